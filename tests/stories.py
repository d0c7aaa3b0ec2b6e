"""Stories about the case of ``cases``, told in plain lines.

A story says what happened, when one looks, and what is then to be done:

    Mon 23 Nov 09:30 followed_up Ana by email                     (what happened: an entry of the log)
    Mon 23 Nov 10:00                                              (when one looks)
    Fri 27 Nov 14:00 status_follow_up Ana by phone [MUST S19 R1]  (what is to be done)

The weekday tells the year: the first from 2026 on in which it fits.
"""

import re
from datetime import date, datetime, timedelta
from typing import Any

import attrs
import pytest
from cases import NEW_YORK, US_MA, case

from jobdoc_rules import JOB_DOC, Interview, Policy, Side, plan
from jobdoc_rules.events import EVENT_TYPES

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WHEN = re.compile(r"(\w{3} \d{1,2} \w{3})(?: (\d\d):(\d\d))?")

THANKED = """
    Tue 17 Nov 09:30 thank_you_sent Ana
    Tue 17 Nov 09:45 thank_you_sent Sam
    Tue 17 Nov 14:00 recruiter_contacted Lee
"""
"""What was done on the day after the interview, so that a story can be about what follows."""

EMAILED = f"""{THANKED}
    Mon 23 Nov 09:30 followed_up Ana by email
"""
"""And the first status follow-up."""


def day(words: str) -> date:
    """Return ``Mon 16 Nov`` as a date."""
    weekday, number, month = words.split()
    years = (date(year, MONTHS.index(month) + 1, int(number)) for year in range(2026, 2032))
    return next(day for day in years if WEEKDAYS[day.weekday()] == weekday)


def when(words: str) -> date:
    """Return ``Mon 16 Nov 14:00`` as that time in New York, and ``Mon 16 Nov`` as that day."""
    found = _WHEN.fullmatch(words)
    assert found, f"{words!r} is no time"
    on = day(found[1])
    if found[2] is None:
        return on
    return datetime(on.year, on.month, on.day, int(found[2]), int(found[3]), tzinfo=NEW_YORK)


def moment(words: str) -> datetime:
    """Return ``Mon 16 Nov 14:00`` as that time in New York."""
    found = when(words)
    assert isinstance(found, datetime), f"{words!r} has no time of day"
    return found


def day_words(on: date) -> str:
    """Return a day as stories spell it."""
    return f"{WEEKDAYS[on.weekday()]} {on.day} {MONTHS[on.month - 1]}"


def entry(line: str) -> Any:
    """Return an event: ``WHEN TYPE [Name] [by CHANNEL][, key value]...``; a key alone means true."""
    first, *more = line.split(", ")
    found = _WHEN.match(first)
    assert found, f"{line!r} does not begin with a time"
    kind, *words = first[found.end() :].split()
    fields: dict[str, Any] = {"at": when(found[0])}
    if "by" in words:
        fields["channel"] = words.pop()
        words.remove("by")
    if words:
        (fields["person"],) = words
    for clause in more:
        key, _, value = clause.partition(" ")
        fields[key] = when(value) if _WHEN.fullmatch(value) else {"": True, "false": False}.get(value, value)
    return EVENT_TYPES[kind](**fields)


