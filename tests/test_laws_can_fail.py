"""For each law a mutant, of a plan, a planner, a calendar or an exporter, that breaks it, and only just."""

import inspect
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, timedelta
from itertools import count

import attrs
import pytest
from cases import US_MA, case, local

from jobdoc_rules import CaseState, Channel, Kind, Side, State, Strength
from jobdoc_rules.business_days import BusinessCalendar
from jobdoc_rules.events import InterestChanged, Rejected, Replied, TimingAgreed, Withdrew
from jobdoc_rules.ics import to_ical
from jobdoc_rules.planning import Plan
from jobdoc_rules.presets import JOB_DOC, PRESETS
from jobdoc_rules.rules import Permission
from jobdoc_rules.testing import Contact, Scene, contacts_of, laws
from jobdoc_rules.testing.laws.changes import what_stays_keeps_its_revision
from jobdoc_rules.testing.laws.engine import ALLOWING

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
QUIET = Scene(case=case(), as_of=local("2026-11-16 16:00"), calendar=US_MA)
"""The interview is over and nothing has happened since."""


def after(*events: object) -> Scene:
    """Return the scene some days later, with these entries."""
    return QUIET.with_events(*events).but(as_of=local("2026-11-18 09:00"))  # type: ignore[arg-type]


PROMISED = Scene(
    case=case([TimingAgreed(at=local("2026-11-16 15:00"), answer_due=date(2026, 11, 20), channel="phone")]),
    as_of=local("2026-11-16 16:00"),
    calendar=US_MA,
)
WITHDRAWN = after(Withdrew(at=local("2026-11-17 10:00")))
LOST = after(InterestChanged(at=local("2026-11-17 18:00"), interest="none"))
REJECTED = after(Rejected(at=local("2026-11-17 10:00")))

Contacts = tuple[Contact, ...]


def moved(kind: Kind, by: timedelta, *, nth: int = 0) -> Callable[[Contacts], Contacts]:
    """Return a mutant that moves the nth contact of a kind."""

    def mutate(contacts: Contacts) -> Contacts:
        found = [c for c in contacts if c.kind is kind][nth]
        late = attrs.evolve(found, start=found.start + by, end=found.end + by, closes=found.closes + by)
        return tuple(late if c is found else c for c in contacts)

    return mutate


def changed(kind: Kind, **changes: object) -> Callable[[Contacts], Contacts]:
    """Return a mutant in which all contacts of a kind are otherwise."""
    return lambda contacts: tuple(attrs.evolve(c, **changes) if c.kind is kind else c for c in contacts)


def without(*kinds: Kind) -> Callable[[Contacts], Contacts]:
    """Return a mutant that forgets contacts of some kinds."""
    return lambda contacts: tuple(c for c in contacts if c.kind not in kinds)


def with_a_further(kind: Kind, start: str) -> Callable[[Contacts], Contacts]:
    """Return a mutant with one more contact with Ana."""
    further = Contact(kind=kind, to=("Ana",), channel="email", start=local(start), employer="Acme")
    return lambda contacts: (*contacts, further)


