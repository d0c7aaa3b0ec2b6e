"""S1 to S12, rule by rule: thanks and reconnecting, and what to settle before leaving the interview."""

import pytest
from cases import ANA, BEN, KIM, LEE, MIA, SAM, TOM, without
from stories import THANKED, about, interview, stories

from jobdoc_rules import JOB_DOC

TWO_INTERVIEWERS = {
    "people": (ANA, BEN, LEE, SAM),
    "interviews": (interview("Mon 16 Nov 14:00", "Ana", "Ben", arranged_by="Lee"),),
}
IN_THE_MORNING = {"interviews": (interview("Mon 16 Nov 10:00", "Ana", arranged_by="Lee"),)}
TWO_ROUNDS = {
    "people": (ANA, BEN, LEE, SAM),
    "interviews": (
        interview("Mon 16 Nov 14:00", "Ana", arranged_by="Lee"),
        interview("Tue 1 Dec 14:00", "Ana", "Ben", arranged_by="Lee"),
    ),
}

thanks = about("thank_you")


@stories(
    thanks(
        "the interview ended in the afternoon: next business morning, until the end of that day",
        seen="Mon 16 Nov 16:00",
        plan="Tue 17 Nov 09:30 thank_you Ana by email, until Tue 17 Nov 17:00 [MUST S1]",
    ),
    thanks(
        "the interview ended before noon: same afternoon, until the end of the next business day",
        facts=IN_THE_MORNING,
        seen="Mon 16 Nov 11:15",
        plan="Mon 16 Nov 14:00 thank_you Ana by email, until Tue 17 Nov 17:00, due [MUST S1]",
    ),
    thanks(
        "an interview that ended at noon sharp did not end before it",
        facts={"interviews": (interview("Mon 16 Nov 11:00", "Ana"),)},
        seen="Mon 16 Nov 12:05",
        plan="Tue 17 Nov 09:30 thank_you Ana by email [MUST S1]",
    ),
    thanks(
        "same afternoon, but the office is about to close: next morning, which is still in time",
        facts=IN_THE_MORNING,
        seen="Mon 16 Nov 16:50",
        plan="Tue 17 Nov 09:30 thank_you Ana by email, until Tue 17 Nov 17:00, planned [MUST S1]",
    ),
    thanks(
        "the interview was on a Friday afternoon: Monday morning",
        facts={"interviews": (interview("Fri 20 Nov 14:00", "Ana"),)},
        seen="Fri 20 Nov 16:00",
        plan="Mon 23 Nov 09:30 thank_you Ana by email, until Mon 23 Nov 17:00 [MUST S1]",
    ),
    thanks(
        "the interview was on the eve of Thanksgiving: Friday morning",
        facts={"interviews": (interview("Wed 25 Nov 14:00", "Ana"),)},
        seen="Wed 25 Nov 16:00",
        plan="Fri 27 Nov 09:30 thank_you Ana by email [MUST S1]",
    ),
    thanks(
        "the interview was on a Saturday morning: Monday is the first day the office is open",
        facts={"interviews": (interview("Sat 21 Nov 10:00", "Ana"),)},
        seen="Sat 21 Nov 12:00",
        plan="Mon 23 Nov 09:30 thank_you Ana by email [MUST S1]",
    ),
    thanks(
        "two interviewers: both are thanked, a quarter of an hour apart",
        facts=TWO_INTERVIEWERS,
        seen="Mon 16 Nov 16:00",
        plan="""
            Tue 17 Nov 09:30 thank_you Ana by email [MUST S1]
            Tue 17 Nov 09:45 thank_you Ben by email [MUST S1]
        """,
    ),
    thanks(
        "an interviewer is whoever interviewed, whatever the role",
        facts={"interviews": (interview("Mon 16 Nov 14:00", "Sam", "Lee"),)},
        seen="Mon 16 Nov 16:00",
        plan="""
            Tue 17 Nov 09:30 thank_you Sam by email [MUST S1]
            Tue 17 Nov 09:45 thank_you Lee by email [MUST S1]
        """,
    ),
    thanks(
        "somebody who did not interview is not thanked as an interviewer",
        facts={"people": (ANA, BEN, MIA, LEE, SAM)},
        seen="Mon 16 Nov 16:00",
        plan="Tue 17 Nov 09:30 thank_you Ana by email",
    ),
    thanks("a thank-you that was sent is not owed again", happened=THANKED, seen="Wed 18 Nov 09:00"),
    *(
        thanks(
            f"a thank-you by {channel} counts",
            happened=f"Mon 16 Nov 17:00 thank_you_sent Ana by {channel}",
            seen="Mon 16 Nov 18:00",
        )
        for channel in ("email", "phone", "voicemail", "in_person", "video", "letter", "message")
    ),
    thanks(
        "thanking one of two leaves the other",
        facts=TWO_INTERVIEWERS,
        happened="Mon 16 Nov 17:00 thank_you_sent Ana by email",
        seen="Mon 16 Nov 18:00",
        plan="Tue 17 Nov 09:45 thank_you Ben by email",
    ),
    thanks(
        "a late thank-you is still due, at once",
        seen="Fri 20 Nov 10:05",
        plan="Fri 20 Nov 10:15 thank_you Ana by email, until Fri 20 Nov 17:00, overdue [MUST S1]",
    ),
    thanks(
        "late, and the office is closed: next business morning",
        seen="Fri 20 Nov 17:30",
        plan="Mon 23 Nov 09:30 thank_you Ana by email, overdue [MUST S1]",
    ),
    thanks(
        "a status follow-up was sent: the thank-you is folded into the next message",
        happened="Mon 23 Nov 09:30 followed_up Ana by email",
        seen="Mon 23 Nov 10:00",
    ),
    thanks(
        "a message that did not arrive thanked nobody: by the other channel",
        happened="""
            Tue 17 Nov 09:30 thank_you_sent Ana by email
            Tue 17 Nov 09:31 bounced Ana by email
        """,
        seen="Tue 17 Nov 10:00",
        plan="Tue 17 Nov 10:00 thank_you Ana by phone [MUST S1]",
    ),
    thanks(
        "every round owes its own thanks",
        facts=TWO_ROUNDS,
        happened="""
            Tue 17 Nov 09:30 thank_you_sent Ana
            Tue 1 Dec 13:00 thank_you_sent Ben
        """,
        seen="Tue 1 Dec 16:00",
        plan="""
            Wed 2 Dec 09:30 thank_you Ana by email [MUST S1]
            Wed 2 Dec 09:45 thank_you Ben by email [MUST S1]
        """,
    ),
    thanks(
        "two rounds with the same person and nothing sent: one thank-you, for the later one",
        facts={
            "interviews": (interview("Mon 16 Nov 14:00", "Ana"), interview("Tue 17 Nov 14:00", "Ana")),
        },
        seen="Tue 17 Nov 15:30",
        plan="Wed 18 Nov 09:30 thank_you Ana by email, planned",
    ),
    thanks(
        "the round ahead is planned for as well",
        facts=TWO_ROUNDS,
        seen="Mon 16 Nov 16:00",
        plan="""
            Tue 17 Nov 09:30 thank_you Ana by email
            Wed 2 Dec 09:30 thank_you Ana by email
            Wed 2 Dec 09:45 thank_you Ben by email
        """,
    ),
    thanks(
        "after a rejection no thank-you for the interview is owed",
        happened="Mon 16 Nov 17:00 rejected",
        seen="Mon 16 Nov 18:00",
    ),
    thanks("nor after an offer", happened="Mon 16 Nov 17:00 offered", seen="Mon 16 Nov 18:00"),
    thanks(
        "an interview ahead will be thanked for",
        seen="Mon 16 Nov 09:00",
        plan="Tue 17 Nov 09:30 thank_you Ana by email, planned",
    ),
)
def test_s1_a_thank_you_to_each_interviewer_after_every_round(story):
    story.comes_true()


