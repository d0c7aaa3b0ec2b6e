"""What is true of every plan, each as one sentence and one assertion.

A law of one plan takes its scene and the plan. A law of two takes an earlier plan and a later one.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import TypeAlias

from strategies import Scene

from jobdoc_rules.case import Person
from jobdoc_rules.events import (
    Answered,
    AnswerPromised,
    Bounced,
    CallsDeclined,
    CoordinatorAsked,
    Event,
    FollowedUp,
    Interest,
    InterestChanged,
    RecruiterContacted,
    Reopened,
    Replied,
    Spoke,
    ThankYouSent,
    TimingAgreed,
    Withdrew,
)
from jobdoc_rules.planning import CaseState, Plan, State, Touchpoint
from jobdoc_rules.rules import STATUS_CONTACTS, Side
from jobdoc_rules.situation import Kind

Law: TypeAlias = Callable[[Scene, Plan], None]
LawOfTwo: TypeAlias = Callable[[Plan, Plan], None]

_NO_CONTACT = {Kind.NEGOTIATE_TIMING, Kind.CHOOSE, Kind.ANSWER_CANDIDATE}
_DATED = (Spoke, Replied, AnswerPromised, TimingAgreed, Answered)
_ENTRIES: dict[Kind, type[Event]] = {
    Kind.THANK_YOU: ThankYouSent,
    Kind.THANK_COORDINATOR: ThankYouSent,
    Kind.THANK_FOR_DECISION: ThankYouSent,
    Kind.TALK_TO_RECRUITER: RecruiterContacted,
    Kind.STATUS_FOLLOW_UP: FollowedUp,
    Kind.CHECK_IN: FollowedUp,
    Kind.TELL_OF_OFFER: FollowedUp,
    Kind.ASK_COORDINATOR: CoordinatorAsked,
    Kind.FIND_CONTACT: CoordinatorAsked,
}


def entry_of(touchpoint: Touchpoint) -> Event | None:
    """Return what stands in the log once a touchpoint was done as planned; None if nothing does."""
    if touchpoint.kind is Kind.WITHDRAW:
        return Withdrew(at=touchpoint.start)
    kind = _ENTRIES.get(touchpoint.kind)
    if kind is None or touchpoint.channel is None:
        return None
    return kind(at=touchpoint.start, person=touchpoint.to[0].name, channel=touchpoint.channel)  # type: ignore[call-arg]


def _instant(moment: datetime) -> datetime:
    return moment.astimezone(UTC)


def _timed(made: Plan) -> tuple[Touchpoint, ...]:
    """Return what is still to be done and is not bound to the hour of an interview."""
    return tuple(t for t in made.upcoming if t.kind is not Kind.NEGOTIATE_TIMING)


def status_contacts(made: Plan) -> tuple[Touchpoint, ...]:
    """Return the planned contacts that ask how the search stands."""
    return tuple(t for t in made.upcoming if t.kind in STATUS_CONTACTS)


# -- days and hours --------------------------------------------------------------------------------------


def nothing_falls_on_a_closed_day(scene: Scene, made: Plan) -> None:
    """Nothing still to be done lies on a day that the calendar closes."""
    assert [t for t in _timed(made) if not scene.calendar.is_business_day(t.day)] == []


def everything_keeps_office_hours(scene: Scene, made: Plan) -> None:
    """Whatever is still to be done starts and ends within one day's office hours."""
    readings = scene.policy.readings
    assert [
        t
        for t in _timed(made)
        if not (
            t.start.time() >= readings.opens and t.end.time() <= readings.closes and t.end.date() == t.day
        )
    ] == []


def everything_ends_after_its_start(_scene: Scene, made: Plan) -> None:
    """Whatever is in a plan ends after it starts, and closes no earlier than it ends."""
    assert [
        t for t in made.touchpoints if not _instant(t.start) < _instant(t.end) <= _instant(t.closes)
    ] == []


