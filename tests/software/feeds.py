"""A live feed as a candidate has it: case files in a folder, and ``jobdoc-rules serve`` beside them."""

import re
import sys
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import attrs
import httpx
from programs import PATIENCE, jobdoc, running

CASE = """\
id = "{id}"
position = "Data engineer"
employer = "{employer}"
candidate = "Jo Marsh"

[calendar]
timezone = "{zone}"

[[people]]
name = "{name}"
role = "interviewer"
email = "{id}@{id}.example"
phone = "+1 617 555 0100"

[[people]]
name = "Sam Hill"
role = "coordinator"
email = "sam@{id}.example"

[[interviews]]
start = {interview:%Y-%m-%d}T14:00:00
end = {interview:%Y-%m-%d}T15:00:00
with = ["{name}"]
channel = "in_person"
"""
THANKED = """
[[events]]
type = "thank_you_sent"
at = {day:%Y-%m-%d}T09:30:00
with = "{name}"
channel = "email"

[[events]]
type = "thank_you_sent"
at = {day:%Y-%m-%d}T09:45:00
with = "Sam Hill"
channel = "email"
"""


@attrs.frozen
class Office:
    """Where it is about three in the morning now: no touchpoint falls due while a test runs."""

    now: datetime = attrs.field(factory=lambda: datetime.now(UTC))

    @property
    def hours(self):
        """How far ahead of UTC it is: -12 to 11."""
        return (15 - self.now.hour) % 24 - 12

    @property
    def zone(self):
        return f"Etc/GMT{-self.hours:+d}"  # POSIX counts the other way round

    def day(self, number):
        """Return a day of the office, counted from today."""
        return (self.now + timedelta(hours=self.hours)).date() + timedelta(days=number)

    def thanked(self):
        """Return a case: the interview was three days ago, and thanks were sent on the day after."""
        facts = {"id": "acme", "employer": "Acme", "name": "Ana Ruiz", "zone": self.zone}
        return CASE.format(interview=self.day(-3), **facts) + THANKED.format(day=self.day(-2), **facts)

    def invited(self):
        """Return a case whose interview is yet to come."""
        facts = {"id": "globex", "employer": "Globex", "name": "Bo Lind", "zone": self.zone}
        return CASE.format(interview=self.day(5), **facts)


@attrs.frozen
class Feed:
    """A folder of case files that is being served."""

    folder: Path
    page: str
    calendar: str
    office: Office

    def get(self):
        """Return the calendar as it is now."""
        answer = httpx.get(self.calendar, trust_env=False, timeout=PATIENCE)
        assert answer.status_code == 200
        return answer.content

    def log(self, case, *words):
        """Write down what happened, as a candidate does."""
        return jobdoc("log", self.folder / f"{case}.toml", *words)


@contextmanager
def serving(folder, *options):
    """Serve two cases in ``folder``."""
    office, cases = Office(), folder / "cases"
    cases.mkdir()
    (cases / "acme.toml").write_text(office.thanked(), "utf-8")
    (cases / "globex.toml").write_text(office.invited(), "utf-8")
    command = [sys.executable, "-m", "jobdoc_rules", "serve", cases, "--port", "0", *options]
    with running(command, folder / "log", r"page +(\S+)\s+calendar +(\S+)") as told:
        yield Feed(cases, *told.groups(), office)


def by_uid(raw):
    """Return the bytes of each event of a calendar by its uid."""
    events = re.findall(rb"^BEGIN:VEVENT\r\n.*?^END:VEVENT\r\n", raw, re.MULTILINE | re.DOTALL)
    return {re.search(rb"^UID:(\w+)", event, re.MULTILINE)[1].decode(): event for event in events}
