"""What common practice adds where the column is silent: R7, R11 to R13, R17 to R20."""

import pytest
from cases import ANA, BEN, LEE, SAM, without
from stories import EMAILED, THANKED, Story, about, interview, stories

from jobdoc_rules import JOB_DOC, TWO_TOUCH, CaseState

CALLED = f"{EMAILED}Fri 27 Nov 14:00 followed_up Ana by phone"
THREE_ROUNDS = f"""{CALLED}
    Wed 2 Dec 09:30 followed_up Ana by email
    Mon 7 Dec 14:00 followed_up Ana by phone
    Thu 10 Dec 09:30 followed_up Ana by email
    Tue 15 Dec 14:00 followed_up Ana by phone
"""
TWO = {
    "people": (ANA, BEN, LEE, SAM),
    "interviews": (interview("Mon 16 Nov 14:00", "Ana", "Ben", arranged_by="Lee"),),
}

choice = about("choose")
status = about("status_follow_up")


@stories(
    choice(
        "from the fourth round on, each time before it would begin",
        happened=CALLED,
        seen="Fri 27 Nov 15:00",
        horizon=36,
        plan="""
            Fri 18 Dec 09:00 choose, until Fri 18 Dec 17:00 [MAY R7]
            Tue 29 Dec 09:00 choose [MAY R7]
        """,
    ),
    choice(
        "three rounds were held",
        happened=THREE_ROUNDS,
        seen="Tue 15 Dec 15:00",
        horizon=6,
        plan="Fri 18 Dec 09:00 choose [MAY R7]",
    ),
    choice(
        "two and a half were", happened=THREE_ROUNDS.rsplit("\n", 2)[0], seen="Thu 10 Dec 10:00", horizon=4
    ),
    choice(
        "in the middle of a round nothing is to be chosen",
        happened=f"{THREE_ROUNDS}Fri 18 Dec 09:30 followed_up Ana by email",
        seen="Fri 18 Dec 10:00",
        horizon=10,
    ),
    choice(
        "word came: there is nothing to choose",
        happened=f"{THREE_ROUNDS}Tue 15 Dec 15:00 replied Ana",
        seen="Tue 15 Dec 15:30",
        horizon=20,
    ),
    choice(
        "the search rests", happened=f"{THREE_ROUNDS}Tue 15 Dec 15:00 put_on_hold", seen="Tue 15 Dec 15:30"
    ),
)
def test_r7_the_candidate_may_choose_to_go_on_or_to_withdraw(story):
    story.comes_true()


def test_r7_choosing_is_beside_the_loop():
    told = {"happened": THREE_ROUNDS, "seen": "Tue 15 Dec 15:00"}
    with_choice, without_it = status("", **told), status("", **told, policy=JOB_DOC.without("R7"))
    steps = [
        [(t.start, t.uid) for t in story.made().upcoming if t.kind == "status_follow_up"]
        for story in (with_choice, without_it)
    ]
    assert steps[0] == steps[1]


DECLINED = "Mon 23 Nov 11:00 calls_declined"


