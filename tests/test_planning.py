"""Planning by the table: what rolls forward, how a case stands, what is explained, compared and refused.

What is true of every plan stands in ``laws``; what single rules demand, in the tests of the rulebook.
"""

import re
from datetime import UTC, date, datetime, time, timedelta

import attrs
import pytest
from cases import ANA, BEN, LEE, MIA, NEW_YORK, SAM, US_MA, case, local, without

from jobdoc_rules import (
    EMAIL_ONLY,
    JOB_DOC,
    PATIENT,
    TWO_TOUCH,
    BusinessCalendar,
    Channel,
    Interview,
    Kind,
    NoBusinessDay,
    Office,
    Plan,
    Side,
    State,
    Touchpoint,
    agenda,
    compare,
    evaluate,
    explain,
    plan,
)
from jobdoc_rules.errors import DateOutOfRange, InvalidInput
from jobdoc_rules.events import (
    Answered,
    AnswerPromised,
    Event,
    FollowedUp,
    OutOfOffice,
    PositionClosed,
    PutOnHold,
    RecruiterContacted,
    Rejected,
    Replied,
    RivalOffer,
    ThankYouSent,
    TimingAgreed,
    Withdrew,
)
from jobdoc_rules.public_holidays import calendar_for
from jobdoc_rules.readings import calendar_days
from jobdoc_rules.rules import Anchor, Bar, Proposal, Slot, Strength, Timing, obligation, prohibition
from jobdoc_rules.situation import Candidate

THANKED = (
    ThankYouSent(at=local("2026-11-17 09:30"), person="Ana"),
    ThankYouSent(at=local("2026-11-17 09:45"), person="Sam"),
    RecruiterContacted(at=local("2026-11-17 14:00"), person="Lee"),
)
EMAILED = (*THANKED, FollowedUp(at=local("2026-11-23 09:30"), channel="email"))


def planned(as_of: str, *events: Event, **changes) -> Plan:
    facts = {key: changes.pop(key) for key in ("people", "interviews") if key in changes}
    return plan(case(events, **facts), **{"as_of": local(as_of), "calendar": US_MA} | changes)


def first(made: Plan, kind: Kind) -> Touchpoint:
    return next(t for t in made.upcoming if t.kind is kind)


def when(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M}"


# -- rolling forward -------------------------------------------------------------------------------------

# The thank-you is due on Tuesday, 17 November, at 9:30.
ROLLING = {
    "2026-11-16 15:00": ("2026-11-17 09:30", State.PLANNED),
    "2026-11-17 08:00": ("2026-11-17 09:30", State.DUE),
    "2026-11-17 09:30": ("2026-11-17 09:30", State.DUE),
    "2026-11-17 09:31": ("2026-11-17 09:45", State.DUE),
    "2026-11-17 13:45": ("2026-11-17 13:45", State.DUE),
    "2026-11-17 16:31": ("2026-11-17 16:45", State.DUE),
    "2026-11-17 16:45": ("2026-11-17 16:45", State.DUE),
    "2026-11-17 16:46": ("2026-11-18 09:30", State.OVERDUE),
    "2026-11-17 23:00": ("2026-11-18 09:30", State.OVERDUE),
    "2026-11-18 09:00": ("2026-11-18 09:30", State.OVERDUE),
    "2026-11-20 18:00": ("2026-11-23 09:30", State.OVERDUE),
    "2026-11-21 12:00": ("2026-11-23 09:30", State.OVERDUE),
    "2026-11-25 17:00": ("2026-11-27 09:30", State.OVERDUE),
}


@pytest.mark.parametrize(("as_of", "expected"), ROLLING.items(), ids=ROLLING)
def test_what_was_not_done_in_time_rolls_forward_to_the_next_open_quarter_of_an_hour(as_of, expected):
    thanks = first(planned(as_of), Kind.THANK_YOU)
    assert (when(thanks.start), thanks.state) == expected


def test_seconds_count_when_a_quarter_of_an_hour_has_passed():
    assert when(first(planned("2026-11-17 10:00:01"), Kind.THANK_YOU).start) == "2026-11-17 10:15"


def test_what_follows_is_counted_from_when_it_can_really_be_done():
    made = planned("2026-11-24 10:07", *THANKED)
    starts = [when(t.start) for t in made.upcoming if t.kind is Kind.STATUS_FOLLOW_UP]
    assert starts[:2] == ["2026-11-24 10:15", "2026-11-30 14:00"]


def test_overdue_things_may_wait_for_the_next_business_day():
    policy = JOB_DOC.with_readings(overdue_today=False)
    thanks = first(planned("2026-11-18 08:00", policy=policy), Kind.THANK_YOU)
    assert when(thanks.start) == "2026-11-19 09:30"


def test_an_overdue_touchpoint_closes_at_the_end_of_its_new_day():
    thanks = first(planned("2026-11-19 10:00"), Kind.THANK_YOU)
    assert when(thanks.closes) == "2026-11-19 17:00"


def test_while_an_interview_runs_what_is_left_of_it_is_used():
    begun = first(planned("2026-11-16 14:50"), Kind.NEGOTIATE_TIMING)
    assert (when(begun.start), when(begun.end)) == ("2026-11-16 14:50", "2026-11-16 15:00")


def test_a_thank_you_goes_out_on_the_afternoon_of_a_morning_interview():
    morning = [Interview(start=local("2026-11-16 10:00"), end=local("2026-11-16 11:00"), people=["Ana"])]
    assert (
        when(first(planned("2026-11-16 11:30", interviews=morning), Kind.THANK_YOU).start)
        == "2026-11-16 14:00"
    )


def test_an_afternoon_begins_at_noon_even_where_calls_are_made_in_the_morning():
    morning = [Interview(start=local("2026-11-16 10:00"), end=local("2026-11-16 11:00"), people=["Ana"])]
    made = planned("2026-11-16 09:00", interviews=morning, policy=JOB_DOC.with_readings(call_at=time(9)))
    assert [when(t.start) for t in made.upcoming if t.kind is Kind.THANK_YOU] == ["2026-11-16 12:00"]


