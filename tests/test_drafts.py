"""The words for a touchpoint: what drafts say, that they are fit to be sent, that templates do no harm."""

import re
from datetime import timedelta
from itertools import pairwise
from urllib.parse import parse_qs, unquote, urlsplit

import attrs
import pytest
from cases import ANA, BEN, KIM, LEE, MIA, SAM, US_MA, case, local, without
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2 import DictLoader, FileSystemLoader
from stories import EMAILED, THANKED, log

from jobdoc_rules import Interview, InvalidInput, Role, Side, plan
from jobdoc_rules.drafts import LANGUAGES, Draft, InvalidTemplate, draft, drafts_of
from jobdoc_rules.drafts.facts import day_words, listed
from jobdoc_rules.drafts.rendering import FACTS
from jobdoc_rules.events import (
    AnswerPromised,
    CallsDeclined,
    Channel,
    Decided,
    FollowedUp,
    Interest,
    InterestChanged,
    PutOnHold,
    Rejected,
    Replied,
    RivalOffer,
    ThankYouSent,
    TimingAgreed,
)
from jobdoc_rules.ics import to_ical
from jobdoc_rules.review import Severity, review
from jobdoc_rules.situation import Kind
from jobdoc_rules.testing.strategies import scenes

WRITTEN, SPOKEN = Channel.EMAIL, Channel.PHONE


def touchpoints(events=(), as_of="2026-11-16 16:00", *, side=Side.CANDIDATE, days=60, **changes):
    """Return the case, and what is to be done in it from a moment on."""
    told = case(events, **changes)
    made = plan(told, as_of=local(as_of), calendar=US_MA, side=side, horizon=timedelta(days=days))
    return told, made.upcoming


def first(kind, events=(), as_of="2026-11-16 16:00", **changes):
    """Return the case and its first touchpoint of a kind."""
    told, found = touchpoints(events, as_of, **changes)
    return told, next(touchpoint for touchpoint in found if touchpoint.kind is kind)


def words(kind, events=(), as_of="2026-11-16 16:00", *, language="en", channel=None, **changes):
    """Return the draft for the first touchpoint of a kind."""
    told, touchpoint = first(kind, events, as_of, **changes)
    return draft(touchpoint, told, language=language, channel=channel)


SITUATIONS = {
    Kind.NEGOTIATE_TIMING: {"as_of": "2026-11-16 10:00"},
    Kind.THANK_YOU: {},
    Kind.THANK_COORDINATOR: {},
    Kind.TALK_TO_RECRUITER: {},
    Kind.STATUS_FOLLOW_UP: {},
    Kind.ASK_COORDINATOR: {},
    Kind.FIND_CONTACT: {"people": (without(ANA, "email", "phone"), LEE, SAM)},
    Kind.WITHDRAW: {
        "events": (InterestChanged(at=local("2026-11-20 09:00"), interest="none"),),
        "as_of": "2026-11-20 10:00",
    },
    Kind.CHOOSE: {},
    Kind.TELL_OF_OFFER: {
        "events": (RivalOffer(at=local("2026-11-20 09:00"), deadline=local("2026-12-01 00:00").date()),),
        "as_of": "2026-11-20 10:00",
    },
    Kind.THANK_FOR_DECISION: {
        "events": (Rejected(at=local("2026-11-20 09:00")),),
        "as_of": "2026-11-20 10:00",
    },
    Kind.CHECK_IN: {"events": (PutOnHold(at=local("2026-11-20 09:00")),), "as_of": "2026-11-20 10:00"},
    Kind.ANSWER_CANDIDATE: {"side": Side.EMPLOYER},
}


def test_there_is_a_situation_for_every_kind():
    assert set(SITUATIONS) == set(Kind)


# -- fit to be sent --------------------------------------------------------------------------------------


def parts(words):
    """Return each text of a draft with the kind of text it is."""
    reply = words.kind is Kind.ANSWER_CANDIDATE
    kinds = {
        "subject": "subject",
        "body": "employer-reply" if reply else "email",
        "script": "employer-reply" if reply else "voicemail",
        "voicemail": "employer-reply" if reply else "voicemail",
    }
    return [(getattr(words, name), kind) for name, kind in kinds.items() if getattr(words, name) is not None]


