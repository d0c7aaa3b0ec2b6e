"""Expected lines beside found ones: which belong together, which do not, and what would have been right."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import NamedTuple

import attrs

from jobdoc_rules.testing.scenarios.expectations import Expectation, ExpectationReader
from jobdoc_rules.testing.scenarios.lines import GOES_ON, Line

__all__ = ["Comparison", "Row", "compared"]


class Row(NamedTuple):
    """A line that was expected, the one that was found for it, or both."""

    expected: Line | None
    found: Line | None

    @property
    def fits(self) -> bool:
        """Whether there are both, and all that is expected is true."""
        return self.expected is not None and self.found is not None and self.expected.fits(self.found)


@attrs.frozen(kw_only=True)
class Comparison:
    """An expectation beside all that was found, in the order of time.

    ``rows`` end where the expectation does: if it says that the plan goes on, what comes after the day of its
    last line is left out.
    """

    expectation: Expectation
    found: tuple[Line, ...]
    rows: tuple[Row, ...]

    @property
    def fits(self) -> bool:
        """Whether all that is expected was found, and nothing else."""
        return all(row.fits for row in self.rows) and not self._stops

    @property
    def _stops(self) -> bool:
        """Whether the plan should go on and does not."""
        return self.expectation.goes_on and len(self.found) == sum(row.found is not None for row in self.rows)

    def report(self) -> Iterator[str]:
        """Yield what was expected and found, line by line.

        Lines that were expected and not found are marked with ``-``; those that were found and not expected
        with ``+``, are told in full, and are followed by the sentence that gives their reason.
        """
        for row in self.rows:
            yield from _reported(row)
        if self.expectation.goes_on:
            yield f"  - {GOES_ON}  (the plan does not go on)" if self._stops else f"    {GOES_ON}"

    def adopted(self) -> tuple[str, ...]:
        """Return the lines that would have been right, as detailed as those that were expected.

        Lines that are right stay as they were written, new ones are as detailed as the one before them. Of a
        plan that goes on, at least as many lines as before are told, and the plan up to the same day.
        """
        likes = {row.found: row.expected for row in self.rows if row.found and row.expected}
        like = next(iter(self.expectation.lines), None)
        shown = self._shown()
        lines: list[str] = []
        for found in shown:
            like = likes.get(found, like)
            lines.append(_adopted(found, like))
        return (*lines, GOES_ON) if len(shown) < len(self.found) else tuple(lines)

    def _shown(self) -> tuple[Line, ...]:
        told = self.expectation.lines
        if not self.expectation.goes_on or not told:
            return self.found
        end = max(map(_day, (*told, *self.found[: len(told)])))
        return tuple(line for line in self.found if _day(line) <= end)


def compared(expectation: Expectation, found: Iterable[Line]) -> Comparison:
    """Return the comparison of an expectation with what was found, in the order of time."""
    everything = tuple(found)
    within = everything
    if expectation.goes_on and expectation.lines:
        end = max(map(_day, expectation.lines))
        within = tuple(line for line in everything if _day(line) <= end)
    rows = sorted(_paired(expectation.lines, within), key=_moment)
    return Comparison(expectation=expectation, found=everything, rows=tuple(rows))


def _paired(expected: Iterable[Line], found: Iterable[Line]) -> Iterator[Row]:
    """Yield the rows, in whatever order the lines were written."""
    waiting: dict[object, list[Line]] = {}
    for line in expected:
        waiting.setdefault(line.key, []).append(line)
    for line in found:
        like = waiting.get(line.key, [])
        best = next((expected for expected in like if expected.fits(line)), like[0] if like else None)
        if best is not None:
            like.remove(best)
        yield Row(best, line)
    for lines in waiting.values():
        yield from (Row(line, None) for line in lines)


def _moment(row: Row) -> tuple[datetime, bool]:
    line = row.expected or row.found
    start = line.start if line else None
    return start or datetime.min, row.found is not None  # noqa: DTZ901 - before every other, and local as they are


def _day(line: Line) -> date:
    return line.start.date() if line.start else date.min


def _reported(row: Row) -> Iterator[str]:
    if row.fits and row.expected:
        yield f"    {row.expected.text}"
        return
    if row.expected:
        yield f"  - {row.expected.text}"
    if row.found:
        yield f"  + {row.found.spelled()}"
        yield f"        {row.found.because}"


def _adopted(found: Line, like: Line | None) -> str:
    if like is not None and like.fits(found):
        return like.text
    told = found.as_detailed_as(like).spelled()
    return told if _says(told, found) else found.spelled()


def _says(told: str, found: Line) -> bool:
    """Return whether the line is read as it is meant: a name may look like a detail."""
    reader = ExpectationReader(lambda _fault, _line: None, None)
    read = reader.touchpoints if found.start else reader.withheld
    return any(line.fits(found) for line in read(told, "").lines)
