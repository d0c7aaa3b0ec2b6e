"""Plans as feeds that calendars subscribe to, and as a page for the one they are about.

:func:`planned` makes a plan of cases and :func:`respond` answers a request for it, within any framework.
:func:`app` is a whole application (ASGI) over a function from tokens to cases, to be mounted or served;
:class:`Folder` is such a function over a folder of case files. ``app`` and ``serve`` take the extra ``feed``.
"""

from typing import TYPE_CHECKING

from jobdoc_rules.lazy import lazily

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

if not TYPE_CHECKING:  # checkers have the names from above, and so tell one that is not there
    __getattr__, __dir__ = lazily(globals(), _HOME)
