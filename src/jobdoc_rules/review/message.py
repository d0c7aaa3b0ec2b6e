"""A message under review: the text, what of it is the writer's own, and how it reads."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from jobdoc_rules.case import Case
from jobdoc_rules.review.findings import MessageKind
from jobdoc_rules.review.language import Knowledge
from jobdoc_rules.review.rows import Row

__all__ = ["Message", "without_names", "without_quotes"]

# What mail programs put above an earlier mail, in the languages of the review.
_ATTRIBUTION = re.compile(
    r"^[^\S\n]*(?:On\b.{1,300}\bwrote|El\b.{1,300}\bescribió|Am\b.{1,300}\bschrieb\b.{0,120}|"
    r"Le\b.{1,300}\ba écrit)[^\S\n]*:[^\S\n]*$",
    re.MULTILINE,
)
_ORIGINAL = re.compile(
    r"^[^\S\n]*[-_]{2,20} ?(?:Original Message|Forwarded message|Mensaje original|Mensaje reenviado|"
    r"Ursprüngliche Nachricht|Weitergeleitete Nachricht|Message d['\u2019]origine|Message original|"
    r"Message transféré) ?[-_]{2,20}",
    re.MULTILINE | re.IGNORECASE,
)
_HEADERS = re.compile(
    r"^(?:From|De|Von) ?: [^\n]{1,300}\n(?:[^\n]{1,300}\n){0,3}(?:Subject|Asunto|Betreff|Objet) ?:",
    re.MULTILINE,
)
_BLOT = "\ua66e"  # a letter of no language that is reviewed
_SHORTEST_NAME = 2
_QUOTED_LINE = re.compile(r"^[^\S\n]{0,8}>.*$", re.MULTILINE)


class Message(NamedTuple):
    """A text with what a check may ask about it."""

    text: str
    own: str
    """The text without what it quotes; every place is the same in both."""
    kind: MessageKind
    knowledge: Knowledge
    row: Row
    letters: frozenset[str]
    case: Case | None

    def holds(self, element: str) -> bool:
        """Return whether the message holds an element of its language."""
        return next(self.places(element), None) is not None

    def places(self, element: str) -> Iterator[tuple[int, int]]:
        """Yield where an element stands in the text."""
        expression = self.knowledge.elements[element]
        for first, end in expression.find(self.row.letters, self.letters):
            yield self.row.span(first, end)


def without_quotes(text: str) -> str:
    """Return ``text`` up to an earlier mail, with blanks for quoted lines: every place stays where it is."""
    ends = [m.start() for p in (_ATTRIBUTION, _ORIGINAL, _HEADERS) if (m := p.search(text))]
    return _QUOTED_LINE.sub(lambda line: " " * len(line[0]), text[: min(ends, default=len(text))])


def without_names(text: str, case: Case | None) -> str:
    """Return ``text`` with the names in a case made unreadable: a firm called "Never Again" blames nobody."""
    if case is None:
        return text
    names = [case.employer, case.position or "", case.candidate or "", *(p.name for p in case.people)]
    for name in sorted(filter(_is_telling, names), key=len, reverse=True):
        text = _blotted(text, name)
    return text


def _is_telling(name: str) -> bool:
    """Return whether a name can be told from a common word."""
    return len(name) > _SHORTEST_NAME and not name.islower()


def _blotted(text: str, name: str) -> str:
    blot = "".join(" " if c.isspace() else _BLOT for c in name)
    return re.sub(rf"(?<![^\W_]){re.escape(name)}(?![^\W_])", blot, text)
