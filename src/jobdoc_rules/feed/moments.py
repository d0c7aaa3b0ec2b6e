"""When to look at cases: which instant a plan is made as of, and how long it stays true."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time, timedelta

from jobdoc_rules.case import Case

__all__ = ["Moments", "instants_of", "quarter_of"]

QUARTER = timedelta(minutes=15)


class Moments:
    """The instants at which something happens in some cases, by which it is decided when to look at them.

    A plan's times move in quarters of an hour, so it is made as of the last full one: until the next, the
    same cases give the same plan. Only what was logged since then is looked at as of when it was logged.
    """

    def __init__(self, cases: Iterable[Case]) -> None:
        self._instants = sorted({instant for case in cases for instant in instants_of(case)})

    def as_of(self, now: datetime) -> datetime:
        """Return the instant (UTC) as of which to plan at the aware time ``now``; it is not later."""
        past = bisect_right(self._instants, now.astimezone(UTC))
        return max([quarter_of(now), *self._instants[:past][-1:]])

    def until(self, now: datetime) -> datetime:
        """Return the instant (UTC), later than ``now``, at which another moment comes to plan as of."""
        past = bisect_right(self._instants, now.astimezone(UTC))
        return min([quarter_of(now) + QUARTER, *self._instants[past : past + 1]])


def quarter_of(now: datetime) -> datetime:
    """Return the last full quarter of an hour (UTC)."""
    utc = now.astimezone(UTC)
    return utc - (utc - datetime.combine(utc, time(), UTC)) % QUARTER


def instants_of(case: Case) -> Iterator[datetime]:
    """Yield the instants (UTC) at which something begins to count in a case."""
    for interview in case.interviews:
        yield interview.start.astimezone(UTC)
        yield interview.end.astimezone(UTC)
    for event in case.events:
        for moment in (event.at, event.recorded):
            if isinstance(moment, datetime):
                yield moment.astimezone(UTC)
