"""The doctor: what it says of a sound installation, and of each way in which one can be unsound."""

import io
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

import pytest

from jobdoc_rules.cli.environment import Environment
from jobdoc_rules.cli.findings import State, as_data, as_text, ok, problem, warning
from jobdoc_rules.cli.installed import Requirement, installed, requirement

ROOT = Path(__file__).parents[1]
SITE = Path(sysconfig.get_path("purelib"))
ZONEINFO = Path("/usr/share/zoneinfo")
ANA = """\
employer = "Acme"
[calendar]
timezone = "America/New_York"
{days}
[[people]]
name = "Ana"
role = "interviewer"
[[interviews]]
start = 2026-11-16T14:00:00
with = ["Ana"]
"""


@pytest.fixture(autouse=True)
def workplace(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def on(run):
    """Run the program as of a day; return its status and its lines."""

    def on(day, *args):
        def clock():
            return datetime.fromisoformat(f"{day}T12:00:00+00:00")

        env = Environment(out=io.StringIO(), err=io.StringIO(), clock=clock)
        status, _, _ = run("doctor", *args, env=env)
        return status, env.out.getvalue().splitlines(), env.err.getvalue()

    return on


def write_case(days=""):
    Path("acme.toml").write_text(ANA.format(days=days), encoding="utf-8")
    return "acme.toml"


def apart(*args, site=SITE, code="", **variables):
    """Run the program on a folder of packages; return its status, its lines and what it complained of."""
    command = (
        f"import site, sys; site.addsitedir({str(site)!r}); {code}\n"
        f"from jobdoc_rules.cli import main; raise SystemExit(main({[*args]!r}))"
    )
    path = str(ROOT / "src")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        [sys.executable, "-S", "-c", command],
        capture_output=True,
        text=True,
        check=False,
        env=environment | {"PYTHONPATH": path} | variables,
    )
    return done.returncode, done.stdout.splitlines(), done.stderr


def site_without(folder, *names):
    """Return a folder with all packages of this environment but some."""
    folder.mkdir()
    for entry in SITE.iterdir():
        if not any(re.fullmatch(rf"{name}(-[\d.]+.*\.dist-info)?", entry.name) for name in names):
            (folder / entry.name).symlink_to(entry)
    return folder


# ------------------------------------------------------------------------------------ a sound installation


def test_here_all_is_fine_and_every_line_says_so(run):
    status, out, err = run("doctor")
    assert (status, err) == (0, "")
    assert {line.partition(":")[0] for line in out.splitlines()} == {"ok"}


def test_versions_are_those_of_the_distributions(run):
    _, out, _ = run("doctor")
    assert f"ok: Python {'.'.join(map(str, sys.version_info[:3]))}\n" in out
    assert f"ok: jobdoc_rules {metadata.version('jobdoc_rules')}\n" in out
    assert f"ok: attrs {metadata.version('attrs')}\n" in out
    assert f"ok: rich {metadata.version('rich')} (cli)\n" in out
    assert f"ok: distributed {metadata.version('distributed')} (dask)\n" in out
    assert "ok: mypy" not in out


def test_as_json_the_worst_state_stands_first(run):
    status, out, _ = run("doctor", "--format=json")
    told = json.loads(out)
    assert (status, told["state"]) == (0, "ok")
    version = metadata.version("holidays")
    expected = {"state": "ok", "about": "holidays", "what": f"holidays {version}", "advice": ""}
    assert expected in told["findings"]


@pytest.mark.parametrize(
    ("findings", "worst"),
    [
        ([], "ok"),
        ([ok("a", "b")], "ok"),
        ([ok("a", "b"), warning("a", "b", "c"), ok("a", "b")], "warning"),
        ([problem("a", "b", "c"), warning("a", "b", "c")], "problem"),
    ],
)
def test_the_state_of_all_is_the_worst_of_each(findings, worst):
    assert as_data(findings)["state"] == worst


def test_a_line_cannot_steer_a_terminal():
    assert as_text([problem("a", "x\x1b[2J\n", "mend\u202eit")]) == "problem: x\\x1b[2J\\n; mend\\u202eit\n"


