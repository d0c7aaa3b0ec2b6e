"""What an event holds, whichever way it is written: the value that makers, writers and readers share."""

from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from jobdoc_rules.situation import EPOCH

__all__ = ["LAST_SEQUENCE", "STATUSES", "Entry", "instant_of"]

LAST_SEQUENCE = 2**31 - 1
ONE_SECOND = timedelta(seconds=1)
STATUSES = frozenset({"CANCELLED", "CONFIRMED", "TENTATIVE"})


class Entry(NamedTuple):
    """One event. Its times are two dates, or two instants: both in UTC, or both local to one zone."""

    uid: str
    start: date
    end: date
    revised: datetime
    sequence: int
    summary: str
    description: str
    category: str
    status: str
    alarm: timedelta | None
    """How long after its start it rings, if it does."""

    def revised_at(self, revised: datetime) -> "Entry":
        """Return the entry as it is after a revision at ``revised``, from which SEQUENCE is counted."""
        sequence = min(max((revised - EPOCH) // ONE_SECOND, 0), LAST_SEQUENCE)
        return self._replace(revised=revised.astimezone(UTC), sequence=sequence)

    def revised_after(self, before: "Entry", revised: datetime) -> "Entry":
        """Return the entry as it follows upon ``before``: revised at ``revised``, but later than that.

        SEQUENCE grows even where it cannot be counted, as it is before 2020.
        """
        entry = self.revised_at(max(revised, before.revised + ONE_SECOND))
        return entry._replace(sequence=min(max(entry.sequence, before.sequence + 1), LAST_SEQUENCE))


def instant_of(moment: date) -> datetime:
    """Return the instant of an event's start or end; a day begins at midnight UTC."""
    if isinstance(moment, datetime):
        return moment.astimezone(UTC)
    return datetime.combine(moment, time(), UTC)
