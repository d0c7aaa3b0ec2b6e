"""Where the column is silent: every reading R1 to R20, what its default does and what another value does."""

import itertools
from datetime import UTC, date, datetime, time, timedelta

import attrs
import pytest
from cases import ANA, KIM, LEE, MIA, case, without
from stories import EMAILED, THANKED, Story, interview, moment, stories

from jobdoc_rules import (
    AGENCY,
    EMAIL_ONLY,
    JOB_DOC,
    PATIENT,
    PRESETS,
    TWO_TOUCH,
    Channel,
    InvalidPolicy,
    Office,
    Readings,
    Region,
    Role,
    Span,
    Unit,
    plan,
)
from jobdoc_rules.public_holidays import calendar_for
from jobdoc_rules.readings import Basis, business_days, calendar_days

FIELDS = attrs.fields_dict(Readings)
CALLED = f"{EMAILED}Fri 27 Nov 14:00 followed_up Ana by phone"
AGREED = f"Mon 16 Nov 15:00 timing_agreed Ana by phone, answer_due Fri 20 Nov{THANKED}"
PROMISED = f"Mon 16 Nov 15:00 answer_promised Ana, answer_due Fri 20 Nov{THANKED}"
VAGUE = f"Mon 16 Nov 15:00 timing_agreed Ana by phone, answer_due Fri 20 Nov, vague{THANKED}"
HOLD = f"{EMAILED}Mon 23 Nov 15:00 put_on_hold"
REJECTED = f"{EMAILED}Tue 24 Nov 10:00 rejected\nTue 24 Nov 12:00 thank_you_sent Ana"
ARRANGED_BY_KIM = {"interviews": (interview("Mon 16 Nov 14:00", "Ana", arranged_by="Kim"),)}
TWO_ROUNDS = {
    "interviews": (interview("Mon 16 Nov 14:00", "Ana"), interview("Wed 18 Nov 14:00", "Mia")),
    "people": (ANA, MIA),
}

STATUS, HELP, CHOICE, THANKS = "status_follow_up", "ask_coordinator", "choose", "thank_you"

# Told by tests of their own, below.
_covered = {"minutes", "all_day", "candidate_days"}


def reading(field, *, value, default, other, about=STATUS, on=True, **told):
    """Return two stories: what the default of a reading does, and what another value does."""
    _covered.add(field)
    end = "\n..." if on else ""
    return [
        Story(
            f"{field}: {FIELDS[field].default}", about=(about,), plan=default and f"{default}{end}", **told
        ),
        Story(
            f"{field}: {value}",
            about=(about,),
            plan=other and f"{other}{end}",
            policy=JOB_DOC.with_readings(**{field: value}),
            **told,
        ),
    ]


