"""What a case cannot do without, and what it can: the questions of ``new``, and how their answers are read.

A reader takes a text and the answers so far, and returns a value or raises InvalidInput or UnknownRegion; it
is asked only if the answers that it needs are there.
"""

import argparse
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

import attrs

from jobdoc_rules.case import Interview, Office, Person, Role
from jobdoc_rules.checks import LINE, NAME, shown, text_faults
from jobdoc_rules.cli.arguments import moment
from jobdoc_rules.cli.inputs import instant
from jobdoc_rules.documents import did_you_mean
from jobdoc_rules.errors import Fault, InvalidInput
from jobdoc_rules.events import Channel, Interest
from jobdoc_rules.public_holidays import business_calendar

__all__ = ["FIRST", "Answers", "Question", "flag_of", "rest"]

Answers = Mapping[str, Any]
Reader = Callable[[str, Answers], Any]

_CLOCK = re.compile(r"\d\d:\d\d", re.ASCII)
_DAY_BEFORE_TIME = re.compile(r"(?<=^\d{4}-\d\d-\d\d) ", re.ASCII)


@attrs.frozen(kw_only=True)
class Question:
    """One question: the flag that answers it, its words, and how the answer is read.

    ``needs`` are the names of the answers without which there is nothing to ask, and ``unless_wrong`` those
    of answers that, if they are wrong, could make this one wrong. A question that is asked ``several`` times
    has a list for its answer; one that is not ``asked`` is answered by its flag alone.
    """

    name: str
    words: str
    read: Reader
    required: bool = False
    several: bool = False
    default: str | None = None
    needs: tuple[str, ...] = ()
    unless_wrong: tuple[str, ...] = ()
    asked: bool = True

    @property
    def flag(self) -> str:
        """The flag on the command line."""
        return flag_of(self.name)


def flag_of(name: str) -> str:
    """Return the flag of the question of that name."""
    return f"--{name.replace('_', '-')}"


def _refused(code: str, problem: str, hint: str) -> InvalidInput:
    return InvalidInput([Fault(code=code, path="", problem=problem, hint=hint)])


def _line(limit: int) -> Reader:
    def read(text: str, _: Answers) -> str:
        if faults := tuple(text_faults(text, "", limit=limit)):
            raise InvalidInput(faults)
        return text

    return read


def _word(kind: type[StrEnum]) -> Reader:
    def read(text: str, _: Answers) -> StrEnum:
        word = text.lower().replace(" ", "_")
        words = [str(member) for member in kind]
        if word not in words:
            raise _refused("unknown_value", f"{shown(text)} found", did_you_mean(word, words))
        return kind(word)

    return read


def _timezone(text: str, _: Answers) -> str:
    return Office(timezone=text).timezone


def _country(text: str, _: Answers) -> str:
    business_calendar(text.upper())
    return text.upper()


def _subdivision(text: str, answers: Answers) -> str:
    business_calendar(answers["country"], text)
    return text


def _person(role: Role) -> Reader:
    def read(text: str, answers: Answers) -> Person:
        name, *rest = (part.strip() for part in text.split(","))
        found: dict[str, str] = {}
        for part in rest:
            kind = "email" if "@" in part else "phone"
            if kind in found or (kind == "phone" and not any(c.isdigit() for c in part)):
                hint = "write a name, an email address and a number, such as Ana Ruiz, ana@acme.example"
                raise _refused("syntax", f"{shown(part)} found", hint)
            found[kind] = part
        person = Person(name=name, role=role, **found)
        if person.name == answers.get("candidate"):
            hint = "name somebody of the firm, or leave the candidate out"
            raise _refused("candidate", f"{shown(person.name)} is the candidate", hint)
        return person

    return read


def _start(text: str, answers: Answers) -> datetime:
    try:
        found = moment(_DAY_BEFORE_TIME.sub("T", text))
    except argparse.ArgumentTypeError as error:
        raise _refused("date", str(error), "write a day and a time, such as 2026-11-16T14:00") from None
    if not isinstance(found, datetime):
        raise _refused("date", f"{text} is a day without a time", "add the time, such as 2026-11-16T14:00")
    return instant(found, ZoneInfo(answers["timezone"]))


def _end(text: str, answers: Answers) -> datetime:
    start: datetime = answers["start"]
    is_clock = _CLOCK.fullmatch(text) is not None
    found = _start(f"{start:%Y-%m-%d}T{text}" if is_clock else text, answers)
    if is_clock and found.astimezone(UTC) <= start.astimezone(UTC):
        hint = f"if it is the next day, write {start + timedelta(days=1):%Y-%m-%d}T{text}"
        raise _refused("order", "it does not end after its start", hint)
    return Interview(start=start, end=found, people=("?",)).end


def _arranged_by(text: str, answers: Answers) -> str:
    names = dict.fromkeys(person.name for role in Role for person in answers.get(role, ()))
    if text not in names:
        raise _refused("unknown_person", f"{shown(text)} is nobody named above", did_you_mean(text, names))
    return text


def _choices(words: Iterable[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} or {last}"


def _people(role: Role, words: str, *, required: bool = False) -> Question:
    return Question(name=role, words=words, read=_person(role), required=required, several=True)


FIRST = (
    Question(name="employer", words="Employer", read=_line(NAME), required=True),
    Question(name="position", words="Position", read=_line(LINE)),
)
"""What the name of the file is made of."""


def rest(zone: str | None, *, interviewers: bool) -> tuple[Question, ...]:
    """Return the other questions: ``zone`` is offered, and ``interviewers`` says whether one is needed."""
    return (
        Question(name="candidate", words="Your name", read=_line(NAME)),
        Question(
            name="interest",
            words=f"Interest ({_choices(Interest)})",
            read=_word(Interest),
            default=Interest.KEEN,
        ),
        Question(
            name="timezone",
            words="Time zone of the office, such as America/New_York",
            read=_timezone,
            required=True,
            default=zone,
        ),
        Question(name="country", words="Country of the office, such as US", read=_country),
        Question(
            name="subdivision", words="State or region, such as MA", read=_subdivision, needs=("country",)
        ),
        _people(Role.INTERVIEWER, "Interviewer (name, email, phone)", required=interviewers),
        _people(Role.HIRING_MANAGER, "Hiring manager"),
        _people(Role.RECRUITER, "Recruiter"),
        _people(Role.AGENCY, "Person at an agency"),
        _people(Role.COORDINATOR, "Coordinator"),
        Question(
            name="start",
            words="Start of the interview, such as 2026-11-16T14:00",
            read=_start,
            required=True,
            needs=("timezone",),
        ),
        Question(name="end", words="End, if not an hour later", read=_end, needs=("timezone", "start")),
        Question(name="channel", words=f"Channel ({_choices(Channel)})", read=_word(Channel)),
        Question(
            name="arranged_by", words="Arranged by (a name)", read=_arranged_by, unless_wrong=tuple(Role)
        ),
        Question(name="id", words="Id", read=_line(NAME), asked=False),
    )
