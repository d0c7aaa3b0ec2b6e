"""Scenarios as values: what a line says, what fits it, and what is told of what does not."""

from datetime import datetime

import pytest
from cases import NEW_YORK, US_MA, case
from hypothesis import given
from hypothesis import strategies as st
from scenario_texts import CASE, FIRST_DAY, outcome, scenario

from jobdoc_rules import JOB_DOC, InvalidInput, Kind, NoBusinessDay, Side
from jobdoc_rules.readings import calendar_days
from jobdoc_rules.testing.scenarios import (
    LIMIT,
    Expectation,
    Scenario,
    load_scenarios,
    loads_scenarios,
    updated,
)
from jobdoc_rules.testing.scene import Scene

THANKS = "Tue 17 Nov 2026 09:30  thank_you Ana by email"
AGREED = '{ type = "timing_agreed", at = 2026-11-16T15:00:00, with = "Ana", answer_due = 2026-11-25 }'
ONLY_THANKS = 'about = ["thank_you"]'


def test_a_scenario_is_a_scene_with_what_is_expected_of_its_plan():
    (read,) = loads_scenarios(CASE + scenario(), source="a.scenarios.toml")
    assert (read.name, read.source, read.line, read.place) == ("the first day", "a.scenarios.toml", 15, 0)
    assert read.scene.as_of == datetime(2026, 11, 16, 16, tzinfo=NEW_YORK)
    assert (read.scene.policy.name, read.side, read.scene.horizon.days) == ("job_doc", "candidate", 2)
    assert (read.scene.case.id, [p.name for p in read.scene.case.people]) == ("case", ["Ana", "Lee", "Sam"])
    assert read.outcome().as_expected


def test_a_scenario_can_be_made_without_a_file():
    scene = Scene(case=case(), as_of=datetime(2026, 12, 1, 9, tzinfo=NEW_YORK), calendar=US_MA)
    made = Scenario(name="all is quiet", scene=scene, touchpoints=Expectation()).outcome()
    assert not made.as_expected
    assert made.plan == scene.plan(Side.CANDIDATE)


@pytest.mark.parametrize(
    "line",
    [
        THANKS,
        f"{THANKS}, until 17:00",
        f"{THANKS}, until Tue 17 Nov 17:00",
        f"{THANKS}, until Tue 17 Nov 2026 17:00",
        f"{THANKS}, planned",
        f"{THANKS} [MUST S1]",
        f"{THANKS} [MUST S1 ...]",
        f"{THANKS} [MUST ...]",
        f"{THANKS}, until 17:00, planned [MUST S1]",
        "Tue 17 Nov 2026   09:30 thank_you  Ana\tby email",
    ],
)
def test_a_line_says_as_much_as_it_likes(line):
    assert outcome(f"\n{line}\n", ONLY_THANKS).as_expected


@pytest.mark.parametrize(
    "line",
    [
        "Tue 17 Nov 2026 09:45  thank_you Ana by email",
        "Wed 18 Nov 2026 09:30  thank_you Ana by email",
        "Wed 17 Nov 2027 09:30  thank_you Ana by email",
        "Tue 17 Nov 2026 09:30  thank_you Lee by email",
        "Tue 17 Nov 2026 09:30  thank_you Ana by phone",
        "Tue 17 Nov 2026 09:30  thank_you Ana",
        "Tue 17 Nov 2026 09:30  check_in Ana by email",
        f"{THANKS}, until 16:00",
        f"{THANKS}, until Wed 18 Nov 17:00",
        f"{THANKS}, due",
        f"{THANKS} [SHOULD S1]",
        f"{THANKS} [MUST NOT S1]",
        f"{THANKS} [MUST S1 R1]",
        f"{THANKS} [MUST R1 ...]",
        f"{THANKS}\n{THANKS}",
        "",
    ],
)
def test_whatever_a_line_says_has_to_be_true(line):
    assert not outcome(f"\n{line}\n", ONLY_THANKS).as_expected


