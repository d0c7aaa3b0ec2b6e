"""What is told on standard error: one line for each fault, and one for each file that was written."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jobdoc_rules.cli.environment import Environment

__all__ = ["complain", "note", "printable"]


def printable(text: str) -> str:
    """Return ``text`` as one line without anything that could steer a terminal."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def complain(env: "Environment", error: Exception) -> None:
    """Tell what is wrong, one line for each fault."""
    for line in _lines(error):
        print(f"jobdoc-rules: error: {printable(line)}", file=env.err)


def note(env: "Environment", words: str) -> None:
    """Tell what was done beside the output."""
    print(f"jobdoc-rules: {printable(words)}", file=env.err)


def _lines(error: Exception) -> list[str]:
    if isinstance(error, OSError):
        reason = error.strerror or str(error)
        return [f"{error.filename}: {reason}" if error.filename else f"the output failed: {reason}"]
    faults = getattr(error, "faults", ())
    return [str(fault) for fault in faults] or [str(error)]
