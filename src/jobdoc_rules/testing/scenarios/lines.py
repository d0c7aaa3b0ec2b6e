"""The lines in which scenarios tell what is to be done and what is withheld.

    Tue 17 Nov 2026 09:30  thank_you Ana by email, until 17:00, planned [MUST S1]
    status_follow_up Ana by email, until Fri 27 Nov 2026 [S14]

A line names the day, the time, the kind, the people and the channel of a touchpoint. The details behind that
may be left out, and are then not compared; grounds that end in ``...`` are some of the grounds.
"""

from datetime import date, datetime

import attrs

from jobdoc_rules.planning import Touchpoint, Withheld
from jobdoc_rules.planning.sentences import MONTHS, WEEKDAYS

__all__ = ["FOR_GOOD", "GOES_ON", "Line", "in_one_line", "of_touchpoint", "of_withheld"]

GOES_ON = "..."
"""Behind the lines of a plan: it goes on. Behind grounds: there are others."""
FOR_GOOD = date.max
"""Until when a contact is withheld that is ruled out for good."""


@attrs.frozen(kw_only=True)
class Line:
    """What one line tells; None, and no grounds, for what it leaves open.

    ``start`` is local to the office, None for what is withheld. ``contact`` is the kind, the people and the
    channel. ``until`` is when a touchpoint closes, or the day until which a contact is withheld. ``more``
    says that there may be other grounds. ``text`` is the line as it was written, if it was; ``because`` is
    the sentence of what was found.
    """

    start: datetime | None = None
    contact: str
    until: date | None = None
    state: str | None = None
    strength: str | None = None
    grounds: tuple[str, ...] = ()
    more: bool = False
    text: str = attrs.field(default="", eq=False)
    because: str = attrs.field(default="", eq=False)

    @property
    def key(self) -> tuple[datetime | None, str]:
        """What is compared in any case."""
        return self.start, self.contact

    @property
    def tells_grounds(self) -> bool:
        """Whether the line says anything about grounds."""
        return bool(self.grounds) or self.more

    def fits(self, found: "Line") -> bool:
        """Return whether all that this line tells is true of what was found."""
        return (
            self.key == found.key
            and self.until in (None, found.until)
            and self.state in (None, found.state)
            and self.strength in (None, found.strength)
            and self._grounds_fit(found)
        )

    def _grounds_fit(self, found: "Line") -> bool:
        if self.more or not self.grounds:
            return set(self.grounds) <= set(found.grounds)
        return self.grounds == found.grounds

    def as_detailed_as(self, like: "Line | None") -> "Line":
        """Return the line without the details that ``like`` leaves open; None leaves nothing open.

        Where ``like`` tells some of the grounds, those of them that are true are told, else all of them.
        """
        if like is None:
            return self
        some = tuple(ground for ground in like.grounds if ground in self.grounds) if like.more else ()
        return attrs.evolve(
            self,
            until=self.until if like.until else None,
            state=self.state if like.state else None,
            strength=self.strength if like.tells_grounds else None,
            grounds=(some or self.grounds) if like.tells_grounds else (),
            more=bool(some),
        )

    def spelled(self) -> str:
        """Return the line as a file writes it."""
        start = (
            "" if self.start is None else f"{_day(self.start, self.start.year - 1, 2)} {self.start:%H:%M}  "
        )
        state = f", {self.state}" if self.state else ""
        return f"{start}{self.contact}{self._until()}{state}{self._brackets()}"

    def _until(self) -> str:
        if self.until is None:
            return ""
        if self.start is None or not isinstance(self.until, datetime):
            return ", for good" if self.until == FOR_GOOD else f", until {_day(self.until)}"
        same_day = self.until.date() == self.start.date()
        day = "" if same_day else f"{_day(self.until, beside=self.start.year)} "
        return f", until {day}{self.until:%H:%M}"

    def _brackets(self) -> str:
        words = (self.strength, *self.grounds, GOES_ON if self.more else None)
        told = " ".join(word for word in words if word)
        return f" [{told}]" if told else ""


def _day(day: date, beside: int | None = None, width: int = 1) -> str:
    """Return ``Tue 17 Nov 2026``, without the year if that is ``beside``."""
    words = f"{WEEKDAYS[day.weekday()]} {day.day:>{width}} {MONTHS[day.month - 1]}"
    return words if day.year == beside else f"{words} {day.year}"


def in_one_line(text: str) -> str:
    """Return ``text`` with single blanks only: how many there are is nobody's expectation."""
    return " ".join(text.split())


def of_touchpoint(touchpoint: Touchpoint) -> Line:
    """Return all that can be told of a touchpoint."""
    return Line(
        start=touchpoint.start.replace(tzinfo=None, second=0, microsecond=0, fold=0),
        contact=_contact(touchpoint),
        until=touchpoint.closes.replace(tzinfo=None, second=0, microsecond=0, fold=0),
        state=str(touchpoint.state),
        strength=str(touchpoint.strength),
        grounds=touchpoint.grounds,
        because=touchpoint.because,
    )


def of_withheld(withheld: Withheld) -> Line:
    """Return all that can be told of what is withheld."""
    return Line(
        contact=_contact(withheld),
        until=FOR_GOOD if withheld.until is None else withheld.until,
        grounds=withheld.grounds,
        because=withheld.because,
    )


def _contact(told: Touchpoint | Withheld) -> str:
    who = " and ".join(person.name for person in told.to)
    by = f"by {told.channel}" if told.channel else ""
    return in_one_line(f"{told.kind} {who} {by}")
