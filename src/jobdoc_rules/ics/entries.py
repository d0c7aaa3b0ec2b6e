"""Which events a file shows, and what becomes of each touchpoint: the part that both writers share."""

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from hashlib import sha256
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

import attrs

from jobdoc_rules.case import Case
from jobdoc_rules.checks import flag_faults, text_faults
from jobdoc_rules.errors import Fault, InvalidInput
from jobdoc_rules.history import moment_of
from jobdoc_rules.ics import texts
from jobdoc_rules.ics.earlier import read_earlier
from jobdoc_rules.ics.entry import Entry, instant_of
from jobdoc_rules.planning.plan import Plan, State, Touchpoint, Unreadable
from jobdoc_rules.rules import Strength
from jobdoc_rules.situation import EPOCH

__all__ = ["Drafts", "Settings", "entries_of", "placed", "same_through"]

Drafts: TypeAlias = Mapping[str, str] | Callable[[Touchpoint], str | None]
"""The words for touchpoints: a mapping by uid, or a function; what has none stays without."""

HALF_A_YEAR = timedelta(days=180)
LONGEST_DRAFT = 20_000
ONE_DAY = timedelta(days=1)


@attrs.frozen(kw_only=True)
class Settings:
    """The arguments of the two public functions, which say what they mean; checked against a plan."""

    drafts: Drafts | None
    name: str = "Follow-ups"
    alarm: bool
    tzid: bool = False
    all_day: bool | None = None
    discreet: bool
    past: timedelta = HALF_A_YEAR
    cancel_since: Plan | bytes | None = None

    def faults(self, plan: object) -> Iterator[Fault]:
        """Yield everything that is wrong with these settings, or with applying them to ``plan``."""
        yield from self.own_faults()
        if not isinstance(plan, Plan):
            yield _fault("plan", "type", f"{type(plan).__name__} found", "give a Plan")
        elif self.cancel_since is not None:
            yield from _earlier_faults(self.cancel_since, plan)

    def own_faults(self) -> Iterator[Fault]:
        """Yield everything that is wrong with these settings, whatever the plan."""
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


def _fault(path: str, code: str, problem: str, hint: str) -> Fault:
    return Fault(code=code, path=path, problem=problem, hint=hint)


def _earlier_faults(earlier: object, plan: Plan) -> Iterator[Fault]:
    path = "cancel_since"
    if isinstance(earlier, bytes):
        return
    if not isinstance(earlier, Plan):
        yield _fault(path, "type", f"{type(earlier).__name__} found", "give a Plan or the bytes of a file")
        return
    if earlier.as_of > plan.as_of:
        yield _fault(path, "order", "it is later than the plan", "give the plan of an earlier file")
    if earlier.side is not plan.side:
        hint = f"give a plan of the {plan.side}"
        yield _fault(path, "side", f"it is a plan of the {earlier.side}", hint)


def same_through(plan: Plan) -> datetime:
    """Return the last moment (UTC) at which a calendar shows the same, if the plan stays the same.

    What was done is shown for half a year, unless that is asked for otherwise.
    """
    done = [t.start.astimezone(UTC) for t in plan.touchpoints if t.state is State.DONE]
    ends = [start + HALF_A_YEAR for start in done if plan.as_of - start <= HALF_A_YEAR]
    return min(ends, default=datetime.max.replace(tzinfo=UTC))


def entries_of(plan: Plan, settings: Settings) -> list[Entry]:
    """Return the events of ``plan``, by start. Raises InvalidInput with all faults of settings and drafts."""
    return [entry for _, entry in placed(plan, settings)]


def placed(plan: Plan, settings: Settings) -> list[tuple[datetime, Entry]]:
    """Return the events of ``plan`` in their order, each with the instant by which it has its place.

    Raises as :func:`entries_of`.
    """
    if faults := tuple(settings.faults(plan)):
        raise InvalidInput(faults)
    maker = _Maker(plan, settings)
    found = [*maker.shown(), *maker.superseded(), *maker.unreadable()]
    if maker.faults:
        raise InvalidInput(maker.faults)
    return sorted(found, key=lambda pair: (pair[0], pair[1].uid))


