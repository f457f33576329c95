"""Everything that a server does wrong, alone and in a row: told in words, in time, and never raised."""

from __future__ import annotations

import json
import socket
import threading
import time
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from citekit.enrichers.crossref import Crossref
from citekit.enrichers.crossref.breaker import MOST, REST
from citekit.enrichers.crossref.web import read_wait
from citekit.work import Work
from tests.enrichers import crossref_server as served
from tests.enrichers.crossref_server import WORKS, Play, Server, Skipping, envelope, fail, listed, say, say_json

if TYPE_CHECKING:
    from citekit.candidate import Lookup

DOI, SEARCH = Work(doi="10.1000/tidal.3"), Work(title="Silt")
RIGHT = ["10.1000/tidal.3"]


class Fault(NamedTuple):
    """A fault, what it is called, a part of the words, and whether another try is worth while."""

    play: Play
    trouble: str
    words: str
    again: bool = True


FAULTS: dict[str, Fault] = {
    "429": Fault(fail(429), "busy", "asks for fewer requests (status 429)"),
    "429, 2 seconds": Fault(fail(429, Retry_After="2"), "busy", "and to wait 2 seconds"),
    "429, a date": Fault(fail(429, Retry_After=served.wait_until(3)), "busy", "and to wait"),
    "429, nonsense": Fault(fail(429, Retry_After="soon"), "busy", "(status 429)"),
    "500": Fault(fail(500), "busy", "is in trouble (status 500)"),
    "502": Fault(fail(502), "busy", "(status 502)"),
    "503, JSON": Fault(fail(503, "application/json", b'{"message": "later"}'), "busy", "(status 503)"),
    "504": Fault(fail(504), "busy", "(status 504)"),
    "401": Fault(fail(401), "refused", "(status 401)", again=False),
    "403": Fault(fail(403), "refused", "refuses to answer (status 403)", again=False),
    "400": Fault(fail(400, "application/json", b'{"message": []}'), "bad-request", '{"message": []}', again=False),
    "418": Fault(fail(418, "text/plain", b"\x00\xff"), "bad-request", "(status 418)", again=False),
    "404, HTML": Fault(fail(404), "unreachable", "no Crossref at this address", again=False),
    "204": Fault(fail(204, body=b""), "broken", "status 204", again=False),
    "304": Fault(fail(304, body=b""), "broken", "status 304", again=False),
    "hang up": Fault(served.hang_up, "unreachable", "broke off"),
    "cut": Fault(served.cut, "unreachable", "broke off"),
    "cut JSON": Fault(served.cut_json, "broken", "the answer is no JSON"),
    "length too short": Fault(served.too_short, "broken", "the answer is no JSON"),
    "HTML": Fault(say("<p>right back", "text/html"), "broken", "the answer is no JSON, but text/html"),
    "no type": Fault(say("<p>", None), "broken", "the answer is no JSON"),
    "no JSON": Fault(say("Oops"), "broken", "is no JSON"),
    "nothing": Fault(say(""), "broken", "is no JSON"),
    "no UTF-8": Fault(say(b'{"\xff": 1}'), "broken", "is no JSON"),
    "deep": Fault(say("[" * 100_000), "broken", "cannot be read"),
    "large number": Fault(say("1" * 10_000), "broken", "is no JSON"),
    "not packed": Fault(say("{}", Content_Encoding="gzip"), "broken", "cannot be unpacked"),
    "elsewhere": Fault(served.move("http://other.example.org/"), "broken", "http://other.example.org", again=False),
    "other port": Fault(served.move("http://127.0.0.1:9/works"), "broken", "is not followed", again=False),
    "no address": Fault(served.move("http://[oops/"), "broken", "", again=False),
    "other scheme": Fault(served.move("file:///etc/passwd"), "broken", "", again=False),
    "in a circle": Fault(served.move_round, "broken", "in a circle", again=False),
    "endless": Fault(served.endless, "broken", "larger than 20 MB", again=False),
    "bomb": Fault(served.bomb, "broken", "larger than 20 MB", again=False),
    "number": Fault(say_json(3), "broken", ""),
    "null": Fault(say_json(None), "broken", ""),
    "null message": Fault(say_json(envelope("work-list", None)), "broken", ""),
    "message is a list": Fault(say_json(envelope("work", [])), "broken", ""),
    "other kind": Fault(say_json(envelope("member", {"items": []})), "broken", ""),
}  # fmt: skip


