"""The feed: what is answered to whom, what is kept between requests, and that nobody learns more."""

import asyncio
import functools
import gzip
import logging
import threading
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from hashlib import sha256
from urllib.parse import unquote

import attrs
import httpx
import pytest
from cases import US_MA, case, local
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from jinja2 import DictLoader
from starlette.applications import Starlette
from starlette.routing import Mount
from stories import EMAILED, THANKED, entry, log

import jobdoc_rules.feed
from jobdoc_rules import (
    EMAIL_ONLY,
    JOB_DOC,
    Fault,
    InvalidInput,
    JobdocError,
    Office,
    Side,
    Unreadable,
    agenda,
    plan,
)
from jobdoc_rules.drafts import drafts_of
from jobdoc_rules.feed import (
    LostCase,
    address_of,
    answering,
    app,
    editions,
    not_found,
    planned,
    planning,
    respond,
    unavailable,
)
from jobdoc_rules.feed.answering import Representation, answer
from jobdoc_rules.feed.headers import http_date, read_date
from jobdoc_rules.feed.moments import Moments, Now
from jobdoc_rules.feed.planning import Planner, Terms
from jobdoc_rules.ics import to_ical
from jobdoc_rules.ics.entries import HALF_A_YEAR
from jobdoc_rules.ics.pieces import pieces_of
from jobdoc_rules.page import CONTENT_SECURITY_POLICY, to_html
from jobdoc_rules.public_holidays import calendar_for
from jobdoc_rules.testing.strategies import agendas

TOKEN = "the-right-token-and-nobody-elses"  # noqa: S105 - of nobody
NOON = local("2026-11-20 12:00").astimezone(UTC)
TEXT = Representation(body=b"word " * 200, content_type="text/plain")
CHANGED = datetime(2026, 11, 20, 12, 0, 5, tzinfo=UTC)
DATE = "Fri, 20 Nov 2026 12:00:05 GMT"
ACME = case(log(THANKED))
GLOBEX = attrs.evolve(
    ACME,
    id="globex",
    employer="Globex",
    people=[attrs.evolve(p, email=None, phone=None) for p in ACME.people],
)


def asked(document=TEXT, method="GET", changed=None, **headers):
    """Return the answer to a request with these headers; an underscore stands for a hyphen."""
    given_ = {name.replace("_", "-"): value for name, value in headers.items()}
    return answer(document, method, given_, changed=changed)


def header(found, name):
    values = [value for key, value in found.headers if key.lower() == name.lower()]
    return values[0] if values else None


# ------------------------------------------------------------------------------------------ the answer


def test_a_document_comes_with_its_type_its_length_and_the_tag_of_its_bytes():
    found = asked()
    assert (found.status, found.body) == (200, TEXT.body)
    assert header(found, "Content-Type") == "text/plain"
    assert header(found, "Content-Length") == str(len(TEXT.body))
    assert header(found, "ETag") == f'"{sha256(TEXT.body).hexdigest()}"'


ALWAYS = {
    "cache-control": "private, no-cache",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-robots-tag": "noindex",
}


@pytest.mark.parametrize(
    "found",
    [
        asked(),
        asked(accept_encoding="gzip"),
        asked(if_none_match="*"),
        asked(method="PUT"),
        not_found(),
        unavailable(),
        answering.redirection("elsewhere/"),
    ],
    ids=lambda found: str(found.status),
)
def test_every_answer_is_for_its_reader_alone_and_sets_no_cookie(found):
    headers = {name.lower(): value for name, value in found.headers}
    assert headers.items() >= ALWAYS.items()
    assert "set-cookie" not in headers
    assert len(headers) == len(found.headers)


@pytest.mark.parametrize("accepted", ["", "gzip"])
def test_head_is_get_without_the_body(accepted):
    found, whole = asked(method="HEAD", accept_encoding=accepted), asked(accept_encoding=accepted)
    assert found == whole._replace(body=b"")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "get", "", "\0"])
def test_what_is_neither_get_nor_head_is_refused_whatever_else_is_asked(method):
    found = asked(method=method, if_none_match="*")
    assert found.status == 405
    assert header(found, "Allow") == "GET, HEAD"


@pytest.mark.parametrize(
    ("accepted", "zipped"),
    [
        (None, False),
        ("", False),
        ("gzip", True),
        ("GZIP", True),
        ("x-gzip", True),
        ("deflate, gzip;q=1.0, *;q=0.5", True),
        ("br, gzip ; q=0.2", True),
        ("*", True),
        ("identity;q=0", False),
        ("identity;q=0, gzip", True),
        ("identity;q=0.5, gzip;q=0.5", True),
        ("identity, gzip;q=0.9", False),
        ("gzip;q=0.5, *;q=0.9", False),
        ("gzip;q=0", False),
        ("gzip;q=0.000", False),
        ("gzip;q=0, *", False),
        ("*;q=0", False),
        ("identity", False),
        ("br", False),
        ("gzip;q=2", False),
        ("gzip;q=nonsense", False),
        ("gzip;level=9", False),
        ("gzipped", False),
        (";;;,,,", False),
    ],
)
def test_gzip_comes_to_whom_it_is_welcome(accepted, zipped):
    found = asked() if accepted is None else asked(accept_encoding=accepted)
    assert (header(found, "Content-Encoding") == "gzip") is zipped
    assert header(found, "Vary") == "Accept-Encoding"
    assert header(found, "Content-Length") == str(len(found.body))
    assert (gzip.decompress(found.body) if zipped else found.body) == TEXT.body


def test_the_compressed_bytes_have_a_tag_of_their_own_and_are_the_same_every_time():
    again = Representation(body=TEXT.body, content_type="text/plain")
    zipped, other = asked(accept_encoding="gzip"), asked(again, accept_encoding="gzip")
    assert zipped == other
    assert header(zipped, "ETag") == f'"{sha256(zipped.body).hexdigest()}"'
    assert header(zipped, "ETag") != header(asked(), "ETag")
    assert zipped.body[4:8] == bytes(4), "the time of compression"


def test_what_compression_makes_no_shorter_stays_as_it_is():
    short = Representation(body=b"word", content_type="text/plain")
    assert asked(short, accept_encoding="gzip") == asked(short)


TAG = header(asked(), "ETag")


@pytest.mark.parametrize(
    ("tags", "known"),
    [
        (TAG, True),
        (f"W/{TAG}", True),
        ("*", True),
        (" * ", True),
        (f'"another", {TAG}', True),
        (f'W/"another" ,W/{TAG},', True),
        (f'"a,b", {TAG}', True),
        ('"another"', False),
        (TAG.strip('"'), False),
        (TAG.upper(), False),
        ('"*"', False),
        ('"another", ' * 10_000 + TAG, False),
        ("", False),
        ('"', False),
        ("W/", False),
    ],
)
def test_who_has_the_document_is_told_so(tags, known):
    found = asked(if_none_match=tags)
    assert found.status == (304 if known else 200)
    assert (found.body == b"") is known


