"""Mutation testing on demand: ``python benchmarks/mutation/run.py PART ...``; README.md tells more."""

import argparse
import json
import os
import random
import sys
import tomllib
from collections import Counter
from pathlib import Path

import judging
from mutants import Mutant, mutants
from parts import AFTER, PACKAGE, modules, stages

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SEED = 0


def main() -> int:
    options = _options()
    os.chdir(ROOT)
    judging.prepare()
    options.results.mkdir(parents=True, exist_ok=True)
    return max(_part(part, options) for part in options.parts)


def _options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", default=list(AFTER), metavar="PART", help=", ".join(AFTER))
    parser.add_argument("--jobs", type=int, default=1, help="processes at a time")
    parser.add_argument("--sample", type=int, help="judge that many of each part, drawn by a fixed seed")
    parser.add_argument("--only", default="", help="judge those whose name holds this")
    parser.add_argument("--survivors", action="store_true", help="judge again what survived the last run")
    parser.add_argument("--explained", action="store_true", help="judge those of survivors.toml as well")
    parser.add_argument("--stages", type=int, help="let only that many stages of tests judge")
    parser.add_argument("--unchecked", action="store_true", help="trust that the tests pass without a fault")
    parser.add_argument("--results", type=Path, default=ROOT / "build" / "mutation", help="their folder")
    return parser.parse_args()


def _part(part: str, options) -> int:
    every = [mutant for module in modules(part) for mutant in mutants(PACKAGE, module)]
    known = _known(options.results / f"{part}.jsonl")
    chosen = [mutant for mutant in every if options.only in mutant.id]
    random.Random(SEED).shuffle(chosen)  # noqa: S311 - a part of them is a fair sample, and the same every time
    again = {judging.SURVIVED} if options.survivors else {None}
    explained = {} if options.explained else _explained(part)
    chosen = [
        mutant
        for mutant in chosen[: options.sample]
        if known.get(mutant.id) in again and mutant.id not in explained
    ]
    if chosen and not options.unchecked:
        _check_whole(part, chosen[0].module)
    _judge_all(part, chosen, options)
    return _report(part, every, _known(options.results / f"{part}.jsonl"))


def _check_whole(part: str, module: str) -> None:
    """Stop if the tests fail without any fault: then they would kill everything."""
    found = judging.judge(module, (PACKAGE / module).read_text(), stages(part, module, ROOT / "tests"))
    if found[0] != judging.SURVIVED:
        sys.exit(f"the tests of {module} fail as it is (stage {found[1]}): MUTATION_OUTPUT=1 shows how")


def _judge_all(part: str, chosen: list[Mutant], options) -> None:
    children = []
    for job in range(options.jobs):
        if child := os.fork():
            children.append(child)
            continue
        with (options.results / f"{part}.jsonl").open("a", buffering=1) as results:
            for mutant in chosen[job :: options.jobs]:
                judges = stages(part, mutant.module, ROOT / "tests")[: options.stages]
                found = judging.judge(mutant.module, mutant.code, judges)
                results.write(json.dumps([mutant.id, *found, mutant.line]) + "\n")
        os._exit(0)
    for child in children:
        os.waitpid(child, 0)


def _explained(part: str) -> dict[str, str]:
    return tomllib.loads((HERE / "survivors.toml").read_text()).get(part, {})


def _known(path: Path) -> dict[str, str]:
    lines = path.read_text().splitlines() if path.exists() else []
    return {found[0]: found[1] for found in map(json.loads, lines)}


def _report(part: str, every: list[Mutant], known: dict[str, str]) -> int:
    """Print the score, and every survivor that nobody has explained yet."""
    explained = _explained(part)
    judged = [mutant for mutant in every if known.get(mutant.id, judging.NO_CODE) != judging.NO_CODE]
    counts = Counter(known[mutant.id] for mutant in judged)
    alive = [mutant for mutant in judged if known[mutant.id] == judging.SURVIVED]
    unexplained = [mutant for mutant in alive if mutant.id not in explained]
    noticed = len(judged) - len(alive)
    print(
        f"{part}: {len(every)} mutants, {len(judged)} judged: {dict(counts)}, {len(unexplained)} unexplained"
    )
    print(f"  {noticed / max(1, len(judged)):.1%} noticed; without equals {_share(noticed, unexplained):.1%}")
    for mutant in unexplained:
        print(f"  line {mutant.line}: {mutant.id}")
    return int(bool(unexplained))


def _share(noticed: int, unexplained: list[Mutant]) -> float:
    return noticed / max(1, noticed + len(unexplained))


if __name__ == "__main__":
    sys.exit(main())
