"""The pages of the documentation do as they are told: each is run from its first block to its last.

Each page has a folder of its own to run in, a copy of the examples. A comment right before a block says what
the block is, where its language does not: ``<!-- case: acme.toml -->`` is a case file, which is read and kept
under that name for the blocks that follow; see ``EVALUATORS`` for the others, and ``NOT_RUN`` for what cannot
be run.
"""

import io
import os
import re
import shutil
import socket
import subprocess
import sys
import threading
import tomllib
from collections import Counter
from contextlib import redirect_stdout
from difflib import unified_diff
from pathlib import Path

import httpx
import pytest
from sybil import Document, Region
from sybil.evaluators.python import PythonEvaluator
from sybil.example import SybilFailure
from sybil.parsers.markdown.lexers import FencedCodeBlockLexer

from jobdoc_rules.casefile import case_of, load
from jobdoc_rules.errors import InvalidInput
from jobdoc_rules.policyfile import load_policy
from jobdoc_rules.testing.scenarios import load_scenarios

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = sorted(path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md"))
COMMENT = re.compile(r"<!-- ([a-z ]+?)(?:: (\S[^\n]*))? -->\n\Z")
GENERATED = re.compile(r"<!-- \[\[\[cog.*?\]\]\] -->.*?<!-- \[\[\[end\]\]\](?: \([^)]*\))? -->", re.DOTALL)
PROGRAM = re.compile(r'program\("(\w+)"\)')
WAIT = 60

# What is not run, by the pages that say so with their reasons. A longer list wants a reason of its own.
NOT_RUN = {
    "batch.md": {"sh": 2},
    "checking.md": {"sh": 1},
    "feed.md": {"nginx": 1, "sh": 1},
    "how-to/hosting.md": {"ini": 1, "nginx": 1, "sh": 1},
    "performance.md": {"sh": 1},
    "scenarios.md": {"sh": 1},
    "tutorial.md": {"sh": 1},
}
# Python that tests of the page's own run: test_batch_document and test_testing_document.
RUN_ELSEWHERE = {("batch.md", "python"), ("testing.md", "python")}

# Programs that pages show, and that the project beside ours runs.
DOWNSTREAM = {"adapter", "test_calendar_file", "test_planner", "test_process"}


# -- running ---------------------------------------------------------------------------------------------


def shell(command, **kw):
    """Start a command as a reader would: the program on the path, nothing known of the terminal."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    kept = {name: value for name, value in os.environ.items() if name not in {"COLUMNS", "NO_COLOR", "TZ"}}
    env = kept | {"PATH": path, "LC_ALL": "C.UTF-8", "HOME": str(Path.cwd())}
    return subprocess.Popen(
        ["/bin/sh", "-euc", command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=env,
        **kw,
    )


def difference(shown, found):
    """Return how what is found differs from what is shown, or None."""
    lines = unified_diff(shown.splitlines(keepends=True), found.splitlines(keepends=True), "shown", "found")
    return "".join(lines) or None


def commands(session):
    """Return the commands of a session, each with what it is shown to print."""
    parts = re.split(r"^\$ (.*\n(?:> .*\n)*)", session, flags=re.MULTILINE)
    assert not parts[0], "a session begins with a command"
    return [
        (re.sub("^> ", "", command, flags=re.MULTILINE), shown)
        for command, shown in zip(parts[1::2], parts[2::2], strict=True)
    ]


def run_session(example):
    for command, shown in commands(example.parsed):
        out, _ = shell(command).communicate(timeout=WAIT)
        if out != shown:
            return f"$ {command}{difference(shown, out)}"
    return None


def run_commands(example):
    process = shell(example.parsed)
    out, _ = process.communicate(timeout=WAIT)
    return f"status {process.returncode}\n{out}" if process.returncode else None


def run_server(example):
    """Start the server on a free port, and ask for each address that it tells."""
    ((command, shown),) = commands(example.parsed)
    with socket.create_server(("127.0.0.1", 0)) as free:
        here = f"http://127.0.0.1:{free.getsockname()[1]}"
    process = shell(f"exec {command.rstrip()} --port {here.rpartition(':')[2]}")
    guard = threading.Timer(WAIT, process.kill)
    guard.start()
    try:
        found = "".join(process.stdout.readline() for _ in shown.splitlines())
        with httpx.Client(transport=httpx.HTTPTransport(retries=8), timeout=WAIT) as client:
            for path in re.findall(r"https?://[^/\s]+(/\S+)", found):
                assert client.get(here + path).status_code == 200
    finally:
        guard.cancel()
        process.terminate()
        process.communicate(timeout=WAIT)
    assert process.returncode == 0
    return difference(shown, re.sub(r"/[\w-]{43}/", "/TOKEN/", found).replace(here, "http://127.0.0.1:8000"))


def run_python(example):
    printed = io.StringIO()
    with redirect_stdout(printed):
        PythonEvaluator()(example)
    example.document.printed = printed.getvalue()


def printed(example):
    return difference(example.parsed, example.document.printed)


def write(example):
    path = Path(example.region.lexemes["argument"])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(example.parsed, encoding="utf-8")
    return path


def kept(example):
    write(example)


def read_case(example):
    load(write(example))


def read_part(example):
    """Put the tables of the block into the place of those of an example, and read that."""
    case = tomllib.loads(Path("a-week-of-silence.toml").read_text(encoding="utf-8"))
    case_of(case | tomllib.loads(example.parsed))


def read_policy(example):
    load_policy(write(example))


def run_scenarios(example):
    outcomes = [scenario.outcome() for scenario in load_scenarios(write(example))]
    return "\n".join(outcome.report() for outcome in outcomes if not outcome.as_expected) or None


EVALUATORS = {
    "case": read_case,  # a case file: it is read
    "part of a case": read_part,  # tables that replace those of an example
    "policy": read_policy,  # a policy file: it is read
    "scenarios": run_scenarios,  # a scenario file: it is run
    "file": kept,  # any other file
    "output": printed,  # what the last block in Python printed
    "serves": run_server,  # a command that runs until it is stopped, and the addresses that it prints
}
LANGUAGES = {"console": run_session, "sh": run_commands, "python": run_python}


# -- reading ---------------------------------------------------------------------------------------------


def evaluator_of(page, region):
    """Return what runs a block; None for texts, directives, and what is run elsewhere or nowhere."""
    language, comment = region.lexemes["language"], region.lexemes["comment"]
    if comment in EVALUATORS:
        return EVALUATORS[comment]
    if comment == "not run" or language == "text" or (page, language) in RUN_ELSEWHERE:
        return None
    if language.startswith("{"):
        return None
    return LANGUAGES.get(language, unknown)


def unknown(example):
    return f"a block in {example.region.lexemes['language']} needs a comment that says what it is"


def blocks(document):
    """Find all blocks but those that a generator wrote: they are files with tests of their own."""
    text = document.text
    hidden = [match.span() for match in GENERATED.finditer(text)]
    for region in FencedCodeBlockLexer(r"[^\n]*")(document):
        if not any(start <= region.start < end for start, end in hidden):
            found = COMMENT.search(text[: region.start])
            comment, argument = found.groups() if found else (None, None)
            region.lexemes |= {"comment": comment, "argument": argument}
            page = Path(document.path).relative_to(DOCS).as_posix()
            yield Region(
                region.start,
                region.end,
                parsed=region.lexemes["source"],
                evaluator=evaluator_of(page, region),
                lexemes=region.lexemes,
            )


def parsed(page):
    return Document.parse(str(DOCS / page), blocks)


@pytest.fixture
def workplace(tmp_path, monkeypatch):
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path / "examples")


# -- tests -----------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("workplace")
@pytest.mark.parametrize("page", PAGES)
def test_a_page_does_as_it_is_told(page):
    for example in parsed(page):
        example.evaluate()


def test_what_is_not_run_is_known_and_has_a_reason():
    found = {}
    for page in PAGES:
        left = [e.region.lexemes for e in parsed(page) if e.region.lexemes["comment"] == "not run"]
        assert all(len(lexemes["argument"].split()) > 2 for lexemes in left), page
        if left:
            found[page] = dict(Counter(lexemes["language"] for lexemes in left))
    assert found == NOT_RUN


def test_no_comment_is_misspelt():
    known = {*EVALUATORS, "not run"}
    for page in PAGES:
        comments = {example.region.lexemes["comment"] for example in parsed(page)}
        assert comments <= {*known, None}, page


def test_programs_that_pages_show_are_run_by_tests():
    shown = {name for page in PAGES for name in PROGRAM.findall((DOCS / page).read_text("utf-8"))}
    tests = "".join(
        (ROOT / "tests" / f"{name}.py").read_text("utf-8")
        for name in ("test_feed_programs", "test_batch_document", "software/test_spark")
    )
    assert {name for name in shown if not re.search(rf'"{name}"|batch_{name}\.py', tests)} == DOWNSTREAM


@pytest.mark.parametrize("page", PAGES)
def test_what_a_page_points_at_is_there(page):
    text = GENERATED.sub("", (DOCS / page).read_text(encoding="utf-8"))
    for target in re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", text):
        assert (DOCS / page).parent.joinpath(target).exists(), target


def test_all_blocks_of_the_readme_are_run_by_its_own_test_or_before_a_release():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    found = Counter(re.findall(r"^```(\w+)$", readme, re.MULTILINE))
    assert found == {"sh": 2, "python": 2, "console": found["console"], "text": 1}


# -- that the tests above can fail -----------------------------------------------------------------------


def page_of(text, monkeypatch, tmp_path):
    monkeypatch.setattr(sys.modules[__name__], "DOCS", tmp_path)
    (tmp_path / "page.md").write_text(text, encoding="utf-8")
    return parsed("page.md")


@pytest.mark.usefixtures("workplace")
@pytest.mark.parametrize(
    "text",
    [
        "```console\n$ echo one\none\n$ echo two\ntwa\n```\n",
        "```sh\nfalse\ntrue\n```\n",
        "```python\nassert 1 == 2\n```\n",
        "```python\nprint(1)\n```\n\n<!-- output -->\n```text\n2\n```\n",
        "```nginx\nlocation / {}\n```\n",
        '<!-- case: acme.toml -->\n```toml\nemployer = "Acme"\n```\n',
        "<!-- part of a case -->\n```toml\ncalender = 1\n```\n",
        '<!-- policy: own.toml -->\n```toml\nbase = "nobody"\n```\n',
        "<!-- serves -->\n```console\n$ jobdoc-rules serve .\nelsewhere\n```\n",
    ],
)
def test_a_page_that_is_wrong_is_noticed(text, monkeypatch, tmp_path):
    *before, last = page_of(text, monkeypatch, tmp_path)
    for example in before:
        example.evaluate()
    with pytest.raises((SybilFailure, AssertionError, InvalidInput)):
        last.evaluate()


@pytest.mark.usefixtures("workplace")
def test_what_a_block_leaves_is_there_for_the_next(monkeypatch, tmp_path):
    text = (
        "<!-- file: greeting.txt -->\n```text\nGood morning\n```\n"
        "```console\n$ cat \\\n> greeting.txt\nGood morning\n```\n"
        "```python\nfrom pathlib import Path\nwords = Path('greeting.txt').read_text().split()\n```\n"
        "```python\nprint(words)\n```\n<!-- output -->\n```text\n['Good', 'morning']\n```\n"
    )
    for example in page_of(text, monkeypatch, tmp_path):
        example.evaluate()
