"""Every clause is accounted for: as a rule citing its paragraph, as a reading, or as no norm with a reason.

The column itself is not part of the project. To notice if its wording ever slips in, its runs of eight words
are kept as hashes: ``column_shingles.txt`` holds the first ten digits of the SHA-256 of each, in order.
"""

import inspect
import re
from hashlib import sha256
from pathlib import Path

import attrs
import pytest

from jobdoc_rules import JOB_DOC, Basis, Readings, rulebook
from jobdoc_rules.rulebook import NOT_NORMS, RULES, employer, follow_up, interview, leaving, practice, tone
from jobdoc_rules.rules import Scope, Side

ROOT = Path(__file__).parents[1]
MODULES = {
    "interview": interview,
    "follow_up": follow_up,
    "tone": tone,
    "leaving": leaving,
    "employer": employer,
    "practice": practice,
}

# Each clause that is a norm: how binding its rules are, and in which paragraph it stands.
NORMS = {
    "S1": ("MUST", 1),
    "S2": ("MUST", 1),
    "S3": ("SHOULD", 1),
    "S4": ("SHOULD", 1),
    "S5": ("SHOULD", 1),
    "S6": ("SHOULD", 1),
    "S7": ("MUST NOT", 1),
    "S7b": ("SHOULD NOT", 4),
    "S8": ("SHOULD", 2),
    "S9": ("SHOULD", 2),
    "S10": ("SHOULD", 2),
    "S11": ("SHOULD", 2),
    "S12": ("SHOULD", 2),
    "S14": ("MUST, MUST NOT", 3),
    "S15": ("MAY", 3),
    "S16": ("SHOULD", 3),
    "S17": ("MAY", 3),
    "S18": ("SHOULD", 3),
    "S19": ("SHOULD", 3),
    "S20": ("SHOULD", 3),
    "S21": ("SHOULD", 3),
    "S22": ("MAY", 3),
    "S23": ("MUST NOT", 4),
    "S24": ("MUST NOT", 4),
    "S25": ("MUST NOT", 4),
    "S26": ("SHOULD", 4),
    "S27": ("SHOULD", 4),
    "S28": ("MUST", 5),
    "S29": ("MUST NOT", 5),
    "S30": ("MUST", 5),
    "S31": ("MUST, MUST NOT", 5),
    "S32": ("MUST", 5),
    "S33": ("MUST", 6),
    "S34": ("MUST", 6),
    "S35": ("MUST", 6),
    "S36": ("MUST", 6),
    "S37": ("SHOULD", 6),
    "S38": ("MUST, MUST", 6),
    "R7": ("MAY", None),
    "R11": ("MUST NOT", None),
    "R17": ("SHOULD", None),
    "R18": ("MAY", None),
    "R19": ("MAY", None),
}


def rules_of(clause):
    return [rule for rule in RULES if rule.clause == clause]


@pytest.mark.parametrize("clause", [f"S{number}" for number in range(1, 41)])
def test_a_clause_of_the_etiquette_is_a_rule_or_is_no_norm_for_a_reason(clause):
    assert rules_of(clause) or NOT_NORMS[clause].split(":")[1].strip()


def test_what_is_no_norm_is_no_rule_but_for_the_parts_that_are():
    assert NOT_NORMS.keys() == {"S13", "S26", "S32", "S39", "S40"}
    assert {clause for clause in NOT_NORMS if rules_of(clause)} == {"S26", "S32"}


@pytest.mark.parametrize("clause", [f"R{number}" for number in range(1, 21)])
def test_a_reading_is_a_parameter_or_a_rule(clause):
    fields = [field.name for field in attrs.fields(Readings) if field.metadata["clause"] == clause]
    assert fields or rules_of(clause)


@pytest.mark.parametrize("clause", NORMS)
def test_a_rule_is_as_binding_as_its_clause_and_cites_its_paragraph(clause):
    strengths, paragraph = NORMS[clause]
    assert ", ".join(rule.strength for rule in rules_of(clause)) == strengths
    assert {rule.citation.paragraph for rule in rules_of(clause)} == {paragraph}


def test_there_are_no_other_rules():
    assert {rule.clause for rule in RULES} == NORMS.keys()
    assert set(JOB_DOC.rules) == set(RULES)


