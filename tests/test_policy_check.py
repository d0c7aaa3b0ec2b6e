"""The search for a case in which a policy breaks a law: what is planted is found, in its smallest case."""

from datetime import date, datetime, time, timedelta
from functools import cache

import attrs
import pytest

from jobdoc_rules import EMAIL_ONLY, JOB_DOC, PRESETS, TWO_TOUCH, Side
from jobdoc_rules.case import Region
from jobdoc_rules.events import EVENT_TYPES, Channel, PutOnHold
from jobdoc_rules.history import read
from jobdoc_rules.planning import CaseState
from jobdoc_rules.readings import business_days, calendar_days
from jobdoc_rules.rules import (
    Anchor,
    Bar,
    NearMiss,
    Proposal,
    Slot,
    Strength,
    Timing,
    obligation,
    permission,
    prohibition,
)
from jobdoc_rules.situation import EPOCH, Kind
from jobdoc_rules.testing import laws
from jobdoc_rules.testing.checking import Finding, check_policy
from jobdoc_rules.testing.checking.alphabet import CASE, START, STEPS, SYMBOLS
from jobdoc_rules.testing.checking.examples import drawn, shrunk
from jobdoc_rules.testing.checking.looking import as_planned
from jobdoc_rules.testing.checking.merging import copied, view
from jobdoc_rules.testing.checking.reducing import breaking, reduced, smaller
from jobdoc_rules.testing.checking.standards import BEHIND, KINDS, STANDARDS, excused_from
from jobdoc_rules.testing.checking.walking import Walk
from jobdoc_rules.testing.laws.law import law
from jobdoc_rules.testing.scene import Scene
from jobdoc_rules.testing.strategies import calendar_of

OWN = attrs.evolve(JOB_DOC, name="own")


@cache
def found_in(policy, length=1, examples=0):
    return check_policy(policy, length=length, examples=examples)


def kinds(report):
    return {finding.kind for finding in report.findings}


# -- rules of one's own ----------------------------------------------------------------------------------


def _on_day(s, kind, to, ordinal, days=1):
    when = Timing(Anchor.INTERVIEW, s.latest.day, business_days(days), Slot.EMAIL)
    return Proposal(kind, to, Channel.EMAIL, when, 1, ordinal, EPOCH, (), "it was thought of")


@permission("X1", Strength.MAY)
def write_once_more(s, _r):
    """Write once more, whatever has happened."""
    yield _on_day(s, Kind.THANK_FOR_DECISION, s.latest.interviewers[:1], 1)


@prohibition("X2", Strength.MUST_NOT)
def never_ask(_s, _r):
    """Never ask how the search stands."""
    yield Bar(frozenset({Kind.STATUS_FOLLOW_UP}), None, None, "it is not done")


@permission("X3", Strength.MAY)
def say_nothing(_s, _r):
    """Do nothing."""
    yield NearMiss("nothing would make it say more")


@permission("X4", Strength.MAY)
def say_what_is_over(s, _r):
    """Do what was over long before."""
    long_ago = Timing(Anchor.EVENT, date(2000, 1, 3), business_days(0), Slot.EMAIL, lapses=True)
    yield _on_day(s, Kind.CHOOSE, (), 9)._replace(timing=long_ago)


@obligation("X5", Strength.MUST)
def divide_by_nothing(s, _r):
    """Fail while the search is on hold."""
    if s.hold is not None:
        raise ZeroDivisionError("a hold has no length")
    return ()


@obligation("X6", Strength.MUST)
def nag(s, _r):
    """Once it is decided, answer for ever on one day."""
    if s.decided:
        yield _on_day(s, Kind.ANSWER_CANDIDATE, s.latest.interviewers, len(s.done) + 1, days=3)


@permission("X7", Strength.MAY)
def lean_on_another(s, _r):
    """Say something only because of another rule."""
    return [] if s.calls_declined else ()


# -- what is planted is found ----------------------------------------------------------------------------

MONDAY = date(2026, 6, 1)


def at(days, clock=time(10)):
    return datetime.combine(MONDAY + timedelta(days), clock, START.tzinfo)


