"""Invitations made for a test: one event at Acme, and whatever a test wants to be different."""

import json
from datetime import UTC
from pathlib import Path

import pytest

from jobdoc_rules import InvalidInput
from jobdoc_rules.invitation import read, to_case

SAMPLES = Path(__file__).parent / "invitations"
EXPECTED = json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))

NEW_YORK = """\
BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:16010101T020000
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""
ORGANIZER = "ORGANIZER;CN=Ana Ruiz:mailto:ana@acme.example"
ME = "ATTENDEE;CN=Jo Marsh;PARTSTAT=NEEDS-ACTION:mailto:jo@mail.example"
LINES = {
    "UID": "UID:a1@acme.example",
    "DTSTAMP": "DTSTAMP:20261102T150011Z",
    "DTSTART": "DTSTART;TZID=America/New_York:20261116T140000",
    "DTEND": "DTEND;TZID=America/New_York:20261116T150000",
    "SUMMARY": "SUMMARY:Interview - Data engineer",
    "ORGANIZER": ORGANIZER,
    "ATTENDEE": ME,
}


def sample(name):
    """The bytes of a sample."""
    return (SAMPLES / f"{name}.ics").read_bytes()


def event(*more, **changes):
    """Return a VEVENT; a line of None is left out, ``more`` lines stand at the end."""
    lines = [line for line in (LINES | changes).values() if line is not None]
    return "\n".join(["BEGIN:VEVENT", *lines, *more, "END:VEVENT", ""])


def calendar(*events, method="REQUEST", head=""):
    """Return a calendar file; without events it has the one at Acme."""
    body = "".join(events or (event(),))
    stated = f"METHOD:{method}\n" if method else ""
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\n{stated}{head}{body}END:VCALENDAR\n"
    return text.encode(errors="surrogatepass")


def written(moment):
    """A moment as the contract of the samples writes it; a naive one shows that its zone is unknown."""
    if moment is None or moment.tzinfo is None:
        return moment and moment.isoformat()
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def told(data, **options):
    """The codes and paths of what is wrong with an invitation, or with making a case of it."""
    with pytest.raises(InvalidInput) as caught:
        to_case(read(data), **options)
    assert all(fault.hint for fault in caught.value.faults)
    return [(fault.code, fault.path) for fault in caught.value.faults]


def imported(*files, **options):
    return to_case([invite for data in files for invite in read(data)], **options)


def made(*files, **options):
    return imported(*files, **options).case


def sole(data):
    (invite,) = read(data)
    return invite


AT_TWO = "20261116T140000"
KIEV = NEW_YORK.format(name="FLE Standard Time")


def zoned(tzid, *, value=AT_TWO, head="", more=()):
    start = f'DTSTART;TZID="{tzid}":{value}' if tzid else f"DTSTART:{value}"
    return calendar(event(*more, DTSTART=start, DTEND=None), head=head)


def definition(*observances, name="Mine", more=""):
    return f"BEGIN:VTIMEZONE\nTZID:{name}\n{more}{''.join(observances)}END:VTIMEZONE\n"


def observance(kind, before, offset, *lines, start="16010101T020000"):
    offsets = f"TZOFFSETFROM:{before}\nTZOFFSETTO:{offset}\n"
    return "\n".join([f"BEGIN:{kind}", f"DTSTART:{start}", *lines, f"{offsets}END:{kind}\n"])


ALWAYS = observance("STANDARD", "+0545", "+0545", start="19700101T000000")
PERTH = observance("STANDARD", "+0845", "+0845", start="19700101T000000")
ODD = observance("STANDARD", "+0417", "+0417", start="19700101T000000")
FIXED = observance("STANDARD", "+0300", "+0300", "RDATE:20260101T000000,20270101T000000")
NOVEMBER = "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"
MARCH = "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"
SUMMER = observance("DAYLIGHT", "-0500", "-0400", MARCH)
WINTER = observance("STANDARD", "-0400", "-0500", NOVEMBER)
