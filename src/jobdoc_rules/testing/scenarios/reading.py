"""Scenario files: from their text to scenarios, or to everything that is wrong with them."""

from collections.abc import Callable
from datetime import datetime
from pathlib import PurePath

from jobdoc_rules.business_days import BusinessCalendar
from jobdoc_rules.case import Case, Localiser
from jobdoc_rules.checks import moment_faults, shown, text_faults
from jobdoc_rules.documents import Document, Format, key_path, read_text
from jobdoc_rules.errors import Fault, InvalidCase, InvalidInput, UnknownRegion
from jobdoc_rules.public_holidays import calendar_for
from jobdoc_rules.rules import Policy
from jobdoc_rules.testing.scenarios.expectations import Expectation, ExpectationReader
from jobdoc_rules.testing.scenarios.facts import Differing, SharedFacts
from jobdoc_rules.testing.scenarios.notes import Notes, Table
from jobdoc_rules.testing.scenarios.scenario import Scenario
from jobdoc_rules.testing.scenarios.settings import SETTINGS, Settings, read_settings
from jobdoc_rules.testing.scene import Scene

__all__ = ["LIMIT", "MOST", "SCENARIO_KEYS", "load_scenarios", "loads_scenarios"]

LIMIT = 128 * 1024
"""The largest scenario file, in bytes."""
MOST = 100
"""How many scenarios a file holds at most: each reads the shared facts anew."""
SCENARIO_KEYS = ("name", "as_of", "events", "case", *SETTINGS, "touchpoints", "withheld")
"""What a scenario may state."""

_KEYS = ("case", "scenarios", *SETTINGS)
_ONE_BY_ONE = "write [[scenarios]], once for each"
_LINES = 'write its lines between """ and """'
_SEEN = "say when one looks, with a date and a time such as 2026-11-20T14:00:00"


def load_scenarios(path: str | PurePath) -> tuple[Scenario, ...]:
    """Return the scenarios in the file at ``path``, at least one, in their order.

    Raises InvalidInput with every fault of the file, also if it cannot be read.
    """
    return loads_scenarios(read_text(path, LIMIT), source=str(path))


def loads_scenarios(text: str, *, source: str = "") -> tuple[Scenario, ...]:
    """Return the scenarios that ``text`` states, at least one, in their order.

    Raises InvalidInput with every fault; ``source`` is the name that the faults give the text.
    """
    document = Document(text=text, format=Format.TOML, source=source, limit=LIMIT)
    try:
        return _Reader(document).scenarios(document.table())
    except InvalidInput as error:
        faults = document.located(error.faults)
        raise InvalidInput(sorted(faults, key=lambda fault: fault.line or 0)) from None


