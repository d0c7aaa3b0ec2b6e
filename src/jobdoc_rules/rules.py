"""What a rule is, what it may say, and how rules make a policy.

A rule looks at a :class:`~jobdoc_rules.situation.Situation` and at the readings, and says what is owed or
allowed as *undated* touchpoints, or what is ruled out. Its timing is symbolic (an anchor day, a span, a
time of day), so that a rule knows no calendar and every date can be explained.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from importlib import import_module
from typing import Any, NamedTuple, SupportsIndex, TypeAlias

import attrs

from jobdoc_rules.checks import text_faults
from jobdoc_rules.errors import Fault, InvalidPolicy
from jobdoc_rules.events import Channel
from jobdoc_rules.readings import Basis, Readings, Span, business_days
from jobdoc_rules.situation import Kind, Recipient, Situation, Track

__all__ = [
    "STATUS_CONTACTS",
    "Anchor",
    "Bar",
    "Basis",
    "Citation",
    "Limit",
    "NearMiss",
    "Obligation",
    "Permission",
    "Policy",
    "Prohibition",
    "Proposal",
    "Rule",
    "Scope",
    "Side",
    "Slot",
    "Strength",
    "Timing",
    "obligation",
    "permission",
    "prohibition",
]


class Strength(StrEnum):
    """How binding a rule is, in the words of BCP 14."""

    MUST = "MUST"
    MUST_NOT = "MUST NOT"
    SHOULD = "SHOULD"
    SHOULD_NOT = "SHOULD NOT"
    MAY = "MAY"

    @property
    def weight(self) -> int:
        """Order strengths: the stronger, the larger."""
        return _WEIGHTS[self]


_WEIGHTS = {
    Strength.MUST: 3,
    Strength.MUST_NOT: 3,
    Strength.SHOULD: 2,
    Strength.SHOULD_NOT: 2,
    Strength.MAY: 1,
}


class Side(StrEnum):
    """Whose duties are asked for."""

    CANDIDATE = "candidate"
    EMPLOYER = "employer"
    BOTH = "both"


class Scope(StrEnum):
    """What a rule governs: touchpoints of a plan, the words of a message, or the meaning of other rules."""

    PLAN = "plan"
    WORDS = "words"
    MEANING = "meaning"


class Anchor(StrEnum):
    """The fact from which a touchpoint is dated."""

    INTERVIEW = "interview"
    LAST_WORD = "last_word"
    PROMISED_DAY = "promised_day"
    LAST_CONTACT = "last_contact"
    ROUND_END = "round_end"
    BOUNCE = "bounce"
    EVENT = "event"


class Slot(StrEnum):
    """The time of day at which a touchpoint starts."""

    EMAIL = "email"
    CALL = "call"
    OPENING = "opening"
    AFTERNOON = "afternoon"
    """The time of a call on the anchor's own day; on any other day the time of an email."""


class Timing(NamedTuple):
    """When, in symbols: so long ``after`` the ``day`` of the ``anchor``, at the time of the ``slot``.

    ``within`` is the span after the day at whose end it is late (none: the same day); what ``lapses`` is
    not owed afterwards, all else rolls forward. ``earlier`` moves to the business day before rather
    than after. ``hold`` is a second lower bound. ``place`` counts quarters of an hour after the slot. What
    is ``firm`` goes before other contacts with the same person on its day. ``exact`` is an instant and
    knows no business days.
    """

    anchor: Anchor
    day: date
    after: Span
    slot: Slot
    within: Span | None = None
    lapses: bool = False
    earlier: bool = False
    hold: tuple[date, Span] | None = None
    place: int = 0
    firm: bool = False
    exact: tuple[datetime, datetime] | None = None


