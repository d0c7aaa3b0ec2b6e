import os
import pickle
import random
import subprocess
import sys
import threading
import warnings
from datetime import date, timedelta
from functools import cache
from types import SimpleNamespace

import holidays
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobdoc_rules.business_days import BusinessCalendar
from jobdoc_rules.errors import DateOutOfRange, UnknownRegion
from jobdoc_rules.public_holidays import PublicHolidays, _closed_bits, business_calendar, calendar_for

DAY = timedelta(1)
YEARS = range(2018, 2030)  # what the peers are given; questions keep a year away from its ends
REGIONS = [
    ("US", None),
    ("US", "MA"),
    ("DE", "BY"),
    ("AE", None),
    ("MY", "11"),
    ("MY", "01"),
    ("CN", None),
    ("HU", None),
    ("IL", None),
    ("SA", None),
    ("JP", None),
    ("BR", "SP"),
    ("GB", "ENG"),
    ("TW", None),
    ("IN", "KA"),
]


@cache
def peer(country, subdivision):
    return holidays.country_holidays(country, subdiv=subdivision, years=YEARS, expand=False, language="en_US")


@cache
def closed_days(country, subdivision):
    every_day = (date(YEARS[0], 1, 1) + n * DAY for n in range(len(YEARS) * 366))
    book = peer(country, subdivision)
    return [day for day in every_day if day.year in YEARS and not book.is_working_day(day)]


@cache
def numpy_calendar(country, subdivision):
    return np.busdaycalendar("1111111", np.array(closed_days(country, subdivision), dtype="datetime64[D]"))


def by_numpy(calendar, day, n):
    # From a closed day numpy counts from where it rolls to; a step forward has to be one from behind.
    roll = "backward" if n > 0 else "forward"
    return np.busday_offset(day, n, roll=roll, busdaycal=calendar).item()


regions = st.sampled_from(REGIONS)
days = st.dates(date(2019, 1, 1), date(2028, 12, 31))
counts = st.integers(-60, 60).filter(bool)


# ---------------------------------------------------------------------------- the same days as the peers


@given(regions, days, counts)
def test_shift_agrees_with_holidays_and_numpy(region, day, n):
    expected = peer(*region).get_nth_working_day(day, n)
    assert business_calendar(*region).shift(day, n) == expected
    assert by_numpy(numpy_calendar(*region), day, n) == expected


@given(regions, days, days)
def test_days_between_agrees_with_numpy(region, start, end):
    start, end = sorted((start, end))
    expected = np.busday_count(start, end, busdaycal=numpy_calendar(*region))
    assert business_calendar(*region).days_between(start, end) == expected


@pytest.mark.parametrize("region", REGIONS)
def test_every_shift_across_every_new_year_agrees_with_the_peers(region):
    calendar = business_calendar(*region)
    for year in range(2019, 2029):
        for offset in range(-12, 13):
            day = date(year, 1, 1) + offset * DAY
            for n in (-11, -2, -1, 1, 2, 11):
                assert calendar.shift(day, n) == by_numpy(numpy_calendar(*region), day, n), (day, n)


@pytest.mark.parametrize("region", REGIONS)
def test_the_closed_days_are_those_on_which_holidays_says_nobody_works(region):
    first, last = date(YEARS[0], 1, 1), date(YEARS[-1], 12, 31)
    calendar, book = business_calendar(*region), peer(*region)
    skipped = dict(calendar.skipped(first - DAY, last + DAY))
    assert list(skipped) == closed_days(*region)
    assert {day: why for day, why in skipped.items() if day in book} == {
        day: why for day, why in book.items() if day in skipped
    }


@pytest.mark.parametrize("country", sorted(holidays.list_supported_countries(include_aliases=False)))
def test_every_country_can_be_asked_and_never_warns(country):
    entity = getattr(holidays, country)
    book = entity(years=(2024, 2026), expand=False, language="en_US")
    calendar = business_calendar(country)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for year in (2024, 2026):
            for n in range(0, 365, 2):
                day = date(year, 1, 1) + n * DAY
                assert calendar.is_business_day(day) == book.is_working_day(day), day
        calendar.is_business_day(date(min(entity.end_year, 2035), 12, 31))


# ---------------------------------------------------------------------------- situations


