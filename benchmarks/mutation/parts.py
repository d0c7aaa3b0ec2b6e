"""What is mutated, and which tests judge it: those that know it best first."""

from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "src" / "jobdoc_rules"

RULES = ("test_rules_*.py", "test_reasons.py", "scenarios/*", "test_worked_examples.py", "test_readings.py")
LAWS = ("test_oracle.py", "test_laws.py", "test_stateful.py")
AFTER = {
    "business_days": (("test_business_days*.py",), ("test_planning*.py",), ("test_public_holidays.py",)),
    "rulebook": ((*RULES, "test_traceability.py"), ("test_planning*.py",), LAWS),
    "planning": (("test_planning*.py", "test_sentences.py"), ("test_policy.py", *RULES), LAWS),
    "ics": (("test_ics*.py",), ("test_contract.py", "test_storage.py")),
}
"""The patterns of each part's tests, stage by stage: a later one sees only what the earlier ones missed."""
FIRST = {
    "rulebook/contacts.py": ("scenarios/s1[49]*", "scenarios/r1*", "scenarios/addr*", "scenarios/s28*"),
    "rulebook/employer.py": ("scenarios/s3[38]*", "test_rules_employer.py"),
    "rulebook/follow_up.py": ("scenarios/s1[479]*", "test_rules_follow_up.py"),
    "rulebook/interview.py": ("scenarios/s0*", "test_rules_interview.py"),
    "rulebook/leaving.py": ("scenarios/s28*", "scenarios/s31*", "test_rules_leaving.py"),
    "rulebook/practice.py": ("scenarios/r*", "test_rules_practice.py"),
    "rulebook/tone.py": ("test_traceability.py", "test_rules_tone.py"),
}
LATER = {
    "planning/comparing.py": ("test_policy.py",),
    "planning/explaining.py": ("test_policy.py", "test_rules_tone.py"),
    "planning/grounds.py": ("test_policy.py", "test_ics.py"),
    "planning/sentences.py": ("test_ics.py", "test_page.py", "test_drafts.py"),
}
"""Words that calendars and pages show are told by their tests."""


def modules(part: str) -> list[str]:
    """Return the modules of a part, relative to the package."""
    if (PACKAGE / f"{part}.py").exists():
        return [f"{part}.py"]
    return sorted(path.relative_to(PACKAGE).as_posix() for path in (PACKAGE / part).glob("*.py"))


def stages(part: str, module: str, tests: Path) -> list[list[str]]:
    """Return the test files for a module, stage by stage, none of them twice."""
    seen: set[str] = set()
    found: list[list[str]] = []
    for patterns in (FIRST.get(module, ()), *AFTER[part], LATER.get(module, ())):
        files = [str(path) for pattern in patterns for path in sorted(tests.glob(pattern))]
        if new := [file for file in dict.fromkeys(files) if file not in seen]:
            seen.update(new)
            found.append(new)
    return found
