"""``jobdoc-rules batch``: what it tells, how it ends, and that interrupted it goes on."""

import io
import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import attrs
import pyarrow as pa
import pytest
from cases import case
from pyarrow import parquet as pq

from jobdoc_rules import PATIENT, Side, batch
from jobdoc_rules.batch import WorkersLost, cases_to_batch, plan_batch
from jobdoc_rules.batch import run as run_batch
from jobdoc_rules.casefile import dumps
from jobdoc_rules.cli import main
from jobdoc_rules.cli.environment import Environment

AS_OF = datetime(2026, 11, 20, 12, tzinfo=UTC)
CASES = [attrs.evolve(case(), id=f"c{n}") for n in range(7)]


@pytest.fixture
def source(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    pq.write_table(pa.Table.from_batches([cases_to_batch(CASES)]), "cases.parquet")
    return tmp_path / "cases.parquet"


def found(path="out.parquet"):
    return pq.read_table(path).to_pylist()


def expected(**options):
    return plan_batch(cases_to_batch(CASES), **{"as_of": AS_OF, **options}).to_pylist()


@pytest.mark.parametrize("as_of", ["2026-11-20T12:00", "2026-11-20T12:00Z", "2026-11-20T13:00+01:00"])
def test_it_plans_a_file_and_tells_how_much(as_of, run, source):
    status, out, err = run("batch", source.name, "out.parquet", "--as-of", as_of, "--workers", 1)
    assert (status, out) == (0, "")
    first, second = err.splitlines()
    assert first.startswith(f"jobdoc-rules: 7 cases, {len(found())} touchpoints, ")
    assert first.endswith(" cases/s")
    assert second == "jobdoc-rules: wrote out.parquet"
    assert found() == expected()


def test_policy_side_horizon_and_parts_are_as_told(run, source):
    options = ("--policy", "patient", "--side", "both", "--horizon", 9, "--part-rows", 2, "--workers", 1)
    run("batch", source.name, "out.parquet", "--as-of", "2026-11-20T12:00", *options)
    assert found() == expected(policy=PATIENT, side=Side.BOTH, horizon=timedelta(9))


def test_quiet_is_quiet(run, source):
    assert run("batch", source.name, "out.parquet", "--quiet", "--workers", 1) == (0, "", "")


def test_cases_without_a_plan_are_told_with_the_first_reasons_and_the_status(run, source):
    source = source.with_suffix(".jsonl")
    texts = [json.dumps(json.loads(dumps(case(), format="json"))), *["\x1b{"] * 7]
    source.write_text("\n".join(texts))
    status, _, err = run("batch", source.name, "out.parquet", "--quiet", "--workers", 1)
    assert status == 1
    *reasons, last = err.splitlines()
    assert [reason[:31] for reason in reasons] == [f"jobdoc-rules: row {n} (no id): th" for n in range(1, 6)]
    assert last == "jobdoc-rules: 7 of 8 cases have no plan; 2 more are in the file"
    source.write_text("\n".join(texts[:2]))
    *_, last = run("batch", source.name, "out.parquet", "--quiet", "--workers", 1)[2].splitlines()
    assert last == "jobdoc-rules: 1 of 2 cases have no plan"


def stop(done, _of):
    if done == 4:
        raise KeyboardInterrupt


def test_it_goes_on_as_of_the_same_moment(run, source):
    with pytest.raises(KeyboardInterrupt):
        run_batch(source, "out.parquet", as_of=AS_OF, workers=1, part_rows=2, progress=stop)
    status, _, err = run("batch", source.name, "out.parquet", "--part-rows", 2, "--workers", 1)
    assert (status, err[:40]) == (0, "jobdoc-rules: 7 cases (4 done before), 1"[:40])
    assert found() == expected()


def test_begun_anew_it_plans_as_of_now(source):
    with pytest.raises(KeyboardInterrupt):
        run_batch(source, "out.parquet", as_of=AS_OF, workers=1, part_rows=2, progress=stop)
    now = AS_OF + timedelta(1)
    env = Environment(io.StringIO(), io.StringIO(), lambda: now)
    assert main(["batch", source.name, "out.parquet", "--restart", "--workers", "1"], env=env) == 0
    assert found() == expected(as_of=now)


def test_another_job_is_refused_with_what_is_another(run, source):
    with pytest.raises(KeyboardInterrupt):
        run_batch(source, "out.parquet", as_of=AS_OF, workers=1, part_rows=2, progress=stop)
    status, _, err = run("batch", source.name, "out.parquet", "--as-of", "2026-11-21", "--side", "both")
    assert status == 2
    assert [line.split(": ")[3] for line in err.splitlines()] == ["as_of", "part_rows", "side"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("nowhere.parquet", "out.csv"), "'.csv' tells no format"),
        (("cases.parquet", "out.parquet", "--workers", "0"), "'0' is no number from 1 to 999999999"),
        (("cases.parquet", "out.parquet", "--part-rows", "x"), "'x' is no number from 1 to 999999999"),
        (("cases.parquet", "out.parquet", "--policy", "nobody"), "neither a preset nor a .toml file"),
    ],
)
def test_bad_input_is_told_and_writes_nothing(arguments, told, run, source):
    status, out, err = run("batch", *arguments)
    assert (status, out) == (2, "")
    assert told in err
    assert "Traceback" not in err
    assert [path.name for path in source.parent.iterdir()] == ["cases.parquet"]


def test_workers_that_are_lost_are_told_of_with_status_1(run, source, monkeypatch):
    def lost(*_, **__):
        raise WorkersLost("workers were killed")

    monkeypatch.setattr(batch, "run", lost)
    status, _, err = run("batch", source.name, "out.parquet")
    assert status == 1
    assert err.startswith("jobdoc-rules: error: workers were killed\n")


WITHOUT = """
import sys
sys.modules[sys.argv[1]] = None
from jobdoc_rules.cli import main
sys.exit(main(sys.argv[2:]))
"""


@pytest.mark.parametrize(
    ("package", "options", "told"),
    [
        ("pyarrow", (), "pyarrow is not installed; pip install 'jobdoc_rules[batch]'"),
        ("filelock", (), "filelock is not installed; pip install 'jobdoc_rules[batch]'"),
        (
            "distributed",
            ("--scheduler", "tcp://127.0.0.1:9"),
            "distributed is not installed; pip install 'jobdoc_rules[dask]'",
        ),
    ],
)
def test_a_package_that_is_missing_is_told_with_the_extra_that_brings_it(package, options, told, source):
    command = [sys.executable, "-c", WITHOUT, package, "batch", source.name, "out.parquet", *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (2, f"jobdoc-rules: error: {told}\n")


def test_any_other_package_that_is_missing_is_a_fault_of_ours(source):
    command = [sys.executable, "-c", WITHOUT, "heapq", "batch", source.name, "out.parquet"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "ModuleNotFoundError" in done.stderr


def test_help_imports_no_arrow():
    program = "import sys; from jobdoc_rules.cli import main; main(['--help']); main(['batch', '--help']); "
    command = [
        sys.executable,
        "-c",
        program + "sys.exit({'pyarrow', 'rich', 'distributed'} & {*sys.modules})",
    ]
    assert subprocess.run(command, capture_output=True, text=True, check=False).stderr == "set()\n"


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_on_a_terminal_a_bar_shows_how_far_it_is(source):
    env = Environment(io.StringIO(), Terminal(), lambda: AS_OF)
    assert main(["batch", source.name, "out.parquet", "--workers", "1", "--part-rows", "3"], env=env) == 0
    assert "7/7" in env.err.getvalue()
