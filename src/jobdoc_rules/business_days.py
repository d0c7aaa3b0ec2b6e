"""Days on which people answer: business days, counted, and the closed ones between them explained.

A `BusinessCalendar` is a value. What it knows comes from *year sources*, small values that are asked once
for each year that is needed, and from single *closures*. Two calendars combine with ``|``: closed if either
is closed. Days are plain dates of the years 1900 to 2199; nothing here knows a clock or a time zone.
"""

import threading
from array import array
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import lru_cache
from itertools import accumulate, chain, compress
from sys import intern
from typing import Any, NamedTuple, NoReturn, Protocol, Self, TypeAlias, cast, final
from weakref import WeakValueDictionary

from jobdoc_rules.errors import DateOutOfRange, NoBusinessDay

__all__ = [
    "FIRST_YEAR",
    "LAST_YEAR",
    "BusinessCalendar",
    "Closures",
    "Year",
    "YearSource",
    "day_bits",
    "week_bits",
]

FIRST_YEAR = 1900
LAST_YEAR = 2199
_LONGEST_GAP = 366
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_BETWEEN_NAMES = "; "
_EVERY_SEVENTH = sum(1 << day for day in range(0, 366, 7))
_FEW_YEARS = 4
_HALF = 182
_MOST_IN_TWO_BYTES = 0xFFFF
_FROM_DIGITS = bytes.maketrans(b"01", b"\x00\x01")

# Ordinal of the day before the first; business days up to each day (entry 0: none); the business days in
# order, after one entry that only makes their positions start at 1. A plain tuple, because CPython unpacks
# nothing faster, and replaced as a whole, so that a reader never sees half of it grown.
_Table: TypeAlias = "tuple[int, array[int], list[date]]"
_FastTable: TypeAlias = "tuple[int, array[int] | list[int], list[date]]"


class _Closure(NamedTuple):
    """Days closed besides weekends and public holidays, ``first`` and ``last`` included."""

    first: date
    last: date
    name: str


class Year(NamedTuple):
    """What is closed in one calendar year.

    Bit i of ``closed`` is set if the day i days after 1 January is no business day. ``days`` are those closed
    days that have a name of their own, in order, and ``names`` their names; a closed day without one is
    explained by its weekday.
    """

    closed: int
    days: tuple[date, ...]
    names: tuple[str, ...]

    @classmethod
    def of(cls, year: int, closed: int, named: Mapping[date, str]) -> Self:
        """Return ``year`` with the closed bits and the names; names of open days are dropped."""
        closed_days = compress(_dates(year), _flags(closed, year))
        days = tuple(day for day in closed_days if day in named)
        # Thousands of years are kept, with the same few names in them.
        return cls(closed, days, tuple(intern(named[day]) for day in days))

    def name(self, day: date) -> str:
        """Return the closed day's own name, or its weekday."""
        return self.names[self.days.index(day)] if day in self.days else _WEEKDAYS[day.weekday()]


class YearSource(Protocol):
    """Where a calendar gets its years from.

    A source is immutable, hashable, picklable and equal to every source that gives the same years; it may be
    asked from any thread. ``name`` is for people ("US-MA"), ``version`` says which data stand behind it
    ("holidays 0.109", or empty where nothing can change between releases).
    """

    @property
    def name(self) -> str:
        """Whose days these are."""
        ...

    @property
    def version(self) -> str:
        """Which data they come from."""
        ...

    def year(self, year: int, /) -> Year:
        """Return that year, or raise `DateOutOfRange` if the data do not cover it."""
        ...


def week_bits(year: int, weekdays: Iterable[int]) -> int:
    """Return the bits of all days of ``year`` that fall on the weekdays (Monday is 0)."""
    first, length = date(year, 1, 1).weekday(), len(_dates(year))
    bits = 0
    for weekday in weekdays:
        bits |= _EVERY_SEVENTH << (weekday - first) % 7
    return bits & (1 << length) - 1


def day_bits(year: int, days: Iterable[date]) -> int:
    """Return the bits of those of the ``days`` that fall in ``year``."""
    new_year = date(year, 1, 1).toordinal()
    bits = 0
    for day in days:
        if day.year == year:
            bits |= 1 << day.toordinal() - new_year
    return bits