class Proposal(NamedTuple):
    """An undated touchpoint that a rule demands or allows.

    ``readings`` are the clauses of the readings that shaped it, ``reason`` is a sentence with
    placeholders and ``facts`` what fills them (dates are told with their weekday). ``stamp`` is the
    revision of the facts it hangs on.
    """

    kind: Kind
    to: tuple[Recipient, ...]
    channel: Channel | None
    timing: Timing
    round: int
    ordinal: int
    stamp: datetime
    readings: tuple[str, ...] = ()
    reason: str = ""
    facts: tuple[object, ...] = ()
    number: str | None = None

    @property
    def key(self) -> tuple[int, Kind, tuple[str, ...], int]:
        """What makes it the same touchpoint, whatever its date."""
        return self.round, self.kind, tuple(p.name for p in self.to), self.ordinal


STATUS_CONTACTS = frozenset({Kind.STATUS_FOLLOW_UP, Kind.CHECK_IN})
"""Touchpoints that ask how the search stands."""


class Bar(NamedTuple):
    """What a prohibition rules out: these kinds (or spoken contacts) up to a day, or for ever.

    Touchpoints anchored at ``sparing`` are what the prohibition waits for, and are not ruled out.
    """

    kinds: frozenset[Kind]
    through: date | None
    release: Timing | None
    reason: str
    facts: tuple[object, ...] = ()
    sparing: Anchor | None = None
    spoken_only: bool = False
    readings: tuple[str, ...] = ()

    def rules_out(self, proposal: Proposal) -> bool:
        """Return whether ``proposal`` falls under this."""
        if self.spoken_only and (proposal.channel is None or proposal.channel.written):
            return False
        return proposal.kind in self.kinds and (
            self.sparing is None or proposal.timing.anchor is not self.sparing
        )


class Limit(NamedTuple):
    """What a prohibition rations: contacts of a person per day, status contacts of an employer per window.

    One contact a day is the least; less than that is a matter for a :class:`Bar`.
    """

    per_person_and_day: int
    per_employer: int
    window: int


class NearMiss(NamedTuple):
    """Why a rule demands nothing, though one more fact would make it: told by explanations."""

    missing: str


Saying: TypeAlias = Proposal | Bar | Limit | NearMiss
Apply: TypeAlias = Callable[[Situation, Readings], Iterable[Saying]]


def _says_nothing(_situation: Situation, _readings: Readings) -> Iterable[Saying]:
    return ()


EVERYTHING = frozenset(Track)


def _tracks(tracks: Iterable[Track]) -> frozenset[Track]:
    return frozenset(tracks)


@attrs.frozen(kw_only=True)
class Citation:
    """Where a rule comes from: a clause of the etiquette and the paragraph of the column's answer."""

    clause: str
    paragraph: int | None

    def __str__(self) -> str:
        if self.paragraph is None:
            return f"{self.clause} (common practice)"
        return f"{self.clause} (the column, paragraph {self.paragraph})"


@attrs.frozen(kw_only=True, cache_hash=True)
class Rule:
    """A norm: its id, what it says, how binding it is, on whose word, for whom, and what it does."""

    id: str
    text: str
    strength: Strength
    citation: Citation
    basis: Basis = Basis.COLUMN
    bearer: Side = Side.CANDIDATE
    scope: Scope = Scope.PLAN
    met_by: tuple[str, ...] = ()
    watches: frozenset[Track] = attrs.field(default=EVERYTHING, converter=_tracks, repr=False)
    """What it hangs on: while none of this changes, and no end, hold or interest does, it says the same."""
    apply: Apply = attrs.field(default=_says_nothing, repr=False)

    @property
    def clause(self) -> str:
        """The clause of the etiquette, which explanations name."""
        return self.citation.clause

    def __reduce_ex__(self, protocol: SupportsIndex) -> Any:  # noqa: ANN401 - what pickle asks for
        # A rule stands in its module under the name of the function that it was made of, so pickle would
        # find the rule where it looks for the function.
        home, name = self.apply.__module__, self.apply.__qualname__
        if getattr(import_module(home), name, None) is self:
            return _rule_at, (home, name)
        return super().__reduce_ex__(protocol)


def _rule_at(home: str, name: str) -> Any:  # noqa: ANN401 - the rule that stands there
    return getattr(import_module(home), name)


