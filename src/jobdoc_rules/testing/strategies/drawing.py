"""What all strategies draw with.

Strategies are made once: making them costs more than drawing from them. And what belongs together is drawn at
once, from all its combinations with the simplest first: what a draw costs does not hang on what is drawn.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from itertools import cycle, islice, product
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

__all__ = ["CLOCKS", "FLAGS", "INDICES", "combinations", "combined", "local", "named", "one_of"]

FLAGS = (False, True)
INDICES = tuple(range(6))
"""What stands for one of up to six people."""
CLOCKS = (time(14), time(9), time(11), time(8, 30), time(12), time(16, 50), time(17), time(21))
"""Times of day at which things happen: before, within, at the end of and after office hours."""


def one_of(*values: Any) -> st.SearchStrategy[Any]:  # noqa: ANN401 - whatever is to be drawn
    """Return one of the values; it shrinks to the first."""
    return st.sampled_from(values)


def combinations(*choices: Sequence[Any]) -> tuple[tuple[Any, ...], ...]:
    """Return all combinations of the ``choices``, the first of each first.

    Choices are repeated from their beginning up to a power of two: so each is some bits of the index of a
    combination, and the shrinker, which tries to clear bits, can bring one back to its first value by itself.
    """
    return tuple(product(*(islice(cycle(c), 1 << (len(c) - 1).bit_length()) for c in choices)))


def combined(*choices: Sequence[Any]) -> st.SearchStrategy[Any]:
    """Return one value of each of the ``choices``; they shrink to the first of each."""
    return st.sampled_from(combinations(*choices))


def named(names: tuple[str, ...], index: int) -> str:
    """Return the name that an index drawn at random stands for."""
    return names[index % len(names)]


def local(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """Return an instant that exists: the given local time, or what the clocks show in its stead."""
    return datetime.combine(day, clock, zone).astimezone(UTC).astimezone(zone)