def faults(words, told):
    """Return what a review finds in a draft; what the case does not hold cannot be in it."""
    found = [
        f for text, kind in parts(words) for f in review(text, kind=kind, language=words.language, case=told)
    ]
    unreachable = not all(any(getattr(p, way) for p in told.people) for way in ("phone", "email"))
    return [
        f
        for f in found
        if f.severity is not Severity.ADVICE
        and not (
            f.rule == "S37" and f.severity is Severity.WARNING and (unreachable or told.candidate is None)
        )
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("channel", [WRITTEN, SPOKEN])
def test_every_draft_passes_the_review(kind, channel, language):
    told, touchpoint = first(kind, **SITUATIONS[kind])
    assert faults(draft(touchpoint, told, language=language, channel=channel), told) == []


def known(scene):
    """Return the case as it was known at the moment of the scene: later entries are not drafted about."""
    return attrs.evolve(scene.case, events=scene.log)


@settings(max_examples=60, deadline=None)
@given(
    scene=scenes(), language=st.sampled_from(LANGUAGES), side=st.sampled_from([Side.CANDIDATE, Side.EMPLOYER])
)
def test_every_draft_of_every_case_passes_the_review_and_its_voicemail_is_short(scene, language, side):
    told = known(scene)
    for touchpoint in scene.but(case=told).plan(side).upcoming[:8]:
        for channel in (WRITTEN, SPOKEN):
            made = draft(touchpoint, told, language=language, channel=channel)
            assert faults(made, told) == []
            assert made.seconds is None or made.seconds <= 30


@pytest.mark.parametrize("language", LANGUAGES)
def test_follow_ups_in_one_case_do_not_repeat_each_other(language):
    told, found = touchpoints(days=200)
    follow_ups = [t for t in found if t.kind is Kind.STATUS_FOLLOW_UP]
    for channel in (WRITTEN, SPOKEN):
        made = [draft(t, told, language=language, channel=channel) for t in follow_ups]
        texts = [d.body or d.script for d in made]
        assert len(texts) > 20
        assert len(set(texts)) == len(texts)
        for one, other in pairwise(texts):
            shared = set(one.split("\n\n")[1:-1]) & set(other.split("\n\n")[1:-1])
            assert len(shared) < 2


# -- what is said ----------------------------------------------------------------------------------------


AGREED = TimingAgreed(
    at=local("2026-11-16 15:00"), answer_due=local("2026-11-20 00:00").date(), channel="phone"
)


@pytest.mark.parametrize(
    ("language", "agreed", "mentioned"),
    [
        ("en", "As we agreed", "You mentioned"),
        ("es", "acord", "indicaron"),
        ("de", "vereinbart", "erwähnt"),
        ("fr", "convenu", "indiqu"),
    ],
)
def test_what_was_agreed_is_recalled_and_what_was_only_mentioned_is_told_as_that(language, agreed, mentioned):
    told_agreed = words(Kind.STATUS_FOLLOW_UP, (AGREED,), language=language)
    promised = AnswerPromised(at=local("2026-11-16 15:00"), answer_due=AGREED.answer_due)
    told_mentioned = words(Kind.STATUS_FOLLOW_UP, (promised,), language=language)
    nothing = words(Kind.STATUS_FOLLOW_UP, language=language)
    assert agreed in told_agreed.script
    assert mentioned not in told_agreed.script
    assert mentioned in told_mentioned.script
    assert agreed not in told_mentioned.script
    assert agreed not in nothing.body
    assert mentioned not in nothing.body


def test_a_word_that_comes_later_is_not_recalled():
    later = Replied(at=local("2026-12-10 10:00"), answer_due=local("2026-12-20 00:00").date())
    assert "after Friday, November 20" in words(Kind.STATUS_FOLLOW_UP, (AGREED, later)).script


def test_a_vague_day_is_recalled_softly():
    vague = attrs.evolve(AGREED, vague=True)
    assert "a little past Friday, November 20" in words(Kind.STATUS_FOLLOW_UP, (vague,)).script
    mentioned = AnswerPromised(at=AGREED.at, answer_due=AGREED.answer_due, vague=True)
    assert "around Friday, November 20" in words(Kind.STATUS_FOLLOW_UP, (mentioned,)).script


@pytest.mark.parametrize(
    ("language", "line"),
    [("en", "not my wish to trouble you"), ("es", "molest"), ("de", "stör"), ("fr", "importun")],
)
def test_the_honest_line_comes_from_the_second_round_on(language, line):
    told, found = touchpoints()
    follow_ups = [t for t in found if t.kind is Kind.STATUS_FOLLOW_UP]
    said = [line in (draft(t, told, language=language, channel=WRITTEN).body or "") for t in follow_ups]
    assert said == [False, False, *[True] * (len(follow_ups) - 2)]


def test_nobody_is_offered_a_talk_who_does_not_want_to_be_called():
    events = (CallsDeclined(at=local("2026-11-16 16:00")), *log(EMAILED))
    told, found = touchpoints(events, "2026-11-24 09:00")
    bodies = [draft(t, told).body for t in found if t.kind is Kind.STATUS_FOLLOW_UP]
    assert all("trouble" not in body for body in bodies)


def test_thanks_that_are_still_owed_go_into_the_next_message():
    followed = FollowedUp(at=local("2026-11-23 09:30"), person="Ana", channel="email")
    made = words(Kind.STATUS_FOLLOW_UP, (followed,), "2026-11-24 09:00")
    assert "thank you for the conversation on Monday, November 16" in made.script
    thanked = ThankYouSent(at=local("2026-11-17 09:30"), person="Ana")
    made = words(Kind.STATUS_FOLLOW_UP, (thanked, followed), "2026-11-24 09:00")
    assert "the conversation" not in made.script


def test_whoever_helped_with_logistics_is_thanked_through_the_interviewer():
    assert "my thanks to Sam" in words(Kind.THANK_YOU).body
    assert "thanks to" not in words(Kind.THANK_YOU, people=(ANA, LEE)).body


def test_a_coordinator_is_told_whom_one_tries_to_reach():
    made = words(Kind.ASK_COORDINATOR, log(THANKED))
    assert "follow up with Ana" in made.body if made.body else "follow up with Ana" in made.script


def test_before_leaving_one_asks_in_the_order_of_the_column():
    script = words(Kind.NEGOTIATE_TIMING, **SITUATIONS[Kind.NEGOTIATE_TIMING]).script
    places = [
        script.index(part)
        for part in ("enjoyed", "doing well", "interested", "next steps", "day after", "number")
    ]
    assert places == sorted(places)


def test_an_interim_answer_names_a_day_a_number_and_an_address():
    body = words(Kind.ANSWER_CANDIDATE, side=Side.EMPLOYER).body
    assert "Dear Jo Marsh," in body
    assert "by Monday, November 30" in body
    assert "+1 617 555 0103 or write to lee@acme.example" in body


@pytest.mark.parametrize(
    ("people", "said"),
    [
        ((ANA, LEE), "call us at +1 617 555 0103 or write to lee@acme.example"),
        ((without(ANA, "email", "phone"), without(LEE, "email")), "call us at +1 617 555 0103 or reply"),
        ((without(ANA, "email", "phone"), without(LEE, "phone")), "write to lee@acme.example"),
        ((without(ANA, "email", "phone"), without(LEE, "email", "phone")), "please reply to this email"),
        (
            (without(ANA, "email"), without(LEE, "phone")),
            "call us at +1 617 555 0100 or write to lee@acme.example",
        ),
    ],
)
def test_an_interim_answer_says_how_to_reach_them_as_far_as_that_is_known(people, said):
    assert said in words(Kind.ANSWER_CANDIDATE, side=Side.EMPLOYER, people=people).body


def test_who_has_decided_says_so():
    decided = Decided(at=local("2026-11-17 09:00"))
    made = words(Kind.ANSWER_CANDIDATE, (decided,), "2026-11-17 10:00", side=Side.EMPLOYER)
    assert "We have reached a decision" in made.body


def test_a_choice_comes_with_the_words_of_a_withdrawal_and_a_note():
    made = words(Kind.CHOOSE)
    assert made.note == "only if you choose to withdraw; to go on, send nothing today"
    assert "withdraw my candidacy" in made.body
    assert made.body.startswith("Dear Ana,")
    assert made.to == (ANA.email,)
    assert made.linked_text.startswith(made.note)
    assert words(Kind.THANK_YOU).note is None


def test_an_agency_gets_the_follow_ups_in_its_own_name():
    told, found = touchpoints(
        people=(ANA, KIM, SAM),
        interviews=(
            Interview(
                start=local("2026-11-16 14:00"),
                end=local("2026-11-16 15:00"),
                people=("Ana",),
                arranged_by="Kim",
            ),
        ),
    )
    follow_up = next(t for t in found if t.kind is Kind.STATUS_FOLLOW_UP)
    assert draft(follow_up, told).body.startswith("Dear Kim,")


# -- facts that are missing, and names of all kinds ------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("channel", [WRITTEN, SPOKEN])
def test_nothing_is_left_open_where_a_fact_is_missing(kind, channel, language):
    changes = {"position": None, "candidate": None, **SITUATIONS[kind]}
    if "people" not in changes and kind not in (
        Kind.ASK_COORDINATOR,
        Kind.THANK_COORDINATOR,
        Kind.TALK_TO_RECRUITER,
    ):
        changes["people"] = (ANA,)
        changes["interviews"] = (
            Interview(start=local("2026-11-16 14:00"), end=local("2026-11-16 15:00"), people=("Ana",)),
        )
    told, touchpoint = first(kind, **changes)
    made = draft(touchpoint, told, language=language, channel=channel)
    for text, _ in parts(made):
        assert "None" not in text
        assert "{" not in text
        assert "  " not in text
        assert " ," not in text
        assert " ." not in text
        assert not text.endswith(",")


NAMES = [
    "O'Neil",
    "Zoë “Zed” Ängström",
    "山田 太郎",
    "محمد علي",
    "Анна Петрова",
    "D\u2019Angelo & Söhne",
    "{{ 7 * 7 }}",
    "<b>Bo</b>",
    "%s {0}",
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_names_come_through_unharmed(name, language):
    people = (attrs.evolve(ANA, name=name), LEE, SAM)
    interviews = (Interview(start=local("2026-11-16 14:00"), end=local("2026-11-16 15:00"), people=(name,)),)
    told, found = touchpoints(
        people=people, interviews=interviews, employer=name, candidate=name, position=name
    )
    body = draft(next(t for t in found if t.kind is Kind.STATUS_FOLLOW_UP), told, language=language).body
    assert body.count(name) >= 3


@pytest.mark.parametrize(
    ("names", "language", "words"),
    [
        ([], "en", None),
        (["Ana"], "en", "Ana"),
        (["Ana", "Ben"], "en", "Ana and Ben"),
        (["Ana", "Ben", "Cy"], "de", "Ana, Ben und Cy"),
        (["Ana", "Inés"], "es", "Ana e Inés"),
        (["Ana", "Hilda"], "es", "Ana e Hilda"),
        (["Ana", "Hierro"], "es", "Ana y Hierro"),
        (["Ana", "Luz"], "es", "Ana y Luz"),
        (["Ana", "Ben"], "fr", "Ana et Ben"),
        (["Ana", "Ben"], "it", "Ana & Ben"),
    ],
)
def test_names_are_listed_as_the_language_does(names, language, words):
    assert listed(names, language) == words


@pytest.mark.parametrize(
    ("language", "near", "far"),
    [
        ("en", "Monday, November 16", "Monday, November 16, 2026"),
        ("es", "lunes, 16 de noviembre", "lunes, 16 de noviembre de 2026"),
        ("de", "Montag, 16. November", "Montag, 16. November 2026"),
        ("fr", "lundi 16 novembre", "lundi 16 novembre 2026"),
        ("xx", "2026-11-16", "2026-11-16"),
    ],
)
def test_days_are_written_as_the_language_does_with_the_year_where_it_is_another(language, near, far):
    day = local("2026-11-16 00:00").date()
    assert day_words(day, beside=day, language=language) == near
    assert day_words(day, beside=day.replace(year=2027), language=language) == far


# -- voicemails ------------------------------------------------------------------------------------------


def test_a_voicemail_is_timed_at_two_and_a_half_words_a_second():
    made = Draft(
        uid="u", kind=Kind.THANK_YOU, language="en", channel=SPOKEN, script="", voicemail="one " * 26
    )
    assert made.seconds == 11
    assert attrs.evolve(made, voicemail=None).seconds is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_voicemail_with_endless_names_is_cut_to_half_a_minute_by_leaving_names_out(language):
    long = ("q " * 99).strip()
    people = (attrs.evolve(ANA, name=long), LEE, SAM)
    interviews = (Interview(start=local("2026-11-16 14:00"), end=local("2026-11-16 15:00"), people=(long,)),)
    for kind in (Kind.STATUS_FOLLOW_UP, Kind.THANK_YOU):
        told, touchpoint = first(
            kind, people=people, interviews=interviews, employer=long, candidate=long, position=long
        )
        made = draft(touchpoint, told, channel=SPOKEN, language=language)
        assert made.seconds <= 30
        assert "q q" not in made.voicemail


def test_a_voicemail_that_is_long_without_any_name_is_the_template_s_own():
    text = "{% block script %}s{% endblock %}{% block voicemail %}" + "so on " * 60 + "{% endblock %}"
    assert with_template(text, channel="phone").seconds == 48


# -- links and events ------------------------------------------------------------------------------------


@given(
    subject=st.text(
        st.characters(codec="utf-8", exclude_characters="\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"), max_size=60
    ),
    lines=st.lists(
        st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), max_size=60), max_size=4
    ),
)
def test_a_mailto_link_gives_back_exactly_whom_subject_and_body(subject, lines):
    body = "\n".join(lines)
    to = ("ana+jobs&x=y@acme.example", "bo%@acme.example")
    made = Draft(
        uid="u", kind=Kind.THANK_YOU, language="en", channel=WRITTEN, to=to, subject=subject, body=body
    )
    link = urlsplit(made.mailto)
    fields = parse_qs(link.query, keep_blank_values=True, strict_parsing=True)
    assert link.scheme == "mailto"
    assert tuple(map(unquote, link.path.split(","))) == to
    assert fields["subject"] == [subject]
    assert fields["body"] == ["\r\n".join(body.splitlines())]
    assert re.fullmatch(r"subject=[\w.~%-]*&body=[\w.~%-]*", link.query, re.ASCII)


