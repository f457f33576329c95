"""What of a page of arXiv becomes fields: its people, and what stands in the table under the abstract."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.names import split_byline
from citekit.patterns import regex
from citekit.readers.cuts import pieces
from citekit.readers.sites.arxiv.labels import NUMBER, ROLE

if TYPE_CHECKING:
    from citekit.readers.sites.arxiv.labels import Text

# "ATLAS Collaboration: G. Aad, …"
GROUP = regex(r"(?:^|,\s*)(?:(?:on behalf of|for)\s+)?((?:The\s+)?[\w/ -]{2,60}?Collaborations?)\s*:\s*")
# "Jane Doe (1), John Roe (2) ((1) MIT, (2) …"
NOTES = regex(r"(?<!\s)\s*\(\(1\).*|(?<!\s)\s*\(\d{1,2}(?:\s*(?:,|and)\s*\d{1,2})*\)")
CUT = regex(
    r"(?:et al\.?|,?\s*and \d+ (?:other"
    r"|additional) authors?)?\s*\(\d[\d,]* additional authors? not shown\)|\bet al\.?$|\band \d+ other authors?$"
)
SEMICOLON = regex(";")
OWN_DOI = regex(r"https://doi\.org/10\.48550/arXiv\." + NUMBER, re.IGNORECASE)
# "https://doi.org/10.48550/arXiv.2605.27569arXiv-issued DOI", the cells of its table run together
CODE = regex(r"\([\w.-]{2,20}\)")  # "Computation and Language (cs.CL); Machine Learning (cs.LG)"


def use_authors(text: Text, span: tuple[int, int] | None) -> None:
    """The people, a collaboration before them, and a sign that there are more."""
    if span is None:
        return
    start, end = span
    joined = text.joined
    if cut := CUT.search(joined.text, start, end):
        joined.use("incomplete:author", "row: Authors", *_trimmed(joined.text, *cut.span()), "page")
        joined.page.doubt("people-incomplete", 0, field="author", text=cut[0].strip())
        end = cut.start()
    if group := GROUP.match(joined.text[start:end]):
        joined.use("group:author", "row: Authors", start + group.start(1), start + group.end(1), "page")
        start += group.end()
    blank = ROLE.sub(_blanks, NOTES.sub(_blanks, joined.text[start:end]))
    for _, first, last in split_byline(blank.rstrip(" ,")):
        joined.use("author", "row: Authors", *_trimmed(joined.text, start + first, start + last), "page")


def _blanks(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    bare = text[start:end].strip(" ,")
    start += text[start:end].find(bare)
    return start, start + len(bare)


def use_rows(text: Text) -> None:
    """What stands in the table under the abstract; all other lines are the site's."""
    joined = text.joined
    for start, end in pieces(joined.text, *(text.value("subjects") or (0, 0)), SEMICOLON):
        if code := CODE.search(joined.text, start, end):
            joined.use("subject_areas:arXiv", "row: Subjects", *_trimmed(joined.text, start, code.end()), "page")
    for name in ("comments", "reference", "report", "msc", "acm"):
        text.use(name, "custom")
    if link := text.found.get("link"):
        joined.use("doi", "link", *(OWN_DOI.match(joined.text, link.start()) or link).span(), "page")
    for name in ("doi", "related"):
        text.use(name, "doi")
    for at in range(len(text.page.lines)):
        text.page.ignore(at, "page of arXiv")
