"""The touchpoints of cases in pandas: ``python batch_pandas.py CASES.parquet TOUCHPOINTS.parquet ISO``."""

import sys
from datetime import datetime

import pandas as pd
import pyarrow as pa

from jobdoc_rules.batch import SCHEMA, plan_batch


def touchpoints(cases, as_of):
    table = pa.Table.from_pandas(cases[["id", "case"]], preserve_index=False).combine_chunks()
    planned = [plan_batch(batch, as_of=as_of) for batch in table.to_batches()]
    return pa.Table.from_batches(planned, SCHEMA).to_pandas()


if __name__ == "__main__":
    source, target, as_of = sys.argv[1:]
    touchpoints(pd.read_parquet(source), datetime.fromisoformat(as_of)).to_parquet(target)
