"""The page about laws."""

import re

from jobdoc_rules.testing import laws
from reference.markdown import plain

GROUP = re.compile(r"^``(\w+)`` +(\S.*?)  +(\S.*)$", re.MULTILINE)


def groups():
    """Return what the laws of each group are called with, and what they are about."""
    found = {name: (given, about) for name, given, about in GROUP.findall(laws.__doc__)}
    assert found.keys() == laws.ALL.keys()
    return found


def _law(law):
    clauses = f" ({', '.join(law.clauses)})" if law.clauses else ""
    yield f"- **`{law.name}`**{clauses}: {plain(law.sentence)}"
    for preset, why in law.exceptions.items():
        yield f"  Not obeyed by `{preset}`: {plain(why)}."
    if not law.any_readings and not law.exceptions:
        yield "  It is asked of presets only: other readings may break it."


def laws_page():
    for name, (given, about) in groups().items():
        yield f"## {name}\n"
        yield f"About {about}. Called with: {given}.\n"
        for law in laws.ALL[name]:
            yield from _law(law)
        yield ""
