"""The facts: one candidate, one position, the people, the interviews and what happened since.

All of it is frozen and valid once built. Times are aware and in the zone of the employer's office; a
naive time given to a :class:`Case` is local to that office. A fault tells the key as case files spell it.
"""

import copy
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from functools import cached_property
from typing import Any, TypeVar, cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import attrs

from jobdoc_rules.checks import (
    FIRST_YEAR,
    LAST_YEAR,
    LINE,
    called,
    date_faults,
    enum_converter,
    enum_faults,
    moment_faults,
    shown,
    text_faults,
)
from jobdoc_rules.errors import Fault, InvalidCase
from jobdoc_rules.events import EVENT_TYPES, Channel, Event, Interest, as_channel, as_interest, stripped

__all__ = ["Case", "Closure", "Interview", "Invitation", "Office", "Person", "Region", "Role"]

T = TypeVar("T")

LONGEST_INTERVIEW = timedelta(hours=24)
_DEFAULT_LENGTH = timedelta(hours=1)
LAST_SEQUENCE = 2**31 - 1
MOST_NAMES = 10
"""How many names a hint lists."""


class Role(StrEnum):
    """What a person is to the candidate."""

    INTERVIEWER = "interviewer"
    HIRING_MANAGER = "hiring_manager"
    RECRUITER = "recruiter"
    AGENCY = "agency"
    COORDINATOR = "coordinator"


def _raise(faults: Iterable[Fault]) -> None:
    if found := tuple(faults):
        raise InvalidCase(found)


_to_role = enum_converter(Role)


def _role(value: Any) -> Any:  # noqa: ANN401 - whatever a caller gave
    return _to_role(value)


def _tuple(value: Any) -> Any:  # noqa: ANN401 - as above
    return tuple(cast("Sequence[object]", value)) if isinstance(value, (list, tuple)) else value


def _names(value: Any) -> Any:  # noqa: ANN401 - as above
    return (
        tuple(map(stripped, cast("Sequence[object]", value))) if isinstance(value, (list, tuple)) else value
    )


@attrs.frozen(kw_only=True, cache_hash=True)
class Person:
    """A person at the employer, known by name within a case. Contact data never stand in a repr."""

    name: str = attrs.field(converter=stripped)
    role: Role = attrs.field(converter=_role)
    email: str | None = attrs.field(default=None, repr=False, converter=stripped)
    phone: str | None = attrs.field(default=None, repr=False, converter=stripped)

    def __attrs_post_init__(self) -> None:
        _raise(self._faults())

    def _faults(self) -> Iterator[Fault]:
        yield from text_faults(self.name, "name")
        yield from enum_faults(Role)(self.role, "role")
        if self.email is not None:
            yield from _email_faults(self.email)
        if self.phone is not None:
            yield from _phone_faults(self.phone, "phone")


def _email_faults(value: object) -> Iterator[Fault]:
    faults = tuple(text_faults(value, "email"))
    yield from faults
    if not faults:
        local, _, domain = str(value).rpartition("@")
        if not local or not domain or any(c.isspace() or c in "<>,;" for c in str(value)):
            hint = "write it as name@host, without a display name"
            yield Fault(code="email", path="email", problem="this is no email address", hint=hint)


def _phone_faults(value: object, path: str) -> Iterator[Fault]:
    faults = tuple(text_faults(value, path))
    yield from faults
    if not faults and not any(c.isdigit() for c in str(value)):
        yield Fault(code="phone", path=path, problem="no digit found", hint="write a telephone number")


@attrs.frozen(kw_only=True)
class Region:
    """A country (ISO 3166-1 alpha-2) and, if needed, a subdivision, whose public holidays count."""

    country: str
    subdivision: str | None = None

    def __attrs_post_init__(self) -> None:
        _raise(_region_faults(self.country, self.subdivision))


def _region_faults(country: object, subdivision: object) -> Iterator[Fault]:
    if country is not None:
        yield from text_faults(country, "country")
    if subdivision is not None:
        yield from text_faults(subdivision, "subdivision")
        if country is None:
            problem = "a subdivision without a country"
            yield Fault(code="missing", path="country", problem=problem, hint="name the country too")


