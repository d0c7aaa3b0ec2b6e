"""What a template is given: the facts of a case as a touchpoint needs them, in the words of a language.

| name | what it is (None where nobody knows) |
|---|---|
| ``to`` | the names of the addressees |
| ``employer``, ``position``, ``candidate`` | as the case says |
| ``people`` | the names of those whom the candidate tries to reach |
| ``helpers`` | the names of those who helped with logistics |
| ``interview_day`` | the day of the interview |
| ``agreed_day`` | the promised day, if a contact after it was agreed and is due now |
| ``mentioned_day`` | the same day, if it was only mentioned |
| ``vague`` | whether that day was a vague one |
| ``first`` | whether it is the first contact of its kind with the addressee |
| ``honest`` | whether the honest line is in place: from the second round on (S22) |
| ``thanks_owed`` | whether a thank-you to the addressee is folded into this message (S1) |
| ``deadline`` | the day by which a rival offer must be answered |
| ``answer_day`` | the day by which the employer may promise word: a week later |
| ``decided`` | whether the employer has decided |
| ``phone``, ``email`` | how to reach the employer |
| ``live`` | whether the addressee can be met or called, so that a talk can be asked for |
| ``turn(a, b, ...)`` | one of several wordings: another one each time that the addressee is written to |
"""

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from babel import Locale, UnknownLocaleError
from babel.dates import format_date

from jobdoc_rules.case import Case, Person, Role
from jobdoc_rules.events import (
    CallsDeclined,
    Decided,
    FollowedUp,
    RivalOffer,
    ThankYouSent,
    TimingAgreed,
)
from jobdoc_rules.planning.plan import Touchpoint
from jobdoc_rules.situation import Kind, Round, rounds_of

__all__ = ["day_words", "facts_of", "listed", "recipients_of"]

A_WEEK = timedelta(days=7)
SECOND_ROUND = 3  # after an email and a call

_ORDER_OF_REACH = (Role.RECRUITER, Role.COORDINATOR, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.AGENCY)
_WITHOUT_YEAR = "MMMMEd"
_AND = {"en": "and", "es": "y", "de": "und", "fr": "et"}
_DAY_AFTER_PROMISE = frozenset({"S14", "S38"})


def facts_of(touchpoint: Touchpoint, case: Case, language: str) -> dict[str, object]:
    """Return the facts for the template of ``touchpoint``."""
    round_ = _round(touchpoint, case)
    promise = _promise(touchpoint, case)
    day = promise and day_words(promise.answer_due, beside=touchpoint.day, language=language)
    agreed = isinstance(promise, TimingAgreed)
    names = [person.name for person in recipients_of(touchpoint, case)]
    if touchpoint.kind is Kind.ANSWER_CANDIDATE and case.candidate is not None:
        names = [case.candidate]
    phone, email = _reach(case)
    looping = "S19" in touchpoint.grounds
    return {
        "to": listed(names, language),
        "employer": case.employer,
        "position": case.position,
        "candidate": case.candidate,
        "people": listed([person.name for person in _sought(round_, case)], language),
        "helpers": listed([p.name for p in case.people if p.role is Role.COORDINATOR], language),
        "interview_day": day_words(round_.day, beside=touchpoint.day, language=language),
        "agreed_day": day if agreed else None,
        "mentioned_day": None if agreed else day,
        "vague": getattr(promise, "vague", False),
        "first": touchpoint.ordinal == 1,
        "honest": looping and touchpoint.ordinal >= SECOND_ROUND,
        "thanks_owed": touchpoint.kind is Kind.STATUS_FOLLOW_UP and _owes_thanks(touchpoint, case, round_),
        "deadline": _deadline(touchpoint, case, language),
        "answer_day": day_words(touchpoint.day + A_WEEK, beside=touchpoint.day, language=language),
        "decided": any(isinstance(event, Decided) for event in case.events),
        "phone": phone,
        "email": email,
        "live": not any(isinstance(event, CallsDeclined) for event in case.events),
        "turn": _turn(touchpoint.ordinal),
    }


