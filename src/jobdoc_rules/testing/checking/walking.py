"""The walk: every sequence of symbols up to a length, shortest first, from the end of one interview."""

from collections.abc import Callable, Hashable, Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

import attrs

from jobdoc_rules.events import Event
from jobdoc_rules.history import read, record
from jobdoc_rules.planning import Plan
from jobdoc_rules.planning.unrolling import DEFAULT_HORIZON
from jobdoc_rules.rules import Policy
from jobdoc_rules.situation import Situation
from jobdoc_rules.testing.checking.alphabet import CALENDAR, CASE, START, STEPS
from jobdoc_rules.testing.checking.merging import copied, view
from jobdoc_rules.testing.contact import Contact
from jobdoc_rules.testing.machine import entry_of
from jobdoc_rules.testing.scene import Scene

__all__ = ["Walk"]

Look = Callable[[Scene], Plan | None]
"""Looks at a scene and returns its plan, or None if it has none."""

_BEFORE = timedelta(hours=1)
LONG = 2
"""Sequences longer than this are planned for fewer days: most of the time goes into what is far away."""
SHORT_HORIZON = timedelta(days=21)


class _Place(NamedTuple):
    """Where a sequence has led to: the situation, the log, the moment, and what is planned next."""

    situation: Situation
    log: tuple[Event, ...]
    now: datetime
    planned: Event | None


@attrs.define
class Walk:
    """One walk under a policy; ``look`` is shown each scene to which no sequence has led before."""

    policy: Policy
    look: Look
    sequences: int = 0
    """How many sequences there were, the empty one included."""
    situations: int = 0
    """How many scenes were shown."""
    seen: set[Hashable] = attrs.field(factory=set[Hashable])

    def run(self, length: int) -> None:
        """Walk all sequences of up to ``length`` steps; the case is also looked at before the interview."""
        self._show((), CASE.interviews[0].start - _BEFORE, 0)
        start = read(CASE, self.policy.readings, START)
        level = list(self._reached(start, (), START, 0))
        for number in range(1, length + 1):
            steps = (step for place in level for step in self._steps(place))
            level = [
                place for situation, log, now in steps for place in self._reached(situation, log, now, number)
            ]

    def _steps(self, place: _Place) -> Iterator[tuple[Situation, tuple[Event, ...], datetime]]:
        for gap, symbol in STEPS:
            now = gap.after(place.now)
            yield self._after(place, None if symbol is None else symbol.entry(now), now)
        if place.planned is not None and isinstance(place.planned.at, datetime):
            yield self._after(place, place.planned, max(place.planned.at, place.now))

    def _after(
        self, place: _Place, entry: Event | None, now: datetime
    ) -> tuple[Situation, tuple[Event, ...], datetime]:
        situation = copied(place.situation)
        situation.as_of = now
        if entry is None:
            return situation, place.log, now
        record(situation, entry)
        return situation, (*place.log, entry), now

    def _reached(
        self, situation: Situation, log: tuple[Event, ...], now: datetime, number: int
    ) -> Iterator[_Place]:
        """Yield where a sequence has led to, if nothing has led there before."""
        self.sequences += 1
        told_apart = view(situation, now)
        if told_apart not in self.seen:
            self.seen.add(told_apart)
            yield _Place(situation, log, now, _next(self._show(log, now, number)))

    def _show(self, log: tuple[Event, ...], now: datetime, number: int) -> Plan | None:
        self.situations += 1
        scene = Scene(
            case=attrs.evolve(CASE, events=log) if log else CASE,
            as_of=now,
            calendar=CALENDAR,
            policy=self.policy,
            horizon=DEFAULT_HORIZON if number <= LONG else SHORT_HORIZON,
        )
        return self.look(scene)


def _next(made: Plan | None) -> Event | None:
    """Return what the log would say if what is planned next was done."""
    upcoming = made.upcoming[:1] if made is not None else ()
    return next((entry_of(Contact.of(touchpoint)) for touchpoint in upcoming), None)
