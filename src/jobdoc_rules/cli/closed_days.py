"""What is known of the days on which an office is closed: in which years, how many, and the next ones."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice

from jobdoc_rules.business_days import BusinessCalendar
from jobdoc_rules.case import Case
from jobdoc_rules.checks import FIRST_YEAR, LAST_YEAR
from jobdoc_rules.cli.findings import Finding, ok, problem, warning
from jobdoc_rules.errors import DateOutOfRange
from jobdoc_rules.planning.sentences import day_words
from jobdoc_rules.public_holidays import PublicHolidays, business_calendar, calendar_for

__all__ = ["of_case", "of_country"]

_NEXT = 3
_DAYS = 366
_HOLIDAYS = "holidays"
_UPGRADE = "pip install --upgrade holidays"


def of_country(country: str, subdivision: str | None, today: date) -> Iterator[Finding]:
    """Yield what is known of the holidays of a region. Raises UnknownRegion."""
    yield from _years(PublicHolidays(country, subdivision), today)
    yield from _next(business_calendar(country, subdivision), today)


def of_case(case: Case, today: date) -> Iterator[Finding]:
    """Yield what is known of the days of a case: of its office, and of the candidate's own region if named.

    Raises UnknownRegion.
    """
    calendar = calendar_for(case)
    office, also = case.office, case.office.also
    if office.country is None:
        yield ok(_HOLIDAYS, f"{case.id} names no country: Saturdays and Sundays are closed")
    else:
        yield from _years(PublicHolidays(office.country, office.subdivision), today)
    if also is not None:
        yield from _years(PublicHolidays(also.country, also.subdivision), today)
    yield from _next(calendar, today)


def _years(source: PublicHolidays, today: date) -> Iterator[Finding]:
    """Yield which years are known, and how many days this one and the next have."""
    name = source.name
    if not _knows(source, today.year):
        yield problem(_HOLIDAYS, f"{source.version} does not know {name} in {today.year}", _UPGRADE)
        return
    first, last = _edge(source, today.year, -1), _edge(source, today.year, 1)
    yield ok(_HOLIDAYS, f"{source.version} knows {name} in {first} to {last}")
    yield _count(source, today.year)
    if last > today.year:
        yield _count(source, today.year + 1)
    else:
        yield warning(_HOLIDAYS, f"{source.version} does not know {name} in {today.year + 1}", _UPGRADE)


def _count(source: PublicHolidays, year: int) -> Finding:
    return ok(_HOLIDAYS, f"{source.name} has {len(source.year(year).days)} public holidays in {year}")


def _edge(source: PublicHolidays, year: int, step: int) -> int:
    """Return the last year in one direction up to which all are known; cases know no others than those."""
    while FIRST_YEAR <= year + step <= LAST_YEAR and _knows(source, year + step):
        year += step
    return year


def _knows(source: PublicHolidays, year: int) -> bool:
    try:
        source.year(year)
    except DateOutOfRange:
        return False
    return True


def _next(calendar: BusinessCalendar, today: date) -> Iterator[Finding]:
    """Yield the next closed days, but for those of an ordinary weekend."""
    told = ", ".join(
        f"{day_words(day)} {day.year} ({why})" for day, why in islice(_named(calendar, today), _NEXT)
    )
    beside = f"the next days closed in {calendar.name}, but for weekends"
    yield ok(_HOLIDAYS, f"{beside}: {told or 'none within a year'}")


def _named(calendar: BusinessCalendar, today: date) -> Iterator[tuple[date, str]]:
    """Yield the closed days within a year that have a name of their own, as far as they are known."""
    for day in (today + timedelta(n) for n in range(_DAYS)):
        try:
            why = calendar.why_closed(day)
        except DateOutOfRange:
            return
        if why not in {None, f"{day:%A}"}:
            yield day, str(why)
