"""Whole cases, from the interview to the end."""

import attrs
from hypothesis import strategies as st

from jobdoc_rules.case import Case
from jobdoc_rules.events import Interest
from jobdoc_rules.testing.strategies.drawing import combined
from jobdoc_rules.testing.strategies.events import ANY_EVENT, Kinds, events
from jobdoc_rules.testing.strategies.interviews import interviews
from jobdoc_rules.testing.strategies.offices import Place, places
from jobdoc_rules.testing.strategies.people import people
from jobdoc_rules.testing.strategies.texts import texts

__all__ = ["cases"]

_PLACES = places()
_INTERESTS = (*(Interest.KEEN for _ in range(12)), Interest.UNSURE, Interest.UNSURE, Interest.NONE)
_CANDIDATES = combined(_INTERESTS, (None, "Jo Marsh", "{0}"))


@st.composite
def cases(
    draw: st.DrawFn,
    *,
    hostile: bool = True,
    most_events: int = 7,
    kinds: Kinds = ANY_EVENT,
    places: st.SearchStrategy[Place] = _PLACES,
) -> Case:
    """Return a whole case: one to three interviews with up to six people, and what happened since.

    Unless ``hostile``, its texts are plain. ``kinds`` are the kinds of entries that its log may hold, at most
    ``most_events`` of them. It shrinks to one interview with one person and an empty log.
    """
    office, first = draw(places)
    persons = draw(people(hostile=hostile))
    name = texts() if hostile else None
    interest, candidate = draw(_CANDIDATES)
    case = Case(
        id="case" if name is None else draw(name),
        employer="Acme" if name is None else draw(name),
        candidate=candidate,
        interest=interest,
        office=office,
        people=persons,
        interviews=draw(interviews(persons, first=first, zone=office.zone)),
    )
    log = draw(events(case, most=most_events, kinds=kinds))
    return attrs.evolve(case, events=log) if log else case
