"""Zotero's connector: what its browser extension says to it, on this machine only (zotero, server_connector.js).

Zotero 7 or later. Each work is a session of its own, so that each is saved or not, and known to be.
"""

from __future__ import annotations

import json
import uuid
from typing import TYPE_CHECKING, Any

from citekit.bridges.listener import ZOTERO_HEADERS, who_listens
from citekit.bridges.loopback import Answer, UnansweredError, UnreachedError, ask
from citekit.errors import OutputError
from citekit.frozen import NamedTuple

if TYPE_CHECKING:
    from citekit.bridges.listener import Listener

INTERFACE = 3
"""The version of the connector's interface that citekit speaks; Zotero 7 is the first with it."""
PATIENCE = 60.0
"""Seconds for saving: Zotero finishes a sync first."""
HEADERS = {**ZOTERO_HEADERS, "Content-Type": "application/json"}


class Target(NamedTuple):
    """A library or collection that items can be saved to: its id ("L1", "C23") and the names on the way to it."""

    id: str
    path: tuple[str, ...]


class Selection(NamedTuple):
    """What is selected in Zotero's window, whether that takes items, and what else does."""

    path: tuple[str, ...]
    editable: bool
    targets: tuple[Target, ...]


class NotSavedError(Exception):
    """Zotero refused one item; says why."""


class MisplacedError(Exception):
    """An item was saved, but not where it was wanted; says why."""


def connect(port: int) -> int:
    """The major version of the Zotero on that port. Raises `OutputError` if there is none, or one that is too old."""
    found = who_listens(port)
    if found.kind != "zotero":
        raise OutputError(ABSENT[found.kind].format(port=port, words=f" ({found.version})" if found.version else ""))
    interface = found.interface
    if not (interface.isdigit() and int(interface) >= INTERFACE):
        raise OutputError(f"Zotero {found.version} is too old: citekit needs Zotero 7 or later")
    return _major(found)


ABSENT = {
    "nobody": "Zotero is not running: nobody listens on port {port}; start it, or name its port with --port",
    "jabref": "port {port}, which is Zotero’s, is JabRef’s at the moment: switch off JabRef’s HTTP server (or give it "
    "another port) and start Zotero again",
    "other": "what listens on port {port} is not Zotero{words}: name Zotero’s port with --port, or try again if "
    "Zotero is busy",
}
"""Who listens instead of Zotero -> what is said."""


def _major(found: Listener) -> int:
    number = found.version.partition(".")[0]
    return int(number) if number.isdigit() else 0


def selection(port: int) -> Selection:
    """What is selected, and what could be. Raises `OutputError` if Zotero does not say."""
    try:
        answer = _post(port, "/connector/getSelectedCollection", {}, 15)
    except (UnreachedError, UnansweredError) as why:
        raise OutputError(f"Zotero did not say where it saves to: {why}") from why
    said = answer.json()
    try:
        targets = _targets(said["targets"])
        chosen = f"C{said['id']}" if said["id"] is not None else f"L{said['libraryID']}"
        path = next((one.path for one in targets if one.id == chosen), (said["libraryName"],))
        return Selection(path, said["libraryEditable"] is True, targets)
    except (KeyError, TypeError, ValueError) as error:
        raise OutputError(f"Zotero did not say where it saves to: it answered {answer.words}") from error


def _targets(rows: list[dict[str, Any]]) -> tuple[Target, ...]:
    """Libraries and their collections, which come in order with the depth of each."""
    path: list[str] = []
    found = []
    for row in rows:
        path[int(row["level"]) :] = [str(row["name"])]
        found.append(Target(str(row["id"]), tuple(path)))
    return tuple(found)


def save(port: int, item: dict[str, Any]) -> str:
    """Saves one item; the session, for `move`. Raises `NotSavedError`, or `OutputError` if no item can be saved."""
    for _ in range(2):
        session = str(uuid.uuid4())
        body = {"sessionID": session, "uri": "", "items": [item]}
        try:
            answer = _post(port, "/connector/saveItems", body, PATIENCE)
        except UnreachedError as error:
            raise OutputError("Zotero has gone: nobody listens there any more") from error
        if answer.status == 201:
            return session
        if answer.status != 409:  # SESSION_EXISTS: another one
            break
    said = answer.json()
    told = said if isinstance(said, dict) else {}
    if told.get("libraryEditable") is False:
        raise OutputError("Zotero has no library that it may write to")
    if told.get("error") == "CONNECTOR_VERSION_OUTDATED":
        raise OutputError("this Zotero is newer than citekit knows: it refuses connectors of this age")
    raise NotSavedError(f"Zotero did not save it: it answered {answer.words}")


def move(port: int, session: str, target: Target) -> None:
    """Puts what a session saved where it is wanted. Raises `MisplacedError` if that is not known to be done."""
    try:
        answer = _post(port, "/connector/updateSession", {"sessionID": session, "target": target.id}, PATIENCE)
    except (UnreachedError, UnansweredError) as why:
        raise MisplacedError(f"saved, but perhaps not in “{target.path[-1]}”: {why}") from why
    if answer.status != 200:
        gone = "Zotero has no such collection any more" if b"COLLECTION_NOT_FOUND" in answer.body else answer.words
        raise MisplacedError(f"saved, but not in “{target.path[-1]}”: {gone}")


def _post(port: int, path: str, body: dict[str, Any], patience: float) -> Answer:
    return ask(port, f"POST {path}", HEADERS, json.dumps(body).encode(), patience)
