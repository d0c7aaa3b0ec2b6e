"""Each planted fault is found, within 200 examples, by the law that names it."""

import pytest
from adapter import contacts, exported
from faults import (
    AsksAfterARejection,
    CountsCalendarDays,
    CountsFromTheApplication,
    KnowsNoWeekends,
    NamesAtRandom,
)
from hypothesis import Phase, given, settings
from test_planner import SCENES

from jobdoc_rules.testing.laws import ETIQUETTE, EXPORTS, PLANNER, SCHEDULE

LAWS = {law.name: law for law in (*SCHEDULE, *ETIQUETTE, *PLANNER, *EXPORTS)}
WITHIN = settings(max_examples=200, derandomize=True, phases=[Phase.generate])  # found is enough


def broken(law, about) -> str:
    """Return what a law says when a property with it fails; ``about`` makes what it is asked about."""

    @WITHIN
    @given(scene=SCENES)
    def keeps(scene):
        law(scene, about(scene))

    with pytest.raises(AssertionError) as caught:
        keeps()
    return str(caught.value)


@pytest.mark.parametrize(
    ("planner", "name"),
    [
        (CountsCalendarDays(), "three_business_days_lie_between_two_follow_ups"),
        (KnowsNoWeekends(), "nothing_falls_on_a_weekend_or_a_holiday"),
        (CountsFromTheApplication(), "nobody_is_asked_before_a_week_has_passed"),
        (AsksAfterARejection(), "an_end_leaves_at_most_thanks"),
    ],
)
def test_a_fault_of_what_is_planned_is_found(planner, name):
    assert broken(LAWS[name], lambda scene: contacts(scene, planner))


@pytest.mark.parametrize("name", ["the_same_question_has_the_same_answer", "what_moves_keeps_its_uid"])
def test_random_names_are_found_by_asking_again(name):
    assert broken(LAWS[name], lambda _scene: lambda about: contacts(about, NamesAtRandom()))


@pytest.mark.parametrize(
    ("planner", "name"),
    [
        (NamesAtRandom(), "exported_twice_events_have_the_same_uids"),
        (NamesAtRandom(), "an_event_that_moves_keeps_its_uid"),
        (KnowsNoWeekends(), "no_event_falls_on_a_weekend_or_a_holiday"),
    ],
)
def test_a_fault_is_found_in_calendar_files_too(planner, name):
    assert broken(LAWS[name], lambda _scene: lambda about: exported(about, planner))
