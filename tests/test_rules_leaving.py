"""S28 to S32, rule by rule: whether, how long, and how to leave."""

import pytest
from cases import ANA, BEN, KIM, LEE, SAM, without
from stories import EMAILED, THANKED, Story, about, interview, stories

from jobdoc_rules import JOB_DOC, Channel, Kind, Strength
from jobdoc_rules.readings import business_days
from jobdoc_rules.rulebook.contacts import WRITTEN_FIRST, status_follow_up
from jobdoc_rules.rules import Anchor, Proposal, Slot, Timing, obligation
from jobdoc_rules.situation import EPOCH

CALLED = f"{EMAILED}Fri 27 Nov 14:00 followed_up Ana by phone"
LOST = "Tue 1 Dec 10:00 interest_changed, interest none"

status = about("status_follow_up")


@stories(
    status(
        "seven days after the interview",
        happened=THANKED,
        seen="Wed 18 Nov 09:00",
        plan="""
            Mon 23 Nov 09:30 status_follow_up Ana by email, until Mon 23 Nov 17:00 [MUST S28 R5]
            ...
        """,
    ),
    status(
        "seven days after it is a holiday: the next business day",
        facts={"interviews": (interview("Thu 19 Nov 14:00", "Ana"),)},
        seen="Thu 19 Nov 16:00",
        plan="""
            Fri 27 Nov 09:30 status_follow_up Ana by email [MUST S28 R5]
            ...
        """,
    ),
    status(
        "seven days after the latest interview, one ahead included",
        facts={"interviews": (interview("Mon 16 Nov 14:00", "Ana"), interview("Tue 1 Dec 14:00", "Ana"))},
        happened=THANKED,
        seen="Wed 18 Nov 09:00",
        plan="""
            Tue 8 Dec 09:30 status_follow_up Ana by email [MUST S28 R5]
            ...
        """,
    ),
    status(
        "a dateless reply starts over: seven days after it",
        happened=f"{EMAILED}Tue 24 Nov 11:00 replied Ana",
        seen="Tue 24 Nov 12:00",
        plan="""
            Tue 1 Dec 09:30 status_follow_up Ana by email [MUST S28 R5 R6]
            ...
        """,
    ),
    status(
        "weeks of neglect: it is due at once",
        happened=THANKED,
        seen="Mon 21 Dec 11:00",
        plan="""
            Mon 21 Dec 11:00 status_follow_up Ana by email, overdue [MUST S28 R5]
            ...
        """,
    ),
    status("not after an offer", happened=f"{THANKED}Thu 19 Nov 09:00 offered", seen="Thu 19 Nov 10:00"),
    status("not after a rejection", happened=f"{THANKED}Thu 19 Nov 09:00 rejected", seen="Thu 19 Nov 10:00"),
    status(
        "not once the position is closed",
        happened=f"{THANKED}Thu 19 Nov 09:00 position_closed",
        seen="Thu 19 Nov 10:00",
    ),
    status("not after withdrawing", happened=f"{THANKED}Thu 19 Nov 09:00 withdrew", seen="Thu 19 Nov 10:00"),
)
def test_s28_while_there_is_interest_one_follows_up(story):
    story.comes_true()


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


@stories(
    status(
        "after one unanswered follow-up another is planned, and another, without a most",
        happened=EMAILED,
        seen="Mon 23 Nov 10:00",
        plan="""
            Fri 27 Nov 14:00 status_follow_up Ana by phone [MUST S30]
            Wed 2 Dec 09:30 status_follow_up Ana by email [MUST S30]
            ...
        """,
    ),
    status(
        "even where nothing says that channels alternate",
        happened=EMAILED,
        seen="Mon 23 Nov 10:00",
        policy=JOB_DOC.without("S19"),
        plan="""
            Fri 27 Nov 14:00 status_follow_up Ana by phone [MUST S30]
            ...
        """,
    ),
    status(
        "alternating is a should, going on is a must",
        happened=EMAILED,
        seen="Mon 23 Nov 10:00",
        policy=JOB_DOC.without("S30"),
        plan="""
            Fri 27 Nov 14:00 status_follow_up Ana by phone [SHOULD S19]
            ...
        """,
    ),
    status(
        "without both rules one unanswered follow-up is the last",
        happened=EMAILED,
        seen="Mon 23 Nov 10:00",
        policy=JOB_DOC.without("S19", "S30"),
    ),
)
def test_s30_once_is_not_enough(story):
    story.comes_true()


