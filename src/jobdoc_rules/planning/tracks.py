"""One case on its way through time: what is demanded of it, where that falls, and what was placed.

A track is a case seen from one side. What is placed is taken as done at its start and met with silence, and
the rules are asked again.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from operator import attrgetter, itemgetter
from typing import Any, NamedTuple

from jobdoc_rules.business_days import BusinessCalendar
from jobdoc_rules.case import Case
from jobdoc_rules.errors import Fault, InvalidPolicy
from jobdoc_rules.events import (
    Answered,
    CoordinatorAsked,
    Event,
    FollowedUp,
    RecruiterContacted,
    ThankYouSent,
    Withdrew,
    unchecked,
)
from jobdoc_rules.history import read, record
from jobdoc_rules.planning.dating import Dated, Dater
from jobdoc_rules.planning.evaluation import Bench, Demand, Refusal, Verdict
from jobdoc_rules.planning.grouping import identities_of
from jobdoc_rules.planning.limits import Contact, Ledger, Obstacle, Place, Rank
from jobdoc_rules.planning.plan import CaseState, Skip, State, Touchpoint, Withheld
from jobdoc_rules.planning.standing import standing
from jobdoc_rules.readings import Basis
from jobdoc_rules.rules import STATUS_CONTACTS, Policy, Proposal, Side, Strength
from jobdoc_rules.situation import EPOCH, Done, Kind, Recipient, Situation, Track

__all__ = ["DONE_AS", "CaseTrack", "Delay", "Next"]

MOST_ON_A_DAY = 100
"""And ten for each person: what no sane policy demands of a case for one day."""

DONE_AS: dict[Kind, type[Event]] = {
    Kind.THANK_YOU: ThankYouSent,
    Kind.THANK_COORDINATOR: ThankYouSent,
    Kind.THANK_FOR_DECISION: ThankYouSent,
    Kind.TALK_TO_RECRUITER: RecruiterContacted,
    Kind.STATUS_FOLLOW_UP: FollowedUp,
    Kind.CHECK_IN: FollowedUp,
    Kind.TELL_OF_OFFER: FollowedUp,
    Kind.ASK_COORDINATOR: CoordinatorAsked,
    Kind.FIND_CONTACT: CoordinatorAsked,
    Kind.WITHDRAW: Withdrew,
    Kind.ANSWER_CANDIDATE: Answered,
}
"""What a touchpoint is assumed to become once it is done. What is no entry of a log changes nothing."""
# The grounds of what the log says was done: the rule that such a contact meets.
_MET = {
    Kind.NEGOTIATE_TIMING: "S8",
    Kind.THANK_YOU: "S1",
    Kind.THANK_COORDINATOR: "S5",
    Kind.TALK_TO_RECRUITER: "S4",
    Kind.STATUS_FOLLOW_UP: "S28",
    Kind.ASK_COORDINATOR: "S17",
    Kind.WITHDRAW: "S31",
    Kind.TELL_OF_OFFER: "R17",
    Kind.THANK_FOR_DECISION: "R18",
    Kind.CHECK_IN: "R19",
    Kind.ANSWER_CANDIDATE: "S33",
}
_NOT_A_CONTACT = frozenset({Kind.NEGOTIATE_TIMING, Kind.CHOOSE, Kind.ANSWER_CANDIDATE})
_CONTACTS = (Track.LOOP, Track.HELP, Track.RIVAL, Track.ADDRESSES)
"""What an event changes if it changes who else is contacted."""
_ORDER = {kind: place for place, kind in enumerate(Kind)}


class Next(NamedTuple):
    """The next touchpoint of a track: what is demanded, and where it falls."""

    demand: Demand
    dated: Dated
    since: datetime
    """Since when its day is this one; whatever follows it hangs on no more than that."""
    stamp: datetime
    """Since when it is as it is."""
    limited_by: tuple[str, ...]
    order: tuple[Any, ...]
    """What comes first of a day: what cannot wait, then by the time of day, then by kind."""


_by_date = attrgetter("date")
_by_order = itemgetter(Next._fields.index("order"))


def _order(case: Case, proposal: Proposal, dated: Dated, slot: datetime) -> tuple[Any, ...]:
    """Return the order of a touchpoint; ``slot`` is the time of day of the first of several such contacts."""
    timing = proposal.timing
    can_wait = not timing.firm and not (timing.lapses and dated.day >= dated.last)
    to = tuple([p.name for p in proposal.to])
    # By their own times, also when these have passed: who goes first must not hang on the hour.
    kind = _ORDER[proposal.kind]
    return dated.day, can_wait, slot, case.id, kind, dated.slot, to, proposal.ordinal, proposal.round


class Delay(NamedTuple):
    """The day to which a limit moved a touchpoint, since when, and what it waits for."""

    day: date
    since: datetime
    obstacle: Obstacle


class CaseTrack:
    """One case, seen from one side, on its way through time."""

    def __init__(
        self, case: Case, calendar: BusinessCalendar, policy: Policy, as_of: datetime, side: Side
    ) -> None:
        self.case = case
        self.employer: str = case.employer.casefold()
        self._identities: dict[str, tuple[object, ...]] = {}
        self.side = side
        self.calendar = calendar
        self.situation: Situation = read(case, policy.readings, as_of)
        self.dater: Dater = Dater(calendar, policy.readings, self.situation.as_of)
        self.bench: Bench = Bench(self.situation, policy.planning_rules[side])
        self.first: Verdict = self.bench.verdict()
        self.demands: Sequence[Demand] = self.first.demands
        stamps = self.situation.stamps
        self.contacts_since: datetime = max(
            (stamps[track] for track in _CONTACTS if track in stamps), default=EPOCH
        )
        self.met_at: dict[str, datetime] = dict(self.situation.person_stamps)
        self.contact_days: dict[str, tuple[date, ...]] = {
            name: tuple(days) for name, days in self.situation.contact_days.items()
        }
        self.status_days: tuple[date, ...] = tuple(self.situation.status_days)
        self.status: CaseState | None = standing(self.situation, self.dater)
        self.placed: set[object] = set()
        self.planned: list[Touchpoint] = []
        self.on_day: dict[date, int] = {}
        self.items: dict[object, tuple[Demand, Next | None]] = {}
        """Where demands fall, by their keys, as long as they stay the same."""
        self.delays: dict[object, Delay] = {}
        self.crowded: dict[object, list[Skip]] = {}
        self.places: dict[object, Place] = {}
        """Where demands stand in lines, by their keys."""
        self.awaited: Next | None = None
        self.has_contact: bool = False
        self.beyond: datetime | None = None
        """When what comes next starts, if that is after the horizon."""
        self.notes: tuple[str, ...] = ()
        self.done: tuple[Touchpoint, ...] = tuple(
            self._done(entry) for entry in self.situation.done if self._bears(entry.kind)
        )
        self._note_what_passed()

    def _note_what_passed(self) -> None:
        """Let what hangs on an overdue contact, or on one that has lapsed, hang on when that passed.

        What is overdue may go before or after it, and no revision may fall as it passes from the one to the
        other. What has lapsed is in nobody's way any more, and nothing recorded it.
        """
        items = [(demand, self._dated(demand)) for demand in self.demands]
        moments = [(demand.proposal, self._passed(demand, item)) for demand, item in items]
        for proposal, moment in moments:
            if moment is None:
                continue
            if DONE_AS.get(proposal.kind) in (FollowedUp, CoordinatorAsked):
                self.contacts_since = max(self.contacts_since, moment)
            for person in proposal.to:
                self.met_at[person.name] = max(self.met_at.get(person.name, EPOCH), moment)
        if not any(moment for _, moment in moments):
            self.items = {demand.key: (demand, item) for demand, item in items}

    def _passed(self, demand: Demand, item: Next | None) -> datetime | None:
        """Return when a demand rolled forward or lapsed, if it did."""
        return self.dater.lapsed_at(demand.proposal.timing) if item is None else item.dated.came_at

    def _bears(self, kind: Kind) -> bool:
        return (kind is Kind.ANSWER_CANDIDATE) == (self.side is Side.EMPLOYER)

    def identities(self, person: Recipient) -> tuple[object, ...]:
        """Return what makes somebody the same person in two cases."""
        if person.name not in self._identities:
            self._identities[person.name] = identities_of(self.employer, person)
        return self._identities[person.name]

    def next(self) -> Next | None:
        """Return the earliest touchpoint that is demanded, not yet placed and behind nobody."""
        found = [
            item
            for demand in self.demands
            if demand.key not in self.placed and (item := self.item(demand)) is not None
        ]
        if Kind.TELL_OF_OFFER in [item.demand.proposal.kind for item in found]:
            # The news of a rival offer asks how the search stands as well, so nobody is asked before it.
            found = [item for item in found if not _can_wait_for_news(item)]
        if self.places:
            found = [item for item in found if not self._is_behind(item)]
        return min(found, key=_by_order, default=None)

    def _is_behind(self, item: Next) -> bool:
        place = self.places.get(item.demand.key)
        return place is not None and place.behind

    def item(self, demand: Demand) -> Next | None:
        """Return where ``demand`` falls, found before or found now."""
        before = self.items.get(demand.key)
        if before is not None and before[0] is demand:
            return before[1]
        item = self._dated(demand)
        self.items[demand.key] = demand, item
        return item

    def contact(self, item: Next) -> Contact:
        """Return whom ``item`` contacts."""
        proposal = item.demand.proposal
        if proposal.kind in _NOT_A_CONTACT:
            return self._contact((), None)
        return self._contact(proposal.to, self.employer if proposal.kind in STATUS_CONTACTS else None)

    def _contact(self, to: Iterable[Recipient], employer: str | None) -> Contact:
        people = [identity for person in to for identity in self.identities(person)]
        return Contact(tuple(people), employer, self.calendar, self.dater.zone)

    def waits_for(self, item: Next) -> Obstacle | None:
        """Return what ``item`` was refused for last."""
        delay = self.delays.get(item.demand.key)
        return None if delay is None else delay.obstacle

    def delay(self, key: object, delay: Delay, skipped: Iterable[Skip]) -> None:
        """Move a touchpoint to a later day."""
        self.delays[key] = delay
        self.crowded.setdefault(key, []).extend(skipped)
        self.items.pop(key, None)

    def let_pass(self, place: Place) -> None:
        """Move a touchpoint on by the days that went by while it stood behind another one."""
        before, passed = self.delays[place.key], place.line.passed(place)
        since = max(before.since, passed.since)
        self.delay(place.key, before._replace(day=passed.day, since=since), passed.skipped)

    def give_up(self) -> list[Place]:
        """Return the places of what is not tried any more, which are left."""
        given_up = [place for place in self.places.values() if not place.behind]
        for place in given_up:
            del self.places[place.key]
        return given_up

    def rank(self, item: Next) -> Rank:
        """Return what comes first of a day, by the times of day."""
        _, can_wait, slot, id_, kind, own, *others = item.order
        return can_wait, slot.time(), id_, kind, own.time(), *others

    def note_log(self, ledger: Ledger) -> None:
        """Note whom the candidate has contacted; what the employer did limits nobody."""
        if self.side is not Side.CANDIDATE:
            return
        for name, days in self.contact_days.items():
            person = self.case.by_name[name]
            for day in days:
                ledger.note(self._contact((person,), None), day, self.situation.stamp(person=person))
        for day in self.status_days:
            ledger.note(self._contact((), self.employer), day, EPOCH)

    def _dated(self, demand: Demand) -> Next | None:
        dated = self.dater.resolve(demand.proposal.timing)
        if dated is None:
            return None
        own = demand.postponed
        while own is not None:
            its = self.dater.resolve(own.proposal.timing)
            # By the days before anything rolled forward: which is later must not hang on when one looks.
            if its is not None and its.first > dated.first:
                demand, dated = own, its
            own = own.postponed
        proposal = demand.proposal
        since = max(proposal.stamp, dated.came_at or proposal.stamp, self._crowd_since(proposal))
        stamp = max(since, dated.rolled_at or since)
        limited: tuple[str, ...] = ()
        if (delay := self.delays.get(demand.key)) is not None and delay.day > dated.day:
            if proposal.timing.lapses and delay.day > dated.last:
                return None
            dated = self.dater.moved(dated, proposal.timing, delay.day)
            since = stamp = max(since, delay.since)
            limited = (delay.obstacle.clause,)
        slot = self.dater.slot_of_day(proposal.timing, dated) if proposal.timing.place else dated.slot
        return Next(demand, dated, since, stamp, limited, _order(self.case, proposal, dated, slot))

    def _crowd_since(self, proposal: Proposal) -> datetime:
        """Return since when those who might be contacted the same day are the same (S7)."""
        if proposal.kind in _NOT_A_CONTACT:
            return EPOCH
        since = self.contacts_since
        for person in proposal.to:
            since = max(since, self.met_at.get(person.name, EPOCH))
        return since

    def place(self, item: Next) -> None:
        """Take ``item`` as done at its start and met with silence."""
        proposal = item.demand.proposal
        self.placed.add(item.demand.key)
        self._count(item)
        self.has_contact = self.has_contact or proposal.kind not in (Kind.CHOOSE, Kind.NEGOTIATE_TIMING)
        self.planned.append(self._touchpoint(item))
        if (event := _assumed(proposal, item.dated.start)) is not None:
            self.bench.take_in(record(self.situation, event, item.since, proposal.kind))
            self.demands = self.bench.demands()

    def _count(self, item: Next) -> None:
        """Refuse a rule that makes time stand still: one that always demands something new for one day."""
        day = item.dated.day
        self.on_day[day] = count = self.on_day.get(day, 0) + 1
        if count > MOST_ON_A_DAY + 10 * len(self.case.people):
            ids = ", ".join(rule.id for rule in item.demand.rules)
            problem = f"the demands of {ids} for {day} have no end"
            hint = "date each further one after the one before it, or keep its ordinal"
            raise InvalidPolicy([Fault(code="endless", path="rules", problem=problem, hint=hint)])

    def _touchpoint(self, item: Next) -> Touchpoint:
        demand, dated = item.demand, item.dated
        proposal = demand.proposal
        today = dated.day == self.situation.as_of.date()
        grounds = (*demand.grounds, *(("R12",) if dated.held else ()), *item.limited_by)
        return Touchpoint(
            uid=uid(self.case.id, proposal.round, proposal.kind, proposal.to, proposal.ordinal),
            case_id=self.case.id,
            employer=self.case.employer,
            kind=proposal.kind,
            bearer=self.side,
            to=proposal.to,
            channel=proposal.channel,
            number=proposal.number,
            start=dated.start,
            end=dated.end,
            closes=dated.closes,
            state=State.OVERDUE if dated.late else State.DUE if today else State.PLANNED,
            strength=demand.strength,
            basis=demand.basis,
            grounds=tuple(dict.fromkeys(grounds)),
            rules=demand.rules,
            reason=proposal.reason,
            facts=proposal.facts,
            skipped=self._skipped(demand, dated),
            revised=item.stamp.astimezone(UTC),
            round=proposal.round,
            ordinal=proposal.ordinal,
            firm=proposal.timing.firm,
        )

    def _skipped(self, demand: Demand, dated: Dated) -> tuple[Skip, ...]:
        days = dict(self.dater.passed_over(demand.proposal.timing, dated))
        skipped = [Skip(day, days[day]) for day in sorted(days)]
        if (limited := self.crowded.get(demand.key)) is not None:
            skipped += [skip for skip in limited if skip.date not in days]
            skipped.sort(key=_by_date)
        return tuple(skipped)

    def _done(self, entry: Done) -> Touchpoint:
        readings = self.situation.readings
        length = timedelta(minutes=readings.minutes)
        at = entry.event.at
        start = at if isinstance(at, datetime) else self.dater.local(at, readings.closes) - length
        end = (start.astimezone(UTC) + length).astimezone(start.tzinfo)
        return Touchpoint(
            uid=uid(self.case.id, entry.round, entry.kind, entry.to, entry.ordinal),
            case_id=self.case.id,
            employer=self.case.employer,
            kind=entry.kind,
            bearer=self.side,
            to=entry.to,
            channel=entry.channel,
            start=start,
            end=end,
            closes=end,
            state=State.DONE,
            strength=Strength.MUST if entry.kind in _MUSTS else Strength.SHOULD,
            basis=Basis.PRACTICE if _MET[entry.kind].startswith("R") else Basis.COLUMN,
            grounds=(_MET[entry.kind],),
            reason="it was done on {}",
            facts=(entry.event.day,),
            revised=entry.stamp,
            round=entry.round,
            ordinal=entry.ordinal,
        )

    def withheld(self) -> tuple[Withheld, ...]:
        """Return what is ruled out as of now, and until when."""
        found = [self._withheld(refusal) for refusal in self.first.withheld]
        return tuple(dict.fromkeys(item for item in found if item is not None))

    def _withheld(self, refusal: Refusal) -> Withheld | None:
        proposal, bar = refusal.demand.proposal, refusal.bar
        wanted = self.dater.resolve(proposal.timing)
        release = self.dater.resolve(bar.release) if bar.release is not None else None
        if wanted is None or (release is not None and wanted.day >= release.day):
            return None
        return Withheld(
            case_id=self.case.id,
            employer=self.case.employer,
            kind=proposal.kind,
            to=proposal.to,
            channel=proposal.channel,
            until=release.day if release else None,
            grounds=tuple(dict.fromkeys((refusal.rule.clause, *bar.readings))),
            reason=bar.reason,
            facts=bar.facts,
            planned_for=wanted.day,
        )


def _can_wait_for_news(item: Next) -> bool:
    """Return whether it asks how the search stands, on no day that was agreed on."""
    proposal = item.demand.proposal
    return proposal.kind in STATUS_CONTACTS and not proposal.timing.firm


_MUSTS = frozenset({Kind.THANK_YOU, Kind.STATUS_FOLLOW_UP, Kind.WITHDRAW, Kind.ANSWER_CANDIDATE})


def _assumed(proposal: Proposal, start: datetime) -> Event | None:
    """Return the entry that the log would hold if ``proposal`` were done at ``start``."""
    kind = DONE_AS.get(proposal.kind)
    if kind in (Withdrew, Answered):
        return unchecked(kind, at=start)
    # Without a person, or a channel where an entry needs one, nothing of it can stand in a log.
    if kind is None or not proposal.to or (proposal.channel is None and kind is not CoordinatorAsked):
        return None
    return unchecked(kind, at=start, person=proposal.to[0].name, channel=proposal.channel)


def uid(case_id: str, round_: int, kind: Kind, to: Sequence[Recipient], ordinal: int) -> str:
    """Return the name of a touchpoint for calendars; it holds no date, so whatever moves keeps it."""
    parts = (case_id, str(round_), kind, *[person.name for person in to], str(ordinal))
    return sha256("\x1f".join(parts).encode()).hexdigest()[:32]
