"""A case file from answers: by flags, at a terminal, or not at all."""

import io
import os
import re
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import ANY

import pytest

from jobdoc_rules import Role
from jobdoc_rules.casefile import dumps, load
from jobdoc_rules.cli import main
from jobdoc_rules.cli.environment import Environment
from jobdoc_rules.cli.making import file_name, machine_zone
from jobdoc_rules.cli.new import FLAGS, PEOPLE
from jobdoc_rules.cli.questions import FIRST, rest

pty = pytest.importorskip("pty")

AS_OF = "--as-of=2026-11-17T09:00"
NEEDED = {
    "--employer": "Acme",
    "--timezone": "America/New_York",
    "--interviewer": "Ana Ruiz, ana@acme.example, +1 617 555 0100",
    "--start": "2026-11-16T14:00",
}
ACME = """\
id = "acme-data-engineer"
position = "Data engineer"
employer = "Acme"
candidate = "Jo Marsh"
interest = "unsure"

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
name = "Lee Park"
role = "recruiter"

[[interviews]]
start = 2026-11-16T14:00:00
end = 2026-11-16T15:30:00
with = ["Ana Ruiz"]
arranged_by = "Lee Park"
channel = "in_person"
"""


@pytest.fixture(autouse=True)
def workplace(tmp_path, monkeypatch):
    """An empty folder, and a terminal of which nothing is known but its width."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("TZ", "America/New_York")
    return tmp_path


def flags(**changed):
    """Return the flags that are needed, with some of them changed or left out."""
    given = NEEDED | {f"--{name.replace('_', '-')}": value for name, value in changed.items()}
    return [word for flag, value in given.items() if value is not None for word in (flag, value)]


@pytest.fixture
def run(capsys):
    """Run the program in this process, away from any terminal; return its status and what it printed."""

    def run(*args):
        return main(["new", AS_OF, *map(str, args)], environment(None)), *capsys.readouterr()

    return run


def environment(stdin):
    return Environment(sys.stdout, sys.stderr, lambda: datetime(2026, 11, 17, 14, tzinfo=UTC), stdin)


@pytest.fixture
def ask(capsys):
    """Run the program in this process at a terminal on which ``keys`` are typed, and then Ctrl-D."""

    def ask(keys, *args):
        person, program = pty.openpty()
        try:
            os.write(person, keys.encode(errors="surrogateescape") + b"\x04")
            with open(program, "rb", closefd=False) as stdin:
                status = main(["new", *map(str, args), AS_OF], environment(stdin))
        finally:
            os.close(person)
            os.close(program)
        return status, *capsys.readouterr()

    return ask


def names():
    return sorted(path.name for path in Path().iterdir())


# ------------------------------------------------------------------------------------------------- flags


def test_flags_make_a_file_and_its_plan(run, capsys):
    status, out, err = run(
        *flags(position="Data engineer", candidate="Jo Marsh", interest="unsure", country="us"),
        *("--subdivision", "MA", "--recruiter", "Lee Park", "--arranged-by", "Lee Park"),
        *("--end", "15:30", "--channel", "in person"),
    )
    assert (status, err) == (0, "jobdoc-rules: wrote acme-data-engineer.toml\n")
    assert Path("acme-data-engineer.toml").read_text() == ACME
    assert names() == ["acme-data-engineer.toml"]
    main(["plan", "acme-data-engineer.toml", AS_OF])
    assert capsys.readouterr().out == out


def test_a_json_file_is_made_if_its_name_says_so(run):
    assert run("acme.json", *flags())[0] == 0
    assert Path("acme.json").read_text() == dumps(load("acme.json"), format="json")


def test_without_a_moment_the_clock_tells_it(capsys):
    assert main(["new", *flags()], environment(io.BytesIO())) == 0
    assert capsys.readouterr().out.startswith("As of Tue 17 Nov 2026 09:00 America/New_York,")


def test_people_may_be_several_and_are_known_by_name(run):
    more = ["--interviewer=Bo", "--interviewer=Ana Ruiz", "--hiring-manager=Bo, +1 617 555 0101"]
    assert run(*flags(), *more)[0] == 0
    case = load("acme.toml")
    assert [(person.name, person.role) for person in case.people] == [
        ("Ana Ruiz", Role.INTERVIEWER),
        ("Bo", Role.HIRING_MANAGER),
    ]
    assert case.by_name["Ana Ruiz"].email == "ana@acme.example"
    assert case.by_name["Bo"].phone == "+1 617 555 0101"
    assert case.interviews[0].people == ("Ana Ruiz", "Bo")


def test_a_hiring_manager_interviews_if_nobody_else_does(run):
    assert run(*flags(interviewer=None), "--hiring-manager=Mia, mia@acme.example")[0] == 0
    assert load("acme.toml").interviews[0].people == ("Mia",)


def test_every_role_has_a_flag(run):
    assert list(PEOPLE) == list(Role)
    assert run(*flags(), *(f"--{role.replace('_', '-')}=The {role}" for role in Role))[0] == 0
    assert {person.role for person in load("acme.toml").people} == set(Role)


def test_everything_that_is_asked_has_a_flag_and_only_the_id_is_not_asked():
    questions = [*FIRST, *rest(None, interviewers=True)]
    assert sorted(question.name for question in questions) == sorted([*FLAGS, *PEOPLE])
    assert [question.name for question in questions if not question.asked] == ["id"]


def test_an_id_may_be_given(run):
    assert run("x.toml", *flags(), "--id", "acme-2026")[0] == 0
    assert load("x.toml").id == "acme-2026"


@pytest.mark.parametrize(
    ("employer", "position", "name"),
    [
        ("Acme", "Data engineer", "acme-data-engineer.toml"),
        ("Müller & Söhne / ../x", None, "muller-sohne-x.toml"),
        ("株式会社", None, "case.toml"),
        ("x" * 200, None, f"{'x' * 60}.toml"),
        ("\u00dcn\u00efc\u00f8d\u00e9 \u0141\u00f3d\u017a", "\u00c6\u00df", "unicode-lodz-aess.toml"),
    ],
)
def test_the_name_of_the_file_comes_from_the_employer_and_the_position(employer, position, name):
    assert file_name({"employer": employer} | ({"position": position} if position else {})) == name


def test_a_name_that_nobody_chose_is_the_next_that_is_free(run):
    Path("acme.toml").write_text("old")
    Path("acme-2.toml").symlink_to("nowhere")
    assert run(*flags()) == (0, ANY, "jobdoc-rules: wrote acme-3.toml\n")
    assert load("acme-3.toml").id == "acme-3"
    assert Path("acme.toml").read_text() == "old"


def test_a_link_that_leads_nowhere_is_told_as_such(run):
    Path("acme.toml").symlink_to("nowhere.toml")
    expected = "jobdoc-rules: error: acme.toml: it is a link that leads nowhere; give another name\n"
    assert run("acme.toml", *flags()) == (2, "", expected)
    assert names() == ["acme.toml"]


def test_an_hour_during_which_the_clocks_change_needs_no_end(run):
    assert run(*flags(start="2026-03-08T01:30"), "--as-of=2026-03-08T09:00")[0] == 0
    assert load("acme.toml").interviews[0].end.isoformat() == "2026-03-08T03:30:00-04:00"


def test_where_the_locale_knows_ascii_only_names_are_read_as_they_were_typed():
    name = "Za\u017c\u00f3\u0142\u0107"
    words = [*flags(employer=name, interviewer=name), f"{name}.toml", AS_OF]
    program = [sys.executable, "-m", "jobdoc_rules"]
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    for command in (["new", *words], ["log", f"{name}.toml", "replied", f"with={name}", AS_OF]):
        subprocess.run([*program, *command], env=os.environ | plain, check=True, capture_output=True)
    case = load(f"{name}.toml")
    assert (case.id, case.employer, case.people[0].name, case.events[0].person) == (name,) * 4


def test_bytes_that_no_text_has_are_told_of_a_flag(run):
    assert run(*flags(employer="A\udcff"))[2].startswith(
        "jobdoc-rules: error: --employer: the character U+DCFF"
    )


def test_what_is_missing_is_told_at_once(run):
    status, out, err = run()
    assert (status, out) == (2, "")
    assert re.findall(r"error: (\S+): it is missing", err) == [
        "--employer",
        "--timezone",
        "--interviewer",
        "--start",
    ]
    assert err.count("\n") == 4
    assert names() == []


WRONG = [
    (flags(employer=""), ["--employer: the text is empty; "]),
    (flags(employer="A\x07"), ["--employer: the character U+0007 stands at position 1; "]),
    (flags(interest="ken"), ["--interest: 'ken' found; did you mean 'keen'?"]),
    (flags(channel="fon"), ["--channel: 'fon' found; one of: email, phone, "]),
    (flags(timezone="Boston"), ["--timezone: 'Boston' is no time zone; "]),
    (flags(country="XX"), ["--country: no public holidays for the country 'XX'"]),
    (flags(country="US", subdivision="XX"), ["--subdivision: no public holidays for the subdivision 'XX'"]),
    (flags(subdivision="MA"), ["--subdivision: it says nothing without --country; give both"]),
    (flags(country="XX", subdivision="MA"), ["--country: "]),
    (flags(interviewer="Ana, ana"), ["--interviewer: 'ana' found; write a name, an email address and "]),
    (flags(interviewer="Ana, a@b, c@d"), ["--interviewer: 'c@d' found; "]),
    (flags(interviewer="Ana, 1, 2"), ["--interviewer: '2' found; "]),
    (flags(interviewer=", a@b"), ["--interviewer: the text is empty; "]),
    (flags(interviewer="Ana, a b@c"), ["--interviewer: this is no email address; "]),
    (flags(start="tomorrow"), ["--start: 'tomorrow' is no day such as 2026-11-20; write a day and a time"]),
    (flags(start="2026-11-16"), ["--start: 2026-11-16 is a day without a time; add the time"]),
    (flags(start="2026-11-01T01:30"), ["--start: 2026-11-01T01:30:00 is not one instant in "]),
    (
        flags(start="2026-11-16T23:30", end="00:30"),
        ["--end: it does not end after its start; if it is the next day, write 2026-11-17T00:30"],
    ),
    (flags(end="2026-11-16T13:00"), ["--end: it does not end after its start; an interview ends after "]),
    (flags(end="2026-11-18T13:00"), ["--end: it lasts more than a day; "]),
    (flags(end="3 pm"), ["--end: '3 pm' is no day "]),
    (flags(arranged_by="Lee"), ["--arranged-by: 'Lee' is nobody named above; one of: Ana Ruiz"]),
    (flags(timezone="Boston", start="x", end="y", arranged_by="Lee"), ["--timezone: ", "--arranged-by: "]),
    (
        flags(channel="fon", arranged_by="Lee", id="a\x1b"),
        ["--channel: 'fon' ", "--arranged-by: 'Lee' is nobody ", "--id: the character U+001B stands at "],
    ),
    (flags(channel="fon", interviewer="Ana, ana", arranged_by="Ana"), ["--interviewer: ", "--channel: "]),
    (flags(subdivision="MA", channel="fon"), ["--subdivision: it says nothing without ", "--channel: "]),
    (flags(candidate="Jo", recruiter="Jo, jo@b.example"), ["--recruiter: 'Jo' is the candidate; name some"]),
    (flags(employer=None, start="x"), ["--employer: it is missing; ", "--start: 'x' is no day "]),
    ([*flags(), "--policy=nope"], ["nope: "]),
    ([*flags(), "--id=\x1b"], ["--id: the character U+001B stands at position 0; "]),
    (["old.toml", *flags()], ["old.toml: it is there already; give another name, or add to it with log"]),
    (["missing/acme.toml", *flags()], ["missing/acme.toml: there is no folder missing; make it first"]),
    (["old.toml/acme.toml", *flags()], ["old.toml/acme.toml: there is no folder old.toml; "]),
    (["", *flags()], ["FILE: '' is no name of a case file; end it in .toml or .json"]),
    (["acme", *flags()], ["FILE: 'acme' is no name of a case file; end it in .toml or .json"]),
    (["acme.ics", *flags(channel="x")], ["FILE: 'acme.ics' is no name of a case file; ", "--channel: "]),
    (["/dev", *flags()], ["/dev: it is a folder; give the name of a file"]),
    (["/dev/full", *flags()], ["/dev/full: it is no regular file; give another name"]),
    (["a\x1b.toml", *flags()], ["a\\x1b.toml: the character U+001B stands at position 1; give another name"]),
    ([*flags(), "--as-of=1800-01-01"], ["--as-of: the year 1800 found; "]),
]  # fmt: skip


@pytest.mark.parametrize(("args", "told"), WRONG, ids=[told[0][:50] for _, told in WRONG])
def test_all_that_is_wrong_is_told_at_once_and_nothing_is_written(run, args, told):
    Path("old.toml").write_text("old")
    status, out, err = run(*args)
    assert (status, out) == (2, "")
    lines = err.splitlines()
    assert len(lines) == len(told)
    for line, words in zip(lines, told, strict=True):
        assert line.startswith(f"jobdoc-rules: error: {words}")
    assert names() == ["old.toml"]
    assert Path("old.toml").read_text() == "old"


# --------------------------------------------------------------------------------------------- a terminal

DIALOGUE = [
    "Acme",
    "Data engineer",
    "Jo Marsh",
    "unsure",
    "",  # the zone of this machine
    "US",
    "MA",
    "Ana Ruiz, ana@acme.example, +1 617 555 0100",
    "",
    "",
    "Lee Park",
    "",
    "",
    "",
    "2026-11-16 14:00",
    "15:30",
    "in_person",
    "Lee Park",
]


def typed(*lines):
    return "".join(f"{line}\n" for line in lines)


def test_what_is_missing_is_asked(ask):
    status, out, err = ask(typed(*DIALOGUE))
    assert status == 0
    assert out.startswith("As of Tue 17 Nov 2026 09:00 America/New_York,")
    assert err.startswith("Employer: Position (empty: none): Your name (empty: none): ")
    assert "Time zone of the office, such as America/New_York [America/New_York]: " in err
    assert "Interviewer (name, email, phone), another (empty: no more): " in err
    assert err.endswith("jobdoc-rules: wrote acme-data-engineer.toml\n")
    assert Path("acme-data-engineer.toml").read_text() == ACME


def test_what_may_be_left_out_is_skipped_by_an_empty_line(ask):
    lines = ["Acme", "", "", "", "", "", "Ana", "", "", "", "", "", "2026-11-16T14:00", "", "", ""]
    status, _, err = ask(typed(*lines))
    assert status == 0
    assert "State or region" not in err
    case = load("acme.toml")
    assert (case.position, case.candidate, case.office.country) == (None, None, None)
    assert case.interviews[0].end.isoformat() == "2026-11-16T15:00:00-05:00"


def test_only_what_no_flag_says_is_asked(ask):
    lines = ["", "", "", "", "", "", "", "", "2026-11-16T14:00", "", "", ""]
    status, _, err = ask(typed(*lines), *flags(start=None))
    assert status == 0
    assert "Employer:" not in err
    assert "Time zone" not in err
    assert ask("", "again.toml", *flags())[2] == "jobdoc-rules: wrote again.toml\n"


def test_a_wrong_answer_is_told_at_once_and_asked_again(ask):
    wrong = {0: "", 3: "kene", 4: "Boston", 5: "Narnia", 6: "QQ", 7: "Ana, ana", 14: "2026-11-16", 17: "Le"}
    lines = [line for place, right in enumerate(DIALOGUE) for line in (wrong.get(place), right)]
    status, _, err = ask(typed(*(line for line in lines if line is not None)))
    assert status == 0
    assert Path("acme-data-engineer.toml").read_text() == ACME
    told = [line.partition(":   ")[2] for line in err.splitlines() if ":   " in line]
    assert len(told) == len(wrong)
    assert told[0] == "an answer is needed here; Ctrl-C leaves, and nothing is written"
    assert told[1] == "'kene' found; did you mean 'keen'?"


def test_a_wrong_flag_is_asked_again_too(ask):
    args = flags(start=None, timezone="Boston", interviewer="Ana, ana")
    lines = ["", "", "", "Europe/Berlin", "", "Ana", "", "", "", "", "", "2026-11-16T14:00", "", "", ""]
    status, _, err = ask(typed(*lines), *args)
    assert status == 0
    assert "  'Boston' is no time zone; " in err
    assert load("acme.toml").office.timezone == "Europe/Berlin"


def test_bytes_that_are_no_text_are_no_answer(ask):
    status, _, err = ask("A\udcff\n" + typed(*DIALOGUE))
    assert status == 0
    assert "  the character U+DCFF stands at position 1; " in err


def test_a_name_that_is_taken_is_told_before_anything_else_is_asked(ask):
    Path("acme.toml").write_text("old")
    status, _, err = ask(typed("Acme", ""), "acme.toml")
    assert status == 2
    assert err.endswith("error: acme.toml: it is there already; give another name, or add to it with log\n")
    assert Path("acme.toml").read_text() == "old"


@pytest.mark.parametrize("known", range(0, len(DIALOGUE), 3))
def test_who_leaves_leaves_no_file(ask, known):
    status, out, err = ask(typed(*DIALOGUE[:known]))
    assert (status, out) == (130, "")
    assert err.endswith("\njobdoc-rules: nothing was written\n")
    assert names() == []


def test_a_subdivision_without_a_country_is_told_in_the_end(ask):
    args = flags(start=None, subdivision="MA")
    status, _, err = ask(typed("", "", "", "", "", "", "", "", "2026-11-16T14:00", "", "", ""), *args)
    assert (status, names()) == (2, [])
    assert "--subdivision: it says nothing without --country; give both\n" in err


# ------------------------------------------------------------------------------------- a terminal of its own


def converse(steps, *args):
    """Run the program at a terminal of its own; type each answer once its question is there.

    Return its exit status and all that was seen on the terminal.
    """
    pid, terminal = pty.fork()
    if pid == 0:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # whoever starts the tests in the background ignores it
        os.execv(sys.executable, [sys.executable, "-m", "jobdoc_rules", "new", *args, AS_OF])  # noqa: S606
    seen = ""
    for question, answer in steps:
        start = len(seen)
        while question not in seen[start:]:
            seen += os.read(terminal, 1024).decode()
        os.write(terminal, answer.encode())
    while True:
        try:
            seen += os.read(terminal, 1024).decode()
        except OSError:  # the other end is closed
            break
    _, status = os.waitpid(pid, 0)
    os.close(terminal)
    return os.waitstatus_to_exitcode(status), seen


def test_a_whole_dialogue_at_a_real_terminal():
    status, seen = converse(
        [
            ("Employer: ", "Acme\n"),
            ("Position (empty: none): ", "Data engineer\n"),
            ("Your name (empty: none): ", "Jo Marsh\n"),
            ("[keen]: ", "unsure\n"),
            ("[America/New_York]: ", "\n"),
            ("such as US (empty: none): ", "US\n"),
            ("such as MA (empty: none): ", "MA\n"),
            ("Interviewer (name, email, phone): ", "Ana Ruiz, ana@acme.example, +1 617 555 0100\n"),
            ("another (empty: no more): ", "\n"),
            ("Hiring manager (empty: none): ", "\n"),
            ("Recruiter (empty: none): ", "Lee Park\n"),
            ("Recruiter, another (empty: no more): ", "\n"),
            ("agency (empty: none): ", "\n"),
            ("Coordinator (empty: none): ", "\n"),
            ("Start of the interview, such as 2026-11-16T14:00: ", "at two\n"),
            ("Start of the interview, such as 2026-11-16T14:00: ", "2026-11-16T14:00\n"),
            ("an hour later (empty: none): ", "15:30\n"),
            ("message) (empty: none): ", "in_person\n"),
            ("Arranged by (a name) (empty: none): ", "Lee Park\n"),
        ]
    )
    assert status == 0
    assert "'at two' is no day such as" in seen
    assert "Thank Ana Ruiz by email" in seen
    assert Path("acme-data-engineer.toml").read_text() == ACME


def test_ctrl_c_leaves_without_a_file():
    status, seen = converse([("Employer: ", "Acme\n"), ("Position (empty: none): ", "\x03")])
    assert status == 130
    assert seen.endswith("jobdoc-rules: nothing was written\r\n")
    assert "Traceback" not in seen
    assert names() == []


# ----------------------------------------------------------------------------------- the zone of a machine


@pytest.fixture
def set_to(monkeypatch, workplace):
    """Set this machine's clocks, as far as ``new`` looks."""

    def set_to(variable, link):
        monkeypatch.setenv("TZ", variable)
        local = workplace / "localtime"
        if link:
            local.symlink_to(link)
        monkeypatch.setattr("jobdoc_rules.cli.making._LOCALTIME", str(local))

    yield set_to
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("variable", "link", "zone"),
    [
        ("Europe/Berlin", "/usr/share/zoneinfo/Asia/Tokyo", "Europe/Berlin"),
        (":Europe/Berlin", None, "Europe/Berlin"),
        ("", "/usr/share/zoneinfo/Asia/Tokyo", "Asia/Tokyo"),
        ("EST5EDT,M3.2.0,M11.1.0", "/usr/share/zoneinfo/Asia/Tokyo", "Asia/Tokyo"),
        ("", "/nowhere", None),
        ("", None, None),
    ],
)
def test_the_zone_that_is_offered_is_that_of_the_machine(set_to, variable, link, zone):
    set_to(variable, link)
    assert machine_zone() == zone
