"""S14..S22: making contact. Paragraph 3 of the column's answer, in its order."""

from collections.abc import Iterable

from jobdoc_rules.events import Channel
from jobdoc_rules.readings import Readings, Span, business_days
from jobdoc_rules.rulebook.contacts import (
    SPOKEN_FIRST,
    WRITTEN_FIRST,
    follow_up,
    next_ordinal,
    slot_of,
    status_follow_up,
)
from jobdoc_rules.rules import (
    STATUS_CONTACTS,
    Anchor,
    Bar,
    NearMiss,
    Proposal,
    Saying,
    Scope,
    Slot,
    Strength,
    Timing,
    obligation,
    permission,
    prohibition,
)
from jobdoc_rules.situation import Kind, Promise, Situation, Track


def _day_after(promise: Promise, r: Readings) -> Timing:
    """Return D+1: the next business day after the promised one, a vague one with its grace (R3, R9)."""
    grace = r.vague_grace if promise.vague else 0
    after = Span(r.after_promised_day.count + grace, r.after_promised_day.unit)
    return Timing(Anchor.PROMISED_DAY, promise.due, after, Slot.CALL, firm=True)


def _agreed_order(promise: Promise, r: Readings) -> tuple[Channel, ...]:
    channel = promise.channel or r.unagreed_channel
    return tuple(dict.fromkeys((channel, *SPOKEN_FIRST)))


def contact_on_the_day_after(s: Situation, r: Readings) -> Iterable[Proposal]:
    """Yield the contact on D+1, while a promised day has had neither word nor a contact after it."""
    promise = s.promise
    if promise is None or not s.promise_open or not s.looping:
        return
    readings = ("R3", *(() if promise.agreed else ("R4",)), *(("R9",) if promise.vague else ()))
    agreed = "you agreed to {} on the next business day if you had heard nothing by {}"
    told = "they mentioned {1}, and nothing was heard by then"
    word = "write" if promise.channel is not None and promise.channel.written else "call"
    yield status_follow_up(
        s,
        r,
        _day_after(promise, r),
        _agreed_order(promise, r),
        readings=readings,
        reason=agreed if promise.agreed else told,
        facts=(word, promise.due),
    )


# Paragraph 3, with the agreement of paragraph 2: no word by the agreed time, so one calls the next day.
@obligation("S14", Strength.MUST, paragraph=3, watches=(Track.LOOP,))
def call_after_promised_day(s: Situation, r: Readings) -> Iterable[Saying]:
    """When the agreed time has passed without word, call on the next business day, by the end of the day."""
    if s.promise is None:
        yield NearMiss("no day was promised (timing_agreed, answer_promised)")
    yield from contact_on_the_day_after(s, r)


# The same agreement from its other side: until then one waits.
@prohibition("S14.wait", Strength.MUST_NOT, paragraph=3, clause="S14", watches=(Track.LOOP,))
def wait_for_promised_day(s: Situation, r: Readings) -> Iterable[Saying]:
    """Never ask for the status before the promised day has passed."""
    if s.promise is not None and s.promise_open:
        reason = "they promised word by {}; before that day has passed nobody is asked"
        yield Bar(
            STATUS_CONTACTS,
            s.promise.due,
            _day_after(s.promise, r),
            reason,
            (s.promise.due,),
            sparing=Anchor.PROMISED_DAY,
        )


# Paragraph 3: they may take a call, or answer an email that is worded with care.
@permission("S15", Strength.MAY, paragraph=3, scope=Scope.MEANING, met_by=("S14", "S19", "S28"))
def email_is_legitimate(_s: Situation, _r: Readings) -> Iterable[Saying]:
    """Choose a carefully worded email if you like: it is as legitimate as a call."""
    return ()


# Paragraph 3: what to say when one gets through.
@obligation("S16", Strength.SHOULD, paragraph=3, scope=Scope.WORDS)
def say_what_matters(_s: Situation, _r: Readings) -> Iterable[Saying]:
    """Open pleasantly, recall an agreement if there was one, ask the status, say you are interested."""
    return ()


