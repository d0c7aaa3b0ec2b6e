"""Files that people write, TOML or JSON: read within limits, and where in them each key stands.

A document is hostile until it is read: it may be huge, nested without end, or no text at all. Whatever it
is, reading it ends in its tables or in faults, in a time that its size bounds. Nothing here knows what the
keys mean.
"""

import json
import re
import tomllib
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from enum import StrEnum
from functools import cached_property
from pathlib import Path, PurePath
from typing import Any, NoReturn, cast

import attrs

from jobdoc_rules.checks import shown
from jobdoc_rules.errors import Fault, InvalidInput

__all__ = [
    "DEPTH",
    "MOST_FAULTS",
    "TOKEN",
    "Document",
    "Findings",
    "Format",
    "did_you_mean",
    "key_path",
    "outwards",
    "read_bytes",
    "read_text",
]

DEPTH = 16
"""How many keys deep, and how many brackets deep, a document may go."""
MOST_FAULTS = 1000
"""How many faults are told; who has more is told so."""

_LONGEST = 200
_WHY: dict[type, str] = {
    FileNotFoundError: "there is no such file",
    IsADirectoryError: "it is a directory",
    PermissionError: "it may not be read",
}
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]{1,60}")
_PATH_PART = re.compile(r'"(?:[^"\\]|\\.)*+"|\[\d+\]|[^."\[]+')
_TOML_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


class Format(StrEnum):
    """How a document is written."""

    TOML = "toml"
    JSON = "json"


def _refusal(
    code: str, problem: str, hint: str, *, source: str = "", line: int | None = None
) -> InvalidInput:
    fault = Fault(code=code, path="", problem=problem[:_LONGEST], hint=hint, source=source, line=line)
    return InvalidInput([fault])


def _too_large(limit: int, source: str) -> InvalidInput:
    hint = f"at most {limit // 1024} KiB are read"
    return _refusal("too_large", "the file is too large", hint, source=source)


def read_bytes(path: str | PurePath, limit: int) -> bytes:
    """Return what is in a file of at most ``limit`` bytes. Raises InvalidInput, never an OSError."""
    source = str(path)
    try:
        with Path(path).open("rb") as file:
            data = file.read(limit + 1)
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        problem = _WHY.get(type(error), "it cannot be read")
        raise _refusal("unreadable", problem, "give the path of a text file", source=source) from None
    if len(data) > limit:
        raise _too_large(limit, source)
    return data


def read_text(path: str | PurePath, limit: int) -> str:
    """Return the text of a file of at most ``limit`` bytes in UTF-8.

    Raises InvalidInput, never an OSError.
    """
    return text_of(read_bytes(path, limit), limit, source=str(path))


def text_of(data: bytes, limit: int, *, source: str) -> str:
    """Return the text that at most ``limit`` bytes mean in UTF-8. Raises InvalidInput."""
    if len(data) > limit:
        raise _too_large(limit, source)
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        problem = f"byte {error.start} is not UTF-8"
        raise _refusal("encoding", problem, "save it as UTF-8", source=source, line=line) from None


def key_path(path: str, key: str) -> str:
    """Return the path of ``key`` within the table at ``path``, as faults spell it."""
    if _BARE_KEY.fullmatch(key) is None:
        key = json.dumps(key if len(key) <= _LONGEST else f"{key[:_LONGEST]}...")
    return f"{path}.{key}" if path else key


def did_you_mean(given: object, known: Collection[str]) -> str:
    """Return a hint: the known word that is closest to ``given``, or all of them."""
    from difflib import get_close_matches

    close = get_close_matches(given[:_LONGEST], known, n=1) if isinstance(given, str) else []
    return f"did you mean {close[0]!r}?" if close else f"one of: {', '.join(known)}"


def outwards(path: str) -> Iterator[str]:
    """Yield ``path`` and the paths of what it stands in, from within outwards."""
    return reversed([path[: part.end()] for part in _PATH_PART.finditer(path)])


