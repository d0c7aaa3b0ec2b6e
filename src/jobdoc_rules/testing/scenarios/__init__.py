"""Scenarios: situations with what is expected of their plans, in files that people read and write.

``load_scenarios`` reads a file, ``Scenario.outcome()`` plans and compares, ``Outcome.report()`` tells people
what differs, and ``updated`` writes what would have been right into the text of the file. pytest runs files
named ``*.scenarios.toml`` by itself (``jobdoc_rules.testing.plugin``); nothing here needs it.
"""

from jobdoc_rules.testing.scenarios.comparing import Comparison, Row
from jobdoc_rules.testing.scenarios.expectations import Expectation
from jobdoc_rules.testing.scenarios.lines import Line
from jobdoc_rules.testing.scenarios.reading import LIMIT, load_scenarios, loads_scenarios
from jobdoc_rules.testing.scenarios.scenario import Outcome, Scenario
from jobdoc_rules.testing.scenarios.updating import updated

__all__ = [
    "LIMIT",
    "Comparison",
    "Expectation",
    "Line",
    "Outcome",
    "Row",
    "Scenario",
    "load_scenarios",
    "loads_scenarios",
    "updated",
]
