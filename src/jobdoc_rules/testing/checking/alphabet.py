"""What can happen in the walk: one small case, and the symbols that its sequences are made of.

Ana holds the interview, Lee, a recruiter, has arranged it, and Sam is the coordinator; all of them have an
email address and a telephone. Only Saturdays and Sundays are closed. A symbol is an event with the parameters
that matter; a promised day is soon (three days) or late (25).
"""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

import attrs

from jobdoc_rules.case import Case, Interview, Office
from jobdoc_rules.events import (
    Answered,
    AnswerPromised,
    Bounced,
    CallsDeclined,
    Channel,
    CoordinatorAsked,
    Decided,
    Event,
    FollowedUp,
    Interest,
    InterestChanged,
    Offered,
    OutOfOffice,
    PositionClosed,
    PutOnHold,
    RecruiterContacted,
    Rejected,
    Reopened,
    Replied,
    RivalOffer,
    Spoke,
    ThankYouSent,
    TimingAgreed,
    Withdrew,
)
from jobdoc_rules.public_holidays import calendar_of
from jobdoc_rules.testing.machine import PEOPLE

__all__ = ["CALENDAR", "CASE", "START", "STEPS", "SYMBOLS", "Gap", "Step", "Symbol"]

_OFFICE = Office(timezone="America/New_York")
CALENDAR = calendar_of(_OFFICE)
"""Its days."""
# A Monday of weeks without a change of the clocks: two weeks later, all is the same two weeks later.
_BEGIN = datetime(2026, 6, 1, 9, tzinfo=_OFFICE.zone)
CASE = Case(
    id="walk",
    employer="Acme",
    candidate="Jo Marsh",
    office=_OFFICE,
    people=PEOPLE,
    interviews=(Interview(start=_BEGIN, people=("Ana",), arranged_by="Lee"),),
)
"""The case of the walk, with an empty log."""
START = CASE.interviews[0].end
"""The moment from which sequences begin: the end of the interview."""

_SOON, _LATE = 3, 25
_EMAIL, _PHONE = Channel.EMAIL, Channel.PHONE
_MORNING = time(10)


class Gap(NamedTuple):
    """How long after the one before it something happens: half an hour, or so many business days."""

    words: str
    business_days: int

    def after(self, moment: datetime) -> datetime:
        """Return the moment this long after ``moment``; on another day it is ten in the morning."""
        if self.business_days == 0:
            return moment + timedelta(minutes=30)
        day = CALENDAR.shift(moment.date(), self.business_days)
        return datetime.combine(day, _MORNING, moment.tzinfo)


_SAME_DAY, _NEXT_DAY, _LATER = Gap("the same day", 0), Gap("a day later", 1), Gap("ten days later", 10)


@attrs.frozen
class Symbol:
    """Something that can happen, and the entry that the log has of it at a moment."""

    words: str
    entry: Callable[[datetime], Event]


def _in(at: datetime, days: int) -> date:
    return at.date() + timedelta(days)


SYMBOLS = (
    Symbol("Ana is thanked", lambda at: ThankYouSent(at=at, person="Ana")),
    Symbol("Ana is written to", lambda at: FollowedUp(at=at, person="Ana", channel=_EMAIL)),
    Symbol("Ana is called", lambda at: FollowedUp(at=at, person="Ana", channel=_PHONE)),
    Symbol("Lee is talked to", lambda at: RecruiterContacted(at=at, person="Lee")),
    Symbol("Sam is asked for help", lambda at: CoordinatorAsked(at=at, person="Sam", channel=_PHONE)),
    Symbol("they talk about the status", lambda at: Spoke(at=at, person="Ana")),
    Symbol("they talk of other things", lambda at: Spoke(at=at, person="Ana", status_discussed=False)),
    Symbol("they talk and name a day", lambda at: Spoke(at=at, person="Ana", answer_due=_in(at, _SOON))),
    Symbol("they reply", lambda at: Replied(at=at, person="Ana")),
    Symbol("they reply and name a day", lambda at: Replied(at=at, person="Ana", answer_due=_in(at, _SOON))),
    Symbol("a day is promised, soon", lambda at: AnswerPromised(at=at, answer_due=_in(at, _SOON))),
    Symbol("a day is promised, late", lambda at: AnswerPromised(at=at, answer_due=_in(at, _LATE))),
    Symbol(
        "a day is promised vaguely", lambda at: AnswerPromised(at=at, answer_due=_in(at, _SOON), vague=True)
    ),
    Symbol("a call is agreed", lambda at: TimingAgreed(at=at, answer_due=_in(at, _SOON), channel=_PHONE)),
    Symbol("an email is agreed", lambda at: TimingAgreed(at=at, answer_due=_in(at, _SOON), channel=_EMAIL)),
    Symbol("Ana is away", lambda at: OutOfOffice(at=at, person="Ana")),
    Symbol("Ana is away until a day", lambda at: OutOfOffice(at=at, person="Ana", until=_in(at, 9))),
    Symbol("Ana's email bounces", lambda at: Bounced(at=at, person="Ana", channel=_EMAIL)),
    Symbol("Ana's telephone is dead", lambda at: Bounced(at=at, person="Ana", channel=_PHONE)),
    Symbol("calls are declined", lambda at: CallsDeclined(at=at)),
    Symbol("interest is lost", lambda at: InterestChanged(at=at, interest=Interest.NONE)),
    Symbol("interest is unsure", lambda at: InterestChanged(at=at, interest=Interest.UNSURE)),
    Symbol("interest is keen", lambda at: InterestChanged(at=at, interest=Interest.KEEN)),
    Symbol("the candidate withdraws", lambda at: Withdrew(at=at)),
    Symbol("they reject", lambda at: Rejected(at=at)),
    Symbol("they make an offer", lambda at: Offered(at=at)),
    Symbol("the position is closed", lambda at: PositionClosed(at=at)),
    Symbol("the search is put on hold", lambda at: PutOnHold(at=at)),
    Symbol("the search is reopened", lambda at: Reopened(at=at)),
    Symbol("a rival makes an offer", lambda at: RivalOffer(at=at, deadline=_in(at, 7))),
    Symbol("they decide", lambda at: Decided(at=at)),
    Symbol("they answer", lambda at: Answered(at=at)),
    Symbol("they answer and name a day", lambda at: Answered(at=at, answer_due=_in(at, 7))),
)
"""What can happen."""


class Step(NamedTuple):
    """One step of a sequence: so long after the one before it something happens, or nothing."""

    gap: Gap
    symbol: Symbol | None


STEPS = (
    *(Step(gap, None) for gap in (_NEXT_DAY, _LATER)),
    *(Step(gap, symbol) for gap in (_SAME_DAY, _LATER) for symbol in SYMBOLS),
)
"""The steps of sequences. There is one more: what is planned next is done when it is planned."""
