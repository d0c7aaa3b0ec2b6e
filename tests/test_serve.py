"""``serve``: a real server on a free port, and what it prints, logs and survives."""

import gzip
import http.client
import io
import os
import random
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest
from icalendar import Calendar
from test_feed_folder import ACME, GLOBEX, write

from jobdoc_rules import feed
from jobdoc_rules.cli import main, service
from jobdoc_rules.cli.environment import Environment
from jobdoc_rules.feed import Folder, digest_of, not_found
from jobdoc_rules.feed.tokens import TOKEN_FILE

PLACES = re.compile(r"page +(http://\S+/)\ncalendar +(http://\S+/all\.ics)\n")
ADDRESS = re.compile(r"http://127\.0\.0\.1:(\d+)/(?:([\w-]{43})/)?")
WAIT = 30
POSIX = pytest.mark.skipif(os.name != "posix", reason="signals are those of POSIX")


class Running(NamedTuple):
    """A server that runs: its process, where it is, its token, and the files that it writes to."""

    process: subprocess.Popen
    port: int
    token: str
    out: Path
    err: Path

    def ask(self, path, method="GET", **headers):
        """Return the status, the headers and the body of an answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=WAIT)
        try:
            connection.putrequest(method, path, skip_accept_encoding=True)
            for name, value in headers.items():
                connection.putheader(name.replace("_", "-"), value)
            connection.endheaders()
            found = connection.getresponse()
            return found.status, {k.lower(): v for k, v in found.getheaders()}, found.read()
        finally:
            connection.close()

    def get(self, document="all.ics", **headers):
        return self.ask(f"/{self.token}/{document}", **headers)

    def titles(self, document="all.ics"):
        status, _, body = self.get(document)
        assert status == 200
        return [str(event["SUMMARY"]) for event in Calendar.from_ical(body).events]

    def end(self, number=signal.SIGTERM):
        self.process.send_signal(number)
        return self.process.wait(WAIT)


@contextmanager
def running(tmp_path, *command, until=ADDRESS):
    """Run a server as a process of its own until its first lines are there, and end it at last."""
    out, err = tmp_path / "out.txt", tmp_path / "err.txt"
    with out.open("wb") as printed, err.open("wb") as told:
        process = subprocess.Popen([sys.executable, *map(str, command)], stdout=printed, stderr=told)
    try:
        found = eventually(lambda: until.search(out.read_text(encoding="utf-8")), process)
        assert found, err.read_text(encoding="utf-8")
        yield Running(process, int(found[1]), found[2], out, err)
    finally:
        process.kill()
        process.wait(WAIT)


def eventually(found, process):
    """Return what ``found`` returns once that is something, or the process has ended."""
    for _ in range(WAIT * 100):
        if (value := found()) or process.poll() is not None:
            return value
        time.sleep(0.01)
    return None


@pytest.fixture
def cases(tmp_path):
    """A folder of two case files, whose interviews were just held."""
    folder = tmp_path / "cases"
    folder.mkdir()
    held = (datetime.now(UTC) - timedelta(days=1)).strftime("%Y-%m-%dT14:00:00")
    for name, text in (("acme", ACME), ("globex", GLOBEX)):
        write(folder / f"{name}.toml", text.replace("2026-11-16T14:00:00", held))
    return folder


@pytest.fixture
def server(tmp_path, cases):
    with running(tmp_path, "-m", "jobdoc_rules", "serve", cases, "--port=0") as server:
        # It tells its address a moment before it keeps the token.
        assert eventually((cases / TOKEN_FILE).exists, server.process)
        yield server


# ------------------------------------------------------------------------------------- what is served


def test_a_folder_is_served_as_a_calendar_and_as_a_page(server):
    found = PLACES.search(server.out.read_text(encoding="utf-8"))
    assert found[2] == f"{found[1]}all.ics" == f"http://127.0.0.1:{server.port}/{server.token}/all.ics"
    status, headers, body = server.get()
    assert (status, headers["content-type"]) == (200, "text/calendar; charset=utf-8")
    assert "server" not in headers
    assert body.startswith(b"BEGIN:VCALENDAR\r\n")
    assert body.endswith(b"END:VCALENDAR\r\n")
    assert {title.split("(")[1].split(")")[0] for title in server.titles()} == {"Acme", "Globex"}
    assert {"Globex" in title for title in server.titles("globex.ics")} == {True}
    assert f"{found[2]}".encode() in server.get("")[2]
    assert server.ask(f"/{server.token}")[:1] == (308,)


def test_get_head_conditions_and_codings_hold_on_the_wire(server):
    status, headers, body = server.get()
    found = server.ask(f"/{server.token}/all.ics", "HEAD")
    assert (found[0], found[2]) == (200, b"")
    assert {name for name, value in found[1].items() if headers.get(name) != value} <= {
        "date",
        "last-modified",
    }
    for tag in (headers["etag"], f'"x", W/{headers["etag"]}', "*"):
        known, kept, nothing = server.get(if_none_match=tag)
        assert (known, kept["etag"], nothing) == (304, headers["etag"], b"")
        assert "content-length" not in kept
    status, zipped, packed = server.get(accept_encoding="gzip")
    assert (status, gzip.decompress(packed)) == (200, body)
    assert zipped["etag"] != headers["etag"]
    assert zipped["content-length"] == str(len(packed))
    dated = eventually(lambda: server.get()[1].get("last-modified"), server.process)
    assert server.get(if_modified_since=dated)[0] == 304


def test_what_a_calendar_sends_back_is_refused_and_the_connection_goes_on(server):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=WAIT)
    for method in ("PUT", "POST", "DELETE", "PROPFIND"):
        connection.request(method, f"/{server.token}/all.ics", b"x" * 100_000)
        found = connection.getresponse()
        assert (found.status, found.headers["allow"]) == (405, "GET, HEAD")
        found.read()
    connection.request("GET", f"/{server.token}/all.ics")
    assert connection.getresponse().status == 200
    connection.close()


def test_what_happens_to_the_files_is_seen_at_the_next_request(server, cases):
    whole = server.titles()
    acme = (cases / "acme.toml").read_text(encoding="utf-8")
    write(cases / "acme.toml", acme + "nonsense")
    assert "Mend acme.toml: it cannot be read" in server.titles()
    assert server.titles("acme.ics") == ["Mend acme.toml: it cannot be read"]
    assert server.titles("globex.ics") == [title for title in whole if "Globex" in title]
    assert b"acme.toml" in server.get("")[2]
    write(cases / "acme.toml", acme)
    assert server.titles() == whole
    (cases / "globex.toml").unlink()
    assert server.titles() == [title for title in whole if "Acme" in title]
    assert server.get("globex.ics")[0] == 404
    cases.rename(cases.with_name("away"))
    assert server.get()[0] == 503
    cases.with_name("away").rename(cases)
    assert server.titles() == [title for title in whole if "Acme" in title]


def paths_of(token):
    """Yield what leads nowhere, with the right token and without."""
    yield from ("/", "//", "/x/", "/x/all.ics", f"/{token}x/all.ics", f"/{token[:-1]}/all.ics")
    yield from (f"/{'a' * 10_000}/all.ics", "/%c3%a9/all.ics", "/%ff/all.ics", "/%00/", f"/{token}%00/")
    for name in (
        "acme",
        "acme.toml",
        TOKEN_FILE,
        "..%2facme.toml",
        "%2e%2e/all.ics",
        "../all.ics",
        "..",
        ".",
    ):
        yield f"/{token}/{name}"
    for name in ("..%2fcases%2facme", "%2fetc%2fpasswd", "%00", "all%00", "out", "..", ".jobdoc-rules-token"):
        yield f"/{token}/{name}.ics"


def test_all_that_is_not_there_is_the_same_to_the_byte(server, cases, tmp_path):
    write(tmp_path / "out.toml", ACME)
    (cases / "out.toml").symlink_to(tmp_path / "out.toml")
    answers = {}
    for path in paths_of(server.token):
        status, headers, body = server.ask(path)
        headers.pop("date")
        answers.setdefault((status, tuple(headers.items()), body), []).append(path)
    assert len(answers) == 1, answers.values()
    ((status, _, body),) = answers
    assert (status, body) == (404, not_found().body)


# ------------------------------------------------------------------------------------------- the token


def test_the_token_is_told_once_and_only_its_hash_is_kept(tmp_path, cases, server):
    held = (cases / TOKEN_FILE).read_text(encoding="ascii")
    assert held == f"sha256:{digest_of(server.token)}\n"
    assert (cases / TOKEN_FILE).stat().st_mode & 0o777 == 0o600
    assert server.get()[0] == 200  # it has been told of its end only once it runs
    assert server.end() == 0
    with running(tmp_path, "-m", "jobdoc_rules", "serve", cases, "--port=0") as again:
        assert again.token is None
        assert "--new-token makes another one" in again.out.read_text(encoding="utf-8")
        assert server.token not in again.out.read_text(encoding="utf-8")
        assert again._replace(token=server.token).get()[0] == 200


def test_a_new_token_makes_the_old_one_lead_nowhere_even_in_a_server_that_runs(tmp_path, cases, server):
    other = tmp_path / "other"
    other.mkdir()
    with running(other, "-m", "jobdoc_rules", "serve", cases, "--port=0", "--new-token") as newer:
        assert newer.token not in (None, server.token)
        for each in (server, newer):
            assert each.ask(f"/{server.token}/all.ics")[2] == not_found().body
            assert each.ask(f"/{newer.token}/all.ics")[0] == 200


# --------------------------------------------------------------------------------------------- the log


LINE = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} INFO (\w+) (\d{3}) (\d+) bytes \d+\.\d ms")


def lines_of(server, count):
    """Return the lines of the log once there are that many: each comes after its answer."""
    lines = server.err.read_text(encoding="utf-8").splitlines()
    return lines if len(lines) >= count else None


def test_the_log_tells_of_requests_without_a_path_and_of_errors_without_a_token(server, cases):
    size = len(server.get()[2])
    server.ask(f"/{server.token}/all.ics", "HEAD")
    server.ask("/some-wrong-token/all.ics?a-query")
    server.ask(f"/{server.token}/all.ics", server.token)
    lines = eventually(lambda: lines_of(server, 4), server.process)
    found = [LINE.fullmatch(line).groups() for line in lines]
    assert found == [
        ("GET", "200", str(size)),
        ("HEAD", "200", "0"),
        ("GET", "404", str(len(not_found().body))),
        ("OTHER", "405", "22"),
    ]
    (cases / TOKEN_FILE).chmod(0o644)
    assert server.get()[0] == 503
    (cases / TOKEN_FILE).unlink()
    assert server.get("secret-case.ics")[0] == 503
    for noise in (b"\0\r\n\r\n", f"GET /{server.token}/all.ics HTTP/1.1\r\nx\x00y: z\r\n\r\n".encode()):
        thrown_at(server.port, noise)
    told = server.err.read_text(encoding="utf-8")
    assert "its mode is 644" in told
    assert "there is no token; --new-token makes one" in told
    for secret in (server.token, digest_of(server.token), "all.ics", "secret-case", "wrong-token", "a-query"):
        assert secret not in told


def test_a_quiet_server_tells_of_errors_only(tmp_path, cases):
    with running(tmp_path, "-m", "jobdoc_rules", "serve", cases, "--port=0", "--quiet") as server:
        server.get()
        thrown_at(server.port, b"nonsense\r\n\r\n")
        assert server.err.read_text(encoding="utf-8") == ""
        (cases / TOKEN_FILE).unlink()
        server.get()
        assert "ERROR" in server.err.read_text(encoding="utf-8")
        assert server.end(signal.SIGINT) == 130


# ------------------------------------------------------------------------------------ hostile requests


def thrown_at(port, *pieces, read=True):
    """Send pieces of anything to a server and return what comes back, if it is waited for."""
    with socket.create_connection(("127.0.0.1", port), timeout=WAIT) as connection:
        try:
            for piece in pieces:
                connection.sendall(piece)
            if not read:
                return b""
            connection.shutdown(socket.SHUT_WR)
            return b"".join(iter(lambda: connection.recv(65536), b""))
        except OSError:  # it has had enough
            return b""


def malformed(chance, token):
    """Return what no client would send, and whether to wait for an answer."""
    line = f"GET /{token}/all.ics HTTP/1.1\r\n".encode()
    whole = line + b"Host: x\r\n"
    noise = chance.randbytes(chance.randrange(1, 3000))
    return chance.choice(
        [
            noise,
            noise.replace(b"\n", b"") + b"\r\n\r\n",
            whole[: chance.randrange(len(whole))],
            whole + noise,
            whole + b"Content-Length: 99999999\r\n\r\n" + noise,
            whole + b"Content-Length: -1\r\n\r\n",
            whole + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\nzzz",
            whole + b"X: " + b"a" * 200_000 + b"\r\n\r\n",
            whole + b"a: b\r\n" * 20_000 + b"\r\n",
            whole + b"If-None-Match: " + noise.replace(b"\n", b"").replace(b"\r", b"") + b"\r\n\r\n",
            whole
            + b"If-Modified-Since: Fri, 99 Nov\r\nAccept-Encoding: ;;q=,\r\nIf-None-Match: W/W/\r\n\r\n",
            line + b"Host: a\r\nHost: b\r\n\r\n",
            line + b"\r\n",
            b"GET " + b"/" * 70_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
            b"GET /%zz%00%ff\\..\\ HTTP/1.1\r\nHost: x\r\n\r\n",
            b"GET http://x/all.ics HTTP/1.1\r\nHost: x\r\n\r\n",
            b"CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n",
            b"* * HTTP/9.9\r\n\r\n",
            b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + noise,
            whole + b"Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n\r\n",
            whole + b"Expect: 100-continue\r\nContent-Length: 1\r\n\r\n",
            whole + b"\r\n" + whole + b"\r\n" + noise,
        ]
    )


def test_a_thousand_malformed_requests_do_no_harm(server):
    chance = random.Random(20261120)  # noqa: S311 - the same noise every time
    for _ in range(1000):
        answer = thrown_at(server.port, malformed(chance, server.token), read=chance.random() < 0.7)
        assert not answer or re.match(rb"HTTP/1\.1 (100|200|304|400|404|405) ", answer), answer[:99]
    assert server.get()[0] == 200
    assert server.process.poll() is None
    told = server.err.read_text(encoding="utf-8")
    assert server.token not in told
    assert "Traceback" not in told


def test_many_who_send_next_to_nothing_keep_nobody_else_waiting(server):
    slow = [socket.create_connection(("127.0.0.1", server.port), timeout=WAIT) for _ in range(200)]
    for number, connection in enumerate(slow):
        connection.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nX: "[: number % 30])
    assert server.get()[0] == 200
    for connection in slow[::2]:
        connection.sendall(b"x")
        connection.close()
    assert server.get()[0] == 200
    assert server.end() == 0
    for connection in slow[1::2]:
        connection.close()


PROGRAM = """
import asyncio, sys
from jobdoc_rules.feed import app, bound, serve

