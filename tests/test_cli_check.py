"""``jobdoc-rules policy check``: what it prints and writes, and that its counter-examples can be run."""

import io
import json
import os
import re
import shlex
import tomllib
from datetime import timedelta
from pathlib import Path

import attrs
import pytest

from jobdoc_rules.casefile import load
from jobdoc_rules.cli import main
from jobdoc_rules.cli.check import _caches_elsewhere
from jobdoc_rules.cli.environment import Environment, of_process
from jobdoc_rules.cli.verdict import command, page, to_data, written
from jobdoc_rules.events import Replied
from jobdoc_rules.presets import JOB_DOC
from jobdoc_rules.testing.checking import Covered, Finding, Report
from jobdoc_rules.testing.checking.alphabet import CASE, START
from jobdoc_rules.testing.scene import Scene
from jobdoc_rules.testing.strategies import calendar_of

EAGER = """\
name = "eager"
without = ["S7"]

[readings]
first_contact = "1 business day"
answer_within = "10 calendar days"
"""
QUICK = ("--length", "0", "--examples", "0")
ALL_RULES = ("--length", "1", "--examples", "0")
EARLY = "nobody_is_asked_before_a_week_has_passed"
LATE = "everyone_interviewed_is_answered_within_the_week"
TWICE = "nobody_is_contacted_twice_on_one_day"


@pytest.fixture(autouse=True)
def workplace(tmp_path, monkeypatch):
    """A folder with one policy, and a terminal of which nothing is known but its width."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    (tmp_path / "eager.toml").write_text(EAGER, encoding="utf-8")
    return tmp_path


def test_findings_are_told_and_written_and_the_command_that_is_told_shows_the_fault(run, workplace):
    status, out, err = run("policy", "check", "eager.toml", *ALL_RULES, "-o", "found")
    assert status == 1
    names = [f"{law}.toml" for law in (TWICE, EARLY, LATE)]
    assert err == "".join(f"jobdoc-rules: wrote {Path('found', name)}\n" for name in names)
    assert {path.name for path in workplace.joinpath("found").iterdir()} == set(names)
    assert "Policy eager: 3 findings\n" in out
    assert "-o DIR" not in out
    told = re.findall(r"^   (jobdoc-rules plan .*)$", out, re.MULTILINE)
    shown = [run(*shlex.split(line)[1:]) for line in told]
    assert [status for status, *_ in shown] == [0, 0, 0]
    assert re.findall(r"Tue 2 Jun 10:00", shown[0][1]) == ["Tue 2 Jun 10:00"] * 2
    assert "Tue 2 Jun 09:30   Email Ana: status" in shown[1][1]
    assert "Thu 11 Jun 09:30  Answer Jo Marsh" in shown[2][1]


def test_a_finding_is_told_with_its_law_its_log_and_what_breaks_the_law(run):
    status, out, err = run("policy", "check", "eager.toml", *QUICK)
    assert (status, err) == (1, "")
    assert (
        f"""
1. contact too early: {EARLY}
   Without a promise, word or rival offer, the first status contact comes a week after the
   interview.
   clauses  S28, R5
   rules    S28
   log      Mon 1 Jun 2026 09:00  interview
   plan     Tue 2 Jun 2026 09:30  Email Ana (Acme): status
   jobdoc-rules plan {EARLY}.toml --as-of 2026-06-01T08:00:00-04:00 --policy eager.toml
"""
        in out
    )
    assert out.endswith("\n-o DIR writes the cases that the commands name.\n")


def test_a_case_file_says_what_is_wrong_and_reads_as_the_case(run, workplace):
    run("policy", "check", "eager.toml", *QUICK, "-o", "found")
    path = workplace / "found" / f"{EARLY}.toml"
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith(f"# {EARLY}: Without a promise")
    assert lines[1:3] == [
        "# clauses: S28, R5; rules: S28",
        "# as of 2026-06-01T08:00:00-04:00, policy eager",
    ]
    assert lines[3].startswith("# jobdoc-rules plan ")
    assert lines[4] == ""
    assert [person.name for person in load(path).people] == ["Ana"]


def test_a_preset_passes_and_what_was_looked_at_is_told(run, workplace):
    status, out, err = run("policy", "check", "email_only", *ALL_RULES, "-o", "found")
    assert (status, err) == (0, "")
    assert out.startswith("Policy email_only: nothing found\n\nNot obeyed by intent\n")
    assert "   written_and_spoken_alternate: it knows one channel\n" in out
    assert "   S31.silence: rule_never_matters: the other rules" in out
    assert re.search(r"   \d+ sequences of up to 1 steps, \d+ situations told apart; 0 further cases\n", out)
    assert not (workplace / "found").exists()


def test_as_data_the_keys_are_stable(run):
    status, out, err = run("policy", "check", "eager.toml", *ALL_RULES, "--format", "json")
    data = json.loads(out)
    assert (status, err) == (1, "")
    assert list(data) == ["policy", "findings", "intended", "covered"]
    findings = {finding["law"]: finding for finding in data["findings"]}
    finding = findings[LATE]
    assert list(finding) == [
        *("kind", "law", "sentence", "clauses", "rules", "detail", "touchpoints", "case", "as_of", "side"),
        *("horizon", "command"),
    ]
    assert (finding["law"], finding["side"], finding["horizon"]) == (LATE, "employer", 60)
    assert finding["command"].endswith("--policy eager.toml --side employer")
    assert finding["case"]["employer"] == "Acme"
    assert findings[EARLY]["touchpoints"][0]["kind"] == "status_follow_up"
    assert list(data["intended"][0]) == ["law", "sentence", "reason", "rule"]
    assert list(data["covered"]) == [
        *("length", "sequences", "situations", "examples", "laws", "event_types", "states", "rules")
    ]


COVERED = Covered(
    length=1, sequences=2, situations=2, examples=0, laws=("a",), event_types=(), states=(), rules=()
)


def a_scene(**changes):
    scene = Scene(case=CASE, as_of=START, calendar=calendar_of(CASE.office), policy=JOB_DOC)
    return scene.but(**changes)


def a_report(*findings):
    return Report(policy="own", findings=findings, intended=(), covered=COVERED)


def test_a_finding_about_a_rule_has_no_case_and_no_command():
    idle = Finding(
        kind="idle", law="rule_never_matters", sentence="It matters.", rules=("R7",), detail="Choose."
    )
    assert (
        page(a_report(idle), "own.toml", None)
        == """\
