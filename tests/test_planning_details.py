"""Planning in detail: times and ends of what was done or moved, defaults, reprs, several cases at once."""

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256

import attrs
import pytest
from cases import ANA, BEN, LEE, NEW_YORK, SAM, US_MA, case, local
from stories import EMAILED, THANKED, Story, interview, log

from jobdoc_rules import (
    JOB_DOC,
    TWO_TOUCH,
    BusinessCalendar,
    CaseState,
    Channel,
    Interview,
    Kind,
    Outlook,
    Side,
    Touchpoint,
    Withheld,
    agenda,
    compare,
    evaluate,
    explain,
    plan,
)
from jobdoc_rules.errors import InvalidInput, InvalidPolicy
from jobdoc_rules.events import AnswerPromised
from jobdoc_rules.planning import Changes, Difference, Explanation, State, Verdict
from jobdoc_rules.planning.sentences import by_words, day_words
from jobdoc_rules.readings import Basis, calendar_days
from jobdoc_rules.rules import Anchor, Bar, Limit, Proposal, Slot, Strength, Timing, obligation, prohibition

QUARTER = timedelta(minutes=15)


def made(seen, happened="", **more):
    return Story("", seen=seen, happened=happened, **more).made()


# -- what was done ---------------------------------------------------------------------------------------

BEFORE = "Mon 16 Nov 14:30 timing_agreed by phone, answer_due Fri 20 Nov"
TUESDAY = "Tue 17 Nov"
OFFER = ("tell_of_offer", "SHOULD", "practice", "R17")
DECISION = ("thank_for_decision", "SHOULD", "practice", "R18")
HOLD = ("check_in", "SHOULD", "practice", "R19")
DONE = [
    ("Tue 17 Nov 10:00 thank_you_sent Ana", "thank_you", "MUST", "column", "S1"),
    ("Tue 17 Nov 10:00 thank_you_sent Sam", "thank_coordinator", "SHOULD", "column", "S5"),
    ("Tue 17 Nov 10:00 recruiter_contacted Lee", "talk_to_recruiter", "SHOULD", "column", "S4"),
    ("Tue 17 Nov 10:00 followed_up Ana by email", "status_follow_up", "MUST", "column", "S28"),
    ("Tue 17 Nov 10:00 coordinator_asked Sam by phone", "ask_coordinator", "SHOULD", "column", "S17"),
    ("Tue 17 Nov 10:00 withdrew", "withdraw", "MUST", "column", "S31"),
    (f"{TUESDAY} 09:00 rival_offer, deadline Fri 27 Nov\n{TUESDAY} 10:00 followed_up Ana by email", *OFFER),
    (f"{TUESDAY} 09:00 rejected\n{TUESDAY} 10:00 thank_you_sent Ana", *DECISION),
    (f"{TUESDAY} 09:00 put_on_hold\n{TUESDAY} 10:00 followed_up Ana by email", *HOLD),
    (BEFORE, "negotiate_timing", "SHOULD", "column", "S8"),
]


@pytest.mark.parametrize(("entry", "kind", "strength", "basis", "clause"), DONE, ids=[row[1] for row in DONE])
def test_what_was_done_is_told_with_the_duty_that_it_met(entry, kind, strength, basis, clause):
    done = next(t for t in made("Wed 18 Nov 12:00", entry).touchpoints if t.kind == kind)
    assert (done.state, done.strength, done.basis, done.grounds) == (State.DONE, strength, basis, (clause,))
    assert (done.end - done.start, done.closes) == (QUARTER, done.end)
    assert done.why == f"it was done on {day_words(done.day)}"
    assert (done.bearer, done.case_id, done.employer) == (Side.CANDIDATE, "acme-data-engineer", "Acme")


def test_what_the_employer_did_is_told_on_their_side_only():
    answered = "Tue 17 Nov 10:00 answered"
    ours, theirs, both = (
        made("Wed 18 Nov 12:00", answered, side=s) for s in ("candidate", "employer", "both")
    )
    assert [t.kind for t in theirs.touchpoints] == [Kind.ANSWER_CANDIDATE]
    (done,) = theirs.touchpoints
    assert (done.state, done.strength, done.grounds, done.bearer) == ("done", "MUST", ("S33",), Side.EMPLOYER)
    assert Kind.ANSWER_CANDIDATE not in {t.kind for t in ours.touchpoints}
    assert {t.kind for t in both.touchpoints} > {Kind.ANSWER_CANDIDATE}


