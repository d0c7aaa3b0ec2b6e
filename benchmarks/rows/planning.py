"""A plan of eight touchpoints, dated and explained, beside the obvious way and engines for conditions."""

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from benchmarks import obvious
from benchmarks.measuring import Goal, Row, Scale, compare, joined, timed
from benchmarks.peers import Peers
from benchmarks.rows import ROWS
from benchmarks.stories import HORIZON, REGION, TOUCHPOINTS, as_of, one
from jobdoc_rules import Case, Plan, plan
from jobdoc_rules.public_holidays import business_calendar

GOALS = (
    Goal("rule-engine, 12 conditions", at_least=1.0),
    Goal("the obvious way", at_least=8),
)
LIMIT = "12 plain functions"
TIMES = 20
"""How often the work is done in one turn."""

FACTS: dict[str, Any] = {
    "interviews": 1, "days_since_interview": 6, "thanked": 0, "round": 1, "emails": 2, "calls": 1,
    "answers": 0, "days_since_contact": 3, "promised_days": 0, "state": "open", "arranged_by": "recruiter",
    "coordinators": 1,
}  # fmt: skip
CONDITIONS: tuple[tuple[tuple[str, str, Any], ...], ...] = (
    (("interviews", ">=", 1), ("thanked", "==", 0), ("state", "==", "open")),
    (("coordinators", ">=", 1), ("thanked", "==", 0), ("state", "==", "open")),
    (("arranged_by", "==", "recruiter"), ("round", ">=", 1), ("state", "==", "open")),
    (("days_since_interview", ">=", 5), ("answers", "==", 0), ("state", "==", "open")),
    (("emails", ">=", 1), ("days_since_contact", ">=", 3), ("answers", "==", 0)),
    (("calls", ">=", 1), ("days_since_contact", ">=", 3), ("answers", "==", 0)),
    (("emails", ">=", 1), ("calls", ">=", 1), ("coordinators", ">=", 1)),
    (("promised_days", ">=", 1), ("days_since_contact", ">=", 1), ("answers", "==", 0)),
    (("state", "==", "hold"), ("days_since_contact", ">=", 20), ("round", ">=", 1)),
    (("state", "==", "offer"), ("answers", ">=", 1), ("round", ">=", 1)),
    (("state", "==", "rejected"), ("thanked", "==", 0), ("interviews", ">=", 1)),
    (("emails", ">=", 3), ("calls", ">=", 3), ("answers", "==", 0)),
)
"""Conditions of the kind that rules hang on: three comparisons each, all of which have to hold."""


def run(scale: Scale) -> Row:
    peers, case = Peers(), one()
    ours, obviously = planner(case), obvious_planner(case)
    candidates = {"ours": timed(repeated(ours), TIMES), "the obvious way": timed(repeated(obviously), TIMES)}
    check = same_dates(ours(), obviously())
    engines = dict(engines_of(peers))
    expected = PLAIN()
    for name, engine in engines.items():
        assert engine() == expected, (name, engine(), expected)
        candidates[name] = timed(repeated(engine), TIMES)
    candidates[LIMIT] = timed(repeated(PLAIN), TIMES)
    part = compare(
        f"{TOUCHPOINTS} touchpoints", candidates, unit="us", rounds=scale.choose(10, 60, 60),
        goals=GOALS, limits=(LIMIT,),
    )  # fmt: skip
    names = ", ".join(engines)
    return joined(
        ROWS["planning"],
        [part],
        checks=(check, f"the 12 conditions hold and fail alike in {names} and plain functions"),
        missing=peers.missing,
        notes=("Engines evaluate 12 compiled conditions over ready facts; they date and explain nothing.",),
    )


def planner(case: Case) -> Callable[[], Plan]:
    calendar, moment = business_calendar(*REGION), as_of(case)
    return lambda: plan(case, as_of=moment, calendar=calendar, horizon=HORIZON)


def obvious_planner(case: Case) -> Callable[[], list[obvious.Step]]:
    application, planner, moment = application_of(case), obvious.Planner(*REGION), as_of(case)
    return lambda: planner.plan(application, HORIZON, moment)


