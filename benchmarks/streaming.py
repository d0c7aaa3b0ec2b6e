"""Calendar files of many events: ``python -m benchmarks.streaming {ours,icalendar} EVENTS``; memory counts.

Both plan the same cases one after the other and keep no plan. Ours goes piece by piece, as to a file or a
connection; icalendar builds a calendar and writes it whole.
"""

import sys
from collections.abc import Iterator
from datetime import timedelta

from benchmarks.stories import REGION, as_of, one
from jobdoc_rules import Plan, plan
from jobdoc_rules.public_holidays import business_calendar

YEAR = timedelta(days=365)


def plans(events: int) -> Iterator[Plan]:
    """Yield plans of a year until there are so many touchpoints."""
    calendar, number = business_calendar(*REGION), 0
    while events > 0:
        case = one(number)
        made = plan(case, as_of=as_of(case), calendar=calendar, horizon=YEAR)
        if len(made.touchpoints) > events:
            last = made.touchpoints[events - 1].start
            made = plan(case, as_of=as_of(case), calendar=calendar, horizon=last - as_of(case))
        yield made
        events -= len(made.touchpoints)
        number += 1


def ours(events: int) -> int:
    from jobdoc_rules.ics import iter_ical

    return sum(piece.count(b"BEGIN:VEVENT") for piece in iter_ical(plans(events)))


def with_icalendar(events: int) -> int:
    from jobdoc_rules.ics import to_calendar

    whole = None
    for made in plans(events):
        calendar = to_calendar(made)
        if whole is None:
            whole = calendar
        else:
            whole.subcomponents.extend(calendar.subcomponents)
    return whole.to_ical().count(b"BEGIN:VEVENT")


if __name__ == "__main__":
    way, wanted = sys.argv[1], int(sys.argv[2])
    written = {"ours": ours, "icalendar": with_icalendar}[way](wanted)
    assert abs(written - wanted) <= 1, written  # two may start at once where the last plan ends
