"""Calendar files that others wrote (RFC 5545): read within limits, whatever they hold.

A file is hostile until it is read: it may be huge, nested without end, or no calendar at all. Whatever it
is, reading it ends in its components or in faults, in a time that the limits bound. Nothing here knows what
the components mean.

Times are left as they are written. icalendar would look up their zones, unroll the rules of the zones that
the file defines, however many changes these make, and remember each for all files to come. So a zone's
definition comes as the component ``X-VTIMEZONE``, and the zone of a time as its parameter ``X-TZID``.
"""

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from jobdoc_rules.errors import Fault, InvalidInput

if TYPE_CHECKING:
    from icalendar import Component

__all__ = ["DEPTH", "LIMIT", "MOST_LINES", "read_components"]

LIMIT = 1024 * 1024
"""The largest file, in bytes: invitations carry attachments."""
MOST_LINES = 50_000
"""The most lines, folded ones counted singly."""
DEPTH = 8
"""How deep components may be nested; a real file needs three levels."""

_BREAK = re.compile(rb"\r\n|\r|\n")
_FOLD = re.compile(rb"\n[ \t]")
_FOLD_AS_FOUND = re.compile(rb"(?:\r\n|\r|\n)[ \t]")
_WIDE = (b"B\0E\0", b"\0B\0E")
"""How a file in UTF-16 without a mark begins; its bytes may be UTF-8, yet not of any text."""
_BEGUN = re.compile(rb"^BEGIN[ \t]*:", re.IGNORECASE | re.MULTILINE)
_ENDED = re.compile(rb"^END[ \t]*:", re.IGNORECASE | re.MULTILINE)
_OPENING = re.compile(rb"^BEGIN[ \t]*:[ \t]*VCALENDAR\b", re.IGNORECASE | re.MULTILINE)
# What steers a terminal: with its control characters alone gone, the rest would stand in the text.
_STEERING = re.compile(
    rb"(?:\x1b\[|\xc2\x9b)[0-?]{0,99}[ -/]{0,9}[@-~]"
    rb"|(?:\x1b[\]PX^_]|\xc2[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\n]{0,999}(?:\x07|\x1b\\|\xc2\x9c)"
)
_CONTROLS = bytes({*range(0x20), 0x7F} - {*b"\t\n"})
_DEFINITION = re.compile(rb":VTIMEZONE$", re.IGNORECASE | re.MULTILINE)
_TIME = re.compile(
    rb"^(?:DTSTART|DTEND|DUE|RDATE|EXDATE|RECURRENCE-ID)[ \t]*;[^\n]*", re.IGNORECASE | re.MULTILINE
)
_ZONE = re.compile(rb";[ \t]*TZID[ \t]*=", re.IGNORECASE)


def read_components(data: bytes, *, source: str = "") -> "Sequence[Component]":
    """Return the calendars in ``data``, one or more. Raises InvalidInput; ``source`` is what it calls them.

    Bytes are asked for because icalendar takes a text without a line break for the path of a file.
    """
    if not isinstance(data, bytes):
        raise _refusal("type", f"{type(data).__name__} found", "give the bytes of the file", source)
    if len(data) > LIMIT:
        hint = f"at most {LIMIT // 1024} KiB are read"
        raise _refusal("too_large", "the file is too large", hint, source)
    _check_encoding(data, source)
    data = _BREAK.sub(b"\n", data.removeprefix(b"\xef\xbb\xbf"))
    if data.count(b"\n") > MOST_LINES:
        raise _refusal("too_large", "the file is too long", f"at most {MOST_LINES} lines are read", source)
    calendars = _parsed(_as_written(_FOLD.sub(b"", data)), source)
    if _depth(calendars) > DEPTH:
        hint = f"at most {DEPTH} levels are read"
        raise _refusal("too_deep", "components are nested too deep", hint, source)
    return calendars


def _refusal(code: str, problem: str, hint: str, source: str, line: int | None = None) -> InvalidInput:
    return InvalidInput([Fault(code=code, path="", problem=problem, hint=hint, source=source, line=line)])


def _check_encoding(data: bytes, source: str) -> None:
    """Refuse what is not UTF-8 once its lines are whole: a fold may part the bytes of one character."""
    start = data.index(0) if data.startswith(_WIDE) else None
    try:
        _FOLD_AS_FOUND.sub(b"", data).decode()
    except UnicodeDecodeError as error:
        start = _as_found(error.start, data)
    if start is not None:
        line = data.count(b"\n", 0, start) + 1
        raise _refusal("encoding", f"byte {start} is not UTF-8", "save it as UTF-8", source, line)


def _as_found(place: int, data: bytes) -> int:
    """Return where in ``data`` the byte stands that is at ``place`` without the folds."""
    for fold in _FOLD_AS_FOUND.finditer(data):
        if fold.start() > place:
            break
        place += len(fold[0])
    return place


def _depth(components: "Iterable[Component]") -> int:
    """Return how deep components are nested at most.

    Counted in what was read, not in the lines: icalendar takes more spellings of BEGIN and END than one.
    """
    depth, level = 0, list(components)
    while level:
        depth, level = depth + 1, [part for component in level for part in component.subcomponents]
    return depth


def _as_written(data: bytes) -> bytes:
    """Return the file with names for zones that mean nothing to icalendar.

    Control characters, of which one loses its whole line there, are left out, with the sequences they begin.
    """
    data = _STEERING.sub(b"", data).translate(None, _CONTROLS)
    return _TIME.sub(lambda line: _ZONE.sub(b";X-TZID=", line[0]), _DEFINITION.sub(b":X-VTIMEZONE", data))


def _parsed(data: bytes, source: str) -> "Sequence[Component]":
    # Imported late: it costs more than all the rest.
    from icalendar import Calendar

    if _OPENING.search(data) and len(_BEGUN.findall(data)) > len(_ENDED.findall(data)):
        problem = "the file is cut off: not everything that it begins is closed"
        raise _refusal("syntax", problem, "get it whole: it ends with END:VCALENDAR", source)
    hint = "give an .ics file: it begins with BEGIN:VCALENDAR"
    try:
        found = Calendar.from_ical(data, multiple=True)
    except (ValueError, IndexError, KeyError, TypeError, AttributeError, OSError) as error:
        problem = f"this is no calendar file: {error}"[:200]
        raise _refusal("syntax", problem, hint, source) from None
    calendars = [component for component in found if component.name == "VCALENDAR"]
    if not calendars:
        raise _refusal("syntax", "this is no calendar file", hint, source)
    return calendars
