"""S28 to S32, whether, how long, and how to leave: what no scenario can tell."""

import pytest
from stories import EMAILED, THANKED, Story, stories

from jobdoc_rules import JOB_DOC, Channel, Kind, Strength
from jobdoc_rules.readings import business_days
from jobdoc_rules.rulebook.contacts import WRITTEN_FIRST, status_follow_up
from jobdoc_rules.rules import Anchor, Proposal, Slot, Timing, obligation
from jobdoc_rules.situation import EPOCH

CALLED = f"{EMAILED}Fri 27 Nov 14:00 followed_up Ana by phone"
LOST = "Tue 1 Dec 10:00 interest_changed, interest none"

HISTORIES = {
    "nothing": "",
    "thanks": THANKED,
    "an email": EMAILED,
    "an email and a call": CALLED,
    "a promise": f"{THANKED}Wed 18 Nov 09:00 answer_promised Ana, answer_due Fri 18 Dec",
    "a reply": f"{EMAILED}Tue 24 Nov 10:00 replied Ana",
    "a talk": f"{EMAILED}Tue 24 Nov 10:00 spoke Ana by phone",
    "an absence": f"{EMAILED}Tue 24 Nov 10:00 out_of_office Ana, until Fri 29 Jan",
    "a bounce": f"{EMAILED}Tue 24 Nov 10:00 bounced Ana by email",
    "declined calls": f"{CALLED}\nMon 30 Nov 10:00 calls_declined",
    "a hold": f"{CALLED}\nMon 30 Nov 10:00 put_on_hold",
    "an interest that wanes": f"{CALLED}\nMon 30 Nov 10:00 interest_changed, interest unsure",
    "a rival offer": f"{CALLED}\nMon 30 Nov 10:00 rival_offer, deadline Fri 4 Dec",
    "a reopening": f"{CALLED}\nMon 30 Nov 10:00 rejected\nTue 1 Dec 10:00 reopened",
}


@pytest.mark.parametrize("happened", HISTORIES.values(), ids=HISTORIES)
@pytest.mark.parametrize("seen", ["Tue 1 Dec 12:00", "Wed 23 Dec 20:00", "Sat 6 Mar 09:00"])
def test_s28_without_an_end_the_plan_is_never_empty_and_the_next_contact_is_dated(happened, seen):
    made = Story("", happened=happened, seen=seen, horizon=0).made()
    assert [t for t in made.upcoming if t.kind != "choose"]


@obligation("X1", Strength.MUST)
def nag(s, r):
    """Write to them every time, whatever they said."""
    timing = Timing(Anchor.LAST_WORD, s.word_day, business_days(1), Slot.EMAIL)
    yield status_follow_up(s, r, timing, WRITTEN_FIRST, readings=(), reason="it is time to nag")


@obligation("X2", Strength.MUST)
def say_goodbye_again(s, _r):
    """Withdraw as often as you can."""
    timing = Timing(Anchor.EVENT, s.latest.day, business_days(1), Slot.EMAIL)
    yield Proposal(Kind.WITHDRAW, s.latest.interviewers, Channel.EMAIL, timing, 1, 9, EPOCH)


@stories(
    Story(
        "no interest is left: only the withdrawal stays",
        happened=f"{CALLED}\n{LOST}",
        seen="Tue 1 Dec 10:05",
        policy=JOB_DOC.with_rule(nag),
        plan="Tue 1 Dec 10:15 withdraw Lee and Ana by email [MUST S31]",
        withheld="status_follow_up Ana by email for good [S31]",
    ),
    Story(
        "withdrawn: nothing stays",
        happened=f"{CALLED}\nTue 1 Dec 10:00 withdrew",
        seen="Tue 1 Dec 10:05",
        policy=JOB_DOC.with_rule(nag),
        withheld="status_follow_up Ana by email for good [S31]",
    ),
    Story(
        "nor is the withdrawal sent twice",
        happened=f"{CALLED}\nTue 1 Dec 10:00 withdrew",
        seen="Tue 1 Dec 10:05",
        policy=JOB_DOC.with_rule(say_goodbye_again),
        withheld="withdraw Ana by email for good [S31]",
    ),
)
def test_s31_what_another_rule_would_owe_is_ruled_out_for_good(story):
    story.comes_true()


@pytest.mark.parametrize("happened", ["", THANKED, EMAILED, CALLED])
def test_s32_whoever_is_unsure_has_the_plan_of_whoever_is_keen(happened):
    keen, unsure = (
        Story("", happened=happened, seen="Fri 27 Nov 15:00", facts={"interest": interest}).made()
        for interest in ("keen", "unsure")
    )
    assert unsure.touchpoints == keen.touchpoints
