"""The calendar of all cases, bound from its pieces: what did not change is not sorted or compressed again.

One of 10,000 cases changes, and all of the file is another one. To sort its 80,000 events, compare them with
those that were there and compress 60 MB takes a second; for the few that are new it takes some milliseconds.
"""

import zlib
from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain
from typing import NamedTuple, TypeAlias

from jobdoc_rules.feed.answering import COMPRESSION
from jobdoc_rules.ics.pieces import Piece
from jobdoc_rules.ics.writer import CLOSING, opening

__all__ = ["Binder", "Bound"]

_Batches: TypeAlias = dict[int, Sequence[Piece]]
"""Pieces as they came together, by the identity of what they came in."""

FEW = 20
"""To change one run costs as much as to sort this many pieces."""
CUTS = ("00", "40", "80", "c0")
"""How the uid ends of an event that is the last of its run: one of 64, so that a run has some 50 kB."""
GZIP = b"\x1f\x8b\x08" + bytes(6) + b"\xff"
"""What every file begins with (RFC 1952, 2.3): compressed by deflate; no name, no time, no system."""
LAST_BLOCK = b"\x03\x00"


class Bound(NamedTuple):
    """A calendar file, and the same compressed (gzip)."""

    body: bytes
    zipped: bytes


class Binder:
    """Binds the calendars of one owner, one after the other; each depends on its pieces alone."""

    def __init__(self) -> None:
        self._batches: _Batches = {}
        self._runs: list[_Run] = []

    def bind(self, batches: Iterable[Sequence[Piece]], *, name: str) -> Bound:
        """Return the calendar of all pieces; those of a sequence that was there before are known.

        No two pieces may have the same uid.
        """
        # Kept for as long as they are known by their identity, which another one may have afterwards.
        known = {id(batch): batch for batch in batches}
        self._runs, self._batches = self._arranged(known), known
        first, last = opening(name), CLOSING
        body = b"".join([first, *chain.from_iterable([run.texts for run in self._runs]), last])
        deflated = [_deflated([first]), *[run.deflated for run in self._runs], _deflated([last])]
        return Bound(body, _gzipped(deflated, body))

    def _arranged(self, batches: _Batches) -> "list[_Run]":
        """Return the pieces in order, cut into runs."""
        gone, new = _missing(batches, self._batches), _missing(self._batches, batches)
        if (len(gone) + len(new)) * FEW > sum(map(len, batches.values())):
            return [_Run(run) for run in _cut(sorted(chain.from_iterable(batches.values())))]
        runs = self._runs.copy()
        for piece in gone:
            _cut_again(runs, piece, list[Piece].remove)
        for piece in new:
            _cut_again(runs, piece, insort)
        return runs


class _Run:
    """Pieces that follow one another, and what they are when compressed by themselves."""

    def __init__(self, pieces: list[Piece]) -> None:
        self.pieces = pieces
        self.texts: list[bytes] = [piece.text for piece in pieces]

    @cached_property
    def deflated(self) -> bytes:
        return _deflated(self.texts)


def _missing(known: _Batches, batches: _Batches) -> list[Piece]:
    """Return the pieces of what is not known."""
    return [piece for identity, batch in batches.items() if identity not in known for piece in batch]


def _cut(pieces: list[Piece]) -> Iterator[list[Piece]]:
    """Yield pieces in runs, which end where the piece alone says so: a change moves no other end."""
    start = 0
    for end, piece in enumerate(pieces, 1):
        if piece.uid.endswith(CUTS) or end == len(pieces):
            yield pieces[start:end]
            start = end


def _cut_again(runs: list[_Run], piece: Piece, change: Callable[[list[Piece], Piece], None]) -> None:
    """Change a piece in the run where it has its place, which without its end is one with the next."""
    at = min(bisect_left(runs, piece, key=_end), len(runs) - 1)
    known = runs[at : at + 2]
    pieces = [other for run in known for other in run.pieces]
    change(pieces, piece)
    runs[at : at + 2] = [
        next((run for run in known if run.pieces == again), None) or _Run(again) for again in _cut(pieces)
    ]


def _end(run: _Run) -> Piece:
    return run.pieces[-1]


def _deflated(texts: Iterable[bytes]) -> bytes:
    """Return texts compressed by themselves, up to a whole octet, so that others can stand beside them."""
    packer = zlib.compressobj(COMPRESSION, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(b"".join(texts)) + packer.flush(zlib.Z_FULL_FLUSH)


def _gzipped(deflated: Iterable[bytes], body: bytes) -> bytes:
    """Return one gzip file of what was compressed in parts."""
    check = zlib.crc32(body).to_bytes(4, "little") + (len(body) & 0xFFFFFFFF).to_bytes(4, "little")
    return b"".join((GZIP, *deflated, LAST_BLOCK, check))
