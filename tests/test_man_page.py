"""The man page: made of the parser, whole, and readable by what shows man pages."""

import argparse
import re
import runpy
import shutil
import subprocess
from pathlib import Path

import pytest

from jobdoc_rules.cli import parser_of

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "jobdoc-rules.1"


def shown(*command):
    """Return what a program makes of the page, as plain text, and what it complains of."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not on this machine")
    done = subprocess.run([*command, str(PAGE)], capture_output=True, text=True, check=True)
    return re.sub("\x1b\\[[\\d;]*m|.\b", "", done.stdout), done.stderr


READERS = pytest.mark.parametrize(
    "command",
    [
        ("groff", "-man", "-Tascii", "-ww", "-rLL=200n"),
        ("mandoc", "-Tascii", "-Owidth=200"),
    ],
    ids=["groff", "mandoc"],
)


def words_of(parser, name="jobdoc-rules"):
    """Yield every command, option and argument that a parser knows, but for the help that all have."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command, own in action.choices.items():
                yield f"{name} {command}"
                yield from words_of(own, f"{name} {command}")
        elif not isinstance(action, argparse._HelpAction):
            yield from action.option_strings or [action.metavar or action.dest]


def test_the_page_is_what_is_made_of_the_parser(monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")  # what is made sets it anew, for as long as this lasts
    made = runpy.run_path(str(ROOT / "scripts" / "man_page.py"))["made"]()
    assert PAGE.read_text(encoding="utf-8") == made, "python scripts/man_page.py makes it anew"


@READERS
def test_the_page_can_be_shown_and_names_every_command_and_every_option(command):
    text, complaints = shown(*command)
    assert complaints == ""
    words = set(words_of(parser_of()))
    assert {"jobdoc-rules plan", "jobdoc-rules policy check", "--as-of", "-o", "CASE"} <= words
    plain = " ".join(text.split())
    assert [word for word in sorted(words) if word not in plain] == []


@READERS
def test_the_page_has_the_sections_that_man_pages_have(command):
    text, _ = shown(*command)
    sections = ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "EXAMPLES", "EXIT STATUS"]
    assert re.findall(r"^([A-Z ]{4,})$", text, re.MULTILINE) == sections
    assert re.search(r"^NAME\n +jobdoc-rules - what to do next", text, re.MULTILINE)
    assert re.search(r"^ +jobdoc-rules plan acme\.toml$", text, re.MULTILINE)


def test_man_shows_the_page():
    text, complaints = shown("man", "-l")
    assert complaints == ""
    assert "jobdoc-rules plan" in text


def test_the_wheel_puts_the_page_where_man_looks_for_it():
    import tomllib

    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    data = settings["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    assert data == {"docs/jobdoc-rules.1": "share/man/man1/jobdoc-rules.1"}
