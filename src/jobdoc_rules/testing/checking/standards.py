"""What a policy is held to: the laws, those of contradictions, and what is excused, each with its reason."""

from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from types import MappingProxyType
from typing import NamedTuple

import attrs

from jobdoc_rules.planning import Plan, evaluate
from jobdoc_rules.planning.evaluation import Refusal
from jobdoc_rules.presets import PRESETS
from jobdoc_rules.readings import Readings
from jobdoc_rules.rules import Policy, Side
from jobdoc_rules.testing.checking.report import Intended
from jobdoc_rules.testing.laws import EMPLOYER, ETIQUETTE, PLANS, SCHEDULE
from jobdoc_rules.testing.laws.facts import open_search
from jobdoc_rules.testing.laws.law import Law, law
from jobdoc_rules.testing.scene import Scene

__all__ = ["CONTRADICTION", "KINDS", "STANDARDS", "Standard", "View", "contradictions", "excused_from"]


class View(Enum):
    """What a law is asked of: the candidate's plan as contacts, the employer's, or the whole plan."""

    CONTACTS = (Side.CANDIDATE, False)
    EMPLOYER = (Side.EMPLOYER, False)
    PLAN = (Side.CANDIDATE, True)

    @property
    def side(self) -> Side:
        """Whose plan it is."""
        return self.value[0]


class Standard(NamedTuple):
    """A law, and what it is asked of."""

    law: Law
    view: View


def contradictions(scene: Scene) -> tuple[Refusal, ...]:
    """Return what an obligation demands now, nothing else does, and a prohibition rules out for good."""
    verdict = evaluate(scene.case, policy=scene.policy, as_of=scene.as_of)
    left = {demand.key for demand in verdict.demands}
    return tuple(
        refusal
        for refusal in verdict.withheld
        if refusal.demand.owed and refusal.bar.release is None and refusal.demand.key not in left
    )


@law("S28")
def nothing_owed_is_ruled_out_for_good(scene: Scene, made: Plan) -> None:
    """While a search is open and of interest, nothing that is owed is ruled out for good."""
    for_good = any(item.until is None for item in made.withheld) and open_search(scene)
    assert not for_good or not contradictions(scene)  # noqa: S101 - a law asserts


CONTRADICTION = nothing_owed_is_ruled_out_for_good

STANDARDS: tuple[Standard, ...] = (
    *(Standard(each, View.CONTACTS) for each in (*ETIQUETTE, *SCHEDULE)),
    *(Standard(each, View.EMPLOYER) for each in EMPLOYER),
    *(Standard(each, View.PLAN) for each in (CONTRADICTION, *PLANS)),
)
"""Everything that a policy is held to."""

KINDS: Mapping[str, str] = MappingProxyType(
    {
        "nothing_owed_is_ruled_out_for_good": "contradiction",
        "there_is_always_something_next": "gap",
        "once_is_not_enough": "gap",
        "follow_ups_have_no_end": "gap",
        "nobody_is_contacted_twice_on_one_day": "over_contact",
        "at_most_two_status_contacts_a_week": "over_contact",
        "three_business_days_lie_between_two_follow_ups": "over_contact",
        "nobody_is_beset": "over_contact",
        "silence_follows_a_withdrawal": "after_leaving",
        "lost_interest_leaves_only_the_withdrawal": "after_leaving",
        "an_end_leaves_at_most_thanks": "after_leaving",
        "nobody_is_asked_before_the_promised_day_has_passed": "too_early",
        "nobody_is_asked_before_a_week_has_passed": "too_early",
    }
)
"""What kind of fault it is if a law is broken; of all others it is just a ``law``."""

BEHIND: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"follow_ups_have_no_end": ("most_rounds",), "written_and_spoken_alternate": ("channels",)}
)
"""The readings for whose sake a preset does not obey a law: whoever shares them shares the exception.

Where none are named here, that is whoever shares all of them.
"""
_FIELDS = tuple(field.name for field in attrs.fields(Readings))


def excused_from(law: Law, policy: Policy) -> Intended | None:
    """Return why ``policy`` need not obey ``law``, if it reads as a preset does that is excused from it."""
    for name, reason in law.exceptions.items():
        of_preset = PRESETS[name].readings
        behind = BEHIND.get(law.name, _FIELDS)
        if all(getattr(policy.readings, f) == getattr(of_preset, f) for f in behind):
            return Intended(law=law.name, sentence=law.sentence, reason=reason)
    return None


@attrs.frozen
class _Excuse:
    """Why a rule may be idle or silent, and under which readings it is."""

    rule: str
    law: str
    applies: Callable[[Readings], bool]
    reason: str


def _always(_readings: Readings) -> bool:
    return True


_EXCUSES = (
    _Excuse(
        "S31.silence",
        "rule_never_matters",
        _always,
        "the other rules of the etiquette stop by themselves; it is there for rules of one's own",
    ),
    _Excuse(
        "R11",
        "rule_never_matters",
        _always,
        "the other rules of the etiquette choose another channel; it is there for rules of one's own",
    ),
    _Excuse(
        "R7",
        "rule_never_fires",
        lambda readings: readings.choice_from_round is None,
        "the readings name no round from which the choice is offered",
    ),
    _Excuse(
        "R18",
        "rule_never_fires",
        lambda readings: "rejected" not in readings.ends,
        "under these readings a rejection ends nothing",
    ),
)


def excuses(policy: Policy) -> Iterator[Intended]:
    """Yield what is asked of every rule but not of some under the readings of ``policy``."""
    for excuse in _EXCUSES:
        if excuse.applies(policy.readings):
            sentence = RULE_SENTENCES[excuse.law]
            yield Intended(law=excuse.law, sentence=sentence, reason=excuse.reason, rule=excuse.rule)


RULE_SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "rule_never_fires": "Every rule says something in some case.",
        "rule_never_matters": "Without a rule that fires, some plan differs.",
    }
)
"""What is asked of the rules of a policy."""
