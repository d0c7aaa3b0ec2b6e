"""The program: what it prints, what it writes, how it ends, and that nothing makes it fall over."""

import io
import json
import os
import re
import subprocess
import sys
import time
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobdoc_rules import JOB_DOC, PRESETS, Side, explain
from jobdoc_rules.cli import COMMANDS, main
from jobdoc_rules.cli.arguments import version_of
from jobdoc_rules.cli.environment import Environment
from jobdoc_rules.cli.explanation import explanation_parts
from jobdoc_rules.cli.messages import printable
from jobdoc_rules.cli.output import page
from jobdoc_rules.cli.table import plan_parts
from jobdoc_rules.cli.words import reasons, value_words
from jobdoc_rules.testing.strategies import scenes

ROOT = Path(__file__).parents[1]

ACME = """\
id = "acme"
position = "Data engineer"
employer = "Acme"
candidate = "Jo Marsh"

[calendar]
country = "US"
subdivision = "MA"
timezone = "America/New_York"

[[people]]
name = "Ana Ruiz"
role = "interviewer"
email = "ana@acme.example"
phone = "+1 617 555 0100"

[[people]]
name = "Sam Hill"
role = "coordinator"
email = "sam@acme.example"

[[interviews]]
start = 2026-11-16T14:00:00
end = 2026-11-16T15:00:00
with = ["Ana Ruiz"]
"""
THANKED = """
[[events]]
type = "thank_you_sent"
at = 2026-11-17T09:30:00
with = "Ana Ruiz"

[[events]]
type = "thank_you_sent"
at = 2026-11-17
with = "Sam Hill"
"""
AGREED = """
[[events]]
type = "timing_agreed"
at = 2026-11-16T15:00:00
answer_due = 2026-11-25
channel = "phone"
"""
REJECTED = """
[[events]]
type = "rejected"
at = 2026-11-17
"""
GLOBEX = (
    ACME.replace('"acme"', '"globex"')
    .replace('"Acme"', '"Globex"')
    .replace('"US"', '"DE"')
    .replace('"MA"', '"BY"')
    .replace("America/New_York", "Europe/Berlin")
    .replace("acme.example", "globex.example")
)
AS_OF = "--as-of=2026-11-20T09:00"


@pytest.fixture(autouse=True)
def workplace(tmp_path, monkeypatch):
    """A folder of case files, and a terminal of which nothing is known but its width."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    for name in ("FORCE_COLOR", "NO_COLOR", "PYTHONIOENCODING", "PYTHONUNBUFFERED"):
        monkeypatch.delenv(name, raising=False)
    files = {
        "acme": ACME,
        "thanked": ACME + THANKED,
        "agreed": ACME + THANKED + AGREED,
        "rejected": ACME + REJECTED,
        "globex": GLOBEX,
    }
    for name, text in files.items():
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    return tmp_path


def into(out, *args):
    """Run the program as one of its own, with ``out`` for its standard output."""
    command = [sys.executable, "-m", "jobdoc_rules", *map(str, args)]
    return subprocess.run(command, stdout=out, stderr=subprocess.PIPE, timeout=60, check=False)


def start(*args):
    """Run the program as one of its own and keep what it prints."""
    return into(subprocess.PIPE, *args)


def streams(encoding="utf-8"):
    """Return an environment whose streams can be read, seen from a fixed moment."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding=encoding) for _ in range(2))
    return Environment(out=out, err=err, clock=lambda: datetime(2026, 11, 20, 14, tzinfo=UTC))


def printed(env):
    return env.out.buffer.getvalue()


# ------------------------------------------------------------------------------------------- the table


def test_today_comes_first_then_what_comes_and_what_was_done_comes_last(run):
    status, out, err = run("plan", "thanked.toml", "--as-of=2026-11-23T08:00")
    assert (status, err) == (0, "")
    titles = re.findall(r"^(Today|Overdue|Coming|Done)$", out, re.MULTILINE)
    assert titles == ["Today", "Coming", "Done"]
    today = out.split("Today\n")[1].split("\n\n")[0].splitlines()
    assert today[0] == "  Mon 23 Nov 09:30       Email Ana Ruiz: status"
    assert today[1].strip().startswith("7 calendar days after the interview of Mon 16 Nov")
    assert "Tue 17 Nov             Thank Sam Hill by email\n" in out


def test_what_is_late_stands_under_overdue(run):
    _, out, _ = run("plan", "acme.toml", "--as-of=2026-11-20")
    assert "Overdue\n  Fri 20 Nov 09:30" in out


def test_the_heading_tells_the_moment_the_zone_the_policy_the_side_the_state_and_the_calendar(run):
    _, out, _ = run("plan", "thanked.toml", AS_OF, "--policy=patient", "--side=both")
    assert out.splitlines()[:2] == [
        "As of Fri 20 Nov 2026 09:00 America/New_York, policy patient, both sides",
        "acme: waiting for word (Data engineer, Acme; days of US-MA)",
    ]


def test_a_holiday_that_was_passed_over_is_told_in_the_reason(run):
    _, out, _ = run("plan", "thanked.toml", AS_OF)
    assert "Thu 26 Nov is Thanksgiving Day" in out


def test_an_agreed_call_is_told_with_its_close_and_what_is_held_back_until_then(run):
    _, out, _ = run("plan", "agreed.toml", AS_OF)
    assert "Fri 27 Nov 14:00       Call Ana Ruiz: status, by 17:00" in out
    assert out.split("Not yet\n")[1].startswith(
        "  - Email Ana Ruiz on Mon 23 Nov; withheld until Fri 27 Nov: they promised word by Wed 25 Nov;"
    )