def test_what_was_done_on_a_day_ends_when_the_office_closes():
    (done,) = [
        t for t in made("Wed 18 Nov 12:00", "Tue 17 Nov thank_you_sent Ana").touchpoints if t.state == "done"
    ]
    assert (done.start, done.end) == (local("2026-11-17 16:45"), local("2026-11-17 17:00"))


# -- times -----------------------------------------------------------------------------------------------


def test_thanks_to_many_follow_each_other_and_the_last_ones_share_the_last_quarter_of_the_day():
    crowd = [attrs.evolve(ANA, name=f"Ana {n}", email=f"ana{n}@acme.example") for n in range(4)]
    facts = {"people": crowd, "interviews": (interview("Mon 16 Nov 14:00", *[p.name for p in crowd]),)}
    policy = JOB_DOC.with_readings(email_at=time(16, 20))
    thanks = [
        t for t in made("Mon 16 Nov 16:00", facts=facts, policy=policy).upcoming if t.kind == "thank_you"
    ]
    assert [f"{t.start:%H:%M}" for t in thanks] == ["16:20", "16:35", "16:45", "16:45"]


def test_what_gives_way_to_another_contact_lasts_as_long_as_ever():
    crowded = (
        f"{EMAILED}Fri 27 Nov 14:00 followed_up Ana by phone\nMon 30 Nov 10:00 coordinator_asked Sam by email"
    )
    for touchpoint in made("Mon 30 Nov 11:00", crowded).upcoming:
        assert touchpoint.end - touchpoint.start == QUARTER or touchpoint.kind == "negotiate_timing"


def test_of_days_that_count_all_only_those_after_the_last_are_passed_over():
    asked = next(t for t in made("Tue 17 Nov 15:00", THANKED).upcoming if t.kind == "status_follow_up")
    assert (asked.day, asked.skipped) == (date(2026, 11, 23), ())
    late = JOB_DOC.with_readings(first_contact=calendar_days(10))
    asked = next(
        t for t in made("Tue 17 Nov 15:00", THANKED, policy=late).upcoming if t.kind == "status_follow_up"
    )
    assert [skip.date.day for skip in asked.skipped] == [26]


def test_what_is_due_this_very_minute_is_due_now():
    policy = JOB_DOC.with_readings(email_at=time(9, 20))
    for seen, start in (("09:19", "09:20"), ("09:20", "09:20"), ("09:21", "09:30")):
        thanks = made(f"Tue 17 Nov {seen}", policy=policy).upcoming[0]
        assert (thanks.kind, f"{thanks.start:%H:%M}") == ("thank_you", start)


@pytest.mark.parametrize(
    ("day", "start", "end"),
    [
        ((2026, 3, 8), "01:45-05:00", "03:00-04:00"),
        ((2026, 11, 1), "01:45-04:00", "01:00-05:00"),
        ((2026, 11, 2), "01:45-05:00", "02:00-05:00"),
    ],
)
def test_where_the_clocks_change_an_end_lies_a_quarter_after_its_start_all_the_same(day, start, end):
    night = JOB_DOC.with_readings(opens=time(1), email_at=time(1, 45))
    eve = datetime(*day, tzinfo=NEW_YORK) - timedelta(days=1)
    held = Interview(start=eve.replace(hour=14), people=["Ana"])
    every_day = BusinessCalendar(weekend=())
    thanks = plan(case(interviews=[held]), as_of=eve.replace(hour=16), calendar=every_day, policy=night)
    found = next(t for t in thanks.touchpoints if t.kind is Kind.THANK_YOU)
    assert found.end.astimezone(UTC) - found.start.astimezone(UTC) == QUARTER
    told = [f"{moment:%H:%M}{moment.isoformat()[19:]}" for moment in (found.start, found.end)]
    assert told == [start, end]


def test_of_an_interview_that_is_running_what_is_left_is_told_as_new():
    for seen, start, revised in (("14:40", "14:45", "2020-01-01"), ("14:50", "14:50", "2026-11-16")):
        settle = made(f"Mon 16 Nov {seen}").upcoming[0]
        assert (settle.kind, f"{settle.start:%H:%M}", f"{settle.end:%H:%M}") == (
            "negotiate_timing",
            start,
            "15:00",
        )
        assert f"{settle.revised:%Y-%m-%d}" == revised


