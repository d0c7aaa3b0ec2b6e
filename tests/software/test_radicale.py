"""Radicale, a CalDAV server, takes every event, gives it back as it was, and never keeps two of one."""

from datetime import UTC, datetime
from itertools import count
from xml.etree import ElementTree as ET

import icalendar
import pytest
from feeds import by_uid
from plans import SETTINGS, all_examples, before_and_after_a_reply, some_plans

from jobdoc_rules import agenda
from jobdoc_rules.ics import to_ical
from jobdoc_rules.public_holidays import calendar_for

pytestmark = pytest.mark.software

EVERYTHING = """\
<?xml version="1.0" encoding="utf-8"?>
<c:calendar-query xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">
  <d:prop><d:getetag/><c:calendar-data/></d:prop>
  <c:filter><c:comp-filter name="VCALENDAR"><c:comp-filter name="VEVENT"/></c:comp-filter></c:filter>
</c:calendar-query>"""
CALENDAR_DATA = "{urn:ietf:params:xml:ns:caldav}calendar-data"
NUMBERS = count()


class Collection:
    """One calendar of a CalDAV server, as its clients see it."""

    def __init__(self, server):
        self.server = server
        self.path = f"/calendar-{next(NUMBERS)}"
        assert server.request("MKCALENDAR", self.path).status_code == 201

    def put(self, raw):
        """Put each event of a file as an object of its own; return the statuses."""
        return {self._put(f"{self.path}/{uid}.ics", one) for uid, one in apart(raw)}

    def upload(self, raw):
        """Put a whole file in the place of the calendar, as importers do; return the status."""
        return self._put(self.path, raw)

    def _put(self, path, raw):
        headers = {"Content-Type": "text/calendar; charset=utf-8"}
        return self.server.put(path, content=raw, headers=headers).status_code

    def objects(self):
        """Return every object that the server holds, as its clients ask for them."""
        answer = self.server.request("REPORT", self.path, content=EVERYTHING, headers={"Depth": "1"})
        assert answer.status_code == 207
        return [data.text for data in ET.fromstring(answer.content).iter(CALENDAR_DATA)]  # noqa: S314

    def events(self):
        return sorted(event for text in self.objects() for event in events_of(text.encode()))


def apart(raw):
    """Yield uid and calendar of each event of a file, in the very bytes of the file."""
    header, _, _ = raw.partition(b"BEGIN:VEVENT\r\n")
    for uid, event in by_uid(raw).items():
        yield uid, header + event + b"END:VCALENDAR\r\n"


def told(event):
    """Return what has to come back of an event."""
    names = ("UID", "SUMMARY", "DESCRIPTION", "STATUS", "TRANSP", "SEQUENCE")
    times = (event[name].dt for name in ("DTSTART", "DTEND", "DTSTAMP", "LAST-MODIFIED"))
    alarms = [(alarm["ACTION"], alarm["TRIGGER"].dt) for alarm in event.walk("VALARM")]
    return [*(event[name] for name in names), *map(instant, times), alarms]


def instant(value):
    return value.astimezone(UTC).isoformat() if isinstance(value, datetime) else value.isoformat()


def events_of(raw):
    return sorted(map(told, icalendar.Calendar.from_ical(raw).walk("VEVENT")))


@pytest.fixture
def collection(radicale):
    return Collection(radicale)


# --------------------------------------------------------------------------------------------- event by event


@pytest.mark.parametrize(("number", "setting"), tuple(enumerate(SETTINGS)), ids=SETTINGS)
def test_it_takes_every_event_and_gives_it_back_as_it_was(radicale, number, setting):
    for told_one in some_plans()[number :: 2 * len(SETTINGS)]:
        collection = Collection(radicale)
        raw = SETTINGS[setting](told_one)
        assert collection.put(raw) <= {201}, told_one.name
        assert collection.events() == events_of(raw), told_one.name


def test_after_a_reply_there_is_still_one_of_each_and_it_is_the_newer_one(collection):
    waiting, replied = before_and_after_a_reply()
    assert collection.put(to_ical(waiting)) == {201}
    newer = to_ical(replied, cancel_since=waiting)
    assert collection.put(newer) == {204}
    assert collection.events() == events_of(newer)
    assert {"CONFIRMED", "TENTATIVE", "CANCELLED"} == {event[3] for event in collection.events()}


# ------------------------------------------------------------------------------------------- a file at a time


def test_a_whole_file_can_be_imported_twice_without_a_second_of_anything(collection):
    everything = to_ical(all_examples().plan)
    for _ in range(2):
        assert collection.upload(everything) == 201
        assert collection.events() == events_of(everything)


def test_a_newer_file_takes_the_place_of_the_older(collection):
    waiting, replied = before_and_after_a_reply()
    for made in (waiting, replied):
        assert collection.upload(to_ical(made)) == 201
        assert collection.events() == events_of(to_ical(made))


def test_a_file_without_events_empties_the_calendar(collection):
    waiting, _ = before_and_after_a_reply()
    assert collection.put(to_ical(waiting)) == {201}
    assert collection.upload(to_ical(agenda([], as_of=waiting.as_of, calendar=calendar_for))) == 201
    assert collection.events() == []
