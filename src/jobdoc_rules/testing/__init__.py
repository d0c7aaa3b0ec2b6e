"""Property tests for everyone: strategies, laws, a stateful machine and scenario files.

- :mod:`~jobdoc_rules.testing.strategies` draw every public value: cases, logs, people, calendars, policies.
- :mod:`~jobdoc_rules.testing.laws` are truths to assert of this package or of a program of your own.
- :class:`HiringProcess` is a state machine to subclass that drives any implementation.
- :mod:`~jobdoc_rules.testing.scenarios` are TOML files of situations and what is to be done in them; pytest
  collects them.
- :mod:`~jobdoc_rules.testing.checking` searches for a case in which a policy breaks a law.

It takes the extra ``testing``. Names are loaded when they are first used: both Hypothesis and pytest load a
part of this package wherever it is installed.
"""

from typing import TYPE_CHECKING

from jobdoc_rules.lazy import lazily

if TYPE_CHECKING:
    from jobdoc_rules.testing import laws, strategies
    from jobdoc_rules.testing.contact import Contact, Contacts, contacts_of, planned, status_contacts
    from jobdoc_rules.testing.machine import HiringProcess, entry_of
    from jobdoc_rules.testing.scene import Scene

__all__ = [
    "Contact",
    "Contacts",
    "HiringProcess",
    "Scene",
    "contacts_of",
    "entry_of",
    "laws",
    "planned",
    "status_contacts",
    "strategies",
]

# What this module offers, by the module that it is loaded from.
_HOME = {
    "contact": ("Contact", "Contacts", "contacts_of", "planned", "status_contacts"),
    "machine": ("HiringProcess", "entry_of"),
    "scene": ("Scene",),
}

if not TYPE_CHECKING:  # checkers have the names from above, and so tell one that is not there
    __getattr__, __dir__ = lazily(globals(), _HOME, modules=("laws", "strategies"))
