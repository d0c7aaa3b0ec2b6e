"""What an invitation says, before anybody guesses what it means for a case."""

from collections.abc import Iterable
from datetime import datetime

import attrs

__all__ = ["Attendee", "Invite"]


@attrs.frozen(kw_only=True)
class Attendee:
    """Somebody whom an invitation names. ``name`` is None if it states none, only an address.

    ``title`` is the name as it was written, with whatever tells the part of a firm; ``answered`` is whether
    this person has accepted, declined or answered otherwise. Contact data never stand in a repr.
    """

    name: str | None = None
    email: str | None = attrs.field(default=None, repr=False)
    title: str = attrs.field(default="", repr=False)
    answered: bool = False

    @property
    def key(self) -> str:
        """What tells this person from others: the address or, without one, the name."""
        return (self.email or self.name or "").casefold()

    @property
    def domain(self) -> str:
        """The part of the address after the at sign, in lower case; empty without an address."""
        return (self.email or "").rpartition("@")[2].casefold()


@attrs.frozen(kw_only=True)
class Invite:
    """One event of one file.

    ``start`` is aware; it is naive if the file tells no zone that anybody knows, which ``tzid`` names, if
    anything does; ``end`` likewise. Only a cancellation may have no start. ``zone`` is the IANA name of the
    zone in which the times were given, and ``zone_guess`` why that is only a guess, or empty. ``attendees``
    are those who were asked to come, rooms apart. ``firm`` says that the organizer is a firm or a program,
    no person. Texts are single lines, ``link`` is an https address.
    """

    uid: str
    sequence: int = 0
    stamp: datetime | None = None
    method: str = ""
    cancelled: bool = False
    start: datetime | None = None
    end: datetime | None = None
    tzid: str = ""
    zone: str | None = None
    zone_guess: str = ""
    summary: str = ""
    organizer: Attendee | None = None
    firm: bool = False
    sent_by: Attendee | None = None
    attendees: tuple[Attendee, ...] = ()
    rooms: tuple[str, ...] = ()
    place: str = ""
    link: str | None = None
    phones: tuple[str, ...] = ()
    pins: tuple[str, ...] = ()
    called: bool = False
    """Whether the place is a telephone number."""
    source: str = attrs.field(default="", eq=False)

    @property
    def people(self) -> tuple[Attendee, ...]:
        """The organizer, unless that is a firm, and whoever else was asked to come, each once."""
        first = () if self.organizer is None or self.firm else (self.organizer,)
        return _each_once((*first, *self.attendees))


def _each_once(people: Iterable[Attendee]) -> tuple[Attendee, ...]:
    kept: dict[str, Attendee] = {}
    for person in people:
        known = kept.setdefault(person.key, person)
        if known.name is None and person.name is not None:
            kept[person.key] = person
    return tuple(kept.values())