@stories(
    about("status_follow_up", "ask_coordinator")(
        "only email remains, at twice the gap",
        happened=f"{EMAILED}{DECLINED}",
        seen="Mon 23 Nov 12:00",
        plan="""
            Wed 2 Dec 09:30 status_follow_up Ana by email [MUST S19 R11 S30]
            Thu 3 Dec 09:30 ask_coordinator Sam by email [MAY S17]
            Thu 10 Dec 09:30 status_follow_up Ana by email [MUST S19 R11 S30]
            Fri 18 Dec 09:30 status_follow_up Ana by email [MUST S19 R11 S30]
            ...
        """,
    ),
    status(
        "not even an agreed call",
        happened=f"Mon 16 Nov 15:00 timing_agreed Ana by phone, answer_due Wed 25 Nov{THANKED}{DECLINED}",
        seen="Mon 23 Nov 12:00",
        plan="""
            Fri 27 Nov 09:30 status_follow_up Ana by email [MUST S14]
            ...
        """,
    ),
    about("talk_to_recruiter")(
        "nor the recruiter",
        happened="Mon 16 Nov 15:30 calls_declined",
        seen="Mon 16 Nov 16:00",
        plan="Tue 17 Nov 09:30 talk_to_recruiter Lee by email [SHOULD S4]",
    ),
    about("status_follow_up", "find_contact")(
        "only a phone is known, and it is declined: find a way",
        facts={"people": (without(ANA, "email"), without(SAM, "phone"))}
        | {"interviews": (interview("Mon 16 Nov 14:00", "Ana"),)},
        happened="Mon 16 Nov 15:30 calls_declined",
        seen="Tue 17 Nov 16:00",
        plan="""
            Mon 23 Nov 14:00 find_contact Sam by email [MUST S28 R13 S17]
            ...
        """,
    ),
    about("thank_you", "withdraw")(
        "thanks that could only be spoken are left out",
        facts={"people": (without(ANA, "email"),), "interviews": (interview("Mon 16 Nov 14:00", "Ana"),)},
        happened="Mon 16 Nov 15:30 calls_declined",
        seen="Mon 16 Nov 16:00",
        plan="Tue 17 Nov 09:30 thank_you Ana by email",
    ),
)
def test_r11_calls_that_were_declined_are_not_made(story):
    story.comes_true()


def test_r11_a_prohibition_prevails_over_a_rule_that_would_call():
    made = status("", happened=f"{CALLED}\n{DECLINED}", seen="Fri 27 Nov 15:00", horizon=300).made()
    assert {t.channel for t in made.upcoming if t.channel} == {"email"}


@stories(
    status(
        "away until a day: held until then",
        happened=f"{THANKED}Mon 23 Nov 09:00 out_of_office Ana, until Tue 1 Dec",
        seen="Mon 23 Nov 09:15",
        plan="""
            Tue 1 Dec 09:30 status_follow_up Ana by email [MUST S28 R5 R12]
            Fri 4 Dec 14:00 status_follow_up Ana by phone [MUST S19 R1]
            ...
        """,
    ),
    status(
        "back on a closed day: the next business day",
        happened=f"{THANKED}Mon 23 Nov 09:00 out_of_office Ana, until Sat 28 Nov",
        seen="Mon 23 Nov 09:15",
        plan="""
            Mon 30 Nov 09:30 status_follow_up Ana by email [MUST S28 R12]
            ...
        """,
    ),
    status(
        "nobody knows until when: ten business days",
        happened=f"{THANKED}Mon 23 Nov 09:00 out_of_office Ana",
        seen="Mon 23 Nov 09:15",
        plan="""
            Tue 8 Dec 09:30 status_follow_up Ana by email [MUST S28 R12]
            ...
        """,
    ),
    status(
        "it spends no step, and is no reply",
        happened=f"{EMAILED}Mon 23 Nov 09:31 out_of_office Ana, until Tue 1 Dec",
        seen="Mon 23 Nov 10:00",
        plan="""
            Tue 1 Dec 14:00 status_follow_up Ana by phone [MUST S19 R12]
            Fri 4 Dec 09:30 status_follow_up Ana by email [MUST S19 R2]
            ...
        """,
    ),
    status(
        "back before anything is due: nothing is held",
        happened=f"{THANKED}Wed 18 Nov 09:00 out_of_office Ana, until Fri 20 Nov",
        seen="Wed 18 Nov 10:00",
        plan="""
            Mon 23 Nov 09:30 status_follow_up Ana by email [MUST S28 R5]
            ...
        """,
    ),
    status(
        "held, not replaced by somebody else",
        facts=TWO,
        happened=f"{THANKED}Mon 23 Nov 09:00 out_of_office Ana, until Tue 1 Dec",
        seen="Mon 23 Nov 09:15",
        plan="""
            Tue 1 Dec 09:30 status_follow_up Ana by email
            ...
        """,
    ),
    status(
        "somebody else's absence holds nothing",
        facts=TWO,
        happened=f"{THANKED}Mon 23 Nov 09:00 out_of_office Ben, until Tue 1 Dec",
        seen="Mon 23 Nov 09:15",
        plan="""
            Mon 23 Nov 09:30 status_follow_up Ana by email
            ...
        """,
    ),
    *(
        status(
            f"whoever {wrote} is back",
            happened=f"{EMAILED}Mon 23 Nov 09:31 out_of_office Ana\nTue 24 Nov 10:00 {wrote}",
            seen="Tue 24 Nov 11:00",
            plan="""
                Tue 1 Dec 09:30 status_follow_up Ana by email [MUST S28]
                ...
            """,
        )
        for wrote in ("replied Ana", "spoke Ana by phone")
    ),
)
def test_r12_somebody_out_of_office_is_waited_for(story):
    story.comes_true()


