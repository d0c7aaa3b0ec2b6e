"""The parts of a job: each is some rows of the source, and is done when its tally is there."""

import json
from pathlib import Path
from typing import NamedTuple

from jobdoc_rules.batch.formats import FileFormat

__all__ = [
    "MOST_REASONS",
    "Part",
    "Tally",
    "data_of",
    "folder_of",
    "is_ours",
    "parts_of",
    "rows_of_parts",
    "tally_of",
]

MOST_REASONS = 5
"""How many reasons of error rows are kept, of a part and of the whole."""
PARTS = 32
"""How many there are to share, if there are enough rows for them."""
LEAST_ROWS, MOST_ROWS = 50, 1000
"""With fewer, a part costs more than its cases; with more, it takes much memory."""


class Part(NamedTuple):
    """Some rows of the source: the number of the part, its first row, and how many."""

    number: int
    start: int
    rows: int


class Tally(NamedTuple):
    """What came of some cases: how many, their touchpoints, the error rows, and the first reasons."""

    cases: int = 0
    touchpoints: int = 0
    errors: int = 0
    reasons: tuple[str, ...] = ()

    def with_(self, other: "Tally") -> "Tally":
        """Return the tally of both, in this order."""
        return Tally(
            self.cases + other.cases,
            self.touchpoints + other.touchpoints,
            self.errors + other.errors,
            (*self.reasons, *other.reasons)[:MOST_REASONS],
        )


def rows_of_parts(rows: int) -> int:
    """Return how many of so many rows a part has if nobody says it; whoever goes on with a job does alike."""
    return min(MOST_ROWS, max(LEAST_ROWS, rows // PARTS))


def parts_of(rows: int, each: int) -> tuple[Part, ...]:
    """Return the parts of so many rows."""
    starts = range(0, rows, each)
    return tuple(Part(number, start, min(each, rows - start)) for number, start in enumerate(starts))


def folder_of(target: Path) -> Path:
    """Return the folder in which a job keeps what it has done."""
    return target.with_name(f"{target.name}.parts")


def data_of(folder: Path, number: int, target: FileFormat) -> Path:
    """Return where the touchpoints of a part are."""
    return folder / f"part-{number:07}{target.of_parts}"


def tally_path(folder: Path, number: int) -> Path:
    """Return where the tally of a part is, once it is done."""
    return folder / f"part-{number:07}.json"


def tally_of(folder: Path, number: int) -> Tally | None:
    """Return the tally of a part, or None if it is not done. Raises OSError."""
    try:
        cases, touchpoints, errors, reasons = json.loads(tally_path(folder, number).read_bytes())
    except FileNotFoundError:
        return None
    return Tally(cases, touchpoints, errors, tuple(reasons))


def is_ours(path: Path) -> bool:
    """Return whether a job may have made a file of this name."""
    name = path.name
    return name == "manifest.json" or name.startswith("part-") or (name[0] == "." and name.endswith(".tmp"))
