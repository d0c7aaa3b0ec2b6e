"""From views to HTML: the templates, the one style and the one script, and the policy that allows no other.

Every text is escaped by the templates, and cleaned of what does things: pages break or turn on the same
characters as calendars do.
"""

from base64 import b64encode
from hashlib import sha256
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from jobdoc_rules.checks import clean

__all__ = ["CONTENT_SECURITY_POLICY", "META_POLICY", "render"]


def _clean(value: Any) -> Any:  # noqa: ANN401 - whatever stands in a template
    return clean(value) if isinstance(value, str) and not isinstance(value, Markup) else value


_ENVIRONMENT = Environment(
    loader=PackageLoader("jobdoc_rules.page"),
    autoescape=True,
    undefined=StrictUndefined,
    finalize=_clean,
    trim_blocks=True,
    lstrip_blocks=True,
    auto_reload=False,
)
_ENVIRONMENT.globals.clear()


def _source(name: str) -> str:
    return PackageLoader("jobdoc_rules.page", "assets").get_source(_ENVIRONMENT, name)[0]


def _hash(source: str) -> str:
    return f"'sha256-{b64encode(sha256(source.encode()).digest()).decode('ascii')}'"


_STYLE, _SCRIPT = _source("page.css"), _source("page.js")

META_POLICY = (
    "default-src 'none'; "
    f"style-src {_hash(_STYLE)}; "
    f"script-src {_hash(_SCRIPT)}; "
    "base-uri 'none'; "
    "form-action 'none'"
)
"""The policy as it stands in the page itself, where ``frame-ancestors`` is not allowed."""

CONTENT_SECURITY_POLICY = f"{META_POLICY}; frame-ancestors 'none'"
"""The policy that belongs into the header of whatever serves a page."""


def render(**views: Any) -> str:  # noqa: ANN401 - the views of the page's parts
    """Return the page of these views."""
    return _ENVIRONMENT.get_template("page.html").render(
        style=Markup(_STYLE),  # noqa: S704 - the package's own file
        script=Markup(_SCRIPT),  # noqa: S704 - as above
        policy=META_POLICY,
        **views,
    )
