"""`citekit send zotero` against a Zotero that checks every header."""

from __future__ import annotations

import json
import socket
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citekit.bridges import loopback
from citekit.bridges.sent import Sent, digest
from citekit.bridges.zotero import connector
from citekit.bridges.zotero.item_types import ITEM_TYPES, LATER, item_types_of
from citekit.bridges.zotero.saving import connector_item, fields_in_extra, losses_of
from citekit.bridges.zotero.send import find
from citekit.cli import main
from citekit.errors import UsageError
from citekit.values import Identifier, Organization, PartialDate, Person, Term
from citekit.work import Work, present
from tests.bridges.zotero.zotero_server import COMMON, SCHEMAS, Said, Zotero, in_json, running
from tests.enrichers.crossref_server import running as crossref
from tests.shell import LISTING
from tests.strategies import hard_works

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from citekit.bridges.zotero.connector import Target
    from tests.shell import Shell

SAVE, MOVE, SELECTED = "/connector/saveItems", "/connector/updateSession", "/connector/getSelectedCollection"
SCHEMA = {major: json.loads((SCHEMAS / f"schema-{at}.json").read_text("utf-8")) for major, at in ((7, 31), (9, 41))}
FEW = settings(max_examples=max(1, settings().max_examples // 2))
THREE = "\n".join(
    f"@article{{k{n}, title = {{Tidal gates {n}}}, author = {{Linde, Mari}}, journal = {{Coast}}, year = {{20{n}}}}}"
    for n in (11, 12, 13)
)


@pytest.fixture
def zotero(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Zotero]:
    monkeypatch.setenv("CITEKIT_STATE_DIR", str(tmp_path / "state"))
    server = Zotero()
    with running(server):
        yield server


@pytest.fixture
def three(tmp_path: Path) -> str:
    path = tmp_path / "three.bib"
    path.write_text(THREE, encoding="utf-8")
    return str(path)


class Run:
    """What a command line came to."""

    def __init__(self, capsys: pytest.CaptureFixture[str], server: Zotero | None, *words: str) -> None:
        port = ["--port", str(server.port)] if server else []
        self.status = main(["send", "zotero", *words, *port])
        out, self.err = capsys.readouterr()
        assert out == ""
        assert "Traceback" not in self.err

    @property
    def codes(self) -> list[str]:
        """The codes of what was told, without what was said about reading."""
        found = [line.rpartition(" [")[2].rstrip("]") for line in self.err.splitlines() if line.endswith("]")]
        return [code for code in found if code in KNOWN]


KNOWN = {"sent", "extra", "loss", "already-sent", "not-sent", "refused", "misplaced", "unanswered", "not-remembered"}


def test_the_seed_listing_arrives_whole(zotero: Zotero, capsys: pytest.CaptureFixture[str]) -> None:
    run = Run(capsys, zotero, str(LISTING))
    assert (run.status, run.codes) == (0, ["extra", "loss", "sent"])
    assert "1 work sent to “My Library › Coast”" in run.err
    (item,) = zotero.items
    assert {name: item[name] for name in ("itemType", "publicationTitle", "issue", "pages", "date", "language")} == {
        "itemType": "journalArticle", "publicationTitle": "Therapeutic Advances in Neurological Disorders",
        "issue": "3", "pages": "211-215", "date": "2016-05-01", "language": "en-US",
    }  # fmt: skip
    assert item["title"].startswith("Use of interleukin-2 for management of natalizumab")
    assert item["creators"][0] == {"firstName": "Divyanshu", "lastName": "Dubey", "creatorType": "author"}
    assert len(item["creators"]) > 5
    assert item["abstractNote"].startswith("A woman in her fifties")
    assert {"tag": "Natalizumab"} in item["tags"]
    assert "Number Of Pages: 5" in item["extra"].splitlines()
    assert list(zotero.at.values()) == ["C23"]


def test_each_work_has_a_session_of_its_own(zotero: Zotero, three: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert Run(capsys, zotero, three).status == 0
    assert [item["title"] for item in zotero.items] == ["Tidal gates 11", "Tidal gates 12", "Tidal gates 13"]
    assert len(zotero.saved) == 3


COLLECTIONS = [
    ("Coast", "C23"), ("Silt", "C25"), ("Coast/Tides", "C24"), ("My Library/Coast/Tides", "C24"),
    ("Open Group/Tides", "C41"), ("Open Group", "L3"), ("silt", "C25"), ("Locks/Gates", "C42"),
    (" Coast / Tides ", "C24"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "place"), COLLECTIONS)
def test_the_collection_that_is_named(
    zotero: Zotero, three: str, capsys: pytest.CaptureFixture[str], name: str, place: str
) -> None:
    assert Run(capsys, zotero, three, "--collection", name).status == 0
    assert set(zotero.at.values()) == {place}


@pytest.mark.parametrize(("name", "said"), [
    ("Tides", "may be “My Library/Coast/Tides”, “Open Group/Tides”"), ("Gates", "has no “Gates”"),
    ("Coast/Silt", "has no"), ("", "has no"),
])  # fmt: skip
def test_no_such_collection(
    zotero: Zotero, three: str, capsys: pytest.CaptureFixture[str], name: str, said: str
) -> None:
    run = Run(capsys, zotero, three, "--collection", name)
    assert (run.status, zotero.items) == (2, [])
    assert said in run.err


def test_names_in_capitals_are_told_apart() -> None:
    targets = [connector.Target("C1", ("L", "tides")), connector.Target("C2", ("L", "Tides"))]
    assert find("Tides", targets).id == "C2"
    with pytest.raises(UsageError):
        find("TIDES", targets)


def test_what_is_read_only_is_left_alone(zotero: Zotero, three: str, capsys: pytest.CaptureFixture[str]) -> None:
    zotero.selected = (2, 31)
    run = Run(capsys, zotero, three)
    assert (run.status, zotero.items) == (5, [])
    assert "“Locked Group”, which is selected in Zotero, is read-only" in run.err
    assert Run(capsys, zotero, three, "--collection", "Silt").status == 0  # a place that takes them helps
    assert set(zotero.at.values()) == {"C25"}


def test_a_library_that_becomes_read_only(zotero: Zotero, three: str, capsys: pytest.CaptureFixture[str]) -> None:
    zotero.after[SAVE] = [Said(201), in_json(500, {"libraryEditable": False})]
    run = Run(capsys, zotero, three)
    assert (run.status, run.codes) == (5, ["not-sent", "sent"])
    assert "Zotero has no library that it may write to" in run.err
    assert "2 of 3 works were not sent" in run.err


def test_nobody_listens(three: str, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
        run = Run(capsys, None, three, "--port", port)
    assert run.status == 5
    assert run.err.splitlines()[-1].startswith(f"citekit: error: Zotero is not running: nobody listens on port {port}")


@pytest.mark.parametrize(("version", "interface"), [("6.0.37", "2"), ("5.0.96", ""), ("7.0", "three")])
def test_a_zotero_that_is_too_old(
    zotero: Zotero, three: str, capsys: pytest.CaptureFixture[str], version: str, interface: str
) -> None:
    zotero.version, zotero.interface = version, interface
    run = Run(capsys, zotero, three)
    assert run.status == 5
    assert f"Zotero {version} is too old: citekit needs Zotero 7 or later" in run.err
    assert zotero.asked == ["GET /connector/ping"]


def test_a_listing_without_a_work(
    zotero: Zotero, tmp_path: Path, capsys: pytest.CaptureFixture[str], three: str
) -> None:
    nothing = tmp_path / "nothing.txt"
    nothing.write_text("no listing at all", encoding="utf-8")
    assert Run(capsys, zotero, str(nothing)).status == 3
    assert zotero.asked == []
    assert Run(capsys, zotero, str(nothing), three).status == 3
    assert len(zotero.items) == 3


def test_what_was_sent_is_not_sent_twice(zotero: Zotero, three: str, capsys: pytest.CaptureFixture[str]) -> None:
    zotero.after[SAVE] = [Said(201), Said(500)]
    first = Run(capsys, zotero, three)
    assert (first.status, first.codes) == (5, ["refused", "sent"])
    zotero.saved.popitem()  # of the three that came, the second was not saved
    titles = [item["title"] for item in zotero.items]
    again = Run(capsys, zotero, three)
    assert (again.status, again.codes) == (0, ["already-sent", "already-sent", "sent"])
    assert len(zotero.items) == len(titles) + 1
    assert zotero.items[-1]["title"] == "Tidal gates 12"
    assert Run(capsys, zotero, three).codes == ["already-sent"] * 3 + ["sent"]
    assert Run(capsys, zotero, three, "--again").codes == ["sent"]


def test_another_collection_is_another_place(zotero: Zotero, three: str, capsys: pytest.CaptureFixture[str]) -> None:
    for words in ([], ["--collection", "Silt"], ["--collection", "My Library/Silt"], []):
        Run(capsys, zotero, three, *words)
        zotero.selected = (3, None)  # what happens to be selected is none
    assert len(zotero.items) == 6


def test_one_work_twice_in_a_paste(zotero: Zotero, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "two.bib"
    path.write_text(THREE.partition("\n")[0].replace("k11", "a") + "\n" + THREE.partition("\n")[0], encoding="utf-8")
    run = Run(capsys, zotero, str(path))
    assert (run.status, run.codes) == (0, ["already-sent", "sent"])
    assert len(zotero.items) == 1


STATUSES = [
    (SAVE, Said(400, body="Invalid JSON provided\n"), "refused", "it answered 400 “Invalid JSON provided”"),
    (SAVE, Said(400, body="Endpoint does not support content-type\n"), "refused", "it answered 400"),
    (SAVE, Said(404, body="No endpoint found\n"), "refused", "it answered 404 “No endpoint found”"),
    (SAVE, Said(500), "refused", "it answered 500"),
    (SAVE, Said(503), "refused", "it answered 503"),
    (SAVE, Said(200, "text/html", "<html>"), "refused", "it answered 200"),
    (SAVE, in_json(500, {"libraryEditable": False}), "not-sent", "no library that it may write to"),
    (SAVE, in_json(400, {"error": "CONNECTOR_VERSION_OUTDATED"}), "not-sent", "newer than citekit knows"),
    (SAVE, Said(0), "unanswered", "Zotero may have it or not: the connection ended"),
    (SAVE, Said(1), "unanswered", "Zotero may have it or not: no answer in 0.3 seconds"),
    (MOVE, in_json(400, {"error": "COLLECTION_NOT_FOUND"}), "misplaced", "Zotero has no such collection any more"),
    (MOVE, in_json(400, {"error": "SESSION_NOT_FOUND"}), "misplaced", "saved, but not in “Silt”: 400"),
    (MOVE, Said(500), "misplaced", "saved, but not in “Silt”: 500"),
    (MOVE, Said(0), "misplaced", "saved, but perhaps not in “Silt”"),
    (SELECTED, Said(500), None, "Zotero did not say where it saves to: it answered 500"),
    (SELECTED, Said(200, "application/json", "[]"), None, "did not say where it saves to"),
    (SELECTED, Said(200, "application/json", '{"targets": [{}]}'), None, "did not say where it saves to"),
    (SELECTED, Said(0), None, "did not say where it saves to: the connection ended"),
]


@pytest.mark.parametrize("row", STATUSES, ids=[f"{row[0].rpartition('/')[2]}-{row[3]}" for row in STATUSES])
def test_every_answer_is_told(
    zotero: Zotero,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    row: tuple[str, Said, str | None, str],
) -> None:
    path, said, code, words = row
    if said.status == 1:
        monkeypatch.setattr(connector, "PATIENCE", 0.3)
    one = tmp_path / "one.bib"
    one.write_text(THREE.partition("\n")[0], encoding="utf-8")
    zotero.plan[path] = [said]
    run = Run(capsys, zotero, str(one), "--collection", "Silt")
    assert run.status == 5
    assert words in run.err
    assert code is None or code in run.codes
    kept = code in ("unanswered", "misplaced")
    assert ("already-sent" in Run(capsys, zotero, str(one), "--collection", "Silt").codes) is kept


def test_a_session_that_is_taken(zotero: Zotero, three: str, capsys: pytest.CaptureFixture[str]) -> None:
    zotero.plan[SAVE] = [in_json(409, {"error": "SESSION_EXISTS"})]
    assert Run(capsys, zotero, three).status == 0
    zotero.plan[SAVE] = [in_json(409, {"error": "SESSION_EXISTS"})] * 2
    run = Run(capsys, zotero, three, "--again")
    assert (run.status, run.codes) == (5, ["refused", "sent"])


def test_what_may_have_arrived_is_not_sent_twice(
    zotero: Zotero, three: str, capsys: pytest.CaptureFixture[str]
) -> None:
    zotero.after[SAVE] = [Said(201), Said(0)]  # the second is saved, and the answer is lost
    run = Run(capsys, zotero, three)
    assert (run.status, run.codes) == (5, ["unanswered", "not-sent", "sent"])
    again = Run(capsys, zotero, three)
    assert again.status == 0
    assert "without an answer; --again sends it once more" in again.err
    assert [item["title"] for item in zotero.items] == ["Tidal gates 11", "Tidal gates 12", "Tidal gates 13"]


def test_what_was_interrupted_is_not_sent_twice(
    zotero: Zotero, three: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[str] = []

    def interrupted(port: int, request: str, *rest: Any) -> loopback.Answer:
        answer = loopback.ask(port, request, *rest)
        calls.append(request)
        if calls.count(f"POST {SAVE}") == 2:
            raise KeyboardInterrupt
        return answer

    with monkeypatch.context() as patch:
        patch.setattr(connector, "ask", interrupted)
        assert Run(capsys, zotero, three).status == 130
    again = Run(capsys, zotero, three)
    assert (again.status, again.codes) == (0, ["already-sent", "already-sent", "sent"])
    assert len(zotero.items) == 3


def test_a_folder_that_cannot_be_written(
    zotero: Zotero, three: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("CITEKIT_STATE_DIR", str(tmp_path / "file"))
    run = Run(capsys, zotero, three)
    assert (run.status, run.codes) == (0, ["not-remembered", "sent"])


def test_what_is_remembered_says_nothing_of_the_work(
    zotero: Zotero, three: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Run(capsys, zotero, three)
    lines = (tmp_path / "state" / "sent.txt").read_text("ascii").splitlines()
    assert [len(line) for line in lines if line] == [51] * 3
    assert "idal" not in " ".join(lines)


def test_a_broken_memory_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "sent.txt").write_bytes(b"\xff\x00\n\nabc 2026-01-02\n" + digest("x").encode())
    memory = Sent(tmp_path)
    assert (memory.day("abc"), memory.day(digest("x")), memory.trouble) == ("2026-01-02", "", "")
    memory.keep("new", "2026-01-03")
    assert Sent(tmp_path).day("new") == "2026-01-03"


def test_a_zotero_seven_gets_what_it_knows(zotero: Zotero, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    zotero.types = json.loads((SCHEMAS / "schema-31.json").read_text("utf-8"))
    zotero.version = "7.0.32"
    book = tmp_path / "book.bib"
    book.write_text("@book{b, title={Locks}, author={Linde, Mari}, year=2011, doi={10.1000/locks}}", encoding="utf-8")
    assert Run(capsys, zotero, str(book)).status == 0
    (item,) = zotero.items
    assert "DOI" not in item
    assert "DOI: 10.1000/locks" in item["extra"].splitlines()


@pytest.mark.parametrize(("major", "schema"), [(7, 31), (8, 31), (9, 41), (11, 41)])
def test_types_are_those_of_the_schema(major: int, schema: int) -> None:
    types = json.loads((SCHEMAS / f"schema-{schema}.json").read_text("utf-8"))
    known = item_types_of(major)
    assert set(known) == set(types)
    for name, row in known.items():
        assert set(row.fields.values()) <= set(types[name]["fields"]), name
        assert {row.signs, *row.others} <= set(types[name]["creators"]), name


def test_what_came_later_is_all_that_is_left_out() -> None:
    old = json.loads((SCHEMAS / "schema-31.json").read_text("utf-8"))
    for name, later in LATER.items():
        row = ITEM_TYPES[name]
        for one in later.split():
            assert row.fields.get(one, one) not in old[name]["fields"], (name, one)
            assert one not in old[name]["creators"], (name, one)


FULL = Work(
    type="article-journal", title="Tidal gates", author=(Organization("WHO"), Person("Gogh", "V.", "van", None, "Jr.")),
    illustrator=(Person("Rask"),), keywords=(Term("gates", "author"),), subject_areas=(Term("Locks", "ASJC"),),
    issn=(Identifier("1756-2856", "print"),), issued=PartialDate(2016, season=1), status="In press", note=("A & B",),
)  # fmt: skip


def test_an_item_of_the_connector() -> None:
    assert connector_item(FULL, item_types_of(9)) == {
        "id": "citekit", "itemType": "journalArticle", "title": "Tidal gates", "date": "Spring 2016",
        "creators": [
            {"lastName": "WHO", "creatorType": "author", "fieldMode": 1},
            {"firstName": "V., Jr.", "lastName": "van Gogh", "creatorType": "author"},
            {"firstName": "", "lastName": "Rask", "creatorType": "contributor"},
        ],
        "ISSN": "1756-2856", "extra": "Status: In press", "tags": [{"tag": "gates"}, {"tag": "Locks"}],
        "notes": [{"note": "<p>A &amp; B</p>"}], "attachments": [],
    }  # fmt: skip


def test_what_has_no_place_is_said() -> None:
    assert fields_in_extra(FULL, item_types_of(9)) == ("status",)
    assert [loss.field for loss in losses_of(FULL, item_types_of(9))] == [
        "illustrator", "issn", "keywords", "subject_areas",
    ]  # fmt: skip
    assert fields_in_extra(Work(type="review-book"), item_types_of(9)) == ("type",)


REFUSED: list[tuple[str, dict[str, str], bytes, int]] = [
    (SAVE, {"Content-Type": "application/json"}, b"{", 400),
    (SAVE, {"Content-Type": "text/plain"}, b"{}", 400),
    (SAVE, {}, b"{}", 500),
    (SAVE, {"Content-Type": "application/json", "Host": "evil.example"}, b"{}", 400),
    (SAVE, {"Content-Type": "application/json", "X-Zotero-Connector-API-Version": "2"}, b'{"sessionID": "x"}', 400),
    ("/connector/none", {"Content-Type": "application/json"}, b"{}", 404),
]


@pytest.mark.parametrize(("path", "headers", "body", "status"), REFUSED)
def test_the_server_refuses_what_zotero_refuses(
    zotero: Zotero, path: str, headers: dict[str, str], body: bytes, status: int
) -> None:
    assert loopback.ask(zotero.port, f"POST {path}", headers, body).status == status


def test_the_server_wants_a_length(zotero: Zotero) -> None:
    with socket.create_connection(("127.0.0.1", zotero.port), timeout=5) as raw:
        raw.sendall(b"POST /connector/ping HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n\r\n")
        assert b"Content-length not provided" in raw.makefile("rb").read()


@pytest.mark.parametrize("headers", [{"User-Agent": "Mozilla/5.0"}, {"Origin": "https://example.org"}])
def test_the_server_drops_browsers(zotero: Zotero, headers: dict[str, str]) -> None:
    with pytest.raises(loopback.UnansweredError):
        loopback.ask(zotero.port, "GET /connector/ping", headers)


def test_what_is_sent_says_what_zotero_wants(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Any] = []

    def spy(*given: Any) -> loopback.Answer:
        seen.extend(given)
        return loopback.Answer(201, {}, b"")

    monkeypatch.setattr(connector, "ask", spy)
    connector.save(1, {"itemType": "book"})
    port, request, headers, body, patience = seen
    assert (port, request, patience) == (1, f"POST {SAVE}", connector.PATIENCE)
    assert headers == {"X-Zotero-Connector-API-Version": "3", "Content-Type": "application/json"}
    assert set(json.loads(body)) == {"sessionID", "uri", "items"}


@pytest.mark.parametrize("talk", [b"", b"SSH-2.0-OpenSSH_9.2\r\n", b"HTTP/1.0 200 OK\r\nServer: thing\r\n\r\nhello"])
def test_something_else_listens(three: str, capsys: pytest.CaptureFixture[str], talk: bytes) -> None:
    with chatting(talk) as port:
        run = Run(capsys, None, three, "--port", port)
    assert run.status == 5
    assert f"what listens on port {port} is not Zotero" in run.err


@contextmanager
def chatting(talk: bytes) -> Iterator[str]:
    """Says the same to everyone; the thread has ended when its socket is closed, whose number another may get."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=chat, args=(listening, talk), daemon=True)
        thread.start()
        yield str(listening.getsockname()[1])
        listening.shutdown(socket.SHUT_RDWR)  # which ends accept
        thread.join()


def chat(listening: socket.socket, talk: bytes) -> None:
    """Until the socket ends."""
    while True:
        try:
            one, _ = listening.accept()
        except OSError:
            return
        with one:
            one.recv(4096)
            one.sendall(talk)


def test_no_proxy_is_asked(zotero: Zotero, three: str, capsys: pytest.CaptureFixture[str], monkeypatch: Any) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    assert Run(capsys, zotero, three).status == 0


def targets_of(*paths: str) -> list[Target]:
    """Targets by their paths."""
    return [connector.Target(f"C{number}", tuple(path.split("/"))) for number, path in enumerate(paths)]


def test_long_lists_of_collections_are_cut() -> None:
    with pytest.raises(UsageError, match="and 10 more"):
        find("none", targets_of(*(f"L/{number}" for number in range(30))))


@FEW
@given(hard_works, st.sampled_from([7, 9]))
def test_every_item_is_one_that_zotero_keeps_whole(work: Work, major: int) -> None:
    """No field or creator that its schema does not know, and no value without a place or a loss."""
    types = item_types_of(major)
    item = connector_item(work, types)
    known = SCHEMA[major][item["itemType"]]
    assert set(item) <= COMMON | set(known["fields"])
    assert {creator["creatorType"] for creator in item["creators"]} <= set(known["creators"])
    told = [(loss.field, loss.text) for loss in losses_of(work, types)]
    for name in present(work):
        rest = Work(**{key: value for key, value in present(work).items() if key != name})
        other = [(loss.field, loss.text) for loss in losses_of(rest, types)]
        assert (connector_item(rest, types), other) != (item, told) or name == "type", name


PAGE = "@article{x, title={Tidal gates}, year=2021, doi={10.1000/tidal.1}}"


def test_works_are_completed_on_the_way(zotero: Zotero, shell: Shell) -> None:
    (shell.folder / "page.bib").write_text(PAGE, encoding="utf-8")
    line = f"citekit send zotero page.bib --port {zotero.port}"
    with crossref() as source:
        asked = f"{line} --enrich crossref --crossref-url {source.url} --crossref-rate 500"
        rehearsal = shell.quick(f"{asked} --dry-run")
        assert (rehearsal.returncode, zotero.asked) == (0, [])
        assert "volume" in rehearsal.stdout.decode()
        assert shell.quick(asked).returncode == 0
    assert zotero.items[0]["volume"] == "1"
    again = shell.quick(line)  # the same page is the same work, completed or not
    assert (again.returncode, "[already-sent]" in again.stderr.decode()) == (0, True)


def test_a_source_without_an_answer(zotero: Zotero, shell: Shell) -> None:
    (shell.folder / "page.bib").write_text(PAGE, encoding="utf-8")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        nowhere = f"http://127.0.0.1:{free.getsockname()[1]}"
        done = shell.quick(
            f"citekit send zotero page.bib --port {zotero.port} --enrich crossref --crossref-url {nowhere}"
        )
    assert (done.returncode, len(zotero.items)) == (4, 1)


USAGE = [
    (["--clipboard", "page.txt"], "--clipboard reads the clipboard"), (["--port", "99999"], "“99999” is no port"),
    (["--mailto", "me@example.org", "page.txt"], "--mailto says how to enrich"),
    (["--output", "x"], "unrecognized arguments"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "said"), USAGE)
def test_wrong_usage(capsys: pytest.CaptureFixture[str], words: list[str], said: str) -> None:
    run = Run(capsys, None, *words)
    assert (run.status, run.err.count("\n")) == (2, 1)
    assert said in run.err
