"""What ``import jobdoc_rules`` adds to a bare interpreter, beside what ``import attrs`` adds."""

import sys

from benchmarks.measuring import (
    Comparison,
    Goal,
    Role,
    Row,
    Scale,
    compared,
    figure,
    joined,
    set_against,
    starts,
)
from benchmarks.rows import ROWS

BARE = "pass"
OURS, ATTRS, PEER = "import jobdoc_rules", "import attrs", "import icalendar, holidays"
PLAN = "from jobdoc_rules import Case, plan"
GOALS = (Goal(ATTRS, at_most=1.35),)


def run(scale: Scale) -> Row:
    commands = {code: (sys.executable, "-c", code) for code in (BARE, OURS, PLAN, ATTRS, PEER)}
    spent = starts(commands, scale.choose(5, 15, 15))
    bare = [one.cpu for one in spent.pop(BARE)]
    least = min(bare)
    times = {
        # The bare start of the same round goes off; where noise is all that is left, a microsecond stays.
        name: [max(one.cpu - alone, 1_000) for one, alone in zip(taken, bare, strict=True)]
        for name, taken in spent.items()
    }
    needed = times.pop(PLAN)
    group = "CPU over the bare interpreter"
    part = compared(group, times, unit="ms", goals=GOALS, limits=(ATTRS,), ours=(OURS,))
    plan = figure(group, PLAN, Role.OURS, "ms", needed)
    return joined(
        ROWS["importing"],
        [
            part,
            Comparison(
                (plan,), (set_against(group, times | {PLAN: needed}, PLAN, PEER, None, upright=True),)
            ),
        ],
        notes=(
            f"The bare interpreter takes {least / 1e6:.1f} ms, and is left out.",
            "The package loads its names when they are first used: what a plan needs is told beside it.",
        ),
    )
