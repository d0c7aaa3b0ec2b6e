"""What a review finds in a message, where, and what it leaves alone."""

import re
import tomllib
import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest
from cases import ANA, LEE, SAM, case, local
from hypothesis import given
from hypothesis import strategies as st

from jobdoc_rules import InvalidInput
from jobdoc_rules.events import (
    AnswerPromised,
    CallsDeclined,
    InterestChanged,
    Spoke,
    TimingAgreed,
)
from jobdoc_rules.review import (
    LANGUAGES,
    LONGEST_TEXT,
    MOST_WORDS,
    Finding,
    Label,
    MessageKind,
    Severity,
    examine,
    review,
)
from jobdoc_rules.review.elements import Genre
from jobdoc_rules.review.grammar import EDGE, PAUSE, Grammar, PhraseError, compiled
from jobdoc_rules.review.language import knowledge_of
from jobdoc_rules.review.reasons import WHY
from jobdoc_rules.review.rows import folded
from jobdoc_rules.rulebook import RULES

WORDING = Path(__file__).parent / "wording"
ELEMENTS = set(knowledge_of("en").elements)


def labels(text, kind="email", language="en", **options):
    """Return the labels of what is found, without what is only advice."""
    found = review(text, kind=kind, language=language, **options)
    return [finding.label for finding in found if finding.severity is not Severity.ADVICE]


def tone(text, kind="email", language="en", **options):
    """Return the labels that speak of the tone."""
    untoned = (Label.MISSING_ELEMENT, Label.UNTRUE_CLAIM)
    return [label for label in labels(text, kind, language, **options) if label not in untoned]


# -- phrases, each by its own examples -------------------------------------------------------------------

PHRASES = [
    pytest.param(code, phrase, expression, id=f"{code}-{place}")
    for code in LANGUAGES
    for place, (phrase, expression) in enumerate(knowledge_of(code).phrases)
]


def places(code, expression, text):
    row = knowledge_of(code).reader.read(text)
    return list(expression.find(row.letters, frozenset(row.letters)))


@pytest.mark.parametrize(("code", "phrase", "expression"), PHRASES)
def test_a_phrase_fires_and_spares_where_it_says_and_gives_a_reason(code, phrase, expression):
    assert phrase.fires
    assert [text for text in phrase.fires if not places(code, expression, text)] == []
    assert [text for text in phrase.spares if places(code, expression, text)] == []
    assert (phrase.rule, phrase.label) in WHY
    assert knowledge_of(code).language.instead[phrase.label]


def test_every_rule_about_tone_has_phrases_in_every_language():
    rules = {rule.clause for rule in RULES if rule.clause in {"S23", "S24", "S25", "S26", "S27", "S7b"}}
    for code in LANGUAGES:
        assert {phrase.rule for phrase, _ in knowledge_of(code).phrases} >= rules


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_knows_the_same_elements(code):
    language = knowledge_of(code).language
    assert set(language.elements) == ELEMENTS
    assert {str(genre) for genre in Genre} - {"unclear"} <= ELEMENTS
    missing = {
        "status",
        "interest",
        "thanks",
        "withdrawal",
        "name",
        "undecided",
        "patience",
        "day",
        "contact",
    }
    assert missing <= set(language.instead)


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_better_said_passes_the_review_itself(code):
    language = knowledge_of(code).language
    for name, words in language.instead.items():
        kind = "employer-reply" if name in {"name", "undecided", "patience", "day", "contact"} else "subject"
        assert tone(words, kind, code) == []
        assert not set("|{}_") & set(words)


# -- messages of the labelled corpora --------------------------------------------------------------------


def test_the_corpora_hold_enough_messages_of_every_label_and_kind():
    for part in ("tune", "held_out"):
        for code in LANGUAGES:
            messages = tomllib.loads((WORDING / part / f"{code}.toml").read_text("utf-8"))["message"]
            assert len(messages) >= 150
            assert {message["kind"] for message in messages} == set(MessageKind)
            named = {label for message in messages for label in (*message["labels"], *message["tolerated"])}
            assert named <= set(Label)


