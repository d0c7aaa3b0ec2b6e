"""Hypothesis profiles: at home new examples every run, under CI the same ones; no stopwatch in either.

And the program, run in this process.
"""

import os

import pytest
from hypothesis import settings

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
