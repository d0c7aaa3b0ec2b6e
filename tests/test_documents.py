"""Reading the short way, which most texts allow, says what reading the long way says."""

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from jobdoc_rules import documents
from jobdoc_rules.documents import DEPTH, Document, Format
from jobdoc_rules.errors import InvalidInput

WORDS = st.sampled_from(['"', "#", "'", "[", "{", ".", "a", "\\", "1.5", "\u2028", ""]) | st.text(max_size=4)
VALUES = st.recursive(
    st.none() | st.booleans() | st.floats() | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=12,
)


def nested(depth, *, lists):
    for _ in range(depth - 1):
        yield "[" if lists else '{"a":'


def deep(depth, *, lists=False):
    """Return an object that is so many brackets deep."""
    inner = "".join(nested(depth, lists=lists))
    return '{"a":' + inner + "1" + "".join("]" if c == "[" else "}" for c in inner if c in "[{") + "}"


def said(text):
    document = Document(text=text, format=Format.JSON, source="it", limit=10_000)
    try:
        return repr(document.table())
    except InvalidInput as error:
        return error.faults


def both_ways(text):
    short = said(text)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(documents, "_flawless_json", lambda _: None)
        return short, said(text)


@given(VALUES, st.integers(0, 60), st.sampled_from(["", "{", "]", '"', "\n", "#"]))
@example({"a": 1}, 0, "")
def test_any_text_is_read_alike(value, place, mark):
    whole = json.dumps(value)
    for text in (whole, whole[:place] + mark + whole[place:], whole[:place]):
        short, long = both_ways(text)
        assert short == long


@pytest.mark.parametrize("lists", [False, True])
@pytest.mark.parametrize("depth", [1, DEPTH - 1, DEPTH, DEPTH + 1, 5000])
def test_what_is_nested_is_read_alike(depth, lists):
    short, long = both_ways(deep(depth, lists=lists))
    assert short == long
    assert isinstance(short, str) is (depth <= DEPTH)


@pytest.mark.parametrize(
    "text", ['{"a": 1, "a": 2}', '{"b": [{"a": 1, "a": 1}]}', "NaN", '{"a": NaN}', "[]", "1"]
)
def test_what_has_faults_is_told_alike(text):
    short, long = both_ways(text)
    assert short == long
    assert not isinstance(short, str)
