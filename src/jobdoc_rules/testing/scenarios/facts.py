"""The case of a scenario: what the scenarios of a file share, what differs in one, and its further events."""

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, cast

import attrs

from jobdoc_rules.case import Case
from jobdoc_rules.casefile import case_of
from jobdoc_rules.documents import key_path, outwards
from jobdoc_rules.errors import Fault, InvalidCase

__all__ = ["Differing", "SharedFacts"]

SHARED = "case"
"""The key of what is shared, and the id of a case that states none."""
_EVENT = re.compile(r"events\[(\d+)\]")

Table = Mapping[str, Any]


@attrs.frozen(kw_only=True)
class Differing:
    """How the case of one scenario differs: keys that replace shared ones, and further events.

    ``place`` is the key path of the scenario, ``name`` its name as messages show it.
    """

    place: str
    name: str
    changes: Table
    events: Sequence[object]


@attrs.frozen(slots=False)
class SharedFacts:
    """The facts that the scenarios of a file share, in the keys of a case file."""

    table: Table

    def case(self, differing: Differing) -> Case:
        """Return the case of a scenario. Raises InvalidCase with every fault, by the key path in the file."""
        merged = {**self.table, **differing.changes}
        before: object = merged.get("events", [])
        shared = cast("list[object]", before) if isinstance(before, list) else None
        if shared is not None:
            merged["events"] = [*shared, *differing.events]
        try:
            return case_of(merged, stem=SHARED)
        except InvalidCase as error:
            faults = [self._placed(fault, differing, len(shared or ())) for fault in error.faults]
            raise InvalidCase(faults) from None

    def _placed(self, fault: Fault, differing: Differing, shared: int) -> Fault:
        """Return the fault where it stands; if only this scenario makes it one, with the scenario's name."""
        event = _EVENT.match(fault.path)
        if event and int(event[1]) >= shared:
            path = f"events[{int(event[1]) - shared}]{fault.path[event.end() :]}"
            return attrs.evolve(fault, path=path).within(differing.place)
        own = {key_path("", key) for key in differing.changes}
        owner = "scenarios.case" if own.intersection(outwards(fault.path)) else SHARED
        hint = fault.hint.replace("[[", f"[[{owner}.")
        only_here = owner == SHARED and fault not in self._faults
        problem = f"{fault.problem} (in the scenario {differing.name})" if only_here else fault.problem
        home = SHARED if owner == SHARED else f"{differing.place}.{SHARED}"
        return attrs.evolve(fault, problem=problem, hint=hint).within(home)

    @cached_property
    def _faults(self) -> frozenset[Fault]:
        """What is wrong with the shared facts by themselves, by the key path within them."""
        try:
            case_of(self.table, stem=SHARED)
        except InvalidCase as error:
            return frozenset(error.faults)
        return frozenset()
