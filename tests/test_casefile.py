import json
import re
import tomllib
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import attrs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from jobdoc_rules import plan
from jobdoc_rules.case import Case, Closure, Interview, Invitation, Office, Person, Region, Role
from jobdoc_rules.casefile import LIMIT, dumps, load, loads
from jobdoc_rules.documents import DEPTH, MOST_FAULTS, Format
from jobdoc_rules.errors import InvalidCase
from jobdoc_rules.events import EVENT_TYPES, Channel, Interest, Spoke, TimingAgreed
from jobdoc_rules.planning import State
from jobdoc_rules.public_holidays import calendar_for
from jobdoc_rules.rules import Side

EXAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*.toml"))
WHOLE = """\
id = "acme-data-engineer"          # seeds every UID
position = "Data engineer"
employer = "Acme"
candidate = "Jo Marsh"
interest = "unsure"

[calendar]
country = "US"
subdivision = "MA"
timezone = "America/New_York"
closed = [2026-12-24, { from = 2026-12-28, to = 2026-12-31, name = "shutdown" }]
also = { country = "DE", subdivision = "BY" }

[[people]]
name = "Ana Ruiz"
role = "interviewer"
email = "ana@acme.example"
phone = "+1 617 555 0100"

[[people]]
name = "Lee Park"
role = "recruiter"

[[interviews]]
start = 2026-11-16T14:00:00
end = 2026-11-16T15:00:00
with = ["Ana Ruiz"]
arranged_by = "Lee Park"
channel = "in_person"

[[events]]
type = "timing_agreed"
at = 2026-11-16T15:00:00
with = "Ana Ruiz"
answer_due = 2026-11-20
channel = "phone"
number = "+1 617 555 0147"
vague = true
recorded = 2026-11-16T19:30:00

[[events]]
type = "spoke"
at = 2026-11-17
status_discussed = false
"""
LEAST = """\
employer = "Acme"
[calendar]
timezone = "America/New_York"
[[people]]
name = "Ana"
role = "interviewer"
[[interviews]]
start = 2026-11-16T14:00:00
end = 2026-11-16T15:00:00
with = ["Ana"]
"""


def told(text, **options):
    """The faults of a text: line, code and path, in the order told."""
    with pytest.raises(InvalidCase) as caught:
        loads(text, **({"stem": "acme", "source": "acme.toml"} | options))
    assert {fault.source for fault in caught.value.faults} == {options.get("source", "acme.toml")}
    return [(fault.line, fault.code, fault.path) for fault in caught.value.faults]


def as_json(text):
    return json.dumps(tomllib.loads(text), default=lambda value: value.isoformat())


# ------------------------------------------------------------------------------------- what a file says


def test_every_key_of_a_file_becomes_a_field():
    new_york = Office(
        timezone="America/New_York",
        country="US",
        subdivision="MA",
        closed=(
            Closure(first=date(2026, 12, 24), last=date(2026, 12, 24)),
            Closure(first=date(2026, 12, 28), last=date(2026, 12, 31), name="shutdown"),
        ),
        also=Region(country="DE", subdivision="BY"),
    )
    expected = Case(
        id="acme-data-engineer",
        position="Data engineer",
        employer="Acme",
        candidate="Jo Marsh",
        interest=Interest.UNSURE,
        office=new_york,
        people=(
            Person(name="Ana Ruiz", role=Role.INTERVIEWER, email="ana@acme.example", phone="+1 617 555 0100"),
            Person(name="Lee Park", role=Role.RECRUITER),
        ),
        interviews=(
            Interview(
                start=datetime(2026, 11, 16, 14),
                end=datetime(2026, 11, 16, 15),
                people=("Ana Ruiz",),
                arranged_by="Lee Park",
                channel=Channel.IN_PERSON,
            ),
        ),
        events=(
            TimingAgreed(
                at=datetime(2026, 11, 16, 15),
                person="Ana Ruiz",
                recorded=datetime(2026, 11, 16, 19, 30),
                answer_due=date(2026, 11, 20),
                channel=Channel.PHONE,
                number="+1 617 555 0147",
                vague=True,
            ),
            Spoke(at=date(2026, 11, 17), status_discussed=False),
        ),
    )
    assert loads(WHOLE) == expected
    assert loads(as_json(WHOLE), format="json") == expected


def test_a_written_file_looks_like_this():
    assert dumps(loads(WHOLE)) == WHOLE.replace("          # seeds every UID", "")
    assert dumps(loads(LEAST, stem="acme")) == "\n".join(
        [
            'id = "acme"\nemployer = "Acme"\n',
            '[calendar]\ntimezone = "America/New_York"\n',
            '[[people]]\nname = "Ana"\nrole = "interviewer"\n',
            "[[interviews]]\nstart = 2026-11-16T14:00:00\nend = 2026-11-16T15:00:00\n" + 'with = ["Ana"]\n',
        ]
    )


def test_a_written_json_file_has_the_same_keys_in_the_same_order():
    written = json.loads(dumps(loads(WHOLE), format="json"))
    assert written == json.loads(as_json(WHOLE))
    assert [list(event) for event in written["events"]] == [
        ["type", "at", "with", "answer_due", "channel", "number", "vague", "recorded"],
        ["type", "at", "status_discussed"],
    ]


def test_an_interview_lasts_an_hour_if_its_end_is_left_out():
    assert loads(LEAST.replace("end = 2026-11-16T15:00:00\n", ""), stem="a") == loads(LEAST, stem="a")


@pytest.mark.parametrize("start", ["2026-03-08T01:30:00", "2026-11-01T00:30:00", "2026-10-31T23:45:00"])
def test_an_hour_in_which_the_clocks_change_is_an_hour_and_comes_back_as_one(start):
    text = LEAST.replace("end = 2026-11-16T15:00:00\n", "").replace("2026-11-16T14:00:00", start)
    read = loads(text, stem="a")
    held = read.interviews[0]
    assert held.end.astimezone(UTC) - held.start.astimezone(UTC) == timedelta(hours=1)
    for form in Format:
        again = loads(dumps(read, format=form), format=form)
        assert again == read
        assert again.interviews[0].end.isoformat() == held.end.isoformat()