@pytest.mark.parametrize(
    ("country", "subdivision", "day", "why"),
    [
        ("US", "MA", date(2026, 11, 26), "Thanksgiving Day"),
        ("US", None, date(2026, 7, 3), "Independence Day (observed)"),
        ("US", "MA", date(2026, 7, 3), None),
        ("US", None, date(2021, 12, 31), "New Year's Day (observed)"),
        ("US", None, date(2022, 1, 1), "New Year's Day"),
        ("DE", "BY", date(2026, 11, 1), "All Saints' Day"),
        ("DE", "BE", date(2026, 11, 1), "Sunday"),
        ("DE", None, date(2026, 12, 24), None),
        ("CN", None, date(2025, 1, 26), None),
        ("CN", None, date(2025, 2, 8), None),
        ("CN", None, date(2025, 2, 9), "Sunday"),
        ("HU", None, date(2025, 5, 17), None),
        ("HU", None, date(2025, 5, 24), "Saturday"),
        ("AE", None, date(2021, 6, 11), "Friday"),
        ("AE", None, date(2021, 6, 13), None),
        ("AE", None, date(2022, 6, 10), None),
        ("AE", None, date(2022, 6, 12), "Sunday"),
        ("MY", "01", date(2024, 6, 14), "Friday"),
        ("MY", "01", date(2025, 6, 13), None),
        ("IL", None, date(2026, 11, 6), "Friday"),
        ("IL", None, date(2026, 11, 8), None),
        ("SA", None, date(2010, 6, 3), "Thursday"),
        ("SA", None, date(2026, 6, 4), None),
        ("HK", None, date(2026, 11, 7), None),
        ("UA", None, date(2026, 8, 24), None),
        ("BV", None, date(2026, 1, 1), None),
    ],
)
def test_days_in_the_life_of_the_world(country, subdivision, day, why):
    calendar = business_calendar(country, subdivision)
    assert calendar.why_closed(day) == why
    assert calendar.is_business_day(day) is (why is None)


def test_without_a_country_saturday_and_sunday_are_closed():
    assert business_calendar(None) == BusinessCalendar()


def test_closures_are_added_to_the_public_holidays():
    calendar = business_calendar("US", "MA", closures=[(date(2026, 12, 24), date(2026, 12, 26), "Shutdown")])
    assert calendar.why_closed(date(2026, 12, 24)) == "Shutdown"
    assert calendar.why_closed(date(2026, 12, 25)) == "Christmas Day; Shutdown"
    assert calendar.shift(date(2026, 12, 23), 1) == date(2026, 12, 28)


def test_a_calendar_tells_its_region_and_the_release_of_its_data():
    both = business_calendar("US", "MA") | business_calendar("DE")
    assert both.name == "DE + US-MA"
    assert both.version == f"holidays {holidays.__version__}"
    assert both.why_closed(date(2026, 10, 3)) == "German Unity Day"
    assert both.why_closed(date(2026, 12, 25)) == "Christmas Day"
    assert both.why_closed(date(2026, 1, 1)) == "New Year's Day"


def test_a_worked_weekend_day_is_worked_even_if_a_holiday_falls_on_it():
    saturday, monday = date(2026, 11, 28), date(2026, 11, 30)
    book = holidays.HolidayBase(years=2026, expand=False)
    book.update({saturday: "Independence Day", monday: "Saint Andrew's Day"})
    book.weekend_workdays = {saturday}
    closed = _closed_bits(book, 2026)
    for day in (saturday - DAY, saturday, saturday + DAY, monday):
        assert (closed >> (day - date(2026, 1, 1)).days & 1 == 0) == book.is_working_day(day)


# ---------------------------------------------------------------------------- codes


@pytest.mark.parametrize(
    ("country", "subdivision", "hint"),
    [
        ("us", None, "country 'us': .* did you mean 'US'"),
        ("USA", None, "did you mean 'US'"),
        ("UK", None, "did you mean 'GB'"),
        ("Germany", None, "did you mean 'DE'"),
        ("", None, "such as 'US' or 'DE'"),
        ("__doc__", None, "such as 'US' or 'DE'"),
        ("California", None, "such as 'US' or 'DE'"),
        ("XX" * 10_000, None, r"country 'X{40}\.\.\.': .* such as"),
        ("US", "California", "did you mean 'CA'"),
        ("US", "ca", "did you mean 'CA'"),
        ("US", "US-MA", "did you mean 'MA'"),
        ("US", "", "known are AK, AL, "),
        ("DE", "XX", "subdivision 'XX' of DE: known are .*BE, "),
        ("LK", "1", "known as a whole only"),
        (None, "MA", r"subdivision \('MA'\) needs its country"),
    ],
)
def test_only_exact_iso_codes_are_accepted_and_the_error_says_what_would_be_right(country, subdivision, hint):
    with pytest.raises(UnknownRegion, match=hint) as caught:
        business_calendar(country, subdivision)
    assert len(str(caught.value)) < 500


# ---------------------------------------------------------------------------- what the data do not cover


