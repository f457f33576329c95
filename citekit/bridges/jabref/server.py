"""JabRef's HTTP server, on this machine only (JabRef, jabsrv: EntriesResource, LibrariesResource, SecurityFilter)."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from urllib.parse import quote

from citekit.bridges.listener import libraries_in
from citekit.bridges.loopback import UnansweredError, UnreachedError, ask
from citekit.bridges.recipient import Outcome
from citekit.errors import OutputError, UsageError

if TYPE_CHECKING:
    from citekit.bridges.loopback import Answer

TOKEN_VARIABLE = "CITEKIT_JABREF_TOKEN"
CURRENT = "current"
"""JabRef's name for the library that is selected."""
NONE_OF_THE_USER = frozenset((CURRENT, "demo"))
PATIENCE = 30.0

WHY: tuple[tuple[int, bytes, str], ...] = (
    (400, b"GUI mode", "this JabRef runs without a window and takes no entries: start JabRef itself"),
    (400, b"currently selected", "this JabRef adds only to the library that is selected there: leave out --library"),
    (401, b"", f"JabRef wants a token: allow programs without one in its preferences, or set {TOKEN_VARIABLE}"),
    (403, b"", "JabRef does not allow it: see what its preferences say about its HTTP server"),
    (404, b"", "JabRef has no such library open any more"),
    (503, b"", f"JabRef wants a token and cannot give one: allow programs without one, or set {TOKEN_VARIABLE}"),
)
"""Status, and what the answer says -> what is said of it."""


def library_called(name: str, port: int) -> str:
    """The id of the open library of that id, file name or stem. Raises `UsageError` if there is none, or several."""
    known = open_libraries(port)
    found = [one for one in known if name in ways(one)]
    if len(found) == 1:
        return found[0]
    listed = ", ".join(f"“{one}”" for one in found or known) or "none"
    what = "may be" if found else "is not open in JabRef, which has"
    raise UsageError(f"--library: “{name}” {what} {listed}")


def ways(library: str) -> tuple[str, ...]:
    """What may be written for "theses.bib-1f2e3d": also "theses.bib" and "theses"."""
    file = library.rpartition("-")[0]
    return (library, file, file.removesuffix(".bib"))


def open_libraries(port: int) -> list[str]:
    """The ids of the libraries that are open. Raises `OutputError` if JabRef does not say."""
    try:
        answer = ask(port, "GET /libraries", {"Accept": "application/json", **permission()}, patience=PATIENCE)
    except (UnreachedError, UnansweredError) as why:
        raise OutputError(f"JabRef did not say what is open: {why}") from why
    names = libraries_in(answer)
    if names is None:
        raise OutputError(reason(answer))
    return [name for name in names if name not in NONE_OF_THE_USER]


def add_entries(bibtex: str, library: str, port: int) -> Outcome:
    """Appends entries to a library. Raises `OutputError` if JabRef takes none."""
    path = f"/libraries/{quote(library, safe='')}/entries"
    headers = {"Content-Type": "application/x-bibtex; charset=utf-8", **permission()}
    try:
        answer = ask(port, f"POST {path}", headers, bibtex.encode(), PATIENCE)
    except UnreachedError as error:
        raise OutputError("JabRef has gone: nobody listens there any more") from error
    except UnansweredError as why:
        return Outcome("unanswered", str(why))
    if answer.status not in (200, 201, 202, 204):
        raise OutputError(reason(answer))
    return Outcome("sent")


def permission() -> dict[str, str]:
    """The token, if the user has one."""
    token = os.environ.get(TOKEN_VARIABLE, "")
    return {"Authorization": f"Bearer {token}"} if token.isascii() and token.isprintable() and token else {}


def reason(answer: Answer) -> str:
    """Why JabRef refused, in words."""
    for status, said, words in WHY:
        if answer.status == status and said in answer.body:
            return words
    return f"JabRef did not take it: it answered {answer.words}"
