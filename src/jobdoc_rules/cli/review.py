"""``jobdoc-rules review``: whether a message may be sent as it is."""

import argparse
from typing import TYPE_CHECKING, Any

from jobdoc_rules.cli.arguments import Commands, add_command

if TYPE_CHECKING:
    from jobdoc_rules.case import Case
    from jobdoc_rules.cli.environment import Environment
    from jobdoc_rules.review import Finding, Review

__all__ = ["register", "run"]

_EXAMPLES = """\
  jobdoc-rules review message.txt
  jobdoc-rules review message.txt --case acme.toml   also checks what it claims
  echo 'Third reminder' | jobdoc-rules review - --kind subject --format json

exit status: 0 fine, 1 something that should not be sent was found
"""
KINDS = ("email", "voicemail", "subject", "employer-reply")
WIDEST = 100
_FURTHEST_BYTE = 4  # of a character in UTF-8


def register(commands: Commands) -> None:
    """Add the command to the program's parser."""
    about = "what should not be in a message, what is missing, and a better way to put it"
    parser = add_command(commands, "review", run, about=about, examples=_EXAMPLES)
    parser.add_argument(
        "file", nargs="?", default="-", metavar="FILE|-", help="a text in UTF-8; default: standard input"
    )
    parser.add_argument("--kind", choices=KINDS, default="email", help="default: email")
    parser.add_argument("--case", metavar="CASE", help="a case file (TOML or JSON) to hold claims against")
    parser.add_argument("--language", metavar="CODE", help="en, es, de or fr; default: it is detected")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text")


def run(args: argparse.Namespace, env: "Environment") -> int:
    """Print the findings; return 1 if one is an error. Raises JobdocError or OSError."""
    from jobdoc_rules.review import Severity, examine

    text = _read(args.file, env)
    found = examine(text, kind=args.kind, language=args.language, case=_case(args.case))
    if args.format == "json":
        from jobdoc_rules.cli.output import as_json

        env.write_bytes(as_json(_to_data(found)))
    else:
        env.write(_page(text, args.kind, found))
    return 1 if any(finding.severity is Severity.ERROR for finding in found.findings) else 0


def _read(name: str, env: "Environment") -> str:
    from pathlib import Path

    from jobdoc_rules.errors import Fault, InvalidInput
    from jobdoc_rules.review import LONGEST_TEXT

    most = LONGEST_TEXT * _FURTHEST_BYTE + 1  # one more than can be right
    if name == "-":
        data = env.stdin.read(most) if env.stdin is not None else b""
    else:
        with Path(name).open("rb") as file:
            data = file.read(most)
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n") if len(data) < most else " " * most
    except UnicodeDecodeError as error:
        problem = f"byte {error.start} is not UTF-8"
        raise InvalidInput(
            [Fault(code="encoding", path="", problem=problem, hint="save it as UTF-8", source=name)]
        ) from None


def _case(path: str | None) -> "Case | None":
    if path is None:
        return None

    from jobdoc_rules.casefile import load

    return load(path)


def _to_data(found: "Review") -> dict[str, Any]:
    return {
        "language": found.language,
        "findings": [
            {
                "rule": finding.rule,
                "label": str(finding.label),
                "severity": str(finding.severity),
                "span": list(finding.span),
                "text": finding.text,
                "why": finding.why,
                "instead": finding.instead,
            }
            for finding in found.findings
        ],
    }


def _page(text: str, kind: str, found: "Review") -> str:
    if not found.findings:
        return f"Nothing found ({kind}, {found.language}).\n"
    return "\n".join(_told(text, finding) for finding in found.findings)


def _told(text: str, finding: "Finding") -> str:
    from jobdoc_rules.cli.messages import printable

    start, end = finding.span
    whole = (start, end) == (0, len(text))
    head = f"{finding.severity} {finding.label} ({finding.rule})"
    if whole:
        lines = [f"{head}: {printable(finding.why)}"]
    else:
        line = text.count("\n", 0, start) + 1
        column = start - (text.rfind("\n", 0, start) + 1) + 1
        lines = [f"{line}:{column} {head}: {printable(finding.why)}", *_marked(text, start, end)]
    if finding.instead:
        lines.append(f"    better: {printable(finding.instead)}")
    return "\n".join(lines) + "\n"


def _marked(text: str, start: int, end: int) -> list[str]:
    """Return the line of a place, or a window of it, and a line that marks the place."""
    from rich.cells import cell_len

    first = max(text.rfind("\n", 0, start) + 1, start - WIDEST // 2)
    last = text.find("\n", start)
    last = min(len(text) if last < 0 else last, first + WIDEST)
    shown = "".join(c if c.isprintable() else " " for c in text[first:last])
    before, marked = shown[: start - first], shown[start - first : end - first]
    return [f"    {shown}".rstrip(), f"    {' ' * cell_len(before)}{'^' * max(1, cell_len(marked.rstrip()))}"]