def test_only_an_email_to_a_known_address_has_a_link():
    told, touchpoint = first(Kind.STATUS_FOLLOW_UP)
    assert draft(touchpoint, told).mailto.startswith("mailto:ana@acme.example?subject=")
    assert draft(touchpoint, told, channel="letter").mailto is None
    assert draft(touchpoint, told, channel="phone").mailto is None
    told, touchpoint = first(Kind.STATUS_FOLLOW_UP, people=(without(ANA, "email"), LEE, SAM))
    assert draft(touchpoint, told, channel="email").mailto is None


def test_drafts_stand_in_events_on_request_only():
    told = case()
    made = plan(told, as_of=local("2026-11-16 16:00"), calendar=US_MA)
    plain = to_ical(made)
    full = to_ical(made, drafts={uid: words.linked_text for uid, words in drafts_of(made).items()})
    unfolded = full.replace(b"\r\n ", b"").decode()
    assert b"Draft:" not in plain
    assert unfolded.count("Draft:") == len(made.upcoming)
    assert "mailto:ana@acme.example?subject=Thank%20you" in unfolded
    assert "Voicemail (" in unfolded


# -- arguments -------------------------------------------------------------------------------------------


def test_all_wrong_arguments_are_told_at_once():
    _, touchpoint = first(Kind.THANK_YOU)
    other = case(id="other")
    with pytest.raises(InvalidInput) as caught:
        draft(touchpoint, other, language="xx", channel="pigeon")
    assert [fault.code for fault in caught.value.faults] == ["case", "language", "unknown_value"]
    with pytest.raises(InvalidInput) as caught:
        draft("uid", {}, language=3, loader="templates")
    assert [fault.path for fault in caught.value.faults] == ["touchpoint", "case", "language", "loader"]