@attrs.frozen(kw_only=True)
class Closure:
    """Days on which an office is closed beside its holidays: ``first`` to ``last``, both included."""

    first: date = attrs.field(metadata={"key": "from", "faults": date_faults})
    last: date = attrs.field(metadata={"key": "to", "faults": date_faults})
    name: str = attrs.field(default="closed", converter=stripped)

    def __attrs_post_init__(self) -> None:
        _raise(self._faults())

    def _faults(self) -> Iterator[Fault]:
        faults = (*date_faults(self.first, "from"), *date_faults(self.last, "to"))
        yield from faults
        yield from text_faults(self.name, "name")
        if not faults and self.last < self.first:
            problem = f"{self.last} lies before {self.first}"
            yield Fault(code="order", path="to", problem=problem, hint="give that day or a later one")


@attrs.frozen(kw_only=True)
class Office:
    """Where and when the people one writes to work: data, not a calendar.

    ``timezone`` is an IANA name. Without a country, Saturday and Sunday are closed. ``also`` is the
    candidate's own region, if days must be open in both (R15).
    """

    timezone: str
    country: str | None = None
    subdivision: str | None = None
    closed: tuple[Closure, ...] = attrs.field(default=(), converter=_tuple)
    also: Region | None = None

    def __attrs_post_init__(self) -> None:
        _raise(self._faults())

    def _faults(self) -> Iterator[Fault]:
        yield from _zone_faults(self.timezone)
        yield from _region_faults(self.country, self.subdivision)
        yield from _members(self.closed, Closure, "closed")
        if self.also is not None and not isinstance(self.also, Region):
            yield Fault(code="type", path="also", problem="this is no region", hint="give a Region")

    @property
    def zone(self) -> ZoneInfo:
        """The time zone itself."""
        return ZoneInfo(self.timezone)


def _zone_faults(value: object) -> Iterator[Fault]:
    faults = tuple(text_faults(value, "timezone"))
    yield from faults
    if not faults:
        try:
            ZoneInfo(str(value))
        except (ZoneInfoNotFoundError, ValueError, OSError):
            hint = "use an IANA name such as America/New_York"
            yield Fault(
                code="timezone", path="timezone", problem=f"{shown(value)} is no time zone", hint=hint
            )


def _members(value: object, kind: type, path: str) -> Iterator[Fault]:
    if not isinstance(value, tuple):
        problem = f"{called(type(value))} found"
        yield Fault(code="type", path=path, problem=problem, hint="a list is expected")
        return
    for index, member in enumerate(cast("tuple[object, ...]", value)):
        if not isinstance(member, kind):
            hint = f"{called(kind)} is expected"
            problem = f"{called(type(member))} found"
            yield Fault(code="type", path=f"{path}[{index}]", problem=problem, hint=hint)


@attrs.frozen(kw_only=True)
class Invitation:
    """The calendar invitation by which an interview came: its UID, SEQUENCE and DTSTAMP (RFC 5545).

    They tell a later invitation whether it speaks of the same interview, and whether it is newer. A naive
    ``stamp`` given to a :class:`Case` is local to the office, as all times are; a case keeps it in UTC.
    """

    uid: str = attrs.field(converter=stripped)
    sequence: int = 0
    stamp: datetime | None = attrs.field(default=None, metadata={"faults": moment_faults})

    def __attrs_post_init__(self) -> None:
        _raise(self._faults())

    def _faults(self) -> Iterator[Fault]:
        yield from text_faults(self.uid, "uid", limit=LINE)
        yield from _sequence_faults(self.sequence)
        if self.stamp is not None:
            yield from moment_faults(self.stamp, "stamp")


def _sequence_faults(value: object) -> Iterator[Fault]:
    hint = f"a whole number from 0 to {LAST_SEQUENCE} is expected"
    if not isinstance(value, int) or isinstance(value, bool):
        yield Fault(code="type", path="sequence", problem=f"{called(type(value))} found", hint=hint)
    elif not 0 <= value <= LAST_SEQUENCE:
        yield Fault(code="out_of_range", path="sequence", problem="a number out of range", hint=hint)


