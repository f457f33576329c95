"""PubMed: records as text, numbered or one alone, lists of results, and the page of one record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.sites.pubmed.blocks import read_records
from citekit.readers.sites.pubmed.records import read_record, starts_record

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.page import Page

CENTRAL = ("published online ", "pmcid: ")
"""How a line begins that PubMed Central had under the citation, over title and people."""
REFERENCE = regex(r"\[\d{1,3}\]\s+[^\W\d]")  # "[2] Lind K, …": a list of references, which PubMed numbers otherwise


def read_pubmed(lines: list[Line]) -> list[Page] | None:
    """The records of PubMed in a paste, numbered or one alone."""
    if sum(line.text[0] == "[" and REFERENCE.match(line.text) is not None for line in lines) > 1:
        return None
    starts = [at for at in range(len(lines)) if starts_record(lines, at)]
    if not starts or any(line.lower.startswith(CENTRAL) for line in lines[1:3]):
        from citekit.readers.sites.pubmed.book import read_books
        from citekit.readers.sites.pubmed.listed import read_pubmed_list
        from citekit.readers.sites.pubmed.page import read_pubmed_page
        from citekit.readers.sites.pubmed.summary import read_summary

        return read_pubmed_list(lines) or read_books(lines) or read_summary(lines) or read_pubmed_page(lines)
    return read_records(lines, starts, read_record)


def read_pubmed_head(lines: list[Line]) -> list[Page] | None:
    """Records of which no line below the people was copied, known by their citation over title and people."""
    if not lines or ";" not in lines[0].text or not starts_record(lines, 0):
        return None
    pages = read_pubmed(lines) or []
    return pages if pages and all(_has_people(page) for page in pages) else None


def _has_people(page: Page) -> bool:
    return any(":author" in field.name for field in page.draft.fields)