def test_on_another_day_than_that_of_the_interview_the_morning_is_best():
    saturday = [Interview(start=local("2026-11-21 10:00"), end=local("2026-11-21 11:00"), people=["Ana"])]
    assert (
        when(first(planned("2026-11-21 12:00", interviews=saturday), Kind.THANK_YOU).start)
        == "2026-11-23 09:30"
    )


def test_a_day_that_the_clocks_skip_is_no_day():
    apia = Office(timezone="Pacific/Apia")
    start = datetime(2011, 12, 29, 14, tzinfo=apia.zone)
    skipped = case(office=apia, interviews=[Interview(start=start, people=["Ana"])])
    made = plan(skipped, as_of=start + timedelta(hours=1), calendar=BusinessCalendar())
    assert when(first(made, Kind.THANK_YOU).start) == "2012-01-02 09:30"


# -- revisions -------------------------------------------------------------------------------------------


def test_what_nothing_has_touched_has_the_first_revision():
    made = planned("2026-11-16 16:00")
    assert {t.revised for t in made.touchpoints} == {datetime(2020, 1, 1, tzinfo=UTC)}


def test_a_touchpoint_was_revised_when_what_it_hangs_on_was_written_down():
    written = datetime(2026, 11, 23, 20, tzinfo=UTC)
    entry = attrs.evolve(EMAILED[-1], recorded=written)
    assert first(planned("2026-11-24 09:00", *THANKED, entry), Kind.STATUS_FOLLOW_UP).revised == written


@pytest.mark.parametrize(
    ("as_of", "revised"),
    [
        ("2026-11-17 09:30", "2020-01-01 00:00"),
        ("2026-11-17 10:07", "2026-11-17 15:00"),
        ("2026-11-17 10:15", "2026-11-17 15:00"),
        ("2026-11-17 10:16", "2026-11-17 15:15"),
        ("2026-11-17 17:30", "2026-11-17 21:45"),
        ("2026-11-18 09:00", "2026-11-17 21:45"),
        ("2026-11-18 09:31", "2026-11-18 14:30"),
    ],
)
def test_rolling_forward_is_a_revision_at_the_moment_at_which_it_became_too_late(as_of, revised):
    assert when(first(planned(as_of), Kind.THANK_YOU).revised) == revised


def test_what_follows_is_revised_only_when_the_day_moves():
    earlier, later = planned("2026-11-24 10:00", *THANKED), planned("2026-11-24 11:00", *THANKED)
    calls = [next(t for t in made.upcoming if t.channel is Channel.PHONE) for made in (earlier, later)]
    assert calls[0] == calls[1]


def test_what_lapses_revises_what_else_is_for_the_same_person_and_nothing_else():
    # The coordinator would have been thanked until Thursday.
    before, after = planned("2026-11-19 16:00", THANKED[0]), planned("2026-11-20 09:00", THANKED[0])

    def revised(kind):
        return [when(first(made, kind).revised) for made in (before, after)]

    assert revised(Kind.STATUS_FOLLOW_UP) == ["2026-11-17 14:30", "2026-11-17 14:30"]
    assert revised(Kind.ASK_COORDINATOR) == ["2026-11-18 21:45", "2026-11-19 21:45"]


# -- states ----------------------------------------------------------------------------------------------

PROMISED = AnswerPromised(at=local("2026-11-24 10:00"), answer_due=date(2026, 12, 4))
STATES = {
    "ahead": ("2026-11-16 09:00", ()),
    "thanking": ("2026-11-16 16:00", ()),
    "waiting": ("2026-11-18 10:00", THANKED),
    "following_up": ("2026-11-24 10:00", EMAILED),
    "paused": ("2026-11-24 12:00", (*EMAILED, PROMISED)),
    "ended": ("2026-11-24 12:00", (*EMAILED, Rejected(at=local("2026-11-24 10:00")))),
}


@pytest.mark.parametrize(("state", "told"), STATES.items(), ids=STATES)
def test_a_case_stands_as_its_log_says(state, told):
    as_of, events = told
    assert planned(as_of, *events).state == state


AWAY = OutOfOffice(at=local("2026-11-18 09:00"), person="Ana", until=date(2026, 11, 30))
UNTIL_WHENEVER = attrs.evolve(AWAY, until=None)
MORE_STATES = {
    "a follow-up that is due makes it follow up": ("2026-11-23 08:00", THANKED, "following_up"),
    "a hold pauses it": ("2026-11-18 10:00", (*THANKED, PutOnHold(at=local("2026-11-18 09:00"))), "paused"),
    "an absence pauses it": ("2026-11-18 10:00", (*THANKED, AWAY), "paused"),
    "an absence that is over does not": ("2026-12-01 08:00", (*EMAILED, AWAY), "following_up"),
    "an absence without an end pauses it": ("2026-12-02 08:00", (*THANKED, UNTIL_WHENEVER), "paused"),
    "but only for ten business days": ("2026-12-03 08:00", (*THANKED, UNTIL_WHENEVER), "following_up"),
    "a promise before any follow-up lets it wait": (
        "2026-11-18 12:00",
        (*THANKED, attrs.evolve(PROMISED, at=local("2026-11-18 10:00"))),
        "waiting",
    ),
    "a promised day that has passed lets it go on": (
        "2026-12-07 08:00",
        (*EMAILED, PROMISED),
        "following_up",
    ),
}


@pytest.mark.parametrize(("as_of", "events", "state"), MORE_STATES.values(), ids=MORE_STATES)
def test_a_case_stands_as_the_day_says(as_of, events, state):
    assert planned(as_of, *events).state == state


def test_several_cases_have_no_state_in_common():
    cases = [case(), case(id="other")]
    made = agenda(cases, as_of=local("2026-11-16 16:00"), calendar=US_MA)
    with pytest.raises(ValueError, match="unpack"):
        _ = made.state
    assert [outlook.state for outlook in made.outlooks] == ["thanking", "thanking"]


# -- limits ----------------------------------------------------------------------------------------------


def test_somebody_is_thanked_first_and_asked_the_next_day():
    made = planned("2026-11-24 10:00")
    assert [(when(t.start), t.kind.value) for t in made.upcoming if t.to == (ANA,)][:2] == [
        ("2026-11-24 10:00", "thank_you"),
        ("2026-11-25 09:30", "status_follow_up"),
    ]