@stories(
    *reading(
        "call_after_email",
        value=calendar_days(3),
        happened=EMAILED,
        seen="Mon 23 Nov 10:00",
        default="Fri 27 Nov 14:00 status_follow_up Ana by phone [MUST R1]",
        other="Fri 27 Nov 14:00 status_follow_up Ana by phone [MUST R1]",
    ),
    *reading(
        "call_after_email",
        value=business_days(5),
        happened=EMAILED,
        seen="Mon 23 Nov 10:00",
        default="Fri 27 Nov 14:00 status_follow_up Ana by phone [MUST R1]",
        other="Tue 1 Dec 14:00 status_follow_up Ana by phone [MUST R1]",
    ),
    *reading(
        "email_after_call",
        value=calendar_days(3),
        happened=CALLED,
        seen="Fri 27 Nov 15:00",
        default="Wed 2 Dec 09:30 status_follow_up Ana by email [MUST R2]",
        other="Tue 1 Dec 09:30 status_follow_up Ana by email [MUST R2 S7]",
    ),
    *reading(
        "after_promised_day",
        value=business_days(2),
        happened=AGREED,
        seen="Wed 18 Nov 10:00",
        default="Mon 23 Nov 14:00 status_follow_up Ana by phone [MUST S14 R3]",
        other="Tue 24 Nov 14:00 status_follow_up Ana by phone [MUST S14 R3]",
    ),
    *reading(
        "unagreed_channel",
        value=Channel.EMAIL,
        happened=PROMISED,
        seen="Wed 18 Nov 10:00",
        default="Mon 23 Nov 14:00 status_follow_up Ana by phone [MUST S14 R4]",
        other="Mon 23 Nov 09:30 status_follow_up Ana by email [MUST S14 R4]",
    ),
    *reading(
        "first_contact",
        value=business_days(10),
        happened=THANKED,
        seen="Wed 18 Nov 10:00",
        default="Mon 23 Nov 09:30 status_follow_up Ana by email [MUST S28 R5]",
        other="Tue 1 Dec 09:30 status_follow_up Ana by email [MUST S28 R5]",
    ),
    *reading(
        "vague_grace",
        value=2,
        happened=VAGUE,
        seen="Wed 18 Nov 10:00",
        default="Mon 23 Nov 14:00 status_follow_up Ana by phone [MUST S14 R9]",
        other="Wed 25 Nov 14:00 status_follow_up Ana by phone [MUST S14 R9]",
    ),
    *reading(
        "vague_grace",
        value=3,
        happened=AGREED,
        seen="Wed 18 Nov 10:00",
        default="Mon 23 Nov 14:00 status_follow_up Ana by phone [MUST S14]",
        other="Mon 23 Nov 14:00 status_follow_up Ana by phone [MUST S14]",
    ),
    *reading(
        "declined_factor",
        value=3,
        happened=f"{EMAILED}Mon 23 Nov 11:00 calls_declined",
        seen="Mon 23 Nov 12:00",
        default="Wed 2 Dec 09:30 status_follow_up Ana by email [MUST R11]",
        other="Mon 7 Dec 09:30 status_follow_up Ana by email [MUST R11]",
    ),
    *reading(
        "unknown_absence",
        value=calendar_days(7),
        happened=f"{THANKED}Mon 23 Nov 09:00 out_of_office Ana",
        seen="Mon 23 Nov 09:15",
        default="Tue 8 Dec 09:30 status_follow_up Ana by email [MUST R12]",
        other="Mon 30 Nov 09:30 status_follow_up Ana by email [MUST R12]",
    ),
    *reading(
        "after_bounce",
        value=business_days(2),
        happened=f"{EMAILED}Mon 23 Nov 09:31 bounced Ana by email",
        seen="Mon 23 Nov 10:00",
        default="Tue 24 Nov 14:00 status_follow_up Ana by phone [MUST R13]",
        other="Wed 25 Nov 14:00 status_follow_up Ana by phone [MUST R13]",
    ),
    *reading(
        "overdue_today",
        value=False,
        happened=THANKED,
        seen="Tue 24 Nov 08:00",
        default="Tue 24 Nov 09:30 status_follow_up Ana by email, overdue",
        other="Wed 25 Nov 09:30 status_follow_up Ana by email, overdue",
    ),
    *reading(
        "email_at",
        value=time(11),
        happened=THANKED,
        seen="Wed 18 Nov 10:00",
        default="Mon 23 Nov 09:30 status_follow_up Ana by email",
        other="Mon 23 Nov 11:00 status_follow_up Ana by email",
    ),
    *reading(
        "call_at",
        value=time(10, 15),
        happened=EMAILED,
        seen="Mon 23 Nov 10:00",
        default="Fri 27 Nov 14:00 status_follow_up Ana by phone",
        other="Fri 27 Nov 10:15 status_follow_up Ana by phone",
    ),
    *reading(
        "closes",
        value=time(15),
        happened=AGREED,
        seen="Mon 23 Nov 14:50",
        default="Mon 23 Nov 15:00 status_follow_up Ana by phone, until Mon 23 Nov 17:00",
        other="Tue 24 Nov 14:00 status_follow_up Ana by phone, until Tue 24 Nov 15:00",
    ),
    *reading(
        "contacts_in_window",
        value=1,
        happened=EMAILED,
        seen="Mon 23 Nov 10:00",
        default="Fri 27 Nov 14:00 status_follow_up Ana by phone",
        other="Tue 1 Dec 14:00 status_follow_up Ana by phone [MUST S7]",
    ),
    *reading(
        "window",
        value=9,
        happened=CALLED,
        seen="Fri 27 Nov 15:00",
        default="Wed 2 Dec 09:30 status_follow_up Ana by email",
        other="Mon 7 Dec 09:30 status_follow_up Ana by email [MUST S7]",
    ),
    *reading(
        "channels",
        value=(Channel.EMAIL,),
        happened=EMAILED,
        seen="Mon 23 Nov 10:00",
        default="Fri 27 Nov 14:00 status_follow_up Ana by phone",
        other="Fri 27 Nov 09:30 status_follow_up Ana by email",
    ),
    *reading(
        "sole_addressees",
        value=(),
        happened="",
        seen="Mon 16 Nov 16:00",
        facts=ARRANGED_BY_KIM | {"people": (ANA, KIM)},
        default="Mon 23 Nov 09:30 status_follow_up Kim by email",
        other="Mon 23 Nov 09:30 status_follow_up Ana by email",
    ),
    *reading(
        "dated_word_reopens",
        value=False,
        on=False,
        horizon=9,
        seen="Tue 1 Dec 11:00",
        happened=f"{REJECTED}\nTue 1 Dec 10:00 replied Ana, answer_due Mon 7 Dec",
        default="Tue 8 Dec 14:00 status_follow_up Ana by phone",
        other="",
    ),
    *reading(
        "ends",
        value=("offered", "withdrew"),
        on=False,
        horizon=6,
        seen="Thu 3 Dec 11:00",
        happened=f"{CALLED}\nTue 1 Dec 10:00 position_closed",
        default="",
        other="Tue 8 Dec 09:30 status_follow_up Ana by email [MUST S28 R5 R6]",
    ),
    *reading(
        "most_rounds",
        value=1,
        on=False,
        happened=EMAILED,
        seen="Mon 23 Nov 10:00",
        horizon=10,
        default="""Fri 27 Nov 14:00 status_follow_up Ana by phone
                        Wed 2 Dec 09:30 status_follow_up Ana by email""",
        other="Fri 27 Nov 14:00 status_follow_up Ana by phone",
    ),
    *reading(
        "choice_from_round",
        value=2,
        about=CHOICE,
        happened=EMAILED,
        seen="Mon 23 Nov 10:00",
        default="Fri 18 Dec 09:00 choose [MAY R7]",
        other="Wed 2 Dec 09:00 choose [MAY R7]",
    ),
    *reading(
        "choice_from_round",
        value=None,
        about=CHOICE,
        on=False,
        happened=EMAILED,
        seen="Mon 23 Nov 10:00",
        horizon=30,
        default="Fri 18 Dec 09:00 choose",
        other="",
    ),
    *reading(
        "opens",
        value=time(8),
        about=CHOICE,
        happened=EMAILED,
        seen="Mon 23 Nov 10:00",
        default="Fri 18 Dec 09:00 choose",
        other="Fri 18 Dec 08:00 choose",
    ),
    *reading(
        "help_after_round",
        value=2,
        about=HELP,
        happened=EMAILED,
        seen="Mon 23 Nov 10:00",
        default="Mon 30 Nov 14:00 ask_coordinator Sam by phone",
        other="Tue 8 Dec 14:00 ask_coordinator Sam by phone",
    ),
    *reading(
        "help_every",
        value=1,
        about=HELP,
        happened=EMAILED,
        seen="Mon 23 Nov 10:00",
        default="""Mon 30 Nov 14:00 ask_coordinator Sam by phone
                        Thu 24 Dec 14:00 ask_coordinator Sam by phone""",
        other="""Mon 30 Nov 14:00 ask_coordinator Sam by phone
                      Tue 8 Dec 14:00 ask_coordinator Sam by phone
                      Wed 16 Dec 14:00 ask_coordinator Sam by phone
                      Thu 24 Dec 14:00 ask_coordinator Sam by phone""",
        horizon=90,
    ),
    *reading(
        "thanks_within",
        value=business_days(2),
        about=THANKS,
        on=False,
        seen="Mon 16 Nov 16:00",
        default="Tue 17 Nov 09:30 thank_you Ana by email, until Tue 17 Nov 17:00",
        other="Tue 17 Nov 09:30 thank_you Ana by email, until Wed 18 Nov 17:00",
    ),
    *reading(
        "every_round_afresh",
        value=False,
        about=THANKS,
        on=False,
        facts=TWO_ROUNDS,
        seen="Mon 16 Nov 16:00",
        default="""Tue 17 Nov 09:30 thank_you Ana by email
                        Thu 19 Nov 09:30 thank_you Mia by email""",
        other="Thu 19 Nov 09:30 thank_you Mia by email",
    ),
    *reading(
        "coordinator_thanks_within",
        value=business_days(1),
        about="thank_coordinator",
        on=False,
        seen="Mon 16 Nov 16:00",
        default="Tue 17 Nov 09:45 thank_coordinator Sam by email, until Thu 19 Nov 17:00",
        other="Tue 17 Nov 09:45 thank_coordinator Sam by email, until Tue 17 Nov 17:00",
    ),
    *reading(
        "recruiter_talk",
        value=business_days(2),
        about="talk_to_recruiter",
        on=False,
        seen="Mon 16 Nov 16:00",
        default="Tue 17 Nov 14:00 talk_to_recruiter Lee by phone",
        other="Wed 18 Nov 14:00 talk_to_recruiter Lee by phone",
    ),
    *reading(
        "offer_news",
        value=business_days(1),
        about="tell_of_offer",
        on=False,
        seen="Wed 18 Nov 10:05",
        happened=f"{THANKED}Wed 18 Nov 10:00 rival_offer, deadline Tue 24 Nov",
        default="Wed 18 Nov 10:15 tell_of_offer Lee and Ana by email",
        other="Thu 19 Nov 09:30 tell_of_offer Lee and Ana by email",
    ),
    *reading(
        "rejection_thanks",
        value=business_days(1),
        about="thank_for_decision",
        on=False,
        seen="Tue 24 Nov 11:00",
        happened=f"{EMAILED}Tue 24 Nov 10:00 rejected",
        default="Wed 25 Nov 09:30 thank_for_decision Ana by email, until Fri 27 Nov 17:00",
        other="Wed 25 Nov 09:30 thank_for_decision Ana by email, until Wed 25 Nov 17:00",
    ),
    *reading(
        "check_in",
        value=calendar_days(14),
        about="check_in",
        on=False,
        happened=HOLD,
        seen="Mon 23 Nov 16:00",
        horizon=40,
        default="Wed 23 Dec 09:30 check_in Ana by email",
        other="""Mon 7 Dec 09:30 check_in Ana by email
                      Mon 21 Dec 09:30 check_in Ana by email""",
    ),
    *reading(
        "answer_within",
        value=calendar_days(3),
        about="answer_candidate",
        on=False,
        side="employer",
        seen="Mon 16 Nov 16:00",
        default="Mon 23 Nov 09:30 answer_candidate Jo Marsh by email",
        other="Thu 19 Nov 09:30 answer_candidate Jo Marsh by email",
    ),
)
def test_a_reading_decides(story):
    story.comes_true()


