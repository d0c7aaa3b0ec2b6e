"""Cases from a file of one format into a file of another."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jobdoc_rules.batch.arrow import pa
from jobdoc_rules.batch.cases import ids_of, texts_of
from jobdoc_rules.batch.formats import format_of
from jobdoc_rules.batch.reading import read_batches
from jobdoc_rules.batch.schema import CASES
from jobdoc_rules.batch.writing import write_batches
from jobdoc_rules.whole_files import replacing

__all__ = ["convert"]

_BREAKS = re.compile(rb"[\r\n]+")


def convert(source: str | Path, target: str | Path) -> None:
    """Write the cases of one file into another, each in the format that its suffix tells.

    Nothing is checked but that there are texts: what is no case stays what it is. JSON Lines have no column
    ``id``, so there a case that states no id gets it from the column. Raises InvalidInput or OSError; then
    ``target`` is as it was.
    """
    format_ = format_of(target)
    batches = (_as_cases(batch) for batch in read_batches(Path(source)))
    with replacing(Path(target)) as file:
        write_batches(file, format_, CASES, batches, lines=_case_lines)


def _as_cases(batch: Any) -> Any:  # noqa: ANN401 - Arrow record batches
    # What is no UTF-8 is no JSON either, and is none with backslashes in it.
    texts = [None if text is None else text.decode(errors="backslashreplace") for text in texts_of(batch)]
    return pa.RecordBatch.from_pydict({"id": ids_of(batch), "case": texts}, schema=CASES)


def _case_lines(batch: Any) -> Iterator[bytes]:  # noqa: ANN401 - an Arrow record batch
    for id_, text in zip(ids_of(batch), texts_of(batch), strict=True):
        # A line that is blank would be no row any more.
        line = _BREAKS.sub(b" ", text) if text and not text.isspace() else b"null"
        yield (line if id_ is None else _named(line, id_)) + b"\n"


def _named(line: bytes, id_: str) -> bytes:
    """Return the line with this id, if it is an object that has none."""
    try:
        stated = json.loads(line)
    except (ValueError, RecursionError):
        return line
    if not isinstance(stated, dict) or "id" in stated:
        return line
    before, brace, after = line.partition(b"{")
    comma = b", " if stated else b""
    return before + brace + b'"id": ' + json.dumps(id_).encode() + comma + after
