"""S14 to S22, rule by rule: making contact."""

import itertools

import pytest
from cases import ANA, BEN, KIM, LEE, MIA, SAM, TOM, without
from stories import EMAILED, THANKED, about, interview, stories

from jobdoc_rules import JOB_DOC

AGREED = "Mon 16 Nov 15:00 timing_agreed Ana by phone, answer_due Fri 20 Nov"
CALLED = f"{EMAILED}Fri 27 Nov 14:00 followed_up Ana by phone"
MANAGER = {
    "people": (ANA, BEN, MIA, LEE, SAM),
    "interviews": (interview("Mon 16 Nov 14:00", "Ana", "Ben", "Mia", arranged_by="Lee"),),
}
TWO = {
    "people": (ANA, BEN, LEE, SAM),
    "interviews": (interview("Mon 16 Nov 14:00", "Ana", "Ben", arranged_by="Lee"),),
}

status = about("status_follow_up")


@stories(
    status(
        "D was Friday: the call is on Monday, by the end of the day",
        happened=f"{AGREED}{THANKED}",
        seen="Wed 18 Nov 09:00",
        plan="""
            Mon 23 Nov 14:00 status_follow_up Ana by phone, until Mon 23 Nov 17:00, planned [MUST S14 R3]
            ...
        """,
    ),
    status(
        "no status contact before D has passed, however far away D is",
        happened=f"Mon 16 Nov 15:00 timing_agreed Ana by phone, answer_due Fri 18 Dec{THANKED}",
        seen="Wed 18 Nov 09:00",
        plan="""
            Mon 21 Dec 14:00 status_follow_up Ana by phone [MUST S14]
            ...
        """,
        withheld="status_follow_up Ana by email until Mon 21 Dec [S14]",
    ),
    status(
        "on D itself one still waits",
        happened=f"{AGREED}{THANKED}",
        seen="Fri 20 Nov 16:00",
        plan="""
            Mon 23 Nov 14:00 status_follow_up Ana by phone
            ...
        """,
    ),
    status(
        "due today: at the next quarter of an hour while the office is open",
        happened=f"{AGREED}{THANKED}",
        seen="Mon 23 Nov 15:20",
        plan="""
            Mon 23 Nov 15:30 status_follow_up Ana by phone, until Mon 23 Nov 17:00, due [MUST S14]
            ...
        """,
    ),
    status(
        "the office is about to close: on the next business day, as overdue",
        happened=f"{AGREED}{THANKED}",
        seen="Mon 23 Nov 16:50",
        plan="""
            Tue 24 Nov 14:00 status_follow_up Ana by phone, until Tue 24 Nov 17:00, overdue [MUST S14]
            ...
        """,
    ),
    status(
        "the last quarter of the day is still time enough",
        happened=f"{AGREED}{THANKED}",
        seen="Mon 23 Nov 16:45",
        plan="""
            Mon 23 Nov 16:45 status_follow_up Ana by phone, due
            ...
        """,
    ),
    status(
        "an email was agreed: an email",
        happened=f"Mon 16 Nov 15:00 timing_agreed Ana by email, answer_due Fri 20 Nov{THANKED}",
        seen="Wed 18 Nov 09:00",
        plan="""
            Mon 23 Nov 09:30 status_follow_up Ana by email [MUST S14 R3]
            ...
        """,
    ),
    about("status_follow_up", "thank_you")(
        "the call goes before thanks that are still owed, and takes them in",
        happened="Mon 16 Nov 15:00 timing_agreed Ana by phone, answer_due Fri 20 Nov",
        seen="Mon 23 Nov 08:00",
        horizon=3,
        plan="Mon 23 Nov 14:00 status_follow_up Ana by phone, due [MUST S14]",
    ),
    status(
        "an email was agreed, but that address is dead: a call",
        happened=f"""
            Mon 16 Nov 15:00 timing_agreed Ana by email, answer_due Fri 20 Nov {THANKED}
            Tue 17 Nov 15:00 bounced Ana by email
        """,
        seen="Wed 18 Nov 09:00",
        plan="""
            Mon 23 Nov 14:00 status_follow_up Ana by phone [MUST S14 R3]
            ...
        """,
    ),
    status(
        "a call was agreed, and it is made though no number is on file",
        happened=f"{AGREED}{THANKED}",
        facts={"people": (without(ANA, "phone"), LEE, SAM)},
        seen="Wed 18 Nov 09:00",
        plan="""
            Mon 23 Nov 14:00 status_follow_up Ana by phone [MUST S14 R3]
            ...
        """,
    ),
    status(
        "a day was given but no fallback: by phone",
        happened=f"Mon 16 Nov 15:00 answer_promised Ana, answer_due Fri 20 Nov{THANKED}",
        seen="Wed 18 Nov 09:00",
        plan="""
            Mon 23 Nov 14:00 status_follow_up Ana by phone [MUST S14 R3 R4]
            ...
        """,
    ),
    status(
        "and if no phone is known, by email",
        happened=f"Mon 16 Nov 15:00 answer_promised Ana, answer_due Fri 20 Nov{THANKED}",
        facts={"people": (without(ANA, "phone"), LEE, SAM)},
        seen="Wed 18 Nov 09:00",
        plan="""
            Mon 23 Nov 09:30 status_follow_up Ana by email [MUST S14 R3 R4]
            ...
        """,
    ),
    status(
        "no day was promised: this rule asks for nothing, seven days are waited",
        happened=THANKED,
        seen="Wed 18 Nov 09:00",
        plan="""
            Mon 23 Nov 09:30 status_follow_up Ana by email [MUST S28 R5]
            ...
        """,
    ),
    status(
        "the call was made and went unanswered: the loop goes on from it with an email",
        happened=f"{AGREED}{THANKED}Mon 23 Nov 14:00 followed_up Ana by phone",
        seen="Mon 23 Nov 15:00",
        plan="""
            Fri 27 Nov 09:30 status_follow_up Ana by email [MUST S19 R2]
            ...
        """,
    ),
    status(
        "a contact made before D had passed does not replace the call after it",
        happened=f"{AGREED}{THANKED}Thu 19 Nov 14:00 followed_up Ana by email",
        seen="Thu 19 Nov 15:00",
        plan="""
            Mon 23 Nov 14:00 status_follow_up Ana by phone [MUST S14]
            ...
        """,
    ),
    status(
        "the newest D counts, a later one",
        happened=f"{AGREED}{THANKED}Thu 19 Nov 10:00 replied Ana, answer_due Wed 2 Dec",
        seen="Thu 19 Nov 11:00",
        plan="""
            Thu 3 Dec 14:00 status_follow_up Ana by phone [MUST S14]
            ...
        """,
    ),
    status(
        "the newest D counts, an earlier one",
        happened=f"""
            Mon 16 Nov 15:00 timing_agreed Ana by phone, answer_due Wed 2 Dec {THANKED}
            Wed 18 Nov 10:00 answer_promised Ana, answer_due Fri 20 Nov
        """,
        seen="Wed 18 Nov 11:00",
        plan="""
            Mon 23 Nov 14:00 status_follow_up Ana by phone [MUST S14]
            ...
        """,
    ),
    status(
        "a D that passed stays passed: the older, later one does not come back",
        happened=f"""
            Mon 16 Nov 15:00 timing_agreed Ana by phone, answer_due Wed 2 Dec {THANKED}
            Wed 18 Nov 10:00 answer_promised Ana, answer_due Fri 20 Nov
        """,
        seen="Tue 24 Nov 08:00",
        plan="""
            Tue 24 Nov 14:00 status_follow_up Ana by phone, overdue [MUST S14]
            ...
        """,
    ),
    status(
        "word came in time without a new day: the clock starts over when D is through",
        happened=f"{AGREED}{THANKED}Fri 20 Nov 10:00 replied Ana",
        seen="Fri 20 Nov 11:00",
        plan="""
            Fri 27 Nov 09:30 status_follow_up Ana by email [MUST S28 R5 R6]
            ...
        """,
    ),
    status(
        "a dateless reply while D is still to come: D stands",
        happened=f"{AGREED}{THANKED}Wed 18 Nov 10:00 replied Ana",
        seen="Wed 18 Nov 11:00",
        plan="""
            Mon 23 Nov 14:00 status_follow_up Ana by phone [MUST S14]
            ...
        """,
    ),
)
def test_s14_when_the_agreed_time_has_passed_one_calls_the_next_day(story):
    story.comes_true()


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


