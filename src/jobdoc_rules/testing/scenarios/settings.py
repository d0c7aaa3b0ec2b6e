"""What a scenario file may say for all of its scenarios, and each scenario for itself."""

from collections.abc import Callable
from datetime import timedelta
from enum import StrEnum
from typing import Any, TypeVar, cast

import attrs

from jobdoc_rules.checks import enum_faults, shown
from jobdoc_rules.documents import did_you_mean, key_path
from jobdoc_rules.errors import InvalidPolicy
from jobdoc_rules.planning.unrolling import DEFAULT_HORIZON, LONGEST_HORIZON
from jobdoc_rules.policyfile import policy_of
from jobdoc_rules.presets import JOB_DOC, PRESETS
from jobdoc_rules.rules import Policy, Side
from jobdoc_rules.situation import Kind
from jobdoc_rules.testing.scenarios.notes import Notes, Table

__all__ = ["SETTINGS", "Settings", "read_settings"]

Word = TypeVar("Word", bound=StrEnum)


@attrs.frozen(kw_only=True)
class Settings:
    """Under which policy, for whose duties, how far and about which kinds a plan is made and compared."""

    policy: Policy = JOB_DOC
    side: Side = Side.CANDIDATE
    horizon: timedelta = DEFAULT_HORIZON
    about: tuple[Kind, ...] = ()


def read_settings(table: Table, place: str, defaults: Settings, notes: Notes) -> Settings:
    """Return the settings of the table at ``place``; what it lacks or gets wrong is as in ``defaults``."""
    read = {key: _READERS[key](table[key], key_path(place, key), notes) for key in SETTINGS if key in table}
    return attrs.evolve(defaults, **{key: value for key, value in read.items() if value is not None})


def _policy(raw: object, path: str, notes: Notes) -> Policy | None:
    if isinstance(raw, str):
        if raw not in PRESETS:
            notes.note("unknown_policy", path, f"{shown(raw)} is no preset", did_you_mean(raw, PRESETS))
        return PRESETS.get(raw)
    if not isinstance(raw, dict):
        notes.note("type", path, f"{shown(raw)} found", "name a preset, or write a table as in a policy file")
        return None
    try:
        return policy_of(cast("Table", raw), stem="its own")
    except InvalidPolicy as error:
        for fault in error.faults:
            notes.take_in(fault.within(path))
        return None


def _horizon(raw: object, path: str, notes: Notes) -> timedelta | None:
    most = LONGEST_HORIZON.days
    if isinstance(raw, int) and type(raw) is int and 0 <= raw <= most:
        return timedelta(raw)
    problem = f"{raw if type(raw) is int else shown(raw)} found"
    notes.note("horizon", path, problem, f"give a number of days, 0 to {most}")
    return None


def _side(raw: object, path: str, notes: Notes) -> Side | None:
    return _word(Side, raw, path, notes)


def _about(raw: object, path: str, notes: Notes) -> tuple[Kind, ...]:
    members = notes.list(raw, path, 'write a list of kinds such as ["thank_you"]')
    kinds = [_word(Kind, member, f"{path}[{place}]", notes) for place, member in enumerate(members)]
    return tuple(kind for kind in kinds if kind is not None)


def _word(kind: type[Word], raw: object, path: str, notes: Notes) -> Word | None:
    member = next((member for member in kind if member == raw), None)
    for fault in enum_faults(kind)(raw if member is None else member, path):
        notes.take_in(fault)
    return member


_READERS: dict[str, Callable[[object, str, Notes], Any]] = {
    "policy": _policy,
    "side": _side,
    "horizon": _horizon,
    "about": _about,
}
SETTINGS = tuple(_READERS)
"""Their keys."""