def test_a_day_on_which_somebody_is_contacted_already_is_named_as_skipped():
    asked = first(planned("2026-11-24 10:00"), Kind.STATUS_FOLLOW_UP)
    assert (asked.skipped[-1].date, asked.grounds[-1]) == (date(2026, 11, 24), "S7")
    assert "on Tue 24 Nov somebody of them is contacted already" in asked.because


def test_who_goes_first_does_not_hang_on_the_hour():
    # Mia is thanked a quarter of an hour after Ana, and is the one to be asked: at 9:30, before her thanks.
    two = [Interview(start=local("2026-11-16 14:00"), people=["Ana", "Mia"])]
    found = []
    for hour in ("08:00", "09:40", "13:00", "16:40"):
        made = planned(f"2026-11-24 {hour}", people=[ANA, MIA], interviews=two)
        found.append([(t.kind.value, t.day) for t in made.upcoming if MIA in t.to][:2])
    assert found == [found[0]] * 4


def test_a_third_status_contact_within_five_business_days_waits():
    asked = [FollowedUp(at=local(f"2026-11-{day} 10:00"), channel="email", person="Ana") for day in (19, 20)]
    promised = TimingAgreed(at=local("2026-11-20 11:00"), answer_due=date(2026, 11, 20), channel="phone")
    call = first(planned("2026-11-20 12:00", *THANKED, *asked, promised), Kind.STATUS_FOLLOW_UP)
    assert (when(call.start), call.grounds[-1]) == ("2026-11-27 14:00", "S7")
    crowded = [
        s.date.day for s in call.skipped if s.why.startswith("there would be more than 2 status contacts")
    ]
    assert crowded == [23, 24, 25]


def test_what_cannot_wait_goes_before_what_can():
    rival = RivalOffer(at=local("2026-11-16 16:50"), deadline=date(2026, 11, 17))
    made = planned("2026-11-16 16:55", rival)
    assert [(when(t.start), t.kind.value) for t in made.upcoming if ANA in t.to][:2] == [
        ("2026-11-17 09:30", "tell_of_offer"),
        ("2026-11-18 09:30", "thank_you"),
    ]


def test_news_of_an_offer_that_came_too_late_on_its_last_day_counts_as_that_when_it_is_told_the_next():
    rival = RivalOffer(at=local("2026-11-16 17:05"), deadline=date(2026, 11, 16))
    news = planned("2026-11-16 17:10", rival).upcoming[0]
    assert (when(news.start), news.kind) == ("2026-11-17 09:30", Kind.TELL_OF_OFFER)
    told = FollowedUp(at=news.start, channel="email", person="Ana")
    (done,) = planned("2026-11-17 10:00", rival, told).touchpoints[:1]
    assert (done.uid, done.kind, done.state) == (news.uid, Kind.TELL_OF_OFFER, State.DONE)


def test_what_would_lapse_before_its_turn_is_dropped():
    rival = RivalOffer(at=local("2026-11-24 09:00"), deadline=date(2026, 11, 24))
    asked = FollowedUp(at=local("2026-11-24 08:30"), channel="email", person="Ana")
    told = RecruiterContacted(at=local("2026-11-24 08:45"), person="Lee", channel="email")
    made = planned("2026-11-24 09:10", *THANKED, told, asked, rival)
    assert Kind.TELL_OF_OFFER not in {t.kind for t in made.upcoming}


def test_an_agenda_asks_a_recruiter_of_two_cases_on_two_days():
    silver = case(
        id="silver",
        employer="Silver",
        people=[BEN, LEE],
        interviews=[Interview(start=local("2026-11-16 14:00"), people=["Ben"], arranged_by="Lee")],
    )
    made = agenda([case(), silver], as_of=local("2026-11-16 16:00"), calendar=lambda _case: US_MA)
    talks = [(t.case_id, when(t.start)) for t in made.upcoming if t.kind is Kind.TALK_TO_RECRUITER]
    assert talks == [("acme-data-engineer", "2026-11-17 14:00"), ("silver", "2026-11-18 14:00")]
    assert [t.case_id for t in made.of("silver")] == ["silver"] * len(made.of("silver"))


def test_a_person_without_an_address_is_known_by_name_and_employer():
    cases = [
        case(
            id=str(n),
            people=[without(ANA, "email")],
            interviews=[Interview(start=local("2026-11-16 14:00"), people=["Ana"])],
        )
        for n in range(2)
    ]
    made = agenda(cases, as_of=local("2026-11-16 16:00"), calendar=US_MA)
    assert [when(t.start) for t in made.upcoming if t.kind is Kind.THANK_YOU] == [
        "2026-11-17 09:30",
        "2026-11-18 09:30",
    ]


# -- the horizon -----------------------------------------------------------------------------------------


def test_a_plan_ends_with_its_horizon():
    made = planned("2026-11-16 16:00", horizon=timedelta(days=14))
    assert when(made.upcoming[-1].start) == "2026-11-30 14:00"


def test_the_next_contact_is_planned_however_far_away_it_is():
    promised = AnswerPromised(at=local("2026-11-18 10:00"), answer_due=date(2027, 11, 19))
    made = planned("2026-11-18 11:00", *THANKED, promised, horizon=timedelta(0))
    assert [when(t.start) for t in made.upcoming] == ["2027-11-22 14:00"]


def test_sixty_days_are_sixty_days_when_the_clocks_change():
    # 24 hours before the first Monday in November are 25 by the clock of New York.
    start = local("2026-10-20 14:00")
    made = [
        plan(case(interviews=[Interview(start=start, people=["Ana"])]), as_of=as_of, calendar=US_MA)
        for as_of in (local("2026-10-20 16:00"), local("2026-10-20 16:00").astimezone(UTC))
    ]
    assert made[0] == made[1]


SRI_LANKA = Office(timezone="Asia/Colombo", country="LK")


