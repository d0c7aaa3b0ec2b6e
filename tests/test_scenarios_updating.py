"""Expectations written anew: only they change, as detailed as they were, and then they come true."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scenario_texts import CASE, FIRST_DAY, scenario

from jobdoc_rules import InvalidInput
from jobdoc_rules.testing.scenarios import loads_scenarios, updated

GOES_ON = f"{FIRST_DAY}  ...\n"


def renewed(text):
    return updated(text, [read.outcome() for read in loads_scenarios(text)])


def as_expected(text):
    return all(read.outcome().as_expected for read in loads_scenarios(text))


def lines_after(*lines, more=(), horizon=2):
    """Return the lines that stand in a file after an update, where these stood before."""
    text = CASE + scenario("".join(f"\n{line}" for line in lines) + "\n", *more, horizon=horizon)
    after = renewed(text)
    assert as_expected(after)
    return [line.strip() for line in tomllib.loads(after)["scenarios"][0]["touchpoints"].splitlines()]


def test_what_comes_true_stays_as_it_is_byte_for_byte():
    odd = FIRST_DAY.replace("  Tue", "\t Tue").replace("09:30  ", "09:30 ")
    text = CASE + scenario(odd) + scenario(GOES_ON, name="on", horizon=60)
    assert renewed(text) == text


def test_everything_but_the_expectation_stays_byte_for_byte():
    before = scenario("", "# a remark", name="before") + "[scenarios.case]\nemployer = 'Bolt'\n"
    after = scenario("\n", "about = [  ]# another", name="after").replace('"""\n"""', '"""\\\n  """ # third')
    text = f"{CASE}{before}{scenario()}{after}\n[scenarios.case]\nemployer = 'Bolt' # fourth"
    changed = renewed(text)
    assert changed == text.replace('""""""', f'"""{FIRST_DAY}"""').replace(
        '"""\\\n  """', f'"""{FIRST_DAY}  """'
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('""', '"""\n  {1}\n  {2}\n  {3}\n"""'),
        ("''", '"""\n  {1}\n  {2}\n  {3}\n"""'),
        ('"""\n"""', '"""\n  {1}\n  {2}\n  {3}\n"""'),
        ("'''\n\n\tx\n\t'''", '"""\n\t{1}\n\t{2}\n\t{3}\n\t"""'),
        ('"""x"""', '"""\n  {1}\n  {2}\n  {3}\n"""'),
        ('"""\nx\n    """', '"""\n{1}\n{2}\n{3}\n    """'),
    ],
)
def test_lines_are_laid_out_as_before(old, new):
    line = "Wed 18 Nov 2026 09:30 thank_you Ana by email, until 17:00, planned [MUST S1]"
    text = (CASE + scenario("")).replace('""""""', old.replace("x", line))
    lines = [line.strip() for line in FIRST_DAY.split("\n")]
    assert renewed(text) == (CASE + scenario("")).replace('""""""', new.format(*lines))


@pytest.mark.parametrize("old", ['""', "''", '"Wed 18 Nov 2026 09:30 thank_you Ana by email"'])
def test_one_line_stays_on_its_line(old):
    text = (CASE + scenario("", 'about = ["choose"]')).replace('""""""', old)
    assert renewed(text) == (text if len(old) == 2 else text.replace(old, '""'))
    text = text.replace("choose", "thank_you")
    (told,) = tomllib.loads(renewed(text))["scenarios"]
    assert told["touchpoints"].startswith("Tue 17 Nov 2026 09:30  thank_you Ana by email")
    assert renewed(text).count("\n") == text.count("\n")


def test_line_ends_and_a_byte_order_mark_stay():
    text = "\ufeff" + (CASE + scenario("\n")).replace("\n", "\r\n")
    assert renewed(text) == "\ufeff" + (CASE + scenario()).replace("\n", "\r\n")


def test_where_nothing_was_expected_everything_is_told():
    assert lines_after() == [line.strip() for line in FIRST_DAY.splitlines()[1:]]


def test_new_lines_are_as_detailed_as_the_one_before_them():
    assert lines_after("Wed 18 Nov 2026 09:30 thank_you Ana by email") == [
        "Tue 17 Nov 2026 09:30  thank_you Ana by email",
        "Tue 17 Nov 2026 09:45  thank_coordinator Sam by email",
        "Tue 17 Nov 2026 14:00  talk_to_recruiter Lee by phone",
    ]
    assert lines_after(
        "Tue 17 Nov 2026 09:30 thank_you Ana by email, until 16:00",
        "Tue 17 Nov 2026 09:45 thank_coordinator Sam by email [SHOULD S1 ...]",
    ) == [
        "Tue 17 Nov 2026 09:30  thank_you Ana by email, until 17:00",
        "Tue 17 Nov 2026 09:45  thank_coordinator Sam by email [SHOULD S5]",
        "Tue 17 Nov 2026 14:00  talk_to_recruiter Lee by phone [SHOULD S4]",
    ]


def test_of_some_of_the_grounds_those_that_are_true_stay():
    line = "Mon 23 Nov 2026 09:30 status_follow_up Ana by email, {} [MUST {} ...]"
    after = lines_after(line.format("due", "S30 R5"), more=['about = ["status_follow_up"]'], horizon=9)
    assert after == ["Mon 23 Nov 2026 09:30  status_follow_up Ana by email, planned [MUST R5 ...]"]


def test_lines_that_are_right_stay_as_they_are_beside_others():
    kept = "Tue 17 Nov 2026  09:45 thank_coordinator Sam by email"
    assert lines_after(kept)[1] == kept


def test_a_plan_that_goes_on_is_told_up_to_the_same_day_and_with_as_many_lines():
    line = "Wed 25 Nov 2026 09:30 status_follow_up Ana by email"
    assert lines_after(line, "...", more=['about = ["status_follow_up"]'], horizon=60) == [
        "Mon 23 Nov 2026 09:30  status_follow_up Ana by email",
        "...",
    ]
    assert lines_after(line.replace("Wed 25", "Mon 16"), "...", horizon=60)[-1] == "..."
    assert "..." not in lines_after(line, "...", more=['about = ["status_follow_up"]'], horizon=9)


def test_what_is_withheld_is_written_anew_too():
    agreed = '{ type = "timing_agreed", at = 2026-11-16T15:00:00, with = "Ana", answer_due = 2026-11-25 }'
    more = (f"events = [{agreed}]", 'withheld = "status_follow_up Ana by phone, for good"')
    text = CASE + scenario("", *more)
    after = renewed(text)
    assert as_expected(after)
    told = '"status_follow_up Ana by email, until Fri 27 Nov 2026"'
    assert after == text.replace('""""""', f'"""{FIRST_DAY}"""').replace(f'"{more[1][12:-1]}"', told)


@pytest.mark.parametrize(
    "changed",
    [
        CASE + scenario(FIRST_DAY, name="another"),
        CASE + scenario("\n ", name="the first day"),
        CASE + scenario("", name="other") + scenario(""),
    ],
)
def test_a_file_that_was_changed_meanwhile_is_left_alone(changed):
    (read,) = loads_scenarios(CASE + scenario(""))
    with pytest.raises(InvalidInput, match="the file was changed meanwhile; read it again"):
        updated(changed, [read.outcome()])


@pytest.mark.parametrize("changed", ["[", "scenarios = 3", CASE, CASE + scenario("")[:-4]])
def test_what_can_be_read_no_longer_is_told_and_left_alone(changed):
    (read,) = loads_scenarios(CASE + scenario(""))
    with pytest.raises(InvalidInput):
        updated(changed, [read.outcome()])


@pytest.mark.parametrize("quoted", ["scenarios", '"scenarios"', "'scenarios'"])
def test_scenarios_are_found_below_their_headers(quoted):
    text = CASE + scenario("").replace("[[scenarios]]", f"[[ {quoted} ]] # x").replace("touch", "'touch", 1)
    text = text.replace("touchpoints =", "touchpoints' =")
    assert as_expected(renewed(text))


def test_scenarios_in_another_form_can_be_run_but_not_written():
    text = (
        'scenarios = [{ name = "x", as_of = 2026-11-16T16:00:00, touchpoints = "" },\n'
        '  { name = "y", as_of = 2026-11-16T16:00:00, touchpoints = "" }]\n' + CASE
    )
    with pytest.raises(InvalidInput) as caught:
        renewed(text)
    (fault,) = caught.value.faults
    assert str(fault) == (
        "scenarios[0].touchpoints: this cannot be written anew; write each scenario as [[scenarios]]"
    )


HOLD = st.sampled_from(("", ", until 16:00", ", until Wed 18 Nov 17:00", ", until 17:00"))
STATES = st.sampled_from(("", ", due", ", planned"))
GROUNDS = st.sampled_from(("", " [MUST S1]", " [MUST S1 ...]", " [MAY ...]", " [MUST R5 S28]"))
KINDS = st.sampled_from(("thank_you Ana by email", "choose", "status_follow_up Ana by phone"))
DAYS = st.sampled_from(("Tue 17 Nov 2026 09:30", "Fri 27 Nov 2026 14:00", "Fri 18 Dec 2026 09:00"))
LINES = st.builds("{} {}{}{}{}".format, DAYS, KINDS, HOLD, STATES, GROUNDS)


@given(st.lists(LINES, max_size=5), st.booleans(), st.integers(0, 60))
def test_whatever_was_expected_comes_true_once_it_is_written_anew(lines, goes_on, horizon):
    told = [*lines, "..."] if lines and goes_on else lines
    text = (
        CASE
        + scenario("\n" + "".join(f"{line}\n" for line in told), horizon=horizon)
        + scenario(name="other")
    )
    after = renewed(text)
    assert as_expected(after)
    assert renewed(after) == after
    before, now = tomllib.loads(text), tomllib.loads(after)
    before["scenarios"][0]["touchpoints"] = now["scenarios"][0]["touchpoints"]
    assert now == before
