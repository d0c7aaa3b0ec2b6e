"""What a check returns: findings, what is so by intent, and what was looked at."""

from typing import Any

import attrs

from jobdoc_rules.planning import Touchpoint
from jobdoc_rules.rules import Side
from jobdoc_rules.testing.scene import Scene

__all__ = ["Covered", "Finding", "Intended", "Report"]


@attrs.frozen(kw_only=True)
class Finding:
    """One thing that is wrong with a policy, and the smallest case in which it was found.

    ``law`` is the name of a law; of an error it is ``planning_fails``, of a rule ``rule_never_fires`` or
    ``rule_never_matters``. ``rules`` are the ids of the rules that had a hand in it, ``touchpoints`` what of
    the plan breaks the law; both are empty where something is lacking. ``scene`` is None for a rule, which
    no single case shows. ``detail`` adds what the sentence does not say.
    """

    kind: str
    law: str
    sentence: str
    clauses: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    touchpoints: tuple[Touchpoint, ...] = attrs.field(default=(), repr=False)
    scene: Scene | None = attrs.field(default=None, repr=False)
    side: Side = Side.CANDIDATE
    detail: str = ""

    @property
    def name(self) -> str:
        """What tells it apart from the other findings of a report; it is fit for a file's name."""
        return f"{self.law}-{'-'.join(self.rules)}" if self.scene is None else self.law


@attrs.frozen(kw_only=True)
class Intended:
    """What a policy does not obey and need not, with the reason: a law, or what is asked of one rule."""

    law: str
    sentence: str
    reason: str
    rule: str = ""


@attrs.frozen(kw_only=True)
class Covered:
    """What was looked at: how far, how much, and what came up in it."""

    length: int
    sequences: int
    situations: int
    examples: int
    laws: tuple[str, ...] = attrs.field(repr=False)
    event_types: tuple[str, ...] = attrs.field(repr=False)
    states: tuple[str, ...] = attrs.field(repr=False)
    rules: tuple[str, ...] = attrs.field(repr=False)
    """The rules that fired."""


@attrs.frozen(kw_only=True)
class Report:
    """The answer of a check; it is true if nothing was found. Equal policies have equal reports."""

    policy: str
    findings: tuple[Finding, ...]
    intended: tuple[Intended, ...]
    covered: Covered

    def __bool__(self) -> bool:
        return not self.findings

    def finding(self, law: str) -> Finding:
        """Return the first finding of this law. Raises KeyError."""
        found: dict[str, Any] = {finding.law: finding for finding in reversed(self.findings)}
        return found[law]  # type: ignore[no-any-return]