def test_a_day_of_another_year_is_told_with_its_year(run):
    _, out, _ = run("plan", "thanked.toml", AS_OF)
    assert re.search(r"Mon 4 Jan 2027 14:00 +Call", out)


def test_where_nothing_is_to_be_done_the_state_is_told(run):
    status, out, _ = run("plan", "rejected.toml", "--as-of=2026-12-01")
    assert status == 0
    assert "Nothing is to be done: acme is ended." in out


def test_several_cases_make_one_agenda_and_each_line_says_whose_and_in_which_zone(run):
    status, out, _ = run("plan", "thanked.toml", "globex.toml", AS_OF)
    assert status == 0
    assert "globex: time for thanks (Data engineer, Globex; days of DE-BY, times in Europe/Berlin)" in out
    assert re.search(r"Fri 20 Nov 15:00 CET +Globex +Thank Ana Ruiz by email", out)
    assert re.search(r"Mon 23 Nov 09:30 EST +Acme +Email Ana Ruiz: status", out)


def test_a_calendar_that_ends_before_the_horizon_is_told(run, workplace):
    text = (ACME + THANKED).replace('"US"', '"LK"').replace('subdivision = "MA"\n', "")
    (workplace / "kandy.toml").write_text(text)
    _, out, _ = run("plan", "kandy.toml", AS_OF)
    assert "\nNote\n  - nothing further is dated: " in out


def test_a_case_without_country_position_and_title_still_has_its_line(run, workplace):
    text = ACME.replace('country = "US"\nsubdivision = "MA"\n', "").replace('position = "Data engineer"', "")
    (workplace / "plain.toml").write_text(text)
    _, out, _ = run("plan", "plain.toml", AS_OF)
    assert "acme: time for thanks (Acme; Saturdays and Sundays closed)" in out


@pytest.mark.parametrize("columns", ["1", "40", "80", "140"])
def test_lines_fit_and_nothing_is_cut_whatever_the_width(run, monkeypatch, columns):
    monkeypatch.setenv("COLUMNS", columns)
    _, out, _ = run("plan", "agreed.toml", AS_OF)
    assert max(map(len, out.splitlines())) <= max(int(columns), 40)
    assert "…" not in out
    assert "Thanksgiving" in out
    assert not [line for line in out.splitlines() if line != line.rstrip()]


@settings(max_examples=40, deadline=None)
@given(scenes(), st.sampled_from(Side))
def test_any_plan_makes_a_page_that_holds_every_reason_whatever_stands_in_its_names(scene, side):
    os.environ["COLUMNS"] = "1000"  # as `workplace` has it put back
    made = scene.plan(side)
    shown = page(plan_parts(made))
    assert "\x1b" not in shown
    for touchpoint in made.touchpoints:
        words = reasons(touchpoint).plain
        assert len(words) > 800 or words in shown


@settings(max_examples=30, deadline=None)
@given(scenes(), st.data())
def test_any_day_can_be_explained_on_a_page(scene, data):
    days = st.dates(scene.as_of.date(), datetime(scene.as_of.year + 1, 12, 31, tzinfo=UTC).date())
    about = data.draw(st.none() | days)
    told = explain(scene.case, about, as_of=scene.as_of, calendar=scene.calendar, policy=scene.policy)
    assert page(explanation_parts(told)).startswith("As of ")


def test_a_name_that_holds_the_employers_keeps_it(run, workplace):
    (workplace / "odd.toml").write_text(ACME.replace("Ana Ruiz", "Ana (Acme) Ruiz"))
    _, out, _ = run("plan", "odd.toml", AS_OF)
    assert "  Thank Ana (Acme) Ruiz by email\n" in out


def test_markup_and_emoji_codes_in_names_are_letters_like_any_other(run, workplace):
    text = ACME.replace("Ana Ruiz", "[/] [red]Ana[/red] :smile:").replace('"Acme"', '"[bold"')
    (workplace / "odd.toml").write_text(text)
    status, out, _ = run("plan", "odd.toml", AS_OF)
    assert status == 0
    assert "Thank [/] [red]Ana[/red] :smile: by email" in out
    assert "[bold" in out


def test_a_terminal_gets_colours_and_a_pipe_gets_none(monkeypatch):
    monkeypatch.setenv("TERM", "xterm-256color")
    env = streams()
    assert main(["plan", "acme.toml", AS_OF], env) == 0
    assert b"\x1b" not in printed(env)
    env.out.isatty = lambda: True
    assert main(["plan", "acme.toml", AS_OF], env) == 0
    assert b"\x1b[1m" in printed(env)


def test_a_letter_that_the_terminal_lacks_is_written_as_an_escape(workplace):
    (workplace / "odd.toml").write_text(ACME.replace("Ana Ruiz", "Zoë"), encoding="utf-8")
    env = streams("ascii")
    assert main(["plan", "odd.toml", AS_OF], env) == 0
    assert b"Thank Zo\\xeb by email" in printed(env)


def hints(path):
    """Return the arguments that an example recommends, from the lines of its first comment."""
    return [line.partition("   --")[2] for line in path.read_text().splitlines() if "   --" in line]


EXAMPLES = [
    (path, f"--{words}") for path in sorted((ROOT / "examples").glob("*.toml")) for words in hints(path)
]


@pytest.mark.parametrize(("path", "words"), EXAMPLES, ids=lambda value: getattr(value, "stem", value))
def test_every_example_shows_what_it_says_it_shows(run, path, words):
    status, out, err = run("plan", path, *words.split())
    assert (status, err) == (0, "")
    assert out.startswith("As of ")
    assert run("explain", path, *words.split())[0] == 0


