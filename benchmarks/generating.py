"""Realistic cases by the thousand: ``python -m benchmarks.generating N OUT.parquet [--seed S] [--broken]``.

Equal arguments give equal cases. They are seen best from ``AS_OF``: some interviews lie ahead of it, most
behind, and their logs end before it. With ``--broken`` one row in a thousand cannot be read.
"""

import argparse
import json
import random
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

__all__ = ["AS_OF", "batches", "case_texts"]

AS_OF = datetime.fromisoformat("2026-11-20T12:00:00+00:00")
GROUP = 10_000
"""How many cases a row group holds."""
_BROKEN = 0.001

_TODAY = AS_OF.date()
_PLACES: tuple[tuple[str, str | None, str], ...] = (
    ("US", "MA", "America/New_York"),
    ("US", "NY", "America/New_York"),
    ("US", "CA", "America/Los_Angeles"),
    ("US", "TX", "America/Chicago"),
    ("US", None, "America/Denver"),
    ("CA", "ON", "America/Toronto"),
    ("GB", "ENG", "Europe/London"),
    ("IE", None, "Europe/Dublin"),
    ("DE", "BY", "Europe/Berlin"),
    ("DE", "BE", "Europe/Berlin"),
    ("AT", "9", "Europe/Vienna"),
    ("FR", None, "Europe/Paris"),
    ("ES", "MD", "Europe/Madrid"),
    ("NL", None, "Europe/Amsterdam"),
    ("PL", None, "Europe/Warsaw"),
    ("IL", None, "Asia/Jerusalem"),
    ("AE", None, "Asia/Dubai"),
    ("IN", "KA", "Asia/Kolkata"),
    ("JP", None, "Asia/Tokyo"),
    ("AU", "NSW", "Australia/Sydney"),
    ("BR", "SP", "America/Sao_Paulo"),
)
_EMPLOYERS = (
    "Acme",
    "Globex",
    "Initech",
    "Umbra",
    "Hooli",
    "Stark",
    "Wayne",
    "Tyrell",
    "Cyberdyne",
    "Soylent",
)
_TRADES = ("Optics", "Freight", "Foods", "Software", "Health", "Energy", "Media", "Steel", "Textiles", "Bank")
_POSITIONS = ("Data engineer", "Firmware engineer", "Accountant", "Nurse", "Product manager", "Designer")
_FIRST = (
    "Ana",
    "Lee",
    "Sam",
    "Mira",
    "Jonas",
    "Ute",
    "Noor",
    "Ines",
    "Tomás",
    "Zoë",
    "Kenji",
    "Priya",
    "Olu",
)
_LAST = (
    "Ruiz",
    "Park",
    "Hill",
    "Novak",
    "Keller",
    "Weber",
    "Haddad",
    "Bauer",
    "García",
    "Šimić",
    "Sato",
    "Rao",
)
_ENDS = ("rejected", "offered", "withdrew", "position_closed")
_WORDS = (
    "replied",
    "replied",
    "spoke",
    "answer_promised",
    "timing_agreed",
    "out_of_office",
    "calls_declined",
)

Json = dict[str, Any]


class Cast(NamedTuple):
    """The people of a case."""

    interviewers: list[Json]
    recruiter: Json | None
    coordinator: Json | None

    @property
    def all(self) -> list[Json]:
        return [*self.interviewers, *(p for p in (self.recruiter, self.coordinator) if p is not None)]


def case_texts(count: int, *, seed: int = 0, broken: bool = False) -> Iterator[str]:
    """Yield the JSON of so many cases; with ``broken``, one in a thousand is no case."""
    chance = random.Random(seed)  # noqa: S311 - nothing is secret here
    for number in range(count):
        text = json.dumps(_case(chance, number), ensure_ascii=False)
        yield _damaged(chance, text) if broken and chance.random() < _BROKEN else text


def batches(count: int, *, seed: int = 0, broken: bool = False) -> Iterator[pa.RecordBatch]:
    """Yield the cases as record batches of ``GROUP`` rows with the columns ``id`` and ``case``."""
    texts = case_texts(count, seed=seed, broken=broken)
    for start in range(0, count, GROUP):
        rows = [next(texts) for _ in range(min(GROUP, count - start))]
        ids = [f"case-{number}" for number in range(start, start + len(rows))]
        yield pa.RecordBatch.from_pydict({"id": ids, "case": rows})


