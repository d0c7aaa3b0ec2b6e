"""Calendars in pieces: those of many plans, and events that are written once and put into many files."""

import tracemalloc
from datetime import timedelta
from itertools import repeat

import attrs
import pytest
from cases import US_MA, case, local
from hypothesis import given
from icalendar import Calendar

from jobdoc_rules import InvalidInput, plan
from jobdoc_rules.ics import iter_ical, to_ical
from jobdoc_rules.planning import Unreadable
from jobdoc_rules.testing.strategies import scenes

SEEN = local("2026-11-16 16:00")


def planned(case_id="acme", **changes):
    return plan(attrs.evolve(case(), id=case_id, **changes), as_of=SEEN, calendar=US_MA)


@given(scenes())
def test_of_one_plan_the_pieces_together_are_its_file(scene):
    made = scene.plan()
    assert b"".join(iter_ical([made])) == to_ical(made)


def test_the_pieces_are_the_beginning_the_events_of_each_plan_and_the_end():
    plans = [planned("acme"), planned("globex"), planned("initech", employer="Initech")]
    first, *events, last = iter_ical(plans)
    assert (first[:17], last) == (b"BEGIN:VCALENDAR\r\n", b"END:VCALENDAR\r\n")
    whole = Calendar.from_ical(b"".join((first, *events, last))).events
    assert [str(event["UID"]) for event in whole] == [t.uid for made in plans for t in made.touchpoints]
    assert [piece.count(b"BEGIN:VEVENT\r\n") for piece in events] == [len(p.touchpoints) for p in plans]
    assert list(iter_ical([])) == [first, last]


def test_the_arguments_are_those_of_the_whole_file():
    made = attrs.evolve(
        planned(), unreadable=(Unreadable(name="b.toml", faults=(), since=SEEN),), all_day=False
    )
    words = {made.touchpoints[0].uid: "Dear Ana"}
    for options in (
        {"drafts": words},
        {"name": "Acme"},
        {"alarm": False},
        {"all_day": True},
        {"discreet": True},
        {"past": timedelta(0)},
    ):
        assert b"".join(iter_ical([made], **options)) == to_ical(made, **options)


def test_wrong_arguments_are_told_before_any_plan_is_asked_for():
    with pytest.raises(InvalidInput) as caught:
        iter_ical(iter(lambda: pytest.fail("asked for a plan"), None), name="", alarm="no", past=-1)
    assert [fault.path for fault in caught.value.faults] == ["name", "alarm", "past"]


def test_what_is_no_plan_is_told_when_its_turn_comes():
    pieces = iter_ical([planned(), "no plan"])
    assert len([next(pieces), next(pieces)]) == 2
    with pytest.raises(InvalidInput, match="plan: str found"):
        next(pieces)


def test_a_file_of_any_length_takes_the_memory_of_one_plan():
    made = planned()

    def peak(times):
        tracemalloc.start()
        size = sum(map(len, iter_ical(repeat(made, times))))
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return size, most

    peak(1)  # what is imported and kept for good
    (short, little), (long, much) = peak(3), peak(60)
    assert long > 15 * short
    assert much < 1.2 * little