def test_where_the_data_end_the_plan_ends_with_a_note():
    start = datetime(2026, 12, 1, 14, tzinfo=SRI_LANKA.zone)
    colombo = case(office=SRI_LANKA, interviews=[Interview(start=start, people=["Ana"])])
    made = plan(colombo, as_of=start + timedelta(hours=2), calendar=calendar_for(colombo))
    (note,) = made.outlooks[0].notes
    assert re.match("nothing further is dated: .* LK .*2027", note)
    assert made.upcoming[-1].start.year == 2026


def test_where_the_data_end_before_the_next_contact_there_is_no_plan():
    start = datetime(2027, 1, 4, 14, tzinfo=SRI_LANKA.zone)
    colombo = case(office=SRI_LANKA, people=[ANA], interviews=[Interview(start=start, people=["Ana"])])
    with pytest.raises(DateOutOfRange, match="LK"):
        plan(colombo, as_of=start + timedelta(hours=2), calendar=calendar_for(colombo))


@pytest.mark.parametrize(
    "calendar",
    [
        BusinessCalendar(weekend=range(7)),
        BusinessCalendar(closures=[(date(2026, 11, 1), date(2028, 1, 1), "closed")]),
    ],
    ids=["no weekday is open", "closed for a year"],
)
def test_an_office_that_is_never_open_cannot_be_planned_for(calendar):
    with pytest.raises(NoBusinessDay):
        planned("2026-11-16 16:00", calendar=calendar)


@pytest.mark.parametrize("year", [1900, 2199])
def test_the_first_and_the_last_year_can_be_planned(year):
    start = datetime(year, 6, 15, 14, tzinfo=NEW_YORK)
    old = case(interviews=[Interview(start=start, people=["Ana"])])
    made = plan(old, as_of=start + timedelta(hours=2), calendar=BusinessCalendar())
    assert {t.start.year for t in made.upcoming} == {year}


def test_a_plan_that_reaches_the_end_of_time_says_so():
    start = datetime(2199, 12, 2, 14, tzinfo=NEW_YORK)
    last = case(interviews=[Interview(start=start, people=["Ana"])])
    made = plan(last, as_of=start + timedelta(hours=2), calendar=BusinessCalendar())
    assert made.outlooks[0].notes


# -- what is done ----------------------------------------------------------------------------------------


def test_what_was_done_stands_in_the_plan_with_the_rule_it_met():
    made = planned("2026-11-24 10:00", *EMAILED)
    assert [(t.kind.value, t.grounds, t.state.value) for t in made.touchpoints if t.state is State.DONE] == [
        ("thank_you", ("S1",), "done"),
        ("thank_coordinator", ("S5",), "done"),
        ("talk_to_recruiter", ("S4",), "done"),
        ("status_follow_up", ("S28",), "done"),
    ]


def test_an_entry_without_an_hour_was_done_before_the_office_closed():
    done = planned("2026-11-18 10:00", ThankYouSent(at=date(2026, 11, 17), person="Ana")).touchpoints[0]
    assert (when(done.start), when(done.end)) == ("2026-11-17 16:45", "2026-11-17 17:00")


def test_a_touchpoint_keeps_its_uid_when_it_moves_and_when_it_is_done():
    uids = {
        next(t.uid for t in planned(as_of, *log).touchpoints if t.kind is Kind.THANK_YOU)
        for as_of, log in (("2026-11-16 16:00", ()), ("2026-11-20 10:00", ()), ("2026-11-20 10:00", THANKED))
    }
    assert len(uids) == 1


def test_what_practice_asks_for_is_told_as_practice_when_done():
    hold = PutOnHold(at=local("2026-11-18 09:00"))
    checked = FollowedUp(at=local("2026-12-18 09:30"), channel="email")
    made = planned("2026-12-18 10:00", *THANKED, hold, checked)
    done = next(t for t in made.touchpoints if t.kind is Kind.CHECK_IN)
    assert (done.basis, done.grounds) == ("practice", ("R19",))


def test_the_employers_log_is_told_to_the_employer_alone():
    answered = Answered(at=local("2026-11-18 10:00"), answer_due=date(2026, 12, 4))
    states = {
        side: [
            t.state.value
            for t in planned("2026-11-18 11:00", answered, side=side).touchpoints
            if t.kind is Kind.ANSWER_CANDIDATE
        ]
        for side in (Side.CANDIDATE, Side.EMPLOYER)
    }
    assert states == {Side.CANDIDATE: [], Side.EMPLOYER: ["done", "planned"]}


def test_an_employers_answer_goes_to_the_candidate():
    (answer,) = planned("2026-11-16 16:00", side=Side.EMPLOYER).upcoming
    assert (answer.to, answer.bearer) == ((Candidate("Jo Marsh"),), Side.EMPLOYER)
    assert answer.title == "Answer Jo Marsh by email or phone (Acme)"


def test_a_deadline_of_the_employer_moves_to_the_business_day_before():
    interview = [Interview(start=local("2026-11-19 14:00"), people=["Ana"])]
    (answer,) = planned("2026-11-19 16:00", side=Side.EMPLOYER, interviews=interview).upcoming
    assert (answer.day, [skip.date.day for skip in answer.skipped]) == (date(2026, 11, 25), [26])


# -- changes ---------------------------------------------------------------------------------------------


def test_a_reply_moves_what_was_planned():
    before = planned("2026-11-23 12:00", *EMAILED)
    reply = Replied(at=local("2026-11-23 13:00"), answer_due=date(2026, 12, 4))
    changes = planned("2026-11-23 13:00", *EMAILED, reply).changes(since=before)
    old, new = changes.moved[0]
    assert (when(old.start), when(new.start)) == ("2026-11-27 14:00", "2026-12-07 14:00")
    assert changes


def test_an_end_cancels_what_was_planned():
    before = planned("2026-11-23 12:00", *EMAILED)
    after = planned("2026-11-23 13:00", *EMAILED, PositionClosed(at=local("2026-11-23 12:30")))
    changes = after.changes(since=before)
    assert (changes.cancelled, changes.added, changes.moved) == (before.upcoming, (), ())


def test_what_only_comes_into_view_is_no_change():
    before, after = planned("2026-11-23 12:00", *EMAILED), planned("2026-11-26 12:00", *EMAILED)
    assert len(after.upcoming) > len(before.upcoming)
    assert not after.changes(since=before)


