"""The command `import`: what it writes and tells, and what stays in a file that takes an invitation in."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from invitations_made import EXPECTED, SAMPLES, calendar, event, sample

from jobdoc_rules.casefile import dumps, load, loads
from jobdoc_rules.cli import main
from jobdoc_rules.components import LIMIT

WRITTEN = """\
# my first one
id = "acme"  # keep
employer = "Acme Inc"

[calendar]
timezone = "America/New_York"

# people
[[people]]
name = "Dana D."     # goes by Dee
role = "hiring_manager"
email = "dana.doe@acme.example"
# nice

# talks
[[interviews]]
  start = 2026-03-10T14:00:00  # local
  end   = 2026-03-10T14:45:00
  with = ["Dana D."]
  channel = "video"  # join: https://meet.google.com/abc-defg-hij
  invitation = { uid = "4q2hd8example@google.com", stamp = 2026-03-02T15:00:11Z }

# log
[[events]]
type = "spoke"
at = 2026-03-20
"""
TWO = WRITTEN.replace(
    "# log\n",
    '[[interviews]]\nstart = 2026-03-17T14:00:00\nwith = ["Dana D."]  # second\n\n# log\n',
)


@pytest.fixture(autouse=True)
def workplace(tmp_path, monkeypatch):
    """A folder with the samples, and a case file that somebody wrote."""
    monkeypatch.chdir(tmp_path)
    for path in SAMPLES.glob("*.ics"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "acme.toml").write_text(WRITTEN, encoding="utf-8")
    return tmp_path


@pytest.fixture
def run(capsys):
    """Run the program in this process; return its status and what it printed."""

    def run(*args):
        status = main(["import", *map(str, args)])
        return status, *capsys.readouterr()

    return run


def files(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.endswith(".lock")}


# ------------------------------------------------------------------------------------------ a new case


def test_without_a_file_the_case_is_printed_and_what_was_understood_is_told(run, workplace):
    before = files(workplace)
    status, out, err = run("h1_google_meet_dialin.ics")
    assert status == 0
    assert out == (
        "# a guess: me@mail.example is the candidate, invited from outside the organizer's firm\n"
        'id = "acme"\n'
        'employer = "Acme"  # a guess: from the domain of the organizer\'s address\n'
        '\n[calendar]\ntimezone = "America/New_York"\n'
        '\n[[people]]\nname = "Dana Doe"\n'
        'role = "interviewer"  # a guess: whoever is invited beside the candidate often interviews\n'
        'email = "dana.doe@acme.example"\n'
        "\n[[interviews]]\nstart = 2026-03-10T14:00:00\nend = 2026-03-10T14:45:00\n"
        'with = ["Dana Doe"]\n'
        'channel = "video"  # join: https://meet.google.com/abc-defg-hij; dial in: +15550100142; '
        "PIN: 123456789; where: NYC-4-Maple (8) [VC]\n"
        'invitation = { uid = "4q2hd8example@google.com", stamp = 2026-03-02T15:00:11Z }\n'
    )
    assert err.replace("jobdoc-rules: ", "") == (
        "added: Tue 10 Mar 2026 14:00 to 14:45 America/New_York, video, with Dana Doe\n"
        "join: https://meet.google.com/abc-defg-hij\n"
        "dial in: +15550100142\n"
        "PIN: 123456789\n"
        "where: NYC-4-Maple (8) [VC]\n"
        "Dana Doe: interviewer, a guess: whoever is invited beside the candidate often interviews\n"
        "candidate: a guess: me@mail.example is the candidate, invited from outside the organizer's firm\n"
        "employer: Acme, a guess: from the domain of the organizer's address\n"
    )
    assert files(workplace) == before


def test_a_new_file_is_written_and_named_in_its_id(run, workplace):
    status, out, err = run("h2_teams.ics", "-o", "bigco-2.toml")
    assert (status, out) == (0, "")
    assert err.startswith("jobdoc-rules: wrote bigco-2.toml\n")
    text = (workplace / "bigco-2.toml").read_text(encoding="utf-8")
    assert 'role = "recruiter"  # a guess: ' in text
    assert "  # join: https://teams.microsoft.com/l/meetup-join/" in text
    case = load("bigco-2.toml")
    assert (case.id, case.position, len(case.people)) == ("bigco-2", "Backend Engineer", 2)


def test_a_new_json_file_states_the_same_without_comments(run):
    assert run("h2_teams.ics", "-o", "bigco.json")[0] == 0
    run("h2_teams.ics", "-o", "bigco.toml")
    assert load("bigco.json") == load("bigco.toml")


def test_what_is_said_goes_before_what_would_be_guessed(run):
    status, _, err = run(
        *("greenhouse.ics", "-o", "new.toml", "--me=JO@mail.example", "--employer=Globex AG"),
        *("--position=Developer", "--candidate=Joanna", "--timezone=Europe/Berlin", "--id=globex"),
        *("--country=DE", "--subdivision=BY", "--with=Vera Lind", "--with", "Hana Sato"),
    )
    assert status == 0
    case = load("new.toml")
    assert (case.id, case.employer, case.position, case.candidate) == (
        *("globex", "Globex AG"),
        *("Developer", "Joanna"),
    )
    assert (case.office.timezone, case.office.country, case.office.subdivision) == (
        "Europe/Berlin",
        "DE",
        "BY",
    )
    assert case.interviews[0].people == ("Hana Sato", "Omar Haddad", "Vera Lind")
    assert "candidate:" not in err


def test_several_files_make_one_case_in_whatever_order_they_are_given(run):
    names = ("panel_day.ics", "google_moved.ics", "h1_google_meet_dialin.ics")
    options = ("--me=me@mail.example", "--employer=Acme", "--timezone=America/New_York")
    first, second = (run(*order, *options) for order in (names, names[::-1]))
    assert first == second
    assert first[0] == 0
    assert len(loads(first[1]).interviews) == 4


def test_the_interviews_of_one_day_are_one_round(run):
    run("panel_day.ics", "-o", "umbrella.toml")
    assert len({interview.start.date() for interview in load("umbrella.toml").interviews}) == 1
    assert main(["plan", "umbrella.toml", "--as-of=2026-09-25"]) == 0


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (["greenhouse.ics"], "calendar.timezone: the time is given in UTC"),
        (["google_cancelled.ics"], "-o CASE.toml"),
        (["h1_google_meet_dialin.ics", "--country=XX"], "XX"),
        (["h1_google_meet_dialin.ics", "--timezone=Berlin"], "is no time zone"),
        (["missing.ics"], "missing.ics: there is no such file"),
        (["."], ".: it is a directory"),
        (["acme.toml"], "acme.toml: this is no calendar file"),
        (["panel_day.ics", "acme.toml", "missing.ics"], "missing.ics: there is no such file"),
        (["h1_google_meet_dialin.ics", "--with=\x1b[31m"], "U+001B"),
        (["no\x00name.ics"], "it cannot be read"),
    ],
)
def test_what_cannot_be_a_case_is_told_and_nothing_is_written(run, workplace, args, told):
    before = files(workplace)
    status, out, err = run(*args, "-o", "new.toml")
    assert (status, out) == (2, "")
    assert told in err
    assert all(line.startswith("jobdoc-rules: error: ") and line.isprintable() for line in err.splitlines())
    assert files(workplace) == before


def test_flags_that_are_wrong_are_told_at_once_each_by_its_name(run):
    flags = ("--country=QQ", "--subdivision=1", "--timezone=Mars/X", "--employer=\x1b", "--me=x")
    _, _, err = run("h1_google_meet_dialin.ics", *flags)
    assert [line.split(": ")[2] for line in err.splitlines()] == [
        *("--country", "--me", "--employer", "--timezone"),
    ]
    assert "--subdivision: " in run("h1_google_meet_dialin.ics", "--country=US", "--subdivision=QQ")[2]


def test_another_address_of_somebody_in_the_case_is_told(run, workplace):
    (workplace / "acme.toml").write_text(WRITTEN.replace("Dana D.", "Dana Doe").replace("dana.doe@", "dd@"))
    _, _, err = run("google_moved.ics", "-o", "acme.toml")
    assert "Dana Doe: a guess: dana.doe@acme.example is the same person" in err


def test_a_cancellation_leaves_no_empty_line_at_the_end(run, workplace):
    (workplace / "acme.toml").write_text(WRITTEN.partition("\n# log")[0], encoding="utf-8")
    run("h2_teams.ics", "-o", "acme.toml")
    before = (workplace / "h2_teams.ics").read_bytes()
    (workplace / "gone.ics").write_bytes(before.replace(b"METHOD:REQUEST", b"METHOD:CANCEL"))
    assert run("gone.ics", "-o", "acme.toml")[0] == 0
    text = (workplace / "acme.toml").read_text(encoding="utf-8")
    assert text.endswith("}\n")


def test_a_file_of_a_hundred_megabytes_is_refused_after_its_beginning(run, workplace):
    with (workplace / "huge.ics").open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    status, _, err = run("huge.ics")
    assert status == 2
    assert f"the file is too large; at most {LIMIT // 1024} KiB are read" in err


def test_a_file_that_cannot_be_written_is_told(run, workplace):
    before = files(workplace)
    assert run("h1_google_meet_dialin.ics", "-o", "no/such/folder/new.toml")[0] == 2
    assert run("h1_google_meet_dialin.ics", "-o", ".")[0] == 2
    assert files(workplace) == before


# ---------------------------------------------------------------------------------- into a file of one's own


def test_an_update_moves_the_interview_and_leaves_every_other_character(run, workplace):
    status, out, err = run("google_moved.ics", "-o", "acme.toml")
    assert (status, out) == (0, "")
    assert (workplace / "acme.toml").read_text(encoding="utf-8") == WRITTEN.replace(
        "# nice\n",
        '# nice\n\n[[people]]\nname = "Raj Iyer"\n'
        'role = "interviewer"  # a guess: whoever is invited beside the candidate often interviews\n'
        'email = "raj.iyer@acme.example"\n',
    ).replace(
        WRITTEN[WRITTEN.index("  start =") : WRITTEN.index("\n# log")],
        """\
  start = 2026-03-11T10:00:00  # local
  end   = 2026-03-11T11:00:00
  with = ["Dana D.", "Raj Iyer"]
  channel = "video"  # join: https://meet.google.com/xyz-wvut-srq
  invitation = { uid = "4q2hd8example@google.com", sequence = 1, stamp = 2026-03-04T08:15:00Z }
