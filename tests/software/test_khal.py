"""khal imports files, shows every event once and at its local time, and follows what a reply changes."""

import json
import shutil
from zoneinfo import ZoneInfo

import pytest
from feeds import by_uid, serving
from plans import EXAMPLES, before_and_after_a_reply
from programs import jobdoc, run
from subscriber import Subscriber

from jobdoc_rules import State
from jobdoc_rules.ics import to_ical

pytestmark = pytest.mark.software

CONFIG = """\
[calendars]
[[follow-ups]]
path = {home}/follow-ups

[locale]
local_timezone = {zone}
default_timezone = {zone}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M

[default]
default_calendar = follow-ups

[sqlite]
path = {home}/khal.db
"""
FIELDS = ("uid", "title", "start-long", "end-long", "status", "all-day", "repeat-symbol")
ZONES = (
    ("America/New_York", False),
    ("Europe/Berlin", True),
    ("Asia/Kolkata", False),
    ("Australia/Lord_Howe", True),
)


class Khal:
    """A khal of its own in one time zone, with one calendar."""

    def __init__(self, home, zone):
        self.home, self.zone = home, ZoneInfo(zone)
        (home / "follow-ups").mkdir(exist_ok=True)
        (home / "khal.conf").write_text(CONFIG.format(home=home, zone=zone), "utf-8")

    def _run(self, *args):
        folders = dict.fromkeys(("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"), str(self.home))
        return run("khal", "--config", self.home / "khal.conf", *args, env=folders)

    def take(self, raw):
        """Import a file."""
        file = self.home / "file.ics"
        file.write_bytes(raw)
        self._run("import", "--batch", file)

    def shown(self, since="2025-06-01", days=900):
        """Return every event that is listed, as often as it is."""
        fields = (word for name in FIELDS for word in ("--json", name))
        told = self._run("list", "--once", *fields, since, f"{days}d")
        return [event for day in told.splitlines() for event in json.loads(day)]

    def local(self, moment):
        return f"{moment.astimezone(self.zone):%Y-%m-%d %H:%M}"


@pytest.fixture
def khal(request, tmp_path):
    return Khal(tmp_path, getattr(request, "param", "Europe/Berlin"))


def shown_by_uid(khal):
    """Return what is listed by uid, after checking that each is listed once and does not recur."""
    listed = khal.shown()
    found = {event["uid"]: event for event in listed}
    assert len(found) == len(listed)
    assert {event["repeat-symbol"] for event in listed} <= {""}
    return found


def as_listed(khal, touchpoint):
    mark = "Done: " if touchpoint.state is State.DONE else ""
    return f"{mark}{touchpoint.title}", khal.local(touchpoint.start), khal.local(touchpoint.end)


def listing(found):
    return {uid: (event["title"], event["start-long"], event["end-long"]) for uid, event in found.items()}


# ----------------------------------------------------------------------------------------------------- a file


@pytest.mark.parametrize(("khal", "tzid"), ZONES, indirect=["khal"])
def test_a_file_imported_twice_is_listed_once_at_the_local_time(khal, tzid):
    waiting, _ = before_and_after_a_reply()
    for _ in range(2):
        khal.take(to_ical(waiting, tzid=tzid))
    assert listing(shown_by_uid(khal)) == {t.uid: as_listed(khal, t) for t in waiting.touchpoints}


def test_whole_days_are_listed_on_the_day_of_the_office(khal):
    waiting, _ = before_and_after_a_reply()
    khal.take(to_ical(waiting, all_day=True))
    found = shown_by_uid(khal)
    assert {uid: event["start-long"] for uid, event in found.items()} == {
        touchpoint.uid: f"{touchpoint.day:%Y-%m-%d}" for touchpoint in waiting.touchpoints
    }
    assert {event["all-day"] for event in found.values()} == {"True"}


def test_after_a_reply_what_moved_is_listed_once_and_what_is_gone_as_cancelled(khal):
    waiting, replied = before_and_after_a_reply()
    khal.take(to_ical(waiting))
    khal.take(to_ical(replied, cancel_since=waiting))
    found = shown_by_uid(khal)
    planned = {t.uid: as_listed(khal, t) for t in replied.touchpoints}
    gone = {t.uid: as_listed(khal, t) for t in waiting.touchpoints if t.uid not in planned}
    assert len(gone) > 2
    assert listing(found) == planned | {
        uid: (f"Cancelled: {title}", start, end) for uid, (title, start, end) in gone.items()
    }
    assert {uid for uid, event in found.items() if event["status"] == "CANCELLED"} == gone.keys()


def test_the_program_writes_both_files_and_the_reply_between_them(khal, tmp_path):
    case, older, newer = tmp_path / "acme.toml", tmp_path / "older.ics", tmp_path / "newer.ics"
    shutil.copy(EXAMPLES / "a-week-of-silence.toml", case)
    monday = "2026-11-23T12:00"
    jobdoc("plan", case, "--as-of", "2026-11-20T09:00", "-o", older)
    khal.take(older.read_bytes())
    jobdoc("log", case, "--as-of", monday, "replied", "with=Ana Ruiz", "answer_due=2026-12-04")
    jobdoc("plan", case, "--as-of", monday, "--cancel-since", older, "-o", newer)
    khal.take(newer.read_bytes())
    found = listing(shown_by_uid(khal)).values()
    # Friday 4 December is promised, so the first follow-up is a call on Monday: 14:00 in Boston.
    assert ("Call Ana Ruiz (Acme): status", "2026-12-07 20:00", "2026-12-07 20:15") in found
    assert ("Done: Thank Ana Ruiz by email (Acme)", "2026-11-17 15:30", "2026-11-17 15:45") in found
    assert not any(start.startswith("2026-11-23") for _, start, _ in found)
    assert any(title.startswith("Cancelled: ") for title, _, _ in found)


# ----------------------------------------------------------------------------------------------------- a feed


def test_it_lists_what_vdirsyncer_brought_at_the_offices_time(tmp_path):
    with serving(tmp_path) as feed:
        Subscriber(feed, feed.calendar, tmp_path).sync()
        khal, office = Khal(tmp_path, feed.office.zone), feed.office
        listed = {(event["title"], event["start-long"]) for event in khal.shown(office.day(-5), 90)}
        assert len(listed) == len(by_uid(feed.get()))
    assert ("Done: Thank Ana Ruiz by email (Acme)", f"{office.day(-2)} 09:30") in listed
    assert ("Done: Thank Sam Hill by email (Acme)", f"{office.day(-2)} 09:45") in listed
    assert any(title.startswith("Thank Bo Lind") for title, _ in listed)
