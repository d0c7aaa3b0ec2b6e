"""The words of an event: its SUMMARY, its DESCRIPTION and its category.

They depend on the touchpoint alone, never on the day on which somebody looks, so that an event that nothing
has touched keeps its bytes. Whatever stands in them has passed :func:`clean`.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime

import attrs

from jobdoc_rules.case import Person
from jobdoc_rules.planning import sentences
from jobdoc_rules.planning.plan import Skip, State, Touchpoint
from jobdoc_rules.readings import Basis, Readings
from jobdoc_rules.rulebook import RULES
from jobdoc_rules.rules import Rule
from jobdoc_rules.situation import Kind, Recipient

__all__ = ["CATEGORIES", "clean", "clean_draft", "description", "summary"]

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

# What some calendar or other takes for the end of a line, as `str.splitlines` does.
_BREAKS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# The other controls but the line feed, what turns the direction of writing, and what is no character.
_UNFIT = re.compile(
    "[\x00-\x09\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)


def clean(text: str) -> str:
    """Return ``text`` with line feeds as its only breaks, and without characters that calendars mistake."""
    if text.replace("\n", "").isprintable():
        return text
    return _UNFIT.sub("", _BREAKS.sub("\n", text).replace("\t", " "))


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


def description(touchpoint: Touchpoint, title: str, draft: str = "") -> str:
    """Return what, whom and how to reach them, by when, why, what was passed over, and the draft."""
    lines = [title]
    lines += map(_person, touchpoint.to)
    if touchpoint.number:
        lines.append(f"Agreed number: {touchpoint.number}")
    if touchpoint.state is State.DONE:
        lines += [f"Done: {_moment(touchpoint.start)}", *_grounds(touchpoint, _MET)]
    else:
        lines += [
            _by_when(touchpoint.start, touchpoint.closes),
            *_why(touchpoint),
            *_grounds(touchpoint, _SHAPED),
        ]
    if touchpoint.skipped:
        lines.append(_passed_over(touchpoint))
    if draft:
        lines += ["", "Draft:", draft]
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


def _grounds(touchpoint: Touchpoint, others: dict[str, str]) -> Iterator[str]:
    own = {rule.clause: rule for rule in touchpoint.rules}
    for clause in touchpoint.grounds:
        rule = own.get(clause)
        yield _rule(rule) if rule is not None else others.get(clause, clause)


def _rule(rule: Rule) -> str:
    return _ground(rule.clause, rule.basis, rule.text)


def _ground(clause: str, basis: Basis, text: str) -> str:
    source = "" if basis is Basis.COLUMN else " (common practice)"
    return f"{clause}{source}: {text}" if text else f"{clause}{source}"


def _readings() -> dict[str, str]:
    settled = [field.metadata for field in attrs.fields(Readings)]
    return {of["clause"]: _ground(of["clause"], of["basis"], of["question"]) for of in settled}


def _clauses(rules: Iterable[Rule]) -> dict[str, str]:
    return {rule.clause: _rule(rule) for rule in rules}


# Clauses that no rule of the touchpoint itself stands for. What shaped it is a reading, or a prohibition
# or its like, which comes after the duty of the same clause. What it met is the duty itself.
_SHAPED = _readings() | _clauses(RULES)
_MET = _clauses(reversed(RULES))