@attrs.frozen(kw_only=True)
class Interview:
    """One interview: from ``start`` to ``end`` (default: an hour has passed), with the people named.

    ``people`` are names, whatever the roles of these people; ``arranged_by`` is the name of the person who
    set it up. Interviews on one day form one round. ``invitation`` is what it came by, if that is known; no
    plan depends on it.
    """

    start: datetime = attrs.field(metadata={"faults": moment_faults})
    end: datetime = attrs.field(
        default=attrs.Factory(lambda self: _an_hour_after(self.start), takes_self=True),
        metadata={"faults": moment_faults},
    )
    people: tuple[str, ...] = attrs.field(converter=_names, metadata={"key": "with"})
    arranged_by: str | None = attrs.field(default=None, converter=stripped)
    channel: Channel | None = attrs.field(default=None, converter=as_channel)
    invitation: Invitation | None = None

    def __attrs_post_init__(self) -> None:
        _raise(self._faults())

    def _faults(self) -> Iterator[Fault]:
        faults = tuple(moment_faults(self.start, "start"))
        # A start that cannot be read is its own end too, and is told of once.
        faults += tuple(moment_faults(self.end, "end")) if self.end is not self.start else ()
        yield from faults or self._order_faults()
        yield from self._people_faults()
        if self.arranged_by is not None:
            yield from text_faults(self.arranged_by, "arranged_by")
        if self.channel is not None:
            yield from enum_faults(Channel)(self.channel, "channel")
        if self.invitation is not None and not isinstance(self.invitation, Invitation):
            problem, hint = "this is no invitation", "give an Invitation"
            yield Fault(code="type", path="invitation", problem=problem, hint=hint)

    def _people_faults(self) -> Iterator[Fault]:
        faults = tuple(_members(self.people, str, "with"))
        yield from faults
        if not faults:
            for index, name in enumerate(self.people):
                yield from text_faults(name, f"with[{index}]")
        if self.people == ():
            hint = "name at least one interviewer"
            yield Fault(code="missing", path="with", problem="nobody is named", hint=hint)

    def _order_faults(self) -> Iterator[Fault]:
        if (self.start.tzinfo is None) != (self.end.tzinfo is None):
            hint = "give both an offset, or none to either"
            yield Fault(code="naive_and_aware", path="end", problem="only one has an offset", hint=hint)
        elif (length := _instant(self.end) - _instant(self.start)) <= timedelta(0):
            hint = "an interview ends after it starts"
            yield Fault(code="order", path="end", problem="it does not end after its start", hint=hint)
        elif length > LONGEST_INTERVIEW:
            hint = "give each day an interview of its own"
            yield Fault(code="too_long", path="end", problem="it lasts more than a day", hint=hint)


def _instant(value: datetime) -> datetime:
    """Return an aware time in UTC: within one zone Python compares wall clocks, which may run back."""
    return value if value.tzinfo is None else value.astimezone(UTC)


def _an_hour_after(start: object) -> Any:  # noqa: ANN401 - a wrong start is told by its own check
    try:
        return _later(start) if isinstance(start, datetime) else start
    except OverflowError:
        return start


def _later(start: datetime) -> datetime:
    """Return the time an hour after ``start``; of a naive one, no zone is known that could say."""
    if start.utcoffset() is not None:
        return (start.astimezone(UTC) + _DEFAULT_LENGTH).astimezone(start.tzinfo)
    # A naive time comes once; its second instant marks an end that nobody stated, also in a copy.
    return (start + _DEFAULT_LENGTH).replace(fold=1)


def _is_later(end: datetime, start: datetime) -> bool:
    """Return whether a naive ``end`` is the one that :func:`_later` gave to ``start``."""
    return end.tzinfo is None and end.fold == 1 and end == start + _DEFAULT_LENGTH


