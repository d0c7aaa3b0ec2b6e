"""The states of a case as a drawing: PYTHONPATH=docs/programs python -m reference.diagram

It is drawn of what ``reference.states`` finds out, and a test says if the file is another. Only the places of
the states are given here; an arrow between two of them is there because something leads from one to another.
"""

from html import escape
from math import hypot
from pathlib import Path

from jobdoc_rules import CaseState
from reference.states import TIME, numbered

FILE = Path("docs/_static/states.svg")

WIDTH, HEIGHT = 900, 440
BOX = (164, 50)
FRAME = (14, 14, 650, 412)
PLACES = {
    CaseState.AHEAD: (110, 70),
    CaseState.THANKING: (340, 70),
    CaseState.FOLLOWING_UP: (120, 220),
    CaseState.WAITING: (560, 220),
    CaseState.PAUSED: (340, 370),
    CaseState.ENDED: (804, 220),
}
APART = 11  # of two arrows that go both ways
HEAD = 4

STYLE = """
  .ground { fill: #ffffff } .frame { fill: #f5f7fa; stroke: #b6c0cc }
  .state { fill: #ffffff; stroke: #4a5a6a } text { fill: #1b2733 } .word { fill: #52616f }
  .arrow { stroke: #2f6f9f } .head { fill: #2f6f9f } .mark { fill: #2f6f9f } .number { fill: #ffffff }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #131416 } .frame { fill: #1b1e22; stroke: #4b545e }
    .state { fill: #131416; stroke: #93a3b3 } text { fill: #e6ebf0 } .word { fill: #a7b4c0 }
    .arrow { stroke: #7fb8e0 } .head { fill: #7fb8e0 } .mark { fill: #7fb8e0 } .number { fill: #10181f }
  }
  text { font: 14px system-ui, sans-serif; text-anchor: middle } .word, .number { font-size: 12px }
  .arrow { fill: none; stroke-width: 1.6 } .time { stroke-dasharray: 5 4 }
"""


def _edge(center, start, step):
    """Return where a line leaves the box round a center: it starts inside of it and goes on by ``step``."""
    parts = [
        (middle + size / 2 * (1 if d > 0 else -1) - at) / d
        for middle, size, at, d in zip(center, BOX, start, step, strict=True)
        if d
    ]
    return tuple(at + d * min(parts) for at, d in zip(start, step, strict=True))


def _ends(source, target, apart):
    """Return where an arrow begins and ends; the one to the end comes from the frame of all other states."""
    (x, y), (ex, ey) = PLACES[source or CaseState.WAITING], PLACES[target]
    length = hypot(ex - x, ey - y)
    ux, uy = (ex - x) / length, (ey - y) / length
    start, end = (x - uy * apart, y + ux * apart), (ex - uy * apart, ey + ux * apart)
    begin = _edge(PLACES[source], start, (ux, uy)) if source else (FRAME[0] + FRAME[2], start[1])
    return begin, _edge(PLACES[target], end, (-ux, -uy))


def _arrow(number, source, target, causes, both):
    (x, y), (ex, ey) = _ends(source, target, -APART if both else 0)
    length = hypot(ex - x, ey - y)
    bx, by = ex - (ex - x) / length * HEAD, ey - (ey - y) / length * HEAD
    kind = "arrow time" if set(causes) == {TIME} else "arrow"
    mx, my = x + (ex - x) * 0.36, y + (ey - y) * 0.36
    yield f'<path class="{kind}" marker-end="url(#head)" d="M{x:.1f} {y:.1f}L{bx:.1f} {by:.1f}"/>'
    yield f'<circle class="mark" cx="{mx:.1f}" cy="{my:.1f}" r="9"/>'
    yield f'<text class="number" x="{mx:.1f}" y="{my + 4:.1f}">{number}</text>'


def _state(state):
    (x, y), (width, height) = PLACES[state], BOX
    place = f'x="{x - width / 2:g}" y="{y - height / 2:g}" width="{width}" height="{height}"'
    yield f'<rect class="state" {place} rx="8"/>'
    yield f'<text x="{x}" y="{y - 3}">{escape(state.words)}</text>'
    yield f'<text class="word" x="{x}" y="{y + 15}">{escape(state.value)}</text>'


def _words(arrows):
    told = [
        f"{number}: from {source or 'any other'} to {target}"
        for number, (source, target, _) in arrows.items()
    ]
    return f"Six states with arrows between them. {'; '.join(told)}."


def made():
    arrows = numbered()
    pairs = {(source, target) for source, target, _ in arrows.values()} | {
        (CaseState.WAITING, CaseState.ENDED)
    }
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"',
        '  role="img" aria-labelledby="t d">',
        f'<title id="t">The states of a case</title><desc id="d">{escape(_words(arrows))}</desc>',
        f"<style>{STYLE}</style>",
        '<defs><marker id="head" viewBox="0 0 8 8" refX="4" refY="4" markerWidth="6" markerHeight="6"',
        '  orient="auto"><path class="head" d="M0 0L8 4L0 8z"/></marker></defs>',
        f'<rect class="ground" width="{WIDTH}" height="{HEIGHT}" rx="10"/>',
        '<rect class="frame" x="{}" y="{}" width="{}" height="{}" rx="10"/>'.format(*FRAME),
    ]
    for number, (source, target, causes) in arrows.items():
        lines += _arrow(number, source, target, causes, source is None or (target, source) in pairs)
    for state in CaseState:
        lines += _state(state)
    return "\n".join((*lines, "</svg>")) + "\n"


if __name__ == "__main__":
    FILE.write_text(made(), encoding="utf-8")
    print(f"{FILE}: {len(numbered())} arrows")
