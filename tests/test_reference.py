"""The pages of docs/reference name everything there is: cog writes them, these tests say if it misses any.

Whether they are what the code says now is a gate of its own (``cog --check``), as is whether they can be
built (``python -m sphinx -n -W``): that takes half a minute.
"""

import argparse
import re
import runpy
from importlib import import_module
from pathlib import Path
from xml.etree import ElementTree as ET

import attrs
import pytest

from jobdoc_rules import JOB_DOC, PRESETS, CaseState, Readings
from jobdoc_rules.cli import parser_of
from jobdoc_rules.cli.words import value_words
from jobdoc_rules.events import EVENT_TYPES
from jobdoc_rules.rulebook import NOT_NORMS, RULES
from jobdoc_rules.schemas import SCHEMAS
from jobdoc_rules.situation import Track
from jobdoc_rules.testing.laws import ALL

ROOT = Path(__file__).parents[1]
REFERENCE = ROOT / "docs" / "reference"
FIELDS = attrs.fields(Readings)


def page(name):
    """Return a page as it is shown, without what makes it."""
    text = (REFERENCE / f"{name}.md").read_text(encoding="utf-8")
    return re.sub(r"<!-- \[\[\[.*?\]\]\] -->\n", "", text, flags=re.DOTALL)


def parts(name, level):
    """Return the sections of a page by their headings of one level."""
    _, *found = re.split(rf"^{'#' * level} (.+)$", page(name), flags=re.MULTILINE)
    return dict(zip(found[::2], found[1::2], strict=True))


def rows(text):
    """Return the rows of all tables in a text, each as its cells."""
    lines = [line for line in text.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]


def row(text, first):
    (found,) = [cells for cells in rows(text) if cells[0] == first]
    return found


@pytest.fixture
def programs(monkeypatch):
    """The programs that write the pages, which run in the root of the repository."""
    monkeypatch.syspath_prepend(str(ROOT / "docs" / "programs"))
    monkeypatch.chdir(ROOT)
    return lambda name: import_module(f"reference.{name}")


# -- rules, readings, presets --------------------------------------------------------------------------


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_has_a_section_with_what_it_says_how_binding_it_is_and_where_it_stands(rule):
    section = " ".join(parts("rules", 4)[rule.id].split())
    basis = "common practice" if rule.citation.paragraph is None else f"paragraph {rule.citation.paragraph}"
    for words in (rule.text, f"**{rule.strength}**", basis, rule.bearer):
        assert words in section
    home, _, name = re.search(r"in the code: `([\w.]+)`", section)[1].rpartition(".")
    assert getattr(import_module(home), name) is rule


def test_every_clause_from_s1_to_s40_is_a_section_or_is_told_to_be_no_rule():
    told = {*parts("rules", 4), *(cells[0] for cells in rows(parts("rules", 2)["Clauses that are no rules"]))}
    assert {f"S{number}" for number in range(1, 41)} <= told
    assert set(NOT_NORMS) <= told


def test_every_reading_from_r1_to_r20_is_told_with_its_questions_defaults_and_rules():
    table = parts("rules", 2)["Where the column is silent"]
    told = {(cells[0], cells[1], cells[3]) for cells in rows(table)}
    assert {f"R{number}" for number in range(1, 21)} <= {cells[0] for cells in rows(table)}
    own = [field for field in FIELDS if field.metadata["clause"].startswith("R")]
    assert {(f.metadata["clause"], f.metadata["question"], value_words(f.default)) for f in own} <= told
    assert {(r.clause, r.text, r.strength) for r in RULES if r.clause.startswith("R")} <= told


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)
def test_a_reading_has_a_row_with_its_question_default_bounds_and_clause(field):
    _, question, default, bounds, clause = row(page("readings"), f"`{field.name}`")
    assert (question, clause) == (field.metadata["question"], field.metadata["clause"])
    assert default.startswith(value_words(field.default))
    if "int" in str(field.type) or "Span" in str(field.type):
        assert f"{field.metadata['least']} to 366" in bounds
    assert bounds


def test_every_number_says_what_it_counts(programs):
    numbers = {f.name for f in FIELDS if "int" in str(f.type)}
    assert programs("norms").UNITS.keys() == numbers


def test_a_number_in_a_reading_is_what_may_be_given(programs):
    bounds = {field.name: programs("norms")._bounds(field) for field in FIELDS}
    assert bounds["most_rounds"] == "1 to 366, or none"
    assert bounds["offer_news"] == "a [span](policy-file.md#spans) of 0 to 366"
    assert bounds["channels"] == "a list of `email`, `phone`"


