"""Draws the plan that the README shows: that of the example of its first command, three weeks of it.

python scripts/plan_picture.py
"""

from datetime import datetime, timedelta
from pathlib import Path

from jobdoc_rules import plan
from jobdoc_rules.casefile import load
from jobdoc_rules.public_holidays import calendar_for

ROOT = Path(__file__).parents[1]
PICTURE = ROOT / "docs" / "_static" / "plan.svg"


def made() -> str:
    case = load(ROOT / "examples" / "a-week-of-silence.toml")
    as_of = datetime.fromisoformat("2026-11-20T09:00-05:00")
    shown = plan(case, as_of=as_of, calendar=calendar_for(case), horizon=timedelta(days=18))
    return shown.to_svg(calendar_for)


if __name__ == "__main__":
    PICTURE.write_text(made(), encoding="utf-8")
