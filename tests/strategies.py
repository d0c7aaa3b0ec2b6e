"""Whole cases for Hypothesis: people, offices, interviews, logs, moments, readings, and calendars for them.

Everything generated is valid by construction and shrinks towards one interview with one person, an empty log
and the default policy. A :class:`Scene` holds all that planning takes.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Any, cast
from zoneinfo import ZoneInfo

import attrs
from hypothesis import strategies as st

from jobdoc_rules.business_days import BusinessCalendar
from jobdoc_rules.case import Case, Closure, Interview, Invitation, Office, Person, Region, Role
from jobdoc_rules.events import (
    EVENT_TYPES,
    Answered,
    AnswerPromised,
    Bounced,
    Channel,
    CoordinatorAsked,
    Event,
    FollowedUp,
    Interest,
    InterestChanged,
    OutOfOffice,
    RecruiterContacted,
    Replied,
    RivalOffer,
    Spoke,
    ThankYouSent,
    TimingAgreed,
)
from jobdoc_rules.planning import Plan, plan
from jobdoc_rules.presets import JOB_DOC, PRESETS
from jobdoc_rules.public_holidays import business_calendar
from jobdoc_rules.readings import Readings, Span, Unit
from jobdoc_rules.rules import Policy, Side

__all__ = [
    "EVERYDAY",
    "Scene",
    "agendas",
    "calendar_of",
    "cases",
    "closures",
    "events",
    "local",
    "moments",
    "offices",
    "people",
    "policies",
    "presets",
    "readings",
    "scenes",
    "texts",
]


def _told(policy: Policy) -> str:
    """Return the name of a policy and how its readings differ from the defaults: its rules fill pages."""
    every: tuple[Any, ...] = attrs.fields(Readings)
    values = [(field, getattr(policy.readings, field.name)) for field in every]
    return f"<{policy.name}: {', '.join(f'{f.name}={v}' for f, v in values if v != f.default)}>"


@attrs.frozen(kw_only=True)
class Scene:
    """A case with all that planning takes beside it."""

    case: Case
    as_of: datetime
    calendar: BusinessCalendar
    policy: Policy = attrs.field(default=JOB_DOC, repr=_told)
    horizon: timedelta = timedelta(days=60)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:  # noqa: FBT001 - Hypothesis calls it so
        printer.text("Scene(...)" if cycle else repr(self))

    def plan(self, side: Side = Side.CANDIDATE) -> Plan:
        """Return the plan of the scene."""
        return plan(
            self.case,
            as_of=self.as_of,
            calendar=self.calendar,
            policy=self.policy,
            horizon=self.horizon,
            side=side,
        )

    def but(self, **changes: Any) -> "Scene":
        """Return the scene with some of its parts changed."""
        return attrs.evolve(self, **changes)

    def with_event(self, *added: Event) -> "Scene":
        """Return the scene with further entries in the log."""
        return self.but(case=attrs.evolve(self.case, events=(*self.case.events, *added)))

    @property
    def log(self) -> tuple[Event, ...]:
        """The entries of the log that have happened at ``as_of``, in their order."""
        return tuple(event for event in self.case.events if self._happened(event))

    def _happened(self, event: Event) -> bool:
        if isinstance(event.at, datetime):
            return event.at.astimezone(UTC) <= self.as_of.astimezone(UTC)
        return event.at <= self.as_of.astimezone(self.case.office.zone).date()


# Offices, each with the days around which its calendar or its clocks do something.
_PLACES: tuple[tuple[str, str | None, str | None, date], ...] = (
    ("America/New_York", None, None, date(2026, 11, 16)),
    ("America/New_York", None, None, date(2026, 3, 2)),
    ("America/New_York", "US", "MA", date(2026, 11, 16)),
    ("America/New_York", "US", "MA", date(2026, 12, 18)),
    ("America/New_York", "US", "MA", date(2028, 2, 25)),
    ("Europe/Berlin", "DE", "BY", date(2026, 3, 23)),
    ("Europe/Berlin", "DE", "BY", date(2026, 12, 14)),
    ("Asia/Jerusalem", "IL", None, date(2026, 9, 6)),
    ("Asia/Dubai", "AE", None, date(2021, 12, 20)),
    ("Asia/Tokyo", "JP", None, date(2026, 4, 24)),
    ("Australia/Lord_Howe", None, None, date(2026, 3, 30)),
    ("Pacific/Apia", None, None, date(2011, 12, 20)),
    ("Pacific/Apia", None, None, date(2012, 3, 26)),
    ("Africa/Casablanca", None, None, date(2026, 2, 9)),
    ("Pacific/Kiritimati", None, None, date(2026, 6, 24)),
)
_CLOCKS = (time(14), time(9), time(11), time(8, 30), time(12), time(16, 50), time(17), time(21))
_MOMENTS = (*_CLOCKS, time(0), time(2, 30), time(9, 30), time(13, 59, 59), time(23, 59, 59))
_PLAIN = ("Ana", "Bo", "Cy", "Di", "Ed", "Flo")
_HOSTILE = (
    "{0}",
    "{who} %s",
    "Ana, Bo; and: Cy",
    "None",
    'a "b" \\n',
    "מיכל כהן",
    "e\u0301\U0001f600",
    "x" * 200,
)


def local(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """Return an instant that exists: the given local time, or what the clocks show in its stead."""
    return datetime.combine(day, clock, zone).astimezone(UTC).astimezone(zone)


def _one_of(*values: Any) -> st.SearchStrategy[Any]:
    return st.sampled_from(values)


# Strategies are made once: making them costs more than drawing from them.
_INDEX = st.integers(0, 5)
_INDEX_OR_NONE = st.one_of(st.none(), _INDEX)
_FLAG = st.booleans()
_WORDS = _one_of(*_PLAIN, *_HOSTILE)
_ROLES = _one_of(Role.INTERVIEWER, *(role for role in Role if role is not Role.INTERVIEWER))
_PEOPLE = {
    hostile: st.lists(
        st.tuples(_WORDS if hostile else _one_of(*_PLAIN), _ROLES, _FLAG, _FLAG),
        min_size=1,
        max_size=6,
        unique_by=lambda drawn: drawn[0],
    )
    for hostile in (False, True)
}


def texts() -> st.SearchStrategy[str]:
    """Names and lines that are allowed, among them some that break careless programs."""
    return _WORDS


def people(*, hostile: bool = True) -> st.SearchStrategy[tuple[Person, ...]]:
    """One to six people of all roles, some of them without an address."""
    return _PEOPLE[hostile].map(_people)


def _people(drawn: Sequence[tuple[str, Role, bool, bool]]) -> tuple[Person, ...]:
    return tuple(
        Person(
            name=name,
            role=role,
            email=None if without_email else f"p{index}@acme.example",
            phone=None if without_phone else f"+1 617 555 010{index}",
        )
        for index, (name, role, without_email, without_phone) in enumerate(drawn)
    )


_CLOSURES = st.lists(
    st.tuples(st.integers(0, 90), st.integers(0, 12), _one_of("closed", "Plant holidays", "{x}")), max_size=2
)


def closures(first: date) -> st.SearchStrategy[tuple[Closure, ...]]:
    """Extra closed days of an office, in the three months from ``first``."""
    return _CLOSURES.map(lambda drawn: _closures(first, drawn))


def _closures(first: date, drawn: Sequence[tuple[int, int, str]]) -> tuple[Closure, ...]:
    return tuple(
        Closure(first=first + timedelta(start), last=first + timedelta(start + length), name=name)
        for start, length, name in drawn
    )


_OFFICES = st.tuples(
    _one_of(*_PLACES),
    st.integers(0, 14),
    _CLOSURES,
    _one_of(None, None, None, Region(country="DE", subdivision="BY")),
)


def offices() -> st.SearchStrategy[tuple[Office, date]]:
    """An office, and a day near which its days or its clocks are worth looking at."""
    return _OFFICES.map(lambda drawn: _office(*drawn))


def _office(
    place: tuple[str, str | None, str | None, date], shift: int, closed: Any, also: Region | None
) -> tuple[Office, date]:
    timezone, country, subdivision, day = place
    first = day + timedelta(shift)
    return Office(
        timezone=timezone,
        country=country,
        subdivision=subdivision,
        closed=_closures(first, closed),
        also=also,
    ), first


@lru_cache(maxsize=64)
def _region(country: str | None, subdivision: str | None) -> BusinessCalendar:
    return business_calendar(country, subdivision)


def calendar_of(office: Office) -> BusinessCalendar:
    """Return the calendar of an office, as ``public_holidays.calendar_for`` does, but for less."""
    found = _region(office.country, office.subdivision)
    if office.closed:
        found = found.with_closures([(c.first, c.last, c.name) for c in office.closed])
    return found if office.also is None else found | _region(office.also.country, office.also.subdivision)


# On one day, some days apart, or far ahead.
_INTERVIEW = st.tuples(
    _one_of(0, 1, 7, 21),
    _one_of(*_CLOCKS),
    _one_of(60, 15, 150),
    st.lists(_INDEX, min_size=1, max_size=3),
    _INDEX_OR_NONE,
    _one_of(
        None,
        None,
        Invitation(uid="a1@acme.example"),
        Invitation(uid='{0} "b" \\n', sequence=1, stamp=datetime(2026, 10, 25, 1, 30, tzinfo=UTC)),
        Invitation(uid="x" * 500, sequence=2**31 - 1, stamp=datetime(2026, 3, 2, 15, 0, 11, tzinfo=UTC)),
    ),
)
_INTERVIEWS = st.lists(_INTERVIEW, min_size=1, max_size=3)


def _interviews(first: date, zone: ZoneInfo, names: Sequence[str], drawn: Any) -> tuple[Interview, ...]:
    found: list[Interview] = []
    day = first
    for gap, clock, length, who, arranger, invitation in drawn:
        day += timedelta(gap if found else 0)
        start = local(day, clock, zone)
        found.append(
            Interview(
                start=start,
                end=start.astimezone(UTC) + timedelta(minutes=length),
                people=tuple(dict.fromkeys(_named(names, index) for index in who)),
                arranged_by=None if arranger is None else _named(names, arranger),
                invitation=invitation,
            )
        )
    return tuple(found)


def _named(names: Sequence[str], index: int) -> str:
    return names[index % len(names)]


_DUE = _one_of(0, 0, 1, 2, 3, 5, 7, 10, 14, 40)
_DUE_OR_NONE = st.one_of(st.none(), _DUE)
_CHANNEL = _one_of(Channel.EMAIL, Channel.PHONE, *Channel)
_CHANNEL_OR_NONE = st.one_of(st.none(), _CHANNEL)
# The fields that only one kind of entry has; a number of days stands for a date.
_FIELDS: dict[type[Event], dict[str, st.SearchStrategy[Any]]] = {
    ThankYouSent: {"channel": _CHANNEL},
    RecruiterContacted: {"channel": _CHANNEL},
    Bounced: {"channel": _CHANNEL},
    FollowedUp: {"channel": _CHANNEL},
    CoordinatorAsked: {"channel": _CHANNEL_OR_NONE},
    Spoke: {"channel": _CHANNEL, "status_discussed": _FLAG, "answer_due": _DUE_OR_NONE, "vague": _FLAG},
    Replied: {"channel": _CHANNEL, "answer_due": _DUE_OR_NONE, "vague": _FLAG},
    AnswerPromised: {"answer_due": _DUE, "vague": _FLAG},
    TimingAgreed: {
        "answer_due": _DUE,
        "channel": _CHANNEL_OR_NONE,
        "number": _one_of(None, "+1 617 555 0199"),
    },
    Answered: {"answer_due": _DUE_OR_NONE},
    OutOfOffice: {"until": _DUE_OR_NONE},
    InterestChanged: {"interest": _one_of(*Interest)},
    RivalOffer: {"deadline": _DUE},
}
_DAYS = frozenset({"answer_due", "until", "deadline"})
# Everyday entries stand first and are drawn more often than those that end a case.
EVERYDAY: tuple[type[Event], ...] = (
    *(ThankYouSent, FollowedUp, Replied, TimingAgreed, Spoke, AnswerPromised, RecruiterContacted),
    *(CoordinatorAsked, OutOfOffice, Bounced),
)
_ANY = (*EVERYDAY, *EVENT_TYPES.values())


@lru_cache(maxsize=64)
def _event_of(kind: type[Event]) -> st.SearchStrategy[Any]:
    fields = st.fixed_dictionaries(_FIELDS.get(kind, {}))
    recorded = _one_of(None, None, timedelta(hours=1), timedelta(days=2))
    return st.tuples(
        st.just(kind), st.integers(0, 30), _one_of(*_CLOCKS), _FLAG, _INDEX_OR_NONE, recorded, fields
    )


@lru_cache(maxsize=64)
def _log_of(kinds: tuple[type[Event], ...], most: int) -> st.SearchStrategy[Any]:
    return st.lists(_one_of(*kinds).flatmap(_event_of), max_size=most)


def events(
    case: Case, *, most: int = 7, kinds: tuple[type[Event], ...] = _ANY
) -> st.SearchStrategy[tuple[Event, ...]]:
    """Entries that could be in the log of ``case``: timed and day-only ones in any order."""
    return _log_of(kinds, most).map(lambda drawn: tuple(_event(case, fields) for fields in drawn))


def _event(case: Case, drawn: tuple[Any, ...]) -> Event:
    kind, days, clock, day_only, who, recorded, fields = drawn
    zone, first = case.office.zone, case.interviews[0]
    at = local(first.start.date() + timedelta(days), clock, zone)
    at = max(at, first.end, key=lambda moment: moment.astimezone(UTC))
    day = at.date()
    fields = {
        name: day + timedelta(value) if name in _DAYS and value is not None else value
        for name, value in fields.items()
    }
    if kind is ThankYouSent:
        who = who or 0
    person = None if who is None else _named([person.name for person in case.people], who)
    written = None if recorded is None else at.astimezone(UTC) + recorded
    make = cast("Callable[..., Event]", kind)  # each kind takes its own fields
    return make(at=day if day_only else at, person=person, recorded=written, **fields)


_PLACED = offices()
_INTERESTS = _one_of(Interest.KEEN, Interest.KEEN, Interest.KEEN, Interest.UNSURE, Interest.NONE)
_CANDIDATES = _one_of(None, "Jo Marsh", "{0}")


@st.composite
def cases(
    draw: st.DrawFn,
    *,
    hostile: bool = True,
    most_events: int = 7,
    kinds: tuple[type[Event], ...] = _ANY,
    places: st.SearchStrategy[tuple[Office, date]] = _PLACED,
) -> Case:
    """Return a whole case; unless ``hostile``, its texts are plain."""
    office, first = draw(places)
    persons = draw(people(hostile=hostile))
    names = [person.name for person in persons]
    case = Case(
        id=draw(_WORDS) if hostile else "case",
        employer=draw(_WORDS) if hostile else "Acme",
        candidate=draw(_CANDIDATES),
        interest=draw(_INTERESTS),
        office=office,
        people=persons,
        interviews=_interviews(first, office.zone, names, draw(_INTERVIEWS)),
    )
    log = draw(events(case, most=most_events, kinds=kinds))
    return attrs.evolve(case, events=log) if log else case


_WHEN = st.tuples(
    st.one_of(st.integers(0, 45), _one_of(-7, -1, 60, 61, 120)), _one_of(*_MOMENTS), st.integers(0, 20)
)


@st.composite
def moments(draw: st.DrawFn, case: Case) -> datetime:
    """Return a moment before, amid or long after the log; nights, weekends and clock changes included."""
    days, clock, pick = cast("tuple[int, time, int]", draw(_WHEN))
    known: list[datetime] = [interview.end for interview in case.interviews]
    known += [event.at for event in case.events if isinstance(event.at, datetime)]
    if 0 < pick <= len(known):
        return known[pick - 1]
    return local(case.interviews[0].start.date() + timedelta(days), clock, case.office.zone)


def _spans(least: int, counts: Sequence[int], units: Sequence[Unit]) -> st.SearchStrategy[Span]:
    return st.builds(Span, _one_of(*(count for count in counts if count >= least)), _one_of(*units))


def _choices(field: Any, *, extreme: bool) -> st.SearchStrategy[Any] | None:
    """Return values for one field of the readings, or None if it is drawn otherwise or not at all."""
    least = field.metadata["least"]
    if field.name in _FEW:
        return _one_of(*_FEW[field.name])
    if isinstance(field.default, Span):
        usual = _spans(least, (1, 2, 3, 5, 10, 0), (Unit.BUSINESS_DAYS, Unit.CALENDAR_DAYS))
        return _spans(least, (1, 366, 30, 0), tuple(Unit)) if extreme else usual
    if isinstance(field.default, bool):
        return _FLAG
    if isinstance(field.default, int) and field.name != "minutes":
        return _one_of(least, 2, 366) if extreme else st.integers(least, 5)
    return None


_FEW: dict[str, Any] = {
    "channels": ((Channel.EMAIL,), (Channel.PHONE,), (Channel.EMAIL, Channel.PHONE)),
    "unagreed_channel": (Channel.EMAIL, Channel.PHONE),
    "choice_from_round": (None, 1, 2),
    "most_rounds": (None, 1, 3),
    "sole_addressees": ((), (Role.AGENCY,), (Role.AGENCY, Role.RECRUITER)),
    "ends": (("withdrew",), ("offered", "rejected", "withdrew")),
}


@lru_cache(maxsize=2)
def _fields(*, extreme: bool) -> st.SearchStrategy[Any]:
    every: tuple[Any, ...] = attrs.fields(Readings)
    drawn = [(f.name, _choices(f, extreme=extreme)) for f in every]
    known = [st.tuples(st.just(name), choices) for name, choices in drawn if choices is not None]
    most = 12 if extreme else 4
    return st.lists(st.one_of(known), max_size=most, unique_by=lambda field: field[0])


@st.composite
def _hours(draw: st.DrawFn) -> dict[str, Any]:
    """Return opening hours with the two slots inside, each with room for one contact."""
    opens = draw(st.integers(0, 94)) * 15
    closes = draw(st.integers(opens // 15 + 1, 95)) * 15
    minutes = draw(st.integers(1, min(closes - opens, 366)))
    slots = st.integers(opens, closes - minutes)
    clocks = {"opens": opens, "closes": closes, "email_at": draw(slots), "call_at": draw(slots)}
    return {name: time(m // 60, m % 60) for name, m in clocks.items()} | {"minutes": minutes}


_HOURS = st.one_of(st.just(dict[str, Any]()), _hours())


@st.composite
def readings(draw: st.DrawFn, *, extreme: bool = False) -> Readings:
    """Return readings that are valid, a few of them other than the defaults."""
    return Readings(**draw(_HOURS), **dict(draw(_fields(extreme=extreme))))


_PRESETS = _one_of(*PRESETS.values())


def policies(*, extreme: bool = False) -> st.SearchStrategy[Policy]:
    """A preset, the default first, or the default one with other readings."""
    return st.one_of(_PRESETS, readings(extreme=extreme).map(_policy))


def _policy(chosen: Readings) -> Policy:
    return attrs.evolve(JOB_DOC, name="own", readings=chosen)


def presets() -> st.SearchStrategy[Policy]:
    """A preset, the default first."""
    return _PRESETS


_HORIZONS = _one_of(*(timedelta(days=days) for days in (60, 60, 10, 0)))
_CASES = cases()
_POLICIES = policies()


@st.composite
def scenes(
    draw: st.DrawFn,
    *,
    of: st.SearchStrategy[Case] = _CASES,
    under: st.SearchStrategy[Policy] = _POLICIES,
    horizons: st.SearchStrategy[timedelta] = _HORIZONS,
) -> Scene:
    """Return a case with a moment, its calendar, a policy and a horizon."""
    case = draw(of)
    return Scene(
        case=case,
        as_of=draw(moments(case)),
        calendar=calendar_of(case.office),
        policy=draw(under),
        horizon=draw(horizons),
    )


@st.composite
def agendas(draw: st.DrawFn) -> tuple[Scene, tuple[Case, ...]]:
    """Return two to six cases with people and employers in common, and a scene around the first of them.

    All that planning takes beside the cases is the scene's.
    """
    place = draw(_PLACED)
    drawn = draw(st.lists(_plain_case(st.just(place)), min_size=2, max_size=6))
    together = tuple(
        attrs.evolve(case, id=f"case-{number}", employer=draw(_EMPLOYERS))
        for number, case in enumerate(drawn)
    )
    return draw(scenes(of=st.just(together[0]), under=_PRESETS)), together


_EMPLOYERS = _one_of("Acme", "ACME", "Beta")


def _plain_case(places: st.SearchStrategy[tuple[Office, date]]) -> st.SearchStrategy[Case]:
    arriving = tuple(kind for kind in EVERYDAY if kind is not Bounced)
    return cases(hostile=False, most_events=3, kinds=arriving, places=places)
