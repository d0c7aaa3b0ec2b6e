"""Ways to join an interview: the link, the telephone numbers and their PINs, wherever they stand.

A link is an https address, whole and plain, of a host where one meets; support pages, lists of dial-in
numbers and settings are on such hosts too, and are none. A PIN is what is dialled after a number.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeVar
from urllib.parse import parse_qs

from jobdoc_rules.checks import LINE
from jobdoc_rules.invitation.texts import linked, one_line, plain

__all__ = ["Ways", "ways_to_join"]

T = TypeVar("T")

LONGEST_LINK = 2000
MOST_NUMBERS = 10
"""How many numbers are kept; some descriptions list those of every country."""
FEWEST_DIGITS, MOST_DIGITS = 7, 15
"""Of a telephone number; ITU-T E.164 allows fifteen."""


class Ways(NamedTuple):
    """How to take part: ``place`` is where one goes, ``called`` whether one is called there instead."""

    link: str | None
    phones: tuple[str, ...]
    pins: tuple[str, ...]
    place: str
    called: bool


def ways_to_join(stated: Iterable[str], address: str, location: str, description: str) -> Ways:
    """Return the ways to join.

    ``stated`` are the values of properties that hold nothing but the conference, the best first; ``address``
    is the event's URL, which may as well be a page about it.
    """
    found = (
        *(url for value in stated if (url := _whole(value))),
        *(url for text in (address, location, description) for url in _meetings(text)),
        *(url for url in (_whole(location),) if url and not _MAPS.match(url)),
    )
    return Ways(next(iter(found), None), *_numbers(location, description), *_place(location))


# ------------------------------------------------------------------------------------------------ links

_LINK = re.compile(
    r"https://(?P<host>[a-z0-9.-]{1,253})(?::\d{1,5})?(?=[/?#\s<>\"'),]|$)"
    r"(?P<rest>[/?#][a-z0-9._~:/?#\[\]@!$&()*+,;=%'-]*)?",
    re.IGNORECASE | re.ASCII,
)
_END = ".,;:!?)]'*"
_ANY = re.compile(r"/[^/?#]")
_ZOOM = re.compile(r"/(?:j|my|s|w|wc|meeting)/")
_MEETING_HOSTS = {
    "meet.google.com": re.compile(r"/(?:lookup/|[a-z]{3,4}-[a-z]{3,4}-[a-z]{3,4}\b)"),
    "teams.microsoft.com": re.compile(r"/(?:l/meetup-join|l/meeting|meet|dl/launcher)/"),
    "teams.live.com": re.compile(r"/meet/"),
    "zoom.us": _ZOOM,
    "zoomgov.com": _ZOOM,
    "webex.com": re.compile(r"/(?:meet|join|wbxmjs)/|/[^/?#]+/j\.php"),
    "join.skype.com": _ANY,
    "meet.lync.com": _ANY,
    "whereby.com": _ANY,
    "meet.jit.si": _ANY,
    "meet.goto.com": _ANY,
    "gotomeeting.com": re.compile(r"/join/"),
    "gotomeet.me": _ANY,
    "chime.aws": _ANY,
    "bluejeans.com": re.compile(r"/\d"),
    "v.ringcentral.com": re.compile(r"/join/"),
    "meetings.ringcentral.com": re.compile(r"/j/"),
    "app.coderpad.io": _ANY,
    "coderpad.io": re.compile(r"/interview"),
    "karat.io": _ANY,
    "hirevue.com": re.compile(r"/(?:interviews?|live)/"),
}
"""Where one meets, and how the path of a meeting begins there."""
_NO_MEETING = re.compile(r"^(?:dialin|help|status|support|tel|learn|docs)\.")
_MAPS = re.compile(r"https://(?:maps\.|[^/]*/maps|goo\.gl/|[a-z0-9.-]*openstreetmap\.)", re.IGNORECASE)
_WRAPPED = {"safelinks.protection.outlook.com": "url", "www.google.com": "q", "urldefense.com": "u"}
"""Hosts through which mail programs lead, and the key of the address that is meant."""


def _whole(text: str) -> str | None:
    """Return the address that ``text`` consists of."""
    found = _LINK.fullmatch(linked(text).strip())
    return None if found is None or len(found[0]) > LONGEST_LINK else found[0]


def _meetings(text: str) -> Iterator[str]:
    return filter(None, map(_meeting, _LINK.finditer(linked(text))))


def _meeting(found: re.Match[str], *, wrapped: bool = False) -> str | None:
    """Return the address that was found, if one meets there."""
    url, host = found[0].rstrip(_END), found["host"].lower()
    key = _of_host(_WRAPPED, host)
    if key is not None and not wrapped:
        meant = parse_qs(url.partition("?")[2]).get(key, [""])[0]
        within = _LINK.match(meant)
        return None if within is None else _meeting(within, wrapped=True)
    path = _of_host(_MEETING_HOSTS, host)
    meets = path is not None and path.match(found["rest"] or "") and not _NO_MEETING.match(host)
    return url if meets and len(url) <= LONGEST_LINK else None


def _of_host(table: dict[str, T], host: str) -> T | None:
    """Return what a table says about a host or the domain that it is in."""
    labels = host.split(".")
    domains = (".".join(labels[place:]) for place in range(len(labels)))
    return next((table[domain] for domain in domains if domain in table), None)


# ---------------------------------------------------------------------------------------------- numbers

_ADDRESS = re.compile(r"[a-z][a-z0-9+.:-]{1,40}://\S+", re.IGNORECASE)
_PIN = re.compile(
    r"(?:,{2,4}|\b(?:pin|(?:conference|konferenz)[ -]?id|access code)\b[ :.)]{0,4})(?P<pin>\d[\d ]{2,20})#?",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?P<number>\+[ ]?\(?\d[\d ().\-/]{5,40})")
_CALLED = re.compile(
    r"\b(?:phone|telephone|telefon|tel|call|dial|mobile|cell|mobil|handy|anruf)\b[^\d\n+]{0,20}"
    r"(?P<number>\(?\d[\d ().\-/]{5,40})",
    re.IGNORECASE,
)
_TEL = re.compile(r"\btel:(?P<number>\+?\d[\d().-]{5,40})", re.IGNORECASE)
_BARE = re.compile(r"[ ]*(?P<number>\+?\(?\d[\d ().\-/]{5,40})[ ]*")
_SPACES = str.maketrans(dict.fromkeys("\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{FIGURE SPACE}\t", " "))


def _numbers(location: str, description: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return telephone numbers and PINs, each once, those of the place first."""
    phones: dict[str, None] = {}
    pins: dict[str, None] = {}
    for text in (location, description):
        words = _ADDRESS.sub(" ", plain(text).translate(_SPACES))
        pins |= {_digits(found["pin"]): None for found in _PIN.finditer(words)}
        phones |= dict.fromkeys(_phones(_PIN.sub("\n", words)))
        phones |= dict.fromkeys(_valid(_TEL.finditer(linked(text))))
    return tuple(phones)[:MOST_NUMBERS], tuple(pins)[:MOST_NUMBERS]


