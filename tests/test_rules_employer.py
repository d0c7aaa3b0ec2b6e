"""S33 to S38, rule by rule: what the employer owes."""

import pytest
from cases import ANA, BEN, LEE, SAM
from stories import EMAILED, Story, interview, stories

from jobdoc_rules import JOB_DOC, Side
from jobdoc_rules.situation import Kind


def employer(name, **rest):
    return Story(name, side="employer", **rest)


@stories(
    employer(
        "within a week of the interview",
        seen="Mon 16 Nov 16:00",
        plan="Mon 23 Nov 09:30 answer_candidate Jo Marsh by email, until Mon 23 Nov 17:00 [MUST S33 S35]",
    ),
    employer(
        "the seventh day is a holiday: the reminder moves to the business day before",
        facts={"interviews": (interview("Thu 19 Nov 14:00", "Ana"),)},
        seen="Thu 19 Nov 16:00",
        plan="Wed 25 Nov 09:30 answer_candidate Jo Marsh by email, until Wed 25 Nov 17:00 [MUST S33 S35]",
    ),
    employer(
        "the seventh day is a Sunday: Friday",
        facts={"interviews": (interview("Sun 29 Nov 14:00", "Ana"),)},
        seen="Sun 29 Nov 16:00",
        plan="Fri 4 Dec 09:30 answer_candidate Jo Marsh by email [MUST S33 S35]",
    ),
    employer(
        "of several rounds the latest counts",
        facts={"interviews": (interview("Mon 16 Nov 14:00", "Ana"), interview("Wed 18 Nov 14:00", "Ana"))},
        seen="Wed 18 Nov 16:00",
        plan="Wed 25 Nov 09:30 answer_candidate Jo Marsh by email [MUST S33 S35]",
    ),
    employer(
        "the week has passed in silence: at once, and every day anew",
        seen="Tue 1 Dec 11:05",
        plan="Tue 1 Dec 11:15 answer_candidate Jo Marsh by email, overdue [MUST S33 S35]",
    ),
    employer(
        "nobody gave the candidate a name",
        facts={"candidate": None},
        seen="Mon 16 Nov 16:00",
        plan="Mon 23 Nov 09:30 answer_candidate the candidate by email",
    ),
    employer(
        "a day named at the interview comes sooner than the week",
        happened="Mon 16 Nov 15:00 timing_agreed Ana by phone, answer_due Fri 20 Nov",
        seen="Mon 16 Nov 16:00",
        plan="Fri 20 Nov 09:30 answer_candidate Jo Marsh by email [MUST S38]",
    ),
    employer(
        "a day named at the interview does not extend the week: until it, an interim answer is owed",
        happened="Mon 16 Nov 15:00 timing_agreed Ana by phone, answer_due Fri 4 Dec",
        seen="Mon 16 Nov 16:00",
        plan="Mon 23 Nov 09:30 answer_candidate Jo Marsh by email [MUST S33 S35]",
    ),
    employer("the candidate was answered", happened="Fri 20 Nov 10:00 answered", seen="Fri 20 Nov 11:00"),
    *(
        employer(f"it ended: {end}", happened=f"Fri 20 Nov 10:00 {end}", seen="Fri 20 Nov 11:00")
        for end in ("rejected", "offered", "position_closed", "withdrew")
    ),
    employer(
        "an answer after the first round is none after the second",
        facts={"interviews": (interview("Mon 16 Nov 14:00", "Ana"), interview("Mon 30 Nov 14:00", "Ana"))},
        happened="Fri 20 Nov 10:00 answered",
        seen="Mon 30 Nov 16:00",
        plan="Mon 7 Dec 09:30 answer_candidate Jo Marsh by email [MUST S33 S35]",
    ),
)
def test_s33_to_s35_everyone_interviewed_is_answered_within_a_week(story):
    story.comes_true()


@stories(
    employer(
        "no decision yet: an interim answer is owed all the same",
        seen="Fri 20 Nov 11:00",
        plan="Mon 23 Nov 09:30 answer_candidate Jo Marsh by email [MUST S33 S35]",
    ),
    employer(
        "decided, and not told: it is owed all the more",
        happened="Fri 20 Nov 10:00 decided",
        seen="Fri 20 Nov 11:00",
        plan="Mon 23 Nov 09:30 answer_candidate Jo Marsh by email [MUST S33 S35]",
    ),
)
def test_s36_being_undecided_suspends_nothing(story):
    story.comes_true()


@pytest.mark.parametrize(
    ("happened", "words"),
    [
        ("", "with the decision or an interim word and a day for it"),
        ("Fri 20 Nov 10:00 decided", "with the decision"),
    ],
)
def test_s36_the_reason_says_what_is_owed(happened, words):
    (owed,) = employer("", happened=happened, seen="Fri 20 Nov 11:00").made().upcoming
    assert owed.why.endswith(words)


