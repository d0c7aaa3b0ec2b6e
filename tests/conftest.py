"""Hypothesis profiles: at home new examples every run, under CI the same ones; no stopwatch in either."""

import os

from hypothesis import settings

settings.register_profile("home", deadline=None, print_blob=True)
settings.register_profile("ci", derandomize=True, database=None, deadline=None, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "home")