def test_s14_without_it_the_email_after_seven_days_comes_before_d():
    happened = f"Mon 16 Nov 15:00 timing_agreed Ana by phone, answer_due Fri 4 Dec{THANKED}"
    policy = JOB_DOC.without("S14", "S14.wait")
    plan = """
        Mon 23 Nov 09:30 status_follow_up Ana by email
        ...
    """
    status("", happened=happened, seen="Wed 18 Nov 09:00", policy=policy, plan=plan).comes_true()


def test_s14_without_its_obligation_the_wait_still_ends_on_the_day_after():
    happened = f"Mon 16 Nov 15:00 timing_agreed Ana by phone, answer_due Fri 4 Dec{THANKED}"
    plan = """
        Mon 7 Dec 09:30 status_follow_up Ana by email [MUST S28 S14]
        ...
    """
    status(
        "", happened=happened, seen="Wed 18 Nov 09:00", policy=JOB_DOC.without("S14"), plan=plan
    ).comes_true()


ABSENT_ANA = {"people": (without(ANA, "email", "phone"), BEN, LEE, SAM)}
NO_HELPER = (ANA, LEE)


@stories(
    status(
        "whoever last spoke for the employer about timing or status",
        facts=MANAGER,
        happened="Mon 16 Nov 15:00 timing_agreed Ben by phone, answer_due Fri 20 Nov",
        seen="Mon 16 Nov 16:00",
        plan="""
            Mon 23 Nov 14:00 status_follow_up Ben by phone
            ...
        """,
    ),
    status(
        "the recruiter, if it was the recruiter who wrote",
        facts=MANAGER,
        happened="Wed 18 Nov 15:00 replied Lee",
        seen="Wed 18 Nov 16:00",
        plan="""
            Wed 25 Nov 09:30 status_follow_up Lee by email [MUST S28]
            ...
        """,
    ),
    status(
        "an assistant passes words on, and does not become the addressee",
        facts=MANAGER,
        happened="Wed 18 Nov 15:00 replied Sam, answer_due Mon 23 Nov",
        seen="Wed 18 Nov 16:00",
        plan="""
            Tue 24 Nov 14:00 status_follow_up Mia by phone
            ...
        """,
    ),
    status(
        "else the hiring manager among those who interviewed",
        facts=MANAGER,
        seen="Mon 16 Nov 16:00",
        plan="""
            Mon 23 Nov 09:30 status_follow_up Mia by email
            ...
        """,
    ),
    status(
        "a log that names nobody means that person",
        facts=MANAGER,
        happened="Mon 23 Nov 09:30 followed_up by email\nMon 23 Nov 09:31 bounced by email",
        seen="Mon 23 Nov 10:00",
        plan="""
            Tue 24 Nov 14:00 status_follow_up Mia by phone [MUST R13]
            ...
        """,
    ),
    status(
        "and where there is an agency, the agency",
        facts={"people": (ANA, KIM), "interviews": (interview("Mon 16 Nov 14:00", "Ana"),)},
        happened="Mon 23 Nov 09:30 followed_up by email\nMon 23 Nov 09:31 bounced by email",
        seen="Mon 23 Nov 10:00",
        plan="""
            Tue 24 Nov 14:00 status_follow_up Kim by phone [MUST R13]
            ...
        """,
    ),
    status(
        "a hiring manager who did not interview is left in peace",
        facts={"people": (ANA, MIA), "interviews": (interview("Mon 16 Nov 14:00", "Ana"),)},
        seen="Mon 16 Nov 16:00",
        plan="""
            Mon 23 Nov 09:30 status_follow_up Ana by email
            ...
        """,
    ),
    status(
        "else the first who interviewed",
        facts=TWO,
        seen="Mon 16 Nov 16:00",
        plan="""
            Mon 23 Nov 09:30 status_follow_up Ana by email
            ...
        """,
    ),
    status(
        "those of the latest round",
        facts={
            "people": (ANA, BEN, LEE, SAM),
            "interviews": (interview("Mon 16 Nov 14:00", "Ana"), interview("Wed 18 Nov 14:00", "Ben")),
        },
        seen="Wed 18 Nov 16:00",
        plan="""
            Wed 25 Nov 09:30 status_follow_up Ben by email
            ...
        """,
    ),
    status(
        "an agency excludes all others",
        facts={
            "people": (ANA, KIM, LEE, SAM),
            "interviews": (interview("Mon 16 Nov 14:00", "Ana", arranged_by="Kim"),),
        },
        happened="Wed 18 Nov 15:00 replied Ana",
        seen="Wed 18 Nov 16:00",
        plan="""
            Wed 25 Nov 09:30 status_follow_up Kim by email
            Tue 1 Dec 14:00 status_follow_up Kim by phone
            ...
        """,
    ),
    status(
        "no address of the first: the next who interviewed",
        facts=TWO | ABSENT_ANA,
        seen="Mon 16 Nov 16:00",
        plan="""
            Mon 23 Nov 09:30 status_follow_up Ben by email
            ...
        """,
    ),
    status(
        "only a phone is known: the email step is a call",
        facts={"people": (without(ANA, "email"), LEE, SAM)},
        seen="Mon 16 Nov 16:00",
        plan="""
            Mon 23 Nov 14:00 status_follow_up Ana by phone
            Fri 27 Nov 14:00 status_follow_up Ana by phone
            ...
        """,
    ),
    status(
        "nobody who interviewed can be reached and nobody could help: the recruiter",
        facts={"people": (without(ANA, "email", "phone"), LEE)},
        seen="Mon 16 Nov 16:00",
        plan="""
            Mon 23 Nov 09:30 status_follow_up Lee by email
            Fri 27 Nov 14:00 status_follow_up Lee by phone
            ...
        """,
    ),
    about("status_follow_up", "find_contact")(
        "nobody who interviewed can be reached, but somebody could help",
        facts={"people": (without(ANA, "email", "phone"), LEE, SAM)},
        seen="Mon 16 Nov 16:00",
        plan="""
            Mon 23 Nov 14:00 find_contact Sam by phone [MUST S28 R13 S17]
            Fri 27 Nov 14:00 find_contact Sam by phone [MUST S19 R13 S17]
            ...
        """,
    ),
    about("status_follow_up", "find_contact")(
        "an agency that cannot be reached is not passed over",
        facts={
            "people": (ANA, LEE, SAM, without(KIM, "email", "phone")),
            "interviews": (interview("Mon 16 Nov 14:00", "Ana", arranged_by="Kim"),),
        },
        seen="Mon 16 Nov 16:00",
        plan="Mon 23 Nov 14:00 find_contact [MUST S28 R13 S17]",
    ),
    about("status_follow_up", "find_contact")(
        "not even where nobody could help",
        facts={
            "people": (ANA, LEE, without(KIM, "email", "phone")),
            "interviews": (interview("Mon 16 Nov 14:00", "Ana", arranged_by="Kim"),),
        },
        seen="Mon 16 Nov 16:00",
        plan="Mon 23 Nov 14:00 find_contact [MUST S28 R13 S17]",
    ),
    about("status_follow_up", "find_contact")(
        "nobody at all can be reached: find a way",
        facts={
            "people": (without(ANA, "email", "phone"),),
            "interviews": (interview("Mon 16 Nov 14:00", "Ana"),),
        },
        seen="Mon 16 Nov 16:00",
        plan="Mon 23 Nov 14:00 find_contact [MUST S28 R13 S17]",
    ),
)
def test_who_the_status_follow_ups_go_to(story):
    story.comes_true()


