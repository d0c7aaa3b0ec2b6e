"""Where the column is silent: the readings R1..R20, each a parameter with a default.

Every field says in its metadata which clause it settles, the question it answers, and its basis: the
column itself, or common practice. Numbers that the column gives without a reading of their own (S5, S7,
S17, S35) stand here too, so that a policy can be stated, compared and changed field by field.
"""

from collections.abc import Iterator
from datetime import date, time, timedelta
from enum import StrEnum
from functools import cached_property
from typing import Any, cast

import attrs

from jobdoc_rules.case import Role
from jobdoc_rules.checks import enum_faults, flag_faults, shown
from jobdoc_rules.errors import Fault, InvalidPolicy
from jobdoc_rules.events import Channel

__all__ = ["Basis", "Readings", "Span", "Unit", "business_days", "calendar_days"]

LONGEST_SPAN = 366
_HUGE = 10**9  # Python refuses to write out numbers of more than a few thousand digits


class Basis(StrEnum):
    """On whose word something rests: the column, or common practice around it."""

    COLUMN = "column"
    PRACTICE = "practice"


class Unit(StrEnum):
    """What a span counts."""

    BUSINESS_DAYS = "business_days"
    CALENDAR_DAYS = "calendar_days"
    MONTHS = "months"


@attrs.frozen
class Span:
    """A number of business days, calendar days or months; the latter two end on an open day when dated."""

    count: int
    unit: Unit

    def __str__(self) -> str:
        noun = self.unit.replace("_", " ").removesuffix("s")
        return f"{self.count} {noun}{'' if self.count == 1 else 's'}"

    def times(self, factor: int) -> "Span":
        """Return the span ``factor`` times over."""
        return Span(self.count * factor, self.unit)

    def after(self, day: date) -> date:
        """Return the day that lies this span after ``day``, for a span that does not count business days."""
        if self.unit is not Unit.MONTHS:
            return day + timedelta(self.count)
        # Imported late: few plans count months, and it costs more than the rest of this module.
        from dateutil.relativedelta import relativedelta

        return day + relativedelta(months=self.count)


def business_days(count: int) -> Span:
    """Return a span of so many business days."""
    return Span(count, Unit.BUSINESS_DAYS)


def calendar_days(count: int) -> Span:
    """Return a span of so many calendar days."""
    return Span(count, Unit.CALENDAR_DAYS)


def _reading(clause: str, question: str, default: Any, *, least: int = 0, practice: bool = False) -> Any:  # noqa: ANN401 - attrs fields are typed by their annotation
    basis = Basis.PRACTICE if practice else Basis.COLUMN
    metadata = {"clause": clause, "question": question, "basis": basis, "least": least}
    return attrs.field(default=default, metadata=metadata)


