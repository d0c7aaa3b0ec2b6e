"""What a check of a policy has found: as a page, as data, and as case files.

As data it has the keys ``policy``, ``findings``, ``intended`` and ``covered``. A finding has ``kind``,
``law``, ``sentence``, ``clauses``, ``rules`` (ids), ``detail``, ``touchpoints`` (as in plans), ``case`` (as
in case files), ``as_of``, ``side``, ``horizon`` (days) and ``command``; the last five are null for a finding
about a rule. What is ``intended`` has ``law``, ``sentence``, ``reason`` and ``rule`` (null for a law).
``covered`` has ``length``, ``sequences``, ``situations``, ``examples``, ``laws``, ``event_types``,
``states`` and ``rules``.
"""

import json
import shlex
import textwrap
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import PurePath
from typing import Any

import attrs

from jobdoc_rules.casefile import dumps
from jobdoc_rules.cli.contract import touchpoint_to_contract
from jobdoc_rules.cli.messages import printable
from jobdoc_rules.documents import Format
from jobdoc_rules.events import Event
from jobdoc_rules.planning.sentences import clock, day_words
from jobdoc_rules.planning.unrolling import DEFAULT_HORIZON
from jobdoc_rules.rules import Side
from jobdoc_rules.testing.checking import Covered, Finding, Intended, Report
from jobdoc_rules.testing.scene import Scene

__all__ = ["file_of", "page", "to_data", "written"]

_WIDTH = 100
_DAY = timedelta(days=1)
_TITLES = {
    "contradiction": "contradiction",
    "gap": "gap",
    "over_contact": "too much contact",
    "after_leaving": "contact after leaving",
    "too_early": "contact too early",
    "law": "broken law",
    "error": "planning fails",
    "dead": "rule that never fires",
    "idle": "rule that never matters",
}


def file_of(finding: Finding, folder: str | None) -> str:
    """Return the path of a finding's case file; without a folder it is only a name."""
    return str(PurePath(folder or "", f"{finding.name}.toml"))


def command(finding: Finding, scene: Scene, policy: str, folder: str | None) -> str:
    """Return the command that shows the fault in a finding's case file."""
    days = scene.horizon // _DAY
    words = ["jobdoc-rules", "plan", file_of(finding, folder), "--as-of", scene.as_of.isoformat()]
    words += ["--policy", policy]
    words += ["--side", finding.side] if finding.side is not Side.CANDIDATE else []
    words += ["--horizon", str(days)] if scene.horizon != DEFAULT_HORIZON else []
    return shlex.join(words)


def written(finding: Finding, policy: str, folder: str | None) -> str:
    """Return the case file of a finding that has a scene; its first lines say what is wrong."""
    scene = finding.scene
    assert scene is not None  # noqa: S101 - seen by the caller
    lines = [
        f"{finding.law}: {finding.sentence}",
        f"clauses: {_list(finding.clauses)}; rules: {_list(finding.rules)}",
        f"as of {scene.as_of.isoformat()}, policy {scene.policy.name}",
        command(finding, scene, policy, folder),
        *([finding.detail] if finding.detail else []),
    ]
    return "".join(f"# {printable(line)}\n" for line in lines) + "\n" + dumps(scene.case)


def _list(words: tuple[str, ...]) -> str:
    return ", ".join(words) or "none"


# ---------------------------------------------------------------------------------------------- a page


def page(report: Report, policy: str, folder: str | None) -> str:
    """Return the answer for people. ``policy`` is what the policy was called by, ``folder`` may be None."""
    count = len(report.findings)
    found = "nothing found" if report else f"{count} {'finding' if count == 1 else 'findings'}"
    lines = [f"Policy {report.policy}: {found}"]
    for number, finding in enumerate(report.findings, 1):
        lines += ["", *_told(number, finding, policy, folder)]
    if report.intended:
        lines += ["", "Not obeyed by intent", *(line for item in report.intended for line in _intended(item))]
    lines += ["", "Covered", *_covered(report.covered)]
    if folder is None and any(finding.scene for finding in report.findings):
        lines += ["", "-o DIR writes the cases that the commands name."]
    return "".join(f"{printable(line)}\n" for line in lines)


