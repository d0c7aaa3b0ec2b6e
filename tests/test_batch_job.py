"""Whole files: planned in parts, interrupted and gone on with, and there as a whole or not at all."""

import gzip
import json
import os
import signal
import subprocess
import sys
import time
from concurrent.futures.process import BrokenProcessPool
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

import attrs
import pyarrow as pa
import pytest
from cases import case
from pyarrow import ipc
from pyarrow import parquet as pq

from jobdoc_rules import JOB_DOC, PATIENT, InvalidInput, Side
from jobdoc_rules.batch import (
    SCHEMA,
    WorkersLost,
    cases_to_batch,
    convert,
    manifest,
    plan_batch,
    pools,
    run,
    unfinished,
    working,
)
from jobdoc_rules.batch import job as jobs
from jobdoc_rules.batch.parts import rows_of_parts
from jobdoc_rules.batch.reading import Reader, count_rows, read_batches
from jobdoc_rules.batch.writing import json_lines
from jobdoc_rules.casefile import LIMIT, dumps

AS_OF = datetime(2026, 11, 20, 12, tzinfo=UTC)
SHORT = {"as_of": AS_OF, "horizon": timedelta(5)}
SUFFIXES = (".parquet", ".arrow", ".arrows", ".jsonl", ".jsonl.gz")
BROKEN = 4


def texts(count):
    """Return the JSON of so many cases, each on one line; the fifth is broken."""
    stated = [json.loads(dumps(attrs.evolve(case(), id=f"c{n}"), format="json")) for n in range(count)]
    return [json.dumps(one)[: 50 if n == BROKEN else None] for n, one in enumerate(stated)]


def written(path, rows):
    """Write the rows into a file in several pieces, with an id each and a column that does not count."""
    table = pa.table({"more": [1.0] * len(rows), "case": rows, "id": [f"row-{n}" for n in range(len(rows))]})
    if path.name.endswith(".jsonl"):
        path.write_text("".join(f"{row}\n" for row in rows))
    elif path.name.endswith(".gz"):
        path.write_bytes(gzip.compress("\r\n\n".join(rows).encode()))
    elif path.suffix == ".parquet":
        pq.write_table(table, path, row_group_size=7)
    else:
        make = ipc.new_file if path.suffix == ".arrow" else ipc.new_stream
        with make(path, table.schema) as writer:
            writer.write_table(table, max_chunksize=7)
    return path


def read(path):
    """Return the rows of touchpoints in a file."""
    if path.suffix == ".parquet":
        return pq.read_table(path).to_pylist()
    if path.suffix == ".arrow":
        with pa.OSFile(str(path)) as file:
            return ipc.open_file(file).read_all().to_pylist()
    if path.suffix == ".arrows":
        with pa.OSFile(str(path)) as file:
            return ipc.open_stream(file).read_all().to_pylist()
    data = path.read_bytes()
    return [
        json.loads(line) for line in (gzip.decompress(data) if path.suffix == ".gz" else data).splitlines()
    ]


def expected(rows, **options):
    given = pa.RecordBatch.from_pydict({"case": rows, "id": [f"row-{n}" for n in range(len(rows))]})
    return plan_batch(given, **(SHORT | options))


@pytest.fixture
def source(tmp_path):
    return written(tmp_path / "cases.parquet", texts(25))


@pytest.fixture
def target(tmp_path):
    return tmp_path / "touchpoints.parquet"


def folder(target):
    return target.with_name(f"{target.name}.parts")


def left_beside(target):
    """Return what is in the target's folder beside it, its lock and what was read."""
    known = {target.name, f".{target.name}.lock"}
    return [
        p.name for p in target.parent.iterdir() if p.name not in known and not p.name.startswith("cases.")
    ]


