"""The sentences of a plan: days, titles, ways of contact and grounds, each word of every table once."""

from datetime import date, time

import attrs
import pytest
from cases import ANA, BEN, SAM
from stories import EMAILED, THANKED, Story

from jobdoc_rules import JOB_DOC, Channel, Kind
from jobdoc_rules.planning import Ground, State, grounds_of
from jobdoc_rules.planning.sentences import (
    action,
    because,
    by_words,
    capitalised,
    clock,
    day_words,
    names,
    reason_words,
    reasons,
    title,
)
from jobdoc_rules.readings import Basis


@attrs.frozen
class Told:
    """As much of a touchpoint as its title needs."""

    kind: Kind
    to: tuple = (ANA,)
    channel: Channel | None = Channel.EMAIL
    employer: str = "Acme"


TITLES = {
    Kind.NEGOTIATE_TIMING: "Before you leave, settle the follow-up with Ana (Acme)",
    Kind.THANK_YOU: "Thank Ana by email (Acme)",
    Kind.THANK_COORDINATOR: "Thank Ana by email (Acme)",
    Kind.TALK_TO_RECRUITER: "Email Ana (Acme): how the interview went",
    Kind.STATUS_FOLLOW_UP: "Email Ana (Acme): status",
    Kind.ASK_COORDINATOR: "Ask Ana by email to help you connect (Acme)",
    Kind.FIND_CONTACT: "Find a way to reach them through Ana (Acme)",
    Kind.WITHDRAW: "Thank Ana by email and withdraw (Acme)",
    Kind.CHOOSE: "Choose: go on or withdraw (Acme)",
    Kind.TELL_OF_OFFER: "Tell Ana by email of the other offer (Acme)",
    Kind.THANK_FOR_DECISION: "Thank Ana by email for the decision (Acme)",
    Kind.CHECK_IN: "Check in with Ana by email (Acme)",
    Kind.ANSWER_CANDIDATE: "Answer Ana by email or phone (Acme)",
}
WAYS = {
    None: ("Contact Ana", ""),
    Channel.EMAIL: ("Email Ana", " by email"),
    Channel.PHONE: ("Call Ana", " by phone"),
    Channel.VOICEMAIL: ("Leave a voicemail for Ana", " by voicemail"),
    Channel.IN_PERSON: ("Talk to Ana", ""),
    Channel.VIDEO: ("Video-call Ana", " by video"),
    Channel.LETTER: ("Write to Ana", " by letter"),
    Channel.MESSAGE: ("Message Ana", " by message"),
}
WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
YEAR = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@pytest.mark.parametrize("kind", Kind)
def test_a_title_says_what_to_do_for_whom(kind):
    assert title(Told(kind)) == TITLES[kind]


@pytest.mark.parametrize("channel", [None, *Channel])
def test_each_channel_has_its_verb_and_its_way(channel):
    verb, way = WAYS[channel]
    assert action(Told(Kind.STATUS_FOLLOW_UP, channel=channel)) == verb
    assert by_words(channel) == way
    assert action(Told(Kind.CHECK_IN, channel=channel)) == f"Check in with Ana{way}"


@pytest.mark.parametrize(
    ("people", "words"),
    [((), "them"), ((ANA,), "Ana"), ((ANA, BEN), "Ana and Ben"), ((ANA, BEN, SAM), "Ana, Ben and Sam")],
)
def test_people_are_listed(people, words):
    assert names(people) == words
    through = f" through {words}" if people else ""
    assert action(Told(Kind.FIND_CONTACT, to=people)) == f"Find a way to reach them{through}"


def test_days_are_told_by_weekday_number_and_month():
    assert [day_words(date(2026, 11, 16 + n)) for n in range(7)] == [
        f"{weekday[:3]} {16 + n} Nov" for n, weekday in enumerate(WEEK)
    ]
    assert [day_words(date(2026, n, 5)).split()[1:] for n in range(1, 13)] == [["5", month] for month in YEAR]


