"""Case files: the facts of a case as people write them, in TOML, or in JSON with the same keys.

The keys are the names of the values' fields but for three that read better: ``with`` names people,
``calendar`` is the office, and a closure goes ``from`` a day ``to`` a day. A TOML date is a date; a JSON
date is a text such as ``2026-11-16`` or ``2026-11-16T14:00:00``, with an offset or without.

Reading a file ends in a case or in one InvalidCase with all of its faults. What is faulty is stood in for
while the rest is checked, and what can only be wrong because of a stand-in is not told.
"""

import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from pathlib import PurePath
from typing import Any, NamedTuple, TypeVar, cast

import attrs

from jobdoc_rules.case import Case, Closure, Interview, Invitation, Office, Person, Region, Role
from jobdoc_rules.checks import LAST_YEAR, clean, date_faults, moment_faults, moment_or_date_faults, shown
from jobdoc_rules.documents import Document, Findings, Format, did_you_mean, key_path, outwards, read_text
from jobdoc_rules.errors import Fault, InvalidCase, InvalidInput
from jobdoc_rules.events import EVENT_TYPES, Channel, Event, Interest

__all__ = ["LIMIT", "case_of", "dumps", "load", "loads"]

LIMIT = 1024 * 1024
"""The largest case file, in bytes."""

DAY = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
TIME = r"T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,6})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?"
"""How JSON spells a day, and what follows it in a time: expressions that every dialect reads alike."""

T = TypeVar("T")


def load(path: str | PurePath) -> Case:
    """Return the case in the file at ``path``: JSON if its name ends in ``.json``, else TOML.

    Its id is the file's stem unless it states one. Raises InvalidCase with every fault of the file, also
    if it cannot be read.
    """
    try:
        text = read_text(path, LIMIT)
    except InvalidInput as error:
        raise InvalidCase(error.faults) from None
    name = PurePath(path)
    format_ = Format.JSON if name.suffix.lower() == ".json" else Format.TOML
    return loads(text, stem=name.stem, source=str(path), format=format_)


def loads(text: str, *, stem: str | None = None, source: str = "", format: str = Format.TOML) -> Case:  # noqa: A002 - as json and others call it
    """Return the case that ``text`` states, with ``stem`` for its id unless it states one.

    Raises InvalidCase with every fault; ``source`` is the name that the faults give the text.
    """
    document = Document(text=text, format=Format(format), source=source, limit=LIMIT)
    try:
        return _Reader(document.format).case(document.table(), stem)
    except InvalidInput as error:
        faults = document.located(error.faults)
        raise InvalidCase(sorted(faults, key=lambda fault: fault.line or 0)) from None


def case_of(table: Mapping[str, Any], *, stem: str | None = None) -> Case:
    """Return the case that a table of a TOML document states, with ``stem`` for its id unless it states one.

    Raises InvalidCase with every fault, by the key path within the table.
    """
    try:
        return _Reader(Format.TOML).case(dict(table), stem)
    except InvalidInput as error:
        raise InvalidCase(error.faults) from None


# ---------------------------------------------------------------------------------------------- reading

_DAY, _LAST_DAY = date(1901, 1, 1), date(LAST_YEAR, 12, 31)
_STAND_INS: dict[type, dict[str, Any]] = {
    Person: {"name": "?", "role": Role.INTERVIEWER},
    Region: {"country": "?"},
    Closure: {"first": _DAY, "last": _DAY},
    Office: {"timezone": "UTC", "country": "?"},
    Invitation: {"uid": "?"},
    # So early that no event lies before it: when it really was, nobody knows.
    Interview: {"start": datetime(1901, 1, 1, 12, tzinfo=UTC), "people": ("?",)},
    Case: {"id": "?", "employer": "?", "office": Office(timezone="UTC"), "people": (), "interviews": ()},
}
_EVENT_STAND_INS: dict[str, Any] = {
    "at": _DAY,
    "person": "?",
    "channel": Channel.EMAIL,
    "answer_due": _LAST_DAY,
    "deadline": _LAST_DAY,
    "interest": Interest.KEEN,
}
_TIED = {"start": "end", "first": "last", "last": "first"}
"""A field that says nothing once the other is stood in for."""

_HINTS = {
    "calendar": "state at least its timezone",
    "people": "name each, with a role",
    "interviews": "give at least one, held or ahead",
}
_TEMPORAL = frozenset({date_faults, moment_faults, moment_or_date_faults})
_ISO = re.compile(f"{DAY}(?P<time>{TIME})?")
_OF_TIME = frozenset({"ambiguous_time", "non_existent_time", "out_of_range", "too_early"})
_NAME_IS_OPEN = re.compile(r"people(\[\d+\](\.name)?)?")


