"""From symbols to dates: when a timing falls, on a calendar, in a zone, seen from a moment."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import NamedTuple

from jobdoc_rules.business_days import BusinessCalendar
from jobdoc_rules.readings import Readings, Span, Unit
from jobdoc_rules.rules import Slot, Timing

__all__ = ["Dated", "Dater"]

QUARTER = timedelta(minutes=15)
ONE_DAY = timedelta(days=1)
ONE_MINUTE = timedelta(minutes=1)
NOON = time(12)


class Dated(NamedTuple):
    """Where a timing falls: its day and times, what was passed over, and whether it rolled forward."""

    day: date
    start: datetime
    end: datetime
    closes: datetime
    last: date
    """The last day on which it is in time."""
    late: bool
    """Whether its time had passed, so that it rolled forward (R14)."""
    held: bool
    """Whether a second lower bound decided, such as somebody's absence (R12)."""
    came_at: datetime | None
    """The instant at which its day became this one, if it rolled forward: what follows it moved then."""
    rolled_at: datetime | None
    """The instant at which its time of day became this one, if it rolled forward on its day."""
    first: date
    """The day it was due before anything moved it."""
    slot: datetime
    """Its own time on its day, which has passed if it rolled forward on it."""


class Dater:
    """Dates timings for one calendar and office zone, as seen at ``as_of``."""

    def __init__(self, calendar: BusinessCalendar, readings: Readings, as_of: datetime) -> None:
        self.calendar = calendar
        self.readings = readings
        self.now = as_of
        self.today: date = as_of.date()
        self.zone: tzinfo | None = as_of.tzinfo
        self.length: timedelta = timedelta(minutes=readings.minutes)
        self._clocks: dict[tuple[Slot, int], time] = {}
        self.slots: dict[Slot, time] = {
            Slot.EMAIL: readings.email_at,
            Slot.CALL: readings.call_at,
            Slot.OPENING: readings.opens,
            Slot.AFTERNOON: max(readings.call_at, NOON),
        }

    def resolve(self, timing: Timing) -> Dated | None:
        """Return where ``timing`` falls, never before now; None if it has lapsed."""
        if timing.exact is not None:
            return self._exactly(*timing.exact)
        first, held = self._first(timing)
        last = self._last(timing, first)
        day, slot, start = self._not_before_now(first, timing)
        if timing.lapses and day > last:
            return None
        closes = self.local(max(day, last), self.readings.closes)
        came_at, rolled_at = self._came_at(first, day), None if start == slot else start - QUARTER
        end, late = self._end(start), day > last
        return Dated(day, start, end, closes, last, late, held, came_at, rolled_at, first, slot)

    def lapsed_at(self, timing: Timing) -> datetime:
        """Return since when a ``timing`` that has lapsed has."""
        last = self._last(timing, self._first(timing)[0])
        return self.local(self.calendar.previous_or_same(last), self.readings.closes) - self.length

    def _exactly(self, start: datetime, end: datetime) -> Dated:
        """Return a fixed time of its own; while it is running, what is left of it."""
        now = max(start, min(self.now, end - ONE_MINUTE))
        rolled_at = None if now == start else now
        day = now.date()
        late, held = False, False
        return Dated(day, now, end, end, day, late, held, None, rolled_at, day, start)

    def moved(self, dated: Dated, timing: Timing, day: date) -> Dated:
        """Return ``dated`` moved to ``day``, a later one."""
        start = self.local(day, self._slot(timing, day))
        closes = self.local(max(day, dated.last), self.readings.closes)
        return dated._replace(day=day, start=start, end=self._end(start), closes=closes, slot=start)

    def local(self, day: date, clock: time) -> datetime:
        """Return the instant of a local time on ``day``."""
        return datetime.combine(day, clock, self.zone)

    def _end(self, start: datetime) -> datetime:
        # Over a clock change, only absolute time makes an end that lies after its start.
        return (start.astimezone(UTC) + self.length).astimezone(self.zone)

    def move(self, day: date, span: Span, *, earlier: bool = False) -> date:
        """Return the day a span after ``day``; a closed one rolls on, or back if ``earlier``."""
        if span.unit is Unit.BUSINESS_DAYS:
            return self.calendar.shift(day, span.count) if span.count else self.open_day(day)
        target = span.after(day)
        return self._open_day_before(target) if earlier else self.open_day(target)

    def open_day(self, day: date) -> date:
        """Return the first business day from ``day`` on that exists in the zone (Apia skipped a Friday)."""
        day = self.calendar.next_or_same(day)
        return day if _exists(day, self.zone) else self.calendar.shift(day, 1)

    def _open_day_before(self, day: date) -> date:
        day = self.calendar.previous_or_same(day)
        return day if _exists(day, self.zone) else self.calendar.shift(day, -1)

    def _first(self, timing: Timing) -> tuple[date, bool]:
        first = self.open_day(self.move(timing.day, timing.after, earlier=timing.earlier))
        if timing.hold is None:
            return first, False
        hold = self.move(*timing.hold)
        return max(first, hold), hold > first

    def _last(self, timing: Timing, first: date) -> date:
        if timing.within is None:
            return first
        if timing.within.unit is Unit.BUSINESS_DAYS:
            return max(first, self.move(timing.day, timing.within))
        return timing.within.after(timing.day)

    def _slot(self, timing: Timing, day: date) -> time:
        slot = timing.slot
        if slot is Slot.AFTERNOON and day != timing.day:
            slot = Slot.EMAIL
        key = slot, timing.place
        if key not in self._clocks:
            self._clocks[key] = self._clock(*key)
        return self._clocks[key]

    def _clock(self, slot: Slot, place: int) -> time:
        """Return the time of the ``place``-th contact of a slot; the last ends when the office closes."""
        latest = _minutes(self.readings.closes) - self.readings.minutes
        minutes = min(_minutes(self.slots[slot]) + place * self.readings.minutes, latest)
        return time(minutes // 60, minutes % 60)

    def slot_of_day(self, timing: Timing, dated: Dated) -> datetime:
        """Return the time at which the first of several such contacts would be made on that day."""
        return self.local(dated.day, self._slot(timing._replace(place=0), dated.day))

    def _not_before_now(self, first: date, timing: Timing) -> tuple[date, datetime, datetime]:
        """Return the day from ``first`` and today on, the timing's own time on it, and when it can start."""
        if first > self.today:
            return self._at_slot(first, timing)
        day = self.open_day(self.today)
        if not self.readings.overdue_today and first < self.today == day:
            day = self.open_day(self.calendar.shift(day, 1))
        slot = self.local(day, self._slot(timing, day))
        if slot >= self.now:
            return day, slot, slot
        start = next_quarter(self.now)
        if self._end(start) > self.local(day, self.readings.closes):
            return self._at_slot(self.open_day(self.calendar.shift(day, 1)), timing)
        return day, slot, start

    def _at_slot(self, day: date, timing: Timing) -> tuple[date, datetime, datetime]:
        slot = self.local(day, self._slot(timing, day))
        return day, slot, slot

    def _came_at(self, first: date, day: date) -> datetime | None:
        """Return when it became too late for the day before ``day``."""
        if day == first:
            return None
        return self.local(self.calendar.shift(day, -1), self.readings.closes) - self.length

    def passed_over(self, timing: Timing, dated: Dated) -> tuple[tuple[date, str], ...]:
        """Return the closed days between what a touchpoint is dated from and the day it falls on."""
        if timing.exact is not None:
            return ()
        if timing.earlier:
            skipped = self.calendar.skipped(dated.first, timing.after.after(timing.day) + ONE_DAY)
        elif timing.after.unit is Unit.BUSINESS_DAYS:
            skipped = self.calendar.skipped(timing.day, dated.first)
        else:
            skipped = self.calendar.skipped(timing.after.after(timing.day) - ONE_DAY, dated.first)
        if dated.day > dated.first:
            skipped += self.calendar.skipped(max(dated.first, self.calendar.shift(dated.day, -1)), dated.day)
        return skipped


@lru_cache(maxsize=4096)  # half of the time of dating, if it is asked anew for each day
def _exists(day: date, zone: tzinfo | None) -> bool:
    return datetime.combine(day, NOON, zone).astimezone(UTC).astimezone(zone).date() == day


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute


def next_quarter(now: datetime) -> datetime:
    """Return the next full quarter of an hour, ``now`` itself if it is one."""
    past = timedelta(minutes=now.minute % 15, seconds=now.second, microseconds=now.microsecond)
    return now + (QUARTER - past) if past else now