class _Week(NamedTuple):
    """The same days off in every week, but for some days that are worked all the same."""

    weekend: frozenset[int]
    openings: frozenset[date]

    @property
    def name(self) -> str:
        *others, last = [_WEEKDAYS[day] for day in sorted(self.weekend)] or ["no weekend"]
        return f"{', '.join(others)} and {last}" if others else last

    @property
    def version(self) -> str:
        return ""

    def year(self, year: int, /) -> Year:
        return Year(week_bits(year, self.weekend) & ~day_bits(year, self.openings), (), ())


class _Closures(NamedTuple):
    """Closures seen as one more source, so that a calendar has only sources to merge."""

    closures: frozenset[_Closure]

    def year(self, year: int, /) -> Year:
        new_year, new_years_eve = date(year, 1, 1), date(year, 12, 31)
        named: dict[date, str] = {}
        for first, last, name in self.closures:
            for day in _days(max(first, new_year), min(last, new_years_eve)):
                named[day] = _merged(named[day], name) if day in named else name
        return Year.of(year, day_bits(year, named), named)


def _days(first: date, last: date) -> list[date]:
    return [date.fromordinal(ordinal) for ordinal in range(first.toordinal(), last.toordinal() + 1)]


def _merged(one: str, other: str) -> str:
    """Return all names of both once each, in an order that does not depend on who came first."""
    return _BETWEEN_NAMES.join(sorted({*one.split(_BETWEEN_NAMES), *other.split(_BETWEEN_NAMES)}))


def _both(year: int, one: Year, other: Year) -> Year:
    named = dict(zip(one.days, one.names, strict=True))
    for day, name in zip(other.days, other.names, strict=True):
        named[day] = _merged(named[day], name) if day in named else name
    return Year.of(year, one.closed | other.closed, named)


@lru_cache(maxsize=LAST_YEAR - FIRST_YEAR + 1)
def _dates(year: int) -> tuple[date, ...]:
    # All calendars hold the same date objects, which are four times as large as the references to them.
    return tuple(_days(date(year, 1, 1), date(year, 12, 31)))


def _flags(bits: int, year: int) -> bytes:
    """Return one byte a day, 1 or 0: what `compress` and `accumulate` run through in C."""
    return f"{bits:0{len(_dates(year))}b}"[::-1].encode().translate(_FROM_DIGITS)


def _ranks(counts: list[int]) -> "array[int]":
    return array("H" if counts[-1] <= _MOST_IN_TWO_BYTES else "I", counts)


def _checked(day: date) -> date:
    """Return the day, if it is a date that calendars know."""
    if type(day) is not date:
        raise TypeError(f"a date is needed, not a {type(day).__name__}; take the date of a datetime yourself")
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise DateOutOfRange(f"{day.isoformat()} lies outside the years {FIRST_YEAR} to {LAST_YEAR}")
    return day


def _checked_count(n: int) -> int:
    if type(n) is not int:
        raise TypeError(f"business days are counted with an int, not a {type(n).__name__}")
    return n


def _check_reach(day: date, n: int) -> None:
    """Refuse at once what would leave the range even if every day were open."""
    first, last = date(FIRST_YEAR, 1, 1).toordinal(), date(LAST_YEAR, 12, 31).toordinal()
    if not first <= day.toordinal() + n <= last:
        raise _left(day)


def _left(origin: date) -> DateOutOfRange:
    years = f"the years {FIRST_YEAR} to {LAST_YEAR}"
    return DateOutOfRange(f"business days counted from {origin.isoformat()} leave {years}")