def test_r12_the_case_is_paused_meanwhile():
    away = status("", happened=f"{THANKED}Mon 23 Nov 09:00 out_of_office Ana", seen="Mon 23 Nov 09:15")
    assert away.made().state is CaseState.PAUSED


BOUNCED = "Mon 23 Nov 09:31 bounced Ana by email"
steps = about("status_follow_up", "find_contact")


@stories(
    steps(
        "the other channel, on the next business day",
        happened=f"{EMAILED}{BOUNCED}",
        seen="Mon 23 Nov 10:00",
        plan="""
            Tue 24 Nov 14:00 status_follow_up Ana by phone [MUST R13]
            ...
        """,
    ),
    steps(
        "a wrong number: an email",
        happened=f"{CALLED}\nFri 27 Nov 14:05 bounced Ana by phone",
        seen="Fri 27 Nov 15:00",
        plan="""
            Mon 30 Nov 09:30 status_follow_up Ana by email [MUST R13]
            ...
        """,
    ),
    steps(
        "the other channel is unknown: the next who interviewed",
        facts={**TWO, "people": (without(ANA, "phone"), BEN, LEE, SAM)},
        happened=f"{EMAILED}{BOUNCED}",
        seen="Mon 23 Nov 10:00",
        plan="""
            Tue 24 Nov 09:30 status_follow_up Ben by email [MUST R13]
            ...
        """,
    ),
    steps(
        "none left: find a way, and go on finding one at the pace of the loop",
        happened=f"""{EMAILED}{BOUNCED}
            Tue 24 Nov 14:00 followed_up Ana by phone
            Tue 24 Nov 14:01 bounced Ana by phone
        """,
        seen="Tue 24 Nov 15:00",
        plan="""
            Wed 25 Nov 14:00 find_contact Sam by phone [MUST R13 S17]
            Tue 1 Dec 14:00 find_contact Sam by phone [MUST R13 S17]
            Fri 4 Dec 14:00 find_contact Sam by phone [MUST R13 S17]
            ...
        """,
    ),
    steps(
        "Sam was asked: next time is a gap away, not tomorrow",
        facts={"people": (without(ANA, "phone"), LEE, SAM)},
        happened=f"{EMAILED}{BOUNCED}\nTue 24 Nov 14:00 coordinator_asked Sam",
        seen="Tue 24 Nov 15:00",
        plan="""
            Mon 30 Nov 14:00 find_contact Sam by phone [MUST R13 S17]
            ...
        """,
    ),
    steps(
        "an address that answers is alive again",
        happened=f"{EMAILED}{BOUNCED}\nTue 24 Nov 10:00 replied Ana by email",
        seen="Tue 24 Nov 11:00",
        plan="""
            Tue 1 Dec 09:30 status_follow_up Ana by email [MUST S28]
            ...
        """,
    ),
    steps(
        "it is not a contact, and may be made good the same day",
        happened=f"{EMAILED}{BOUNCED}\nMon 23 Nov 14:00 followed_up Ana by email",
        seen="Mon 23 Nov 15:00",
        plan="""
            Fri 27 Nov 14:00 status_follow_up Ana by phone [MUST S19 R1]
            ...
        """,
    ),
    steps(
        "a dead address that was never written to",
        happened=f"{THANKED}Wed 18 Nov 09:00 bounced Ana by phone",
        seen="Wed 18 Nov 10:00",
        plan="""
            Mon 23 Nov 09:30 status_follow_up Ana by email [MUST S28 R5]
            Fri 27 Nov 09:30 status_follow_up Ana by email [MUST S19 R1]
            ...
        """,
    ),
    steps(
        "the second step of a round bounced: the round is not over",
        happened=f"{CALLED}\nFri 27 Nov 14:05 bounced by phone",
        seen="Fri 27 Nov 15:00",
        plan="""
            Mon 30 Nov 09:30 status_follow_up Ana by email [MUST R13]
            ...
        """,
    ),
    steps(
        "it is told only after the call: the round is not over, and the email step is a call",
        happened=f"{CALLED}\nFri 27 Nov 15:00 bounced Ana by email",
        seen="Fri 27 Nov 16:00",
        plan="""
            Wed 2 Dec 14:00 status_follow_up Ana by phone [MUST S19 R2]
            ...
        """,
    ),
    about("ask_coordinator")(
        "so nobody is asked for help yet",
        happened=f"{CALLED}\nFri 27 Nov 15:00 bounced Ana by email",
        seen="Fri 27 Nov 16:00",
        horizon=6,
        plan="Thu 3 Dec 14:00 ask_coordinator Sam by phone",
    ),
    about("ask_coordinator")(
        "help was asked for at a wrong number: it is asked for by email",
        happened=f"""{CALLED}
            Mon 30 Nov 14:00 coordinator_asked Sam by phone
            Mon 30 Nov 14:01 bounced Sam by phone
        """,
        seen="Mon 30 Nov 14:05",
        horizon=3,
        plan="Mon 30 Nov 14:15 ask_coordinator Sam by email, due [MAY S17]",
    ),
    about("talk_to_recruiter")(
        "so is the recruiter, who was not reached",
        happened="Tue 17 Nov 14:00 recruiter_contacted\nTue 17 Nov 14:01 bounced Lee by phone",
        seen="Tue 17 Nov 14:05",
        plan="Tue 17 Nov 14:15 talk_to_recruiter Lee by email, due [SHOULD S4]",
    ),
    about("thank_you")(
        "an earlier thank-you that arrived still counts",
        happened="""
            Mon 16 Nov 17:00 thank_you_sent Ana by letter
            Tue 17 Nov 09:30 thank_you_sent Ana by email
            Tue 17 Nov 09:31 bounced Ana by email
        """,
        seen="Tue 17 Nov 10:00",
    ),
    about("thank_you")(
        "thanks that were folded into an email stay folded, whatever happens to a later call",
        happened="""
            Mon 23 Nov 09:30 followed_up Ana by email
            Fri 27 Nov 14:00 followed_up Ana by phone
            Fri 27 Nov 14:01 bounced Ana by phone
        """,
        seen="Fri 27 Nov 15:00",
    ),
    about("thank_you")(
        "if that email did not arrive either, they are owed again",
        happened="""
            Mon 23 Nov 09:30 followed_up Ana by email
            Mon 23 Nov 09:31 bounced Ana by email
        """,
        seen="Mon 23 Nov 10:00",
        plan="Mon 23 Nov 10:00 thank_you Ana by phone, overdue [MUST S1]",
    ),
    steps(
        "one that bounced weeks ago is made good at once",
        happened=f"{EMAILED}{BOUNCED}",
        seen="Mon 7 Dec 10:00",
        plan="""
            Mon 7 Dec 14:00 status_follow_up Ana by phone, overdue [MUST R13]
            ...
        """,
    ),
)
def test_r13_a_dead_address_is_no_contact(story):
    story.comes_true()


