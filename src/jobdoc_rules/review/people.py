"""Whom a message addresses and who signs it, as far as its first and last lines tell."""

import re
from collections.abc import Callable
from typing import NamedTuple

from jobdoc_rules.review.findings import MessageKind
from jobdoc_rules.review.message import Message
from jobdoc_rules.review.rows import folded

__all__ = ["Name", "addressed", "greets", "signed", "takes_leave"]

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
# Up to where a greeting may go: it ends with the line, at a comma, or at a sign of greeting.
_FIRST_LINE = re.compile(r"(?<!\S)\S[^\n,:!;?\u2013]{0,120}")
_SECOND_PART = re.compile(r",[^\S\n]*([^\n,:!;?.]{1,60})")
_LONGEST_NAME = 5
_LONGEST_CALL = 2
_LONGEST_LEAVE = 60


class Name(NamedTuple):
    """A word that somebody is called by, folded, and where it stands."""

    word: str
    span: tuple[int, int]


def addressed(message: Message) -> tuple[Name, ...]:
    """Return the names in the greeting of a message; titles and words for anybody are none."""
    return _greeting(message)[1]


def greets(message: Message) -> bool:
    """Return whether a message begins with a greeting or a name."""
    greeted, names = _greeting(message)
    return greeted or bool(names)


def _greeting(message: Message) -> tuple[bool, tuple[Name, ...]]:
    """Return whether the first words of a message greet, and the names among them."""
    known = message.knowledge
    line = _FIRST_LINE.search(message.own)
    if line is None or message.kind is MessageKind.SUBJECT:
        return False, ()
    greeted = False
    found: list[Name] = []
    before = line.start()
    for word in _WORD.finditer(message.own, line.start(), line.end()):
        form = folded(word[0])
        stopped = "." in message.own[before : word.start()] and (greeted or found)
        if stopped and not _is_title(message.own[line.start() : before], known.anybody):
            break
        before = word.end()
        if form in known.greetings:
            greeted = True
        elif form not in known.anybody:
            if word[0].islower():
                break
            found.append(Name(form, word.span()))
    else:
        if greeted and not found:
            found = _after_comma(message.own, line.end(), known.anybody)
    # A first line that is nothing but a name greets as well: "Ana, ..."
    alone = len(found) <= _LONGEST_CALL and _is_nothing_but(found, line, known.anybody)
    return greeted, tuple(found[:_LONGEST_NAME]) if greeted or alone else ()


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


def takes_leave(message: Message) -> bool:
    """Return whether one of the last two lines of a message takes leave."""
    return any(map(_words_of_leave(message), _lines(message)[1:][-2:]))


def signed(message: Message) -> tuple[Name, ...]:
    """Return the names in the last line of a message, if the line before it takes leave.

    A line with a word in small letters is no name.
    """
    lines = _lines(message)
    if len(lines) < 2 or not _words_of_leave(message)(lines[-2]):  # noqa: PLR2004 - a farewell and a name
        return ()
    words = list(_WORD.finditer(message.own, lines[-1].start(), lines[-1].end()))
    if len(words) > _LONGEST_NAME or any(word[0].islower() for word in words):
        return ()
    return tuple(Name(folded(word[0]), word.span()) for word in words)


def _lines(message: Message) -> list[re.Match[str]]:
    return [line for line in re.finditer(r"[^\n]+", message.own) if line[0].strip()]


def _words_of_leave(message: Message) -> Callable[[re.Match[str]], bool]:
    """Return the question whether a line ends with words of leave."""
    farewells = message.knowledge.farewells
    return lambda line: any(folded(word) in farewells for word in _WORD.findall(line[0][-_LONGEST_LEAVE:]))
