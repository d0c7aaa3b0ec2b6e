"""From a case, as a value, to the octets of its calendar file."""

import icalendar

from benchmarks import obvious
from benchmarks.measuring import Goal, Row, Scale, compare, joined, timed
from benchmarks.rows import ROWS
from benchmarks.rows.planning import application_of, obvious_planner, planner, repeated, same_dates
from benchmarks.stories import TOUCHPOINTS, one
from jobdoc_rules.ics import to_calendar, to_ical

TIMES = 5
GOALS = (Goal("the obvious way", at_least=20),)


def run(scale: Scale) -> Row:
    case = one()
    plan, steps, application = planner(case), obvious_planner(case), application_of(case)

    def ours() -> bytes:
        return to_ical(plan())

    def theirs() -> bytes:
        return obvious.to_ical(application, steps())

    assert ours() == to_calendar(plan()).to_ical()
    assert starts(ours()) == starts(theirs())
    work = {"ours": ours, "the obvious way": theirs}
    candidates = {name: timed(repeated(one_, TIMES), TIMES) for name, one_ in work.items()}
    group = f"{TOUCHPOINTS} events"
    part = compare(group, candidates, unit="us", rounds=scale.choose(10, 40, 40), goals=GOALS)
    return joined(
        ROWS["case_to_ics"],
        [part],
        checks=(
            same_dates(plan(), steps()),
            "both files, read again, have the same starts; ours are the bytes of to_calendar(plan).to_ical()",
        ),
    )


def starts(data: bytes) -> list[str]:
    return sorted(str(event["DTSTART"].dt) for event in icalendar.Calendar.from_ical(data).walk("VEVENT"))
