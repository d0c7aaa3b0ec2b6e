"""``jobdoc-rules new``: a case file from answers, and its plan."""

import argparse
from typing import TYPE_CHECKING

from jobdoc_rules.cli.arguments import Commands, add_command, add_planning, as_text

if TYPE_CHECKING:
    from jobdoc_rules.case import Case
    from jobdoc_rules.cli.environment import Environment
    from jobdoc_rules.planning import Plan
    from jobdoc_rules.rules import Policy

__all__ = ["register", "run"]

_PERSON = "NAME[, EMAIL][, PHONE]"
FLAGS = {
    "employer": ("NAME", "the firm"),
    "position": ("NAME", "what the interview is for"),
    "candidate": ("NAME", "your name, for drafts"),
    "interest": ("WORD", "keen, unsure or none; default: keen"),
    "timezone": ("NAME", "the time zone of the office, such as America/New_York"),
    "country": ("CODE", "the country whose public holidays count, such as US"),
    "subdivision": ("CODE", "its state or region, such as MA"),
    "start": ("ISO", "when the interview starts, such as 2026-11-16T14:00, by the clocks of the office"),
    "end": ("ISO", "when it ends, such as 15:00; default: an hour later"),
    "channel": ("WORD", "how it is held: in_person, video, phone, ..."),
    "arranged_by": ("NAME", "who of the people set it up"),
    "id": ("NAME", "what the names of calendar entries are made from; default: the name of the file"),
}
PEOPLE = {
    "interviewer": "who interviews you; of somebody named in another role too, that is the role",
    "hiring_manager": "who decides; interviews you if no interviewer is named",
    "recruiter": "who recruits for the firm",
    "agency": "who stands between you and the firm",
    "coordinator": "who organises and receives",
}
_EXAMPLES = """\
  jobdoc-rules new                                   asks for everything
  jobdoc-rules new acme.toml --employer Acme --timezone America/New_York \\
    --interviewer "Ana Ruiz, ana@acme.example" --start 2026-11-16T14:00
"""


def register(commands: Commands) -> None:
    """Add the command to the program's parser."""
    about = "make a case file, by asking or from flags, and plan it"
    parser = add_command(commands, "new", run, about=about, examples=_EXAMPLES)
    parser.add_argument(
        "file",
        nargs="?",
        metavar="FILE",
        help="the file to make, which ends in .toml or .json; default: EMPLOYER-POSITION.toml",
    )
    for name, (metavar, words) in FLAGS.items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=as_text, metavar=metavar, help=words)
    for name, words in PEOPLE.items():
        flag = f"--{name.replace('_', '-')}"
        about = f"{words}; may be repeated"
        parser.add_argument(flag, action="append", type=as_text, metavar=_PERSON, help=about)
    add_planning(parser)


def run(args: argparse.Namespace, env: "Environment") -> int:
    """Make the file and print the plan. Raises JobdocError or OSError; then nothing was written.

    What is missing is asked if standard input is a terminal. Who leaves there leaves without a file.
    """
    from jobdoc_rules.casefile import dumps
    from jobdoc_rules.cli.inputs import read_policy
    from jobdoc_rules.cli.messages import note
    from jobdoc_rules.cli.output import show
    from jobdoc_rules.cli.storage import create, format_of
    from jobdoc_rules.cli.table import plan_parts

    policy = read_policy(args.policy)
    path, case = _told(args, env)
    made = _plan(case, path, policy, args, env)  # first, so that what cannot be planned is not written
    create(path, dumps(case, format=format_of(path)).encode())
    note(env, f"wrote {path}")
    show(env, plan_parts(made))
    return 0


def _told(args: argparse.Namespace, env: "Environment") -> "tuple[str, Case]":
    from jobdoc_rules.cli.making import told
    from jobdoc_rules.cli.messages import note

    given = {name: _texts(getattr(args, name)) for name in (*FLAGS, *PEOPLE)}
    try:
        return told(given, args.file, env)
    except KeyboardInterrupt:
        print(file=env.err)
        note(env, "nothing was written")
        raise


def _texts(value: "str | list[str] | None") -> list[str]:
    if value is None:
        return []
    return [value] if isinstance(value, str) else value


def _plan(case: "Case", path: str, policy: "Policy", args: argparse.Namespace, env: "Environment") -> "Plan":
    from datetime import timedelta

    from jobdoc_rules.cli.inputs import dated, days_under, seen_from
    from jobdoc_rules.planning import agenda
    from jobdoc_rules.rules import Side

    as_of = seen_from(args.as_of, case.office.zone, env)
    return dated(
        lambda cases: agenda(
            cases,
            as_of=as_of,
            calendar=days_under(policy),
            policy=policy,
            horizon=timedelta(days=args.horizon),
            side=Side(args.side),
        ),
        [case],
        [path],
    )
