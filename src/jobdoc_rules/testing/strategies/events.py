"""Entries that could be in the log of a case."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Any, NamedTuple, TypeAlias, cast
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from jobdoc_rules.case import Case, Interview, Person
from jobdoc_rules.events import (
    EVENT_TYPES,
    Answered,
    AnswerPromised,
    Bounced,
    CallsDeclined,
    Channel,
    CoordinatorAsked,
    Event,
    FollowedUp,
    Interest,
    InterestChanged,
    OutOfOffice,
    PutOnHold,
    RecruiterContacted,
    Rejected,
    Replied,
    RivalOffer,
    Spoke,
    ThankYouSent,
    TimingAgreed,
)
from jobdoc_rules.testing.strategies.drawing import (
    CLOCKS,
    FLAGS,
    INDICES,
    combinations,
    combined,
    local,
    named,
    one_of,
)

__all__ = ["ANY_EVENT", "EVERYDAY", "Kinds", "drawn_logs", "events", "events_of_type", "log_of"]

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
    RivalOffer: {"deadline": (7, 14, 10, 40, *_DUE)},
}
_CHOICES = st.integers(0, 2047)
"""Stands for one of the combinations of a kind's fields: there are up to 2048, and always a power of two."""
_DAYS = frozenset({"answer_due", "until", "deadline"})
EVERYDAY: Kinds = (
    *(ThankYouSent, FollowedUp, Replied, TimingAgreed, Spoke, AnswerPromised, RecruiterContacted),
    *(CoordinatorAsked, OutOfOffice, Bounced),
)
"""The kinds of entry that most logs hold: none of them ends a case."""
# What is rarely seen in a plan, because other entries undo it or because its time passes.
_TELLING: Kinds = (
    *(ThankYouSent, ThankYouSent, ThankYouSent, FollowedUp, FollowedUp, FollowedUp, TimingAgreed),
    *(PutOnHold, PutOnHold, PutOnHold, RivalOffer, RivalOffer, RivalOffer, RivalOffer),
    *(Rejected, Rejected, Rejected, CallsDeclined),
)
ANY_EVENT: Kinds = (*EVERYDAY, *EVENT_TYPES.values(), *_TELLING)
"""Every kind; the everyday ones stand first and are drawn twice as often as most of those that end a case."""

_RECORDED = (None, None, timedelta(hours=1), timedelta(days=2))
_WHO = (None, 0, None, *INDICES, 0)
_SINCE = one_of(*range(31), *range(15))
_MANNER = combined(_RECORDED, FLAGS, CLOCKS, _WHO)


class _Drawn(NamedTuple):
    """An entry in numbers, for a case that is yet to come.

    There are four of them, not more: the shrinker takes out up to five choices at once, one of them whether
    there is a further entry.
    """

    kind: type[Event]
    days: int
    manner: tuple[timedelta | None, bool, time, int | None]
    choice: int


def _any_of(kinds: Kinds) -> st.SearchStrategy[Any]:
    return st.tuples(one_of(*kinds), _SINCE, _MANNER, _CHOICES)


@lru_cache(maxsize=64)
def drawn_logs(kinds: Kinds, most: int) -> st.SearchStrategy[Any]:
    """Return logs in numbers, for :func:`log_of`."""
    return st.lists(_any_of(kinds), max_size=most)


def log_of(interview: Interview, people: Iterable[Person], drawn: Iterable[Any]) -> tuple[Event, ...]:
    """Return the log that was drawn, for a case with such a first interview and such people."""
    names = tuple(person.name for person in people)
    return tuple(_event(_Drawn(*one), interview, names) for one in drawn)


def events(case: Case, *, most: int = 7, kinds: Kinds = ANY_EVENT) -> st.SearchStrategy[tuple[Event, ...]]:
    """Return logs of up to ``most`` entries that could be that of ``case``, within a month of its interview.

    Timed and day-only ones, some written down later, in any order; dates named in them lie up to forty
    days ahead.
    """
    return drawn_logs(kinds, most).map(lambda drawn: log_of(case.interviews[0], case.people, drawn))


_INTERVIEW = Interview(start=datetime(2026, 11, 16, 14, tzinfo=ZoneInfo("UTC")), people=["Ana"])
_NAMES = ("Ana", "Bo")


def events_of_type(kind: type[Event]) -> st.SearchStrategy[Any]:
    """Return single entries of one kind, within a month of an interview of 16 November 2026."""
    return _any_of((kind,)).map(lambda drawn: _event(_Drawn(*drawn), _INTERVIEW, _NAMES))


def _event(drawn: _Drawn, interview: Interview, names: tuple[str, ...]) -> Event:
    delay, day_only, clock, index = drawn.manner
    zone = cast("ZoneInfo", interview.start.tzinfo)
    at = local(interview.start.date() + timedelta(drawn.days), clock, zone)
    at = max(at, interview.end, key=lambda moment: moment.astimezone(UTC))
    who = (index or 0) if drawn.kind.needs_person else index
    person = None if who is None else named(names, who)
    written = None if delay is None else at.astimezone(UTC) + delay
    make = cast("Callable[..., Event]", drawn.kind)  # each kind takes its own fields
    fields = _fields(drawn.kind, drawn.choice, at.date())
    return make(at=at.date() if day_only else at, person=person, recorded=written, **fields)


def _fields(kind: type[Event], choice: int, day: date) -> dict[str, Any]:
    names = _FIELDS.get(kind, {})
    values = _nth(_combinations(cast("Hashable", kind)), choice)
    return {
        name: day + timedelta(value) if name in _DAYS and value is not None else value
        for name, value in zip(names, values, strict=True)
    }


def _nth(values: Sequence[Any], number: int) -> Any:  # noqa: ANN401 - one of the values
    return values[number % len(values)]


@lru_cache(maxsize=64)
def _combinations(kind: Hashable) -> tuple[tuple[Any, ...], ...]:
    return combinations(*_FIELDS.get(cast("type[Event]", kind), {}).values())
