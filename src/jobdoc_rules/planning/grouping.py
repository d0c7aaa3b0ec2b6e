"""Which cases have to be planned together, because what happens in one may be in the way of another."""

from collections.abc import Iterable

from jobdoc_rules.case import Case, Person
from jobdoc_rules.situation import Recipient

__all__ = ["groups_of", "identities_of", "links_of"]


def identities_of(employer: str, person: Recipient) -> tuple[object, ...]:
    """Return what makes somebody the same person in two cases: the email address, or employer and name.

    ``employer`` is the employer's name, casefolded.
    """
    names = (employer, person.name.casefold())
    if isinstance(person, Person) and person.email is not None:
        return names, person.email.casefold()
    return (names,)


def groups_of(cases: Iterable[Case]) -> list[list[Case]]:
    """Return the cases in groups, of which each can be planned for itself.

    S7 limits what happens to one employer, and to one person, wherever they are in several cases.
    """
    leaders: dict[str, str] = {}

    def leader(key: str) -> str:
        while (above := leaders.setdefault(key, key)) != key:
            leaders[key] = key = leaders[above]
        return key

    cases = tuple(cases)
    for case in cases:
        first, *others = links_of(case)
        for key in others:
            leaders[leader(key)] = leader(first)
    groups: dict[str, list[Case]] = {}
    for case in cases:
        groups.setdefault(leader(links_of(case)[0]), []).append(case)
    return list(groups.values())


def links_of(case: Case) -> tuple[str, ...]:
    """Return what links a case with others: those that share any of it are in one group."""
    # An address holds an @, and what an employer is called stands apart from all addresses.
    addresses = [person.email.casefold() for person in case.people if person.email is not None]
    return f"{case.employer.casefold()}\n", *addresses
