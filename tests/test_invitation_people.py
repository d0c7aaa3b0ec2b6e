"""Who is who in an invitation, at which firm, for which position, and how one joins: all by guessing."""

import attrs
import pytest
from cases import case as known_case
from invitations_made import ME, ORGANIZER, calendar, event, imported, made, sole, told

from jobdoc_rules import Channel, InvalidInput, Role
from jobdoc_rules.invitation.people import name_of, spoken
from jobdoc_rules.invitation.texts import plain

# ------------------------------------------------------------------------------------------------ people


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Ana Ruiz", "Ana Ruiz"),
        ("  Ana \t Ruiz ", "Ana Ruiz"),
        ("Ruiz, Ana", "Ana Ruiz"),
        ("Ruiz, Ana (HR)", "Ana Ruiz"),
        ("Ruiz, Ana [External]", "Ana Ruiz"),
        ("Ruiz, Ana (HR (Boston)", "Ana Ruiz"),
        ("Ana (Annie) Ruiz", "Ana Ruiz"),
        ("Ana Ruiz | Acme", "Ana Ruiz"),
        ("Ana Ruiz via Calendly", "Ana Ruiz"),
        ("Ana Ruiz - Talent", "Ana Ruiz"),
        ("'Ana Ruiz'", "Ana Ruiz"),
        ("Martin Luther King, Jr.", "Martin Luther King, Jr."),
        ("Ana Ruiz, PhD", "Ana Ruiz, PhD"),
        ("Ruiz, Ana, Boston", "Ruiz, Ana, Boston"),
        ("Ruiz,", "Ruiz"),
        ("王小明", "王小明"),
        ("Ana\u202e\x00\nRuiz", "Ana Ruiz"),
        ("ana@acme.example", None),
        ("'ana@acme.example'", None),
        ("(HR)", None),
        ("12345", None),
        ("", None),
        ("x" * 10_000, "x" * 200),
    ],
)
def test_the_name_of_a_person(title, name):
    assert name_of(title) == name


@pytest.mark.parametrize(
    ("email", "name"),
    [
        ("ana.ruiz@acme.example", "Ana Ruiz"),
        ("ana_maria-ruiz+calendar@acme.example", "Ana Maria Ruiz"),
        ("ruiz2@acme.example", "Ruiz"),
        ("mcDonald@acme.example", "McDonald"),
        ("123@acme.example", None),
    ],
)
def test_a_name_made_of_an_address(email, name):
    assert spoken(email) == name


def attendees(*lines, **more):
    return sole(calendar(event(*lines, ORGANIZER=None, ATTENDEE=None, **more))).people


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("ATTENDEE:mailto:ana@acme.example", (None, "ana@acme.example")),
        ("ATTENDEE:MAILTO:Ana@Acme.example", (None, "Ana@Acme.example")),
        ("ATTENDEE:mailto:ana%40acme.example?subject=x", (None, "ana@acme.example")),
        ("ATTENDEE;CN=Ana;EMAIL=ana@acme.example:mailto:relay@x.example", ("Ana", "ana@acme.example")),
        ("ATTENDEE;CN=Ruiz, Ana:mailto:ana@acme.example", ("Ana Ruiz", "ana@acme.example")),
        ("ATTENDEE;CN=Ana:invalid:nomail", ("Ana", None)),
        ("ATTENDEE;CN=Ana:/o=Exchange/cn=ana", ("Ana", None)),
        ("ATTENDEE;CN=Ana:mailto:", ("Ana", None)),
        (f"ATTENDEE;CN=Ana:mailto:{'x' * 128}@{'y' * 190}.example", ("Ana", None)),
    ],
)
def test_an_attendee_has_a_name_an_address_or_both(line, found):
    (person,) = attendees(line)
    assert (person.name, person.email) == found


