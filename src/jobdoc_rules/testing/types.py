"""A strategy for every public class: what ``st.from_type`` draws."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from typing import Any

from hypothesis import strategies as st

import jobdoc_rules as j
from jobdoc_rules.testing import strategies
from jobdoc_rules.testing.scene import Scene

__all__ = ["strategy_of"]

_Of = st.SearchStrategy[Any]

_FIRST, _LAST = datetime(2020, 1, 1), datetime(2030, 1, 1)  # noqa: DTZ001 - strategies give the zone
_SCENES = strategies.scenes()
_WORDS = st.text("abc .", min_size=1)
_FAULTS = st.builds(j.Fault, code=_WORDS, path=_WORDS, problem=_WORDS, hint=_WORDS)
_SOME_FAULTS = st.lists(_FAULTS, min_size=1).map(tuple)


def _one_of(found: st.SearchStrategy[Iterable[Any]]) -> _Of:
    """Return a strategy for single members of what is drawn; what is empty is passed over."""
    return found.map(tuple).filter(bool).flatmap(st.sampled_from)


def _of_plans(part: Callable[[j.Plan], Iterable[Any]]) -> _Of:
    return _one_of(strategies.plans().map(part))


def _compared(scene: Scene, other: j.Policy) -> j.Comparison:
    return j.compare(scene.case, [scene.policy, other], as_of=scene.as_of, calendar=scene.calendar)


def _explained(scene: Scene) -> j.Explanation:
    return j.explain(scene.case, as_of=scene.as_of, calendar=scene.calendar, policy=scene.policy)


def _changed(scene: Scene) -> j.Changes:
    return scene.plan().changes(since=scene.but(policy=j.JOB_DOC).plan())


def _judged(scene: Scene) -> j.Verdict:
    return j.evaluate(scene.case, policy=scene.policy, as_of=scene.as_of)


_VERDICTS = _SCENES.map(_judged)
_STRATEGIES: dict[type, _Of] = {
    j.BusinessCalendar: strategies.calendars(),
    j.Case: strategies.cases(),
    j.Changes: _SCENES.map(_changed),
    j.Citation: strategies.rules().map(lambda rule: rule.citation),
    j.Closure: _one_of(strategies.closures(date(2026, 11, 16))),
    j.Comparison: st.builds(_compared, _SCENES, strategies.presets()),
    j.Demand: _one_of(_VERDICTS.map(lambda verdict: verdict.demands)),
    j.Event: st.sampled_from(strategies.ANY_EVENT).flatmap(strategies.events_of_type),
    j.Explanation: _SCENES.map(_explained),
    j.Fault: _FAULTS,
    j.Interview: _one_of(strategies.cases().map(lambda case: case.interviews)),
    j.Invitation: strategies.invitations(),
    j.Office: strategies.offices(),
    j.Outlook: _of_plans(lambda plan: plan.outlooks),
    j.Person: _one_of(strategies.people()),
    j.Plan: strategies.plans(),
    j.Policy: strategies.policies(),
    j.Readings: strategies.readings(),
    j.Region: st.sampled_from([j.Region(country="US"), j.Region(country="DE", subdivision="BY")]),
    j.Skip: st.builds(j.Skip, st.dates(_FIRST.date(), _LAST.date()), strategies.texts()),
    j.Span: strategies.spans(),
    j.Touchpoint: strategies.touchpoints(),
    j.Unreadable: st.builds(
        j.Unreadable,
        name=strategies.texts(),
        faults=_SOME_FAULTS,
        since=st.datetimes(_FIRST, _LAST, timezones=st.just(UTC)),
    ),
    j.Verdict: _VERDICTS,
    j.Withheld: _of_plans(lambda plan: plan.withheld),
}


def strategy_of(kind: type[Any]) -> _Of:
    """Return the strategy for a public class. Raises KeyError for any other."""
    if kind in _STRATEGIES:
        return _STRATEGIES[kind]
    if issubclass(kind, j.Rule):
        return strategies.rules(kind)
    if issubclass(kind, j.InvalidInput):
        return _SOME_FAULTS.map(kind)
    return _WORDS.map(kind) if issubclass(kind, j.JobdocError) else strategies.events_of_type(kind)