@pytest.mark.parametrize("code", LANGUAGES)
def test_whatever_the_message_every_span_holds_the_words_found(code):
    messages = tomllib.loads((WORDING / "tune" / f"{code}.toml").read_text("utf-8"))["message"]
    for message in messages:
        text = message["text"]
        for finding in review(text, kind=message["kind"], language=code):
            start, end = finding.span
            assert 0 <= start <= end <= len(text)
            if finding.label is Label.MISSING_ELEMENT:
                assert (start, end, finding.text) == (0, len(text), "")
            else:
                assert finding.text == text[start:end] != ""


# -- places ----------------------------------------------------------------------------------------------


def test_a_finding_tells_its_rule_its_place_and_what_is_better():
    text = "Hi Ana,\nsorry, but this is my third e\u2011mail \N{GRINNING FACE}!".replace("\u2011", "-")
    (finding,) = [f for f in review(text, language="en") if f.label is Label.COUNTS_ATTEMPTS]
    assert finding == Finding(
        rule="S23",
        label=Label.COUNTS_ATTEMPTS,
        severity=Severity.ERROR,
        span=(text.index("my third"), text.index("e-mail") + 6),
        text="my third e-mail",
        why=WHY["S23", Label.COUNTS_ATTEMPTS],
        instead=knowledge_of("en").language.instead["COUNTS_ATTEMPTS"],
    ) or finding.text.endswith("third e-mail")


def test_findings_stand_in_the_order_of_the_text():
    text = "I have called twice. You never replied. I need an answer by Friday."
    found = [f for f in review(text, language="en") if f.label is not Label.MISSING_ELEMENT]
    assert [f.label for f in found] == ["COUNTS_ATTEMPTS", "FRUSTRATION_OR_BLAME", "PRESSURE_OR_ULTIMATUM"]


def test_of_phrases_that_overlap_and_say_the_same_one_is_told():
    text = "This is my third email, my third email, and this is the third time I write."
    spans = [f.span for f in review(text, language="en") if f.label is Label.COUNTS_ATTEMPTS]
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


@pytest.mark.parametrize("apostrophe", ["'", "\u2019", "\u02bc", "`", "\u00b4"])
def test_apostrophes_of_all_kinds_are_read(apostrophe):
    assert "COUNTS_ATTEMPTS" in labels(f"I{apostrophe}ve written to you three times.")
    assert "COUNTS_ATTEMPTS" in labels(
        f"C{apostrophe}est la troisième fois que je vous écris.", language="fr"
    )


def test_a_sentence_that_goes_on_in_the_next_line_is_one_sentence():
    assert "COUNTS_ATTEMPTS" in labels("I hope you do not mind my third\nemail about the position.")
    assert tone("I liked the third\n\nEmail me if there is news.") == []


# -- quoted mail -----------------------------------------------------------------------------------------

QUOTES = [
    "> this is my third email, you never replied",
    "  > you never replied",
    "On Mon, 16 Nov 2026 at 10:00, Ana Ruiz <ana@acme.example> wrote:\nYou never replied to my third email.",
    "El lun, 16 nov 2026 a las 10:00, Ana Ruiz escribió:\nYou never replied to my third email.",
    "Am 16.11.2026 um 10:00 schrieb Ana Ruiz <ana@acme.example>:\nYou never replied to my third email.",
    "Le lun. 16 nov. 2026 à 10:00, Ana Ruiz a écrit :\nYou never replied to my third email.",
    "-----Original Message-----\nYou never replied to my third email.",
    "-----Ursprüngliche Nachricht-----\nYou never replied to my third email.",
    "From: Ana Ruiz\nSent: Monday\nTo: Jo\nSubject: my third email\n\nYou never replied.",
    "Von: Ana Ruiz\nGesendet: Montag\nAn: Jo\nBetreff: my third email\n\nYou never replied.",
]


