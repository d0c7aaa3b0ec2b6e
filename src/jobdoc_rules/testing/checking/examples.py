"""Scenes drawn by Hypothesis, the same ones every time, and the smallest that it finds."""

from contextlib import suppress
from typing import Any

from hypothesis import HealthCheck, Phase, Verbosity, find, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample

from jobdoc_rules.rules import Policy
from jobdoc_rules.testing.checking.reducing import Broken
from jobdoc_rules.testing.scene import Scene
from jobdoc_rules.testing.strategies import cases, scenes

__all__ = ["drawn", "shrunk"]

_CASES = cases(hostile=False)
_CHECKS: list[Any] = [*HealthCheck]
PATIENCE = 400
"""How often a smaller counter-example is looked for; most of what is won is won at the beginning."""


class _Enough(BaseException):
    """Ends a search that Hypothesis would go on with; it takes an Exception for one more failure."""


def drawn(policy: Policy, most: int, broken: Broken) -> Scene | None:
    """Return the smallest scene found under ``policy`` of which ``broken`` is true, or None.

    ``most`` scenes are drawn; if ``broken`` is true of none of them, it was asked about each once.
    """
    found: list[Scene] = []
    left = PATIENCE

    def asked(scene: Scene) -> bool:
        nonlocal left
        left -= bool(found)
        if left < 0:
            raise _Enough
        is_broken = broken(scene)
        if is_broken:
            found.append(scene)
        return is_broken

    strategy = scenes(of=_CASES, under=st.just(policy))
    if most > 0:
        with suppress(NoSuchExample, _Enough):
            find(strategy, asked, settings=_settings(most))
    return found[-1] if found else None


def shrunk(known: Scene, most: int, broken: Broken) -> Scene:
    """Return the smallest scene of which ``broken`` is true, or ``known`` if it is not found again."""
    return drawn(known.policy, most, broken) or known


def _settings(most: int) -> settings:
    return settings(
        max_examples=most,
        derandomize=True,
        database=None,
        phases=(Phase.generate, Phase.shrink),  # to explain takes longer than both, and tells nobody
        deadline=None,
        print_blob=False,
        verbosity=Verbosity.quiet,
        suppress_health_check=_CHECKS,
    )
