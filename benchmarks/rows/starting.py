"""A cold process from a case file to a calendar file: the processor's time of the whole, and the wall's."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measuring import Goal, Row, Scale, compared, joined, starts
from benchmarks.peers import beside
from benchmarks.rows import ROWS
from benchmarks.rows.case_to_ics import starts as starts_in

PASS, BY_HAND = "python -c pass", "holidays + icalendar by hand"
OURS, FILE_ONLY = "jobdoc-rules plan CASE -o FILE", "the same with --format ics"
GOALS = (Goal(PASS, at_most=9), Goal(BY_HAND, at_least=2))


def run(scale: Scale) -> Row:
    with TemporaryDirectory() as folder:
        ours, file_only, theirs = (Path(folder) / name for name in ("ours.ics", "only.ics", "theirs.ics"))
        case = beside("case.toml")
        plan = (
            sys.executable,
            "-m",
            "jobdoc_rules",
            "plan",
            case,
            "--as-of",
            "2026-11-16T16:00",
            "--horizon",
            "23",
        )
        commands = {
            OURS: (*plan, "-o", ours),
            FILE_ONLY: (*plan, "--format", "ics", "-o", file_only),
            BY_HAND: (sys.executable, "-m", "benchmarks.by_hand", case, theirs),
            PASS: (sys.executable, "-c", "pass"),
        }
        spent = starts(commands, scale.choose(2, 15, 15))
        assert ours.read_bytes() == file_only.read_bytes()
        found = [starts_in(path.read_bytes()) for path in (ours, theirs)]
        assert found[0] == found[1]
    parts = []
    for group, field in (("CPU of the process", "cpu"), ("wall clock", "wall")):
        times = {name: [getattr(one, field) for one in taken] for name, taken in spent.items()}
        goals = GOALS if field == "cpu" else ()
        parts.append(compared(group, times, unit="ms", goals=goals, limits=(PASS,), ours=(OURS, FILE_ONLY)))
    return joined(
        ROWS["starting"],
        parts,
        checks=(f"both files have the same {len(found[0])} starts",),
        notes=(
            "With -o alone the command prints a table too, which loads what draws tables.",
            "With --format ics it only writes the file, as what is written by hand does.",
        ),
    )
