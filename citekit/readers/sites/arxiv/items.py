"""Lists of arXiv: new submissions, a subject's list, the results of a search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.cuts import pieces
from citekit.readers.page import Page
from citekit.readers.sites.arxiv.labels import NUMBER
from citekit.readers.sites.arxiv.rows import CUT
from citekit.readers.sites.head import use_titles
from citekit.readers.sites.lists.several import read_listed
from citekit.readers.sites.people import is_people, use_byline
from citekit.readers.sites.site import Site, Walk, find, use_groups, use_kind
from citekit.readers.unwrapping import unwrap

if TYPE_CHECKING:
    from citekit.readers.lines import Line

ITEM = regex(
    rf"(?:(?:\[\d{{1,4}}\]|\d{{1,5}}\.)\s*)?arXiv:(?P<arxiv>{NUMBER})(?:v\d{{1,2}})?\s*"
    r"(?:\((?:cross-list from|replaced)[^()]*\)\s*)?"
    r"\[\s*(?:(?:pdf|ps|html|other|src|format|view)\b[\s,]*)+\]\s*(?P<areas>(?:[a-z-]{2,9}(?:\.[A-Za-z-]{2,7})?(?=\s|$)\s*)*)"
    r"(?:doi\s*(?P<doi>10\.\d{4,9}/\S+))?"
)  # "[1] arXiv:2401.00001 [pdf, html, other]", "2. arXiv:2401.00001 [pdf, ps, other] cs.CV doi 10.1103/PhysRevA.1"
MONTH = r"[A-Z][a-z]{2,8}"
SUBMITTED = regex(
    rf"Submitted (?P<last>\d{{1,2}} {MONTH}, \d{{4}})(?:; v1 submitted (?P<first>\d{{1,2}} {MONTH}, \d{{4}}))?"
    rf"; originally announced {MONTH} \d{{4}}\.?"
)  # "Submitted 12 March, 2024; v1 submitted 3 January, 2024; originally announced January 2024."
FOLDED = regex(r"(?<!\s)\s*(?:△ Less|▽ More|…? ?\u25bd More)\s*$")  # a button behind the abstract
BLANK = regex(r"\s+")
ROWS = {
    "title": "title", "authors": "author", "author": "author", "comments": "custom", "subjects": "subject_areas:arXiv",
    "abstract": "@abstract", "journal ref": "custom", "journal-ref": "custom", "journal reference": "custom",
    "report number": "custom",
    "msc class": "custom", "msc classes": "custom", "acm class": "custom", "acm classes": "custom", "doi": "doi",
    "related doi": "doi",
}  # fmt: skip


def _submitted(page: Page, at: int) -> bool:
    """The day of this version, and that of the first."""
    found = SUBMITTED.fullmatch(page.lines[at].text)
    if found:
        use_groups(page, at, found, "submission date", {"last": "issued", "first": "submitted"})
    return found is not None


def _folded(page: Page, at: int) -> bool:
    """The last line of an abstract, with the button that folds it."""
    found = FOLDED.search(page.lines[at].text) if find(page, "abstract") else None
    if found and found.start():
        page.use(at, "abstract", "abstract", 0, found.start())
    elif found:
        page.ignore(at, "furniture")
    return found is not None


def _abstract(page: Page, at: int, start: int, rule: str) -> None:
    found = FOLDED.search(page.lines[at].text, start)
    page.use(at, "abstract", rule, start, found.start() if found else None)


class Item(Walk):
    """The walk over an item: its abstract goes on below."""

    def _row(self, at: int, label: str, field: str, start: int) -> None:
        super()._row(at, label, field, start)
        self.section = "abstract" if field == "@abstract" else "loose"


SITE = Site(
    "arXiv", ROWS, {}, frozenset({"△ less", "▽ more"}), (_submitted, _folded), {"@abstract": _abstract}
)  # fmt: skip


def read_items(lines: list[Line]) -> list[Page] | None:
    """The items of a list; None where no line begins as one."""
    lines = unwrap(lines, _stands_alone)
    starts = [at for at, line in enumerate(lines) if ITEM.fullmatch(line.text)]
    pages = read_listed(lines, starts, _read_item) if starts else []
    return pages if pages and all(find(page, "title") for page in pages[1:]) else None


def _stands_alone(line: Line) -> bool:
    return ITEM.fullmatch(line.text) is not None or line.lower.partition(":")[0] in ROWS


def _read_item(lines: list[Line]) -> Page:
    page = Page(lines)
    _use_first(page)
    _use_people(page)
    walk = Item(page, SITE)
    walk.run()
    if not find(page, "title"):
        use_titles(page, walk.head)
    return page


def _use_people(page: Page) -> None:
    """People without a label, right under the title that has one: as the lists of since 2024 have them."""
    titles = [at + 1 for at, line in enumerate(page.lines[:-1]) if line.lower.startswith("title:")]
    for at in titles[:1]:
        text = page.lines[at].text
        if text.endswith(" Collaboration"):  # "ATLAS Collaboration", alone
            page.use(at, "group:author", "byline")
        shown = cut.start() if (cut := CUT.search(text)) else len(text)
        if is_people(text[:shown].rstrip(" ,")) and not _stands_alone(page.lines[at]):
            use_byline(page, [(at, 0, shown)], "byline")
            if cut:
                page.use(at, "incomplete:author", "byline", *cut.span())
                page.doubt("people-incomplete", at, field="author", text=cut[0].strip())


def _use_first(page: Page) -> None:
    """The line that begins an item: its number, and in a search's results subjects and a DOI."""
    found = ITEM.fullmatch(page.lines[0].text)
    if found is None:
        return
    use_kind(page, 0, "article", "site: arXiv", found.span("arxiv"))
    page.use(0, "arxiv", "number", *found.span("arxiv"))
    for first, last in pieces(page.lines[0].text, *found.span("areas"), BLANK):
        if last > first:
            page.use(0, "subject_areas:arXiv", "number", first, last)
    if found["doi"]:
        page.use(0, "doi", "number", *found.span("doi"))
