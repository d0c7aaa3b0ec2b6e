"""``jobdoc-rules policy``: what a policy says, what several make of one case, whether one keeps the laws."""

import argparse
from typing import TYPE_CHECKING, Any

from jobdoc_rules.cli import check
from jobdoc_rules.cli.arguments import POLICY_HELP, Commands, add_command, add_planning

if TYPE_CHECKING:
    from jobdoc_rules.cli.environment import Environment
    from jobdoc_rules.planning import Comparison

__all__ = ["register", "run_compare", "run_show"]

_EXAMPLES = """\
  jobdoc-rules policy show patient
  jobdoc-rules policy compare job_doc patient --case acme.toml
  jobdoc-rules policy check our-own.toml
"""
_SHOW_EXAMPLES = """\
  jobdoc-rules policy show
  jobdoc-rules policy show our-own.toml
"""
_COMPARE_EXAMPLES = """\
  jobdoc-rules policy compare job_doc patient --case acme.toml
  jobdoc-rules policy compare job_doc two_touch our-own.toml --case acme.toml --format json
"""


def register(commands: Commands) -> None:
    """Add the command and its own commands to the program's parser."""
    about = "what a policy says, what several make of one case, and whether one keeps the laws"
    parser = add_command(commands, "policy", run_show, about=about, examples=_EXAMPLES)
    own = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    show = add_command(own, "show", run_show, about="a policy's rules and readings", examples=_SHOW_EXAMPLES)
    show.add_argument("policy", nargs="?", default="job_doc", metavar="NAME|FILE.toml", help=POLICY_HELP)
    about = "several policies on one case, side by side"
    compare = add_command(own, "compare", run_compare, about=about, examples=_COMPARE_EXAMPLES)
    compare.add_argument("first", metavar="POLICY", help=POLICY_HELP)
    compare.add_argument("others", nargs="+", metavar="POLICY", help="another, and perhaps more")
    compare.add_argument("--case", required=True, metavar="CASE", help="a case file (TOML or JSON)")
    add_planning(compare, policy=False)
    compare.add_argument("--format", choices=("table", "json"), default="table", help="default: a table")
    check.register(own)


def run_show(args: argparse.Namespace, env: "Environment") -> int:
    """Print a policy. Raises InvalidPolicy."""
    from jobdoc_rules.cli.inputs import read_policy
    from jobdoc_rules.cli.output import show
    from jobdoc_rules.cli.policies import policy_parts

    show(env, policy_parts(read_policy(args.policy)))
    return 0


def run_compare(args: argparse.Namespace, env: "Environment") -> int:
    """Plan one case under each policy and print what differs. Raises JobdocError."""
    from jobdoc_rules.cli.output import as_json, show

    comparison = _compared(args, env)
    if args.format == "json":
        env.write_bytes(as_json(_to_data(comparison)))
    else:
        from jobdoc_rules.cli.policies import comparison_parts

        show(env, comparison_parts(comparison))
    return 0


def _compared(args: argparse.Namespace, env: "Environment") -> "Comparison":
    from datetime import timedelta

    from jobdoc_rules.cli.inputs import dated, days_under, read_inputs
    from jobdoc_rules.planning import Comparison, agenda
    from jobdoc_rules.rules import Side

    inputs = read_inputs([args.case], [args.first, *args.others], args.as_of, env)
    # Not `compare`: whose days count is a reading too, so each policy may need a calendar of its own.
    plans = dated(
        lambda cases: tuple(
            agenda(
                cases,
                as_of=inputs.as_of,
                calendar=days_under(policy),
                policy=policy,
                horizon=timedelta(days=args.horizon),
                side=Side(args.side),
            )
            for policy in inputs.policies
        ),
        inputs.cases,
        [args.case],
    )
    return Comparison(policies=inputs.policies, plans=plans)


def _to_data(comparison: "Comparison") -> dict[str, Any]:
    from jobdoc_rules.cli.contract import touchpoint_to_contract
    from jobdoc_rules.cli.words import value_words

    return {
        "as_of": comparison.plans[0].as_of.isoformat(),
        "case": comparison.plans[0].outlooks[0].case.id,
        "policies": [policy.name for policy in comparison.policies],
        "readings": [
            {"clause": d.clause, "field": d.field, "values": [value_words(value) for value in d.values]}
            for d in comparison.readings
        ],
        "rules": [{"id": d.clause, "has": list(d.values)} for d in comparison.rules],
        "rows": [
            {
                "uid": row.uid,
                "differs": row.differs,
                "touchpoints": [t and touchpoint_to_contract(t) for t in row.touchpoints],
            }
            for row in comparison.rows
        ],
    }
