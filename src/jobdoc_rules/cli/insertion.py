"""Where an event goes in the text of a case file, so that everything else stays as it is, byte for byte.

The text is only ever added to. A parser that writes what it has read would not do: it moves blocks, rewrites
lists and mixes line ends. The text has to be one that can be read as a case.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from jobdoc_rules.documents import TOKEN, Format

__all__ = ["Statement", "line_end", "statements_of", "with_event"]

_MARK = "\ufeff"
_DEEPER = {"[": 1, "{": 1, "]": -1, "}": -1}
_KEY = r"""(?:events|"events"|'events')"""
_HEADER = re.compile(rf"\[\[[ \t]*{_KEY}[ \t]*\]\]")
_LIST = re.compile(rf"{_KEY}[ \t]*=[ \t]*\[")
_STEP = "  "

Render = Callable[[str | None], str]
"""Makes a member of a list: for a line of its own with this indent, or for among others on one (None)."""


def with_event(text: str, event: Sequence[str], form: Format) -> str:
    """Return ``text`` with one more event, whose keys and values are given as lines in the same format."""
    body = text.removeprefix(_MARK)
    newline = "\r\n" if "\r\n" in body else "\n"
    added = _in_json(body, event, newline) if form is Format.JSON else _in_toml(body, event, newline)
    return text.removesuffix(body) + added


# ------------------------------------------------------------------------------------------------- TOML


class Statement(NamedTuple):
    """A header, or a key with its value, from its first to its last character that is no comment."""

    start: int
    end: int
    words: str


def _in_toml(text: str, event: Sequence[str], newline: str) -> str:
    statements = list(statements_of(text))
    for found in statements:
        if found.words.startswith("["):
            break
        if _LIST.match(found.words):
            return _into_list(text, text.index("[", found.start), lambda _: _inline(event), newline)
    headers = [place for place, found in enumerate(statements) if _HEADER.fullmatch(found.words)]
    if headers:
        return _after_block(text, statements[headers[-1] :], event, newline)
    return _at_end(text, _block(event, "", "", newline), newline)


def statements_of(text: str) -> Iterator[Statement]:
    """Yield the statements of a TOML document that is well-formed, in their order."""
    depth, start, end = 0, -1, 0
    for token in TOKEN.finditer(f"{text}\n"):
        word = token[0]
        if token.lastgroup == "blank":
            continue
        if word != "\n":
            start, end = (token.start() if start < 0 else start), token.end()
            depth += _DEEPER.get(word, 0)
        elif depth == 0 and start >= 0:
            yield Statement(start, end, text[start:end])
            start = -1


def _after_block(text: str, statements: Sequence[Statement], event: Sequence[str], newline: str) -> str:
    """Return the text with a block after the one with which ``statements`` begin, indented alike."""
    header, *others = statements
    following = next((found for found in others if found.words.startswith("[")), None)
    own = others[: others.index(following)] if following else others
    indent = _indent(text, header.start)
    block = _block(event, indent, _indent(text, own[0].start) if own else indent, newline)
    end = line_end(text, (own or [header])[-1].end)
    between = text[end : len(text) if following is None else following.start]
    # What stands right below a block is its own; what comes after an empty line belongs to the next one.
    if empty := re.search(r"\n(?=[ \t]*\r?\n)", between):
        place = end + empty.end()
        return f"{text[:place]}{newline}{block}{text[place:]}"
    if following is None:
        return _at_end(text, block, newline)
    place = end + between.index("\n") + 1
    return f"{text[:place]}{block}{text[place:]}"


def _at_end(text: str, block: str, newline: str) -> str:
    last = "" if text.endswith("\n") or not text else newline
    return f"{text}{last}{newline}{block}"


def _inline(event: Sequence[str]) -> str:
    return f"{{ {', '.join(event)} }}"


def _block(event: Sequence[str], indent: str, inner: str, newline: str) -> str:
    return "".join(f"{line}{newline}" for line in (f"{indent}[[events]]", *(f"{inner}{e}" for e in event)))


# ------------------------------------------------------------------------------------------------- JSON


def _in_json(text: str, event: Sequence[str], newline: str) -> str:
    root = text.index("{")
    found = _members(text, root)
    step = _indent(text, found.start) if _on_own_line(text, found.start) else None
    opening = _events_list(text)
    if opening is not None:
        last = _members(text, opening)
        step = None if last.start >= 0 and "\n" not in text[last.start : last.end] else step
        return _into_list(text, opening, lambda indent: _object(event, indent, step, newline), newline)

    def first(indent: str | None) -> str:
        if indent is None:
            return f'"events": [{_object(event, None, None, newline)}]'
        inner = f"{indent}{indent}"
        return f'"events": [{newline}{inner}{_object(event, inner, indent, newline)}{newline}{indent}]'

    return _into_list(text, root, first, newline)


def _object(event: Sequence[str], indent: str | None, step: str | None, newline: str) -> str:
    if indent is None or step is None:
        return f"{{{', '.join(event)}}}"
    inner = f"{newline}{indent}{step}"
    return f"{{{inner}{f',{inner}'.join(event)}{newline}{indent}}}"


def _events_list(text: str) -> int | None:
    """Return where the root's list of events opens."""
    depth, words = 0, ["", ""]
    for token in TOKEN.finditer(text):
        word = token[0]
        if _is_blank(token):
            continue
        if depth == 1 and word == "[" and words == ['"events"', ":"]:
            return token.start()
        depth += _DEEPER.get(word, 0)
        words = [words[1], word]
    return None


