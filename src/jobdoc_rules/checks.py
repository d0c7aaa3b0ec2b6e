"""The gates that values pass when they are built: what a text, a date or a word may be.

Each check yields the faults of one value, so that a class can tell all of its faults at once. Calendars,
terminals and web pages break lines or change direction on characters that nobody means to type, so such
characters are refused here, and nothing further on has to look again.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from jobdoc_rules.errors import Fault

__all__ = [
    "FIRST_YEAR",
    "LAST_YEAR",
    "LINE",
    "NAME",
    "Check",
    "called",
    "clean",
    "date_faults",
    "enum_converter",
    "enum_faults",
    "flag_faults",
    "moment_faults",
    "moment_or_date_faults",
    "shown",
    "text_faults",
]

Check = Callable[[object, str], Iterator[Fault]]

NAME = 200
"""The longest name, in characters."""
LINE = 500
"""The longest line, in characters."""
FIRST_YEAR, LAST_YEAR = 1900, 2199

# C0 and C1 controls with DEL and NEL, the line and paragraph separators, the bidirectional marks and
# overrides, the byte order mark, and lone surrogates.
REFUSED = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")

# What some program or other takes for the end of a line, as `str.splitlines` does.
_BREAKS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# The other controls but the line feed, what turns the direction of writing, and what is no character.
_UNFIT = re.compile(
    "[\x00-\x09\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)

_SHOWN = 60
_CALLED: dict[type, str] = {
    bool: "true or false",
    date: "a date",
    datetime: "a date with a time",
    dict: "a table",
    float: "a number",
    int: "a number",
    list: "a list",
    str: "a text",
    time: "a time of day",
    tuple: "a list",
    type(None): "nothing",
}


def called(kind: type) -> str:
    """Return what people call values of ``kind``, or else its name."""
    return _CALLED.get(kind, kind.__name__)


def shown(value: object) -> str:
    """Return ``value`` as a message shows it: short, on one line, and without characters that do things."""
    if not isinstance(value, str):
        return called(type(value))
    return ascii(value if len(value) <= _SHOWN else f"{value[:_SHOWN]}...") if _odd(value) else repr(value)


def _odd(text: str) -> bool:
    return len(text) > _SHOWN or REFUSED.search(text) is not None


def _wrong_type(value: object, path: str, right: str) -> Fault:
    return Fault(code="type", path=path, problem=f"{called(type(value))} found", hint=f"{right} is expected")


def text_faults(value: object, path: str, *, limit: int = NAME) -> Iterator[Fault]:
    """Yield what is wrong with ``value`` as one line of 1 to ``limit`` characters."""
    if not isinstance(value, str):
        yield _wrong_type(value, path, "a text")
    elif not value.strip():
        yield Fault(code="empty", path=path, problem="the text is empty", hint="write at least one letter")
    elif len(value) > limit:
        problem = f"{len(value)} characters found"
        yield Fault(code="too_long", path=path, problem=problem, hint=f"at most {limit} are allowed")
    elif found := REFUSED.search(value):
        problem = f"the character U+{ord(found[0]):04X} stands at position {found.start()}"
        hint = "remove it: line breaks, control and direction characters are not allowed here"
        yield Fault(code="control_character", path=path, problem=problem, hint=hint)


def clean(text: str) -> str:
    """Return ``text`` with line feeds as its only breaks, and without the characters that do things.

    For texts that no gate has seen: what comes out of a template, or was found in somebody's file.
    """
    if text.replace("\n", "").isprintable():
        return text
    return _UNFIT.sub("", _BREAKS.sub("\n", text).replace("\t", " "))


def date_faults(value: object, path: str) -> Iterator[Fault]:
    """Yield what is wrong with ``value`` as a plain date; a datetime is a date to Python, not to a person."""
    if not isinstance(value, date) or isinstance(value, datetime):
        yield _wrong_type(value, path, "a date such as 2026-11-20")
    else:
        yield from _year_faults(value, path)


def moment_faults(value: object, path: str) -> Iterator[Fault]:
    """Yield what is wrong with ``value`` as a datetime, naive or aware."""
    if not isinstance(value, datetime):
        yield _wrong_type(value, path, "a date with a time such as 2026-11-20T14:00:00")
    elif value.tzinfo is not None and value.utcoffset() is None:
        problem, hint = "its tzinfo knows no offset", "give a ZoneInfo, or no tzinfo at all"
        yield Fault(code="timezone", path=path, problem=problem, hint=hint)
    else:
        yield from _year_faults(value, path)


def moment_or_date_faults(value: object, path: str) -> Iterator[Fault]:
    """Yield what is wrong with ``value`` as a datetime or, for a whole day, as a plain date."""
    yield from (moment_faults if isinstance(value, datetime) else date_faults)(value, path)


def _year_faults(value: date, path: str) -> Iterator[Fault]:
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        hint = f"years {FIRST_YEAR}..{LAST_YEAR} are supported"
        yield Fault(code="out_of_range", path=path, problem=f"the year {value.year} found", hint=hint)


def flag_faults(value: object, path: str) -> Iterator[Fault]:
    """Yield what is wrong with ``value`` as true or false."""
    if not isinstance(value, bool):
        yield _wrong_type(value, path, "true or false")


def enum_faults(kind: type[StrEnum]) -> Check:
    """Return the check for a word of ``kind``."""

    def faults(value: object, path: str) -> Iterator[Fault]:
        if not isinstance(value, kind):
            hint = f"one of: {', '.join(kind)}"
            yield Fault(code="unknown_value", path=path, problem=f"{shown(value)} found", hint=hint)

    return faults


def enum_converter(kind: type[StrEnum]) -> Callable[[Any], Any]:
    """Return a converter from the written word; another value stays as it is, for the check to tell."""
    words = {str(member): member for member in kind}

    def convert(value: Any) -> Any:  # noqa: ANN401 - whatever a caller gave
        return words.get(value, value) if isinstance(value, str) else value

    return convert
