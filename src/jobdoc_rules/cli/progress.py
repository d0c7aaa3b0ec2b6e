"""What an event moved, as a page for people: what is done with, what moves, what comes, and what is next."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from rich.text import Text

from jobdoc_rules.cli.words import (
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

__all__ = ["progress_parts"]

Row = tuple[str, Text]
MOST = 8
"""How many lines a part has; a plan that moves, moves as a whole."""
_OUTWEIGHED = " Later entries of the log count more than this one."


def progress_parts(before: Plan, after: Plan) -> "Iterator[RenderableType]":
    """Yield the parts of the page; both plans are of one case and seen from the same moment."""
    yield heading(after)
    yield case_line(after.outlooks[0], zone=False)
    changes = after.changes(since=before)
    done = _done(before, after)
    yield from _part("Done", ((_when(t, after), _titled(t)) for t in done))
    yield from _part("Moved", (_move(old, new, after) for old, new in changes.moved))
    yield from _part("New", ((_when(t, after), _titled(t)) for t in changes.added))
    yield from _part("Cancelled", ((_when(t, after), _titled(t)) for t in changes.cancelled))
    if not changes and not done:
        yield Text("\nNothing moves." + _OUTWEIGHED * _is_outweighed(before, after))
    if after.upcoming:
        first = after.upcoming[0]
        yield from _part("Next", [(_when(first, after), _titled(first).append("\n").append(reasons(first)))])
    else:
        outlook = after.outlooks[0]
        yield Text(f"\nNothing is to be done: {outlook.case.id} is {outlook.state.words}.")


def _is_outweighed(before: Plan, after: Plan) -> bool:
    """Return whether what is new in the log lies before something that was there already."""
    known, events = before.outlooks[0].case.events, after.outlooks[0].case.events
    return any(event not in known for event in events[:-1]) and events[-1] in known


def _done(before: Plan, after: Plan) -> tuple[Touchpoint, ...]:
    open_ = {touchpoint.uid for touchpoint in before.upcoming}
    return tuple(t for t in after.touchpoints if t.state is State.DONE and t.uid in open_)


def _part(title: str, rows: Iterable[Row]) -> "Iterator[RenderableType]":
    table = grid(2)
    table.columns[0].no_wrap = True
    found = list(rows)
    for when, what in found[:MOST]:
        table.add_row(f"  {when}", what)
    if len(found) > MOST:
        table.add_row(f"  and {len(found) - MOST} more")
    if found:
        yield section(title)
        yield table


def _move(old: Touchpoint, new: Touchpoint, plan: Plan) -> Row:
    when, what = _when(new, plan), _titled(new)
    if _when(old, plan) != when:
        when = f"{_when(old, plan)} -> {when}"
    if short_title(old) != short_title(new):
        what.append(f" (was: {short_title(old)})")
    return when, what


def _when(touchpoint: Touchpoint, plan: Plan) -> str:
    if touchpoint.state is State.DONE:  # the time of what was done on "a day" would be invented
        return day_of(touchpoint, plan)
    return f"{day_of(touchpoint, plan)} {time_of(touchpoint)}"


def _titled(touchpoint: Touchpoint) -> Text:
    return Text(short_title(touchpoint), style="" if touchpoint.state is State.DONE else "bold")
