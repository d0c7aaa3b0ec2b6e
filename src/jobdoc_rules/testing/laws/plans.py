"""Laws of the plans of this package: names, grounds, reasons, order, states."""

from datetime import date, datetime

from jobdoc_rules.case import Case
from jobdoc_rules.planning import CaseState, Plan
from jobdoc_rules.rules import Side
from jobdoc_rules.situation import Kind
from jobdoc_rules.testing.laws.etiquette import crowded
from jobdoc_rules.testing.laws.facts import ended
from jobdoc_rules.testing.laws.law import Law, law
from jobdoc_rules.testing.scene import Scene

__all__ = ["PLANS"]


@law()
def touchpoints_stand_in_order(_scene: Scene, made: Plan) -> None:
    """Touchpoints stand in the order of their start."""
    starts = [t.start for t in made.touchpoints]
    assert starts == sorted(starts)


@law()
def no_two_touchpoints_share_a_uid(_scene: Scene, made: Plan) -> None:
    """A uid names one touchpoint of a plan."""
    uids = [t.uid for t in made.touchpoints]
    assert len(set(uids)) == len(uids)


@law()
def everything_has_grounds(_scene: Scene, made: Plan) -> None:
    """Every touchpoint, and everything withheld, names the clauses it rests on, each once."""
    grounds = [*(t.grounds for t in made.touchpoints), *(w.grounds for w in made.withheld)]
    assert [g for g in grounds if not g or len(set(g)) < len(g)] == []


@law()
def every_planned_touchpoint_names_its_rules(scene: Scene, made: Plan) -> None:
    """The grounds of what is still to be done hold the clause of each rule of the policy that demanded it."""
    known = set(scene.policy.rules)
    assert [
        t
        for t in made.upcoming
        if not t.rules or set(t.rules) - known or {r.clause for r in t.rules} - set(t.grounds)
    ] == []


@law()
def every_reason_is_a_sentence(scene: Scene, made: Plan) -> None:
    """Every reason ends in a full stop and has no hole where a fact belongs."""
    sentences = [*(t.because for t in made.touchpoints), *(w.because for w in made.withheld)]
    said = [_without_names(scene.case, words) for words in sentences]
    assert [words for words in said if words[-1:] != "." or {"{", "}"} & {*words} or "None" in words] == []


def _without_names(case: Case, words: str) -> str:
    names = [*case.by_name, case.employer, case.candidate or "", *(c.name for c in case.office.closed)]
    for name in sorted(filter(None, names), key=len, reverse=True):
        words = words.replace(name, "")
    return words


@law()
def skipped_days_lie_before_the_touchpoint(_scene: Scene, made: Plan) -> None:
    """What was passed over on the way to a day lies before it, in order and once."""
    every = [(t.day, [skip.date for skip in t.skipped]) for t in made.upcoming]
    assert [
        (day, days) for day, days in every if days != sorted(set(days)) or any(skip >= day for skip in days)
    ] == []


@law("S31", "S28")
def only_the_log_ends_a_case(scene: Scene, made: Plan) -> None:
    """A case has ended if and only if the log says so: silence is no exit."""
    assert (made.state is CaseState.ENDED) == ended(scene)


@law("R10", any_readings=False)
def nobody_is_thanked_before_their_round_has_ended(scene: Scene, made: Plan) -> None:
    """Thanks follow the interviews of the round that they are for."""
    kinds = {Kind.THANK_YOU, Kind.THANK_COORDINATOR}
    assert [t for t in made.upcoming if t.kind in kinds and t.start < _end_of(scene, t.round)] == []


def _end_of(scene: Scene, number: int) -> datetime:
    """Return when the last interview of a round ends; those of one day are a round."""
    ends: dict[date, datetime] = {}
    for interview in scene.case.interviews:
        day = interview.start.date()
        ends[day] = max(interview.end, ends.get(day, interview.end))
    return list(ends.values())[number - 1]


@law("S7")
def nobody_is_beset(scene: Scene, made: Plan) -> None:
    """No planned status contact is one too many to its employer within the policy's own window."""
    readings = scene.policy.readings
    assert crowded(scene, made, readings.contacts_in_window, readings.window) == []


@law()
def candidates_are_not_told_the_duties_of_employers(_scene: Scene, made: Plan) -> None:
    """A candidate's plan holds no duty of the employer."""
    assert [
        t for t in made.touchpoints if t.kind is Kind.ANSWER_CANDIDATE or t.bearer is not Side.CANDIDATE
    ] == []


PLANS: tuple[Law, ...] = (
    touchpoints_stand_in_order,
    no_two_touchpoints_share_a_uid,
    everything_has_grounds,
    every_planned_touchpoint_names_its_rules,
    every_reason_is_a_sentence,
    skipped_days_lie_before_the_touchpoint,
    only_the_log_ends_a_case,
    nobody_is_thanked_before_their_round_has_ended,
    nobody_is_beset,
    candidates_are_not_told_the_duties_of_employers,
)
"""Laws of a scene and of the candidate's plan that this package makes of it."""
