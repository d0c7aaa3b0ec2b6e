"""Arrow. What is told of its types is incomplete and in places wrong, so checks of types end here."""

from importlib import import_module
from typing import Any

__all__ = ["compute", "ipc", "pa", "parquet", "types"]

pa: Any = import_module("pyarrow")
compute: Any = import_module("pyarrow.compute")
ipc: Any = import_module("pyarrow.ipc")
parquet: Any = import_module("pyarrow.parquet")
types: Any = import_module("pyarrow.types")
