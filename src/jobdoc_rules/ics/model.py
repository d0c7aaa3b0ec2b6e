"""The same file as icalendar knows it: every value is added as what it is, and written by that library."""

# The value of icalendar's add() has no type.
# pyright: reportUnknownMemberType=false

from collections.abc import Iterable
from datetime import timedelta

from icalendar import Alarm, Calendar, Component, Event, Timezone, TimezoneDaylight, TimezoneStandard
from icalendar.prop import vDuration, vText

from jobdoc_rules.ics.entry import Entry
from jobdoc_rules.ics.writer import COLOUR, HEX_COLOUR, PRODID, REFRESH, escape
from jobdoc_rules.ics.zones import Observance, Zone

__all__ = ["build"]


class _Text(vText):
    """A text that keeps a backslash before a capital N; icalendar takes the two for a line break."""

    def to_ical(self) -> bytes:
        return escape(self).encode()


class _Duration(vDuration):
    """A duration that writes no time as ``PT0S``, which more programs know than ``P0D``."""

    def to_ical(self) -> bytes:
        return bytes(super().to_ical()) if self.td else b"PT0S"  # type: ignore[no-untyped-call]


def build(entries: Iterable[Entry], zones: Iterable[Zone], name: str) -> Calendar:
    """Return the calendar of these entries, properties in the order in which icalendar sorts them."""
    calendar = Calendar()
    _header(calendar, name)
    for zone in zones:
        calendar.add_component(_zone(zone))
    for entry in entries:
        calendar.add_component(_event(entry))
    return calendar


def _header(calendar: Calendar, name: str) -> None:
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", PRODID)
    calendar.add("CALSCALE", "GREGORIAN")
    # What icalendar does not know, NAME among it, goes out as it is, unless it comes as a text.
    calendar.add("NAME", _Text(name))
    calendar.add("X-WR-CALNAME", _Text(name))
    calendar.add("COLOR", COLOUR)
    calendar.add("REFRESH-INTERVAL", REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("X-APPLE-CALENDAR-COLOR", vText(HEX_COLOUR))
    calendar.add("X-PUBLISHED-TTL", _Duration(REFRESH))


def _zone(zone: Zone) -> Timezone:
    timezone = Timezone()
    timezone.add("TZID", zone.key)
    for observance in zone.observances:
        timezone.add_component(_observance(observance))
    return timezone


def _observance(observance: Observance) -> Component:
    part = TimezoneDaylight() if observance.daylight else TimezoneStandard()
    part.add("DTSTART", observance.onset)
    part.add("TZNAME", observance.name)
    part.add("TZOFFSETFROM", observance.before)
    part.add("TZOFFSETTO", observance.offset)
    return part


def _event(entry: Entry) -> Event:
    event = Event()
    event.add("SUMMARY", _Text(entry.summary))
    event.add("DTSTART", entry.start)
    event.add("DTEND", entry.end)
    event.add("DTSTAMP", entry.revised)
    event.add("UID", _Text(entry.uid))
    event.add("SEQUENCE", entry.sequence)
    event.add("CATEGORIES", [entry.category])
    event.add("DESCRIPTION", _Text(entry.description))
    event.add("LAST-MODIFIED", entry.revised)
    event.add("STATUS", entry.status)
    event.add("TRANSP", "TRANSPARENT")
    event.add("X-MICROSOFT-CDO-BUSYSTATUS", vText("FREE"))
    if entry.alarm is not None:
        event.add_component(_alarm(entry.summary, entry.alarm))
    return event


def _alarm(summary: str, after: timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("ACTION", "DISPLAY")
    alarm.add("DESCRIPTION", _Text(summary))
    alarm.add("TRIGGER", _Duration(after))
    return alarm