WINDOW = OWN.with_readings(
    contacts_in_window=9, call_after_email=business_days(1), email_after_call=business_days(1)
)
PLANTED = [
    # the policy, the law, its kind, the rules, the log, the moment, what breaks the law and when
    (
        OWN.with_readings(first_contact=business_days(1)),
        "nobody_is_asked_before_a_week_has_passed",
        "too_early",
        ("S28",),
        (),
        at(0, time(8)),
        [(Kind.STATUS_FOLLOW_UP, at(1, time(9, 30)))],
    ),
    (
        WINDOW,
        "at_most_two_status_contacts_a_week",
        "over_contact",
        ("S19", "S28", "S30"),
        (),
        at(0, time(8)),
        [
            (Kind.STATUS_FOLLOW_UP, at(7, time(9, 30))),
            (Kind.STATUS_FOLLOW_UP, at(8, time(14))),
            (Kind.STATUS_FOLLOW_UP, at(9, time(9, 30))),
        ],
    ),
    (
        WINDOW,
        "three_business_days_lie_between_two_follow_ups",
        "over_contact",
        ("S19", "S28", "S30"),
        (),
        at(0, time(8)),
        [(Kind.STATUS_FOLLOW_UP, at(7, time(9, 30))), (Kind.STATUS_FOLLOW_UP, at(8, time(14)))],
    ),
    (
        OWN.without("S7"),
        "nobody_is_contacted_twice_on_one_day",
        "over_contact",
        ("S1", "S28"),
        (),
        at(14),
        [(Kind.THANK_YOU, at(14)), (Kind.STATUS_FOLLOW_UP, at(14))],
    ),
    (
        OWN.with_readings(answer_within=calendar_days(10)),
        "everyone_interviewed_is_answered_within_the_week",
        "law",
        ("S33", "S35"),
        (),
        at(0),
        [],
    ),
    (OWN.without("S19", "S30"), "once_is_not_enough", "gap", (), (), at(0), []),
    (
        OWN.without("S14", "S14.wait", "S38.candidate"),
        "nobody_is_asked_before_the_promised_day_has_passed",
        "too_early",
        ("S28",),
        ("answer_promised",),
        at(0, time(10, 30)),
        [(Kind.STATUS_FOLLOW_UP, at(7, time(9, 30)))],
    ),
    (
        OWN.without("S31.silence").with_rule(write_once_more),
        "silence_follows_a_withdrawal",
        "after_leaving",
        ("X1",),
        ("withdrew",),
        at(0, time(10, 30)),
        [(Kind.THANK_FOR_DECISION, at(1, time(9, 30)))],
    ),
    (
        OWN.with_rule(never_ask),
        "nothing_owed_is_ruled_out_for_good",
        "contradiction",
        ("X2", "S28"),
        (),
        at(0),
        [],
    ),
    (
        OWN.with_rule(divide_by_nothing),
        "planning_fails",
        "error",
        ("X5",),
        ("put_on_hold",),
        at(0, time(10, 30)),
        [],
    ),
    (OWN.with_rule(nag), "planning_fails", "error", ("X6",), ("decided",), at(0, time(10, 30)), []),
]


def _length(planted):
    """Return how far the walk has to go to come to a fault; further than that, it takes longer."""
    return int(planted[5] > START)


@pytest.mark.parametrize("planted", PLANTED, ids=[planted[1] for planted in PLANTED])
def test_a_planted_fault_is_found_in_its_smallest_case(planted):
    policy, name, kind, rules, log, as_of, touchpoints = planted
    finding = found_in(policy, _length(planted)).finding(name)
    scene = finding.scene
    assert finding.kind == kind
    assert finding.rules == tuple(rule.id for rule in policy.rules if rule.id in rules)
    assert tuple(event.type for event in scene.case.events) == log
    assert scene.as_of == as_of
    assert [(t.kind, t.start) for t in finding.touchpoints] == touchpoints


@pytest.mark.parametrize("planted", PLANTED, ids=[planted[1] for planted in PLANTED])
def test_people_who_take_no_part_in_a_counter_example_are_left_out(planted):
    people = found_in(planted[0], _length(planted)).finding(planted[1]).scene.case.people
    assert [person.name for person in people] == ["Ana"]


