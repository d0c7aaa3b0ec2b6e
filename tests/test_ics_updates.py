"""Files that follow upon files: what an importing calendar needs so that nothing is doubled or left over."""

import re
from datetime import timedelta

import attrs
import pytest
from cases import local
from hypothesis import given, settings
from hypothesis import strategies as st
from test_ics import THANKED, by_uid, codes, planned, read, values

from jobdoc_rules import Fault, InvalidInput, Side, Unreadable, agenda
from jobdoc_rules.events import Offered, PutOnHold, Reopened
from jobdoc_rules.ics import to_calendar, to_ical
from jobdoc_rules.ics.earlier import LIMIT, read_earlier
from jobdoc_rules.ics.entries import Settings, entries_of
from jobdoc_rules.ics.writer import write
from jobdoc_rules.testing.strategies import scenes, texts

WEDNESDAY, FRIDAY = local("2026-11-18 10:00"), local("2026-11-20 10:00")
OFFERED = Offered(at=local("2026-11-19 11:00"))
LAW = settings(deadline=None, max_examples=60)

BEFORE = planned(*THANKED, as_of=WEDNESDAY)
AFTER = planned(*THANKED, OFFERED, as_of=FRIDAY)


def cancelled(raw):
    return [event for event in map(values, read(raw)[2]) if event["STATUS"] == "CANCELLED"]


# --------------------------------------------------------------------------------------------- reading back


@LAW
@given(
    scenes(),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.lists(st.text(), min_size=2, max_size=2),
)
def test_what_was_written_is_read_back(scene, tzid, all_day, discreet, words):
    made = scene.plan(Side.BOTH)
    given_ = Settings(
        drafts=lambda touchpoint: words[touchpoint.ordinal % 2],
        name="Follow-ups",
        alarm=True,
        tzid=tzid,
        all_day=all_day,
        discreet=discreet,
        past=timedelta(days=180),
        cancel_since=None,
    )
    entries = entries_of(made, given_)
    raw = write(entries, (), "Follow-ups")
    expected = [entry._replace(alarm=None, revised=entry.revised.replace(microsecond=0)) for entry in entries]
    assert list(read_earlier(raw, "cancel_since")) == expected
    assert list(read_earlier(raw.replace(b"\r\n", b"\n"), "cancel_since")) == expected


@LAW
@given(scenes(), st.booleans(), st.booleans(), st.booleans())
def test_a_file_and_the_plan_it_was_made_of_cancel_the_same(scene, tzid, all_day, discreet):
    before = scene.plan()
    style = {"tzid": tzid, "all_day": all_day, "discreet": discreet}
    ended = attrs.evolve(
        scene.case, events=(*scene.case.events, Offered(at=before.as_of, recorded=before.as_of))
    )
    after = agenda(
        [ended],
        as_of=before.as_of + timedelta(minutes=1),
        calendar=scene.calendar,
        policy=scene.policy,
        horizon=before.horizon,
    )
    by_plan = to_ical(after, cancel_since=before, **style)
    by_file = to_ical(after, cancel_since=to_ical(before, drafts=lambda _t: "words", **style), **style)
    # Of the last day of the view, a file of whole days tells less than a plan.
    sure = {t.uid for t in before.upcoming if t.start < before.as_of + before.horizon - timedelta(days=2)}
    found = [{e["UID"]: e for e in cancelled(raw) if e["UID"] in sure} for raw in (by_plan, by_file)]
    assert found[0] == found[1]


# ------------------------------------------------------------------------------------------ one after another


def test_what_is_no_longer_planned_is_cancelled_by_the_file_that_held_it():
    found = {event["UID"]: event for event in cancelled(to_ical(AFTER, cancel_since=to_ical(BEFORE)))}
    assert found.keys() == {touchpoint.uid for touchpoint in BEFORE.upcoming}
    for uid, event in found.items():
        was = by_uid(BEFORE)[uid]
        assert event["SUMMARY"] == f"Cancelled: {was['SUMMARY']}"
        assert event["DTSTART"] == was["DTSTART"]
        assert int(event["SEQUENCE"]) > int(was["SEQUENCE"])
        assert event["LAST-MODIFIED"] == "20261119T160000Z"


def test_what_one_file_cancels_the_next_one_cancels_too():
    first = to_ical(AFTER, cancel_since=to_ical(BEFORE))
    second = to_ical(AFTER, cancel_since=first)
    assert second == first
    late = planned(*THANKED, OFFERED, as_of=FRIDAY + timedelta(days=400))
    assert cancelled(to_ical(late, cancel_since=first)) == []


