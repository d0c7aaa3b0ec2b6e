"""``jobdoc-rules plan``: what to do next, and why, as a table, as data or as a calendar file."""

import argparse
from pathlib import PurePath
from typing import TYPE_CHECKING

from jobdoc_rules.cli.arguments import Commands, add_command, add_planning
from jobdoc_rules.cli.draft import add_wording, draft_page, draft_to_data, loader_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobdoc_rules.cli.environment import Environment
    from jobdoc_rules.drafts import Draft
    from jobdoc_rules.planning import Plan

__all__ = ["register", "run"]

FORMATS = ("table", "json", "ics")
_EXAMPLES = """\
  jobdoc-rules plan acme.toml
  jobdoc-rules plan acme.toml globex.toml --as-of 2026-11-20T09:00
  jobdoc-rules plan acme.toml -o follow-ups.ics      the table, and a calendar file
  jobdoc-rules plan acme.toml --format json          for programs
  jobdoc-rules plan acme.toml --drafts -o all.ics    with the words in each event
"""


def register(commands: Commands) -> None:
    """Add the command to the program's parser."""
    about = "what to do next, and why; several cases make one agenda"
    parser = add_command(commands, "plan", run, about=about, examples=_EXAMPLES)
    parser.add_argument("cases", nargs="+", metavar="CASE", help="a case file (TOML or JSON)")
    add_planning(parser)
    parser.add_argument("--drafts", action="store_true", help="with the words for each touchpoint")
    add_wording(parser)
    parser.add_argument("--format", choices=FORMATS, help="default: a table")
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="write to a file; without --format its suffix (.ics, .json) tells the format and the table is "
        "printed too",
    )


def run(args: argparse.Namespace, env: "Environment") -> int:
    """Make the plan and write it. Raises JobdocError or OSError; then nothing was written."""
    written_as = args.format if args.output is None else args.format or _told_by_suffix(args.output)
    made = _made(args, env)
    drafts = _drafts(made, args) if args.drafts else None
    if args.output is not None:
        from jobdoc_rules.cli.output import write_file

        write_file(args.output, _data(made, written_as, drafts), env=env, inputs=(*args.cases, args.policy))
    if args.output is None or args.format is None:
        _print(made, args.format or "table", env, drafts)
    return 0


def _told_by_suffix(path: str) -> str:
    told = PurePath(path).suffix.lower().removeprefix(".")
    if told in FORMATS[1:]:
        return told

    from jobdoc_rules.errors import Fault, InvalidInput

    problem, hint = f"{path!r:.60} does not tell the format", "end it in .ics or .json, or give --format"
    raise InvalidInput([Fault(code="format", path="--output", problem=problem, hint=hint)])


def _made(args: argparse.Namespace, env: "Environment") -> "Plan":
    from datetime import timedelta

    from jobdoc_rules.cli.inputs import days_under, read_inputs
    from jobdoc_rules.planning import agenda
    from jobdoc_rules.rules import Side

    inputs = read_inputs(args.cases, [args.policy], args.as_of, env)
    (policy,) = inputs.policies
    return agenda(
        inputs.cases,
        as_of=inputs.as_of,
        calendar=days_under(policy),
        policy=policy,
        horizon=timedelta(days=args.horizon),
        side=Side(args.side),
    )


def _drafts(made: "Plan", args: argparse.Namespace) -> "dict[str, Draft]":
    from jobdoc_rules.drafts import drafts_of

    return drafts_of(made, language=args.language, loader=loader_of(args.templates))


def _print(made: "Plan", form: str, env: "Environment", drafts: "Mapping[str, Draft] | None") -> None:
    if form == "table":
        from jobdoc_rules.cli.output import show
        from jobdoc_rules.cli.table import plan_parts

        show(env, plan_parts(made))
        env.write(_pages(made, drafts))
    else:
        env.write_bytes(_data(made, form, drafts))


def _pages(made: "Plan", drafts: "Mapping[str, Draft] | None") -> str:
    """Return the drafts as they stand below the table, if there are any."""
    pages = "\n\n".join(draft_page(t, drafts[t.uid]) for t in made.upcoming) if drafts else ""
    return f"\n{pages}\n" if pages else ""


def _data(made: "Plan", form: str, drafts: "Mapping[str, Draft] | None") -> bytes:
    if form == "ics":
        from jobdoc_rules.ics import to_ical

        texts = {uid: words.linked_text for uid, words in drafts.items()} if drafts is not None else None
        return to_ical(made, drafts=texts)
    if form == "json":
        from jobdoc_rules.cli.contract import to_contract
        from jobdoc_rules.cli.output import as_json

        data = {uid: draft_to_data(words) for uid, words in drafts.items()} if drafts is not None else None
        return as_json(to_contract(made, data))

    from jobdoc_rules.cli.output import page
    from jobdoc_rules.cli.table import plan_parts

    return (page(plan_parts(made)) + _pages(made, drafts)).encode()