def test_grounds_without_dots_are_all_of_them_and_in_their_order():
    def told(grounds):
        line = f"\n Mon 23 Nov 2026 09:30 status_follow_up Ana by email [{grounds}]\n"
        return outcome(line, 'about = ["status_follow_up"]', horizon=9).as_expected

    assert told("MUST S28 R5")
    assert told("MUST R5 S28 ...")
    assert told("MUST R5 ...")
    assert not told("MUST R5 S28")
    assert not told("MUST S28")


def test_the_order_of_lines_is_that_of_time_however_they_are_written():
    assert outcome("\n".join(reversed(FIRST_DAY.splitlines()))).as_expected


def test_of_a_plan_that_goes_on_only_the_beginning_is_told():
    assert outcome(f"{FIRST_DAY}...\n", horizon=60).as_expected
    assert not outcome(FIRST_DAY, horizon=60).as_expected


def test_a_plan_that_should_go_on_and_does_not_is_told_so():
    made = outcome(f"{FIRST_DAY}...\n")
    assert not made.as_expected
    assert made.report().endswith("  - ...  (the plan does not go on)")


def test_on_the_last_day_that_is_told_all_is_told():
    assert not outcome("\n".join((*FIRST_DAY.splitlines()[:3], "...")), horizon=60).as_expected


HELD = 'withheld = "status_follow_up Ana by email, until Fri 27 Nov 2026 [S14]"'
AFTER_THANKSGIVING = "Fri 27 Nov 2026 14:00 status_follow_up Ana by phone"


@pytest.mark.parametrize(
    ("withheld", "true"),
    [
        ("status_follow_up Ana by email, until Fri 27 Nov 2026 [S14]", True),
        ("status_follow_up Ana by email, until Fri 27 Nov 2026", True),
        ("status_follow_up Ana by email [S14]", True),
        ("status_follow_up Ana by email [S14 ...]", True),
        ("status_follow_up Ana by email", True),
        ("status_follow_up Ana by email, until Thu 26 Nov 2026", False),
        ("status_follow_up Ana by email, for good", False),
        ("status_follow_up Ana by email [S7]", False),
        ("status_follow_up Ana by phone", False),
        ("status_follow_up Ana by email\\nstatus_follow_up Lee by email", False),
        ("", False),
    ],
)
def test_what_is_withheld_is_told_in_the_same_way(withheld, true):
    more = (f"events = [{AGREED}]", 'about = ["status_follow_up"]', f'withheld = "{withheld}"')
    assert outcome(AFTER_THANKSGIVING, *more, horizon=12).as_expected is true


def test_what_is_withheld_is_not_compared_where_nothing_is_said_of_it():
    more = (f"events = [{AGREED}]", 'about = ["status_follow_up"]')
    assert outcome(AFTER_THANKSGIVING, *more, horizon=12).withheld is None


def test_a_difference_is_told_line_by_line_with_the_reason_of_what_was_not_expected():
    lines = FIRST_DAY.replace("17 Nov 2026 14:00", "17 Nov 2026 15:00").replace("[SHOULD S5]", "[MUST S5]")
    told = outcome(f"{lines}...\n", horizon=60).report()
    assert told.replace("likes to hear how it went", "CUT") == (
        """\
as of Mon 16 Nov 2026 16:00 America/New_York, policy job_doc, side candidate
- was expected and not found, + was found and not expected
touchpoints:
    Tue 17 Nov 2026 09:30  thank_you Ana by email, until 17:00, planned [MUST S1]
  - Tue 17 Nov 2026 09:45  thank_coordinator Sam by email, until Thu 19 Nov 17:00, planned [MUST S5]
  + Tue 17 Nov 2026 09:45  thank_coordinator Sam by email, until Thu 19 Nov 17:00, planned [SHOULD S5]
        Thank Sam by email on Tue 17 Nov: whoever helped with the interview of Mon 16 Nov is thanked too.
  + Tue 17 Nov 2026 14:00  talk_to_recruiter Lee by phone, until 17:00, planned [SHOULD S4]
        Call Lee on Tue 17 Nov: the interview of Mon 16 Nov was arranged by a recruiter, who CUT.
  - Tue 17 Nov 2026 15:00  talk_to_recruiter Lee by phone, until 17:00, planned [SHOULD S4]
    ..."""
    )


