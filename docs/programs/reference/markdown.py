"""Markdown that the generated pages share."""

import re
from importlib import import_module

from sphinx.pycode import ModuleAnalyzer


def cell(text):
    """Return a text as a cell of a table."""
    return " ".join(str(text).split()).replace("|", r"\|")


def table(head, rows):
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(map(cell, line))} |" for line in lines) + "\n"


def code(text):
    return f"`{text}`"


def codes(texts, joint=", "):
    return joint.join(map(code, texts))


def plain(docstring):
    """Return the text of a docstring without the roles of Sphinx, its words in code where they were."""
    named = re.sub(r":\w+:`~?(?:[\w.]+\.)?(\w+)`", r"`\1`", docstring or "")
    return " ".join(named.replace("``", "`").split())


def first_line(docstring):
    return plain((docstring or "").partition("\n")[0])


def said_of(module):
    """Return what the source says below each attribute of a module: by class ("" for none) and name."""
    found = ModuleAnalyzer.for_module(module).find_attr_docs()
    return {key: plain(" ".join(lines)) for key, lines in found.items()}


def module_line(name):
    return first_line(import_module(name).__doc__)
