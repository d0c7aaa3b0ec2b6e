"""The web page of a plan, read as browsers read it: what stands on it, and that nothing else can.

How it looks, and that copying works, is for real browsers: ``tests/software`` looks at that.
"""

from base64 import b64decode
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from urllib.parse import unquote

import attrs
import pytest
from cases import ANA, LEE, SAM, US_MA, case, local
from jinja2 import DictLoader
from stories import EMAILED, THANKED, log
from webpage import (
    FEED,
    FRIDAY,
    MONDAY,
    Page,
    date_of,
    day_of,
    days_of,
    entry,
    page,
    page_of,
    planned,
    words_of,
)

from jobdoc_rules import (
    JOB_DOC,
    BusinessCalendar,
    InvalidInput,
    Office,
    Side,
    agenda,
)
from jobdoc_rules.drafts import draft, drafts_of
from jobdoc_rules.errors import DateOutOfRange, Fault
from jobdoc_rules.events import (
    EVENT_TYPES,
    Answered,
    AnswerPromised,
    Bounced,
    CallsDeclined,
    CoordinatorAsked,
    Decided,
    FollowedUp,
    InterestChanged,
    Offered,
    OutOfOffice,
    PositionClosed,
    PutOnHold,
    RecruiterContacted,
    Rejected,
    Reopened,
    Replied,
    RivalOffer,
    Spoke,
    ThankYouSent,
    TimingAgreed,
    Withdrew,
)
from jobdoc_rules.ics import to_ical
from jobdoc_rules.page import to_html
from jobdoc_rules.page.happened import told
from jobdoc_rules.page.links import mailto, tel
from jobdoc_rules.planning import State, Unreadable

BERLIN = Office(timezone="Europe/Berlin", country="DE", subdivision="BY")
WEEKDAYS = BusinessCalendar()
AGREED = TimingAgreed(
    at=local("2026-11-16 14:50"), answer_due=date(2026, 11, 19), channel="phone", number="+1 617 555 0199"
)


# ------------------------------------------------------------------------------------- what to do today


def test_what_is_due_stands_first_with_when_whom_why_and_the_words():
    made = planned(THANKED, MONDAY)
    shown = page_of(made)
    (due,) = [t for t in made.touchpoints if t.state is State.DUE]
    words = drafts_of(made)[due.uid]
    card = shown.one("article")
    assert shown.text("h3", card) == due.title
    assert "Mon 23 Nov, 10:00 in time until 17:00" in words_of(card)
    assert "Ana interviewer ana@acme.example +1 617 555 0100" in words_of(card)
    assert "7 calendar days after the interview of Mon 16 Nov" in words_of(card)
    assert [link.get("href") for link in shown.all("a", card)] == [
        "mailto:ana@acme.example",
        "tel:+16175550100",
        words.mailto,
    ]
    assert "S28 While there is any interest" in shown.text("details", card)
    assert "".join(shown.one(within=card, id=f"subject-{due.uid}").itertext()) == words.subject
    assert "".join(shown.one(within=card, id=f"body-{due.uid}").itertext()) == words.body


def test_every_part_of_the_words_has_a_button_that_copies_exactly_that_part_and_is_hidden_without_script():
    shown = page(as_of=MONDAY)
    card = shown.one("article")
    buttons = shown.all("button", card)
    assert [words_of(b) for b in buttons] == [
        "Copy subject of Email Ana (Acme): status",
        "Copy message of Email Ana (Acme): status",
    ]
    assert {(b.get("type"), b.get("hidden")) for b in buttons} == {("button", "")}
    copied = [shown.one(id=b.get("data-copy")).get("class") for b in buttons]
    assert copied == ["text subject", "text message"]
    assert shown.one(role="status").get("id") == "status"


def test_a_call_has_a_script_and_a_voicemail_with_its_length():
    shown = page(EMAILED, "2026-11-27 10:00")
    card = shown.one("article")
    assert [words_of(label) for label in shown.all("p", card, cls="label")] == [
        "If somebody answers",
        "Voicemail, 19 seconds",
    ]
    assert [b.get("data-called") for b in shown.all("button", card)] == ["script", "voicemail"]


def test_the_number_that_was_agreed_can_be_called():
    shown = page((*log(THANKED), AGREED))
    (card,) = [card for card in shown.all("article") if "Agreed number" in words_of(card)]
    assert "Agreed number +1 617 555 0199" in words_of(card)
    assert shown.one("a", card, href="tel:+16175550199") is not None


