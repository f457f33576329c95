"""JabRef's HTTP server on loopback, of three ages: checks headers, refuses what the real one refuses (JabRef,
EntriesResource, LibrariesResource, SecurityFilter), and gives on demand every answer that it may give."""

from __future__ import annotations

import json
import re
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit


class Said(NamedTuple):
    """An answer: status, content type, body. Status 0: the connection ends without one."""

    status: int
    kind: str = "text/plain"
    body: str = ""


class Handler(BaseHTTPRequestHandler):
    """One request."""

    server: JabRef
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.answer(self.server.get(self.path, self.headers))

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        self.answer(self.server.post(self.path, self.headers, body))

    def answer(self, said: Said) -> None:
        self.close_connection = True
        if not said.status:
            return
        self.send_response(said.status)
        self.send_header("Content-Type", said.kind)
        self.send_header("Content-Length", str(len(said.body.encode())))
        self.send_header("Access-Control-Allow-Origin", "*")
        self.end_headers()
        self.wfile.write(said.body.encode())

    def log_message(self, *_: Any) -> None:
        """Nothing."""


class JabRef(ThreadingHTTPServer):
    """`added` are the texts by library; `token` is wanted if there is one; `window` says whether JabRef itself runs;
    `age`: "named" takes open libraries by name, "current" only the selected one, "old" has no start page."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.libraries = ["theses.bib-1a2b", "coast.bib-3c4d", "coast.bib-5e6f"]
        self.added: dict[str, list[str]] = {}
        self.token, self.window, self.age = "", True, "named"
        self.plan: list[Said] = []

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.server_address[1])

    def guard(self, path: str, headers: Any) -> Said | None:
        """What stands in the way of a request."""
        if "Origin" in headers:
            return Said(403, body="Origin not allowed")
        if self.token and path != "/" and headers.get("Authorization") != f"Bearer {self.token}":
            return Said(401, body="Missing or invalid Authorization header")
        return None

    def get(self, path: str, headers: Any) -> Said:
        """The start page and the list of libraries."""
        if refused := self.guard(path, headers):
            return refused
        if path == "/" and self.age != "old":
            return Said(200, "text/html", "<html><body><p>JabRef http API runs.</p></body>")
        if path == "/libraries":
            return Said(200, "application/json", json.dumps([*self.libraries, "demo"]))
        return Said(404, "text/html", "<html><head><title>Grizzly</title></head></html>")

    def post(self, path: str, headers: Any, body: bytes) -> Said:
        """New entries."""
        if refused := self.guard(path, headers):
            return refused
        match = re.fullmatch("/libraries/([^/]+)/entries", urlsplit(path).path)
        if not match:
            return Said(404)
        return self.plan.pop(0) if self.plan else self.add(unquote(match[1]), headers, body)

    def add(self, name: str, headers: Any, body: bytes) -> Said:
        """The first thing that is wrong with new entries; or they are added."""
        wrong = (
            (not self.window, Said(400, body="Only possible in GUI mode.")),
            (name != "current" and self.age != "named", Said(400, body="Only currently selected library possible")),
            (name not in ("current", *self.libraries), Said(404, body="No library")),
            (headers.get("Content-Type", "").partition(";")[0] != "application/x-bibtex", Said(500, body="a file?")),
            (not body.strip(), Said(400, body="BibTeX data must not be empty.")),
        )
        refused = next((said for is_so, said in wrong if is_so), None)
        if refused is None:
            self.added.setdefault(name, []).append(body.decode())
        return refused or Said(204)
