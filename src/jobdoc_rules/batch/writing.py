"""Files with rows, written batch by batch, and put in their place as a whole or not at all."""

import gzip
import json
import os
import secrets
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias

from jobdoc_rules.batch.arrow import ipc, parquet
from jobdoc_rules.batch.formats import FileFormat

__all__ = ["Lines", "json_lines", "replacing", "write_batches", "zipped"]

Lines: TypeAlias = Callable[[Any], Iterable[bytes]]
"""What makes of a record batch the lines that say the same, each with its end."""
_COMPRESSION = "zstd"


@contextmanager
def replacing(target: Path, *, folder: Path | None = None) -> Generator[BinaryIO]:
    """Give a file that becomes ``target`` once it is written and on the disk; else it goes again.

    Until then it is in ``folder``, by default beside the target. Raises OSError.
    """
    new = (folder or target.parent) / f".{secrets.token_hex(8)}.tmp"
    try:
        with new.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        new.replace(target)
    finally:
        new.unlink(missing_ok=True)
    _settle(target.parent)


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


def _settle(folder: Path) -> None:
    """See to it that the new name is on the disk too, where that can be asked for."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
