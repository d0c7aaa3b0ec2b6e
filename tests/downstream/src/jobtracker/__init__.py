"""A small job tracker: applications, notes about them, and when to ask how things stand."""

from jobtracker.calendar_file import calendar_file
from jobtracker.model import Application, FollowUp, Note
from jobtracker.planner import Planner

__all__ = ["Application", "FollowUp", "Note", "Planner", "calendar_file"]
