"""What is kept between requests: an owner's plan and its documents, for as long as they stay the same."""

from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, cast
from weakref import WeakValueDictionary

import anyio
import attrs
from starlette.concurrency import run_in_threadpool

from jobdoc_rules.feed.addresses import ALL, PAGE, address_of
from jobdoc_rules.feed.answering import Representation
from jobdoc_rules.feed.binding import Binder
from jobdoc_rules.feed.planning import Held, LostCase, Part, Planner, Terms
from jobdoc_rules.feed.responding import calendar, calendar_of
from jobdoc_rules.ics.pieces import Piece, pieces_of
from jobdoc_rules.planning import Plan, Unreadable

if TYPE_CHECKING:
    from jinja2 import BaseLoader

    from jobdoc_rules.drafts import Draft

__all__ = ["Ask", "Document", "Settings", "Shelf", "Wanted"]

Ask: TypeAlias = Callable[[], Awaitable[tuple[Held, ...] | None]]
"""What tells what an owner has now, or None if there is no such owner."""

OWNERS = 256
PAGES = 4
"""How many pages are kept: there is one for each name of the host, and anybody may invent some."""
ONE_SECOND = timedelta(seconds=1)
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


@attrs.frozen(kw_only=True)
class Settings:
    """What documents depend on beside the cases; :func:`jobdoc_rules.feed.app` says what each means."""

    terms: Terms
    language: str
    loader: "BaseLoader | None"
    drafts: bool
    discreet: bool
    name: str


class Wanted(NamedTuple):
    """A document as it is asked for: its name, whether as a file, and the address that a page tells."""

    name: str
    download: bool = False
    base: str | None = None


class Document(NamedTuple):
    """A document and when it last changed, as far as this process has seen it: a whole second."""

    content: Representation
    changed: datetime

    def changed_before(self, now: datetime) -> datetime | None:
        """Return when it last changed, once that second is over for every clock that stamps answers.

        Until then it could change again within the same second, and nobody could tell by the time.
        """
        return self.changed if self.changed + ONE_SECOND <= now else None