@stories(
    Story(
        "one email to the recruiter and the interviewer, at once",
        happened=f"{CALLED}\n{LOST}",
        seen="Tue 1 Dec 10:05",
        plan="Tue 1 Dec 10:15 withdraw Lee and Ana by email, until Tue 1 Dec 17:00, due [MUST S31]",
    ),
    Story(
        "before the first follow-up, and with thanks still owed: the withdrawal carries them",
        happened="Mon 16 Nov 16:00 interest_changed, interest none",
        seen="Mon 16 Nov 16:00",
        plan="Mon 16 Nov 16:00 withdraw Lee and Ana by email [MUST S31]",
    ),
    Story(
        "before the interview",
        happened="Fri 13 Nov 09:00 interest_changed, interest none",
        seen="Fri 13 Nov 09:00",
        plan="Fri 13 Nov 09:30 withdraw Lee and Ana by email [MUST S31]",
    ),
    Story(
        "the case says that there is no interest",
        facts={"interest": "none"},
        seen="Tue 17 Nov 09:00",
        plan="Tue 17 Nov 09:30 withdraw Lee and Ana by email [MUST S31]",
    ),
    Story(
        "silence is no exit: it stays owed",
        happened=f"{CALLED}\n{LOST}",
        seen="Mon 14 Dec 08:00",
        plan="Mon 14 Dec 09:30 withdraw Lee and Ana by email, overdue [MUST S31]",
    ),
    Story(
        "no recruiter: the latest interviewers",
        facts={
            "people": (ANA, BEN, SAM),
            "interviews": (interview("Mon 16 Nov 14:00", "Ana"), interview("Wed 18 Nov 14:00", "Ben", "Ana")),
        },
        happened=LOST,
        seen="Tue 1 Dec 10:05",
        plan="Tue 1 Dec 10:15 withdraw Ben and Ana by email [MUST S31]",
    ),
    Story(
        "the interviewers of a round that will not be held need not know",
        facts={
            "people": (ANA, BEN, SAM),
            "interviews": (interview("Mon 16 Nov 14:00", "Ana"), interview("Wed 16 Dec 14:00", "Ben")),
        },
        happened=LOST,
        seen="Tue 1 Dec 10:05",
        plan="Tue 1 Dec 10:15 withdraw Ana by email [MUST S31]",
    ),
    Story(
        "an agency is told like a recruiter",
        facts={
            "people": (ANA, KIM),
            "interviews": (interview("Mon 16 Nov 14:00", "Ana", arranged_by="Kim"),),
        },
        happened=LOST,
        seen="Tue 1 Dec 10:05",
        plan="Tue 1 Dec 10:15 withdraw Kim and Ana by email [MUST S31]",
    ),
    Story(
        "those whose email is known",
        facts={"people": (without(ANA, "email"), LEE, SAM)},
        happened=LOST,
        seen="Tue 1 Dec 10:05",
        plan="Tue 1 Dec 10:15 withdraw Lee by email [MUST S31]",
    ),
    Story(
        "only phones are known: a call to the first",
        facts={"people": (without(ANA, "email"), without(LEE, "email"), SAM)},
        happened=LOST,
        seen="Tue 1 Dec 10:05",
        plan="Tue 1 Dec 14:00 withdraw Lee by phone [MUST S31]",
    ),
    Story(
        "a promised day, a hold or a rival offer change nothing about it",
        happened=f"""{CALLED}
            Mon 30 Nov 09:00 replied Ana, answer_due Fri 11 Dec
            Mon 30 Nov 10:00 put_on_hold
            Mon 30 Nov 11:00 rival_offer, deadline Fri 4 Dec
            {LOST}
        """,
        seen="Tue 1 Dec 10:05",
        plan="Tue 1 Dec 10:15 withdraw Lee and Ana by email [MUST S31]",
    ),
    Story(
        "withdrawn: nothing after it",
        happened=f"{CALLED}\n{LOST}\nTue 1 Dec 10:30 withdrew",
        seen="Tue 1 Dec 11:00",
    ),
    Story(
        "withdrawn, though keen: nothing after it",
        happened=f"{THANKED}Thu 19 Nov 09:00 withdrew",
        seen="Thu 19 Nov 10:00",
    ),
    Story(
        "withdrawn before anybody was thanked: nothing after it",
        happened="Mon 16 Nov 16:00 withdrew",
        seen="Mon 16 Nov 17:00",
    ),
    Story(
        "after withdrawing, not even a day that they name",
        side="candidate",
        happened="Mon 16 Nov 16:00 withdrew\nTue 17 Nov 09:00 replied Ana, answer_due Fri 27 Nov",
        seen="Tue 17 Nov 10:00",
    ),
    Story(
        "rejected: there is nothing left to withdraw from",
        seen="Tue 1 Dec 10:05",
        happened=f"{CALLED}\nTue 1 Dec 09:00 rejected\n{LOST}",
    ),
)
def test_s31_no_interest_left_one_message_thanks_and_withdraws(story):
    story.comes_true()


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


@stories(
    status(
        "unsure counts as interest",
        happened=f"{EMAILED}Mon 23 Nov 10:00 interest_changed, interest unsure",
        seen="Mon 23 Nov 11:00",
        plan="""
            Fri 27 Nov 14:00 status_follow_up Ana by phone [MUST S19 S30]
            ...
        """,
    ),
    status(
        "interest that came back",
        happened=f"""{EMAILED}
            Mon 23 Nov 10:00 interest_changed, interest none
            Tue 24 Nov 10:00 interest_changed, interest unsure
        """,
        seen="Tue 24 Nov 11:00",
        plan="""
            Fri 27 Nov 14:00 status_follow_up Ana by phone [MUST S19 S30]
            ...
        """,
    ),
)
def test_s32_any_interest_left_is_interest(story):
    story.comes_true()


@pytest.mark.parametrize("happened", ["", THANKED, EMAILED, CALLED])
def test_s32_whoever_is_unsure_has_the_plan_of_whoever_is_keen(happened):
    keen, unsure = (
        Story("", happened=happened, seen="Fri 27 Nov 15:00", facts={"interest": interest}).made()
        for interest in ("keen", "unsure")
    )
    assert unsure.touchpoints == keen.touchpoints