def test_a_gap_is_found_by_drawing_what_no_walk_from_an_interview_comes_to():
    report = found_in(OWN.without("S28"), 0, 300)
    finding = report.finding("there_is_always_something_next")
    assert finding.kind == "gap"
    assert finding.rules == finding.touchpoints == ()
    assert [event.type for event in finding.scene.case.events] == ["thank_you_sent"]
    assert [len(part) for part in (finding.scene.case.people, finding.scene.case.interviews)] == [1, 1]


def test_the_rule_that_keeps_silence_after_leaving_is_what_keeps_rules_of_ones_own_silent():
    assert "after_leaving" not in kinds(found_in(OWN.with_rule(write_once_more)))
    assert "after_leaving" in kinds(found_in(OWN.without("S31.silence").with_rule(write_once_more)))


@pytest.mark.parametrize(
    ("rule", "kind", "name"),
    [
        (say_nothing, "dead", "rule_never_fires"),
        (lean_on_another, "dead", "rule_never_fires"),
        (say_what_is_over, "idle", "rule_never_matters"),
    ],
)
def test_a_rule_that_might_as_well_not_be_there_is_found(rule, kind, name):
    (finding,) = [f for f in found_in(OWN.with_rule(rule), 0).findings if f.rules == (rule.id,)]
    assert (finding.kind, finding.law, finding.scene) == (kind, name, None)
    assert finding.name == f"{name}-{rule.id}"
    assert finding.detail == rule.text


def test_a_rule_for_want_of_which_another_one_fails_matters():
    @permission("X8", Strength.MAY)
    def insist_on_thanks(s, _r):
        """Fail if anybody is asked before Ana was thanked."""
        if s.status_days and "Ana" not in s.thanked:
            raise LookupError("nobody was thanked")
        return ()

    report = found_in(OWN.with_rule(insist_on_thanks), length=0)
    assert "S1" not in {rule for finding in report.findings for rule in finding.rules}


def test_an_error_tells_the_codes_of_its_faults_or_what_it_is():
    details = [found_in(OWN.with_rule(r)).finding("planning_fails").detail for r in (nag, divide_by_nothing)]
    assert [detail.partition(":")[0] for detail in details] == ["endless", "ZeroDivisionError"]


def test_what_is_no_finding_cannot_be_asked_for():
    with pytest.raises(KeyError):
        found_in(JOB_DOC, 0).finding("planning_fails")


# -- the presets, and what is excused --------------------------------------------------------------------


@pytest.mark.parametrize("name", PRESETS)
def test_the_presets_pass(name):
    report = found_in(PRESETS[name], examples=60)
    assert report
    assert report.findings == ()


def test_what_a_preset_does_not_obey_by_intent_is_told_with_the_reason():
    told = {
        name: [(item.law, item.rule) for item in found_in(PRESETS[name], length=0).intended if not item.rule]
        for name in PRESETS
    }
    assert told == {
        "job_doc": [],
        "email_only": [("written_and_spoken_alternate", "")],
        "patient": [],
        "two_touch": [("follow_ups_have_no_end", "")],
        "agency": [],
    }


def test_an_exception_is_inherited_with_the_readings_behind_it_and_not_with_the_name():
    alternating = next(s.law for s in STANDARDS if s.law.name == "written_and_spoken_alternate")
    both = (Channel.EMAIL, Channel.PHONE)
    by_email = OWN.with_readings(channels=(Channel.EMAIL,), unagreed_channel=Channel.EMAIL)
    assert excused_from(alternating, by_email).reason == "it knows one channel"
    assert excused_from(alternating, attrs.evolve(EMAIL_ONLY, name="own")) is not None
    assert excused_from(alternating, EMAIL_ONLY.with_readings(channels=both)) is None
    by_phone = OWN.with_readings(channels=(Channel.PHONE,))
    assert found_in(by_phone, 0).finding("written_and_spoken_alternate").kind == "law"


def test_an_exception_of_which_nothing_more_is_known_takes_all_the_readings_of_its_preset():
    @law(but={"two_touch": "it may"})
    def something(_scene, _made):
        """Something holds."""

    assert excused_from(something, attrs.evolve(TWO_TOUCH, name="own")).reason == "it may"
    assert excused_from(something, TWO_TOUCH.with_readings(minutes=20)) is None


