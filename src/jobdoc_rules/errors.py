"""Everything this package raises, under one root.

Each error is also the builtin that fits it, so a caller may catch either. An error that speaks of an
input carries *all* faults of that input, each with a stable code, the key path, what was found and what
would be right; contact data and long texts never stand in a message.
"""

from collections.abc import Iterable
from typing import Any

import attrs

__all__ = [
    "DateOutOfRange",
    "Fault",
    "InvalidCase",
    "InvalidInput",
    "InvalidPolicy",
    "JobdocError",
    "NoBusinessDay",
    "UnknownRegion",
]


class JobdocError(Exception):
    """The root: catch this to catch everything that the package raises on purpose."""


@attrs.frozen(kw_only=True)
class Fault:
    """One thing that is wrong with an input, and what would be right.

    ``code`` is stable and meant for programs; ``path`` is the key path within the input
    (``people[0].role``, or empty for the input as a whole); ``problem`` says what was found and
    ``hint`` what would be right; ``source`` and ``line`` say where it stands, if that is known.
    """

    code: str
    path: str
    problem: str
    hint: str = ""
    source: str = ""
    line: int | None = None

    def __str__(self) -> str:
        place = self.source if self.line is None else f"{self.source or 'line'}:{self.line}"
        words = f"{self.problem}; {self.hint}" if self.hint else self.problem
        return ": ".join(part for part in (place, self.path, words) if part)

    def within(self, prefix: str) -> "Fault":
        """Return the same fault of a part, seen from the whole that holds the part at ``prefix``."""
        glue = "." if prefix and self.path and not self.path.startswith("[") else ""
        return attrs.evolve(self, path=f"{prefix}{glue}{self.path}")


class InvalidInput(JobdocError, ValueError):
    """An input cannot be accepted; ``faults`` lists everything that is wrong with it, never empty."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults: tuple[Fault, ...] = tuple(faults)
        super().__init__("\n".join(map(str, self.faults)))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.faults,)


class InvalidCase(InvalidInput):
    """The facts of a case, or one of its parts, contradict themselves or cannot be read."""


class InvalidPolicy(InvalidInput):
    """The rules or readings of a policy contradict themselves or cannot be read."""


class NoBusinessDay(JobdocError, ValueError):
    """A calendar has no business day within 366 days of a date, so nothing can be dated."""


class DateOutOfRange(JobdocError, ValueError):
    """A date lies outside the years 1900..2199, or outside what a calendar's data cover."""


class UnknownRegion(JobdocError, LookupError):
    """A country or subdivision for which there is no public-holiday calendar."""
