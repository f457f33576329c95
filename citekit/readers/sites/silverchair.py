"""A page of Silverchair's (Oxford, AIP, Portland Press, …) that a copy put on one line, with its buttons.

Each author stands there twice over "Search for other works by this author on:". Behind a button stands the work's own
citation, which says all; Oxford's pages have the journal and its numbers behind the last author.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations import read_citation, use_citation
from citekit.readers.citations.joined import Joined
from citekit.readers.cuts import pieces
from citekit.readers.page import Page
from citekit.readers.sites.facts import read_facts
from citekit.readers.sites.people import use_byline
from citekit.readers.sites.site import LINK, use_kind

if TYPE_CHECKING:
    from citekit.readers.lines import Line

WIDEST = 20_000
CITED = regex(r"(?:^|\s)Citation\s(?=[^\W\d_][^;]{2,2000};\s)(?P<cited>.{40,3000}?)\sDownload citation file")
# "Citation Karin Lind; Rain. J. Mires 1 May 2020; 4 (1): 3-9. doi: https://doi.org/10.5555/m.1 Download citation file"
SEARCH = regex(
    r"\s?Search for other works by this author on:?\s(?:This Site\s|Oxford Academic\s)?(?:PubMed\s)?Google Scholar\s?"
)
TWICE = regex(
    r"(?:^|(?<=\s))(?P<name>[^\W\d_][^;:|\d]{3,60}?)(?:,\s(?P<degree>[A-Z][\w.]{1,6}))?[,;]?\s"
    r"(?P=name)(?=[\s,;]|$)"
)  # "Karin Lind, Karin Lind Fen University", "K. LIND, D.Sc., K. LIND, D.Sc."
BUTTON = regex(r"\s(?:Get access|Open Access|Free|Free Access|Accepted manuscript)$")
KIND = regex(r"(?:Journal Article|Research Article)\s(?=[^\W\d_])")
HIGHEST = 3
"""A page of which a browser kept some lines has its work on one of the first."""


def read_silverchair(lines: list[Line]) -> list[Page] | None:
    """The work of the first long line that has all of it; None if none has."""
    page = Page(lines)
    for at, line in enumerate(lines[:HIGHEST]):
        if len(line.text) < WIDEST and (_use_cited(page, at) or _use_shown(page, at)):
            return [page]
    return None


def _use_cited(page: Page, at: int) -> bool:
    """The citation that stands between two buttons."""
    cited = CITED.search(page.lines[at].text)
    citation = read_citation(cited["cited"]) if cited else None
    if cited and citation:
        use_citation(Joined(page, [(at, *cited.span("cited"))]), citation)
    return citation is not None


def _use_shown(page: Page, at: int) -> bool:
    """Title, people and the journal with its numbers, each in its place."""
    text = page.lines[at].text
    spans = pieces(text, 0, len(text), SEARCH)
    people = [TWICE.search(text, *span) for span in spans[:-1]]
    facts = read_facts(text, spans[-1][0]) if people else None
    links = [LINK.match(text, *span) for span in facts.others] if facts else []
    if not facts or not facts.journal or None in links or None in people:
        return False
    names = [found.span("name") for found in people if found]
    button = BUTTON.search(text, 0, names[0][0] - 1)
    kind = KIND.match(text)
    page.use(at, "title", "title", kind.end() if kind else 0, button.start() if button else names[0][0] - 1)
    for named in names:
        use_byline(page, [(at, *named)], "byline")
    page.use(at, "container_title", "facts", spans[-1][0], facts.journal)
    for name, first, last in facts.parts:
        page.use(at, name, "facts", first, last)
    for link in filter(None, links):  # "https://doi.org/10.5555/m.1 Published: 01 December 1934"
        page.use(at, "doi", "facts", *link.span(1))
    use_kind(page, at, "article-journal", "container")
    return True
