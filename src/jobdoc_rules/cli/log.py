"""``jobdoc-rules log``: what happened goes into a case file, and what moves because of it is shown."""

import argparse
from typing import TYPE_CHECKING

from jobdoc_rules.cli.arguments import Commands, add_command, add_planning, as_text

if TYPE_CHECKING:
    from jobdoc_rules.case import Case
    from jobdoc_rules.cli.entry import Entry, Noted
    from jobdoc_rules.cli.environment import Environment
    from jobdoc_rules.cli.inputs import Inputs
    from jobdoc_rules.planning import Plan

__all__ = ["register", "run"]

TYPES = {
    "thank_you_sent": "channel",
    "followed_up": "channel",
    "recruiter_contacted": "channel",
    "coordinator_asked": "channel",
    "spoke": "channel status_discussed answer_due vague",
    "replied": "channel answer_due vague",
    "answer_promised": "answer_due vague",
    "timing_agreed": "answer_due channel number vague",
    "out_of_office": "until",
    "bounced": "channel",
    "calls_declined": "",
    "interest_changed": "interest",
    "withdrew": "",
    "rejected": "",
    "offered": "",
    "position_closed": "",
    "put_on_hold": "",
    "reopened": "",
    "rival_offer": "deadline",
    "decided": "",
    "answered": "answer_due",
}
"""The types of events, and the keys that each has beside ``at``, ``with`` and ``recorded``."""

_EXAMPLES = """\
  jobdoc-rules log acme.toml thank_you_sent with="Ana Ruiz"
  jobdoc-rules log acme.toml spoke channel=phone status_discussed=no
  jobdoc-rules log acme.toml timing_agreed answer_due=2026-11-25 at=2026-11-16T15:00
  jobdoc-rules log --dry-run acme.toml rejected at=2026-11-20

types, and their keys beside at and with:
"""


def register(commands: Commands) -> None:
    """Add the command to the program's parser."""
    about = "write down what happened, and see what moves"
    types = "".join(f"  {type_:<21}{keys}".rstrip() + "\n" for type_, keys in TYPES.items())
    parser = add_command(commands, "log", run, about=about, examples=_EXAMPLES + types)
    parser.mixed = True
    parser.add_argument(
        "case", metavar="CASE", help="a case file (TOML or JSON); what it holds stays as it is"
    )
    parser.add_argument("type", metavar="TYPE", help="what happened, such as replied; see below")
    parser.add_argument(
        "fields",
        nargs="*",
        type=as_text,
        default=[],
        metavar="KEY=VALUE",
        help="as in case files: with=NAME, channel=phone, answer_due=2026-11-25, vague=yes, ...; "
        "at=2026-11-20 or at=2026-11-20T14:00 is when it happened; default: now",
    )
    add_planning(parser)
    parser.add_argument("--dry-run", action="store_true", help="show what would move, and write nothing")


def run(args: argparse.Namespace, env: "Environment") -> int:
    """Write the event down and print what moves. Raises JobdocError or OSError; then nothing was written.

    All else in the file stays as it is: comments, order, layout and line ends; in JSON too. An event that
    stands in the file already is not written again.
    """
    from jobdoc_rules.casefile import LIMIT
    from jobdoc_rules.cli.entry import Entry, noted
    from jobdoc_rules.cli.inputs import read_inputs
    from jobdoc_rules.cli.output import show
    from jobdoc_rules.cli.progress import progress_parts
    from jobdoc_rules.documents import read_text

    inputs = read_inputs([args.case], [args.policy], args.as_of, env)
    entry = Entry(args.type, args.fields, inputs.as_of)
    text = read_text(args.case, LIMIT)
    found = noted(text, entry, args.case)
    plans = _plans(found, inputs, args)  # first, so that what cannot be planned is not written
    if not args.dry_run and (later := _written(text, found, entry, args.case)) is not found:
        found, plans = later, _plans(later, inputs, args)
    _tell(args, found, env)
    show(env, progress_parts(*plans))
    return 0


def _written(text: str, found: "Noted", entry: "Entry", path: str) -> "Noted":
    """Write the text that was found and return that or, if the file says more by now, what is found now."""
    from jobdoc_rules.cli.entry import noted
    from jobdoc_rules.cli.storage import rewrite

    latest = [found]

    def edit(now: str) -> str:
        if now != text:
            latest.append(noted(now, entry, path))
        return latest[-1].text

    rewrite(path, edit)
    return latest[-1]


def _plans(found: "Noted", inputs: "Inputs", args: argparse.Namespace) -> "tuple[Plan, Plan]":
    return _plan(found.before, inputs, args), _plan(found.after, inputs, args)


def _plan(case: "Case", inputs: "Inputs", args: argparse.Namespace) -> "Plan":
    from datetime import timedelta

    from jobdoc_rules.cli.inputs import dated, days_under
    from jobdoc_rules.planning import agenda
    from jobdoc_rules.rules import Side

    (policy,) = inputs.policies
    return dated(
        lambda cases: agenda(
            cases,
            as_of=inputs.as_of,
            calendar=days_under(policy),
            policy=policy,
            horizon=timedelta(days=args.horizon),
            side=Side(args.side),
        ),
        [case],
        [args.case],
    )


def _tell(args: argparse.Namespace, found: "Noted", env: "Environment") -> None:
    from jobdoc_rules.cli.messages import note

    if found.before is found.after:
        note(env, f"{args.case} says so already; nothing was written")
    elif args.dry_run:
        note(env, "nothing was written")
    else:
        note(env, f"wrote {args.case}")
