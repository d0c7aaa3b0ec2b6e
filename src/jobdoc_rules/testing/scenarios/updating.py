"""Expectations that are written anew in the text of their file; everything else stays, byte for byte."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from jobdoc_rules.documents import TOKEN
from jobdoc_rules.errors import Fault, InvalidInput
from jobdoc_rules.testing.scenarios.expectations import Expectation
from jobdoc_rules.testing.scenarios.reading import loads_scenarios
from jobdoc_rules.testing.scenarios.scenario import Outcome, Scenario

__all__ = ["updated"]

_DEEPER = {"[": 1, "{": 1, "]": -1, "}": -1}
_HEADERS = [["[", "[", key, "]", "]"] for key in ("scenarios", '"scenarios"', "'scenarios'")]
_MARK = "\ufeff"
_INDENT = "  "
# Of the first line, and of the closing quotes if they stand on a line of their own.
_FIRST_INDENT = re.compile(r"""\n([ \t]*+)(?!["'\r\n])""")
_LAST_INDENT = re.compile(r"""\n([ \t]*+)["']{3}\Z""")


def updated(text: str, outcomes: Iterable[Outcome]) -> str:
    """Return the text of a scenario file with the lines that would have been right for these outcomes.

    Expectations that came true stay as they are. New lines are as detailed as the old ones, and in full where
    there were none; of a plan that goes on the beginning is told as before. Raises InvalidInput if the text
    is not the one that the scenarios were read from, or does not write them as ``[[scenarios]]``.
    """
    body = text.removeprefix(_MARK)
    changes = {change.path: change for outcome in outcomes for change in _changes(outcome)}
    places = {place.path: place for place in _places(body)}
    _check(loads_scenarios(text), changes.values(), places)
    newline = "\r\n" if "\r\n" in body else "\n"
    written: list[str] = []
    end = 0
    for path, place in places.items():
        if (change := changes.get(path)) is not None:
            old = body[place.start : place.end]
            written += [body[end : place.start], _literal(old, change.lines, newline)]
            end = place.end
    return "".join((text.removesuffix(body), *written, body[end:]))


class _Change(NamedTuple):
    """An expectation that did not come true: the scenario's place and name, the key, and the new lines."""

    place: int
    name: str
    key: str
    old: Expectation
    lines: tuple[str, ...]

    @property
    def path(self) -> tuple[int, str]:
        """Where it stands: the scenario's place, and the key."""
        return self.place, self.key


def _changes(outcome: Outcome) -> Iterator[_Change]:
    told = {"touchpoints": outcome.touchpoints, "withheld": outcome.withheld}
    for key, comparison in told.items():
        if comparison is not None and not comparison.fits:
            scenario, old = outcome.scenario, comparison.expectation
            yield _Change(scenario.place, scenario.name, key, old, comparison.adopted())


def _check(now: Sequence[Scenario], changes: Iterable[_Change], places: Collection[object]) -> None:
    for change in changes:
        found = [getattr(scenario, change.key) for scenario in now if scenario.name == change.name]
        if found != [change.old] or now[change.place].name != change.name:
            raise _refusal(change, "the file was changed meanwhile", "read it again")
        if change.path not in places:
            raise _refusal(change, "this cannot be written anew", "write each scenario as [[scenarios]]")


def _refusal(change: _Change, problem: str, hint: str) -> InvalidInput:
    path = f"scenarios[{change.place}].{change.key}"
    return InvalidInput([Fault(code="not_updated", path=path, problem=problem, hint=hint)])


class _Place(NamedTuple):
    """Where in a text the value of a key of a scenario stands."""

    path: tuple[int, str]
    start: int
    end: int


def _places(text: str) -> Iterator[_Place]:
    """Yield the texts that stand directly below a header ``[[scenarios]]``, by scenario and key."""
    place, inside = -1, False
    for statement in _statements(text):
        words = [token[0] for token in statement]
        if words[0] == "[":
            inside = words in _HEADERS
            place += inside
        elif inside and len(words) == len(("key", "=", "value")):
            yield _Place((place, words[0].strip("\"'")), statement[2].start(), statement[2].end())


def _statements(text: str) -> Iterator[list[re.Match[str]]]:
    """Yield the tokens of each statement of a TOML document that is well-formed."""
    depth = 0
    statement: list[re.Match[str]] = []
    for token in TOKEN.finditer(f"{text}\n"):
        if token[0] != "\n":
            depth += _DEEPER.get(token[0], 0)
            statement += [token] if token.lastgroup != "blank" else []
        elif depth == 0 and statement:
            yield statement
            statement = []


def _literal(old: str, lines: tuple[str, ...], newline: str) -> str:
    """Return the lines as a TOML string, laid out like the old one."""
    spread = old.startswith(('"""', "'''"))
    if not spread and len(lines) < 2:  # noqa: PLR2004 - what fits on one line may stay on it
        return f'"{_escaped("".join(lines))}"'
    first, last = _FIRST_INDENT.search(old), _LAST_INDENT.search(old)
    indent = first[1] if spread and first else _INDENT
    closing = last[1] if spread and last else ""
    told = "".join(f"{indent}{_in_block(line)}{newline}" for line in lines)
    return f'"""{newline}{told}{closing}"""'


def _in_block(line: str) -> str:
    """Return a line of a text between three quotes, with escapes only where it would not do without."""
    return _escaped(line) if "\\" in line or '"""' in line else line


def _escaped(line: str) -> str:
    return line.replace("\\", "\\\\").replace('"', '\\"')
