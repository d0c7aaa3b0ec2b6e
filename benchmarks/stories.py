"""The case that several rows plan: three people, one interview, and eight touchpoints in 23 days."""

from datetime import datetime, timedelta

import attrs

from jobdoc_rules import Case, Interview, Office, Person

HORIZON = timedelta(days=23)
TOUCHPOINTS = 8
REGION = ("US", "MA")


def people(n: int) -> tuple[Person, ...]:
    def address(name: str) -> str:
        return f"{name}-{n}@employer.example"

    return (
        Person(name="Ana", role="interviewer", email=address("ana"), phone="+1 617 555 0100"),
        Person(name="Lee", role="recruiter", email=address("lee"), phone="+1 617 555 0101"),
        Person(name="Sam", role="coordinator", email=address("sam"), phone="+1 617 555 0102"),
    )


def one(n: int = 0) -> Case:
    """Return the case of the n-th employer; no two have a person in common."""
    return attrs.evolve(_ONE, id=f"case-{n}", employer=f"Employer {n}", people=people(n))


def as_of(case: Case) -> datetime:
    """Return an hour after the interview."""
    return datetime(2026, 11, 16, 16, tzinfo=case.office.zone)


_ONE = Case(
    id="case",
    employer="Employer",
    office=Office(timezone="America/New_York", country=REGION[0], subdivision=REGION[1]),
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