# -- templates of one's own ------------------------------------------------------------------------------


def with_template(text, name="en/thank_you.txt", *, channel=None, **others):
    told, touchpoint = first(Kind.THANK_YOU)
    loader = DictLoader({name: text, **others})
    return draft(touchpoint, told, loader=loader, channel=channel)


MINE = "{% block subject %}Hi {{ to }}{% endblock %}{% block body %}Hello!{% endblock %}"


def test_a_template_of_ones_own_goes_before_the_package_s():
    made = with_template(MINE)
    assert (made.subject, made.body) == ("Hi Ana", "Hello!")


def test_a_template_may_replace_one_block_of_the_package_s():
    made = with_template('{% extends "builtin/en/thank_you.txt" %}{% block subject %}Thanks!{% endblock %}')
    assert made.subject == "Thanks!"
    assert made.body == words(Kind.THANK_YOU).body


def test_a_shared_block_of_ones_own_is_used_by_the_package_s_templates():
    base = '{% extends "builtin/en/base.txt" %}{% block signature %}Cheers{% endblock %}'
    made = with_template(base, name="en/base.txt")
    assert made.body.endswith("\n\nCheers")


def test_a_loader_may_bring_a_language():
    told, touchpoint = first(Kind.THANK_YOU)
    text = "{% block subject %}Grazie{% endblock %}{% block body %}Per {{ interview_day }}{% endblock %}"
    made = draft(touchpoint, told, language="it", loader=DictLoader({"it/thank_you.txt": text}))
    assert made.body == "Per lunedì 16 novembre"


