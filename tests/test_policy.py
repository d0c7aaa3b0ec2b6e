"""What a rule is, how rules make a policy, and what a policy's verdict obeys."""

import pickle
from datetime import date

import attrs
import pytest
from cases import ANA, US_MA, case
from hypothesis import given
from hypothesis import strategies as st
from stories import EMAILED, THANKED, Story, log, moment

from jobdoc_rules import (
    JOB_DOC,
    Channel,
    Citation,
    InvalidInput,
    InvalidPolicy,
    Kind,
    Obligation,
    Permission,
    Policy,
    Prohibition,
    Readings,
    Rule,
    Strength,
    evaluate,
    plan,
)
from jobdoc_rules.readings import Basis, business_days
from jobdoc_rules.rules import (
    EVERYTHING,
    Anchor,
    Bar,
    Limit,
    NearMiss,
    Proposal,
    Scope,
    Side,
    Slot,
    Timing,
    obligation,
    permission,
    prohibition,
)
from jobdoc_rules.situation import EPOCH
from jobdoc_rules.testing.strategies import scenes

SEEN = moment("Wed 18 Nov 09:00")
MONDAY = date(2026, 11, 23)


def check_in(kind=Kind.CHECK_IN, channel=Channel.EMAIL, after=1):
    timing = Timing(Anchor.EVENT, MONDAY, business_days(after), Slot.EMAIL)
    return Proposal(kind, (ANA,), channel, timing, 1, 9, EPOCH)


@obligation("X1", Strength.MUST, paragraph=2)
def owe(_s, _r):
    """Check in with them on Tuesday,
    come what may."""
    yield check_in()


@permission("X2", Strength.MAY)
def allow(_s, _r):
    """Check in with them on Tuesday if you like."""
    yield check_in()


@prohibition("X3", Strength.MUST_NOT, paragraph=3, clause="X1")
def forbid(_s, _r):
    """Do not check in with them at all."""
    yield Bar(frozenset({Kind.CHECK_IN}), None, None, "enough is enough")


def policy(*rules):
    return Policy(name="mine", rules=rules)


def verdict(*rules):
    return evaluate(case(), policy=policy(*rules), as_of=SEEN)


# -- rules ---------------------------------------------------------------------------------------------


def test_a_decorated_function_is_a_rule_and_its_docstring_is_what_the_rule_says():
    assert isinstance(owe, Obligation)
    assert (owe.id, owe.strength, owe.text) == ("X1", "MUST", "Check in with them on Tuesday, come what may.")
    assert (owe.scope, owe.bearer, owe.met_by) == (Scope.PLAN, Side.CANDIDATE, ())
    assert owe.watches == EVERYTHING


def test_a_rule_with_a_paragraph_rests_on_the_column_one_without_on_practice():
    assert (owe.basis, str(owe.citation)) == (Basis.COLUMN, "X1 (the column, paragraph 2)")
    assert (allow.basis, str(allow.citation)) == (Basis.PRACTICE, "X2 (common practice)")


def test_a_rule_may_belong_to_another_ones_clause():
    assert (forbid.id, forbid.clause) == ("X3", "X1")


def test_each_decorator_makes_its_own_kind_of_rule():
    assert [type(rule) for rule in (owe, allow, forbid)] == [Obligation, Permission, Prohibition]


def test_a_rule_without_a_function_says_nothing():
    silent = Obligation(
        id="X9", text="Be kind.", strength=Strength.SHOULD, citation=Citation(clause="X9", paragraph=None)
    )
    assert verdict(silent) == verdict()


def test_a_rule_without_a_docstring_has_no_words():
    assert obligation("X8", Strength.MAY)(lambda _s, _r: ()).text == ""


def test_strengths_are_ordered_by_how_binding_they_are():
    weights = {strength: strength.weight for strength in Strength}
    assert weights == {"MUST": 3, "MUST NOT": 3, "SHOULD": 2, "SHOULD NOT": 2, "MAY": 1}


# -- composition ---------------------------------------------------------------------------------------


def test_a_policy_takes_one_more_rule_and_stays_as_it_was():
    longer = JOB_DOC.with_rule(owe)
    assert longer.rule("X1") is owe
    assert set(longer.rules) == {*JOB_DOC.rules, owe}
    with pytest.raises(KeyError):
        JOB_DOC.rule("X1")


def test_a_policy_does_without_rules():
    shorter = JOB_DOC.without("S1", "S17")
    assert {rule.id for rule in JOB_DOC.rules} - {rule.id for rule in shorter.rules} == {"S1", "S17"}