def test_words_carry_their_language_and_turn_in_their_own_direction():
    made = planned(THANKED, MONDAY)
    shown = Page(to_html(made, calendar=US_MA, drafts=drafts_of(made, language="de")))
    texts = shown.all("div", cls="text")
    assert texts
    assert {(text.get("lang"), text.get("dir")) for text in texts} == {("de", "auto")}
    assert shown.one("html").get("lang") == "en"


def test_a_choice_says_what_to_know_before_its_words_are_used():
    made = planned(THANKED, MONDAY)
    shown = page_of(made)
    choice = next(t for t in made.upcoming if t.kind == "choose")
    assert "Only if you choose to withdraw" in words_of(entry(shown, choice))
    assert "Optional" in words_of(entry(shown, choice))


def test_words_of_templates_of_ones_own_are_cleaned_the_same_way_where_they_are_shown_and_mailed():
    made = planned(THANKED, MONDAY)
    due = made.upcoming[0]
    odd = '{% block subject %}S{{ "\\u202e" }}{% endblock %}'
    odd += '{% block body %}a{{ "\\u2028" }}b{{ "\\ud800" }}{% endblock %}'
    words = draft(due, case(), loader=DictLoader({"en/status_follow_up.txt": odd}))
    shown = Page(to_html(made, calendar=US_MA, drafts={due.uid: words}))
    assert "".join(shown.one(id=f"body-{due.uid}").itertext()) == "a\nb"
    (link,) = [a.get("href") for a in shown.all("a") if "body=" in a.get("href")]
    assert link.endswith("?subject=S&body=a%0D%0Ab")


def test_without_drafts_there_are_no_words_and_nothing_to_copy():
    shown = page_of(planned(THANKED, MONDAY), drafts=False)
    assert shown.all("article")
    assert not shown.all("button")
    assert not shown.all("div", cls="words")


def test_if_nothing_is_to_be_done_the_page_says_what_comes_next_and_when():
    shown = page()
    assert "There is nothing to do today. Next comes Mon 23 Nov, 09:30." in shown.text("section", id="today")
    card = shown.one("article")
    assert words_of(card).startswith("Next Email Ana (Acme): status")


def test_what_is_overdue_is_told_apart():
    shown = page(as_of="2026-11-25 10:00")
    card = shown.one("article")
    assert card.get("class") == "card overdue"
    assert words_of(card).startswith("Overdue Email Ana (Acme): status")


def test_the_title_counts_what_is_to_be_done():
    assert page(as_of=MONDAY).text("title") == "1 to do: Follow-ups"
    assert page().text("title") == "Follow-ups"


# ----------------------------------------------------------------------------------------- the weeks


def test_weeks_begin_on_monday_and_hold_every_day_once():
    shown = page()
    assert [words_of(th) for th in shown.all("th")] == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    days = [date.fromisoformat(date_of(td)) for td in shown.all("td")]
    assert days[0] == date(2026, 11, 16)
    assert days == [days[0] + timedelta(n) for n in range(len(days))]
    rows = shown.all("tr")[1:]
    assert {len(shown.all("td", row)) for row in rows} == {7}