@pytest.mark.parametrize("policy", PRESETS.values(), ids=lambda policy: policy.name)
def test_a_preset_has_a_column_with_what_it_answers_differently(policy):
    text = page("presets")
    assert f"- **`{policy.name}`** (`jobdoc_rules." in text
    head, _, *body = rows(parts("presets", 2)["Readings that differ"])
    told = {cells[1].strip("`"): cells[head.index(f"`{policy.name}`")].strip("*") for cells in body}
    differing = {
        f.name for f in FIELDS if getattr(policy.readings, f.name) != getattr(JOB_DOC.readings, f.name)
    }
    assert differing <= told.keys()
    assert told == {name: value_words(getattr(policy.readings, name)) for name in told}
    assert row(text, f"`{policy.name}`")[1] == str(len(policy.rules))


# -- the log and the states ----------------------------------------------------------------------------


@pytest.mark.parametrize("word", EVENT_TYPES)
def test_an_entry_of_the_log_has_a_section_with_its_keys_and_what_it_changes(word):
    section = parts("events", 3)[word]
    keys = set(SCHEMAS["case"]()["$defs"][word]["properties"]) - {"type", "at", "with", "recorded"}
    assert {cells[0].strip("`") for cells in rows(section)} - {"key", "---"} >= keys
    assert f"jobdoc_rules.{EVENT_TYPES[word].__name__}" in section
    assert re.search(r"^- changes: `", section, re.MULTILINE)
    assert re.search(r"^- rules are asked again about: \w", section, re.MULTILINE)


def test_the_keys_that_all_entries_have_the_facts_and_the_tracks_are_told():
    sections = parts("events", 2)
    assert [cells[0] for cells in rows(sections["Keys of every entry"])][2:] == [
        "`at`",
        "`with`",
        "`recorded`",
    ]
    changed = set(
        re.findall(r"`(\w+)`", " ".join(re.findall(r"^- changes: (.*)$", page("events"), re.MULTILINE)))
    )
    facts = {cells[0].strip("`"): cells[1] for cells in rows(sections["Facts"])[2:]}
    assert facts.keys() == changed
    assert all(facts.values())
    tracks = {cells[0].strip("`"): cells[1] for cells in rows(sections["Tracks"])[2:]}
    assert tracks.keys() == set(Track)
    assert all(tracks.values())


@pytest.mark.parametrize("state", CaseState)
def test_a_state_has_a_row_and_something_leads_there_and_on(state):
    found = rows(page("states"))
    (told,) = [cells for cells in found if cells[0] == f"`{state}`" and len(cells) == 3]
    assert told[1] == state.words
    assert told[2].endswith(".")
    arrows = [cells for cells in found if len(cells) == 4 and cells[0].isdigit()]
    assert [cells for cells in arrows if cells[1] in (f"`{state}`", "any other")]
    assert state is CaseState.AHEAD or [cells for cells in arrows if cells[2] == f"`{state}`"]


def test_the_drawing_of_the_states_is_what_is_made_of_them(programs):
    diagram = programs("diagram")
    made = diagram.made()
    committed = (ROOT / diagram.FILE).read_text(encoding="utf-8")
    assert committed == made, "PYTHONPATH=docs/programs python -m reference.diagram makes it anew"


def test_the_drawing_has_every_state_and_an_arrow_for_every_row_and_heeds_the_dark():
    drawing = ET.parse(ROOT / "docs" / "_static" / "states.svg").getroot()  # noqa: S314 - our own file
    texts = [text.text for text in drawing.iter("{http://www.w3.org/2000/svg}text")]
    assert {*CaseState, *(state.words for state in CaseState)} <= set(texts)
    numbers = [cells[0] for cells in rows(page("states")) if cells[0].isdigit()]
    assert [text for text in texts if text.isdigit()] == numbers
    assert "prefers-color-scheme: dark" in drawing.find("{http://www.w3.org/2000/svg}style").text


# -- laws, the program, files, names -------------------------------------------------------------------


@pytest.mark.parametrize("group", ALL)
def test_a_group_of_laws_has_a_section_with_each_name_and_sentence(group):
    section = parts("laws", 2)[group]
    told = dict(re.findall(r"^- \*\*`(\w+)`\*\*(?: \(.*?\))?: (.*)$", section, re.MULTILINE))
    assert told.keys() == {law.name for law in ALL[group]}
    assert all(told[law.name] == law.sentence.replace("``", "`") for law in ALL[group])