@pytest.mark.parametrize("name", ["a-week-of-silence", "call-over-thanksgiving"])
def test_the_table_of_an_example_looks_as_it_did(run, name):
    path = ROOT / "examples" / f"{name}.toml"
    _, out, _ = run("plan", path, *f"--{hints(path)[0]}".split(), "--horizon=13")
    assert out == (ROOT / "tests" / "goldens" / f"{name}.txt").read_text(encoding="utf-8")


# ---------------------------------------------------------------------------------- formats and files


def test_json_is_one_object_in_utf8_whatever_the_terminal_speaks(workplace):
    (workplace / "odd.toml").write_text(ACME.replace("Ana Ruiz", "Zoë"), encoding="utf-8")
    env = streams("ascii")
    assert main(["plan", "odd.toml", AS_OF, "--format=json"], env) == 0
    text = printed(env).decode()
    assert "Zoë" in text
    made = json.loads(text)
    assert (made["as_of"], made["policy"]) == ("2026-11-20T09:00:00-05:00", "job_doc")
    assert text.startswith('{\n  "as_of"')


def test_data_follow_what_was_printed_before():
    env = streams()
    env.out.write("before\n")
    assert main(["plan", "acme.toml", AS_OF, "--format=json"], env) == 0
    assert printed(env).startswith(b'before\n{\n  "as_of"')


def test_a_calendar_goes_to_standard_output_byte_by_byte():
    done = start("plan", "acme.toml", AS_OF, "--format=ics")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"BEGIN:VCALENDAR\r\n")
    assert done.stdout.endswith(b"END:VCALENDAR\r\n")
    assert b"\r\r" not in done.stdout


@pytest.mark.parametrize(
    ("name", "first"), [("plan.ics", b"BEGIN:VCALENDAR"), ("plan.JSON", b"{"), ("a b.ics", b"BEGIN")]
)
def test_the_suffix_of_a_file_tells_its_format_and_the_table_is_printed_too(run, workplace, name, first):
    status, out, err = run("plan", "acme.toml", AS_OF, "-o", name)
    assert status == 0
    assert out.startswith("As of ")
    assert err == f"jobdoc-rules: wrote {name}\n"
    assert (workplace / name).read_bytes().startswith(first)


@pytest.mark.parametrize("form", ["ics", "json", "table"])
def test_with_a_format_only_the_file_is_written(run, workplace, form):
    status, out, err = run("plan", "acme.toml", AS_OF, "--format", form, "-o", "plan.txt")
    assert (status, out, err) == (0, "", "jobdoc-rules: wrote plan.txt\n")
    env = streams()
    assert main(["plan", "acme.toml", AS_OF, "--format", form], env) == 0
    assert (workplace / "plan.txt").read_bytes() == printed(env)


def test_a_file_is_replaced_as_a_whole_and_keeps_its_permissions(run, workplace):
    target = workplace / "plan.ics"
    target.write_text("old")
    target.chmod(0o640)
    (workplace / "link.ics").symlink_to(target)
    before = sorted(path.name for path in workplace.iterdir())
    assert run("plan", "acme.toml", AS_OF, "-o", "link.ics")[0] == 0
    assert target.read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert target.stat().st_mode & 0o777 == 0o640
    assert (workplace / "link.ics").is_symlink()
    assert sorted(path.name for path in workplace.iterdir()) == before


# A pipe of our own: a real device would be gone for the whole machine if this ever failed.
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_what_is_no_regular_file_is_written_to_and_not_replaced(run, workplace):
    pipe = workplace / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        status, *_ = run("plan", "acme.toml", AS_OF, "--format=json", "--horizon=0", "-o", pipe)
        text = os.read(reader, 100_000)
    finally:
        os.close(reader)
    assert status == 0
    assert json.loads(text)["policy"] == "job_doc"
    assert pipe.is_fifo()


def test_a_file_that_cannot_be_written_to_its_end_stays_as_it_was(run, workplace):
    resource = pytest.importorskip("resource")
    (workplace / "plan.ics").write_text("old")
    before = sorted(path.name for path in workplace.iterdir())
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        status, out, err = run("plan", "acme.toml", AS_OF, "-o", "plan.ics")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert (status, out, err) == (2, "", "jobdoc-rules: error: plan.ics: File too large\n")
    assert (workplace / "plan.ics").read_text() == "old"
    assert sorted(path.name for path in workplace.iterdir()) == before


@pytest.mark.parametrize(
    ("output", "word"),
    [
        ("missing/plan.ics", "there is no folder missing"),
        ("folder.ics", "Is a directory"),
        (f"{'x' * 300}.ics", "File name too long"),
        ("acme.toml/plan.ics", "there is no folder acme.toml"),
    ],
)
def test_a_target_that_cannot_be_written_is_told_and_nothing_is_printed(run, workplace, output, word):
    (workplace / "folder.ics").mkdir()
    before = sorted(path.name for path in workplace.iterdir())
    status, out, err = run("plan", "acme.toml", AS_OF, "-o", output)
    assert (status, out) == (2, "")
    assert err == f"jobdoc-rules: error: {output}: {word}\n"
    assert sorted(path.name for path in workplace.iterdir()) == before


def test_the_output_named_by_a_dash_is_standard_output(run, workplace):
    before = sorted(workplace.iterdir())
    expected = run("plan", "acme.toml", AS_OF, "--format", "json")
    assert run("plan", "acme.toml", AS_OF, "--format", "json", "-o", "-") == expected
    assert sorted(workplace.iterdir()) == before


