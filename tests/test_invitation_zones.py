"""When an invited interview is: names of zones, what files define, and times without either."""

from datetime import UTC, timedelta

import pytest
from cases import case as known_case
from invitations_made import (
    ALWAYS,
    AT_TWO,
    FIXED,
    KIEV,
    NEW_YORK,
    ODD,
    PERTH,
    SUMMER,
    WINTER,
    calendar,
    definition,
    event,
    imported,
    made,
    observance,
    sole,
    told,
    written,
    zoned,
)

from jobdoc_rules import InvalidInput
from jobdoc_rules.invitation import read

# ----------------------------------------------------------------------------------------------- zones


@pytest.mark.parametrize(
    ("data", "start", "zone", "guessed"),
    [
        # an IANA name, as it is or behind a program's own
        (zoned("America/New_York"), "2026-11-16T19:00:00Z", "America/New_York", False),
        (zoned("/citadel.org/20210210_1/Europe/Berlin"), "2026-11-16T13:00:00Z", "Europe/Berlin", False),
        (zoned("US/Eastern"), "2026-11-16T19:00:00Z", "US/Eastern", False),
        (
            zoned("America/New_York", head=definition(ALWAYS, name="America/New_York")),
            "2026-11-16T19:00:00Z",
            "America/New_York",
            False,
        ),
        # a name of Windows: with a definition that agrees, without one, and with one that does not
        (
            zoned("Eastern Standard Time", head=NEW_YORK.format(name="Eastern Standard Time")),
            "2026-11-16T19:00:00Z",
            "America/New_York",
            False,
        ),
        (zoned("W. Europe Standard Time"), "2026-11-16T13:00:00Z", "Europe/Berlin", False),
        (zoned("FLE Standard Time", head=KIEV), "2026-11-16T19:00:00Z", "America/New_York", True),
        # a definition alone: clocks that some zone shows, all the year or on that day only
        (zoned("Mine", head=definition(SUMMER, WINTER)), "2026-11-16T19:00:00Z", "America/New_York", True),
        (
            zoned("Mine", head=definition(WINTER, SUMMER), value="20260706T140000"),
            "2026-07-06T18:00:00Z",
            "America/New_York",
            True,
        ),
        (zoned("Mine", head=definition(ALWAYS)), "2026-11-16T08:15:00Z", "Asia/Katmandu", True),
        (zoned("Mine", head=definition(PERTH)), "2026-11-16T05:15:00Z", "Australia/Eucla", True),
        (zoned("Mine", head=definition(FIXED)), "2026-11-16T11:00:00Z", "Africa/Nairobi", True),
        (zoned("Mine", head=definition(ODD)), "2026-11-16T09:43:00Z", None, False),
        (
            zoned("Mine", head=definition(SUMMER, WINTER, more="X-LIC-LOCATION:America/Toronto\n")),
            "2026-11-16T19:00:00Z",
            "America/Toronto",
            True,
        ),
        # UTC: the zone is that of the calendar, if that is told
        (zoned("", value=f"{AT_TWO}Z"), "2026-11-16T14:00:00Z", None, False),
        (zoned("Etc/UTC"), "2026-11-16T14:00:00Z", None, False),
        (zoned("UTC"), "2026-11-16T14:00:00Z", None, False),
        (zoned("tzone://Microsoft/Utc"), "2026-11-16T14:00:00Z", None, False),
        (
            zoned("", value=f"{AT_TWO}Z", head="X-WR-TIMEZONE:Europe/Paris\n"),
            "2026-11-16T14:00:00Z",
            "Europe/Paris",
            True,
        ),
        (zoned("", value=f"{AT_TWO}Z", head="X-WR-TIMEZONE:UTC\n"), "2026-11-16T14:00:00Z", None, False),
        (zoned("", value=f"{AT_TWO}Z", more=["TZID:Asia/Tokyo"]), "2026-11-16T14:00:00Z", "Asia/Tokyo", True),
        (
            zoned("", value=f"{AT_TWO}Z", head=NEW_YORK.format(name="Eastern Standard Time")),
            "2026-11-16T14:00:00Z",
            "America/New_York",
            True,
        ),
        # no zone at all
        (zoned(""), "2026-11-16T14:00:00", None, False),
        (zoned("", head="X-WR-TIMEZONE:Europe/Paris\n"), "2026-11-16T13:00:00Z", "Europe/Paris", True),
        # names that say nothing
        (zoned("tzone://Microsoft/Custom"), "2026-11-16T14:00:00", None, False),
        (zoned("(UTC-05:00) Eastern Time (US & Canada)"), "2026-11-16T14:00:00", None, False),
        (zoned("localtime"), "2026-11-16T14:00:00", None, False),
        (zoned("America"), "2026-11-16T14:00:00", None, False),
        (zoned("../../etc/passwd"), "2026-11-16T14:00:00", None, False),
        (zoned("x" * 5000), "2026-11-16T14:00:00", None, False),
    ],
)
def test_the_zone_of_a_time(data, start, zone, guessed):
    invite = sole(data)
    assert (written(invite.start), invite.zone, bool(invite.zone_guess)) == (start, zone, guessed)