def test_of_what_lies_at_the_same_time_the_expected_is_told_first():
    lines = outcome(THANKS.replace("Ana", "Lee"), ONLY_THANKS).report().splitlines()
    assert [line[:4] for line in lines[3:]] == ["  - ", "  + ", "    "]


def test_of_what_is_withheld_the_sentence_says_not_yet():
    more = (f"events = [{AGREED}]", 'about = ["status_follow_up"]', 'withheld = ""')
    touchpoints, withheld = outcome(AFTER_THANKSGIVING, *more, horizon=12).report().split("withheld:\n")
    assert "touchpoints" not in touchpoints
    assert withheld.splitlines()[0] == "  + status_follow_up Ana by email, until Fri 27 Nov 2026 [S14]"
    assert withheld.splitlines()[1].startswith("        Not yet: Email Ana on ")


def test_the_employers_side_and_other_policies_are_told_alike():
    line = "Mon 23 Nov 2026 09:30  answer_candidate Jo Marsh by email [MUST S33 S35]"
    assert outcome(line, 'side = "employer"', horizon=9).as_expected
    more = ('policy = "patient"', 'about = ["status_follow_up"]')
    assert outcome("Tue 1 Dec 2026 09:30 status_follow_up Ana by email", *more, horizon=16).as_expected
    table = 'policy = { base = "patient", readings = { first_contact = "8 calendar days" } }'
    made = outcome("Tue 24 Nov 2026 09:30 status_follow_up Ana by email", table, more[1], horizon=9)
    assert made.as_expected
    assert made.scenario.scene.policy.readings.first_contact == calendar_days(8)
    assert "policy its own" in made.report()


def test_what_a_file_says_on_top_holds_for_all_its_scenarios_unless_they_say_otherwise():
    top = 'side = "employer"\nhorizon = 9\npolicy = "patient"\nabout = ["answer_candidate"]\n'
    plain = '\n[[scenarios]]\nname = "one"\nas_of = 2026-11-16T16:00:00\ntouchpoints = ""\n'
    own = 'side = "candidate"\nhorizon = 3\npolicy = "job_doc"\nabout = []\n'
    first, second = loads_scenarios(top + CASE + plain + plain.replace("one", "other") + own)
    assert (first.side, first.scene.horizon.days, first.scene.policy.name) == ("employer", 9, "patient")
    assert (second.side, second.scene.horizon.days, second.scene.policy.name) == ("candidate", 3, "job_doc")
    assert (first.about, second.about) == (("answer_candidate",), ())


def test_a_scenario_replaces_shared_keys_and_adds_events():
    shared = f"{CASE}events = [{AGREED}]\n"
    more = (
        'events = [{ type = "rejected", at = 2026-11-17T10:00:00 }]',
        'case.employer = "Bolt"',
        'case.people = [{ name = "Ana", role = "interviewer" }]',
        'case.interviews = [{ start = 2026-11-16T14:00:00, with = ["Ana"] }]',
    )
    (read,) = loads_scenarios(shared + scenario("", *more))
    facts = read.scene.case
    assert (facts.employer, facts.candidate, len(facts.people)) == ("Bolt", "Jo Marsh", 1)
    assert [event.type for event in facts.events] == ["timing_agreed", "rejected"]


def test_the_moment_may_have_an_offset_and_is_told_in_the_zone_of_the_office():
    assert outcome(FIRST_DAY, as_of="2026-11-16T22:00:00+01:00").as_expected


