"""``jobdoc-rules plan``: what to do next, and why, as a table, data, a calendar file or a web page."""

import argparse
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, NamedTuple

from jobdoc_rules.cli.arguments import Commands, add_command, add_planning
from jobdoc_rules.cli.draft import add_wording, draft_page, draft_to_data, loader_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jobdoc_rules.business_days import BusinessCalendar
    from jobdoc_rules.case import Case
    from jobdoc_rules.cli.environment import Environment
    from jobdoc_rules.drafts import Draft
    from jobdoc_rules.planning import Plan

__all__ = ["register", "run"]

FORMATS = ("table", "json", "ics", "html")
_EXAMPLES = """\
  jobdoc-rules plan acme.toml
  jobdoc-rules plan acme.toml globex.toml --as-of 2026-11-20T09:00
  jobdoc-rules plan acme.toml -o follow-ups.ics      the table, and a calendar file
  jobdoc-rules plan acme.toml -o follow-ups.html     the table, and a web page with the words
  jobdoc-rules plan acme.toml --format json          for programs
  jobdoc-rules plan acme.toml --drafts -o all.ics    with the words in each event
  jobdoc-rules plan acme.toml --cancel-since old.ics -o new.ics
                                                     to import after old.ics: what is gone is cancelled
"""


class Style(NamedTuple):
    """What a calendar file is to be like: whose names it keeps to itself, and which file it follows."""

    discreet: bool
    cancel_since: str | None


class Made(NamedTuple):
    """A plan, and what it is written with."""

    plan: "Plan"
    days: "Callable[[Case], BusinessCalendar]"
    style: Style
    drafts: "Mapping[str, Draft] | None"
    """The words, if they were asked for."""
    words: "Mapping[str, Draft]"
    """The words for a page, which is never without; for all else none."""


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
        "--cancel-since",
        metavar="PLAN.ics",
        help="an earlier calendar file of the same cases, already imported somewhere: what it holds and the "
        "plan does not comes as cancelled",
    )
    parser.add_argument(
        "--discreet",
        action="store_true",
        help="name neither employer nor people in the titles of a calendar file, for shared calendars",
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="write to a file; without --format its suffix (.ics, .html, .json) tells the format and the "
        "table is printed too",
    )


def run(args: argparse.Namespace, env: "Environment") -> int:
    """Make the plan and write it. Raises JobdocError or OSError; then nothing was written."""
    written_as = args.format if args.output is None else args.format or _told_by_suffix(args.output)
    made = _made(args, env, written_as, _style(args, written_as))
    if args.output is not None:
        from jobdoc_rules.cli.output import write_file

        data = _data(made, written_as)
        write_file(args.output, data, env=env, inputs=(*args.cases, args.policy))
        _tell_cancelled(args, data, env)
    if args.output is None or args.format is None:
        _print(made, args.format or "table", env)
    return 0


def _tell_cancelled(args: argparse.Namespace, data: bytes, env: "Environment") -> None:
    """Tell how much is cancelled: a file of other cases would cancel all that these do not plan."""
    if args.cancel_since is not None:
        from jobdoc_rules.cli.messages import note

        count = data.count(b"\r\nSTATUS:CANCELLED\r\n")
        note(env, f"{count} {'event comes' if count == 1 else 'events come'} as cancelled")


def _told_by_suffix(path: str) -> str:
    told = PurePath(path).suffix.lower().removeprefix(".")
    if told in FORMATS[1:]:
        return told

    from jobdoc_rules.errors import Fault, InvalidInput

    problem, hint = (
        f"{path!r:.60} does not tell the format",
        "end it in .ics, .html or .json, or give --format",
    )
    raise InvalidInput([Fault(code="format", path="--output", problem=problem, hint=hint)])


