"""The servers that the tests start, each on loopback, and ended with the test."""

import httpx
import pytest
from programs import PATIENCE, found, free_port, running


@pytest.fixture(scope="module")
def radicale(tmp_path_factory):
    """A client of a CalDAV server of its own, within the calendars of Jo."""
    folder, port = tmp_path_factory.mktemp("radicale"), free_port()
    command = [found("radicale"), "--config", "", "--hosts", f"127.0.0.1:{port}", "--auth-type", "none"]
    command += ["--storage-filesystem-folder", folder / "collections"]
    with (
        running(command, folder / "log", "Radicale server ready"),
        httpx.Client(
            base_url=f"http://127.0.0.1:{port}/jo", auth=("jo", ""), timeout=PATIENCE, trust_env=False
        ) as client,
    ):
        yield client
