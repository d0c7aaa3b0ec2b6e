import copy
import pickle
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from itertools import permutations
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobdoc_rules.case import Case, Closure, Interview, Invitation, Office, Person, Region, Role
from jobdoc_rules.checks import called, shown
from jobdoc_rules.errors import Fault, InvalidCase, InvalidInput, JobdocError
from jobdoc_rules.events import (
    EVENT_TYPES,
    Answered,
    AnswerPromised,
    Bounced,
    Channel,
    CoordinatorAsked,
    Event,
    FollowedUp,
    Interest,
    InterestChanged,
    OutOfOffice,
    Replied,
    RivalOffer,
    Spoke,
    ThankYouSent,
    TimingAgreed,
    Withdrew,
)

NEW_YORK, LORD_HOWE, APIA = "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"
ANA = Person(name="Ana", role="interviewer")
BOSTON = Office(timezone=NEW_YORK)
HELD = Interview(start=datetime(2026, 11, 16, 14), people=["Ana"])


class Nowhere(tzinfo):
    """A tzinfo that knows no offset: Python takes such a time for a naive one."""

    def utcoffset(self, _when):
        return None


def case(**changes):
    facts = {
        "id": "acme",
        "employer": "Acme",
        "office": BOSTON,
        "people": [ANA],
        "interviews": [HELD],
    }
    return Case(**(facts | changes))


def faults(make, **values):
    """The faults of building something: code and path, in the order told."""
    with pytest.raises(InvalidCase) as caught:
        make(**values)
    return [(fault.code, fault.path) for fault in caught.value.faults]


# ---------------------------------------------------------------------------------------------- texts


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("\u00a0", "empty"),
        ("x" * 201, "too_long"),
        ("Ana\rRuiz", "control_character"),
        ("Ana\nRuiz", "control_character"),
        ("Ana\r\nRuiz", "control_character"),
        ("Ana\x00", "control_character"),
        ("Ana\x0b", "control_character"),
        ("Ana\x0c", "control_character"),
        ("Ana\x1b[31m", "control_character"),
        ("Ana\tRuiz", "control_character"),
        ("Ana\x7f", "control_character"),
        ("Ana\x85Ruiz", "control_character"),
        ("Ana\x9d0;x", "control_character"),
        ("Ana\u2028Ruiz", "control_character"),
        ("Ana\u2029Ruiz", "control_character"),
        ("Ana\u202eziuR", "control_character"),
        ("Ana\u2066", "control_character"),
        ("Ana\u2069", "control_character"),
        ("Ana\u200f", "control_character"),
        ("Ana\u061c", "control_character"),
        ("\ufeffAna", "control_character"),
        ("Ana\ud800", "control_character"),
        (b"Ana", "type"),
        (None, "type"),
        (7, "type"),
        (True, "type"),
    ],
)
def test_a_name_is_one_line_of_harmless_characters(text, code):
    assert faults(Person, name=text, role="interviewer") == [(code, "name")]


@pytest.mark.parametrize(
    "text", ["x" * 200, "Zoë O'Hara-Núñez, PhD", "王小明", "د. سلمى", "[/] {x}", "e\u0301", "👩‍💻"]
)
def test_names_of_all_the_world_are_names(text):
    assert Person(name=text, role="interviewer").name == text


def test_blanks_around_a_name_do_not_make_another_person():
    somebody = case(
        people=[Person(name=" Ana ", role="interviewer")],
        interviews=[attrs.evolve(HELD, people=["Ana  "], arranged_by=" Ana")],
        events=[ThankYouSent(at=date(2026, 11, 17), person="Ana ")],
    )
    assert list(somebody.by_name) == ["Ana"]
    assert somebody.events[0].person == "Ana"


def test_a_message_shows_neither_long_texts_nor_characters_that_do_things():
    for text in ("x" * 10_000, "\x1b]0;owned\x07", "\u202e", "\ud800"):
        assert shown(text).isascii()
        assert shown(text).isprintable()
        assert len(shown(text)) < 100
    assert shown("Zoë") == "'Zoë'"


@pytest.mark.parametrize(
    ("value", "word"),
    [
        (True, "true or false"),
        (1, "a number"),
        (1.5, "a number"),
        ("x", "a text"),
        (date(2026, 1, 1), "a date"),
        (datetime(2026, 1, 1), "a date with a time"),
        (time(9), "a time of day"),
        ([], "a list"),
        ((), "a list"),
        ({}, "a table"),
        (None, "nothing"),
        (ANA, "Person"),
    ],
)
def test_values_are_called_what_people_call_them(value, word):
    assert called(type(value)) == word


def test_a_number_of_a_million_digits_is_told_without_its_digits():
    assert faults(Person, name="Ana", role=16**100_000) == [("unknown_value", "role")]


