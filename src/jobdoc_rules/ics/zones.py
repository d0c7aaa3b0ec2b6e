"""Time zones as a file defines them: the offsets in force over the years that its events need."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from jobdoc_rules.ics.entry import Entry

__all__ = ["Observance", "Zone", "zones_of"]

ONE_DAY = timedelta(days=1)
ONE_SECOND = timedelta(seconds=1)
ZERO = timedelta(0)


class Observance(NamedTuple):
    """From ``onset``, a local time by the offset before it, clocks are ``offset`` ahead of UTC."""

    onset: datetime
    before: timedelta
    offset: timedelta
    name: str
    daylight: bool


class Zone(NamedTuple):
    """A zone by its IANA name, and what it observes."""

    key: str
    observances: tuple[Observance, ...]


def zones_of(entries: Iterable[Entry]) -> list[Zone]:
    """Return the zones that the times of ``entries`` are in, by name; none if all are in UTC."""
    years: dict[ZoneInfo, set[int]] = {}
    for entry in entries:
        if isinstance(entry.start, datetime) and isinstance(entry.start.tzinfo, ZoneInfo):
            years.setdefault(entry.start.tzinfo, set()).add(entry.start.year)
    zones = [Zone(zone.key, tuple(_observances(zone, min(seen), max(seen)))) for zone, seen in years.items()]
    return sorted(zones)


def _observances(zone: ZoneInfo, first_year: int, last_year: int) -> Iterator[Observance]:
    # A day more at either end: years begin elsewhere at other instants, and an event may outlast its own.
    now = datetime(first_year, 1, 1, tzinfo=UTC) - ONE_DAY
    end = datetime(last_year + 1, 1, 1, tzinfo=UTC) + ONE_DAY
    yield _observance(zone, now, now)
    while now < end:
        if _clock(zone, now) != _clock(zone, now + ONE_DAY):
            change = _change(zone, now, now + ONE_DAY)
            yield _observance(zone, change - ONE_SECOND, change)
        now += ONE_DAY


def _observance(zone: ZoneInfo, before: datetime, onset: datetime) -> Observance:
    old, (offset, name, daylight) = _clock(zone, before)[0], _clock(zone, onset)
    return Observance(onset.replace(tzinfo=None) + old, old, offset, name, daylight)


def _clock(zone: ZoneInfo, instant: datetime) -> tuple[timedelta, str, bool]:
    local = instant.astimezone(zone)
    return local.utcoffset() or ZERO, local.tzname() or zone.key, (local.dst() or ZERO) > ZERO


def _change(zone: ZoneInfo, low: datetime, high: datetime) -> datetime:
    """Return the first second from which the clock of ``high`` is in force, which was not at ``low``."""
    while high - low > ONE_SECOND:
        middle = low + (high - low) // ONE_SECOND // 2 * ONE_SECOND
        low, high = (middle, high) if _clock(zone, middle) != _clock(zone, high) else (low, middle)
    return high
