"""A planned contact, as laws see it: what any planner can tell, whoever wrote it."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeAlias

import attrs

from jobdoc_rules.case import Person
from jobdoc_rules.events import Channel
from jobdoc_rules.planning import Plan, State, Touchpoint
from jobdoc_rules.rules import STATUS_CONTACTS
from jobdoc_rules.situation import Kind

__all__ = ["Contact", "Contacts", "contacts_of", "planned", "status_contacts"]

_LENGTH = timedelta(minutes=15)


def _channel(value: Any) -> Channel | None:  # noqa: ANN401 - a channel or its name
    return None if value is None else Channel(value)


def _names(value: Iterable[str]) -> tuple[str, ...]:
    return tuple(value)


def _an_end(contact: "Contact") -> datetime:
    return (contact.start.astimezone(UTC) + _LENGTH).astimezone(contact.start.tzinfo)


@attrs.frozen(kw_only=True)
class Contact:
    """One contact that a planner plans, or knows to be done.

    ``kind`` and ``channel`` are ours or their names (``"status_follow_up"``, ``"email"``); ``to`` are names
    of people of the case. Times are aware, in the zone of the employer's office; without an ``end`` it
    takes a quarter of an hour, and without ``closes`` it should be done by its end. ``uid`` is its name in
    calendars, empty if it has none. ``employer`` and ``addresses`` tell people apart where several cases
    are planned together. Raises ValueError for a naive time and for what is no kind or channel.
    """

    kind: Kind = attrs.field(converter=Kind)
    to: tuple[str, ...] = attrs.field(default=(), converter=_names)
    channel: Channel | None = attrs.field(default=None, converter=_channel)
    start: datetime
    end: datetime = attrs.Factory(_an_end, takes_self=True)
    closes: datetime = attrs.Factory(lambda self: self.end, takes_self=True)
    uid: str = ""
    done: bool = False
    employer: str = ""
    addresses: tuple[str, ...] = attrs.field(default=(), converter=_names)

    def __attrs_post_init__(self) -> None:
        if None in (self.start.tzinfo, self.end.tzinfo, self.closes.tzinfo):
            raise ValueError(f"a contact's times have a zone: {self.start}, {self.end}, {self.closes}")

    @classmethod
    def of(cls, touchpoint: Touchpoint) -> "Contact":
        """Return a touchpoint as a contact."""
        people = [person for person in touchpoint.to if isinstance(person, Person)]
        return cls(
            kind=touchpoint.kind,
            to=tuple(person.name for person in touchpoint.to),
            channel=touchpoint.channel,
            start=touchpoint.start,
            end=touchpoint.end,
            closes=touchpoint.closes,
            uid=touchpoint.uid,
            done=touchpoint.state is State.DONE,
            employer=touchpoint.employer,
            addresses=tuple(person.email for person in people if person.email),
        )

    @property
    def day(self) -> date:
        """The local day on which it lies."""
        return self.start.date()

    @property
    def reached(self) -> frozenset[tuple[str, ...]]:
        """What makes out the people whom it reaches: the name at the employer, or the address."""
        names = {(self.employer.casefold(), name.casefold()) for name in self.to}
        return frozenset({*names, *((address.casefold(),) for address in self.addresses)})

    @property
    def instants(self) -> tuple[datetime, datetime, datetime]:
        """Its start, end and close in UTC: within one zone Python compares what the clocks show."""
        return self.start.astimezone(UTC), self.end.astimezone(UTC), self.closes.astimezone(UTC)


Contacts: TypeAlias = Plan | Iterable[Contact]
"""What a planner answers with: a plan of this package, or contacts in any order."""


def contacts_of(made: Contacts) -> tuple[Contact, ...]:
    """Return what a planner answered with as contacts, by their start."""
    found = map(Contact.of, made.touchpoints) if isinstance(made, Plan) else made
    return tuple(sorted(found, key=lambda contact: contact.instants[0]))


def planned(made: Contacts) -> tuple[Contact, ...]:
    """Return the contacts that are still to be made."""
    return tuple(contact for contact in contacts_of(made) if not contact.done)


def status_contacts(made: Contacts) -> tuple[Contact, ...]:
    """Return the contacts still to be made that ask how the search stands."""
    return tuple(contact for contact in planned(made) if contact.kind in STATUS_CONTACTS)
