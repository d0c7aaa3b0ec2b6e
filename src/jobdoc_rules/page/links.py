"""Links: only to write, to call, to subscribe and to save; what cannot be one is None."""

import re
from base64 import b64encode
from urllib.parse import quote

__all__ = ["data_of", "mailto", "tel", "webcal"]

_EXTENSION = r"(?:ext\.?|x|\#|;\s*ext=)\s*(?P<extension>[0-9]{1,8})"
_NUMBER = re.compile(rf"(?P<plus>\+?)(?P<digits>[0-9 ()./\u2011\u2013-]+)(?:{_EXTENSION})?", re.IGNORECASE)
LEAST_DIGITS, MOST_DIGITS = 3, 15


def mailto(email: str) -> str:
    """Return the link that begins an email (RFC 6068)."""
    local, _, domain = email.rpartition("@")
    return f"mailto:{quote(local, safe='')}@{quote(domain, safe='')}"


def tel(phone: str) -> str | None:
    """Return the link that calls a number (RFC 3966), or None for what is more or less than a number."""
    found = _NUMBER.fullmatch(phone.strip())
    if found is None:
        return None
    # A nought in brackets is dialled within the country only.
    written = found["digits"].replace("(0)", "") if found["plus"] else found["digits"]
    digits = "".join(c for c in written if c.isdigit())
    if not LEAST_DIGITS <= len(digits) <= MOST_DIGITS:
        return None
    extension = f";ext={found['extension']}" if found["extension"] else ""
    return f"tel:{found['plus']}{digits}{extension}"


def webcal(feed: str) -> str:
    """Return the address that calendar programs take as an invitation to subscribe."""
    return f"webcal://{feed.partition('://')[2]}"


def data_of(file: bytes) -> str:
    """Return a calendar file as a link that holds it."""
    return f"data:text/calendar;charset=utf-8;base64,{b64encode(file).decode('ascii')}"