def make(server: Server, **options: Any) -> Crossref:
    return Crossref("me@example.org", server.url, rate=1000, cache=False, **options)


def identifiers(lookup: Lookup) -> list[str]:
    return [candidate.identifier for candidate in lookup.candidates]


@pytest.mark.parametrize("work", [DOI, SEARCH], ids=["doi", "search"])
@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_alone(server: Server, name: str, work: Work) -> None:
    fault = FAULTS[name]
    server.always = fault.play
    with make(server, retries=0) as crossref:
        found = crossref.lookup(work)
    assert (found.trouble, found.candidates) == (fault.trouble, ())
    assert fault.words in found.words
    assert found.by == ("doi" if work is DOI else "search")
    assert (found.refuted, found.elsewhere) == (None, None)


@pytest.mark.parametrize("work", [DOI, SEARCH], ids=["doi", "search"])
@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_and_then_an_answer(server: Server, skipping: Skipping, name: str, work: Work) -> None:
    fault = FAULTS[name]
    server.plays += [fault.play] * (4 if name == "in a circle" else 1)
    with make(server, clock=skipping.clock) as crossref:
        found = crossref.lookup(work)
        assert (found.trouble is None) == fault.again
        assert identifiers(found) == (RIGHT if fault.again else [])
        assert identifiers(crossref.lookup(work)) == RIGHT  # a fault is not kept


@pytest.mark.parametrize(
    ("names", "tries"),
    [
        (["429", "500", "cut"], 4),
        (["HTML", "no type", "hang up"], 4),
        (["503, JSON", "cut JSON"], 3),
        (["429, 2 seconds", "429, 2 seconds", "null message"], 4),
    ],
)
@pytest.mark.parametrize("work", [DOI, SEARCH], ids=["doi", "search"])
def test_faults_in_a_row(server: Server, skipping: Skipping, names: list[str], tries: int, work: Work) -> None:
    server.plays += [FAULTS[name].play for name in names]
    with make(server, clock=skipping.clock) as crossref:
        found = crossref.lookup(work)
    assert (identifiers(found), found.trouble) == (RIGHT, None)
    assert len(server.seen) == tries


def test_the_tries_are_counted(server: Server, skipping: Skipping) -> None:
    server.always = fail(500)
    with make(server, clock=skipping.clock, retries=2) as crossref:
        found = crossref.lookup(SEARCH)
    assert (found.trouble, len(server.seen)) == ("busy", 3)
    assert found.words == "the server is in trouble (status 500), in 3 tries"


@pytest.mark.parametrize("play", [served.hang, served.drip, served.drip_headers])
@pytest.mark.parametrize("work", [DOI, SEARCH], ids=["doi", "search"])
def test_the_deadline_holds(server: Server, play: Play, work: Work) -> None:
    server.always = play
    with make(server, deadline=0.5) as crossref:
        began = time.monotonic()
        found = crossref.lookup(work)
        took = time.monotonic() - began
    assert found.trouble in {"deadline", "timeout"}
    assert took < 3


def test_a_time_out_is_tried_again(server: Server, skipping: Skipping) -> None:
    server.plays += [served.hang]
    with make(server, timeout=0.2, clock=skipping.clock) as crossref:
        assert identifiers(crossref.lookup(SEARCH)) == RIGHT


def test_a_time_out_is_told(server: Server) -> None:
    server.always = served.hang
    with make(server, timeout=0.2, retries=0) as crossref:
        found = crossref.lookup(SEARCH)
    assert (found.trouble, found.words) == ("timeout", "the server sent nothing in time")


def test_one_that_drips_is_not_held_on_to(server: Server) -> None:
    before = threading.active_count()
    server.always = served.drip
    with make(server, deadline=0.3) as crossref:
        for _ in range(3):
            crossref.lookup(Work(title="Silt"))
    until = time.monotonic() + 5
    while threading.active_count() > before and time.monotonic() < until:
        time.sleep(0.02)
    assert threading.active_count() <= before + 1  # the server's own


