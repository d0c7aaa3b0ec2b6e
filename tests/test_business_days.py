import copy
import pickle
import threading
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import reduce
from operator import or_

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobdoc_rules.business_days import BusinessCalendar, Year, day_bits, week_bits
from jobdoc_rules.errors import DateOutOfRange, NoBusinessDay
from jobdoc_rules.testing import strategies
from jobdoc_rules.testing.laws import CALENDARS

DAY = timedelta(1)
FORTNIGHT = BusinessCalendar(
    closures={date(2026, 11, 25): "Founders' Day"}, openings=[date(2026, 11, 28)]
)  # November 2026: Monday 16th to Sunday 29th, with a closed Wednesday and a worked Saturday


def november(day):
    """Days past the 30th are December's."""
    return date(2026, 11, 1) + (day - 1) * DAY


# ---------------------------------------------------------------------------- the second, stupid way


def walked(calendar, day, n):
    """Take one step after the other, never over more than 366 days without a business day."""
    step = DAY if n > 0 else -DAY
    for _ in range(abs(n)):
        start, day = day, day + step
        while calendar.why_closed(day) is not None:
            day += step
            if abs((day - start).days) > 366:
                raise NoBusinessDay
    return day


def outcome(function, *arguments):
    try:
        return function(*arguments)
    except (NoBusinessDay, DateOutOfRange) as error:
        return type(error)


days = st.dates(date(2025, 1, 1), date(2027, 12, 31))
counts = st.integers(-40, 40)
names = st.sampled_from(["", "Founders' Day", "Inventory", "Works outing"])


@st.composite
def ranges(draw, longest=30):
    first = draw(days)
    return first, first + draw(st.integers(0, longest)) * DAY, draw(names)


@st.composite
def calendars(draw):
    return BusinessCalendar(
        weekend=draw(st.frozensets(st.integers(0, 6), max_size=5)),
        closures=draw(st.lists(ranges() | days, max_size=4)),
        openings=draw(st.lists(days, max_size=4)),
    )


# ---------------------------------------------------------------------------- a fortnight, day by day


@pytest.mark.parametrize(
    ("day", "two_before", "one_before", "one_after", "two_after"),
    [
        (16, 12, 13, 17, 18),
        (17, 13, 16, 18, 19),
        (18, 16, 17, 19, 20),
        (19, 17, 18, 20, 23),
        (20, 18, 19, 23, 24),
        (21, 19, 20, 23, 24),
        (22, 19, 20, 23, 24),
        (23, 19, 20, 24, 26),
        (24, 20, 23, 26, 27),
        (25, 23, 24, 26, 27),
        (26, 23, 24, 27, 28),
        (27, 24, 26, 28, 30),
        (28, 26, 27, 30, 31),
        (29, 27, 28, 30, 31),
    ],
)
def test_shift_counts_business_days_from_any_day_of_a_fortnight(
    day, two_before, one_before, one_after, two_after
):
    expected = [two_before, one_before, day, one_after, two_after]
    assert [FORTNIGHT.shift(november(day), n) for n in range(-2, 3)] == [november(day) for day in expected]


@pytest.mark.parametrize(
    ("day", "previous", "following", "why"),
    [
        (16, 16, 16, None),
        (17, 17, 17, None),
        (18, 18, 18, None),
        (19, 19, 19, None),
        (20, 20, 20, None),
        (21, 20, 23, "Saturday"),
        (22, 20, 23, "Sunday"),
        (23, 23, 23, None),
        (24, 24, 24, None),
        (25, 24, 26, "Founders' Day"),
        (26, 26, 26, None),
        (27, 27, 27, None),
        (28, 28, 28, None),
        (29, 28, 30, "Sunday"),
    ],
)
def test_every_day_of_a_fortnight_is_open_or_says_why_not_and_rolls_both_ways(day, previous, following, why):
    assert FORTNIGHT.why_closed(november(day)) == why
    assert FORTNIGHT.is_business_day(november(day)) is (why is None)
    assert FORTNIGHT.previous_or_same(november(day)) == november(previous)
    assert FORTNIGHT.next_or_same(november(day)) == november(following)