class _Ledger:
    """The days of one calendar, grown by whole years, shared by all calendars equal to it.

    ``table`` is for the fast paths, which read it without the lock. It stays empty for a calendar with a
    wholly closed half-year: only then may two business days lie more than 366 days apart, and every step
    over such a gap has to be found and refused, whatever has been loaded before.
    """

    __slots__ = ("__weakref__", "_full", "_lock", "_regular", "_sources", "_span", "_years", "table")

    def __init__(self, sources: frozenset[YearSource], closures: frozenset[_Closure]) -> None:
        added = (_Closures(closures),) if closures else ()
        self._sources: tuple[YearSource | _Closures, ...] = (*sources, *added)
        self._lock = threading.RLock()
        self._years: dict[int, Year] = {}
        self._span = range(0)
        self._regular = True
        self._full: _Table = _EMPTY
        self.table: _FastTable = _EMPTY

    def year(self, year: int) -> Year:
        """Return what all sources together say of the year, asking each of them once."""
        with self._lock:
            if year not in self._years:
                self._years[year] = self._ask(year)
            return self._years[year]

    def _ask(self, year: int) -> Year:
        first, *others = (source.year(year) for source in self._sources)
        for other in others:
            first = _both(year, first, other)
        return first

    def shift(self, day: date, n: int) -> date:
        """Do what the fast path could not: load years, keep to the range, refuse gaps, explain."""
        if not _checked_count(n):
            return _checked(day)
        sign = 1 if n > 0 else -1
        _check_reach(_checked(day), n)
        with self._lock:
            self._cover(day.year)
            while self._regular:
                position = self._position(day, sign) + n
                if 0 < position < len(self._full[2]):
                    return self._full[2][position]
                self._grow(sign, day)
            result = day
            for _ in range(abs(n)):
                result = self._neighbour(result, sign)
            return result

    def count(self, first: date, until: date) -> int:
        """Return the number of business days from ``first`` to the day before ``until``."""
        with self._lock:
            self._cover(first.year)
            self._cover((until - timedelta(1)).year)
            base, rank, _ = self._full
            return rank[until.toordinal() - 1 - base] - rank[first.toordinal() - 1 - base]

    def load(self, year: int) -> None:
        """Bring the year within reach of the fast paths."""
        with self._lock:
            self._cover(year)

    def _position(self, day: date, sign: int) -> int:
        """Return the position to which business days are added or from which they are taken."""
        base, rank, _ = self._full
        place = day.toordinal() - base
        return rank[place] if sign > 0 else rank[place - 1] + 1

    def _neighbour(self, day: date, sign: int) -> date:
        farthest = day.toordinal() + sign * _LONGEST_GAP
        while farthest not in self._ordinals() and not self._is_placed(day, sign):
            self._grow(sign, day)
        if self._is_placed(day, sign):
            found = self._full[2][self._position(day, sign) + sign]
            if abs(found.toordinal() - day.toordinal()) <= _LONGEST_GAP:
                return found
        where = "after" if sign > 0 else "before"
        raise NoBusinessDay(f"no business day within {_LONGEST_GAP} days {where} {day.isoformat()}")

    def _is_placed(self, day: date, sign: int) -> bool:
        return 0 < self._position(day, sign) + sign < len(self._full[2])

    def _ordinals(self) -> range:
        base, rank, _ = self._full
        return range(base + 1, base + len(rank))

    def _cover(self, year: int) -> None:
        self.year(year)  # raises before any other year is touched
        # Years between are loaded too: one dense table is what makes the fast path fast.
        if not self._span:
            self._enter(range(year, year + 1), front=False)
        elif year >= self._span.stop:
            self._enter(range(self._span.stop, year + 1), front=False)
        elif year < self._span.start:
            self._enter(range(year, self._span.start), front=True)

    def _grow(self, sign: int, origin: date) -> None:
        year = self._span.stop if sign > 0 else self._span.start - 1
        if not FIRST_YEAR <= year <= LAST_YEAR:
            raise _left(origin)
        self._enter(range(year, year + 1), front=sign < 0)

    def _enter(self, years: range, *, front: bool) -> None:
        """Put the years before or behind the others; if their source raises, nothing has changed."""
        flags = [_flags(~self.year(year).closed & (1 << len(_dates(year))) - 1, year) for year in years]
        dates = list(chain.from_iterable(map(_dates, years)))
        old = self._full if self._span else (dates[0].toordinal() - 1, array("H", [0]), [date.min])
        self._full = (_prepended if front else _appended)(old, dates, b"".join(flags))
        span = self._span or years
        self._span = range(min(years.start, span.start), max(years.stop, span.stop))
        self._regular &= all(1 in half for year in flags for half in (year[:_HALF], year[_HALF:]))
        self.table = self._fast()

    def _fast(self) -> _FastTable:
        if not self._regular:
            return _EMPTY
        base, rank, days = self._full
        # CPython reads a list four times as fast as an array, which is far smaller. A plan needs few years.
        return base, rank.tolist() if len(self._span) <= _FEW_YEARS else rank, days


def _appended(table: _Table, dates: list[date], open_days: bytes) -> _Table:
    base, rank, days = table
    tail = _ranks(list(accumulate(open_days, initial=rank[-1])))
    head = rank[:-1] if rank.typecode == tail.typecode else array(tail.typecode, rank[:-1])
    return base, head + tail, days + list(compress(dates, open_days))


def _prepended(table: _Table, dates: list[date], open_days: bytes) -> _Table:
    base, rank, days = table
    head = list(accumulate(open_days, initial=0))
    tail = [head[-1] + count for count in rank[1:]]
    return base - len(dates), _ranks(head + tail), days[:1] + list(compress(dates, open_days)) + days[1:]


