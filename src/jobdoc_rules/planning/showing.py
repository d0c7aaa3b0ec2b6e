"""Plans and verdicts as people read them: as plain text, as tables of a notebook, as rows of a data frame."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING, Any

from jobdoc_rules.planning import sentences
from jobdoc_rules.planning.sentences import capitalised, clock, day_words, reason_words

if TYPE_CHECKING:
    from rich.table import Table

    from jobdoc_rules.planning.evaluation import Demand, Verdict
    from jobdoc_rules.planning.plan import Plan, Touchpoint
    from jobdoc_rules.rules import Bar, Proposal

__all__ = [
    "heading",
    "html_of",
    "moment",
    "plan_shown",
    "reason",
    "records",
    "rich_of",
    "text_of",
    "verdict_shown",
]

Cells = tuple[str, str, str]
"""When, or how binding; what; and why, with the grounds."""


def heading(plan: "Plan") -> str:
    """Return as of when a plan is, and under which policy."""
    return f"As of {moment(plan)}, policy {plan.policy}"


def moment(plan: "Plan") -> str:
    """Return the moment of a plan, with its zone."""
    seen = plan.as_of
    return f"{day_words(seen.date())} {seen.year} {clock(seen.time())} {seen.tzinfo}"


def plan_shown(plan: "Plan") -> tuple[str, Iterable[Cells]]:
    """Return the title of a plan and its rows: each touchpoint, and what is withheld."""
    return heading(plan), _plan_rows(plan)


def _plan_rows(plan: "Plan") -> Iterator[Cells]:
    for touchpoint in plan.touchpoints:
        grounds = f"{touchpoint.strength}: {', '.join(touchpoint.grounds)}"
        yield _when(touchpoint, plan), touchpoint.title, f"{reason(touchpoint)} ({grounds})"
    for item in plan.withheld:
        what = f"{sentences.action(item)} ({item.employer})"
        yield "not yet", what, f"{item.because.removeprefix('Not yet: ')} ({', '.join(item.grounds)})"


def _when(touchpoint: "Touchpoint", plan: "Plan") -> str:
    day = day_words(touchpoint.day, beside=plan.as_of.date())
    # What was done on a day has no time that anybody knows of.
    return f"{day}, done" if touchpoint.state == "done" else f"{day} {clock(touchpoint.start.time())}"


def reason(touchpoint: "Touchpoint") -> str:
    """Return the sentence that tells why a touchpoint is, and why on that day."""
    skipped = [(skip.date, skip.why) for skip in touchpoint.skipped]
    return f"{capitalised(sentences.reasons(touchpoint.why, skipped, touchpoint.day))}."


def verdict_shown(verdict: "Verdict") -> tuple[str, Iterable[Cells]]:
    """Return the title of a verdict and its rows: each demand, and what is withheld."""
    return "Undated", _verdict_rows(verdict)


def _verdict_rows(verdict: "Verdict") -> Iterator[Cells]:
    for demand in verdict.demands:
        yield demand.strength, *_asked(demand, demand.proposal, demand.grounds)
    for refusal in verdict.withheld:
        grounds = refusal.rule.clause, *refusal.bar.readings
        yield "not yet", *_asked(refusal.demand, refusal.bar, grounds)


def _asked(demand: "Demand", told: "Proposal | Bar", grounds: Sequence[str]) -> tuple[str, str]:
    """Return what is demanded, and why that is, or is not to be, as ``told`` has it."""
    proposal = demand.proposal
    why = capitalised(reason_words(told.reason, told.facts, proposal.timing.day))
    return sentences.action(proposal), f"{why}. ({', '.join(grounds)})"


def text_of(title: str, rows: Iterable[Cells]) -> str:
    """Return a title and its rows as plain text: two lines for each."""
    lines = [f"{first}  {what}\n  {why}" for first, what, why in rows]
    return "\n".join([title, *(lines or ["nothing"])])


def html_of(title: str, rows: Iterable[Cells]) -> str:
    """Return a title and its rows as a table. Whatever stands in them is text."""
    body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
    # As notebooks have it, numbers and words of a table would else stand to the right.
    return f'<table style="text-align: left"><caption>{escape(title)}</caption><tbody>{body}</tbody></table>'


def rich_of(title: str, rows: Iterable[Cells]) -> "Table":
    """Return a title and its rows as a table of rich, which asks for it. Whatever stands in them is text."""
    from rich.table import Table
    from rich.text import Text

    table = Table(title=Text(title), show_header=False, title_justify="left")
    for row in rows:
        table.add_row(*map(Text, row))
    return table


def records(plan: "Plan") -> list[dict[str, Any]]:
    """Return a flat mapping for each touchpoint, as data frames take them."""
    return [_record(touchpoint) for touchpoint in plan.touchpoints]


def _record(touchpoint: "Touchpoint") -> dict[str, Any]:
    return {
        "case_id": touchpoint.case_id,
        "employer": touchpoint.employer,
        "uid": touchpoint.uid,
        "kind": str(touchpoint.kind),
        "bearer": str(touchpoint.bearer),
        "title": touchpoint.title,
        "to": ", ".join(person.name for person in touchpoint.to),
        "channel": None if touchpoint.channel is None else str(touchpoint.channel),
        "start": touchpoint.start,
        "end": touchpoint.end,
        "closes": touchpoint.closes,
        "state": str(touchpoint.state),
        "strength": str(touchpoint.strength),
        "basis": str(touchpoint.basis),
        "grounds": ", ".join(touchpoint.grounds),
        "because": touchpoint.because,
    }
