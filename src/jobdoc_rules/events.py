"""What happened: one frozen class for each kind of event, in the past tense.

``at`` is the instant of the event; a naive one is local to the office of the case, and a plain date means
that day, after every timed event of the same day. ``person`` is the name of the person it happened with
and, where it may be left out, means the one to whom status follow-ups go. ``recorded`` is the instant
at which the event was written down (default: when it happened); calendars count their revisions from it.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from functools import cached_property
from typing import Any, ClassVar

import attrs

from jobdoc_rules.checks import (
    date_faults,
    enum_converter,
    enum_faults,
    flag_faults,
    moment_faults,
    moment_or_date_faults,
    text_faults,
)
from jobdoc_rules.errors import Fault, InvalidCase

__all__ = [
    "EVENT_TYPES",
    "AnswerPromised",
    "Answered",
    "Bounced",
    "CallsDeclined",
    "Channel",
    "CoordinatorAsked",
    "Decided",
    "Event",
    "FollowedUp",
    "Interest",
    "InterestChanged",
    "Offered",
    "OutOfOffice",
    "PositionClosed",
    "PutOnHold",
    "RecruiterContacted",
    "Rejected",
    "Reopened",
    "Replied",
    "RivalOffer",
    "Spoke",
    "ThankYouSent",
    "TimingAgreed",
    "Withdrew",
]


class Channel(StrEnum):
    """A way to reach a person."""

    EMAIL = "email"
    PHONE = "phone"
    VOICEMAIL = "voicemail"
    IN_PERSON = "in_person"
    VIDEO = "video"
    LETTER = "letter"
    MESSAGE = "message"

    @cached_property
    def written(self) -> bool:
        """Whether it is a written one; written and spoken contacts alternate (S19)."""
        return self in _WRITTEN

    @cached_property
    def live(self) -> bool:
        """Whether two people talk over it in real time (S19)."""
        return self in _LIVE


_WRITTEN = frozenset({Channel.EMAIL, Channel.LETTER, Channel.MESSAGE})
_LIVE = frozenset({Channel.PHONE, Channel.VIDEO, Channel.IN_PERSON})


class Interest(StrEnum):
    """How much the candidate still wants the position; any remaining interest counts (S32)."""

    KEEN = "keen"
    UNSURE = "unsure"
    NONE = "none"


_FURTHEST_WEST = timedelta(hours=16)  # more than any zone lies or ever lay behind UTC
_to_channel = enum_converter(Channel)
_to_interest = enum_converter(Interest)


def as_channel(value: Any) -> Any:  # noqa: ANN401 - whatever a caller gave
    """Return the channel of this name; another value stays as it is, for the check to tell."""
    return _to_channel(value)


def as_interest(value: Any) -> Any:  # noqa: ANN401 - as above
    """Return the interest of this name; another value stays as it is, for the check to tell."""
    return _to_interest(value)


def stripped(value: Any) -> Any:  # noqa: ANN401 - as above
    """Return a text without the blanks around it; another value stays as it is."""
    return value.strip(" ") if isinstance(value, str) else value


def _channel(**kwargs: Any) -> Any:  # noqa: ANN401 - attrs fields are typed by their annotation
    return attrs.field(converter=as_channel, metadata={"faults": enum_faults(Channel)}, **kwargs)


def _due(**kwargs: Any) -> Any:  # noqa: ANN401 - as above
    return attrs.field(metadata={"faults": date_faults, "not_before_event": True}, **kwargs)


def _flag(*, default: bool) -> Any:  # noqa: ANN401 - as above
    return attrs.field(default=default, metadata={"faults": flag_faults})


@attrs.frozen(kw_only=True)
class Event:
    """What all events share. Raises InvalidCase with every fault of the values given."""

    type: ClassVar[str] = ""
    by: ClassVar[str] = ""
    needs_person: ClassVar[bool] = False
    after_interview: ClassVar[bool] = False
    """Whether it makes no sense before the first interview."""

    at: datetime | date = attrs.field(metadata={"faults": moment_or_date_faults})
    person: str | None = attrs.field(
        default=None, converter=stripped, metadata={"key": "with", "faults": text_faults}
    )
    recorded: datetime | None = attrs.field(default=None, metadata={"faults": moment_faults})

    def __attrs_post_init__(self) -> None:
        if faults := tuple(self._faults()):
            raise InvalidCase(faults)

    @property
    def day(self) -> date:
        """The day on which it happened, in the zone of ``at``."""
        return self.at.date() if isinstance(self.at, datetime) else self.at

    def _faults(self) -> Iterator[Fault]:
        if self.needs_person and self.person is None:
            yield Fault(code="missing", path="with", problem="nobody is named", hint="say with whom")
        for field in attrs.fields(type(self)):
            value: object = getattr(self, field.name)
            if value is None and field.default is None:
                continue
            path = field.metadata.get("key", field.name)
            faults = tuple(field.metadata["faults"](value, path))
            yield from faults
            if field.metadata.get("not_before_event") and not faults:
                yield from _order_faults(value, path, self._earliest_day())

    def _earliest_day(self) -> date:
        """Return the day of ``at`` wherever the office is; which one it was there a case can tell."""
        if tuple(moment_or_date_faults(self.at, "at")):
            return date.min
        if isinstance(self.at, datetime) and self.at.tzinfo is not None:
            return (self.at.astimezone(UTC) - _FURTHEST_WEST).date()
        return self.day

    def order_faults(self) -> Iterator[Fault]:
        """Yield a fault for each day that was named in the event and lies before it."""
        for field in attrs.fields(type(self)):
            value: object = getattr(self, field.name)
            if field.metadata.get("not_before_event") and value is not None:
                yield from _order_faults(value, field.name, self.day)


def _order_faults(value: object, path: str, day: date) -> Iterator[Fault]:
    if isinstance(value, date) and value < day:
        problem = f"{value} lies before the event of {day}"
        yield Fault(code="too_early", path=path, problem=problem, hint="give that day or a later one")


def unchecked(kind: type[Event], **values: Any) -> Event:  # noqa: ANN401 - the fields of the event
    """Return an event of values that have passed the gates, as those of a plan have; the rest is default.

    Checking them again would be a tenth of the time of a plan.
    """
    event = object.__new__(kind)
    for name, value in {**_DEFAULTS[kind.type], **values}.items():
        object.__setattr__(event, name, value)
    return event


@attrs.frozen(kw_only=True)
class ThankYouSent(Event):
    """The candidate thanked a person (S1, S5)."""

    type = "thank_you_sent"
    by = "candidate"
    needs_person = True
    after_interview = True
    channel: Channel = _channel(default=Channel.EMAIL)


@attrs.frozen(kw_only=True)
class FollowedUp(Event):
    """The candidate asked a person how the search stands: one step of the loop (S19)."""

    type = "followed_up"
    by = "candidate"
    after_interview = True
    channel: Channel = _channel()


@attrs.frozen(kw_only=True)
class RecruiterContacted(Event):
    """The candidate talked or wrote to the recruiter (S4)."""

    type = "recruiter_contacted"
    by = "candidate"
    channel: Channel = _channel(default=Channel.PHONE)


@attrs.frozen(kw_only=True)
class CoordinatorAsked(Event):
    """The candidate asked an administrative person to help connect (S17)."""

    type = "coordinator_asked"
    by = "candidate"
    after_interview = True
    channel: Channel | None = _channel(default=None)


@attrs.frozen(kw_only=True)
class Spoke(Event):
    """A real-time talk; a live connection only if the status came up (S19, R6)."""

    type = "spoke"
    by = "both"
    channel: Channel = _channel(default=Channel.PHONE)
    status_discussed: bool = _flag(default=True)
    answer_due: date | None = _due(default=None)
    vague: bool = _flag(default=False)


@attrs.frozen(kw_only=True)
class Replied(Event):
    """The employer wrote back, with or without a new date (R6)."""

    type = "replied"
    by = "employer"
    channel: Channel = _channel(default=Channel.EMAIL)
    answer_due: date | None = _due(default=None)
    vague: bool = _flag(default=False)


@attrs.frozen(kw_only=True)
class AnswerPromised(Event):
    """The employer named a date; no fallback was agreed (R4)."""

    type = "answer_promised"
    by = "employer"
    answer_due: date = _due()
    vague: bool = _flag(default=False)


@attrs.frozen(kw_only=True)
class TimingAgreed(Event):
    """Both agreed on a date and on the fallback contact after it (S10, S11, S12)."""

    type = "timing_agreed"
    by = "both"
    after_interview = True
    answer_due: date = _due()
    channel: Channel | None = _channel(default=None)
    number: str | None = attrs.field(default=None, repr=False, metadata={"faults": text_faults})
    vague: bool = _flag(default=False)


@attrs.frozen(kw_only=True)
class OutOfOffice(Event):
    """An automatic answer: the person is away until a day, or nobody knows how long (R12)."""

    type = "out_of_office"
    by = "employer"
    until: date | None = _due(default=None)


@attrs.frozen(kw_only=True)
class Bounced(Event):
    """An address turned out to be dead (R13)."""

    type = "bounced"
    by = ""
    channel: Channel = _channel()


class CallsDeclined(Event):
    """The employer asked not to be called (R11)."""

    __slots__ = ()
    type = "calls_declined"
    by = "employer"


@attrs.frozen(kw_only=True)
class InterestChanged(Event):
    """The candidate's interest is now another one (S31, S32)."""

    type = "interest_changed"
    by = "candidate"
    interest: Interest = attrs.field(converter=as_interest, metadata={"faults": enum_faults(Interest)})