class Obligation(Rule):
    """What the bearer owes."""

    __slots__ = ()


class Permission(Rule):
    """What the bearer may do."""

    __slots__ = ()


class Prohibition(Rule):
    """What the bearer must not do; it prevails over obligations and permissions."""

    __slots__ = ()


def _maker(kind: type[Rule]) -> Callable[..., Callable[[Apply], Any]]:
    def make(
        id: str,  # noqa: A002 - the field's name
        strength: Strength,
        *,
        paragraph: int | None = None,
        clause: str | None = None,
        **fields: Any,  # noqa: ANN401 - the fields of Rule
    ) -> Callable[[Apply], Rule]:
        def decorate(function: Apply) -> Rule:
            """Make a rule of a function; its docstring is what the rule says."""
            return kind(
                id=id,
                text=" ".join((function.__doc__ or "").split()),
                strength=strength,
                citation=Citation(clause=clause or id, paragraph=paragraph),
                basis=Basis.PRACTICE if paragraph is None else Basis.COLUMN,
                apply=function,
                **fields,
            )

        return decorate

    return make


Maker: TypeAlias = Callable[..., Callable[[Apply], Any]]

obligation: Maker = _maker(Obligation)
permission: Maker = _maker(Permission)
prohibition: Maker = _maker(Prohibition)


def clause_order(rule: Rule) -> tuple[str, int, str]:
    """Order rules as the column does: S1, S2, S7, S7b, S8 ... and the readings after them."""
    digits = "".join(c for c in rule.clause if c.isdigit())
    return "SR".find(rule.clause[:1]).__str__(), int(digits or 0), rule.id


@attrs.frozen(kw_only=True)
class Policy:
    """Rules and readings under a name. Order and repetition of rules do not matter; ids are unique.

    Raises InvalidPolicy if two different rules share an id.
    """

    name: str
    rules: tuple[Rule, ...]
    readings: Readings = attrs.field(factory=Readings)

    def __attrs_post_init__(self) -> None:
        if faults := tuple(self._faults()):
            raise InvalidPolicy(faults)
        object.__setattr__(self, "rules", tuple(sorted(dict.fromkeys(self.rules), key=clause_order)))

    def _faults(self) -> Iterator[Fault]:
        yield from text_faults(self.name, "name")
        seen: dict[str, Rule] = {}
        for rule in self.rules:
            if seen.setdefault(rule.id, rule) != rule:
                hint = "give each rule an id of its own"
                yield Fault(
                    code="duplicate", path="rules", problem=f"two rules are called {rule.id}", hint=hint
                )

    @cached_property
    def planning_rules(self) -> dict[Side, tuple[Rule, ...]]:
        """The rules that demand, allow or rule out touchpoints, by the side that they bind."""
        rules = [rule for rule in self.rules if rule.scope is Scope.PLAN]
        return {
            side: tuple(rule for rule in rules if side is Side.BOTH or side is rule.bearer) for side in Side
        }

    def rule(self, id: str) -> Rule:  # noqa: A002 - the field's name
        """Return the rule with this id. Raises KeyError."""
        return {rule.id: rule for rule in self.rules}[id]

    def with_rule(self, rule: Rule) -> "Policy":
        """Return this policy with one more rule. Raises InvalidPolicy if its id is taken."""
        return attrs.evolve(self, rules=(*self.rules, rule))

    def without(self, *ids: str) -> "Policy":
        """Return this policy without the rules of these ids. Raises KeyError for an id that is none."""
        for id_ in ids:
            self.rule(id_)
        return attrs.evolve(self, rules=tuple(rule for rule in self.rules if rule.id not in ids))

    def with_readings(self, name: str | None = None, /, **changes: Any) -> "Policy":  # noqa: ANN401 - the fields of Readings
        """Return this policy with some readings changed, under another name if one is given."""
        return attrs.evolve(self, name=name or self.name, readings=attrs.evolve(self.readings, **changes))


NOW = business_days(0)
"""On the day itself, or on the first business day after it."""