# No date lies behind its base, so every fast path gives up at once.
_EMPTY: _Table = (date.max.toordinal(), array("H", [0]), [date.min])
_LEDGERS: WeakValueDictionary[tuple[frozenset[YearSource], frozenset[_Closure]], _Ledger] = (
    WeakValueDictionary()
)
_LEDGERS_LOCK = threading.Lock()


def _ledger(sources: frozenset[YearSource], closures: frozenset[_Closure]) -> _Ledger:
    with _LEDGERS_LOCK:
        found = _LEDGERS.get((sources, closures))
        if found is None:
            found = _LEDGERS[sources, closures] = _Ledger(sources, closures)
        return found


Closures: TypeAlias = Mapping[date, str] | Iterable[date | tuple[date, date, str]]


def _closures(given: Closures) -> frozenset[_Closure]:
    if isinstance(given, Mapping):
        named = cast("Mapping[date, str]", given)
        return frozenset(_closure(day, day, name) for day, name in named.items())
    entries = (entry if isinstance(entry, tuple) else (entry, entry, "") for entry in given)
    return frozenset(_closure(*entry) for entry in entries)


def _closure(first: date, last: date, name: str) -> _Closure:
    if _checked(last) < _checked(first):
        raise ValueError(f"a closure ends on {last.isoformat()}, before it begins on {first.isoformat()}")
    if not isinstance(cast("object", name), str):
        raise TypeError(f"a closure's name is a str, not a {type(name).__name__}")
    return _Closure(first, last, name or "closed")


def _weekend(given: Iterable[int]) -> frozenset[int]:
    weekdays = frozenset(given)
    if any(type(day) is not int for day in weekdays):
        raise TypeError("weekdays are ints, 0 (Monday) to 6 (Sunday)")
    if not weekdays <= frozenset(range(7)):
        raise ValueError(f"weekdays are 0 (Monday) to 6 (Sunday), not {sorted(weekdays)}")
    return weekdays


