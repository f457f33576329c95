"""What stands below "Access to Document" and "Other files and links": identifiers, addresses, files, buttons."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.handles import use_handles
from citekit.readers.mixture.loose import tells_work
from citekit.readers.pure.rows import UNKNOWN

if TYPE_CHECKING:
    from citekit.readers.page import Page
    from citekit.readers.pure.walk import Walk

LICENCE = regex(r"Licen[cs]e:\s*(.+)$|\b(CC[ -]BY[\w .-]*)$")  # "10.1145/3669940.3707286Licence: CC BY"
LINKS: dict[str, re.Pattern[str]] = {
    "arxiv": regex(r"https?://arxiv\.org/(?:abs|pdf)/\S+"),  # "https://arxiv.org/abs/2605.27569"
    "pmcid": regex(r"https?://(?:www\.|pmc\.)?ncbi\.nlm\.nih\.gov/(?:pmc/)?articles/PMC\d+"),
    "pmid": regex(r"https?://(?:pubmed\.|www\.)ncbi\.nlm\.nih\.gov/(?:pubmed/)?\d+"),
}
"""identifier -> the link to the document that holds it."""
PREPRINT = regex(r"(?:arXiv:\s?)?\d{4}\.\d{4,5}v\d{1,2}", re.IGNORECASE)  # "2605.27569v1", the name of its file
ADDRESS = regex(r"https?://(?!(?:www\.)?(?:scopus\.com|webofscience\.com|plu\.mx))\S+")  # "https://example.org/rain"


def read_access(walk: Walk, at: int, start: int) -> None:
    """A link to the document: "10.1145/3669940.3707286Licence: CC BY"."""
    page, text = walk.page, walk.page.lines[at].text
    if (tells_work(text) and not FILE.search(text)) or ENTRY.match(text):
        page.unread(at)  # a citation, which may be another's, or a line of an export
        return
    licence = LICENCE.search(text)
    if found := DOI_IN.search(text):
        page.use(at, "doi", "access to document", start, licence.start() if licence else None)
    if licence:
        page.use(at, "custom", "row: Licence", *licence.span(1 if licence.group(1) else 2))
    if (
        "v" in text[-3:]
        and PREPRINT.fullmatch(text)
        and not any("arxiv.org/" in line.text for line in page.lines[at + 1 : at + 3])
    ):
        page.use(at, "arxiv", "access to document")
        return
    handles = use_handles(page, at, "access to document")
    links = [] if found or handles or "://" not in text else _links(page, text[: licence.start()] if licence else text)
    for name, link in links:
        page.use(at, name, "access to document", *link.span())
    if found or licence or links or handles:
        return
    if walk.in_row and "\t" in text and UNKNOWN.match(text):
        page.unread(at, "unknown-label")  # below the DOIs of a table
    elif _is_link(page, at) or _lists_files(page, at):
        page.ignore(at, "access links")
    else:
        page.unread(at)


ENTRY = regex(r"[A-Z][A-Z0-9] {1,2}- |\w{2,12} *= *[{\"]")  # "DO  - 10.5555/fens", "doi = {10.5555/fens},"
DOI_IN = regex(r"10\.\d{4,9}/|doi\.org", re.IGNORECASE)  # "10.1145/3669940.3707286Licence: CC BY"


def _is_link(page: Page, at: int) -> bool:
    """Whether a line has the words of a link or of a file, or is one of the portal's own."""
    return page.kinds[at] in BUTTONS or ACCESS.search(page.lines[at].text) is not None


def _lists_files(page: Page, at: int) -> bool:
    """Whether the section is of a data set's files, which have names of any kind."""
    heading = next((above for above in range(at - 1, -1, -1) if page.kinds[above] == "heading"), None)
    return heading is not None and "dataset" in page.lines[heading].lower


BUTTONS = frozenset({"metric", "count", "furniture", "heading", "type", "skip"})
# "Final published version", "Right click to copy link", "Check Fen Library", "链接到 Scopus 的引用", "Thesis"
ACCESS = regex(
    r"\b(?:links?|version|full[ -]?text|proof|manuscript|e-?print|post-?print|pre-?print|files?|access|persistent|copy"
    r"|view|open|closed|restricted|embargo(?:ed)?|supplement\w*|appendix|library|bookmark|share|save|type|thesis)\b|://"
    r"|scopus|web of science|openalex|\.(?:pdf|docx?|html?|zip|csv|xlsx?|txt|pptx?|mp[34])\b|\d [KMG]B\b",
    re.IGNORECASE,
)  # fmt: skip
FILE = regex(r"\.(?:pdf|docx?|html?)\b|\d [KM]B\b", re.IGNORECASE)  # "Lind, K. (2019) Rain.pdf", "Final version, 2 MB"


def _links(page: Page, text: str) -> list[tuple[str, re.Match[str]]]:
    """The identifiers that a link holds; its address, where no DOI or handle leads to the work so far."""
    links = [(name, link) for name, form in LINKS.items() if (link := form.search(text))]
    address = ADDRESS.search(text)
    if links or address is None or any(field.name in ("doi", "handle", "url") for field in page.draft.fields):
        return links
    return [("url", address)]


def skip(walk: Walk, at: int, start: int) -> None:
    """A line of a section that holds nothing of the work; among links only what is one."""
    del start
    if walk.section == LINKED and not _is_link(walk.page, at):
        walk.page.unread(at)
    else:
        walk.page.ignore(at, walk.section.partition(":")[2])


def skip_place(walk: Walk, at: int, start: int) -> None:
    """A line among the organisations, below which a page of Hannover has the kind: "Type", "Article"."""
    if walk.page.lines[at].text not in TYPE or not _is_kind(walk.page, at + 1):
        skip(walk, at, start)
        return
    walk.page.ignore(at, "row: Type")
    walk.page.use(at + 1, "work_type", "row: Type")


TYPE = ("Type", "Typ")


def _is_kind(page: Page, at: int) -> bool:
    from citekit.normalize.work_types import known_type  # for such pages only

    return at < len(page.lines) and known_type(page.lines[at].text) != ""


LINKED = "skip:links"