# ---------------------------------------------------------------------------------------------- people


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({"role": "boss"}, [("unknown_value", "role")]),
        ({"role": "\x1b" * 1000}, [("unknown_value", "role")]),
        ({"role": ["interviewer"]}, [("unknown_value", "role")]),
        ({"email": "ana"}, [("email", "email")]),
        ({"email": "@acme.example"}, [("email", "email")]),
        ({"email": "ana@"}, [("email", "email")]),
        ({"email": "Ana Ruiz <ana@acme.example>"}, [("email", "email")]),
        ({"email": "ana@acme.example,bo@acme.example"}, [("email", "email")]),
        ({"email": "ana@acme.example\nBcc: x@y"}, [("control_character", "email")]),
        ({"email": 5}, [("type", "email")]),
        ({"phone": "none"}, [("phone", "phone")]),
        ({"phone": "+1 617\r\n555"}, [("control_character", "phone")]),
        ({"phone": 6175550100}, [("type", "phone")]),
        (
            {"name": "", "role": 1, "email": "x", "phone": "y"},
            [("empty", "name"), ("unknown_value", "role"), ("email", "email"), ("phone", "phone")],
        ),
    ],
)
def test_all_that_is_wrong_with_a_person_is_told_at_once(values, found):
    assert faults(Person, **({"name": "Ana", "role": "interviewer"} | values)) == found


def test_contact_data_stand_in_no_repr_and_in_no_message():
    ana = Person(name="Ana", role="recruiter", email="ana@acme.example", phone="+1 617 555 0100")
    agreed = TimingAgreed(
        at=datetime(2026, 11, 16, 15), answer_due=date(2026, 11, 20), number="+1 617 555 0100"
    )
    assert "acme" not in repr(ana)
    assert "617" not in repr(ana) + repr(agreed)
    with pytest.raises(InvalidCase) as caught:
        Person(name="Ana", role="recruiter", email="secret address@acme.example")
    assert "secret" not in str(caught.value)


# ---------------------------------------------------------------------------------------------- offices


@pytest.mark.parametrize(
    ("make", "values", "found"),
    [
        (Region, {"country": 1}, [("type", "country")]),
        (Region, {"country": "DE", "subdivision": ""}, [("empty", "subdivision")]),
        (Region, {"country": None, "subdivision": "BY"}, [("missing", "country")]),
        (Office, {"timezone": "Boston"}, [("timezone", "timezone")]),
        (Office, {"timezone": "../../etc/passwd"}, [("timezone", "timezone")]),
        (Office, {"timezone": "/etc/localtime"}, [("timezone", "timezone")]),
        (Office, {"timezone": "America"}, [("timezone", "timezone")]),
        (Office, {"timezone": "UTC\x00"}, [("control_character", "timezone")]),
        (Office, {"timezone": None}, [("type", "timezone")]),
        (Office, {"timezone": "UTC", "subdivision": "MA"}, [("missing", "country")]),
        (Office, {"timezone": "UTC", "country": ""}, [("empty", "country")]),
        (Office, {"timezone": "UTC", "closed": date(2026, 12, 24)}, [("type", "closed")]),
        (Office, {"timezone": "UTC", "closed": [date(2026, 12, 24)]}, [("type", "closed[0]")]),
        (Office, {"timezone": "UTC", "also": "DE"}, [("type", "also")]),
        (Closure, {"first": "2026-12-24", "last": date(2026, 12, 24)}, [("type", "from")]),
        (Closure, {"first": datetime(2026, 12, 24), "last": date(2026, 12, 24)}, [("type", "from")]),
        (Closure, {"first": date(2026, 12, 24), "last": 1}, [("type", "to")]),
        (Closure, {"first": date(2026, 12, 24), "last": date(2026, 12, 23)}, [("order", "to")]),
        (Closure, {"first": date(1899, 12, 31), "last": date(2200, 1, 1), "name": ""},
         [("out_of_range", "from"), ("out_of_range", "to"), ("empty", "name")]),
    ],
)  # fmt: skip
def test_all_that_is_wrong_with_an_office_is_told_at_once(make, values, found):
    assert faults(make, **values) == found


def test_a_closure_of_one_day_begins_and_ends_on_it():
    day = date(2026, 12, 24)
    assert Closure(first=day, last=day).name == "closed"


# ---------------------------------------------------------------------------------------------- interviews

