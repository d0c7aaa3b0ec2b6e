"""A folder of case files as a feed: what in it counts, what is seen when, and who has its token."""

import os
import stat
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from jobdoc_rules import InvalidInput
from jobdoc_rules.casefile import LIMIT, loads
from jobdoc_rules.feed import Folder, LostCase, digest_of, files, folder, new_token
from jobdoc_rules.feed.tokens import TOKEN_FILE, TokenFile, is_token

ACME = """\
employer = "Acme"

[calendar]
timezone = "America/New_York"

[[people]]
name = "Ana Ruiz"
role = "interviewer"
email = "ana@acme.example"

[[interviews]]
start = 2026-11-16T14:00:00
with = ["Ana Ruiz"]
"""
GLOBEX = ACME.replace("Acme", "Globex")
LONG_AGO = datetime(2026, 11, 20, 12, tzinfo=UTC)
POSIX = pytest.mark.skipif(os.name != "posix", reason="other systems have other modes")


@pytest.fixture
def home(tmp_path):
    """A folder within another one, with one case file that has been there for long."""
    home = tmp_path / "cases"
    home.mkdir()
    write(home / "acme.toml", ACME)
    return home


def write(path, text, *, at=LONG_AGO):
    """Write a file that was last changed then, as far as that can be told."""
    path.write_text(text, encoding="utf-8")
    os.utime(path, (at.timestamp(), at.timestamp()))
    return path


def told(held):
    """Return what a folder holds in a few words: the id of a case, or the name and faults of a lost one."""
    return [
        f"{item.name}: {', '.join(fault.code for fault in item.faults)}"
        if isinstance(item, LostCase)
        else item.id
        for item in held
    ]


@pytest.fixture
def parsed(monkeypatch):
    """Return the names of the files that are parsed."""
    names = []

    def counting(text, **rest):
        names.append(rest["source"])
        return loads(text, **rest)

    monkeypatch.setattr(files, "loads", counting)
    return names


# --------------------------------------------------------------------------------------- what counts


def test_case_files_are_those_that_are_called_so(home):
    write(home / "globex.json", '{"employer": "Globex"}')
    write(home / "UPPER.TOML", GLOBEX)
    for name in (
        ".hidden.toml",
        ".jobdoc-rules-1.tmp",
        "acme.toml.lock",
        "acme.toml~",
        "#acme.toml#",
        "notes.txt",
        "toml",
    ):
        write(home / name, GLOBEX)
    (home / "folder.toml").mkdir()
    assert told(Folder(home).items()) == ["UPPER", "acme", "globex.json: missing, missing, missing"]


def test_a_pipe_is_no_case_file_and_nobody_waits_for_it(home):
    os.mkfifo(home / "pipe.toml")
    assert told(Folder(home).items()) == ["acme"]


def test_a_link_counts_if_it_leads_to_a_case_file_within_the_folder(home, tmp_path):
    write(tmp_path / "outside.toml", GLOBEX)
    write(home / TOKEN_FILE, "secret")
    (home / "deep").mkdir()
    (home / ".trash").mkdir()
    write(home / "deep" / "within.txt", GLOBEX)
    write(home / ".trash" / "old.toml", GLOBEX)
    targets = {
        "within": "deep/within.txt",
        "outside": "../outside.toml",
        "absolute": tmp_path / "outside.toml",
        "secret": TOKEN_FILE,
        "trash": ".trash/old.toml",
        "itself": "itself.toml",
        "nothing": "nothing",
        "home": ".",
        "far": "/etc/passwd",
    }
    for name, target in targets.items():
        (home / f"{name}.toml").symlink_to(target)
    assert told(Folder(home).items()) == ["acme", "within"]


@pytest.mark.parametrize("became", ["pipe", "folder", "link away", "nothing"])
def test_what_a_file_becomes_between_two_looks_keeps_nobody_waiting_and_tells_nothing(
    home, tmp_path, monkeypatch, became
):
    write(tmp_path / "outside.toml", GLOBEX)
    path = write(home / "quick.toml", GLOBEX)
    changes = {
        "pipe": lambda: os.mkfifo(path),
        "folder": path.mkdir,
        "link away": lambda: path.symlink_to(tmp_path / "outside.toml"),
        "nothing": lambda: None,
    }
    look = folder._marks

    def looking(where):
        found = list(look(where))
        path.unlink()
        changes[became]()
        return found

    monkeypatch.setattr(folder, "_marks", looking)
    assert told(Folder(home).items()) == ["acme", "quick.toml: unreadable"]


