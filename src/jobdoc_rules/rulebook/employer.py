"""S33..S38: what the employer owes. Paragraph 6 of the column's answer, in its order."""

from collections.abc import Iterable

from jobdoc_rules.events import Channel
from jobdoc_rules.readings import Readings, Span, calendar_days
from jobdoc_rules.rulebook.contacts import next_ordinal
from jobdoc_rules.rulebook.follow_up import contact_on_the_day_after
from jobdoc_rules.rules import (
    Anchor,
    Proposal,
    Saying,
    Scope,
    Side,
    Slot,
    Strength,
    Timing,
    obligation,
)
from jobdoc_rules.situation import Kind, Situation, Track, candidate_of


def _answer(s: Situation, timing: Timing, reason: str) -> Proposal:
    to = (candidate_of(s.case),)
    ordinal = next_ordinal(s, s.latest, Kind.ANSWER_CANDIDATE, to)
    facts = (to[0].name, timing.day)
    stamp = s.stamp(Track.ANSWER)
    number = s.latest.number
    return Proposal(
        Kind.ANSWER_CANDIDATE, to, Channel.EMAIL, timing, number, ordinal, stamp, (), reason, facts
    )


def _within_the_week(s: Situation, within: Span) -> Iterable[Proposal]:
    if s.terminal is None and not s.answered and s.employer_promise is None:
        timing = Timing(Anchor.INTERVIEW, s.latest.day, within, Slot.EMAIL, earlier=True)
        what = "with the decision" if s.decided else "with the decision or an interim word and a day for it"
        yield _answer(s, timing, "{} was interviewed on {} and is owed an answer within a week, " + what)


# Paragraph 6: whoever came for an interview has earned a response.
@obligation("S33", Strength.MUST, paragraph=6, bearer=Side.EMPLOYER, watches=(Track.ANSWER,))
def answer_everyone_interviewed(s: Situation, r: Readings) -> Iterable[Saying]:
    """Everyone who was interviewed gets a response."""
    return _within_the_week(s, r.answer_within)


# Paragraph 6: by telephone or by email.
@obligation("S34", Strength.MUST, paragraph=6, bearer=Side.EMPLOYER, scope=Scope.MEANING, met_by=("S33",))
def by_phone_or_email(_s: Situation, _r: Readings) -> Iterable[Saying]:
    """Respond by telephone or by email, as you like."""
    return ()


# Paragraph 6: within a week.
@obligation("S35", Strength.MUST, paragraph=6, bearer=Side.EMPLOYER, watches=(Track.ANSWER,))
def within_a_week(s: Situation, r: Readings) -> Iterable[Saying]:
    """Respond within a week of the interview."""
    return _within_the_week(s, r.answer_within)


# Paragraph 6: no decision yet is no reason for silence.
@obligation(
    "S36", Strength.MUST, paragraph=6, bearer=Side.EMPLOYER, scope=Scope.MEANING, met_by=("S33", "S35")
)
def interim_answer(_s: Situation, _r: Readings) -> Iterable[Saying]:
    """While undecided, send an interim response: that there is no decision yet suspends nothing."""
    return ()


# Paragraph 6: what an interim response holds.
@obligation("S37", Strength.SHOULD, paragraph=6, bearer=Side.EMPLOYER, scope=Scope.WORDS)
def what_an_interim_answer_holds(_s: Situation, _r: Readings) -> Iterable[Saying]:
    """Thank them by name, say that it is not decided, name a day, and say how to reach you after it."""
    return ()


# Paragraph 6: the day named there binds.
@obligation("S38", Strength.MUST, paragraph=6, bearer=Side.EMPLOYER, watches=(Track.ANSWER,))
def keep_the_promised_day(s: Situation, _r: Readings) -> Iterable[Saying]:
    """Give word by the day that was promised."""
    if s.employer_promise is not None and s.terminal is None and not s.answered:
        timing = Timing(Anchor.PROMISED_DAY, s.employer_promise, calendar_days(0), Slot.EMAIL, earlier=True)
        yield _answer(s, timing, "{} was promised word by {}")


# The same day from the candidate's side.
@obligation("S38.candidate", Strength.MUST, paragraph=6, clause="S38", watches=(Track.LOOP,))
def next_step_after_the_new_day(s: Situation, r: Readings) -> Iterable[Saying]:
    """Take a day named in an interim answer as the new promised day: contact them the day after it."""
    if s.promise is not None and s.promise.interim:
        yield from contact_on_the_day_after(s, r)


RULES = (
    answer_everyone_interviewed,
    by_phone_or_email,
    within_a_week,
    interim_answer,
    what_an_interim_answer_holds,
    keep_the_promised_day,
    next_step_after_the_new_day,
)