AT_TWO = datetime(2026, 11, 16, 14)


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({"start": "2026-11-16"}, [("type", "start")]),
        ({"start": date(2026, 11, 16)}, [("type", "start")]),
        ({"start": None}, [("type", "start")]),
        ({"start": datetime.max}, [("out_of_range", "start")]),
        ({"start": datetime(1899, 12, 31)}, [("out_of_range", "start"), ("out_of_range", "end")]),
        ({"start": datetime(2026, 11, 16, tzinfo=Nowhere())}, [("timezone", "start"), ("timezone", "end")]),
        ({"end": date(2026, 11, 16)}, [("type", "end")]),
        ({"end": AT_TWO}, [("order", "end")]),
        ({"end": AT_TWO - timedelta(minutes=1)}, [("order", "end")]),
        ({"end": AT_TWO + timedelta(hours=24, seconds=1)}, [("too_long", "end")]),
        ({"end": datetime(2026, 11, 16, 15, tzinfo=UTC)}, [("naive_and_aware", "end")]),
        ({"people": "Ana"}, [("type", "with")]),
        ({"people": []}, [("missing", "with")]),
        ({"people": ["Ana", 7, None]}, [("type", "with[1]"), ("type", "with[2]")]),
        ({"people": ["Ana", "", "B\n"]}, [("empty", "with[1]"), ("control_character", "with[2]")]),
        ({"arranged_by": 7}, [("type", "arranged_by")]),
        ({"channel": "pigeon"}, [("unknown_value", "channel")]),
        (
            {"start": 1, "people": (), "arranged_by": "", "channel": 2},
            [("type", "start"), ("missing", "with"), ("empty", "arranged_by"), ("unknown_value", "channel")],
        ),
    ],
)
def test_all_that_is_wrong_with_an_interview_is_told_at_once(values, found):
    assert faults(Interview, **({"start": AT_TWO, "people": ["Ana"]} | values)) == found


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({"uid": ""}, [("empty", "uid")]),
        ({"uid": "x" * 501}, [("too_long", "uid")]),
        ({"uid": "a\nb"}, [("control_character", "uid")]),
        ({"uid": 7}, [("type", "uid")]),
        ({"sequence": True}, [("type", "sequence")]),
        ({"sequence": 1.0}, [("type", "sequence")]),
        ({"sequence": -1}, [("out_of_range", "sequence")]),
        ({"sequence": 2**31}, [("out_of_range", "sequence")]),
        ({"stamp": date(2026, 3, 2)}, [("type", "stamp")]),
        ({"stamp": datetime(1899, 1, 1)}, [("out_of_range", "stamp")]),
        (
            {"uid": None, "sequence": "1", "stamp": 1},
            [("type", "uid"), ("type", "sequence"), ("type", "stamp")],
        ),
    ],
)
def test_all_that_is_wrong_with_an_invitation_is_told_at_once(values, found):
    assert faults(Invitation, **({"uid": "a1"} | values)) == found


def test_an_invitation_has_a_uid_as_long_as_a_line_and_a_sequence_as_large_as_calendars_have():
    invitation = Invitation(uid=f" {'x' * 500} ", sequence=2**31 - 1)
    assert (len(invitation.uid), invitation.stamp) == (500, None)
    assert Invitation(uid="a", sequence=0) == Invitation(uid="a")


def test_an_interview_comes_by_an_invitation_or_by_none():
    assert faults(Interview, start=HELD.start, people=["Ana"], invitation="a1") == [("type", "invitation")]
    assert HELD.invitation is None


def test_the_stamp_of_an_invitation_is_kept_in_utc_and_a_naive_one_is_local_to_the_office():
    stamps = (
        datetime(2026, 3, 2, 10, 0, 11),
        datetime(2026, 3, 2, 16, 0, 11, tzinfo=timezone(timedelta(hours=1))),
    )
    for stamp in stamps:
        held = attrs.evolve(HELD, invitation=Invitation(uid="a1", stamp=stamp))
        kept = case(interviews=[held]).interviews[0].invitation.stamp
        assert (kept, kept.tzinfo) == (datetime(2026, 3, 2, 15, 0, 11, tzinfo=UTC), UTC)


def test_a_stamp_that_comes_twice_is_told_with_its_place():
    held = attrs.evolve(HELD, invitation=Invitation(uid="a1", stamp=datetime(2026, 11, 1, 1, 30)))
    assert faults(case, interviews=[held]) == [("ambiguous_time", "interviews[0].invitation.stamp")]


def test_a_stamp_lies_in_the_years_that_are_supported_in_utc_too():
    held = attrs.evolve(HELD, invitation=Invitation(uid="a1", stamp=datetime(2199, 12, 31, 23)))
    assert faults(case, interviews=[held]) == [("out_of_range", "interviews[0].invitation.stamp")]