# Paragraph 3: still silence; then somebody in the office who, with luck, has met you.
@permission("S17", Strength.MAY, paragraph=3, watches=(Track.LOOP, Track.HELP))
def ask_coordinator(s: Situation, r: Readings) -> Iterable[Saying]:
    """After a round of email and call went unanswered, find an administrative person and ask for help."""
    rounds = s.full_rounds
    if rounds < r.help_after_round:
        yield NearMiss("no round of email and call has gone unanswered yet")
        return
    asks = 1 + (rounds - r.help_after_round) // r.help_every
    if s.looping and s.asks < asks and not s.sole_addressees:
        end = s.round_end(r.help_after_round + s.asks * r.help_every)
        timing = Timing(Anchor.ROUND_END, end, business_days(1), Slot.CALL)
        yield _help(s, timing) or _search(s, r, timing, asks)


_HELP = "the round that ended on {} went unanswered, and somebody in the office may help you connect"


def _search(s: Situation, r: Readings, timing: Timing, asks: int) -> Proposal:
    """Return the search for somebody who may help; the log has no entry for it, so rounds count it."""
    day = s.round_end(r.help_after_round + (asks - 1) * r.help_every)
    stamp = s.stamp(Track.LOOP, Track.HELP)
    timing = timing._replace(day=day)
    return Proposal(Kind.FIND_CONTACT, (), None, timing, s.latest.number, asks, stamp, (), _HELP, (day,))


def _help(s: Situation, timing: Timing) -> Proposal | None:
    # By the channel that is not the loop's next one: a call that reaches only an assistant would be the
    # call of the loop, and help is asked beside the loop, not instead of it.
    order = WRITTEN_FIRST if s.call_is_next else SPOKEN_FIRST
    number, stamp = s.latest.number, s.stamp(Track.LOOP, Track.HELP)
    for person in s.coordinators:
        if channel := s.best_channel(person, order):
            to, timing = (person,), timing._replace(slot=slot_of(channel))
            ordinal = next_ordinal(s, s.latest, Kind.ASK_COORDINATOR, to)
            return Proposal(
                Kind.ASK_COORDINATOR, to, channel, timing, number, ordinal, stamp, (), _HELP, (timing.day,)
            )
    return None


# Paragraph 3: what to tell that person.
@obligation("S18", Strength.SHOULD, paragraph=3, scope=Scope.WORDS)
def ask_kindly_for_help(_s: Situation, _r: Readings) -> Iterable[Saying]:
    """Tell that person you are trying to follow up with the interviewer and would like to connect."""
    return ()


# Paragraph 3: until a live talk, alternate: an email, three days later a call, and so on.
@obligation("S19", Strength.SHOULD, paragraph=3, watches=(Track.LOOP,))
def alternate_until_live(s: Situation, r: Readings) -> Iterable[Saying]:
    """Until you connect live, go back and forth: an email, three days later a call, and back again."""
    if (step := follow_up(s, r)) is not None:
        yield step


# Paragraph 3: what such an email tells.
@obligation("S20", Strength.SHOULD, paragraph=3, scope=Scope.WORDS)
def tell_interest_and_ask(_s: Situation, _r: Readings) -> Iterable[Saying]:
    """In the email, say that you are interested and would like to know the status."""
    return ()


# Paragraph 3: a message on the machine only where nobody can be spoken to.
@obligation("S21", Strength.SHOULD, paragraph=3, scope=Scope.MEANING, met_by=("S14", "S19"))
def voicemail_as_fallback(_s: Situation, _r: Readings) -> Iterable[Saying]:
    """Call to speak to the person; leave a voicemail only if nobody can be spoken to."""
    return ()


# Paragraph 3: honesty about not wishing to bother is welcome.
@permission("S22", Strength.MAY, paragraph=3, scope=Scope.WORDS)
def honest_line(_s: Situation, _r: Readings) -> Iterable[Saying]:
    """You may say honestly that you do not wish to bother, but are so interested that a live talk matters."""
    return ()


RULES = (
    call_after_promised_day,
    wait_for_promised_day,
    email_is_legitimate,
    say_what_matters,
    ask_coordinator,
    ask_kindly_for_help,
    alternate_until_live,
    tell_interest_and_ask,
    voicemail_as_fallback,
    honest_line,
)
