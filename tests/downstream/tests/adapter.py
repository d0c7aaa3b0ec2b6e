"""From a scene of jobdoc_rules to an application of the tracker, and from its follow-ups to contacts."""

from datetime import timedelta

from jobtracker import Application, FollowUp, Note, Planner, calendar_file

from jobdoc_rules import Event, Interest, InterestChanged
from jobdoc_rules.testing import Contact, Scene

WORDS = {
    "followed_up": "asked",
    "rejected": "rejected",
    "offered": "hired",
    "position_closed": "position gone",
    "withdrew": "withdrawn",
    "reopened": "open again",
}


def note_of(event: Event) -> Note:
    """Return an entry of a log in the tracker's words; what it has no word for is talk."""
    if isinstance(event, InterestChanged):
        return Note(event.day, "not interested" if event.interest is Interest.NONE else "interested")
    what = WORDS.get(event.type, "talked")
    return Note(event.day, what, getattr(event, "answer_due", None))


def application_of(scene: Scene) -> Application:
    """Return a scene as an application. A scene knows no day of applying: it is two weeks earlier."""
    last = scene.case.interviews[-1]
    return Application(
        id=scene.case.id,
        company=scene.case.employer,
        contact=last.people[0],
        applied_on=scene.case.interviews[0].start.date() - timedelta(days=14),
        interviewed_on=last.start.date(),
        zone=scene.case.office.zone,
        is_open=scene.calendar.is_business_day,
        interested=scene.case.interest is not Interest.NONE,
        notes=tuple(map(note_of, scene.log)),
    )


def contact_of(follow_up: FollowUp) -> Contact:
    return Contact(
        kind="status_follow_up",
        to=[follow_up.whom],
        channel=follow_up.how,
        start=follow_up.at,
        uid=follow_up.uid,
    )


def contacts(scene: Scene, planner: Planner) -> list[Contact]:
    """Return what the tracker plans for a scene."""
    return [contact_of(found) for found in planner.plan(application_of(scene), scene.as_of)]


def exported(scene: Scene, planner: Planner) -> bytes:
    """Return the tracker's calendar file for a scene."""
    return calendar_file(planner.plan(application_of(scene), scene.as_of), scene.as_of)
