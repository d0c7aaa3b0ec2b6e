"""Files with rows, written batch by batch."""

import gzip
import json
from collections.abc import Callable, Generator, Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any, BinaryIO, TypeAlias

from jobdoc_rules.batch.arrow import ipc, parquet
from jobdoc_rules.batch.formats import FileFormat

__all__ = ["Lines", "json_lines", "write_batches", "zipped"]

Lines: TypeAlias = Callable[[Any], Iterable[bytes]]
"""What makes of a record batch the lines that say the same, each with its end."""
_COMPRESSION = "zstd"


def write_batches(
    file: BinaryIO,
    format_: FileFormat,
    schema: Any,  # noqa: ANN401 - an Arrow schema
    batches: Iterable[Any],
    *,
    lines: Lines,
) -> None:
    """Write record batches of one schema into a file; ``lines`` is how they are written as JSON Lines."""
    if format_ is FileFormat.LINES:
        for batch in batches:
            file.writelines(lines(batch))
    elif format_ is FileFormat.ZIPPED:
        for batch in batches:
            file.write(zipped(b"".join(lines(batch))))
    else:
        with _WRITERS[format_](file, schema) as writer:
            for batch in batches:
                writer.write_batch(batch)


def zipped(data: bytes) -> bytes:
    """Return ``data`` as a gzip member that tells no time; members in a row are one file."""
    return gzip.compress(data, 6, mtime=0)


def json_lines(batch: Any) -> Generator[bytes]:  # noqa: ANN401 - an Arrow record batch
    """Yield each row as an object of its columns; times are in UTC, with a Z."""
    for row in batch.to_pylist():
        yield json.dumps(row, default=_iso, ensure_ascii=False).encode() + b"\n"


def _iso(value: date) -> str:
    if isinstance(value, datetime):
        return value.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"
    return value.isoformat()


_WRITERS: Mapping[FileFormat, Callable[[BinaryIO, Any], Any]] = {
    FileFormat.PARQUET: lambda file, schema: parquet.ParquetWriter(file, schema, compression=_COMPRESSION),
    FileFormat.ARROW: lambda file, schema: ipc.new_file(file, schema, options=_ipc_options()),
    FileFormat.STREAM: lambda file, schema: ipc.new_stream(file, schema, options=_ipc_options()),
}


def _ipc_options() -> Any:  # noqa: ANN401 - Arrow's own
    return ipc.IpcWriteOptions(compression=_COMPRESSION)