def test_a_policy_cannot_do_without_a_rule_it_does_not_have():
    with pytest.raises(KeyError):
        JOB_DOC.without("S1", "X1")


def test_with_and_without_a_rule_is_the_policy_itself():
    assert JOB_DOC.with_rule(owe).without("X1") == JOB_DOC


def test_two_rules_of_one_id_are_refused_and_all_of_them_are_named():
    impostors = [attrs.evolve(JOB_DOC.rule(id_), text="Something else.") for id_ in ("S1", "S4")]
    with pytest.raises(InvalidPolicy) as caught:
        Policy(name="mine", rules=(*JOB_DOC.rules, *impostors))
    assert [fault.problem for fault in caught.value.faults] == [
        "two rules are called S1",
        "two rules are called S4",
    ]
    assert {(fault.code, fault.path) for fault in caught.value.faults} == {("duplicate", "rules")}


def test_rules_that_differ_in_nothing_but_their_function_are_two_rules():
    with pytest.raises(InvalidPolicy):
        JOB_DOC.with_rule(attrs.evolve(JOB_DOC.rule("S1"), apply=owe.apply))


@given(rules=st.permutations(JOB_DOC.rules), twice=st.sampled_from(JOB_DOC.rules))
def test_order_and_repetition_of_rules_do_not_matter(rules, twice):
    assert Policy(name="job_doc", rules=(*rules, twice)) == JOB_DOC


def test_rules_stand_in_the_order_of_the_column_and_those_of_practice_after_them():
    ids = [rule.id for rule in JOB_DOC.rules]
    assert ids[:8] == ["S1", "S2", "S3", "S4", "S5", "S6", "S7", "S7b"]
    assert ids[-7:] == ["S38", "S38.candidate", "R7", "R11", "R17", "R18", "R19"]


def test_readings_are_changed_field_by_field_under_another_name_or_the_same():
    changed = JOB_DOC.with_readings("mine", minutes=30)
    assert (changed.name, changed.rules) == ("mine", JOB_DOC.rules)
    assert changed.readings == attrs.evolve(JOB_DOC.readings, minutes=30)
    assert JOB_DOC.with_readings(minutes=30).name == "job_doc"


def test_readings_that_cannot_be_are_refused():
    with pytest.raises(InvalidPolicy):
        JOB_DOC.with_readings(minutes=0)


def test_a_reading_that_does_not_exist_is_refused():
    with pytest.raises(TypeError):
        JOB_DOC.with_readings(patience=3)


def test_a_policy_without_readings_has_the_columns():
    assert policy(owe).readings == Readings()


def test_policies_are_values():
    assert policy(owe, allow) == policy(allow, owe)
    assert hash(policy(owe)) == hash(policy(owe))
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        JOB_DOC.name = "mine"


# -- verdicts ------------------------------------------------------------------------------------------


def test_no_rule_no_touchpoint():
    assert verdict().demands == ()
    assert plan(case(log(THANKED)), as_of=SEEN, calendar=US_MA, policy=policy()).upcoming == ()


def test_an_obligation_is_due_a_permission_is_allowed():
    assert [demand.grounds for demand in verdict(owe).due] == [("X1",)]
    assert verdict(owe).allowed == ()
    assert [demand.grounds for demand in verdict(allow).allowed] == [("X2",)]
    assert verdict(allow).due == ()


def test_of_several_rules_for_one_touchpoint_the_first_words_it():
    @obligation("X8", Strength.MUST)
    def call(_s, _r):
        """Check in by phone."""
        yield check_in(channel=Channel.PHONE)

    channels = [[d.proposal.channel for d in verdict(*rules).due] for rules in ((owe, call), (call, owe))]
    assert channels == [[Channel.EMAIL], [Channel.EMAIL]]  # in the order of their ids, whoever named them how


def test_obligation_trumps_permission():
    both = verdict(allow, owe)
    assert [(demand.strength, demand.basis) for demand in both.due] == [("MUST", "column")]
    assert both.allowed == ()


@pytest.mark.parametrize("rules", [(owe, forbid), (allow, forbid), (owe, allow, forbid)])
def test_prohibition_trumps_obligation_and_permission(rules):
    ruled = verdict(*rules)
    assert ruled.demands == ()
    assert [refusal.rule for refusal in ruled.withheld] == [forbid]


def test_a_prohibition_alone_withholds_nothing():
    assert verdict(forbid).withheld == ()


def test_a_prohibition_of_another_kind_of_contact_does_not_concern_it():
    @prohibition("X4", Strength.MUST_NOT)
    def elsewhere(_s, _r):
        """Do not ask how the search stands."""
        yield Bar(frozenset({Kind.STATUS_FOLLOW_UP}), None, None, "enough is enough")

    assert len(verdict(owe, elsewhere).due) == 1


