"""How plans and verdicts show themselves: as text, in notebooks, in rich, as pictures and as rows."""

from datetime import timedelta
from importlib.util import module_from_spec, spec_from_file_location
from io import StringIO
from pathlib import Path
from xml.etree import ElementTree as ET

import attrs
import html5lib
import pandas as pd
import polars as pl
import pytest
from cases import ANA, US_MA, case, local
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console
from stories import THANKED, log

from jobdoc_rules import JOB_DOC, Interview, Plan, Side, agenda, evaluate, plan
from jobdoc_rules.public_holidays import calendar_for
from jobdoc_rules.testing.strategies import plans, scenes

SVG = "{http://www.w3.org/2000/svg}"
WHY = (
    "7 calendar days after the interview of Mon 16 Nov without a day for an answer, it is time to ask how "
    "the search stands."
)
ROOT = Path(__file__).parents[1]


def waiting(**about) -> Plan:
    about = {"as_of": local("2026-11-20 09:00"), "calendar": US_MA, "horizon": timedelta(days=7)} | about
    return plan(case(log(THANKED)), **about)


def drawn(picture):
    """Return the texts of a picture by their class, after an XML parser has read it."""
    root = ET.fromstring(picture)  # noqa: S314 - our own
    found = {}
    for text in root.iter(f"{SVG}text"):
        found.setdefault(text.get("class"), []).append(text.text)
    return root, found


def test_a_plan_reads_as_a_heading_and_two_lines_for_each_touchpoint():
    assert str(waiting()).splitlines() == [
        "As of Fri 20 Nov 2026 09:00 America/New_York, policy job_doc",
        "Tue 17 Nov, done  Thank Ana by email (Acme)",
        "  It was done on Tue 17 Nov. (MUST: S1)",
        "Tue 17 Nov, done  Thank Sam by email (Acme)",
        "  It was done on Tue 17 Nov. (SHOULD: S5)",
        "Tue 17 Nov, done  Call Lee (Acme): how the interview went",
        "  It was done on Tue 17 Nov. (SHOULD: S4)",
        "Mon 23 Nov 09:30  Email Ana (Acme): status",
        f"  {WHY} (MUST: S28, R5)",
    ]


def test_a_verdict_reads_as_what_is_demanded_and_what_is_withheld_undated():
    asked = evaluate(case(log(THANKED)), policy=JOB_DOC, as_of=local("2026-11-20 09:00"))
    assert str(asked).splitlines()[:2] == [
        "Undated",
        "MUST  Email Ana",
    ]


def test_what_holds_nothing_says_so():
    nothing = agenda([], as_of=local("2026-11-20 09:00"), calendar=US_MA)
    assert str(nothing).endswith(", policy job_doc\nnothing")
    assert drawn(nothing.to_svg())[1]["ink bold"] == [str(nothing).splitlines()[0]]


@given(scenes(), st.sampled_from(Side))
def test_whatever_is_withheld_is_told(scene, side):
    made = scene.plan(side)
    assert str(made).count("not yet  ") == len(made.withheld)
    verdict = evaluate(scene.case, policy=scene.policy, as_of=scene.as_of, side=side)
    assert str(verdict).count("\nnot yet  ") == len(verdict.withheld)


@settings(max_examples=60)
@given(plans())
def test_a_notebook_shows_a_plan_whose_texts_are_texts(made):
    parser = html5lib.HTMLParser(strict=False, namespaceHTMLElements=False)
    document = parser.parse(made._repr_html_())
    assert len(document.findall(".//tr")) == len(made.touchpoints) + len(made.withheld)
    assert {element.tag for element in document.iter() if isinstance(element.tag, str)} <= {
        *("html", "head", "body", "table", "caption", "tbody", "tr", "td"),
        *(f"{SVG}{name}" for name in ("svg", "title", "style", "rect", "text", "line", "circle")),
    }


