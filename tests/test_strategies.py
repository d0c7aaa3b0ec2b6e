"""Whatever the strategies draw is valid, shrinks to what one can read, and reaches everything there is."""

import importlib.util
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from jobdoc_rules import JOB_DOC, Channel, Interest, Office, Role, State
from jobdoc_rules.checks import text_faults
from jobdoc_rules.events import EVENT_TYPES, Rejected, Spoke, ThankYouSent
from jobdoc_rules.planning import CaseState
from jobdoc_rules.presets import PRESETS
from jobdoc_rules.readings import Readings
from jobdoc_rules.rules import Prohibition
from jobdoc_rules.situation import Kind
from jobdoc_rules.testing.strategies import (
    EVERYDAY,
    Place,
    agendas,
    calendar_of,
    calendars,
    cases,
    closures,
    events,
    events_of_type,
    interviews,
    moments,
    offices,
    people,
    places,
    plans,
    policies,
    presets,
    readings,
    rules,
    scenes,
    spans,
    texts,
    touchpoints,
)
from jobdoc_rules.testing.strategies.moments import notable_days

# Without the phase that explains: it takes ten times as long as all others, and nobody reads what it says.
FOUND = settings(
    max_examples=3000,
    derandomize=True,
    database=None,
    deadline=None,
    phases=(Phase.generate, Phase.shrink),
)
SOME = settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))


def benchmark(name):
    """Return a program of benchmarks/ as a module."""
    path = Path(__file__).parents[1] / "benchmarks" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"benchmark_{name}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


MEASURED = benchmark("strategies")


def smallest(strategy, holds):
    return find(strategy, holds, settings=FOUND)


# -- the smallest ------------------------------------------------------------------------------------------


def test_the_smallest_scene_is_one_interview_with_one_person_and_the_default_policy():
    scene = smallest(scenes(), lambda _: True)
    (interview,), (person,) = scene.case.interviews, scene.case.people
    assert (person.name, person.role, interview.people) == ("Ana", Role.INTERVIEWER, ("Ana",))
    assert (person.email, person.phone) == ("p0@acme.example", "+1 617 555 0100")
    assert interview.start.isoformat() == "2026-11-16T14:00:00-05:00"
    assert scene.as_of == interview.start + timedelta(days=1)
    assert (scene.case.events, scene.case.candidate, scene.case.interest) == ((), None, Interest.KEEN)
    assert scene.case.office == Office(timezone="America/New_York")
    assert (scene.policy, scene.horizon) == (JOB_DOC, timedelta(days=60))


@pytest.mark.parametrize("kind", EVENT_TYPES.values(), ids=lambda kind: kind.type)
def test_the_smallest_case_with_an_event_holds_nothing_else(kind):
    case = smallest(cases(), lambda case: any(type(event) is kind for event in case.events))
    assert (len(case.interviews), len(case.people), len(case.events)) == (1, 1, 1)
    assert case.events[0].at == case.interviews[0].end
    assert case.people[0].name == "Ana"


SMALL = [
    ("a check-in", lambda made: any(t.kind is Kind.CHECK_IN for t in made.upcoming), {"put_on_hold"}),
    ("a withdrawal", lambda made: any(t.kind is Kind.WITHDRAW for t in made.upcoming), set()),
    (
        "news of an offer",
        lambda made: any(t.kind is Kind.TELL_OF_OFFER for t in made.upcoming),
        {"rival_offer"},
    ),
    # Neither is smaller than the other.
    ("a pause", lambda made: made.state is CaseState.PAUSED, {"put_on_hold", "out_of_office"}),
]


@pytest.mark.parametrize(("_called", "holds", "types"), SMALL, ids=[row[0] for row in SMALL])
def test_the_smallest_scene_of_a_plan_holds_what_it_takes(_called, holds, types):
    scene = smallest(scenes(), lambda scene: holds(scene.plan()))
    assert len(scene.case.events) == min(1, len(types))
    assert {event.type for event in scene.case.events} <= types
    assert (len(scene.case.interviews), len(scene.case.people)) == (1, 1)
    assert (scene.case.office, scene.policy) == (Office(timezone="America/New_York"), JOB_DOC)


def test_a_field_that_matters_leaves_the_others_as_they_are():
    def talks_of_the_day(case):
        return any(isinstance(e, Spoke) and not e.status_discussed and e.answer_due for e in case.events)

    (event,) = smallest(cases(), talks_of_the_day).events
    assert (event.channel, event.vague, event.answer_due) == (Channel.EMAIL, False, event.day)


# -- what is reached ---------------------------------------------------------------------------------------


def test_everything_there_is_is_reached_often():
    found = MEASURED.shares(1000)
    assert {what: share for what, share in found.items() if share < 0.005} == {}
    assert {group for group, _ in found} == set(MEASURED.GROUPS)


BERLIN = {"timezone": "Europe/Berlin", "country": "DE", "subdivision": "BY"}
NOTABLE = [
    (BERLIN, date(2026, 3, 9), date(2026, 3, 28), "the eve of the change of the clocks"),
    (BERLIN, date(2026, 3, 9), date(2026, 3, 29), "the change of the clocks"),
    (BERLIN, date(2026, 3, 9), date(2026, 3, 31), "the last day of a month"),
    (BERLIN, date(2026, 3, 9), date(2026, 4, 2), "the eve of Good Friday"),
    (BERLIN, date(2026, 12, 7), date(2026, 12, 31), "the last day of a year"),
    (BERLIN, date(2026, 12, 7), date(2027, 1, 1), "the first day of a year"),
    ({"timezone": "America/New_York", "country": "US"}, date(2026, 11, 16), date(2026, 11, 25), "the eve"),
]