@pytest.mark.parametrize(
    ("country", "day", "says"),
    [
        ("LK", date(2027, 1, 1), "knows LK in 2003 to 2026, not in 2027"),
        ("LK", date(2002, 12, 31), "knows LK in 2003 to 2026, not in 2002"),
        ("US", date(2101, 1, 1), "knows US in 1777 to 2100, not in 2101"),
        ("SA", date(1910, 1, 1), "knows SA in .*, but lists not a single holiday in 1910"),
        ("IN", date(2036, 1, 1), "knows IN in 2001 to 2035, not in 2036"),
    ],
)
def test_a_year_without_data_is_an_error_that_names_what_is_covered(country, day, says):
    calendar = business_calendar(country)
    for ask in (calendar.is_business_day, calendar.why_closed, lambda day: calendar.shift(day, 1)):
        with pytest.raises(DateOutOfRange, match=f"holidays .* {says}"):
            ask(day)


def test_a_plan_that_ends_before_the_data_do_is_not_refused():
    calendar = business_calendar("LK")
    assert calendar.shift(date(2026, 12, 30), 1) == date(2026, 12, 31)
    with pytest.raises(DateOutOfRange, match="not in 2027"):
        calendar.shift(date(2026, 12, 31), 1)


# ---------------------------------------------------------------------------- values


def test_calendars_and_their_sources_are_equal_by_region_and_travel_by_pickle():
    calendar = business_calendar("DE", "BY", closures=[date(2026, 12, 24)])
    other = pickle.loads(pickle.dumps(calendar))  # noqa: S301
    assert other == calendar == business_calendar("DE", "BY", closures=[date(2026, 12, 24)])
    assert other != business_calendar("DE", "BE", closures=[date(2026, 12, 24)])
    assert len(pickle.dumps(calendar)) < 1000
    assert other.shift(date(2026, 12, 23), 1) == date(2026, 12, 28)
    assert PublicHolidays("DE", "BY") == PublicHolidays("DE", "BY") != PublicHolidays("DE")


def test_a_year_is_read_once_for_all_calendars():
    source = PublicHolidays("FR")
    assert source.year(2026) is PublicHolidays("FR").year(2026)


def test_many_threads_get_the_answers_of_one():
    wanted = [("PT", None), ("AT", None), ("CA", "ON"), ("NZ", "AUK"), ("ES", "MD"), ("IT", "BZ")]
    start, failures = threading.Barrier(8), []
    books = {
        region: holidays.country_holidays(region[0], subdiv=region[1], years=range(2015, 2036), expand=False)
        for region in wanted
    }
    expected = {
        (region, day): books[region].is_working_day(day)
        for region in wanted
        for day in (date(year, 1, 1) + n * DAY for year in range(2015, 2036) for n in range(0, 365, 13))
    }

    def ask(seed):
        questions = list(expected)
        random.Random(seed).shuffle(questions)  # noqa: S311
        start.wait()
        for region, day in questions:
            calendar = BusinessCalendar.from_source(PublicHolidays(*region))
            if calendar.is_business_day(day) != expected[region, day]:
                failures.append((region, day))

    threads = [threading.Thread(target=ask, args=(seed,)) for seed in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


NAMES = """
from datetime import date
from jobdoc_rules.public_holidays import business_calendar
both = business_calendar("DE", "BY") | business_calendar("BR", "SP") | business_calendar("NZ", "AUK")
print(both.name, both.skipped(date(2025, 12, 1), date(2027, 1, 31)))
"""


def test_names_depend_neither_on_the_locale_nor_on_the_hash_seed():
    def printed(language, seed):
        words = dict.fromkeys(("LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES"), language)
        env = {**os.environ, **words, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"}
        path = os.pathsep.join(filter(None, sys.path))
        run = subprocess.run(
            [sys.executable, "-c", NAMES], env={**env, "PYTHONPATH": path}, capture_output=True, check=True
        )
        return run.stdout.decode()

    assert printed("de_DE.UTF-8", "1") == printed("pt_BR.UTF-8", "2") == printed("C", "3")
    assert "All Saints' Day" in printed("de_DE", "4")


# ---------------------------------------------------------------------------- the calendar of a case


def case(**office):
    given = {"country": None, "subdivision": None, "closed": (), "also": None}
    return SimpleNamespace(office=SimpleNamespace(**{**given, **office}))


def test_a_case_without_a_country_has_weekends_only():
    assert calendar_for(case()) == BusinessCalendar()


def test_a_case_is_closed_with_its_office():
    shutdown = SimpleNamespace(first=date(2026, 12, 28), last=date(2026, 12, 31), name="Shutdown")
    calendar = calendar_for(case(country="US", subdivision="MA", closed=(shutdown,)))
    assert calendar.name == "US-MA"
    assert calendar.why_closed(date(2026, 12, 30)) == "Shutdown"
    assert calendar.why_closed(date(2026, 11, 26)) == "Thanksgiving Day"


def test_a_case_is_closed_where_the_candidate_is_as_well():
    also = SimpleNamespace(country="DE", subdivision="BY")
    calendar = calendar_for(case(country="US", subdivision="MA", also=also))
    assert calendar == business_calendar("US", "MA") | business_calendar("DE", "BY")
    assert calendar.why_closed(date(2026, 6, 4)) == "Corpus Christi"
