"""``app``: the feeds and pages of many owners as an ASGI application."""

import logging
import traceback
from collections.abc import Awaitable, Callable, Iterable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypeAlias, cast
from urllib.parse import quote

import attrs
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route, Router
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocketClose

from jobdoc_rules.case import Case
from jobdoc_rules.checks import called, shown
from jobdoc_rules.drafts import LANGUAGES
from jobdoc_rules.errors import Fault, InvalidInput, JobdocError
from jobdoc_rules.feed.addresses import PAGE, base_of, is_address
from jobdoc_rules.feed.answering import (
    METHODS,
    Answer,
    answer,
    not_found,
    redirection,
    refusal,
    unavailable,
)
from jobdoc_rules.feed.editions import Settings, Shelf, Wanted
from jobdoc_rules.feed.planning import Calendars, Held, Terms
from jobdoc_rules.feed.responding import calendar_of
from jobdoc_rules.planning import Unreadable
from jobdoc_rules.planning.unrolling import DEFAULT_HORIZON
from jobdoc_rules.presets import JOB_DOC
from jobdoc_rules.rules import Policy, Side

if TYPE_CHECKING:
    from jinja2 import BaseLoader

__all__ = ["Cases", "app"]

Cases: TypeAlias = Callable[[str], Iterable[Held] | Awaitable[Iterable[Held] | None] | None]
"""From a token to what its owner has, or None if the token is nobody's."""

LOGGER = logging.getLogger("jobdoc_rules.feed")

EPOCH = datetime(2020, 1, 1, tzinfo=UTC)


def _now() -> datetime:
    return datetime.now(UTC)


def app(
    cases: Cases,
    *,
    policy: Policy = JOB_DOC,
    calendar: Calendars | None = None,
    horizon: timedelta = DEFAULT_HORIZON,
    side: Side = Side.CANDIDATE,
    language: str = "en",
    loader: "BaseLoader | None" = None,
    drafts: bool = False,
    discreet: bool = False,
    name: str = "Follow-ups",
    clock: Callable[[], datetime] = _now,
    address: str | None = None,
) -> Router:
    """Return an ASGI application that answers ``/TOKEN/``, ``/TOKEN/all.ics`` and ``/TOKEN/CASE.ics``.

    - ``cases`` is called with the token of every request and returns the owner's cases, an ``Unreadable`` in
      the place of each that is broken, or None if the token is nobody's. A plain function is called in a
      thread, an async one is awaited. All cases of an owner are planned together; what is equal to what
      it returned before is not planned again.
    - ``policy``, ``horizon`` and ``side`` are those of :func:`jobdoc_rules.agenda`. So is ``calendar``; by
      default it is :func:`jobdoc_rules.public_holidays.calendar_for` under the policy.
    - ``language`` and ``loader`` are those of :func:`jobdoc_rules.drafts.draft`, for the words on the page;
      with ``drafts`` they stand in the calendars too.
    - ``name`` and ``discreet`` are those of :func:`jobdoc_rules.ics.to_ical`.
    - ``clock`` returns the aware time of now.
    - ``address`` is where the application is, as its readers know it: ``https://cal.example``, with the path
      that it is mounted at. By default pages tell addresses by the Host that they are asked for under.

    The name ``CASE`` is :func:`~jobdoc_rules.feed.address_of` of the case's id. Errors of ``cases`` and in
    here are logged, without the token, and answered with 503, so that calendars keep what they have. Raises
    InvalidInput with every fault of the other arguments.
    """
    settings = Settings(
        terms=Terms(policy=policy, calendar=calendar, horizon=horizon, side=Side(side)),
        language=language,
        loader=loader,
        drafts=drafts,
        discreet=discreet,
        name=name,
    )
    _check(settings, address)
    return _Desk(cases, Shelf(settings), clock, address).router()


def _check(settings: Settings, address: str | None) -> None:
    """Raise InvalidInput for what is wrong with the settings: that of planning, then that of all others."""
    plan = settings.terms.agenda((), EPOCH)
    faults: list[Fault] = []
    try:
        calendar_of(plan, download=False, name=settings.name, drafts=None, discreet=settings.discreet)
    except InvalidInput as error:
        faults += error.faults
    if settings.language not in LANGUAGES and settings.loader is None:
        problem, hint = f"{shown(settings.language)} found", f"one of: {', '.join(LANGUAGES)}"
        faults.append(Fault(code="language", path="language", problem=problem, hint=hint))
    if address is not None and not is_address(address):
        problem, hint = f"{shown(address)} found", "give one such as https://cal.example"
        faults.append(Fault(code="address", path="address", problem=problem, hint=hint))
    if faults:
        raise InvalidInput(faults)


