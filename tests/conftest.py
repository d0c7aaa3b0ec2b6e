"""Hypothesis profiles: at home new examples every run, under CI the same ones; no stopwatch in either.

And the program, run in this process.
"""

import os
from importlib import import_module
from pkgutil import walk_packages

import pytest
from hypothesis import settings

import jobdoc_rules

# Hypothesis draws constants of the modules that are loaded, too. With all of them it draws the same under CI,
# whichever tests run in a process, and in which order.
for module in walk_packages(jobdoc_rules.__path__, "jobdoc_rules."):
    if not module.name.endswith("__main__"):
        import_module(module.name)

settings.register_profile("home", deadline=None, print_blob=True)
settings.register_profile("ci", derandomize=True, database=None, deadline=None, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "home")


@pytest.fixture
def run(capsys):
    """Run the program in this process; return its status and what it printed."""
    from jobdoc_rules.cli import main

    def run(*args, **kw):
        status = main([str(arg) for arg in args], **kw)
        return status, *capsys.readouterr()

    return run