STATUS = Kind.STATUS_FOLLOW_UP
OF_CONTACTS = {
    "nothing_falls_on_a_weekend_or_a_holiday": (QUIET, moved(STATUS, -2 * DAY)),
    "everything_keeps_office_hours": (QUIET, moved(STATUS, 10 * HOUR)),
    "everything_ends_after_its_start": (QUIET, lambda cs: (attrs.evolve(cs[0], end=cs[0].start), *cs[1:])),
    "nothing_is_dated_before_now": (QUIET, moved(Kind.THANK_YOU, -DAY)),
    "every_time_exists": (QUIET, with_a_further(STATUS, "2027-03-14 02:30")),
    "every_time_is_that_of_the_office": (
        QUIET,
        lambda cs: tuple(attrs.evolve(c, start=c.start.astimezone(UTC)) for c in cs),
    ),
    "everyone_who_interviewed_is_thanked": (QUIET, without(Kind.THANK_YOU)),
    "nobody_is_thanked_before_the_interview_has_ended": (QUIET, moved(Kind.THANK_YOU, -DAY)),
    "nobody_is_contacted_twice_on_one_day": (QUIET, with_a_further(Kind.CHECK_IN, "2026-11-17 15:00")),
    "at_most_two_status_contacts_a_week": (QUIET, with_a_further(STATUS, "2026-12-08 09:30")),
    "nobody_is_asked_before_the_promised_day_has_passed": (PROMISED, moved(STATUS, -3 * DAY)),
    "a_contact_follows_the_promised_day": (PROMISED, moved(STATUS, DAY)),
    "written_and_spoken_alternate": (QUIET, changed(STATUS, channel=Channel.EMAIL)),
    "three_business_days_lie_between_two_follow_ups": (QUIET, moved(STATUS, -3 * DAY, nth=1)),
    "there_is_always_something_next": (QUIET, without(*Kind)),
    "nobody_is_asked_before_a_week_has_passed": (QUIET, moved(STATUS, -3 * DAY)),
    "once_is_not_enough": (
        QUIET,
        lambda cs: (next(c for c in cs if c.kind is STATUS), *without(STATUS)(cs)),
    ),
    "follow_ups_have_no_end": (QUIET, lambda cs: cs[:12]),
    "silence_follows_a_withdrawal": (WITHDRAWN, with_a_further(STATUS, "2026-11-23 09:30")),
    "lost_interest_leaves_only_the_withdrawal": (LOST, with_a_further(STATUS, "2026-11-23 09:30")),
    "lost_interest_is_told": (LOST, without(Kind.WITHDRAW)),
    "an_end_leaves_at_most_thanks": (REJECTED, with_a_further(STATUS, "2026-11-23 09:30")),
}


@pytest.mark.parametrize("law", [*laws.SCHEDULE, *laws.ETIQUETTE], ids=str)
def test_a_mutant_of_what_is_planned_breaks_the_law(law):
    scene, mutate = OF_CONTACTS[law.name]
    planned = contacts_of(scene.plan())
    law(scene, planned)
    with pytest.raises(AssertionError):
        law(scene, mutate(planned))


def test_a_late_answer_breaks_the_law_of_the_employer():
    (law,) = laws.EMPLOYER
    planned = contacts_of(QUIET.plan(Side.EMPLOYER))
    law(QUIET, planned)
    with pytest.raises(AssertionError):
        law(QUIET, moved(Kind.ANSWER_CANDIDATE, DAY)(planned))


# -- plans -----------------------------------------------------------------------------------------------


def first(**changes: object) -> Callable[[Plan], Plan]:
    """Return a mutant whose first touchpoint is otherwise."""

    def mutate(made: Plan) -> Plan:
        one, *rest = made.touchpoints
        return attrs.evolve(made, touchpoints=(attrs.evolve(one, **changes), *rest))

    return mutate


def all_ended(made: Plan) -> Plan:
    return attrs.evolve(made, outlooks=[attrs.evolve(o, state=CaseState.ENDED) for o in made.outlooks])


def doubled(made: Plan) -> Plan:
    return attrs.evolve(made, touchpoints=(made.touchpoints[0], *made.touchpoints))


def crowded(made: Plan) -> Plan:
    asked = [t for t in made.touchpoints if t.kind is STATUS]
    soon = [attrs.evolve(t, uid=f"{n}", start=asked[0].start) for n, t in enumerate(asked)]
    return attrs.evolve(made, touchpoints=tuple(soon))


