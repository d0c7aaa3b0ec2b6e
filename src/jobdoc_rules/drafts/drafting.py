"""``draft``: the words for one touchpoint."""

from collections.abc import Iterator, Mapping
from math import ceil
from typing import TYPE_CHECKING
from urllib.parse import quote

import attrs

from jobdoc_rules.case import Case
from jobdoc_rules.checks import called, enum_faults, shown
from jobdoc_rules.drafts.facts import facts_of, recipients_of
from jobdoc_rules.drafts.rendering import render
from jobdoc_rules.errors import Fault, InvalidInput
from jobdoc_rules.events import Channel, as_channel
from jobdoc_rules.planning.plan import Plan, Touchpoint
from jobdoc_rules.situation import Kind

if TYPE_CHECKING:
    from jinja2 import BaseLoader

__all__ = ["LANGUAGES", "Draft", "draft", "drafts_of"]

LANGUAGES = ("en", "es", "de", "fr")
"""The languages that have templates in the package, by their ISO 639-1 codes."""

LONGEST_VOICEMAIL = 30
WORDS_PER_SECOND = 2.5

# What a touchpoint without a channel is best done by.
_DEFAULT = {Kind.NEGOTIATE_TIMING: Channel.IN_PERSON, Kind.FIND_CONTACT: Channel.PHONE}
_NOTES = {Kind.CHOOSE: "only if you choose to withdraw; to go on, send nothing today"}
# What a voicemail leaves out if it gets too long, the least needed first.
_SHORTER: tuple[dict[str, object], ...] = (
    {},
    {"position": None, "helpers": None},
    {"to": None, "people": None},
    {"employer": "", "candidate": None},
)


@attrs.frozen(kw_only=True)
class Draft:
    """The words for a touchpoint: a ``subject`` and a ``body``, or a ``script`` and a ``voicemail``.

    The script is what to say when somebody picks up, the voicemail what to say when nobody does: at most half
    a minute. Which of the two pairs is there depends on ``channel``. ``to`` are the addressees' email
    addresses.
    """

    uid: str
    kind: Kind
    language: str
    channel: Channel
    to: tuple[str, ...] = attrs.field(default=(), repr=False)
    subject: str | None = None
    body: str | None = None
    script: str | None = None
    voicemail: str | None = None

    @property
    def seconds(self) -> int | None:
        """How long the voicemail takes when read aloud, at two and a half words a second."""
        return None if self.voicemail is None else seconds_of(self.voicemail)

    @property
    def note(self) -> str | None:
        """What to know before using the words, if anything."""
        return _NOTES.get(self.kind)

    @property
    def mailto(self) -> str | None:
        """A link that opens the email in a mail program (RFC 6068), for an email with an address."""
        if self.channel is not Channel.EMAIL or not self.to:
            return None
        body = "\r\n".join((self.body or "").splitlines())
        fields = f"subject={_quoted(self.subject or '')}&body={_quoted(body)}"
        return f"mailto:{','.join(map(_address, self.to))}?{fields}"

    @property
    def text(self) -> str:
        """The whole as one text: for a terminal, a clipboard."""
        if self.script is None:
            return f"Subject: {self.subject}\n\n{self.body}"
        return f"{self.script}\n\nVoicemail ({self.seconds} seconds):\n\n{self.voicemail}"

    @property
    def linked_text(self) -> str:
        """The same with its note before it and its link behind it: for a calendar event."""
        return "\n\n".join(part for part in (self.note, self.text, self.mailto) if part)


def _quoted(text: str) -> str:
    return quote(text, safe="")


def _address(email: str) -> str:
    local, _, domain = email.rpartition("@")
    return f"{_quoted(local)}@{_quoted(domain)}"


def seconds_of(text: str) -> int:
    """Return how many seconds a text takes when read aloud."""
    return ceil(len(text.split()) / WORDS_PER_SECOND)


