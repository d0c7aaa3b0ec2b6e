"""A job: all cases of a file planned into another file, in parts that are done once and for all.

While it runs, and if it is interrupted, what is done is in a folder beside the target, ``TARGET.parts``. The
target itself is there as a whole or not at all. Beside it stays ``.TARGET.lock``, which is empty.
"""

import os
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from functools import reduce
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from jobdoc_rules.batch.arrow import ipc, pa
from jobdoc_rules.batch.formats import format_of
from jobdoc_rules.batch.manifest import (
    differences,
    manifest_of,
    moment_of,
    read_manifest,
    source_of,
    write_manifest,
)
from jobdoc_rules.batch.parts import (
    Part,
    Tally,
    data_of,
    folder_of,
    is_ours,
    parts_of,
    rows_of_parts,
    tally_of,
)
from jobdoc_rules.batch.planning import Settings, checked
from jobdoc_rules.batch.pools import in_cluster, in_processes, in_this_process
from jobdoc_rules.batch.reading import count_rows
from jobdoc_rules.batch.schema import SCHEMA
from jobdoc_rules.batch.working import Task
from jobdoc_rules.batch.writing import json_lines, write_batches
from jobdoc_rules.errors import Fault, InvalidInput
from jobdoc_rules.planning.unrolling import DEFAULT_HORIZON
from jobdoc_rules.presets import JOB_DOC
from jobdoc_rules.rules import Policy, Side
from jobdoc_rules.whole_files import replacing

__all__ = ["Progress", "Report", "run", "unfinished"]

_CHUNK = 1 << 20

Progress = Callable[[int, int], None]
"""What is told while a job runs: how many cases are done, and of how many."""


class Report(NamedTuple):
    """What came of a job: cases, touchpoints, error rows and why the first of these are errors.

    ``resumed`` is how many of the cases had been done before it was started.
    """

    cases: int
    touchpoints: int
    errors: int
    reasons: tuple[str, ...]
    resumed: int


def run(
    source: str | Path,
    target: str | Path,
    *,
    as_of: datetime,
    policy: Policy = JOB_DOC,
    horizon: timedelta = DEFAULT_HORIZON,
    side: Side = Side.CANDIDATE,
    workers: int | None = None,
    scheduler: str | None = None,
    part_rows: int | None = None,
    restart: bool = False,
    progress: Progress | None = None,
) -> Report:
    """Plan all cases of one file into another, as :func:`~jobdoc_rules.batch.plan_batch` does.

    Suffixes tell the formats: ``.parquet``, ``.arrow`` (an IPC file), ``.arrows`` (an IPC stream), ``.jsonl``
    and ``.jsonl.gz``. The work is done by so many ``workers`` (default: as there are cores; one: by this
    process), or by those of the Dask ``scheduler`` at an address, which have to see both files under the same
    paths. Policies go to them by pickle. They do parts of ``part_rows`` cases (default: 1,000, but fewer of a
    small file, so that there are enough parts to share).

    A job that was interrupted goes on where it was when it is started again alike; another one for the same
    target is refused unless ``restart`` says to throw away what is done. Raises InvalidInput with every fault
    of the arguments, :class:`~jobdoc_rules.batch.WorkersLost`, or OSError; the target is then as it was, and
    what is done is kept.
    """
    paths = _paths(Path(source), Path(target), workers, part_rows)
    settings = checked(Settings(policy, as_of, horizon, side))
    with _locked(paths.target):
        job = _Job(*paths, settings, part_rows)
        job.begin(restart=restart)
        report = job.done(lambda tasks: _pool(tasks, workers, scheduler), progress or _tell_nobody)
        job.finish()
    return report


def unfinished(target: str | Path) -> datetime | None:
    """Return the moment from which the unfinished job for ``target`` plans, or None if there is none."""
    manifest = read_manifest(folder_of(Path(target)))
    try:
        return None if manifest is None else moment_of(manifest)
    except (TypeError, ValueError):
        return None


def _tell_nobody(done: int, of: int) -> None:
    del done, of


class _Paths(NamedTuple):
    source: Path
    target: Path


def _paths(source: Path, target: Path, workers: int | None, part_rows: int | None) -> _Paths:
    """Return the paths as any process may use them. Raises InvalidInput with every fault."""
    faults: list[Fault] = []
    for path in (source, target):
        with _gathering(faults):
            format_of(path)
    faults += _source_faults(source)
    faults += _target_faults(source, target)
    for name, number in (("workers", workers), ("part_rows", part_rows)):
        if number is not None and number < 1:
            hint = "at least 1 is expected"
            faults.append(Fault(code="out_of_range", path=name, problem=f"{number} found", hint=hint))
    if faults:
        raise InvalidInput(faults)
    return _Paths(source.resolve(), target.resolve())


@contextmanager
def _gathering(faults: list[Fault]) -> Generator[None]:
    try:
        yield
    except InvalidInput as error:
        faults += error.faults


