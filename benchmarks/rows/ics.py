"""A thousand events to bytes, from ready entries: each candidate builds its own objects and writes them."""

import json
import re
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self

import icalendar

from benchmarks.measuring import Goal, Row, Scale, compare, joined, timed
from benchmarks.peers import Peers, beside, compiler, node
from benchmarks.rows import ROWS
from jobdoc_rules import BusinessCalendar, Case, Interview, Office, Person, Plan, plan
from jobdoc_rules.ics import to_calendar, to_ical
from jobdoc_rules.ics.entries import HALF_A_YEAR, Settings, entries_of
from jobdoc_rules.ics.entry import Entry
from jobdoc_rules.ics.writer import write

EVENTS, WARMING = 1_000, 20
GOALS = (Goal("icalendar", at_least=25), Goal("libical, C", at_most=1.2))
ONLY_WRITING = "libical, C: only writing"
LIMITS = ("libical, C", ONLY_WRITING, "join", "memcpy")
DRAFT = "Good morning, Ana; is there news?"


def run(scale: Scale) -> Row:
    count = scale.choose(100, EVENTS, EVENTS)
    made = planned(count)
    entries = entries_of(made, settings())
    assert len(entries) == count
    data = write(entries, [], "Follow-ups")
    assert to_ical(made, drafts=words) == to_calendar(made, drafts=words).to_ical() == data
    peers = Peers()
    writers = dict(python_writers(entries, peers))
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        programs = {name: stack.enter_context(program) for name, program in foreign(entries, peers, folder)}
        texts = {name: writer() for name, writer in writers.items()}
        texts |= {name: program.text() for name, program in programs.items()}
        for program in programs.values():
            program.warmed()
        checks = [agreement(data, name, text) for name, text in texts.items()]
        own = {"ours": timed(lambda: write(entries, [], "Follow-ups"), count)}
        own |= {name: timed(writer, count) for name, writer in writers.items()}
        own |= turns_of(programs) | limits(data, count)
        group = f"{count:,} events of {len(data) / count:.0f} octets, an event"
        part = compare(
            group, own, unit="us", rounds=scale.choose(3, 25, 25), goals=GOALS, limits=LIMITS, warm=False
        )
    return joined(
        ROWS["ics"],
        [part],
        checks=("the bytes are those of to_calendar(plan).to_ical()", *checks),
        missing=peers.missing,
        notes=("Programs in C and JavaScript time themselves, and take their turns with the others.",),
    )


def words(_touchpoint: object) -> str:
    return DRAFT


def settings() -> Settings:
    return Settings(
        drafts=words, name="Follow-ups", alarm=True, tzid=False, all_day=None, discreet=False,
        past=HALF_A_YEAR, cancel_since=None,
    )  # fmt: skip


def planned(count: int) -> Plan:
    case = Case(
        id="benchmark",
        employer="Acme",
        office=Office(timezone="America/New_York"),
        people=(
            Person(name="Ana Ruiz", role="interviewer", email="ana@acme.example", phone="+1 617 555 0100"),
        ),
        interviews=(Interview(start=datetime(2026, 11, 16, 14), people=("Ana Ruiz",)),),
    )
    closures = {date(year, 12, 25): "Christmas Day" for year in range(2026, 2046)}
    as_of = datetime(2026, 11, 16, 21, tzinfo=UTC)
    calendar = BusinessCalendar(closures=closures)
    whole = plan(case, as_of=as_of, calendar=calendar, horizon=timedelta(days=min(3650, 5 * count)))
    last = whole.touchpoints[count - 1].start
    return plan(case, as_of=as_of, calendar=calendar, horizon=last - as_of)


def python_writers(entries: list[Entry], peers: Peers) -> Iterator[tuple[str, Callable[[], bytes]]]:
    """Yield the peers that are there, each as a function that builds and writes all events."""
    yield "icalendar", lambda: with_icalendar(entries)
    for name, module, maker in (
        ("ical", "ical.event", with_ical),
        ("ics", "ics.alarm", with_ics),
        ("vobject", "vobject", with_vobject),
    ):
        if peers.load(module, name) is not None:
            yield name, maker(entries)


