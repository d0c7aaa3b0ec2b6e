"""The facts: one candidate, one position, the people, the interviews and what happened since.

All of it is frozen and valid once built. Times are aware and in the zone of the employer's office; a
naive time given to a :class:`Case` is local to that office. A fault tells the key as case files spell it.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from functools import cached_property
from typing import Any, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import attrs

from jobdoc_rules.checks import (
    LINE,
    date_faults,
    enum_converter,
    enum_faults,
    moment_faults,
    text_faults,
)
from jobdoc_rules.errors import Fault, InvalidCase
from jobdoc_rules.events import EVENT_TYPES, Channel, Event, Interest

__all__ = ["Case", "Closure", "Interview", "Office", "Person", "Region", "Role"]

T = TypeVar("T")

LONGEST_INTERVIEW = timedelta(hours=24)


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


def _stripped(value: Any) -> Any:  # noqa: ANN401 - whatever a caller gave
    return value.strip(" ") if isinstance(value, str) else value


def _tuple(value: Any) -> Any:  # noqa: ANN401 - as above
    return tuple(value) if isinstance(value, (list, tuple)) else value


@attrs.frozen(kw_only=True)
class Person:
    """A person at the employer, known by name within a case. Contact data never stand in a repr."""

    name: str = attrs.field(converter=_stripped)
    role: Role = attrs.field(converter=enum_converter(Role))
    email: str | None = attrs.field(default=None, repr=False, converter=_stripped)
    phone: str | None = attrs.field(default=None, repr=False, converter=_stripped)

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

    first: date
    last: date
    name: str = attrs.field(default="closed", converter=_stripped)

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
            yield Fault(code="timezone", path="timezone", problem=f"{value!r} is no time zone", hint=hint)


def _members(value: object, kind: type, path: str) -> Iterator[Fault]:
    if not isinstance(value, tuple):
        yield Fault(
            code="type", path=path, problem=f"{type(value).__name__} found", hint="a list is expected"
        )
        return
    for index, member in enumerate(value):
        if not isinstance(member, kind):
            problem, hint = f"{type(member).__name__} found", f"{kind.__name__} is expected"
            yield Fault(code="type", path=f"{path}[{index}]", problem=problem, hint=hint)


@attrs.frozen(kw_only=True)
class Interview:
    """One interview: from ``start`` to ``end`` (default: an hour), with the people named.

    ``people`` are names, whatever the roles of these people; ``arranged_by`` is the name of the person who
    set it up. Interviews on one day form one round.
    """

    start: datetime
    end: datetime = attrs.field(
        default=attrs.Factory(lambda self: _an_hour_after(self.start), takes_self=True),
    )
    people: tuple[str, ...] = attrs.field(converter=_tuple)
    arranged_by: str | None = attrs.field(default=None, converter=_stripped)
    channel: Channel | None = attrs.field(default=None, converter=enum_converter(Channel))

    def __attrs_post_init__(self) -> None:
        _raise(self._faults())

    def _faults(self) -> Iterator[Fault]:
        faults = (*moment_faults(self.start, "start"), *moment_faults(self.end, "end"))
        yield from faults or self._order_faults()
        yield from _members(self.people, str, "with")
        if self.people == ():
            hint = "name at least one interviewer"
            yield Fault(code="missing", path="with", problem="nobody is named", hint=hint)
        if self.arranged_by is not None:
            yield from text_faults(self.arranged_by, "arranged_by")
        if self.channel is not None:
            yield from enum_faults(Channel)(self.channel, "channel")

    def _order_faults(self) -> Iterator[Fault]:
        if (self.start.tzinfo is None) != (self.end.tzinfo is None):
            hint = "give both an offset, or none to either"
            yield Fault(code="naive_and_aware", path="end", problem="only one has an offset", hint=hint)
        elif self.end <= self.start:
            hint = "an interview ends after it starts"
            yield Fault(code="order", path="end", problem="it does not end after its start", hint=hint)
        elif self.end - self.start > LONGEST_INTERVIEW:
            hint = "give each day an interview of its own"
            yield Fault(code="too_long", path="end", problem="it lasts more than a day", hint=hint)


def _an_hour_after(start: object) -> Any:  # noqa: ANN401 - a wrong start is told by its own check
    try:
        return start + timedelta(hours=1)  # type: ignore[operator]
    except (TypeError, OverflowError):
        return start


@attrs.frozen(kw_only=True)
class Case:
    """One candidate's facts for one position. Raises InvalidCase with every fault of the values given.

    ``id`` seeds the UIDs of calendar events. Interviews and events may be given in any order and are kept
    in the order in which they happened; a fact that is stated twice is one fact.
    """

    id: str = attrs.field(converter=_stripped)
    employer: str = attrs.field(converter=_stripped)
    position: str | None = attrs.field(default=None, converter=_stripped)
    candidate: str | None = attrs.field(default=None, converter=_stripped)
    interest: Interest = attrs.field(default=Interest.KEEN, converter=enum_converter(Interest))
    office: Office
    people: tuple[Person, ...] = attrs.field(converter=_tuple)
    interviews: tuple[Interview, ...] = attrs.field(converter=_tuple)
    events: tuple[Event, ...] = attrs.field(default=(), converter=_tuple)

    def __attrs_post_init__(self) -> None:
        _raise((*self._own_faults(), *self._part_faults()))
        localise = Localiser(self.office.zone)
        interviews, events = localise.interviews(self.interviews), localise.events(self.events)
        _raise((*localise.faults, *_sense_faults(interviews, events)))
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
        if not isinstance(self.office, Office):
            yield Fault(code="type", path="calendar", problem="this is no office", hint="give an Office")

    def _part_faults(self) -> Iterator[Fault]:
        parts = (
            *_members(self.people, Person, "people"),
            *_members(self.interviews, Interview, "interviews"),
            *_members(self.events, Event, "events"),
        )
        yield from parts
        if self.interviews == ():
            hint = "give at least one, held or ahead"
            yield Fault(code="missing", path="interviews", problem="there is no interview", hint=hint)
        if not parts:
            names = [person.name for person in self.people]
            yield from _double_faults(names)
            yield from unknown_faults(set(names), self.interviews, self.events)

    @cached_property
    def by_name(self) -> dict[str, Person]:
        """The people by name."""
        return {person.name: person for person in self.people}


def _double_faults(names: list[str]) -> Iterator[Fault]:
    for name, count in Counter(names).items():
        if count > 1:
            hint = "give each person a name of their own"
            yield Fault(code="duplicate", path="people", problem=f"{name!r} stands {count} times", hint=hint)


def unknown_faults(
    names: set[str],
    interviews: Iterable[Interview],
    events: Iterable[Event],
) -> Iterator[Fault]:
    """Yield a fault for each name that is none of ``names``."""
    for index, interview in enumerate(interviews):
        for person in interview.people:
            yield from _unknown(names, person, f"interviews[{index}].with")
        if interview.arranged_by is not None:
            yield from _unknown(names, interview.arranged_by, f"interviews[{index}].arranged_by")
    for index, event in enumerate(events):
        if event.person is not None:
            yield from _unknown(names, event.person, f"events[{index}].with")


def _unknown(names: set[str], name: str, path: str) -> Iterator[Fault]:
    if name not in names:
        hint = f"one of: {', '.join(sorted(names))}" if names else "list the people first"
        yield Fault(code="unknown_person", path=path, problem=f"{name!r} is not among the people", hint=hint)


@attrs.define
class Localiser:
    """Brings times into the zone of an office and collects those that do not exist there, or twice."""

    zone: ZoneInfo
    faults: list[Fault] = attrs.Factory(list)

    def moment(self, value: datetime, path: str) -> datetime:
        """Return ``value`` in the zone; note a fault if its local time does not say one instant."""
        if value.tzinfo is not None:
            if (back := value.astimezone(UTC).astimezone(value.tzinfo)).replace(tzinfo=None) != value.replace(
                tzinfo=None
            ):
                self._note("non_existent_time", path, value, f"the clocks jump over it; {back:%H:%M} exists")
            return value.astimezone(UTC).astimezone(self.zone)
        local = value.replace(tzinfo=self.zone, fold=0)
        if local.utcoffset() != local.replace(fold=1).utcoffset():
            exists = local.astimezone(UTC).astimezone(self.zone).replace(tzinfo=None) == value
            if exists:
                self._note("ambiguous_time", path, value, "it comes twice that day; add the offset")
            else:
                self._note("non_existent_time", path, value, "the clocks jump over it that day")
        return local

    def _note(self, code: str, path: str, value: datetime, hint: str) -> None:
        problem = f"{value.isoformat()} does not say one instant in {self.zone.key}"
        self.faults.append(Fault(code=code, path=path, problem=problem, hint=hint))

    def interviews(self, values: tuple[Interview, ...]) -> list[Interview]:
        """Return the interviews with local times."""
        return [
            attrs.evolve(
                value,
                start=self.moment(value.start, f"interviews[{index}].start"),
                end=self.moment(value.end, f"interviews[{index}].end"),
            )
            for index, value in enumerate(values)
        ]

    def events(self, values: tuple[Event, ...]) -> list[Event]:
        """Return the events with local times."""
        return [self._event(value, f"events[{index}]") for index, value in enumerate(values)]

    def _event(self, event: Event, path: str) -> Event:
        changes: dict[str, datetime] = {}
        if isinstance(event.at, datetime):
            changes["at"] = self.moment(event.at, f"{path}.at")
        if event.recorded is not None:
            changes["recorded"] = self.moment(event.recorded, f"{path}.recorded")
        return attrs.evolve(event, **changes) if changes else event


def _sense_faults(interviews: list[Interview], events: list[Event]) -> Iterator[Fault]:
    """Yield a fault for each event that cannot have happened before the first interview began."""
    first = min(interview.start for interview in interviews)
    for index, event in enumerate(events):
        early = event.at < first if isinstance(event.at, datetime) else event.at < first.date()
        if event.after_interview and early:
            problem = f"{event.type} before the first interview ({first:%Y-%m-%d %H:%M})"
            yield Fault(
                code="too_early", path=f"events[{index}].at", problem=problem, hint="give a later time"
            )


def _interview_key(interview: Interview) -> tuple[Any, ...]:
    return (
        interview.start,
        interview.end,
        interview.people,
        interview.arranged_by or "",
        interview.channel or "",
    )


_RANK = {kind: rank for rank, kind in enumerate(EVENT_TYPES.values())}


def event_key(event: Event) -> tuple[Any, ...]:
    """Order events by day, then by instant, day-only ones last; at one instant the candidate comes first."""
    timed = isinstance(event.at, datetime)
    instant = event.at.timestamp() if isinstance(event.at, datetime) else 0.0
    return event.day, not timed, instant, _RANK[type(event)], attrs.astuple(event).__repr__()


def _in_order(values: Iterable[T], key: Callable[[T], Any]) -> tuple[T, ...]:
    return tuple(sorted(dict.fromkeys(values), key=key))
