import tomllib
from datetime import UTC, time

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobdoc_rules.case import Role
from jobdoc_rules.documents import DEPTH
from jobdoc_rules.errors import InvalidPolicy
from jobdoc_rules.events import Channel
from jobdoc_rules.policyfile import LIMIT, dumps_policy, load_policy, loads_policy
from jobdoc_rules.presets import AGENCY, JOB_DOC, PATIENT, PRESETS, TWO_TOUCH
from jobdoc_rules.readings import Readings, Span, Unit, business_days, calendar_days
from jobdoc_rules.rules import Strength, obligation

GENTLE = """\
name = "gentle"
base = "patient"
without = ["S9", "R7"]

[readings]
call_after_email = "4 business days"
email_after_call = { count = 6, unit = "calendar_days" }
first_contact = "1 month"
check_in = "2 months"
thanks_within = "1 business day"
offer_news = "0 business days"
channels = ["email"]
sole_addressees = ["agency", "recruiter"]
ends = ["offered"]
unagreed_channel = "email"
most_rounds = 3
choice_from_round = "none"
email_at = "08:45"
call_at = 15:30:00
opens = 08:00:00
closes = "18:00"
minutes = 20
all_day = true
vague_grace = 2
"""


def told(text, **options):
    """The faults of a text: line, code and path, in the order told."""
    with pytest.raises(InvalidPolicy) as caught:
        loads_policy(text, **({"stem": "mine", "source": "mine.toml"} | options))
    assert {fault.source for fault in caught.value.faults} == {"mine.toml"}
    return [(fault.line, fault.code, fault.path) for fault in caught.value.faults]


def reading_faults(**values):
    with pytest.raises(InvalidPolicy) as caught:
        Readings(**values)
    return [(fault.code, fault.path.removeprefix("readings.")) for fault in caught.value.faults]


# ------------------------------------------------------------------------------------- what a file says


def test_a_policy_is_a_preset_with_some_rules_left_out_and_some_readings_changed():
    expected = PATIENT.without("S9", "R7").with_readings(
        "gentle",
        call_after_email=business_days(4),
        email_after_call=calendar_days(6),
        first_contact=Span(1, Unit.MONTHS),
        check_in=Span(2, Unit.MONTHS),
        thanks_within=business_days(1),
        offer_news=business_days(0),
        channels=(Channel.EMAIL,),
        sole_addressees=(Role.AGENCY, Role.RECRUITER),
        ends=("offered",),
        unagreed_channel=Channel.EMAIL,
        most_rounds=3,
        choice_from_round=None,
        email_at=time(8, 45),
        call_at=time(15, 30),
        opens=time(8),
        closes=time(18),
        minutes=20,
        all_day=True,
        vague_grace=2,
    )
    assert loads_policy(GENTLE) == expected


def test_an_empty_file_is_the_default_policy_under_the_name_of_the_file(tmp_path):
    file = tmp_path / "mine.toml"
    for data in (b"", b"\xef\xbb\xbf# nothing\r\n"):
        file.write_bytes(data)
        assert load_policy(file) == load_policy(str(file)) == JOB_DOC.with_readings("mine")


@pytest.mark.parametrize("name", PRESETS)
def test_the_name_of_a_preset_is_that_preset(name):
    assert load_policy(name) is PRESETS[name]
    assert loads_policy(f'base = "{name}"', stem=name) == PRESETS[name]


def test_readings_that_a_file_does_not_name_are_those_of_its_base():
    changed = loads_policy('base = "two_touch"\n[readings]\nminutes = 30', stem="x")
    assert changed.readings == attrs.evolve(TWO_TOUCH.readings, minutes=30)
    assert changed.rules == TWO_TOUCH.rules


# ------------------------------------------------------------------------------------- all faults at once