@pytest.mark.parametrize(
    "line",
    [
        "ATTENDEE:invalid:nomail",
        "ATTENDEE;CUTYPE=ROOM;CN=Maple:mailto:maple@acme.example",
        "ATTENDEE;CUTYPE=RESOURCE;CN=Beamer:mailto:beamer@acme.example",
        "ATTENDEE;CN=Maple:mailto:c_1@resource.calendar.google.com",
        "ATTENDEE;CN=Acme:mailto:no-reply@acme.example",
        "ATTENDEE;CN=Acme:mailto:calendar-notification@acme.example",
        "ATTENDEE;CN=Acme:mailto:x1@us.greenhouse-mail.io",
    ],
)
def test_rooms_and_programs_are_no_people(line):
    assert attendees(line) == ()


def test_the_same_address_twice_is_one_person_and_the_name_that_is_known_counts():
    lines = (
        "ATTENDEE:mailto:bo@acme.example",
        "ATTENDEE;CN=Ana Ruiz:mailto:ANA@acme.example",
        "ATTENDEE;CN=Bo Li:mailto:BO@acme.example",
    )
    people = sole(calendar(event(*lines, ORGANIZER="ORGANIZER:mailto:ana@acme.example"))).people
    assert [person.name for person in people] == ["Ana Ruiz", "Jo Marsh", "Bo Li"]


def test_people_of_one_name_get_names_of_their_own():
    lines = [f"ATTENDEE;CN=Bo Li;PARTSTAT=ACCEPTED:mailto:bo{n}@acme.example" for n in range(3)]
    long = [f"ATTENDEE;CN={'x' * 300};PARTSTAT=ACCEPTED:mailto:x{n}@acme.example" for n in range(2)]
    names = [person.name for person in made(calendar(event(*lines, *long))).people]
    assert names == ["Ana Ruiz", "Bo Li", "Bo Li (2)", "Bo Li (3)", "x" * 200, f"{'x' * 196} (2)"]


def test_whoever_has_no_letter_in_name_or_address_is_called_by_the_address():
    line = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:007@acme.example"
    assert [person.name for person in made(calendar(event(line))).people] == ["Ana Ruiz", "007@acme.example"]


def test_people_of_the_case_are_known_by_their_address_or_by_their_name():
    case = known_case()
    lines = (
        "ATTENDEE;CN=Dr. A. Ruiz;PARTSTAT=ACCEPTED:mailto:ANA@ACME.EXAMPLE",
        "ATTENDEE;CN=lee;PARTSTAT=ACCEPTED:invalid:nomail",
        "ATTENDEE;CN=Sam;PARTSTAT=ACCEPTED:mailto:other.sam@acme.example",
    )
    data = calendar(event(*lines, DTSTART="DTSTART:20261118T140000Z", DTEND=None, ORGANIZER=None))
    found = made(data, into=case)
    assert [person.name for person in found.people] == ["Ana", "Lee", "Sam"]
    assert found.interviews[-1].people == ("Ana",)


COLLEAGUES = {
    "Bo Li": "ATTENDEE;CN=Bo Li;PARTSTAT=ACCEPTED:mailto:bo@acme.example",
    "Kim (HR)": "ATTENDEE;CN=Kim (HR);PARTSTAT=ACCEPTED:mailto:kim@acme.example",
    "recruiting": "ATTENDEE;CN=Kim;PARTSTAT=ACCEPTED:mailto:recruiting.kim@acme.example",
    "coordinator": "ATTENDEE;CN=Kim (Interview Coordinator);PARTSTAT=ACCEPTED:mailto:kim@acme.example",
    "manager": "ATTENDEE;CN=Kim - Hiring Manager;PARTSTAT=ACCEPTED:mailto:kim@acme.example",
    "Ana": "ATTENDEE;CN=Ana Ruiz;PARTSTAT=ACCEPTED:mailto:ana@acme.example",
}


