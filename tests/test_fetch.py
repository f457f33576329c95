"""Pages behind addresses: a server on loopback that does everything wrong that servers do."""

from __future__ import annotations

import gzip
import socket
import ssl
import subprocess
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import pytest

import citekit
from citekit import fetch
from citekit.charset import decode_page
from citekit.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.shell import Shell

PAGE = """<!DOCTYPE html><html><head><meta name="citation_title" content="Tidal gates ä">
<meta name="citation_author" content="Linde, Mari"><meta name="citation_date" content="2021"></head></html>"""
LISTING = "Tidal gates\nMari Linde\nResearch output: Book/Report › Book\nOriginal language\tEnglish\nPublisher\tReef\n"


class Handler(BaseHTTPRequestHandler):
    """Answers a path as the table of the same name says."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """One answer."""
        ANSWERS[self.path.partition("?")[0]](self)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  the name is the library's
        """Keep quiet."""

    def send(self, body: bytes, kind: str | None = "text/html", status: int = 200, **headers: str) -> None:
        """A whole answer."""
        self.send_response(status)
        if kind:
            self.send_header("Content-Type", kind)
        for name, value in {"Content_Length": str(len(body)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)


def move(target: str) -> Callable[[Handler], None]:
    """Sends on to another place."""
    return lambda handler: handler.send(b"", status=302, Location=target)


def fail(status: int) -> Callable[[Handler], None]:
    """Answers with a status."""
    return lambda handler: handler.send(b"no", status=status)


def drip(handler: Handler) -> None:
    """A byte now and then, for as long as anybody listens."""
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.send_header("Content-Length", "100000")
    handler.end_headers()
    try:
        for _ in range(200):
            handler.wfile.write(b"<")
            handler.wfile.flush()
            time.sleep(0.05)
    except OSError:
        handler.close_connection = True


def endless(handler: Handler) -> None:
    """More and more, without saying how much."""
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.end_headers()
    handler.close_connection = True
    try:
        while True:
            handler.wfile.write(b"<p>x" * 20_000)
    except OSError:
        pass


def break_off(handler: Handler) -> None:
    """Half of what was promised."""
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b"<html>")
    handler.close_connection = True


def sleep(handler: Handler) -> None:
    """An answer when nobody waits any more."""
    time.sleep(1)
    handler.close_connection = True


def hang_up(handler: Handler) -> None:
    """Nothing at all."""
    handler.close_connection = True


FEED = """<rss><channel><item><description>&lt;h3&gt;Peat&lt;/h3&gt;Ek, S., 2024, Fen University.
&lt;p&gt;Research output: Thesis › Doctoral Thesis&lt;/p&gt;</description></item></channel></rss>"""

ANSWERS: dict[str, Callable[[Handler], None]] = {
    "/page": lambda handler: handler.send(PAGE.encode(), "text/html; charset=utf-8"),
    "/latin": lambda handler: handler.send(PAGE.encode("cp1252"), "text/html; charset=iso-8859-1"),
    "/latin-undeclared": lambda handler: handler.send(PAGE.encode("cp1252")),
    "/wrongly-latin": lambda handler: handler.send(PAGE.encode(), "text/html; charset=iso-8859-1"),
    "/gzip": lambda handler: handler.send(gzip.compress(PAGE.encode()), Content_Encoding="gzip"),
    "/not-gzip": lambda handler: handler.send(PAGE.encode(), Content_Encoding="gzip"),
    "/bomb": lambda handler: handler.send(gzip.compress(b" " * 3_000_000), Content_Encoding="gzip"),
    "/ris": lambda handler: handler.send(b"TY  - JOUR\nTI  - Tidal gates\nER  - \n", "application/x-ris"),
    "/plain": lambda handler: handler.send(LISTING.encode(), "text/plain; charset=utf-8"),
    "/feed": lambda handler: handler.send(FEED.encode(), "application/rss+xml; charset=utf-8"),
    "/untyped": lambda handler: handler.send(PAGE.encode(), None),
    "/moved": move("/page"),
    "/circle": move("/circle"),
    "/to-file": move("file:///etc/hostname"),
    "/to-ftp": move("ftp://127.0.0.1/x"),
    "/pdf": lambda handler: handler.send(b"%PDF-1.7", "application/pdf"),
    "/pdf-as-html": lambda handler: handler.send(b"%PDF-1.7 \xff"),
    "/image": lambda handler: handler.send(b"\x89PNG", "image/png"),
    "/zip": lambda handler: handler.send(b"PK", "application/zip"),
    "/large": lambda handler: handler.send(b"x", Content_Length="99000000000"),
    "/403": fail(403),
    "/404": fail(404),
    "/418": fail(418),
    "/500": fail(500),
    "/drip": drip,
    "/endless": endless,
    "/half": break_off,
    "/nothing": hang_up,
    "/slow": sleep,
}
"""Path -> what the server does."""


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Less patience than usual, and no proxy."""
    monkeypatch.setattr(fetch, "TIMES", (10.0, 10.0))
    monkeypatch.setattr(fetch, "WHOLE_TIME", 30.0)
    monkeypatch.setattr(fetch, "LARGEST", 2_000_000)
    monkeypatch.setenv("NO_PROXY", "*")


