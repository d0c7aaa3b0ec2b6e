"""The pytest plugin: ``*.scenarios.toml`` are test files, and their scenarios are tests.

It is loaded wherever the package is installed, so it imports nothing of the package until there is such a
file. ``-p no:jobdoc_rules`` switches it off.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import pytest

if TYPE_CHECKING:
    from jobdoc_rules.testing.scenarios import Outcome, Scenario

__all__ = [
    "ScenarioFile",
    "ScenarioItem",
    "pytest_addoption",
    "pytest_collect_file",
    "pytest_configure",
    "pytest_terminal_summary",
]

_SUFFIX = ".scenarios.toml"
_OPTION = "--update-scenarios"
_Node = TypeVar("_Node", bound=pytest.Item | pytest.Collector)
_UPDATED = pytest.StashKey[list[str]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer the flag that writes expectations anew."""
    help_ = "write into scenario files what their plans are, where they are not as expected"
    parser.getgroup("jobdoc_rules").addoption(_OPTION, action="store_true", help=help_)


def pytest_configure(config: pytest.Config) -> None:
    """Refuse to update from several processes: they would write over each other."""
    config.stash[_UPDATED] = []
    if config.getoption(_OPTION) and config.getoption("numprocesses", None):
        raise pytest.UsageError(f"{_OPTION} takes a run in one process: add -n 0")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> "ScenarioFile | None":
    """Collect files that are named like scenario files."""
    return _made(ScenarioFile, parent, path=file_path) if file_path.name.endswith(_SUFFIX) else None


def pytest_terminal_summary(terminalreporter: "pytest.TerminalReporter", config: pytest.Config) -> None:
    """Tell which expectations were written anew."""
    if told := config.stash[_UPDATED]:
        terminalreporter.section("updated scenarios")
        for line in told:
            terminalreporter.write_line(line)


class ScenarioFile(pytest.File):
    """A scenario file; what is wrong with it is told as it is, all at once."""

    def collect(self) -> Iterator["ScenarioItem"]:
        """Yield the scenarios of the file."""
        from jobdoc_rules.errors import InvalidInput
        from jobdoc_rules.testing.scenarios import load_scenarios

        try:
            scenarios = load_scenarios(self.path)
        except InvalidInput as error:
            raise self.CollectError(str(error)) from None
        for scenario in scenarios:
            yield _made(ScenarioItem, self, name=scenario.name, scenario=scenario)


class _NotAsExpected(Exception):
    """What is told of a scenario that failed, instead of a traceback."""


class ScenarioItem(pytest.Item):
    """A scenario: it passes if its plan is as expected."""

    def __init__(self, *, scenario: "Scenario", **rest: Any) -> None:  # noqa: ANN401 - what pytest gives
        cast("Any", super()).__init__(**rest)
        self.scenario = scenario

    def runtest(self) -> None:
        """Make the plan and hold it against what is expected."""
        from jobdoc_rules.errors import JobdocError

        try:
            outcome = self.scenario.outcome()
            if outcome.as_expected:
                return
            if not self.config.getoption(_OPTION):
                raise _NotAsExpected(outcome.report())
            self._update(outcome)
        except (JobdocError, OSError) as error:
            raise _NotAsExpected(str(error)) from error

    def _update(self, outcome: "Outcome") -> None:
        """Write what would have been right into the file."""
        from jobdoc_rules.documents import read_text
        from jobdoc_rules.testing.scenarios import LIMIT, updated

        text = updated(read_text(self.path, LIMIT), [outcome])
        _replace(self.path.resolve(), text.encode())
        self.config.stash[_UPDATED].append(self.nodeid)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:  # noqa: ANN401 - as pytest declares it
        """Return the difference in plain words; of anything unforeseen, the traceback."""
        if isinstance(excinfo.value, _NotAsExpected):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Return where the scenario stands."""
        line = self.scenario.line
        return self.path, line and line - 1, self.name


def _made(kind: type[_Node], parent: pytest.Collector, **rest: Any) -> _Node:  # noqa: ANN401 - see pytest
    """Return a node as pytest wants it to be made; it does not say of which types."""
    return cast("_Node", cast("Any", kind).from_parent(parent, **rest))


def _replace(target: Path, data: bytes) -> None:
    """Write a file as a whole or not at all; it keeps its permissions. Raises OSError."""
    new = target.with_name(f".{target.name}.new")
    try:
        new.write_bytes(data)
        new.chmod(target.stat().st_mode & 0o7777)
        new.replace(target)
    finally:
        new.unlink(missing_ok=True)