def draft(
    touchpoint: Touchpoint,
    case: Case,
    *,
    language: str = "en",
    channel: Channel | str | None = None,
    loader: "BaseLoader | None" = None,
) -> Draft:
    """Return the words for ``touchpoint`` of ``case``, in one of the :data:`LANGUAGES`.

    ``channel`` takes the place of the touchpoint's own; a written one gives an email, a spoken one a script
    and a voicemail. ``loader`` is asked for templates, named ``LANGUAGE/KIND.txt``, before the package; it
    may bring further languages. Raises InvalidInput if the touchpoint is not one of the case or an argument
    is none of these, and InvalidTemplate for a template that cannot be used.
    """
    if faults := [*_faults(touchpoint, case), *_word_faults(language, channel, loader)]:
        raise InvalidInput(faults)
    by = as_channel(channel) or touchpoint.channel or _DEFAULT.get(touchpoint.kind, Channel.EMAIL)
    name, facts = f"{language}/{touchpoint.kind}.txt", facts_of(touchpoint, case, language)
    words: Mapping[str, str]
    if by.written:
        words = {
            block: _tidy(text) for block, text in render(name, ("subject", "body"), facts, loader).items()
        }
        words = {**words, "subject": " ".join(words["subject"].split("\n"))}
    else:
        script = render(name, ("script",), facts, loader)["script"]
        words = {"script": _tidy(script), "voicemail": _voicemail(name, facts, loader)}
    return Draft(
        uid=touchpoint.uid,
        kind=touchpoint.kind,
        language=language,
        channel=by,
        to=tuple(p.email for p in recipients_of(touchpoint, case) if p.email is not None),
        **words,
    )


def drafts_of(plan: Plan, *, language: str = "en", loader: "BaseLoader | None" = None) -> dict[str, Draft]:
    """Return the words for all that is still to be done in ``plan``, by uid. Raises as :func:`draft`.

    Their ``linked_text`` is what :func:`jobdoc_rules.ics.to_ical` takes as its drafts.
    """
    cases = {outlook.case.id: outlook.case for outlook in plan.outlooks}
    return {t.uid: draft(t, cases[t.case_id], language=language, loader=loader) for t in plan.upcoming}


def _faults(touchpoint: object, case: object) -> Iterator[Fault]:
    for value, kind, path in ((touchpoint, Touchpoint, "touchpoint"), (case, Case, "case")):
        if not isinstance(value, kind):
            problem, hint = f"{called(type(value))} found", f"give a {kind.__name__}"
            yield Fault(code="type", path=path, problem=problem, hint=hint)
    if isinstance(touchpoint, Touchpoint) and isinstance(case, Case) and touchpoint.case_id != case.id:
        problem, hint = f"a touchpoint of {shown(touchpoint.case_id)} found", f"give one of {shown(case.id)}"
        yield Fault(code="case", path="touchpoint", problem=problem, hint=hint)


def _word_faults(language: object, channel: object, loader: object) -> Iterator[Fault]:
    if not isinstance(language, str) or (language not in LANGUAGES and loader is None):
        hint = f"one of: {', '.join(LANGUAGES)}"
        yield Fault(code="language", path="language", problem=f"{shown(language)} found", hint=hint)
    if channel is not None:
        yield from enum_faults(Channel)(as_channel(channel), "channel")
    if loader is not None and not hasattr(loader, "get_source"):
        problem, hint = f"{called(type(loader))} found", "give a loader of Jinja, such as FileSystemLoader"
        yield Fault(code="type", path="loader", problem=problem, hint=hint)


def _voicemail(name: str, facts: Mapping[str, object], loader: "BaseLoader | None") -> str:
    """Return a voicemail of at most half a minute: what does not fit is left out, the least needed first."""
    left_out: dict[str, object] = {}
    text = ""
    for further in _SHORTER:
        left_out |= further
        text = _tidy(render(name, ("voicemail",), {**facts, **left_out}, loader)["voicemail"])
        if seconds_of(text) <= LONGEST_VOICEMAIL:
            break
    return text


def _tidy(text: str) -> str:
    """Return ``text`` without the empty lines that facts left behind which are not known."""
    lines = [line.rstrip() for line in text.strip().split("\n")]
    kept = [line for place, line in enumerate(lines) if line or lines[place - 1]]
    return "\n".join(kept)
