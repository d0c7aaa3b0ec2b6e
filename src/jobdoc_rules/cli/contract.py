"""A plan as plain data, for programs: what ``plan --format json`` prints.

Keys are added, never renamed or dropped. Times have the offset of the office's zone.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobdoc_rules.planning import Outlook, Plan, Touchpoint, Withheld
    from jobdoc_rules.situation import Recipient

__all__ = ["to_contract", "touchpoint_to_contract", "withheld_to_contract"]

Json = dict[str, Any]


def to_contract(plan: "Plan", drafts: "Mapping[str, Json] | None" = None) -> Json:
    """Return ``plan`` as texts, numbers, lists and dicts only; cases stand in the order they were given.

    ``drafts`` are the words for touchpoints, by uid; who gives them finds each with its touchpoint.
    """
    found: dict[str, list[Touchpoint]] = {outlook.case.id: [] for outlook in plan.outlooks}
    for touchpoint in plan.touchpoints:
        found[touchpoint.case_id].append(touchpoint)
    return {
        "as_of": plan.as_of.isoformat(),
        "policy": plan.policy,
        "cases": [_case(outlook, found[outlook.case.id], drafts) for outlook in plan.outlooks],
    }


def _case(
    outlook: "Outlook", touchpoints: "Iterable[Touchpoint]", drafts: "Mapping[str, Json] | None"
) -> Json:
    return {
        "id": outlook.case.id,
        "employer": outlook.case.employer,
        "state": str(outlook.state),
        "calendar": outlook.calendar,
        "calendar_version": outlook.calendar_version,
        "notes": list(outlook.notes),
        "touchpoints": [_with_draft(touchpoint, drafts) for touchpoint in touchpoints],
        "withheld": [withheld_to_contract(item) for item in outlook.withheld],
    }


def _with_draft(touchpoint: "Touchpoint", drafts: "Mapping[str, Json] | None") -> Json:
    data = touchpoint_to_contract(touchpoint)
    return data if drafts is None else {**data, "draft": drafts.get(touchpoint.uid)}


def touchpoint_to_contract(touchpoint: "Touchpoint") -> Json:
    """Return one touchpoint as plain data."""
    return {
        "uid": touchpoint.uid,
        "kind": str(touchpoint.kind),
        "bearer": str(touchpoint.bearer),
        "title": touchpoint.title,
        "to": _people(touchpoint.to),
        "channel": _word(touchpoint.channel),
        "number": touchpoint.number,
        "start": touchpoint.start.isoformat(),
        "end": touchpoint.end.isoformat(),
        "closes": touchpoint.closes.isoformat(),
        "state": str(touchpoint.state),
        "strength": str(touchpoint.strength),
        "basis": str(touchpoint.basis),
        "grounds": list(touchpoint.grounds),
        "because": touchpoint.because,
        "skipped": [{"date": skip.date.isoformat(), "why": skip.why} for skip in touchpoint.skipped],
    }


def withheld_to_contract(item: "Withheld") -> Json:
    """Return what is ruled out as plain data; ``until`` is null if that is for good."""
    return {
        "kind": str(item.kind),
        "to": _people(item.to),
        "channel": _word(item.channel),
        "until": None if item.until is None else item.until.isoformat(),
        "grounds": list(item.grounds),
        "because": item.because,
    }


def _people(people: "Iterable[Recipient]") -> list[Json]:
    return [{"name": person.name, "role": str(person.role)} for person in people]


def _word(word: object) -> str | None:
    return None if word is None else str(word)
