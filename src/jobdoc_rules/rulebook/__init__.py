"""The etiquette itself: every rule, in the order of the column.

S1..S13 stand in ``interview``, S14..S22 in ``follow_up``, S23..S27 and S7b in ``tone``, S28..S32 in
``leaving``, S33..S38 in ``employer``; ``practice`` holds what common practice adds. Importing these
modules registers nothing: :data:`RULES` is a plain tuple.
"""

from jobdoc_rules.rulebook import employer, follow_up, interview, leaving, practice, tone

__all__ = ["NOT_NORMS", "RULES"]

RULES = (
    *interview.RULES,
    *follow_up.RULES,
    *tone.RULES,
    *leaving.RULES,
    *employer.RULES,
    *practice.RULES,
)
"""Every rule of the default policy."""

NOT_NORMS = {
    "S13": "a rationale: the agreement binds both sides, which is why a message may say 'as we agreed'",
    "S26": "in part a rationale: the reasons a delay may have; its norm, good faith, is the rule S26",
    "S32": "a definition: what counts as interest; it is kept as a rule of meaning",
    "S39": "a rationale: silence costs the employer candidates",
    "S40": "a rationale: time given deserves a gesture returned",
}
"""Clauses that are no norms, or not wholly, each with its reason."""
