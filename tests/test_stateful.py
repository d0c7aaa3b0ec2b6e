"""A search lived through event by event: after every step the plan keeps all laws that its policy obeys."""

from hypothesis import HealthCheck, settings

from jobdoc_rules.presets import PRESETS
from jobdoc_rules.testing import HiringProcess
from jobdoc_rules.testing.laws import ETIQUETTE, SCHEDULE


class UnderEveryPreset(HiringProcess):
    """The process, under each of the policies that come with the package."""

    policies = tuple(PRESETS.values())
    laws = (*SCHEDULE, *ETIQUETTE)


TestASearch = UnderEveryPreset.TestCase
TestASearch.settings = settings(
    max_examples=max(1, 25 * settings().max_examples // 100),
    stateful_step_count=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
