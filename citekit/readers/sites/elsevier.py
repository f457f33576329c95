"""ScienceDirect's "Export citation to text": a record of which each part is a line that ends with a comma.

"Karin Lind, Mei Ito," / "Rain in harbours," / "Journal of Mires," / "Volume 612, Part A," / "2022," / "128123," /
"ISSN 0022-1694," / "https://doi.org/…." / "(https://www.sciencedirect.com/science/article/pii/…)" / "Abstract: …"
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.leads import OVER_CITATIONS
from citekit.readers.page import Page
from citekit.readers.sites.lists.several import cut_at
from citekit.readers.sites.people import is_people, use_byline
from citekit.readers.sites.sciencedirect import CHAPTER
from citekit.readers.sites.site import find, use_groups, use_kind
from citekit.readers.sites.terms import use_terms

if TYPE_CHECKING:
    from citekit.readers.lines import Line

LINK = "(https://www.sciencedirect.com/science/article/"
PARTS = (
    regex(
        r"Volumes? (?P<volume>[^,]{1,20}),"
        r"(?: (?:Issues? (?P<issue>[^,]{1,30})|(?P<part>(?:Part|Supplement) [^,]{1,20})),)?"
    ),
    regex(r"(?P<issued>(?:1[89]|20)\d\d),"),
    regex(r"Pages? (?P<page>[\w.-]+(?:[-–][\w.]+)?),"),
    regex(r"ISSN (?P<issn>\d{4}-?\d{3}[\dXx]),"),
    regex(r"ISBN (?P<isbn>[\dXx-]{10,17}),"),
    regex(r"https?://(?:dx\.)?doi\.org/(?P<doi>10\.\S+?)\.?"),
)
"""Lines that say themselves what they are."""
NAMES = {"part": "issue"}
EDITORS = "Editor(s): "
ARTICLE = regex(r"(?P<article_number>(?=\S*\d)[\w.-]{1,20}),")
EDITION = regex(r" \((?P<edition>\w+)(?: [Ee]dition)\),$")  # "Mires of Europe (Second Edition),"
BELOW = {"abstract: ": "abstract", "keywords: ": "keywords"}


def read_elsevier(lines: list[Line]) -> list[Page] | None:
    """The records of such a text; None where one of them is in another form."""
    links = [at for at, line in enumerate(lines) if line.text.startswith(LINK)]
    starts = [_start(lines, at) for at in links]
    if not starts or any(line.lower.rstrip(":") not in OVER_CITATIONS for line in lines[: starts[0]]):
        return None
    pages = [Page(part) for part in cut_at(lines, starts)]
    records = zip(pages, links, starts, strict=True)
    if not all(_read_record(page, at - start) for page, at, start in records):
        return None
    above = Page(lines[: starts[0]])
    above.ignore_rest("heading")
    return [above, *pages] if above.lines else pages


def _start(lines: list[Line], link: int) -> int:
    """The first of the lines over a link that end with a comma; the DOI's, right over it, has a full stop."""
    at = link
    while at and (lines[at - 1].text.endswith(",") or (at == link and PARTS[-1].fullmatch(lines[at - 1].text))):
        at -= 1
    return at


def _read_record(page: Page, link: int) -> bool:
    """People, title, what the work stands in, and behind the link the abstract and the keywords."""
    plain = [at for at in range(link) if not _take_part(page, at)]
    title = 1 if len(plain) > 1 and is_people(page.lines[plain[0]].text.rstrip(",")) else 0
    if len(plain) < title + 2 or not find(page, "issued", "doi"):
        return False
    if title:
        use_byline(page, [(plain[0], 0, len(page.lines[plain[0]].text) - 1)], "byline")
    _use_title(page, plain[title])
    _use_hosts(page, plain[title + 1 :])
    page.ignore(link, "address")
    for at in range(link + 1, len(page.lines)):
        _use_below(page, at)
    return True


def _take_part(page: Page, at: int) -> bool:
    """A line that says what it is; without such words, what stands behind the year and holds a digit."""
    text = page.lines[at].text
    if text.startswith(EDITORS):
        use_byline(page, [(at, len(EDITORS), len(text.rstrip(",")))], "editors", "editor")
        return True
    patterns = (*PARTS, ARTICLE) if find(page, "issued") else PARTS
    found = next(filter(None, (pattern.fullmatch(text) for pattern in patterns)), None)
    if found:
        use_groups(page, at, found, "export", NAMES)
    return found is not None


def _use_title(page: Page, at: int) -> None:
    """The title, with the number of a chapter before it."""
    text = page.lines[at].text
    chapter = CHAPTER.match(text)
    if chapter:
        page.use(at, "chapter_number", "title", *chapter.span("number"))
    page.use(at, "title", "title", chapter.end() if chapter else 0, len(text) - 1)


def _use_hosts(page: Page, hosts: list[int]) -> None:
    """The journal; or a chapter's host, a series, and the publisher, which is the last."""
    kinds = ["container_title", *["collection_title"] * (len(hosts) - 2), *["publisher"] * (len(hosts) > 1)]
    for at, name in zip(hosts, kinds, strict=True):
        text = page.lines[at].text
        edition = EDITION.search(text) if name == "container_title" else None
        if edition:
            page.use(at, "edition", "export", *edition.span("edition"))
        page.use(at, name, "export", 0, edition.start() if edition else len(text) - 1)
    use_kind(page, hosts[0], "chapter" if find(page, "isbn") else "article-journal", "export")


def _use_below(page: Page, at: int) -> None:
    """ "Abstract: …", its further paragraphs, "Keywords: one; two"."""
    lower = page.lines[at].lower
    label = next((label for label in BELOW if lower.startswith(label)), None)
    if label == "keywords: ":
        use_terms(page, at, len(label), "keywords")
    elif label or (find(page, "abstract") and not find(page, "keywords")):
        page.use(at, "abstract", "abstract", len(label or ""))