def test_turns_differ_from_one_time_to_the_next():
    text = '{% block subject %}{{ turn("a", "b", "c") }}{% endblock %}{% block body %}x{% endblock %}'
    told, found = touchpoints()
    follow_ups = [t for t in found if t.kind is Kind.STATUS_FOLLOW_UP][:4]
    loader = DictLoader({"en/status_follow_up.txt": text})
    made = [draft(t, told, loader=loader, channel="email").subject for t in follow_ups]
    assert made == ["a", "b", "c", "a"]


def block(text, name="body"):
    return f"{{% block subject %}}s{{% endblock %}}\n{{% block {name} %}}{text}{{% endblock %}}"


@pytest.mark.parametrize(
    ("text", "code", "path", "line", "problem"),
    [
        (block("{{ to.upper() }}"), "template", "body", 2, "this call is not allowed"),
        (block("{{ to.__class__ }}"), "template", "body", 2, ".__class__ is not allowed"),
        (block("{{ nonsense }}"), "template", "body", 2, "'nonsense' is no fact"),
        (block("{{ to|format }}"), "template", "body", 2, "there is no filter 'format'"),
        (block("{% for a in to %}{% endfor %}"), "template", "body", 2, "For is not allowed"),
        (block("{{ 'a' * 1000000000 }}"), "template", "body", 2, "Mul is not allowed"),
        (block("{{ '%300000000s' % to }}"), "template", "body", 2, "Mod is not allowed"),
        (block("{% set to = 'x' %}"), "template", "body", 2, "Assign is not allowed"),
        (block("{% include 'en/base.txt' %}"), "template", "body", 2, "Include is not allowed"),
        (block("{% macro m() %}{% endmacro %}"), "template", "body", 2, "Macro is not allowed"),
        (block("{{ self.body() }}"), "template", "body", 2, "this call is not allowed"),
        (block("{{ turn() }}"), "template", "body", 2, "this call is not allowed"),
        (block("{{ turn(*to) }}"), "template", "body", 2, "this call is not allowed"),
        (block("{{ to() }}"), "template", "body", 2, "this call is not allowed"),
        (block("{{ lipsum() }}"), "template", "body", 2, "this call is not allowed"),
        (block("{{ self.other() }}", "helper"), "template", "helper", 2, "this call is not allowed"),
        (block("{{ to "), "syntax", "", 2, "expected token 'end of print statement'"),
        ("{% extends to %}" + MINE, "template", "", 1, "the extended template is not named"),
        (
            block("{{ " + "(" * 5000 + "to" + ")" * 5000 + " }}"),
            "syntax",
            "",
            None,
            "it is nested too deeply",
        ),
        (block("(" * 10) + "x" * 20_000, "too_long", "", None, "characters found"),
    ],
)
def test_a_template_that_may_not_be_used_tells_its_file_line_and_field(text, code, path, line, problem):
    with pytest.raises(InvalidTemplate) as caught:
        with_template(text)
    fault = caught.value.faults[0]
    assert (fault.code, fault.path, fault.line, fault.source) == (code, path, line, "en/thank_you.txt")
    assert problem in fault.problem


