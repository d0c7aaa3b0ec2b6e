"""The page about the program: the help of each command, as wide as a terminal of eighty columns.

Releases of Python word the help differently in one thing, and some colour it; here it is that of Python 3.11.
"""

import argparse
import os

from jobdoc_rules.cli import parser_of

COLUMNS = 80


class Formatter(argparse.RawDescriptionHelpFormatter):
    """Writes ``-o FILE, --output FILE``, as Python did before 3.13."""

    def _format_action_invocation(self, action):
        if not action.option_strings or action.nargs == 0:
            return super()._format_action_invocation(action)
        argument = self._format_args(action, self._get_default_metavar_for_optional(action))
        return ", ".join(f"{option} {argument}" for option in action.option_strings)


def parsers(parser=None, name="jobdoc-rules"):
    """Yield every command's name and parser, the program's first."""
    parser = parser or parser_of()
    yield name, parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command, own in action.choices.items():
                yield from parsers(own, f"{name} {command}")


def _help(parser):
    before = os.environ.get("COLUMNS")
    os.environ["COLUMNS"] = str(COLUMNS)
    parser.formatter_class, parser.color = Formatter, False
    try:
        return parser.format_help().rstrip()
    finally:
        del os.environ["COLUMNS"]
        if before is not None:
            os.environ["COLUMNS"] = before


def commands_page():
    for name, parser in parsers():
        depth = "#" * (1 + len(name.split()))
        yield f"{depth} {name}\n\n```text\n{_help(parser)}\n```\n"
