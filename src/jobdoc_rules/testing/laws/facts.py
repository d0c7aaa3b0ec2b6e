"""What the log of a scene tells, asked plainly: laws lean on nothing that the engine computes."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time

from jobdoc_rules.case import Interview
from jobdoc_rules.events import (
    Answered,
    AnswerPromised,
    Event,
    Interest,
    InterestChanged,
    Reopened,
    Replied,
    Spoke,
    TimingAgreed,
    Withdrew,
)
from jobdoc_rules.testing.scene import Scene

__all__ = [
    "ahead",
    "day_exists",
    "ended",
    "in_view",
    "interest_lost",
    "last_end",
    "last_round",
    "never",
    "only",
    "open_search",
    "since_the_last_round",
    "standing_day",
]

_DATED = (Spoke, Replied, AnswerPromised, TimingAgreed, Answered)


def standing_day(scene: Scene) -> date | None:
    """Return the day by which the employer last said there would be word."""
    days = [e.answer_due for e in scene.log if isinstance(e, _DATED) and e.answer_due is not None]
    return days[-1] if days else None


def interest_lost(scene: Scene) -> bool:
    """Return whether the candidate has no interest left."""
    changes = [e.interest for e in scene.log if isinstance(e, InterestChanged)]
    return (changes or [scene.case.interest])[-1] is Interest.NONE


def last_end(scene: Scene) -> Event | None:
    """Return the terminal event that still stands."""
    over: Event | None = None
    for event in scene.log:
        dated = isinstance(event, _DATED) and event.answer_due is not None
        reopens = dated and scene.policy.readings.dated_word_reopens and not isinstance(over, Withdrew)
        if event.type in scene.policy.readings.ends:
            over = event
        elif isinstance(event, Reopened) or reopens:
            over = None
    return over


def ended(scene: Scene) -> bool:
    """Return whether the log says that the search, or the interest, is over."""
    return last_end(scene) is not None or interest_lost(scene)


def last_round(scene: Scene) -> tuple[Interview, ...]:
    """Return the interviews of the last day on which there is one."""
    day = scene.case.interviews[-1].start.date()
    return tuple(interview for interview in scene.case.interviews if interview.start.date() == day)


def ahead(scene: Scene) -> bool:
    """Return whether an interview is still to come, or to end."""
    return any(interview.end.astimezone(UTC) > scene.now for interview in scene.case.interviews)


def open_search(scene: Scene) -> bool:
    """Return whether all interviews are over and nothing else is."""
    return not ended(scene) and not ahead(scene)


def since_the_last_round(scene: Scene) -> tuple[Event, ...]:
    """Return the entries from the day of the last interview on."""
    day = last_round(scene)[0].start.date()
    return tuple(event for event in scene.log if event.day >= day)


def never(scene: Scene, *kinds: type[Event]) -> bool:
    """Return whether the log holds no entry of these kinds."""
    return not any(isinstance(event, kinds) for event in scene.log)


def in_view(scene: Scene, open_days: int) -> bool:
    """Return whether so many open days lie between now and the horizon."""
    today = scene.as_of.date()
    return scene.calendar.days_between(today, today + scene.horizon) >= open_days


def day_exists(day: date, scene: Scene) -> bool:
    """Return whether there is such a day where the office is: Apia went from a Thursday to a Saturday."""
    noon = datetime.combine(day, time(12), scene.case.office.zone)
    return noon.astimezone(UTC).astimezone(noon.tzinfo).date() == day


def only(events: Iterable[Event], *kinds: type[Event]) -> bool:
    """Return whether all of the entries are of these kinds."""
    return all(isinstance(event, kinds) for event in events)
