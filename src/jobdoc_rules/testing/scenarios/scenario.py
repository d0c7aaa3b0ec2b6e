"""A scenario: a scene with what is expected of its plan; and the outcome of holding the two together."""

from collections.abc import Iterator

import attrs

from jobdoc_rules.planning import Plan
from jobdoc_rules.planning.sentences import day_words
from jobdoc_rules.rules import Side
from jobdoc_rules.situation import Kind
from jobdoc_rules.testing.scenarios.comparing import Comparison, compared
from jobdoc_rules.testing.scenarios.expectations import Expectation
from jobdoc_rules.testing.scenarios.lines import of_touchpoint, of_withheld
from jobdoc_rules.testing.scene import Scene

__all__ = ["Outcome", "Scenario"]


@attrs.frozen(kw_only=True)
class Scenario:
    """A named scene and what is expected of its plan.

    Only touchpoints of the kinds in ``about`` are compared (none: all), and of those the ones that are not
    done. ``withheld`` is None where nothing is said about what is withheld. ``source`` and ``line`` say where
    the scenario stands, ``place`` which one of its file it is, from 0.
    """

    name: str
    scene: Scene
    side: Side = Side.CANDIDATE
    about: tuple[Kind, ...] = ()
    touchpoints: Expectation
    withheld: Expectation | None = None
    source: str = ""
    line: int | None = None
    place: int = 0

    def outcome(self) -> "Outcome":
        """Make the plan and hold it against what is expected.

        Raises NoBusinessDay or DateOutOfRange if the plan cannot be dated.
        """
        plan = self.scene.plan(self.side)
        kinds = self.about or tuple(Kind)
        found = [of_touchpoint(touchpoint) for touchpoint in plan.upcoming if touchpoint.kind in kinds]
        held = [of_withheld(item) for item in plan.withheld if item.kind in kinds]
        return Outcome(
            scenario=self,
            plan=plan,
            touchpoints=compared(self.touchpoints, found),
            withheld=None if self.withheld is None else compared(self.withheld, held),
        )


@attrs.frozen(kw_only=True)
class Outcome:
    """What became of a scenario: its plan, and what was expected beside what was found."""

    scenario: Scenario
    plan: Plan
    touchpoints: Comparison
    withheld: Comparison | None

    @property
    def as_expected(self) -> bool:
        """Whether everything that was expected was found, and nothing else."""
        return self.touchpoints.fits and (self.withheld is None or self.withheld.fits)

    def report(self) -> str:
        """Return for people the situation and what differs, in lines without colours.

        In front of a line ``-`` means that it was expected and not found, ``+`` the contrary.
        """
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        scenario, scene = self.scenario, self.scenario.scene
        seen, zone = scene.as_of, scene.case.office.timezone
        made = f"policy {scene.policy.name}, side {scenario.side}"
        yield f"as of {day_words(seen)} {seen:%Y %H:%M} {zone}, {made}"
        yield "- was expected and not found, + was found and not expected"
        for title, comparison in (("touchpoints", self.touchpoints), ("withheld", self.withheld)):
            if comparison is not None and not comparison.fits:
                yield f"{title}:"
                yield from comparison.report()
