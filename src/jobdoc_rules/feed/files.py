"""One case file, as it was read: what it states, and by what one knows that it is still the same."""

import re
from datetime import UTC, datetime
from os import stat_result
from pathlib import PurePath
from typing import NamedTuple

import attrs

from jobdoc_rules.case import Case
from jobdoc_rules.casefile import loads
from jobdoc_rules.checks import shown, text_faults
from jobdoc_rules.documents import Format
from jobdoc_rules.errors import Fault, InvalidInput, UnknownRegion
from jobdoc_rules.feed.planning import LostCase
from jobdoc_rules.public_holidays import calendar_for

__all__ = ["CaseFile", "Mark", "Sighting", "lost", "mark_of", "printable", "stated_by"]

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
    told = _ID.search(text)
    return CaseFile(seen, text, lost(seen, faults, told["id"] if told else before and before.case_id))


def lost(seen: Sighting, faults: tuple[Fault, ...], case_id: str | None) -> LostCase:
    """Return what stands for a file of which no case can be made; its id is by default the file's stem."""
    name = printable(seen.name)
    return LostCase(
        name=name,
        faults=tuple(attrs.evolve(fault, source=name) for fault in faults),
        since=seen.since,
        case_id=PurePath(seen.name).stem if case_id is None else case_id,
    )


def printable(name: str) -> str:
    """Return the name of a file without anything that does things."""
    return shown(name) if any(text_faults(name, "")) else name
