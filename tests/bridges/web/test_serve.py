"""`citekit serve` for real: its address, its end, many clients at once, and clients that do it wrong."""

from __future__ import annotations

import json
import socket
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from http.client import HTTPConnection
from typing import TYPE_CHECKING

import pytest

import citekit
from citekit.cli import main
from tests.bridges.web.running import Running, running
from tests.shell import LISTING

if TYPE_CHECKING:
    from collections.abc import Iterator

PASTE = LISTING.read_bytes()


@pytest.fixture(scope="module")
def server() -> Iterator[Running]:
    """One for this file; whatever it was asked, it has said nothing, and ends as it should."""
    with running() as one:
        yield one
        status, said = one.end()
    assert (status, said) == (0, "")


def ask(server: Running, method: str, path: str, body: bytes = b"", kind: str = "text/plain") -> tuple[int, bytes]:
    """Status and body of one answer."""
    connection = HTTPConnection(server.host, server.port, timeout=60)
    connection.request(method, path, body, {"Content-Type": kind})
    answer = connection.getresponse()
    found = answer.status, answer.read()
    connection.close()
    return found


def test_the_page_is_at_the_address_that_is_told(server: Running) -> None:
    status, page = ask(server, "GET", "/")
    assert (status, b"<title>citekit</title>" in page) == (200, True)


def test_a_listing_is_sent_as_the_readme_says(server: Running) -> None:
    status, items = ask(server, "POST", "/import", PASTE)
    assert (status, json.loads(items)[0]["publicationTitle"]) == (200, "Therapeutic Advances in Neurological Disorders")
    status, reading = ask(server, "POST", "/api/read", PASTE)
    assert (status, json.loads(reading)["lines"][0]["fields"]) == (200, ["title"])


def test_two_hundred_clients_at_once_get_the_same(server: Running) -> None:
    body = json.dumps({"text": PASTE.decode()}).encode()
    with ThreadPoolExecutor(200) as clients:
        answers = list(clients.map(lambda _: ask(server, "POST", "/api/convert", body, "application/json"), range(200)))
    assert {status for status, _ in answers} == {200}
    assert {json.loads(text)["text"] for _, text in answers} == {citekit.convert(PASTE.decode())}


def test_it_warns_where_others_reach_it() -> None:
    with running("--host", "0.0.0.0") as server:
        status, page = ask(server, "GET", "/")
        assert (status, b"<title>citekit</title>" in page) == (200, True)
        status, said = server.end()
    assert (status, said.count("\n")) == (0, 1)
    assert "[open-to-others]" in said


BROKEN = {
    "no HTTP": b"hello\r\n\r\n",
    "TLS": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(64),
    "two lengths": b"POST /import HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 9\r\n\r\nx",
    "a chunk of no size": b"POST /import HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nx\r\n",
    "two hosts": b"GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n",
    "no host": b"GET / HTTP/1.1\r\n\r\n",
    "no host, HTTP/1.0": b"GET / HTTP/1.0\r\n\r\n",
    "a whole address": b"GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n",
    "no path": b"OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "CONNECT": b"CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n",
    "a websocket": b"GET / HTTP/1.1\r\nHost: evil.example\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
    "too large a body, not sent": b"POST /import HTTP/1.1\r\nHost: localhost\r\nContent-Length: 999999999\r\n\r\n",
}


@pytest.mark.parametrize("sent", BROKEN.values(), ids=BROKEN)
def test_a_broken_request_gets_a_refusal(server: Running, sent: bytes) -> None:
    with socket.create_connection((server.host, server.port), 20) as client:
        client.sendall(sent)
        client.shutdown(socket.SHUT_WR)
        answer = b"".join(iter(lambda: client.recv(4096), b""))
    assert answer[:13] in (b"HTTP/1.1 400 ", b"HTTP/1.1 404 ", b"HTTP/1.1 413 "), answer[:200]
    assert b"Traceback" not in answer
    assert b"<title>" not in answer


def test_a_head_without_an_end_is_not_read_to_the_end(server: Running) -> None:
    with socket.create_connection((server.host, server.port), 20) as client, suppress(ConnectionError):
        client.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nX: ")
        for _ in range(10_000):
            client.sendall(b"x" * 1000)
        pytest.fail("ten million bytes of a head were taken")


def test_whoever_hangs_up_in_the_middle_does_no_harm(server: Running) -> None:
    for _ in range(5):
        with socket.create_connection((server.host, server.port), 20) as client:
            client.sendall(b"POST /import HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50\r\n\r\nhalf of it")
    assert ask(server, "POST", "/import", PASTE)[0] == 200


def test_slow_clients_do_not_keep_the_others_waiting(server: Running) -> None:
    slow = [socket.create_connection((server.host, server.port), 20) for _ in range(50)]
    for client in slow:
        client.sendall(b"POST /import HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50\r\n\r\nx")
    begun = time.monotonic()
    assert ask(server, "POST", "/import", PASTE)[0] == 200
    assert time.monotonic() - begun < 10
    for client in slow:
        client.close()


def test_a_port_that_is_taken_is_told(server: Running, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "--port", str(server.port)]) == 5
    said = capsys.readouterr().err
    assert said.startswith(f"citekit: error: 127.0.0.1, port {server.port}: address already in use")
    assert said.count("\n") == 1


@pytest.mark.parametrize("host", ["999.1.1.1", "no-such-host.invalid"])
def test_a_host_that_is_none_is_told(host: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "--host", host]) == 5
    assert host in capsys.readouterr().err


@pytest.mark.parametrize("missing", ["uvicorn", "starlette.responses"])
def test_without_the_extra_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], missing: str
) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    for name in [name for name in sys.modules if name.startswith("citekit.bridges.web")]:
        monkeypatch.delitem(sys.modules, name)
    assert main(["serve"]) == 2
    assert "pip install 'citekit[web]'" in capsys.readouterr().err
