"""Which rules say something, and which of them matter."""

from collections.abc import Hashable, Iterator

import attrs

from jobdoc_rules.history import read
from jobdoc_rules.planning import Plan
from jobdoc_rules.rules import NearMiss, Policy, Rule, Side
from jobdoc_rules.testing.checking.looking import Looked

__all__ = ["Ruling"]


@attrs.define
class Ruling:
    """The planning rules of a policy, and what is known of them so far.

    A rule is ``silent`` until it says more than near misses, and ``idle`` until a plan differs without it.
    """

    policy: Policy
    rules: tuple[Rule, ...] = attrs.field(init=False)
    silent: set[str] = attrs.field(init=False)
    idle: set[str] = attrs.field(init=False)
    _without: dict[str, Policy] = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self.rules = self.policy.planning_rules[Side.BOTH]
        self.silent = {rule.id for rule in self.rules}
        self.idle = set(self.silent)
        self._without = {id_: self.policy.without(id_) for id_ in self.idle}

    @property
    def fired(self) -> tuple[str, ...]:
        """The ids of the rules that said something, in the order of the policy."""
        return tuple(rule.id for rule in self.rules if rule.id not in self.silent)

    def take_in(self, looked: Looked) -> None:
        """Note what the rules say in a scene, and whether it matters there."""
        if not self.idle:
            return
        said = set(self._said(looked))
        self.silent -= said
        for rule in self.rules:
            if rule.id in self.idle & said and self._matters(rule, looked):
                self.idle.remove(rule.id)

    def _said(self, looked: Looked) -> Iterator[str]:
        for touchpoint in (*looked.made.touchpoints, *looked.employer.touchpoints):
            yield from (rule.id for rule in touchpoint.rules)
        scene = looked.scene
        situation = read(scene.case, self.policy.readings, scene.as_of)
        for rule in self.rules:
            # Prohibitions stand in no touchpoint, and what is ruled out stands in no plan.
            sayings = rule.apply(situation, self.policy.readings) if rule.id in self.idle else ()
            if any(not isinstance(saying, NearMiss) for saying in sayings):
                yield rule.id

    def _matters(self, rule: Rule, looked: Looked) -> bool:
        # A rule that binds neither side alone speaks in no plan, so either of them tells that it is idle.
        side, made = (
            (Side.EMPLOYER, looked.employer)
            if rule.bearer is Side.EMPLOYER
            else (Side.CANDIDATE, looked.made)
        )
        try:
            without = looked.scene.but(policy=self._without[rule.id]).plan(side)
        except Exception:  # noqa: BLE001 - another rule fails for want of this one, so it matters
            return True
        return _shown(without) != _shown(made)


def _shown(plan: Plan) -> Hashable:
    """Return what a plan tells, but for its policy's name."""
    return (
        tuple(
            (t.uid, t.start, t.closes, t.channel, t.strength, t.grounds, t.state) for t in plan.touchpoints
        ),
        plan.withheld,
        plan.state,
    )
