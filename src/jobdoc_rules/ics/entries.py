"""Which touchpoints a file shows, and what becomes of each: the part that both writers share."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any, NamedTuple, TypeAlias
from zoneinfo import ZoneInfo

import attrs

from jobdoc_rules.case import Case
from jobdoc_rules.checks import flag_faults, text_faults
from jobdoc_rules.errors import Fault, InvalidInput
from jobdoc_rules.history import moment_of
from jobdoc_rules.ics import texts
from jobdoc_rules.planning.plan import Plan, State, Touchpoint
from jobdoc_rules.rules import Strength
from jobdoc_rules.situation import EPOCH

__all__ = ["Drafts", "Entry", "Settings", "entries_of"]

Drafts: TypeAlias = Mapping[str, str] | Callable[[Touchpoint], str | None]

HALF_A_YEAR = timedelta(days=180)
LONGEST_DRAFT = 20_000
LAST_SEQUENCE = 2**31 - 1
ONE_DAY = timedelta(days=1)
ONE_SECOND = timedelta(seconds=1)


class Entry(NamedTuple):
    """One event. Its times are two dates, or two instants: both in UTC, or both local to one zone."""

    uid: str
    start: date
    end: date
    revised: datetime
    sequence: int
    summary: str
    description: str
    category: str
    status: str
    alarm: timedelta | None
    """How long after its start it rings, if it does."""


@attrs.frozen(kw_only=True)
class Settings:
    """The arguments of the two public functions, which say what they mean; checked against a plan."""

    drafts: Drafts | None
    name: str
    alarm: bool
    tzid: bool
    all_day: bool | None
    discreet: bool
    past: timedelta
    cancel_since: Plan | None

    def faults(self, plan: object) -> Iterator[Fault]:
        """Yield everything that is wrong with these settings, or with applying them to ``plan``."""
        yield from text_faults(self.name, "name")
        for flag in ("alarm", "tzid", "discreet"):
            yield from flag_faults(getattr(self, flag), flag)
        if self.all_day is not None:
            yield from flag_faults(self.all_day, "all_day")
        if not isinstance(self.past, timedelta) or self.past < timedelta(0):
            yield _fault("past", "span", f"{self.past!r:.60} found", "give a timedelta that is not negative")
        if not (self.drafts is None or isinstance(self.drafts, Mapping) or callable(self.drafts)):
            hint = "give a mapping by uid, or a function from a touchpoint to its text"
            yield _fault("drafts", "type", f"{type(self.drafts).__name__} found", hint)
        if not isinstance(plan, Plan):
            yield _fault("plan", "type", f"{type(plan).__name__} found", "give a Plan")
        elif self.cancel_since is not None:
            yield from _earlier_faults(self.cancel_since, plan)


def _fault(path: str, code: str, problem: str, hint: str) -> Fault:
    return Fault(code=code, path=path, problem=problem, hint=hint)


def _earlier_faults(earlier: object, plan: Plan) -> Iterator[Fault]:
    path = "cancel_since"
    if not isinstance(earlier, Plan):
        yield _fault(path, "type", f"{type(earlier).__name__} found", "give a Plan")
        return
    if earlier.as_of > plan.as_of:
        yield _fault(path, "order", "it is later than the plan", "give the plan of an earlier file")
    if earlier.side is not plan.side:
        hint = f"give a plan of the {plan.side}"
        yield _fault(path, "side", f"it is a plan of the {earlier.side}", hint)


def entries_of(plan: Plan, settings: Settings) -> list[Entry]:
    """Return the events of ``plan``, by start. Raises InvalidInput with all faults of settings and drafts."""
    if faults := tuple(settings.faults(plan)):
        raise InvalidInput(faults)
    maker = _Maker(plan, settings)
    shown = [(t, maker.done(t) if t.state is State.DONE else maker.planned(t)) for t in maker.shown()]
    shown += [(t, maker.cancelled(t)) for t in maker.superseded()]
    if maker.faults:
        raise InvalidInput(maker.faults)
    return [entry for _, entry in sorted(shown, key=lambda pair: (pair[0].start, pair[0].uid))]


class _Maker:
    """Turns the touchpoints of one plan into entries."""

    def __init__(self, plan: Plan, settings: Settings) -> None:
        self.plan = plan
        self.settings = settings
        self.all_day = plan.all_day if settings.all_day is None else settings.all_day
        self.words = _lookup(settings.drafts)
        self.faults: list[Fault] = []

    def shown(self) -> Iterable[Touchpoint]:
        """Return what is not done yet, and of what was done the recent part."""
        as_of, past = self.plan.as_of, self.settings.past
        return [t for t in self.plan.touchpoints if t.state is not State.DONE or as_of - t.start <= past]

    def superseded(self) -> Iterable[Touchpoint]:
        """Return what an earlier plan held and this one does not, though it looks as far ahead."""
        if self.settings.cancel_since is None:
            return []
        known = {t.uid for t in self.plan.touchpoints}
        view = self.plan.as_of + self.plan.horizon
        return [t for t in self.settings.cancel_since.upcoming if t.uid not in known and t.start <= view]

    def planned(self, touchpoint: Touchpoint) -> Entry:
        status = "TENTATIVE" if touchpoint.strength is Strength.MAY else "CONFIRMED"
        alarm = self._alarm(touchpoint) if self.settings.alarm else None
        return self._entry(touchpoint, status=status, alarm=alarm, draft=self._draft(touchpoint))

    def done(self, touchpoint: Touchpoint) -> Entry:
        return self._entry(touchpoint, mark="Done: ")

    def cancelled(self, touchpoint: Touchpoint) -> Entry:
        """Return what cancels a touchpoint: revised with the latest entry of the log, later than itself."""
        cases = [outlook.case for outlook in self.plan.outlooks if outlook.case.id == touchpoint.case_id]
        logged = [stamp for case in cases for stamp in _stamps(case, self.plan.as_of)]
        revised = max(touchpoint.revised + ONE_SECOND, *logged, EPOCH)
        return self._entry(touchpoint, mark="Cancelled: ", status="CANCELLED", revised=revised)

    def _entry(
        self,
        touchpoint: Touchpoint,
        *,
        mark: str = "",
        status: str = "CONFIRMED",
        alarm: timedelta | None = None,
        draft: str = "",
        revised: datetime | None = None,
    ) -> Entry:
        start, end = self._times(touchpoint)
        revised = revised or touchpoint.revised
        title = touchpoint.title
        return Entry(
            touchpoint.uid,
            start,
            end,
            revised.astimezone(UTC),
            _sequence(revised),
            texts.summary(touchpoint, mark, title, discreet=self.settings.discreet),
            texts.description(touchpoint, title, draft),
            texts.CATEGORIES[touchpoint.kind],
            status,
            alarm,
        )

    def _times(self, touchpoint: Touchpoint) -> tuple[date, date]:
        if self.all_day:
            return touchpoint.day, touchpoint.day + ONE_DAY
        start, end = touchpoint.start.astimezone(UTC), touchpoint.end.astimezone(UTC)
        zone = touchpoint.start.tzinfo
        if not self.settings.tzid or not isinstance(zone, ZoneInfo) or _keeps_utc(zone, start.year):
            return start, end
        local = start.astimezone(zone), end.astimezone(zone)
        return (start, end) if any(map(_twice, local)) else local

    def _alarm(self, touchpoint: Touchpoint) -> timedelta:
        if not self.all_day:
            return timedelta(0)
        return timedelta(hours=touchpoint.start.hour, minutes=touchpoint.start.minute)

    def _draft(self, touchpoint: Touchpoint) -> str:
        text = self.words(touchpoint)
        if text is None:
            return ""
        if faults := tuple(_draft_faults(text, f"drafts[{touchpoint.uid}]")):
            self.faults += faults
            return ""
        return texts.clean_draft(text)


def _draft_faults(text: object, path: str) -> Iterator[Fault]:
    if not isinstance(text, str):
        yield _fault(path, "type", f"{type(text).__name__} found", "a text is expected")
    elif len(text) > LONGEST_DRAFT:
        problem, hint = f"{len(text)} characters found", f"at most {LONGEST_DRAFT} are allowed"
        yield _fault(path, "too_long", problem, hint)


def _lookup(drafts: Drafts | None) -> Callable[[Touchpoint], Any]:
    if drafts is None:
        return lambda _touchpoint: None
    if callable(drafts):
        return drafts
    return lambda touchpoint: drafts.get(touchpoint.uid)


def _sequence(revised: datetime) -> int:
    return min(max((revised - EPOCH) // ONE_SECOND, 0), LAST_SEQUENCE)


@lru_cache
def _keeps_utc(zone: ZoneInfo, year: int) -> bool:
    """Return whether the zone is UTC by another name all that year, so that it needs no definition."""
    return not any(datetime(year, month, 1, tzinfo=zone).utcoffset() for month in range(1, 13))


def _twice(local: datetime) -> bool:
    """Return whether the clocks show this local time twice; it is no time that they jump over."""
    return local.utcoffset() != local.replace(fold=1 - local.fold).utcoffset()


def _stamps(case: Case, as_of: datetime) -> Iterator[datetime]:
    """Yield when each entry of the log was written down, as far as the log had happened."""
    zone = case.office.zone
    today = as_of.astimezone(zone).date()
    for event in case.events:
        if event.day <= today:
            yield event.recorded or moment_of(event, zone)
