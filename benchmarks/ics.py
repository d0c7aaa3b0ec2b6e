"""Calendar files beside icalendar: ``python benchmarks/ics.py``.

Both write the same thousand events. The first pair starts from the plan, so that the choosing and wording of
the events, which is ours in both, counts too; the second starts from events that are ready to be written.
"""

import statistics
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from time import perf_counter_ns

from jobdoc_rules import BusinessCalendar, Case, Interview, Office, Person, Plan, plan
from jobdoc_rules.ics import to_calendar, to_ical
from jobdoc_rules.ics.entries import HALF_A_YEAR, Settings, entries_of
from jobdoc_rules.ics.model import build
from jobdoc_rules.ics.writer import write

ROUNDS = 15


def main() -> None:
    made = thousand()
    settings = Settings(
        drafts=None, name="Follow-ups", alarm=True, tzid=False, all_day=None, discreet=False,
        past=HALF_A_YEAR, cancel_since=None,
    )  # fmt: skip
    entries = entries_of(made, settings)
    assert to_ical(made) == to_calendar(made).to_ical() == write(entries, [], "Follow-ups")
    print(f"{len(entries)} events, {len(to_ical(made)):,} octets")
    compare("from the plan", lambda: to_ical(made), lambda: to_calendar(made).to_ical(), len(entries))
    ours, theirs = (
        lambda: write(entries, [], "Follow-ups"),
        lambda: build(entries, [], "Follow-ups").to_ical(),
    )
    compare("from ready events", ours, theirs, len(entries))


def thousand() -> Plan:
    case = Case(
        id="benchmark",
        employer="Acme",
        office=Office(timezone="America/New_York"),
        people=(
            Person(name="Ana Ruiz", role="interviewer", email="ana@acme.example", phone="+1 617 555 0100"),
        ),
        interviews=(Interview(start=datetime(2026, 11, 16, 14), people=("Ana Ruiz",)),),
    )
    closures = {date(year, 12, 25): "Christmas Day" for year in range(2026, 2037)}
    as_of = datetime(2026, 11, 16, 21, tzinfo=UTC)
    calendar = BusinessCalendar(closures=closures)
    return plan(case, as_of=as_of, calendar=calendar, horizon=timedelta(days=2750))


def compare(name: str, ours: Callable[[], bytes], theirs: Callable[[], bytes], events: int) -> None:
    """Print the least time of each per event, and the median of the ratios of single rounds."""
    rounds = [(timed(ours) / events, timed(theirs) / events) for _ in range(ROUNDS)]
    mine, peers = (min(times) / 1000 for times in zip(*rounds, strict=True))
    ratio = statistics.median(peer / own for own, peer in rounds)
    print(f"{name:20}{mine:8.1f} us an event, icalendar {peers:8.1f} us: {ratio:5.1f} x")


def timed(function: Callable[[], bytes]) -> int:
    start = perf_counter_ns()
    function()
    return perf_counter_ns() - start


if __name__ == "__main__":
    main()
