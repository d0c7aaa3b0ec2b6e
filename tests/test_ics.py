"""Calendar files: what stands in them, down to the octet, and what other software makes of them.

The goldens are rewritten by ``UPDATE_GOLDENS=1 pytest tests/test_ics.py``; read the difference before
it is kept.
"""

import os
import re
import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from hashlib import sha256
from pathlib import Path
from zoneinfo import ZoneInfo

import attrs
import icalendar
import pytest
import vobject
from cases import US_MA, case, local
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from ical.calendar_stream import IcsCalendarStream
from icalendar.parser import Contentline

from jobdoc_rules import (
    JOB_DOC,
    BusinessCalendar,
    Case,
    Interview,
    InvalidInput,
    Office,
    Person,
    Plan,
    Side,
    agenda,
    plan,
)
from jobdoc_rules.events import (
    Bounced,
    CallsDeclined,
    CoordinatorAsked,
    FollowedUp,
    InterestChanged,
    Offered,
    OutOfOffice,
    PutOnHold,
    RecruiterContacted,
    Replied,
    RivalOffer,
    Spoke,
    ThankYouSent,
    TimingAgreed,
    Withdrew,
)
from jobdoc_rules.history import moment_of
from jobdoc_rules.ics import to_calendar, to_ical
from jobdoc_rules.ics.texts import clean
from jobdoc_rules.ics.writer import escape, fold
from jobdoc_rules.situation import EPOCH, Kind
from jobdoc_rules.testing.strategies import scenes

GOLDENS = Path(__file__).parent / "goldens"
ANA = Person(name="Ana Ruiz", role="interviewer", email="ana@acme.example", phone="+1 617 555 0100")
LEE = Person(name="Lee Park", role="recruiter", email="lee@acme.example", phone="+1 617 555 0101")
SAM = Person(name="Sam Hill", role="coordinator", email="sam@acme.example", phone="+1 617 555 0102")
SEEN = local("2026-11-16 16:00")
FACTS = {
    "people": (ANA, LEE, SAM),
    "interviews": (Interview(start=local("2026-11-16 14:00"), people=("Ana Ruiz",), arranged_by="Lee Park"),),
}
WEEKDAYS = BusinessCalendar()
LAW = settings(deadline=None)
FEWER = settings(deadline=None, max_examples=40)


def story(*events, **facts):
    return case(events, **(FACTS | facts))


def planned(*events, as_of=SEEN, calendar=US_MA, policy=JOB_DOC, side=Side.CANDIDATE, days=60, **facts):
    return plan(
        story(*events, **facts),
        as_of=as_of,
        calendar=calendar,
        policy=policy,
        side=side,
        horizon=timedelta(days=days),
    )


THANKED = (
    ThankYouSent(at=local("2026-11-17 09:30"), person="Ana Ruiz"),
    ThankYouSent(at=local("2026-11-17 09:45"), person="Sam Hill"),
    RecruiterContacted(at=local("2026-11-17 14:00")),
)
AGREED = TimingAgreed(
    at=local("2026-11-16 14:55"), answer_due=date(2026, 11, 25), channel="phone", number="+1 617 555 0199"
)
EMAILED = FollowedUp(at=local("2026-11-23 09:30"), channel="email")


# -------------------------------------------------------------------------------- a reader that trusts nobody


def unfolded(raw):
    """Return the content lines, after checking what every line of every file has to be."""
    assert raw.endswith(b"\r\n")
    assert not raw.startswith(b"\xef\xbb\xbf")
    pieces = raw[:-2].split(b"\r\n")
    lines = []
    for piece in pieces:
        assert 0 < len(piece) <= 75
        assert not set(piece) & {*range(0x20), 0x7F}
        text = piece.decode()  # which it only is if no character was split
        assert len(text.splitlines()) == 1
        if text.startswith(" "):
            assert not re.search(r"(?<!\\)(\\\\)*\\\Z", lines[-1]), "an escape was split"
            lines[-1] += text[1:]
        else:
            lines.append(text)
    assert "\n".join(lines).splitlines() == lines
    return lines


HEADER = ["VERSION", "PRODID", "CALSCALE", "NAME", "X-WR-CALNAME", "COLOR", "REFRESH-INTERVAL"]
HEADER += ["X-APPLE-CALENDAR-COLOR", "X-PUBLISHED-TTL"]
EVENT = ["SUMMARY", "DTSTART", "DTEND", "DTSTAMP", "UID", "SEQUENCE", "CATEGORIES", "DESCRIPTION"]
EVENT += ["LAST-MODIFIED", "STATUS", "TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS"]
ALARM = ["BEGIN", "ACTION", "DESCRIPTION", "TRIGGER", "END"]
OBSERVANCE = ["BEGIN", "DTSTART", "TZNAME", "TZOFFSETFROM", "TZOFFSETTO", "END"]