""",
    )
    assert "wrote acme.toml" in err
    assert "moved: Wed 11 Mar 2026 10:00 to 11:00 America/New_York, video, with Dana D., Raj Iyer" in err
    assert "Raj Iyer: interviewer, a guess: " in err
    assert "Dana" not in err.partition("Raj Iyer: ")[2]


def test_importing_again_changes_nothing_byte_for_byte(run, workplace):
    run("google_moved.ics", "-o", "acme.toml")
    once = files(workplace)
    status, out, err = run("google_moved.ics", "-o", "acme.toml")
    assert (status, out, err) == (0, "", "jobdoc-rules: Interview: Dana <> You: nothing new\n")
    assert files(workplace) == once


@pytest.mark.parametrize("name", [name for name in EXPECTED if name != "google_cancelled"])
@pytest.mark.parametrize("suffix", ["toml", "json"])
def test_every_sample_can_be_imported_twice(run, workplace, name, suffix):
    args = (f"{name}.ics", "-o", f"new.{suffix}", "--timezone=America/New_York", "--employer=Acme")
    assert run(*args)[0] == 0
    once = files(workplace)
    assert run(*args)[0] == 0
    assert files(workplace) == once


def test_what_is_known_stays_while_something_else_is_added(run, workplace):
    assert run("h1_google_meet_dialin.ics", "h2_teams.ics", "-o", "acme.toml")[0] == 0
    text = (workplace / "acme.toml").read_text(encoding="utf-8")
    assert WRITTEN[WRITTEN.index("# talks") : WRITTEN.index("\n# log")] in text
    assert len(load("acme.toml").interviews) == 2


def test_an_older_invitation_is_told_and_left(run, workplace):
    run("google_moved.ics", "-o", "acme.toml")
    moved = files(workplace)
    status, _, err = run("h1_google_meet_dialin.ics", "-o", "acme.toml")
    assert status == 0
    assert "a newer invitation to the same interview is known" in err
    assert files(workplace) == moved


def test_a_new_invitation_adds_an_interview_below_the_others(run, workplace):
    assert run("h2_teams.ics", "-o", "acme.toml", "--employer=Other", "--id=other")[0] == 0
    text = (workplace / "acme.toml").read_text(encoding="utf-8")
    before, _, after = WRITTEN.partition("\n# log\n")
    assert text.endswith(after)
    assert text.startswith(WRITTEN[: WRITTEN.index("\n# talks")])
    added = text[len(text) - len(after) - 700 :]
    assert re.search(r"\n\n\[\[interviews\]\]\nstart = 2026-03-12T12:30:00\n", added)
    assert 'with = ["Sam Roe"]  # a guess: it belongs here, although the organizer is at bigco' in added
    assert load("acme.toml").employer == "Acme Inc"
    assert [person.name for person in load("acme.toml").people] == ["Dana D.", "Sam Roe", "Kim Poe"]
    assert before.splitlines()[-1] in text


def test_an_invitation_to_an_interview_that_stands_there_is_noted_with_it(run, workplace):
    text = re.sub(r"  invitation = .*\n|  # join: .*|  channel = .*\n|  end .*\n", "", WRITTEN)
    (workplace / "acme.toml").write_text(text, encoding="utf-8")
    status, _, err = run("h1_google_meet_dialin.ics", "-o", "acme.toml")
    assert status == 0
    assert "joined: Tue 10 Mar 2026 14:00 to 14:45" in err
    assert (workplace / "acme.toml").read_text(encoding="utf-8") == text.replace(
        '  with = ["Dana D."]\n',
        '  with = ["Dana D."]\n  end = 2026-03-10T14:45:00\n'
        '  channel = "video"  # join: https://meet.google.com/abc-defg-hij; dial in: +15550100142; '
        "PIN: 123456789; where: NYC-4-Maple (8) [VC]\n"
        '  invitation = { uid = "4q2hd8example@google.com", stamp = 2026-03-02T15:00:11Z }\n',
    )


def test_a_comment_of_one_s_own_on_the_channel_stays(run, workplace):
    text = WRITTEN.replace("# join: https://meet.google.com/abc-defg-hij", "# I prefer this")
    (workplace / "acme.toml").write_text(text, encoding="utf-8")
    run("google_moved.ics", "-o", "acme.toml")
    assert 'channel = "video"  # I prefer this\n' in (workplace / "acme.toml").read_text(encoding="utf-8")


def test_a_moved_interview_of_an_hour_needs_no_end(run, workplace):
    (workplace / "acme.toml").write_text(re.sub(r"  end .*\n", "", WRITTEN), encoding="utf-8")
    run("google_moved.ics", "-o", "acme.toml")
    assert "  end" not in (workplace / "acme.toml").read_text(encoding="utf-8")


def test_an_update_with_the_same_times_leaves_them_as_they_are_written(run, workplace):
    text = WRITTEN.replace("2026-03-10T14:00:00 ", "2026-03-10T18:00:00Z").replace("T14:45:00", "T18:45:00Z")
    (workplace / "acme.toml").write_text(text, encoding="utf-8")
    (workplace / "new.ics").write_bytes(sample("h1_google_meet_dialin").replace(b"SEQUENCE:0", b"SEQUENCE:4"))
    assert run("new.ics", "-o", "acme.toml")[0] == 0
    found = (workplace / "acme.toml").read_text(encoding="utf-8")
    assert "2026-03-10T18:00:00Z # local" in found
    assert "sequence = 4" in found


def test_a_cancellation_takes_the_interview_out_and_leaves_the_rest(run, workplace):
    (workplace / "acme.toml").write_text(TWO, encoding="utf-8")
    status, _, err = run("google_cancelled.ics", "-o", "acme.toml")
    assert status == 0
    assert "cancelled: Tue 10 Mar 2026 14:00 to 14:45 America/New_York, video, with Dana D." in err
    block = TWO[TWO.index("[[interviews]]") : TWO.index("[[interviews]]\nstart = 2026-03-17")]
    assert (workplace / "acme.toml").read_text(encoding="utf-8") == TWO.replace(block, "")


def test_a_cancellation_of_what_the_case_does_not_hold_changes_nothing(run, workplace):
    (workplace / "acme.toml").write_text(WRITTEN.replace("4q2hd8", "other"), encoding="utf-8")
    before = files(workplace)
    status, _, err = run("google_cancelled.ics", "-o", "acme.toml")
    assert (status, err.count("it cancels an interview that the case does not hold")) == (0, 1)
    assert files(workplace) == before


def test_the_only_interview_is_not_taken_out(run, workplace):
    before = files(workplace)
    status, _, err = run("google_cancelled.ics", "-o", "acme.toml")
    assert status == 2
    assert "log position_closed" in err
    assert files(workplace) == before


def test_one_that_is_cancelled_and_one_that_comes_instead_go_together(run, workplace):
    assert run("google_cancelled.ics", "h2_teams.ics", "-o", "acme.toml")[0] == 0
    assert [i.invitation.uid[:4] for i in load("acme.toml").interviews] == ["0400"]
    text = (workplace / "acme.toml").read_text(encoding="utf-8")
    assert "# talks\n[[interviews]]\nstart = 2026-03-12T12:30:00\n" in text


def test_an_interview_that_stands_there_twice_is_moved_once(run, workplace):
    block = WRITTEN[WRITTEN.index("[[interviews]]") : WRITTEN.index("# log")]
    (workplace / "acme.toml").write_text(WRITTEN.replace(block, block + block), encoding="utf-8")
    assert run("google_moved.ics", "-o", "acme.toml")[0] == 0
    assert len(load("acme.toml").interviews) == 1
    assert (workplace / "acme.toml").read_text(encoding="utf-8").count("[[interviews]]") == 1


def test_line_ends_and_the_byte_order_mark_stay(run, workplace):
    path = workplace / "acme.toml"
    run("google_moved.ics", "h2_teams.ics", "-o", "acme.toml", "--me=me@mail.example")
    expected = path.read_bytes()
    path.write_bytes(b"\xef\xbb\xbf" + WRITTEN.replace("\n", "\r\n").encode())
    assert run("google_moved.ics", "h2_teams.ics", "-o", "acme.toml", "--me=me@mail.example")[0] == 0
    assert path.read_bytes() == b"\xef\xbb\xbf" + expected.replace(b"\n", b"\r\n")


def test_a_json_file_is_taken_in_too(run, workplace):
    path = workplace / "acme.json"
    path.write_text(dumps(loads(WRITTEN), format="json"), encoding="utf-8")
    assert run("google_moved.ics", "-o", "acme.json")[0] == 0
    run("google_moved.ics", "-o", "acme.toml")
    assert load("acme.json") == load("acme.toml")
    assert json.loads(path.read_text(encoding="utf-8"))["interviews"][0]["invitation"]["sequence"] == 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("[[people]]", "people = [{ name = 'Dana D.', role = 'recruiter' }] #"),
        ("[[interviews]]", "interviews = [{ start = 2026-03-10T14:00:00, with = ['Dana D.'] }] #"),
        ("  invitation = {", '  invitation.uid = "4q2hd8example@google.com" # {'),
    ],
)
def test_where_there_is_no_place_in_the_text_nothing_is_written(run, workplace, old, new):
    head, _, tail = WRITTEN.partition(old)
    if "[" in old:
        rest = tail.partition("\n\n")[2]
        body = new + "\n" + head.replace("[calendar]", "[calendar]") + rest
    else:
        body = f"{head}{new}{tail}"
    (workplace / "acme.toml").write_text(body, encoding="utf-8")
    before = files(workplace)
    load("acme.toml")
    status, _, err = run("google_moved.ics", "-o", "acme.toml")
    assert status == 2
    assert "there is no place for it in the text; write [[people]] and [[interviews]] as blocks" in err
    assert files(workplace) == before


def test_a_file_without_people_blocks_can_move_an_interview_if_nobody_is_new(run, workplace):
    text = WRITTEN[: WRITTEN.index("# people")] + WRITTEN[WRITTEN.index("# talks") :]
    person = "{ name = 'Dana D.', role = 'recruiter', email = 'dana.doe@acme.example' }"
    (workplace / "acme.toml").write_text(f"people = [{person}]\n{text}", encoding="utf-8")
    data = sample("h1_google_meet_dialin").replace(b"SEQUENCE:0", b"SEQUENCE:1")
    (workplace / "new.ics").write_bytes(data.replace(b"20260310T14", b"20260311T14"))
    assert run("new.ics", "-o", "acme.toml")[0] == 0
    assert f"{load('acme.toml').interviews[0].start:%d %H}" == "11 14"


def test_a_case_that_cannot_be_read_takes_nothing_in(run, workplace):
    (workplace / "acme.toml").write_text(WRITTEN.replace("employer", "emploier"), encoding="utf-8")
    before = files(workplace)
    status, _, err = run("google_moved.ics", "-o", "acme.toml")
    assert status == 2
    assert "did you mean 'employer'?" in err
    assert files(workplace) == before


def test_what_would_make_the_log_senseless_is_told_and_not_written(run, workplace):
    (workplace / "late.ics").write_bytes(sample("google_moved").replace(b"20260311T", b"20260411T"))
    thanked = WRITTEN.replace('"spoke"', '"thank_you_sent"\nwith = "Dana D."')
    (workplace / "acme.toml").write_text(thanked, encoding="utf-8")
    before = files(workplace)
    status, _, err = run("late.ics", "-o", "acme.toml")
    assert status == 2
    assert "thank_you_sent before the first interview" in err
    assert files(workplace) == before


BLOCK = st.sampled_from(
    [
        '[[people]]\nname = "{n}"\nrole = "recruiter"\n',
        '[[people]]\n# who?\nname = "{n}" # x\nrole = "recruiter"\n\n',
        '[[interviews]]\nstart = 2026-03-1{n}T10:00:00\nwith = ["P0"]\n',
        (
            '# above\n[[interviews]]\nwith = [\n  "P0", # a\n]\nstart = 2026-03-2{n}T10:00:00-04:00 # b\n'
            "# below\n\n"
        ),
        (
            '[[interviews]]\nstart = 2026-04-0{n}T10:00:00\nwith = ["P0"]\n'
            '[interviews.invitation]\nuid = "u{n}"\n'
        ),
        '[[events]]\ntype = "spoke"\nat = 2026-06-0{n}\n\n',
        "# between\n",
        "\n",
    ]
)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(blocks=st.lists(BLOCK, max_size=6), newline=st.sampled_from(["\n", "\r\n"]), last=st.booleans())
def test_law_whatever_the_layout_only_what_is_new_changes(blocks, newline, last):
    parts = [
        block.replace("{n}", f"P{n}" if "people" in block else str(n)) for n, block in enumerate(blocks, 1)
    ]
    head = 'id = "a"\nemployer = "A"\n[calendar]\ntimezone = "America/New_York"\n'
    head += '[[people]]\nname = "P0"\nrole = "interviewer"\n'
    head += '[[interviews]]\nstart = 2026-03-09T10:00:00\nwith = ["P0"]\n'
    text = (head + "".join(parts)).rstrip("\n" if last else "").replace("\n", newline)
    path = Path("law.toml")
    path.write_bytes(text.encode())
    before = load("law.toml")
    start = "DTSTART;TZID=America/New_York:202605{}T100000"
    for sequence, day in enumerate(("11", "12")):
        invite = event(f"SEQUENCE:{sequence}", DTSTART=start.format(day), DTEND=None)
        Path("law.ics").write_bytes(calendar(invite))
        assert main(["import", "law.ics", "-o", "law.toml"]) == 0
    Path("law.ics").write_bytes(calendar(event("SEQUENCE:2", "STATUS:CANCELLED")))
    assert main(["import", "law.ics", "-o", "law.toml"]) == 0
    after = path.read_bytes().decode()
    assert load("law.toml").interviews == before.interviews
    assert [person.name for person in load("law.toml").people][-1] == "Ana Ruiz"
    assert (after.count("\r\n") == after.count("\n")) == (newline == "\r\n")
    lines = iter(after.splitlines())
    assert all(line in lines for line in text.splitlines() if line)
