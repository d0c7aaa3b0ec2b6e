"""What happened, in words: one sentence for each kind of entry in a log.

The candidate is addressed as "you" on the candidate's own page, and named on the employer's and on both.
"""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias

from jobdoc_rules.case import Case
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
from jobdoc_rules.planning.sentences import by_words, day_words
from jobdoc_rules.rules import Side

__all__ = ["told", "way_of"]

_INTERESTS = {
    Interest.KEEN: "{you}: keen on the position",
    Interest.UNSURE: "{you}: unsure about the position",
    Interest.NONE: "{you}: no longer interested in the position",
}


class _Teller:
    """The names and small phrases of which sentences about one entry are made."""

    def __init__(self, event: Event, case: Case, side: Side) -> None:
        self.event: Any = event
        self.you = "You" if side is Side.CANDIDATE else case.candidate or "The candidate"
        self.candidate = "you" if side is Side.CANDIDATE else case.candidate or "the candidate"
        self.employer = case.employer
        self.they = event.person or case.employer

    def person(self, otherwise: str) -> str:
        return self.event.person or otherwise

    @property
    def by(self) -> str:
        return way_of(self.event.channel)

    def day(self, day: date) -> str:
        return day_words(day, beside=self.event.day)

    @property
    def due(self) -> str:
        """Return until when an answer was to come, if a day was named."""
        day: date | None = self.event.answer_due
        if day is None:
            return ""
        return f"{'around' if getattr(self.event, 'vague', False) else 'by'} {self.day(day)}"


def way_of(channel: Channel | None) -> str:
    """Return `` by phone`` or `` in person``, nothing if the channel is not known."""
    return " in person" if channel is Channel.IN_PERSON else by_words(channel)


def told(event: Event, case: Case, side: Side) -> str:
    """Return what an entry of the log says, as a sentence without its full stop."""
    return _SENTENCES[type(event)](_Teller(event, case, side))


def _followed_up(t: _Teller) -> str:
    return f"{t.you} asked {t.person('them')}{t.by} how the search stands"


def _spoke(t: _Teller) -> str:
    about = "about the status" if t.event.status_discussed else "about another matter"
    due = f"; an answer was to come {t.due}" if t.due else ""
    return f"{t.you} and {t.they} spoke{t.by} {about}{due}"


def _replied(t: _Teller) -> str:
    due = f" and named a day: an answer {t.due}" if t.due else ""
    return f"{t.they} replied{t.by}{due}"


def _timing_agreed(t: _Teller) -> str:
    number = f" ({t.event.number})" if t.event.number else ""
    fallback = f", and otherwise contact{t.by}{number}" if t.by or number else ""
    return f"{t.you} and {t.they} agreed on an answer {t.due}{fallback}"


def _out_of_office(t: _Teller) -> str:
    until = f"until {t.day(t.event.until)}" if t.event.until is not None else "for nobody knows how long"
    return f"{t.person('The one you write to')} is out of office {until}"


def _bounced(t: _Teller) -> str:
    return f"A contact with {t.person('them')}{t.by} did not arrive: the address is dead"


def _answered(t: _Teller) -> str:
    return f"{t.they} answered {t.candidate}" + (f": word {t.due}" if t.due else "")


_Sentence: TypeAlias = Callable[[_Teller], str]

_SENTENCES: dict[type[Event], _Sentence] = {
    ThankYouSent: lambda t: f"{t.you} thanked {t.event.person}{t.by}",
    FollowedUp: _followed_up,
    RecruiterContacted: lambda t: f"{t.you} contacted {t.person('the recruiter')}{t.by}",
    CoordinatorAsked: lambda t: f"{t.you} asked {t.person('the office')}{t.by} to help connect",
    Spoke: _spoke,
    Replied: _replied,
    AnswerPromised: lambda t: f"{t.they} promised an answer {t.due}",
    TimingAgreed: _timing_agreed,
    OutOfOffice: _out_of_office,
    Bounced: _bounced,
    CallsDeclined: lambda t: f"{t.they} asked not to be called",
    InterestChanged: lambda t: _INTERESTS[t.event.interest].replace("{you}", t.you),
    Withdrew: lambda t: f"{t.you} withdrew",
    Rejected: lambda t: f"{t.employer} said no",
    Offered: lambda t: f"{t.employer} made an offer",
    PositionClosed: lambda t: f"The position at {t.employer} was closed",
    PutOnHold: lambda t: f"{t.employer} put the search on hold",
    Reopened: lambda t: f"{t.employer} reopened the search",
    RivalOffer: lambda t: f"Another employer made an offer, to be answered by {t.day(t.event.deadline)}",
    Decided: lambda t: f"{t.employer} has decided",
    Answered: _answered,
}
