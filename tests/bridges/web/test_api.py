"""The endpoints below /api: what they give, and what they refuse."""

from __future__ import annotations

import inspect
import json
from typing import TYPE_CHECKING, Any

import pytest

import citekit
from citekit.bridges.web import api
from citekit.candidate import Candidate, Lookup
from citekit.explain import explain_json
from citekit.formats import WRITERS, load_format
from citekit.work import Work
from tests.shell import LISTING, ROOT

if TYPE_CHECKING:
    from starlette.testclient import TestClient

PASTE = LISTING.read_text(encoding="utf-8")
RECORD = {"type": "article-journal", "title": "Tidal gates", "author": [{"family": "Rask", "given": "Mai"}]}
HTML = (ROOT / "fixtures" / "html" / "json-ld" / "input.html").read_text(encoding="utf-8")


def test_read_says_what_explain_says(client: TestClient) -> None:
    answer = client.post("/api/read", json={"text": PASTE})
    assert answer.status_code == 200
    assert answer.text == explain_json(citekit.read(PASTE, name="paste"))


@pytest.mark.parametrize(("kind", "reader"), [("text/plain", None), ("text/html; charset=utf-8", "html")])
def test_a_paste_may_be_the_body(client: TestClient, kind: str, reader: str | None) -> None:
    answer = client.post("/api/read", content=HTML.encode(), headers={"Content-Type": kind})
    assert answer.text == explain_json(citekit.read(HTML, reader=reader, name="paste"))


def test_a_paste_without_a_record_is_answered(client: TestClient) -> None:
    found = client.post("/api/read", json={"text": "milk, eggs"}).json()
    assert (found["records"], found["diagnostics"][-1]["code"]) == ([], "no-record")


@pytest.mark.parametrize("to", WRITERS)
def test_convert_writes_a_paste_as_the_command_does(client: TestClient, to: str) -> None:
    found = client.post("/api/convert", json={"text": PASTE, "to": to}).json()
    written = citekit.write_with_losses(citekit.read(PASTE).works, to)
    assert found["text"] == written.text
    assert found["losses"] == [loss._asdict() for loss in written.losses]


def test_convert_writes_corrected_records(client: TestClient) -> None:
    records = client.post("/api/read", json={"text": PASTE}).json()["records"]
    corrected = records[0]["record"] | {"volume": "9"}
    found = client.post("/api/convert", json={"records": [corrected], "to": "ris"}).json()
    assert "VL  - 9" in found["text"]
    assert found["diagnostics"] == []


def test_convert_heeds_options(client: TestClient) -> None:
    body = {"records": [RECORD | {"title": "Été"}], "options": {"unicode": True, "keys": "{family}"}}
    text = client.post("/api/convert", json=body).json()["text"]
    assert "Été" in text
    assert "{rask," in text.lower()


@pytest.mark.parametrize("to", WRITERS)
def test_the_options_are_those_of_the_writers(to: str) -> None:
    writer = load_format(WRITERS, to, "format")
    parameters = inspect.signature(writer).parameters.values()
    assert set(api.OPTIONS[to]) == {one.name for one in parameters if one.kind is one.KEYWORD_ONLY}


def test_convert_of_nothing_is_nothing(client: TestClient) -> None:
    assert client.post("/api/convert", json={"records": []}).json() == {"text": "", "losses": [], "diagnostics": []}


def test_formats_and_schema(client: TestClient) -> None:
    assert client.get("/api/formats").json()["write"] == list(citekit.write_formats())
    published = json.loads((ROOT / "docs" / "record.schema.json").read_text(encoding="utf-8"))
    assert client.get("/api/schema").json() == published


BROKEN: list[tuple[str, bytes | dict[str, Any], int, str]] = [
    ("no-json", b"{", 400, "body"),
    ("not-utf-8", b'{"text": "\xff"}', 400, "body"),
    ("half-a-letter", b'{"text": "\\ud800"}', 400, "body"),
    ("not-a-number", b'{"text": NaN}', 400, "body"),
    ("deep", b"[" * 100_000, 400, "body"),
    ("an-array", b"[]", 422, "body"),
    ("a-stranger", {"text": "x", "url": "http://x"}, 422, "body"),
    ("no-text", {}, 422, "text"),
    ("text-null", {"text": None}, 422, "text"),
    ("text-a-number", {"text": 1}, 422, "text"),
    ("unknown-reader", {"text": "x", "reader": "pdf"}, 422, "reader"),
]