@pytest.mark.parametrize("given", SUFFIXES)
@pytest.mark.parametrize("wanted", SUFFIXES)
def test_cases_of_any_format_become_touchpoints_of_any_format(given, wanted, tmp_path):
    rows = texts(25)
    source, target = written(tmp_path / f"cases{given}", rows), tmp_path / f"out{wanted}"
    report = run(source, target, **SHORT, workers=1, part_rows=4)
    whole = expected(rows)
    if ".jsonl" in given:  # there is no column for the id of the case that cannot be read
        place = SCHEMA.get_field_index("case_id")
        ids = [None if id_ == f"row-{BROKEN}" else id_ for id_ in whole.column("case_id").to_pylist()]
        whole = whole.set_column(place, SCHEMA.field(place), pa.array(ids, pa.string()))
    if ".jsonl" in wanted:
        assert read(target) == [json.loads(line) for line in json_lines(whole)]
    else:
        assert read(target) == whole.to_pylist()
    assert report[:3] == (25, whole.num_rows - 1, 1)
    assert report.reasons[0].startswith(f"row {BROKEN} (")
    assert left_beside(target) == []


def test_lines_are_objects_with_times_in_utc(source, tmp_path):
    target = tmp_path / "out.jsonl"
    run(source, target, **SHORT, workers=1)
    first = read(target)[0]
    assert [*first] == SCHEMA.names
    assert datetime.fromisoformat(first["start"]).utcoffset() == timedelta(0)
    assert first["start"].endswith("Z")


def test_processes_give_the_same_bytes_as_this_process(source, target, tmp_path):
    alone = tmp_path / "alone.parquet"
    told = []
    report = run(source, target, **SHORT, workers=2, part_rows=5, progress=lambda *done: told.append(done))
    assert run(source, alone, **SHORT, workers=1, part_rows=5) == report
    assert target.read_bytes() == alone.read_bytes()
    assert told == [(n, 25) for n in range(0, 26, 5)]


@pytest.mark.parametrize(
    ("rows", "each"),
    [(0, 50), (1, 50), (1_631, 50), (1_632, 51), (31_999, 999), (32_000, 1000), (10**6, 1000)],
)
def test_there_are_parts_for_many_to_share_but_none_too_small_or_too_large(rows, each):
    assert rows_of_parts(rows) == each


def test_parts_are_as_large_as_that_if_nothing_is_said(target, tmp_path):
    told = []
    run(
        written(tmp_path / "cases.jsonl", texts(60)),
        target,
        **SHORT,
        workers=1,
        progress=lambda *done: told.append(done),
    )
    assert told == [(0, 60), (50, 60), (60, 60)]


def test_no_cases_are_a_table_without_rows(tmp_path):
    source, target = written(tmp_path / "cases.parquet", []), tmp_path / "out.parquet"
    assert run(source, target, **SHORT) == (0, 0, 0, (), 0)
    assert pq.read_table(target).schema == SCHEMA
    assert read(target) == []


def test_a_large_row_group_is_cut_and_small_ones_are_put_together(tmp_path):
    rows, target = texts(25), tmp_path / "out.parquet"
    for size in (25, 2):
        pq.write_table(pa.table({"case": rows}), tmp_path / "cases.parquet", row_group_size=size)
        run(tmp_path / "cases.parquet", target, **SHORT, workers=1, part_rows=9)
        assert [*dict.fromkeys(row["row"] for row in read(target))] == [*range(25)]


def test_a_reason_is_told_shortly_and_stands_in_the_table_as_a_whole(tmp_path):
    source = written(tmp_path / "cases.jsonl", [json.dumps(dict.fromkeys(map(str, range(20)), 1))])
    report = run(source, tmp_path / "out.arrow", **SHORT, workers=1)
    (row,) = read(tmp_path / "out.arrow")
    assert report.reasons == (f"row 0 (no id): {row['error'][:300]} ...",)


# ------------------------------------------------------------------------------------------- interruption


def interrupted(source, target, after, **options):
    """Run the job and stop it, as Ctrl-C does, when so many cases are done."""

    def stop(done, _of):
        if done >= after:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(source, target, **{**SHORT, "workers": 1, "part_rows": 5, "progress": stop, **options})