def test_interviews_that_came_by_different_invitations_are_two_in_whatever_order_they_are_given():
    stamp = datetime(2026, 3, 2, tzinfo=UTC)
    invitations = [
        None,
        Invitation(uid="a"),
        Invitation(uid="a", stamp=stamp),
        Invitation(uid="a", sequence=1),
        Invitation(uid="b"),
    ]
    held = [attrs.evolve(HELD, invitation=invitation) for invitation in invitations]
    expected = case(interviews=held)
    assert [one.invitation for one in expected.interviews] == invitations
    assert case(interviews=[*reversed(held), *held]) == expected


def test_an_interview_lasts_an_hour_unless_told_otherwise_and_a_day_at_most():
    assert Interview(start=AT_TWO, people=["Ana"]).end == AT_TWO + timedelta(hours=1)
    assert Interview(start=AT_TWO, end=AT_TWO + timedelta(hours=24), people=["Ana"]).channel is None


@pytest.mark.parametrize(
    ("zone", "start", "end"),
    [
        (NEW_YORK, "2026-03-08T01:30", "2026-03-08T03:30:00-04:00"),  # the clocks jump over 02:30
        (NEW_YORK, "2026-11-01T00:30", "2026-11-01T01:30:00-04:00"),  # 01:30 comes again an hour later
        (LORD_HOWE, "2026-10-04T01:45", "2026-10-04T03:15:00+11:00"),  # 02:45 is half an hour on
        (NEW_YORK, "2026-11-16T14:00", "2026-11-16T15:00:00-05:00"),
    ],
)
def test_an_interview_without_an_end_lasts_an_hour_of_time_not_of_the_clock(zone, start, end):
    naive = datetime.fromisoformat(start)
    office = Office(timezone=zone)
    for begins in (naive, naive.replace(tzinfo=ZoneInfo(zone))):
        held = Interview(start=begins, people=["Ana"])
        for one in (held, attrs.evolve(held, channel="phone"), copy.deepcopy(held)):
            assert case(office=office, interviews=[one]).interviews[0].end.isoformat() == end


def test_an_end_that_is_stated_has_to_exist_though_it_is_that_of_an_hour():
    start = datetime(2026, 3, 8, 1, 30)
    interview = Interview(start=start, end=start + timedelta(hours=1), people=["Ana"])
    assert interview == Interview(start=start, people=["Ana"])
    with pytest.raises(InvalidCase, match="the clocks jump over it"):
        case(interviews=[interview])
    with pytest.raises(InvalidCase, match=r"start: .* the clocks jump over it that day$"):
        case(interviews=[Interview(start=datetime(2026, 3, 8, 2, 30), people=["Ana"])])


def test_an_interview_may_run_over_the_hour_that_comes_twice():
    start = datetime(2026, 11, 1, 1, 30, tzinfo=ZoneInfo(NEW_YORK))
    end = datetime(2026, 11, 1, 1, 15, fold=1, tzinfo=ZoneInfo(NEW_YORK))
    for ends in (end, end.astimezone(UTC)):
        held = case(interviews=[Interview(start=start, end=ends, people=["Ana"])]).interviews[0]
        assert held.end.astimezone(UTC) - held.start.astimezone(UTC) == timedelta(minutes=45)


def test_a_day_of_twenty_five_hours_is_a_day():
    from_noon_to_noon = Interview(
        start=datetime(2026, 10, 31, 12), end=datetime(2026, 11, 1, 12), people=["Ana"]
    )
    held = case(interviews=[from_noon_to_noon]).interviews[0]
    assert held.end.timestamp() - held.start.timestamp() == 25 * 3600


# ---------------------------------------------------------------------------------------------- events