@pytest.mark.parametrize(
    ("start_inclusive", "end_exclusive", "expected"),
    [
        (16, 16, 0),
        (16, 17, 1),
        (20, 23, 1),
        (21, 23, 0),
        (16, 30, 10),
        (25, 26, 0),
        (28, 29, 1),
        (30, 16, -10),
    ],
)
def test_days_between_counts_the_first_day_and_not_the_last(start_inclusive, end_exclusive, expected):
    assert FORTNIGHT.days_between(november(start_inclusive), november(end_exclusive)) == expected


def test_skipped_names_the_closed_days_strictly_between_two_days_in_either_order():
    expected = (
        (november(21), "Saturday"),
        (november(22), "Sunday"),
        (november(25), "Founders' Day"),
        (november(29), "Sunday"),
    )
    assert FORTNIGHT.skipped(november(20), november(30)) == expected
    assert FORTNIGHT.skipped(november(30), november(20)) == expected


@pytest.mark.parametrize("other", [21, 22, 20])
def test_nothing_is_skipped_between_neighbours_or_a_day_and_itself(other):
    assert FORTNIGHT.skipped(november(21), november(other)) == ()


# ---------------------------------------------------------------------------- laws


@given(calendars(), days, counts)
def test_shift_agrees_with_walking_day_by_day(calendar, day, n):
    assert outcome(calendar.shift, day, n) == outcome(walked, calendar, day, n)


@given(calendars(), days)
def test_a_day_is_a_business_day_exactly_if_nothing_says_why_it_is_closed(calendar, day):
    assert calendar.is_business_day(day) == (calendar.why_closed(day) is None)


@given(calendars(), days)
def test_rolling_goes_to_the_nearest_business_day_and_leaves_business_days_alone(calendar, day):
    for rolled in (calendar.next_or_same(day), calendar.previous_or_same(day)):
        assert calendar.is_business_day(rolled)
        assert (rolled == day) == calendar.is_business_day(day)
        assert len(calendar.skipped(day, rolled)) == max(0, abs((rolled - day).days) - 1)


@pytest.mark.parametrize("law", CALENDARS, ids=str)
@given(calendar=calendars(), day=days, m=counts, n=counts)
def test_business_days_keep_the_law(law, calendar, day, m, n):
    law(calendar, day, m, n)


@pytest.mark.parametrize("law", CALENDARS, ids=str)
@given(calendar=strategies.calendars(), day=days, m=counts, n=counts)
def test_calendars_that_others_are_given_keep_the_law(law, calendar, day, m, n):
    law(calendar, day, m, n)


@given(calendars(), days, days)
def test_days_between_changes_sign_with_direction(calendar, one, two):
    assert calendar.days_between(one, two) == -calendar.days_between(two, one)


@given(calendars(), ranges(), days, st.integers(1, 40))
def test_a_further_closure_never_brings_a_day_nearer(calendar, closure, day, n):
    closed = calendar.with_closures([closure])
    assert closed.shift(day, n) >= calendar.shift(day, n)
    assert closed.shift(day, -n) <= calendar.shift(day, -n)


@given(calendars(), calendars(), calendars())
def test_combining_is_commutative_associative_and_idempotent(one, two, three):
    assert one | two == two | one
    assert (one | two) | three == one | (two | three)
    assert one | one == one


@given(calendars(), calendars(), days)
def test_a_combination_is_closed_if_either_is_and_says_the_same_in_any_order(one, two, day):
    both = one | two
    assert both.is_business_day(day) == (one.is_business_day(day) and two.is_business_day(day))
    assert both.why_closed(day) == (two | one).why_closed(day)
    assert hash(both) == hash(two | one)


@given(st.lists(ranges(), max_size=4))
def test_closures_given_together_one_by_one_or_combined_make_the_same_calendar(closures):
    together = BusinessCalendar(closures=closures)
    assert together == reduce(
        lambda calendar, one: calendar.with_closures([one]), closures, BusinessCalendar()
    )
    assert together == reduce(or_, (BusinessCalendar(closures=[one]) for one in closures), BusinessCalendar())


