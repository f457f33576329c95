"""The listing of the README, against a Crossref that does not hold its work, and one that does (made up here)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import citekit
from citekit.enrichers.crossref import Crossref
from citekit.values import Identifier
from citekit.work import present
from tests.shell import LISTING, ROOT

if TYPE_CHECKING:
    from tests.enrichers.crossref_server import Server

MADE_UP = ROOT / "tests" / "commands" / "crossref.json"


def completed(server: Server) -> tuple[citekit.Record, citekit.Enrichment]:
    record = citekit.read_file(LISTING).records[0]
    with Crossref("mari.linde@example.org", server.url, rate=1000, cache=False) as source:
        return record, citekit.enrich(record, source)


def test_its_work_is_not_there_and_nothing_is_filled(server: Server) -> None:
    record, done = completed(server)
    assert len(server.seen) == 1
    assert (done.outcome, done.decisions) == ("unmatched", ())
    assert done.record is record


def test_its_work_is_there_and_volume_doi_and_issn_are_filled(server: Server) -> None:
    server.works |= {work["DOI"]: work for work in json.loads(MADE_UP.read_text("utf-8"))}
    record, done = completed(server)
    filled = {one.field: one.result for one in done.changes}
    assert filled == {
        "volume": "9",
        "publisher": "Made-up Publications",
        "doi": "10.1000/made.up.1",
        "issn": (Identifier("1756-2864", "electronic"), Identifier("1756-2856", "print")),
    }
    assert present(done.record) == present(record) | filled
