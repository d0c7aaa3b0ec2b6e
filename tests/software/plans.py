"""The plans that other programs are shown: the examples, the stories of the other tests, and a hundred more.

Each comes with the plan that it would be if nothing of its log had happened, so that a file can cancel what
has become of that one.
"""

from datetime import datetime, timedelta
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import attrs
from hypothesis import HealthCheck, Phase, given, settings
from stories import THANKED, Story

from jobdoc_rules import Plan, Side, State, agenda
from jobdoc_rules.casefile import load
from jobdoc_rules.drafts import drafts_of
from jobdoc_rules.ics import to_ical
from jobdoc_rules.public_holidays import calendar_for
from jobdoc_rules.testing.strategies import scenes

EXAMPLES = Path(__file__).parents[2] / "examples"
STORYTELLERS = (
    "test_worked_examples",
    "test_rules_interview",
    "test_rules_follow_up",
    "test_rules_leaving",
    "test_rules_employer",
    "test_rules_practice",
)
HOSTILE_WORDS = 'Jo; "Mar\\sh", \\n \\N {0} %s e\u0301\U0001f600 \u05de\u05d9\u05db\u05dc <b>&amp;'


class Told(NamedTuple):
    """A plan by a name, and the plan before anything was logged."""

    name: str
    plan: Plan
    before: Plan

    def shown(self):
        """Return what a file shows of the plan: all but what was done more than half a year ago."""
        oldest = self.plan.as_of - timedelta(days=180)
        return [t for t in self.plan.touchpoints if t.state is not State.DONE or t.start >= oldest]


def examples():
    """Yield each example, seen a day after its last interview, by both sides."""
    for path in sorted(EXAMPLES.glob("*.toml")):
        case = load(path)
        as_of = max(interview.end for interview in case.interviews) + timedelta(days=1)
        for side in Side:
            yield _told(f"example {path.stem}, {side}", case, as_of, side)


def _told(name, case, as_of, side):
    made, before = (
        agenda([seen], as_of=as_of, calendar=calendar_for, side=side)
        for seen in (case, attrs.evolve(case, events=()))
    )
    return Told(name, made, before)


def all_examples():
    """Return the agenda of all examples of one day together."""
    cases = [load(path) for path in sorted(EXAMPLES.glob("*.toml"))]
    as_of = datetime.fromisoformat("2026-11-20T09:00-05:00")
    made = agenda(cases, as_of=as_of, calendar=calendar_for)
    before = agenda([attrs.evolve(case, events=()) for case in cases], as_of=as_of, calendar=calendar_for)
    return Told("all examples", made, before)


def stories():
    """Yield what the stories of the other tests are about."""
    for story in _stories():
        yield Told(story.name, story.made(), attrs.evolve(story, happened="").made())


def _stories():
    for teller in STORYTELLERS:
        for function in vars(import_module(teller)).values():
            for mark in getattr(function, "pytestmark", ()):
                if mark.args and mark.args[0] == "story":
                    yield from mark.args[1]


def before_and_after_a_reply():
    """Return the plan of a Monday morning, and that after a noon letter: decided by Friday week."""
    waiting = Story("waiting", happened=THANKED, seen="Mon 23 Nov 09:00")
    reply = "Mon 23 Nov 11:00 replied Ana, answer_due Fri 4 Dec"
    replied = Story("replied", happened=f"{THANKED}{reply}", seen="Mon 23 Nov 12:00")
    return waiting.made(), replied.made()


def generated():
    """Return plans of a hundred generated cases, the same in every run, with names made to break programs."""
    found: list[Any] = []

    @settings(
        derandomize=True,
        database=None,
        max_examples=100,
        phases=[Phase.generate],
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(scenes())
    def collect(scene):
        found.append(scene)

    collect()
    return [_generated(number, scene) for number, scene in enumerate(found)]


def _generated(number, scene):
    before = scene.but(case=attrs.evolve(scene.case, events=()))
    return Told(f"generated {number}", scene.plan(), before.plan())


@cache
def every_plan():
    """Return all of them, by names that are theirs alone."""
    told = (*examples(), all_examples(), *stories(), *generated())
    return tuple(one._replace(name=f"{number}: {one.name}") for number, one in enumerate(told))


def some_plans():
    """Return a fourth of them and all examples, for what takes longer."""
    return [one for number, one in enumerate(every_plan()) if "example" in one.name or number % 4 == 0]


def _drafts(told):
    return {uid: draft.linked_text for uid, draft in drafts_of(told.plan).items()}


def _hostile(touchpoint):
    return f"{HOSTILE_WORDS}\r\n\x85{touchpoint.title}\u2028END:VEVENT\nBEGIN:VEVENT\\"


SETTINGS = {
    "as it comes": lambda told: to_ical(told.plan),
    "in the zone of the office": lambda told: to_ical(told.plan, tzid=True),
    "whole days": lambda told: to_ical(told.plan, all_day=True),
    "discreet and silent": lambda told: to_ical(told.plan, discreet=True, alarm=False),
    "with drafts": lambda told: to_ical(told.plan, drafts=_drafts(told)),
    "with hostile drafts and name": lambda told: to_ical(told.plan, drafts=_hostile, name=HOSTILE_WORDS),
    "with what is cancelled": lambda told: to_ical(told.plan, cancel_since=told.before),
}
"""How a file can be written, by what one asks for."""
