"""What ``plan --format json`` prints is what other programs were promised."""

import json
from datetime import date, datetime

import pytest
from cases import US_MA, case, local
from hypothesis import given, settings
from hypothesis import strategies as st

from jobdoc_rules import (
    CaseState,
    Channel,
    Kind,
    Rejected,
    Role,
    Side,
    State,
    Strength,
    TimingAgreed,
    agenda,
    plan,
)
from jobdoc_rules.cli.contract import to_contract
from jobdoc_rules.testing.strategies import scenes

PLAIN = (str, int, bool, type(None))


def aware(text):
    return datetime.fromisoformat(text).utcoffset() is not None


def day(text):
    return date.fromisoformat(text).isoformat() == text


def optional(check):
    return lambda value: value is None or check(value)


def each(check):
    return lambda values: isinstance(values, list) and all(map(check, values))


def one_of(words):
    return lambda word: type(word) is str and word in set(map(str, words))


def text(value):
    return type(value) is str and value != ""


def clause(value):
    return text(value) and value[0] in "SR" and value[1].isdigit()


def record(**checks):
    """Return a check for an object that has these keys and no others."""

    def holds(value):
        assert list(value) == list(checks)
        for key, check in checks.items():
            assert check(value[key]), (key, value[key])
        return True

    return holds


PERSON = record(name=text, role=one_of([*Role, "candidate"]))
TOUCHPOINT = record(
    uid=text,
    kind=one_of(Kind),
    bearer=one_of(["candidate", "employer"]),
    title=text,
    to=each(PERSON),
    channel=optional(one_of(Channel)),
    number=optional(text),
    start=aware,
    end=aware,
    closes=aware,
    state=one_of(State),
    strength=one_of(Strength),
    basis=one_of(["column", "practice"]),
    grounds=each(clause),
    because=text,
    skipped=each(record(date=day, why=text)),
)
WITHHELD = record(
    kind=one_of(Kind),
    to=each(PERSON),
    channel=optional(one_of(Channel)),
    until=optional(day),
    grounds=each(clause),
    because=text,
)
CASE = record(
    id=text,
    employer=text,
    state=one_of(CaseState),
    calendar=text,
    calendar_version=lambda value: type(value) is str,
    notes=each(text),
    touchpoints=each(TOUCHPOINT),
    withheld=each(WITHHELD),
)
PLAN = record(as_of=aware, policy=text, cases=each(CASE))

AT = local("2026-11-20 09:00")
AGREED = TimingAgreed(
    at=local("2026-11-16 15:00"), answer_due=date(2026, 11, 25), channel="phone", number="+1 617 555 0199"
)


@settings(max_examples=80, deadline=None)
@given(scenes(), st.sampled_from(Side))
def test_every_plan_is_what_was_promised_and_survives_json(scene, side):
    made = to_contract(scene.plan(side))
    assert PLAN(made)
    assert json.loads(json.dumps(made, ensure_ascii=False, allow_nan=False)) == made


@settings(max_examples=30, deadline=None)
@given(scenes())
def test_times_are_those_of_the_plan_in_its_order(scene):
    made = scene.plan()
    (told,) = to_contract(made)["cases"]
    starts = [datetime.fromisoformat(touchpoint["start"]) for touchpoint in told["touchpoints"]]
    assert starts == [touchpoint.start for touchpoint in made.touchpoints]


def test_cases_stand_in_the_order_given_each_with_its_own_touchpoints():
    cases = [case(id=name, employer=name) for name in ("zeta", "alpha", "midway")]
    made = to_contract(agenda(cases, as_of=AT, calendar=US_MA))
    assert [found["id"] for found in made["cases"]] == ["zeta", "alpha", "midway"]
    for found in made["cases"]:
        assert found["touchpoints"]
        assert all(found["employer"] in touchpoint["title"] for touchpoint in found["touchpoints"])


def test_an_agreed_call_is_told_with_its_number_its_close_and_what_is_held_back_until_then():
    (found,) = to_contract(plan(case([AGREED]), as_of=AT, calendar=US_MA))["cases"]
    call = next(t for t in found["touchpoints"] if t["kind"] == "status_follow_up")
    assert call | {"uid": "", "because": ""} == {
        "uid": "",
        "kind": "status_follow_up",
        "bearer": "candidate",
        "title": "Call Ana (Acme): status",
        "to": [{"name": "Ana", "role": "interviewer"}],
        "channel": "phone",
        "number": "+1 617 555 0199",
        "start": "2026-11-27T14:00:00-05:00",
        "end": "2026-11-27T14:15:00-05:00",
        "closes": "2026-11-27T17:00:00-05:00",
        "state": "planned",
        "strength": "MUST",
        "basis": "column",
        "grounds": call["grounds"],
        "because": "",
        "skipped": [{"date": "2026-11-26", "why": "Thanksgiving Day"}],
    }
    assert call["grounds"][:2] == ["S14", "R3"]
    (waiting,) = found["withheld"]
    assert (waiting["kind"], waiting["until"]) == ("status_follow_up", "2026-11-27")


@pytest.mark.parametrize(("events", "state"), [((AGREED,), "thanking"), ((Rejected(at=AT),), "ended")])
def test_the_state_of_a_case_is_a_word(events, state):
    (found,) = to_contract(plan(case(events), as_of=AT, calendar=US_MA))["cases"]
    assert found["state"] == state
    assert (found["calendar"], found["calendar_version"].split()[0]) == ("US-MA", "holidays")
