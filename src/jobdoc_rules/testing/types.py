"""A strategy for every public class: what ``st.from_type`` draws.

Strategies are made when they are first asked for.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any, cast

from hypothesis import strategies as st

import jobdoc_rules as j
from jobdoc_rules.events import EVENT_TYPES

__all__ = ["STRATEGIES", "register_all"]


def _s() -> Any:  # noqa: ANN401 - the module itself
    from jobdoc_rules.testing import strategies

    return strategies


def _first(made: Any) -> Any:  # noqa: ANN401 - a strategy for tuples with at least one member
    return made.map(lambda found: found[0])


def _of_plans(part: Callable[[j.Plan], Any]) -> Any:  # noqa: ANN401 - as above
    """Return what plans of the package have of something; plans without it are passed over."""
    return _s().plans().map(part).filter(bool).flatmap(st.sampled_from)


def _case() -> Any:  # noqa: ANN401 - as above
    return _s().cases()


def _interviews() -> Any:  # noqa: ANN401 - as above
    return _case().map(lambda case: case.interviews)


def _verdicts() -> Any:  # noqa: ANN401 - as above
    return _s().scenes().map(lambda scene: j.evaluate(scene.case, policy=scene.policy, as_of=scene.as_of))


def _explanations() -> Any:  # noqa: ANN401 - as above
    return _s().scenes().map(lambda scene: j.explain(scene.case, **_arguments(scene)))


def _comparisons() -> Any:  # noqa: ANN401 - as above
    return st.builds(_compared, _s().scenes(), _s().presets())


def _compared(scene: Any, other: j.Policy) -> j.Comparison:  # noqa: ANN401 - a Scene
    return j.compare(scene.case, [scene.policy, other], as_of=scene.as_of, calendar=scene.calendar)


def _arguments(scene: Any) -> dict[str, Any]:  # noqa: ANN401 - a Scene
    return {"as_of": scene.as_of, "calendar": scene.calendar, "policy": scene.policy}


def _changes() -> Any:  # noqa: ANN401 - as above
    return _s().scenes().map(lambda scene: scene.plan().changes(since=scene.but(policy=j.JOB_DOC).plan()))


def _faults() -> Any:  # noqa: ANN401 - as above
    words = st.text("abc .", min_size=1)
    return st.builds(j.Fault, code=words, path=words, problem=words, hint=words)


def _unreadable() -> Any:  # noqa: ANN401 - as above
    faults = st.lists(_faults(), min_size=1).map(tuple)
    since = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))
    return st.builds(j.Unreadable, name=_s().texts(), faults=faults, since=since)


def _skips() -> Any:  # noqa: ANN401 - as above
    return st.builds(j.Skip, st.dates(date(2020, 1, 1), date(2030, 1, 1)), _s().texts())


def _errors(kind: type[Exception]) -> Any:  # noqa: ANN401 - as above
    if issubclass(kind, j.InvalidInput):
        return st.lists(_faults(), min_size=1).map(kind)
    return st.text("abc", min_size=1).map(kind)


def _any_event() -> Any:  # noqa: ANN401 - as above
    return st.sampled_from(list(EVENT_TYPES.values())).flatmap(_s().events_of_type)


STRATEGIES: dict[type, Callable[[], Any]] = {
    j.BusinessCalendar: lambda: _s().calendars(),
    j.Case: _case,
    j.Changes: _changes,
    j.Citation: lambda: _s().rules().map(lambda rule: rule.citation),
    j.Closure: lambda: _first(_s().closures(date(2026, 11, 16)).filter(bool)),
    j.Comparison: _comparisons,
    j.Demand: lambda: _verdicts().map(lambda verdict: verdict.demands).filter(bool).flatmap(st.sampled_from),
    j.Event: _any_event,
    j.Explanation: _explanations,
    j.Fault: _faults,
    j.Interview: lambda: _first(_interviews()),
    j.Invitation: lambda: _s().invitations(),
    j.Obligation: lambda: _s().rules(j.Obligation),
    j.Office: lambda: _s().offices(),
    j.Outlook: lambda: _of_plans(lambda plan: plan.outlooks),
    j.Permission: lambda: _s().rules(j.Permission),
    j.Person: lambda: _first(_s().people()),
    j.Plan: lambda: _s().plans(),
    j.Policy: lambda: _s().policies(),
    j.Prohibition: lambda: _s().rules(j.Prohibition),
    j.Readings: lambda: _s().readings(),
    j.Region: lambda: st.sampled_from([j.Region(country="US"), j.Region(country="DE", subdivision="BY")]),
    j.Rule: lambda: _s().rules(),
    j.Skip: _skips,
    j.Span: lambda: _s().spans(),
    j.Touchpoint: lambda: _s().touchpoints(),
    j.Unreadable: _unreadable,
    j.Verdict: _verdicts,
    j.Withheld: lambda: _of_plans(lambda plan: plan.withheld),
}
"""What makes the strategy for each class; enumerations are known to Hypothesis anyway."""

ERRORS = (
    *(j.JobdocError, j.DateOutOfRange, j.NoBusinessDay, j.UnknownRegion),
    *(j.InvalidInput, j.InvalidCase, j.InvalidPolicy),
)


def register_all() -> None:
    """Let ``st.from_type`` know every public class."""
    for kind, make in STRATEGIES.items():
        st.register_type_strategy(cast("type[Any]", kind), _lazily(make))
    for kind in EVENT_TYPES.values():
        st.register_type_strategy(kind, _lazily(lambda kind=kind: _s().events_of_type(kind)))
    for kind in ERRORS:
        st.register_type_strategy(kind, _lazily(lambda kind=kind: _errors(kind)))


def _lazily(make: Callable[[], Any]) -> Callable[[type], Any]:
    return lambda _kind: make()
