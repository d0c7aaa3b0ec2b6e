"""Batches of cases: what of them is read, and how one is made."""

from collections.abc import Iterable
from typing import Any, cast

from jobdoc_rules.batch.arrow import pa, types
from jobdoc_rules.batch.schema import CASES
from jobdoc_rules.case import Case
from jobdoc_rules.casefile import dumps
from jobdoc_rules.documents import Format
from jobdoc_rules.errors import Fault, InvalidInput

__all__ = ["cases_to_batch", "column_faults", "ids_of", "texts_of"]

_TEXTS = (
    types.is_string,
    types.is_large_string,
    types.is_string_view,
    types.is_binary,
    types.is_large_binary,
    types.is_binary_view,
    types.is_null,  # there is no text at all
)


def cases_to_batch(cases: Iterable[Case]) -> Any:  # noqa: ANN401 - an Arrow record batch
    """Return a record batch of the schema ``CASES`` that states these cases, a row each."""
    listed = tuple(cases)
    texts = [dumps(case, format=Format.JSON) for case in listed]
    return pa.RecordBatch.from_pydict({"id": [case.id for case in listed], "case": texts}, schema=CASES)


def column_faults(schema: Any) -> Iterable[Fault]:  # noqa: ANN401 - an Arrow schema
    """Yield why no cases can be read from a table of this schema."""
    for name, right in (("case", _is_text), ("id", _is_id)):
        found = schema.get_all_field_indices(name)
        if len(found) > 1:
            problem = f"{len(found)} columns are called {name!r}"
            yield Fault(code="duplicate", path=name, problem=problem, hint="name one of them differently")
        elif not found and name == "case":
            hint = "name the column with the JSON of the cases so"
            yield Fault(code="missing", path=name, problem="there is no such column", hint=hint)
        elif found and not right(schema.field(found[0]).type):
            problem = f"a column of type {schema.field(found[0]).type!s:.60} found"
            yield Fault(code="type", path=name, problem=problem, hint="texts are expected")


def texts_of(batch: Any) -> list[bytes | None]:  # noqa: ANN401 - an Arrow record batch
    """Return the JSON of each row, or None; a fault of one text is left to whoever reads it.

    Raises InvalidInput unless the batch has the columns.
    """
    if not isinstance(batch, pa.RecordBatch):
        problem, hint = f"{type(batch).__name__} found", "give a RecordBatch; a table has them: to_batches()"
        raise InvalidInput([Fault(code="type", path="batch", problem=problem, hint=hint)])
    if faults := tuple(column_faults(batch.schema)):
        raise InvalidInput(faults)
    # As bytes: one text that is no UTF-8 would otherwise spoil the column.
    return cast("list[bytes | None]", _plain(batch.column("case")).cast(pa.large_binary()).to_pylist())


def ids_of(batch: Any) -> list[str | None]:  # noqa: ANN401 - an Arrow record batch
    """Return what the column ``id`` says of each row."""
    if "id" not in batch.schema.names:
        return [None] * batch.num_rows
    ids = _plain(batch.column("id"))
    if types.is_integer(ids.type):
        return [None if id_ is None else str(id_) for id_ in ids.to_pylist()]
    data = cast("list[bytes | None]", ids.cast(pa.large_binary()).to_pylist())
    return [None if id_ is None else id_.decode(errors="replace") for id_ in data]


def _plain(column: Any) -> Any:  # noqa: ANN401 - Arrow arrays
    return column.dictionary_decode() if types.is_dictionary(column.type) else column


def _is_text(kind: Any) -> bool:  # noqa: ANN401 - an Arrow type
    value = kind.value_type if types.is_dictionary(kind) else kind
    return any(is_kind(value) for is_kind in _TEXTS)


def _is_id(kind: Any) -> bool:  # noqa: ANN401 - an Arrow type
    return types.is_integer(kind) or _is_text(kind)