def test_a_file_that_was_read_is_never_overwritten(run, workplace):
    case = workplace / "acme.json"
    case.write_text("{}")
    status, _, err = run("plan", "acme.toml", AS_OF, "--format=json", "-o", "./acme.toml")
    assert status == 2
    assert "one of the files that were read" in err
    assert (workplace / "acme.toml").read_text() == ACME


def test_a_suffix_that_tells_no_format_is_told(run):
    status, out, err = run("plan", "acme.toml", "-o", "plan.pdf")
    assert (status, out) == (2, "")
    assert err == (
        "jobdoc-rules: error: --output: 'plan.pdf' does not tell the format; "
        "end it in .ics, .html or .json, or give --format\n"
    )


# ------------------------------------------------------------------------------------- moment and side


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2026-11-20T09:00", "2026-11-20T09:00:00-05:00"),
        ("2026-11-20T09:00:30.5", "2026-11-20T09:00:30.500000-05:00"),
        ("2026-11-20T14:00Z", "2026-11-20T09:00:00-05:00"),
        ("2026-11-20T15:00+01:00", "2026-11-20T09:00:00-05:00"),
        ("2026-11-20", "2026-11-20T00:00:00-05:00"),
    ],
)
def test_the_moment_is_local_to_the_first_case_and_a_day_is_its_start(run, text, told):
    _, out, _ = run("plan", "acme.toml", "globex.toml", "--as-of", text, "--format=json")
    assert json.loads(out)["as_of"] == told


def test_a_day_without_midnight_starts_at_one(run, workplace):
    (workplace / "cairo.toml").write_text(ACME.replace("America/New_York", "Africa/Cairo"))
    _, out, _ = run("plan", "cairo.toml", "--as-of=2026-04-24", "--format=json")
    assert json.loads(out)["as_of"] == "2026-04-24T01:00:00+03:00"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("2026-03-08T02:30", "the clocks jump over it"),
        ("2026-11-01T01:30", "it comes twice that day; add the offset"),
        ("1066-10-14", "the year 1066 found"),
        ("0001-01-01T00:00+14:00", "the year 1 found"),
        ("9999-12-31T23:59-14:00", "the year 9999 found"),
    ],
)
def test_a_moment_that_is_none_is_told(run, text, word):
    status, out, err = run("plan", "acme.toml", "--as-of", text)
    assert (status, out) == (2, "")
    assert err.startswith("jobdoc-rules: error: --as-of: ")
    assert word in err


@pytest.mark.parametrize(
    "text",
    [
        "tomorrow",
        "20261120",
        "2026-W47-5",
        "2026-11-20 09:00",
        "2026-02-30",
        "2026-11-20T25:00",
        "٢٠٢٦-11-20",
        "",
    ],
)
def test_only_the_extended_format_of_iso_8601_is_read(run, text):
    status, out, err = run("plan", "acme.toml", f"--as-of={text}")
    assert (status, out) == (2, "")
    assert "error: argument --as-of: " in err


def test_without_a_moment_the_clock_is_read_once():
    readings = []

    def clock():
        readings.append(datetime(2026, 11, 20, 14, tzinfo=UTC))
        return readings[-1]

    env = streams()._replace(clock=clock)
    assert main(["plan", "acme.toml", "globex.toml", "--format=json"], env) == 0
    assert json.loads(printed(env))["as_of"] == "2026-11-20T09:00:00-05:00"
    assert len(readings) == 1


def test_the_process_has_a_clock_of_its_own():
    before = time.time()
    made = json.loads(start("plan", "acme.toml", "--format=json").stdout)
    assert before - 1 <= datetime.fromisoformat(made["as_of"]).timestamp() <= time.time()


def test_each_side_has_its_own_duties_and_both_together_have_all(run):
    def kinds(side):
        _, out, _ = run("plan", "acme.toml", AS_OF, "--side", side, "--format=json")
        (case,) = json.loads(out)["cases"]
        return {touchpoint["kind"] for touchpoint in case["touchpoints"]}

    assert kinds("employer") == {"answer_candidate"}
    assert "answer_candidate" not in kinds("candidate")
    assert kinds("both") == kinds("candidate") | kinds("employer")


@pytest.mark.parametrize("days", ["0", "10", "3660"])
def test_the_horizon_bounds_the_plan(run, days):
    _, out, _ = run("plan", "thanked.toml", AS_OF, "--horizon", days, "--format=json")
    (case,) = json.loads(out)["cases"]
    ahead = [t for t in case["touchpoints"] if t["state"] != "done"]
    assert ahead
    spans = [datetime.fromisoformat(t["start"]) - datetime(2026, 11, 20, 14, tzinfo=UTC) for t in ahead[1:]]
    assert all(span.days <= int(days) for span in spans)


@pytest.mark.parametrize("days", ["-1", "3661", "1e3", "٣", "9" * 50, "many", ""])
def test_a_horizon_that_is_none_is_told(run, days):
    status, _, err = run("plan", "acme.toml", f"--horizon={days}")
    assert status == 2
    assert "is no number of days from 0 to 3660" in err


def test_the_days_of_the_candidate_do_not_count_if_the_policy_says_so(run, workplace):
    also = ACME.replace(
        '"America/New_York"\n', '"America/New_York"\nalso = { country = "DE", subdivision = "BY" }\n'
    )
    (workplace / "also.toml").write_text(also + THANKED)
    (workplace / "own.toml").write_text(
        'name = "own"\nbase = "job_doc"\n[readings]\ncandidate_days = false\n'
    )

    def skipped(policy):
        _, out, _ = run("plan", "also.toml", "--as-of=2026-12-22", "--policy", policy, "--format=json")
        (case,) = json.loads(out)["cases"]
        return {skip["date"] for touchpoint in case["touchpoints"] for skip in touchpoint["skipped"]}

    epiphany = "2027-01-06"  # closed in Bavaria only
    assert epiphany in skipped("job_doc")
    assert epiphany not in skipped("own.toml")


