"""The ``hypothesis`` entry point: ``st.from_type`` knows every public class of this package.

Hypothesis calls :func:`register` when it is imported, in every program of an environment that has this
package. What goes wrong there (another version of a library, say) must not break that program:
nothing is registered then, and whoever asks for a class of this package gets what Hypothesis makes of its
fields. ``HYPOTHESIS_NO_PLUGINS=1`` switches it off. Strategies are made when they are first asked for.
"""

from contextlib import suppress
from typing import Any

__all__ = ["register"]


def register() -> None:
    """Register a strategy for every public class, or nothing if that is impossible here."""
    with suppress(Exception):  # whatever it is, it is not the business of a stranger's program
        _register()


def _register() -> None:
    from hypothesis.strategies import register_type_strategy

    for kind in _classes():
        register_type_strategy(kind, _strategy_of)


def _classes() -> list[type[Any]]:
    """Return the public classes but for enumerations, which Hypothesis knows how to draw."""
    from enum import Enum

    import jobdoc_rules

    offered: list[Any] = [getattr(jobdoc_rules, name) for name in jobdoc_rules.__all__]
    return [value for value in offered if isinstance(value, type) and not issubclass(value, Enum)]


def _strategy_of(kind: type[Any]) -> Any:  # noqa: ANN401 - a strategy; Hypothesis may be missing here
    from jobdoc_rules.testing.types import strategy_of

    return strategy_of(kind)
