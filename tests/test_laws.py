"""The laws of plans, tried on generated cases."""

import pickle
from datetime import UTC, date, datetime, timedelta

import attrs
import pytest
from cases import US_MA, case, local
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from jobdoc_rules import Case, Invitation, Office, Side, agenda, plan
from jobdoc_rules.business_days import BusinessCalendar
from jobdoc_rules.events import AnswerPromised, Bounced, Event, Replied, TimingAgreed
from jobdoc_rules.ics import to_ical
from jobdoc_rules.planning import Plan, State, Touchpoint
from jobdoc_rules.situation import Kind
from jobdoc_rules.testing import Contact, Scene, contacts_of, entry_of, status_contacts
from jobdoc_rules.testing.laws import (
    CHANGES,
    EMPLOYER,
    ENGINE,
    ETIQUETTE,
    EXPORTED,
    EXPORTS,
    PLANNER,
    PLANS,
    SCHEDULE,
    UPDATES,
    check,
    obeyed,
)
from jobdoc_rules.testing.laws.changes import place, what_stays_keeps_its_revision
from jobdoc_rules.testing.laws.etiquette import (
    a_contact_follows_the_promised_day,
    nobody_is_asked_before_the_promised_day_has_passed,
    nobody_is_contacted_twice_on_one_day,
)
from jobdoc_rules.testing.laws.plans import no_two_touchpoints_share_a_uid, nobody_is_beset
from jobdoc_rules.testing.laws.schedule import (
    everything_keeps_office_hours,
    nothing_falls_on_a_weekend_or_a_holiday,
)
from jobdoc_rules.testing.strategies import (
    EVERYDAY,
    Place,
    agendas,
    calendar_of,
    cases,
    policies,
    presets,
    scenes,
)


