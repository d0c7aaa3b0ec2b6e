"""What is found wrong with a scenario file while it is read, each thing once and at its line."""

from collections.abc import Collection, Mapping
from typing import Any, cast

import attrs

from jobdoc_rules.checks import shown
from jobdoc_rules.documents import Document, Findings, did_you_mean, key_path
from jobdoc_rules.errors import Fault

__all__ = ["Notes", "Table"]

Table = Mapping[str, Any]


class Notes:
    """Gathers the faults of one document, and stands in for tables and lists that are none."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._lines = document.text.split("\n")
        self._findings = Findings()
        self._known: set[Fault] = set()

    @property
    def faults(self) -> list[Fault]:
        """What was noted."""
        return self._findings.faults

    def take_in(self, fault: Fault) -> None:
        """Note a fault, once: what scenarios share is read with each of them."""
        if fault not in self._known:
            self._known.add(fault)
            self._findings.note(fault)

    def note(self, code: str, path: str, problem: str, hint: str) -> None:
        """Note what is wrong with the key at ``path``."""
        self.take_in(Fault(code=code, path=path, problem=problem, hint=hint))

    def note_line(self, fault: Fault, text: str) -> None:
        """Note a fault of a text of several lines, at the line that holds ``text``."""
        first = self.line(fault.path)
        places = range(first, len(self._lines) + 1)
        line = next((place for place in places if text in self._lines[place - 1]), first)
        self.take_in(attrs.evolve(fault, line=line))

    def line(self, path: str) -> int:
        """Return the line of the key at ``path``."""
        (place,) = self._document.located([Fault(code="", path=path, problem="")])
        return place.line or 1

    def check_keys(self, table: Table, known: Collection[str], place: str) -> None:
        """Note the keys of the table at ``place`` that are not known."""
        for key in table:
            if key not in known:
                hint = did_you_mean(key, known)
                self.note("unknown_key", key_path(place, key), "this key is unknown", hint)

    def table(self, raw: object, path: str) -> Table:
        """Return ``raw`` if it is a table, else an empty one."""
        if isinstance(raw, dict):
            return cast("dict[str, Any]", raw)
        self.note("type", path, f"{shown(raw)} found", "a table of keys is expected")
        return {}

    def list(self, raw: object, path: str, hint: str) -> list[object]:
        """Return ``raw`` if it is a list, else an empty one."""
        if isinstance(raw, list):
            return cast("list[object]", raw)
        self.note("type", path, f"{shown(raw)} found", hint)
        return []