NOON = datetime(2026, 11, 20, 12)
DUE = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("make", "values", "found"),
    [
        (Withdrew, {"at": "2026-11-20"}, [("type", "at")]),
        (Withdrew, {"at": None}, [("type", "at")]),
        (Withdrew, {"at": date(2200, 1, 1)}, [("out_of_range", "at")]),
        (Withdrew, {"at": datetime(1899, 12, 31)}, [("out_of_range", "at")]),
        (Withdrew, {"at": datetime(2026, 11, 20, tzinfo=Nowhere())}, [("timezone", "at")]),
        (Withdrew, {"at": NOON, "recorded": date(2026, 11, 20)}, [("type", "recorded")]),
        (Withdrew, {"at": NOON, "person": ""}, [("empty", "with")]),
        (Withdrew, {"at": NOON, "person": ["Ana"]}, [("type", "with")]),
        (ThankYouSent, {"at": NOON}, [("missing", "with")]),
        (ThankYouSent, {"at": NOON, "person": "Ana", "channel": None}, [("unknown_value", "channel")]),
        (FollowedUp, {"at": NOON, "channel": "fax"}, [("unknown_value", "channel")]),
        (CoordinatorAsked, {"at": NOON, "channel": 3}, [("unknown_value", "channel")]),
        (Spoke, {"at": NOON, "status_discussed": 1}, [("type", "status_discussed")]),
        (Spoke, {"at": NOON, "vague": "false"}, [("type", "vague")]),
        (Replied, {"at": NOON, "answer_due": NOON}, [("type", "answer_due")]),
        (AnswerPromised, {"at": NOON, "answer_due": None}, [("type", "answer_due")]),
        (AnswerPromised, {"at": NOON, "answer_due": date(2026, 11, 19)}, [("too_early", "answer_due")]),
        (AnswerPromised, {"at": "noon", "answer_due": DUE}, [("type", "at")]),
        (TimingAgreed, {"at": NOON, "answer_due": DUE, "number": 5}, [("type", "number")]),
        (OutOfOffice, {"at": NOON.date(), "until": date(2026, 11, 19)}, [("too_early", "until")]),
        (Bounced, {"at": NOON, "channel": "?"}, [("unknown_value", "channel")]),
        (InterestChanged, {"at": NOON, "interest": "some"}, [("unknown_value", "interest")]),
        (RivalOffer, {"at": NOON, "deadline": date(2026, 11, 1)}, [("too_early", "deadline")]),
        (
            TimingAgreed,
            {"at": 0, "person": 1, "recorded": 2, "answer_due": 3, "channel": 4, "number": 5, "vague": 6},
            [
                ("type", "at"),
                ("type", "with"),
                ("type", "recorded"),
                ("type", "answer_due"),
                ("unknown_value", "channel"),
                ("type", "number"),
                ("type", "vague"),
            ],
        ),
    ],
)
def test_all_that_is_wrong_with_an_event_is_told_at_once(make, values, found):
    assert faults(make, **values) == found


@pytest.mark.parametrize(
    ("zone", "at", "first"),
    [
        ("Asia/Tokyo", "2026-11-20T23:30:00+00:00", date(2026, 11, 21)),
        (NEW_YORK, "2026-11-21T01:00:00+09:00", date(2026, 11, 20)),
        ("Pacific/Kiritimati", "2026-11-20T01:00:00-12:00", date(2026, 11, 21)),
        ("Etc/GMT+12", "2026-11-21T01:00:00+14:00", date(2026, 11, 19)),
    ],
)
def test_whether_a_day_lies_before_its_event_is_told_by_the_offices_day(zone, at, first):
    def promised(due):
        return case(
            office=Office(timezone=zone),
            interviews=[attrs.evolve(HELD, start=datetime(2026, 11, 10), end=datetime(2026, 11, 10, 1))],
            events=[AnswerPromised(at=datetime.fromisoformat(at), answer_due=due)],
        )

    assert promised(first).events[0].day == first
    ((code, path),) = faults(promised, due=first - timedelta(1))
    assert (code, path.removeprefix("events[0].")) == ("too_early", "answer_due")


def test_an_answer_may_be_due_on_the_day_of_the_event_itself():
    assert AnswerPromised(at=NOON, answer_due=NOON.date()).answer_due == NOON.date()


NEEDED = {
    "with": {"person": "Ana"},
    "channel": {"channel": "phone"},
    "answer_due": {"answer_due": DUE},
    "deadline": {"deadline": DUE},
    "interest": {"interest": "unsure"},
}
DESCRIBED = {
    "thank_you_sent": ("candidate", {"with"}, True),
    "followed_up": ("candidate", {"channel"}, True),
    "recruiter_contacted": ("candidate", set(), False),
    "coordinator_asked": ("candidate", set(), True),
    "spoke": ("both", set(), False),
    "replied": ("employer", set(), False),
    "answer_promised": ("employer", {"answer_due"}, False),
    "timing_agreed": ("both", {"answer_due"}, True),
    "out_of_office": ("employer", set(), False),
    "bounced": ("", {"channel"}, False),
    "calls_declined": ("employer", set(), False),
    "interest_changed": ("candidate", {"interest"}, False),
    "withdrew": ("candidate", set(), False),
    "rejected": ("employer", set(), False),
    "offered": ("employer", set(), False),
    "position_closed": ("employer", set(), False),
    "put_on_hold": ("employer", set(), False),
    "reopened": ("employer", set(), False),
    "rival_offer": ("candidate", {"deadline"}, False),
    "decided": ("employer", set(), True),
    "answered": ("employer", set(), True),
}


def built(kind, at):
    values = {}
    for key in DESCRIBED[kind.type][1]:
        values |= NEEDED[key]
    return kind(at=at, **values)


