"""Files with cases, read forwards and never as a whole.

Only the columns ``id`` and ``case`` are read. A line of JSON Lines is a case; one that is blank is none.
"""

import gzip
import zlib
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, cast

import attrs

from jobdoc_rules.batch.arrow import ipc, pa, parquet
from jobdoc_rules.batch.cases import column_faults
from jobdoc_rules.batch.formats import FileFormat, format_of
from jobdoc_rules.casefile import LIMIT
from jobdoc_rules.errors import Fault, InvalidInput

__all__ = ["Reader", "count_rows", "read_batches", "refusing"]

_COLUMNS = ("id", "case")
_AT_ONCE = 1000
"""How many rows are in memory at once while a file is read."""
_BUFFER = 1 << 20
_LONGEST = 200
_LINE = pa.schema([("case", pa.binary())])


def read_batches(path: Path, start: int = 0) -> Generator[Any]:
    """Yield the cases of a file as record batches, from the row ``start`` on.

    Raises InvalidInput if the file is not what its suffix says or has no cases, OSError if it cannot be read.
    """
    with refusing(path):
        yield from _OF_FORMAT[format_of(path)](path, start)


def count_rows(path: Path) -> int:
    """Return how many cases there are in a file. Raises as :func:`read_batches`."""
    with refusing(path):
        if format_of(path) is FileFormat.PARQUET:
            with parquet.ParquetFile(path) as file:
                _check(file.schema_arrow)
                return int(file.metadata.num_rows)
    return sum(batch.num_rows for batch in read_batches(path))


@contextmanager
def refusing(path: Path) -> Generator[None]:
    """Turn what Arrow says of a file that it cannot read into faults of that file."""
    try:
        yield
    except InvalidInput as error:
        raise InvalidInput(attrs.evolve(fault, source=str(path)) for fault in error.faults) from None
    except (pa.ArrowException, EOFError, OSError, zlib.error) as error:
        words = str(error).partition("\n")[0][:_LONGEST]
        raise _refusal(
            path, f"it cannot be read: {words}", "give a file that is what its suffix says"
        ) from None


def _refusal(path: Path, problem: str, hint: str) -> InvalidInput:
    fault = Fault(code="unreadable", path="", problem=problem, hint=hint, source=str(path))
    return InvalidInput([fault])


class Reader:
    """A place in a file, from which its rows are taken forwards."""

    def __init__(self, path: Path, start: int = 0) -> None:
        self.path = path
        self.place: int = start
        self._batches = read_batches(path, start)
        self._rest: Any = None

    def take(self, start: int, count: int) -> Any:  # noqa: ANN401 - an Arrow record batch
        """Return so many rows from ``start`` on, which is not before the place. Raises as read_batches."""
        while self.place < start:
            self._next(start - self.place)
        end, taken = start + count, [self._next(count)]
        while self.place < end:
            taken.append(self._next(end - self.place))
        return pa.concat_batches(taken)

    def _next(self, most: int) -> Any:  # noqa: ANN401 - an Arrow record batch
        """Return the next rows, at least one."""
        batch = self._rest if self._rest is not None else next(self._batches, None)
        if batch is None:
            raise _refusal(self.path, "it is shorter than it was", "start again when nobody writes it")
        self._rest = batch.slice(most) if most < batch.num_rows else None
        part = batch.slice(0, most)
        self.place += part.num_rows
        return part

    def close(self) -> None:
        """Let go of the file."""
        self._batches.close()


def _without(batches: Iterable[Any], skip: int) -> Iterator[Any]:
    """Yield what is left of the batches without their first rows."""
    for batch in batches:
        if skip < batch.num_rows:
            yield batch.slice(skip)
        skip = max(0, skip - batch.num_rows)


def _check(schema: Any) -> list[str]:  # noqa: ANN401 - an Arrow schema
    """Return which columns are read. Raises InvalidInput."""
    if faults := tuple(column_faults(schema)):
        raise InvalidInput(faults)
    return [name for name in _COLUMNS if name in schema.names]


def _parquet(path: Path, start: int) -> Iterator[Any]:
    """Yield the rows; row groups before them are not read, and none is read at once, however large."""
    with parquet.ParquetFile(path, pre_buffer=False, buffer_size=_BUFFER) as file:
        columns, metadata, first = _check(file.schema_arrow), file.metadata, 0
        while first < metadata.num_row_groups and start >= metadata.row_group(first).num_rows:
            start -= metadata.row_group(first).num_rows
            first += 1
        groups = [*range(first, metadata.num_row_groups)]
        yield from _without(
            file.iter_batches(batch_size=_AT_ONCE, row_groups=groups, columns=columns, use_threads=False),
            start,
        )


def _arrow(path: Path, start: int) -> Iterator[Any]:
    with pa.OSFile(str(path)) as source, ipc.open_file(source) as file:
        columns = _check(file.schema)
        batches = (file.get_batch(place).select(columns) for place in range(file.num_record_batches))
        yield from _without(batches, start)


def _stream(path: Path, start: int) -> Iterator[Any]:
    with pa.OSFile(str(path)) as source, ipc.open_stream(source) as stream:
        columns = _check(stream.schema)
        yield from _without((batch.select(columns) for batch in stream), start)


def _lines(path: Path, start: int) -> Iterator[Any]:
    with path.open("rb") as file:
        yield from _without(_gathered(file), start)


def _zipped(path: Path, start: int) -> Iterator[Any]:
    with gzip.open(path) as file:
        yield from _without(_gathered(cast("BinaryIO", file)), start)


def _gathered(file: BinaryIO) -> Iterator[Any]:
    lines: list[bytes] = []
    for line in _lines_of(file):
        lines.append(line)
        if len(lines) == _AT_ONCE:
            yield pa.RecordBatch.from_pydict({"case": lines}, schema=_LINE)
            lines = []
    if lines:
        yield pa.RecordBatch.from_pydict({"case": lines}, schema=_LINE)


def _lines_of(file: BinaryIO) -> Iterator[bytes]:
    """Yield the lines that are not blank; of one that is too long, enough to tell that it is."""
    most = LIMIT + 2
    while line := file.readline(most):
        rest = line
        while len(rest) == most and not rest.endswith(b"\n"):
            rest = file.readline(most)
        if not line.isspace():
            yield line.rstrip(b"\r\n")


_OF_FORMAT = {
    FileFormat.PARQUET: _parquet,
    FileFormat.ARROW: _arrow,
    FileFormat.STREAM: _stream,
    FileFormat.LINES: _lines,
    FileFormat.ZIPPED: _zipped,
}
