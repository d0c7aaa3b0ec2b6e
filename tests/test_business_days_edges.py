"""Calendars at the edges of what they have loaded: what is asked for next lies just behind it."""

from datetime import date

import pytest

from jobdoc_rules import BusinessCalendar, NoBusinessDay
from jobdoc_rules.errors import DateOutOfRange


def fresh(name):
    """Return a calendar that nothing has been asked of; equal ones share what they have loaded."""
    return BusinessCalendar(closures=[(date(2026, 6, 1), date(2026, 6, 1), name)])


def test_the_day_after_the_loaded_years_is_asked_for_like_any_other():
    calendar = fresh("asked of the day after")
    assert calendar.is_business_day(date(2026, 12, 31))
    assert calendar.is_business_day(date(2027, 1, 1))
    assert not calendar.is_business_day(date(2028, 1, 1))


def test_the_day_before_the_loaded_years_is_asked_for_like_any_other():
    calendar = fresh("asked of the day before")
    assert calendar.is_business_day(date(2026, 1, 1))
    assert calendar.is_business_day(date(2025, 12, 31))
    assert not calendar.is_business_day(date(2023, 12, 31))


@pytest.mark.parametrize("until", [date(2026, 12, 31), date(2027, 1, 1), date(2027, 1, 2), date(2027, 1, 4)])
def test_days_are_counted_up_to_each_of_the_first_days_of_a_year_that_is_not_loaded(until):
    calendar = fresh(f"counted until {until}")
    expected = {31: 1, 1: 2, 2: 3, 4: 3}[until.day]
    assert calendar.days_between(date(2026, 12, 30), until) == expected
    assert fresh(f"counted from {until}").days_between(until, date(2026, 12, 30)) == -expected


@pytest.mark.parametrize("day", [date(2026, 12, 30), date(2026, 12, 31), date(2027, 1, 1), date(2027, 1, 3)])
def test_each_step_over_the_turn_of_a_year_goes_there_and_back(day):
    calendar = fresh(f"stepping from {day}")
    after, before = calendar.shift(day, 1), calendar.shift(day, -1)
    assert calendar.days_between(day, after) == (1 if calendar.is_business_day(day) else 0)
    assert calendar.shift(after, -1) == (day if calendar.is_business_day(day) else before)
    assert calendar.shift(before, 1) == (day if calendar.is_business_day(day) else after)


@pytest.mark.parametrize(
    ("day", "n", "closed"),
    [
        (date(1901, 1, 2), -1, (date(1900, 1, 1), date(1901, 1, 1), "closed since ever")),
        (date(2198, 12, 30), 1, (date(2198, 12, 31), date(2199, 12, 31), "closed for good")),
    ],
)
def test_the_longest_gap_is_told_as_one_even_if_it_ends_with_the_years_that_calendars_know(day, n, closed):
    with pytest.raises(NoBusinessDay, match="no business day within 366 days"):
        BusinessCalendar(weekend=(), closures=[closed]).shift(day, n)


def test_calendars_that_differ_are_told_apart_by_their_hashes_too():
    weekends = [(), (4, 5), (5, 6), (6,)]
    assert len({hash(BusinessCalendar(weekend=weekend)) for weekend in weekends}) == len(weekends)


def test_a_closed_day_without_a_name_of_its_own_is_told_by_its_weekday():
    never = BusinessCalendar(weekend=range(7))
    names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    assert [never.why_closed(date(2026, 11, 16 + n)) for n in range(7)] == names
    assert never.name == "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday"


@pytest.mark.parametrize("n", [200_000, -200_000])
def test_what_no_calendar_reaches_is_refused_before_the_gaps_on_the_way_are(n):
    closed = [(date(year, 1, 1), date(year + 1, 12, 31), "closed") for year in (2020, 2030)]
    with pytest.raises(DateOutOfRange, match="leave the years 1900 to 2199"):
        BusinessCalendar(closures=closed).shift(date(2026, 1, 5), n)
