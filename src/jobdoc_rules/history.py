"""The fold: what each event of the log changes in a situation.

:func:`read` takes a case as it stands at a moment; :func:`record` takes in one further event, and is how a
plan assumes what has not happened yet. One small handler for each kind of event, in the table at the end,
says what that event changes; nothing else does. A handler returns the tracks, and the person, that it
touches: whatever hangs on one of these has changed.
"""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

from jobdoc_rules.case import Case, Person, Role
from jobdoc_rules.events import (
    Answered,
    AnswerPromised,
    Bounced,
    CallsDeclined,
    Channel,
    CoordinatorAsked,
    Decided,
    Event,
    FollowedUp,
    InterestChanged,
    Offered,
    OutOfOffice,
    PositionClosed,
    PutOnHold,
    RecruiterContacted,
    Rejected,
    Reopened,
    Replied,
    RivalOffer,
    Spoke,
    ThankYouSent,
    TimingAgreed,
    Withdrew,
)
from jobdoc_rules.readings import Readings
from jobdoc_rules.situation import (
    EPOCH,
    Done,
    Kind,
    Promise,
    Recipient,
    Round,
    Situation,
    Step,
    Track,
    candidate_of,
    one_message,
)

__all__ = ["log_at", "read", "record"]

Tracks: TypeAlias = tuple[Track | Person, ...]

END_OF_DAY = time(23, 59, 59)


def read(case: Case, readings: Readings, as_of: datetime) -> Situation:
    """Return where ``case`` stands at ``as_of``; what happens later has not happened yet.

    Interviews ahead are taken in as well: clocks run from the latest one (R10).
    """
    s = Situation(case, readings, as_of)
    entries: list[tuple[datetime, int, Round | Event]] = [(r.start.astimezone(UTC), 0, r) for r in s.rounds]
    # In UTC: in an hour that comes twice, local times would be out of order.
    entries += [(moment_of(e, s.zone).astimezone(UTC), 1, e) for e in log_at(case, as_of)]
    for _, _, entry in sorted(entries, key=lambda entry: entry[:2]):
        if isinstance(entry, Round):
            _begin(s, entry)
        else:
            record(s, entry)
    return s


def log_at(case: Case, as_of: datetime) -> tuple[Event, ...]:
    """Return the entries of the log that have happened at ``as_of``, in their order."""
    # In UTC: within one zone Python compares wall clocks, which may run back.
    now, today = as_of.astimezone(UTC), as_of.astimezone(case.office.zone).date()
    return tuple(event for event in case.events if _happened(event, now, today))


# What may change how somebody is reached: addresses, declined calls, a number that was agreed.
_ADDRESSING = frozenset({Track.ALL, Track.ADDRESSES, Track.ANSWER})


def record(
    s: Situation, event: Event, stamp: datetime | None = None, kind: Kind | None = None
) -> frozenset[Track]:
    """Take in an event and return what it changed.

    ``stamp`` is its revision, if the event itself does not tell it; ``kind`` is what the contact was planned
    for, if it was: the log alone has to be guessed at.
    """
    s.found.clear()
    moment = moment_of(event, s.zone)
    stamp = stamp or (event.recorded or moment).astimezone(UTC)
    if kind is not None and isinstance(event, FollowedUp):
        tracks = _follow(s, event, moment, stamp, kind)
    else:
        tracks = _EFFECTS[type(event)](s, event, moment, stamp)
    if not _ADDRESSING.isdisjoint(tracks):
        s.choices.clear()
    for track in tracks:
        if isinstance(track, Person):
            s.person_stamps[track.name] = max(s.person_stamps.get(track.name, EPOCH), stamp)
        else:
            s.stamps[track] = max(s.stamps.get(track, EPOCH), stamp)
    return frozenset([Track.PEOPLE if isinstance(track, Person) else track for track in tracks])


def moment_of(event: Event, zone: ZoneInfo) -> datetime:
    """Return the instant at which an event counts; a day-only one comes after every timed one of its day."""
    if isinstance(event.at, datetime):
        return event.at
    return datetime.combine(event.at, END_OF_DAY, zone)


def _happened(event: Event, now: datetime, today: date) -> bool:
    return event.at <= now if isinstance(event.at, datetime) else event.at <= today


def _begin(s: Situation, round_: Round) -> None:
    """Take in an interview: it is the employer's word, and clocks run from it (R10)."""
    s.round = round_
    s.voice = None
    s.hold = None
    s.answered = s.decided = False
    if s.promise is not None and s.promise.due <= round_.day:
        s.promise = None
    if s.employer_promise is not None and s.employer_promise <= round_.day:
        s.employer_promise = None
    _restart(s, round_.day, interview=True)
    s.ever_followed_up = False