def test_what_is_to_be_done_again_because_the_log_was_wrong_is_added():
    met = (ANA, BEN)
    asked = FollowedUp(at=local("2026-11-23 09:30"), person="Ana", channel=Channel.EMAIL)
    instead = attrs.evolve(asked, person="Ben")
    before, after = (
        plan(
            case([asked_], people=met, interviews=(attrs.evolve(TWO_INTERVIEWERS, people=("Ana", "Ben")),)),
            as_of=local("2026-11-23 10:00"),
            calendar=US_MA,
        )
        for asked_ in (asked, instead)
    )
    again = next(t.uid for t in before.touchpoints if t.state is State.DONE)
    assert again in {t.uid for t in after.upcoming}
    assert again in {t.uid for t in after.changes(since=before).added}


def test_a_plan_finds_its_touchpoints():
    made = planned("2026-11-16 16:00")
    thanks = made.upcoming[0]
    assert (made.find(thanks.uid), made.find("nobody")) == (thanks, None)
    assert (made.of("acme-data-engineer"), made.of("other")) == (made.touchpoints, ())


# -- what is said ----------------------------------------------------------------------------------------

SAID = {
    "thank_you": "Thank Ana by email on Tue 17 Nov: a thank-you is due to everyone who interviewed you on"
    " Mon 16 Nov.",
    "talk_to_recruiter": "Call Lee on Tue 17 Nov: the interview of Mon 16 Nov was arranged by a recruiter,"
    " who likes to hear how it went.",
}


@pytest.mark.parametrize(("kind", "words"), SAID.items(), ids=SAID)
def test_a_touchpoint_says_what_when_and_why(kind, words):
    assert first(planned("2026-11-16 16:00"), Kind(kind)).because == words


def test_holidays_on_the_way_are_named_and_weekends_are_not():
    (_, call) = [
        t for t in planned("2026-11-18 16:00", *THANKED).upcoming if t.kind is Kind.STATUS_FOLLOW_UP
    ][:2]
    assert call.because.endswith("; Thu 26 Nov is Thanksgiving Day.")
    assert [skip.date.day for skip in call.skipped] == [26]


def test_a_closure_with_a_small_name_is_told_as_such():
    calendar = US_MA.with_closures({date(2026, 11, 25): "closed"})
    made = planned("2026-11-18 16:00", *THANKED, calendar=calendar)
    call = next(t for t in made.upcoming if t.channel is Channel.PHONE)
    assert "; on Wed 25 Nov closed; Thu 26 Nov is Thanksgiving Day." in call.because


def test_an_agreed_call_says_by_when_and_today_is_today():
    agreed = TimingAgreed(
        at=local("2026-11-16 15:00"), answer_due=date(2026, 11, 25), channel="phone", number="+1 617 555 0199"
    )
    call = first(planned("2026-11-27 08:00", *THANKED, agreed), Kind.STATUS_FOLLOW_UP)
    assert call.because.startswith("Call Ana by 17:00 today: ")
    assert call.number == "+1 617 555 0199"


def test_another_year_is_named():
    thanks = first(planned("2027-01-04 09:00"), Kind.THANK_YOU)
    assert "everyone who interviewed you on Mon 16 Nov 2026" in thanks.because


def test_several_people_are_listed_as_people_list_them():
    three = [Interview(start=local("2026-11-16 14:00"), people=["Ana", "Ben", "Lee"])]
    talk = first(planned("2026-11-16 10:00", people=[ANA, BEN, LEE], interviews=three), Kind.NEGOTIATE_TIMING)
    assert talk.title == "Before you leave, settle the follow-up with Ana, Ben and Lee (Acme)"


def test_a_way_is_found_through_somebody_or_just_found():
    unreachable = without(ANA, "email", "phone")
    interviews = [Interview(start=local("2026-11-16 14:00"), people=["Ana"])]
    titles = [
        first(planned("2026-11-24 10:00", people=people, interviews=interviews), Kind.FIND_CONTACT).title
        for people in ([unreachable, SAM], [unreachable])
    ]
    assert titles == ["Find a way to reach them through Sam (Acme)", "Find a way to reach them (Acme)"]


def test_after_a_search_for_a_way_the_next_counts_from_the_search():
    facts = {"people": [without(ANA, "email", "phone"), SAM]}
    interviews = [Interview(start=local("2026-11-16 14:00"), people=["Ana"])]
    searches = [
        t
        for t in planned("2026-11-24 10:00", interviews=interviews, **facts).touchpoints
        if t.kind is Kind.FIND_CONTACT
    ]
    assert (
        "; 3 business days after the search of Tue 24 Nov, and nobody has been reached live"
        in searches[1].because
    )
    # By a number that nobody wrote down.
    called = FollowedUp(at=local("2026-11-24 10:00"), person="Ana", channel=Channel.PHONE)
    (search, *_) = planned("2026-11-25 10:00", called, interviews=interviews, **facts).upcoming
    assert (
        "; 3 business days after the call of Tue 24 Nov, and nobody has been reached live" in search.because
    )


def test_what_is_withheld_says_until_when_and_why():
    promised = AnswerPromised(at=local("2026-11-18 10:00"), answer_due=date(2026, 12, 4))
    (held,) = planned("2026-11-18 11:00", *THANKED, promised).withheld
    assert held.because == (
        "Not yet: Email Ana on Wed 25 Nov; withheld until Mon 7 Dec: they promised word by Fri 4 Dec;"
        " before that day has passed nobody is asked."
    )


def test_what_is_withheld_for_good_names_no_day():
    @prohibition("X3", Strength.MUST_NOT, paragraph=1)
    def no_thanks(_situation, _readings):
        """Thank nobody."""
        yield Bar(frozenset({Kind.THANK_YOU}), None, None, "nobody is thanked here")

    (held,) = planned("2026-11-16 16:00", policy=JOB_DOC.with_rule(no_thanks)).withheld
    assert (held.until, held.grounds) == (None, ("X3",))
    assert held.because == "Not yet: Thank Ana by email on Tue 17 Nov; withheld: nobody is thanked here."


# -- explain ---------------------------------------------------------------------------------------------


