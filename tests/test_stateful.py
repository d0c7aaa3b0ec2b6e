"""A search lived through event by event: after every step the plan keeps all laws."""

from datetime import UTC, date, datetime, time, timedelta

import attrs
from cases import ANA, BOSTON, LEE, SAM, US_MA, case, local
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from laws import LAWS_OF_PRESETS, LAWS_OF_TWO, entry_of
from strategies import Scene

from jobdoc_rules.events import (
    Bounced,
    Channel,
    Event,
    FollowedUp,
    Interest,
    InterestChanged,
    OutOfOffice,
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
from jobdoc_rules.presets import PRESETS

SECOND = timedelta(seconds=1)
DAYS = st.integers(0, 12)
PEOPLE = st.sampled_from((ANA.name, LEE.name, SAM.name))


class Search(RuleBasedStateMachine):
    """The case of ``cases``, with a log that grows and a clock that moves on."""

    scene: Scene
    seen: Plan | None = None

    @initialize(policy=st.sampled_from(tuple(PRESETS)), hours=st.sampled_from((0, 1, 20)))
    def the_interview_is_held(self, policy, hours):
        as_of = local("2026-11-16 15:00") + timedelta(hours=hours)
        self.scene = Scene(case=case(), as_of=as_of, calendar=US_MA, policy=PRESETS[policy])

    def log(self, event: Event) -> None:
        """Write an entry down now, a second after the last one."""
        recorded = self.now()
        self.scene = self.scene.with_event(attrs.evolve(event, recorded=recorded))

    def now(self) -> datetime:
        """Let a second pass and return the time: nobody writes down two things at once."""
        later = (self.scene.as_of.astimezone(UTC) + SECOND).astimezone(BOSTON.zone)
        self.scene = self.scene.but(as_of=later)
        return later

    def today(self) -> date:
        return self.scene.as_of.date()

    # -- time --

    @rule(hours=st.sampled_from((1, 3, 18, 24, 24, 72, 240)))
    def time_passes(self, hours):
        self.scene = self.scene.but(as_of=self.scene.as_of + timedelta(hours=hours))

    @rule(clock=st.sampled_from((time(9), time(16, 50), time(23, 59))))
    def a_time_of_day_comes(self, clock):
        later = datetime.combine(self.today(), clock, BOSTON.zone)
        self.scene = self.scene.but(as_of=max(later, self.scene.as_of))

    # -- the candidate --

    @precondition(lambda self: self.scene.plan().upcoming)
    @rule()
    def the_next_touchpoint_is_done_as_planned(self):
        first = self.scene.plan().upcoming[0]
        self.scene = self.scene.but(as_of=max(first.start, self.scene.as_of))
        if (entry := entry_of(first)) is not None:
            self.log(entry)

    @rule(channel=st.sampled_from((Channel.EMAIL, Channel.PHONE, Channel.VOICEMAIL)), person=PEOPLE)
    def somebody_is_followed_up_with_unasked(self, channel, person):
        self.log(FollowedUp(at=self.now(), channel=channel, person=person))

    @rule(hours=st.integers(1, 100), channel=st.sampled_from((Channel.EMAIL, Channel.PHONE)))
    def a_follow_up_is_written_down_afterwards(self, hours, channel):
        earlier = self.scene.as_of - timedelta(hours=hours)
        if earlier > local("2026-11-16 15:00"):
            self.log(FollowedUp(at=earlier, channel=channel))

    @rule(interest=st.sampled_from(Interest))
    def interest_changes(self, interest):
        self.log(InterestChanged(at=self.now(), interest=interest))

    @rule(days=DAYS)
    def a_rival_makes_an_offer(self, days):
        self.log(RivalOffer(at=self.now(), deadline=self.today() + timedelta(days)))

    @rule()
    def the_candidate_withdraws(self):
        self.log(Withdrew(at=self.now()))

    # -- the employer --

    @rule(days=st.one_of(st.none(), DAYS), person=st.one_of(st.none(), PEOPLE))
    def they_reply(self, days, person):
        due = None if days is None else self.today() + timedelta(days)
        self.log(Replied(at=self.now(), answer_due=due, person=person))

    @rule(days=DAYS, channel=st.sampled_from((None, Channel.EMAIL, Channel.PHONE)))
    def a_day_is_agreed(self, days, channel):
        self.log(TimingAgreed(at=self.now(), answer_due=self.today() + timedelta(days), channel=channel))

    @rule(status=st.booleans())
    def they_talk(self, status):
        self.log(Spoke(at=self.now(), status_discussed=status))

    @rule(days=st.one_of(st.none(), DAYS))
    def an_automatic_answer_comes(self, days):
        until = None if days is None else self.today() + timedelta(days)
        self.log(OutOfOffice(at=self.now(), until=until, person=ANA.name))

    @rule(channel=st.sampled_from((Channel.EMAIL, Channel.PHONE)), person=PEOPLE)
    def a_message_bounces(self, channel, person):
        self.log(Bounced(at=self.now(), channel=channel, person=person))

    @rule(kind=st.sampled_from((PutOnHold, Reopened, Rejected)))
    def the_search_rests_ends_or_goes_on(self, kind):
        self.log(kind(at=self.now()))

    # -- what stays true --

    @invariant()
    def the_laws_are_kept(self):
        made = self.scene.plan()
        for law in LAWS_OF_PRESETS:
            law(self.scene, made)
        for law in LAWS_OF_TWO if self.seen is not None else ():
            law(self.seen, made)
        self.seen = made


Search.TestCase.settings = settings(
    max_examples=max(1, 25 * settings().max_examples // 100),
    stateful_step_count=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestASearch = Search.TestCase
