"""What ``serve`` runs: the folder, its token, the server, and what is told of them."""

import argparse
import logging
import signal
import socket
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from datetime import timedelta
from ipaddress import ip_address

from jobdoc_rules.cli.draft import loader_of
from jobdoc_rules.cli.environment import Environment
from jobdoc_rules.cli.inputs import read_policy
from jobdoc_rules.cli.messages import note, printable
from jobdoc_rules.feed import Folder, app, bound, new_token, serve
from jobdoc_rules.rules import Side

__all__ = ["serve_folder"]

_TOLD = """\
page      {base}{token}/
calendar  {base}{token}/all.ics

Whoever has these addresses can read everything: keep them to yourself. They are not told again.
"""
_KNOWN = """\
serving {folder} at {base}
Its secret address was told when it was made; if it is lost, --new-token makes another one.
"""


def serve_folder(args: argparse.Namespace, env: Environment) -> bool:
    """Serve a folder until a signal comes; return whether that was an interrupt.

    Raises JobdocError or OSError if it cannot be served; then no token was made.
    """
    folder = Folder(args.folder)
    folder.items()
    application = _application(args, env, folder)
    with bound(args.host, args.port) as listener:
        _warn(args, env, listener)
        _tell(args, env, folder, listener)
        with _log_to(env, quiet=args.quiet):
            return signal.SIGINT in serve(application, listener)


def _application(
    args: argparse.Namespace, env: Environment, folder: Folder
) -> Callable[..., Awaitable[None]]:
    return app(
        folder,
        policy=read_policy(args.policy),
        horizon=timedelta(days=args.horizon),
        side=Side(args.side),
        language=args.language,
        loader=loader_of(args.templates),
        drafts=args.drafts,
        discreet=args.discreet,
        name=args.name,
        clock=env.clock,
        address=args.address,
    )


def _warn(args: argparse.Namespace, env: Environment, listener: socket.socket) -> None:
    host = listener.getsockname()[0].partition("%")[0]
    if not ip_address(host).is_loopback and not (args.address or "").lower().startswith("https://"):
        note(env, "warning: without https anybody on the way can read the secret address; see docs/feed.md")


def _tell(args: argparse.Namespace, env: Environment, folder: Folder, listener: socket.socket) -> None:
    """Tell the secret address if there was none; otherwise nobody knows it but who was told then."""
    base = f"{(args.address or _base(listener)).rstrip('/')}/"
    if not args.new_token and folder.token.exists():
        folder.token.digest()
        env.write(_KNOWN.format(base=base, folder=printable(args.folder)))
        env.out.flush()
        return
    token = new_token()
    env.write(_TOLD.format(base=base, token=token))
    env.out.flush()
    folder.token.keep(token)  # only now that it could be told: nobody else would ever tell it


def _base(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


class _Lines(logging.Formatter):
    """Lines that cannot steer a terminal, whatever a message holds."""

    def format(self, record: logging.LogRecord) -> str:
        return "\n".join(map(printable, super().format(record).split("\n")))


@contextmanager
def _log_to(env: Environment, *, quiet: bool) -> Generator[None]:
    """Let the server tell on standard error what went wrong and, unless ``quiet``, of each request."""
    handler = logging.StreamHandler(env.err)
    handler.setFormatter(_Lines("%(asctime)s %(levelname)s %(message)s"))
    levels = {"jobdoc_rules.feed": logging.WARNING if quiet else logging.INFO, "uvicorn.error": logging.ERROR}
    loggers = {logging.getLogger(name): level for name, level in levels.items()}
    for logger, level in loggers.items():
        logger.addHandler(handler)
        logger.setLevel(level)
    try:
        yield
    finally:
        for logger in loggers:
            logger.removeHandler(handler)