ODD = ("Kim and Partners", "Bo, until 17:00", "Al by email", "Cy [MUST S1]", "Di, planned", 'Ed """ \\\\ Ng')


@pytest.mark.parametrize("like", ["", f"{THANKS}\n"])
def test_names_may_look_like_anything(like):
    told = "\n".join(
        f"""[[scenarios.case.people]]
name = '''{name}'''
role = "interviewer"
email = "{place}@acme.example"
"""
        for place, name in enumerate(("Ana", *ODD))
    )
    met = ", ".join(f"'''{name}'''" for name in ODD)
    held = f"[[scenarios.case.interviews]]\nstart = 2026-11-16T14:00:00\nwith = [{met}]\n"
    text = CASE + scenario(like, ONLY_THANKS) + told + held
    (read,) = loads_scenarios(text)
    after = updated(text, [read.outcome()])
    (read,) = loads_scenarios(after)
    assert read.outcome().as_expected
    assert len(read.touchpoints.lines) == len(ODD)


@pytest.mark.parametrize("name", ODD)
def test_a_name_at_the_end_of_a_line_is_not_taken_for_a_detail(name):
    facts = f"""
case.people = [{{ name = '''{name}''', role = "interviewer" }}]
case.interviews = [{{ start = 2026-11-16T14:00:00, with = ['''{name}'''] }}]
about = ["negotiate_timing"]"""
    text = CASE + scenario("Mon 16 Nov 2026 09:00 choose", facts, as_of="2026-11-16T09:00:00")
    (read,) = loads_scenarios(updated(text, [read.outcome() for read in loads_scenarios(text)]))
    assert read.outcome().as_expected


def test_a_plan_that_cannot_be_dated_is_the_callers_to_tell():
    closed = '[{ from = 2026-11-01, to = 2028-12-31, name = "Moving" }]'
    facts = f'case.calendar = {{ timezone = "America/New_York", closed = {closed} }}'
    with pytest.raises(NoBusinessDay):
        outcome(FIRST_DAY, facts)


def test_a_file_is_read_by_its_path(tmp_path):
    path = tmp_path / "a.scenarios.toml"
    path.write_text(CASE + scenario(), encoding="utf-8")
    (read,) = load_scenarios(path)
    assert read.source == str(path)


# -- what is wrong with a file ---------------------------------------------------------------------------


def faults(text):
    with pytest.raises(InvalidInput) as caught:
        loads_scenarios(text, source="f")
    return [str(fault) for fault in caught.value.faults]


def one(*lines):
    return CASE + "\n[[scenarios]]\n" + "\n".join(lines) + "\n"


NAME, SEEN, NONE = 'name = "x"', "as_of = 2026-11-16T16:00:00", 'touchpoints = ""'


def line(text):
    return one(NAME, SEEN, f'touchpoints = """\n\n  {text}\n"""')


def held(text):
    return one(NAME, SEEN, NONE, f'withheld = """\n{text}\n"""')


def stated(*more):
    return one(NAME, SEEN, NONE, *more)