def test_days_passed_over_before_and_after_a_touchpoint_rolled_forward_are_all_told():
    call = made("Sat 28 Nov 10:00", EMAILED).upcoming[0]
    assert (call.kind, call.day) == ("status_follow_up", date(2026, 11, 30))
    assert [(skip.date.day, skip.why) for skip in call.skipped] == [
        (26, "Thanksgiving Day"),
        (28, "Saturday"),
        (29, "Sunday"),
    ]


# -- postponing ------------------------------------------------------------------------------------------


def test_two_touchpoints_put_off_by_one_prohibition_both_come_when_it_ends():
    friday = Timing(Anchor.EVENT, date(2026, 11, 20), calendar_days(0), Slot.CALL)

    @prohibition("X1", Strength.MUST_NOT)
    def no_thanks_yet(_situation, _readings):
        """Thank nobody before Friday."""
        yield Bar(
            frozenset({Kind.THANK_YOU}), friday.day, friday, "nobody is thanked before {}", (friday.day,)
        )

    facts = {
        "people": (ANA, BEN, LEE, SAM),
        "interviews": (interview("Mon 16 Nov 14:00", "Ana", "Ben", arranged_by="Lee"),),
    }
    found = made("Mon 16 Nov 16:00", facts=facts, policy=JOB_DOC.with_rule(no_thanks_yet))
    thanks = sorted((t for t in found.upcoming if t.kind == "thank_you"), key=lambda t: t.to[0].name)
    assert [(t.to[0].name, f"{t.start:%a %H:%M}", t.grounds) for t in thanks] == [
        ("Ana", "Fri 09:30", ("S1", "X1")),
        ("Ben", "Fri 09:30", ("S1", "X1")),
    ]
    assert {t.why for t in thanks} == {"nobody is thanked before Fri 20 Nov"}
    assert [(w.to[0].name, w.planned_for.day, w.until.day, w.grounds) for w in found.withheld] == [
        ("Ana", 17, 20, ("X1",)),
        ("Ben", 17, 20, ("X1",)),
    ]


# -- limits ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("most", "days"), [(0, [17, 18]), (1, [17, 18]), (2, [17, 17])])
def test_somebody_is_contacted_as_often_a_day_as_the_limit_says(most, days):
    @prohibition("X1", Strength.MUST_NOT)
    def not_too_often(_situation, _readings):
        """Contact nobody too often."""
        yield Limit(most, 2, 5)

    facts = {"people": (LEE,), "interviews": (interview("Mon 16 Nov 14:00", "Lee", arranged_by="Lee"),)}
    policy = JOB_DOC.without("S7").with_rule(not_too_often)
    found = made("Mon 16 Nov 16:00", facts=facts, policy=policy).upcoming[:2]
    assert {t.kind for t in found} == {Kind.THANK_YOU, Kind.TALK_TO_RECRUITER}
    assert [t.day.day for t in found] == days


# -- rounds and revisions ----------------------------------------------------------------------------------

ROUNDS = [
    ("Mon 16 Nov 16:00", ""),
    ("Tue 17 Nov 16:00", "Tue 17 Nov 09:00 rejected"),
    ("Tue 17 Nov 16:00", "Tue 17 Nov 09:00 put_on_hold"),
    ("Tue 17 Nov 16:00", "Tue 17 Nov 09:00 rival_offer, deadline Fri 27 Nov"),
    ("Tue 17 Nov 16:00", "Tue 17 Nov 09:00 interest_changed, interest none"),
]


@pytest.mark.parametrize(("seen", "happened"), ROUNDS)
def test_whatever_follows_an_only_interview_belongs_to_its_round(seen, happened):
    found = made(seen, happened, horizon=120)
    assert {t.round for t in found.upcoming} == {1}


def test_a_check_in_is_as_new_as_the_word_that_the_search_rests():
    held = made("Wed 18 Nov 09:00", "Tue 17 Nov 09:30 thank_you_sent Ana\nTue 17 Nov 15:00 put_on_hold")
    check_in = next(t for t in held.upcoming if t.kind is Kind.CHECK_IN)
    assert check_in.revised == local("2026-11-17 15:00")


# -- what a plan costs -----------------------------------------------------------------------------------


def asked(side):
    """Return how often each rule was asked for a plan of two months, and how often what was planned."""
    times = Counter()

    def counted(rule):
        def apply(situation, readings):
            times[rule.id] += 1
            return rule.apply(situation, readings)

        return attrs.evolve(rule, apply=apply)

    policy = attrs.evolve(JOB_DOC, rules=[counted(rule) for rule in JOB_DOC.rules])
    found = made("Mon 16 Nov 16:00", policy=policy, side=side)
    return times, Counter(touchpoint.kind for touchpoint in found.upcoming)


