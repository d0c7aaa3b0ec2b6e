"""The pages about rules, readings and presets."""

import attrs

from jobdoc_rules import JOB_DOC, PRESETS, Basis, Comparison, Readings, presets
from jobdoc_rules.cli.words import value_words
from jobdoc_rules.readings import LONGEST_SPAN, WORDS, Span
from jobdoc_rules.rulebook import (
    NOT_NORMS,
    RULES,
    employer,
    follow_up,
    interview,
    leaving,
    practice,
    tone,
)
from reference.markdown import code, codes, first_line, said_of, table

PARTS = {
    "At the interview, and thanks": interview,
    "Following up": follow_up,
    "Tone": tone,
    "Leaving": leaving,
    "The employer's side": employer,
    "Common practice": practice,
}
BASES = {Basis.COLUMN: "the column", Basis.PRACTICE: "common practice"}
FIELDS = attrs.fields(Readings)


# -- rules ------------------------------------------------------------------------------------------------


def home_of(rule):
    """Return where the rule stands in the code."""
    return f"{rule.apply.__module__}.{rule.apply.__qualname__}"


def _numbers(clause):
    """Yield the readings that settle a clause, each with its default."""
    for field in FIELDS:
        if field.metadata["clause"] == clause:
            yield f"`{field.name}` ({value_words(field.default)})"


def _rule(rule):
    yield f"#### {rule.id}\n"
    yield f"{rule.text}\n"
    where = f", paragraph {rule.citation.paragraph}" if rule.basis is Basis.COLUMN else ""
    kind = type(rule).__name__.lower()
    yield f"- **{rule.strength}**, {kind} of the {rule.bearer}; basis: {BASES[rule.basis]}{where}"
    yield f"- about {ABOUT[rule.scope]}" + (f"; met by {', '.join(rule.met_by)}" if rule.met_by else "")
    if numbers := list(_numbers(rule.clause)):
        yield f"- readings: {', '.join(numbers)}"
    yield f"- in the code: `{home_of(rule)}`\n"


ABOUT = {
    "plan": "touchpoints: what a plan holds",
    "words": "words: what a message says",
    "meaning": "meaning: how other rules are read",
}


def rules_page():
    for title, module in PARTS.items():
        yield f"### {title}\n"
        yield f"{first_line(module.__doc__)}\n"
        for rule in module.RULES:
            yield from _rule(rule)


def no_rules():
    rows = [(clause, why) for clause, why in NOT_NORMS.items()]
    return table(["clause", "why it is none, or not wholly one"], rows)


# -- readings ---------------------------------------------------------------------------------------------


def clauses_of_readings():
    """Return the clauses R1 to R20, each with what settles it: readings, rules, or both."""
    return [f"R{number}" for number in range(1, 21)]


def silences():
    rows = []
    for clause in clauses_of_readings():
        fields = [field for field in FIELDS if field.metadata["clause"] == clause]
        rules = [rule for rule in RULES if rule.clause == clause]
        for field in fields:
            basis = BASES[field.metadata["basis"]]
            default = value_words(field.default)
            rows.append((clause, field.metadata["question"], code(field.name), default, basis))
        rows += [
            (clause, rule.text, f"rule [{rule.id}](#{rule.id.lower()})", rule.strength, "common practice")
            for rule in rules
        ]
    return table(["reading", "question, or rule", "key, or rule", "default, or strength", "basis"], rows)


def _bounds(field):
    """Return what a policy file may answer to a reading."""
    least, kind = field.metadata["least"], type(field.default)
    if field.name in WORDS:
        return f"a list of {codes(sorted(WORDS[field.name]))}"
    if kind is Span:
        return f"a [span](policy-file.md#spans) of {least} to {LONGEST_SPAN}"
    if "int" in str(field.type):
        return f"{least} to {LONGEST_SPAN}" + (", or none" if "None" in str(field.type) else "")
    return {"bool": "yes or no", "time": "a time of day"}.get(kind.__name__) or codes(kind)


UNITS = {  # what a number counts; a span says it itself
    "choice_from_round": "th round",
    "contacts_in_window": " contacts",
    "declined_factor": " times",
    "help_after_round": "st round",
    "help_every": " rounds",
    "minutes": " minutes",
    "most_rounds": "",  # none
    "vague_grace": " days",
    "window": " business days",
}


def readings_table():
    rows = [
        (
            code(f.name),
            f.metadata["question"],
            value_words(f.default) + UNITS.get(f.name, ""),
            _bounds(f),
            f.metadata["clause"],
        )
        for f in FIELDS
    ]
    return table(["key", "question", "default", "may be", "settles"], rows)


# -- presets ----------------------------------------------------------------------------------------------


def presets_list():
    said = said_of("jobdoc_rules.presets")
    names = {id(getattr(presets, name)): name for name in presets.__all__}
    for policy in PRESETS.values():
        name = names[id(policy)]
        yield f"- **`{policy.name}`** (`jobdoc_rules.{name}`): {said['', name]}"


def side_by_side():
    policies = tuple(PRESETS.values())
    found = Comparison(policies=policies, plans=())
    rows = [(d.clause, code(d.field), *_marked(map(value_words, d.values))) for d in found.readings]
    return table(["settles", "reading", *map(code, PRESETS)], rows)


def _marked(values):
    """Return the values of a row; what differs from the first one is bold."""
    first, *others = values
    return first, *(value if value == first else f"**{value}**" for value in others)


def left_out():
    """Return the rules of the default policy that each preset leaves out."""
    rows = []
    for policy in PRESETS.values():
        missing = [rule.id for rule in JOB_DOC.rules if rule not in policy.rules]
        rows.append((code(policy.name), len(policy.rules), ", ".join(missing) or "none"))
    return table(["preset", "rules", "left out"], rows)
