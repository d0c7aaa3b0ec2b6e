"""The worked examples, to the minute: what is to be done, how binding it is, until when, on which grounds."""

from cases import ANA, LEE, SAM, without
from stories import EMAILED, THANKED, Story, stories

AGREED = "Mon 16 Nov 15:00 timing_agreed Ana by phone, answer_due Wed 25 Nov"

NOTHING_AGREED = Story(
    "nothing was agreed: thanks, then a status follow-up after seven days, then the loop",
    seen="Mon 16 Nov 16:00",
    plan="""
        Tue 17 Nov 09:30 thank_you Ana by email, until Tue 17 Nov 17:00, planned [MUST S1]
        Tue 17 Nov 09:45 thank_coordinator Sam by email, until Thu 19 Nov 17:00, planned [SHOULD S5]
        Tue 17 Nov 14:00 talk_to_recruiter Lee by phone, until Tue 17 Nov 17:00, planned [SHOULD S4]
        Mon 23 Nov 09:30 status_follow_up Ana by email, until Mon 23 Nov 17:00, planned [MUST S28 R5]
        Fri 27 Nov 14:00 status_follow_up Ana by phone, until Fri 27 Nov 17:00, planned [MUST S19 R1 S30]
        Mon 30 Nov 14:00 ask_coordinator Sam by phone, until Mon 30 Nov 17:00, planned [MAY S17]
        Wed 2 Dec 09:30 status_follow_up Ana by email, until Wed 2 Dec 17:00, planned [MUST S19 R2 S30]
        Mon 7 Dec 14:00 status_follow_up Ana by phone, until Mon 7 Dec 17:00, planned [MUST S19 R1 S30]
        Thu 10 Dec 09:30 status_follow_up Ana by email, until Thu 10 Dec 17:00, planned [MUST S19 R2 S30]
        Tue 15 Dec 14:00 status_follow_up Ana by phone, until Tue 15 Dec 17:00, planned [MUST S19 R1 S30]
        Fri 18 Dec 09:00 choose, until Fri 18 Dec 17:00, planned [MAY R7]
        Fri 18 Dec 09:30 status_follow_up Ana by email, until Fri 18 Dec 17:00, planned [MUST S19 R2 S30]
        Wed 23 Dec 14:00 status_follow_up Ana by phone, until Wed 23 Dec 17:00, planned [MUST S19 R1 S30]
        Thu 24 Dec 14:00 ask_coordinator Sam by phone, until Thu 24 Dec 17:00, planned [MAY S17]
        Tue 29 Dec 09:00 choose, until Tue 29 Dec 17:00, planned [MAY R7]
        Tue 29 Dec 09:30 status_follow_up Ana by email, until Tue 29 Dec 17:00, planned [MUST S19 R2 S30]
        ...
    """,
    withheld="",
)
CALL_AGREED_OVER_THANKSGIVING = Story(
    "an answer by Wed 25 Nov and a fallback call are agreed: only thanks until then",
    happened=AGREED,
    seen="Mon 16 Nov 16:00",
    plan="""
        Tue 17 Nov 09:30 thank_you Ana by email [MUST S1]
        Tue 17 Nov 09:45 thank_coordinator Sam by email [SHOULD S5]
        Tue 17 Nov 14:00 talk_to_recruiter Lee by phone [SHOULD S4]
        Fri 27 Nov 14:00 status_follow_up Ana by phone, until Fri 27 Nov 17:00 [MUST S14 R3]
        ...
    """,
    withheld="status_follow_up Ana by email until Fri 27 Nov [S14]",
)
NO_DECISION_YET = Story(
    "Ana writes that there is no decision yet, but will be by Fri 4 Dec: the call of 27 Nov disappears",
    happened=f"{AGREED}{THANKED}Mon 23 Nov 11:00 replied Ana, answer_due Fri 4 Dec",
    seen="Mon 23 Nov 12:00",
    plan="""
        Mon 7 Dec 14:00 status_follow_up Ana by phone, until Mon 7 Dec 17:00 [MUST S14 S38]
        ...
    """,
    withheld="status_follow_up Ana by email until Mon 7 Dec [S14]",
)
NO_DECISION_YET_AFTER_THE_EMAIL = Story(
    "the same after the email of 23 Nov was sent",
    happened=f"{EMAILED}Mon 23 Nov 11:00 replied Ana, answer_due Fri 4 Dec",
    seen="Mon 23 Nov 12:00",
    plan="""
        Mon 7 Dec 14:00 status_follow_up Ana by phone, until Mon 7 Dec 17:00 [MUST S14 S38]
        ...
    """,
    withheld="status_follow_up Ana by email until Mon 7 Dec [S14]",
)
EMAIL_BOUNCED = Story(
    "the email of 23 Nov bounces: the call comes at once",
    happened=f"{EMAILED}Mon 23 Nov 09:31 bounced Ana by email",
    seen="Mon 23 Nov 10:00",
    plan="""
        Tue 24 Nov 14:00 status_follow_up Ana by phone, until Tue 24 Nov 17:00 [MUST R13]
        ...
    """,
)
NO_PHONE_EITHER = Story(
    "the email bounces and no phone is known: find a way to reach Ana through Sam",
    happened=f"{EMAILED}Mon 23 Nov 09:31 bounced Ana by email",
    seen="Mon 23 Nov 10:00",
    facts={"people": (without(ANA, "phone"), LEE, SAM)},
    plan="""
        Tue 24 Nov 14:00 find_contact Sam by phone [MUST R13 S17]
        ...
    """,
)
CALLED = f"{EMAILED}Fri 27 Nov 14:00 followed_up Ana by phone"
INTEREST_LOST = Story(
    "no interest is left on Tue 1 Dec: one email thanks and withdraws, and nothing else stays",
    happened=f"{CALLED}\nTue 1 Dec 08:00 interest_changed, interest none",
    seen="Tue 1 Dec 08:30",
    plan="Tue 1 Dec 09:30 withdraw Lee and Ana by email, until Tue 1 Dec 17:00, due [MUST S31]",
)
INTEREST_LOST_AFTER_HOURS = Story(
    "no interest is left on Tue 1 Dec after hours: the email goes out next morning",
    happened=f"{CALLED}\nTue 1 Dec 18:00 interest_changed, interest none",
    seen="Tue 1 Dec 18:00",
    plan="Wed 2 Dec 09:30 withdraw Lee and Ana by email, until Wed 2 Dec 17:00, planned [MUST S31]",
)
THE_EMPLOYERS_SIDE = Story(
    "the employer owes Jo an answer within a week",
    side="employer",
    seen="Mon 16 Nov 16:00",
    plan="Mon 23 Nov 09:30 answer_candidate Jo Marsh by email, until Mon 23 Nov 17:00 [MUST S33 S35]",
)
THE_EMPLOYERS_INTERIM_ANSWER = Story(
    "an interim answer on Mon 23 Nov names Fri 4 Dec: word is owed by then",
    side="employer",
    happened="Mon 23 Nov 11:00 answered, answer_due Fri 4 Dec",
    seen="Mon 23 Nov 12:00",
    plan="Fri 4 Dec 09:30 answer_candidate Jo Marsh by email, until Fri 4 Dec 17:00 [MUST S38]",
)


