"""What is done with one part, in whatever process: read it, plan it, and put the outcome into its file."""

import json
import threading
from pathlib import Path
from typing import Any, NamedTuple

from jobdoc_rules.batch.arrow import compute
from jobdoc_rules.batch.formats import FileFormat
from jobdoc_rules.batch.parts import MOST_REASONS, Part, Tally, data_of, tally_path
from jobdoc_rules.batch.planning import Settings, planned
from jobdoc_rules.batch.reading import Reader
from jobdoc_rules.batch.schema import SCHEMA
from jobdoc_rules.batch.tables import Outcome
from jobdoc_rules.batch.writing import json_lines, write_batches
from jobdoc_rules.whole_files import replacing

__all__ = ["Task", "close_readers", "work"]

_LONGEST = 300


class Task(NamedTuple):
    """What a process needs to know to do one part; no cases are in it."""

    source: str
    folder: str
    target: FileFormat
    settings: Settings
    part: Part


def work(task: Task) -> Tally:
    """Do one part and return its tally. Raises InvalidInput or OSError."""
    part, folder = task.part, Path(task.folder)
    cases = _SHELF.take(Path(task.source), part)
    found = _numbered(planned(cases, task.settings), part.start)
    with replacing(data_of(folder, part.number, task.target)) as file:
        write_batches(file, task.target.of_parts, SCHEMA, [found], lines=json_lines)
    tally = _tally(found, part.rows)
    with replacing(tally_path(folder, part.number)) as file:
        file.write(json.dumps(tally).encode())
    return tally


def close_readers() -> None:
    """Let go of the files that this process has open for parts to come."""
    _SHELF.clear()


class _Shelf:
    """The places in files at which this process has stopped reading; the next part mostly lies ahead."""

    def __init__(self) -> None:
        self._lock = threading.Lock()  # Dask runs several parts in a process
        self._readers: list[Reader] = []

    def take(self, source: Path, part: Part) -> Any:  # noqa: ANN401 - an Arrow record batch
        reader = self._found(source, part.start) or Reader(source, part.start)
        try:
            taken = reader.take(part.start, part.rows)
        except BaseException:
            reader.close()
            raise
        with self._lock:
            self._readers.append(reader)
        return taken

    def _found(self, source: Path, start: int) -> Reader | None:
        with self._lock:
            fit = [r for r in self._readers if r.path == source and r.place <= start]
            if fit:
                nearest = max(fit, key=lambda reader: reader.place)
                self._readers.remove(nearest)
                return nearest
            unfit, self._readers = self._readers, []
        for reader in unfit:
            reader.close()
        return None

    def clear(self) -> None:
        with self._lock:
            readers, self._readers = self._readers, []
        for reader in readers:
            reader.close()


_SHELF = _Shelf()


def _numbered(found: Any, start: int) -> Any:  # noqa: ANN401 - an Arrow record batch
    """Return the rows with numbers of the whole file."""
    return found.set_column(0, SCHEMA.field("row"), compute.add(found.column("row"), start))


def _tally(found: Any, cases: int) -> Tally:  # noqa: ANN401 - an Arrow record batch
    outcomes = {item["values"]: item["counts"] for item in found.column("outcome").value_counts().to_pylist()}
    wrong = found.filter(compute.equal(found.column("outcome"), str(Outcome.ERROR)))
    rows = wrong.select(["row", "case_id", "error"]).slice(0, MOST_REASONS).to_pylist()
    reasons = tuple(f"row {row['row']} ({row['case_id'] or 'no id'}): {_short(row['error'])}" for row in rows)
    return Tally(cases, outcomes.get(Outcome.TOUCHPOINT, 0), wrong.num_rows, reasons)


def _short(error: str) -> str:
    return error if len(error) <= _LONGEST else f"{error[:_LONGEST]} ..."