def commands(parser, name="jobdoc-rules"):
    """Yield each command with the options and arguments that it knows itself."""
    own = [action for action in parser._actions if not isinstance(action, argparse._SubParsersAction)]
    yield (
        name,
        [word for action in own for word in (action.option_strings or [action.metavar or action.dest])],
    )
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command, of_command in action.choices.items():
                yield from commands(of_command, f"{name} {command}")


@pytest.mark.parametrize(("name", "words"), list(commands(parser_of())), ids=lambda value: str(value)[:40])
def test_a_command_has_a_section_with_its_help(name, words):
    section = parts("cli", 1 + len(name.split()))[name]
    assert section.startswith("\n\n```text\nusage: " + name)
    assert [word for word in words if word not in section and word != "kind"] == []
    usage = section.split("\n\n")[1].splitlines()
    assert [line for line in usage if len(line) > 80 and line.count("[") > 1] == []


@pytest.mark.parametrize("kind", SCHEMAS)
def test_every_key_and_every_value_of_a_file_is_told(kind):
    schema = SCHEMAS[kind]()
    told = {cells[0].strip("`") for cells in rows(page(f"{kind}-file"))}
    assert schema["properties"].keys() <= told
    readings = schema["properties"].get("readings", {"properties": {}})
    assert readings["properties"].keys() <= told
    for name, part in schema["$defs"].items():
        if name in EVENT_TYPES or name == "event":
            continue
        section = parts(f"{kind}-file", 3)[name]
        assert part["description"] in section
        assert part.get("properties", {}).keys() <= {cells[0].strip("`") for cells in rows(section)}
    assert "jobdoc-rules schema" in page(f"{kind}-file")


def modules():
    return sorted(path.stem for path in (REFERENCE / "api").glob("*.md") if path.stem != "index")


@pytest.mark.parametrize("stem", modules())
def test_every_public_name_of_a_module_is_on_its_page(stem):
    name = stem if stem == "jobdoc_rules" else f"jobdoc_rules.{stem}"
    text = page(f"api/{stem}")
    assert f".. automodule:: {name}\n" in text
    inside = [name, *re.findall(rf"^## ({name}\.\w+)$", text, re.MULTILINE)]
    for each in inside:
        told = set(re.findall(r"^\.\. (?:autoclass|autofunction|py:data):: ([\w.]+)$", text, re.MULTILINE))
        told |= set(re.findall(r"`(\w+)`(?:,|\.| is that of)", text))
        public = {n for n in import_module(each).__all__ if f"{each}.{n}" not in inside}
        assert {n for n in public if n not in told and f"{each}.{n}" not in told} == set()


def test_every_adapter_that_the_package_names_has_a_page():
    named = set(re.findall(r"``jobdoc_rules\.(\w+)``", import_module("jobdoc_rules").__doc__))
    assert named | {"jobdoc_rules", "testing", "errors", "policyfile", "rules"} <= set(modules())


# -- the whole -----------------------------------------------------------------------------------------


def test_every_page_of_the_reference_stands_in_a_list_of_pages():
    lists = (
        (ROOT / "docs" / "index.md").read_text("utf-8"),
        (REFERENCE / "api" / "index.md").read_text("utf-8"),
    )
    assert [
        path.stem for path in REFERENCE.glob("*.md") if f"\nreference/{path.stem}\n" not in lists[0]
    ] == []
    assert [name for name in modules() if f"\n{name}\n" not in lists[1]] == []


@pytest.mark.parametrize(
    ("page_", "target", "domain", "where"),
    [
        ("checking", "../README.md", None, "README.md"),
        ("checking", str(ROOT / "README"), "doc", "README.md"),
        ("how-to/any", "../../examples", None, "examples"),
        ("how-to/any", "../../examples/on-hold.toml#L3", None, "examples/on-hold.toml"),
        ("checking", "feed.md", None, None),
        ("checking", "../nowhere.md", None, None),
        ("checking", "../../outside.md", None, None),
        ("checking", "#heading", None, None),
    ],
)
def test_a_link_to_a_file_of_the_repository_becomes_words_and_a_wrong_one_stays_a_fault(
    page_, target, domain, where
):
    conf = runpy.run_path(str(ROOT / "docs" / "conf.py"))
    node = {"reftarget": target, "refdomain": domain}
    assert conf["_outside"](node, page_, ROOT / "docs") == where
