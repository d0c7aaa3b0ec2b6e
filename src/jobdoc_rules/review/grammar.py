"""Regular expressions over words: the notation in which the forbidden phrases are written.

A text is read as a row of words, and every word as one character that stands for all the groups it belongs
to. A phrase is then an ordinary regular expression over that row, a fifth as long as the text, in which:

- ``word`` stands for itself, in any case and with or without its accents, and ``word*`` for every word that
  begins like that;
- ``@NAME`` is one word of a group, or a term: a phrase of its own that several phrases share;
- ``_`` is any word or pause within the sentence, ``,`` a pause (comma, colon, dash, bracket);
- ``^`` and ``$`` are the edges of the sentence;
- ``( | )``, ``?``, ``{m,n}`` and the look-arounds ``(?= (?! (?<= (?<!`` mean what they mean to ``re``.

There is no ``*`` and no ``+``: whatever repeats has a most, so a phrase costs the same at every word and no
text can make it slow.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

__all__ = ["EDGE", "PAUSE", "WORD", "Expression", "Grammar", "PhraseError", "compiled"]

EDGE = "."
"""The end of a sentence, in a row."""
PAUSE = ","
"""A pause within a sentence, in a row."""
WORD = "w"
"""A word that no phrase knows, in a row."""

MOST_REPEATS = 16
_FIRST_CHARACTER = 0xE000  # the characters for private use, which no text is made of here

_ATOM = re.compile(
    r"""(?P<name>@[A-Z][A-Z_]*)
      | (?P<word>[^\W\d_]+\*?)
      | (?P<repeat>\{(?P<least>\d+),(?P<most>\d+)\}\??)
      | (?P<open>\((?:\?(?:[=!]|<[=!]))?)
      | (?P<sign>[)|?,^$_])
      | (?P<blank>\s+)""",
    re.VERBOSE,
)
_SIGNS = {"_": f"[^{EDGE}]", ",": PAUSE, "^": f"(?<![^{EDGE}])", "$": f"(?![^{EDGE}])"}


class PhraseError(ValueError):
    """A phrase is not written in the notation: a mistake in a table of this package."""


class Expression(NamedTuple):
    """A phrase that can be looked for in a row."""

    pattern: str
    """What ``re`` looks for."""
    needs: tuple[frozenset[str], ...]
    """Of each of these sets the row must hold a character; a row that does not is not searched."""

    def find(self, row: str, letters: frozenset[str]) -> Iterator[tuple[int, int]]:
        """Yield where the phrase stands in ``row``, which is made of ``letters``."""
        if any(need.isdisjoint(letters) for need in self.needs):
            return
        for match in compiled(self.pattern).finditer(row):
            if match.end() > match.start():
                yield match.span()


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Return a pattern, ready to be used; most texts need few of them, and all of them take a second."""
    return re.compile(pattern)


class _Part(NamedTuple):
    """A part of a phrase: what ``re`` looks for, and what a row needs to hold for it to be found."""

    pattern: str
    needs: tuple[frozenset[str], ...]
    empty: bool = False
    """Whether all of it may be left out."""


class Grammar:
    """The words that one language's phrases know, and the phrases made of them.

    ``groups`` are words by the group's name, ``terms`` are phrases by theirs; ``fold`` brings a written word
    into the form in which words are compared.
    """

    def __init__(
        self,
        groups: Mapping[str, str],
        terms: Mapping[str, str],
        phrases: Iterable[str],
        fold: Callable[[str], str],
    ) -> None:
        if both := groups.keys() & terms.keys():
            raise PhraseError(f"both a group and a term: {', '.join(sorted(both))}")
        self.fold = fold
        self.terms = terms
        self.names: dict[str, list[str]] = {name: words.split() for name, words in groups.items()}
        exact, beginnings = self._memberships([*terms.values(), *phrases])
        self._characters: dict[frozenset[str], str] = {}
        self.beginnings: dict[str, str] = {
            word: self._character(_union(beginnings, word)) for word in sorted(beginnings, key=len)
        }
        self.lengths: tuple[int, ...] = tuple(sorted({len(word) for word in beginnings}, reverse=True))
        self.words: dict[str, str] = {
            word: self._character(groups_ | _union(beginnings, word)) for word, groups_ in exact.items()
        }
        self.marks: dict[str, str] = {name: self._character(frozenset({f"@{name}"})) for name in self.names}
        self.parts: dict[str, _Part] = {}
        """What names and words of phrases stand for, once it has been worked out."""
        self._sets: dict[str, str] = {}
        for members, character in self._characters.items():
            for member in members:
                self._sets[member] = self._sets.get(member, "") + character

    def _memberships(
        self, phrases: Iterable[str]
    ) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
        """Return what each word, and each beginning of words, belongs to."""
        exact: dict[str, set[str]] = {}
        beginnings: dict[str, set[str]] = {}
        own = [(word, f"@{name}") for name, words in self.names.items() for word in words]
        own += [(word, word) for phrase in phrases for word in _words_of(phrase)]
        for word, member in own:
            table, stem = (beginnings, word[:-1]) if word.endswith("*") else (exact, word)
            table.setdefault(self.fold(stem), set()).add(self._member(member))
        return (
            {word: frozenset(members) for word, members in exact.items()},
            {word: frozenset(members) for word, members in beginnings.items()},
        )

    def _member(self, name: str) -> str:
        if name.startswith("@"):
            return name
        return f"{self.fold(name[:-1])}*" if name.endswith("*") else self.fold(name)

    def _character(self, members: frozenset[str]) -> str:
        return self._characters.setdefault(members, chr(_FIRST_CHARACTER + len(self._characters)))

    def character(self, word: str) -> str:
        """Return the character that stands for a folded word."""
        if (found := self.words.get(word)) is not None:
            return found
        for length in self.lengths:
            if (found := self.beginnings.get(word[:length])) is not None and len(word) >= length:
                return found
        return WORD

    def expression(self, phrase: str) -> Expression:
        """Return a phrase, ready to be looked for. Raises PhraseError if it is not in the notation."""
        part = _Compiler(self, phrase).whole()
        return Expression(part.pattern, part.needs)

    def any_of(self, name: str) -> str | None:
        """Return the characters of a group or word of the phrases; None if there is none of that name."""
        return self._sets.get(self._member(name))