class _Desk:
    """Where requests arrive."""

    def __init__(
        self, cases: Cases, shelf: Shelf, clock: Callable[[], datetime], address: str | None
    ) -> None:
        self._cases = cases
        self._shelf = shelf
        self._clock = clock
        self._address = address

    def router(self) -> Router:
        """Return the application."""
        routes = (
            ("/{token}", self._bare),
            ("/{token}/", self._page),
            ("/{token}/{name}.ics", self._calendar),
        )
        return Router(
            [Route(path, _Endpoint(step)) for path, step in routes],
            redirect_slashes=False,  # that would tell right tokens from wrong ones
            default=_Endpoint(_nothing),
        )

    async def _bare(self, request: Request) -> Answer:
        """Lead to the page, whose links are relative to its slash."""
        token = request.path_params["token"]
        if not await self._shelf.owner(token).holds(lambda: _asked(self._cases, token)):
            return not_found(request.method)
        return redirection(f"{quote(token, safe='')}/", request.method)

    async def _page(self, request: Request) -> Answer:
        return await self._document(request, Wanted(PAGE, base=self._base(request)))

    async def _calendar(self, request: Request) -> Answer:
        download = "download" in request.query_params
        return await self._document(request, Wanted(request.path_params["name"], download=download))

    async def _document(self, request: Request, wanted: Wanted) -> Answer:
        token, method = request.path_params["token"], request.method
        owner = self._shelf.owner(token)
        document = await owner.document(lambda: _asked(self._cases, token), wanted, self._clock)
        if document is None:
            return not_found(method)
        self._shelf.keep(token, owner)
        now = self._clock()
        changed = document.changed_before(now)
        return answer(document.content, method, request.scope["headers"], changed=changed, now=now)

    def _base(self, request: Request) -> str | None:
        """Return the address of a page up to its last slash, or None if it cannot be told."""
        address, scope = self._address, request.scope
        if address is None:
            address = base_of(request.url.scheme, request.headers.get("host", ""), scope.get("root_path", ""))
        token = quote(request.path_params["token"], safe="")
        return None if address is None else f"{address.rstrip('/')}/{token}/"


async def _asked(cases: Cases, token: str) -> tuple[Held, ...] | None:
    """Return what ``cases`` returns; a plain function, and what it reads from, keeps nobody else waiting.

    Raises TypeError for what is neither a case nor unreadable.
    """
    found = await run_in_threadpool(_called, cases, token)
    return _gathered(await found) if isinstance(found, Awaitable) else found


def _called(cases: Cases, token: str) -> tuple[Held, ...] | Awaitable[Iterable[Held] | None] | None:
    found = cases(token)
    return found if isinstance(found, Awaitable) else _gathered(found)


def _gathered(found: Iterable[object] | None) -> tuple[Held, ...] | None:
    if found is None:
        return None
    held = tuple(found)
    for item in held:
        if not isinstance(item, (Case, Unreadable)):
            raise TypeError(f"{called(type(item))} found: `cases` returns cases")
    return cast("tuple[Held, ...]", held)


async def _nothing(request: Request) -> Answer:
    return not_found(request.method)


@attrs.frozen
class _Endpoint:
    """A step as an ASGI application: whatever happens, there is one whole answer."""

    step: Callable[[Request], Awaitable[Answer]]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await WebSocketClose()(scope, receive, send)
            return
        found = await self._answer(Request(scope))
        await Response(found.body, found.status, dict(found.headers))(scope, receive, send)

    async def _answer(self, request: Request) -> Answer:
        if request.method not in METHODS:
            return refusal(request.method)
        if "\n" in request.scope["path"]:  # a route takes one more at its end
            return not_found(request.method)
        try:
            return await self.step(request)
        except Exception as error:  # noqa: BLE001 - calendars keep what they have, whatever went wrong
            token = request.path_params.get("token", "")
            LOGGER.error("%s", _without(token, _told(error)))  # noqa: TRY400 - a traceback holds tokens
            return unavailable(request.method)


def _told(error: Exception) -> str:
    """Return an error of ours in its own words, which say what to do, and any other with its traceback."""
    if isinstance(error, JobdocError):
        return str(error)
    return "".join(traceback.format_exception(error)).rstrip()


def _without(token: str, told: str) -> str:
    """Return what is told of an error without the token, however it may be written there."""
    for secret in sorted({token, quote(token), quote(token, safe=""), repr(token)[1:-1], ascii(token)[1:-1]}):
        told = told.replace(secret, "[token]") if secret else told
    return told
