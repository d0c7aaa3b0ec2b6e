"""From an owner's cases to one plan: what did not change is not planned again, no case spoils another."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import chain
from typing import Any, TypeAlias

import attrs

from jobdoc_rules.business_days import BusinessCalendar
from jobdoc_rules.case import Case
from jobdoc_rules.errors import Fault, JobdocError
from jobdoc_rules.feed.moments import Moments, Now, instants_of
from jobdoc_rules.ics.entries import same_through
from jobdoc_rules.planning import Plan, Touchpoint, Unreadable, agenda
from jobdoc_rules.planning.grouping import groups_of, links_of
from jobdoc_rules.planning.plan import in_order, place_of
from jobdoc_rules.planning.unrolling import DEFAULT_HORIZON, Calendars
from jobdoc_rules.presets import JOB_DOC
from jobdoc_rules.public_holidays import calendar_for
from jobdoc_rules.rules import Policy, Side

__all__ = ["Calendars", "Held", "LostCase", "Part", "Planner", "Terms", "planned"]

Held: TypeAlias = Case | Unreadable
"""What an owner has: a case, or what should have been one."""

FEW = 20
"""To put one touchpoint among many costs as much as to sort this many."""

_DOUBLE = Fault(code="duplicate", path="id", problem="another case has it too", hint="give each its own")


@attrs.frozen(kw_only=True)
class LostCase(Unreadable):
    """An unreadable case whose id is known, so that its own feed tells what is wrong."""

    case_id: str


@attrs.frozen(kw_only=True)
class Terms:
    """What a plan depends on beside the cases and the moment, as :func:`jobdoc_rules.agenda` takes it."""

    policy: Policy
    calendar: Calendars | None
    horizon: timedelta
    side: Side

    def agenda(self, cases: Iterable[Case], as_of: datetime) -> Plan:
        """Return the agenda of ``cases``; raises as :func:`jobdoc_rules.agenda`."""
        return agenda(
            cases,
            as_of=as_of,
            calendar=self.days_of,
            policy=self.policy,
            horizon=self.horizon,
            side=self.side,
        )

    def days_of(self, case: Case) -> BusinessCalendar:
        """Return the days on which ``case`` is dated."""
        if self.calendar is None:
            return calendar_for(case, candidate_days=self.policy.readings.candidate_days)
        return self.calendar if isinstance(self.calendar, BusinessCalendar) else self.calendar(case)


def planned(
    cases: Iterable[Held],
    *,
    now: datetime,
    policy: Policy = JOB_DOC,
    calendar: Calendars | None = None,
    horizon: timedelta = DEFAULT_HORIZON,
    side: Side = Side.CANDIDATE,
) -> Plan:
    """Return the plan of all that an owner has, as :func:`jobdoc_rules.agenda` makes it, fit for a feed.

    It is made as of the last full quarter of an hour, and for cases in which something was logged since, as
    of that: so a feed changes only when its cases or their times do. A case that cannot be planned, or that
    has the id of one before it, is among what is unreadable, beside what is given as unreadable; the others
    go on without it. ``calendar`` is by default :func:`jobdoc_rules.public_holidays.calendar_for` under the
    policy. Raises InvalidInput for the other arguments.
    """
    terms = Terms(policy=policy, calendar=calendar, horizon=horizon, side=Side(side))
    return Planner(terms).plan(cases, now)


@attrs.frozen(eq=False)
class Part:
    """Cases that are planned together, their plan as of a moment or earlier, and what was made of it."""

    cases: tuple[Case, ...]
    moments: Moments
    as_of: datetime
    until: datetime
    plan: Plan
    shown_through: datetime
    """The last moment at which a calendar shows the same of it, if the plan stays the same."""
    kept: dict[object, Any] = attrs.field(factory=dict[object, Any])
    """What documents need of the plan, by their own keys: made once, and gone with what it was made of."""

    def later(self, now: Now) -> "Part | None":
        """Return the part as of ``now``, or None if its plan may be another one then."""
        if self.as_of <= now.instant < self.until:
            return self
        (as_of, until), through = self.moments.span(now), self.plan.true_through
        if through is None or not self.as_of < as_of <= min(through, self.shown_through):
            return None
        if self.plan.unreadable:  # what cannot be planned is dated by when that was seen
            return None
        # A quarter of an hour later this is done for every case, and `evolve` costs three times as much.
        return Part(self.cases, self.moments, as_of, until, self.plan, self.shown_through, self.kept)


_Parts: TypeAlias = dict[tuple[str, ...], Part]
"""Parts by the ids of their cases."""


class Planner:
    """Plans the cases of one owner again and again, but only those that changed and those that feel it."""

    def __init__(self, terms: Terms) -> None:
        self._terms = terms
        self._held: tuple[Held, ...] | None = None
        self._cases: list[Case] = []
        self._parts: _Parts = {}
        self._plan: Plan | None = None

    def plan(self, held: Iterable[Held], now: datetime) -> Plan:
        """Return the plan of :func:`planned`; its touchpoints are the very same while nothing moves."""
        held, asked = tuple(held), Now.of(now)
        plan = self._later(asked) if held == self._held else None
        self._held, self._plan = held, plan or self._anew(held, asked)
        return self._plan

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts of the last plan, but for what could not be read from the start."""
        return tuple(self._parts.values())

    def until(self, now: datetime) -> datetime:
        """Return the instant, later than ``now``, until which the same cases have the same plan."""
        _, default = Moments(()).span(Now.of(now))
        return min((part.until for part in self._parts.values()), default=default)

    def _later(self, now: Now) -> Plan | None:
        """Return the last plan as of ``now``, or None if it may be another one then."""
        if self._plan is None or self._plan.unreadable or not self._parts:
            return None
        parts = {ids: later for ids, part in self._parts.items() if (later := part.later(now)) is not None}
        if len(parts) < len(self._parts):
            return None
        self._parts = parts
        as_of = max(part.as_of for part in parts.values())
        return attrs.evolve(self._plan, as_of=as_of.astimezone(self._plan.as_of.tzinfo))

    def _anew(self, held: tuple[Held, ...], now: Now) -> Plan:
        cases, unreadable = _sorted_out(held, now)
        parts = {ids: self._part(ids, group, now) for ids, group in self._grouped(cases).items()}
        touchpoints = _ordered(self._plan, self._parts, parts)
        plan = _together(self._terms, cases, parts.values(), touchpoints, unreadable=unreadable, now=now)
        self._cases, self._parts = cases, parts
        return plan

    def _grouped(self, cases: list[Case]) -> dict[tuple[str, ...], tuple[Case, ...]]:
        """Return the cases in groups, by their ids: the groups of before if no case has other links."""
        if len(cases) != len(self._cases) or not all(map(_linked_alike, cases, self._cases)):
            return {tuple(case.id for case in group): tuple(group) for group in groups_of(cases)}
        changed = {case.id: case for case, old in zip(cases, self._cases, strict=True) if case is not old}
        # Ten thousand new tuples would make the garbage collector go through all that is kept, for a second.
        return {
            ids: part.cases if changed.keys().isdisjoint(ids) else _replaced(part.cases, changed)
            for ids, part in self._parts.items()
        }

    def _part(self, ids: tuple[str, ...], cases: tuple[Case, ...], now: Now) -> Part:
        before = self._parts.get(ids)
        if before is None or before.cases != cases:
            return self._planned(cases, Moments(cases), now)
        if (later := before.later(now)) is not None:
            return later
        after = self._planned(cases, before.moments, now)
        return attrs.evolve(after, kept=before.kept) if _shows_the_same(before, after) else after

    def _planned(self, cases: tuple[Case, ...], moments: Moments, now: Now) -> Part:
        as_of, until = moments.span(now)
        plan = _plan_of(self._terms, cases, as_of)
        return Part(cases, moments, as_of, until, plan, same_through(plan))