def test_what_was_done_is_not_cancelled_when_it_is_not_shown_any_more():
    late = planned(*THANKED, as_of=WEDNESDAY, days=10)
    shorter = to_ical(late, past=timedelta(0), cancel_since=to_ical(late))
    assert cancelled(shorter) == []
    without = planned(as_of=WEDNESDAY, days=10)
    done = {touchpoint.uid for touchpoint in late.touchpoints} - {t.uid for t in late.upcoming}
    assert done.isdisjoint(event["UID"] for event in cancelled(to_ical(without, cancel_since=to_ical(late))))


def test_what_comes_back_counts_on_from_its_cancellation():
    hold = PutOnHold(at=local("2026-11-19 11:00"), recorded=local("2026-11-19 18:00"))
    paused = to_ical(planned(*THANKED, hold, as_of=FRIDAY), cancel_since=to_ical(BEFORE))
    # Written down before the hold was, though it happened after it: the log alone would count backwards.
    again = Reopened(at=local("2026-11-19 12:00"), recorded=local("2026-11-19 12:00"))
    resumed = to_ical(planned(*THANKED, hold, again, as_of=FRIDAY), cancel_since=paused)
    was = {event["UID"]: event for event in cancelled(paused)}
    back = [event for event in map(values, read(resumed)[2]) if event["UID"] in was]
    assert {event["STATUS"] for event in back} >= {"CONFIRMED"}
    for event in back:
        before = was[event["UID"]]
        same = (before["STATUS"], before["DTSTART"]) == (event["STATUS"], event["DTSTART"])
        assert same or int(event["SEQUENCE"]) > int(before["SEQUENCE"])


def test_a_change_that_no_log_tells_counts_up_all_the_same():
    moved = attrs.evolve(
        BEFORE, touchpoints=tuple(attrs.evolve(t, employer="Globex") for t in BEFORE.touchpoints)
    )
    first, second = by_uid(BEFORE), by_uid(moved, cancel_since=to_ical(BEFORE))
    assert first.keys() == second.keys()
    for uid, event in second.items():
        assert int(event["SEQUENCE"]) == int(first[uid]["SEQUENCE"]) + 1
        assert event["LAST-MODIFIED"] == event["DTSTAMP"] > first[uid]["DTSTAMP"]


def test_what_has_not_changed_keeps_the_revision_that_the_earlier_file_gave_it():
    renamed = attrs.evolve(
        BEFORE, touchpoints=tuple(attrs.evolve(t, employer="Globex") for t in BEFORE.touchpoints)
    )
    second = to_ical(renamed, cancel_since=to_ical(BEFORE))
    assert to_ical(renamed, cancel_since=second) == second
    assert to_ical(BEFORE, cancel_since=to_ical(BEFORE)) == to_ical(BEFORE)
    assert to_ical(BEFORE, cancel_since=to_ical(BEFORE, alarm=False)) == to_ical(BEFORE)


@LAW
@given(scenes())
def test_a_file_written_once_more_is_the_same_file(scene):
    raw = to_ical(scene.plan())
    assert to_ical(scene.plan(), cancel_since=raw) == raw


@LAW
@given(scenes(), scenes())
def test_no_revision_ever_falls_from_file_to_file(scene, other):
    earlier = to_ical(other.plan())
    later = to_ical(scene.plan(), cancel_since=earlier)
    was = {event["UID"]: event for event in map(values, read(earlier)[2])}
    for event in map(values, read(later)[2]):
        if event["UID"] in was:
            before = was[event["UID"]]
            assert int(event["SEQUENCE"]) >= int(before["SEQUENCE"])
            assert event["SEQUENCE"] != before["SEQUENCE"] or event["DTSTART"] == before["DTSTART"]


def test_the_calendar_object_takes_an_earlier_file_too():
    earlier = to_ical(BEFORE)
    assert to_calendar(AFTER, cancel_since=earlier).to_ical() == to_ical(AFTER, cancel_since=earlier)


NAMES = ("Ana", "Lee", "Sam", "Acme", "globex")