@attrs.frozen(kw_only=True)
class Case:
    """One candidate's facts for one position. Raises InvalidCase with every fault of the values given.

    ``id`` seeds the UIDs of calendar events. Interviews and events may be given in any order and are kept
    in the order in which they happened; a fact that is stated twice is one fact.
    """

    id: str = attrs.field(converter=stripped)
    employer: str = attrs.field(converter=stripped)
    position: str | None = attrs.field(default=None, converter=stripped)
    candidate: str | None = attrs.field(default=None, converter=stripped)
    interest: Interest = attrs.field(default=Interest.KEEN, converter=as_interest)
    office: Office = attrs.field(metadata={"key": "calendar"})
    people: tuple[Person, ...] = attrs.field(converter=_tuple)
    interviews: tuple[Interview, ...] = attrs.field(converter=_tuple)
    events: tuple[Event, ...] = attrs.field(default=(), converter=_tuple)

    def __attrs_post_init__(self) -> None:
        parts = tuple(self._part_faults())
        if parts:
            _raise((*self._own_faults(), *parts))
        localise = Localiser(self.office.zone)
        interviews, events = localise.interviews(self.interviews), localise.events(self.events)
        senseless = _sense_faults(interviews, events)
        stated = (*self._own_faults(), *self._kind_faults(), *self._name_faults())
        _raise((*stated, *localise.faults, *senseless))
        # The one place where a frozen value is completed: order and zone belong to the facts.
        object.__setattr__(self, "interviews", _in_order(interviews, _interview_key))
        object.__setattr__(self, "events", _in_order(events, event_key))

    def _own_faults(self) -> Iterator[Fault]:
        yield from text_faults(self.id, "id")
        yield from text_faults(self.employer, "employer")
        if self.position is not None:
            yield from text_faults(self.position, "position", limit=LINE)
        if self.candidate is not None:
            yield from text_faults(self.candidate, "candidate")
        yield from enum_faults(Interest)(self.interest, "interest")
        if self.interviews == ():
            hint = "give at least one, held or ahead"
            yield Fault(code="missing", path="interviews", problem="there is no interview", hint=hint)

    def _part_faults(self) -> Iterator[Fault]:
        if not isinstance(self.office, Office):
            yield Fault(code="type", path="calendar", problem="this is no office", hint="give an Office")
        yield from _members(self.people, Person, "people")
        yield from _members(self.interviews, Interview, "interviews")
        yield from _members(self.events, Event, "events")

    def _kind_faults(self) -> Iterator[Fault]:
        for index, event in enumerate(self.events):
            if type(event) not in _RANK:
                problem, hint = f"{type(event).__name__} found", "use one of the event classes"
                yield Fault(code="unknown_value", path=f"events[{index}].type", problem=problem, hint=hint)

    def _name_faults(self) -> Iterator[Fault]:
        names = [person.name for person in self.people]
        yield from _double_faults(names)
        yield from _unknown_faults(set(names), self.interviews, self.events)

    @cached_property
    def by_name(self) -> dict[str, Person]:
        """The people by name."""
        return {person.name: person for person in self.people}


def _double_faults(names: Iterable[str]) -> Iterator[Fault]:
    seen: set[str] = set()
    for index, name in enumerate(names):
        if name in seen:
            problem, hint = f"a second {name!r}", "give each person a name of their own"
            yield Fault(code="duplicate", path=f"people[{index}].name", problem=problem, hint=hint)
        seen.add(name)


def _unknown_faults(
    names: Collection[str], interviews: Iterable[Interview], events: Iterable[Event]
) -> Iterator[Fault]:
    """Yield a fault for each name that is none of ``names``."""
    hint = _one_of(names)
    for name, path in (*_named_in_interviews(interviews), *_named_in_events(events)):
        if name not in names:
            problem = f"{name!r} is not among the people"
            yield Fault(code="unknown_person", path=path, problem=problem, hint=hint)


def _one_of(names: Collection[str]) -> str:
    first = sorted(names)[:MOST_NAMES]
    more = " ..." if len(names) > MOST_NAMES else ""
    return f"one of: {', '.join(first)}{more}" if first else "list the people first"


def _named_in_interviews(interviews: Iterable[Interview]) -> Iterator[tuple[str, str]]:
    for index, interview in enumerate(interviews):
        for place, name in enumerate(interview.people):
            yield name, f"interviews[{index}].with[{place}]"
        if interview.arranged_by is not None:
            yield interview.arranged_by, f"interviews[{index}].arranged_by"


def _named_in_events(events: Iterable[Event]) -> Iterator[tuple[str, str]]:
    for index, event in enumerate(events):
        if event.person is not None:
            yield event.person, f"events[{index}].with"