class Edition:
    """What one owner's cases come to at one moment."""

    def __init__(
        self,
        held: tuple[Held, ...],
        plan: Plan,
        parts: tuple[Part, ...],
        until: datetime,
        *,
        settings: Settings,
        binders: Mapping[bool, Binder],
    ) -> None:
        self.held = held
        self.plan = plan
        self.parts = parts
        self.until = until
        self.settings = settings
        self.binders = binders
        """What binds the calendar of all cases: as a file, or as a feed."""
        self.addresses: dict[str, str | None] = self._addresses()

    def _addresses(self) -> dict[str, str | None]:
        """Return the ids of the cases by the names of their feeds; None where a case cannot be read."""
        lost: dict[str, str | None] = {_address_of(item): None for item in self.plan.unreadable}
        return lost | {address_of(outlook.case.id): outlook.case.id for outlook in self.plan.outlooks}

    def has(self, name: str) -> bool:
        """Return whether there is a document of that name."""
        return name in (ALL, PAGE) or name in self.addresses

    def is_true(self, now: datetime) -> bool:
        """Return whether the same cases still come to the same now."""
        return self.plan.as_of.astimezone(UTC) <= now < self.until

    def document(self, wanted: Wanted) -> Representation:
        """Return a document that it has, made anew."""
        if wanted.name == PAGE:
            return self._page(wanted.base)
        if wanted.name == ALL:
            return self._all(download=wanted.download)
        settings = self.settings
        return calendar_of(
            self._part(wanted.name),
            download=wanted.download,
            name=settings.name,
            drafts=self._texts_for(wanted.name) if settings.drafts else None,
            discreet=settings.discreet,
        )

    def _all(self, *, download: bool) -> Representation:
        """Return the calendar of all cases; of parts that show what they showed, nothing is written again."""
        batches = [self._pieces(part, download=download) for part in self.parts]
        lost = attrs.evolve(self.plan, touchpoints=(), outlooks=())
        batches.append(self._written(lost, None, download=download))
        bound = self.binders[download].bind(batches, name=self.settings.name)
        return calendar(bound.body, download=download, packed=bound.zipped)

    def _pieces(self, part: Part, *, download: bool) -> list[Piece]:
        key = "pieces", download
        if key not in part.kept:
            readable = attrs.evolve(part.plan, unreadable=())
            texts = _texts_of(self._drafts_of(part)) if self.settings.drafts else None
            part.kept[key] = self._written(readable, texts, download=download)
        return cast("list[Piece]", part.kept[key])

    def _written(self, plan: Plan, texts: dict[str, str] | None, *, download: bool) -> list[Piece]:
        return pieces_of(plan, drafts=texts, alarm=download, discreet=self.settings.discreet)

    def _drafts_of(self, part: Part) -> "dict[str, Draft]":
        """Return the words for all that is to be done in a part."""
        if "drafts" not in part.kept:
            from jobdoc_rules.drafts import drafts_of

            settings = self.settings
            part.kept["drafts"] = drafts_of(part.plan, language=settings.language, loader=settings.loader)
        return cast("dict[str, Draft]", part.kept["drafts"])

    def _part(self, address: str) -> Plan:
        """Return the part of the plan that is about one case."""
        plan, case_id = self.plan, self.addresses[address]
        return attrs.evolve(
            plan,
            touchpoints=() if case_id is None else plan.of(case_id),
            outlooks=tuple(outlook for outlook in plan.outlooks if outlook.case.id == case_id),
            unreadable=tuple(item for item in plan.unreadable if _address_of(item) == address),
        )

    @cached_property
    def drafts(self) -> "dict[str, Draft]":
        """The words for all that is to be done."""
        return {uid: words for part in self.parts for uid, words in self._drafts_of(part).items()}

    def _texts_for(self, address: str) -> dict[str, str]:
        """Return the words for all that is to be done about one case and those planned with it."""
        case_id = self.addresses[address]
        found = [part for part in self.parts if any(case.id == case_id for case in part.cases)]
        return {uid: text for part in found for uid, text in _texts_of(self._drafts_of(part)).items()}

    def _page(self, base: str | None) -> Representation:
        from jobdoc_rules.page import CONTENT_SECURITY_POLICY, to_html

        page = to_html(
            self.plan,
            calendar=self.settings.terms.days_of,
            drafts=self.drafts,
            name=self.settings.name,
            feed=None if base is None else f"{base}{ALL}.ics",
            case_feeds={id_: f"{name}.ics" for name, id_ in self.addresses.items() if id_ is not None},
        )
        return Representation(
            body=page.encode(),
            content_type="text/html; charset=utf-8",
            headers=(("Content-Security-Policy", CONTENT_SECURITY_POLICY),),
        )


def _texts_of(drafts: "Mapping[str, Draft]") -> dict[str, str]:
    return {uid: words.linked_text for uid, words in drafts.items()}


def _address_of(item: Unreadable) -> str:
    """Return the name of the feed of a case that cannot be read; by default its file's name tells its id."""
    stem = item.name.removesuffix(".toml").removesuffix(".json")
    return address_of(item.case_id if isinstance(item, LostCase) else stem)


class _Seen(NamedTuple):
    """What is kept of a document when another edition takes its place."""

    etag: str
    changed: datetime


