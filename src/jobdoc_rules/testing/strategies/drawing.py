"""What all strategies draw with.

Strategies are made once: making them costs more than drawing from them. And what belongs together is drawn at
once, from all its combinations with the simplest first: what a draw costs does not hang on what is drawn.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from itertools import product
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

__all__ = ["CLOCKS", "FLAGS", "INDICES", "combined", "local", "named", "one_of"]

FLAGS = (False, True)
INDICES = tuple(range(6))
"""What stands for one of up to six people."""
CLOCKS = (time(14), time(9), time(11), time(8, 30), time(12), time(16, 50), time(17), time(21))
"""Times of day at which things happen: before, within, at the end of and after office hours."""


def one_of(*values: Any) -> st.SearchStrategy[Any]:  # noqa: ANN401 - whatever is to be drawn
    """Return one of the values; it shrinks to the first."""
    return st.sampled_from(values)


def combined(*choices: Iterable[Any]) -> st.SearchStrategy[Any]:
    """Return one value of each of the ``choices``; they shrink to the first of each."""
    return st.sampled_from(tuple(product(*choices)))


def named(names: tuple[str, ...], index: int) -> str:
    """Return the name that an index drawn at random stands for."""
    return names[index % len(names)]


def local(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """Return an instant that exists: the given local time, or what the clocks show in its stead."""
    return datetime.combine(day, clock, zone).astimezone(UTC).astimezone(zone)
