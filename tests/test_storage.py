"""Files that are kept: nothing that goes wrong, and nobody else who writes, loses what was there."""

import errno
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

from jobdoc_rules.casefile import LIMIT
from jobdoc_rules.cli.storage import create, format_of, replace, rewrite
from jobdoc_rules.errors import InvalidInput

fcntl = pytest.importorskip("fcntl")
resource = pytest.importorskip("resource")

NOBODY = 65534


@pytest.fixture
def kept(tmp_path):
    """A file in a folder of its own."""
    file = tmp_path / "kept.toml"
    file.write_bytes(b"one\r\ntwo")
    return file


@contextmanager
def unprivileged():
    """Give a folder of somebody who may not do everything; root may, and becomes nobody for a while."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if os.geteuid() != 0:
            yield folder
            return
        os.chown(folder, NOBODY, NOBODY)
        os.seteuid(NOBODY)
        try:
            yield folder
        finally:
            os.seteuid(0)


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def same(text):
    return text


def longer(text):
    return f"{text}!"


def code(call):
    """Return the code of the only fault that a call finds."""
    with pytest.raises(InvalidInput) as caught:
        call()
    (fault,) = caught.value.faults
    return fault.code


# ---------------------------------------------------------------------------------------- what is written


def test_a_text_is_given_as_it_is_and_written_as_it_is_returned(kept):
    kept.write_bytes("\ufeffone\r\n\r\ntwö".encode())
    seen = []

    def edit(text):
        seen.append(text)
        return text + "\r\nthree\n"

    assert rewrite(str(kept), edit) == "\ufeffone\r\n\r\ntwö\r\nthree\n"
    assert seen == ["\ufeffone\r\n\r\ntwö"]
    assert kept.read_bytes() == "\ufeffone\r\n\r\ntwö\r\nthree\n".encode()


def test_beside_the_file_stands_its_lock_and_nothing_else(kept):
    rewrite(str(kept), longer)
    assert names(kept.parent) == [".kept.toml.lock", "kept.toml"]


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_permissions_are_kept(kept, mode):
    kept.chmod(mode)
    rewrite(str(kept), longer)
    assert kept.stat().st_mode & 0o777 == mode


def test_a_link_stays_and_its_target_has_the_lock(kept, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.toml"
    link.symlink_to(kept)
    rewrite(str(link), longer)
    assert link.is_symlink()
    assert kept.read_bytes() == b"one\r\ntwo!"
    assert names(link.parent) == ["link.toml"]


def test_a_text_that_stays_the_same_is_not_written(kept):
    before = kept.stat()
    assert rewrite(str(kept), same) == "one\r\ntwo"
    assert (kept.stat().st_mtime_ns, kept.stat().st_ino) == (before.st_mtime_ns, before.st_ino)


def test_nobody_else_has_the_lock_while_a_text_is_edited(kept):
    def edit(text):
        with (kept.parent / ".kept.toml.lock").open("w") as lock, pytest.raises(BlockingIOError):
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return text + "!"

    rewrite(str(kept), edit)
    assert kept.read_bytes() == b"one\r\ntwo!"


def test_whoever_is_reading_the_old_file_reads_it_to_its_end(kept):
    with kept.open("rb", buffering=0) as reader:
        assert reader.read(1) == b"o"
        rewrite(str(kept), lambda _: "new")
        assert reader.read() == b"ne\r\ntwo"
        replace(kept, b"newer")
    assert kept.read_bytes() == b"newer"


def test_what_a_killed_program_left_behind_keeps_nobody_from_writing(kept):
    (kept.parent / ".kept.toml.lock").write_bytes(b"")
    (kept.parent / ".jobdoc-rules-0123456789abcdef.tmp").write_bytes(b"half")
    rewrite(str(kept), longer)
    assert kept.read_bytes() == b"one\r\ntwo!"


@pytest.mark.parametrize(("name", "form"), [("a.toml", "toml"), ("a.JSON", "json"), ("a", "toml")])
def test_the_name_of_a_file_tells_its_format(name, form):
    assert format_of(name) == form


# --------------------------------------------------------------------------------------- what is refused


def test_an_edit_that_is_refused_leaves_the_file_untouched_byte_for_byte(kept):
    before = kept.stat()

    def edit(_):
        raise InvalidInput([])

    with pytest.raises(InvalidInput):
        rewrite(str(kept), edit)
    assert kept.read_bytes() == b"one\r\ntwo"
    assert (kept.stat().st_mtime_ns, kept.stat().st_ino) == (before.st_mtime_ns, before.st_ino)
    assert names(kept.parent) == [".kept.toml.lock", "kept.toml"]


def test_what_is_no_text_file_is_refused_and_gets_no_lock(tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "bytes").write_bytes(b"\xff")
    (tmp_path / "large").write_bytes(b" " * (LIMIT + 1))
    os.mkfifo(tmp_path / "pipe")
    before = names(tmp_path)
    codes = {
        name: code(lambda name=name: rewrite(str(tmp_path / name), longer)) for name in (*before, "missing")
    }
    assert codes == {
        "bytes": "encoding",
        "folder": "unreadable",
        "large": "too_large",
        "missing": "unreadable",
        "pipe": "type",
    }
    assert code(lambda: rewrite("nul\0", longer)) == "unreadable"
    assert names(tmp_path) == before


def test_a_text_that_could_not_be_read_again_is_not_written(kept):
    assert code(lambda: rewrite(str(kept), lambda _: "ö" * (LIMIT // 2 + 1))) == "too_large"
    assert kept.read_bytes() == b"one\r\ntwo"
    rewrite(str(kept), lambda _: "ö" * (LIMIT // 2))
    assert kept.stat().st_size == LIMIT


def test_what_an_editor_wrote_meanwhile_is_not_lost(kept):
    def edit(text):
        kept.write_bytes(b"other")
        return text + "!"

    assert code(lambda: rewrite(str(kept), edit)) == "changed"
    assert kept.read_bytes() == b"other"
    assert names(kept.parent) == [".kept.toml.lock", "kept.toml"]


def test_a_file_that_vanishes_meanwhile_does_not_come_back(kept):
    def edit(text):
        kept.unlink()
        return text + "!"

    assert code(lambda: rewrite(str(kept), edit)) == "changed"
    assert names(kept.parent) == [".kept.toml.lock"]


def test_whoever_finds_the_file_locked_waits_and_then_says_so(kept):
    with (kept.parent / ".kept.toml.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(InvalidInput, match="another program is writing it"):
            rewrite(str(kept), longer, wait=0.1)
    assert kept.read_bytes() == b"one\r\ntwo"
    rewrite(str(kept), longer, wait=0)


# ----------------------------------------------------------------------------------------- what goes wrong


def test_in_a_folder_that_cannot_be_written_to_the_file_stays_as_it_was():
    with unprivileged() as folder:
        kept = folder / "kept.toml"
        kept.write_bytes(b"one")
        folder.chmod(0o500)
        with pytest.raises(PermissionError) as caught:
            rewrite(str(kept), longer)
        folder.chmod(0o700)
        assert caught.value.filename == str(kept)
        assert kept.read_bytes() == b"one"
        assert names(folder) == ["kept.toml"]


def test_a_file_that_is_write_protected_is_not_replaced():
    with unprivileged() as folder:
        kept = folder / "kept.toml"
        kept.write_bytes(b"one")
        kept.chmod(0o400)
        with pytest.raises(PermissionError):
            rewrite(str(kept), longer)
        assert kept.read_bytes() == b"one"
        assert names(folder) == [".kept.toml.lock", "kept.toml"]


def test_a_disk_that_is_full_leaves_the_file_as_it_was(kept):
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(OSError, match="too large") as caught:
            rewrite(str(kept), lambda text: text + "!" * 2000)
        with pytest.raises(OSError, match="too large"):
            create(str(kept.with_name("new.toml")), b"!" * 2000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert (caught.value.errno, caught.value.filename) == (errno.EFBIG, str(kept))
    assert kept.read_bytes() == b"one\r\ntwo"
    assert names(kept.parent) == [".kept.toml.lock", "kept.toml"]


def test_a_lock_that_is_no_file_is_told(kept):
    (kept.parent / ".kept.toml.lock").mkdir()
    with pytest.raises(OSError, match=r"kept\.toml"):
        rewrite(str(kept), longer)
    assert kept.read_bytes() == b"one\r\ntwo"


# ---------------------------------------------------------------------------------------------- new files


def test_a_new_file_is_made_as_the_umask_says(tmp_path):
    umask = os.umask(0o027)
    try:
        create(str(tmp_path / "new.toml"), b"one")
        replace(tmp_path / "out.ics", b"two")
    finally:
        os.umask(umask)
    assert (tmp_path / "new.toml").read_bytes() == b"one"
    assert (tmp_path / "out.ics").read_bytes() == b"two"
    assert {(tmp_path / name).stat().st_mode & 0o777 for name in names(tmp_path)} == {0o640}


def no_links(*_):
    raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))


@pytest.mark.parametrize("linked", [True, False], ids=["links", "no links"])
def test_what_is_there_is_never_written_over(tmp_path, monkeypatch, linked):
    if not linked:
        monkeypatch.setattr(Path, "hardlink_to", no_links)
    (tmp_path / "old.toml").write_bytes(b"old")
    (tmp_path / "dangling.toml").symlink_to("nowhere")
    for name in ("old.toml", "dangling.toml"):
        with pytest.raises(OSError, match=name):
            create(str(tmp_path / name), b"new")
    create(str(tmp_path / "new.toml"), b"new")
    assert (tmp_path / "old.toml").read_bytes() == b"old"
    assert (tmp_path / "new.toml").read_bytes() == b"new"
    assert names(tmp_path) == ["dangling.toml", "new.toml", "old.toml"]


def test_where_there_is_no_folder_nothing_is_made(tmp_path):
    with pytest.raises(FileNotFoundError) as caught:
        create(str(tmp_path / "missing" / "new.toml"), b"new")
    assert caught.value.filename == str(tmp_path / "missing" / "new.toml")


# ------------------------------------------------------------------------------------------------- killed

_WRITER = """
import sys
from jobdoc_rules.cli.storage import rewrite
print("ready", flush=True)
while True:
    rewrite(sys.argv[1], lambda text: text + "0123456789" * 10 + "\\n")
"""


def test_a_writer_that_is_killed_leaves_the_old_file_or_the_new_one(kept):
    kept.write_text("")
    lines = 0
    for _ in range(12):
        command = [sys.executable, "-c", _WRITER, str(kept)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
            writer.stdout.readline()
            time.sleep(random.uniform(0, 0.05))  # noqa: S311 - any moment will do
            writer.send_signal(signal.SIGKILL)
        found = kept.read_text()
        assert found == ("0123456789" * 10 + "\n") * found.count("\n")
        assert found.count("\n") >= lines
        lines = found.count("\n")
    rewrite(str(kept), lambda _: "done")
    assert kept.read_text() == "done"