@given(calendars(), days, counts)
def test_a_pickled_or_copied_calendar_is_equal_and_answers_the_same(calendar, day, n):
    for other in (pickle.loads(pickle.dumps(calendar)), copy.copy(calendar), copy.deepcopy(calendar)):  # noqa: S301
        assert other == calendar
        assert hash(other) == hash(calendar)
        assert other.shift(day, n) == calendar.shift(day, n)


@given(
    st.lists(ranges(longest=900), min_size=1, max_size=3),
    st.lists(st.tuples(days, counts), min_size=1, max_size=6),
)
def test_what_was_asked_before_never_changes_an_answer_even_where_years_are_closed(closures, questions):
    used = BusinessCalendar(closures=closures)
    for day, n in questions:
        fresh = BusinessCalendar(closures=closures, openings=[day], weekend=(5, 6))
        fresh = fresh if fresh.why_closed(day) == used.why_closed(day) else used
        expected = outcome(walked, used, day, n)
        assert outcome(used.shift, day, n) == expected
        assert outcome(fresh.shift, day, n) == expected
        assert used.is_business_day(day) == (used.why_closed(day) is None)


# ---------------------------------------------------------------------------- names and combinations


def test_names_of_both_calendars_are_merged_once_each_and_outrank_a_mere_weekday():
    saturday = date(2026, 11, 28)
    one = BusinessCalendar(closures={saturday: "Works outing; Inventory", november(26): "Thanksgiving"})
    two = BusinessCalendar(weekend=(), closures={saturday: "Works outing"})
    assert (one | two).why_closed(saturday) == "Inventory; Works outing"
    assert (one | two).why_closed(november(26)) == "Thanksgiving"
    assert (one | two).why_closed(november(29)) == "Sunday"


def test_the_names_of_two_sources_are_merged():
    thanksgiving, assumption = Named("US", november(26), "Thanksgiving"), Named("DE", november(26), "Feast")
    both = BusinessCalendar.from_source(thanksgiving) | BusinessCalendar.from_source(assumption)
    assert both.why_closed(november(26)) == "Feast; Thanksgiving"
    assert both.name == "DE + US"
    assert both.version == "DE data 1; US data 1"
    other = BusinessCalendar.from_source(Named("FR", november(27), "Holiday"))
    assert (both | other).skipped(november(25), november(28)) == (
        (november(26), "Feast; Thanksgiving"),
        (november(27), "Holiday"),
    )


def test_overlapping_ranges_give_all_their_names():
    calendar = BusinessCalendar(
        closures=[(november(23), november(25), "Inventory"), (november(25), november(26), "Outing")]
    )
    assert [calendar.why_closed(november(day)) for day in range(22, 28)] == [
        "Sunday",
        "Inventory",
        "Inventory",
        "Inventory; Outing",
        "Outing",
        None,
    ]


def test_a_closure_without_a_name_is_just_closed():
    calendar = BusinessCalendar(closures=[november(24), (november(25), november(25), "")])
    assert calendar.why_closed(november(24)) == calendar.why_closed(november(25)) == "closed"


def test_a_range_over_new_year_closes_both_of_its_ends():
    calendar = BusinessCalendar().with_closures([(date(2026, 12, 24), date(2027, 1, 4), "Shutdown")])
    assert calendar.shift(date(2026, 12, 23), 1) == date(2027, 1, 5)
    assert calendar.shift(date(2027, 1, 5), -1) == date(2026, 12, 23)
    assert calendar.why_closed(date(2027, 1, 2)) == "Shutdown"


def test_a_closure_outranks_an_opening():
    calendar = BusinessCalendar(openings=[november(28)], closures=[november(28)])
    assert not calendar.is_business_day(november(28))


@pytest.mark.parametrize(
    ("weekend", "name"),
    [
        ((5, 6), "Saturday and Sunday"),
        ((4,), "Friday"),
        ((), "no weekend"),
        ((6, 4, 5), "Friday, Saturday and Sunday"),
    ],
)
def test_a_plain_calendar_is_named_by_its_weekend_and_has_no_version(weekend, name):
    calendar = BusinessCalendar(weekend=weekend)
    assert calendar.name == name
    assert calendar.version == ""


