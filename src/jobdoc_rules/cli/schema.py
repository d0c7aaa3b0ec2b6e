"""``jobdoc-rules schema``: what a case file or a policy file may hold, as a JSON Schema."""

import argparse
from typing import TYPE_CHECKING

from jobdoc_rules.cli.arguments import Commands, add_command

if TYPE_CHECKING:
    from jobdoc_rules.cli.environment import Environment

__all__ = ["register", "run"]

_KINDS = ("case", "policy")
_EXAMPLES = """\
  jobdoc-rules schema
  jobdoc-rules schema policy -o policy.schema.json
"""


def register(commands: Commands) -> None:
    """Add the command to the program's parser."""
    about = "what a case file or a policy file may hold, as a JSON Schema for editors and programs"
    parser = add_command(commands, "schema", run, about=about, examples=_EXAMPLES)
    parser.add_argument("kind", nargs="?", choices=_KINDS, default="case", help="default: case")
    parser.add_argument("-o", "--output", metavar="FILE", help="write it to a file; default: print it")


def run(args: argparse.Namespace, env: "Environment") -> int:
    """Print the schema or write it to a file. Raises OSError."""
    import json

    from jobdoc_rules.cli.output import write_file
    from jobdoc_rules.schemas import SCHEMAS

    # In ASCII: among the characters that texts may not hold are some that steer terminals.
    text = json.dumps(SCHEMAS[args.kind](), indent=2)
    write_file(args.output or "-", f"{text}\n".encode("ascii"), env=env, inputs=())
    return 0
