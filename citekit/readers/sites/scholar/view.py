"""Google Scholar's page of one article in a person's profile: labels, each over its value, and results below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.dates import is_date
from citekit.readers.page import Page
from citekit.readers.sites.people import is_people, use_byline, whole
from citekit.readers.sites.scholar.parts import CONFERENCE, use_title_of
from citekit.readers.sites.site import Site, Walk, find, use_kind

if TYPE_CHECKING:
    from citekit.readers.lines import Line

DATE = "publication date"
ROWS = {
    "title": "title", "authors": "author", "inventors": "author", DATE: "issued", "journal": "container_title",
    "conference": "container_title", "book": "container_title", "source": "container_title", "volume": "volume",
    "issue": "issue", "pages": "page", "publisher": "publisher", "institution": "publisher",
}  # fmt: skip
HEADINGS = {"description": "abstract", "total citations": "end", "scholar articles": "end"}
FROM = ("[pdf] from", "[html] from", "[doc] from")
"""How the link to a copy beside the title begins."""
SITE = Site("Google Scholar", ROWS, HEADINGS, frozenset({"view article"}))


def read_view(lines: list[Line]) -> Page | None:
    """The record; None where no date stands under its label, or no results below."""
    dated = next((at for at, line in enumerate(lines) if line.lower == DATE), len(lines))
    listed = any(line.lower in ("total citations", "scholar articles") for line in lines[dated:])
    if not listed or not is_date(lines[dated + 1].text):
        return None
    page = Page(lines)
    for at, line in enumerate(lines[:dated]):
        if line.lower.startswith(FROM):
            page.ignore(at, "links")
    walk = Walk(page, SITE)
    walk.run()
    if walk.head and not find(page, "title"):
        use_title_of(page, walk.head[0])
    for at in walk.head[1:]:
        if not find(page, "author") and is_people(lines[at].text):
            use_byline(page, [whole(page, at)], "byline")
    _use_kind(page, dated)
    return page


def _use_kind(page: Page, dated: int) -> None:
    """By the label and the name of what it stands in."""
    labels = {line.lower for line in page.lines}
    container = find(page, "container_title")
    if "conference" in labels or (container and CONFERENCE.search(container.text)):
        kind = "paper-conference"
    elif container is None:
        kind = "book" if find(page, "publisher") else "document"
    else:
        kind = "chapter" if "book" in labels else "article-journal"
    use_kind(page, dated, kind, "container")