SUCH_AS = "write a line such as 'Tue 17 Nov 2026 09:30  thank_you Ana by email, until 17:00 [MUST S1]'"
HELD_SUCH_AS = "write a line such as 'status_follow_up Ana by email, until Fri 27 Nov 2026 [S14]'"
ONCE = "write [[scenarios]], once for each"
SAY_WHEN = "say when one looks, with a date and a time such as 2026-11-20T14:00:00"
A_MOMENT = "a date with a time such as 2026-11-20T14:00:00 is expected"
QUOTED = 'write its lines between """ and """'
OR_NONE = f'{QUOTED}, or touchpoints = "" if there are none'
TOML_HINT = "texts stand in double quotes, dates in none"
DAYS = "give a number of days, 0 to 3660"
KINDS = f"one of: {', '.join(Kind)}"
ISO = "ISO 3166-1 alpha-2 codes are expected, such as 'US' or 'DE'"
WRONG = {
    "": [
        "f: case: this key is missing; state in [case] what the scenarios share",
        f"f: scenarios: there is no scenario; {ONCE}",
    ],
    f"case = 3\n{scenario()}": ["f:1: case: a number found; a table of keys is expected"],
    f"x = 1\n{CASE}scenarios = 2": [
        f"f: scenarios: there is no scenario; {ONCE}",
        "f:1: x: this key is unknown; one of: case, scenarios, policy, side, horizon, about",
    ],
    f"scenarios = [1]\n{CASE}": ["f:1: scenarios[0]: a number found; a table of keys is expected"],
    f"scenarios = []\n{CASE}": [f"f:1: scenarios: there is no scenario; {ONCE}"],
    f"scenarios = {{ a = 1 }}\n{CASE}": [f"f:1: scenarios: a table found; {ONCE}"],
    one(): [
        "f:15: scenarios[0].name: this key is missing; say in some words what is special here",
        f"f:15: scenarios[0].as_of: this key is missing; {SAY_WHEN}",
        f"f:15: scenarios[0].touchpoints: this key is missing; {OR_NONE}",
    ],
    one('name = ""', SEEN, NONE): ["f:16: scenarios[0].name: the text is empty; write at least one letter"],
    one("name = 3", SEEN, NONE): ["f:16: scenarios[0].name: a number found; a text is expected"],
    one('name = "a::b"', SEEN, NONE): [
        "f:16: scenarios[0].name: '::' found; leave it out: it divides names where tests are chosen"
    ],
    CASE + scenario() + scenario(): [
        (
            "f:26: scenarios[1].name: a scenario before is called 'the first day' too; "
            "give each a name of its own"
        ),
    ],
    one(NAME, "as_of = 2026-11-16", NONE): [f"f:17: scenarios[0].as_of: a date found; {A_MOMENT}"],
    one(NAME, 'as_of = "2026"', NONE): [f"f:17: scenarios[0].as_of: a text found; {A_MOMENT}"],
    one(NAME, "as_of = 2026-11-01T01:30:00", NONE): [
        (
            "f:17: scenarios[0].as_of: 2026-11-01T01:30:00 is not one instant in America/New_York; "
            "it comes twice that day; add the offset"
        ),
    ],
    one(NAME, SEEN, "touchpoints = []"): [f"f:18: scenarios[0].touchpoints: a list found; {QUOTED}"],
    stated("withheld = 1"): [f"f:19: scenarios[0].withheld: a number found; {QUOTED}"],
    stated("toucpoints = ''"): [
        "f:19: scenarios[0].toucpoints: this key is unknown; did you mean 'touchpoints'?"
    ],
    stated('policy = "patience"'): [
        "f:19: scenarios[0].policy: 'patience' is no preset; did you mean 'patient'?"
    ],
    stated("policy = 3"): [
        "f:19: scenarios[0].policy: a number found; name a preset, or write a table as in a policy file"
    ],
    stated("policy = { without = [3], readings = { opens = 3 } }"): [
        (
            "f:19: scenarios[0].policy.without[0]: a number is no rule of it; one of: "
            f"{', '.join(rule.id for rule in JOB_DOC.rules)}"
        ),
        "f:19: scenarios[0].policy.readings.opens: a number found; a time of day such as 09:30 is expected",
    ],
    stated('side = "employee"'): [
        "f:19: scenarios[0].side: 'employee' found; one of: candidate, employer, both"
    ],
    stated("horizon = -1"): [f"f:19: scenarios[0].horizon: -1 found; {DAYS}"],
    stated("horizon = 3661"): [f"f:19: scenarios[0].horizon: 3661 found; {DAYS}"],
    stated("horizon = true"): [f"f:19: scenarios[0].horizon: true or false found; {DAYS}"],
    stated('horizon = "60"'): [f"f:19: scenarios[0].horizon: '60' found; {DAYS}"],
    stated('about = "thank_you"'): [
        "f:19: scenarios[0].about: 'thank_you' found; write a list of kinds such as [\"thank_you\"]"
    ],
    stated('about = ["thanks", "check_in", 3]'): [
        f"f:19: scenarios[0].about[0]: 'thanks' found; {KINDS}",
        f"f:19: scenarios[0].about[2]: a number found; {KINDS}",
    ],
    stated("case = 3"): ["f:19: scenarios[0].case: a number found; a table of keys is expected"],
    stated("events = 3"): ["f:19: scenarios[0].events: a number found; a list is expected"],
    stated('events = [{ type = "replied", at = 2026-11-17, with = "Bo" }]'): [
        "f:19: scenarios[0].events[0].with: 'Bo' is not among the people; one of: Ana, Lee, Sam"
    ],
    stated("case.events = 3", 'events = [{ type = "rejected", at = 2026-11-17 }]'): [
        "f:19: scenarios[0].case.events: a number found; write [[scenarios.case.events]], once for each",
    ],
    stated('case.people = "Ana"'): [
        "f:19: scenarios[0].case.people: 'Ana' found; write [[scenarios.case.people]], once for each"
    ],
    stated('case.people = [{ name = "Bo", role = "interviewer" }]'): [
        "f:12: case.interviews[0].with[0]: 'Ana' is not among the people (in the scenario 'x'); one of: Bo",
        (
            "f:12: case.interviews[0].arranged_by: 'Lee' is not among the people "
            "(in the scenario 'x'); one of: Bo"
        ),
    ],
    stated('case.calendar = { timezone = "UTC", country = "XX" }'): [
        f"f:19: scenarios[0].case.calendar: no public holidays for the country 'XX': {ISO}"
    ],
    CASE.replace('"US", subdivision = "MA"', '"XX"') + scenario() + scenario(name="b"): [
        f"f:5: case.calendar: no public holidays for the country 'XX': {ISO}"
    ],
    CASE.replace('"interviewer"', '"boss"') + scenario() + scenario(name="b"): [
        (
            "f:7: case.people[0].role: 'boss' found; "
            "one of: interviewer, hiring_manager, recruiter, agency, coordinator"
        ),
    ],
    line("Tue 17 Nov 2026 thank_you Ana"): [
        f"f:20: scenarios[0].touchpoints: 'Tue 17 Nov 2026 thank_you Ana' found; {SUCH_AS}"
    ],
    line("Tue 17 Nov 09:30 choose"): [
        f"f:20: scenarios[0].touchpoints: 'Tue 17 Nov 09:30 choose' found; {SUCH_AS}"
    ],
    line("Wed 17 Nov 2026 09:30 choose"): [
        "f:20: scenarios[0].touchpoints: Wed 17 Nov 2026 found; 17 Nov 2026 is a Tue"
    ],
    line("Tue 31 Nov 2026 09:30 choose"): [
        "f:20: scenarios[0].touchpoints: there is no Tue 31 Nov 2026; write a day such as Tue 17 Nov 2026"
    ],
    line("Tue 17 Nix 2026 09:30 choose"): [
        "f:20: scenarios[0].touchpoints: there is no Tue 17 Nix 2026; write a day such as Tue 17 Nov 2026"
    ],
    line("Tue 17 Nov 2026 09:30 choose, until Tue 31 Nov 17:00"): [
        "f:20: scenarios[0].touchpoints: there is no Tue 31 Nov 2026; write a day such as Tue 17 Nov 2026"
    ],
    line("Tue 17 Nov 2026 09:30 chose"): [
        "f:20: scenarios[0].touchpoints: 'chose' is no kind of touchpoint; did you mean 'choose'?"
    ],
    line("..."): [
        "f:20: scenarios[0].touchpoints: '...' stands alone; write before it what the plan begins with"
    ],
    line("...\nTue 17 Nov 2026 09:30 choose"): [f"f:20: scenarios[0].touchpoints: '...' found; {SUCH_AS}"],
    line(r"Tue 17 Nov 2026 09:30 \u001b[31mthank_you Ana"): [
        (
            "f:18: scenarios[0].touchpoints: the character U+001B stands at position 22; "
            "remove it: line breaks, control and direction characters are not allowed here"
        ),
    ],
    line(f"Tue 17 Nov 2026 09:30 thank_you {'A' * 2000}"): [
        "f:20: scenarios[0].touchpoints: 2032 characters found; at most 2000 are allowed"
    ],
    held("Ana"): [f"f:20: scenarios[0].withheld: 'Ana' found; {HELD_SUCH_AS}"],
    held("status_follow_up Bo"): [f"f:20: scenarios[0].withheld: 'Bo' is nobody of the case; {HELD_SUCH_AS}"],
    held("status_follow_up Ana, until Fri 28 Nov 2026"): [
        "f:20: scenarios[0].withheld: Fri 28 Nov 2026 found; 28 Nov 2026 is a Sat"
    ],
    CASE + "".join(scenario("", name=f"n{place}") for place in range(101)): [
        "f:15: scenarios: 101 scenarios found; at most 100 are read: make several files"
    ],
    "x": [f"f:1: this is no TOML: Expected '=' after a key in a key/value pair; {TOML_HINT}"],
    "a = [" * 50: ["f:1: keys or brackets are nested too deep; at most 16 levels are read"],
    "#" * (LIMIT + 1): ["f: the file is too large; at most 128 KiB are read"],
}