# ------------------------------------------------------------------------------------------------ packages


def test_every_line_of_our_own_metadata_is_understood():
    stated = metadata.requires("jobdoc_rules")
    found = [requirement(line) for line in stated]
    assert Requirement("attrs", "25.4", "") in found
    assert Requirement("rich", "14.1", "cli") in found
    assert [line for line, known in zip(stated, found, strict=True) if known is None] == [
        "tzdata; sys_platform == 'win32'"
    ]


def test_a_line_that_is_not_understood_is_not_passed_over():
    with pytest.raises(ValueError, match="attrs<25"):
        requirement("attrs<25")


@pytest.mark.parametrize(
    ("needed", "state", "words"),
    [
        (Requirement("attrs", "0", ""), State.OK, "attrs 2"),
        (Requirement("attrs", metadata.version("attrs"), ""), State.OK, "attrs 2"),
        (
            Requirement("attrs", "9999", ""),
            State.PROBLEM,
            "is older than 9999; pip install --upgrade 'attrs>=9999'",
        ),
        (Requirement("python-dateutil", "2.9.0.post0", ""), State.OK, "python-dateutil 2"),
        (Requirement("no-such", "1", ""), State.PROBLEM, "needed for everything; pip install jobdoc_rules"),
        (Requirement("no-such", "1", "cli"), State.PROBLEM, "pip install 'jobdoc_rules[cli]'"),
        (Requirement("no-such", "1", "feed"), State.WARNING, "for serve; pip install 'jobdoc_rules[feed]'"),
    ],
)
def test_a_package_is_there_or_it_is_told_what_to_do(needed, state, words):
    finding = installed(needed)
    assert finding.state is state
    assert words in as_text([finding])


@pytest.mark.parametrize(("version", "floor", "state"), [("1.10", "1.9", "ok"), ("1.9", "1.10", "problem"),
    ("2", "2.0.0", "ok"), ("2.0rc1", "2", "ok"), ("x", "1", "problem")])  # fmt: skip
def test_versions_are_compared_number_by_number(version, floor, state, tmp_path, monkeypatch):
    info = tmp_path / "made_up-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: made-up\nVersion: {version}\n", encoding="utf-8"
    )
    (tmp_path / "made_up.py").touch()
    monkeypatch.syspath_prepend(tmp_path)
    finding = installed(Requirement("made-up", floor, ""))
    assert (finding.state, "is not found" in finding.what) == (state, False)


def test_an_extra_that_is_missing_is_a_warning_that_says_what_it_is_for(tmp_path):
    site = site_without(tmp_path / "site", "pyarrow", "distributed", "starlette")
    status, lines, err = apart("doctor", site=site)
    assert (status, err) == (0, "")
    assert [line for line in lines if not line.startswith("ok: ")] == [
        "warning: starlette is not installed, needed for serve; pip install 'jobdoc_rules[feed]'",
        "warning: pyarrow is not installed, needed for batch; pip install 'jobdoc_rules[batch]'",
        (
            "warning: distributed is not installed, needed for batch --scheduler; "
            "pip install 'jobdoc_rules[dask]'"
        ),
    ]


def test_what_the_program_itself_needs_is_a_problem_if_it_is_missing(tmp_path):
    site = site_without(tmp_path / "site", "rich")
    status, lines, err = apart("doctor", site=site)
    assert (status, err) == (1, "")
    assert [line for line in lines if not line.startswith("ok: ")] == [
        (
            "problem: rich is not installed, needed for the tables that plan, explain and policy print, and "
            "for log and batch; pip install 'jobdoc_rules[cli]'"
        )
    ]


def test_without_holidays_that_is_told_and_no_day_is(tmp_path):
    site = site_without(tmp_path / "site", "holidays")
    status, lines, err = apart("doctor", "--country=US", site=site)
    assert (status, err) == (1, "")
    assert [line for line in lines if "holidays" in line] == [
        "problem: holidays is not installed, needed for everything; pip install jobdoc_rules"
    ]


FINDER = """
import importlib.abc
class No(importlib.abc.MetaPathFinder):
    def find_spec(self, name, *_):
        if name == "jinja2":
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, No())
"""