def _round_at(s: Situation, moment: datetime) -> int:
    """Return the number of the round that had begun at ``moment``; a later one may be known already."""
    return next((r.number for r in reversed(s.rounds) if r.start <= moment), 1)


def _log(s: Situation, kind: Kind, to: Iterable[Recipient], event: Event, stamp: datetime) -> None:
    people = tuple(to)
    key = (_round_at(s, moment_of(event, s.zone)), kind, tuple([p.name for p in people]))
    s.ordinals[key] = ordinal = s.ordinals.get(key, 0) + 1
    channel = getattr(event, "channel", None)
    s.done.append(Done(kind, people, channel, event, key[0], ordinal, stamp))


def _contact(s: Situation, person: Person, event: Event, channel: Channel | None) -> Tracks:
    """Note a contact by the candidate."""
    s.contact_days.setdefault(person.name, []).append(event.day)
    if channel is None:
        return (person,)
    s.last_contacts[person.name, channel.written] = event
    return (person, *_revive(s, person, channel))


def _told_of_rival(s: Situation) -> Tracks:
    """Note that they know of a rival offer (R17): no talk about the status leaves it out."""
    if s.rival is None:
        return ()
    s.rival = None
    return (Track.RIVAL,)


def _revive(s: Situation, person: Person, channel: Channel) -> Tracks:
    """Take an address that is used again for a living one."""
    if (person.name, channel.written) not in s.dead:
        return ()
    s.dead.remove((person.name, channel.written))
    return Track.LOOP, Track.HELP, Track.ADDRESSES


def _restart(s: Situation, day: date, *, interview: bool = False) -> None:
    s.word_day = day
    s.word_is_interview = interview
    s.steps = []
    s.bounced = None
    s.asks = 0


def _heard(s: Situation, person: Person) -> None:
    """Note who spoke for the employer; an assistant passes words on, and stays the one who helps."""
    if person.role is not Role.COORDINATOR:
        s.voice = person


def _word(s: Situation, event: Event) -> Tracks:
    """Take in a dateless word: clocks start over (R5, R6), but a promised day that is to come stands."""
    if s.promise is not None and s.promise.due <= event.day:
        s.promise = None
    _restart(s, event.day)
    return Track.LOOP, Track.HELP, Track.ANSWER


def _promised(s: Situation, event: Any, *, agreed: bool = False, interim: bool = False) -> Tracks:  # noqa: ANN401 - any event with a day
    touched: Tracks = (Track.LOOP, Track.HELP, Track.ANSWER)
    closed = s.terminal is not None and not isinstance(s.terminal, Withdrew)
    if closed and s.readings.dated_word_reopens:
        s.terminal = None
        touched += (Track.ALL,)
    s.hold = None
    s.promise = Promise(
        due=event.answer_due,
        said=moment_of(event, s.zone),
        agreed=agreed,
        channel=getattr(event, "channel", None) if agreed else None,
        number=getattr(event, "number", None),
        vague=getattr(event, "vague", False),
        interim=interim,
        resting=s.ever_followed_up,
    )
    # A day named at the interview may come before the week is over; only a word after it moves the duty on.
    week = s.readings.answer_within.after(s.round.day)
    if interim or event.day > s.round.day or event.answer_due <= week:
        s.employer_promise = event.answer_due
    s.answered = False
    _restart(s, event.day)
    return touched


def _step(s: Situation, event: Event, person: Person, channel: Channel, *, searching: bool = False) -> None:
    """Take in a status contact; one made before a promised day has passed answers nothing."""
    s.bounced = None
    if s.promise is not None and event.day <= s.promise.due:
        return
    last = s.last_step
    if last is not None and (last.day, last.written) == (event.day, channel.written):
        return  # one message to several people is one step
    s.steps.append(Step(event.day, channel.written, person.name, searching))


def _thank_you_sent(s: Situation, e: ThankYouSent, moment: datetime, stamp: datetime) -> Tracks:
    person = s.person_of(e)
    interviewed = any(person in r.interviewers for r in s.rounds)
    kind = Kind.THANK_YOU if interviewed or person.role is not Role.COORDINATOR else Kind.THANK_COORDINATOR
    if isinstance(s.terminal, Rejected):
        kind = Kind.THANK_FOR_DECISION
    _log(s, kind, [person], e, stamp)
    touched = _contact(s, person, e, e.channel)
    s.thanked[person.name] = moment
    return touched


def _followed_up(s: Situation, e: FollowedUp, moment: datetime, stamp: datetime) -> Tracks:
    if _tells_of_offer(s, e.day):
        kind = Kind.TELL_OF_OFFER
    else:
        kind = Kind.STATUS_FOLLOW_UP if s.hold is None else Kind.CHECK_IN
    return _follow(s, e, moment, stamp, kind)


