"""Thunderbird's parser, ical.js, finds in every file what the plan says, and what icalendar finds there."""

import re
from datetime import UTC, datetime, timedelta

import attrs
import icalendar
import pytest
from plans import HOSTILE_WORDS, SETTINGS, before_and_after_a_reply, every_plan, some_plans
from programs import node

from jobdoc_rules import State
from jobdoc_rules.drafts import drafts_of
from jobdoc_rules.errors import Fault
from jobdoc_rules.ics import to_ical
from jobdoc_rules.planning import Unreadable
from jobdoc_rules.rules import Strength

pytestmark = pytest.mark.software


class Files:
    """Plans written in one way, and what ical.js finds in each file."""

    def __init__(self, setting, plans):
        self.told = {told.name: told for told in plans}
        self.raw = {name: SETTINGS[setting](told) for name, told in self.told.items()}
        self.found = node("read_calendars.cjs", {name: raw.decode() for name, raw in self.raw.items()})

    def events(self):
        """Yield each event that ical.js found."""
        for calendar in self.found.values():
            yield from calendar["events"]

    def touchpoints(self):
        """Yield each event that is about a touchpoint of its plan, with that touchpoint."""
        for name, calendar in self.found.items():
            by_uid = {touchpoint.uid: touchpoint for touchpoint in self.told[name].shown()}
            for event in calendar["events"]:
                if event["uid"] in by_uid:
                    yield event, by_uid[event["uid"]]


_MADE = {}


def made(setting):
    """Return the files of one setting, of all plans if it is the usual one."""
    if setting not in _MADE:
        _MADE[setting] = Files(setting, every_plan() if setting == "as it comes" else some_plans())
    return _MADE[setting]


@pytest.fixture(params=SETTINGS)
def files(request):
    return made(request.param)


def moment(found):
    """Return what ical.js calls a time as icalendar would: a day, or an instant in UTC."""
    return found if isinstance(found, str) else datetime.fromtimestamp(found["utc"], UTC)


def moment_of(value):
    return value.astimezone(UTC) if isinstance(value, datetime) else value.isoformat()


def as_read(calendar):
    """Return the events that ical.js found, with times as icalendar has them."""
    return [
        event | {"start": moment(event["start"]), "end": moment(event["end"])} for event in calendar["events"]
    ]


def alarm_of(alarm):
    return {
        "action": alarm["ACTION"],
        "trigger": alarm["TRIGGER"].dt.total_seconds(),
        "description": alarm["DESCRIPTION"],
    }


def as_icalendar_reads(event):
    """Return an event of icalendar in the words of ``read_calendars.cjs``."""
    return {
        "uid": event["UID"],
        "start": moment_of(event["DTSTART"].dt),
        "end": moment_of(event["DTEND"].dt),
        "summary": event["SUMMARY"],
        "description": event["DESCRIPTION"],
        "sequence": event["SEQUENCE"],
        "status": event["STATUS"],
        "transp": event["TRANSP"],
        "categories": event.categories,
        "stamp": event["DTSTAMP"].dt.timestamp(),
        "modified": event["LAST-MODIFIED"].dt.timestamp(),
        "alarms": [alarm_of(alarm) for alarm in event.walk("VALARM")],
        "recurs": False,
        "people": 0,
    }


# ---------------------------------------------------------------------------------- however a file is written


def test_it_finds_in_every_event_what_icalendar_finds(files):
    for name, raw in files.raw.items():
        events = icalendar.Calendar.from_ical(raw).walk("VEVENT")
        assert as_read(files.found[name]) == [as_icalendar_reads(event) for event in events], name


def test_it_finds_every_touchpoint_once_and_nothing_else_but_what_is_cancelled(files):
    for name, calendar in files.found.items():
        uids = [event["uid"] for event in calendar["events"] if event["status"] != "CANCELLED"]
        assert sorted(uids) == sorted(touchpoint.uid for touchpoint in files.told[name].shown()), name


def test_no_file_is_an_invitation(files):
    assert {calendar["method"] for calendar in files.found.values()} == {None}


def test_every_event_ends_after_it_starts(files):
    assert all(moment(event["start"]) < moment(event["end"]) for event in files.events())


