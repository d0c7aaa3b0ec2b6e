"""The schemas and the readers of files: what one of them takes the other takes, but for a list."""

import json
import re
import tomllib
from copy import deepcopy
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from jobdoc_rules import JOB_DOC, PRESETS, Readings, schemas
from jobdoc_rules.casefile import FIELDS, dumps, loads
from jobdoc_rules.errors import InvalidInput
from jobdoc_rules.events import EVENT_TYPES, Event
from jobdoc_rules.policyfile import dumps_policy, loads_policy
from jobdoc_rules.schemas import SCHEMAS
from jobdoc_rules.schemas.words import CASE_WORDS, EVENT_WORDS, KEY_WORDS
from jobdoc_rules.testing.strategies import cases, readings

ROOT = Path(__file__).parents[1]
EXAMPLES = sorted((ROOT / "examples").glob("*.toml"))
MADE = {kind: make() for kind, make in SCHEMAS.items()}
VALIDATORS = {kind: Draft202012Validator(schema) for kind, schema in MADE.items()}

# What no schema can say, by the code of the fault: where it is told and with which words, and why.
ONLY_READING_TELLS = {
    "unknown_person": (
        r"(interviews|events)\[\d+\]\.(with(\[\d+\])?|arranged_by): .*",
        "a name is one of others",
    ),
    "duplicate": (r"(people\[\d+\]\.name): .*", "names differ, whatever else differs"),
    "order": (r"(interviews\[\d+\]\.end|calendar\.closed\[\d+\]\.to): .*", "one value lies after another"),
    "too_long": (r"(interviews\[\d+\]\.end): .*", "the time between two values"),
    "naive_and_aware": (r"(interviews\[\d+\]\.end): .*", "both have an offset or none"),
    "too_early": (r"(events\[\d+\]\.\w+): .*", "one value lies before another"),
    "ambiguous_time": (r"(.*\.(at|recorded|start|end|stamp)): .*", "what the clocks of a zone do"),
    "non_existent_time": (r"(.*\.(at|recorded|start|end|stamp)): .*", "what the clocks of a zone do"),
    "out_of_range": (
        r"(.*\.(at|recorded|start|end|stamp)): .* is not one instant .*",
        "the year in another zone",
    ),
    "timezone": (r"(calendar\.timezone): .*", "which zones there are depends on the machine"),
    "phone": (r"(people\[\d+\]\.phone): .*", "digits of every script count"),
    "date": (r".*: '\d{4}-(0[1-9]|1[0-2])-[0-3]\d(T.*)?' found", "a month has no such day"),
    "control_character": (
        r".*: the character U\+D[89A-F].*",
        "half a pair of surrogates, of which other languages cannot speak",
    ),
    "reading": (r"readings\.\w+: \d+ found", "the number within a text"),
    "office_hours": (r"(readings\.(email_at|call_at)): .*", "one time of day lies between others"),
}

ACME = {
    "employer": "Acme",
    "calendar": {"timezone": "America/New_York"},
    "people": [{"name": "Ana", "role": "interviewer"}],
    "interviews": [{"start": "2026-10-01T14:00:00", "with": ["Ana"]}],
}


def outcome(document, kind="case"):
    """Return the faults that reading the document tells."""
    try:
        if kind == "case":
            loads(json.dumps(document), format="json", stem="a")
        else:
            loads_policy(toml(document), stem="a")
    except InvalidInput as error:
        return error.faults
    return ()


def toml(document):
    tables = {key: value for key, value in document.items() if key == "readings" and isinstance(value, dict)}
    lines = [f"{key} = {toml_value(value)}" for key, value in document.items() if key not in tables]
    for name, table in tables.items():
        lines += [f"[{name}]", *(f"{json.dumps(key)} = {toml_value(value)}" for key, value in table.items())]
    return "\n".join(lines)


def toml_value(value):
    if isinstance(value, str):
        if re.fullmatch(r"\d\d:\d\d:\d\d(\.\d+)?", value):
            return value
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")
    if isinstance(value, list):
        return f"[{', '.join(map(toml_value, value))}]"
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{json.dumps(key)} = {toml_value(held)}' for key, held in value.items())} }}"
    return json.dumps(value)


