"""The laws of jobdoc_rules that the tracker's planner is held to, and those that it does not aspire to."""

import pytest
from adapter import contacts
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from jobtracker import Planner

from jobdoc_rules import JOB_DOC
from jobdoc_rules.testing.laws import ETIQUETTE, PLANNER, SCHEDULE, check
from jobdoc_rules.testing.strategies import cases, places, scenes

# It knows one policy, and no case of 2011 (when Apia went from a Thursday to a Saturday).
PLACES = places().filter(lambda place: place.day.year > 2020)
SCENES = scenes(of=cases(places=PLACES), under=st.just(JOB_DOC))

NOT_ASPIRED_TO = {
    "everyone_who_interviewed_is_thanked": "it plans no thanks",
    "follow_ups_have_no_end": "it plans the next six, however far one looks ahead",
    "lost_interest_is_told": "it plans no withdrawal: without interest it plans nothing",
}
HELD_TO = [law for law in (*SCHEDULE, *ETIQUETTE) if law.name not in NOT_ASPIRED_TO]


@given(scene=SCENES)
def test_what_is_planned_keeps_the_laws(scene):
    check(HELD_TO, scene, contacts(scene, Planner()))


@given(scene=SCENES)
def test_planning_keeps_the_laws_of_planners(scene):
    check(PLANNER, scene, lambda about: contacts(about, Planner()))


@pytest.mark.parametrize("name", NOT_ASPIRED_TO)
def test_what_it_does_not_aspire_to_it_does_not_keep(name):
    (law,) = [law for law in ETIQUETTE if law.name == name]

    @settings(phases=[Phase.generate])
    @given(scene=SCENES)
    def keeps(scene):
        law(scene, contacts(scene, Planner()))

    with pytest.raises(AssertionError):
        keeps()
