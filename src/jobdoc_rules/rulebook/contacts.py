"""Whom to reach, by which channel, after which gap: what several rules share.

Each function answers one question about a situation; the rules in the neighbouring files say when the
answer is owed.
"""

from datetime import date
from typing import cast

from jobdoc_rules.case import Person
from jobdoc_rules.events import Channel
from jobdoc_rules.readings import Readings, Span, business_days
from jobdoc_rules.rules import Anchor, Proposal, Slot, Timing
from jobdoc_rules.situation import Kind, Recipient, Round, Situation, Track

__all__ = [
    "follow_up",
    "gap",
    "lapsed_silence",
    "next_ordinal",
    "owed_since",
    "slot_of",
    "status_follow_up",
]

WRITTEN_FIRST = (Channel.EMAIL, Channel.PHONE)
SPOKEN_FIRST = (Channel.PHONE, Channel.EMAIL)


def slot_of(channel: Channel | None) -> Slot:
    """Return the time of day at which a contact by ``channel`` is made (R16)."""
    return Slot.EMAIL if channel is not None and channel.written else Slot.CALL


def next_ordinal(s: Situation, round_: Round, kind: Kind, to: tuple[Recipient, ...]) -> int:
    """Return the number that the next touchpoint of this kind with these people has in its round."""
    return s.ordinals.get((round_.number, kind, tuple([p.name for p in to])), 0) + 1


def owed_since(s: Situation, round_: Round, person: Person) -> bool:
    """Return whether ``round_`` is the last round held with ``person``, or is still ahead (R10)."""
    if not s.readings.every_round_afresh and round_ is not s.latest:
        return False
    later = s.rounds[round_.number :]
    return not any(person in r.interviewers and r.start <= s.as_of for r in later)


def gap(s: Situation, r: Readings) -> tuple[Span, str]:
    """Return how long after the last step the next one comes, and the clause that says so (S19, R1, R2)."""
    last = s.last_step
    span, clause = (r.call_after_email, "R1") if last and last.written else (r.email_after_call, "R2")
    return (span.times(r.declined_factor), "R11") if s.calls_declined else (span, clause)


def _hold(s: Situation, r: Readings, person: Person) -> tuple[date, Span] | None:
    """Return the day, in symbols, before which somebody who is away is not contacted (R12)."""
    absence = s.absent.get(person.name)
    if absence is None:
        return None
    if absence.until is None:
        return absence.day, r.unknown_absence
    return absence.until, business_days(0)


def _target(s: Situation, order: tuple[Channel, ...]) -> tuple[Person, Channel] | None:
    """Return who is contacted and how: the other channel, then the next person, then a recruiter."""
    people = s.addressees()
    for person in people:
        agreed = s.promise.channel if s.promise and s.promise.agreed and s.voice == person else None
        if agreed in order and agreed is not None and order[0] is agreed and s.usable(person, agreed):
            return person, agreed
        for channel in order:
            if channel in s.readings.channels and s.reachable(person, channel):
                return person, channel
    if s.sole_addressees or any(c for c in s.coordinators if s.best_channel(c, SPOKEN_FIRST)):
        return None
    for person in s.recruiters:
        for channel in order:
            if channel in s.readings.channels and s.reachable(person, channel):
                return person, channel
    return None


def status_follow_up(
    s: Situation,
    r: Readings,
    timing: Timing,
    order: tuple[Channel, ...],
    *,
    readings: tuple[str, ...],
    reason: str,
    facts: tuple[object, ...] = (),
) -> Proposal:
    """Return the status follow-up at ``timing`` by the first possible channel of ``order``.

    If nobody can be reached, the step is to find a way to reach them, through an administrative person
    if one is known (R13, S17).
    """
    target = _target(s, order)
    if target is None:
        return _find_a_way(s, timing, reason, facts, readings)
    person, channel = target
    to = (person,)
    if s.bounced is not None:
        timing = timing._replace(anchor=Anchor.BOUNCE, day=s.bounced.day, after=r.after_bounce)
        readings = ("R13",)
        reason, facts = (
            "the last message to {} did not arrive, so the next way is tried at once",
            (s.bounced.person,),
        )
    return Proposal(
        kind=Kind.STATUS_FOLLOW_UP,
        to=to,
        channel=channel,
        timing=timing._replace(slot=slot_of(channel), hold=_hold(s, r, person)),
        round=s.latest.number,
        ordinal=next_ordinal(s, s.latest, Kind.STATUS_FOLLOW_UP, to),
        stamp=s.stamp(Track.LOOP),
        readings=readings,
        reason=reason,
        facts=facts,
        number=s.promise.number if s.promise and s.voice == person and not channel.written else None,
    )


def _find_a_way(
    s: Situation, timing: Timing, reason: str, facts: tuple[object, ...], readings: tuple[str, ...]
) -> Proposal:
    helpers = () if s.sole_addressees else s.coordinators
    helper = next((c for c in helpers if s.best_channel(c, SPOKEN_FIRST)), None)
    if s.bounced is not None:
        timing = timing._replace(anchor=Anchor.BOUNCE, day=s.bounced.day, after=s.readings.after_bounce)
    return Proposal(
        kind=Kind.FIND_CONTACT,
        to=(helper,) if helper else (),
        channel=s.best_channel(helper, SPOKEN_FIRST) if helper else None,
        timing=timing._replace(slot=Slot.CALL),
        round=s.latest.number,
        ordinal=len(s.steps) + 1,
        stamp=s.stamp(Track.LOOP),
        readings=(*readings, "R13", "S17"),
        reason="no address of those you spoke with is known to work; " + reason,
        facts=facts,
    )


def follow_up(s: Situation, r: Readings) -> Proposal | None:
    """Return the next step of the loop after an unanswered one, or None if a most of rounds is reached."""
    if follow_up not in s.found:  # three rules ask for it
        s.found[follow_up] = _follow_up(s, r)
    return cast("Proposal | None", s.found[follow_up])


def _follow_up(s: Situation, r: Readings) -> Proposal | None:
    last = s.last_step
    if last is None or not s.looping or (r.most_rounds is not None and s.full_rounds >= r.most_rounds):
        return None
    span, clause = gap(s, r)
    order = SPOKEN_FIRST if last.written else WRITTEN_FIRST
    timing = Timing(Anchor.LAST_CONTACT, last.day, span, Slot.EMAIL)
    reason = "{} after the {} of {}, and nobody has been reached live yet"
    facts = (span, last.name, last.day)
    return status_follow_up(s, r, timing, order, readings=(clause,), reason=reason, facts=facts)


def lapsed_silence(s: Situation, r: Readings) -> Timing:
    """Return when the next round would begin."""
    assert s.last_step is not None  # noqa: S101 - asked only after a step
    return Timing(Anchor.LAST_CONTACT, s.last_step.day, gap(s, r)[0], Slot.OPENING)