def application_of(case: Case) -> obvious.Application:
    return obvious.Application(
        id=case.id,
        employer=case.employer,
        zone=case.office.zone,
        interview=datetime(2026, 11, 16, 14, tzinfo=case.office.zone),
        contacts=tuple(
            obvious.Contact(name=person.name, role=str(person.role), email=person.email, phone=person.phone)
            for person in case.people
        ),
    )


def same_dates(ours: Plan, theirs: list[obvious.Step]) -> str:
    mine = sorted((t.start, t.end, t.to[0].name, str(t.channel)) for t in ours.touchpoints)
    other = sorted((step.start, step.end, step.contact.name, step.channel) for step in theirs)
    assert mine == other, (mine, other)
    assert len(mine) == TOUCHPOINTS
    passed = {skip.date for touchpoint in ours.touchpoints for skip in touchpoint.skipped}
    assert passed == {day for step in theirs for day, _ in step.skipped}
    return f"the obvious way has the same {len(mine)} times, people and channels, and skips the same days"


def repeated(work: Callable[[], object], times: int = TIMES) -> Callable[[], None]:
    def several() -> None:
        for _ in range(times):
            work()

    return several


def plain() -> Callable[[], list[bool]]:
    """Return what evaluates the conditions as functions, written out as somebody would."""
    bodies = (
        " and ".join(f"f[{name!r}] {sign} {value!r}" for name, sign, value in one) for one in CONDITIONS
    )
    source = "\n".join(f"def rule_{n}(f): return {body}" for n, body in enumerate(bodies))
    names: dict[str, Any] = {}
    exec(source, names)  # noqa: S102  # a table of this file
    rules, facts = [names[f"rule_{n}"] for n in range(len(CONDITIONS))], FACTS
    return lambda: [rule(facts) for rule in rules]


PLAIN = plain()


def engines_of(peers: Peers) -> Iterator[tuple[str, Callable[[], list[bool]]]]:
    """Yield the engines that are there, each a function that evaluates all conditions."""
    for name, module, distribution, maker in (
        ("rule-engine, 12 conditions", "rule_engine", "rule-engine", with_rule_engine),
        ("business-rules, 12 conditions", "business_rules", "business-rules", with_business_rules),
        ("zen-engine, 12 conditions", "zen", "zen-engine", with_zen),
    ):
        if (found := peers.load(module, distribution)) is not None:
            yield name, maker(found)


def spelled(conjunction: str, condition: tuple[tuple[str, str, Any], ...]) -> str:
    return conjunction.join(f"{name} {sign} {json.dumps(value)}" for name, sign, value in condition)


def with_rule_engine(rule_engine: Any) -> Callable[[], list[bool]]:
    rules = [rule_engine.Rule(spelled(" and ", condition)) for condition in CONDITIONS]
    return lambda: [rule.matches(FACTS) for rule in rules]


def with_zen(zen: Any) -> Callable[[], list[bool]]:
    rules = [zen.compile_expression(spelled(" and ", condition)) for condition in CONDITIONS]
    return lambda: [rule.evaluate(FACTS) for rule in rules]


def with_business_rules(_module: Any) -> Callable[[], list[bool]]:
    from business_rules.engine import check_conditions_recursively
    from business_rules.variables import BaseVariables, numeric_rule_variable, string_rule_variable

    signs = {("==", int): "equal_to", (">=", int): "greater_than_or_equal_to", ("==", str): "equal_to"}
    rules = [
        {
            "all": [
                {"name": name, "operator": signs[sign, type(value)], "value": value}
                for name, sign, value in one
            ]
        }
        for one in CONDITIONS
    ]

    def variable(name: str) -> Callable[[object], object]:
        def get(_self: object) -> object:
            return FACTS[name]

        get.__name__ = name
        return (string_rule_variable if isinstance(FACTS[name], str) else numeric_rule_variable)(get)

    facts = type("Facts", (BaseVariables,), {name: variable(name) for name in FACTS})()
    return lambda: [check_conditions_recursively(rule, facts) for rule in rules]
