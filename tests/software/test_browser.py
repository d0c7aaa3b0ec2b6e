"""The page in a real browser, from a file and from the feed: seen, used by key, printed, without script.

Screenshots go into the folder that $SCREENSHOTS names, for looking at.
"""

import json
import os
from pathlib import Path

import attrs
import pytest
from feeds import serving
from plans import EXAMPLES
from programs import found, jobdoc, node
from relay import listening_in

from jobdoc_rules.casefile import dumps, load

pytestmark = pytest.mark.software

PLAN = ("--as-of", "2026-11-17T13:00", "--horizon", "30")
ALL_LOOKS = [(width, dark) for width in (1280, 375) for dark in (False, True)]
LOOKS = {"file": ALL_LOOKS, "feed": ALL_LOOKS, "hostile": [(1280, True), (375, False)]}
"""How each page is looked at: how wide, and whether in the dark."""
HOSTILE = {
    "Ana Ruiz": "<b>Ana</b> & \"Co\" '</script>' {{ 7 * 7 }}",
    "Lee Park": "מיכל כהן",
    "Sam Okoro": "W" * 200,
}


@attrs.frozen
class Pages:
    """The page of two cases as a file, that of a feed, and a file of names made to break pages."""

    file: str
    feed: str
    hostile: str
    words: list[str]
    """Every draft that stands in the first file."""


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pages")
    examples = [EXAMPLES / f"{name}.toml" for name in ("a-week-of-silence", "call-over-thanksgiving")]
    (folder / "hostile.toml").write_text(hostile(), "utf-8")
    jobdoc("plan", *examples, *PLAN, "-o", folder / "follow-ups.html")
    jobdoc("plan", folder / "hostile.toml", *PLAN, "-o", folder / "hostile.html")
    told = json.loads(jobdoc("plan", *examples, *PLAN, "--drafts", "--format", "json"))
    with serving(folder, "--horizon", "30") as feed:
        (feed.folder / "initech.toml").write_text('id = "initech\n', "utf-8")
        files = [(folder / f"{name}.html").as_uri() for name in ("follow-ups", "hostile")]
        yield Pages(files[0], feed.page, files[1], list(drafts_in(told)))


def hostile():
    """Return an example whose people are called what no page expects."""
    text = dumps(load(EXAMPLES / "a-week-of-silence.toml"))
    for name, worse in HOSTILE.items():
        text = text.replace(json.dumps(name), json.dumps(worse, ensure_ascii=False))
    return text


def drafts_in(told):
    """Yield the words of every draft in the JSON of a plan."""
    for case in told["cases"]:
        for touchpoint in case["touchpoints"]:
            draft = touchpoint.get("draft") or {}
            yield from filter(None, (draft.get(part) for part in ("subject", "body", "script", "voicemail")))


def browse(urls, *steps, **how):
    """Take these steps on each page; return, for each page, what each step found."""
    return visits([{"url": url, "steps": steps, **how} for url in urls])


def visits(wanted):
    """Make visits, in which nothing but the page is asked for, and nothing goes wrong or is forbidden."""
    seen = node("browse.cjs", {"chromium": found("chromium"), "visits": wanted})
    for visit, one in zip(wanted, seen, strict=True):
        assert set(one["requests"]) == {visit["url"]}
        assert one["errors"] == []
    return [one["found"] for one in seen]


# ------------------------------------------------------------------------------------------------ as it looks


@pytest.fixture(scope="module", params=LOOKS)
def looks(request, pages, tmp_path_factory):
    """What one page looks like in light and dark, wide and narrow."""
    folder = Path(os.environ.get("SCREENSHOTS") or tmp_path_factory.mktemp("screenshots"))
    wanted = []
    for width, dark in LOOKS[request.param]:
        picture = folder / f"{request.param}-{width}-{'dark' if dark else 'light'}.png"
        steps = [["screenshot", str(picture)], ["overflow"], ["unfold"], ["overflow"], ["axe"]]
        wanted.append({"url": getattr(pages, request.param), "width": width, "dark": dark, "steps": steps})
    return visits(wanted)