@pytest.mark.parametrize(
    ("who", "roles", "interviewing", "arranged_by"),
    [
        ([], {"Ana Ruiz": Role.INTERVIEWER}, ["Ana Ruiz"], None),
        (["Ana"], {"Ana Ruiz": Role.INTERVIEWER}, ["Ana Ruiz"], None),
        (["Bo Li"], {"Ana Ruiz": Role.RECRUITER, "Bo Li": Role.INTERVIEWER}, ["Bo Li"], "Ana Ruiz"),
        (
            ["Bo Li", "Ana"],
            {"Ana Ruiz": Role.INTERVIEWER, "Bo Li": Role.INTERVIEWER},
            ["Bo Li", "Ana Ruiz"],
            None,
        ),
        (["Kim (HR)"], {"Ana Ruiz": Role.INTERVIEWER, "Kim": Role.RECRUITER}, ["Ana Ruiz"], None),
        (["recruiting"], {"Ana Ruiz": Role.INTERVIEWER, "Kim": Role.RECRUITER}, ["Ana Ruiz"], None),
        (["coordinator"], {"Ana Ruiz": Role.INTERVIEWER, "Kim": Role.COORDINATOR}, ["Ana Ruiz"], None),
        (["manager"], {"Ana Ruiz": Role.RECRUITER, "Kim": Role.HIRING_MANAGER}, ["Kim"], "Ana Ruiz"),
    ],
)
def test_what_people_are_to_the_candidate(who, roles, interviewing, arranged_by):
    found = imported(calendar(event(*(COLLEAGUES[one] for one in who))))
    assert {person.name: person.role for person in found.case.people} == roles
    assert list(found.case.interviews[0].people) == interviewing
    assert found.case.interviews[0].arranged_by == arranged_by
    assert {f"people[{place}].role" for place in range(len(roles))} <= found.guesses.keys()


def test_a_recruiter_who_is_alone_with_the_candidate_interviews():
    organizer = 'ORGANIZER;CN="Park, Lee (Talent)":mailto:lee@acme.example'
    case = made(calendar(event(ORGANIZER=organizer)))
    assert (case.people[0].role, case.interviews[0].people) == (Role.RECRUITER, ("Lee Park",))


def test_somebody_who_only_sends_the_invitation_coordinates():
    organizer = 'ORGANIZER;CN=Ana Ruiz;SENT-BY="mailto:pat.lee@acme.example":mailto:ana@acme.example'
    case = made(calendar(event(ORGANIZER=organizer)))
    assert [(person.name, person.role) for person in case.people] == [
        ("Ana Ruiz", Role.INTERVIEWER),
        ("Pat Lee", Role.COORDINATOR),
    ]
    assert case.interviews[0].people == ("Ana Ruiz",)


def test_where_nobody_could_interview_somebody_has_to_be_named():
    bare = calendar(event(ORGANIZER="ORGANIZER;CN=Acme Careers:mailto:no-reply@acme.example"))
    assert told(bare) == [("missing", "interviews.with")]
    found = imported(bare, interviewers=["Ana Ruiz", " Ana Ruiz"])
    assert [(person.name, person.role) for person in found.case.people] == [("Ana Ruiz", Role.INTERVIEWER)]
    assert found.case.interviews[0].people == ("Ana Ruiz",)
    assert "people[0].role" not in found.guesses
    assert told(bare, interviewers=["\x1b"]) == [
        ("control_character", "--with"),
        ("missing", "interviews.with"),
    ]


def test_who_is_named_by_hand_interviews_beside_those_invited_and_in_the_case_only_once():
    assert made(calendar(), interviewers=["Bo"]).interviews[0].people == ("Ana Ruiz", "Bo")
    into = made(
        calendar(event(UID="UID:new", DTSTART="DTSTART:20261118T140000Z", DTEND=None)),
        into=known_case(),
        interviewers=["lee"],
    )
    assert into.interviews[-1].people == ("Ana", "Lee")
    assert len(into.people) == 3


