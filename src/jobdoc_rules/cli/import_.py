"""``jobdoc-rules import``: an interview invitation becomes a case file, or is taken into one."""

import argparse
from collections.abc import Iterator
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from jobdoc_rules.cli.arguments import Commands, add_command

if TYPE_CHECKING:
    from jobdoc_rules.case import Case
    from jobdoc_rules.cli.environment import Environment
    from jobdoc_rules.errors import Fault
    from jobdoc_rules.invitation import Imported, Invite

__all__ = ["register", "run"]

_EXAMPLES = """\
  jobdoc-rules import invite.ics                     print the case file
  jobdoc-rules import invite.ics -o acme.toml        write it, or take the invitation into it
  jobdoc-rules import day1.ics day2.ics --me jo@mail.example -o acme.toml
  jobdoc-rules import update.ics -o acme.toml        moves or cancels the interview
"""
_FLAGS = {
    "me": ("ADDRESS", "your address in the invitation; default: guessed"),
    "employer": ("NAME", "the firm; default: guessed from the organizer's address, or from the title"),
    "position": ("NAME", "what the interview is for; default: guessed from the title"),
    "candidate": ("NAME", "your name, for drafts; default: as in the invitation"),
    "timezone": ("NAME", "the zone of the office, and of times whose zone is not told; default: as invited"),
    "country": ("CODE", "the country whose public holidays count, such as US"),
    "subdivision": ("CODE", "its state or region, such as MA"),
    "id": ("NAME", "what the names of calendar entries are made from; default: the name of the file"),
}


def register(commands: Commands) -> None:
    """Add the command to the program's parser."""
    about = "an interview invitation becomes a case file, or is taken into one"
    parser = add_command(commands, "import", run, about=about, examples=_EXAMPLES)
    parser.add_argument(
        "invites", nargs="+", metavar="INVITE", help="a calendar file (.ics); updates and cancellations too"
    )
    for name, (metavar, words) in _FLAGS.items():
        parser.add_argument(f"--{name}", metavar=metavar, help=words)
    parser.add_argument(
        "--with",
        dest="interviewers",
        action="append",
        default=[],
        metavar="NAME",
        help="somebody who interviews you and whom the invitation does not name; may be repeated",
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="the case file: made if it is not there; if it is, the interview is added, moved or cancelled, "
        "and what it says goes before the flags",
    )


def run(args: argparse.Namespace, env: "Environment") -> int:
    """Write the case and tell what was understood. Raises JobdocError or OSError; nothing is written then."""
    invites = _read(args.invites)
    if args.output is not None and Path(args.output).is_file():
        _take_in(invites, args, env)
    else:
        _make(invites, args, env)
    return 0


def _read(paths: list[str]) -> "tuple[Invite, ...]":
    """Return the invitations of all files. Raises InvalidInput with the faults of all of them."""
    from jobdoc_rules.components import LIMIT
    from jobdoc_rules.documents import read_bytes
    from jobdoc_rules.errors import Fault, InvalidInput
    from jobdoc_rules.invitation import read

    found: list[Invite] = []
    faults: list[Fault] = []
    for path in paths:
        try:
            found += read(read_bytes(path, LIMIT), source=path)
        except InvalidInput as error:
            faults += error.faults
    if faults:
        raise InvalidInput(faults)
    return tuple(found)


def _imported(
    invites: "tuple[Invite, ...]", args: argparse.Namespace, *, into: "Case | None" = None
) -> "Imported":
    from jobdoc_rules.errors import InvalidInput
    from jobdoc_rules.invitation import to_case
    from jobdoc_rules.public_holidays import calendar_for

    told = {name: getattr(args, name) for name in _FLAGS}
    if told["id"] is None and args.output is not None:
        told["id"] = PurePath(args.output).stem
    faults = [*_region_faults(args.country, args.subdivision)]
    try:
        imported = to_case(invites, **told, interviewers=args.interviewers, into=into)
    except InvalidInput as error:
        paths = {fault.path for fault in error.faults}
        raise InvalidInput((*(fault for fault in faults if fault.path not in paths), *error.faults)) from None
    if faults:
        raise InvalidInput(faults)
    calendar_for(imported.case)  # a region that nobody knows is told before it is written
    return imported


def _region_faults(country: str | None, subdivision: str | None) -> "Iterator[Fault]":
    """Yield which flag names a region that has no public holidays that are known."""
    from jobdoc_rules.errors import Fault, UnknownRegion
    from jobdoc_rules.public_holidays import business_calendar

    for path, region in (("--country", (country, None)), ("--subdivision", (country, subdivision))):
        try:
            business_calendar(*region)
        except UnknownRegion as error:
            yield Fault(code="unknown_value", path=path, problem=str(error))
            return


def _make(invites: "tuple[Invite, ...]", args: argparse.Namespace, env: "Environment") -> None:
    from jobdoc_rules.casefile import dumps
    from jobdoc_rules.cli.output import write_file
    from jobdoc_rules.cli.storage import format_of
    from jobdoc_rules.cli.understood import tell

    imported = _imported(invites, args)
    if args.output is None:
        env.write_bytes(dumps(imported.case, comments=imported.comments).encode())
    else:
        text = dumps(imported.case, format=format_of(args.output), comments=imported.comments)
        write_file(args.output, text.encode(), env=env, inputs=args.invites)
    tell(env, imported)


def _take_in(invites: "tuple[Invite, ...]", args: argparse.Namespace, env: "Environment") -> None:
    from jobdoc_rules.cli.messages import note
    from jobdoc_rules.cli.stating import case_in
    from jobdoc_rules.cli.storage import rewrite
    from jobdoc_rules.cli.taking_in import taken_in
    from jobdoc_rules.cli.understood import tell

    made: list[Imported] = []

    def edit(text: str) -> str:
        made.append(_imported(invites, args, into=case_in(text, args.output)))
        return taken_in(text, made[-1], args.output)

    rewrite(args.output, edit)
    if made[-1].changed:
        note(env, f"wrote {args.output}")
    tell(env, made[-1])
