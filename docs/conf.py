"""How the documentation is built: ``python -m sphinx -n -W --keep-going -b html docs build/html``.

Nothing is asked of a network, so names of other projects are told and not linked.
"""

import re
from enum import Enum
from importlib import metadata
from pathlib import Path

import attrs
from docutils import nodes
from sphinx import addnodes

from jobdoc_rules import Policy, Span

ROOT = Path(__file__).parents[1]

project = "jobdoc_rules"
author = project_copyright = "The jobdoc_rules authors"
release = version = metadata.version("jobdoc_rules")

extensions = ["myst_parser", "sphinx.ext.autodoc"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build", "programs"]
myst_heading_anchors = 4  # as GitHub has them, so that links work in both

html_theme = "furo"
html_title = project
html_static_path = ["_static"]
html_css_files = ["pages.css"]
html_copy_source = html_show_sourcelink = False

autodoc_member_order = "bysource"
autodoc_preserve_defaults = True  # a policy in a signature is its name
autodoc_typehints_format = "short"
python_maximum_signature_line_length = 88
python_use_unqualified_type_names = True


# What type hints and docstrings name and no page has: told without a link, since no network is asked.
OTHERS = {
    "the standard library's": [
        "collections.abc.Awaitable",
        "collections.abc.Callable",
        "collections.abc.Iterable",
        "collections.abc.Iterator",
        "collections.abc.Mapping",
        "collections.abc.MutableMapping",
        "collections.abc.Sequence",
        "datetime.date",
        "datetime.datetime",
        "datetime.time",
        "datetime.timedelta",
        "pathlib.Path",
        "pathlib.PurePath",
        "socket.socket",
        "zoneinfo.ZoneInfo",
    ],
    "those of libraries that an adapter stands on": [
        "BaseLoader",  # of jinja2, imported only while types are checked
        "Calendar",  # of icalendar, as well
        "hypothesis.stateful.RuleBasedStateMachine",
        "hypothesis.strategies.SearchStrategy",
        "hypothesis.strategies._internal.core.DataObject",  # what hypothesis.strategies.data() draws
        "pyarrow.lib.RecordBatch",
        "starlette.routing.Router",
    ],
    "our own, which a caller does not make": [
        "jobdoc_rules.business_days._Closure",  # calendars are made by functions
    ],
}
nitpick_ignore = [("py:class", name) for names in OTHERS.values() for name in names]


def _outside(node: nodes.Element, docname: str, srcdir: Path) -> str | None:
    """Return the path within the repository to which a link leads, if that is there and no part of docs/."""
    target = node.get("reftarget", "").partition("#")[0]
    path = (srcdir / docname).parent.joinpath(target).resolve()
    if node.get("refdomain") == "doc":  # pages are named without their suffix
        path = path.with_name(f"{path.name}.md")
    away = path.is_relative_to(ROOT) and not path.is_relative_to(srcdir)
    return path.relative_to(ROOT).as_posix() if target and away and path.exists() else None


def tell_where(app, doctree: nodes.document) -> None:
    """Say where a file of the repository stands instead of linking it: these pages leave the repository."""
    for kind in (addnodes.download_reference, addnodes.pending_xref):
        for node in list(doctree.findall(kind)):
            path = _outside(node, app.env.docname, Path(app.srcdir).resolve())
            if path is not None:
                named = path in node.astext() or path.removesuffix("/README.md") in node.astext()
                where = [] if named else [nodes.Text(" ("), nodes.literal(path, path), nodes.Text(")")]
                node.replace_self([nodes.inline("", "", *node.children[0].children), *where])


def _words(value: object) -> str:
    """Return a default as code that would make it, or as a reader would write it."""
    if isinstance(value, Policy):
        return value.name.upper()
    if isinstance(value, Span):
        return f"Span({value.count}, Unit.{value.unit.name})"
    if isinstance(value, Enum):
        return f"{type(value).__name__}.{value.name}"
    if isinstance(value, tuple) and value:
        return f"({', '.join(map(_words, value))}{',' * (len(value) == 1)})"
    return "..." if value is attrs.NOTHING or isinstance(value, attrs.Factory) else repr(value)


def tell_defaults(_app, what: str, _name, obj, _options, signature: str, returns):
    """Put in the defaults of attrs fields, which its generated code refers to."""
    if what != "class" or not attrs.has(obj) or not signature:
        return None
    fields = attrs.fields_dict(obj)
    told = re.sub(r"attr_dict\['(\w+)'\]\.default", lambda m: _words(fields[m[1]].default), signature)
    return told.replace("= NOTHING", "= ..."), returns


NOT_TOLD = ("PYTEST_DONT_REWRITE", "Alias for field number")


def leave_out(_app, _what, _name, _obj, _options, lines: list[str]) -> None:
    """Leave out what a docstring tells pytest, and what Python says of the fields of named tuples."""
    found = [at for at, line in enumerate(lines) if line.startswith(NOT_TOLD)]
    del lines[found[0] if found else len(lines) :]


def setup(app) -> None:
    app.connect("autodoc-process-signature", tell_defaults)
    app.connect("autodoc-process-docstring", leave_out)
    app.connect("doctree-read", tell_where, priority=100)  # before files are gathered that pages would offer