_PARTS: tuple[type, ...] = (Case, Office, Region, Closure, Person, Interview, Invitation, Event)
_KINDS = (*_PARTS, *EVENT_TYPES.values())
FIELDS: dict[type, dict[str, Any]] = {
    kind: {field.metadata.get("key", field.name): field for field in attrs.fields(kind)} for kind in _KINDS
}
"""The attrs fields of each class by the keys that files give them."""
REQUIRED = {
    kind: frozenset(field.name for field in fields.values() if field.default is attrs.NOTHING)
    for kind, fields in FIELDS.items()
}


def _completed(kind: type, values: dict[str, Any], failed: set[str]) -> dict[str, Any]:
    """Return ``values`` with stand-ins for those that failed or are missing."""
    required = REQUIRED[kind]
    lacking = (required - values.keys()) | failed
    if not lacking:
        return values
    stand_ins = _STAND_INS.get(kind, _EVENT_STAND_INS)
    useless = lacking | {_TIED[name] for name in lacking if name in _TIED}
    kept = {name: value for name, value in values.items() if name not in useless}
    replaced = (useless | required) & stand_ins.keys()
    return {**{name: stand_ins[name] for name in replaced}, **kept}


class _Reader:
    """Reads the tables of one document and gathers what is wrong with them."""

    def __init__(self, format_: Format) -> None:
        self._toml = format_ is Format.TOML
        self._findings = Findings()
        self._nested: dict[str, Callable[[object, str], object]] = {
            "calendar": lambda raw, place: self._part(Office, raw, place),
            "also": lambda raw, place: self._part(Region, raw, place),
            "closed": lambda raw, place: self._list(self._closure, raw, place),
            "people": lambda raw, place: self._list(self._person, raw, place),
            "interviews": lambda raw, place: self._list(self._interview, raw, place),
            "invitation": lambda raw, place: self._part(Invitation, raw, place),
            "events": lambda raw, place: self._list(self._event, raw, place),
        }

    def case(self, table: dict[str, Any], stem: str | None) -> Case:
        """Return the case, or raise InvalidInput with all faults."""
        named = table if stem is None else {"id": stem, **table}
        values = _completed(Case, self._values(Case, named, ""), set())
        try:
            case = Case(**values)
        except InvalidCase as error:
            for fault in error.faults:
                if not self._spurious(fault):
                    self._findings.note(fault)
        else:
            if not self._findings.faults:
                return case
        raise InvalidInput(self._findings.faults)

    def _spurious(self, fault: Fault) -> bool:
        """Return whether the fault may come of a stand-in."""
        findings = self._findings
        if findings.is_broken(fault.path):
            return True
        if fault.code == "unknown_person":
            return any(_NAME_IS_OPEN.fullmatch(path) for path in findings.broken)
        return fault.code in _OF_TIME and findings.is_broken("calendar.timezone")

    def _note(self, code: str, path: str, problem: str, hint: str) -> None:
        self._findings.note(Fault(code=code, path=path, problem=problem, hint=hint), broken=path)

    def _part(self, kind: type[T], raw: object, place: str) -> T:
        """Return the value that a table states, or as much of it as can be read."""
        values = self._values(kind, raw, place)
        try:
            return kind(**_completed(kind, values, set()))
        except InvalidCase as error:
            failed = {fault.path.partition("[")[0] for fault in error.faults}
            self._take_in(error.faults, place)
            return kind(**_completed(kind, values, {FIELDS[kind][key].name for key in failed}))

    def _take_in(self, faults: Iterable[Fault], place: str) -> None:
        """Note the faults of the value at ``place``, but for those of keys that are broken already."""
        fresh = [fault for fault in faults if not self._findings.is_broken(f"{place}.{fault.path}")]
        for fault in fresh:
            key = fault.path.partition("[")[0]
            self._findings.note(fault.within(place), broken=key_path(place, key))

    def _values(self, kind: type, raw: object, place: str) -> dict[str, Any]:
        """Return what a table says, by the names of the fields."""
        if not isinstance(raw, dict):
            self._note("type", place, f"{shown(raw)} found", "a table of keys is expected")
            return {}
        table = cast("dict[str, object]", raw)
        fields = FIELDS[kind]
        for key in table:
            if key not in fields:
                hint = did_you_mean(key, fields)
                self._note("unknown_key", key_path(place, key), "this key is unknown", hint)
        return {
            field.name: value
            for key, field in fields.items()
            if (value := self._value(field, key, table, place)) is not None
        }

    def _value(self, field: Any, key: str, table: dict[str, object], place: str) -> object:  # noqa: ANN401 - an attrs attribute
        if key not in table and field.default is not attrs.NOTHING:
            return None
        path = f"{place}.{key}" if place else key
        if key not in table:
            self._note("missing", path, "this key is missing", _HINTS.get(key, "it has to be stated"))
            return None
        raw = table[key]
        if raw is None:
            self._note("type", path, "null found", "leave the key out")
            return None
        if (nested := self._nested.get(key)) is not None:
            return nested(raw, path)
        return self._time(raw, path) if field.metadata.get("faults") in _TEMPORAL else raw

    def _time(self, raw: object, path: str) -> object:
        """Return the date that a text means in JSON; in TOML a date is no text."""
        if not isinstance(raw, str):
            return raw
        if self._toml:
            self._note("type", path, f"the text {shown(raw)} found", "write a date without quotes")
            return None
        try:
            return _date_of(raw)
        except ValueError:
            hint = 'write "2026-11-16", or "2026-11-16T14:00:00" with an offset or without'
            self._note("date", path, f"{shown(raw)} found", hint)
            return None

    def _list(self, read: Callable[[object, str], T], raw: object, place: str) -> tuple[T, ...]:
        if isinstance(raw, list):
            items = cast("list[object]", raw)
            return tuple(read(item, f"{place}[{index}]") for index, item in enumerate(items))
        once = self._toml and place in ("people", "interviews", "events")
        hint = f"write [[{place}]], once for each" if once else "a list is expected"
        self._note("type", place, f"{shown(raw)} found", hint)
        return ()

    def _closure(self, raw: object, place: str) -> Closure:
        if isinstance(raw, dict):
            return self._part(Closure, cast("object", raw), place)
        day = self._time(raw, place)
        if not self._findings.is_broken(place):
            for fault in date_faults(day, place):
                self._findings.note(fault, broken=place)
        given = {} if self._findings.is_broken(place) else {"first": day, "last": day}
        return Closure(**_completed(Closure, given, set()))

    def _person(self, raw: object, place: str) -> Person:
        return self._part(Person, raw, place)

    def _interview(self, raw: object, place: str) -> Interview:
        return self._part(Interview, raw, place)

    def _event(self, raw: object, place: str) -> Event:
        if not isinstance(raw, dict):
            return self._part(Event, raw, place)
        table = dict(cast("dict[str, object]", raw))
        word = table.pop("type", None)
        kind = EVENT_TYPES.get(word) if isinstance(word, str) else None
        if kind is not None:
            return self._part(kind, table, place)
        path = key_path(place, "type")
        if word is None:
            self._note("missing", path, "this key is missing", f"one of: {', '.join(EVENT_TYPES)}")
        else:
            self._note("unknown_value", path, f"{shown(word)} found", did_you_mean(word, EVENT_TYPES))
        return self._part(Event, {key: table[key] for key in FIELDS[Event] if key in table}, place)


