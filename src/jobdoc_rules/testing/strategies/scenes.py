"""Scenes: cases with all that planning takes; and what planning makes of them."""

from datetime import timedelta
from functools import lru_cache
from typing import Any

import attrs
from hypothesis import strategies as st

from jobdoc_rules.case import Case
from jobdoc_rules.events import Bounced
from jobdoc_rules.planning import Plan, Touchpoint
from jobdoc_rules.public_holidays import calendar_of
from jobdoc_rules.rules import Policy, Side
from jobdoc_rules.testing.scene import Scene
from jobdoc_rules.testing.strategies.cases import cases
from jobdoc_rules.testing.strategies.drawing import one_of
from jobdoc_rules.testing.strategies.events import EVERYDAY
from jobdoc_rules.testing.strategies.moments import DRAWN, moment_of
from jobdoc_rules.testing.strategies.offices import Place, places
from jobdoc_rules.testing.strategies.policies import policies, presets

__all__ = ["agendas", "plans", "scenes", "touchpoints"]

_CASES = cases()
_POLICIES = policies()
_PRESETS = presets()
_HORIZONS: st.SearchStrategy[timedelta] = one_of(*(timedelta(days=days) for days in (60, 60, 10, 0)))


@st.composite
def scenes(
    draw: st.DrawFn,
    *,
    of: st.SearchStrategy[Case] = _CASES,
    under: st.SearchStrategy[Policy] = _POLICIES,
    horizons: st.SearchStrategy[timedelta] = _HORIZONS,
) -> Scene:
    """Return a case with a moment, its calendar, a policy and a horizon."""
    return _scene(draw(_drawn(of, under, horizons)))


@lru_cache(maxsize=64)
def _drawn(*parts: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    of, under, horizons = parts
    return st.tuples(of, DRAWN, under, horizons)


def _scene(drawn: tuple[Any, ...]) -> Scene:
    case, moment, policy, horizon = drawn
    return Scene(
        case=case,
        as_of=moment_of(case, moment),
        calendar=calendar_of(case.office),
        policy=policy,
        horizon=horizon,
    )


_PLACES = places()
_EMPLOYERS = one_of("Acme", "ACME", "Beta")
_ARRIVING = tuple(kind for kind in EVERYDAY if kind is not Bounced)


@st.composite
def agendas(draw: st.DrawFn) -> tuple[Scene, tuple[Case, ...]]:
    """Return two to six cases with people and employers in common, and a scene around the first of them.

    All that planning takes beside the cases is the scene's.
    """
    place = draw(_PLACES)
    drawn = draw(st.lists(_plain_case(st.just(place)), min_size=2, max_size=6))
    together = tuple(
        attrs.evolve(case, id=f"case-{number}", employer=draw(_EMPLOYERS))
        for number, case in enumerate(drawn)
    )
    return draw(scenes(of=st.just(together[0]), under=_PRESETS)), together


def _plain_case(where: st.SearchStrategy[Place]) -> st.SearchStrategy[Case]:
    return cases(hostile=False, most_events=3, kinds=_ARRIVING, places=where)


_PLANS = st.builds(Scene.plan, scenes(), one_of(*Side))
_TOUCHPOINTS = _PLANS.filter(lambda made: bool(made.touchpoints)).flatmap(
    lambda made: st.sampled_from(made.touchpoints)
)


def plans() -> st.SearchStrategy[Plan]:
    """Return plans of one case, of either side or both."""
    return _PLANS


def touchpoints() -> st.SearchStrategy[Touchpoint]:
    """Return single touchpoints of such plans: done, due, overdue and planned."""
    return _TOUCHPOINTS
