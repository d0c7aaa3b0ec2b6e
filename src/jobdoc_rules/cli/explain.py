"""``jobdoc-rules explain``: why this day, why not another, and what nearly applied."""

import argparse
from datetime import date
from typing import TYPE_CHECKING, Any

from jobdoc_rules.cli.arguments import (
    HORIZON,
    LONGEST_HORIZON,
    Commands,
    add_command,
    add_planning,
    day_or_uid,
)

if TYPE_CHECKING:
    from jobdoc_rules.cli.environment import Environment
    from jobdoc_rules.cli.inputs import Inputs
    from jobdoc_rules.planning import Explanation

__all__ = ["explained", "register", "run"]

_EXAMPLES = """\
  jobdoc-rules explain acme.toml                     what comes next, and why
  jobdoc-rules explain acme.toml 2026-11-27          why something stands on that day, or nothing does
  jobdoc-rules explain acme.toml 3f2a9c              a touchpoint by (the start of) its uid
"""


def register(commands: Commands) -> None:
    """Add the command to the program's parser."""
    about = "why this day, why not another, and what nearly applied"
    parser = add_command(commands, "explain", run, about=about, examples=_EXAMPLES)
    parser.add_argument("case", metavar="CASE", help="a case file (TOML or JSON)")
    parser.add_argument(
        "about",
        nargs="?",
        type=day_or_uid,
        metavar="DATE|UID",
        help="a day such as 2026-11-27, or the uid of a touchpoint (as in --format json) or its beginning; "
        "default: the next day on which there is something to do",
    )
    add_planning(parser, horizon=False)
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text")


def run(args: argparse.Namespace, env: "Environment") -> int:
    """Explain; return 1 if there is no touchpoint to explain. Raises JobdocError."""
    from jobdoc_rules.cli.output import as_json, show

    explanation = explained(args, env)
    if args.format == "json":
        env.write_bytes(as_json(_to_data(explanation)))
    else:
        from jobdoc_rules.cli.explanation import explanation_parts

        show(env, explanation_parts(explanation))
    return 0 if explanation.touchpoints else 1


def explained(args: argparse.Namespace, env: "Environment") -> "Explanation":
    """Return what there is to say about the day or touchpoint that a command asks about."""
    from jobdoc_rules.cli.inputs import dated, days_under, read_inputs
    from jobdoc_rules.planning import explain
    from jobdoc_rules.rules import Side

    inputs = read_inputs([args.case], [args.policy], args.as_of, env)
    (policy,) = inputs.policies
    return dated(
        lambda cases: explain(
            cases[0],
            args.about,
            as_of=inputs.as_of,
            calendar=days_under(policy)(cases[0]),
            policy=policy,
            horizon=_far_enough(args.about, inputs),
            side=Side(args.side),
        ),
        inputs.cases,
        [args.case],
    )


def _far_enough(about: date | str | None, inputs: "Inputs") -> Any:  # noqa: ANN401 - a timedelta, imported late
    """Return a horizon that reaches over the day asked about."""
    from datetime import timedelta

    ahead = (about - inputs.as_of.date()).days + 1 if isinstance(about, date) else HORIZON
    return timedelta(days=min(max(ahead, HORIZON), LONGEST_HORIZON))


def _to_data(explanation: "Explanation") -> dict[str, Any]:
    from jobdoc_rules.cli.contract import touchpoint_to_contract, withheld_to_contract

    about = explanation.about
    return {
        "as_of": explanation.plan.as_of.isoformat(),
        "policy": explanation.plan.policy,
        "case": explanation.plan.outlooks[0].case.id,
        "about": about.isoformat() if isinstance(about, date) else about,
        "touchpoints": [
            touchpoint_to_contract(touchpoint)
            | {"because_of": [_ground(ground) for ground in explanation.grounds(touchpoint)]}
            for touchpoint in explanation.touchpoints
        ],
        "closed": explanation.closed,
        "why_not": list(explanation.why_not()),
        "withheld": [withheld_to_contract(item) for item in explanation.withheld],
        "nearly": [{"rule": rule.id, "missing": miss.missing} for rule, miss in explanation.near_misses],
    }


def _ground(ground: Any) -> dict[str, str]:  # noqa: ANN401
    return {"clause": ground.clause, "basis": str(ground.basis), "text": ground.text}