DAY_AFTER = date(2026, 11, 30)
SKIPS = [skip for touchpoint in QUIET.plan().touchpoints for skip in touchpoint.skipped]
OF_PLANS: dict[str, Callable[[Plan], Plan]] = {
    "touchpoints_stand_in_order": lambda made: attrs.evolve(made, touchpoints=made.touchpoints[::-1]),
    "no_two_touchpoints_share_a_uid": doubled,
    "everything_has_grounds": first(grounds=()),
    "every_planned_touchpoint_names_its_rules": first(rules=()),
    "every_reason_is_a_sentence": first(reason="because of {0}", facts=(None,)),
    "skipped_days_lie_before_the_touchpoint": first(skipped=(attrs.evolve(SKIPS[0], date=DAY_AFTER),)),
    "only_the_log_ends_a_case": all_ended,
    "nobody_is_thanked_before_their_round_has_ended": first(start=local("2026-11-16 14:30")),
    "nobody_is_beset": crowded,
    "candidates_are_not_told_the_duties_of_employers": first(bearer=Side.EMPLOYER),
}


@pytest.mark.parametrize("law", laws.PLANS, ids=str)
def test_a_mutant_of_a_plan_breaks_the_law(law):
    made = QUIET.plan()
    law(QUIET, made)
    with pytest.raises(AssertionError):
        law(QUIET, OF_PLANS[law.name](made))


# -- two plans -------------------------------------------------------------------------------------------

NEXT_DAY = QUIET.but(as_of=local("2026-11-16 16:30"))


def revised(by: timedelta, **changes: object) -> Callable[[Plan], Plan]:
    later = attrs.evolve(QUIET.plan().touchpoints[0], **changes)
    return first(revised=later.revised + by, **changes)


OF_CHANGES: dict[str, Callable[[Plan], Plan]] = {
    "revisions_never_fall": revised(-HOUR),
    "every_change_is_a_revision": first(channel=Channel.PHONE),
    "what_stays_keeps_its_revision": revised(HOUR),
}


@pytest.mark.parametrize("law", [*laws.CHANGES[:2], what_stays_keeps_its_revision], ids=str)
def test_a_mutant_of_a_later_plan_breaks_the_law(law):
    earlier, later = QUIET.plan(), NEXT_DAY.plan()
    law(earlier, later)
    with pytest.raises(AssertionError):
        law(earlier, OF_CHANGES[law.name](later))


class Forgetful(Plan):
    """A plan whose changes say twice that something is new, and forget what else there is."""

    def changes(self, since):
        found = super().changes(since)
        return attrs.evolve(found, added=(self.upcoming[0], self.upcoming[0]))


@pytest.mark.parametrize("law", laws.CHANGES[2:], ids=str)
def test_changes_that_are_told_wrong_break_the_law(law):
    earlier = PROMISED.plan()
    answer = Replied(at=PROMISED.as_of + HOUR, answer_due=date(2026, 12, 4))
    later = PROMISED.with_events(answer).but(as_of=PROMISED.as_of + HOUR).plan()
    law(earlier, later)
    fields = {field.name: getattr(later, field.name) for field in attrs.fields(Plan)}
    with pytest.raises(AssertionError):
        law(earlier, Forgetful(**(fields | {"touchpoints": (*later.touchpoints, new(later))})))


def new(made: Plan):
    return attrs.evolve(made.touchpoints[0], uid="new", state=State.PLANNED)


# -- planners --------------------------------------------------------------------------------------------

LOGGED = after(Replied(at=local("2026-11-17 10:00"), person="Ana"))


def planner(mutate: Callable[[Scene, Contacts], Contacts]) -> Callable[[Scene], Contacts]:
    return lambda scene: mutate(scene, contacts_of(scene.plan()))


_tick = count()


def with_chance(_scene: Scene, contacts: Contacts) -> Contacts:
    return tuple(attrs.evolve(contact, uid=str(next(_tick))) for contact in contacts)


def by_date(_scene: Scene, contacts: Contacts) -> Contacts:
    return tuple(attrs.evolve(contact, uid=str(contact.start)) for contact in contacts)


def of_one_name(_scene: Scene, contacts: Contacts) -> Contacts:
    return tuple(attrs.evolve(contact, uid="follow-up") for contact in contacts)


