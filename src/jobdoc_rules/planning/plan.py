"""What planning returns: dated touchpoints with their grounds, and what was withheld."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any

import attrs

from jobdoc_rules.business_days import BusinessCalendar
from jobdoc_rules.case import Case
from jobdoc_rules.errors import Fault
from jobdoc_rules.events import Channel
from jobdoc_rules.planning import sentences
from jobdoc_rules.readings import Basis
from jobdoc_rules.rules import NearMiss, Rule, Side, Strength
from jobdoc_rules.situation import Kind, Recipient

__all__ = [
    "CaseState",
    "Changes",
    "Outlook",
    "Plan",
    "Skip",
    "State",
    "Touchpoint",
    "Unreadable",
    "Withheld",
]


class State(StrEnum):
    """How a touchpoint stands: done, due today, overdue and rolled forward, or planned."""

    DONE = "done"
    DUE = "due"
    OVERDUE = "overdue"
    PLANNED = "planned"


class CaseState(StrEnum):
    """How a case stands as a whole."""

    AHEAD = "ahead"
    """The latest interview is not over yet."""
    THANKING = "thanking"
    """Somebody is still to be thanked or talked to, and no status contact was made or is due."""
    WAITING = "waiting"
    """None of the others: nobody is left to be thanked, and the next status contact is not due yet."""
    FOLLOWING_UP = "following_up"
    """A status contact was made since the last word, or is due today or overdue."""
    PAUSED = "paused"
    """The search is on hold, a day named after follow-ups had begun is to come, or the addressee is away."""
    ENDED = "ended"
    """It came to an end, or no interest is left."""

    @property
    def words(self) -> str:
        """The state as people say it."""
        return _IN_WORDS[self]


_IN_WORDS = {
    CaseState.AHEAD: "ahead of the interview",
    CaseState.THANKING: "time for thanks",
    CaseState.WAITING: "waiting for word",
    CaseState.FOLLOWING_UP: "following up",
    CaseState.PAUSED: "paused",
    CaseState.ENDED: "ended",
}


@attrs.frozen
class Skip:
    """A day that was passed over, and why: the holiday's name, the weekday, or a limit."""

    date: date
    why: str


@attrs.frozen(kw_only=True)
class Touchpoint:
    """One contact, dated and explained. Times are aware and in the zone of the employer's office.

    ``closes`` is the end of the day by which it should be done. ``revised`` is the instant (UTC) at which it
    last changed; it never falls while the log grows. ``uid`` stays the same however often it moves.
    """

    uid: str
    case_id: str
    employer: str
    kind: Kind
    bearer: Side
    to: tuple[Recipient, ...]
    channel: Channel | None
    number: str | None = attrs.field(default=None, repr=False)
    start: datetime
    end: datetime
    closes: datetime
    state: State
    strength: Strength
    basis: Basis
    grounds: tuple[str, ...]
    rules: tuple[Rule, ...] = attrs.field(default=(), repr=False)
    reason: str = attrs.field(default="", repr=False)
    facts: tuple[object, ...] = attrs.field(default=(), repr=False)
    skipped: tuple[Skip, ...] = ()
    revised: datetime
    round: int
    ordinal: int
    firm: bool = False

    @property
    def day(self) -> date:
        """The local day on which it lies."""
        return self.start.date()

    @property
    def title(self) -> str:
        """What to do, for whom: ``Call Ana Ruiz (Acme): status``."""
        return sentences.title(self)

    @property
    def why(self) -> str:
        """The reason, as a clause; it says the same whenever the plan is made."""
        return sentences.reason_words(self.reason, self.facts, self.day)

    @property
    def because(self) -> str:
        """The sentence a person would say: what to do, when, and why then."""
        skipped = [(skip.date, skip.why) for skip in self.skipped]
        return sentences.because(sentences.action(self), self._when(), self.why, skipped, self.day)

    def _when(self) -> str:
        day = "today" if self.state is State.DUE else f"on {sentences.day_words(self.day)}"
        by = f"by {sentences.clock(self.closes.time())} " if self.firm else ""
        return f"{by}{day}"


@attrs.frozen(kw_only=True)
class Withheld:
    """A contact that is ruled out for now (``until`` the day it may come), or for good (``until`` None)."""

    case_id: str
    employer: str
    kind: Kind
    to: tuple[Recipient, ...]
    channel: Channel | None
    until: date | None
    grounds: tuple[str, ...]
    reason: str = attrs.field(repr=False)
    facts: tuple[object, ...] = attrs.field(repr=False)
    planned_for: date

    @property
    def because(self) -> str:
        """The sentence a person would say: what not to do, until when, and why."""
        until = "" if self.until is None else f" until {sentences.day_words(self.until)}"
        what = sentences.action(self)
        reason = sentences.reason_words(self.reason, self.facts, self.planned_for)
        return f"Not yet: {what} on {sentences.day_words(self.planned_for)}; withheld{until}: {reason}."


@attrs.frozen(kw_only=True)
class Outlook:
    """One case within a plan: its state, what is withheld, near misses, and the calendar it was dated by."""

    case: Case
    state: CaseState
    withheld: tuple[Withheld, ...] = ()
    near_misses: tuple[tuple[Rule, NearMiss], ...] = attrs.field(default=(), repr=False)
    calendar: str = ""
    calendar_version: str = ""
    notes: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Unreadable:
    """What should have been a case and cannot be read: its name, why, and since when (aware)."""

    name: str
    faults: tuple[Fault, ...]
    since: datetime


