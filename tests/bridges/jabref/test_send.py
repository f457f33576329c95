"""`citekit send jabref` against a JabRef that checks what it gets, and through an executable."""

from __future__ import annotations

import os
import socket
import tempfile
from typing import TYPE_CHECKING, Any

import pytest

from citekit.bridges.jabref import executable, server
from citekit.bridges.listener import who_listens
from citekit.bridges.loopback import ask
from citekit.cli import main
from tests.bridges.jabref.jabref_server import JabRef, Said
from tests.bridges.zotero.zotero_server import Zotero, running
from tests.shell import LISTING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from http.server import ThreadingHTTPServer
    from pathlib import Path

    from citekit.bridges.loopback import Answer

TWO = """\
@article{k11, title = {Tidal gates 11}, author = {Linde, Mari}, journal = {Coast}, year = {2011}}
@article{k12, title = {Tidal gates 12}, author = {Linde, Mari}, journal = {Coast}, year = {2012}}
"""


@pytest.fixture(autouse=True)
def nothing_of_the_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CITEKIT_STATE_DIR", str(tmp_path / "state"))
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(executable, "PLACES", ())
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.delenv("CITEKIT_JABREF", raising=False)
    monkeypatch.delenv("CITEKIT_JABREF_TOKEN", raising=False)


@pytest.fixture
def jabref() -> Iterator[JabRef]:
    server = JabRef()
    with running(server):
        yield server


@pytest.fixture
def two(tmp_path: Path) -> str:
    path = tmp_path / "two.bib"
    path.write_text(TWO, encoding="utf-8")
    return str(path)


def send(capsys: pytest.CaptureFixture[str], server: ThreadingHTTPServer | None, *words: str) -> tuple[int, str]:
    """The exit status and what was told."""
    port = ["--port", str(server.server_address[1])] if server else []
    status = main(["send", "jabref", *words, *port])
    out, err = capsys.readouterr()
    assert out == ""
    assert "Traceback" not in err
    return status, err


def test_works_go_to_the_library_that_is_selected(jabref: JabRef, capsys: pytest.CaptureFixture[str]) -> None:
    status, told = send(capsys, jabref, str(LISTING))
    assert status == 0
    ((entry,),) = jabref.added.values()
    assert list(jabref.added) == ["current"]
    assert entry.startswith("@article{dubey2016use,")
    assert "journal = {Therapeutic Advances in Neurological Disorders}" in entry
    assert "bibtex does not carry, or not in full: genre, number_of_pages" in told
    assert told.endswith("citekit: info: JabRef: 1 work sent [sent]\n")


@pytest.mark.parametrize("name", ["theses", "theses.bib", "theses.bib-1a2b"])
def test_the_library_that_is_named(jabref: JabRef, two: str, capsys: pytest.CaptureFixture[str], name: str) -> None:
    status, told = send(capsys, jabref, two, "--library", name, "--to", "biblatex")
    assert status == 0
    ((entries,),) = jabref.added.values()
    assert list(jabref.added) == ["theses.bib-1a2b"]
    assert (entries.count("@article{"), entries.count("journaltitle")) == (2, 2)
    assert "2 works sent to “theses.bib-1a2b”" in told


@pytest.mark.parametrize(("name", "said"), [
    ("coast", "may be “coast.bib-3c4d”, “coast.bib-5e6f”"), ("demo", "is not open"), ("", "is not open"),
    ("silt", "is not open in JabRef, which has “theses.bib-1a2b”"),
])  # fmt: skip
def test_no_such_library(jabref: JabRef, two: str, capsys: pytest.CaptureFixture[str], name: str, said: str) -> None:
    status, told = send(capsys, jabref, two, "--library", name)
    assert (status, jabref.added) == (2, {})
    assert said in told


