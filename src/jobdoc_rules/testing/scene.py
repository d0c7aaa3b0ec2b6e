"""A case with all that planning takes beside it: what every law and every planner is about."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

import attrs

from jobdoc_rules.business_days import BusinessCalendar
from jobdoc_rules.case import Case
from jobdoc_rules.events import Event
from jobdoc_rules.history import log_at
from jobdoc_rules.planning import Plan, plan
from jobdoc_rules.planning.unrolling import DEFAULT_HORIZON
from jobdoc_rules.presets import JOB_DOC
from jobdoc_rules.readings import Readings
from jobdoc_rules.rules import Policy, Rule, Side

__all__ = ["Scene"]


def _told(policy: Policy) -> str:
    """Return the name of a policy and how its readings differ from the defaults: its rules fill pages."""
    every: tuple[Any, ...] = attrs.fields(Readings)
    values = [(field, getattr(policy.readings, field.name)) for field in every]
    differing = ", ".join(f"{field.name}={value}" for field, value in values if value != field.default)
    return f"<{policy.name}{': ' if differing else ''}{differing}>"


@attrs.frozen(kw_only=True)
class Scene:
    """A case, the aware moment at which one looks at it, a calendar, a policy and a horizon."""

    case: Case
    as_of: datetime
    calendar: BusinessCalendar
    policy: Policy = attrs.field(default=JOB_DOC, repr=_told)
    horizon: timedelta = DEFAULT_HORIZON

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:  # noqa: ANN401, FBT001 - Hypothesis calls it so
        printer.text("Scene(...)" if cycle else repr(self))

    def plan(self, side: Side = Side.CANDIDATE) -> Plan:
        """Return the plan that this package makes of the scene."""
        return plan(
            self.case,
            as_of=self.as_of,
            calendar=self.calendar,
            policy=self.policy,
            horizon=self.horizon,
            side=side,
        )

    def but(self, **changes: Any) -> "Scene":  # noqa: ANN401 - the fields of Scene
        """Return the scene with some of its parts changed."""
        return attrs.evolve(self, **changes)

    def with_events(self, *added: Event) -> "Scene":
        """Return the scene with further entries in the log. Raises InvalidCase if they make no sense."""
        return self.but(case=attrs.evolve(self.case, events=(*self.case.events, *added)))

    def with_rules(self, rules: Iterable[Rule]) -> "Scene":
        """Return the scene with these rules instead of those of its policy, under the same readings."""
        return self.but(policy=attrs.evolve(self.policy, rules=tuple(rules)))

    @property
    def now(self) -> datetime:
        """The moment at which one looks, in UTC."""
        return self.as_of.astimezone(UTC)

    @property
    def log(self) -> tuple[Event, ...]:
        """The entries of the log that have happened by ``as_of``, in their order."""
        return log_at(self.case, self.as_of)
