"""What the arguments of a page may be; whatever is wrong with them is told together."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast
from urllib.parse import urlsplit

from jobdoc_rules.business_days import BusinessCalendar
from jobdoc_rules.case import Case
from jobdoc_rules.checks import called, text_faults
from jobdoc_rules.drafts import Draft
from jobdoc_rules.errors import Fault
from jobdoc_rules.planning.plan import Plan
from jobdoc_rules.planning.unrolling import Calendars

__all__ = ["Calendars", "calendar_of", "faults_of"]

LONGEST_ADDRESS = 2000
_FIRST_SEGMENT = r"(?:[A-Za-z0-9._~!$&'()*+,;=@-]|%[0-9A-Fa-f]{2})+"
_SEGMENT = r"(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})+"
_HOST = r"(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?"
_ABSOLUTE = re.compile(rf"https?://{_HOST}(?:/{_SEGMENT})+", re.ASCII)
# Not `//host`, and not `scheme:`, because the first part of a path has no colon here.
_RELATIVE = re.compile(rf"/?{_FIRST_SEGMENT}(?:/{_SEGMENT})*", re.ASCII)


def calendar_of(calendar: Calendars) -> Callable[[Case], BusinessCalendar]:
    """Return the function from a case to its calendar."""
    return (lambda _: calendar) if isinstance(calendar, BusinessCalendar) else calendar


def faults_of(
    plan: object,
    *,
    calendar: object,
    drafts: object,
    name: object,
    feed: object,
    case_feeds: object,
    file: object,
) -> Iterator[Fault]:
    """Yield everything that is wrong with the arguments of :func:`~jobdoc_rules.page.to_html`."""
    if not isinstance(plan, Plan):
        yield _wrong_type("plan", plan, "give a Plan")
    if not isinstance(calendar, BusinessCalendar) and not callable(calendar):
        hint = "give a BusinessCalendar, or a function from a case to its calendar"
        yield _wrong_type("calendar", calendar, hint)
    yield from _draft_faults(drafts)
    yield from text_faults(name, "name")
    if feed is not None:
        yield from _address_faults(feed, "feed", (_ABSOLUTE,))
    yield from _case_feed_faults(case_feeds)
    yield from _file_faults(file)


def _draft_faults(drafts: object) -> Iterator[Fault]:
    for uid, draft in _items(drafts):
        if not isinstance(draft, Draft):
            yield _wrong_type(f"drafts[{uid}]", draft, "give a Draft")
    if drafts is not None and not isinstance(drafts, Mapping):
        yield _wrong_type("drafts", drafts, "give a mapping by uid")


def _case_feed_faults(case_feeds: object) -> Iterator[Fault]:
    for case_id, address in _items(case_feeds):
        yield from _address_faults(address, f"case_feeds[{case_id}]", (_ABSOLUTE, _RELATIVE))
    if case_feeds is not None and not isinstance(case_feeds, Mapping):
        yield _wrong_type("case_feeds", case_feeds, "give a mapping by case id")


def _items(mapping: object) -> Iterator[tuple[Any, object]]:
    if isinstance(mapping, Mapping):
        yield from cast("Mapping[Any, object]", mapping).items()


def _address_faults(address: object, path: str, forms: tuple[re.Pattern[str], ...]) -> Iterator[Fault]:
    if not isinstance(address, str):
        yield _wrong_type(path, address, "give an address as a text")
    elif len(address) > LONGEST_ADDRESS:
        hint = f"at most {LONGEST_ADDRESS} are allowed"
        yield Fault(code="too_long", path=path, problem=f"{len(address)} characters found", hint=hint)
    elif not any(form.fullmatch(address) for form in forms) or not _has_port(address):
        # The address may hold a secret, so it is not repeated here.
        example = "https://host.example/path/follow-ups.ics"
        hint = f"give one such as {example}: ASCII, without blanks, a query or a fragment"
        yield Fault(code="address", path=path, problem="this is no address of a calendar", hint=hint)


def _has_port(address: str) -> bool:
    """Return whether the port, if there is one, is a number of a port, and the host can be read."""
    try:
        return urlsplit(address).port != 0
    except ValueError:
        return False


def _file_faults(file: object) -> Iterator[Fault]:
    if file is None:
        return
    if not isinstance(file, bytes):
        yield _wrong_type("file", file, "give the bytes of a calendar file")
    elif not file.startswith(b"BEGIN:VCALENDAR"):
        hint = "give the bytes that to_ical returns"
        yield Fault(code="file", path="file", problem="this is no calendar file", hint=hint)


def _wrong_type(path: str, value: object, hint: str) -> Fault:
    return Fault(code="type", path=path, problem=f"{called(type(value))} found", hint=hint)
