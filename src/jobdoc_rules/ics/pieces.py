"""A calendar in pieces that can be kept: each event is written once, and put into files again and again."""

from datetime import UTC, datetime
from typing import NamedTuple

from jobdoc_rules.ics.entries import Drafts, Settings, placed
from jobdoc_rules.ics.writer import events
from jobdoc_rules.planning.plan import Plan

__all__ = ["Piece", "pieces_of"]


class Piece(NamedTuple):
    """One event as it stands in a file; pieces of several plans sort as their events do in one file."""

    start: datetime
    """The instant (UTC) by which it has its place."""
    uid: str
    text: bytes


def pieces_of(plan: Plan, *, drafts: Drafts | None, alarm: bool, discreet: bool) -> list[Piece]:
    """Return the events of ``plan``, in UTC; the arguments are those of :func:`jobdoc_rules.ics.to_ical`.

    Raises InvalidInput with every fault of the arguments.
    """
    settings = Settings(drafts=drafts, alarm=alarm, discreet=discreet)
    return [
        Piece(start.astimezone(UTC), entry.uid, events([entry])) for start, entry in placed(plan, settings)
    ]
