"""vdirsyncer, set up to keep a folder of events as a feed has them."""

from typing import NamedTuple

from feeds import by_uid
from programs import run

CONFIG = """\
[general]
status_path = "{home}/status"

[pair follow_ups]
a = "feed"
b = "folder"
collections = null

[storage feed]
type = "http"
url = "{url}"

[storage folder]
type = "filesystem"
path = "{home}/follow-ups"
fileext = ".ics"
"""


class Stage(NamedTuple):
    """What the feed said, and what lies in the folder after a sync: content, time of writing and inode."""

    feed: dict[str, bytes]
    files: dict[str, tuple[bytes, int, int]]


class Subscriber:
    """Somebody who has subscribed to a feed, under its own address or that of a wire to it."""

    def __init__(self, feed, url, home):
        self.feed, self.home = feed, home
        (home / "follow-ups").mkdir()
        (home / "vdirsyncer.conf").write_text(CONFIG.format(home=home, url=url), "utf-8")
        run("vdirsyncer", "--config", home / "vdirsyncer.conf", "discover")

    def sync(self):
        """Sync, and return what there is to see then."""
        run("vdirsyncer", "--config", self.home / "vdirsyncer.conf", "sync")
        return Stage(by_uid(self.feed.get()), {path.name: _state(path) for path in self._paths()})

    def _paths(self):
        return sorted((self.home / "follow-ups").glob("*.ics"))


def _state(path):
    found = path.stat()
    return path.read_bytes(), found.st_mtime_ns, found.st_ino
