"""R7, R11 to R13, R17 to R20, what common practice adds: what no scenario can tell."""

import pytest
from cases import ANA, LEE, SAM, without
from stories import EMAILED, THANKED, Story, about

from jobdoc_rules import JOB_DOC, CaseState

CALLED = f"{EMAILED}Fri 27 Nov 14:00 followed_up Ana by phone"
THREE_ROUNDS = f"""{CALLED}
    Wed 2 Dec 09:30 followed_up Ana by email
    Mon 7 Dec 14:00 followed_up Ana by phone
    Thu 10 Dec 09:30 followed_up Ana by email
    Tue 15 Dec 14:00 followed_up Ana by phone
"""
status = about("status_follow_up")


def test_r7_choosing_is_beside_the_loop():
    told = {"happened": THREE_ROUNDS, "seen": "Tue 15 Dec 15:00"}
    with_choice, without_it = status("", **told), status("", **told, policy=JOB_DOC.without("R7"))
    steps = [
        [(t.start, t.uid) for t in story.made().upcoming if t.kind == "status_follow_up"]
        for story in (with_choice, without_it)
    ]
    assert steps[0] == steps[1]


DECLINED = "Mon 23 Nov 11:00 calls_declined"


def test_r11_a_prohibition_prevails_over_a_rule_that_would_call():
    made = status("", happened=f"{CALLED}\n{DECLINED}", seen="Fri 27 Nov 15:00", horizon=300).made()
    assert {t.channel for t in made.upcoming if t.channel} == {"email"}


def test_r12_the_case_is_paused_meanwhile():
    away = status("", happened=f"{THANKED}Mon 23 Nov 09:00 out_of_office Ana", seen="Mon 23 Nov 09:15")
    assert away.made().state is CaseState.PAUSED


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