recruiter = about("talk_to_recruiter")


@stories(
    recruiter(
        "a recruiter arranged the interview: next business day by phone",
        seen="Mon 16 Nov 16:00",
        plan="Tue 17 Nov 14:00 talk_to_recruiter Lee by phone, until Tue 17 Nov 17:00 [SHOULD S4]",
    ),
    recruiter(
        "without a known phone an email will do",
        facts={"people": (ANA, without(LEE, "phone"), SAM)},
        seen="Mon 16 Nov 16:00",
        plan="Tue 17 Nov 09:30 talk_to_recruiter Lee by email [SHOULD S4]",
    ),
    recruiter(
        "no recruiter arranged it: none is talked to",
        facts={"interviews": (interview("Mon 16 Nov 14:00", "Ana"),)},
        seen="Mon 16 Nov 16:00",
    ),
    recruiter(
        "it was arranged by somebody who is no recruiter",
        facts={"interviews": (interview("Mon 16 Nov 14:00", "Ana", arranged_by="Sam"),)},
        seen="Mon 16 Nov 16:00",
    ),
    recruiter(
        "an agency is a recruiter too",
        facts={
            "people": (ANA, KIM, SAM),
            "interviews": (interview("Mon 16 Nov 14:00", "Ana", arranged_by="Kim"),),
        },
        seen="Mon 16 Nov 16:00",
        plan="Tue 17 Nov 14:00 talk_to_recruiter Kim by phone [SHOULD S4]",
    ),
    recruiter(
        "it was done, by phone", happened="Mon 16 Nov 16:30 recruiter_contacted Lee", seen="Mon 16 Nov 17:00"
    ),
    recruiter(
        "it was done, by email",
        happened="Mon 16 Nov 16:30 recruiter_contacted Lee by email",
        seen="Mon 16 Nov 17:00",
    ),
    recruiter(
        "nobody need be named: the recruiter is meant",
        happened="Mon 16 Nov 16:30 recruiter_contacted",
        seen="Mon 16 Nov 17:00",
    ),
    recruiter(
        "a talk is a talk",
        happened="Mon 16 Nov 16:30 spoke Lee, status_discussed false",
        seen="Mon 16 Nov 17:00",
    ),
    recruiter(
        "what was done before the interview was not about it",
        happened="Mon 16 Nov 10:00 recruiter_contacted Lee",
        seen="Mon 16 Nov 16:00",
        plan="Tue 17 Nov 14:00 talk_to_recruiter Lee by phone",
    ),
    recruiter(
        "left undone it stays owed",
        seen="Thu 19 Nov 09:00",
        plan="Thu 19 Nov 14:00 talk_to_recruiter Lee by phone, overdue [SHOULD S4]",
    ),
    recruiter(
        "every round owes its own",
        facts=TWO_ROUNDS,
        happened=THANKED,
        seen="Tue 1 Dec 16:00",
        plan="Wed 2 Dec 14:00 talk_to_recruiter Lee by phone [SHOULD S4]",
    ),
    recruiter("not after the end", happened="Mon 16 Nov 16:30 position_closed", seen="Mon 16 Nov 17:00"),
)
def test_s4_a_recruiter_who_arranged_the_interview_is_talked_to(story):
    story.comes_true()


