"""What each touchpoint says of itself, and what each rule says it lacked: in full, for every rule.

When things come stands in ``scenarios``; here stand the words, with the clauses they rest on.
"""

import attrs
import pytest
from cases import ANA, BEN, LEE, SAM, case, without
from stories import EMAILED, THANKED, Story, interview, log, moment

from jobdoc_rules import JOB_DOC, Channel, Kind, Side, evaluate
from jobdoc_rules.readings import calendar_days
from jobdoc_rules.rules import Anchor, Proposal, Slot, Strength, Timing, obligation

CALLED = f"{EMAILED}Fri 27 Nov 14:00 followed_up Ana by phone"
TWO = {
    "people": (ANA, BEN, LEE, SAM),
    "interviews": (interview("Mon 16 Nov 14:00", "Ana", "Ben", arranged_by="Lee"),),
}
OUT_OF_REACH = {
    "people": (without(ANA, "email", "phone"), LEE, SAM),
    "interviews": (interview("Mon 16 Nov 14:00", "Ana"),),
}
AGREED = f"{THANKED}Mon 16 Nov 15:00 timing_agreed, answer_due Fri 20 Nov"
PROMISED = f"{THANKED}Wed 18 Nov 11:00 answer_promised Ana, answer_due Fri 20 Nov"
HELPED = "Tue 17 Nov 09:45 thank_you_sent Sam"
HELP = "went unanswered, and somebody in the office may help you connect."


def story(seen, happened="", **more):
    return Story("", seen=seen, happened=happened, **more)