@pytest.mark.parametrize(("body", "status", "where"), [case[1:] for case in BROKEN], ids=[case[0] for case in BROKEN])
def test_read_refuses(client: TestClient, body: bytes | dict[str, Any], status: int, where: str) -> None:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    answer = client.post("/api/read", content=data, headers={"Content-Type": "application/json"})
    error = answer.json()["error"]
    assert (answer.status_code, error["where"]) == (status, where)
    assert error["what"]
    assert error["do"]


WRONG: list[tuple[str, dict[str, Any], str]] = [
    ("nothing", {}, "text"),
    ("both", {"text": "x", "records": []}, "text"),
    ("unknown-format", {"text": "x", "to": "docx"}, "to"),
    ("unknown-option", {"text": "x", "to": "ris", "options": {"keys": "x"}}, "options"),
    ("option-of-another-type", {"text": "x", "options": {"unicode": "yes"}}, "options"),
    ("option-an-object", {"text": "x", "options": {"protect": {}}}, "options"),
    ("records-an-object", {"records": {}}, "records"),
    ("a-stranger-in-a-record", {"records": [RECORD | {"colour": "red"}]}, "records.colour"),
    ("a-date-as-text", {"records": [RECORD | {"issued": "2016"}]}, "records.issued"),
]


@pytest.mark.parametrize(("body", "where"), [case[1:] for case in WRONG], ids=[case[0] for case in WRONG])
def test_convert_refuses(client: TestClient, body: dict[str, Any], where: str) -> None:
    answer = client.post("/api/convert", json=body)
    assert (answer.status_code, answer.json()["error"]["where"]) == (422, where)


@pytest.mark.parametrize("path", ["/api/read", "/api/convert", "/api/enrich", "/export?format=ris"])
def test_json_is_called_json(client: TestClient, path: str) -> None:
    answer = client.post(path, content=b"{}", headers={"Content-Type": "application/octet-stream"})
    assert (answer.status_code, answer.json()["error"]["where"]) == (415, "Content-Type")


class Source:
    """A source that holds one work."""

    name = "made-up"

    def lookup(self, work: Work) -> Lookup:
        """The same work, with a volume."""
        known = Work(**(vars(work) | {"volume": "9"}))
        titles = (work.title or "",)
        return Lookup((Candidate("made-up", "10.1000/1", "journal-article", known, titles),), "doi")


def test_enrich_gives_record_decisions_and_verdict(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    given: dict[str, Any] = {}

    def enrich(record: Work, **named: Any) -> Any:
        given.update(named)
        return citekit.enrich(record, Source(), policy=named["policy"])

    monkeypatch.setattr(api, "enrich", enrich)
    record = citekit.read(PASTE).records[0].model_copy(update={"doi": "10.1000/1"})
    body = {"record": record.model_dump(mode="json", exclude_none=True), "mailto": "me@example.org"}
    found = client.post("/api/enrich", json=body).json()
    assert given == {"mailto": "me@example.org", "policy": "fill", "overwrite": [], "cache": False}
    assert (found["outcome"], found["record"]["volume"], found["verdict"]["answer"]) == ("matched", "9", "same")
    assert [one["action"] for one in found["decisions"] if one["field"] == "volume"] == ["filled"]


@pytest.mark.parametrize(
    "body", [{"record": RECORD}, {"record": RECORD, "mailto": ""}, {"record": RECORD, "anonymous": False}]
)
def test_nothing_is_looked_up_without_permission(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, body: dict[str, Any]
) -> None:
    def enrich(*_: Any, **__: Any) -> Any:
        raise AssertionError("was asked")

    monkeypatch.setattr(api, "enrich", enrich)
    answer = client.post("/api/enrich", json=body)
    assert (answer.status_code, answer.json()["error"]["where"]) == (422, "mailto")


def test_an_address_that_is_none_is_refused(client: TestClient) -> None:
    answer = client.post("/api/enrich", json={"record": RECORD, "mailto": "me"})
    assert answer.status_code == 422


@pytest.mark.parametrize(
    ("path", "body", "where"),
    [
        ("/api/read", {"reader": "html"}, "text"),
        ("/api/enrich", {"anonymous": True}, "record"),
        ("/api/enrich", {"anonymous": True, "record": None}, "record"),
        ("/api/send", {}, "records"),
    ],
)
def test_what_is_needed_is_not_made_up(client: TestClient, path: str, body: dict[str, Any], where: str) -> None:
    answer = client.post(path, json=body)
    assert (answer.status_code, answer.json()["error"]["where"]) == (422, where)
