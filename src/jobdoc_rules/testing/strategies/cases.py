"""Whole cases, from the interview to the end."""

from functools import lru_cache
from typing import Any

from hypothesis import strategies as st

from jobdoc_rules.case import Case
from jobdoc_rules.events import Interest
from jobdoc_rules.testing.strategies.drawing import combined
from jobdoc_rules.testing.strategies.events import ANY_EVENT, Kinds, drawn_logs, log_of
from jobdoc_rules.testing.strategies.interviews import DRAWN as INTERVIEWS
from jobdoc_rules.testing.strategies.interviews import interviews_of
from jobdoc_rules.testing.strategies.offices import Place, places
from jobdoc_rules.testing.strategies.people import DRAWN as PEOPLE
from jobdoc_rules.testing.strategies.people import people_of
from jobdoc_rules.testing.strategies.texts import texts

__all__ = ["cases"]

_PLACES = places()
_PLAIN_NAMES = st.just(("case", "Acme"))
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
    return _case(draw(_drawn(hostile, most_events, kinds, places)))


@lru_cache(maxsize=64)
def _drawn(
    hostile: bool,  # noqa: FBT001 - a cache knows no keywords
    most_events: int,
    kinds: Kinds,
    places: st.SearchStrategy[Place],
) -> st.SearchStrategy[tuple[Any, ...]]:
    names = st.tuples(texts(), texts()) if hostile else _PLAIN_NAMES
    log = drawn_logs(kinds, most_events)
    return st.tuples(places, names, _CANDIDATES, PEOPLE[hostile], INTERVIEWS, log)


def _case(drawn: tuple[Any, ...]) -> Case:
    place, (case_id, employer), (interest, candidate), someone, held, log = drawn
    persons = people_of(someone)
    interviews = interviews_of(persons, place.day, place.office.zone, held)
    return Case(
        id=case_id,
        employer=employer,
        candidate=candidate,
        interest=interest,
        office=place.office,
        people=persons,
        interviews=interviews,
        events=log_of(interviews[0], persons, log),
    )
