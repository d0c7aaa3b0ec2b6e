"""Interviews and the invitations by which they came."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from jobdoc_rules.case import Interview, Invitation, Person
from jobdoc_rules.testing.strategies.drawing import CLOCKS, INDICES, combined, local, named, one_of

__all__ = ["DRAWN", "interviews", "interviews_of", "invitations"]

_INVITATIONS = (
    Invitation(uid="a1@acme.example"),
    Invitation(uid='{0} "b" \\n', sequence=1, stamp=datetime(2026, 10, 25, 1, 30, tzinfo=UTC)),
    Invitation(uid="x" * 500, sequence=2**31 - 1, stamp=datetime(2026, 3, 2, 15, 0, 11, tzinfo=UTC)),
)
_NONE = (None, None, None)
# On one day, some days apart, or far ahead.
_WHEN = combined((0, 1, 7, 21), (60, 15, 150), CLOCKS)
_HELD_BY = (*((0,) for _ in range(8)), (1,), (2,), (0, 1), (3, 1), (0, 1, 2), (5, 4, 0))
_WHO = combined((*_NONE, *_NONE, *INDICES), _HELD_BY)
_CAME_BY = one_of(*_NONE, *_NONE, *_INVITATIONS)
DRAWN = st.lists(st.tuples(_WHEN, _WHO, _CAME_BY), min_size=1, max_size=3)
"""Interviews in numbers, for :func:`interviews_of`."""


def invitations() -> st.SearchStrategy[Invitation]:
    """Return what an interview may have come by: a UID, a SEQUENCE and a DTSTAMP."""
    return one_of(*_INVITATIONS)


def interviews(
    people: Iterable[Person], *, first: date, zone: ZoneInfo
) -> st.SearchStrategy[tuple[Interview, ...]]:
    """Return one to three interviews with some of the ``people``, from ``first`` on, at the office's time."""
    known = tuple(people)
    return DRAWN.map(lambda drawn: interviews_of(known, first, zone, drawn))


def interviews_of(
    people: Iterable[Person], first: date, zone: ZoneInfo, drawn: Iterable[Any]
) -> tuple[Interview, ...]:
    """Return the interviews that were drawn, the first of them first."""
    names = tuple(person.name for person in people)
    found: list[Interview] = []
    day = first
    for (gap, length, clock), (arranger, who), invitation in drawn:
        day += timedelta(gap if found else 0)
        start = local(day, clock, zone)
        found.append(
            Interview(
                start=start,
                end=(start.astimezone(UTC) + timedelta(minutes=length)).astimezone(zone),
                people=tuple(dict.fromkeys(named(names, index) for index in who)),
                arranged_by=None if arranger is None else named(names, arranger),
                invitation=invitation,
            )
        )
    return tuple(sorted(found, key=_times))


def _times(interview: Interview) -> tuple[float, float]:
    return interview.start.timestamp(), interview.end.timestamp()
