"""What a run of the program takes from outside: its streams and its clock."""

import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import NamedTuple, TextIO

__all__ = ["Environment", "let_go", "of_process"]


class Environment(NamedTuple):
    """Where a command writes and what it takes for now; ``clock`` returns an aware datetime."""

    out: TextIO
    err: TextIO
    clock: Callable[[], datetime]

    def write(self, text: str) -> None:
        """Write to ``out``; what its encoding lacks is written as an escape."""
        encoding = self.out.encoding or "utf-8"
        self.out.write(text.encode(encoding, "backslashreplace").decode(encoding))

    def write_bytes(self, data: bytes) -> None:
        """Write to ``out`` as it is: formats for programs have an encoding and line ends of their own."""
        self.out.flush()
        self.out.buffer.write(data)


def of_process() -> Environment:
    """Return the process's own streams and clock."""
    return Environment(out=sys.stdout, err=sys.stderr, clock=_now)


def _now() -> datetime:
    """Read the clock; nothing else in the program does."""
    return datetime.now(UTC)


def let_go(stream: TextIO) -> None:
    """Discard what ``stream`` still holds: nobody takes it, and Python would complain of it on leaving."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