def as_json(text):
    """Return what a TOML text says with its dates and times as texts."""
    return json.loads(json.dumps(tomllib.loads(text), default=lambda value: value.isoformat()))


def only_reading_tells(fault):
    told, _ = ONLY_READING_TELLS.get(fault.code, ("(?!)", ""))
    return re.fullmatch(told, f"{fault.path}: {fault.problem}") is not None


def complaints(document, kind="case"):
    return [error.message for error in VALIDATORS[kind].iter_errors(document)]


# ----------------------------------------------------------------------------------------- the schemas


@pytest.mark.parametrize("kind", SCHEMAS)
def test_a_schema_is_one_of_the_draft_that_it_names(kind):
    schema = MADE[kind]
    assert schema["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
    Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize("kind", SCHEMAS)
def test_the_file_in_the_package_and_what_the_command_prints_are_what_is_made(kind, run):
    file = Path(schemas.__file__).with_name(f"{kind}.schema.json")
    status, out, err = run("schema", kind)
    assert (status, err) == (0, "")
    assert out == file.read_text(encoding="ascii"), f"jobdoc-rules schema {kind} -o {file.name} makes it anew"
    assert json.loads(out) == MADE[kind]


def test_without_a_kind_the_schema_is_that_of_cases_and_it_can_go_to_a_file(run, tmp_path):
    file = tmp_path / "case.schema.json"
    assert run("schema", "-o", file) == (0, "", f"jobdoc-rules: wrote {file}\n")
    assert json.loads(file.read_text(encoding="ascii")) == MADE["case"]


def test_a_schema_of_something_else_is_refused(run):
    status, out, err = run("schema", "plan")
    assert (status, out) == (2, "")
    assert "invalid choice: 'plan'" in err


@pytest.mark.parametrize("kind", SCHEMAS)
def test_every_key_has_a_title_and_a_description_in_a_sentence(kind):
    def walk(part):
        yield from part.get("properties", {}).items()
        for held in part.values():
            for inner in held if isinstance(held, list) else [held]:
                if isinstance(inner, dict):
                    yield from walk(inner)

    keys = [(name, schema) for name, schema in walk(MADE[kind]) if name not in {"count", "unit"}]
    assert len(keys) > 30
    for name, schema in keys:
        assert schema["title"] == name.replace("_", " ").capitalize()
        assert schema["description"][-1] in ".?", name


def test_no_word_is_about_a_key_that_is_not_there():
    for kind, words in CASE_WORDS.items():
        assert words.keys() == {"", *FIELDS[kind]}
    for kind, words in EVENT_WORDS.items():
        assert words.keys() <= FIELDS[kind].keys()
    named = {
        key for kind in EVENT_TYPES.values() for key in FIELDS[kind] if key not in EVENT_WORDS.get(kind, {})
    }
    assert KEY_WORDS.keys() == {"type", *named}


def test_every_event_has_its_own_schema_that_tells_its_type():
    definitions = MADE["case"]["$defs"]
    assert [choice["$ref"].rpartition("/")[2] for choice in definitions["event"]["oneOf"]] == [*EVENT_TYPES]
    for word, kind in EVENT_TYPES.items():
        assert definitions[word]["properties"]["type"]["const"] == word
        assert definitions[word]["properties"].keys() == {"type", *FIELDS[kind]}
        assert definitions[word]["description"] == kind.__doc__.partition("\n")[0]


def test_defaults_are_those_of_the_facts():
    definitions = MADE["case"]["$defs"]
    told = {
        (name, key): schema["default"]
        for name, table in {**definitions, "": MADE["case"]}.items()
        for key, schema in table.get("properties", {}).items()
        if "default" in schema
    }
    assert told == {
        ("", "interest"): "keen",
        ("closure", "name"): "closed",
        ("invitation", "sequence"): 0,
        ("thank_you_sent", "channel"): "email",
        ("recruiter_contacted", "channel"): "phone",
        ("spoke", "channel"): "phone",
        ("spoke", "status_discussed"): True,
        ("spoke", "vague"): False,
        ("replied", "channel"): "email",
        ("replied", "vague"): False,
        ("answer_promised", "vague"): False,
        ("timing_agreed", "vague"): False,
    }


def test_expressions_have_no_words_that_only_some_dialects_know():
    for pattern in re.findall(r'"pattern": "((?:[^"\\]|\\.)*)"', json.dumps([*MADE.values()])):
        assert not re.search(r"\\\\[dwbDWB]|\(\?[^:]", pattern), pattern


# ------------------------------------------------------------------------ what is valid passes the schema


@pytest.mark.parametrize("file", EXAMPLES, ids=[file.stem for file in EXAMPLES])
def test_every_example_passes_also_if_formats_are_checked(file):
    strict = Draft202012Validator(MADE["case"], format_checker=Draft202012Validator.FORMAT_CHECKER)
    assert [*strict.iter_errors(as_json(file.read_text(encoding="utf-8")))] == []


@given(cases())
def test_law_every_case_that_is_written_passes_in_both_formats(case):
    assert complaints(json.loads(dumps(case, format="json"))) == []
    assert complaints(as_json(dumps(case))) == []


@pytest.mark.parametrize("policy", PRESETS.values(), ids=PRESETS)
def test_every_preset_passes(policy):
    assert complaints(as_json(dumps_policy(policy)), "policy") == []


@given(readings())
def test_law_every_policy_that_is_written_passes(drawn):
    assert complaints(as_json(dumps_policy(attrs.evolve(JOB_DOC, readings=drawn))), "policy") == []


# ----------------------------------------------------- what passes the schema is valid, but for the list

TEXTS = st.sampled_from(["Ana", "Bo", " Cy ", "x" * 200]) | st.text(min_size=1, max_size=9)
ZONES = st.sampled_from(["UTC", "America/New_York", "Pacific/Apia", "Etc/Nowhere"])
# Chosen, because Hypothesis is slow at making them from an expression.
DAYS = st.builds(
    "{}-{:02}-{:02}".format, st.sampled_from([2026, 1900, 2199]), st.integers(1, 12), st.integers(1, 31)
)
OFFSETS = st.sampled_from(["", "", "Z", "+05:30", "-05:00", "-23:59"])
CLOCKS = st.sampled_from(["T14:00:00", "T15:00:00", "T00:00:00", "T23:59:59.5", "T02:30:00.123456"])
TIMES = st.builds(str.__add__, CLOCKS, OFFSETS)
MORE = {
    "timezone": ZONES,
    "email": st.sampled_from(["ana@acme.example", " a@b@c "]),
    "phone": st.sampled_from(["1", "+1 617 555 0100", "none", "\u0663"]),
}


def drawn(schema, definitions):
    """Return a strategy of what passes ``schema``, and of a little more."""
    if "$ref" in schema:
        named = definitions[schema["$ref"].rpartition("/")[2]]
        return drawn({**named, **{key: held for key, held in schema.items() if key != "$ref"}}, definitions)
    for key in ("anyOf", "oneOf"):
        if key in schema:
            return st.one_of(*(drawn(choice, definitions) for choice in schema[key]))
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    return DRAWN[schema["type"]](schema, definitions)


def drawn_table(schema, definitions):
    keys = {
        key: MORE[key] if key in MORE else drawn(held, definitions)
        for key, held in schema["properties"].items()
    }
    required = schema.get("required", ())
    return st.fixed_dictionaries(
        {key: keys[key] for key in required},
        optional={key: held for key, held in keys.items() if key not in required},
    )


def drawn_text(schema, _):
    pattern = schema["pattern"]
    if pattern == r"\S":
        return TEXTS
    if not pattern.startswith("^(19|20|21)"):
        # Whole, because to Python alone a line feed may stand behind what ends with `$`.
        return st.from_regex(pattern.removeprefix("^").removesuffix("$"), fullmatch=True)
    return DAYS if schema.get("format") == "date" else st.builds(str.__add__, DAYS, TIMES)


DRAWN = {
    "object": drawn_table,
    "array": lambda schema, definitions: st.lists(
        drawn(schema["items"], definitions), min_size=schema.get("minItems", 0), max_size=2
    ),
    "string": drawn_text,
    "integer": lambda schema, _: st.integers(schema["minimum"], schema["maximum"]),
    "boolean": lambda *_: st.booleans(),
}
PASSING = {
    kind: drawn(schema, schema["$defs"]).filter(VALIDATORS[kind].is_valid) for kind, schema in MADE.items()
}


@pytest.mark.parametrize("kind", SCHEMAS)
def test_law_what_passes_is_read_or_refused_for_what_no_schema_can_say(kind):
    @settings(max_examples=60)
    @given(PASSING[kind])
    def law(document):
        unexpected = [fault for fault in outcome(document, kind) if not only_reading_tells(fault)]
        assert unexpected == []

    law()


def events(*given):
    return {"events": [{"type": "spoke", "at": "2026-11-16", **event} for event in given]}


def interview(**given):
    return {"interviews": [{**ACME["interviews"][0], **given}]}


FOR_READING_ONLY = {
    "unknown_person": events({"with": "Bo"}),
    "duplicate": {"people": ACME["people"] * 2},
    "order": interview(end="2026-10-01T13:00:00"),
    "too_long": interview(end="2026-10-03T14:00:00"),
    "naive_and_aware": interview(end="2026-10-01T15:00:00Z"),
    "too_early": events({"answer_due": "2026-11-15"}),
    "ambiguous_time": events({"at": "2026-11-01T01:30:00"}),
    "non_existent_time": events({"at": "2027-03-14T02:30:00"}),
    "out_of_range": events({"at": "2199-12-31T23:00:00-05:00"}) | {"calendar": {"timezone": "UTC"}},
    "timezone": {"calendar": {"timezone": "Etc/Nowhere"}},
    "phone": {"people": [{"name": "Ana", "role": "interviewer", "phone": "none"}]},
    "date": events({"at": "2026-11-31T12:00:00"}),
    "control_character": {"position": "\ud800"},
    "reading": {"readings": {"first_contact": "367 business days"}},
    "office_hours": {"readings": {"email_at": "23:00"}},
}


@pytest.mark.parametrize("code", ONLY_READING_TELLS)
def test_each_reason_on_the_list_is_one_that_a_schema_lets_pass(code):
    change = FOR_READING_ONLY[code]
    kind = "policy" if "readings" in change else "case"
    document = change if kind == "policy" else ACME | change
    assert complaints(document, kind) == []
    assert {fault.code for fault in outcome(document, kind)} == {code}
    assert all(map(only_reading_tells, outcome(document, kind)))


def test_a_whole_number_that_is_written_with_a_point_is_one_to_schemas_only():
    document = ACME | interview(invitation={"uid": "1@acme.example", "sequence": 1.0})
    assert complaints(document) == []
    assert [(fault.code, fault.path) for fault in outcome(document)] == [
        ("type", "interviews[0].invitation.sequence")
    ]


def test_blanks_around_a_text_count_in_schemas_only():
    document = ACME | {"employer": f"Acme{' ' * 200}"}
    assert len(complaints(document)) == 1
    assert outcome(document) == ()


# ------------------------------------------------- what reading refuses for any other reason, a schema does

JUNK = (
    None, True, 0, -1, 1.5, 2**31, "", " ", "x", "x" * 201, "x" * 501, "a\nb", "a\u202eb", "email", "agency",
    "a@b", "a@b@", "<a@b>", "1899-12-31", "2200-01-01", "2026-11-16", "2026-11-16T14:00:00", "20261116",
    "2026-11-16T14:00", "2026-11-16T24:00:00", "2026-11-16T14:00:00+05:99", "2026-13-01", "3 business days",
    "3 days", "1 month", "09:30", "09:30:00", "24:00", "none", "S1", "patient",
    [], ["email"], ["Ana"], ["S1"], {}, {"count": 3, "unit": "months"}, {"count": 0, "unit": "weeks"},
    {"country": "US"}, {"from": "2026-11-16", "to": "2026-11-17"}, {"x": 1},
)  # fmt: skip


def places(value, path=()):
    """Yield where values stand in a document, the document itself first."""
    yield path
    members = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for key, member in members:
        yield from places(member, (*path, key))


@st.composite
def changed(draw, documents):
    """Return a valid document in which something was left out, added or replaced."""
    document = deepcopy(draw(documents))
    for _ in range(draw(st.integers(1, 2))):
        *way, last = draw(st.sampled_from([*places(document)][1:] or [("x",)]))
        home = document
        for key in way:
            home = home[key]
        do = draw(st.sampled_from(("replace", "leave out", "add")))
        if do == "replace" or isinstance(home, list):
            home[last] = deepcopy(draw(st.sampled_from(JUNK)))
        elif do == "leave out":
            del home[last]
        else:
            key = draw(
                st.sampled_from(("x", "Name", "type", "channel", "with", "answer_due", "name", "country"))
            )
            home[key] = deepcopy(draw(st.sampled_from(JUNK)))
    return document


WRITTEN = {
    "case": cases().map(lambda case: json.loads(dumps(case, format="json"))),
    "policy": readings().map(lambda drawn: as_json(dumps_policy(attrs.evolve(JOB_DOC, readings=drawn)))),
}


@pytest.mark.parametrize("kind", SCHEMAS)
def test_law_what_reading_refuses_for_a_reason_that_is_not_on_the_list_does_not_pass(kind):
    @settings(max_examples=150)
    @given(changed(WRITTEN[kind]))
    def law(document):
        if kind == "policy" and not is_toml(document):
            return
        faults = outcome(document, kind)
        if not faults:
            assert complaints(document, kind) == []
        elif not any(map(only_reading_tells, faults)):
            assert complaints(document, kind)

    law()


def is_toml(value):
    """Return whether TOML can say this: it has no null."""
    return all(held is not None for held in leaves(value))


def leaves(value):
    if isinstance(value, (dict, list)):
        for held in value.values() if isinstance(value, dict) else value:
            yield from leaves(held)
    else:
        yield value


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"x": 1}, "x"),
        ({"employer": None}, "employer"),
        ({"people": []}, "people"),
        (events({"type": "called"}), "events[0].type"),
        (events({"type": "thank_you_sent"}), "events[0].with"),
        (events({"type": "withdrew", "channel": "email"}), "events[0].channel"),
        (events({"type": "followed_up"}), "events[0].channel"),
        (events({"vague": 1}), "events[0].vague"),
        ({"calendar": {"timezone": "UTC", "subdivision": "MA"}}, "calendar.country"),
        ({"calendar": {"timezone": "UTC", "closed": [{"from": "2026-11-16"}]}}, "calendar.closed[0].to"),
        ({"position": "x" * 501}, "position"),
        ({"employer": "a\nb"}, "employer"),
        ({"employer": "a\u202eb"}, "employer"),
        ({"people": [{"name": "Ana", "role": "interviewer", "email": "a@b@"}]}, "people[0].email"),
        (interview(invitation={"uid": "1", "sequence": 2**31}), "interviews[0].invitation.sequence"),
        (interview(start="2026-11-16"), "interviews[0].start"),
        (interview(**{"with": []}), "interviews[0].with"),
    ],
)
def test_both_refuse_what_a_schema_can_speak_of(change, path):
    document = ACME | change
    assert complaints(document)
    assert path in {fault.path for fault in outcome(document)} or path == "people"


