"""Five planted faults: planners that go wrong in one way each."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

from jobtracker import Planner
from jobtracker.planner import GAP


class CountsCalendarDays(Planner):
    def after_gap(self, application, day):
        return self.open_day(application, day + timedelta(GAP))


class KnowsNoWeekends(Planner):
    def slot(self, application, earliest, clock, now):
        return super().slot(replace(application, is_open=lambda _day: True), earliest, clock, now)


class CountsFromTheApplication(Planner):
    def start(self, application):
        return application.applied_on


class NamesAtRandom(Planner):
    def uid(self, application, number):  # noqa: ARG002 - that is the fault
        return f"{uuid4()}@jobtracker.example"


class AsksAfterARejection(Planner):
    def is_over(self, application):
        return application.status not in {"open", "rejected"} or not application.still_interested
