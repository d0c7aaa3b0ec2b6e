"""What the program finds around it: data of time zones, a terminal, the folder that is served."""

import zoneinfo
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from jobdoc_rules.cli.findings import Finding, ok, problem, warning

if TYPE_CHECKING:
    from jobdoc_rules.feed import Folder

__all__ = ["folder", "terminal", "zones"]

_ZONES = "time zones"
_NEW_YORK, _ALMATY = "America/New_York", "Asia/Almaty"
_SWITCH = datetime(2025, 3, 9, 7, tzinfo=UTC)
_INSTALL = "pip install --upgrade tzdata"
_LETTERS = "Zo\u00eb"
_SERVED = "folder"


def zones() -> Iterator[Finding]:
    """Yield where the data of time zones come from, and whether they are right."""
    source = _source()
    if source is None:
        yield problem(_ZONES, "there are no data of time zones", _INSTALL)
        return
    yield ok(_ZONES, f"time zones come from {source}")
    if _offset(_NEW_YORK, _SWITCH - timedelta(seconds=1)) == _offset(_NEW_YORK, _SWITCH) - timedelta(hours=1):
        yield ok(_ZONES, f"the clocks of {_NEW_YORK} went forward on 9 March 2025, as they should")
    else:
        yield problem(_ZONES, f"the clocks of {_NEW_YORK} did not go forward on 9 March 2025", _advice())
    if _offset(_ALMATY, _SWITCH) != timedelta(hours=5):
        what = f"the data are older than 2024a: they do not know that {_ALMATY} is at UTC+5 since March 2024"
        yield warning(_ZONES, what, _advice())


def _source() -> str | None:
    """Return what `zoneinfo` reads: the first folder of its path that has the zone, else its package."""
    for place in map(Path, zoneinfo.TZPATH):
        if (place / _NEW_YORK).is_file():
            return f"{place} ({_version_in(place)})"
    try:
        package = import_module("tzdata")
    except ImportError:
        return None
    return f"the package tzdata {package.__version__} ({package.IANA_VERSION})"


def _version_in(place: Path) -> str:
    """Return the version of the data in a folder, as Linux or macOS write it there."""
    for name in ("+VERSION", "tzdata.zi"):
        if (place / name).is_file():
            with (place / name).open(encoding="utf-8") as file:
                return file.readline(80).removeprefix("# version ").strip()
    return "of unknown version"


def _offset(zone: str, moment: datetime) -> timedelta:
    """Return the offset at a moment; in a zone that is not there, one that is never right."""
    try:
        return moment.astimezone(zoneinfo.ZoneInfo(zone)).utcoffset() or timedelta()
    except zoneinfo.ZoneInfoNotFoundError:
        return timedelta(days=1)


def _advice() -> str:
    """Return how to get newer data: the package is read only where there is no folder."""
    return f"renew the system's tzdata, or set PYTHONTZPATH to nothing and {_INSTALL}"


def terminal(out: TextIO) -> Iterator[Finding]:
    """Yield whether letters of names can be written to ``out``."""
    encoding = out.encoding or "utf-8"
    try:
        _LETTERS.encode(encoding)
    except UnicodeEncodeError:
        what = f"the output is in {encoding}: letters such as {_LETTERS[-1]!a} are written as escapes"
        yield warning("output", what, "set PYTHONUTF8=1, or a locale with UTF-8")
    else:
        yield ok("output", f"the output is in {encoding}, tables can be shown as they are")


def folder(path: str) -> Iterator[Finding]:
    """Yield whether ``serve`` would find cases in a folder, and the secret address that it once told."""
    from jobdoc_rules.case import Case
    from jobdoc_rules.errors import InvalidInput
    from jobdoc_rules.feed import Folder

    served = Folder(path)
    try:
        items = served.items()
    except (InvalidInput, OSError) as error:
        yield problem(_SERVED, f"{path} cannot be read: {_reason(error)}", "give a folder of case files")
        return
    unread = [item for item in items if not isinstance(item, Case)]
    yield ok(_SERVED, f"{path} holds {len(items) - len(unread)} cases that can be read")
    for item in unread:
        yield problem(
            _SERVED, f"{path}: {item.name} cannot be read", "mend it: plan tells what is wrong with it"
        )
    yield from _token(served)


def _token(served: "Folder") -> Iterator[Finding]:
    from jobdoc_rules.errors import InvalidInput

    if not served.token.exists():
        yield ok(_SERVED, f"{served.path} has no secret address yet: serve makes one and tells it")
        return
    try:
        served.token.digest()
    except (InvalidInput, OSError) as error:
        yield problem(
            _SERVED, f"the secret address is unusable: {_reason(error)}", "serve --new-token makes one"
        )
    else:
        yield ok(_SERVED, f"{served.path} has a secret address, which was told when it was made")


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)
