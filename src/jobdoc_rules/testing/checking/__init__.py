"""Checking a policy: a search for a case in which it breaks a law.

:func:`check_policy` walks every short sequence of events in one small case, draws further cases, and answers
with the smallest case for each law that is broken. It proves nothing: a policy without findings kept the laws
wherever it was looked at, and :class:`Covered` says where that was.
"""

from jobdoc_rules.testing.checking.report import Covered, Finding, Intended, Report
from jobdoc_rules.testing.checking.search import EXAMPLES, LENGTH, Progress, check_policy

__all__ = [
    "EXAMPLES",
    "LENGTH",
    "Covered",
    "Finding",
    "Intended",
    "Progress",
    "Report",
    "check_policy",
]
