"""The chart: one bar a candidate on logarithmic scales, as SVG that is read in the light and in the dark."""

import math
from collections.abc import Iterator
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

from benchmarks.measuring import NANOSECONDS, UNITS, Figure, Ratio, Row
from benchmarks.reporting import decoded, groups_of, number, of_group

WIDTH, LABELS, VALUES = 860, 300, 90
"""Of the whole, of the column of names, and of what stands behind the longest bar."""
BAR, LINE, TITLE, GAP = 13, 20, 28, 4
DECADE_MOST = 130
STYLE = """\
svg { background: #fff; }
text {
  font: 13px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  fill: #1f2328;
}
.title { font-weight: 600; font-size: 14px; }
.group, .value { fill: #59636e; }
.ours { fill: #1f6feb; }
.peer { fill: #9aa4af; }
.limit { fill: #d4a72c; }
.goal { stroke: #1a7f37; stroke-width: 2.5; }
.unmet { stroke: #cf222e; stroke-width: 2.5; }
@media (prefers-color-scheme: dark) {
  svg { background: #0d1117; }
  text { fill: #e6edf3; }
  .group, .value { fill: #9198a1; }
  .ours { fill: #58a6ff; }
  .peer { fill: #6e7681; }
  .limit { fill: #e3b341; }
  .goal { stroke: #3fb950; }
  .unmet { stroke: #f85149; }
}
"""


class Mark(NamedTuple):
    """Where a bar of ours should end at most, and whether all that is asked of it is met."""

    end: float
    met: bool


class Panel(NamedTuple):
    """The bars of one group of a row, times or sizes, and the marks by their names."""

    heading: str
    figures: tuple[Figure, ...]
    marks: dict[str, Mark]


def as_svg(report: dict[str, Any]) -> str:
    """Return the chart of a report. A decade is as wide in all groups, so that ratios can be compared."""
    rows = {name: decoded(row) for name, row in report["rows"].items()}
    panels = [(row.title, list(panels_of(row))) for row in rows.values()]
    widest = max((decades(panel) for _, found in panels for panel in found), default=1)
    decade = min(DECADE_MOST, (WIDTH - LABELS - VALUES) / widest)
    body, y = [legend(18)], 36
    for title, found in panels:
        if not found:
            continue
        y += TITLE
        body.append(f'<text class="title" x="0" y="{y}">{escape(title.replace("`", ""))}</text>')
        for panel in found:
            y += LINE
            body.append(f'<text class="group" x="0" y="{y}">{escape(panel.heading)}</text>')
            body += bars(panel, decade, y)
            y += LINE * len(panel.figures) + GAP
    return drawing(body, y + LINE)


def drawing(body: list[str], height: int) -> str:
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-12 0 {WIDTH + 24} {height}" role="img">'
    title = "<title>Costs beside peers and limits, shorter is better, each decade as wide</title>"
    return "\n".join((head, title, f"<style>\n{STYLE}</style>", *body, "</svg>", ""))


def legend(y: int) -> str:
    parts = []
    for x, (name, words) in zip(
        (0, 120, 190), (("ours", "jobdoc_rules"), ("peer", "peer"), ("limit", "limit")), strict=True
    ):
        parts.append(f'<rect class="{name}" x="{x}" y="{y - 11}" width="12" height="12"/>')
        parts.append(f'<text x="{x + 18}" y="{y}">{words}</text>')
    for x, name, words in ((255, "goal", "goal, met"), (350, "unmet", "goal, not met")):
        parts.append(f'<line class="{name}" x1="{x}" x2="{x}" y1="{y - 12}" y2="{y + 2}"/>')
        parts.append(f'<text x="{x + 9}" y="{y}">{words}</text>')
    words = "least time or size; a logarithmic scale"
    parts.append(f'<text class="value" x="{WIDTH}" y="{y}" text-anchor="end">{words}</text>')
    return "\n".join(parts)


def panels_of(row: Row) -> Iterator[Panel]:
    """Yield the groups with their figures: times, or sizes; what is nothing has no place on such a scale."""
    for group in groups_of(row):
        figures = [figure for figure in of_group(row.figures, group) if size(figure) > 0]
        for timely in (True, False):
            chosen = tuple(figure for figure in figures if (figure.unit in NANOSECONDS) is timely)
            if len(chosen) > 1:
                yield Panel(group, chosen, marks_of(chosen, of_group(row.ratios, group)))


def marks_of(figures: tuple[Figure, ...], ratios: list[Ratio]) -> dict[str, Mark]:
    """Return the marks of what is ours; of several goals the hardest is drawn."""
    sizes, found = {figure.name: size(figure) for figure in figures}, {}
    for ratio in ratios:
        if not ratio.goal or {ratio.over, ratio.under} - sizes.keys():
            continue
        sign, wanted = ratio.goal.split()
        ours, other, part = (
            (ratio.under, ratio.over, 1 / float(wanted))
            if sign == ">="
            else (ratio.over, ratio.under, float(wanted))
        )
        mark = Mark(sizes[other] * part, bool(ratio.met))
        before = found.get(ours, mark)
        found[ours] = Mark(min(mark.end, before.end), mark.met and before.met)
    return found


def size(figure: Figure) -> float:
    return figure.least * UNITS[figure.unit]


def floor(panel: Panel) -> float:
    """Return where the scale of a panel begins: below all that is drawn."""
    return min((*map(size, panel.figures), *(mark.end for mark in panel.marks.values()))) / 2


def decades(panel: Panel) -> float:
    ends = (*map(size, panel.figures), *(mark.end for mark in panel.marks.values()))
    return math.log10(max(ends) / floor(panel))


def bars(panel: Panel, decade: float, y: int) -> Iterator[str]:
    start = floor(panel)
    for line, figure in enumerate(panel.figures, 1):
        base = y + LINE * line
        length = max(math.log10(size(figure) / start) * decade, 2)
        yield f'<text x="{LABELS - 10}" y="{base}" text-anchor="end">{escape(figure.name)}</text>'
        yield (
            f'<rect class="{figure.role}" x="{LABELS}" y="{base - 11}" width="{length:.1f}" height="{BAR}"/>'
        )
        behind = LABELS + length + 8
        if (mark := panel.marks.get(figure.name)) is not None:
            x = LABELS + math.log10(mark.end / start) * decade
            kind = "goal" if mark.met else "unmet"
            yield f'<line class="{kind}" x1="{x:.1f}" x2="{x:.1f}" y1="{base - 14}" y2="{base + 5}"/>'
            behind = max(behind, x + 8)
        yield f'<text class="value" x="{behind:.1f}" y="{base}">{number(figure.least)} {figure.unit}</text>'
