"""The documented program for Spark finds what one process finds, whatever the rows are cut into."""

from datetime import datetime
from pathlib import Path

import pyarrow as pa
import pytest
from plans import EXAMPLES
from programs import found, run
from pyarrow import parquet as pq

from jobdoc_rules.batch import SCHEMA, cases_to_batch, plan_batch
from jobdoc_rules.casefile import load

pytestmark = pytest.mark.software

ROOT = Path(__file__).parents[2]
AS_OF = "2026-11-20T12:00:00+00:00"


def in_spark(source, target):
    """Run the program in the environment that Spark is installed in, with our source beside."""
    spark = found("spark-submit")
    paths = {"PYTHONPATH": str(ROOT / "src"), "PYSPARK_PYTHON": str(Path(spark).with_name("python"))}
    program = ROOT / "docs" / "programs" / "batch_spark.py"
    local = {"SPARK_LOCAL_IP": "127.0.0.1", "TZ": "Asia/Kolkata"}
    run(spark, "--master", "local[2]", program, source, target, AS_OF, env=paths | local)


def rows_of(table):
    """Return the rows in the order of cases, without their numbers, which count within Spark's pieces."""
    rows = table.drop_columns(["row"]).to_pylist()
    return sorted(rows, key=lambda row: row["case_id"] or "")


def test_spark_finds_what_one_process_finds(tmp_path):
    cases = cases_to_batch([load(path) for path in sorted(EXAMPLES.glob("*.toml"))] * 3)
    broken = pa.RecordBatch.from_pydict({"id": ["broken"], "case": ["{"]}, schema=cases.schema)
    batch = pa.concat_batches([cases, broken])
    source, target = tmp_path / "cases.parquet", tmp_path / "touchpoints.parquet"
    pq.write_table(pa.Table.from_batches([batch]), source, row_group_size=7)
    in_spark(source, target)
    made = pq.read_table(target)
    assert made.column_names == SCHEMA.names
    told = plan_batch(batch, as_of=datetime.fromisoformat(AS_OF))
    assert rows_of(made.cast(SCHEMA)) == rows_of(told)