@pytest.mark.parametrize(
    ("channel", "falls_under_it"),
    [
        (Channel.PHONE, True),
        (Channel.VOICEMAIL, True),
        (Channel.VIDEO, True),
        (Channel.EMAIL, False),
        (None, False),
    ],
)
def test_a_prohibition_of_spoken_contacts_leaves_written_ones(channel, falls_under_it):
    bar = Bar(frozenset({Kind.CHECK_IN}), None, None, "they asked not to be called", spoken_only=True)
    assert bar.rules_out(check_in(channel=channel)) is falls_under_it


def test_a_prohibition_spares_what_it_waits_for():
    bar = Bar(frozenset({Kind.CHECK_IN}), None, None, "wait", sparing=Anchor.EVENT)
    assert not bar.rules_out(check_in())
    assert bar._replace(sparing=Anchor.BOUNCE).rules_out(check_in())


def wait_until(day, name):
    """Return a rule that lets nobody check in before the business day after ``day``."""

    @prohibition(name, Strength.MUST_NOT, paragraph=3)
    def wait(_s, _r):
        """Wait for a day."""
        release = Timing(Anchor.EVENT, day, business_days(1), Slot.CALL)
        yield Bar(frozenset({Kind.CHECK_IN}), day, release, "wait until {}", (day,))

    return wait


def test_what_is_ruled_out_only_for_a_time_comes_when_the_time_is_over():
    Story(
        "",
        seen="Wed 18 Nov 09:00",
        policy=policy(owe, wait_until(date(2026, 12, 1), "X5")),
        plan="Wed 2 Dec 09:30 check_in Ana by email [MUST X1 X5]",
        withheld="check_in Ana by email until Wed 2 Dec [X5]",
    ).comes_true()


@pytest.mark.parametrize("ids", ["X5 X6", "X6 X5"])
def test_what_is_ruled_out_twice_for_a_time_comes_when_both_are_over(ids):
    sooner, later = ids.split()
    rules = owe, wait_until(date(2026, 12, 1), sooner), wait_until(date(2026, 12, 8), later)
    made = plan(case(), as_of=moment("Wed 18 Nov 09:00"), calendar=US_MA, policy=policy(*rules))
    assert [(touchpoint.day, touchpoint.why) for touchpoint in made.upcoming] == [
        (date(2026, 12, 9), "wait until Tue 8 Dec")
    ]


@pytest.mark.parametrize("id_", ["X2", "X9"], ids=["told first", "told last"])
def test_what_is_ruled_out_for_a_time_and_for_good_does_not_come(id_):
    ruled = verdict(owe, wait_until(date(2026, 12, 1), id_), forbid)
    assert ruled.demands == ()
    assert [refusal.rule for refusal in ruled.withheld] == [forbid]


def test_of_two_rules_that_want_the_same_the_one_that_may_never_have_it_is_told():
    @obligation("X8", Strength.MUST)
    def call(_s, _r):
        """Check in by phone."""
        yield check_in(channel=Channel.PHONE)

    @prohibition("X9", Strength.MUST_NOT)
    def never_call(_s, _r):
        """Never call."""
        yield Bar(frozenset({Kind.CHECK_IN}), None, None, "they asked not to be called", spoken_only=True)

    ruled = verdict(owe, call, wait_until(date(2026, 12, 1), "X5"), never_call)
    assert ruled.demands == ()
    assert [(refusal.rule, refusal.demand.rules) for refusal in ruled.withheld] == [(never_call, (call,))]


SAYINGS = [
    Bar(frozenset(Kind), None, None, "no"),
    Limit(1, 1, 1),
]


@pytest.mark.parametrize("saying", SAYINGS, ids=lambda saying: type(saying).__name__)
@pytest.mark.parametrize("decorator", [obligation, permission])
def test_only_a_prohibition_rules_anything_out(decorator, saying):
    @decorator("X6", Strength.MUST)
    def misplaced(_s, _r):
        """Rule out everything."""
        yield saying

    with pytest.raises(InvalidInput, match="X6 is no prohibition") as caught:
        verdict(misplaced)
    assert [(fault.code, fault.hint) for fault in caught.value.faults] == [
        ("misplaced", "make it a prohibition")
    ]


def test_a_near_miss_demands_nothing_and_is_told():
    @obligation("X7", Strength.MUST)
    def nearly(_s, _r):
        """Do something as soon as something happens."""
        yield NearMiss("something has to happen")

    told = verdict(nearly)
    assert told.demands == ()
    assert told.near_misses == ((nearly, NearMiss("something has to happen")),)


