"""Completion, asked of the shells themselves."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from jobdoc_rules.cli import COMMANDS, main

ROOT = Path(__file__).parents[1]

# How to ask a shell what it would offer for a line whose last word is unfinished.
BASH = """\
source "$1"
COMP_LINE="$2" COMP_POINT=${#2} COMP_WORDS=($2) COMP_CWORD=0
[[ "$2" == *' ' ]] && COMP_WORDS+=('')
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_shtab_jobdoc_rules
printf '%s\\n' "${COMPREPLY[@]}"
"""
FISH = """\
source $argv[1]
complete -C $argv[2]
"""
# zsh completes on a terminal only: one is made for it, and what it lists there is read until no more comes.
ZSH = """\
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PROMPT=; unset zle_bracketed_paste; stty columns 200; LISTMAX=0; bindkey '^I' list-choices"
zpty -w shell "fpath=($1:h \\$fpath); autoload -Uz compinit && compinit -u -D; print -r -- RE''ADY"
local part= all= quiet=0
zpty -r shell part '*READY*'
zpty -n -w shell "$2"$'\\t'
repeat 100; do
  sleep 0.1
  if zpty -r -t shell part; then all+=$part quiet=0; else (( quiet++ )); fi
  [[ $all == *"$2"*$'\\n'* ]] && (( quiet >= 5 )) && break
done
print -r -- "$all"
zpty -d shell
"""


@pytest.fixture
def workplace(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "acme.toml").touch()
    (tmp_path / "cases").mkdir()
    return tmp_path


@pytest.fixture
def offered(run, workplace):
    """Return a function that asks a shell what it offers for a line."""

    def offered(shell, line):
        if shutil.which(shell) is None:
            pytest.skip(f"{shell} is not on this machine")
        status, script, err = run("completion", shell)
        assert (status, err) == (0, "")
        folder = workplace / ".completions"
        folder.mkdir(exist_ok=True)
        file = folder / "_jobdoc-rules"
        file.write_text(script, encoding="utf-8")
        ask = {
            "bash": ["--norc", "-c", BASH, "bash"],
            "fish": ["--no-config", "-c", FISH],
            "zsh": ["-f", "-c", ZSH, "zsh"],
        }
        done = subprocess.run(
            [shell, *ask[shell], str(file), line],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
            env=os.environ | {"HOME": str(workplace), "TERM": "dumb", "LC_ALL": "C.UTF-8"},
        )
        assert not done.stderr, done.stderr
        return {text.split("\t")[0].strip() for text in done.stdout.splitlines()} | set(done.stdout.split())

    return offered


SHELLS = pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])


@SHELLS
def test_a_shell_offers_every_command(offered, shell):
    assert set(COMMANDS) <= offered(shell, "jobdoc-rules ")


@SHELLS
def test_a_shell_offers_the_commands_of_a_command(offered, shell):
    assert {"show", "compare", "check"} <= offered(shell, "jobdoc-rules policy ")


@SHELLS
def test_a_shell_offers_the_options_of_a_command(offered, shell):
    found = offered(shell, "jobdoc-rules plan --")
    assert {"--as-of", "--horizon", "--format"} <= found
    assert "--interviewer" not in found


@SHELLS
@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("jobdoc-rules plan --format ", {"table", "json", "ics", "html"}),
        ("jobdoc-rules schema ", {"case", "policy"}),
        ("jobdoc-rules log acme.toml re", {"replied", "rejected", "reopened", "recruiter_contacted"}),
    ],
)
def test_a_shell_offers_the_words_that_an_argument_may_be(offered, shell, line, values):
    assert values <= offered(shell, line)


@SHELLS
@pytest.mark.parametrize(
    ("line", "there", "not_there"),
    [
        ("jobdoc-rules plan ac", "acme.toml", "cases"),
        ("jobdoc-rules explain acme.toml --policy ac", "acme.toml", "cases"),
        ("jobdoc-rules serve ", "cases", "acme.toml"),
    ],
)
def test_a_shell_offers_files_and_folders_where_they_are_meant(offered, shell, line, there, not_there):
    found = {name.rstrip("/") for name in offered(shell, line)}
    assert there in found
    assert not_there not in found


def test_a_shell_that_is_not_known_is_refused_and_those_that_are_named(run):
    status, out, err = run("completion", "csh")
    assert (status, out) == (2, "")
    assert "(choose from 'bash', 'zsh', 'fish')" in err or "(choose from bash, zsh, fish)" in err


def test_without_shtab_it_is_said_what_brings_it():
    code = """if True:
        import sys
        sys.modules["shtab"] = None
        from jobdoc_rules.cli import main
        sys.exit(main(["completion", "bash"]))
    """
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "jobdoc-rules: error: shtab is not installed; pip install 'jobdoc_rules[cli]'\n"


def test_what_is_completed_is_still_what_the_program_takes(capsys):
    assert main(["completion", "bash"]) == 0
    assert main(["log", "--help"]) == 0
    assert "{thank_you_sent" not in capsys.readouterr().out
