"""Single lines of a first page: what each says by its own words, over the abstract or at the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.dates import is_date
from citekit.patterns import regex
from citekit.readers.sites.days import use_day_row
from citekit.readers.sites.firstpage import words
from citekit.readers.sites.firstpage.parts import is_furniture
from citekit.readers.sites.firstpage.running_heads import match_head, use_head
from citekit.readers.sites.numbered import use_numbered
from citekit.readers.sites.publisher.journal import CALLED
from citekit.readers.sites.site import find, use_kind
from citekit.readers.sites.sources import use_line as use_source

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from citekit.readers.page import Page

DOI = regex(
    r"(?:.{0,120}?[\s(])?(?:https?://(?:dx\.)?doi\.org/|doi ?:? ?|DOI ?:? ?)"
    r"(?P<doi>10\.\d{4,9}/[^\s;,|]*[\w)])(?=$|[\s.;,|]).{0,120}"
)
OWN_DOI = ("doi", "http", "digital object identifier", "©")
"""How a line at the foot begins whose DOI is of the work, and of none that it cites."""
ARXIV = regex(
    r"(?:arXiv:|(?=[a-z-]{3,8}(?:\.[A-Z]{2})?/\d{7}))"
    r"(?P<arxiv>\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?/\d{7})(?:v\d{1,2})?"
    r"(?:\s+\[[\w.-]+\])?(?:(?:\s+|,\s\[Submitted on )(?P<submitted>\d{1,2} [A-Z][a-z]{2} \d{4})\]?)?"
)
STAMP = regex(
    r"(?:bio|med|[A-Z]\w{2,15})[Rr]xiv(?: preprint)?(?: first posted online (?P<first>[A-Z][^;]{6,20});)?,? doi: ?"
    r"https?://(?:dx\.)?doi\.org/(?P<doi>10\.\d{4,9}/[^\s;]*\w)[;.]"
    r"(?: this version posted (?P<issued>[A-Z][a-z]{2,8} \d{1,2}, \d{4}))?"
)
# "bioRxiv preprint doi: https://doi.org/10.1101/2020.04.27.063578; this version posted April 28, 2020. The copyright …"
DAY = r"(?:\d{1,2} [A-Z][a-z]{2,8}\.?,? \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})"
DATES = (
    ("submitted", regex(rf"\b(?:[Rr]eceived|RECEIVED):? (?:for publication )?(?P<value>{DAY})")),
    ("accepted", regex(rf"\b(?:[Aa]ccepted|ACCEPTED):? (?P<value>{DAY})")),
    ("issued", regex(rf"\b[Pp]rint publication date:? (?P<value>{DAY})")),
    ("published", regex(rf"\b(?:[Pp]ublished|PUBLISHED):? (?P<value>{DAY})")),
    ("available_date", regex(rf"(?:[Pp]ublished [Oo]nline|[Aa]vailable [Oo]nline)(?: on)?:? (?P<value>{DAY})")),
)
HISTORY = (
    "received",
    "(received",
    "( received",
    "accepted",
    "published",
    "available online",
    "revised",
    "manuscript re",
)
"""How a line of days begins."""
ISBN = regex(r"(?:ACM )?ISBN:? (?P<isbn>97[89][\d-]{10,14})")
ISSN = regex(r"(?<!\d)(?P<issn>\d{4}-\d{3}[\dXx])(?![\w-])")
# "ISSN: 0000-0019 (Print) 0000-0027 (Online)", "ISSN 0000-0019 E-ISSN 0000-0027"
SERIAL = ("issn", "e-issn", "eissn", "p-issn", "pissn", "print issn", "online issn")
"""How a line of a journal's numbers begins."""
NAMED = regex(r"^(?:Available online|Online|www\.|https?:).{0,80}\bISSN\b")  # "Available online at … ISSN: 2319-1112"
LONGEST = 200


def use_line(page: Page, at: int) -> None:
    """A line of the head."""
    line = page.lines[at]
    lower = line.lower if line.text[1:2] != " " else line.lower.replace(" ", "")  # "L E T T E R S"
    kind = words.KINDS.get(lower.removeprefix("type ").removesuffix("open access").strip(" :•-|"))
    if kind is not None:
        if kind and not find(page, "genre"):
            page.use(at, "genre", "kind")
        page.ignore(at, "kind")
    elif line.text[3:8] in STAMPED and (stamp := STAMP.match(line.text)):
        _use_stamp(page, at, stamp)
    elif (
        use_day_row(page, at)
        or (not line.text.isascii() and use_source(page, at))
        or use_head(page, at)
        or _use_arxiv(page, at)
    ):
        pass
    elif use_numbered(page, at):
        if (mark := page.marks[at]) and mark.fields and mark.fields[0].startswith("issn"):
            _use_journal_above(page, at)
    elif not use_source(page, at):
        _use_dates(page, at)
        _use_doi(page, at)
        for found in ISSN.finditer(line.text) if lower.startswith(SERIAL) or NAMED.search(line.text) else ():
            page.use(at, "issn", "ISSN", *found.span("issn"))
            _use_journal_above(page, at)
        if is_furniture(line):
            page.ignore(at, "furniture")