def test_all_faults_of_a_file_are_told_at_once_with_their_lines():
    text = """\
nam = "x"
base = "patiant"
without = ["S9", "S91", 3]
[readings]
call_after_email = "0 business days"
email_after_call = "3 days"
first_contact = { count = true, unit = "months" }
after_promised_day = { count = 1, unit = "weeks" }
unknown_absence = { count = 1 }
after_bounce = 3
most_rounds = "never"
choice_from_round = 0
closes = 25
email_at = "18:00"
call_at = "9:00"
channels = ["email", "fax", 0x10]
sole_addressees = "agency"
ends = ["offered", "maybe"]
minuts = 3
unagreed_channel = "fone"
all_day = 1
vague_grace = "none"
overdue_today = "yes"
window = 1.5
help_every = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF
"""
    assert told(text) == [
        (1, "unknown_key", "nam"),
        (2, "unknown_policy", "base"),
        (3, "unknown_rule", "without[1]"),
        (3, "unknown_rule", "without[2]"),
        (5, "reading", "readings.call_after_email"),
        (6, "reading", "readings.email_after_call"),
        (7, "reading", "readings.first_contact"),
        (8, "reading", "readings.after_promised_day"),
        (9, "reading", "readings.unknown_absence"),
        (10, "reading", "readings.after_bounce"),
        (11, "reading", "readings.most_rounds"),
        (12, "reading", "readings.choice_from_round"),
        (13, "reading", "readings.closes"),
        (15, "reading", "readings.call_at"),
        (16, "reading", "readings.channels"),
        (16, "reading", "readings.channels"),
        (17, "reading", "readings.sole_addressees"),
        (18, "reading", "readings.ends"),
        (19, "unknown_key", "readings.minuts"),
        (20, "unknown_value", "readings.unagreed_channel"),
        (21, "type", "readings.all_day"),
        (22, "reading", "readings.vague_grace"),
        (23, "type", "readings.overdue_today"),
        (24, "reading", "readings.window"),
        (25, "reading", "readings.help_every"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", [(None, "missing", "name")]),
        ('name = ""', [(1, "empty", "name")]),
        ('name = "a\\nb"', [(1, "control_character", "name")]),
        ("name = 5", [(1, "type", "name")]),
        ('name = "x"\nbase = ["job_doc"]', [(2, "unknown_policy", "base")]),
        ('name = "x"\nwithout = "S9"', [(2, "type", "without")]),
        ('name = "x"\nwithout = ["s9"]', [(2, "unknown_rule", "without[0]")]),
        ('name = "x"\nreadings = 5', [(2, "type", "readings")]),
        ('name = "x"\n[readings]\ncall_at = "18:00"', [(3, "office_hours", "readings.call_at")]),
        ('name = "x"\n[readings]\ncloses = "24:00"', [(3, "reading", "readings.closes")]),
        ("name = x", [(1, "syntax", "")]),
        ("a = [\n" + "[" * 5000, [(2, "too_deep", "")]),
        ("a." * 20_000 + "b = 1", [(1, "too_deep", "")]),
        ("#" * (LIMIT + 1), [(None, "too_large", "")]),
    ],
)
def test_what_is_wrong_with_a_policy_file_is_told_with_its_line(text, found):
    assert told(text, stem=None) == found


@pytest.mark.parametrize("broken", ['closes = "25:00"', 'opens = "8"', "minutes = 1.5"])
def test_one_broken_reading_does_not_make_others_faulty(broken):
    """A call at half past seven would be too late for the default hours, which may not be meant."""
    found = told(f'[readings]\n{broken}\ncall_at = "19:30"\n')
    assert [line for line, _, _ in found] == [2]


@pytest.mark.parametrize(
    "span",
    [
        *('"3 days"', '"3business days"', '"business days"', '"-1 business days"', '"3 business days "'),
        *('"3  business days"', '"1.5 months"', '"three months"', '"1 year"', '"3 BUSINESS DAYS"', '""'),
        *(
            '"1 business month"',
            '"\u0663 months"',
            '"367 calendar days"',
            '"0 months"',
            '"99999999999 months"',
        ),
        *('{ count = "3", unit = "months" }', "{ unit = 'months' }", "{ count = 3, unit = 'months', x = 1 }"),
        *("{ count = 3, unit = ['months'] }", "{ count = 0, unit = 'months' }", "[3, 'months']"),
        *("{ count = 3.0, unit = 'months' }", "true", "2026-11-20"),
    ],
)
def test_a_span_is_a_count_of_at_least_one_and_a_unit(span):
    assert told(f"[readings]\ncheck_in = {span}") == [(2, "reading", "readings.check_in")]


@pytest.mark.parametrize(
    "at",
    [
        '"9:30"',
        '"09:30:00"',
        '"0930"',
        '"24:00"',
        '"09:60"',
        '"9.30"',
        "930",
        '"\u0660\u0669:30"',
        "2026-11-20",
    ],
)
def test_a_time_of_day_has_two_spellings(at):
    assert told(f"[readings]\nemail_at = {at}") == [(2, "reading", "readings.email_at")]


@pytest.mark.parametrize(
    ("given", "hint"),
    [
        ("job_dok", "did you mean 'job_doc'?"),
        ("strict", "one of: job_doc, email_only, patient, two_touch, agency"),
        ("policy.tml", "one of: job_doc"),
        ("x" * 100_000, "one of: job_doc"),
        ("\x1b]0;", "one of: job_doc"),
        ("", "one of: job_doc"),
    ],
)
def test_what_is_neither_a_preset_nor_a_file_is_a_fault_with_a_hint(given, hint):
    with pytest.raises(InvalidPolicy) as caught:
        load_policy(given)
    (fault,) = caught.value.faults
    assert fault.code == "unknown_policy"
    assert hint in fault.hint
    assert str(fault).isprintable()
    assert len(str(fault)) < 300


