"""How to have the plan in a calendar: addresses to subscribe to, and a file to save."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple
from urllib.parse import urljoin

from jobdoc_rules.page.links import data_of, webcal
from jobdoc_rules.planning.plan import Plan

__all__ = ["Address", "Subscribing", "subscribing"]

STALENESS = (
    ("Google Calendar", "4 to 24 hours"),
    ("Apple Calendar", "an hour to a day, as its settings say"),
    ("Outlook", "3 to 24 hours"),
    ("Thunderbird", "30 minutes"),
)


class Address(NamedTuple):
    """The calendar of one case: its address as a link, and as it is copied."""

    id: str
    employer: str
    position: str | None
    href: str
    text: str


class Subscribing(NamedTuple):
    """What there is to subscribe to and to save; None for what there is not."""

    feed: str | None
    webcal: str | None
    download: str | None
    cases: tuple[Address, ...]
    staleness: tuple[tuple[str, str], ...]


def subscribing(
    plan: Plan, *, feed: str | None, case_feeds: Mapping[str, str], file: bytes | None
) -> Subscribing | None:
    """Return how to have ``plan`` in a calendar, or None if nothing is offered."""
    held = data_of(file) if file is not None else None
    cases = tuple(_cases(plan, feed, case_feeds))
    if feed is None and held is None and not cases:
        return None
    return Subscribing(
        feed,
        webcal(feed) if feed is not None else None,
        f"{feed}?download" if feed is not None else held,
        cases,
        STALENESS,
    )


def _cases(plan: Plan, feed: str | None, case_feeds: Mapping[str, str]) -> Iterator[Address]:
    for number, outlook in enumerate(plan.outlooks, 1):
        case = outlook.case
        if (href := case_feeds.get(case.id)) is not None:
            text = urljoin(feed, href) if feed is not None else href
            yield Address(f"feed-{number}", case.employer, case.position, href, text)
