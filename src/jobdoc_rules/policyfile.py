"""Policy files: a preset with some of its rules left out and some of its readings changed, in TOML.

``name`` (default: the file's stem), ``base`` (a preset, default ``job_doc``), ``without`` (ids of rules) and
the table ``readings``, whose keys are the fields of :class:`~jobdoc_rules.readings.Readings`. A span is
``"3 business days"``, ``"7 calendar days"``, ``"1 month"`` or ``{ count = 3, unit = "business_days" }``; a
time of day is ``09:30:00`` or ``"09:30"``; what may be absent is ``"none"``.
"""

import json
import re
from collections.abc import Callable, Mapping
from datetime import time
from enum import StrEnum
from pathlib import PurePath
from typing import Any, cast

import attrs

from jobdoc_rules.case import Role
from jobdoc_rules.checks import shown, text_faults
from jobdoc_rules.documents import Document, Findings, Format, did_you_mean, key_path, read_text
from jobdoc_rules.errors import Fault, InvalidInput, InvalidPolicy
from jobdoc_rules.events import Channel
from jobdoc_rules.presets import JOB_DOC, PRESETS
from jobdoc_rules.readings import Readings, Span, Unit
from jobdoc_rules.rules import Policy

__all__ = ["LIMIT", "dumps_policy", "load_policy", "loads_policy", "policy_of"]

LIMIT = 64 * 1024
"""The largest policy file, in bytes."""


def load_policy(path_or_name: str | PurePath) -> Policy:
    """Return the preset of this name, or the policy in the file at this path, whose name ends in ``.toml``.

    Raises InvalidPolicy with every fault of the file, also if it cannot be read or there is none.
    """
    if path_or_name in PRESETS:
        return PRESETS[str(path_or_name)]
    path = PurePath(path_or_name)
    if path.suffix.lower() != ".toml":
        problem = f"{shown(str(path_or_name))} is neither a preset nor a .toml file"
        hint = did_you_mean(str(path_or_name), PRESETS)
        raise InvalidPolicy([Fault(code="unknown_policy", path="", problem=problem, hint=hint)])
    try:
        text = read_text(path_or_name, LIMIT)
    except InvalidInput as error:
        raise InvalidPolicy(error.faults) from None
    return loads_policy(text, stem=path.stem, source=str(path_or_name))


def loads_policy(text: str, *, stem: str | None = None, source: str = "") -> Policy:
    """Return the policy that ``text`` states, called ``stem`` unless it states a name.

    Raises InvalidPolicy with every fault; ``source`` is the name that the faults give the text.
    """
    document = Document(text=text, format=Format.TOML, source=source, limit=LIMIT)
    try:
        return _Reader().policy(document.table(), stem)
    except InvalidInput as error:
        faults = document.located(error.faults)
        raise InvalidPolicy(sorted(faults, key=lambda fault: fault.line or 0)) from None


def policy_of(table: Mapping[str, Any], *, stem: str | None = None) -> Policy:
    """Return the policy that a table of a TOML document states, called ``stem`` unless it states a name.

    Raises InvalidPolicy with every fault, by the key path within the table.
    """
    try:
        return _Reader().policy(dict(table), stem)
    except InvalidInput as error:
        raise InvalidPolicy(error.faults) from None


# ---------------------------------------------------------------------------------------------- reading

KEYS = ("name", "base", "without", "readings")
_FIELDS: dict[str, Any] = {field.name: field for field in attrs.fields(Readings)}
SPAN = re.compile("([0-9]{1,9}) (?:(business|calendar) days?|(months?))")
_SPAN_HINT = 'write "3 business days", "7 calendar days" or "1 month"'
_UNITS = ", ".join(Unit)
_TIME = re.compile(r"([01]\d|2[0-3]):([0-5]\d)", re.ASCII)
_MEMBERS: dict[str, type[StrEnum]] = {"channels": Channel, "sole_addressees": Role}