# --------------------------------------------------------------------------------------------- candidate

OTHERS = {
    "me": ME,
    "me, accepted": ME.replace("NEEDS-ACTION", "ACCEPTED"),
    "friend": "ATTENDEE;CN=Pal;PARTSTAT=ACCEPTED:mailto:pal@other.example",
    "friend, asked": "ATTENDEE;CN=Pal;PARTSTAT=NEEDS-ACTION:mailto:pal@other.example",
    "pal": "ATTENDEE;CN=Pal;PARTSTAT=ACCEPTED:mailto:pal@another.example",
    "gmail": "ATTENDEE;CN=Jo Marsh:mailto:jo.marsh@gmail.com",
    "insider": "ATTENDEE;CN=Jo Marsh;PARTSTAT=NEEDS-ACTION:mailto:jo@acme.example",
    "insider, accepted": "ATTENDEE;CN=Jo Marsh;PARTSTAT=ACCEPTED:mailto:jo@acme.example",
    "Bo": COLLEAGUES["Bo Li"],
    "Cy": "ATTENDEE;CN=Cy;PARTSTAT=NEEDS-ACTION:mailto:cy@acme.example",
    "Di": "ATTENDEE;CN=Di;PARTSTAT=NEEDS-ACTION:mailto:di@acme.example",
}
ATS = "ORGANIZER;CN=Acme:mailto:no-reply@greenhouse.io"
FREE = "ORGANIZER;CN=Ana Ruiz:mailto:ana@gmail.com"


@pytest.mark.parametrize(
    ("organizer", "who", "candidate"),
    [
        (ORGANIZER, ["me", "Bo", "Cy"], "jo@mail.example"),
        (ORGANIZER, ["me", "friend"], "jo@mail.example"),
        (ORGANIZER, ["me, accepted", "friend, asked"], "pal@other.example"),
        (ORGANIZER, ["gmail", "friend, asked"], "jo.marsh@gmail.com"),
        (ORGANIZER, ["insider", "Bo"], "jo@acme.example"),
        (ORGANIZER, ["insider"], "jo@acme.example"),
        (ATS, ["me, accepted", "Bo", "insider, accepted"], "jo@mail.example"),
        (ATS, ["me", "Bo"], "jo@mail.example"),
        (ATS, ["me", "Cy", "Di"], "jo@mail.example"),
        (FREE, ["me"], "jo@mail.example"),
        (ORGANIZER, [], None),
    ],
)
def test_who_of_those_invited_is_the_candidate(organizer, who, candidate):
    data = calendar(event(*(OTHERS[one] for one in who), ORGANIZER=organizer, ATTENDEE=None))
    found = imported(data, employer="Acme", interviewers=["Zoe"])
    assert (found.candidate and found.candidate.email) == candidate
    assert candidate not in {person.email for person in found.case.people} - {None}
    assert ("candidate" in found.guesses) == (candidate is not None)


def test_who_is_invited_to_every_event_of_a_day_is_the_candidate():
    day = [
        event(
            OTHERS[one],
            UID=f"UID:{one}",
            ORGANIZER=ATS,
            ATTENDEE="ATTENDEE;PARTSTAT=ACCEPTED:mailto:jo@acme.example",
        )
        for one in ("Bo", "friend")
    ]
    assert imported(calendar(*day), employer="Acme").candidate.email == "jo@acme.example"


@pytest.mark.parametrize("who", [["insider, accepted"], ["Cy", "Di"], ["friend", "pal"]])
def test_where_the_candidate_does_not_show_the_address_has_to_be_given(who):
    data = calendar(event(*(OTHERS[one] for one in who), ATTENDEE=None))
    assert told(data) == [("candidate", "candidate")]
    address = OTHERS[who[0]].rpartition(":")[2]
    assert imported(data, me=f" {address.upper()}").candidate.email == address