class Findings:
    """The faults of one input, and the keys that are unusable because of them."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self.broken: set[str] = set()

    def note(self, fault: Fault, *, broken: str | None = None) -> None:
        """Take in a fault; ``broken`` is the path of a key of which nothing more can be said.

        Raises InvalidInput when there are so many that one more would help nobody.
        """
        if broken is not None:
            self.broken.add(broken)
        if len(self.faults) == MOST_FAULTS:
            problem, hint = f"there are more than {MOST_FAULTS} faults", "mend these first"
            raise InvalidInput((*self.faults, Fault(code="too_many", path="", problem=problem, hint=hint)))
        self.faults.append(fault)

    def is_broken(self, path: str) -> bool:
        """Return whether the key at ``path``, or what it stands in, is unusable."""
        return not self.broken.isdisjoint(outwards(path))


def _without_mark(text: str) -> str:
    return text.removeprefix("\ufeff")


@attrs.frozen(kw_only=True)
class Document:
    """The text of a document, its format, the name that faults give it, and how long it may be at most."""

    text: str = attrs.field(converter=_without_mark, repr=False)
    format: Format
    source: str
    limit: int

    def table(self) -> dict[str, Any]:
        """Return what the document says. Raises InvalidInput with every fault that can be told apart."""
        if len(self.text) > self.limit:
            raise _too_large(self.limit, self.source)
        if self.format is Format.JSON and (found := _flawless_json(self.text)) is not None:
            return found
        if self._index.too_deep:
            problem, hint = "keys or brackets are nested too deep", f"at most {DEPTH} levels are read"
            raise _refusal("too_deep", problem, hint, line=self._index.line)
        return _toml(self.text) if self.format is Format.TOML else self._json()

    def located(self, faults: Iterable[Fault]) -> tuple[Fault, ...]:
        """Return the faults with the document's name and, where they can be had, their lines."""
        return tuple(
            attrs.evolve(fault, source=self.source, line=fault.line or self._line(fault.path))
            for fault in faults
        )

    def _line(self, path: str) -> int | None:
        lines = self._index.lines
        return next((lines[place] for place in outwards(path) if place in lines), None)

    @cached_property
    def _index(self) -> "_Index":
        return _Index(self.text if len(self.text) <= self.limit else "", self.format)

    def _json(self) -> dict[str, Any]:
        found, twice = _parsed_json(self.text)
        if twice:
            raise InvalidInput(self._index.repeated)
        if not isinstance(found, dict):
            raise _refusal("type", f"{shown(found)} found", "an object with keys is expected")
        return cast("dict[str, Any]", found)