def test_r13_a_round_that_bounced_asks_nobody_for_help():
    bounced = f"{CALLED}\nFri 27 Nov 14:05 bounced Ana by phone"
    about("ask_coordinator")("", happened=bounced, seen="Fri 27 Nov 15:00", horizon=3).comes_true()


RIVAL = "Wed 18 Nov 10:00 rival_offer, deadline Tue 24 Nov"
news = about("tell_of_offer")


@stories(
    news(
        "at once, in one message, until the deadline",
        happened=f"{THANKED}{RIVAL}",
        seen="Wed 18 Nov 10:05",
        plan="Wed 18 Nov 10:15 tell_of_offer Lee and Ana by email, until Tue 24 Nov 17:00, due [SHOULD R17]",
    ),
    news(
        "after hours: next business morning",
        happened=f"{THANKED}Wed 18 Nov 18:00 rival_offer, deadline Tue 24 Nov",
        seen="Wed 18 Nov 18:05",
        plan="Thu 19 Nov 09:30 tell_of_offer Lee and Ana by email [SHOULD R17]",
    ),
    about("tell_of_offer", "status_follow_up")(
        "it overrides waiting for a promised day, and does not cancel the call after it",
        happened=f"Mon 16 Nov 15:00 timing_agreed Ana by phone, answer_due Wed 25 Nov{THANKED}{RIVAL}",
        seen="Wed 18 Nov 10:05",
        plan="""
            Wed 18 Nov 10:15 tell_of_offer Lee and Ana by email [SHOULD R17]
            Fri 27 Nov 14:00 status_follow_up Ana by phone [MUST S14]
            ...
        """,
    ),
    news(
        "it overrides a hold",
        happened=f"{THANKED}Tue 17 Nov 15:00 put_on_hold\n{RIVAL}",
        seen="Wed 18 Nov 10:05",
        plan="Wed 18 Nov 10:15 tell_of_offer Lee and Ana by email [SHOULD R17]",
    ),
    news(
        "they were told",
        happened=f"{THANKED}{RIVAL}\nWed 18 Nov 11:00 followed_up Ana by phone",
        seen="Wed 18 Nov 12:00",
    ),
    news("the deadline is over", happened=f"{THANKED}{RIVAL}", seen="Wed 25 Nov 09:00"),
    news(
        "only a phone is known",
        facts={"people": (without(ANA, "email"), SAM), "interviews": (interview("Mon 16 Nov 14:00", "Ana"),)},
        happened=f"Tue 17 Nov 09:30 thank_you_sent Ana by letter\n{RIVAL}",
        seen="Wed 18 Nov 10:05",
        plan="Wed 18 Nov 14:00 tell_of_offer Ana by phone [SHOULD R17]",
    ),
    news(
        "not after the end", happened=f"{THANKED}{RIVAL}\nWed 18 Nov 10:02 rejected", seen="Wed 18 Nov 10:05"
    ),
    about("tell_of_offer", "thank_you")(
        "thanks that are still owed do not stand in for the news",
        facts={"people": (ANA, SAM), "interviews": (interview("Mon 16 Nov 14:00", "Ana"),)},
        happened=RIVAL,
        seen="Wed 18 Nov 10:05",
        plan="""
            Wed 18 Nov 10:15 thank_you Ana by email
            Thu 19 Nov 09:30 tell_of_offer Ana by email [SHOULD R17]
        """,
    ),
    news(
        "nor does help that was asked for, or a talk about something else",
        happened=f"""{THANKED}{RIVAL}
            Wed 18 Nov 10:01 coordinator_asked Sam by email
            Wed 18 Nov 10:02 recruiter_contacted Lee by email
            Wed 18 Nov 10:03 spoke Sam by phone
        """,
        seen="Thu 19 Nov 08:00",
        plan="Thu 19 Nov 09:30 tell_of_offer Lee and Ana by email [SHOULD R17]",
    ),
    news(
        "a live talk about the status does",
        happened=f"{THANKED}{RIVAL}\nWed 18 Nov 11:00 spoke Ana by phone",
        seen="Wed 18 Nov 12:00",
    ),
    about("tell_of_offer", "status_follow_up")(
        "of the news and a status follow-up due at the same time, the news goes first",
        happened=f"{THANKED}Fri 20 Nov 18:00 rival_offer, deadline Fri 27 Nov",
        seen="Fri 20 Nov 18:00",
        plan="""
            Mon 23 Nov 09:30 tell_of_offer Lee and Ana by email [SHOULD R17]
            Fri 27 Nov 14:00 status_follow_up Ana by phone [MUST S19]
            ...
        """,
    ),
    about("tell_of_offer", "thank_you")(
        "the news is no status follow-up: the thank-you stays owed",
        facts={"people": (ANA, SAM), "interviews": (interview("Mon 16 Nov 14:00", "Ana"),)},
        happened="Mon 16 Nov 15:30 rival_offer, deadline Fri 20 Nov",
        seen="Mon 16 Nov 16:00",
        plan="""
            Mon 16 Nov 16:00 tell_of_offer Ana by email [SHOULD R17]
            Tue 17 Nov 09:30 thank_you Ana by email [MUST S1]
        """,
    ),
)
def test_r17_a_rival_offer_is_told_at_once(story):
    story.comes_true()