help_ = about("ask_coordinator", "find_contact")


@stories(
    help_(
        "after the first unanswered round, and again every three more, beside the loop",
        happened=THANKED,
        seen="Wed 18 Nov 09:00",
        horizon=120,
        plan="""
            Mon 30 Nov 14:00 ask_coordinator Sam by phone [MAY S17]
            Thu 24 Dec 14:00 ask_coordinator Sam by phone [MAY S17]
            Fri 22 Jan 14:00 ask_coordinator Sam by phone [MAY S17]
            ...
        """,
    ),
    help_(
        "an email alone is no round",
        happened=EMAILED,
        seen="Tue 24 Nov 09:00",
        horizon=3,
    ),
    help_(
        "a coordinator nobody knows is not invented: the duty is to find one",
        facts={"people": NO_HELPER},
        happened="Tue 17 Nov 09:30 thank_you_sent Ana",
        seen="Wed 18 Nov 09:00",
        horizon=20,
        plan="Mon 30 Nov 14:00 find_contact [MAY S17]",
    ),
    help_(
        "asked already, in this round",
        happened=f"{CALLED}\nMon 30 Nov 10:00 coordinator_asked Sam by email",
        seen="Mon 30 Nov 10:05",
        horizon=20,
    ),
    help_(
        "not asked on its day: it rolls forward",
        happened=CALLED,
        seen="Tue 1 Dec 15:05",
        horizon=3,
        plan="Tue 1 Dec 15:15 ask_coordinator Sam by phone, overdue [MAY S17]",
    ),
    help_(
        "word came: a new silence begins first",
        happened=f"{CALLED}\nMon 30 Nov 10:00 replied Ana",
        seen="Mon 30 Nov 10:05",
        horizon=9,
    ),
    help_(
        "not through an agency",
        facts={"people": (ANA, KIM, SAM)}
        | {"interviews": (interview("Mon 16 Nov 14:00", "Ana", arranged_by="Kim"),)},
        seen="Mon 16 Nov 16:00",
    ),
    help_(
        "not while the search is on hold",
        happened=f"{CALLED}\nMon 30 Nov 10:00 put_on_hold",
        seen="Mon 30 Nov 10:05",
    ),
    help_("not after the end", happened=f"{CALLED}\nMon 30 Nov 10:00 rejected", seen="Mon 30 Nov 10:05"),
    help_(
        "after the fourth round once more, as soon as it is over",
        happened=f"""{CALLED}
            Mon 30 Nov 14:00 coordinator_asked Sam by phone
            Wed 2 Dec 09:30 followed_up Ana by email
            Mon 7 Dec 14:00 followed_up Ana by phone
            Thu 10 Dec 09:30 followed_up Ana by email
            Tue 15 Dec 14:00 followed_up Ana by phone
            Fri 18 Dec 09:30 followed_up Ana by email
            Wed 23 Dec 14:00 followed_up Ana by phone
        """,
        seen="Wed 23 Dec 15:00",
        horizon=3,
        plan="Thu 24 Dec 14:00 ask_coordinator Sam by phone [MAY S17]",
    ),
    help_(
        "of two the first is asked",
        facts={"people": (ANA, LEE, SAM, TOM)},
        happened=CALLED,
        seen="Mon 30 Nov 08:00",
        horizon=3,
        plan="Mon 30 Nov 14:00 ask_coordinator Sam by phone",
    ),
    help_(
        "if the first has no address left, the second",
        facts={"people": (ANA, LEE, SAM, TOM)},
        happened=f"{CALLED}\nMon 30 Nov 09:00 bounced Sam by phone\nMon 30 Nov 09:00 bounced Sam by email",
        seen="Mon 30 Nov 10:00",
        horizon=3,
        plan="Mon 30 Nov 14:00 ask_coordinator Tom by phone",
    ),
    help_(
        "without a phone, by email",
        facts={"people": (ANA, LEE, without(SAM, "phone"))},
        happened=CALLED,
        seen="Mon 30 Nov 08:00",
        horizon=3,
        plan="Mon 30 Nov 09:30 ask_coordinator Sam by email",
    ),
    help_(
        "when a call is next by email, so that it is not taken for that call",
        happened=f"{AGREED}{THANKED}",
        seen="Wed 18 Nov 09:00",
        horizon=13,
        plan="Mon 30 Nov 09:30 ask_coordinator Sam by email [MAY S17]",
    ),
)
def test_s17_an_administrative_person_is_found_and_asked(story):
    story.comes_true()


