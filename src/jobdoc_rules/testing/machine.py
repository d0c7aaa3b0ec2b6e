"""A hiring process, step by step: a state machine that drives any implementation.

Subclass :class:`HiringProcess`, override what your program does when a case is opened, when something
happens and when it is asked what comes next, and run it as any stateful test of Hypothesis::

    class TestOurs(HiringProcess.TestCase): ...

As it stands, the machine drives this package.
"""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, ClassVar, cast

import attrs
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from jobdoc_rules.case import Case, Interview, Office, Person, Role
from jobdoc_rules.events import (
    Answered,
    AnswerPromised,
    Bounced,
    CallsDeclined,
    Channel,
    Event,
    FollowedUp,
    Interest,
    InterestChanged,
    Offered,
    OutOfOffice,
    PositionClosed,
    PutOnHold,
    Rejected,
    Reopened,
    Replied,
    RivalOffer,
    Spoke,
    TimingAgreed,
    Withdrew,
)
from jobdoc_rules.planning import Plan
from jobdoc_rules.planning.tracks import DONE_AS
from jobdoc_rules.presets import JOB_DOC
from jobdoc_rules.public_holidays import calendar_of
from jobdoc_rules.rules import Policy
from jobdoc_rules.testing.contact import Contact, Contacts, contacts_of, planned
from jobdoc_rules.testing.laws import CHANGES, ETIQUETTE, SCHEDULE, check, obeyed
from jobdoc_rules.testing.laws.law import Law
from jobdoc_rules.testing.scene import Scene

__all__ = ["PEOPLE", "HiringProcess", "entry_of"]

_OFFICE = Office(timezone="America/New_York", country="US", subdivision="MA")
PEOPLE = (
    Person(name="Ana", role=Role.INTERVIEWER, email="ana@acme.example", phone="+1 617 555 0100"),
    Person(name="Lee", role=Role.RECRUITER, email="lee@acme.example", phone="+1 617 555 0103"),
    Person(name="Sam", role=Role.COORDINATOR, email="sam@acme.example", phone="+1 617 555 0105"),
)
"""Whoever can be contacted, each by email and by telephone."""
_START = datetime(2026, 11, 16, 14, tzinfo=_OFFICE.zone)
_SECOND = timedelta(seconds=1)
_DAYS = st.integers(0, 12)
_DAYS_OR_NONE = st.one_of(st.none(), _DAYS)
_NAMES = st.sampled_from([person.name for person in PEOPLE])
_EITHER = st.sampled_from((Channel.EMAIL, Channel.PHONE))


def entry_of(contact: Contact) -> Event | None:
    """Return what stands in the log once a contact was made as planned; None if nothing does."""
    kind: Any = DONE_AS.get(contact.kind)
    if kind in (Withdrew, Answered):
        return cast("Event", kind(at=contact.start))
    if kind is None or contact.channel is None or not contact.to:
        return None
    return cast("Event", kind(at=contact.start, person=contact.to[0], channel=contact.channel))


