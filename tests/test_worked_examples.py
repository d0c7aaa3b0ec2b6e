"""What the worked examples show beside the scenarios that they are: lengths, skipped days, what was done."""

from pathlib import Path

import pytest

from jobdoc_rules.testing.scenarios import load_scenarios


def plan_of(beginning):
    """Return the plan of the worked example whose name begins so."""
    examples = load_scenarios(Path(__file__).parent / "scenarios" / "worked-examples.scenarios.toml")
    (example,) = [example for example in examples if example.name.startswith(beginning)]
    return example.outcome().plan


@pytest.fixture(scope="module")
def nothing_agreed():
    return plan_of("nothing was agreed")


@pytest.fixture(scope="module")
def interest_lost():
    return plan_of("no interest is left on Tue 1 Dec: one email")


def test_every_contact_takes_a_quarter_of_an_hour(nothing_agreed):
    contacts = [t for t in nothing_agreed.upcoming if t.kind != "choose"]
    assert {(t.end - t.start).total_seconds() / 60 for t in contacts} == {15}


def test_the_call_after_thanksgiving_tells_which_days_were_skipped(nothing_agreed):
    (call,) = [t for t in nothing_agreed.upcoming if t.start.strftime("%d %m") == "27 11"]
    assert [(skip.date.day, skip.why) for skip in call.skipped] == [(26, "Thanksgiving Day")]


def test_what_was_done_stays_in_the_plan_as_done(interest_lost):
    done = [t for t in interest_lost.touchpoints if t.state == "done"]
    assert [(t.kind, t.channel) for t in done] == [
        ("thank_you", "email"),
        ("thank_coordinator", "email"),
        ("talk_to_recruiter", "phone"),
        ("status_follow_up", "email"),
        ("status_follow_up", "phone"),
    ]