def test_ids_are_unique_and_begin_with_their_clause():
    assert len({rule.id for rule in RULES}) == len(RULES)
    assert all(rule.id.split(".")[0] == rule.clause for rule in RULES)


def test_the_column_is_cited_for_what_it_says_and_practice_for_the_rest():
    assert all((rule.basis is Basis.COLUMN) == rule.clause.startswith("S") for rule in RULES)


def test_the_employer_bears_s33_to_s38_and_the_candidate_all_else():
    theirs = {rule.id for rule in RULES if rule.bearer is Side.EMPLOYER}
    assert theirs == {"S33", "S34", "S35", "S36", "S37", "S38"}
    assert {rule.bearer for rule in RULES} == {Side.EMPLOYER, Side.CANDIDATE}


@pytest.mark.parametrize("name", MODULES)
def test_rules_stand_in_the_order_of_the_column_in_their_file_and_in_its_list(name):
    rules = MODULES[name].RULES
    lines = [inspect.getsourcelines(rule.apply)[1] for rule in rules]
    assert lines == sorted(lines)
    numbers = [int(rule.clause[1:]) for rule in rules if rule.clause != "S7b"]
    assert numbers == sorted(numbers)
    assert {inspect.getmodule(rule.apply) for rule in rules} == {MODULES[name]}


def test_the_rulebook_is_the_sum_of_its_files():
    assert tuple(rule for module in MODULES.values() for rule in module.RULES) == RULES
    assert set(rulebook.__all__) == {"NOT_NORMS", "RULES"}


@pytest.mark.parametrize("rule", [r for r in RULES if r.basis is Basis.COLUMN], ids=lambda rule: rule.id)
def test_a_rule_of_the_column_stands_beside_a_note_in_other_words(rule):
    lines, first = inspect.getsourcelines(rule.apply)
    assert lines[0].startswith("@")
    above = inspect.getsource(inspect.getmodule(rule.apply)).splitlines()[first - 2]
    assert above.startswith("# ")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_is_one_sentence(rule):
    assert re.fullmatch(r"[A-Z][^.!?]*\.", rule.text)
    assert len(rule.text) <= 120


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_about_words_or_meaning_is_short(rule):
    body = inspect.getsource(rule.apply).partition('"""')[2].partition('"""')[2].split()
    assert rule.scope is Scope.PLAN or body == ["return", "()"]


# -- wording -------------------------------------------------------------------------------------------

RUN = 8


def fingerprints(text):
    words = re.findall(r"[a-z0-9']+", text.lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'"))
    runs = (" ".join(words[i : i + RUN]) for i in range(len(words) - RUN + 1))
    return {sha256(run.encode()).hexdigest()[:10] for run in runs}


def column():
    digits = "".join((ROOT / "tests" / "column_shingles.txt").read_text(encoding="ascii").split())
    return {digits[i : i + 10] for i in range(0, len(digits), 10)}


def texts():
    """Return the files that people wrote: sources, tests, documents, examples."""
    kinds = {".py", ".md", ".toml", ".j2", ".html", ".txt", ".rst", ".json", ".js"}
    inside = [ROOT / name for name in ("src", "tests", "docs", "examples", "benchmarks", "changelog.d")]
    found = [*ROOT.glob("*.md"), ROOT / "pyproject.toml"]
    found += [path for folder in inside for path in folder.rglob("*") if path.suffix in kinds]
    return [path for path in found if path.is_file() and path.name != "column_shingles.txt"]


def test_the_fingerprints_are_complete_and_taken_in_the_same_way():
    assert len(column()) == 1033
    found = fingerprints("It is a truth universally acknowledged, that a single\nman")
    assert found == {"809068d26b", "cdd97a6cf7", "f139579a7b"}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_is_a_paraphrase_with_its_own_words(rule):
    assert not fingerprints(rule.text) & column()


def test_no_file_of_the_project_repeats_the_column():
    known = column()
    assert len(texts()) > 30
    repeated = [
        str(path.relative_to(ROOT)) for path in texts() if fingerprints(path.read_text("utf-8")) & known
    ]
    assert repeated == []
