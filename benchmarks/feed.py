"""The feed under load: ``python benchmarks/feed.py [SECONDS]``.

200 clients poll one calendar of 100 cases over the loopback, as calendars do: with the tag of what they have,
and taking gzip. Once a second one of the case files changes, so that all cases are planned and written again.
First each client asks twice a second, then each asks again as soon as it is answered; the server has one
process, and the clients take their share of the same machine.
"""

import asyncio
import gzip
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

import attrs

SECONDS = 60
CLIENTS, CASES = 200, 100
PAUSE = 0.5
EVERY = 50
CASE = """\
employer = "Employer {n}"
position = "Data engineer"

[calendar]
country = "US"
subdivision = "MA"
timezone = "America/New_York"

[[people]]
name = "Ana Ruiz"
role = "interviewer"
email = "ana@employer-{n}.example"
phone = "+1 617 555 0100"

[[people]]
name = "Lee Park"
role = "recruiter"
email = "lee@employer-{n}.example"

[[interviews]]
start = {day}T14:00:00
end = {day}T15:00:00
with = ["Ana Ruiz"]
arranged_by = "Lee Park"

[[events]]
type = "thank_you_sent"
at = {day}T15:{minute:02}:{second:02}
with = "Ana Ruiz"
"""


class Server(NamedTuple):
    """The server: its process, its port, the path of its calendar and the folder that it serves."""

    process: int
    port: int
    path: str
    folder: Path


@attrs.define
class Tally:
    """What the clients saw: latencies in seconds, and how many answers of which kind."""

    latencies: list[float] = attrs.Factory(list)
    unchanged: int = 0
    errors: int = 0


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS
    ticks = count(1)  # of all rows: a file that is written as it was does not change
    with TemporaryDirectory() as folder, served(Path(folder)) as server:
        asyncio.run(asked(server, Tally(), pause=0, until=perf_counter() + 1))  # what is imported late
        print(f"| {' | '.join(COLUMNS)} |\n{'|---' * len(COLUMNS)}|")
        for name, pause in (("twice a second", PAUSE), ("at once", 0)):
            cells = asyncio.run(measured(server, ticks, pause, seconds))
            print(f"| {' | '.join((name, *cells))} |", flush=True)


COLUMNS = (
    *("each client asks", "requests/s", "p50 ms", "p95 ms", "p99 ms", "max ms", "not modified", "errors"),
    *("server's CPU", "its memory at most"),
)


def write(folder: Path, n: int, tick: int = 0) -> None:
    """Write a case file in one piece; another tick is another minute and second in its log."""
    day = time.strftime("%Y-%m-%d", time.gmtime(time.time() - 3 * 86400))
    draft = folder / f".{n}.tmp"
    draft.write_text(CASE.format(n=n, day=day, minute=tick // 60 % 60, second=tick % 60), encoding="utf-8")
    draft.replace(folder / f"employer-{n}.toml")


@contextmanager
def served(folder: Path):
    """Serve a folder of cases by a process of its own."""
    for n in range(CASES):
        write(folder, n)
    command = [sys.executable, "-m", "jobdoc_rules", "serve", folder, "--port", "0", "--quiet"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        told = "".join(process.stdout.readline() for _ in range(2))
        found = re.search(r":(\d+)(/\S+/all\.ics)", told)
        try:
            yield Server(process.pid, int(found[1]), found[2], folder)
        finally:
            process.terminate()


async def measured(server, ticks, pause, seconds) -> list[str]:
    """Return the cells of a row."""
    tally, start, spent = Tally(), perf_counter(), cpu(server.process)
    changing = asyncio.create_task(changed(server.folder, ticks))
    await asyncio.gather(
        *(client(server, tally, n, pause=pause, until=start + seconds) for n in range(CLIENTS))
    )
    changing.cancel()
    took = perf_counter() - start
    times, asked_ = sorted(tally.latencies), len(tally.latencies)
    figures = [times[min(int(asked_ * share), asked_ - 1)] * 1000 for share in (0.5, 0.95, 0.99, 1)]
    return [
        f"{asked_ / took:,.0f}",
        *(f"{figure:,.0f}" for figure in figures),
        f"{tally.unchanged / asked_:.0%}",
        str(tally.errors),
        f"{(cpu(server.process) - spent) / took:.0%}",
        f"{memory(server.process) / 1024:,.0f} MB",
    ]


async def changed(folder: Path, ticks: Iterator[int]) -> None:
    """Change one case file after the other, one a second."""
    for tick in ticks:
        await asyncio.sleep(1)
        write(folder, tick % CASES, tick)


async def client(server, tally, n, *, pause, until) -> None:
    """Poll until then; the clients do not all begin at once."""
    await asyncio.sleep(pause * n / CLIENTS)
    while perf_counter() < until:
        try:
            await asked(server, tally, pause=pause, until=until)
        except (OSError, EOFError, ValueError):
            tally.errors += 1


async def asked(server, tally, *, pause, until) -> None:
    """Ask again and again over one connection, as a client with a memory does."""
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    tag, turn = b'""', 0
    while (start := perf_counter()) < until:
        writer.write(
            b"GET %s HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\nIf-None-Match: %s\r\n\r\n"
            % (server.path.encode(), tag)
        )
        status, tag, body = await answer(reader)
        tally.latencies.append(perf_counter() - start)
        tally.unchanged += status == 304
        turn += 1
        if status == 200 and turn % EVERY == 1 and not gzip.decompress(body).endswith(b"END:VCALENDAR\r\n"):
            raise ValueError("half a calendar")
        if status not in {200, 304}:
            raise ValueError(f"{status} found")
        await asyncio.sleep(max(pause - (perf_counter() - start), 0))
    writer.close()


async def answer(reader) -> tuple[int, bytes, bytes]:
    """Read one answer: its status, its tag and its body."""
    head = await reader.readuntil(b"\r\n\r\n")
    length = re.search(rb"content-length: (\d+)", head)
    body = await reader.readexactly(int(length[1])) if length else b""
    return int(head[9:12]), re.search(rb"etag: (\S+)", head)[1], body


def cpu(process: int) -> float:
    """Return the seconds of CPU that a process has used."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100


def memory(process: int) -> int:
    """Return the most memory that a process ever held, in kilobytes."""
    found = re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{process}/status").read_text(encoding="ascii"))
    return int(found[1])


if __name__ == "__main__":
    main()
