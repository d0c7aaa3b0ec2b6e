"""Planning beside the smallest step it takes, ``date + timedelta``: ``python benchmarks/plan.py``.

One plan of a few weeks, the same over ten years, and the agenda of a thousand cases; what a case costs
in the agenda should not grow with their number.
"""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from time import perf_counter_ns

import attrs

from jobdoc_rules import Case, Interview, Office, Person, Plan, agenda, plan
from jobdoc_rules.public_holidays import business_calendar

ROUNDS = 15
MONTH, YEARS = 23, 3650


def main() -> None:
    case, calendar = one(), business_calendar("US", "MA")
    as_of = datetime(2026, 11, 16, 16, tzinfo=case.office.zone)
    cases = [attrs.evolve(case, id=str(n), employer=str(n), people=people(n)) for n in range(1000)]

    def planned(days: int) -> Plan:
        return plan(case, as_of=as_of, calendar=calendar, horizon=timedelta(days=days))

    def unrolled(count: int) -> Plan:
        return agenda(cases[:count], as_of=as_of, calendar=calendar, horizon=timedelta(days=MONTH))

    day, three = date(2026, 11, 16), timedelta(days=3)
    step = best(lambda: [day + three for _ in range(1000)]) / 1000
    print(f"date + timedelta: {step:.0f} ns")
    for name, work, parts in (
        (f"a plan of {len(planned(MONTH).touchpoints)} touchpoints", lambda: planned(MONTH), 1),
        (f"a plan of {len(planned(YEARS).touchpoints)} touchpoints", lambda: planned(YEARS), 1),
        ("an agenda of 100 cases, per case", lambda: unrolled(100), 100),
        ("an agenda of 1,000 cases, per case", lambda: unrolled(1000), 1000),
    ):
        spent = best(work, rounds=ROUNDS if parts == 1 else 3) / parts
        print(f"{name}: {spent / 1000:,.0f} us, {spent / step:,.0f} times date + timedelta")


def people(n: int) -> tuple[Person, ...]:
    def address(name: str) -> str:
        return f"{name}-{n}@employer.example"

    return (
        Person(name="Ana", role="interviewer", email=address("ana"), phone="+1 617 555 0100"),
        Person(name="Lee", role="recruiter", email=address("lee"), phone="+1 617 555 0101"),
        Person(name="Sam", role="coordinator", email=address("sam"), phone="+1 617 555 0102"),
    )


def one() -> Case:
    return Case(
        id="benchmark",
        employer="Acme",
        office=Office(timezone="America/New_York", country="US", subdivision="MA"),
        people=people(0),
        interviews=[
            Interview(
                start=datetime(2026, 11, 16, 14),
                end=datetime(2026, 11, 16, 15),
                people=["Ana"],
                arranged_by="Lee",
            )
        ],
    )


def best(work: Callable[[], object], *, rounds: int = ROUNDS) -> float:
    """Return the least nanoseconds that ``work`` took."""
    work()
    found = []
    for _ in range(rounds):
        start = perf_counter_ns()
        work()
        found.append(perf_counter_ns() - start)
    return min(found)


if __name__ == "__main__":
    main()
