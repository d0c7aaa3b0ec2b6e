"""How long a plan stays true: it says so itself, and planning again until then gives the same."""

from datetime import UTC, datetime, timedelta

import attrs
import pytest
from cases import ANA, US_MA, case, local
from hypothesis import given
from hypothesis import strategies as st

from jobdoc_rules import (
    Case,
    FollowedUp,
    Interview,
    Office,
    Side,
    Spoke,
    ThankYouSent,
    agenda,
    plan,
)
from jobdoc_rules.testing.strategies import agendas, scenes

groups = st.one_of(scenes().map(lambda scene: (scene, (scene.case,))), agendas())


def planned(scene, cases, side, as_of):
    return agenda(
        cases,
        as_of=as_of,
        calendar=scene.calendar,
        policy=scene.policy,
        horizon=scene.horizon,
        side=side,
    )


@given(groups, st.sampled_from(Side), st.floats(0, 1))
def test_planning_again_gives_the_same_as_long_as_the_plan_says_so(drawn, side, share):
    scene, cases = drawn
    before = planned(scene, cases, side, scene.as_of)
    now = scene.as_of.astimezone(UTC)
    for later in (before.true_through, now + (before.true_through - now) * share):
        after = planned(scene, cases, side, later)
        assert attrs.evolve(after, as_of=before.as_of) == before
        assert after.true_through == before.true_through


THANKED = ThankYouSent(at=local("2026-11-16 16:00"), person="Ana", channel="email")
SPOKEN = Spoke(at=local("2026-11-20 16:20"), person="Ana", channel="phone")
FIRST_ASKED = FollowedUp(at=local("2026-11-23 09:40"), person="Ana", channel="email")


def told(events=()) -> Case:
    interview = Interview(start=local("2026-11-16 14:00"), end=local("2026-11-16 15:00"), people=("Ana",))
    return case(events, people=(ANA,), interviews=(interview,))


@pytest.mark.parametrize(
    ("events", "as_of", "days", "changes"),
    [
        pytest.param([], "2026-11-16 13:00", 60, "2026-11-16 14:00", id="the interview begins"),
        pytest.param([THANKED], "2026-11-16 16:00", 60, "2026-11-17 00:00", id="the day ends"),
        pytest.param([THANKED, SPOKEN], "2026-11-20 16:00", 60, "2026-11-20 16:20", id="a logged hour comes"),
        # The contact after the next one is on Fri 27 Nov at 14:00.
        pytest.param([THANKED], "2026-11-20 12:00", 7, "2026-11-20 14:00", id="more comes into view"),
    ],
)
def test_a_plan_is_true_until_something_changes(events, as_of, days, changes):
    found = plan(told(events), as_of=local(as_of), calendar=US_MA, horizon=timedelta(days=days))
    assert found.true_through == local(changes) - timedelta.resolution
    after = plan(told(events), as_of=local(changes), calendar=US_MA, horizon=timedelta(days=days))
    assert after.true_through > local(changes)


def test_for_the_employer_it_is_true_until_the_interview_ends():
    about = {"calendar": US_MA, "side": Side.EMPLOYER}
    found = plan(told(), as_of=local("2026-11-16 14:50"), **about)
    assert found.true_through == local("2026-11-16 15:00") - timedelta.resolution
    assert plan(told(), as_of=local("2026-11-16 15:00"), **about) != found


@pytest.mark.parametrize(
    ("as_of", "through"),
    [
        ("2026-11-23 09:00", "2026-11-23 09:30"),  # the time of day of an email
        ("2026-11-23 09:31", "2026-11-23 09:45"),  # and the quarter of an hour that it has rolled to
        ("2026-11-23 09:45", "2026-11-23 09:45"),
    ],
)
def test_what_starts_at_a_moment_is_still_in_time_then(as_of, through):
    found = plan(told([THANKED]), as_of=local(as_of), calendar=US_MA)
    assert found.true_through == local(through)


def test_a_day_ends_for_each_office_by_its_own_clock():
    tokyo = case(id="tokyo", office=Office(timezone="Asia/Tokyo"), events=(THANKED,))
    found = agenda([told([THANKED]), tokyo], as_of=local("2026-11-18 08:00"), calendar=US_MA)
    assert found.true_through == datetime(2026, 11, 18, 15, tzinfo=UTC) - timedelta.resolution


def test_a_plan_of_nothing_is_true_for_ever():
    found = agenda([], as_of=local("2026-11-18 08:00"), calendar=US_MA)
    assert found.true_through == datetime.max.replace(tzinfo=UTC)
