"""Crossref on loopback with a few made-up works, and everything that a server may do wrong, on demand."""

from __future__ import annotations

import gzip
import json
import re
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple
from urllib.parse import parse_qs, unquote, urlsplit

from citekit.enrichers.crossref.clock import Clock

DATE = 1_796_000_000.0


def made_up(number: int, title: str, **values: Any) -> dict[str, Any]:
    """A work that does not exist, as Crossref would say it."""
    return {
        "DOI": f"10.1000/tidal.{number}", "type": "journal-article", "title": [title], "volume": str(number),
        "author": [{"given": "Mari", "family": "Linde"}], "container-title": ["Made-up Annals of Gates"],
        "issued": {"date-parts": [[2021]]}, "reference": [{"key": "1"}], **values,
    }  # fmt: skip


ODD: tuple[str, ...] = (
    "10.1000/a#b", "10.1000/a?b=c", "10.1000/a%20b", "10.1000/<1:a>2.0.co;2-b", "10.1000/a//b", "10.1000/a/../b",
    "10.1000/./b", "10.1000/agency", "10.1000/a/", "10.1000/a b", "10.1000/ä", "10.1000/a&b=c;d+e",
)  # fmt: skip
"""DOIs that are other addresses, or none, if they are put into one as they are."""
WORKS: dict[str, dict[str, Any]] = {
    work["DOI"]: work
    for work in (
        made_up(1, "Tidal gates"),
        made_up(2, "Tidal gates: part two"),
        made_up(3, "Silt"),
        *(made_up(number, "An odd number", DOI=doi) for number, doi in enumerate(ODD, 10)),
    )
}
ALIASES = {"10.1000/old.1": "10.1000/tidal.1"}
AGENCIES = {"10.1000/elsewhere": "mEDRA", "10.1000/nowhere": "Crossref"}


class Seen(NamedTuple):
    """A request as it came."""

    path: str
    query: dict[str, str]
    agent: str
    began: float
    at_once: int