BROKEN = [
    observance("STANDARD", "+0300", "+0300", rule)
    for rule in (
        "RRULE:FREQ=SECONDLY",
        "RRULE:FREQ=YEARLY;BYSECOND=1,2,3",
        "RRULE:FREQ=YEARLY;INTERVAL=2",
        "RRULE:FREQ=YEARLY;COUNT=3",
        "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=32",
        "RRULE:FREQ=YEARLY;BYMONTH=1,2;BYDAY=XX",
        "RRULE:FREQ=YEARLY;FREQ=DAILY",
        f"RDATE:{','.join(['20260101T000000'] * 501)}",
        "RDATE;VALUE=DATE:20260101",
    )
]


@pytest.mark.parametrize(
    "broken",
    [
        *BROKEN,
        "",
        "BEGIN:STANDARD\nEND:STANDARD\n",
        "BEGIN:STANDARD\nDTSTART;VALUE=DATE:20260101\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0100\nEND:STANDARD\n",
        "BEGIN:STANDARD\nDTSTART:20260101T000000\nTZOFFSETFROM:+0100\nEND:STANDARD\n",
        observance("STANDARD", "+0100", "+0100").replace(
            "TZOFFSETTO:+0100", "TZOFFSETTO;VALUE=DATE:20260101"
        ),
    ],
)
def test_a_definition_that_nobody_can_follow_is_none(broken):
    try:
        start = sole(zoned("Mine", head=definition(broken))).start
    except InvalidInput:  # icalendar itself did not read it
        return
    assert written(start) == AT_TWO[:4] + "-11-16T14:00:00"


def winter(before, offset, rule, kind="STANDARD"):
    return observance(kind, before, offset, f"RRULE:FREQ=YEARLY;{rule}".rstrip(";"))


def summer(before, offset, rule):
    return winter(before, offset, rule, "DAYLIGHT")


EUROPE = [winter("+0100", "+0000", "BYMONTH=11;BYDAY=-1SU"), summer("+0000", "+0100", "BYMONTH=3;BYDAY=-1SU")]


@pytest.mark.parametrize(
    ("rules", "value", "start"),
    [
        # before the first change, at it, and after rules have ended
        ([observance("STANDARD", "+0200", "+0100", start="20270101T000000")], AT_TWO, "12:00"),
        ([observance("STANDARD", "+0200", "+0100", start="20261116T140000")], AT_TWO, "13:00"),
        ([winter("+0200", "+0100", "BYMONTH=1;BYDAY=1SU;UNTIL=20100101T000000Z")], AT_TWO, "13:00"),
        ([winter("+0200", "+0100", "UNTIL=20200101")], AT_TWO, "13:00"),
        ([winter("+0200", "+0100", "BYMONTH=1;UNTIL=16000101T000000")], AT_TWO, "13:00"),
        # the last Sunday of a month, a weekday of every week, a Sunday on or after a day, the last day
        (EUROPE, "20261129T015959", "00:59:59"),
        (EUROPE, "20261129T020000", "02:00"),
        (
            [
                winter("+0100", "+0000", "BYMONTH=11;BYDAY=SU"),
                summer("+0000", "+0100", "BYMONTH=11;BYDAY=MO"),
            ],
            AT_TWO,
            "13:00",
        ),
        (
            [
                winter("+0100", "+0000", "BYMONTH=11;BYDAY=MO;BYMONTHDAY=16,17,18,19,20,21,22"),
                summer("+0000", "+0100", "BYMONTH=3;BYDAY=2SU"),
            ],
            AT_TWO,
            "14:00",
        ),
        (
            [
                winter("+0100", "+0000", "BYMONTH=11;BYMONTHDAY=-15"),
                summer("+0000", "+0100", "BYMONTH=3;BYDAY=2SU"),
            ],
            AT_TWO,
            "14:00",
        ),
    ],
)
def test_the_offset_that_a_definition_gives(rules, value, start):
    found = sole(zoned("Mine", head=definition(*rules), value=value)).start.astimezone(UTC)
    assert f"{found:%H:%M:%S}".removesuffix(":00") == start


