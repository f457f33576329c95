"""What is asked of Crossref, and what becomes of right answers."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any

import pytest

import citekit
from citekit.enrichers.crossref import Crossref
from citekit.enrichers.crossref.questions import LONGEST_TEXT, SELECT, claimed_doi, search_text
from citekit.values import Organization, PartialDate, Person
from citekit.work import Work
from tests.enrichers.crossref_server import ODD, Handler, Server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.candidate import Enricher, Lookup

ADDRESS = "mari.linde@example.org"


@pytest.fixture
def crossref(server: Server) -> Iterator[Crossref]:
    with Crossref(ADDRESS, server.url, rate=1000, cache=False) as made:
        yield made


def identifiers(lookup: Lookup) -> list[str]:
    return [candidate.identifier for candidate in lookup.candidates]


def test_it_is_an_enricher(crossref: Crossref) -> None:
    enricher: Enricher = crossref
    assert enricher.name == "crossref"


@pytest.mark.parametrize("doi", ["10.1000/tidal.1", "10.1000/TIDAL.1"])
def test_by_doi(crossref: Crossref, server: Server, doi: str) -> None:
    found = crossref.lookup(Work(doi=doi, title="Something else"))
    assert (found.by, found.trouble, found.words, found.refuted) == ("doi", None, "", None)
    assert identifiers(found) == ["10.1000/tidal.1"]
    assert len(server.seen) == 1


def test_an_alias_is_told(crossref: Crossref) -> None:
    found = crossref.lookup(Work(doi="10.1000/old.1"))
    assert identifiers(found) == ["10.1000/tidal.1"]
    assert found.words == "Crossref has 10.1000/old.1 as 10.1000/tidal.1"


@pytest.mark.parametrize("doi", ODD)
def test_odd_dois_ask_for_themselves(crossref: Crossref, doi: str) -> None:
    found = crossref.lookup(Work(doi=doi))
    assert identifiers(found) == [doi]


@pytest.mark.parametrize(
    "doi", ["", "tidal.1", "10.1000", "10.1000/", "../../admin", "10.1/x", "10.1000/a\x00b", "10.1000/" + "x" * 700]
)
def test_what_is_no_doi_is_not_asked_for(crossref: Crossref, server: Server, doi: str) -> None:
    found = crossref.lookup(Work(doi=doi))
    assert (found.by, found.candidates, found.trouble) == ("nothing", (), None)
    assert "nothing to ask" in found.words
    assert not server.seen


def test_an_unknown_doi_is_refuted_and_the_title_searched(crossref: Crossref, server: Server) -> None:
    found = crossref.lookup(Work(doi="10.1000/Unknown", title="Silt"))
    assert (found.by, found.refuted, found.elsewhere) == ("search", "10.1000/unknown", None)
    assert identifiers(found) == ["10.1000/tidal.3"]
    assert found.words == "10.1000/unknown is not registered with Crossref"
    assert [seen.path for seen in server.seen] == ["/works/10.1000/unknown", "/works/10.1000/unknown/agency", "/works"]


def test_an_unknown_doi_without_a_title(crossref: Crossref) -> None:
    found = crossref.lookup(Work(doi="10.1000/unknown"))
    assert (found.by, found.refuted, found.candidates, found.trouble) == ("doi", "10.1000/unknown", (), None)


@pytest.mark.parametrize(
    ("doi", "agency", "calls"),
    [
        ("10.48550/arXiv.2605.27569", "DataCite", 1),
        ("10.5281/zenodo.1234567", "DataCite", 1),
        ("10.6084/m9.figshare.1234567", "DataCite", 1),
        ("10.5061/dryad.8515", "DataCite", 1),
        ("10.7910/DVN/TJCLJZ", "DataCite", 1),
        ("10.17605/OSF.IO/EZCUJ", "DataCite", 1),
        ("10.1000/elsewhere", "mEDRA", 2),  # the API says so
    ],
)
def test_registered_elsewhere(crossref: Crossref, server: Server, doi: str, agency: str, calls: int) -> None:
    found = crossref.lookup(Work(doi=doi, title="Silt"))
    assert (found.by, found.elsewhere, found.candidates, found.refuted) == ("doi", agency, (), None)
    assert found.words == f"{doi.lower()} is registered with {agency}, not with Crossref"
    assert len(server.seen) == calls


@pytest.mark.parametrize("title", ["Silt", None])
def test_a_doi_that_is_crossrefs_and_not_in_its_api_is_not_refuted(crossref: Crossref, title: str | None) -> None:
    found = crossref.lookup(Work(doi="10.1000/nowhere", title=title))
    assert (found.by, found.refuted, found.elsewhere) == ("search" if title else "doi", None, None)
    assert found.words == "10.1000/nowhere is registered with Crossref, which says nothing of it"


def test_by_search(crossref: Crossref, server: Server) -> None:
    people = tuple(Person(family) for family in ("Linde", "Berg", "Dahl", "Eng"))
    found = crossref.lookup(
        Work(title="Tidal gates", author=people, container_title="Annals", issued=PartialDate(2021, 5))
    )
    assert found.by == "search"
    assert identifiers(found) == ["10.1000/tidal.1", "10.1000/tidal.2"]
    query = server.seen[0].query
    assert query.pop("select").startswith("DOI,type,title,")
    assert query == {"query.bibliographic": "Tidal gates Linde Berg Dahl Annals 2021", "rows": "10"}


def test_nothing_found(crossref: Crossref) -> None:
    found = crossref.lookup(Work(title="Unheard-of"))
    assert (found.by, found.candidates, found.trouble, found.words) == ("search", (), None, "")


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, ""),
        ({"title": "  "}, ""),
        ({"title": "?!…"}, ""),
        ({"author": (Person("Linde"),), "issued": PartialDate(2021)}, ""),
        ({"title": "Gates", "author": (Person("Dam", particle="van"), Organization("Reef"))}, "Gates van Dam Reef"),
        ({"title": "Gates", "editor": (Person("Berg"),)}, "Gates Berg"),
        ({"translated_title": "Gates"}, "Gates"),
        ({"title": "a\x00b\ud800c\n d"}, "a b c d"),
        ({"title": "1984"}, "1984"),
        ({"title": "word " * 100, "container_title": "Annals"}, "word " * 60 + "Annals"),
        ({"title": "x" * 1000}, "x" * 300),
    ],
    ids=lambda value: str(value)[:40],
)
def test_words_of_a_search(values: dict[str, Any], expected: str) -> None:
    text = search_text(Work(**values))
    assert text == expected
    assert len(text) <= LONGEST_TEXT


def test_a_doi_compares_without_case() -> None:
    assert claimed_doi(Work(doi=" 10.1000/ABC ")) == "10.1000/abc"


def test_the_user_agent_is_honest(crossref: Crossref, server: Server) -> None:
    crossref.lookup(Work(title="Silt"))
    agent = server.seen[0].agent
    assert f"citekit/{citekit.__version__}" in agent
    assert "habanero/" in agent
    assert f"(mailto:{ADDRESS})" in agent


def test_the_address_is_said_nowhere_else(
    crossref: Crossref, server: Server, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    server.plays += [None, lambda handler: handler.send(b"<p>", "text/html")] + [Handler.answer] * 9
    found = [crossref.lookup(Work(title="Silt")), crossref.lookup(Work(title="Gates"))]
    assert len(server.seen) == 3
    out, err = capfd.readouterr()
    for text in (caplog.text, out, err, repr(crossref), repr(found), str([seen.query for seen in server.seen])):
        assert "mari.linde" not in text


def test_the_same_question_is_asked_once(crossref: Crossref, server: Server) -> None:
    server.latency = 0.1
    found: list[Lookup] = []
    workers = [threading.Thread(target=lambda: found.append(crossref.lookup(Work(title="Silt")))) for _ in range(8)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [identifiers(one) for one in found] == [["10.1000/tidal.3"]] * 8
    assert len(server.seen) == 1


def test_closed_it_opens_again(crossref: Crossref) -> None:
    crossref.lookup(Work(title="Silt"))
    crossref.close()
    assert identifiers(crossref.lookup(Work(title="Tidal"))) == ["10.1000/tidal.1", "10.1000/tidal.2"]


def test_habanero_is_loaded_when_it_is_used() -> None:
    script = (
        "import sys; from citekit.enrichers.crossref import Crossref; c = Crossref(cache=False);"
        "print([name for name in ('habanero', 'httpx2', 'platformdirs') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_others_keep_their_habanero(crossref: Crossref, server: Server) -> None:
    crossref.lookup(Work(title="Silt"))
    import habanero

    theirs = habanero.Crossref(base_url=server.url).works(ids="10.1000/tidal.1")
    assert theirs["message"]["DOI"] == "10.1000/tidal.1"
    assert "citekit" not in server.seen[-1].agent


ACCEPTED = {
    "abstract", "URL", "resource", "member", "posted", "score", "created", "degree", "update-policy", "short-title",
    "license", "ISSN", "container-title", "issued", "update-to", "issue", "prefix", "approved", "indexed",
    "article-number", "clinical-trial-number", "accepted", "author", "group-title", "DOI", "is-referenced-by-count",
    "updated-by", "event", "chair", "standards-body", "original-title", "funder", "translator", "published",
    "archive", "published-print", "alternative-id", "subject", "subtitle", "published-online", "publisher-location",
    "content-domain", "reference", "title", "link", "type", "publisher", "volume", "references-count", "ISBN",
    "issn-type", "assertion", "deposited", "page", "contributor", "content-created", "short-container-title",
    "relation", "editor",
}  # fmt: skip
"""What Crossref said in October 2026 of a `select` that it did not take; one such name, and every search fails."""


def test_only_fields_that_crossref_takes_are_selected() -> None:
    assert set(SELECT) <= ACCEPTED


def test_only_fields_that_habanero_takes_are_selected() -> None:
    from habanero.select import VALID_SELECTS

    assert set(SELECT) <= set(VALID_SELECTS)
