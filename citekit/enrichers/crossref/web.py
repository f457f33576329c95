"""What stands where habanero looks for httpx2, for calls of ours only: answers end in time and have a size.

habanero opens a connection for each call, reads for as long as a server sends (its time-out is for the next bytes) and
takes no client of ours. Other users of habanero in the same process notice nothing.
"""

from __future__ import annotations

from contextvars import ContextVar
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

import httpx2

from citekit.enrichers.crossref.trouble import NOT_CROSSREF, MissingError, TroubleError
from citekit.frozen import NamedTuple

if TYPE_CHECKING:
    from types import ModuleType

    from citekit.candidate import Trouble
    from citekit.enrichers.crossref.clock import Clock

LARGEST = 20_000_000
"""Bytes of an answer, unpacked. A work with thousands of references has some millions."""
MOST_MOVES = 3
REFUSED = frozenset({401, 402, 403, 407, 451})


class Call(NamedTuple):
    """The call that this thread makes: its client, the moment at which nobody waits any more, and the clock."""

    client: httpx2.Client
    until: float
    clock: Clock

    @property
    def left(self) -> float:
        """Seconds that are left, some at least."""
        return max(0.001, self.until - self.clock.now())


CALL: ContextVar[Call | None] = ContextVar("CALL", default=None)


class Web:
    """httpx2 with another `get`."""

    def __init__(self, real: ModuleType) -> None:
        self._real = real

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def get(self, url: str, **options: Any) -> Any:
        """Ours in a call of ours, else httpx2's."""
        call = CALL.get()
        return self._real.get(url, **options) if call is None else fetch(call, url, **options)


def fetch(call: Call, url: str, *, params: Any, headers: dict[str, str], timeout: float) -> httpx2.Response:
    """The whole answer, with status 200. Raises `TroubleError` or `MissingError`."""
    try:
        request = call.client.build_request("GET", url, params=params, headers=headers, timeout=min(timeout, call.left))
        for _ in range(MOST_MOVES + 1):
            answer = call.client.send(request, stream=True)
            try:
                if answer.next_request is None:
                    return _check(call, answer, _read(call, answer))
                request = _follow(answer.next_request, request)
            finally:
                answer.close()
    except (httpx2.HTTPError, httpx2.InvalidURL) as error:
        raise _name_trouble(error) from error
    raise TroubleError("broken", "the server sends from one address to the next, perhaps in a circle")


def _follow(target: httpx2.Request, asked: httpx2.Request) -> httpx2.Request:
    """Only to the same host, and not from https to http: the contact address is for nobody else."""
    same = (target.url.scheme, target.url.netloc) == (asked.url.scheme, asked.url.netloc)
    if not same and (target.url.host, target.url.scheme) != (asked.url.host, "https"):
        where = f"{target.url.scheme}://{target.url.host}"
        raise TroubleError("broken", f"the server sends on to {where}, which is not followed")
    return target


def _read(call: Call, answer: httpx2.Response) -> bytes:
    data = bytearray()
    for chunk in answer.iter_bytes():
        data += chunk
        if len(data) > LARGEST:
            raise TroubleError("broken", f"the answer is larger than {LARGEST // 1_000_000} MB")
        if call.clock.now() > call.until:
            raise TroubleError("deadline", "the answer was not complete in time")
    return bytes(data)


def _check(call: Call, answer: httpx2.Response, data: bytes) -> httpx2.Response:
    if answer.status_code != 200:
        raise _refusal(call, answer, data)
    kind = answer.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if kind and "json" not in kind:
        raise TroubleError("broken", f"the answer is no JSON, but {kind[:60]}", again=True)
    # read, unpacked and, where nothing else is said, JSON: habanero would give up on one that does not say so
    return httpx2.Response(200, headers={"Content-Type": "application/json"}, content=data, request=answer.request)


def _refusal(call: Call, answer: httpx2.Response, data: bytes) -> TroubleError | MissingError:
    """What an answer without a work says."""
    status = answer.status_code
    if status == 404:
        html = answer.headers.get("Content-Type", "").lower().startswith("text/html")
        return TroubleError("unreachable", NOT_CROSSREF) if html else MissingError()  # its own is plain text
    if status == 429 or status >= 500:
        what = "asks for fewer requests" if status == 429 else "is in trouble"
        wait = read_wait(answer.headers.get("Retry-After", ""), call.clock)
        then = "" if wait is None else f" and to wait {wait:.0f} seconds"
        return TroubleError("busy", f"the server {what} (status {status}){then}", again=True, wait=wait)
    if status in REFUSED:
        return TroubleError("refused", f"the server refuses to answer (status {status})")
    if status >= 400:
        return TroubleError("bad-request", f"the server does not take the question (status {status}): {_excerpt(data)}")
    return TroubleError("broken", f"the server answered with status {status}")


def read_wait(text: str, clock: Clock) -> float | None:
    """Seconds of a `Retry-After` header (RFC 9110, 10.2.3): "120", "Fri, 31 Dec 1999 23:59:59 GMT"."""
    plain = text.strip()
    if plain.isascii() and plain.isdigit():
        return float(plain[:12])
    try:
        return max(0.0, parsedate_to_datetime(plain).timestamp() - clock.date())
    except (ValueError, TypeError, OverflowError):
        return None


def _excerpt(data: bytes) -> str:
    text = "".join(character if character.isprintable() else " " for character in data[:300].decode("utf-8", "replace"))
    return " ".join(text.split())


ON_THE_WAY: tuple[tuple[type[Exception], Trouble, bool, str], ...] = (
    (httpx2.ConnectTimeout, "timeout", True, "no connection in time"),
    (httpx2.TimeoutException, "timeout", True, "the server sent nothing in time"),
    (httpx2.ProxyError, "unreachable", False, "the proxy did not answer or refused: check HTTPS_PROXY and NO_PROXY"),
    (httpx2.ConnectError, "unreachable", False, "no connection to the server: check the network and the address"),
    (httpx2.DecodingError, "broken", True, "the answer is packed in a way that cannot be unpacked"),
    (httpx2.UnsupportedProtocol, "broken", False, "the server sends to an address that is none"),
    (httpx2.TransportError, "unreachable", True, "the server broke off before the end"),
    (Exception, "unreachable", False, "the address cannot be asked: check it"),
)
"""What may go wrong on the way, whether another try may help, and the words; the first that fits counts."""


def _name_trouble(error: Exception) -> TroubleError:
    trouble, again, words = next(row[1:] for row in ON_THE_WAY if isinstance(error, row[0]))
    return TroubleError(trouble, words, again=again)
