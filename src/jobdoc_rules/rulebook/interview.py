"""S1..S13: thanks and reconnecting, and what to settle before leaving the interview.

Paragraphs 1 and 2 of the column's answer, in its order.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta

from jobdoc_rules.case import Person
from jobdoc_rules.readings import Readings, Span, business_days
from jobdoc_rules.rulebook.contacts import (
    SPOKEN_FIRST,
    WRITTEN_FIRST,
    next_ordinal,
    owed_since,
    slot_of,
)
from jobdoc_rules.rules import (
    Anchor,
    Limit,
    NearMiss,
    Proposal,
    Saying,
    Scope,
    Slot,
    Strength,
    Timing,
    obligation,
    prohibition,
)
from jobdoc_rules.situation import Kind, Round, Situation, Track

NOON = 12


def _since(moments: Mapping[str, datetime], round_: Round, person: Person) -> bool:
    """Return whether the moment noted for ``person`` lies within or after ``round_``."""
    moment = moments.get(person.name)
    return moment is not None and moment >= round_.start


def _thanks(s: Situation, round_: Round, person: Person, kind: Kind, *, place: int) -> Iterator[Proposal]:
    channel = s.best_channel(person, WRITTEN_FIRST)
    if channel is None or not owed_since(s, round_, person):
        return
    helped = kind is Kind.THANK_COORDINATOR
    within = s.readings.coordinator_thanks_within if helped else s.readings.thanks_within
    timing = _morning_after(round_, within, place, lapses=helped)
    ordinal, stamp = next_ordinal(s, round_, kind, (person,)), s.stamp(person=person)
    yield Proposal(
        kind, (person,), channel, timing, round_.number, ordinal, stamp, (), _WHY_THANKS[kind], (round_.day,)
    )


_WHY_THANKS = {
    Kind.THANK_YOU: "a thank-you is due to everyone who interviewed you on {}",
    Kind.THANK_COORDINATOR: "whoever helped with the interview of {} is thanked too",
}


def _morning_after(round_: Round, within: Span, place: int, *, lapses: bool) -> Timing:
    """Return when thanks are sent: the same afternoon if one is left, else the next business morning."""
    day = round_.end.date()
    early = round_.end.hour < NOON
    after, slot = (business_days(0), Slot.AFTERNOON) if early else (business_days(1), Slot.EMAIL)
    return Timing(Anchor.INTERVIEW, day, after, slot, within=within, lapses=lapses, place=place)


# Paragraph 1: a thank-you is often skipped; it should not be.
@obligation("S1", Strength.MUST, paragraph=1, watches=(Track.PEOPLE,))
def thank_each_interviewer(s: Situation, _r: Readings) -> Iterable[Saying]:
    """Send a thank-you to each interviewer, after every round."""
    for round_ in () if s.ended else s.rounds:
        for place, person in enumerate(round_.interviewers):
            if _since(s.followed, round_, person):
                yield NearMiss(f"thanks to {person.name} now go into the next message: a follow-up was sent")
            elif not _since(s.thanked, round_, person):
                yield from _thanks(s, round_, person, Kind.THANK_YOU, place=place)


# Paragraph 1: manners count at all times, in a job search as elsewhere.
@obligation("S2", Strength.MUST, paragraph=1, scope=Scope.WORDS)
def mind_manners(_s: Situation, _r: Readings) -> Iterable[Saying]:
    """Keep to good manners in every message."""
    return ()


# Paragraph 1: afterwards, get in touch again with the people who took part.
@obligation("S3", Strength.SHOULD, paragraph=1, scope=Scope.MEANING, met_by=("S1", "S4", "S5"))
def reconnect_with_all(_s: Situation, _r: Readings) -> Iterable[Saying]:
    """Reconnect with all the people who were involved in the interview."""
    return ()


# Paragraph 1: the recruiter, where one arranged the interview.
@obligation("S4", Strength.SHOULD, paragraph=1, watches=(Track.PEOPLE,))
def talk_to_recruiter(s: Situation, r: Readings) -> Iterable[Saying]:
    """Talk to the recruiter, if a recruiter arranged the interview."""
    if not s.arranged:
        yield NearMiss("no recruiter arranged the interview (arranged_by)")
    for person, round_ in () if s.ended else s.arranged:
        channel = None if _since(s.reached, round_, person) else s.best_channel(person, SPOKEN_FIRST)
        if channel is None:
            continue
        timing = Timing(Anchor.INTERVIEW, round_.day, r.recruiter_talk, slot_of(channel))
        ordinal = next_ordinal(s, round_, Kind.TALK_TO_RECRUITER, (person,))
        stamp = s.stamp(person=person)
        reason = "the interview of {} was arranged by a recruiter, who likes to hear how it went"
        yield Proposal(
            Kind.TALK_TO_RECRUITER,
            (person,),
            channel,
            timing,
            round_.number,
            ordinal,
            stamp,
            (),
            reason,
            (round_.day,),
        )


# Paragraph 1: the support person who saw to the arrangements or opened the door.
@obligation("S5", Strength.SHOULD, paragraph=1, watches=(Track.PEOPLE,))
def thank_coordinator(s: Situation, _r: Readings) -> Iterable[Saying]:
    """Thank the administrative person who saw to the arrangements or welcomed you."""
    if not s.coordinators:
        yield NearMiss("no coordinator is known, and nobody is invented")
    for round_ in () if s.ended else s.rounds:
        people = [p for p in s.coordinators if p not in round_.interviewers]
        for place, person in enumerate(people, len(round_.interviewers)):
            if not _since(s.thanked, round_, person) and _last_begun(s, round_):
                yield from _thanks(s, round_, person, Kind.THANK_COORDINATOR, place=place)


def _last_begun(s: Situation, round_: Round) -> bool:
    """Return whether no later round has begun: a coordinator is thanked for the round just held."""
    return not any(later.start <= s.as_of for later in s.rounds[round_.number :])


# Paragraph 1: and the interviewer as well.
@obligation("S6", Strength.SHOULD, paragraph=1, scope=Scope.MEANING, met_by=("S1", "S14", "S19", "S28"))
def connect_with_interviewer(_s: Situation, _r: Readings) -> Iterable[Saying]:
    """Connect with the interviewer."""
    return ()


# Paragraph 1: be persistent in a pleasant way; never turn into a stalker, never irritate.
@prohibition("S7", Strength.MUST_NOT, paragraph=1, watches=())
def never_over_contact(_s: Situation, r: Readings) -> Iterable[Saying]:
    """Be persistent and consistent, but never contact anyone so often that it irritates."""
    yield Limit(1, r.contacts_in_window, r.window)


def _before_leaving(s: Situation) -> Iterator[Proposal]:
    for round_ in () if s.ended else s.rounds:
        agreed = next_ordinal(s, round_, Kind.NEGOTIATE_TIMING, round_.interviewers) > 1
        if round_.end > s.as_of and not agreed:
            start = max(round_.start, round_.end - _quarter(s))
            timing = Timing(
                Anchor.INTERVIEW, round_.day, business_days(0), Slot.CALL, exact=(start, round_.end)
            )
            stamp, to = s.stamp(), round_.interviewers
            reason = "before you leave on {}, agree when and how you will be in touch again"
            yield Proposal(
                Kind.NEGOTIATE_TIMING, to, None, timing, round_.number, 1, stamp, (), reason, (round_.day,)
            )


def _quarter(s: Situation) -> timedelta:
    return timedelta(minutes=s.readings.minutes)


# Paragraph 2: settle the time of the follow-up before walking out; it spares all later doubt.
@obligation("S8", Strength.SHOULD, paragraph=2, watches=(Track.INTERVIEW,))
def negotiate_follow_up_time(s: Situation, _r: Readings) -> Iterable[Saying]:
    """Negotiate the follow-up time before you leave the interview."""
    return _before_leaving(s)


# Paragraph 2: say that the talk was a pleasure, and ask about doubts while they can be answered.
@obligation("S9", Strength.SHOULD, paragraph=2, watches=(Track.INTERVIEW,))
def ask_for_concerns(s: Situation, _r: Readings) -> Iterable[Saying]:
    """Say that you enjoyed the talk, and ask whether they have concerns about your success in the role."""
    return _before_leaving(s)


# Paragraph 2: show interest, then ask what comes next and when.
@obligation("S10", Strength.SHOULD, paragraph=2, watches=(Track.INTERVIEW,))
def ask_next_steps(s: Situation, _r: Readings) -> Iterable[Saying]:
    """Stress your interest and ask about next steps and timing, so that both know when you speak again."""
    return _before_leaving(s)


# Paragraph 2: offer the call on the day after the day they name, by its end.
@obligation("S11", Strength.SHOULD, paragraph=2, watches=(Track.INTERVIEW,))
def propose_fallback(s: Situation, _r: Readings) -> Iterable[Saying]:
    """When they name a day, propose to call by the end of the next day if you have heard nothing."""
    return _before_leaving(s)


# Paragraph 2: make sure of the number.
@obligation("S12", Strength.SHOULD, paragraph=2, watches=(Track.INTERVIEW,))
def ask_best_number(s: Situation, _r: Readings) -> Iterable[Saying]:
    """Ask whether this number is the best way to connect."""
    return _before_leaving(s)


RULES = (
    thank_each_interviewer,
    mind_manners,
    reconnect_with_all,
    talk_to_recruiter,
    thank_coordinator,
    connect_with_interviewer,
    never_over_contact,
    negotiate_follow_up_time,
    ask_for_concerns,
    ask_next_steps,
    propose_fallback,
    ask_best_number,
)
