"""Readings and policies that are valid by construction."""

from collections.abc import Sequence
from datetime import time
from functools import lru_cache
from typing import Any

import attrs
from hypothesis import strategies as st

from jobdoc_rules.case import Role
from jobdoc_rules.events import Channel
from jobdoc_rules.presets import JOB_DOC, PRESETS
from jobdoc_rules.readings import Readings, Span, Unit
from jobdoc_rules.rules import Policy, Rule
from jobdoc_rules.testing.strategies.drawing import FLAGS, one_of

__all__ = ["policies", "presets", "readings", "rules", "spans"]


def _spans(least: int, counts: Sequence[int], units: Sequence[Unit]) -> tuple[Span, ...]:
    return tuple(Span(count, unit) for count in counts if count >= least for unit in units)


_ANY_SPAN: st.SearchStrategy[Span] = one_of(*_spans(0, (1, 2, 3, 5, 10, 0, 366), tuple(Unit)))


def spans() -> st.SearchStrategy[Span]:
    """Spans of business days, calendar days and months, from none to the longest."""
    return _ANY_SPAN


def _choices(field: Any, *, extreme: bool) -> Sequence[Any]:  # noqa: ANN401 - an attrs attribute
    """Return values for one field of the readings, or none if it is drawn otherwise or not at all."""
    least = field.metadata["least"]
    if field.name in _FEW:
        return _FEW[field.name]
    if isinstance(field.default, Span):
        usual = _spans(least, (1, 2, 3, 5, 10, 0), (Unit.BUSINESS_DAYS, Unit.CALENDAR_DAYS))
        return _spans(least, (1, 366, 30, 0), tuple(Unit)) if extreme else usual
    if isinstance(field.default, bool):
        return FLAGS
    if isinstance(field.default, int) and field.name != "minutes":
        return (least, 2, 366) if extreme else range(least, 6)
    return ()


_FEW: dict[str, Sequence[Any]] = {
    "channels": ((Channel.EMAIL,), (Channel.PHONE,), (Channel.EMAIL, Channel.PHONE)),
    "unagreed_channel": (Channel.EMAIL, Channel.PHONE),
    "choice_from_round": (None, 1, 2),
    "most_rounds": (None, 1, 3),
    "sole_addressees": ((), (Role.AGENCY,), (Role.AGENCY, Role.RECRUITER)),
    "ends": (("withdrew",), ("offered", "rejected", "withdrew")),
}


@lru_cache(maxsize=2)
def _fields(*, extreme: bool) -> st.SearchStrategy[Any]:
    every: tuple[Any, ...] = attrs.fields(Readings)
    drawn = [(f.name, _choices(f, extreme=extreme)) for f in every]
    known = [(name, choices) for name, choices in drawn if choices]
    field = st.tuples(one_of(*known), _CHOICE)
    return st.lists(field, max_size=12 if extreme else 4, unique_by=lambda drawn: drawn[0][0])


_CHOICE = st.integers(0, 59)
"""Stands for one of the values of a field."""


@st.composite
def _hours(draw: st.DrawFn) -> dict[str, Any]:
    """Return opening hours with the two slots inside, each with room for one contact."""
    opens = draw(st.integers(0, 94)) * 15
    closes = draw(st.integers(opens // 15 + 1, 95)) * 15
    minutes = draw(st.integers(1, min(closes - opens, 366)))
    slots = st.integers(opens, closes - minutes)
    clocks = {"opens": opens, "closes": closes, "email_at": draw(slots), "call_at": draw(slots)}
    return {name: time(m // 60, m % 60) for name, m in clocks.items()} | {"minutes": minutes}


_HOURS = st.one_of(st.just(dict[str, Any]()), _hours())


@st.composite
def readings(draw: st.DrawFn, *, extreme: bool = False) -> Readings:
    """Return readings that are valid, a few of them other than the defaults; ``extreme`` ones reach the ends.

    Hours of the office may be any; they shrink to the defaults.
    """
    fields = {
        name: choices[number % len(choices)] for (name, choices), number in draw(_fields(extreme=extreme))
    }
    return Readings(**draw(_HOURS), **fields)


# By their names: a policy fills pages wherever Hypothesis shows a strategy.
_PRESETS = one_of(*PRESETS).map(lambda name: PRESETS[name])


def presets() -> st.SearchStrategy[Policy]:
    """Return policies that come with the package, the default first."""
    return _PRESETS


def policies(*, extreme: bool = False) -> st.SearchStrategy[Policy]:
    """Return presets, the default first, or the default one with other readings."""
    return st.one_of(_PRESETS, readings(extreme=extreme).map(_policy))


def _policy(chosen: Readings) -> Policy:
    return attrs.evolve(JOB_DOC, name="own", readings=chosen)


def rules(kind: type[Rule] = Rule) -> st.SearchStrategy[Any]:
    """Return rules of the default policy, of one kind if that is given."""
    return one_of(*(rule.id for rule in JOB_DOC.rules if isinstance(rule, kind))).map(_rule)


def _rule(rule_id: str) -> Rule:
    return JOB_DOC.rule(rule_id)
