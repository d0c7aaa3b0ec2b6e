"""People of a case."""

from collections.abc import Sequence

from hypothesis import strategies as st

from jobdoc_rules.case import Person, Role
from jobdoc_rules.testing.strategies.drawing import combined
from jobdoc_rules.testing.strategies.texts import texts

__all__ = ["DRAWN", "people", "people_of"]

_ROLES = (Role.INTERVIEWER, *(role for role in Role if role is not Role.INTERVIEWER))
_EMAIL_AND_PHONE = ((True, True), (True, True), (True, True), (True, False), (False, True), (False, False))
_OTHERWISE = combined(_EMAIL_AND_PHONE, _ROLES)
DRAWN = {
    hostile: st.lists(
        st.tuples(texts(hostile=hostile), _OTHERWISE),
        min_size=1,
        max_size=6,
        unique_by=lambda drawn: drawn[0],
    )
    for hostile in (False, True)
}
"""People in numbers, for :func:`people_of`; hostile ones under True."""


def people(*, hostile: bool = True) -> st.SearchStrategy[tuple[Person, ...]]:
    """Return one to six people of all roles, some of them without an address; names differ."""
    return DRAWN[hostile].map(people_of)


def people_of(drawn: Sequence[tuple[str, tuple[tuple[bool, bool], Role]]]) -> tuple[Person, ...]:
    """Return the people that were drawn."""
    return tuple(
        Person(
            name=name,
            role=role,
            email=f"p{index}@acme.example" if email else None,
            phone=f"+1 617 555 010{index}" if phone else None,
        )
        for index, (name, ((email, phone), role)) in enumerate(drawn)
    )