def test_what_could_not_be_read_is_an_event_among_the_others():
    waiting, _ = before_and_after_a_reply()
    fault = Fault(code="syntax", path="", problem="a; b, c\\d", hint="see line 1")
    lost = Unreadable(name="initech.toml", faults=(fault,), since=waiting.as_of)
    raw = to_ical(attrs.evolve(waiting, unreadable=(lost,)))
    calendar = node("read_calendars.cjs", {"one": raw.decode()})["one"]
    events = icalendar.Calendar.from_ical(raw).walk("VEVENT")
    assert as_read(calendar) == [as_icalendar_reads(event) for event in events]
    (told,) = (event for event in calendar["events"] if waiting.find(event["uid"]) is None)
    assert "initech.toml" in told["summary"]
    assert "a; b, c\\d" in told["description"]


# -------------------------------------------------------------------------------------------- and in each way


def test_an_event_lies_at_the_time_to_act_and_says_what_to_do():
    for event, touchpoint in made("as it comes").touchpoints():
        assert moment(event["start"]) == touchpoint.start
        assert moment(event["end"]) == touchpoint.end
        assert event["summary"].removeprefix("Done: ") == touchpoint.title
        assert event["start"]["zone"] == "UTC"


def test_what_is_done_says_so_and_what_may_be_done_is_tentative():
    for event, touchpoint in made("as it comes").touchpoints():
        done = touchpoint.state is State.DONE
        optional = not done and touchpoint.strength is Strength.MAY
        assert event["summary"].startswith("Done: ") == done
        assert event["status"] == ("TENTATIVE" if optional else "CONFIRMED")


def test_what_is_not_done_rings_once_at_its_start_with_its_own_words():
    for event, touchpoint in made("as it comes").touchpoints():
        rings = {"action": "DISPLAY", "trigger": 0, "description": event["summary"]}
        assert event["alarms"] == ([] if touchpoint.state is State.DONE else [rings])


def test_in_the_zone_of_the_office_clocks_show_the_offices_time():
    seen = set()
    for event, touchpoint in made("in the zone of the office").touchpoints():
        start = touchpoint.start
        assert moment(event["start"]) == start
        if event["start"]["zone"] != "UTC":
            assert event["start"]["zone"] == start.tzinfo.key
            assert datetime.fromisoformat(event["start"]["local"]) == start.replace(tzinfo=None)
            seen.add(start.tzinfo.key)
    assert len(seen) >= 5


def test_whole_days_are_days_without_a_time_and_ring_at_the_time_to_act():
    for event, touchpoint in made("whole days").touchpoints():
        start = touchpoint.start
        assert event["start"] == start.date().isoformat()
        assert event["end"] == (start.date() + timedelta(days=1)).isoformat()
        rings = [alarm["trigger"] for alarm in event["alarms"]]
        at = start.hour * 3600 + start.minute * 60
        assert rings == ([] if touchpoint.state is State.DONE else [at])


def test_discreet_titles_name_nobody_and_silent_files_never_ring():
    for event, touchpoint in made("discreet and silent").touchpoints():
        names = [touchpoint.employer, *(person.name for person in touchpoint.to)]
        assert not any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", event["summary"]) for name in names)
        assert event["alarms"] == []


def test_the_words_to_use_come_whole():
    files = made("with drafts")
    seen = 0
    for name, calendar in files.found.items():
        described = {event["uid"]: event["description"] for event in calendar["events"]}
        for uid, draft in drafts_of(files.told[name].plan).items():
            assert described[uid].endswith(f"Draft:\n{draft.linked_text}"), name
            seen += 1
    assert seen > 500


def test_hostile_words_stay_words():
    files = made("with hostile drafts and name")
    assert {calendar["name"] for calendar in files.found.values()} == {HOSTILE_WORDS}
    for event, touchpoint in files.touchpoints():
        lines = f"{HOSTILE_WORDS}\n\n{touchpoint.title}\nEND:VEVENT\nBEGIN:VEVENT\\"
        assert event["description"].endswith(lines) == (touchpoint.state is not State.DONE)


def test_what_a_reply_cancels_is_newer_than_it_was_and_never_rings():
    files = made("with what is cancelled")
    earlier = {
        name: {
            event["UID"]: event["SEQUENCE"]
            for event in icalendar.Calendar.from_ical(to_ical(told.before)).walk("VEVENT")
        }
        for name, told in files.told.items()
    }
    seen = 0
    for name, calendar in files.found.items():
        planned = {touchpoint.uid for touchpoint in files.told[name].plan.touchpoints}
        for event in calendar["events"]:
            if event["status"] == "CANCELLED":
                assert event["summary"].startswith("Cancelled: ")
                assert event["uid"] not in planned
                assert event["sequence"] > earlier[name][event["uid"]]
                assert event["alarms"] == []
                seen += 1
    assert seen > 100