def _toml(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except ValueError as error:  # beside its own errors, Python's refusal of endless digits
        words = str(error)
        place = _TOML_PLACE.search(words)
        line = int(place[1] or text.count("\n") + 1) if place else None
        problem = f"this is no TOML: {_TOML_PLACE.sub('', words)}"
        hint = "texts stand in double quotes, dates in none"
        raise _refusal("syntax", problem, hint, line=line) from None


def _parsed_json(text: str) -> tuple[Any, bool]:
    """Return the value, and whether some object states a key twice."""
    twice: list[bool] = []

    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        table = dict(items)
        twice.append(len(table) < len(items))
        return table

    try:
        return json.loads(text, object_pairs_hook=pairs, parse_constant=_no_constant), any(twice)
    except ValueError as error:
        problem = f"this is no JSON: {getattr(error, 'msg', error)}"
        line = getattr(error, "lineno", None)
        raise _refusal("syntax", problem, "RFC 8259 says what is", line=line) from None


def _flawless_json(text: str) -> dict[str, Any] | None:
    """Return what a text says of which there is nothing to tell; else None.

    Most texts are so, and to find out takes a tenth of the time that it takes to know the lines of all keys.
    """
    try:
        found, twice = _parsed_json(text)
    except (InvalidInput, RecursionError):
        return None
    if twice or not isinstance(found, dict) or _is_too_deep(cast("dict[str, Any]", found)):
        return None
    return cast("dict[str, Any]", found)


def _is_too_deep(table: dict[str, Any]) -> bool:
    """Return whether brackets are nested deeper than documents may be."""
    level: list[Any] = [table]
    for _ in range(DEPTH):
        inner: list[Any] = []
        for value in level:
            members = cast("Iterable[Any]", value.values() if isinstance(value, dict) else value)
            inner += [member for member in members if isinstance(member, (dict, list))]
        level = inner
    return bool(level)


def _no_constant(word: str) -> NoReturn:
    raise ValueError(f"{word} is no number")


# A string that is never closed is one token up to the end, so that no character is looked at twice.
TOKEN = re.compile(
    r"""
      (?P<blank>  [ \t\r]++ | \#[^\n]*+ )
    | (?P<part>   \"{3} (?: [^"\\]++ | \\. | "{1,2}(?!") )*+ (?: "{3,5} | \\?\Z )
                | '{3} (?: [^']++ | '{1,2}(?!') )*+ (?: '{3,5} | \Z )
                | " (?: [^"\\\n]++ | \\[^\n] )*+ "?
                | ' [^'\n]*+ '?
                | [^\s"'\#\[\]{},=.:]++ )
    | (?P<mark>   . )
    """,
    re.VERBOSE | re.DOTALL,
)
"""What a document consists of, without gaps: blanks and comments, parts (names, values), and marks."""


@attrs.define
class _Frame:
    """An open bracket, or the document itself."""

    kind: str
    """``table``, ``list``, or ``header`` for the brackets around a TOML table's name."""
    path: str = ""
    value: str | None = None
    """In a table, the path of the key whose value is being read."""
    parts: list[str] = attrs.Factory(list[str])
    line: int = 0
    place: int = 0
    """In a list, how many members stand before this one."""


class _Index:
    """The lines on which keys and list members begin, by path, and whether they are nested too deep.

    It reads brackets, names and equals signs only. Of a text that is well-formed it tells the truth; of any
    other it tells at least whether a parser would have to go too deep before it noticed.
    """

    def __init__(self, text: str, format_: Format) -> None:
        self.lines: dict[str, int] = {}
        self.repeated: list[Fault] = []
        self.line = 1
        self.too_deep = False
        self._toml = format_ is Format.TOML
        self._frames = [_Frame("table", value=None if self._toml else "")]
        self._members: dict[str, int] = {}
        self._stated: set[str] = set()
        self._dotted = 0
        self._after_dot = False
        marks = {"[": self._open_list, "{": self._open_table, "]": self._close, "}": self._close}
        self._marks = {
            **marks,
            ",": self._next,
            "\n": self._end_line,
            "=" if self._toml else ":": self._equals,
        }
        self._read(text)

    def _read(self, text: str) -> None:
        for token in TOKEN.finditer(text):
            word = token[0]
            if token.lastgroup == "part":
                self._part(word)
            elif token.lastgroup == "mark":
                self._after_dot = word == "."
                if (act := self._marks.get(word)) is not None:
                    act()
            if self._dotted > DEPTH or len(self._frames) > DEPTH + 1:
                self.too_deep = True
                return
            self.line += word.count("\n")

    def _part(self, word: str) -> None:
        self._dotted = self._dotted + 1 if self._after_dot else 1
        self._after_dot = False
        frame = self._frames[-1]
        if frame.kind == "list":
            self._value()
        elif frame.value is None:
            frame.line = frame.line if frame.parts else self.line
            frame.parts.append(_name(word))

    def _value(self) -> str:
        """Return the path of the value that begins here."""
        frame = self._frames[-1]
        if frame.kind != "list":
            return frame.value or ""
        path = f"{frame.path}[{frame.place}]"
        self.lines.setdefault(path, self.line)
        return path

    def _equals(self) -> None:
        frame = self._frames[-1]
        if frame.kind != "table" or frame.value is not None:
            return
        path = frame.path
        for part in frame.parts:
            path = key_path(path, part)
            self.lines.setdefault(path, frame.line)
        if path in self._stated and len(self.repeated) < MOST_FAULTS:
            hint = "state it once"
            fault = Fault(code="duplicate", path=path, problem="stated twice", hint=hint, line=frame.line)
            self.repeated.append(fault)
        self._stated.add(path)
        frame.value, frame.parts = path, []

    def _open_list(self) -> None:
        frame = self._frames[-1]
        names_table = frame.kind == "header" or (
            len(self._frames) == 1 and self._toml and frame.value is None
        )
        if names_table and not frame.parts:
            self._frames.append(_Frame("header"))
        else:
            self._frames.append(_Frame("list", self._value()))

    def _open_table(self) -> None:
        self._frames.append(_Frame("table", self._value()))

    def _close(self) -> None:
        if len(self._frames) == 1:
            return
        frame = self._frames.pop()
        if frame.kind == "header" and frame.parts:
            self._frames[0].path = self._header(frame, member=self._frames[-1].kind == "header")

    def _header(self, frame: _Frame, *, member: bool) -> str:
        """Return the path of the table that begins here; of a list of tables the last one is meant."""
        path = ""
        for place, part in enumerate(frame.parts, 1):
            path = key_path(path, part)
            if member and place == len(frame.parts):
                self.lines.setdefault(path, frame.line)
                self._members[path] = self._members.get(path, -1) + 1
            if path in self._members:
                path = f"{path}[{self._members[path]}]"
        self.lines.setdefault(path, frame.line)
        return path

    def _next(self) -> None:
        frame = self._frames[-1]
        frame.place += 1
        if len(self._frames) > 1:
            frame.value, frame.parts = None, []

    def _end_line(self) -> None:
        frame = self._frames[-1]
        if self._toml and len(self._frames) == 1:
            frame.value, frame.parts = None, []


def _name(word: str) -> str:
    """Return the key that a part of a key stands for; one that no parser takes may stand for anything."""
    if not word.startswith('"'):
        return word.strip("'")
    with suppress(ValueError):
        return str(json.loads(word))
    with suppress(ValueError):  # TOML has escapes of its own; its parser is slow, and so are long keys rare
        return str(tomllib.loads(f"x = {word[:_LONGEST]}")["x"])
    return word