@stories(
    Story(
        "one gracious thank-you within two business days, then nothing",
        happened=f"{EMAILED}Tue 24 Nov 10:00 rejected",
        seen="Tue 24 Nov 11:00",
        plan="Wed 25 Nov 09:30 thank_for_decision Ana by email, until Fri 27 Nov 17:00 [MAY R18]",
    ),
    Story(
        "thanks for the interview that are still owed are in it",
        happened="Tue 17 Nov 10:00 rejected",
        seen="Tue 17 Nov 11:00",
        plan="Wed 18 Nov 09:30 thank_for_decision Ana by email, until Thu 19 Nov 17:00 [MAY R18]",
    ),
    Story(
        "sent: nothing follows",
        happened=f"{EMAILED}Tue 24 Nov 10:00 rejected\nTue 24 Nov 12:00 thank_you_sent Ana",
        seen="Tue 24 Nov 13:00",
    ),
    Story(
        "after two business days it has lapsed",
        happened=f"{EMAILED}Tue 24 Nov 10:00 rejected",
        seen="Fri 27 Nov 17:00",
    ),
    Story("an offer is no rejection", happened=f"{EMAILED}Tue 24 Nov 10:00 offered", seen="Tue 24 Nov 11:00"),
    Story(
        "nor is a position that closed",
        happened=f"{EMAILED}Tue 24 Nov 10:00 position_closed",
        seen="Tue 24 Nov 11:00",
    ),
    Story(
        "to whoever spoke for them",
        happened=f"{EMAILED}Tue 24 Nov 09:00 replied Lee\nTue 24 Nov 10:00 rejected",
        seen="Tue 24 Nov 11:00",
        plan="Wed 25 Nov 09:30 thank_for_decision Lee by email [MAY R18]",
    ),
)
def test_r18_a_rejection_may_be_thanked_for(story):
    story.comes_true()


