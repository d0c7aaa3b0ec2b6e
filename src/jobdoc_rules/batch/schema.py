"""What goes into a batch and what comes out of it, column by column.

Words are plain strings and not dictionaries, because Spark takes no dictionaries from Arrow.
"""

from typing import Any, NamedTuple

from jobdoc_rules.batch.arrow import pa

__all__ = ["CASES", "COLUMNS", "LINES", "SCHEMA", "Column"]


class Column(NamedTuple):
    """A column of the output: its name, its Arrow type, and what stands in it."""

    name: str
    type: Any
    meaning: str


_TEXT = pa.string()
_NUMBER = pa.int32()
_MOMENT = pa.timestamp("us", tz="UTC")
_PEOPLE = pa.list_(pa.struct([("name", _TEXT), ("role", _TEXT)]))
_DAYS = pa.list_(pa.struct([("date", pa.date32()), ("why", _TEXT)]))

COLUMNS = (
    Column("row", pa.int64(), "the number of the case's row, from 0: in the batch, or in the whole file"),
    Column("case_id", _TEXT, "the id of the case; of one that cannot be read the id it was to have, if any"),
    Column("outcome", _TEXT, "`touchpoint`; `nothing`: nothing is to be done; `error`: there is no plan"),
    Column("error", _TEXT, "why there is no plan: the faults, parted by semicolons"),
    Column("state", _TEXT, "how the case stands as a whole, such as `waiting`"),
    Column("timezone", _TEXT, "the IANA name of the office's zone, in which times are local"),
    Column("uid", _TEXT, "what identifies the touchpoint however often it moves"),
    Column("kind", _TEXT, "what is done, such as `thank_you`"),
    Column("bearer", _TEXT, "whose duty it is: `candidate` or `employer`"),
    Column("title", _TEXT, "what to do, for whom"),
    Column("to", _PEOPLE, "the people, each with name and role"),
    Column("channel", _TEXT, "how, such as `email`"),
    Column("number", _TEXT, "the telephone number, if one was agreed on"),
    Column("start", _MOMENT, "when it starts"),
    Column("end", _MOMENT, "when it ends"),
    Column("closes", _MOMENT, "the end of the day by which it should be done"),
    Column("touchpoint_state", _TEXT, "`done`, `due`, `overdue` or `planned`"),
    Column("strength", _TEXT, "how binding it is: `MUST`, `SHOULD` or `MAY`"),
    Column("basis", _TEXT, "where the rule comes from"),
    Column("grounds", pa.list_(_TEXT), "the ids of the rules and readings it stands on"),
    Column("because", _TEXT, "the sentence a person would say: what, when, and why then"),
    Column("skipped", _DAYS, "the days passed over, each with the reason"),
    Column("round", _NUMBER, "the round of interviews it belongs to"),
    Column("ordinal", _NUMBER, "its place among contacts of its kind in that round"),
    Column("revised", _MOMENT, "the instant at which it last changed"),
)
"""What comes out, in this order. From ``uid`` on, all is null in a row that is no touchpoint."""

SCHEMA = pa.schema([(column.name, column.type) for column in COLUMNS])
"""The Arrow schema of what comes out."""

LINES = SCHEMA.set(
    SCHEMA.get_field_index("skipped"),
    pa.field("skipped", pa.list_(pa.struct([("date", _TEXT), ("why", _TEXT)]))),
)
"""What Arrow can read from JSON Lines, which have no dates: ``cast(SCHEMA)`` then makes them."""

CASES = pa.schema([("id", _TEXT), ("case", _TEXT)])
"""The Arrow schema of a batch of cases as it is made here. Any text or binary type is read as well."""