@pytest.mark.parametrize("kind", EVENT_TYPES.values(), ids=EVENT_TYPES)
def test_each_kind_of_event_has_its_author_its_needs_and_its_time(kind):
    by, _, after_interview = DESCRIBED[kind.type]
    assert (kind.by, kind.after_interview) == (by, after_interview)
    early, late = built(kind, date(2026, 11, 15)), built(kind, date(2026, 11, 17))
    assert len(case(events=[late]).events) == 1
    if after_interview:
        assert faults(case, events=[early]) == [("too_early", "events[0].at")]
    else:
        assert len(case(events=[early]).events) == 1


def test_the_table_of_events_is_complete_and_in_the_order_of_the_glossary():
    assert list(EVENT_TYPES) == list(DESCRIBED)


@pytest.mark.parametrize(
    ("channel", "written", "live"),
    [
        (Channel.EMAIL, True, False),
        (Channel.PHONE, False, True),
        (Channel.VOICEMAIL, False, False),
        (Channel.IN_PERSON, False, True),
        (Channel.VIDEO, False, True),
        (Channel.LETTER, True, False),
        (Channel.MESSAGE, True, False),
    ],
)
def test_a_channel_is_written_or_spoken_and_live_or_not(channel, written, live):
    assert (channel.written, channel.live) == (written, live)


# ---------------------------------------------------------------------------------------------- cases


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"id": ""}, [("empty", "id")]),
        ({"employer": "Acme\n"}, [("control_character", "employer")]),
        ({"position": "x" * 501}, [("too_long", "position")]),
        ({"candidate": 5}, [("type", "candidate")]),
        ({"interest": "some"}, [("unknown_value", "interest")]),
        ({"office": "Boston", "employer": ""}, [("empty", "employer"), ("type", "calendar")]),
        ({"people": ANA}, [("type", "people")]),
        ({"people": ["Ana"]}, [("type", "people[0]")]),
        ({"interviews": None}, [("type", "interviews")]),
        ({"interviews": [ANA]}, [("type", "interviews[0]")]),
        ({"interviews": []}, [("missing", "interviews")]),
        ({"events": [HELD]}, [("type", "events[0]")]),
        ({"events": [Event(at=NOON)]}, [("unknown_value", "events[0].type")]),
        ({"people": [ANA, ANA]}, [("duplicate", "people[1].name")]),
        (
            {"people": []},
            [("unknown_person", "interviews[0].with[0]")],
        ),
        (
            {"interviews": [HELD, attrs.evolve(HELD, people=["Ana", "Bo"], arranged_by="Cy")]},
            [("unknown_person", "interviews[1].with[1]"), ("unknown_person", "interviews[1].arranged_by")],
        ),
        ({"events": [Spoke(at=NOON), Spoke(at=NOON, person="Bo")]}, [("unknown_person", "events[1].with")]),
        (
            {
                "employer": "",
                "people": [ANA, ANA],
                "interviews": [attrs.evolve(HELD, people=["Bo"])],
                "events": [Spoke(at=datetime(2026, 3, 8, 2, 30)), Answered(at=date(2026, 11, 15))],
            },
            [
                ("empty", "employer"),
                ("duplicate", "people[1].name"),
                ("unknown_person", "interviews[0].with[0]"),
                ("non_existent_time", "events[0].at"),
                ("too_early", "events[1].at"),
            ],
        ),
    ],
)
def test_all_that_is_wrong_with_a_case_is_told_at_once(changes, found):
    assert faults(case, **changes) == found


def test_a_hint_lists_few_of_many_people():
    crowd = [Person(name=f"P{n:03}", role="interviewer") for n in range(200)]
    with pytest.raises(InvalidCase, match=r"one of: P000, .*P009 \.\.\.$"):
        case(people=crowd)
    with pytest.raises(InvalidCase, match=r"list the people first$"):
        case(people=())


def test_a_case_is_a_value():
    one = case(events=[Spoke(at=NOON)])
    assert one == case(events=[Spoke(at=NOON)])
    assert hash(one) == hash(case(events=[Spoke(at=NOON)]))
    assert pickle.loads(pickle.dumps(one)) == one  # noqa: S301 - our own bytes
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        one.id = "other"


def test_words_become_members_of_their_enumerations():
    one = case(interest="unsure", interviews=[attrs.evolve(HELD, channel="video")])
    assert one.interest is Interest.UNSURE
    assert one.people[0].role is Role.INTERVIEWER
    assert one.interviews[0].channel is Channel.VIDEO


# ---------------------------------------------------------------------------------------------- times


