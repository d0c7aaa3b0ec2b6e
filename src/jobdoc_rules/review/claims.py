"""What a message claims and the facts of the case do not bear out."""

import re
from collections.abc import Collection, Iterator

from jobdoc_rules.case import Case
from jobdoc_rules.events import CallsDeclined, Spoke, TimingAgreed
from jobdoc_rules.review.findings import Finding, Label, MessageKind, Severity
from jobdoc_rules.review.grammar import WORD
from jobdoc_rules.review.message import Message
from jobdoc_rules.review.people import Name, addressed, signed
from jobdoc_rules.review.rows import folded, own_words

__all__ = ["untrue_claims"]

# What stands beside a title and is no part of it.
_ASIDE = frozenset(
    {
        *("job", "opening", "position", "post", "role", "vacancy"),
        *("cargo", "posicion", "puesto", "rol", "stelle", "poste"),
        *("a", "an", "as", "for", "of", "the", "como", "de", "del", "el", "la", "un", "una"),
        *("als", "der", "die", "das", "einer", "eines", "d", "du", "en", "le", "tant", "que", "une"),
    }
)
_SHARED = 5
"""Words that begin with so many equal letters are taken for forms of one word (engineer, engineering), and
so is a shorter word with a longer one that begins with it."""


def untrue_claims(message: Message) -> Iterator[Finding]:
    """Yield a finding for each claim that the facts of the message's case contradict."""
    case = message.case
    if case is None:
        return
    yield from _wrong_names(message, case)
    yield from _wrong_position(message, case)
    if message.kind is not MessageKind.EMPLOYER_REPLY:
        yield from _wrong_agreement(message, case)
        yield from _wrong_day(message, case)
        yield from _declined_calls(message, case)


def _untrue(
    message: Message,
    rule: str,
    span: tuple[int, int],
    why: str,
    instead: str,
    *,
    severity: Severity = Severity.ERROR,
) -> Finding:
    words = message.text[slice(*span)]
    return Finding(rule, Label.UNTRUE_CLAIM, severity, span, words, why, instead)


def _wrong_agreement(message: Message, case: Case) -> Iterator[Finding]:
    if any(isinstance(event, (TimingAgreed, Spoke)) for event in case.events):
        return
    for span in message.places("agreed"):
        why = "nothing was agreed, as far as the case tells (timing_agreed)"
        yield _untrue(message, "S16", span, why, message.knowledge.language.instead.get("agreed", ""))


def _wrong_day(message: Message, case: Case) -> Iterator[Finding]:
    promised = {day for event in case.events if (day := getattr(event, "answer_due", None)) is not None}
    for span in message.places("mentioned"):
        figures = {int(number) for number in re.findall(r"(?<!\d)\d{1,2}(?!\d)", message.text[slice(*span)])}
        if not promised:
            why = "no day was named, as far as the case tells (answer_promised, timing_agreed)"
            yield _untrue(message, "S16", span, why, "", severity=Severity.WARNING)
        elif figures and figures.isdisjoint({n for day in promised for n in (day.day, day.month)}):
            days = ", ".join(f"{day}" for day in sorted(promised))
            why = f"the day that was named is {days}"
            yield _untrue(message, "S16", span, why, days, severity=Severity.WARNING)


def _declined_calls(message: Message, case: Case) -> Iterator[Finding]:
    spoken = message.kind is MessageKind.VOICEMAIL  # who speaks has called already
    if not spoken and any(isinstance(event, CallsDeclined) for event in case.events):
        for span in message.places("calling"):
            why = "they asked not to be called (calls_declined)"
            instead = message.knowledge.language.instead.get("calling", "")
            yield _untrue(message, "R11", span, why, instead)


def _wrong_names(message: Message, case: Case) -> Iterator[Finding]:
    people = [person.name for person in case.people]
    candidate = [case.candidate] if case.candidate is not None else []
    # A message may greet a firm as well as a person.
    theirs, own = [*people, case.employer], candidate
    greeted, signing = (own, theirs) if message.kind is MessageKind.EMPLOYER_REPLY else (theirs, own)
    if greeted:
        yield from _strangers(message, addressed(message), greeted, "addressed")
    if candidate and message.kind is not MessageKind.EMPLOYER_REPLY:
        yield from _strangers(message, signed(message), signing, "signed")


def _strangers(
    message: Message, names: tuple[Name, ...], known: Collection[str], how: str
) -> Iterator[Finding]:
    words = own_words(known)
    if names and all(name.word not in words for name in names):
        span = names[0].span[0], names[-1].span[1]
        listed = ", ".join(sorted(known))
        why = f"it is {how} with a name that is not in the case; known: {listed}"
        yield _untrue(message, "S2", span, why, listed)


def _wrong_position(message: Message, case: Case) -> Iterator[Finding]:
    """Yield a finding for each position that is named and is not the one of the case."""
    if case.position is None:
        return
    own = own_words([case.position, case.employer])
    expression = message.knowledge.elements["position"]
    for first, end in expression.find(message.row.letters, message.letters):
        title = [place for place in range(first, end) if _word(message, place) not in _ASIDE]
        if title and _is_wrong(message, title, own):
            span = message.row.span(title[0], title[-1] + 1)
            yield _untrue(message, "S2", span, f"the position is {case.position!r}", case.position)


def _is_wrong(message: Message, title: list[int], own: Collection[str]) -> bool:
    """Return whether a title is another one than that made of ``own`` words.

    It is if its noun is another, and something shows that it is a title at all: a word of the true one beside
    it, or that it is written like a name.
    """
    head = title[-1 if message.knowledge.language.head_last else 0]
    if _akin(_word(message, head), own):
        return False
    named = message.text[message.row.span(head, head + 1)[0]].isupper()
    told = len(title) > 1 or message.row.letters[head] == WORD
    return (named and told) or any(_akin(_word(message, place), own) for place in title)


def _word(message: Message, place: int) -> str:
    return folded(message.text[slice(*message.row.span(place, place + 1))])


def _akin(word: str, own: Collection[str]) -> bool:
    return any(_shared(word, other) >= min(_SHARED, len(word), len(other)) for other in own)


def _shared(one: str, other: str) -> int:
    return next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