def _tells_of_offer(s: Situation, day: date) -> bool:
    """Return whether a contact is news of a rival offer, which waits for the one after a promised day."""
    if s.rival is None:
        return False
    # Of an offer that came too late on its own last day they are told on the next.
    last = max(s.rival.deadline, s.rival_day)
    answers_promise = s.promise is not None and s.promise_open and s.promise.due < day
    return day == last if answers_promise else day <= last


def _follow(s: Situation, e: FollowedUp, moment: datetime, stamp: datetime, kind: Kind) -> Tracks:
    person = s.person_of(e)
    people = one_message(s)[0] if kind is Kind.TELL_OF_OFFER else (person,)
    _log(s, kind, people, e, stamp)
    others = tuple(other for other in people if other != person)
    for other in others:
        s.contact_days.setdefault(other.name, []).append(e.day)
    touched = (*_contact(s, person, e, e.channel), *others, *_told_of_rival(s))
    s.status_days.append(e.day)
    s.reached[person.name] = moment
    if kind is not Kind.TELL_OF_OFFER:
        s.followed[person.name] = moment
    if moment >= s.round.start:  # else it is planned for before an interview, which begins everything anew
        s.ever_followed_up = True
        if s.hold is not None:
            s.checked_in = e.day
        else:
            _step(s, e, person, e.channel)
    return (Track.LOOP, *touched)


def _recruiter_contacted(s: Situation, e: RecruiterContacted, moment: datetime, stamp: datetime) -> Tracks:
    arranger = s.round.arranged_by
    fallback = next(iter((*([arranger] if arranger else []), *s.recruiters)), None)
    person = s.person_of(e) if e.person is not None or fallback is None else fallback
    _log(s, Kind.TALK_TO_RECRUITER, [person], e, stamp)
    touched = _contact(s, person, e, e.channel)
    s.reached[person.name] = moment
    return touched


def _coordinator_asked(s: Situation, e: CoordinatorAsked, _moment: datetime, stamp: datetime) -> Tracks:
    fallback = next(iter(s.coordinators), None)
    person = s.person_of(e) if e.person is not None or fallback is None else fallback
    _log(s, Kind.ASK_COORDINATOR, [person], e, stamp)
    touched = _contact(s, person, e, e.channel)
    s.asks += 1
    channel = e.channel or Channel.PHONE
    spoken = e.channel is not None and not channel.written
    if s.out_of_reach or (spoken and s.call_is_next):
        _step(s, e, person, channel, searching=s.out_of_reach)
        return (Track.LOOP, Track.HELP, *touched)
    return (Track.HELP, *touched)


def _spoke(s: Situation, e: Spoke, moment: datetime, _stamp: datetime) -> Tracks:
    person = s.person_of(e)
    touched = _contact(s, person, e, e.channel)
    s.reached[person.name] = moment
    s.absent.pop(person.name, None)
    live = e.channel.live and e.status_discussed and person.role is not Role.COORDINATOR
    if live:
        touched += _told_of_rival(s)
    if live or e.answer_due is not None:
        _heard(s, person)
    if e.answer_due is not None:
        return _promised(s, e, interim=True) + touched
    if live:
        return _word(s, e) + touched
    return (Track.LOOP, *touched)


def _replied(s: Situation, e: Replied, _moment: datetime, stamp: datetime) -> Tracks:
    person = s.person_of(e)
    _heard(s, person)
    s.absent.pop(person.name, None)
    touched = (person, *_revive(s, person, e.channel))
    if e.answer_due is None:
        return _word(s, e) + touched
    _log(s, Kind.ANSWER_CANDIDATE, [candidate_of(s.case)], e, stamp)
    return _promised(s, e, interim=True) + touched


def _answer_promised(s: Situation, e: AnswerPromised, _moment: datetime, _stamp: datetime) -> Tracks:
    _heard(s, s.person_of(e))
    return _promised(s, e)


def _timing_agreed(s: Situation, e: TimingAgreed, _moment: datetime, stamp: datetime) -> Tracks:
    _heard(s, s.person_of(e))
    if e.day == s.round.day:
        _log(s, Kind.NEGOTIATE_TIMING, s.round.interviewers, e, stamp)
    return (Track.INTERVIEW, *_promised(s, e, agreed=True))


def _answered(s: Situation, e: Answered, _moment: datetime, stamp: datetime) -> Tracks:
    _log(s, Kind.ANSWER_CANDIDATE, [candidate_of(s.case)], e, stamp)
    if e.answer_due is not None:
        return _promised(s, e, interim=True)
    s.answered = True
    return _word(s, e)


def _out_of_office(s: Situation, e: OutOfOffice, _moment: datetime, _stamp: datetime) -> Tracks:
    s.absent[s.person_of(e).name] = e
    return (Track.LOOP,)


