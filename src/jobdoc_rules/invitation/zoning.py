"""The office's zone, and the times whose zone the file did not tell: given by hand, or asked for."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

import attrs

from jobdoc_rules.case import Case
from jobdoc_rules.checks import shown
from jobdoc_rules.errors import Fault, InvalidInput
from jobdoc_rules.invitation.invite import Invite
from jobdoc_rules.invitation.zones import jump_faults

__all__ = ["in_utc", "office_zone", "with_known_times"]

_HINT = "say in which zone the office is: --timezone America/New_York, for example"


def office_zone(invites: Iterable[Invite], timezone: str | None, into: Case | None) -> tuple[str, str]:
    """Return the office's zone, and why it is a guess (empty: somebody said it). Raises InvalidInput."""
    if into is not None:
        return into.office.timezone, ""
    if timezone is not None:
        return timezone, ""
    timed = [invite for invite in invites if invite.start is not None]
    for invite in timed:
        if invite.zone is not None:
            return invite.zone, invite.zone_guess
    raise _refusal(timed[0])


def with_known_times(invite: Invite, timezone: str | None, into: Case | None) -> Invite:
    """Return the invitation with aware times. Raises InvalidInput if it needs a zone that nobody gave."""
    if invite.start is None or invite.start.tzinfo is not None:
        # An end whose zone is lost says nothing beside a start whose zone is known.
        lost = invite.end is not None and invite.end.tzinfo is None
        return attrs.evolve(invite, end=None) if lost else invite
    zone = timezone or (into.office.timezone if into is not None and not invite.tzid else None)
    if zone is None:
        raise _refusal(invite)
    placed = attrs.evolve(invite, start=_in(zone, invite.start), end=_in(zone, invite.end))
    faults = [*jump_faults(placed.start, "DTSTART", zone), *jump_faults(placed.end, "DTEND", zone)]
    if faults:
        raise InvalidInput(attrs.evolve(fault, source=invite.source) for fault in faults)
    return placed


def in_utc(invite: Invite) -> Invite:
    """Return the invitation as if its times were in UTC: a stand-in, for whatever else can be checked."""
    return attrs.evolve(invite, start=_in("UTC", invite.start), end=_in("UTC", invite.end))


def _in(zone: str, moment: datetime | None) -> datetime | None:
    return moment if moment is None or moment.tzinfo is not None else moment.replace(tzinfo=ZoneInfo(zone))


def _refusal(invite: Invite) -> InvalidInput:
    if invite.start is not None and invite.start.tzinfo is not None:
        problem = "the time is given in UTC, which does not tell where the office is"
    elif invite.tzid:
        problem = f"the time is given in a zone that nobody knows, {shown(invite.tzid)}"
    else:
        problem = "the time is given in no zone"
    fault = Fault(
        code="timezone", path="calendar.timezone", problem=problem, hint=_HINT, source=invite.source
    )
    return InvalidInput([fault])
