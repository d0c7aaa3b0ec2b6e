"""Makes the program's man page of its own parser.

    python scripts/man_page.py

To be run when a command or an option changes: the page is part of the wheel, so that ``man jobdoc-rules``
shows it once that is installed. A test says if what this makes is not what is in docs/.
"""

import os
from importlib import metadata
from pathlib import Path

from argparse_manpage.manpage import Manpage

from jobdoc_rules.cli import parser_of

PAGE = Path(__file__).parents[1] / "docs" / "jobdoc-rules.1"
EXIT = "exit status: "


def verbatim(text):
    """Return text as the page shows it line by line."""
    return "\n".join((".nf", text.strip("\n").replace("\\", "\\\\").replace("-", "\\-"), ".fi"))


def made() -> str:
    os.environ["COLUMNS"] = "10000"  # lines are broken by whoever shows the page
    parser = parser_of()
    examples, _, status = parser.epilog.partition(f"\n{EXIT}")
    parser.epilog = None
    page = Manpage(parser, format="single-commands-section")
    page.date, page.manual = "", "The etiquette of following up after an interview"
    page.source = f"jobdoc-rules {metadata.version('jobdoc_rules')}"
    page.description = "what to do next after a job interview, when, and why"
    page.add_section("examples", "=", verbatim(examples.removeprefix("examples:")))
    page.add_section("exit status", "=", verbatim(status))
    return str(page)


if __name__ == "__main__":
    PAGE.write_text(made(), encoding="utf-8")
    print(f"{PAGE.name}: {len(made().splitlines())} lines")
