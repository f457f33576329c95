"""POST /api/send: into a Zotero on the loopback that checks what it gets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from starlette.testclient import TestClient

from citekit.bridges.web.app import App
from citekit.bridges.web.settings import Settings
from tests.bridges.zotero.zotero_server import Said, Zotero, running

if TYPE_CHECKING:
    from collections.abc import Iterator

RECORDS = [{"type": "book", "title": f"Tidal gates {number}", "publisher": "Reef"} for number in (1, 2)]


@pytest.fixture
def zotero() -> Iterator[Zotero]:
    server = Zotero()
    with running(server):
        yield server


def send(port: int, body: Any, host: str | None = None) -> tuple[int, Any]:
    """Status and JSON of one answer."""
    client = TestClient(App(Settings(host, zotero_port=port)), base_url="http://127.0.0.1")
    answer = client.post("/api/send", json=body)
    return answer.status_code, answer.json()


def test_records_arrive(zotero: Zotero) -> None:
    status, found = send(zotero.port, {"records": RECORDS})
    assert status == 200
    assert found["place"] == "My Library › Coast"
    assert found["outcomes"] == [{"kind": "sent", "words": ""}] * 2
    assert [item["title"] for item in zotero.items] == ["Tidal gates 1", "Tidal gates 2"]


def test_each_refusal_is_told(zotero: Zotero) -> None:
    zotero.plan["/connector/saveItems"] = [Said(500, body="no room")]
    _, found = send(zotero.port, {"records": RECORDS})
    assert [one["kind"] for one in found["outcomes"]] == ["refused", "sent"]
    assert "no room" in found["outcomes"][0]["words"]


def test_what_comes_after_the_end_is_told_too(zotero: Zotero) -> None:
    zotero.plan["/connector/saveItems"] = [Said(0)]
    _, found = send(zotero.port, {"records": RECORDS})
    assert [one["kind"] for one in found["outcomes"]] == ["unanswered", "refused"]


def test_without_zotero_it_is_told() -> None:
    status, found = send(1, {"records": RECORDS})
    assert (status, found["error"]["what"][:21]) == (503, "Zotero is not running")
    assert "--zotero-port" in found["error"]["what"]


@pytest.mark.parametrize("body", [{}, {"records": []}, {"records": [1]}, {"records": RECORDS, "collection": "x"}])
def test_what_is_no_record_is_refused(zotero: Zotero, body: Any) -> None:
    assert send(zotero.port, body)[0] == 422
    assert zotero.asked == []


def test_others_may_not_send(zotero: Zotero) -> None:
    assert send(zotero.port, {"records": RECORDS}, "0.0.0.0")[0] == 501
    assert zotero.asked == []
