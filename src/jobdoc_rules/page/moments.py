"""Days and times as a page shows them, and as programs read them there."""

from datetime import date, datetime
from typing import NamedTuple

from jobdoc_rules.planning.plan import Plan
from jobdoc_rules.planning.sentences import clock, day_words

__all__ = ["Moment", "Moments"]


class Moment(NamedTuple):
    """A day or a time: its words, and how HTML writes it."""

    words: str
    iso: str


class Moments:
    """Tells the days and times of one plan: with the year if it is another, the zone if there are several."""

    def __init__(self, plan: Plan) -> None:
        self._beside = plan.as_of.date()
        self._zones = len({outlook.case.office.timezone for outlook in plan.outlooks}) > 1
        self._all_day = plan.all_day

    def day(self, day: date) -> Moment:
        """Return a day: ``Mon 23 Nov``."""
        return Moment(day_words(day, beside=self._beside), day.isoformat()[:10])

    def time(self, at: datetime) -> Moment:
        """Return a time of day: ``14:00``, or ``14:00 EST``."""
        zone = f" {at:%Z}" if self._zones else ""
        return Moment(f"{clock(at.time())}{zone}", at.isoformat(timespec="minutes"))

    def full(self, at: date) -> Moment:
        """Return a day with its time, if it has one: ``Mon 23 Nov, 14:00``."""
        day = self.day(at)
        if not isinstance(at, datetime):
            return day
        time = self.time(at)
        return Moment(f"{day.words}, {time.words}", time.iso)

    def planned(self, at: datetime) -> Moment:
        """Return when something is planned: a day with its time, or only the day if plans take whole days."""
        return self.day(at) if self._all_day else self.full(at)

    def span(self, start: datetime, end: datetime) -> Moment:
        """Return from when to when: ``Mon 16 Nov, 14:00 to 15:00``."""
        until = self.time(end) if start.date() == end.date() else self.full(end)
        return Moment(f"{self.full(start).words} to {until.words}", self.full(start).iso)

    def until(self, start: datetime, closes: datetime) -> Moment | None:
        """Return until when it can be done: a time of the same day, or a later day; None says no more."""
        if start.date() != closes.date():
            return self.planned(closes)
        return None if self._all_day or closes <= start else self.time(closes)
