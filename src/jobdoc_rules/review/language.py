"""What the review has to know of a language: its words, its forbidden phrases, and what a message holds.

A language is data: one module of :mod:`jobdoc_rules.review.languages` each. :func:`knowledge_of` makes it
ready to be looked for, once.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib import import_module
from typing import NamedTuple, TypeAlias

from jobdoc_rules.review.findings import Label, Severity
from jobdoc_rules.review.grammar import Expression, Grammar
from jobdoc_rules.review.rows import NUMBER_GROUPS, Reader, folded

__all__ = [
    "LANGUAGES",
    "Knowledge",
    "Language",
    "Phrase",
    "assuming",
    "begging",
    "blaming",
    "counting",
    "knowledge_of",
    "pessimism",
    "pressing",
    "silence",
]

LANGUAGES = ("en", "es", "de", "fr")
"""The languages that are reviewed, by their ISO 639-1 codes."""


class Phrase(NamedTuple):
    """A forbidden phrase: its rule, its notation, sentences in which it fires and others that it spares."""

    rule: str
    label: Label
    severity: Severity
    pattern: str
    fires: tuple[str, ...]
    spares: tuple[str, ...] = ()


Maker: TypeAlias = Callable[..., Phrase]


def _maker(rule: str, label: Label, severity: Severity) -> Maker:
    def make(pattern: str, *fires: str, spares: tuple[str, ...] = ()) -> Phrase:
        return Phrase(rule, label, severity, pattern, fires, spares)

    return make


counting: Maker = _maker("S23", Label.COUNTS_ATTEMPTS, Severity.ERROR)
"""Make a phrase that counts what went unanswered: its notation, where it fires, and what it spares."""
silence: Maker = _maker("S24", Label.FRUSTRATION_OR_BLAME, Severity.WARNING)
"""Make a phrase that only states that nothing was heard."""
blaming: Maker = _maker("S25", Label.FRUSTRATION_OR_BLAME, Severity.ERROR)
"""Make a phrase of frustration, blame, sarcasm or lecture."""
pressing: Maker = _maker("S7b", Label.PRESSURE_OR_ULTIMATUM, Severity.WARNING)
"""Make a phrase of pressure: a demand, a threat, guilt."""
begging: Maker = _maker("S7b", Label.DESPERATION, Severity.WARNING)
"""Make a phrase of need."""
assuming: Maker = _maker("S26", Label.NEGATIVITY, Severity.WARNING)
"""Make a phrase that reads silence as a no, or supposes that others were chosen."""
pessimism: Maker = _maker("S27", Label.NEGATIVITY, Severity.WARNING)
"""Make a phrase that runs oneself down, sees no hope or grovels."""


class Language(NamedTuple):
    """A language as data; see :mod:`jobdoc_rules.review.grammar` for the notation of terms and phrases.

    ``elements`` are what a message holds or claims, by name; ``instead`` is what is better said, by label or,
    where it differs, by the name of a missing element. ``greetings`` and ``farewells`` are folded words that
    open and close a message, ``anybody`` those that may stand in a greeting and are no names. ``head_last``:
    whether the noun of a title comes last ("data engineer"). The other fields are told by
    :class:`jobdoc_rules.review.rows.Reader`.
    """

    code: str
    groups: Mapping[str, str]
    terms: Mapping[str, str]
    phrases: tuple[Phrase, ...]
    elements: Mapping[str, str]
    instead: Mapping[str, str]
    greetings: str
    anybody: str
    farewells: str
    split: Callable[[str], Iterable[str]]
    endings: str
    multiples: str
    abbreviations: str
    fold: Callable[[str], str] = folded
    ordinal_stop: bool = False
    head_last: bool = True


class Knowledge(NamedTuple):
    """A language, ready to be used."""

    language: Language
    reader: Reader
    greetings: frozenset[str]
    anybody: frozenset[str]
    farewells: frozenset[str]
    phrases: tuple[tuple[Phrase, Expression], ...]
    elements: Mapping[str, Expression]


@cache
def knowledge_of(code: str) -> Knowledge:
    """Return what there is to know of one of the :data:`LANGUAGES`."""
    language: Language = import_module(f"jobdoc_rules.review.languages.{code}").LANGUAGE
    groups = {**dict.fromkeys(NUMBER_GROUPS, ""), **language.groups}
    patterns = [phrase.pattern for phrase in language.phrases]
    grammar = Grammar(groups, language.terms, [*patterns, *language.elements.values()], language.fold)
    reader = Reader(
        grammar,
        split=language.split,
        endings=language.endings.split(),
        multiples=language.multiples.split(),
        abbreviations=language.abbreviations.split(),
        ordinal_stop=language.ordinal_stop,
    )
    return Knowledge(
        language,
        reader,
        frozenset(language.greetings.split()),
        frozenset(language.anybody.split()),
        frozenset(language.farewells.split()),
        tuple((phrase, grammar.expression(phrase.pattern)) for phrase in language.phrases),
        {name: grammar.expression(pattern) for name, pattern in language.elements.items()},
    )
