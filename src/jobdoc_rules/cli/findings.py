"""What the doctor finds: one line each, and whether anything is to be done about it."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any, NamedTuple

from jobdoc_rules.cli.messages import printable

__all__ = ["Finding", "State", "as_data", "as_text", "ok", "problem", "warning"]


class State(StrEnum):
    """How something stands; what works in part, or only for some, is a warning."""

    OK = "ok"
    WARNING = "warning"
    PROBLEM = "problem"


class Finding(NamedTuple):
    """What was found about a part of the installation, and what to do unless it is as it should be."""

    state: State
    about: str
    what: str
    advice: str = ""


def ok(about: str, what: str) -> Finding:
    """Return a finding about what is as it should be."""
    return Finding(State.OK, about, what)


def warning(about: str, what: str, advice: str) -> Finding:
    """Return a finding about what some may miss."""
    return Finding(State.WARNING, about, what, advice)


def problem(about: str, what: str, advice: str) -> Finding:
    """Return a finding about what is wrong."""
    return Finding(State.PROBLEM, about, what, advice)


def as_text(findings: Iterable[Finding]) -> str:
    """Return a line for each finding."""
    return "".join(f"{printable(_line(finding))}\n" for finding in findings)


def _line(finding: Finding) -> str:
    advice = f"; {finding.advice}" if finding.advice else ""
    return f"{finding.state}: {finding.what}{advice}"


def as_data(findings: Iterable[Finding]) -> dict[str, Any]:
    """Return the findings for programs, and the worst of their states."""
    found = [finding._asdict() for finding in findings]
    worst = max((finding["state"] for finding in found), key=[*State].index, default=State.OK)
    return {"state": worst, "findings": found}