# What happened and when one looks; the kind of touchpoint; its strength and its grounds; what it says.
SAID = [
    (
        story("Mon 16 Nov 09:00", facts=TWO),
        "negotiate_timing",
        "SHOULD S8 S9 S10 S11 S12",
        (
            "Before you leave, settle the follow-up with Ana and Ben today: before you leave on Mon 16"
            " Nov, agree when and how you will be in touch again."
        ),
    ),
    (
        story("Mon 16 Nov 16:00"),
        "thank_you",
        "MUST S1",
        "Thank Ana by email on Tue 17 Nov: a thank-you is due to everyone who interviewed you on Mon 16 Nov.",
    ),
    (
        story("Mon 16 Nov 16:00"),
        "thank_coordinator",
        "SHOULD S5",
        "Thank Sam by email on Tue 17 Nov: whoever helped with the interview of Mon 16 Nov is thanked too.",
    ),
    (
        story("Mon 16 Nov 16:00"),
        "talk_to_recruiter",
        "SHOULD S4",
        (
            "Call Lee on Tue 17 Nov: the interview of Mon 16 Nov was arranged by a recruiter, who likes"
            " to hear how it went."
        ),
    ),
    (
        story("Tue 17 Nov 15:00", THANKED),
        "status_follow_up",
        "MUST S28 R5",
        (
            "Email Ana on Mon 23 Nov: 7 calendar days after the interview of Mon 16 Nov without a day for"
            " an answer, it is time to ask how the search stands."
        ),
    ),
    (
        story("Tue 24 Nov 15:00", f"{EMAILED}Tue 24 Nov 11:00 replied Ana"),
        "status_follow_up",
        "MUST S28 R5 R6",
        (
            "Email Ana on Tue 1 Dec: 7 calendar days after their last word of Tue 24 Nov without a day"
            " for an answer, it is time to ask how the search stands."
        ),
    ),
    (
        story("Mon 23 Nov 10:00", EMAILED),
        "status_follow_up",
        "MUST S19 R1 S30",
        (
            "Call Ana on Fri 27 Nov: 3 business days after the email of Mon 23 Nov, and nobody has been"
            " reached live yet; Thu 26 Nov is Thanksgiving Day."
        ),
    ),
    (
        story("Fri 27 Nov 15:00", CALLED),
        "status_follow_up",
        "MUST S19 R2 S30",
        (
            "Email Ana on Wed 2 Dec: 3 business days after the call of Fri 27 Nov, and nobody has been"
            " reached live yet."
        ),
    ),
    (
        story("Tue 24 Nov 15:00", f"{EMAILED}Tue 24 Nov 11:00 calls_declined"),
        "status_follow_up",
        "MUST S19 R11 S30",
        (
            "Email Ana on Wed 2 Dec: 6 business days after the email of Mon 23 Nov, and nobody has been"
            " reached live yet; Thu 26 Nov is Thanksgiving Day."
        ),
    ),
    (
        story("Mon 23 Nov 12:00", f"{EMAILED}Mon 23 Nov 10:00 bounced Ana by email"),
        "status_follow_up",
        "MUST S28 R13",
        "Call Ana on Tue 24 Nov: the last message to Ana did not arrive, so the next way is tried at once.",
    ),
    (
        story("Wed 18 Nov 15:00", AGREED),
        "status_follow_up",
        "MUST S14 R3",
        (
            "Call Ana by 17:00 on Mon 23 Nov: you agreed to call on the next business day if you had"
            " heard nothing by Fri 20 Nov."
        ),
    ),
    (
        story("Wed 18 Nov 15:00", AGREED.replace("timing_agreed", "timing_agreed by phone")),
        "status_follow_up",
        "MUST S14 R3",
        (
            "Call Ana by 17:00 on Mon 23 Nov: you agreed to call on the next business day if you had heard"
            " nothing by Fri 20 Nov."
        ),
    ),
    (
        story("Wed 18 Nov 15:00", AGREED.replace("timing_agreed", "timing_agreed by email")),
        "status_follow_up",
        "MUST S14 R3",
        (
            "Email Ana by 17:00 on Mon 23 Nov: you agreed to write on the next business day if you had"
            " heard nothing by Fri 20 Nov."
        ),
    ),
    (
        story("Wed 18 Nov 15:00", PROMISED),
        "status_follow_up",
        "MUST S14 R3 R4",
        "Call Ana by 17:00 on Mon 23 Nov: they mentioned Fri 20 Nov, and nothing was heard by then.",
    ),
    (
        story("Wed 18 Nov 15:00", f"{PROMISED}, vague"),
        "status_follow_up",
        "MUST S14 R3 R4 R9",
        "Call Ana by 17:00 on Mon 23 Nov: they mentioned Fri 20 Nov, and nothing was heard by then.",
    ),
    (
        story("Fri 27 Nov 15:00", CALLED),
        "ask_coordinator",
        "MAY S17",
        f"Ask Sam by phone to help you connect on Mon 30 Nov: the round that ended on Fri 27 Nov {HELP}",
    ),
    (
        story("Fri 27 Nov 15:00", CALLED.replace(HELPED, ""), facts={"people": (ANA, LEE)}),
        "find_contact",
        "MAY S17",
        f"Find a way to reach them on Mon 30 Nov: the round that ended on Fri 27 Nov {HELP}",
    ),
    (
        story("Tue 24 Nov 15:00", EMAILED, facts=OUT_OF_REACH),
        "find_contact",
        "MUST S19 R1 R13 S17 S30",
        (
            "Find a way to reach them through Sam on Fri 27 Nov: no address of those you spoke with is"
            " known to work; 3 business days after the email of Mon 23 Nov, and nobody has been reached"
            " live yet; Thu 26 Nov is Thanksgiving Day."
        ),
    ),
    (
        story("Fri 27 Nov 15:00", CALLED),
        "choose",
        "MAY R7",
        (
            "Choose: go on or withdraw on Fri 18 Dec: several rounds went unanswered; you may go on, or"
            " withdraw politely."
        ),
    ),
    (
        story("Tue 24 Nov 15:00", f"{EMAILED}Tue 24 Nov 11:00 put_on_hold"),
        "check_in",
        "MAY R19",
        (
            "Check in with Ana by email on Thu 24 Dec: the search is on hold; 1 month after Tue 24 Nov it"
            " is fine to check in."
        ),
    ),
    (
        story("Tue 24 Nov 15:00", f"{EMAILED}Tue 24 Nov 11:00 rejected"),
        "thank_for_decision",
        "MAY R18",
        (
            "Thank Ana by email for the decision on Wed 25 Nov: a gracious thank-you after the decision"
            " of Tue 24 Nov leaves the door open."
        ),
    ),
    (
        story("Tue 24 Nov 15:00", f"{EMAILED}Tue 24 Nov 11:00 rival_offer, deadline Fri 4 Dec"),
        "tell_of_offer",
        "SHOULD R17",
        (
            "Tell Lee and Ana by email of the other offer today: another offer must be answered by Fri 4"
            " Dec, and those you prefer should know in time."
        ),
    ),
    (
        story("Tue 24 Nov 15:00", f"{EMAILED}Tue 24 Nov 11:00 interest_changed, interest none"),
        "withdraw",
        "MUST S31",
        (
            "Thank Lee and Ana by email and withdraw today: no interest is left, so one message thanks"
            " them and withdraws, and nothing follows it."
        ),
    ),
    (
        story("Tue 17 Nov 15:00", side="employer"),
        "answer_candidate",
        "MUST S33 S35",
        (
            "Answer Jo Marsh by email or phone on Mon 23 Nov: Jo Marsh was interviewed on Mon 16 Nov and"
            " is owed an answer within a week, with the decision or an interim word and a day for it."
        ),
    ),
    (
        story("Wed 18 Nov 15:00", "Wed 18 Nov 11:00 decided", side="employer"),
        "answer_candidate",
        "MUST S33 S35",
        (
            "Answer Jo Marsh by email or phone on Mon 23 Nov: Jo Marsh was interviewed on Mon 16 Nov and"
            " is owed an answer within a week, with the decision."
        ),
    ),
    (
        story(
            "Wed 18 Nov 15:00",
            "Wed 18 Nov 11:00 answer_promised Ana, answer_due Fri 20 Nov",
            side="employer",
        ),
        "answer_candidate",
        "MUST S38",
        "Answer Jo Marsh by email or phone on Fri 20 Nov: Jo Marsh was promised word by Fri 20 Nov.",
    ),
]