@pytest.mark.parametrize("quote", QUOTES)
def test_what_is_quoted_below_a_message_is_passed_over(quote):
    assert tone(f"Hi Ana, how is the search going?\n\n{quote}\n") == []


@pytest.mark.parametrize("quote", QUOTES)
def test_the_message_above_a_quote_is_not(quote):
    text = f"This is my third email.\n\n{quote}\n"
    found = [f for f in review(text, language="en") if f.label is Label.COUNTS_ATTEMPTS]
    assert [text[slice(*f.span)] for f in found] == [f.text for f in found]
    assert found


def test_an_answer_below_a_quoted_line_is_read():
    assert tone("> how are you?\nI have written three times.") == ["COUNTS_ATTEMPTS"]


# -- languages -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("I wanted to follow up on the position. How is the search going?", "en"),
        ("Quería saber cómo va el proceso de selección. Sigo muy interesada.", "es"),
        ("Ich wollte nachfragen, wie der Stand der Dinge bei der Stelle ist.", "de"),
        ("Je voulais savoir où vous en êtes dans le recrutement.", "fr"),
        ("Questa è la terza volta che vi scrivo senza ricevere risposta.", "it"),
        ("Ik schrijf u nu voor de derde keer over de vacature.", "nl"),
        ("三回目のメールです。お返事をお待ちしております。", "ja"),
        ("Пишу вам уже в третий раз.", "ru"),
        ("", "en"),
        ("12345 :-)", "en"),
    ],
)
def test_the_language_is_detected(text, code):
    assert examine(text).language == code


@pytest.mark.parametrize(
    "text", ["Questa è la terza volta che vi scrivo.", "Ik schrijf u nu voor de derde keer."]
)
def test_a_text_in_another_language_is_never_clean(text):
    (finding,) = review(text)
    assert (finding.label, finding.severity, finding.span) == (
        Label.NOT_REVIEWED,
        Severity.ERROR,
        (0, len(text)),
    )
    assert finding.why.startswith("not reviewed: ")


def test_a_language_that_is_given_is_believed():
    assert [f.label for f in review("This is my third email.", language="it")] == [Label.NOT_REVIEWED]
    assert examine("This is my third email.", language="en-GB").language == "en"


# -- missing elements ------------------------------------------------------------------------------------

COMPLETE = "Hi Ana, I remain very interested in the position. Where are you in the process? Best, Jo"


def missing(text, kind="email", language="en", **options):
    """Return the rules and severities of what is missing, and what is better."""
    found = review(text, kind=kind, language=language, **options)
    return [(f.rule, str(f.severity), f.why) for f in found if f.label is Label.MISSING_ELEMENT]


def test_a_complete_follow_up_lacks_nothing():
    assert review(COMPLETE, language="en") == ()
    assert review(COMPLETE, kind="voicemail", language="en") == ()


@pytest.mark.parametrize("kind", ["email", "voicemail"])
def test_a_follow_up_asks_the_status_and_says_the_interest(kind):
    ((rule, severity, why),) = missing("Hi Ana, I remain very interested in the position. Best, Jo", kind)
    assert (rule, severity) == ("S16", "error")
    assert "how the search stands" in why
    ((rule, severity, why),) = missing("Hi Ana, I am following up: how is the search going? Best, Jo", kind)
    assert (rule, severity) == ("S16", "error")
    assert "interested" in why


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("As discussed, I am circling back.", "advice"),
        ("Circling back. You mentioned the 14th.", "advice"),
        ("I withdraw my application.", "advice"),
        ("Circling back. You mentioned the 14th. So here I am.", "error"),
        ("Hi Ana, I am circling back.", "error"),
        ("Ana, I am circling back.", "error"),
        ("I am circling back.\n\nBest regards,\nJo", "error"),
        ("", "error"),
    ],
)
def test_what_a_sentence_or_two_out_of_a_message_lack_is_only_advice(text, severity):
    assert {s for _, s, _ in missing(text)} == {severity}


