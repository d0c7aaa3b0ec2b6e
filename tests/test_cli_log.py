"""What happened goes into a case file: everything else there stays, and what moves is shown."""

import io
import json
import random
import re
import signal
import subprocess
import sys
import time
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobdoc_rules.casefile import dumps, load, loads
from jobdoc_rules.cli.entry import Entry, noted
from jobdoc_rules.cli.environment import Environment
from jobdoc_rules.cli.log import TYPES
from jobdoc_rules.errors import InvalidInput
from jobdoc_rules.events import EVENT_TYPES, Channel, Interest
from jobdoc_rules.testing.strategies import cases, events

HEAD = """\
id = "acme"
employer = "Acme"
"""
OFFICE = """
[calendar]
timezone = "America/New_York"
"""
PEOPLE = """
[[people]]
name = "Ana Ruiz"
role = "interviewer"
email = "ana@acme.example"
phone = "+1 617 555 0100"

[[people]]
name = "Sam Hill"
role = "coordinator"
email = "sam@acme.example"
"""
INTERVIEWS = """
[[interviews]]
start = 2026-11-16T14:00:00
end = 2026-11-16T15:00:00
with = ["Ana Ruiz"]
"""
ACME = HEAD + OFFICE + PEOPLE + INTERVIEWS
AS_OF = "--as-of=2026-11-20T09:00"
NOW = datetime(2031, 1, 1, tzinfo=UTC)
"""Later than all that is generated."""


