"""The programs in the document about feeds run as they stand there, and their calendars are ours."""

import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import attrs
import httpx
import pytest
from test_feed_folder import ACME
from test_serve import WAIT, eventually

from jobdoc_rules.casefile import loads
from jobdoc_rules.feed import not_found, planned
from jobdoc_rules.ics import to_ical

PROGRAMS = Path(__file__).parents[1] / "docs" / "programs"
NAMES = ("django", "fastapi", "flask")
TABLES = {"django": "follow_ups_casefile", "fastapi": "case_file", "flask": "case_file"}
HELD = f"{datetime.now(UTC) - timedelta(days=1):%Y-%m-%d}T14:00:00"
TEXT = ACME.replace("2026-11-16T14:00:00", HELD)


@attrs.frozen
class Running:
    """A program that runs, its database, and a client of the one calendar that it has."""

    client: httpx.Client
    address: str
    token: str
    database: Path
    table: str
    printed: Path

    def get(self, method="GET", **headers):
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.client.request(method, self.address.replace("TOKEN", self.token), headers=sent)

    def write(self, name, text):
        """Put the text of a case file into the database, in the place of what was there."""
        with closing(sqlite3.connect(self.database)) as database, database:
            database.execute(f"DELETE FROM {self.table} WHERE name = ?", [name])  # noqa: S608 - ours
            columns, values = "owner_id, name, text, changed", [1, name, text, "2026-11-20 12:00:00+00:00"]
            database.execute(f"INSERT INTO {self.table} ({columns}) VALUES (?, ?, ?, ?)", values)  # noqa: S608


@contextmanager
def running(name, folder):
    printed, database = folder / "printed.txt", folder / "database.sqlite"
    command = [sys.executable, "-W", "error", PROGRAMS / f"{name}_feed.py", database]
    with printed.open("wb") as out:
        process = subprocess.Popen(command, stdout=out, stderr=out)
    try:
        eventually(lambda: "http://" in printed.read_text(encoding="utf-8"), process)
        *told, address = printed.read_text(encoding="utf-8").splitlines()
        assert [line.rpartition(" ")[0] for line in told] == ["the token, told once:"]
        token = told[0].rpartition(" ")[2]
        with httpx.Client(timeout=WAIT, headers={"accept-encoding": ""}) as client:
            yield Running(client, address, token, database, TABLES[name], printed)
    finally:
        process.terminate()
        process.wait(WAIT)


@pytest.fixture(params=NAMES)
def program(request, tmp_path):
    with running(request.param, tmp_path) as program:
        yield program


def expected(*texts):
    """Return what the calendar of these cases is now, and was a moment ago."""
    cases = [loads(text, stem=name) for name, text in texts]
    now = datetime.now(UTC)
    return {to_ical(planned(cases, now=at), alarm=False) for at in (now, now - timedelta(minutes=1))}


def test_a_program_serves_the_calendars_of_its_database(program):
    program.write("acme", TEXT)
    found = program.get()
    assert (found.status_code, found.headers["content-type"]) == (200, "text/calendar; charset=utf-8")
    assert found.content in expected(("acme", TEXT))
    assert found.headers["cache-control"] == "private, no-cache"
    assert found.headers["content-length"] == str(len(found.content))
    assert program.get(if_none_match=found.headers["etag"]).status_code == 304
    zipped = program.get(accept_encoding="gzip")
    assert (zipped.headers["content-encoding"], zipped.content) == ("gzip", found.content)
    head = program.get("HEAD")
    assert (head.status_code, head.headers["etag"], head.content) == (200, found.headers["etag"], b"")
    assert program.get("PUT").status_code == 405


def test_what_changes_in_the_database_is_seen_at_the_next_request(program):
    program.write("acme", TEXT)
    before = program.get()
    logged = f'{TEXT}\n[[events]]\ntype = "thank_you_sent"\nwith = "Ana Ruiz"\nat = {HELD[:-8]}15:30:00\n'
    program.write("acme", logged)
    after = program.get(if_none_match=before.headers["etag"])
    assert after.status_code == 200
    assert after.content in expected(("acme", logged))
    assert b"Done: " in after.content
    program.write("broken", "nonsense")
    assert b"SUMMARY:Mend broken: it cannot be read" in program.get().content
    program.write("broken", logged.replace("Acme", "Globex"))
    assert program.get().content in expected(("acme", logged), ("broken", logged.replace("Acme", "Globex")))


def test_a_wrong_token_leads_nowhere_and_no_token_stands_in_the_log_or_the_database(program):
    program.write("acme", TEXT)
    assert program.get().status_code == 200
    found = attrs.evolve(program, token="x" * 43).get()
    assert (found.status_code, found.content) == (404, not_found().body)
    assert program.printed.read_text(encoding="utf-8").count(program.token) == 1
    assert program.token.encode() not in program.database.read_bytes()
