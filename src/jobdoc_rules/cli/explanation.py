"""An explanation as a page for people."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from rich.text import Text

from jobdoc_rules.cli.words import bullets, capitalised, case_line, day_of, heading, section, time_of
from jobdoc_rules.planning import Explanation, Touchpoint
from jobdoc_rules.planning.sentences import clock, day_words

if TYPE_CHECKING:
    from rich.console import RenderableType

__all__ = ["explanation_parts"]


def explanation_parts(explanation: Explanation) -> "Iterator[RenderableType]":
    """Yield the parts of the page."""
    plan = explanation.plan
    yield heading(plan)
    yield case_line(plan.outlooks[0], zone=False)
    for touchpoint in explanation.touchpoints:
        yield from _touchpoint(touchpoint, explanation)
    if not explanation.touchpoints:
        yield section(_nothing(explanation))
        yield bullets(map(capitalised, explanation.why_not()))
    told = explanation.why_not()
    if ruled_out := [item.because for item in explanation.withheld if item.because not in told]:
        yield section("Not yet:")
        yield bullets(words.removeprefix("Not yet: ") for words in ruled_out)
    if explanation.near_misses:
        yield section("Nearly:")
        yield bullets(
            f"{rule.text} ({rule.id}) But {miss.missing}." for rule, miss in explanation.near_misses
        )


def _nothing(explanation: Explanation) -> str:
    about, plan = explanation.about, explanation.plan
    if isinstance(about, date):
        return f"Nothing on {day_words(about, beside=plan.as_of.date())}:"
    return "Nothing comes next."


def _touchpoint(touchpoint: Touchpoint, explanation: Explanation) -> "Iterator[RenderableType]":
    plan = explanation.plan
    yield section(f"{day_of(touchpoint, plan)} {time_of(touchpoint)}: {touchpoint.title}")
    yield Text(touchpoint.because)
    closes = f"{day_words(touchpoint.closes.date())} {clock(touchpoint.closes.time())}"
    yield Text(
        f"{touchpoint.strength}, {touchpoint.state}, in time until {closes}; uid {touchpoint.uid}",
        style="dim",
    )
    yield bullets(str(ground) for ground in explanation.grounds(touchpoint))
    yield bullets(f"{day_words(skip.date)} was passed over: {skip.why}" for skip in touchpoint.skipped)