def test_nothing_is_asked_of_a_subject():
    assert missing("Hello", "subject") == []


@pytest.mark.parametrize(
    "text",
    [
        "Dear Ana, thank you so much for our conversation yesterday. I learned a lot. Best, Jo",
        "Dear Sam, could you help me connect with Ana? I am trying to follow up with her. Best, Jo",
        "Dear Ana, I have received another offer, and you are my first choice. Best, Jo",
        "Dear Ana, thank you for letting me know about your decision. All the best, Jo",
    ],
)
def test_messages_of_other_kinds_need_not_ask_the_status(text):
    assert missing(text) == []


def test_a_withdrawal_thanks():
    assert missing("Dear Ana, I withdraw my application. Jo") == [
        ("S31", "error", "a withdrawal thanks them for their time")
    ]
    assert missing("Dear Ana, thank you for your time. I withdraw my application. Jo") == []


def test_who_has_lost_interest_withdraws():
    lost = case((InterestChanged(at=local("2026-11-20 09:00"), interest="none"),))
    ((rule, _, why),) = missing("Dear Ana, thank you for your time. Jo", case=lost)
    assert rule == "S31"
    assert "withdraw" in why
    regained = case(
        (
            InterestChanged(at=local("2026-11-20 09:00"), interest="none"),
            InterestChanged(at=local("2026-11-21 09:00"), interest="keen"),
        )
    )
    assert missing("Dear Ana, thank you for your time and our talk. Jo", case=regained) == []


REPLY = (
    "Dear Jo, thank you for the time you gave us. We have not made a decision yet, and we thank you for your "
    "patience. You will hear from us by Friday, December 4. If not, please call 617 555 0100 or write to "
    "jobs@acme.example."
)


@pytest.mark.parametrize(
    ("left_out", "instead", "severity", "why"),
    [
        ("Dear Jo, ", "", "warning", "by name"),
        ("thank you for the time you gave us. We", "We", "advice", None),
        ("We have not made a decision yet, and we", "We", "warning", "no decision"),
        (", and we thank you for your patience", "", "warning", "patience"),
        ("by Friday, December 4", "soon", "error", "no day is named"),
        ("by Friday, December 4", "in the coming weeks", "error", "no day is named"),
        (
            "call 617 555 0100 or write to jobs@acme.example",
            "be in touch",
            "error",
            "no telephone number and no",
        ),
        ("call 617 555 0100 or ", "", "warning", "no telephone number"),
        (" or write to jobs@acme.example", "", "warning", "no email address"),
    ],
)
def test_an_interim_answer_holds_what_s37_asks_for(left_out, instead, severity, why):
    assert missing(REPLY, "employer-reply") == []
    assert left_out in REPLY
    found = missing(REPLY.replace(left_out, instead), "employer-reply")
    assert [(s, why in w) for _, s, w in found] == ([(severity, True)] if why else [])


def test_an_answer_without_any_thanks_is_told():
    text = (
        "Dear Jo, we have not made a decision yet. You will hear from us by May 4: 617 555 0100, a@b.example."
    )
    assert {why for _, _, why in missing(text, "employer-reply")} == {
        "nothing thanks the candidate for the time given",
        "nothing thanks the candidate for the patience",
    }


@pytest.mark.parametrize(
    "day",
    ["by the end of the week", "by 4 December", "on 2026-12-04", "by tomorrow", "no later than December 4th"],
)
def test_a_day_may_be_named_in_many_ways(day):
    assert missing(REPLY.replace("by Friday, December 4", day), "employer-reply") == []


def test_a_decision_is_no_interim_answer():
    text = "Dear Jo, thank you for your time. We are delighted to offer you the position."
    assert missing(text, "employer-reply") == []


