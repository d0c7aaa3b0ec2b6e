"""Years of public holidays, packed into a few octets a year: how they are written, and read again.

Many holidays return on the same day of the year. So a region is a list of days of the year, each with the
years in which it is a holiday as the bits of a number; a year is read by asking each day for its bit::

    holidays 0.109              what the years were read from
    2015 31                     the first year, and how many
    US 1234                     a country, and the octets that it takes
                                an empty line, and the countries, each compressed; of them
    New Year's Day|Labor Day    the names
    MA|7fff|5=7fff 6=7fff|0606=10|0101=0=7fff
                                a line for each subdivision, and one without a code for the whole country:
                                the years known; weekdays off; days that are open although they are such or
                                have a name, or closed although not; the holidays, with the places of names

Fields are separated by tabs, what is in a field by spaces, the bits are hexadecimal.
"""

import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple, TypeAlias, final

from jobdoc_rules.business_days import Year, day_bits, week_bits

__all__ = ["HolidayTables", "packed"]

Years: TypeAlias = Mapping[int, Year]


class _Chunk(NamedTuple):
    start: int
    end: int


class _Region(NamedTuple):
    """A line of a country, not yet looked into: most processes need one year of one region."""

    known: str
    weekends: str
    exceptions: str
    days: str


@final
class HolidayTables:
    """The years of many regions, as :func:`packed` made them. A country is unpacked when it is asked for."""

    def __init__(self, data: bytes) -> None:
        head, _, self._body = data.partition(b"\n\n")
        version, years, *countries = head.decode().split("\n")
        self.version: str = version
        first, count = map(int, years.split())
        self._years = range(first, first + count)
        codes: list[str] = []
        sizes: list[int] = []
        for line in countries:
            code, size = line.split()
            codes.append(code)
            sizes.append(int(size))
        ends = list(accumulate(sizes, initial=0))
        self._chunks = dict(zip(codes, map(_Chunk, ends, ends[1:]), strict=True))
        self._country = lru_cache(maxsize=8)(self._unpacked)

    def __contains__(self, region: object) -> bool:
        """Return whether the country or subdivision, a pair of codes, is known."""
        match region:
            case str(country), (str() | None) as subdivision:
                return country in self._chunks and subdivision in self._country(country)[1]
            case _:
                return False

    def __iter__(self) -> Iterator[tuple[str, str | None]]:
        """Iterate over the regions."""
        for country in self._chunks:
            for subdivision in self._country(country)[1]:
                yield country, subdivision

    def year(self, country: str, subdivision: str | None, year: int) -> Year | None:
        """Return the year of a region, or None if it is not among those that were packed."""
        if year not in self._years or (country, subdivision) not in self:
            return None
        place = year - self._years.start
        names, regions = self._country(country)
        region = regions[subdivision]
        if not _has(region.known, place):
            return None
        named = {
            _day(year, day): names[int(name)]
            for day, name, years in (entry.split("=") for entry in region.days.split())
            if _has(years, place)
        }
        weekends = (entry.split("=") for entry in region.weekends.split())
        weekend = [int(weekday) for weekday, years in weekends if _has(years, place)]
        exceptions = (entry.split("=") for entry in region.exceptions.split())
        odd = day_bits(year, [_day(year, day) for day, years in exceptions if _has(years, place)])
        return Year.of(year, (week_bits(year, weekend) | day_bits(year, named)) ^ odd, named)

    def _unpacked(self, country: str) -> tuple[list[str], dict[str | None, _Region]]:
        start, end = self._chunks[country]
        names, *lines = zlib.decompress(self._body[start:end]).decode().split("\n")
        fields = [line.split("\t") for line in lines]
        return names.split("\t"), {code or None: _Region(*rest) for code, *rest in fields}


def _has(years: str, place: int) -> int:
    return int(years, 16) >> place & 1


def _day(year: int, day: str) -> date:
    return date(year, int(day[:2]), int(day[2:]))


def packed(version: str, years: range, regions: Mapping[tuple[str, str | None], Years]) -> bytes:
    """Return the tables of the ``years`` of each region, those that it has; ``version`` is one line.

    Names hold neither tabs nor ends of lines.
    """
    countries: defaultdict[str, dict[str, Years]] = defaultdict(dict)
    for (country, subdivision), known in regions.items():
        countries[country][subdivision or ""] = known
    chunks = {country: _compressed(years, found) for country, found in sorted(countries.items())}
    index = [f"{country} {len(chunk)}" for country, chunk in chunks.items()]
    head = "\n".join([version, f"{years.start} {len(years)}", *index])
    return b"".join([head.encode(), b"\n\n", *chunks.values()])


def _compressed(years: range, regions: Mapping[str, Years]) -> bytes:
    every = {name for found in regions.values() for year in found.values() for name in year.names}
    names = sorted(every)
    places = {name: str(place) for place, name in enumerate(names)}
    lines = [_line(code, years, found, places) for code, found in sorted(regions.items())]
    return zlib.compress("\n".join(["\t".join(names), *lines]).encode(), 9)


def _line(code: str, years: range, found: Years, places: Mapping[str, str]) -> str:
    known = sum(1 << year - years.start for year in found)
    weekends: defaultdict[str, int] = defaultdict(int)
    exceptions: defaultdict[str, int] = defaultdict(int)
    days: defaultdict[str, int] = defaultdict(int)
    for number, year in found.items():
        bit = 1 << number - years.start
        weekend = _weekend(number, year.closed)
        for weekday in weekend:
            weekends[str(weekday)] |= bit
        for day in _odd(number, year, weekend):
            exceptions[f"{day:%m%d}"] |= bit
        for day, name in zip(year.days, year.names, strict=True):
            days[f"{day:%m%d}={places[name]}"] |= bit
    return "\t".join([code, f"{known:x}", _joined(weekends), _joined(exceptions), _joined(days)])


def _joined(bits: Mapping[str, int]) -> str:
    return " ".join([f"{key}={value:x}" for key, value in sorted(bits.items())])


def _weekend(year: int, closed: int) -> list[int]:
    """Return the weekdays that are closed in more than half of the weeks."""
    weekdays = [(weekday, week_bits(year, [weekday])) for weekday in range(7)]
    return [weekday for weekday, bits in weekdays if (closed & bits).bit_count() * 2 > bits.bit_count()]


def _odd(number: int, year: Year, weekend: Iterable[int]) -> list[date]:
    bits = (week_bits(number, weekend) | day_bits(number, year.days)) ^ year.closed
    new_year = date(number, 1, 1).toordinal()
    return [date.fromordinal(new_year + place) for place in range(bits.bit_length()) if bits >> place & 1]
