"""What ``jobdoc_rules.testing`` gives to others beside strategies and laws: scenes, contacts, the machine."""

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta

import pytest
from cases import US_MA, case, local
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

import jobdoc_rules.testing
from jobdoc_rules import JOB_DOC, Channel, Kind, Side
from jobdoc_rules.errors import InvalidCase
from jobdoc_rules.events import (
    Answered,
    CoordinatorAsked,
    FollowedUp,
    RecruiterContacted,
    Rejected,
    ThankYouSent,
    Withdrew,
)
from jobdoc_rules.testing import (
    Contact,
    HiringProcess,
    Scene,
    contacts_of,
    entry_of,
    planned,
    status_contacts,
)

NOON = local("2026-11-23 12:00")
QUIET = Scene(case=case(), as_of=local("2026-11-16 16:00"), calendar=US_MA)


# -- the facade ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", jobdoc_rules.testing.__all__)
def test_every_name_offered_is_there_and_listed(name):
    assert getattr(jobdoc_rules.testing, name) is not None
    assert name in dir(jobdoc_rules.testing)


def test_a_name_that_is_not_offered_is_told_by_name():
    with pytest.raises(AttributeError, match=r"module 'jobdoc_rules.testing' has no attribute 'nonsense'"):
        _ = jobdoc_rules.testing.nonsense


def test_importing_it_loads_neither_hypothesis_nor_pytest_nor_the_engine():
    heavy = ("hypothesis", "pytest", "attrs", "icalendar", "jobdoc_rules.planning")
    code = f"import sys, jobdoc_rules.testing; print(*[name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


# -- contacts --------------------------------------------------------------------------------------------


def test_a_contact_takes_a_quarter_of_an_hour_unless_it_says_otherwise():
    contact = Contact(kind="status_follow_up", to=["Ana"], channel="email", start=NOON)
    assert (contact.kind, contact.channel, contact.to) == (Kind.STATUS_FOLLOW_UP, Channel.EMAIL, ("Ana",))
    assert contact.end == contact.closes == NOON + timedelta(minutes=15)
    assert not contact.done


def test_a_contact_that_begins_as_clocks_change_ends_a_quarter_of_an_hour_later():
    start = local("2026-11-01 01:50")
    contact = Contact(kind="status_follow_up", start=start)
    assert contact.instants[1] - contact.instants[0] == timedelta(minutes=15)


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "status"},
        {"channel": "pigeon"},
        {"start": datetime(2026, 11, 23)},
        {"end": datetime(2026, 11, 23, 13)},
        {"closes": datetime(2026, 11, 23, 17)},
    ],
    ids=str,
)
def test_what_is_no_contact_is_refused(wrong):
    with pytest.raises(ValueError, match=r"is not a valid|have a zone"):
        Contact(**({"kind": "status_follow_up", "start": NOON} | wrong))


def test_a_plan_is_seen_as_its_contacts():
    made = QUIET.plan()
    contacts = contacts_of(made)
    assert [(c.uid, c.start, c.closes, c.day) for c in contacts] == [
        (t.uid, t.start, t.closes, t.day) for t in made.touchpoints
    ]
    assert contacts[0].reached == {("acme", "ana"), ("ana@acme.example",)}
    assert {c.kind for c in status_contacts(made)} == {Kind.STATUS_FOLLOW_UP}


def test_contacts_come_in_the_order_of_their_start_whatever_the_zone():
    later = Contact(kind="status_follow_up", start=NOON)
    earlier = Contact(kind="choose", start=(NOON - timedelta(hours=1)).astimezone(UTC), done=True)
    assert contacts_of([later, earlier]) == (earlier, later)
    assert planned([later, earlier]) == (later,)


@pytest.mark.parametrize(
    ("fields", "entry"),
    [
        ({"kind": "thank_you", "channel": "email"}, ThankYouSent(at=NOON, person="Ana", channel="email")),
        (
            {"kind": "status_follow_up", "channel": "phone"},
            FollowedUp(at=NOON, person="Ana", channel="phone"),
        ),
        (
            {"kind": "talk_to_recruiter", "channel": "phone"},
            RecruiterContacted(at=NOON, person="Ana", channel="phone"),
        ),
        (
            {"kind": "find_contact", "channel": "phone"},
            CoordinatorAsked(at=NOON, person="Ana", channel="phone"),
        ),
        ({"kind": "withdraw", "channel": "email"}, Withdrew(at=NOON)),
        ({"kind": "answer_candidate", "channel": "email"}, Answered(at=NOON)),
        ({"kind": "choose"}, None),
        ({"kind": "status_follow_up"}, None),
        ({"kind": "find_contact", "channel": "phone", "to": ()}, None),
    ],
    ids=str,
)
def test_once_a_contact_was_made_an_entry_stands_in_the_log(fields, entry):
    assert entry_of(Contact(**({"to": ("Ana",), "start": NOON} | fields))) == entry


