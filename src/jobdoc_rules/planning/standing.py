"""How a case stands as a whole: what the log tells, else what is planned."""

from collections.abc import Sequence

from jobdoc_rules.planning.dating import Dater
from jobdoc_rules.planning.plan import CaseState, State, Touchpoint
from jobdoc_rules.rules import STATUS_CONTACTS
from jobdoc_rules.situation import Kind, Situation

__all__ = ["standing", "state_of"]


def standing(s: Situation, dater: Dater) -> CaseState | None:
    """Return the state that the log alone tells."""
    if s.ended:
        return CaseState.ENDED
    if s.latest.end > s.as_of:
        return CaseState.AHEAD
    promised = s.promise is not None and s.promise.resting and s.promise.due >= dater.today
    if s.hold is not None or promised or _away(s, dater):
        return CaseState.PAUSED
    return CaseState.FOLLOWING_UP if s.steps else None


def _away(s: Situation, dater: Dater) -> bool:
    """Return whether the addressee is out of office (R12)."""
    absence = next((s.absent.get(person.name) for person in s.addressees()), None)
    if absence is None:
        return False
    if absence.until is not None:
        return absence.until >= dater.today
    return dater.move(absence.day, s.readings.unknown_absence) > dater.today


def state_of(told: CaseState | None, planned: Sequence[Touchpoint]) -> CaseState:
    """Return the state of a case: what the log tells, else what is due now, else waiting."""
    if told is not None:
        return told
    now = (State.DUE, State.OVERDUE)
    if any(t.kind in STATUS_CONTACTS and t.state in now for t in planned):
        return CaseState.FOLLOWING_UP
    thanks = {Kind.THANK_YOU, Kind.THANK_COORDINATOR, Kind.TALK_TO_RECRUITER}
    return CaseState.THANKING if any(t.kind in thanks for t in planned) else CaseState.WAITING
