"""``jobdoc-rules draft``: the words for a touchpoint."""

import argparse
from typing import TYPE_CHECKING, Any

from jobdoc_rules.cli.arguments import Commands, Parser, add_command, add_planning, day_or_uid

if TYPE_CHECKING:
    from jinja2 import BaseLoader

    from jobdoc_rules.cli.environment import Environment
    from jobdoc_rules.drafts import Draft
    from jobdoc_rules.planning import Touchpoint

__all__ = ["add_wording", "draft_to_data", "loader_of", "register", "run"]

_EXAMPLES = """\
  jobdoc-rules draft acme.toml                       the words for what comes next
  jobdoc-rules draft acme.toml 3f2a9c --channel phone
  jobdoc-rules draft acme.toml --language de --templates my-templates
"""
CHANNELS = ("email", "phone", "voicemail", "in_person", "video", "letter", "message")


def register(commands: Commands) -> None:
    """Add the command to the program's parser."""
    parser = add_command(commands, "draft", run, about="the words for a touchpoint", examples=_EXAMPLES)
    parser.add_argument("case", metavar="CASE", help="a case file (TOML or JSON)")
    parser.add_argument(
        "about",
        nargs="?",
        type=day_or_uid,
        metavar="UID|DATE",
        help="the uid of a touchpoint (as in --format json) or its beginning, or a day such as 2026-11-27; "
        "default: the next day on which there is something to do",
    )
    parser.add_argument("--channel", choices=CHANNELS, help="default: the touchpoint's own")
    add_wording(parser)
    add_planning(parser, horizon=False)
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text")


def add_wording(parser: Parser) -> None:
    """Add what the words depend on: the language, and templates of one's own."""
    parser.add_argument(
        "--language", default="en", metavar="CODE", help="en, es, de, fr, or one with templates of its own"
    )
    parser.add_argument(
        "--templates",
        metavar="DIR",
        help="a folder with templates of your own, named LANGUAGE/KIND.txt, that go before the package's",
    )


def loader_of(folder: str | None) -> "BaseLoader | None":
    """Return what loads the templates of a folder. Raises InvalidInput if there is no such folder."""
    if folder is None:
        return None

    from pathlib import Path

    from jinja2 import FileSystemLoader

    from jobdoc_rules.errors import Fault, InvalidInput

    if not Path(folder).is_dir():
        hint = "give a folder with templates named LANGUAGE/KIND.txt"
        raise InvalidInput(
            [Fault(code="folder", path="--templates", problem=f"{folder!r:.60} is none", hint=hint)]
        )
    return FileSystemLoader(folder)


def run(args: argparse.Namespace, env: "Environment") -> int:
    """Print the drafts; return 1 if there is nothing to do. Raises JobdocError."""
    from jobdoc_rules.cli.explain import explained
    from jobdoc_rules.cli.messages import note
    from jobdoc_rules.drafts import draft

    explanation = explained(args, env)
    case, loader = explanation.plan.outlooks[0].case, loader_of(args.templates)
    found = [
        (touchpoint, draft(touchpoint, case, language=args.language, channel=args.channel, loader=loader))
        for touchpoint in explanation.touchpoints
    ]
    if args.format == "json":
        from jobdoc_rules.cli.output import as_json

        env.write_bytes(as_json({"drafts": [draft_to_data(words) for _, words in found]}))
    else:
        env.write("\n\n".join(draft_page(*pair) for pair in found) + "\n" * bool(found))
    if not found:
        note(env, "there is nothing to do, so there is nothing to say")
    return 0 if found else 1


def draft_page(touchpoint: "Touchpoint", words: "Draft") -> str:
    """Return a draft under the title of its touchpoint."""
    from jobdoc_rules.planning.sentences import day_words

    title = f"{touchpoint.title}, {day_words(touchpoint.day)} ({words.uid[:8]})"
    reach = touchpoint.number or ", ".join(
        filter(None, (getattr(person, "phone", None) for person in touchpoint.to))
    )
    lines = [title, "-" * len(title)]
    if words.note:
        lines.append(f"({words.note})\n")
    if not words.channel.written and reach:
        lines.append(f"Number: {reach}\n")
    return "\n".join((*lines, words.text))


def draft_to_data(words: "Draft") -> dict[str, Any]:
    """Return a draft as plain data."""
    return {
        "uid": words.uid,
        "kind": str(words.kind),
        "language": words.language,
        "channel": str(words.channel),
        "to": list(words.to),
        "note": words.note,
        "subject": words.subject,
        "body": words.body,
        "script": words.script,
        "voicemail": words.voicemail,
        "seconds": words.seconds,
        "mailto": words.mailto,
    }
