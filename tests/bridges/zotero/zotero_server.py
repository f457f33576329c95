"""Zotero's connector server on loopback: checks every header, refuses what the real one refuses (zotero, server.js,
server_connector.js, saveSession.js, translate_item.js), and gives on demand every answer that it may give."""

from __future__ import annotations

import json
import re
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

SCHEMAS = Path(__file__).parents[3] / "fixtures" / "zotero"
COMMON = {"id", "itemType", "creators", "tags", "notes", "attachments", "extra"}
LIBRARIES: tuple[tuple[int, str, bool, tuple[tuple[int, str, int], ...]], ...] = (
    (1, "My Library", True, ((23, "Coast", 1), (24, "Tides", 2), (25, "Silt", 1))),
    (2, "Locked Group", False, ((31, "Gates", 1),)),
    (3, "Open Group", True, ((41, "Tides", 1), (42, "Locks/Gates", 1))),
)
"""Number, name, whether it takes items, collections (number, name, depth)."""


class Said(NamedTuple):
    """An answer: status, content type, body. Status 0: the connection ends without one; 1: nothing comes."""

    status: int
    kind: str = "text/plain"
    body: str = ""


def in_json(status: int, value: Any) -> Said:
    """An answer in JSON."""
    return Said(status, "application/json", json.dumps(value))


class Handler(BaseHTTPRequestHandler):
    """One request."""

    server: Zotero
    protocol_version = "HTTP/1.0"

    def do_GET(self) -> None:
        self.answer(self.server.check(self, None))

    def do_POST(self) -> None:
        length = self.headers.get("Content-Length", "")
        body = self.rfile.read(int(length)) if re.fullmatch("[0-9]+", length) else None
        self.answer(self.server.check(self, body))

    def answer(self, said: Said) -> None:
        """Writes it as Zotero does: without a length, unless there is no body."""
        if said.status == 1:
            self.server.stopped.wait(20)
        if said.status < 2:
            self.close_connection = True
            return
        self.send_response_only(said.status)
        if self.server.version:
            self.send_header("X-Zotero-Version", self.server.version)
            self.send_header("X-Zotero-Connector-API-Version", self.server.interface)
        self.send_header("Content-Type", said.kind)
        if not said.body:
            self.send_header("Content-Length", "0")
        self.end_headers()
        self.wfile.write(said.body.encode())

    def log_message(self, *_: Any) -> None:
        """Nothing."""


