"""The benchmarks' own arithmetic and reports; nothing here is timed."""

import json
import sys
from importlib import import_module
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[1]
sys.path.append(str(ROOT))  # benchmarks/ is no part of the package

command = import_module("benchmarks.__main__")
measuring = import_module("benchmarks.measuring")
peers = import_module("benchmarks.peers")
reporting = import_module("benchmarks.reporting")
charting = import_module("benchmarks.charting")
rows = import_module("benchmarks.rows")

Figure, Goal, Ratio, Role, Row = (
    getattr(measuring, name) for name in ("Figure", "Goal", "Ratio", "Role", "Row")
)
SVG = "{http://www.w3.org/2000/svg}"

ROW = Row(
    title="`work` done",
    figures=(
        Figure("a piece", "ours", Role.OURS, "us", 2.0, 2.5),
        Figure("a piece", "theirs & others", Role.PEER, "us", 50.0, 60.0),
        Figure("a piece", "the least", Role.LIMIT, "us", 1.0, 1.0),
    ),
    ratios=(
        Ratio("a piece", "theirs & others", "ours", 25.0, 24.0, ">= 20", met=True),
        Ratio("a piece", "ours", "the least", 2.0, 2.5, "<= 2", met=False),
    ),
    checks=("7 results equal",),
    notes=("A note.",),
    missing=("a peer is missing: pip install it",),
)