class Withdrew(Event):
    """The candidate withdrew (S31)."""

    __slots__ = ()
    type = "withdrew"
    by = "candidate"


class Rejected(Event):
    """The employer said no (R18)."""

    __slots__ = ()
    type = "rejected"
    by = "employer"


class Offered(Event):
    """The employer made an offer."""

    __slots__ = ()
    type = "offered"
    by = "employer"


class PositionClosed(Event):
    """The position is filled or gone."""

    __slots__ = ()
    type = "position_closed"
    by = "employer"


class PutOnHold(Event):
    """The search rests (R19)."""

    __slots__ = ()
    type = "put_on_hold"
    by = "employer"


class Reopened(Event):
    """The search goes on after a hold or an end (R19, R20)."""

    __slots__ = ()
    type = "reopened"
    by = "employer"


@attrs.frozen(kw_only=True)
class RivalOffer(Event):
    """Another employer made an offer, to be answered by a day (R17)."""

    type = "rival_offer"
    by = "candidate"
    deadline: date = _due()


class Decided(Event):
    """The employer's own log: the decision is made, the candidate does not know it yet (S36)."""

    __slots__ = ()
    type = "decided"
    by = "employer"
    after_interview = True


@attrs.frozen(kw_only=True)
class Answered(Event):
    """The employer's own log: the candidate was answered; with a date it was an interim answer (S36..S38)."""

    type = "answered"
    by = "employer"
    after_interview = True
    answer_due: date | None = _due(default=None)


EVENT_TYPES: dict[str, type[Event]] = {
    kind.type: kind
    for kind in (
        ThankYouSent,
        FollowedUp,
        RecruiterContacted,
        CoordinatorAsked,
        Spoke,
        Replied,
        AnswerPromised,
        TimingAgreed,
        OutOfOffice,
        Bounced,
        CallsDeclined,
        InterestChanged,
        Withdrew,
        Rejected,
        Offered,
        PositionClosed,
        PutOnHold,
        Reopened,
        RivalOffer,
        Decided,
        Answered,
    )
}
"""Every event class by its name in case files, in the order of the glossary."""

_DEFAULTS = {
    word: {field.name: field.default for field in attrs.fields(kind)} for word, kind in EVENT_TYPES.items()
}
