"""Whether the tests notice a fault: each mutant is imported and tested in a process forked for it.

The process it is forked from has imported what is slow to import and never changes, but nothing of the
package, so that a mutant costs what its tests cost. No file is changed: the mutant's code is imported
instead.
"""

import gc
import os
import resource
import signal
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.util import spec_from_loader
from pathlib import Path

import pytest
from parts import PACKAGE

IMPORTED = (
    "_hypothesis_pytestplugin",
    "attrs",
    "babel",
    "holidays",
    "hypothesis.stateful",
    "icalendar",
    "jinja2",
    "ical.calendar_stream",
    "vobject",
)
OPTIONS = (
    "-x",
    "-q",
    "-p",
    "no:cacheprovider",
    "-p",
    "no:unraisableexception",
    "--assert=plain",
    "--hypothesis-profile=mutation",
    "-W",
    "ignore::pytest.PytestAssertRewriteWarning",
)
EXAMPLES = 10
MEMORY = 3 * 2**30
LONGEST = 100
"""Seconds of processor time, many times what all stages of a module take."""
KILLED, SURVIVED, TIMED_OUT, NO_CODE = "killed", "survived", "timed out", "no code"
SURVIVAL = 99


class Replaced(MetaPathFinder, Loader):
    """Imports one module from code that is not in its file."""

    def __init__(self, module: str, code: str) -> None:
        parts = ["jobdoc_rules", *module.removesuffix(".py").split("/")]
        self.package = parts[-1] == "__init__"
        self.name = ".".join(parts[: -1 if self.package else None])
        self.path = str(PACKAGE / module)
        self.code = code

    def find_spec(self, fullname, _path=None, _target=None):
        if fullname == self.name:
            spec = spec_from_loader(fullname, self, origin=self.path, is_package=self.package)
            spec.has_location = True
            if self.package:
                spec.submodule_search_locations = [str(Path(self.path).parent)]
            return spec
        return None

    def exec_module(self, module):
        exec(compile(self.code, self.path, "exec"), module.__dict__)  # noqa: S102 - what importing means


class TablesFirst:
    """Runs tests with fixed situations before those that search for one, and none that starts a program.

    A program started by a test would run the code as it is, and differ from any mutant.
    """

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items):
        items[:] = [item for item in items if "subprocess" not in _names(item)]
        items.sort(
            key=lambda item: hasattr(getattr(item, "obj", None), "hypothesis") or "Search" in item.nodeid
        )


def _names(item) -> tuple[str, ...]:
    return getattr(getattr(getattr(item, "obj", None), "__code__", None), "co_names", ())


def prepare() -> None:
    """Import what does not change, and let searches be short and the same every time."""
    # Hypothesis would import the package, for the strategies that it registers.
    os.environ.update(CI="1", HYPOTHESIS_NO_PLUGINS="1")
    for name in IMPORTED:
        import_module(name)
    import holidays
    from hypothesis import HealthCheck, Phase, settings

    holidays.list_supported_countries()
    holidays.country_holidays("US", subdiv="MA", years=2026)
    settings.register_profile(
        "mutation",
        max_examples=EXAMPLES,
        derandomize=True,
        database=None,
        deadline=None,
        phases=(Phase.explicit, Phase.generate),
        suppress_health_check=list(HealthCheck),
    )
    sys.path.insert(0, str(PACKAGE.parent))
    assert "jobdoc_rules" not in sys.modules, "a mutant would not be imported"
    gc.collect()
    gc.freeze()


def judge(module: str, code: str, stages: Sequence[Sequence[str]]) -> tuple[str, str]:
    """Return what became of a mutant, and which stage found it."""
    try:
        compile(code, module, "exec")
    except SyntaxError:
        return NO_CODE, ""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.close(reader)
        _run(module, code, stages, writer)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        told = pipe.read().split()
    _, status = os.waitpid(child, 0)
    stage = told[-1] if told else "import"
    if os.WIFSIGNALED(status):
        return (TIMED_OUT if os.WTERMSIG(status) in (signal.SIGXCPU, signal.SIGKILL) else KILLED), stage
    return (SURVIVED, "") if os.WEXITSTATUS(status) == SURVIVAL else (KILLED, stage)


def _run(module: str, code: str, stages: Sequence[Sequence[str]], writer: int) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (LONGEST, LONGEST + 5))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    signal.alarm(4 * LONGEST)
    nothing = os.open(os.devnull, os.O_RDWR)
    if "MUTATION_OUTPUT" not in os.environ:
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
    gc.disable()
    status = 1
    try:
        sys.meta_path.insert(0, Replaced(module, code))
        for number, files in enumerate(stages, start=1):
            os.write(writer, f"{number}\n".encode())
            if pytest.main([*OPTIONS, *files], plugins=[TablesFirst()]) != 0:
                break
        else:
            status = SURVIVAL
    finally:
        os._exit(status)
