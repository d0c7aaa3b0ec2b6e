"""A folder of case files as the cases of one owner.

The folder is looked at for every request and a file is read again only if it may have changed. What is in it
comes from outside: nothing is followed out of the folder, and no file can keep the others from being read.
"""

import os
import stat
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Lock

from jobdoc_rules.case import Case
from jobdoc_rules.casefile import LIMIT
from jobdoc_rules.documents import text_of
from jobdoc_rules.errors import Fault, InvalidInput
from jobdoc_rules.feed.files import (
    CaseFile,
    Mark,
    Sighting,
    lost,
    mark_of,
    printable,
    read_file,
    stated_by,
)
from jobdoc_rules.feed.planning import LostCase
from jobdoc_rules.feed.tokens import TokenFile

__all__ = ["MOST_FILES", "Folder"]

MOST_FILES = 10_000
"""How many case files a folder may hold."""

_SUFFIXES = (".toml", ".json")


class Folder:
    """The case files of a folder, for whoever has the token beside them: what ``app`` takes as ``cases``.

    Case files are the regular files ``*.toml`` and ``*.json`` but for hidden ones. A link that is called so
    counts if it leads to a regular file within the folder that is not hidden.
    """

    def __init__(self, path: str | Path) -> None:
        self.path: Path = Path(path)
        self.token: TokenFile = TokenFile(self.path)
        self._lock = Lock()
        self._files: dict[str, CaseFile] = {}
        self._items: tuple[Case | LostCase, ...] = ()

    def __call__(self, token: str) -> tuple[Case | LostCase, ...] | None:
        """Return what the folder holds, or None if the token is a wrong one. Raises as :meth:`items`."""
        return self.items() if self.token.admits(token) else None

    def items(self) -> tuple[Case | LostCase, ...]:
        """Return what the folder holds now, by file name; the same tuple as long as nothing changes.

        A file with faults, an unknown region or the id of another file is there as unreadable. Raises OSError
        if the folder is not there or cannot be read, and InvalidInput if it holds too many files.
        """
        with self._lock:
            found = dict(_marks(self.path))
            if len(found) > MOST_FILES:
                problem, hint = "the folder holds too many case files", f"at most {MOST_FILES} are read"
                raise InvalidInput(
                    [Fault(code="too_many", path="", problem=problem, hint=hint, source=str(self.path))]
                )
            self._files = {name: self._read(name, mark) for name, mark in sorted(found.items())}
            items = tuple(_with_ids_of_their_own(self._files))
            if items != self._items:
                self._items = items
            return self._items

    def _read(self, name: str, mark: Mark) -> CaseFile:
        before = self._files.get(name)
        if before is not None and before.seen.settled and before.seen.mark == mark:
            return before
        seen = Sighting(name, mark, time.time_ns())
        try:
            text = text_of(self._data(name), LIMIT, source="")
        except InvalidInput as error:
            return CaseFile(seen, None, lost(seen, error.faults, before=before))
        if before is not None and before.text == text:
            return before._replace(seen=seen)
        return stated_by(seen, text, before)

    def _data(self, name: str) -> bytes:
        """Return what is in a file, which may have become anything meanwhile. Raises InvalidInput."""
        home = os.path.realpath(self.path)
        path = os.path.realpath(self.path / name)
        try:
            if _is_within(Path(path), Path(home)):
                return read_file(path)
        except OSError:
            pass
        problem, hint = "it cannot be read", "put a file there that can"
        raise InvalidInput([Fault(code="unreadable", path="", problem=problem, hint=hint)])


def _marks(folder: Path) -> Iterator[tuple[str, Mark]]:
    """Yield the case files of a folder by name."""
    home = Path(os.path.realpath(folder))
    with os.scandir(home) as entries:
        for entry in entries:
            if _is_named_so(entry.name) and (found := _found(entry, home)) and stat.S_ISREG(found.st_mode):
                yield entry.name, mark_of(found)


def _is_named_so(name: str) -> bool:
    return not name.startswith(".") and name.lower().endswith(_SUFFIXES)


def _found(entry: os.DirEntry[str], home: Path) -> os.stat_result | None:
    """Return the state of what is there, or None for a link that leads away and for what is gone again."""
    if entry.is_symlink() and not _stays_within(entry.path, home):
        return None
    try:
        return entry.stat()
    except FileNotFoundError:
        return None


def _stays_within(link: str, home: Path) -> bool:
    try:
        return _is_within(Path(link).resolve(strict=True), home)
    except (OSError, RuntimeError):  # it leads nowhere, or in circles
        return False


def _is_within(path: Path, home: Path) -> bool:
    """Return whether a path without links leads to something in ``home``, and through nothing hidden."""
    if not path.is_relative_to(home):
        return False
    return not any(part.startswith(".") for part in path.relative_to(home).parts)


def _with_ids_of_their_own(files: dict[str, CaseFile]) -> Iterator[Case | LostCase]:
    """Yield what the files state; of several with one id only one: that named so, else the first."""
    claims: dict[str, list[str]] = {}
    for name, file in files.items():
        if isinstance(file.item, Case):
            claims.setdefault(file.case_id, []).append(name)
    for name, file in files.items():
        names = claims.get(file.case_id, []) if isinstance(file.item, Case) else []
        holder = min(
            names, key=lambda claimant: (Path(claimant).stem != file.case_id, claimant), default=name
        )
        yield file.item if holder == name else _double(file.seen, holder)


def _double(seen: Sighting, holder: str) -> LostCase:
    """Return what stands for a file that must not have its id, since ``holder`` has it."""
    problem, hint = f"{printable(holder)} has it too", "give each case an id of its own"
    return lost(seen, (Fault(code="duplicate", path="id", problem=problem, hint=hint),))
