"""Invitations as calendar programs send them, as nobody should send them, and what becomes of each."""

import re
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import permutations

import attrs
import pytest
from cases import case as known_case
from hypothesis import example, given, settings
from hypothesis import strategies as st
from invitations_made import (
    ALWAYS,
    EXPECTED,
    ME,
    ORGANIZER,
    SAMPLES,
    calendar,
    definition,
    event,
    imported,
    made,
    sample,
    sole,
    told,
    written,
    zoned,
)

from jobdoc_rules import Channel, Interview, InvalidInput, Invitation
from jobdoc_rules.casefile import dumps, loads
from jobdoc_rules.components import DEPTH, LIMIT, MOST_LINES, read_components
from jobdoc_rules.invitation import Change, Invite, read, to_case
from jobdoc_rules.invitation.reading import MOST_ATTENDEES, MOST_EVENTS
from jobdoc_rules.invitation.texts import TEXT

# ------------------------------------------------------------------------------------------- the samples


def test_every_sample_has_its_expectation():
    assert {path.stem for path in SAMPLES.glob("*.ics")} == EXPECTED.keys()


@pytest.mark.parametrize("name", EXPECTED)
def test_a_sample_says_what_is_expected(name):
    found = [
        {
            "uid": invite.uid,
            "sequence": invite.sequence,
            "method": invite.method,
            "cancelled": invite.cancelled,
            "start": written(invite.start),
            "end": written(invite.end),
            "zone": invite.zone,
            "organizer": invite.organizer and [invite.organizer.name, invite.organizer.email],
            "people": [[person.name, person.email] for person in invite.people],
            "rooms": list(invite.rooms),
            "place": invite.place,
            "conference": invite.link,
            "phones": list(invite.phones),
            "pins": list(invite.pins),
        }
        for invite in read(sample(name), source=f"{name}.ics")
    ]
    assert found == EXPECTED[name]


@pytest.mark.parametrize("name", EXPECTED)
def test_line_ends_a_byte_order_mark_and_folds_do_not_matter(name):
    data = sample(name).replace(b"\r\n", b"\n")
    for other in (data.replace(b"\n", b"\r\n"), data.replace(b"\n", b"\r"), b"\xef\xbb\xbf" + data):
        assert read(other) == read(data)
    unfolded = re.sub(rb"\n[ \t]", b"", data)
    refolded = re.sub(rb"([^\n]{60})(?=[^\n])", rb"\1\n\t", unfolded)
    assert read(unfolded) == read(refolded) == read(data)