class _Maker:
    """Turns the touchpoints of one plan into entries, each with the instant by which it has its place."""

    def __init__(self, plan: Plan, settings: Settings) -> None:
        self.plan = plan
        self.settings = settings
        self.all_day = plan.all_day if settings.all_day is None else settings.all_day
        self.words = _lookup(settings.drafts)
        self.faults: list[Fault] = []
        since = settings.cancel_since
        self.earlier = self._read(since) if isinstance(since, bytes) else {}

    def _read(self, earlier: bytes) -> dict[str, Entry]:
        try:
            return {entry.uid: entry for entry in read_earlier(earlier, "cancel_since")}
        except InvalidInput as error:
            self.faults += error.faults
            return {}

    def shown(self) -> Iterator[tuple[datetime, Entry]]:
        """Yield what is not done yet, and of what was done the recent part."""
        for touchpoint in self.plan.touchpoints:
            done = touchpoint.state is State.DONE
            if not done or self._recent(touchpoint.start):
                entry = self.done(touchpoint) if done else self.planned(touchpoint)
                yield touchpoint.start, self._since_earlier(entry)

    def superseded(self) -> Iterator[tuple[datetime, Entry]]:
        """Yield what an earlier plan or file held and this plan does not, though it looks as far ahead."""
        known = {touchpoint.uid for touchpoint in self.plan.touchpoints}
        known.update(map(_uid, self.plan.unreadable))
        view = self.plan.as_of + self.plan.horizon
        since = self.settings.cancel_since
        for touchpoint in since.upcoming if isinstance(since, Plan) else ():
            if touchpoint.uid not in known and touchpoint.start <= view:
                yield touchpoint.start, self.cancelled(self._entry(touchpoint), touchpoint.case_id)
        for uid, entry in self.earlier.items():
            start = instant_of(entry.start)
            if uid in known or start > view or entry.summary.startswith(texts.DONE):
                continue
            if entry.status != texts.CANCELLED:
                yield start, self.cancelled(self._as_titled(entry))
            elif self._recent(start):  # who missed the file between hears of it from this one
                titled = self._as_titled(entry)
                yield start, entry if titled == entry else titled.revised_after(entry, entry.revised)

    def _as_titled(self, entry: Entry) -> Entry:
        """Return an earlier entry with the title that these settings give it."""
        if not self.settings.discreet:
            return entry
        mark = texts.CANCELLED_MARK if entry.status == texts.CANCELLED else ""
        title = texts.without_names(entry.summary.removeprefix(mark), entry.category)
        return entry._replace(summary=f"{mark}{title}")

    def unreadable(self) -> Iterator[tuple[datetime, Entry]]:
        """Yield a day's event for each case that could not be read, on the day of the plan."""
        for found in self.plan.unreadable:
            yield self.plan.as_of, self._since_earlier(self._notice(found))

    def _recent(self, start: datetime) -> bool:
        return self.plan.as_of.astimezone(UTC) - start <= self.settings.past

    def planned(self, touchpoint: Touchpoint) -> Entry:
        status = "TENTATIVE" if touchpoint.strength is Strength.MAY else "CONFIRMED"
        alarm = self._alarm(touchpoint) if self.settings.alarm else None
        return self._entry(touchpoint, status=status, alarm=alarm, draft=self._draft(touchpoint))

    def done(self, touchpoint: Touchpoint) -> Entry:
        return self._entry(touchpoint, mark=texts.DONE)

    def cancelled(self, entry: Entry, case_id: str | None = None) -> Entry:
        """Return what cancels ``entry``: revised with the latest entry of the log, later than itself.

        A file does not say which case an event is of; then the log of any case counts.
        """
        cases = [outlook.case for outlook in self.plan.outlooks if case_id in (None, outlook.case.id)]
        logged = [stamp for case in cases for stamp in _stamps(case, self.plan.as_of)]
        entry = entry._replace(
            summary=f"{texts.CANCELLED_MARK}{entry.summary}",
            description=texts.without_draft(entry.description),
            status=texts.CANCELLED,
            alarm=None,
        )
        return entry.revised_after(entry, max(entry.revised, *logged, EPOCH))

    def _since_earlier(self, entry: Entry) -> Entry:
        """Return ``entry`` with the revision it needs where the earlier file holds another state of it."""
        before = self.earlier.get(entry.uid)
        if before is None or before.sequence < entry.sequence:
            return entry
        same = before == entry._replace(revised=before.revised, sequence=before.sequence, alarm=None)
        return entry.revised_at(before.revised) if same else entry.revised_after(before, entry.revised)

    def _notice(self, found: Unreadable) -> Entry:
        day = self.plan.as_of.date()
        midnight = datetime.combine(day, time(), self.plan.as_of.tzinfo)
        return Entry(
            uid=_uid(found),
            start=day,
            end=day + ONE_DAY,
            revised=midnight,
            sequence=0,
            summary=texts.unreadable_summary(found, discreet=self.settings.discreet),
            description=texts.unreadable_description(found),
            category=texts.FILE_CATEGORY,
            status="CONFIRMED",
            alarm=None,
        ).revised_at(max(midnight, found.since))

    def _entry(
        self,
        touchpoint: Touchpoint,
        *,
        mark: str = "",
        status: str = "CONFIRMED",
        alarm: timedelta | None = None,
        draft: str = "",
    ) -> Entry:
        start, end = self._times(touchpoint)
        title = touchpoint.title
        return Entry(
            touchpoint.uid,
            start,
            end,
            touchpoint.revised,
            0,
            texts.summary(touchpoint, mark, title, discreet=self.settings.discreet),
            texts.description(touchpoint, title, draft),
            texts.CATEGORIES[touchpoint.kind],
            status,
            alarm,
        ).revised_at(touchpoint.revised)

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


def _uid(found: Unreadable) -> str:
    return sha256(f"unreadable\0{found.name}".encode(errors="replace")).hexdigest()


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
