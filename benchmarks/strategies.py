"""What strategies of ``jobdoc_rules.testing`` reach, and what they cost: ``python benchmarks/strategies.py``.

Over many scenes: the share that holds each type of event, lets each planning rule speak, and reaches each
state of a case, kind of touchpoint and state of one. Then how many are drawn in a second, beside planning
alone, and what the registration for ``st.from_type`` takes. One release of Hypothesis draws much the same
scenes every time.
"""

import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from statistics import median
from time import perf_counter_ns

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from jobdoc_rules import JOB_DOC, CaseState, Kind, Plan, Side, State
from jobdoc_rules.events import EVENT_TYPES
from jobdoc_rules.history import read
from jobdoc_rules.rules import NearMiss, Scope
from jobdoc_rules.testing import Scene
from jobdoc_rules.testing.strategies import cases, scenes

COUNTED = 2000
EACH = 100
"""How many examples are drawn in a row: what comes late is made of what came before, so runs differ."""
ROUNDS, DRAWN = 5, 200
STARTS = 15
GROUPS = {
    "events": tuple(EVENT_TYPES),
    "rules": tuple(rule.id for rule in JOB_DOC.rules if rule.scope is Scope.PLAN),
    "states of a case": tuple(CaseState),
    "touchpoints": tuple(Kind),
    "states of touchpoints": tuple(State),
}
"""What is to be reached, by what it belongs to."""


def main() -> None:
    print(markdown(shares()))
    print()
    print("\n".join(costs()))


def examples(strategy: st.SearchStrategy[object], count: int, work: Callable[[object], object]) -> None:
    """Do something with so many examples of a strategy, the same ones every time."""
    for number in range(count // EACH):
        _examples(strategy, number, work)


def _examples(strategy: st.SearchStrategy[object], number: int, work: Callable[[object], object]) -> None:
    @seed(number)
    @settings(
        max_examples=EACH,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def each(drawn):
        work(drawn)

    each()


def shares(count: int = COUNTED) -> dict[tuple[str, str], float]:
    """Return which share of scenes reaches what, by group and name."""
    found: Counter[tuple[str, str]] = Counter()
    examples(scenes(), count, lambda scene: found.update(reached(scene)))
    return {(group, str(n)): found[group, str(n)] / count for group, names in GROUPS.items() for n in names}


def reached(scene: Scene) -> set[tuple[str, str]]:
    """Return what one scene reaches."""
    made = scene.plan(Side.BOTH)
    told = [
        *(("events", event.type) for event in scene.case.events),
        *(("rules", rule_id) for rule_id in speaking(scene, made)),
        *(("states of a case", outlook.state) for outlook in made.outlooks),
        *(("touchpoints", touchpoint.kind) for touchpoint in made.touchpoints),
        *(("states of touchpoints", touchpoint.state) for touchpoint in made.touchpoints),
    ]
    return {(group, str(name)) for group, name in told}


def speaking(scene: Scene, made: Plan) -> Iterator[str]:
    """Yield the ids of rules that demand, allow or rule out something, now or further on in the plan."""
    readings = scene.policy.readings
    situation = read(scene.case, readings, scene.as_of)
    for rule in scene.policy.planning_rules[Side.BOTH]:
        if any(not isinstance(said, NearMiss) for said in rule.apply(situation, readings)):
            yield rule.id
    yield from (rule.id for touchpoint in made.touchpoints for rule in touchpoint.rules)


def markdown(found: dict[tuple[str, str], float]) -> str:
    """Return the shares as a table, the rarest of each group first."""
    rows = ["| of scenes | hold or reach |", "|---|---|"]
    for group in GROUPS:
        every = sorted((share, name) for (of, name), share in found.items() if of == group)
        rows.append(f"| {group} | {', '.join(f'{name} {share:.0%}' for share, name in every)} |")
    return "\n".join(rows)


def costs() -> Iterator[str]:
    """Yield the rates as the rows of a table, each beside planning alone; then what registering takes."""
    kept: list[Scene] = []
    examples(scenes(), DRAWN, kept.append)
    works: dict[str, Callable[[], object]] = {
        "planning alone": lambda: [scene.plan() for scene in kept],
        "`cases()`": lambda: examples(cases(), DRAWN, id),
        "`scenes()`": lambda: examples(scenes(), DRAWN, id),
        "`scenes()`, planned": lambda: examples(scenes(), DRAWN, Scene.plan),
    }
    rounds = [{name: timed(work) for name, work in works.items()} for _ in range(ROUNDS)]
    yield "| drawn | a second | times as long as planning |"
    yield "|---|---|---|"
    for name in works:
        ratio = median(spent[name] / spent["planning alone"] for spent in rounds)
        yield f"| {name} | {DRAWN / min(spent[name] for spent in rounds) * 1e9:,.0f} | {ratio:.1f} |"
    with_it, without = starts()
    yield ""
    yield f"importing hypothesis: {without:.0f} ms, with the classes of jobdoc_rules {with_it:.0f} ms"


def timed(work: Callable[[], object]) -> int:
    start = perf_counter_ns()
    work()
    return perf_counter_ns() - start


def starts() -> tuple[float, float]:
    """Return the milliseconds that a process takes to import hypothesis, with and without its plugins."""
    code = "import {}hypothesis"
    told = ("import os; os.environ['HYPOTHESIS_NO_PLUGINS'] = '1'; ", "")
    spent: dict[str, list[int]] = {without: [] for without in told}
    for _ in range(STARTS):
        for without, times in spent.items():
            command = [sys.executable, "-c", without + code.format("")]
            times.append(timed(lambda command=command: subprocess.run(command, check=True)))
    without, with_it = (median(times) / 1e6 for times in spent.values())
    return with_it, without


if __name__ == "__main__":
    main()