def tried(times: int):
    """Try a law so often for every hundred examples of the profile."""
    return settings(max_examples=max(1, times * settings().max_examples // 100), deadline=None)


def upcoming(made: Plan, until: datetime) -> dict[str, tuple[object, ...]]:
    """Return where every contact that is still to be made stands, by uid."""
    return {t.uid: place(t) for t in made.upcoming if t.start <= until and t.kind is not Kind.FIND_CONTACT}


def keeps_the_laws(scene: Scene) -> None:
    """Assert all laws of one plan that the policy of the scene obeys."""
    made = scene.plan()
    contacts, policy = contacts_of(made), scene.policy.name
    check(obeyed((*SCHEDULE, *ETIQUETTE), policy), scene, contacts)
    check(obeyed(PLANS, policy), scene, made)


# -- one plan --------------------------------------------------------------------------------------------


@tried(200)
@given(scene=scenes())
def test_every_plan_keeps_the_laws(scene):
    keeps_the_laws(scene)


@tried(150)
@given(scene=scenes(under=presets()))
def test_every_plan_under_a_preset_keeps_the_laws_that_it_obeys(scene):
    keeps_the_laws(scene)


@tried(50)
@given(scene=scenes(under=policies(extreme=True)))
def test_extreme_readings_change_dates_but_no_law(scene):
    keeps_the_laws(scene)


@tried(10)
@given(scene=scenes(of=cases(most_events=2), under=presets(), horizons=st.just(timedelta(days=3660))))
def test_ten_years_of_silence_keep_the_laws(scene):
    made = scene.plan()
    for law in (
        nothing_falls_on_a_weekend_or_a_holiday,
        everything_keeps_office_hours,
        no_two_touchpoints_share_a_uid,
        nobody_is_beset,
    ):
        law(scene, made)


WEEKENDS = [{0, 1, 2, 3, 4, 5}, {1, 2, 3, 4, 5, 6}, {5}, {4, 5}, set()]


@tried(30)
@given(
    scene=scenes(of=cases(most_events=2), under=presets()),
    weekend=st.sampled_from(WEEKENDS),
    open_from=st.integers(0, 12),
)
def test_an_office_that_is_hardly_open_keeps_the_laws(scene, weekend, open_from):
    year = scene.as_of.year
    months = [date(y, 1, 1) + timedelta(days=30 * open_from) for y in range(year - 1, year + 3)]
    long_closures = [(day, day + timedelta(days=300), "closed") for day in months]
    calendar = BusinessCalendar(weekend=weekend, closures=long_closures)
    scene = scene.but(calendar=calendar)
    keeps_the_laws(scene)


# -- waiting for a promised day --------------------------------------------------------------------------


@st.composite
def promises(draw: st.DrawFn) -> Scene:
    """Return a case with one interview and one promised day that is still to come, and nothing else."""
    case = draw(cases(most_events=0, hostile=False))
    people = [attrs.evolve(p, email="a@acme.example", phone="+1 617 555 0100") for p in case.people]
    people = [attrs.evolve(p, email=f"{n}@acme.example") for n, p in enumerate(people)]
    case = attrs.evolve(case, interest="keen", people=people, interviews=case.interviews[:1])
    end = case.interviews[0].end
    kind = draw(st.sampled_from((TimingAgreed, AnswerPromised, Replied)))
    said = (end.astimezone(UTC) + timedelta(days=draw(st.integers(0, 3)))).astimezone(end.tzinfo)
    due = said.date() + timedelta(days=draw(st.integers(1, 20)))
    case = attrs.evolve(case, events=[kind(at=said, answer_due=due)])
    later = timedelta(days=draw(st.integers(0, (due - said.date()).days)))
    as_of = (said.astimezone(UTC) + later).astimezone(end.tzinfo)
    assume(as_of.date() <= due)
    return Scene(case=case, as_of=as_of, calendar=calendar_of(case.office), policy=draw(presets()))


@tried(100)
@given(scene=promises())
def test_if_nothing_is_heard_they_are_contacted_on_the_day_after_the_promised_one(scene):
    a_contact_follows_the_promised_day(scene, scene.plan())


@tried(60)
@given(scene=scenes(), days=st.integers(0, 30))
def test_a_reply_with_a_date_leaves_no_status_contact_before_it(scene, days):
    assume(scene.as_of >= scene.case.interviews[0].start)
    due = scene.as_of.astimezone(scene.case.office.zone).date() + timedelta(days=days)
    scene = scene.with_events(Replied(at=scene.as_of, answer_due=due))
    assume(isinstance(scene.log[-1], Replied))
    nobody_is_asked_before_the_promised_day_has_passed(scene, scene.plan())


@tried(100)
@given(scene=scenes(under=presets()))
def test_an_employer_s_plan_under_a_preset_keeps_the_laws_that_it_obeys(scene):
    check((*SCHEDULE, *EMPLOYER), scene, scene.plan(Side.EMPLOYER))


# -- planners ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("law", [*PLANNER, *ENGINE], ids=str)
@tried(30)
@given(scene=scenes())
def test_planning_keeps_the_law(law, scene):
    law(scene, Scene.plan)


# -- exporters -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("law", EXPORTS, ids=str)
@tried(15)
@given(scene=scenes())
def test_calendar_files_keep_the_law(law, scene):
    law(scene, lambda looked_at: to_ical(looked_at.plan()))


@tried(30)
@given(scene=scenes())
def test_what_is_planned_stands_in_the_file(scene):
    made = scene.plan()
    check(EXPORTED, scene, made, to_ical(made, all_day=False))


# -- what does not matter --------------------------------------------------------------------------------


@tried(60)
@given(scene=scenes(), random=st.randoms(use_true_random=False))
def test_the_order_of_entries_interviews_and_rules_does_not_matter(scene, random):
    log, interviews, rules = list(scene.case.events), list(scene.case.interviews), [*scene.policy.rules] * 2
    for values in (log, interviews, rules):
        random.shuffle(values)
    case = attrs.evolve(scene.case, events=log, interviews=interviews)
    shuffled = scene.but(case=case, policy=attrs.evolve(scene.policy, rules=rules))
    assert shuffled.plan() == scene.plan()


@tried(60)
@given(scene=scenes(), side=st.sampled_from(Side))
def test_the_invitations_by_which_interviews_came_change_no_plan(scene, side):
    interviews = [attrs.evolve(interview, invitation=None) for interview in scene.case.interviews]
    told = [attrs.evolve(one, invitation=Invitation(uid="a1", sequence=7)) for one in interviews]
    plans = [
        scene.but(case=attrs.evolve(scene.case, interviews=held)).plan(side)
        for held in (scene.case.interviews, interviews, told)
    ]
    assert len({(repr(made.touchpoints), repr(made.outlooks[0].withheld)) for made in plans}) == 1


@tried(40)
@given(scene=scenes(), side=st.sampled_from(Side))
def test_equal_arguments_give_equal_plans(scene, side):
    assert repr(scene.plan(side)) == repr(scene.plan(side))


def test_a_plan_can_be_pickled():
    made = planned_silence()
    assert pickle.loads(pickle.dumps(made)) == made  # noqa: S301 - its own


def planned_silence() -> Plan:
    return plan(case(), as_of=local("2026-11-16 16:00"), calendar=US_MA)


@tried(60)
@given(scene=scenes())
def test_the_sides_share_nothing_and_together_are_both(scene):
    sides = [scene.plan(side) for side in (Side.CANDIDATE, Side.EMPLOYER, Side.BOTH)]
    candidate, employer, both = ({(t.uid, t.bearer, place(t)) for t in made.touchpoints} for made in sides)
    assert (candidate & employer, candidate | employer) == (set(), both)


@tried(60)
@given(scene=scenes())
def test_an_employers_plan_holds_answers_and_nothing_else(scene):
    made = scene.plan(Side.EMPLOYER)
    assert {(t.kind, t.bearer) for t in made.touchpoints} <= {(Kind.ANSWER_CANDIDATE, Side.EMPLOYER)}


# -- one plan after another ------------------------------------------------------------------------------


def settled(scene: Scene) -> Scene:
    """Return the scene with entries that were written down when they happened, to the minute.

    An entry that is written down afterwards changes the past, and one without an hour counts from the end
    of its day: both are revisions that lie in the future of the moment at which one looks.
    """
    log = [attrs.evolve(event, recorded=None) for event in scene.log if isinstance(event.at, datetime)]
    return scene.but(case=attrs.evolve(scene.case, events=log))


def since_2020(scene: Scene) -> bool:
    return scene.case.interviews[0].start.year >= 2020  # revisions are counted from then on


def begins(scene: Scene, until: datetime) -> bool:
    """Return whether an interview ends after the scene's moment and begins before another one."""
    return any(scene.as_of < i.end and i.start <= until for i in scene.case.interviews)


@tried(120)
@given(scene=scenes(under=presets()), hours=st.sampled_from((1, 5, 24, 72, 240)))
def test_as_time_passes_revisions_tell_what_moved(scene, hours):
    scene = settled(scene)
    later = scene.but(as_of=scene.as_of + timedelta(hours=hours))
    assume(since_2020(scene) and not begins(scene, later.as_of))
    before, after = scene.plan(), later.plan()
    check((*CHANGES, what_stays_keeps_its_revision), before, after)
    check(UPDATES, to_ical(before), to_ical(after))


@tried(100)
@given(scene=scenes(under=presets()), which=st.integers(0, 6))
def test_as_the_log_grows_revisions_tell_what_moved(scene, which):
    scene = settled(scene)
    log = scene.case.events
    assume(log and since_2020(scene))
    late = log[which % len(log)]
    before = scene.but(case=attrs.evolve(scene.case, events=[event for event in log if event != late]))
    after = before.with_events(attrs.evolve(late, recorded=scene.as_of + timedelta(seconds=1)))
    check(CHANGES, before.plan(), after.plan())


def done_as_planned(scene: Scene) -> tuple[Touchpoint, Event]:
    """Return the first touchpoint that is still to be done, with what will stand in the log."""
    first = next(iter(scene.plan().upcoming), None)
    entry = entry_of(Contact.of(first)) if first is not None else None
    assume(first is not None and entry is not None)
    assert first is not None
    assert entry is not None
    assume(all(event.at < first.start for event in scene.log) and not begins(scene, first.start))
    return first, entry


@tried(60)
@given(scene=scenes(under=presets()))
def test_a_contact_made_as_planned_leaves_the_rest_of_the_plan_as_it_was(scene):
    scene = settled(scene)
    first, entry = done_as_planned(scene)
    until = scene.as_of.astimezone(UTC) + scene.horizon
    expected = upcoming(scene.plan(), until)
    expected.pop(first.uid, None)
    assert upcoming(scene.but(as_of=first.start).with_events(entry).plan(), until) == expected


# A withdrawal is told to all, also to those without an address; a way that was found is help that was asked.
RENAMED = {Kind.WITHDRAW, Kind.FIND_CONTACT}


@tried(60)
@given(scene=scenes(under=presets()))
def test_a_contact_made_as_planned_keeps_its_uid(scene):
    scene = settled(scene)
    first, entry = done_as_planned(scene)
    assume(first.kind not in RENAMED and len({i.start.date() for i in scene.case.interviews}) == 1)
    after = scene.but(as_of=first.start).with_events(entry).plan()
    assert first.uid in {t.uid for t in after.touchpoints if t.state is State.DONE}


@tried(60)
@given(scene=scenes())
def test_a_plan_has_not_changed_since_itself(scene):
    made = scene.plan()
    assert not made.changes(since=made)


# -- calendars -------------------------------------------------------------------------------------------


@tried(80)
@given(scene=scenes(under=presets()), start=st.integers(-5, 40), length=st.integers(0, 9))
def test_a_closure_never_brings_the_next_status_contact_forward(scene, start, length):
    first = scene.case.interviews[0].start.date() + timedelta(days=start)
    closed = scene.but(calendar=scene.calendar.with_closures([(first, first + timedelta(length), "closed")]))
    plans = scene.plan(), closed.plan()
    # Nobody is asked before the news of a rival offer, which a closure may leave no time for.
    assume(all(t.kind is not Kind.TELL_OF_OFFER for made in plans for t in made.upcoming))
    before, after = (status_contacts(made) for made in plans)
    assume(before and after)
    assert after[0].start >= before[0].start


TOKYO = st.just(Place(Office(timezone="Asia/Tokyo"), date(2026, 6, 1)))  # no holidays, no clock changes
WITHOUT_MONTHS = tuple(kind for kind in EVERYDAY if kind is not Bounced)


def shifted(case: Case, by: timedelta) -> Case:
    """Return the case with everything in it so much later."""
    interviews = [attrs.evolve(i, start=i.start + by, end=i.end + by) for i in case.interviews]
    return attrs.evolve(case, interviews=interviews, events=[shifted_event(e, by) for e in case.events])


def shifted_event(event: Event, by: timedelta) -> Event:
    names = {"at", "recorded", "answer_due", "until", "deadline"} & set(attrs.fields_dict(type(event)))
    values = {name: getattr(event, name) for name in names}
    return attrs.evolve(event, **{name: value + by for name, value in values.items() if value is not None})


@tried(60)
@given(scene=scenes(of=cases(places=TOKYO, kinds=WITHOUT_MONTHS), under=presets()), weeks=st.integers(1, 60))
def test_weeks_later_the_same_plan_is_weeks_later(scene, weeks):
    by = timedelta(weeks=weeks)
    later = scene.but(case=shifted(scene.case, by), as_of=scene.as_of + by)
    assert [(t.uid, t.start, t.end, t.closes, t.channel) for t in later.plan().touchpoints] == [
        (t.uid, t.start + by, t.end + by, t.closes + by, t.channel) for t in scene.plan().touchpoints
    ]


# -- several cases ---------------------------------------------------------------------------------------


@tried(60)
@given(drawn=agendas())
def test_several_cases_together_beset_nobody(drawn):
    scene, together = drawn
    made = agenda(
        together, as_of=scene.as_of, calendar=scene.calendar, policy=scene.policy, horizon=scene.horizon
    )
    for law in (
        nobody_is_contacted_twice_on_one_day,
        nobody_is_beset,
        nothing_falls_on_a_weekend_or_a_holiday,
        everything_keeps_office_hours,
        no_two_touchpoints_share_a_uid,
    ):
        law(scene, made)


@tried(30)
@given(drawn=agendas())
def test_the_order_of_cases_does_not_matter(drawn):
    scene, together = drawn
    plans = [
        agenda(given, as_of=scene.as_of, calendar=scene.calendar, policy=scene.policy)
        for given in (together, together[::-1])
    ]
    assert plans[0].touchpoints == plans[1].touchpoints


@tried(30)
@given(scene=scenes())
def test_an_agenda_of_one_case_is_its_plan(scene):
    alone = agenda(
        [scene.case],
        as_of=scene.as_of,
        calendar=lambda _case: scene.calendar,
        policy=scene.policy,
        horizon=scene.horizon,
    )
    assert alone == scene.plan()