def test_the_tag_of_one_coding_is_not_that_of_the_other():
    assert asked(if_none_match=TAG, accept_encoding="gzip").status == 200


@pytest.mark.parametrize(
    ("since", "known"),
    [
        (DATE, True),
        ("Friday, 20-Nov-26 12:00:05 GMT", True),
        ("Fri Nov 20 12:00:05 2026", True),
        ("Fri, 20 Nov 2026 12:00:06 GMT", True),
        ("Fri, 20 Nov 2026 12:00:04 GMT", False),
        ("Friday, 20-Nov-70 12:00:05 GMT", False),
        ("Tue Feb 30 12:00:05 2027", False),
        ("Fri, 20 Nov 2026 24:00:05 GMT", False),
        ("Fri, 20 Nov 2026 12:00:06 +0000", False),
        ("Fri, 20 Nov 2026 12:00:06", False),
        ("Fri, 20 Nov 2026 12:00:06 GMT junk", False),
        ("2026-11-20T12:00:06Z", False),
        ("Fri, 31 Dec 9999 23:59:59 GMT", True),
        ("tomorrow", False),
        ("", False),
    ],
)
def test_who_has_seen_the_last_change_is_told_so(since, known):
    assert asked(changed=CHANGED, if_modified_since=since).status == (304 if known else 200)


def test_a_date_says_nothing_if_nobody_knows_when_the_document_changed():
    assert asked(if_modified_since="Fri, 20 Nov 2099 12:00:00 GMT").status == 200


def test_a_date_says_nothing_beside_a_tag():
    assert asked(changed=CHANGED, if_none_match='"another"', if_modified_since=DATE).status == 200
    assert asked(changed=CHANGED, if_none_match="", if_modified_since=DATE).status == 200


@pytest.mark.parametrize("accepted", ["", "gzip"])
def test_who_is_told_that_nothing_changed_keeps_what_the_whole_answer_says_of_that(accepted):
    whole = dict(asked(changed=CHANGED, accept_encoding=accepted).headers)
    found = asked(changed=CHANGED, accept_encoding=accepted, if_none_match="*")
    kept = ("ETag", "Vary", "Last-Modified", *(name for name in whole if name.lower() in ALWAYS))
    assert dict(found.headers) == {name: whole[name] for name in kept}


@given(st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2199, 12, 31)))
def test_dates_are_written_as_they_are_read_everywhere(moment):
    written = http_date(moment.replace(tzinfo=UTC))
    assert parsedate_to_datetime(written) == read_date(written) == moment.replace(microsecond=0, tzinfo=UTC)


@pytest.mark.parametrize(
    "headers",
    [
        {"If-None-Match": TAG},
        {"IF-NONE-MATCH": TAG},
        [("if-none-match", '"another"'), ("If-None-Match", TAG)],
        [(b"if-none-match", TAG.encode())],
        httpx.Headers({"If-None-Match": TAG}),
        ([name, value] for name, value in [("If-None-Match", TAG)]),
        [None, (), ("one",), ("a", "b", "c"), ("if-none-match", None), (1, 2), ("if-none-match", TAG), "ab"],
    ],
)
def test_headers_come_as_frameworks_have_them(headers):
    assert answer(TEXT, "GET", headers).status == 304


NAMES = st.sampled_from(["accept-encoding", "if-none-match", "if-modified-since", "If-None-Match", "range"])
PIECES = st.sampled_from(
    ["gzip", "*", ";q=", "0.5", ",", '"', "W/", TAG, DATE, "GMT", " ", "\r\n", "\0", "é"]
)
VALUES = st.one_of(
    st.text(), st.binary(), st.lists(PIECES).map("".join), st.none(), st.integers(), st.just("a" * 100_000)
)


@given(st.lists(st.one_of(st.tuples(NAMES | st.text(), VALUES), st.none(), st.text())))
def test_no_header_makes_anything_but_a_whole_answer_or_none_at_all(headers):
    found = answer(TEXT, "GET", headers, changed=CHANGED)
    body = gzip.decompress(found.body) if header(found, "Content-Encoding") else found.body
    assert (found.status, body) in ((200, TEXT.body), (304, b""))


# ----------------------------------------------------------------------------------------- respond


def seen(events=THANKED, at=NOON, **facts):
    return plan(case(log(events), **facts), as_of=at, calendar=US_MA)


def test_respond_answers_with_the_calendar_without_alarms():
    found = respond(seen(), {})
    assert (found.status, found.body) == (200, to_ical(seen(), alarm=False))
    assert header(found, "Content-Type") == "text/calendar; charset=utf-8"
    assert header(found, "Content-Disposition") is None
    assert header(found, "Last-Modified") is None
    assert b"VALARM" not in found.body


def test_a_download_is_a_file_with_alarms():
    found = respond(seen(), {}, download=True)
    assert found.body == to_ical(seen())
    assert header(found, "Content-Disposition") == "attachment; filename=follow-ups.ics"


def test_respond_passes_on_what_the_calendar_can_be():
    drafts = {uid: words.linked_text for uid, words in drafts_of(seen()).items()}
    found = respond(seen(), {}, name="Jo", drafts=drafts, discreet=True, alarm=True)
    assert found.body == to_ical(seen(), name="Jo", drafts=drafts, discreet=True, alarm=True)
    assert respond(seen(), {}, download=True, alarm=False).body == to_ical(seen(), alarm=False)


def test_respond_looks_at_the_request():
    tag = header(respond(seen(), {}), "ETag")
    assert respond(seen(), {"If-None-Match": tag}).status == 304
    assert respond(seen(), {}, method="HEAD").body == b""
    assert respond(seen(), {}, method="PUT").status == 405
    dated = respond(seen(), {"If-Modified-Since": DATE}, changed=CHANGED)
    assert (dated.status, header(dated, "Last-Modified")) == (304, DATE)


def test_respond_raises_for_arguments_and_never_for_requests():
    with pytest.raises(InvalidInput):
        respond(seen(), {}, name="\n")


# ---------------------------------------------------------------------------------- tokens and names


@pytest.mark.parametrize(
    ("case_id", "address"),
    [
        ("acme-data-engineer", "acme-data-engineer"),
        ("7", "7"),
        ("a" * 64, "a" * 64),
        ("all", "all-5ef5ef0364b6"),
        ("Acme", "acme-37036cd8f974"),
        ("a" * 65, None),
        ("-acme", None),
        ("acme.ics", None),
        ("../acme", None),
        ("Büro / 2", None),
        ("日本", None),
        ("\ud800", None),
        ("", None),
        ("acme\n", None),
    ],
)
def test_the_name_of_a_feed_is_the_id_or_tells_of_it(case_id, address):
    found = address_of(case_id)
    assert address is None or found == address
    assert address_of(found) == found, "it is a name that needs no other"
    assert (found == case_id) == (address == case_id)