@pytest.mark.parametrize(
    ("name", "options", "facts", "people", "interviews"),
    [
        (
            "h1_google_meet_dialin",
            {},
            ("Acme", None, None, "America/New_York"),
            {"Dana Doe": "interviewer"},
            [("2026-03-10 14:00", "2026-03-10 14:45", ("Dana Doe",), None, "video")],
        ),
        (
            "h2_teams",
            {},
            ("Bigco", "Backend Engineer", None, "America/Los_Angeles"),
            {"Sam Roe": "interviewer", "Kim Poe": "recruiter"},
            [("2026-03-12 09:30", "2026-03-12 10:30", ("Sam Roe",), None, "video")],
        ),
        (
            "h3_zoom_in_location",
            {"me": "ME@mail.example"},
            ("Mueller", None, None, "Europe/Berlin"),
            {"Jürgen Müller": "interviewer", "Assistenz": "coordinator"},
            [("2026-03-27 10:00", "2026-03-27 11:00", ("Jürgen Müller",), None, "video")],
        ),
        (
            "apple_calendar",
            {},
            ("Northwind", "Data Analyst", "Jo Marsh", "Europe/London"),
            {"Priya Shah": "interviewer", "Tom Reid": "interviewer"},
            [("2026-06-09 10:30", "2026-06-09 11:30", ("Priya Shah", "Tom Reid"), None, "in_person")],
        ),
        (
            "calendly",
            {},
            ("Initech", None, "Jo Marsh", "America/Chicago"),
            {"Maria Lopez": "interviewer"},
            [("2026-04-16 14:00", "2026-04-16 14:30", ("Maria Lopez",), None, "video")],
        ),
        (
            "greenhouse",
            {"timezone": "America/New_York", "id": "globex-2", "candidate": "Joanna Marsh"},
            ("Globex", "Software Engineer", "Joanna Marsh", "America/New_York"),
            {"Hana Sato": "interviewer", "Omar Haddad": "interviewer"},
            [("2026-05-07 11:00", "2026-05-07 11:45", ("Hana Sato", "Omar Haddad"), None, "video")],
        ),
        (
            "exchange_warsaw",
            {"employer": "Contoso Polska", "position": "Tester"},
            ("Contoso Polska", "Tester", None, "Europe/Warsaw"),
            {"Ewa Nowak": "recruiter", "Jan Wójcik": "interviewer"},
            [("2026-10-21 09:00", "2026-10-21 10:00", ("Jan Wójcik",), "Ewa Nowak", "in_person")],
        ),
        (
            "custom_zone",
            {},
            ("Hooli", "Product Manager", "Jo Marsh", "America/Chicago"),
            {"Lee Park": "recruiter"},
            [("2026-07-14 11:15", "2026-07-14 11:45", ("Lee Park",), None, "phone")],
        ),
        (
            "outlook_webex",
            {},
            ("Soylent", None, None, "America/Sao_Paulo"),
            {"Rui Alves": "interviewer", "Ines Costa": "coordinator"},
            [("2026-08-20 14:30", "2026-08-20 15:00", ("Rui Alves",), None, "video")],
        ),
        (
            "panel_day",
            {},
            ("Umbrella", None, "Jo Marsh", "America/Denver"),
            {"Max Berg": "hiring_manager", "Vera Lind": "interviewer", "Pia Holm": "recruiter"},
            [
                ("2026-09-24 10:00", "2026-09-24 10:45", ("Max Berg",), None, "in_person"),
                ("2026-09-24 11:00", "2026-09-24 12:00", ("Vera Lind",), None, "in_person"),
                ("2026-09-24 13:00", "2026-09-24 13:30", ("Pia Holm",), None, "in_person"),
            ],
        ),
        (
            "thunderbird",
            {},
            ("Wattle", "Office Manager", "Jo Marsh", "Australia/Sydney"),
            {"Kylie Ng": "interviewer"},
            [("2026-11-16 14:00", "2026-11-16 15:00", ("Kylie Ng",), None, "video")],
        ),
    ],
)
def test_a_sample_becomes_this_case(name, options, facts, people, interviews):
    case = made(sample(name), **options)
    assert (case.employer, case.position, case.candidate, case.office.timezone) == facts
    assert {person.name: person.role for person in case.people} == people
    assert interviews == [
        (f"{i.start:%Y-%m-%d %H:%M}", f"{i.end:%Y-%m-%d %H:%M}", i.people, i.arranged_by, i.channel)
        for i in case.interviews
    ]
    assert loads(dumps(case)) == case


def test_the_interview_remembers_by_which_invitation_it_came():
    (interview,) = made(sample("exchange_warsaw")).interviews
    stamp = datetime(2026, 10, 14, 12, tzinfo=UTC)
    uid = "040000008200E00074C5B7101A82E008EXAMPLEWARSAW"
    assert interview.invitation == Invitation(uid=uid, sequence=2, stamp=stamp)


def test_whatever_was_guessed_is_told_with_its_reason_and_how_to_join_is_noted():
    found = imported(sample("h3_zoom_in_location"))
    assert found.guesses.keys() == {
        "candidate",
        "employer",
        "people[0].role",
        "people[1].role",
        "people[1].name",
    }
    assert all(words.startswith("a guess: ") for words in found.guesses.values())
    assert found.guesses["employer"] == "a guess: from the domain of the organizer's address"
    assert found.notes == {
        "interviews[0].channel": "join: https://mueller.zoom.us/j/81234567890?pwd=QWxhZGRpbjpvcGVu.1\n"
        "dial in: +49695550001, +496955500010\nPIN: 81234567890"
    }
    assert found.comments == {**found.notes, **found.guesses}
    assert found.candidate.email == "me@mail.example"


def test_what_was_said_by_hand_is_no_guess():
    said = {"me": "me@mail.example", "employer": "Acme Inc", "position": "Clerk", "candidate": "Jo"}
    assert imported(sample("h1_google_meet_dialin"), **said).guesses.keys() == {"people[0].role"}