# -- scenes ----------------------------------------------------------------------------------------------


def test_a_scene_is_planned_for_either_side():
    assert {t.bearer for t in QUIET.plan().touchpoints} == {Side.CANDIDATE}
    assert {t.bearer for t in QUIET.plan(Side.EMPLOYER).touchpoints} == {Side.EMPLOYER}


def test_a_scene_knows_what_has_happened_by_its_moment():
    seen = QUIET.with_events(Rejected(at=local("2026-11-16 15:30")), Rejected(at=local("2026-11-20 15:30")))
    assert [event.day for event in seen.log] == [date(2026, 11, 16)]
    assert seen.now == QUIET.as_of
    assert seen.now.tzinfo is UTC


def test_entries_that_make_no_sense_are_refused():
    with pytest.raises(InvalidCase):
        QUIET.with_events(FollowedUp(at=local("2026-11-10 15:30"), channel="email"))


def test_a_scene_says_how_its_policy_differs_and_not_all_of_its_rules():
    patient = QUIET.but(policy=JOB_DOC.with_readings("calm", vague_grace=2))
    assert "policy=<job_doc>" in repr(QUIET)
    assert "policy=<calm: vague_grace=2>" in repr(patient)


# -- the machine -----------------------------------------------------------------------------------------


def run(machine, examples=60):
    quick = settings(
        max_examples=examples,
        stateful_step_count=8,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(machine, settings=quick)


class Unheeding(HiringProcess):
    """Drives a planner that is told what happens, and follows up after a rejection all the same."""

    def opened(self, scene):
        super().opened(scene)
        self.told = []

    def happened(self, event):
        super().happened(event)
        self.told.append(event)

    def contacts(self, scene):
        assert self.told == [event for event in self.told if event in scene.case.events]
        day = scene.calendar.shift(scene.as_of.date(), 9)
        start = datetime.combine(day, JOB_DOC.readings.email_at, scene.case.office.zone)
        return [Contact(kind="status_follow_up", to=("Ana",), channel="email", start=start)]


def test_the_machine_drives_any_implementation_and_finds_what_is_wrong_with_it():
    class Checked(Unheeding):
        laws = tuple(law for law in HiringProcess.laws if law.name == "an_end_leaves_at_most_thanks")

    with pytest.raises(AssertionError, match="an_end_leaves_at_most_thanks"):
        run(Checked)


def test_the_machine_finds_nothing_wrong_with_an_implementation_that_keeps_the_laws_it_is_held_to():
    class Lenient(Unheeding):
        laws = tuple(law for law in HiringProcess.laws if law.name.startswith("nothing_"))

    run(Lenient)


def test_what_leaves_no_entry_in_the_log_only_takes_its_time_when_it_is_done():
    class Choosing(Unheeding):
        def contacts(self, scene):
            return [Contact(kind="choose", start=scene.case.interviews[0].end + timedelta(days=30))]

    machine = Choosing()
    scene = Scene(case=Choosing.case, as_of=Choosing.case.interviews[0].end, calendar=US_MA)
    machine.scene = scene
    machine.opened(scene)
    (choice,) = machine.following()
    machine.the_next_contact_is_made_as_planned()
    assert machine.scene == scene.but(as_of=choice.start)
    assert machine.told == []


@pytest.mark.parametrize(("hours", "entries"), [(2, 1), (100, 0)], ids=["since the interview", "before it"])
def test_only_what_was_done_since_the_interview_is_written_down_afterwards(hours, entries):
    machine = Unheeding()
    end = machine.case.interviews[0].end
    machine.scene = Scene(case=machine.case, as_of=end + timedelta(hours=20), calendar=US_MA)
    machine.opened(machine.scene)
    machine.a_follow_up_is_written_down_afterwards(hours=hours, channel="email")
    assert [event.day for event in machine.told] == [machine.scene.as_of.date()] * entries
