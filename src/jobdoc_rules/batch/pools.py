"""Who does the parts: this process, several of this machine, or the workers of a Dask cluster.

Each takes only a few tasks at a time, so that neither the number of parts nor the size of the file is felt.
Tallies come as parts are done, in any order.
"""

import os
import signal
import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait as wait_for
from typing import Any

from jobdoc_rules.batch.parts import Tally
from jobdoc_rules.batch.working import Task, close_readers, work
from jobdoc_rules.errors import Fault, InvalidInput, JobdocError

__all__ = ["WorkersLost", "in_cluster", "in_processes", "in_this_process"]

AHEAD = 2
"""How many parts a worker has waiting for it, beside the one under way."""
MOST_LOSSES = 3
"""How often a worker may be lost while no part gets done."""
PATIENCE = 30.0
"""How long a cluster is waited for, in seconds."""

_LOST = (
    "workers were killed again and again, maybe for want of memory; what is done is kept: "
    "start again to go on, with fewer workers or smaller parts"
)


class WorkersLost(JobdocError, RuntimeError):
    """Workers were lost again and again. What is done is kept: starting again goes on from there."""


def in_this_process(tasks: Iterable[Task]) -> Iterator[Tally]:
    """Do the tasks one by one."""
    try:
        yield from map(work, tasks)
    finally:
        close_readers()


def in_processes(tasks: Iterable[Task], workers: int) -> Iterator[Tally]:
    """Do the tasks in so many processes; when one of them is killed, all are replaced. Raises WorkersLost."""
    left, losses = iter(tasks), 0
    while losses < MOST_LOSSES:
        under_way: dict[Future[Tally], Task] = {}
        try:
            for tally in _pooled(left, under_way, workers):
                losses = 0
                yield tally
        except BrokenProcessPool:
            losses += 1
            left = chain(under_way.values(), left)
        else:
            return
    raise WorkersLost(_LOST)


def _pooled(left: Iterator[Task], under_way: dict[Future[Tally], Task], workers: int) -> Iterator[Tally]:
    """Do the tasks that are left, and keep a record of those under way. Raises BrokenProcessPool."""
    # Started afresh: a copy of a process with threads, as Arrow's are, may hang.
    pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_begin)
    most = workers * (1 + AHEAD)
    try:
        _submit(pool, left, under_way, most)
        while under_way:
            for future in wait(under_way, return_when=FIRST_COMPLETED).done:
                tally = future.result()
                del under_way[future]
                yield tally
            _submit(pool, left, under_way, most)
    finally:
        pool.shutdown(cancel_futures=True)


def _submit(
    pool: ProcessPoolExecutor, left: Iterator[Task], under_way: dict[Future[Tally], Task], most: int
) -> None:
    """Hand on tasks until so many are under way; if the pool has just been broken, their outcome says so."""
    for task in islice(left, most - len(under_way)):
        try:
            under_way[pool.submit(work, task)] = task
        except BrokenProcessPool as error:
            lost: Future[Tally] = Future()
            lost.set_exception(error)
            under_way[lost] = task


def _begin() -> None:
    """Leave Ctrl-C to the parent, which then asks for no more parts, and end with it if it is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        wait_for([parent.sentinel])
        os._exit(1)


def in_cluster(tasks: Iterable[Task], scheduler: str) -> Iterator[Tally]:
    """Do the tasks on the workers of a Dask scheduler; what a lost worker had is done by others.

    Raises InvalidInput if there is no such scheduler or it has no worker, WorkersLost if parts lose them.
    """
    import distributed

    dask: Any = distributed  # its types are not told
    with _connected(dask.Client, scheduler) as client:
        left = iter(tasks)
        threads = sum(client.nthreads().values())
        first = islice(left, threads * (1 + AHEAD))
        done = dask.as_completed([client.submit(work, t, pure=False) for t in first], loop=client.loop)
        try:
            for future in done:
                yield future.result()
                future.release()
                done.update([client.submit(work, task, pure=False) for task in islice(left, 1)])
        except dask.KilledWorker:
            raise WorkersLost(_LOST) from None
        finally:
            client.run(close_readers, on_error="ignore")  # a worker may be lost just now


def _connected(client: Any, scheduler: str) -> Any:  # noqa: ANN401 - Dask's own
    """Return a client with at least one worker. Raises InvalidInput."""
    hint = "give the address that `dask scheduler` prints, such as tcp://10.0.0.1:8786"
    try:
        connected = client(scheduler, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError, TypeError):
        raise _unreachable(scheduler, "there is no Dask scheduler", hint) from None
    try:
        connected.wait_for_workers(1, timeout=PATIENCE)
    except TimeoutError:
        connected.close()
        raise _unreachable(scheduler, "its scheduler has no workers", "start `dask worker`") from None
    return connected


def _unreachable(scheduler: str, problem: str, hint: str) -> InvalidInput:
    return InvalidInput(
        [Fault(code="cluster", path="scheduler", problem=problem, hint=hint, source=scheduler)]
    )
