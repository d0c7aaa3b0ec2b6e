"""What is said about a touchpoint: its title, its moment and the sentence that gives its reason.

Weekday and month names are written out here, because those of the standard library follow the locale.
"""

from collections.abc import Sequence
from datetime import date, time
from typing import Protocol

from jobdoc_rules.events import Channel
from jobdoc_rules.situation import Kind, Recipient

__all__ = ["action", "because", "by_words", "capitalised", "day_words", "names", "reasons", "title"]

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
LONG_WEEKDAYS = frozenset({"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"})

_ACTIONS: dict[Kind, str] = {
    Kind.NEGOTIATE_TIMING: "Before you leave, settle the follow-up with {who}",
    Kind.THANK_YOU: "Thank {who}{by}",
    Kind.THANK_COORDINATOR: "Thank {who}{by}",
    Kind.TALK_TO_RECRUITER: "{contact} {who}",
    Kind.STATUS_FOLLOW_UP: "{contact} {who}",
    Kind.ASK_COORDINATOR: "Ask {who}{by} to help you connect",
    Kind.FIND_CONTACT: "Find a way to reach them",
    Kind.WITHDRAW: "Thank {who}{by} and withdraw",
    Kind.CHOOSE: "Choose: go on or withdraw",
    Kind.TELL_OF_OFFER: "Tell {who}{by} of the other offer",
    Kind.THANK_FOR_DECISION: "Thank {who}{by} for the decision",
    Kind.CHECK_IN: "Check in with {who}{by}",
    Kind.ANSWER_CANDIDATE: "Answer {who} by email or phone",
}
_TOPICS = {Kind.STATUS_FOLLOW_UP: "status", Kind.TALK_TO_RECRUITER: "how the interview went"}
_CONTACT = {
    Channel.EMAIL: "Email",
    Channel.PHONE: "Call",
    Channel.VOICEMAIL: "Leave a voicemail for",
    Channel.IN_PERSON: "Talk to",
    Channel.VIDEO: "Video-call",
    Channel.LETTER: "Write to",
    Channel.MESSAGE: "Message",
}
_BY = {
    Channel.EMAIL: "email",
    Channel.PHONE: "phone",
    Channel.VOICEMAIL: "voicemail",
    Channel.VIDEO: "video",
    Channel.LETTER: "letter",
    Channel.MESSAGE: "message",
}


class Doing(Protocol):
    """What there is to know of something that is to be done."""

    @property
    def kind(self) -> Kind: ...
    @property
    def to(self) -> tuple[Recipient, ...]: ...
    @property
    def channel(self) -> Channel | None: ...


class Told(Doing, Protocol):
    """What a title needs to know of a touchpoint."""

    @property
    def employer(self) -> str: ...


def day_words(day: date, *, beside: date | None = None) -> str:
    """Return a day as people write it, ``Wed 25 Nov``; with the year if it is another than ``beside``'s."""
    words = f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"
    return words if beside is None or beside.year == day.year else f"{words} {day.year}"


def names(people: Sequence[Recipient]) -> str:
    """Return names as people list them: ``Ana, Bo and Cy``."""
    if not people:
        return "them"
    *most, last = [person.name for person in people]
    return f"{', '.join(most)} and {last}" if most else last


def by_words(channel: Channel | None) -> str:
    """Return `` by email``; nothing for a meeting, and where no channel is known."""
    return f" by {_BY[channel]}" if channel is not None and channel in _BY else ""


def action(told: Doing) -> str:
    """Return what to do, the verb first: ``Call Ana Ruiz``."""
    channel = told.channel
    by = by_words(channel)
    contact = _CONTACT[channel] if channel is not None else "Contact"
    words = _ACTIONS[told.kind].format(who=names(told.to), by=by, contact=contact)
    if told.kind is Kind.FIND_CONTACT and told.to:
        words += f" through {names(told.to)}"
    return words


def title(told: Told) -> str:
    """Return the title of a touchpoint: ``Call Ana Ruiz (Acme): status``."""
    topic = f": {_TOPICS[told.kind]}" if told.kind in _TOPICS else ""
    return f"{action(told)} ({told.employer}){topic}"


def reason_words(reason: str, facts: Sequence[object], beside: date) -> str:
    """Return a reason with its facts put in."""
    words = [day_words(f, beside=beside) if isinstance(f, date) else str(f) for f in facts]
    return reason.format(*words)


def because(
    what: str,
    when: str,
    reason: str,
    skipped: Sequence[tuple[date, str]],
    beside: date,
) -> str:
    """Return the sentence a person would say; weekends go without saying, other closures are named."""
    return f"{what} {when}: {reasons(reason, skipped, beside)}."


def reasons(reason: str, skipped: Sequence[tuple[date, str]], beside: date) -> str:
    """Return the second half of that sentence: the reason, and the closures that are named, as clauses."""
    closed = [
        f"{day_words(day, beside=beside)} is {why}" if why[:1].isupper() else f"on {day_words(day)} {why}"
        for day, why in skipped
        if why not in LONG_WEEKDAYS
    ]
    return "; ".join((reason, *closed))


def capitalised(words: str) -> str:
    """Return a clause as the beginning of a sentence."""
    return words[:1].upper() + words[1:]


def clock(moment: time) -> str:
    """Return a time of day: ``17:00``."""
    return f"{moment.hour:02}:{moment.minute:02}"