def test_the_list_names_every_row_and_measures_nothing(capsys):
    assert command.main(["--list"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in told] == list(rows.ROWS)
    assert all(title in line for line, title in zip(told, rows.ROWS.values(), strict=True))


def test_every_row_is_a_module_and_every_module_a_row():
    modules = {path.stem for path in (ROOT / "benchmarks" / "rows").glob("*.py")} - {"__init__"}
    assert modules == set(rows.ROWS)


def test_a_row_that_is_none_is_refused(capsys):
    with pytest.raises(SystemExit, match="2"):
        command.main(["--only", "everything"])
    assert "invalid choice: 'everything'" in capsys.readouterr().err


def test_a_ratio_is_that_of_the_least_times_and_the_median_of_the_rounds():
    assert measuring.ratio([20, 30, 90], [10, 10, 10]) == (2.0, 3.0)
    assert measuring.ratio([20, 40, 60], [10, 20, 30]) == (2.0, 2.0)  # a slow round slows both


@pytest.mark.parametrize("power", [0.5, 1, 1.1, 2])
def test_an_exponent_is_found_again(power):
    sizes = (10, 100, 1_000)
    totals = [3 * size**power for size in sizes]
    assert measuring.exponent(sizes, totals) == pytest.approx(power)


def test_a_goal_is_held_against_the_median_unrounded():
    found = Ratio("", "theirs", "ours", 25.0, 19.999)
    assert measuring.judged(found, Goal("theirs", at_least=20)).met is False
    assert measuring.judged(found, Goal("theirs", at_most=20)).met is True
    assert measuring.judged(found._replace(median=20.0), Goal("theirs", at_least=20)).met is True
    assert measuring.judged(found, None) == found


def test_candidates_take_turns_and_are_warm():
    turns = []

    def candidate(name):
        def a_round():
            turns.append(name)
            return len(turns)

        return a_round

    times = measuring.take_turns({"a": candidate("a"), "b": candidate("b")}, rounds=2)
    assert "".join(turns) == "aabbaabb"
    assert times == {"a": [2, 6], "b": [4, 8]}


def test_peers_are_set_over_ours_and_ours_over_limits():
    times = {"ours": [2_000.0, 4_000.0], "theirs": [20_000.0, 60_000.0], "least": [1_000.0, 1_000.0]}
    goals = (Goal("theirs", at_least=20), Goal("least", at_most=6))
    found = measuring.compared("a piece", times, unit="us", goals=goals, limits=("least",))
    assert found.figures == (
        Figure("a piece", "ours", Role.OURS, "us", 2, 3),
        Figure("a piece", "theirs", Role.PEER, "us", 20, 40),
        Figure("a piece", "least", Role.LIMIT, "us", 1, 1),
    )
    assert found.ratios == (
        Ratio("a piece", "theirs", "ours", 10, 12.5, ">= 20", met=False),
        Ratio("a piece", "ours", "least", 2, 3, "<= 6", met=True),
    )


def test_growth_that_few_hide_is_seen_among_many():
    totals = {size: [1_000_000.0 + size**2] for size in (10, 100, 1_000, 10_000)}
    _, large = measuring.growth("", "us", "pieces", totals).ratios
    assert large.over == "exponent, 1,000 to 10,000"
    assert large.met is False


def test_the_cost_of_one_is_told_for_every_size():
    found = measuring.growth("a case", "us", "cases", {10: [50_000.0], 100: [400_000.0]})
    assert [(figure.name, figure.least) for figure in found.figures] == [
        ("of 10 cases", 5.0),
        ("of 100 cases", 4.0),
    ]
    assert [ratio.met for ratio in found.ratios] == [True]


def test_a_loop_runs_through_all_pairs():
    seen = []
    a_round = measuring.loop("f((a, b))", "ones", "others", f=seen.append, ones=[1, 2], others=[3, 4])
    assert a_round() > 0
    assert seen == [(1, 3), (2, 4)]


def test_a_missing_peer_is_named_with_what_would_help():
    found = peers.Peers()
    assert found.load("json", "in the library") is json
    assert found.load("no_such_module_at_all", "no-such-peer") is None
    with found.wanted("libnothing", "it takes a compiler"):
        raise FileNotFoundError("there is no compiler")
    assert found.missing == (
        "no-such-peer is missing: pip install no-such-peer, or the bench extra",
        "libnothing is missing: it takes a compiler (there is no compiler)",
    )


def test_a_row_survives_the_way_through_json():
    assert reporting.decoded(json.loads(json.dumps(reporting.encoded(ROW)))) == ROW


def test_the_text_of_a_row():
    assert reporting.as_text("work", ROW) == (
        "\n"
        "work: `work` done\n"
        "  equal: 7 results equal\n"
        "  a piece\n"
        "    ours                                      2.00 us  median      2.50  ours\n"
        "    theirs & others                           50.0 us  median      60.0\n"
        "    the least                                 1.00 us  median      1.00  limit\n"
        "    theirs & others / ours                      25.0 x median    24.0 x   goal >= 20: met\n"
        "    ours / the least                            2.00 x median    2.50 x   goal <= 2: not met\n"
        "  a peer is missing: pip install it"
    )


def report():
    return {
        "machine": {"python": "CPython 3.11.7", "system": "Linux x86_64", "cores": 2},
        "versions": {"holidays": "0.109"},
        "scale": "quick",
        "rows": {"work": reporting.encoded(ROW)},
    }


def test_the_markdown_of_a_report():
    assert reporting.as_markdown(report()) == (
        "Measured with CPython 3.11.7 on Linux x86_64, 2 cores.\n"
        "Scale: quick. Beside: holidays 0.109.\n"
        "\n"
        "1 of 2 goals are met; not met:\n"
        "\n"
        "- `work` done, a piece: ours / the least is 2.50, wanted <= 2\n"
        "\n"
        "### `work` done\n"
        "\n"
        "`--only work`\n"
        "\n"
        "| a piece | least | median | |\n"
        "|---|---|---|---|\n"
        "| ours | 2.00 us | 2.50 us | ours |\n"
        "| theirs & others | 50.0 us | 60.0 us |  |\n"
        "| the least | 1.00 us | 1.00 us | limit |\n"
        "\n"
        "| ratio | of the least | median | goal | |\n"
        "|---|---|---|---|---|\n"
        "| theirs & others / ours | 25.0 | 24.0 | >= 20 | met |\n"
        "| ours / the least | 2.00 | 2.50 | <= 2 | not met |\n"
        "\n"
        "- Equal before it was timed: 7 results equal.\n"
        "- A note.\n"
        "- a peer is missing: pip install it.\n"
    )


def test_the_chart_has_a_bar_for_each_figure_as_long_as_its_logarithm():
    root = ET.fromstring(charting.as_svg(report()))  # noqa: S314  # our own
    bars = [bar for bar in root.iter(f"{SVG}rect") if bar.get("x") == str(charting.LABELS)]
    assert [bar.get("class") for bar in bars] == ["ours", "peer", "limit"]
    ours, theirs, least = (float(bar.get("width")) for bar in bars)
    assert (theirs - ours) / (ours - least) == pytest.approx(4.644, abs=0.01)  # log 25 / log 2


def test_the_chart_marks_the_hardest_goal_and_that_one_is_not_met():
    (panel,) = charting.panels_of(ROW)
    assert panel.marks == {"ours": charting.Mark(2.0 * 1_000, met=False)}
    root = ET.fromstring(charting.as_svg(report()))  # noqa: S314  # our own
    assert [line.get("class") for line in root.iter(f"{SVG}line")] == ["goal", "unmet", "unmet"]


def test_what_is_nothing_has_no_bar():
    nothing = Figure("a piece", "nothing", Role.OURS, "us", 0.0, 0.1)
    (panel,) = charting.panels_of(ROW._replace(figures=(*ROW.figures, nothing)))
    assert panel.figures == ROW.figures


def test_the_chart_of_the_document_is_that_of_its_figures():
    stored = json.loads((ROOT / "docs" / "performance.json").read_text(encoding="utf-8"))
    assert (ROOT / "docs" / "performance.svg").read_text(encoding="utf-8") == charting.as_svg(stored)


def test_the_obvious_way_makes_the_same_touchpoints_as_the_library():
    planning, stories = (import_module(f"benchmarks.{name}") for name in ("rows.planning", "stories"))
    case = stories.one()
    told = planning.same_dates(planning.planner(case)(), planning.obvious_planner(case)())
    assert told.startswith("the obvious way has the same 8 times")


def test_the_case_file_is_the_case_of_the_other_rows():
    casefile, stories = import_module("jobdoc_rules.casefile"), import_module("benchmarks.stories")
    case = casefile.loads(peers.beside("case.toml").read_text(encoding="utf-8"))
    assert case == stories.one()
