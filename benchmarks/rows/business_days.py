"""``date + n business days`` in Massachusetts, n -30 to 30, over a plan's reach and over thirty years."""

import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta

import holidays

from benchmarks.measuring import Goal, Row, Scale, compare, joined, loop
from benchmarks.peers import Peers
from benchmarks.rows import ROWS
from jobdoc_rules.business_days import BusinessCalendar
from jobdoc_rules.public_holidays import PublicHolidays

YEARS = range(2010, 2041)
SPANS = ((date(2026, 2, 1), date(2027, 10, 31)), (date(2011, 1, 1), date(2039, 12, 31)))
GOALS = (
    Goal("holidays", at_least=150),
    Goal("numpy scalar", at_least=20),
    Goal("date + timedelta", at_most=4.5),
)
BEYOND_WEEKMASKS = (
    *("AE", "MY", "AM", "AZ", "BG", "BY", "CN", "HU", "KG"),
    *("KZ", "LV", "MM", "RU", "TW", "UA", "UZ", "VN"),
)
"""Countries that moved their weekend, or work on some Saturdays."""
SLOW = "[:60]"
"""The peers that take microseconds run through fewer of the same days."""


def run(scale: Scale) -> Row:
    peers, checks, parts = Peers(), [], []
    for first, last in SPANS:
        days, counts = drawn(first, last)
        candidates, agreed = agreeing(days, counts, peers)
        checks.append(f"{first.year} to {last.year}: {agreed}")
        rounds = scale.choose(5, 40, 40)
        group = f"{first.year} to {last.year}"
        parts.append(
            compare(group, candidates, unit="ns", rounds=rounds, goals=GOALS, limits=("date + timedelta",))
        )
    checks.append(weekmask_check(scale))
    return joined(
        ROWS["business_days"],
        parts,
        checks=tuple(checks),
        missing=peers.missing,
        notes=(
            "Peers have to give our dates where n is not 0 and, but for holidays, the first day is open.",
            "By 0, and by a count from a closed day, each means something of its own. All of it is timed.",
            "numpy, bizdays and pandas are given the holidays as a list, and know weekends of one pattern.",
        ),
    )


def drawn(first: date, last: date) -> tuple[list[date], list[int]]:
    rng = random.Random(2026)  # noqa: S311  # the same days in every run
    span = range(first.toordinal(), last.toordinal() + 1)
    days = [date.fromordinal(rng.choice(span)) for _ in range(1000)]
    return days, [rng.randint(-30, 30) for _ in days]


def agreeing(days: list[date], counts: list[int], peers: Peers) -> tuple[dict[str, Callable[[], float]], str]:
    """Return the candidates, after they agreed with ours wherever they mean the same."""
    calendar = BusinessCalendar.from_source(PublicHolidays("US", "MA"))
    peer = holidays.country_holidays("US", subdiv="MA", years=YEARS, expand=False, language="en_US")
    env = {"days": days, "counts": counts, "deltas": [timedelta(n) for n in counts]}
    candidates = {
        "ours": loop("f.shift(a, b)", "days", "counts", f=calendar, **env),
        "date + timedelta": loop("a + b", "days", "deltas", **env),
    }
    common = [(day, n) for day, n in zip(days, counts, strict=True) if n]
    shifts = {"holidays": peer.get_nth_working_day}
    candidates["holidays"] = loop(
        "f(a, b)", f"days{SLOW}", f"counts{SLOW}", f=peer.get_nth_working_day, **env
    )
    for name, shift, candidate in others(peer, env, peers):
        shifts[name], candidates[name] = shift, candidate
    told = []
    for name, shift in shifts.items():
        pairs = [pair for pair in common if name == "holidays" or calendar.is_business_day(pair[0])]
        for day, n in pairs:
            assert calendar.shift(day, n) == shift(day, n), (name, day, n)
        told.append(f"{name} on {len(pairs)}")
    return candidates, f"equal dates from {', '.join(told)} shifts"


def others(
    peer: holidays.HolidayBase, env: dict[str, object], peers: Peers
) -> Iterator[tuple[str, Callable[[date, int], date], Callable[[], float]]]:
    """Yield the other peers that are there: a name, a function from (day, n) to a day, and a round of it."""
    for maker in (numpy_scalar, pandas_offset, bizdays_offset, workalendar_days):
        found = maker(peer, env, peers)
        if found is not None:
            yield found


def numpy_scalar(peer, env, peers):
    np = peers.load("numpy", "numpy")
    if np is None:
        return None
    week = np.busdaycalendar(holidays=np.array(sorted(peer), dtype="datetime64[D]"))

    def shift(day: date, n: int) -> date:
        return np.busday_offset(np.datetime64(day), n, roll="forward", busdaycal=week).item()

    scalars = [np.datetime64(day) for day in env["days"]]
    call = "f(a, b, roll='forward', busdaycal=week).item()"
    a_round = loop(call, "scalars", "counts", f=np.busday_offset, week=week, scalars=scalars, **env)
    return "numpy scalar", shift, a_round


def pandas_offset(peer, env, peers):
    pd = peers.load("pandas", "pandas")
    if pd is None:
        return None
    closed = sorted(peer)
    offset = pd.tseries.offsets.CustomBusinessDay
    one = offset(1, holidays=closed)
    # Multiplying an offset keeps its calendar; building one from a list would cost a thousand times as much.
    call = "a + b * one"
    stamps = [pd.Timestamp(day) for day in env["days"]]
    a_round = loop(call, f"stamps{SLOW}", f"counts{SLOW}", one=one, stamps=stamps, **env)
    return "pandas", lambda day, n: (pd.Timestamp(day) + n * one).date(), a_round


def bizdays_offset(peer, env, peers):
    bizdays = peers.load("bizdays", "bizdays")
    if bizdays is None:
        return None
    calendar = bizdays.Calendar(
        holidays=sorted(peer),
        weekdays=["Saturday", "Sunday"],
        startdate=date(YEARS[0], 1, 1),
        enddate=date(YEARS[-1], 12, 31),
    )
    a_round = loop("f(a, b)", "days[:200]", "counts[:200]", f=calendar.offset, **env)
    return "bizdays", calendar.offset, a_round


def workalendar_days(peer, env, peers):
    usa = peers.load("workalendar.usa", "workalendar")
    if usa is None:
        return None

    class Massachusetts(usa.Massachusetts):
        """The same days as everybody else's: how it works them out, and their names, are not the question."""

        def get_calendar_holidays(self, year: int) -> list[tuple[date, str]]:
            return [(day, name) for day, name in peer.items() if day.year == year]

    calendar = Massachusetts()
    a_round = loop("f(a, b)", f"days{SLOW}", f"counts{SLOW}", f=calendar.add_working_days, **env)
    return "workalendar", calendar.add_working_days, a_round


def weekmask_check(scale: Scale) -> str:
    """Compare, day by day, the countries whose working days no pattern of a week tells."""
    years = range(2020, scale.choose(2021, 2027, 2027))
    compared = 0
    for country in BEYOND_WEEKMASKS:
        calendar = BusinessCalendar.from_source(PublicHolidays(country))
        entity = holidays.country_holidays(country, years=[years[0] - 1, *years, years[-1] + 1])
        for ordinal in range(date(years[0], 1, 1).toordinal(), date(years[-1] + 1, 1, 1).toordinal()):
            day = date.fromordinal(ordinal)
            assert calendar.is_business_day(day) == entity.is_working_day(day), (country, day)
            compared += 1
    return (
        f"exact for {len(BEYOND_WEEKMASKS)} countries that no weekmask expresses: {compared:,} days compared"
    )
