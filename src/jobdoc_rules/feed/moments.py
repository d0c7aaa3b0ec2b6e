"""When to look at cases: which instant a plan is made as of, and how long it stays true."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time, timedelta
from typing import NamedTuple, Self

from jobdoc_rules.case import Case

__all__ = ["Moments", "Now", "instants_of"]

QUARTER = timedelta(minutes=15)


class Now(NamedTuple):
    """The instant at which somebody asks, and the last full quarter of an hour (UTC)."""

    instant: datetime
    quarter: datetime

    @classmethod
    def of(cls, now: datetime) -> Self:
        """Return the aware time ``now``."""
        utc = now.astimezone(UTC)
        return cls(utc, utc - (utc - datetime.combine(utc, time(), UTC)) % QUARTER)


class Moments:
    """The instants at which something happens in some cases, by which it is decided when to look at them.

    A plan's times move in quarters of an hour, so it is made as of the last full one: until the next, the
    same cases give the same plan. Only what was logged since then is looked at as of when it was logged.
    """

    def __init__(self, cases: Iterable[Case]) -> None:
        self._instants = sorted({instant for case in cases for instant in instants_of(case)})

    def span(self, now: Now) -> tuple[datetime, datetime]:
        """Return the instant as of which to plan now, and the later one from which on to plan again (UTC).

        At every time from the first up to the second, both are the same.
        """
        past = bisect_right(self._instants, now.instant)
        as_of = max([now.quarter, *self._instants[:past][-1:]])
        return as_of, min([now.quarter + QUARTER, *self._instants[past : past + 1]])


def instants_of(case: Case) -> Iterator[datetime]:
    """Yield the instants (UTC) at which something begins to count in a case."""
    for interview in case.interviews:
        yield interview.start.astimezone(UTC)
        yield interview.end.astimezone(UTC)
    for event in case.events:
        for moment in (event.at, event.recorded):
            if isinstance(moment, datetime):
                yield moment.astimezone(UTC)
