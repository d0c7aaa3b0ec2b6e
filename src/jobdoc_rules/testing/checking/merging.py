"""When two sequences have come to the same: then one of them needs to be followed.

Days count from the present one, and what lies two weeks back or more is long ago. That is exact for most of
what the rulebook asks about and coarse for the rest: what is merged is not looked at twice, so a merge too
many may hide a fault, but never makes one up.
"""

import copy
from collections.abc import Hashable
from datetime import date, datetime
from typing import Any

from jobdoc_rules.events import Interest, Rejected, Withdrew
from jobdoc_rules.situation import Promise, Situation

__all__ = ["copied", "view"]

_LONG_AGO = -14
_WINDOW = -7
_LISTS = ("steps", "lost", "status_days", "done")
_TABLES = (
    *("absent", "dead", "thanked", "followed", "reached", "last_contacts", "ordinals"),
    *("choices", "stamps", "person_stamps"),
)


def copied(situation: Situation) -> Situation:
    """Return a situation that changes without changing ``situation``."""
    other = copy.copy(situation)
    for name in (*_LISTS, *_TABLES):
        setattr(other, name, copy.copy(getattr(situation, name)))
    other.contact_days = {name: list(days) for name, days in situation.contact_days.items()}
    return other


def view(s: Situation, now: datetime) -> Hashable:
    """Return what tells situations apart, seen from ``now``: two with equal views go on alike."""
    today = now.date()
    return (
        _hour(s, now),
        _standing(s, today),
        s.promise and _promise(s.promise, today),
        None if s.terminal else _loop(s, today),
        _people(s, today),
        (s.decided, s.answered, _ago(s.employer_promise, today)),
    )


def _hour(s: Situation, now: datetime) -> Hashable:
    """Return the weekday, and between which of the policy's times of day ``now`` lies."""
    r, clock = s.readings, now.time()
    return now.weekday(), clock >= r.email_at, clock >= r.call_at, clock >= r.closes


def _ago(day: date | None, today: date) -> int | None:
    return None if day is None else max((day - today).days, _LONG_AGO)


def _standing(s: Situation, today: date) -> Hashable:
    rejected = _ago(s.terminal.day, today) if isinstance(s.terminal, Rejected) else None
    return (
        s.terminal is not None,
        isinstance(s.terminal, Withdrew),
        rejected,
        s.interest is Interest.NONE,
        s.hold and _ago(s.checked_in, today),
        s.rival and (_ago(s.rival.deadline, today), _ago(s.rival_day, today)),
        s.calls_declined,
    )


def _promise(promise: Promise, today: date) -> Hashable:
    due = _ago(promise.due, today)
    return due, promise.agreed, promise.channel, promise.vague, promise.interim, promise.resting


def _loop(s: Situation, today: date) -> Hashable:
    return (
        None if s.steps else (_ago(s.word_day, today), s.word_is_interview),
        s.voice and s.voice.name,
        tuple((_ago(step.day, today), *step[1:]) for step in s.steps),
        s.bounced and _ago(s.bounced.day, today),
        s.asks,
    )


def _people(s: Situation, today: date) -> Hashable:
    away: list[Any] = [
        (name, absence.until is None, _ago(absence.until or absence.day, today))
        for name, absence in s.absent.items()
    ]
    return (
        tuple(sorted(away)),
        frozenset(s.dead),
        tuple(frozenset(met) for met in (s.thanked, s.followed, s.reached)),
        frozenset(name for name, days in s.contact_days.items() if today in days),
        tuple(sorted(ago for day in s.status_days if (ago := (day - today).days) > _WINDOW)),
    )