@pytest.mark.parametrize(("told", "kind", "binding", "words"), SAID)
def test_a_touchpoint_says_what_to_do_when_and_why_and_on_which_grounds(told, kind, binding, words):
    shown = next(t for t in told.made().upcoming if t.kind == kind)
    assert (" ".join((shown.strength, *shown.grounds)), shown.because) == (binding, words)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (
            story("Wed 18 Nov 15:00", PROMISED.replace("Fri 20 Nov", "Fri 4 Dec")),
            (
                "Not yet: Email Ana on Wed 25 Nov; withheld until Mon 7 Dec: they promised word by Fri 4"
                " Dec; before that day has passed nobody is asked."
            ),
        ),
        (
            story("Tue 24 Nov 15:00", f"{EMAILED}Tue 24 Nov 11:00 withdrew\nTue 24 Nov 11:00 rejected"),
            None,
        ),
    ],
)
def test_what_is_withheld_says_why(told, words):
    assert next((item.because for item in told.made().withheld), None) == words


# -- what a rule lacked ----------------------------------------------------------------------------------

LACKING = {
    "S4": "no recruiter arranged the interview (arranged_by)",
    "S5": "no coordinator is known, and nobody is invented",
    "S14": "no day was promised (timing_agreed, answer_promised)",
    "S17": "no round of email and call has gone unanswered yet",
    "S31": "some interest is left (interest_changed)",
    "R7": "fewer than 3 rounds have gone unanswered",
    "R17": "no rival offer came (rival_offer)",
    "R18": "nothing was rejected (rejected)",
    "R19": "the search is not on hold (put_on_hold)",
}
FULFILLED = {
    "a recruiter arranged it": (story("Tue 17 Nov 15:00", THANKED), ["S4", "S5"]),
    "a day was agreed": (story("Wed 18 Nov 15:00", AGREED), ["S4", "S5", "S14"]),
    "a round went unanswered": (story("Fri 27 Nov 15:00", CALLED), ["S4", "S5", "S17"]),
    "three rounds did": (
        story(
            "Tue 15 Dec 15:00",
            f"""{CALLED}
            Wed 2 Dec 09:30 followed_up Ana by email
            Mon 7 Dec 14:00 followed_up Ana by phone
            Thu 10 Dec 09:30 followed_up Ana by email
            Tue 15 Dec 14:00 followed_up Ana by phone
            """,
        ),
        ["S4", "S5", "S17", "R7"],
    ),
    "no interest is left": (
        story("Tue 24 Nov 15:00", f"{EMAILED}Tue 24 Nov 11:00 interest_changed, interest none"),
        ["S4", "S5", "S31"],
    ),
    "a rival offer came": (
        story("Tue 24 Nov 15:00", f"{EMAILED}Tue 24 Nov 11:00 rival_offer, deadline Fri 4 Dec"),
        ["S4", "S5", "R17"],
    ),
    "they rejected": (story("Tue 24 Nov 15:00", f"{EMAILED}Tue 24 Nov 11:00 rejected"), ["S4", "S5", "R18"]),
    "the search is on hold": (
        story("Tue 24 Nov 15:00", f"{EMAILED}Tue 24 Nov 11:00 put_on_hold"),
        ["S4", "S5", "R19"],
    ),
    "nothing of it": (
        story(
            "Tue 17 Nov 15:00",
            facts={"people": (ANA,), "interviews": (interview("Mon 16 Nov 14:00", "Ana"),)},
        ),
        [],
    ),
}


