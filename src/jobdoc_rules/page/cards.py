"""A touchpoint as the page shows it: what, when, whom, why, and the words for it."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

import attrs

from jobdoc_rules.case import Person
from jobdoc_rules.checks import clean
from jobdoc_rules.drafts import Draft
from jobdoc_rules.page.links import mailto, tel
from jobdoc_rules.page.moments import Moment, Moments
from jobdoc_rules.planning.grounds import Ground, grounds_of
from jobdoc_rules.planning.plan import Plan, Skip, State, Touchpoint
from jobdoc_rules.planning.sentences import LONG_WEEKDAYS, capitalised
from jobdoc_rules.rules import Side, Strength
from jobdoc_rules.situation import Recipient

__all__ = ["NOW", "Card", "Cards", "Contact", "Part", "Words", "anchor"]

NOW = frozenset({State.DUE, State.OVERDUE})
"""What is to be done today, or was not done when it was to be."""

_LABELS = {State.DONE: "Done", State.DUE: "Today", State.OVERDUE: "Overdue", State.PLANNED: "Planned"}
_SIDES = {Side.CANDIDATE: "for the candidate", Side.EMPLOYER: "for the employer", Side.BOTH: ""}
# What belongs into a draft, and what it is called: on the page, and on the button that copies it.
_PARTS = (
    ("subject", "Subject", "subject"),
    ("body", "Message", "message"),
    ("script", "If somebody answers", "script"),
    ("voicemail", "Voicemail", "voicemail"),
)


class Contact(NamedTuple):
    """Somebody to write to or to call; a link that cannot be made is None."""

    name: str
    role: str
    email: str | None
    mailto: str | None
    phone: str | None
    tel: str | None


class Part(NamedTuple):
    """A part of a draft that is copied as a whole."""

    id: str
    label: str
    called: str
    text: str


class Words(NamedTuple):
    """A draft."""

    language: str
    note: str | None
    parts: tuple[Part, ...]
    mailto: str | None


class Run(NamedTuple):
    """Days in a row that were passed over, and why."""

    first: Moment
    last: Moment | None
    why: str


class Card(NamedTuple):
    """A touchpoint in words and links. ``id`` is its place in the timeline."""

    id: str
    state: str
    label: str
    title: str
    when: Moment
    until: Moment | None
    optional: bool
    side: str
    people: tuple[Contact, ...]
    number: str | None
    tel: str | None
    why: str
    grounds: tuple[Ground, ...]
    skipped: tuple[Run, ...]
    words: Words | None


def anchor(touchpoint: Touchpoint) -> str:
    """Return the id of the place in the timeline where a touchpoint stands."""
    return f"t-{touchpoint.uid}"


class Cards:
    """Makes the cards of one plan."""

    def __init__(self, plan: Plan, drafts: Mapping[str, Draft]) -> None:
        self.moments: Moments = Moments(plan)
        self._drafts = drafts
        self._both = plan.side is Side.BOTH

    def card(self, touchpoint: Touchpoint, *, label: str | None = None) -> Card:
        """Return the card of a touchpoint; what was done has no words and nothing that it waits for."""
        done = touchpoint.state is State.DONE
        start = touchpoint.start
        return Card(
            id=anchor(touchpoint),
            state=touchpoint.state,
            label=label or _LABELS[touchpoint.state],
            title=touchpoint.title,
            when=self.moments.day(start) if done else self.moments.planned(start),
            until=self.moments.until(start, touchpoint.closes),
            optional=touchpoint.strength is Strength.MAY,
            side=_SIDES[touchpoint.bearer] if self._both else "",
            people=tuple(map(_contact, touchpoint.to)),
            number=touchpoint.number,
            tel=tel(touchpoint.number) if touchpoint.number else None,
            why=f"{capitalised(touchpoint.why)}.",
            grounds=grounds_of(touchpoint),
            skipped=tuple(self._runs(touchpoint.skipped)),
            words=None if done else _words(touchpoint.uid, self._drafts.get(touchpoint.uid)),
        )

    def _runs(self, skipped: Iterable[Skip]) -> Iterator[Run]:
        """Yield the days that were passed over, but for plain weekends, which go without saying."""
        for run in _in_a_row(skipped):
            named = [(skip.date, whys) for skip in run if (whys := _named(skip))]
            if named:
                first, last = named[0][0], named[-1][0]
                several = self.moments.day(last) if last != first else None
                each = dict.fromkeys(why for _, whys in named for why in whys)
                yield Run(self.moments.day(first), several, ", ".join(each))


def _named(skip: Skip) -> list[str]:
    return [why for why in skip.why.split("; ") if why not in LONG_WEEKDAYS]


def _in_a_row(skipped: Iterable[Skip]) -> list[list[Skip]]:
    runs: list[list[Skip]] = []
    for skip in skipped:
        if runs and _follows(runs[-1][-1].date, skip.date):
            runs[-1].append(skip)
        else:
            runs.append([skip])
    return runs


def _follows(day: date, other: date) -> bool:
    return other.toordinal() - day.toordinal() == 1


def _contact(person: Recipient) -> Contact:
    role = person.role.replace("_", " ")
    if not isinstance(person, Person):
        return Contact(person.name, role, None, None, None, None)
    email, phone = person.email, person.phone
    return Contact(
        person.name,
        role,
        email,
        mailto(email) if email is not None else None,
        phone,
        tel(phone) if phone is not None else None,
    )


def _words(uid: str, draft: Draft | None) -> Words | None:
    if draft is None:
        return None
    # Templates of one's own may hold anything, and what is mailed is to be what is shown, which is clean.
    cleaned = attrs.evolve(draft, subject=_cleaned(draft.subject), body=_cleaned(draft.body))
    note = f"{capitalised(draft.note)}." if draft.note is not None else None
    return Words(draft.language, note, tuple(_parts(uid, cleaned)), cleaned.mailto)


def _cleaned(text: str | None) -> str | None:
    return None if text is None else clean(text)


def _parts(uid: str, draft: Draft) -> Iterator[Part]:
    for name, label, called in _PARTS:
        text: str | None = getattr(draft, name)
        if text is not None:
            length = f", {draft.seconds} seconds" if name == "voicemail" else ""
            yield Part(f"{name}-{uid}", f"{label}{length}", called, text)
