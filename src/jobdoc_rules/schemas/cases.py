"""The JSON Schema of case files."""

from collections.abc import Iterable
from datetime import date, datetime
from types import NoneType
from typing import Any, get_args

import attrs

from jobdoc_rules.case import (
    LAST_SEQUENCE,
    Case,
    Closure,
    Interview,
    Invitation,
    Office,
    Person,
    Region,
    Role,
)
from jobdoc_rules.casefile import FIELDS, REQUIRED
from jobdoc_rules.events import EVENT_TYPES, Channel, Event, Interest
from jobdoc_rules.schemas.values import (
    Schema,
    array,
    closed,
    described,
    document,
    number,
    ref,
    shared,
    title,
    words_of,
)
from jobdoc_rules.schemas.words import CASE_WORDS, EVENT_WORDS, KEY_WORDS

__all__ = ["case_schema"]

_COMMENT = (
    "This is the form that case files have in JSON. A TOML file has the same keys; its dates and times are "
    "TOML's own, and this schema holds for them once they are written as texts in the format of ISO 8601."
)
_EMAIL = r"^ *[^\s<>,;]+@[^\s<>,;@]+ *$"

_PARTS = {
    "calendar": Office,
    "region": Region,
    "closure": Closure,
    "person": Person,
    "interview": Interview,
    "invitation": Invitation,
}
_OF_TYPE: dict[object, Schema] = {
    str: ref("text"),
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    date: ref("day"),
    datetime: ref("time"),
    datetime | date: ref("time_or_day"),
    Role: ref("role"),
    Channel: ref("channel"),
    Interest: ref("interest"),
    Office: ref("calendar"),
    Region: ref("region"),
    Invitation: ref("invitation"),
    tuple[Closure, ...]: array({"anyOf": [ref("day"), ref("closure")]}),
    tuple[Person, ...]: array(ref("person"), least=1),
    tuple[Interview, ...]: array(ref("interview"), least=1),
    tuple[Event, ...]: array(ref("event")),
    tuple[str, ...]: array(ref("text"), least=1),
}
"""The schema of each type that a field of the facts may have."""
_OF_KEY: dict[tuple[type, str], Schema] = {
    (Case, "position"): ref("line"),
    (Invitation, "uid"): ref("line"),
    (Invitation, "sequence"): number(0, LAST_SEQUENCE),
    (Person, "email"): {**ref("text"), "pattern": _EMAIL},
}
"""The schemas of the fields whose gates are not those of their type."""


def case_schema() -> dict[str, Any]:
    """Return the schema of a case file in JSON, as JSON.

    A file that reads as a case passes it, unless blanks around a text make it longer than it may be.
    """
    table = _table(Case)
    table["required"].remove("id")  # the file's name stands in for it
    return document("case", {"title": "Case file", "$comment": _COMMENT, **table}, _definitions())


def _definitions() -> dict[str, Schema]:
    return {
        **{name: _table(kind) for name, kind in _PARTS.items()},
        "event": {"title": "Event", "description": "What happened.", "oneOf": [*map(ref, EVENT_TYPES)]},
        **{word: _event(kind) for word, kind in EVENT_TYPES.items()},
        "role": words_of(Role),
        "channel": words_of(Channel),
        "interest": words_of(Interest),
        **shared(),
    }


def _table(kind: type) -> Schema:
    words = CASE_WORDS[kind]
    properties = {key: _property(kind, key, field, words[key]) for key, field in FIELDS[kind].items()}
    # A subdivision is one of a country, wherever both may be left out.
    tied = {"dependentRequired": {"subdivision": ["country"]}} if kind is Office else {}
    return {"description": words[""], **closed(properties, _required(kind), **tied)}


def _event(kind: type[Event]) -> Schema:
    words = {**KEY_WORDS, **EVENT_WORDS.get(kind, {})}
    properties = {key: _property(kind, key, field, words[key]) for key, field in FIELDS[kind].items()}
    named = ["with"] if kind.needs_person else []
    type_ = {"title": "Type", "description": words["type"], "const": kind.type}
    table = closed({"type": type_, **properties}, ["type", *_required(kind), *named])
    return {"title": title(kind.type), "description": described(kind), **table}


def _required(kind: type) -> list[str]:
    return [key for key, field in FIELDS[kind].items() if field.name in REQUIRED[kind]]


def _property(kind: type, key: str, field: Any, description: str) -> Schema:  # noqa: ANN401 - an attrs attribute
    shape = _OF_KEY.get((kind, key)) or _OF_TYPE[_without_none(field.type)]
    return {"title": title(key), "description": description, **shape, **_default(field.default)}


def _without_none(kind: Any) -> object:  # noqa: ANN401 - an annotation
    """Return the type of the value that is there if the key is."""
    kinds: Iterable[Any] = [member for member in get_args(kind) if member is not NoneType]
    return next(iter(kinds)) if NoneType in get_args(kind) else kind


def _default(value: object) -> Schema:
    """Return what a schema says of a default that is a value of the file itself."""
    silent = value is None or value == () or value is attrs.NOTHING or not isinstance(value, (str, int))
    return {} if silent else {"default": str(value) if isinstance(value, str) else value}
