"""The limits of S7 over several cases: who waits, for whom, and that waiting in line changes no plan."""

from collections import Counter
from datetime import UTC, date, timedelta

import attrs
import pytest
from cases import ANA, BEN, SAM, US_MA, case, local
from hypothesis import given, settings
from hypothesis import strategies as st

from jobdoc_rules import JOB_DOC, FollowedUp, Interview, Kind, Person, Replied, Side, ThankYouSent, agenda
from jobdoc_rules.planning import unrolling
from jobdoc_rules.planning.limits import Contact, Ledger, Line, Passed, Place
from jobdoc_rules.planning.plan import Skip
from jobdoc_rules.planning.sentences import day_words
from jobdoc_rules.planning.tracks import Delay
from jobdoc_rules.rules import Limit
from jobdoc_rules.situation import EPOCH
from jobdoc_rules.testing.strategies import agendas

FULL = "there would be more than 2 status contacts in 5 business days"
CROWDED = "somebody of them is contacted already"


# -- one day at a time -----------------------------------------------------------------------------------


class OneDayAtATime(unrolling._Unrolling):
    """The plain way: there are no lines, and everybody who was refused is asked again on the next day."""

    def _delay(self, index, item, objection):
        track = self.tracks[index]
        day = track.dater.open_day(track.calendar.shift(item.dated.day, 1))
        delay = Delay(day, max(item.since, objection.since), objection.obstacle)
        track.delay(item.demand.key, delay, [Skip(item.dated.day, objection.obstacle.why)])
        return []


def plainly(cases, **about):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(unrolling, "_Unrolling", OneDayAtATime)
        return agenda(cases, **about)


@st.composite
def crowds(draw):
    """Return several cases, some of them alike, under limits, with calendars of their own."""
    scene, different = draw(agendas())
    which = draw(st.lists(st.sampled_from(different), min_size=2, max_size=9))
    together = [attrs.evolve(each, id=f"case-{number}") for number, each in enumerate(which)]
    readings = attrs.evolve(
        scene.policy.readings,
        contacts_in_window=draw(st.integers(1, 3)),
        window=draw(st.sampled_from((1, 2, 5, 8))),
    )
    calendars = scene.calendar, scene.calendar.with_closures([scene.as_of.date() + timedelta(days=8)])
    shorter = draw(st.sets(st.sampled_from([each.id for each in together])))
    return together, {
        "as_of": scene.as_of,
        "calendar": lambda of: calendars[of.id in shorter],
        "policy": attrs.evolve(scene.policy, readings=readings),
        "horizon": scene.horizon,
        "side": draw(st.sampled_from((Side.CANDIDATE, Side.BOTH))),
    }


