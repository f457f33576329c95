"""Results of Crossref's search and of OpenAlex: a title over one line with people, container, numbers, year."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.dois import DOI
from citekit.patterns import regex
from citekit.readers.cuts import pieces
from citekit.readers.page import Page
from citekit.readers.sites.head import use_title
from citekit.readers.sites.lists.several import read_listed
from citekit.readers.sites.people import is_people, use_byline
from citekit.readers.sites.site import use_groups, use_kind

if TYPE_CHECKING:
    from citekit.readers.citations.joined import Piece
    from citekit.readers.lines import Line

KINDS = {
    "journal article": "article-journal", "book chapter": "chapter", "book section": "chapter", "book part": "chapter",
    "book": "book", "monograph": "book", "edited book": "book", "reference book": "book", "reference entry": "entry",
    "proceedings article": "paper-conference", "proceedings": "book", "posted content": "article",
    "dissertation": "thesis", "report": "report", "standard": "standard", "dataset": "dataset",
}  # fmt: skip
"""How Crossref calls a work, in lower case -> CSL type."""
# "Journal Article published 3 Feb 2017 in Mire Letters volume 12 issue 4 on pages 201 to 219"
CROSSREF = regex(
    rf"(?P<kind>{'|'.join(KINDS)}) published(?: (?P<issued>(?:\d{{1,2}} )?(?:[A-Z][a-z]{{2,8}} )?(?:1[4-9]|20)\d\d))?"
    r"(?: in (?P<container_title>\S.{0,300}?))?(?: volume (?P<volume>\S{1,20}))?(?: issue (?P<issue>\S{1,20}))?"
    r"(?: on (?:page (?P<page>\S{1,20})|pages (?P<first>\S{1,20}) to (?P<last>\S{1,20})))?",
    re.IGNORECASE,
)
PUBLISHED = " published"
# "Authors: Karin Lind | Mei Ito"
ROLES = {"Authors: ": "author", "Editors: ": "editor", "Translated: ": "translator"}
FUNDED = "Research funded by "
BAR = regex(r"(?<!\s)\s*\|\s*")
# "2017 · Karin Lind, Mei Ito, et al. · Mire Letters · 45"
ALEX = regex(r"(?P<issued>(?:1[5-9]|20)\d\d) · \S.*")
DOT = regex(r"(?<!\s)\s*·\s*")
COUNT = regex(r"\d[\d,]*")
REPOSITORY = regex(r"(?:arXiv|bioRxiv|medRxiv|Zenodo|SSRN)\b.*")
"""What OpenAlex has in the place of a journal for a preprint: "arXiv (Cornell University)"."""
BUTTON = "pdf"


def read_finders(lines: list[Line]) -> list[Page] | None:
    """The records of a list of results, or of one result; None for any other text."""
    kinds = [at for at, line in enumerate(lines) if PUBLISHED in line.text and CROSSREF.fullmatch(line.text)]
    if titles := [at - 1 for at in kinds if at and at - 1 not in kinds]:
        return read_listed(lines, titles, _read_crossref)
    anchors = [at for at in range(1, len(lines)) if _alex(lines[at].text)]
    starts = [at - 1 - (at > 1 and lines[at - 1].lower == BUTTON) for at in anchors]
    return read_listed(lines, starts, _read_alex) if anchors else None


def _read_crossref(lines: list[Line]) -> Page:
    page = Page(lines)
    use_title(page, 0)
    found = CROSSREF.fullmatch(lines[1].text)
    if found:
        use_groups(page, 1, found, "source", {"kind": "", "first": "", "last": ""})
        use_kind(page, 1, KINDS[found["kind"].lower()], "source", found.span("kind"))
        if found["first"]:
            pages = f"said:page:{found['first']}-{found['last']}"
            page.use(1, pages, "source", found.start("first"), found.end("last"))
    for at in range(2, len(lines)):
        _use_row(page, at)
    page.ignore_rest("furniture")
    return page


def _use_row(page: Page, at: int) -> None:
    """People with their role, who paid, and the DOI."""
    text = page.lines[at].text
    if role := next((role for role in ROLES if text.startswith(role)), ""):
        for start, end in pieces(text, len(role), len(text), BAR):
            use_byline(page, [(at, start, end)], "byline", ROLES[role])
    elif text.startswith(FUNDED):
        page.use(at, "texts:funding", "row: Research funded by", len(FUNDED))
    elif doi := DOI.search(text):
        page.use(at, "doi", "doi", *doi.span())


def _alex(text: str) -> list[Piece]:
    """The pieces behind the year in a line of OpenAlex, without the count of citations; none for any other line."""
    if not ALEX.fullmatch(text):
        return []
    parts = [(0, *span) for span in pieces(text, 0, len(text), DOT)][1:]
    if len(parts) > 1 and COUNT.fullmatch(text[parts[-1][1] :]):
        parts.pop()
    if any(MEASURE.match(text, start) for _, start, _ in parts):
        return []  # of a film
    named = is_people(text[slice(*parts[0][1:])])
    return parts if len(parts) < FEW and (named or len(parts) == 1) else []


FEW = 3
MEASURE = regex(r"\d+ ?(?:seasons?|episodes?|min\b|minutes?|hours?|h\b|views?|comments?|likes?)", re.IGNORECASE)
# "2 Seasons"; a journal may be "3 Biotech"


def _read_alex(lines: list[Line]) -> Page:
    page = Page(lines)
    use_title(page, 0)
    at = next(at for at, line in enumerate(lines) if at and _alex(line.text))
    text = lines[at].text
    page.use(at, "issued", "source", 0, text.find(" "))
    for _, start, end in _alex(text):
        if is_people(text[start:end]) and start == _alex(text)[0][1]:
            use_byline(page, [(at, start, end)], "byline")
        elif REPOSITORY.fullmatch(text, start, end):
            page.use(at, "publisher", "source", start, end)
            use_kind(page, at, "article", "source", (start, end))
        else:
            page.use(at, "container_title", "row: Journal", start, end)
    page.ignore_rest("furniture")
    return page
