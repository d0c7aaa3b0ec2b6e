"""Plans as feeds that calendars subscribe to, and as a page for the one they are about.

:func:`planned` makes a plan of cases and :func:`respond` answers a request for it, within any framework.
:func:`app` is a whole application (ASGI) over a function from tokens to cases, to be mounted or served;
:class:`Folder` is such a function over a folder of case files. ``app`` and ``serve`` take the extra ``feed``.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jobdoc_rules.feed.addresses import address_of
    from jobdoc_rules.feed.answering import Answer, not_found, unavailable
    from jobdoc_rules.feed.application import Cases, app
    from jobdoc_rules.feed.folder import Folder
    from jobdoc_rules.feed.planning import LostCase, planned
    from jobdoc_rules.feed.responding import respond
    from jobdoc_rules.feed.serving import bound, serve
    from jobdoc_rules.feed.tokens import digest_of, new_token

__all__ = [
    "Answer",
    "Cases",
    "Folder",
    "LostCase",
    "address_of",
    "app",
    "bound",
    "digest_of",
    "new_token",
    "not_found",
    "planned",
    "respond",
    "serve",
    "unavailable",
]

# What this package offers, by the module that it is loaded from: who calls `respond` needs no server.
_HOME = {
    "addresses": ("address_of",),
    "answering": ("Answer", "not_found", "unavailable"),
    "application": ("Cases", "app"),
    "folder": ("Folder",),
    "planning": ("LostCase", "planned"),
    "responding": ("respond",),
    "serving": ("bound", "serve"),
    "tokens": ("digest_of", "new_token"),
}
_MODULES = {name: module for module, names in _HOME.items() for name in names}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the module holds
    """Load what is asked for."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
