"""A wire with ears: what a program and a server really say to each other, octet for octet."""

import re
import socket
from contextlib import contextmanager
from socketserver import BaseRequestHandler, ThreadingTCPServer
from threading import Thread
from urllib.parse import urlsplit

_REQUEST, _ANSWER = (
    re.compile(rb"(%s)\r\n((?:[^\r\n]+\r\n)*)\r\n" % start)
    for start in (rb"[A-Z]+ \S+ HTTP/1\.1", rb"HTTP/1\.1 \d{3}[^\r\n]*")
)


class Wire(ThreadingTCPServer):
    """A way to a server under an ``url`` of its own, and everything that was said there."""

    def __init__(self, url):
        target = urlsplit(url)
        self.server = target.hostname, target.port
        self.asked, self.answered = bytearray(), bytearray()
        super().__init__(("127.0.0.1", 0), _Carrier)
        self.url = target._replace(netloc=f"127.0.0.1:{self.server_address[1]}").geturl()

    def requests(self):
        """Return the head of each request: its first line, and its fields by name in lower case."""
        return _heads(_REQUEST, self.asked)

    def answers(self):
        """Return the same of each answer."""
        return _heads(_ANSWER, self.answered)


class _Carrier(BaseRequestHandler):
    def handle(self):
        with socket.create_connection(self.server.server) as server:
            back = Thread(target=_carry, args=(server, self.request, self.server.answered))
            back.start()
            _carry(self.request, server, self.server.asked)
            back.join()


def _carry(source, target, heard):
    try:
        while data := source.recv(65536):
            heard += data
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    except OSError:  # one side has hung up: so does the other
        for end in (source, target):
            end.close()


def _heads(pattern, said):
    return [(start.decode(), _fields(lines)) for start, lines in pattern.findall(bytes(said))]


def _fields(lines):
    pairs = (line.split(": ", 1) for line in lines.decode("latin-1").splitlines())
    return {name.lower(): value for name, value in pairs}


@contextmanager
def listening_in(url):
    """Give a wire to the server of ``url``; whoever uses it has to hang up before the end."""
    with Wire(url) as wire:
        thread = Thread(target=wire.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield wire
        finally:
            wire.shutdown()
            thread.join()