class HiringProcess(RuleBasedStateMachine):
    """Jo Marsh was interviewed at Acme in Boston; things happen, time passes, and the laws are kept.

    ``case``, ``policies`` and ``laws`` can be replaced. :meth:`opened`, :meth:`happened` and
    :meth:`contacts` are the adapter to an implementation: the first two tell it what it needs to know,
    the third asks.
    """

    case: ClassVar[Case] = Case(
        id="acme-data-engineer",
        employer="Acme",
        position="Data engineer",
        candidate="Jo Marsh",
        office=_OFFICE,
        people=PEOPLE,
        interviews=(Interview(start=_START, people=("Ana",), arranged_by="Lee"),),
    )
    """The case that is lived through: its people are Ana, Lee and Sam."""
    policies: ClassVar[Sequence[Policy]] = (JOB_DOC,)
    """Those under which it is planned, one in each run."""
    laws: ClassVar[Sequence[Law]] = (*SCHEDULE, *ETIQUETTE)
    """Laws of a scene and of what is planned for it; those that the policy does not obey are left out."""

    scene: Scene
    seen: Plan | None = None

    # -- the adapter --

    def opened(self, scene: Scene) -> None:
        """Take in a new case; everything is in the scene."""

    def happened(self, event: Event) -> None:
        """Take in an entry of the log."""

    def contacts(self, scene: Scene) -> Contacts:
        """Return what is planned as of ``scene.as_of``: by default, what this package plans."""
        return scene.plan()

    # -- the clock and the log --

    @initialize(data=st.data(), hours=st.sampled_from((0, 1, 20)))
    def the_interview_is_held(self, data: st.DataObject, hours: int) -> None:
        """Begin at the end of the interview, or some hours after it."""
        as_of = self.case.interviews[-1].end + timedelta(hours=hours)
        policy = data.draw(st.sampled_from(list(self.policies)))
        self.scene = Scene(case=self.case, as_of=as_of, calendar=calendar_of(self.case.office), policy=policy)
        self.opened(self.scene)

    def now(self) -> datetime:
        """Let a second pass and return the time: nobody writes down two things at once."""
        later = (self.scene.now + _SECOND).astimezone(self.case.office.zone)
        self.scene = self.scene.but(as_of=later)
        return later

    def today(self) -> date:
        """Return the date at the office."""
        return self.scene.as_of.date()

    def log(self, event: Event) -> None:
        """Write an entry down now, a second after the last one."""
        written = attrs.evolve(event, recorded=self.now())
        self.scene = self.scene.with_events(written)
        self.happened(written)

    def in_days(self, days: int | None) -> date | None:
        """Return the date so many days from today."""
        return None if days is None else self.today() + timedelta(days)

    # -- time --

    @rule(hours=st.sampled_from((1, 3, 18, 24, 24, 72, 240)))
    def time_passes(self, hours: int) -> None:
        """Let hours or days pass."""
        self.scene = self.scene.but(as_of=self.scene.as_of + timedelta(hours=hours))

    @rule(clock=st.sampled_from((time(9), time(16, 50), time(23, 59))))
    def a_time_of_day_comes(self, clock: time) -> None:
        """Let a time of today come, unless it has passed."""
        later = datetime.combine(self.today(), clock, self.case.office.zone)
        self.scene = self.scene.but(as_of=max(later, self.scene.as_of))

    # -- the candidate --

    def following(self) -> tuple[Contact, ...]:
        """Return what the implementation plans next."""
        return planned(self.contacts(self.scene))[:1]

    @precondition(lambda self: bool(self.following()))
    @rule()
    def the_next_contact_is_made_as_planned(self) -> None:
        """Do what is planned next, when it is planned."""
        (first,) = self.following()
        self.scene = self.scene.but(as_of=max(first.start, self.scene.as_of))
        if (entry := entry_of(first)) is not None:
            self.log(entry)

    @rule(channel=st.sampled_from((Channel.EMAIL, Channel.PHONE, Channel.VOICEMAIL)), person=_NAMES)
    def somebody_is_followed_up_with_unasked(self, channel: Channel, person: str) -> None:
        """Make a contact that no plan asked for."""
        self.log(FollowedUp(at=self.now(), channel=channel, person=person))

    @rule(hours=st.integers(1, 100), channel=_EITHER)
    def a_follow_up_is_written_down_afterwards(self, hours: int, channel: Channel) -> None:
        """Write down what was done hours or days ago."""
        earlier = self.scene.as_of - timedelta(hours=hours)
        if earlier > self.case.interviews[-1].end:
            self.log(FollowedUp(at=earlier, channel=channel))

    @rule(interest=st.sampled_from(Interest))
    def interest_changes(self, interest: Interest) -> None:
        """Let the candidate think otherwise."""
        self.log(InterestChanged(at=self.now(), interest=interest))

    @rule(days=_DAYS)
    def a_rival_makes_an_offer(self, days: int) -> None:
        """Let another employer make an offer."""
        at = self.now()
        self.log(RivalOffer(at=at, deadline=at.date() + timedelta(days)))

    @rule()
    def the_candidate_withdraws(self) -> None:
        """Leave."""
        self.log(Withdrew(at=self.now()))

    # -- the employer --

    @rule(days=_DAYS_OR_NONE, person=st.one_of(st.none(), _NAMES))
    def they_reply(self, days: int | None, person: str | None) -> None:
        """Let them write back, with a day or without."""
        at = self.now()
        self.log(Replied(at=at, answer_due=self.in_days(days), person=person))

    @rule(days=_DAYS, channel=st.sampled_from((None, Channel.EMAIL, Channel.PHONE)))
    def a_day_is_agreed(self, days: int, channel: Channel | None) -> None:
        """Agree on a day and on what follows it."""
        at = self.now()
        self.log(TimingAgreed(at=at, answer_due=at.date() + timedelta(days), channel=channel))

    @rule(days=_DAYS, vague=st.booleans())
    def a_day_is_named(self, days: int, vague: bool) -> None:  # noqa: FBT001 - drawn by name
        """Let them name a day."""
        at = self.now()
        self.log(AnswerPromised(at=at, answer_due=at.date() + timedelta(days), vague=vague))

    @rule(status=st.booleans())
    def they_talk(self, status: bool) -> None:  # noqa: FBT001 - drawn by name
        """Let them talk, about how the search stands or not."""
        self.log(Spoke(at=self.now(), status_discussed=status))

    @rule(days=_DAYS_OR_NONE)
    def an_automatic_answer_comes(self, days: int | None) -> None:
        """Let somebody be out of office."""
        at = self.now()
        person = self.case.interviews[-1].people[0]
        self.log(OutOfOffice(at=at, until=self.in_days(days), person=person))

    @rule(channel=_EITHER, person=_NAMES)
    def a_message_bounces(self, channel: Channel, person: str) -> None:
        """Let an address be dead."""
        self.log(Bounced(at=self.now(), channel=channel, person=person))

    @rule(kind=st.sampled_from((PutOnHold, Reopened, Rejected, Offered, PositionClosed, CallsDeclined)))
    def the_search_rests_ends_or_goes_on(self, kind: type[Event]) -> None:
        """Let the employer decide something."""
        self.log(kind(at=self.now()))

    # -- what stays true --

    @invariant()
    def the_laws_are_kept(self) -> None:
        """Assert the laws, and for plans of this package those of an earlier and a later one."""
        made = self.contacts(self.scene)
        check(obeyed(self.laws, self.scene.policy.name), self.scene, contacts_of(made))
        if isinstance(made, Plan):
            if self.seen is not None:
                check(CHANGES, self.seen, made)
            self.seen = made
