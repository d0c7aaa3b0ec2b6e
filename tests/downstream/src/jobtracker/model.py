"""Applications and what was noted about them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

ENDINGS = {"rejected", "hired", "position gone", "withdrawn"}
INTEREST = {"interested": True, "not interested": False}


@dataclass(frozen=True)
class Note:
    """What happened on a day, in the tracker's own words; ``answer_by`` is a day that they named."""

    day: date
    what: str
    answer_by: date | None = None


@dataclass(frozen=True)
class Application:
    """One application. ``is_open`` tells the days on which the company works."""

    id: str
    company: str
    contact: str
    applied_on: date
    interviewed_on: date
    zone: ZoneInfo
    is_open: Callable[[date], bool]
    interested: bool = True
    notes: tuple[Note, ...] = ()

    @property
    def status(self) -> str:
        """The word for how it stands: one of the endings, or ``open``."""
        status = "open"
        for note in self.notes:
            named_a_day = note.answer_by is not None and status != "withdrawn"
            if note.what in ENDINGS:
                status = note.what
            elif note.what == "open again" or named_a_day:
                status = "open"
        return status

    @property
    def still_interested(self) -> bool:
        """Whether one still wants it."""
        return [self.interested, *(INTEREST[note.what] for note in self.notes if note.what in INTEREST)][-1]

    @property
    def answer_by(self) -> date | None:
        """The day that they named last."""
        days = [note.answer_by for note in self.notes if note.answer_by is not None]
        return days[-1] if days else None

    @property
    def asked_on(self) -> list[date]:
        """The days on which one asked how things stand."""
        return [note.day for note in self.notes if note.what == "asked"]


@dataclass(frozen=True)
class FollowUp:
    """When to ask how things stand, whom, and how (``email`` or ``phone``)."""

    uid: str
    whom: str
    how: str
    at: datetime