@attrs.frozen(kw_only=True)
class Changes:
    """What moved between two plans: by uid, so that a new date is a move and not a new touchpoint."""

    added: tuple[Touchpoint, ...] = ()
    moved: tuple[tuple[Touchpoint, Touchpoint], ...] = ()
    cancelled: tuple[Touchpoint, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.moved or self.cancelled)


@attrs.frozen(kw_only=True)
class Plan:
    """The future under silence, with what was done: touchpoints in the order of their start.

    Planning leaves ``unreadable`` empty. Who keeps cases in files or tables puts there what could not be read
    (``attrs.evolve(plan, unreadable=...)``), so that calendars and pages say so instead of losing a case.

    ``true_through`` is the last moment (UTC) at which planning again would give the same plan, but for its
    own ``as_of``, if no case changes: until then who shows it has nothing to do. Rules of one's own may look
    at the day of a moment for that, not at its hour. It is no part of what makes two plans equal, and None in
    a plan that was not made by planning.
    """

    as_of: datetime
    policy: str
    side: Side
    horizon: timedelta
    outlooks: tuple[Outlook, ...]
    touchpoints: tuple[Touchpoint, ...]
    all_day: bool = False
    unreadable: tuple[Unreadable, ...] = ()
    true_through: datetime | None = attrs.field(default=None, eq=False, repr=False)

    @property
    def state(self) -> CaseState:
        """The state of the case. Raises ValueError for a plan of several cases: ask their outlooks."""
        (outlook,) = self.outlooks
        return outlook.state

    @property
    def withheld(self) -> tuple[Withheld, ...]:
        """What is withheld, over all cases."""
        return tuple(item for outlook in self.outlooks for item in outlook.withheld)

    @property
    def upcoming(self) -> tuple[Touchpoint, ...]:
        """The touchpoints that are not done."""
        return tuple(touchpoint for touchpoint in self.touchpoints if touchpoint.state is not State.DONE)

    def of(self, case_id: str) -> tuple[Touchpoint, ...]:
        """Return the touchpoints of one case."""
        return tuple(touchpoint for touchpoint in self.touchpoints if touchpoint.case_id == case_id)

    def find(self, uid: str) -> Touchpoint | None:
        """Return the touchpoint with this uid, or None."""
        return next((touchpoint for touchpoint in self.touchpoints if touchpoint.uid == uid), None)

    def rows(self) -> list[dict[str, Any]]:
        """Return a flat mapping for each touchpoint, for data frames: ``pandas.DataFrame(plan.rows())``."""
        from jobdoc_rules.planning import showing

        return showing.records(self)

    def to_svg(self, calendar: BusinessCalendar | Callable[[Case], BusinessCalendar] | None = None) -> str:
        """Return the plan as a picture: up to six weeks, and a line of what was done and what comes.

        It follows the reader's preference for light or dark, loads nothing and runs nothing. With the
        ``calendar`` that the plan was dated by, one for all or a function from a case to its own, all closed
        days are marked; without it, those that the plan had to pass over.
        """
        from jobdoc_rules.planning.drawing import to_svg

        return to_svg(self, calendar)

    def __str__(self) -> str:
        from jobdoc_rules.planning import showing

        return showing.text_of(*showing.plan_shown(self))

    def _repr_html_(self) -> str:
        from jobdoc_rules.planning import showing

        return self.to_svg() + showing.html_of(*showing.plan_shown(self))

    def __rich__(self) -> object:
        from jobdoc_rules.planning import showing

        return showing.rich_of(*showing.plan_shown(self))

    def changes(self, since: "Plan") -> Changes:
        """Return what was added, moved and cancelled since an earlier plan.

        What was taken for done, and is to be done again now that the log says otherwise, is added. What comes
        into view only because the horizon moved on is no change.
        """
        before = {touchpoint.uid: touchpoint for touchpoint in since.upcoming}
        done = {touchpoint.uid for touchpoint in since.touchpoints} - before.keys()
        now = {touchpoint.uid: touchpoint for touchpoint in self.touchpoints}
        view = since.as_of.astimezone(UTC) + since.horizon
        return Changes(
            added=tuple(
                t for t in self.upcoming if t.uid not in before and (t.uid in done or t.start <= view)
            ),
            moved=tuple((before[t.uid], t) for t in self.upcoming if _moved(before.get(t.uid), t)),
            cancelled=tuple(t for uid, t in before.items() if uid not in now),
        )


def _moved(before: Touchpoint | None, after: Touchpoint) -> bool:
    return before is not None and _place(before) != _place(after)


def _place(touchpoint: Touchpoint) -> tuple[Any, ...]:
    return touchpoint.start, touchpoint.end, touchpoint.channel, touchpoint.to


def in_order(touchpoints: Iterable[Touchpoint]) -> tuple[Touchpoint, ...]:
    """Return touchpoints as a plan holds them."""
    return tuple(sorted(touchpoints, key=place_of))


def place_of(touchpoint: Touchpoint) -> tuple[datetime, str]:
    """Return by what touchpoints are in order: their start, then their uid."""
    return touchpoint.start, touchpoint.uid