def test_axe_finds_nothing_wrong_with_everything_unfolded(looks):
    for _, _, folded, _, violations in looks:
        assert folded == 0
        assert violations == []


def test_it_is_never_wider_than_the_window(looks):
    assert {(folded, unfolded) for _, folded, _, unfolded, _ in looks} == {(0, 0)}


def test_not_even_on_the_narrowest_phone(pages):
    every = [pages.file, pages.feed, pages.hostile]
    assert browse(every, ["overflow"], ["unfold"], ["overflow"], width=320) == [[0, 0, 0]] * 3


# --------------------------------------------------------------------------------------------- copy the words


def test_copy_buttons_copy_the_words_and_say_so(pages):
    ((copies,),) = browse([pages.feed], ["copy"])
    assert len(copies) >= 2
    for copy in copies:
        assert copy["copied"] == copy["of"]
        assert copy["told"].endswith(" is copied.")


def test_they_do_without_the_browsers_clipboard(pages):
    for (copies,) in browse([pages.feed, pages.file], ["copy"], clipboard="missing"):
        assert len(copies) >= 2
        for copy in copies:
            assert copy["copied"] == copy["of"]
            assert copy["told"].endswith(" is copied.")


def test_where_nothing_can_be_copied_the_words_are_selected(pages):
    ((copies,),) = browse([pages.feed], ["copy"], clipboard="refused")
    assert len(copies) >= 2
    for copy in copies:
        assert copy["copied"] == "nothing"
        assert copy["selected"] == copy["of"]
        assert "could not be copied" in copy["told"]


def test_what_they_copy_is_what_the_program_drafts(pages):
    ((copies,),) = browse([pages.file], ["copy"])
    assert len(copies) >= 2
    assert {copy["copied"] for copy in copies} <= set(pages.words)


# --------------------------------------------------------------------------------------- by key, and on paper


@pytest.mark.parametrize("width", [1280, 375])
def test_the_tab_key_comes_to_every_control_in_order_and_shows_where_it_is(pages, width):
    for (tab,) in browse([pages.file, pages.feed], ["tab"], width=width):
        assert len(tab["controls"]) > 30
        assert [name for name, _ in tab["reached"]] == tab["controls"]
        assert [name for name, in_sight in tab["reached"] if not in_sight] == []


def test_what_is_folded_is_unfolded_by_key(pages):
    assert browse([pages.feed], ["unfold by key"]) == [[0]]


def test_on_paper_there_are_words_but_nothing_to_press(pages):
    steps = [["print"], ["shown", "button"], ["shown", ".button"], ["shown", ".card .text"], ["pdf"]]
    for _, buttons, links, words, size in browse([pages.feed, pages.file], *steps):
        assert (buttons, links) == ([], [])
        assert words
        assert size > 10_000


def test_without_script_everything_is_there_but_what_cannot_work(pages):
    steps = [["shown", "button"], ["unfold"], ["text"]]
    ((buttons, folded, text),) = browse([pages.file], *steps, javaScript=False)
    assert buttons == []
    assert folded == 0
    assert len(pages.words) > 20
    assert [words for words in pages.words if words not in text] == []


def test_names_that_look_like_markup_are_shown_as_they_are(pages):
    ((text,),) = browse([pages.hostile], ["text"])
    assert [name for name in HOSTILE.values() if name not in text] == []


# --------------------------------------------------------------------------------------------------- the feed


def test_looking_again_costs_no_second_transfer(pages):
    with listening_in(pages.feed) as wire:
        browse([wire.url], ["reload"])
        assert [start for start, _ in wire.answers()] == ["HTTP/1.1 200 OK", "HTTP/1.1 304 Not Modified"]
