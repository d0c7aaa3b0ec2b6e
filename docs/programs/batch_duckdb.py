"""The touchpoints of cases in DuckDB: ``python batch_duckdb.py CASES.parquet TOUCHPOINTS.parquet ISO``."""

import sys
from datetime import datetime

import duckdb
import pyarrow as pa

from jobdoc_rules.batch import SCHEMA, plan_batch


def touchpoints(cases, as_of):
    """Return a reader that plans while it is read, so that it does not matter how many cases there are."""
    batches = cases.to_arrow_reader(5000)
    return pa.RecordBatchReader.from_batches(SCHEMA, (plan_batch(batch, as_of=as_of) for batch in batches))


if __name__ == "__main__":
    source, target, as_of = sys.argv[1:]
    with duckdb.connect() as cases, duckdb.connect() as database:  # one reads while the other writes
        found = cases.sql('SELECT id, "case" FROM read_parquet(?)', params=[source])
        planned = touchpoints(found, datetime.fromisoformat(as_of))
        database.from_arrow(planned).write_parquet(target)