def _use_stamp(page: Page, at: int, stamp: re.Match[str]) -> None:
    """What a server prints over a preprint; it says who has the rights on as many lines as nothing parts."""
    for name in ("doi", "issued"):
        if stamp[name] and not find(page, name):
            page.use(at, name, "stamp of a preprint", *stamp.span(name))
    if stamp["first"] and not find(page, "issued"):
        page.use(at, "issued", "stamp of a preprint", *stamp.span("first"))
    if not find(page, "csl_type:article"):
        use_kind(page, at, "article", "stamp of a preprint", stamp.span())
    below = at + 1
    while below < len(page.lines) and RIGHTS.match(page.lines[below].text):
        page.ignore(below, "rights")
        below += 1


STAMPED = frozenset({"Rxiv ", "Rxiv:", "Rxiv,"})
RIGHTS = regex(
    r"(?:\(?which was |\(?not )?(?:not )?(?:certified by )?(?:peer[- ]review|is made available|It is made available)"
)


def _use_journal_above(page: Page, at: int) -> None:
    """The journal, on the first line, over its number."""
    if at == 1 and page.marks[0] is None and not find(page, "container_title") and CALLED.search(page.lines[0].text):
        page.use(0, "container_title", "running head")


def use_foot(page: Page, start: int) -> None:
    """What stands behind the head: days, the work's own running head and DOI, if there is one and no other."""
    free = [at for at in range(start, len(page.lines)) if page.marks[at] is None and _is_short(page, at)]
    for at in free:
        if page.lines[at].lower.startswith(HISTORY):
            _use_dates(page, at)
        _use_isbn(page, at)
    _use_only(page, [at for at in free if page.lines[at].lower.startswith(OWN_DOI)], _found_doi, _use_doi)
    if not find(page, "container_title"):
        _use_only(page, free, _found_journal, use_head)


def _is_short(page: Page, at: int) -> bool:
    return len(page.lines[at].text) < LONGEST


def _use_only(
    page: Page, lines: list[int], found: Callable[[Page, int], str], use: Callable[[Page, int], object]
) -> None:
    """Take those lines where something is found that is the same on all of them."""
    hits = [(at, value) for at in lines if (value := found(page, at))]
    if len({value for _, value in hits}) == 1:
        for at, _ in hits:
            use(page, at)


def _found_doi(page: Page, at: int) -> str:
    found = DOI.fullmatch(page.lines[at].text)
    return found["doi"].lower() if found else ""


def _found_journal(page: Page, at: int) -> str:
    found = match_head(page, at)
    name = found[1].groupdict().get("container_title") if found else None
    return name.lower() if name else ""


def _use_arxiv(page: Page, at: int) -> bool:
    """ "arXiv:0801.3623v1 [hep-ex] 23 Jan 2008", at the margin of a preprint; its day may stand below."""
    found = ARXIV.fullmatch(page.lines[at].text)
    if found is None or find(page, "arxiv"):
        return False
    page.use(at, "arxiv", "arXiv", *found.span("arxiv"))
    if found["submitted"]:
        page.use(at, "issued", "arXiv", *found.span("submitted"))
    elif at + 1 < len(page.lines) and is_date(page.lines[at + 1].text) and not find(page, "issued"):
        page.use(at + 1, "issued", "arXiv")
    return True


def _use_dates(page: Page, at: int) -> None:
    for name, pattern in DATES:
        if (found := pattern.search(page.lines[at].text)) and not find(page, name):
            page.use(at, name, "history", *found.span("value"))


def _use_doi(page: Page, at: int) -> None:
    if (found := DOI.fullmatch(page.lines[at].text)) and not find(page, "doi"):
        page.use(at, "doi", "doi", *found.span("doi"))
    _use_isbn(page, at)


def _use_isbn(page: Page, at: int) -> None:
    if found := ISBN.search(page.lines[at].text):
        page.use(at, "isbn", "isbn", *found.span("isbn"))
