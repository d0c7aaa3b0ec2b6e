"""How long a plan stays true if nothing is heard: until the day ends, a time passes, or more comes into view.

A plan hangs on its moment in few ways only. It reads the log and the interviews up to it, counts days from
its date, dates nothing before it, and looks a horizon ahead of it. Between the instants at which one of these
changes, planning again gives the same plan.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time, timedelta

from jobdoc_rules.case import Case

__all__ = ["true_through"]

ONE_DAY = timedelta(days=1)


def true_through(
    as_of: datetime,
    horizon: timedelta,
    cases: Iterable[Case],
    planned: Iterable[datetime],
    beyond: Iterable[datetime],
) -> datetime:
    """Return the last moment (UTC) at which the plan made at ``as_of`` would be made again.

    ``planned`` are the starts of what it holds that is not done, ``beyond`` those of what comes next after
    its horizon. A plan that is true for its own moment alone gives that.
    """
    now = as_of.astimezone(UTC)
    # What starts at a moment is still in time then; everything else is different from its instant on.
    starts = [start.astimezone(UTC) for start in planned]
    changes = [instant for case in cases for instant in _changes(case, now)]
    entering = [start.astimezone(UTC) - horizon for start in beyond]
    before = [instant - timedelta.resolution for instant in (*changes, *entering)]
    return max(now, min((*starts, *before), default=datetime.max.replace(tzinfo=UTC)))


def _changes(case: Case, now: datetime) -> Iterator[datetime]:
    """Yield the instants after ``now`` at which the day changes, or something begins or ends to count."""
    zone = case.office.zone
    yield datetime.combine(now.astimezone(zone) + ONE_DAY, time(), zone).astimezone(UTC)
    instants = [instant for interview in case.interviews for instant in (interview.start, interview.end)]
    instants += [event.at for event in case.events if isinstance(event.at, datetime)]
    yield from (instant.astimezone(UTC) for instant in instants if instant > now)
