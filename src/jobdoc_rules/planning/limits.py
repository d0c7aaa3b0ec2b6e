"""The limits of S7 over all cases: who is contacted on which day, and who waits for whom.

What is refused on a day tries again on the next business day. Of all that wait for the same person or the
same employer only the first does so, or the waiting of a thousand would take a thousand times as long as
that of one: the ledger only grows, so what keeps the first waiting keeps those behind it waiting too.
"""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from datetime import date, datetime, tzinfo
from heapq import heappop, heappush
from operator import attrgetter
from typing import Any, NamedTuple, TypeAlias

from jobdoc_rules.business_days import BusinessCalendar
from jobdoc_rules.planning.plan import Skip
from jobdoc_rules.rules import Limit, Rule
from jobdoc_rules.situation import EPOCH

__all__ = ["Contact", "Ledger", "Line", "Objection", "Obstacle", "Passed", "Place", "Rank"]

Rank: TypeAlias = tuple[Any, ...]
"""What comes first of a day: the same on each day."""


class Obstacle(NamedTuple):
    """Somebody who may be contacted no more on some days, and whose days these are."""

    whom: object
    """A person, as known to several cases, or an employer."""
    clause: str
    most: int
    window: int | None
    """In how many business days an employer is asked no more often; a person: in one day."""
    calendar: BusinessCalendar
    zone: tzinfo | None

    @property
    def why(self) -> str:
        """What is told of a day that was skipped for it."""
        if self.window is None:
            return "somebody of them is contacted already"
        return f"there would be more than {self.most} status contacts in {self.window} business days"


class Contact(NamedTuple):
    """Whom a touchpoint contacts, and whose days count."""

    people: tuple[object, ...]
    """As they are known to several cases."""
    employer: str | None
    """Who is asked how the search stands, if anybody is."""
    calendar: BusinessCalendar
    zone: tzinfo | None


class Objection(NamedTuple):
    """What is in the way of a contact on a day, and since when."""

    since: datetime
    obstacle: Obstacle


_by_since = attrgetter("since")


class Ledger:
    """Who is contacted on which day, over all cases. What is noted once stays."""

    def __init__(self) -> None:
        self._people: dict[object, dict[date, list[datetime]]] = {}
        self._employers: dict[object, list[date]] = {}

    def note(self, contact: Contact, day: date, stamp: datetime) -> None:
        """Note who is contacted on a day, and since when that is so."""
        for person in contact.people:
            self._people.setdefault(person, {}).setdefault(day, []).append(stamp)
        if contact.employer is not None:
            insort(self._employers.setdefault(contact.employer, []), day)

    def objection(
        self, contact: Contact, limits: Iterable[tuple[Rule, Limit]], day: date, before: Obstacle | None
    ) -> Objection | None:
        """Return what is in the way of ``contact`` on ``day``, if anything is.

        Who waits for one thing goes on waiting for it until it is gone, whatever comes in the way meanwhile.
        """
        found = [each for rule, limit in limits for each in self._objections(contact, rule, limit, day)]
        waited_for = [each for each in found if each.obstacle == before]
        return max(waited_for or found, key=_by_since, default=None)

    def _objections(self, contact: Contact, rule: Rule, limit: Limit, day: date) -> Iterator[Objection]:
        people, employer, calendar, zone = contact
        a_day, a_window, window = limit
        for person in people:
            stamps = self._people.get(person, {}).get(day)
            if stamps is not None and len(stamps) >= a_day:
                yield Objection(max(stamps), Obstacle(person, rule.clause, a_day, None, calendar, zone))
        if employer is not None and self._is_full(contact, limit, day):
            yield Objection(EPOCH, Obstacle(employer, rule.clause, a_window, window, calendar, zone))

    def _is_full(self, contact: Contact, limit: Limit, day: date) -> bool:
        days = self._employers.get(contact.employer, ())
        first = contact.calendar.shift(day, 1 - limit.window)
        return len(days) - bisect_left(days, first) >= limit.per_employer


class Place:
    """A contact's place in a line; it has to be tried, unless it stands ``behind`` another one."""

    def __init__(self, line: "Line", index: int, key: object, day: date, rank: Rank) -> None:
        self.line = line
        self.index = index
        """Which of the tracks it belongs to."""
        self.key = key
        self.day = day
        """The day on which it is to be tried next, when it joins."""
        self.rank = rank
        self.behind = False
        self.left = False
        self.known = 0
        """How many days of the line it knows of."""

    def __lt__(self, other: "Place") -> bool:
        return self.rank < other.rank


class Passed(NamedTuple):
    """What went by for one who stood behind: its day now, the days skipped, and their latest stamp."""

    day: date
    skipped: list[Skip]
    since: datetime


class Line:
    """Contacts that wait for one obstacle. Those behind the first are due on its day, after it."""

    def __init__(self) -> None:
        self._first: Place | None = None
        self._day = date.min
        self._behind: list[Place] = []
        self._skipped: list[Skip] = []
        self._since: list[datetime] = []

    def join(self, place: Place, skip: Skip, since: datetime) -> None:
        """Let one in that was refused on the day of ``skip`` and is to be tried next on its own."""
        if self._first is None:
            self._put_first(place)
        elif self._day == skip.date:
            # It was the first itself, or it came before that: those behind are refused on that day as well.
            self._skipped.append(skip)
            self._since.append(since)
            self._put_first(place)
        elif self._day == place.day and self._first < place:
            place.behind = True
            place.known = len(self._skipped)
            heappush(self._behind, place)

    def _put_first(self, place: Place) -> None:
        self._first, self._day = place, place.day

    def leave(self, place: Place) -> Place | None:
        """Let one out; if it was the first, return who is the first now and has to be tried."""
        place.left = True
        if self._first is not place:
            return None
        self._first = None
        while self._behind and self._first is None:
            following = heappop(self._behind)
            if not following.left:
                following.behind = False
                self._first = following
        return self._first

    def passed(self, place: Place) -> Passed:
        """Return what went by for ``place``."""
        since = max(self._since[place.known :], default=EPOCH)
        return Passed(self._day, self._skipped[place.known :], since)
