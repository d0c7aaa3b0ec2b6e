"""What a message of its kind has to hold and does not: S16, S31 and S37."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from jobdoc_rules.case import Case
from jobdoc_rules.events import Interest, InterestChanged
from jobdoc_rules.review.findings import Finding, Label, MessageKind, Severity
from jobdoc_rules.review.grammar import EDGE
from jobdoc_rules.review.message import Message
from jobdoc_rules.review.people import addressed, greets, takes_leave
from jobdoc_rules.review.rows import own_words

__all__ = ["Genre", "genre_of", "missing_elements"]


class Genre(StrEnum):
    """What a candidate's message is about, which decides what it has to hold."""

    FOLLOW_UP = "follow_up"
    THANKS = "thanks"
    WITHDRAWAL = "withdrawal"
    HELP = "help"
    NEWS = "news"
    VERDICT = "verdict"
    UNCLEAR = "unclear"


class _Element(NamedTuple):
    rule: str
    severity: Severity
    why: str


_STATUS = _Element("S16", Severity.ERROR, "nothing asks how the search stands, so there is nothing to answer")
_INTEREST = _Element("S16", Severity.ERROR, "nothing says that you are still interested in the position")
_THANKS = _Element("S31", Severity.ERROR, "a withdrawal thanks them for their time")
_WITHDRAWAL = _Element("S31", Severity.ERROR, "no interest is left, and nothing says that you withdraw")
_NAME = _Element("S37", Severity.WARNING, "the candidate is not addressed by name")
_TIME = _Element("S37", Severity.WARNING, "nothing thanks the candidate for the time given")
_UNDECIDED = _Element("S37", Severity.WARNING, "nothing says that no decision has been made yet")
_PATIENCE = _Element("S37", Severity.WARNING, "nothing thanks the candidate for the patience")
_DAY = _Element("S37", Severity.ERROR, "no day is named by which there will be word")
_CONTACT = _Element(
    "S37", Severity.ERROR, "no telephone number and no email address to ask at after that day"
)
_PHONE = _Element("S37", Severity.WARNING, "no telephone number to ask at after that day")
_EMAIL = _Element("S37", Severity.WARNING, "no email address to ask at after that day")

_SENTENCES_OF_A_PART = 2
_EMAIL_ADDRESS = re.compile(r"[^\s@<>()]@[^\s@<>().]{1,63}\.[^\s@<>()]")
_NUMBER = re.compile(r"(?<![\w.])\+?\(?\d(?:[ ()./-]{0,2}\d){6,14}(?!\w)")
_DATE_IN_FIGURES = re.compile(r"\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)")


def missing_elements(message: Message) -> Iterator[Finding]:
    """Yield a finding for each element that a message of this kind should hold and does not."""
    if message.kind is MessageKind.EMPLOYER_REPLY:
        yield from _in_reply(message)
    elif message.kind is not MessageKind.SUBJECT:
        yield from _in_message(message)


def genre_of(message: Message) -> Genre:
    """Return what a candidate's message is about."""
    return next((genre for genre in _GENRES if message.holds(genre)), Genre.UNCLEAR)


# In this order: a withdrawal may also thank and mention the interview, and so may all that follow.
_GENRES = (Genre.WITHDRAWAL, Genre.VERDICT, Genre.HELP, Genre.NEWS, Genre.FOLLOW_UP, Genre.THANKS)


def _in_message(message: Message) -> Iterator[Finding]:
    for name, element in _required(message):
        if not message.holds(name):
            severity = Severity.ADVICE if _is_part(message) else element.severity
            yield _missing(message, name, element._replace(severity=severity))


def _required(message: Message) -> tuple[tuple[str, _Element], ...]:
    """Return what a candidate's message has to hold."""
    genre = genre_of(message)
    if genre is Genre.WITHDRAWAL:
        return (("thanks", _THANKS),)
    if _has_lost_interest(message.case):
        return (("withdrawal", _WITHDRAWAL),)
    if genre in (Genre.FOLLOW_UP, Genre.UNCLEAR):
        return (("status", _STATUS), ("interest", _INTEREST))
    return ()


def _is_part(message: Message) -> bool:
    """Return whether a text is rather a sentence or two out of a message than a whole one."""
    sentences = [sentence for sentence in message.row.letters.split(EDGE) if sentence]
    return 0 < len(sentences) <= _SENTENCES_OF_A_PART and not greets(message) and not takes_leave(message)


def _has_lost_interest(case: Case | None) -> bool:
    if case is None:
        return False
    changes = [event.interest for event in case.events if isinstance(event, InterestChanged)]
    return (changes or [case.interest])[-1] is Interest.NONE


def _in_reply(message: Message) -> Iterator[Finding]:
    if not _names_candidate(message):
        yield _missing(message, "name", _NAME)
    if not message.holds("thanks"):
        yield _missing(message, "thanks", _TIME)
    if message.holds("decision"):
        return  # a decision is no interim answer: it names no day and asks for no patience
    for name, element in (("undecided", _UNDECIDED), ("patience", _PATIENCE)):
        if not message.holds(name):
            yield _missing(message, name, element)
    if not message.holds("day"):
        yield _missing(message, "day", _DAY)
    yield from _without_contact(message)


def _names_candidate(message: Message) -> bool:
    candidate = None if message.case is None else message.case.candidate
    if candidate is not None:
        return candidate in message.own or not own_words([candidate]).isdisjoint(own_words([message.own]))
    return bool(addressed(message))


def _without_contact(message: Message) -> Iterator[Finding]:
    text = _DATE_IN_FIGURES.sub("", message.own)
    phone = _NUMBER.search(text) is not None or message.holds("number_here")
    email = _EMAIL_ADDRESS.search(text) is not None or message.holds("reply_here")
    if not phone and not email:
        yield _missing(message, "contact", _CONTACT)
    elif not phone:
        yield _missing(message, "contact", _PHONE)
    elif not email:
        yield _missing(message, "contact", _EMAIL)


def _missing(message: Message, name: str, element: _Element) -> Finding:
    return Finding(
        rule=element.rule,
        label=Label.MISSING_ELEMENT,
        severity=element.severity,
        span=(0, len(message.text)),
        text="",
        why=element.why,
        instead=message.knowledge.language.instead.get(name, ""),
    )
