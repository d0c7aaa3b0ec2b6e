"""What one more case, event, log entry or rule costs, among few and among many."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from time import perf_counter_ns

import attrs

from benchmarks.measuring import Comparison, Role, Row, Scale, figure, growth, joined, take_turns, timed
from benchmarks.rows import ROWS
from benchmarks.stories import HORIZON, REGION, as_of, one
from jobdoc_rules import JOB_DOC, Case, Channel, FollowedUp, Plan, Policy, Rule, agenda, plan
from jobdoc_rules.ics import to_ical
from jobdoc_rules.public_holidays import business_calendar
from jobdoc_rules.rules import Saying

ROUNDS, ENOUGH = 25, 300_000_000
"""Rounds at most; after so many nanoseconds there is no further one."""
YEARS = timedelta(days=3650)
CALENDAR = business_calendar(*REGION)


def run(scale: Scale) -> Row:
    return joined(
        ROWS["growth"],
        [
            apart(scale.choose((10, 30, 100), (10, 100, 1_000, 10_000), (10, 100, 1_000, 10_000, 100_000))),
            alone(scale.choose((10, 100), (10, 100, 1_000, 10_000), (10, 1_000, 100_000, 1_000_000))),
            together(scale.choose((3, 10, 30), (10, 30, 100, 300), (10, 100, 300, 1_000))),
            events(scale.choose((10, 100, 1_000), (10, 100, 1_000, 10_000), (10, 1_000, 10_000, 100_000))),
            entries(scale.choose((1, 10, 100), (1, 10, 100, 1_000), (1, 10, 100, 1_000))),
            *rules(scale.choose((10, 30), (10, 30, 100), (10, 30, 100)), scale.choose(5, 40, 40)),
        ],
        notes=(
            "What is the same for all sizes hides growth among the small: a second exponent leaves them out.",
        ),
    )


def taken(work: Callable[[], object]) -> list[float]:
    """Return the nanoseconds of some rounds: fewer, the longer one takes."""
    times: list[float] = []
    while len(times) < ROUNDS and sum(times) < ENOUGH:
        start = perf_counter_ns()
        work()
        times.append(perf_counter_ns() - start)
    return times


def apart(sizes: Iterable[int]) -> Comparison:
    """An agenda of cases that have no employer and no person in common."""
    totals = {}
    for size in sizes:
        cases = [one(n) for n in range(size)]
        totals[size] = taken(lambda cases=cases: agenda_of(cases))
    return growth("an agenda, employers and people apart, a case", "us", "cases", totals)


def alone(sizes: Iterable[int]) -> Comparison:
    """Cases that are planned one after the other, each plan thrown away before the next."""

    def all_of(size: int) -> None:
        for n in range(size):
            case = one(n)
            plan(case, as_of=as_of(case), calendar=CALENDAR, horizon=HORIZON)

    totals = {size: taken(lambda size=size: all_of(size)) for size in sizes}
    return growth("cases made and planned one by one, a case", "us", "cases", totals)


def together(sizes: Iterable[int]) -> Comparison:
    """An agenda of cases at one employer, so that the limit of contacts binds all of them."""
    totals = {}
    for size in sizes:
        cases = [attrs.evolve(one(n), employer="Employer") for n in range(size)]
        totals[size] = taken(lambda cases=cases: agenda_of(cases))
    return growth("an agenda at one employer, a case", "us", "cases", totals)


def agenda_of(cases: list[Case], horizon: timedelta = HORIZON) -> Plan:
    return agenda(cases, as_of=as_of(cases[0]), calendar=CALENDAR, horizon=horizon)


def events(sizes: Iterable[int]) -> Comparison:
    """A calendar file of more and more touchpoints; planning them is not counted."""
    totals = {}
    sizes = tuple(sizes)
    whole = many(max(sizes))
    for size in sizes:
        part = attrs.evolve(whole, touchpoints=whole.touchpoints[:size])
        totals[size] = taken(lambda part=part: to_ical(part))
    return growth("a calendar file, an event", "us", "events", totals)


def many(size: int) -> Plan:
    """Return a plan of at least so many touchpoints: of years, and of as many cases as it takes."""
    first = agenda_of([one()], YEARS)
    cases = -(-size // len(first.touchpoints))
    whole = first if cases == 1 else agenda_of([one(n) for n in range(cases)], YEARS)
    assert len(whole.touchpoints) >= size
    return whole


def entries(sizes: Iterable[int]) -> Comparison:
    """A case with a longer and longer log: emails and calls in turn, which nobody answers."""
    totals = {}
    for size in sizes:
        case = attrs.evolve(one(), events=tuple(log(size)))
        moment = datetime(2026, 11, 17, 12, tzinfo=case.office.zone) + timedelta(days=size)
        totals[size] = taken(lambda case=case, moment=moment: planned(case, moment))
    return growth("a plan, an entry of its log", "us", "entries", totals)


def planned(case: Case, moment: datetime, policy: Policy = JOB_DOC) -> Plan:
    return plan(case, as_of=moment, calendar=CALENDAR, horizon=HORIZON, policy=policy)


def log(size: int) -> Iterator[FollowedUp]:
    channels = (Channel.EMAIL, Channel.PHONE)
    for n in range(size):
        yield FollowedUp(
            at=datetime(2026, 11, 17, 10) + timedelta(days=n), person="Ana", channel=channels[n % 2]
        )


def rules(sizes: Iterable[int], rounds: int) -> Iterator[Comparison]:
    """Policies with further rules, some that say nothing and some that demand what another one does."""
    case, sizes = one(), tuple(sizes)
    for words, apply in (("says nothing", silent), ("demands", JOB_DOC.rule("S1").apply)):
        policies = {
            size: attrs.evolve(JOB_DOC, rules=(*JOB_DOC.rules, *further(size, apply))) for size in (0, *sizes)
        }
        works = {
            size: timed(lambda policy=policy: planned(case, as_of(case), policy))
            for size, policy in policies.items()
        }
        yield added(f"a plan, a rule more that {words}", take_turns(works, rounds), len(JOB_DOC.rules))


def added(group: str, times: dict[int, list[float]], rules: int) -> Comparison:
    """Return what each further rule adds, and how the whole grows with the number of all rules."""
    base, *sizes = sorted(times)
    figures = [figure(group, "the plan without", Role.OURS, "us", times[base])]
    for size in sizes:
        extra = [(one_ - without) / size for one_, without in zip(times[size], times[base], strict=True)]
        figures.append(figure(group, f"each of {size} further rules", Role.OURS, "us", extra))
    whole = growth(group, "us", "rules", {rules + size: times[size] for size in sorted(times)})
    return Comparison(tuple(figures), whole.ratios[:1])


def further(size: int, apply: Callable[..., Iterable[Saying]]) -> Iterator[Rule]:
    for n in range(size):
        yield attrs.evolve(JOB_DOC.rule("S1"), id=f"X{n}", apply=apply)


def silent(_situation: object, _readings: object) -> Iterable[Saying]:
    return ()
