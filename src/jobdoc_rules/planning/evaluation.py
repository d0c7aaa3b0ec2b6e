"""``evaluate``: what is owed, what is allowed and what is ruled out at one moment, undated.

:func:`judge` is the whole of the engine. It knows neither the column nor which side it plays.
"""

from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple, TypeAlias

import attrs

from jobdoc_rules.case import Case
from jobdoc_rules.checks import moment_faults
from jobdoc_rules.errors import Fault, InvalidInput
from jobdoc_rules.history import read
from jobdoc_rules.readings import Basis
from jobdoc_rules.rules import (
    Bar,
    Limit,
    NearMiss,
    Obligation,
    Policy,
    Prohibition,
    Proposal,
    Rule,
    Saying,
    Side,
    Strength,
)
from jobdoc_rules.situation import Situation, Track

__all__ = ["Bench", "Demand", "Refusal", "Verdict", "aware", "evaluate", "judge"]


@attrs.frozen
class Demand:
    """An undated touchpoint with the rules that demand or allow it; the first of them words it."""

    proposal: Proposal
    rules: tuple[Rule, ...]
    key: object = attrs.field(repr=False)
    """What makes it the same touchpoint, whatever its date."""
    postponed: "Demand | None" = attrs.field(default=None, repr=False)
    """What it would be but for a prohibition, whose end it waits for: what it is, if its own day is later."""

    @property
    def owed(self) -> bool:
        """Whether an obligation is among the rules."""
        return _weighed(self.rules).owed

    @property
    def strength(self) -> Strength:
        """The strength of the most binding rule."""
        return _weighed(self.rules).strength

    @property
    def basis(self) -> Basis:
        """The column, if any of the rules is its own."""
        return _weighed(self.rules).basis

    @property
    def grounds(self) -> tuple[str, ...]:
        """The clauses that demanded it, the first one followed by the readings that shaped it."""
        first, *others = _weighed(self.rules).clauses
        return tuple(dict.fromkeys((first, *self.proposal.readings, *others)))


class _Weighed(NamedTuple):
    """What hangs on the rules alone."""

    owed: bool
    strength: Strength
    basis: Basis
    clauses: tuple[str, ...]


@lru_cache(maxsize=1024)  # the same few rules speak together in every plan
def _weighed(rules: tuple[Rule, ...]) -> _Weighed:
    return _Weighed(
        owed=any(isinstance(rule, Obligation) for rule in rules),
        strength=max((rule.strength for rule in rules), key=lambda strength: strength.weight),
        basis=min(rule.basis for rule in rules),
        clauses=tuple(dict.fromkeys(rule.clause for rule in rules)),
    )


@attrs.frozen
class Refusal:
    """A touchpoint that was ruled out, by which prohibition and why."""

    demand: Demand
    rule: Rule
    bar: Bar


@attrs.frozen(kw_only=True)
class Verdict:
    """What the rules say at one moment; every entry carries its grounds."""

    due: tuple[Demand, ...] = ()
    allowed: tuple[Demand, ...] = ()
    withheld: tuple[Refusal, ...] = ()
    limits: tuple[tuple[Rule, Limit], ...] = ()
    near_misses: tuple[tuple[Rule, NearMiss], ...] = ()

    @property
    def demands(self) -> tuple[Demand, ...]:
        """What is due and what is allowed."""
        return self.due + self.allowed

    def __str__(self) -> str:
        from jobdoc_rules.planning import showing

        return showing.text_of(*showing.verdict_shown(self))

    def _repr_html_(self) -> str:
        from jobdoc_rules.planning import showing

        return showing.html_of(*showing.verdict_shown(self))

    def __rich__(self) -> object:
        from jobdoc_rules.planning import showing

        return showing.rich_of(*showing.verdict_shown(self))