@given(st.text(), st.text())
def test_two_cases_have_two_feeds(one, other):
    assert (address_of(one) == address_of(other)) == (one == other)


def test_the_package_loads_its_parts_when_they_are_used():
    assert {"app", "respond", "serve"} <= set(dir(jobdoc_rules.feed))
    assert jobdoc_rules.feed.app is app
    with pytest.raises(AttributeError, match="no attribute 'ap'"):
        _ = jobdoc_rules.feed.ap


# ------------------------------------------------------------------------------------- when to look


@pytest.mark.parametrize(
    ("now", "as_of"),
    [
        ("2026-11-20 12:00", "2026-11-20 12:00"),
        ("2026-11-20 12:14:59.999999", "2026-11-20 12:00"),
        ("2026-11-20 12:15", "2026-11-20 12:15"),
        ("2026-11-17 09:29:59", "2026-11-17 09:15"),
        ("2026-11-17 09:47", "2026-11-17 09:45"),
        ("2026-11-17 09:52", "2026-11-17 09:51"),
        ("2026-11-17 09:58", "2026-11-17 09:57:30"),
        ("2026-11-17 10:00", "2026-11-17 10:00"),
        ("2026-11-16 14:50", "2026-11-16 14:50"),
        ("2026-11-16 15:11", "2026-11-16 15:10"),
        ("1999-01-01 00:07", "1999-01-01 00:00"),
    ],
)
def test_a_plan_is_made_as_of_the_last_quarter_or_what_was_logged_since(now, as_of):
    events = [
        attrs.evolve(entry("Tue 17 Nov 09:51 thank_you_sent Ana"), recorded=local("2026-11-17 09:57:30")),
        attrs.evolve(entry("Tue 17 Nov 09:45 thank_you_sent Sam"), at=date(2026, 11, 17)),
    ]
    (held,) = case().interviews
    interview = attrs.evolve(held, start=local("2026-11-16 14:50"), end=local("2026-11-16 15:10"))
    moments = Moments([case(events, interviews=[interview])])
    found, until = moments.span(Now.of(local(now)))
    assert found == local(as_of)
    assert found.tzinfo is until.tzinfo is UTC
    assert Moments([]).span(Now.of(local(now)))[0] <= found


@given(st.datetimes(min_value=datetime(1950, 1, 1), max_value=datetime(2150, 1, 1)))
def test_the_moment_is_at_most_a_quarter_ago_and_never_ahead(now):
    moments, now = Moments([ACME]), now.replace(tzinfo=UTC)
    as_of, until = moments.span(Now.of(now))
    assert timedelta(0) <= now - as_of < timedelta(minutes=15)
    assert timedelta(0) < until - now <= timedelta(minutes=15)
    for moment in (as_of, until - timedelta(microseconds=1)):
        assert moments.span(Now.of(moment)) == (as_of, until)
    assert moments.span(Now.of(until))[0] == until


def lost(name, case_id=None, since=CHANGED):
    facts = {"name": name, "since": since, "faults": (Fault(code="x", path="id", problem="oh no"),)}
    return Unreadable(**facts) if case_id is None else LostCase(**facts, case_id=case_id)


# --------------------------------------------------------------------------------------------- the app


class Clock:
    """A clock that is set by hand."""

    def __init__(self, now=NOON):
        self.now = now

    def __call__(self):
        return self.now

    def forward(self, **span):
        self.now += timedelta(**span)


class Desk:
    """An application over cases that a test may change, and what it was asked for."""

    def __init__(self, *held, token=TOKEN, **settings):
        self.held = held
        self.clock = Clock()
        self.asked = []
        self.application = app(self.cases, **{"clock": self.clock, **settings})
        self.token = token

    def cases(self, token):
        self.asked.append(token)
        return list(self.held) if token == self.token else None

    def get(self, document="all.ics", method="GET", **headers):
        return fetch(self.application, f"/{self.token}/{document}", method, **headers)

    def events(self, document="all.ics"):
        """Return the events of a calendar by the first word of their title and what follows."""
        return Calendar.from_ical(self.get(document).content).events


def fetch(application, path, method="GET", **headers):
    """Return what an ASGI application answers; an underscore in a header's name stands for a hyphen."""

    async def asking():
        transport = httpx.ASGITransport(application)
        sent = {"accept-encoding": "", **{name.replace("_", "-"): value for name, value in headers.items()}}
        async with httpx.AsyncClient(transport=transport, base_url="http://cal.example") as client:
            return await client.request(method, path, headers=sent)

    return asyncio.run(asking())


def summaries(events):
    return [str(event["SUMMARY"]) for event in events]


def made(*cases, at=NOON, **settings):
    return agenda(cases, as_of=at, calendar=calendar_for, **settings)


def test_all_cases_of_an_owner_are_one_calendar_that_is_planned_together():
    found = Desk(ACME, GLOBEX).get()
    assert (found.status_code, found.content) == (200, to_ical(made(ACME, GLOBEX), alarm=False))
    assert found.headers["content-type"] == "text/calendar; charset=utf-8"
    assert found.headers["content-length"] == str(len(found.content))


def test_the_calendar_of_a_case_is_its_part_of_the_whole():
    # Two offices that call each other's days their own: alone, both would be written to on one day.
    twin = attrs.evolve(ACME, id="twin", employer="Twin")
    desk, together = Desk(ACME, twin), made(ACME, twin)
    for case_id in (ACME.id, "twin"):
        outlooks = tuple(outlook for outlook in together.outlooks if outlook.case.id == case_id)
        part = attrs.evolve(together, touchpoints=together.of(case_id), outlooks=outlooks)
        assert desk.get(f"{case_id}.ics").content == to_ical(part, alarm=False)
    assert desk.get("twin.ics").content != to_ical(made(twin), alarm=False)


def test_no_cases_are_a_calendar_without_events():
    found = Desk().get()
    assert (found.status_code, found.content) == (200, to_ical(made(), alarm=False))


def test_a_download_is_the_calendar_as_a_file():
    desk = Desk(ACME)
    for address in ("all.ics?download", "all.ics?x=1&download=yes", f"{ACME.id}.ics?download="):
        found = desk.get(address)
        assert found.content == to_ical(made(ACME))
        assert found.headers["content-disposition"] == "attachment; filename=follow-ups.ics"
    assert "content-disposition" not in desk.get("all.ics?downloads").headers


def test_the_page_tells_the_addresses_under_which_it_was_asked_for():
    found = Desk(ACME, GLOBEX).get("")
    plan_ = made(ACME, GLOBEX)
    assert found.text == to_html(
        plan_,
        calendar=calendar_for,
        drafts=drafts_of(plan_),
        feed=f"http://cal.example/{TOKEN}/all.ics",
        case_feeds={ACME.id: f"{ACME.id}.ics", "globex": "globex.ics"},
    )
    assert found.headers["content-type"] == "text/html; charset=utf-8"
    assert found.headers["content-security-policy"] == CONTENT_SECURITY_POLICY