def test_a_day_of_another_year_tells_it():
    day = date(2026, 12, 31)
    assert day_words(day, beside=date(2026, 1, 1)) == "Thu 31 Dec"
    assert day_words(day, beside=date(2027, 1, 1)) == "Thu 31 Dec 2026"


def test_facts_are_put_into_a_reason_and_its_days_are_told():
    words = reason_words("{} after {}, {}", (3, date(2026, 12, 31), "call"), date(2027, 1, 4))
    assert words == "3 after Thu 31 Dec 2026, call"


@pytest.mark.parametrize("weekday", WEEK)
def test_no_day_of_a_weekend_is_given_as_a_reason(weekday):
    assert reasons("it is time", [(date(2026, 11, 21), weekday)], date(2026, 11, 23)) == "it is time"


def test_closures_are_told_as_days_that_are_something_or_on_which_something_is():
    passed = [(date(2026, 12, 25), "Christmas Day"), (date(2026, 12, 28), "closed"), (date(2027, 1, 4), "")]
    beside = date(2027, 1, 5)
    assert because("Call Ana", "today", "it is time", passed[:2], beside) == (
        "Call Ana today: it is time; Fri 25 Dec 2026 is Christmas Day; on Mon 28 Dec closed."
    )
    assert reasons("it is time", passed[2:], beside) == "it is time; on Mon 4 Jan "


def test_small_words_about_words():
    assert (capitalised("the reason Is"), capitalised("")) == ("The reason Is", "")
    assert (clock(time(9, 5)), clock(time(17, 30))) == ("09:05", "17:30")


# -- grounds ---------------------------------------------------------------------------------------------

RULES = {rule.id: rule for rule in JOB_DOC.rules}


def test_the_grounds_of_a_touchpoint_are_its_rules_and_the_questions_that_readings_answer():
    plan = Story("", seen="Mon 23 Nov 10:00", happened=EMAILED).made()
    step = next(t for t in plan.upcoming if t.kind == "status_follow_up")
    first, second, third = grounds_of(step)
    assert first == Ground("S19", RULES["S19"].text, Basis.COLUMN)
    assert (second.clause, second.basis, second.text[-1]) == ("R1", "column", "?")
    assert third == Ground("S30", RULES["S30"].text, Basis.COLUMN)
    assert str(first) == f"S19 (the column): {RULES['S19'].text}"


def test_a_ground_tells_the_column_from_common_practice():
    plan = Story("", seen="Tue 24 Nov 15:00", happened=f"{EMAILED}Tue 24 Nov 11:00 put_on_hold").made()
    (ground,) = grounds_of(plan.upcoming[0])
    assert ground == Ground("R19", RULES["R19"].text, Basis.PRACTICE)
    assert str(ground) == f"R19 (common practice): {RULES['R19'].text}"


def test_what_was_done_rests_on_the_duty_it_met_not_on_what_shapes_that():
    plan = Story("", seen="Tue 17 Nov 15:00", happened=THANKED).made()
    done = {t.kind: grounds_of(t) for t in plan.touchpoints if t.state is State.DONE}
    assert done[Kind.THANK_YOU] == (Ground("S1", RULES["S1"].text, Basis.COLUMN),)
    thanked = next(t for t in plan.touchpoints if t.state is State.DONE)
    duty, release = (
        grounds_of(attrs.evolve(thanked, grounds=("S31",), state=s)) for s in (State.DONE, State.DUE)
    )
    assert duty == (Ground("S31", RULES["S31"].text, Basis.COLUMN),)
    assert release == (Ground("S31", RULES["S31.silence"].text, Basis.COLUMN),)


def test_a_clause_that_nobody_knows_has_no_text():
    plan = Story("", seen="Tue 17 Nov 15:00", happened=THANKED).made()
    assert grounds_of(attrs.evolve(plan.upcoming[0], grounds=("X9",))) == (Ground("X9", "", Basis.COLUMN),)
