"""From an owner's cases to one plan: what did not change is not planned again, no case spoils another."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from itertools import chain
from typing import Any, TypeAlias

import attrs

from jobdoc_rules.business_days import BusinessCalendar
from jobdoc_rules.case import Case
from jobdoc_rules.errors import Fault, JobdocError
from jobdoc_rules.feed.moments import Moments, instants_of, quarter_of
from jobdoc_rules.ics.entries import same_through
from jobdoc_rules.planning import Plan, Unreadable, agenda
from jobdoc_rules.planning.grouping import groups_of
from jobdoc_rules.planning.plan import in_order
from jobdoc_rules.planning.unrolling import DEFAULT_HORIZON
from jobdoc_rules.presets import JOB_DOC
from jobdoc_rules.public_holidays import calendar_for
from jobdoc_rules.rules import Policy, Side

__all__ = ["Calendars", "Held", "LostCase", "Part", "Planner", "Terms", "planned"]

Calendars: TypeAlias = BusinessCalendar | Callable[[Case], BusinessCalendar]

Held: TypeAlias = Case | Unreadable
"""What an owner has: a case, or what should have been one."""

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

    def later(self, now: datetime) -> "Part | None":
        """Return the part as of ``now``, or None if its plan may be another one then."""
        as_of, through = self.moments.as_of(now), self.plan.true_through
        if as_of == self.as_of:
            return self
        if through is None or not self.as_of < as_of <= min(through, self.shown_through):
            return None
        if self.plan.unreadable:  # what cannot be planned is dated by when that was seen
            return None
        return attrs.evolve(self, as_of=as_of, until=self.moments.until(now))


class Planner:
    """Plans the cases of one owner again and again, but only those that changed and those that feel it."""

    def __init__(self, terms: Terms) -> None:
        self._terms = terms
        self._held: tuple[Held, ...] | None = None
        self._parts: dict[tuple[str, ...], Part] = {}
        self._plan: Plan | None = None

    def plan(self, held: Iterable[Held], now: datetime) -> Plan:
        """Return the plan of :func:`planned`; its touchpoints are the very same while nothing moves."""
        held = tuple(held)
        plan = self._later(now) if held == self._held else None
        self._held, self._plan = held, plan or self._anew(held, now)
        return self._plan

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts of the last plan, but for what could not be read from the start."""
        return tuple(self._parts.values())

    def until(self, now: datetime) -> datetime:
        """Return the instant, later than ``now``, until which the same cases have the same plan."""
        return min((part.until for part in self._parts.values()), default=Moments(()).until(now))

    def _later(self, now: datetime) -> Plan | None:
        """Return the last plan as of ``now``, or None if it may be another one then."""
        if self._plan is None or self._plan.unreadable or not self._parts:
            return None
        parts = {ids: later for ids, part in self._parts.items() if (later := part.later(now)) is not None}
        if len(parts) < len(self._parts):
            return None
        self._parts = parts
        as_of = max(part.as_of for part in parts.values())
        return attrs.evolve(self._plan, as_of=as_of.astimezone(self._plan.as_of.tzinfo))

    def _anew(self, held: tuple[Held, ...], now: datetime) -> Plan:
        cases, unreadable = _sorted_out(held, now)
        groups = {tuple(case.id for case in group): tuple(group) for group in groups_of(cases)}
        self._parts = {ids: self._part(ids, group, now) for ids, group in groups.items()}
        return _together(self._terms, [case.id for case in cases], self._parts.values(), unreadable, now)

    def _part(self, ids: tuple[str, ...], cases: tuple[Case, ...], now: datetime) -> Part:
        before = self._parts.get(ids)
        if before is None or before.cases != cases:
            return self._planned(cases, Moments(cases), now)
        if (later := before.later(now)) is not None:
            return later
        after = self._planned(cases, before.moments, now)
        return attrs.evolve(after, kept=before.kept) if _shows_the_same(before, after) else after

    def _planned(self, cases: tuple[Case, ...], moments: Moments, now: datetime) -> Part:
        as_of = moments.as_of(now)
        plan = _plan_of(self._terms, cases, as_of)
        return Part(cases, moments, as_of, moments.until(now), plan, same_through(plan))


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


def _together(
    terms: Terms, ids: Iterable[str], parts: Iterable[Part], unreadable: Iterable[Unreadable], now: datetime
) -> Plan:
    """Return the parts as one plan, of cases in the order of their ``ids``, as of the latest moment."""
    parts = tuple(parts)
    plans = [part.plan for part in parts]
    found = {outlook.case.id: outlook for plan in plans for outlook in plan.outlooks}
    outlooks = tuple(found[id_] for id_ in ids if id_ in found)
    lost = (*unreadable, *chain.from_iterable(plan.unreadable for plan in plans))
    seen = (*(part.as_of for part in parts), *(item.since for item in lost if item.since <= now))
    as_of = max(seen, default=quarter_of(now))
    return attrs.evolve(
        terms.agenda((), as_of),
        as_of=as_of.astimezone(outlooks[0].case.office.zone) if outlooks else as_of,
        outlooks=outlooks,
        touchpoints=in_order(chain.from_iterable(plan.touchpoints for plan in plans)),
        unreadable=tuple(_named_apart(lost)),
    )


def _sorted_out(held: Iterable[Held], now: datetime) -> tuple[list[Case], list[Unreadable]]:
    cases: dict[str, Case] = {}
    unreadable: list[Unreadable] = []
    for item in held:
        if isinstance(item, Unreadable):
            unreadable.append(item)
        elif cases.setdefault(item.id, item) != item:
            unreadable.append(_lost(item, (_DOUBLE,), quarter_of(now)))
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