@pytest.mark.parametrize(
    ("host", "told"),
    [
        ("cal.example", "http://cal.example/"),
        ("CAL.example:8000", "http://CAL.example:8000/"),
        ("127.0.0.1:1", "http://127.0.0.1:1/"),
        ("[::1]:8000", "http://[::1]:8000/"),
        ("cal.example:0", None),
        ("[:::::]", None),
        ("a" * 2000, None),
        ("cal.example:65536", None),
        ("cal.example/evil", None),
        ("evil@cal.example", None),
        ('cal.example"><script>', None),
        ("cal example", None),
        ("-", None),
        ("", None),
    ],
)
def test_what_is_no_host_is_told_on_no_page(host, told):
    page = Desk(ACME).get("", host=host)
    assert page.status_code == 200
    assert (f"{told}{TOKEN}/all.ics" in page.text) is (told is not None)
    assert ("all.ics" in page.text) is (told is not None)


@pytest.mark.parametrize(
    "address", ["https://jo.example", "https://jo.example/follow-ups/", "http://[::1]:80"]
)
def test_a_page_tells_the_address_that_it_was_given_whatever_it_was_asked_for_as(address):
    page = Desk(ACME, address=address).get("", host="evil.example").text
    assert f"{address.rstrip('/')}/{TOKEN}/all.ics" in page
    assert "evil.example" not in page


def test_an_application_that_is_mounted_knows_where():
    desk = Desk(ACME, GLOBEX)
    outer = Starlette(routes=[Mount("/jo's", desk.application)])
    assert fetch(outer, f"/jo's/{TOKEN}/all.ics").status_code == 200
    assert f"http://cal.example/jo%27s/{TOKEN}/all.ics" in fetch(outer, f"/jo's/{TOKEN}/").text.replace(
        "&#39;", "%27"
    )
    moved = fetch(outer, f"/jo's/{TOKEN}")
    assert moved.next_request.url.path == f"/jo's/{TOKEN}/"


def test_the_page_without_its_slash_leads_to_it_but_only_for_its_owner():
    desk = Desk(ACME)
    moved = fetch(desk.application, f"/{TOKEN}")
    assert (moved.status_code, str(moved.next_request.url)) == (308, f"http://cal.example/{TOKEN}/")
    assert fetch(desk.application, "/wrong").content == not_found().body


def test_settings_reach_the_plan_the_calendar_and_the_page():
    blocks = ("subject", "body", "script", "voicemail")
    words = "".join(f"{{% block {block} %}}My own.{{% endblock %}}" for block in blocks)
    loader = DictLoader({"de/status_follow_up.txt": words})
    settings = {"policy": EMAIL_ONLY, "horizon": timedelta(days=9), "side": Side.BOTH}
    desk = Desk(
        ACME, calendar=US_MA, drafts=True, discreet=True, name="Jo", language="de", loader=loader, **settings
    )
    plan_ = agenda([ACME], as_of=NOON, calendar=US_MA, **settings)
    drafts = drafts_of(plan_, language="de", loader=loader)
    texts = {uid: words.linked_text for uid, words in drafts.items()}
    whole = to_ical(plan_, alarm=False, drafts=texts, discreet=True, name="Jo")
    assert desk.get().content == desk.get(f"{ACME.id}.ics").content == whole
    assert b"My own." in desk.get().content
    assert "<title>Jo" in desk.get("").text


# ---------------------------------------------------------------------------- what is not there, and errors


NOWHERE = [
    "/",
    "//",
    "/x",
    f"/{TOKEN}x/",
    f"/{TOKEN}x/all.ics",
    f"/{TOKEN.upper()}/all.ics",
    f"/{TOKEN}/globex.ics",
    f"/{TOKEN}/all",
    f"/{TOKEN}/all.ICS",
    f"/{TOKEN}/.ics",
    f"/{TOKEN}/all.ics/",
    f"/{TOKEN}//all.ics",
    f"/{TOKEN}/../all.ics",
    f"/{TOKEN}/..%2fall.ics",
    f"/{TOKEN}/%2e%2e/all.ics",
    f"/{TOKEN}/%2fetc%2fpasswd.ics",
    f"/{TOKEN}/acme.toml",
    f"/{TOKEN}/.jobdoc-rules-token",
    f"/{TOKEN}/%00.ics",
    f"/{TOKEN}%00/all.ics",
    f"/{TOKEN}%0a/all.ics",
    f"/{TOKEN}/all.ics%0a",
    "/%c3%a9/all.ics",
    "/%ff/all.ics",
    "/%f0%9f%98%80/",
    f"/{'a' * 10_000}/all.ics",
    f"/{TOKEN}/{'a' * 10_000}.ics",
]


def raw(application, path, method="GET", headers=()):
    """Return what an application answers to a path as it stands there, which no client would send."""
    sent = []
    scope = {
        "type": "http",
        "method": method,
        "scheme": "http",
        "path": path,
        "query_string": b"",
        "headers": list(headers),
    }

    async def receive():
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message):
        sent.append(message)

    asyncio.run(application(scope, receive, send))
    return sent[0]["status"], sorted(sent[0]["headers"]), b"".join(part["body"] for part in sent[1:])


@pytest.mark.parametrize("decoded", [False, True])
def test_all_that_is_not_there_is_the_same_to_the_byte(decoded):
    desk = Desk(ACME)
    expected = not_found()
    paths = [unquote(path) if decoded else path for path in NOWHERE]
    for path in (*paths, f"/{TOKEN}\ud800/all.ics"):
        status, headers, body = raw(desk.application, path)
        assert (status, body) == (404, expected.body), path[:99]
        assert headers == sorted((k.lower().encode(), v.encode()) for k, v in expected.headers)
        assert raw(desk.application, path, "HEAD") == (404, headers, b"")


@pytest.mark.parametrize("method", ["PUT", "POST", "DELETE", "OPTIONS", "PROPFIND", "PATCH", "TRACE"])
def test_whoever_would_write_is_refused_everywhere_alike(method):
    desk = Desk(ACME)
    answers = {
        raw(desk.application, path, method)[0::2] for path in (f"/{TOKEN}/all.ics", f"/{TOKEN}/", *NOWHERE)
    }
    assert answers == {(405, b"This can only be read\n")}
    assert desk.asked == []


def test_nothing_is_spoken_but_http():
    sent = []

    async def receive():
        raise AssertionError

    async def send(message):
        sent.append(message)

    asyncio.run(Desk(ACME).application({"type": "websocket", "path": f"/{TOKEN}/"}, receive, send))
    asyncio.run(Desk(ACME).application({"type": "websocket", "path": "/"}, receive, send))
    assert [message["type"] for message in sent] == ["websocket.close"] * 2


