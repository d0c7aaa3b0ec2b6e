"""From the words of a command to an event, and into the text of a case file.

All that is wrong with the words is told together.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

import attrs

from jobdoc_rules.case import Case, event_key
from jobdoc_rules.casefile import dumps, loads
from jobdoc_rules.checks import flag_faults, shown
from jobdoc_rules.cli.insertion import with_event
from jobdoc_rules.cli.stating import case_in, states
from jobdoc_rules.cli.storage import format_of
from jobdoc_rules.documents import Format, did_you_mean, key_path
from jobdoc_rules.errors import Fault, InvalidCase, InvalidInput
from jobdoc_rules.events import EVENT_TYPES, Event, Withdrew

__all__ = ["Entry", "Noted", "noted"]

_LONGEST = 60
_PLACE = "events[0]"
_TIMES = ("at", "recorded")
_MOMENT = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)[T ](?P<clock>\d\d:\d\d)(?P<seconds>:\d\d(?:\.\d{1,6})?)?"
    r"(?P<offset>Z|[+-]\d\d:\d\d)?",
    re.ASCII,
)
_FLAGS = {"yes": True, "true": True, "no": False, "false": False}
_FLAG_KEYS = frozenset(
    field.name
    for kind in EVENT_TYPES.values()
    for field in attrs.fields(kind)
    if field.metadata["faults"] is flag_faults
)


@attrs.frozen
class Entry:
    """An event as somebody words it: a type, ``key=value`` texts, and the moment at which it is said."""

    word: str
    fields: Sequence[str]
    now: datetime

    def event(self, case: Case) -> Event:
        """Return the event, local to the office of ``case``. Raises InvalidInput with every fault.

        Without ``at`` it happens now. It is written down now, in whole seconds, unless it says when.
        """
        now = self.now.replace(microsecond=0)
        table, wrong = self._table(now)
        bare = attrs.evolve(case, events=())
        event, found = _read(bare, {"type": self.word, **table})
        # When it was can be told even if all the rest is wrong.
        times = {key: value for key, value in table.items() if key in _TIMES}
        timed, _ = _read(bare, {"type": Withdrew.type, **times})
        told = (self._told(fault, case) for fault in (*found, *_ahead(timed, self.now)))
        faults = (*wrong, *told)
        if event is None or faults:
            raise InvalidInput(faults)
        stamped = event.recorded is not None or _is_at(event, now)
        return event if stamped else attrs.evolve(event, recorded=now)

    def _table(self, now: datetime) -> tuple[dict[str, object], list[Fault]]:
        """Return the values by their keys, as JSON has them, and what is wrong with how they are given."""
        table: dict[str, object] = {}
        faults: list[Fault] = []
        for field in self.fields:
            key, equals, value = field.partition("=")
            if not equals:
                hint = "write key=value, such as channel=phone"
                faults.append(_fault("syntax", field, "this is no field", hint))
            elif key in table:
                faults.append(_fault("duplicate", field, f"a second {key:.60}", "state it once"))
            elif key == "type":
                faults.append(
                    _fault("unknown_key", field, "the type stands before the fields", "leave it out")
                )
            else:
                table[key] = _value(key, value, now)
        return {"at": _value("at", "now", now), **table}, faults

    def _told(self, fault: Fault, case: Case) -> Fault:
        """Return a fault of the only event of a case as one of the words it came from."""
        path = fault.path.removeprefix(_PLACE).removeprefix(".")
        given = {key_path("", field.partition("=")[0]): field for field in reversed(self.fields)}
        if path not in given:
            return attrs.evolve(fault, path=path, line=None)
        if fault.code == "type":
            return _mistyped(path, given[path])
        hint = fault.hint
        if fault.code == "unknown_person":
            close = did_you_mean(given[path].partition("=")[2], case.by_name)
            hint = close if close.startswith("did") else hint
        return _fault(fault.code, given[path], fault.problem, hint)


class Noted(NamedTuple):
    """A case before and after an entry, and the text of the file that states the latter.

    A fact that was stated already leaves all as it was.
    """

    before: Case
    after: Case
    text: str


def noted(text: str, entry: Entry, path: str) -> Noted:
    """Put an entry into ``text``, which is that of the case file at ``path``.

    Raises InvalidInput with every fault of the entry, and if there is no place for it in the text.
    """
    before = case_in(text, path)
    event = entry.event(before)
    if _bare(event) in map(_bare, before.events):
        return Noted(before, before, text)
    after = attrs.evolve(before, events=(*before.events, event))
    alone = attrs.evolve(before, events=(event,))
    added = with_event(text, _lines(alone, format_of(path)), format_of(path))
    if not states(added, after, path):
        problem, hint = "there is no place for an event in the text", "move the events to its end"
        raise InvalidInput([Fault(code="layout", path="events", problem=problem, hint=hint, source=path)])
    return Noted(before, after, added)


def _bare(event: Event) -> tuple[object, ...]:
    """Return what an event says, whenever it was written down; ``==`` knows no repeated hours."""
    return event_key(attrs.evolve(event, recorded=None))


def _lines(case: Case, form: Format) -> list[str]:
    """Return the keys and values of the only event of ``case``, as files of a format spell them."""
    text = dumps(case, format=form)
    if form is Format.TOML:
        return text.rpartition("[[events]]\n")[2].splitlines()
    (event,) = json.loads(text)["events"]
    return [f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}" for key, value in event.items()]


def _fault(code: str, field: str, problem: str, hint: str) -> Fault:
    words = field if len(field) <= _LONGEST else f"{field[:_LONGEST]}..."
    return Fault(code=code, path=words, problem=problem, hint=hint)


def _mistyped(key: str, field: str) -> Fault:
    """Return the fault of a text where a flag is expected, or of a day where a time is."""
    value = shown(field.partition("=")[2])
    if key in _FLAG_KEYS:
        return _fault("type", field, f"{value} found", "write yes or no")
    return _fault("type", field, f"{value} is a day without a time", "add the time, such as 2026-11-16T14:00")


def _value(key: str, value: str, now: datetime) -> object:
    """Return a value as JSON has it; what cannot be read stays as it is, for the reader of cases to tell."""
    if key in _FLAG_KEYS:
        return _FLAGS.get(value.lower(), value)
    if key not in _TIMES:
        return value
    if value == "now":
        return now.astimezone(UTC).isoformat()
    found = _MOMENT.fullmatch(value)
    if found is None:
        return value
    return f"{found['day']}T{found['clock']}{found['seconds'] or ':00'}{found['offset'] or ''}"


def _read(case: Case, table: Mapping[str, object]) -> tuple[Event | None, tuple[Fault, ...]]:
    """Return what a case file would make of a table, as the only event of ``case``."""
    document = json.loads(dumps(case, format=Format.JSON)) | {"events": [table]}
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    try:
        (event,) = loads(text, format=Format.JSON).events
    except InvalidCase as error:
        return None, error.faults
    return event, ()


def _ahead(event: Event | None, now: datetime) -> Iterator[Fault]:
    """Yield a fault for each time of an event that lies after ``now``."""
    if event is None:
        return
    at, recorded, seen = event.at, event.recorded, now.astimezone(UTC)
    late = at.astimezone(UTC) > seen if isinstance(at, datetime) else at > now.date()
    if late:
        yield _not_yet("at", now)
    if recorded is not None and recorded.astimezone(UTC) > seen:
        yield _not_yet("recorded", now)


def _not_yet(path: str, now: datetime) -> Fault:
    problem = f"it is {now:%Y-%m-%d %H:%M} in {now.tzinfo} now"
    return Fault(code="future", path=path, problem=problem, hint="log it when it has happened")


def _is_at(event: Event, now: datetime) -> bool:
    return isinstance(event.at, datetime) and event.at.astimezone(UTC) == now.astimezone(UTC)