@attrs.frozen(kw_only=True)
class Readings:
    """One reading of the column. Raises InvalidPolicy with every fault of the values given."""

    call_after_email: Span = _reading(
        "R1", "How long after an email does the call come?", business_days(3), least=1
    )
    email_after_call: Span = _reading(
        "R2", "How long after a call does the next email come?", business_days(3), least=1
    )
    after_promised_day: Span = _reading(
        "R3", "When exactly is the day after the promised one?", business_days(1), least=1
    )
    unagreed_channel: Channel = _reading(
        "R4", "A day was given but no fallback agreed: by which channel?", Channel.PHONE
    )
    first_contact: Span = _reading(
        "R5", "No day was given: when is the first status follow-up?", calendar_days(7), least=1
    )
    ends: tuple[str, ...] = _reading(
        "R6", "Which events end the loop?", ("offered", "position_closed", "rejected", "withdrew")
    )
    choice_from_round: int | None = _reading(
        "R7",
        "From which unanswered round on is the candidate offered the choice to go on or withdraw?",
        4,
        least=1,
        practice=True,
    )
    most_rounds: int | None = _reading("R7", "Is there a most of rounds?", None, least=1)
    sole_addressees: tuple[Role, ...] = _reading(
        "R8", "Which roles, where there is one, are the only addressees?", (Role.AGENCY,)
    )
    vague_grace: int = _reading(
        "R9", "How many days longer, in the unit of R3, is a vague day waited for?", 0
    )
    every_round_afresh: bool = _reading("R10", "Does each round owe its own thanks?", default=True)
    declined_factor: int = _reading(
        "R11", "Calls are declined: by how much do the gaps grow?", 2, least=1, practice=True
    )
    unknown_absence: Span = _reading(
        "R12",
        "How long is somebody away who does not say until when?",
        business_days(10),
        least=1,
        practice=True,
    )
    after_bounce: Span = _reading(
        "R13", "A message did not arrive: when is the next try?", business_days(1), least=1, practice=True
    )
    overdue_today: bool = _reading(
        "R14",
        "Is what was not done on its day due today, rather than on the next business day?",
        default=True,
    )
    candidate_days: bool = _reading(
        "R15", "Must a day be open at the candidate's place too, if that is given?", default=True
    )
    email_at: time = _reading("R16", "At what time of day is an email sent?", time(9, 30))
    call_at: time = _reading("R16", "At what time of day is a call made?", time(14))
    opens: time = _reading("R16", "When does the office open?", time(9))
    closes: time = _reading("R16", "When does the office close?", time(17))
    minutes: int = _reading("R16", "How many minutes does a contact take?", 15, least=1)
    all_day: bool = _reading("R16", "Are calendar events all-day events?", default=False)
    offer_news: Span = _reading(
        "R17", "A rival offer came: when is the preferred employer told?", business_days(0), practice=True
    )
    rejection_thanks: Span = _reading(
        "R18", "Within what time is a rejection thanked for?", business_days(2), least=1, practice=True
    )
    check_in: Span = _reading(
        "R19", "How often is a search on hold checked on?", Span(1, Unit.MONTHS), least=1, practice=True
    )
    dated_word_reopens: bool = _reading(
        "R20",
        "Does a new promised day reopen a case that the employer had ended?",
        default=True,
        practice=True,
    )
    channels: tuple[Channel, ...] = _reading(
        "S19", "Which channels does the loop go back and forth between?", (Channel.EMAIL, Channel.PHONE)
    )
    thanks_within: Span = _reading("S1", "By when is a thank-you sent?", business_days(1))
    coordinator_thanks_within: Span = _reading("S5", "Until when is a coordinator thanked?", business_days(3))
    recruiter_talk: Span = _reading("S4", "When is the recruiter talked to?", business_days(1))
    contacts_in_window: int = _reading("S7", "How many status contacts to one employer ...", 2, least=1)
    window: int = _reading("S7", "... in how many business days?", 5, least=1)
    help_after_round: int = _reading("S17", "After which round is a coordinator asked for help?", 1, least=1)
    help_every: int = _reading("S17", "Every how many rounds is help asked for again?", 3, least=1)
    answer_within: Span = _reading(
        "S35", "Within what time of the interview does the employer answer?", calendar_days(7), least=1
    )

    def __attrs_post_init__(self) -> None:
        if faults := tuple(self._faults()):
            raise InvalidPolicy(faults)

    def _faults(self) -> Iterator[Fault]:
        for field in attrs.fields(Readings):
            value = getattr(self, field.name)
            check = _CHECKS[type(field.default)]
            yield from check(value, field)
        if not tuple(self._time_type_faults()):
            yield from self._hours_faults()
        if self.channels == ():
            yield _fault("channels", "it is empty", "name email, phone or both")

    def _time_type_faults(self) -> Iterator[Fault]:
        for name in ("opens", "email_at", "call_at", "closes"):
            yield from _time_faults(getattr(self, name), attrs.fields_dict(Readings)[name])

    def _hours_faults(self) -> Iterator[Fault]:
        if isinstance(self.minutes, bool) or not isinstance(self.minutes, int):
            return
        for name in ("email_at", "call_at"):
            slot = getattr(self, name)
            start, close = slot.hour * 60 + slot.minute, self.closes.hour * 60 + self.closes.minute
            if slot < self.opens or start + self.minutes > close:
                hint = f"choose a time from {self.opens:%H:%M} that ends by {self.closes:%H:%M}"
                yield _fault(name, f"{slot:%H:%M} lies outside office hours", hint, "office_hours")

    @cached_property
    def clause_of(self) -> dict[str, str]:
        """The clause that each field settles, by the field's name."""
        return {field.name: field.metadata["clause"] for field in attrs.fields(Readings)}


