"""The JSON Schema of policy files."""

from collections.abc import Callable
from datetime import time
from typing import Any

import attrs

from jobdoc_rules.events import Channel
from jobdoc_rules.policyfile import KEYS, SPAN
from jobdoc_rules.presets import JOB_DOC, PRESETS
from jobdoc_rules.readings import LONGEST_SPAN, WORDS, Readings, Span, Unit
from jobdoc_rules.schemas.values import (
    Schema,
    array,
    closed,
    described,
    document,
    enum,
    number,
    ref,
    shared,
    title,
    words_of,
)

__all__ = ["policy_schema"]

_COMMENT = (
    "Policy files are TOML: the names of keys and the types of values are TOML's, and its times of day are "
    "texts here, such as 09:30:00."
)
_TIME = r"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,6})?)?$"
_NONE = {"const": "none", "description": "There is none."}

_OF_KEY: dict[str, Schema] = {
    "name": {
        "description": "What the policy is called. Default: the name of the file without its ending.",
        **ref("text"),
    },
    "base": {"description": "The preset that is changed.", **enum(PRESETS, default=JOB_DOC.name)},
    "without": {
        "description": "The ids of the rules of the preset that are left out.",
        **array(enum(sorted({rule.id for preset in PRESETS.values() for rule in preset.rules}))),
    },
}


def policy_schema() -> dict[str, Any]:
    """Return the schema of a policy file, as JSON. A file that reads as a policy passes it."""
    of_key = {**_OF_KEY, "readings": _readings()}
    properties = {key: {"title": title(key), **of_key[key]} for key in KEYS}
    about = "A preset with some of its rules left out and some of its readings changed."
    table = {"title": "Policy file", "$comment": _COMMENT, "description": about, **closed(properties, ())}
    return document("policy", table, _definitions())


def _definitions() -> dict[str, Schema]:
    return {
        "time_of_day": {
            "description": "A time of day such as 09:30. In TOML it may be a time such as 09:30:00.",
            "type": "string",
            "pattern": _TIME,
        },
        "channel": words_of(Channel),
        "text": shared()["text"],
    }


def _readings() -> Schema:
    properties = {field.name: _reading(field) for field in attrs.fields(Readings)}
    return {"description": "What differs from the readings of the preset.", **closed(properties, ())}


def _reading(field: Any) -> Schema:  # noqa: ANN401 - an attrs attribute
    clause, question = field.metadata["clause"], field.metadata["question"]
    return {"title": title(field.name), "description": f"{clause}: {question}", **_answer(field)}


def _answer(field: Any) -> Schema:  # noqa: ANN401 - as above
    optional = "None" in str(field.type)
    answer = _OF_DEFAULT[int if optional else type(field.default)](field)
    return {"anyOf": [answer, _NONE]} if optional else answer


def _span(field: Any) -> Schema:  # noqa: ANN401 - as above
    count = {"description": "How many of them.", **number(field.metadata["least"], LONGEST_SPAN)}
    unit = {"description": described(Unit), **enum(Unit)}
    table = closed({"count": count, "unit": unit}, ["count", "unit"])
    return {"anyOf": [{"type": "string", "pattern": f"^{SPAN.pattern}$"}, table]}


def _words(field: Any) -> Schema:  # noqa: ANN401 - as above
    return array(enum(sorted(WORDS[field.name])), least=1 if field.name == "channels" else 0)


_OF_DEFAULT: dict[type, Callable[[Any], Schema]] = {
    Span: _span,
    int: lambda field: number(field.metadata["least"], LONGEST_SPAN),
    bool: lambda _: {"type": "boolean"},
    time: lambda _: ref("time_of_day"),
    Channel: lambda _: ref("channel"),
    tuple: _words,
}
"""What answers a reading, by the type of its default."""
