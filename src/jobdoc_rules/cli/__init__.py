"""The program ``jobdoc-rules``. Each command is a module with ``register(commands)`` and ``run(args, env)``.

What is slow to import is imported by the command that needs it, and no command's module but that of the one
that is run, so that ``plan`` does not wait for ``serve``.
"""

import sys
from collections.abc import Iterable, Sequence
from importlib import import_module

from jobdoc_rules.cli.arguments import Parser, add_version
from jobdoc_rules.cli.environment import Environment, let_go, of_process
from jobdoc_rules.cli.messages import complain

__all__ = ["COMMANDS", "main", "parser_of"]

COMMANDS = (
    "plan",
    "explain",
    "log",
    "new",
    "import",
    "draft",
    "review",
    "policy",
    "serve",
    "batch",
    "schema",
    "doctor",
    "completion",
)
BAD_INPUT = 2
INTERRUPTED = 130

_EPILOG = """\
examples:
  jobdoc-rules new
  jobdoc-rules import invite.ics -o acme.toml
  jobdoc-rules plan acme.toml
  jobdoc-rules explain acme.toml 2026-11-27
  jobdoc-rules log acme.toml replied answer_due=2026-11-25
  jobdoc-rules draft acme.toml
  jobdoc-rules review message.txt
  jobdoc-rules policy show patient
  jobdoc-rules serve cases
  jobdoc-rules batch cases.parquet touchpoints.parquet
  jobdoc-rules schema -o case.schema.json
  jobdoc-rules doctor
  jobdoc-rules completion bash

exit status: 0 fine, 1 nothing found (review, policy check: something found; batch: some cases have no plan;
doctor: something is wrong), 2 bad input, 130 interrupted
"""


def main(argv: Sequence[str] | None = None, env: Environment | None = None) -> int:
    """Run the program and return its exit status: 0 fine, 1 nothing found, 2 bad input, 130 interrupted.

    For a review, 1 means that something was found. ``argv`` are the arguments without the program's name, by
    default those of the process. What is wrong with an input is told on ``env.err``; nothing is raised.
    """
    env = env or of_process()
    try:
        status = _run(argv, env)
        env.out.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        let_go(env.out)  # whoever reads has seen enough, as with `| head`
        return 0
    except OSError as error:
        let_go(env.out)
        complain(env, error)
        return BAD_INPUT
    return status


def _run(argv: Sequence[str] | None, env: Environment) -> int:
    words = sys.argv[1:] if argv is None else argv
    command = words[:1] if words and words[0] in COMMANDS else COMMANDS
    try:
        args = parser_of(command).parse_args(words)
    except SystemExit as leaving:  # after --help, --version and what argparse itself refuses
        return BAD_INPUT if leaving.code else 0

    from jobdoc_rules.errors import JobdocError

    try:
        status: int = args.run(args, env)
    except JobdocError as error:
        complain(env, error)
        return BAD_INPUT
    return status


def parser_of(names: Iterable[str] = COMMANDS) -> Parser:
    """Return the program's parser, with the commands of these names."""
    parser = Parser(
        prog="jobdoc-rules",
        description="The etiquette of following up after a job interview: what to do next, when, and why.",
        epilog=_EPILOG,
    )
    add_version(parser)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name in names:
        module = f"{name}_" if name == "import" else name  # a module cannot be called as a keyword is
        import_module(f"{__name__}.{module}").register(commands)
    return parser