def test_the_candidate_of_the_case_is_to_be_named():
    text = REPLY.replace("Dear Jo", "Dear Max")
    found = review(text, kind="employer-reply", language="en", case=case())
    assert {(f.label, f.rule) for f in found} == {("MISSING_ELEMENT", "S37"), ("UNTRUE_CLAIM", "S2")}


def test_an_employer_is_not_reviewed_for_a_candidate_s_faults():
    text = f"{REPLY} Your three emails reached us."
    assert tone(text, "employer-reply") == []
    assert tone(f"{REPLY} I have called you twice.", "employer-reply") == []
    assert tone(f"{REPLY} You never listen.", "employer-reply") == [Label.FRUSTRATION_OR_BLAME]


# -- claims ----------------------------------------------------------------------------------------------


def claims(text, told, kind="email", language="en"):
    """Return the words of claims that are not true."""
    return [
        f.text for f in review(text, kind=kind, language=language, case=told) if f.label is Label.UNTRUE_CLAIM
    ]


DUE = local("2026-11-20 00:00").date()
AGREED = TimingAgreed(at=local("2026-11-16 15:00"), answer_due=DUE)
PROMISED = AnswerPromised(at=local("2026-11-16 15:00"), answer_due=DUE)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "As we agreed, I am following up."),
        ("es", "Como acordamos, le escribo."),
        ("de", "Wie vereinbart, melde ich mich."),
        ("fr", "Comme convenu, je reviens vers vous."),
    ],
)
def test_an_agreement_is_claimed_only_if_there_was_one(language, text):
    assert claims(text, case(), language=language)
    assert claims(text, case((PROMISED,)), language=language)
    assert not claims(text, case((AGREED,)), language=language)
    assert not claims(text, case((Spoke(at=local("2026-11-18 10:00")),)), language=language)


def test_a_day_that_was_mentioned_is_the_one_that_was_mentioned():
    assert claims("You mentioned that I would hear by November 20.", case((PROMISED,))) == []
    assert claims("You mentioned that I would hear by November 18.", case((PROMISED,))) != []
    assert claims("You mentioned that I would hear by Friday.", case((PROMISED,))) == []
    assert claims("You mentioned that I would hear by Friday.", case()) != []


def test_the_right_people_are_addressed():
    assert claims("Dear Ana, how are you?", case()) == []
    assert claims("Dear Acme team, how are you?", case()) == []
    assert claims("Hello, how are you?", case()) == []
    assert claims("Dear Ms. Anna Smith, how are you?", case()) == ["Anna Smith"]
    assert claims("Good morning Bob. How are you?", case()) == ["Bob"]
    assert claims("Bob, how are you?", case()) == ["Bob"]
    assert claims("News from me, at last", case(), "subject") == []
    assert claims("Product Launch Update, how are you?", case()) == []
    assert claims("", case()) == []


def test_the_candidate_signs():
    assert claims("How are you?\n\nBest regards,\nJo Marsh", case()) == []
    assert claims("How are you?\n\nBest regards,\nMax Marlow", case()) == ["Max Marlow"]
    assert claims("How are you?\n\nBest regards, and see you soon\nwhen the time is right", case()) == []
    assert claims("How are you?\n\nBest regards,\nMax", case(candidate=None)) == []


def test_the_position_is_the_one_of_the_case():
    for right in (
        "data engineer position",
        "Data Engineering role",
        "open position",
        "engineer job",
        "position",
    ):
        assert claims(f"I am interested in the {right}.", case()) == []
    for wrong in ("Product Manager position", "data analyst role"):
        assert claims(f"I am interested in the {wrong}.", case()) != []
    analyst = case(position="Data analyst")
    assert claims("I am interested in the data analytics position.", analyst) == []
    assert claims("I am interested in the position of Product Manager.", case()) == ["Product Manager"]
    assert claims("I am interested in the Product Manager role.", case(position=None)) == []