def aware(as_of: object) -> datetime:
    """Return ``as_of``, an aware datetime of the years 1900..2199. Raises InvalidInput otherwise."""
    faults = list(moment_faults(as_of, "as_of"))
    if isinstance(as_of, datetime) and as_of.tzinfo is None:
        hint = "give it a time zone"
        faults.append(Fault(code="naive", path="as_of", problem="a naive datetime found", hint=hint))
    if faults or not isinstance(as_of, datetime):
        raise InvalidInput(faults)
    return as_of


def evaluate(case: Case, *, policy: Policy, as_of: datetime, side: Side = Side.CANDIDATE) -> Verdict:
    """Return what ``policy`` says of ``case`` at the aware datetime ``as_of``: due, allowed, withheld.

    Events and interviews after ``as_of`` have not happened yet. Nothing is dated: timings are symbolic.
    Raises InvalidInput for a naive ``as_of``.
    """
    return judge(read(case, policy.readings, aware(as_of)), policy.planning_rules[Side(side)])


def judge(situation: Situation, rules: Iterable[Rule]) -> Verdict:
    """Let every rule speak, merge what they say of the same touchpoint, and let prohibitions prevail."""
    return Bench(situation, rules).verdict()


_Voice: TypeAlias = tuple[Rule, Proposal]
_Barring: TypeAlias = tuple[Rule, Bar]


class _Decision(NamedTuple):
    """What became of one touchpoint that rules spoke for."""

    group: list[_Voice]
    demand: Demand | None
    refusals: list[Refusal]


class _Heard(NamedTuple):
    """What one rule said, and the same sorted by what kind of saying it is."""

    sayings: tuple[Saying, ...]
    voices: list[tuple[object, _Voice]]
    bars: list[_Barring]
    limits: list[tuple[Rule, Limit]]
    misses: list[tuple[Rule, NearMiss]]


_SILENCE = _Heard((), [], [], [], [])


class Bench:
    """Judges one situation again and again as it changes.

    A rule is asked anew only if something that it watches has changed, and a touchpoint is decided anew only
    if somebody says something else of it: while a plan unrolls, most would only repeat themselves.
    """

    def __init__(self, situation: Situation, rules: Iterable[Rule]) -> None:
        self.situation = situation
        self.rules: tuple[Rule, ...] = tuple(rules)
        self.heard: list[_Heard] = [_SILENCE] * len(self.rules)
        self._watching: dict[frozenset[Track], tuple[int, ...]] = {}
        self._spoke: list[_Heard] | None = None
        self._bars: list[_Barring] = []
        self._decided: dict[object, _Decision] = {}
        self._ask(range(len(self.rules)))

    def _ask(self, indices: Iterable[int]) -> None:
        situation, heard = self.situation, self.heard
        readings = situation.readings
        for index in indices:
            rule = self.rules[index]
            sayings = tuple(rule.apply(situation, readings))
            if sayings != heard[index].sayings:
                heard[index] = _sorted_out(rule, sayings)
                self._spoke = None

    def take_in(self, changed: frozenset[Track]) -> None:
        """Ask those rules again that watch what ``changed``."""
        if (indices := self._watching.get(changed)) is None:
            every = Track.ALL in changed
            watching = [
                i for i, rule in enumerate(self.rules) if every or not changed.isdisjoint(rule.watches)
            ]
            indices = self._watching[changed] = tuple(watching)
        self._ask(indices)

    def demands(self) -> list[Demand]:
        """Return what is due and what is allowed; what stayed as it was is the same object."""
        self._decide()
        return [decision.demand for decision in self._decided.values() if decision.demand is not None]

    @property
    def limits(self) -> list[tuple[Rule, Limit]]:
        """What prohibitions ration."""
        return [limit for heard in self.heard if heard.limits for limit in heard.limits]

    def verdict(self) -> Verdict:
        """Return what the rules say together."""
        self._decide()
        demands = [decision.demand for decision in self._decided.values() if decision.demand is not None]
        return Verdict(
            due=tuple([demand for demand in demands if demand.owed]),
            allowed=tuple([demand for demand in demands if not demand.owed]),
            withheld=tuple([refusal for decision in self._decided.values() for refusal in decision.refusals]),
            limits=tuple(self.limits),
            near_misses=tuple([miss for heard in self.heard for miss in heard.misses]),
        )

    def _speaking(self) -> list[_Heard]:
        """Return what those said, in their order, who demand or rule out something; most have nothing to."""
        if self._spoke is None:
            self._spoke = [heard for heard in self.heard if heard.voices or heard.bars]
        return self._spoke

    def _decide(self) -> None:
        bars: list[_Barring] = []
        groups: dict[object, list[_Voice]] = {}
        for heard in self._speaking():
            bars += heard.bars
            for key, voice in heard.voices:
                if key in groups:
                    groups[key].append(voice)
                else:
                    groups[key] = [voice]
        before = self._decided if bars == self._bars else {}
        self._bars = bars
        self._decided = {
            key: known
            if (known := before.get(key)) is not None and known.group == group
            else _decision(key, group, bars)
            for key, group in groups.items()
        }


