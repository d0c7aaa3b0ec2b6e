"""Files that people write, TOML or JSON: read within limits, and where in them each key stands.

A document is hostile until it is read: it may be huge, nested without end, or no text at all. Whatever it
is, reading it ends in its tables or in faults, in a time that its size bounds. Nothing here knows what the
keys mean.
"""

import json
import re
import tomllib
from collections.abc import Collection, Iterable
from difflib import get_close_matches
from enum import StrEnum
from os import PathLike
from pathlib import Path
from typing import Any, Literal, NoReturn

import attrs

from jobdoc_rules.checks import shown
from jobdoc_rules.errors import Fault, InvalidInput

__all__ = ["DEPTH", "MOST_FAULTS", "Document", "Findings", "Format", "did_you_mean", "key_path", "read_text"]

DEPTH = 16
"""How many keys deep, and how many brackets deep, a document may go."""
MOST_FAULTS = 1000
"""How many faults are told; who has more is told so."""

_BARE = re.compile(r"[A-Za-z0-9_-]{1,60}")
_LONGEST_PROBLEM = 200
_MOST_GUESSED = 40


class Format(StrEnum):
    """How a document is written."""

    TOML = "toml"
    JSON = "json"


def _refuse(code: str, problem: str, hint: str, *, path: str = "", line: int | None = None) -> NoReturn:
    raise InvalidInput([Fault(code=code, path=path, problem=problem, hint=hint, line=line)])


def read_text(path: str | PathLike[str], limit: int) -> str:
    """Return the text of a file of at most ``limit`` bytes, in UTF-8, with or without a byte order mark.

    Raises InvalidInput, never an OSError.
    """
    try:
        with Path(path).open("rb") as file:
            data = file.read(limit + 1)
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        words = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        _refuse("unreadable", f"the file cannot be read: {words}", "give the path of a text file")
    if len(data) > limit:
        _too_large(limit)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        _refuse("encoding", f"byte {error.start} is not UTF-8", "save the file as UTF-8", line=line)


def _too_large(limit: int) -> NoReturn:
    _refuse("too_large", "the file is too large", f"at most {limit // 1024} KiB are read")


def key_path(path: str, key: str) -> str:
    """Return the path of ``key`` within the table at ``path``, as faults spell it."""
    if _BARE.fullmatch(key) is None:
        key = json.dumps(key if len(key) <= _LONGEST_PROBLEM else f"{key[:_LONGEST_PROBLEM]}...")
    return f"{path}.{key}" if path else key


def did_you_mean(given: object, known: Collection[str]) -> str:
    """Return a hint: the known word that is closest to ``given``, or all of them."""
    close = get_close_matches(given[:_MOST_GUESSED], known, n=1) if isinstance(given, str) else []
    return f"did you mean {close[0]!r}?" if close else f"one of: {', '.join(known)}"


class Findings:
    """The faults of one input, and which keys they make unusable."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self.broken: set[str] = set()

    def note(self, fault: Fault, *, broken: str | None = None) -> None:
        """Take in a fault; ``broken`` is the key that nothing can be said about any more.

        Raises InvalidInput when there are so many that one more would help nobody.
        """
        if broken is not None:
            self.broken.add(broken)
        self.faults.append(fault)
        if len(self.faults) == MOST_FAULTS:
            hint = "mend these, then look again"
            last = Fault(code="too_many", path="", problem=f"more than {MOST_FAULTS} faults", hint=hint)
            raise InvalidInput((*self.faults, last))

    def is_broken(self, path: str) -> bool:
        """Return whether the key at ``path``, or a table that it stands in, is broken."""
        return any(part in self.broken for part in _upwards(path))


def _upwards(path: str) -> Iterable[str]:
    """Return ``path`` and the paths of what it stands in, from within outwards."""
    yield path
    for place in reversed([found.start() for found in _STEP.finditer(path)]):
        yield path[:place]


# A step into a table or a list; a dot or a bracket within a quoted key is none.
_STEP = re.compile(r'"(?:[^"\\]|\\.)*+"(*SKIP)(*FAIL)' if False else r"[.\[]")


@attrs.frozen(kw_only=True)
class Document:
    """The text of a document, its format, and the name that faults give it."""

    text: str
    format: Format
    source: str = ""
    limit: int

    def table(self) -> dict[str, Any]:
        """Return what the document says. Raises InvalidInput with every fault that can be told apart."""
        if len(self.text) > self.limit:
            _too_large(self.limit)
        text = self.text.removeprefix("\ufeff")
        _Scanner(text, self.format).run()
        return _toml(text) if self.format is Format.TOML else _json(text)

    def located(self, faults: Iterable[Fault]) -> tuple[Fault, ...]:
        """Return the faults with the document's name and, where they can be had, their lines."""
        return ()
