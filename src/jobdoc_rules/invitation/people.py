"""The people of an invitation: who is named, at which address, and who is no person at all."""

import re
from typing import Any, cast
from urllib.parse import unquote

from jobdoc_rules.checks import NAME
from jobdoc_rules.invitation.invite import Attendee
from jobdoc_rules.invitation.texts import one_line

__all__ = ["address", "attendee", "is_firm", "is_room", "name_of", "names_host", "of_hosts", "spoken"]

_ROOM = re.compile(r"(?:^|[@.])resource\.calendar\.google\.com$", re.IGNORECASE)
_ADDRESS = re.compile(r"[^\s@<>,;\"()]{1,128}@[^\s@<>,;\"()]{1,190}")
_TEAM = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_UNCLOSED = re.compile(r"[(\[].*$", re.DOTALL)
_AFTER = re.compile(r" (?:via|[-\u2013|/·•]) .*$", re.IGNORECASE | re.DOTALL)
_SUFFIXES = frozenset(
    {"jr", "sr", "ii", "iii", "phd", "ph.d", "md", "mba", "esq", "inc", "llc", "ltd", "gmbh"}
)

_NO_REPLY = re.compile(
    r"(?:.*[._+-])?(?:no-?_?reply|do-?not-?reply|notifications?|notify|mailer(?:-daemon)?|bounces?)(?:[._+-].*)?",
    re.IGNORECASE,
)
_HOSTS = frozenset(
    {
        *(
            "greenhouse.io",
            "greenhouse-mail.io",
            "lever.co",
            "ashbyhq.com",
            "workable.com",
            "workablemail.com",
        ),
        *("smartrecruiters.com", "myworkday.com", "workday.com", "icims.com", "jobvite.com", "bamboohr.com"),
        *("recruitee.com", "teamtailor.com", "teamtailor-mail.com", "breezy.hr", "jazz.co", "personio.de"),
        *("personio.com", "softgarden.io", "taleo.net", "successfactors.com", "goodtime.io", "gem.com"),
        *("modernloop.io", "prelude.co", "calendly.com", "cal.com", "doodle.com", "savvycal.com", "zcal.co"),
        *("youcanbook.me", "hubspot.com", "zoom.us", "calendar.google.com"),
    }
)
"""Programs that plan interviews: what they send is the firm's, but neither its domain nor a person."""


def attendee(value: str, params: dict[str, Any]) -> Attendee:
    """Return whom a CAL-ADDRESS with its parameters names; an EMAIL goes before a relay's address."""
    title = one_line(_words(params.get("CN")))
    email = address(_words(params.get("EMAIL"))) or address(value)
    answer = _words(params.get("PARTSTAT")).upper()
    answered = answer not in ("", "NEEDS-ACTION")
    return Attendee(name=name_of(title), email=email, title=title, answered=answered)


def _words(value: object) -> str:
    """Return a parameter's value; one with a comma outside of quotes comes as several."""
    parts = cast("list[object]", value) if isinstance(value, list) else [value or ""]
    return ",".join(map(str, parts))


def address(value: str) -> str | None:
    """Return the address that a ``mailto:`` or a bare text names, if it is one."""
    text = value.strip().strip("'")
    bare = unquote(text[7:].partition("?")[0]) if text[:7].lower() == "mailto:" else text
    found = _ADDRESS.fullmatch(one_line(bare, limit=2 * NAME))
    return found[0] if found is not None and len(found[0]) <= NAME else None


def name_of(title: str) -> str | None:
    """Return the name of a person as one says it, or None if ``title`` is no name.

    ``Last, First (Team)`` becomes ``First Last``.
    """
    name = _TEAM.sub(" ", one_line(title).strip("'\""))
    name = " ".join(_AFTER.sub("", _UNCLOSED.sub("", name)).split()).strip(" ,;-")
    if "@" in name or not any(c.isalpha() for c in name):
        return None
    last, _, first = (part.strip() for part in name.partition(","))
    if first and "," not in first and first.rstrip(".").casefold() not in _SUFFIXES:
        return f"{first} {last}".strip()
    return name


def spoken(email: str) -> str | None:
    """Return a name made of what stands before the at sign, or None if there is not one letter in it."""
    local = email.rpartition("@")[0].partition("+")[0]
    parts = ("".join(c for c in part if c.isalpha() or c == "'") for part in re.split(r"[._-]", local))
    return one_line(" ".join(part[:1].upper() + part[1:] for part in parts if part)) or None


def is_firm(person: Attendee) -> bool:
    """Return whether this is a firm or a program: one that takes no answer, or plans for others."""
    local = (person.email or "").rpartition("@")[0]
    return _NO_REPLY.fullmatch(local) is not None or of_hosts(person.domain)


def of_hosts(domain: str) -> bool:
    """Return whether a domain is that of a program that plans interviews for firms."""
    labels = domain.split(".")
    return any(".".join(labels[place:]) in _HOSTS for place in range(len(labels)))


def names_host(name: str) -> bool:
    """Return whether a name is that of such a program."""
    return any(host.partition(".")[0] == name.casefold() for host in _HOSTS)


def is_room(value: str, params: dict[str, Any]) -> bool:
    """Return whether a CAL-ADDRESS is a room or another thing that is booked."""
    kind = _words(params.get("CUTYPE")).upper()
    return kind in ("RESOURCE", "ROOM") or _ROOM.search(value) is not None
