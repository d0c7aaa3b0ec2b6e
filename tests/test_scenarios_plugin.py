"""The pytest plugin: scenario files as test files, told to people, and harmless to everybody else."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from scenario_texts import CASE, FIRST_DAY, scenario

from jobdoc_rules.testing.scenarios import LIMIT, loads_scenarios
from jobdoc_rules.testing.scenarios.reading import MOST, SCENARIO_KEYS
from jobdoc_rules.testing.scenarios.settings import SETTINGS

pytest_plugins = ["pytester"]

UNTRUE = FIRST_DAY.replace("14:00", "14:30")
HEAVY = ("attrs", "holidays", "hypothesis", "icalendar", "tomllib", "jobdoc_rules.testing.scenarios")


@pytest.fixture(autouse=True)
def _everything_is_loaded():
    """pytester forgets what a run inside this process has imported; what is there before stays."""
    assert loads_scenarios(CASE + scenario())[0].outcome().as_expected


@pytest.fixture
def folder(pytester):
    """A folder in which pytest is run with warnings as errors, as here."""
    pytester.makeini("[pytest]\nfilterwarnings = error\nstrict_markers = true\nstrict_config = true\n")
    return pytester


def write(folder, text, name="some.scenarios.toml"):
    path = folder.path / name
    path.write_bytes(text.encode())
    return path


def test_a_file_is_a_test_file_and_each_scenario_a_test(folder):
    write(folder, CASE + scenario() + scenario(name="it's [odd], & more"))
    done = folder.runpytest_inprocess("-v")
    done.assert_outcomes(passed=2)
    done.stdout.fnmatch_lines(
        ["some.scenarios.toml::the first day PASSED*", "some.scenarios.toml::it's [[]odd[]], & more PASSED*"]
    )


def test_one_scenario_can_be_chosen(folder):
    write(folder, CASE + scenario() + scenario(UNTRUE, name="untrue"))
    folder.runpytest_inprocess("some.scenarios.toml::the first day").assert_outcomes(passed=1)
    folder.runpytest_inprocess("-k", "untrue").assert_outcomes(failed=1, deselected=1)


def test_other_files_are_left_alone(folder):
    write(folder, "no TOML", "scenarios.toml")
    write(folder, "no TOML", "some.scenarios.json")
    write(folder, "no TOML", "some.scenarios.toml.orig")
    folder.runpytest_inprocess().assert_outcomes()


def test_what_differs_is_told_without_a_traceback(folder):
    write(folder, CASE + scenario(UNTRUE))
    done = folder.runpytest_inprocess()
    done.assert_outcomes(failed=1)
    told = done.stdout.str()
    assert (
        "  - Tue 17 Nov 2026 14:30  talk_to_recruiter Lee by phone, until 17:00, planned [SHOULD S4]" in told
    )
    assert (
        "  + Tue 17 Nov 2026 14:00  talk_to_recruiter Lee by phone, until 17:00, planned [SHOULD S4]" in told
    )
    assert "        Call Lee on Tue 17 Nov: the interview" in told
    assert "Traceback" not in told
    assert ".py" not in told


def test_a_failure_has_a_file_and_a_line(folder):
    write(folder, CASE + scenario(UNTRUE))
    folder.runpytest_inprocess("--junit-xml=told.xml", "-o", "junit_family=xunit1")
    assert 'file="some.scenarios.toml" line="14"' in (folder.path / "told.xml").read_text(encoding="utf-8")


def test_everything_that_is_wrong_with_a_file_is_told_while_tests_are_collected(folder):
    write(folder, CASE + scenario("Wed 17 Nov 2026 09:30 choose", 'side = "x"'))
    done = folder.runpytest_inprocess()
    done.assert_outcomes(errors=1)
    told = done.stdout.str()
    assert ":19: scenarios[0].side: 'x' found; one of: candidate, employer, both" in told
    assert ":20: scenarios[0].touchpoints: Wed 17 Nov 2026 found; 17 Nov 2026 is a Tue" in told
    assert "Traceback" not in told
    assert ".py" not in told


@pytest.mark.parametrize("data", [b"", b"\xff", b"\x00", b"[" * 100, b"#" * 300_000, b'"""', b"\x1b[31m = 1"])
def test_a_hostile_file_is_an_error_in_words(folder, data):
    (folder.path / "some.scenarios.toml").write_bytes(data)
    done = folder.runpytest_inprocess()
    done.assert_outcomes(errors=1)
    assert "some.scenarios.toml:" in done.stdout.str()
    assert "\x1b[31m" not in done.stdout.str()
    assert "Traceback" not in done.stdout.str()


