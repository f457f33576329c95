"""What every request must pass: whom it is for, who sends it, how large it is, how long it takes.

A page of another site may send requests to this machine, or let its own name lead here (DNS rebinding): so the Host
must be ours, and an Origin, where there is one, the same.
"""

from __future__ import annotations

import asyncio
import ipaddress
from typing import TYPE_CHECKING, Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from citekit.bridges.web.refusal import Refusal
from citekit.console import tell
from citekit.patterns import regex

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

LARGEST = 5_000_000
"""Bytes of a body, as translation-server takes."""
BODY_TIME = 20.0
"""Seconds for a body to arrive."""
HOST = regex(r"(?:\[([0-9A-Fa-f:.]+)\]|([0-9A-Za-z.-]+))(?::[0-9]{1,5})?")  # "[::1]:8716", "localhost"
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})

HEADERS: dict[str, str] = {
    "Content-Security-Policy": "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "object-src 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}

HTTP: dict[int, tuple[str, str]] = {
    404: ("there is nothing at this address", "see /openapi.json for what there is"),
    405: ("this address does not answer that method", "see /openapi.json for the methods"),
}


class Guard:
    """An application behind the checks. `host` is the one that was named, where that is not the loopback."""

    def __init__(self, app: ASGIApp, host: str | None, largest: int = LARGEST, body_time: float = BODY_TIME) -> None:
        self.app = app
        self.host = host
        self.largest = largest
        self.body_time = body_time

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, as ASGI calls an application."""
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
        elif scope["type"] == "http":
            await self.answer({**scope, "app": self}, receive, Sent(send))
        else:
            await self.app(scope, receive, send)

    async def answer(self, scope: Scope, receive: Receive, sent: Sent) -> None:
        """Lets a request through, or refuses it; a defect is told without a traceback."""
        try:
            self.check(scope)
            await self.app(scope, self.limited(receive), sent)
        except Refusal as refusal:
            await refusal.answer()(scope, receive, sent)
        except HTTPException as error:
            what, do = HTTP[error.status_code]
            unknown = Refusal(error.status_code, what, scope["path"], do)
            await unknown.answer(dict(error.headers or {}))(scope, receive, sent)
        except ClientDisconnect:  # whoever hung up needs no answer
            return
        except Exception as error:
            tell(f"citekit: internal error: {type(error).__name__}: {error} (a defect of citekit: please report it)")
            if not sent.started:
                defect = Refusal(500, "a defect of citekit", scope["path"], "please report it, with what was sent")
                await defect.answer()(scope, receive, sent)

    def check(self, scope: Scope) -> None:
        """Raises `Refusal` for what the head of a request tells already."""
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if not self.is_ours(host_name(host)):
            raise Refusal(400, "the Host header names another machine", "Host", "use the address that citekit printed")
        if any(origin.lower() != f"http://{host}".lower() for origin in headers.getlist("origin")):
            raise Refusal(
                403, "a page of another origin may not ask", "Origin", "use citekit's own page, or no browser"
            )
        length = headers.get("content-length", "0")
        if not (length.isascii() and length.isdigit()):
            raise Refusal(400, "the Content-Length is no number", "Content-Length", "send the number of bytes")
        if len(length) > 15 or int(length) > self.largest:
            raise self.too_large()

    def is_ours(self, name: str) -> bool:
        """Whether a host name leads here by our own choice."""
        if name in LOOPBACK or name == self.host:
            return True
        return self.host in ("0.0.0.0", "::") and is_address(name)

    def too_large(self) -> Refusal:
        """The refusal of a body."""
        return Refusal(413, f"the body is larger than {self.largest:,} bytes", "body", "send it in parts")

    def limited(self, receive: Receive) -> Receive:
        """The body of a request, as far as it may go."""
        size = 0
        until = asyncio.get_running_loop().time() + self.body_time

        async def receive_limited() -> Message:
            nonlocal size
            left = until - asyncio.get_running_loop().time()
            try:
                message = await asyncio.wait_for(receive(), max(left, 0.001))
            except TimeoutError:
                raise Refusal(
                    408, f"the body had not arrived after {self.body_time:g} seconds", "body", "send it at once"
                ) from None
            size += len(message.get("body", b""))
            if size > self.largest:
                raise self.too_large()
            return message

        return receive_limited


class Sent:
    """What is sent, with our headers on it; `started` once a status is out."""

    def __init__(self, send: Send) -> None:
        self.send = send
        self.started = False

    async def __call__(self, message: Any) -> None:
        """Send a message, as ASGI calls `send`."""
        if message["type"] == "http.response.start":
            self.started = True
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers[name] = value
        await self.send(message)


def host_name(host: str) -> str:
    """ "localhost" of "localhost:8716", "::1" of "[::1]:8716"; nothing of what is no Host."""
    found = HOST.fullmatch(host)
    return (found[1] or found[2]).lower() if found else ""


def is_address(name: str) -> bool:
    """Whether a host is named by its number."""
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
