"""Many cases on two cores, and the memory that a stream of events takes."""

import json
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from itertools import chain
from multiprocessing import get_context
from time import perf_counter_ns

from benchmarks.halves import cases, in_parts, planned
from benchmarks.measuring import Comparison, Goal, Row, Scale, compared, joined, process
from benchmarks.peers import Peers
from benchmarks.rows import ROWS

PART = 200
"""Cases in what a worker takes at a time."""
POOL, SERIAL, PAIR = "a pool of 2 processes", "serial", "two independent processes"
SPEED = (Goal(SERIAL, at_least=1.7), Goal(PAIR, at_most=1.25))
FEW = 10


def run(scale: Scale) -> Row:
    peers = Peers()
    count = scale.choose(400, 5_000, 100_000)
    speed = on_two_cores(count, min(PART, count // 4), scale.choose(2, 5, 3))
    sizes = (scale.choose(1_000, 100_000, 100_000), scale.choose(1_000, 10_000, 100_000))
    return joined(
        ROWS["scaling"],
        [speed, *memory(*sizes, peers)],
        checks=("the pool, the serial loop and the pair give the same touchpoints in the same order",),
        missing=peers.missing,
        notes=(
            "Processes run, and have their cases, before the clock does: it is planning that is timed.",
            "icalendar has no way to stream: it is given as many events as memory allows here.",
        ),
    )


def on_two_cores(count: int, part: int, rounds: int) -> Comparison:
    starts, half = range(0, count, part), count // part // 2 * part
    ends = [min(start + part, count) for start in starts]
    times: dict[str, list[float]] = {POOL: [], SERIAL: [], PAIR: []}
    with ExitStack() as stack:
        pool = stack.enter_context(ProcessPoolExecutor(2, mp_context=get_context("spawn")))
        pair = [stack.enter_context(waiting(*share, part)) for share in ((0, half), (half, count))]
        for start, end in zip(starts, ends, strict=True):
            cases(start, end)
        for turn in range(rounds + 1):
            found = {
                POOL: clocked(lambda: list(pool.map(planned, starts, ends))),
                SERIAL: clocked(lambda: in_parts(0, count, part)),
                PAIR: clocked(lambda: both(pair)),
            }
            assert found[POOL][1] == found[SERIAL][1] == found[PAIR][1]
            if turn:  # the first one fills what workers keep
                for name, (spent, _) in found.items():
                    times[name].append(spent / count)
    group = f"{count:,} cases, a case"
    return compared(group, times, unit="us", goals=SPEED, limits=(PAIR,), ours=(POOL,))


def clocked(work) -> tuple[float, list[str]]:
    start = perf_counter_ns()
    found = work()
    return perf_counter_ns() - start, found


@contextmanager
def waiting(first: int, last: int, part: int) -> Iterator[subprocess.Popen[str]]:
    """Start an independent process that has its cases and waits for its turn."""
    command = [sys.executable, "-m", "benchmarks.halves", str(first), str(last), str(part)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        yield child
        child.stdin.close()


def both(pair: list[subprocess.Popen[str]]) -> list[str]:
    """Give both processes their turn at once, and return the digests of both."""
    for child in pair:
        child.stdin.write("go\n")
        child.stdin.flush()
    return list(chain.from_iterable(json.loads(child.stdout.readline())[1] for child in pair))


def memory(many: int, peer: int, peers: Peers) -> Iterator[Comparison]:
    """Yield the most that processes held that wrote few events and many."""
    from jobdoc_rules import ics

    if not hasattr(ics, "iter_ical"):
        peers.lack("jobdoc_rules.ics.iter_ical", "this version cannot stream")
        return
    few_name, many_name = f"ours, {FEW} events", f"ours, {many:,} events"
    spent = {
        name: [float(process((sys.executable, "-m", "benchmarks.streaming", way, events)).peak)]
        for name, way, events in (
            (many_name, "ours", many),
            (few_name, "ours", FEW),
            (f"icalendar, {peer:,} events", "icalendar", peer),
        )
    }
    goals = (Goal(few_name, at_most=1.2),)
    yield compared(
        "memory of a process at its most",
        spent,
        unit="MB",
        goals=goals,
        limits=(few_name,),
        ours=(many_name,),
    )