def with_icalendar(entries: list[Entry]) -> bytes:
    calendar = icalendar.Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", "-//benchmark//EN")
    for entry in entries:
        event = icalendar.Event()
        event.add("SUMMARY", entry.summary)
        event.add("DTSTART", entry.start)
        event.add("DTEND", entry.end)
        event.add("DTSTAMP", entry.revised)
        event.add("UID", entry.uid)
        event.add("SEQUENCE", entry.sequence)
        event.add("CATEGORIES", [entry.category])
        event.add("DESCRIPTION", entry.description)
        event.add("LAST-MODIFIED", entry.revised)
        event.add("STATUS", entry.status)
        event.add("TRANSP", "TRANSPARENT")
        event.add("X-MICROSOFT-CDO-BUSYSTATUS", "FREE")
        alarm = icalendar.Alarm()
        alarm.add("ACTION", "DISPLAY")
        alarm.add("DESCRIPTION", entry.summary)
        alarm.add("TRIGGER", entry.alarm)
        event.add_component(alarm)
        calendar.add_component(event)
    return calendar.to_ical()


def with_ical(entries: list[Entry]) -> Callable[[], bytes]:
    from ical.alarm import Action, Alarm
    from ical.calendar import Calendar
    from ical.calendar_stream import IcsCalendarStream
    from ical.event import Event

    def work() -> bytes:
        calendar = Calendar(prodid="-//benchmark//EN")
        calendar.events.extend(
            Event(
                summary=entry.summary, start=entry.start, end=entry.end, dtstamp=entry.revised, uid=entry.uid,
                sequence=entry.sequence, categories=[entry.category], description=entry.description,
                last_modified=entry.revised, status=entry.status, transparency="TRANSPARENT",
                alarm=[Alarm(action=Action.DISPLAY, description=entry.summary, trigger=entry.alarm)],
            )
            for entry in entries
        )  # fmt: skip
        return IcsCalendarStream.calendar_to_ics(calendar).encode()

    return work


def with_ics(entries: list[Entry]) -> Callable[[], bytes]:
    from ics import Calendar, DisplayAlarm, Event

    def work() -> bytes:
        calendar = Calendar(creator="-//benchmark//EN")
        for entry in entries:
            event = Event(
                name=entry.summary, begin=entry.start, end=entry.end, created=entry.revised, uid=entry.uid,
                description=entry.description, last_modified=entry.revised, status=entry.status,
                categories=[entry.category], transparent=True,
                alarms=[DisplayAlarm(trigger=entry.alarm, display_text=entry.summary)],
            )  # fmt: skip
            calendar.events.add(event)
        return calendar.serialize().encode()

    return work


def with_vobject(entries: list[Entry]) -> Callable[[], bytes]:
    import vobject

    utc = vobject.icalendar.utc  # it knows no other UTC

    def ready(moment: datetime) -> datetime:
        return moment.replace(tzinfo=utc)

    moments = [(ready(entry.start), ready(entry.end), ready(entry.revised)) for entry in entries]

    def work() -> bytes:
        calendar = vobject.iCalendar()
        for entry, (start, end, revised) in zip(entries, moments, strict=True):
            event = calendar.add("vevent")
            event.add("summary").value = entry.summary
            event.add("dtstart").value = start
            event.add("dtend").value = end
            event.add("dtstamp").value = revised
            event.add("uid").value = entry.uid
            event.add("sequence").value = str(entry.sequence)
            event.add("categories").value = [entry.category]
            event.add("description").value = entry.description
            event.add("last-modified").value = revised
            event.add("status").value = entry.status
            event.add("transp").value = "TRANSPARENT"
            event.add("x-microsoft-cdo-busystatus").value = "FREE"
            alarm = event.add("valarm")
            alarm.add("action").value = "DISPLAY"
            alarm.add("description").value = entry.summary
            alarm.add("trigger").value = entry.alarm
        return calendar.serialize().encode()

    return work


