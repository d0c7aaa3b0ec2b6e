"""Follow-ups as a calendar file (RFC 5545), written by hand."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta

from jobtracker.model import FollowUp

EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
LENGTH = timedelta(minutes=15)
VERBS = {"email": "Email", "phone": "Call"}
OCTETS = 75


def calendar_file(follow_ups: Iterable[FollowUp], now: datetime) -> bytes:
    """Return the bytes of a calendar file; whatever is written later has a higher SEQUENCE."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//jobtracker//EN"]
    for follow_up in follow_ups:
        lines += _event(follow_up, now)
    return b"".join(_folded(line) for line in [*lines, "END:VCALENDAR"])


def _event(follow_up: FollowUp, now: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_escaped(follow_up.uid)}"
    yield f"DTSTAMP:{_utc(now)}"
    yield f"SEQUENCE:{max(0, int((now - EPOCH).total_seconds()))}"
    yield f"DTSTART:{_utc(follow_up.at)}"
    yield f"DTEND:{_utc(follow_up.at + LENGTH)}"
    yield f"SUMMARY:{_escaped(f'{VERBS[follow_up.how]} {follow_up.whom}')}"
    yield "END:VEVENT"


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _escaped(text: str) -> str:
    for mark in "\\;,":
        text = text.replace(mark, f"\\{mark}")
    return text


def _folded(line: str) -> bytes:
    """Return a line in pieces of at most 75 octets, none of which cuts a character."""
    pieces, piece = [], b""
    for octets in (character.encode() for character in line):
        if len(piece) + len(octets) > OCTETS:
            pieces.append(piece)
            piece = b" "
        piece += octets
    return b"\r\n".join([*pieces, piece]) + b"\r\n"
