"""Whether invitations of different firms become one case: perhaps a file was given that is of another."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from jobdoc_rules.case import Case
from jobdoc_rules.invitation.firm import firm_of
from jobdoc_rules.invitation.invite import Attendee, Invite

__all__ = ["strangers"]


def strangers(
    invites: Sequence[Invite], case: Case | None, without: Collection[str]
) -> Iterator[tuple[str, str]]:
    """Yield the UID of each invitation of another firm than the case's, and where its people are.

    Without a case that knows its people's addresses, the first invitation tells whose it is. ``without`` are
    the candidate's keys.
    """
    home = _domains([] if case is None else [Attendee(email=one.email) for one in case.people])
    whose = "the people of this case"
    for invite in invites:
        domains = _domains(one for one in _everybody(invite) if one.key not in without)
        if home and domains and _labels(home).isdisjoint(_labels(domains)):
            yield invite.uid, f"{_place(invite, domains)}, {whose} at {home[0]}"
        elif not home:
            home, whose = domains, "those of another invitation"


def _everybody(invite: Invite) -> tuple[Attendee, ...]:
    return (*([invite.organizer] if invite.organizer else []), *invite.attendees)


def _domains(people: Iterable[Attendee]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.domain for one in people if firm_of(one.domain)))


def _labels(domains: Iterable[str]) -> frozenset[str]:
    return frozenset(map(firm_of, domains))


def _place(invite: Invite, domains: Sequence[str]) -> str:
    organizes = invite.organizer is not None and invite.organizer.domain == domains[0]
    return f"{'the organizer is' if organizes else 'its people are'} at {domains[0]}"
