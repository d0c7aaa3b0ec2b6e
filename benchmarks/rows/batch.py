"""Cases from Parquet to touchpoints in Parquet, by the program, in one process and in two."""

import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from benchmarks.measuring import (
    Comparison,
    Goal,
    Role,
    Row,
    Scale,
    Spent,
    compared,
    figure,
    growth,
    joined,
    process,
    set_against,
)
from benchmarks.peers import Peers
from benchmarks.rows import ROWS

AS_OF = "2026-11-20T12:00:00+00:00"
POOL, SERIAL = "2 workers", "1 worker"


class Done(NamedTuple):
    """One run of the program: what it took, and the octets that it wrote."""

    spent: Spent
    octets: int


def run(scale: Scale) -> Row:
    peers = Peers()
    if peers.load("pyarrow", "pyarrow") is None:
        return Row(ROWS["batch"], missing=peers.missing)
    sizes = scale.choose((1_000,), (1_000, 20_000), (1_000, 10_000, 100_000, 1_000_000))
    with TemporaryDirectory() as folder:
        runs = {size: dict(both(Path(folder), size)) for size in sizes}
    return joined(
        ROWS["batch"],
        parts(runs),
        checks=(f"one worker and two wrote equal tables of {max(sizes):,} cases",),
        notes=(
            "Memory is that of the program and its workers together, looked at twenty times a second.",
            "What they share of it counts for each of them.",
            "All of the program counts: its start, its workers' start, and putting the parts together.",
        ),
    )


def both(folder: Path, size: int) -> Iterator[tuple[str, Done]]:
    """Yield the runs over so many cases with one worker and with two, after comparing what they wrote."""
    import pyarrow.parquet as pq

    source = folder / f"{size}.parquet"
    process((sys.executable, "-m", "benchmarks.generating", size, source))
    targets = {SERIAL: folder / "serial.parquet", POOL: folder / "pool.parquet"}
    for workers, (name, target) in enumerate(targets.items(), 1):
        command = (sys.executable, "-m", "jobdoc_rules", "batch", source, target, "--workers", workers)
        spent = process((*command, "--as-of", AS_OF, "--quiet"), watched=True)
        yield name, Done(spent, target.stat().st_size)
    files = [pq.ParquetFile(target) for target in targets.values()]
    for one, other in zip(*(file.iter_batches(50_000) for file in files), strict=True):
        assert one.equals(other)
    source.unlink()


def parts(runs: dict[int, dict[str, Done]]) -> Iterator[Comparison]:
    largest = max(runs)
    for size, done in runs.items():
        goals = (Goal(SERIAL, at_least=1.7),) if size == largest and len(runs) > 1 else ()
        times = {name: [one.spent.wall / size] for name, one in done.items()}
        yield compared(f"{size:,} cases, a case", times, unit="us", goals=goals, ours=(POOL,))
    memory = {f"{size:,} cases": [float(done[POOL].spent.peak)] for size, done in runs.items()}
    group = f"memory of the program and {POOL} at its most"
    yield Comparison(tuple(figure(group, name, Role.OURS, "MB", taken) for name, taken in memory.items()), ())
    if len(runs) > 1:
        first, *_, last = memory
        ratio = set_against(group, memory, last, first, Goal(first, at_most=1.2), upright=False)
        yield Comparison((), (ratio,))
        walls = {size: [done[POOL].spent.wall] for size, done in runs.items()}
        yield Comparison((), growth(f"{largest:,} cases, a case", "us", "cases", walls).ratios[:1])
    octets = [float(runs[largest][POOL].octets / largest)]
    yield Comparison((figure("output, a case", POOL, Role.OURS, "octets", octets),), ())
