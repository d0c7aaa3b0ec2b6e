"""From a counter-example to the smallest one, and to those who had a hand in it."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

import attrs

from jobdoc_rules.case import Case
from jobdoc_rules.planning import Touchpoint
from jobdoc_rules.testing.checking.looking import Looked, as_planned, looked_at
from jobdoc_rules.testing.checking.standards import CONTRADICTION, Standard, contradictions
from jobdoc_rules.testing.scene import Scene

__all__ = [
    "Broken",
    "breaking",
    "concerned",
    "failing",
    "reduced",
    "rules_behind",
    "rules_that_fail",
    "smaller",
]

T = TypeVar("T")
Broken = Callable[[Scene], bool]
"""A question about a scene; what it raises is not caught."""


def smaller(items: Sequence[T], broken: Callable[[tuple[T, ...]], bool]) -> tuple[T, ...]:
    """Return some of ``items`` that are ``broken`` together, and would not be without any one of them."""
    if broken(()):
        return ()
    kept = tuple(items)
    for item in reversed(items):
        without = tuple(other for other in kept if other is not item)
        if broken(without):
            kept = without
    return kept


def breaking(standard: Standard) -> Broken:
    """Return the question whether a law is broken in a scene; where planning fails, it is not."""

    def asked(scene: Scene) -> bool:
        try:
            return not looked_at(as_planned(scene)).keeps(standard)
        except Exception:  # noqa: BLE001 - that planning fails is a finding of its own
            return False

    return asked


def failing(error: Exception) -> Broken:
    """Return the question whether planning a scene fails in the same way."""

    def asked(scene: Scene) -> bool:
        try:
            looked_at(as_planned(scene))
        except Exception as other:  # noqa: BLE001 - a rule may raise anything
            return type(other) is type(error)
        return False

    return asked


def reduced(scene: Scene, broken: Broken) -> Scene:
    """Return the scene without those entries and people that it takes nothing of to be broken."""
    case = scene.case
    events = smaller(case.events, lambda events: broken(scene.but(case=attrs.evolve(case, events=events))))
    scene = scene.but(case=attrs.evolve(case, events=events))
    for person in reversed(case.people):
        without = _without(scene.case, person.name)
        if without is not None and broken(scene.but(case=without)):
            scene = scene.but(case=without)
    return scene


def _without(case: Case, name: str) -> Case | None:
    """Return a case without somebody who interviews nobody and is in no entry; else None."""
    names = {n for interview in case.interviews for n in interview.people} | {e.person for e in case.events}
    if name in names:
        return None
    return attrs.evolve(
        case,
        people=tuple(person for person in case.people if person.name != name),
        interviews=tuple(
            attrs.evolve(interview, arranged_by=None) if interview.arranged_by == name else interview
            for interview in case.interviews
        ),
    )


def concerned(looked: Looked, standard: Standard) -> tuple[Touchpoint, ...]:
    """Return the fewest touchpoints of a plan that break the law by themselves; none if one is lacking."""
    plan = looked.plan(standard.view)

    def broken(touchpoints: Iterable[Touchpoint]) -> bool:
        part = attrs.evolve(plan, touchpoints=tuple(touchpoints))
        return not Looked(looked.scene, part, part).keeps(standard)

    return smaller(plan.touchpoints, broken)


def rules_behind(looked: Looked, standard: Standard, touchpoints: Iterable[Touchpoint]) -> tuple[str, ...]:
    """Return the ids of the rules that had a hand in it, in the order of the policy.

    Those of the touchpoints; of a contradiction both its sides; where something is lacking, those that
    should have seen to it and are part of the policy.
    """
    scene = looked.scene
    found = {rule.id for touchpoint in touchpoints for rule in touchpoint.rules}
    if standard.law is CONTRADICTION:
        for refusal in contradictions(scene):
            found |= {refusal.rule.id, *(rule.id for rule in refusal.demand.rules)}
    clauses = () if found else standard.law.clauses
    rules = scene.policy.rules
    return tuple(rule.id for rule in rules if rule.id in found or rule.clause in clauses)


def rules_that_fail(scene: Scene, failed: Broken) -> tuple[str, ...]:
    """Return the ids of the rules without which planning a scene does not fail."""
    policy = scene.policy
    return tuple(rule.id for rule in policy.rules if not failed(scene.but(policy=policy.without(rule.id))))
