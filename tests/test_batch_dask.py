"""A job on a real cluster: a scheduler and two workers on loopback, one of which is killed in the middle."""

import json
import os
import subprocess
import sys
import time
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta

import attrs
import pyarrow as pa
import pytest
from cases import case
from pyarrow import parquet as pq

from jobdoc_rules import InvalidInput
from jobdoc_rules.batch import WorkersLost, pools, run
from jobdoc_rules.casefile import dumps

SHORT = {"as_of": datetime(2026, 11, 20, 12, tzinfo=UTC), "horizon": timedelta(5)}
DASK = {"DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "0"}
"""A part whose worker is lost is not tried again on others: the last test loses both in turn."""


@contextmanager
def running(*arguments, **environment):
    command = [sys.executable, "-m", "distributed.cli." + arguments[0], *map(str, arguments[1:])]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(
        [*command, "--no-dashboard"], env={**os.environ, **environment}, **quiet
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def eventually(condition):
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end, "it never came true"
        time.sleep(0.05)


@contextmanager
def cluster(folder, workers=2, **environment):
    """Give the address of a scheduler and the processes of its workers."""
    told = folder / "scheduler.json"
    local = ("--host", "127.0.0.1")
    with ExitStack() as stack:
        stack.enter_context(
            running("dask_scheduler", *local, "--port", 0, "--scheduler-file", told, **environment)
        )
        eventually(lambda: told.exists() and told.read_text().endswith("}"))  # it is there before it is whole
        address = json.loads(told.read_text())["address"]
        options = ("--nthreads", 1, "--no-nanny", "--local-directory", folder, *local)
        yield (
            address,
            [stack.enter_context(running("dask_worker", address, *options)) for _ in range(workers)],
        )


@pytest.fixture
def source(tmp_path):
    rows = [
        dumps(attrs.evolve(case(), id=f"c{n}"), format="json")[: 50 if n == 7 else None] for n in range(120)
    ]
    path = tmp_path / "cases.parquet"
    pq.write_table(pa.table({"case": rows}), path, row_group_size=50)
    return path


def test_a_cluster_that_loses_a_worker_gives_what_one_process_gives(source, tmp_path):
    found, alone = tmp_path / "found.parquet", tmp_path / "alone.parquet"
    with cluster(tmp_path) as (address, workers):

        def kill(done, _of):
            if done >= 30:
                workers[0].kill()

        report = run(source, found, **SHORT, scheduler=address, part_rows=3, progress=kill)
        assert workers[0].wait(60) == -9
    assert run(source, alone, **SHORT, workers=1, part_rows=3) == report
    assert (report.cases, report.errors) == (120, 1)
    assert found.read_bytes() == alone.read_bytes()
    assert not found.with_name("found.parquet.parts").exists()


def test_a_part_that_costs_every_worker_its_life_is_told_of(tmp_path, monkeypatch):
    monkeypatch.setattr(pools, "work", os._exit)
    with cluster(tmp_path, **DASK) as (address, _), pytest.raises(WorkersLost, match="start again"):
        list(pools.in_cluster([1], address))


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:9", "nonsense://x", "::::"])
def test_an_address_without_a_scheduler_is_refused(address, source, tmp_path, monkeypatch):
    monkeypatch.setattr(pools, "PATIENCE", 0.2)
    with pytest.raises(InvalidInput, match="there is no Dask scheduler"):
        run(source, tmp_path / "out.parquet", **SHORT, scheduler=address)


def test_a_scheduler_without_workers_is_refused(source, tmp_path, monkeypatch):
    with cluster(tmp_path, workers=0) as (address, _):
        monkeypatch.setattr(pools, "PATIENCE", 2)
        with pytest.raises(InvalidInput, match="its scheduler has no workers"):
            run(source, tmp_path / "out.parquet", **SHORT, scheduler=address)
