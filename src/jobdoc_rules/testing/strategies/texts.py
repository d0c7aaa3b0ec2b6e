"""Names and lines that are allowed, among them some that break careless programs."""

from hypothesis import strategies as st

from jobdoc_rules.testing.strategies.drawing import one_of

__all__ = ["PLAIN", "texts"]

_PLAIN = ("Ana", "Bo", "Cy", "Di", "Ed", "Flo")
_HOSTILE = (
    "{0}",
    "{who} %s",
    "Ana, Bo; and: Cy",
    "None",
    'a "b" \\n',
    "<b>&amp;",
    "מיכל כהן",
    "e\u0301\U0001f600",
    "x" * 200,
)
PLAIN: st.SearchStrategy[str] = one_of(*_PLAIN)
_ANY: st.SearchStrategy[str] = one_of(*_PLAIN, *_HOSTILE)


def texts(*, hostile: bool = True) -> st.SearchStrategy[str]:
    """Texts that may name anything in a case: plain names first and, if ``hostile``, harder ones.

    Placeholders, escapes, markup, separators of file formats, letters that run from right to left, marks
    that combine, and the longest name of all (200 characters).
    """
    return _ANY if hostile else PLAIN
