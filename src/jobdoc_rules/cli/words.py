"""Words and small layouts that the pages of several commands share."""

from collections.abc import Iterable
from datetime import time
from typing import cast

from rich.table import Table
from rich.text import Text

from jobdoc_rules.planning import Outlook, Plan, Touchpoint
from jobdoc_rules.planning.sentences import capitalised, clock, day_words
from jobdoc_rules.planning.showing import moment, reason
from jobdoc_rules.rules import Side

__all__ = [
    "bullets",
    "capitalised",
    "case_line",
    "day_of",
    "grid",
    "heading",
    "reasons",
    "section",
    "short_title",
    "time_of",
    "value_words",
]

_SIDES = {Side.CANDIDATE: "", Side.EMPLOYER: ", the employer's side", Side.BOTH: ", both sides"}


def heading(plan: Plan, *policies: str) -> Text:
    """Return the first line of a page: the moment, the zone, the policies and the side of a plan."""
    under = ", ".join(policies or (plan.policy,))
    return Text(f"As of {moment(plan)}, policy {under}{_SIDES[plan.side]}", style="bold")


def case_line(outlook: Outlook, *, zone: bool) -> Text:
    """Return the line that says what a case is, how it stands and by which calendar it is dated."""
    case = outlook.case
    what = f"{case.position}, {case.employer}" if case.position else case.employer
    days = f"days of {outlook.calendar}" if case.office.country else "Saturdays and Sundays closed"
    times = f", times in {case.office.timezone}" if zone else ""
    line = Text(f"{case.id}: ")
    line.append(f"{outlook.state.words}", style="bold")
    return line.append(f" ({what}; {days}{times})")


def section(title: str) -> Text:
    """Return the title of a part of a page, after an empty line."""
    return Text(f"\n{title}", style="bold")


def grid(columns: int) -> Table:
    """Return a table without lines, whose columns fold what is too long for them and cut nothing."""
    table = Table.grid(padding=(0, 2, 0, 0))
    for _ in range(columns):
        table.add_column(overflow="fold")
    return table


def bullets(lines: Iterable[str | Text]) -> Table:
    """Return lines as a list whose items hang under their first word."""
    table = Table.grid(padding=(0, 1, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for line in lines:
        table.add_row("  -", line if isinstance(line, Text) else Text(line))
    return table


def day_of(touchpoint: Touchpoint, plan: Plan) -> str:
    """Return the day of a touchpoint, with the year if it is not the current one."""
    return day_words(touchpoint.day, beside=plan.as_of.date())


def time_of(touchpoint: Touchpoint, *, zone: bool = False) -> str:
    """Return the time of a touchpoint, with its zone if a plan has several."""
    abbreviation = f" {touchpoint.start:%Z}" if zone else ""
    return f"{clock(touchpoint.start.time())}{abbreviation}"


def short_title(touchpoint: Touchpoint) -> str:
    """Return the title without the employer, for where that is clear or stands elsewhere."""
    before, _, after = touchpoint.title.rpartition(f" ({touchpoint.employer})")
    closing = f", by {clock(touchpoint.closes.time())}" if touchpoint.firm else ""
    return f"{before}{after}{closing}"


def reasons(touchpoint: Touchpoint) -> Text:
    """Return why a touchpoint is, and why on that day, with its grounds."""
    grounds = f"{touchpoint.strength}: {', '.join(touchpoint.grounds)}"
    return Text(f"{reason(touchpoint)} ").append(f"({grounds})", style="dim")


def value_words(value: object) -> str:
    """Return the value of a reading as a person writes it."""
    if isinstance(value, tuple):
        return ", ".join(map(str, cast("tuple[object, ...]", value))) or "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, time):
        return clock(value)
    return "none" if value is None else str(value)
