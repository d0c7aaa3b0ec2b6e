"""Planning: ``evaluate`` says what is owed now, ``plan`` dates it and unrolls it, ``explain`` says why."""

from jobdoc_rules.planning.evaluation import Demand, Refusal, Verdict, evaluate
from jobdoc_rules.planning.plan import (
    CaseState,
    Changes,
    Outlook,
    Plan,
    Skip,
    State,
    Touchpoint,
    Withheld,
)
from jobdoc_rules.planning.unrolling import agenda, plan

__all__ = [
    "CaseState",
    "Changes",
    "Demand",
    "Outlook",
    "Plan",
    "Refusal",
    "Skip",
    "State",
    "Touchpoint",
    "Verdict",
    "Withheld",
    "agenda",
    "evaluate",
    "plan",
]