@pytest.mark.parametrize(
    ("zone", "at", "code"),
    [
        (NEW_YORK, datetime(2026, 3, 8, 1, 59), None),
        (NEW_YORK, datetime(2026, 3, 8, 2, 0), "non_existent_time"),
        (NEW_YORK, datetime(2026, 3, 8, 2, 59), "non_existent_time"),
        (NEW_YORK, datetime(2026, 3, 8, 3, 0), None),
        (NEW_YORK, datetime(2026, 11, 1, 0, 59), None),
        (NEW_YORK, datetime(2026, 11, 1, 1, 0), "ambiguous_time"),
        (NEW_YORK, datetime(2026, 11, 1, 1, 59), "ambiguous_time"),
        (NEW_YORK, datetime(2026, 11, 1, 2, 0), None),
        (LORD_HOWE, datetime(2026, 10, 4, 2, 15), "non_existent_time"),
        (LORD_HOWE, datetime(2026, 10, 4, 2, 30), None),
        (LORD_HOWE, datetime(2026, 4, 5, 1, 29), None),
        (LORD_HOWE, datetime(2026, 4, 5, 1, 45), "ambiguous_time"),
        (LORD_HOWE, datetime(2026, 4, 5, 2, 0), None),
        (APIA, datetime(2011, 12, 29, 23, 59), None),
        (APIA, datetime(2011, 12, 30, 12, 0), "non_existent_time"),
        (APIA, datetime(2011, 12, 31, 0, 0), None),
        ("Africa/Casablanca", datetime(2026, 2, 15, 2, 30), "ambiguous_time"),
        ("Africa/Casablanca", datetime(2026, 3, 22, 2, 30), "non_existent_time"),
        ("UTC", datetime(2026, 3, 8, 2, 30), None),
    ],
)
def test_a_local_time_has_to_say_one_instant(zone, at, code):
    facts = {"office": Office(timezone=zone), "events": [Spoke(at=at)]}
    if code is None:
        assert case(**facts).events[0].at == at.replace(tzinfo=ZoneInfo(zone))
    else:
        assert faults(case, **facts) == [(code, "events[0].at")]


def test_each_time_of_a_case_is_looked_at():
    gap = datetime(2026, 3, 8, 2, 30)
    broken = {
        "interviews": [Interview(start=gap, end=gap + timedelta(minutes=15), people=["Ana"])],
        "events": [Spoke(at=date(2026, 3, 9), recorded=gap)],
    }
    found = ["interviews[0].start", "interviews[0].end", "events[0].recorded"]
    assert faults(case, **broken) == [("non_existent_time", path) for path in found]


@pytest.mark.parametrize(("hours", "instant"), [(-4, 5), (-5, 6)])
def test_an_offset_tells_the_two_instants_of_a_repeated_hour_apart(hours, instant):
    at = datetime(2026, 11, 1, 1, 30, tzinfo=timezone(timedelta(hours=hours)))
    kept = case(events=[Spoke(at=at)]).events[0].at
    assert (kept.hour, kept.astimezone(UTC).hour) == (1, instant)
    assert kept.tzinfo is ZoneInfo(NEW_YORK)


def test_what_happened_in_both_instants_of_a_repeated_hour_happened_twice():
    first = datetime(2026, 11, 1, 1, 30, tzinfo=timezone(timedelta(hours=-4)))
    second = first + timedelta(hours=1)
    kept = case(events=[Spoke(at=second), Spoke(at=first)]).events
    assert [event.at.fold for event in kept] == [0, 1]


def test_an_event_in_the_second_instant_of_an_hour_comes_after_an_interview_in_the_first():
    begin = datetime(2026, 11, 1, 1, 30, tzinfo=timezone(timedelta(hours=-4)))
    thanked = ThankYouSent(
        at=datetime(2026, 11, 1, 1, 15, tzinfo=timezone(timedelta(hours=-5))), person="Ana"
    )
    assert case(interviews=[Interview(start=begin, people=["Ana"])], events=[thanked]).events[0].at.fold == 1


def test_a_time_that_its_own_zone_never_saw_is_none():
    never = datetime(2026, 3, 8, 2, 30, tzinfo=ZoneInfo(NEW_YORK))
    assert faults(case, events=[Spoke(at=never)]) == [("non_existent_time", "events[0].at")]


def test_a_time_that_leaves_the_supported_years_on_its_way_home_is_out_of_range():
    last = datetime(2199, 12, 31, 23, tzinfo=timezone(timedelta(hours=-12)))
    assert faults(case, office=Office(timezone="Asia/Tokyo"), events=[Spoke(at=last)]) == [
        ("out_of_range", "events[0].at")
    ]


