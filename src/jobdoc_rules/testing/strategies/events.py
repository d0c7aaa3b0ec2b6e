"""Entries that could be in the log of a case."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import product
from typing import Any, NamedTuple, TypeAlias, cast
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from jobdoc_rules.case import Case
from jobdoc_rules.events import (
    EVENT_TYPES,
    Answered,
    AnswerPromised,
    Bounced,
    Channel,
    CoordinatorAsked,
    Event,
    FollowedUp,
    Interest,
    InterestChanged,
    OutOfOffice,
    RecruiterContacted,
    Replied,
    RivalOffer,
    Spoke,
    ThankYouSent,
    TimingAgreed,
)
from jobdoc_rules.testing.strategies.drawing import CLOCKS, FLAGS, INDICES, combined, local, named, one_of

__all__ = ["ANY_EVENT", "EVERYDAY", "Kinds", "events", "events_of_type"]

Kinds: TypeAlias = tuple[type[Event], ...]

_DUE = (0, 1, 2, 3, 5, 7, 10, 14, 40)
_DUE_OR_NONE = (*(None for _ in _DUE), *_DUE)
_CHANNELS = (Channel.EMAIL, Channel.PHONE, *Channel)
_CHANNEL_OR_NONE = (*(None for _ in _CHANNELS), *_CHANNELS)
# What the fields may be that only one kind of entry has; a number of days stands for a date.
_FIELDS: dict[type[Event], dict[str, Sequence[Any]]] = {
    ThankYouSent: {"channel": _CHANNELS},
    RecruiterContacted: {"channel": _CHANNELS},
    Bounced: {"channel": _CHANNELS},
    FollowedUp: {"channel": _CHANNELS},
    CoordinatorAsked: {"channel": _CHANNEL_OR_NONE},
    Spoke: {"channel": _CHANNELS, "status_discussed": FLAGS, "answer_due": _DUE_OR_NONE, "vague": FLAGS},
    Replied: {"channel": _CHANNELS, "answer_due": _DUE_OR_NONE, "vague": FLAGS},
    AnswerPromised: {"answer_due": _DUE, "vague": FLAGS},
    TimingAgreed: {
        "answer_due": _DUE,
        "channel": _CHANNEL_OR_NONE,
        "number": (None, "+1 617 555 0199"),
        "vague": FLAGS,
    },
    Answered: {"answer_due": _DUE_OR_NONE},
    OutOfOffice: {"until": _DUE_OR_NONE},
    InterestChanged: {"interest": tuple(Interest)},
    RivalOffer: {"deadline": _DUE},
}
_CHOICES = st.integers(0, 719)
"""Stands for one of the combinations of a kind's fields: there are up to 648."""
_DAYS = frozenset({"answer_due", "until", "deadline"})
EVERYDAY: Kinds = (
    *(ThankYouSent, FollowedUp, Replied, TimingAgreed, Spoke, AnswerPromised, RecruiterContacted),
    *(CoordinatorAsked, OutOfOffice, Bounced),
)
"""The kinds of entry that most logs hold: none of them ends a case."""
ANY_EVENT: Kinds = (*EVERYDAY, *EVENT_TYPES.values())
"""Every kind; the everyday ones stand first and are drawn twice as often as those that end a case."""


_RECORDED = (None, None, timedelta(hours=1), timedelta(days=2))
_SINCE = one_of(*range(31), *range(15))
_DETAILS = combined(_RECORDED, FLAGS, CLOCKS)
_WHO = one_of(None, *INDICES)


class _Drawn(NamedTuple):
    """An entry in numbers, for a case that is yet to come."""

    kind: type[Event]
    days: int
    details: tuple[timedelta | None, bool, time]
    who: int | None
    choice: int


def _any_of(kinds: Kinds) -> st.SearchStrategy[_Drawn]:
    return st.tuples(one_of(*kinds), _SINCE, _DETAILS, _WHO, _CHOICES).map(_Drawn._make)


@lru_cache(maxsize=64)
def _log_of(kinds: Kinds, most: int) -> st.SearchStrategy[list[_Drawn]]:
    return st.lists(_any_of(kinds), max_size=most)


def events(case: Case, *, most: int = 7, kinds: Kinds = ANY_EVENT) -> st.SearchStrategy[tuple[Event, ...]]:
    """Logs of up to ``most`` entries that could be in the log of ``case``, within a month of its interview.

    Timed and day-only ones, some written down later, in any order; dates named in them lie up to forty
    days ahead.
    """
    names = tuple(person.name for person in case.people)
    first = case.interviews[0]
    return _log_of(kinds, most).map(
        lambda drawn: tuple(
            _event(one, case.office.zone, first.start.date(), first.end, names) for one in drawn
        )
    )


_FIRST = datetime(2026, 11, 16, 15, tzinfo=UTC)


def events_of_type(kind: type[Event]) -> st.SearchStrategy[Any]:
    """Single entries of one kind, of Ana and Bo, in the weeks after an interview of 16 November 2026."""
    return _any_of((kind,)).map(
        lambda drawn: _event(drawn, ZoneInfo("UTC"), _FIRST.date(), _FIRST, ("Ana", "Bo"))
    )


def _event(drawn: _Drawn, zone: ZoneInfo, first: date, end: datetime, names: tuple[str, ...]) -> Event:
    delay, day_only, clock = drawn.details
    at = local(first + timedelta(drawn.days), clock, zone)
    at = max(at, end, key=lambda moment: moment.astimezone(UTC))
    who = (drawn.who or 0) if drawn.kind.needs_person else drawn.who
    person = None if who is None else named(names, who)
    written = None if delay is None else at.astimezone(UTC) + delay
    make = cast("Callable[..., Event]", drawn.kind)  # each kind takes its own fields
    fields = _fields(drawn.kind, drawn.choice, at.date())
    return make(at=at.date() if day_only else at, person=person, recorded=written, **fields)


def _fields(kind: type[Event], choice: int, day: date) -> dict[str, Any]:
    names = _FIELDS.get(kind, {})
    values = _combinations(kind)[choice % len(_combinations(kind))]
    return {
        name: day + timedelta(value) if name in _DAYS and value is not None else value
        for name, value in zip(names, values, strict=True)
    }


@lru_cache(maxsize=64)
def _combinations(kind: type[Event]) -> tuple[tuple[Any, ...], ...]:
    return tuple(product(*_FIELDS.get(kind, {}).values()))