def explained(as_of: str, about: date | str | None, *events: Event, **changes):
    return explain(case(events), about, **{"as_of": local(as_of), "calendar": US_MA} | changes)


def test_asked_about_nothing_it_explains_the_next_day():
    told = explained("2026-11-16 16:00", None)
    assert {t.day for t in told.touchpoints} == {date(2026, 11, 17)}
    assert told.why_not() == ()


def test_asked_about_nothing_when_nothing_comes_it_explains_nothing():
    assert explained("2026-11-18 16:00", None, Withdrew(at=local("2026-11-18 10:00"))).touchpoints == ()


def test_asked_about_a_day_it_explains_what_stands_on_it():
    (call,) = explained("2026-11-18 16:00", date(2026, 11, 27), *THANKED).touchpoints
    assert call.channel is Channel.PHONE


def test_asked_about_a_touchpoint_the_start_of_its_uid_is_enough():
    uid = planned("2026-11-16 16:00").upcoming[0].uid
    assert [t.uid for t in explained("2026-11-16 16:00", uid[:8]).touchpoints] == [uid]


@pytest.mark.parametrize("uid", ["", "nobody", "{0}"])
def test_a_uid_that_is_none_is_refused(uid):
    with pytest.raises(InvalidInput, match="give a uid of the plan") as caught:
        explained("2026-11-16 16:00", uid)
    assert [(fault.code, fault.problem) for fault in caught.value.faults] == [
        ("unknown_uid", f"no touchpoint is called {uid!r}")
    ]


def test_a_holiday_is_why_nothing_stands_on_it():
    reasons = explained("2026-11-18 16:00", date(2026, 11, 26), *THANKED).why_not()
    assert reasons[0] == "Thu 26 Nov is closed: Thanksgiving Day"
    assert reasons[1].startswith("before it: Email Ana (Acme): status on Mon 23 Nov")
    assert reasons[2].startswith("next comes: Call Ana on Fri 27 Nov")


def test_a_promised_day_is_why_nobody_is_asked_before_it():
    promised = AnswerPromised(at=local("2026-11-18 10:00"), answer_due=date(2026, 12, 4))
    reasons = explained("2026-11-18 11:00", date(2026, 11, 30), *THANKED, promised).why_not()
    assert any("they promised word by Fri 4 Dec" in reason for reason in reasons)


def test_a_day_after_everything_has_only_a_before():
    told = explained("2026-11-18 16:00", date(2027, 6, 1), *THANKED)
    assert [reason.split(":")[0] for reason in told.why_not()] == ["before it"]


def test_a_day_of_a_plan_without_anything_has_nothing():
    nothing = explained("2026-11-20 16:00", date(2026, 11, 24), Withdrew(at=local("2026-11-16 16:00")))
    bare = attrs.evolve(nothing, plan=attrs.evolve(nothing.plan, touchpoints=()), withheld=())
    assert bare.why_not() == ("nothing is owed or allowed that day",)


def test_grounds_are_rules_with_their_words_and_readings_with_their_values():
    told = explained("2026-11-18 16:00", date(2026, 11, 27), *THANKED)
    grounds = {ground.clause: str(ground) for ground in told.grounds(told.touchpoints[0])}
    assert grounds["S19"].startswith("S19 (the column): Until you connect live")
    assert grounds["R1"] == "R1 (the column): How long after an email does the call come? 3 business days."


def test_a_reading_of_common_practice_says_so():
    policy = JOB_DOC.with_readings(choice_from_round=2)
    choice = explained(
        "2026-11-30 16:00",
        date(2026, 12, 2),
        *EMAILED,
        FollowedUp(at=local("2026-11-27 14:00"), channel="phone"),
        policy=policy,
    )
    grounds = [str(g) for t in choice.touchpoints if t.kind is Kind.CHOOSE for g in choice.grounds(t)]
    assert grounds[0].startswith("R7 (common practice): ")


READING_WORDS = {
    "S7": "2.",
    "R6": "offered, position_closed, rejected, withdrew.",
    "R10": "yes.",
    "R7": "none.",
    "R14": "no.",
}


@pytest.mark.parametrize(("clause", "words"), READING_WORDS.items(), ids=READING_WORDS)
def test_the_value_of_a_reading_is_put_into_words(clause, words):
    policy = attrs.evolve(JOB_DOC.with_readings(overdue_today=False), rules=())
    told = explained("2026-11-18 16:00", None, policy=policy)
    thanks = attrs.evolve(planned("2026-11-16 16:00").upcoming[0], grounds=(clause,), rules=())
    (ground,) = told.grounds(thanks)
    assert words in ground.text


def test_a_clause_that_is_no_rule_and_no_reading_is_about_limits():
    told = explained("2026-11-18 16:00", None, policy=attrs.evolve(JOB_DOC, rules=()))
    thanks = attrs.evolve(planned("2026-11-16 16:00").upcoming[0], grounds=("S99",), rules=())
    assert told.grounds(thanks)[0].text


def test_an_explanation_reads_from_top_to_bottom():
    promised = AnswerPromised(at=local("2026-11-18 10:00"), answer_due=date(2026, 11, 25))
    lines = str(explained("2026-11-18 11:00", date(2026, 11, 27), *THANKED, promised)).splitlines()
    assert lines[0].startswith("Call Ana by 17:00 on Fri 27 Nov")
    assert "  passed over Thu 26 Nov: Thanksgiving Day" in lines
    assert any(line.startswith("Not yet: Email Ana on Wed 25 Nov") for line in lines)
    assert any(line.startswith("R17 would say more: ") for line in lines)


# -- compare ---------------------------------------------------------------------------------------------


def compared(*policies):
    return compare(case(THANKED), policies, as_of=local("2026-11-18 10:00"), calendar=US_MA)


def test_policies_are_compared_touchpoint_by_touchpoint():
    rows = compared(JOB_DOC, PATIENT).rows
    follow_up = next(row for row in rows if row.differs)
    assert [when(t.start) for t in follow_up.touchpoints if t] == ["2026-11-23 09:30", "2026-12-01 09:30"]
    starts = [min(t.start for t in row.touchpoints if t) for row in rows]
    assert starts == sorted(starts)