@pytest.mark.parametrize(
    ("header", "slept"),
    [("2", 2.0), ("0", 0.5), (" 7 ", 7.0), (served.wait_until(5), 5.0), (served.wait_until(-5), 0.5), ("soon", 0.5)],
)
def test_retry_after(server: Server, skipping: Skipping, header: str, slept: float) -> None:
    server.plays += [fail(429, Retry_After=header)]
    with make(server, clock=skipping.clock) as crossref:
        assert identifiers(crossref.lookup(SEARCH)) == RIGHT
    assert max(skipping.slept) == pytest.approx(slept, abs=0.01)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("120", 120.0),
        ("9" * 400, 999_999_999_999.0),
        ("-1", None),
        ("1.5", None),
        ("٣", None),
        ("", None),
        (served.wait_until(60), 60.0),
        ("Fri, 31 Dec 1999 23:59:59 GMT", 0.0),
        ("Fri, 99 Dec 1999 23:59:59 GMT", None),
    ],
)
def test_what_retry_after_says(skipping: Skipping, text: str, seconds: float | None) -> None:
    assert read_wait(text, skipping.clock) == seconds


def test_a_server_that_asks_for_too_much_patience_is_left_alone(server: Server, skipping: Skipping) -> None:
    server.plays += [fail(429, Retry_After="600")]
    with make(server, clock=skipping.clock) as crossref:
        found = crossref.lookup(SEARCH)
        assert (found.trouble, skipping.slept) == ("busy", [])
        assert found.words.endswith("and to wait 600 seconds")
        again = crossref.lookup(DOI)
        assert again.trouble == "circuit-open"
        assert "and to wait 600 seconds" in again.words
        assert len(server.seen) == 1
        skipping.sleep(601)
        assert identifiers(crossref.lookup(DOI)) == RIGHT


def test_waits_grow(server: Server, skipping: Skipping) -> None:
    server.plays += [fail(500)] * 3
    with make(server, clock=skipping.clock) as crossref:
        crossref.lookup(SEARCH)
    assert [wait for wait in skipping.slept if wait > 0.3] == [0.5, 1.0, 2.0]


def test_a_batch_stops_knocking(server: Server, skipping: Skipping) -> None:
    server.always = fail(403)
    with make(server, clock=skipping.clock) as crossref:
        found = [crossref.lookup(Work(title=f"Silt {number}")) for number in range(MOST + 3)]
        assert [one.trouble for one in found] == ["refused"] * MOST + ["circuit-open"] * 3
        assert len(server.seen) == MOST
        assert "the server refuses to answer (status 403)" in found[-1].words
        skipping.sleep(REST + 1)
        assert crossref.lookup(SEARCH).trouble == "refused"  # one try, then left alone again
        assert crossref.lookup(SEARCH).trouble == "circuit-open"
        skipping.sleep(REST + 1)
        server.always = None
        assert identifiers(crossref.lookup(SEARCH)) == RIGHT
        assert identifiers(crossref.lookup(DOI)) == RIGHT


def test_troubles_that_are_not_in_a_row_stop_nothing(server: Server, skipping: Skipping) -> None:
    with make(server, clock=skipping.clock) as crossref:
        for number in range(MOST * 2):
            server.plays += [fail(403)]
            assert crossref.lookup(Work(title=f"Silt {number}")).trouble == "refused"
            assert crossref.lookup(Work(title=f"Silt {number}")).trouble is None


def test_questions_that_are_wrong_stop_nothing(server: Server, skipping: Skipping) -> None:
    server.always = fail(400)
    with make(server, clock=skipping.clock) as crossref:
        found = [crossref.lookup(Work(title=f"Silt {number}")) for number in range(MOST * 2)]
    assert {one.trouble for one in found} == {"bad-request"}


def test_what_is_kept_is_given_while_the_source_is_left_alone(server: Server, skipping: Skipping) -> None:
    with make(server, clock=skipping.clock) as crossref:
        crossref.lookup(DOI)
        server.plays += [fail(429, Retry_After="600")]
        crossref.lookup(SEARCH)
        assert identifiers(crossref.lookup(DOI)) == RIGHT
        assert crossref.lookup(SEARCH).trouble == "circuit-open"