@stories(
    NOTHING_AGREED,
    CALL_AGREED_OVER_THANKSGIVING,
    NO_DECISION_YET,
    NO_DECISION_YET_AFTER_THE_EMAIL,
    EMAIL_BOUNCED,
    NO_PHONE_EITHER,
    INTEREST_LOST,
    INTEREST_LOST_AFTER_HOURS,
    THE_EMPLOYERS_SIDE,
    THE_EMPLOYERS_INTERIM_ANSWER,
)
def test_a_worked_example_comes_true(story):
    story.comes_true()


def test_every_contact_takes_a_quarter_of_an_hour():
    contacts = [t for t in NOTHING_AGREED.made().upcoming if t.kind != "choose"]
    assert {(t.end - t.start).total_seconds() / 60 for t in contacts} == {15}


def test_the_call_after_thanksgiving_tells_which_days_were_skipped():
    (call,) = [t for t in NOTHING_AGREED.made().upcoming if t.start.strftime("%d %m") == "27 11"]
    assert [(skip.date.day, skip.why) for skip in call.skipped] == [(26, "Thanksgiving Day")]


def test_what_was_done_stays_in_the_plan_as_done():
    done = [t for t in INTEREST_LOST.made().touchpoints if t.state == "done"]
    assert [(t.kind, t.channel) for t in done] == [
        ("thank_you", "email"),
        ("thank_coordinator", "email"),
        ("talk_to_recruiter", "phone"),
        ("status_follow_up", "email"),
        ("status_follow_up", "phone"),
    ]