def test_a_folder_that_is_itself_a_link_is_that_folder(home, tmp_path):
    (tmp_path / "link").symlink_to(home)
    (home / "again.toml").symlink_to("acme.toml")
    assert told(Folder(tmp_path / "link").items()) == ["acme", "again"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("", "missing, missing, missing, missing"),
        ("employer = ", "syntax"),
        ("\0", "syntax"),
        (ACME.replace("America/New_York", "Mars"), "timezone"),
        (ACME.replace("[calendar]", '[calendar]\ncountry = "XX"'), "unknown_region"),
        ("x" * (LIMIT + 1), "too_large"),
    ],
)
def test_a_file_with_faults_is_told_and_the_others_go_on(home, text, codes):
    write(home / "broken.toml", text)
    held = Folder(home).items()
    assert told(held) == ["acme", f"broken.toml: {codes}"]
    assert {fault.source for fault in held[1].faults} == {"broken.toml"}
    assert held[1].since == LONG_AGO


def test_a_file_that_is_no_text_is_told(home):
    (home / "broken.toml").write_bytes(b"\xff")
    assert told(Folder(home).items()) == ["acme", "broken.toml: encoding"]


@pytest.mark.parametrize("name", ["a\nb.toml", "\u202e.toml", "\udcff.toml", "x" * 240 + ".toml"])
def test_the_name_of_a_file_does_nothing_where_it_is_told(home, name):
    write(home / name, "")
    _, lost = sorted(Folder(home).items(), key=lambda item: isinstance(item, LostCase))
    assert lost.name.isprintable()
    assert len(lost.name) < 200
    assert {fault.source for fault in lost.faults} == {lost.name}


@pytest.mark.parametrize(
    ("names", "holder"),
    [
        (("a.toml", "b.toml"), "a.toml"),
        (("acme-old.toml", "one.toml"), "one.toml"),
        (("one.json", "one.toml", "a.toml"), "one.json"),
    ],
)
def test_of_files_with_one_id_the_one_that_is_named_so_counts_else_the_first(home, names, holder):
    (home / "acme.toml").unlink()
    as_json = '{"id": "one", "employer": "Acme", "calendar": {"timezone": "UTC"}, "people": [{"name": "Ana", '
    as_json += '"role": "interviewer"}], "interviews": [{"start": "2026-11-16T14:00:00", "with": ["Ana"]}]}'
    for name in names:
        write(home / name, as_json if name.endswith("json") else f'id = "one"\n{ACME}')
    found = Folder(home)
    expected = sorted("one" if name == holder else f"{name}: duplicate" for name in names)
    assert sorted(told(found.items())) == expected
    assert f"{holder} has it too" in str([getattr(item, "faults", ()) for item in found.items()])
    (home / holder).unlink()
    assert told(found.items()).count("one") == 1


def test_a_lost_case_is_as_old_as_its_file_but_not_from_the_future(home):
    for name, year in (("a", 1969), ("b", 2026), ("c", 2190)):
        write(home / f"{name}.toml", "", at=datetime(year, 11, 20, 12, tzinfo=UTC))
    _, old, now, future = sorted(Folder(home).items(), key=lambda item: getattr(item, "name", ""))
    assert old.since == datetime(1970, 1, 1, tzinfo=UTC)
    assert now.since == LONG_AGO
    assert abs(datetime.now(UTC) - future.since) < timedelta(hours=1)


@pytest.mark.parametrize(
    ("text", "case_id"),
    [
        ("", "x"),
        ('id = "acme-7"\n', "acme-7"),
        ("\n\n  id='acme-7' # mine\nemployer", "acme-7"),
        ('{\n  "id": "acme-7",\n', "acme-7"),
        ('{"id":"acme-7", nonsense', "acme-7"),
        ("'id' = 'acme-7'", "acme-7"),
        ('id = "b\\u0061r"', "bar"),
        ("id = 7", "x"),
        ('id = "\\u0007"', "x"),
        ('[calendar]\nid = "acme-7"', "x"),
        ('id = "acme-7\n"', "x"),
        ('id = ""\n', "x"),
        ("grid = 'acme-7'\n", "x"),
        ("\n" * 500_000 + " " * 500_000, "x"),
    ],
)
def test_a_lost_case_has_the_id_that_its_file_tells_or_would_have(home, text, case_id):
    write(home / "x.toml", text)
    assert Folder(home).items()[1].case_id == case_id