@pytest.mark.parametrize("at", ["2026-11-16T20:00:00Z", "2026-11-16 15:00:00-05:00", "2026-11-16T15:00:00.0"])
def test_a_time_is_local_to_the_calendar_unless_it_has_an_offset(at):
    event = loads(LEAST + f'[[events]]\ntype = "spoke"\nat = {at}\n', stem="a").events[0]
    assert event.at.isoformat() == "2026-11-16T15:00:00-05:00"


def test_the_stem_of_the_file_is_the_id_of_the_case_unless_it_states_one(tmp_path):
    for name, text, expected in [
        ("globex.toml", LEAST, "globex"),
        ("globex.2.toml", LEAST, "globex.2"),
        ("globex.JSON", as_json(LEAST), "globex"),
        ("globex.json", as_json(WHOLE), "acme-data-engineer"),
        ("globex", LEAST, "globex"),
    ]:
        (tmp_path / name).write_text(text, encoding="utf-8")
        assert load(tmp_path / name).id == expected
        assert load(str(tmp_path / name)).id == expected


def test_a_byte_order_mark_and_windows_line_ends_do_not_matter(tmp_path):
    for encoding in ("utf-8-sig", "utf-8"):
        file = tmp_path / "acme.toml"
        file.write_bytes(WHOLE.replace("\n", "\r\n").encode(encoding))
        assert load(file) == loads(WHOLE)
    assert loads("\ufeff" + as_json(WHOLE), format="json") == loads(WHOLE)


# ---------------------------------------------------------------------------------- invitations, comments

INVITED = LEAST.replace(
    'with = ["Ana"]\n',
    'with = ["Ana"]\ninvitation = { uid = "4q@acme.example", sequence = 1, stamp = 2026-03-02T15:00:11Z }\n',
)


def test_an_interview_tells_by_which_invitation_it_came_and_its_stamp_is_in_utc():
    stamp = datetime(2026, 3, 2, 15, 0, 11, tzinfo=UTC)
    case = loads(INVITED, stem="acme")
    assert case.interviews[0].invitation == Invitation(uid="4q@acme.example", sequence=1, stamp=stamp)
    text = dumps(case)
    assert text.endswith('{ uid = "4q@acme.example", sequence = 1, stamp = 2026-03-02T15:00:11Z }\n')
    assert loads(text) == case
    written = json.loads(dumps(case, format="json"))["interviews"][0]
    assert written["invitation"] == {"uid": "4q@acme.example", "sequence": 1, "stamp": "2026-03-02T15:00:11Z"}
    assert written["start"] == "2026-11-16T14:00:00"


def test_the_stamp_of_an_invitation_does_not_change_how_the_times_of_its_interview_are_spelled():
    """A stamp in an hour that came twice at the office, and one before there were whole offsets."""
    for stamp in (datetime(2026, 11, 1, 5, 30, tzinfo=UTC), datetime(1905, 7, 1, tzinfo=UTC)):
        case = loads(INVITED, stem="acme")
        held = attrs.evolve(case.interviews[0], invitation=Invitation(uid="a", stamp=stamp))
        text = dumps(attrs.evolve(case, interviews=[held]))
        assert "start = 2026-11-16T14:00:00\nend = 2026-11-16T15:00:00\n" in text
        assert f"stamp = {stamp:%Y-%m-%dT%H:%M:%S}Z }}" in text


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        (
            "uid",
            "uuid",
            [
                (11, "unknown_key", "interviews[0].invitation.uuid"),
                (11, "missing", "interviews[0].invitation.uid"),
            ],
        ),
        ("= 1,", '= "1",', [(11, "type", "interviews[0].invitation.sequence")]),
        ("15:00:11Z", "25:00:11Z", [(11, "syntax", "")]),
        ("2026-03-02T15:00:11Z", "2026-03-02", [(11, "type", "interviews[0].invitation.stamp")]),
        ("2026-03-02T15:00:11Z", '"2026-03-02"', [(11, "type", "interviews[0].invitation.stamp")]),
        (
            "2026-03-02T15:00:11Z",
            "2026-11-01T01:30:00",
            [(11, "ambiguous_time", "interviews[0].invitation.stamp")],
        ),
    ],
)
def test_what_is_wrong_with_an_invitation_is_told_with_its_key(old, new, found):
    assert told(INVITED.replace(old, new)) == found


def test_what_is_no_invitation_is_told():
    text = re.sub("invitation = .*", "invitation = 7", INVITED)
    assert told(text) == [(11, "type", "interviews[0].invitation")]


COMMENTS = {
    "employer": "a guess: from the domain",
    "people[0].role": "a guess:\nwho knows",
    "people[0]": "first line\n\n second line ",
    "calendar": "the office",
    "calendar.timezone": "checked",
    "interviews[0].start": "early",
    "interviews[0].channel": "join: https://meet.example/a",
    "interviews[0].invitation.uid": "of the update",
    "candidate": "nobody knows",
    "interviews[7].end": "lost",
    "": "made by hand",
}


def test_comments_stand_beside_their_keys_above_their_tables_or_at_the_top():
    assert (
        dumps(loads(LEAST, stem="acme"), comments=COMMENTS)
        == """\
# nobody knows
# lost
# made by hand
id = "acme"
employer = "Acme"  # a guess: from the domain

# the office
[calendar]
timezone = "America/New_York"  # checked

# first line
# second line
[[people]]
name = "Ana"
role = "interviewer"  # a guess:; who knows

# join: https://meet.example/a
# of the update
[[interviews]]
start = 2026-11-16T14:00:00  # early
end = 2026-11-16T15:00:00
with = ["Ana"]
"""
    )


