"""Files that are kept: replaced as a whole or not at all, and by one writer at a time.

Beside a file ``NAME`` there may stand ``.NAME.lock``, which is empty and stays. It is never read and keeps
nobody from writing.
"""

import os
import stat
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from jobdoc_rules.whole_files import beside, landed

if TYPE_CHECKING:
    from jobdoc_rules.documents import Format
    from jobdoc_rules.errors import InvalidInput

__all__ = ["create", "format_of", "obstacle_at", "replace", "rewrite", "unwritten"]

WAIT = 10.0
"""How long another writer is waited for, in seconds."""


def rewrite(path: str, edit: Callable[[str], str], *, wait: float = WAIT) -> str:
    """Replace the text of a case file by what ``edit`` makes of it, and return that.

    ``edit`` is given the text as it is, with its line ends and its byte order mark, while no other program
    that comes through here can write the file; the text that it returns is written in UTF-8. A link stays,
    and so do the file's permissions. Raises InvalidInput if the file cannot be read or another program is
    writing it, and what ``edit`` raises; OSError if it cannot be written. Then the file is as it was.
    """
    from filelock import FileLock, Timeout

    _read(path)  # before there is a lock: beside what is no file, none is left
    target = Path(path).resolve()  # by whatever name it is called, it has one lock
    try:
        with FileLock(target.with_name(f".{target.name}.lock"), timeout=wait):
            return _rewritten(path, target, edit)
    except Timeout:
        raise _refusal(path, "locked", "another program is writing it", "try again in a moment") from None
    except OSError as error:
        raise OSError(error.errno, error.strerror or str(error), path) from error


def replace(target: Path, data: bytes) -> None:
    """Write ``data`` to a file as a whole or not at all; one that is there keeps its permissions.

    Raises OSError.
    """
    with _beside(target, data) as new:
        new.replace(target)


def create(path: str, data: bytes) -> None:
    """Write ``data`` to a file that is not there yet, as a whole or not at all.

    Raises OSError; FileExistsError if there is something of that name, which then stays as it is.
    """
    try:
        with _beside(Path(path), data) as new:
            _name(new, Path(path))
    except OSError as error:
        raise unwritten(path, error) from error


def unwritten(path: str, error: OSError) -> OSError:
    """Return ``error``, which kept a file from being written, with the path and, if it lacks, the folder."""
    file = Path(path)
    folder = file.resolve().parent if file.is_symlink() else file.parent
    reason = error.strerror if folder.is_dir() else f"there is no folder {folder}"
    return OSError(error.errno, reason, path)


def obstacle_at(path: str) -> tuple[str, str] | None:
    """Return why no new file can be made at ``path``, and what to do; None if nothing is in the way."""
    file, another = Path(path), "give another name"
    if not os.path.lexists(path):
        missing = f"there is no folder {file.parent}", f"make it first, or {another}"
        return None if file.parent.is_dir() else missing
    if file.is_file():
        return "it is there already", f"{another}, or add to it with log"
    if file.is_dir():
        return "it is a folder", "give the name of a file"
    return "it is no regular file" if file.exists() else "it is a link that leads nowhere", another


def format_of(path: str) -> "Format":
    """Return how a case file is written, as its name tells."""
    from jobdoc_rules.documents import Format

    return Format.JSON if PurePath(path).suffix.lower() == ".json" else Format.TOML


def _read(path: str) -> str:
    from jobdoc_rules.casefile import LIMIT
    from jobdoc_rules.documents import read_text

    file = Path(path)
    if file.exists() and not file.is_file() and not file.is_dir():
        raise _refusal(path, "type", "it is no regular file", "give the path of a text file")
    return read_text(path, LIMIT)


def _rewritten(path: str, target: Path, edit: Callable[[str], str]) -> str:
    from jobdoc_rules.casefile import LIMIT

    text = _read(path)
    changed = edit(text)
    if changed == text:
        return text
    data = changed.encode()
    if len(data) > LIMIT:
        raise _refusal(path, "too_large", "it would be too large", f"at most {LIMIT // 1024} KiB are read")
    with _beside(target, data) as new:
        if not _holds(target, text.encode()):  # not every editor knows of locks
            raise _refusal(path, "changed", "another program changed it meanwhile", "try again")
        new.replace(target)
    return changed


@contextmanager
def _beside(target: Path, data: bytes) -> Generator[Path]:
    """Give a file with ``data``, on the disk, that may become ``target``; if it does not, it goes again."""
    with beside(target) as file:
        file.write(data)
        new = landed(file)
        if target.exists():
            new.chmod(stat.S_IMODE(target.stat().st_mode))
        yield new


def _name(new: Path, target: Path) -> None:
    """Give a file its name, unless that is taken. Raises OSError."""
    try:
        target.hardlink_to(new)
    except OSError:
        # Some file systems have no links; there somebody else may take the name in between.
        if os.path.lexists(target):
            raise
        new.replace(target)


def _holds(target: Path, data: bytes) -> bool:
    """Return whether that is what stands in a file. Raises OSError if it may not be written."""
    try:
        with target.open("r+b") as file:
            return file.read() == data
    except FileNotFoundError:
        return False


def _refusal(path: str, code: str, problem: str, hint: str) -> "InvalidInput":
    from jobdoc_rules.errors import Fault, InvalidInput

    return InvalidInput([Fault(code=code, path="", problem=problem, hint=hint, source=path)])
