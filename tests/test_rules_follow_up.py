"""S14 to S22, making contact: what no scenario can tell."""

import itertools

import pytest
from stories import THANKED, about

AGREED = "Mon 16 Nov 15:00 timing_agreed Ana by phone, answer_due Fri 20 Nov"
status = about("status_follow_up")


@pytest.mark.parametrize(
    ("happened", "grounds"),
    [
        (AGREED, ("S14", "R3")),
        (AGREED.replace("timing_agreed Ana by phone", "answer_promised Ana"), ("S14", "R3", "R4")),
    ],
)
def test_s14_only_where_no_fallback_was_agreed_a_reading_chose_it(happened, grounds):
    first = next(t for t in status("", happened=happened, seen="Wed 18 Nov 09:00").made().upcoming if t.firm)
    assert first.grounds == grounds


def test_s19_the_loop_never_ends_and_never_uses_one_channel_twice_running():
    made = status("", happened=THANKED, seen="Wed 18 Nov 09:00", horizon=3000).made()
    channels = [t.channel for t in made.upcoming if t.kind == "status_follow_up"]
    assert len(channels) > 600
    assert all(a != b for a, b in itertools.pairwise(channels))


@pytest.mark.parametrize("channel", ["email", "phone"])
def test_s15_email_and_call_are_both_done_as_the_step_they_are(channel):
    story = status(
        "",
        happened=f"{AGREED}{THANKED}Mon 23 Nov 11:00 followed_up Ana by {channel}",
        seen="Mon 23 Nov 12:00",
    )
    first = next(t for t in story.made().upcoming if t.kind == "status_follow_up")
    assert first.day.isoformat() == "2026-11-27"
