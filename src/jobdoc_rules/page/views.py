"""The smaller parts of the page: its heading, today, what has to wait, and what could not be read."""

from typing import NamedTuple

from jobdoc_rules.errors import Fault
from jobdoc_rules.page.cards import NOW, Card, Cards
from jobdoc_rules.page.moments import Moment, Moments
from jobdoc_rules.planning.plan import Plan, Unreadable
from jobdoc_rules.planning.sentences import capitalised
from jobdoc_rules.rules import Side

__all__ = ["heading_of", "not_yet", "notes_of", "today_of", "unreadable_of"]

MOST_FAULTS = 20
_SIDES = {Side.CANDIDATE: "", Side.EMPLOYER: "the employer's side", Side.BOTH: "both sides"}


class Heading(NamedTuple):
    """What the page is about, and seen from when."""

    as_of: Moment
    today: Moment
    zone: str
    several_zones: bool
    policy: str
    side: str
    to_do: int


class Today(NamedTuple):
    """What is to be done ``now``, today or overdue; if that is nothing, what comes next."""

    now: bool
    cards: tuple[Card, ...]


class Broken(NamedTuple):
    """A file that could not be read, and its faults; ``more`` counts those that are not shown."""

    name: str
    since: Moment
    faults: tuple[str, ...]
    more: int


class Remark(NamedTuple):
    """A sentence about a case, which is named if there are several."""

    about: str
    words: str


def heading_of(plan: Plan) -> Heading:
    """Return the heading of the page."""
    seen, moments = plan.as_of, Moments(plan)
    day = moments.day(seen)
    return Heading(
        as_of=Moment(f"{day.words} {seen.year}, {moments.time(seen).words}", moments.time(seen).iso),
        today=day,
        zone=str(seen.tzinfo),
        several_zones=len({outlook.case.office.timezone for outlook in plan.outlooks}) > 1,
        policy=plan.policy,
        side=_SIDES[plan.side],
        to_do=sum(touchpoint.state in NOW for touchpoint in plan.touchpoints),
    )


def today_of(plan: Plan, cards: Cards) -> Today:
    """Return what is to be done now, or else what comes on the next day on which there is something."""
    upcoming = plan.upcoming
    if now := tuple(cards.card(touchpoint) for touchpoint in upcoming if touchpoint.state in NOW):
        return Today(now=True, cards=now)
    then = [touchpoint for touchpoint in upcoming if touchpoint.day == upcoming[0].day]
    return Today(now=False, cards=tuple(cards.card(touchpoint, label="Next") for touchpoint in then))


def unreadable_of(plan: Plan) -> tuple[Broken, ...]:
    """Return the files that could not be read."""
    moments = Moments(plan)
    return tuple(_broken(found, moments, plan) for found in plan.unreadable)


def _broken(found: Unreadable, moments: Moments, plan: Plan) -> Broken:
    since = moments.full(found.since.astimezone(plan.as_of.tzinfo))
    shown = found.faults[:MOST_FAULTS]
    return Broken(found.name, since, tuple(map(_fault, shown)), len(found.faults) - len(shown))


def _fault(fault: Fault) -> str:
    """Return a fault without the name of its file, which stands above it."""
    line = f"line {fault.line}" if fault.line is not None else ""
    words = f"{fault.problem}; {fault.hint}" if fault.hint else fault.problem
    return ": ".join(part for part in (line, fault.path, words) if part)


def not_yet(plan: Plan) -> tuple[Remark, ...]:
    """Return what is not to be done yet, each once."""
    several = len(plan.outlooks) > 1
    found = (
        Remark(item.employer if several else "", item.because.removeprefix("Not yet: "))
        for item in plan.withheld
    )
    return tuple(dict.fromkeys(found))


def notes_of(plan: Plan) -> tuple[Remark, ...]:
    """Return what else there is to say about the cases."""
    several = len(plan.outlooks) > 1
    return tuple(
        Remark(outlook.case.employer if several else "", f"{capitalised(note)}.")
        for outlook in plan.outlooks
        for note in outlook.notes
    )
