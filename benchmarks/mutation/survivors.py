"""The survivors that are explained, as the table that README.md shows."""

import tomllib
from pathlib import Path


def markdown() -> str:
    """Return each fault of ``survivors.toml``: where it stands, what became what, and the reason."""
    told = tomllib.loads((Path(__file__).parent / "survivors.toml").read_text())
    rows = [_row(name, reason) for faults in told.values() for name, reason in faults.items()]
    return "\n".join(("| place | fault | why nothing notices |", "|---|---|---|", *rows))


def _row(name: str, reason: str) -> str:
    place, _, change = name.partition(": ")
    before, _, after = change.partition(" -> ")
    return f"| {place} | `{_cell(before)}` → `{_cell(after)}` | {reason} |"


def _cell(code: str) -> str:
    return code.replace("|", "\\|")
