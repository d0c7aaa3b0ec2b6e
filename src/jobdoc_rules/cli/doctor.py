"""``jobdoc-rules doctor``: whether all that the program needs is there and works, and what to do if not."""

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from jobdoc_rules.cli.arguments import Commands, add_command

if TYPE_CHECKING:
    from jobdoc_rules.cli.environment import Environment
    from jobdoc_rules.cli.findings import Finding

__all__ = ["register", "run"]

_EXAMPLES = """\
  jobdoc-rules doctor
  jobdoc-rules doctor acme.toml
  jobdoc-rules doctor --country US --subdivision MA
  jobdoc-rules doctor --folder cases

exit status: 0 fine, perhaps with warnings, 1 something is wrong, 2 bad input
"""


def register(commands: Commands) -> None:
    """Add the command to the program's parser."""
    about = "whether all that the program needs is there and works, and what to do if not"
    parser = add_command(commands, "doctor", run, about=about, examples=_EXAMPLES)
    help_ = "a case file (TOML or JSON), for what is known of its days"
    parser.add_argument("case", nargs="?", metavar="CASE", help=help_)
    parser.add_argument("--country", metavar="CODE", help="what is known of the holidays there, such as US")
    parser.add_argument("--subdivision", metavar="CODE", help="and in this part of the country, such as MA")
    parser.add_argument("--folder", metavar="DIR", help="whether serve could serve this folder")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text")


def run(args: argparse.Namespace, env: "Environment") -> int:
    """Print what was found; return 1 if something is wrong. Raises JobdocError."""
    from jobdoc_rules.cli.findings import State, as_data, as_text

    found: list[Finding] = []
    for finding in _findings(args, env):
        found.append(finding)
        if args.format == "text":  # at once: what is refused later may come of what is told here
            env.write(as_text([finding]))
    if args.format == "json":
        from jobdoc_rules.cli.output import as_json

        env.write_bytes(as_json(as_data(found)))
    return 1 if any(finding.state is State.PROBLEM for finding in found) else 0


def _findings(args: argparse.Namespace, env: "Environment") -> "Iterator[Finding]":
    from jobdoc_rules.cli.installed import is_there, versions
    from jobdoc_rules.cli.surroundings import folder, terminal, zones

    yield from versions()
    yield from zones()
    yield from terminal(env.out)
    if args.folder is not None:
        yield from folder(args.folder)
    if is_there("holidays"):
        yield from _days(args, env)


def _days(args: argparse.Namespace, env: "Environment") -> "Iterator[Finding]":
    if args.case is not None:
        from jobdoc_rules.cli.closed_days import of_case
        from jobdoc_rules.cli.inputs import read_inputs

        inputs = read_inputs([args.case], [], None, env)
        yield from of_case(inputs.cases[0], inputs.as_of.date())
    if args.country is not None:
        from jobdoc_rules.cli.closed_days import of_country

        yield from of_country(args.country, args.subdivision, env.clock().date())
    elif args.subdivision is not None:
        from jobdoc_rules.errors import UnknownRegion

        raise UnknownRegion("--subdivision needs its --country")
