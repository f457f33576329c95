"""Lists of DSpace: "Item" over a title, over "(Fen University, 2024-05) Lind, Karin; Ito, Rita", over an abstract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.page import Page
from citekit.readers.sites.head import use_title
from citekit.readers.sites.lists.several import read_listed
from citekit.readers.sites.people import use_byline
from citekit.readers.sites.site import use_groups, use_kind

if TYPE_CHECKING:
    from citekit.readers.lines import Line

ISSUED = r"(?P<issued>(?:1[89]|20)\d\d(?:-\d\d){0,2})"
# "(Fen University, 2024-05) Lind, Karin; Ito, Rita", "(2022-11-03) Doe, Jane"
MADE = regex(rf"\((?:(?P<publisher>[^()]{{2,150}}?), )?{ISSUED}\)\s?(?P<people>[^()]{{3,2000}})?")
BADGES = {
    "item": "document", "publication": "document", "artículo": "article-journal", "ítem": "document",
    "thesis": "thesis", "article": "article-journal", "book chapter": "chapter", "dataset": "dataset",
}  # fmt: skip
"""What stands over a title -> type in CSL."""
ABSTRACT = 40
"""So long is a paragraph of an abstract at least."""
CUT = ("...", "…")


def read_dspace_list(lines: list[Line]) -> list[Page] | None:
    """The works of such a list; None for any other text."""
    made = [at for at in range(1, len(lines)) if MADE.fullmatch(lines[at].text)]
    titles = [at - 1 for at in made]
    badged = [at for at in titles if at and lines[at - 1].lower in BADGES]
    if not badged or len(badged) < len(titles):
        return None
    return read_listed(lines, [at - 1 for at in titles], _read_work)


def _read_work(lines: list[Line]) -> Page:
    page = Page(lines)
    use_kind(page, 0, BADGES[lines[0].lower], "badge")
    use_title(page, 1)
    if found := MADE.fullmatch(lines[2].text):
        use_groups(page, 2, found, "imprint", {"people": ""})
        if found["people"]:
            use_byline(page, [(2, *found.span("people"))], "byline")
    for at in range(3, len(lines)):
        if lines[at].text.endswith(CUT):
            page.ignore(at, "beginning of the abstract")
        elif len(lines[at].text) >= ABSTRACT:
            page.use(at, "abstract", "abstract")
        elif lines[at].lower in BUTTONS:
            page.ignore(at, "button")
    return page


BUTTONS = frozenset({"show more", "show less", "open access", "restricted", "embargo", "metadata only"})
