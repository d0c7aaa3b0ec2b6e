"""The page about the log: each event with its keys, and the facts that it changes.

What an event changes is found out by recording it: in the situations to which one or two other events lead.
"""

from functools import cache

from jobdoc_rules import JOB_DOC
from jobdoc_rules.events import EVENT_TYPES
from jobdoc_rules.history import read, record
from jobdoc_rules.situation import Situation, Track
from jobdoc_rules.testing.checking.alphabet import CASE, START, STEPS
from jobdoc_rules.testing.checking.merging import copied
from reference.files import Schema
from reference.markdown import code, codes, said_of, table

COMMON = ("at", "with", "recorded")
BOOKS = {"as_of", "choices", "found", "person_stamps", "stamps"}  # the engine's own, no facts
FACTS = [field.name for field in Situation.__attrs_attrs__ if field.name not in BOOKS]


@cache
def effects():
    """Return, by type of event, the facts and the tracks that it may change, in their order."""
    facts, tracks = ({word: set() for word in EVENT_TYPES} for _ in range(2))
    level = [(read(CASE, JOB_DOC.readings, START), START)]
    for _ in range(2):
        level = [found for place in level for found in _recorded(*place, facts, tracks)]
    return {
        word: ([f for f in FACTS if f in facts[word]], [t for t in Track if t in tracks[word]])
        for word in EVENT_TYPES
    }


def _recorded(before, now, facts, tracks):
    for gap, symbol in STEPS:
        if symbol is not None:
            moment = gap.after(now)
            after = copied(before)
            event = symbol.entry(moment)
            tracks[event.type] |= record(after, event)
            facts[event.type] |= {name for name in FACTS if getattr(before, name) != getattr(after, name)}
            yield after, moment


WHO = {"candidate": "the candidate", "employer": "the employer", "both": "both", "": "nobody"}


def _keys(schema, part):
    """Return the keys of an entry; what their values are stands on the page about case files."""
    return schema.keys(part).replace("](#", "](case-file.md#")


def common_keys():
    schema = Schema("case")
    spoke = schema.shared["spoke"]
    return _keys(schema, {**spoke, "properties": {key: spoke["properties"][key] for key in COMMON}})


def _event(schema, word, kind):
    facts, tracks = effects()[word]
    part = schema.shared[word]
    yield f"### {word}\n"
    yield f"{part['description']}\n"
    yield f"- by: {WHO[kind.by]}"
    yield f"- in Python: `jobdoc_rules.{kind.__name__}`"
    if kind.needs_person:
        yield "- `with` has to be given"
    if kind.after_interview:
        yield "- not before the first interview"
    yield f"- changes: {codes(facts) or 'no fact of its own'}"
    yield f"- rules are asked again about: {', '.join(tracks) or 'nothing'}\n"
    own = {**part, "properties": {k: v for k, v in part["properties"].items() if k not in (*COMMON, "type")}}
    if own["properties"]:
        yield _keys(schema, own)


def events_page():
    schema = Schema("case")
    for word, kind in EVENT_TYPES.items():
        yield from _event(schema, word, kind)


def facts_table():
    said = said_of("jobdoc_rules.situation")
    changed = {name for facts, _ in effects().values() for name in facts}
    rows = [(code(name), said.get(("Situation", name), "")) for name in FACTS if name in changed]
    return table(["fact", "meaning"], rows)


def tracks_table():
    said = said_of("jobdoc_rules.situation")
    return table(["track", "covers"], [(code(track), said["Track", track.name]) for track in Track])