@stories(
    status(
        "an email, three business days later a call, and back again",
        happened=EMAILED,
        seen="Mon 23 Nov 10:00",
        plan="""
            Fri 27 Nov 14:00 status_follow_up Ana by phone [MUST S19 R1 S30]
            Wed 2 Dec 09:30 status_follow_up Ana by email [MUST S19 R2 S30]
            Mon 7 Dec 14:00 status_follow_up Ana by phone [MUST S19 R1 S30]
            ...
        """,
    ),
    status(
        "a voicemail is the call step",
        happened=f"{EMAILED}Fri 27 Nov 14:00 followed_up Ana by voicemail",
        seen="Fri 27 Nov 15:00",
        plan="""
            Wed 2 Dec 09:30 status_follow_up Ana by email [MUST S19 R2]
            ...
        """,
    ),
    *(
        status(
            f"a {channel} is a written step, the next is a call",
            happened=f"{THANKED}Mon 23 Nov 09:30 followed_up Ana by {channel}",
            seen="Mon 23 Nov 10:00",
            plan="""
                Fri 27 Nov 14:00 status_follow_up Ana by phone [MUST S19 R1]
                ...
            """,
        )
        for channel in ("letter", "message")
    ),
    status(
        "asking in person is a spoken step",
        happened=f"{THANKED}Mon 23 Nov 09:30 followed_up Ana by in_person",
        seen="Mon 23 Nov 10:00",
        plan="""
            Fri 27 Nov 09:30 status_follow_up Ana by email [MUST S19 R2]
            ...
        """,
    ),
    status(
        "the first step was a call: then an email",
        happened=f"{THANKED}Thu 19 Nov 14:00 followed_up Ana by phone",
        seen="Thu 19 Nov 15:00",
        plan="""
            Tue 24 Nov 09:30 status_follow_up Ana by email [MUST S19 R2]
            ...
        """,
    ),
    status(
        "one email to both who interviewed is one step, though two contacts",
        facts=TWO,
        happened=f"{EMAILED}Mon 23 Nov 09:30 followed_up Ben by email",
        seen="Mon 23 Nov 10:00",
        plan="""
            Tue 1 Dec 14:00 status_follow_up Ana by phone [MUST S19 R1 S7]
            ...
        """,
    ),
    status(
        "a call that reached only the coordinator, while a call was next, is that call",
        happened=f"{EMAILED}Fri 27 Nov 14:00 coordinator_asked Sam by phone",
        seen="Fri 27 Nov 15:00",
        plan="""
            Wed 2 Dec 09:30 status_follow_up Ana by email [MUST S19 R2]
            ...
        """,
    ),
    status(
        "an email to the coordinator is not",
        happened=f"{EMAILED}Tue 24 Nov 14:00 coordinator_asked Sam by email",
        seen="Tue 24 Nov 15:00",
        plan="""
            Fri 27 Nov 14:00 status_follow_up Ana by phone [MUST S19 R1]
            ...
        """,
    ),
    status(
        "nor is a call to the coordinator while an email is next",
        happened=f"{CALLED}\nMon 30 Nov 14:00 coordinator_asked Sam by phone",
        seen="Mon 30 Nov 15:00",
        plan="""
            Wed 2 Dec 09:30 status_follow_up Ana by email [MUST S19 R2]
            ...
        """,
    ),
    status(
        "the agreed call reached only the coordinator: it was that call",
        happened=f"{AGREED}{THANKED}Mon 23 Nov 14:00 coordinator_asked Sam by phone",
        seen="Mon 23 Nov 15:00",
        plan="""
            Fri 27 Nov 09:30 status_follow_up Ana by email [MUST S19 R2]
            ...
        """,
    ),
    *(
        status(
            f"a live talk {live} about the status ends the loop; it starts over seven days later",
            happened=f"{EMAILED}Tue 24 Nov 11:00 spoke Ana {live}",
            seen="Tue 24 Nov 12:00",
            plan="""
                Tue 1 Dec 09:30 status_follow_up Ana by email [MUST S28 R5 R6]
                ...
            """,
        )
        for live in ("by phone", "by video", "by in_person")
    ),
    status(
        "a live talk in which the status never came up changes nothing",
        happened=f"{EMAILED}Tue 24 Nov 11:00 spoke Ana by phone, status_discussed false",
        seen="Tue 24 Nov 12:00",
        plan="""
            Fri 27 Nov 14:00 status_follow_up Ana by phone [MUST S19 R1]
            ...
        """,
    ),
    status(
        "a talk with an assistant is no live connection",
        happened=f"{EMAILED}Tue 24 Nov 11:00 spoke Sam by phone",
        seen="Tue 24 Nov 12:00",
        plan="""
            Fri 27 Nov 14:00 status_follow_up Ana by phone [MUST S19 R1]
            ...
        """,
    ),
    status(
        "a talk with the recruiter is one",
        happened=f"{EMAILED}Tue 24 Nov 11:00 spoke Lee by phone",
        seen="Tue 24 Nov 12:00",
        plan="""
            Tue 1 Dec 09:30 status_follow_up Lee by email [MUST S28 R5 R6]
            ...
        """,
    ),
    status(
        "a message on a machine is none",
        happened=f"{EMAILED}Tue 24 Nov 11:00 spoke Ana by voicemail",
        seen="Tue 24 Nov 12:00",
        plan="""
            Fri 27 Nov 14:00 status_follow_up Ana by phone [MUST S19 R1]
            ...
        """,
    ),
    status(
        "a live talk with a new day pauses until the day after it",
        happened=f"{EMAILED}Tue 24 Nov 11:00 spoke Ana by phone, answer_due Thu 3 Dec",
        seen="Tue 24 Nov 12:00",
        plan="""
            Fri 4 Dec 14:00 status_follow_up Ana by phone [MUST S14 S38]
            ...
        """,
    ),
    status(
        "even an assistant may pass on a day",
        happened=f"{EMAILED}Tue 24 Nov 11:00 spoke Sam by phone, answer_due Thu 3 Dec",
        seen="Tue 24 Nov 12:00",
        plan="""
            Fri 4 Dec 14:00 status_follow_up Ana by phone [MUST S14 S38]
            ...
        """,
    ),
    status(
        "a step that was missed rolls forward, and what follows counts from when it is really done",
        happened=EMAILED,
        seen="Wed 2 Dec 15:05",
        plan="""
            Wed 2 Dec 15:15 status_follow_up Ana by phone, overdue [MUST S19 R1]
            Mon 7 Dec 09:30 status_follow_up Ana by email [MUST S19 R2]
            ...
        """,
    ),
    status(
        "an event known by its day only comes after all timed ones of that day",
        happened=f"{EMAILED}Mon 23 Nov replied Ana",
        seen="Mon 23 Nov 18:00",
        plan="""
            Mon 30 Nov 09:30 status_follow_up Ana by email [MUST S28]
            ...
        """,
    ),
)
def test_s19_email_and_call_alternate_until_one_connects_live(story):
    story.comes_true()


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


@stories(
    about("find_contact")(
        "who knows no coordinator is told to find somebody: once after round one, once after round four",
        facts={"people": (ANA,), "interviews": (interview("Mon 16 Nov 14:00", "Ana"),)},
        seen="Mon 16 Nov 16:00",
        plan="""
            Mon 30 Nov 14:00 find_contact [MAY S17]
            Thu 24 Dec 14:00 find_contact [MAY S17]
        """,
    ),
)
def test_s17_the_duty_is_to_find_somebody(story):
    story.comes_true()