@pytest.mark.parametrize("block", ["sys.modules['jinja2'] = None", FINDER])
def test_a_package_that_cannot_be_found_though_it_is_installed_is_a_problem(block):
    status, lines, err = apart("doctor", code=block)
    assert (status, err) == (1, "")
    version = metadata.version("jinja2")
    assert (
        f"problem: jinja2 {version} is installed, but Python does not find it; "
        "pip install --force-reinstall jinja2"
    ) in lines


def test_a_bare_checkout_knows_no_requirements_and_says_so(tmp_path):
    site = site_without(tmp_path / "site", "jobdoc_rules")
    status, lines, err = apart("doctor", site=site)
    assert (status, err) == (0, "")
    assert lines[1] == (
        "warning: jobdoc_rules is not installed, so nobody knows which packages it needs; "
        "pip install it, or a checkout of it with pip install -e"
    )
    assert lines[2].startswith("ok: time zones come from ")


# ---------------------------------------------------------------------------------------------- time zones


def zones_in(folder, **copied):
    """Make a folder of zones, each by the name of the zone whose data it gets."""
    for name, of in {"New_York": "America/New_York", **copied}.items():
        place = folder / ("Asia" if name == "Almaty" else "America") / name
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(SITE / "tzdata" / "zoneinfo" / of, place)
    return folder


def about_zones(lines):
    return [line for line in lines if "time zones" in line or "clocks" in line or "the data" in line]


NO_TZDATA = "sys.modules['tzdata'] = None"
SOUND = "ok: the clocks of America/New_York went forward on 9 March 2025, as they should"


def test_without_a_folder_the_zones_come_from_the_package():
    tzdata = pytest.importorskip("tzdata")
    status, lines, _ = apart("doctor", PYTHONTZPATH="")
    assert status == 0
    assert about_zones(lines) == [
        f"ok: time zones come from the package tzdata {tzdata.__version__} ({tzdata.IANA_VERSION})",
        SOUND,
    ]


def test_a_folder_that_is_missing_and_no_package_is_a_problem(tmp_path):
    status, lines, err = apart("doctor", code=NO_TZDATA, PYTHONTZPATH=str(tmp_path / "gone"))
    assert (status, err) == (1, "")
    assert about_zones(lines) == ["problem: there are no data of time zones; pip install --upgrade tzdata"]


def test_what_is_wrong_around_it_is_told_before_a_case_is_refused_for_it(tmp_path):
    status, lines, err = apart("doctor", write_case(), code=NO_TZDATA, PYTHONTZPATH=str(tmp_path / "gone"))
    assert status == 2
    assert about_zones(lines) == ["problem: there are no data of time zones; pip install --upgrade tzdata"]
    assert "is no time zone; use an IANA name" in err


@pytest.mark.parametrize(
    ("file", "text", "version"),
    [
        ("tzdata.zi", "# version 2025b\n# x\n", "2025b"),
        ("+VERSION", "2025c\n", "2025c"),
        ("x", "", "of unknown version"),
    ],
)
def test_the_version_of_a_folder_of_zones_is_told_if_it_tells_it(tmp_path, file, text, version):
    zones_in(tmp_path, Almaty="Asia/Almaty")
    (tmp_path / file).write_text(text, encoding="utf-8")
    status, lines, _ = apart("doctor", PYTHONTZPATH=str(tmp_path))
    assert status == 0
    assert about_zones(lines) == [f"ok: time zones come from {tmp_path} ({version})", SOUND]


ADVICE = "renew the system's tzdata, or set PYTHONTZPATH to nothing and pip install --upgrade tzdata"


def test_zones_that_are_wrong_are_a_problem(tmp_path):
    zones_in(tmp_path, New_York="UTC", Almaty="Asia/Almaty")
    status, lines, _ = apart("doctor", PYTHONTZPATH=str(tmp_path))
    assert status == 1
    assert about_zones(lines)[1:] == [
        f"problem: the clocks of America/New_York did not go forward on 9 March 2025; {ADVICE}"
    ]