def test_minutes_decide_how_long_a_contact_takes():
    for minutes in (15, 45):
        made = Story("", seen="Mon 16 Nov 16:00", policy=JOB_DOC.with_readings(minutes=minutes)).made()
        assert {t.end - t.start for t in made.upcoming} == {timedelta(minutes=minutes)}


def test_all_day_events_are_asked_for_by_the_plan():
    for all_day in (False, True):
        made = Story("", seen="Mon 16 Nov 16:00", policy=JOB_DOC.with_readings(all_day=all_day)).made()
        assert made.all_day is all_day


BOTH_PLACES = Office(
    timezone="America/New_York", country="US", subdivision="MA", also=Region(country="DE", subdivision="BY")
)


@pytest.mark.parametrize(("candidate_days", "first"), [(True, date(2027, 1, 7)), (False, date(2027, 1, 6))])
def test_the_candidates_own_holidays_count_unless_one_says_otherwise(candidate_days, first):
    assert JOB_DOC.with_readings(candidate_days=candidate_days).readings.candidate_days is candidate_days
    facts = case(office=BOTH_PLACES, interviews=[interview("Wed 30 Dec 14:00", "Ana")])
    calendar = calendar_for(facts, candidate_days=candidate_days)
    made = plan(facts, as_of=moment("Wed 30 Dec 16:00"), calendar=calendar)
    assert next(t.day for t in made.upcoming if t.kind == STATUS) == first