def lines(text: str) -> list[str]:
    """Return the lines of an indented block."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def log(text: str) -> list[Any]:
    """Return the events of a block of entries."""
    return [entry(line) for line in lines(text)]


def interview(start: str, *people: str, minutes: int = 60, arranged_by: str | None = None) -> Interview:
    """Return an interview at ``Mon 16 Nov 14:00`` with these people."""
    begins = moment(start)
    end = begins + timedelta(minutes=minutes)
    return Interview(start=begins, end=end, people=people, arranged_by=arranged_by)


@attrs.frozen
class Story:
    """What happened, when one looks, and what is then to be done, line by line.

    Only touchpoints of the kinds in ``about`` are told (none: all). A last line ``...`` means that the plan
    goes on after the day of the line before it; without one, it ends there.
    """

    name: str
    happened: str = attrs.field(kw_only=True, default="")
    seen: str = attrs.field(kw_only=True)
    plan: str = attrs.field(kw_only=True, default="")
    withheld: str | None = attrs.field(kw_only=True, default=None)
    about: tuple[str, ...] = attrs.field(kw_only=True, default=())
    side: str = attrs.field(kw_only=True, default="candidate")
    policy: Policy = attrs.field(kw_only=True, default=JOB_DOC)
    facts: dict[str, Any] = attrs.field(kw_only=True, factory=dict[str, Any])
    horizon: int = attrs.field(kw_only=True, default=60)

    def made(self) -> Any:
        """Return the plan."""
        return plan(
            case(log(self.happened), **self.facts),
            as_of=moment(self.seen),
            calendar=US_MA,
            policy=self.policy,
            side=Side(self.side),
            horizon=timedelta(self.horizon),
        )

    def comes_true(self) -> None:
        """Assert that the plan is what the story tells."""
        made, told = self.made(), lines(self.plan)
        shown = [t for t in made.upcoming if not self.about or t.kind in self.about]
        if told and told[-1] == "...":
            del told[-1]
            end = day(" ".join(told[-1].split()[:3]))
            assert any(t.day > end for t in shown), "the plan does not go on"
            shown = [t for t in shown if t.day <= end]
        likes = [*told, *[""] * len(shown)]
        _same([spoken(t, like) for t, like in zip(shown, likes, strict=False)], told)
        if self.withheld is not None:
            held = [w for w in made.withheld if not self.about or w.kind in self.about]
            _same([refused(w) for w in held], lines(self.withheld))


def _same(found: list[str], told: list[str]) -> None:
    assert found == told, "\n".join(("told", *told, "found", *found))


def spoken(touchpoint: Any, like: str = "") -> str:
    """Return a touchpoint as a line, with those details that the line ``like`` gives.

    Details are ``, until WHEN`` (its close), ``, due`` (its state), ``[STRENGTH and some of its grounds]``.
    """
    told, _, brackets = like.partition(" [")
    line = f"{day_words(touchpoint.day)} {touchpoint.start:%H:%M} {_contact(touchpoint)}"
    closes = f"until {day_words(touchpoint.closes)} {touchpoint.closes:%H:%M}"
    for detail in told.split(", ")[1:]:
        line += f", {closes if detail.startswith('until ') else touchpoint.state}"
    return f"{line} [{_grounds(touchpoint, brackets[:-1])}]" if brackets else line


def _grounds(touchpoint: Any, wanted: str) -> str:
    """Return ``wanted`` if it is the strength and some of the grounds, else what they are."""
    binding = next(s for s in ("MUST NOT", "SHOULD NOT", "MUST", "SHOULD", "MAY") if wanted.startswith(s))
    right = binding == touchpoint.strength and set(wanted.removeprefix(binding).split()) <= set(
        touchpoint.grounds
    )
    return wanted if right else " ".join((touchpoint.strength, *touchpoint.grounds))


def refused(item: Any) -> str:
    """Return what is withheld as a line."""
    end = "for good" if item.until is None else f"until {day_words(item.until)}"
    return f"{_contact(item)} {end} [{' '.join(item.grounds)}]"


def _contact(told: Any) -> str:
    who = " and ".join(person.name for person in told.to)
    return " ".join(filter(None, (told.kind, who, f"by {told.channel}" if told.channel else "")))


def stories(*told: Story) -> Any:
    """Return the mark that runs a test once for each story."""
    return pytest.mark.parametrize("story", told, ids=[story.name for story in told])


def about(*kinds: str, **common: Any) -> Any:
    """Return how to tell stories about these kinds of touchpoints only."""

    def story(name: str, **rest: Any) -> Story:
        return Story(name, about=kinds, **(common | rest))

    return story
