"""Cases planned in processes: the unit of work that a pool, a row and an independent program share.

As a program, ``python -m benchmarks.halves FIRST LAST PART`` makes its cases and waits. For each line that it
gets it plans them, and tells nanoseconds and digests.
"""

import json
import sys
from functools import lru_cache
from hashlib import sha256
from time import perf_counter_ns

from benchmarks.stories import HORIZON, REGION, as_of, one
from jobdoc_rules import Case, plan
from jobdoc_rules.public_holidays import business_calendar


@lru_cache(maxsize=1_000)
def cases(first: int, last: int) -> tuple[Case, ...]:
    """Return cases by their numbers; made once, so that planning is what is timed."""
    return tuple(one(n) for n in range(first, last))


def planned(first: int, last: int) -> str:
    """Plan cases, and return a digest of what came of it."""
    digest, calendar = sha256(), business_calendar(*REGION)
    for case in cases(first, last):
        made = plan(case, as_of=as_of(case), calendar=calendar, horizon=HORIZON)
        digest.update("".join(touchpoint.uid for touchpoint in made.touchpoints).encode())
    return digest.hexdigest()


def in_parts(first: int, last: int, part: int) -> list[str]:
    """Plan cases part by part, as a pool does."""
    return [planned(start, min(start + part, last)) for start in range(first, last, part)]


def main(first: int, last: int, part: int) -> None:
    for start in range(first, last, part):
        cases(start, min(start + part, last))
    for _ in sys.stdin:
        begun = perf_counter_ns()
        digests = in_parts(first, last, part)
        print(json.dumps([perf_counter_ns() - begun, digests]), flush=True)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