def test_while_a_plan_unrolls_rules_are_asked_again_only_if_what_they_hang_on_has_changed():
    times, planned = asked("candidate")
    follow_ups, help_asked = planned[Kind.STATUS_FOLLOW_UP], planned[Kind.ASK_COORDINATOR]
    contacts = planned.total() - planned[Kind.CHOOSE]
    assert (contacts, follow_ups, help_asked) == (18, 13, 2)
    on_the_loop = ("S14", "S14.wait", "S19", "S28", "S30", "S31", "S38.candidate", "R7", "R19")
    on_nothing = ("S7", "S8", "S9", "S10", "S11", "S12", "S31.silence", "R11", "R17")
    assert times == {
        **dict.fromkeys(("S1", "S4", "S5", "R18"), 1 + contacts),
        **dict.fromkeys(on_the_loop, 1 + follow_ups),
        "S17": 1 + follow_ups + help_asked,
        **dict.fromkeys(on_nothing, 1),
    }


def test_the_employers_rules_are_asked_again_after_each_answer():
    times, planned = asked("employer")
    assert times == dict.fromkeys(("S33", "S35", "S38"), 1 + planned[Kind.ANSWER_CANDIDATE])


# -- several cases ---------------------------------------------------------------------------------------


def test_each_case_of_an_agenda_has_its_own_outlook():
    cases = [
        case(log(THANKED), id="waiting"),
        case(log(f"{THANKED}Tue 17 Nov 15:00 rejected"), id="ended", employer="Bolt"),
        case(
            log("Wed 18 Nov 11:00 answer_promised Ana, answer_due Fri 4 Dec"), id="promised", employer="Cora"
        ),
    ]
    every = agenda(cases, as_of=local("2026-11-18 12:00"), calendar=US_MA)
    for each, outlook in zip(cases, every.outlooks, strict=True):
        alone = plan(each, as_of=local("2026-11-18 12:00"), calendar=US_MA).outlooks[0]
        assert (outlook.case, outlook.state) == (each, alone.state)
        assert (outlook.withheld, outlook.near_misses) == (alone.withheld, alone.near_misses)
        assert (outlook.calendar, outlook.calendar_version) == (US_MA.name, US_MA.version)
    assert every.outlooks[1].state is CaseState.ENDED


def test_a_plan_tells_its_moment_in_the_zone_of_the_first_office():
    seen = local("2026-11-18 12:00")
    found = plan(case(), as_of=seen.astimezone(UTC), calendar=US_MA)
    assert (found.as_of, found.as_of.tzinfo) == (seen, NEW_YORK)
    nothing = agenda([], as_of=seen.astimezone(UTC), calendar=US_MA)
    assert (nothing.as_of.tzinfo, nothing.touchpoints, nothing.outlooks) == (UTC, (), ())


# -- what is said ----------------------------------------------------------------------------------------


def test_a_meeting_has_no_way_by_which_it_is_made():
    assert [by_words(channel) for channel in (None, Channel.IN_PERSON, Channel.EMAIL)] == [
        "",
        "",
        " by email",
    ]


@pytest.mark.parametrize(
    ("horizon", "found"),
    [(timedelta(-1), "datetime.timedelta(days=-1) found"), (60, "60 found"), (None, "None found")],
)
def test_a_horizon_that_is_none_is_told(horizon, found):
    with pytest.raises(InvalidInput) as caught:
        plan(case(), as_of=local("2026-11-18 12:00"), calendar=US_MA, horizon=horizon)
    (fault,) = caught.value.faults
    assert (fault.code, fault.path, fault.problem, fault.hint) == (
        "horizon",
        "horizon",
        found,
        "give a span of 0 to 3660 days",
    )


def test_reprs_leave_out_what_is_long_or_private():
    left_out = {
        Touchpoint: {"number", "rules", "reason", "facts"},
        Withheld: {"reason", "facts"},
        Outlook: {"near_misses"},
        Explanation: {"policy", "near_misses"},
    }
    for cls, names in left_out.items():
        assert {field.name for field in attrs.fields(cls) if not field.repr} == names