def test_a_comment_on_a_part_of_a_value_stands_on_the_line_of_its_key():
    comments = {"interviews[0].invitation.uid": "the second", "interviews[0].with[0]": "a guess"}
    text = dumps(loads(INVITED, stem="acme"), comments=comments)
    assert text.endswith("Z }  # the second\n")
    assert 'with = ["Ana"]  # a guess\n' in text


def test_no_comments_and_empty_ones_change_nothing():
    case = loads(WHOLE)
    for comments in ({}, {"employer": ""}, {"people[0]": " \n\t\r"}, None):
        assert dumps(case, comments=comments) == dumps(case)


def test_json_has_no_comments():
    case = loads(WHOLE)
    assert dumps(case, format="json", comments=COMMENTS) == dumps(case, format="json")


@settings(deadline=None)
@given(st.dictionaries(st.one_of(st.sampled_from(sorted(COMMENTS)), st.text()), st.text()))
@example({"employer": "\x00\r\u2028\ud800\u202e]\n[x"})
def test_law_comments_change_nothing_that_a_file_states(comments):
    case = loads(WHOLE)
    text = dumps(case, comments=comments)
    assert loads(text) == case
    kept = [line for line in text.split("\n") if not line.startswith("# ")]
    stated = dumps(case).split("\n")
    assert [line[: len(own)] for line, own in zip(kept, stated, strict=True)] == stated


# ------------------------------------------------------------------------------------- all faults at once

BROKEN = """\
positon = "Data engineer"
employer = 5
interest = "kean"

[calendar]
contry = "US"
subdivision = "MA"
timezone = "America/New_York"
closed = [
  2026-12-24,
  { from = 2026-12-31, to = 2026-12-30 },
  "2026-01-01",
  true,
  { to = 2026-12-30, nam = "x" },
]
also = { subdivision = "BY" }

[[people]]
name = "Ana"
role = "interviewr"
email = "ana"

[[people]]
name = "Ana"
role = "recruiter"

[[interviews]]
start = 2026-11-16T14:00:00
end = 2026-11-16T13:00:00
with = ["Ana", 7]
chanel = "phone"

[[events]]
type = "timing_agreed"
at = 2026-11-01T01:30:00
answer_due = 2026-10-20

[[events]]
type = "timing_agree"
at = 2026-11-17
with = "Bo"
due = 2026-11-18

[[events]]
type = "thank_you_sent"
at = 2026-11-10

[[events]]
type = "spoke"
at = "2026-11-10"
status_discussed = 1
until = 2026-11-17

[[events]]
at = 2026-03-08T02:30:00
"""
FAULTS = [
    (1, "unknown_key", "positon"),
    (2, "type", "employer"),
    (3, "unknown_value", "interest"),
    (5, "missing", "calendar.country"),
    (6, "unknown_key", "calendar.contry"),
    (11, "order", "calendar.closed[1].to"),
    (12, "type", "calendar.closed[2]"),
    (13, "type", "calendar.closed[3]"),
    (14, "unknown_key", "calendar.closed[4].nam"),
    (14, "missing", "calendar.closed[4].from"),
    (16, "missing", "calendar.also.country"),
    (20, "unknown_value", "people[0].role"),
    (21, "email", "people[0].email"),
    (24, "duplicate", "people[1].name"),
    (29, "order", "interviews[0].end"),
    (30, "type", "interviews[0].with[1]"),
    (31, "unknown_key", "interviews[0].chanel"),
    (35, "ambiguous_time", "events[0].at"),
    (35, "too_early", "events[0].at"),
    (36, "too_early", "events[0].answer_due"),
    (39, "unknown_value", "events[1].type"),
    (41, "unknown_person", "events[1].with"),
    (44, "missing", "events[2].with"),
    (46, "too_early", "events[2].at"),
    (50, "type", "events[3].at"),
    (51, "type", "events[3].status_discussed"),
    (52, "unknown_key", "events[3].until"),
    (54, "missing", "events[4].type"),
    (55, "non_existent_time", "events[4].at"),
]


def test_all_faults_of_a_file_are_told_at_once_with_their_lines():
    assert told(BROKEN) == FAULTS


def test_the_same_faults_in_json_have_their_lines_too():
    text = json.dumps(tomllib.loads(BROKEN), default=lambda value: value.isoformat(), indent=1)
    # In JSON a text is the way to write a date.
    in_words = {("type", "calendar.closed[2]"), ("type", "events[3].at")}
    expected = {(code, path) for _, code, path in FAULTS} - in_words
    found = told(text, format="json")
    assert {(code, path) for _, code, path in found} == expected
    lines = text.splitlines()
    for line, code, path in found:
        key = path.rpartition(".")[2].partition("[")[0]
        if code not in ("missing", "type"):
            assert f'"{key}":' in lines[line - 1]