def test_every_reading_has_its_stories():
    assert _covered == FIELDS.keys()


def test_every_clause_from_r1_to_r20_has_a_reading():
    clauses = {field.metadata["clause"] for field in FIELDS.values()}
    assert {f"R{number}" for number in range(1, 21)} <= clauses
    assert clauses - {f"R{number}" for number in range(1, 21)} == {
        "S1",
        "S4",
        "S5",
        "S7",
        "S17",
        "S19",
        "S35",
    }


@pytest.mark.parametrize("name", FIELDS)
def test_a_reading_asks_a_question_and_says_on_whose_word_its_answer_rests(name):
    metadata = FIELDS[name].metadata
    assert metadata["question"].endswith(("?", "..."))
    assert metadata["question"].removeprefix("... ")[0].isalpha()
    assert isinstance(metadata["basis"], Basis)


def test_a_question_that_is_begun_is_ended_by_the_next_reading():
    questions = [field.metadata["question"] for field in FIELDS.values()]
    for question, following in itertools.pairwise(questions):
        assert question.endswith("...") == following.startswith("...")


PRACTICE = {
    "choice_from_round",
    "declined_factor",
    "unknown_absence",
    "after_bounce",
    "offer_news",
    "rejection_thanks",
    "check_in",
    "dated_word_reopens",
}