def _replaced(cases: tuple[Case, ...], changed: dict[str, Case]) -> tuple[Case, ...]:
    return tuple([changed.get(case.id, case) for case in cases])


def _linked_alike(one: Case, other: Case) -> bool:
    return one is other or (one.id == other.id and links_of(one) == links_of(other))


def _shows_the_same(before: Part, after: Part) -> bool:
    """Return whether documents of these parts of the same cases are the same, though the time is another."""
    if before.plan.unreadable or after.plan.unreadable or before.shown_through != after.shown_through:
        return False
    return before.plan.touchpoints == after.plan.touchpoints


def _plan_of(terms: Terms, cases: tuple[Case, ...], as_of: datetime) -> Plan:
    """Return the plan of ``cases``; those that cannot be planned are unreadable in it."""
    try:
        return terms.agenda(cases, as_of)
    except JobdocError:
        lost = {
            case.id: _lost(case, faults, as_of) for case in cases if (faults := _faults(terms, case, as_of))
        }
        plan = terms.agenda([case for case in cases if case.id not in lost], as_of)
        return attrs.evolve(plan, unreadable=tuple(lost.values()))


def _faults(terms: Terms, case: Case, as_of: datetime) -> tuple[Fault, ...]:
    try:
        terms.agenda([case], as_of)
    except JobdocError as error:
        stated: tuple[Fault, ...] = getattr(error, "faults", ())
        return stated or (Fault(code="not_planned", path="calendar", problem=str(error)),)
    return ()