def test_a_touchpoint_of_ones_own_needs_no_reason_and_no_rules():
    at = datetime(2026, 11, 17, 14, 30, tzinfo=UTC)
    own = Touchpoint(
        uid="own",
        case_id="acme",
        employer="Acme",
        kind=Kind.CHOOSE,
        bearer=Side.CANDIDATE,
        to=(),
        channel=None,
        start=at,
        end=at + QUARTER,
        closes=at + QUARTER,
        state=State.PLANNED,
        strength=Strength.MAY,
        basis=Basis.PRACTICE,
        grounds=("R7",),
        revised=at,
        round=1,
        ordinal=1,
    )
    assert (own.number, own.rules, own.reason, own.facts, own.skipped, own.firm) == (
        None,
        (),
        "",
        (),
        (),
        False,
    )
    assert own.why == ""


# -- what has no end -------------------------------------------------------------------------------------


@pytest.mark.parametrize(("demanded", "refused"), [(130, False), (131, True)])
def test_a_case_with_three_people_may_have_a_hundred_and_thirty_touchpoints_on_a_day(demanded, refused):
    @obligation("X1", Strength.MAY)
    def many(situation, _readings):
        """Choose again and again."""
        timing = Timing(Anchor.EVENT, date(2027, 1, 5), calendar_days(0), Slot.OPENING)
        for n in range(demanded):
            yield Proposal(
                Kind.CHOOSE, (), None, timing, 1, n + 1, situation.stamp(), (), "there is a choice"
            )

    story = Story("", seen="Tue 17 Nov 15:00", happened=THANKED, policy=JOB_DOC.without("R7").with_rule(many))
    if refused:
        with pytest.raises(InvalidPolicy, match="the demands of X1 for 2027-01-05 have no end"):
            story.made()
    else:
        assert sum(t.kind == "choose" for t in story.made().upcoming) == demanded


# -- the plan itself -------------------------------------------------------------------------------------


def test_a_plan_tells_how_it_was_made():
    policy = JOB_DOC.with_readings(all_day=True)
    found = made("Tue 17 Nov 15:00", THANKED, policy=policy, side="both", horizon=30)
    assert (found.policy, found.side, found.horizon) == (policy.name, Side.BOTH, timedelta(30))
    assert (found.all_day, found.unreadable) == (True, ())
    assert (made("Tue 17 Nov 15:00").all_day, made("Tue 17 Nov 15:00").policy) == (False, JOB_DOC.name)


def test_a_moment_without_a_zone_is_told():
    with pytest.raises(InvalidInput) as caught:
        evaluate(case(), policy=JOB_DOC, as_of=datetime(2026, 11, 17, 15))
    (fault,) = caught.value.faults
    assert (fault.code, fault.path, fault.problem) == ("naive", "as_of", "a naive datetime found")
    assert fault.hint == "give it a time zone"


def test_of_policies_that_are_compared_it_is_told_which_rules_and_readings_differ():
    other = JOB_DOC.without("R7").with_readings(help_every=7)
    found = compare(case(), [JOB_DOC, other], as_of=local("2026-11-17 15:00"), calendar=US_MA)
    assert found.rules == (Difference("R7", "rule", (True, False)),)
    (reading,) = found.readings
    assert (reading.field, reading.values) == ("help_every", (JOB_DOC.readings.help_every, 7))


def test_policies_are_compared_on_either_side():
    told = {
        "as_of": local("2026-11-17 15:00"),
        "calendar": US_MA,
        "horizon": timedelta(20),
        "side": Side.EMPLOYER,
    }
    found = compare(case(), [JOB_DOC, TWO_TOUCH], **told)
    assert found.plans == tuple(plan(case(), policy=policy, **told) for policy in (JOB_DOC, TWO_TOUCH))
    assert {touchpoint.kind for row in found.rows for touchpoint in row.touchpoints} == {
        Kind.ANSWER_CANDIDATE
    }


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("ahead", "ahead of the interview"),
        ("thanking", "time for thanks"),
        ("waiting", "waiting for word"),
        ("following_up", "following up"),
        ("paused", "paused"),
        ("ended", "ended"),
    ],
)
def test_a_state_is_told_in_words(state, words):
    assert CaseState(state).words == words


def test_what_a_plan_and_its_parts_need_not_be_told():
    outlook = Outlook(case=case(), state=CaseState.WAITING)
    assert (outlook.withheld, outlook.near_misses, outlook.notes) == ((), (), ())
    assert (outlook.calendar, outlook.calendar_version) == ("", "")
    changes = Changes()
    assert (changes.added, changes.moved, changes.cancelled, bool(changes)) == ((), (), (), False)
    verdict = Verdict()
    assert {getattr(verdict, field.name) for field in attrs.fields(Verdict)} == {()}


