"""The moments at which one looks at a case."""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from jobdoc_rules.case import Case, Office
from jobdoc_rules.public_holidays import calendar_of
from jobdoc_rules.testing.strategies.drawing import CLOCKS, local, one_of

__all__ = ["DRAWN", "moment_of", "moments", "notable_days"]

_VIEW = 70
"""How many days from the first interview on are looked through for notable ones."""
_DAY = timedelta(days=1)
_OF_DAY = one_of(*CLOCKS, time(0), time(2, 30), time(9, 30), time(13, 59, 59), time(23, 59, 59))
# Some days after the first interview, or after what happened last; on a notable day; when something happened.
_WHEN = one_of(
    *(("day", number) for number in (*range(1, 46), 0, 60, 61, 120, -1, -7)),
    *(("since", number) for number in (*range(22), *range(15), *range(8), *range(4), *range(4), 30, 40, 50)),
    *(("notable", number) for number in range(20)),
    *(("happened", number) for number in (*range(10), *range(5))),
)


DRAWN = st.tuples(_WHEN, _OF_DAY)
"""Moments in numbers, for :func:`moment_of`."""


def moments(case: Case) -> st.SearchStrategy[datetime]:
    """Return moments before, amid and long after the log of ``case``, in the zone of its office.

    Nights and weekends; the instant of an entry; the days around a change of the clocks, the ends of months
    and years, and the eves of holidays. They shrink to the day after the first interview, at 14:00.
    """
    return DRAWN.map(lambda drawn: moment_of(case, drawn))


def moment_of(case: Case, drawn: tuple[tuple[str, int], time]) -> datetime:
    """Return the moment that was drawn, for a case."""
    (where, number), clock = drawn
    first = case.interviews[0].start.date()
    if where == "happened":
        return _known(case)[-1 - number % len(_known(case))]
    if where == "notable":
        days = notable_days(case.office, first)
        return local(days[number % len(days)], clock, case.office.zone)
    since = _known(case)[-1].date() if where == "since" else first
    return local(since + timedelta(number), clock, case.office.zone)


def _known(case: Case) -> list[datetime]:
    """Return when something happened: the ends of interviews and the entries that have an hour, in order."""
    known = [interview.end for interview in case.interviews]
    known += [event.at for event in case.events if isinstance(event.at, datetime)]
    return sorted(known, key=lambda moment: moment.astimezone(UTC))


@lru_cache(maxsize=256)
def notable_days(office: Office, first: date) -> tuple[date, ...]:
    """Return the days within ten weeks of ``first`` on which something about days or hours changes.

    A change of the clocks and the days beside it, the last day of a month, the first of a year, and the eve
    of a closed weekday; ``first`` itself if there is none.
    """
    zone, calendar = office.zone, calendar_of(office)
    found = {first}
    for day in (first + timedelta(number) for number in range(_VIEW)):
        following = day + _DAY
        if _offset(day, zone) != _offset(following, zone):
            found |= {day - _DAY, day, following}
        if following.month != day.month:
            found |= {day, following} if following.year != day.year else {day}
        if calendar.is_business_day(day) and not calendar.is_business_day(following):
            found |= {day} if following.weekday() < 5 else set[date]()  # noqa: PLR2004 - Saturday
    return tuple(sorted(found))


def _offset(day: date, zone: ZoneInfo) -> timedelta | None:
    return datetime.combine(day, time(12), zone).astimezone(UTC).astimezone(zone).utcoffset()
