"""Zones as a file defines them (RFC 5545, VTIMEZONE): the offset in force at one local time.

Only what real files hold is understood: a change at one moment, or on one day of every year. Only the years
around the time that is asked for are looked at, so that no rule, whatever it says, takes long.
"""

from calendar import monthrange
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple, cast

if TYPE_CHECKING:
    from icalendar import Component

__all__ = ["Definition", "definition"]

MOST_CHANGES = 500
"""How many changes a definition may list; who writes more writes no zone."""
_LAST = datetime(9999, 12, 31, 23, 59, 59)  # noqa: DTZ001 - a wall clock
_UNDERSTOOD = frozenset({"FREQ", "INTERVAL", "BYMONTH", "BYDAY", "BYMONTHDAY", "UNTIL", "WKST"})
_WEEKDAYS = {"MO": 0, "TU": 1, "WE": 2, "TH": 3, "FR": 4, "SA": 5, "SU": 6}


class Yearly(NamedTuple):
    """A day of every year up to ``until``: in these months, on these weekdays and days of the month."""

    months: tuple[int, ...]
    weekdays: tuple[tuple[int, int], ...]
    """Which one of the month, from its end if negative, or 0 for each; and the day, from Monday as 0."""
    days: tuple[int, ...]
    until: datetime

    def in_year(self, year: int, start: datetime) -> Iterator[datetime]:
        """Yield the moments of one year, at the time of day of ``start``."""
        for month in self.months or (start.month,):
            last = monthrange(year, month)[1]
            for day in range(1, last + 1):
                moment = datetime.combine(date(year, month, day), start.time())
                if start <= moment <= self.until and self._fits(moment, last, start):
                    yield moment

    def _fits(self, moment: datetime, last: int, start: datetime) -> bool:
        if not self.weekdays and not self.days:
            return moment.day == start.day
        from_start, from_end = (moment.day - 1) // 7 + 1, -((last - moment.day) // 7) - 1
        on_weekday = not self.weekdays or any(
            moment.weekday() == weekday and nth in (0, from_start, from_end) for nth, weekday in self.weekdays
        )
        return on_weekday and (not self.days or bool({moment.day, moment.day - last - 1} & set(self.days)))


class Observance(NamedTuple):
    """From each onset, a local time by the offset ``before``, clocks are ``offset`` ahead of UTC."""

    start: datetime
    before: timedelta
    offset: timedelta
    listed: tuple[datetime, ...] = ()
    rule: Yearly | None = None

    def last_onset(self, local: datetime) -> datetime | None:
        """Return the last onset at or before a local time."""
        onsets = [self.start, *self.listed]
        if self.rule is not None:
            for year in (local.year - 1, local.year):
                onsets += self.rule.in_year(year, self.start)
            onsets += self._final(self.rule, local)
        return max((onset for onset in onsets if onset <= local), default=None)

    def _final(self, rule: Yearly, local: datetime) -> Iterable[datetime]:
        """Return the last onsets of a rule that had ended before."""
        years = (rule.until.year - 1, rule.until.year) if rule.until < local else ()
        return (onset for year in years if year >= 1 for onset in rule.in_year(year, self.start))


class Definition(NamedTuple):
    """What a file says about one zone; ``name`` is what libical adds to it: the zone's IANA name."""

    observances: tuple[Observance, ...]
    name: str = ""

    def offset(self, local: datetime) -> timedelta:
        """Return the offset at a local time; of a time that comes twice the first is meant."""
        onsets = [(onset, one) for one in self.observances if (onset := one.last_onset(local))]
        if onsets:
            return max(onsets, key=lambda pair: pair[0])[1].offset
        return min(self.observances, key=lambda one: one.start).before


def definition(component: "Component") -> Definition | None:
    """Return the definition that a component states, or None if it cannot be understood."""
    try:
        observances = tuple(_observance(part) for part in component.subcomponents)
    except (LookupError, AttributeError, TypeError, ValueError):
        return None
    return Definition(observances, str(component.get("X-LIC-LOCATION", ""))) if observances else None


def _observance(part: "Component") -> Observance:
    """Return what a STANDARD or DAYLIGHT states. Raises if it lacks something or holds something else."""
    start, before, offset = (_value(part[name]) for name in ("DTSTART", "TZOFFSETFROM", "TZOFFSETTO"))
    rule = part.get("RRULE")
    return Observance(
        _local(start),
        _offset(before),
        _offset(offset),
        _listed(part.get("RDATE", ())),
        None if rule is None else _yearly(rule),
    )


def _value(held: Any) -> Any:  # noqa: ANN401 - icalendar's values are untyped
    return held.td if hasattr(held, "td") else held.dt


def _local(value: object) -> datetime:
    if not isinstance(value, datetime):
        raise TypeError
    return value.replace(tzinfo=None)


def _offset(value: object) -> timedelta:
    if not isinstance(value, timedelta):
        raise TypeError
    return value


def _listed(held: Any) -> tuple[datetime, ...]:  # noqa: ANN401 - as above
    every = cast("Iterable[Any]", held if isinstance(held, (list, tuple)) else (held,))
    found = tuple(_local(one.dt) for dates in every for one in dates.dts)
    if len(found) > MOST_CHANGES:
        raise ValueError
    return found


def _yearly(rule: "Mapping[str, Any]") -> Yearly:
    if not {key.upper() for key in rule} <= _UNDERSTOOD or _only(rule, "FREQ", "") != "YEARLY":
        raise ValueError
    if _only(rule, "INTERVAL", 1) != 1:
        raise ValueError
    until = _only(rule, "UNTIL", _LAST)
    return Yearly(
        months=tuple(_within(range(1, 13), rule.get("BYMONTH", ()))),
        weekdays=tuple(_weekday(str(word)) for word in rule.get("BYDAY", ())[:7]),
        days=tuple(_within(range(-31, 32), rule.get("BYMONTHDAY", ()))),
        until=_local(until if isinstance(until, datetime) else datetime.combine(until, _LAST.time())),
    )


def _only(rule: "Mapping[str, Any]", key: str, default: object) -> Any:  # noqa: ANN401 - as above
    (value,) = rule.get(key, [default])
    return value


def _within(allowed: Collection[int], values: Iterable[object]) -> list[int]:
    found = sorted({int(str(value)) for value in values})
    if not set(found) <= set(allowed):
        raise ValueError
    return found


def _weekday(word: str) -> tuple[int, int]:
    return int(word[:-2] or 0), _WEEKDAYS[word[-2:].upper()]
