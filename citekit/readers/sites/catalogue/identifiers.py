"""The numbers by which a work is found: ISBN, ISSN, DOI, arXiv's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.handles import use_handles
from citekit.readers.sites.site import LINK, find, use_kind
from citekit.readers.sites.sources import use_found

if TYPE_CHECKING:
    from citekit.readers.page import Page
    from citekit.readers.sites.site import Cell

NUMBERS = {"isbn": regex(r"(?:97[89][-\s]?)?\d(?:[-\s]?\d){8}[-\s]?[\dXx]\b"), "issn": regex(r"\d{4}-?\d{3}[\dXx]\b")}
EPRINT = regex(r"(?:arXiv:)?(?P<arxiv>\d{4}\.\d{4,5}|[a-z-]+/\d{7})")  # "2005.01234 [hep-ex]"


def use_numbers(kind: str) -> Cell:
    """ISBNs or ISSNs, as many as there are, each printed or electronic where that is said."""

    def use(page: Page, at: int, start: int, rule: str) -> None:
        text = page.lines[at].text
        for found in NUMBERS[kind].finditer(text, start):
            behind = text[found.end() : found.end() + 13].lower().lstrip()
            electronic = rule.lower().startswith(("row: e", "row: online")) or behind.startswith(("(e", "(online"))
            printed = rule.lower().startswith("row: print") or behind.startswith("(print")
            page.use(at, f"{kind}{'_electronic' if electronic else '_print' if printed else ''}", rule, *found.span())
        page.ignore(at, rule)

    return use


def use_identifier(page: Page, at: int, start: int, rule: str) -> None:
    """A number of the kind that the row says, else a DOI."""
    lower = page.lines[at].lower
    for kind in NUMBERS:
        if kind in lower[start:]:
            use_numbers(kind)(page, at, start, rule)
            return
    use_doi_in(page, at, start, rule)


def use_doi_in(page: Page, at: int, start: int, rule: str) -> None:
    """The first DOI from a place on."""
    if not find(page, "doi") and (link := LINK.search(page.lines[at].text, start)):
        corpus = page.lines[at].text.find("Corpus ID: ", link.start(1))  # Semantic Scholar's number, glued
        end = corpus if corpus > 0 else link.end() - (link[1][-1] in "⟩>.,;)") if "(" not in link[1] else link.end()
        page.use(at, "doi", rule, link.start(1), end)
    page.ignore(at, rule)


def use_handle(page: Page, at: int, start: int, rule: str) -> None:
    """The handles, and a DOI beside them: an address of another kind is the repository's own."""
    use_handles(page, at, rule, start, hosted=True)
    if "10." in page.lines[at].text:
        use_doi_in(page, at, start, rule)
    page.ignore(at, rule)


def use_eprint(page: Page, at: int, start: int, rule: str) -> None:
    """The number of an eprint at arXiv."""
    use_found(page, at, EPRINT.match(page.lines[at].text, start), rule)
    page.ignore(at, rule)


def use_preprint(page: Page, at: int, start: int, rule: str) -> None:
    """The DOI of a preprint, which is the kind."""
    use_doi_in(page, at, start, rule)
    use_kind(page, at, "article", rule)
