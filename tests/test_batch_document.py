"""The document about batches: its programs run as they stand there, and what they find is what we find."""

import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import attrs
import pyarrow as pa
import pytest
from cases import case
from pyarrow import json as arrow_json
from pyarrow import parquet as pq

from jobdoc_rules.batch import LINES, SCHEMA, cases_to_batch, plan_batch
from jobdoc_rules.batch.writing import json_lines

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "docs" / "batch.md").read_text(encoding="utf-8")
SHOWN = re.sub(r"<!-- \[\[\[cog.*?\]\]\] -->", "", TEXT, flags=re.DOTALL)
AS_OF = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.mark.parametrize("name", ["duckdb", "pandas", "polars"])
@pytest.mark.parametrize("count", [0, 3])
def test_the_programs_find_what_we_find(name, count, tmp_path):
    cases = cases_to_batch([attrs.evolve(case(), id=f"c{n}") for n in range(count)])
    source, target = tmp_path / "cases.parquet", tmp_path / "touchpoints.parquet"
    pq.write_table(pa.Table.from_batches([cases]), source)
    program = ROOT / "docs" / "programs" / f"batch_{name}.py"
    subprocess.run([sys.executable, program, source, target, AS_OF.isoformat()], check=True)
    found = pq.read_table(target)
    assert found.column_names == SCHEMA.names
    told = plan_batch(cases, as_of=AS_OF).drop_columns(["row"])  # which counts within a batch
    assert found.drop_columns(["row"]).to_pylist() == told.to_pylist()


def test_the_example_tells_what_to_do_first(capsys):
    blocks = re.findall(r"^```python\n(.*?)^```$", SHOWN, re.MULTILINE | re.DOTALL)
    (block,) = (block for block in blocks if "print(" in block)
    exec(compile(block, "batch.md", "exec"), {})  # noqa: S102 - that is the test
    assert capsys.readouterr().out.startswith("Thank Ana Ruiz by email ")


def test_lines_get_their_types_back(tmp_path):
    batch, path = plan_batch(cases_to_batch([case()]), as_of=AS_OF), tmp_path / "touchpoints.jsonl"
    path.write_bytes(b"".join(json_lines(batch)))
    options = arrow_json.ParseOptions(explicit_schema=LINES)
    assert arrow_json.read_json(path, parse_options=options).cast(SCHEMA).to_batches() == [batch]