def nothing_is_dated_before_now(scene: Scene, made: Plan) -> None:
    """Nothing still to be done starts before the moment at which the plan is made."""
    assert [
        t
        for t in made.upcoming
        if _instant(t.start) < _instant(scene.as_of)
        # A talk that ends within the minute cannot start later than a minute before its end.
        and not (
            t.kind is Kind.NEGOTIATE_TIMING and _instant(t.end) - _instant(t.start) <= timedelta(minutes=1)
        )
    ] == []


def every_start_exists(_scene: Scene, made: Plan) -> None:
    """Every local time in a plan exists in its zone."""
    times = [moment for t in made.upcoming for moment in (t.start, t.end)]
    assert [
        m for m in times if m.astimezone(UTC).astimezone(m.tzinfo).replace(fold=0) != m.replace(fold=0)
    ] == []


def everything_is_in_the_zone_of_the_office(scene: Scene, made: Plan) -> None:
    """Times in a plan are those of the office's clocks."""
    zones = {moment.tzinfo for t in made.touchpoints for moment in (t.start, t.end, t.closes)}
    assert zones <= {scene.case.office.zone}


def touchpoints_stand_in_order(_scene: Scene, made: Plan) -> None:
    """Touchpoints stand in the order of their start."""
    starts = [t.start for t in made.touchpoints]
    assert starts == sorted(starts)


# -- waiting, and not waiting for ever -------------------------------------------------------------------


def standing_day(scene: Scene) -> date | None:
    """Return the day by which the employer last said there would be word."""
    days = [e.answer_due for e in scene.log if isinstance(e, _DATED) and e.answer_due is not None]
    return days[-1] if days else None


def nobody_is_asked_before_the_promised_day_has_passed(scene: Scene, made: Plan) -> None:
    """No status contact lies on or before the day that was promised last."""
    day = standing_day(scene)
    assert [t for t in status_contacts(made) if day is not None and t.day <= day] == []


def one_contact_follows_the_promised_day(scene: Scene, made: Plan) -> None:
    """The first status contact is one on the business day after the promised one."""
    day = standing_day(scene)
    assert day is not None
    expected = scene.calendar.shift(day, 1)
    if not _exists(expected, scene):
        expected = scene.calendar.shift(expected, 1)
    assert [t.day for t in status_contacts(made) if t.day <= expected] == [expected]


def _exists(day: date, scene: Scene) -> bool:
    """Return whether there is such a day where the office is: Apia went from a Thursday to a Saturday."""
    noon = datetime.combine(day, time(12), scene.case.office.zone)
    return noon.astimezone(UTC).astimezone(noon.tzinfo).date() == day


def ended(scene: Scene) -> bool:
    """Return whether the log says that the search, or the interest, is over."""
    return _last_end(scene) is not None or _interest_lost(scene)


def only_the_log_ends_a_case(scene: Scene, made: Plan) -> None:
    """A case has ended if and only if the log says so: silence is no exit."""
    assert (made.state is CaseState.ENDED) == ended(scene)


def there_is_always_something_next(scene: Scene, made: Plan) -> None:
    """While there is interest and nothing has ended, something is planned, however long nothing was heard."""
    assert ended(scene) or made.upcoming


def once_is_not_enough(scene: Scene, made: Plan) -> None:
    """Whoever waits for an answer tries again and again, unless the policy knows a most of rounds."""
    tries = {*STATUS_CONTACTS, Kind.FIND_CONTACT}
    over = made.state in _RESTING or scene.policy.readings.most_rounds is not None
    assert over or _ends_too_soon(scene) or any(t.kind in tries for t in made.upcoming)


_RESTING = {CaseState.AHEAD, CaseState.PAUSED, CaseState.ENDED}


def _ends_too_soon(scene: Scene) -> bool:
    """Return whether the plan may end before the next try."""
    day = standing_day(scene) or scene.as_of.date()
    return scene.horizon < timedelta(days=60) or day > scene.as_of.date() + timedelta(days=21)


def written_and_spoken_alternate(scene: Scene, made: Plan) -> None:
    """Planned follow-ups to somebody with both addresses go back and forth between them."""
    assert [
        (one.start, other.start)
        for one, other in _consecutive(scene, made)
        if one.channel is None or other.channel is None or one.channel.written == other.channel.written
    ] == []