def test_nobody_is_promised_a_call_who_declined_calls():
    declined = case((CallsDeclined(at=local("2026-11-17 10:00")),))
    assert claims("I will call you on Friday.", declined) != []
    assert claims("I will call you on Friday.", case()) == []
    assert claims("I am calling to ask about the search.", declined, "voicemail") == []


def test_names_that_read_like_reproaches_are_names():
    told = case(employer="Never Replied Ltd", candidate="Third Email", people=(ANA, LEE, SAM))
    text = "Dear Ana, I am still very interested in Never Replied Ltd. How is it going?\n\nBest,\nThird Email"
    assert review(text, language="en", case=told) == ()
    assert "COUNTS_ATTEMPTS" in labels(text)


def test_a_name_within_a_name_hides_nothing():
    told = case(employer="The", position="The Lost Count")
    assert tone("I like The Lost Count.", case=told) == []
    assert tone("I have lost count.", case=told) == ["COUNTS_ATTEMPTS"]


# -- arguments -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "codes"),
    [
        ({"text": 3}, ["type"]),
        ({"text": "a" * (LONGEST_TEXT + 1)}, ["too_long"]),
        ({"text": "a " * (MOST_WORDS + 1)}, ["too_long"]),
        ({"text": "a." * (MOST_WORDS + 1)}, ["too_long"]),
        ({"text": "", "kind": "fax"}, ["unknown_value"]),
        ({"text": "", "language": "English"}, ["language"]),
        ({"text": "", "language": 3}, ["language"]),
        ({"text": "", "case": "acme"}, ["type"]),
        ({"text": None, "kind": 1, "language": "", "case": 0}, ["type", "unknown_value", "language", "type"]),
    ],
)
def test_all_wrong_arguments_are_told_at_once(arguments, codes):
    with pytest.raises(InvalidInput) as caught:
        review(**arguments)
    assert [fault.code for fault in caught.value.faults] == codes
    assert "aaa" not in str(caught.value)


@given(text=st.text(max_size=200), kind=st.sampled_from(MessageKind), language=st.sampled_from(LANGUAGES))
def test_any_text_is_reviewed(text, kind, language):
    for finding in review(text, kind=kind, language=language, case=case()):
        start, end = finding.span
        assert 0 <= start <= end <= len(text)


@given(text=st.text(max_size=200))
def test_any_text_has_a_language(text):
    assert re.fullmatch("[a-z]{2,3}", examine(text).language)


@pytest.mark.parametrize(
    "unit", ["a", "a ", ", ", "9", "9 ", "third ", "you never ", "a'", "a.", "\n", "> ", "@", "("]
)
def test_a_long_text_of_one_thing_is_reviewed(unit):
    assert examine(unit * 3_000, language="en").language == "en"


# -- the notation ----------------------------------------------------------------------------------------


def grammar(*phrases, groups=None, terms=None):
    return Grammar({"NUMERAL": "", "X": "one two", **(groups or {})}, terms or {}, phrases, folded)


@pytest.mark.parametrize(
    ("phrase", "problem"),
    [
        ("a*b+", "is not in the notation"),
        ("a{2}", "is not in the notation"),
        ("(a|b", "a bracket is not closed"),
        ("a)", "a bracket too many"),
        ("a{0,99}", "repeats at most"),
        ("?a", "nothing stands before"),
        ("@NONE", "neither a group nor a term"),
        ("@SELF", "stands for itself"),
    ],
)
def test_a_phrase_that_is_not_in_the_notation_is_refused(phrase, problem):
    with pytest.raises(PhraseError, match=re.escape(problem)):
        grammar(phrase, terms={"SELF": "@SELF"}).expression(phrase)


def test_a_name_is_a_group_or_a_term_and_not_both():
    with pytest.raises(PhraseError, match="both a group and a term: X"):
        grammar(terms={"X": "one"})


