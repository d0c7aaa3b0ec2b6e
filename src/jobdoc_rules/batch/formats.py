"""The formats of files with cases and with touchpoints, each told by the file's suffix."""

from enum import StrEnum
from pathlib import Path

from jobdoc_rules.checks import shown
from jobdoc_rules.errors import Fault, InvalidInput

__all__ = ["FileFormat", "format_of"]


class FileFormat(StrEnum):
    """How a file holds its rows: each is named as the suffix is."""

    PARQUET = ".parquet"
    ARROW = ".arrow"
    STREAM = ".arrows"
    LINES = ".jsonl"
    ZIPPED = ".jsonl.gz"

    @property
    def has_lines(self) -> bool:
        """Whether it is JSON Lines, of which files in a row are one file."""
        return self in (FileFormat.LINES, FileFormat.ZIPPED)

    @property
    def of_parts(self) -> "FileFormat":
        """What its parts are written as: lines as they will stand in it, all else for Arrow."""
        return self if self.has_lines else FileFormat.ARROW


def format_of(path: str | Path) -> FileFormat:
    """Return the format that the name of a file tells. Raises InvalidInput if it tells none."""
    name = Path(path).name.lower()
    for format_ in FileFormat:
        if name.endswith(format_):
            return format_
    hint = f"one of: {', '.join(FileFormat)}"
    problem = f"{shown(Path(path).suffix)} tells no format"
    raise InvalidInput([Fault(code="format", path="", problem=problem, hint=hint, source=str(path))])