def test_r7s_choice_r11_to_r13_and_r17_to_r20_rest_on_common_practice():
    assert {name for name, field in FIELDS.items() if field.metadata["basis"] is Basis.PRACTICE} == PRACTICE


DEFAULTS = {
    "call_after_email": Span(3, Unit.BUSINESS_DAYS),
    "email_after_call": Span(3, Unit.BUSINESS_DAYS),
    "after_promised_day": Span(1, Unit.BUSINESS_DAYS),
    "unagreed_channel": "phone",
    "first_contact": Span(7, Unit.CALENDAR_DAYS),
    "ends": ("offered", "position_closed", "rejected", "withdrew"),
    "choice_from_round": 4,
    "most_rounds": None,
    "sole_addressees": ("agency",),
    "vague_grace": 0,
    "every_round_afresh": True,
    "declined_factor": 2,
    "unknown_absence": Span(10, Unit.BUSINESS_DAYS),
    "after_bounce": Span(1, Unit.BUSINESS_DAYS),
    "overdue_today": True,
    "candidate_days": True,
    "email_at": time(9, 30),
    "call_at": time(14),
    "opens": time(9),
    "closes": time(17),
    "minutes": 15,
    "all_day": False,
    "offer_news": Span(0, Unit.BUSINESS_DAYS),
    "rejection_thanks": Span(2, Unit.BUSINESS_DAYS),
    "check_in": Span(1, Unit.MONTHS),
    "dated_word_reopens": True,
    "channels": ("email", "phone"),
    "thanks_within": Span(1, Unit.BUSINESS_DAYS),
    "coordinator_thanks_within": Span(3, Unit.BUSINESS_DAYS),
    "recruiter_talk": Span(1, Unit.BUSINESS_DAYS),
    "contacts_in_window": 2,
    "window": 5,
    "help_after_round": 1,
    "help_every": 3,
    "answer_within": Span(7, Unit.CALENDAR_DAYS),
}


def test_the_defaults_are_the_columns_own():
    assert attrs.asdict(Readings(), recurse=False) == DEFAULTS
    assert JOB_DOC.readings == Readings()


SPANS = [name for name, value in DEFAULTS.items() if isinstance(value, Span)]
FLAGS = [name for name, value in DEFAULTS.items() if isinstance(value, bool)]
TIMES = [name for name, value in DEFAULTS.items() if isinstance(value, time)]
COUNTS = [
    "vague_grace",
    "declined_factor",
    "minutes",
    "contacts_in_window",
    "window",
    "help_after_round",
    "help_every",
]
OPTIONAL = ["choice_from_round", "most_rounds"]
AT_LEAST_ONE_DAY = [
    name
    for name in SPANS
    if name not in ("offer_news", "thanks_within", "coordinator_thanks_within", "recruiter_talk")
]
REFUSED = [
    *((name, Span(0, Unit.BUSINESS_DAYS)) for name in AT_LEAST_ONE_DAY),
    *((name, Span(-1, Unit.BUSINESS_DAYS)) for name in SPANS),
    *((name, Span(367, Unit.CALENDAR_DAYS)) for name in SPANS),
    *((name, Span(count=True, unit=Unit.CALENDAR_DAYS)) for name in SPANS),
    *((name, Span(2.0, Unit.CALENDAR_DAYS)) for name in SPANS),
    *((name, Span(2, "business_days")) for name in SPANS),
    *((name, value) for name in SPANS for value in (3, None, timedelta(3), "3 business days")),
    *((name, value) for name in FLAGS for value in (1, 0, None, "true")),
    *(
        (name, value)
        for name in TIMES
        for value in ("09:30", None, 9, time(14, tzinfo=UTC), datetime(2026, 1, 1, 14))
    ),
    *((name, value) for name in (*COUNTS, *OPTIONAL) for value in (True, 1.5, "2", -1, 367)),
    *((name, None) for name in COUNTS),
    *((name, 0) for name in (*COUNTS, *OPTIONAL) if name != "vague_grace"),
    ("channels", ()),
    ("channels", ("email", "fax")),
    ("channels", (Channel.IN_PERSON,)),
    ("channels", [Channel.EMAIL]),
    ("channels", Channel.EMAIL),
    ("unagreed_channel", "fax"),
    ("unagreed_channel", None),
    ("sole_addressees", ("boss",)),
    ("sole_addressees", [Role.AGENCY]),
    ("ends", ("replied",)),
    ("ends", "rejected"),
    ("ends", None),
    ("email_at", time(8, 59)),
    ("email_at", time(16, 46)),
    ("call_at", time(8)),
    ("call_at", time(17)),
    ("minutes", 181),
]


