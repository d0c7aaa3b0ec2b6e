"""What the text of a case file states: asked before it is edited, and again before it is written."""

from pathlib import PurePath

from jobdoc_rules.case import Case
from jobdoc_rules.casefile import dumps, loads
from jobdoc_rules.cli.storage import format_of
from jobdoc_rules.errors import InvalidCase

__all__ = ["case_in", "states"]


def case_in(text: str, path: str) -> Case:
    """Return the case that the text of the file at ``path`` states. Raises InvalidCase."""
    return loads(text, stem=PurePath(path).stem, source=path, format=format_of(path))


def states(text: str, case: Case, path: str) -> bool:
    """Return whether the text of the file at ``path`` states ``case``, to the last instant."""
    try:
        return dumps(case_in(text, path)) == dumps(case)
    except InvalidCase:
        return False
