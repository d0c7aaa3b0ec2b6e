"""A hiring process, step by step: the tracker keeps its own notes, and what it plans keeps the laws."""

from dataclasses import replace

import pytest
from adapter import application_of, contact_of, note_of
from faults import AsksAfterARejection
from hypothesis import Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from jobtracker import Planner
from test_planner import HELD_TO

from jobdoc_rules.testing import HiringProcess

STEPS = settings(max_examples=200, derandomize=True, stateful_step_count=10, phases=[Phase.generate])


class Tracked(HiringProcess):
    """Whatever happens is noted by the tracker; from the scene it only takes what time it is."""

    planner = Planner()
    laws = HELD_TO

    def opened(self, scene):
        self.application = application_of(scene)

    def happened(self, event):
        notes = (*self.application.notes, note_of(event))
        self.application = replace(self.application, notes=notes)

    def contacts(self, scene):
        return [contact_of(found) for found in self.planner.plan(self.application, scene.as_of)]


TestTracked = Tracked.TestCase
TestTracked.settings = settings(STEPS, max_examples=50)


class TrackedAfterARejection(Tracked):
    planner = AsksAfterARejection()


def test_a_follow_up_after_a_rejection_is_found():
    with pytest.raises(AssertionError, match="an_end_leaves_at_most_thanks"):
        run_state_machine_as_test(TrackedAfterARejection, settings=STEPS)