def test_the_candidate_may_be_given_by_name_and_known_people_are_not_the_candidate():
    data = calendar(event(OTHERS["Cy"], OTHERS["Di"], ATTENDEE=None, ORGANIZER=None))
    assert imported(data, employer="Acme", candidate="di").candidate.email == "di@acme.example"
    into = attrs.evolve(known_case(), candidate="Di")
    assert imported(data, into=into).candidate.email == "di@acme.example"
    cy = attrs.evolve(known_case().people[0], name="Cy", email="cy@acme.example")
    into = attrs.evolve(known_case(), people=(*known_case().people, cy))
    assert imported(data, into=into).candidate.email == "di@acme.example"


def test_whoever_says_which_address_is_theirs_may_be_missing_from_a_forwarded_invitation():
    found = imported(calendar(event(OTHERS["Bo"], ATTENDEE=None)), me="jo@mail.example")
    assert found.candidate is None
    assert [person.name for person in found.case.people] == ["Ana Ruiz", "Bo Li"]


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ({"me": "nobody@else.example"}, ("candidate", "--me")),
        ({"me": "notanaddress"}, ("email", "--me")),
        ({"interviewers": ["jo marsh"]}, ("candidate", "--with")),
    ],
)
def test_what_is_said_about_the_candidate_has_to_fit(options, found):
    assert told(calendar(), **options) == [found]


def test_whoever_is_not_invited_learns_who_is():
    with pytest.raises(InvalidInput, match=r"one of: ana@acme\.example, jo@mail\.example"):
        imported(calendar(), me="nobody@else.example")


def test_an_organizer_may_be_the_candidate_but_that_is_noted():
    found = imported(calendar(), me="ana@acme.example")
    assert "though that is the organizer's address" in found.guesses["candidate"]


def test_the_candidate_may_be_invited_under_an_address_for_each_event():
    other = event(ME.replace("jo@", "marsh@"), UID="UID:b", ATTENDEE=None)
    for options in ({}, {"me": "jo@mail.example"}):
        found = imported(calendar(), calendar(other), **options)
        assert [person.name for person in found.case.people] == ["Ana Ruiz"]
        assert "marsh@mail.example is the candidate" in found.guesses["candidate"]


def test_who_is_the_candidate_in_one_event_is_it_wherever_else_invited():
    first = event(OTHERS["insider"], ATTENDEE=None)
    second = event(OTHERS["insider, accepted"], OTHERS["Cy"], UID="UID:b", ATTENDEE=None)
    found = imported(calendar(first, second))
    assert found.candidate.email == "jo@acme.example"
    assert "Cy" in {person.name for person in found.case.people}


def test_where_nobody_has_the_address_that_was_given_it_is_noted():
    other = event(OTHERS["Bo"], UID="UID:b", ATTENDEE=None)
    found = imported(calendar(), calendar(other), me="jo@mail.example")
    assert "nobody there is taken for the candidate" in found.guesses["candidate"]


def test_invitations_of_different_firms_are_noted():
    organizer = "ORGANIZER;CN=Raj:mailto:raj@umbrella.example"
    other = calendar(event(UID="UID:b", DTSTART="DTSTART:20261118T140000Z", DTEND=None, ORGANIZER=organizer))
    where = "the organizer is at umbrella.example, those of another invitation at acme.example"
    assert where in imported(calendar(), other).guesses["interviews[1].with"]
    where = "the organizer is at umbrella.example, the people of this case at acme.example"
    assert where in imported(other, into=made(calendar())).guesses["interviews[1].with"]


def test_another_address_at_the_firm_is_the_same_person_and_noted():
    case = made(calendar(event(ORGANIZER="ORGANIZER;CN=Ana Ruiz:mailto:ana.ruiz@acme.example", UID="UID:b")))
    found = imported(calendar(), into=case)
    assert found.case.people == case.people
    assert found.guesses["people[0].email"] == "a guess: ana@acme.example is the same person"


