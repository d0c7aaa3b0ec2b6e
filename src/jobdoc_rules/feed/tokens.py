"""Tokens: whoever has one reads one owner's calendars. Nobody can guess one, and only its hash is kept."""

import hmac
import os
import re
import secrets
import stat
from hashlib import sha256
from pathlib import Path

from jobdoc_rules.errors import Fault, InvalidInput
from jobdoc_rules.feed.files import READING
from jobdoc_rules.whole_files import replacing

__all__ = ["TOKEN_FILE", "TokenFile", "digest_of", "is_token", "new_token"]

TOKEN_FILE = ".jobdoc-rules-token"  # noqa: S105 - the name of a file
"""The name of the file beside the cases that holds the hash of their token."""

_BYTES = 32
_OTHERS = 0o077
_DIGEST = re.compile(rb"sha256:([0-9a-f]{64})\n")
_LONGEST = 100


def new_token() -> str:
    """Return 256 bits of chance as letters, digits, hyphens and underscores."""
    return secrets.token_urlsafe(_BYTES)


def digest_of(token: str) -> str:
    """Return what to keep of a token, and to look it up by: its SHA-256 in hexadecimal digits.

    Takes any text. Tokens are chance enough not to need a slow hash.
    """
    return sha256(token.encode("utf-8", "backslashreplace")).hexdigest()


def is_token(token: str, digest: str) -> bool:
    """Return whether ``digest`` is that of ``token``, in a time that tells nothing about either."""
    return hmac.compare_digest(digest_of(token).encode(), digest.encode())


class TokenFile:
    """The file beside an owner's cases that holds the hash of their token, and never the token."""

    def __init__(self, folder: Path) -> None:
        self.path: Path = folder / TOKEN_FILE

    def exists(self) -> bool:
        """Return whether there is a token."""
        return os.path.lexists(self.path)

    def renew(self) -> str:
        """Make a new token in the place of the one before, if any, and return it. Raises OSError."""
        token = new_token()
        self.keep(token)
        return token

    def keep(self, token: str) -> None:
        """Let ``token`` be the right one from now on. Raises OSError.

        Nobody but the file's owner can read the file at any time, and there is never half of it.
        """
        with replacing(self.path, private=True) as file:
            file.write(f"sha256:{digest_of(token)}\n".encode())

    def admits(self, token: str) -> bool:
        """Return whether ``token`` is the right one now. Raises as :meth:`digest`."""
        return is_token(token, self.digest())

    def digest(self) -> str:
        """Return the hash that the file holds.

        Raises InvalidInput if there is none, if others may read it or it holds something else, and OSError.
        """
        descriptor = self._opened()
        try:
            mode = os.fstat(descriptor).st_mode
            held = _DIGEST.fullmatch(os.read(descriptor, _LONGEST))
        finally:
            os.close(descriptor)
        if os.name == "posix" and mode & _OTHERS:
            raise self._refused("mode", f"its mode is {stat.S_IMODE(mode):o}", "chmod 600 keeps others out")
        if held is None:
            raise self._refused("content", "it holds no hash of a token", "--new-token makes it anew")
        return held[1].decode()

    def _opened(self) -> int:
        try:
            return os.open(self.path, READING)
        except FileNotFoundError:
            raise self._refused("missing", "there is no token", "--new-token makes one") from None

    def _refused(self, code: str, problem: str, hint: str) -> InvalidInput:
        return InvalidInput([Fault(code=code, path="", problem=problem, hint=hint, source=str(self.path))])