def test_a_lost_case_in_json_has_the_id_that_stands_anywhere_in_it(home):
    write(home / "x.json", '{"employer": 5, "id": "acme-7"}')
    assert Folder(home).items()[1].case_id == "acme-7"


def test_what_is_wrong_now_is_wrong_since_later_than_what_was_wrong_before(home):
    path = write(home / "x.toml", "")
    found = Folder(home)
    first = found.items()[1]
    for text, at in (("employer = 3", LONG_AGO), ("employer = ", LONG_AGO - timedelta(days=1))):
        write(path, text, at=at)
        second = found.items()[1]
        assert second.since > first.since
        first = second
    path.write_bytes(b"\xff")
    assert found.items() is found.items()


def test_a_file_from_the_future_that_cannot_be_read_is_the_same_at_every_look(home):
    path = home / "x.toml"
    path.write_bytes(b"\xff")
    os.utime(path, (4_000_000_000, 4_000_000_000))
    found = Folder(home)
    assert found.items() is found.items()


def test_a_lost_case_keeps_the_id_that_it_had(home):
    path = write(home / "x.toml", f'id = "acme-7"\n{ACME}')
    found = Folder(home)
    assert found.items()[1].id == "acme-7"
    for text in ("nonsense", "more nonsense"):
        write(path, text)
        assert found.items()[1].case_id == "acme-7"
    path.write_bytes(b"\xff")
    assert found.items()[1].case_id == "acme-7"
    write(path, ACME)
    assert found.items()[1].id == "x"


# ---------------------------------------------------------------------------------- what is seen when


def test_files_are_seen_as_they_are_now_and_parsed_only_if_they_changed(home, parsed):
    found = Folder(home)
    first = found.items()
    assert found.items() is first
    write(home / "globex.toml", GLOBEX)
    second = found.items()
    assert told(second) == ["acme", "globex"]
    assert second[0] is first[0]
    write(home / "acme.toml", "nonsense")
    assert told(found.items()) == ["acme.toml: syntax", "globex"]
    assert found.items() is found.items()
    write(home / "acme.toml", ACME)
    assert told(found.items()) == ["acme", "globex"]
    (home / "globex.toml").unlink()
    assert found.items() == first
    assert parsed == ["acme.toml", "globex.toml", "acme.toml", "acme.toml"]


def test_a_change_that_leaves_size_and_time_as_they_were_is_seen(home, parsed):
    found = Folder(home)
    found.items()
    write(home / "acme.toml", ACME.replace("Acme", "Acne"))
    assert found.items()[0].employer == "Acne"
    assert parsed == ["acme.toml"] * 2


def test_a_change_within_one_tick_of_the_clock_is_seen(home, monkeypatch, parsed):
    found, now = Folder(home), time.time_ns()
    monkeypatch.setattr(folder, "mark_of", lambda _found: files.Mark(now, now, len(ACME), 1))
    assert found.items() is found.items()
    write(home / "acme.toml", ACME.replace("Acme", "Acne"))
    assert found.items()[0].employer == "Acne"
    assert parsed == ["acme.toml"] * 2


def test_a_file_is_not_even_read_again_once_its_time_tells_enough(home, monkeypatch):
    # A state of long ago: what tells of changes cannot be set back on any system.
    found = Folder(home)
    monkeypatch.setattr(folder, "mark_of", lambda _found: files.Mark(1, 1, len(ACME), 1))
    first = found.items()
    (home / "acme.toml").write_text(GLOBEX, encoding="utf-8")
    assert found.items() is first


def test_a_file_that_says_the_same_in_other_words_changes_nothing(home):
    found = Folder(home)
    first = found.items()
    write(home / "acme.toml", f"# mine\n{ACME}")
    assert found.items() is first


def test_a_file_that_goes_while_one_looks_is_gone(home, monkeypatch):
    write(home / "globex.toml", GLOBEX)
    is_named_so = folder._is_named_so

    def going(name):
        (home / "globex.toml").unlink(missing_ok=True)
        return is_named_so(name)

    monkeypatch.setattr(folder, "_is_named_so", going)
    assert told(Folder(home).items()) == ["acme"]