@pytest.mark.parametrize(
    "location",
    ["javascript:alert(1) x", "www.evil.example/x", "zoom.us/j/1", "view-source:https://x.example"],
)
def test_an_address_is_no_place(location):
    assert sole(calendar(event(f"LOCATION:{location}"))).place == ""


# ------------------------------------------------------------------------------- employer and position


@pytest.mark.parametrize(
    ("organizer", "summary", "employer"),
    [
        ("ORGANIZER:mailto:ana@acme.example", "Interview", "Acme"),
        ("ORGANIZER:mailto:ana@mail.big-co.co.uk", "Interview", "Big Co"),
        ("ORGANIZER:mailto:ana@acme.de", "Interview", "Acme"),
        ("ORGANIZER;CN=Acme:mailto:no-reply@acme.example", "Interview", "Acme"),
        ("ORGANIZER;CN=Globex Recruiting Team:mailto:x@hire.lever.co", "Interview", "Globex"),
        ("ORGANIZER;CN=Ana:mailto:ana@gmail.com", "Interview with Globex", "Globex"),
        ("ORGANIZER;CN=Ana:mailto:ana@gmx.de", "Data engineer @ Globex (remote)", "Globex"),
        ("ORGANIZER;CN=Greenhouse:mailto:x@greenhouse.io", "Interview at Globex - round 2", "Globex"),
        ("ORGANIZER;CN=x@lever.co:mailto:x@lever.co", "Gespräch bei Globex", "Globex"),
        ("ORGANIZER;CN=Hiring Team:mailto:x@lever.co", "Interview with Globex", "Globex"),
    ],
)
def test_the_employer_is_guessed_from_the_address_else_from_the_title(organizer, summary, employer):
    data = calendar(event(ORGANIZER=organizer, SUMMARY=f"SUMMARY:{summary}"))
    assert made(data, interviewers=["Zoe"]).employer == employer


@pytest.mark.parametrize(
    ("organizer", "summary"),
    [
        ("ORGANIZER;CN=Ana Ruiz:mailto:ana@gmail.com", "Interview with Ana"),
        ("ORGANIZER;CN=Ana Ruiz:mailto:ana@gmail.com", "Interview with data engineer"),
        ("ORGANIZER;CN=Ana Ruiz:mailto:ana@localhost", "Interview"),
        ("ORGANIZER;CN=Ana Ruiz:mailto:ana@-.example", "Interview"),
        ("ORGANIZER;CN=Ana Ruiz:invalid:nomail", ""),
        (None, "Interview"),
    ],
)
def test_where_the_employer_does_not_show_it_has_to_be_named(organizer, summary):
    data = calendar(event(ORGANIZER=organizer, SUMMARY=f"SUMMARY:{summary}"))
    assert ("missing", "employer") in told(data, interviewers=["Zoe"])
    assert made(data, interviewers=["Zoe"], employer="Globex").employer == "Globex"


@pytest.mark.parametrize(
    ("summary", "position"),
    [
        ("Interview - Backend Engineer", "Backend Engineer"),
        ("Interview: Senior Data Analyst (remote)", "Senior Data Analyst"),
        ("Phone screen for Product Manager at Acme", "Product Manager"),
        ("Jo <> Acme | Round 2 | Site Reliability Engineer", "Site Reliability Engineer"),
        ("Backend Engineer Interview", "Backend Engineer"),
        ("Vorstellungsgespräch: Softwareentwicklerin", "Softwareentwicklerin"),
        ("Interview \u2013 UX designer", "UX designer"),
        ("Interview: Hiring Manager", None),
        ("Interview with Dana", None),
        ("", None),
    ],
)
def test_the_position_is_guessed_from_the_title(summary, position):
    assert made(calendar(event(SUMMARY=f"SUMMARY:{summary}"))).position == position


# ----------------------------------------------------------------------------------------------- joining

