"""Where a case stands: the few facts that rules ask about.

A :class:`Situation` is to the log what a balance is to its entries; ``history`` says how the entries
change it. Rules only read it. Nothing here knows a business day.
"""

from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, NamedTuple, TypeAlias
from zoneinfo import ZoneInfo

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

__all__ = [
    "EPOCH",
    "Candidate",
    "Done",
    "Kind",
    "Promise",
    "Recipient",
    "Round",
    "Situation",
    "Step",
    "Track",
    "candidate_of",
    "one_message",
]

EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
"""The revision of a touchpoint that no event has touched yet; revisions count seconds from here."""


class Track(StrEnum):
    """What an event changes and what a rule hangs on, coarsely.

    A rule is asked again only if one of its tracks has changed, and a touchpoint counts as revised only then.
    """

    ALL = "all"
    """Everything: an end, a reopening, the interest, a hold, declined calls."""
    LOOP = "loop"
    """Status contacts, words and promised days."""
    PEOPLE = "people"
    """What was done with some person; revisions are counted person by person."""
    HELP = "help"
    """Asking an administrative person."""
    RIVAL = "rival"
    """Rival offers."""
    ADDRESSES = "addresses"
    """Which addresses are dead."""
    INTERVIEW = "interview"
    """What was settled at an interview."""
    ANSWER = "answer"
    """What the employer owes."""


class Kind(StrEnum):
    """What a touchpoint is for; of two at the same time, the one named first goes first."""

    NEGOTIATE_TIMING = "negotiate_timing"
    THANK_YOU = "thank_you"
    THANK_COORDINATOR = "thank_coordinator"
    TALK_TO_RECRUITER = "talk_to_recruiter"
    TELL_OF_OFFER = "tell_of_offer"
    STATUS_FOLLOW_UP = "status_follow_up"
    ASK_COORDINATOR = "ask_coordinator"
    FIND_CONTACT = "find_contact"
    WITHDRAW = "withdraw"
    CHOOSE = "choose"
    THANK_FOR_DECISION = "thank_for_decision"
    CHECK_IN = "check_in"
    ANSWER_CANDIDATE = "answer_candidate"


@attrs.frozen
class Candidate:
    """The candidate as the addressee of an employer's touchpoint."""

    name: str
    role: str = "candidate"


Recipient: TypeAlias = Person | Candidate
"""Whom a touchpoint goes to."""


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
    searching: bool = False
    """Whether it was to find a way to reach them, for want of an address (R13)."""

    @property
    def name(self) -> str:
        """What it was, for people."""
        if self.searching:
            return "search"
        return "email" if self.written else "call"


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


def _with_roles(case: Case, roles: tuple[Role, ...]) -> tuple[Person, ...]:
    return tuple(person for person in case.people if person.role in roles)


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