@pytest.mark.parametrize(
    ("wrong", "hint"),
    [
        ('positon = "x"', "did you mean 'position'?"),
        ('colour = "x"', "one of: id, employer, position, candidate, interest, calendar, people"),
        ('[[events]]\ntype = "followed up"\nat = 2026-11-17', "did you mean 'followed_up'?"),
        ("[[events]]\ntype = 5\nat = 2026-11-17", "one of: thank_you_sent, followed_up,"),
        ('[[events]]\ntype = "spoke"\nat = 2026-11-17\nanswer = 1', "did you mean 'answer_due'?"),
        ('[[events]]\ntype = "spoke"\nat = "2026-11-17"', "write a date without quotes"),
        ('[[events]]\ntype = "spoke"\nat = 14:00:00', "a date such as 2026-11-20 is expected"),
        ('[events]\ntype = "spoke"', "write [[events]], once for each"),
        ("employers = 1", "did you mean 'employer'?"),
        ('[[events]]\ntype = "spoke"\nat = 2026-11-17\nwith = "An"', "one of: Ana"),
        ("id = nonsense", "texts stand in double quotes, dates in none"),
    ],
)
def test_a_fault_says_what_would_be_right(wrong, hint):
    head, _, tail = wrong.rpartition("[[events]]") if wrong.startswith("[") else (wrong, "", "")
    text = f"{LEAST}{wrong}\n" if tail or wrong.startswith("[") else f"{head}\n{LEAST}"
    with pytest.raises(InvalidCase, match=re.escape(hint)):
        loads(text, stem="acme")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ["employer", "calendar", "people", "interviews"]),
        ("# nothing\n", ["employer", "calendar", "people", "interviews"]),
        ('employer = "Acme"\ncalendar = {}', ["people", "interviews", "calendar.timezone"]),
    ],
)
def test_an_empty_file_lacks_what_every_case_needs(text, found):
    for options in ({}, {"stem": None}):
        expected = [*([] if "stem" not in options else ["id"]), *found]
        assert sorted(path for _, _, path in told(text, **options)) == sorted(expected)
        assert {code for _, code, _ in told(text, **options)} == {"missing"}


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        # who has no readable name might be anybody
        ('name = "Ana"\n', "", [(4, "missing", "people[0].name")]),
        ('name = "Ana"\n', 'name = "Ana\\n"\n', [(5, "control_character", "people[0].name")]),
        ('name = "Ana"\n', "name = 7\n", [(5, "type", "people[0].name")]),
        ('role = "interviewer"', 'role = "boss"', [(6, "unknown_value", "people[0].role")]),
        ("[[people]]", "[people]", [(4, "type", "people")]),
        ("[[people]]", "[peopel]", [(None, "missing", "people"), (4, "unknown_key", "peopel")]),
        # without a zone no time can be placed
        ("America/New_York", "New York", [(3, "timezone", "calendar.timezone")]),
        ("[calendar]", "[calender]", [(None, "missing", "calendar"), (2, "unknown_key", "calender")]),
        # without a start nothing can be too early, nor an end too late
        ("start = 2026-11-16T14:00:00", "start = 2026-11-16", [(8, "type", "interviews[0].start")]),
        ("start = 2026-11-16T14:00:00", 'start = "2026-11-16"', [(8, "type", "interviews[0].start")]),
        ("start = 2026-11-16T14:00:00\n", "", [(7, "missing", "interviews[0].start")]),
        ("end = 2026-11-16T15:00:00", "end = 15:00:00", [(9, "type", "interviews[0].end")]),
        ('with = ["Ana"]', 'with = "Ana"', [(10, "type", "interviews[0].with")]),
        ('with = ["Ana"]\n', "", [(7, "missing", "interviews[0].with")]),
        ("[[interviews]]", "[interviews]", [(7, "type", "interviews")]),
        ("at = 2026-11-16T15:30:00", "at = true", [(13, "type", "events[0].at")]),
        ("at = 2026-11-16T15:30:00\n", "", [(11, "missing", "events[0].at")]),
        ("answer_due = 2026-11-20\n", "", [(11, "missing", "events[0].answer_due")]),
        ("answer_due = 2026-11-20", "answer_due = 2026-11-01", [(15, "too_early", "events[0].answer_due")]),
        ('"timing_agreed"', '"timing_agree"', [(12, "unknown_value", "events[0].type")]),
    ],
)
def test_one_fault_does_not_make_others(old, new, found):
    text = f"""{LEAST}[[events]]
type = "timing_agreed"
at = 2026-11-16T15:30:00
with = "Ana"
answer_due = 2026-11-20
"""
    assert text.count(old) == 1 or old.startswith("start")
    assert told(text.replace(old, new, 1)) == found


def test_what_a_zone_would_have_to_tell_is_not_told_without_one():
    """At half past one in UTC it may be long past two in the afternoon, at the office."""
    thanks = '[[events]]\ntype = "thank_you_sent"\nat = 2026-11-16T13:30:00Z\nwith = "Ana"\n'
    assert told(LEAST.replace("New_York", "Springfield") + thanks) == [(3, "timezone", "calendar.timezone")]


def test_a_broken_table_is_still_checked_against_the_others():
    text = f"""{LEAST}[[events]]
type = "spoke"
channel = "pigeon"
at = 2026-03-08T02:30:00
with = "Bo"
"""
    assert told(text) == [
        (13, "unknown_value", "events[0].channel"),
        (14, "non_existent_time", "events[0].at"),
        (15, "unknown_person", "events[0].with"),
    ]


def test_two_bad_names_of_one_list_are_both_told():
    bad = LEAST.replace('with = ["Ana"]', 'with = [\n "Ana",\n "",\n "\\u001b",\n]')
    assert told(bad) == [
        (12, "empty", "interviews[0].with[1]"),
        (13, "control_character", "interviews[0].with[2]"),
    ]


@pytest.mark.parametrize(
    ("table", "found"),
    [
        ("events = 5", [(1, "type", "events")]),
        ("events = [5, []]", [(1, "type", "events[0]"), (1, "type", "events[1]")]),
        ("people.x = 5", [(1, "type", "people")]),
        ("calendar = []", [(1, "type", "calendar")]),
    ],
)
def test_a_table_is_no_other_thing(table, found):
    kept = re.split(r"(?m)^(?=\[)", LEAST)
    name = re.match(r"\w+", table)[0]
    text = "\n".join([table, *(part for part in kept if name not in part)])
    assert told(text) == found


# ------------------------------------------------------------------------------------- where a key stands


