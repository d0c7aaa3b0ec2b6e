"""What the commands' arguments have in common: how a value is written, and what it is called."""

import argparse
import os
import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any, NoReturn, Protocol, TypeAlias

from jobdoc_rules.cli.messages import printable

__all__ = [
    "HORIZON",
    "LONGEST_HORIZON",
    "POLICY_HELP",
    "Commands",
    "Moment",
    "Parser",
    "add_command",
    "add_planning",
    "add_version",
    "as_text",
    "day_or_uid",
    "version_of",
]

Moment: TypeAlias = datetime | date
"""A datetime, naive or aware, or the day at whose start it is."""

LONGEST_HORIZON = 3660
HORIZON = 60
POLICY_HELP = "a preset (job_doc, email_only, patient, two_touch, agency) or a policy file"

# Only the extended forms: `fromisoformat` would take 20261123 and 2026-W48-1 as well.
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_MOMENT = re.compile(
    r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)?",
    re.ASCII,
)
_LIKE_A_DAY = re.compile(r"\d{4}[^\da-f]", re.ASCII)
_UNDECODED = re.compile("[\udc80-\udcff]")
_DIGITS = re.compile(r"\d{1,4}", re.ASCII)


class Parser(argparse.ArgumentParser):
    """A parser whose help keeps the lines of its examples and whose messages cannot steer a terminal.

    If it is ``mixed``, options may stand among the arguments of a list, not only before or after them.
    """

    mixed: bool = False

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - those of argparse
        options.setdefault("formatter_class", argparse.RawDescriptionHelpFormatter)
        super().__init__(allow_abbrev=False, **options)

    def parse_known_args(self, *args: Any, **options: Any) -> Any:  # noqa: ANN401 - as above
        """Parse as argparse does, which calls this once more for a mixed parser."""
        if not self.mixed:
            return super().parse_known_args(*args, **options)
        self.mixed = False
        try:
            return self.parse_known_intermixed_args(*args, **options)
        finally:
            self.mixed = True

    def error(self, message: str) -> NoReturn:
        """Tell the usage and what is wrong on standard error and leave with status 2."""
        super().error(printable(message))


class Commands(Protocol):
    """What ``add_subparsers`` returns."""

    def add_parser(self, name: str, **options: Any) -> Parser:  # noqa: ANN401 - as above
        """Add the parser of a command and return it."""
        ...


class _Version(argparse.Action):
    """Prints the version, which it looks up only then."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        print(f"{parser.prog} {version_of('jobdoc_rules')}")
        parser.exit()


def version_of(distribution: str) -> str:
    """Return the version of an installed distribution; a bare checkout has none."""
    from importlib import metadata

    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return "(not installed)"


def add_version(parser: Parser) -> None:
    """Add ``--version``."""
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and exit")


def add_command(
    commands: Commands, name: str, run: Callable[..., int], *, about: str, examples: str
) -> Parser:
    """Add a command and return its parser; ``about`` is a sentence, ``examples`` its epilog."""
    epilog = f"examples:\n{examples}"
    parser = commands.add_parser(
        name, help=about, description=f"{about[:1].upper()}{about[1:]}.", epilog=epilog
    )
    parser.set_defaults(run=run)
    return parser


def add_planning(parser: Parser, *, as_of: bool = True, policy: bool = True, horizon: bool = True) -> None:
    """Add what a plan depends on beside its case: the moment, the policy, the side and the horizon."""
    if as_of:
        parser.add_argument(
            "--as-of",
            type=moment,
            metavar="ISO",
            help="the moment to plan from, such as 2026-11-20T09:00 (local to the first case's office unless "
            "it has an offset) or 2026-11-20 (the start of that day there); default: now",
        )
    if policy:
        parser.add_argument(
            "--policy",
            default="job_doc",
            metavar="NAME|FILE.toml",
            help=f"{POLICY_HELP}; default: job_doc",
        )
    parser.add_argument(
        "--side",
        choices=("candidate", "employer", "both"),
        default="candidate",
        help="whose duties; default: candidate",
    )
    if horizon:
        parser.add_argument(
            "--horizon",
            type=days,
            default=HORIZON,
            metavar="DAYS",
            help=f"how many days to look ahead, 0 to {LONGEST_HORIZON}; default: {HORIZON}",
        )


def as_text(text: str) -> str:
    """Return an argument that is a text, not a path: in UTF-8, whatever the locale took its bytes for."""
    try:
        return os.fsencode(text).decode() if _UNDECODED.search(text) else text
    except UnicodeError:
        return text


def day(text: str) -> date:
    """Return the day that ``text`` writes as 2026-11-20."""
    if _DAY.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(f"{text} is no day: {error}") from None
    raise argparse.ArgumentTypeError(f"{text!r:.60} is no day such as 2026-11-20")


def moment(text: str) -> Moment:
    """Return the moment, or the day, that ``text`` writes in the extended format of ISO 8601."""
    if not _MOMENT.fullmatch(text):
        return day(text)
    try:
        return datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is no time: {error}") from None


def days(text: str) -> int:
    """Return a horizon."""
    if _DIGITS.fullmatch(text) and int(text) <= LONGEST_HORIZON:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r:.60} is no number of days from 0 to {LONGEST_HORIZON}")


def day_or_uid(text: str) -> date | str:
    """Return the day that ``text`` writes, or ``text`` itself if it does not look like one."""
    return day(text) if _LIKE_A_DAY.match(text) else text
