"""Keys by which documents cite: kept from one bibliography to the next; what only numbers an entry is no key."""

from __future__ import annotations

import pytest

import citekit

KEPT = ["doe2016", "DBLP:conf/x/Doe16", "smith_2001+a", "Müller:2003a", "10.1093/x.1"]
MADE = {"12": "a number", "ITEM-1": "Mendeley's", "0a1b2c3d4e5f60718293a4b5c6d7e8f9": "Pure's"}
ENTRY = "@book{KEY, title = {Eels}, year = 2016}"
INPUTS = {
    "bibtex": ENTRY,
    "ris": "TY  - BOOK\r\nID  - KEY\r\nTI  - Eels\r\nPY  - 2016\r\nER  - \r\n",
    "csl-json": '[{"id": "KEY", "type": "book", "title": "Eels", "issued": {"date-parts": [[2016]]}}]',
}


@pytest.mark.parametrize("reader", INPUTS)
@pytest.mark.parametrize("key", KEPT)
def test_a_key_goes_from_each_format_to_each(reader: str, key: str) -> None:
    for to in ("bibtex", "biblatex", "ris", "csl-json", "json"):
        text = citekit.convert(INPUTS[reader].replace("KEY", key), to)
        assert [work.citation_key for work in citekit.read(text).works] == [key], to


@pytest.mark.parametrize("reader", INPUTS)
@pytest.mark.parametrize("key", MADE)
def test_what_only_numbers_an_entry_is_no_key(reader: str, key: str) -> None:
    assert [work.citation_key for work in citekit.read(INPUTS[reader].replace("KEY", key)).works] == [None]


@pytest.mark.parametrize(("members", "key"), [
    ('"id": 7', None), ('"id": "http://zotero.org/users/1/items/AB12"', None), ('"id": "Doe, 2016"', "Doe, 2016"),
    ('"id": "http://zotero.org/users/1/items/AB12", "citation-key": "doe2016"', "doe2016"),
    ('"citation-key": "doe2016", "id": "doe2016"', "doe2016"),
])  # fmt: skip
def test_ids_of_csl_items(members: str, key: str | None) -> None:
    (work,) = citekit.read(f'[{{{members}, "type": "book", "title": "Eels"}}]').works
    assert work.citation_key == key


def test_a_key_of_a_page_s_own_block_is_the_portal_s() -> None:
    (work,) = citekit.read(ENTRY.replace("KEY", "0a1b2c3d4e5f60718293a4b5c6d7e8f9")).works
    assert citekit.write([work], "bibtex").startswith("@book{eels2016,")