def test_a_time_without_a_zone_needs_one_to_become_a_case():
    for data in (
        zoned(""),
        zoned("Customized"),
        zoned("", value=f"{AT_TWO}Z"),
        zoned("Mine", head=definition(ODD)),
    ):
        assert told(data) == [("timezone", "calendar.timezone")]
    (interview,) = made(zoned("Customized"), timezone="Asia/Tokyo").interviews
    assert written(interview.start) == "2026-11-16T05:00:00Z"
    assert made(zoned("", value=f"{AT_TWO}Z"), timezone="Asia/Tokyo").office.timezone == "Asia/Tokyo"
    assert told(zoned(""), timezone="Tokyo") == [("timezone", "--timezone")]


def test_the_zone_that_is_given_is_the_office_s_and_moves_no_time_whose_zone_is_known():
    case = made(calendar(), timezone="Europe/Paris")
    assert case.office.timezone == "Europe/Paris"
    assert written(case.interviews[0].start) == "2026-11-16T19:00:00Z"


def test_a_time_in_no_zone_is_local_to_the_office_of_the_case_that_takes_it_in():
    case = made(zoned(""), into=known_case())
    assert written(case.interviews[-1].start) == "2026-11-16T19:00:00Z"
    assert told(zoned("Customized"), into=known_case()) == [("timezone", "calendar.timezone")]


def test_a_time_that_the_clocks_jump_over_is_told():
    data = zoned("America/New_York", value="20260308T023000")
    assert told(data) == [("non_existent_time", "VEVENT[0].DTSTART")]
    assert told(zoned("", value="20260308T023000"), timezone="America/New_York") == [
        ("non_existent_time", "DTSTART")
    ]
    end = event(
        DTSTART="DTSTART;TZID=America/New_York:20260308T013000",
        DTEND="DTEND;TZID=America/New_York:20260308T023000",
    )
    assert told(calendar(end)) == [("non_existent_time", "VEVENT[0].DTEND")]
    with pytest.raises(InvalidInput, match="the clocks of America/New_York jump over 02:30 on 2026-03-08"):
        read(data)


# ------------------------------------------------------------------------------------------------ times


@pytest.mark.parametrize(
    ("lines", "end"),
    [
        ({}, "2026-11-16T20:00:00Z"),
        ({"DTEND": "DTEND:20261116T193000Z"}, "2026-11-16T19:30:00Z"),
        ({"DTEND": "DTEND:20261116T193000Z\nDURATION:PT3H"}, "2026-11-16T19:30:00Z"),
        ({"DTEND": "DURATION:PT90M"}, "2026-11-16T20:30:00Z"),
        ({"DTEND": None}, None),
        ({"DTEND": "DTEND;VALUE=DATE:20261116"}, None),
        ({"DTEND": "DTEND;TZID=America/New_York:20261116T140000"}, None),
        ({"DTEND": "DURATION:P9999999D"}, None),
        ({"DTEND": "DTEND;TZID=Customized:20261116T143000"}, "2026-11-16T14:30:00"),
    ],
)
def test_the_end_of_an_event(lines, end):
    assert written(sole(calendar(event(**lines))).end) == end


def test_an_end_that_is_not_told_is_an_hour_later_and_marked_as_a_guess():
    for line in (None, "DTEND;TZID=Customized:20261116T143000"):
        found = imported(calendar(event(DTEND=line)))
        assert found.case.interviews[0].end - found.case.interviews[0].start == timedelta(hours=1)
        assert (
            found.guesses["interviews[0].end"] == "a guess: no end after its start is given, so it is an hour"
        )


