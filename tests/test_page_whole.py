"""The web page of a plan as a whole: whatever stands in a plan, nothing but that comes out of it."""

import subprocess
import sys
from base64 import b64decode, b64encode
from datetime import UTC, date, datetime
from hashlib import sha256
from zoneinfo import ZoneInfo

import attrs
import pytest
from cases import ANA, BOSTON, LEE, NEW_YORK, SAM, US_MA, case, local
from hypothesis import given, settings
from hypothesis import strategies as st
from stories import THANKED, log
from webpage import (
    FEED,
    FRIDAY,
    MONDAY,
    Page,
    check,
    check_plan,
    date_of,
    day_of,
    days_of,
    page,
    page_of,
    planned,
    words_of,
)

from jobdoc_rules import (
    BusinessCalendar,
    Interview,
    Office,
    Person,
    Side,
    agenda,
    plan,
)
from jobdoc_rules.cli import main
from jobdoc_rules.drafts import drafts_of
from jobdoc_rules.errors import Fault
from jobdoc_rules.events import (
    ThankYouSent,
    TimingAgreed,
)
from jobdoc_rules.ics import to_ical
from jobdoc_rules.page import CONTENT_SECURITY_POLICY, to_html
from jobdoc_rules.planning import Unreadable
from jobdoc_rules.testing.strategies import agendas, scenes

WEEKDAYS = BusinessCalendar()