@pytest.mark.parametrize(("name", "value"), REFUSED, ids=lambda value: f"{value!r:.50}")
def test_a_value_that_cannot_be_is_refused_with_its_name_and_what_would_be_right(name, value):
    with pytest.raises(InvalidPolicy) as caught:
        Readings(**{name: value})
    faults = [fault for fault in caught.value.faults if fault.path == "readings." + name]
    if name == "minutes" and value == 181:
        faults = caught.value.faults
        assert [fault.path for fault in faults] == ["readings.call_at"]
    assert faults
    assert all(fault.code and fault.problem and fault.hint for fault in faults)


ACCEPTED = [
    *((name, Span(1, Unit.BUSINESS_DAYS)) for name in SPANS),
    *((name, Span(366, Unit.MONTHS)) for name in SPANS),
    ("offer_news", business_days(0)),
    ("thanks_within", business_days(0)),
    ("coordinator_thanks_within", calendar_days(0)),
    ("recruiter_talk", business_days(0)),
    ("vague_grace", 0),
    ("choice_from_round", None),
    ("choice_from_round", 1),
    ("most_rounds", 366),
    ("email_at", time(9)),
    ("call_at", time(16, 45)),
    ("minutes", 180),
    ("channels", (Channel.PHONE,)),
    ("channels", (Channel.PHONE, Channel.EMAIL)),
    ("sole_addressees", ()),
    ("ends", ()),
]


@pytest.mark.parametrize(("name", "value"), ACCEPTED, ids=lambda value: f"{value!r:.50}")
def test_a_value_at_the_edge_is_accepted(name, value):
    assert getattr(Readings(**{name: value}), name) == value


def test_all_faults_are_told_at_once():
    with pytest.raises(InvalidPolicy) as caught:
        Readings(call_after_email=3, all_day="no", minutes=0, channels=(), email_at="early", most_rounds=-1)
    assert {fault.path.removeprefix("readings.") for fault in caught.value.faults} == {
        "call_after_email",
        "all_day",
        "minutes",
        "channels",
        "email_at",
        "most_rounds",
    }


def test_office_hours_that_close_before_they_open_leave_no_room():
    with pytest.raises(InvalidPolicy) as caught:
        Readings(opens=time(17), closes=time(9))
    assert [fault.path for fault in caught.value.faults] == ["readings.email_at", "readings.call_at"]


def test_a_span_says_what_it_is():
    assert str(business_days(3)) == "3 business days"
    assert str(calendar_days(1)) == "1 calendar day"
    assert str(Span(1, Unit.MONTHS)) == "1 month"
    assert business_days(3).times(2) == business_days(6)


def test_a_span_of_months_ends_within_its_month():
    assert Span(1, Unit.MONTHS).after(date(2027, 1, 31)) == date(2027, 2, 28)
    assert calendar_days(31).after(date(2027, 1, 31)) == date(2027, 3, 3)


def test_a_readings_clause_can_be_looked_up():
    clause_of = Readings().clause_of
    assert (clause_of["call_after_email"], clause_of["window"], clause_of["check_in"]) == ("R1", "S7", "R19")


SIX = business_days(6)
DIFFERENCES = {
    "job_doc": {},
    "email_only": {
        "channels": (Channel.EMAIL,),
        "unagreed_channel": Channel.EMAIL,
        "call_after_email": SIX,
        "email_after_call": SIX,
    },
    "patient": {
        "first_contact": business_days(10),
        "call_after_email": business_days(5),
        "email_after_call": business_days(5),
    },
    "two_touch": {"most_rounds": 1, "choice_from_round": 2},
    "agency": {"sole_addressees": (Role.AGENCY, Role.RECRUITER)},
}


