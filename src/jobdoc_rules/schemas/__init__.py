"""JSON Schemas (draft 2020-12) of the files that people write, for editors and for other languages.

They are made from the tables by which the files are read, so that the two cannot drift. What a schema
cannot say (that a name is one of the people, that an interview ends after it starts, that a zone exists)
only reading a file tells. ``case.schema.json`` and ``policy.schema.json`` beside this module are the same
schemas as files: ``jobdoc-rules schema`` writes them.
"""

from collections.abc import Callable, Mapping
from typing import Any

from jobdoc_rules.schemas.cases import case_schema
from jobdoc_rules.schemas.policies import policy_schema

__all__ = ["SCHEMAS", "case_schema", "policy_schema"]

SCHEMAS: Mapping[str, Callable[[], dict[str, Any]]] = {"case": case_schema, "policy": policy_schema}
"""What makes the schema of each kind of file, by its name."""