def _sorted_out(rule: Rule, sayings: tuple[Saying, ...]) -> _Heard:
    heard = _Heard(sayings, [], [], [], [])
    for saying in sayings:
        if isinstance(saying, Proposal):
            heard.voices.append((saying.key, (rule, saying)))
        elif isinstance(saying, NearMiss):
            heard.misses.append((rule, saying))
        elif not isinstance(rule, Prohibition):
            raise _misplaced(rule, saying)
        elif isinstance(saying, Bar):
            heard.bars.append((rule, saying))
        else:
            heard.limits.append((rule, saying))
    return heard


def _misplaced(rule: Rule, saying: object) -> InvalidInput:
    problem = f"{rule.id} is no prohibition, but rules something out ({type(saying).__name__})"
    hint = "make it a prohibition"
    return InvalidInput([Fault(code="misplaced", path="rules", problem=problem, hint=hint)])


def _decision(key: object, group: list[_Voice], bars: list[_Barring]) -> _Decision:
    """Return what is left of one touchpoint, and what was ruled out of it.

    A touchpoint that is ruled out only for a time, with nothing else demanding it later, comes as soon as
    all prohibitions of it have ended, or on its own day, if that is later.
    """
    if not bars:
        return _Decision(group, _together(key, group), [])
    open_: list[_Voice] = []
    refusals: list[Refusal] = []
    waits: list[_Barring] = []
    for rule, proposal in group:
        against = [(by, bar) for by, bar in bars if bar.rules_out(proposal)]
        if not against:
            open_.append((rule, proposal))
            continue
        waits += against
        refusals.append(Refusal(Demand(proposal, (rule,), key), *min(against, key=_ends)))
    if open_:
        return _Decision(group, _together(key, open_), refusals)
    if for_good := [refusal for refusal in refusals if refusal.bar.release is None]:
        return _Decision(group, None, for_good[:1])
    demand = _together(key, group)
    for by, bar in waits:
        demand = _postponed(demand, by, bar)
    return _Decision(group, demand, refusals)


def _ends(prohibition: _Barring) -> bool:
    """Return whether a prohibition holds only for a time; one that does not prevails over one that does."""
    return prohibition[1].release is not None


def _together(key: object, group: list[_Voice]) -> Demand:
    """Return one touchpoint that several rules demand; the first of them dates and words it."""
    if len(group) == 1:
        return Demand(group[0][1], (group[0][0],), key)
    readings = tuple(dict.fromkeys(clause for _, proposal in group for clause in proposal.readings))
    first = group[0][1]._replace(readings=readings)
    return Demand(first, tuple([rule for rule, _ in group]), key)


def _postponed(demand: Demand, by: Rule, bar: Bar) -> Demand:
    proposal, release = demand.proposal, bar.release
    assert release is not None  # noqa: S101 - seen by the caller
    timing = release._replace(slot=proposal.timing.slot, hold=proposal.timing.hold)
    readings = tuple(dict.fromkeys((*proposal.readings, by.clause, *bar.readings)))
    changed = proposal._replace(timing=timing, readings=readings, reason=bar.reason, facts=bar.facts)
    return Demand(changed, demand.rules, demand.key, demand)
