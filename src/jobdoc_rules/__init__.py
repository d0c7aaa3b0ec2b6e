"""What to do after an interview: whom to contact, how, when, with which words, and why.

A pure policy engine: facts in, dated and explained touchpoints out. Names are loaded when they are first
used, so that importing the package costs next to nothing. Adapters are imported by their own names:
``jobdoc_rules.casefile``, ``jobdoc_rules.invitation``, ``jobdoc_rules.public_holidays``,
``jobdoc_rules.ics``, ``jobdoc_rules.page``, ``jobdoc_rules.feed``, ``jobdoc_rules.drafts``,
``jobdoc_rules.review``, ``jobdoc_rules.batch``.

PYTEST_DONT_REWRITE: with this word here, pytest, which has a plugin of ours, does not mind if the package
was imported before it started.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jobdoc_rules.business_days import BusinessCalendar
    from jobdoc_rules.case import Case, Closure, Interview, Invitation, Office, Person, Region, Role
    from jobdoc_rules.errors import (
        DateOutOfRange,
        Fault,
        InvalidCase,
        InvalidInput,
        InvalidPolicy,
        JobdocError,
        NoBusinessDay,
        UnknownRegion,
    )
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
        Interest,
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
    from jobdoc_rules.planning import (
        CaseState,
        Changes,
        Comparison,
        Demand,
        Explanation,
        Outlook,
        Plan,
        Skip,
        State,
        Touchpoint,
        Unreadable,
        Verdict,
        Withheld,
        agenda,
        compare,
        evaluate,
        explain,
        plan,
    )
    from jobdoc_rules.presets import AGENCY, EMAIL_ONLY, JOB_DOC, PATIENT, PRESETS, TWO_TOUCH
    from jobdoc_rules.readings import Basis, Readings, Span, Unit
    from jobdoc_rules.rules import (
        Citation,
        Obligation,
        Permission,
        Policy,
        Prohibition,
        Rule,
        Side,
        Strength,
    )
    from jobdoc_rules.situation import Kind

__all__ = [
    "AGENCY",
    "EMAIL_ONLY",
    "JOB_DOC",
    "PATIENT",
    "PRESETS",
    "TWO_TOUCH",
    "AnswerPromised",
    "Answered",
    "Basis",
    "Bounced",
    "BusinessCalendar",
    "CallsDeclined",
    "Case",
    "CaseState",
    "Changes",
    "Channel",
    "Citation",
    "Closure",
    "Comparison",
    "CoordinatorAsked",
    "DateOutOfRange",
    "Decided",
    "Demand",
    "Event",
    "Explanation",
    "Fault",
    "FollowedUp",
    "Interest",
    "InterestChanged",
    "Interview",
    "InvalidCase",
    "InvalidInput",
    "InvalidPolicy",
    "Invitation",
    "JobdocError",
    "Kind",
    "NoBusinessDay",
    "Obligation",
    "Offered",
    "Office",
    "OutOfOffice",
    "Outlook",
    "Permission",
    "Person",
    "Plan",
    "Policy",
    "PositionClosed",
    "Prohibition",
    "PutOnHold",
    "Readings",
    "RecruiterContacted",
    "Region",
    "Rejected",
    "Reopened",
    "Replied",
    "RivalOffer",
    "Role",
    "Rule",
    "Side",
    "Skip",
    "Span",
    "Spoke",
    "State",
    "Strength",
    "ThankYouSent",
    "TimingAgreed",
    "Touchpoint",
    "Unit",
    "UnknownRegion",
    "Unreadable",
    "Verdict",
    "Withdrew",
    "Withheld",
    "agenda",
    "compare",
    "evaluate",
    "explain",
    "plan",
]

# What this module offers, by the module that it is loaded from.
_HOME = {
    "business_days": ("BusinessCalendar",),
    "case": ("Case", "Closure", "Interview", "Invitation", "Office", "Person", "Region", "Role"),
    "errors": (
        "DateOutOfRange",
        "Fault",
        "InvalidCase",
        "InvalidInput",
        "InvalidPolicy",
        "JobdocError",
        "NoBusinessDay",
        "UnknownRegion",
    ),
    "events": (
        "AnswerPromised",
        "Answered",
        "Bounced",
        "CallsDeclined",
        "Channel",
        "CoordinatorAsked",
        "Decided",
        "Event",
        "FollowedUp",
        "Interest",
        "InterestChanged",
        "Offered",
        "OutOfOffice",
        "PositionClosed",
        "PutOnHold",
        "RecruiterContacted",
        "Rejected",
        "Reopened",
        "Replied",
        "RivalOffer",
        "Spoke",
        "ThankYouSent",
        "TimingAgreed",
        "Withdrew",
    ),
    "planning": (
        "CaseState",
        "Changes",
        "Comparison",
        "Demand",
        "Explanation",
        "Outlook",
        "Plan",
        "Skip",
        "State",
        "Touchpoint",
        "Unreadable",
        "Verdict",
        "Withheld",
        "agenda",
        "compare",
        "evaluate",
        "explain",
        "plan",
    ),
    "presets": ("AGENCY", "EMAIL_ONLY", "JOB_DOC", "PATIENT", "PRESETS", "TWO_TOUCH"),
    "readings": ("Basis", "Readings", "Span", "Unit"),
    "rules": (
        "Citation",
        "Obligation",
        "Permission",
        "Policy",
        "Prohibition",
        "Rule",
        "Side",
        "Strength",
    ),
    "situation": ("Kind",),
}
_MODULE_OF = {name: module for module, names in _HOME.items() for name in names}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the name stands for
    module = _MODULE_OF.get(name)
    if module is None:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    value = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
