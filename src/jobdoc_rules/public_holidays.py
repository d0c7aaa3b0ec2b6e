"""Business calendars of countries and their subdivisions, from the data of the ``holidays`` package.

Only public holidays close a day: half days, optional, bank and school holidays do not. Names are in English
where the data have them, else in the country's own first language, and never depend on the environment.

The package is not even loaded for years that stand in the tables beside this module, if it is the version
that they were made of: loading it takes longer than all the rest of a short run.
"""

import threading
from collections.abc import Iterable
from datetime import date
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from pkgutil import get_data
from typing import TYPE_CHECKING, Any, cast

import attrs

from jobdoc_rules.business_days import BusinessCalendar, Closures, Year, day_bits, week_bits
from jobdoc_rules.errors import DateOutOfRange, UnknownRegion
from jobdoc_rules.holiday_tables import HolidayTables, packed

if TYPE_CHECKING:
    from holidays import HolidayBase

    from jobdoc_rules.case import Case, Office

__all__ = ["PublicHolidays", "business_calendar", "calendar_for", "calendar_of"]

TABLES = "public_holidays.tables"
"""The file beside this module with what ``scripts/holiday_tables.py`` read from the package."""

# The package fills its objects while they are read, so all dealings with it go through this lock.
_LOCK = threading.RLock()
_SHOWN = 40

# Countries whose law suspends public holidays from this year on: there no holiday is the truth, not a hole.
# Ukraine: martial law, Act 2136-IX of 15 March 2022, article 6.
_SUSPENDED = {"UA": 2023}

# Countries for which the package only warns that it lacks the movable feasts outside these years.
_COVERED = {"IN": range(2001, 2036)}


@attrs.frozen
class PublicHolidays:
    """The weekends and public holidays of a country, or of one of its subdivisions, as a year source.

    Codes are exactly those of ISO 3166: "US" and "MA", not "us", "USA" or "Massachusetts"; anything else
    raises `UnknownRegion` with a hint. The value is small; the years are kept once for the whole process.
    """

    country: str
    subdivision: str | None = None

    def __attrs_post_init__(self) -> None:
        with _LOCK:
            if (self.country, self.subdivision) not in _tables():
                _check_country(self.country)
                if self.subdivision is not None:
                    _check_subdivision(self.country, self.subdivision)

    @property
    def name(self) -> str:
        """The ISO 3166 code: "US", "US-MA"."""
        return self.country if self.subdivision is None else f"{self.country}-{self.subdivision}"

    @property
    def version(self) -> str:
        """The package and version that the days come from, because days move between its releases."""
        return f"holidays {_installed()}"

    def year(self, year: int, /) -> Year:
        """Return the year, or raise `DateOutOfRange` if the data say nothing about it."""
        with _LOCK:
            shelf = _shelf(self)
            if year not in shelf:
                known = _tables().year(self.country, self.subdivision, year)
                shelf[year] = known or read_year(self, year)
            return shelf[year]


def business_calendar(
    country: str | None, subdivision: str | None = None, *, closures: Closures = ()
) -> BusinessCalendar:
    """Return the calendar of a country or subdivision, closed on the ``closures`` as well.

    Without a country, Saturday and Sunday are closed. ``closures`` are as in `BusinessCalendar`. Raises
    `UnknownRegion` for codes that are not exactly those of ISO 3166 or have no data; the calendar itself
    raises `DateOutOfRange` when it is asked for a year that the data do not cover.
    """
    calendar = _regional(country, subdivision)
    return calendar.with_closures(closures) if closures else calendar


def calendar_for(case: "Case", *, candidate_days: bool = True) -> BusinessCalendar:
    """Return the days on which the case's office, and the candidate's own place if one is given, are open.

    With ``candidate_days=False`` the candidate's own place does not count (the reading R15).
    """
    return calendar_of(case.office, candidate_days=candidate_days)


def calendar_of(office: "Office", *, candidate_days: bool = True) -> BusinessCalendar:
    """Return the days of an office, as :func:`calendar_for` does for that of a case."""
    closures = [(closure.first, closure.last, closure.name) for closure in office.closed]
    calendar = business_calendar(office.country, office.subdivision, closures=closures)
    if office.also is None or not candidate_days:
        return calendar
    return calendar | business_calendar(office.also.country, office.also.subdivision)


# Kept, so that the tables of the regions in use outlive the plan they were first needed for.
@lru_cache(maxsize=64)
def _regional(country: str | None, subdivision: str | None) -> BusinessCalendar:
    if country is not None:
        return BusinessCalendar.from_source(PublicHolidays(country, subdivision))
    if subdivision is not None:
        raise UnknownRegion(f"a subdivision ({_shown(subdivision)}) needs its country")
    return BusinessCalendar()


@cache
def _tables() -> HolidayTables:
    """Return the tables beside this module, or empty ones, if they are not of the installed version."""
    tables = HolidayTables(cast("bytes", get_data("jobdoc_rules", TABLES)))
    return tables if tables.version == f"holidays {_installed()}" else HolidayTables(packed("", range(0), {}))


