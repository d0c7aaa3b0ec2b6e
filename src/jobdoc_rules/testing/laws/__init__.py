"""Truths that can be put to the test, ours and anybody's: each is one sentence and one assertion.

A law is called with what it is about, and raises AssertionError with the evidence if it is broken:

=============== ==================================== ============================================
laws            are called with                      and are about
=============== ==================================== ============================================
``SCHEDULE``    a scene, what was planned for it     days and hours
``ETIQUETTE``   a scene, what was planned for it     the candidate's manners
``EMPLOYER``    a scene, what was planned for it     the employer's
``PLANNER``     a scene, a planner                   any planner: a function from a scene to contacts
``ENGINE``      a scene, a planner                   a planner that honours the policy of the scene
``PLANS``       a scene, a plan of this package      names, grounds, reasons, states
``CHANGES``     an earlier plan, a later one         what moved between them
``CALENDARS``   a calendar, a day, two amounts       business days
``EXPORTS``     a scene, an exporter                 calendar files
``EXPORTED``    a scene, what was planned, the file  both together
``UPDATES``     an earlier file, a later one         what moved between them
=============== ==================================== ============================================

What a planner answers with is a :class:`~jobdoc_rules.Plan` or any number of
:class:`~jobdoc_rules.testing.Contact`. :func:`check` asserts several laws at once.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from jobdoc_rules.testing.laws.calendars import CALENDARS, Days
from jobdoc_rules.testing.laws.changes import CHANGES
from jobdoc_rules.testing.laws.engine import ENGINE, PLANNER, Engine, Planner
from jobdoc_rules.testing.laws.etiquette import EMPLOYER, ETIQUETTE
from jobdoc_rules.testing.laws.exports import EXPORTED, EXPORTS, UPDATES, Exported, Exporter, exported
from jobdoc_rules.testing.laws.law import Law, law
from jobdoc_rules.testing.laws.plans import PLANS
from jobdoc_rules.testing.laws.schedule import SCHEDULE

__all__ = [
    "ALL",
    "CALENDARS",
    "CHANGES",
    "EMPLOYER",
    "ENGINE",
    "ETIQUETTE",
    "EXPORTED",
    "EXPORTS",
    "PLANNER",
    "PLANS",
    "SCHEDULE",
    "UPDATES",
    "Days",
    "Engine",
    "Exported",
    "Exporter",
    "Law",
    "Planner",
    "check",
    "exported",
    "law",
    "obeyed",
]

ALL: Mapping[str, tuple[Law, ...]] = MappingProxyType(
    {
        "SCHEDULE": SCHEDULE,
        "ETIQUETTE": ETIQUETTE,
        "EMPLOYER": EMPLOYER,
        "PLANNER": PLANNER,
        "ENGINE": ENGINE,
        "PLANS": PLANS,
        "CHANGES": CHANGES,
        "CALENDARS": CALENDARS,
        "EXPORTS": EXPORTS,
        "EXPORTED": EXPORTED,
        "UPDATES": UPDATES,
    }
)
"""All laws, by the name of the group they belong to."""


def check(laws: Iterable[Law], *about: object) -> None:
    """Assert all of the ``laws`` about one subject. Raises AssertionError that names the first broken one."""
    for each in laws:
        try:
            each(*about)
        except AssertionError as error:
            raise AssertionError(f"{each.name}: {each.sentence}\n{error}") from error


def obeyed(laws: Iterable[Law], policy: str) -> tuple[Law, ...]:
    """Return those of the ``laws`` that the policy of this name obeys.

    One that is no preset is held to those that hold for any readings.
    """
    return tuple(each for each in laws if each.any_readings or policy in each.obeyed_by)