class Zotero(ThreadingHTTPServer):
    """`saved` are the items by session, `at` where each is, `plan` the answers that come instead of the true ones."""

    daemon_threads = True

    def __init__(self, version: str = "9.0.6", schema: int = 41) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.version, self.interface = version, "3"
        self.types: dict[str, dict[str, list[str]]] = json.loads((SCHEMAS / f"schema-{schema}.json").read_text("utf-8"))
        self.selected: tuple[int, int | None] = (1, 23)
        self.automatic_tags = True
        self.libraries = LIBRARIES
        self.saved: dict[str, dict[str, Any]] = {}
        self.at: dict[str, str] = {}
        self.plan: dict[str, list[Said]] = {}
        self.after: dict[str, list[Said]] = {}
        self.asked: list[str] = []
        self.stopped = threading.Event()

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.server_address[1])

    @property
    def items(self) -> list[dict[str, Any]]:
        """What was saved, in order."""
        return list(self.saved.values())

    def check(self, request: Handler, body: bytes | None) -> Said:
        """What every request must pass, and then the answer of its endpoint."""
        headers, path = request.headers, request.path
        self.asked.append(f"{request.command} {path}")
        if not re.fullmatch(r"(127\.0\.0\.1|localhost|\[::1\])(:\d+)?", headers.get("Host", "")):
            return Said(400, body="Invalid Host header\n")
        if path not in ENDPOINTS:
            return Said(404, body="No endpoint found\n")
        if request.command == "POST" and body is None:
            return Said(400, body="Content-length not provided\n")
        browser = headers.get("User-Agent", "").startswith("Mozilla/") or "Origin" in headers
        if browser and "X-Zotero-Connector-API-Version" not in headers:
            return Said(0)
        if request.command == "GET":
            return Said(200, "text/html", "Zotero is running") if path == "/connector/ping" else Said(400)
        return self.post(path, headers, body or b"")

    def post(self, path: str, headers: Any, body: bytes) -> Said:
        """The answer to a POST, or the one that is planned for it."""
        kind = headers.get("Content-Type", "").partition(";")[0]
        if not kind:
            return Said(500)  # the endpoint gets no data, and fails
        if kind != "application/json":
            return Said(400, body="Endpoint does not support content-type\n")
        try:
            data = json.loads(body)
        except ValueError:
            return Said(400, body="Invalid JSON provided\n")
        if self.plan.get(path):
            return self.plan[path].pop(0)
        answer: Said = ENDPOINTS[path](self, headers, data)
        return self.after[path].pop(0) if self.after.get(path) else answer

    def ping(self, _headers: Any, _data: Any) -> Said:
        return in_json(200, {"prefs": {"supportsAttachmentUpload": True}})

    def get_selected(self, _headers: Any, _data: Any) -> Said:
        number, collection = self.selected
        _, name, editable, collections = next(one for one in self.libraries if one[0] == number)
        targets: list[dict[str, Any]] = []
        for key, title, writable, inside in self.libraries:
            if writable:
                targets.append({"id": f"L{key}", "name": title, "filesEditable": True, "level": 0})
                targets += [
                    {"id": f"C{id_}", "name": sub, "filesEditable": True, "level": deep} for id_, sub, deep in inside
                ]
        title = next((sub for id_, sub, _ in collections if id_ == collection), name)
        return in_json(200, {
            "libraryID": number, "libraryName": name, "libraryEditable": editable, "filesEditable": editable,
            "editable": editable, "id": collection, "name": title, "targets": targets,
        })  # fmt: skip

    def save_items(self, headers: Any, data: Any) -> Said:
        version = headers.get("X-Zotero-Connector-API-Version")
        if version is not None and int(version) < 3:
            return in_json(400, {"error": "CONNECTOR_VERSION_OUTDATED"})
        if data["sessionID"] in self.saved:
            return in_json(409, {"error": "SESSION_EXISTS"})
        target = self.target()
        if target is None:
            return in_json(500, {"libraryEditable": False})
        try:
            items = [self.taken(item) for item in data["items"]]
        except (KeyError, ValueError):
            return Said(500)
        (self.saved[data["sessionID"]],) = items
        self.at[data["sessionID"]] = target
        return Said(201, "application/json")

    def target(self) -> str | None:
        """What is selected; My Library, if that is read-only; None if both are."""
        number, collection = self.selected
        editable = {key: writable for key, _, writable, _ in self.libraries}
        if editable[number]:
            return f"C{collection}" if collection else f"L{number}"
        return "L1" if editable[1] else None

    def taken(self, item: dict[str, Any]) -> dict[str, Any]:
        """An item as it is kept: fields that its type does not have are dropped without a word."""
        known = self.types[item["itemType"]]
        for creator in item["creators"]:
            if "name" in creator and {"firstName", "lastName"} & set(creator):
                raise ValueError("name and lastName")
            if creator.get("fieldMode") == 1 and creator.get("firstName"):
                raise ValueError("fieldMode with firstName")
            if creator["creatorType"] not in known["creators"]:
                creator["creatorType"] = known["creators"][0]
        kept = {name: value for name, value in item.items() if name in COMMON or name in known["fields"]}
        return kept | {"tags": item["tags"] if self.automatic_tags else []}

    def update_session(self, _headers: Any, data: Any) -> Said:
        if not data.get("sessionID"):
            return in_json(400, {"error": "SESSION_ID_NOT_PROVIDED"})
        if data["sessionID"] not in self.saved:
            return in_json(400, {"error": "SESSION_NOT_FOUND"})
        known = {f"C{number}" for *_, inside in self.libraries for number, *_ in inside}
        if data["target"][0] == "C" and data["target"] not in known:
            return in_json(400, {"error": "COLLECTION_NOT_FOUND"})
        self.at[data["sessionID"]] = data["target"]
        return in_json(200, {})


ENDPOINTS: dict[str, Any] = {
    "/connector/ping": Zotero.ping,
    "/connector/getSelectedCollection": Zotero.get_selected,
    "/connector/saveItems": Zotero.save_items,
    "/connector/updateSession": Zotero.update_session,
}


@contextmanager
def running(server: ThreadingHTTPServer) -> Iterator[None]:
    """Serves while the block runs."""
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield
    finally:
        if isinstance(server, Zotero):
            server.stopped.set()
        server.shutdown()
        server.server_close()
        thread.join()