@pytest.mark.parametrize("almaty", [{"Almaty": "Asia/Bishkek"}, {}])
def test_zones_that_are_old_are_a_warning(tmp_path, almaty):
    zones_in(tmp_path, **almaty)
    status, lines, _ = apart("doctor", code=NO_TZDATA, PYTHONTZPATH=str(tmp_path))
    assert status == 0
    assert about_zones(lines)[2:] == [
        (
            "warning: the data are older than 2024a: they do not know that Asia/Almaty is at UTC+5 since "
            f"March 2024; {ADVICE}"
        )
    ]


# ------------------------------------------------------------------------------------------------- output


@pytest.mark.parametrize(
    ("encoding", "line"),
    [
        ("utf-8", "ok: the output is in utf-8, tables can be shown as they are"),
        ("cp1252", "ok: the output is in cp1252, tables can be shown as they are"),
        (
            "ascii",
            (
                "warning: the output is in ascii: letters such as '\\xeb' are written as escapes; "
                "set PYTHONUTF8=1, or a locale with UTF-8"
            ),
        ),
    ],
)
def test_an_output_that_lacks_letters_is_a_warning(encoding, line):
    status, lines, _ = apart("doctor", PYTHONIOENCODING=encoding)
    assert (status, line in lines) == (0, True)


def test_an_output_that_names_no_encoding_takes_everything(on):
    _, lines, _ = on("2026-11-20")
    assert "ok: the output is in utf-8, tables can be shown as they are" in lines


# --------------------------------------------------------------------------------------------------- days


def days(lines):
    return [
        line
        for line in lines
        if " knows " in line or " not know " in line or "public" in line or "closed" in line
    ]


HOLIDAYS = f"holidays {metadata.version('holidays')}"


def test_of_a_country_it_tells_the_years_the_days_of_two_of_them_and_the_next_three(on):
    status, lines, err = on("2026-11-20", "--country=US", "--subdivision=MA")
    assert (status, err) == (0, "")
    assert days(lines) == [
        f"ok: {HOLIDAYS} knows US-MA in 1900 to 2100",
        "ok: US-MA has 12 public holidays in 2026",
        "ok: US-MA has 13 public holidays in 2027",
        (
            "ok: the next days closed in US-MA, but for weekends: Thu 26 Nov 2026 (Thanksgiving Day), "
            "Fri 25 Dec 2026 (Christmas Day), Fri 1 Jan 2027 (New Year's Day)"
        ),
    ]


def test_a_year_that_nobody_knows_is_a_problem_and_the_next_one_a_warning(on):
    status, lines, _ = on("2100-12-20", "--country=US")
    assert status == 0
    assert days(lines)[0] == f"ok: {HOLIDAYS} knows US in 1900 to 2100"
    assert days(lines)[2:] == [
        f"warning: {HOLIDAYS} does not know US in 2101; pip install --upgrade holidays",
        (
            "ok: the next days closed in US, but for weekends: Fri 24 Dec 2100 (Christmas Day (observed)), "
            "Sat 25 Dec 2100 (Christmas Day), Fri 31 Dec 2100 (New Year's Day (observed))"
        ),
    ]
    status, lines, _ = on("2101-12-20", "--country=US")
    assert status == 1
    assert days(lines) == [
        f"problem: {HOLIDAYS} does not know US in 2101; pip install --upgrade holidays",
        "ok: the next days closed in US, but for weekends: none within a year",
    ]


def test_of_a_case_the_days_are_those_of_its_office_of_the_candidate_and_its_own(on):
    also = 'also = { country = "DE", subdivision = "BY" }'
    own = f'country = "US"\nsubdivision = "MA"\nclosed = [2026-11-24]\n{also}'
    status, lines, err = on("2026-11-20", write_case(own))
    assert (status, err) == (0, "")
    assert days(lines)[:4:3] == [
        f"ok: {HOLIDAYS} knows US-MA in 1900 to 2100",
        f"ok: {HOLIDAYS} knows DE-BY in 1991 to 2100",
    ]
    assert days(lines)[-1] == (
        "ok: the next days closed in DE-BY + US-MA, but for weekends: Tue 24 Nov 2026 (closed), "
        "Thu 26 Nov 2026 (Thanksgiving Day), Fri 25 Dec 2026 (Christmas Day)"
    )


