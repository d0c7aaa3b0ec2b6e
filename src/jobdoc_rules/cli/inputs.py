"""From arguments to cases, calendars, policies and a moment; all that is wrong is told together."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, TypeVar
from zoneinfo import ZoneInfo

import attrs

from jobdoc_rules.business_days import BusinessCalendar
from jobdoc_rules.case import Case, Localiser
from jobdoc_rules.casefile import load
from jobdoc_rules.checks import moment_faults
from jobdoc_rules.errors import DateOutOfRange, Fault, InvalidInput, JobdocError, NoBusinessDay, UnknownRegion
from jobdoc_rules.presets import PRESETS
from jobdoc_rules.public_holidays import calendar_for
from jobdoc_rules.rules import Policy

if TYPE_CHECKING:
    from jobdoc_rules.cli.arguments import Moment
    from jobdoc_rules.cli.environment import Environment

__all__ = ["Inputs", "dated", "days_under", "instant", "read_inputs", "read_policy", "seen_from"]

T = TypeVar("T")


@attrs.frozen
class Inputs:
    """What a command works on: valid cases and policies, at least one of each, and an aware moment."""

    cases: tuple[Case, ...]
    policies: tuple[Policy, ...]
    as_of: datetime


def days_under(policy: Policy) -> Callable[[Case], BusinessCalendar]:
    """Return the function from a case to the days that are business days under ``policy`` (R15)."""
    return lambda case: calendar_for(case, candidate_days=policy.readings.candidate_days)


def read_inputs(
    paths: Sequence[str], policies: Sequence[str], as_of: "Moment | None", env: "Environment"
) -> Inputs:
    """Read everything that a command names. Raises InvalidInput with every fault of all of it."""
    reader = _Reader()
    cases = [reader.attempt(load, path) for path in paths]
    found = [reader.attempt(_policy, name) for name in policies]
    reader.check_cases(paths, cases)
    zone = cases[0].office.zone if cases[0] is not None else ZoneInfo("UTC")
    seen_at = reader.attempt(lambda _: seen_from(as_of, zone, env), "")
    if reader.faults or seen_at is None:
        raise InvalidInput(reader.faults)
    return Inputs(tuple(filter(None, cases)), tuple(filter(None, found)), seen_at)


def dated(make: Callable[[Sequence[Case]], T], cases: Sequence[Case], paths: Sequence[str]) -> T:
    """Return what ``make`` makes of the cases in the files ``paths``.

    Raises InvalidInput that names the files of the cases for which no day can be found.
    """
    try:
        return make(cases)
    except (NoBusinessDay, DateOutOfRange) as error:
        found = [
            fault for case, path in zip(cases, paths, strict=True) for fault in _undated(make, case, path)
        ]
        raise InvalidInput(found or [_no_day(error, ", ".join(paths))]) from None


def _undated(make: Callable[[Sequence[Case]], object], case: Case, path: str) -> Iterator[Fault]:
    try:
        make([case])
    except (NoBusinessDay, DateOutOfRange) as error:
        yield _no_day(error, path)


def _no_day(error: JobdocError, source: str) -> Fault:
    if isinstance(error, NoBusinessDay):
        hint = "shorten what is closed"
        return Fault(code="no_business_day", path="calendar", problem=str(error), hint=hint, source=source)
    return Fault(code="out_of_range", path="", problem=str(error), source=source)


def read_policy(name: str) -> Policy:
    """Read one policy. Raises InvalidInput with every fault."""
    reader = _Reader()
    policy = reader.attempt(_policy, name)
    if policy is None:
        raise InvalidInput(reader.faults)
    return policy


def _policy(name: str) -> Policy:
    if name in PRESETS:
        return PRESETS[name]
    from jobdoc_rules.policyfile import load_policy

    return load_policy(name)


@attrs.define
class _Reader:
    """Goes on after a fault, and remembers it."""

    faults: list[Fault] = attrs.Factory(list[Fault])

    def attempt(self, function: Callable[[str], T], source: str) -> T | None:
        """Return what ``function`` makes of ``source``, or None if it finds faults there."""
        try:
            return function(source)
        except InvalidInput as error:
            self.faults += (attrs.evolve(fault, source=fault.source or source) for fault in error.faults)
        return None

    def check_cases(self, paths: Sequence[str], cases: Sequence[Case | None]) -> None:
        """Note cases that share an id, and cases whose calendar is unknown."""
        named: dict[str, str] = {}
        for path, case in zip(paths, cases, strict=True):
            if case is None:
                continue
            if case.id in named:
                problem = f"{case.id!r} is the id of {named[case.id]} too"
                self._note(path, "duplicate", "id", problem, "give each case an id of its own")
            named.setdefault(case.id, path)
            try:
                calendar_for(case)
            except UnknownRegion as error:
                self._note(path, "unknown_region", "calendar", str(error))

    def _note(self, source: str, code: str, path: str, problem: str, hint: str = "") -> None:
        self.faults.append(Fault(code=code, path=path, problem=problem, hint=hint, source=source))


def seen_from(as_of: "Moment | None", zone: ZoneInfo, env: "Environment") -> datetime:
    """Return the instant of ``--as-of`` in ``zone``, or else now. Raises InvalidInput."""
    try:
        return instant(env.clock() if as_of is None else as_of, zone)
    except InvalidInput as error:
        raise InvalidInput(attrs.evolve(fault, source="--as-of") for fault in error.faults) from None


def instant(as_of: "Moment", zone: ZoneInfo) -> datetime:
    """Return the instant that ``as_of`` says in ``zone``; a day is its start. Raises InvalidInput."""
    local = as_of if isinstance(as_of, datetime) else datetime.combine(as_of, time())
    if faults := tuple(moment_faults(local, "")):
        raise InvalidInput(faults)
    if not isinstance(as_of, datetime):  # some days start at one o'clock; no day is without a start
        return local.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)
    localise = Localiser(zone)
    found = localise.moment(as_of, "")
    if localise.faults:
        raise InvalidInput(localise.faults)
    return found
