"""From the text of an expectation to its lines, or to everything that is wrong with it."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import date, datetime, time

import attrs

from jobdoc_rules.case import Case
from jobdoc_rules.checks import shown, text_faults
from jobdoc_rules.documents import did_you_mean
from jobdoc_rules.errors import Fault
from jobdoc_rules.events import Channel
from jobdoc_rules.planning import State
from jobdoc_rules.planning.sentences import MONTHS, WEEKDAYS
from jobdoc_rules.rules import Strength
from jobdoc_rules.situation import Kind, candidate_of
from jobdoc_rules.testing.scenarios.lines import FOR_GOOD, GOES_ON, Line, in_one_line

__all__ = ["Expectation", "ExpectationReader"]

_LONGEST = 2000
_DAY = r"[A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2}"
_TIME = r"(?:[01]\d|2[0-3]):[0-5]\d"
_GROUNDS = r"(?P<grounds>[^\s\[\]]+(?: [^\s\[\]]+)*)"
# The contact takes as little as it can, so that all details are found; a name may look like one.
_CONTACT = r"(?P<contact>(?P<kind>[a-z_]+)(?: .+?)??)"
_TOUCHPOINT = re.compile(
    rf"(?P<day>{_DAY} \d{{4}}) (?P<time>{_TIME}) {_CONTACT}"
    rf"(?:, until (?P<until>(?:{_DAY} (?:\d{{4}} )?)?{_TIME}))?"
    rf"(?:, (?P<state>{State.DUE}|{State.OVERDUE}|{State.PLANNED}))?"
    rf"(?: \[(?P<strength>{'|'.join(sorted(Strength, key=len, reverse=True))}) {_GROUNDS}\])?",
    re.ASCII,
)
_WITHHELD = re.compile(
    rf"{_CONTACT}(?:, (?:until (?P<until>{_DAY} \d{{4}})|(?P<good>for good)))?(?: \[{_GROUNDS}\])?",
    re.ASCII,
)
_BY_CHANNEL = re.compile(rf"(?:^| )by (?:{'|'.join(Channel)})$")
_AND = " and "
_KINDS = tuple(map(str, Kind))

_TOUCHPOINT_HINT = (
    "write a line such as 'Tue 17 Nov 2026 09:30  thank_you Ana by email, until 17:00 [MUST S1]'"
)
_WITHHELD_HINT = "write a line such as 'status_follow_up Ana by email, until Fri 27 Nov 2026 [S14]'"


@attrs.frozen(kw_only=True)
class Expectation:
    """The lines of an expectation, and whether the plan goes on after the day of the last one.

    ``text`` is what they were read from.
    """

    lines: tuple[Line, ...] = ()
    goes_on: bool = False
    text: str = attrs.field(default="", repr=False)


@attrs.frozen
class ExpectationReader:
    """Reads the expectations about one case, or about one that could not be read.

    ``note`` is given each fault and the line that it is about, as it stands in the text.
    """

    note: Callable[[Fault, str], None]
    case: Case | None

    def touchpoints(self, text: str, path: str) -> Expectation:
        """Return what is to be done."""
        lines = _lines(text)
        goes_on = lines[-1:] == [GOES_ON]
        if goes_on and len(lines) == 1:
            hint = "write before it what the plan begins with"
            self._note("line", path, "'...' stands alone", hint, GOES_ON)
        told = lines[: len(lines) - goes_on]
        found = self._read(told, path, self._touchpoint)
        return Expectation(lines=tuple(found), goes_on=goes_on, text=text)

    def withheld(self, text: str, path: str) -> Expectation:
        """Return what is withheld."""
        return Expectation(lines=tuple(self._read(_lines(text), path, self._withheld)), text=text)

    def _note(self, code: str, path: str, problem: str, hint: str, line: str) -> None:
        self.note(Fault(code=code, path=path, problem=problem, hint=hint), line)

    def _read(self, lines: list[str], path: str, read: Callable[[str, str], Line | None]) -> Iterator[Line]:
        for text in lines:
            faults = tuple(text_faults(text.replace("\t", " "), path, limit=_LONGEST))
            for fault in faults:
                self.note(fault, text)
            if not faults and (line := read(text, path)) is not None:
                yield line

    def _touchpoint(self, text: str, path: str) -> Line | None:
        found = _TOUCHPOINT.fullmatch(in_one_line(text))
        if found is None:
            self._note("line", path, f"{shown(text)} found", _TOUCHPOINT_HINT, text)
            return None
        self._check_contact(found, path, text, _TOUCHPOINT_HINT)
        day = self._day(found["day"], path, text)
        if day is None:
            return None
        start = datetime.combine(day, time.fromisoformat(found["time"]))
        closes = found["until"] and self._closes(found["until"], start, path, text)
        line = _line(found, text)
        return attrs.evolve(
            line, start=start, until=closes or None, state=found["state"], strength=found["strength"]
        )

    def _closes(self, words: str, start: datetime, path: str, text: str) -> datetime | None:
        """Return ``17:00``, ``Thu 19 Nov 17:00`` or ``Mon 4 Jan 2027 17:00`` as a time."""
        day, _, clock = words.rpartition(" ")
        dated = day if not day or day[-1].isdigit() else f"{day} {start.year}"
        on = self._day(dated, path, text) if dated else start.date()
        return None if on is None else datetime.combine(on, time.fromisoformat(clock))

    def _withheld(self, text: str, path: str) -> Line | None:
        found = _WITHHELD.fullmatch(in_one_line(text))
        if found is None:
            self._note("line", path, f"{shown(text)} found", _WITHHELD_HINT, text)
            return None
        self._check_contact(found, path, text, _WITHHELD_HINT)
        until = found["until"] and self._day(found["until"], path, text)
        return attrs.evolve(_line(found, text), until=FOR_GOOD if found["good"] else until or None)

    def _day(self, words: str, path: str, text: str) -> date | None:
        """Return ``Tue 17 Nov 2026`` as a date."""
        weekday, number, month, year = words.split()
        try:
            day = date(int(year), MONTHS.index(month) + 1, int(number))
        except ValueError:
            self._note("date", path, f"there is no {words}", "write a day such as Tue 17 Nov 2026", text)
            return None
        if WEEKDAYS[day.weekday()] != weekday:
            hint = f"{number} {month} {year} is a {WEEKDAYS[day.weekday()]}"
            self._note("weekday", path, f"{words} found", hint, text)
        return day

    def _check_contact(self, found: re.Match[str], path: str, text: str, hint: str) -> None:
        kind, rest = found["kind"], found["contact"].partition(" ")[2]
        who = _BY_CHANNEL.sub("", rest)
        if kind not in _KINDS:
            problem = f"{shown(kind)} is no kind of touchpoint"
            self._note("unknown_kind", path, problem, did_you_mean(kind, _KINDS), text)
        elif self.case is not None and not _are_known((who, rest), self.case):
            self._note("unknown_person", path, f"{shown(who)} is nobody of the case", hint, text)


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


def _line(found: re.Match[str], text: str) -> Line:
    """Return what both sorts of lines tell."""
    words = (found["grounds"] or "").split()
    more = words[-1:] == [GOES_ON]
    grounds = tuple(words[: len(words) - more])
    return Line(contact=found["contact"], grounds=grounds, more=more, text=text)


def _are_known(ways: Iterable[str], case: Case) -> bool:
    """Return whether one of the ways to read who is meant is a list of people of the case, or nobody."""
    people = [*(person.name for person in case.people), candidate_of(case).name]
    names = {in_one_line(name) for name in people}
    return any(not who or _is_list(who.split(_AND), names) for who in ways)


def _is_list(parts: Sequence[str], names: Collection[str]) -> bool:
    """Return whether ``parts``, once joined by ``and``, are names; a name may hold an ``and`` too."""
    longest = 1 + max(name.count(_AND) for name in names)
    ends = [0]
    for end in range(1, len(parts) + 1):
        if any(_AND.join(parts[start:end]) in names for start in ends if end - start <= longest):
            ends.append(end)
    return ends[-1] == len(parts)
