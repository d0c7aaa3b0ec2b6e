"""``jobdoc-rules batch``: all cases of a file planned into a table of touchpoints."""

import argparse
import re
from collections.abc import Generator
from contextlib import contextmanager
from datetime import timedelta
from time import monotonic
from typing import TYPE_CHECKING

from jobdoc_rules.cli.arguments import Commands, add_command, add_planning, moment

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from jobdoc_rules.batch import Report
    from jobdoc_rules.cli.environment import Environment

__all__ = ["register", "run"]

_EXAMPLES = """\
  jobdoc-rules batch cases.parquet touchpoints.parquet
  jobdoc-rules batch cases.jsonl touchpoints.jsonl.gz --as-of 2026-11-20T09:00Z
  jobdoc-rules batch cases.parquet touchpoints.parquet --scheduler tcp://10.0.0.1:8786

formats: .parquet, .arrow, .arrows, .jsonl, .jsonl.gz
Interrupted, the same command goes on where it was.

exit status: 0 fine, 1 some cases have no plan, or workers were lost, 2 bad input
"""
_DIGITS = re.compile(r"\d{1,9}", re.ASCII)
_LACKING = {
    "filelock": "batch",
    "pyarrow": "batch",
    "distributed": "dask",
}
"""The extra that brings a package, by its name."""


def register(commands: Commands) -> None:
    """Add the command to the program's parser."""
    about = "plan all cases of a file into a table of touchpoints"
    parser = add_command(commands, "batch", run, about=about, examples=_EXAMPLES)
    parser.add_argument("source", metavar="IN", help="a file with a case file's JSON in each row or line")
    parser.add_argument("target", metavar="OUT", help="the file for the touchpoints")
    parser.add_argument("--workers", type=_count, metavar="N", help="how many processes; default: as cores")
    help_ = "the address of a Dask scheduler, whose workers do it and see both files under the same paths"
    parser.add_argument("--scheduler", metavar="ADDRESS", help=help_)
    help_ = (
        "the moment to plan from, such as 2026-11-20T09:00 (in UTC unless it has an offset) or 2026-11-20 "
        "(the start of that day in UTC); default: that of the job that goes on, else now"
    )
    parser.add_argument("--as-of", type=moment, metavar="ISO", help=help_)
    add_planning(parser, as_of=False)
    help_ = "how many cases are done at once and kept; default: 1000, or fewer to give each worker some"
    parser.add_argument("--part-rows", type=_count, metavar="N", help=help_)
    parser.add_argument("--restart", action="store_true", help="throw away what an earlier job has done")
    parser.add_argument("--quiet", action="store_true", help="tell nothing but what is wrong")


def run(args: argparse.Namespace, env: "Environment") -> int:
    """Do the job; return 1 if some cases have no plan or workers are lost. Raises JobdocError or OSError."""
    try:
        return _run(args, env)
    except ModuleNotFoundError as error:
        extra = _LACKING.get((error.name or "").partition(".")[0])
        if extra is None:
            raise

        from jobdoc_rules.errors import Fault, InvalidInput

        problem, hint = f"{error.name} is not installed", f"pip install 'jobdoc_rules[{extra}]'"
        raise InvalidInput([Fault(code="missing_extra", path="", problem=problem, hint=hint)]) from None


def _run(args: argparse.Namespace, env: "Environment") -> int:
    from jobdoc_rules import batch
    from jobdoc_rules.cli.inputs import read_policy
    from jobdoc_rules.cli.messages import complain
    from jobdoc_rules.rules import Side

    policy, as_of = read_policy(args.policy), _moment(args, env)
    started = monotonic()
    try:
        with _progress(env, quiet=args.quiet) as progress:
            report = batch.run(
                args.source,
                args.target,
                as_of=as_of,
                policy=policy,
                horizon=timedelta(args.horizon),
                side=Side(args.side),
                workers=args.workers,
                scheduler=args.scheduler,
                part_rows=args.part_rows,
                restart=args.restart,
                progress=progress,
            )
    except batch.WorkersLost as error:
        complain(env, error)
        return 1
    _tell(report, monotonic() - started, args, env)
    return 1 if report.errors else 0


def _moment(args: argparse.Namespace, env: "Environment") -> "datetime":
    """Return the moment to plan from: as told, else that of the job that goes on, else now."""
    from zoneinfo import ZoneInfo

    from jobdoc_rules import batch
    from jobdoc_rules.cli.inputs import seen_from

    before = None if args.restart or args.as_of is not None else batch.unfinished(args.target)
    return before or seen_from(args.as_of, ZoneInfo("UTC"), env)


def _count(text: str) -> int:
    if _DIGITS.fullmatch(text) and int(text):
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r:.60} is no number from 1 to 999999999")


def _tell(report: "Report", seconds: float, args: argparse.Namespace, env: "Environment") -> None:
    """Tell what came of it, and why there are cases without a plan."""
    from jobdoc_rules.cli.messages import note

    if not args.quiet:
        done = report.cases - report.resumed
        before = f" ({report.resumed:,} done before)" if report.resumed else ""
        pace = f"{seconds:.1f} s, {done / seconds:,.0f} cases/s"
        note(env, f"{report.cases:,} cases{before}, {report.touchpoints:,} touchpoints, {pace}")
        note(env, f"wrote {args.target}")
    for reason in report.reasons:
        note(env, reason)
    if report.errors:
        more = report.errors - len(report.reasons)
        whole = f"{report.errors:,} of {report.cases:,} cases have no plan"
        note(env, f"{whole}; {more:,} more are in the file" if more else whole)


@contextmanager
def _progress(env: "Environment", *, quiet: bool) -> "Generator[Callable[[int, int], None] | None]":
    """Give what shows on a terminal how far the job is."""
    if quiet or not env.err.isatty():
        yield None
        return

    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("cases"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(file=env.err), transient=True) as shown:
        bar = shown.add_task("cases", total=None)

        def tell(done: int, of: int) -> None:
            shown.update(bar, completed=done, total=of)

        yield tell