def _bounced(s: Situation, e: Bounced, _moment: datetime, _stamp: datetime) -> Tracks:
    person = s.person_of(e)
    key = person.name, e.channel.written
    s.dead.add(key)
    if (lost := s.last_contacts.pop(key, None)) is not None:
        _undo(s, person, lost)
    return Track.LOOP, Track.HELP, Track.ADDRESSES, person


def _undo(s: Situation, person: Person, lost: Any) -> None:  # noqa: ANN401 - any contact
    """Take back a contact that did not arrive (R13): it stays in the log, but counts for nothing."""
    sent = lost.day, lost.channel.written, person.name
    step = next((step for step in s.steps if step[:3] == sent), None)
    s.lost.append(lost)
    s.contact_days[person.name].remove(lost.day)
    _recall(s, s.thanked, person, lost, (ThankYouSent,))
    _recall(s, s.reached, person, lost, (FollowedUp, RecruiterContacted))
    _recall(s, s.followed, person, lost, (FollowedUp,))
    if isinstance(lost, CoordinatorAsked):
        s.asks = max(0, s.asks - 1)
    if isinstance(lost, FollowedUp):
        s.status_days.remove(lost.day)
    if step is not None:
        s.bounced = step if step == s.last_step else None
        s.steps.remove(step)


def _recall(
    s: Situation, times: dict[str, datetime], person: Person, lost: Event, kinds: tuple[type[Event], ...]
) -> None:
    """Let ``times`` say when such a contact last arrived, now that one was lost."""
    if isinstance(lost, kinds) and times.get(person.name) == moment_of(lost, s.zone):
        del times[person.name]
        with_person = [d.event for d in s.done if isinstance(d.event, kinds) and person in d.to]
        if arrived := [moment_of(event, s.zone) for event in with_person if event not in s.lost]:
            times[person.name] = max(arrived)


def _calls_declined(s: Situation, _e: CallsDeclined, _moment: datetime, _stamp: datetime) -> Tracks:
    s.calls_declined = True
    return (Track.ALL,)


def _day_in_time(s: Situation, e: Event) -> date:
    """Return the day on which one can act on an event: its own while the office is open, else the next."""
    closes = datetime.combine(e.day, s.readings.closes, s.zone) - timedelta(minutes=s.readings.minutes)
    in_time = isinstance(e.at, datetime) and e.at <= closes
    return e.day if in_time else e.day + timedelta(days=1)


def _interest_changed(s: Situation, e: InterestChanged, _moment: datetime, _stamp: datetime) -> Tracks:
    s.interest = e.interest
    s.interest_day = _day_in_time(s, e)
    return (Track.ALL,)


def _ends(s: Situation, e: Event, _moment: datetime, stamp: datetime) -> Tracks:
    if isinstance(e, Withdrew):
        _log(s, Kind.WITHDRAW, one_message(s)[0], e, stamp)
    if e.type in s.readings.ends:
        s.terminal = e
        s.hold = None
    else:
        _word(s, e)
    return (Track.ALL,)


def _put_on_hold(s: Situation, e: PutOnHold, _moment: datetime, _stamp: datetime) -> Tracks:
    s.hold = e
    s.checked_in = e.day
    return (Track.ALL,)


def _reopened(s: Situation, e: Reopened, _moment: datetime, _stamp: datetime) -> Tracks:
    s.terminal = None
    s.hold = None
    _word(s, e)
    return (Track.ALL,)


def _rival_offer(s: Situation, e: RivalOffer, _moment: datetime, _stamp: datetime) -> Tracks:
    s.rival, s.rival_day = e, _day_in_time(s, e)
    return (Track.RIVAL,)


def _decided(s: Situation, _e: Decided, _moment: datetime, _stamp: datetime) -> Tracks:
    s.decided = True
    return (Track.ANSWER,)


_Effect: TypeAlias = Callable[[Situation, Any, datetime, datetime], Tracks]

_EFFECTS: dict[type[Event], _Effect] = {
    ThankYouSent: _thank_you_sent,
    FollowedUp: _followed_up,
    RecruiterContacted: _recruiter_contacted,
    CoordinatorAsked: _coordinator_asked,
    Spoke: _spoke,
    Replied: _replied,
    AnswerPromised: _answer_promised,
    TimingAgreed: _timing_agreed,
    OutOfOffice: _out_of_office,
    Bounced: _bounced,
    CallsDeclined: _calls_declined,
    InterestChanged: _interest_changed,
    Withdrew: _ends,
    Rejected: _ends,
    Offered: _ends,
    PositionClosed: _ends,
    PutOnHold: _put_on_hold,
    Reopened: _reopened,
    RivalOffer: _rival_offer,
    Decided: _decided,
    Answered: _answered,
}
