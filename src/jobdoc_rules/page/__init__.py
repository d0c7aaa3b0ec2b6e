"""A plan as a web page for the one it is about: what to do today, with the words for it, and what comes.

The page is one file. It asks for nothing from anywhere, runs no script but its own, and works without any;
:data:`CONTENT_SECURITY_POLICY` is the header that holds browsers to that. It takes the extra ``drafts``.
"""

from collections.abc import Mapping

from jobdoc_rules.drafts import Draft
from jobdoc_rules.errors import InvalidInput
from jobdoc_rules.page.arguments import Calendars, calendar_of, faults_of
from jobdoc_rules.page.cards import Cards
from jobdoc_rules.page.rendering import CONTENT_SECURITY_POLICY, render
from jobdoc_rules.page.subscribing import subscribing
from jobdoc_rules.page.timelines import timelines_of
from jobdoc_rules.page.views import heading_of, not_yet, notes_of, today_of, unreadable_of
from jobdoc_rules.page.weeks import weeks_of
from jobdoc_rules.planning.plan import Plan

__all__ = ["CONTENT_SECURITY_POLICY", "Calendars", "to_html"]


def to_html(
    plan: Plan,
    *,
    calendar: Calendars,
    drafts: Mapping[str, Draft] | None = None,
    name: str = "Follow-ups",
    feed: str | None = None,
    case_feeds: Mapping[str, str] | None = None,
    file: bytes | None = None,
) -> str:
    """Return ``plan`` as a web page. Equal arguments give equal texts.

    - ``calendar`` says which days are closed, and why: one calendar, or a function from a case to its own.
    - ``drafts`` are the words to show, by uid; :func:`jobdoc_rules.drafts.drafts_of` makes them.
    - ``name`` is what the page is called.
    - ``feed`` is the absolute address (https or http) of the calendar of all cases, for those who subscribe.
    - ``case_feeds`` are the addresses of the calendars of single cases, by case id: absolute ones, or ones
      relative to the page and the feed.
    - ``file`` is a calendar file, which the page then holds to be saved; with a ``feed`` it is not needed.

    Raises InvalidInput with every fault of the arguments.
    """
    faults = tuple(
        faults_of(
            plan,
            calendar=calendar,
            drafts=drafts,
            name=name,
            feed=feed,
            case_feeds=case_feeds,
            file=file,
        )
    )
    if faults:
        raise InvalidInput(faults)
    cards = Cards(plan, drafts or {})
    return render(
        name=name,
        heading=heading_of(plan),
        unreadable=unreadable_of(plan),
        today=today_of(plan, cards),
        weeks=weeks_of(plan, calendar_of(calendar)),
        timelines=timelines_of(plan, cards),
        not_yet=not_yet(plan),
        notes=notes_of(plan),
        subscribing=subscribing(plan, feed=feed, case_feeds=case_feeds or {}, file=file),
    )