def test_a_table_stays_one_for_screen_readers_when_it_is_shown_as_a_list():
    shown = page()
    roles = Counter(e.get("role") for e in shown.one("table").iter() if isinstance(e.tag, str))
    cells = len(shown.all("td"))
    assert (roles["table"], roles["rowgroup"], roles["columnheader"]) == (1, 2, 7)
    assert (roles["cell"], roles["row"]) == (cells, cells // 7 + 1)


@pytest.mark.parametrize(("days", "weeks"), [(0, 3), (10, 3), (30, 5), (60, 9), (200, 12)], ids=str)
def test_the_weeks_go_on_to_the_last_touchpoint_but_for_three_at_least_and_twelve_at_most(days, weeks):
    shown = page(days=days)
    assert len(shown.all("tr")) - 1 == weeks


def test_what_comes_after_the_last_week_is_counted_and_linked():
    made = planned(THANKED, days=150)
    shown = page_of(made)
    last = date(2027, 2, 7)
    later = [t for t in made.upcoming if t.day > last]
    note = shown.one("p", cls="later")
    assert words_of(note) == f"{len(later)} more after Sun 7 Feb 2027, in the timeline."
    assert shown.one("a", note).get("href") == f"#t-{later[0].uid}"
    assert not page().all("p", cls="later")


def test_a_closed_day_is_named_and_a_weekend_is_said_to_those_who_cannot_see_it():
    shown = page()
    thanksgiving = day_of(shown, "2026-11-26")
    assert "Thanksgiving Day" in words_of(thanksgiving)
    assert "shut named" in thanksgiving.get("class")
    saturday = day_of(shown, "2026-11-28")
    assert "Weekend, closed" in words_of(saturday)
    assert shown.one("p", saturday, cls="unseen") is not None
    assert "named" not in saturday.get("class")
    assert "closed" not in words_of(day_of(shown, "2026-11-25"))


def test_today_is_marked_and_what_is_over_too():
    shown = page()
    today = day_of(shown, "2026-11-20")
    assert "this" in today.get("class")
    assert today.get("aria-current") == "date"
    assert "past" in day_of(shown, "2026-11-19").get("class")
    assert "past" not in today.get("class")


def test_interviews_stand_in_the_weeks_too():
    shown = page()
    cell = day_of(shown, "2026-11-16")
    assert "14:00 Interview with Ana" in words_of(cell)
    assert shown.one(id=shown.all("a", cell)[0].get("href")[1:]).get("class") == "entry interview"


def test_years_are_named_where_they_change():
    shown = page(THANKED, "2026-12-30 09:00")
    assert "1 Jan 2027" in words_of(day_of(shown, "2027-01-01"))
    assert "31 Dec" in words_of(day_of(shown, "2026-12-31"))
    assert "New Year's Day" in words_of(day_of(shown, "2027-01-01"))


def two(side=Side.CANDIDATE, **changes):
    second = case(log(THANKED), **({"id": "beta", "employer": "Beta", "office": BERLIN} | changes))
    first = case(log(THANKED))
    return agenda([first, second], as_of=local(FRIDAY), calendar=days_of, side=side)


def test_with_several_cases_a_closed_day_says_whose_it_is_unless_it_is_everybodys():
    shown = page_of(two(), calendar=days_of)
    assert "Thanksgiving Day (Acme)" in words_of(day_of(shown, "2026-11-26"))
    assert "shut" not in day_of(shown, "2026-11-26").get("class")
    christmas = day_of(shown, "2026-12-25")
    assert "Christmas Day" in words_of(christmas)
    assert "Christmas Day (" not in words_of(christmas)
    assert "shut" in christmas.get("class")
    boxing_day = day_of(shown, "2026-12-26")  # a Saturday: a weekend there, a holiday here
    assert "Second Day of Christmas (Beta)" in words_of(boxing_day)
    assert "Weekend" not in words_of(boxing_day)


def test_a_weekend_of_some_is_said_to_be_theirs():
    shown = page_of(two(office=Office(timezone="Asia/Jerusalem", country="IL")), calendar=days_of)
    assert "Weekend (Beta)" in words_of(day_of(shown, "2026-11-27"))
    assert "named" not in day_of(shown, "2026-11-27").get("class")
    assert "Weekend, closed" in words_of(day_of(shown, "2026-11-28"))


def test_where_a_day_is_closed_for_many_they_are_counted():
    cases = [case(id=f"c{n}", employer=f"Firm {n}") for n in range(4)]
    cases += [case(id="b", employer="Beta", office=BERLIN)]
    made = agenda(cases, as_of=local(FRIDAY), calendar=days_of)
    assert "Thanksgiving Day (4 cases)" in words_of(day_of(page_of(made, calendar=days_of), "2026-11-26"))


def test_a_case_that_has_ended_closes_no_day_while_others_go_on():
    ended = case((Rejected(at=date(2026, 11, 17)), ThankYouSent(at=date(2026, 11, 18), person="Ana")))
    other = case(log(THANKED), id="beta", employer="Beta", office=BERLIN)
    both = page_of(agenda([ended, other], as_of=local(FRIDAY), calendar=days_of), calendar=days_of)
    assert "Thanksgiving" not in words_of(day_of(both, "2026-11-26"))
    alone = page_of(agenda([ended], as_of=local(FRIDAY), calendar=days_of), calendar=days_of)
    assert "Thanksgiving Day" in words_of(day_of(alone, "2026-11-26"))


def test_a_day_that_a_calendar_knows_nothing_of_is_no_error():
    made = planned(THANKED)
    year = date(2027, 1, 1)

    class Short:
        name, version = "short", ""

        def year(self, number, /):
            if number >= year.year:
                raise DateOutOfRange("no data")
            return US_MA._ledger.year(number)

    shown = page_of(made, calendar=BusinessCalendar.from_source(Short()))
    assert "Thanksgiving Day" in words_of(day_of(shown, "2026-11-26"))
    assert "shut" not in day_of(shown, "2027-01-02").get("class")


# ------------------------------------------------------------------------------------- the timeline


def test_a_timeline_tells_what_was_then_now_then_what_comes():
    line = [words_of(e) for e in page().all("li", cls="entry")]
    assert line[0] == "Mon 16 Nov, 14:00 to 15:00 Interview with Ana, arranged by Lee Interview"
    assert line[1].startswith(
        "Tue 17 Nov, 09:30 You thanked Ana by email Done What it met: Thank Ana by email"
    )
    assert line[2].startswith("Tue 17 Nov, 09:45 You thanked Sam by email Done")
    assert line[3].startswith("Tue 17 Nov, 14:00 You contacted Lee by phone Done")
    assert line[4] == "Fri 20 Nov 2026, 09:00 Now"
    assert line[5].startswith("Mon 23 Nov, 09:30 in time until 17:00 Email Ana (Acme): status")


def test_a_day_of_which_no_time_is_known_gets_none():
    shown = page("Tue 17 Nov thank_you_sent Ana", "2026-11-17 11:00")
    entries = [words_of(e) for e in shown.all("li", cls="entry")]
    assert entries[1].startswith("Tue 17 Nov You thanked Ana by email Done")
    assert entries[2] == "Tue 17 Nov 2026, 11:00 Now"


def test_a_contact_with_whoever_is_written_to_anyway_is_the_touchpoint_that_was_done():
    shown = page_of(planned((FollowedUp(at=local("2026-11-19 10:00"), channel="email"),)))
    (asked,) = [e for e in shown.all("li", cls="entry") if "You asked them by email" in words_of(e)]
    assert asked.get("class") == "entry done"


def test_what_lies_ahead_of_now_in_the_log_has_not_happened():
    assert "You thanked" not in page(THANKED, "2026-11-16 16:00").words


def test_an_interview_ahead_comes_after_now():
    entries = page("", "2026-11-13 09:00").all("li", cls="entry")
    assert [e.get("class") for e in entries[:2]] == ["entry now", "entry interview"]


def test_each_touchpoint_tells_its_grounds_and_the_days_that_were_passed_over():
    made = planned(THANKED)
    shown = page_of(made)
    call = made.upcoming[1]
    words = words_of(entry(shown, call))
    assert "Passed over: Thu 26 Nov (Thanksgiving Day)." in words
    assert all(f"{clause} " in words for clause in call.grounds)
    email = words_of(entry(shown, made.upcoming[0]))
    assert "Passed over" not in email  # a weekend goes without saying


def test_days_in_a_row_that_were_passed_over_are_told_as_one_span():
    closed = US_MA.with_closures([(date(2026, 11, 24), date(2026, 11, 27), "works holiday")])
    made = planned(THANKED, calendar=closed)
    words = words_of(entry(page_of(made, calendar=closed), made.upcoming[1]))
    assert "Passed over: Tue 24 Nov to Fri 27 Nov (works holiday, Thanksgiving Day)." in words


def test_spans_that_were_passed_over_are_told_one_by_one():
    closed = US_MA.with_closures({date(2026, 11, 24): "stocktaking"})
    made = planned(THANKED, calendar=closed)
    words = words_of(entry(page_of(made, calendar=closed), made.upcoming[1]))
    assert "Passed over: Tue 24 Nov (stocktaking), Thu 26 Nov (Thanksgiving Day)." in words


def test_what_is_practice_is_not_told_as_the_columns():
    made = planned(THANKED)
    choice = next(t for t in made.upcoming if t.kind == "choose")
    assert "(common practice)" in words_of(entry(page_of(made), choice))


def test_what_was_done_beside_the_log_stands_there_all_the_same():
    made = planned(THANKED)
    done = made.touchpoints[0]
    moved = attrs.evolve(done, start=done.start + timedelta(minutes=1))
    made = attrs.evolve(made, touchpoints=(moved, *made.touchpoints[1:]))
    shown = page_of(made)
    assert words_of(entry(shown, moved)).startswith("Tue 17 Nov Thank Ana by email (Acme) Done")
    assert "You thanked Ana by email Happened" in shown.words


@pytest.mark.parametrize("position", [None, "Data engineer"])
def test_a_case_is_called_by_its_position_and_employer(position):
    shown = page(position=position)
    assert shown.text("h3", id="case-1") == ("Data engineer Acme" if position else "Acme")
    facts = shown.one("p", shown.one("section", id="timelines"), cls="facts")
    assert words_of(facts).startswith("waiting for word Closed days of US-MA (holidays")
    assert words_of(facts).endswith("times in America/New_York")


def test_the_days_of_no_data_have_no_version():
    made = planned(THANKED, calendar=WEEKDAYS)
    assert "Closed days of Saturday and Sunday; times" in page_of(made, calendar=WEEKDAYS).words


def test_several_cases_have_a_list_of_contents_and_name_the_employer_of_each_day():
    shown = page_of(two(), calendar=days_of)
    contents = shown.one("ul", cls="contents")
    assert [words_of(li) for li in shown.all("li", contents)] == [
        "Data engineer, Acme waiting for word",
        "Data engineer, Beta waiting for word",
    ]
    assert "09:30 CET Email Ana Beta" in words_of(day_of(shown, "2026-11-23"))
    assert not page().all("ul", cls="contents")


def test_several_zones_are_told_with_each_time_and_one_only_above():
    several = page_of(two(), calendar=days_of)
    assert "As of Fri 20 Nov 2026, 09:00 EST Policy job_doc, times with their zones" in several.words
    assert "As of Fri 20 Nov 2026, 09:00 Policy job_doc, times in America/New_York" in page().words


def test_a_plan_of_whole_days_tells_no_times():
    policy = JOB_DOC.with_readings(all_day=True)
    made = planned(THANKED, policy=policy)
    shown = page_of(made)
    assert words_of(day_of(shown, "2026-11-23")).endswith("Email Ana")
    assert words_of(entry(shown, made.upcoming[0])).startswith("Mon 23 Nov Email Ana (Acme): status")
    late = planned("", "2026-11-16 16:00", policy=policy)
    coordinator = next(t for t in late.upcoming if t.kind == "thank_coordinator")
    assert words_of(entry(page_of(late), coordinator)).startswith("Tue 17 Nov in time until Thu 19 Nov")


def test_what_can_wait_for_days_says_until_when():
    made = planned("", "2026-11-16 16:00")
    coordinator = next(t for t in made.upcoming if t.kind == "thank_coordinator")
    words = words_of(entry(page_of(made), coordinator))
    assert words.startswith("Tue 17 Nov, 09:45 in time until Thu 19 Nov, 17:00")


def test_a_case_that_has_ended_says_so_and_that_nothing_is_planned():
    ended = (*log(THANKED), Withdrew(at=local("2026-11-18 10:00")))
    shown = page_of(planned(ended))
    assert "There is nothing to do today, and nothing is planned." in shown.words
    assert "You withdrew" in shown.words
    assert "Nothing is planned." in shown.text("section", id="timelines")


def test_the_employers_page_names_the_candidate_and_both_sides_say_whose_duty_it_is():
    theirs = page(THANKED, MONDAY, side=Side.EMPLOYER)
    assert "Policy job_doc, the employer's side" in theirs.words
    assert "Jo Marsh thanked Ana by email" in theirs.words
    assert "Answer Jo Marsh by email or phone" in theirs.words
    assert "Jo Marsh candidate" in theirs.words
    assert "for the employer" not in theirs.words
    both = page(THANKED, MONDAY, side=Side.BOTH)
    assert {words_of(tag) for tag in both.all("span", cls="side")} == {
        "for the candidate",
        "for the employer",
    }


AT = local("2026-11-18 10:00")
DUE = date(2026, 11, 27)
TOLD = [
    (ThankYouSent(at=AT, person="Ana"), "You thanked Ana by email"),
    (FollowedUp(at=AT, channel="phone"), "You asked them by phone how the search stands"),
    (FollowedUp(at=AT, person="Ana", channel="email"), "You asked Ana by email how the search stands"),
    (RecruiterContacted(at=AT), "You contacted the recruiter by phone"),
    (CoordinatorAsked(at=AT), "You asked the office to help connect"),
    (CoordinatorAsked(at=AT, person="Sam", channel="in_person"), "You asked Sam in person to help connect"),
    (Spoke(at=AT, person="Ana"), "You and Ana spoke by phone about the status"),
    (
        Spoke(at=AT, status_discussed=False, answer_due=DUE),
        "You and Acme spoke by phone about another matter; an answer was to come by Fri 27 Nov",
    ),
    (Replied(at=AT), "Acme replied by email"),
    (
        Replied(at=AT, person="Ana", answer_due=DUE, vague=True),
        "Ana replied by email and named a day: an answer around Fri 27 Nov",
    ),
    (AnswerPromised(at=AT, person="Ana", answer_due=DUE), "Ana promised an answer by Fri 27 Nov"),
    (TimingAgreed(at=AT, answer_due=DUE), "You and Acme agreed on an answer by Fri 27 Nov"),
    (
        TimingAgreed(at=AT, answer_due=DUE, channel="phone", number="+1 617 555 0199"),
        "You and Acme agreed on an answer by Fri 27 Nov, and otherwise contact by phone (+1 617 555 0199)",
    ),
    (OutOfOffice(at=AT, until=DUE), "The one you write to is out of office until Fri 27 Nov"),
    (OutOfOffice(at=AT, person="Ana"), "Ana is out of office for nobody knows how long"),
    (Bounced(at=AT, channel="email"), "A contact with them by email did not arrive: the address is dead"),
    (CallsDeclined(at=AT), "Acme asked not to be called"),
    (InterestChanged(at=AT, interest="none"), "You: no longer interested in the position"),
    (InterestChanged(at=AT, interest="unsure"), "You: unsure about the position"),
    (InterestChanged(at=AT, interest="keen"), "You: keen on the position"),
    (Withdrew(at=AT), "You withdrew"),
    (Rejected(at=AT), "Acme said no"),
    (Offered(at=AT), "Acme made an offer"),
    (PositionClosed(at=AT), "The position at Acme was closed"),
    (PutOnHold(at=AT), "Acme put the search on hold"),
    (Reopened(at=AT), "Acme reopened the search"),
    (
        RivalOffer(at=AT, deadline=date(2027, 1, 4)),
        "Another employer made an offer, to be answered by Mon 4 Jan 2027",
    ),
    (Decided(at=AT), "Acme has decided"),
    (Answered(at=AT), "Acme answered you"),
    (Answered(at=AT, answer_due=DUE), "Acme answered you: word by Fri 27 Nov"),
]


@pytest.mark.parametrize(("event", "words"), TOLD, ids=lambda value: getattr(value, "type", None))
def test_what_happened_is_told_in_words(event, words):
    assert told(event, case(), Side.CANDIDATE) == words
    assert f"{words} " in page_of(planned((event,))).text("section", id="timelines")


def test_every_kind_of_entry_has_words_and_the_employers_page_does_not_say_you():
    assert {type(event) for event, _ in TOLD} == set(EVENT_TYPES.values())
    for event, _ in TOLD:
        words = told(event, case(candidate=None), Side.EMPLOYER)
        assert "You" not in words or event.type == "out_of_office"
    assert told(Withdrew(at=AT), case(candidate=None), Side.EMPLOYER) == "The candidate withdrew"
    assert told(Answered(at=AT), case(candidate=None), Side.BOTH) == "Acme answered the candidate"


# ------------------------------------------------------------------ what has to wait, and what is broken


def test_what_is_not_to_be_done_yet_is_told_with_its_day():
    agreed = TimingAgreed(at=local("2026-11-16 14:50"), answer_due=date(2026, 11, 27), channel="phone")
    made = planned((*log(THANKED), agreed))
    shown = page_of(made)
    assert made.withheld
    section = shown.text("section", id="not-yet")
    for item in made.withheld:
        assert item.because.removeprefix("Not yet: ") in section
    assert not page().all("section", id="not-yet")


def test_with_several_cases_what_has_to_wait_names_the_employer():
    agreed = TimingAgreed(at=local("2026-11-16 14:50"), answer_due=date(2026, 11, 27))
    told = case((*log(THANKED), agreed))
    made = agenda([told, case(id="b", employer="Beta")], as_of=local(FRIDAY), calendar=US_MA)
    assert "Acme " in page_of(made).text("section", id="not-yet")


def test_the_notes_of_a_plan_are_sentences():
    made = planned(THANKED)
    noted = attrs.evolve(made, outlooks=(attrs.evolve(made.outlooks[0], notes=("nothing further",)),))
    assert "Nothing further." in page_of(noted).text("section", id="not-yet")


def broken(count=1, name="acme.toml"):
    faults = tuple(
        Fault(
            code="unknown_value",
            path=f"people[{n}].role",
            problem="'boss' found",
            hint="one of: interviewer, recruiter",
            source="folder/acme.toml",
            line=n + 3,
        )
        for n in range(count)
    )
    return Unreadable(name=name, faults=faults, since=datetime(2026, 11, 19, 19, 5, tzinfo=UTC))


def test_a_file_that_cannot_be_read_has_a_box_before_all_else_and_the_rest_goes_on():
    shown = page_of(attrs.evolve(planned(THANKED), unreadable=(broken(),)))
    box = shown.one("article", cls="broken")
    assert words_of(box) == (
        "acme.toml Since Thu 19 Nov, 14:05 "
        "line 3: people[0].role: 'boss' found; one of: interviewer, recruiter"
    )
    sections = [section.get("id") for section in shown.one("main").findall("section")]
    assert sections[:2] == ["unreadable", "today"]
    assert shown.one("article", cls="card") is not None


def test_of_many_faults_the_first_are_told():
    shown = page_of(attrs.evolve(planned(THANKED), unreadable=(broken(50), broken(1, "beta.toml"))))
    assert "line 22: " in shown.words
    assert "line 23: " not in shown.words
    assert "and 30 more" in shown.words
    assert "Nothing of these cases stands on this page" in shown.words


def test_a_fault_without_line_path_or_hint_is_told_without_them():
    bare = Unreadable(name="x", faults=(Fault(code="x", path="", problem="it is gone"),), since=local(FRIDAY))
    shown = page_of(attrs.evolve(planned(THANKED), unreadable=(bare,)))
    assert shown.text("ul", shown.one("article", cls="broken")) == "it is gone"


def test_a_plan_of_no_case_at_all_says_so():
    nothing = agenda([], as_of=local(FRIDAY), calendar=US_MA)
    shown = page_of(attrs.evolve(nothing, unreadable=(broken(),)))
    assert "There is no case that could be read, so there is nothing to show." in shown.words
    assert not shown.all("table")
    assert not shown.all("section", id="timelines")


# ------------------------------------------------------------------------------- in your calendar


def test_the_plain_address_comes_first_then_webcal_then_the_file():
    section = page_of(planned(THANKED), feed=FEED).one("section", id="calendar")
    links = [a.get("href") for a in section.iter("a")]
    assert links == [FEED, FEED.replace("https", "webcal"), f"{FEED}?download"]
    address = next(section.iter("a"))
    assert words_of(address) == FEED
    assert next(section.iter("button")).get("data-copy") == address.get("id")


def test_how_old_calendars_may_be_is_told_if_there_is_something_to_subscribe_to():
    words = page_of(planned(THANKED), feed=FEED).text("section", id="calendar")
    assert "Google Calendar 4 to 24 hours" in words
    assert "Outlook 3 to 24 hours" in words
    assert "Thunderbird 30 minutes" in words
    assert "Apple Calendar an hour to a day" in words
    assert "Google" not in page_of(planned(THANKED), file=b"BEGIN:VCALENDAR").words


def test_a_page_of_its_own_holds_the_calendar_file():
    made = planned(THANKED)
    file = to_ical(made)
    link = page_of(made, file=file).one("a", download="follow-ups.ics").get("href")
    kind, _, data = link.partition(",")
    assert kind == "data:text/calendar;charset=utf-8;base64"
    assert b64decode(data) == file


def test_with_a_feed_the_page_holds_no_file():
    assert "data:" not in page_of(planned(THANKED), feed=FEED, file=b"BEGIN:VCALENDAR").html


@pytest.mark.parametrize(
    ("address", "text"),
    [
        ("cases/acme.ics", "https://feed.example/8hQ2vWm0N3r/cases/acme.ics"),
        ("/cases/acme.ics", "https://feed.example/cases/acme.ics"),
        ("https://other.example/a.ics", "https://other.example/a.ics"),
    ],
)
def test_the_calendar_of_one_case_is_linked_and_can_be_copied_as_a_whole_address(address, text):
    shown = page_of(planned(THANKED), feed=FEED, case_feeds={"acme-data-engineer": address, "gone": "x.ics"})
    link = shown.one("a", href=address)
    assert words_of(link) == text
    assert shown.one("button", within=shown.one("details", cls="cases")).get("data-copy") == link.get("id")
    assert "x.ics" not in shown.html


def test_case_feeds_may_stand_alone():
    shown = page_of(planned(THANKED, position=None), case_feeds={"acme-data-engineer": "acme.ics"})
    assert words_of(shown.one("a", href="acme.ics")) == "acme.ics"


def test_without_anything_to_offer_there_is_no_such_part():
    assert not page().all(id="calendar")


@pytest.mark.parametrize(
    "feed",
    [
        "javascript:alert(1)",
        "https://feed.example",
        "https://feed.example/a b.ics",
        "https://feed.example/a.ics?token=1",
        "https://feed.example/a.ics#x",
        'https://feed.example/"><script>.ics',
        "https://feed.example/a\n.ics",
        "https://someone@feed.example/a.ics",
        "https://feed.example:99999/a.ics",
        "https://feed.example:0/a.ics",
        "https://[1:2/a.ics",
        "https://[1:2]3/a.ics",
        "https://feed.example//a.ics",
        "https://feed.example/%zz.ics",
        "https://b\u00fccher.example/a.ics",
        "HTTPS://feed.example/a.ics",
        "ftp://feed.example/a.ics",
        "webcal://feed.example/a.ics",
        "//feed.example/a.ics",
        "follow-ups.ics",
        f"https://feed.example/{'a' * 2000}",
        "",
        b"https://feed.example/a.ics",
        7,
    ],
)
def test_what_is_no_address_of_a_feed_is_refused_and_not_repeated(feed):
    with pytest.raises(InvalidInput) as refused:
        to_html(planned(THANKED), calendar=US_MA, feed=feed)
    (fault,) = refused.value.faults
    assert fault.path == "feed"
    assert not feed or str(feed) not in str(fault).replace("/path/follow-ups.ics", "")


@pytest.mark.parametrize(
    "feed",
    [
        "http://127.0.0.1:8465/TOKEN/all.ics",
        "http://[::1]:8465/t/all.ics",
        "https://a-b.example/~jo/x;y=1/follow%20ups.ics",
    ],
)
def test_what_is_an_address_of_a_feed_is_taken(feed):
    assert page_of(planned(THANKED), feed=feed).one("a", href=feed) is not None


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "//evil.example/a.ics",
        "a.ics?x",
        "\\\\evil",
        " a.ics",
        "",
        None,
    ],
)
def test_what_is_no_address_of_a_case_is_refused(address):
    with pytest.raises(InvalidInput) as refused:
        to_html(planned(THANKED), calendar=US_MA, case_feeds={"acme": address})
    assert [fault.path for fault in refused.value.faults] == ["case_feeds[acme]"]


