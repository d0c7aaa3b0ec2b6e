"""In which language a text is written."""

from functools import cache
from typing import Any, cast

from jobdoc_rules.review.language import LANGUAGES

__all__ = ["detected"]

# Longer texts than this tell no more.
_ENOUGH = 5_000
# Short texts look alike in many languages. How much likelier, in natural logarithms, a text is taken to be in
# a language that can be reviewed; beyond a line or two this decides nothing.
_PRIOR = 8.0
# The languages that are told apart: those with a body of business mail. Smaller neighbours of the four would
# claim every short line.
_CANDIDATES = (
    "ar bg bn ca cs da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk ko lt lv mk ms nl "
    "no pl pt ro ru sk sl sq sr sv sw th tl tr uk ur vi zh"
)


@cache
def _identifier() -> Any:  # noqa: ANN401 - the library has no types
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]

    identifier = cast("Any", LanguageIdentifier).from_model_file(MODEL_FILE)
    identifier.set_languages(_CANDIDATES.split())
    return identifier


def detected(text: str) -> str:
    """Return the ISO 639-1 code of the language of ``text``; a text without words counts as English."""
    head = text[:_ENOUGH]
    if not any(map(str.isalpha, head)):
        return "en"
    ranked: list[tuple[str, float]] = _identifier().rank(head)
    return max(ranked, key=lambda pair: pair[1] + (_PRIOR if pair[0] in LANGUAGES else 0.0))[0]
