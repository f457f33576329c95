"""EPrints: a citation over the abstract, and rows below it ("Item Type:", "Depositing User:")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.dates import is_date
from citekit.patterns import regex
from citekit.readers.citations import read_citation, use_citation
from citekit.readers.citations.archives.deposited import EDITED
from citekit.readers.citations.joined import Joined
from citekit.readers.citations.styles import ON_COVERS
from citekit.readers.page import Page
from citekit.readers.sites.eprints.words import KINDS, LABELS
from citekit.readers.sites.events import use_event
from citekit.readers.sites.head import leave_affiliations, use_title
from citekit.readers.sites.lists.several import Anchor, begins, behind_rows, read_each
from citekit.readers.sites.people import use_byline, whole
from citekit.readers.sites.site import LINK, Site, Walk, find, rename, use_kind, use_missing

if TYPE_CHECKING:
    from citekit.readers.lines import Line

CITATION = regex(
    r"(?P<people>\S[^()]{2,1500}(?:\([^()\d]{1,80}\)[^()]{0,300}){0,3}?),?\s*\((?P<year>(?:1[5-9]|20)\d\d|In Press"
    r"|Submitted|Forthcoming|Unpublished)\)\.?\s*"
    r"(?P<rest>\S.*)"
)  # "Smith, John and Doe, Jane (2015) Title. Journal of Ice, 12 (3). pp. 34-45. ISSN 1234-5679"
JOURNAL = regex(
    r"(?P<container_title>[^\d].{1,200}?)"
    r"(?:,\s*+(?P<volume>[\w./-]{0,9}[\w-])?\s*+(?:\((?P<issue>[\w./ –-]{1,12})\))?)?\.?"
    r"(?:\s*(?:pp?\.\s*(?P<page>[\w–-]{1,20})|(?P<article_number>(?:Article (?:no|No)\.?|Art\."
    r"|Article)?\s*[a-z]?\d{2,9})|p\.\s*(?P<single>\w{1,10})))?\.?"
    r"(?:\s*ISSN\s*(?P<issn>\d{4}-\d{3}[\dXx]))?(?:\s*\((?:Print|print|Online|online)\)[;,]?)?(?:\s*\S*"
    r"(?P<issn_electronic>\d{4}-\d{3}[\dXx]) \((?:Online|online)\))?"
    r"\s*(?:\((?P<status>In Press|Submitted|Unpublished|Early Online Publication)\))?\.?"
)  # "Journal of Ice, 12 (3). pp. 34-45. ISSN 1234-5679"
THESIS = regex(
    r"(?P<genre>[A-Z][\w.\s()'’-]{2,40}? (?:thesis|dissertation)|Doctoral|Masters?),\s*"
    r"(?P<publisher>\S.*?)\.?"
)
# "PhD thesis, University of Glasgow."
HOST = regex(r"In: (?P<host>\S.*)")
BOOK_TAIL = regex(
    r"(?P<container_title>.{3,250}?)\.\s+(?P<publisher>[A-Z][^.]{1,80}?)(?:, (?P<publisher_place>[^.,]{2,60}))?"
    r"(?:,\s*pp?\.\s*(?P<page>[\w–-]{1,20}))?\.(?:\s*ISBN\s*(?P<isbn>[\dXx-]{10,17}))?\.?"
)  # "The Book of Ice. Springer, Cham, pp. 34-45. ISBN 978-…"
EVENT = regex(r"(?P<event>[^.]{5,250})\.?")  # "Rain Days 2019."
PAREN = regex(r"(?P<kind>[^()]+?)(?:\s*\((?P<sub>[^()]+)\))?")  # "Conference or Workshop Item (Paper)"
FILE = regex(
    r"(?:Text|PDF|Image|Archive|Other|Slideshow|Spreadsheet|Video|Audio)\b.{0,120}|.{0,80}(?:Download|Preview).{0,80}"
    r"|.{1,120}\.(?:pdf|docx?|zip)(?: - .{1,60})?|(?:Available|Restricted) (?:under|to).*|.{0,40}Licen[cs]e.{0,80}"
    r"|Full text (?:not )?available.*",
    re.IGNORECASE,
)  # "PDF (Rain.pdf) - Accepted Version", "Download (1MB)", "Available under License Creative Commons Attribution."


def _item_type(page: Page, at: int, start: int, rule: str) -> None:
    """ "Thesis (PhD)": the kind, and its sub-kind where that says more."""
    text = page.lines[at].text
    found = PAREN.fullmatch(text, start)
    kind = KINDS.get((found["kind"] if found else text[start:]).strip().lower())
    sub = KINDS.get(text[start:].lower()) or kind
    if sub is None:
        page.use(at, "genre", rule, start)
        use_kind(page, at, "document", rule, (start, None))
        return
    use_kind(page, at, sub.type, rule, (start, None))
    if sub.more and found:
        page.use(at, "genre", rule, *(found.span("sub") if sub.more == "sub" and found["sub"] else (start, len(text))))


def _pages(page: Page, at: int, start: int, rule: str) -> None:
    """ "pp. 34-45" of an article; of a thesis the number of its pages."""
    count = re.compile(r"\d{1,4}").fullmatch(page.lines[at].text, start)
    thesis = find(page, "csl_type:thesis", "csl_type:report", "csl_type:book")
    page.use(at, "number_of_pages" if count and thesis else "page", rule, start)


def _date(page: Page, at: int, start: int, rule: str) -> None:
    if is_date(page.lines[at].text[start:]):
        page.use(at, "issued", rule, start)
    else:
        page.ignore(at, rule)


def _days(page: Page, at: int, start: int, rule: str) -> None:
    """The days of an event; or the history of the item: "2 May 2019 Published"."""
    if DAYS.fullmatch(page.lines[at].text, start):
        page.use(at, "event_duration", rule, start)
    else:
        page.ignore(at, rule)


DAYS = regex(r"\d{1,2} [A-Z][a-z]{2,8} \d{4} [-–] \d{1,2} [A-Z][a-z]{2,8} \d{4}")


def _furniture(page: Page, at: int) -> bool:
    if len(page.lines[at].text) < 200 and FILE.fullmatch(page.lines[at].text):
        page.ignore(at, "files")
        return True
    return False


def _official(page: Page, at: int, start: int, rule: str) -> None:
    """An address, which may be that of the DOI."""
    link = LINK.search(page.lines[at].text, start)
    if link and not find(page, "doi"):
        page.use(at, "doi", rule, *link.span(1))
    page.ignore(at, rule)


ROWS = {label.text.lower(): label.field for label in LABELS}
HEADINGS = {
    "abstract": "abstract", "summary": "abstract", "zusammenfassung": "abstract", "downloads": "end",
    "statistics": "end", "actions (login required)": "end", "altmetrics": "end", "keywords": "keywords",
    "export": "end", "item control": "end", "references": "!references", "citation": "citation again", "share": "end",
    "repository staff only": "end", "metadata": "record", "download statistics": "end", "documents": "files",
    "files": "files", "edit item": "end", "view item": "end", "thesis": "record",
}  # fmt: skip
FURNITURE = frozenset(
    {"preview", "download", "tools", "submitted version", "accepted version", "published version",
     "home | about | browse | search", "copy", "view item", "edit item", "login", "home", "browse", "search", "about",
     "up a level", "pdf", "lists", "available under license", "request a copy", "[img]", "[thumbnail of pdf]",
     "repository staff only: item control page"}
)  # fmt: skip
SITE = Site(
    "EPrints", ROWS, HEADINGS, FURNITURE, (_furniture,),
    {"@type": _item_type, "@official": _official, "@event": use_event, "@pages": _pages, "@date": _date,
     "@days": _days},
)  # fmt: skip


ANCHOR = Anchor(begins("item type", "dokumentart"), behind_rows(lambda: SITE))


def read_eprints(lines: list[Line]) -> list[Page] | None:
    """One record; the citation is below the title, or alone above the rows."""
    return read_each(lines, SITE, ANCHOR, _read_page)


def _read_page(lines: list[Line]) -> Page | None:
    page = Page(lines)
    walk = Walk(page, SITE)
    walk.run()
    _tell_thesis(page, walk.head)
    if not any(mark and "csl_type" in "".join(mark.fields) for mark in page.marks):
        return None
    cited = next((at for at in walk.head if len(lines[at].text) < LONGEST and CITATION.fullmatch(lines[at].text)), None)
    if cited is None and _use_broken(page, walk.head):
        return page
    above = [at for at in walk.head if cited is None or at < cited]
    if above:
        use_title(page, above[-1] if cited is not None else above[0])
    for at in above:
        page.ignore(at, "above the title")
    if cited is not None:
        _use_citation(page, cited)
    leave_affiliations(page, [at for at in walk.head if cited is not None and at > cited])
    return page


def _tell_thesis(page: Page, head: list[int]) -> None:
    """A citation of a thesis tells its kind where no row does: "Lind, Karin (2024) Rain. Doctoral thesis, Fen"."""
    if not any(field.name.startswith("csl_type") for field in page.draft.fields):
        for at in [at for at in head if CITATION.fullmatch(page.lines[at].text[:LONGEST])]:
            if found := THESIS_CITED.search(page.lines[at].text):
                use_kind(page, at, "thesis", "citation", found.span("genre"))


THESIS_CITED = regex(r"(?<=\w\w)[.?!] (?P<genre>(?:[A-Z][\w.'’-]{0,20} ){0,4}(?:thesis|dissertation)), ")
DATED = regex(r"\((?P<issued>(?:1[5-9]|20)\d\d)\)\s+(?P<title>\S.*)")  # "(2020) Rain.", below the people


def _use_broken(page: Page, head: list[int]) -> bool:
    """A citation whose people, year with title, and host stand on lines of their own, below the title."""
    dated = next((at for at in head[2:] if at - 1 in head and _is_dated(page, at)), None)
    if dated is None:
        return False
    use_title(page, dated - 2)
    for at in [at for at in head if at < dated - 2]:
        page.ignore(at, "above the title")
    use_byline(page, [whole(page, dated - 1)], "citation")
    if found := DATED.fullmatch(page.lines[dated].text):
        page.use(dated, "issued", "citation", *found.span("issued"))
    for at in [at for at in head if at >= dated]:
        if host := HOST.fullmatch(page.lines[at].text):
            _use_host(page, at, *host.span("host"))
        page.ignore(at, "citation")
    return True


def _is_dated(page: Page, at: int) -> bool:
    """Whether a line has a year and the title that stands over the people above it."""
    found = DATED.fullmatch(page.lines[at].text)
    return found is not None and found["title"].casefold().startswith(page.lines[at - 2].lower)


LONGEST = 2000


def _use_citation(page: Page, at: int) -> None:
    """People, year, and behind the title what the work stands in; rows go before it."""
    found = CITATION.fullmatch(page.lines[at].text)
    if found is None or _use_deposited(page, at):
        return
    if not find(page, "author"):
        _use_people(page, at, *found.span("people"))
    _put(page, at, "issued" if found["year"].isdecimal() else "text:status", found.span("year"))
    title = find(page, "title")
    start = found.start("rest")
    if title and found["rest"].casefold().startswith(title.text.casefold()):
        start += len(title.text)
    elif stop := re.compile(r"(?<=\w\w)[.?!] (?=[A-Z[])").search(page.lines[at].text, start):
        _put(page, at, "title", (start, stop.start() + (stop[0][0] in "?!")))
        start = stop.end() - 1
    text = page.lines[at].text
    while start < len(text) and text[start] in ". ?!":
        start += 1
    _use_source(page, at, start)
    page.ignore(at, "citation")


def _use_deposited(page: Page, at: int) -> bool:
    """Take a citation in the form that EPrints' covers have, too; rows go before it."""
    title = find(page, "title")
    citation = read_citation(page.lines[at].text, (title.text,) if title else (), OWN)
    if citation is None:
        return False
    told = {part.field for part in citation.parts if not part.field.startswith(("csl_type", "work_type"))}
    wanted = tuple(name for name in told if not find(page, name, FIELDS.get(name, name)))
    for part in citation.parts:
        if part.field == "work_type":
            _put(page, at, "genre", (part.start, part.end))
    use_citation(Joined(page, [whole(page, at)]), citation, "page", wanted)
    if {"volume", "container_title"} <= told:  # "Item Type: Scholarly Output", which is of no kind
        rename(page, "csl_type:document", "csl_type:article-journal", unless="csl_type:article-journal")
    return True