def by_the_wall_clock(scene: Scene, contacts: Contacts) -> Contacts:
    today = scene.as_of.date()
    return tuple(contact for contact in contacts if contact.day > today)


def forward(scene: Scene) -> Contacts:
    """Plan the first follow-up a week later, or earlier if that day is closed."""
    day = scene.calendar.previous_or_same(date(2026, 11, 23))
    return (Contact(kind=STATUS, to=("Ana",), channel="email", start=local(f"{day} 09:30"), uid="1"),)


class WithAMemory:
    """A planner that knows what it was asked before."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self, scene: Scene) -> Plan:
        self.asked += 1
        made = scene.plan()
        return attrs.evolve(made, touchpoints=made.touchpoints[: -self.asked])


OF_PLANNERS: dict[str, Callable[[Scene], object]] = {
    "the_same_question_has_the_same_answer": planner(with_chance),
    "the_order_of_the_log_does_not_matter": WithAMemory(),
    "a_moment_is_the_same_in_every_zone": planner(by_the_wall_clock),
    "no_two_contacts_share_a_uid": planner(of_one_name),
    "a_closed_day_never_brings_the_next_follow_up_forward": forward,
    "what_moves_keeps_its_uid": planner(by_date),
}


@pytest.mark.parametrize("law", laws.PLANNER, ids=str)
def test_a_mutant_of_a_planner_breaks_the_law(law):
    evening = QUIET.but(as_of=local("2026-11-16 22:00"))
    for scene in (evening, LOGGED):
        law(scene, Scene.plan)
    with pytest.raises(AssertionError):
        law(evening, OF_PLANNERS[law.name])


def without_prohibitions(scene: Scene) -> Plan:
    return scene.with_rules(rule for rule in scene.policy.rules if rule.id != "law.never").plan()


def with_a_rule_of_its_own(scene: Scene) -> Plan:
    return scene.with_rules(scene.policy.rules or JOB_DOC.rules).plan()


def that_owes_what_is_allowed(scene: Scene) -> Plan:
    made = scene.but(horizon=timedelta(days=500)).plan()
    if ALLOWING not in scene.policy.rules:
        return made
    return attrs.evolve(made, touchpoints=[attrs.evolve(t, strength=Strength.MUST) for t in made.touchpoints])


def that_counts_rules(scene: Scene) -> Plan:
    made = scene.plan()
    return attrs.evolve(made, touchpoints=made.touchpoints[: len(scene.policy.rules) // 3])


def that_believes_what_rules_watch(scene: Scene) -> Plan:
    made = scene.plan()
    eager = all(rule.watches == made.touchpoints[0].rules[0].watches for rule in scene.policy.rules)
    return attrs.evolve(made, touchpoints=made.touchpoints[:1]) if eager else made


OF_ENGINES: dict[str, Callable[[Scene], Plan]] = {
    "a_prohibition_prevails": without_prohibitions,
    "without_a_rule_there_is_no_touchpoint": with_a_rule_of_its_own,
    "the_order_and_repetition_of_rules_do_not_matter": WithAMemory(),
    "a_further_permission_adds_no_duty": that_owes_what_is_allowed,
    "rules_about_words_plan_nothing": that_counts_rules,
    "rules_that_watch_more_say_the_same": that_believes_what_rules_watch,
}


@pytest.mark.parametrize("law", laws.ENGINE, ids=str)
def test_a_mutant_of_the_engine_breaks_the_law(law):
    law(QUIET, Scene.plan)
    with pytest.raises(AssertionError):
        law(QUIET, OF_ENGINES[law.name])


def test_the_permission_that_laws_add_is_one_that_plans_something():
    assert isinstance(ALLOWING, Permission)
    far = QUIET.but(horizon=timedelta(days=500)).with_rules([ALLOWING])
    assert [(t.kind, t.strength) for t in far.plan().upcoming] == [(Kind.FIND_CONTACT, Strength.MAY)]


# -- calendars -------------------------------------------------------------------------------------------


class Mutant:
    """A calendar that counts as another one does, but for what a mutant overrides."""

    def __init__(self) -> None:
        self.right = BusinessCalendar()

    def __getattr__(self, name: str) -> object:
        return getattr(self.right, name)


class CalendarDays(Mutant):
    def shift(self, day, n):
        return day + timedelta(n)


class RollingTooFar(Mutant):
    def next_or_same(self, day):
        return self.right.shift(day, 1)

    def previous_or_same(self, day):
        return self.right.shift(day, -1)


class OffByOne(Mutant):
    def shift(self, day, n):
        return self.right.shift(day, n + 1 if n > 1 else n)


class OneWay(Mutant):
    def shift(self, day, n):
        return self.right.shift(day, abs(n))


class BothEnds(Mutant):
    def days_between(self, start, end):
        return self.right.days_between(start, end + DAY)


OF_CALENDARS = {
    "rolling_forward_finds_the_nearest_open_day": RollingTooFar,
    "rolling_back_finds_the_nearest_open_day": RollingTooFar,
    "a_shift_counts_open_days": OffByOne,
    "a_shift_ends_on_an_open_day": CalendarDays,
    "two_shifts_the_same_way_are_one": OffByOne,
    "shifting_back_undoes_a_shift": OneWay,
    "counting_undoes_shifting": BothEnds,
    "counts_add_up_along_the_way": BothEnds,
    "a_later_start_never_gives_an_earlier_end": None,
}
DAYS = [date(2026, 11, 14) + timedelta(n) for n in range(9)]
AMOUNTS = [(m, n) for m in range(-3, 4) for n in range(-3, 4)]


def about_a_week(law, calendar):
    for day in DAYS:
        for m, n in AMOUNTS:
            law(calendar, day, m, n)


class Restless(Mutant):
    """A calendar on which whoever starts on a Friday takes a day longer."""

    def shift(self, day, n):
        return self.right.shift(day, n + 2 if day.weekday() == 4 else n)


@pytest.mark.parametrize("law", laws.CALENDARS, ids=str)
def test_a_mutant_of_a_calendar_breaks_the_law(law):
    about_a_week(law, BusinessCalendar())
    with pytest.raises(AssertionError):
        about_a_week(law, (OF_CALENDARS[law.name] or Restless)())


# -- exporters -------------------------------------------------------------------------------------------


def export(scene: Scene) -> bytes:
    return to_ical(scene.plan())


def lines_of(data: bytes, name: bytes) -> list[bytes]:
    return [line for line in data.splitlines() if line.startswith(name)]


def with_random_uids(scene: Scene) -> bytes:
    data = export(scene)
    for line in lines_of(data, b"UID:"):
        data = data.replace(line, b"UID:%d@x.example" % next(_tick))
    return data


def with_uids_of_dates(scene: Scene) -> bytes:
    made = scene.plan()
    dated = [attrs.evolve(t, uid=f"{t.start:%Y%m%d%H%M}") for t in made.touchpoints]
    return to_ical(attrs.evolve(made, touchpoints=dated))


def with_one_uid_twice(scene: Scene) -> bytes:
    data = export(scene)
    first, second, *_ = lines_of(data, b"UID:")
    return data.replace(first, second)


OF_EXPORTERS: dict[str, Callable[[Scene], bytes]] = {
    "every_event_has_what_calendars_ask_for": lambda scene: export(scene).replace(b"DTSTAMP:", b"X-STAMP:"),
    "no_two_events_share_a_uid": with_one_uid_twice,
    "equal_scenes_give_equal_bytes": with_random_uids,
    "exported_twice_events_have_the_same_uids": with_random_uids,
    "an_event_that_moves_keeps_its_uid": with_uids_of_dates,
    "icalendar_reads_back_what_was_written": lambda scene: export(scene).replace(b"Email Ana", b"Email\rAna"),
    "no_event_falls_on_a_weekend_or_a_holiday": lambda scene: export(scene).replace(
        b":20261123T", b":20261121T"
    ),
}


@pytest.mark.parametrize("law", laws.EXPORTS, ids=str)
def test_a_mutant_of_an_exporter_breaks_the_law(law):
    law(QUIET, export)
    with pytest.raises(AssertionError):
        law(QUIET, OF_EXPORTERS[law.name])


def test_a_contact_that_is_not_exported_breaks_the_law():
    (law,) = laws.EXPORTED
    made = QUIET.plan()
    law(QUIET, made, to_ical(made))
    with pytest.raises(AssertionError):
        law(QUIET, made, to_ical(attrs.evolve(made, touchpoints=made.touchpoints[1:])))


SEQUENCES: dict[str, Callable[[bytes], bytes]] = {
    "sequences_never_fall": lambda data: data.replace(lines_of(data, b"SEQUENCE")[0], b"SEQUENCE:1"),
    "an_event_that_moves_has_a_higher_sequence": lambda data: data.replace(b":20261124T", b":20261125T"),
}


@pytest.mark.parametrize("law", laws.UPDATES, ids=str)
def test_a_mutant_of_a_later_file_breaks_the_law(law):
    earlier, later = export(LOGGED), export(LOGGED.but(as_of=LOGGED.as_of + HOUR))
    law(earlier, later)
    with pytest.raises(AssertionError):
        law(earlier, SEQUENCES[law.name](later))


# -- laws themselves -------------------------------------------------------------------------------------


@pytest.mark.parametrize("law", [law for group in laws.ALL.values() for law in group], ids=str)
def test_a_law_is_one_sentence_about_presets_that_there_are(law):
    assert law.sentence.endswith(".")
    assert law.__doc__ == law.sentence
    assert law.exceptions.keys() <= PRESETS.keys()
    assert set(law.obeyed_by) == PRESETS.keys() - law.exceptions.keys()
    assert inspect.getsource(law.function).count("assert ") == 1


def test_laws_are_known_by_their_names():
    named = [law.name for group in laws.ALL.values() for law in group]
    assert len(set(named)) == len(named)
    assert str(laws.ETIQUETTE[0]) == "everyone_who_interviewed_is_thanked"
    assert laws.ETIQUETTE[0] != laws.ETIQUETTE[1]
    assert len({*laws.ETIQUETTE, *laws.ETIQUETTE}) == len(laws.ETIQUETTE)


def test_several_laws_are_checked_at_once_and_the_first_broken_one_is_named():
    planned = without(STATUS)(contacts_of(QUIET.plan()))
    with pytest.raises(AssertionError, match=r"^once_is_not_enough: Whoever waits .*\n"):
        laws.check(laws.ETIQUETTE, QUIET, planned)


def test_a_policy_of_one_s_own_is_held_to_the_laws_of_any_readings():
    held = laws.obeyed(laws.ETIQUETTE, "our own")
    assert held == tuple(law for law in laws.ETIQUETTE if law.any_readings)
    assert laws.obeyed(laws.ETIQUETTE, "job_doc") == laws.ETIQUETTE
    two_touch = {law.name for law in laws.obeyed(laws.ETIQUETTE, "two_touch")}
    assert {law.name for law in laws.ETIQUETTE} - two_touch == {"follow_ups_have_no_end"}


EXCEPTIONS = [
    (law, PRESETS[name])
    for group in (laws.SCHEDULE, laws.ETIQUETTE, laws.PLANS)
    for law in group
    for name in law.exceptions
]


@pytest.mark.parametrize(("law", "policy"), EXCEPTIONS, ids=lambda value: getattr(value, "name", str(value)))
def test_an_exception_is_one(law, policy):
    scene = QUIET.but(policy=policy)
    with pytest.raises(AssertionError):
        law(scene, scene.plan())


def test_laws_that_would_pass_unseen_do_not_run():
    code = "from jobdoc_rules.testing import laws"
    done = subprocess.run([sys.executable, "-O", "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "RuntimeError: laws are assertions: run Python without -O" in done.stderr
