"""The etiquette: laws of a scene and of what any planner plans for it.

They state the clauses with the column's own numbers: two contacts in five business days, three business days
between them, a week until the first. What a policy reads otherwise is an exception, and named as one.
"""

from datetime import date, timedelta
from itertools import pairwise

from jobdoc_rules.events import (
    Bounced,
    CallsDeclined,
    CoordinatorAsked,
    FollowedUp,
    OutOfOffice,
    PutOnHold,
    RecruiterContacted,
    RivalOffer,
    ThankYouSent,
    Withdrew,
)
from jobdoc_rules.rules import STATUS_CONTACTS
from jobdoc_rules.situation import Kind
from jobdoc_rules.testing.contact import Contact, Contacts, contacts_of, planned, status_contacts
from jobdoc_rules.testing.laws.facts import (
    day_exists,
    ended,
    in_view,
    interest_lost,
    last_end,
    last_round,
    never,
    only,
    open_search,
    since_the_last_round,
    standing_day,
)
from jobdoc_rules.testing.laws.law import Law, law
from jobdoc_rules.testing.scene import Scene

__all__ = ["EMPLOYER", "ETIQUETTE"]

CONTACTS, WINDOW, GAP = 2, 5, 3
"""Two status contacts in five business days; three business days from one to the next."""
LONGEST_PAUSE = 15
"""Business days that no preset lets pass between two status contacts, doubled gaps included."""
WEEK = timedelta(days=7)
NO_CONTACT = frozenset({Kind.NEGOTIATE_TIMING, Kind.CHOOSE, Kind.ANSWER_CANDIDATE})
_TRIES = STATUS_CONTACTS | {Kind.TELL_OF_OFFER}
"""Whoever tells of a rival offer asks how the search stands as well."""
_ONE_CHANNEL = "it knows one channel"
_THANKS = (ThankYouSent, RecruiterContacted)


# -- whether, and how long -------------------------------------------------------------------------------


@law("S28", any_readings=False)
def there_is_always_something_next(scene: Scene, made: Contacts) -> None:
    """While there is interest and nothing has ended, something is planned, however long nothing was heard."""
    assert ended(scene) or planned(made)


@law("S30", any_readings=False)
def once_is_not_enough(scene: Scene, made: Contacts) -> None:
    """Whoever waits for an answer tries more than once."""
    tries = [event for event in scene.log if isinstance(event, (FollowedUp, CoordinatorAsked))]
    further = [c for c in planned(made) if c.kind in _TRIES]
    assert not _goes_on(scene, made) or len(tries) + len(further) > 1


@law("S30", "R7", any_readings=False, but={"two_touch": "after one email and one call it offers the choice"})
def follow_ups_have_no_end(scene: Scene, made: Contacts) -> None:
    """Whoever waits for an answer tries again and again: silence alone ends nothing."""
    end = scene.as_of.date() + scene.horizon
    rest = [scene.calendar.days_between(c.day, end) for c in status_contacts(made)[-1:]]
    assert not _goes_on(scene, made) or (rest and rest[0] <= LONGEST_PAUSE)


def _goes_on(scene: Scene, made: Contacts) -> bool:
    """Return whether the search is open, its contacts are in view, and there is somebody to contact."""
    lost = any(c.kind is Kind.FIND_CONTACT for c in planned(made))  # first a way to reach them is to be found
    return open_search(scene) and not _out_of_view(scene) and not lost


def _out_of_view(scene: Scene) -> bool:
    """Return whether the plan may end before the second try, or the search rests."""
    day = standing_day(scene) or scene.as_of.date()
    far = day > scene.as_of.date() + timedelta(days=21)
    return far or not in_view(scene, 35) or not never(scene, PutOnHold, OutOfOffice)


@law("S28", "R5", any_readings=False)
def nobody_is_asked_before_a_week_has_passed(scene: Scene, made: Contacts) -> None:
    """Without a promise, word or rival offer, the first status contact comes a week after the interview."""
    undated = standing_day(scene) is None
    quiet = undated and only(since_the_last_round(scene), *_THANKS) and never(scene, RivalOffer)
    week = last_round(scene)[0].start.date() + WEEK
    assert [c for c in status_contacts(made) if quiet and c.day < week] == []


# -- waiting for a promised day --------------------------------------------------------------------------


@law("S14")
def nobody_is_asked_before_the_promised_day_has_passed(scene: Scene, made: Contacts) -> None:
    """No status contact lies on or before the day that was promised last."""
    day = standing_day(scene)
    assert [c for c in status_contacts(made) if day is not None and c.day <= day] == []