@pytest.mark.parametrize(("office", "first", "day", "_called"), NOTABLE)
def test_notable_days_are_looked_at(office, first, day, _called):
    assert day in notable_days(Office(**office), first)
    case = smallest(cases(places=st.just(Place(Office(**office), first))), lambda _: True)
    assert smallest(moments(case), lambda moment: moment.date() == day).date() == day


def test_a_place_without_holidays_or_changes_has_notable_days_too():
    days = notable_days(Office(timezone="UTC"), date(2026, 11, 16))
    assert days == (date(2026, 11, 16), date(2026, 11, 30), date(2026, 12, 31), date(2027, 1, 1))


def test_the_instant_of_an_entry_is_looked_at():
    drawn = cases().flatmap(lambda case: st.tuples(st.just(case), moments(case)))
    case, moment = smallest(drawn, lambda both: both[1] in [event.at for event in both[0].events])
    assert moment == case.events[0].at


@SOME
@given(data=st.data(), case=cases())
def test_moments_exist_and_are_at_the_office(data, case):
    moment = data.draw(moments(case))
    assert moment.tzinfo == case.office.zone
    assert moment.astimezone(UTC).astimezone(case.office.zone).replace(fold=0) == moment.replace(fold=0)


# -- what is drawn -----------------------------------------------------------------------------------------


SHOWN = {
    "agendas": agendas(),
    "calendars": calendars(),
    "cases": cases(),
    "offices": offices(),
    "places": places(),
    "people": people(),
    "plans": plans(),
    "policies": policies(),
    "rules": rules(),
    "scenes": scenes(),
    "touchpoints": touchpoints(),
}


@pytest.mark.parametrize("name", SHOWN)
def test_what_is_drawn_can_be_shown(name):
    @settings(SOME, max_examples=10, phases=[Phase.generate])
    @given(drawn=SHOWN[name])
    def shows(drawn):
        assert repr(drawn)

    shows()


@pytest.mark.parametrize("strategy", [presets(), rules()], ids=["presets", "rules"])
def test_strategies_of_policies_and_rules_are_shown_in_a_few_lines(strategy):
    assert len(repr(strategy)) < 1000


@SOME
@given(text=texts())
def test_hostile_texts_are_allowed_ones(text):
    assert [*text_faults(text, "name")] == []


@SOME
@given(case=cases(hostile=False))
def test_plain_cases_hold_plain_texts(case):
    assert (case.id, case.employer) == ("case", "Acme")
    assert all(person.name.isalpha() for person in case.people)


@SOME
@given(case=cases(kinds=(ThankYouSent,), most_events=2))
def test_a_log_holds_only_the_kinds_asked_for_and_no_more_of_them(case):
    assert len(case.events) <= 2
    assert {type(event) for event in case.events} <= {ThankYouSent}


@SOME
@given(data=st.data(), case=cases(most_events=0))
def test_logs_and_interviews_can_be_drawn_for_a_case_that_is_there(data, case):
    log = data.draw(events(case, most=3, kinds=EVERYDAY))
    held = data.draw(interviews(case.people, first=date(2026, 11, 16), zone=case.office.zone))
    assert len(log) <= 3
    assert {name for interview in held for name in interview.people} <= {*case.by_name}
    assert held[0].start.date() == date(2026, 11, 16)


@SOME
@given(event=events_of_type(Rejected))
def test_single_events_lie_in_the_month_after_their_interview(event):
    assert date(2026, 11, 16) <= event.day <= date(2026, 12, 16)


@SOME
@given(drawn=agendas())
def test_the_cases_of_an_agenda_share_an_office_and_have_ids_of_their_own(drawn):
    scene, together = drawn
    assert scene.case == together[0]
    assert 2 <= len(together) == len({case.id for case in together})
    assert {case.office for case in together} == {scene.case.office}


@SOME
@given(calendar=calendars(), day=st.dates(date(2026, 1, 1), date(2026, 12, 31)))
def test_calendars_open_again(calendar, day):
    assert calendar.next_or_same(day) <= day + timedelta(days=150)


@SOME
@given(office=offices())
def test_the_calendar_of_an_office_knows_its_closures(office):
    calendar = calendar_of(office)
    assert not any(calendar.is_business_day(closure.first) for closure in office.closed)


@SOME
@given(drawn=closures(date(2026, 11, 16)))
def test_closures_lie_within_three_months(drawn):
    assert all(date(2026, 11, 16) <= c.first <= c.last <= date(2027, 3, 1) for c in drawn)


def test_policies_are_presets_or_readings_of_ones_own():
    assert {smallest(presets(), lambda p, name=name: p.name == name) for name in PRESETS} == {
        *PRESETS.values()
    }
    assert smallest(policies(), lambda policy: policy.name == "own").readings == Readings()
    assert smallest(policies(extreme=True), lambda policy: policy.readings.window == 366).name == "own"
    assert smallest(readings(), lambda drawn: drawn.opens.hour > 12).closes.hour > 12


def test_rules_of_one_kind_can_be_asked_for():
    assert smallest(rules(), lambda rule: rule.id == "R19").id == "R19"
    assert smallest(rules(Prohibition), lambda _: True).id == "S7"


def test_spans_are_simple_first():
    assert str(smallest(spans(), lambda _: True)) == str(Readings().after_promised_day)


@SOME
@given(touchpoint=touchpoints())
def test_touchpoints_are_those_of_plans(touchpoint):
    assert touchpoint.state in State
    assert touchpoint.start.tzinfo is not None
    assert isinstance(touchpoint.start, datetime)