def test_what_one_policy_does_not_plan_is_none_there():
    rows = compared(TWO_TOUCH, JOB_DOC).rows
    assert any(row.touchpoints[0] is None and row.touchpoints[1] is not None and row.differs for row in rows)


def test_a_policy_does_not_differ_from_itself():
    found = compared(JOB_DOC, JOB_DOC)
    assert (any(row.differs for row in found.rows), found.readings, found.rules) == (False, (), ())


def test_readings_that_differ_are_listed_with_their_clause():
    found = compared(JOB_DOC, EMAIL_ONLY).readings
    assert [difference.field for difference in found] == [
        "call_after_email",
        "email_after_call",
        "unagreed_channel",
        "channels",
    ]
    assert (found[0].clause, [str(value) for value in found[0].values]) == (
        "R1",
        ["3 business days", "6 business days"],
    )


def test_rules_that_a_policy_lacks_are_listed():
    (difference,) = compared(JOB_DOC, JOB_DOC.without("R7")).rules
    assert (difference.clause, difference.values) == ("R7", (True, False))


@pytest.mark.parametrize("policies", [(), (JOB_DOC,)], ids=["none", "one"])
def test_a_comparison_takes_two(policies):
    with pytest.raises(InvalidInput, match="takes two"):
        compared(*policies)


# -- what is refused -------------------------------------------------------------------------------------

REFUSED = {
    "a naive moment": ({"as_of": datetime(2026, 11, 16, 16)}, ["naive"]),
    "a date": ({"as_of": date(2026, 11, 16)}, ["type"]),
    "a year too early": ({"as_of": datetime(1899, 12, 31, tzinfo=UTC)}, ["out_of_range"]),
    "a negative horizon": ({"horizon": timedelta(days=-1)}, ["horizon"]),
    "a horizon of eleven years": ({"horizon": timedelta(days=4000)}, ["horizon"]),
    "a number of days": ({"horizon": 60}, ["horizon"]),
    "all of it": ({"as_of": datetime(1899, 1, 1), "horizon": None}, ["out_of_range", "naive", "horizon"]),
}


@pytest.mark.parametrize(("arguments", "codes"), REFUSED.values(), ids=REFUSED)
def test_every_fault_of_the_arguments_is_told(arguments, codes):
    with pytest.raises(InvalidInput) as caught:
        plan(case(), **{"as_of": local("2026-11-16 16:00"), "calendar": US_MA} | arguments)
    assert [fault.code for fault in caught.value.faults] == codes


def test_two_cases_with_one_id_are_refused():
    with pytest.raises(InvalidInput, match="two cases are called 'acme-data-engineer'") as caught:
        agenda([case(), case()], as_of=local("2026-11-16 16:00"), calendar=US_MA)
    assert [(fault.code, fault.path) for fault in caught.value.faults] == [("duplicate", "cases")]


def test_no_cases_are_an_empty_plan():
    made = agenda([], as_of=local("2026-11-16 16:00"), calendar=US_MA)
    assert (made.touchpoints, made.outlooks) == ((), ())


def test_an_unknown_side_is_refused():
    with pytest.raises(ValueError, match="nobody"):
        planned("2026-11-16 16:00", side="nobody")


def test_an_obligation_that_rules_something_out_is_misplaced():
    @obligation("X1", Strength.MUST, paragraph=1)
    def misplaced(_situation, _readings):
        """Rule out all thanks."""
        yield Bar(frozenset({Kind.THANK_YOU}), None, None, "no reason")

    with pytest.raises(InvalidInput, match="X1 is no prohibition") as caught:
        planned("2026-11-16 16:00", policy=JOB_DOC.with_rule(misplaced))
    assert caught.value.faults[0].code == "misplaced"


# -- evaluate --------------------------------------------------------------------------------------------


def test_evaluate_tells_what_is_due_allowed_and_withheld():
    promised = AnswerPromised(at=local("2026-11-18 10:00"), answer_due=date(2026, 12, 4))
    verdict = evaluate(case((*THANKED, promised)), policy=JOB_DOC, as_of=local("2026-11-18 11:00"))
    assert [(d.proposal.kind.value, d.grounds, d.strength, d.basis, d.owed) for d in verdict.due] == [
        ("status_follow_up", ("S14", "R3", "R4"), Strength.MUST, "column", True)
    ]
    assert verdict.allowed == ()
    assert verdict.demands == verdict.due
    assert [refusal.rule.id for refusal in verdict.withheld] == ["S14.wait"]


def test_what_is_only_allowed_is_not_owed():
    verdict = evaluate(
        case((Rejected(at=local("2026-11-18 10:00")),)), policy=JOB_DOC, as_of=local("2026-11-18 11:00")
    )
    assert [(d.proposal.kind.value, d.owed, d.strength) for d in verdict.allowed] == [
        ("thank_for_decision", False, Strength.MAY)
    ]


def test_what_a_prohibition_lets_through_later_comes_when_it_ends():
    # Without the rule that calls on the day after, only the waiting is left of a promised day.
    policy = JOB_DOC.without("S14", "S38.candidate")
    promised = AnswerPromised(at=local("2026-11-18 10:00"), answer_due=date(2026, 12, 4))
    asked = first(planned("2026-11-18 11:00", *THANKED, promised, policy=policy), Kind.STATUS_FOLLOW_UP)
    assert (when(asked.start), asked.grounds) == ("2026-12-07 09:30", ("S28", "R5", "R6", "S14"))


def test_a_rule_may_propose_what_nobody_can_be_reached_by():
    @obligation("X2", Strength.MAY, paragraph=1)
    def wish_them_well(situation, _readings):
        """Wish them well, by whatever way there is."""
        timing = Timing(Anchor.INTERVIEW, situation.latest.day, calendar_days(2), Slot.CALL)
        stamp = situation.stamp()
        yield Proposal(
            Kind.CHECK_IN, situation.latest.interviewers, None, timing, 1, 1, stamp, (), "it is kind"
        )

    wish = first(
        planned("2026-11-17 16:00", *THANKED, policy=JOB_DOC.with_rule(wish_them_well)), Kind.CHECK_IN
    )
    assert wish.because == "Check in with Ana on Wed 18 Nov: it is kind."


