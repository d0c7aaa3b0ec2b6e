"""Offices and their days: countries, zones, closures, odd weekends."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from hypothesis import strategies as st

from jobdoc_rules.business_days import BusinessCalendar
from jobdoc_rules.case import Closure, Office, Region
from jobdoc_rules.public_holidays import calendar_of
from jobdoc_rules.testing.strategies.drawing import combined, one_of

__all__ = ["Place", "calendars", "closures", "offices", "places"]


class Place(NamedTuple):
    """An office, and a day near which its calendar or its clocks do something worth looking at."""

    office: Office
    day: date


# Holidays, changes of the clocks, ends of years, a day that never was (Apia, 30 December 2011).
_PLACES: tuple[tuple[str, str | None, str | None, date], ...] = (
    ("America/New_York", None, None, date(2026, 11, 16)),
    ("America/New_York", None, None, date(2026, 3, 2)),
    ("America/New_York", "US", "MA", date(2026, 11, 16)),
    ("America/New_York", "US", "MA", date(2026, 12, 18)),
    ("America/New_York", "US", "MA", date(2028, 2, 25)),
    ("Europe/Berlin", "DE", "BY", date(2026, 3, 23)),
    ("Europe/Berlin", "DE", "BY", date(2026, 12, 14)),
    ("Asia/Jerusalem", "IL", None, date(2026, 9, 6)),
    ("Asia/Dubai", "AE", None, date(2021, 12, 20)),
    ("Asia/Tokyo", "JP", None, date(2026, 4, 24)),
    ("Australia/Lord_Howe", None, None, date(2026, 3, 30)),
    ("Pacific/Apia", None, None, date(2011, 12, 20)),
    ("Pacific/Apia", None, None, date(2012, 3, 26)),
    ("Africa/Casablanca", None, None, date(2026, 2, 9)),
    ("Pacific/Kiritimati", None, None, date(2026, 6, 24)),
)
_CLOSURES = st.lists(
    st.tuples(st.integers(0, 90), combined(("closed", "Plant holidays", "{x}"), range(13))), max_size=2
)
_ALSO = (None, None, None, Region(country="DE", subdivision="BY"))
_DRAWN = st.tuples(one_of(*_PLACES), combined(_ALSO, range(15)), _CLOSURES)


def closures(first: date) -> st.SearchStrategy[tuple[Closure, ...]]:
    """Up to two extra closures of an office, within three months from ``first``."""
    return _CLOSURES.map(lambda drawn: _closures(first, drawn))


def _closures(first: date, drawn: Sequence[tuple[int, tuple[str, int]]]) -> tuple[Closure, ...]:
    return tuple(
        Closure(first=first + timedelta(start), last=first + timedelta(start + length), name=name)
        for start, (name, length) in drawn
    )


def places() -> st.SearchStrategy[Place]:
    """Return offices anywhere on earth, each with a day near which days or clocks are worth looking at."""
    return _DRAWN.map(lambda drawn: _place(*drawn))


def offices() -> st.SearchStrategy[Office]:
    """Return offices anywhere on earth, with or without holidays, closures and the candidate's own region."""
    return places().map(lambda place: place.office)


def _place(
    where: tuple[str, str | None, str | None, date],
    beside: tuple[Region | None, int],
    closed: Sequence[tuple[int, tuple[str, int]]],
) -> Place:
    timezone, country, subdivision, day = where
    also, shift = beside
    first = day + timedelta(shift)
    office = Office(
        timezone=timezone,
        country=country,
        subdivision=subdivision,
        closed=_closures(first, closed),
        also=also,
    )
    return Place(office, first)


_WEEKENDS = one_of({5, 6}, {4, 5}, {5}, {6}, set[int](), {0, 1, 2, 3, 4, 5}, {4, 5, 6})
_WEEKLY = st.tuples(
    _WEEKENDS,
    st.lists(st.tuples(st.dates(date(2020, 1, 1), date(2030, 12, 31)), st.integers(0, 40)), max_size=3),
)


def _weekly(drawn: tuple[set[int], list[tuple[date, int]]]) -> BusinessCalendar:
    weekend, closed = drawn
    closures = [(day, day + timedelta(length), "closed") for day, length in closed]
    return BusinessCalendar(weekend=weekend, closures=closures)


def calendars() -> st.SearchStrategy[BusinessCalendar]:
    """Return calendars: usual and odd weekends with closures, countries with holidays, two places at once.

    Each of them has an open day in every week but those that its closures, of at most 41 days, take.
    """
    return st.one_of(_WEEKLY.map(_weekly), offices().map(calendar_of))