MEET, TEAMS = (
    "https://meet.google.com/abc-defg-hij",
    "https://teams.microsoft.com/l/meetup-join/19%3ax/0?c=%7b",
)
ZOOM = "https://acme.zoom.us/j/81234567890?pwd=a.1"


@pytest.mark.parametrize(
    ("lines", "link"),
    [
        ([f"CONFERENCE;VALUE=URI:{ZOOM}", f"X-GOOGLE-CONFERENCE:{MEET}"], ZOOM),
        ([f"X-MICROSOFT-SKYPETEAMSMEETINGURL:{TEAMS}", f"X-GOOGLE-CONFERENCE:{MEET}"], MEET),
        ([f"URL:{ZOOM}", f"X-MICROSOFT-SKYPETEAMSMEETINGURL:{TEAMS}"], TEAMS),
        ([f"LOCATION:{MEET}", f"URL:{ZOOM}"], ZOOM),
        (["URL:https://acme.example/jobs/7", f"LOCATION:{MEET}"], MEET),
        ([f"DESCRIPTION:{MEET}", f"LOCATION:Room 7 or {ZOOM}\\, bring a pen"], ZOOM),
        (["LOCATION:https://rooms.acme.example/7"], "https://rooms.acme.example/7"),
        (["LOCATION:https://maps.app.example/7"], None),
        (["LOCATION:https://www.google.com/maps/place/7"], None),
        (["CONFERENCE;VALUE=URI;FEATURE=PHONE:tel:+15550100142", f"DESCRIPTION:{MEET}"], MEET),
        (["CONFERENCE;VALUE=URI:http://acme.zoom.us/j/1", f"DESCRIPTION:{MEET}"], MEET),
        ([f"DESCRIPTION:Join ({MEET}). Bye"], MEET),
        ([f'DESCRIPTION:<a href="{ZOOM}&amp\\;x=1">Join</a>'], f"{ZOOM}&x=1"),
        ([f"DESCRIPTION:{ZOOM}&para=1&copy=2"], f"{ZOOM}&para=1&copy=2"),
        ([f"DESCRIPTION:Help https://support.zoom.us/hc/1 or https://zoom.us/test\\n{ZOOM}"], ZOOM),
        (["DESCRIPTION:Options https://teams.microsoft.com/meetingOptions/?a=1"], None),
        (["DESCRIPTION:Dial https://dialin.teams.microsoft.com/meet/7"], None),
        (["DESCRIPTION:https://tel.meet/abc-defg-hij?pin=1"], None),
        (["DESCRIPTION:https://meet.google.com.evil.example/abc-defg-hij"], None),
        (["DESCRIPTION:https://evil.example@acme.zoom.us/j/1"], None),
        (["DESCRIPTION:https://acme.zoom.us@evil.example/j/1"], None),
        (["DESCRIPTION:http://acme.zoom.us/j/1"], None),
        (["URL:javascript:alert(1)", "LOCATION:javascript:alert(1)", "DESCRIPTION:javascript:https"], None),
        (["X-GOOGLE-CONFERENCE:javascript:alert(1)//https://meet.google.com/abc-defg-hij"], None),
        ([f"X-GOOGLE-CONFERENCE:https://meet.google.com/{'a' * 2000}"], None),
        ([f"DESCRIPTION:https://acme.zoom.us/j/{'1' * 2000}"], None),
        (["DESCRIPTION:HTTPS://ACME.ZOOM.US/j/12"], "HTTPS://ACME.ZOOM.US/j/12"),
        (
            ["DESCRIPTION:https://www.google.com/url?q=https://acme.zoom.us/j/12&sa=D"],
            "https://acme.zoom.us/j/12",
        ),
        (["DESCRIPTION:https://www.google.com/url?q=https://evil.example/j/12"], None),
        (["DESCRIPTION:https://www.google.com/search"], None),
        (
            [
                "DESCRIPTION:https://www.google.com/url?q=https://www.google.com/url?q=https://acme.zoom.us/j/12"
            ],
            None,
        ),
        (["DESCRIPTION:https://acme.zoom.us"], None),
        ([], None),
    ],
)
def test_the_link_by_which_one_joins(lines, link):
    assert sole(calendar(event(*lines))).link == link