def test_a_job_goes_on_where_it_was(source, target):
    interrupted(source, target, after=10)
    assert not target.exists()
    kept = {path: path.stat().st_mtime_ns for path in folder(target).glob("part-*")}
    assert len(kept) == 4
    told = []
    progress = lambda *done: told.append((done, {p: p.stat().st_mtime_ns for p in kept}))  # noqa: E731
    report = run(source, target, **SHORT, workers=1, part_rows=5, progress=progress)
    assert [done for done, _ in told] == [(10, 25), (15, 25), (20, 25), (25, 25)]
    assert all(times == kept for _, times in told)
    assert (report.cases, report.resumed) == (25, 10)
    assert read(target) == expected(texts(25)).to_pylist()
    assert left_beside(target) == []


def test_the_moment_of_a_job_that_is_not_finished_is_known(source, target):
    assert unfinished(target) is None
    interrupted(source, target, after=10)
    assert unfinished(target) == AS_OF
    run(source, target, **SHORT, workers=1, part_rows=5)
    assert unfinished(target) is None


@pytest.mark.parametrize("manifest", ["", "[]", "{}"])
def test_a_folder_whose_manifest_cannot_be_read_is_begun_anew(manifest, source, target):
    interrupted(source, target, after=10)
    (folder(target) / "manifest.json").write_text(manifest)
    assert unfinished(target) is None
    assert run(source, target, **SHORT, workers=1, part_rows=5).resumed == 0


def test_a_moment_that_is_none_is_no_moment(source, target):
    interrupted(source, target, after=10)
    manifest = folder(target) / "manifest.json"
    manifest.write_text(json.dumps(json.loads(manifest.read_text()) | {"as_of": "yesterday"}))
    assert unfinished(target) is None


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"as_of": AS_OF + timedelta(1)}, ["as_of: the moment"]),
        ({"policy": PATIENT}, ["policy: the policy"]),
        ({"policy": JOB_DOC.without("S1")}, ["policy: the policy"]),
        ({"side": Side.BOTH, "horizon": timedelta(6)}, ["horizon: the horizon", "side: the side"]),
        ({"part_rows": 6}, ["part_rows: the size of the parts"]),
    ],
)
def test_another_job_is_refused_and_what_is_done_stays(changes, told, source, target):
    interrupted(source, target, after=10)
    before = sorted(folder(target).iterdir())
    with pytest.raises(InvalidInput) as raised:
        run(source, target, **{**SHORT, "workers": 1, "part_rows": 5, **changes})
    words = " is another one than that of the parts that are done"
    assert [f"{f.path}: {f.problem}" for f in raised.value.faults] == [f"{what}{words}" for what in told]
    assert sorted(folder(target).iterdir()) == before


def test_another_source_is_refused_unless_the_job_is_begun_anew(source, target):
    interrupted(source, target, after=10)
    written(source, texts(25)[::-1])
    with pytest.raises(InvalidInput, match="the source is another one"):
        run(source, target, **SHORT, workers=1, part_rows=5)
    report = run(source, target, **SHORT, workers=1, part_rows=5, restart=True)
    assert (report.cases, report.resumed) == (25, 0)


def test_a_source_that_changes_meanwhile_gives_no_target(source, target):
    target.write_text("as it was")

    def change(done, _of):
        if done == 25:
            os.utime(source, ns=(1, 1))

    with pytest.raises(InvalidInput, match="it changed while it was planned"):
        run(source, target, **SHORT, workers=1, part_rows=5, progress=change)
    assert target.read_text() == "as it was"


def test_a_source_that_grows_shorter_is_told(source):
    reader = Reader(source)
    with pytest.raises(InvalidInput, match="it is shorter than it was"):
        reader.take(20, 6)
    reader.close()


def test_what_no_job_has_made_is_not_removed(source, target):
    interrupted(source, target, after=10)
    (folder(target) / "notes.txt").write_text("mine")
    (folder(target) / ".0123.tmp").write_text("of a job that was killed")
    run(source, target, **SHORT, workers=1, part_rows=5)
    assert [path.name for path in folder(target).iterdir()] == ["notes.txt"]


