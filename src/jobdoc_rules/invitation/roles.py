"""Who is who: what people are to the candidate. All guesses.

A guess goes with a sentence that says what it was made from.
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import NamedTuple

from jobdoc_rules.case import Role
from jobdoc_rules.invitation.invite import Attendee, Invite

__all__ = ["Cast", "Part", "cast"]


class Part(NamedTuple):
    """Somebody's role, and why it was guessed."""

    person: Attendee
    role: Role
    guess: str


class Cast(NamedTuple):
    """The people of some invitations by their keys, and who interviews in each invitation, by its UID."""

    parts: dict[str, Part]
    interviewers: dict[str, tuple[str, ...]]


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
    without: Collection[str],
    role_of: Callable[[Attendee], Role | None],
) -> Cast:
    """Return everybody's role, and who interviews in each invitation, which may be nobody.

    ``without`` are the candidate's keys; ``role_of`` tells the role of whoever has one already.
    """
    every = tuple(invites)
    named = (one for invite in every for one in (*invite.people, *_sender(invite)))
    people = {one.key: one for one in named if one.key not in without}
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