@pytest.mark.parametrize(("told", "fulfilled"), FULFILLED.values(), ids=FULFILLED)
def test_each_rule_that_demands_nothing_says_what_it_lacked(told, fulfilled):
    (outlook,) = told.made().outlooks
    missed = {rule.id: miss.missing for rule, miss in outlook.near_misses if rule.id != "S1"}
    assert missed == {rule: words for rule, words in LACKING.items() if rule not in fulfilled}


def test_thanks_that_a_follow_up_took_the_place_of_are_told_of():
    (outlook,) = story("Mon 23 Nov 10:00", EMAILED).made().outlooks
    missed = [miss.missing for rule, miss in outlook.near_misses if rule.id == "S1"]
    assert missed == ["thanks to Ana now go into the next message: a follow-up was sent"]


# -- rules that demand the same --------------------------------------------------------------------------

TOGETHER = [
    ("S33 S35", "answer_candidate", story("Tue 17 Nov 15:00", side="employer")),
    ("S19 S30", "status_follow_up", story("Mon 23 Nov 10:00", EMAILED)),
    ("S8 S9 S10 S11 S12", "negotiate_timing", story("Mon 16 Nov 09:00", facts=TWO)),
]


@pytest.mark.parametrize(("clauses", "kind", "told"), TOGETHER, ids=[row[0] for row in TOGETHER])
def test_of_rules_that_demand_the_same_each_demands_it_alone_in_the_same_words(clauses, kind, told):
    every = next(t for t in told.made().upcoming if t.kind == kind)
    for clause in clauses.split():
        others = set(clauses.split()) - {clause}
        alone = attrs.evolve(told, policy=JOB_DOC.without(*others)).made()
        shown = next(t for t in alone.upcoming if t.kind == kind)
        assert [rule.id for rule in shown.rules] == [clause]
        same = ("uid", "start", "end", "closes", "channel", "because", "revised", "number", "firm")
        assert [getattr(shown, name) for name in same] == [getattr(every, name) for name in same]


def test_what_was_settled_before_leaving_is_what_was_planned():
    planned = story("Mon 16 Nov 09:00").made().upcoming[0]
    settled = "Mon 16 Nov 14:50 timing_agreed by phone, answer_due Fri 20 Nov"
    done = story("Mon 16 Nov 15:00", settled).made().touchpoints[0]
    assert (planned.kind, done.kind, done.state) == ("negotiate_timing", "negotiate_timing", "done")
    assert (planned.uid, planned.ordinal, planned.round) == (done.uid, done.ordinal, done.round)
    assert story("Mon 16 Nov 15:00", settled).made().of("acme-data-engineer")[1].kind == "thank_you"


# -- from what each is dated -----------------------------------------------------------------------------

# Of each kind, with its grounds: from what on it is counted, and how long after it it comes.
DATED = {
    "negotiate_timing S8 S9 S10 S11 S12": "interview, 0 business days",
    "thank_you S1": "interview, 1 business day",
    "thank_coordinator S5": "interview, 1 business day",
    "talk_to_recruiter S4": "interview, 1 business day",
    "status_follow_up S28 R5": "interview, 7 calendar days",
    "status_follow_up S28 R5 R6": "last_word, 7 calendar days",
    "status_follow_up S19 R1 S30": "last_contact, 3 business days",
    "status_follow_up S19 R2 S30": "last_contact, 3 business days",
    "status_follow_up S19 R11 S30": "last_contact, 6 business days",
    "status_follow_up S28 R13": "bounce, 1 business day",
    "status_follow_up S14 R3": "promised_day, 1 business day",
    "status_follow_up S14 R3 R4": "promised_day, 1 business day",
    "status_follow_up S14 R3 R4 R9": "promised_day, 1 business day",
    "ask_coordinator S17": "round_end, 1 business day",
    "find_contact S17": "round_end, 1 business day",
    "find_contact S19 R1 R13 S17 S30": "last_contact, 3 business days",
    "choose R7": "last_contact, 3 business days",
    "check_in R19": "event, 1 month",
    "thank_for_decision R18": "event, 1 business day",
    "tell_of_offer R17": "event, 0 business days",
    "withdraw S31": "event, 0 business days",
    "answer_candidate S33 S35": "interview, 7 calendar days",
    "answer_candidate S38": "promised_day, 0 calendar days",
}
THREE_ROUNDS = FULFILLED["three rounds did"][0]


