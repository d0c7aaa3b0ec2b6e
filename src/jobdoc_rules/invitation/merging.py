"""Which invitation counts: of those with one UID the newest, and what it does to a case (RFC 5546).

Of two the one with the higher SEQUENCE is newer, or with the later DTSTAMP; a cancellation outranks what it
is no older than.
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, NamedTuple

import attrs

from jobdoc_rules.case import Case, Interview, Invitation
from jobdoc_rules.invitation.invite import Invite

__all__ = ["Change", "Effect", "effects", "newest"]

_NEVER = datetime(1900, 1, 1, tzinfo=UTC)


class Change(StrEnum):
    """What an invitation does to a case."""

    ADDED = "added"
    JOINED = "joined"
    """The case holds this interview, but not yet that it came by this invitation."""
    MOVED = "moved"
    CANCELLED = "cancelled"
    KNOWN = "known"
    """Nothing: the case has it already."""
    OLDER = "older"
    """Nothing: the case knows a newer one."""
    UNKNOWN = "unknown"
    """Nothing: it cancels what the case does not hold."""


class Effect(NamedTuple):
    """What an invitation does, and to which interviews of the case."""

    change: Change
    invite: Invite
    interviews: tuple[Interview, ...] = ()


def newest(invites: Iterable[Invite]) -> tuple[Invite, ...]:
    """Return the invitation that counts for each UID, in the order of their times, then of their UIDs."""
    kept: dict[str, Invite] = {}
    for invite in invites:
        known = kept.get(invite.uid)
        if known is None or _rank(known) < _rank(invite):
            kept[invite.uid] = invite
    return tuple(sorted(kept.values(), key=lambda invite: (_time(invite.start), invite.uid)))


def _rank(invite: Invite) -> tuple[Any, ...]:
    # The rest only keeps the order in which files are given from mattering.
    age = _age(invite.sequence, invite.stamp)
    return (*age, invite.cancelled, repr(attrs.astuple(attrs.evolve(invite, source=""))))


def _age(sequence: int, stamp: datetime | None) -> tuple[int, datetime]:
    return sequence, stamp or _NEVER


def _time(moment: datetime | None) -> datetime:
    if moment is None:
        return _NEVER
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def effects(invites: Iterable[Invite], case: Case | None) -> tuple[Effect, ...]:
    """Return what each of ``invites``, newest ones only, does to ``case``; without one all are new."""
    interviews = () if case is None else case.interviews
    return tuple(_effect(invite, interviews) for invite in invites)


def _effect(invite: Invite, interviews: tuple[Interview, ...]) -> Effect:
    same = tuple(one for one in interviews if one.invitation is not None and one.invitation.uid == invite.uid)
    if not same:
        return Effect(Change.UNKNOWN, invite) if invite.cancelled else _new(invite, interviews)
    known = max(_age_of(one.invitation) for one in same)
    age = _age(invite.sequence, invite.stamp)
    if invite.cancelled:
        return Effect(Change.OLDER if age < known else Change.CANCELLED, invite, same)
    change = Change.MOVED if age > known else Change.KNOWN if age == known else Change.OLDER
    return Effect(change, invite, same)


def _age_of(invitation: Invitation | None) -> tuple[int, datetime]:
    return (0, _NEVER) if invitation is None else _age(invitation.sequence, invitation.stamp)


def _new(invite: Invite, interviews: tuple[Interview, ...]) -> Effect:
    """Return what a first invitation does: perhaps somebody has written the interview down before."""
    start = _time(invite.start)
    same = tuple(one for one in interviews if one.invitation is None and one.start.astimezone(UTC) == start)
    return Effect(Change.JOINED if same else Change.ADDED, invite, same)