def test_the_longest_texts_pass_both():
    document = (
        ACME | {"position": "x" * 500, "candidate": "x" * 200} | interview(invitation={"uid": "x" * 500})
    )
    assert (complaints(document), outcome(document)) == ([], ())


@pytest.mark.parametrize(
    "readings",
    [
        {"channels": []},
        {"channels": ["letter"]},
        {"first_contact": {"count": 0, "unit": "business_days"}},
        {"first_contact": {"count": 367, "unit": "business_days"}},
        {"first_contact": "3 days"},
        {"window": 0},
        {"email_at": "9:30"},
        {"sole_addressees": "agency"},
        {"first_contact": "none"},
        {"none": 1},
    ],
)
def test_both_refuse_what_a_schema_can_speak_of_in_a_policy(readings):
    document = {"readings": readings}
    assert complaints(document, "policy")
    assert outcome(document, "policy")


@pytest.mark.parametrize("name", [field.name for field in attrs.fields(Readings)])
def test_every_reading_is_a_key_of_a_policy_with_its_question(name):
    schema = MADE["policy"]["properties"]["readings"]["properties"][name]
    metadata = attrs.fields_dict(Readings)[name].metadata
    assert schema["description"] == f"{metadata['clause']}: {metadata['question']}"
    assert complaints({"readings": {name: {"x": 1}}}, "policy")


def test_an_event_that_is_none_is_not_in_the_schema():
    assert Event.type not in MADE["case"]["$defs"]