def hash_of(text):
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def test_the_policy_allows_the_one_style_and_the_one_script_and_nothing_else():
    shown = page_of(planned(THANKED), feed=FEED)
    style, script = shown.one("style"), shown.one("script")
    assert (
        f"default-src 'none'; style-src {hash_of(style.text)}; script-src {hash_of(script.text)}; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ) == CONTENT_SECURITY_POLICY
    meta = next(m for m in shown.all("meta") if m.get("http-equiv") == "Content-Security-Policy")
    assert f"{meta.get('content')}; frame-ancestors 'none'" == CONTENT_SECURITY_POLICY


def test_the_policy_stands_before_what_it_governs():
    head = [e.tag for e in page().one("head")]
    assert head.index("style") > head.index("meta")
    assert head[0] == "meta"


SOME = settings(deadline=None, max_examples=15)


@SOME
@given(scenes(), st.sampled_from(Side))
def test_any_plan_makes_a_page_on_which_everything_stands_in_its_place(scene, side):
    made = scene.plan(side)
    shown = page_of(made, calendar=scene.calendar, feed=FEED)
    check(shown)
    check_plan(shown, made)


@SOME
@given(agendas())
def test_so_does_any_agenda(drawn):
    scene, together = drawn
    made = agenda(together, as_of=scene.as_of, calendar=days_of, policy=scene.policy, horizon=scene.horizon)
    shown = page_of(made, calendar=days_of, drafts=False)
    check(shown)
    check_plan(shown, made)


HOSTILE = (
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    "</title><svg onload=alert(1)>",
    '"><a href="javascript:alert(1)">x</a>',
    "' onfocus='alert(1)' autofocus='",
    "<!-- -->",
    "]]>",
    "{{ 7 * 7 }}{% raw %}",
    "&lt;b&gt; &amp; &#x3C;",
    "javascript:alert(1)",
    "\u05de\u05d9\u05db\u05dc \u05db\u05d4\u05df",
    "`${1}` \\x3c",
    "\U0001f600 e\u0301",
)


@st.composite
def hostile_cases(draw):
    word = st.sampled_from(HOSTILE)
    who = draw(st.lists(word, min_size=2, max_size=2, unique=True))
    people = (
        Person(name=who[0], role="interviewer", email="a\"'&amp@acme.example", phone=f"{draw(word)} 1"),
        Person(name=who[1], role="coordinator"),
    )
    start = local("2026-11-16 14:00")
    agreed = TimingAgreed(at=start, answer_due=date(2026, 11, 20), channel="phone", number=draw(word))
    return case(
        (agreed, ThankYouSent(at=local("2026-11-17 09:30"), person=who[0])),
        id=draw(word),
        employer=draw(word),
        position=draw(word),
        candidate=draw(word),
        people=people,
        interviews=(Interview(start=start, people=(who[0],), arranged_by=who[1]),),
    )


@SOME
@given(hostile_cases(), st.sampled_from(HOSTILE), st.sampled_from(Side))
def test_texts_arrive_as_texts_whatever_they_look_like(hostile, word, side):
    closed = WEEKDAYS.with_closures({date(2026, 11, 25): word})
    made = plan(hostile, as_of=local(MONDAY), calendar=closed, side=side)
    fault = Fault(code="x", path=word, problem=word, hint=word)
    unreadable = (Unreadable(name=f"{word}\x00\u2028\ud800\x1b", faults=(fault,), since=made.as_of),)
    made = attrs.evolve(made, unreadable=unreadable)
    shown = page_of(made, calendar=closed, name=word, feed=FEED, case_feeds={hostile.id: "a.ics"})
    check(shown)
    check_plan(shown, made)
    assert words_of(shown.one("h1")) == " ".join(word.split())
    texts = (hostile.employer, hostile.position, *(person.name for person in hostile.people), word)
    assert all(" ".join(text.split()) in shown.words for text in texts)
    assert words_of(shown.one("h3", shown.one("article", cls="broken"))) == " ".join(word.split())
    shown.html.encode()


@given(scenes())
@settings(deadline=None, max_examples=10)
def test_equal_arguments_give_equal_pages(scene):
    made, again = scene.plan(), scene.plan()
    pages = {to_html(m, calendar=scene.calendar, drafts=drafts_of(m), file=to_ical(m)) for m in (made, again)}
    assert len(pages) == 1


def test_a_page_is_the_same_in_another_process():
    program = (
        "import sys; sys.path.insert(0, 'tests')\n"
        "from webpage import planned, to_html, drafts_of, US_MA, THANKED\n"
        "made = planned(THANKED)\n"
        "sys.stdout.buffer.write(to_html(made, calendar=US_MA, drafts=drafts_of(made)).encode())"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, timeout=60)
    made = planned(THANKED)
    assert done.stdout.decode() == to_html(made, calendar=US_MA, drafts=drafts_of(made))


def test_many_touchpoints_make_one_page_of_a_reasonable_size():
    cases = [case(log(THANKED), id=f"c{n}", employer=f"Firm {n}", people=_people(n)) for n in range(14)]
    made = agenda(cases, as_of=local(FRIDAY), calendar=US_MA)
    assert len(made.touchpoints) > 250
    shown = page_of(made)
    check(shown)
    check_plan(shown, made)
    assert len(shown.html) < 2_000_000


def _people(number):
    return tuple(attrs.evolve(p, email=f"{p.name.lower()}@firm-{number}.example") for p in (ANA, LEE, SAM))


def test_a_case_without_anybody_to_reach_has_no_empty_list():
    nobody = (Person(name="Ana", role="interviewer"),)
    made = planned(
        "", interviews=(Interview(start=local("2026-11-02 14:00"), people=("Ana",)),), people=nobody
    )
    shown = page_of(made)
    assert made.upcoming
    assert all(len(ul) for ul in shown.all("ul"))


def test_the_weeks_begin_where_it_is_still_last_week():
    told = case(
        office=Office(timezone="Pacific/Kiritimati"),
        interviews=(Interview(start=datetime(2026, 11, 15, 10, tzinfo=UTC), people=("Ana",)),),
    )
    other = case(id="b", employer="Beta", office=BOSTON)
    as_of = datetime(2026, 11, 15, 11, tzinfo=UTC)  # Monday there, Sunday in Boston
    made = agenda([told, other], as_of=as_of, calendar=WEEKDAYS)
    shown = page_of(made, calendar=WEEKDAYS)
    check(shown)
    check_plan(shown, made)
    assert str(made.as_of.date()) == "2026-11-16"
    assert date_of(shown.all("td")[0]) == "2026-11-09"


def test_the_page_of_the_last_years_is_made_too():
    start = datetime(2199, 12, 2, 14, tzinfo=NEW_YORK)
    told = case(interviews=(Interview(start=start, people=("Ana",)),))
    made = plan(told, as_of=start, calendar=WEEKDAYS)
    shown = page_of(made, calendar=WEEKDAYS)
    check(shown)
    assert len(shown.all("tr")) - 1 >= 3
    assert "nothing further is dated" in shown.words.lower()


def test_as_of_may_be_in_any_zone():
    made = planned(THANKED)
    elsewhere = attrs.evolve(made, as_of=made.as_of.astimezone(ZoneInfo("Asia/Tokyo")))
    assert "As of Fri 20 Nov 2026, 23:00" in page_of(elsewhere).words


# ------------------------------------------------------------------------------- from the command line

ACME = """\
id = "acme"
position = "Data engineer"
employer = "Acme"
candidate = "Jo Marsh"

[calendar]
country = "US"
subdivision = "MA"
timezone = "America/New_York"

[[people]]
name = "Ana Ruiz"
role = "interviewer"
email = "ana@acme.example"

[[interviews]]
start = 2026-11-16T14:00:00
with = ["Ana Ruiz"]
"""
AS_OF = "--as-of=2026-11-17T09:00"


@pytest.fixture
def run(tmp_path, monkeypatch, capsysbinary):
    """Run the program in a folder with a case; return its status and what it printed."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "acme.toml").write_text(ACME, encoding="utf-8")

    def run(*args):
        status = main([str(arg) for arg in args])
        out, err = capsysbinary.readouterr()
        return status, out, err.decode()

    return run


def test_plan_prints_the_page_with_its_words_and_its_file(run):
    status, out, err = run("plan", "acme.toml", AS_OF, "--format=html")
    assert (status, err) == (0, "")
    shown = Page(out.decode())
    check(shown)
    assert shown.all("div", cls="text")
    link = shown.one("a", download="follow-ups.ics").get("href")
    _, calendar, _ = run("plan", "acme.toml", AS_OF, "--format=ics", "--drafts")
    assert b64decode(link.partition(",")[2]) == calendar


def test_plan_writes_the_page_that_a_suffix_asks_for_and_prints_the_table(run, tmp_path):
    status, out, err = run("plan", "acme.toml", AS_OF, "-o", "x.html", "--language=de")
    assert (status, err) == (0, "jobdoc-rules: wrote x.html\n")
    assert b"Thank Ana Ruiz by email" in out
    assert b"Betreff" not in out
    assert b"Subject" not in out  # the words were asked for by nobody but the page
    shown = Page((tmp_path / "x.html").read_text(encoding="utf-8"))
    assert {text.get("lang") for text in shown.all("div", cls="text")} == {"de"}


def test_the_same_page_is_printed_again(run):
    once, again = (run("plan", "acme.toml", AS_OF, "--format=html") for _ in range(2))
    assert once == again


def test_the_page_counts_the_days_of_the_policy(run, tmp_path):
    also = ACME.replace("[[people]]", 'also = { country = "DE", subdivision = "BY" }\n\n[[people]]')
    (tmp_path / "both.toml").write_text(also, encoding="utf-8")
    (tmp_path / "alone.toml").write_text(
        'name = "alone"\n[readings]\ncandidate_days = false\n', encoding="utf-8"
    )
    _, both, _ = run("plan", "both.toml", AS_OF, "--format=html")
    assert "Second Day of Christmas" in words_of(day_of(Page(both.decode()), "2026-12-26"))
    _, alone, _ = run("plan", "both.toml", AS_OF, "--format=html", "--policy=alone.toml")
    assert "Second Day of Christmas" not in alone.decode()


def test_a_template_that_cannot_be_used_writes_no_page(run, tmp_path):
    (tmp_path / "own" / "en").mkdir(parents=True)
    (tmp_path / "own" / "en" / "thank_you.txt").write_text("{{ nonsense }}", encoding="utf-8")
    status, out, err = run("plan", "acme.toml", AS_OF, "-o", "x.html", "--templates=own")
    assert (status, out) == (2, b"")
    assert "nonsense" in err
    assert not (tmp_path / "x.html").exists()