@settings(max_examples=max(1, settings().max_examples // 2), deadline=None)
@given(crowds())
def test_who_waits_in_line_is_planned_as_if_asked_again_on_each_day(drawn):
    together, about = drawn
    assert agenda(together, **about) == plainly(together, **about)


# -- who waits for what ----------------------------------------------------------------------------------


def own(number, *events, **facts):
    """Return a case of Acme with an interviewer of its own."""
    person = Person(name=f"Person {number}", role="interviewer", email=f"p{number}@acme.example")
    interview = Interview(start=local("2026-11-16 14:00"), people=(person.name,))
    facts = {"id": f"case-{number}", "people": (person,), "interviews": (interview,)} | facts
    return case(events, **facts)


def thanked(number):
    return ThankYouSent(at=local("2026-11-17 09:30"), person=f"Person {number}", channel="email")


def together(cases, seen, days, **more):
    about = {"as_of": local(seen), "calendar": US_MA, "horizon": timedelta(days=days)} | more
    made = agenda(cases, **about)
    assert made == plainly(cases, **about)
    return made


def told(made, *kinds):
    """Return what is planned of each case: its day, and how many days were skipped for which limit."""
    found = {}
    for touchpoint in made.upcoming:
        if touchpoint.kind in kinds:
            why = Counter(skip.why for skip in touchpoint.skipped)
            about = day_words(touchpoint.day), why[FULL], why[CROWDED]
            found.setdefault(touchpoint.case_id, []).append(about)
    return found


def test_an_employer_is_asked_for_two_cases_and_the_others_wait_in_their_order():
    made = together([own(n, thanked(n)) for n in range(5)], "2026-11-23 08:00", 9)
    assert told(made, Kind.STATUS_FOLLOW_UP) == {
        "case-0": [("Mon 23 Nov", 0, 0), ("Tue 1 Dec", 2, 0)],
        "case-1": [("Mon 23 Nov", 0, 0), ("Tue 1 Dec", 2, 0)],
        # Further contacts of the first two lie past the horizon, the next contact of a case never does.
        "case-2": [("Tue 8 Dec", 10, 0)],
        "case-3": [("Tue 8 Dec", 10, 0)],
        "case-4": [("Tue 15 Dec", 15, 0)],
    }


def test_somebody_of_several_cases_is_thanked_for_one_each_day():
    made = together([case(id=f"case-{n}") for n in range(4)], "2026-11-16 16:00", 7)
    assert told(made, Kind.THANK_YOU) == {
        "case-0": [("Tue 17 Nov", 0, 0)],
        "case-1": [("Wed 18 Nov", 0, 1)],
        "case-2": [("Thu 19 Nov", 0, 2)],
        "case-3": [("Fri 20 Nov", 0, 3)],
    }


def test_who_waits_for_an_employer_does_so_also_on_a_day_on_which_the_person_is_contacted():
    asked = [own(n, thanked(n)) for n in range(2)]
    late = Interview(start=local("2026-11-23 14:00"), people=("Person 2",))
    thanks = own(3, people=own(2).people, interviews=(late,))
    made = together([*asked, own(2, thanked(2)), thanks], "2026-11-23 08:00", 1)
    assert told(made, Kind.THANK_YOU) == {"case-3": [("Tue 24 Nov", 0, 0)]}
    assert told(made, Kind.STATUS_FOLLOW_UP)["case-2"] == [("Tue 1 Dec", 5, 0)]


def test_who_waits_for_one_thing_goes_on_waiting_for_it():
    (rule,) = (rule for rule in JOB_DOC.rules if rule.id == "S7")
    limits = [(rule, Limit(per_person_and_day=1, per_employer=2, window=5))]
    ledger, day, zone = Ledger(), date(2026, 11, 16), local("2026-11-16 09:00").tzinfo
    contact = Contact(("Ana",), "acme", US_MA, zone)
    for _ in range(2):
        ledger.note(contact, day, local("2026-11-16 09:00"))
    of_ana = ledger.objection(contact, limits, day, None).obstacle
    of_acme = ledger.objection(contact, limits, US_MA.shift(day, 1), of_ana).obstacle
    assert (of_ana.whom, of_acme.whom) == ("Ana", "acme")
    assert ledger.objection(contact, limits, day, of_acme).obstacle == of_acme
    abroad = ledger.objection(contact._replace(zone=UTC), limits, day, of_acme)
    assert abroad.obstacle.whom == "Ana", "the days of another zone are other ones"


def test_who_waited_behind_somebody_who_gives_up_is_moved_since_the_latest_that_kept_both_waiting():
    def of(number, people, *events):
        met = [each.name for each in people if each is not SAM]
        interview = Interview(start=local("2026-11-16 14:00"), people=met)
        return case(events, id=f"case-{number}", people=people, interviews=(interview,))

    def thanked(name):
        return ThankYouSent(at=local("2026-11-17 09:30"), person=name, channel="email")

    def asked(when):
        return FollowedUp(at=local(when), person="Ben", channel="email")

    def heard(when):
        return Replied(at=local(when), person="Ben")

    cases = [
        of(0, (BEN,), thanked("Ben"), heard("2026-11-19 11:21"), asked("2026-11-25 11:30")),
        of(1, (BEN, ANA), thanked("Ana"), heard("2026-11-18 11:28")),
        of(2, (ANA, SAM, BEN), thanked("Ana")),  # gives up: it was to be tried again past the horizon
        of(3, (SAM, BEN), heard("2026-11-18 11:27"), asked("2026-11-23 11:41")),
    ]
    readings = attrs.evolve(JOB_DOC.readings, contacts_in_window=50)
    made = together(cases, "2026-11-25 09:05", 6, policy=attrs.evolve(JOB_DOC, readings=readings))
    (last,) = [t for t in made.of("case-3") if t.day == date(2026, 12, 1)]
    assert [skip.date.day for skip in last.skipped if skip.why == CROWDED] == [27, 30]
    assert last.revised == local("2026-11-24 16:45")


def test_days_are_skipped_on_the_calendar_of_each_case():
    cases = [case(id=f"case-{n}") for n in range(4)]
    shorter = US_MA.with_closures([date(2026, 11, 18)])
    made = together(
        cases, "2026-11-16 16:00", 7, calendar=lambda of: shorter if of.id in ("case-1", "case-3") else US_MA
    )
    assert told(made, Kind.THANK_YOU) == {
        "case-0": [("Tue 17 Nov", 0, 0)],
        "case-1": [("Thu 19 Nov", 0, 1)],
        "case-2": [("Wed 18 Nov", 0, 1)],
        "case-3": [("Fri 20 Nov", 0, 2)],
    }


def tries(size):
    """Return how often it is asked whether something may be done, for so many cases of one employer."""
    times = 0

    def counted(*about):
        nonlocal times
        times += 1
        return objection(*about)

    objection = Ledger.objection
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Ledger, "objection", counted)
        agenda(
            [case(id=f"case-{n:02}") for n in range(size)], as_of=local("2026-11-16 16:00"), calendar=US_MA
        )
    return times


def test_twice_as_many_cases_of_one_employer_take_twice_as_many_tries():
    few, many, more = tries(20), tries(40), tries(80)
    assert more - many < 2.2 * (many - few)


# -- lines -----------------------------------------------------------------------------------------------


MON, TUE, WED, THU = (date(2026, 11, day) for day in range(16, 20))


def refused(line, rank, day, following, stamp=EPOCH):
    """Return the place of somebody of a rank who is refused on a day and joins the line for the next."""
    place = Place(line, 0, rank, following, (rank,))
    line.join(place, Skip(day, "why"), stamp)
    return place


def test_those_behind_the_first_learn_of_its_days_when_their_turn_comes():
    line = Line()
    first, second = refused(line, 1, MON, TUE), refused(line, 2, MON, TUE)
    third = refused(line, 3, MON, TUE)
    assert [place.behind for place in (first, second, third)] == [False, True, True]
    again = refused(line, 1, TUE, WED, stamp=EPOCH + timedelta(1))
    assert line.leave(first) is None
    assert line.leave(again) is second
    assert line.passed(second) == Passed(WED, [Skip(TUE, "why")], EPOCH + timedelta(1))
    assert (second.behind, third.behind) == (False, True)


def test_who_comes_before_the_first_is_the_first():
    line = Line()
    later, behind = refused(line, 2, MON, TUE), refused(line, 3, MON, TUE)
    earlier = refused(line, 1, TUE, WED)
    assert (earlier.behind, line.leave(later)) == (False, None)
    assert line.passed(behind) == Passed(WED, [Skip(TUE, "why")], EPOCH)
    assert line.leave(earlier) is behind


def test_the_last_one_leaves_nobody():
    line = Line()
    first, second = refused(line, 1, MON, TUE), refused(line, 2, MON, TUE)
    assert line.leave(second) is None
    assert line.leave(first) is None


def test_who_is_to_be_tried_before_the_first_waits_for_nobody():
    line = Line()
    refused(line, 2, WED, THU)
    assert [refused(line, rank, MON, TUE).behind for rank in (1, 3)] == [False, False]
    assert not refused(line, 1, WED, THU).behind