class Owner:
    """One owner's edition and the documents of it that somebody asked for."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._planner = Planner(settings.terms)
        self._binders = {download: Binder() for download in (False, True)}
        self._lock = anyio.Lock()
        self._started = self._finished = 0
        self._held: tuple[Held, ...] | None = None
        self._edition: Edition | None = None
        self._documents: dict[Wanted, Document] = {}
        self._seen: dict[Wanted, _Seen] = {}
        self._forgotten = _LONG_AGO

    async def holds(self, ask: Ask) -> bool:
        """Return whether it is an owner's token. Raises what ``ask`` raises."""
        begun = self._started
        async with self._lock:
            return await self._fresh(ask, begun) is not None

    async def document(self, ask: Ask, wanted: Wanted, clock: Callable[[], datetime]) -> Document | None:
        """Return a document of what the owner has, or None if there is no such document, or no such owner.

        Whatever many want at once is asked for, planned and made once, while other owners' requests go on.
        """
        begun = self._started
        async with self._lock:
            held = await self._fresh(ask, begun)
            if held is None:
                return None
            now = clock().astimezone(UTC)
            if not self._is_ready(held, wanted, now):
                await run_in_threadpool(self._prepare, held, wanted, now)
            return self._documents.get(wanted)

    async def _fresh(self, ask: Ask, begun: int) -> tuple[Held, ...] | None:
        """Return what the owner has now: as somebody was told who asked no earlier than this request came."""
        if self._finished <= begun:
            self._started = number = self._started + 1
            self._held = await ask()
            self._finished = number
        return self._held

    def _is_ready(self, held: tuple[Held, ...], wanted: Wanted, now: datetime) -> bool:
        edition = self._edition
        if edition is None or edition.held is not held or not edition.is_true(now):
            return False
        return wanted in self._documents or not edition.has(wanted.name)

    def _prepare(self, held: tuple[Held, ...], wanted: Wanted, now: datetime) -> None:
        edition = self._edition = self._edition_of(held, now)
        if wanted in self._documents or not edition.has(wanted.name):
            return
        if wanted.name == PAGE and sum(known.name == PAGE for known in self._seen) >= PAGES:
            self._forget(lambda known: known.name == PAGE)
        content = edition.document(wanted)
        _ = content.plain, content.zipped  # here, where nobody else waits for it
        seen = self._seen[wanted] = self._dated(content.etag, self._seen.get(wanted), now)
        self._documents[wanted] = Document(content, seen.changed)

    def _forget(self, which: Callable[[Wanted], bool]) -> None:
        """Keep nothing of some documents but that whatever comes in their place changed later."""
        for wanted in [known for known in self._seen if which(known)]:
            self._documents.pop(wanted, None)
            self._forgotten = max(self._forgotten, self._seen.pop(wanted).changed + ONE_SECOND)

    def _dated(self, etag: str, before: "_Seen | None", now: datetime) -> "_Seen":
        """Return when a document changed: rounded up to a second, and later than the one before."""
        if before is not None and before.etag == etag:
            return before
        earliest = self._forgotten if before is None else before.changed + ONE_SECOND
        return _Seen(etag, max(now.replace(microsecond=0) + ONE_SECOND, earliest))

    def _edition_of(self, held: tuple[Held, ...], now: datetime) -> Edition:
        before = self._edition
        if before is not None and before.is_true(now) and before.held == held:
            return before
        plan = self._planner.plan(held, now)
        parts, until = self._planner.parts, self._planner.until(now)
        edition = Edition(held, plan, parts, until, settings=self._settings, binders=self._binders)
        self._documents = self._still_true(before, edition)
        self._forget(lambda known: not edition.has(known.name))
        return edition

    def _still_true(self, before: Edition | None, edition: Edition) -> dict[Wanted, Document]:
        """Return the documents that are the same in another edition: calendars, if nothing in it moved."""
        if before is None or before.held != edition.held or before.plan.unreadable or edition.plan.unreadable:
            return {}
        if before.plan.touchpoints is not edition.plan.touchpoints:
            return {}
        # A page tells the moment that it is seen from.
        return {wanted: known for wanted, known in self._documents.items() if wanted.name != PAGE}


class Shelf:
    """The owners who were here last, and those who might be some and wait for an answer."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._waiting: WeakValueDictionary[str, Owner] = WeakValueDictionary()
        self._known: OrderedDict[str, Owner] = OrderedDict()

    def owner(self, token: str) -> Owner:
        """Return the one whose token it would be."""
        owner = self._waiting.get(token)
        if owner is None:
            owner = self._waiting[token] = Owner(self._settings)
        return owner

    def keep(self, token: str, owner: Owner) -> None:
        """Keep an owner whose token is right; who was not here for longest may have to go."""
        self._known[token] = owner
        self._known.move_to_end(token)
        if len(self._known) > OWNERS:
            self._known.popitem(last=False)
