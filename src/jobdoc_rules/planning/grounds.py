"""The grounds of a touchpoint in words: the rules that demanded it, and the readings that dated it."""

from collections.abc import Iterable
from functools import lru_cache

import attrs

from jobdoc_rules.planning.plan import State, Touchpoint
from jobdoc_rules.readings import Basis, Readings
from jobdoc_rules.rulebook import RULES
from jobdoc_rules.rules import Rule

__all__ = ["Ground", "grounds_of"]


@attrs.frozen
class Ground:
    """One ground of a touchpoint: a rule with its paraphrase, or a reading with what it settles."""

    clause: str
    text: str
    basis: str

    def __str__(self) -> str:
        source = "the column" if self.basis == "column" else "common practice"
        return f"{self.clause} ({source}): {self.text}"


def grounds_of(touchpoint: Touchpoint) -> tuple[Ground, ...]:
    """Return the grounds of ``touchpoint`` in their order; of a reading its question, of one unknown no text.

    They hang on the touchpoint alone. What a policy's readings answer, :func:`~jobdoc_rules.explain` tells.
    """
    return _grounds(touchpoint.rules, touchpoint.grounds, touchpoint.state is State.DONE)


@lru_cache(maxsize=1024)  # a few of them, again and again: a fifth of the time of a calendar file
def _grounds(rules: tuple[Rule, ...], clauses: tuple[str, ...], done: bool) -> tuple[Ground, ...]:  # noqa: FBT001 - caches know arguments by place
    own = {rule.clause: rule for rule in rules}
    others = _MET if done else _SHAPED
    return tuple(_ground(clause, own.get(clause), others) for clause in clauses)


def _ground(clause: str, rule: Rule | None, others: dict[str, Ground]) -> Ground:
    return _of_rule(rule) if rule is not None else others.get(clause, Ground(clause, "", Basis.COLUMN))


def _of_rule(rule: Rule) -> Ground:
    return Ground(rule.clause, rule.text, rule.basis)


def _readings() -> dict[str, Ground]:
    settled = [field.metadata for field in attrs.fields(Readings)]
    return {of["clause"]: Ground(of["clause"], of["question"], of["basis"]) for of in settled}


def _clauses(rules: Iterable[Rule]) -> dict[str, Ground]:
    return {rule.clause: _of_rule(rule) for rule in rules}


# Clauses that no rule of the touchpoint itself stands for. What shaped it is a reading, or a prohibition
# or its like, which comes after the duty of the same clause. What it met is the duty itself.
_SHAPED = _readings() | _clauses(RULES)
_MET = _clauses(reversed(RULES))