@attrs.define(eq=False)
class Situation:
    """What the facts of a case amount to at ``as_of``. Rules only read it; ``history`` writes it.

    Of ``as_of`` a rule may read the day, and what has begun or happened by then. What a rule said of an hour
    would be kept beyond it: a plan tells how long it stays true, and feeds go by that.
    """

    case: Case
    readings: Readings
    as_of: datetime
    zone: ZoneInfo = attrs.field(init=False)
    rounds: tuple[Round, ...] = attrs.field(init=False)
    latest: Round = attrs.field(init=False)
    round: Round = attrs.field(init=False)
    """The round that the log has come to; its number is part of the names of touchpoints."""
    recruiters: tuple[Person, ...] = attrs.field(init=False)
    """Recruiters and agencies, in the order of the file."""
    arranged: tuple[tuple[Person, Round], ...] = attrs.field(init=False)
    """Recruiters and agencies with the last round that each of them arranged."""
    coordinators: tuple[Person, ...] = attrs.field(init=False)
    """Administrative people, in the order of the file."""
    sole_addressees: tuple[Person, ...] = attrs.field(init=False)
    """The people who, if there are any, are the only addressees of status follow-ups (R8)."""

    interest: Interest = attrs.field(init=False)
    """How much the candidate wants the position now."""
    interest_day: date = EPOCH.date()
    """The day from which one can act on the interest being what it is."""
    terminal: Event | None = None
    """What ended the search, if it is over."""
    hold: Event | None = None
    """Since when the search rests, if it does."""
    checked_in: date | None = None
    """The day of the hold, or of the last check-in during it."""
    rival: RivalOffer | None = None
    """A rival offer of which they have not been told."""
    rival_day: date = EPOCH.date()
    """The day from which one can act on that offer."""
    calls_declined: bool = False
    """Whether they asked not to be called."""

    word_day: date = attrs.field(init=False)
    """The day of the employer's last word; an interview is one."""
    word_is_interview: bool = True
    """Whether the last word was an interview."""
    voice: Person | None = None
    """Who last spoke for the employer about timing or status."""
    promise: Promise | None = None
    """The day by which there will be word, with what was agreed, if one was named."""
    steps: list[Step] = attrs.field(factory=list[Step])
    """Status contacts since the last word or, if a day was promised, after that day."""
    bounced: Step | None = None
    """The last status contact, if it did not arrive."""
    lost: list[Event] = attrs.field(factory=list[Event])
    """The contacts that did not arrive."""
    asks: int = 0
    """How often a coordinator was asked for help since the last word."""
    ever_followed_up: bool = False
    """Whether there was a status contact since the latest interview."""

    decided: bool = False
    """Whether the employer has decided, though the candidate does not know it."""
    answered: bool = False
    """Whether the candidate has the employer's last answer."""
    employer_promise: date | None = None
    """The day by which the employer owes word, if one was named."""

    absent: dict[str, OutOfOffice] = attrs.field(factory=dict[str, OutOfOffice])
    """Who is away, by name."""
    dead: set[tuple[str, bool]] = attrs.field(factory=set[tuple[str, bool]])
    """Dead addresses: a person's name, and whether it is the written one."""
    thanked: dict[str, datetime] = attrs.field(factory=dict[str, datetime])
    """When each person was last thanked."""
    followed: dict[str, datetime] = attrs.field(factory=dict[str, datetime])
    """When each person was last asked for the status."""
    reached: dict[str, datetime] = attrs.field(factory=dict[str, datetime])
    """When each person was last talked or written to, but for thanks."""
    contact_days: dict[str, list[date]] = attrs.field(factory=dict[str, list[date]])
    """The days on which each person was contacted."""
    last_contacts: dict[tuple[str, bool], Event] = attrs.field(factory=dict[tuple[str, bool], Event])
    """The last written and the last spoken contact with each person: the one that a bounce takes back."""
    status_days: list[date] = attrs.field(factory=list[date])
    """The days of all status contacts."""
    done: list[Done] = attrs.field(factory=list[Done])
    """The touchpoints that the log tells of."""
    ordinals: dict[tuple[int, Kind, tuple[str, ...]], int] = attrs.field(
        factory=dict[tuple[int, Kind, tuple[str, ...]], int]
    )
    """How many touchpoints of each kind with the same people there were in each round."""
    choices: dict[tuple[str, tuple[Channel, ...]], Channel | None] = attrs.field(
        factory=dict[tuple[str, tuple[Channel, ...]], "Channel | None"]
    )
    """What :meth:`best_channel` has found, until addresses change; else it would be half of the work."""
    found: dict[object, Any] = attrs.field(factory=dict[object, Any])
    """What one rule has found out and others ask as well, until the next event."""
    stamps: dict[Track, datetime] = attrs.field(factory=dict[Track, datetime])
    """The revision of each track."""
    person_stamps: dict[str, datetime] = attrs.field(factory=dict[str, datetime])
    """The revision of what was done with each person."""

    def __attrs_post_init__(self) -> None:
        case = self.case
        self.zone = case.office.zone
        self.as_of = self.as_of.astimezone(self.zone)
        self.rounds = rounds_of(case)
        self.round, self.latest = self.rounds[0], self.rounds[-1]
        self.word_day = self.latest.day
        self.interest = case.interest
        self.recruiters = _with_roles(case, (Role.RECRUITER, Role.AGENCY))
        arrangers = {r.arranged_by: r for r in self.rounds if r.arranged_by}
        self.arranged = tuple((p, r) for p, r in arrangers.items() if p in self.recruiters)
        self.coordinators = _with_roles(case, (Role.COORDINATOR,))
        self.sole_addressees = _with_roles(case, self.readings.sole_addressees)

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

    def round_end(self, number: int) -> date:
        """Return the day of the second contact of an unanswered round; the first round has the number 1."""
        return self.steps[2 * number - 1].day

    @property
    def held_rounds(self) -> tuple[Round, ...]:
        """The rounds that had begun at ``as_of``."""
        return tuple(r for r in self.rounds if r.start <= self.as_of)

    def addressees(self) -> tuple[Person, ...]:
        """Return those to whom status follow-ups may go, the first choice first; recruiters stand apart."""
        if only := self.sole_addressees:
            return only
        return self._first_choices(self.latest)

    def _first_choices(self, round_: Round) -> tuple[Person, ...]:
        people = round_.interviewers
        managers = [p for p in people if p.role is Role.HIRING_MANAGER]
        voice = [self.voice] if self.voice is not None else []
        return tuple(dict.fromkeys((*voice, *managers, *people)))

    @property
    def out_of_reach(self) -> bool:
        """Whether no addressee has a living address: asking for help is then the step itself (R13)."""
        return not any(self.channels(person) for person in self.addressees())

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

    def stamp(self, *tracks: Track, person: Person | None = None) -> datetime:
        """Return the newest revision among the ``tracks``, the person and what concerns everything."""
        newest = self.stamps.get(Track.ALL, EPOCH)
        for track in tracks:
            newest = max(newest, self.stamps.get(track, EPOCH))
        return newest if person is None else max(newest, self.person_stamps.get(person.name, EPOCH))

    def best_channel(self, person: Person, order: tuple[Channel, ...]) -> Channel | None:
        """Return the first channel of ``order`` with a living address, else the first nothing forbids."""
        key = person.name, order
        if key not in self.choices:
            usable = [c for c in order if c in self.readings.channels and self.usable(person, c)]
            known = [c for c in usable if self.reachable(person, c)]
            self.choices[key] = next(iter((*known, *usable)), None)
        return self.choices[key]

    def person_of(self, event: Event) -> Person:
        """Return the person of an event; nobody named means the one to whom status follow-ups go."""
        if event.person is not None:
            return self.case.by_name[event.person]
        if self.sole_addressees:
            return self.sole_addressees[0]
        return self._first_choices(self.round)[0]

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


def one_message(s: Situation) -> tuple[tuple[Person, ...], Channel]:
    """Return who is told of a withdrawal or a rival offer in one message, and by which channel.

    The recruiters and the last interviewers: all who have a living email address, else the first who can be
    called; if nobody can be reached, all of them.
    """
    held = s.held_rounds
    last = held[-1] if held else s.latest
    people = tuple(dict.fromkeys((*s.recruiters, *last.interviewers)))
    if by_email := tuple(p for p in people if s.reachable(p, Channel.EMAIL)):
        return by_email, Channel.EMAIL
    if by_phone := tuple(p for p in people if s.reachable(p, Channel.PHONE)):
        return by_phone[:1], Channel.PHONE
    return people, Channel.EMAIL
