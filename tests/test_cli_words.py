"""The program's words: drafts and reviews, as a person or another program asks for them."""

import io
import json
import re
import subprocess
import sys
from datetime import UTC, datetime

import pytest
from test_cli import AS_OF, start, streams
from test_cli import workplace as workplace  # noqa: PLC0414 - a fixture

from jobdoc_rules.cli import main
from jobdoc_rules.cli.environment import Environment
from jobdoc_rules.review import LONGEST_TEXT

THIRD = "Hi Ana,\nthis is my third email about the position.\n"


def reviewed(text, *args):
    """Review a text from standard input; return the status, what was printed, and what was told."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
    data = text if isinstance(text, bytes) else text.encode()
    env = Environment(
        out=out, err=err, clock=lambda: datetime(2026, 11, 20, tzinfo=UTC), stdin=io.BytesIO(data)
    )
    status = main(["review", *args], env)
    err.flush()
    return status, out.buffer.getvalue().decode(), err.buffer.getvalue().decode()


# ------------------------------------------------------------------------------------------------ drafts


def test_draft_gives_the_words_for_what_comes_next(run):
    status, out, err = run("draft", "thanked.toml", AS_OF)
    assert (status, err) == (0, "")
    title, line, subject = out.splitlines()[:3]
    assert re.fullmatch(r"Email Ana Ruiz \(Acme\): status, Mon 23 Nov \([0-9a-f]{8}\)", title)
    assert line == "-" * len(title)
    assert subject == "Subject: Following up on the Data engineer position"
    assert out.endswith("\n\nJo Marsh\n")


def test_draft_by_uid_channel_and_language(run):
    _, out, _ = run("draft", "thanked.toml", AS_OF, "--format=json")
    (draft,) = json.loads(out)["drafts"]
    assert draft["mailto"].startswith("mailto:ana@acme.example?subject=")
    assert (draft["channel"], draft["script"], draft["seconds"]) == ("email", None, None)
    status, out, _ = run("draft", "thanked.toml", draft["uid"][:9], AS_OF, "--channel=phone", "--language=de")
    assert status == 0
    assert "Number: +1 617 555 0100" in out
    assert re.search(r"Voicemail \(\d\d seconds\):", out)
    assert "Guten Tag" in out


def test_several_drafts_of_a_day_stand_one_below_the_other(run):
    _, out, _ = run("draft", "acme.toml", "2026-11-17", "--as-of=2026-11-16T16:00")
    assert len(re.findall(r"^Thank .+\n-+$", out, re.MULTILINE)) == 2


def test_an_agreed_number_is_the_one_to_call(run, workplace):
    text = (workplace / "agreed.toml").read_text("utf-8") + 'number = "+1 617 555 0999"\n'
    (workplace / "numbered.toml").write_text(text, encoding="utf-8")
    _, out, _ = run("draft", "numbered.toml", "2026-11-27", AS_OF)
    assert "Number: +1 617 555 0999\n" in out


def test_a_choice_is_told_with_its_note(run):
    _, out, _ = run("plan", "thanked.toml", AS_OF, "--format=json")
    (choice,) = [t["uid"] for t in json.loads(out)["cases"][0]["touchpoints"] if t["kind"] == "choose"][:1]
    _, out, _ = run("draft", "thanked.toml", choice, AS_OF)
    assert "(only if you choose to withdraw; to go on, send nothing today)\n" in out


def test_where_nothing_is_to_be_done_there_is_nothing_to_say(run):
    status, out, err = run("draft", "rejected.toml", "--as-of=2026-12-01")
    assert (status, out) == (1, "")
    assert "nothing to say" in err


def test_templates_of_ones_own_go_first_and_tell_their_faults_by_file_and_line(run, workplace):
    folder = workplace / "mine" / "en"
    folder.mkdir(parents=True)
    template = folder / "status_follow_up.txt"
    template.write_text("{% block subject %}Hi{% endblock %}{% block body %}Hello {{ to }}!{% endblock %}")
    status, out, _ = run("draft", "thanked.toml", AS_OF, "--templates=mine")
    assert (status, "Hello Ana Ruiz!" in out) == (0, True)
    template.write_text("{% block subject %}Hi{% endblock %}\n{% block body %}{{ name }}{% endblock %}")
    status, out, err = run("draft", "thanked.toml", AS_OF, "--templates=mine")
    assert (status, out) == (2, "")
    assert re.search(r"status_follow_up\.txt:2: body: 'name' is no fact; one of: ", err)


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (["--language=it"], "language: 'it' found; one of: en, es, de, fr"),
        (["--templates=none"], "--templates: 'none' is none"),
        (["ffffffff"], "no touchpoint is called 'ffffffff'"),
    ],
)
def test_arguments_of_a_draft_that_are_wrong_are_told(run, args, told):
    status, out, err = run("draft", "thanked.toml", *args, AS_OF)
    assert (status, out) == (2, "")
    assert told in err


# ------------------------------------------------------------------------------------- drafts in a plan


def test_a_plan_has_the_words_on_request_in_every_format(run, workplace):
    _, plain, _ = run("plan", "thanked.toml", AS_OF)
    _, table, _ = run("plan", "thanked.toml", AS_OF, "--drafts")
    assert table.startswith(plain)
    assert "Subject: Following up" in table.removeprefix(plain)
    _, out, _ = run("plan", "thanked.toml", AS_OF, "--drafts", "--format=json")
    touchpoints = json.loads(out)["cases"][0]["touchpoints"]
    assert {t["state"] == "done" for t in touchpoints if t["draft"] is None} == {True}
    assert all(t["draft"]["uid"] == t["uid"] for t in touchpoints if t["draft"])
    _, out, _ = run("plan", "thanked.toml", AS_OF, "--format=json")
    assert "draft" not in json.loads(out)["cases"][0]["touchpoints"][0]
    run("plan", "thanked.toml", AS_OF, "--drafts", "-o", "plan.ics")
    calendar = (workplace / "plan.ics").read_bytes().replace(b"\r\n ", b"")
    assert b"Subject: Following up on the Data engineer position" in calendar
    run("plan", "thanked.toml", AS_OF, "--drafts", "--format=table", "-o", "plan.txt")
    assert (workplace / "plan.txt").read_text("utf-8") == table


def test_a_plan_speaks_other_languages(run):
    _, out, _ = run("plan", "thanked.toml", AS_OF, "--drafts", "--language=fr")
    assert "Bonjour" in out


def test_a_plan_without_drafts_loads_no_templates():
    code = "import sys; from jobdoc_rules.cli import main; main(['plan', 'thanked.toml']); "
    code += "assert not {'jinja2', 'babel', 'py3langid'} & set(sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


# ------------------------------------------------------------------------------------------------ review


def test_a_finding_is_shown_in_its_line_with_the_place_marked():
    status, out, err = reviewed(THIRD)
    assert (status, err) == (1, "")
    lines = out.splitlines()
    assert lines[0].startswith("error MISSING_ELEMENT (S16): ")
    (place,) = [number for number, line in enumerate(lines) if "COUNTS_ATTEMPTS" in line]
    assert lines[place].startswith("2:1 error COUNTS_ATTEMPTS (S23): a tally")
    assert lines[place + 1] == "    this is my third email about the position."
    assert lines[place + 2] == "    ^^^^^^^^^^^^^^^^^^^^^^"
    assert lines[place + 3].startswith("    better: I wanted to follow up")


def test_a_place_in_a_long_line_or_among_wide_letters_is_marked_where_it_is():
    _, out, _ = reviewed("x " * 80 + "山田 I have written three times, " + "y " * 80)
    marked = next(line for line in out.splitlines() if "^" in line)
    shown = out.splitlines()[out.splitlines().index(marked) - 1]
    assert len(shown) <= 104
    from rich.cells import cell_len

    before = shown[: shown.index("I have written")]
    assert cell_len(before) == marked.index("^")


def test_what_could_steer_a_terminal_is_not_shown():
    _, out, _ = reviewed("\x1b[2J I have written three times\x07.")
    assert "\x1b" not in out
    assert "\x07" not in out


def test_a_clean_message_is_told_to_be_so():
    text = "Dear Ana, I remain very interested in the position. How is the search going? Best, Jo"
    assert reviewed(text) == (0, "Nothing found (email, en).\n", "")


def test_a_warning_alone_is_no_reason_to_fail():
    status, out, _ = reviewed("I am still very interested. Where do things stand? I have not heard back yet.")
    assert status == 0
    assert out.startswith("1:")
    assert "warning FRUSTRATION_OR_BLAME (S24)" in out


def test_findings_as_json_are_the_contract():
    status, out, _ = reviewed("Third reminder", "-", "--kind=subject", "--format=json")
    assert status == 1
    data = json.loads(out)
    assert data["language"] == "en"
    (finding,) = data["findings"]
    assert list(finding) == ["rule", "label", "severity", "span", "text", "why", "instead"]
    assert finding["label"] == "COUNTS_ATTEMPTS"
    assert finding["span"] == [0, 14]
    assert finding["text"] == "Third reminder"


def test_a_file_is_read_and_a_case_held_against_it(run, workplace):
    (workplace / "mail.txt").write_bytes(
        "\ufeffAs we agreed, any news?\r\nI am still interested.\r\n".encode()
    )
    status, out, _ = run("review", "mail.txt", "--case=thanked.toml")
    assert status == 1
    assert "1:1 error UNTRUE_CLAIM (S16)" in out
    assert run("review", "mail.txt", "--case=agreed.toml")[0] == 0


def test_a_language_that_is_not_reviewed_is_never_clean():
    status, out, _ = reviewed("Vi scrivo per la terza volta, senza aver ricevuto risposta.")
    assert status == 1
    assert out.startswith("error NOT_REVIEWED (S2): not reviewed: ")


@pytest.mark.parametrize(
    ("data", "args", "told"),
    [
        (b"caf\xe9", (), "byte 3 is not UTF-8; save it as UTF-8"),
        (b"a" * (LONGEST_TEXT + 1), (), f"at most {LONGEST_TEXT} are reviewed"),
        (b"a" * (4 * LONGEST_TEXT + 9), (), f"at most {LONGEST_TEXT} are reviewed"),
        (b"", ("--language=English",), "give an ISO 639 code such as en"),
        (b"", ("none.txt",), "none.txt: No such file or directory"),
        (b"", ("--case=none.toml",), "none.toml: "),
    ],
)
def test_what_cannot_be_reviewed_is_told(data, args, told):
    status, out, err = reviewed(data, *args)
    assert (status, out) == (2, "")
    assert told in err


def test_without_standard_input_there_is_nothing_to_review():
    env = streams()
    assert main(["review"], env) == 1


def test_the_process_reads_its_standard_input(workplace):
    (workplace / "mail.txt").write_text(THIRD, encoding="utf-8")
    done = start("review", "mail.txt", "--kind=voicemail")
    assert done.returncode == 1
    assert b"COUNTS_ATTEMPTS" in done.stdout