def test_the_id_of_a_case_is_made_of_the_employer_and_the_position():
    assert made(calendar()).id == "acme-data-engineer"
    assert made(calendar(), employer="Müller & Söhne GmbH").id == "muller-sohne-gmbh-data-engineer"
    assert made(calendar(), employer="株式会社").id == "data-engineer"
    assert made(calendar(event(SUMMARY=None)), employer="株式会社").id == "case"
    assert made(calendar(), id="x").id == "x"


def test_the_region_of_the_office_is_what_was_said():
    office = made(calendar(), country="US", subdivision="MA").office
    assert (office.country, office.subdivision, office.timezone) == ("US", "MA", "America/New_York")


# ----------------------------------------------------------------------------------- which one it speaks of


def test_the_uid_is_what_the_file_says_without_what_no_line_holds():
    assert sole(calendar(event(UID="UID: a\x00b\u202ec "))).uid == "abc"


def test_a_uid_that_is_too_long_is_its_hash_and_a_missing_one_that_of_the_event():
    long = [sole(calendar(event(UID=f"UID:{'x' * 600}{tail}"))).uid for tail in "ab"]
    none = [
        sole(calendar(event(UID=None, **changes))).uid
        for changes in (
            {},
            {"SUMMARY": "SUMMARY:Other"},
            {"DTSTART": "DTSTART;TZID=America/New_York:20261117T140000"},
            {"ORGANIZER": None},
            {"ORGANIZER": ORGANIZER.replace("ana@", "bo@")},
        )
        if "DTSTART" not in changes or changes.update(DTEND=None) is None
    ]
    found = [*long, *none]
    assert all(re.fullmatch("[0-9a-f]{64}", uid) for uid in found)
    assert len(set(found)) == len(found)
    assert sole(calendar(event(UID=None))).uid == none[0]


@pytest.mark.parametrize(
    ("line", "sequence"),
    [("SEQUENCE:3", 3), ("SEQUENCE:-1", 0), ("SEQUENCE:x", 0), ("SEQUENCE:99999999999", 2**31 - 1), ("", 0)],
)
def test_the_sequence_is_a_number_that_calendars_have(line, sequence):
    assert sole(calendar(event(line))).sequence == sequence


@pytest.mark.parametrize(
    ("lines", "stamp"),
    [
        ({}, "2026-11-02T15:00:11Z"),
        ({"DTSTAMP": "DTSTAMP:202103206T200210Z"}, None),
        ({"DTSTAMP": "DTSTAMP:00010101T000000Z"}, None),
        ({"DTSTAMP": "LAST-MODIFIED:20261103T000000Z"}, "2026-11-03T00:00:00Z"),
        ({"DTSTAMP": "DTSTAMP:20261102T150011"}, "2026-11-02T15:00:11Z"),
        ({"DTSTAMP": None}, None),
    ],
)
def test_the_stamp_of_an_invitation(lines, stamp):
    assert written(sole(calendar(event(**lines))).stamp) == stamp


FIRST = sample("h1_google_meet_dialin")
MOVED = sample("google_moved")
CANCELLED = sample("google_cancelled")
PANEL = sample("panel_day")


@pytest.mark.parametrize("files", [*permutations([FIRST, MOVED, sample("h2_teams"), PANEL])])
def test_the_order_of_files_does_not_matter(files):
    options = {
        "employer": "Acme",
        "position": "Clerk",
        "timezone": "America/New_York",
        "me": "me@mail.example",
    }
    expected = imported(FIRST, MOVED, sample("h2_teams"), PANEL, **options)
    found = imported(*files, **options)
    assert dumps(found.case, comments=found.comments) == dumps(expected.case, comments=expected.comments)


def test_of_one_uid_the_higher_sequence_counts_else_the_later_stamp_else_the_cancellation():
    def of(sequence, stamp, name, status="CONFIRMED"):
        lines = (f"SEQUENCE:{sequence}", f"STATUS:{status}")
        return calendar(event(*lines, DTSTAMP=f"DTSTAMP:{stamp}", SUMMARY=f"SUMMARY:{name} Engineer"))

    old, new = of(1, "20261102T000000Z", "Old"), of(1, "20261103T000000Z", "New")
    newest = of(2, "20261101T000000Z", "Newest")
    gone = of(2, "20261101T000000Z", "Newest", "CANCELLED")
    for files, position in (((old, new), "New Engineer"), ((old, new, newest), "Newest Engineer")):
        for order in permutations(files):
            assert made(*order).position == position
    for order in permutations((old, newest, gone)):
        assert told(b"".join(order)) == [("cancelled", "")]


