"""The people of an invitation as people of a case: each with a name of its own, none of them twice."""

from collections.abc import Collection, Iterable

import attrs

from jobdoc_rules.case import Person, Role
from jobdoc_rules.checks import NAME
from jobdoc_rules.invitation.firm import firm_of
from jobdoc_rules.invitation.invite import Attendee
from jobdoc_rules.invitation.people import spoken
from jobdoc_rules.invitation.roles import Part
from jobdoc_rules.invitation.texts import one_line

__all__ = ["Known", "Register"]

GUESS = "a guess: {}"
_FROM_ADDRESS = "no name is given, so one is made from the address"


class Known:
    """The people of a case, by what an invitation may call them."""

    def __init__(self, people: Iterable[Person], used: Collection[str] = ()) -> None:
        """Take people by address and by name, without regard to case; ``used`` addresses are invited."""
        self._used = used
        self._by_email: dict[str, Person] = {}
        self._by_name: dict[str, Person] = {}
        for person in people:
            self.add(person)

    def add(self, person: Person) -> None:
        """Take in one more."""
        self._by_name.setdefault(person.name.casefold(), person)
        if person.email is not None:
            self._by_email.setdefault(person.email.casefold(), person)

    def named(self, name: str) -> Person | None:
        """Return who has this name."""
        return self._by_name.get(name.casefold())

    def find(self, one: Attendee) -> Person | None:
        """Return who is meant: whoever has this address, else whoever has this name and no other address.

        Another address at the same firm is one more of the same person, unless both are invited.
        """
        if (person := self._by_email.get((one.email or "").casefold())) is not None:
            return person
        named = self.named(one.name or "")
        return named if named is not None and self._may_be(named.email, one) else None

    def _may_be(self, email: str | None, one: Attendee) -> bool:
        if email is None or one.email is None:
            return True
        firm = firm_of(_domain(email))
        return bool(firm) and firm == firm_of(one.domain) and email.casefold() not in self._used

    def role_of(self, one: Attendee) -> Role | None:
        """Return the role that somebody has in the case."""
        person = self.find(one)
        return None if person is None else person.role


def _domain(email: str) -> str:
    return email.rpartition("@")[2].casefold()


@attrs.define
class Register:
    """Gives people their names, and gathers those who are new, with what was guessed about each."""

    known: Known
    added: list[Person] = attrs.Factory(list[Person])
    guesses: list[dict[str, str]] = attrs.Factory(list[dict[str, str]])
    others: dict[str, str] = attrs.Factory(dict[str, str])
    """What is told, by their names, of those whom an invitation knows under another address."""

    def take(self, part: Part) -> str:
        """Return the name of somebody in the case; who is not there yet is added."""
        one = part.person
        if (person := self.known.find(one)) is not None:
            if person.email and one.email and person.email.casefold() != one.email.casefold():
                self.others[person.name] = GUESS.format(f"{one.email} is the same person")
            return person.name
        stated = one.name or spoken(one.email or "") or one.key
        name = self._distinct(one_line(stated))
        guesses = {"role": GUESS.format(part.guess)}
        if one.name is None:
            guesses["name"] = GUESS.format(_FROM_ADDRESS)
        self._add(Person(name=name, role=part.role, email=one.email), guesses)
        return name

    def name(self, name: str) -> str:
        """Return the name of an interviewer who was named beside the invitation, as one line of text."""
        if (found := self.known.named(name.strip())) is not None:
            return found.name
        person = Person(name=name, role=Role.INTERVIEWER)
        self._add(person, {})
        return person.name

    def _distinct(self, name: str) -> str:
        number, distinct = 1, name
        while self.known.named(distinct) is not None:
            number += 1
            distinct = f"{name[: NAME - len(f' ({number})')].rstrip()} ({number})"
        return distinct

    def _add(self, person: Person, guesses: dict[str, str]) -> None:
        self.added.append(person)
        self.guesses.append(guesses)
        self.known.add(person)
