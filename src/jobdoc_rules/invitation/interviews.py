"""The interviews that invitations tell of, with how to take part in each, and what was guessed about it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import cast

import attrs

from jobdoc_rules.case import Interview, Invitation
from jobdoc_rules.errors import Fault, InvalidInput
from jobdoc_rules.events import Channel
from jobdoc_rules.invitation.invite import Invite
from jobdoc_rules.invitation.merging import Effect
from jobdoc_rules.invitation.naming import GUESS

__all__ = ["NOTES", "interview_of", "notes_on", "remarks_on"]

NOTES = ("join", "dial in", "PIN", "where")
"""What the lines of a note begin with."""

_AN_HOUR = timedelta(hours=1)
_NO_END = "no end after its start is given, so it is an hour"


def interview_of(effect: Effect, names: Mapping[str, str], interviewers: Sequence[str]) -> Interview:
    """Return the interview after ``effect``; of one that the case holds already nobody is taken away.

    ``names`` are those of the people by their keys, ``interviewers`` the names of who interviews. Raises
    InvalidInput if there is nobody, or if no interview is so long.
    """
    invite, old = effect.invite, next(iter(effect.interviews), None)
    people = tuple(dict.fromkeys((*(old.people if old is not None else ()), *interviewers)))
    if not people:
        hint = "name who interviews: --with NAME"
        problem = "nobody is named who could interview"
        raise _refusal(invite, [Fault(code="missing", path="with", problem=problem, hint=hint)])
    start = cast("datetime", invite.start)  # only a cancellation has none
    try:
        return Interview(
            start=start,
            end=_end(invite, start, old),
            people=people,
            arranged_by=(old.arranged_by if old is not None else None) or _arranger(invite, names, people),
            channel=_channel_of(invite) or (old.channel if old is not None else None),
            invitation=Invitation(uid=invite.uid, sequence=invite.sequence, stamp=invite.stamp),
        )
    except InvalidInput as error:
        raise _refusal(invite, error.faults) from None


def _refusal(invite: Invite, faults: Iterable[Fault]) -> InvalidInput:
    return InvalidInput(attrs.evolve(fault.within("interviews"), source=invite.source) for fault in faults)


def _end(invite: Invite, start: datetime, old: Interview | None) -> datetime:
    """Return the end or, if none is given, the one after as long a time as before, or after an hour."""
    if invite.end is not None:
        return invite.end
    length = _AN_HOUR if old is None else old.end.astimezone(UTC) - old.start.astimezone(UTC)
    return (start.astimezone(UTC) + length).astimezone(start.tzinfo)


def _arranger(invite: Invite, names: Mapping[str, str], people: Sequence[str]) -> str | None:
    """Return the name of the organizer, unless that one interviews."""
    name = None if invite.organizer is None else names.get(invite.organizer.key)
    return None if name in people else name


def _channel_of(invite: Invite) -> Channel | None:
    """Return by which channel they talk: what one can join beats what one can dial."""
    if invite.link is not None:
        return Channel.VIDEO
    if invite.called:
        return Channel.PHONE
    if invite.place or invite.rooms:
        return Channel.IN_PERSON
    return Channel.PHONE if invite.phones else None


def notes_on(invite: Invite) -> str:
    """Return how to take part, line by line."""
    where = tuple(dict.fromkeys(filter(None, (invite.place, *invite.rooms))))
    told = ((invite.link,) if invite.link else (), invite.phones, invite.pins, where)
    lines = zip(NOTES, told, strict=True)
    return "\n".join(f"{word}: {', '.join(values)}" for word, values in lines if values)


def remarks_on(effect: Effect) -> dict[str, str]:
    """Return what was guessed about the interview, by key."""
    guessed = effect.invite.end is None and not effect.interviews
    return {"end": GUESS.format(_NO_END)} if guessed else {}
