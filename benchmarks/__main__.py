"""The command: ``python -m benchmarks [--quick | --full] [--only ROW ...]``; see README.md."""

import argparse
import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from time import perf_counter

from benchmarks.charting import as_svg
from benchmarks.measuring import Row, Scale
from benchmarks.reporting import as_json, as_markdown, as_text, decoded, encoded, report_of
from benchmarks.rows import ROWS

DOCUMENT = Path(__file__).parent.parent / "docs" / "performance.md"
DOCUMENTED = {"json": DOCUMENT.with_suffix(".json"), "svg": DOCUMENT.with_suffix(".svg")}
RENDERERS = {"json": as_json, "markdown": as_markdown, "svg": as_svg}


def main(words: list[str] | None = None) -> int:
    arguments = parsed(words)
    if arguments.list:
        print("\n".join(f"{name:14}{title}" for name, title in ROWS.items()))
        return 0
    if arguments.row:
        row = import_module(f"benchmarks.rows.{arguments.row}").run(arguments.scale)
        print(json.dumps(encoded(row)))
        return 0
    rows, failed = measured(arguments.only or list(ROWS), arguments.scale)
    write(report_of(rows, arguments.scale), arguments)
    return 1 if failed else 0


def parsed(words: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Cost beside peers and limits.")
    scale = parser.add_mutually_exclusive_group()
    quick, full = "a first look: fewer rounds, smaller sizes", "up to 10^6 cases, which takes long"
    scale.add_argument("--quick", dest="scale", action="store_const", const=Scale.QUICK, help=quick)
    scale.add_argument("--full", dest="scale", action="store_const", const=Scale.FULL, help=full)
    parser.add_argument("--only", nargs="+", metavar="ROW", choices=ROWS, help="these rows")
    parser.add_argument("--list", action="store_true", help="name the rows and measure nothing")
    parser.add_argument("--row", choices=ROWS, help=argparse.SUPPRESS)  # in the process that measures it
    for kind in ("json", "markdown", "svg"):
        parser.add_argument(f"--{kind}", type=Path, metavar="FILE", help=f"write the report as {kind}")
    parser.add_argument("--write", action="store_true", help="write docs/performance.json and .svg")
    parser.set_defaults(scale=Scale.DEFAULT)
    return parser.parse_args(words)


def measured(names: list[str], scale: Scale) -> tuple[dict[str, Row], list[str]]:
    """Return the rows, and the names of those that failed; each is told when it is done."""
    rows: dict[str, Row] = {}
    failed = []
    for name in names:
        start = perf_counter()
        done = alone(name, scale)
        if done.returncode:
            failed.append(name)
            print(f"\n{name}: failed\n{done.stderr}", flush=True)
            continue
        rows[name] = decoded(json.loads(done.stdout.splitlines()[-1]))
        print(as_text(name, rows[name]), flush=True)
        print(f"  ({name} took {perf_counter() - start:.1f} s)", flush=True)
    return rows, failed


def alone(name: str, scale: Scale) -> subprocess.CompletedProcess[str]:
    """Measure a row in a process of its own: what one imports and keeps is not the next one's."""
    flags = [] if scale is Scale.DEFAULT else [f"--{scale}"]
    command = [sys.executable, "-m", "benchmarks", *flags, "--row", name]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def write(report: dict, arguments: argparse.Namespace) -> None:
    """Write the files that were asked for; ``--write`` means those of the document."""
    for kind, render in RENDERERS.items():
        path = getattr(arguments, kind) or (DOCUMENTED.get(kind) if arguments.write else None)
        if path is not None:
            path.write_text(render(report), encoding="utf-8")
    if arguments.write:
        command = [sys.executable, "-m", "cogapp", "-r", DOCUMENT]
        subprocess.run(command, check=True, cwd=DOCUMENT.parent.parent)


if __name__ == "__main__":
    sys.exit(main())
