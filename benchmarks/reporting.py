"""What was measured, as text, JSON, and Markdown; the chart is ``charting``'s."""

import json
import os
import platform
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from benchmarks.measuring import Figure, Ratio, Row, Scale
from benchmarks.peers import versions

MET = {True: "met", False: "not met", None: ""}


def encoded(row: Row) -> dict[str, Any]:
    """Return a row as JSON takes it."""
    return {
        **row._asdict(),
        "figures": [figure._asdict() for figure in row.figures],
        "ratios": [ratio._asdict() for ratio in row.ratios],
    }


def decoded(row: dict[str, Any]) -> Row:
    """Return the row that was encoded."""
    return Row(
        title=row["title"],
        figures=tuple(Figure(**figure) for figure in row["figures"]),
        ratios=tuple(Ratio(**ratio) for ratio in row["ratios"]),
        checks=tuple(row["checks"]),
        notes=tuple(row["notes"]),
        missing=tuple(row["missing"]),
    )


def report_of(rows: dict[str, Row], scale: Scale) -> dict[str, Any]:
    """Return the whole report, with what matters about the machine and what it was measured beside."""
    return {
        "machine": {
            "python": f"{platform.python_implementation()} {platform.python_version()}",
            "system": f"{platform.system()} {platform.machine()}",
            "cores": os.cpu_count(),
        },
        "versions": versions(),
        "scale": str(scale),
        "rows": {name: encoded(row) for name, row in rows.items()},
    }


def as_json(report: dict[str, Any]) -> str:
    return f"{json.dumps(report, indent=1, ensure_ascii=False)}\n"


def as_text(name: str, row: Row) -> str:
    """Return one row for a terminal."""
    lines = [f"\n{name}: {row.title}", *(f"  equal: {check}" for check in row.checks)]
    for group in groups_of(row):
        lines.append(f"  {group}")
        for figure in of_group(row.figures, group):
            cells = f"{number(figure.least):>12} {figure.unit:3} median {number(figure.median):>9}"
            lines.append(
                f"    {figure.name:34}{cells}  {figure.role if figure.role != 'peer' else ''}".rstrip()
            )
        for ratio in of_group(row.ratios, group):
            judged = f"   goal {ratio.goal}: {MET[ratio.met]}" if ratio.goal else ""
            words = named(ratio)
            lines.append(
                f"    {words:40}{number(ratio.least):>8} x median {number(ratio.median):>7} x{judged}"
            )
    lines += [f"  {missing}" for missing in row.missing]
    return "\n".join(lines)


def groups_of(row: Row) -> list[str]:
    """Return the groups of a row, in the order of its figures and ratios."""
    return list(dict.fromkeys(item.group for item in (*row.figures, *row.ratios)))


def of_group(items: Iterable[Any], group: str) -> list[Any]:
    return [item for item in items if item.group == group]


def named(ratio: Ratio) -> str:
    return f"{ratio.over} / {ratio.under}" if ratio.under else ratio.over


def number(value: float) -> str:
    """Return a number with three digits that count."""
    size = abs(value)
    if size >= 0.1 or size == 0:
        return f"{value:,.{0 if size >= 100 else 1 if size >= 10 else 2}f}"
    return f"{value:.2g}"


def as_markdown(report: dict[str, Any]) -> str:
    """Return the report as a document's part: what was measured with, a table a row, what is not met."""
    machine, rows = report["machine"], {name: decoded(row) for name, row in report["rows"].items()}
    peers = ", ".join(f"{name} {found}" for name, found in report["versions"].items())
    lines = [
        f"Measured with {machine['python']} on {machine['system']}, {machine['cores']} cores.",
        f"Scale: {report['scale']}. Beside: {peers}.",
        "",
        *unmet_lines(rows),
    ]
    for name, row in rows.items():
        lines += ["", f"### {row.title}", "", f"`--only {name}`", *row_lines(row)]
    return "\n".join(lines).replace("\n\n\n", "\n\n") + "\n"


def unmet_lines(rows: dict[str, Row]) -> Iterator[str]:
    """Yield how many goals are met, and which are not."""
    asked = [(row.title, ratio) for row in rows.values() for ratio in row.ratios if ratio.goal]
    unmet = [(title, ratio) for title, ratio in asked if not ratio.met]
    yield f"{len(asked) - len(unmet)} of {len(asked)} goals are met{'.' if not unmet else '; not met:'}"
    if unmet:
        yield ""
    for title, ratio in unmet:
        where = f"{title}, {ratio.group}" if ratio.group else title
        yield f"- {where}: {named(ratio)} is {number(ratio.median)}, wanted {ratio.goal}"


def row_lines(row: Row) -> Iterator[str]:
    for group in groups_of(row):
        if figures := of_group(row.figures, group):
            yield from ("", f"| {group} | least | median | |", "|---|---|---|---|")
            for figure in figures:
                cells = (figure.name, with_unit(figure.least, figure), with_unit(figure.median, figure))
                yield f"| {' | '.join(cells)} | {'' if figure.role == 'peer' else figure.role} |"
        if ratios := of_group(row.ratios, group):
            yield from ("", "| ratio | of the least | median | goal | |", "|---|---|---|---|---|")
            for ratio in ratios:
                cells = (named(ratio), number(ratio.least), number(ratio.median))
                yield f"| {' | '.join(cells)} | {ratio.goal} | {MET[ratio.met]} |"
    yield ""
    yield from (f"- Equal before it was timed: {check}." for check in row.checks)
    yield from (f"- {note}" for note in row.notes)
    yield from (f"- {missing}." for missing in row.missing)


def with_unit(value: float, figure: Figure) -> str:
    return f"{number(value)} {figure.unit}"


def markdown_of(path: Path) -> str:
    """Return the document's part from a report that was written."""
    return as_markdown(json.loads(path.read_text(encoding="utf-8"))).rstrip("\n")
