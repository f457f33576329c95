"""The rows of a BibTeX entry whose first and last line a copy lost, as Semantic Scholar's pages of before 2020 have
them: "title={Rain on bogs}," below the title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.cuts import pieces
from citekit.readers.letters import to_letters
from citekit.readers.page import Page
from citekit.readers.sites.site import find, use_kind

if TYPE_CHECKING:
    from citekit.readers.lines import Line

ROW = regex(r"(?P<key>[a-z]{3,12}) ?= ?\{(?P<value>[^{}]+)\},?")
AND = regex(r"\sand\s")
FIELDS = {
    "title": "title", "journal": "container_title", "booktitle": "container_title", "year": "issued",
    "volume": "volume", "number": "issue", "pages": "page", "doi": "doi", "publisher": "publisher",
}  # fmt: skip
KINDS = {"journal": "article-journal", "booktitle": "paper-conference"}
PROSE = 150


def read_entry_rows(lines: list[Line]) -> list[Page] | None:
    """The record of such rows, which have a title and people; None for any other text."""
    rows = {found["key"]: at for at, line in enumerate(lines) if (found := ROW.fullmatch(line.text))}
    if not rows.keys() >= {"title", "author"}:
        return None
    page = Page(lines)
    for key, at in rows.items():
        found = ROW.fullmatch(lines[at].text)
        if found and key == "author":
            for first, last in pieces(lines[at].text, *found.span("value"), AND):
                page.use(at, "author", "row of BibTeX", first, last)
        elif found and key in FIELDS:
            page.use(at, FIELDS[key], "row of BibTeX", *found.span("value"))
        else:
            page.ignore(at, "row of BibTeX")
    told = next((key for key in KINDS if key in rows), None)
    if told:
        use_kind(page, rows[told], KINDS[told], "row of BibTeX")
    title = find(page, "title")
    for at, line in enumerate(lines):
        if title and to_letters(line.text) == to_letters(title.text):
            page.ignore(at, "repeated")
        elif at > max(rows.values()) and len(line.text) > PROSE and not find(page, "abstract"):
            page.use(at, "abstract", "abstract")
    return [page]
