"""Calendars bound again and again: whatever was known from before, they are those that are bound at once."""

import gzip
import zlib
from datetime import UTC, datetime, timedelta

import attrs
import pytest
from cases import US_MA, case
from hypothesis import given, settings
from hypothesis import strategies as st

from jobdoc_rules import agenda, plan
from jobdoc_rules.feed import binding
from jobdoc_rules.feed.binding import Binder
from jobdoc_rules.ics import to_ical
from jobdoc_rules.ics.pieces import Piece, pieces_of
from jobdoc_rules.ics.writer import CLOSING, opening
from jobdoc_rules.testing.strategies import agendas

FIRST = datetime(2026, 11, 20, 12, tzinfo=UTC)
MIDDLE, END = "7f", binding.CUTS[0]
GONE = 3


def piece(number, ending=MIDDLE, hour=0, revision=0):
    start = FIRST + timedelta(hours=hour)
    text = b"BEGIN:VEVENT\r\nUID:%d\r\nSEQUENCE:%d\r\nEND:VEVENT\r\n" % (number, revision)
    return Piece(start, f"{number:030x}{ending}", text)


def plain(batches):
    pieces = sorted(each for batch in batches for each in batch)
    return b"".join([opening("All"), *[each.text for each in pieces], CLOSING])


def unzipped(packed):
    """Return what is packed in one file, after which nothing follows."""
    reader = zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)
    body = reader.decompress(packed)
    assert reader.eof
    assert not reader.unused_data
    return body


def held_to(bound, batches):
    """Hold what is bound against the same bound by somebody who knows nothing."""
    assert bound.body == plain(batches)
    assert unzipped(bound.zipped) == gzip.decompress(bound.zipped) == bound.body
    assert bound == Binder().bind(batches, name="All")


@settings(max_examples=60)
@given(agendas())
def test_the_pieces_of_the_parts_of_a_plan_are_the_events_of_the_whole_in_their_order(drawn):
    scene, cases = drawn
    made = agenda(cases, as_of=scene.as_of, calendar=scene.calendar, policy=scene.policy)
    parts = [
        attrs.evolve(made, touchpoints=made.of(outlook.case.id), outlooks=(outlook,))
        for outlook in reversed(made.outlooks)
    ]
    texts = {t.uid: "Dear Ana, thank you" for t in made.upcoming}
    for options in ({"drafts": None, "alarm": True}, {"drafts": texts, "alarm": False}):
        pieces = [pieces_of(part, discreet=True, **options) for part in parts]
        assert Binder().bind(pieces, name="All").body == to_ical(made, discreet=True, name="All", **options)


places = st.tuples(st.integers(0, 90), st.sampled_from([MIDDLE, MIDDLE, END]), st.integers(0, 3))


@given(st.lists(st.lists(places, max_size=3), min_size=1, max_size=12), st.booleans())
def test_what_was_known_makes_no_difference(steps, few):
    """A change is small beside 80 pieces, and is all there is beside none."""
    binder = Binder()
    batches = {
        number: [piece(number, END if number % 9 == 4 else MIDDLE, number % 4)] for number in range(80 * few)
    }
    for revision, step in enumerate(steps):
        held_to(binder.bind(batches.values(), name="All"), batches.values())
        for number, ending, hour in step:
            batches[number] = [] if hour == GONE else [piece(number, ending, hour, revision)]
    held_to(binder.bind(batches.values(), name="All"), batches.values())


def test_a_name_is_told_as_it_is_now():
    binder, batches = Binder(), [[piece(1)]]
    assert binder.bind(batches, name="One").body != binder.bind(batches, name="Other").body
    assert binder.bind(batches, name="Other") == Binder().bind(batches, name="Other")


@pytest.fixture
def packed(monkeypatch):
    """Return how many pieces were compressed, time by time."""
    found = []

    def counting(texts, deflated=binding._deflated):
        texts = list(texts)
        found.append(len(texts))
        return deflated(texts)

    monkeypatch.setattr(binding, "_deflated", counting)
    return found


def test_of_many_pieces_only_those_around_a_change_are_compressed_again(packed):
    batches = [[piece(number, END if number % 10 == 9 else MIDDLE)] for number in range(100)]
    binder = Binder()
    binder.bind(batches, name="All")
    assert sorted(packed) == [1, 1, *[10] * 10]  # what stands before and after all is one each
    for place, after, told in (
        (42, [piece(42, revision=1)], [10]),
        (49, [piece(49, END, revision=1)], [10, 10]),  # for a moment two runs are one
        (49, [piece(49, revision=1)], [20]),  # two runs become one
        (49, [piece(49, END, revision=2)], [10, 10]),
        (99, [], [9]),  # the last end of all
        (99, [piece(99, END)], [10]),
        (0, [], [9]),
    ):
        packed.clear()
        batches[place] = after
        bound = binder.bind(batches, name="All")
        assert sorted(packed) == [1, 1, *told]
        held_to(bound, batches)


def test_what_is_many_is_compressed_in_runs_of_some_dozen_events():
    """Fewer would compress badly, and more be much to compress again."""
    assert sum(f"{number:02x}" in binding.CUTS for number in range(256)) == 4
    plans = [plan(attrs.evolve(case(), id=f"case-{n}"), as_of=FIRST, calendar=US_MA) for n in range(60)]
    batches = [pieces_of(made, drafts=None, alarm=False, discreet=False) for made in plans]
    body, zipped = Binder().bind(batches, name="All")
    assert len(zipped) < 1.5 * len(gzip.compress(body))
    assert len(body) > 10 * len(zipped)