def failing(error):
    def cases(token):
        raise error(f"no luck with {token!r}")

    return cases


@pytest.mark.parametrize("document", ["", "all.ics", "acme.ics"])
@pytest.mark.parametrize("token", [TOKEN, "é&\t'", "a"])
def test_an_error_is_told_to_the_log_without_the_token_and_to_nobody_else(document, token, caplog):
    application = app(failing(LookupError))
    status, headers, body = raw(application, f"/{token}/{document}")
    assert (status, body) == (503, unavailable().body)
    assert (b"retry-after", b"60") in headers
    (record,) = caplog.records
    assert (record.name, record.levelno) == ("jobdoc_rules.feed", logging.ERROR)
    assert "[token]" in record.message
    for written in (token, ascii(token)[1:-1]):
        assert written not in record.message.replace("[token]", "")


@pytest.mark.parametrize("returned", [[1], ["acme"], "acme", 7])
def test_whoever_returns_no_cases_is_told_so_in_the_log(returned, caplog):
    found = fetch(app(lambda _token: returned), "/x/all.ics")
    assert found.status_code == 503
    assert "TypeError" in caplog.text


@pytest.mark.parametrize(
    ("settings", "path"),
    [
        ({"horizon": timedelta(days=-1)}, "horizon"),
        ({"name": "\n"}, "name"),
        ({"discreet": 1}, "discreet"),
        ({"language": "xx"}, "language"),
        ({"address": "cal.example"}, "address"),
        ({"address": "https://cal.example/?token"}, "address"),
        ({"address": "https://cal.example:99999"}, "address"),
        ({"address": f"https://cal.example/{'a' * 1000}"}, "address"),
    ],
)
def test_settings_are_checked_before_anybody_asks(settings, path):
    with pytest.raises(InvalidInput) as refused:
        Desk(**settings)
    assert [fault.path for fault in refused.value.faults] == [path]


def test_all_settings_that_are_wrong_are_told_together():
    with pytest.raises(InvalidInput) as refused:
        Desk(name="", language="xx", address="x")
    assert [fault.path for fault in refused.value.faults] == ["name", "language", "address"]


# ------------------------------------------------------------------------------- what cannot be read


def test_a_case_that_cannot_be_read_says_so_in_all_and_in_its_own_feed_and_the_others_go_on():
    broken = lost("broken.toml")
    desk = Desk(ACME, broken)
    plan_ = attrs.evolve(made(ACME), unreadable=(broken,))
    assert desk.get().content == to_ical(plan_, alarm=False)
    assert "broken.toml" in desk.get("").text
    assert desk.get("broken.ics").content == to_ical(
        attrs.evolve(plan_, touchpoints=(), outlooks=()), alarm=False
    )
    assert summaries(desk.events("broken.ics")) == ["Mend broken.toml: it cannot be read"]
    assert "broken" not in desk.get(f"{ACME.id}.ics").text


def test_the_feed_of_an_unreadable_case_is_that_of_its_id_if_that_is_known():
    desk = Desk(lost("x.toml", case_id=ACME.id))
    assert summaries(desk.events(f"{ACME.id}.ics")) == ["Mend x.toml: it cannot be read"]
    assert desk.get("x.ics").status_code == 404


def test_of_cases_with_one_id_the_first_goes_on_and_the_others_are_told_to_be_in_the_way():
    desk = Desk(
        ACME,
        attrs.evolve(ACME),
        attrs.evolve(ACME, employer="Globex"),
        attrs.evolve(ACME, employer="Initech"),
    )
    titles = summaries(desk.events())
    assert {title for title in titles if title.startswith("Mend")} == {
        f"Mend {ACME.id}: it cannot be read",
        f"Mend {ACME.id} (2): it cannot be read",
    }
    assert {str(event["UID"]) for event in desk.events()} >= {t.uid for t in made(ACME).touchpoints}
    assert len(desk.events(f"{ACME.id}.ics")) == len(titles)


@pytest.mark.parametrize(
    "office", [Office(timezone="UTC", country="XX"), Office(timezone="UTC", country="LK")]
)
def test_a_case_that_cannot_be_planned_is_told_and_the_others_go_on(office):
    # The data know no country XX, and Sri Lanka only until 2026.
    later = local("2027-11-20 12:00").astimezone(UTC)
    odd = attrs.evolve(GLOBEX, office=office, events=(), interviews=[
        attrs.evolve(GLOBEX.interviews[0], start=later, end=later + timedelta(hours=1)),
    ])  # fmt: skip
    desk = Desk(ACME, odd)
    desk.clock.forward(days=365, hours=2)
    assert [title for title in summaries(desk.events()) if title.startswith("Mend")] == [
        "Mend globex: it cannot be read"
    ]
    assert len(desk.events(f"{ACME.id}.ics")) > 0
    assert summaries(desk.events("globex.ics")) == ["Mend globex: it cannot be read"]
    assert ("country" in desk.get("globex.ics").text) == (office.country == "XX")


def test_planned_is_the_agenda_of_what_can_be_planned_as_of_the_last_quarter():
    odd, broken = attrs.evolve(GLOBEX, office=Office(timezone="UTC", country="XX")), lost("broken.toml")
    settings = {"policy": EMAIL_ONLY, "horizon": timedelta(days=9), "side": Side.BOTH}
    found = planned([ACME, odd, broken], now=NOON + timedelta(minutes=14), **settings)
    assert attrs.evolve(found, unreadable=()) == made(ACME, **settings)
    assert [item.name for item in found.unreadable] == ["broken.toml", "globex"]
    assert found.unreadable[1].since == odd.events[-1].at
    beside = attrs.evolve(odd, employer=ACME.employer)
    assert attrs.evolve(planned([beside, ACME], now=NOON), unreadable=()) == made(ACME)
    early = planned([odd], now=local("2026-11-16 14:31")).unreadable[0]
    assert early.since == odd.interviews[0].start, "what is still to come does not count"
    assert planned([ACME], now=NOON, calendar=US_MA) == agenda([ACME], as_of=NOON, calendar=US_MA)
    with pytest.raises(InvalidInput):
        planned([ACME], now=NOON, horizon=timedelta(days=-1))


# ------------------------------------------------------------------------- what is kept between requests


@pytest.fixture
def counted(monkeypatch):
    """Return which cases are planned as of which moments, and the names of the documents that are made."""
    found = {"planned": [], "made": []}

    def counting(cases, **rest):
        found["planned"] += [(case_.id, rest["as_of"]) for case_ in cases]
        return agenda(cases, **rest)

    def making(edition, wanted, document=editions.Edition.document):
        found["made"].append(wanted.name)
        return document(edition, wanted)

    monkeypatch.setattr(planning, "agenda", counting)
    monkeypatch.setattr(editions.Edition, "document", making)
    return found


