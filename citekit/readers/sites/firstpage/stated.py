"""The citation of the work that its first page prints: "To cite this article: …", "ACM Reference Format:", "Citation:".

It stands in a column at the margin as often as on a line of its own; its DOI shows where it ends.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations import read_citation, use_citation
from citekit.readers.citations.joined import Joined
from citekit.readers.sites.firstpage import words
from citekit.readers.sites.firstpage.running_heads import use_head
from citekit.readers.sites.people import use_byline
from citekit.readers.sites.site import find

if TYPE_CHECKING:
    from citekit.readers.citations import Citation, Piece
    from citekit.readers.page import Page

LINES = 16
"""A citation in a column takes no more."""
DROPPED = regex(
    r"(?<=https:)(?P<a> )(?=/)|(?<=https: /)(?P<b> )(?=/)|(?<=https: / /)(?P<c> )(?=doi)"
    r"|10\.\d{4,9}/(?P<d>\s+)(?=\w)|10\.\d{4,9}/[^\s,;]*[./](?P<e> )(?=[\w.-]*\d[\w.-]*$)|(?<=\w)(?P<f> )(?=[,;] )"
    r"|(?<=[\w.])(?P<g>[*†‡§¶∗⁎☯]+)(?=[,.\s])"
)  # fmt: skip
"""Blanks and marks that a PDF left in a citation: "https://doi.org/10.3390/ ijerph192416934", "Bao*, Zhang"."""
CLOSED = regex(r"(?:10\.\d{4,9}/\S*[\w)]|\d|\d\s?pages?)[.,]?$")
BARE = regex(
    r"(?P<people>[^\d]{3,200}?) (?P<issued>(?:19|20)\d\d) (?P<container_title>[A-Z][^\d|]{2,80}?) (?P<volume>\d{1,4})"
    r"(?: ?\((?P<issue>\d{1,3})\))? (?P<article_number>[\dA-Z]\w{1,9})"
)
"""IOP's, without a title: "Atsushi Suzuki and Takeo Oku 2018 Jpn. J. Appl. Phys. 57 02CE04"."""


def use_stated(page: Page) -> Citation | None:
    """Take the page's own citation; the page may print it without its title, or only the journal with its numbers."""
    for at, line in enumerate(page.lines):
        if label := words.CITED.match(line.text):
            if citation := _use_from(page, at, label.end()):
                return citation
            if label.end() < len(line.text) and (use_head(page, at, label.end()) or _use_bare(page, at, label.end())):
                return None
    return None


def _use_from(page: Page, at: int, start: int) -> Citation | None:
    """The citation that begins behind a label: the shortest with a DOI, else the longest that ends as one does."""
    first = at if start < len(page.lines[at].text) else at + 1
    best = _find_best(page, first, at, start)
    if best is None:
        return None
    joined, citation = best
    if _is_cut(joined.text):
        citation = citation._replace(parts=tuple(part for part in citation.parts if part.field != "doi"))
    use_citation(joined, citation)
    for line in range(at, first):
        page.ignore(line, "citation")
    return citation


def _find_best(page: Page, first: int, at: int, start: int) -> tuple[Joined, Citation] | None:
    """That citation, and the lines that it is on."""
    best: tuple[Joined, Citation] | None = None
    for end in range(first + 1, min(first + LINES, len(page.lines)) + 1):
        if end > first + 1 and _is_parted(page, end - 1):
            break
        joined = Joined(page, [piece for line in range(first, end) for piece in _pieces(page, line, at, start)])
        citation = read_citation(joined.text) if CLOSED.search(joined.text) else None
        if citation:
            best = joined, citation
            if any(part.field == "doi" for part in citation.parts) and not _is_cut(joined.text):
                break
    return best


CUT_DOI = regex(r"10\.\d{4,9}/(?:\D*|\S*[/_-])[.]?$")


def _is_cut(text: str) -> bool:
    """Whether a citation ends within its DOI: "https://doi.org/10.1371/journal.", over "pone.0210039"."""
    return CUT_DOI.search(text) is not None


def _is_parted(page: Page, at: int) -> bool:
    """Whether a line is a label or a part of the page, and no part of a citation above it."""
    lower = page.lines[at].lower
    if lower.startswith("published online"):
        return True
    label = lower.partition(":")[0] if ":" in lower else ""
    return label in words.LABELS or words.ENDS.fullmatch(page.lines[at].text) is not None or lower in words.KINDS


def _pieces(page: Page, line: int, at: int, start: int) -> list[Piece]:
    """A line's text from `start`, if it has the label, without what a PDF left in it."""
    text = page.lines[line].text
    place, pieces = start if line == at else 0, list[tuple[int, int, int]]()
    for found in DROPPED.finditer(text, place):
        if found.lastgroup:
            pieces.append((line, place, found.start(found.lastgroup)))
            place = found.end(found.lastgroup)
    return [piece for piece in (*pieces, (line, place, len(text.rstrip()))) if piece[2] > piece[1]]


def _use_bare(page: Page, at: int, start: int) -> bool:
    """A citation without a title, which stands right above it: its people, year and journal with numbers."""
    found = BARE.fullmatch(page.lines[at].text, start)
    if found is None:
        return False
    use_byline(page, [(at, *found.span("people"))], "citation")
    above = [line for line in range(at) if page.marks[line] is None]
    if above and above[-1] == at - 1:
        page.use(at - 1, "title", "title")
    for name in ("container_title", "volume", "issue", "article_number", "issued"):
        if found[name] and not find(page, name):
            page.use(at, name, "citation", *found.span(name))
    page.ignore(at, "citation")
    return True
