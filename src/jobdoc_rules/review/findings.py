"""What a review returns: findings, each with its rule, its place in the text, and a better way to put it."""

from enum import StrEnum
from typing import NamedTuple

__all__ = ["Finding", "Label", "MessageKind", "Severity"]


class MessageKind(StrEnum):
    """What kind of text is reviewed: it decides what has to be in it."""

    EMAIL = "email"
    VOICEMAIL = "voicemail"
    SUBJECT = "subject"
    EMPLOYER_REPLY = "employer-reply"


class Label(StrEnum):
    """What is wrong."""

    COUNTS_ATTEMPTS = "COUNTS_ATTEMPTS"
    FRUSTRATION_OR_BLAME = "FRUSTRATION_OR_BLAME"
    PRESSURE_OR_ULTIMATUM = "PRESSURE_OR_ULTIMATUM"
    DESPERATION = "DESPERATION"
    NEGATIVITY = "NEGATIVITY"
    MISSING_ELEMENT = "MISSING_ELEMENT"
    UNTRUE_CLAIM = "UNTRUE_CLAIM"
    NOT_REVIEWED = "NOT_REVIEWED"
    """The text is in a language that the review does not know, so nothing can be said of it."""


class Severity(StrEnum):
    """How much it matters: an error should keep the message from being sent."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


class Finding(NamedTuple):
    """One thing to change in a text.

    ``rule`` is the clause of the etiquette, ``span`` the place in the text as given (offsets in characters,
    the end not included; what is missing from a text has the whole of it), ``text`` the words found there.
    ``why`` says in English what harm it does; ``instead`` is a better way to put it, in the language of the
    text.
    """

    rule: str
    label: Label
    severity: Severity
    span: tuple[int, int]
    text: str
    why: str
    instead: str
