"""The obvious way from a case file to a calendar: ``python -m benchmarks.by_hand CASE.toml OUT.ics``."""

import sys
import tomllib
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from benchmarks.obvious import Application, Contact, Planner, to_ical

HORIZON = timedelta(days=23)


def main(source: str, target: str) -> None:
    facts = tomllib.loads(Path(source).read_text(encoding="utf-8"))
    place, (interview, *_) = facts["calendar"], facts["interviews"]
    zone = ZoneInfo(place["timezone"])
    case = Application(
        id=facts["id"],
        employer=facts["employer"],
        zone=zone,
        interview=interview["start"].replace(tzinfo=zone),
        contacts=tuple(Contact(**person) for person in facts["people"]),
    )
    now = datetime(2026, 11, 16, 16, tzinfo=zone)
    steps = Planner(place["country"], place["subdivision"]).plan(case, HORIZON, now)
    Path(target).write_bytes(to_ical(case, steps))


if __name__ == "__main__":
    main(*sys.argv[1:])
