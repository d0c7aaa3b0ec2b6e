"""Which of those invited is the candidate: said by an address or a name, else guessed, event by event.

The candidate may be invited under several addresses. A guess goes with a sentence that says what it was made
from.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from jobdoc_rules.checks import shown
from jobdoc_rules.errors import Fault, InvalidInput
from jobdoc_rules.invitation.firm import is_corporate
from jobdoc_rules.invitation.invite import Attendee, Invite
from jobdoc_rules.invitation.people import address

__all__ = ["Candidates", "address_faults", "candidates_of"]

_ORGANIZES = "though that is the organizer's address"


class Candidates(NamedTuple):
    """Who the candidate is, under each address, the one of the most events first; and the guesses."""

    every: tuple[Attendee, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def keys(self) -> frozenset[str]:
        """The keys by which invitations know the candidate."""
        return frozenset(one.key for one in self.every)


class _Guess(NamedTuple):
    one: Attendee
    why: str


def address_faults(me: str) -> Iterator[Fault]:
    """Yield what is wrong with ``me`` as an email address."""
    if address(me) is None:
        hint = "write it as name@host, without a display name"
        yield Fault(code="email", path="--me", problem=f"{shown(me)} is no email address", hint=hint)


def candidates_of(
    invites: Sequence[Invite], *, me: str | None, name: str | None, known: Callable[[Attendee], bool]
) -> Candidates:
    """Return whom of those invited is the candidate; nobody, where nobody is invited.

    ``me`` is the candidate's address, ``name`` the name; ``known`` tells who is one of the employer's people.
    Raises InvalidInput if it cannot be told, or if nobody is invited under ``me`` while somebody from outside
    of the organizer's firm is.
    """
    pools = _pools(invites, known)
    if me is not None:
        return _said(invites, pools, me, name)
    guesses = [_guessed(pool, invites, name) if pool else None for pool in pools]
    found = _agreed(list(filter(None, guesses)), pools)
    for pool, guess in zip(pools, guesses, strict=True):
        if pool and guess is None and not any(one.key in found for one in pool):
            raise _unclear(pool)
    return _told(found.values())


def _pools(invites: Sequence[Invite], known: Callable[[Attendee], bool]) -> list[list[Attendee]]:
    """Return for each event who could be the candidate."""
    hosts = {invite.organizer.key for invite in invites if invite.organizer is not None}
    return [
        [one for one in invite.attendees if one.key not in hosts and not known(one)] for invite in invites
    ]


def _agreed(guesses: Sequence[_Guess], pools: Sequence[Sequence[Attendee]]) -> dict[str, _Guess]:
    """Return one guess for each event: who is the candidate in most events is it wherever else invited."""
    often = Counter(one.key for pool in pools for one in pool)
    ordered = sorted({guess.one.key: guess for guess in guesses}.values(), key=lambda g: -often[g.one.key])
    kept: dict[str, _Guess] = {}
    for guess in ordered:
        events = [{one.key for one in pool} for pool in pools]
        if any(guess.one.key in keys and keys.isdisjoint(kept) for keys in events):
            kept[guess.one.key] = guess
    return kept


def _told(found: Iterable[_Guess]) -> Candidates:
    every = tuple(found)
    remarks = (
        f"{guess.one.email or guess.one.name} is the candidate, {guess.why}" for guess in every if guess.why
    )
    return Candidates(tuple(guess.one for guess in every), tuple(remarks))


def _unclear(pool: Sequence[Attendee]) -> InvalidInput:
    hint = "say which address is yours: --me ADDRESS"
    problem = f"which of the {len(pool)} invited is the candidate does not show"
    return InvalidInput([Fault(code="candidate", path="candidate", problem=problem, hint=hint)])


# ----------------------------------------------------------------------------------------------- said


def _said(
    invites: Sequence[Invite], pools: Sequence[Sequence[Attendee]], me: str, name: str | None
) -> Candidates:
    """Return who has the address ``me`` and, where nobody has it, who from outside may be the candidate."""
    key = (address(me) or "").casefold()
    listed = {place: one for place, invite in enumerate(invites) for one in invite.people if one.key == key}
    others = [place for place in range(len(invites)) if place not in listed]
    firms = _firms(invites)
    outside = {place: [one for one in pools[place] if one.domain not in firms] for place in others}
    if not listed and any(outside.values()):
        raise _nobody(invites, me)
    guesses = (_guessed(pool, invites, name) for pool in outside.values() if pool)
    told = _told(_agreed(list(filter(None, guesses)), [*outside.values()]).values())
    missing = [place for place in others if told.keys.isdisjoint(one.key for one in outside[place])]
    remarks = [*_of_organizer(invites, listed), *told.remarks, *_missing(invites, missing, key)]
    return Candidates((*list(listed.values())[:1], *told.every), tuple(remarks))


def _nobody(invites: Sequence[Invite], me: str) -> InvalidInput:
    addresses = dict.fromkeys(one.email for invite in invites for one in invite.people if one.email)
    problem, hint = f"{shown(me)} is not invited", f"one of: {', '.join(filter(None, addresses))}"
    return InvalidInput([Fault(code="candidate", path="--me", problem=problem, hint=hint)])


def _of_organizer(invites: Sequence[Invite], listed: Mapping[int, Attendee]) -> Iterator[str]:
    organizers = (invites[place].organizer for place in listed)
    if any(one.key == host.key for one, host in zip(listed.values(), organizers, strict=True) if host):
        yield f"{next(iter(listed.values())).email} is the candidate, {_ORGANIZES}"


def _missing(invites: Sequence[Invite], places: Sequence[int], key: str) -> Iterator[str]:
    for place in places:
        title = invites[place].summary or invites[place].uid
        yield f"{key} is not invited to {shown(title)}, and nobody there is taken for the candidate"


# --------------------------------------------------------------------------------------------- guessed


def _firms(invites: Iterable[Invite]) -> frozenset[str]:
    organizers = (invite.organizer for invite in invites)
    return frozenset(one.domain for one in organizers if one is not None and is_corporate(one.domain))


def _guessed(pool: Sequence[Attendee], invites: Sequence[Invite], name: str | None) -> _Guess | None:
    """Return the candidate by the first sign that fits one person only, after those that fit several."""
    named = [one for one in pool if name and one.name and one.name.casefold() == name.casefold()]
    if len(named) == 1:
        return _Guess(named[0], "")
    left = pool
    for sign, why in _signs(pool, invites):
        fit = [one for one in left if sign(one)]
        if len(fit) == 1:
            return _Guess(fit[0], why)
        left = fit or left
    return None


def _signs(
    pool: Sequence[Attendee], invites: Sequence[Invite]
) -> Iterable[tuple[Callable[[Attendee], bool], str]]:
    firms = _firms(invites)
    domains = Counter(one.domain for one in pool)
    invited = [{one.key for one in invite.attendees} for invite in invites]
    everywhere = {key for key in invited[0] if len(invited) > 1 and all(key in keys for keys in invited)}
    return (
        (lambda one: one.domain not in firms, "invited from outside the organizer's firm"),
        (lambda one: not one.answered, "the one whose answer is still needed"),
        (lambda one: one.key in everywhere, "the one invited to every event"),
        (lambda one: domains[one.domain] == 1 < len(pool), "the one without colleagues"),
        (lambda one: not is_corporate(one.domain), "the one with a private address"),
    )
