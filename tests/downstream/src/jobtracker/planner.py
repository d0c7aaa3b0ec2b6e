"""When to ask how things stand: a week after the interview, then every third business day, in turn."""

from datetime import date, datetime, time, timedelta

from jobtracker.model import Application, FollowUp

DAY, WEEK = timedelta(days=1), timedelta(days=7)
GAP = 3
CLOCK = {"email": time(9, 30), "phone": time(14)}
AHEAD = 6


class Planner:
    """Plans the next few follow-ups of an application, on the assumption that nobody answers."""

    def plan(self, application: Application, now: datetime) -> list[FollowUp]:
        """Return them in their order; none if the application has come to an end."""
        if self.is_over(application):
            return []
        local = now.astimezone(application.zone)
        number, found = len(application.asked_on), []
        earliest = self.first_day(application)
        for _ in range(AHEAD):
            number += 1
            how = "email" if number % 2 else "phone"
            at = self.slot(application, earliest, CLOCK[how], local)
            found.append(FollowUp(self.uid(application, number), application.contact, how, at))
            earliest = self.after_gap(application, at.date())
        return found

    def is_over(self, application: Application) -> bool:
        """Return whether there is nobody to ask any more."""
        return application.status != "open" or not application.still_interested

    def first_day(self, application: Application) -> date:
        """Return the day before which nobody is asked."""
        promised = application.answer_by
        first = self.start(application) + WEEK if promised is None else promised + DAY
        return max([first, *(self.after_gap(application, day) for day in application.asked_on)])

    def start(self, application: Application) -> date:
        """Return the day from which the first week counts."""
        return application.interviewed_on

    def slot(self, application: Application, earliest: date, clock: time, now: datetime) -> datetime:
        """Return the first such time that has not passed, on a day when somebody is there."""
        day = self.open_day(application, max(earliest, now.date()))
        at = datetime.combine(day, clock, application.zone)
        if at >= now:
            return at
        return datetime.combine(self.open_day(application, day + DAY), clock, application.zone)

    def open_day(self, application: Application, day: date) -> date:
        """Return the day, or the next one on which the company works."""
        while not application.is_open(day):
            day += DAY
        return day

    def after_gap(self, application: Application, day: date) -> date:
        """Return the third business day after a day."""
        for _ in range(GAP):
            day = self.open_day(application, day + DAY)
        return day

    def uid(self, application: Application, number: int) -> str:
        """Return the name of a follow-up in calendars: it stays when the follow-up moves."""
        return f"{application.id}/{number}@jobtracker.example"
