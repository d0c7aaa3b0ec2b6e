"""Calendars of follow-ups from a Flask program's own database: ``python flask_feed.py DATABASE``."""

import logging
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime

from flask import Flask, Response, request
from werkzeug.serving import make_server

from jobdoc_rules import InvalidCase, Unreadable, feed
from jobdoc_rules.casefile import loads

DATABASE = sys.argv[1]
TABLES = """
CREATE TABLE owner (id INTEGER PRIMARY KEY, token_hash TEXT UNIQUE);
CREATE TABLE case_file (
    id INTEGER PRIMARY KEY, owner_id INTEGER REFERENCES owner, name TEXT, text TEXT, changed TEXT
);
"""
program = Flask(__name__)
logging.getLogger("werkzeug").disabled = True  # it would log the address, which is the secret


@program.get("/<token>/follow-ups.ics")
def calendar(token):
    with closing(sqlite3.connect(DATABASE)) as database:
        found = "SELECT id FROM owner WHERE token_hash = ?"
        owner = database.execute(found, [feed.digest_of(token)]).fetchone()
        found = "SELECT name, text, changed FROM case_file WHERE owner_id = ? ORDER BY name"
        files = [] if owner is None else database.execute(found, owner).fetchall()
    if owner is None:
        answer = feed.not_found(request.method)
    else:
        plan = feed.planned([case_of(*row) for row in files], now=datetime.now(UTC))
        answer = feed.respond(plan, request.headers, method=request.method)
    return Response(answer.body, answer.status, dict(answer.headers))


def case_of(name, text, changed):
    try:
        return loads(text, stem=name)
    except InvalidCase as error:
        return Unreadable(name=name, faults=error.faults, since=datetime.fromisoformat(changed))


if __name__ == "__main__":
    with closing(sqlite3.connect(DATABASE)) as database, database:
        if not database.execute("SELECT name FROM sqlite_master").fetchall():
            database.executescript(TABLES)
            token = feed.new_token()
            database.execute("INSERT INTO owner (token_hash) VALUES (?)", [feed.digest_of(token)])
            print("the token, told once:", token)
    server = make_server("127.0.0.1", 0, program, threaded=True)
    print(f"http://127.0.0.1:{server.port}/TOKEN/follow-ups.ics", flush=True)
    server.serve_forever()