async def slow(token):
    print("asked", flush=True)
    await asyncio.sleep(float(token))
    return []

patience, grace = map(float, sys.argv[1:])
with bound("127.0.0.1", 0) as listener:
    ready = lambda stop: print(f"http://127.0.0.1:{listener.getsockname()[1]}/", flush=True)
    signals = serve(app(slow), listener, ready=ready, patience=patience, grace=int(grace))
print(*map(int, signals))
"""


@pytest.fixture
def program(tmp_path):
    """Return how to run a server whose requests last as long as their token says."""

    def run(patience=20, grace=10):
        return running(tmp_path, "-c", PROGRAM, patience, grace)

    return run


def later(work):
    """Start ``work`` in a thread and return how to wait for what it returns."""
    found = []
    thread = threading.Thread(target=lambda: found.append(work()))
    thread.start()

    def wait():
        thread.join(WAIT)
        return found[0]

    return wait


@POSIX
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_lets_running_requests_be_finished(program, number):
    with program() as server:
        answer = later(lambda: server.ask("/1.5/all.ics"))
        assert eventually(lambda: "asked" in server.out.read_text(encoding="utf-8"), server.process)
        assert server.end(number) == 0
        status, headers, body = answer()
        assert (status, headers["content-length"]) == (200, str(len(body)))
        assert body.endswith(b"END:VCALENDAR\r\n")
        assert server.out.read_text(encoding="utf-8").split()[-1] == str(int(number))


@POSIX
def test_what_is_not_finished_in_time_is_not_waited_for(program):
    with program(grace=1) as server:
        answer = later(lambda: asked_in_vain(server, "/600/all.ics"))
        assert eventually(lambda: "asked" in server.out.read_text(encoding="utf-8"), server.process)
        assert server.end() == 0
        assert answer()


def asked_in_vain(server, path):
    try:
        return server.ask(path)[0] >= 500
    except (OSError, http.client.HTTPException):
        return True


def test_a_connection_on_which_no_whole_request_comes_is_closed(program):
    with program(patience=0.3) as server:
        for pieces in ([], [b"GET /0/"], [b"GET /0/all.ics HTTP/1.1\r\nHost: x\r\n\r\n", b"GET /"]):
            with socket.create_connection(("127.0.0.1", server.port), timeout=WAIT) as connection:
                for piece in pieces:
                    connection.sendall(piece)
                    time.sleep(0.1)
                received = b"".join(iter(lambda: connection.recv(65536), b""))
                assert received.startswith(b"HTTP/1.1 200") is (len(pieces) > 1)
        # Who waits for his answer is not closed on, however long that takes.
        assert server.ask("/1/all.ics")[0] == 200
        assert server.end() == 0


def test_a_server_in_a_thread_is_ended_by_whoever_it_told_that_it_is_ready():
    stops, ready = [], threading.Event()

    def is_ready(stop):
        stops.append(stop)
        ready.set()

    with feed.bound("127.0.0.1", 0) as listener:
        port = listener.getsockname()[1]
        signals = later(lambda: feed.serve(feed.app(lambda _token: []), listener, ready=is_ready))
        assert ready.wait(WAIT)
        assert Running(None, port, "x", None, None).get()[0] == 200
        stops[0]()
        assert signals() == []


# -------------------------------------------------------------------------------------- how it is started


def once(folder, *command):
    """Run a program that ends by itself; return its status and what it printed."""
    found = subprocess.run(
        [sys.executable, *command], cwd=folder, capture_output=True, timeout=WAIT, check=False
    )
    return found.returncode, found.stdout.decode(), found.stderr.decode()


def environment():
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
    err = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
    return Environment(out=out, err=err, clock=lambda: datetime(2026, 11, 20, 14, tzinfo=UTC))


def printed(stream):
    return stream.buffer.getvalue().decode("utf-8")


@pytest.fixture
def run(monkeypatch, cases):
    """Run ``serve`` up to the server, beside the folder of cases; return what came of it."""
    monkeypatch.chdir(cases.parent)

    def run(*args, signals=(signal.SIGTERM,)):
        env = environment()
        found = {}

        def serving(application, listener):
            found["application"] = application
            found["port"] = listener.getsockname()[1]
            return list(signals)

        monkeypatch.setattr(service, "serve", serving)
        status = main(["serve", *map(str, args)], env)
        return status, printed(env.out), printed(env.err), found

    return run


def test_the_status_tells_which_signal_came(run, cases):
    assert run(cases, "--port=0")[0] == 0
    assert run(cases, "--port=0", signals=[signal.SIGINT])[0] == 130


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["nowhere"], "nowhere: there is no such folder; give a folder of case files"),
        (["cases/acme.toml"], "cases/acme.toml: there is no such folder"),
        (
            ["cases", "--port=1", "--host=no.such.host.example"],
            "no.such.host.example port 1 cannot be served",
        ),
        (["cases", "--host", "a" * 70], "cannot be served"),
        (["cases", "--port=65536"], "no port from 0 to 65535"),
        (["cases", "--port=-1"], "no port"),
        (["cases", "--policy=nonsense"], "nonsense"),
        (["cases", "--language=xx"], "language: 'xx' found"),
        (["cases", "--templates=nowhere"], "--templates"),
        (["cases", "--address=cal.example"], "address: 'cal.example' found; give one such as"),
        (["cases", "--name="], "name: the text is empty"),
        (["cases", "--horizon=99999"], "no number of days"),
    ],
)
def test_what_cannot_be_served_is_told_and_no_token_is_made(run, cases, capsys, args, words):
    status, out, err, _ = run(*args)
    assert (status, out) == (2, "")
    assert words in err + capsys.readouterr().err
    assert not (cases / TOKEN_FILE).exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="takes a device that is always full")
def test_an_address_that_cannot_be_told_is_not_made(cases):
    command = [sys.executable, "-m", "jobdoc_rules", "serve", str(cases), "--port=0"]
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False, timeout=WAIT)
    assert ended.returncode == 2
    assert not (cases / TOKEN_FILE).exists()


def test_a_port_that_is_taken_is_told_and_the_token_stays(run, cases):
    token = Folder(cases).token.renew()
    with feed.bound("127.0.0.1", 0) as taken:
        status, _, err, _ = run(cases, "--port", taken.getsockname()[1], "--new-token")
    assert status == 2
    assert "Address already in use; choose another one" in err
    assert Folder(cases).token.admits(token)


def test_a_token_file_that_others_may_read_is_refused_at_the_start(run, cases):
    Folder(cases).token.renew()
    (cases / TOKEN_FILE).chmod(0o644)
    status, _, err, _ = run(cases, "--port=0")
    assert status == 2
    assert "its mode is 644; chmod 600 keeps others out" in err
    assert run(cases, "--port=0", "--new-token")[0] == 0


@pytest.mark.parametrize("missing", ["uvicorn", "starlette.concurrency"])
def test_without_its_extra_it_says_what_to_install(cases, missing):
    program = (
        f"import sys; sys.modules[{missing!r}] = None; from jobdoc_rules.cli import main; sys.exit(main())"
    )
    status, out, err = once(cases.parent, "-c", program, "serve", "cases")
    assert (status, out) == (2, "")
    assert err == f"jobdoc-rules: error: {missing} is missing; install jobdoc_rules[feed]\n"


@pytest.mark.parametrize(
    ("args", "warned"),
    [
        ([], False),
        (["--host=localhost"], False),
        (["--host=0.0.0.0"], True),
        (["--host=0.0.0.0", "--address=http://cal.example"], True),
        (["--host=0.0.0.0", "--address=https://cal.example"], False),
    ],
)
def test_who_would_send_tokens_in_clear_is_warned(run, cases, args, warned):
    status, _, err, _ = run(cases, "--port=0", *args)
    assert status == 0
    assert ("anybody on the way can read the secret address" in err) is warned


def test_addresses_are_told_as_readers_find_them(run, cases):
    out = run(cases, "--port=0", "--address=https://cal.example/jo/")[1]
    assert re.search(r"^page +https://cal\.example/jo/[\w-]{43}/$", out, re.MULTILINE)
    again = run(cases, "--port=0", "--address=https://cal.example/jo/")[1]
    assert f"serving {cases} at https://cal.example/jo/\n" in again


def has_ipv6():
    try:
        feed.bound("::1", 0).close()
    except feed.serving.InvalidInput:
        return False
    return True


@pytest.mark.skipif(not has_ipv6(), reason="needs IPv6")
def test_an_address_of_the_new_kind_stands_in_brackets(run, cases):
    _, out, err, found = run(cases, "--port=0", "--host=::1")
    assert f"http://[::1]:{found['port']}/" in out
    assert err == ""