def test_of_two_that_are_equally_new_the_same_one_counts_in_either_order():
    one, other = calendar(event("LOCATION:Room 1")), calendar(event("LOCATION:Room 2"))
    assert imported(one, other).notes == imported(other, one).notes


def test_a_cancelled_interview_does_not_come_into_a_new_case():
    for order in ((FIRST, CANCELLED, PANEL), (PANEL, CANCELLED, FIRST)):
        case = made(*order)
        assert [interview.invitation.uid[:5] for interview in case.interviews] == ["panel"] * 3
        assert case.employer == "Umbrella"


def test_a_cancellation_alone_asks_for_the_case():
    assert told(CANCELLED) == [("cancelled", "")]
    with pytest.raises(InvalidInput, match="-o CASE"):
        imported(CANCELLED)


def test_an_invite_that_a_program_made_without_a_start_is_told():
    with pytest.raises(InvalidInput, match="there is no start"):
        to_case([Invite(uid="a1")])


def test_without_an_invitation_there_is_no_case():
    with pytest.raises(InvalidInput, match="there is no invitation"):
        to_case([])


# ----------------------------------------------------------------------------------------- into a case


def changes(*files, into, **options):
    return [effect.change for effect in imported(*files, into=into, **options).effects]


def test_an_update_moves_the_interview_and_adds_who_is_new():
    before = made(FIRST)
    found = imported(MOVED, into=before)
    (interview,) = found.case.interviews
    assert f"{interview.start:%d %H:%M} {interview.end:%H:%M}" == "11 10:00 11:00"
    assert interview.people == ("Dana Doe", "Raj Iyer")
    assert interview.invitation.sequence == 1
    assert [person.name for person in found.case.people] == ["Dana Doe", "Raj Iyer"]
    assert found.guesses.keys() == {"candidate", "people[1].role"}
    assert found.notes == {"interviews[0].channel": "join: https://meet.google.com/xyz-wvut-srq"}
    assert [effect.change for effect in found.effects] == [Change.MOVED]
    assert found.changed


def test_what_a_person_wrote_into_the_case_stays_when_the_interview_moves():
    before = made(FIRST)
    people = (
        attrs.evolve(before.people[0], name="Dr Doe", role="hiring_manager"),
        *known_case().people,
    )
    (held,) = before.interviews
    held = attrs.evolve(held, people=("Dr Doe", "Ana"), arranged_by="Lee")
    before = attrs.evolve(before, people=people, interviews=(held,), employer="ACME Inc", candidate="Me")
    case = made(MOVED, into=before, employer="Other", position="Other", candidate="Other", id="other")
    (interview,) = case.interviews
    assert (interview.people, interview.arranged_by) == (("Dr Doe", "Ana", "Raj Iyer"), "Lee")
    assert case.people[:-1] == people
    assert (case.employer, case.position, case.candidate, case.id) == ("ACME Inc", None, "Me", "acme")


def test_an_update_that_names_nobody_and_no_end_keeps_who_interviews_and_for_how_long():
    before = made(FIRST)
    bare = calendar(
        event("SEQUENCE:1", UID="UID:4q2hd8example@google.com", ORGANIZER=None, ATTENDEE=None, DTEND=None)
    )
    found = imported(bare, into=before)
    (interview,) = found.case.interviews
    assert interview.people == ("Dana Doe",)
    assert interview.channel is Channel.VIDEO
    assert interview.end - interview.start == timedelta(minutes=45)
    assert found.guesses == {}


def test_an_invitation_that_is_known_or_older_changes_nothing():
    before = made(MOVED)
    for data, change in ((MOVED, Change.KNOWN), (FIRST, Change.OLDER)):
        found = imported(data, into=before, interviewers=["Somebody"])
        assert [effect.change for effect in found.effects] == [change]
        assert found.case == before
        assert not found.changed
        assert found.comments == {}