@pytest.fixture(autouse=True)
def workplace(tmp_path, monkeypatch):
    """A folder with one case, and a terminal of which nothing is known but its width."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    (tmp_path / "acme.toml").write_text(ACME, encoding="utf-8")
    return tmp_path


@pytest.fixture
def log(run):
    """Log an event of the case; all has to go well. Return what was printed."""

    def log(*args, name="acme.toml", as_of=AS_OF):
        status, out, err = run("log", name, *args, as_of)
        assert (status, err) == (0, f"jobdoc-rules: wrote {name}\n")
        return out

    return log


def last(name="acme.toml"):
    return load(name).events[-1]


def written(before, name="acme.toml"):
    """Return what was added to the end of a file."""
    text = Path(name).read_text(encoding="utf-8")
    assert text.startswith(before)
    return text.removeprefix(before)


# --------------------------------------------------------------------------------------- what is written


def test_an_event_is_a_block_at_the_end_with_the_moment_at_which_it_was_written_down(log):
    log("timing_agreed", "answer_due=2026-11-25", "at=2026-11-16T15:00", "channel=phone")
    assert written(ACME) == (
        '\n[[events]]\ntype = "timing_agreed"\nat = 2026-11-16T15:00:00\n'
        'answer_due = 2026-11-25\nchannel = "phone"\nrecorded = 2026-11-20T09:00:00\n'
    )


@pytest.mark.parametrize("at", [(), ("at=now",), ("at=2026-11-20T09:00",), ("at=2026-11-20T14:00Z",)])
def test_what_happens_now_needs_no_second_time(log, at):
    log("rejected", *at)
    assert written(ACME) == '\n[[events]]\ntype = "rejected"\nat = 2026-11-20T09:00:00\n'


def test_the_clock_is_read_in_whole_seconds(run):
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
    clock = datetime(2026, 11, 20, 14, 3, 27, 999_999, UTC)
    assert run("log", "acme.toml", "rejected", env=Environment(out, err, lambda: clock))[0] == 0
    assert last().at.isoformat() == "2026-11-20T09:03:27-05:00"


def test_a_day_is_a_day_and_tells_when_it_was_written_down(log):
    log("rejected", "at=2026-11-20")
    assert last().at == date(2026, 11, 20)
    assert last().recorded.isoformat() == "2026-11-20T09:00:00-05:00"


@pytest.mark.parametrize("said", ["recorded=2026-11-18", "recorded=2026-11-18T10:00"])
def test_when_it_was_written_down_may_be_said(run, said):
    status, _, err = run("log", "acme.toml", "rejected", "at=2026-11-17", said, AS_OF)
    if "T" in said:
        assert last().recorded.isoformat() == "2026-11-18T10:00:00-05:00"
    else:
        assert (status, err.count("\n")) == (2, 1)
        assert f"error: {said}: '2026-11-18' is a day without a time; add the time" in err


def test_the_second_hour_of_a_night_is_told_by_its_offset(log):
    log("spoke", "at=2026-11-17", as_of="--as-of=2027-11-07T01:30-05:00")
    assert "\nrecorded = 2027-11-07T01:30:00-05:00\n" in written(ACME)
    log("rejected", "at=2027-11-07T01:30-04:00", as_of="--as-of=2027-11-07T01:30-05:00")
    assert last().recorded.astimezone(UTC) - last().at.astimezone(UTC) == timedelta(hours=1)


VALUES = {
    "at": ("2026-11-17T10:30", datetime.fromisoformat("2026-11-17T10:30:00-05:00")),
    "with": ("Ana Ruiz", "Ana Ruiz"),
    "recorded": ("2026-11-19 12:00:01.5", datetime.fromisoformat("2026-11-19T12:00:01.5-05:00")),
    "channel": ("voicemail", Channel.VOICEMAIL),
    "status_discussed": ("No", False),
    "answer_due": ("2026-12-01", date(2026, 12, 1)),
    "vague": ("true", True),
    "number": ("+1 617 555 0199", "+1 617 555 0199"),
    "until": ("2026-12-01", date(2026, 12, 1)),
    "interest": ("unsure", Interest.UNSURE),
    "deadline": ("2026-12-01", date(2026, 12, 1)),
}


@pytest.mark.parametrize("kind", EVENT_TYPES.values(), ids=EVENT_TYPES)
def test_every_type_can_be_logged_with_all_that_it_can_say(log, kind):
    fields = {field.metadata.get("key", field.name): field.name for field in attrs.fields(kind)}
    log(kind.type, *(f"{key}={VALUES[key][0]}" for key in fields))
    assert type(last()) is kind
    assert {key: getattr(last(), name) for key, name in fields.items()} == {k: VALUES[k][1] for k in fields}


def test_the_help_tells_the_keys_of_every_type():
    shared = {"at", "person", "recorded"}
    keys = {kind.type: {field.name for field in attrs.fields(kind)} - shared for kind in EVENT_TYPES.values()}
    assert {type_: set(words.split()) for type_, words in TYPES.items()} == keys
    assert list(TYPES) == list(EVENT_TYPES)


@pytest.mark.parametrize(("word", "flag"), [("yes", True), ("TRUE", True), ("no", False), ("false", False)])
def test_a_flag_is_a_word(log, word, flag):
    log("spoke", f"vague={word}")
    assert last().vague is flag


def test_the_same_event_is_written_once(run, log, workplace):
    log("spoke", "at=2026-11-17T10:00")
    before = (workplace / "acme.toml").read_bytes(), (workplace / "acme.toml").stat().st_mtime_ns
    status, out, err = run("log", "acme.toml", "spoke", "at=2026-11-17T10:00", "--as-of=2026-11-21T09:00")
    assert (status, err) == (0, "jobdoc-rules: acme.toml says so already; nothing was written\n")
    assert "\nNothing moves.\n\nNext\n" in out
    assert ((workplace / "acme.toml").read_bytes(), (workplace / "acme.toml").stat().st_mtime_ns) == before


def test_a_dry_run_shows_what_would_move_and_writes_nothing(run, log, workplace):
    status, out, err = run("log", "--dry-run", "acme.toml", "rejected", AS_OF)
    assert (status, err) == (0, "jobdoc-rules: nothing was written\n")
    assert [path.name for path in workplace.iterdir()] == ["acme.toml"]
    assert (workplace / "acme.toml").read_text() == ACME
    assert log("rejected") == out


# ------------------------------------------------------------------------------------------ what is shown


def test_what_moves_stands_with_its_old_date_and_its_new_one(log):
    log("thank_you_sent", "with=Ana Ruiz", "at=2026-11-17T09:00")
    log("thank_you_sent", "with=Sam Hill", "at=2026-11-17T09:01")
    lines = log("answer_promised", "answer_due=2026-11-30").splitlines()
    assert lines[0] == "As of Fri 20 Nov 2026 09:00 America/New_York, policy job_doc"
    assert lines[1] == "acme: waiting for word (Acme; Saturdays and Sundays closed)"
    assert lines[3] == "Moved"
    assert lines[4].startswith("  Mon 23 Nov 09:30 -> Tue 1 Dec 14:00 ")
    assert lines[lines.index("Next") + 1].startswith("  Tue 1 Dec 14:00  Call Ana Ruiz: status")


def test_what_changes_its_channel_only_stands_with_its_old_words(log):
    out = log("bounced", "channel=email", "at=2026-11-17")
    words = "Fri 20 Nov 09:30 Thank Ana Ruiz by phone (was: Thank Ana Ruiz by email)"
    assert words in " ".join(out.split())


def test_what_is_done_new_cancelled_and_next_has_a_part_of_its_own(log):
    out = log("thank_you_sent", "with=Ana Ruiz")
    assert "\nDone\n  Fri 20 Nov  Thank Ana Ruiz by email\n\nNext\n" in out
    out = log("rejected", as_of="--as-of=2026-11-23T08:00")
    parts = re.findall(r"^(Done|Moved|New|Cancelled|Next)$", out, re.MULTILINE)
    assert parts == ["New", "Cancelled", "Next"]
    assert re.search(r"\nNew\n  ... \d+ Nov \d\d:\d\d  Thank Ana Ruiz by email for the decision\n", out)


def test_what_moves_nothing_because_of_later_entries_says_so(log):
    log("spoke", "at=2026-11-19", "answer_due=2026-12-01")
    later = "Nothing moves. Later entries of the log count more than this one.\n"
    assert later in log("rejected", "at=2026-11-18")
    log("withdrew", "at=2026-11-20T07:00")
    assert "Nothing moves.\n" in log("calls_declined", "at=2026-11-20T08:00")


def test_of_a_long_part_only_the_first_lines_are_shown_and_the_others_are_counted(log):
    out = log("rejected")
    part = out.partition("\nCancelled\n")[2].partition("\n\n")[0].splitlines()
    assert len(part) == 9
    assert re.fullmatch(r"  and \d+ more", part[-1])


def test_a_case_with_nothing_to_do_says_so(log):
    out = log("rejected", "at=2026-11-17", as_of="--as-of=2027-06-01")
    assert out.endswith("\nNothing is to be done: acme is ended.\n")


def test_the_plan_is_made_as_it_is_asked_for_by_options_among_the_fields_too(log):
    out = log("answered", "--policy=patient", "--side=employer", "--horizon=5", "answer_due=2026-11-30")
    assert "policy patient, the employer's side\n" in out


# ---------------------------------------------------------------------------------------- what is refused

EARLIER = "it is 2026-11-20 09:00 in America/New_York now; log it when it has happened"
WRONG = [
    (["spoek"], ["type: 'spoek' found; did you mean 'spoke'?"]),
    (["spoke", "chanel=phone"], ["chanel=phone: this key is unknown; did you mean 'channel'?"]),
    (["spoke", "channel=fone"], ["channel=fone: 'fone' found; one of: email, phone, voicemail, in_person, "]),
    (["spoke", "vague=perhaps"], ["vague=perhaps: 'perhaps' found; write yes or no"]),
    (["spoke", "vague="], ["vague=: '' found; write yes or no"]),
    (["spoke", "at=tomorrow"], ["at=tomorrow: 'tomorrow' found; write "]),
    (["spoke", "at=2026-11-31"], ["at=2026-11-31: '2026-11-31' found; write "]),
    (["spoke", "at=14:00"], ["at=14:00: '14:00' found; write "]),
    (["spoke", "at=2026-11-16T25:00"], ["at=2026-11-16T25:00: '2026-11-16T25:00:00' found; write "]),
    (["spoke", "at=2026-11-21"], [f"at=2026-11-21: {EARLIER}"]),
    (["spoke", "at=2026-11-20T09:00:01"], [f"at=2026-11-20T09:00:01: {EARLIER}"]),
    (["spoke", "at=2026-11-17", "recorded=2026-11-20T09:01"], [f"recorded=2026-11-20T09:01: {EARLIER}"]),
    (["spoke", "at=2026-11-01T01:30"], ["at=2026-11-01T01:30: 2026-11-01T01:30:00 is not one instant in "]),
    (["spoke", "answer_due=now"], ["answer_due=now: 'now' found; write "]),
    (["spoke", "answer_due=2026-11-25T10:00"], ["answer_due=2026-11-25T10:00: '2026-11-25T10:00' found; "]),
    (["spoke", "answer_due=2026-11-19"], ["answer_due=2026-11-19: 2026-11-19 lies before the event of "]),
    (["followed_up", "channel=email", "at=2026-11-15"], ["at=2026-11-15: followed_up before the first "]),
    (["spoke", "with=ana ruiz"], ["with=ana ruiz: 'ana ruiz' is not among the people; did you mean 'Ana "]),
    (["spoke", "with=Bo"], ["with=Bo: 'Bo' is not among the people; one of: Ana Ruiz, Sam Hill"]),
    (["spoke", "with="], ["with=: the text is empty; write at least one letter"]),
    (["spoke", "with=Ana\x1b"], ["with=Ana\\x1b: the character U+001B stands at position 3; "]),
    (["spoke", "phone"], ["phone: this is no field; write key=value, such as channel=phone"]),
    (["spoke", "vague=yes", "vague=no"], ["vague=no: a second vague; state it once"]),
    (["spoke", "type=replied"], ["type=replied: the type stands before the fields; leave it out"]),
    (["spoke", "=x"], ["=x: this key is unknown; "]),
    (["thank_you_sent"], ["with: nobody is named; say with whom"]),
    (["followed_up"], ["channel: this key is missing; it has to be stated"]),
    (["interest_changed"], ["interest: this key is missing; "]),
    (["timing_agreed", f"number={'1' * 201}"], [f"number={'1' * 53}...: 201 char", "answer_due: this key "]),
    (
        ["spoke", "at=2027-01-01", "channel=fone", "vague=maybe", "with=Bo", "x", "y=1"],
        ["x: ", "y=1: ", "channel=fone: ", "vague=maybe: ", "with=Bo: ", "at=2027-01-01: it is "],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("args", "told"), WRONG, ids=[" ".join(args)[:50] for args, _ in WRONG])
def test_all_that_is_wrong_is_told_at_once_and_nothing_is_written(run, workplace, args, told):
    file = workplace / "acme.toml"
    before = file.read_bytes(), file.stat().st_mtime_ns, file.stat().st_ino
    status, out, err = run("log", "acme.toml", AS_OF, *args)
    assert (status, out) == (2, "")
    lines = err.splitlines()
    found = [line for words in told for line in lines if line.startswith(f"jobdoc-rules: error: {words}")]
    assert (sorted(found), len(found)) == (sorted(lines), len(told))
    assert (file.read_bytes(), file.stat().st_mtime_ns, file.stat().st_ino) == before
    assert [path.name for path in workplace.iterdir()] == ["acme.toml"]


def test_a_case_that_cannot_be_read_or_planned_is_told_and_stays_as_it_is(run, workplace):
    (workplace / "broken.toml").write_text("employer = 1")
    closed = ACME.replace("timezone", "closed = [{ from = 2026-01-01, to = 2199-12-31 }]\ntimezone")
    (workplace / "closed.toml").write_text(closed)
    for name in ("broken.toml", "missing.toml", "closed.toml"):
        status, out, err = run("log", name, "rejected", AS_OF)
        assert (status, out) == (2, "")
        assert "Traceback" not in err
    for command in (["log", "closed.toml", "rejected", "--dry-run"], ["plan", "acme.toml", "closed.toml"]):
        (workplace / "closed.toml").write_text(closed.replace('"acme"', '"other"'))
        assert run(*command, AS_OF)[2] == (
            "jobdoc-rules: error: closed.toml: calendar: no business day within 366 days after 2026-11-16; "
            "shorten what is closed\n"
        )
    (workplace / "closed.toml").write_text(closed)
    assert (workplace / "broken.toml").read_text() == "employer = 1"
    assert (workplace / "closed.toml").read_text() == closed
    assert sorted(path.name for path in workplace.iterdir()) == ["acme.toml", "broken.toml", "closed.toml"]


@pytest.mark.parametrize("key", [r'"\u0065vents"', r'"e\u0076ents"'])
def test_where_there_is_no_place_for_an_event_it_says_so(run, workplace, key):
    text = f'{key} = [{{ type = "spoke", at = 2026-11-17 }}]\n{ACME}'
    (workplace / "acme.toml").write_text(text)
    status, _, err = run("log", "acme.toml", "rejected", AS_OF)
    assert (status, (workplace / "acme.toml").read_text()) == (2, text)
    assert err == (
        "jobdoc-rules: error: acme.toml: events: there is no place for an event in the text; "
        "move the events to its end\n"
    )


# --------------------------------------------------------------------------------------------- the layout

SPOKE = '[[events]]\ntype = "spoke"\nat = 2026-11-17\n'
ADDED = '«[[events]]\ntype = "rejected"\nat = 2026-11-18\nrecorded = 2026-11-20T09:00:00\n»'
INLINE = '{ type = "rejected", at = 2026-11-18, recorded = 2026-11-20T09:00:00 }'
ITEM = '{ type = "spoke", at = 2026-11-17 }'
FACTS = PEOPLE + INTERVIEWS
# What stands in «» is what the command puts in.
LAYOUTS = {
    "no events yet": f"{ACME}«\n»{ADDED}",
    "no tables at all": (
        f'{HEAD}calendar.timezone = "America/New_York"\n'
        'people = [{ name = "Ana Ruiz", role = "interviewer" }]\n'
        'interviews = [{ start = 2026-11-16T14:00:00, with = ["Ana Ruiz"] }]\n'
        f"«\n»{ADDED}"
    ),
    "no line break at the end": f"{ACME.rstrip()}«\n\n»{ADDED}",
    "a comment at the end": f"{ACME}# That is all.«\n\n»{ADDED}",
    "blanks at the end": f"{ACME}  «\n\n»{ADDED}",
    "a block at the end": f"{ACME}\n{SPOKE}«\n»{ADDED}",
    "a block without a line break": f"{ACME}\n{SPOKE.rstrip()}«\n\n»{ADDED}",
    "comments within and below": f"{ACME}\n{SPOKE}# Quick.\nvague = true # a bit\n# Well.\n«\n»{ADDED}",
    "a last word for the editor": f"{ACME}\n{SPOKE}«\n»{ADDED}\n# vim: ft=toml\n",
    "empty lines at the end": f"{ACME}\n{SPOKE}«\n»{ADDED}\n \n\n",
    "other tables follow": f"{HEAD}{OFFICE}\n{SPOKE}«\n»{ADDED}\n# Who is who.\n{FACTS}",
    "other tables follow at once": f"{HEAD}{OFFICE}\n{SPOKE}{ADDED}# Who is who.\n{FACTS.lstrip()}",
    "blocks apart": f"{HEAD}{OFFICE}\n{SPOKE}{PEOPLE}\n{SPOKE.replace('17', '16')}«\n»{ADDED}{INTERVIEWS}",
    "indented blocks": (
        f'{ACME}\n  [[ events ]]\n    # by phone\n    type = "spoke"\n    at = 2026-11-17\n«\n'
        '  [[events]]\n    type = "rejected"\n    at = 2026-11-18\n    recorded = 2026-11-20T09:00:00\n»'
    ),
    "a quoted name": f'{ACME}\n[["events"]]\ntype = "spoke"\nat = 2026-11-17\n«\n»{ADDED}',
    "headers that only seem so": (
        f'{ACME}# [[events]]\n\n[[events]] # [[events]]\ntype = "replied"\nat = 2026-11-17\n«\n»{ADDED}'
    ),
    "a name that only seems so": f"{ACME.replace('Acme', '[[events]]')}«\n»{ADDED}",
    "an empty list": f"events = [«{INLINE}»]\n{ACME}",
    "an empty list with room": f"events = [\n  # nothing yet\n«  {INLINE}\n»]\n{ACME}",
    "a list on one line": f"events = [{ITEM}«, {INLINE}»]\n{ACME}",
    "a list on one line with a last comma": f"'events' = [ {ITEM},« {INLINE},» ] # all\n{ACME}",
    "a list with lines": f"events = [\n    {ITEM}«,\n    {INLINE}»\n]\n{ACME}",
    "a list with comments": f"events = [ # all\n # a\n {ITEM}«,» # b\n« {INLINE}\n» # more?\n]\n{ACME}",
    "a list with a last comma": f"events = [\n\t{ITEM} , # by phone«\n\t{INLINE},»\n\n]\n{ACME}",
    "a list that closes on its last line": f"events = [\n  {ITEM}«,\n  {INLINE}»]\n{ACME}",
    "a list whose members share a line": (
        f"events = [\n  {ITEM}, {ITEM.replace('17', '16')}«, {INLINE}» ]\n{ACME}"
    ),
    "a table within a list": (
        f'events = [{{ type = "spoke", at = 2026-11-17, with = "Ana Ruiz" }}«, {INLINE}»]\n{ACME}'
    ),
}  # fmt: skip


def before_and_after(layout):
    return re.sub("«.*?»", "", layout, flags=re.DOTALL), layout.replace("«", "").replace("»", "")


@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "BOM"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_the_layout_stays_byte_for_byte_but_for_what_is_added(log, workplace, layout, newline, mark):
    before, after = (mark + text.replace("\n", newline) for text in before_and_after(layout))
    (workplace / "acme.toml").write_bytes(before.encode())
    log("rejected", "at=2026-11-18")
    assert (workplace / "acme.toml").read_bytes().decode() == after


FACTS_IN_JSON = {
    key: value for key, value in json.loads(dumps(loads(ACME), format="json")).items() if key != "events"
}
STATED = {"type": "rejected", "at": "2026-11-18", "recorded": "2026-11-20T09:00:00"}
EARLIER_EVENT = {"type": "spoke", "at": "2026-11-17"}


@pytest.mark.parametrize("indent", [None, 0, 1, 2, 4, "\t"])
@pytest.mark.parametrize("held", [None, [EARLIER_EVENT]], ids=["no events", "an event"])
def test_json_keeps_its_order_and_its_indent(log, workplace, indent, held):
    def text(events):
        facts = {"employer": "Acme", **FACTS_IN_JSON}
        return json.dumps(facts if events is None else {**facts, "events": events}, indent=indent) + "\n"

    (workplace / "acme.json").write_text(text(held))
    log("rejected", "at=2026-11-18", name="acme.json")
    assert (workplace / "acme.json").read_text() == text([*(held or ()), STATED])


ONE = '{ "type": "spoke", "at": "2026-11-17" }'
MORE = '{"type": "rejected", "at": "2026-11-18", "recorded": "2026-11-20T09:00:00"}'


@pytest.mark.parametrize(
    "layout",
    [
        f'"events": [«{MORE}»],',
        f'"events": [ {ONE}«, {MORE}» ],',
        f'"events" : [\n    {ONE}«,\n    {MORE}»\n  ],',
    ],
)
def test_the_layout_of_json_stays_too(log, workplace, layout):
    facts = json.dumps(FACTS_IN_JSON, indent=2).replace("{", "{\n  " + layout, 1).replace("Acme", "events")
    before, after = before_and_after(facts)
    (workplace / "acme.json").write_text(before)
    log("rejected", "at=2026-11-18", name="acme.json")
    assert (workplace / "acme.json").read_text() == after


# ------------------------------------------------------------------------------------------- all layouts


def spelled(case, event):
    """Return the only event of a case as words of the command."""
    alone = json.loads(dumps(attrs.evolve(case, events=(event,)), format="json"))["events"][0]
    word = alone.pop("type")
    return Entry(word, [f"{key}={value}" for key, value in alone.items()], NOW)


def littered(draw, lines):
    """Return lines with comments and empty lines between them, and now and then without the last break."""
    litter = st.lists(st.sampled_from(["", "# [[events]]", "  # }]", "\t"]), max_size=2)
    newline = draw(st.sampled_from(["\n", "\r\n"]))
    text = "".join(f"{line}{newline}" for whole in lines for line in (*draw(litter), whole))
    return text.removesuffix(newline) if draw(st.booleans()) else text


@st.composite
def files(draw):
    """Return a case, the text of a file that states it, its format, and an event that fits it."""
    case = draw(cases(most_events=3))
    (event,) = draw(events(case, most=1).filter(len))
    form = draw(st.sampled_from(["blocks", "inline", "json"]))
    if form == "json":
        return (
            case,
            json.dumps(json.loads(dumps(case, format="json")), indent=draw(st.integers(0, 3))),
            "json",
            event,
        )
    blocks = dumps(case).split("\n[[events]]\n")
    lines = blocks[0].splitlines()
    if form == "inline":
        items = [f"  {{ {', '.join(block.splitlines())} }}," for block in blocks[1:]]
        return case, littered(draw, ["events = [", *items, "]", *lines]), "toml", event
    return case, littered(draw, dumps(case).splitlines()), "toml", event


def is_within(part, whole):
    """Return whether all of ``part`` is in ``whole``, in the same order."""
    left = iter(whole)
    return all(item in left for item in part)


@given(files())
@settings(max_examples=200)
def test_a_file_with_an_event_states_the_case_and_the_event_and_lost_nothing(file):
    case, text, form, event = file
    found = noted(text, spelled(case, event), f"case.{form}")
    assert is_within(text, found.text)
    if "events = [" not in text and form == "toml":
        assert is_within(text.splitlines(), found.text.splitlines())
    stamped = event if event.recorded else attrs.evolve(event, recorded=NOW)
    bare = {str(attrs.evolve(known, recorded=None)) for known in case.events}
    expected = case
    if str(attrs.evolve(attrs.evolve(case, events=(event,)).events[0], recorded=None)) not in bare:
        expected = attrs.evolve(case, events=(*case.events, stamped))
    read = loads(found.text, stem="case", format=form)
    assert dumps(read) == dumps(expected) == dumps(found.after)


@given(words=st.lists(st.text(max_size=12), max_size=4), word=st.sampled_from([*EVENT_TYPES, "", "x"]))
def test_whatever_is_said_is_taken_or_refused(words, word):
    fields = [f"{key}={value}" for key, value in zip(list(VALUES), words, strict=False)]
    with suppress(InvalidInput):
        found = noted(ACME, Entry(word, [*fields, *words[2:]], NOW), "acme.toml")
        assert len(loads(found.text).events) == 1


# ------------------------------------------------------------------------------------- several at a time

_WRITERS = """
import sys
from jobdoc_rules.cli import main
number = int(sys.argv[1])
for second in range(5):
    at = f"at=2026-11-17T10:{number:02}:{second:02}"
    command = ["log", "acme.toml", "spoke", at, "--as-of=2026-11-20T09:00", "--horizon=0"]
    assert any(main(command) == 0 for _ in range(20))  # whoever waits too long is told to come again
