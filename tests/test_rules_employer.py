"""S33 to S38, what the employer owes: what no scenario can tell."""

import pytest
from cases import ANA, BEN, LEE, SAM
from stories import EMAILED, Story

from jobdoc_rules import Side
from jobdoc_rules.situation import Kind


@pytest.mark.parametrize(
    ("happened", "words"),
    [
        ("", "with the decision or an interim word and a day for it"),
        ("Fri 20 Nov 10:00 decided", "with the decision"),
    ],
)
def test_s36_the_reason_says_what_is_owed(happened, words):
    (owed,) = Story("", side="employer", happened=happened, seen="Fri 20 Nov 11:00").made().upcoming
    assert owed.why.endswith(words)


INTERIM = "Mon 23 Nov 11:00 answered, answer_due Fri 4 Dec"


@pytest.mark.parametrize(
    "happened", ["", EMAILED, INTERIM, f"{EMAILED}{INTERIM}", "Tue 1 Dec 10:00 rejected"]
)
def test_neither_side_has_a_duty_of_the_other_and_together_they_have_both(happened):
    made = {
        side: Story(
            "", side=side, happened=happened, seen="Tue 1 Dec 12:00", facts={"people": (ANA, BEN, LEE, SAM)}
        ).made()
        for side in Side
    }
    assert {t.kind for t in made[Side.EMPLOYER].touchpoints} <= {Kind.ANSWER_CANDIDATE}
    assert Kind.ANSWER_CANDIDATE not in {t.kind for t in made[Side.CANDIDATE].touchpoints}
    both = {*made[Side.EMPLOYER].touchpoints, *made[Side.CANDIDATE].touchpoints}
    assert set(made[Side.BOTH].touchpoints) == both
