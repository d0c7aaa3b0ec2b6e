"""``explain``: why this date and not another, what was ruled out, and what nearly applied."""

from datetime import date, datetime, timedelta
from typing import Any, cast

import attrs

from jobdoc_rules.business_days import BusinessCalendar
from jobdoc_rules.case import Case
from jobdoc_rules.errors import Fault, InvalidInput
from jobdoc_rules.planning.grounds import Ground
from jobdoc_rules.planning.plan import Plan, Touchpoint, Withheld
from jobdoc_rules.planning.sentences import day_words
from jobdoc_rules.planning.unrolling import DEFAULT_HORIZON, plan
from jobdoc_rules.presets import JOB_DOC
from jobdoc_rules.readings import Readings
from jobdoc_rules.rules import NearMiss, Policy, Rule, Side

__all__ = ["Explanation", "explain"]


@attrs.frozen(kw_only=True)
class Explanation:
    """What is said about one day or one touchpoint of a plan."""

    plan: Plan
    about: date | str | None
    policy: Policy = attrs.field(repr=False)
    touchpoints: tuple[Touchpoint, ...]
    closed: str | None
    """Why the day is closed, if it is."""
    withheld: tuple[Withheld, ...]
    near_misses: tuple[tuple[Rule, NearMiss], ...] = attrs.field(repr=False)

    def grounds(self, touchpoint: Touchpoint) -> tuple[Ground, ...]:
        """Return the grounds of ``touchpoint`` in words, rules first as they stand in its grounds."""
        rules = {rule.clause: rule for rule in (*self.policy.rules, *touchpoint.rules)}
        found = [_ground(clause, rules.get(clause), self.policy.readings) for clause in touchpoint.grounds]
        return tuple(found)

    def why_not(self) -> tuple[str, ...]:
        """Return why nothing stands on the day asked about; empty if something does, or no day was asked."""
        if self.touchpoints or not isinstance(self.about, date):
            return ()
        reasons: list[str] = (
            [] if self.closed is None else [f"{day_words(self.about)} is closed: {self.closed}"]
        )
        reasons += [item.because for item in self.withheld if _covers(item, self.about)]
        before = [t for t in self.plan.touchpoints if t.day < self.about]
        after = [t for t in self.plan.upcoming if t.day > self.about]
        if before:
            reasons.append(f"before it: {before[-1].title} on {day_words(before[-1].day)}")
        if after:
            reasons.append(f"next comes: {after[0].because}")
        return tuple(reasons or ["nothing is owed or allowed that day"])

    def __str__(self) -> str:
        lines = [*self.why_not()]
        for touchpoint in self.touchpoints:
            lines += [touchpoint.because, *(f"  {ground}" for ground in self.grounds(touchpoint))]
            lines += [f"  passed over {day_words(s.date)}: {s.why}" for s in touchpoint.skipped]
        lines += [item.because for item in self.withheld if item.because not in lines]
        lines += [f"{rule.clause} would say more: {miss.missing}" for rule, miss in self.near_misses]
        return "\n".join(lines)


def _covers(item: Withheld, day: date) -> bool:
    return item.until is None or item.planned_for <= day < item.until


def _ground(clause: str, rule: Rule | None, readings: Readings) -> Ground:
    if rule is not None:
        return Ground(clause, rule.text, rule.basis)
    every: tuple[Any, ...] = attrs.fields(Readings)
    fields = [f for f in every if f.metadata["clause"] == clause]
    text = " ".join(f"{f.metadata['question']} {_value(getattr(readings, f.name))}." for f in fields)
    basis = fields[0].metadata["basis"] if fields else "column"
    return Ground(clause, text or "how far a message may be from the rule above", basis)


def _value(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, cast("tuple[object, ...]", value)))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "none" if value is None else str(value)


def explain(
    case: Case,
    about: date | str | None = None,
    *,
    as_of: datetime,
    calendar: BusinessCalendar,
    policy: Policy = JOB_DOC,
    horizon: timedelta = DEFAULT_HORIZON,
    side: Side = Side.CANDIDATE,
) -> Explanation:
    """Explain a day, a touchpoint (its uid, or the start of it), or, asked about nothing, what comes next.

    Raises InvalidInput for a uid that is none, and as :func:`~jobdoc_rules.plan`.
    """
    made = plan(case, as_of=as_of, calendar=calendar, policy=policy, horizon=horizon, side=side)
    day = about if isinstance(about, date) else None
    return Explanation(
        plan=made,
        about=about,
        policy=policy,
        touchpoints=_asked(made, about),
        closed=calendar.why_closed(day) if day is not None else None,
        withheld=made.withheld,
        near_misses=made.outlooks[0].near_misses,
    )


def _asked(made: Plan, about: date | str | None) -> tuple[Touchpoint, ...]:
    if about is None:
        upcoming = made.upcoming
        return tuple(t for t in upcoming if t.day == upcoming[0].day)
    if isinstance(about, date):
        return tuple(t for t in made.touchpoints if t.day == about)
    found = tuple(t for t in made.touchpoints if t.uid.startswith(about))
    if not found or not about:
        hint = "give a uid of the plan, or the beginning of one"
        problem = f"no touchpoint is called {about!r:.60}"
        raise InvalidInput([Fault(code="unknown_uid", path="uid", problem=problem, hint=hint)])
    return found