@pytest.mark.parametrize("field", ["added", "moved", "cancelled"])
def test_changes_are_some_if_anything_changed(field):
    assert Changes(**{field: (None,)})


def test_either_side_is_explained():
    told = {
        "as_of": local("2026-11-17 15:00"),
        "calendar": US_MA,
        "horizon": timedelta(20),
        "side": Side.EMPLOYER,
    }
    found = explain(case(), **told)
    assert found.plan == plan(case(), **told)
    assert [touchpoint.kind for touchpoint in found.touchpoints] == [Kind.ANSWER_CANDIDATE]


# -- words that were never looked at -----------------------------------------------------------------------


def test_a_closure_of_last_year_is_told_with_its_year():
    happened = "Wed 23 Dec 09:30 followed_up Ana by email\nWed 23 Dec 10:00 calls_declined"
    asked = next(t for t in made("Wed 23 Dec 16:00", happened).upcoming if t.kind is Kind.STATUS_FOLLOW_UP)
    assert asked.because.endswith("; Fri 25 Dec 2026 is Christmas Day; Fri 1 Jan is New Year's Day.")


def test_a_day_of_next_year_that_something_is_withheld_for_is_told_with_its_year():
    held = case(
        [AnswerPromised(at=local("2026-12-17 10:00"), answer_due=date(2027, 1, 4))],
        interviews=(interview("Wed 16 Dec 14:00", "Ana"),),
    )
    (withheld,) = plan(held, as_of=local("2026-12-17 11:00"), calendar=US_MA).withheld
    assert "they promised word by Mon 4 Jan 2027" in withheld.because


def test_what_is_said_once_is_not_said_again():
    promised = "Mon 16 Nov 15:00 answer_promised Ana, answer_due Fri 27 Nov"
    held = case(log(f"{THANKED}{promised}"))
    seen = local("2026-11-23 12:00")
    told = str(explain(held, date(2026, 11, 24), as_of=seen, calendar=US_MA)).splitlines()
    assert len(set(told)) == len(told)
    assert sum(line.startswith("Not yet") for line in told) == 1


def test_a_moment_that_is_none_is_a_fault_of_as_of():
    with pytest.raises(InvalidInput) as caught:
        evaluate(case(), policy=JOB_DOC, as_of="yesterday")
    assert [fault.path for fault in caught.value.faults] == ["as_of"]


def test_a_verdict_shows_what_is_demanded_and_not_what_it_was_made_of():
    promised = "Mon 16 Nov 15:00 answer_promised Ana, answer_due Fri 27 Nov"
    told = repr(evaluate(case(log(f"{THANKED}{promised}")), policy=JOB_DOC, as_of=local("2026-11-23 12:00")))
    assert "postponed" not in told
    assert "key=" not in told


@pytest.mark.parametrize(
    ("seen", "happened", "state"),
    [
        (
            "Fri 27 Nov 12:00",
            f"{EMAILED}Mon 23 Nov 15:00 replied Ana, answer_due Fri 27 Nov",
            CaseState.PAUSED,
        ),
        (
            "Tue 17 Nov 10:00",
            "Tue 17 Nov 09:30 thank_you_sent Ana\nTue 17 Nov 09:45 thank_you_sent Sam",
            "thanking",
        ),
    ],
    ids=["on the promised day", "while the recruiter is to be called"],
)
def test_the_state_of_a_case(seen, happened, state):
    assert made(seen, happened).state == state


def test_a_plan_is_of_timed_touchpoints_unless_it_says_otherwise():
    found = made("Mon 23 Nov 12:00")
    fields = {f.name: getattr(found, f.name) for f in attrs.fields(type(found)) if f.name != "all_day"}
    assert type(found)(**fields).all_day is False


def test_a_touchpoint_has_the_name_that_calendars_know_it_by_for_good():
    """Another name would be another event, in every calendar that has the one of today."""
    (thanks,) = (
        t
        for t in plan(case(), as_of=local("2026-11-16 16:00"), calendar=US_MA).touchpoints
        if t.kind is Kind.THANK_YOU
    )
    assert thanks.uid == "81a8f72ad58b7e9ecfa1c183910122f5"
    assert sha256(b"acme-data-engineer\x1f1\x1fthank_you\x1fAna\x1f1").hexdigest()[:32] == thanks.uid


def test_revisions_are_told_in_utc():
    for touchpoint in made("Tue 24 Nov 15:00", THANKED + EMAILED).touchpoints:
        assert touchpoint.revised.tzinfo is UTC
