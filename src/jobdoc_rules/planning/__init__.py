"""Planning: ``evaluate`` says what is owed now, ``plan`` dates it and unrolls it, ``explain`` says why."""

from jobdoc_rules.planning.comparing import Comparison, Difference, Row, compare
from jobdoc_rules.planning.evaluation import Demand, Refusal, Verdict, evaluate
from jobdoc_rules.planning.explaining import Explanation, explain
from jobdoc_rules.planning.grounds import Ground, grounds_of
from jobdoc_rules.planning.plan import (
    CaseState,
    Changes,
    Outlook,
    Plan,
    Skip,
    State,
    Touchpoint,
    Unreadable,
    Withheld,
)
from jobdoc_rules.planning.unrolling import agenda, plan

__all__ = [
    "CaseState",
    "Changes",
    "Comparison",
    "Demand",
    "Difference",
    "Explanation",
    "Ground",
    "Outlook",
    "Plan",
    "Refusal",
    "Row",
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
    "grounds_of",
    "plan",
]