class _Reader:
    """Reads the tables of one document."""

    def __init__(self, document: Document) -> None:
        self._source = document.source
        self._notes = Notes(document)
        self._names: set[str] = set()

    def scenarios(self, table: Table) -> tuple[Scenario, ...]:
        """Return the scenarios, or raise InvalidInput with all faults."""
        notes = self._notes
        notes.check_keys(table, _KEYS, "")
        defaults = read_settings(table, "", Settings(), notes)
        shared = self._shared(table)
        members = self._members(table)
        read = [self._scenario(raw, place, shared, defaults) for place, raw in enumerate(members)]
        if notes.faults:
            raise InvalidInput(notes.faults)
        return tuple(filter(None, read))

    def _shared(self, table: Table) -> SharedFacts | None:
        if "case" not in table:
            hint = "state in [case] what the scenarios share"
            self._notes.note("missing", "case", "this key is missing", hint)
            return None
        facts = self._notes.table(table["case"], "case")
        return SharedFacts(facts) if facts is table["case"] else None

    def _members(self, table: Table) -> list[object]:
        if "scenarios" not in table or table["scenarios"] == []:
            self._notes.note("missing", "scenarios", "there is no scenario", _ONE_BY_ONE)
            return []
        members = self._notes.list(table["scenarios"], "scenarios", _ONE_BY_ONE)
        if len(members) > MOST:
            problem, hint = f"{len(members)} scenarios found", f"at most {MOST} are read: make several files"
            self._notes.note("too_many", "scenarios", problem, hint)
        return members[:MOST]

    def _scenario(
        self, raw: object, place: int, shared: SharedFacts | None, defaults: Settings
    ) -> Scenario | None:
        """Return the scenario, or None if something is wrong with it."""
        path, notes = f"scenarios[{place}]", self._notes
        table = notes.table(raw, path)
        if table is not raw:
            return None
        notes.check_keys(table, SCENARIO_KEYS, path)
        name = self._name(table, path)
        settings = read_settings(table, path, defaults, notes)
        case = self._case(table, path, shared)
        scene = self._scene(table, path, case, settings)
        lines = ExpectationReader(notes.note_line, case)
        touchpoints = self._expectation(table, "touchpoints", path, lines.touchpoints)
        withheld = self._expectation(table, "withheld", path, lines.withheld)
        if scene is None or touchpoints is None:
            return None
        return Scenario(
            name=name,
            scene=scene,
            side=settings.side,
            about=settings.about,
            touchpoints=touchpoints,
            withheld=withheld,
            source=self._source,
            line=notes.line(path),
            place=place,
        )

    def _scene(self, table: Table, place: str, case: Case | None, settings: Settings) -> Scene | None:
        policy, horizon = settings.policy, settings.horizon
        as_of = self._as_of(table, place, case)
        calendar = None if case is None else self._calendar(case, policy, table, place)
        if case is None or as_of is None or calendar is None:
            return None
        return Scene(case=case, as_of=as_of, calendar=calendar, policy=policy, horizon=horizon)

    def _name(self, table: Table, place: str) -> str:
        path = key_path(place, "name")
        if "name" not in table:
            self._notes.note("missing", path, "this key is missing", "say in some words what is special here")
            return ""
        raw: object = table["name"]
        for fault in text_faults(raw, path):
            self._notes.take_in(fault)
        name = str(raw)
        if "::" in name:
            self._notes.note(
                "name", path, "'::' found", "leave it out: it divides names where tests are chosen"
            )
        if name in self._names:
            problem = f"a scenario before is called {shown(name)} too"
            self._notes.note("duplicate", path, problem, "give each a name of its own")
        self._names.add(name)
        return name

    def _case(self, table: Table, place: str, shared: SharedFacts | None) -> Case | None:
        notes = self._notes
        differing = Differing(
            place=place,
            name=shown(table.get("name")),
            changes=notes.table(table.get("case", {}), key_path(place, "case")),
            events=notes.list(table.get("events", []), key_path(place, "events"), "a list is expected"),
        )
        try:
            return None if shared is None else shared.case(differing)
        except InvalidCase as error:
            for fault in error.faults:
                notes.take_in(fault)
            return None

    def _as_of(self, table: Table, place: str, case: Case | None) -> datetime | None:
        path = key_path(place, "as_of")
        if "as_of" not in table:
            self._notes.note("missing", path, "this key is missing", _SEEN)
            return None
        raw: object = table["as_of"]
        faults = list(moment_faults(raw, path))
        found = None
        if case is not None and isinstance(raw, datetime) and not faults:
            localiser = Localiser(case.office.zone)
            found = localiser.moment(raw, path)
            faults += localiser.faults
        for fault in faults:
            self._notes.take_in(fault)
        return found

    def _calendar(self, case: Case, policy: Policy, table: Table, place: str) -> BusinessCalendar | None:
        try:
            return calendar_for(case, candidate_days=policy.readings.candidate_days)
        except UnknownRegion as error:
            own = self._notes.table(table.get("case", {}), key_path(place, "case"))
            home = key_path(place, "case") if "calendar" in own else "case"
            fault = Fault(code="unknown_region", path=key_path(home, "calendar"), problem=str(error))
            self._notes.take_in(fault)
            return None

    def _expectation(
        self, table: Table, key: str, place: str, read: Callable[[str, str], Expectation]
    ) -> Expectation | None:
        path = key_path(place, key)
        raw: object = table.get(key)
        if isinstance(raw, str):
            return read(raw, path)
        if raw is not None:
            self._notes.note("type", path, f"{shown(raw)} found", _LINES)
        elif key == "touchpoints":
            hint = f'{_LINES}, or touchpoints = "" if there are none'
            self._notes.note("missing", path, "this key is missing", hint)
        return None