def test_what_a_file_with_names_held_is_cancelled_without_them_in_a_discreet_one():
    told = to_ical(attrs.evolve(BEFORE, unreadable=(Unreadable(name="globex", faults=(), since=WEDNESDAY),)))
    first = to_ical(AFTER, cancel_since=told)
    for earlier in (told, first):
        quiet = to_ical(AFTER, cancel_since=earlier, discreet=True)
        titles = [event["SUMMARY"] for event in cancelled(quiet)]
        assert len(titles) == len(BEFORE.upcoming) + 1
        assert all(title.startswith("Cancelled: ") for title in titles)
        assert not any(name in title for title in titles for name in NAMES)
        assert "Cancelled: Mend a case file" in titles
    was = {event["UID"]: int(event["SEQUENCE"]) for event in cancelled(first)}
    assert all(int(event["SEQUENCE"]) > was[event["UID"]] for event in cancelled(quiet))


def test_a_discreet_title_stays_as_it_is():
    discreet = to_ical(BEFORE, discreet=True)
    titles = {event["UID"]: event["SUMMARY"] for event in map(values, read(discreet)[2])}
    first = to_ical(AFTER, cancel_since=discreet, discreet=True)
    for event in cancelled(first):
        assert event["SUMMARY"] == f"Cancelled: {titles[event['UID']]}"
    assert to_ical(AFTER, cancel_since=first, discreet=True) == first


def test_times_in_a_zone_are_cancelled_in_that_zone():
    raw = to_ical(AFTER, cancel_since=to_ical(BEFORE, tzid=True), tzid=True)
    assert {event["DTSTART"][:22] for event in cancelled(raw)} == {";TZID=America/New_York"}
    assert raw.count(b"BEGIN:VTIMEZONE") == 1


# --------------------------------------------------------------------------------------------------- refusals

OURS = to_ical(BEFORE).decode()


@pytest.mark.parametrize(
    "wrong",
    [
        "",
        "/etc/passwd",
        "BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n",
        OURS.replace("BEGIN:VCALENDAR", "BEGIN:VCARD"),
        OURS.replace("\r\nUID:", "\r\nX-UID:"),
        OURS.replace("\r\nDTSTART:2", "\r\nDTSTART:x2"),
        OURS.replace("\r\nDTSTART:", "\r\nDTSTART;VALUE=DATE:"),
        re.sub("\r\nDTSTART:\\d+T", "\r\nDTSTART;TZID=Nowhere/Else:20261118T", OURS).replace("00Z", "00"),
        re.sub("\r\nDTSTART:(\\d{8})T\\d{6}Z", "\r\nDTSTART;VALUE=DATE:\\1", OURS),
        re.sub("\r\nDTSTART:(\\d{8}T\\d{6})Z", "\r\nDTSTART;TZID=Europe/Berlin:\\1", OURS),
        re.sub("\r\nDTEND:\\d{4}", "\r\nDTEND:2020", OURS),
        re.sub("\r\nDTEND:\\d{4}", "\r\nDTEND:9999", OURS),
        re.sub("\r\nSEQUENCE:\\d+", "\r\nSEQUENCE:-1", OURS),
        re.sub("\r\nSEQUENCE:\\d+", "\r\nSEQUENCE:2147483648", OURS),
        re.sub("\r\nSEQUENCE:\\d+", "\r\nSEQUENCE:many", OURS),
        re.sub("\r\nCATEGORIES:[^\r]+", "\r\nCATEGORIES:Holiday", OURS),
        re.sub("\r\nSTATUS:[^\r]+", "\r\nSTATUS:NEEDS-ACTION", OURS),
        re.sub("\r\nLAST-MODIFIED:[^\r]+", "\r\nLAST-MODIFIED:20261118", OURS),
    ],
)
def test_the_file_of_another_program_cancels_nothing(wrong):
    assert set(codes(lambda: to_ical(AFTER, cancel_since=wrong.encode()))) == {("cancel_since", "foreign")}


def test_a_file_without_end_is_not_read():
    assert codes(lambda: to_ical(AFTER, cancel_since=b"x" * (LIMIT + 1))) == [("cancel_since", "too_large")]


def test_bytes_that_are_no_text_are_told_with_the_faults_of_the_drafts():
    uid = AFTER.upcoming[0].uid if AFTER.upcoming else None
    first = BEFORE.upcoming[0].uid
    assert uid is None or uid
    found = codes(lambda: to_ical(BEFORE, cancel_since=b"\xff\xfe", drafts={first: 7}))
    assert found == sorted([("cancel_since", "foreign"), (f"drafts[{first}]", "type")])


