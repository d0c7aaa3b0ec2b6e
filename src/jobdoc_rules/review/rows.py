"""A text as a row: one character for each word, and the way back to the place where the word stands.

Nothing here looks at more than one run of characters between two blanks, and what such a run amounts to is
worked out once however often it comes, so that reading takes time in proportion to the length of a text.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import accumulate
from typing import NamedTuple

from jobdoc_rules.review.grammar import EDGE, PAUSE, Grammar

__all__ = ["NUMBER_GROUPS", "Reader", "Row", "folded", "own_words"]

NUMBER_GROUPS = ("NUMERAL", "HASH", "NTH", "TIMES", "SERIES", "DATED", "FIGURE")
"""The groups that written numbers belong to: a small one from two on (3), a numbered one (#3), an ordinal
(3rd), a multiple (3x), a part of a series (2/3), a date (4.12., 2026-12-04), and any other: a sum, a code."""

_LONGEST_SERIES = 20
_LONGEST_RANK = 3  # hundreds; what is longer and ends in letters is a code

_APOSTROPHES = "'\u2019\u02bc\u00b4`"
_AS_TYPED = str.maketrans(dict.fromkeys(_APOSTROPHES, "'"))
_DASHES = "\u2013\u2014-"
_CLOSING = ".,;:!?)\"'\u201d\u2019\u00bb>"
_OPENING = "(\"'\u201c\u201e\u00ab"

# A letter, with the accents that may follow it as characters of their own.
_LETTER = "[^\\W\\d_][\u0300-\u036f]*"
# A paragraph's end, or what stands between two blanks: in pieces, should it go on and on.
_RUN = re.compile(r"\n[^\S\n]*\n\s*|\S{1,200}")
_PIECE = re.compile(
    rf"""(?P<code>[^\W_]*[^\W\d_]\d[^\W_]*)
      | (?P<number>\d{{4}}-\d\d-\d\d(?!\d) | [#\u2116]?\d+(?:[.,:/{_APOSTROPHES}]\d+)*[^\W\d_]{{0,4}}(?!\w))
      | (?P<word>(?:{_LETTER})+(?:[{_APOSTROPHES}-](?:{_LETTER})+)*[{_APOSTROPHES}]?)
      | (?P<edge>[.!?\u2026\u3002]+)
      | (?P<pause>[,;:()\[\]/|+{_DASHES}]+)""",
    re.VERBOSE,
)
_OPAQUE = re.compile(r"://|^www\.|@\w")
_SMALL = re.compile(r"[2-9]|[1-9]\d", re.ASCII)
_HASH = re.compile(r"[#\u2116]\d{1,2}")
_TIMES = re.compile(r"[xX\u00d7]\d{1,2}", re.ASCII)
_SERIES = re.compile(r"(\d{1,2})/(\d{1,2})", re.ASCII)
_DATED = re.compile(r"\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}(?:[./](?:\d{4}|\d\d))?", re.ASCII)
_RANKED = re.compile(r"(\d+)([^\W\d_]+)")
_BEFORE_STOP = re.compile(r"\d{1,2}(?:\.\d{1,2})?", re.ASCII)


def folded(word: str) -> str:
    """Return ``word`` as words are compared: in small letters, without accents."""
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c))


class _Piece(NamedTuple):
    """A run of characters, read: a character for each word in it, and where each stands within the run."""

    letters: str
    places: tuple[tuple[int, int], ...]


class Row(NamedTuple):
    """A text, read."""

    letters: str
    starts: list[int]
    """Where each run begins in the text."""
    firsts: list[int]
    """Which place of the row is the first of each run."""
    pieces: list[_Piece]

    def span(self, first: int, end: int) -> tuple[int, int]:
        """Return the place in the text of the words from ``first`` to before ``end`` of the row."""
        return self._place(first)[0], self._place(end - 1)[1]

    def _place(self, index: int) -> tuple[int, int]:
        run = bisect_right(self.firsts, index) - 1
        start, end = self.pieces[run].places[index - self.firsts[run]]
        return self.starts[run] + start, self.starts[run] + end


class Reader:
    """Reads texts of one language.

    ``split`` takes a folded word apart into the words it stands for (``haven't`` is ``have not``); ordinals
    written in figures end in one of ``endings``, multiples in one of ``multiples``; after an abbreviation a
    full stop ends no sentence. ``ordinal_stop``: whether a figure with a full stop is an ordinal.
    """

    def __init__(
        self,
        grammar: Grammar,
        *,
        split: Callable[[str], Iterable[str]],
        endings: Iterable[str],
        multiples: Iterable[str],
        abbreviations: Iterable[str],
        ordinal_stop: bool,
    ) -> None:
        self.grammar = grammar
        self.split = split
        self.suffixes: Mapping[str, str] = {
            **dict.fromkeys(map(folded, endings), grammar.marks["NTH"]),
            **dict.fromkeys(map(folded, multiples), grammar.marks["TIMES"]),
        }
        self.abbreviations: frozenset[str] = frozenset(map(folded, abbreviations))
        self.ordinal_stop = ordinal_stop

    def read(self, text: str) -> Row:
        """Return ``text`` as a row."""
        known: dict[str, _Piece] = {}
        starts: list[int] = []
        pieces: list[_Piece] = []
        for run in _RUN.finditer(text):
            written = run[0]
            piece = known.get(written)
            if piece is None:
                piece = known[written] = self._piece(written)
            if piece.letters:
                starts.append(run.start())
                pieces.append(piece)
        letters = "".join([piece.letters for piece in pieces])
        firsts = [0, *accumulate(len(piece.letters) for piece in pieces)]
        return Row(letters, starts, firsts[:-1], pieces)

    def _piece(self, run: str) -> _Piece:
        if run.startswith("\n"):
            return _Piece(EDGE, ((0, 0),))
        if run.isalpha():  # most are, and need no second look
            letters = "".join(self._word(run))
            return _Piece(letters, ((0, len(run)),) * len(letters))
        if _OPAQUE.search(run):
            return self._opaque(run)
        found = [
            (letter, part.span()) for part in _PIECE.finditer(run) for letter in self._letters(part, run)
        ]
        return _Piece("".join(letter for letter, _ in found), tuple(place for _, place in found))

    def _opaque(self, run: str) -> _Piece:
        """Read an address: one word, whatever it is made of."""
        inner = run.rstrip(_CLOSING)
        ends = any(c in ".!?" for c in run[len(inner) :])
        places = ((0, len(inner)), *([(len(inner), len(run))] if ends else []))
        return _Piece(self.grammar.marks["FIGURE"] + EDGE * ends, places)

    def _letters(self, part: re.Match[str], run: str) -> Iterator[str]:
        written = part[0]
        if part["word"]:
            yield from self._word(written)
        elif part["number"]:
            yield self._number(written, run[part.end() : part.end() + 1])
        elif part["code"]:
            yield self.grammar.marks["TIMES" if _TIMES.fullmatch(written) else "FIGURE"]
        elif part["pause"]:
            # A dash within a word, as in "3-mal" or "first-round", parts nothing.
            if not (written in "-/" and part.start() > 0 and part.end() < len(run)):
                yield PAUSE
        elif not self._ends_nothing(run, part.start()):
            yield EDGE

    def _ends_nothing(self, run: str, place: int) -> bool:
        """Return whether a full stop only marks an abbreviation, a number or an ordinal."""
        if run[place] != ".":
            return False
        if run[place:].strip(_CLOSING):
            return run[place + 1].isalnum()
        before = run[:place].lstrip(_OPENING)
        return folded(before) in self.abbreviations or (
            self.ordinal_stop and _BEFORE_STOP.fullmatch(before) is not None
        )

    def _word(self, word: str) -> Iterator[str]:
        form = self.grammar.fold(word.translate(_AS_TYPED)).rstrip("'").replace("e-mail", "email")
        for piece in form.split("-"):
            for part in self.split(piece):
                yield self.grammar.character(part)

    def _number(self, number: str, after: str) -> str:
        return self._ranked(number) or self.grammar.marks[self._group(number, after)]

    def _ranked(self, number: str) -> str | None:
        """Return what a number with an ending is, such as 3rd or 3x; the first of something is none."""
        found = _RANKED.fullmatch(number)
        if found is None or len(found[1]) > _LONGEST_RANK or found[1] == "1":
            return None
        return self.suffixes.get(folded(found[2]))

    def _group(self, number: str, after: str) -> str:
        if _SMALL.fullmatch(number):
            return "NTH" if self.ordinal_stop and after == "." else "NUMERAL"
        if _HASH.fullmatch(number):
            return "HASH"
        series = _SERIES.fullmatch(number)
        if series and 1 <= int(series[1]) <= int(series[2]) <= _LONGEST_SERIES:
            return "SERIES"
        return "DATED" if _DATED.fullmatch(number) else "FIGURE"


def own_words(texts: Iterable[str]) -> frozenset[str]:
    """Return the folded words of names, which mean nothing but the names."""
    return frozenset(folded(word) for text in texts for word in re.findall(r"[^\W\d_]+", text))
