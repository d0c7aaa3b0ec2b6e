"""What others use for the same work: found where it is installed, named where it is not."""

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import ModuleType

DISTRIBUTIONS = (
    *("holidays", "workalendar", "numpy", "pandas", "bizdays", "icalendar", "ical", "ics", "vobject"),
    *("rule-engine", "business-rules", "zen-engine", "attrs", "pyarrow"),
)
"""What the ``bench`` extra installs, or the library itself needs, by the names of the package index."""
IN_PROGRAMS = ("ical.js", "libical")
"""Peers in other languages; README.md tells where they come from."""


class Peers:
    """The peers of one row; ``missing`` names those that were wanted and are not there."""

    def __init__(self) -> None:
        self._missing: dict[str, str] = {}

    @property
    def missing(self) -> tuple[str, ...]:
        """Sentences, one a peer."""
        return tuple(f"{name} is missing: {why}" for name, why in self._missing.items())

    def load(self, module: str, distribution: str) -> ModuleType | None:
        """Import a module, or note that its distribution is missing."""
        try:
            return import_module(module)
        except ImportError:
            self.lack(distribution, f"pip install {distribution}, or the bench extra")
            return None

    def lack(self, name: str, why: str) -> None:
        """Note that a peer is missing, and what would help."""
        self._missing[name] = why

    @contextmanager
    def wanted(self, name: str, why: str) -> Iterator[None]:
        """Note the peer as missing if what is done within finds no program or module."""
        try:
            yield
        except (ImportError, FileNotFoundError) as error:
            self.lack(name, f"{why} ({error})")


def versions(names: Iterable[str] = DISTRIBUTIONS) -> dict[str, str]:
    """Return the version of each distribution that is installed."""
    found: dict[str, str] = {}
    for name in names:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def node() -> str:
    """Return the path of Node. Raises FileNotFoundError."""
    found = shutil.which(os.environ.get("NODE", "node"))
    if found is None:
        raise FileNotFoundError("there is no program called node; name one with NODE")
    return found


def compiler() -> str:
    """Return the path of a C compiler. Raises FileNotFoundError."""
    found = shutil.which(os.environ.get("CC", "cc"))
    if found is None:
        raise FileNotFoundError("there is no C compiler called cc; name one with CC")
    return found


def beside(name: str) -> Path:
    """Return the path of a file among the programs in other languages."""
    return Path(__file__).parent / "programs" / name
