"""A second implementation of planning under silence, compared with the first.

It knows a part of the etiquette only: thanks, the day after a promised day, the first follow-up after a week,
the loop of emails and calls, help, the choice, absence, and one contact a day for each person. It walks days
one by one, keeps no state between questions that it can count again, and shares no helper with the package.
"""

from datetime import date, datetime, time, timedelta

import attrs
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from jobdoc_rules import Case, Interview, Person, Role
from jobdoc_rules.events import AnswerPromised, Event, OutOfOffice, Replied, TimingAgreed
from jobdoc_rules.presets import JOB_DOC
from jobdoc_rules.testing import Scene
from jobdoc_rules.testing.strategies import calendar_of, cases

DAY = timedelta(days=1)
ALIKE = {"thank_you": 0, "thank_coordinator": 1, "talk_to_recruiter": 2, "status_follow_up": 3}
ALIKE |= {"ask_coordinator": 4, "find_contact": 5, "choose": 6}


class Walker:
    """Walks from day to day and writes down what is done on each."""

    def __init__(self, scene: Scene) -> None:
        self.case, self.calendar, self.horizon = scene.case, scene.calendar, scene.horizon
        self.now = scene.as_of
        self.interview = scene.case.interviews[0]
        self.held = self.interview.start.date()
        self.people = {person.name: person for person in scene.case.people}
        self.steps: list[tuple[date, str]] = []  # of the loop: day and channel
        self.asked = 0
        self.chosen = 0
        self.done: set[tuple[str, str]] = set()  # thanks and talks: kind and name
        self.found: list[tuple[str, str, str | None, datetime]] = []

    # -- days --

    def open_days(self, day: date, count: int) -> date:
        """Return the count-th open day after a day."""
        while count:
            day += DAY
            if self.calendar.is_business_day(day):
                count -= 1
        return day

    def open_from(self, day: date) -> date:
        while not self.calendar.is_business_day(day):
            day += DAY
        return day

    # -- facts --

    def told(self) -> Event | None:
        """Return the entry that names a day, if there is one."""
        return next((e for e in self.case.events if not isinstance(e, OutOfOffice)), None)

    def addressee(self) -> Person:
        interviewers = [self.people[name] for name in self.interview.people]
        managers = [p for p in interviewers if p.role is Role.HIRING_MANAGER]
        voice = [self.people[e.person] for e in [self.told()] if e is not None and e.person is not None]
        return (voice + managers + interviewers)[0]

    def back(self) -> date:
        """Return the first day on which the addressee is not away."""
        for event in self.case.events:
            if isinstance(event, OutOfOffice) and event.person == self.addressee().name:
                until = event.until
                return self.open_days(event.day, 10) if until is None else self.open_from(until)
        return self.held

    # -- what is due, from which day on --

    def thanks(self) -> list[tuple[date, str, str, str, int]]:
        early = self.interview.end.hour < 12
        first = self.open_from(self.held) if early else self.open_days(self.held, 1)
        last = max(first, self.open_days(self.held, 3))
        found = []
        everybody = [*self.interview.people]
        everybody += [
            p.name for p in self.case.people if p.role is Role.COORDINATOR and p.name not in everybody
        ]
        asked = {name for kind, name in self.done if kind == "status_follow_up"}
        for place, name in enumerate(everybody):
            kind = "thank_you" if name in self.interview.people else "thank_coordinator"
            clock = 14 * 60 if early and first == self.held else 9 * 60 + 30
            if kind == "thank_coordinator" and self.earliest(first, clock + 15 * place)[0] > last:
                continue  # too late for it
            if name not in asked:
                found.append((first, kind, name, "email", place))
        return found

    def next_step(self) -> tuple[date, str]:
        told = self.told()
        if self.steps:
            day, channel = self.steps[-1]
            return self.open_days(day, 3), "phone" if channel == "email" else "email"
        if told is not None:
            agreed = getattr(told, "channel", None) if isinstance(told, TimingAgreed) else None
            return self.open_days(told.answer_due, 1), agreed or "phone"
        return self.open_from(self.held + 7 * DAY), "email"

    def due(self) -> list[tuple[date, str, str, str | None, int]]:
        """Return everything that is to be done next: first day, kind, to whom, how, place in a row."""
        found: list[tuple[date, str, str, str | None, int]] = [*self.thanks()]
        if self.interview.arranged_by is not None:
            arranger = self.people[self.interview.arranged_by]
            if arranger.role is Role.RECRUITER and ("status_follow_up", arranger.name) not in self.done:
                found.append((self.open_days(self.held, 1), "talk_to_recruiter", arranger.name, "phone", 0))
        day, channel = self.next_step()
        found.append((max(day, self.back()), "status_follow_up", self.addressee().name, channel, 0))
        rounds = len(self.steps) // 2
        helpers = [p.name for p in self.case.people if p.role is Role.COORDINATOR]
        if helpers and rounds and self.asked <= (rounds - 1) // 3:
            end = self.steps[2 * (1 + 3 * self.asked) - 1][0]
            how = "email" if self.steps[-1][1] == "email" else "phone"
            found.append((self.open_days(end, 1), "ask_coordinator", helpers[0], how, 0))
        if rounds >= 3 and len(self.steps) % 2 == 0 and self.chosen < rounds:
            found.append((self.open_days(self.steps[-1][0], 3), "choose", "", None, 0))
        return [item for item in found if (item[1], item[2]) not in self.done or item[1] in LOOPING]

    # -- the walk --

    def slot(self, kind: str, channel: str | None, day: date, place: int) -> int:
        """Return the minute of the day at which something begins."""
        if kind == "choose":
            return 9 * 60
        if kind.startswith("thank") and day == self.held:
            return 14 * 60 + 15 * place
        return (9 * 60 + 30 if channel == "email" else 14 * 60) + 15 * place

    def earliest(self, day: date, minute: int) -> tuple[date, int]:
        """Return the first day and minute from these on, and from now on, in an open hour."""
        today = self.now.date()
        if day > today:
            return day, minute
        if not self.calendar.is_business_day(today):
            return self.open_from(today), minute
        if minute >= self.now.hour * 60 + self.now.minute:
            return today, minute
        quarter = -(-(self.now.hour * 60 + self.now.minute) // 15) * 15
        return (today, quarter) if quarter + 15 <= 17 * 60 else (self.open_days(today, 1), minute)

    def walk(self) -> list[tuple[str, str, str | None, datetime]]:
        """Return what is done up to the horizon: kind, to whom, how and when."""
        day, end = self.now.date(), (self.now + self.horizon).date()
        while day <= end:
            while (item := self.first_of(day)) is not None:
                self.do(day, *item)
            day += DAY
        return self.found

    def first_of(self, day: date) -> tuple[str, str, str | None, int] | None:
        """Return what comes first of all that is to be done on a day and is not one contact too many."""
        if not self.calendar.is_business_day(day):
            return None
        met = {name for _, name, _, moment in self.found if moment.date() == day and name}
        candidates = []
        for first, kind, name, channel, place in self.due():
            if name in met or first > day:
                continue
            at, minute = self.earliest(first, self.slot(kind, channel, max(first, self.now.date()), place))
            if at > day:
                continue
            natural = self.slot(kind, channel, day, place)
            if at < day:
                minute = natural
            firm = kind == "status_follow_up" and not self.steps and self.told() is not None
            if not self.crowded(kind, day):
                hour = self.slot(kind, channel, day, 0)  # of the first of several
                candidates.append((not firm, hour, ALIKE[kind], natural, (kind, name, channel, minute)))
        return min(candidates)[-1] if candidates else None

    def crowded(self, kind: str, day: date) -> bool:
        """Return whether there were two status contacts in the five open days that end with this one."""
        week, first = 1, day
        while week < 5:
            first -= DAY
            week += self.calendar.is_business_day(first)
        recent = [d for k, _, _, d in self.found if k == "status_follow_up" and first <= d.date() <= day]
        return kind == "status_follow_up" and len(recent) >= 2

    def do(self, day: date, kind: str, name: str, channel: str | None, minute: int) -> None:
        start = datetime.combine(day, time(minute // 60, minute % 60), self.now.tzinfo)
        self.found.append((kind, name, channel, start))
        self.done.add((kind, name))
        if kind == "status_follow_up":
            self.steps.append((day, channel or ""))
        if kind == "ask_coordinator":
            self.asked += 1
        if kind == "choose":
            self.chosen = len(self.steps) // 2


LOOPING = {"status_follow_up", "ask_coordinator", "choose"}


@st.composite
def silences(draw: st.DrawFn) -> Scene:
    """Return a case of the part that the walker knows, at a moment after its one interview."""
    case = draw(cases(hostile=False, most_events=0))
    people = [
        attrs.evolve(p, role=known(p.role), email=f"{n}@acme.example", phone="+1 617 555 0100")
        for n, p in enumerate(case.people)
    ]
    (interview,) = case.interviews[:1]
    case = attrs.evolve(case, interest="keen", people=people, interviews=[interview])
    case = attrs.evolve(case, events=draw(words(case, interview)))
    as_of = interview.end + draw(st.sampled_from((0, 1, 17, 24, 48, 90, 200, 400))) * timedelta(hours=1)
    assume(case.office.timezone != "Pacific/Apia")  # the walker believes in the day that Samoa skipped
    as_of = max((as_of, *(e.at for e in case.events if isinstance(e.at, datetime))))
    return Scene(case=case, as_of=as_of, calendar=calendar_of(case.office), policy=JOB_DOC)


def known(role: Role) -> Role:
    return Role.INTERVIEWER if role is Role.AGENCY else role


@st.composite
def words(draw: st.DrawFn, case: Case, interview: Interview) -> list[Event]:
    """Return at most one promised day and one absence."""
    at = interview.end
    due = at.date() + draw(st.integers(1, 14)) * DAY
    speakers = [p.name for p in case.people if p.role is not Role.COORDINATOR]
    who = draw(st.sampled_from((None, *speakers)))
    promise = draw(
        st.sampled_from(
            (
                None,
                AnswerPromised(at=at, person=who, answer_due=due),
                Replied(at=at, person=who, answer_due=due),
                TimingAgreed(at=at, person=who, answer_due=due),
                TimingAgreed(at=at, person=who, answer_due=due, channel="email"),
            )
        )
    )
    until = draw(st.sampled_from((None, due, due + 5 * DAY)))
    away = OutOfOffice(at=at, person=draw(st.sampled_from([p.name for p in case.people])), until=until)
    return [event for event in (promise, draw(st.sampled_from((None, None, away)))) if event is not None]


@settings(max_examples=2 * settings().max_examples, deadline=None)
@given(scene=silences())
def test_both_implementations_plan_the_same(scene):
    end = scene.as_of + scene.horizon - DAY
    planned = [
        (t.kind.value, t.to[0].name if t.to else "", t.channel and t.channel.value, t.start)
        for t in scene.plan().upcoming
        if t.start <= end and t.kind != "find_contact"
    ]
    walked = [item for item in Walker(scene).walk() if item[-1] <= end]
    order = lambda item: (item[3], item[:2])  # noqa: E731
    assert sorted(planned, key=order) == sorted(walked, key=order)