def test_a_new_uid_adds_an_interview_and_people():
    before = made(FIRST)
    found = imported(sample("h2_teams"), into=before)
    assert [interview.invitation.uid[:4] for interview in found.case.interviews] == ["4q2h", "0400"]
    assert [person.name for person in found.case.people] == ["Dana Doe", "Sam Roe", "Kim Poe"]
    assert found.case.office.timezone == "America/New_York"
    assert found.guesses.keys() == {"candidate", "interviews[1].with", "people[1].role", "people[2].role"}


def test_an_interview_that_somebody_wrote_down_before_is_the_one_that_is_invited_to():
    before = known_case()
    data = calendar(event("LOCATION:Room 1", DTEND="DTEND:20261116T193000Z"))
    found = imported(data, into=before)
    (interview,) = found.case.interviews
    assert [effect.change for effect in found.effects] == [Change.JOINED]
    assert interview.people == ("Ana",)
    assert (interview.arranged_by, interview.channel) == ("Lee", Channel.IN_PERSON)
    assert written(interview.end) == "2026-11-16T19:30:00Z"
    assert found.case.people == before.people
    assert imported(data, into=found.case).case == found.case


def test_a_cancellation_takes_the_interview_out_unless_it_is_the_only_one():
    both = made(sample("h2_teams"), into=made(FIRST))
    found = imported(CANCELLED, into=both)
    assert [interview.invitation.uid[:4] for interview in found.case.interviews] == ["0400"]
    assert found.case.people == both.people
    assert told(CANCELLED, into=made(FIRST)) == [("cancelled", "interviews")]
    with pytest.raises(InvalidInput, match="position_closed"):
        imported(CANCELLED, into=made(FIRST))


def test_a_cancellation_with_a_new_date_beside_it_moves_the_interview():
    new = calendar(event(UID="UID:another"))
    assert changes(CANCELLED, new, into=made(FIRST)) == [Change.CANCELLED, Change.ADDED]


def test_a_cancellation_of_something_else_or_of_an_older_date_changes_nothing():
    assert changes(CANCELLED, into=made(sample("h2_teams"))) == [Change.UNKNOWN]
    newer = MOVED.replace(b"SEQUENCE:1", b"SEQUENCE:3")
    assert changes(CANCELLED, into=made(newer)) == [Change.OLDER]
    equal = MOVED.replace(b"SEQUENCE:1", b"SEQUENCE:2").replace(b"20260304T081500Z", b"20260305T100000Z")
    same = made(equal, PANEL, me="me@mail.example")
    assert changes(CANCELLED, into=same) == [Change.CANCELLED]


def test_a_cancellation_needs_neither_a_time_nor_people():
    bare = event("STATUS:CANCELLED", "SEQUENCE:5", DTSTART=None, DTEND=None, ORGANIZER=None, ATTENDEE=None)
    both = made(sample("h2_teams"), into=made(calendar()))
    assert len(made(calendar(bare, method="CANCEL"), into=both).interviews) == 1
    assert len(made(calendar(bare.replace("CELLED", "CELED"), method=""), into=both).interviews) == 1


def test_importing_twice_is_importing_once():
    for name in EXPECTED:
        if name != "google_cancelled":
            once = made(sample(name), timezone="America/New_York")
            assert made(sample(name), into=once) == once


# --------------------------------------------------------------------------------------------- the hostile


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "syntax"),
        (b"\n", "syntax"),
        (b"/etc/passwd", "syntax"),
        (b"/etc/passwd\n", "syntax"),
        (b"\x00" * 1000, "syntax"),
        (bytes(range(256)) * 100, "encoding"),
        (calendar().decode().encode("utf-16"), "encoding"),
        (calendar().decode().encode("utf-16-le"), "encoding"),
        (b"BEGIN:VCALENDAR\nX:a\n b\nY:\xfa\n z\n", "encoding"),
        (b"BEGIN:VCALENDAR", "syntax"),
        (b"BEGIN:VEVENT\nEND:VEVENT\n", "syntax"),
        (b"END:VCALENDAR\n", "syntax"),
        (b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "no_event"),
        (b"BEGIN:VCALENDAR\nBEGIN:VTODO\nEND:VTODO\nEND:VCALENDAR\n", "no_event"),
        (b"BEGIN:VCALENDAR\n" + b"X" * LIMIT, "too_large"),
        (b"BEGIN:VCALENDAR\n" + b"\n" * MOST_LINES, "too_large"),
        (calendar(*([event()] * (MOST_EVENTS + 1))), "too_many"),
        (calendar(event(*([ME] * MOST_ATTENDEES))), "too_many"),
        ("path/to/invite.ics", "type"),
    ],
)
def test_what_is_no_invitation_is_told_and_nothing_else_happens(data, code):
    with pytest.raises(InvalidInput) as caught:
        read(data, source="x.ics")
    assert {(fault.code, fault.source) for fault in caught.value.faults} == {(code, "x.ics")}


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        ("BEGIN:X", "END:X"),
        ("BEGIN;A=1:X", "END;A=1:X"),
        ("B EGIN:X", "EN D:X"),
        ("BEGIN:VEVENT\nEND;:X", "END:X"),
    ],
)
def test_however_nesting_is_spelled_it_is_too_deep(opening, closing):
    for depth in (DEPTH, 3000):
        nested = f"{opening}\n" * depth + f"{closing}\n" * depth
        data = f"BEGIN:VCALENDAR\n{nested}END:VCALENDAR\n"
        with pytest.raises(InvalidInput):
            read_components(data.encode())


