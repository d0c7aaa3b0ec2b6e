"""Serving an ASGI application over HTTP, such as :func:`jobdoc_rules.feed.app`: until a signal ends it.

Whoever has an address has the calendar, so no address stands in any log. Who sends half a request, or none,
is not waited for.
"""

import logging
import signal
import socket
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import FrameType

from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn import Config, Server

from jobdoc_rules.errors import Fault, InvalidInput
from jobdoc_rules.feed.connections import impatient

__all__ = ["ACCESS", "bound", "serve"]

ACCESS = logging.getLogger("jobdoc_rules.feed.access")
"""What is told of each request, at INFO: method, status, bytes of the body, milliseconds; no path."""

BACKLOG = 2048
GRACE = 10
PATIENCE = 20.0
_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "REPORT"})


def bound(host: str, port: int) -> socket.socket:
    """Return a socket that listens at a name or address; port 0 takes a free one.

    Raises InvalidInput if that cannot be.
    """
    try:
        family, *_, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        return socket.create_server((address[0], port), family=family, backlog=BACKLOG)
    except (OSError, OverflowError, UnicodeError) as error:
        reason = (getattr(error, "strerror", None) or str(error)).partition(" (while")[0]
        problem, hint = f"{host} port {port} cannot be served: {reason}", "choose another one"
        raise InvalidInput([Fault(code="port", path="", problem=problem, hint=hint)]) from None


def serve(
    application: ASGIApp,
    listener: socket.socket,
    *,
    ready: Callable[[Callable[[], None]], object] | None = None,
    patience: float = PATIENCE,
    grace: int = GRACE,
) -> list[int]:
    """Serve ``application`` at ``listener``, from :func:`bound`, until SIGINT or SIGTERM; return which came.

    Then no new request is taken, and those that run have ``grace`` seconds to be finished. ``ready`` is
    called once requests are taken, with a function that ends the server as a signal does: signals are heard
    in the main thread only. A connection is closed if no whole request comes on it for ``patience`` seconds.
    """
    server = _Server(
        Config(
            _Logged(application),
            http=impatient(patience),
            ws="none",
            lifespan="off",
            interface="asgi3",
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=grace,
        )
    )
    server.ready = ready
    with _heard(server) as signals:
        server.run([listener])
    return signals


class _Server(Server):
    """A server that tells when it is ready."""

    ready: Callable[[Callable[[], None]], object] | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.ready is not None:
            self.ready(self.stop)

    def stop(self) -> None:
        self.should_exit = True


@contextmanager
def _heard(server: Server) -> Generator[list[int]]:
    """Note signals instead of dying of them; the server itself hears them only while it runs."""
    signals: list[int] = []

    def hear(number: int, _frame: FrameType | None) -> None:
        signals.append(number)
        server.should_exit = True

    if threading.current_thread() is not threading.main_thread():
        yield signals
        return
    before = {number: signal.signal(number, hear) for number in _SIGNALS}
    try:
        yield signals
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class _Logged:
    """Tells of each request what may be told."""

    def __init__(self, application: ASGIApp) -> None:
        self._application = application

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        start, status, size = time.perf_counter(), 0, 0

        async def sent(message: Message) -> None:
            nonlocal status, size
            status = message.get("status", status)
            size += len(message.get("body", b""))
            await send(message)

        try:
            await self._application(scope, receive, sent)
        finally:
            method = scope["method"] if scope["method"] in _METHODS else "OTHER"
            spent = (time.perf_counter() - start) * 1000
            ACCESS.info("%s %d %d bytes %.1f ms", method, status, size, spent)