@law("S14", "S38", "R3", any_readings=False)
def a_contact_follows_the_promised_day(scene: Scene, made: Contacts) -> None:
    """A promised day that was the only word is followed by one contact, on the business day after it."""
    day = standing_day(scene)
    asked = [c.day for c in status_contacts(made)]
    expected = None if day is None else _next_open_day(day, scene)
    assert not _waits(scene, day) or [on for on in asked if expected is None or on <= expected] == [expected]


def _waits(scene: Scene, day: date | None) -> bool:
    """Return whether a promised day lies ahead, and nothing stands in the way of a contact after it."""
    if day is None or day < scene.as_of.date() or not open_search(scene) or len(scene.log) != 1:
        return False
    reachable = all(person.email and person.phone for person in scene.case.people)
    seen = _next_open_day(day, scene) <= scene.as_of.date() + scene.horizon
    return reachable and seen and day >= last_round(scene)[0].end.date()


def _next_open_day(day: date, scene: Scene) -> date:
    following = scene.calendar.shift(day, 1)
    return following if day_exists(following, scene) else scene.calendar.shift(following, 1)


# -- back and forth --------------------------------------------------------------------------------------


@law("S19", any_readings=False, but={"email_only": _ONE_CHANNEL})
def written_and_spoken_alternate(scene: Scene, made: Contacts) -> None:
    """Follow-ups to somebody who can be written and spoken to go back and forth between the two."""
    assert [
        (one.start, other.start)
        for one, other in _steps(scene, made)
        if one.channel is None or other.channel is None or one.channel.written == other.channel.written
    ] == []


@law("S19", "R1", "R2", any_readings=False)
def three_business_days_lie_between_two_follow_ups(scene: Scene, made: Contacts) -> None:
    """From one planned follow-up to the next there are three business days or more."""
    days = [c.day for c in status_contacts(made)]
    assert [
        (one, other)
        for one, other in pairwise(days)
        if never(scene, Bounced) and other < scene.calendar.shift(one, GAP)
    ] == []


def _steps(scene: Scene, made: Contacts) -> list[tuple[Contact, Contact]]:
    """Return planned follow-ups with the next one to the same person, who can be written and spoken to.

    A call that reaches only an assistant is a step as well.
    """
    if not never(scene, Bounced, CallsDeclined):
        return []
    steps = [c for c in planned(made) if c.kind is Kind.STATUS_FOLLOW_UP or _spoken_help(c)]
    return [
        (one, other)
        for one, other in pairwise(steps)
        if one.kind is other.kind is Kind.STATUS_FOLLOW_UP
        and one.to == other.to
        and _twice_reachable(scene, one)
    ]


def _spoken_help(contact: Contact) -> bool:
    channel = contact.channel
    return contact.kind is Kind.ASK_COORDINATOR and channel is not None and not channel.written


def _twice_reachable(scene: Scene, contact: Contact) -> bool:
    people = [scene.case.by_name.get(name) for name in contact.to]
    return all(person is not None and person.email and person.phone for person in people)


# -- thanks ----------------------------------------------------------------------------------------------


@law("S1", any_readings=False)
def everyone_who_interviewed_is_thanked(scene: Scene, made: Contacts) -> None:
    """As long as nothing else was said or heard since the interview, everyone who held it will be thanked."""
    since = since_the_last_round(scene)
    met = {event.person for event in since if isinstance(event, ThankYouSent)}
    will_be = {name for c in planned(made) if c.kind is Kind.THANK_YOU for name in c.to}
    due = {name for interview in last_round(scene) for name in interview.people}
    owed = open_search(scene) and only(scene.log, *_THANKS) and in_view(scene, WINDOW)
    assert not owed or due <= met | will_be


@law("S1", any_readings=True)
def nobody_is_thanked_before_the_interview_has_ended(scene: Scene, made: Contacts) -> None:
    """Thanks follow the interview that they are for."""
    kinds = {Kind.THANK_YOU, Kind.THANK_COORDINATOR}
    first = min(interview.end for interview in scene.case.interviews)
    assert [c for c in planned(made) if c.kind in kinds and c.start < first] == []


# -- leaving ---------------------------------------------------------------------------------------------


@law("S31")
def silence_follows_a_withdrawal(scene: Scene, made: Contacts) -> None:
    """After the withdrawal there is nothing to do."""
    assert not isinstance(last_end(scene), Withdrew) or planned(made) == ()


