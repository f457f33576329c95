"""The shapes of Zotero's translation-server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from starlette.testclient import TestClient

import citekit
from citekit.bridges.web import public
from citekit.bridges.web.app import App
from citekit.bridges.web.settings import Settings
from citekit.fetch import Fetched
from tests.shell import LISTING, ROOT

if TYPE_CHECKING:
    from citekit.candidate import Lookup
    from citekit.work import Work

PASTE = LISTING.read_text(encoding="utf-8")
PAGE = (ROOT / "fixtures" / "html" / "json-ld" / "input.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", ["text/plain", "text/plain; charset=utf-8", "application/x-bibtex", ""])
def test_import_reads_a_listing(client: TestClient, kind: str) -> None:
    answer = client.post("/import", content=PASTE.encode(), headers={"Content-Type": kind} if kind else {})
    (item,) = answer.json()
    assert answer.headers["content-type"] == "application/json"
    assert (item["itemType"], item["version"], len(item["key"])) == ("journalArticle", 0, 8)
    assert item["publicationTitle"] == "Therapeutic Advances in Neurological Disorders"


def test_import_reads_several_works_from_a_bibliography(client: TestClient) -> None:
    text = citekit.convert(PASTE) + "@book{b, title = {Second}, author = {Rask, Mai}}\n"
    assert [item["itemType"] for item in client.post("/import", content=text.encode()).json()] == [
        "journalArticle", "book",
    ]  # fmt: skip


def test_import_refuses_what_holds_no_record(client: TestClient) -> None:
    answer = client.post("/import", content=b"milk, eggs")
    assert answer.status_code == 422
    assert "no bibliographic record" in answer.json()["error"]["what"]


@pytest.mark.parametrize("content", [b"\xff\xfe\xff", b"%PDF-1.7", b"a\0b"])
def test_import_refuses_what_is_no_text(client: TestClient, content: bytes) -> None:
    assert client.post("/import", content=content).status_code == 400


EXPORTS = [
    ("bibtex", "application/x-bibtex", "@article{"),
    ("biblatex", "application/x-bibtex", "@article{"),
    ("ris", "application/x-research-info-systems", "TY  - JOUR"),
    ("csljson", "application/json", "["),
]


@pytest.mark.parametrize(("name", "kind", "start"), EXPORTS, ids=[row[0] for row in EXPORTS])
def test_export_writes_what_import_gave(client: TestClient, name: str, kind: str, start: str) -> None:
    items = client.post("/import", content=PASTE.encode()).json()
    answer = client.post(f"/export?format={name}", json=items)
    assert answer.status_code == 200
    assert answer.headers["content-type"].partition(";")[0] == kind
    assert answer.text.startswith(start)
    assert "Therapeutic Advances in Neurological Disorders" in answer.text


@pytest.mark.parametrize(
    ("query", "body", "status"),
    [("?format=docx", [], 400), ("", [], 400), ("?format=ris", {}, 422), ("?format=ris", [1], 422),
     ("?format=ris", [{}], 422), ("?format=ris", [{"itemType": "book", "title": []}], 422),
     ("?format=ris", [{"itemType": "book", "creators": {}}], 422)],
)  # fmt: skip
def test_export_refuses(client: TestClient, query: str, body: Any, status: int) -> None:
    assert client.post(f"/export{query}", json=body).status_code == status


@pytest.mark.parametrize("path", ["/web", "/search"])
def test_nothing_is_fetched_or_looked_up_by_itself(client: TestClient, path: str) -> None:
    answer = client.post(path, content=b"https://portal.example.org/", headers={"Content-Type": "text/plain"})
    assert (answer.status_code, answer.json()["error"]["where"]) == (501, path)


@pytest.fixture
def open_client() -> TestClient:
    """Asks an application that may fetch and look up."""
    return TestClient(App(Settings(allow_fetch=True, mailto="me@example.org")), base_url="http://localhost")


TEXT = {"Content-Type": "text/plain"}


def test_web_reads_the_page_behind_an_address(open_client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(public, "fetch_page", lambda url, **_: Fetched(PAGE, True, url))
    (item, *_) = open_client.post("/web", content=b"https://portal.example.org/x\n", headers=TEXT).json()
    assert item["title"] == citekit.read(PAGE).works[0].title


@pytest.mark.parametrize(
    ("content", "headers", "status"),
    [(b"", TEXT, 400), (b"ftp://x", TEXT, 422), (b"http://127.0.0.1:1/", TEXT, 422), (b"x", {}, 415)],
)
def test_web_refuses(open_client: TestClient, content: bytes, headers: dict[str, str], status: int) -> None:
    assert open_client.post("/web", content=content, headers=headers).status_code == status


class Crossref:
    """Stands for the source."""

    answer: Lookup

    def __init__(self, **_: Any) -> None:
        pass

    def lookup(self, _: Work) -> Lookup:
        """What the test wants."""
        return self.answer


def test_search_looks_a_doi_up(open_client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    from citekit.candidate import Candidate, Lookup
    from citekit.enrichment import sources
    from citekit.work import Work

    work = Work(type="article-journal", title="Tidal gates", doi="10.1000/1")
    monkeypatch.setattr(Crossref, "answer", Lookup((Candidate("crossref", "10.1000/1", "", work),)), raising=False)
    monkeypatch.setattr(sources, "make", lambda *_: Crossref())
    (item,) = open_client.post("/search", content=b"https://doi.org/10.1000/1", headers=TEXT).json()
    assert (item["title"], item["DOI"]) == ("Tidal gates", "10.1000/1")
    monkeypatch.setattr(Crossref, "answer", Lookup())
    assert open_client.post("/search", content=b"10.1000/1", headers=TEXT).status_code == 422
    monkeypatch.setattr(Crossref, "answer", Lookup(trouble="busy"))
    assert open_client.post("/search", content=b"10.1000/1", headers=TEXT).status_code == 503
    assert open_client.post("/search", content=b"a title", headers=TEXT).status_code == 501
