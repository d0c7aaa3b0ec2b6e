"""Which firm invites, and to talk about which position: guesses from addresses and from the title."""

import re
from collections.abc import Collection, Iterable, Iterator

from jobdoc_rules.checks import LINE
from jobdoc_rules.invitation.invite import Invite
from jobdoc_rules.invitation.people import names_host, of_hosts
from jobdoc_rules.invitation.texts import one_line

__all__ = ["employer_of", "firm_of", "is_corporate", "position_of"]

_FREE = frozenset(
    {
        *(
            "gmail",
            "googlemail",
            "outlook",
            "hotmail",
            "live",
            "msn",
            "yahoo",
            "ymail",
            "icloud",
            "me",
            "mac",
        ),
        *("aol", "proton", "protonmail", "gmx", "web", "mail", "posteo", "mailbox", "t-online", "freenet"),
        *("fastmail", "zoho", "yandex", "hey", "tutanota", "orange", "libero", "qq", "163", "rediffmail"),
    }
)
"""What stands before the top level of a domain that anybody may have an address at."""
_SECOND = frozenset({"ac", "co", "com", "gov", "net", "org", "or", "ne", "edu"})
_SHORT = 2
"""The length of a country's top level."""

_PARTS = re.compile(
    r"\s[-\u2013\u2014|/·]\s|[:;()\[\]<>|,]|\s(?:at|with|for|bei|mit|für|chez|avec|pour|en|con|para)\s|@"
)
_FIRM = re.compile(r"(?:\s(?:at|with|bei|chez|avec|con)\s|@)(?P<firm>[^-\u2013\u2014|:;()\[\]<>,@]{2,80})")
_TITLE = re.compile(
    r"\b(?:\w{0,20}(?:engineer|developer|entwickler|ingenieur|designer|scientist|analyst|manager|architect|"
    r"consultant|programmer|administrator|accountant|coordinator|specialist|director|officer|nurse|teacher|"
    r"technician|writer|editor|researcher|recruiter|representative|associate|assistant|advisor|strategist|"
    r"marketer|lawyer|attorney|paralegal|clerk|buyer|planner|leader|tester|operator|inspector|supervisor)"
    r"(?:s|in|e)?|intern|lead|sre|cto|cfo)\b",
    re.IGNORECASE,
)
_TALK = re.compile(
    r"\b(?:hiring manager|invitation|invite|updated|cancell?ed|interview|vorstellungsgespräch|gespräch|"
    r"entretien|entrevista|phone|video|screen|screening|call|round|first|second|third|final|technical|onsite|panel|"
    r"virtual|position|role|zweites|erstes|intro|introductory|\d+)\b",
    re.IGNORECASE,
)
_OFFICES = re.compile(
    r"\b(?:recruiting|recruitment|recruiters?|talent|acquisition|careers?|hiring|interviews?|jobs?|team|hr|"
    r"people|scheduling|coordination|notifications?|no-?reply)\b",
    re.IGNORECASE,
)


def is_corporate(domain: str) -> bool:
    """Return whether a domain is that of one firm: anybody's mail, and programs that plan, are not."""
    return bool(domain) and not of_hosts(domain) and _label(domain) not in _FREE


def firm_of(domain: str) -> str:
    """Return what the domains of one firm have in common, or an empty text for that of no firm."""
    return _label(domain) if is_corporate(domain) else ""


def _label(domain: str) -> str:
    """Return what stands before the top level: ``acme`` of ``mail.acme.co.uk``."""
    labels = domain.split(".")
    top = 2 if len(labels[-1]) == _SHORT and len(labels) > _SHORT and labels[-2] in _SECOND else 1
    return labels[-top - 1] if len(labels) > top else ""


def employer_of(invites: Iterable[Invite]) -> tuple[str, str] | None:
    """Return the employer's name and what it was guessed from, or None."""
    every = tuple(invites)
    return next(iter((*_by_domain(every), *_by_organizer(every), *_by_summary(every))), None)


def _by_domain(invites: Iterable[Invite]) -> Iterator[tuple[str, str]]:
    for invite in invites:
        if invite.organizer is not None and is_corporate(invite.organizer.domain):
            label = _label(invite.organizer.domain)
            if name := one_line(" ".join(part.capitalize() for part in label.split("-"))):
                yield name, "the domain of the organizer's address"


def _by_organizer(invites: Iterable[Invite]) -> Iterator[tuple[str, str]]:
    for invite in invites:
        if invite.firm and invite.organizer is not None and "@" not in invite.organizer.title:
            name = " ".join(_OFFICES.sub(" ", invite.organizer.title).split()).strip(" -,")
            if any(c.isalpha() for c in name) and not names_host(name):
                yield name, "the organizer's name"


def _by_summary(invites: Iterable[Invite]) -> Iterator[tuple[str, str]]:
    for invite in invites:
        names = _first_names(invite)
        for found in _FIRM.finditer(invite.summary):
            firm = one_line(_PARTS.split(found["firm"])[0])
            if firm and not _TITLE.search(firm) and firm.split()[0].casefold() not in names:
                yield firm, "the title of the event"


def _first_names(invite: Invite) -> Collection[str]:
    people = (*invite.people, *([invite.organizer] if invite.organizer else []))
    return {person.name.split()[0].casefold() for person in people if person.name}


def position_of(invites: Iterable[Invite]) -> str | None:
    """Return the position that the title of an event states, or None."""
    parts = (part for invite in invites for part in _PARTS.split(invite.summary) if part)
    named = (" ".join(_TALK.sub(" ", part).split()) for part in parts if _TITLE.search(part))
    return next((one_line(name, LINE) for name in named if _TITLE.search(name)), None)
