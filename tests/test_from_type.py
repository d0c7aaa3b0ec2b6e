"""``st.from_type`` draws every public class wherever the package is installed, and breaks no program."""

import os
import subprocess
import sys
from datetime import datetime
from enum import Enum
from importlib.metadata import entry_points

import pytest
from cases import case
from hypothesis import HealthCheck, find, given, settings
from hypothesis import strategies as st

import jobdoc_rules
from jobdoc_rules import Event, Interview, InvalidCase, Person
from jobdoc_rules.events import EVENT_TYPES
from jobdoc_rules.testing import registration

OFFERED = [getattr(jobdoc_rules, name) for name in jobdoc_rules.__all__]
CLASSES = [value for value in OFFERED if isinstance(value, type)]
FEW = settings(max_examples=5, suppress_health_check=list(HealthCheck), deadline=None)

KNOWS = """
from hypothesis import find, strategies as st
import jobdoc_rules as j
print(find(st.from_type(j.Office), lambda _: True).timezone)
"""


def run(code, *flags, **environment):
    """Return what a fresh process prints, errors included."""
    done = subprocess.run(
        [sys.executable, *flags, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | environment,
    )
    return done.stdout + done.stderr


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_every_public_class_can_be_drawn(kind):
    @FEW
    @given(value=st.from_type(kind))
    def draws(value):
        assert isinstance(value, kind)
        assert hash(value) == hash(value)
        assert repr(value)

    draws()


@pytest.mark.parametrize("kind", [k for k in CLASSES if issubclass(k, Enum)], ids=lambda kind: kind.__name__)
def test_every_member_of_an_enumeration_is_drawn(kind):
    assert {find(st.from_type(kind), lambda drawn, member=member: drawn is member) for member in kind} == {
        *kind
    }


@FEW
@given(events=st.lists(st.from_type(Event), max_size=5))
def test_events_fit_into_a_log(events):
    people = [Person(name=name, role="interviewer") for name in ("Ana", "Bo")]
    interview = Interview(start=datetime(2026, 11, 16, 9), people=["Ana"])
    made = case(people=people, interviews=[interview], events=events)
    assert len(made.events) == len({repr(event) for event in events})


def test_every_kind_of_event_is_among_events():
    kinds = set()

    @settings(FEW, max_examples=500)
    @given(event=st.from_type(Event))
    def draws(event):
        kinds.add(type(event))

    draws()
    assert kinds == {*EVENT_TYPES.values()}


def test_an_error_of_input_has_faults():
    assert find(st.from_type(InvalidCase), lambda _: True).faults


def test_importing_hypothesis_in_a_fresh_process_registers_them():
    assert run(KNOWS, "-W", "error") == "America/New_York\n"


def test_the_entry_point_is_the_one_that_is_tested():
    (found,) = entry_points(group="hypothesis", name="jobdoc_rules")
    assert found.load() is registration.register


def test_strategies_are_only_made_when_they_are_asked_for():
    loaded = "[name in sys.modules for name in ('jobdoc_rules', 'jobdoc_rules.testing.types')]"
    assert run(f"import sys, hypothesis; print({loaded})", "-W", "error") == "[True, False]\n"


@pytest.mark.parametrize(
    "code", ["import jobdoc_rules", "import jobdoc_rules.testing, jobdoc_rules.planning"]
)
def test_importing_the_package_loads_nothing_of_hypothesis(code):
    assert run(f"{code}, sys; print('hypothesis' in sys.modules)", "-W", "error") == "False\n"


def test_pytest_loads_nothing_of_hypothesis_by_our_plugin(tmp_path):
    seen = "{'hypothesis', 'jobdoc_rules.case'} & {*sys.modules}"
    (tmp_path / "test_it.py").write_text(f"import sys\ndef test_it(): assert not {seen}\n")
    args = ["-q", "-p", "jobdoc_rules.testing.plugin", str(tmp_path)]
    code = f"import pytest; pytest.main({args!r})"
    assert "1 passed" in run(code, PYTEST_DISABLE_PLUGIN_AUTOLOAD="1")


BREAKING = (
    "sys.modules['attrs'] = None",
    "sys.modules['jobdoc_rules.case'] = None",
    "import jobdoc_rules; jobdoc_rules.__all__ = [*jobdoc_rules.__all__, 'nonsense']",
)


@pytest.mark.parametrize("breaking", BREAKING)
def test_a_registration_that_fails_breaks_nothing_and_says_nothing(breaking):
    code = f"import sys; {breaking}\nfrom hypothesis import find, strategies as st\n"
    assert run(f"{code}print(find(st.integers(), bool))", "-W", "error") == "1\n"


def test_a_registration_that_fails_registers_nothing():
    found = "from hypothesis.strategies._internal.types import _global_type_lookup as known\n"
    code = f"import sys; {BREAKING[-1]}\n{found}print(jobdoc_rules.Office in known)"
    assert run(code) == "False\n"


def test_without_plugins_nothing_is_registered_nor_loaded():
    code = "import sys, hypothesis; print('jobdoc_rules' in sys.modules)"
    assert run(code, HYPOTHESIS_NO_PLUGINS="1") == "False\n"