def test_an_alternative_that_may_be_nothing_is_refused():
    with pytest.raises(PhraseError, match="may be nothing"):
        grammar("one|two?").expression("one|two?")


def test_words_know_their_groups_beginnings_and_accents():
    made = grammar("@X", "éco*", "économie", groups={"Y": "eco* two"})
    assert made.character("one") != made.character("two")
    assert made.character("ecologie") == made.character("ecole") != made.character("economie")
    assert made.character("ec") == made.character("nothing")


@pytest.mark.parametrize(
    ("phrase", "needs"),
    [("one two", 2), ("one|two", 1), ("one?", 0), ("one? two", 1), ("(one|_) two", 1), ("_", 0)],
)
def test_a_phrase_is_looked_for_only_where_its_words_are(phrase, needs):
    assert len(grammar(phrase).expression(phrase).needs) == needs


def test_a_phrase_that_may_be_nothing_is_found_only_where_it_is_something():
    made = grammar("one?")
    row = made.character("one") + made.character("nothing") + made.character("one")
    assert list(made.expression("one?").find(row, frozenset(row))) == [(0, 1), (2, 3)]


def test_of_one_phrase_a_thousand_places_are_told():
    found = review("third email. " * 1_200, kind="subject", language="en")
    assert len(found) == 1_000


@pytest.mark.parametrize(
    ("written", "group"),
    [
        ("2", "NUMERAL"),
        ("12", "NUMERAL"),
        ("1", "FIGURE"),
        ("120", "FIGURE"),
        ("#3", "HASH"),
        ("3rd", "NTH"),
        ("1st", "FIGURE"),
        ("100th", "NTH"),
        ("1000th", "FIGURE"),
        ("3x", "TIMES"),
        ("x3", "TIMES"),
        ("2/3", "SERIES"),
        ("9/8", "DATED"),
        ("21/22", "DATED"),
        ("4.12.2026", "DATED"),
        ("2026-12-04", "DATED"),
        ("10am", "FIGURE"),
        ("a1b2", "FIGURE"),
        ("x@y.example", "FIGURE"),
        ("https://x.example/3rd", "FIGURE"),
    ],
)
def test_written_numbers_belong_to_groups(written, group):
    reader = knowledge_of("en").reader
    assert reader.read(written).letters == reader.grammar.marks[group]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two! Three? Four", 4),
        ("Dr. Ana Ruiz vs. e.g. us", 1),
        ("It costs 3.5 or a.b.c", 1),
        ("(One.) Two", 2),
        ("See https://x.example. Two", 2),
        ("See https://x.example, one", 1),
        ("One\n\nTwo", 2),
        ("One\nstill one", 1),
    ],
)
def test_sentences_end_where_they_do(text, sentences):
    assert (
        len([part for part in knowledge_of("en").reader.read(text).letters.split(EDGE) if part]) == sentences
    )


def test_german_dates_and_ranks_end_no_sentence():
    read = knowledge_of("de").reader.read
    assert EDGE not in read("Am 4. Mai, am 4.12. und in der 3. Runde").letters
    assert EDGE in read("Es waren 2026. Danke").letters


def test_a_dash_in_a_word_is_no_pause():
    read = knowledge_of("en").reader.read
    assert PAUSE not in read("first-round and/or 3-mal").letters
    assert read("one - two").letters.count(PAUSE) == 1


def test_accents_that_are_characters_of_their_own_are_read():
    decomposed = unicodedata.normalize("NFD", "C'est la troisième fois que je vous écris.")
    assert labels(decomposed, "subject", "fr") == ["COUNTS_ATTEMPTS"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_phrase_can_run_on_without_end(code):
    known = knowledge_of(code)
    for expression in (*dict(known.phrases).values(), *known.elements.values()):
        assert compiled(expression.pattern)
        assert not re.search(r"(?<!\\)[*+]", expression.pattern)
