"""The tracker's calendar files keep the laws of exporters."""

from datetime import timedelta

from adapter import contacts, exported
from hypothesis import given
from hypothesis import strategies as st
from jobtracker import Planner
from test_planner import SCENES

from jobdoc_rules.testing.laws import EXPORTED, EXPORTS, UPDATES, check


@given(scene=SCENES)
def test_exports_keep_the_laws(scene):
    check(EXPORTS, scene, lambda about: exported(about, Planner()))
    check(EXPORTED, scene, contacts(scene, Planner()), exported(scene, Planner()))


@given(scene=SCENES, hours=st.integers(1, 200))
def test_a_file_and_a_later_one_keep_the_laws(scene, hours):
    later = scene.but(as_of=scene.as_of + timedelta(hours=hours))
    check(UPDATES, exported(scene, Planner()), exported(later, Planner()))
