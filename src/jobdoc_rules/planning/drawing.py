"""A plan as a picture: the weeks to come and a line of what was done and what comes, in SVG.

One file for light and for dark: its colours follow what the reader prefers. Texts are escaped by the XML
library and cut to what has room; nothing in it is loaded from elsewhere and nothing in it runs.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple, TypeAlias
from xml.etree.ElementTree import Element, SubElement, tostring

from jobdoc_rules.business_days import BusinessCalendar
from jobdoc_rules.errors import DateOutOfRange
from jobdoc_rules.events import Channel
from jobdoc_rules.planning import sentences
from jobdoc_rules.planning.sentences import MONTHS, WEEKDAYS, clock, day_words, names
from jobdoc_rules.planning.showing import heading, reason
from jobdoc_rules.planning.unrolling import Calendars

if TYPE_CHECKING:
    from jobdoc_rules.planning.plan import Plan

__all__ = ["to_svg"]

WIDTH, MARGIN = 760, 16
CELL, ROW = (WIDTH - 2 * MARGIN) / 7, 58
STEP = 42
TOP = MARGIN + 30
MOST_WEEKS, MOST_ENTRIES, MOST_MARKS = 6, 14, 2
LINE = 150
ONE_DAY, A_WEEK = timedelta(days=1), timedelta(days=7)

STYLE = """
svg { color-scheme: light dark; font: 13px system-ui, sans-serif; }
.ink { fill: #1f2328 } .soft { fill: #59636e } .small { font-size: 10.5px } .bold { font-weight: 600 }
.paper { fill: #ffffff } .open { fill: #ffffff; stroke: #d1d9e0 } .closed { fill: #eff2f5; stroke: #d1d9e0 }
.today { fill: none; stroke: #bc4c00; stroke-width: 2 } .line { stroke: #d1d9e0; stroke-width: 2 }
.email { fill: #0969da } .phone { fill: #8250df } .meeting { fill: #1a7f37 } .other { fill: #59636e }
.done { fill: #8c959f }
@media (prefers-color-scheme: dark) {
.ink { fill: #f0f6fc } .soft { fill: #9198a1 }
.paper { fill: #0d1117 } .open { fill: #0d1117; stroke: #3d444d } .closed { fill: #1c2128; stroke: #3d444d }
.today { stroke: #f0883e } .line { stroke: #3d444d }
.email { fill: #4493f8 } .phone { fill: #ab7df8 } .meeting { fill: #3fb950 } .other { fill: #9198a1 }
.done { fill: #656c76 }
}
"""


WhyClosed: TypeAlias = Callable[[date], str | None]


class Mark(NamedTuple):
    """Something that stands on a day: an interview or a touchpoint."""

    at: datetime
    looks: str
    """The class of its colour."""
    short: str
    title: str
    why: str
    timed: bool = True


def to_svg(plan: "Plan", calendar: Calendars | None = None) -> str:
    """Return the picture of a plan; see `Plan.to_svg`."""
    marks = sorted(_marks(plan), key=lambda mark: (mark.at, mark.title))
    weeks = _weeks(plan, marks)
    shown = marks[:MOST_ENTRIES]
    below = TOP + 22 + len(weeks) * ROW + 24
    height = below + len(shown) * STEP + (20 if len(marks) > len(shown) else 0) + MARGIN
    svg = Element("svg", _box(height))
    SubElement(svg, "title").text = _text(heading(plan), 200)
    SubElement(svg, "style").text = STYLE
    SubElement(svg, "rect", {"class": "paper", "width": "100%", "height": "100%"})
    _write(svg, MARGIN, TOP - 10, heading(plan), "ink bold", most=95)
    _draw_weeks(svg, weeks, marks, _closures(plan, calendar), today=plan.as_of.date())
    _draw_line(svg, shown, len(marks) - len(shown), below)
    return tostring(svg, encoding="unicode")


def _box(height: float) -> dict[str, str]:
    return {
        "xmlns": "http://www.w3.org/2000/svg",
        "role": "img",
        "viewBox": f"0 0 {WIDTH} {_number(height)}",
        "width": str(WIDTH),
        "height": _number(height),
    }


def _marks(plan: "Plan") -> Iterator[Mark]:
    for outlook in plan.outlooks:
        case = outlook.case
        for interview in case.interviews:
            who = names([case.by_name[name] for name in interview.people])
            title = f"Interview with {who} ({case.employer})"
            yield Mark(interview.start, "meeting", f"Interview {who}", title, case.position or "")
    for touchpoint in plan.touchpoints:
        done = touchpoint.state == "done"
        looks = "done" if done else _LOOKS.get(touchpoint.channel, "other")
        title = f"{touchpoint.title}{': done' if done else ''}"
        short = sentences.action(touchpoint)
        yield Mark(touchpoint.start, looks, short, title, reason(touchpoint), timed=not done)


_LOOKS: dict[Channel | None, str] = {
    Channel.EMAIL: "email",
    Channel.PHONE: "phone",
    Channel.VOICEMAIL: "phone",
    Channel.IN_PERSON: "meeting",
    Channel.VIDEO: "meeting",
}


def _weeks(plan: "Plan", marks: Sequence[Mark]) -> list[date]:
    """Return the Mondays of the weeks to draw: from that of today on, as far as something stands in them."""
    today = plan.as_of.date()
    monday = today - timedelta(days=today.weekday())
    last = max([mark.at.date() for mark in marks], default=today)
    count = (last - monday) // A_WEEK + 1
    return [monday + A_WEEK * place for place in range(min(max(count, 1), MOST_WEEKS))]


def _closures(plan: "Plan", calendar: Calendars | None) -> WhyClosed:
    """Return what tells why a day is closed: the calendars of all cases, or what the plan passed over."""
    if calendar is None:
        skipped = [skip for touchpoint in plan.touchpoints for skip in touchpoint.skipped]
        return {skip.date: skip.why for skip in skipped if skip.why[:1].isupper()}.get
    cases = [outlook.case for outlook in plan.outlooks]
    calendars = [calendar if isinstance(calendar, BusinessCalendar) else calendar(case) for case in cases]

    def why(day: date) -> str | None:
        try:
            found = [each.why_closed(day) for each in calendars]
        except DateOutOfRange:
            return None
        return "; ".join(dict.fromkeys(filter(None, found))) if found and all(found) else None

    return why


def _draw_weeks(
    svg: Element, weeks: Sequence[date], marks: Sequence[Mark], why_closed: WhyClosed, *, today: date
) -> None:
    on_day: defaultdict[date, list[Mark]] = defaultdict(list)
    for mark in marks:
        on_day[mark.at.date()].append(mark)
    for column, name in enumerate(WEEKDAYS):
        _write(svg, MARGIN + column * CELL + 4, TOP + 14, name, "soft small")
    for row, monday in enumerate(weeks):
        for column in range(7):
            day = monday + timedelta(days=column)
            corner = MARGIN + column * CELL, TOP + 22 + row * ROW
            _draw_day(svg, corner, day, on_day[day], why_closed(day))
    # Last, or the days beside it would lie on its frame.
    place = today.weekday()
    SubElement(svg, "rect", {"class": "today", **_cell(MARGIN + place * CELL, TOP + 22)})


def _cell(x: float, y: float) -> dict[str, str]:
    return {"x": _number(x), "y": _number(y), "width": _number(CELL), "height": _number(ROW)}


def _draw_day(
    svg: Element, corner: tuple[float, float], day: date, marks: Sequence[Mark], closed: str | None
) -> None:
    x, y = corner
    SubElement(svg, "rect", {"class": "closed" if closed else "open", **_cell(x, y)})
    month = f" {MONTHS[day.month - 1]}" if day.day == 1 or day.weekday() == 0 else ""
    _write(svg, x + 4, y + 14, f"{day.day}{month}", "soft small bold")
    if closed and closed not in sentences.LONG_WEEKDAYS:
        _write(svg, x + 4, y + ROW - 6, closed, "soft small", most=17)
    for place, mark in enumerate(marks[:MOST_MARKS]):
        _write(svg, x + 4, y + 30 + 13 * place, mark.short, f"{mark.looks} small", most=17)
    if len(marks) > MOST_MARKS:
        _write(svg, x + CELL - 24, y + 14, f"+{len(marks) - MOST_MARKS}", "soft small")


def _draw_line(svg: Element, marks: Sequence[Mark], more: int, top: float) -> None:
    if marks:
        ends = {"y1": _number(top), "y2": _number(top + len(marks) * STEP - 20)}
        SubElement(svg, "line", {"class": "line", "x1": str(LINE), "x2": str(LINE), **ends})
    for place, mark in enumerate(marks):
        y = top + place * STEP
        centre = {"cx": str(LINE), "cy": _number(y + 8), "r": "5"}
        SubElement(svg, "circle", {"class": mark.looks, **centre})
        time = f" {clock(mark.at.time())}" if mark.timed else ""
        _write(svg, MARGIN, y + 12, f"{day_words(mark.at.date())}{time}", "ink", most=22)
        _write(svg, LINE + 16, y + 12, mark.title, "ink bold", most=80)
        _write(svg, LINE + 16, y + 27, mark.why, "soft small", most=108)
    if more:
        _write(svg, LINE + 16, top + len(marks) * STEP + 8, f"and {more} more", "soft")


def _write(svg: Element, x: float, y: float, text: str, looks: str, *, most: int = 40) -> None:
    SubElement(svg, "text", {"x": _number(x), "y": _number(y), "class": looks}).text = _text(text, most)


def _text(text: str, most: int) -> str:
    """Return a text cut to its room, without the two characters of our texts that XML cannot hold."""
    cut = text if len(text) <= most else f"{text[: most - 1]}…"
    return cut.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")


def _number(value: float) -> str:
    return f"{value:g}"
