"""Lists of a repository of Worktribe: "Title (2025)" over the kind, the citation and the beginning of the abstract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations import Joined, read_citation, use_citation
from citekit.readers.page import Page
from citekit.readers.sites.several import read_listed
from citekit.readers.sites.site import use_kind, use_missing

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


def read_worktribe(lines: list[Line]) -> list[Page] | None:
    """The works of such a list; None for any other text."""
    if not any(MORE in line.text for line in lines):
        return None
    starts = [at for at, line in enumerate(lines[:-2]) if lines[at + 1].lower in KINDS and TITLE.fullmatch(line.text)]
    return read_listed(lines, starts, _read_work) if starts else None


def _read_work(lines: list[Line]) -> Page:
    page = Page(lines)
    joined = Joined(page, [(2, 0, len(lines[2].text))])
    if citation := read_citation(joined.text.replace(ONLINE, UNDATED, 1)):
        use_citation(joined, citation, "page")
    title = TITLE.fullmatch(lines[0].text)
    if title:
        use_missing(page, 0, title, "title")
    page.ignore(0, "repeated")
    use_kind(page, 1, KINDS[lines[1].lower], "kind")
    for at, line in enumerate(lines):
        if MORE in line.text:
            page.ignore(at, "beginning of the abstract")
            page.ignore_rest("furniture", at + 1)
            break
    return page