@LAW
@given(st.binary(max_size=200) | texts().map(str.encode), st.integers(0, len(OURS)))
def test_whatever_an_earlier_file_holds_no_other_property_comes_out(junk, place):
    raw = OURS.encode()
    earlier = raw[:place] + junk + raw[place:]
    try:
        found = to_ical(AFTER, cancel_since=earlier)
    except InvalidInput as error:
        found = to_ical(AFTER)
        assert {fault.path for fault in error.faults} == {"cancel_since"}  # noqa: PT017 - one way of two
    read(found)


# ---------------------------------------------------------------------------------------- what cannot be read

SINCE = local("2026-11-18 08:30")
FAULT = Fault(
    code="missing", path="employer", problem="this key is missing", hint="it has to be stated", line=3
)


def with_unreadable(*names, as_of=WEDNESDAY, since=SINCE, faults=(FAULT,)):
    made = planned(*THANKED, as_of=as_of)
    found = tuple(Unreadable(name=name, faults=faults, since=since) for name in names)
    return attrs.evolve(made, unreadable=found)


def notice_of(made, **style):
    (event,) = [e for e in map(values, read(to_ical(made, **style))[2]) if e["CATEGORIES"] == "Case file"]
    return event


def test_a_case_that_cannot_be_read_is_an_event_of_the_day_that_says_what_to_mend():
    event = notice_of(with_unreadable("globex.toml"))
    assert event["SUMMARY"] == "Mend globex.toml: it cannot be read"
    assert event["DTSTART"] == ";VALUE=DATE:20261118"
    assert event["DTEND"] == ";VALUE=DATE:20261119"
    assert event["DESCRIPTION"] == (
        "globex.toml cannot be read\\, so nothing of its case stands in this calendar:\\n"
        "line:3: employer: this key is missing\\; it has to be stated"
    )
    assert event["STATUS"] == "CONFIRMED"
    assert event["LAST-MODIFIED"] == "20261118T133000Z"
    assert "ALARM TRIGGER" not in event


def test_all_other_events_stay_as_they_are():
    with_, without = (
        by_uid(with_unreadable("globex.toml", "initech.toml")),
        by_uid(planned(*THANKED, as_of=WEDNESDAY)),
    )
    assert len(with_) == len(without) + 2
    assert {uid: with_[uid] for uid in without} == without


def test_from_day_to_day_it_moves_on_under_the_same_uid():
    first, next_ = (notice_of(with_unreadable("globex.toml", as_of=day)) for day in (WEDNESDAY, FRIDAY))
    assert first["UID"] == next_["UID"] != notice_of(with_unreadable("initech.toml"))["UID"]
    assert next_["DTSTART"] == ";VALUE=DATE:20261120"
    assert int(next_["SEQUENCE"]) > int(first["SEQUENCE"])
    again = notice_of(with_unreadable("globex.toml", as_of=WEDNESDAY + timedelta(hours=3)))
    assert again == first


def test_a_discreet_calendar_does_not_name_the_file_in_its_title():
    assert notice_of(with_unreadable("globex.toml"), discreet=True)["SUMMARY"] == "Mend a case file"


def test_of_many_faults_the_first_are_told_and_the_rest_are_counted():
    lines = notice_of(with_unreadable("globex.toml", faults=(FAULT,) * 25))["DESCRIPTION"].split("\\n")
    assert len(lines) == 22
    assert lines[-1] == "... and 5 more"


def test_once_it_is_mended_an_imported_file_cancels_the_event():
    mended = planned(*THANKED, as_of=FRIDAY)
    (gone,) = cancelled(to_ical(mended, cancel_since=to_ical(with_unreadable("globex.toml"))))
    assert gone["SUMMARY"] == "Cancelled: Mend globex.toml: it cannot be read"
    still = to_ical(with_unreadable("globex.toml"), cancel_since=to_ical(with_unreadable("globex.toml")))
    assert cancelled(still) == []


@LAW
@given(st.text(max_size=40), st.text(max_size=40))
def test_whatever_a_file_is_called_the_calendar_stays_whole(name, problem):
    fault = Fault(code="x", path=name, problem=problem)
    made = attrs.evolve(AFTER, unreadable=(Unreadable(name=name, faults=(fault,), since=SINCE),))
    read(to_ical(made))
    assert to_calendar(made).to_ical().replace(b"\r\n ", b"") == to_ical(made).replace(b"\r\n ", b"")
