"""Who is who: which of the people is the candidate, and what the others are to that one. All guesses.

A guess goes with a sentence that says what it was made from.
"""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from jobdoc_rules.case import Role
from jobdoc_rules.errors import Fault, InvalidInput
from jobdoc_rules.invitation.firm import is_corporate
from jobdoc_rules.invitation.invite import Attendee, Invite

__all__ = ["Cast", "Part", "candidate_of", "cast"]


class Part(NamedTuple):
    """Somebody's role, and why it was guessed."""

    person: Attendee
    role: Role
    guess: str


class Cast(NamedTuple):
    """The people of some invitations by their keys, and who interviews in each invitation, by its UID."""

    parts: dict[str, Part]
    interviewers: dict[str, tuple[str, ...]]


# ------------------------------------------------------------------------------------------- candidate


def candidate_of(
    invites: Sequence[Invite], *, me: str | None, name: str | None, known: Callable[[Attendee], bool]
) -> tuple[Attendee | None, str]:
    """Return who of those invited is the candidate, and why that was guessed (empty: it was said).

    ``me`` is the candidate's address, ``name`` the name; ``known`` tells who is one of the employer's people.
    Raises InvalidInput if it cannot be told; nobody invited is no candidate either.
    """
    if me is not None:
        found = [one for invite in invites for one in invite.people if one.key == me.strip().casefold()]
        return (found[0] if found else None), ""
    hosts = {invite.organizer.key for invite in invites if invite.organizer is not None}
    invited = {one.key: one for invite in invites for one in invite.attendees if one.key not in hosts}
    pool = [one for one in invited.values() if not known(one)]
    return _guessed(pool, invites, name) if pool else (None, "")


def _guessed(pool: list[Attendee], invites: Sequence[Invite], name: str | None) -> tuple[Attendee, str]:
    """Return the candidate by the first sign that fits one person only, after those that fit several."""
    named = [one for one in pool if name and one.name and one.name.casefold() == name.casefold()]
    if len(named) == 1:
        return named[0], ""
    left = pool
    for sign, why in _signs(pool, invites):
        fit = [one for one in left if sign(one)]
        if len(fit) == 1:
            return fit[0], why
        left = fit or left
    hint = "say which address is yours: --me ADDRESS"
    problem = f"which of the {len(pool)} invited is the candidate does not show"
    raise InvalidInput([Fault(code="candidate", path="candidate", problem=problem, hint=hint)])


def _signs(
    pool: Sequence[Attendee], invites: Sequence[Invite]
) -> Iterable[tuple[Callable[[Attendee], bool], str]]:
    firms = {one.domain for invite in invites if (one := invite.organizer) and is_corporate(one.domain)}
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


# ----------------------------------------------------------------------------------------------- roles

_TITLES = (
    (
        Role.RECRUITER,
        re.compile(
            r"\b(?:recruit\w{0,12}|talent|sourc(?:er|ing)|hr|human resources|people (?:ops|team|partner))\b"
        ),
        "the name or the address speaks of recruiting",
    ),
    (
        Role.COORDINATOR,
        re.compile(r"\b(?:(?:coordinat|koordinat|assistan|assisten|schedul)\w{0,8}|reception)\b"),
        "the name or the address speaks of coordination",
    ),
    (Role.HIRING_MANAGER, re.compile(r"\bhiring manager\b"), "the name says so"),
)
_INVITED = "whoever is invited beside the candidate often interviews"
_ORGANIZES = "the organizer of an interview is often the recruiter"
_ALONE = "the organizer is the only one to talk to"
_SENDS = "whoever sends an invitation in somebody's name often coordinates"
_INTERVIEWERS = frozenset({Role.INTERVIEWER, Role.HIRING_MANAGER})
_RECRUITERS = frozenset({Role.RECRUITER, Role.AGENCY})


def cast(
    invites: Iterable[Invite],
    *,
    without: Attendee | None,
    role_of: Callable[[Attendee], Role | None],
) -> Cast:
    """Return everybody's role, and who interviews in each invitation, which may be nobody.

    ``without`` is the candidate; ``role_of`` tells the role of whoever has one already.
    """
    every = tuple(invites)
    hidden = "" if without is None else without.key
    named = (one for invite in every for one in (*invite.people, *_sender(invite)))
    people = {one.key: one for one in named if one.key != hidden}
    attending = {one.key for invite in every for one in invite.attendees}
    organizing = {invite.organizer.key for invite in every if invite.organizer is not None}
    parts = {
        key: _part(one, role_of(one), attends=key in attending, organizes=key in organizing)
        for key, one in people.items()
    }
    for invite in every:
        _let_organizer_interview(invite, parts)
    return Cast(parts, {invite.uid: _interviewing(invite, parts) for invite in every})


def _sender(invite: Invite) -> tuple[Attendee, ...]:
    return () if invite.sent_by is None else (invite.sent_by,)


def _part(one: Attendee, known: Role | None, *, attends: bool, organizes: bool) -> Part:
    if known is not None:
        return Part(one, known, "")
    local = (one.email or "").partition("@")[0]
    words = re.sub(r"[._-]", " ", f"{one.title} {local}".casefold())
    for role, pattern, why in _TITLES:
        if pattern.search(words):
            return Part(one, role, why)
    if attends:
        return Part(one, Role.INTERVIEWER, _INVITED)
    if organizes:
        return Part(one, Role.RECRUITER, _ORGANIZES)
    return Part(one, Role.COORDINATOR, _SENDS)


def _let_organizer_interview(invite: Invite, parts: dict[str, Part]) -> None:
    """Outlook does not list organizers as attendees: where nobody else interviews, they do."""
    part = None if invite.organizer is None else parts.get(invite.organizer.key)
    if part is not None and part.guess == _ORGANIZES and not _present(invite, parts, _INTERVIEWERS):
        parts[part.person.key] = part._replace(role=Role.INTERVIEWER, guess=_ALONE)


def _interviewing(invite: Invite, parts: Mapping[str, Part]) -> tuple[str, ...]:
    """Return the keys of who interviews: interviewers and managers or, without any, who recruits."""
    return (
        _present(invite, parts, _INTERVIEWERS)
        or _organizing(invite, parts, _INTERVIEWERS)
        or tuple(
            dict.fromkeys((*_organizing(invite, parts, _RECRUITERS), *_present(invite, parts, _RECRUITERS)))
        )
    )


def _present(invite: Invite, parts: Mapping[str, Part], roles: Collection[Role]) -> tuple[str, ...]:
    keys = (one.key for one in invite.attendees)
    return tuple(key for key in keys if key in parts and parts[key].role in roles)


def _organizing(invite: Invite, parts: Mapping[str, Part], roles: Collection[Role]) -> tuple[str, ...]:
    key = "" if invite.organizer is None else invite.organizer.key
    return (key,) if key in parts and parts[key].role in roles else ()
