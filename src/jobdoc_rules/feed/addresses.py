"""Under which names and addresses feeds are asked for."""

import re
from hashlib import sha256
from urllib.parse import quote, urlsplit

__all__ = ["ALL", "PAGE", "address_of", "base_of", "is_address"]

ALL, PAGE = "all", ""
"""The names of the two documents that are about all cases; others have the address of their case."""

_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
_REST = re.compile(r"[^a-z0-9]+")
_READ = 200
_LONGEST_SLUG = 48
_HASHED = 12
# Letters of a host and a path may be capital; the two schemes are not, for pages do not take them so.
_HOST = r"(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\[[0-9A-Fa-f:.]{2,45}\])(?::\d{1,5})?"
_ADDRESS = re.compile(rf"https?://{_HOST}(?:/[A-Za-z0-9._~%-]+)*/?", re.ASCII)
LONGEST = 1000


def address_of(case_id: str) -> str:
    """Return the name of a case's feed: its id, if that is small letters, digits and hyphens, up to 64.

    Any other id, and ``all``, gives its letters and digits with the beginning of a hash of it.
    """
    if _NAME.fullmatch(case_id) and case_id != ALL:
        return case_id
    slug = _REST.sub("-", case_id[:_READ].lower())[:_LONGEST_SLUG].strip("-")
    hashed = sha256(case_id.encode("utf-8", "backslashreplace")).hexdigest()[:_HASHED]
    return f"{slug}-{hashed}" if slug else hashed


def is_address(address: str) -> bool:
    """Return whether ``address`` is one at which an application can be: http or https, and no query."""
    if len(address) > LONGEST or not _ADDRESS.fullmatch(address):
        return False
    try:
        return urlsplit(address).port != 0
    except ValueError:  # no port has that number, no address that many colons
        return False


def base_of(scheme: str, host: str, root: str) -> str | None:
    """Return the address of an application that was asked for as ``host``, or None if that is no host.

    ``root`` is the path that it is mounted at. What a request calls its host is anybody's word, and is shown
    on no page unless it looks like one.
    """
    base = f"{scheme}://{host}{quote(root)}"
    return base if is_address(base) and "/" not in host else None
