"""Whom a message addresses and who signs it, as far as its first and last lines tell."""

import re
from typing import NamedTuple

from jobdoc_rules.review.findings import MessageKind
from jobdoc_rules.review.message import Message
from jobdoc_rules.review.rows import folded

__all__ = ["Name", "addressed", "signed"]

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
# Up to where a greeting may go: it ends with the line, at a comma, or at a sign of greeting.
_FIRST_LINE = re.compile(r"(?<!\S)\S[^\n,:!;?\u2013]{0,120}")
_SECOND_PART = re.compile(r",[^\S\n]*([^\n,:!;?.]{1,60})")
_LONGEST_NAME = 5
_LONGEST_CALL = 2


class Name(NamedTuple):
    """A word that somebody is called by, folded, and where it stands."""

    word: str
    span: tuple[int, int]


def addressed(message: Message) -> tuple[Name, ...]:
    """Return the names in the greeting of a message; titles and words for anybody are none."""
    known = message.knowledge
    line = _FIRST_LINE.search(message.own)
    if line is None or message.kind is MessageKind.SUBJECT:
        return ()
    greets = False
    found: list[Name] = []
    before = line.start()
    for word in _WORD.finditer(message.own, line.start(), line.end()):
        form = folded(word[0])
        stopped = "." in message.own[before : word.start()] and (greets or found)
        if stopped and not _is_title(message.own[line.start() : before], known.anybody):
            break
        before = word.end()
        if form in known.greetings:
            greets = True
        elif form not in known.anybody:
            if word[0].islower():
                break
            found.append(Name(form, word.span()))
    else:
        if greets and not found:
            found = _after_comma(message.own, line.end(), known.anybody)
    # A first line that is nothing but a name greets as well: "Ana, ..."
    alone = (
        found and not greets and _is_nothing_but(found, line, known.anybody) and len(found) <= _LONGEST_CALL
    )
    return tuple(found[:_LONGEST_NAME]) if greets or alone else ()


def _after_comma(text: str, place: int, anybody: frozenset[str]) -> list[Name]:
    """Return the name that follows a greeting and a comma: "Hola, Ana:"."""
    if (part := _SECOND_PART.match(text, place)) is None:
        return []
    words = list(_WORD.finditer(text, *part.span(1)))
    if any(word[0].islower() for word in words):
        return []
    return [Name(form, word.span()) for word in words if (form := folded(word[0])) not in anybody]


def _is_title(before: str, titles: frozenset[str]) -> bool:
    """Return whether the last word before a full stop is a title or an initial."""
    words = _WORD.findall(before)
    return bool(words) and (folded(words[-1]) in titles or len(words[-1]) == 1)


def _is_nothing_but(names: list[Name], line: re.Match[str], titles: frozenset[str]) -> bool:
    """Return whether a line consists of names, and perhaps of the title before them."""
    words = [folded(word) for word in _WORD.findall(line[0])]
    return [name.word for name in names] == [word for word in words if word not in titles]


def signed(message: Message) -> tuple[Name, ...]:
    """Return the names in the last line of a message, if the line before it takes leave.

    A line with a word in small letters is no name.
    """
    known = message.knowledge
    lines = [line for line in re.finditer(r"[^\n]+", message.own) if line[0].strip()]
    if len(lines) < 2:  # noqa: PLR2004 - a farewell and a name
        return ()
    before, last = lines[-2], lines[-1]
    farewell = {folded(word[0]) for word in _WORD.finditer(before[0][-60:])}
    words = list(_WORD.finditer(message.own, last.start(), last.end()))
    if (
        farewell.isdisjoint(known.farewells)
        or len(words) > _LONGEST_NAME
        or any(w[0].islower() for w in words)
    ):
        return ()
    return tuple(Name(folded(word[0]), word.span()) for word in words)