class _Compiler:
    """Turns one phrase into what ``re`` understands, by recursive descent."""

    def __init__(self, grammar: Grammar, phrase: str, depth: int = 0) -> None:
        if depth > MOST_REPEATS:
            raise PhraseError(f"a term stands for itself: {phrase!r}")
        self.grammar = grammar
        self.phrase = phrase
        self.depth = depth
        self.atoms = [atom for atom in _atoms(phrase) if not atom["blank"]]
        self.place = 0

    def whole(self) -> _Part:
        part = self._alternatives()
        if self.place < len(self.atoms):
            raise PhraseError(f"{self.phrase!r}: a bracket too many")
        return part

    def _next(self) -> re.Match[str] | None:
        return self.atoms[self.place] if self.place < len(self.atoms) else None

    def _alternatives(self) -> _Part:
        parts = [self._sequence()]
        while (atom := self._next()) is not None and atom["sign"] == "|":
            self.place += 1
            parts.append(self._sequence())
        if len(parts) == 1:
            return parts[0]
        if any(part.empty for part in parts):
            raise PhraseError(f"{self.phrase!r}: an alternative may be nothing, so all of them are")
        pattern = "|".join(part.pattern for part in parts)
        if not all(part.needs for part in parts):
            return _Part(pattern, ())
        # Of each alternative one need, the rarest, and of these any.
        return _Part(pattern, (frozenset[str]().union(*(min(part.needs, key=len) for part in parts)),))

    def _sequence(self) -> _Part:
        patterns: list[str] = []
        needs: list[frozenset[str]] = []
        empty = True
        while (atom := self._next()) is not None and atom["sign"] not in {"|", ")"}:
            part = self._element(atom)
            repeat, optional = self._repeat()
            patterns.append(part.pattern + repeat)
            needs += () if optional else part.needs
            empty = empty and (optional or part.empty)
        return _Part("".join(patterns), tuple(needs), empty)

    def _element(self, atom: re.Match[str]) -> _Part:
        self.place += 1
        if name := atom["name"] or atom["word"]:
            return self._named(name)
        if opening := atom["open"]:
            inner = self._alternatives()
            closing = self._next()
            if closing is None or closing["sign"] != ")":
                raise PhraseError(f"{self.phrase!r}: a bracket is not closed")
            self.place += 1
            if opening == "(":
                return _Part(f"(?:{inner.pattern})", inner.needs, inner.empty)
            return _Part(f"{opening}{inner.pattern})", ())
        if (sign := atom["sign"]) in _SIGNS:
            return _Part(_SIGNS[sign], ())
        raise PhraseError(f"{self.phrase!r}: nothing stands before {atom[0]!r}")

    def _repeat(self) -> tuple[str, bool]:
        """Return how often the element before is to come, and whether it may be left out."""
        atom = self._next()
        if atom is None or not (atom["repeat"] or atom["sign"] == "?"):
            return "", False
        self.place += 1
        if atom["sign"] == "?":
            return "?", True
        if int(atom["most"]) > MOST_REPEATS:
            raise PhraseError(f"{self.phrase!r}: repeats at most {MOST_REPEATS} times")
        return atom["repeat"], int(atom["least"]) == 0

    def _named(self, name: str) -> _Part:
        known = self.grammar.parts
        if name not in known:
            known[name] = (
                self._term(name[1:])
                if name.startswith("@") and name[1:] in self.grammar.terms
                else self._characters(name)
            )
        return known[name]

    def _term(self, name: str) -> _Part:
        part = _Compiler(self.grammar, self.grammar.terms[name], self.depth + 1).whole()
        return _Part(f"(?:{part.pattern})", part.needs, part.empty)

    def _characters(self, name: str) -> _Part:
        characters = self.grammar.any_of(name)
        if characters is None:
            raise PhraseError(f"{name} is neither a group nor a term")
        pattern = f"[{characters}]" if len(characters) > 1 else characters
        return _Part(pattern, (frozenset(characters),))


def _atoms(phrase: str) -> Iterator[re.Match[str]]:
    place = 0
    while place < len(phrase):
        found = _ATOM.match(phrase, place)
        if found is None:
            raise PhraseError(f"{phrase!r}: {phrase[place:]!r} is not in the notation")
        place = found.end()
        yield found


def _union(beginnings: Mapping[str, frozenset[str]], word: str) -> frozenset[str]:
    """Return what every beginning of ``word`` belongs to."""
    found = [beginnings.get(word[:length], frozenset[str]()) for length in range(1, len(word) + 1)]
    return frozenset[str]().union(*found)


def _words_of(phrase: str) -> Iterator[str]:
    return (found["word"] for found in _ATOM.finditer(phrase) if found["word"])
