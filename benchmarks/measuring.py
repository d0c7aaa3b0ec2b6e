"""The harness: candidates take turns in one process, and what comes of that is figures and ratios.

A figure is the least and the median of many rounds. A ratio is taken within each round, so that a machine
that slows down for a while slows both sides of it; what is told is the median of the rounds, beside the ratio
of the two least times.
"""

import gc
import math
import os
import statistics
import subprocess
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryFile
from time import perf_counter, perf_counter_ns, sleep
from typing import NamedTuple, TypeVar

NANOSECONDS = {"ns": 1, "us": 1_000, "ms": 1_000_000, "s": 1_000_000_000}
OCTETS = {"octets": 1, "kB": 1_000, "MB": 1_000_000}
UNITS = NANOSECONDS | OCTETS
STARTS = 15
GLANCE = 0.05
"""Seconds between two looks at the memory of a program."""

A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")


class Scale(StrEnum):
    """How much is measured: for a first look, for the document, or up to the sizes that take long."""

    QUICK = "quick"
    DEFAULT = "default"
    FULL = "full"

    def choose(self, quick: A, default: B, full: C) -> A | B | C:
        return {Scale.QUICK: quick, Scale.DEFAULT: default, Scale.FULL: full}[self]


class Role(StrEnum):
    """What a figure stands for: this library, what others use, or what the machine could do at best."""

    OURS = "ours"
    PEER = "peer"
    LIMIT = "limit"


class Figure(NamedTuple):
    """One candidate's cost, in its unit: a time, or a size."""

    group: str
    name: str
    role: Role
    unit: str
    least: float
    median: float


class Ratio(NamedTuple):
    """One cost divided by another, and what it should be; ``met`` is None where nothing is asked."""

    group: str
    over: str
    under: str
    least: float
    median: float
    goal: str = ""
    met: bool | None = None


class Goal(NamedTuple):
    """What a ratio should be: so many times faster than ``against``, or at most so many times its cost."""

    against: str
    at_least: float | None = None
    at_most: float | None = None

    @property
    def words(self) -> str:
        return f">= {self.at_least:g}" if self.at_least is not None else f"<= {self.at_most:g}"

    def met_by(self, ratio: float) -> bool:
        """Return whether a ratio is what it should be; no rounding comes before the comparison."""
        return ratio >= self.at_least if self.at_least is not None else ratio <= self.at_most


NEAR_LINEAR = Goal("size", at_most=1.1)


class Row(NamedTuple):
    """All that one row of the table came to."""

    title: str
    figures: tuple[Figure, ...] = ()
    ratios: tuple[Ratio, ...] = ()
    checks: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


class Comparison(NamedTuple):
    """Figures and ratios of candidates that took turns."""

    figures: tuple[Figure, ...]
    ratios: tuple[Ratio, ...]


def loop(call: str, left: str, right: str | None = None, **env: object) -> Callable[[], float]:
    """Return a round of the call, in code of its own: CPython specialises code by what it has seen there.

    ``left`` and ``right`` are expressions for what ``a`` and ``b`` run through. A round gives nanoseconds
    a call.
    """
    pairs = "for a in left" if right is None else "for a, b in zip(left, right)"
    source = f"""
def a_round():
    left, right = {left}, {right}
    start = perf_counter_ns()
    {pairs}:
        {call}
    return (perf_counter_ns() - start) / len(left)
"""
    names: dict[str, object] = {"perf_counter_ns": perf_counter_ns, **env}
    exec(source, names)  # noqa: S102  # a constant of a benchmark
    return names["a_round"]


def timed(work: Callable[[], object], parts: int = 1) -> Callable[[], float]:
    """Return a round of ``work``, which does so many ``parts``: nanoseconds a part."""

    def a_round() -> float:
        start = perf_counter_ns()
        work()
        return (perf_counter_ns() - start) / parts

    return a_round


def take_turns(
    candidates: dict[str, Callable[[], float]], rounds: int, *, warm: bool = True
) -> dict[str, list[float]]:
    """Return the times of all rounds; in each, every candidate has its turn.

    With ``warm`` each runs once right before it is timed, which fills the processor's caches. Without, for
    turns that are long, the garbage of whoever went before is collected first; before a short turn that would
    empty the caches.
    """
    times: dict[str, list[float]] = {name: [] for name in candidates}
    gc.collect()
    for _ in range(rounds):
        for name, a_round in candidates.items():
            if warm:
                a_round()
            else:
                gc.collect()
            times[name].append(a_round())
    return times


def compare(
    group: str,
    candidates: dict[str, Callable[[], float]],
    *,
    unit: str,
    rounds: int,
    goals: Iterable[Goal] = (),
    limits: Iterable[str] = (),
    ours: Sequence[str] = ("ours",),
    warm: bool = True,
) -> Comparison:
    """Time candidates in turn; each peer and limit is set against each of ``ours``."""
    times = take_turns(candidates, rounds, warm=warm)
    return compared(group, times, unit=unit, goals=goals, limits=limits, ours=ours)