def test_the_presets_go_by_their_names_the_default_first():
    assert list(PRESETS) == list(DIFFERENCES)
    assert all(policy.name == name for name, policy in PRESETS.items())
    assert PRESETS["job_doc"] is JOB_DOC


@pytest.mark.parametrize("name", DIFFERENCES)
def test_a_preset_differs_from_the_column_in_these_readings_and_in_no_rule(name):
    preset = PRESETS[name]
    assert preset.rules == JOB_DOC.rules
    mine, columns = (attrs.asdict(policy.readings, recurse=False) for policy in (preset, JOB_DOC))
    assert {field: value for field, value in mine.items() if value != columns[field]} == DIFFERENCES[name]


FIRST_DAY = """
    Tue 17 Nov 09:30 thank_you Ana by email
    Tue 17 Nov 09:45 thank_coordinator Sam by email
    Tue 17 Nov 14:00 talk_to_recruiter Lee by phone
"""


@stories(
    Story(
        "email_only",
        policy=EMAIL_ONLY,
        seen="Mon 16 Nov 16:00",
        plan="""
        Tue 17 Nov 09:30 talk_to_recruiter Lee by email
        Tue 17 Nov 09:30 thank_you Ana by email
        Tue 17 Nov 09:45 thank_coordinator Sam by email
        Mon 23 Nov 09:30 status_follow_up Ana by email [MUST S28 R5]
        Wed 2 Dec 09:30 status_follow_up Ana by email [MUST S19 S30]
        Thu 3 Dec 09:30 ask_coordinator Sam by email [MAY S17]
        Thu 10 Dec 09:30 status_follow_up Ana by email
        Fri 18 Dec 09:30 status_follow_up Ana by email
        ...
    """,
    ),
    Story(
        "email_only, nobody who interviewed can be reached",
        policy=EMAIL_ONLY,
        seen="Mon 16 Nov 16:00",
        about=(STATUS,),
        facts={"people": (without(ANA, "email", "phone"), LEE)},
        plan="""
        Mon 23 Nov 09:30 status_follow_up Lee by email
        Wed 2 Dec 09:30 status_follow_up Lee by email
        ...
    """,
    ),
    Story(
        "patient",
        policy=PATIENT,
        seen="Mon 16 Nov 16:00",
        plan=f"""{FIRST_DAY}
        Tue 1 Dec 09:30 status_follow_up Ana by email [MUST S28 R5]
        Tue 8 Dec 14:00 status_follow_up Ana by phone [MUST S19 R1 S30]
        Wed 9 Dec 14:00 ask_coordinator Sam by phone [MAY S17]
        Tue 15 Dec 09:30 status_follow_up Ana by email [MUST S19 R2 S30]
        ...
    """,
    ),
    Story(
        "two_touch",
        policy=TWO_TOUCH,
        seen="Mon 16 Nov 16:00",
        plan=f"""{FIRST_DAY}
        Mon 23 Nov 09:30 status_follow_up Ana by email [MUST S28 R5]
        Fri 27 Nov 14:00 status_follow_up Ana by phone [MUST S19 R1 S30]
        Mon 30 Nov 14:00 ask_coordinator Sam by phone [MAY S17]
        Wed 2 Dec 09:00 choose [MAY R7]
    """,
    ),
    Story(
        "agency",
        policy=AGENCY,
        seen="Mon 16 Nov 16:00",
        plan=f"""{FIRST_DAY}
        Mon 23 Nov 09:30 status_follow_up Lee by email [MUST S28 R5]
        Fri 27 Nov 14:00 status_follow_up Lee by phone [MUST S19 R1 S30]
        Wed 2 Dec 09:30 status_follow_up Lee by email [MUST S19 R2 S30]
        ...
    """,
    ),
    Story(
        "agency, and both an agency and a recruiter are known",
        policy=AGENCY,
        seen="Mon 16 Nov 16:00",
        about=(STATUS,),
        facts={"people": (ANA, without(LEE, "phone"), KIM)},
        plan="""
        Mon 23 Nov 09:30 status_follow_up Lee by email
        Fri 27 Nov 09:30 status_follow_up Lee by email
        ...
    """,
    ),
)
def test_what_a_preset_makes_of_the_first_worked_example(story):
    story.comes_true()
