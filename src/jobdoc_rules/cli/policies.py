"""Policies as pages for people."""

from collections.abc import Container, Iterable, Iterator
from typing import TYPE_CHECKING

import attrs
from rich.table import Table
from rich.text import Text

from jobdoc_rules.cli.words import (
    case_line,
    day_of,
    grid,
    heading,
    section,
    short_title,
    time_of,
    value_words,
)
from jobdoc_rules.planning import Comparison, Plan, State, Touchpoint
from jobdoc_rules.presets import JOB_DOC
from jobdoc_rules.readings import Readings
from jobdoc_rules.rules import Policy, Rule

if TYPE_CHECKING:
    from rich.console import RenderableType

__all__ = ["comparison_parts", "policy_parts"]


def policy_parts(policy: Policy) -> "Iterator[RenderableType]":
    """Yield the parts of the page that shows one policy, compared with the default one."""
    differing = Comparison(policies=(policy, JOB_DOC), plans=())
    count = len(differing.readings) + len(differing.rules)
    points = f"{count} {'point' if count == 1 else 'points'}"
    differs = f" (* differs from {JOB_DOC.name} in {points})" if count else ""
    yield Text(f"Policy {policy.name}", style="bold").append(differs)
    own = {rule.clause for rule in differing.rules if rule.values[0]}
    yield section("Rules")
    yield _rules(policy.rules, own)
    if left_out := [JOB_DOC.rule(rule.clause) for rule in differing.rules if rule.values[1]]:
        yield section(f"Rules of {JOB_DOC.name} that are left out")
        yield _rules(left_out, {rule.id for rule in left_out})
    yield section("Readings")
    yield _readings(policy, {difference.field for difference in differing.readings})


def _mark(marked: bool) -> Text:  # noqa: FBT001 - its only argument
    return Text("*" if marked else " ", style="bold")


def _rules(rules: Iterable[Rule], marked: Container[str]) -> Table:
    table = grid(5)
    for rule in rules:
        words = (rule.id, rule.strength, rule.basis, rule.text)
        table.add_row(_mark(rule.id in marked), *map(Text, words))
    return table


def _readings(policy: Policy, marked: Container[str]) -> Table:
    table = grid(5)
    for field in attrs.fields(Readings):
        name, differs = field.name, field.name in marked
        value = value_words(getattr(policy.readings, name))
        question: str = field.metadata["question"]
        words = Text(question)
        if differs:
            default = value_words(getattr(JOB_DOC.readings, name))
            words.append(f" ({JOB_DOC.name}: {default})", style="dim")
        clause: str = field.metadata["clause"]
        table.add_row(_mark(differs), Text(clause), Text(name), Text(value), words)
    return table


def comparison_parts(comparison: Comparison) -> "Iterator[RenderableType]":
    """Yield the parts of the page that shows several policies side by side, what differs first."""
    plan = comparison.plans[0]
    yield heading(plan, *(policy.name for policy in comparison.policies))
    yield case_line(plan.outlooks[0], zone=False)
    yield section("Readings that differ" if comparison.readings else "No reading differs")
    yield _differences(comparison)
    if comparison.rules:
        yield section("Rules that not all have")
        yield _lacking(comparison)
    yield section("Touchpoints (* differs)" if comparison.rows else "No touchpoints")
    yield _side_by_side(comparison)


def _differences(comparison: Comparison) -> Table:
    table = grid(2 + len(comparison.policies))
    if comparison.readings:
        table.add_row("", "", *_names(comparison))
    for found in comparison.readings:
        values = (Text(value_words(value)) for value in found.values)
        table.add_row(Text(f"  {found.clause}"), Text(found.field), *values)
    return table


def _lacking(comparison: Comparison) -> Table:
    table = grid(1 + len(comparison.policies))
    table.add_row("", *_names(comparison))
    for found in comparison.rules:
        table.add_row(Text(f"  {found.clause}"), *(Text(value_words(has)) for has in found.values))
    return table


def _side_by_side(comparison: Comparison) -> Table:
    table = grid(1 + len(comparison.policies))
    if comparison.rows:
        table.add_row("", *_names(comparison))
    for row in comparison.rows:
        cells = zip(row.touchpoints, comparison.plans, strict=True)
        table.add_row(_mark(row.differs), *(_cell(touchpoint, plan) for touchpoint, plan in cells))
    return table


def _names(comparison: Comparison) -> Iterator[Text]:
    return (Text(policy.name, style="bold") for policy in comparison.policies)


def _cell(touchpoint: Touchpoint | None, plan: Plan) -> Text:
    if touchpoint is None:
        return Text("-", style="dim")
    style = "dim" if touchpoint.state is State.DONE else ""
    when = f"{day_of(touchpoint, plan)} {time_of(touchpoint)}"
    return Text(f"{when}  {short_title(touchpoint)}", style=style)
