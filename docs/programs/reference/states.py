"""The page about the states of a case: what they are, and what leads from one to another.

The engine keeps no table of transitions, as a state is read from the facts; so one is made here, by asking.
A case is brought into each state, everything that can happen in ``jobdoc_rules.testing.checking`` happens to
it (or time passes), and its state is read again.
"""

from datetime import timedelta
from functools import cache

import attrs

from jobdoc_rules import CaseState, plan
from jobdoc_rules.events import (
    FollowedUp,
    InterestChanged,
    OutOfOffice,
    PutOnHold,
    RecruiterContacted,
    Rejected,
    Replied,
    ThankYouSent,
    Withdrew,
)
from jobdoc_rules.testing.checking.alphabet import CALENDAR, CASE, START, SYMBOLS
from reference.markdown import code, said_of, table

BEFORE, DAY = CASE.interviews[0].start - timedelta(hours=1), timedelta(days=1)
THANKS = (
    ThankYouSent(at=START, person="Ana"),
    ThankYouSent(at=START, person="Sam"),
    RecruiterContacted(at=START, person="Lee"),
)
ASKED = FollowedUp(at=START + 8 * DAY, person="Ana", channel="email")
NEWS_DUE = (START + 12 * DAY).date()

# Logs that bring the case into each state, and the days after the interview at which one looks.
WAYS = {
    CaseState.AHEAD: [((), 0)],
    CaseState.THANKING: [((), 0), (THANKS[:2], 0), (THANKS[1:], 0)],
    CaseState.WAITING: [(THANKS, 1)],
    CaseState.FOLLOWING_UP: [((*THANKS, ASKED), 9)],
    CaseState.PAUSED: [
        ((*THANKS, PutOnHold(at=START + DAY)), 1),
        ((*THANKS, OutOfOffice(at=START + DAY, person="Ana")), 1),
        ((*THANKS, ASKED, Replied(at=START + 9 * DAY, person="Ana", answer_due=NEWS_DUE)), 9),
    ],
    CaseState.ENDED: [
        ((*THANKS, Rejected(at=START + DAY)), 1),
        ((*THANKS, Withdrew(at=START + DAY)), 1),
        ((*THANKS, InterestChanged(at=START + DAY, interest="none")), 1),
    ],
}
TIME = "time"
LONGEST_WAIT = 30


def _standing(log, moment):
    case = attrs.evolve(CASE, events=log)
    return plan(case, as_of=moment, calendar=CALENDAR, horizon=14 * DAY).state


def _possible(symbol, moment, state):
    """Return whether something can be in a log then: after an interview that is ahead, some of it cannot."""
    return state is not CaseState.AHEAD or not symbol.entry(moment).after_interview


@cache
def transitions():
    """Return what leads from each state to each other one: types of events, with the words of their symbols.

    In the order of the states; that time passes has no words.
    """
    found = {}
    for state, ways in WAYS.items():
        for log, days in ways:
            now = (
                (BEFORE if state is CaseState.AHEAD else START) + days * DAY + timedelta(hours=2 * bool(days))
            )
            assert _standing(log, now) is state, f"this is {_standing(log, now)}, not {state}: {log}"
            for then, cause, words in (*_by_events(state, log, now), *_by_time(state, log, now)):
                found.setdefault((state, then), {}).setdefault(cause, {})[words] = True
    order = list(CaseState)
    pairs = sorted(found, key=lambda pair: (order.index(pair[0]), order.index(pair[1])))
    return {pair: {cause: list(words) for cause, words in found[pair].items()} for pair in pairs}


def _by_events(state, log, now):
    for symbol in SYMBOLS:
        if _possible(symbol, now, state):
            entry = symbol.entry(now)
            then = _standing((*log, entry), now)
            if then is not state:
                yield then, entry.type, symbol.words


def _by_time(state, log, now):
    for day in range(1, LONGEST_WAIT):
        then = _standing(log, now + day * DAY)
        if then is not state:
            yield then, TIME, ""
            return


def _words_of_type():
    words = {}
    for symbol in SYMBOLS:
        words.setdefault(symbol.entry(START).type, set()).add(symbol.words)
    return words


def _cause(cause, words):
    """Return a cause in words; an event that leads there in some forms only, with those."""
    if cause == TIME:
        return "time passes"
    some = set(words) != _words_of_type()[cause]
    return code(cause) + (f" ({'; '.join(words)})" if some else "")


def numbered():
    """Return the transitions by number; the end is one, from wherever it comes, as all are the same."""
    found = transitions()
    ends = {source: causes for (source, target), causes in found.items() if target is CaseState.ENDED}
    assert ends.keys() == set(CaseState) - {CaseState.ENDED}
    assert len({str(causes) for causes in ends.values()}) == 1, "not every state ends in the same ways"
    others = [
        (source, target, causes)
        for (source, target), causes in found.items()
        if target is not CaseState.ENDED
    ]
    return dict(enumerate([*others, (None, CaseState.ENDED, next(iter(ends.values())))], 1))


def states_table():
    said = said_of("jobdoc_rules.planning.plan")
    rows = [(code(state), state.words, said["CaseState", state.name]) for state in CaseState]
    return table(["state", "in words", "when"], rows)


def transitions_table():
    rows = []
    for number, (source, target, causes) in numbered().items():
        what = ", ".join(_cause(cause, words) for cause, words in causes.items())
        rows.append((number, code(source) if source else "any other", code(target), what))
    return table(["arrow", "from", "to", "what leads there"], rows)