coordinator = about("thank_coordinator")


@stories(
    coordinator(
        "with the interviewers, at most three business days after",
        seen="Mon 16 Nov 16:00",
        plan="Tue 17 Nov 09:45 thank_coordinator Sam by email, until Thu 19 Nov 17:00 [SHOULD S5]",
    ),
    coordinator(
        "the interview ended before noon: same afternoon",
        facts=IN_THE_MORNING,
        seen="Mon 16 Nov 11:15",
        plan="Mon 16 Nov 14:15 thank_coordinator Sam by email, until Thu 19 Nov 17:00, due [SHOULD S5]",
    ),
    coordinator(
        "a coordinator nobody knows is not invented", facts={"people": (ANA, LEE)}, seen="Mon 16 Nov 16:00"
    ),
    coordinator(
        "two coordinators are both thanked, after the interviewers",
        facts={
            "people": (ANA, BEN, SAM, TOM),
            "interviews": (interview("Mon 16 Nov 14:00", "Ana", "Ben"),),
        },
        seen="Mon 16 Nov 16:00",
        plan="""
            Tue 17 Nov 10:00 thank_coordinator Sam by email
            Tue 17 Nov 10:15 thank_coordinator Tom by email
        """,
    ),
    coordinator(
        "late, but within three business days",
        seen="Thu 19 Nov 12:00",
        plan="Thu 19 Nov 12:00 thank_coordinator Sam by email, until Thu 19 Nov 17:00 [SHOULD S5]",
    ),
    coordinator("after three business days it has lapsed", seen="Thu 19 Nov 17:00"),
    coordinator(
        "by any channel", happened="Mon 16 Nov 15:05 thank_you_sent Sam by in_person", seen="Mon 16 Nov 16:00"
    ),
    coordinator(
        "a coordinator who interviewed is thanked as an interviewer",
        facts={"interviews": (interview("Mon 16 Nov 14:00", "Sam"),)},
        seen="Mon 16 Nov 16:00",
    ),
    coordinator(
        "not even if the thanks to such an interviewer went into a status follow-up",
        facts={"interviews": (interview("Mon 16 Nov 14:00", "Sam"),)},
        happened="Tue 17 Nov 09:30 followed_up Sam by email",
        seen="Tue 17 Nov 10:00",
    ),
    coordinator(
        "once a further round was held, it is thanked for that one",
        facts={
            "interviews": (interview("Mon 16 Nov 14:00", "Ana"), interview("Tue 17 Nov 14:00", "Ana")),
        },
        seen="Tue 17 Nov 15:30",
        plan="Wed 18 Nov 09:45 thank_coordinator Sam by email [SHOULD S5]",
    ),
    coordinator(
        "every round owes its own",
        facts=TWO_ROUNDS,
        happened=THANKED,
        seen="Tue 1 Dec 16:00",
        plan="Wed 2 Dec 10:00 thank_coordinator Sam by email [SHOULD S5]",
    ),
    coordinator("not after the end", happened="Mon 16 Nov 16:30 rejected", seen="Mon 16 Nov 17:00"),
)
def test_s5_the_coordinator_is_thanked_too(story):
    story.comes_true()


