"""vdirsyncer subscribes to the live feed and keeps a folder of events, while replies move them.

It names an event by a hash of what it says, so the uid of an event is to be seen in the feed only: what lies
in the folder is compared with what the feed says, line by line but for the uid.
"""

import re
from typing import NamedTuple

import icalendar
import pytest
from feeds import serving
from relay import Wire, listening_in
from subscriber import Stage, Subscriber

pytestmark = pytest.mark.software


class Story(NamedTuple):
    """One subscription from its beginning to a case file that breaks."""

    first: Stage
    replied: Stage
    unchanged: Stage
    broken: Stage
    wire: Wire


@pytest.fixture(scope="module")
def story(tmp_path_factory):
    folder = tmp_path_factory.mktemp("feed")
    with serving(folder) as feed, listening_in(feed.calendar) as wire:
        subscriber = Subscriber(feed, wire.url, tmp_path_factory.mktemp("subscriber"))
        first = subscriber.sync()
        feed.log("acme", "replied", "with=Ana Ruiz", f"answer_due={feed.office.day(12)}")
        replied, unchanged = subscriber.sync(), subscriber.sync()
        (feed.folder / "initech.toml").write_text('id = "initech\n', "utf-8")
        yield Story(first, replied, unchanged, subscriber.sync(), wire)


def lines(event):
    """Return what an event says, but for its uid, which vdirsyncer makes up anew."""
    unfolded = re.sub(rb"\r?\n[ \t]", b"", event).decode()
    inside = re.search(r"^BEGIN:VEVENT\r?\n.*^END:VEVENT", unfolded, re.MULTILINE | re.DOTALL)[0]
    return [line for line in inside.splitlines() if not line.startswith("UID:")]


def in_feed(stage):
    return sorted(map(lines, stage.feed.values()))


def in_folder(stage):
    return sorted(lines(content) for content, _, _ in stage.files.values())


def said(event, name):
    (found,) = icalendar.Calendar.from_ical(b"BEGIN:VCALENDAR\r\n%sEND:VCALENDAR\r\n" % event).walk("VEVENT")
    return found[name]


def moved(before, after):
    """Return each event that is in both and not the same, older and newer."""
    return [
        (event, after.feed[uid]) for uid, event in before.feed.items() if after.feed.get(uid, event) != event
    ]


def untouched(before, after):
    return [event for uid, event in before.feed.items() if after.feed.get(uid) == event]


# ------------------------------------------------------------------------------------------- the subscription


def test_every_event_of_the_feed_is_in_the_folder_after_each_sync(story):
    for stage in (story.first, story.replied, story.unchanged, story.broken):
        assert in_folder(stage) == in_feed(stage)
        assert len(stage.files) > 30


def test_what_a_reply_supersedes_vanishes_from_the_folder(story):
    gone = story.first.feed.keys() - story.replied.feed.keys()
    assert len(gone) >= 3
    for uid in gone:
        assert lines(story.first.feed[uid]) not in in_folder(story.replied)


def test_what_a_reply_moves_is_there_at_its_new_time_with_a_higher_sequence(story):
    later = moved(story.first, story.replied)
    assert len(later) >= 10
    for older, newer in later:
        assert said(newer, "DTSTART").dt > said(older, "DTSTART").dt
        assert said(newer, "SEQUENCE") > said(older, "SEQUENCE")
        assert said(newer, "LAST-MODIFIED").dt > said(older, "LAST-MODIFIED").dt
        assert lines(newer) in in_folder(story.replied)
        assert lines(older) not in in_folder(story.replied)


def test_what_was_done_stays_and_is_marked_done(story):
    done = [event for event in story.first.feed.values() if said(event, "SUMMARY").startswith("Done: ")]
    assert {said(event, "SUMMARY") for event in done} == {
        "Done: Thank Ana Ruiz by email (Acme)",
        "Done: Thank Sam Hill by email (Acme)",
    }
    for event in done:
        assert lines(event) in in_folder(story.replied)


def test_what_a_reply_does_not_touch_is_not_even_written_again(story):
    same = untouched(story.first, story.replied)
    kept = [name for name, state in story.first.files.items() if story.replied.files.get(name) == state]
    assert len(same) >= 15
    assert sorted(lines(story.first.files[name][0]) for name in kept) == sorted(map(lines, same))


def test_a_sync_without_a_change_changes_nothing(story):
    assert story.unchanged == story.replied


def test_a_case_file_that_breaks_is_told_of_and_costs_no_other_event(story):
    told = story.broken.feed.keys() - story.unchanged.feed.keys()
    assert len(told) == 1
    assert "initech.toml" in said(story.broken.feed[told.pop()], "SUMMARY")
    assert untouched(story.unchanged, story.broken) == list(story.unchanged.feed.values())
    assert story.unchanged.files.items() <= story.broken.files.items()


def test_vdirsyncer_asks_for_gzip_and_gets_it_with_an_etag_of_its_own(story):
    requests, answers = story.wire.requests(), story.wire.answers()
    assert len(requests) == len(answers) == 4
    for (asked, request), (status, answer) in zip(requests, answers, strict=True):
        assert asked.startswith("GET ")
        assert "gzip" in request["accept-encoding"]
        assert status == "HTTP/1.1 200 OK"
        assert answer["content-encoding"] == "gzip"
        assert answer["vary"].lower() == "accept-encoding"
        assert answer["content-type"] == "text/calendar; charset=utf-8"
    etags = [answer["etag"] for _, answer in answers]
    assert etags[1] == etags[2]
    assert len(set(etags)) == 3
