"""``jobdoc-rules completion``: a script by which a shell completes commands, options, values and files."""

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from jobdoc_rules.cli.arguments import Commands, add_command

if TYPE_CHECKING:
    from jobdoc_rules.cli.environment import Environment

__all__ = ["register", "run"]

_SHELLS = ("bash", "zsh", "fish")
_EXAMPLES = """\
  jobdoc-rules completion bash > ~/.local/share/bash-completion/completions/jobdoc-rules
  jobdoc-rules completion zsh > ~/.zfunc/_jobdoc-rules
  jobdoc-rules completion fish > ~/.config/fish/completions/jobdoc-rules.fish

bash reads that folder by itself; zsh needs fpath+=~/.zfunc before compinit in ~/.zshrc
"""
_FILES = frozenset({"CASE", "FILE", "FILE|-", "IN", "INVITE", "NAME|FILE.toml", "OUT", "PLAN.ics", "POLICY"})
_FOLDERS = frozenset({"DIR"})
"""How arguments are called whose value is a path."""


def register(commands: Commands) -> None:
    """Add the command to the program's parser."""
    about = "a script by which a shell completes what is typed"
    parser = add_command(commands, "completion", run, about=about, examples=_EXAMPLES)
    parser.add_argument("shell", choices=_SHELLS, help=f"one of: {', '.join(_SHELLS)}", metavar="SHELL")


def run(args: argparse.Namespace, env: "Environment") -> int:
    """Print the script. Raises InvalidInput if the package that makes it is missing."""
    try:
        import shtab
    except ModuleNotFoundError:
        from jobdoc_rules.errors import Fault, InvalidInput

        problem, hint = "shtab is not installed", "pip install 'jobdoc_rules[cli]'"
        raise InvalidInput([Fault(code="missing_extra", path="", problem=problem, hint=hint)]) from None

    from jobdoc_rules.cli import parser_of

    parser = parser_of()
    paths = {**dict.fromkeys(_FILES, shtab.FILE), **dict.fromkeys(_FOLDERS, shtab.DIRECTORY)}
    for action in _actions(parser):
        if (path := paths.get(str(action.metavar))) is not None:
            setattr(action, "complete", path)  # noqa: B010 - shtab looks for it, argparse does not know it
        elif action.metavar == "TYPE":
            action.choices = _event_types()
    env.write(f"{shtab.complete(parser, args.shell)}\n")
    return 0


def _actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Yield the arguments of a parser and of its commands, which argparse tells nobody."""
    for action in parser._actions:  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        yield action
        choices: object = action.choices
        if isinstance(choices, dict):  # of commands, by their names
            for command in cast("dict[str, argparse.ArgumentParser]", choices).values():
                yield from _actions(command)


def _event_types() -> list[str]:
    from jobdoc_rules.events import EVENT_TYPES

    return [*EVENT_TYPES]