def _phones(words: str) -> Iterator[str]:
    """Return the numbers that are written as those of another country, follow a word, or stand alone."""
    bare = _BARE.fullmatch(words)
    found = [bare] if bare is not None else [*_NUMBER.finditer(words), *_CALLED.finditer(words)]
    return _valid(sorted(found, key=lambda one: one.start("number")))


def _valid(found: Iterable[re.Match[str]]) -> Iterator[str]:
    for one in found:
        digits = _digits(one["number"])
        if FEWEST_DIGITS <= len(digits) <= MOST_DIGITS:
            yield f"+{digits}" if one["number"].startswith("+") else digits


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isdecimal() and c.isascii())


# ------------------------------------------------------------------------------------------------ place

_CALLS = frozenset(
    {
        *("phone", "phone call", "phone interview", "phone screen", "by phone", "telephone", "call"),
        *("telephone call", "telephone interview", "telefon", "telefonat", "telefonisch"),
    }
)
_NO_PLACES = frozenset(
    {
        *(
            "microsoft teams meeting",
            "microsoft teams",
            "teams meeting",
            "teams",
            "microsoft teams-besprechung",
        ),
        *("zoom", "zoom meeting", "zoom call", "google meet", "google meet call", "webex", "skype"),
        *("skype meeting", "online", "online meeting", "virtual", "virtual meeting", "remote", "video"),
        *("video call", "video conference", "web conference", "tbd", "tbc", "n/a", "see description"),
    }
)
_NO_PLACE = re.compile(
    r"(?<![\w-])(?:(?:javascript|vbscript|data)\s*:.*|(?:about|blob|callto|file|intent|mailto|msteams|sips?|skype|"
    r"urn|xmpp|zoommtg):\S+|www\.\S+|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,6}\.[a-z]{2,24}/\S*)",
    re.IGNORECASE,
)
"""Addresses without the two slashes, and what would be done if somebody opened them."""
_CALL = re.compile(r"\b(?:phone|telephone|telefon|tel|call|anruf|mobile|cell)\b", re.IGNORECASE)


def _place(location: str) -> tuple[str, bool]:
    """Return where one goes, or an empty text, and whether LOCATION is a telephone call instead."""
    words = _NO_PLACE.sub(" ", _ADDRESS.sub(" ", plain(location))).strip().replace("\n", ", ")
    words = one_line(words, LINE).strip(" ,;-")
    without_number = _NUMBER.sub("", _BARE.sub("", words))
    dialled = any(_phones(words)) and (_CALL.search(words) is not None or not without_number.strip(" ,;-"))
    called = dialled or words.casefold() in _CALLS
    return ("" if called or words.casefold() in _NO_PLACES else words), called