contacts = about("status_follow_up")


@stories(
    about("thank_you", "status_follow_up")(
        "nobody is contacted twice on one day: late thanks go first, the follow-up moves",
        happened="Tue 17 Nov 14:00 recruiter_contacted Lee",
        seen="Mon 23 Nov 09:00",
        plan="""
            Mon 23 Nov 09:30 thank_you Ana by email
            Tue 24 Nov 09:30 status_follow_up Ana by email [MUST S28 S7]
            ...
        """,
    ),
    contacts(
        "what was done today counts",
        happened=f"{THANKED}Mon 23 Nov 09:00 thank_you_sent Ana by letter",
        seen="Mon 23 Nov 09:15",
        plan="""
            Tue 24 Nov 09:30 status_follow_up Ana by email [MUST S28 S7]
            ...
        """,
    ),
    contacts(
        "at most two status contacts to one employer in any five business days",
        policy=JOB_DOC.with_readings(
            call_after_email=JOB_DOC.readings.recruiter_talk, email_after_call=JOB_DOC.readings.recruiter_talk
        ),
        happened=THANKED,
        seen="Mon 23 Nov 09:00",
        plan="""
            Mon 23 Nov 09:30 status_follow_up Ana by email
            Tue 24 Nov 14:00 status_follow_up Ana by phone
            Tue 1 Dec 09:30 status_follow_up Ana by email [MUST S19 S7]
            Wed 2 Dec 14:00 status_follow_up Ana by phone
            Tue 8 Dec 09:30 status_follow_up Ana by email [MUST S19 S7]
            ...
        """,
    ),
    contacts(
        "those that were made count too: Mon 30 Nov is the fifth business day from Mon 23 Nov on",
        facts=TWO_INTERVIEWERS,
        happened=f"""{THANKED}
            Tue 17 Nov 10:00 thank_you_sent Ben
            Mon 23 Nov 09:30 followed_up Ana by email
            Tue 24 Nov 09:30 followed_up Ben by email
        """,
        seen="Wed 25 Nov 10:00",
        plan="""
            Tue 1 Dec 14:00 status_follow_up Ana by phone [MUST S19 S7]
            ...
        """,
    ),
)
def test_s7_nobody_is_contacted_too_often(story):
    story.comes_true()


AHEAD = {"interviews": (interview("Mon 16 Nov 14:00", "Ana", "Lee"),)}
before_leaving = about("negotiate_timing")


