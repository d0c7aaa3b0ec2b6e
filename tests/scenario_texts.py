"""Scenario files to test with, about the case of ``cases``."""

from jobdoc_rules.testing.scenarios import loads_scenarios

CASE = """\
# Jo was interviewed.
[case]
employer = "Acme"
candidate = "Jo Marsh"
calendar = { timezone = "America/New_York", country = "US", subdivision = "MA" }
people = [
  { name = "Ana", role = "interviewer", email = "ana@acme.example", phone = "+1 617 555 0100" },
  { name = "Lee", role = "recruiter", email = "lee@acme.example", phone = "+1 617 555 0103" },
  { name = "Sam", role = "coordinator", email = "sam@acme.example", phone = "+1 617 555 0105" },
]
interviews = [
  { start = 2026-11-16T14:00:00, end = 2026-11-16T15:00:00, with = ["Ana"], arranged_by = "Lee" },
]
"""

FIRST_DAY = """
  Tue 17 Nov 2026 09:30  thank_you Ana by email, until 17:00, planned [MUST S1]
  Tue 17 Nov 2026 09:45  thank_coordinator Sam by email, until Thu 19 Nov 17:00, planned [SHOULD S5]
  Tue 17 Nov 2026 14:00  talk_to_recruiter Lee by phone, until 17:00, planned [SHOULD S4]
"""


def scenario(touchpoints=FIRST_DAY, *more, name="the first day", as_of="2026-11-16T16:00:00", horizon=2):
    """Return a scenario as a file states it; ``more`` are lines of further keys."""
    stated = f'name = "{name}"\nas_of = {as_of}\nhorizon = {horizon}\n'
    added = "".join(f"{line}\n" for line in more)
    return f'\n[[scenarios]]\n{stated}{added}touchpoints = """{touchpoints}"""\n'


def outcome(touchpoints=FIRST_DAY, *more, **told):
    """Return the outcome of a file with that scenario only."""
    (read,) = loads_scenarios(CASE + scenario(touchpoints, *more, **told))
    return read.outcome()
