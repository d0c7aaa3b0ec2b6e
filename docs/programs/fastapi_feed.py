"""Calendars and pages from a FastAPI program's own database: ``python fastapi_feed.py DATABASE``."""

import sqlite3
import sys
from contextlib import closing
from datetime import datetime

from fastapi import FastAPI

from jobdoc_rules import InvalidCase, Unreadable, feed
from jobdoc_rules.casefile import loads

DATABASE = sys.argv[1]
TABLES = """
CREATE TABLE owner (id INTEGER PRIMARY KEY, token_hash TEXT UNIQUE);
CREATE TABLE case_file (
    id INTEGER PRIMARY KEY, owner_id INTEGER REFERENCES owner, name TEXT, text TEXT, changed TEXT
);
"""


def cases(token):
    """Return what the owner of a token has, or None; called in a thread. It could be ``async`` as well."""
    with closing(sqlite3.connect(DATABASE)) as database:
        found = "SELECT id FROM owner WHERE token_hash = ?"
        owner = database.execute(found, [feed.digest_of(token)]).fetchone()
        if owner is None:
            return None
        found = "SELECT name, text, changed FROM case_file WHERE owner_id = ? ORDER BY name"
        return [case_of(*row) for row in database.execute(found, owner)]


def case_of(name, text, changed):
    try:
        return loads(text, stem=name)
    except InvalidCase as error:
        return Unreadable(name=name, faults=error.faults, since=datetime.fromisoformat(changed))


program = FastAPI()
program.mount("/follow-ups", feed.app(cases))


@program.get("/")
def home():
    return {"what": "the rest of the program"}


if __name__ == "__main__":
    with closing(sqlite3.connect(DATABASE)) as database, database:
        if not database.execute("SELECT name FROM sqlite_master").fetchall():
            database.executescript(TABLES)
            token = feed.new_token()
            database.execute("INSERT INTO owner (token_hash) VALUES (?)", [feed.digest_of(token)])
            print("the token, told once:", token)
    with feed.bound("127.0.0.1", 0) as listener:  # or any server for ASGI, if it logs no paths
        print(f"http://127.0.0.1:{listener.getsockname()[1]}/follow-ups/TOKEN/all.ics", flush=True)
        feed.serve(program, listener)