@pytest.mark.parametrize(
    ("text", "line", "path"),
    [
        ("\n\n'wrong key' = 1", 3, '"wrong key"'),
        ('"wrong\\u0020key" = 1', 1, '"wrong key"'),
        ('"wrong\\U00000020key" = 1', 1, '"wrong key"'),
        ("wrong.a.b = 1", 1, "wrong"),
        ("\ncalendar = { timezone = 'UTC', wrong = 1 }", 2, "calendar.wrong"),
        ("calendar.timezone = 'UTC'\ncalendar.wrong = 1", 2, "calendar.wrong"),
        ("people = [{ role = 'agency' },\n # }\n { name = '}', wrong = 1 }]", 3, "people[1].wrong"),
        ('position = """\n[[people]]\nwrong = 1\n"""\nwrong = 1', 5, "wrong"),
        ('position = """a\\"""" # "\nwrong = 1', 2, "wrong"),
        ('position = """""\\\n  """""\nwrong = 1', 3, "wrong"),
        ("position = '''\n''''\nwrong = 1", 3, "wrong"),
        ('candidate = "#" # [\nwrong = 1', 2, "wrong"),
        ("candidate = '[{'\n\n\twrong\t=\t1", 3, "wrong"),
        ("[[people]]\nname='A'\nrole='agency'\n[[people]]\n[people.wrong]\nx = 1", 5, "people[1].wrong"),
        ("[[people]]\n[[people.wrong]]\n[[people.wrong]]", 2, "people[0].wrong"),
        ("[ calendar . 'wrong' ]\nx = 1", 1, "calendar.wrong"),
        ("[[events]]\ntype = 'spoke'\nwrong = [[1, 2],\n [3]]", 3, "events[0].wrong"),
    ],
)  # fmt: skip
def test_a_line_is_where_its_key_stands(text, line, path):
    assert (line, "unknown_key", path) in told(text)


def test_a_fault_of_what_is_missing_is_told_where_it_should_stand():
    text = LEAST + "\n\n[[events]]\n# when?\ntype = 'spoke'\n"
    assert told(text) == [(13, "missing", "events[0].at")]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("employer = Acme", 1),
        ("a = 1\nb = \n", 2),
        ("a = 1\na = 2", 2),
        ("[a]\n\n[a]", 3),
        ('a = "\x1b"', 1),
        ("at = 2026-02-30", 1),
        ("a = 1\nb = '''", 2),
        ("a = " + "9" * 5000, None),
        ("\ud800", 1),
    ],
)
def test_what_is_no_toml_is_one_fault_with_its_line(text, line):
    assert told(text) == [(line, "syntax", "")]


@pytest.mark.parametrize(
    ("text", "line", "code"),
    [
        ("", 1, "syntax"),
        ("{", 1, "syntax"),
        ('{\n"id": 1,\n}', 3, "syntax"),
        ("{'id': 1}", 1, "syntax"),
        ('{"id": NaN}', None, "syntax"),
        ('{"id": -Infinity}', None, "syntax"),
        ('{"id": ' + "9" * 5000 + "}", None, "syntax"),
        ('{"id": "\n"}', 1, "syntax"),
        ("[]", None, "type"),
        ('"acme"', None, "type"),
        ("null", None, "type"),
    ],
)
def test_what_is_no_json_object_is_one_fault(text, line, code):
    assert told(text, format="json") == [(line, code, "")]


def test_a_key_that_stands_twice_in_json_is_refused_wherever_it_stands():
    text = """{"id": "a",
        "calendar": {"timezone": "UTC",
        "timez\\u006fne": "UTC"},
        "id": "b", "people": [{"x": 1, "x": 2}]}"""
    assert told(text, format="json") == [
        (3, "duplicate", "calendar.timezone"),
        (4, "duplicate", "id"),
        (4, "duplicate", "people[0].x"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "20261123", "2026-W48-1", "2026-11-23 14:00:00", "2026-11-23T14", "2026-11-23T14:00", "2026-327",
        "2026-11-23T14:00:00+05", "2026-11-23T14:00:00+0500", "2026-11-23T14:00:00z", "2026-11-23T24:00:00",
        "2026-11-23T14:00:00,5", "2026-11-23T14:00:00.1234567", "2026-11-31", "2026-11-23T14:60:00",
        " 2026-11-23", "2026-11-23\n", "9/8/2026", "tomorrow", "", "\uff12026-11-23",
        "2026-11-23T14:00:00+25:00", "2026-11-23T14:00:00+05:99",
    ],
)  # fmt: skip
def test_a_date_in_json_has_one_spelling(text):
    document = json.loads(as_json(LEAST)) | {"events": [{"type": "spoke", "at": text}]}
    assert told(json.dumps(document), format="json") == [(1, "date", "events[0].at")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-11-23", "2026-11-23"),
        ("2026-11-23T14:00:00", "2026-11-23T14:00:00-05:00"),
        ("2026-11-23T14:00:00.5", "2026-11-23T14:00:00.500000-05:00"),
        ("2026-11-23T14:00:00Z", "2026-11-23T09:00:00-05:00"),
        ("2026-11-23T14:00:00+05:30", "2026-11-23T03:30:00-05:00"),
    ],
)
def test_a_date_in_json_is_a_text(text, expected):
    document = json.loads(as_json(LEAST)) | {"events": [{"type": "spoke", "at": text}]}
    assert loads(json.dumps(document), stem="a", format="json").events[0].at.isoformat() == expected


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("answer_due", "2026-11-23T14:00:00", "type"),
        ("recorded", "2026-11-23", "type"),
        ("answer_due", None, "type"),
        ("answer_due", 20261123, "type"),
        ("at", False, "type"),
        ("vague", "true", "type"),
        ("with", ["Ana"], "type"),
    ],
)
def test_in_json_too_a_day_is_no_time_and_nothing_is_no_value(key, value, code):
    event = {"type": "answer_promised", "at": "2026-11-17", "answer_due": "2026-11-20"} | {key: value}
    document = json.loads(as_json(LEAST)) | {"events": [event]}
    assert told(json.dumps(document), format="json") == [(1, code, f"events[0].{key}")]


