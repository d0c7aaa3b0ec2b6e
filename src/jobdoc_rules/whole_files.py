"""Files that come into their place as a whole or not at all, for all that write some.

Of a program that was killed ``.jobdoc-rules-*.tmp`` may stay beside a file; it is never read.
"""

import os
import secrets
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

__all__ = ["beside", "landed", "replacing"]

_PRIVATE, _SHARED = 0o600, 0o666


@contextmanager
def beside(target: Path, *, folder: Path | None = None, private: bool = False) -> Generator[BinaryIO]:
    """Give a new file for what is to be ``target``: once it is :func:`landed` it may be given that name.

    It is in ``folder``, by default beside the target, and goes again unless it was renamed. Nobody but its
    owner can read a ``private`` one at any time. Raises OSError.
    """
    # The process's number would not do for a name: after a kill the file stays, and the number comes again.
    # Nor would tempfile, whose files are their owner's alone, whatever the umask says.
    new = (folder or target.parent) / f".jobdoc-rules-{secrets.token_hex(8)}.tmp"
    try:
        new.touch(_PRIVATE if private else _SHARED, exist_ok=False)
        with new.open("wb") as file:
            yield file
    finally:
        new.unlink(missing_ok=True)
    _settle(target.parent)


def landed(file: BinaryIO) -> Path:
    """Close a file and return its path, when all that was written is on the disk. Raises OSError."""
    file.flush()
    os.fsync(file.fileno())
    file.close()
    return Path(file.name)


@contextmanager
def replacing(target: Path, *, folder: Path | None = None, private: bool = False) -> Generator[BinaryIO]:
    """Give a file that takes the place of ``target`` if all goes well, as :func:`beside` does."""
    with beside(target, folder=folder, private=private) as file:
        yield file
        landed(file).replace(target)


def _settle(folder: Path) -> None:
    """See to it that the new name is on the disk too, where that can be asked for."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
