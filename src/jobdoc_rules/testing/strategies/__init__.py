"""Strategies for every public value of the package, valid by construction.

Whatever they draw shrinks towards one interview with one person, an empty log and the default policy.
:func:`scenes` draws all that planning takes at once. Texts are hostile but allowed: placeholders, markup,
letters from right to left, the longest name there may be.
"""

from jobdoc_rules.public_holidays import calendar_of
from jobdoc_rules.testing.strategies.cases import cases
from jobdoc_rules.testing.strategies.events import ANY_EVENT, EVERYDAY, events, events_of_type
from jobdoc_rules.testing.strategies.interviews import interviews, invitations
from jobdoc_rules.testing.strategies.moments import moments
from jobdoc_rules.testing.strategies.offices import (
    Place,
    calendars,
    closures,
    offices,
    places,
)
from jobdoc_rules.testing.strategies.people import people
from jobdoc_rules.testing.strategies.policies import policies, presets, readings, rules, spans
from jobdoc_rules.testing.strategies.scenes import agendas, plans, scenes, touchpoints
from jobdoc_rules.testing.strategies.texts import texts

__all__ = [
    "ANY_EVENT",
    "EVERYDAY",
    "Place",
    "agendas",
    "calendar_of",
    "calendars",
    "cases",
    "closures",
    "events",
    "events_of_type",
    "interviews",
    "invitations",
    "moments",
    "offices",
    "people",
    "places",
    "plans",
    "policies",
    "presets",
    "readings",
    "rules",
    "scenes",
    "spans",
    "texts",
    "touchpoints",
]