class _Reader:
    """Reads the tables of one document and gathers what is wrong with them."""

    def __init__(self) -> None:
        self._findings = Findings()

    def policy(self, table: dict[str, Any], stem: str | None) -> Policy:
        """Return the policy, or raise InvalidInput with all faults."""
        for key in table:
            if key not in KEYS:
                self._note("unknown_key", key_path("", key), "this key is unknown", did_you_mean(key, KEYS))
        name = self._name(table, stem)
        base = self._base(table)
        left_out = self._without(table, base)
        readings = self._readings(table.get("readings", {}), base)
        if self._findings.faults:
            raise InvalidInput(self._findings.faults)
        return attrs.evolve(base.without(*left_out), name=name, readings=readings)

    def _note(self, code: str, path: str, problem: str, hint: str) -> None:
        self._findings.note(Fault(code=code, path=path, problem=problem, hint=hint), broken=path)

    def _name(self, table: dict[str, Any], stem: str | None) -> str:
        name = table.get("name", stem)
        if name is None:
            self._note("missing", "name", "this key is missing", "give the policy a name")
        else:
            for fault in text_faults(name, "name"):
                self._findings.note(fault)
        return str(name)

    def _base(self, table: dict[str, Any]) -> Policy:
        name = table.get("base", JOB_DOC.name)
        if isinstance(name, str) and name in PRESETS:
            return PRESETS[name]
        self._note("unknown_policy", "base", f"{shown(name)} is no preset", did_you_mean(name, PRESETS))
        return JOB_DOC

    def _without(self, table: dict[str, Any], base: Policy) -> list[str]:
        ids = table.get("without", [])
        if not isinstance(ids, list):
            self._note("type", "without", f"{shown(ids)} found", "a list of ids of rules is expected")
            return []
        known = [rule.id for rule in base.rules]
        given = cast("list[object]", ids)
        for index, id_ in enumerate(given):
            if id_ not in known:
                hint = did_you_mean(id_, known)
                self._note("unknown_rule", f"without[{index}]", f"{shown(id_)} is no rule of it", hint)
        return cast("list[str]", given)

    def _readings(self, raw: object, base: Policy) -> Readings:
        if not isinstance(raw, dict):
            self._note("type", "readings", f"{shown(raw)} found", "a table of readings is expected")
            return base.readings
        table = cast("dict[str, object]", raw)
        changes = {key: self._reading(key, value) for key, value in table.items() if self._knows(key)}
        sound = {key: value for key, value in changes.items() if not self._findings.is_broken(_path(key))}
        try:
            return attrs.evolve(base.readings, **cast("dict[str, Any]", sound))
        except InvalidPolicy as error:
            for fault in error.faults:
                self._findings.note(fault)
            return base.readings

    def _knows(self, key: str) -> bool:
        if key not in _FIELDS:
            self._note("unknown_key", _path(key), "this reading is unknown", did_you_mean(key, _FIELDS))
        return key in _FIELDS

    def _reading(self, key: str, raw: object) -> object:
        """Return what ``raw`` means for this reading; what means nothing to it stays as it is."""
        field = _FIELDS[key]
        if raw == "none" and "None" in str(field.type):
            return None
        default: object = field.default
        read = _READERS.get(type(default))
        try:
            return raw if read is None else read(key, raw)
        except ValueError as error:
            self._note("reading", _path(key), f"{shown(raw)} found", str(error))
            return None


def _path(key: str) -> str:
    return key_path("readings", key)


def _span(_key: str, raw: object) -> Span:
    if isinstance(raw, dict):
        return _span_of_table(cast("dict[str, object]", raw))
    found = SPAN.fullmatch(raw) if isinstance(raw, str) else None
    if found is None:
        raise ValueError(_SPAN_HINT)
    return Span(int(found[1]), Unit(f"{found[2]}_days") if found[2] else Unit.MONTHS)


def _span_of_table(table: dict[str, object]) -> Span:
    if table.keys() != {"count", "unit"} or table["unit"] not in [*Unit]:
        raise ValueError(f'write {{ count = 3, unit = "business_days" }}; units: {_UNITS}')
    # Whether the count is one is the reading's own question.
    return Span(cast("int", table["count"]), Unit(cast("str", table["unit"])))


def _time(_key: str, raw: object) -> object:
    found = _TIME.fullmatch(raw) if isinstance(raw, str) else None
    return time(int(found[1]), int(found[2])) if found else raw


def _channel(_key: str, raw: object) -> object:
    return next((channel for channel in Channel if channel == raw), raw)


def _words(key: str, raw: object) -> object:
    if not isinstance(raw, list):
        return raw
    words: dict[object, object] = {str(word): word for word in _MEMBERS.get(key, ())}
    items = cast("list[object]", raw)
    return tuple(words.get(item, item) if isinstance(item, str) else item for item in items)


_READERS: dict[type, Callable[[str, object], object]] = {
    Span: _span,
    time: _time,
    Channel: _channel,
    tuple: _words,
}


# ---------------------------------------------------------------------------------------------- writing


def dumps_policy(policy: Policy) -> str:
    """Return a file that states ``policy`` in full: every reading with its clause and its question.

    Reading it gives an equal policy, unless it has rules of its own: a comment names these, for a file
    cannot state them.
    """
    known = {rule.id: rule for rule in JOB_DOC.rules}
    ids = {rule.id for rule in policy.rules if known.get(rule.id) == rule}
    lines = [f"name = {_toml(policy.name)}", f"base = {_toml(JOB_DOC.name)}"]
    lines += [f"without = {_toml(tuple(id_ for id_ in known if id_ not in ids))}"]
    lines += [f"# a rule of its own: {rule.id!a}" for rule in policy.rules if rule.id not in ids]
    lines += ["", "[readings]"]
    for name, field in _FIELDS.items():
        question = f"# {field.metadata['clause']}: {field.metadata['question']}"
        lines += [question, f"{name} = {_toml(getattr(policy.readings, name))}"]
    return "\n".join(lines) + "\n"


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    if isinstance(value, time):
        return value.isoformat()
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml, cast('tuple[object, ...]', value)))}]"
    return json.dumps("none" if value is None else str(value), ensure_ascii=False)