def _date_of(text: str) -> date:
    """Return the date, with a time or without, that ``text`` means. Raises ValueError."""
    found = _ISO.fullmatch(text)
    if found is None:
        raise ValueError(text)
    return datetime.fromisoformat(text) if found["time"] else date.fromisoformat(text)


# ---------------------------------------------------------------------------------------------- writing

_FIRST = ("id", "position", "employer", "candidate", "interest", "country", "subdivision")
_ZULU = timezone(timedelta(), "Z")
"""UTC, for times that are nobody's local ones."""


def dumps(
    case: Case,
    *,
    format: str = Format.TOML,  # noqa: A002 - as above
    comments: Mapping[str, str] | None = None,
) -> str:
    """Return a file that states ``case``: reading it gives an equal one.

    Keys stand in the order of the format's description, and only if they say more than their defaults.

    ``comments`` are remarks by key path, such as ``people[0].role``. A remark on a key stands at the end of
    its line, its own line breaks become semicolons; a remark on a table stands above it, line by line. A
    remark on what the file does not hold moves outwards: from a key left out to above its table, from
    anything else to the top. Characters that no file should hold are left out. JSON has no comments.
    """
    document = _stated(case, case.office.zone)
    if Format(format) is Format.JSON:
        return json.dumps(document, default=_iso, ensure_ascii=False, indent=2) + "\n"
    tables = tuple(_tables(document))
    remarks = _placed(tables, comments or {})
    return "\n".join(_table(table, remarks) for table in tables)