def _told(number: int, finding: Finding, policy: str, folder: str | None) -> Iterator[str]:
    yield f"{number}. {_TITLES[finding.kind]}: {finding.law}"
    yield from _indented(finding.sentence)
    yield from _indented(finding.detail)
    yield f"   clauses  {_list(finding.clauses)}"
    yield f"   rules    {_list(finding.rules)}"
    if (scene := finding.scene) is not None:
        yield from _situation(finding, scene)
        yield f"   {command(finding, scene, policy, folder)}"


def _situation(finding: Finding, scene: Scene) -> Iterator[str]:
    interviews = [f"{_when(i.start)}  interview" for i in scene.case.interviews]
    entries = [f"{_when(event.at)}  {_entry(event)}" for event in scene.case.events]
    yield from _labelled("log", [*interviews, *entries])
    yield from _labelled("plan", [f"{_when(t.start)}  {t.title}" for t in finding.touchpoints])


def _labelled(label: str, lines: list[str]) -> Iterator[str]:
    for place, line in enumerate(lines):
        yield f"   {label if place == 0 else '':8} {line}"


def _entry(event: Event) -> str:
    """Return an entry as ``jobdoc-rules log`` takes it, without its time."""
    fields: tuple[Any, ...] = attrs.fields(type(event))
    stated = [(f, getattr(event, f.name)) for f in fields if f.name not in ("at", "recorded")]
    words = [f"{f.metadata.get('key', f.name)}={value}" for f, value in stated if value != f.default]
    return " ".join([event.type, *words])


def _when(at: datetime | date) -> str:
    day = f"{day_words(at)} {at.year}"
    return f"{day} {clock(at.time())}" if isinstance(at, datetime) else day


def _indented(text: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH - 3, initial_indent="   ", subsequent_indent="   ")


def _intended(item: Intended) -> list[str]:
    about = f"{item.rule}: {item.law}" if item.rule else item.law
    return _indented(f"{about}: {item.reason}")


def _covered(covered: Covered) -> Iterator[str]:
    yield (
        f"   {covered.sequences} sequences of up to {covered.length} steps, "
        f"{covered.situations} situations told apart; {covered.examples} further cases"
    )
    for label, words in (
        ("laws", (str(len(covered.laws)),)),
        ("events", covered.event_types),
        ("states", covered.states),
        ("rules that fired", covered.rules),
    ):
        yield from _indented(f"{label}: {_list(words)}")


# ---------------------------------------------------------------------------------------------- data


def to_data(report: Report, policy: str, folder: str | None) -> dict[str, Any]:
    """Return the answer for programs."""
    return {
        "policy": report.policy,
        "findings": [_finding(finding, policy, folder) for finding in report.findings],
        "intended": [
            {"law": i.law, "sentence": i.sentence, "reason": i.reason, "rule": i.rule or None}
            for i in report.intended
        ],
        "covered": attrs.asdict(report.covered),
    }


def _finding(finding: Finding, policy: str, folder: str | None) -> dict[str, Any]:
    scene = finding.scene
    return {
        "kind": finding.kind,
        "law": finding.law,
        "sentence": finding.sentence,
        "clauses": list(finding.clauses),
        "rules": list(finding.rules),
        "detail": finding.detail,
        "touchpoints": [touchpoint_to_contract(t) for t in finding.touchpoints],
        "case": scene and json.loads(dumps(scene.case, format=Format.JSON)),
        "as_of": scene and scene.as_of.isoformat(),
        "side": scene and str(finding.side),
        "horizon": scene and scene.horizon // _DAY,
        "command": scene and command(finding, scene, policy, folder),
    }
