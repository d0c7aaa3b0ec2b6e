"""The coming weeks as a calendar: each day with what is closed, and with what is to be done."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from jobdoc_rules.business_days import BusinessCalendar
from jobdoc_rules.case import Case
from jobdoc_rules.errors import DateOutOfRange
from jobdoc_rules.page.cards import anchor
from jobdoc_rules.page.moments import Moment, Moments
from jobdoc_rules.page.timelines import interview_id
from jobdoc_rules.planning.plan import CaseState, Plan, State
from jobdoc_rules.planning.sentences import LONG_WEEKDAYS, MONTHS, WEEKDAYS, action, names

__all__ = ["Day", "Mark", "Weeks", "weeks_of"]

FEWEST, MOST = 3, 12
MOST_NAMED = 3
A_WEEK = timedelta(days=7)
ONE_DAY = timedelta(days=1)
_STATES = {State.DONE: "done", State.DUE: "today", State.OVERDUE: "overdue", State.PLANNED: ""}


class Mark(NamedTuple):
    """Something on a day: a touchpoint or an interview, with the id of its place in the timeline."""

    id: str
    kind: str
    """``interview``, or the state of a touchpoint."""
    state: str
    time: str
    text: str
    case: int
    employer: str


class Day(NamedTuple):
    """A day. ``closed`` says why, if anything is closed; ``shut`` whether it is for all cases.

    ``named`` says whether there is more to it than a weekend.
    """

    date: str
    weekday: str
    number: int
    month: str
    shows_month: bool
    past: bool
    today: bool
    shut: bool
    closed: str
    named: bool
    marks: tuple[Mark, ...]


class Weeks(NamedTuple):
    """Weeks from Monday to Sunday, and what comes after the last of them."""

    weeks: tuple[tuple[Day, ...], ...]
    last: Moment
    later: int
    next_later: str
    several: bool


def weeks_of(plan: Plan, calendar: Callable[[Case], BusinessCalendar]) -> Weeks | None:
    """Return the weeks from that of the plan's ``as_of`` to that of the last touchpoint: 3 to 12.

    None if there is no case at all. A day of which a calendar knows nothing counts as open.
    """
    if not plan.outlooks:
        return None
    today = min(plan.as_of.astimezone(outlook.case.office.zone).date() for outlook in plan.outlooks)
    monday = today - timedelta(days=today.weekday())
    end = monday + A_WEEK * _count(monday, [touchpoint.day for touchpoint in plan.upcoming])
    later = [touchpoint for touchpoint in plan.upcoming if touchpoint.day >= end]
    marks, closures = _marks(plan), _Closures(plan, calendar)
    days = [_day(day, plan, marks.get(day, ()), closures) for day in _days(monday, end)]
    return Weeks(
        tuple(tuple(days[place : place + 7]) for place in range(0, len(days), 7)),
        Moments(plan).day(end - ONE_DAY),
        len(later),
        anchor(later[0]) if later else "",
        len(plan.outlooks) > 1,
    )


def _count(monday: date, days: Sequence[date]) -> int:
    weeks = (max(days, default=monday) - monday) // A_WEEK + 1
    return min(max(weeks, FEWEST), MOST)


def _days(first: date, end: date) -> Iterator[date]:
    for place in range((end - first).days):
        yield first + timedelta(days=place)


def _day(day: date, plan: Plan, marks: Iterable[Mark], closures: "_Closures") -> Day:
    today = plan.as_of.date()
    month = MONTHS[day.month - 1]
    shut, named, closed = closures.on(day)
    return Day(
        date=day.isoformat(),
        weekday=WEEKDAYS[day.weekday()],
        number=day.day,
        month=month if day.year == today.year else f"{month} {day.year}",
        shows_month=day.day == 1,
        past=day < today,
        today=day == today,
        shut=shut,
        closed=closed,
        named=named,
        marks=tuple(marks),
    )


def _marks(plan: Plan) -> dict[date, list[Mark]]:
    """Return what stands on each day, by time."""
    found: defaultdict[date, list[Mark]] = defaultdict(list)
    for placed in sorted((*_interviews(plan), *_touchpoints(plan)), key=lambda placed: placed[:2]):
        found[placed.day].append(placed.mark)
    return found


class _Placed(NamedTuple):
    at: datetime
    uid: str
    day: date
    mark: Mark


def _interviews(plan: Plan) -> Iterator[_Placed]:
    moments = Moments(plan)
    for number, outlook in enumerate(plan.outlooks, 1):
        case = outlook.case
        for place, interview in enumerate(case.interviews, 1):
            who = names([case.by_name[name] for name in interview.people])
            mark = Mark(
                interview_id(number, place),
                "interview",
                "",
                moments.time(interview.start).words,
                f"Interview with {who}",
                number,
                case.employer,
            )
            yield _Placed(interview.start.astimezone(UTC), "", interview.start.date(), mark)


def _touchpoints(plan: Plan) -> Iterator[_Placed]:
    moments = Moments(plan)
    numbers = {outlook.case.id: number for number, outlook in enumerate(plan.outlooks, 1)}
    for touchpoint in plan.touchpoints:
        timed = not plan.all_day and touchpoint.state is not State.DONE
        mark = Mark(
            anchor(touchpoint),
            touchpoint.state,
            _STATES[touchpoint.state],
            moments.time(touchpoint.start).words if timed else "",
            action(touchpoint),
            numbers[touchpoint.case_id],
            touchpoint.employer,
        )
        yield _Placed(touchpoint.start.astimezone(UTC), touchpoint.uid, touchpoint.day, mark)


class _Closures:
    """Why days are closed, and for whom; cases that have ended close no day while others go on."""

    def __init__(self, plan: Plan, calendar: Callable[[Case], BusinessCalendar]) -> None:
        going = [outlook for outlook in plan.outlooks if outlook.state is not CaseState.ENDED]
        cases = [outlook.case for outlook in going or plan.outlooks]
        self._calendars = [(case.employer, calendar(case)) for case in cases]

    def on(self, day: date) -> tuple[bool, bool, str]:
        """Return whether a day is closed for all, whether by name, and why and whose it is."""
        whys: defaultdict[str, list[str]] = defaultdict(list)
        found = [(employer, tuple(_why_closed(calendar, day))) for employer, calendar in self._calendars]
        for employer, reasons in found:
            for why in reasons:
                whys[why].append(employer)
        shut = all(reasons for _, reasons in found)
        told = [self._told(why, whose) for why, whose in whys.items() if not (shut and why == _WEEKEND)]
        return shut, bool(whys.keys() - {_WEEKEND}), "; ".join(told) or (_WEEKEND if shut else "")

    def _told(self, why: str, whose: Sequence[str]) -> str:
        if len(whose) == len(self._calendars):
            return why
        different = list(dict.fromkeys(whose))
        many = len(different) > MOST_NAMED
        return f"{why} ({f'{len(whose)} cases' if many else ', '.join(different)})"


_WEEKEND = "Weekend"


def _why_closed(calendar: BusinessCalendar, day: date) -> Iterator[str]:
    """Yield each reason why a day is closed; a calendar that does not reach so far has none."""
    try:
        why = calendar.why_closed(day)
    except DateOutOfRange:
        return
    for name in why.split("; ") if why is not None else ():
        yield _WEEKEND if name in LONG_WEEKDAYS else name
