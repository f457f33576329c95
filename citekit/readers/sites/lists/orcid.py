"""The works of a person's record at ORCID: title, container, day and kind, then identifiers and people with labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.page import Page
from citekit.readers.sites.head import use_title
from citekit.readers.sites.lists.several import cut_at
from citekit.readers.sites.people import use_byline
from citekit.readers.sites.site import use_kind

if TYPE_CHECKING:
    from citekit.readers.lines import Line

KINDS = {
    "journal article": "article-journal", "conference paper": "paper-conference", "book chapter": "chapter",
    "conference abstract": "paper-conference", "conference poster": "speech", "conference presentation": "speech",
    "book": "book", "edited book": "book", "preprint": "article", "dissertation": "thesis", "report": "report",
    "dissertation or thesis": "thesis", "dissertation/thesis": "thesis", "encyclopedia entry": "entry-encyclopedia",
    "dictionary entry": "entry-dictionary", "research tool": "software", "standards and policy": "standard",
    "online resource": "webpage", "manual": "book", "test": "document", "translation": "book",
    "data set": "dataset", "dataset": "dataset", "working paper": "report",
    "magazine article": "article-magazine", "newspaper article": "article-newspaper", "review": "article-journal",
    "software": "software", "book review": "review-book", "patent": "patent", "website": "webpage", "other": "document",
    "journal issue": "periodical", "supervised student publication": "document", "lecture speech": "speech",
}  # fmt: skip
"""Kind of a work at ORCID, in lower case -> CSL type."""
# "2015-05-14 | Journal article"
DAY = regex(
    r"(?P<issued>\d{4}(?:-\d\d(?:-\d\d)?)?)\s\|\s(?P<kind>[A-Z][\w/ -]{3,32})"
)  # "2015-05-14 | Journal article"
ROWS = {
    "doi": "doi", "isbn": "isbn", "issn": "issn", "pmid": "pmid", "pmc": "pmcid", "arxiv": "arxiv", "handle": "handle",
    "part of isbn": "isbn", "part of issn": "issn",
}  # fmt: skip
LABEL = regex(r"([A-Za-z ]{2,16}):\s*(?=\S)")
ASIDE = regex(
    r"(?:source|eid|wosuid|other-id|url):.*|(?:crossref|check_circle|grade|expand_more|visibility|select all)(?:\W.*)?"
    r"|via \S.*|scopus(?: - elsevier)?|preferred source(?:\W.*)?|show (?:more|less)(?: details?)?|sort(?: by.*)?"
    r"|works(?: \(\d.*)?|export(?: works)?|(?:collapse|expand)(?: all)?"
)
"""Lines, in lower case, that are neither title nor container."""
BARE = regex(r"Source:(?:\s*check_circle)?")
"""A label whose value is the next line."""


def read_orcid(lines: list[Line]) -> list[Page] | None:
    """The records of such a list; None for any other text."""
    days = [at for at, line in enumerate(lines) if at and DAY.fullmatch(line.text)]
    if not any(_kind(lines[at]) for at in days) or not all(
        at + 1 < len(lines) and _is_row(lines, at + 1) for at in days
    ):
        return None  # "2019 | Report" may stand on any page; at ORCID a row is below it
    starts = [_title(lines, before, at) for before, at in zip([-1, *days], days, strict=False)]
    above = Page(lines[: starts[0]])
    above.ignore_rest("above the list")
    return [above, *map(_read_work, cut_at(lines, starts))]


def _kind(line: Line) -> str:
    found = DAY.fullmatch(line.text)
    return KINDS.get(found["kind"].lower(), "") if found else ""


def _title(lines: list[Line], before: int, day: int) -> int:
    """Where a work begins: behind the rows of the one before, but no more than a container above its day."""
    first = day - 1
    while first - 1 > before and first > day - 2 and not _is_row(lines, first - 1):
        first -= 1
    return first


def _is_row(lines: list[Line], at: int) -> bool:
    line = lines[at]
    if ASIDE.fullmatch(line.lower) or _name(line.text):
        return True
    return at > 0 and BARE.fullmatch(lines[at - 1].text) is not None


def _name(text: str) -> str:
    """The field of a row; "contributors" for that of the people."""
    found = LABEL.match(text)
    name = found[1].lower() if found else ""
    return name if name == "contributors" else ROWS.get(name, "")


def _read_work(lines: list[Line]) -> Page:
    page = Page(lines)
    day = next(at for at, line in enumerate(lines) if DAY.fullmatch(line.text))
    kind = _kind(lines[day]) or "document"
    use_title(page, 0)
    if day > 1:
        page.use(1, ISSUERS.get(kind, "container_title"), "container")
    page.use(day, "issued", "day", 0, len(lines[day].text.partition(" ")[0]))
    use_kind(page, day, kind, "kind")
    for at in range(day + 1, len(lines)):
        _use_row(page, at)
        if _is_row(lines, at):
            page.ignore(at, "furniture")
    return page


ISSUERS = {"thesis": "awarding_institution"} | dict.fromkeys(("book", "report", "dataset", "software"), "publisher")
"""CSL type -> what stands over the day of a work that is in no container."""


def _use_row(page: Page, at: int) -> None:
    text = page.lines[at].text
    name, found = _name(text), LABEL.match(text)
    if found and name == "contributors":
        use_byline(page, [(at, found.end(), len(text))], "row: Contributors")
    elif found and name:
        page.use(at, name, f"row: {found[1]}", found.end())