@pytest.mark.parametrize(("told", "kind"), [*((row[0], row[1]) for row in SAID), (THREE_ROUNDS, "choose")])
def test_what_is_demanded_is_counted_from_what_its_rule_names(told, kind):
    verdict = evaluate(
        case(log(told.happened), **told.facts), policy=JOB_DOC, as_of=moment(told.seen), side=Side(told.side)
    )
    for demand in verdict.demands:
        timing = demand.proposal.timing
        name = " ".join((demand.proposal.kind, *demand.grounds))
        assert f"{timing.anchor}, {timing.after}" == DATED[name]
    assert kind == "choose" or kind in {demand.proposal.kind for demand in verdict.demands}


def test_searches_for_a_way_are_numbered_by_the_steps_before_them():
    for happened, first in (("", 1), (EMAILED, 2)):
        plan = story("Fri 27 Nov 15:00", happened, facts=OUT_OF_REACH).made()
        found = [t.ordinal for t in plan.upcoming if t.kind == "find_contact" and t.grounds[0] != "S17"]
        assert found == list(range(first, first + len(found)))
        assert len(found) > 3


# -- what is ruled out -----------------------------------------------------------------------------------


@obligation("X1", Strength.MUST)
def anything_at_all(situation, _readings):
    """Propose a call of every kind, as rules of one's own may."""
    for kind in Kind:
        timing = Timing(Anchor.INTERVIEW, situation.latest.day, calendar_days(30), Slot.CALL)
        stamp, to = situation.stamp(), situation.latest.interviewers
        yield Proposal(kind, to, Channel.PHONE, timing, 1, 9, stamp, (), "somebody wants it")


SPARED = [
    ("interest_changed, interest none", "S31", {"answer_candidate", "withdraw"}),
    ("withdrew", "S31", {"answer_candidate"}),
    ("calls_declined", "R11", {"answer_candidate", "negotiate_timing"}),
]


@pytest.mark.parametrize(("event", "clause", "spared"), SPARED, ids=[row[0] for row in SPARED])
def test_what_the_column_rules_out_is_ruled_out_for_rules_of_ones_own_too(event, clause, spared):
    verdict = evaluate(
        case(log(f"{EMAILED}Tue 24 Nov 11:00 {event}")),
        policy=JOB_DOC.with_rule(anything_at_all),
        as_of=moment("Tue 24 Nov 12:00"),
    )
    own = [r for r in verdict.withheld if r.demand.rules[0].id == "X1"]
    assert {refusal.rule.clause for refusal in own} == {clause}
    assert {refusal.demand.proposal.kind.value for refusal in own} == {*Kind} - spared
    assert all(refusal.demand.key == refusal.demand.proposal.key for refusal in own)


DEAD = """
    Tue 24 Nov 10:00 bounced Sam by email
    Tue 24 Nov 10:00 bounced Sam by phone
"""


@pytest.mark.parametrize(
    ("more", "title", "channel"),
    [
        ("", "Find a way to reach them through Sam (Acme)", "phone"),
        (DEAD, "Find a way to reach them (Acme)", None),
    ],
    ids=["somebody can be asked", "nobody can"],
)
def test_a_way_is_found_through_a_coordinator_who_can_be_reached(more, title, channel):
    people = (without(ANA, "email", "phone"), without(LEE, "email", "phone"), SAM)
    plan = story("Tue 24 Nov 15:00", f"{EMAILED}{more}", facts=OUT_OF_REACH | {"people": people}).made()
    found = next(t for t in plan.upcoming if t.kind == "find_contact")
    assert (found.title, found.channel, found.grounds[0]) == (title, channel, "S19")


# -- rounds ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("seen", "owed"),
    [("Tue 17 Nov 14:59", {("Ana", 1), ("Ben", 1)}), ("Tue 17 Nov 15:00", {("Ana", 1), ("Ben", 2)})],
)
def test_thanks_are_owed_for_the_last_round_that_began_with_each(seen, owed):
    rounds = (interview("Mon 16 Nov 14:00", "Ana", "Ben"), interview("Tue 17 Nov 15:00", "Ben"))
    plan = story(seen, facts={"people": (ANA, BEN), "interviews": rounds}).made()
    assert {(t.to[0].name, t.round) for t in plan.upcoming if t.kind == "thank_you"} == owed
