"""Where a case stands: the few facts that rules ask about.

A :class:`Situation` is to the log what a balance is to its entries; ``history`` says how the entries
change it. Rules only read it. Nothing here knows a business day.
"""

from collections import Counter
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import NamedTuple, TypeAlias

import attrs

from jobdoc_rules.case import Case, Interview, Person, Role
from jobdoc_rules.events import (
    Channel,
    Event,
    Interest,
    OutOfOffice,
    RivalOffer,
)
from jobdoc_rules.readings import Readings

__all__ = ["EPOCH", "Candidate", "Done", "Kind", "Recipient", "Round", "Situation", "Step", "moment_of"]

EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
"""The revision of a touchpoint that no event has touched yet; revisions count seconds from here."""


class Kind(StrEnum):
    """What a touchpoint is for."""

    NEGOTIATE_TIMING = "negotiate_timing"
    THANK_YOU = "thank_you"
    THANK_COORDINATOR = "thank_coordinator"
    TALK_TO_RECRUITER = "talk_to_recruiter"
    STATUS_FOLLOW_UP = "status_follow_up"
    ASK_COORDINATOR = "ask_coordinator"
    FIND_CONTACT = "find_contact"
    WITHDRAW = "withdraw"
    CHOOSE = "choose"
    TELL_OF_OFFER = "tell_of_offer"
    THANK_FOR_DECISION = "thank_for_decision"
    CHECK_IN = "check_in"
    ANSWER_CANDIDATE = "answer_candidate"


@attrs.frozen
class Candidate:
    """The candidate as the addressee of an employer's touchpoint."""

    name: str
    role: str = "candidate"


Recipient: TypeAlias = Person | Candidate


@attrs.frozen
class Round:
    """The interviews of one day (R10): number (from 1), day, first start, last end and who interviewed."""

    number: int
    day: date
    start: datetime
    end: datetime
    interviewers: tuple[Person, ...]
    arranged_by: Person | None


class Step(NamedTuple):
    """A status contact of the loop."""

    day: date
    written: bool
    person: str


class Promise(NamedTuple):
    """A day by which the employer said there would be word (D), and what was agreed for after it."""

    due: date
    said: datetime
    agreed: bool
    channel: Channel | None
    number: str | None
    vague: bool
    interim: bool
    """Whether it came in an answer (S38), rather than at the interview."""
    resting: bool
    """Whether follow-ups had begun, so that the loop rests until the day after (R6)."""


class Done(NamedTuple):
    """A touchpoint that the log tells of."""

    kind: Kind
    to: tuple[Recipient, ...]
    channel: Channel | None
    event: Event
    round: int
    ordinal: int
    stamp: datetime


def rounds_of(case: Case) -> tuple[Round, ...]:
    """Return the rounds of a case in order: its interviews by local day."""
    days: dict[date, list[Interview]] = {}
    for interview in case.interviews:
        days.setdefault(interview.start.date(), []).append(interview)
    return tuple(_round(case, number, day, parts) for number, (day, parts) in enumerate(days.items(), 1))


def _round(case: Case, number: int, day: date, parts: list[Interview]) -> Round:
    names = dict.fromkeys(name for part in parts for name in part.people)
    arrangers = [part.arranged_by for part in parts if part.arranged_by]
    return Round(
        number=number,
        day=day,
        start=parts[0].start,
        end=max(part.end for part in parts),
        interviewers=tuple(case.by_name[name] for name in names),
        arranged_by=case.by_name[arrangers[-1]] if arrangers else None,
    )


