"""What a run of the program takes from outside: its streams and its clock."""

import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, NamedTuple, TextIO

__all__ = ["Environment", "let_go", "of_process"]


class Environment(NamedTuple):
    """Where a command writes and reads, and what it takes for now; ``clock`` returns an aware datetime."""

    out: TextIO
    err: TextIO
    clock: Callable[[], datetime]
    stdin: BinaryIO | None = None

    def write(self, text: str) -> None:
        """Write to ``out``; what its encoding lacks is written as an escape."""
        encoding = self.out.encoding or "utf-8"
        self.out.write(text.encode(encoding, "backslashreplace").decode(encoding))

    def write_bytes(self, data: bytes) -> None:
        """Write to ``out`` as it is: formats for programs have an encoding and line ends of their own."""
        self.out.flush()
        self.out.buffer.write(data)


def of_process() -> Environment:
    """Return the process's own streams and clock; a stream that it was started without takes everything."""
    stdin = sys.stdin.buffer if sys.stdin else None
    return Environment(out=sys.stdout or _nowhere(), err=sys.stderr or _nowhere(), clock=_now, stdin=stdin)


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")


def _now() -> datetime:
    """Read the clock; nothing else in the program does."""
    return datetime.now(UTC)


def let_go(stream: TextIO) -> None:
    """Write out what ``stream`` still holds or, if nobody takes it, discard it: Python would complain."""
    try:
        stream.flush()
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
