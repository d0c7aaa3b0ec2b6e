"""A feed that was served before: asked again, a quarter of an hour later, and when one case changed."""

import asyncio
from datetime import UTC, datetime, timedelta
from itertools import count
from time import perf_counter_ns

import attrs

from benchmarks.measuring import Comparison, Goal, Row, Scale, compared, joined, judged
from benchmarks.rows import ROWS
from benchmarks.stories import HORIZON, REGION, one
from jobdoc_rules import JOB_DOC, Case, Plan, Side
from jobdoc_rules.feed.answering import Representation
from jobdoc_rules.feed.editions import Document, Owner, Settings, Wanted
from jobdoc_rules.feed.planning import Terms
from jobdoc_rules.ics import to_ical
from jobdoc_rules.public_holidays import business_calendar

NOW = datetime(2026, 11, 16, 21, tzinfo=UTC)
QUARTER = timedelta(minutes=15)
ALL = Wanted("all")
FULL, WRITTEN, AGAIN, LATER, CHANGED, JOIN = (
    "everything planned and written anew",
    "everything written anew",
    "asked again, nothing changed",
    "nothing changed, a quarter of an hour later",
    "one case changed",
    "join of ready parts",
)


def run(scale: Scale) -> Row:
    size = scale.choose(300, 10_000, 10_000)
    part, check = asyncio.run(measured(size, scale.choose(2, 2, 3)))
    return joined(
        ROWS["feed"],
        [part],
        checks=(check,),
        notes=(
            "A document is what the server keeps: the octets, their tag, and the octets compressed.",
            "The limit joins the events of the file, which copies them; nothing is compressed in it.",
            "Nothing changed means two things: asked again at once, and asked when the moment has moved on.",
            "The goal for one changed case is held against planning and writing all.",
        ),
    )


async def measured(size: int, rounds: int) -> tuple[Comparison, str]:
    cases = tuple(one(n) for n in range(size))
    owner = Owner(settings())
    body = (await asked(owner, cases, NOW)).content.plain.body
    parts = split(body)
    times: dict[str, list[float]] = {name: [] for name in (FULL, WRITTEN, AGAIN, LATER, CHANGED, JOIN)}
    numbers, moment, compared_bodies = count(), NOW, 0
    for _ in range(rounds):
        times[FULL].append(await clocked(Owner(settings()), cases, moment))
        times[WRITTEN].append(writing(owner._edition.plan))
        times[AGAIN].append(await clocked(owner, cases, moment))
        moment += QUARTER
        before = owner._edition
        times[LATER].append(await clocked(owner, cases, moment))
        assert to_ical(before.plan, alarm=False) == to_ical(owner._edition.plan, alarm=False)
        cases = changed(cases, next(numbers))
        times[CHANGED].append(await clocked(owner, cases, moment))
        times[JOIN].append(joining(parts))
        compared_bodies += await same(owner, cases, moment)
    check = f"{compared_bodies} documents of {size:,} cases, kept and changed, equal to those made anew"
    limits, ours = (JOIN,), (AGAIN, LATER, CHANGED)
    whole = compared(f"{size:,} cases, {len(body) / 1e6:.1f} MB", times, unit="ms", limits=limits, ours=ours)
    return judged_by_row(whole), check


GOALS = {
    **{(WRITTEN, ours): Goal(WRITTEN, at_least=40) for ours in (AGAIN, LATER)},
    **{(ours, JOIN): Goal(JOIN, at_most=6) for ours in (AGAIN, LATER)},
    (FULL, CHANGED): Goal(FULL, at_least=100),
}


def judged_by_row(part: Comparison) -> Comparison:
    """Return the ratios with the goals, which are not the same for all that is ours."""
    ratios = tuple(judged(ratio, GOALS.get((ratio.over, ratio.under))) for ratio in part.ratios)
    return part._replace(ratios=ratios)


def settings() -> Settings:
    terms = Terms(policy=JOB_DOC, calendar=business_calendar(*REGION), horizon=HORIZON, side=Side.CANDIDATE)
    return Settings(terms=terms, language="en", loader=None, drafts=False, discreet=False, name="Follow-ups")


async def asked(owner: Owner, cases: tuple[Case, ...], moment: datetime) -> Document:
    """Return the calendar of all cases, as the server asks for it."""

    async def held() -> tuple[Case, ...]:
        return cases

    return await owner.document(held, ALL, lambda: moment)


async def clocked(owner: Owner, cases: tuple[Case, ...], moment: datetime) -> float:
    start = perf_counter_ns()
    await asked(owner, cases, moment)
    return perf_counter_ns() - start


def changed(cases: tuple[Case, ...], number: int) -> tuple[Case, ...]:
    """Return the cases with one that is now about another position."""
    place = number * 37 % len(cases)
    after = attrs.evolve(cases[place], position=f"Position {number}")
    return (*cases[:place], after, *cases[place + 1 :])


def split(body: bytes) -> list[bytes]:
    return body.replace(b"BEGIN:VEVENT", b"\0BEGIN:VEVENT").split(b"\0")


def writing(plan: Plan) -> float:
    """Return what the document of a plan costs that is ready."""
    start = perf_counter_ns()
    document = Representation(body=to_ical(plan, alarm=False), content_type="text/calendar")
    _ = document.plain, document.zipped
    return perf_counter_ns() - start


def joining(parts: list[bytes]) -> float:
    start = perf_counter_ns()
    b"".join(parts)
    return perf_counter_ns() - start


async def same(owner: Owner, cases: tuple[Case, ...], moment: datetime) -> int:
    """Compare what an owner's cases come to, after all that went before, with what they come to at once."""
    kept, anew = await asked(owner, cases, moment), await asked(Owner(settings()), cases, moment)
    assert kept.content.plain.body == anew.content.plain.body
    assert kept.content.plain.body == to_ical(owner._edition.plan, alarm=False)
    assert kept.content.etag == anew.content.etag
    return 1
