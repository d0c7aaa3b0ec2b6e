"""One case file, as it was read: what it states, and by what one knows that it is still the same."""

import os
import re
import stat
from datetime import UTC, datetime, timedelta
from os import stat_result
from pathlib import PurePath
from typing import NamedTuple

import attrs

from jobdoc_rules.case import Case
from jobdoc_rules.casefile import LIMIT, loads
from jobdoc_rules.checks import shown, text_faults
from jobdoc_rules.documents import Document, Format
from jobdoc_rules.errors import Fault, InvalidInput, UnknownRegion
from jobdoc_rules.feed.planning import LostCase
from jobdoc_rules.public_holidays import calendar_for

__all__ = [
    "READING",
    "CaseFile",
    "Mark",
    "Sighting",
    "lost",
    "mark_of",
    "printable",
    "read_file",
    "stated_by",
]

READING = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
"""Not through a link, and without waiting for whoever might write to a pipe; not every system has these."""

# Two changes within one tick of a file system's clock look like one, and some clocks tick every two seconds.
_TICK = 2 * 10**9
_SECOND = 10**9
_LAST_SECOND = int(datetime(2199, 12, 31, tzinfo=UTC).timestamp())
_ID = re.compile(r"""^[ \t{]*"?id"?[ \t]*[=:][ \t]*(["'])(?P<id>[^"'\\\n]{1,200})\1""", re.MULTILINE)


class Mark(NamedTuple):
    """What tells one state of a file from another without reading it; times are in nanoseconds."""

    modified: int
    changed: int
    size: int
    inode: int


def mark_of(found: stat_result) -> Mark:
    """Return the mark of a file."""
    return Mark(found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino)


class Sighting(NamedTuple):
    """A file as it was seen at a time, in nanoseconds."""

    name: str
    mark: Mark
    at: int

    @property
    def settled(self) -> bool:
        """Whether another text would have another mark."""
        return self.at - max(self.mark.modified, self.mark.changed) > _TICK

    @property
    def since(self) -> datetime:
        """When it was last changed, never later than it was seen."""
        seconds = min(self.mark.modified, self.at) // _SECOND
        return datetime.fromtimestamp(min(max(seconds, 0), _LAST_SECOND), UTC)


class CaseFile(NamedTuple):
    """A file that was read: its text, if it had any, and the case that it states, or why it states none."""

    seen: Sighting
    text: str | None
    item: Case | LostCase

    @property
    def case_id(self) -> str:
        """The id of the case, also of a lost one."""
        return self.item.id if isinstance(self.item, Case) else self.item.case_id


def stated_by(seen: Sighting, text: str, before: CaseFile | None) -> CaseFile:
    """Return the file with what its text states.

    A case that cannot be read any more keeps the id that the text still tells or that it had ``before``.
    """
    format_ = Format.JSON if seen.name.lower().endswith(".json") else Format.TOML
    try:
        case = loads(text, stem=PurePath(seen.name).stem, source=printable(seen.name), format=format_)
        calendar_for(case)
    except InvalidInput as error:
        faults = error.faults
    except UnknownRegion as error:
        faults = (Fault(code="unknown_region", path="calendar", problem=str(error)),)
    else:
        return CaseFile(seen, text, case)
    return CaseFile(seen, text, lost(seen, faults, _stated_id(text, format_), before))


def _stated_id(text: str, format_: Format) -> str | None:
    """Return the id that a text states, even if nothing else in it is right."""
    try:
        id_ = Document(text=text, format=format_, source="", limit=LIMIT).table().get("id")
    except InvalidInput:
        told = _ID.search(text)
        return told["id"] if told else None
    return id_ if isinstance(id_, str) and not any(text_faults(id_, "")) else None


def lost(
    seen: Sighting, faults: tuple[Fault, ...], case_id: str | None = None, before: CaseFile | None = None
) -> LostCase:
    """Return what stands for a file of which no case can be made.

    Its id is by default the one it had ``before``, else the file's stem. What is wrong with it now is wrong
    since later than what was wrong with it before, for calendars count revisions by that.
    """
    name = printable(seen.name)
    told = tuple(attrs.evolve(fault, source=name) for fault in faults)
    known = PurePath(seen.name).stem if before is None else before.case_id
    since = seen.since
    if before is not None and isinstance(before.item, LostCase):
        if before.item.faults == told and case_id in (None, before.case_id):
            return before.item
        since = max(since, before.item.since + timedelta(seconds=1))
    return LostCase(name=name, faults=told, since=since, case_id=case_id or known)


def read_file(path: str) -> bytes:
    """Return what is in a regular file, as far as a case may be long, and no more than one byte beyond.

    Raises OSError, also for what is no regular file; nothing is waited for.
    """
    with os.fdopen(os.open(path, READING), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(f"{path} is no regular file")
        return file.read(LIMIT + 1)


def printable(name: str) -> str:
    """Return the name of a file without anything that does things."""
    return shown(name) if any(text_faults(name, "")) else name
