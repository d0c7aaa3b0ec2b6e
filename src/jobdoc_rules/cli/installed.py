"""Whether the packages that are required, and those that extras bring, are there and new enough."""

import platform
import re
from collections.abc import Iterable, Iterator
from importlib import metadata
from importlib.util import find_spec
from typing import NamedTuple

from jobdoc_rules.cli.findings import Finding, ok, problem, warning

__all__ = ["Requirement", "installed", "is_there", "requirement", "versions"]

_OURS = "jobdoc_rules"
_REQUIREMENT = re.compile(
    r"(?P<name>[\w.-]+)(\[[^]]*\])?(>=(?P<floor>[\w.]+))?(; *(extra == '(?P<extra>\w+)'|(?P<marker>.+)))?"
)
_MODULES = {"python-dateutil": "dateutil"}
"""The names of modules that are not called as what brings them."""

_NEEDED_FOR = {
    "drafts": "draft, serve, plan --drafts and pages",
    "review": "review of a text whose language is not named",
    "cli": "the tables that plan, explain and policy print, and for log and batch",
    "feed": "serve",
    "batch": "batch",
    "dask": "batch --scheduler",
    "testing": "policy check and tests",
}
"""What each extra is for; of several that bring a package, the first here is named."""


class Requirement(NamedTuple):
    """A package that is required, at least in the version ``floor``; by an extra unless that is empty."""

    name: str
    floor: str
    extra: str


def versions() -> Iterator[Finding]:
    """Yield what there is to say of this package, of Python, and of every package that is used."""
    yield ok("Python", f"Python {platform.python_version()}")
    try:
        stated = metadata.requires(_OURS) or []
    except metadata.PackageNotFoundError:
        what = "jobdoc_rules is not installed, so nobody knows which packages it needs"
        yield warning(_OURS, what, "pip install it, or a checkout of it with pip install -e")
        return
    yield ok(_OURS, f"{_OURS} {metadata.version(_OURS)}")
    yield from map(installed, _chosen(filter(None, map(requirement, stated))))


def requirement(text: str) -> Requirement | None:
    """Return what a line of a package's metadata requires, or None if it is for other systems only."""
    found = _REQUIREMENT.fullmatch(text)
    if found is None:
        raise ValueError(text)
    return (
        None if found["marker"] else Requirement(found["name"], found["floor"] or "0", found["extra"] or "")
    )


def _chosen(requirements: Iterable[Requirement]) -> list[Requirement]:
    """Return each package once, required ones first, for the extra that is the best reason to have it."""
    order = ["", *_NEEDED_FOR]
    known = sorted(
        (found for found in requirements if found.extra in order), key=lambda r: order.index(r.extra)
    )
    first: dict[str, Requirement] = {}
    for found in known:
        first.setdefault(found.name, found)
    return [*first.values()]


def installed(needed: Requirement) -> Finding:
    """Return how a package stands: there, too old, unusable or missing."""
    name, floor, extra = needed
    try:
        version = metadata.version(name)
    except metadata.PackageNotFoundError:
        return _missing(needed)
    if _release(version) < _release(floor):
        advice = f"pip install --upgrade '{name}>={floor}'"
        return problem(name, f"{name} {version} is older than {floor}", advice)
    if not is_there(_MODULES.get(name, name.replace("-", "_"))):
        what = f"{name} {version} is installed, but Python does not find it"
        return problem(name, what, f"pip install --force-reinstall {name}")
    return ok(name, f"{name} {version}{f' ({extra})' if extra else ''}")


def _missing(needed: Requirement) -> Finding:
    name, _, extra = needed
    if not extra:
        return problem(name, f"{name} is not installed, needed for everything", f"pip install {_OURS}")
    tell = problem if extra == "cli" else warning
    what = f"{name} is not installed, needed for {_NEEDED_FOR[extra]}"
    return tell(name, what, f"pip install '{_OURS}[{extra}]'")


def is_there(module: str) -> bool:
    """Return whether Python finds a module, without loading it."""
    try:
        return find_spec(module) is not None
    except (ImportError, ValueError):  # somebody keeps it from being imported
        return False


def _release(version: str) -> tuple[int, ...]:
    """Return the numbers of a version up to the first word, without zeros at its end."""
    numbers = re.match(r"\d+(\.\d+)*", version, re.ASCII)
    found = [int(number) for number in numbers[0].split(".")] if numbers else []
    while found and not found[-1]:
        found.pop()
    return tuple(found)