@pytest.mark.parametrize(
    ("lines", "phones", "pins"),
    [
        (["DESCRIPTION:Dial +1 (617) 555-0142 PIN: 123 456#"], ["+16175550142"], ["123456"]),
        (
            ["DESCRIPTION:+1 617.555.0142\\,\\,123456#\\nor +44 20 5550 0101"],
            ["+16175550142", "+442055500101"],
            ["123456"],
        ),
        (["DESCRIPTION:Call me: 617-555-0142"], ["6175550142"], []),
        (["DESCRIPTION:<a href='tel:+16175550142'>call</a>"], ["+16175550142"], []),
        (["LOCATION:+1 617 555 0142", "DESCRIPTION:+44 20 5550 0101"], ["+16175550142", "+442055500101"], []),
        (["LOCATION:617 555 0142"], ["6175550142"], []),
        (["DESCRIPTION:Phone conference ID: 666 777 888#"], [], ["666777888"]),
        (["DESCRIPTION:Meeting ID: 222 333 444 555\\nPasscode: 123456"], [], []),
        (["DESCRIPTION:Order 1234567890\\, +12 34 and +1234567890123456789"], [], []),
        (["DESCRIPTION:https://tel.meet/x?pin=9876543210987&p=+16175550142"], [], []),
        (["DESCRIPTION:+1\u00a0617\u202f555\u20070142"], ["+16175550142"], []),
        (
            [f"DESCRIPTION:{' and '.join(f'+1617555{n:04}' for n in range(30))}"],
            [f"+1617555{n:04}" for n in range(10)],
            [],
        ),
    ],
)
def test_telephone_numbers_and_their_pins(lines, phones, pins):
    invite = sole(calendar(event(*lines)))
    assert (list(invite.phones), list(invite.pins)) == (phones, pins)


@pytest.mark.parametrize(
    ("lines", "channel", "note"),
    [
        ([f"LOCATION:{MEET}"], Channel.VIDEO, f"join: {MEET}"),
        (["LOCATION:Room 7", f"DESCRIPTION:{MEET}"], Channel.VIDEO, f"join: {MEET}\nwhere: Room 7"),
        (["LOCATION:Phone"], Channel.PHONE, None),
        (["LOCATION:Bo will call +1 617 555 0142"], Channel.PHONE, "dial in: +16175550142"),
        (["DESCRIPTION:+1 617 555 0142"], Channel.PHONE, "dial in: +16175550142"),
        (
            ["LOCATION:Room 7\\, +1 617 555 0142"],
            Channel.IN_PERSON,
            "dial in: +16175550142\nwhere: Room 7, +1 617 555 0142",
        ),
        (["LOCATION:Telephone room\\n2nd floor"], Channel.IN_PERSON, "where: Telephone room, 2nd floor"),
        (["ATTENDEE;CUTYPE=ROOM;CN=Maple:mailto:m@acme.example"], Channel.IN_PERSON, "where: Maple"),
        (["LOCATION:Microsoft Teams Meeting"], None, None),
        (["LOCATION: "], None, None),
        ([], None, None),
    ],
)
def test_the_channel_and_what_is_noted_about_it(lines, channel, note):
    found = imported(calendar(event(*lines)))
    assert found.case.interviews[0].channel is channel
    assert found.notes.get("interviews[0].channel") == note


def test_a_description_reads_as_text():
    assert plain("a<br>b</p>c<b>d</b>&lt;e&amp;f&nbsp;&unknown;") == "a\nb\nc d <e&f\u00a0&unknown;"
    assert plain(r"x\ny\, z\;") == "x\ny, z;"
