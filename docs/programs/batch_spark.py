"""The touchpoints of cases in Spark: ``python batch_spark.py CASES.parquet TOUCHPOINTS.parquet ISO``."""

import sys
from datetime import datetime

from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema

from jobdoc_rules.batch import SCHEMA, plan_batch


def touchpoints(cases, as_of):
    def planned(batches):
        for batch in batches:
            yield plan_batch(batch, as_of=as_of)

    return cases.select("id", "case").mapInArrow(planned, from_arrow_schema(SCHEMA))


if __name__ == "__main__":
    source, target, as_of = sys.argv[1:]
    with SparkSession.builder.getOrCreate() as spark:
        spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", 5000)
        touchpoints(spark.read.parquet(source), datetime.fromisoformat(as_of)).write.parquet(target)