@settings(max_examples=60)
@given(plans(), st.booleans())
def test_every_picture_is_sound_and_small_and_takes_nothing_from_elsewhere(made, with_calendar):
    picture = made.to_svg(calendar_for if with_calendar else None)
    root, _ = drawn(picture)
    assert root.tag == f"{SVG}svg"
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        *("svg", "title", "style", "rect", "text", "line", "circle")
    }
    assert {name for element in root.iter() for name in element.attrib} <= {
        *("role", "viewBox", "width", "height", "class", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r")
    }
    assert "url(" not in picture
    assert len(picture) < 40_000


def test_a_picture_shows_the_weeks_and_what_stands_in_them():
    _, texts = drawn(waiting().to_svg(US_MA))
    assert texts["email small"] == ["Email Ana"]
    assert texts["ink bold"][1:] == [
        "Interview with Ana (Acme)",
        "Thank Ana by email (Acme): done",
        "Thank Sam by email (Acme): done",
        "Call Lee (Acme): how the interview went: done",
        "Email Ana (Acme): status",
    ]
    assert "Thanksgiving Day" in texts["soft small"]
    assert texts["soft small"][:7] == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def test_without_a_calendar_a_picture_marks_the_days_that_the_plan_passed_over():
    made = waiting(horizon=timedelta(days=14))
    count = {name: picture.count('class="closed"') for name, picture in pictures(made).items()}
    # Of the two weeks both know the second weekend and Thanksgiving; only a calendar knows the first one.
    assert count["with"] > count["without"] >= 3
    assert "Thanksgiving Day" in drawn(made.to_svg())[1]["soft small"]


def pictures(made):
    return {"with": made.to_svg(US_MA), "without": made.to_svg()}


def test_a_day_is_closed_in_a_picture_of_several_cases_if_it_is_for_all():
    closed = US_MA.with_closures({local("2026-11-24 00:00").date(): "Moving"})
    cases = [case(log(THANKED)), case(log(THANKED), id="other", employer="Other")]
    made = agenda(cases, as_of=local("2026-11-20 09:00"), calendar=US_MA)
    assert "Moving" in drawn(made.to_svg(closed))[1]["soft small"]
    partly = made.to_svg(lambda each: closed if each.id == "other" else US_MA)
    assert "Moving" not in drawn(partly)[1]["soft small"]


def test_what_a_calendar_does_not_know_is_open():
    made = attrs.evolve(waiting(), as_of=local("2250-11-20 09:00"))
    assert 'class="closed"' not in made.to_svg(US_MA)


def test_what_has_no_room_is_counted():
    made = waiting(horizon=timedelta(days=200))
    _, texts = drawn(made.to_svg(US_MA))
    assert texts["soft"] == [f"and {len(made.touchpoints) + 1 - 14} more"]
    crowd = case(people=(ANA,), interviews=[
        Interview(start=local(f"2026-11-16 {hour}:00"), end=local(f"2026-11-16 {hour}:30"), people=("Ana",))
        for hour in (10, 12, 14)
    ])  # fmt: skip
    busy = plan(crowd, as_of=local("2026-11-16 09:00"), calendar=US_MA)
    assert any(text.startswith("+") for text in drawn(busy.to_svg())[1]["soft small"])


def test_characters_that_xml_cannot_hold_are_replaced():
    made = attrs.evolve(waiting(), policy="a\ufffeb\uffff<c>")
    assert drawn(made.to_svg())[1]["ink bold"][0].endswith("policy a\ufffdb\ufffd<c>")


def test_rich_shows_a_plan_and_a_verdict_without_taking_words_for_markup():
    made = attrs.evolve(waiting(), policy="[red]mine[/red]")
    verdict = evaluate(case(), policy=JOB_DOC, as_of=local("2026-11-20 09:00"))
    for shown in (made, verdict):
        console = Console(file=StringIO(), width=120, color_system=None)
        console.print(shown)
        assert "Email Ana" in console.file.getvalue()
        assert ("[red]mine[/red]" in console.file.getvalue()) is (shown is made)


def test_a_notebook_shows_a_verdict():
    verdict = evaluate(case(), policy=JOB_DOC, as_of=local("2026-11-20 09:00"))
    assert "<td>MUST</td>" in verdict._repr_html_()


@pytest.mark.parametrize("frame", [pd.DataFrame, pl.DataFrame])
def test_rows_make_a_data_frame(frame):
    made = waiting()
    table = frame(made.rows())
    assert list(table["uid"]) == [touchpoint.uid for touchpoint in made.touchpoints]
    assert list(table["to"]) == ["Ana", "Sam", "Lee", "Ana"]
    assert [start.isoformat() for start in table["start"]] == [t.start.isoformat() for t in made.touchpoints]


def test_the_readme_shows_the_plan_of_its_example():
    spec = spec_from_file_location("plan_picture", ROOT / "scripts" / "plan_picture.py")
    script = module_from_spec(spec)
    spec.loader.exec_module(script)
    assert script.PICTURE.read_text(encoding="utf-8") == script.made()
