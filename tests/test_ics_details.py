"""What is wrong with the arguments of a calendar file, in full: code, path, what was found, what would do."""

from datetime import timedelta

import pytest
from cases import US_MA, case, local

from jobdoc_rules import Side, agenda, plan
from jobdoc_rules.errors import InvalidInput
from jobdoc_rules.events import PositionClosed, Replied
from jobdoc_rules.ics import to_calendar, to_ical
from jobdoc_rules.ics.texts import clean_draft

NOW = local("2026-11-16 16:00")
PLAN = plan(case(), as_of=NOW, calendar=US_MA)
UID = PLAN.touchpoints[0].uid
LATER = plan(case(), as_of=local("2026-11-17 16:00"), calendar=US_MA)
THEIRS = plan(case(), as_of=NOW, calendar=US_MA, side=Side.EMPLOYER)
FOREIGN = (
    "foreign",
    "cancel_since",
    "it is no calendar file of this program",
    "give a file that this program wrote",
)

WRONG = [
    (
        {"past": timedelta(-1)},
        ("span", "past", "datetime.timedelta(days=-1) found", "give a timedelta that is not negative"),
    ),
    ({"past": 5}, ("span", "past", "5 found", "give a timedelta that is not negative")),
    (
        {"drafts": 5},
        ("type", "drafts", "int found", "give a mapping by uid, or a function from a touchpoint to its text"),
    ),
    ({"cancel_since": "text"}, ("type", "cancel_since", "str found", "give a Plan or the bytes of a file")),
    (
        {"cancel_since": LATER},
        ("order", "cancel_since", "it is later than the plan", "give the plan of an earlier file"),
    ),
    (
        {"cancel_since": THEIRS},
        ("side", "cancel_since", "it is a plan of the employer", "give a plan of the candidate"),
    ),
    ({"cancel_since": b"BEGIN:VCALENDAR\r\n"}, FOREIGN),
    ({"cancel_since": b""}, FOREIGN),
    (
        {"cancel_since": bytes(4 * 2**20 + 1)},
        ("too_large", "cancel_since", "it is too large", "at most 4096 KiB are read"),
    ),
    ({"drafts": {UID: 5}}, ("type", f"drafts[{UID}]", "int found", "a text is expected")),
    (
        {"drafts": {UID: "x" * 20_001}},
        ("too_long", f"drafts[{UID}]", "20001 characters found", "at most 20000 are allowed"),
    ),
]


@pytest.mark.parametrize(("settings", "told"), WRONG)
def test_a_wrong_argument_is_told_with_what_would_be_right(settings, told):
    for write in (to_ical, to_calendar):
        with pytest.raises(InvalidInput) as caught:
            write(PLAN, **settings)
        assert [(f.code, f.path, f.problem, f.hint) for f in caught.value.faults] == [told]


def test_what_is_no_plan_is_told():
    with pytest.raises(InvalidInput) as caught:
        to_ical("plan")
    (fault,) = caught.value.faults
    assert (fault.code, fault.path, fault.problem, fault.hint) == ("type", "plan", "str found", "give a Plan")


@pytest.mark.parametrize("flag", ["alarm", "tzid", "discreet", "all_day"])
def test_each_switch_takes_only_true_or_false(flag):
    with pytest.raises(InvalidInput) as caught:
        to_ical(PLAN, **{flag: "yes"})
    assert [fault.path for fault in caught.value.faults] == [flag]


@pytest.mark.parametrize(
    "settings",
    [
        {"past": timedelta(0)},
        {"drafts": {UID: "x" * 20_000}},
        {"drafts": lambda _: "x"},
        {"cancel_since": PLAN},
        {"all_day": False},
    ],
)
def test_what_is_just_right_is_taken(settings):
    assert to_ical(PLAN, **settings) == to_calendar(PLAN, **settings).to_ical()


def test_an_earlier_file_is_told_which_of_its_events_are_foreign():
    data = to_ical(PLAN).decode()
    events = data.count("BEGIN:VEVENT")
    broken = data.replace("SEQUENCE:", "SEQUENCE:x")
    with pytest.raises(InvalidInput) as caught:
        to_ical(PLAN, cancel_since=broken.encode())
    assert [(f.code, f.path, f.problem, f.hint) for f in caught.value.faults] == [
        ("foreign", "cancel_since", f"its event {n} is none of this program's", FOREIGN[3])
        for n in range(1, events + 1)
    ]


def test_a_draft_keeps_its_indentation_and_loses_what_nobody_sees():
    assert clean_draft("\n\n  Dear Ana,  \n\n\tthank you. \t\n \n") == "  Dear Ana,\n\n thank you."
    assert clean_draft("X\n") == "X"


def test_what_is_cancelled_is_revised_with_what_was_logged_that_day():
    closed = PositionClosed(at=local("2026-11-17 10:00"))
    ended = plan(case([closed]), as_of=local("2026-11-17 12:00"), calendar=US_MA)
    for earlier in (PLAN, to_ical(PLAN)):
        written = to_calendar(ended, cancel_since=earlier)
        revised = {event["LAST-MODIFIED"].dt for event in written.events if event["STATUS"] == "CANCELLED"}
        assert revised == {closed.at}


def test_what_is_cancelled_is_revised_with_the_log_of_its_own_case():
    closed = PositionClosed(at=local("2026-11-17 10:00"))
    replied = Replied(at=local("2026-11-17 11:00"), person="Ana")
    before, after = (
        agenda(
            [case(events, id="a"), case(others, id="b", employer="Bolt")],
            as_of=local(f"2026-11-{day} 16:00"),
            calendar=US_MA,
        )
        for day, events, others in (("16", (), ()), ("17", (closed,), (replied,)))
    )
    mine = {touchpoint.uid for touchpoint in before.of("a")}
    written = to_calendar(after, cancel_since=before)
    revised = {
        event["LAST-MODIFIED"].dt
        for event in written.events
        if event["STATUS"] == "CANCELLED" and event["UID"] in mine
    }
    assert revised == {closed.at}