OWN = {"deposited": ON_COVERS["deposited"]}
FIELDS = {"awarding_institution": "publisher", "status": "text:status", "event_title": "text:event_title"}


def _use_people(page: Page, at: int, start: int, end: int) -> None:
    """Authors; or the editors of a book: "Lind, Karin, ed."."""
    edited = EDITED.search(page.lines[at].text, start, end)
    use_byline(page, [(at, start, edited.start() if edited else end)], "citation", "editor" if edited else "author")


def _put(page: Page, at: int, name: str, span: tuple[int, int]) -> None:
    if not find(page, name):
        page.use(at, name, "citation", *span)


def _use_source(page: Page, at: int, start: int) -> None:
    text = page.lines[at].text
    if host := HOST.fullmatch(text, start):
        _use_host(page, at, *host.span("host"))
        return
    thesis = THESIS.fullmatch(text, start) if find(page, "csl_type:thesis") else None
    journal = JOURNAL.fullmatch(text, start) if find(page, "csl_type:article-journal", "csl_type:document") else None
    if journal and find(page, "csl_type:document"):
        journal = journal if _tells_journal(journal) else None
        if journal:  # "Item Type: Scholarly Output", which is of no kind
            rename(page, "csl_type:document", "csl_type:article-journal", unless="csl_type:article-journal")
    imprint = IMPRINT.fullmatch(text, start) if find(page, "csl_type:book", "csl_type:report") else None
    for found in filter(None, (thesis, journal, imprint)):
        use_missing(page, at, found, "citation", {"single": "page", "status": "text:status"})


IMPRINT = regex(r"(?P<publisher>[^\W\d_a-z][^.,]{2,80})(?:, (?P<publisher_place>[^\W\d_a-z][^.,\d]{2,60}))?\.?")
"""Behind a book's title: "Fen Press, Oslo."."""


def _tells_journal(found: re.Match[str]) -> bool:
    """Whether numbers show that a host is a journal, where no word says so."""
    return bool(found["volume"] and (found["issue"] or found["page"] or found["issn"] or found["article_number"]))


def _use_host(page: Page, at: int, start: int, end: int) -> None:
    """ "In: The Book of Ice. Springer, pp. 34-45." of a chapter; "In: ICE 2015, Oslo, Norway." of a paper."""
    text = page.lines[at].text
    book = BOOK_TAIL.fullmatch(text, start, end)
    if book:
        use_missing(page, at, book, "citation")
    elif find(page, "csl_type:chapter"):
        _put(page, at, "container_title", (start, len(text[:end].rstrip("."))))
    elif not find(page, "event_title") and (event := EVENT.fullmatch(text, start, end)):
        use_event(page, at, start, "citation", event.end("event"))
