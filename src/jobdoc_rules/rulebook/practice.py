"""R7, R11, R17, R18, R19: rules of common practice, where the column is silent; explanations say so."""

from collections.abc import Iterable

from jobdoc_rules.events import Interest, Rejected
from jobdoc_rules.readings import Readings, business_days, calendar_days
from jobdoc_rules.rulebook.contacts import (
    WRITTEN_FIRST,
    follow_up,
    lapsed_silence,
    next_ordinal,
    slot_of,
)
from jobdoc_rules.rules import (
    Anchor,
    Bar,
    NearMiss,
    Proposal,
    Saying,
    Strength,
    Timing,
    obligation,
    permission,
    prohibition,
)
from jobdoc_rules.situation import Kind, Situation, Track, one_message


@permission("R7", Strength.MAY, watches=(Track.LOOP,))
def choose(s: Situation, r: Readings) -> Iterable[Saying]:
    """After several unanswered rounds, choose on a set day whether to go on or to withdraw politely."""
    if r.choice_from_round is None:
        return
    rounds = max(r.choice_from_round - 1, 1)
    if s.full_rounds < rounds:
        yield NearMiss(
            f"{'no round has' if rounds == 1 else f'fewer than {rounds} rounds have'} gone unanswered"
        )
    elif s.looping and (len(s.steps) % 2 == 0 or follow_up(s, r) is None):
        reason = "several rounds went unanswered; you may go on, or withdraw politely"
        timing = lapsed_silence(s, r)
        yield Proposal(
            Kind.CHOOSE, (), None, timing, s.latest.number, s.full_rounds + 1, s.stamp(Track.LOOP), (), reason
        )


@prohibition("R11", Strength.MUST_NOT, watches=())
def respect_declined_calls(s: Situation, _r: Readings) -> Iterable[Saying]:
    """If they asked not to be called, do not call anyone there."""
    if s.calls_declined:
        kinds = frozenset(Kind) - {Kind.NEGOTIATE_TIMING, Kind.ANSWER_CANDIDATE}
        yield Bar(kinds, None, None, "they asked not to be called", spoken_only=True)


@obligation("R17", Strength.SHOULD, watches=(Track.RIVAL, Track.ADDRESSES))
def tell_of_rival_offer(s: Situation, r: Readings) -> Iterable[Saying]:
    """Tell the preferred employer of a rival offer at once, honestly and without an ultimatum."""
    if s.rival is None:
        yield NearMiss("no rival offer came (rival_offer)")
        return
    to, channel = one_message(s)
    if not s.ended:
        within = calendar_days(max(0, (s.rival.deadline - s.rival_day).days))
        timing = Timing(Anchor.EVENT, s.rival_day, r.offer_news, slot_of(channel), within=within, lapses=True)
        ordinal = next_ordinal(s, s.latest, Kind.TELL_OF_OFFER, to)
        reason = "another offer must be answered by {}, and those you prefer should know in time"
        stamp = s.stamp(Track.RIVAL)
        yield Proposal(
            Kind.TELL_OF_OFFER,
            to,
            channel,
            timing,
            s.latest.number,
            ordinal,
            stamp,
            (),
            reason,
            (s.rival.deadline,),
        )


@permission("R18", Strength.MAY, watches=(Track.PEOPLE, Track.LOOP))
def thank_for_decision(s: Situation, r: Readings) -> Iterable[Saying]:
    """After a rejection, one gracious thank-you may follow within two business days."""
    if not isinstance(s.terminal, Rejected):
        yield NearMiss("nothing was rejected (rejected)")
        return
    person = next(iter(s.addressees()), s.latest.interviewers[0])
    thanked = s.thanked.get(person.name)
    channel = s.best_channel(person, WRITTEN_FIRST)
    late = thanked is not None and thanked.date() >= s.terminal.day
    if channel is not None and not late and s.interest is not Interest.NONE:
        timing = Timing(
            Anchor.EVENT,
            s.terminal.day,
            business_days(1),
            slot_of(channel),
            within=r.rejection_thanks,
            lapses=True,
        )
        ordinal = next_ordinal(s, s.latest, Kind.THANK_FOR_DECISION, (person,))
        reason = "a gracious thank-you after the decision of {} leaves the door open"
        yield Proposal(
            Kind.THANK_FOR_DECISION,
            (person,),
            channel,
            timing,
            s.latest.number,
            ordinal,
            s.stamp(person=person),
            (),
            reason,
            (s.terminal.day,),
        )


@permission("R19", Strength.MAY, watches=(Track.LOOP,))
def check_in_monthly(s: Situation, r: Readings) -> Iterable[Saying]:
    """While the search is on hold, check in once a month."""
    if s.hold is None or s.checked_in is None:
        yield NearMiss("the search is not on hold (put_on_hold)")
        return
    person = next(iter(s.addressees()), s.latest.interviewers[0])
    channel = s.best_channel(person, WRITTEN_FIRST)
    if not s.ended:
        timing = Timing(Anchor.EVENT, s.checked_in, r.check_in, slot_of(channel))
        ordinal = next_ordinal(s, s.latest, Kind.CHECK_IN, (person,))
        reason = "the search is on hold; {} after {} it is fine to check in"
        facts = (r.check_in, s.checked_in)
        stamp = s.stamp(Track.LOOP)
        yield Proposal(
            Kind.CHECK_IN, (person,), channel, timing, s.latest.number, ordinal, stamp, (), reason, facts
        )


RULES = (choose, respect_declined_calls, tell_of_rival_offer, thank_for_decision, check_in_monthly)