class Program:
    """A program in another language that waits for its turns."""

    def __init__(self, command: list[object]) -> None:
        self._command = [*map(str, command)]

    def __enter__(self) -> Self:
        self._child = subprocess.Popen(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        return self

    def __exit__(self, *_: object) -> None:
        self._child.stdin.close()
        self._child.wait()
        self._child.stdout.close()

    def turn(self) -> tuple[float, ...]:
        """Return what one turn took, in parts: nanoseconds an event."""
        return tuple(json.loads(self._asked(b"turn\n")))

    def warmed(self) -> None:
        """Let it run until it has compiled what it compiles while it runs."""
        for _ in range(WARMING):
            self.turn()

    def text(self) -> bytes:
        """Return what it writes."""
        told = self._asked(b"text\n")
        return json.loads(told).encode() if told.startswith(b'"') else self._child.stdout.read(int(told))

    def _asked(self, line: bytes) -> bytes:
        self._child.stdin.write(line)
        self._child.stdin.flush()
        return self._child.stdout.readline()


def foreign(entries: list[Entry], peers: Peers, folder: Path) -> Iterator[tuple[str, Program]]:
    """Yield the programs that can be had here; those that cannot are noted as missing."""
    rows = [fields(entry) for entry in entries]
    with peers.wanted("ical.js", "it takes Node, and NODE_PATH the folder that holds ical.js"):
        path = folder / "events.json"
        path.write_text(json.dumps(rows), encoding="utf-8")
        command = [node(), beside("ics.cjs"), path]
        check([command[0], "-e", "require('ical.js')"])
        yield "ical.js", Program(command)
    with peers.wanted("libical, C", "it takes a C compiler, and libical with its headers (libical-dev)"):
        texts = folder / "events"
        order = ("summary", "digits", "ends", "stamp", "uid", "sequence", "category", "description", "status")
        texts.write_bytes(b"".join(f"{row[name]}\0".encode() for row in rows for name in order))
        check([compiler(), "-O2", "-o", folder / "ics", beside("ics.c"), "-lical"])
        yield "libical, C", Program([folder / "ics", texts])


def check(command: list[object]) -> None:
    """Run a command to its end. Raises FileNotFoundError if it does not succeed."""
    done = subprocess.run([*map(str, command)], capture_output=True, check=False)
    if done.returncode:
        first = next((line for line in done.stderr.decode().splitlines() if "rror" in line), "")
        raise FileNotFoundError(re.sub(r"\S*/", "", first))


def fields(entry: Entry) -> dict[str, object]:
    """Return what the programs need to know of an entry, times in both spellings."""
    start, end, stamp = (f"{moment:%Y-%m-%dT%H:%M:%SZ}" for moment in (entry.start, entry.end, entry.revised))
    short = (f"{moment:%Y%m%dT%H%M%SZ}" for moment in (entry.start, entry.end, entry.revised))
    spelled = dict(zip(("digits", "ends", "stamp"), short, strict=True))
    return {**entry._asdict(), "start": start, "end": end, "revised": stamp, "alarm": 0, **spelled}


def turns_of(programs: dict[str, Program]) -> dict[str, Callable[[], float]]:
    """Return rounds; libical tells apart building, writing and freeing, and all of them is what others do."""
    rounds = {name: lambda program=program: sum(program.turn()) for name, program in programs.items()}
    if "libical, C" in programs:
        program, last = programs["libical, C"], []

        def whole() -> float:
            last[:] = program.turn()
            return sum(last)

        rounds["libical, C"] = whole
        rounds[ONLY_WRITING] = lambda: last[1]
    return rounds


def limits(data: bytes, count: int) -> dict[str, Callable[[], float]]:
    """Return what joining events costs that are ready, and copying ready octets."""
    octets = bytearray(data)
    events = data.decode().replace("\r\nBEGIN:VEVENT", "\0BEGIN:VEVENT").split("\0")
    return {
        "join": timed(lambda: "\r\n".join(events), count),
        "memcpy": timed(lambda: bytes(octets), count),
    }


def agreement(data: bytes, name: str, text: bytes) -> str:
    """Check that a peer wrote the same: the order of properties and lines' folds are its own."""
    ours, theirs = told(data), told(text)
    assert ours == theirs, (
        name,
        next(pair for pair in zip(ours, theirs, strict=False) if pair[0] != pair[1]),
    )
    return f"{name} writes the same UID, DTSTART, SUMMARY and DESCRIPTION of all events"


def told(data: bytes) -> list[tuple[str, ...]]:
    """Return what matters of a file's events, by uid, as icalendar reads it."""
    calendar = icalendar.Calendar.from_ical(data)
    return sorted(
        (
            str(event["UID"]), event["DTSTART"].dt.astimezone(UTC).isoformat(),
            str(event["SUMMARY"]), str(event["DESCRIPTION"]),
        )
        for event in calendar.walk("VEVENT")
    )  # fmt: skip
