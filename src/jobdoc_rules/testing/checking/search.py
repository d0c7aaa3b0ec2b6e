"""The search for a case in which a policy breaks a law: first the walk, then examples."""

from collections.abc import Callable, Iterator

import attrs

from jobdoc_rules.errors import InvalidInput
from jobdoc_rules.planning import Plan
from jobdoc_rules.rules import Policy
from jobdoc_rules.testing.checking.examples import drawn, shrunk
from jobdoc_rules.testing.checking.looking import Looked, as_planned, looked_at
from jobdoc_rules.testing.checking.reducing import (
    Broken,
    breaking,
    concerned,
    failing,
    reduced,
    rules_behind,
    rules_that_fail,
)
from jobdoc_rules.testing.checking.report import Covered, Finding, Intended, Report
from jobdoc_rules.testing.checking.ruling import Ruling
from jobdoc_rules.testing.checking.standards import (
    KINDS,
    RULE_SENTENCES,
    STANDARDS,
    Standard,
    excused_from,
    excuses,
)
from jobdoc_rules.testing.checking.walking import Walk
from jobdoc_rules.testing.scene import Scene

__all__ = ["EXAMPLES", "LENGTH", "Progress", "check_policy"]

LENGTH = 2
"""How many steps the sequences of a search have at most, unless it is told."""
EXAMPLES = 300
"""How many further cases a search draws, unless it is told."""
Progress = Callable[[str, int], None]
"""Told what is being looked at (``situations``, ``examples``, ``counter-examples``) and its number."""


def check_policy(
    policy: Policy, *, length: int = LENGTH, examples: int = EXAMPLES, progress: Progress | None = None
) -> Report:
    """Search for cases in which ``policy`` breaks a law, and return them with what was looked at.

    Every sequence of up to ``length`` steps is walked, then ``examples`` scenes are drawn. A preset is held
    to the laws that it obeys, any other policy to all; what it is excused from is told as ``intended``.
    Nothing is raised for a policy that fails: that it does is a finding. Takes seconds to minutes.
    """
    search = _Search(policy, progress or _quietly)
    walk = Walk(policy, search.at_situation)
    walk.run(length)
    search.draw(examples)
    findings = tuple(search.findings(examples))
    return Report(
        policy=policy.name,
        findings=findings,
        intended=tuple(search.intended),
        covered=Covered(
            length=length,
            sequences=walk.sequences,
            situations=walk.situations,
            examples=search.examples,
            laws=tuple(standard.law.name for standard in search.standards),
            event_types=tuple(sorted(search.event_types)),
            states=tuple(sorted(search.states)),
            rules=search.ruling.fired,
        ),
    )


def _quietly(_what: str, _number: int) -> None:
    """Tell nobody."""


@attrs.frozen
class _Found:
    """A scene in which something is wrong, and whether it was drawn."""

    scene: Scene
    broken: Broken
    drawn: bool


@attrs.define
class _Search:
    """What has been looked at, and what was found in it."""

    policy: Policy
    progress: Progress
    intended: list[Intended] = attrs.field(init=False)
    standards: tuple[Standard, ...] = attrs.field(init=False)
    ruling: Ruling = attrs.field(init=False)
    broken: dict[Standard, _Found] = attrs.field(factory=dict[Standard, _Found])
    failed: dict[type[Exception], tuple[_Found, Exception]] = attrs.field(
        factory=dict[type[Exception], "tuple[_Found, Exception]"]
    )
    event_types: set[str] = attrs.field(factory=set[str])
    states: set[str] = attrs.field(factory=set[str])
    situations: int = 0
    examples: int = 0
    smallest: int = 0

    def __attrs_post_init__(self) -> None:
        reasons = {standard: excused_from(standard.law, self.policy) for standard in STANDARDS}
        self.intended = [reason for reason in reasons.values() if reason is not None]
        self.standards = tuple(standard for standard, reason in reasons.items() if reason is None)
        self.ruling = Ruling(self.policy)

    # -- looking --

    def at_situation(self, scene: Scene) -> Plan | None:
        """Look at a scene of the walk and return its plan."""
        self.situations += 1
        self.progress("situations", self.situations)
        looked = self._look(scene, was_drawn=False)
        return None if looked is None else looked.made

    def draw(self, most: int) -> None:
        """Look at scenes that are drawn."""
        drawn(self.policy, most, self._at_example)

    def _at_example(self, scene: Scene) -> bool:
        self.examples += 1
        self.progress("examples", self.examples)
        self._look(as_planned(scene), was_drawn=True)
        return False

    def _look(self, scene: Scene, *, was_drawn: bool) -> Looked | None:
        self.event_types |= {event.type for event in scene.log}
        try:
            looked = looked_at(scene)
        except Exception as error:  # noqa: BLE001 - a rule may raise anything
            self.failed.setdefault(type(error), (_Found(scene, failing(error), was_drawn), error))
            return None
        self.states.add(looked.made.state)
        self.ruling.take_in(looked)
        for standard in self.standards:
            if standard not in self.broken and not looked.keeps(standard):
                self.broken[standard] = _Found(scene, breaking(standard), was_drawn)
        return looked

    # -- telling --

    def findings(self, most: int) -> Iterator[Finding]:
        """Yield what is wrong, each with its smallest case; ``most`` scenes are drawn for that again."""
        for standard in self.standards:
            if standard in self.broken:
                yield _of_law(standard, self._smallest(self.broken[standard], most))
        for found, error in self.failed.values():
            yield _of_failure(self._smallest(found, most), error, found.broken)
        excused = {(excuse.law, excuse.rule): excuse for excuse in excuses(self.policy)}
        for finding in self._of_rules():
            if (excuse := excused.get((finding.law, finding.rules[0]))) is not None:
                self.intended.append(excuse)
            else:
                yield finding

    def _smallest(self, found: _Found, most: int) -> Scene:
        self.smallest += 1
        self.progress("counter-examples", self.smallest)
        scene = as_planned(shrunk(found.scene, most, found.broken)) if found.drawn else found.scene
        return reduced(scene, found.broken)

    def _of_rules(self) -> Iterator[Finding]:
        for rule in self.ruling.rules:
            silent = rule.id in self.ruling.silent
            law = "rule_never_fires" if silent else "rule_never_matters"
            if rule.id in self.ruling.idle:
                yield Finding(
                    kind="dead" if silent else "idle",
                    law=law,
                    sentence=RULE_SENTENCES[law],
                    clauses=(rule.clause,),
                    rules=(rule.id,),
                    detail=rule.text,
                )


def _of_law(standard: Standard, scene: Scene) -> Finding:
    looked = looked_at(scene)
    touchpoints = concerned(looked, standard)
    return Finding(
        kind=KINDS.get(standard.law.name, "law"),
        law=standard.law.name,
        sentence=standard.law.sentence,
        clauses=standard.law.clauses,
        rules=rules_behind(looked, standard, touchpoints),
        touchpoints=touchpoints,
        scene=scene,
        side=standard.view.side,
    )


def _of_failure(scene: Scene, error: Exception, failed: Broken) -> Finding:
    codes = ", ".join(fault.code for fault in error.faults) if isinstance(error, InvalidInput) else ""
    return Finding(
        kind="error",
        law="planning_fails",
        sentence="A valid case can be planned.",
        rules=rules_that_fail(scene, failed),
        scene=scene,
        detail=f"{codes or type(error).__name__}: {error}",
    )