@stories(
    before_leaving(
        "near the end of the interview, with those who interview",
        facts=AHEAD,
        seen="Mon 16 Nov 09:00",
        plan="""
            Mon 16 Nov 14:45 negotiate_timing Ana and Lee, until Mon 16 Nov 15:00 [SHOULD S8 S9 S10 S11 S12]
        """,
    ),
    before_leaving(
        "while it is running", seen="Mon 16 Nov 14:30", plan="Mon 16 Nov 14:45 negotiate_timing Ana"
    ),
    before_leaving("when it is over, it is too late", seen="Mon 16 Nov 15:00"),
    before_leaving(
        "an interview shorter than a quarter of an hour",
        facts={"interviews": (interview("Mon 16 Nov 14:00", "Ana", minutes=10),)},
        seen="Mon 16 Nov 09:00",
        plan="Mon 16 Nov 14:00 negotiate_timing Ana, until Mon 16 Nov 14:10",
    ),
    before_leaving(
        "each round ahead has its own",
        facts=TWO_ROUNDS,
        seen="Mon 16 Nov 09:00",
        plan="""
            Mon 16 Nov 14:45 negotiate_timing Ana
            Tue 1 Dec 14:45 negotiate_timing Ana and Ben
        """,
    ),
    before_leaving(
        "an interview on a closed day is held all the same",
        facts={"interviews": (interview("Sat 21 Nov 10:00", "Ana"),)},
        seen="Mon 16 Nov 09:00",
        plan="Sat 21 Nov 10:45 negotiate_timing Ana",
    ),
    before_leaving(
        "it was agreed early",
        happened="Mon 16 Nov 14:20 timing_agreed Ana, answer_due Wed 25 Nov",
        seen="Mon 16 Nov 14:30",
    ),
    before_leaving("not after the end", happened="Mon 16 Nov 10:00 position_closed", seen="Mon 16 Nov 11:00"),
)
def test_s8_to_s12_what_to_settle_before_leaving_the_interview(story):
    story.comes_true()


def test_the_checklist_names_s9_to_s12_in_order():
    story = before_leaving("", seen="Mon 16 Nov 09:00")
    (checklist,) = [t for t in story.made().upcoming if t.kind == "negotiate_timing"]
    assert checklist.grounds == ("S8", "S9", "S10", "S11", "S12")


@pytest.mark.parametrize("left_out", ["S8", "S9", "S10", "S11", "S12"])
def test_each_point_of_the_checklist_stands_by_itself(left_out):
    story = before_leaving("", seen="Mon 16 Nov 09:00", policy=JOB_DOC.without(left_out))
    (checklist,) = [t for t in story.made().upcoming if t.kind == "negotiate_timing"]
    assert checklist.grounds == tuple(s for s in ("S8", "S9", "S10", "S11", "S12") if s != left_out)


@stories(
    about("status_follow_up")(
        "S8: missing the agreement cancels nothing else",
        happened=THANKED,
        seen="Wed 18 Nov 09:00",
        plan="""
        Mon 23 Nov 09:30 status_follow_up Ana by email [MUST S28 R5]
        ...
    """,
    ),
    about("status_follow_up")(
        "S10: the agreement produces the day; S11: and the fallback the day after; S12: by the channel named",
        happened=f"Mon 16 Nov 15:00 timing_agreed Ana by email, answer_due Tue 24 Nov {THANKED}",
        seen="Wed 18 Nov 09:00",
        plan="""
            Wed 25 Nov 09:30 status_follow_up Ana by email, until Wed 25 Nov 17:00 [MUST S14 R3]
            ...
        """,
    ),
)
def test_s8_to_s12_what_the_agreement_produces(story):
    story.comes_true()


def test_s12_the_number_that_was_named_is_the_one_to_call():
    agreed = "Mon 16 Nov 15:00 timing_agreed Ana by phone, answer_due Tue 24 Nov, number +1 617 555 0199"
    story = about("status_follow_up")("", happened=agreed, seen="Mon 16 Nov 16:00")
    first, second, *_ = [t for t in story.made().upcoming if t.kind == "status_follow_up"]
    assert (first.channel, first.number) == ("phone", "+1 617 555 0199")
    assert (second.channel, second.number) == ("email", None)


def test_s1_an_interview_that_ends_after_midnight_is_thanked_for_after_it():
    night = interview("Mon 16 Nov 22:30", "Ana", minutes=150)
    facts = {"people": (ANA,), "interviews": (night,)}
    about("thank_you")(
        "", seen="Tue 17 Nov 01:10", facts=facts, plan="Tue 17 Nov 14:00 thank_you Ana by email"
    ).comes_true()
