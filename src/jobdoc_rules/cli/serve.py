"""``jobdoc-rules serve``: a folder of case files as a feed that calendars subscribe to, and as a page."""

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING

from jobdoc_rules.cli.arguments import Commands, add_command, add_planning
from jobdoc_rules.cli.draft import add_wording

if TYPE_CHECKING:
    from jobdoc_rules.cli.environment import Environment
    from jobdoc_rules.errors import InvalidInput

__all__ = ["register", "run"]

PORT, HIGHEST_PORT = 8000, 65535
INTERRUPTED = 130
_EXAMPLES = """\
  jobdoc-rules serve cases                           tells the address, once
  jobdoc-rules serve cases --new-token               the old address leads nowhere now
  jobdoc-rules serve cases --address https://cal.example
"""
_DIGITS = re.compile(r"\d{1,5}", re.ASCII)


def register(commands: Commands) -> None:
    """Add the command to the program's parser."""
    about = "a folder of case files as a calendar to subscribe to, and as a page"
    parser = add_command(commands, "serve", run, about=about, examples=_EXAMPLES)
    parser.add_argument("folder", metavar="DIR", help="a folder of case files (TOML or JSON)")
    parser.add_argument(
        "--host", default="127.0.0.1", help="a name or address of this machine; default: 127.0.0.1"
    )
    parser.add_argument(
        "--port", type=port, default=PORT, help=f"0 takes a free one, which is printed; default: {PORT}"
    )
    parser.add_argument(
        "--new-token", action="store_true", help="make a new secret address; the old one leads nowhere then"
    )
    parser.add_argument(
        "--address",
        metavar="URL",
        help="where readers find the server, such as https://cal.example, if that is not its host and port",
    )
    add_planning(parser, as_of=False)
    parser.add_argument(
        "--drafts", action="store_true", help="with the words in each event too; the page always has them"
    )
    parser.add_argument(
        "--discreet", action="store_true", help="with titles that name neither employer nor people"
    )
    parser.add_argument("--name", default="Follow-ups", help="what calendars call it; default: Follow-ups")
    add_wording(parser)
    parser.add_argument("--quiet", action="store_true", help="do not tell of each request")


def port(text: str) -> int:
    """Return a port."""
    if _DIGITS.fullmatch(text) and int(text) <= HIGHEST_PORT:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r:.60} is no port from 0 to {HIGHEST_PORT}")


def run(args: argparse.Namespace, env: "Environment") -> int:
    """Serve until a signal comes: 0 after SIGTERM, 130 after SIGINT. Raises JobdocError or OSError before."""
    try:
        from jobdoc_rules.cli.service import serve_folder
    except ModuleNotFoundError as error:
        raise _refusal("extra", "", f"{error.name} is missing", "install jobdoc_rules[feed]") from None

    if not Path(args.folder).is_dir():
        raise _refusal("folder", args.folder, "there is no such folder", "give a folder of case files")
    return INTERRUPTED if serve_folder(args, env) else 0


def _refusal(code: str, source: str, problem: str, hint: str) -> "InvalidInput":
    from jobdoc_rules.errors import Fault, InvalidInput

    return InvalidInput([Fault(code=code, path="", problem=problem, hint=hint, source=source)])