class Handler(BaseHTTPRequestHandler):
    """Plays the next fault, or answers rightly."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1
    server: Server

    def do_GET(self) -> None:
        """One answer."""
        server = self.server
        with server.lock:
            server.running += 1
            began, at_once = time.monotonic(), server.running
        try:
            url = urlsplit(self.path)
            query = {name: values[0] for name, values in parse_qs(url.query).items()}
            server.seen.append(Seen(url.path, query, self.headers["User-Agent"], began, at_once))
            time.sleep(server.latency)
            play = server.plays.popleft() if server.plays else server.always
            (play or Handler.answer)(self)
            self.wfile.flush()
        except OSError:
            self.close_connection = True
        finally:
            with server.lock:
                server.running -= 1

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  the name is the library's
        """Keep quiet."""

    def send(
        self,
        body: bytes,
        kind: str | None = "application/json",
        status: int = 200,
        headers: dict[str, str] | None = None,
    ) -> None:
        """A whole answer."""
        self.send_response(status)
        if kind:
            self.send_header("Content-Type", kind)
        for name, value in {"Content_Length": str(len(body)), **(headers or {})}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def right(self) -> dict[str, Any] | None:
        """The right answer; None if there is no such work."""
        url = urlsplit(self.path)
        if url.path in ("/works", "/works/"):
            return envelope("work-list", self.search({name: v[0] for name, v in parse_qs(url.query).items()}))
        doi = unquote(url.path.removeprefix("/works/"))
        if url.path.endswith("/agency") and (label := AGENCIES.get(doi.removesuffix("/agency"))):
            return envelope("work-agency", {"agency": {"id": label.lower(), "label": label}})
        work = self.server.works.get(ALIASES.get(doi, doi))
        return envelope("work", work) if work else None

    def search(self, query: dict[str, str]) -> dict[str, Any]:
        """Works with a word of the title in the query; all of them for an empty one, as Crossref does."""
        asked = set(re.findall(r"\w+", query.get("query.bibliographic", "").lower()))
        found = [
            work for work in self.server.works.values() if not asked or asked & set(work["title"][0].lower().split())
        ]
        fields = query["select"].split(",")
        items = [{name: work[name] for name in fields if name in work} for work in found[: int(query["rows"])]]
        return {"total-results": len(found), "items": items}

    def answer(self) -> None:
        """Answers rightly."""
        right = self.right()
        if right is None:
            self.send(b"Resource not found.", "text/plain", 404)
        else:
            self.send(json.dumps(right).encode())


def listed(items: object) -> dict[str, Any]:
    """The answer of a search."""
    return envelope("work-list", {"total-results": 1, "items": items})


def envelope(kind: str, message: object) -> dict[str, Any]:
    """What every answer is in."""
    return {"status": "ok", "message-type": kind, "message-version": "1.0.0", "message": message}


class Server(ThreadingHTTPServer):
    """`plays` are the next answers, one each; `always` comes after them, and None is the right one. `works` are those
    that it holds."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.lock = threading.Lock()
        self.over = threading.Event()
        self.reset()

    def reset(self) -> None:
        """As new."""
        self.works = dict(WORKS)
        self.plays: deque[Play | None] = deque()
        self.always: Play | None = None
        self.seen: list[Seen] = []
        self.running = 0
        self.latency = 0.0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Whoever hangs up has his reasons."""


@contextmanager
def running() -> Iterator[Server]:
    """A server that runs; whatever hangs in it ends with it."""
    server = Server()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.over.set()
        server.shutdown()
        server.server_close()
        thread.join()


Play = Callable[[Handler], None]


class Skipping:
    """A clock on which sleeping costs no time: `slept` says how long it would have. A still one stands but for that."""

    def __init__(self, *, still: bool = False) -> None:
        self.still = still
        self.slept: list[float] = []
        self.lock = threading.Lock()
        self.clock = Clock(self.now, self.date, self.sleep, lambda: 0.5)

    def now(self) -> float:
        """Real time and what was slept."""
        return (0.0 if self.still else time.monotonic()) + sum(self.slept)

    def date(self) -> float:
        """The same from a fixed day on."""
        return DATE + sum(self.slept)

    def sleep(self, seconds: float) -> None:
        """No time at all."""
        with self.lock:
            self.slept.append(seconds)


# faults


def fail(status: int, kind: str = "text/html", body: bytes = b"<html>no</html>", **headers: str) -> Play:
    """Answers with a status."""
    return lambda handler: handler.send(body, kind, status, headers)


def say(text: str | bytes, kind: str | None = "application/json", **headers: str) -> Play:
    """Answers with a text."""
    body = text if isinstance(text, bytes) else text.encode()
    return lambda handler: handler.send(body, kind, headers=headers)


def say_json(value: object, kind: str | None = "application/json") -> Play:
    """Answers with a value."""
    return say(json.dumps(value), kind)


def in_time(handler: Handler, seconds: float) -> bool:
    """Waits, but not beyond the end of the test."""
    return not handler.server.over.wait(seconds)


def hang(handler: Handler) -> None:
    """Nothing, for as long as anybody waits."""
    in_time(handler, 10)
    handler.close_connection = True


def hang_up(handler: Handler) -> None:
    """Nothing at all."""
    handler.close_connection = True


def cut(handler: Handler) -> None:
    """Half of what was promised."""
    whole = json.dumps(handler.right()).encode()
    handler.send(whole[: len(whole) // 2], headers={"Content_Length": str(len(whole))})
    handler.close_connection = True


def cut_json(handler: Handler) -> None:
    """Half of the text, and the length of the half."""
    whole = json.dumps(handler.right()).encode()
    handler.send(whole[: len(whole) // 2])


def too_short(handler: Handler) -> None:
    """A length that is less than what comes."""
    handler.send(json.dumps(handler.right()).encode(), headers={"Content_Length": "20"})
    handler.close_connection = True


def drip(handler: Handler) -> None:
    """The right answer, a byte now and then."""
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", "100000")
    handler.end_headers()
    while in_time(handler, 0.05):
        handler.wfile.write(b" ")
        handler.wfile.flush()


def drip_headers(handler: Handler) -> None:
    """Headers without end, a byte now and then."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    while in_time(handler, 0.05):
        handler.wfile.write(b"x")
        handler.wfile.flush()


def endless(handler: Handler) -> None:
    """More and more, without saying how much."""
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.end_headers()
    handler.close_connection = True
    while not handler.server.over.is_set():
        handler.wfile.write(b" " * 1_000_000)


BOMB = gzip.compress(b" " * 25_000_000, 1)


def bomb(handler: Handler) -> None:
    """Very much, packed into very little."""
    handler.send(BOMB, headers={"Content_Encoding": "gzip"})


def move(target: str) -> Play:
    """Sends on to another place."""
    return lambda handler: handler.send(b"", status=302, headers={"Location": target})


def move_round(handler: Handler) -> None:
    """Sends on to itself."""
    handler.send(b"", status=302, headers={"Location": handler.path})


def wait_until(seconds: float) -> str:
    """A `Retry-After` with a date."""
    return formatdate(DATE + seconds, usegmt=True)
