"""Other people's programs: found on PATH, run to their end, or kept running while a test lasts."""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).parent
PATIENCE = 300
"""Seconds that a program may take to start or to finish, on a slow and busy machine."""

_PIP = "pip install -r tests/software/requirements.txt, in an environment of its own whose bin is on PATH"
_HOW_TO_INSTALL = {
    "chromium": "apt-get install chromium",
    "khal": _PIP,
    "node": "apt-get install nodejs npm (20 or newer)",
    "radicale": _PIP,
    "spark-submit": f"{_PIP.replace('.txt', '-spark.txt')}, and apt-get install default-jre-headless",
    "vdirsyncer": _PIP,
}


def found(name: str) -> str:
    """Return where a program is. A missing one is a failure, which says how to install it."""
    path = shutil.which(name)
    assert path is not None, f"{name} is not on PATH; to install it: {_HOW_TO_INSTALL[name]}"
    return path


def run(name, *args, stdin=None, env=None):
    """Run a program to its end, assert that it went well, and return what it printed."""
    return _ended(
        [found(name), *args], input=stdin, env={**os.environ, "NO_PROXY": "127.0.0.1", **(env or {})}
    )


def jobdoc(*args):
    """Run our own program as a stranger does; as ``run``."""
    return _ended([sys.executable, "-m", "jobdoc_rules", *args])


def _ended(command, **how):
    command = list(map(str, command))
    done = subprocess.run(
        command, capture_output=True, encoding="utf-8", timeout=PATIENCE, check=False, **how
    )
    assert done.returncode == 0, f"{command} ended with {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def node(script, asked):
    """Run a script of this folder, which takes JSON and answers with JSON."""
    modules = os.environ.get("NODE_PATH")
    assert modules, "NODE_PATH names no node_modules; to make them: npm ci, in a copy of tests/software"
    return json.loads(run("node", HERE / script, stdin=json.dumps(asked)))


def free_port():
    """Return a port of loopback that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


@contextmanager
def running(command, log, ready) -> Iterator[re.Match[str]]:
    """Keep a server running; give what the pattern ``ready`` finds in its log once it is there."""
    with log.open("wb") as out, subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT) as server:
        try:
            yield _told(server, log, re.compile(ready))
        finally:
            server.terminate()
            try:
                server.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                server.kill()


def _told(server, log, ready):
    deadline = time.monotonic() + PATIENCE
    while not (match := ready.search(said := log.read_text("utf-8", "replace"))):
        assert server.poll() is None, f"the server has ended\n{said}"
        assert time.monotonic() < deadline, f"the server is not ready\n{said}"
        time.sleep(0.05)
    return match