def test_all_that_is_wrong_with_a_template_is_told_at_once():
    with pytest.raises(InvalidTemplate) as caught:
        with_template(
            "{% block subject %}{{ one }}\n{{ two }}{% endblock %}\n{% block body %}{{ three }}{% endblock %}"
        )
    assert [(fault.line, fault.path) for fault in caught.value.faults] == [
        (1, "subject"),
        (2, "subject"),
        (3, "body"),
    ]


def test_deep_nesting_is_refused():
    with pytest.raises(InvalidTemplate):
        with_template(block("{% if to %}" * 1500))


@pytest.mark.parametrize(
    ("text", "code", "problem"),
    [
        ("{% block subject %}s{% endblock %}", "missing", "it has no block 'body'"),
        ('{% extends "en/none.txt" %}', "missing", "there is no template en/none.txt"),
        ('{% extends "en/thank_you.txt" %}', "circular", "it extends itself"),
        (block("{{ to + 1 }}"), "template", "Add is not allowed"),
        (block("{{ to < 1 }}"), "template", "it fails: "),
    ],
)
def test_a_template_that_fails_tells_its_file_and_block(text, code, problem):
    with pytest.raises(InvalidTemplate) as caught:
        with_template(text)
    fault = caught.value.faults[0]
    assert fault.code == code
    assert fault.source == "en/thank_you.txt"
    assert problem in fault.problem
    assert code != "template" or (fault.path, fault.line) == ("body", 2)


