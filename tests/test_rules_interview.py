"""S1 to S12, thanks and what to settle before leaving the interview: what no scenario can tell."""

import pytest
from stories import about

from jobdoc_rules import JOB_DOC

before_leaving = about("negotiate_timing")


def test_the_checklist_names_s9_to_s12_in_order():
    story = before_leaving("", seen="Mon 16 Nov 09:00")
    (checklist,) = [t for t in story.made().upcoming if t.kind == "negotiate_timing"]
    assert checklist.grounds == ("S8", "S9", "S10", "S11", "S12")


@pytest.mark.parametrize("left_out", ["S8", "S9", "S10", "S11", "S12"])
def test_each_point_of_the_checklist_stands_by_itself(left_out):
    story = before_leaving("", seen="Mon 16 Nov 09:00", policy=JOB_DOC.without(left_out))
    (checklist,) = [t for t in story.made().upcoming if t.kind == "negotiate_timing"]
    assert checklist.grounds == tuple(s for s in ("S8", "S9", "S10", "S11", "S12") if s != left_out)


def test_s12_the_number_that_was_named_is_the_one_to_call():
    agreed = "Mon 16 Nov 15:00 timing_agreed Ana by phone, answer_due Tue 24 Nov, number +1 617 555 0199"
    story = about("status_follow_up")("", happened=agreed, seen="Mon 16 Nov 16:00")
    first, second, *_ = [t for t in story.made().upcoming if t.kind == "status_follow_up"]
    assert (first.channel, first.number) == ("phone", "+1 617 555 0199")
    assert (second.channel, second.number) == ("email", None)