def read(raw):
    """Return header, zones and events of a file as lists of lines; nothing but these may be in it."""
    lines = unfolded(raw)
    assert (lines[0], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    text = "\n".join(lines[1:-1])
    blocks = re.findall(r"^BEGIN:(VTIMEZONE|VEVENT)\n((?:.*\n)*?)END:\1$", text, re.MULTILINE)
    zones = [block.splitlines() for kind, block in blocks if kind == "VTIMEZONE"]
    events = [block.splitlines() for kind, block in blocks if kind == "VEVENT"]
    assert [kind for kind, _ in blocks] == ["VTIMEZONE"] * len(zones) + ["VEVENT"] * len(events)
    header = lines[1 : len(HEADER) + 1]
    inside = sum(len(block) + 2 for block in zones + events)
    assert len(lines) == 2 + len(header) + inside
    assert names(header) == HEADER
    for event in events:
        assert names(event) in (EVENT, EVENT + ALARM)
    for zone in zones:
        assert names(zone) == ["TZID"] + OBSERVANCE * (len(zone) // len(OBSERVANCE))
    return header, zones, events


def names(lines):
    return [re.split("[:;]", line, maxsplit=1)[0] for line in lines]


def values(event):
    """Return what the properties of an event say, its alarm's prefixed, by name."""
    own = event[: len(EVENT)]
    found = {name: line[len(name) :].lstrip(":") for name, line in zip(names(own), own, strict=True)}
    return found | {
        f"ALARM {line.split(':')[0]}": line.split(":", 1)[1] for line in event[len(EVENT) + 1 : -1]
    }


def events_of(made, **options):
    return [values(event) for event in read(to_ical(made, **options))[2]]


def by_uid(made, **options):
    return {event["UID"]: event for event in events_of(made, **options)}


def described(event):
    return event["DESCRIPTION"].replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").splitlines()


def the_first(made, title, **options):
    return next(event for event in events_of(made, **options) if title in event["SUMMARY"])


def summaries(made, **options):
    return [event["SUMMARY"] for event in events_of(made, **options)]


def codes(function):
    with pytest.raises(InvalidInput) as caught:
        function()
    return sorted((fault.path, fault.code) for fault in caught.value.faults)


# ------------------------------------------------------------------------------------------------- the header


def test_a_plan_without_touchpoints_is_a_calendar_of_a_header_alone():
    made = agenda([], as_of=SEEN, calendar=US_MA)
    assert to_ical(made).decode().split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//jobdoc_rules//follow-ups//EN",
        "CALSCALE:GREGORIAN",
        "NAME:Follow-ups",
        "X-WR-CALNAME:Follow-ups",
        "COLOR:steelblue",
        "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
        "X-APPLE-CALENDAR-COLOR:#4682B4",
        "X-PUBLISHED-TTL:PT12H",
        "END:VCALENDAR",
        "",
    ]
    assert to_calendar(made).to_ical() == to_ical(made)


def test_the_name_of_the_calendar_can_be_chosen_and_is_escaped():
    header, _, _ = read(to_ical(planned(), name="Jo's search, 2026; C:\\New"))
    assert header[3] == "NAME:Jo's search\\, 2026\\; C:\\\\New"
    assert header[4] == "X-WR-CALNAME:Jo's search\\, 2026\\; C:\\\\New"


def test_the_header_of_a_file_is_the_same_whatever_the_plan():
    later = planned(*THANKED, EMAILED, as_of=local("2026-12-24 10:00"))
    assert read(to_ical(planned()))[0] == read(to_ical(later))[0]


# ------------------------------------------------------------------------------------------------- the events


def test_a_touchpoint_is_an_event_at_the_time_to_act_in_utc():
    call = the_first(planned(AGREED, as_of=local("2026-11-17 18:00")), "Call Ana Ruiz")
    assert call["SUMMARY"] == "Call Ana Ruiz (Acme): status"
    assert call["DTSTART"] == "20261127T190000Z"
    assert call["DTEND"] == "20261127T191500Z"
    assert call["TRANSP"] == "TRANSPARENT"
    assert call["X-MICROSOFT-CDO-BUSYSTATUS"] == "FREE"
    assert call["CATEGORIES"] == "Status follow up"
    assert call["STATUS"] == "CONFIRMED"


def test_its_description_says_what_and_whom_by_when_why_and_what_was_passed_over():
    call = the_first(planned(AGREED, as_of=local("2026-11-17 18:00")), "Call Ana Ruiz")
    rules = [f"S14: {JOB_DOC.rule('S14').text}"]
    assert described(call) == [
        "Call Ana Ruiz (Acme): status",
        "Ana Ruiz, interviewer: ana@acme.example, +1 617 555 0100",
        "Agreed number: +1 617 555 0199",
        "When: Fri 27 Nov 2026, 14:00, by 17:00 (America/New_York)",
        "Why: you agreed to call on the next business day if you had heard nothing by Wed 25 Nov.",
        *rules,
        "R3: When exactly is the day after the promised one?",
        "Passed over: Thu 26 Nov (Thanksgiving Day)",
    ]


def test_a_later_deadline_is_told_with_its_day_and_a_weekend_by_its_names():
    made = planned(as_of=local("2026-11-20 18:00"))
    thanks = the_first(made, "Thank Ana")
    assert "When: Mon 23 Nov 2026, 09:30, by 17:00 (America/New_York)" in described(thanks)
    assert described(thanks)[-1] == "Passed over: Sat 21 Nov, Sun 22 Nov"
    coordinator = events_of(planned())[1]
    assert "When: Tue 17 Nov 2026, 09:45, by Thu 19 Nov, 17:00 (America/New_York)" in described(coordinator)


def test_what_rests_on_common_practice_says_so():
    made = planned(CallsDeclined(at=local("2026-11-16 15:30")), EMAILED, as_of=local("2026-11-24 10:00"))
    email = events_of(made)[-1]
    assert "R11 (common practice): If they asked not to be called, do not call anyone there." in described(
        email
    )
    choice = the_first(planned(), "Choose")
    assert described(choice)[3].startswith("R7 (common practice): After several unanswered rounds")


def test_somebody_without_an_address_is_named_all_the_same():
    people = (
        attrs.evolve(ANA, phone=None),
        attrs.evolve(LEE, email=None),
        Person(name="Sam Hill", role="coordinator"),
    )
    made = planned(people=people)
    lines = [line for event in events_of(made) for line in described(event)]
    assert "Ana Ruiz, interviewer: ana@acme.example" in lines
    assert "Lee Park, recruiter: +1 617 555 0101" in lines
    assert "Sam Hill, coordinator" in lines


def test_the_employer_is_told_whom_to_answer():
    (event,) = events_of(planned(side=Side.EMPLOYER))
    assert event["SUMMARY"] == "Answer Jo Marsh by email or phone (Acme)"
    assert described(event)[1] == "Jo Marsh\\, candidate".replace("\\", "")
    assert event["DTSTART"] == "20261123T143000Z"


def test_what_may_be_done_is_tentative_and_what_should_be_is_confirmed():
    statuses = {event["CATEGORIES"]: event["STATUS"] for event in events_of(planned())}
    assert statuses == {
        "Thank you": "CONFIRMED",
        "Thank coordinator": "CONFIRMED",
        "Talk to recruiter": "CONFIRMED",
        "Status follow up": "CONFIRMED",
        "Ask coordinator": "TENTATIVE",
        "Choose": "TENTATIVE",
    }


def test_a_rule_of_ones_own_without_words_is_named_by_its_clause():
    rules = tuple(attrs.evolve(rule, text="") if rule.id == "S28" else rule for rule in JOB_DOC.rules)
    made = planned(policy=attrs.evolve(JOB_DOC, rules=rules))
    email = next(event for event in events_of(made) if event["CATEGORIES"] == "Status follow up")
    assert "S28" in described(email)


def test_words_of_a_rule_pass_the_gate_of_the_file():
    text = "Wait\u2028until\x00 \u202etold,\tthen ask.\x85 "
    rules = tuple(attrs.evolve(rule, text=text) if rule.id == "S28" else rule for rule in JOB_DOC.rules)
    made = planned(policy=attrs.evolve(JOB_DOC, rules=rules))
    email = next(event for event in events_of(made) if event["CATEGORIES"] == "Status follow up")
    assert "S28: Wait\\nuntil told\\, then ask.\\n" in email["DESCRIPTION"]


def test_a_description_has_no_white_space_at_its_end():
    rules = tuple(
        attrs.evolve(rule, text="Thank them.\u3000 ") if rule.id == "S1" else rule for rule in JOB_DOC.rules
    )
    (thanks, *_) = events_of(planned(policy=attrs.evolve(JOB_DOC, rules=rules)))
    assert thanks["DESCRIPTION"].endswith("\\nS1: Thank them.")


def test_a_title_made_by_hand_passes_it_too():
    made = planned()
    odd = attrs.evolve(made.touchpoints[0], employer="Ac\u202eme\x00,\tInc")
    assert summaries(attrs.evolve(made, touchpoints=(odd,))) == ["Thank Ana Ruiz by email (Acme\\, Inc)"]


def test_a_touchpoint_made_by_hand_needs_no_reason():
    made = planned()
    bare = attrs.evolve(
        made, touchpoints=(attrs.evolve(made.touchpoints[0], reason="", grounds=("X1",), rules=()),)
    )
    (event,) = events_of(bare)
    assert described(event)[2:] == ["When: Tue 17 Nov 2026, 09:30, by 17:00 (America/New_York)", "X1"]


# ----------------------------------------------------------------------------------------- what has been done


def test_what_was_done_is_marked_and_says_what_it_met():
    done = events_of(planned(*THANKED, as_of=local("2026-11-18 10:00")))[0]
    assert done["SUMMARY"] == "Done: Thank Ana Ruiz by email (Acme)"
    assert (done["DTSTART"], done["DTEND"]) == ("20261117T143000Z", "20261117T144500Z")
    assert described(done) == [
        "Thank Ana Ruiz by email (Acme)",
        "Ana Ruiz, interviewer: ana@acme.example, +1 617 555 0100",
        "Done: Tue 17 Nov 2026, 09:30 (America/New_York)",
        "S1: Send a thank-you to each interviewer, after every round.",
    ]
    assert done["STATUS"] == "CONFIRMED"


def test_what_was_done_met_the_duty_rather_than_the_prohibition_of_its_clause():
    withdrawn = events_of(planned(Withdrew(at=local("2026-11-18 09:30")), as_of=local("2026-11-18 10:00")))[
        -1
    ]
    assert described(withdrawn)[-1] == f"S31: {JOB_DOC.rule('S31').text}"


@pytest.mark.parametrize(
    ("past", "shown"),
    [(timedelta(days=180), 3), (timedelta(days=1), 3), (timedelta(hours=20), 1), (timedelta(0), 0)],
)
def test_what_was_done_is_shown_for_a_while(past, shown):
    made = planned(*THANKED, as_of=local("2026-11-18 09:30"))
    assert sum(summary.startswith("Done:") for summary in summaries(made, past=past)) == shown


def test_what_was_done_half_a_year_ago_is_left_out_by_default():
    events = (*THANKED, Offered(at=local("2026-11-18 10:00")))
    recent = planned(*events, as_of=local("2027-05-15 12:00"))
    assert len(summaries(recent)) == 3
    assert summaries(planned(*events, as_of=local("2027-05-16 12:00"))) == [
        "Done: Call Lee Park (Acme): how the interview went"
    ]
    assert summaries(planned(*events, as_of=local("2027-05-17 12:00"))) == []


# ----------------------------------------------------------------------------------------------------- alarms


def test_what_is_not_done_yet_rings_at_its_start():
    done, *_, last = events_of(planned(*THANKED, as_of=local("2026-11-18 10:00")))
    assert not any(name.startswith("ALARM") for name in done)
    assert last["ALARM ACTION"] == "DISPLAY"
    assert last["ALARM DESCRIPTION"] == last["SUMMARY"]
    assert last["ALARM TRIGGER"] == "PT0S"


def test_a_feed_without_alarms_has_none():
    assert b"VALARM" not in to_ical(planned(), alarm=False)


# --------------------------------------------------------------------------------------------- days and zones


def test_all_day_events_take_the_day_of_the_office_and_ring_when_it_is_time():
    made = planned(*THANKED, as_of=local("2026-11-18 10:00"))
    done, *_ = events_of(made, all_day=True)
    assert (done["DTSTART"], done["DTEND"]) == (";VALUE=DATE:20261117", ";VALUE=DATE:20261118")
    email = events_of(made, all_day=True)[3]
    assert (email["DTSTART"], email["DTEND"]) == (";VALUE=DATE:20261123", ";VALUE=DATE:20261124")
    assert email["ALARM TRIGGER"] == "PT9H30M"
    assert {event["ALARM TRIGGER"] for event in events_of(made, all_day=True)[3:]} == {
        "PT9H",
        "PT9H30M",
        "PT14H",
    }


def test_an_all_day_event_at_midnight_rings_at_its_start():
    policy = JOB_DOC.with_readings(opens=time(0), email_at=time(0))
    email = events_of(planned(policy=policy), all_day=True)[0]
    assert email["ALARM TRIGGER"] == "PT0S"


def test_the_plan_says_whether_events_take_whole_days_unless_told_otherwise():
    made = planned(policy=JOB_DOC.with_readings(all_day=True))
    assert all("VALUE=DATE" in event["DTSTART"] for event in events_of(made))
    assert not any("VALUE=DATE" in event["DTSTART"] for event in events_of(made, all_day=False))


def test_times_can_be_in_the_zone_of_the_office_which_is_then_defined_before_the_events():
    raw = to_ical(planned(), tzid=True)
    _, ((tzid, *_),), events = read(raw)
    assert tzid == "TZID:America/New_York"
    first = values(events[0])
    assert first["DTSTART"] == ";TZID=America/New_York:20261117T093000"
    assert first["DTEND"] == ";TZID=America/New_York:20261117T094500"
    assert first["DTSTAMP"] == "20200101T000000Z"


def test_times_in_utc_need_no_zone_at_all():
    assert b"VTIMEZONE" not in to_ical(planned())
    assert b"TZID" not in to_ical(planned())
    assert b"VTIMEZONE" not in to_ical(planned(), tzid=True, all_day=True)


@pytest.mark.parametrize("timezone", ["UTC", "Etc/GMT", "Africa/Abidjan", "Atlantic/Reykjavik"])
def test_a_zone_that_is_utc_by_another_name_stays_utc(timezone):
    office = Office(timezone=timezone)
    made = planned(as_of=datetime(2026, 11, 17, tzinfo=UTC), office=office, calendar=WEEKDAYS)
    assert b"TZID" not in to_ical(made, tzid=True)
    assert events_of(made, tzid=True)[0]["DTSTART"] == "20261117T093000Z"


def test_zones_of_several_offices_are_each_defined_once():
    berlin = attrs.evolve(story(), id="berlin", employer="Berg", office=Office(timezone="Europe/Berlin"))
    made = agenda([berlin, story()], as_of=SEEN, calendar=WEEKDAYS)
    _, zones, _ = read(to_ical(made, tzid=True))
    assert [zone[0] for zone in zones] == ["TZID:America/New_York", "TZID:Europe/Berlin"]


@pytest.mark.parametrize(
    ("at", "start"),
    [
        ("2026-11-01 04:40", ";TZID=America/New_York:20261101T004000"),
        ("2026-11-01 04:50", "20261101T045000Z"),  # it ends at the first 01:05
        ("2026-11-01 05:30", "20261101T053000Z"),
        ("2026-11-01 06:30", "20261101T063000Z"),
        ("2026-11-01 06:50", "20261101T065000Z"),
        ("2026-11-01 07:00", ";TZID=America/New_York:20261101T020000"),
    ],
)
def test_a_time_that_the_clocks_show_twice_stays_in_utc(at, start):
    done = FollowedUp(at=datetime.fromisoformat(at).replace(tzinfo=UTC), channel="email")
    interviews = (Interview(start=local("2026-10-26 14:00"), people=("Ana Ruiz",)),)
    made = planned(done, interviews=interviews, as_of=local("2026-11-02 10:00"))
    assert events_of(made, tzid=True)[0]["DTSTART"] == start


def offsets(zone):
    """Return the onsets, as instants, and offsets of a VTIMEZONE."""
    found = []
    for index in range(1, len(zone), len(OBSERVANCE)):
        _, start, _, before, after, _ = (
            line.split(":", 1)[1] for line in zone[index : index + len(OBSERVANCE)]
        )
        onset = datetime.strptime(start, "%Y%m%dT%H%M%S").replace(tzinfo=UTC) - seconds(before)
        found.append((onset, seconds(after)))
    return found


def seconds(offset):
    hours, minutes, rest = int(offset[1:3]), int(offset[3:5]), int(offset[5:] or 0)
    return timedelta(hours=hours, minutes=minutes, seconds=rest) * (-1 if offset[0] == "-" else 1)


CHANGES = [
    ("America/New_York", datetime(2026, 10, 30, 9)),
    ("America/New_York", datetime(2026, 3, 2, 9)),
    ("Australia/Lord_Howe", datetime(2026, 4, 1, 9)),
    ("Africa/Casablanca", datetime(2026, 2, 10, 9)),
    ("Pacific/Apia", datetime(2011, 12, 22, 9)),
    ("Europe/Dublin", datetime(2026, 10, 20, 9)),
    ("America/Caracas", datetime(2016, 4, 25, 9)),
    ("Europe/Amsterdam", datetime(1937, 6, 21, 9)),
    ("Asia/Kathmandu", datetime(2026, 12, 20, 9)),
    ("America/Argentina/ComodRivadavia", datetime(2008, 10, 10, 9)),
]


def around(timezone, start, **options):
    office = Office(timezone=timezone)
    made = planned(
        office=office,
        interviews=(Interview(start=start, people=("Ana Ruiz",)),),
        as_of=start.replace(tzinfo=office.zone) + timedelta(hours=2),
        calendar=WEEKDAYS,
    )
    return made, to_ical(made, **options)


@pytest.mark.parametrize(("timezone", "start"), CHANGES)
def test_a_zone_is_defined_right_for_every_hour_of_its_years(timezone, start):
    made, raw = around(timezone, start, tzid=True)
    _, (zone,), _ = read(raw)
    rules = offsets(zone)
    years = {touchpoint.day.year for touchpoint in made.touchpoints}
    now, end = datetime(min(years), 1, 1), datetime(max(years) + 1, 1, 1)
    now, end = (moment.replace(tzinfo=ZoneInfo(timezone)).astimezone(UTC) for moment in (now, end))
    while now < end:
        in_force = [offset for onset, offset in rules if onset <= now][-1]
        assert now.astimezone(ZoneInfo(timezone)).utcoffset() == in_force, now
        now += timedelta(minutes=30)
    assert len(rules) <= 8 * len(years)


@pytest.mark.parametrize(("timezone", "start"), CHANGES)
@pytest.mark.parametrize("options", [{}, {"tzid": True}, {"all_day": True}], ids=str)
def test_around_a_clock_change_every_reader_finds_the_planned_instants(timezone, start, options):
    made, raw = around(timezone, start, **options)
    assert to_calendar(made, **options).to_ical() == raw
    days = "all_day" in options
    for begins, ends, touchpoint in zip(*times_read(raw), made.touchpoints, strict=True):
        if days:
            assert (begins, ends) == (touchpoint.day, touchpoint.day + timedelta(1))
        else:
            assert begins.astimezone(UTC) == touchpoint.start.astimezone(UTC)
            assert ends.astimezone(UTC) == touchpoint.end.astimezone(UTC)
            assert ends.astimezone(UTC) > begins.astimezone(UTC)


def times_read(raw):
    found = icalendar.Calendar.from_ical(raw).events
    return [event.start for event in found], [event.end for event in found]


# ------------------------------------------------------------------------------------------------- discretion


def test_a_discreet_calendar_names_nobody_in_its_titles():
    made = planned(*THANKED, as_of=local("2026-11-18 10:00"))
    raw = to_ical(made, discreet=True)
    for event in map(values, read(raw)[2]):
        titles = event["SUMMARY"], event.get("ALARM DESCRIPTION", ""), event["CATEGORIES"]
        assert not any(name in title for title in titles for name in ("Ana", "Lee", "Sam", "Acme"))
        assert "Acme" in event["DESCRIPTION"]
    assert summaries(made, discreet=True)[:4] == [
        "Done: Say thanks (email)",
        "Done: Say thanks (email)",
        "Done: Get in touch (phone)",
        "Follow up (email)",
    ]
    assert "Choose how to go on" in summaries(made, discreet=True)


def test_every_kind_has_a_discreet_title_and_a_category_without_a_comma():
    one = planned().touchpoints[0]
    everything = [attrs.evolve(one, kind=kind, uid=kind) for kind in Kind]
    made = attrs.evolve(planned(), touchpoints=tuple(everything))
    for event in events_of(made, discreet=True):
        assert event["SUMMARY"].endswith(" (email)")
        assert "," not in event["CATEGORIES"]
        assert event["CATEGORIES"]


# ----------------------------------------------------------------------------------------------------- drafts


def test_drafts_are_shown_with_what_is_not_done_yet():
    made = planned(*THANKED, as_of=local("2026-11-18 10:00"))
    uid = made.upcoming[0].uid
    event = by_uid(made, drafts={uid: "\nDear Ana,  \r\n\r\nhow is it going?\u2028Best,\u202e Jo\x07\n\n"})[
        uid
    ]
    assert event["DESCRIPTION"].endswith("\\n\\nDraft:\\nDear Ana\\,\\n\\nhow is it going?\\nBest\\, Jo")
    asked = []
    to_ical(made, drafts=lambda touchpoint: asked.append(touchpoint.uid))
    assert asked == [touchpoint.uid for touchpoint in made.upcoming]


@pytest.mark.parametrize(
    "drafts", [None, {}, {"no uid of the plan": "words"}, lambda _t: None, lambda _t: " \n"]
)
def test_without_a_draft_nothing_is_said_of_one(drafts):
    assert to_ical(planned(), drafts=drafts) == to_ical(planned())


def test_all_drafts_that_are_no_texts_are_told_together():
    one, other, *_ = (touchpoint.uid for touchpoint in planned().touchpoints)
    drafts = {one: 7, other: "x" * 20_001}
    assert codes(lambda: to_ical(planned(), drafts=drafts)) == sorted(
        [(f"drafts[{one}]", "type"), (f"drafts[{other}]", "too_long")]
    )
    assert "x" * 74 in by_uid(planned(), drafts={one: "x" * 20_000})[one]["DESCRIPTION"]


@pytest.mark.parametrize(
    ("given_", "right"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\vb\fc\x1cd\x1de\x1ef\x85g\u2028h\u2029i", "a\nb\nc\nd\ne\nf\ng\nh\ni"),
        ("a\tb", "a b"),
        ("a\x00b\x07c\x1bd\x1fe\x7ff\x80g\x9fh", "abcdefgh"),
        ("\ufeffa\u200eb\u200fc\u061cd\u202ae\u202ef\u2066g\u2069h", "abcdefgh"),
        ("a\ud800b\udfffc", "abc"),
        (
            "e\u0301 \u00a0\u3000 \U0001f469\u200d\U0001f4bb \u05d0",
            "e\u0301 \u00a0\u3000 \U0001f469\u200d\U0001f4bb \u05d0",
        ),
    ],
)
def test_a_clean_text_has_line_feeds_and_nothing_that_calendars_mistake(given_, right):
    assert clean(given_) == right


# ------------------------------------------------------------------------------------------------- cancelling


def test_what_is_no_longer_planned_can_be_cancelled():
    before = planned(*THANKED, as_of=local("2026-11-18 10:00"))
    after = planned(*THANKED, Offered(at=local("2026-11-19 11:00")), as_of=local("2026-11-20 10:00"))
    found = by_uid(after, cancel_since=before)
    for touchpoint in before.upcoming:
        event, was = found[touchpoint.uid], by_uid(before)[touchpoint.uid]
        assert event["STATUS"] == "CANCELLED"
        assert event["SUMMARY"] == f"Cancelled: {was['SUMMARY']}"
        assert (event["DTSTART"], event["DESCRIPTION"]) == (was["DTSTART"], was["DESCRIPTION"])
        assert int(event["SEQUENCE"]) > int(was["SEQUENCE"])
        assert event["DTSTAMP"] == event["LAST-MODIFIED"] == "20261119T160000Z"
        assert not any(name.startswith("ALARM") for name in event)
    assert list(found)[:3] == [touchpoint.uid for touchpoint in after.touchpoints]
    assert by_uid(after).keys() == {touchpoint.uid for touchpoint in after.touchpoints}


def test_a_cancelled_event_comes_in_the_order_of_its_start():
    before = planned(*THANKED, as_of=local("2026-11-18 10:00"))
    hold = PutOnHold(at=local("2026-11-19 11:00"), recorded=local("2026-11-19 18:00"))
    after = planned(*THANKED, hold, as_of=local("2026-11-20 10:00"))
    events = events_of(after, cancel_since=before)
    assert [event["DTSTART"] for event in events] == sorted(event["DTSTART"] for event in events)
    cancelled = [event for event in events if event["STATUS"] == "CANCELLED"]
    assert {event["DTSTAMP"] for event in cancelled} == {"20261119T230000Z"}
    assert [event["STATUS"] for event in events if not event["DTSTART"].startswith("202611")][:3] == [
        *("CANCELLED", "CANCELLED", "CANCELLED"),
    ]
    assert [event["DTSTART"] for event in events if event["STATUS"] == "TENTATIVE"] == ["20261221T143000Z"]


def test_a_cancellation_moves_only_with_the_log():
    before = planned(as_of=local("2026-11-17 09:00"))
    events = (Offered(at=date(2026, 11, 17)),)
    first = planned(*events, as_of=local("2026-11-18 10:00"))
    later = planned(*events, as_of=local("2026-11-30 10:00"))
    assert by_uid(first, cancel_since=before) == by_uid(later, cancel_since=before)
    future = planned(*events, EMAILED, as_of=local("2026-11-18 10:00"))  # not happened yet
    assert by_uid(first, cancel_since=before) == by_uid(future, cancel_since=before)


def test_what_lapsed_without_an_entry_of_the_log_is_cancelled_a_second_after_its_revision():
    before = planned(as_of=local("2026-11-17 09:00"))
    after = planned(as_of=local("2026-11-20 10:00"))
    lapsed = next(
        touchpoint for touchpoint in before.touchpoints if touchpoint.kind is Kind.THANK_COORDINATOR
    )
    event = by_uid(after, cancel_since=before)[lapsed.uid]
    assert event["STATUS"] == "CANCELLED"
    assert int(event["SEQUENCE"]) == (lapsed.revised - EPOCH) / timedelta(seconds=1) + 1


def test_what_was_done_or_lies_beyond_the_view_is_not_cancelled():
    before = planned(as_of=local("2026-11-17 09:00"))
    after = planned(*THANKED, as_of=local("2026-11-18 10:00"), days=7)
    assert by_uid(after, cancel_since=before) == by_uid(after)


def test_what_belongs_to_a_case_that_is_gone_is_cancelled():
    gone = agenda([], as_of=local("2026-11-18 10:00"), calendar=US_MA)
    statuses = {event["STATUS"] for event in events_of(gone, cancel_since=planned())}
    assert statuses == {"CANCELLED"}


# ----------------------------------------------------------------------------------------------------- faults


def test_all_faults_of_the_arguments_are_told_together():
    wrong = {
        "drafts": 3,
        "name": "a\nb",
        "alarm": 1,
        "tzid": "yes",
        "all_day": 0,
        "discreet": None,
        "past": timedelta(days=-1),
        "cancel_since": "yesterday",
    }
    found = [
        ("alarm", "type"),
        ("all_day", "type"),
        ("cancel_since", "type"),
        ("discreet", "type"),
        ("drafts", "type"),
        ("name", "control_character"),
        ("past", "span"),
        ("tzid", "type"),
    ]
    assert codes(lambda: to_ical(planned(), **wrong)) == found
    assert codes(lambda: to_calendar(planned(), **wrong)) == found


def test_a_span_of_days_as_a_number_is_no_span():
    assert codes(lambda: to_ical(planned(), past=180)) == [("past", "span")]


def test_a_case_is_no_plan():
    assert codes(lambda: to_ical(story(), cancel_since=planned())) == [("plan", "type")]


def test_an_earlier_plan_is_earlier_and_of_the_same_side():
    other = planned(side=Side.EMPLOYER, as_of=SEEN + timedelta(minutes=1))
    assert codes(lambda: to_ical(planned(), cancel_since=other)) == [
        ("cancel_since", "order"),
        ("cancel_since", "side"),
    ]
    to_ical(planned(), cancel_since=planned())


# ----------------------------------------------------------------------------------------- uids and revisions


def test_a_touchpoint_that_moves_keeps_its_uid_and_counts_up():
    before = by_uid(planned(*THANKED, as_of=local("2026-11-18 10:00")))
    away = OutOfOffice(at=local("2026-11-18 11:00"), person="Ana Ruiz", until=date(2026, 12, 1))
    after = by_uid(planned(*THANKED, away, as_of=local("2026-11-18 12:00")))
    moved = [uid for uid in before.keys() & after.keys() if before[uid]["DTSTART"] != after[uid]["DTSTART"]]
    assert len(moved) > 5
    for uid in moved:
        assert int(after[uid]["SEQUENCE"]) > int(before[uid]["SEQUENCE"])
        assert after[uid]["LAST-MODIFIED"] == after[uid]["DTSTAMP"] == "20261118T160000Z"
    assert {uid: before[uid] for uid in list(before)[:3]} == {uid: after[uid] for uid in list(before)[:3]}


def test_what_is_done_keeps_the_uid_it_had_when_it_was_planned():
    before = by_uid(planned(*THANKED, as_of=local("2026-11-20 10:00")))
    after = by_uid(planned(*THANKED, EMAILED, as_of=local("2026-11-23 10:00")))
    done = [uid for uid in before if after[uid]["SUMMARY"] == "Done: Email Ana Ruiz (Acme): status"]
    assert len(done) == 1
    assert int(after[done[0]]["SEQUENCE"]) > int(before[done[0]]["SEQUENCE"])


@pytest.mark.parametrize(
    ("revised", "sequence"),
    [
        (EPOCH, 0),
        (EPOCH + timedelta(seconds=1, microseconds=999_999), 1),
        (datetime(1999, 12, 31, tzinfo=UTC), 0),
        (datetime(2199, 12, 31, tzinfo=UTC), 2**31 - 1),
        (datetime(2026, 11, 16, 15, tzinfo=ZoneInfo("America/New_York")), 217_022_400),
    ],
)
def test_the_sequence_counts_seconds_since_2020_and_fits_31_bits(revised, sequence):
    made = planned()
    made = attrs.evolve(made, touchpoints=(attrs.evolve(made.touchpoints[0], revised=revised),))
    (event,) = events_of(made)
    assert int(event["SEQUENCE"]) == sequence
    stamp = revised.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    assert event["DTSTAMP"] == event["LAST-MODIFIED"] == stamp


def assert_only_touched_events_change(before, after):
    """An event that is in both files is the same in both, or a later revision."""
    for uid in before.keys() & after.keys():
        if before[uid] != after[uid]:
            assert int(after[uid]["SEQUENCE"]) > int(before[uid]["SEQUENCE"])
            assert after[uid]["LAST-MODIFIED"] > before[uid]["LAST-MODIFIED"]


MINUTES = st.integers(1, 60 * 24 * 40)
NEWS = [
    lambda at, who: ThankYouSent(at=at, person=who),
    lambda at, who: RecruiterContacted(at=at, person=who),
    lambda at, who: FollowedUp(at=at, person=who, channel="phone"),
    lambda at, who: Replied(at=at, person=who),
    lambda at, who: Spoke(at=at, person=who, answer_due=at.date() + timedelta(days=9)),
    lambda at, who: OutOfOffice(at=at, person=who, until=at.date() + timedelta(days=20)),
    lambda at, who: Bounced(at=at, person=who, channel="email"),
    lambda at, _who: FollowedUp(at=at, channel="email"),
    lambda at, _who: CoordinatorAsked(at=at, channel="phone"),
    lambda at, _who: CallsDeclined(at=at),
    lambda at, _who: PutOnHold(at=at),
    lambda at, _who: InterestChanged(at=at, interest="none"),
    lambda at, _who: RivalOffer(at=at, deadline=at.date() + timedelta(days=9)),
]


def settled(scene, until):
    """Return whether the log was written down by now, in this age, and no interview comes ``until``."""
    now, zone = scene.as_of, scene.case.office.zone
    return (
        now > EPOCH
        and scene.case.events == scene.log
        and all((event.recorded or moment_of(event, zone)) < now for event in scene.log)
        and not any(now < interview.start <= until for interview in scene.case.interviews)
    )


@LAW
@given(scenes(), MINUTES)
def test_as_time_passes_an_event_keeps_its_bytes_or_is_a_later_revision(scene, minutes):
    later = scene.but(as_of=scene.as_of.astimezone(UTC) + timedelta(minutes=minutes))
    assume(settled(scene, later.as_of))
    assert_only_touched_events_change(by_uid(scene.plan()), by_uid(later.plan()))


@LAW
@given(scenes(), MINUTES, st.sampled_from(NEWS))
def test_as_the_log_grows_an_event_keeps_its_bytes_or_is_a_later_revision(scene, minutes, news):
    now = (scene.as_of.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(scene.case.office.zone)
    assume(settled(scene, now) and scene.case.interviews[0].start <= now)
    later = scene.with_events(news(now, scene.case.people[0].name)).but(as_of=now)
    assert_only_touched_events_change(by_uid(scene.plan()), by_uid(later.plan()))


# ---------------------------------------------------------------------------------------- hostile texts, laws

PIECES = ["\\", "\\n", "\\N", "\\\\", ";", ",", ":", '"', "'", "^", "^n", "=", "a", "bc", " ", "\u00a0", "é"]
PIECES += [
    "漢字",
    "\U0001f600",
    "e\u0301",
    "\u200d",
    "א",
    "BEGIN:VEVENT",
    "END:VALARM",
    "{0}",
    "%s",
    "\ufffd",
]
LINES = (
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=60)
    .map("".join)
    .filter(lambda text: text.strip() and len(text) <= 200)
)
ODD = "\x00\x07\x0b\x0c\x1b\x1c\x85\u2028\u2029\u202e\u2066\ufeff\ud800"
DRAFTS = st.lists(st.sampled_from([*PIECES, "\n", "\r\n", "\r", "\t", *ODD]), max_size=60).map("".join)
OPTIONS = st.fixed_dictionaries(
    {},
    optional={
        "name": LINES,
        "alarm": st.booleans(),
        "tzid": st.booleans(),
        "all_day": st.booleans(),
        "discreet": st.booleans(),
        "past": st.timedeltas(timedelta(0), timedelta(days=400)),
        "drafts": DRAFTS.map(lambda text: lambda _touchpoint: text),
    },
)


@attrs.frozen
class Planned:
    """A plan, shown by what it was made of."""

    case: Case
    as_of: datetime
    plan: Plan = attrs.field(repr=False)


@st.composite
def hostile_plans(draw):
    """Return a short plan, all of whose texts are as odd as the gates of a case let them be."""
    ana, sam, number = draw(LINES), draw(LINES), draw(LINES)
    assume(ana.strip(" ") != sam.strip(" "))
    agreed = TimingAgreed(
        at=local("2026-11-16 14:55"), answer_due=date(2026, 11, 25), channel="phone", number=number
    )
    declined = CallsDeclined(at=local("2026-11-16 14:58"))
    odd = story(
        *draw(st.sampled_from([(), (agreed,), (agreed, declined)])),
        people=(
            Person(name=ana, role="interviewer", email="a@b.c", phone=f"{draw(LINES)[:190]}1"),
            Person(name=sam, role="coordinator", phone="2"),
        ),
        interviews=(Interview(start=local("2026-11-16 14:00"), people=(ana.strip(" "),)),),
        employer=draw(LINES),
        candidate=draw(LINES),
    )
    horizon, side = timedelta(days=draw(st.sampled_from([0, 14]))), draw(st.sampled_from(Side))
    return Planned(odd, SEEN, plan(odd, as_of=SEEN, calendar=US_MA, horizon=horizon, side=side))


PLANS = st.one_of(hostile_plans(), scenes().map(lambda scene: Planned(scene.case, scene.as_of, scene.plan())))


@LAW
@given(hostile_plans(), OPTIONS)
def test_whatever_the_texts_the_file_holds_its_own_lines_and_no_others(made, options):
    for event in events_of(made.plan, **options):
        for name in ("SUMMARY", "DESCRIPTION"):
            assert event[name] == event[name].strip() != ""


@LAW
@given(PLANS, OPTIONS)
def test_the_bytes_are_those_of_icalendar_up_to_folds_at_backslashes(made, options):
    ours, theirs = to_ical(made.plan, **options), to_calendar(made.plan, **options).to_ical()
    assert ours.replace(b"\r\n ", b"") == theirs.replace(b"\r\n ", b"")
    if rb"\\" not in ours.replace(b"\r\n ", b""):
        assert ours == theirs


def test_properties_are_added_in_the_order_in_which_icalendar_sorts_them():
    calendar = to_calendar(planned(), tzid=True)
    assert calendar.to_ical(sorted=False) == calendar.to_ical()


def test_the_calendar_holds_values_to_go_on_from():
    calendar = to_calendar(planned(), tzid=True)
    assert isinstance(calendar, icalendar.Calendar)
    event = calendar.events[0]
    assert event.start == local("2026-11-17 09:30")
    assert event.start.tzinfo == ZoneInfo("America/New_York")
    assert event.alarms.times[0].trigger == local("2026-11-17 09:30")
    assert calendar.calendar_name == "Follow-ups"


@FEWER
@given(PLANS, OPTIONS)
def test_icalendar_reads_back_what_was_written(made, options):
    written = to_calendar(made.plan, **options).events
    found = icalendar.Calendar.from_ical(to_ical(made.plan, **options)).events
    assert [facts(event) for event in found] == [facts(event) for event in written]


def facts(event):
    words = [str(event[name]) for name in ("UID", "SUMMARY", "DESCRIPTION", "STATUS", "SEQUENCE")]
    return *words, event.start, event.end, event.DTSTAMP, event.LAST_MODIFIED


def read_by_vobject(raw):
    """Return what vobject reads, which would keep the first definition of a zone for all later files."""
    zones = vars(vobject.icalendar)["__tzidMap"]
    for name in [name for name in zones if name != "UTC"]:
        del zones[name]
    return vobject.readOne(raw.decode())


@FEWER
@given(PLANS, OPTIONS)
def test_other_readers_agree_on_uid_title_text_and_times(made, options):
    raw = to_ical(made.plan, **options)
    ours = [facts(event) for event in icalendar.Calendar.from_ical(raw).events]
    right = [
        (uid, title, text, instant(start), instant(end)) for uid, title, text, _, _, start, end, *_ in ours
    ]
    home = IcsCalendarStream.calendar_from_ics(raw.decode()).events
    assert [(e.uid, e.summary, e.description, instant(e.dtstart), instant(e.dtend)) for e in home] == right
    found = getattr(read_by_vobject(raw), "vevent_list", [])
    properties = [[e.uid, e.summary, e.description, e.dtstart, e.dtend] for e in found]
    assert [tuple(instant(item.value) for item in items) for items in properties] == right


def instant(moment):
    return moment.astimezone(UTC) if isinstance(moment, datetime) else moment


TEXTS = st.one_of(
    LINES,
    st.text(st.sampled_from("\\^é漢a"), max_size=400),
    st.text(st.sampled_from("\\"), max_size=400),
    st.text(st.sampled_from("^é漢a,;\n"), max_size=400),
)


@LAW
@given(TEXTS, st.integers(0, 80))
def test_a_folded_line_is_the_line_in_pieces_of_at_most_75_octets(text, indent):
    line = f"X:{'x' * indent}{escape(text)}"
    pieces = fold(line).encode().split(b"\r\n ")
    assert b"".join(pieces).decode() == line
    assert all(piece.decode() for piece in pieces)
    assert len(pieces[0]) <= 75
    assert all(len(piece) <= 74 for piece in pieces[1:])
    for piece in pieces[:-1]:
        trailing = len(piece) - len(piece.rstrip(b"\\"))
        assert trailing == 0 or (trailing == len(piece) and trailing % 2 == 0)
    if "\\" not in text:
        assert fold(line).encode() == Contentline(line).to_ical()


@pytest.mark.parametrize(
    "text", ["^" * 200, "a^" * 100, "^^b" * 70, ",a" * 100, "é^" * 100, "漢" * 80, "a\n" * 90]
)
def test_every_line_is_folded_where_icalendar_folds_it(text):
    for indent in range(80):
        line = f"X:{'x' * indent}{escape(text)}"
        assert fold(line).encode() == Contentline(line).to_ical()


@LAW
@given(scenes(), st.sampled_from(Side))
def test_all_that_is_planned_lies_on_a_business_day_but_the_checklist_of_an_interview(scene, side):
    made = scene.plan(side)
    zone = scene.case.office.zone
    done = {touchpoint.uid for touchpoint in made.touchpoints} - {
        touchpoint.uid for touchpoint in made.upcoming
    }
    raw = to_ical(made, all_day=False)
    for event in icalendar.Calendar.from_ical(raw).events:
        checklist = str(event["CATEGORIES"].cats[0]) == "Negotiate timing"
        day = event.start.astimezone(zone).date()
        assert checklist or event["UID"] in done or scene.calendar.is_business_day(day)


@FEWER
@given(scenes(), scenes())
def test_no_file_names_one_event_twice(scene, other):
    made = scene.plan()
    earlier = attrs.evolve(other.plan(), as_of=made.as_of)
    uids = [event["UID"] for event in events_of(made, cancel_since=earlier)]
    assert len(uids) == len(set(uids))


# ------------------------------------------------------------------------------------------------------- size


@cache
def thousand():
    return planned(days=2600, calendar=WEEKDAYS)


def test_a_thousand_events_stay_under_a_megabyte():
    made = thousand()
    made = attrs.evolve(made, touchpoints=made.touchpoints[:1000])
    raw = to_ical(made)
    assert len(read(raw)[2]) == 1000
    assert len(raw) < 1_000_000


# ---------------------------------------------------------------------------------------------------- goldens


def agreed_and_mailed():
    return to_ical(planned(AGREED, *THANKED, as_of=local("2026-11-18 10:00"), days=30), name="Jo, Acme")


def in_munich():
    office = Office(timezone="Europe/Berlin", country="DE", subdivision="BY")
    people = (
        Person(name="Jörg Müller-Lüdenscheidt", role="hiring_manager", email="jörg@bücher.example"),
        Person(name="Zoë; Groß", role="coordinator", phone="+49 89 555 01 00"),
    )
    interviews = (Interview(start=datetime(2026, 10, 21, 10), people=("Jörg Müller-Lüdenscheidt",)),)
    made = planned(
        office=office,
        people=people,
        interviews=interviews,
        employer="Bücher & Söhne, Verlag",
        as_of=datetime(2026, 10, 21, 9, tzinfo=office.zone),
        calendar=WEEKDAYS,
        days=21,
    )
    return to_ical(made, tzid=True, drafts=lambda touchpoint: f"Grüß Gott,\n\n{touchpoint.channel}\n")


def withdrawn_and_discreet():
    before = planned(*THANKED, as_of=local("2026-11-18 10:00"), days=14)
    after = planned(*THANKED, Offered(at=local("2026-11-19 11:00")), as_of=local("2026-11-20 10:00"))
    return to_ical(after, cancel_since=before, discreet=True, all_day=True)


@pytest.mark.parametrize("make", [agreed_and_mailed, in_munich, withdrawn_and_discreet])
def test_the_files_of_three_cases_are_the_golden_ones(make):
    golden, raw = GOLDENS / f"{make.__name__}.ics", make()
    read(raw)
    if os.environ.get("UPDATE_GOLDENS"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_bytes(raw)
    assert raw == golden.read_bytes()


# ------------------------------------------------------------------------------------------------ determinism

GOLDEN_DIGESTS = (
    "import test_ics as t; print(*(t.digest(m) for m in (t.agreed_and_mailed, t.in_munich, t.hostile)))"
)


def digest(make):
    return sha256(make()).hexdigest()


def hostile():
    """Return a file whose texts would break it, if anything but an assertion did not keep them in."""
    people = (Person(name="A\\, ;:\\N", role="interviewer", email="a@b.c"),)
    interviews = (Interview(start=local("2026-11-16 14:00"), people=("A\\, ;:\\N",)),)
    made = planned(people=people, interviews=interviews, employer="\U0001f600" * 100)
    raw = to_ical(made, drafts=lambda _t: "a\r\nMETHOD:CANCEL\rb\x00\u2028END:VEVENT", name="a,b\\")
    assert raw.replace(b"\r\n ", b"") == to_calendar(
        made, drafts=lambda _t: "a\r\nMETHOD:CANCEL\rb\x00\u2028END:VEVENT", name="a,b\\"
    ).to_ical().replace(b"\r\n ", b"")
    read(raw)
    return raw


@pytest.mark.parametrize(
    ("flags", "environment"),
    [
        ([], {"PYTHONHASHSEED": "1", "TZ": "Pacific/Apia", "LANG": "de_DE.UTF-8", "LC_ALL": "C"}),
        (["-O"], {"PYTHONHASHSEED": "2", "TZ": "America/New_York", "LANGUAGE": "th"}),
    ],
    ids=["another place", "without assertions"],
)
def test_another_process_writes_the_same_bytes(flags, environment):
    path = os.pathsep.join([str(Path(__file__).parent), *sys.path])
    found = subprocess.run(
        [sys.executable, *flags, "-c", GOLDEN_DIGESTS],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": path, **environment},
        capture_output=True,
        check=True,
        text=True,
    )
    assert found.stdout.split() == [digest(agreed_and_mailed), digest(in_munich), digest(hostile)]


def test_bytes_are_written_without_importing_icalendar():
    program = "import sys, jobdoc_rules.ics; print('icalendar' in sys.modules)"
    path = os.pathsep.join(sys.path)
    found = subprocess.run(
        [sys.executable, "-c", program],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": path},
        capture_output=True,
        check=True,
        text=True,
    )
    assert found.stdout.strip() == "False"
