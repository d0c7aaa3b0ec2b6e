"""S28..S32: whether, how long, and how to leave. Paragraph 5 of the column's answer, in its order."""

from collections.abc import Iterable

from jobdoc_rules.events import Interest, Withdrew
from jobdoc_rules.readings import Readings, business_days
from jobdoc_rules.rulebook.contacts import (
    WRITTEN_FIRST,
    follow_up,
    next_ordinal,
    slot_of,
    status_follow_up,
)
from jobdoc_rules.rules import (
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
    prohibition,
)
from jobdoc_rules.situation import Kind, Situation, Track, one_message


# Paragraph 5: whoever is interested at all follows up, always.
@obligation("S28", Strength.MUST, paragraph=5, watches=(Track.LOOP,))
def always_follow_up(s: Situation, r: Readings) -> Iterable[Saying]:
    """While there is any interest, always follow up: a wait counts only if it ends in a dated contact."""
    if not s.looping or s.steps:
        return
    anchor = Anchor.INTERVIEW if s.word_is_interview else Anchor.LAST_WORD
    timing = Timing(anchor, s.word_day, r.first_contact, Slot.EMAIL)
    reason = "{} after {} of {} without a day for an answer, it is time to ask how the search stands"
    facts = (r.first_contact, "the interview" if s.word_is_interview else "their last word", s.word_day)
    readings = ("R5",) if s.word_is_interview else ("R5", "R6")
    yield status_follow_up(s, r, timing, WRITTEN_FIRST, readings=readings, reason=reason, facts=facts)


# Paragraph 5: the fear of being a pest keeps many from it; it should not.
@prohibition("S29", Strength.MUST_NOT, paragraph=5, scope=Scope.MEANING, met_by=("S28",))
def no_fear_of_nuisance(_s: Situation, _r: Readings) -> Iterable[Saying]:
    """Never leave a follow-up out for fear of being a nuisance."""
    return ()


# Paragraph 5: and one follow-up is not enough.
@obligation("S30", Strength.MUST, paragraph=5, watches=(Track.LOOP,))
def once_is_not_enough(s: Situation, r: Readings) -> Iterable[Saying]:
    """Once is not enough: after an unanswered follow-up another one is planned, without a most."""
    if (step := follow_up(s, r)) is not None:
        yield step


# Paragraph 5: no interest at all is the one reason to stop, and even then one says goodbye.
@obligation("S31", Strength.MUST, paragraph=5, watches=(Track.ADDRESSES, Track.LOOP))
def withdraw_politely(s: Situation, _r: Readings) -> Iterable[Saying]:
    """If no interest is left, send one email that thanks and withdraws."""
    if s.interest is not Interest.NONE:
        yield NearMiss("some interest is left (interest_changed)")
    elif s.terminal is None:
        yield _farewell(s)


def _farewell(s: Situation) -> Proposal:
    to, channel = one_message(s)
    timing = Timing(Anchor.EVENT, s.interest_day, business_days(0), slot_of(channel))
    ordinal = next_ordinal(s, s.latest, Kind.WITHDRAW, to)
    reason = "no interest is left, so one message thanks them and withdraws, and nothing follows it"
    return Proposal(
        Kind.WITHDRAW, to, channel, timing, s.latest.number, ordinal, s.stamp(Track.LOOP), (), reason
    )


# The same sentence from its other side: silence before it is no exit, and nothing comes after it.
@prohibition("S31.silence", Strength.MUST_NOT, paragraph=5, clause="S31", watches=())
def nothing_after_leaving(s: Situation, _r: Readings) -> Iterable[Saying]:
    """Once interest is lost, send nothing but the withdrawal; once withdrawn, nothing at all."""
    withdrawn = isinstance(s.terminal, Withdrew)
    if withdrawn or s.interest is Interest.NONE:
        kinds = frozenset(Kind) - {Kind.ANSWER_CANDIDATE, *(() if withdrawn else (Kind.WITHDRAW,))}
        yield Bar(kinds, None, None, "you are leaving, or have left")


# Paragraph 5: interested at all means any interest.
@obligation("S32", Strength.MUST, paragraph=5, scope=Scope.MEANING, met_by=("S28",))
def any_interest_counts(_s: Situation, _r: Readings) -> Iterable[Saying]:
    """Any remaining interest counts as interest."""
    return ()


RULES = (
    always_follow_up,
    no_fear_of_nuisance,
    once_is_not_enough,
    withdraw_politely,
    nothing_after_leaving,
    any_interest_counts,
)