def test_what_a_prohibition_rules_out_for_a_time_comes_on_its_own_day_if_that_is_later():
    promised = TimingAgreed(at=local("2026-11-16 15:00"), answer_due=date(2026, 11, 20))
    held = case([promised, PutOnHold(at=local("2026-11-16 15:30"))])
    made = plan(held, as_of=local("2026-11-18 09:00"), calendar=US_MA)
    assert [(t.day, t.grounds) for t in made.upcoming if t.kind is Kind.CHECK_IN] == [
        (date(2026, 12, 16), ("R19",))
    ]


@pytest.mark.parametrize(
    ("from_round", "missing"),
    [
        (4, ["fewer than 3 rounds have gone unanswered"]),
        (2, ["no round has gone unanswered"]),
        (1, ["no round has gone unanswered"]),
        (None, []),
    ],
)
def test_a_near_miss_of_the_choice_says_how_many_rounds_it_waits_for(from_round, missing):
    policy = JOB_DOC.with_readings(choice_from_round=from_round)
    verdict = evaluate(case(), policy=policy, as_of=local("2026-11-18 09:00"))
    assert [miss.missing for rule, miss in verdict.near_misses if rule.id == "R7"] == missing


BO = attrs.evolve(BEN, name="Bo", role="hiring_manager", email="bo@acme.example")
TWO_INTERVIEWERS = Interview(
    start=local("2026-11-16 14:00"), end=local("2026-11-16 15:00"), people=("Ana", "Bo")
)


def test_late_thanks_go_before_the_first_follow_up_to_whomever_it_goes():
    held = case(people=(ANA, BO), interviews=(TWO_INTERVIEWERS,))
    made = plan(held, as_of=local("2026-11-21 09:00"), calendar=US_MA)
    assert [(t.day.day, t.kind, t.to[0].name) for t in made.upcoming[:3]] == [
        (23, Kind.THANK_YOU, "Ana"),
        (23, Kind.THANK_YOU, "Bo"),
        (24, Kind.STATUS_FOLLOW_UP, "Bo"),
    ]


RIVAL = RivalOffer(at=local("2026-11-23 08:00"), deadline=date(2026, 12, 4))


def test_nobody_is_asked_how_the_search_stands_before_the_news_of_a_rival_offer():
    held = case([RIVAL], people=(ANA, BO), interviews=(TWO_INTERVIEWERS,))
    made = plan(held, as_of=local("2026-11-23 08:30"), calendar=US_MA)
    assert [(t.day.day, t.kind, t.ordinal) for t in made.upcoming[:4]] == [
        (23, Kind.THANK_YOU, 1),
        (23, Kind.THANK_YOU, 1),
        (24, Kind.TELL_OF_OFFER, 1),
        (30, Kind.STATUS_FOLLOW_UP, 1),
    ]


def test_a_contact_on_an_agreed_day_goes_before_the_news_and_counts_as_what_it_was_planned_for():
    agreed = TimingAgreed(at=local("2026-11-16 15:00"), answer_due=date(2026, 11, 20))
    offer = RivalOffer(at=local("2026-11-23 09:00"), deadline=date(2026, 12, 4))
    made = plan(case([agreed, offer]), as_of=local("2026-11-23 13:00"), calendar=US_MA)
    asked = [t for t in made.upcoming if t.kind is Kind.STATUS_FOLLOW_UP]
    assert [(t.day, t.ordinal) for t in asked[:3]] == [
        (date(2026, 11, 23), 1),
        (date(2026, 11, 27), 2),
        (date(2026, 12, 2), 3),
    ]


@pytest.mark.parametrize(
    ("day", "kind"),
    [
        ("2026-11-20", Kind.TELL_OF_OFFER),
        ("2026-11-23", Kind.STATUS_FOLLOW_UP),
        ("2026-12-04", Kind.TELL_OF_OFFER),
    ],
    ids=["on the promised day", "after it", "on the last day for the news"],
)
def test_a_contact_in_the_log_is_taken_for_what_would_have_been_planned_that_day(day, kind):
    agreed = TimingAgreed(at=local("2026-11-16 15:00"), answer_due=date(2026, 11, 20))
    offer = RivalOffer(at=local("2026-11-20 08:00"), deadline=date(2026, 12, 4))
    told = FollowedUp(at=local(f"{day} 09:00"), channel=Channel.EMAIL)
    made = plan(case([agreed, offer, told]), as_of=local("2026-12-05 13:00"), calendar=US_MA)
    assert kind in {t.kind for t in made.touchpoints if t.state is State.DONE and t.day == told.day}


def fallen(held, *seen):
    """Return whatever has an older revision at the second of two moments than at the first."""
    before, after = (
        {t.uid: t.revised for t in plan(held, as_of=local(moment), calendar=US_MA).upcoming}
        for moment in seen
    )
    return [uid for uid in before.keys() & after.keys() if after[uid] < before[uid]]


def test_no_revision_falls_when_something_overdue_to_the_same_person_passes_to_the_next_day():
    days = [
        Interview(
            start=local("2026-10-06 09:00"), end=local("2026-10-06 10:00"), people=["Lee"], arranged_by="Lee"
        ),
        Interview(start=local("2026-10-27 14:00"), end=local("2026-10-27 16:30"), people=["Lee"]),
    ]
    held = case(people=(LEE,), interviews=days)
    assert fallen(held, *(f"2026-10-27 {hour}" for hour in ("16:30", "17:30"))) == []


def test_no_revision_falls_when_overdue_news_goes_after_an_agreed_day_instead_of_before_it():
    nameless = attrs.evolve(ANA, email=None, phone=None)
    heard = Replied(at=local("2026-11-16 15:00"), channel=Channel.EMAIL, answer_due=date(2026, 11, 19))
    offer = RivalOffer(at=local("2026-11-16 15:00"), deadline=date(2026, 11, 23))
    held = case(
        [heard, offer],
        people=(nameless,),
        interviews=(attrs.evolve(TWO_INTERVIEWERS, people=("Ana",)),),
    )
    assert fallen(held, "2026-11-17 14:00", "2026-11-20 14:00") == []