def serve(context: ssl.SSLContext | None = None) -> ThreadingHTTPServer:
    """A server on a free port of loopback, in a thread."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    return server


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    """The address of the server."""
    server = serve()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("path", ["/page", "/latin", "/wrongly-latin", "/gzip", "/moved", "/untyped", "/page?a=1#part"])
def test_page(site: str, path: str) -> None:
    reading = citekit.read_url(site + path)
    assert [work.title for work in reading.works] == ["Tidal gates ä"]
    assert reading.source.name == site + path


@pytest.mark.parametrize("path", ["/plain", "/ris"])
def test_plain_text_is_a_paste(site: str, path: str) -> None:
    assert citekit.read_url(site + path).works[0].title == "Tidal gates"


def test_where_it_was_in_the_end(site: str) -> None:
    assert fetch.fetch_page(f"{site}/moved") == fetch.Fetched(PAGE, html=True, url=f"{site}/page")


def test_a_feed_is_no_page_of_its_work(site: str) -> None:
    reading = citekit.read_url(f"{site}/feed")
    assert [(work.title, work.url) for work in reading.records] == [("Peat", None)]


def test_the_work_has_the_address_of_its_page(site: str) -> None:
    reading = citekit.read_url(f"{site}/moved")
    origin = reading.origin("url")
    assert reading.records[0].url == f"{site}/page"
    assert origin is not None
    assert origin.witness == "address"


def test_encoding_overrules(site: str) -> None:
    assert citekit.read_url(f"{site}/latin-undeclared", encoding="cp1252").works[0].title == "Tidal gates ä"


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("/latin-undeclared", "not UTF-8"),
        ("/not-gzip", "cannot be unpacked"),
        ("/bomb", "larger than"),
        ("/circle", "perhaps in a circle"),
        ("/to-file", "file:///etc/hostname, which is no web address"),
        ("/to-ftp", "no web address"),
        ("/pdf", "PDF"),
        ("/pdf-as-html", "PDF"),
        ("/image", "image"),
        ("/zip", "application/zip"),
        ("/large", "larger than"),
        ("/403", "403: the server refuses"),
        ("/404", "404: there is no such page"),
        ("/418", "418"),
        ("/500", "500: it failed, try again later"),
        ("/endless", "larger than"),
        ("/half", "broke off"),
        ("/nothing", "broke off"),
    ],
)
def test_trouble(site: str, path: str, says: str) -> None:
    with pytest.raises(InputError) as error:
        citekit.read_url(site + path)
    assert says in str(error.value)
    assert str(error.value).startswith(f"{site}{path}: ")


def test_a_server_that_drips(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    fetch.fetch_page(f"{site}/page")  # requests is loaded by now
    monkeypatch.setattr(fetch, "WHOLE_TIME", 1.0)
    began = time.monotonic()
    with pytest.raises(InputError, match="after 1 seconds"):
        citekit.read_url(f"{site}/drip")
    assert time.monotonic() - began < 5


def test_a_server_that_does_not_answer(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch, "TIMES", (10.0, 0.2))
    with pytest.raises(InputError, match=r"sent nothing for 0\.2 seconds"):
        citekit.read_url(f"{site}/slow")


@pytest.mark.parametrize(
    "address", ["ftp://example.org/x", "file:///etc/hostname", "example.org", "http://", "http:///x"]
)
def test_no_web_address(address: str) -> None:
    with pytest.raises(InputError, match="web address"):
        citekit.read_url(address)


def test_nobody_listens() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(InputError, match="refuses connections"):
        citekit.read_url(f"http://127.0.0.1:{port}/")


def test_proxy_of_the_environment(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_PROXY")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    with pytest.raises(InputError, match="proxy"):
        citekit.read_url("http://research.example/page")
    assert site


@pytest.fixture(scope="module")
def secure(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """A server with a certificate that nobody has signed, and the certificate."""
    folder = tmp_path_factory.mktemp("tls")
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
    extra = ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(certificate)]
    try:
        subprocess.run([*command, *extra], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("needs openssl to make a certificate")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server = serve(context)
    yield f"https://127.0.0.1:{server.server_address[1]}", certificate
    server.shutdown()
    server.server_close()


def test_certificate_that_is_not_trusted(secure: tuple[str, Path]) -> None:
    with pytest.raises(InputError, match="certificate"):
        citekit.read_url(f"{secure[0]}/page")


def test_certificate_of_the_environment(secure: tuple[str, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(secure[1]))
    assert citekit.read_url(f"{secure[0]}/page").works[0].title == "Tidal gates ä"


def test_command(site: str, shell: Shell) -> None:
    done = shell(f"citekit convert {site}/page {site}/404; citekit explain {site}/page", variables={"NO_PROXY": "*"})
    assert b"title = {Tidal gates" in done.stdout
    assert f"{site}/404: error: the server answered 404".encode() in done.stderr


def test_no_network_without_an_address(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the network was used")

    monkeypatch.setattr(socket, "socket", refuse)
    assert citekit.read(PAGE).works
    assert not citekit.read("https://example.org/page").works


@pytest.mark.parametrize(
    ("data", "stated", "text"),
    [
        ("\ufeffä".encode(), "iso-8859-1", "ä"),
        ("\ufeffä".encode("utf-16-le"), None, "ä"),
        ("ä".encode(), "windows-1252", "ä"),
        ("€".encode("cp1252"), "iso-8859-1", "€"),
        (b'<meta charset="koi8-r">\xc1', None, '<meta charset="koi8-r">а'),
        (b"<meta http-equiv='Content-Type' content='text/html; charset=shift_jis'>\x83e", None, None),
        (b"\x1b$B$\"\x1b(B", "iso-2022-jp", "あ"),
        (b'<meta charset="utf-16">a', None, '<meta charset="utf-16">a'),
        (b'<meta charset="no-such">a', None, '<meta charset="no-such">a'),
        (b"\xe4", "windows-1252", "ä"),
    ],
)  # fmt: skip
def test_character_sets(data: bytes, stated: str | None, text: str | None) -> None:
    found = decode_page(data, stated)
    assert found == text if text is not None else found.endswith("テ")


@pytest.mark.parametrize("name", ["hex", "base64", "rot13", "undefined", "utf-32", "no-such"])
def test_what_is_no_character_set_is_refused(name: str) -> None:
    with pytest.raises(InputError):
        decode_page(b"\xe4", name)
