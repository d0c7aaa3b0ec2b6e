"""``jobdoc-rules policy check``: a search for a case in which a policy breaks a law."""

import argparse
import re
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from jobdoc_rules.cli.arguments import POLICY_HELP, Commands, add_command

if TYPE_CHECKING:
    from jobdoc_rules.cli.environment import Environment
    from jobdoc_rules.testing.checking import Progress, Report

__all__ = ["register", "run"]

_EXAMPLES = """\
  jobdoc-rules policy check our-own.toml
  jobdoc-rules policy check our-own.toml -o counter-examples
  jobdoc-rules policy check patient --length 3 --examples 2000

exit status: 0 nothing found, 1 something found, 2 bad input
"""
LONGEST, MOST = 4, 100_000
_DIGITS = re.compile(r"\d{1,6}", re.ASCII)
_TOLD_EVERY = 50


def register(commands: Commands) -> None:
    """Add the command to those of ``policy``."""
    about = "search for a case in which a policy breaks a law of the etiquette"
    parser = add_command(commands, "check", run, about=about, examples=_EXAMPLES)
    parser.add_argument("policy", metavar="NAME|FILE.toml", help=POLICY_HELP)
    help_ = f"all sequences of up to N steps are walked, 0 to {LONGEST}; default: 2"
    parser.add_argument("--length", type=_length, default=2, metavar="N", help=help_)
    help_ = f"how many further cases are drawn, 0 to {MOST}; default: 300"
    parser.add_argument("--examples", type=_examples, default=300, metavar="N", help=help_)
    help_ = "a new or empty folder for the counter-examples, each as a case file"
    parser.add_argument("-o", "--output", metavar="DIR", help=help_)
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text")


def run(args: argparse.Namespace, env: "Environment") -> int:
    """Check the policy and print what was found; return 1 if something was. Raises JobdocError or OSError."""
    from jobdoc_rules.cli.inputs import read_policy
    from jobdoc_rules.cli.verdict import page, to_data

    policy = read_policy(args.policy)
    _refuse_folder(args.output)
    with _caches_elsewhere(), _progress(env) as progress:
        from jobdoc_rules.testing.checking import check_policy

        report = check_policy(policy, length=args.length, examples=args.examples, progress=progress)
    if args.output is not None:
        _write(report, args, env)
    if args.format == "json":
        from jobdoc_rules.cli.output import as_json

        env.write_bytes(as_json(to_data(report, args.policy, args.output)))
    else:
        env.write(page(report, args.policy, args.output))
    return 0 if report else 1


def _number(text: str, most: int) -> int:
    if _DIGITS.fullmatch(text) and int(text) <= most:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r:.60} is no number from 0 to {most}")


def _length(text: str) -> int:
    return _number(text, LONGEST)


def _examples(text: str) -> int:
    return _number(text, MOST)


def _refuse_folder(path: str | None) -> None:
    """Refuse what is no place for counter-examples before they are searched for. Raises InvalidInput."""
    if path is None:
        return
    folder = Path(path)
    empty = folder.is_dir() and not any(folder.iterdir())
    if empty or (folder.parent.is_dir() and not folder.exists() and not folder.is_symlink()):
        return

    from jobdoc_rules.errors import Fault, InvalidInput

    problem = "it is not empty" if folder.is_dir() else "no folder can be made there"
    hint = "give a new or an empty folder"
    raise InvalidInput([Fault(code="folder", path="--output", problem=problem, hint=hint, source=path)])


def _write(report: "Report", args: argparse.Namespace, env: "Environment") -> None:
    """Write each counter-example to a file of its own. Raises OSError."""
    from jobdoc_rules.cli.messages import note
    from jobdoc_rules.cli.storage import create
    from jobdoc_rules.cli.verdict import file_of, written

    texts = {
        file_of(f, args.output): written(f, args.policy, args.output) for f in report.findings if f.scene
    }
    if texts:
        Path(args.output).mkdir(exist_ok=True)
    for path, text in texts.items():
        create(path, text.encode())
        note(env, f"wrote {path}")


@contextmanager
def _caches_elsewhere() -> "Generator[None]":
    """Keep Hypothesis from making a folder for its caches where the program was started."""
    import os
    import tempfile

    name = "HYPOTHESIS_STORAGE_DIRECTORY"
    before = os.environ.get(name)
    with tempfile.TemporaryDirectory() as folder:
        os.environ[name] = before or folder
        try:
            yield
        finally:
            del os.environ[name]
            os.environ.update({name: before} if before else {})


@contextmanager
def _progress(env: "Environment") -> "Generator[Progress | None]":
    """Give what tells on a terminal how far the search is, on one line that goes again."""
    if not env.err.isatty():
        yield None
        return

    def tell(what: str, number: int) -> None:
        if number % _TOLD_EVERY == 1:
            env.err.write(f"\r{number} {what} ...{' ' * 8}")
            env.err.flush()

    try:
        yield tell
    finally:
        env.err.write(f"\r{' ' * 40}\r")
        env.err.flush()