# -------------------------------------------------------------------------------------------- explain


def test_explain_tells_the_rules_the_readings_and_the_days_passed_over(run):
    status, out, err = run("explain", "thanked.toml", "2026-11-27", AS_OF)
    assert (status, err) == (0, "")
    assert "Fri 27 Nov 14:00: Call Ana Ruiz (Acme): status\n" in out
    assert f"- S19 (the column): {JOB_DOC.rule('S19').text}" in " ".join(out.split())
    assert re.search(r"^  - R1 \(the column\): .*3 business days\.$", out, re.MULTILINE)
    assert "  - Thu 26 Nov was passed over: Thanksgiving Day" in out
    assert out.index("Nearly:") > out.index("passed over")


def test_explain_of_nothing_tells_what_comes_next(run):
    status, out, _ = run("explain", "thanked.toml", AS_OF)
    assert status == 0
    assert "Mon 23 Nov 09:30: Email Ana Ruiz (Acme): status" in out


def test_explain_tells_why_a_day_has_nothing_and_ends_with_one(run):
    status, out, err = run("explain", "agreed.toml", "2026-11-26", AS_OF)
    assert (status, err) == (1, "")
    assert "Nothing on Thu 26 Nov:\n  - Thu 26 Nov is closed: Thanksgiving Day\n" in out
    assert "  - Next comes: Call Ana Ruiz by 17:00 on Fri 27 Nov" in out


def test_explain_tells_what_is_held_back_beside_what_stands_on_the_day(run):
    status, out, _ = run("explain", "agreed.toml", "2026-11-27", AS_OF)
    assert status == 0
    assert "Not yet:\n  - Email Ana Ruiz on Mon 23 Nov; withheld until Fri 27 Nov" in out


def test_explain_tells_nothing_nearly_where_nothing_nearly_applies(run):
    status, out, _ = run("explain", "acme.toml", AS_OF, "--side=employer")
    assert status == 0
    assert "Mon 23 Nov 09:30: Answer Jo Marsh by email or phone (Acme)" in out
    assert "Nearly:" not in out


def test_explain_of_an_ended_case_ends_with_one(run):
    status, out, _ = run("explain", "rejected.toml", "--as-of=2026-12-01")
    assert status == 1
    assert "Nothing comes next." in out


def test_a_day_beyond_the_usual_horizon_is_explained_too(run):
    _, out, _ = run("plan", "thanked.toml", AS_OF, "--horizon=400", "--format=json")
    (case,) = json.loads(out)["cases"]
    last = case["touchpoints"][-1]["start"][:10]
    assert run("explain", "thanked.toml", last, AS_OF)[0] == 0


@pytest.mark.parametrize(
    ("about", "status"), [("1900-01-01", 1), ("2090-01-02", 1), ("2199-12-31", 2), ("9999-12-31", 2)]
)
def test_far_days_are_explained_or_refused(run, about, status):
    assert run("explain", "thanked.toml", about, AS_OF)[0] == status


def test_a_touchpoint_is_explained_by_the_start_of_its_uid(run):
    _, out, _ = run("plan", "thanked.toml", AS_OF, "--format=json")
    (case,) = json.loads(out)["cases"]
    uid = case["touchpoints"][-1]["uid"]
    status, out, _ = run("explain", "thanked.toml", uid[:10], AS_OF, "--format=json")
    assert status == 0
    told = json.loads(out)
    assert [touchpoint["uid"] for touchpoint in told["touchpoints"]] == [uid]
    assert told["about"] == uid[:10]


def test_an_explanation_as_json_holds_the_grounds_in_words(run):
    status, out, _ = run("explain", "agreed.toml", "2026-11-27", AS_OF, "--format=json")
    assert status == 0
    told = json.loads(out)
    assert list(told) == [
        "as_of",
        "policy",
        "case",
        "about",
        "touchpoints",
        "closed",
        "why_not",
        "withheld",
        "nearly",
    ]
    assert told["about"] == "2026-11-27"
    (call,) = told["touchpoints"]
    assert [ground["clause"] for ground in call["because_of"]] == call["grounds"]
    assert call["because_of"][0]["basis"] == "column"
    assert {miss["rule"] for miss in told["nearly"]} >= {"S17", "R17"}


@pytest.mark.parametrize("about", ["ffffffffffff", "zz", "[red]", "\x1b[2J", "20261127"])
def test_a_uid_that_is_none_is_told_with_a_hint(run, about):
    status, out, err = run("explain", "acme.toml", about, AS_OF)
    assert (status, out) == (2, "")
    assert "; give a uid of the plan, or the beginning of one\n" in err
    assert "\x1b" not in err


def test_a_day_that_is_none_is_told(run):
    status, _, err = run("explain", "acme.toml", "2026-11-31", AS_OF)
    assert status == 2
    assert "2026-11-31 is no day: day is out of range for month" in err


# --------------------------------------------------------------------------------------------- policy


def test_a_policy_shows_its_rules_and_readings_and_marks_what_differs(run):
    status, out, err = run("policy", "show", "patient")
    assert (status, err) == (0, "")
    assert out.startswith("Policy patient (* differs from job_doc in 3 points)\n")
    marked = [line.split()[2] for line in out.splitlines() if line.startswith("*")]
    assert marked == ["call_after_email", "email_after_call", "first_contact"]
    assert "(job_doc: 3 business days)" in " ".join(out.split())
    first = " ".join(JOB_DOC.rule("S14").text.split()[:4])
    assert re.search(rf"^   S14 +MUST +column +{first}", out, re.MULTILINE)