def test_a_rule_of_ones_own_is_planned_beside_the_others():
    @permission("X8", Strength.MAY)
    def send_the_slides(_s, _r):
        """Send them the slides on the day after the first email."""
        yield check_in(kind=Kind.TALK_TO_RECRUITER)

    Story(
        "",
        happened=EMAILED,
        seen="Mon 23 Nov 10:00",
        policy=JOB_DOC.with_rule(send_the_slides),
        plan="""
            Tue 24 Nov 09:30 talk_to_recruiter Ana by email [MAY X8]
            Fri 27 Nov 14:00 status_follow_up Ana by phone [MUST S19]
            ...
        """,
    ).comes_true()


def test_a_rule_of_the_employers_is_none_of_the_candidates():
    theirs = attrs.evolve(owe, bearer=Side.EMPLOYER)
    assert verdict(theirs).demands == ()
    assert len(evaluate(case(), policy=policy(theirs), as_of=SEEN, side=Side.EMPLOYER).due) == 1


@pytest.mark.parametrize("scope", [Scope.WORDS, Scope.MEANING])
def test_a_rule_about_words_or_meaning_plans_nothing(scope):
    assert verdict(attrs.evolve(owe, scope=scope)).demands == ()


# -- laws ----------------------------------------------------------------------------------------------


def obeying(scene, rules):
    return plan(
        scene.case,
        as_of=scene.as_of,
        calendar=scene.calendar,
        policy=attrs.evolve(scene.policy, rules=rules),
        horizon=scene.horizon,
    )


@given(scene=scenes())
def test_a_rule_watches_everything_it_hangs_on(scene):
    """Asking every rule again after every step gives the plan that asking those who watch gives."""
    anxious = tuple(attrs.evolve(rule, watches=EVERYTHING) for rule in scene.policy.rules)
    assert [(t.uid, t.start, t.grounds) for t in obeying(scene, anxious).touchpoints] == [
        (t.uid, t.start, t.grounds) for t in obeying(scene, scene.policy.rules).touchpoints
    ]


@given(scene=scenes(), left_out=st.sampled_from([r.id for r in JOB_DOC.rules if isinstance(r, Permission)]))
def test_leaving_out_a_permission_takes_away_no_duty(scene, left_out):
    rules = tuple(rule for rule in scene.policy.rules if rule.id != left_out)
    facts = {"as_of": scene.as_of, "policy": scene.policy}
    duties = evaluate(scene.case, **facts).due
    assert evaluate(scene.case, **(facts | {"policy": attrs.evolve(scene.policy, rules=rules)})).due == duties


def test_a_rule_of_a_module_comes_back_from_pickle_as_itself():
    assert pickle.loads(pickle.dumps(JOB_DOC.rule("S1"))) is JOB_DOC.rule("S1")  # noqa: S301 - our own bytes
    assert pickle.loads(pickle.dumps(JOB_DOC)) == JOB_DOC  # noqa: S301 - as above
    assert pickle.loads(pickle.dumps(Readings())) == Readings()  # noqa: S301 - as above


def test_a_rule_that_stands_in_no_module_is_pickled_if_its_function_can_be():
    silent = Obligation(
        id="X9",
        text="Be kind.",
        strength=Strength.SHOULD,
        citation=Citation(clause="X9", paragraph=None),
    )
    assert pickle.loads(pickle.dumps(silent)) == silent  # noqa: S301 - our own bytes


def test_every_rule_is_one_of_the_three_kinds():
    assert all(type(rule) in (Obligation, Permission, Prohibition) for rule in JOB_DOC.rules)
    assert all(isinstance(rule, Rule) for rule in JOB_DOC.rules)


@obligation("X1", Strength.MUST)
def nag(s, _r):
    """Nag for ever about one day."""
    timing = Timing(Anchor.EVENT, s.latest.day, business_days(3), Slot.EMAIL)
    yield Proposal(Kind.ANSWER_CANDIDATE, (ANA,), Channel.EMAIL, timing, 1, len(s.done) + 1, EPOCH)


def test_a_rule_that_never_lets_a_day_pass_is_refused():
    with pytest.raises(InvalidPolicy, match="the demands of X1 for 2026-11-19 have no end") as caught:
        plan(case(), as_of=SEEN, calendar=US_MA, policy=JOB_DOC.with_rule(nag))
    (fault,) = caught.value.faults
    assert fault.hint == "date each further one after the one before it, or keep its ordinal"
