"""``review``: one message in, its findings out."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from jobdoc_rules.case import Case
from jobdoc_rules.checks import called, shown
from jobdoc_rules.errors import Fault, InvalidInput
from jobdoc_rules.review.claims import untrue_claims
from jobdoc_rules.review.detection import detected
from jobdoc_rules.review.elements import missing_elements
from jobdoc_rules.review.findings import Finding, Label, MessageKind, Severity
from jobdoc_rules.review.language import LANGUAGES, Phrase, knowledge_of
from jobdoc_rules.review.message import Message, without_names, without_quotes
from jobdoc_rules.review.reasons import WHY

__all__ = ["LONGEST_TEXT", "MOST_WORDS", "Review", "examine", "review"]

LONGEST_TEXT = 2**20
"""The longest text that is reviewed, in characters."""
MOST_WORDS = 50_000
"""The longest text that is reviewed, in words: so much takes less than a second, whatever it is."""
MOST_PLACES = 1_000
"""How many places of one phrase are told: whoever sends more sends no message."""

_WORD = re.compile(r"[^\W_]+")
_CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", re.ASCII)
# To count, to press, to beg and to despair are a candidate's faults; to blame is everybody's.
_ANYBODYS = frozenset({"S25"})
_ORDER = {severity: place for place, severity in enumerate(Severity)}


class Review(NamedTuple):
    """The findings of a text and the language in which it was read."""

    language: str
    findings: tuple[Finding, ...]


def review(
    text: str,
    *,
    kind: MessageKind | str = MessageKind.EMAIL,
    language: str | None = None,
    case: Case | None = None,
) -> tuple[Finding, ...]:
    """Return what is to be changed in ``text``, by place; nothing found is an empty tuple.

    ``kind`` says what the text is. ``language`` is its ISO 639-1 code; without it the language is detected. A
    text in a language other than English, Spanish, German or French has one finding, labelled
    ``NOT_REVIEWED``. With a ``case``, what the text says of agreements, names, the position and calls is held
    against the facts. An earlier mail that is quoted in the text is passed over. Raises InvalidInput with
    every fault of the arguments, among them a text of more than :data:`LONGEST_TEXT` characters or
    :data:`MOST_WORDS` words.
    """
    return examine(text, kind=kind, language=language, case=case).findings


def examine(
    text: str,
    *,
    kind: MessageKind | str = MessageKind.EMAIL,
    language: str | None = None,
    case: Case | None = None,
) -> Review:
    """Return what :func:`review` returns, and with it the language in which ``text`` was read."""
    if faults := tuple(_faults(text, kind, language, case)):
        raise InvalidInput(faults)
    own = without_quotes(text)
    code = language.partition("-")[0] if language is not None else detected(own)
    if code not in LANGUAGES:
        return Review(code, (_not_reviewed(text, code),))
    knowledge = knowledge_of(code)
    row = knowledge.reader.read(without_names(own, case))
    message = Message(text, own, MessageKind(kind), knowledge, row, frozenset(row.letters), case)
    found = [*_phrases(message), *missing_elements(message), *untrue_claims(message)]
    return Review(code, tuple(sorted(found, key=lambda finding: (finding.span, _ORDER[finding.severity]))))


def _faults(text: object, kind: object, language: object, case: object) -> Iterator[Fault]:
    if not isinstance(text, str):
        yield Fault(code="type", path="text", problem=f"{called(type(text))} found", hint="give a text")
    elif len(text) > LONGEST_TEXT:
        problem, hint = f"{len(text)} characters found", f"at most {LONGEST_TEXT} are reviewed"
        yield Fault(code="too_long", path="text", problem=problem, hint=hint)
    elif (words := _words_in(text)) > MOST_WORDS:
        problem, hint = f"{words} words found", f"at most {MOST_WORDS} are reviewed"
        yield Fault(code="too_long", path="text", problem=problem, hint=hint)
    if kind not in tuple(MessageKind):
        hint = f"one of: {', '.join(MessageKind)}"
        yield Fault(code="unknown_value", path="kind", problem=f"{shown(kind)} found", hint=hint)
    if language is not None and not (isinstance(language, str) and _CODE.fullmatch(language)):
        hint = "give an ISO 639 code such as en"
        yield Fault(code="language", path="language", problem=f"{shown(language)} found", hint=hint)
    if case is not None and not isinstance(case, Case):
        yield Fault(code="type", path="case", problem=f"{called(type(case))} found", hint="give a Case")


def _words_in(text: str) -> int:
    """Return how many words a text has, with those that are parted by marks alone; 0 if it has few enough."""
    return 0 if len(text) <= MOST_WORDS else sum(1 for _ in _WORD.finditer(text))


def _not_reviewed(text: str, code: str) -> Finding:
    return Finding(
        rule="S2",
        label=Label.NOT_REVIEWED,
        severity=Severity.ERROR,
        span=(0, len(text)),
        text=text,
        why=f"not reviewed: the language seems to be {code!r}, and only {', '.join(LANGUAGES)} are known",
        instead="",
    )


def _phrases(message: Message) -> Iterator[Finding]:
    """Yield the forbidden phrases of a message; of those that overlap and say the same, the weightiest."""
    taken: dict[Label, bytearray] = {}
    for phrase, (first, end) in sorted(
        _matches(message), key=lambda pair: (_ORDER[pair[0].severity], pair[1])
    ):
        places = taken.setdefault(phrase.label, bytearray(len(message.row.letters)))
        if not any(places[first:end]):
            places[first:end] = b"\1" * (end - first)
            yield _finding(message, phrase, message.row.span(first, end))


def _matches(message: Message) -> Iterable[tuple[Phrase, tuple[int, int]]]:
    for phrase, expression in message.knowledge.phrases:
        if message.kind is MessageKind.EMPLOYER_REPLY and phrase.rule not in _ANYBODYS:
            continue
        for span in islice(expression.find(message.row.letters, message.letters), MOST_PLACES):
            yield phrase, span


def _finding(message: Message, phrase: Phrase, span: tuple[int, int]) -> Finding:
    return Finding(
        rule=phrase.rule,
        label=phrase.label,
        severity=phrase.severity,
        span=span,
        text=message.text[slice(*span)],
        why=WHY[phrase.rule, phrase.label],
        instead=message.knowledge.language.instead.get(phrase.label, ""),
    )
