"""Calendar files that others wrote (RFC 5545): read within limits, whatever they hold.

A file is hostile until it is read: it may be huge, nested without end, or no calendar at all. Whatever it
is, reading it ends in its components or in faults, in a time that the limits bound. Nothing here knows what
the components mean.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from jobdoc_rules.errors import Fault, InvalidInput

if TYPE_CHECKING:
    from icalendar import Component

__all__ = ["DEPTH", "LIMIT", "MOST_LINES", "read_components"]

LIMIT = 2 * 1024 * 1024
"""The largest file, in bytes: invitations carry attachments."""
MOST_LINES = 50_000
"""The most lines, folded ones counted singly."""
DEPTH = 8
"""How deep components may be nested; a real file needs three levels."""

_EDGE = re.compile(rb"^[ \t]*(BEGIN|END)[ \t]*:", re.IGNORECASE | re.MULTILINE)
_BREAK = re.compile(rb"\r\n|\r|\n")
_FOLD = re.compile(rb"\n[ \t]")


def read_components(data: bytes, *, source: str = "") -> "Sequence[Component]":
    """Return the calendars in ``data``, one or more. Raises InvalidInput; ``source`` is what it calls them.

    Bytes are asked for because icalendar takes a text without a line break for the path of a file.
    """
    if not isinstance(data, bytes):
        raise _refusal("type", f"{type(data).__name__} found", "give the bytes of the file", source)
    if len(data) > LIMIT:
        hint = f"at most {LIMIT // 1024} KiB are read"
        raise _refusal("too_large", "the file is too large", hint, source)
    data = _BREAK.sub(b"\n", data.removeprefix(b"\xef\xbb\xbf"))
    if data.count(b"\n") > MOST_LINES:
        raise _refusal("too_large", "the file is too long", f"at most {MOST_LINES} lines are read", source)
    data = _FOLD.sub(b"", data)
    if _depth(data) > DEPTH:
        hint = f"at most {DEPTH} levels are read"
        raise _refusal("too_deep", "components are nested too deep", hint, source)
    return _parsed(data, source)


def _refusal(code: str, problem: str, hint: str, source: str) -> InvalidInput:
    return InvalidInput([Fault(code=code, path="", problem=problem, hint=hint, source=source)])


def _depth(data: bytes) -> int:
    """Return how deep components are nested at most."""
    depth = deepest = 0
    for edge in _EDGE.finditer(data):
        depth += 1 if edge[1].upper() == b"BEGIN" else -1
        deepest = max(deepest, depth)
    return deepest


def _parsed(data: bytes, source: str) -> "Sequence[Component]":
    # Imported late: it costs more than all the rest.
    from icalendar import Calendar

    hint = "give an .ics file: it begins with BEGIN:VCALENDAR"
    try:
        found = Calendar.from_ical(data, multiple=True)
    except (ValueError, IndexError, KeyError, TypeError, AttributeError) as error:
        problem = f"this is no calendar file: {error}"[:200]
        raise _refusal("syntax", problem, hint, source) from None
    calendars = [component for component in found if component.name == "VCALENDAR"]
    if not calendars:
        raise _refusal("syntax", "this is no calendar file", hint, source)
    return calendars