Policy own: 1 finding

1. rule that never matters: rule_never_matters
   It matters.
   Choose.
   clauses  none
   rules    R7

Covered
   2 sequences of up to 1 steps, 2 situations told apart; 0 further cases
   laws: 1
   events: none
   states: none
   rules that fired: none
"""
    )
    (data,) = to_data(a_report(idle), "own.toml", None)["findings"]
    assert [data[key] for key in ("case", "as_of", "side", "horizon", "command")] == [None] * 5


def test_an_entry_is_told_as_log_takes_it_and_a_day_without_a_time():
    events = (
        Replied(at=START.date(), person="Ana", answer_due=START.date()),
        Replied(at=START, person="Ana"),
    )
    scene = a_scene(case=attrs.evolve(CASE, events=events))
    out = page(a_report(Finding(kind="law", law="a", sentence="A.", scene=scene)), "own.toml", None)
    assert "            Mon 1 Jun 2026 10:00  replied with=Ana\n" in out
    assert "            Mon 1 Jun 2026  replied with=Ana answer_due=2026-06-01\n" in out


def test_nothing_in_a_case_file_or_a_command_can_steer_a_terminal_or_a_shell():
    broken = Finding(
        kind="error", law="planning_fails", sentence="A.", scene=a_scene(), detail="x\n\x1b[2J[[people]]"
    )
    assert tomllib.loads(written(broken, "it's.toml", "a b"))["id"] == "walk"
    assert "\x1b" not in page(a_report(broken), "own.toml", None)
    words = shlex.split(command(broken, a_scene(), "it's; ls.toml", "a b"))
    assert (words[2], words[6]) == (str(Path("a b", "planning_fails.toml")), "it's; ls.toml")


def test_a_horizon_other_than_the_usual_one_is_part_of_the_command():
    scene = a_scene(horizon=timedelta(days=21))
    finding = Finding(kind="law", law="a", sentence="A.", scene=scene)
    assert command(finding, scene, "own.toml", None).endswith("--policy own.toml --horizon 21")


# -- what is refused, before anything is searched for ----------------------------------------------------


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("no_such",), "is neither a preset nor a .toml file"),
        (("eager.toml", "--length", "5"), "'5' is no number from 0 to 4"),
        (("eager.toml", "--examples", "-1"), "'-1' is no number from 0 to 100000"),
        (("eager.toml", "--examples", "many"), "'many' is no number from 0 to 100000"),
        (("eager.toml", "-o", "."), ".: --output: it is not empty; give a new or an empty folder"),
        (("eager.toml", "-o", "eager.toml"), "eager.toml: --output: no folder can be made there"),
        (("eager.toml", "-o", "a/b"), "a/b: --output: no folder can be made there"),
        (("eager.toml", "-o", "link"), "link: --output: no folder can be made there"),
    ],
)
def test_bad_input_is_refused_and_leaves_everything_as_it_was(run, workplace, args, words):
    (workplace / "link").symlink_to("nowhere")
    before = sorted(workplace.iterdir())
    status, out, err = run("policy", "check", *args)
    assert (status, out) == (2, "")
    assert words in err
    assert sorted(workplace.iterdir()) == before


def test_an_empty_folder_is_filled(run, workplace):
    (workplace / "found").mkdir()
    status, *_ = run("policy", "check", "eager.toml", *QUICK, "-o", "found")
    assert (status, len(list((workplace / "found").iterdir()))) == (1, 2)


# -- the terminal, and the caches ------------------------------------------------------------------------


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_on_a_terminal_progress_is_told_and_wiped_away():
    err = Terminal()
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    env = Environment(out=out, err=err, clock=of_process().clock)
    args = ["--length", "0", "--examples", "2", "--format", "json"]
    main(["policy", "check", "job_doc", *args], env)
    told = err.getvalue()
    assert told.startswith("\r1 situations ...")
    assert "\r1 examples ..." in told
    assert told.endswith(f"\r{' ' * 40}\r")
    assert "\n" not in told


@pytest.mark.parametrize("before", [None, "somewhere"])
def test_no_caches_are_left_where_the_program_was_started(monkeypatch, before):
    name = "HYPOTHESIS_STORAGE_DIRECTORY"
    monkeypatch.delenv(name, raising=False)
    if before is not None:
        monkeypatch.setenv(name, before)
    with _caches_elsewhere():
        assert os.environ[name] == before or (before is None and os.environ[name])
    assert os.environ.get(name) == before