def _consecutive(scene: Scene, made: Plan) -> list[tuple[Touchpoint, Touchpoint]]:
    """Return planned follow-ups with the next one to the same person, who can be written and spoken to.

    A call that reaches only an assistant is a step as well.
    """
    steps = [t for t in made.upcoming if t.kind is Kind.STATUS_FOLLOW_UP or _spoken_help(t)]
    hindered = any(isinstance(e, (Bounced, CallsDeclined)) for e in scene.log)
    if hindered or len(scene.policy.readings.channels) == 1:
        return []
    return [
        (one, other)
        for one, other in pairwise(steps)
        if one.kind is other.kind is Kind.STATUS_FOLLOW_UP and one.to == other.to and _twice_reachable(one)
    ]


def _spoken_help(touchpoint: Touchpoint) -> bool:
    channel = touchpoint.channel
    return touchpoint.kind is Kind.ASK_COORDINATOR and channel is not None and not channel.written


def _twice_reachable(touchpoint: Touchpoint) -> bool:
    (person,) = touchpoint.to
    return isinstance(person, Person) and bool(person.email and person.phone)


def nobody_is_thanked_before_the_interview_has_ended(scene: Scene, made: Plan) -> None:
    """Thanks follow the interview that they are for."""
    kinds = {Kind.THANK_YOU, Kind.THANK_COORDINATOR}
    assert [t for t in made.upcoming if t.kind in kinds and t.start < _end_of(scene, t.round)] == []


def _end_of(scene: Scene, number: int) -> datetime:
    """Return when the last interview of a round ends; those of one day are a round."""
    ends: dict[date, datetime] = {}
    for interview in scene.case.interviews:
        day = interview.start.date()
        ends[day] = max(interview.end, ends.get(day, interview.end))
    return list(ends.values())[number - 1]


# -- ending ----------------------------------------------------------------------------------------------


def whoever_left_says_nothing_more(scene: Scene, made: Plan) -> None:
    """After the withdrawal there is nothing to do."""
    last = _last_end(scene)
    assert not isinstance(last, Withdrew) or made.upcoming == ()


def lost_interest_leaves_only_the_withdrawal(scene: Scene, made: Plan) -> None:
    """Once interest is lost there is one withdrawal and nothing else."""
    kinds = [t.kind for t in made.upcoming]
    assert not _interest_lost(scene) or kinds in ([], [Kind.WITHDRAW])


def lost_interest_is_told(scene: Scene, made: Plan) -> None:
    """Whoever has lost interest in a search that goes on withdraws."""
    lost = _interest_lost(scene) and _last_end(scene) is None
    assert not lost or [t.kind for t in made.upcoming] == [Kind.WITHDRAW]


def an_end_leaves_at_most_thanks(scene: Scene, made: Plan) -> None:
    """After an end there is at most one thank-you for the decision."""
    kinds = [t.kind for t in made.upcoming]
    assert _last_end(scene) is None or kinds in ([], [Kind.THANK_FOR_DECISION])


def _interest_lost(scene: Scene) -> bool:
    changes = [e.interest for e in scene.log if isinstance(e, InterestChanged)]
    return (changes or [scene.case.interest])[-1] is Interest.NONE


def _last_end(scene: Scene) -> Event | None:
    """Return the terminal event that still stands."""
    over: Event | None = None
    for event in scene.log:
        dated = isinstance(event, _DATED) and event.answer_due is not None
        reopens = dated and scene.policy.readings.dated_word_reopens and not isinstance(over, Withdrew)
        if event.type in scene.policy.readings.ends:
            over = event
        elif isinstance(event, Reopened) or reopens:
            over = None
    return over


# -- never a nuisance ------------------------------------------------------------------------------------