def test_the_byte_that_is_not_utf_8_is_counted_in_the_file_with_its_folds():
    data = b"BEGIN:VCALENDAR\nX:a\n b\nY:\xfa\n z\n"
    with pytest.raises(InvalidInput, match=f"byte {data.index(0xFA)} is not UTF-8; save it as UTF-8"):
        read(data)


def test_a_file_that_is_cut_off_is_told_so():
    for line in (b"END:VEVENT\n", b"END:VCALENDAR\n"):
        with pytest.raises(InvalidInput, match="the file is cut off"):
            read(calendar().replace(line, b""))


def test_sequences_that_steer_a_terminal_go_as_a_whole():
    data = calendar(
        event("LOCATION:Roo\x1b[2Jm\x1b]0;title\x07 5", "DESCRIPTION:https://zoom.us/j/1\x1b[31m23")
    )
    assert (sole(data).place, sole(data).link) == ("Room 5", "https://zoom.us/j/123")


def test_cancelled_interviews_are_counted_and_what_cancels_them_is_known():
    gone = calendar(event("SEQUENCE:1", "STATUS:CANCELLED"))
    with pytest.raises(InvalidInput, match="the interview is cancelled by what was given too"):
        imported(calendar(), gone)
    both = calendar(event(), event(UID="UID:b"))
    cancelled = both.replace(b"END:VEVENT", b"SEQUENCE:1\nSTATUS:CANCELLED\nEND:VEVENT")
    with pytest.raises(InvalidInput, match="holds them: -o CASE"):
        imported(cancelled)
    with pytest.raises(InvalidInput, match="all 2 interviews of the case are cancelled"):
        imported(cancelled, into=made(both))


def test_components_may_be_nested_as_deep_as_real_ones():
    data = "BEGIN:VCALENDAR\n" + "BEGIN:X\n" * (DEPTH - 1) + "END:X\n" * (DEPTH - 1) + "END:VCALENDAR\n"
    assert len(read_components(data.encode())) == 1


def test_the_definition_of_a_zone_in_one_file_means_nothing_in_another():
    ours = definition(ALWAYS, name="America/Our Office")
    assert written(sole(zoned("America/Our Office", head=ours)).start) == "2026-11-16T08:15:00Z"
    assert (
        written(sole(zoned("America/Our Office", head=ours.replace("+0545", "-0100"))).start)
        == "2026-11-16T15:00:00Z"
    )
    assert written(sole(zoned("America/Our Office")).start) == "2026-11-16T14:00:00"


def test_a_zone_is_found_however_its_name_is_folded_and_spelled():
    data = calendar(
        event(
            DTSTART="DTSTART;TZ\n ID=Europe/Berlin:20261116T140000",
            DTEND="dtend;tzid=Europe/Berlin:20261116T150000",
        )
    )
    assert written(sole(data).start) == "2026-11-16T13:00:00Z"
    assert written(sole(data).end) == "2026-11-16T14:00:00Z"


CONTROL = "\x00\x07\x1b\x0b\x0c\x85\u2028\u2029\u202e\u2066\ufeff"


