"""A plan as a page for people: what is to be done today, what comes, and what is not to be done yet."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from jobdoc_rules.cli.words import (
    bullets,
    case_line,
    day_of,
    grid,
    heading,
    reasons,
    section,
    short_title,
    time_of,
)
from jobdoc_rules.planning import Plan, State, Touchpoint

if TYPE_CHECKING:
    from rich.console import RenderableType

__all__ = ["plan_parts"]

_SECTIONS = {
    State.DUE: "Today",
    State.OVERDUE: "Overdue",
    State.PLANNED: "Coming",
    State.DONE: "Done",
}


def plan_parts(plan: Plan) -> "Iterator[RenderableType]":
    """Yield the parts of the page."""
    yield heading(plan)
    for outlook in plan.outlooks:
        yield case_line(outlook, zone=_several_zones(plan))
    if not plan.upcoming:
        yield Text(f"\nNothing is to be done: {_states(plan)}.")
    yield _agenda(plan)
    if plan.withheld:
        yield section("Not yet")
        yield bullets(item.because.removeprefix("Not yet: ") for item in plan.withheld)
    if notes := [note for outlook in plan.outlooks for note in outlook.notes]:
        yield section("Note")
        yield bullets(notes)


def _several_zones(plan: Plan) -> bool:
    return len({outlook.case.office.timezone for outlook in plan.outlooks}) > 1


def _states(plan: Plan) -> str:
    return ", ".join(f"{outlook.case.id} is {outlook.state.words}" for outlook in plan.outlooks)


def _agenda(plan: Plan) -> Table:
    table = grid(3 if len(plan.outlooks) > 1 else 2)
    table.columns[0].no_wrap = True
    for state, title in _SECTIONS.items():
        touchpoints = [touchpoint for touchpoint in plan.touchpoints if touchpoint.state is state]
        if touchpoints:
            table.add_row()
            table.add_row(Text(title, style="bold"))
        for touchpoint in touchpoints:
            table.add_row(*_cells(touchpoint, plan), style="dim" if state is State.DONE else None)
    return table


def _cells(touchpoint: Touchpoint, plan: Plan) -> Iterator[Text]:
    when = day_of(touchpoint, plan)
    if touchpoint.state is not State.DONE:  # the time of what was done on "a day" would be invented
        when += f" {time_of(touchpoint, zone=_several_zones(plan))}"
    yield Text(f"  {when}")
    if len(plan.outlooks) > 1:
        yield Text(touchpoint.employer)
    done = touchpoint.state is State.DONE
    yield (
        Text()
        .append(short_title(touchpoint), style="" if done else "bold")
        .append("\n")
        .append(reasons(touchpoint))
    )
