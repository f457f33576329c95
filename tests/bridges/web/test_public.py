"""Fetching on behalf of others: the public web and nothing nearer."""

from __future__ import annotations

import socket
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING, Any

import pytest

from citekit.bridges.web import public
from citekit.errors import InputError
from tests.rows import for_each

if TYPE_CHECKING:
    from collections.abc import Iterator

NEAR = [
    "127.0.0.1", "10.1.2.3", "192.168.0.1", "172.16.0.1", "169.254.169.254", "0.0.0.0", "100.64.0.1", "224.0.0.1",
    "::1", "fe80::1%eth0", "fd00::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "255.255.255.255", "::",
]  # fmt: skip
FAR = ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946"]


@for_each("address", NEAR)
def test_near_addresses_are_not_public(address: str) -> None:
    assert not public.is_public(address)


@pytest.mark.parametrize("address", FAR)
def test_far_addresses_are(address: str) -> None:
    assert public.is_public(address)


@contextmanager
def server(heard: list[str], location: str | None = None) -> Iterator[int]:
    """A server on the loopback that writes down what is asked; its port."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            heard.append(self.path)
            self.send_response(302 if location else 200)
            if location:
                self.send_header("Location", location)
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            pass

    made = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=made.serve_forever, daemon=True)
    thread.start()
    try:
        yield made.server_port
    finally:
        made.shutdown()
        thread.join()
        made.server_close()


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1"])
def test_this_machine_is_not_asked(host: str) -> None:
    heard: list[str] = []
    with server(heard) as port, pytest.raises(InputError):
        public.fetch_public(f"http://{host}:{port}/")
    assert heard == []


def test_a_name_that_changes_its_mind_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(public, "check_host", lambda *_: None)
    with server(heard) as port, pytest.raises(InputError, match="its own network"):
        public.fetch_public(f"http://localhost:{port}/")
    assert heard == []


def test_a_redirect_is_looked_at_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here 127.0.0.1 stands for a public address, and "localhost" for a near one."""
    heard: list[str] = []
    real = socket.getaddrinfo

    def look_up(host: str, *given: Any, **named: Any) -> Any:
        found = real(host, *given, **named)
        return [(*one[:4], ("10.0.0.1", one[4][1])) for one in found] if host == "localhost" else found

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    monkeypatch.setattr(public, "is_public", lambda address: address == "127.0.0.1")
    with (
        server([]) as other,
        server(heard, f"http://localhost:{other}/inside") as port,
        pytest.raises(InputError, match="its own network"),
    ):
        public.fetch_public(f"http://127.0.0.1:{port}/start")
    assert heard == ["/start"]


def test_a_proxy_of_the_environment_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    with server(heard) as port:
        monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{port}")
        monkeypatch.setattr(public, "check_host", lambda *_: None)
        with pytest.raises(InputError):
            public.fetch_public("http://portal.invalid/")
    assert heard == []
