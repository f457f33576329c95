"""What reads each row of a record whose value is not one value as it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.sites.catalogue.genres import use_degree, use_type_row, use_university
from citekit.readers.sites.catalogue.hosts import (
    use_fact_row,
    use_issue,
    use_journal_row,
    use_last_page,
    use_range,
    use_source,
    use_volume,
)
from citekit.readers.sites.catalogue.identifiers import (
    use_doi_in,
    use_eprint,
    use_handle,
    use_identifier,
    use_numbers,
    use_preprint,
)
from citekit.readers.sites.catalogue.imprints import (
    use_description,
    use_editor,
    use_extent,
    use_format,
    use_imprint,
    use_issued,
    use_pages,
    use_series,
)
from citekit.readers.sites.catalogue.people import use_role
from citekit.readers.sites.catalogue.values import first_value, use_funding, use_version
from citekit.readers.sites.events import use_event
from citekit.readers.sites.head import use_title
from citekit.readers.sites.site import use_missing

if TYPE_CHECKING:
    from citekit.readers.page import Page
    from citekit.readers.sites.site import Cell


def _citation(page: Page, at: int, start: int, rule: str) -> None:
    """What it says is told by the title, which is known at the end; one without a title says it alone."""
    if found := UNTITLED.fullmatch(page.lines[at].text, start):
        use_missing(page, at, found, rule)
    page.ignore(at, "citation")


# "Journal Of Waterways, 2013, v. 12 n. 3, p. 145-158 How to Cite?" (Hong Kong)
UNTITLED = regex(
    r"(?P<container_title>[^\d\"“]{2,150}?), (?P<issued>(?:19|20)\d\d), v\. (?P<volume>\w{1,8})"
    r"(?: n\. (?P<issue>[\w/-]{1,9}))?"
    r"(?:, p\. (?P<page>\w{1,9}(?:-\w{1,9})?)|, article no\. (?P<article_number>\w{1,12}))?(?: How to Cite\?)?"
)


HOLDER = regex(r"\([\w .&]{2,40}\)")  # "Abstract: (Elsevier)"


def _abstract(page: Page, at: int, start: int, rule: str) -> None:
    if HOLDER.fullmatch(page.lines[at].text, start):
        page.ignore(at, rule)
    else:
        page.use(at, "abstract", rule, start)


def _title(page: Page, at: int, start: int, rule: str) -> None:
    use_title(page, at, rule, start)


def _of_event(made: Cell, published: Cell) -> Cell:
    """A row of what happened to a work, which stands above it: it was made, or published (Deutsche Digitale
    Bibliothek)."""

    def use(page: Page, at: int, start: int, rule: str) -> None:
        events = (page.lines[above].lower for above in range(at - 1, -1, -1))
        event = next((event for event in events if event in EVENTS), "")
        (made if event == EVENTS[0] else published)(page, at, start, rule)

    return use


EVENTS = ("geistige schöpfung", "veröffentlichung")


def _pass_over(page: Page, at: int, _start: int, rule: str) -> None:
    page.ignore(at, rule)


CELLS: dict[str, Cell] = {
    "@author": use_role("author"), "@editor": use_editor, "@preprint": use_preprint, "@facts": use_fact_row,
    "@contributor": use_role("contributor"),
    "@source": use_source, "@journal": use_journal_row, "@host": first_value("container_title"),
    "@event": use_event, "@who": _of_event(use_role("author"), first_value("publisher")),
    "@where": _of_event(_pass_over, first_value("publisher_place")), "@when": _of_event(_pass_over, use_issued),
    "@citation": _citation, "@series": use_series, "@volume": use_volume, "@pages": use_pages, "@extent": use_extent,
    "@description": use_description, "@format": use_format, "@imprint": use_imprint, "@degree": use_degree,
    "@university": use_university, "@last_page": use_last_page, "@issue": use_issue,
    "@doi": use_doi_in, "@identifier": use_identifier, "@isbn": use_numbers("isbn"), "@issn": use_numbers("issn"),
    "@eprint": use_eprint, "@handle": use_handle, "@type": use_type_row, "issued": use_issued,
    "@month": first_value("month"), "title": _title,
    "abstract": _abstract, "publisher": first_value("publisher"), "language": first_value("language"),
    "funding": use_funding, "page": use_range, "version": use_version,
}  # fmt: skip