def test_every_fault_of_the_arguments_is_told_at_once():
    with pytest.raises(InvalidInput) as refused:
        to_html(
            "plan",
            calendar=None,
            drafts={"uid": "text"},
            name="a\nb",
            feed="x",
            case_feeds={"acme": "//x"},
            file="BEGIN",
        )
    assert [(fault.path, fault.code) for fault in refused.value.faults] == [
        ("plan", "type"),
        ("calendar", "type"),
        ("drafts[uid]", "type"),
        ("name", "control_character"),
        ("feed", "address"),
        ("case_feeds[acme]", "address"),
        ("file", "type"),
    ]


def test_mappings_are_mappings_and_a_file_is_a_calendar():
    with pytest.raises(InvalidInput) as refused:
        to_html(planned(THANKED), calendar=US_MA, drafts=["x"], case_feeds="x", file=b"<html>")
    assert [fault.path for fault in refused.value.faults] == ["drafts", "case_feeds", "file"]


@pytest.mark.parametrize(
    ("phone", "link"),
    [
        ("+1 617 555 0100", "tel:+16175550100"),
        ("(617) 555-0100", "tel:6175550100"),
        ("+49 (0)89 5550 110", "tel:+49895550110"),
        ("089/5550-110", "tel:0895550110"),
        ("+1 617 555 0100 ext. 12", "tel:+16175550100;ext=12"),
        ("+1 617 555 0100 x12", "tel:+16175550100;ext=12"),
        ("617 555 0100 / 617 555 0101", None),
        ("ask for Ana, 12", None),
        ("1-800-FLOWERS", None),
        ("12", None),
        ("javascript:1234", None),
    ],
)
def test_a_number_is_linked_only_if_it_is_one(phone, link):
    assert tel(phone) == link


def test_a_number_that_cannot_be_called_stands_as_text():
    odd = attrs.evolve(ANA, phone="ask for extension 12")
    shown = page(THANKED, MONDAY, people=(odd, LEE, SAM))
    assert "ask for extension 12" in shown.text("article")
    assert not [a for a in shown.all("a", shown.one("article")) if a.get("href").startswith("tel:")]
    agreed = attrs.evolve(AGREED, number="room 12")
    assert "Agreed number room 12" in page_of(planned((*log(THANKED), agreed))).words


def test_an_email_address_is_quoted_in_its_link():
    link = mailto("jo&bcc=x?y@acme.example")
    assert link == "mailto:jo%26bcc%3Dx%3Fy@acme.example"
    assert unquote(link).removeprefix("mailto:") == "jo&bcc=x?y@acme.example"
