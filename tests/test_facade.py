"""The package as a stranger meets it: what it offers, and what importing it costs."""

import subprocess
import sys
from pathlib import Path

import pytest

import jobdoc_rules

HEAVY = ("icalendar", "holidays", "hypothesis", "dateutil", "attrs", "rich")


def loaded_by(code: str) -> set[str]:
    """Return which of the heavy libraries a fresh process has loaded after ``code``."""
    told = f"{code}\nimport sys\nprint(*(name for name in {HEAVY!r} if name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_importing_the_package_loads_no_library_at_all():
    assert loaded_by("import jobdoc_rules") == set()


def test_planning_loads_no_adapter_s_library():
    code = "from jobdoc_rules import JOB_DOC, Case, plan, agenda, explain, compare, evaluate"
    assert not loaded_by(code) & {"icalendar", "holidays", "hypothesis", "rich"}


def test_the_facade_offers_these_names():
    offered = (Path(__file__).parent / "goldens" / "public_names.txt").read_text(encoding="utf-8").split()
    assert jobdoc_rules.__all__ == offered


@pytest.mark.parametrize("name", jobdoc_rules.__all__)
def test_every_name_offered_is_there_and_listed(name):
    assert getattr(jobdoc_rules, name) is not None
    assert name in dir(jobdoc_rules)


def test_a_name_that_is_not_offered_is_told_by_name():
    with pytest.raises(AttributeError, match="module 'jobdoc_rules' has no attribute 'nonsense'"):
        _ = jobdoc_rules.nonsense  # type: ignore[attr-defined]