def test_a_file_that_cannot_be_read_is_a_fault_and_no_error_of_the_system(tmp_path):
    (tmp_path / "folder.toml").mkdir()
    (tmp_path / "large.TOML").write_bytes(b"#" * (LIMIT + 1))
    (tmp_path / "latin.toml").write_bytes(b"name = '\xe9'")
    for name, code in [
        ("missing.toml", "unreadable"),
        ("folder.toml", "unreadable"),
        ("nul\0.toml", "unreadable"),
        ("large.TOML", "too_large"),
        ("latin.toml", "encoding"),
    ]:
        with pytest.raises(InvalidPolicy) as caught:
            load_policy(tmp_path / name)
        assert [(fault.code, fault.source) for fault in caught.value.faults] == [(code, str(tmp_path / name))]


def test_a_key_may_be_as_deep_as_it_needs_to_be():
    assert told(".".join("a" * DEPTH) + " = 1") == [(1, "unknown_key", "a")]


# ------------------------------------------------------------------------------------- readings


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({"call_after_email": 3}, [("reading", "call_after_email")]),
        ({"call_after_email": Span(3, "days")}, [("reading", "call_after_email")]),
        ({"call_after_email": Span(count=True, unit=Unit.MONTHS)}, [("reading", "call_after_email")]),
        ({"call_after_email": business_days(0)}, [("reading", "call_after_email")]),
        ({"email_after_call": calendar_days(0)}, [("reading", "email_after_call")]),
        ({"email_after_call": business_days(367)}, [("reading", "email_after_call")]),
        ({"minutes": True}, [("reading", "minutes")]),
        ({"minutes": 15.0}, [("reading", "minutes")]),
        ({"window": 0}, [("reading", "window")]),
        ({"window": 10**6000}, [("reading", "window")]),
        ({"vague_grace": -1}, [("reading", "vague_grace")]),
        ({"vague_grace": None}, [("reading", "vague_grace")]),
        ({"most_rounds": 0}, [("reading", "most_rounds")]),
        ({"most_rounds": "none"}, [("reading", "most_rounds")]),
        ({"choice_from_round": False}, [("reading", "choice_from_round")]),
        ({"email_at": "09:30"}, [("reading", "email_at")]),
        ({"email_at": time(9, 30, tzinfo=UTC)}, [("reading", "email_at")]),
        ({"email_at": time(8, 59)}, [("office_hours", "email_at")]),
        ({"call_at": time(16, 46)}, [("office_hours", "call_at")]),
        ({"opens": time(18)}, [("office_hours", "email_at"), ("office_hours", "call_at")]),
        ({"closes": time(9)}, [("office_hours", "email_at"), ("office_hours", "call_at")]),
        ({"all_day": 1}, [("type", "all_day")]),
        ({"unagreed_channel": "phone"}, [("unknown_value", "unagreed_channel")]),
        ({"channels": ()}, [("reading", "channels")]),
        ({"channels": ("email",)}, [("reading", "channels")]),
        ({"channels": [Channel.EMAIL]}, [("reading", "channels")]),
        ({"channels": (Channel.LETTER, Channel.EMAIL)}, [("reading", "channels")]),
        ({"channels": 5}, [("reading", "channels")]),
        ({"sole_addressees": (Role.AGENCY, "boss")}, [("reading", "sole_addressees")]),
        ({"ends": "offered"}, [("reading", "ends")]),
        ({"ends": ("offered", [])}, [("reading", "ends")]),
        ({"ends": ("put_on_hold",)}, [("reading", "ends")]),
        ({"ends": 1, "minutes": 0}, [("reading", "ends"), ("reading", "minutes")]),
    ],
)  # fmt: skip
def test_all_that_is_wrong_with_readings_is_told_at_once(values, found):
    assert reading_faults(**values) == found


READINGS = [field.name for field in attrs.fields(Readings)]


# ------------------------------------------------------------------------------------- what is written


@pytest.mark.parametrize("policy", PRESETS.values(), ids=PRESETS)
def test_a_written_policy_reads_as_the_same_policy(policy):
    assert loads_policy(dumps_policy(policy)) == policy
    assert loads_policy(dumps_policy(policy.without("S9", "R7"))) == policy.without("S9", "R7")


