"""Values that both kinds of files hold: texts, words, numbers, days and times.

Expressions are written so that every dialect reads them alike: digits are spelled out, nothing looks ahead,
and the characters of a class stand there as they are.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, TypeAlias

from jobdoc_rules.casefile import DAY, TIME
from jobdoc_rules.checks import FIRST_YEAR, LAST_YEAR, LINE, NAME, REFUSED

__all__ = ["Schema", "array", "closed", "document", "enum", "number", "ref", "shared", "title"]

Schema: TypeAlias = dict[str, Any]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
# Half a pair of surrogates is no character to other languages, and some refuse to look for one.
_CONTROLS = REFUSED.pattern.replace("\ud800-\udfff", "")
_YEAR = f"({'|'.join(str(century) for century in range(FIRST_YEAR // 100, LAST_YEAR // 100 + 1))})[0-9]{{2}}"
_DAY = DAY.replace("[0-9]{4}", _YEAR)
_LENGTH_OF_DAY = len("2026-11-16")


def title(key: str) -> str:
    """Return what people call a key or a word of files."""
    return key.replace("_", " ").capitalize()


def ref(name: str) -> Schema:
    """Return a schema that is the one of this name among those that the document shares."""
    return {"$ref": f"#/$defs/{name}"}


def enum(words: Iterable[str], **more: object) -> Schema:
    """Return the schema of one of these words."""
    return {"enum": [str(word) for word in words], **more}


def words_of(kind: type[StrEnum]) -> Schema:
    """Return the schema of a word of ``kind``, described as the class is."""
    return {"description": described(kind), **enum(kind)}


def described(kind: type) -> str:
    """Return what the documentation of ``kind`` begins with: its first sentence, or all of its first line."""
    return (kind.__doc__ or "").partition("\n")[0]


def number(least: int, most: int) -> Schema:
    """Return the schema of a whole number."""
    return {"type": "integer", "minimum": least, "maximum": most}


def array(items: Schema, *, least: int = 0) -> Schema:
    """Return the schema of a list of at least so many ``items``."""
    return {"type": "array", "items": items, **({"minItems": least} if least else {})}


def closed(properties: Mapping[str, Schema], required: Iterable[str], **more: object) -> Schema:
    """Return the schema of a table that holds these keys and no others."""
    table: Schema = {"type": "object", "properties": dict(properties), "required": list(required)}
    return {**{key: value for key, value in table.items() if value}, "additionalProperties": False, **more}


def document(name: str, table: Schema, definitions: Mapping[str, Schema]) -> Schema:
    """Return a schema that stands for itself: that of the files ``name``, with the schemas that it shares."""
    identity = {"$schema": _DIALECT, "$id": f"urn:jobdoc-rules:schema:{name}"}
    return {**identity, **table, "$defs": dict(definitions)}


def _text(limit: int, description: str) -> Schema:
    return {
        "description": f"{description}, at most {limit} characters: no line breaks, no control characters, "
        "and no characters that change the direction of writing.",
        "type": "string",
        "maxLength": limit,
        "pattern": r"\S",
        "not": {"pattern": _CONTROLS},
    }


def shared() -> dict[str, Schema]:
    """Return the schemas of values that have a name, by that name."""
    return {
        "text": _text(NAME, "A name or a short text"),
        "line": _text(LINE, "A line of text"),
        "day": {
            "description": f"A day of the years {FIRST_YEAR} to {LAST_YEAR}, such as 2026-11-16. In TOML "
            "it is a date.",
            "type": "string",
            "format": "date",
            "maxLength": _LENGTH_OF_DAY,
            "pattern": f"^{_DAY}$",
        },
        "time": {
            "description": "A day and a time of day, such as 2026-11-16T14:00:00, local to calendar.timezone "
            "unless it has an offset, such as 2026-11-16T14:00:00-05:00 or 2026-11-16T19:00:00Z. In TOML it "
            "is a date with a time.",
            "type": "string",
            "pattern": f"^{_DAY}{TIME}$",
        },
        "time_or_day": {
            "description": "A time or, for a whole day, a day.",
            "anyOf": [ref("time"), ref("day")],
        },
    }
