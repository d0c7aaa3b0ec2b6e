"""Laws of exporters: functions from a scene to a calendar file (RFC 5545).

The files are read with icalendar, as a stranger would. An exporter of this package is
``lambda scene: to_ical(scene.plan())``; that of another program takes an adapter of a few lines.
"""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple, TypeAlias

from icalendar import Calendar

from jobdoc_rules.planning.unrolling import LONGEST_HORIZON
from jobdoc_rules.testing.contact import Contacts, planned
from jobdoc_rules.testing.laws.law import Law, law
from jobdoc_rules.testing.scene import Scene

__all__ = ["EXPORTED", "EXPORTS", "UPDATES", "Exported", "Exporter", "exported"]

Exporter: TypeAlias = Callable[[Scene], bytes]
"""What makes a calendar file of a scene."""


class Exported(NamedTuple):
    """An event as a stranger reads it."""

    uid: str
    sequence: int
    start: date | datetime
    end: date | datetime
    status: str
    stamped: bool

    @property
    def day(self) -> date:
        """The day on which it starts, in the zone that it is given in."""
        return self.start.date() if isinstance(self.start, datetime) else self.start


def exported(data: bytes) -> tuple[Exported, ...]:
    """Return the events of a calendar file, in its order. Raises ValueError if it is none."""
    calendar: Any = Calendar.from_ical(data)
    return tuple(_event(found) for found in calendar.walk("VEVENT"))


def _event(found: Any) -> Exported:  # noqa: ANN401 - icalendar's own
    start = found.decoded("DTSTART")
    return Exported(
        uid=str(found.get("UID", "")),
        sequence=int(found.get("SEQUENCE", 0)),
        start=start,
        end=found.decoded("DTEND", start),
        status=str(found.get("STATUS", "")),
        stamped="DTSTAMP" in found,
    )


def _planned(data: bytes) -> list[Exported]:
    """Return the events that are not cancelled."""
    return [event for event in exported(data) if event.status != "CANCELLED"]


# -- one file --------------------------------------------------------------------------------------------


@law()
def every_event_has_what_calendars_ask_for(scene: Scene, export: Exporter) -> None:
    """Every event has a UID and a DTSTAMP, and does not end before it starts."""
    events = exported(export(scene))
    assert [event for event in events if not (event.uid and event.stamped and event.start <= event.end)] == []


@law()
def no_two_events_share_a_uid(scene: Scene, export: Exporter) -> None:
    """A UID names one event of a file."""
    uids = [event.uid for event in exported(export(scene))]
    assert len(set(uids)) == len(uids)


@law()
def equal_scenes_give_equal_bytes(scene: Scene, export: Exporter) -> None:
    """Exported twice, a scene gives the same bytes: no clock and no chance are in them."""
    assert export(scene) == export(scene)


@law()
def icalendar_reads_back_what_was_written(scene: Scene, export: Exporter) -> None:
    """What icalendar reads, writes and reads again is the same."""
    read: Any = Calendar.from_ical(export(scene))
    assert Calendar.from_ical(read.to_ical()) == read


@law()
def exported_twice_events_have_the_same_uids(scene: Scene, export: Exporter) -> None:
    """Exported twice, a scene names the same events: whoever subscribes to it sees none of them doubled."""
    assert [event.uid for event in exported(export(scene))] == [
        event.uid for event in exported(export(scene))
    ]


@law()
def an_event_that_moves_keeps_its_uid(scene: Scene, export: Exporter) -> None:
    """If the day of the next event turns out to be closed, it moves and keeps its UID, or it lapses."""
    following = _coming(scene, export(scene))[:1]
    closures = [(event.day, event.day, "closed") for event in following]
    closed = scene.but(calendar=scene.calendar.with_closures(closures))
    # Further than the scene looks: what moves may move out of view.
    before, after = (_uids(export(_further(each, days))) for each, days in ((scene, 120), (closed, 60)))
    lapsed = after <= before
    assert lapsed or {event.uid for event in following} <= after


def _further(scene: Scene, days: int) -> Scene:
    return scene.but(horizon=min(scene.horizon + timedelta(days=days), LONGEST_HORIZON))


def _uids(data: bytes) -> set[str]:
    return {event.uid for event in _planned(data)}


def _coming(scene: Scene, data: bytes) -> list[Exported]:
    """Return the timed events from now on, at the office's time, once all interviews are over."""
    zone = scene.case.office.zone
    last = max(interview.end for interview in scene.case.interviews)
    since = max(scene.as_of.astimezone(zone), last)
    # What was done just now is no longer to come; if only its day is known, it may stand at a later hour.
    done = {entry.at for entry in scene.log}
    timed = [(e.start.astimezone(zone), e) for e in _planned(data) if isinstance(e.start, datetime)]
    coming = [(start, e) for start, e in timed if start >= since and done.isdisjoint({start, start.date()})]
    return [event._replace(start=start) for start, event in sorted(coming)]


@law("R15")
def no_event_falls_on_a_weekend_or_a_holiday(scene: Scene, export: Exporter) -> None:
    """No event that is still to come, of a case whose interviews are over, lies on a day that is closed."""
    days = [event.day for event in _coming(scene, export(scene))]
    assert [day for day in days if not scene.calendar.is_business_day(day)] == []


# -- a file and what was planned -------------------------------------------------------------------------


@law()
def every_planned_contact_is_an_event(_scene: Scene, made: Contacts, data: bytes) -> None:
    """What is planned stands in the file, under its uid and at its time."""
    told = {(event.uid, event.start) for event in _planned(data)}
    assert [c for c in planned(made) if (c.uid, c.start) not in told] == []


# -- two files -------------------------------------------------------------------------------------------


def _both(earlier: bytes, later: bytes) -> list[tuple[Exported, Exported]]:
    now = {event.uid: event for event in exported(later)}
    return [(event, now[event.uid]) for event in exported(earlier) if event.uid in now]


@law()
def sequences_never_fall(earlier: bytes, later: bytes) -> None:
    """The SEQUENCE of an event never falls from one file to the next."""
    assert [(was, now) for was, now in _both(earlier, later) if now.sequence < was.sequence] == []


@law()
def an_event_that_moves_has_a_higher_sequence(earlier: bytes, later: bytes) -> None:
    """An event that starts or ends at another time than in the file before has a higher SEQUENCE."""
    moved = [(was, now) for was, now in _both(earlier, later) if (was.start, was.end) != (now.start, now.end)]
    assert [(was, now) for was, now in moved if now.sequence <= was.sequence] == []


EXPORTS: tuple[Law, ...] = (
    every_event_has_what_calendars_ask_for,
    no_two_events_share_a_uid,
    equal_scenes_give_equal_bytes,
    exported_twice_events_have_the_same_uids,
    an_event_that_moves_keeps_its_uid,
    icalendar_reads_back_what_was_written,
    no_event_falls_on_a_weekend_or_a_holiday,
)
"""Laws of a scene and of any exporter."""

EXPORTED: tuple[Law, ...] = (every_planned_contact_is_an_event,)
"""Laws of a scene, of what was planned for it, and of the file that was made of that."""

UPDATES: tuple[Law, ...] = (sequences_never_fall, an_event_that_moves_has_a_higher_sequence)
"""Laws of two files of one case, an earlier one and a later one."""
