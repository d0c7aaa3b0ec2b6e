"""One year's table from ``holidays`` or the packaged tables, cold, and the memory of 600 calendars."""

import tracemalloc
from datetime import date
from time import perf_counter_ns
from typing import NamedTuple

import holidays

from benchmarks.measuring import Comparison, Goal, Role, Row, Scale, compare, figure, joined, set_against
from benchmarks.rows import ROWS
from jobdoc_rules.business_days import _LEDGERS, BusinessCalendar, Year, YearSource
from jobdoc_rules.public_holidays import PublicHolidays, _language, _shelf, read_year

YEARS, PACKAGED = range(2010, 2041), range(2015, 2041)
GOALS = (Goal("its own constructor", at_most=1.0),)
CALENDARS, MOST = 600, 64
"""How many calendars, and megabytes for them."""


def run(scale: Scale) -> Row:
    check = equal_days()
    part = compare(
        "a year, US-MA",
        {"ours": ours, "its own constructor": theirs, "ours, of packaged tables": tables},
        unit="us",
        rounds=scale.choose(5, 30, 30),
        goals=GOALS,
    )
    count = scale.choose(40, CALENDARS, CALENDARS)
    return joined(ROWS["year_tables"], [part, memory(count)], checks=(check,))


def equal_days() -> str:
    calendar = BusinessCalendar.from_source(PublicHolidays("US", "MA"))
    peer = holidays.US(subdiv="MA", years=YEARS, expand=False, language="en_US")
    days = range(date(YEARS[0], 1, 1).toordinal(), date(YEARS[-1], 12, 31).toordinal() + 1)
    for day in map(date.fromordinal, days):
        assert calendar.is_business_day(day) == peer.is_working_day(day), day
    return f"{len(days):,} days equal to is_working_day"


class Package(NamedTuple):
    """The years as they are read where the packaged tables do not reach."""

    source: PublicHolidays

    def year(self, year: int, /) -> Year:
        return read_year(self.source, year)


def ours() -> float:
    return filling(Package(PublicHolidays("US", "MA")), YEARS)


def tables() -> float:
    return filling(PublicHolidays("US", "MA"), PACKAGED)


def filling(source: YearSource, years: range) -> float:
    _shelf.cache_clear()
    _LEDGERS.clear()
    calendar = BusinessCalendar.from_source(source)
    start = perf_counter_ns()
    for year in years:
        calendar.is_business_day(date(year, 7, 1))
    return (perf_counter_ns() - start) / len(years)


def theirs() -> float:
    start = perf_counter_ns()
    for year in YEARS:
        holidays.US(subdiv="MA", years=year, expand=False, language="en_US")
    return (perf_counter_ns() - start) / len(YEARS)


def regions(count: int) -> list[tuple[str, str | None]]:
    return [
        (country, subdivision)
        for country, subdivisions in holidays.list_supported_countries(include_aliases=False).items()
        for subdivision in (None, *subdivisions)
        if getattr(holidays, country).start_year <= YEARS[0]
        if getattr(holidays, country).end_year >= YEARS[-1]
        if country != "IN"
    ][:count]


def memory(count: int) -> Comparison:
    """Measure what is kept for so many calendars; the goal is for all of them, which share their dates."""
    chosen = regions(count)
    for country, subdivision in chosen:  # what the package itself keeps is not ours
        entity = getattr(holidays, country)
        entity(subdiv=subdivision, years=2026, expand=False, language=_language(entity))
    _shelf.cache_clear()
    tracemalloc.start()
    calendars = [BusinessCalendar.from_source(PublicHolidays(*region)) for region in chosen]
    for calendar in calendars:
        calendar.days_between(date(YEARS[0], 1, 1), date(YEARS[-1], 12, 31))
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    group, wanted = f"{len(calendars)} calendars of {len(YEARS)} years", f"{MOST} MB"
    own = figure(group, "ours", Role.OURS, "MB", [kept])
    if count < CALENDARS:
        return Comparison((own,), ())
    times, goal = {"ours": [kept], wanted: [MOST * 1_000_000]}, Goal(wanted, at_most=1.0)
    return Comparison((own,), (set_against(group, times, "ours", wanted, goal, upright=False),))
