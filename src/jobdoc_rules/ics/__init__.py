"""Plans as calendar files (RFC 5545), for import and for feeds.

:func:`to_ical` writes the bytes, :func:`iter_ical` those of many plans piece by piece; :func:`to_calendar`
builds the same file as an ``icalendar.Calendar``, for whoever wants to go on from there. Equal arguments give
equal bytes, on every machine and at any time: an event changes only when its touchpoint does, and then its
SEQUENCE and LAST-MODIFIED grow.
"""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from itertools import chain
from typing import TYPE_CHECKING

from jobdoc_rules.errors import InvalidInput
from jobdoc_rules.ics.entries import HALF_A_YEAR, Drafts, Settings, entries_of
from jobdoc_rules.ics.writer import CLOSING, events, opening, write
from jobdoc_rules.ics.zones import zones_of
from jobdoc_rules.planning.plan import Plan

if TYPE_CHECKING:
    from icalendar import Calendar

__all__ = ["Drafts", "iter_ical", "to_calendar", "to_ical"]


def to_ical(
    plan: Plan,
    *,
    drafts: Drafts | None = None,
    name: str = "Follow-ups",
    alarm: bool = True,
    tzid: bool = False,
    all_day: bool | None = None,
    discreet: bool = False,
    past: timedelta = HALF_A_YEAR,
    cancel_since: Plan | bytes | None = None,
) -> bytes:
    """Return ``plan`` as a calendar file: one event for each touchpoint, in the order of their start.

    - ``drafts`` are the words to show with what is not done yet: a mapping by uid, or a function from a
      touchpoint to a text or None. Characters that break lines elsewhere become line breaks; other control
      and direction characters are left out.
    - ``name`` is what calendars call the file.
    - ``alarm``: whether what is not done yet rings at its start. Switch it off in a feed that others read.
    - ``tzid``: whether times are in the office's zone, which the file then defines, rather than in UTC. A
      local time that comes twice, when clocks are set back, stays in UTC.
    - ``all_day``: whether events take whole days; by default the plan says so.
    - ``discreet``: whether titles name neither employer nor people; descriptions still do.
    - ``past`` is how long before the plan's ``as_of`` what was done is still shown.
    - ``cancel_since`` is the plan of an earlier file, of the same cases, or its bytes as this function wrote
      them. What stood there and is not planned any more comes as cancelled; in a feed it is enough that it
      vanishes. Given the bytes, whatever differs from them has a higher SEQUENCE, even if no log says so.

    What could not be read (``plan.unreadable``) comes as an event of the plan's day that says what to mend.

    Raises InvalidInput with every fault of the arguments.
    """
    settings = Settings(
        drafts=drafts,
        name=name,
        alarm=alarm,
        tzid=tzid,
        all_day=all_day,
        discreet=discreet,
        past=past,
        cancel_since=cancel_since,
    )
    entries = entries_of(plan, settings)
    return write(entries, zones_of(entries), name)


def iter_ical(
    plans: Iterable[Plan],
    *,
    drafts: Drafts | None = None,
    name: str = "Follow-ups",
    alarm: bool = True,
    all_day: bool | None = None,
    discreet: bool = False,
    past: timedelta = HALF_A_YEAR,
) -> Iterator[bytes]:
    """Yield one calendar file of many plans in pieces: its beginning, the events of each plan, and its end.

    A plan is asked for when its piece is, and not kept, so that a file of any length takes no more memory
    than its largest plan. Events stand plan by plan, and by their start within each; of a single plan the
    pieces together are the bytes of :func:`to_ical`, which tells the arguments. Times are in UTC. The plans
    are of different cases, for no two events of a file may share a uid.

    Raises InvalidInput with every fault of the arguments, at once for all but what only a plan can show.
    """
    settings = Settings(drafts=drafts, name=name, alarm=alarm, all_day=all_day, discreet=discreet, past=past)
    if faults := tuple(settings.own_faults()):
        raise InvalidInput(faults)
    pieces = (events(entries_of(plan, settings)) for plan in plans)
    return chain((opening(name),), pieces, (CLOSING,))


def to_calendar(
    plan: Plan,
    *,
    drafts: Drafts | None = None,
    name: str = "Follow-ups",
    alarm: bool = True,
    tzid: bool = False,
    all_day: bool | None = None,
    discreet: bool = False,
    past: timedelta = HALF_A_YEAR,
    cancel_since: Plan | bytes | None = None,
) -> "Calendar":
    """Return the file of :func:`to_ical`, which tells the arguments, as a calendar to go on from.

    Its own ``to_ical()`` gives the same bytes, but where a text holds a backslash: icalendar may fold a line
    in the middle of an escaped one.
    """
    # Imported late: it costs more than all the rest, and the bytes do without it.
    from jobdoc_rules.ics.model import build

    settings = Settings(
        drafts=drafts,
        name=name,
        alarm=alarm,
        tzid=tzid,
        all_day=all_day,
        discreet=discreet,
        past=past,
        cancel_since=cancel_since,
    )
    entries = entries_of(plan, settings)
    return build(entries, zones_of(entries), name)