@final
class BusinessCalendar:
    """Which days are business days: an immutable value, equal and hashed by what defines it.

    ``weekend`` are the weekdays off (Monday is 0, Sunday 6), the same in every week; ``openings`` are days of
    a weekend that are worked; ``closures`` are dates, ranges ``(first, last, name)`` with both ends, or a
    mapping of dates to names. A day both opened and closed is closed.

    Every day given or returned is a `datetime.date` of the years 1900 to 2199: all methods raise `TypeError`
    for anything else, a `datetime` included, and `DateOutOfRange` for a day, or a result, outside those years
    or outside the data behind the calendar. Calendars may be shared between threads, pickled and copied.
    """

    __slots__ = ("_closures", "_ledger", "_sources")

    _closures: frozenset[_Closure]
    _ledger: _Ledger
    _sources: frozenset[YearSource]

    def __init__(
        self, *, weekend: Iterable[int] = (5, 6), closures: Closures = (), openings: Iterable[date] = ()
    ) -> None:
        week = _Week(_weekend(weekend), frozenset(map(_checked, openings)))
        self._define(frozenset({week}), _closures(closures))

    def _define(self, sources: frozenset[YearSource], closures: frozenset[_Closure]) -> None:
        object.__setattr__(self, "_sources", sources)
        object.__setattr__(self, "_closures", closures)
        object.__setattr__(self, "_ledger", _ledger(sources, closures))

    @classmethod
    def from_source(cls, source: YearSource) -> Self:
        """Return the calendar whose days are those of the source, loaded as they are needed."""
        return cls._of(frozenset({source}), frozenset())

    @classmethod
    def _of(cls, sources: frozenset[YearSource], closures: frozenset[_Closure]) -> Self:
        calendar = cls.__new__(cls)
        calendar._define(sources, closures)  # noqa: SLF001  # its own
        return calendar

    @property
    def name(self) -> str:
        """Whose days these are, for people: "US-MA", "DE-BY + US-MA", "Saturday and Sunday"."""
        return " + ".join(sorted({source.name for source in self._sources}))

    @property
    def version(self) -> str:
        """Which data these days come from ("holidays 0.109"), empty if they come from the caller alone."""
        return _BETWEEN_NAMES.join(sorted({source.version for source in self._sources} - {""}))

    @property
    def closures(self) -> tuple[_Closure, ...]:
        """The closures added to the calendar, in order."""
        return tuple(sorted(self._closures))

    def is_business_day(self, day: date) -> bool:
        """Return whether people are at work on the day."""
        if type(day) is date:
            base, rank, _ = self._ledger.table
            place = day.toordinal() - base
            if 0 < place < len(rank):
                return rank[place] != rank[place - 1]
        self._ledger.load(_checked(day).year)
        return self.why_closed(day) is None

    def next_or_same(self, day: date) -> date:
        """Return the day itself if it is a business day, else the first one after it."""
        return day if self.is_business_day(day) else self.shift(day, 1)

    def previous_or_same(self, day: date) -> date:
        """Return the day itself if it is a business day, else the last one before it."""
        return day if self.is_business_day(day) else self.shift(day, -1)

    def shift(self, day: date, n: int) -> date:
        """Return the n-th business day after the day, or before it if ``n`` is negative.

        With ``n`` = 0 that is the day itself, closed or not. Raises `NoBusinessDay` where the way there leads
        through more than 366 days without a business day, `TypeError` if ``n`` is not exactly an int.
        """
        if type(day) is date and type(n) is int:
            base, rank, days = self._ledger.table
            place = day.toordinal() - base
            # Negative places and positions would silently count from the end; those past it raise.
            if place > 0:
                try:
                    if n > 0:
                        return days[rank[place] + n]
                    position = rank[place - 1] + n + 1
                    if n and position > 0:
                        return days[position]
                except IndexError:
                    pass
        return self._ledger.shift(day, n)

    def days_between(self, start_inclusive: date, end_exclusive: date) -> int:
        """Return how many business days lie from the start to the day before the end.

        Negative if the ends are reversed, so that swapping them changes the sign and nothing else; from a
        business day ``d``, ``days_between(d, shift(d, n))`` is ``n`` whatever its sign.
        """
        start, end = _checked(start_inclusive), _checked(end_exclusive)
        if start == end:
            return 0
        return self._ledger.count(start, end) if start < end else -self._ledger.count(end, start)

    def why_closed(self, day: date) -> str | None:
        """Return the name of the holiday or closure, or the weekday ("Saturday"); None on a business day.

        Several names are joined with a semicolon, each once, in alphabetical order.
        """
        year = self._ledger.year(_checked(day).year)
        if not year.closed >> day.toordinal() - date(day.year, 1, 1).toordinal() & 1:
            return None
        return year.name(day)

    def skipped(self, after: date, until: date) -> tuple[tuple[date, str], ...]:
        """Return the closed days strictly between two days, whichever is the earlier, each with its why."""
        first, last = sorted((_checked(after), _checked(until)))
        return tuple([(day, self._why(day)) for day in self._closed_between(first, last)])

    def _closed_between(self, first: date, last: date) -> list[date]:
        base, rank, _ = self._ledger.table
        start, stop = first.toordinal() + 1, last.toordinal()
        if start - base > 0 and stop - base <= len(rank):
            closed = [day for day in range(start, stop) if rank[day - base] == rank[day - base - 1]]
            return [date.fromordinal(day) for day in closed]
        return [day for day in _days(first, last)[1:-1] if self.why_closed(day) is not None]

    def _why(self, day: date) -> str:
        return self._ledger.year(day.year).name(day)

    def with_closures(self, closures: Closures) -> "BusinessCalendar":
        """Return the calendar that is closed on these days as well: dates, ranges, or a mapping to names.

        A range is ``(first, last, name)`` with both ends. A closure without a name is called "closed".
        Raises `ValueError` for a range that ends before it begins.
        """
        return self._of(self._sources, self._closures | _closures(closures))

    def __or__(self, other: object) -> "BusinessCalendar":
        if not isinstance(other, BusinessCalendar):
            return NotImplemented
        return self._of(self._sources | other._sources, self._closures | other._closures)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, BusinessCalendar):
            return NotImplemented
        return self._sources == other._sources and self._closures == other._closures

    def __hash__(self) -> int:
        return hash((self._sources, self._closures))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a calendar does not change: cannot set {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a calendar does not change: cannot delete {name!r}")

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (self._sources, self._closures)

    def __repr__(self) -> str:
        more = f", {len(self._closures)} closures" if self._closures else ""
        return f"<BusinessCalendar {self.name}{more}>"


def _restored(sources: frozenset[YearSource], closures: frozenset[_Closure]) -> BusinessCalendar:
    return BusinessCalendar._of(sources, closures)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