def nobody_is_contacted_twice_on_one_day(scene: Scene, made: Plan) -> None:
    """No planned contact goes to somebody whom another contact of that day reaches."""
    contacts = [t for t in _arrived(scene, made) if t.kind not in _NO_CONTACT]
    # A withdrawal that was taken back the same day was the last contact of a search that is over.
    contacts = [t for t in contacts if (t.kind, t.state) != (Kind.WITHDRAW, State.DONE)]
    planned = [t for t in contacts if t.state is not State.DONE]
    assert [
        (one.start, other.start)
        for one in planned
        for other in contacts
        if one is not other and one.day == other.day and _reached(one) & _reached(other)
    ] == []


def nobody_is_beset(scene: Scene, made: Plan) -> None:
    """No planned status contact is one too many to its employer within the window of business days."""
    readings = scene.policy.readings
    contacts = [t for t in _arrived(scene, made) if t.kind in STATUS_CONTACTS]
    planned = [t for t in contacts if t.state is not State.DONE]
    assert [
        t.start
        for t in planned
        if len(_in_window(contacts, t, scene.calendar.shift(t.day, 1 - readings.window)))
        > readings.contacts_in_window
    ] == []


def _in_window(contacts: list[Touchpoint], last: Touchpoint, first: date) -> list[Touchpoint]:
    employer = last.employer.casefold()
    return [t for t in contacts if t.employer.casefold() == employer and first <= t.day <= last.day]


def _arrived(scene: Scene, made: Plan) -> tuple[Touchpoint, ...]:
    """Return the touchpoints, without those done if some of them did not arrive: these do not count."""
    return made.upcoming if any(isinstance(e, Bounced) for e in scene.log) else made.touchpoints


def _reached(touchpoint: Touchpoint) -> set[tuple[str, ...]]:
    """Return what makes out the people of a contact: the address, or the name at the employer."""
    found: set[tuple[str, ...]] = set()
    for person in touchpoint.to:
        found.add((touchpoint.employer.casefold(), person.name.casefold()))
        if isinstance(person, Person) and person.email:
            found.add((person.email.casefold(),))
    return found


# -- names and reasons -----------------------------------------------------------------------------------


def no_two_touchpoints_share_a_uid(_scene: Scene, made: Plan) -> None:
    """A uid names one touchpoint of a plan."""
    uids = [t.uid for t in made.touchpoints]
    assert len(set(uids)) == len(uids)


def everything_has_grounds(_scene: Scene, made: Plan) -> None:
    """Every touchpoint, and everything withheld, names the clauses it rests on, each once."""
    grounds = [*(t.grounds for t in made.touchpoints), *(w.grounds for w in made.withheld)]
    assert [g for g in grounds if not g or len(set(g)) < len(g)] == []


def every_reason_is_a_sentence(scene: Scene, made: Plan) -> None:
    """Every reason ends in a full stop and has no hole where a fact belongs."""
    sentences = [*(t.because for t in made.touchpoints), *(w.because for w in made.withheld)]
    said = [_without_names(scene, words) for words in sentences]
    assert [words for words in said if words[-1:] != "." or {"{", "}"} & {*words} or "None" in words] == []


def _without_names(scene: Scene, words: str) -> str:
    case = scene.case
    names = [*case.by_name, case.employer, case.candidate or "", *(c.name for c in case.office.closed)]
    for name in sorted(filter(None, names), key=len, reverse=True):
        words = words.replace(name, "")
    return words


def skipped_days_lie_before_the_touchpoint(_scene: Scene, made: Plan) -> None:
    """What was passed over on the way to a day lies before it, in order and once."""
    every = [(t.day, [skip.date for skip in t.skipped]) for t in made.upcoming]
    assert [
        (day, days) for day, days in every if days != sorted(set(days)) or any(skip >= day for skip in days)
    ] == []


def candidates_are_not_told_the_duties_of_employers(_scene: Scene, made: Plan) -> None:
    """A candidate's plan holds no duty of the employer."""
    assert [
        t for t in made.touchpoints if t.kind is Kind.ANSWER_CANDIDATE or t.bearer is not Side.CANDIDATE
    ] == []


# -- two plans -------------------------------------------------------------------------------------------


def _both(earlier: Plan, later: Plan) -> list[tuple[Touchpoint, Touchpoint]]:
    """Return what is still to be done in both plans, as it was and as it is."""
    now = {t.uid: t for t in later.upcoming}
    return [(t, now[t.uid]) for t in earlier.upcoming if t.uid in now]


