"""``plan`` and ``agenda``: the future under silence.

Each case is a track: its situation, and what the rules demand in it. The earliest demand of all tracks is
placed, assumed to be done and met with silence, and its track is judged again, until the horizon. What is
placed is noted in one ledger, so that the limits of S7 hold over all cases together.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from heapq import heappop, heappush
from operator import attrgetter
from typing import Any, TypeAlias

from jobdoc_rules.business_days import BusinessCalendar
from jobdoc_rules.case import Case
from jobdoc_rules.errors import DateOutOfRange, Fault, InvalidInput
from jobdoc_rules.planning.evaluation import aware
from jobdoc_rules.planning.grouping import groups_of
from jobdoc_rules.planning.lasting import true_through
from jobdoc_rules.planning.limits import Ledger, Line, Objection, Obstacle, Place
from jobdoc_rules.planning.plan import Outlook, Plan, Skip, State, Touchpoint, in_order
from jobdoc_rules.planning.standing import state_of
from jobdoc_rules.planning.tracks import CaseTrack, Delay, Next
from jobdoc_rules.presets import JOB_DOC
from jobdoc_rules.rules import Policy, Side

__all__ = ["DEFAULT_HORIZON", "LONGEST_HORIZON", "Calendars", "agenda", "plan"]

DEFAULT_HORIZON = timedelta(days=60)
LONGEST_HORIZON = timedelta(days=3660)

Calendars: TypeAlias = BusinessCalendar | Callable[[Case], BusinessCalendar]
"""The calendar by which all cases of a plan are dated, or a function from a case to its own."""


def plan(
    case: Case,
    *,
    as_of: datetime,
    calendar: BusinessCalendar,
    policy: Policy = JOB_DOC,
    horizon: timedelta = DEFAULT_HORIZON,
    side: Side = Side.CANDIDATE,
) -> Plan:
    """Return the dated and explained touchpoints of ``case`` as seen at the aware datetime ``as_of``.

    The log up to ``as_of`` is taken as it is; from there on silence is assumed, up to ``horizon`` (at most
    ten years). The next contact is always in the plan, however far away. Days are those of ``calendar``,
    times those of the office's zone. Raises InvalidInput for a naive ``as_of`` or a bad horizon,
    NoBusinessDay or DateOutOfRange if the calendar cannot date the next contact.
    """
    return agenda([case], as_of=as_of, calendar=calendar, policy=policy, horizon=horizon, side=side)


def agenda(
    cases: Iterable[Case],
    *,
    as_of: datetime,
    calendar: Calendars,
    policy: Policy = JOB_DOC,
    horizon: timedelta = DEFAULT_HORIZON,
    side: Side = Side.CANDIDATE,
) -> Plan:
    """Return one plan of several cases, unrolled together under the limits of S7.

    ``calendar`` is one calendar for all cases, or a function from a case to its calendar. Nobody is
    contacted twice on one day, whatever the number of cases. Raises as :func:`plan`, and InvalidInput if
    two cases share an id.
    """
    cases = tuple(cases)
    _check(cases, as_of, horizon)
    side = Side(side)
    sides = (Side.CANDIDATE, Side.EMPLOYER) if side is Side.BOTH else (side,)
    days_of = calendar if not isinstance(calendar, BusinessCalendar) else _always(calendar)
    touchpoints: list[Touchpoint] = []
    outlooks: dict[str, Outlook] = {}
    beyond: list[datetime] = []
    # Added to a local time, sixty days may be an hour more or less.
    end = as_of.astimezone(UTC) + horizon
    # Group by group: thousands of cases that go through time together would drive each other out of the
    # processor's caches, and each would take twice as long.
    for group in groups_of(cases):
        tracks = [CaseTrack(case, days_of(case), policy, as_of, side_) for case in group for side_ in sides]
        _Unrolling(tracks, end).run()
        touchpoints += [t for track in tracks for t in (*track.done, *track.planned)]
        outlooks |= {outlook.case.id: outlook for outlook in _outlooks(tracks, len(sides))}
        beyond += [track.beyond for track in tracks if track.beyond is not None]
    starts = [t.start for t in touchpoints if t.state is not State.DONE]
    return Plan(
        as_of=as_of.astimezone(cases[0].office.zone) if cases else as_of,
        policy=policy.name,
        side=side,
        horizon=horizon,
        outlooks=tuple([outlooks[case.id] for case in cases]),
        touchpoints=in_order(touchpoints),
        all_day=policy.readings.all_day,
        true_through=true_through(as_of, horizon, cases, starts, beyond),
    )


def _always(calendar: BusinessCalendar) -> Callable[[Case], BusinessCalendar]:
    return lambda _case: calendar


def _check(cases: Sequence[Case], as_of: datetime, horizon: timedelta) -> None:
    faults: list[Fault] = []
    try:
        aware(as_of)
    except InvalidInput as error:
        faults += error.faults
    if not isinstance(horizon, timedelta) or not timedelta(0) <= horizon <= LONGEST_HORIZON:
        hint = f"give a span of 0 to {LONGEST_HORIZON.days} days"
        faults.append(Fault(code="horizon", path="horizon", problem=f"{horizon!r:.60} found", hint=hint))
    faults += [
        Fault(code="duplicate", path="cases", problem=f"two cases are called {id_!r}", hint="give each an id")
        for id_, count in Counter(case.id for case in cases).items()
        if count > 1
    ]
    if faults:
        raise InvalidInput(faults)


class _Unrolling:
    """The way of all tracks of a group through time."""

    def __init__(self, tracks: Sequence[CaseTrack], end: datetime) -> None:
        self.tracks = tracks
        self.end = end
        self.ledger = Ledger()
        self.lines: dict[Obstacle, Line] = {}
        self.queue: list[tuple[tuple[Any, ...], int]] = []
        """What comes next in each track, and what did before something else was to be tried."""

    def run(self) -> None:
        """Place what every track demands up to the end, the earliest first."""
        for track in self.tracks:
            track.note_log(self.ledger)
        self._advance(range(len(self.tracks)))
        while self.queue:
            order, index = heappop(self.queue)
            item = self.tracks[index].awaited
            if item is not None and item.order is order:
                self._advance((index, *self._try(index, item)))

    def _advance(self, indices: Iterable[int]) -> None:
        """Put into the queue what comes next in these tracks, in the place of what did before."""
        left = list(indices)
        while left:
            index = left.pop()
            track = self.tracks[index]
            track.awaited = item = _within_reach(track, self.end)
            if item is not None:
                heappush(self.queue, (item.order, index))
            else:
                # Nobody may stand behind what is not tried any more.
                left += self._leave(track.give_up())

    def _try(self, index: int, item: Next) -> Iterable[int]:
        """Place ``item`` or delay it; return the tracks of those who are the first of a line by that."""
        track = self.tracks[index]
        contact, day, before = track.contact(item), item.dated.day, track.waits_for(item)
        objection = self.ledger.objection(contact, track.bench.limits, day, before)
        if objection is not None:
            return self._delay(index, item, objection)
        self.ledger.note(contact, day, item.since)
        # What the track demands may be something else from here on, so it leaves all lines.
        for place in track.places.values():
            if place.behind:
                track.let_pass(place)
        woken = self._leave(track.places.values())
        track.places.clear()
        track.place(item)
        return woken

    def _delay(self, index: int, item: Next, objection: Objection) -> Iterable[int]:
        """Move ``item`` on by a business day, into the line of those who wait for the same."""
        track, key = self.tracks[index], item.demand.key
        since, obstacle = objection
        skip = Skip(item.dated.day, obstacle.why)
        day = track.dater.open_day(track.calendar.shift(skip.date, 1))
        track.delay(key, Delay(day, max(item.since, since), obstacle), [skip])
        before = track.places.pop(key, None)
        moved = track.item(item.demand)
        if moved is not None and _keeps_its_rank(moved):
            line = self.lines.setdefault(obstacle, Line())
            track.places[key] = place = Place(line, index, key, day, track.rank(moved))
            line.join(place, skip, since)
        return self._leave([before] if before is not None else [])

    def _leave(self, places: Iterable[Place]) -> list[int]:
        """Let these out of their lines; return the tracks of those who are the first of them now."""
        woken: list[int] = []
        # Those behind first: nobody who leaves takes the place of another one who leaves.
        for place in sorted(places, key=attrgetter("behind"), reverse=True):
            if (first := place.line.leave(place)) is not None:
                self.tracks[first.index].let_pass(first)
                woken.append(first.index)
        return woken


def _keeps_its_rank(item: Next) -> bool:
    """Return whether it goes before and after the same others on whatever day it is moved to."""
    timing = item.demand.proposal.timing
    return not timing.lapses and item.dated.day > timing.day


def _within_reach(track: CaseTrack, end: datetime) -> Next | None:
    """Return the next touchpoint up to the horizon; the next contact in any case (S28).

    That one could be dated, or there would be no track.
    """
    track.beyond = None
    try:
        item = track.next()
    except DateOutOfRange as error:
        track.notes = (f"nothing further is dated: {error}",)
        return None
    if item is not None and item.dated.start > end and track.has_contact:
        track.beyond = item.dated.start
        return None
    return item


def _outlooks(tracks: Sequence[CaseTrack], sides: int) -> Iterator[Outlook]:
    """Yield what is said of each case, whose tracks, one for each side, stand one after the other."""
    for first in range(0, len(tracks), sides):
        yield _outlook(tracks[first : first + sides])


def _outlook(tracks: Sequence[CaseTrack]) -> Outlook:
    return Outlook(
        case=tracks[0].case,
        state=state_of(tracks[0].status, [t for track in tracks for t in track.planned]),
        withheld=tuple(item for track in tracks for item in track.withheld()),
        near_misses=tuple(miss for track in tracks for miss in track.first.near_misses),
        calendar=tracks[0].calendar.name,
        calendar_version=tracks[0].calendar.version,
        notes=tuple(note for track in tracks for note in track.notes),
    )
