"""Whether a message may be sent: what the etiquette forbids in it, what is missing, and what is not true.

:func:`review` reads English, Spanish, German and French. It looks for phrases (who does what to whom), not
for single bad words, and for the elements that a message of its kind holds; with a case at hand it also
checks what is claimed. What it has not found may still be wrong: it is a careful reader, not a judge. To
detect the language of a text takes the extra ``review``.
"""

from jobdoc_rules.review.findings import Finding, Label, MessageKind, Severity
from jobdoc_rules.review.language import LANGUAGES
from jobdoc_rules.review.reviewing import LONGEST_TEXT, MOST_WORDS, Review, examine, review

__all__ = [
    "LANGUAGES",
    "LONGEST_TEXT",
    "MOST_WORDS",
    "Finding",
    "Label",
    "MessageKind",
    "Review",
    "Severity",
    "examine",
    "review",
]