def _damaged(chance: random.Random, text: str) -> str:
    return chance.choice((text[: len(text) // 2], text.replace('"role"', '"rule"', 1), "null"))


def _case(chance: random.Random, number: int) -> Json:
    country, subdivision, zone = chance.choice(_PLACES)
    employer = f"{chance.choice(_EMPLOYERS)} {chance.choice(_TRADES)}"
    cast = _cast(chance, employer)
    days = _days(chance)
    interviews = [_interview(chance, day, cast) for day in days]
    office = {"timezone": zone, "country": country, "subdivision": subdivision}
    case: Json = {
        "id": f"case-{number}",
        "position": chance.choice(_POSITIONS),
        "employer": employer,
        "candidate": f"{chance.choice(_FIRST)} {chance.choice(_LAST)}",
        "calendar": {key: value for key, value in office.items() if value is not None},
        "people": cast.all,
        "interviews": interviews,
    }
    if events := list(_log(chance, interviews, cast)):
        case["events"] = events
    return case


def _cast(chance: random.Random, employer: str) -> Cast:
    names = [
        f"{first} {last}"
        for first, last in zip(chance.sample(_FIRST, 5), chance.sample(_LAST, 5), strict=True)
    ]
    host = f"{employer.lower().replace(' ', '-')}.example"
    interviewers = [
        _person(
            chance,
            names[place],
            "hiring_manager" if place == 0 and chance.random() < 0.4 else "interviewer",
            host,
        )
        for place in range(chance.choice((1, 1, 1, 2, 2, 3)))
    ]
    recruiter = _person(chance, names[3], chance.choice(("recruiter", "recruiter", "agency")), host)
    coordinator = _person(chance, names[4], "coordinator", host)
    return Cast(
        interviewers,
        recruiter if chance.random() < 0.6 else None,
        coordinator if chance.random() < 0.4 else None,
    )


def _person(chance: random.Random, name: str, role: str, host: str) -> Json:
    person = {"name": name, "role": role}
    if chance.random() < 0.9:
        person["email"] = f"{name.lower().replace(' ', '.')}@{host}"
    if chance.random() < 0.6:
        person["phone"] = f"+1 617 555 01{chance.randrange(100):02}"
    return person


def _days(chance: random.Random) -> list[date]:
    """Return the days of one to three rounds, each on a weekday, a week or more apart."""
    day, days = _TODAY + timedelta(days=chance.randrange(-60, 14)), []
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3))):
        days.append(day + timedelta(days=max(0, 7 - day.isoweekday()) if day.weekday() > 4 else 0))
        day = days[-1] + timedelta(days=chance.randrange(7, 22))
    return days


def _interview(chance: random.Random, day: date, cast: Cast) -> Json:
    start = datetime.combine(day, time(chance.randrange(9, 17), chance.choice((0, 0, 30))))
    interview: Json = {"start": start.isoformat(), "with": [person["name"] for person in cast.interviewers]}
    if chance.random() < 0.8:
        interview["end"] = (start + timedelta(minutes=chance.choice((30, 45, 60, 90)))).isoformat()
    if cast.recruiter is not None and chance.random() < 0.5:
        interview["arranged_by"] = cast.recruiter["name"]
    if chance.random() < 0.5:
        interview["channel"] = chance.choice(("video", "in_person", "phone"))
    return interview


def _log(chance: random.Random, interviews: list[Json], cast: Cast) -> Iterator[Json]:
    """Yield what was done and heard after each round that lies behind, as far as somebody kept a log."""
    held = [interview for interview in interviews if interview["start"] < _TODAY.isoformat()]
    if not held or chance.random() < 0.1:
        return
    starts = [datetime.fromisoformat(interview["start"]) for interview in held]
    last = datetime.combine(_TODAY, time())
    for start, end in zip(starts, [*starts[1:], last], strict=True):
        yield from (event for at, event in _round(chance, start, cast) if at < end)
    if chance.random() < 0.15 and (since := (last - starts[-1]).days) > 2:
        at = starts[-1] + timedelta(days=chance.randrange(2, since + 1))
        if at < last:
            yield {"type": chance.choice(_ENDS), "at": at.isoformat()}


def _round(chance: random.Random, start: datetime, cast: Cast) -> Iterator[tuple[datetime, Json]]:
    """Yield what follows an interview, with its time, in the order of time."""
    at = datetime.combine(start.date() + timedelta(days=1), time(9, 30))
    for person in cast.interviewers:
        if chance.random() < 0.85:
            at += timedelta(minutes=15)
            yield at, {"type": "thank_you_sent", "at": at.isoformat(), "with": person["name"]}
    if cast.recruiter is not None and chance.random() < 0.7:
        at += timedelta(hours=3)
        yield at, {"type": "recruiter_contacted", "at": at.isoformat(), "with": cast.recruiter["name"]}
    for step in range(chance.randrange(6)):
        at = datetime.combine(
            at.date() + timedelta(days=chance.randrange(2, 6)), time(9, chance.randrange(60))
        )
        channel = "phone" if step % 2 else "email"
        name = cast.interviewers[0]["name"]
        yield at, {"type": "followed_up", "at": at.isoformat(), "with": name, "channel": channel}
        if chance.random() < 0.35:
            at += timedelta(hours=chance.randrange(1, 6))
            yield at, _word(chance, at, name)


def _word(chance: random.Random, at: datetime, name: str) -> Json:
    """Return what the employer said."""
    kind = chance.choice(_WORDS)
    event: Json = {"type": kind, "at": at.isoformat(), "with": name}
    due = (at.date() + timedelta(days=chance.randrange(2, 12))).isoformat()
    if kind == "out_of_office":
        return {**event, "until": due}
    if kind in ("answer_promised", "timing_agreed") or (kind != "calls_declined" and chance.random() < 0.5):
        event["answer_due"] = due
    if kind == "timing_agreed":
        event["channel"] = chance.choice(("email", "phone"))
    return event


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.generating", description=__doc__)
    parser.add_argument("count", type=int, metavar="N")
    parser.add_argument("target", metavar="OUT.parquet")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--broken", action="store_true", help="one row in a thousand cannot be read")
    args = parser.parse_args()
    schema = pa.schema([("id", pa.string()), ("case", pa.string())])
    with pq.ParquetWriter(args.target, schema, compression="zstd") as writer:
        for batch in batches(args.count, seed=args.seed, broken=args.broken):
            writer.write_batch(batch)


if __name__ == "__main__":
    main()