def test_nothing_is_sent_twice(jabref: JabRef, two: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one = tmp_path / "one.bib"
    one.write_text(TWO.partition("\n")[0], encoding="utf-8")
    assert send(capsys, jabref, str(one))[0] == 0
    status, told = send(capsys, jabref, two)
    assert (status, told.count("[already-sent]")) == (0, 1)
    assert [text.count("@article{") for text in jabref.added["current"]] == [1, 1]
    assert send(capsys, jabref, two)[0] == 0
    assert len(jabref.added["current"]) == 2
    assert send(capsys, jabref, two, "--library", "theses")[0] == 0
    assert len(jabref.added["theses.bib-1a2b"]) == 1


def test_what_was_interrupted_is_not_sent_twice(
    jabref: JabRef, two: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(port: int, request: str, *rest: Any) -> Answer:
        answer = ask(port, request, *rest)
        if request.startswith("POST"):
            raise KeyboardInterrupt
        return answer

    with monkeypatch.context() as patch:
        patch.setattr(server, "ask", interrupted)
        assert send(capsys, jabref, two)[0] == 130
    status, told = send(capsys, jabref, two)
    assert (status, told.count("without an answer; --again")) == (0, 2)
    assert len(jabref.added["current"]) == 1


def test_ages_of_the_server(jabref: JabRef, two: str, capsys: pytest.CaptureFixture[str]) -> None:
    jabref.age = "current"
    status, told = send(capsys, jabref, two, "--library", "theses")
    assert (status, "adds only to the library that is selected there: leave out --library" in told) == (5, True)
    assert send(capsys, jabref, two)[0] == 0
    jabref.age = "old"
    assert send(capsys, jabref, two, "--again")[0] == 0
    assert len(jabref.added["current"]) == 2


def test_a_server_without_a_window(jabref: JabRef, two: str, capsys: pytest.CaptureFixture[str]) -> None:
    jabref.window = False
    status, told = send(capsys, jabref, two)
    assert (status, jabref.added) == (5, {})
    assert "runs without a window and takes no entries" in told
    assert "2 of 2 works were not sent" in told


def test_a_token(jabref: JabRef, two: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    jabref.token = "secret"
    for words in ([], ["--library", "theses"]):
        status, told = send(capsys, jabref, two, *words)
        assert (status, "JabRef wants a token" in told) == (5, True)
    monkeypatch.setenv("CITEKIT_JABREF_TOKEN", "secret")
    assert send(capsys, jabref, two, "--library", "theses")[0] == 0


STATUSES = [
    (Said(500, body="boom"), "JabRef did not take it: it answered 500 “boom”", False),
    (Said(404), "no such library open any more", False),
    (Said(403, body="Origin not allowed"), "JabRef does not allow it", False),
    (Said(503, body="Token authentication not available"), "wants a token and cannot give one", False),
    (Said(400, body="BibTeX data must not be empty."), "it answered 400 “BibTeX data must not be empty.”", False),
    (Said(415), "it answered 415", False),
    (Said(302), "it answered 302", False),
    (Said(0), "JabRef may have it or not: the connection ended", True),
]


@pytest.mark.parametrize("row", STATUSES, ids=[row[1] for row in STATUSES])
def test_every_answer_is_told(
    jabref: JabRef, two: str, capsys: pytest.CaptureFixture[str], row: tuple[Said, str, bool]
) -> None:
    said, words, kept = row
    jabref.plan = [said]
    status, told = send(capsys, jabref, two)
    assert status == 5
    assert words in told
    assert ("already-sent" in send(capsys, jabref, two)[1]) is kept


def test_who_listens(jabref: JabRef, two: str, capsys: pytest.CaptureFixture[str]) -> None:
    zotero = Zotero()
    with running(zotero):
        status, told = send(capsys, zotero, two)
        assert (status, "is Zotero’s at the moment" in told) == (5, True)
    assert main(["send", "zotero", two, "--port", str(jabref.port)]) == 5
    assert f"port {jabref.port}, which is Zotero’s, is JabRef’s at the moment" in capsys.readouterr().err
    assert jabref.added == {}
    jabref.age = "old"
    assert who_listens(jabref.port).kind == "jabref"


def free_port() -> str:
    """Where nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return str(free.getsockname()[1])


def test_nobody_and_no_executable(two: str, capsys: pytest.CaptureFixture[str]) -> None:
    status, told = send(capsys, None, two, "--port", free_port())
    assert (status, "nobody listens on port" in told, "there is no executable" in told) == (5, True, True)


def install(folder: Path, script: str, name: str = "jabref") -> Path:
    """A program that takes the place of JabRef."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")
def test_the_executable_gets_a_file(two: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program = install(
        tmp_path, f'echo "$1" > {tmp_path}/words; while read -r line; do echo "$line"; done < "$2" > {tmp_path}/got'
    )
    status, told = send(capsys, None, two, "--port", free_port())
    assert (status, (tmp_path / "words").read_text("utf-8")) == (0, "--importToOpen\n")
    assert (tmp_path / "got").read_text("utf-8").count("@article{") == 2
    assert f"2 works sent to “{program}”" in told
    assert "[already-sent]" in send(capsys, None, two, "--port", free_port())[1]


@pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")
def test_an_executable_that_goes_on_or_fails(
    two: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(executable, "PATIENCE", 0.2)
    install(tmp_path, "exec /bin/sleep 2")
    assert send(capsys, None, two, "--port", free_port())[0] == 0
    monkeypatch.setattr(executable, "PATIENCE", 10)
    failing = install(tmp_path, "exit 3", "other")
    monkeypatch.setenv("CITEKIT_JABREF", str(failing))
    status, told = send(capsys, None, two, "--again", "--port", free_port())
    assert (status, f"{failing} ended with status 3; the entries are in" in told) == (5, True)
    status, told = send(capsys, None, two, "--library", "theses", "--port", free_port())
    assert (status, "leave it out to use the executable" in told) == (2, True)
    failing.write_bytes(b"\x7fELF nothing")
    status, told = send(capsys, None, two, "--again", "--port", free_port())
    assert (status, "could not be started" in told) == (5, True)


def test_the_server_refuses_pages(jabref: JabRef) -> None:
    page = ask(jabref.port, "GET /libraries", {"Origin": "https://example.org"})
    text = ask(jabref.port, "POST /libraries/current/entries", {"Content-Type": "text/plain"}, b"x")
    assert (page.status, page.body) == (403, b"Origin not allowed")
    assert (text.status, text.body) == (500, b"a file?")
