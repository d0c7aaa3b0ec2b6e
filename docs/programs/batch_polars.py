"""The touchpoints of cases in Polars: ``python batch_polars.py CASES.parquet TOUCHPOINTS.parquet ISO``."""

import sys
from datetime import datetime

import polars as pl

from jobdoc_rules.batch import SCHEMA, plan_batch


def touchpoints(cases, as_of):
    """Return a lazy frame; Polars hands the cases on in pieces where it can."""
    schema = pl.from_arrow(SCHEMA.empty_table()).schema

    def planned(frame):
        batches = frame.to_arrow().to_batches(max_chunksize=5000)
        found = [pl.from_arrow(plan_batch(batch, as_of=as_of)) for batch in batches]
        return pl.concat(found) if found else pl.DataFrame(schema=schema)

    return cases.select("id", "case").map_batches(planned, schema=schema, streamable=True)


if __name__ == "__main__":
    source, target, as_of = sys.argv[1:]
    touchpoints(pl.scan_parquet(source), datetime.fromisoformat(as_of)).sink_parquet(target)
