"""S23..S27: tone. Paragraph 4 of the column's answer, in its order. These rules govern words, not dates."""

from collections.abc import Iterable

from jobdoc_rules.readings import Readings
from jobdoc_rules.rules import Saying, Scope, Strength, obligation, prohibition
from jobdoc_rules.situation import Situation


# Paragraph 4: nothing sours a good interview like a tally of unanswered messages.
@prohibition("S23", Strength.MUST_NOT, paragraph=4, scope=Scope.WORDS)
def never_count(_s: Situation, _r: Readings) -> Iterable[Saying]:
    """Never count the follow-ups that went unanswered, not even in a friendly way."""
    return ()


# Paragraph 4: the tally's companion, the complaint about silence.
@prohibition("S24", Strength.MUST_NOT, paragraph=4, scope=Scope.WORDS)
def never_reproach_silence(_s: Situation, _r: Readings) -> Iterable[Saying]:
    """Never join "not heard back" with a count or with blame."""
    return ()


# Paragraph 4: one's own frustration stays at home.
@prohibition("S25", Strength.MUST_NOT, paragraph=4, scope=Scope.WORDS)
def no_frustration(_s: Situation, _r: Readings) -> Iterable[Saying]:
    """Keep frustration, blame, sarcasm and lectures out of every message."""
    return ()


# Paragraph 4: much may go on inside that causes a delay.
@obligation("S26", Strength.SHOULD, paragraph=4, scope=Scope.WORDS)
def assume_good_faith(_s: Situation, _r: Readings) -> Iterable[Saying]:
    """Assume good faith: silence is no answer, and nobody's motives are guessed."""
    return ()


# Paragraph 4: stay with what went well.
@obligation("S27", Strength.SHOULD, paragraph=4, scope=Scope.WORDS)
def stay_positive(_s: Situation, _r: Readings) -> Iterable[Saying]:
    """Stay with what was positive and let optimism show."""
    return ()


# Inferred from S7 and S27, with less authority.
@prohibition("S7b", Strength.SHOULD_NOT, paragraph=4, scope=Scope.WORDS)
def no_pressure(_s: Situation, _r: Readings) -> Iterable[Saying]:
    """Do not press: no ultimatum, guilt or desperation."""
    return ()


RULES = (never_count, never_reproach_silence, no_frustration, assume_good_faith, stay_positive, no_pressure)
