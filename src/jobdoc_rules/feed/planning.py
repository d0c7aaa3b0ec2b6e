"""From an owner's cases to his plan: when to look, and what to do with a case that cannot be planned."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, time, timedelta
from typing import TypeAlias

import attrs

from jobdoc_rules.business_days import BusinessCalendar
from jobdoc_rules.case import Case
from jobdoc_rules.errors import Fault, JobdocError
from jobdoc_rules.planning import Plan, Unreadable, agenda
from jobdoc_rules.planning.unrolling import DEFAULT_HORIZON
from jobdoc_rules.presets import JOB_DOC
from jobdoc_rules.public_holidays import calendar_for
from jobdoc_rules.rules import Policy, Side

__all__ = ["Calendars", "Held", "LostCase", "Moments", "Terms", "plan_under", "planned"]

Calendars: TypeAlias = BusinessCalendar | Callable[[Case], BusinessCalendar]

Held: TypeAlias = Case | Unreadable
"""What an owner has: a case, or what should have been one."""

QUARTER = timedelta(minutes=15)
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

    def days_of(self, case: Case) -> BusinessCalendar:
        """Return the days on which ``case`` is dated."""
        if self.calendar is None:
            return calendar_for(case, candidate_days=self.policy.readings.candidate_days)
        return self.calendar if isinstance(self.calendar, BusinessCalendar) else self.calendar(case)


class Moments:
    """The instants at which something happened in some cases, by which it is decided when to look at them.

    A plan's times move in quarters of an hour, so it is made as of the last full one: until the next, the
    same cases give the same plan. Only what was logged since then is looked at as of when it was logged.
    """

    def __init__(self, held: Iterable[Held]) -> None:
        cases = (case for case in held if isinstance(case, Case))
        self._instants = sorted({instant for case in cases for instant in _instants(case)})

    def as_of(self, now: datetime) -> datetime:
        """Return the instant (UTC) as of which to plan at the aware time ``now``; it is not later."""
        utc = now.astimezone(UTC)
        quarter = utc - (utc - datetime.combine(utc, time(), UTC)) % QUARTER
        past = bisect_right(self._instants, utc)
        return max([quarter, *self._instants[:past][-1:]])


def _instants(case: Case) -> Iterator[datetime]:
    for interview in case.interviews:
        yield interview.start.astimezone(UTC)
        yield interview.end.astimezone(UTC)
    for event in case.events:
        for moment in (event.at, event.recorded):
            if isinstance(moment, datetime):
                yield moment.astimezone(UTC)


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

    It is made as of the last full quarter of an hour, or of what was logged since, so that a feed changes
    only when its cases or their times do. A case that cannot be planned, or that has the id of one before it,
    is among what is unreadable, beside what is given as unreadable; the others go on without it.
    ``calendar`` is by default :func:`jobdoc_rules.public_holidays.calendar_for` under the policy. Raises
    InvalidInput for the other arguments.
    """
    held, terms = tuple(cases), Terms(policy=policy, calendar=calendar, horizon=horizon, side=Side(side))
    return plan_under(terms, held, Moments(held).as_of(now))


def plan_under(terms: Terms, held: Iterable[Held], as_of: datetime) -> Plan:
    """Return the plan of :func:`planned` as of a moment."""
    cases, unreadable = _sorted_out(held, as_of)
    try:
        plan = _agenda(terms, cases, as_of)
    except JobdocError:
        faulty = {case.id: faults for case in cases if (faults := _faults(terms, case, as_of))}
        unreadable += [_lost(case, faulty[case.id], as_of) for case in cases if case.id in faulty]
        plan = _agenda(terms, [case for case in cases if case.id not in faulty], as_of)
    return attrs.evolve(plan, unreadable=tuple(_named_apart(unreadable)))


def _sorted_out(held: Iterable[Held], as_of: datetime) -> tuple[list[Case], list[Unreadable]]:
    cases: dict[str, Case] = {}
    unreadable: list[Unreadable] = []
    for item in held:
        if isinstance(item, Unreadable):
            unreadable.append(item)
        elif cases.setdefault(item.id, item) != item:
            unreadable.append(_lost(item, (_DOUBLE,), as_of))
    return list(cases.values()), unreadable


def _named_apart(unreadable: Iterable[Unreadable]) -> Iterator[Unreadable]:
    """Yield them with a name of its own each: calendars know their events by it."""
    seen: dict[str, int] = {}
    for item in unreadable:
        seen[item.name] = count = seen.get(item.name, 0) + 1
        yield item if count == 1 else attrs.evolve(item, name=f"{item.name} ({count})")


def _agenda(terms: Terms, cases: Iterable[Case], as_of: datetime) -> Plan:
    return agenda(
        cases,
        as_of=as_of,
        calendar=terms.days_of,
        policy=terms.policy,
        horizon=terms.horizon,
        side=terms.side,
    )


def _faults(terms: Terms, case: Case, as_of: datetime) -> tuple[Fault, ...]:
    try:
        _agenda(terms, [case], as_of)
    except JobdocError as error:
        stated: tuple[Fault, ...] = getattr(error, "faults", ())
        return stated or (Fault(code="not_planned", path="calendar", problem=str(error)),)
    return ()


def _lost(case: Case, faults: tuple[Fault, ...], as_of: datetime) -> LostCase:
    """Return what stands for a case that cannot be used, since the last that had happened in it."""
    since = max((moment for moment in _instants(case) if moment <= as_of), default=as_of)
    return LostCase(name=case.id, faults=faults, since=since, case_id=case.id)