def test_what_did_not_change_is_not_planned_nor_written_again(counted):
    desk, ids = Desk(ACME, GLOBEX), (ACME.id, GLOBEX.id)
    for _ in range(3):
        for document in ("", "all.ics", "globex.ics", "initech.ics"):
            desk.get(document, accept_encoding="gzip")
        desk.held = tuple(map(attrs.evolve, desk.held))  # other objects that say the same, as from a database
        desk.clock.forward(minutes=4)
    assert counted == {"planned": [(id_, NOON) for id_ in ids], "made": ["", "all", "globex"]}
    desk.clock.forward(minutes=3)
    for document in ("", "all.ics", "globex.ics"):
        desk.get(document)
    assert counted == {"planned": [(id_, NOON) for id_ in ids], "made": ["", "all", "globex", ""]}
    desk.clock.forward(hours=13)
    desk.get()
    moment = NOON + timedelta(hours=13, minutes=15)
    assert counted["planned"][2:] == [(id_, moment) for id_ in ids], "on another day"


def test_cases_that_did_not_change_are_not_planned_again_when_others_do(counted):
    friend = attrs.evolve(GLOBEX, id="friend", employer="GLOBEX")
    desk = Desk(ACME, GLOBEX, friend)
    desk.get()
    counted["planned"].clear()
    desk.held = (attrs.evolve(ACME, position="Data scientist"), GLOBEX, friend)
    assert desk.get().content == to_ical(made(*desk.held), alarm=False)
    assert counted["planned"] == [(ACME.id, NOON)]
    desk.held = (*desk.held[:2], attrs.evolve(friend, position="Data scientist"))
    assert desk.get().content == to_ical(made(*desk.held), alarm=False)
    assert counted["planned"][1:] == [(GLOBEX.id, NOON), ("friend", NOON)], "of one employer"
    desk.held = desk.held[1:]
    assert desk.get().content == to_ical(made(*desk.held), alarm=False)
    assert len(counted["planned"]) == 3


MANY = tuple(attrs.evolve(GLOBEX, id=f"case-{n}", employer=f"Employer {n}") for n in range(40))
NEWS = {
    "nothing": attrs.evolve,
    "a position": lambda case_: attrs.evolve(case_, position=f"not {case_.position}"),
    "a rejection": lambda case_: attrs.evolve(
        case_, events=[*case_.events, entry("Fri 20 Nov 11:00 rejected")]
    ),
    "another employer": lambda case_: attrs.evolve(case_, employer=MANY[7].employer.upper()),
    "another id": lambda case_: attrs.evolve(case_, id=f"{case_.id}-again"),
}


@settings(max_examples=15)
@given(
    st.lists(
        st.lists(st.tuples(st.integers(0, 39), st.sampled_from([*NEWS, "gone", "first"])), max_size=3),
        min_size=1,
        max_size=4,
    )
)
def test_a_planner_that_knew_other_cases_plans_as_one_that_knew_none(steps):
    terms = Terms(policy=JOB_DOC, calendar=US_MA, horizon=timedelta(days=30), side=Side.CANDIDATE)
    planner, cases, now = Planner(terms), list(MANY), NOON
    planner.plan(cases, now)
    for step in steps:
        for place, news in step:
            if news == "first":
                cases.insert(0, cases.pop())
            elif news == "gone":
                del cases[min(place, len(cases) - 1)]
            else:
                at = min(place, len(cases) - 1)
                cases[at] = NEWS[news](cases[at])
        now += timedelta(minutes=7)
        anew = Planner(terms)
        assert planner.plan(cases, now) == anew.plan(cases, now)
        assert [part.cases for part in planner.parts] == [part.cases for part in anew.parts]
        assert planner.until(now) == anew.until(now)


@pytest.fixture
def written(monkeypatch):
    """Return the ids of the cases whose events are written, whenever they are."""
    found = []

    def writing(plan_, **options):
        found.extend(outlook.case.id for outlook in plan_.outlooks)
        return pieces_of(plan_, **options)

    monkeypatch.setattr(editions, "pieces_of", writing)
    return found


@pytest.mark.parametrize("drafts", [False, True])
def test_of_cases_that_did_not_change_no_event_is_written_again_when_others_do(written, drafts):
    desk = Desk(ACME, GLOBEX, drafts=drafts)
    desk.get()
    desk.held = (attrs.evolve(ACME, position="Data scientist"), GLOBEX)
    assert desk.get().content == Desk(*desk.held, drafts=drafts).get().content
    assert written == [ACME.id, GLOBEX.id, ACME.id, *(case_.id for case_ in desk.held)]


def test_for_the_feed_of_one_case_no_words_are_found_for_others(monkeypatch):
    found = []

    def finding(plan_, **options):
        found.extend(outlook.case.id for outlook in plan_.outlooks)
        return drafts_of(plan_, **options)

    monkeypatch.setattr("jobdoc_rules.drafts.drafts_of", finding)
    friend = attrs.evolve(GLOBEX, id="friend", employer="GLOBEX")
    desk = Desk(ACME, GLOBEX, friend, drafts=True)
    assert len(desk.get("globex.ics").content) > len(Desk(*desk.held).get("globex.ics").content)
    assert found == ["globex", "friend"]


def test_no_event_is_written_again_because_time_goes_by_unless_it_moves(written):
    desk = Desk(ACME)
    desk.get()
    desk.clock.forward(minutes=15)
    assert desk.get().content == to_ical(made(ACME, at=desk.clock.now), alarm=False)
    assert written == [ACME.id]
    desk.clock.forward(days=5)
    assert desk.get().content == to_ical(made(ACME, at=desk.clock.now), alarm=False)
    assert written == [ACME.id] * 2


def test_a_download_has_alarms_and_the_feed_after_it_still_has_none():
    desk = Desk(ACME)
    for document, alarm in (("all.ics", False), ("all.ics?download", True), ("all.ics", False)):
        assert (b"BEGIN:VALARM" in desk.get(document).content) is alarm


@settings(max_examples=60)
@given(agendas())
def test_cases_planned_in_groups_are_planned_as_all_together(drawn):
    scene, cases = drawn
    now = Now.of(scene.as_of).quarter
    terms = {
        "calendar": scene.calendar, "policy": scene.policy, "horizon": scene.horizon, "side": Side.BOTH
    }  # fmt: skip
    found = planned(cases, now=now, **terms)
    try:
        together = agenda(cases, as_of=now, **terms)
    except JobdocError:
        assert found.unreadable
    else:
        assert found == together


def test_what_was_done_half_a_year_ago_is_gone_from_a_calendar_that_was_kept():
    over = attrs.evolve(ACME, events=[*ACME.events, entry("Wed 18 Nov 10:00 rejected")])
    desk = Desk(over)
    desk.clock.now = local("2026-11-17 09:30") + HALF_A_YEAR - timedelta(days=2)
    for _ in range(5 * 24):
        found = desk.get().content
        assert found == to_ical(made(over, at=desk.clock.now), alarm=False)
        desk.clock.forward(hours=1)
    assert b"BEGIN:VEVENT" not in found