def test_a_null_country_with_a_subdivision_is_one_fault():
    document = json.loads(as_json(LEAST))
    document["calendar"] |= {"country": None, "subdivision": "MA", "closed": [None, "2026-12-24", "x"]}
    assert [path for _, _, path in told(json.dumps(document), format="json")] == [
        "calendar.country",
        "calendar.closed[0]",
        "calendar.closed[2]",
    ]


# ------------------------------------------------------------------------------------- hostile input


@pytest.mark.parametrize(
    ("text", "options", "code"),
    [
        ("a." * 20_000 + "b = 1", {}, "too_deep"),
        ("a . 'b' ." * 20_000 + "b = 1", {}, "too_deep"),
        ("[" + "a." * 20_000 + "b]", {}, "too_deep"),
        ("x = {" + "a." * 20_000 + "b = 1}", {}, "too_deep"),
        ("a = " + "[" * 100_000, {}, "too_deep"),
        ("a = " + "{a = " * 100_000, {}, "too_deep"),
        ("\n\n" + "[" * 100_000, {"format": "json"}, "too_deep"),
        ('{"a":' * 100_000, {"format": "json"}, "too_deep"),
        ("#" * (LIMIT + 1), {}, "too_large"),
        (" " * (LIMIT + 1), {"format": "json"}, "too_large"),
        ('"' * 100_000, {}, "syntax"),
        ('"""' + '\\"""' * 200_000, {}, "syntax"),
        ('"""' + '\\"""' * 200_000 + "\\", {}, "syntax"),
        ("'''" + "''a" * 200_000, {}, "syntax"),
        ("a" * LIMIT, {}, "syntax"),
        ("]" * 1000, {}, "syntax"),
        ("{" * 3 + "= , = ]" * 1000, {}, "syntax"),
        ("[a\nb = [\n= 1", {}, "syntax"),
    ],
)
def test_a_hostile_text_is_one_fault(text, options, code):
    assert [found for _, found, _ in told(text, **options)] == [code]


def test_what_is_nested_too_deep_is_told_where_it_gets_too_deep():
    assert told("a = 1\nb = [\n" + "[\n" * 40) == [(2 + DEPTH, "too_deep", "")]
    assert told(".".join("a" * DEPTH) + " = 1\n" + LEAST) == [(1, "unknown_key", "a")]


@pytest.mark.parametrize("count", [MOST_FAULTS - 1, MOST_FAULTS, MOST_FAULTS + 1])
def test_who_has_very_many_faults_is_told_the_first_thousand(count):
    faults = told("".join(f"k{n} = 1\n" for n in range(count)) + LEAST)
    assert len(faults) == count
    assert ((None, "too_many", "") in faults) is (count > MOST_FAULTS)


def test_a_key_that_stands_twice_thousands_of_times_is_told_a_thousand_times():
    text = '{"a": 1' + ', "a": 1' * 5000 + "}"
    assert told(text, format="json") == [(1, "duplicate", "a")] * MOST_FAULTS


@pytest.mark.parametrize("key", ["k" * 900_000, "\x1b]0;", "a\u202eb", "\ud800", "", '"', "a.b[0]", "a b"])
def test_whatever_a_key_holds_its_path_is_harmless(key):
    text = json.dumps({key: 1} | json.loads(as_json(LEAST)))
    with pytest.raises(InvalidCase) as caught:
        loads(text, stem="acme", format="json")
    assert [(fault.code, fault.line) for fault in caught.value.faults] == [("unknown_key", 1)]
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 500


def test_a_number_of_a_million_digits_is_no_name():
    huge = LEAST.replace('"Acme"', "0x" + "F" * 900_000)
    assert told(huge) == [(1, "type", "employer")]


@pytest.mark.parametrize(
    ("data", "line"),
    [(b"\xff\xfea\x00", 1), (b"a = 1\nb = '\xe9'\n", 2), (b"\xed\xa0\x80", 1), (b"\n\n\n\xc0\x80", 4)],
)
def test_what_is_no_utf_8_is_a_fault_with_its_line(tmp_path, data, line):
    file = tmp_path / "acme.toml"
    file.write_bytes(data)
    with pytest.raises(InvalidCase) as caught:
        load(file)
    (fault,) = caught.value.faults
    assert (fault.code, fault.line, fault.source) == ("encoding", line, str(file))


def test_what_cannot_be_read_is_a_fault_and_no_error_of_the_system(tmp_path):
    closed = tmp_path / "closed.toml"
    closed.write_bytes(b"#" * (LIMIT + 1))
    for path, code, why in [
        (tmp_path / "missing.toml", "unreadable", "there is no such file"),
        (tmp_path, "unreadable", "it is a directory"),
        (closed / "below.toml", "unreadable", "it cannot be read"),
        ("nul\0.toml", "unreadable", "it cannot be read"),
        ("x" * 5000, "unreadable", "it cannot be read"),
        (closed, "too_large", "the file is too large"),
    ]:
        with pytest.raises(InvalidCase, match=why) as caught:
            load(path)
        (fault,) = caught.value.faults
        assert (fault.code, fault.source, fault.line) == (code, str(path), None)


def test_a_format_is_toml_or_json():
    with pytest.raises(ValueError, match="yaml"):
        loads(LEAST, format="yaml")


@pytest.mark.parametrize(
    ("start", "end", "written"),
    [
        ("2026-10-31T12:00:00", "2026-10-31T13:00:00", "2026-10-31T13:00:00"),
        ("2026-11-01T04:30:00Z", "2026-11-01T05:30:00Z", "2026-11-01T01:30:00-04:00"),
        ("2026-11-01T05:30:00Z", "2026-11-01T06:30:00Z", "2026-11-01T01:30:00-05:00"),
        ("2026-03-07T07:00:00Z", "2026-03-08T07:00:00Z", "2026-03-08T03:00:00-04:00"),
    ],
)
def test_an_offset_is_written_only_where_a_local_time_would_not_do(start, end, written):
    text = LEAST.replace("2026-11-16T14:00:00", start).replace("2026-11-16T15:00:00", end)
    case = loads(text, stem="a")
    assert f"end = {written}\n" in dumps(case)
    assert instants(loads(dumps(case))) == instants(case)