def test_all_exceptions_of_presets_name_their_readings_and_all_kinds_name_laws():
    known = {standard.law.name: standard.law for standard in STANDARDS}
    assert {name for name, law in known.items() if law.exceptions} == set(BEHIND)
    assert set(KINDS) <= set(known)


def test_a_policy_is_held_to_every_law_about_plans():
    held = {standard.law for standard in STANDARDS}
    assert {*laws.SCHEDULE, *laws.ETIQUETTE, *laws.EMPLOYER, *laws.PLANS} < held
    assert len(found_in(OWN, 1, 40).covered.laws) == len(STANDARDS)


@pytest.mark.parametrize(
    ("changes", "rule", "name"),
    [
        ({}, "R11", "rule_never_matters"),
        ({}, "S31.silence", "rule_never_matters"),
        ({"choice_from_round": None}, "R7", "rule_never_fires"),
        ({"ends": ("withdrew",)}, "R18", "rule_never_fires"),
    ],
)
def test_a_rule_that_is_idle_or_silent_by_its_nature_is_excused_with_a_reason(changes, rule, name):
    report = found_in(OWN.with_readings(**changes))
    assert (rule, name) in [(item.rule, item.law) for item in report.intended]
    assert rule not in {id_ for finding in report.findings for id_ in finding.rules}


# -- what is looked at -----------------------------------------------------------------------------------


def test_the_same_policy_has_the_same_answer():
    policy = OWN.without("S28")
    assert check_policy(policy, length=0, examples=25) == check_policy(policy, length=0, examples=25)


def test_all_that_was_looked_at_is_told():
    scenes = []

    def look(scene):
        scenes.append(scene)
        return scene.plan(Side.BOTH)

    Walk(OWN, look).run(1)
    covered, further = (found_in(OWN, 1, examples).covered for examples in (0, 40))
    assert set(covered.event_types) == {event.type for scene in scenes for event in scene.log}
    assert set(covered.states) == {scene.plan().state for scene in scenes}
    # The interview ahead is a situation without a sequence; of each pair of equal ones, one is looked at.
    assert covered.sequences == 1 + len(STEPS) + 1
    assert covered.situations == len(scenes) < covered.sequences
    assert covered.examples == 0
    assert further.examples == 40
    assert set(covered.event_types) <= set(further.event_types) <= set(EVENT_TYPES)
    assert set(covered.states) <= set(further.states) <= set(CaseState)
    assert further.rules == tuple(rule.id for rule in OWN.planning_rules[Side.BOTH])


def test_progress_tells_what_is_being_looked_at():
    told = []
    policy = OWN.with_readings(first_contact=business_days(1))
    report = check_policy(policy, length=0, examples=10, progress=lambda *words: told.append(words))
    numbers = {what: [n for w, n in told if w == what] for what, _ in told}
    assert list(numbers) == ["situations", "examples", "counter-examples"]
    assert numbers["situations"] == list(range(1, report.covered.situations + 1))
    assert numbers["examples"] == list(range(1, 11))
    assert numbers["counter-examples"] == [1]


def test_every_type_of_event_is_among_the_symbols():
    assert {type(symbol.entry(START)) for symbol in SYMBOLS} == set(EVENT_TYPES.values())


def test_longer_sequences_are_walked_breadth_first_and_planned_for_fewer_days():
    lengths, horizons = [], {}

    def look(scene):
        lengths.append(len(scene.case.events))
        horizons.setdefault(len(scene.case.events), scene.horizon.days)
        return scene.plan() if len(lengths) < 3 else None

    walk = Walk(OWN, look)
    few = STEPS[-6:]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("jobdoc_rules.testing.checking.walking.STEPS", few)
        walk.run(3)
    assert lengths == sorted(lengths)
    assert horizons == {0: 60, 1: 60, 2: 60, 3: 21}
    assert walk.situations == len(lengths)
    assert len(lengths) < walk.sequences < 1 + 7 + 7**2 + 7**3


def test_what_is_planned_next_is_one_of_the_steps():
    scenes = []

    def look(scene):
        scenes.append(scene)
        return scene.plan()

    Walk(OWN, look).run(1)
    assert ("thank_you_sent", at(0, time(14))) in [
        (event.type, event.at) for scene in scenes for event in scene.case.events
    ]