class Situation:
    """What the facts of a case amount to at ``as_of``. Rules only read it."""

    def __init__(self, case: Case, readings: Readings, as_of: datetime) -> None:
        self.case = case
        self.readings = readings
        self.zone = case.office.zone
        self.as_of = as_of.astimezone(self.zone)
        self.rounds = rounds_of(case)
        self.latest = self.rounds[-1]
        self.interest = case.interest
        self.interest_day = EPOCH.date()
        """The day since which the interest is what it is."""

        self.round = self.rounds[0]
        """The round that the log has come to; its number is part of the names of touchpoints."""
        self.word_day = self.latest.day
        """The day of the employer's last word; an interview is one."""
        self.word_is_interview = True
        self.promise: Promise | None = None
        self.steps: list[Step] = []
        """Status contacts since the last word or, if a day was promised, after that day."""
        self.bounced: Step | None = None
        """The last status contact, if it did not arrive."""
        self.round_ends: list[date] = []
        """The days on which a written and a spoken contact had both been made."""
        self.asks = 0
        """How often a coordinator was asked for help since the last word."""
        self.voice: Person | None = None
        """Who last spoke for the employer about timing or status."""
        self.terminal: Event | None = None
        self.hold: Event | None = None
        self.checked_in: date | None = None
        self.rival: RivalOffer | None = None
        self.rival_day = EPOCH.date()
        self.decided = False
        self.answered = False
        self.employer_promise: date | None = None
        self.calls_declined = False
        self.ever_followed_up = False
        self.absent: dict[str, OutOfOffice] = {}
        self.dead: set[tuple[str, bool]] = set()
        """Dead addresses: a person's name, and whether it is the written one."""
        self.thanked: dict[str, datetime] = {}
        self.followed: dict[str, datetime] = {}
        self.reached: dict[str, datetime] = {}
        self.contact_days: dict[str, list[date]] = {}
        self.status_days: list[date] = []
        self.done: list[Done] = []
        self.ordinals: Counter[tuple[int, Kind, tuple[str, ...]]] = Counter()
        self.stamps: dict[str, datetime] = {}
        self.last_contacts: dict[tuple[str, bool], Event] = {}

    # -- what rules ask ------------------------------------------------------------------------------

    @property
    def ended(self) -> bool:
        """Whether nothing is to be awaited any more: a terminal event, or no interest left."""
        return self.terminal is not None or self.interest is Interest.NONE

    @property
    def looping(self) -> bool:
        """Whether status follow-ups go on: interest left, no end, no hold."""
        return not self.ended and self.hold is None

    @property
    def promise_open(self) -> bool:
        """Whether a promised day (D) has had neither word nor a contact after it."""
        return self.promise is not None and not self.steps and self.bounced is None

    @property
    def last_step(self) -> Step | None:
        """The last status contact since the last word."""
        return self.steps[-1] if self.steps else None

    @property
    def full_rounds(self) -> int:
        """How many rounds of a written and a spoken contact went unanswered."""
        return len(self.steps) // 2

    @property
    def recruiters(self) -> tuple[Person, ...]:
        """Recruiters and agencies, in the order of the file."""
        return tuple(p for p in self.case.people if p.role in (Role.RECRUITER, Role.AGENCY))

    @property
    def coordinators(self) -> tuple[Person, ...]:
        """Administrative people, in the order of the file."""
        return tuple(p for p in self.case.people if p.role is Role.COORDINATOR)

    @property
    def held_rounds(self) -> tuple[Round, ...]:
        """The rounds that had begun at ``as_of``."""
        return tuple(r for r in self.rounds if r.start <= self.as_of)

    @property
    def sole_addressees(self) -> tuple[Person, ...]:
        """The people who, if there are any, are the only addressees of status follow-ups (R8)."""
        return tuple(p for p in self.case.people if p.role in self.readings.sole_addressees)

    def addressees(self) -> tuple[Person, ...]:
        """Return those to whom status follow-ups may go, the first choice first; recruiters stand apart."""
        if only := self.sole_addressees:
            return only
        people = self.latest.interviewers
        managers = [p for p in people if p.role is Role.HIRING_MANAGER]
        voice = [self.voice] if self.voice is not None else []
        chain = dict.fromkeys(p for p in (*voice, *managers, *people) if p.role is not Role.COORDINATOR)
        return tuple(chain)

    def channels(self, person: Person) -> tuple[Channel, ...]:
        """Return the channels of the loop by which ``person`` can be reached: known, alive, not declined."""
        return tuple(c for c in self.readings.channels if self.reachable(person, c))

    def reachable(self, person: Person, channel: Channel) -> bool:
        """Return whether ``person`` has a living address for ``channel``, and it was not declined."""
        known = person.email if channel is Channel.EMAIL else person.phone or self._agreed_number(person)
        return bool(known) and self.usable(person, channel)

    def usable(self, person: Person, channel: Channel) -> bool:
        """Return whether nothing speaks against ``channel``, whether or not an address is known."""
        return not (self.calls_declined and not channel.written) and (
            (person.name, channel.written) not in self.dead
        )

    def _agreed_number(self, person: Person) -> str | None:
        return self.promise.number if self.promise and self.voice == person else None

    def stamp(self, *tracks: str) -> datetime:
        """Return the newest revision among the ``tracks`` and what concerns everything."""
        stamps = self.stamps
        return max(stamps.get(track, EPOCH) for track in ("all", *tracks))

    def person_of(self, event: Event) -> Person:
        """Return the person of an event; nobody named means the one to whom status follow-ups go."""
        if event.person is not None:
            return self.case.by_name[event.person]
        people = self.sole_addressees or (self.voice, *self.round.interviewers)
        return next(p for p in people if p is not None)

    @property
    def call_is_next(self) -> bool:
        """Whether the next step of the loop is a spoken one."""
        if self.steps:
            return self.steps[-1].written
        promise = self.promise
        if promise is None:
            return False
        channel = promise.channel or self.readings.unagreed_channel
        return not channel.written


def candidate_of(case: Case) -> Candidate:
    """Return the candidate as an addressee."""
    return Candidate(case.candidate or "the candidate")


def farewell_to(s: Situation) -> tuple[Person, ...]:
    """Return those who are told of a withdrawal or a rival offer: the recruiters and the last interviewers."""
    held = s.held_rounds
    last = held[-1] if held else s.latest
    return tuple(dict.fromkeys((*s.recruiters, *last.interviewers)))