@pytest.mark.parametrize(
    "answer",
    [
        listed(None),
        listed({"DOI": "10.1000/tidal.3"}),
        envelope("work-list", "text"),
        envelope("work", {"DOI": "10.1000/tidal.3", "title": ["Silt"]}),  # a single work where a list was asked for
    ],
    ids=["null", "no list", "text", "a work"],
)
def test_a_list_that_is_none(server: Server, answer: object) -> None:
    server.always = say_json(answer)
    with make(server, retries=0) as crossref:
        assert crossref.lookup(SEARCH).trouble == "broken"


def test_a_list_where_one_work_was_asked_for(server: Server) -> None:
    server.always = say_json(listed([{"DOI": "10.1000/tidal.3", "title": ["Silt"]}]))
    with make(server, retries=0) as crossref:
        assert crossref.lookup(DOI).trouble == "broken"


@pytest.mark.parametrize("items", [[], [None, 3, "Silt", [], {}]], ids=json.dumps)
def test_lists_with_nothing_in_them(server: Server, items: list[object]) -> None:
    server.always = say_json(listed(items))
    with make(server) as crossref:
        found = crossref.lookup(SEARCH)
    assert (found.trouble, found.candidates, found.by) == (None, (), "search")
    assert ("says nothing" in found.words) == bool(items)


def test_a_null_among_works_is_passed_over(server: Server) -> None:
    server.always = say_json(listed([None, {"DOI": "10.1000/x", "title": ["Silt"]}]))
    with make(server) as crossref:
        assert identifiers(crossref.lookup(SEARCH)) == ["10.1000/x"]


def test_a_cursor_that_nobody_asked_for_is_not_followed(server: Server) -> None:
    message = {"total-results": 9, "items": [{"DOI": "10.1000/x", "title": ["Silt"]}], "next-cursor": "on"}
    server.always = say_json(envelope("work-list", message))
    with make(server) as crossref:
        assert identifiers(crossref.lookup(SEARCH)) == ["10.1000/x"]
    assert len(server.seen) == 1


def test_an_answer_that_does_not_say_that_it_is_json(server: Server) -> None:
    server.plays += [say_json(envelope("work", WORKS["10.1000/tidal.3"]), None)]
    with make(server) as crossref:
        assert identifiers(crossref.lookup(DOI)) == RIGHT


def test_a_move_within_the_server_is_followed(server: Server) -> None:
    server.plays += [served.move("/works/10.1000/tidal.3")]
    with make(server) as crossref:
        assert identifiers(crossref.lookup(Work(doi="10.1000/alias"))) == RIGHT


def test_trouble_with_the_search_after_an_unknown_doi_refutes_nothing(server: Server) -> None:
    server.plays += [None, None, fail(403)]
    with make(server) as crossref:
        found = crossref.lookup(Work(doi="10.1000/unknown", title="Silt"))
    assert (found.by, found.trouble, found.refuted) == ("search", "refused", None)


def test_trouble_with_the_agency_is_none(server: Server) -> None:
    server.plays += [None, fail(403)]
    with make(server) as crossref:
        found = crossref.lookup(Work(doi="10.1000/elsewhere", title="Silt"))
    assert (identifiers(found), found.refuted) == (RIGHT, "10.1000/elsewhere")


def test_no_server() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
    with Crossref(None, url, cache=False) as crossref:
        found = crossref.lookup(SEARCH)
    assert (found.trouble, found.words) == (
        "unreachable", "no connection to the server: check the network and the address",
    )  # fmt: skip


def no_names(*_: object, **__: object) -> None:
    """Asks nobody."""
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


@pytest.mark.parametrize("url", ["http://127.0.0.1:1", "http://no-such-host.invalid", "http://127.0.0.1:99999"])
def test_addresses_where_nobody_is(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "*")
    if "invalid" in url:
        monkeypatch.setattr(socket, "getaddrinfo", no_names)
    with Crossref(None, url, cache=False, deadline=5) as crossref:
        assert crossref.lookup(SEARCH).trouble == "unreachable"


@pytest.mark.parametrize("proxy", ["http://127.0.0.1:1", "socks5://127.0.0.1:1", "nonsense://x", "http://[x"])
def test_a_proxy_of_no_use(server: Server, monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    monkeypatch.setenv("NO_PROXY", "")
    monkeypatch.setenv("HTTP_PROXY", proxy)
    with make(server) as crossref:
        assert crossref.lookup(SEARCH).trouble == "unreachable"
    assert not server.seen
