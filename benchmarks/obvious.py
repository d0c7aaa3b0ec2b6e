"""The obvious way: a planner as somebody writes it who has attrs, holidays, uuid and icalendar, and cares.

It makes the same eight touchpoints as the library for the case of ``stories``, with dates, reasons and the
days that were passed over, and nothing of what else a case may hold: no log, no limits, no policies.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from uuid import NAMESPACE_URL, UUID, uuid5
from zoneinfo import ZoneInfo

import attrs
import holidays

EMAIL, CALL = time(9, 30), time(14)
QUARTER = timedelta(minutes=15)
SPACE = uuid5(NAMESPACE_URL, "https://tracker.example/")


@attrs.frozen(kw_only=True)
class Contact:
    """Somebody to write to or to call."""

    name: str
    role: str
    email: str
    phone: str


@attrs.frozen(kw_only=True)
class Application:
    """What the planner knows of a case."""

    id: str
    employer: str
    zone: ZoneInfo
    interview: datetime
    contacts: tuple[Contact, ...]

    def contact(self, role: str) -> Contact:
        """Return who has the role."""
        return next(contact for contact in self.contacts if contact.role == role)


@attrs.frozen(kw_only=True)
class Step:
    """One dated step."""

    uid: UUID
    kind: str
    contact: Contact
    channel: str
    start: datetime
    end: datetime
    reason: str
    skipped: tuple[tuple[date, str], ...]

    @property
    def title(self) -> str:
        """What a calendar shows."""
        return f"{self.kind}: {self.contact.name} by {self.channel}"


class Planner:
    """Plans cases of one region."""

    def __init__(self, country: str, subdivision: str) -> None:
        self.days = holidays.country_holidays(country, subdiv=subdivision, years=range(2026, 2029))

    def plan(self, case: Application, horizon: timedelta, now: datetime) -> list[Step]:
        """Return the steps up to the horizon, by start."""
        steps: list[Step] = []
        for step in self.steps(case):
            if step.start > now + horizon:
                break
            steps.append(step)
        return sorted(steps, key=lambda step: (step.start, step.uid))

    def steps(self, case: Application) -> Iterator[Step]:
        """Yield thanks, then emails and calls in turn until somebody answers."""
        interviewer, helper = case.contact("interviewer"), case.contact("coordinator")
        met = case.interview.date()
        on = f"the interview of {met:%a %d %b}"
        yield self.step(case, "thank you", interviewer, met, EMAIL, reason=f"a thank-you is due after {on}")
        yield self.step(
            case, "thank coordinator", helper, met, EMAIL, reason=f"{helper.name} helped with {on}", place=1
        )
        recruiter = case.contact("recruiter")
        yield self.step(case, "talk", recruiter, met, CALL, reason=f"{recruiter.name} arranged {on}")
        week = met + timedelta(days=6)
        last = self.step(case, "status", interviewer, week, EMAIL, reason=f"no word for a week after {on}")
        yield last
        for turn in range(1, 1000):
            before, slot = last.start.date(), CALL if turn % 2 else EMAIL
            reason = f"no answer for 3 business days after {before:%a %d %b}"
            last = self.step(case, f"status {turn}", interviewer, before, slot, count=3, reason=reason)
            yield last
            if turn == 1:
                tried = last.start.date()
                why = f"neither email nor call was answered by {tried:%a %d %b}"
                yield self.step(case, "ask coordinator", helper, tried, CALL, reason=why)

    def step(
        self,
        case: Application,
        kind: str,
        contact: Contact,
        after: date,
        slot: time,
        *,
        reason: str,
        count: int = 1,
        place: int = 0,
    ) -> Step:
        """Return a step ``count`` business days after a day."""
        day = self.days.get_nth_working_day(after, count)
        start = datetime.combine(day, slot, case.zone) + place * QUARTER
        return Step(
            uid=uuid5(SPACE, f"{case.id}/{kind}/{contact.name}"),
            kind=kind,
            contact=contact,
            channel="phone" if slot is CALL else "email",
            start=start,
            end=start + QUARTER,
            reason=f"{reason}, so on {day:%a %d %b %Y}",
            skipped=tuple(self.skipped(after, day)),
        )

    def skipped(self, after: date, day: date) -> Iterator[tuple[date, str]]:
        """Yield the closed days that were passed over, and why."""
        between = after + timedelta(days=1)
        while between < day:
            if not self.days.is_working_day(between):
                yield between, self.days.get(between) or f"{between:%A}"
            between += timedelta(days=1)


def to_ical(case: Application, steps: list[Step]) -> bytes:
    """Return the steps as a calendar file."""
    from icalendar import Alarm, Calendar, Event

    calendar = Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", "-//tracker//EN")
    for step in steps:
        event = Event()
        event.add("SUMMARY", f"{step.title} ({case.employer})")
        event.add("DTSTART", step.start.astimezone(UTC))
        event.add("DTEND", step.end.astimezone(UTC))
        event.add("DTSTAMP", case.interview.astimezone(UTC))
        event.add("UID", str(step.uid))
        event.add("SEQUENCE", 0)
        event.add("CATEGORIES", [step.kind])
        event.add("DESCRIPTION", description(case, step))
        event.add("LAST-MODIFIED", case.interview.astimezone(UTC))
        event.add("STATUS", "CONFIRMED")
        event.add("TRANSP", "TRANSPARENT")
        alarm = Alarm()
        alarm.add("ACTION", "DISPLAY")
        alarm.add("DESCRIPTION", f"{step.title} ({case.employer})")
        alarm.add("TRIGGER", timedelta(0))
        event.add_component(alarm)
        calendar.add_component(event)
    return calendar.to_ical()


def description(case: Application, step: Step) -> str:
    """Return the lines below an event's title."""
    who = f"{step.contact.name}, {step.contact.role}: {step.contact.email}, {step.contact.phone}"
    when = f"When: {step.start:%a %d %b %Y, %H:%M} ({case.zone.key})"
    passed = "".join(f"\nNot on {day:%a %d %b}: {why}" for day, why in step.skipped)
    return f"{step.title} ({case.employer})\n{who}\n{when}\nWhy: {step.reason}{passed}"