def test_the_default_policy_is_shown_without_a_mark(run):
    _, out, _ = run("policy", "show")
    assert out.startswith("Policy job_doc\n")
    assert "\n*" not in out


def test_a_policy_file_shows_the_rules_that_it_leaves_out(run, workplace):
    (workplace / "own.toml").write_text('name = "own"\nbase = "job_doc"\nwithout = ["S17"]\n')
    status, out, _ = run("policy", "show", "own.toml")
    assert status == 0
    assert out.startswith("Policy own (* differs from job_doc in 1 point)\n")
    assert "Rules of job_doc that are left out\n*  S17  MAY  column" in out


def test_policies_are_compared_on_one_case_the_readings_first(run):
    status, out, _ = run("policy", "compare", "job_doc", "two_touch", "--case=thanked.toml", AS_OF)
    assert status == 0
    assert out.startswith("As of Fri 20 Nov 2026 09:00 America/New_York, policy job_doc, two_touch\n")
    assert re.search(r"^  R7  most_rounds +none +1$", out, re.MULTILINE)
    assert out.index("Readings that differ") < out.index("Touchpoints (* differs)")
    assert re.search(r"^   Mon 23 Nov 09:30  Email.* Mon 23 Nov 09:30  Email", out, re.MULTILINE)
    assert re.search(r"^\*  - +Wed 2 Dec 09:00  Choose", out, re.MULTILINE)


def test_a_policy_compared_with_itself_differs_in_nothing(run):
    status, out, _ = run(
        "policy", "compare", "job_doc", "job_doc", "--case=rejected.toml", "--as-of=2026-12-01"
    )
    assert status == 0
    assert "No reading differs" in out
    assert "No touchpoints" in out


def test_a_comparison_tells_the_rules_that_not_all_have(run, workplace):
    (workplace / "own.toml").write_text('name = "own"\nbase = "job_doc"\nwithout = ["S17"]\n')
    args = ("policy", "compare", "job_doc", "own.toml", "--case=thanked.toml", AS_OF)
    _, out, _ = run(*args)
    assert re.search(r"^  S17  yes +no$", out, re.MULTILINE)
    _, out, _ = run(*args, "--format=json")
    told = json.loads(out)
    assert told["rules"] == [{"id": "S17", "has": [True, False]}]
    asked = next(row for row in told["rows"] if row["touchpoints"][1] is None)
    assert asked["differs"]
    assert asked["touchpoints"][0]["kind"] == "ask_coordinator"


def test_each_policy_of_a_comparison_has_the_days_that_it_counts(run, workplace):
    also = 'also = { country = "DE", subdivision = "BY" }'
    text = (ACME + THANKED).replace('"America/New_York"\n', f'"America/New_York"\n{also}\n')
    (workplace / "also.toml").write_text(text)
    (workplace / "own.toml").write_text("[readings]\ncandidate_days = false\n")
    args = ("--case=also.toml", "--as-of=2026-12-22", "--format=json")
    _, out, _ = run("policy", "compare", "job_doc", "own.toml", *args)
    both = [
        [t["skipped"] for t in row["touchpoints"]]
        for row in json.loads(out)["rows"]
        if all(row["touchpoints"])
    ]
    shut = [{skip["date"] for row in both for skip in row[index]} for index in (0, 1)]
    assert "2027-01-06" in shut[0] - shut[1]


def test_a_comparison_as_json_holds_every_value(run):
    _, out, _ = run("policy", "compare", "job_doc", "patient", "--case=acme.toml", AS_OF, "--format=json")
    told = json.loads(out)
    assert (told["case"], told["policies"]) == ("acme", ["job_doc", "patient"])
    assert told["readings"][0] == {
        "clause": "R1",
        "field": "call_after_email",
        "values": ["3 business days", "5 business days"],
    }


def test_values_are_words():
    values = ((), ("a", "b"), True, False, None, datetime(2026, 1, 1, 9, 5).time(), 3)
    assert [value_words(value) for value in values] == ["none", "a, b", "yes", "no", "none", "09:05", "3"]


# ------------------------------------------------------------------------------------- help and usage


@pytest.mark.parametrize(
    "command", [(), ("plan",), ("explain",), ("policy",), ("policy", "show"), ("policy", "compare")]
)
def test_every_command_explains_itself_with_examples(run, command):
    status, out, err = run(*command, "--help")
    assert (status, err) == (0, "")
    assert out.startswith(f"usage: {' '.join(('jobdoc-rules', *command))}")
    assert f"examples:\n  {' '.join(('jobdoc-rules', *command))}" in out


def test_the_help_of_a_policy_names_every_preset(run):
    _, out, _ = run("plan", "--help")
    assert f"({', '.join(PRESETS)})" in " ".join(out.split())


def test_every_command_is_in_the_help(run):
    _, out, _ = run("--help")
    for name in COMMANDS:
        assert re.search(rf"^    {name}( |$)", out, re.MULTILINE)


def test_the_version_is_that_of_the_distribution(run):
    status, out, _ = run("--version")
    assert status == 0
    assert out == f"jobdoc-rules {version_of('jobdoc_rules')}\n"
    assert re.fullmatch(r"\d+\.\d+\.\d+", version_of("attrs"))
    assert version_of("no-such-distribution") == "(not installed)"