@settings(deadline=None)
@given(st.permutations([0, 1, 2, 3]), st.sampled_from([NEW_YORK, "Asia/Kolkata", "Pacific/Apia"]))
def test_naive_and_aware_times_mix_freely_and_the_order_given_does_not_matter(order, zone):
    office = Office(timezone=zone)
    events = [
        Spoke(at=date(2026, 11, 18)),
        Spoke(at=datetime(2026, 11, 18, 9)),
        Spoke(at=datetime(2026, 11, 18, 20, tzinfo=UTC)),
        Answered(at=datetime(2026, 11, 19, 8, 30, tzinfo=timezone(timedelta(hours=5, minutes=45)))),
    ]
    interviews = [HELD, attrs.evolve(HELD, start=datetime(2026, 11, 16, 9), end=datetime(2026, 11, 16, 10))]
    once = case(office=office, interviews=interviews, events=events)
    again = case(office=office, interviews=interviews[::-1], events=[events[i] for i in order])
    assert once == again
    assert all(event.at.tzinfo is office.zone for event in once.events if isinstance(event.at, datetime))


def test_events_stand_in_the_order_in_which_they_happened_and_the_candidates_first():
    day = date(2026, 11, 18)
    in_order = [
        Spoke(at=datetime(2026, 11, 18, 9)),
        ThankYouSent(at=datetime(2026, 11, 18, 10), person="Ana"),
        Replied(at=datetime(2026, 11, 18, 10)),
        FollowedUp(at=day, channel="email"),
        Replied(at=day),
        Spoke(at=datetime(2026, 11, 19, 0)),
    ]
    expected = case(events=in_order).events
    assert [type(event) for event in expected] == [type(event) for event in in_order]
    for order in permutations(in_order):
        assert case(events=order).events == expected


def test_a_fact_that_is_stated_twice_is_one_fact():
    at = datetime(2026, 11, 18, 9)
    twice = case(
        interviews=[HELD, HELD],
        events=[
            Spoke(at=at),
            Spoke(at=at),
            Spoke(at=at.replace(hour=14, tzinfo=UTC)),
            Spoke(at=at, vague=True),
        ],
    )
    assert (len(twice.interviews), len(twice.events)) == (1, 2)


def test_an_event_on_the_day_of_the_interview_may_be_told_by_its_day_alone():
    assert case(events=[ThankYouSent(at=date(2026, 11, 16), person="Ana")]).events
    assert faults(case, events=[ThankYouSent(at=datetime(2026, 11, 16, 13, 59), person="Ana")]) == [
        ("too_early", "events[0].at")
    ]


# ---------------------------------------------------------------------------------------------- errors


def test_an_error_tells_every_fault_with_its_place_and_is_a_value_error_too():
    both = InvalidCase(
        [
            Fault(code="a", path="x", problem="wrong", hint="right", source="f.toml", line=3),
            Fault(code="b", path="", problem="also wrong"),
            Fault(code="c", path="y", problem="and this", line=4),
        ]
    )
    assert str(both) == "f.toml:3: x: wrong; right\nalso wrong\nline:4: y: and this"
    assert isinstance(both, (InvalidInput, JobdocError, ValueError))
    assert pickle.loads(pickle.dumps(both)).faults == both.faults  # noqa: S301 - our own bytes


@pytest.mark.parametrize(
    ("prefix", "path", "whole"),
    [("a", "b", "a.b"), ("a", "[0]", "a[0]"), ("a", "", "a"), ("", "b", "b"), ("", "", "")],
)
def test_a_fault_of_a_part_is_a_fault_of_the_whole(prefix, path, whole):
    assert Fault(code="c", path=path, problem="p").within(prefix).path == whole


texts = st.text(st.characters(codec=None), max_size=12)
anything = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), texts, st.dates(), st.datetimes(),
    st.binary(max_size=3), st.times(), st.lists(texts, max_size=2), st.dictionaries(texts, texts, max_size=1),
    st.datetimes(timezones=st.timezones()), st.just(ANA), st.just(HELD), st.just(BOSTON), st.just([HELD]),
    st.sampled_from([*Channel, *Interest, *Role]),
)  # fmt: skip


def outcome(make, values):
    try:
        return make(**values)
    except InvalidCase as error:
        return error


@settings(deadline=None)
@given(st.sampled_from([Person, Region, Closure, Office, Interview, Case, *EVENT_TYPES.values()]), st.data())
def test_whatever_a_class_is_given_it_accepts_it_or_says_what_is_wrong(kind, data):
    names = [
        field.name
        for field in attrs.fields(kind)
        if field.default is attrs.NOTHING or data.draw(st.booleans())
    ]
    values = {name: data.draw(anything, label=name) for name in names}
    made = outcome(kind, values)
    if isinstance(made, InvalidCase):
        assert made.faults
        assert all(line.isprintable() for line in str(made).split("\n"))
    else:
        assert attrs.evolve(made) == made
