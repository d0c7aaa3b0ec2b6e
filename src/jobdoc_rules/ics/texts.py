"""The words of an event: its SUMMARY, its DESCRIPTION and its category.

They depend on the touchpoint alone, never on the day on which somebody looks, so that an event that nothing
has touched keeps its bytes. Whatever stands in them has passed
:func:`~jobdoc_rules.checks.clean`.
"""

from collections.abc import Iterator
from datetime import date, datetime

from jobdoc_rules.case import Person
from jobdoc_rules.checks import clean
from jobdoc_rules.events import Channel
from jobdoc_rules.planning import sentences
from jobdoc_rules.planning.grounds import Ground, grounds_of
from jobdoc_rules.planning.plan import Skip, State, Touchpoint, Unreadable
from jobdoc_rules.readings import Basis
from jobdoc_rules.situation import Kind, Recipient

__all__ = [
    "CANCELLED",
    "CANCELLED_MARK",
    "CATEGORIES",
    "DONE",
    "FILE_CATEGORY",
    "clean",
    "clean_draft",
    "description",
    "summary",
    "unreadable_description",
    "unreadable_summary",
    "without_draft",
    "without_names",
]

DONE, CANCELLED_MARK = "Done: ", "Cancelled: "
"""What a SUMMARY begins with when there is nothing to do any more. No title begins so."""
CANCELLED = "CANCELLED"
FILE_CATEGORY = "Case file"
MOST_FAULTS_SHOWN = 20
_DRAFT = "\nDraft:\n"

CATEGORIES = {kind: kind.replace("_", " ").capitalize() for kind in Kind}
"""One category for each kind, without a comma: some calendars split there even if it is escaped."""

_DISCREET = {
    Kind.NEGOTIATE_TIMING: "Before you leave",
    Kind.THANK_YOU: "Say thanks",
    Kind.THANK_COORDINATOR: "Say thanks",
    Kind.TALK_TO_RECRUITER: "Get in touch",
    Kind.STATUS_FOLLOW_UP: "Follow up",
    Kind.ASK_COORDINATOR: "Ask for help",
    Kind.FIND_CONTACT: "Find a contact",
    Kind.WITHDRAW: "Say goodbye",
    Kind.CHOOSE: "Choose how to go on",
    Kind.TELL_OF_OFFER: "Share the news",
    Kind.THANK_FOR_DECISION: "Say thanks",
    Kind.CHECK_IN: "Check in",
    Kind.ANSWER_CANDIDATE: "Send an answer",
}
_DISCREET_TITLES = {CATEGORIES[kind]: words for kind, words in _DISCREET.items()} | {
    FILE_CATEGORY: "Mend a case file"
}


def clean_draft(text: str) -> str:
    """Return ``text`` clean, without empty lines around it and without blanks at the ends of its lines."""
    return "\n".join(line.rstrip() for line in clean(text).split("\n")).strip("\n")


def summary(touchpoint: Touchpoint, mark: str, title: str, *, discreet: bool) -> str:
    """Return what to do, the action first, with ``mark`` before it; if ``discreet``, without any name."""
    if not discreet:
        return clean(f"{mark}{title}")
    channel = touchpoint.channel
    by = f" ({channel.replace('_', ' ')})" if channel is not None else ""
    return f"{mark}{_DISCREET[touchpoint.kind]}{by}"


def without_names(title: str, category: str) -> str:
    """Return a title of an event of ``category`` as it is if that is discreet, else one that is."""
    words = _DISCREET_TITLES[category]
    return title if title in _with_channels(words) else words


def _with_channels(words: str) -> Iterator[str]:
    yield words
    for channel in Channel:
        yield f"{words} ({channel.replace('_', ' ')})"


def description(touchpoint: Touchpoint, title: str, draft: str = "") -> str:
    """Return what, whom and how to reach them, by when, why, what was passed over, and the draft."""
    lines = [title]
    lines += map(_person, touchpoint.to)
    if touchpoint.number:
        lines.append(f"Agreed number: {touchpoint.number}")
    if touchpoint.state is State.DONE:
        lines.append(f"Done: {_moment(touchpoint.start)}")
    else:
        lines += [_by_when(touchpoint.start, touchpoint.closes), *_why(touchpoint)]
    lines += map(_ground, grounds_of(touchpoint))
    if touchpoint.skipped:
        lines.append(_passed_over(touchpoint))
    if draft:
        lines.append(f"{_DRAFT}{draft}")
    return clean("\n".join(lines)).rstrip()


def without_draft(text: str) -> str:
    """Return a description without the draft that :func:`description` put at its end."""
    return text.partition(f"\n{_DRAFT}")[0]


def unreadable_summary(found: Unreadable, *, discreet: bool) -> str:
    """Return what to mend; if ``discreet``, without the name: names of files tell employers."""
    return _DISCREET_TITLES[FILE_CATEGORY] if discreet else clean(f"Mend {found.name}: it cannot be read")


def unreadable_description(found: Unreadable) -> str:
    """Return what is wrong with a case that cannot be read, and what that means for the calendar."""
    shown = found.faults[:MOST_FAULTS_SHOWN]
    lines = [f"{found.name} cannot be read, so nothing of its case stands in this calendar:"]
    lines += map(str, shown)
    if more := len(found.faults) - len(shown):
        lines.append(f"... and {more} more")
    return clean("\n".join(lines)).rstrip()


def _person(person: Recipient) -> str:
    words = f"{person.name}, {person.role.replace('_', ' ')}"
    if not isinstance(person, Person):
        return words
    reach = ", ".join(filter(None, (person.email, person.phone)))
    return f"{words}: {reach}" if reach else words


def _moment(start: datetime, by: str = "") -> str:
    return f"{sentences.day_words(start)} {start.year}, {_clock(start)}{by} ({start.tzinfo})"


def _by_when(start: datetime, closes: datetime) -> str:
    clock = _clock(closes)
    if closes.date() != (day := start.date()):
        clock = f"{sentences.day_words(closes, beside=day)}, {clock}"
    return f"When: {_moment(start, f', by {clock}')}"


def _clock(moment: datetime) -> str:
    return f"{moment.hour:02}:{moment.minute:02}"


def _why(touchpoint: Touchpoint) -> Iterator[str]:
    if why := touchpoint.why:
        yield f"Why: {why}."


def _passed_over(touchpoint: Touchpoint) -> str:
    day = touchpoint.day
    return f"Passed over: {', '.join(_skipped(skip, day) for skip in touchpoint.skipped)}"


def _skipped(skip: Skip, beside: date) -> str:
    words = sentences.day_words(skip.date, beside=beside)
    # A day of the weekend is named by its own name.
    return words if skip.why[:3] == words[:3] else f"{words} ({skip.why})"


def _ground(ground: Ground) -> str:
    source = "" if ground.basis == Basis.COLUMN else " (common practice)"
    return f"{ground.clause}{source}: {ground.text}" if ground.text else f"{ground.clause}{source}"