def place(touchpoint: Touchpoint) -> tuple[object, ...]:
    """Return what a calendar shows of a touchpoint."""
    return touchpoint.start, touchpoint.end, touchpoint.channel, touchpoint.to


def sequence(touchpoint: Touchpoint) -> int:
    """Return the number by which calendars tell a newer version of a touchpoint from an older one."""
    return int((touchpoint.revised - datetime(2020, 1, 1, tzinfo=UTC)).total_seconds())


def revisions_never_fall(earlier: Plan, later: Plan) -> None:
    """A touchpoint's revision never falls."""
    assert [(t, now) for t, now in _both(earlier, later) if now.revised < t.revised] == []


def every_change_is_a_revision(earlier: Plan, later: Plan) -> None:
    """A touchpoint that moves, or changes its channel or people, has a greater sequence number."""
    changed = [(t, now) for t, now in _both(earlier, later) if place(t) != place(now)]
    assert [(t, now) for t, now in changed if sequence(now) <= sequence(t)] == []


def what_stays_keeps_its_revision(earlier: Plan, later: Plan) -> None:
    """As long as the log is the same and no touchpoint changes its day, whatever stays keeps its revision."""
    both = _both(earlier, later)
    waiting = all(t.day == now.day for t, now in both)
    assert [t for t, now in both if waiting and place(t) == place(now) and t.revised != now.revised] == []


def changes_tell_everything_once(earlier: Plan, later: Plan) -> None:
    """Changes name each touchpoint at most once: as added, as moved or as cancelled."""
    changes = later.changes(since=earlier)
    uids = [t.uid for t in (*changes.added, *(now for _, now in changes.moved), *changes.cancelled)]
    assert len(set(uids)) == len(uids)


def changes_lead_from_one_plan_to_the_other(earlier: Plan, later: Plan) -> None:
    """What was to be done, less what was cancelled or done, with what was added, is what is to be done."""
    changes = later.changes(since=earlier)
    done = {t.uid for t in later.touchpoints if t.state is State.DONE}
    gone = {t.uid for t in changes.cancelled} | done
    view = earlier.as_of.astimezone(UTC) + earlier.horizon
    known = {t.uid for t in earlier.touchpoints}
    expected = {t.uid for t in earlier.upcoming} - gone | {t.uid for t in changes.added}
    assert {t.uid for t in later.upcoming if t.uid in known or t.start <= view} == expected


LAWS_OF_TWO: tuple[LawOfTwo, ...] = (
    revisions_never_fall,
    every_change_is_a_revision,
    changes_tell_everything_once,
    changes_lead_from_one_plan_to_the_other,
)
"""The laws of an earlier and a later plan of one case."""

LAWS: tuple[Law, ...] = (
    nothing_falls_on_a_closed_day,
    everything_keeps_office_hours,
    everything_ends_after_its_start,
    nothing_is_dated_before_now,
    every_start_exists,
    everything_is_in_the_zone_of_the_office,
    touchpoints_stand_in_order,
    nobody_is_asked_before_the_promised_day_has_passed,
    only_the_log_ends_a_case,
    written_and_spoken_alternate,
    whoever_left_says_nothing_more,
    lost_interest_leaves_only_the_withdrawal,
    lost_interest_is_told,
    an_end_leaves_at_most_thanks,
    nobody_is_contacted_twice_on_one_day,
    nobody_is_beset,
    no_two_touchpoints_share_a_uid,
    everything_has_grounds,
    every_reason_is_a_sentence,
    skipped_days_lie_before_the_touchpoint,
    candidates_are_not_told_the_duties_of_employers,
)
"""The laws of every candidate's plan, whatever the policy."""

LAWS_OF_PRESETS: tuple[Law, ...] = (
    *LAWS,
    there_is_always_something_next,
    once_is_not_enough,
    nobody_is_thanked_before_the_interview_has_ended,
)
"""The laws of every candidate's plan under a preset; other readings may choose to give up."""
