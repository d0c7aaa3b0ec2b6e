"""Answers to HTTP requests, without a framework: conditions, codings and the headers that all have.

An answer never tells more than it must: whatever is not there gets the same bytes, and no cache but the
reader's own may keep what is there.
"""

import gzip
from datetime import datetime
from functools import cached_property
from hashlib import sha256
from typing import NamedTuple

import attrs

from jobdoc_rules.feed.headers import (
    Headers,
    RequestHeaders,
    http_date,
    read_date,
    read_etags,
    takes_gzip,
)

__all__ = [
    "METHODS",
    "Answer",
    "Representation",
    "answer",
    "not_found",
    "redirection",
    "refusal",
    "unavailable",
]

Pairs = tuple[tuple[str, str], ...]

PLAIN = "text/plain; charset=utf-8"
RETRY_AFTER = 60
METHODS = ("GET", "HEAD")
# Whoever has the address has the calendar: it is told to nobody, and kept by nobody but its reader.
_ALWAYS: Pairs = (
    ("Cache-Control", "private, no-cache"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Robots-Tag", "noindex"),
)
COMPRESSION = 6


class Answer(NamedTuple):
    """What to send: a status, headers (each name once) and the body, empty where there is to be none."""

    status: int
    headers: Pairs
    body: bytes


class _Coded(NamedTuple):
    """A body as it travels, with the strong entity tag of just these bytes."""

    body: bytes
    etag: str
    headers: Pairs


def _coded(body: bytes, *headers: tuple[str, str]) -> _Coded:
    return _Coded(body, f'"{sha256(body).hexdigest()}"', headers)


@attrs.frozen(kw_only=True)
class Representation:
    """A document that can be asked for: its bytes, their type, and headers of its own."""

    body: bytes = attrs.field(repr=False)
    content_type: str
    headers: Pairs = ()
    packed: bytes | None = attrs.field(default=None, repr=False)
    """The body compressed (gzip), from whoever has it already; the same for the same body."""

    @property
    def etag(self) -> str:
        """The entity tag of the bytes as they are."""
        return self.plain.etag

    @cached_property
    def plain(self) -> _Coded:
        """The bytes as they are."""
        return _coded(self.body)

    @cached_property
    def zipped(self) -> _Coded:
        """The bytes compressed, which are the same whenever that is done; as they are if that is no gain."""
        packed = self.packed or gzip.compress(self.body, COMPRESSION, mtime=0)
        return _coded(packed, ("Content-Encoding", "gzip")) if len(packed) < len(self.body) else self.plain


def answer(
    document: Representation,
    method: str,
    request_headers: RequestHeaders,
    *,
    changed: datetime | None = None,
    now: datetime | None = None,
) -> Answer:
    """Return the answer to a request for ``document``: 200, 304, or 405 for what is neither GET nor HEAD.

    ``changed`` is the aware time at which the document last changed, if that is known; only then there is a
    Last-Modified, and If-Modified-Since is looked at, but not if it lies after ``now``: then a clock was set
    back since, and dates tell nothing. Request headers never raise, whatever they are.
    """
    if method not in METHODS:
        return refusal(method)
    headers = Headers(request_headers)
    coded = document.zipped if takes_gzip(headers.get("accept-encoding")) else document.plain
    dated: Pairs = () if changed is None else (("Last-Modified", http_date(changed)),)
    kept = (*_ALWAYS, ("Vary", "Accept-Encoding"), ("ETag", coded.etag), *dated)
    if _is_known(headers, coded.etag, changed, now):
        return Answer(304, kept, b"")
    described = (("Content-Type", document.content_type), ("Content-Length", str(len(coded.body))))
    body = b"" if method == "HEAD" else coded.body
    return Answer(200, (*kept, *document.headers, *coded.headers, *described), body)


def _is_known(headers: Headers, etag: str, changed: datetime | None, now: datetime | None) -> bool:
    """Return whether the reader has the document; dates count only for who sends no tags (RFC 9110, 13.2)."""
    if (tags := headers.get("if-none-match")) is not None:
        return not read_etags(tags).isdisjoint((etag, "*"))
    since = read_date(headers.get("if-modified-since") or "")
    if since is None or changed is None or (now is not None and since > now):
        return False
    return changed.replace(microsecond=0) <= since


def not_found(method: str = "GET") -> Answer:
    """Return the one answer for all that is not there: a wrong token is not told from a missing case."""
    return _told(404, "Not found\n", method)


def unavailable(method: str = "GET") -> Answer:
    """Return the answer for when something went wrong: calendars keep what they have, and ask again."""
    return _told(503, "Not available now; ask again later\n", method, ("Retry-After", str(RETRY_AFTER)))


def refusal(method: str) -> Answer:
    """Return the answer to whoever wants to do more than read."""
    return _told(405, "This can only be read\n", method, ("Allow", ", ".join(METHODS)))


def redirection(location: str, method: str = "GET") -> Answer:
    """Return the answer that sends the reader on to ``location`` for good."""
    return _told(308, "It is elsewhere\n", method, ("Location", location))


def _told(status: int, words: str, method: str, *headers: tuple[str, str]) -> Answer:
    body = words.encode()
    described = (("Content-Type", PLAIN), ("Content-Length", str(len(body))))
    return Answer(status, (*_ALWAYS, *headers, *described), b"" if method == "HEAD" else body)
