"""Texts of invitations: whatever stood in them, they come out of here as lines that a case may hold."""

import html
import re

from jobdoc_rules.checks import NAME, clean

__all__ = ["TEXT", "linked", "one_line", "plain"]

TEXT = 50_000
"""How many characters of a description are looked at: an invitation says what matters in the first pages."""

_ESCAPED = re.compile(r"\\([nN,;])")
# Only with their semicolon: `&para` may as well begin a key of an address.
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d{0,2});", re.IGNORECASE)
_BREAKING = re.compile(r"<(?:br|/p|/div|/li|/tr)\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")


def one_line(text: str, limit: int = NAME) -> str:
    """Return ``text`` as one line of at most ``limit`` characters, with single blanks; it may be empty."""
    return " ".join(clean(text).split())[:limit].rstrip()


def linked(text: str) -> str:
    """Return what a description says with its addresses, also those that stand within tags.

    Some programs escape a text twice, so that its line breaks come as a backslash and a letter.
    """
    unescaped = _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text[:TEXT])
    return clean(_ENTITY.sub(lambda found: html.unescape(found[0]), unescaped))


def plain(text: str) -> str:
    """Return what a description says to a reader: lines without tags, and without what stands in brackets."""
    return _TAG.sub(" ", _BREAKING.sub("\n", linked(text)))
