"""What is said beside an invitation: whether it is fit for a case, before anything is made of it."""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from jobdoc_rules.case import Office
from jobdoc_rules.checks import LINE, NAME, text_faults
from jobdoc_rules.errors import Fault, InvalidInput
from jobdoc_rules.invitation.candidates import address_faults

__all__ = ["flag_faults"]

_LIMITS = {"position": LINE}


def flag_faults(told: Mapping[str, str | None], interviewers: Sequence[str]) -> Iterator[Fault]:
    """Yield what is wrong with the values of flags, by their names, None where one is not given."""
    for name, value in told.items():
        if value is not None:
            yield from _faults(name, value)
    for value in interviewers:
        yield from text_faults(value, "--with")


def _faults(name: str, value: str) -> Iterator[Fault]:
    if name == "me":
        yield from address_faults(value)
    elif name == "timezone":
        yield from _zone_faults(value)
    else:
        yield from text_faults(value, f"--{name}", limit=_LIMITS.get(name, NAME))


def _zone_faults(value: str) -> Iterator[Fault]:
    try:
        Office(timezone=value)
    except InvalidInput as error:
        yield from (attrs.evolve(fault, path="--timezone") for fault in error.faults)