def test_help_imports_nothing_that_is_slow():
    code = """if True:
        import sys
        before = set(sys.modules)
        from jobdoc_rules.cli import main
        main(["--help"])
        slow = {"attrs", "rich", "icalendar", "holidays", "tomllib", "json", "zoneinfo", "hypothesis"}
        print((sys.modules.keys() - before) & slow)
    """
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("\nset()\n")


@pytest.mark.parametrize(
    "args",
    [
        (),
        ("plan",),
        ("fly",),
        ("plan", "acme.toml", "--format=pdf"),
        ("plan", "acme.toml", "--side=neither"),
        ("plan", "acme.toml", "--hor", "3"),
        ("plan", "acme.toml", "--\x1b[2Jclear"),
        ("explain", "acme.toml", "2026-11-27", "2026-11-28"),
        ("policy",),
        ("policy", "compare", "job_doc", "--case=acme.toml"),
        ("policy", "compare", "job_doc", "patient"),
    ],
)
def test_arguments_that_are_wrong_are_told_with_the_usage(run, args):
    status, out, err = run(*args)
    assert (status, out) == (2, "")
    assert err.startswith("usage: jobdoc-rules")
    assert "error: " in err
    assert "\x1b" not in err


# --------------------------------------------------------------------------------------- hostile input


def hostile_file(folder, kind):
    path = folder / f"{kind}.toml"
    if kind == "folder":
        path.mkdir()
    elif kind != "missing":
        path.write_bytes(
            {
                "empty": b"",
                "binary": bytes(range(256)) * 40,
                "broken": b"[[people]\nname = ",
                "nested": b"a = " + b"[" * 100_000,
                "huge": b"# " + b"x" * 2_000_000,
                "list": b"[]",
                "region": ACME.replace('"MA"', '"XX"').encode(),
                "country": ACME.replace('"US"', '"XX"').replace('subdivision = "MA"', "").encode(),
                "escape": ACME.replace("Ana Ruiz", "\\u001b[2J").encode(),
            }[kind]
        )
    return path.name


KINDS = (
    "missing",
    "folder",
    "empty",
    "binary",
    "broken",
    "nested",
    "huge",
    "list",
    "region",
    "country",
    "escape",
)


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_that_is_no_case_is_told_by_name(run, workplace, kind):
    name = hostile_file(workplace, kind)
    for command in (
        ("plan", name),
        ("explain", name),
        ("policy", "compare", "job_doc", "patient", "--case", name),
    ):
        status, out, err = run(*command, AS_OF)
        assert (status, out) == (2, "")
        assert err
        for line in err.splitlines():
            assert line.startswith(f"jobdoc-rules: error: {name}:")
        assert "\x1b" not in err


@pytest.mark.parametrize(
    "policy", ["no_such_policy", "missing.toml", "folder.toml", "acme.toml", "\x1b[2J", ""]
)
def test_a_policy_that_is_none_is_told(run, workplace, policy):
    (workplace / "folder.toml").mkdir()
    for command in (
        ("plan", "acme.toml", f"--policy={policy}"),
        ("explain", "acme.toml", f"--policy={policy}"),
        ("policy", "show", policy),
        ("policy", "compare", "job_doc", policy, "--case=acme.toml"),
    ):
        status, out, err = run(*command)
        assert (status, out) == (2, "")
        assert err.startswith("jobdoc-rules: error: ")
        assert "\x1b" not in err


def test_all_faults_of_all_inputs_are_told_together_and_nothing_is_written(run, workplace):
    (workplace / "bad.toml").write_text(ACME.replace('"interviewer"', '"boss"').replace('"US"', '"XX"'))
    args = ("acme.toml", "missing.toml", "bad.toml", "acme.toml", "--as-of=1066-10-14", "--policy=none")
    status, out, err = run("plan", *args, "-o", "plan.ics")
    assert (status, out) == (2, "")
    for word in (
        "missing.toml: ",
        "bad.toml:",
        "'boss'",
        "acme.toml: id: 'acme' is the id of",
        "1066",
        "none",
    ):
        assert word in err
    assert not (workplace / "plan.ics").exists()


def test_two_files_with_the_same_id_are_told_by_name(run, workplace):
    (workplace / "copy.toml").write_text(ACME)
    status, _, err = run("plan", "acme.toml", "copy.toml", AS_OF)
    assert status == 2
    assert err == (
        "jobdoc-rules: error: copy.toml: id: 'acme' is the id of acme.toml too; "
        "give each case an id of its own\n"
    )


def test_a_calendar_without_data_for_the_year_is_told(run, workplace):
    text = ACME.replace("2026-", "2150-")
    (workplace / "far.toml").write_text(text)
    status, out, err = run("plan", "far.toml", "--as-of=2150-11-20")
    assert (status, out) == (2, "")
    assert "knows US-MA in" in err


def test_whatever_a_message_quotes_cannot_steer_a_terminal():
    assert printable("a\x1b[2J\n\u202eb\udcff é") == "a\\x1b[2J\\n\\u202eb\\udcff é"


@pytest.mark.parametrize("name", [b"\xff\xfe.toml", b"\x1b[2J.toml", b"-", b"a\nb"])
def test_a_name_that_is_no_text_is_told_on_one_line(run, name):
    status, out, err = run("plan", AS_OF, os.fsdecode(name))
    assert (status, out) == (2, "")
    assert err.startswith("jobdoc-rules: error: ")
    assert err.count("\n") == 1
    assert "\x1b" not in err