def _style(args: argparse.Namespace, written_as: str | None) -> "Style":
    """Return what a calendar file is to be like. Raises InvalidInput if there is to be none, or OSError."""
    asked = {"--cancel-since": args.cancel_since, "--discreet": args.discreet}
    if written_as != "ics" and any(asked.values()):
        from jobdoc_rules.errors import Fault, InvalidInput

        problem, hint = "only a calendar file can be so", "give -o FILE.ics or --format ics"
        raise InvalidInput(
            Fault(code="format", path=option, problem=problem, hint=hint) for option in asked if asked[option]
        )
    return Style(args.discreet, args.cancel_since)


def _made(args: argparse.Namespace, env: "Environment", written_as: str | None, style: Style) -> Made:
    from datetime import timedelta

    from jobdoc_rules.cli.inputs import dated, days_under, read_inputs
    from jobdoc_rules.planning import agenda
    from jobdoc_rules.rules import Side

    inputs = read_inputs(args.cases, [args.policy], args.as_of, env)
    (policy,) = inputs.policies
    days = days_under(policy)
    plan = dated(
        lambda cases: agenda(
            cases,
            as_of=inputs.as_of,
            calendar=days,
            policy=policy,
            horizon=timedelta(days=args.horizon),
            side=Side(args.side),
        ),
        inputs.cases,
        args.cases,
    )
    with_words = args.drafts or written_as == "html"
    words = _drafts(plan, args) if with_words else {}
    return Made(plan, days, style, drafts=words if args.drafts else None, words=words)


def _drafts(made: "Plan", args: argparse.Namespace) -> "dict[str, Draft]":
    from jobdoc_rules.drafts import drafts_of

    return drafts_of(made, language=args.language, loader=loader_of(args.templates))


def _print(made: Made, form: str, env: "Environment") -> None:
    if form == "table":
        from jobdoc_rules.cli.output import show
        from jobdoc_rules.cli.table import plan_parts

        show(env, plan_parts(made.plan))
        env.write(_pages(made.plan, made.drafts))
    else:
        env.write_bytes(_data(made, form))


def _pages(made: "Plan", drafts: "Mapping[str, Draft] | None") -> str:
    """Return the drafts as they stand below the table, if there are any."""
    pages = "\n\n".join(draft_page(t, drafts[t.uid]) for t in made.upcoming) if drafts else ""
    return f"\n{pages}\n" if pages else ""


def _data(made: Made, form: str) -> bytes:
    drafts = made.drafts
    if form == "ics":
        return _calendar(made.plan, drafts, made.style)
    if form == "html":
        return _page(made)
    if form == "json":
        from jobdoc_rules.cli.contract import to_contract
        from jobdoc_rules.cli.output import as_json

        data = {uid: draft_to_data(words) for uid, words in drafts.items()} if drafts is not None else None
        return as_json(to_contract(made.plan, data))

    from jobdoc_rules.cli.output import page
    from jobdoc_rules.cli.table import plan_parts

    return (page(plan_parts(made.plan)) + _pages(made.plan, drafts)).encode()


def _page(made: Made) -> bytes:
    from jobdoc_rules.page import to_html

    file = _calendar(made.plan, made.words, made.style)
    return to_html(made.plan, calendar=made.days, drafts=made.words, file=file).encode()


def _calendar(made: "Plan", drafts: "Mapping[str, Draft] | None", style: "Style") -> bytes:
    from jobdoc_rules.errors import InvalidInput
    from jobdoc_rules.ics import to_ical

    texts = {uid: words.linked_text for uid, words in drafts.items()} if drafts is not None else None
    earlier = _earlier(style.cancel_since) if style.cancel_since is not None else None
    try:
        return to_ical(made, drafts=texts, discreet=style.discreet, cancel_since=earlier)
    except InvalidInput as error:  # the earlier file is all that came from outside
        import attrs

        raise InvalidInput(
            attrs.evolve(fault, path="--cancel-since", source=style.cancel_since or "")
            for fault in error.faults
        ) from None


def _earlier(path: str) -> bytes:
    """Return what a file holds, as far as it would be read. Raises OSError."""
    from jobdoc_rules.ics.earlier import LIMIT

    with Path(path).open("rb") as file:
        return file.read(LIMIT + 1)
