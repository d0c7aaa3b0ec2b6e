"""Laws of an earlier and a later plan of one case: what moves keeps its name and tells that it moved."""

from datetime import UTC, datetime

from jobdoc_rules.planning import Plan, State, Touchpoint
from jobdoc_rules.situation import EPOCH
from jobdoc_rules.testing.laws.law import Law, law

__all__ = ["CHANGES", "place", "what_stays_keeps_its_revision"]


def _both(earlier: Plan, later: Plan) -> list[tuple[Touchpoint, Touchpoint]]:
    """Return what is still to be done in both plans, as it was and as it is."""
    now = {t.uid: t for t in later.upcoming}
    return [(t, now[t.uid]) for t in earlier.upcoming if t.uid in now]


def place(touchpoint: Touchpoint) -> tuple[object, ...]:
    """Return what a calendar shows of a touchpoint."""
    return touchpoint.start, touchpoint.end, touchpoint.channel, touchpoint.to


def _sequence(revised: datetime) -> int:
    """Return the number by which calendars tell a newer version of an event from an older one."""
    return int((revised - EPOCH).total_seconds())


@law()
def revisions_never_fall(earlier: Plan, later: Plan) -> None:
    """A touchpoint's revision never falls."""
    assert [(t, now) for t, now in _both(earlier, later) if now.revised < t.revised] == []


@law()
def every_change_is_a_revision(earlier: Plan, later: Plan) -> None:
    """A touchpoint that moves, or changes its channel or people, has a greater sequence number."""
    changed = [(t, now) for t, now in _both(earlier, later) if place(t) != place(now)]
    assert [(t, now) for t, now in changed if _sequence(now.revised) <= _sequence(t.revised)] == []


@law()
def what_stays_keeps_its_revision(earlier: Plan, later: Plan) -> None:
    """As long as the log is the same, nothing is left out and no day or grounds change, revisions stay."""
    both = _both(earlier, later)
    waiting = len(both) == len(earlier.upcoming) and all(
        (t.day, t.grounds) == (now.day, now.grounds) for t, now in both
    )
    assert [t for t, now in both if waiting and place(t) == place(now) and t.revised != now.revised] == []


@law()
def changes_tell_everything_once(earlier: Plan, later: Plan) -> None:
    """Changes name each touchpoint at most once: as added, as moved or as cancelled."""
    changes = later.changes(since=earlier)
    uids = [t.uid for t in (*changes.added, *(now for _, now in changes.moved), *changes.cancelled)]
    assert len(set(uids)) == len(uids)


@law()
def changes_lead_from_one_plan_to_the_other(earlier: Plan, later: Plan) -> None:
    """What was to be done, less what was cancelled or done, with what was added, is what is to be done."""
    changes = later.changes(since=earlier)
    done = {t.uid for t in later.touchpoints if t.state is State.DONE}
    gone = {t.uid for t in changes.cancelled} | done
    view = earlier.as_of.astimezone(UTC) + earlier.horizon
    known = {t.uid for t in earlier.touchpoints}
    expected = {t.uid for t in earlier.upcoming} - gone | {t.uid for t in changes.added}
    assert {t.uid for t in later.upcoming if t.uid in known or t.start <= view} == expected


CHANGES: tuple[Law, ...] = (
    revisions_never_fall,
    every_change_is_a_revision,
    changes_tell_everything_once,
    changes_lead_from_one_plan_to_the_other,
)
"""Laws of an earlier and a later plan of one case, whose log has only grown since, as things happened."""