@law("S31")
def lost_interest_leaves_only_the_withdrawal(scene: Scene, made: Contacts) -> None:
    """Once interest is lost there is one withdrawal and nothing else."""
    kinds = [c.kind for c in planned(made)]
    assert not interest_lost(scene) or kinds in ([], [Kind.WITHDRAW])


@law("S31")
def lost_interest_is_told(scene: Scene, made: Contacts) -> None:
    """Whoever has lost interest in a search that goes on withdraws."""
    lost = interest_lost(scene) and last_end(scene) is None
    assert not lost or [c.kind for c in planned(made)] == [Kind.WITHDRAW]


@law("R6", "R18")
def an_end_leaves_at_most_thanks(scene: Scene, made: Contacts) -> None:
    """After an offer, a rejection or a closed position there is at most one thank-you for the decision."""
    kinds = [c.kind for c in planned(made)]
    assert last_end(scene) is None or kinds in ([], [Kind.THANK_FOR_DECISION])


# -- never a nuisance ------------------------------------------------------------------------------------


@law("S7")
def nobody_is_contacted_twice_on_one_day(scene: Scene, made: Contacts) -> None:
    """No planned contact goes to somebody whom another contact of that day reaches."""
    contacts = [c for c in _arrived(scene, made) if c.kind not in NO_CONTACT]
    # A withdrawal that was taken back the same day was the last contact of a search that is over.
    contacts = [c for c in contacts if (c.kind, c.done) != (Kind.WITHDRAW, True)]
    assert [
        (one.start, other.start)
        for one in contacts
        for other in contacts
        if one is not other and not one.done and one.day == other.day and one.reached & other.reached
    ] == []


@law("S7", any_readings=False)
def at_most_two_status_contacts_a_week(scene: Scene, made: Contacts) -> None:
    """No planned status contact is the third to its employer within five business days."""
    assert crowded(scene, made, CONTACTS, WINDOW) == []


def crowded(scene: Scene, made: Contacts, most: int, window: int) -> list[Contact]:
    """Return the planned status contacts that are one too many to their employer within the window."""
    asked = [c for c in _arrived(scene, made) if c.kind in STATUS_CONTACTS]
    return [
        contact
        for contact in asked
        if not contact.done
        and len(_before(asked, contact, scene.calendar.shift(contact.day, 1 - window))) > most
    ]


def _before(contacts: list[Contact], last: Contact, first: date) -> list[Contact]:
    employer = last.employer.casefold()
    return [c for c in contacts if c.employer.casefold() == employer and first <= c.day <= last.day]


def _arrived(scene: Scene, made: Contacts) -> tuple[Contact, ...]:
    """Return the contacts, without those done if some of them did not arrive: these do not count."""
    return contacts_of(made) if never(scene, Bounced) else planned(made)


# -- the employer ----------------------------------------------------------------------------------------


@law("S33", "S35", any_readings=False)
def everyone_interviewed_is_answered_within_the_week(scene: Scene, made: Contacts) -> None:
    """Whoever was interviewed and has heard nothing is answered within seven days, later ones at once."""
    latest = max(last_round(scene)[0].start.date() + WEEK, _soon(scene))
    answers = [c.day for c in planned(made) if c.kind is Kind.ANSWER_CANDIDATE]
    owed = open_search(scene) and only(scene.log, *_THANKS, FollowedUp)
    assert not owed or (answers and answers[0] <= latest)


def _soon(scene: Scene) -> date:
    """Return the last day that is still at once: the second business day from today."""
    return scene.calendar.shift(scene.as_of.date(), 2)


ETIQUETTE: tuple[Law, ...] = (
    everyone_who_interviewed_is_thanked,
    nobody_is_thanked_before_the_interview_has_ended,
    nobody_is_contacted_twice_on_one_day,
    at_most_two_status_contacts_a_week,
    nobody_is_asked_before_the_promised_day_has_passed,
    a_contact_follows_the_promised_day,
    written_and_spoken_alternate,
    three_business_days_lie_between_two_follow_ups,
    there_is_always_something_next,
    nobody_is_asked_before_a_week_has_passed,
    once_is_not_enough,
    follow_ups_have_no_end,
    silence_follows_a_withdrawal,
    lost_interest_leaves_only_the_withdrawal,
    lost_interest_is_told,
    an_end_leaves_at_most_thanks,
)
"""Laws of a scene and of what any planner plans for the candidate, in the order of the column."""

EMPLOYER: tuple[Law, ...] = (everyone_interviewed_is_answered_within_the_week,)
"""Laws of a scene and of what any planner plans for the employer."""