def test_no_character_that_does_things_gets_into_a_case():
    name = f"A{CONTROL}na"
    data = calendar(
        event(
            f"LOCATION:Room{CONTROL}7",
            f"DESCRIPTION:{CONTROL}",
            UID=f"UID:a{CONTROL}b",
            SUMMARY=f"SUMMARY:Interview - {CONTROL}Data engineer",
            ORGANIZER=f"ORGANIZER;CN={name}:mailto:ana@acme.example",
        )
    )
    found = imported(data)
    text = dumps(found.case, comments=found.comments)
    assert loads(text) == found.case
    assert all(line.isprintable() for line in text.split("\n"))


def test_names_titles_and_places_of_ten_thousand_characters_are_cut():
    long = "Engineer " * 1200
    data = calendar(
        event(
            f"LOCATION:{long}",
            SUMMARY=f"SUMMARY:{long}",
            UID=f"UID:{long}",
            ORGANIZER=f"ORGANIZER;CN={long}:mailto:ana@acme.example",
        )
    )
    found = imported(data)
    assert len(found.case.position) <= 500
    assert len(found.case.people[0].name) <= 200
    assert len(found.notes["interviews[0].channel"]) <= 510
    assert loads(dumps(found.case, comments=found.comments)) == found.case


@pytest.mark.parametrize(
    "piece", ["a", " ", ",", "1", "<", "(", "&", "\\", "@", "https://", "tel:+1", "PIN 1", "- "]
)
def test_no_long_text_takes_for_ever(piece):
    text = piece * (2 * TEXT // len(piece))
    for name in ("DESCRIPTION", "LOCATION", "SUMMARY"):
        assert read(calendar(event(f"{name}:{text}")))


TEXTS = st.text(
    st.one_of(
        st.sampled_from(list(CONTROL + "\t\n ,;:\"'<>()[]{}@+#%&=|/\\-0123456789")),
        st.characters(),
    ),
    max_size=60,
)
PROPERTIES = (
    *(
        "UID",
        "SUMMARY",
        "LOCATION",
        "DESCRIPTION",
        "URL",
        "SEQUENCE",
        "DTSTAMP",
        "DTEND",
        "DURATION",
        "STATUS",
    ),
    *("ORGANIZER", "ORGANIZER;CN=Ana", "ATTENDEE", "ATTENDEE;CN=Bo", "X-WR-TIMEZONE", "CONFERENCE", "METHOD"),
    *("ATTENDEE;CN", "ATTENDEE;PARTSTAT", "ORGANIZER;SENT-BY", "DTSTART;TZID", "X-GOOGLE-CONFERENCE", "TZID"),
)


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(PROPERTIES), TEXTS), max_size=6))
@example([("DTSTART;TZID", "America:20261116T140000")])
@example([("ORGANIZER;CN=Ana", f"mailto:a{CONTROL}@acme.example")])
def test_law_any_invitation_is_a_case_that_can_be_written_or_faults(lines):
    written_lines = [f"{name}{'=' if ';' in name and '=' not in name else ':'}{text}" for name, text in lines]
    data = calendar(event(*written_lines, ATTENDEE=None))
    try:
        found = imported(data, employer="Acme", timezone="UTC", interviewers=["Ana"])
    except InvalidInput:
        return
    text = dumps(found.case, comments=found.comments)
    assert loads(text) == found.case
    assert loads(dumps(found.case, format="json"), format="json") == found.case
    again = imported(data, timezone="UTC", into=found.case, interviewers=["Ana"])
    assert again.case == found.case


@settings(deadline=None)
@given(st.binary(max_size=300), st.sampled_from(sorted(EXPECTED)), st.integers(0, 3000))
def test_law_any_bytes_are_invitations_or_faults(noise, name, place):
    data = sample(name)
    for mixed in (noise, data[:place] + noise + data[place:], data[:place]):
        with suppress(InvalidInput):
            assert read(mixed)


def test_an_interview_in_a_repeated_hour_is_the_first_one():
    case = made(zoned("America/New_York", value="20261101T013000"))
    assert written(case.interviews[0].start) == "2026-11-01T05:30:00Z"
    assert loads(dumps(case)) == case


def test_an_interview_has_an_hour_before_the_clocks_go_back_too():
    held = Interview(start=datetime(2026, 11, 1, 4, 30, tzinfo=UTC), people=("Ana",))
    assert held.invitation is None