INTERIM = "Mon 23 Nov 11:00 answered, answer_due Fri 4 Dec"


@stories(
    employer(
        "an interim answer names a day: word is owed by then",
        happened=INTERIM,
        seen="Mon 23 Nov 12:00",
        plan="Fri 4 Dec 09:30 answer_candidate Jo Marsh by email, until Fri 4 Dec 17:00, planned [MUST S38]",
    ),
    employer(
        "the day is closed: the reminder moves to the business day before",
        happened="Mon 16 Nov 16:00 answered, answer_due Thu 26 Nov",
        seen="Mon 16 Nov 17:00",
        plan="Wed 25 Nov 09:30 answer_candidate Jo Marsh by email [MUST S38]",
    ),
    employer(
        "a further interim answer moves it",
        happened=f"{INTERIM}\nFri 4 Dec 10:00 answered, answer_due Fri 11 Dec",
        seen="Fri 4 Dec 11:00",
        plan="Fri 11 Dec 09:30 answer_candidate Jo Marsh by email [MUST S38]",
    ),
    employer(
        "the last word meets it", happened=f"{INTERIM}\nThu 3 Dec 10:00 answered", seen="Thu 3 Dec 11:00"
    ),
    employer(
        "the day has passed in silence: at once",
        happened=INTERIM,
        seen="Mon 7 Dec 08:00",
        plan="Mon 7 Dec 09:30 answer_candidate Jo Marsh by email, overdue [MUST S38]",
    ),
    *(
        employer(
            f"the candidate's own log tells it too: {entry}",
            happened=f"Mon 23 Nov 11:00 {entry}, answer_due Fri 4 Dec",
            seen="Mon 23 Nov 12:00",
            plan="Fri 4 Dec 09:30 answer_candidate Jo Marsh by email [MUST S38]",
        )
        for entry in ("replied Ana", "spoke Ana", "answer_promised Ana", "timing_agreed Ana")
    ),
    Story(
        "the candidate's next step is the day after it",
        happened=f"{EMAILED}{INTERIM}",
        seen="Mon 23 Nov 12:00",
        about=("status_follow_up",),
        plan="""
            Mon 7 Dec 14:00 status_follow_up Ana by phone [MUST S14 S38]
            ...
        """,
        withheld="status_follow_up Ana by email until Mon 7 Dec [S14]",
    ),
    Story(
        "and still is where the rule about agreed times is left out",
        happened=f"{EMAILED}{INTERIM}",
        seen="Mon 23 Nov 12:00",
        about=("status_follow_up",),
        policy=JOB_DOC.without("S14"),
        plan="""
            Mon 7 Dec 14:00 status_follow_up Ana by phone [MUST S38 R3]
            ...
        """,
    ),
    employer(
        "a day before the next interview is met by that interview",
        facts={"interviews": (interview("Mon 16 Nov 14:00", "Ana"), interview("Tue 1 Dec 14:00", "Ana"))},
        happened="Mon 23 Nov 11:00 answered, answer_due Tue 24 Nov",
        seen="Tue 1 Dec 16:00",
        plan="Tue 8 Dec 09:30 answer_candidate Jo Marsh by email [MUST S33 S35]",
    ),
    employer(
        "a day after the next interview stands",
        facts={"interviews": (interview("Mon 16 Nov 14:00", "Ana"), interview("Tue 1 Dec 14:00", "Ana"))},
        happened="Mon 23 Nov 11:00 answered, answer_due Fri 4 Dec",
        seen="Tue 1 Dec 16:00",
        plan="Fri 4 Dec 09:30 answer_candidate Jo Marsh by email [MUST S38]",
    ),
)
def test_s38_the_day_named_in_an_interim_answer_binds_both_sides(story):
    story.comes_true()


@pytest.mark.parametrize(
    "happened", ["", EMAILED, INTERIM, f"{EMAILED}{INTERIM}", "Tue 1 Dec 10:00 rejected"]
)
def test_neither_side_has_a_duty_of_the_other_and_together_they_have_both(happened):
    made = {
        side: Story(
            "", side=side, happened=happened, seen="Tue 1 Dec 12:00", facts={"people": (ANA, BEN, LEE, SAM)}
        ).made()
        for side in Side
    }
    assert {t.kind for t in made[Side.EMPLOYER].touchpoints} <= {Kind.ANSWER_CANDIDATE}
    assert Kind.ANSWER_CANDIDATE not in {t.kind for t in made[Side.CANDIDATE].touchpoints}
    both = {*made[Side.EMPLOYER].touchpoints, *made[Side.CANDIDATE].touchpoints}
    assert set(made[Side.BOTH].touchpoints) == both