def test_an_offset_with_seconds_is_written_as_utc():
    """Until that night Liberia was 44 minutes and 30 seconds behind."""
    text = LEAST.replace("America/New_York", "Africa/Monrovia")
    text = text.replace("2026-11-16T14:00:00", "1972-01-06T23:30:00").replace(
        "2026-11-16T15", "1972-01-07T01"
    )
    case = loads(text, stem="a")
    assert "start = 1972-01-07T00:14:30+00:00\nend = 1972-01-07T01:00:00+00:00\n" in dumps(case)
    assert instants(loads(dumps(case))) == instants(case)


# ------------------------------------------------------------------------------------- laws

names = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Zl", "Zp"]), min_size=1, max_size=12
).filter(str.strip)
days = st.dates(date(1950, 1, 1), date(2150, 12, 31))
zones = st.sampled_from(
    [
        "America/New_York",
        "UTC",
        "Australia/Lord_Howe",
        "Pacific/Apia",
        "Africa/Monrovia",
        "Asia/Kolkata",
        "Europe/Dublin",
    ]
)


def optional(strategy):
    return st.none() | strategy


@st.composite
def moments(draw):
    """Any instant: aware, so that it exists; some in hours that come twice."""
    twice = [datetime(2026, 11, 1, 5, 30), datetime(2026, 11, 1, 6, 30), datetime(2026, 4, 4, 14, 45, 0, 5)]
    any_time = st.datetimes(datetime(1960, 1, 1), datetime(2150, 1, 1))
    return draw(any_time | st.sampled_from(twice)).replace(tzinfo=UTC)


regions = st.builds(Region, country=names, subdivision=optional(names))


@st.composite
def closures(draw):
    first = draw(days)
    last = first + timedelta(draw(st.integers(0, 20)))
    return Closure(first=first, last=last, name=draw(st.just("closed") | names))


@st.composite
def offices(draw):
    country = draw(optional(names))
    return Office(
        timezone=draw(zones),
        country=country,
        subdivision=draw(optional(names)) if country else None,
        closed=draw(st.lists(closures(), max_size=3)),
        also=draw(optional(regions)),
    )


@st.composite
def interviews(draw, people):
    start = draw(moments())
    end = start + draw(st.timedeltas(timedelta(microseconds=1), timedelta(hours=24)))
    with_whom = draw(st.lists(st.sampled_from(people), min_size=1, max_size=3))
    arranger = draw(optional(st.sampled_from(people)))
    return Interview(
        start=start, end=end, people=with_whom, arranged_by=arranger, channel=draw(optional(channels))
    )


channels = st.sampled_from(Channel)
FIELDS = {
    "channel": channels,
    "answer_due": days,
    "until": days,
    "deadline": days,
    "vague": st.booleans(),
    "status_discussed": st.booleans(),
    "interest": st.sampled_from(Interest),
    "number": names,
    "recorded": moments(),
}


@st.composite
def events(draw, people, earliest):
    kind = draw(st.sampled_from(list(EVENT_TYPES.values())))
    when = max(draw(moments()), earliest.replace(tzinfo=UTC) + timedelta(days=2))
    values = {"at": draw(st.sampled_from([when, when.date()]))}
    for field in attrs.fields(kind):
        if field.name in FIELDS and (field.default is attrs.NOTHING or draw(st.booleans())):
            values[field.name] = draw(FIELDS[field.name])
        if field.metadata.get("not_before_event") and field.name in values:
            values[field.name] = max(values[field.name], when.date() + timedelta(days=1))
    person = draw(st.sampled_from(people)) if kind.needs_person else draw(optional(st.sampled_from(people)))
    return kind(person=person, **values)


@st.composite
def cases(draw):
    people = draw(
        st.lists(
            names.map(lambda name: name.strip(" ")).filter(str.strip), min_size=1, max_size=4, unique=True
        )
    )
    held = draw(st.lists(interviews(people), min_size=1, max_size=3))
    first = min(interview.start for interview in held).replace(tzinfo=None)
    return Case(
        id=draw(names),
        employer=draw(names),
        position=draw(optional(names)),
        candidate=draw(optional(names)),
        interest=draw(st.sampled_from(Interest)),
        office=draw(offices()),
        people=[
            Person(
                name=name,
                role=draw(st.sampled_from(Role)),
                email=draw(optional(st.just("a.b+c@x.example"))),
                phone=draw(optional(names.map("{} 5".format))),
            )
            for name in people
        ],
        interviews=held,
        events=draw(st.lists(events(people, first), max_size=4)),
    )


def instants(case):
    """What equality does not see: which of the two instants of a repeated hour a time means."""
    moments = [moment for held in case.interviews for moment in (held.start, held.end)]
    moments += [moment for event in case.events for moment in (event.at, event.recorded)]
    return [moment.timestamp() for moment in moments if isinstance(moment, datetime)]


@settings(deadline=None)
@given(cases(), st.sampled_from(["toml", "json"]))
def test_law_what_is_written_reads_as_the_same_case_and_is_written_the_same_again(case, format_):
    again = loads(dumps(case, format=format_), stem="other", format=format_)
    assert again == case
    assert instants(again) == instants(case)
    assert dumps(again, format=format_) == dumps(case, format=format_)


marks = list("[]{}=.,:#\"'\\\n\r\t -\x00\u2028\ud800")
keys = [
    "a",
    "employer",
    "calendar",
    "people",
    "interviews",
    "events",
    "with",
    "start",
    "at",
    "type",
    "timezone",
]
values = ['"UTC"', '"spoke"', "2026-11-16", "2026-11-16T14:00:00", "true", "7", "null"]
fences = ['"""', "'''", "[[", "]]", "[[events]]\n", "[calendar]\n", '"x":']
tokens = st.sampled_from([*marks, *keys, *values, *fences])


