"""Who may ask, how much, for how long; and that nothing but documented answers comes back."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

import pytest
from starlette.testclient import TestClient

from citekit.bridges.web import api
from citekit.bridges.web.app import App, page_files
from citekit.bridges.web.guard import HEADERS, host_name
from citekit.bridges.web.settings import Settings

if TYPE_CHECKING:
    from starlette.types import Message, Scope

OURS = ["127.0.0.1:8716", "127.0.0.1", "localhost:8716", "LocalHost", "[::1]:8716", "[::1]"]
FOREIGN = [
    "evil.example", "evil.example:8716", "127.0.0.1.evil.example", "localhost.evil.example:8716", "0.0.0.0:8716",
    "192.168.1.5:8716", "", "127.0.0.1:8716@evil.example", "localhost:x", "[::1", "[::2]:8716",
]  # fmt: skip


@pytest.mark.parametrize("host", OURS)
def test_our_own_host_may_be_asked(client: TestClient, host: str) -> None:
    assert client.get("/api/formats", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("host", FOREIGN)
def test_another_host_is_refused(client: TestClient, host: str) -> None:
    answer = client.get("/api/formats", headers={"Host": host})
    assert (answer.status_code, answer.json()["error"]["where"]) == (400, "Host")


@pytest.mark.parametrize(
    ("named", "host", "status"),
    [
        ("desk.example", "desk.example:8716", 200),
        ("desk.example", "evil.example:8716", 400),
        ("0.0.0.0", "192.168.1.5:8716", 200),
        ("0.0.0.0", "evil.example:8716", 400),
        ("::", "[fe80::1]:8716", 200),
    ],
)
def test_a_host_that_was_named(named: str, host: str, status: int) -> None:
    client = TestClient(App(Settings(host=named)), base_url="http://127.0.0.1")
    assert client.get("/api/formats", headers={"Host": host}).status_code == status


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "http://127.0.0.1:9999", "https://127.0.0.1:8716", ""]
)
@pytest.mark.parametrize(("method", "path"), [("GET", "/"), ("POST", "/api/read"), ("OPTIONS", "/api/read")])
def test_a_foreign_origin_is_refused(client: TestClient, method: str, path: str, origin: str) -> None:
    answer = client.request(method, path, headers={"Origin": origin})
    assert (answer.status_code, answer.json()["error"]["where"]) == (403, "Origin")
    assert "access-control-allow-origin" not in answer.headers


def test_our_own_origin_may_ask(client: TestClient) -> None:
    answer = client.post("/api/read", json={"text": "x"}, headers={"Origin": "http://127.0.0.1:8716"})
    assert answer.status_code == 200


@pytest.mark.parametrize("host", ["[::1]:80:90", "::1", "a:b:c"])
def test_a_host_with_no_port_behind_it_is_none(host: str) -> None:
    assert host_name(host) == ""


@pytest.fixture
def small() -> TestClient:
    """An application that takes a hundred bytes."""
    return TestClient(App(Settings(), largest=100), base_url="http://127.0.0.1")


def test_a_body_that_says_it_is_too_large_is_refused(small: TestClient) -> None:
    assert small.post("/import", content=b"x" * 101).status_code == 413
    assert small.post("/api/read", content=b"x" * 100, headers={"Content-Type": "text/plain"}).status_code == 200


def test_a_body_that_turns_out_too_large_is_refused(small: TestClient) -> None:
    answer = small.post("/import", content=(b"x" * 10 for _ in range(20)))
    assert (answer.status_code, answer.json()["error"]["where"]) == (413, "body")


@pytest.mark.parametrize("length", ["-1", "x", "1e3", "٣", "9" * 400])
def test_a_length_that_is_none_is_refused(client: TestClient, length: str) -> None:
    answer = client.post("/import", content=b"x", headers={b"Content-Length": length.encode()})
    assert answer.status_code in (400, 413)


def ask(app: App, *messages: Message) -> list[Any]:
    """What the application sends to a client that sends these, and then nothing."""
    sent: list[Any] = []
    rest = iter(messages)

    async def receive() -> Message:
        for message in rest:
            return message
        await asyncio.Event().wait()
        raise AssertionError

    async def send(message: Message) -> None:
        sent.append(message)

    scope: Scope = {
        "type": "http", "method": "POST", "path": "/import", "raw_path": b"/import", "query_string": b"",
        "headers": [(b"host", b"localhost")], "root_path": "", "scheme": "http", "http_version": "1.1",
        "server": ("localhost", 80), "client": ("127.0.0.1", 1),
    }  # fmt: skip
    asyncio.run(app(scope, receive, send))
    return sent


def test_a_body_that_does_not_arrive_is_not_waited_for() -> None:
    begun = time.monotonic()
    sent = ask(App(Settings(), body_time=0.05), {"type": "http.request", "body": b"x", "more_body": True})
    assert sent[0]["status"] == 408
    assert time.monotonic() - begun < 5


def test_work_that_takes_too_long_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(*_: Any) -> str:
        time.sleep(1)
        return "{}"

    monkeypatch.setattr(api, "_explained", slow)
    client = TestClient(App(Settings(work_time=0.05)), base_url="http://127.0.0.1")
    answer = client.post("/api/read", json={"text": "x"})
    assert (answer.status_code, answer.json()["error"]["what"]) == (503, "no answer after 0.05 seconds")


def test_a_defect_shows_no_traceback(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: Any) -> str:
        raise RuntimeError("secret")

    monkeypatch.setattr(api, "_explained", fail)
    answer = client.post("/api/read", json={"text": "x"})
    assert (answer.status_code, set(answer.json())) == (500, {"error"})
    assert "secret" not in answer.text
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("path", ["/", "/main.mjs", "/api/formats", "/nothing", "/openapi.json"])
def test_every_answer_has_our_headers(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert {name: answer.headers[name] for name in HEADERS} == HEADERS


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/nothing", 404), ("GET", "/../../etc/passwd", 404), ("GET", "/%2e%2e/app.py", 404),
     ("GET", "/api/formats/", 404), ("GET", "/api/read", 405), ("DELETE", "/", 405), ("POST", "/openapi.json", 405)],
)  # fmt: skip
def test_other_addresses_and_methods(client: TestClient, method: str, path: str, status: int) -> None:
    answer = client.request(method, path)
    assert (answer.status_code, set(answer.json()["error"])) == (status, {"what", "where", "do"})


def test_a_web_socket_is_closed(client: TestClient) -> None:
    from starlette.websockets import WebSocketDisconnect

    with pytest.raises(WebSocketDisconnect), client.websocket_connect("/"):
        pass


SCRIPTS = [
    "<img src=x onerror=alert(1)>", "</script><script>alert(1)</script>", "javascript:alert(1)", "\u202eevil\u202c",
]  # fmt: skip


@pytest.mark.parametrize("text", SCRIPTS)
def test_text_that_tries_to_be_script_comes_back_as_json(client: TestClient, text: str) -> None:
    body = {"records": [{"title": text}], "to": "json"}
    answer = client.post("/api/convert", json=body)
    assert answer.headers["content-type"] == "application/json"
    assert text in answer.json()["text"]


def test_the_page_has_no_script_in_it_and_asks_nobody_else() -> None:
    for path, (data, _) in page_files().items():
        text = data.decode()
        assert "innerHTML" not in text
        assert "insertAdjacentHTML" not in text
        assert "https://" not in text.replace("https://doi.org/", "").replace("https://pub.orcid.org", ""), path
        if path.endswith(".html"):
            assert "<style" not in text
            assert text.count("<script") == text.count('<script type="module" src="/main.mjs"></script>') == 1