def test_a_template_that_fails_in_what_it_extends_tells_that_file(tmp_path):
    (tmp_path / "en").mkdir()
    own = tmp_path / "en" / "own.txt"
    own.write_text(block("\n{{ 1 in to }}"), encoding="utf-8")
    (tmp_path / "en" / "thank_you.txt").write_text('{% extends "en/own.txt" %}', encoding="utf-8")
    told, touchpoint = first(Kind.THANK_YOU)
    with pytest.raises(InvalidTemplate) as caught:
        draft(touchpoint, told, loader=FileSystemLoader(tmp_path))
    fault = caught.value.faults[0]
    assert (fault.source, fault.line, fault.path) == (str(own), 3, "body")


def test_a_text_that_grows_too_long_is_refused():
    helper = "{% block h %}" + "x" * 900 + "{% endblock %}"
    text = helper + block("{{ self.h() }}" * 30)
    with pytest.raises(InvalidTemplate, match="27000 characters come out of it"):
        with_template(text)


def test_a_language_without_templates_is_told():
    told, touchpoint = first(Kind.THANK_YOU)
    with pytest.raises(InvalidTemplate, match=r"there is no template it/thank_you\.txt"):
        draft(touchpoint, told, language="it", loader=DictLoader({}))


@pytest.mark.parametrize("language", ["../en", "en/../en", "", "/etc"])
def test_a_language_is_no_way_out_of_the_folder(language):
    told, touchpoint = first(Kind.THANK_YOU)
    with pytest.raises(InvalidInput):
        draft(touchpoint, told, language=language, loader=DictLoader({}))


def test_every_fact_is_given_and_told_of():
    from jobdoc_rules.drafts import facts

    told, touchpoint = first(Kind.THANK_YOU)
    given_ = facts.facts_of(touchpoint, told, "en")
    assert set(given_) == FACTS
    assert all(f"``{name}``" in facts.__doc__ or f"``{name}(" in facts.__doc__ for name in FACTS)


def test_the_reach_of_an_employer_is_asked_of_recruiters_first():
    from jobdoc_rules.drafts.facts import facts_of

    told, touchpoint = first(Kind.ANSWER_CANDIDATE, side=Side.EMPLOYER, people=(ANA, BEN, MIA, SAM, LEE))
    facts = facts_of(touchpoint, told, "en")
    assert (facts["phone"], facts["email"]) == (LEE.phone, LEE.email)
    assert LEE.role is Role.RECRUITER
    assert told.interest is Interest.KEEN