def _ordered(plan: Plan | None, before: _Parts, parts: _Parts) -> tuple[Touchpoint, ...]:
    """Return the touchpoints of all parts in order; ``plan`` is that of the parts ``before``."""
    gone, new = _missing(parts, before), _missing(before, parts)
    if plan is None or (len(gone) + len(new)) * FEW > len(plan.touchpoints):
        return in_order(chain.from_iterable(part.plan.touchpoints for part in parts.values()))
    touchpoints = list(plan.touchpoints)
    for touchpoint in gone:
        del touchpoints[bisect_left(touchpoints, place_of(touchpoint), key=place_of)]
    for touchpoint in new:
        insort(touchpoints, touchpoint, key=place_of)
    return tuple(touchpoints)


def _missing(known: _Parts, parts: _Parts) -> list[Touchpoint]:
    """Return the touchpoints of those parts whose plans are not known."""
    plans = [part.plan for ids, part in parts.items() if ids not in known or known[ids].plan is not part.plan]
    return [touchpoint for plan in plans for touchpoint in plan.touchpoints]


def _together(
    terms: Terms,
    cases: Iterable[Case],
    parts: Iterable[Part],
    touchpoints: tuple[Touchpoint, ...],
    *,
    unreadable: Iterable[Unreadable],
    now: Now,
) -> Plan:
    """Return the parts as one plan, of cases in their order, as of the latest moment."""
    parts = tuple(parts)
    plans = [part.plan for part in parts]
    found = {outlook.case.id: outlook for plan in plans for outlook in plan.outlooks}
    outlooks = tuple([found[case.id] for case in cases if case.id in found])
    lost = (*unreadable, *chain.from_iterable(plan.unreadable for plan in plans))
    seen = (*(part.as_of for part in parts), *(item.since for item in lost if item.since <= now.instant))
    as_of = max(seen, default=now.quarter)
    return attrs.evolve(
        terms.agenda((), as_of),
        as_of=as_of.astimezone(outlooks[0].case.office.zone) if outlooks else as_of,
        outlooks=outlooks,
        touchpoints=touchpoints,
        unreadable=tuple(_named_apart(lost)),
    )


def _sorted_out(held: Iterable[Held], now: Now) -> tuple[list[Case], list[Unreadable]]:
    cases: dict[str, Case] = {}
    unreadable: list[Unreadable] = []
    for item in held:
        if isinstance(item, Unreadable):
            unreadable.append(item)
        elif (first := cases.setdefault(item.id, item)) is not item and first != item:
            unreadable.append(_lost(item, (_DOUBLE,), now.quarter))
    return list(cases.values()), unreadable


def _named_apart(unreadable: Iterable[Unreadable]) -> Iterator[Unreadable]:
    """Yield them with a name of its own each: calendars know their events by it."""
    seen: dict[str, int] = {}
    for item in unreadable:
        seen[item.name] = count = seen.get(item.name, 0) + 1
        yield item if count == 1 else attrs.evolve(item, name=f"{item.name} ({count})")


def _lost(case: Case, faults: tuple[Fault, ...], as_of: datetime) -> LostCase:
    """Return what stands for a case that cannot be used, since the last that had happened in it."""
    since = max((moment for moment in instants_of(case) if moment <= as_of), default=as_of)
    return LostCase(name=case.id, faults=faults, since=since, case_id=case.id)
