"""One timeline for each case: interviews, what happened, what was done, and what is planned."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from jobdoc_rules.case import Case, Interview
from jobdoc_rules.events import Answered, Event, Replied, TimingAgreed
from jobdoc_rules.history import log_at, moment_of
from jobdoc_rules.page.cards import Card, Cards
from jobdoc_rules.page.happened import told, way_of
from jobdoc_rules.page.moments import Moment
from jobdoc_rules.planning.plan import CaseState, Outlook, Plan, State, Touchpoint
from jobdoc_rules.planning.sentences import names
from jobdoc_rules.planning.tracks import DONE_AS
from jobdoc_rules.situation import Kind

__all__ = ["Entry", "Timeline", "interview_id", "timelines_of"]

# What a touchpoint that was done may stand in the log as.
_LOGGED_AS: dict[Kind, type[Event] | tuple[type[Event], ...]] = {
    **DONE_AS,
    Kind.NEGOTIATE_TIMING: TimingAgreed,
    Kind.ANSWER_CANDIDATE: (Answered, Replied),
}
# One entry of the log stands for all to whom these go, or for none of them by name.
_TO_SEVERAL = frozenset({Kind.NEGOTIATE_TIMING, Kind.TELL_OF_OFFER, Kind.WITHDRAW, Kind.ANSWER_CANDIDATE})


class Entry(NamedTuple):
    """Something in a timeline: ``card`` is the touchpoint that it is, or that it met."""

    kind: str
    """``interview``, ``event``, or the state of a touchpoint."""
    id: str
    label: str
    when: Moment
    text: str
    card: Card | None


class Timeline(NamedTuple):
    """A case with what was and what comes, each in order."""

    id: str
    case_id: str
    employer: str
    position: str | None
    state: str
    ended: bool
    days: str
    zone: str
    past: tuple[Entry, ...]
    future: tuple[Entry, ...]


class _Placed(NamedTuple):
    """An entry, and the instant (UTC) by which it has its place."""

    at: datetime
    entry: Entry


def interview_id(case: int, interview: int) -> str:
    """Return the id of the place where an interview of a case stands, both counted from 1."""
    return f"interview-{case}-{interview}"


def timelines_of(plan: Plan, cards: Cards) -> tuple[Timeline, ...]:
    """Return the timelines, in the order of the cases."""
    numbered = enumerate(plan.outlooks, 1)
    return tuple(_timeline(outlook, number, plan, cards) for number, outlook in numbered)


def _timeline(outlook: Outlook, number: int, plan: Plan, cards: Cards) -> Timeline:
    case, version = outlook.case, outlook.calendar_version
    days = f"{outlook.calendar} ({version})" if version else outlook.calendar
    happened = [*_interviews(case, number, cards), *_log(case, plan, cards)]
    planned = [_planned(touchpoint, cards) for touchpoint in plan.of(case.id) if not _done(touchpoint)]
    now = plan.as_of.astimezone(UTC)
    return Timeline(
        id=f"case-{number}",
        case_id=case.id,
        employer=case.employer,
        position=case.position,
        state=outlook.state.words,
        ended=outlook.state is CaseState.ENDED,
        days=days,
        zone=case.office.timezone,
        past=_in_order([placed for placed in happened if placed.at <= now]),
        future=_in_order([*(placed for placed in happened if placed.at > now), *planned]),
    )


def _in_order(placed: Sequence[_Placed]) -> tuple[Entry, ...]:
    return tuple(entry for _, entry in sorted(placed, key=lambda item: item.at))


def _done(touchpoint: Touchpoint) -> bool:
    return touchpoint.state is State.DONE


def _planned(touchpoint: Touchpoint, cards: Cards) -> _Placed:
    return _Placed(touchpoint.start.astimezone(UTC), _entry(cards.card(touchpoint)))


def _entry(card: Card) -> Entry:
    return Entry(card.state, card.id, card.label, card.when, card.title, card)


def _interviews(case: Case, number: int, cards: Cards) -> Iterator[_Placed]:
    for place, interview in enumerate(case.interviews, 1):
        entry = Entry(
            "interview",
            interview_id(number, place),
            "Interview",
            cards.moments.span(interview.start, interview.end),
            _interview_words(interview, case),
            None,
        )
        yield _Placed(interview.start.astimezone(UTC), entry)


def _interview_words(interview: Interview, case: Case) -> str:
    people = names([case.by_name[name] for name in interview.people])
    arranged = f", arranged by {interview.arranged_by}" if interview.arranged_by else ""
    return f"Interview with {people}{way_of(interview.channel)}{arranged}"


def _log(case: Case, plan: Plan, cards: Cards) -> Iterator[_Placed]:
    """Yield what happened, each with the touchpoint that it met, and what was done beside the log."""
    done = [touchpoint for touchpoint in plan.of(case.id) if _done(touchpoint)]
    now = plan.as_of.astimezone(UTC)
    for event in log_at(case, plan.as_of):
        met = next((touchpoint for touchpoint in done if _meets(event, touchpoint)), None)
        if met is not None:
            done.remove(met)
        # What happened today at no known time comes at the end of the day, and yet has happened.
        at = min(moment_of(event, case.office.zone).astimezone(UTC), now)
        yield _Placed(at, _happened(event, case, met, plan, cards))
    for touchpoint in done:
        yield _Placed(min(touchpoint.start.astimezone(UTC), now), _entry(cards.card(touchpoint)))


def _happened(event: Event, case: Case, met: Touchpoint | None, plan: Plan, cards: Cards) -> Entry:
    text = told(event, case, plan.side)
    when = cards.moments.full(event.at)
    if met is None:
        return Entry("event", "", "Happened", when, text, None)
    card = cards.card(met)
    return Entry(card.state, card.id, card.label, when, text, card)


def _meets(event: Event, touchpoint: Touchpoint) -> bool:
    kind = touchpoint.kind
    return (
        isinstance(event, _LOGGED_AS.get(kind, ()))
        and (event.at == touchpoint.start if isinstance(event.at, datetime) else event.at == touchpoint.day)
        and (
            kind in _TO_SEVERAL
            or event.person is None
            or event.person in [person.name for person in touchpoint.to]
        )
    )
