"""Days and hours: laws of a scene and of what any planner plans for it.

Whatever is still to be done is looked at; the talk before one leaves an interview is bound to its hour, and
is left out where days and hours are chosen.
"""

from datetime import UTC, timedelta

from jobdoc_rules.situation import Kind
from jobdoc_rules.testing.contact import Contact, Contacts, planned
from jobdoc_rules.testing.laws.law import Law, law
from jobdoc_rules.testing.scene import Scene

__all__ = ["SCHEDULE"]

_MINUTE = timedelta(minutes=1)


def _chosen(made: Contacts) -> tuple[Contact, ...]:
    return tuple(contact for contact in planned(made) if contact.kind is not Kind.NEGOTIATE_TIMING)


@law("R15")
def nothing_falls_on_a_weekend_or_a_holiday(scene: Scene, made: Contacts) -> None:
    """Nothing still to be done lies on a day that the calendar closes."""
    assert [c for c in _chosen(made) if not scene.calendar.is_business_day(c.day)] == []


@law("R16")
def everything_keeps_office_hours(scene: Scene, made: Contacts) -> None:
    """Whatever is still to be done starts and ends within one day's office hours."""
    opens, closes = scene.policy.readings.opens, scene.policy.readings.closes
    assert [
        c
        for c in _chosen(made)
        if not (c.start.time() >= opens and c.end.time() <= closes and c.end.date() == c.day)
    ] == []


@law()
def everything_ends_after_its_start(_scene: Scene, made: Contacts) -> None:
    """Whatever is planned ends after it starts, and closes no earlier than it ends."""
    instants = [c.instants for c in planned(made)]
    assert [times for times in instants if not times[0] < times[1] <= times[2]] == []


@law("R14")
def nothing_is_dated_before_now(scene: Scene, made: Contacts) -> None:
    """Nothing still to be done starts before the moment at which the plan is made."""
    assert [c for c in planned(made) if c.instants[0] < scene.now and not _ending(c)] == []


def _ending(contact: Contact) -> bool:
    """Return whether it is a talk that ends within the minute: it cannot start later than that."""
    start, end, _ = contact.instants
    return contact.kind is Kind.NEGOTIATE_TIMING and end - start <= _MINUTE


@law("R16")
def every_time_exists(_scene: Scene, made: Contacts) -> None:
    """Every local time in a plan exists in its zone: the clocks show it."""
    times = [moment for c in planned(made) for moment in (c.start, c.end)]
    assert [
        m for m in times if m.astimezone(UTC).astimezone(m.tzinfo).replace(fold=0) != m.replace(fold=0)
    ] == []


@law("R16")
def every_time_is_that_of_the_office(scene: Scene, made: Contacts) -> None:
    """Times in a plan are those of the office's clocks."""
    zone = scene.case.office.zone
    assert [m for c in planned(made) for m in (c.start, c.end) if m.astimezone(zone).time() != m.time()] == []


SCHEDULE: tuple[Law, ...] = (
    nothing_falls_on_a_weekend_or_a_holiday,
    everything_keeps_office_hours,
    everything_ends_after_its_start,
    nothing_is_dated_before_now,
    every_time_exists,
    every_time_is_that_of_the_office,
)
"""Laws of a scene and of what any planner plans for it: days and hours."""
