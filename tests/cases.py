"""One case to test with: Jo Marsh was interviewed at Acme in Boston on Mon 16 Nov 2026, 14:00 to 15:00."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import attrs

from jobdoc_rules import Case, Interview, Office, Person
from jobdoc_rules.public_holidays import business_calendar

NEW_YORK = ZoneInfo("America/New_York")
US_MA = business_calendar("US", "MA")
BOSTON = Office(timezone="America/New_York", country="US", subdivision="MA")

ANA = Person(name="Ana", role="interviewer", email="ana@acme.example", phone="+1 617 555 0100")
BEN = Person(name="Ben", role="interviewer", email="ben@acme.example", phone="+1 617 555 0101")
MIA = Person(name="Mia", role="hiring_manager", email="mia@acme.example", phone="+1 617 555 0102")
LEE = Person(name="Lee", role="recruiter", email="lee@acme.example", phone="+1 617 555 0103")
KIM = Person(name="Kim", role="agency", email="kim@agency.example", phone="+1 617 555 0104")
SAM = Person(name="Sam", role="coordinator", email="sam@acme.example", phone="+1 617 555 0105")
TOM = Person(name="Tom", role="coordinator", email="tom@acme.example", phone="+1 617 555 0106")


def local(text: str) -> datetime:
    """Return ``2026-11-16 16:00`` as that time in New York."""
    return datetime.fromisoformat(text).replace(tzinfo=NEW_YORK)


def case(events: Any = (), **changes: Any) -> Case:
    """Return the case: with Ana (interviewer), arranged by Lee (recruiter); Sam (coordinator) greeted."""
    start, end = local("2026-11-16 14:00"), local("2026-11-16 15:00")
    facts: dict[str, Any] = {
        "id": "acme-data-engineer",
        "employer": "Acme",
        "position": "Data engineer",
        "candidate": "Jo Marsh",
        "office": BOSTON,
        "people": (ANA, LEE, SAM),
        "interviews": (Interview(start=start, end=end, people=("Ana",), arranged_by="Lee"),),
        "events": events,
    }
    return Case(**(facts | changes))


def without(person: Person, *addresses: str) -> Person:
    """Return somebody whose email or phone nobody knows."""
    return attrs.evolve(person, **dict.fromkeys(addresses))
