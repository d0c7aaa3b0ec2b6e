"""What the README shows is what happens."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import Phase, settings

from jobdoc_rules.cli import main
from jobdoc_rules.testing.laws import ETIQUETTE, SCHEDULE

LAWS = (*SCHEDULE, *ETIQUETTE)
ROOT = Path(__file__).parents[1]
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", (ROOT / "README.md").read_text(), re.MULTILINE | re.DOTALL)


def blocks(language):
    return [text for name, text in BLOCKS if name == language]


@pytest.fixture(autouse=True)
def checkout(tmp_path, monkeypatch):
    """A folder with the examples in it that may be written to."""
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_first_command_prints_the_plan_and_leaves_a_calendar_file(checkout, capsys):
    (args,) = re.findall(r"\.venv/bin/jobdoc-rules (.*)", blocks("sh")[0])
    assert main(args.split()) == 0
    out, err = capsys.readouterr()
    assert out.startswith("As of Fri 20 Nov 2026 09:00 America/New_York, policy job_doc\n")
    assert "Mon 23 Nov 09:30       Email Ana Ruiz: status\n" in out
    assert err == "jobdoc-rules: wrote follow-ups.ics\n"
    assert (checkout / "follow-ups.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")


@pytest.mark.parametrize("session", blocks("console"))
def test_a_session_prints_what_it_shows(session):
    (command,), shown = re.findall(r"^\$ (.*)\n", session), session.partition("\n")[2]
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    kept = {name: value for name, value in os.environ.items() if name != "COLUMNS"}
    done = subprocess.run(  # noqa: S602 - what the README shows is a command of the shell
        command,
        shell=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        env=kept | {"PATH": path},
    )
    assert done.stdout == shown


def test_the_python_runs_as_it_stands(capsys):
    code = blocks("python")[0]
    names = {}
    exec(compile(code, "README.md", "exec"), names)  # noqa: S102 - that is the test
    first, *others = capsys.readouterr().out.splitlines()
    assert first.startswith("2026-11-23 09:30:00-05:00 Email Ana Ruiz on Mon 23 Nov: 7 calendar days after")
    assert first.endswith("('S28', 'R5')")
    assert others
    assert names["calendar_file"].startswith(b"BEGIN:VCALENDAR\r\n")


def test_the_property_test_finds_what_the_readme_says_is_wrong():
    names = {}
    exec(compile(blocks("python")[1], "README.md", "exec"), names)  # noqa: S102 - that is the test
    found_soon = settings(phases=[Phase.generate], report_multiple_bugs=False)
    with pytest.raises(AssertionError) as raised:
        found_soon(names["test_our_planner_minds_its_manners"])()
    assert str(raised.value).partition(":")[0] in {law.name for law in LAWS}