def test_a_calendar_shows_its_closures_in_order_and_counts_them_in_its_repr():
    calendar = BusinessCalendar(closures={november(26): "Outing", november(24): "Inventory"})
    assert calendar.closures == (
        (november(24), november(24), "Inventory"),
        (november(26), november(26), "Outing"),
    )
    assert repr(calendar) == "<BusinessCalendar Saturday and Sunday, 2 closures>"
    assert repr(BusinessCalendar()) == "<BusinessCalendar Saturday and Sunday>"


# ---------------------------------------------------------------------------- values


def test_calendars_are_equal_by_what_defines_them_and_to_nothing_else():
    assert BusinessCalendar() == BusinessCalendar(weekend=[6, 5])
    assert BusinessCalendar() != BusinessCalendar(weekend=[6])
    assert BusinessCalendar() != BusinessCalendar(closures=[november(25)])
    assert BusinessCalendar() != "Saturday and Sunday"
    assert len({BusinessCalendar(), BusinessCalendar(weekend={5, 6})}) == 1


def test_calendars_combine_only_with_calendars():
    with pytest.raises(TypeError, match="unsupported operand"):
        BusinessCalendar() | {november(25)}


@pytest.mark.parametrize("name", ["_sources", "name", "anything"])
def test_calendars_do_not_change(name):
    with pytest.raises(AttributeError, match="does not change"):
        setattr(BusinessCalendar(), name, 1)
    with pytest.raises(AttributeError, match="does not change"):
        delattr(BusinessCalendar(), name)


# ---------------------------------------------------------------------------- sources


@dataclass(frozen=True)
class Named:
    """One named day in all the world, no weekends, and a record of the years it was asked for."""

    name: str
    day: date
    why: str
    asked: tuple[list[int], ...] = ()

    @property
    def version(self):
        return f"{self.name} data 1"

    def __hash__(self):
        return hash(self.name)

    def year(self, year):
        for record in self.asked:
            record.append(year)
        if not 2000 <= year <= 2030:
            raise DateOutOfRange(f"{self.name} is known in 2000 to 2030, not in {year}")
        return Year.of(
            year, day_bits(year, [self.day]), {self.day: self.why, november(1): "an open day's name"}
        )


def test_a_source_is_asked_once_for_each_year_that_is_needed():
    asked = []
    calendar = BusinessCalendar.from_source(Named("XX", november(26), "Feast", (asked,)))
    assert asked == []
    for _ in range(2):
        assert calendar.shift(date(2026, 12, 30), 5) == date(2027, 1, 4)
        assert calendar.shift(date(2026, 1, 2), -3) == date(2025, 12, 30)
        assert calendar.why_closed(november(26)) == "Feast"
        assert calendar.why_closed(november(1)) is None
    assert asked == [2026, 2027, 2025]


def test_equal_calendars_share_what_they_have_read():
    asked = []
    one, two = (BusinessCalendar.from_source(Named("YY", november(26), "Feast", (asked,))) for _ in range(2))
    assert one.shift(november(25), 1) == two.shift(november(25), 1) == november(27)
    assert asked == [2026]


def test_a_source_that_ends_is_asked_no_further_than_the_answer_needs():
    calendar = BusinessCalendar.from_source(Named("ZZ", november(26), "Feast"))
    assert calendar.shift(date(2030, 12, 30), 1) == date(2030, 12, 31)
    assert calendar.days_between(date(2030, 12, 1), date(2030, 12, 31)) == 30
    for _ in range(2):
        with pytest.raises(DateOutOfRange, match="2000 to 2030, not in 2031"):
            calendar.shift(date(2030, 12, 30), 2)
    assert calendar.days_between(date(2030, 12, 1), date(2030, 12, 31)) == 30


def test_the_end_of_an_interval_needs_no_data_of_its_own():
    calendar = BusinessCalendar.from_source(Named("QQ", november(26), "Feast"))
    assert calendar.days_between(date(2030, 12, 1), date(2031, 1, 1)) == 31