@attrs.define
class Localiser:
    """Brings times into the zone of an office and collects those that do not exist there, or twice."""

    zone: ZoneInfo
    faults: list[Fault] = attrs.Factory(list[Fault])

    def moment(self, value: datetime, path: str) -> datetime:
        """Return ``value`` in the zone; note a fault if it does not say one instant there."""
        return self._local(value, path) if value.tzinfo is None else self._converted(value, path)

    def _converted(self, value: datetime, path: str) -> datetime:
        instant = value.astimezone(UTC)
        back = instant.astimezone(value.tzinfo)
        if back.replace(tzinfo=None) != value.replace(tzinfo=None):
            hint = f"the clocks jump over it; {back:%H:%M} exists"
            self._note("non_existent_time", path, value, f"in {value.tzinfo}", hint)
        local = instant.astimezone(self.zone)
        self._check_year(local, path, value, self.zone.key)
        return local

    def _check_year(self, moment: datetime, path: str, value: datetime, where: str) -> None:
        if not FIRST_YEAR <= moment.year <= LAST_YEAR:
            hint = f"years {FIRST_YEAR}..{LAST_YEAR} are supported"
            self._note("out_of_range", path, value, f"of those years in {where}", hint)

    def _local(self, value: datetime, path: str) -> datetime:
        local = value.replace(tzinfo=self.zone, fold=0)
        if local.utcoffset() != local.replace(fold=1).utcoffset():
            where = f"in {self.zone.key}"
            if local.astimezone(UTC).astimezone(self.zone).replace(tzinfo=None) == value:
                self._note("ambiguous_time", path, value, where, "it comes twice that day; add the offset")
            else:
                self._note("non_existent_time", path, value, where, "the clocks jump over it that day")
        return local

    def _note(self, code: str, path: str, value: datetime, where: str, hint: str) -> None:
        problem = f"{value.isoformat()} is not one instant {where}"
        self.faults.append(Fault(code=code, path=path, problem=problem, hint=hint))

    def interviews(self, values: Iterable[Interview]) -> list[Interview]:
        """Return the interviews with local times."""
        return [self._interview(value, f"interviews[{index}]") for index, value in enumerate(values)]

    def events(self, values: Iterable[Event]) -> list[Event]:
        """Return the events with local times."""
        return [self._event(value, f"events[{index}]") for index, value in enumerate(values)]

    def _interview(self, interview: Interview, path: str) -> Interview:
        start = self.moment(interview.start, f"{path}.start")
        defaulted = _is_later(interview.end, interview.start)
        end = _later(start) if defaulted else self.moment(interview.end, f"{path}.end")
        localised = _changed(interview, start=start, end=end)
        if (invitation := interview.invitation) is None or invitation.stamp is None:
            return localised
        stamp = self._instant(invitation.stamp, f"{path}.invitation.stamp")
        return _changed(localised, invitation=_changed(invitation, stamp=stamp))

    def _instant(self, value: datetime, path: str) -> datetime:
        instant = _instant(self.moment(value, path))
        if value.tzinfo is None:
            self._check_year(instant, path, value, "UTC")
        return instant

    def _event(self, event: Event, path: str) -> Event:
        changes: dict[str, datetime] = {}
        if isinstance(event.at, datetime):
            changes["at"] = self.moment(event.at, f"{path}.at")
        if event.recorded is not None:
            changes["recorded"] = self.moment(event.recorded, f"{path}.recorded")
        return _changed(event, **changes)


def _changed(value: T, **changes: object) -> T:
    # Not attrs.evolve: the same instants in another zone need no second check, and might not pass it (a day
    # on which the clocks go back has 25 hours).
    changed = copy.copy(value)
    for name, held in changes.items():
        object.__setattr__(changed, name, held)
    return changed


def _sense_faults(interviews: Iterable[Interview], events: Iterable[Event]) -> Iterator[Fault]:
    """Yield a fault for each event, and each day named in one, that cannot have been so early."""
    first = min((interview.start for interview in interviews), key=_instant, default=None)
    for index, event in enumerate(events):
        yield from (fault.within(f"events[{index}]") for fault in event.order_faults())
        if first is not None and event.after_interview and _is_before(event, first):
            problem = f"{event.type} before the first interview ({first:%Y-%m-%d %H:%M})"
            hint = "give a later time"
            yield Fault(code="too_early", path=f"events[{index}].at", problem=problem, hint=hint)


def _is_before(event: Event, moment: datetime) -> bool:
    if isinstance(event.at, datetime):
        return _instant(event.at) < _instant(moment)
    return event.at < moment.date()


def _interview_key(interview: Interview) -> tuple[Any, ...]:
    return (
        interview.start.timestamp(),
        interview.end.timestamp(),
        interview.people,
        interview.arranged_by or "",
        interview.channel or "",
        _invitation_key(interview.invitation),
    )


def _invitation_key(invitation: Invitation | None) -> tuple[Any, ...]:
    if invitation is None:
        return ()
    stamp = () if invitation.stamp is None else (invitation.stamp.timestamp(),)
    return invitation.uid, invitation.sequence, stamp


_RANK = {kind: rank for rank, kind in enumerate(EVENT_TYPES.values())}


def event_key(event: Event) -> tuple[Any, ...]:
    """Order events by day, then by instant, day-only ones last; at one instant the candidate comes first."""
    timed = isinstance(event.at, datetime)
    instant = event.at.timestamp() if isinstance(event.at, datetime) else 0.0
    return event.day, not timed, instant, _RANK[type(event)], repr(attrs.astuple(event))


def _in_order(values: Iterable[T], key: Callable[[T], Any]) -> tuple[T, ...]:
    # One fact is one key: `==` is not asked, which holds the two instants of a repeated hour for equal.
    kept = {key(value): value for value in values}
    return tuple(kept[key] for key in sorted(kept))