def test_a_plan_that_cannot_be_dated_fails_in_words(folder):
    closed = '[{ from = 2026-11-01, to = 2028-12-31, name = "Moving" }]'
    write(folder, CASE + scenario("", f'case.calendar = {{ timezone = "UTC", closed = {closed} }}'))
    done = folder.runpytest_inprocess()
    done.assert_outcomes(failed=1)
    assert "no business day" in done.stdout.str()
    assert "Traceback" not in done.stdout.str()


def test_something_unforeseen_shows_its_traceback(folder):
    folder.makeconftest(
        """
        import pytest

        @pytest.hookimpl(wrapper=True)
        def pytest_runtest_call(item):
            yield
            raise RuntimeError("unforeseen")
        """
    )
    write(folder, CASE + scenario())
    done = folder.runpytest_inprocess()
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines(["*RuntimeError: unforeseen*"])


# -- updating ------------------------------------------------------------------------------------------


def test_the_flag_writes_what_is_planned_and_tells_where(folder):
    path = write(folder, CASE + scenario() + scenario(UNTRUE, name="untrue") + scenario("", name="empty"))
    done = folder.runpytest_inprocess("--update-scenarios")
    done.assert_outcomes(passed=3)
    done.stdout.fnmatch_lines(
        ["*updated scenarios*", "some.scenarios.toml::untrue", "some.scenarios.toml::empty"]
    )
    assert "some.scenarios.toml::the first day" not in done.stdout.str()
    wanted = scenario() + scenario(name="untrue") + scenario(name="empty")
    assert path.read_bytes() == (CASE + wanted).encode()
    assert [found.name for found in folder.path.glob("*.scenarios.*")] == ["some.scenarios.toml"]
    folder.runpytest_inprocess().assert_outcomes(passed=3)


def test_without_the_flag_nothing_is_written(folder):
    path = write(folder, CASE + scenario(UNTRUE))
    before = path.read_bytes()
    assert "updated scenarios" not in folder.runpytest_inprocess().stdout.str()
    assert path.read_bytes() == before


def test_what_is_as_expected_is_not_written(folder):
    path = write(folder, CASE + scenario())
    before = path.stat()
    folder.runpytest_inprocess("--update-scenarios").assert_outcomes(passed=1)
    after = path.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_links_and_permissions_and_line_ends_stay(folder):
    (folder.path / "elsewhere").mkdir()
    target = write(folder, (CASE + scenario(UNTRUE)).replace("\n", "\r\n"), "elsewhere/kept.toml")
    target.chmod(0o640)
    link = folder.path / "some.scenarios.toml"
    link.symlink_to(target)
    folder.runpytest_inprocess("--update-scenarios", link.name).assert_outcomes(passed=1)
    assert link.is_symlink()
    assert target.stat().st_mode & 0o777 == 0o640
    assert target.read_bytes() == (CASE + scenario()).replace("\n", "\r\n").encode()


def test_what_cannot_be_written_fails_in_words_and_leaves_the_file(folder):
    path = write(folder, CASE + scenario(UNTRUE))
    (folder.path / ".some.scenarios.toml.new").mkdir()
    before = path.read_bytes()
    done = folder.runpytest_inprocess("--update-scenarios")
    done.assert_outcomes(failed=1)
    assert "Is a directory" in done.stdout.str()
    assert "Traceback" not in done.stdout.str()
    assert path.read_bytes() == before


def test_a_file_that_is_written_meanwhile_is_left_as_it_is(folder):
    path = write(folder, CASE + scenario(UNTRUE))
    folder.makeconftest(
        f"""
        def pytest_runtest_setup(item):
            item.path.write_text({(CASE + scenario(name="another"))!r})
        """
    )
    done = folder.runpytest_inprocess("--update-scenarios")
    done.assert_outcomes(failed=1)
    assert "the file was changed meanwhile; read it again" in done.stdout.str()
    assert path.read_text(encoding="utf-8") == CASE + scenario(name="another")


def test_several_processes_would_write_over_each_other(folder, monkeypatch):
    monkeypatch.delenv("PYTEST_XDIST_WORKER", raising=False)  # this one may be one of several itself
    write(folder, CASE + scenario(UNTRUE))
    done = folder.runpytest_inprocess("--update-scenarios", "--numprocesses=2")
    assert done.ret == pytest.ExitCode.USAGE_ERROR
    assert "--update-scenarios takes a run in one process: add -n 0" in done.stderr.str()
    folder.runpytest_inprocess("--update-scenarios", "--numprocesses=0").assert_outcomes(passed=1)