HOLD = f"{EMAILED}Mon 23 Nov 15:00 put_on_hold"


@stories(
    Story(
        "one check-in a month, and the loop rests",
        happened=HOLD,
        seen="Mon 23 Nov 16:00",
        horizon=100,
        plan="""
            Wed 23 Dec 09:30 check_in Ana by email [MAY R19]
            Mon 25 Jan 09:30 check_in Ana by email [MAY R19]
            Thu 25 Feb 09:30 check_in Ana by email [MAY R19]
        """,
    ),
    Story(
        "a month after the last check-in",
        happened=f"{HOLD}\nWed 9 Dec 10:00 followed_up Ana by email",
        seen="Wed 9 Dec 11:00",
        horizon=40,
        plan="Mon 11 Jan 09:30 check_in Ana by email [MAY R19]",
    ),
    Story(
        "reopened: the clock starts over",
        happened=f"{HOLD}\nTue 1 Dec 10:00 reopened",
        seen="Tue 1 Dec 11:00",
        plan="""
            Tue 8 Dec 09:30 status_follow_up Ana by email [MUST S28 R5 R6]
            ...
        """,
    ),
    Story(
        "a promised day ends the hold",
        happened=f"{HOLD}\nTue 1 Dec 10:00 replied Ana, answer_due Fri 11 Dec",
        seen="Tue 1 Dec 11:00",
        plan="""
            Mon 14 Dec 14:00 status_follow_up Ana by phone [MUST S14 S38]
            ...
        """,
    ),
    Story("an end ends the hold too", happened=f"{HOLD}\nTue 1 Dec 10:00 offered", seen="Tue 1 Dec 11:00"),
    Story(
        "so does a further interview",
        facts={"interviews": (interview("Mon 16 Nov 14:00", "Ana"), interview("Wed 9 Dec 14:00", "Ana"))},
        happened=f"{HOLD}\nThu 10 Dec 09:30 thank_you_sent Ana\nThu 10 Dec 09:45 thank_you_sent Sam",
        seen="Thu 10 Dec 10:00",
        plan="""
            Wed 16 Dec 09:30 status_follow_up Ana by email [MUST S28 R5]
            ...
        """,
    ),
)
def test_r19_a_search_on_hold_is_checked_on_once_a_month(story):
    story.comes_true()