def test_a_copied_situation_changes_alone():
    one = read(CASE, OWN.readings, START)
    other = copied(one)
    other.steps.append("step")
    other.contact_days.setdefault("Ana", []).append(MONDAY)
    other.dead.add(("Ana", True))
    assert (one.steps, one.contact_days, one.dead) == ([], {}, set())
    assert view(copied(one), START) == view(one, START)


@pytest.mark.parametrize(
    ("symbol", "told_apart"),
    [("Ana is thanked", True), ("interest is unsure", False), ("they make an offer", True)],
)
def test_situations_are_told_apart_by_what_rules_ask(symbol, told_apart):
    (chosen,) = [s for s in SYMBOLS if s.words == symbol]
    now = START + timedelta(minutes=30)
    after = attrs.evolve(CASE, events=(chosen.entry(now),))
    assert (
        view(read(after, OWN.readings, now), now) != view(read(CASE, OWN.readings, now), now)
    ) is told_apart


# -- how counter-examples get small ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("broken", "left"),
    [
        (lambda _: True, ()),
        (lambda kept: {2, 5} <= set(kept), (2, 5)),
        (lambda kept: len(kept) > 2, (0, 1, 2)),
    ],
)
def test_what_is_left_of_a_list_is_needed(broken, left):
    assert smaller(tuple(range(7)), broken) == left


def a_scene(**changes):
    return Scene(case=CASE, as_of=START, calendar=calendar_of(CASE.office), policy=OWN).but(**changes)


def test_a_person_who_is_needed_stays_and_whoever_arranged_the_interview_may_go():
    scene = reduced(a_scene(), lambda scene: "Sam" in scene.case.by_name)
    assert list(scene.case.by_name) == ["Ana", "Sam"]
    assert scene.case.interviews[0].arranged_by is None
    scene = reduced(a_scene(), lambda scene: scene.case.interviews[0].arranged_by == "Lee")
    assert list(scene.case.by_name) == ["Ana", "Lee"]


def test_the_search_for_a_smaller_example_ends():
    asked = []

    def broken(scene):
        asked.append(scene)
        return len(scene.case.events) > 1

    assert len(drawn(OWN, 100, broken).case.events) == 2
    before = len(asked)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("jobdoc_rules.testing.checking.examples.PATIENCE", 3)
        asked.clear()
        assert drawn(OWN, 100, broken) is not None
    assert len(asked) < before


def test_what_is_not_found_again_stays_as_it_was():
    known = a_scene()
    assert drawn(OWN, 5, lambda _: False) is None
    assert drawn(OWN, 0, lambda _: True) is None
    assert shrunk(known, 5, lambda _: False) is known


def test_a_policy_that_ignores_the_days_of_the_candidate_is_checked_by_those_of_the_office():
    office = attrs.evolve(CASE.office, also=Region(country="US"))
    scene = a_scene(case=attrs.evolve(CASE, office=office), calendar=calendar_of(office))
    holiday = date(2026, 7, 3)
    assert not as_planned(scene).calendar.is_business_day(holiday)
    ignoring = scene.but(policy=OWN.with_readings(candidate_days=False))
    assert as_planned(ignoring).calendar.is_business_day(holiday)


def test_where_planning_fails_no_law_is_broken():
    held = {standard.law.name: standard for standard in STANDARDS}
    early = breaking(held["nobody_is_asked_before_a_week_has_passed"])
    policy = OWN.with_readings(first_contact=business_days(1))
    on_hold = attrs.evolve(CASE, events=(PutOnHold(at=START),))
    assert early(a_scene(policy=policy))
    assert not early(a_scene(policy=policy.with_rule(divide_by_nothing), case=on_hold))


def test_no_rule_is_asked_any_more_once_all_of_them_have_mattered():
    report = found_in(OWN.without("R11", "S31.silence"))
    assert report.intended == ()
    assert not {"dead", "idle"} & kinds(report)


def test_a_finding_of_a_law_is_called_by_its_law():
    assert Finding(kind="law", law="a", sentence="A.", rules=("S1",), scene=a_scene()).name == "a"