def test_a_folder_that_goes_is_an_error_and_not_a_folder_without_cases(home):
    found = Folder(home)
    found.items()
    home.rename(home.with_name("elsewhere"))
    with pytest.raises(FileNotFoundError):
        found.items()


def test_there_is_a_limit_to_the_files_of_a_folder(home, monkeypatch):
    monkeypatch.setattr(folder, "MOST_FILES", 2)
    write(home / "b.toml", GLOBEX)
    assert len(Folder(home).items()) == 2
    write(home / "c.toml", GLOBEX)
    with pytest.raises(InvalidInput, match="too many case files; at most 2"):
        Folder(home).items()


def test_many_may_look_at_once(home, parsed):
    found, seen = Folder(home), []
    threads = [threading.Thread(target=lambda: seen.append(found.items())) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {id(items) for items in seen} == {id(found.items())}
    assert parsed == ["acme.toml"]


# ------------------------------------------------------------------------------------------- the token


def test_a_token_has_256_bits_and_is_good_for_a_path():
    tokens = {new_token() for _ in range(100)}
    assert len(tokens) == 100
    assert {len(token) for token in tokens} == {43}
    assert all(c.isascii() and (c.isalnum() or c in "-_") for token in tokens for c in token)


@pytest.mark.parametrize("token", ["", "é", "\ud800", "\0", "a" * 10_000])
def test_any_text_has_a_digest_and_is_compared_with_one(token):
    assert is_token(token, digest_of(token))
    assert not is_token(token, digest_of("right"))
    assert not is_token(token, "ü")


def test_only_the_hash_of_a_token_is_kept_where_only_its_owner_can_read_it(home):
    before = os.umask(0)
    try:
        token = Folder(home).token.renew()
    finally:
        os.umask(before)
    path = home / TOKEN_FILE
    assert path.read_text(encoding="ascii") == f"sha256:{digest_of(token)}\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert sorted(entry.name for entry in home.iterdir()) == [TOKEN_FILE, "acme.toml"]


def test_a_folder_opens_to_its_token_and_to_no_other_and_a_new_one_takes_its_place(home):
    found = Folder(home)
    assert not found.token.exists()
    token = found.token.renew()
    assert found.token.exists()
    assert told(found(token)) == ["acme"]
    for wrong in ("", "x", token[:-1], token.swapcase(), f"{token}\n", digest_of(token), "é", "a" * 10_000):
        assert found(wrong) is None
    newer = TokenFile(home).renew()
    assert found(token) is None
    assert told(found(newer)) == ["acme"]


@POSIX
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o601])
def test_a_token_file_that_others_may_read_is_refused(home, mode):
    found = TokenFile(home)
    token = found.renew()
    found.path.chmod(mode)
    with pytest.raises(InvalidInput, match=f"its mode is {mode:o}; chmod 600 keeps others out"):
        found.admits(token)
    found.path.chmod(0o600)
    assert found.admits(token)


@pytest.mark.parametrize(
    "content", [b"", b"sha256:", b"x" * 1000, b"sha256:" + b"0" * 64, b"\xff", b"sha256:" + b"G" * 64 + b"\n"]
)
def test_a_token_file_that_holds_something_else_is_refused(home, content):
    found = TokenFile(home)
    found.renew()
    found.path.write_bytes(content)
    with pytest.raises(InvalidInput, match="it holds no hash of a token; --new-token makes it anew"):
        found.digest()
    assert found.admits(found.renew())


def make_fifo(path):
    os.mkfifo(path, 0o600)


def make_folder(path):
    path.mkdir(0o700)


def make_link(path):
    (path.parent / "other").mkdir()
    other = TokenFile(path.parent / "other")
    other.renew()
    path.symlink_to(other.path)


@POSIX
@pytest.mark.parametrize("make", [make_fifo, make_folder, make_link])
def test_what_is_no_file_is_no_token_file(home, make):
    make(home / TOKEN_FILE)
    with pytest.raises((InvalidInput, OSError)):
        TokenFile(home).digest()


def test_a_token_that_cannot_be_kept_leaves_the_one_before_and_no_litter(home, monkeypatch):
    found = TokenFile(home)
    token = found.renew()

    def failing(_self, _target):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(OSError, match="No space"):
        found.renew()
    assert found.admits(token)
    assert sorted(entry.name for entry in home.iterdir()) == [TOKEN_FILE, "acme.toml"]
