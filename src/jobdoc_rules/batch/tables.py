"""From plans to a table: a row for each touchpoint, and one for each case that has none or no plan."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from itertools import accumulate
from typing import Any, NamedTuple

from jobdoc_rules.batch.arrow import pa
from jobdoc_rules.batch.schema import COLUMNS, SCHEMA
from jobdoc_rules.planning import Plan, Skip, Touchpoint
from jobdoc_rules.situation import Recipient

__all__ = ["Outcome", "Row", "rows_of", "to_table"]


class Outcome(StrEnum):
    """What a row of the output is."""

    TOUCHPOINT = "touchpoint"
    NOTHING = "nothing"
    ERROR = "error"


class Row(NamedTuple):
    """A row of the output, before it is parted into columns."""

    number: int
    case_id: str | None
    outcome: Outcome
    error: str | None = None
    state: str | None = None
    timezone: str | None = None
    touchpoint: Touchpoint | None = None


def rows_of(number: int, plan: Plan) -> Iterable[Row]:
    """Return the rows of a plan of one case."""
    (outlook,) = plan.outlooks
    case, state = outlook.case, str(outlook.state)
    if not plan.touchpoints:
        return (Row(number, case.id, Outcome.NOTHING, None, state, case.office.timezone),)
    return [
        Row(number, case.id, Outcome.TOUCHPOINT, None, state, case.office.timezone, touchpoint)
        for touchpoint in plan.touchpoints
    ]


def to_table(rows: Sequence[Row]) -> Any:  # noqa: ANN401 - an Arrow record batch
    """Return the record batch of these rows, with the schema ``SCHEMA``."""
    touchpoints = [row.touchpoint for row in rows]
    arrays = [
        *(_array(name, [get(row) for row in rows]) for name, get in _OF_ROWS.items()),
        *(
            _array(name, [None if t is None else get(t) for t in touchpoints])
            for name, get in _OF_TOUCHPOINTS.items()
        ),
    ]
    return pa.RecordBatch.from_arrays(arrays, schema=SCHEMA)


_TYPES = {column.name: column.type for column in COLUMNS}
_EPOCH, _MICROSECOND = datetime(1970, 1, 1, tzinfo=UTC), timedelta(microseconds=1)
_FIRST_DAY = date(1970, 1, 1).toordinal()

_OF_ROWS: dict[str, Callable[[Row], object]] = {
    "row": lambda row: row.number,
    "case_id": lambda row: row.case_id,
    "outcome": lambda row: row.outcome,
    "error": lambda row: row.error,
    "state": lambda row: row.state,
    "timezone": lambda row: row.timezone,
}


def _array(name: str, values: list[Any]) -> Any:  # noqa: ANN401 - an Arrow array
    """Return a column of the type that the schema gives it."""
    if (make := _LISTS.get(name)) is not None:
        return make(values)
    if pa.types.is_timestamp(_TYPES[name]):
        return pa.array(values, pa.int64()).cast(_TYPES[name])
    return pa.array(values, _TYPES[name])


def _moment(value: datetime) -> int:
    return (value - _EPOCH) // _MICROSECOND


def _lists(values: list[Any], members: Callable[[list[Any]], Any]) -> Any:  # noqa: ANN401 - an Arrow array
    """Return a column of lists; Arrow makes it of the members of all of them much faster than of each."""
    offsets = [0, *accumulate(0 if value is None else len(value) for value in values)]
    flat = [member for value in values if value for member in value]
    mask = pa.array([value is None for value in values], pa.bool_())
    return pa.ListArray.from_arrays(pa.array(offsets, pa.int32()), members(flat), mask=mask)


def _people(values: list[tuple[Recipient, ...] | None]) -> Any:  # noqa: ANN401 - an Arrow array
    return _lists(values, lambda people: _structs("to", [p.name for p in people], [p.role for p in people]))


def _skips(values: list[tuple[Skip, ...] | None]) -> Any:  # noqa: ANN401 - an Arrow array
    def days(skips: list[Skip]) -> Any:  # noqa: ANN401 - as above
        return _structs("skipped", [s.date.toordinal() - _FIRST_DAY for s in skips], [s.why for s in skips])

    return _lists(values, days)


def _structs(name: str, *members: list[Any]) -> Any:  # noqa: ANN401 - an Arrow array
    fields = list(_TYPES[name].value_type)
    arrays = [
        (pa.array(values, pa.int32()) if pa.types.is_date(field.type) else pa.array(values)).cast(field.type)
        for values, field in zip(members, fields, strict=True)
    ]
    return pa.StructArray.from_arrays(arrays, fields=fields)


def _clauses(values: list[tuple[str, ...] | None]) -> Any:  # noqa: ANN401 - an Arrow array
    return _lists(values, lambda clauses: pa.array(clauses, pa.string()))


_LISTS: dict[str, Callable[[list[Any]], Any]] = {"to": _people, "grounds": _clauses, "skipped": _skips}

_OF_TOUCHPOINTS: dict[str, Callable[[Touchpoint], object]] = {
    "uid": lambda t: t.uid,
    "kind": lambda t: t.kind,
    "bearer": lambda t: t.bearer,
    "title": lambda t: t.title,
    "to": lambda t: t.to,
    "channel": lambda t: t.channel,
    "number": lambda t: t.number,
    "start": lambda t: _moment(t.start),
    "end": lambda t: _moment(t.end),
    "closes": lambda t: _moment(t.closes),
    "touchpoint_state": lambda t: t.state,
    "strength": lambda t: t.strength,
    "basis": lambda t: t.basis,
    "grounds": lambda t: t.grounds,
    "because": lambda t: t.because,
    "skipped": lambda t: t.skipped,
    "round": lambda t: t.round,
    "ordinal": lambda t: t.ordinal,
    "revised": lambda t: _moment(t.revised),
}
