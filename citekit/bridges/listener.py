"""Who listens on a port: Zotero and JabRef by default share one, 23119."""

from __future__ import annotations

from typing import Literal

from citekit.bridges.loopback import Answer, UnansweredError, UnreachedError, ask
from citekit.frozen import NamedTuple

ZOTERO_HEADERS = {"X-Zotero-Connector-API-Version": "3"}
"""Without it Zotero drops what looks like a browser; with a lower number it refuses to save."""


class Listener(NamedTuple):
    """Who answers: Zotero with its version and that of its connector's interface; for others what they call
    themselves."""

    kind: Literal["zotero", "jabref", "nobody", "other"]
    version: str = ""
    interface: str = ""


def who_listens(port: int) -> Listener:
    """Asks for what only Zotero has, then for what only JabRef has."""
    try:
        pong = ask(port, "GET /connector/ping", ZOTERO_HEADERS)
        if "x-zotero-version" in pong.headers:
            interface = pong.headers.get("x-zotero-connector-api-version", "")
            return Listener("zotero", pong.headers["x-zotero-version"], interface)
        return Listener("jabref") if is_jabref(port) else Listener("other", pong.headers.get("server", ""))
    except UnreachedError:
        return Listener("nobody")
    except UnansweredError as why:
        return Listener("other", str(why))


def is_jabref(port: int) -> bool:
    """Its start page names it and needs no permission; older ones have only the list of libraries."""
    if b"JabRef" in ask(port, "GET /", {"Accept": "text/html"}).body:
        return True
    return libraries_in(ask(port, "GET /libraries", {"Accept": "application/json"})) is not None


def libraries_in(answer: Answer) -> list[str] | None:
    """The names in JabRef's list of libraries; None if it is no such list."""
    names = answer.json() if answer.status == 200 else None
    return names if isinstance(names, list) and all(isinstance(name, str) for name in names) else None