def test_bad_input_ends_the_process_with_two_and_without_a_traceback():
    done = start("plan", AS_OF, os.fsdecode(b"\xff.toml"), "missing.toml")
    assert done.returncode == 2
    assert [line[:26] for line in done.stderr.splitlines()] == [
        b"jobdoc-rules: error: \\udcf",
        b"jobdoc-rules: error: missi",
    ]


# --------------------------------------------------------------------------------------- ends of a run


def test_importing_the_module_runs_nothing():
    assert import_module("jobdoc_rules.__main__").main is main


def test_the_module_is_the_program():
    done = start("plan", "acme.toml", AS_OF)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"As of Fri 20 Nov 2026 09:00 America/New_York, policy job_doc")


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("args", [("plan", "acme.toml", AS_OF, "--horizon=400"), ("--help",)])
def test_a_reader_that_has_seen_enough_ends_the_program_quietly(monkeypatch, args, unbuffered):
    monkeypatch.setenv("PYTHONUNBUFFERED", unbuffered)
    ours, theirs = os.pipe()
    os.close(ours)
    with os.fdopen(theirs, "wb") as out:
        done = into(out, *args)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
@pytest.mark.parametrize("horizon", ["0", "400"])  # less and more than what is held back until the end
def test_a_full_disk_is_told(horizon):
    with Path("/dev/full").open("wb") as out:
        done = into(out, "plan", "acme.toml", AS_OF, "--horizon", horizon)
    assert done.returncode == 2
    assert done.stderr == b"jobdoc-rules: error: the output failed: No space left on device\n"


@pytest.mark.parametrize(
    ("case", "closed", "told"),
    [("acme.toml", ">&- 2>&-", b"0\n"), ("missing.toml", "2>&-", b"2\n"), ("missing.toml", ">&-", b"2\n")],
)
def test_streams_that_are_closed_hurt_nobody_and_nothing_strays_into_another(case, closed, told):
    command = [sys.executable, "-m", "jobdoc_rules", "plan", case, AS_OF]
    shell = ["/bin/sh", "-c", f'"$@" {closed}; echo $?', "sh", *command]
    assert subprocess.run(shell, capture_output=True, timeout=60, check=False).stdout == told


def test_an_interrupted_program_says_nothing_and_ends_with_130():
    def interrupted():
        raise KeyboardInterrupt

    env = streams()._replace(clock=interrupted)
    assert main(["plan", "acme.toml"], env) == 130
    assert (printed(env), env.err.buffer.getvalue()) == (b"", b"")


# ------------------------------------------------------------------------------- files that follow upon files


def test_a_later_file_cancels_what_an_earlier_one_held(run, workplace):
    assert run("plan", "thanked.toml", AS_OF, "-o", "follow-ups.ics")[0] == 0
    before = (workplace / "follow-ups.ics").read_bytes()
    (workplace / "thanked.toml").write_text(ACME + THANKED + REJECTED, encoding="utf-8")
    again = ("plan", "thanked.toml", AS_OF, "--cancel-since", "follow-ups.ics", "-o", "follow-ups.ics")
    status, _, err = run(*again)
    assert status == 0
    after = (workplace / "follow-ups.ics").read_bytes()
    assert f"{after.count(b'STATUS:CANCELLED')} events come as cancelled\n" in err
    assert b"STATUS:CANCELLED" not in before
    assert before.count(b"STATUS:CONFIRMED") - 2 <= after.count(b"STATUS:CANCELLED")
    assert run(*again)[0] == 0
    assert (workplace / "follow-ups.ics").read_bytes() == after


def test_one_cancelled_event_is_told_as_one(run, workplace):
    run("plan", "thanked.toml", AS_OF, "-o", "follow-ups.ics")
    one = "END:VEVENT\r\n".join(
        (workplace / "follow-ups.ics").read_bytes().decode().split("END:VEVENT\r\n")[:3]
    )
    (workplace / "old.ics").write_bytes(f"{one}END:VEVENT\r\nEND:VCALENDAR\r\n".encode())
    (workplace / "thanked.toml").write_text(ACME + THANKED + REJECTED, encoding="utf-8")
    _, _, err = run("plan", "thanked.toml", AS_OF, "--cancel-since", "old.ics", "-o", "new.ics")
    assert err.endswith("jobdoc-rules: 1 event comes as cancelled\n")


def test_a_discreet_file_names_nobody_in_its_titles(run):
    _, out, _ = run("plan", "acme.toml", AS_OF, "--format", "ics", "--discreet")
    titles = [line for line in out.split("\r\n") if line.startswith("SUMMARY:")]
    assert titles
    assert not any("Ana" in title or "Acme" in title for title in titles)


@pytest.mark.parametrize("form", [[], ["--format", "json"], ["-o", "plan.json"]])
def test_only_a_calendar_file_can_cancel_or_be_discreet(run, workplace, form):
    status, out, err = run("plan", "acme.toml", AS_OF, "--discreet", "--cancel-since", "old.ics", *form)
    assert (status, out) == (2, "")
    assert err.splitlines() == [
        f"jobdoc-rules: error: --{flag}: only a calendar file can be so; give -o FILE.ics or --format ics"
        for flag in ("cancel-since", "discreet")
    ]
    assert not (workplace / "plan.json").exists()


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("acme.toml", "acme.toml: --cancel-since: it is no calendar file of this program"),
        ("missing.ics", "missing.ics: No such file or directory"),
    ],
)
def test_an_earlier_file_that_is_none_is_told_and_nothing_is_written(run, workplace, name, problem):
    status, _, err = run("plan", "acme.toml", AS_OF, "--cancel-since", name, "-o", "new.ics")
    assert status == 2
    assert err.startswith(f"jobdoc-rules: error: {problem}")
    assert not (workplace / "new.ics").exists()