def _source_faults(source: Path) -> Iterator[Fault]:
    if not source.is_file():
        problem = "it is no file" if source.exists() else "there is no such file"
        yield Fault(
            code="unreadable", path="", problem=problem, hint="give a file of cases", source=str(source)
        )


def _target_faults(source: Path, target: Path) -> Iterator[Fault]:
    if not target.parent.is_dir():
        problem, hint = f"there is no folder {target.parent}", "make it first"
    elif target.exists() and not target.is_file():
        problem, hint = "it is no regular file", "give another name"
    elif target.exists() and source.exists() and target.samefile(source):
        problem, hint = "it is the file of the cases", "give another name"
    else:
        return
    yield Fault(code="target", path="", problem=problem, hint=hint, source=str(target))


@contextmanager
def _locked(target: Path) -> Generator[None]:
    from filelock import FileLock, Timeout

    try:
        with FileLock(target.with_name(f".{target.name}.lock"), timeout=0):
            yield
    except Timeout:
        problem, hint = "another job is writing it", "wait for that, or give another name"
        fault = Fault(code="locked", path="", problem=problem, hint=hint, source=str(target))
        raise InvalidInput([fault]) from None


def _pool(tasks: Iterable[Task], workers: int | None, scheduler: str | None) -> Iterator[Tally]:
    if scheduler is not None:
        return in_cluster(tasks, scheduler)
    count = workers or _cores()
    return in_this_process(tasks) if count == 1 else in_processes(tasks, count)


def _cores() -> int:
    """Return how many cores this process may use; where systems do not tell, how many there are."""
    tell = getattr(os, "sched_getaffinity", None)
    return len(tell(0)) if tell is not None else os.cpu_count() or 1


class _Job:
    """One job, from its manifest to the target."""

    def __init__(self, source: Path, target: Path, settings: Settings, part_rows: int | None) -> None:
        self._source = source
        self._target = target
        self._settings = settings
        rows = count_rows(source)
        each = part_rows or rows_of_parts(rows)
        self._manifest = manifest_of(source, target, settings, each)
        self._folder = folder_of(target)
        self._format = format_of(target)
        self._parts = parts_of(rows, each)

    def begin(self, *, restart: bool) -> None:
        """See to it that there is the folder of this very job. Raises InvalidInput or OSError."""
        if restart:
            _clear(self._folder)
        before = read_manifest(self._folder)
        if before is None:
            _clear(self._folder)
            self._folder.mkdir(exist_ok=True)
            write_manifest(self._folder, self._manifest)
        elif faults := tuple(differences(before, self._manifest, self._folder)):
            raise InvalidInput(faults)

    def done(self, pool: Callable[[Iterable[Task]], Iterator[Tally]], progress: Progress) -> Report:
        """Do the parts that are not done, and return the report of all."""
        tallies = [tally_of(self._folder, part.number) for part in self._parts]
        missing = [part for part, tally in zip(self._parts, tallies, strict=True) if tally is None]
        total = sum(part.rows for part in self._parts)
        resumed = count = total - sum(part.rows for part in missing)
        progress(count, total)
        for tally in pool(self._task(part) for part in missing):
            count += tally.cases
            progress(count, total)
        found = (tally_of(self._folder, part.number) or Tally() for part in self._parts)
        whole = reduce(Tally.with_, found, Tally())
        return Report(*whole, resumed)

    def _task(self, part: Part) -> Task:
        return Task(str(self._source), str(self._folder), self._format, self._settings, part)

    def finish(self) -> None:
        """Put the parts together, the target in its place, and the folder away."""
        if source_of(self._source) != self._manifest["source"]:
            problem, hint = "it changed while it was planned", "start again with restart"
            fault = Fault(code="changed", path="", problem=problem, hint=hint, source=str(self._source))
            raise InvalidInput([fault])
        files = [data_of(self._folder, part.number, self._format) for part in self._parts]
        with replacing(self._target, folder=self._folder) as file:
            if self._format.has_lines:
                _append(file, files)
            else:
                write_batches(file, self._format, SCHEMA, _batches(files), lines=json_lines)
        _clear(self._folder)


def _append(target: BinaryIO, files: Iterable[Path]) -> None:
    for path in files:
        with path.open("rb") as file:
            while data := file.read(_CHUNK):
                target.write(data)


def _batches(files: Iterable[Path]) -> Iterator[Any]:
    for path in files:
        with pa.OSFile(str(path)) as source, ipc.open_file(source) as file:
            for place in range(file.num_record_batches):
                yield file.get_batch(place)


def _clear(folder: Path) -> None:
    """Remove the folder of a job, but nothing in it that no job has made. Raises OSError."""
    if not folder.is_dir():
        return
    for path in folder.iterdir():
        if is_ours(path):
            path.unlink()
    with suppress(OSError):
        folder.rmdir()