def test_a_year_without_data_is_named_whatever_was_loaded_before():
    calendar = BusinessCalendar.from_source(Named("WW", november(26), "Feast"))
    calendar.shift(november(1), 1)
    with pytest.raises(DateOutOfRange, match="not in 1990"):
        calendar.is_business_day(date(1990, 1, 1))
    with pytest.raises(DateOutOfRange, match="not in 2050"):
        calendar.is_business_day(date(2050, 1, 1))
    assert calendar.is_business_day(november(27))


def test_a_year_keeps_the_names_of_its_closed_days_only():
    named = {november(26): "Feast", november(25): "Working day", date(2025, 11, 26): "Last year's"}
    year = Year.of(2026, day_bits(2026, [november(26), november(28)]), named)
    assert (year.days, year.names) == ((november(26),), ("Feast",))
    assert year.name(november(26)) == "Feast"
    assert year.name(november(28)) == "Saturday"


def test_week_and_day_bits_are_those_of_the_year():
    assert [i for i in range(366) if week_bits(2024, [0]) >> i & 1][:2] == [0, 7]
    assert week_bits(2024, range(7)).bit_count() == 366
    assert week_bits(2026, range(7)).bit_count() == 365
    assert day_bits(2026, [date(2026, 1, 1), date(2026, 12, 31), date(2025, 1, 2)]) == 1 | 1 << 364


# ---------------------------------------------------------------------------- refusals

NO_DATES = [datetime(2026, 11, 25), "2026-11-25", 20261125, None]
METHODS = [
    lambda calendar, day: calendar.is_business_day(day),
    lambda calendar, day: calendar.next_or_same(day),
    lambda calendar, day: calendar.previous_or_same(day),
    lambda calendar, day: calendar.shift(day, 1),
    lambda calendar, day: calendar.shift(day, 0),
    lambda calendar, day: calendar.shift(day, -1),
    lambda calendar, day: calendar.days_between(day, november(1)),
    lambda calendar, day: calendar.days_between(november(1), day),
    lambda calendar, day: calendar.why_closed(day),
    lambda calendar, day: calendar.skipped(day, november(1)),
    lambda calendar, day: calendar.skipped(november(1), day),
    lambda calendar, day: calendar.with_closures([day]),
    lambda calendar, day: calendar.with_closures({day: "Outing"}),
    lambda calendar, day: calendar.with_closures([(day, november(1), "Outing")]),
    lambda calendar, day: calendar.with_closures([(november(1), day, "Outing")]),
    lambda _, day: BusinessCalendar(openings=[day]),
]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("day", NO_DATES)
def test_only_a_date_is_a_date(method, day):
    with pytest.raises(TypeError, match="a date is needed, not a"):
        method(FORTNIGHT, day)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("day", [date.min, date(1899, 12, 31), date(2200, 1, 1), date.max])
def test_a_date_outside_1900_to_2199_is_refused_by_name(method, day):
    with pytest.raises(DateOutOfRange, match=f"{day.isoformat()} lies outside the years 1900 to 2199"):
        method(FORTNIGHT, day)


@pytest.mark.parametrize("n", [True, False, 1.0, 0.0, "1", None])
@pytest.mark.parametrize("day", [november(24), november(25)])
def test_business_days_are_counted_with_an_int(n, day):
    with pytest.raises(TypeError, match="counted with an int, not a"):
        FORTNIGHT.shift(day, n)


@pytest.mark.parametrize(
    ("day", "n"),
    [
        (date(2199, 12, 31), 1),
        (date(1900, 1, 1), -1),
        (date(2026, 1, 1), 10**6),
        (date(1901, 1, 1), -(10**30)),
        (date(2199, 12, 27), 3),
        (date(1900, 1, 8), -7),
    ],
)
@pytest.mark.parametrize("calendar", [BusinessCalendar(), BusinessCalendar(weekend=range(6))])
def test_a_result_outside_1900_to_2199_is_refused(calendar, day, n):
    with pytest.raises(DateOutOfRange, match=f"counted from {day.isoformat()} leave the years 1900 to 2199"):
        calendar.shift(day, n)