@cache
def _installed() -> str:
    """Return the version of the package. Its own word for it would be read by loading it."""
    found = find_spec("holidays")
    folder = Path(found.origin).parents[1] if found and found.origin else Path()
    return version_in(folder) or cast("str", _library().__version__)


def version_in(folder: Path) -> str | None:
    """Return the version of ``holidays`` whose metadata lie in the folder, if it is a single one.

    That is where `importlib.metadata` finds it, which takes 25 ms to load.
    """
    found = [path.stem.partition("-")[2] for path in folder.glob("holidays-*.dist-info")]
    return found[0] if len(found) == 1 else None


def _library() -> Any:  # noqa: ANN401  # the package builds its countries at run time, untyped
    # Imported late: it costs more than all the rest of a run that knows no country.
    import holidays

    return holidays


def _check_country(country: str) -> None:
    known = _library().list_supported_countries(include_aliases=False)
    if country in known:
        return
    entity = getattr(_library(), country, None) if country.isalpha() else None
    meant = getattr(entity, "country", None) or _closest(country, known)
    hint = f"did you mean {meant!r}?" if meant else "such as 'US' or 'DE'"
    msg = (
        f"no public holidays for the country {_shown(country)}: ISO 3166-1 alpha-2 codes are expected, {hint}"
    )
    raise UnknownRegion(msg)


def _check_subdivision(country: str, subdivision: str) -> None:
    known = _library().list_supported_countries(include_aliases=False)[country]
    if subdivision in known:
        return
    aliases = getattr(_library(), country).subdivisions_aliases
    meant = aliases.get(subdivision) or _closest(subdivision.removeprefix(f"{country}-"), known)
    hints = [f"did you mean {meant!r}?"] if meant else []
    hints.append(
        f"known are {', '.join(sorted(known))}" if known else "its holidays are known as a whole only"
    )
    raise UnknownRegion(
        f"no public holidays for the subdivision {_shown(subdivision)} of {country}: {' '.join(hints)}"
    )


def _closest(given: str, known: Iterable[str]) -> str | None:
    from difflib import get_close_matches

    return next(iter(get_close_matches(given[:_SHOWN].upper(), known, n=1)), None)


def _shown(given: str) -> str:
    return repr(given if len(given) <= _SHOWN else f"{given[:_SHOWN]}...")


@cache
def _shelf(source: PublicHolidays) -> dict[int, Year]:
    """Return the years of the source that have been read so far."""
    del source
    return {}


# Few, because they are large; more than one, because years of two combined calendars are read in turn.
@lru_cache(maxsize=4)
def _book(source: PublicHolidays) -> "HolidayBase":
    """Return the package's own object for the source, empty: filling it anew is cheaper than making it."""
    country = getattr(_library(), source.country)
    return cast(
        "HolidayBase",
        country(
            subdiv=source.subdivision, expand=False, language=_language(country), categories=_library().PUBLIC
        ),
    )


def _language(country: Any) -> str | None:  # noqa: ANN401  # see _library
    english = sorted(language for language in country.supported_languages if language.startswith("en"))
    if "en_US" in english:
        return "en_US"
    return english[0] if english else cast("str | None", country.default_language)


def read_year(source: PublicHolidays, year: int) -> Year:
    """Return the year as the package itself has it, or raise `DateOutOfRange`."""
    book = _book(source)
    covered = _COVERED.get(source.country, range(book.start_year, book.end_year + 1))
    known = f"{source.version} knows {source.name} in {covered[0]} to {covered[-1]}"
    if year not in covered:
        raise DateOutOfRange(f"{known}, not in {year}")
    book.years = {year}
    if not book and not _is_free_of_holidays(source, year):
        raise DateOutOfRange(f"{known}, but lists not a single holiday in {year}")
    return Year.of(year, _closed_bits(book, year), dict(book))  # reading the book itself is slow


def _is_free_of_holidays(source: PublicHolidays, year: int) -> bool:
    from holidays.no_holiday_base import NoHolidayBase

    return isinstance(_book(source), NoHolidayBase) or year >= _SUSPENDED.get(source.country, year + 1)


def _closed_bits(book: "HolidayBase", year: int) -> int:
    if _weekends_vary(book):
        every_day = map(
            date.fromordinal, range(date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal() + 1)
        )
        return day_bits(year, (day for day in every_day if not book.is_working_day(day)))
    weekend = week_bits(year, book.weekend)
    # A weekend day that is worked is worked even if it has a holiday's name.
    return (day_bits(year, book) & ~weekend) | (weekend & ~day_bits(year, book.weekend_workdays))


def _weekends_vary(book: "HolidayBase") -> bool:
    """Return whether the country decides date by date which weekdays are off; ``weekend`` is then today's."""
    base = _library().HolidayBase
    asked = ("_get_weekend", "_is_weekend", "is_weekend", "is_working_day")
    return any(getattr(type(book), name) is not getattr(base, name) for name in asked)