REJECTED = f"{EMAILED}Tue 24 Nov 10:00 rejected\nTue 24 Nov 12:00 thank_you_sent Ana"


@stories(
    status(
        "they reopened the search",
        happened=f"{REJECTED}\nTue 1 Dec 10:00 reopened",
        seen="Tue 1 Dec 11:00",
        plan="""
            Tue 8 Dec 09:30 status_follow_up Ana by email [MUST S28]
            ...
        """,
    ),
    status(
        "they wrote after all, with a day",
        happened=f"{REJECTED}\nTue 1 Dec 10:00 replied Ana, answer_due Mon 7 Dec",
        seen="Tue 1 Dec 11:00",
        plan="""
            Tue 8 Dec 14:00 status_follow_up Ana by phone [MUST S14 S38]
            ...
        """,
    ),
    status(
        "a friendly word alone does not",
        happened=f"{REJECTED}\nTue 1 Dec 10:00 replied Ana",
        seen="Tue 1 Dec 11:00",
    ),
)
def test_r20_late_word_reopens_the_case(story):
    story.comes_true()


@stories(
    choice(
        "two_touch: a third contact does not take the choice away",
        policy=TWO_TOUCH,
        happened=f"{CALLED}\nWed 2 Dec 09:30 followed_up Ana by email",
        seen="Wed 2 Dec 10:00",
        plan="Mon 7 Dec 09:00 choose [MAY R7]",
    ),
)
def test_r7_a_loop_that_stops_leaves_a_dated_choice(story):
    story.comes_true()


@pytest.mark.parametrize(
    ("kind", "happened", "then"),
    [
        ("withdraw", "Tue 1 Dec 11:00 interest_changed, interest none", "Tue 1 Dec 11:15 withdrew"),
        (
            "tell_of_offer",
            "Tue 1 Dec 11:00 rival_offer, deadline Fri 4 Dec",
            "Tue 1 Dec 11:15 followed_up Ana by email",
        ),
    ],
)
def test_one_message_to_several_people_keeps_its_uid_once_it_was_sent(kind, happened, then):
    before, after = (
        Story(
            "",
            happened=f"{THANKED}{happened}\n{more}",
            seen=seen,
            facts={"people": (ANA, SAM, without(LEE, "email"))},
        )
        for more, seen in (("", "Tue 1 Dec 11:05"), (then, "Tue 1 Dec 12:00"))
    )
    planned, done = ([t.uid for t in story.made().touchpoints if t.kind == kind] for story in (before, after))
    assert planned == done
    assert len(planned) == 1
