"""Calendar algebra: laws of any calendar that counts business days.

The functions take a calendar, a day and one or two amounts. What a calendar has to know stands in
:class:`Days`; :class:`~jobdoc_rules.BusinessCalendar` knows it.
"""

from datetime import date, timedelta
from typing import Protocol

from jobdoc_rules.testing.laws.law import Law, law

__all__ = ["CALENDARS", "Days"]

_DAY = timedelta(days=1)


class Days(Protocol):
    """What these laws ask of a calendar."""

    def is_business_day(self, day: date, /) -> bool:
        """Return whether ``day`` is open."""
        ...

    def next_or_same(self, day: date, /) -> date:
        """Return ``day`` if it is open, else the next open day."""
        ...

    def previous_or_same(self, day: date, /) -> date:
        """Return ``day`` if it is open, else the last open day before it."""
        ...

    def shift(self, day: date, n: int, /) -> date:
        """Return the n-th open day after ``day`` (before it, if negative)."""
        ...

    def days_between(self, start_inclusive: date, end_exclusive: date, /) -> int:
        """Return how many open days there are, negative if the end lies before the start."""
        ...


def _walk(first: date, until: date) -> list[date]:
    """Return the days from ``first`` on that come before ``until``."""
    return [first + timedelta(number) for number in range((until - first).days)]


@law()
def rolling_forward_finds_the_nearest_open_day(calendar: Days, day: date, _m: int, _n: int) -> None:
    """The next or same day is open, and no open day lies before it."""
    found = calendar.next_or_same(day)
    assert [passed for passed in _walk(day, found + _DAY) if calendar.is_business_day(passed)] == [found]


@law()
def rolling_back_finds_the_nearest_open_day(calendar: Days, day: date, _m: int, _n: int) -> None:
    """The previous or same day is open, and no open day lies after it."""
    found = calendar.previous_or_same(day)
    assert [passed for passed in _walk(found, day + _DAY) if calendar.is_business_day(passed)] == [found]


@law()
def a_shift_counts_open_days(calendar: Days, day: date, m: int, _n: int) -> None:
    """A shift by so many days passes that many open days, the one it ends on included."""
    found = calendar.shift(day, m)
    passed = _walk(day + _DAY, found + _DAY) if m > 0 else _walk(found, day)
    assert m == 0 or sum(map(calendar.is_business_day, passed)) == abs(m)


@law()
def a_shift_ends_on_an_open_day(calendar: Days, day: date, m: int, _n: int) -> None:
    """Wherever it starts, a shift by one day or more ends on an open day."""
    assert m == 0 or calendar.is_business_day(calendar.shift(day, m))


@law()
def two_shifts_the_same_way_are_one(calendar: Days, day: date, m: int, n: int) -> None:
    """A shift by m days and then by n the same way is one by their sum."""
    n = abs(n) if m >= 0 else -abs(n)
    there = calendar.shift(day, m) if m else calendar.next_or_same(day)
    assert m == 0 or calendar.shift(there, n) == calendar.shift(day, m + n)


@law()
def shifting_back_undoes_a_shift(calendar: Days, day: date, m: int, _n: int) -> None:
    """From an open day, a shift there and back ends where it began."""
    start = calendar.next_or_same(day)
    assert calendar.shift(calendar.shift(start, m), -m) == start


@law()
def counting_undoes_shifting(calendar: Days, day: date, m: int, _n: int) -> None:
    """From an open day to the one m days on, there are m days."""
    start = calendar.next_or_same(day)
    assert calendar.days_between(start, calendar.shift(start, m)) == m


@law()
def counts_add_up_along_the_way(calendar: Days, day: date, m: int, n: int) -> None:
    """Counts of two stretches one after the other add up, whichever way they go."""
    first, last = day + timedelta(m), day + timedelta(n)
    direct = calendar.days_between(day, last)
    assert calendar.days_between(day, first) + calendar.days_between(first, last) == direct


@law()
def a_later_start_never_gives_an_earlier_end(calendar: Days, day: date, m: int, n: int) -> None:
    """Whoever starts later does not arrive earlier."""
    assert calendar.shift(day, m) <= calendar.shift(day + timedelta(abs(n)), m)


CALENDARS: tuple[Law, ...] = (
    rolling_forward_finds_the_nearest_open_day,
    rolling_back_finds_the_nearest_open_day,
    a_shift_counts_open_days,
    a_shift_ends_on_an_open_day,
    two_shifts_the_same_way_are_one,
    shifting_back_undoes_a_shift,
    counting_undoes_shifting,
    counts_add_up_along_the_way,
    a_later_start_never_gives_an_earlier_end,
)
"""Laws of a calendar, a day and two amounts (small, of either sign)."""