def _fault(path: str, problem: str, hint: str, code: str = "reading") -> Fault:
    return Fault(code=code, path=f"readings.{path}", problem=problem, hint=hint)


def _span_faults(value: object, field: Any) -> Iterator[Fault]:  # noqa: ANN401 - an attrs attribute
    if not isinstance(value, Span) or not isinstance(value.unit, Unit):
        yield _fault(field.name, f"{shown(value)} found", "give a count and a unit of days")
    else:
        yield from _count_faults(value.count, field)


def _count_faults(value: object, field: Any) -> Iterator[Fault]:  # noqa: ANN401 - as above
    least = field.metadata["least"]
    if isinstance(value, bool) or not isinstance(value, int):
        yield _fault(field.name, f"{shown(value)} found", "a whole number is expected")
    elif not least <= value <= LONGEST_SPAN:
        found = value if abs(value) < _HUGE else "a huge number"
        yield _fault(field.name, f"{found} found", f"give a number from {least} to {LONGEST_SPAN}")


def _optional_count_faults(value: object, field: Any) -> Iterator[Fault]:  # noqa: ANN401 - as above
    if value is not None:
        yield from _count_faults(value, field)


def _count_or_none_faults(value: object, field: Any) -> Iterator[Fault]:  # noqa: ANN401 - as above
    return (_optional_count_faults if "int | None" in str(field.type) else _count_faults)(value, field)


def _time_faults(value: object, field: Any) -> Iterator[Fault]:  # noqa: ANN401 - as above
    if not isinstance(value, time) or value.tzinfo is not None:
        yield _fault(field.name, f"{shown(value)} found", "a time of day such as 09:30 is expected")


def _flags(value: object, field: Any) -> Iterator[Fault]:  # noqa: ANN401 - as above
    yield from flag_faults(value, f"readings.{field.name}")


def _channels(value: object, field: Any) -> Iterator[Fault]:  # noqa: ANN401 - as above
    yield from enum_faults(Channel)(value, f"readings.{field.name}")


WORDS: dict[str, frozenset[str]] = {
    "ends": frozenset({"offered", "position_closed", "rejected", "withdrew"}),
    "sole_addressees": frozenset(Role),
    "channels": frozenset({Channel.EMAIL, Channel.PHONE}),  # those that people have an address for
}


def _word_list_faults(value: object, field: Any) -> Iterator[Fault]:  # noqa: ANN401 - as above
    right = WORDS[field.name]
    hint = f"a list of: {', '.join(sorted(right))}"
    kinds = {type(word) for word in right}
    members = cast("tuple[object, ...]", value) if isinstance(value, tuple) else (value,)
    for member in members:
        # A plain text equals a word of an enumeration, but has none of its properties.
        if not isinstance(value, tuple) or type(member) not in kinds or member not in right:
            yield _fault(field.name, f"{shown(member)} found", hint)


_CHECKS: dict[type, Any] = {
    Span: _span_faults,
    int: _count_or_none_faults,
    type(None): _optional_count_faults,
    time: _time_faults,
    bool: _flags,
    Channel: _channels,
    tuple: _word_list_faults,
}
