"""From the bytes of a calendar file to what its events say. Nothing is guessed here."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import attrs

from jobdoc_rules.case import LAST_SEQUENCE
from jobdoc_rules.checks import FIRST_YEAR, LAST_YEAR, LINE, shown
from jobdoc_rules.components import read_components
from jobdoc_rules.errors import Fault, InvalidInput
from jobdoc_rules.invitation.definitions import definition
from jobdoc_rules.invitation.invite import Attendee, Invite
from jobdoc_rules.invitation.joining import ways_to_join
from jobdoc_rules.invitation.people import attendee, is_firm, is_room
from jobdoc_rules.invitation.texts import one_line
from jobdoc_rules.invitation.zones import Placed, Zones, jump_faults

if TYPE_CHECKING:
    from icalendar import Component

__all__ = ["MOST_ATTENDEES", "MOST_EVENTS", "read"]

MOST_EVENTS = 100
"""The most events of one file: more are a calendar, not an invitation."""
MOST_ATTENDEES = 100
"""The most people of one event: more are no interview."""

_METHODS = frozenset({"", "PUBLISH", "REQUEST", "CANCEL"})
_ANSWERS = frozenset({"REPLY", "COUNTER", "DECLINECOUNTER"})
_RECURRENT = ("RRULE", "RDATE", "RECURRENCE-ID")
_CONFERENCES = ("CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL")


def read(data: bytes, *, source: str = "") -> tuple[Invite, ...]:
    """Return what the events of an invitation say, in the order of the file.

    Raises InvalidInput with every fault: if the file is too large, nested too deep or no calendar, if it
    answers an invitation instead of being one, or if an event recurs or has no time of day. ``source`` is
    what the faults call the file.
    """
    events = [
        _Event(calendar, event, place, source)
        for calendar in read_components(data, source=source)
        for place, event in enumerate(_parts(calendar, "VEVENT"))
    ]
    faults = [*_file_faults(events, source), *(fault for event in events for fault in event.faults())]
    if faults:
        raise InvalidInput(faults)
    return tuple(event.invite() for event in events)


def _file_faults(events: Sequence["_Event"], source: str) -> Iterator[Fault]:
    if not events:
        problem, hint = "there is no event in it", "give the invitation to the interview"
        yield Fault(code="no_event", path="", problem=problem, hint=hint, source=source)
    if len(events) > MOST_EVENTS:
        hint = f"give the invitations alone, at most {MOST_EVENTS}"
        yield Fault(code="too_many", path="", problem=f"{len(events)} events found", hint=hint, source=source)


def _parts(component: "Component", name: str) -> Iterator["Component"]:
    return (part for part in component.subcomponents if part.name == name)


def _all(component: "Component", name: str) -> list[Any]:
    """Return the values of a property, however often it is there."""
    held: object = component.get(name, [])
    return [*cast("Iterable[Any]", held)] if isinstance(held, list) else [held]


def _text(component: "Component", name: str) -> str:
    """Return the text of a property, of several the first that says something."""
    return next((text for value in _all(component, name) if (text := str(value)).strip()), "")


def _held(component: "Component", name: str) -> object:
    """Return the time, date or duration that a property holds, or None; what is broken holds none."""
    for value in _all(component, name):
        with suppress(AttributeError, ValueError):
            return value.dt
    return None


class _Times(NamedTuple):
    start: Placed | None
    end: datetime | None


class _Event:
    """One VEVENT within its calendar."""

    def __init__(self, calendar: "Component", event: "Component", place: int, source: str) -> None:
        self._calendar, self._event, self._source = calendar, event, source
        self._path = f"VEVENT[{place}]"
        self._method = one_line(_text(calendar, "METHOD")).upper()
        status = one_line(_text(event, "STATUS")).upper()
        self._cancelled = self._method == "CANCEL" or status in ("CANCELLED", "CANCELED")

    # ------------------------------------------------------------------------------------------ faults

    def faults(self) -> Iterator[Fault]:
        """Yield why this is no invitation to one interview."""
        if self._method not in _METHODS:
            yield self._method_fault()
        for name in _RECURRENT:
            if name in self._event:
                hint = "ask for an invitation to each interview, or write the case by hand"
                yield self._fault("recurrence", name, "this is a series of events, or one of a series", hint)
        if len(_all(self._event, "ATTENDEE")) > MOST_ATTENDEES:
            hint = f"at most {MOST_ATTENDEES} are read; write the case by hand"
            yield self._fault("too_many", "ATTENDEE", "this is no interview, so many are invited", hint)
        elif not self._cancelled:
            yield from self._time_faults()

    def _method_fault(self) -> Fault:
        if self._method in _ANSWERS:
            problem = f"{self._method} found: this is no invitation, it answers one"
            return self._fault("method", "METHOD", problem, "give the invitation itself (METHOD:REQUEST)")
        hint = f"one of: {', '.join(sorted(filter(None, _METHODS)))}; ask for the invitation itself"
        return self._fault("method", "METHOD", f"{shown(self._method[:20])} found", hint)

    def _fault(self, code: str, name: str, problem: str, hint: str) -> Fault:
        path = name if name == "METHOD" else f"{self._path}.{name}"
        return Fault(code=code, path=path, problem=problem, hint=hint, source=self._source)

    def _time_faults(self) -> Iterator[Fault]:
        broken = [name for name in ("DTSTART", "DTEND", "DURATION") if self._is_broken(name)]
        for name in broken:
            yield self._unreadable(name)
        if "DTSTART" not in broken:
            yield from self._start_faults()
        if not broken:
            yield from self._end_faults()

    def _is_broken(self, name: str) -> bool:
        return name in self._event and _held(self._event, name) is None

    def _unreadable(self, name: str) -> Fault:
        found = shown(one_line(_text(self._event, name)))
        if name == "DURATION":
            return self._fault("duration", name, f"{found} is no length", "PT45M, for example, is one")
        problem = f"{found} is no date with a time of day that there can be"
        return self._fault("start" if name == "DTSTART" else "end", name, problem, "ask for the right time")

    def _start_faults(self) -> Iterator[Fault]:
        start = self._moment("DTSTART")
        if start is None:
            problem = "there is no time of day" if "DTSTART" in self._event else "there is no start"
            yield self._fault("start", "DTSTART", problem, "ask for an invitation that tells when it begins")
        else:
            yield from self._year_faults("DTSTART", start)

    def _year_faults(self, name: str, moment: datetime) -> Iterator[Fault]:
        if not FIRST_YEAR < moment.year < LAST_YEAR:
            hint = f"years {FIRST_YEAR + 1}..{LAST_YEAR - 1} are supported"
            yield self._fault("out_of_range", name, f"the year {moment.year} found", hint)

    def _end_faults(self) -> Iterator[Fault]:
        start, end = self._moment("DTSTART"), self._moment("DTEND")
        if end is not None:
            yield from self._year_faults("DTEND", end)
        if any(moment and not FIRST_YEAR < moment.year < LAST_YEAR for moment in (start, end)):
            return
        times = self._times()
        placed = (("DTSTART", times.start and times.start.value), ("DTEND", end and times.end))
        jumps = [fault for name, value in placed for fault in self._jumps(name, value)]
        yield from jumps
        if not jumps and self._ends_before(times):
            hint = "an interview ends after it starts"
            name = "DURATION" if end is None else "DTEND"
            yield self._fault("order", name, "it ends before it starts", hint)

    def _jumps(self, name: str, value: datetime | None) -> Iterator[Fault]:
        zone = None if value is None else str(value.tzinfo)
        for fault in jump_faults(value, f"{self._path}.{name}", zone):
            yield attrs.evolve(fault, source=self._source)

    def _ends_before(self, times: _Times) -> bool:
        start, end = times.start, times.end
        if start is None or end is None or (start.value.tzinfo is None) != (end.tzinfo is None):
            return False
        return _instant(end) < _instant(start.value)

    # ------------------------------------------------------------------------------------------- times

    def _moment(self, name: str) -> datetime | None:
        value = _held(self._event, name)
        return value if isinstance(value, datetime) else None

    def _tzid(self, name: str) -> str:
        params = (getattr(value, "params", {}) for value in _all(self._event, name))
        return next((str(found) for each in params if (found := each.get("X-TZID"))), "")

    def _zones(self) -> Zones:
        defined = {_text(one, "TZID"): definition(one) for one in _parts(self._calendar, "X-VTIMEZONE")}
        own = (_text(self._calendar, "X-WR-TIMEZONE"), _text(self._event, "TZID"), *_sole(defined))
        return Zones(defined, own)

    def _times(self) -> _Times:
        """Return when it is; DTEND goes before DURATION where a file has both."""
        start = self._moment("DTSTART")
        if start is None:
            return _Times(None, None)
        zones = self._zones()
        placed = zones.place(start, self._tzid("DTSTART"))
        end = self._moment("DTEND")
        if end is not None:
            return _Times(placed, zones.place(end, self._tzid("DTEND")).value)
        length = _held(self._event, "DURATION")
        return _Times(placed, _after(placed.value, length) if isinstance(length, timedelta) else None)

    def _stamp(self) -> datetime | None:
        stamp = self._moment("DTSTAMP") or self._moment("LAST-MODIFIED")
        if stamp is None or not FIRST_YEAR < stamp.year < LAST_YEAR:
            return None
        return stamp.replace(tzinfo=UTC)

    # -------------------------------------------------------------------------------------- the invite

    def invite(self) -> Invite:
        """Return what the event says; it has no faults."""
        event, times = self._event, self._times()
        organizer, sent_by = self._organizer()
        ways = ways_to_join(
            [str(value) for name in _CONFERENCES for value in _all(event, name)],
            _text(event, "URL"),
            _text(event, "LOCATION"),
            _text(event, "DESCRIPTION"),
        )
        start = times.start
        return Invite(
            uid=self._uid(organizer),
            sequence=self._sequence(),
            stamp=self._stamp(),
            method=self._method,
            cancelled=self._cancelled,
            start=None if start is None else start.value,
            end=None if start is None or times.end == start.value else times.end,
            tzid=one_line(self._tzid("DTSTART")),
            zone=None if start is None else start.zone,
            zone_guess="" if start is None else start.guess,
            summary=one_line(_text(event, "SUMMARY"), LINE),
            organizer=organizer,
            firm=organizer is not None and is_firm(organizer),
            sent_by=sent_by,
            attendees=self._attendees(),
            rooms=self._rooms(),
            place=ways.place,
            link=ways.link,
            phones=ways.phones,
            pins=ways.pins,
            called=ways.called,
            source=self._source,
        )

    def _organizer(self) -> tuple[Attendee | None, Attendee | None]:
        """Return the organizer, and who sent the invitation in the organizer's name.

        An organizer without an address is the attendee of the same name.
        """
        for value in _all(self._event, "ORGANIZER"):
            params = dict(getattr(value, "params", {}))
            person, sender = attendee(str(value), params), attendee(str(params.get("SENT-BY", "")), {})
            namesakes = [one for one in self._attendees() if one.name and one.name == person.name]
            return _somebody(namesakes[0] if namesakes and not person.email else person), _somebody(sender)
        return None, None

    def _invited(self) -> Iterator[tuple[str, dict[str, Any]]]:
        for value in _all(self._event, "ATTENDEE"):
            yield str(value), dict(getattr(value, "params", {}))

    def _attendees(self) -> tuple[Attendee, ...]:
        people = (_somebody(attendee(*named)) for named in self._invited() if not is_room(*named))
        return tuple({one.key: one for one in people if one is not None and not is_firm(one)}.values())

    def _rooms(self) -> tuple[str, ...]:
        titles = (attendee(*named).title for named in self._invited() if is_room(*named))
        return tuple(dict.fromkeys(filter(None, titles)))

    def _sequence(self) -> int:
        number = one_line(_text(self._event, "SEQUENCE"))
        return min(int(number), LAST_SEQUENCE) if number.isascii() and number.isdecimal() else 0

    def _uid(self, organizer: Attendee | None) -> str:
        """Return the UID; of one that is too long its hash, of none that of what tells events apart."""
        uid = one_line(_text(self._event, "UID"), limit=LINE + 1)
        if 0 < len(uid) <= LINE:
            return uid
        whose = organizer.key if organizer is not None else ""
        told = (
            whose,
            str(_held(self._event, "DTSTART")),
            self._tzid("DTSTART"),
            one_line(_text(self._event, "SUMMARY"), LINE),
        )
        return _hash(_text(self._event, "UID") if uid else "\n".join(told))


def _sole(names: Iterable[str]) -> tuple[str, ...]:
    """Return the only name, if there is only one."""
    every = tuple(names)
    return every if len(every) == 1 else ()


def _hash(text: str) -> str:
    return sha256(text.encode(errors="surrogatepass")).hexdigest()


def _somebody(person: Attendee) -> Attendee | None:
    return person if person.key else None


def _instant(value: datetime) -> datetime:
    return value if value.tzinfo is None else value.astimezone(UTC)


def _after(start: datetime, length: timedelta) -> datetime | None:
    """Return the end; a duration is counted in hours that pass, not on the clock."""
    try:
        return (_instant(start) + length).astimezone(start.tzinfo) if start.tzinfo else start + length
    except OverflowError:
        return None