# ------------------------------------------------------------------------------------------------ lists


class _Members(NamedTuple):
    """The last member of a list or table: from ``start`` to ``end``, which are negative if there is none."""

    start: int
    end: int
    comma: int
    """Where the comma after it ends; negative if there is none."""
    closing: int


def _members(text: str, opening: int) -> _Members:
    """Return the last member of what opens there, and where it closes."""
    tokens = TOKEN.finditer(text, opening + 1)
    start, end, comma, fresh = -1, -1, -1, True
    token = next(tokens)
    depth = 1 + _DEEPER.get(token[0], 0)
    while depth:
        if depth == 1 and token[0] == ",":
            comma, fresh = token.end(), True
        elif not _is_blank(token):
            start, comma, fresh = (token.start() if fresh else start), -1, False
            end = token.end()
        token = next(tokens)
        depth += _DEEPER.get(token[0], 0)
    return _Members(start, end, comma, token.start())


def _is_blank(token: re.Match[str]) -> bool:
    return token.lastgroup == "blank" or token[0] == "\n"


def _into_list(text: str, opening: int, render: Render, newline: str) -> str:
    """Return the text with one more member, placed as the last one is: on its line, or on one of its own."""
    found = _members(text, opening)
    if found.start < 0:
        return _into_empty(text, opening, found.closing, render, newline)
    if not _on_own_line(text, found.start):
        place, before, after = (found.end, ", ", "") if found.comma < 0 else (found.comma, " ", ",")
        return f"{text[:place]}{before}{render(None)}{after}{text[place:]}"
    last = max(found.end, found.comma)
    # A comment on the line of the last member stays with it.
    eol = line_end(text, last) if "\n" in text[last : found.closing] else last
    indent = _indent(text, found.start)
    comma, after = (",", "") if found.comma < 0 else ("", ",")
    new = f"{newline}{indent}{render(indent)}{after}"
    return f"{text[: found.end]}{comma}{text[found.end : eol]}{new}{text[eol:]}"


def _into_empty(text: str, opening: int, closing: int, render: Render, newline: str) -> str:
    if not _on_own_line(text, closing):
        return f"{text[: opening + 1]}{render(None)}{text[opening + 1 :]}"
    line = closing - len(_indent(text, closing))
    indent = f"{_indent(text, closing)}{_STEP}"
    return f"{text[:line]}{indent}{render(indent)}{newline}{text[line:]}"


def _on_own_line(text: str, place: int) -> bool:
    """Return whether what stands there begins its line, which is not the first one."""
    before = text[:place].rstrip(" \t")
    return before.endswith("\n")


def _indent(text: str, place: int) -> str:
    """Return the blanks with which the line begins on which ``place`` is."""
    line = text[text.rfind("\n", 0, place) + 1 : place]
    return line[: len(line) - len(line.lstrip(" \t"))]


def line_end(text: str, place: int) -> int:
    """Return where the line ends on which ``place`` is, before its line break."""
    end = text.find("\n", place)
    end = len(text) if end < 0 else end
    return end - 1 if text[place:end].endswith("\r") else end
