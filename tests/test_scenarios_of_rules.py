"""Our own scenarios: every rule that plans and every reading occurs in one of them."""

from pathlib import Path

import attrs
import pytest

from jobdoc_rules import JOB_DOC, PRESETS, Readings
from jobdoc_rules.rules import Scope
from jobdoc_rules.testing.scenarios import load_scenarios

FOLDER = Path(__file__).parent / "scenarios"
FILES = sorted(FOLDER.glob("*.scenarios.toml"))
SCENARIOS = [scenario for path in FILES for scenario in load_scenarios(path)]
CLAUSES = {rule.clause for rule in JOB_DOC.rules if rule.scope is Scope.PLAN} | {
    field.metadata["clause"] for field in attrs.fields(Readings)
}

# Readings that decide who, which day or which time: no ground names them. A scenario that shows what they do.
SHOWN = {
    "R8": ("addressees", "an agency excludes all others"),
    "R10": ("s01-thanks", "every round owes its own thanks"),
    "R14": ("s14-agreed-time", "the office is about to close: on the next business day, as overdue"),
    "R15": ("readings-status", "candidate_days: False"),
    "R16": ("readings-status", "call_at: 10:15:00"),
    "R20": ("r20-late-word", "they wrote after all, with a day"),
}
# What a scenario cannot show: how long a contact takes, and whether calendars show days. See test_readings.
UNTOLD = {"minutes", "all_day"}


def told():
    """Return the clauses that the lines of all scenarios give as grounds."""
    expectations = [e for s in SCENARIOS for e in (s.touchpoints, s.withheld) if e is not None]
    return {ground for e in expectations for line in e.lines for ground in line.grounds}


@pytest.mark.parametrize("clause", sorted(CLAUSES - SHOWN.keys()))
def test_a_clause_is_the_ground_of_something_in_a_scenario(clause):
    assert clause in told()


@pytest.mark.parametrize("clause", SHOWN)
def test_a_clause_that_is_no_ground_is_shown_by_a_scenario(clause):
    file, name = SHOWN[clause]
    assert clause in CLAUSES - told()
    assert name in {s.name for s in SCENARIOS if Path(s.source).name == f"{file}.scenarios.toml"}


@pytest.mark.parametrize("field", sorted({field.name for field in attrs.fields(Readings)} - UNTOLD))
def test_a_reading_is_told_with_its_default_and_with_another_value(field):
    own = [s for s in SCENARIOS if s.name.startswith(f"{field}: ")]
    values = [getattr(s.scene.policy.readings, field) for s in own]
    assert getattr(JOB_DOC.readings, field) in values
    assert any(value != getattr(JOB_DOC.readings, field) for value in values)


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_is_told_by_a_scenario(name):
    assert name in {s.scene.policy.name for s in SCENARIOS}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_says_what_it_is_about_and_is_of_a_size_that_one_reads(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# ")
    assert len(lines) < 700
    assert max(map(len, lines)) < 140


def test_there_are_as_many_scenarios_as_there_were_stories():
    assert len(SCENARIOS) >= 360