def test_a_case_without_a_country_has_weekends_only(on):
    status, lines, _ = on("2026-11-20", write_case())
    assert status == 0
    assert days(lines) == [
        "ok: acme names no country: Saturdays and Sundays are closed",
        "ok: the next days closed in Saturday and Sunday, but for weekends: none within a year",
    ]


def test_today_is_the_day_at_the_office(run):
    late = Environment(io.StringIO(), io.StringIO(), lambda: datetime(2026, 11, 27, 3, tzinfo=UTC))
    run("doctor", write_case('country = "US"'), env=late)
    assert "but for weekends: Thu 26 Nov 2026 (Thanksgiving Day), " in late.out.getvalue()


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["--country=USA"], "no public holidays for the country 'USA'"),
        (["--subdivision=MA"], "--subdivision needs its --country"),
        (["--country=US", "--subdivision=XX"], "no public holidays for the subdivision 'XX' of US"),
        (["gone.toml"], "gone.toml: there is no such file"),
    ],
)
def test_what_is_no_case_and_no_region_is_bad_input(run, args, words):
    status, out, err = run("doctor", *args)
    assert status == 2
    assert out.startswith("ok: Python ")
    assert words in err


def test_a_case_of_an_unknown_region_is_bad_input(run):
    status, _, err = run("doctor", write_case('country = "XX"'))
    assert status == 2
    assert "acme.toml: calendar: no public holidays for the country 'XX'" in err


# ------------------------------------------------------------------------------------------------ a folder


def about_folder(out):
    return [line for line in out.splitlines() if "cases" in line or "secret" in line]


@pytest.fixture
def cases(workplace):
    folder = workplace / "cases"
    folder.mkdir()
    for file in (ROOT / "examples").glob("a-*.toml"):
        shutil.copy(file, folder)
    return folder


@pytest.mark.usefixtures("cases")
def test_a_folder_that_was_never_served_has_cases_and_no_address(run):
    status, out, _ = run("doctor", "--folder", "cases")
    assert status == 0
    assert about_folder(out) == [
        "ok: cases holds 2 cases that can be read",
        "ok: cases has no secret address yet: serve makes one and tells it",
    ]


def test_an_address_that_was_made_is_found_and_is_not_told(run, cases):
    from jobdoc_rules.feed import Folder

    token = Folder(cases).token.renew()
    status, out, _ = run("doctor", "--folder", "cases")
    assert (status, token in out) == (0, False)
    assert about_folder(out)[1] == "ok: cases has a secret address, which was told when it was made"


def test_an_address_that_is_unusable_is_a_problem(run, cases):
    (cases / ".jobdoc-rules-token").write_text("x", encoding="utf-8")
    (cases / ".jobdoc-rules-token").chmod(0o600)
    status, out, _ = run("doctor", "--folder", "cases")
    assert status == 1
    assert about_folder(out)[1].startswith(
        "problem: the secret address is unusable: cases/.jobdoc-rules-token: "
    )
    assert about_folder(out)[1].endswith("; serve --new-token makes one")


def test_a_file_that_cannot_be_read_is_a_problem(run, cases):
    (cases / "acme.toml").write_text("id =", encoding="utf-8")
    status, out, _ = run("doctor", "--folder", "cases")
    assert status == 1
    assert about_folder(out)[1] == (
        "problem: cases: acme.toml cannot be read; mend it: plan tells what is wrong with it"
    )


def test_a_folder_that_is_none_is_a_problem(run):
    status, out, _ = run("doctor", "--folder", "gone")
    assert status == 1
    assert out.endswith(
        "problem: gone cannot be read: No such file or directory; give a folder of case files\n"
    )


# -------------------------------------------------------------------------------------------- what it costs


def test_no_other_command_loads_any_of_it():
    code = "import jobdoc_rules.cli as cli; cli.main(['plan', '--help']); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; {code}"], capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())
    assert not loaded & {
        f"jobdoc_rules.cli.{name}"
        for name in ("doctor", "findings", "installed", "surroundings", "closed_days", "schema")
    }
    assert "jobdoc_rules.schemas" not in loaded
