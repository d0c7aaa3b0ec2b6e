"""The blocks of a TOML case file, and how single lines of them are changed while all else stays as it is.

A block is a ``[[people]]`` or ``[[interviews]]`` with its keys. The text has to be one that can be read as a
case. Comments above a block stay when it goes: they may be about more than that.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from jobdoc_rules.cli.insertion import Statement, line_end, statements_of

__all__ = ["Block", "Edit", "Line", "addition", "blocks", "edited", "lines_of", "removal", "setting"]

_HEADER = re.compile(r"\[\[[ \t]*[\"']?(\w+)[\"']?[ \t]*\]\]")
_KEY = re.compile(r"[\"']?(\w+)[\"']?[ \t]*=[ \t]*")
_EMPTY = re.compile(r"\r?\n(?:[ \t]*\r?\n)?")
_COMMENTS = re.compile(r"(?:\r?\n[ \t]*#[^\r\n]*)*")


class Line(NamedTuple):
    """A key with its value as it is written, and the comment on its line, with its sign, or nothing."""

    value: str
    comment: str = ""


class Block(NamedTuple):
    """A header and the keys below it; ``end`` is where the last of them ends, or of a table within."""

    name: str
    header: Statement
    keys: Mapping[str, Statement]
    end: int

    @property
    def last_key(self) -> int:
        """Where its own last key ends."""
        return max(found.end for found in (self.header, *self.keys.values()))


class Edit(NamedTuple):
    """What stands from ``start`` to ``end`` becomes ``words``."""

    start: int
    end: int
    words: str


def blocks(text: str, name: str) -> tuple[Block, ...]:
    """Return the blocks of one name in the order of the file."""
    return tuple(block for block in _blocks(text) if block.name == name)


def _blocks(text: str) -> Iterator[Block]:
    every = tuple(statements_of(text))
    for place, found in enumerate(every):
        if (named := _HEADER.fullmatch(found.words)) is not None:
            yield _block(named[1], every, place)


def _block(name: str, every: Sequence[Statement], place: int) -> Block:
    header, following = every[place], range(place + 1, len(every))
    own = tuple(takewhile(lambda found: found.words[0] != "[", (every[n] for n in following)))
    named = ((key, found) for found in own if (key := _KEY.match(found.words)) is not None)
    keys = {key[1]: found for key, found in named}
    within = re.compile(rf"\[[ \t]*[\"']?{name}[\"']?[ \t]*\.")
    held = takewhile(
        lambda found: found.words[0] != "[" or within.match(found.words), (every[n] for n in following)
    )
    return Block(name, header, keys, max(found.end for found in (header, *held)))


def lines_of(text: str, block: Block) -> dict[str, Line]:
    """Return the keys of a block with their values and comments."""
    return {key: _line(text, found) for key, found in block.keys.items()}


def _line(text: str, found: Statement) -> Line:
    opening = _KEY.match(found.words)
    value = found.words[opening.end() :] if opening is not None else ""
    return Line(value, text[found.end : line_end(text, found.end)].strip())


def setting(text: str, block: Block, key: str, line: Line) -> Edit:
    """Return the edit that gives a key of a block another value, or adds it below the others."""
    comment = f"  {line.comment}" if line.comment else ""
    found = block.keys.get(key)
    if found is None:
        place = line_end(text, block.last_key)
        return Edit(place, place, f"\n{_indent(text, block)}{key} = {line.value}{comment}")
    opening = _KEY.match(found.words)
    start = found.start + (opening.end() if opening is not None else 0)
    return Edit(start, line_end(text, found.end), f"{line.value}{comment}")


def removal(text: str, block: Block) -> Edit:
    """Return the edit that takes a block out, with the empty line after it."""
    start, end = text.rfind("\n", 0, block.header.start) + 1, line_end(text, block.end)
    after = _EMPTY.match(text, end)
    return Edit(start, end if after is None else after.end(), "")


def addition(text: str, last: Block, name: str, lines: Mapping[str, Line]) -> Edit:
    """Return the edit that puts a block of its own below ``last`` and the comments right below that."""
    below = _COMMENTS.match(text, line_end(text, last.end))
    place = len(text) if below is None else below.end()
    keys = (
        f"{key} = {value}" + (f"  {comment}" if comment else "") for key, (value, comment) in lines.items()
    )
    return Edit(place, place, "\n" + "".join(f"\n{line}" for line in (f"[[{name}]]", *keys)))


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Return ``text`` after edits that do not overlap, those of one place in the order given."""
    newline = "\r\n" if "\r\n" in text else "\n"
    from_the_end = sorted(enumerate(edits), key=lambda edit: (edit[1].start, edit[0]), reverse=True)
    for _, (start, end, words) in from_the_end:
        new = words.replace("\n", newline)
        text = f"{text[:start]}{new}{text[end:]}"
    return text


def _indent(text: str, block: Block) -> str:
    first = next(iter(block.keys.values()), block.header)
    return text[text.rfind("\n", 0, first.start) + 1 : first.start]