def test_the_whole_range_can_be_counted_from_either_end():
    calendar = BusinessCalendar(weekend=())
    first, last = date(1900, 1, 1), date(2199, 12, 31)
    whole = (last - first).days
    assert calendar.shift(last, -whole) == first
    assert calendar.shift(first, whole) == last
    assert calendar.days_between(first, last) == whole
    other = BusinessCalendar(weekend=(), openings=[first])
    assert other.shift(first, whole) == last
    assert other.is_business_day(date(2100, 2, 28))


def test_a_closure_ends_no_earlier_than_it_begins():
    with pytest.raises(ValueError, match="ends on 2026-11-24, before it begins on 2026-11-25"):
        BusinessCalendar(closures=[(november(25), november(24), "Outing")])


def test_the_name_of_a_closure_is_text():
    with pytest.raises(TypeError, match="name is a str, not a int"):
        BusinessCalendar(closures={november(25): 1})


@pytest.mark.parametrize(("weekend", "error"), [([7], ValueError), ([-1], ValueError), ([True], TypeError)])
def test_weekdays_are_numbered_from_monday(weekend, error):
    with pytest.raises(error, match=r"weekdays are .*0 \(Monday\) to 6 \(Sunday\)"):
        BusinessCalendar(weekend=weekend)


# ---------------------------------------------------------------------------- no business day anywhere near

SHUT = [
    BusinessCalendar(weekend=range(7)),
    BusinessCalendar(closures=[(date(1900, 1, 1), date(2199, 12, 31), "Wound up")]),
    BusinessCalendar(weekend=range(5)) | BusinessCalendar(),
]


@pytest.mark.parametrize("calendar", SHUT)
@pytest.mark.parametrize("move", ["next_or_same", "previous_or_same"])
def test_a_calendar_that_is_always_closed_says_so(calendar, move):
    with pytest.raises(NoBusinessDay, match=r"no business day within 366 days \w+ 2026-11-25"):
        getattr(calendar, move)(november(25))
    assert calendar.shift(november(25), 0) == november(25)
    assert calendar.days_between(date(2020, 1, 1), date(2030, 1, 1)) == 0


@pytest.mark.parametrize("calendar", SHUT)
def test_a_calendar_that_is_always_closed_ends_with_the_range(calendar):
    with pytest.raises(DateOutOfRange):
        calendar.shift(date(2199, 12, 1), 1)
    with pytest.raises(DateOutOfRange):
        calendar.shift(date(1900, 2, 1), -1)


@pytest.mark.parametrize(
    ("closed_days", "reachable"),
    [(364, True), (365, True), (366, False), (400, False)],
)
def test_a_gap_of_366_days_is_the_longest_that_is_stepped_over(closed_days, reachable):
    before = date(2026, 3, 2)
    after = before + (closed_days + 1) * DAY
    calendar = BusinessCalendar(weekend=(), closures=[(before + DAY, after - DAY, "Rebuilding")])
    for start, n, end in ((before, 1, after), (after, -1, before), (before - DAY, 3, after + DAY)):
        assert outcome(calendar.shift, start, n) == (end if reachable else NoBusinessDay)
    assert calendar.shift(after - DAY, 1) == after
    assert calendar.shift(before + DAY, -1) == before
    assert calendar.days_between(before, after + DAY) == 2


# ---------------------------------------------------------------------------- threads


def test_threads_that_share_a_calendar_get_the_answers_of_one():
    closures = [date(2026, 11, day) for day in range(2, 30, 3)]
    reference = BusinessCalendar(closures=closures, openings=[november(29)])
    questions = [(date(1990 + 7 * i % 60, 1 + i % 12, 1 + i % 28), 37 - 5 * i % 75) for i in range(200)]
    expected = [walked(reference, day, n) for day, n in questions]
    start = threading.Barrier(8)
    failures = []

    def ask(shared, offset):
        start.wait()
        for i in range(len(questions)):
            j = (i * 7 + offset * 31) % len(questions)
            if shared.shift(*questions[j]) != expected[j]:
                failures.append(questions[j])

    shared = BusinessCalendar(closures=closures, openings=[november(29), november(28)]).with_closures(
        [november(28)]
    )
    assert shared != reference
    threads = [threading.Thread(target=ask, args=(shared, offset)) for offset in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