def test_a_disk_that_is_full_leaves_the_target_as_it_was(source, target, monkeypatch):
    target.write_text("as it was")

    def full(*_, **__):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(jobs, "write_batches", full)
        with pytest.raises(OSError, match="No space left"):
            run(source, target, **SHORT, workers=1, part_rows=5)
    assert target.read_text() == "as it was"
    assert run(source, target, **SHORT, workers=1, part_rows=5).resumed == 25


def test_two_jobs_for_one_target_are_one_too_many(source, target):
    def again(_done, _of):
        run(source, target, **SHORT, workers=1)

    with pytest.raises(InvalidInput, match="another job is writing it"):
        run(source, target, **SHORT, workers=1, progress=again)


# --------------------------------------------------------------------------------------------------- kills

PROGRAM = """
import os, signal, sys
from datetime import datetime, timedelta
from jobdoc_rules.batch import run

def progress(done, of):
    print(done, flush=True)

if __name__ == "__main__":
    run(sys.argv[1], sys.argv[2], as_of=datetime.fromisoformat(sys.argv[3]), horizon=timedelta(5),
        workers=2, part_rows=5, progress=progress)
"""


def alive(pid):
    """Return whether a process runs, and is more than an entry that nobody has fetched yet."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def children(pid):
    found = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [int(child) for child in found]


def eventually(condition):
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end, "it never came true"
        time.sleep(0.02)


def test_a_job_that_is_killed_leaves_no_target_and_no_process_and_goes_on(tmp_path):
    rows, target = texts(400), tmp_path / "out.parquet"
    source = written(tmp_path / "cases.parquet", rows)
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    arguments = [sys.executable, program, source, target, AS_OF.isoformat()]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as process:
        assert [line.strip() for line in islice(process.stdout, 3)] == ["0", "5", "10"]
        workers = children(process.pid)
        process.kill()
    assert len(workers) >= 2
    eventually(lambda: not any(map(alive, workers)))
    assert not target.exists()
    report = run(source, target, **SHORT, workers=1, part_rows=5)
    assert report.cases == 400
    assert 10 <= report.resumed < 400
    assert read(target) == expected(rows).to_pylist()
    assert left_beside(target) == ["program.py"]


def own_workers():
    return [
        child
        for child in children(os.getpid())
        if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes()
    ]


def test_a_worker_that_is_killed_is_replaced(source, target):
    killed = []

    def kill(done, _of):
        if done and not killed:
            killed.append(own_workers()[0])
            os.kill(killed[0], signal.SIGKILL)

    report = run(source, target, **SHORT, workers=2, part_rows=2, progress=kill)
    assert killed
    assert report.cases == 25
    assert read(target) == expected(texts(25)).to_pylist()


def killing(_task):
    os.kill(os.getpid(), signal.SIGKILL)


def test_workers_that_are_killed_again_and_again_are_told_of(monkeypatch):
    monkeypatch.setattr(pools, "work", killing)
    with pytest.raises(WorkersLost, match="start again to go on"):
        list(pools.in_processes(range(3), 1))


class Tasks:
    """Tasks that tell how many of them were asked for."""

    def __init__(self, count):
        self.left, self.asked = count, 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.asked == self.left:
            raise StopIteration
        self.asked += 1
        return self.asked


def test_only_a_few_parts_are_under_way(monkeypatch):
    monkeypatch.setattr(pools, "work", abs)
    tasks, found = Tasks(50), []
    for done in pools.in_processes(tasks, 2):
        found.append(done)
        assert tasks.asked <= len(found) + 2 * (1 + pools.AHEAD)
    assert sorted(found) == [*range(1, 51)]


class Broken:
    """A pool that takes nothing any more."""

    def submit(self, *_):
        raise BrokenProcessPool


def test_a_pool_that_breaks_while_it_is_filled_loses_no_task():
    under_way = {}
    pools._submit(Broken(), iter("abc"), under_way, 2)
    assert [*under_way.values()] == ["a", "b"]
    assert all(isinstance(future.exception(), BrokenProcessPool) for future in under_way)


class Parent:
    """A process that has ended."""

    def __init__(self):
        self.sentinel, writing = os.pipe()
        os.close(writing)


def test_a_worker_leaves_interrupts_to_its_parent_and_ends_with_it(monkeypatch):
    ended = []
    before = signal.getsignal(signal.SIGINT)
    monkeypatch.setattr(pools, "parent_process", Parent)
    monkeypatch.setattr(pools.os, "_exit", ended.append)
    try:
        pools._begin()
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)
    eventually(lambda: ended == [1])
    monkeypatch.setattr(pools, "parent_process", lambda: None)
    pools._end_with_parent()
    assert ended == [1]


def test_a_package_that_is_not_installed_has_no_version():
    assert manifest._version("no-such-package-anywhere") is None


# ---------------------------------------------------------------------------------------------- refusals


@pytest.mark.parametrize(
    ("source", "target", "told"),
    [
        ("no.parquet", "out.parquet", ["there is no such file"]),
        (".", "out.parquet", ["'' tells no format", "it is no file"]),
        ("cases.parquet", "out.csv", ["'.csv' tells no format"]),
        ("cases.parquet", "cases.parquet", ["it is the file of the cases"]),
        ("cases.parquet", "folder.parquet", ["it is no regular file"]),
        ("no.xls", "no/out.arrow", ["'.xls' tells no format", "there is no such file", "there is no folder"]),
    ],
)
def test_all_that_is_wrong_with_the_files_is_told_at_once(source, target, told, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    written(tmp_path / "cases.parquet", texts(1))
    (tmp_path / "folder.parquet").mkdir()
    with pytest.raises(InvalidInput) as raised:
        run(source, target, **SHORT)
    found = [fault.problem for fault in raised.value.faults]
    assert len(found) == len(told)
    assert all(problem.startswith(words) for problem, words in zip(found, told, strict=True))


def test_numbers_below_one_are_refused(source, target):
    with pytest.raises(InvalidInput) as raised:
        run(source, target, **SHORT, workers=0, part_rows=-1)
    assert [str(fault) for fault in raised.value.faults] == [
        "workers: 0 found; at least 1 is expected",
        "part_rows: -1 found; at least 1 is expected",
    ]


CUT = gzip.compress(b"{}\n" * 9, mtime=0)[:-9]


@pytest.mark.parametrize(
    ("suffix", "data"),
    [
        *((suffix, data) for suffix in (".parquet", ".arrow", ".arrows") for data in (b"nonsense " * 9, b"")),
        (".jsonl.gz", b"nonsense"),
        (".jsonl.gz", CUT),
        (".jsonl.gz", CUT[:10] + b"nonsense"),
    ],
)
def test_a_file_that_is_not_what_its_suffix_says_is_refused(suffix, data, tmp_path):
    source = tmp_path / f"cases{suffix}"
    source.write_bytes(data)
    with pytest.raises(InvalidInput, match="it cannot be read") as raised:
        run(source, tmp_path / "out.parquet", **SHORT)
    assert raised.value.faults[0].source == str(source)
    assert left_beside(tmp_path / "out.parquet") == []


@pytest.mark.parametrize("suffix", [".parquet", ".arrow", ".arrows"])
def test_a_file_without_the_column_is_refused(suffix, tmp_path):
    source, table = tmp_path / f"cases{suffix}", pa.table({"cases": ["{}"]})
    if suffix == ".parquet":
        pq.write_table(table, source)
    else:
        with (ipc.new_file if suffix == ".arrow" else ipc.new_stream)(source, table.schema) as writer:
            writer.write_table(table)
    with pytest.raises(InvalidInput, match="case: there is no such column"):
        run(source, tmp_path / "out.parquet", **SHORT)


# ----------------------------------------------------------------------------------------------- reading


def test_a_line_that_is_too_long_is_one_row_and_is_not_held_in_memory(tmp_path):
    source, target = tmp_path / "cases.jsonl", tmp_path / "out.arrow"
    (text,) = texts(1)
    source.write_text("x" * (3 * LIMIT) + f"\n{text}\n")
    assert [batch.column("case")[0].as_py()[:1] for batch in read_batches(source)] == [b"x"]
    assert (
        max(len(text) for batch in read_batches(source) for text in batch.column("case").to_pylist())
        < 2 * LIMIT
    )
    run(source, target, **SHORT, workers=1)
    assert [row["error"] is None for row in read(target)][:2] == [False, True]


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("count", [0, 1, 1000, 1001, 2000])
def test_rows_are_counted_and_taken_from_any_place(suffix, count, tmp_path):
    rows = [f'{{"id": "c{n}"}}' for n in range(count)]
    source = written(tmp_path / f"cases{suffix}", rows)
    assert count_rows(source) == count
    for start in {0, count // 2, max(0, count - 1)}:
        if count:
            reader = Reader(source, start // 2)
            found = reader.take(start, count - start).column("case").to_pylist()
            assert [t if isinstance(t, str) else t.decode() for t in found] == rows[start:]
            reader.close()


def test_parts_out_of_order_are_read_rightly(source):
    shelf = working._Shelf()
    for start in (10, 0, 20, 5, 15):
        taken = shelf.take(source, working.Part(0, start, 5))
        assert taken.column("id").to_pylist() == [f"row-{n}" for n in range(start, start + 5)]
    shelf.clear()
    with pytest.raises(InvalidInput, match="it is shorter than it was"):
        shelf.take(source, working.Part(0, 20, 50))


# ------------------------------------------------------------------------------------------- conversion


@pytest.mark.parametrize("given", SUFFIXES)
@pytest.mark.parametrize("wanted", SUFFIXES)
def test_cases_go_from_any_format_into_any_other(given, wanted, tmp_path):
    rows = texts(8)
    source, target = written(tmp_path / f"cases{given}", rows), tmp_path / f"converted{wanted}"
    convert(source, target)
    found = [text for batch in read_batches(target) for text in batch.column("case").to_pylist()]
    assert [t if isinstance(t, str) else t.decode() for t in found] == rows
    assert left_beside(target) == []


def test_lines_take_the_id_of_the_column_and_stay_lines(tmp_path):
    source, target = tmp_path / "cases.parquet", tmp_path / "converted.jsonl"
    given = [
        '{\n"employer": "A"\r\n}',
        " {}",
        '{"id": "own"}',
        "[]",
        "{",
        None,
        " ",
        b"\xff{}".decode("latin-1"),
    ]
    pq.write_table(pa.table({"id": ['"x"', *"bcdefgh"], "case": given}), source)
    convert(source, target)
    assert target.read_text().splitlines() == [
        '{"id": "\\"x\\"",  "employer": "A" }',
        ' {"id": "b"}',
        '{"id": "own"}',
        "[]",
        "{",
        "null",
        "null",
        "ÿ{}",
    ]


def test_bytes_that_are_no_text_stay_what_cannot_be_read(tmp_path):
    source, target = tmp_path / "cases.parquet", tmp_path / "converted.arrow"
    pq.write_table(pa.table({"case": [b'{"id": "\xff"}', None]}), source)
    convert(source, target)
    (found,) = read_batches(target)
    assert found.to_pylist() == [{"id": None, "case": '{"id": "\\xff"}'}, {"id": None, "case": None}]


def test_a_conversion_that_fails_leaves_the_target_as_it_was(tmp_path):
    source, target = tmp_path / "cases.parquet", tmp_path / "converted.arrow"
    source.write_text("nonsense")
    target.write_text("as it was")
    with pytest.raises(InvalidInput, match="it cannot be read"):
        convert(source, target)
    assert target.read_text() == "as it was"
    assert left_beside(target) == []


def test_what_is_made_of_cases_is_read_as_cases(tmp_path):
    source = tmp_path / "cases.parquet"
    pq.write_table(pa.Table.from_batches([cases_to_batch([case()])]), source)
    report = run(source, tmp_path / "out.parquet", **SHORT, workers=1)
    assert (report.cases, report.errors) == (1, 0)