# -- everybody else's runs -----------------------------------------------------------------------------


def loaded_by(folder, *more):
    """Return what of the heavy modules a run of one ordinary test, in its own process, has loaded."""
    folder.makepyfile(
        f"""
        import sys

        def test_nothing():
            print("loaded:", [name for name in {HEAVY!r} if name in sys.modules])
        """
    )
    command = [sys.executable, "-m", "pytest", "-s", "-p", "no:anyio", "-p", "no:hypothesispytest", *more]
    done = subprocess.run(command, cwd=folder.path, capture_output=True, text=True, check=True)
    assert "1 passed" in done.stdout
    return next(line for line in done.stdout.splitlines() if "loaded:" in line).partition("loaded: ")[2]


def test_a_run_without_scenario_files_loads_nothing_of_ours(folder):
    assert loaded_by(folder) == loaded_by(folder, "-p", "no:jobdoc_rules")


def test_the_package_may_be_imported_before_pytest_starts(folder):
    """pytest wants to rewrite the package of an installed plugin, and warns where it is too late."""
    told = folder.path / "told-1.dist-info"
    told.mkdir()
    (told / "METADATA").write_text("Metadata-Version: 2.4\nName: told\nVersion: 1\n", encoding="utf-8")
    (told / "RECORD").write_text("jobdoc_rules/__init__.py,,\n", encoding="utf-8")
    entry = "[pytest11]\njobdoc_rules = jobdoc_rules.testing.plugin\n"
    (told / "entry_points.txt").write_text(entry, encoding="utf-8")
    folder.makepyfile("def test_nothing(): pass")
    code = "import sys; sys.path.insert(0, '.'); import jobdoc_rules, pytest; sys.exit(pytest.main())"
    done = subprocess.run([sys.executable, "-c", code], cwd=folder.path, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()


def test_the_plugin_can_be_switched_off(folder):
    write(folder, "no TOML")
    folder.runpytest_inprocess("-p", "no:jobdoc_rules").assert_outcomes()
    assert "--update-scenarios" not in folder.runpytest_inprocess("-p", "no:jobdoc_rules", "-h").stdout.str()
    folder.runpytest_inprocess("-h").stdout.fnmatch_lines(["*--update-scenarios*"])


def test_a_run_of_its_own_reads_scenarios_as_one_inside_does(folder):
    write(folder, CASE + scenario(UNTRUE))
    done = folder.runpytest_subprocess("-W", "error")
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines(["FAILED some.scenarios.toml::the first day - as of Mon 16 Nov 2026*"])


# -- the document --------------------------------------------------------------------------------------

DOCUMENT = (Path(__file__).parents[1] / "docs" / "scenarios.md").read_text(encoding="utf-8")


def blocks(language):
    return re.findall(rf"^```{language}\n(.*?)^```$", DOCUMENT, re.MULTILINE | re.DOTALL)


def test_the_file_that_the_document_shows_comes_true(folder):
    (text,) = blocks("toml")
    write(folder, text, "team.scenarios.toml")
    folder.runpytest_inprocess().assert_outcomes(passed=2)


def test_the_python_that_the_document_shows_runs_as_it_stands(folder, capsys):
    write(folder, blocks("toml")[0], "team.scenarios.toml")
    (code,) = blocks("python")
    exec(compile(code, "scenarios.md", "exec"), {})  # noqa: S102 - that is the test
    assert [line.rpartition(" ")[2] for line in capsys.readouterr().out.splitlines()] == ["ok", "ok"]


def test_the_document_has_every_key_in_a_table_and_no_other():
    shared, own = DOCUMENT.partition("## What a file states")[2].split("In a scenario:\n")
    own = own.partition("\n## ")[0]
    on_top = re.findall(r"^\| (`.*?`) \|", shared, re.MULTILINE)
    assert on_top == ["`case`", "`scenarios`", ", ".join(f"`{key}`" for key in SETTINGS)]
    assert set(re.findall(r"^\| `(\w+)` \|", own, re.MULTILINE)) == set(SCENARIO_KEYS)
    assert f"at most {MOST} scenarios and {LIMIT // 1024} KiB" in DOCUMENT


def test_the_lines_that_the_document_shows_can_be_read():
    line, held, *_ = blocks("text")
    text = scenario(line, f'withheld = """{held}"""')
    assert len(loads_scenarios(CASE + text)[0].withheld.lines) == 2
