"""``compare``: what several policies make of one case, side by side."""

from collections.abc import Iterable
from datetime import datetime, timedelta

import attrs

from jobdoc_rules.business_days import BusinessCalendar
from jobdoc_rules.case import Case
from jobdoc_rules.errors import Fault, InvalidInput
from jobdoc_rules.planning.plan import Plan, Touchpoint
from jobdoc_rules.planning.unrolling import DEFAULT_HORIZON, plan
from jobdoc_rules.readings import Readings
from jobdoc_rules.rules import Policy, Side

__all__ = ["Comparison", "Difference", "Row", "compare"]


@attrs.frozen
class Row:
    """One touchpoint under each policy, in the order of the plans; None where a policy has none."""

    uid: str
    touchpoints: tuple[Touchpoint | None, ...]

    @property
    def differs(self) -> bool:
        """Whether the policies disagree on its start, its channel, or on whether it exists."""
        return len({t and (t.start, t.channel) for t in self.touchpoints}) > 1


@attrs.frozen
class Difference:
    """One reading on which policies differ: its clause and field, and each policy's value."""

    clause: str
    field: str
    values: tuple[object, ...]


@attrs.frozen(kw_only=True)
class Comparison:
    """Plans of one case under several policies, aligned touchpoint by touchpoint."""

    policies: tuple[Policy, ...]
    plans: tuple[Plan, ...]

    @property
    def rows(self) -> tuple[Row, ...]:
        """Every touchpoint of any plan, by its earliest start."""
        found: dict[str, list[Touchpoint | None]] = {}
        for index, made in enumerate(self.plans):
            for touchpoint in made.touchpoints:
                found.setdefault(touchpoint.uid, [None] * len(self.plans))[index] = touchpoint
        rows = [Row(uid, tuple(touchpoints)) for uid, touchpoints in found.items()]
        return tuple(sorted(rows, key=lambda row: (min(t.start for t in row.touchpoints if t), row.uid)))

    @property
    def readings(self) -> tuple[Difference, ...]:
        """The readings on which the policies differ, in the order of the clauses."""
        found: list[Difference] = []
        for field in attrs.fields(Readings):
            values = tuple(getattr(policy.readings, field.name) for policy in self.policies)
            if len(set(values)) > 1:
                found.append(Difference(field.metadata["clause"], field.name, values))
        return tuple(found)

    @property
    def rules(self) -> tuple[Difference, ...]:
        """The rules that some of the policies lack; values say which have them."""
        ids = dict.fromkeys(rule.id for policy in self.policies for rule in policy.rules)
        having = [{rule.id for rule in policy.rules} for policy in self.policies]
        found = [Difference(id_, "rule", tuple(id_ in ids_ for ids_ in having)) for id_ in ids]
        return tuple(difference for difference in found if not all(difference.values))


def compare(
    case: Case,
    policies: Iterable[Policy],
    *,
    as_of: datetime,
    calendar: BusinessCalendar,
    horizon: timedelta = DEFAULT_HORIZON,
    side: Side = Side.CANDIDATE,
) -> Comparison:
    """Plan ``case`` under each of ``policies`` and align the results.

    Raises InvalidInput if there are fewer than two policies, and as :func:`~jobdoc_rules.plan`.
    """
    policies = tuple(policies)
    if len(policies) < 2:  # noqa: PLR2004 - it takes two
        fault = Fault(code="missing", path="policies", problem="a comparison takes two", hint="name another")
        raise InvalidInput([fault])
    plans = tuple(
        plan(case, as_of=as_of, calendar=calendar, policy=policy, horizon=horizon, side=side)
        for policy in policies
    )
    return Comparison(policies=policies, plans=plans)
