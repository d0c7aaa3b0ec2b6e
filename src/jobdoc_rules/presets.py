"""The policies that ship with the package: the column's own, and the other schools."""

from jobdoc_rules.case import Role
from jobdoc_rules.events import Channel
from jobdoc_rules.readings import business_days
from jobdoc_rules.rulebook import RULES
from jobdoc_rules.rules import Policy

__all__ = ["AGENCY", "EMAIL_ONLY", "JOB_DOC", "PATIENT", "PRESETS", "TWO_TOUCH"]

JOB_DOC = Policy(name="job_doc", rules=RULES)
"""The column as it stands: where practice departs from it, the column wins."""

EMAIL_ONLY = JOB_DOC.with_readings(
    "email_only",
    channels=(Channel.EMAIL,),
    unagreed_channel=Channel.EMAIL,
    call_after_email=business_days(6),
    email_after_call=business_days(6),
)
"""Email only; as one channel is left, at twice the gap, like R11."""

PATIENT = JOB_DOC.with_readings(
    "patient",
    first_contact=business_days(10),
    call_after_email=business_days(5),
    email_after_call=business_days(5),
)
"""First contact after ten business days, then every five."""

TWO_TOUCH = JOB_DOC.with_readings("two_touch", most_rounds=1, choice_from_round=2)
"""One email, one call, then the dated choice to go on or to withdraw."""

AGENCY = JOB_DOC.with_readings("agency", sole_addressees=(Role.AGENCY, Role.RECRUITER))
"""Whoever arranged the interview, an agency or a recruiter, is the only addressee of status follow-ups."""

PRESETS = {policy.name: policy for policy in (JOB_DOC, EMAIL_ONLY, PATIENT, TWO_TOUCH, AGENCY)}
"""The presets by name, the default first."""
