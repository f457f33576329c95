"""Repositories of Worktribe: "Title (2025)" over the kind and the citation, in a list with the first words of the
abstract, on a page of its own with people, abstract and rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_person
from citekit.patterns import regex
from citekit.readers.citations import Joined, read_citation, use_citation
from citekit.readers.page import Page
from citekit.readers.sites.lists.several import read_listed
from citekit.readers.sites.own_citation import use_cited_people, use_own_citation
from citekit.readers.sites.site import Site, Walk, find, rename, use_kind, use_missing

if TYPE_CHECKING:
    from citekit.readers.lines import Line

TITLE = regex(r"(?P<title>\S.{3,500}?) \((?P<issued>(?:19|20)\d\d)\)")
KINDS = {
    "journal article": "article-journal", "book chapter": "chapter", "book": "book", "authored book": "book",
    "edited book": "book", "conference proceeding": "paper-conference", "presentation / conference": "speech",
    "presentation / conference contribution": "speech", "thesis": "thesis", "report": "report",
    "working paper": "report", "preprint / working paper": "article", "data": "dataset", "dataset": "dataset",
    "software": "software", "newspaper / magazine": "article-magazine", "website content": "webpage",
    "patent": "patent", "other": "document", "digital artefact": "document", "physical artefact": "document",
    "exhibition / performance": "document",
}  # fmt: skip
"""The kind under a title -> type in CSL."""
MORE = "... Read More about "
"""Behind the first words of an abstract; the title again follows."""
ONLINE, UNDATED = "(online). ", "(n.d.).   "
"""In the place of a year in a citation, and what styles know there, equally long."""


def read_outputs(lines: list[Line]) -> list[Page] | None:
    """The works of such a list; None for any other text."""
    if not any(MORE in line.text for line in lines):
        return None
    starts = _titles(lines)
    return read_listed(lines, starts, _read_work) if starts else None


def _titles(lines: list[Line]) -> list[int]:
    """Where works begin: with a title and its year over a kind, and something below that."""
    return [at for at, line in enumerate(lines[:-2]) if lines[at + 1].lower in KINDS and TITLE.fullmatch(line.text)]


def _read_work(lines: list[Line]) -> Page:
    page = Page(lines)
    joined = Joined(page, [(2, 0, len(lines[2].text))])
    if citation := read_citation(joined.text.replace(ONLINE, UNDATED, 1)):
        use_citation(joined, citation, "page")
    _use_title(page, 0)
    for at, line in enumerate(lines):
        if MORE in line.text:
            page.ignore(at, "beginning of the abstract")
            page.ignore_rest("furniture", at + 1)
            break
    return page


def read_worktribe(lines: list[Line]) -> list[Page] | None:
    """The work of a page of its own; None for any other text."""
    titles = _titles(lines)
    if len(titles) != 1:
        return None
    page, title = Page(lines), titles[0]
    for at in range(title):
        page.ignore(at, "above the title")
    page.ignore(title + 1, "kind")
    Walk(page, SITE).run(title + 2)
    _use_title(page, title)
    people = [at for at, mark in enumerate(page.marks) if mark and mark.rule == PEOPLE]
    use_cited_people(page, people)
    if not find(page, "author"):
        _use_people(page, people)
    use_own_citation(page)
    rename(page, "published", "available_date" if find(page, "issued") else "issued", unless="")
    return [page]


def _use_title(page: Page, at: int) -> None:
    """Title, kind, and the year where nothing else tells it."""
    title = TITLE.fullmatch(page.lines[at].text)
    if title:
        use_missing(page, at, title, "title", {"issued": "" if find(page, "published") else "issued"})
    page.ignore(at, "repeated")
    use_kind(page, at + 1, KINDS[page.lines[at + 1].lower], "kind")


def _use_people(page: Page, lines: list[int]) -> None:
    """People whom no citation names: those with an address, and others unless they stand under such a one."""
    above = False
    for at in lines:
        text = page.lines[at].text
        address = ADDRESS.search(text)
        name = ADDRESS.sub("", text)
        if looks_like_person(name) and (address or not above):
            page.use(at, "author", "byline", 0, len(name))
            above = address is not None
        else:
            above = False


ADDRESS = regex(r"\s\S+@\S+$")  # "Dr Rita Ito R.Ito@rain.example"
PEOPLE = "people"
SITE = Site(
    name="worktribe",
    rows={
        "journal article type": "", "book type": "", "thesis type": "", "report type": "",
        "presentation conference type": "", "acceptance date": "accepted", "online publication date": "published",
        "publication date": "issued", "award date": "issued", "deposit date": "", "publicly available date": "",
        "contract date": "", "journal": "container_title", "book title": "container_title", "print issn": "issn_print",
        "electronic issn": "issn_electronic", "issn": "issn", "publisher": "publisher", "volume": "volume",
        "issue": "issue", "pages": "page", "article number": "article_number", "chapter number": "chapter_number",
        "series title": "collection_title", "series number": "collection_number", "series issn": "",
        "edition": "edition", "isbn": "isbn", "doi": "doi", "keywords": "keywords", "peer reviewed": "peer_reviewed",
        "public url": "", "publisher url": "", "related public urls": "", "conference name": "event_title",
        "conference location": "text:event_place", "awarding institution": "awarding_institution",
    },
    headings={
        "authors": PEOPLE, "contributors": "contributors", "abstract": "abstract", "citation": "citation",
        "files": "end", "organisations": "end", "you might also like": "end", "downloadable citations": "end",
        "other versions of this output": "end",
    },
)  # fmt: skip