"""


def test_writers_at_once_lose_nothing():
    commands = [[sys.executable, "-c", _WRITERS, str(number)] for number in range(8)]
    writers = [subprocess.Popen(command, stdout=subprocess.DEVNULL) for command in commands]
    assert [writer.wait() for writer in writers] == [0] * 8
    assert len(load("acme.toml").events) == 40


def test_what_another_writer_added_meanwhile_is_in_the_plan_too(run, workplace, monkeypatch):
    from jobdoc_rules.cli import entry

    real, calls = entry.noted, []

    def noted(text, said, path):
        calls.append(text)
        found = real(text, said, path)
        if len(calls) == 1:  # the first look is taken without the lock
            (workplace / "acme.toml").write_text(f'{ACME}\n[[events]]\ntype = "rejected"\nat = 2026-11-17\n')
        return found

    monkeypatch.setattr(entry, "noted", noted)
    _, out, _ = run("log", "acme.toml", "thank_you_sent", "with=Ana Ruiz", AS_OF)
    assert out.splitlines()[1].startswith("acme: ended ")
    assert [event.type for event in load("acme.toml").events] == ["rejected", "thank_you_sent"]


_RESTLESS = """
import sys
from jobdoc_rules.cli import main
for number in range(int(sys.argv[1]), 86400):
    hour, minute, second = number // 3600, number // 60 % 60, number % 60
    at = f"at=2026-11-17T{hour:02}:{minute:02}:{second:02}"
    main(["log", "acme.toml", "spoke", at, "--as-of=2026-11-20T09:00", "--horizon=0"])
"""


def test_a_program_that_is_killed_leaves_the_old_file_or_the_new_one(log):
    known = 0
    for attempt in range(10):
        command = [sys.executable, "-c", _RESTLESS, str(attempt * 1000)]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as writer:
            assert b"wrote acme.toml" in writer.stderr.readline()
            time.sleep(random.uniform(0, 0.2))  # noqa: S311 - any moment will do
            writer.send_signal(signal.SIGKILL)
        assert len(load("acme.toml").events) > known
        assert Path("acme.toml").read_text().startswith(ACME)
        known = len(load("acme.toml").events)
    log("rejected")
    assert len(load("acme.toml").events) == known + 1
