"""HTTP to a program on this machine, and to no other: no proxy, no redirect, no cookie.

`http.client`, not requests: it knows whether a connection came about (if not, nothing was sent) from whether an answer
came (if not, what was sent may have arrived), and it asks no proxy for the way to 127.0.0.1.
"""

from __future__ import annotations

import json
from http.client import HTTPConnection, HTTPException
from typing import TYPE_CHECKING, Any

from citekit import __version__
from citekit.frozen import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

HOST = "127.0.0.1"
AGENT = f"citekit/{__version__}"
"""Not the name of a browser: Zotero leaves those without an answer."""
MOST = 16_000_000
"""Bytes of an answer: the collections of a large library take some hundred thousand."""


class UnreachedError(Exception):
    """Nobody listens: nothing was sent."""


class UnansweredError(Exception):
    """No answer, or none of HTTP, came in time: what was sent may have arrived. Says why."""


class Answer(NamedTuple):
    """What came back. `headers` by their names in small letters."""

    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        """The body as JSON; None if it is none."""
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError):
            return None

    @property
    def words(self) -> str:
        """The status, and what a short body says beside it, for a message."""
        text = " ".join(self.body[:200].decode("utf-8", "replace").split())
        return f"{self.status}" + (f" “{text}”" if text and not text.startswith("<") else "")


def ask(port: int, request: str, headers: Mapping[str, str], body: bytes | None = None, patience: float = 5) -> Answer:
    """Asks "GET /path" or "POST /path", with `patience` in seconds. Raises `UnreachedError` or `UnansweredError`."""
    method, _, path = request.partition(" ")
    connection = HTTPConnection(HOST, port, timeout=patience)
    try:
        connection.connect()
    except OSError as error:
        raise UnreachedError(str(error)) from error
    try:
        connection.request(method, path, body, {"User-Agent": AGENT, "Connection": "close", **headers})
        got = connection.getresponse()
        named = {name.lower(): value for name, value in got.getheaders()}
        return Answer(got.status, named, got.read(MOST))
    except TimeoutError as error:
        raise UnansweredError(f"no answer in {patience:g} seconds") from error
    except (OSError, HTTPException) as error:
        raise UnansweredError("the connection ended without an answer of HTTP") from error
    finally:
        connection.close()