def test_a_written_policy_states_every_reading_with_its_question():
    text = dumps_policy(AGENCY)
    assert tomllib.loads(text)["readings"].keys() == set(READINGS)
    assert '# R1: How long after an email does the call come?\ncall_after_email = "3 business days"\n' in text
    assert 'sole_addressees = ["agency", "recruiter"]\n' in text
    assert 'most_rounds = "none"\n' in text
    assert "email_at = 09:30:00\n" in text
    assert "all_day = false\n" in text
    assert text.startswith('name = "agency"\nbase = "job_doc"\nwithout = []\n\n[readings]\n')


def test_a_rule_that_no_file_can_state_is_named_in_a_comment():
    @obligation("X1\n", Strength.MUST, clause="X1")
    def be_kind(_situation, _readings):
        """Be kind."""
        return ()

    @obligation("S9", Strength.MUST, paragraph=2)
    def another_ninth(_situation, _readings):
        """Say something else."""
        return ()

    policy = JOB_DOC.without("S9").with_rule(be_kind).with_rule(another_ninth)
    text = dumps_policy(policy)
    assert "# a rule of its own: 'X1\\n'\n" in text
    assert "# a rule of its own: 'S9'\n" in text
    assert loads_policy(text) == JOB_DOC.without("S9")


# ------------------------------------------------------------------------------------- laws

spans = st.builds(Span, st.integers(1, 366), st.sampled_from(Unit))
counts = st.integers(1, 366)
VALUES = {
    Span: spans,
    int: counts,
    type(None): st.none() | counts,
    bool: st.booleans(),
    Channel: st.sampled_from(Channel),
}
WORDS = {
    "channels": st.lists(
        st.sampled_from([Channel.EMAIL, Channel.PHONE]), min_size=1, max_size=2, unique=True
    ),
    "sole_addressees": st.lists(st.sampled_from(Role), max_size=3),
    "ends": st.lists(st.sampled_from(["offered", "rejected", "withdrew"]), max_size=3),
    "opens": st.times(max_value=time(8)),
    "email_at": st.times(time(9), time(10)),
    "call_at": st.times(time(9), time(10)),
    "closes": st.times(time(18)),
    "choice_from_round": st.none() | counts,
    "minutes": st.integers(1, 60),
}


@st.composite
def changes(draw):
    found = {}
    for field in attrs.fields(Readings):
        if draw(st.booleans()):
            value = draw(WORDS[field.name] if field.name in WORDS else VALUES[type(field.default)])
            found[field.name] = tuple(value) if isinstance(value, list) else value
    return found


@settings(deadline=None)
@given(
    changes(),
    st.sampled_from(list(PRESETS.values())),
    st.sets(st.sampled_from([rule.id for rule in JOB_DOC.rules])),
)
def test_law_what_is_written_reads_as_the_same_policy(changes, preset, left_out):
    policy = preset.without(*left_out).with_readings("mine", **changes)
    assert loads_policy(dumps_policy(policy)) == policy


numbers = st.booleans() | st.integers() | st.floats(allow_nan=False)
texts = st.text(max_size=5) | st.sampled_from(
    ["none", "3 business days", "1 month", "09:30", "email", "agency"]
)
tables = st.just({"count": 1, "unit": "months"})
plain = numbers | texts | tables | st.lists(texts, max_size=2)


def toml(value):
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{key} = {toml(held)}' for key, held in value.items())} }}"
    if isinstance(value, list):
        return f"[{', '.join(map(toml, value))}]"
    if isinstance(value, str):
        return '"' + "".join(f"\\U{ord(letter):08x}" for letter in value) + '"'
    return str(value).lower()


def outcome(text):
    try:
        return loads_policy(text, stem="mine")
    except InvalidPolicy as error:
        return error


@settings(deadline=None)
@given(
    st.dictionaries(st.sampled_from(["name", "base", "without", "readings", "x"]), plain, max_size=3),
    st.dictionaries(st.sampled_from(READINGS), plain, max_size=6),
)
def test_law_any_document_is_a_policy_or_faults(head, readings):
    document = "".join(f"{key} = {toml(value)}\n" for key, value in head.items())
    if "readings" not in head:
        document += "[readings]\n" + "".join(f"{key} = {toml(value)}\n" for key, value in readings.items())
    found = outcome(document)
    if isinstance(found, InvalidPolicy):
        assert all(line.isprintable() for line in str(found).split("\n"))
        assert all(fault.line for fault in found.faults)
    else:
        assert loads_policy(dumps_policy(found)) == found


def test_reading_a_policy_leaves_the_presets_as_they_are():
    before = {name: dumps_policy(policy) for name, policy in PRESETS.items()}
    loads_policy(GENTLE)
    assert {name: dumps_policy(policy) for name, policy in PRESETS.items()} == before