def recipients_of(touchpoint: Touchpoint, case: Case) -> tuple[Person, ...]:
    """Return the people at the employer to whom the words go."""
    if touchpoint.kind is Kind.CHOOSE:  # who chooses to leave takes leave of those who would have been asked
        return _sought(_round(touchpoint, case), case)
    return tuple(person for person in touchpoint.to if isinstance(person, Person))


def day_words(day: date, *, beside: date, language: str) -> str:
    """Return a day as it is written in a language, with its year if that is not the one of ``beside``.

    For a language whose way of writing nobody knows it is the ISO date.
    """
    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return day.isoformat()
    pattern = "full"
    if day.year == beside.year and _WITHOUT_YEAR in locale.datetime_skeletons:
        pattern = re.sub("E+", "EEEE", locale.datetime_skeletons[_WITHOUT_YEAR].pattern)
    words = format_date(day, pattern, locale=locale)
    # The one ordinal among French days, which locale data do not tell.
    return words.replace(" 1 ", " 1er ") if locale.language == "fr" else words


def listed(names: Sequence[str], language: str) -> str | None:
    """Return names as a language lists them; None if there are none."""
    *most, last = names or [""]
    if not most:
        return last or None
    word = _AND.get(language, "&")
    # Spanish says "e" before a word that begins with the sound of "i".
    initial = last.casefold()
    if word == "y" and initial.startswith(("i", "í", "hi", "hí")) and not initial.startswith(("hie", "hia")):
        word = "e"
    return f"{', '.join(most)} {word} {last}"


def _turn(ordinal: int) -> Callable[..., object]:
    def turn(*wordings: object) -> object:
        return wordings[(ordinal - 1) % len(wordings)]

    return turn


def _round(touchpoint: Touchpoint, case: Case) -> Round:
    rounds = rounds_of(case)
    return rounds[min(touchpoint.round, len(rounds)) - 1]


def _promise(touchpoint: Touchpoint, case: Case) -> TimingAgreed | None:
    """Return the event that named the day after which ``touchpoint`` comes, if it comes after one."""
    if _DAY_AFTER_PROMISE.isdisjoint(touchpoint.grounds):
        return None
    dated = [
        event for event in case.events if event.day <= touchpoint.day and getattr(event, "answer_due", None)
    ]
    return dated[-1] if dated else None  # type: ignore[return-value]


def _sought(round_: Round, case: Case) -> tuple[Person, ...]:
    """Return whom the candidate tries to reach: the addressee of follow-ups, else the interviewers."""
    asked = [event.person for event in case.events if isinstance(event, FollowedUp) and event.person]
    return (case.by_name[asked[-1]],) if asked else round_.interviewers


def _owes_thanks(touchpoint: Touchpoint, case: Case, round_: Round) -> bool:
    """Return whether somebody was followed up with and never thanked for the round."""
    names = {person.name for person in touchpoint.to}
    since = [event for event in case.events if event.person in names and event.day >= round_.day]
    thanked = any(isinstance(event, ThankYouSent) for event in since)
    return not thanked and any(isinstance(event, FollowedUp) for event in since)


def _deadline(touchpoint: Touchpoint, case: Case, language: str) -> str | None:
    offers = [event for event in case.events if isinstance(event, RivalOffer)]
    return day_words(offers[-1].deadline, beside=touchpoint.day, language=language) if offers else None


def _reach(case: Case) -> tuple[str | None, str | None]:
    """Return the telephone number and email address at which the employer can be reached."""
    people: list[Person] = [p for role in _ORDER_OF_REACH for p in case.people if p.role is role]
    both = [p for p in people if p.phone and p.email] or people
    phone = next((p.phone for p in both if p.phone), None)
    email = next((p.email for p in both if p.email), None)
    return phone, email