def compared(
    group: str,
    times: dict[str, list[float]],
    *,
    unit: str,
    goals: Iterable[Goal] = (),
    limits: Iterable[str] = (),
    ours: Sequence[str] = ("ours",),
) -> Comparison:
    """Return what the times of each candidate, in nanoseconds or in octets, come to."""
    roles = dict.fromkeys(limits, Role.LIMIT) | dict.fromkeys(ours, Role.OURS)
    wanted = {goal.against: goal for goal in goals}
    pairs = [(one, other) for one in ours for other in times if other not in ours]
    return Comparison(
        tuple(figure(group, name, roles.get(name, Role.PEER), unit, taken) for name, taken in times.items()),
        tuple(
            set_against(
                group, times, one, other, wanted.get(other), upright=roles.get(other) is not Role.LIMIT
            )
            for one, other in pairs
        ),
    )


def figure(group: str, name: str, role: Role, unit: str, taken: Sequence[float]) -> Figure:
    """Return what rounds in nanoseconds, or in octets, come to in a unit."""
    per = UNITS[unit]
    return Figure(group, name, role, unit, min(taken) / per, statistics.median(taken) / per)


def set_against(
    group: str, times: dict[str, list[float]], ours: str, other: str, goal: Goal | None, *, upright: bool
) -> Ratio:
    """Return how many times a peer costs what ours does, or how many times a limit ours costs.

    A goal says itself which way round it is meant.
    """
    upright = upright if goal is None else goal.at_least is not None
    over, under = (other, ours) if upright else (ours, other)
    least, median = ratio(times[over], times[under])
    return judged(Ratio(group, over, under, least, median), goal)


def judged(found: Ratio, goal: Goal | None) -> Ratio:
    """Return a ratio with its goal, and whether its median meets it."""
    return found if goal is None else found._replace(goal=goal.words, met=goal.met_by(found.median))


def ratio(over: Sequence[float], under: Sequence[float]) -> tuple[float, float]:
    """Return the ratio of the least times, and the median of the ratios within the rounds."""
    return min(over) / min(under), statistics.median(a / b for a, b in zip(over, under, strict=True))


def exponent(sizes: Sequence[float], totals: Sequence[float]) -> float:
    """Return k where the total grows as size**k: the slope of the least squares through the logarithms."""
    xs, ys = [math.log(size) for size in sizes], [math.log(total) for total in totals]
    x, y = statistics.fmean(xs), statistics.fmean(ys)
    spread = sum((one - x) ** 2 for one in xs)
    return sum((one - x) * (other - y) for one, other in zip(xs, ys, strict=True)) / spread


class Spent(NamedTuple):
    """What a process took: nanoseconds by the wall's clock and of the processor, and octets at most.

    The octets are those of the process alone, or of it and all that it started, as the function says.
    """

    wall: float
    cpu: float
    peak: int


def process(command: Sequence[object], *, watched: bool = False) -> Spent:
    """Run a program to its end; with ``watched`` its memory is looked at with that of what it starts.

    Raises RuntimeError, with what it said, if it fails.
    """
    start, peak = perf_counter(), 0
    with TemporaryFile() as told:
        with subprocess.Popen([*map(str, command)], stdout=subprocess.DEVNULL, stderr=told) as child:
            while watched and os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None:
                peak = max(peak, family_memory(child.pid))
                sleep(GLANCE)
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
        wall = perf_counter() - start
        told.seek(0)
        if child.returncode:
            raise RuntimeError(f"it ended with {child.returncode}: {told.read().decode()[-2000:]}")
    own = usage.ru_maxrss * 1024
    return Spent(wall * 1e9, (usage.ru_utime + usage.ru_stime) * 1e9, peak or own)


def family_memory(process_id: int) -> int:
    """Return the octets that a process and its descendants hold now; what they share counts once for each."""
    pages = os.sysconf("SC_PAGE_SIZE")
    try:
        root = Path(f"/proc/{process_id}")
        held = int((root / "statm").read_text(encoding="ascii").split()[1]) * pages
        children = (root / "task" / str(process_id) / "children").read_text(encoding="ascii").split()
    except (OSError, IndexError):  # it has just ended
        return 0
    return held + sum(family_memory(int(child)) for child in children)


def starts(commands: dict[str, Sequence[object]], rounds: int = STARTS) -> dict[str, list[Spent]]:
    """Return what each program took in each round; they take turns, after one turn that is not counted."""
    found: dict[str, list[Spent]] = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            spent = process(command)
            if turn:
                found[name].append(spent)
    return found


def growth(group: str, unit: str, thing: str, totals: dict[int, list[float]]) -> Comparison:
    """Return what one costs among so many, and the exponents by which the total grows.

    One exponent is over all sizes, one over the two largest: what is the same for few and many hides growth
    in the first.
    """
    figures = tuple(
        figure(group, f"of {size:,} {thing}", Role.OURS, unit, [total / size for total in taken])
        for size, taken in totals.items()
    )
    sizes = sorted(totals)
    ratios = tuple(
        judged(Ratio(group, f"exponent, {part[0]:,} to {part[-1]:,}", "", power, power), NEAR_LINEAR)
        for part in ((sizes, sizes[-2:]) if len(sizes) > 2 else (sizes,))
        for power in [exponent(part, [min(totals[size]) for size in part])]
    )
    return Comparison(figures, ratios)


def joined(title: str, parts: Iterable[Comparison], **others: tuple[str, ...]) -> Row:
    """Return the row of several comparisons."""
    parts = tuple(parts)
    figures = tuple(one for part in parts for one in part.figures)
    return Row(title, figures, tuple(one for part in parts for one in part.ratios), **others)
