"""An earlier file, read back: what it held, so that a newer one can cancel what is not planned any more.

This undoes what the writer does and takes nothing else: to cancel the events of a file that another program
wrote would be to cancel what somebody else planned.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import TypeAlias
from zoneinfo import ZoneInfo

from jobdoc_rules.checks import FIRST_YEAR, LAST_YEAR
from jobdoc_rules.errors import Fault, InvalidInput
from jobdoc_rules.ics.entry import LAST_SEQUENCE, STATUSES, Entry, instant_of
from jobdoc_rules.ics.texts import CATEGORIES, FILE_CATEGORY, clean
from jobdoc_rules.ics.writer import PRODID

__all__ = ["LIMIT", "read_earlier"]

LIMIT = 4 * 1024 * 1024
"""The largest earlier file, in bytes; a thousand events take less than one mebibyte."""

Properties: TypeAlias = Mapping[str, tuple[str, str]]
"""The parameters and the value of each property, by its name."""

_FOLD = re.compile(r"\r?\n[ \t]")
_BREAK = re.compile(r"\r?\n")
_ESCAPE = re.compile(r"\\(.)")
_CATEGORIES = frozenset({*CATEGORIES.values(), FILE_CATEGORY})
_HINT = "give a file that this program wrote"


def read_earlier(data: bytes, path: str) -> tuple[Entry, ...]:
    """Return the events of a file that :func:`~jobdoc_rules.ics.to_ical` wrote, without their alarms.

    Raises InvalidInput with every fault; ``path`` is the argument that the file came by.
    """
    if len(data) > LIMIT:
        hint = f"at most {LIMIT // 1024} KiB are read"
        raise InvalidInput([Fault(code="too_large", path=path, problem="it is too large", hint=hint)])
    lines = _BREAK.split(_FOLD.sub("", data.decode(errors="replace")))
    if lines[0] != "BEGIN:VCALENDAR" or f"PRODID:{PRODID}" not in lines:
        raise InvalidInput([_fault(path, "it is no calendar file of this program")])
    entries: list[Entry] = []
    faults: list[Fault] = []
    for number, event in enumerate(_events(lines), start=1):
        try:
            entries.append(_entry(event))
        except (KeyError, ValueError):
            faults.append(_fault(path, f"its event {number} is none of this program's"))
    if faults:
        raise InvalidInput(faults)
    return tuple(entries)


def _fault(path: str, problem: str) -> Fault:
    return Fault(code="foreign", path=path, problem=problem, hint=_HINT)


def _events(lines: list[str]) -> Iterator[Properties]:
    """Yield the properties of each event, but for those of its alarm."""
    properties: dict[str, tuple[str, str]] = {}
    within: list[str] = []
    for line in lines:
        head, _, value = line.partition(":")
        name, _, parameters = head.partition(";")
        if name == "BEGIN":
            within.append(value)
            properties = properties if value == "VALARM" else {}
        elif name == "END":
            within = within[:-1]
            if value == "VEVENT":
                yield properties
        elif within[-1:] == ["VEVENT"]:
            properties[name] = parameters, value


def _entry(event: Properties) -> Entry:
    """Return the event as an entry. Raises KeyError or ValueError if it is not as we write them."""
    entry = Entry(
        uid=_text(event, "UID"),
        start=_moment(*event["DTSTART"]),
        end=_moment(*event["DTEND"]),
        revised=datetime.strptime(event["LAST-MODIFIED"][1], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC),
        sequence=int(event["SEQUENCE"][1]),
        summary=_text(event, "SUMMARY"),
        description=_text(event, "DESCRIPTION"),
        category=event["CATEGORIES"][1],
        status=event["STATUS"][1],
        alarm=None,
    )
    if not all(_checks(entry)):
        raise ValueError(entry.uid)
    return entry


def _checks(entry: Entry) -> Iterator[bool]:
    yield isinstance(entry.start, datetime) is isinstance(entry.end, datetime)
    yield getattr(entry.start, "tzinfo", None) is getattr(entry.end, "tzinfo", None)
    yield all(FIRST_YEAR <= day.year <= LAST_YEAR for day in (entry.start, entry.end, entry.revised))
    yield instant_of(entry.start) < instant_of(entry.end)
    yield 0 <= entry.sequence <= LAST_SEQUENCE
    yield entry.category in _CATEGORIES
    yield entry.status in STATUSES


def _text(event: Properties, name: str) -> str:
    value = event[name][1]
    return clean(_ESCAPE.sub(lambda found: "\n" if found[1] == "n" else found[1], value))


def _moment(parameters: str, value: str) -> date:
    if parameters == "VALUE=DATE":
        return datetime.strptime(value, "%Y%m%d").date()  # noqa: DTZ007 - a day has no zone
    local = datetime.strptime(value.removesuffix("Z"), "%Y%m%dT%H%M%S")  # noqa: DTZ007 - it follows
    if value.endswith("Z"):
        return local.replace(tzinfo=UTC)
    return local.replace(tzinfo=ZoneInfo(parameters.removeprefix("TZID=")))
