"""Business-day arithmetic beside its peers: ``python benchmarks/business_days.py``.

Prints the least time of many rounds for each candidate and the medians of the ratios of single rounds. All
candidates take turns in one process, each in a loop of its own, and first have to agree on every result.
"""

import random
import statistics
import tracemalloc
from collections.abc import Callable
from datetime import date, timedelta
from time import perf_counter_ns

import holidays
import numpy as np

from jobdoc_rules.business_days import _LEDGERS, BusinessCalendar
from jobdoc_rules.public_holidays import PublicHolidays, _language, _shelf

YEARS = range(2010, 2041)
ROUNDS = 40


def main() -> None:
    shifts()
    tables()
    memory()


def shifts() -> None:
    """Time ``date + n business days`` over a plan's reach and over thirty years."""
    for first, last in ((date(2026, 2, 1), date(2027, 10, 31)), (date(2011, 1, 1), date(2039, 12, 31))):
        rng = random.Random(2026)  # noqa: S311  # the same days in every run
        span = range(first.toordinal(), last.toordinal() + 1)
        days = [date.fromordinal(rng.choice(span)) for _ in range(1000)]
        counts = [rng.randint(-30, 30) for _ in days]
        print(f"\ndate + n business days, US-MA, n -30..30, {first} to {last}")
        compare(candidates(days, counts), base="ours")


def candidates(days: list[date], counts: list[int]) -> dict[str, Callable[[], int]]:
    calendar = BusinessCalendar.from_source(PublicHolidays("US", "MA"))
    peer = holidays.country_holidays("US", subdiv="MA", years=YEARS, expand=False, language="en_US")
    week = np.busdaycalendar(holidays=np.array(sorted(peer), dtype="datetime64[D]"))
    scalars = [np.datetime64(day) for day in days]
    for day, scalar, n in zip(days, scalars, counts, strict=True):
        ours = calendar.shift(day, n)
        # The peers mean something else by 0 from a closed day, and numpy by -n from one.
        if n:
            assert ours == peer.get_nth_working_day(day, n), (day, n)
            roll = "backward" if n > 0 else "forward"
            assert ours == np.busday_offset(scalar, n, roll=roll, busdaycal=week).item(), (day, n)
    deltas = [timedelta(n) for n in counts]
    env = {"days": days, "scalars": scalars, "counts": counts, "deltas": deltas}
    return {
        "ours": loop("f.shift(a, b)", "days", "counts", f=calendar, **env),
        "is_business_day": loop("f(a)", "days", "counts", f=calendar.is_business_day, **env),
        "date + timedelta": loop("a + b", "days", "deltas", f=None, **env),
        "numpy scalar": loop(
            "f(a, b, roll='forward', busdaycal=week).item()",
            "days", "counts", f=np.busday_offset, week=week, **env,
        ),
        "holidays": loop("f(a, b)", "days[:60]", "counts[:60]", f=peer.get_nth_working_day, **env),
    }  # fmt: skip


def loop(call: str, left: str, right: str, **env: object) -> Callable[[], int]:
    """Return a round of the call in code of its own: CPython specialises code by what it has seen there."""
    source = f"""
def a_round():
    left, right = {left}, {right}
    start = perf_counter_ns()
    for a, b in zip(left, right):
        {call}
    return (perf_counter_ns() - start) / len(left)
"""
    names: dict[str, object] = {"perf_counter_ns": perf_counter_ns, **env}
    exec(source, names)  # noqa: S102  # a constant of this file
    return names["a_round"]  # type: ignore[return-value]


def compare(rounds: dict[str, Callable[[], float]], base: str) -> None:
    times: dict[str, list[float]] = {name: [] for name in rounds}
    for _ in range(ROUNDS):
        for name, a_round in rounds.items():
            a_round()  # the one before has filled the processor's caches
            times[name].append(a_round())
    for name, taken in times.items():
        ratio = statistics.median(one / own for one, own in zip(taken, times[base], strict=True))
        least = min(taken) / min(times[base])
        print(f"{name:28}{min(taken):12,.0f} ns{least:10.2f} x {base}   median {ratio:.2f}")


def tables() -> None:
    """Time a year's table, cold, against the constructor of ``holidays`` for that year."""

    def ours() -> float:
        _shelf.cache_clear()
        _LEDGERS.clear()
        calendar = BusinessCalendar.from_source(PublicHolidays("US", "MA"))
        start = perf_counter_ns()
        for year in YEARS:
            calendar.is_business_day(date(year, 7, 1))
        return (perf_counter_ns() - start) / len(YEARS)

    def theirs() -> float:
        start = perf_counter_ns()
        for year in YEARS:
            holidays.US(subdiv="MA", years=year, expand=False, language="en_US")
        return (perf_counter_ns() - start) / len(YEARS)

    print(f"\none year's table, US-MA, {len(YEARS)} years in turn")
    compare({"holidays": theirs, "ours": ours}, base="holidays")


def memory() -> None:
    """Measure 600 calendars of 31 years, after checking that their days are those of ``holidays``."""
    regions = [
        (country, subdivision)
        for country, subdivisions in holidays.list_supported_countries(include_aliases=False).items()
        for subdivision in (None, *subdivisions)
        if getattr(holidays, country).start_year
        <= YEARS[0]
        < YEARS[-1]
        <= getattr(holidays, country).end_year
        if country != "IN"
    ][:600]
    for country, subdivision in regions:  # what the package itself keeps is not ours
        entity = getattr(holidays, country)
        entity(subdiv=subdivision, years=2026, expand=False, language=_language(entity))
    _shelf.cache_clear()
    tracemalloc.start()
    calendars = [BusinessCalendar.from_source(PublicHolidays(*region)) for region in regions]
    for calendar in calendars:
        calendar.days_between(date(YEARS[0], 1, 1), date(YEARS[-1], 12, 31))
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(f"\n{len(calendars)} calendars of {len(YEARS)} years: {kept / 2**20:.1f} MiB")


if __name__ == "__main__":
    main()