def test_a_duration_in_local_time_without_a_zone_counts_too():
    case = made(zoned("", more=["DURATION:PT20M"]), timezone="Asia/Tokyo")
    assert written(case.interviews[0].end) == "2026-11-16T05:20:00Z"


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ({"DTSTART": None}, ("start", "VEVENT[0].DTSTART")),
        ({"DTSTART": "DTSTART;VALUE=DATE:20261116"}, ("start", "VEVENT[0].DTSTART")),
        ({"DTSTART": "DTSTART:202611166T140000Z"}, ("start", "VEVENT[0].DTSTART")),
        ({"DTSTART": "DTSTART:18991116T140000Z"}, ("out_of_range", "VEVENT[0].DTSTART")),
        ({"DTSTART": "DTSTART:00010101T000000"}, ("out_of_range", "VEVENT[0].DTSTART")),
        ({"DTEND": "DTEND:20261115T140000Z"}, ("order", "VEVENT[0].DTEND")),
        ({"DTEND": "DURATION:-PT1H"}, ("order", "VEVENT[0].DURATION")),
        ({"DTEND": "DURATION:P99999999999999D"}, ("duration", "VEVENT[0].DURATION")),
        ({"DTEND": "DTEND:20261116T25"}, ("end", "VEVENT[0].DTEND")),
        ({"DTEND": "DTEND:22500101T000000Z"}, ("out_of_range", "VEVENT[0].DTEND")),
        ({"DTEND": "DTEND:20261118T140000Z"}, ("too_long", "interviews.end")),
        ({"UID": "UID:a\nRRULE:FREQ=DAILY"}, ("recurrence", "VEVENT[0].RRULE")),
        ({"UID": "UID:a\nRRULE:FREQ=NONSENSE"}, ("recurrence", "VEVENT[0].RRULE")),
        ({"UID": "UID:a\nRDATE:20261117T140000Z"}, ("recurrence", "VEVENT[0].RDATE")),
        ({"UID": "UID:a\nRECURRENCE-ID:20261117T140000Z"}, ("recurrence", "VEVENT[0].RECURRENCE-ID")),
    ],
)
def test_what_is_no_one_interview_is_told(lines, found):
    assert told(calendar(event(**lines))) == [found]


def test_all_that_is_wrong_with_a_file_is_told_at_once_and_by_its_name():
    data = calendar(
        event(DTSTART=None), event("RRULE:FREQ=DAILY", "RDATE:20261117T140000Z"), method="COUNTER"
    )
    with pytest.raises(InvalidInput) as caught:
        read(data, source="a.ics")
    assert [(fault.source, fault.path) for fault in caught.value.faults] == [
        ("a.ics", "METHOD"),
        ("a.ics", "VEVENT[0].DTSTART"),
        ("a.ics", "METHOD"),
        ("a.ics", "VEVENT[1].RRULE"),
        ("a.ics", "VEVENT[1].RDATE"),
    ]


@pytest.mark.parametrize("method", ["REPLY", "COUNTER", "REFRESH", "DECLINECOUNTER", "ADD", "NONSENSE"])
def test_what_answers_an_invitation_is_none(method):
    assert told(calendar(method=method)) == [("method", "METHOD")]


@pytest.mark.parametrize(
    ("method", "words"),
    [("REPLY", "it answers one"), ("ADD", "'ADD' found; one of: CANCEL, PUBLISH, REQUEST")],
)
def test_a_method_is_told_for_what_it_is(method, words):
    with pytest.raises(InvalidInput, match=words):
        read(calendar(method=method))


def test_an_impossible_time_is_shown_and_so_is_each_other_one():
    with pytest.raises(InvalidInput) as caught:
        read(calendar(event(DTSTART="DTSTART:20261316T990000", DTEND="DTEND:xx")))
    assert [(fault.path, fault.problem.split()[0]) for fault in caught.value.faults] == [
        ("VEVENT[0].DTSTART", "'20261316T990000'"),
        ("VEVENT[0].DTEND", "'xx'"),
    ]


@pytest.mark.parametrize("method", ["REQUEST", "PUBLISH", "request", ""])
def test_what_invites_is_an_invitation(method):
    assert made(calendar(method=method)).employer == "Acme"
