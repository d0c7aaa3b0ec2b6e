"""Connections that are closed when no whole request comes on them: nobody can keep the server waiting."""

import asyncio

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

__all__ = ["impatient"]

_ANSWERING = (h11.SEND_RESPONSE, h11.SEND_BODY)


class _Impatient(H11Protocol):
    """As uvicorn has it, which only waits for a next request with a limit, not for the rest of one."""

    patience = 0.0
    waiting: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._wait()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self._stop_waiting()

    def _wait(self) -> None:
        if self.conn.our_state in _ANSWERING:
            self._stop_waiting()
        elif self.waiting is None:
            self.waiting = self.loop.call_later(self.patience, self._give_up)

    def _stop_waiting(self) -> None:
        if self.waiting is not None:
            self.waiting.cancel()
            self.waiting = None

    def _give_up(self) -> None:
        self.transport.close()


def impatient(patience: float) -> type[H11Protocol]:
    """Return the protocol (HTTP/1.1) that waits at most ``patience`` seconds for the whole of a request."""
    return type("Impatient", (_Impatient,), {"patience": patience})