class _Table(NamedTuple):
    """A table as a TOML file writes it: its key path, its header and its keys with their values."""

    path: str
    header: str
    values: Mapping[str, object]


def _tables(document: Mapping[str, object]) -> Iterator[_Table]:
    yield _Table("", "", {key: value for key, value in document.items() if key in _FIRST})
    for key, value in document.items():
        if isinstance(value, dict):
            yield _Table(key, f"[{key}]\n", cast("dict[str, object]", value))
        elif isinstance(value, list):
            for place, item in enumerate(cast("list[dict[str, object]]", value)):
                yield _Table(f"{key}[{place}]", f"[[{key}]]\n", item)


def _placed(tables: Iterable[_Table], comments: Mapping[str, str]) -> dict[str, list[str]]:
    """Return the lines of the comments by the path of the line that they go to."""
    paths = {""}.union(*({table.path, *_key_paths(table)} for table in tables))
    placed: dict[str, list[str]] = {}
    for path, words in comments.items():
        place = next((outer for outer in outwards(path) if outer in paths), "")
        placed.setdefault(place, []).extend(filter(None, map(str.strip, clean(words).split("\n"))))
    return placed


def _key_paths(table: _Table) -> Iterator[str]:
    return (key_path(table.path, key) for key in table.values)


def _table(table: _Table, remarks: Mapping[str, list[str]]) -> str:
    above = "".join(f"# {line}\n" for line in remarks.get(table.path, ()))
    beside = [remarks.get(path) for path in _key_paths(table)]
    lines = [
        f"{key} = {_toml(value)}" + (f"  # {'; '.join(words)}" if words else "")
        for (key, value), words in zip(table.values.items(), beside, strict=True)
    ]
    return f"{above}{table.header}" + "".join(f"{line}\n" for line in lines)


def _stated(value: Any, zone: tzinfo) -> dict[str, object]:  # noqa: ANN401 - an attrs value
    table: dict[str, object] = {"type": value.type} if isinstance(value, Event) else {}
    for key, field in FIELDS[type(value)].items():
        held = getattr(value, field.name)
        if held != field.default:
            table[key] = _plain(held, zone)
    if isinstance(value, Invitation):
        return table
    times = {key: held.astimezone(zone) for key, held in table.items() if isinstance(held, datetime)}
    if not _needs_offsets(value, times.values()):
        table |= {key: time.replace(tzinfo=None) for key, time in times.items()}
    return dict(sorted(table.items(), key=lambda item: _place(item[0])))


def _place(key: str) -> int:
    if key == "recorded":
        return len(_FIRST) + 1
    return _FIRST.index(key) if key in _FIRST else len(_FIRST)


def _plain(held: object, zone: tzinfo) -> object:
    if isinstance(held, Invitation):
        return _stated(held, _ZULU)
    if isinstance(held, datetime):
        return held.astimezone(zone) if zone is _ZULU else _with_offset(held.astimezone(zone))
    if isinstance(held, tuple):
        return [_plain(item, zone) for item in cast("tuple[object, ...]", held)]
    if isinstance(held, Closure) and held == Closure(first=held.first, last=held.first):
        return held.first
    return _stated(held, zone) if attrs.has(type(held)) else held


def _needs_offsets(value: object, times: Collection[datetime]) -> bool:
    """Return whether the local times of one table, which are spelled alike, would not do without offsets.

    One of them comes twice that day, or the clocks change during an interview, which would seem longer.
    """
    twice = any(time.replace(fold=0).utcoffset() != time.replace(fold=1).utcoffset() for time in times)
    return twice or (isinstance(value, Interview) and len({time.utcoffset() for time in times}) > 1)


def _with_offset(local: datetime) -> datetime:
    offset = local.utcoffset() or timedelta()
    # Neither format knows offsets with seconds, as clocks had before there were zones.
    return local.astimezone(UTC if offset % timedelta(minutes=1) else timezone(offset))


def _iso(day: date) -> str:
    if isinstance(day, datetime) and day.tzinfo is _ZULU:
        return f"{day.replace(tzinfo=None).isoformat()}Z"
    return day.isoformat()


def _toml(value: object) -> str:
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, int):
        return str(value).lower()
    if isinstance(value, date):
        return _iso(value)
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, cast('list[object]', value)))}]"
    pairs = cast("dict[str, object]", value).items()
    return f"{{ {', '.join(f'{key} = {_toml(held)}' for key, held in pairs)} }}"