def test_what_cannot_be_planned_is_looked_at_again_as_time_goes_by():
    lost = attrs.evolve(GLOBEX, office=attrs.evolve(GLOBEX.office, country="XX", subdivision=None))
    desk = Desk(ACME, lost)
    for _ in range(3):
        assert desk.get().content == to_ical(planned(desk.held, now=desk.clock.now), alarm=False)
        desk.clock.forward(minutes=20)


def test_what_is_overdue_is_planned_again_when_its_time_has_moved_on(counted):
    clock, held = Clock(), (case(),)  # nobody was thanked
    application = app(lambda _token: held, clock=clock)
    for minute in (0, 7, 14, 15, 29, 31, 16):
        clock.now = NOON + timedelta(minutes=minute)
        fetch(application, "/any/all.ics")
    assert counted["planned"] == [(case().id, NOON + timedelta(minutes=n)) for n in (0, 15, 30, 15)]


@settings(max_examples=60)
@given(agendas(), st.lists(st.integers(0, 3000), min_size=1, max_size=6))
def test_whatever_time_went_by_documents_are_those_that_are_made_anew(drawn, minutes):
    scene, cases = drawn
    clock = Clock()
    clock.now = scene.as_of
    about = {
        "calendar": scene.calendar, "policy": scene.policy, "horizon": scene.horizon, "clock": clock
    }  # fmt: skip
    kept = app(lambda _token: cases, **about)
    for passed in minutes:
        clock.now += timedelta(minutes=passed)
        for document in ("all.ics", ""):
            found, anew = (
                fetch(each, f"/any/{document}") for each in (kept, app(lambda _token: cases, **about))
            )
            assert found.content == anew.content
            assert found.headers["etag"] == anew.headers["etag"]


def test_what_is_logged_ahead_counts_when_its_time_comes_and_only_for_its_case(counted):
    ahead = attrs.evolve(ACME, events=[*ACME.events, entry("Fri 20 Nov 12:05 spoke Ana by phone")])
    clock, held = Clock(), (ahead, GLOBEX)
    application = app(lambda _token: held, clock=clock)
    for minute in (0, 4, 5, 6, 14, 15):
        clock.now = NOON + timedelta(minutes=minute)
        fetch(application, "/any/all.ics")
    at_first = [(case_.id, NOON) for case_ in held]
    assert counted["planned"] == [*at_first, (ACME.id, NOON + timedelta(minutes=5))]


def test_what_was_just_logged_counts_at_once(counted):
    desk = Desk(ACME)
    desk.clock.forward(minutes=7)
    before = desk.get()
    moment = (desk.clock.now - timedelta(seconds=20)).astimezone(local("2026-11-20 12:00").tzinfo)
    desk.held = [
        attrs.evolve(
            ACME, events=[*ACME.events, attrs.evolve(entry("Fri 20 Nov 12:06 spoke Ana by phone"), at=moment)]
        )
    ]
    after = desk.get()
    assert counted["planned"] == [(ACME.id, NOON), (ACME.id, moment)]
    assert after.content == to_ical(made(*desk.held, at=desk.clock.now), alarm=False) != before.content


def test_whatever_many_ask_for_at_once_is_planned_once(counted):
    application = Desk(ACME, GLOBEX).application

    async def asking():
        transport = httpx.ASGITransport(application)
        async with httpx.AsyncClient(transport=transport, base_url="http://cal.example") as client:
            paths = ["all.ics", "", f"{ACME.id}.ics", "globex.ics"] * 50
            return await asyncio.gather(*(client.get(f"/{TOKEN}/{path}") for path in paths))

    answers = asyncio.run(asking())
    assert len(counted["planned"]) == 2
    assert sorted(counted["made"]) == ["", ACME.id, "all", "globex"]
    assert {found.status_code for found in answers} == {200}
    assert len({found.content for found in answers}) == 4


class Gate:
    """Cases that are told only when a test says so, or an error in their place."""

    def __init__(self):
        self.calls = []

    async def __call__(self, _token):
        self.calls.append(asyncio.get_running_loop().create_future())
        return await self.calls[-1]

    async def called(self, times):
        while len(self.calls) < times:  # noqa: ASYNC110 - it waits for an attribute
            await asyncio.sleep(0.001)


def meanwhile(gate, scenario):
    """Run a scenario that is given how to ask for the calendar without waiting for the answer."""

    async def running():
        transport = httpx.ASGITransport(app(gate, clock=Clock()))
        async with httpx.AsyncClient(transport=transport, base_url="http://cal.example") as client:
            async with asyncio.timeout(30):
                await scenario(lambda path="all.ics": asyncio.create_task(client.get(f"/{TOKEN}/{path}")))

    asyncio.run(running())


def test_who_comes_while_cases_are_told_waits_for_what_is_told_later_together_with_others():
    gate = Gate()

    async def scenario(ask):
        first = ask()
        await gate.called(1)
        others = [ask(path) for path in ("all.ics", f"{GLOBEX.id}.ics", "all.ics", "") * 5]
        await asyncio.sleep(0.05)
        gate.calls[0].set_result([ACME])
        assert (await first).content == to_ical(made(ACME), alarm=False)
        await gate.called(2)
        gate.calls[1].set_result([GLOBEX])
        assert (await others[0]).content == to_ical(made(GLOBEX), alarm=False)
        assert {found.status_code for found in await asyncio.gather(*others)} == {200}
        assert len(gate.calls) == 2

    meanwhile(gate, scenario)


def test_an_error_is_the_answer_to_one_request_and_the_next_asks_anew():
    gate = Gate()

    async def scenario(ask):
        first = ask()
        await gate.called(1)
        others = [ask(), ask(f"{ACME.id}.ics")]
        await asyncio.sleep(0.05)
        gate.calls[0].set_result([GLOBEX])
        assert (await first).status_code == 200
        await gate.called(2)
        gate.calls[1].set_exception(LookupError("no luck"))
        await gate.called(3)
        gate.calls[2].set_result([ACME])
        assert [(await found).status_code for found in others] == [503, 200]

    meanwhile(gate, scenario)


def test_planning_for_one_owner_keeps_no_other_waiting(monkeypatch):
    started, go_on = threading.Event(), threading.Event()
    slow = attrs.evolve(ACME, id="slow")

    def waiting(cases, **rest):
        if slow in cases:
            started.set()
            assert go_on.wait(20)
        return agenda(cases, **rest)

    application = app(lambda token: [slow if "slow" in token else ACME], clock=Clock())
    monkeypatch.setattr(planning, "agenda", waiting)

    async def asking():
        transport = httpx.ASGITransport(application)
        async with httpx.AsyncClient(transport=transport, base_url="http://cal.example") as client:
            first = asyncio.create_task(client.get("/slow/all.ics"))
            await asyncio.to_thread(started.wait, 20)
            assert (await client.get("/quick/all.ics")).status_code == 200
            assert not first.done()
            go_on.set()
            assert (await first).status_code == 200

    asyncio.run(asking())


