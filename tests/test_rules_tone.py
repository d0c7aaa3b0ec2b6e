"""Rules that plan nothing: those about words (S2, S16, S18, S20, S22 to S27, S37) and about meaning."""

import pytest
from cases import case
from stories import EMAILED, log, moment

from jobdoc_rules import JOB_DOC, Obligation, Permission, Prohibition, evaluate
from jobdoc_rules.history import read
from jobdoc_rules.rules import Scope

WORDS = {
    "S2": (Obligation, "MUST", "good manners in every message"),
    "S16": (Obligation, "SHOULD", "ask the status, say you are interested"),
    "S18": (Obligation, "SHOULD", "trying to follow up with the interviewer and would like to connect"),
    "S20": (Obligation, "SHOULD", "interested and would like to know the status"),
    "S22": (Permission, "MAY", "do not wish to bother"),
    "S23": (Prohibition, "MUST NOT", "Never count the follow-ups"),
    "S24": (Prohibition, "MUST NOT", 'Never join "not heard back" with a count or with blame'),
    "S25": (Prohibition, "MUST NOT", "frustration, blame, sarcasm and lectures out of every message"),
    "S26": (Obligation, "SHOULD", "good faith"),
    "S27": (Obligation, "SHOULD", "what was positive"),
    "S7b": (Prohibition, "SHOULD NOT", "no ultimatum, guilt or desperation"),
    "S37": (
        Obligation,
        "SHOULD",
        "by name, say that it is not decided, name a day, and say how to reach you",
    ),
}
MEANINGS = {
    "S3": (Obligation, "SHOULD", ("S1", "S4", "S5"), "all the people who were involved"),
    "S6": (Obligation, "SHOULD", ("S1", "S14", "S19", "S28"), "Connect with the interviewer"),
    "S15": (Permission, "MAY", ("S14", "S19", "S28"), "as legitimate as a call"),
    "S21": (Obligation, "SHOULD", ("S14", "S19"), "voicemail only if nobody can be spoken to"),
    "S29": (Prohibition, "MUST NOT", ("S28",), "fear of being a nuisance"),
    "S32": (Obligation, "MUST", ("S28",), "Any remaining interest counts"),
    "S34": (Obligation, "MUST", ("S33",), "by telephone or by email"),
    "S36": (Obligation, "MUST", ("S33", "S35"), "suspends nothing"),
}


@pytest.mark.parametrize(("id_", "kind", "strength", "says"), [(k, *v) for k, v in WORDS.items()])
def test_a_rule_about_words_says_what_it_asks_of_a_message(id_, kind, strength, says):
    rule = JOB_DOC.rule(id_)
    assert (type(rule), rule.strength, rule.scope, rule.met_by) == (kind, strength, Scope.WORDS, ())
    assert says in rule.text


@pytest.mark.parametrize(
    ("id_", "kind", "strength", "met_by", "says"), [(k, *v) for k, v in MEANINGS.items()]
)
def test_a_rule_about_meaning_says_by_which_rules_it_is_met(id_, kind, strength, met_by, says):
    rule = JOB_DOC.rule(id_)
    assert (type(rule), rule.strength, rule.scope, rule.met_by) == (kind, strength, Scope.MEANING, met_by)
    assert says in rule.text


def test_there_are_no_further_rules_about_words_or_meaning():
    assert {r.id for r in JOB_DOC.rules if r.scope is not Scope.PLAN} == WORDS.keys() | MEANINGS.keys()


def test_what_meets_a_rule_is_a_rule_that_plans_for_the_same_side():
    for rule in JOB_DOC.rules:
        for other in map(JOB_DOC.rule, rule.met_by):
            assert other.scope is Scope.PLAN
            assert other.bearer == rule.bearer


def test_only_a_rule_about_meaning_is_met_by_others():
    assert all(bool(rule.met_by) == (rule.scope is Scope.MEANING) for rule in JOB_DOC.rules)


def test_asked_about_a_plan_such_a_rule_has_nothing_to_say():
    situation = read(case(log(EMAILED)), JOB_DOC.readings, moment("Mon 23 Nov 10:00"))
    silent = [rule for rule in JOB_DOC.rules if rule.scope is not Scope.PLAN]
    assert not any(tuple(rule.apply(situation, JOB_DOC.readings)) for rule in silent)


def test_such_rules_change_no_verdict():
    facts, seen = case(log(EMAILED)), moment("Mon 23 Nov 10:00")
    bare = JOB_DOC.without(*WORDS, *MEANINGS)
    assert evaluate(facts, policy=bare, as_of=seen) == evaluate(facts, policy=JOB_DOC, as_of=seen)