@settings(deadline=None)
@given(st.lists(tokens, max_size=60).map("".join), st.sampled_from(["toml", "json"]))
def test_law_any_text_is_a_case_or_faults(text, format_):
    with pytest.raises(InvalidCase) as caught:
        loads(text, format=format_)
    assert caught.value.faults
    assert all(line.isprintable() for line in str(caught.value).split("\n"))


words = st.sampled_from(
    [
        "Ana",
        "UTC",
        "spoke",
        "timing_agreed",
        "2026-11-16",
        "2026-11-16T14:00:00",
        "2026-03-08T02:30:00",
        "phone",
    ]
)
leaves = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=4) | words
plain = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=5,
)


def outcome(text):
    try:
        return loads(text, stem="acme", format="json")
    except InvalidCase as error:
        return error.faults


@settings(deadline=None)
@given(st.data())
def test_law_a_document_of_the_right_shape_with_any_values_is_a_case_or_faults(data):
    """A good document in which a few values are replaced, and a few keys left out."""
    document = json.loads(as_json(WHOLE))
    for _ in range(data.draw(st.integers(1, 6))):
        place = document
        while isinstance(place, (dict, list)) and place:
            key = data.draw(st.sampled_from(list(place) if isinstance(place, dict) else range(len(place))))
            if (
                not isinstance(place[key], (dict, list))
                or not place[key]
                or data.draw(st.integers(0, 4)) == 0
            ):
                if isinstance(place, dict) and data.draw(st.booleans()):
                    del place[key]
                else:
                    place[key] = data.draw(plain)
                break
            place = place[key]
    found = outcome(json.dumps(document))
    if isinstance(found, Case):
        assert loads(dumps(found)) == found
    else:
        assert found
        assert all(fault.line for fault in found if "." in fault.path)


quoted = st.text(st.characters(codec="utf-8"), max_size=30).map(
    lambda text: json.dumps(text, ensure_ascii=False)
)


@settings(deadline=None)
@given(quoted, quoted)
@example('"\\""', '"#"')
@example("'''''''", '"""""\n\n"""""')
def test_law_no_text_before_a_key_moves_its_line(one, other):
    text = f"# {one}\n{LEAST}phone = {one}\nx = [{other}, {{ y = {one} }}]\nwrong = 1\n"
    found = told(text)
    line = 14 + other.count("\n")
    assert (line, "unknown_key", "interviews[0].wrong") in found or [code for _, code, _ in found] == [
        "syntax"
    ]


# ------------------------------------------------------------------------------------- examples


def moments_to_look(file):
    found = re.findall(r"--as-of (\S+)(?: --side (\w+))?", file.read_text(encoding="utf-8"))
    return [(file, as_of, side or "candidate") for as_of, side in found]


LOOKS = [look for file in EXAMPLES for look in moments_to_look(file)]


def test_every_example_tells_its_story_and_when_to_look():
    assert len(EXAMPLES) >= 7
    assert {file for file, _, _ in LOOKS} == set(EXAMPLES)
    assert all(file.read_text(encoding="utf-8").startswith("# ") for file in EXAMPLES)


def test_examples_are_about_different_employers_whom_nobody_can_reach():
    cases = [load(file) for file in EXAMPLES]
    assert len({case.employer for case in cases}) == len({case.id for case in cases}) == len(cases)
    for case in cases:
        assert all(person.email is None or person.email.endswith(".example") for person in case.people)


def planned(file, as_of, side):
    case = load(file)
    now = datetime.fromisoformat(as_of).replace(tzinfo=case.office.zone)
    return plan(case, as_of=now, calendar=calendar_for(case), side=Side(side))


@pytest.mark.parametrize(("file", "as_of", "side"), LOOKS, ids=lambda value: getattr(value, "stem", value))
def test_every_example_has_something_to_do_on_the_day_to_look_at_it(file, as_of, side):
    assert [item for item in planned(file, as_of, side).touchpoints if item.state is not State.DONE]


@pytest.mark.parametrize(
    ("name", "as_of", "side", "first"),
    [
        ("a-week-of-silence", "2026-11-20T09:00", "candidate", ("2026-11-23T09:30", "Ana Ruiz", "email")),
        (
            "call-over-thanksgiving",
            "2026-11-19T10:00",
            "candidate",
            ("2026-11-27T14:00", "Grace Liu", "phone"),
        ),
        ("agency", "2026-09-24T11:00", "candidate", ("2026-09-24T14:00", "Priya Shah", "phone")),
        ("two-rounds", "2026-02-16T08:00", "candidate", ("2026-02-16T14:00", "Jonas Keller", "phone")),
        ("tel-aviv", "2026-06-02T12:00", "candidate", ("2026-06-07T14:00", "Yael Stern", "phone")),
        ("a-withdrawal", "2026-12-01T11:00", "candidate", ("2026-12-01T11:00", "Hugh Moran", "email")),
        ("the-employers-side", "2026-11-24T09:00", "employer", ("2026-12-04T09:30", "Ben Achebe", "email")),
        ("on-hold", "2026-04-01T09:00", "candidate", ("2026-04-20T09:30", "Tama Walker", "email")),
        ("rival-offer", "2026-10-09T11:00", "candidate", ("2026-10-09T11:00", "Aisha Khan", "email")),
    ],
)
def test_the_next_step_of_an_example_is_the_one_its_story_leads_to(name, as_of, side, first):
    (file,) = [file for file in EXAMPLES if file.stem == name]
    step = next(item for item in planned(file, as_of, side).touchpoints if item.state is not State.DONE)
    assert (f"{step.start:%Y-%m-%dT%H:%M}", step.to[0].name, step.channel) == first


def test_every_example_survives_being_written_again():
    for file in EXAMPLES:
        assert loads(dumps(load(file))) == load(file)