async def later(token):
    await asyncio.sleep(0)
    return (case_ for case_ in [ACME]) if token == TOKEN else None


class Later:
    """An object that is called like an async function."""

    async def __call__(self, token):
        return await later(token)


@pytest.mark.parametrize("cases", [later, Later(), functools.partial(later), Later().__call__])
def test_cases_may_come_from_whatever_is_awaited(cases):
    application = app(cases, clock=Clock())
    assert fetch(application, f"/{TOKEN}/all.ics").content == to_ical(made(ACME), alarm=False)
    assert fetch(application, "/wrong/all.ics").status_code == 404


def test_a_plain_function_is_called_in_a_thread_and_so_is_what_it_yields():
    threads = set()

    def cases(_token):
        threads.add(threading.current_thread())
        yield ACME
        threads.add(threading.current_thread())

    assert fetch(app(cases, clock=Clock()), "/any/all.ics").status_code == 200
    assert len(threads) == 1
    assert threading.main_thread() not in threads


def test_owners_who_were_not_here_for_long_are_forgotten(monkeypatch, counted):
    monkeypatch.setattr(editions, "OWNERS", 2)
    application = app(lambda _token: [ACME], clock=Clock())
    for token in ("one", "two", "one", "three", "one", "two"):
        assert fetch(application, f"/{token}/all.ics").status_code == 200
    assert len(counted["planned"]) == 4


def test_invented_hosts_do_not_fill_the_memory(counted):
    desk = Desk(ACME)
    for number in range(60):
        desk.get("", host=f"cal{number}.example")
    (owner,) = desk.application.routes[0].app.step.__self__._shelf._known.values()
    assert len(owner._documents) == len(owner._seen) == editions.PAGES
    assert counted["made"] == [""] * 60


# --------------------------------------------------------------------------------------- when it changed


def test_the_time_of_a_change_is_told_once_its_second_is_over():
    desk = Desk(ACME)
    desk.clock.now = NOON + timedelta(seconds=1, microseconds=500_000)
    assert "last-modified" not in desk.get().headers
    desk.clock.now = NOON + timedelta(seconds=2, microseconds=999_999)
    assert "last-modified" not in desk.get().headers
    desk.clock.now = NOON + timedelta(seconds=3)
    changed = desk.get().headers["last-modified"]
    assert parsedate_to_datetime(changed) == NOON + timedelta(seconds=2)
    assert desk.get(if_modified_since=changed).status_code == 304


def test_a_plan_that_is_made_again_and_says_the_same_has_not_changed():
    desk = Desk(ACME)
    desk.get()
    desk.clock.forward(seconds=9)
    changed = desk.get().headers["last-modified"]
    desk.clock.forward(hours=3)
    assert desk.get().headers["last-modified"] == changed
    assert desk.get(if_modified_since=changed).status_code == 304


def test_a_clock_that_is_set_back_hides_no_change():
    desk = Desk(ACME)
    desk.get()
    desk.clock.forward(seconds=2)
    changed = desk.get().headers["last-modified"]
    desk.clock.forward(seconds=-2)
    desk.held = (GLOBEX,)
    desk.get()
    desk.clock.forward(seconds=9)
    assert parsedate_to_datetime(desk.get().headers["last-modified"]) > parsedate_to_datetime(changed)
    assert desk.get(if_modified_since=changed).content == to_ical(made(GLOBEX), alarm=False)


def test_a_date_that_is_still_to_come_is_no_date():
    desk = Desk(ACME)
    desk.get()
    desk.clock.forward(seconds=9)
    for year in (2027, 9999):
        assert desk.get(if_modified_since=f"Fri, 31 Dec {year} 23:59:59 GMT").status_code == 200


def test_what_was_forgotten_did_not_change_earlier_than_it_was_told(monkeypatch):
    monkeypatch.setattr(editions, "PAGES", 1)
    desk = Desk(ACME)
    desk.get("", host="one.example")
    desk.clock.forward(seconds=9)
    changed = desk.get("", host="one.example").headers["last-modified"]
    desk.clock.forward(seconds=-9)
    desk.get("", host="another.example")
    desk.held = (GLOBEX,)
    desk.get("", host="one.example")
    desk.clock.forward(seconds=60)
    assert desk.get("", host="one.example", if_modified_since=changed).status_code == 200


@settings(max_examples=25)
@given(st.lists(st.tuples(st.booleans(), st.integers(-1_500, 2_500)), min_size=1, max_size=12))
def test_a_date_never_hides_a_change(steps):
    """Whatever changes when, and even if the clock is set back, 304 is only told of the very same bytes."""
    desk, seen_ = Desk(ACME), []
    for change, milliseconds in steps:
        if change:
            desk.held = (GLOBEX,) if desk.held == (ACME,) else (ACME,)
        desk.clock.forward(milliseconds=milliseconds)
        now = desk.get()
        for changed, content in seen_:
            found = desk.get(if_modified_since=changed)
            assert found.status_code == 200 or content == now.content
        if "last-modified" in now.headers:
            assert parsedate_to_datetime(now.headers["last-modified"]) <= desk.clock.now
            seen_.append((now.headers["last-modified"], now.content))


# ---------------------------------------------------------------------------- what subscribers see happen


def test_a_reply_makes_what_it_supersedes_vanish_and_moves_the_rest():
    emailed = case(log(EMAILED))
    desk = Desk(emailed)
    desk.clock.now = local("2026-11-24 09:00").astimezone(UTC)
    before = {str(event["UID"]): event for event in desk.events()}
    desk.clock.forward(days=1)
    reply = entry("Tue 24 Nov 16:00 replied Ana by email, answer_due Thu 10 Dec")
    desk.held = [attrs.evolve(emailed, events=[*emailed.events, reply])]
    after = {str(event["UID"]): event for event in desk.events()}
    assert before.keys() - after.keys(), "something was superseded"
    moved = [
        uid for uid in before.keys() & after.keys() if before[uid]["DTSTART"].dt != after[uid]["DTSTART"].dt
    ]
    assert moved, "something moved"
    for uid in moved:
        assert after[uid]["SEQUENCE"] > before[uid]["SEQUENCE"]
        assert after[uid]["LAST-MODIFIED"].dt > before[uid]["LAST-MODIFIED"].dt
    done = {uid for uid, event in before.items() if event["SUMMARY"].startswith("Done: ")}
    assert done <= {uid for uid, event in after.items() if event["SUMMARY"].startswith("Done: ")}
    assert {uid: before[uid].to_ical() for uid in done} == {uid: after[uid].to_ical() for uid in done}
