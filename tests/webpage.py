"""A page of a plan as a browser reads it, and what holds for every such page."""

import re
from datetime import date, timedelta

import html5lib
from cases import US_MA, case, local
from stories import THANKED, log

from jobdoc_rules import plan
from jobdoc_rules.drafts import drafts_of
from jobdoc_rules.page import to_html
from jobdoc_rules.planning import State
from jobdoc_rules.testing.strategies import calendar_of

FRIDAY = "2026-11-20 09:00"
MONDAY = "2026-11-23 10:00"
FEED = "https://feed.example/8hQ2vWm0N3r/follow-ups.ics"


class Page:
    """A page as a browser reads it. Raises for the least thing that is no HTML."""

    def __init__(self, html):
        self.html = html
        parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
        self.root = parser.parse(html)
        self.by_id = {e.get("id"): e for e in self.root.iter() if _is(e, "*") and e.get("id") is not None}

    def all(self, tag="*", within=None, **wanted):
        """Return the elements of a tag with these attributes; ``cls`` is one of its classes."""
        root = self.root if within is None else within
        return [e for e in root.iter() if _is(e, tag) and all(_has(e, *item) for item in wanted.items())]

    def one(self, tag="*", within=None, **wanted):
        """Return the one element that there is."""
        (found,) = self.all(tag, within, **wanted)
        return found

    def text(self, tag="*", within=None, **wanted):
        """Return what can be read in the one element that there is."""
        return words_of(self.one(tag, within, **wanted))

    @property
    def words(self):
        """What can be read on the page."""
        return words_of(self.root.find("body"))


def _is(element, tag):
    return isinstance(element.tag, str) and tag in ("*", element.tag)


def _has(element, name, value):
    if name == "cls":
        return value in element.get("class", "").split()
    return element.get(name) == value


def words_of(element):
    """Return what can be read in an element."""
    return " ".join("".join(_texts(element)).split())


def _texts(element):
    if element.tag not in {"script", "style"}:
        yield element.text or ""
        for child in element:
            yield from _texts(child)
            yield child.tail or ""


def planned(happened="", as_of=FRIDAY, *, calendar=US_MA, days=60, **changes):
    """Return the plan of the case of ``cases`` after what happened; ``changes`` are facts, side, policy."""
    settled = {name: changes.pop(name) for name in ("side", "policy") if name in changes}
    told = case(log(happened) if isinstance(happened, str) else happened, **changes)
    return plan(told, as_of=local(as_of), calendar=calendar, horizon=timedelta(days=days), **settled)


def page_of(made, *, calendar=US_MA, drafts=True, **options):
    """Return the page of a plan, with its words if there are to be drafts."""
    return Page(to_html(made, calendar=calendar, drafts=drafts_of(made) if drafts else None, **options))


def page(happened=THANKED, as_of=FRIDAY, **changes):
    """Return the page of such a plan."""
    return page_of(planned(happened, as_of, **changes))


def days_of(told):
    """Return the calendar of a case."""
    return calendar_of(told.office)


def day_of(shown, day):
    """Return the cell of a day."""
    (cell,) = [td for td in shown.all("td") if td.find(".//time") is not None and date_of(td) == str(day)]
    return cell


def date_of(cell):
    """Return the date of a cell, as it is written."""
    return cell.find(".//time").get("datetime")


def entry(shown, touchpoint):
    """Return the place of a touchpoint in the timeline."""
    return shown.one("li", id=f"t-{touchpoint.uid}")


HREFS = re.compile(r"(https?|webcal)://|mailto:|tel:|data:text/calendar;|#|[A-Za-z0-9/._-]+\Z")
LOADING = {"src", "srcset", "style", "action", "formaction", "background", "poster", "data", "ping", "srcdoc"}


def check(shown):
    """Assert what holds for every page."""
    elements = shown.all()
    assert [len(shown.all(tag)) for tag in ("script", "style", "h1", "main", "header", "nav")] == [1] * 6
    assert not {e.tag for e in elements} & {"link", "img", "iframe", "object", "embed", "form", "base", "svg"}
    attributes = {name for e in elements for name in e.attrib}
    assert not {name for name in attributes if name.startswith("on")} | attributes & LOADING
    assert all(HREFS.match(a.get("href")) for a in shown.all("a"))
    assert {e.tag for e in elements if e.get("href") is not None} <= {"a"}
    ids = [e.get("id") for e in elements if e.get("id") is not None]
    assert len(ids) == len(set(ids))
    named = [a.get("href")[1:] for a in shown.all("a") if a.get("href").startswith("#")]
    named += [e.get(name) for e in elements for name in ("aria-labelledby", "data-copy") if e.get(name)]
    assert set(named) <= set(ids)
    levels = [int(e.tag[1]) for e in elements if e.tag in {"h1", "h2", "h3", "h4", "h5", "h6"}]
    assert all(after <= before + 1 for before, after in zip([0, *levels], levels, strict=False))
    assert all(words_of(e) for e in elements if e.tag in {"a", "button", "summary", "h1", "h2", "h3", "time"})
    assert "None" not in {words_of(e) for e in elements if e.tag in {"span", "p", "bdi"}} - {"None"}


def check_plan(shown, made):
    """Assert that everything of the plan stands where it belongs."""
    cells = {date_of(td): td for td in shown.all("td")}
    within = set(shown.all("li", shown.by_id["timelines"]))
    last = date.fromisoformat(max(cells))
    for touchpoint in made.touchpoints:
        place = shown.by_id[f"t-{touchpoint.uid}"]
        assert (place.tag, place in within) == ("li", True)
        assert " ".join(touchpoint.title.split()) in words_of(place)
        assert all(f"{clause} " in words_of(place) for clause in touchpoint.grounds)
        cell = cells.get(str(touchpoint.day))
        if cell is not None:
            assert shown.one("a", cell, href=f"#t-{touchpoint.uid}") is not None
        else:
            assert touchpoint.state is State.DONE or touchpoint.day > last
    now = {t.uid for t in made.touchpoints if t.state in {State.DUE, State.OVERDUE}}
    cards = {e.get("id").removeprefix("do-t-") for e in shown.all("article", cls="card")}
    then = {t.uid for t in made.upcoming if t.day == made.upcoming[0].day}
    assert cards == (now or then)
