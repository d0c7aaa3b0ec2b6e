"""One scene with its plans, and whether it keeps what a policy is held to."""

from functools import cached_property

import attrs

from jobdoc_rules.planning import Plan
from jobdoc_rules.public_holidays import calendar_for
from jobdoc_rules.rules import Side
from jobdoc_rules.testing.checking.standards import Standard, View
from jobdoc_rules.testing.contact import Contact, contacts_of
from jobdoc_rules.testing.scene import Scene

__all__ = ["Looked", "as_planned", "looked_at"]


@attrs.frozen(slots=False)
class Looked:
    """A scene with what is planned for the candidate and for the employer."""

    scene: Scene
    made: Plan
    employer: Plan

    @cached_property
    def contacts(self) -> dict[View, tuple[Contact, ...]]:
        """The contacts of both plans."""
        return {View.CONTACTS: contacts_of(self.made), View.EMPLOYER: contacts_of(self.employer)}

    def keeps(self, standard: Standard) -> bool:
        """Return whether the law is kept here."""
        about = self.made if standard.view is View.PLAN else self.contacts[standard.view]
        try:
            standard.law(self.scene, about)
        except AssertionError:
            return False
        return True

    def plan(self, view: View) -> Plan:
        """Return the plan that a view is of."""
        return self.employer if view.side is Side.EMPLOYER else self.made


def looked_at(scene: Scene) -> Looked:
    """Return a scene with its plans. Raises whatever planning raises, also by a rule of its policy."""
    return Looked(scene, scene.plan(), scene.plan(Side.EMPLOYER))


def as_planned(scene: Scene) -> Scene:
    """Return a scene with the days that its policy goes by, which may not be the candidate's too (R15)."""
    if scene.policy.readings.candidate_days:
        return scene
    return scene.but(calendar=calendar_for(scene.case, candidate_days=False))
