"""``respond``: a plan as a feed, for programs that have routes and tables of their own."""

from datetime import datetime

from jobdoc_rules.feed.answering import Answer, Representation, answer
from jobdoc_rules.feed.headers import RequestHeaders
from jobdoc_rules.ics import Drafts, to_ical
from jobdoc_rules.planning import Plan

__all__ = ["FILE_NAME", "calendar", "calendar_of", "respond"]

FILE_NAME = "follow-ups.ics"
CALENDAR = "text/calendar; charset=utf-8"
_SAVED = (("Content-Disposition", f"attachment; filename={FILE_NAME}"),)


def respond(
    plan: Plan,
    request_headers: RequestHeaders,
    *,
    method: str = "GET",
    changed: datetime | None = None,
    download: bool = False,
    name: str = "Follow-ups",
    drafts: Drafts | None = None,
    discreet: bool = False,
    alarm: bool | None = None,
) -> Answer:
    """Return the answer to a request for ``plan`` as a calendar: status, headers and body.

    - ``request_headers`` are those of the request, in whatever way the caller's framework has them.
    - ``changed`` is the aware time at which the calendar last changed, if the caller knows it; without it
      there is no Last-Modified, and the ETag does all the work. Give it rounded up to a whole second, and
      only once that is over, where there may be two changes in one. A plan changes as time goes by, even when
      its log does not, and a time that is too early makes calendars keep old events.
    - ``download``: whether to offer the calendar as a file, once, rather than as a feed.
    - ``alarm``: whether events ring; by default they do in a download and do not in a feed.
    - ``name``, ``drafts`` and ``discreet`` are those of :func:`jobdoc_rules.ics.to_ical`.

    Raises InvalidInput with every fault of the arguments, but never because of what the request says.
    """
    document = calendar_of(plan, download=download, name=name, drafts=drafts, discreet=discreet, alarm=alarm)
    return answer(document, method, request_headers, changed=changed)


def calendar_of(
    plan: Plan,
    *,
    download: bool,
    name: str,
    drafts: Drafts | None,
    discreet: bool,
    alarm: bool | None = None,
) -> Representation:
    """Return ``plan`` as a calendar that can be asked for; the arguments are those of :func:`respond`."""
    body = to_ical(
        plan, name=name, drafts=drafts, discreet=discreet, alarm=download if alarm is None else alarm
    )
    return calendar(body, download=download)


def calendar(body: bytes, *, download: bool, packed: bytes | None = None) -> Representation:
    """Return the bytes of a calendar, maybe compressed already, as a document that can be asked for."""
    headers = _SAVED if download else ()
    return Representation(body=body, content_type=CALENDAR, headers=headers, packed=packed)
