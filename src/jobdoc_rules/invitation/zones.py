"""In which zone a time of an invitation is: what its name means, and what the file says about it.

An IANA name says it; else a name of Windows, if the file's own definition agrees with what it usually means;
else the definition alone. What is in UTC, or in no zone, is in the zone of the sender's calendar if that is
told. A time is never taken for UTC because nothing is known of its zone: it stays without one.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from jobdoc_rules.errors import Fault
from jobdoc_rules.invitation.definitions import Definition

__all__ = ["Placed", "Zones", "jump_faults", "zone_called"]

_UTC = frozenset({"utc", "z", "zulu", "gmt", "universal", "uct", "greenwich", "microsoft/utc"})
_MACHINES = frozenset({"localtime", "Factory", "posixrules"})
"""Names under which a machine keeps whatever zone it is in."""
_LONGEST = 100
_FURTHEST = range(-12, 15)
"""How many hours clocks may be ahead of UTC."""
_COMMON = (
    *("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "Europe/London"),
    *("Europe/Berlin", "Europe/Helsinki", "Asia/Kolkata", "Asia/Shanghai", "Asia/Tokyo", "Australia/Sydney"),
    *("America/Sao_Paulo", "America/Phoenix", "America/Halifax", "Pacific/Auckland", "Asia/Singapore"),
)
"""Which zone is meant when several keep the same time: the first of these."""


class Placed(NamedTuple):
    """A time: aware if its zone is known, else naive. ``guess`` says why its ``zone`` is only a guess."""

    value: datetime
    zone: str | None = None
    guess: str = ""


def zone_called(name: str) -> str | None:
    """Return the IANA name that ``name`` is or ends with, as some programs put their own before it.

    Names for UTC are none: they say what a clock in no office shows.
    """
    parts = name.strip(' "').strip("/").split("/") if len(name) <= _LONGEST else []
    names = ("/".join(parts[place:]) for place in range(min(len(parts), 6)))
    return next((found for found in names if _is_zone(found)), None)


def _is_zone(name: str) -> bool:
    if name in _MACHINES or _means_utc(name):
        return False
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _means_utc(name: str) -> bool:
    bare = name.strip(' "').casefold().removeprefix("tzone://").strip("/").removeprefix("etc/")
    return bare in _UTC or bare == "coordinated universal time"


def jump_faults(value: datetime | None, path: str, zone: str | None) -> Iterator[Fault]:
    """Yield that the clocks of ``zone`` never show an aware ``value``, if that is so."""
    if value is not None and value.tzinfo is not None and _is_jumped(value):
        problem = f"the clocks of {zone} jump over {value:%H:%M} on {value:%Y-%m-%d}"
        yield Fault(
            code="non_existent_time",
            path=path,
            problem=problem,
            hint="ask for the right time, and correct it",
        )


def _is_jumped(value: datetime) -> bool:
    shown = value.astimezone(UTC).astimezone(value.tzinfo)
    return shown.replace(tzinfo=None) != value.replace(tzinfo=None)


class Zones:
    """The zones of one calendar: what it defines, and the zone that it is in itself."""

    def __init__(self, definitions: Mapping[str, Definition | None], own: Iterable[str]) -> None:
        """Take what the file defines, by name, and the names of the zones that it states for the whole."""
        self._definitions = definitions
        self._own = next(filter(None, map(_known, own)), None)

    def place(self, value: datetime, tzid: str) -> Placed:
        """Return ``value``, which the file gives in the zone ``tzid`` (empty: none), with what is known."""
        if value.tzinfo is not None or _means_utc(tzid):
            guess = "the zone of the sender's calendar" if self._own else ""
            return Placed(value.replace(tzinfo=UTC), self._own, guess)
        if not tzid:
            return self._floating(value)
        defined = self._definitions.get(tzid)
        if (zone := zone_called(tzid) or self._windows(tzid, defined, value)) is not None:
            return Placed(value.replace(tzinfo=ZoneInfo(zone)), zone)
        return Placed(value) if defined is None else _by_definition(value, defined)

    def _floating(self, value: datetime) -> Placed:
        if self._own is None:
            return Placed(value)
        guess = "the time is given in no zone, and this is the zone of the sender's calendar"
        return Placed(value.replace(tzinfo=ZoneInfo(self._own)), self._own, guess)

    def _windows(self, tzid: str, defined: Definition | None, value: datetime) -> str | None:
        """Return the zone of a Windows name, unless the file means another time by it."""
        zone = _windows_zone(tzid)
        if zone is None or defined is None or defined.offset(value) == _offset(zone, value):
            return zone
        return None


def _known(name: str) -> str | None:
    return zone_called(name) or _windows_zone(name)


def _windows_zone(name: str) -> str | None:
    # Imported late: it costs more than all the rest.
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return zone_called(WINDOWS_TO_OLSON.get(name.strip(' "'), ""))


def _offset(zone: str, local: datetime) -> timedelta | None:
    return local.replace(tzinfo=ZoneInfo(zone)).utcoffset()


def _by_definition(value: datetime, defined: Definition) -> Placed:
    """Return the time by the file's definition, and a zone whose clocks show the same all the year."""
    instant = (value - defined.offset(value)).replace(tzinfo=UTC)
    named = zone_called(defined.name)
    zones = (*([named] if named else []), *_candidates())
    days = [(day, defined.offset(day)) for day in _sample(value)]
    same = (zone for zone in zones if all(_offset(zone, day) == offset for day, offset in days))
    if (zone := next(same, None)) is not None:
        return Placed(instant, zone, "the invitation defines a zone of its own; the clocks of this one agree")
    fixed = _fixed(defined.offset(value))
    guess = "the invitation defines a zone of its own; this one agrees at the time of the interview only"
    return Placed(instant, fixed, guess if fixed else "")


def _candidates() -> Iterator[str]:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    yield from _COMMON
    yield from sorted(filter(zone_called, set(WINDOWS_TO_OLSON.values())))


def _sample(value: datetime) -> Iterator[datetime]:
    """Yield the time itself, and noon on two days of each month of its year."""
    yield value
    for month in range(1, 13):
        yield from (datetime(value.year, month, day, 12) for day in (1, 15))  # noqa: DTZ001 - a wall clock


def _fixed(offset: timedelta) -> str | None:
    """Return the zone that is always so many hours ahead of UTC; POSIX counts the other way round."""
    hours, rest = divmod(offset, timedelta(hours=1))
    return None if rest or hours not in _FURTHEST else zone_called(f"Etc/GMT{-hours:+d}")