@pytest.mark.parametrize("text", WRONG, ids=lambda text: text[-60:])
def test_what_is_wrong_is_told_with_its_line_and_what_would_be_right(text):
    assert faults(text) == WRONG[text]


@pytest.mark.parametrize(
    "who",
    ["Anna by email", "Ana by fax", "Ana and Bo", "Ana, done", "Ana [MUST]", "Ana [S1]", "Ana [MUST S1"],
)
def test_who_is_not_of_the_case_may_be_a_detail_that_is_misspelled(who):
    words = who.removesuffix(" by email")
    told = f"f:20: scenarios[0].touchpoints: {words!r} is nobody of the case; {SUCH_AS}"
    assert faults(line(f"Tue 17 Nov 2026 09:30 thank_you {who}")) == [told]


def test_a_list_of_people_that_never_ends_is_read_in_no_time():
    assert faults(line(f"Tue 17 Nov 2026 09:30 thank_you {' and '.join(['Ana'] * 240)} and Bo"))


def test_everything_is_told_at_once_and_what_is_shared_once():
    text = (
        CASE.replace('"recruiter"', '"boss"')
        + scenario("Tue 17 Nov 2026 thank_you Ana", 'side = "x"')
        + scenario("Tue 17 Nov 2026 thank_you Ana", "about = 3", name="b")
    )
    assert [told.split(":")[1] for told in faults(text)] == ["8", "19", "20", "26", "27"]


def test_a_file_that_cannot_be_read_is_told_so(tmp_path):
    with pytest.raises(InvalidInput, match="there is no such file"):
        load_scenarios(tmp_path / "none.scenarios.toml")


def read_or_told(text):
    try:
        return loads_scenarios(text)
    except InvalidInput as error:
        return error.faults


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_whatever_stands_after_a_case_is_read_or_told(data):
    text = CASE + data.decode("utf-8", "replace")
    assert read_or_told(text)


@given(st.text(max_size=120))
def test_whatever_is_expected_is_read_or_told(words):
    escaped = words.replace("\\", "\\\\").replace('"', '\\"')
    assert read_or_told(line(escaped))
    assert read_or_told(held(escaped))
