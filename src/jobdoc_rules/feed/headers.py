"""Request headers as they come, which may be anything: read without ever raising.

What cannot be understood says nothing, so that its sender gets the whole answer.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, TypeAlias, cast

__all__ = ["Headers", "RequestHeaders", "http_date", "read_date", "read_etags", "takes_gzip"]

RequestHeaders: TypeAlias = Mapping[Any, Any] | Iterable[Any]
"""A mapping, or pairs, of names and values; both are texts or bytes. Names may come twice."""

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTH, _TIME = rf"(?P<month>{'|'.join(_MONTHS)})", r"(?P<hour>\d\d):(?P<minute>\d\d):(?P<second>\d\d)"
# The three ways to write a date (RFC 9110, 5.6.7); the day of the week is of no use.
_DATES = tuple(
    re.compile(pattern, re.ASCII)
    for pattern in (
        rf"[A-Z][a-z]{{2}}, (?P<day>\d\d) {_MONTH} (?P<year>\d{{4}}) {_TIME} GMT",
        rf"[A-Z][a-z]{{5,8}}, (?P<day>\d\d)-{_MONTH}-(?P<year>\d\d) {_TIME} GMT",
        rf"[A-Z][a-z]{{2}} {_MONTH} (?P<day>[ \d]\d) {_TIME} (?P<year>\d{{4}})",
    )
)
_LAST_OF_THIS_CENTURY = 69
_ETAG = re.compile(r'(?:W/)?("[^"\x00-\x20\x7f]*")')
_CODING = re.compile(
    r"\s*(?P<name>[!#$%&'*+.^_`|~0-9a-z-]+)\s*(?:;\s*q\s*=\s*(?P<q>0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?",
    re.ASCII,
)
# Longer ones are nobody's: what a header says is looked for in its beginning only.
_LONGEST = 8192


class Headers:
    """Headers by name, whatever the case of its letters; several of one name are one list."""

    def __init__(self, given: RequestHeaders) -> None:
        self._values: dict[str, str] = {}
        for name, value in _pairs(given):
            before = self._values.get(name)
            self._values[name] = value if before is None else f"{before}, {value}"

    def get(self, name: str) -> str | None:
        """Return the value of a header whose name is given in lower case, or None if there is none."""
        return self._values.get(name)


def _pairs(given: RequestHeaders) -> Iterator[tuple[str, str]]:
    pairs: Iterable[object] = cast("Mapping[Any, Any]", given).items() if hasattr(given, "items") else given
    for pair in pairs:
        if isinstance(pair, (tuple, list)) and len(both := tuple(cast("Iterable[object]", pair))) == len(
            ("name", "value")
        ):
            name, value = map(_text, both)
            if name is not None and value is not None:
                yield name.lower(), value[:_LONGEST]


def _text(value: object) -> str | None:
    if isinstance(value, bytes):
        return value.decode("latin-1")
    return value if isinstance(value, str) else None


def read_etags(value: str) -> frozenset[str]:
    """Return the entity tags of an If-None-Match, in quotes and without the mark of weak ones; or ``*``."""
    return frozenset("*") if value.strip() == "*" else frozenset(_ETAG.findall(value))


def http_date(moment: datetime) -> str:
    """Return an aware time as HTTP writes it, whatever the locale."""
    utc = moment.astimezone(UTC)
    return f"{_DAYS[utc.weekday()]}, {utc:%d} {_MONTHS[utc.month - 1]} {utc.year:04} {utc:%H:%M:%S} GMT"


def read_date(value: str) -> datetime | None:
    """Return the time that an HTTP date means, in any of its three forms, or None if it means none."""
    found = next(filter(None, (form.fullmatch(value.strip()) for form in _DATES)), None)
    if found is None:
        return None
    numbers = {name: int(found[name]) for name in ("year", "day", "hour", "minute", "second")}
    if len(found["year"]) == len("94"):
        numbers["year"] += 2000 if numbers["year"] <= _LAST_OF_THIS_CENTURY else 1900
    try:
        return datetime(month=_MONTHS.index(found["month"]) + 1, tzinfo=UTC, **numbers)
    except ValueError:
        return None


def takes_gzip(value: str | None) -> bool:
    """Return whether an Accept-Encoding asks for gzip: allows it, and likes nothing else better."""
    weights: dict[str, float] = {}
    for part in (value or "").lower().split(","):
        if found := _CODING.fullmatch(part):
            weights[found["name"]] = float(found["q"] or 1)
    others = weights.get("*", 0)
    gzip = weights.get("gzip", weights.get("x-gzip", others))
    return gzip > 0 and gzip >= weights.get("identity", others)
