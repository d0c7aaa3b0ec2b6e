"""Where the column is silent: the readings R1 to R20 as values. What each does, scenarios tell."""

import itertools
from datetime import UTC, date, datetime, time, timedelta

import attrs
import pytest
from stories import Story

from jobdoc_rules import JOB_DOC, PRESETS, Channel, InvalidPolicy, Readings, Role, Span, Unit
from jobdoc_rules.readings import Basis, business_days, calendar_days

FIELDS = attrs.fields_dict(Readings)


def test_minutes_decide_how_long_a_contact_takes():
    for minutes in (15, 45):
        made = Story("", seen="Mon 16 Nov 16:00", policy=JOB_DOC.with_readings(minutes=minutes)).made()
        assert {t.end - t.start for t in made.upcoming} == {timedelta(minutes=minutes)}


def test_all_day_events_are_asked_for_by_the_plan():
    for all_day in (False, True):
        made = Story("", seen="Mon 16 Nov 16:00", policy=JOB_DOC.with_readings(all_day=all_day)).made()
        assert made.all_day is all_day


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
