"""IEEE Xplore: rows under the abstract, the container with volume, issue and date in brackets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.dates import is_date
from citekit.patterns import regex
from citekit.readers.cuts import pieces
from citekit.readers.leads import without_numbers
from citekit.readers.page import Page
from citekit.readers.sites.ieee.people import use_people
from citekit.readers.sites.ieee.printed import cut_printed, is_printed, pass_buttons
from citekit.readers.sites.ieee.words import FURNITURE, HEADINGS, ROWS
from citekit.readers.sites.lists.several import Anchor, begins, behind_rows, read_each
from citekit.readers.sites.site import Site, Walk, doi_line, find, match_row, rename, use_kind
from citekit.readers.sites.terms import use_terms

if TYPE_CHECKING:
    from citekit.draft import Field
    from citekit.readers.lines import Line

SERIAL = regex(r"\(([^()]*\bVolume:[^()]*|[^()]*\bIssue:[^()]*|\s*Early Access\s*)\)\s*$", re.IGNORECASE)
# "IEEE Power and Energy Magazine ( Volume: 7, Issue: 2, March-April 2009 )"
NUMBER = regex(r"(Volume|Issue|Part):\s*(\S.*)", re.IGNORECASE)  # "Volume: 7", "Issue: 2"
VOLUME_ROW = regex(r"(\S+?)[,\s]+Issue:\s*(\S+)")  # "7 ,  Issue: 2", behind "Volume:" in the old layout
YEAR = regex(r"(?:1[89]|20)\d\d\b")  # "Firstquarter 2021"
# "2019 Symposium on Rain"
CONFERENCE = regex(r"conferen|proceeding|symposi|workshop|congress|colloqui|meeting|\bconf\b", re.IGNORECASE)
STANDARD = regex(r"(?:IEEE|ANSI|ISO)\S* (?:Std|P\d)", re.IGNORECASE)  # "IEEE Std 802.11-2020"
COUNT = regex(
    r"[\d,]+|\d+ author\(s\)|(?:cites?|citations?) in|papers?|patents?|full|text views"
    r"|\d[\d,]* (?:paper|patent) citations?"
    r"|[\d,]+ ?full ?text ?views|[\d,]+ ?cites? ?in ?(?:papers?|patents?)",
    re.IGNORECASE,
)  # "12", "Cites in", "Papers", "345", "Full", "Text Views"
NAVIGATION = regex(
    r"\W*(?:View|Read|Available)\b.{0,30}\bIEEE ?Xplore\W*|"
    r"(?:Conferences|(?:Journals & )?Magazines|Journals|Books|Standards|Early Access Articles|Courses)\s*>.*"
    r"|[^>]{4,120} ?> ?(?:Volume|Early Access)\b.{0,40}"
    r"|https?://ieeexplore\.ieee\.org/\S*|Cite This\s*PDF|(?:Alerts\s*)*Manage Content Alerts.*"
)
# "Conferences >2013 12th International C...", "IEEE Access >Volume: 12", "🔗 View Publication on IEEE Xplore"
ADDRESS = regex(r"[\s(–—-]*https?://\S+$")  # "2013 Conference on Kettles - https://ieeexplore.ieee.org/document/1"
ISSN = regex(r"\d{4}-?\d{3}[\dXx]")
NUMBERS = regex(r"(\d+\s?[-–]\s?\d+)\s+[Vv]ol\.\s?\w+")  # "639- 642 vol.2", of the old layout
LABELS = (
    r"(?:Published in|Date (?:of Conference|Added to IEEE Xplore|of Publication)|Conference Location|Publisher|DOI"
    r"|(?:On p|P)age\(s\)|INSPEC Accession Number|IS[BS]N Information|Sponsored by"
    r"|(?:Electronic|Print|CD-ROM|Print on Demand ?\(PoD\)) IS[BS]N):"
)
BUTTONS = regex(r"(?<=\w)Cite This(?:\s*PDF)?$")  # "Publisher: IEEECite ThisPDF"
BESIDE = regex(rf"(?<!\s)\s+(?={LABELS})")
# "DOI: 10.1109/ICCSNT.2016.8070222    Publisher: IEEE": rows that a copy put on one line
GLUED = regex(rf"(?<![\s,;|])[\s,;|]*(?={LABELS})")  # "…2013Date Added to IEEE Xplore: 10 April 2014Electronic ISBN: …"
MANY = 3
"""So many labels on a line, or more, were run together."""


def _container(page: Page, at: int, start: int, rule: str) -> None:
    """ "Published in: …": the container, and in brackets behind it the numbers of a journal's issue."""
    text = page.lines[at].text
    serial = SERIAL.search(text, start)
    end = len(text[: serial.start()].rstrip()) if serial else len(text)
    if not serial and (address := ADDRESS.search(text, start)):
        end = address.start()
    if end > start:
        page.use(at, "container_title", rule, start, end)
    for first, last in pieces(text, *serial.span(1), regex(r"(?<!\s)\s*,\s+|(?<!\s)\s+(?=$|Issue:)")) if serial else ():
        _number(page, at, first, last, rule)


def _number(page: Page, at: int, first: int, last: int, rule: str) -> None:
    text = page.lines[at].text
    while first < last and text[first] == " ":
        first += 1
    number = NUMBER.fullmatch(text, first, last)
    if number and number[1].lower() in ("volume", "issue"):
        page.use(at, number[1].lower(), rule, *number.span(2))
    elif text[first:last].lower().strip() == "early access":
        page.use(at, "text:status", rule, first, last)
    elif not number and YEAR.search(text, first, last):
        _issue_date(page, at, first, rule, last)


def _issue_date(page: Page, at: int, start: int, rule: str, end: int | None = None) -> None:
    """The date of an issue; of a quarter, or of "Feb.15, 15 2020", which is no date in numbers, the year."""
    text = page.lines[at].text
    end = len(text) if end is None else end
    year = None if is_date(text[start:end].strip()) else YEAR.search(text, start, end)
    page.use(at, "issued", rule, *(year.span() if year else (start, end)))


def _volume(page: Page, at: int, start: int, rule: str) -> None:
    """ "Volume: 7 ,  Issue: 2" of the old layout."""
    both = VOLUME_ROW.fullmatch(page.lines[at].text, start)
    if both:
        page.use(at, "volume", rule, *both.span(1))
        page.use(at, "issue", rule, *both.span(2))
    else:
        page.use(at, "volume", rule, start, len(page.lines[at].text.rstrip(" ,")))


def _pages(page: Page, at: int, start: int, rule: str) -> None:
    """ "639- 642 vol.2": the volume stands in its own row."""
    numbers = NUMBERS.fullmatch(page.lines[at].text, start)
    page.use(at, "page", rule, *(numbers.span(1) if numbers else (start, None)))


def _disc(page: Page, at: int, start: int, rule: str) -> None:
    """ "CD: 2160-9292": which of the two numbers it is, its digits tell."""
    page.use(at, "issn" if ISSN.fullmatch(page.lines[at].text, start) else "isbn", rule, start)


def _place(page: Page, at: int, start: int, rule: str) -> None:
    """ "Hong Kong,": where no country follows, the comma stays on the page."""
    page.use(at, "text:event_place", rule, start, len(page.lines[at].text.rstrip(" ,")))


def _author_terms(page: Page, at: int, start: int, _: str) -> None:
    use_terms(page, at, start, "keywords")


def _skip(page: Page, at: int) -> bool:
    """Counts, and the path of the page."""
    if _is_passed(page.lines[at]):
        page.ignore(at, "furniture")
        return True
    return False


def _is_passed(line: Line) -> bool:
    return COUNT.fullmatch(line.text) is not None or NAVIGATION.fullmatch(line.text) is not None


SITE = Site(
    "IEEE Xplore", ROWS, HEADINGS, FURNITURE, (_skip, doi_line),
    {"@container": _container, "@place": _place, "@volume": _volume, "@terms": _author_terms,
     "@issue date": _issue_date, "@pages": _pages, "@disc": _disc},
    ends=regex(r"section i\..*|1\.? introduction", re.IGNORECASE),
)  # fmt: skip


ANCHOR = Anchor(begins("published in:", "this paper appears in:"), behind_rows(lambda: SITE, _is_passed))


def read_ieee(lines: list[Line]) -> list[Page] | None:
    """The page of one document of IEEE Xplore."""
    if is_printed(lines):
        return read_each([row for line in lines for row in cut_printed(line)], None, ANCHOR, _read_page)
    return read_each([row for line in _without_numbers(lines) for row in _rows(line)], SITE, ANCHOR, _read_page)


def _without_numbers(lines: list[Line]) -> list[Line]:
    """The lines of several papers without the numbers before their titles."""
    count = sum(ANCHOR.found(line.lower) for line in lines)
    bare = without_numbers(lines) if count > 1 else lines
    return bare if sum(line is not other for line, other in zip(lines, bare, strict=True)) == count else lines


def _rows(line: Line) -> list[Line]:
    """The rows of a line, each as a line."""
    text = line.text
    if ": " not in text:
        return [line]
    if buttons := BUTTONS.search(text):
        return [line.part(0, buttons.start()), line.part(buttons.start(), len(text))]
    cut = GLUED if text.count(":") >= MANY and len(GLUED.findall(text)) >= MANY else BESIDE
    if cut is BESIDE and (line.lower.startswith("abstract") or not match_row(line, ROWS)):
        return [line]
    spans = pieces(text, 0, len(text), cut)
    return [line.part(start, end) for start, end in spans] if len(spans) > 1 else [line]


class Document(Walk):
    """The walk over a page, which has its terms below the article's text."""

    def _take(self, at: int) -> None:
        if self.section == "end" and self.page.lines[at].lower in TERMS:
            self.section = "index terms of the site"
        super()._take(at)


TERMS = frozenset({"ieee keywords", "index terms", "author keywords"})


def _read_page(lines: list[Line]) -> Page | None:
    page = Page(lines)
    for at in range(_path(lines)):
        page.ignore(at, "above the title")
    if is_printed(lines):
        pass_buttons(page)
    _pass_links(page)
    walk = Document(page, SITE)
    walk.run()
    use_people(page, _without_container(page, walk.head))
    _use_trail(page)
    _use_kind(page)
    return page


def _pass_links(page: Page) -> None:
    """Links down the page, over its rows: "Abstract", "Authors", "References", "Keywords", one below the other; the
    last of them may be the abstract's own heading."""
    rows = next((at for at, line in enumerate(page.lines) if ANCHOR.found(line.lower)), 0)
    lowers = [line.lower.rstrip(" :") for line in page.lines[:rows]]
    opens = [lower in HEADINGS and "document sections" not in lowers for lower in lowers]  # under which they are told
    links = [at for at in range(rows) if all(opens[max(at - 1, 0) : at + 2]) and sum(opens[at - 1 : at + 2]) == LINKS]
    beside = {other for at in links for other in (at - 1, at, at + 1)}
    for at in sorted(beside):
        if at + 1 in beside or not page.lines[at].lower.startswith("abstract"):
            page.ignore(at, "contents of the article")


LINKS = 3
"""So many headings with nothing between them, or more, are links."""


def _path(lines: list[Line]) -> int:
    """Where the page's path stands, above which is the site's menu; 0 if it is not there, or is that of another page
    below this one's rows."""
    at = next((at for at, line in enumerate(lines) if ">" in line.text and NAVIGATION.fullmatch(line.text)), 0)
    return 0 if any(ANCHOR.found(line.lower) for line in lines[:at]) else at


def _without_container(page: Page, head: list[int]) -> list[int]:
    """The head without the name of the host, which a copy may have over the title as in its row."""
    container = find(page, "container_title")
    again = [at for at in head if container and page.lines[at].text == container.text]
    for at in again if len(again) < len(head) else ():
        page.ignore(at, "repeated")
    return [at for at in head if page.marks[at] is None]


def _use_trail(page: Page) -> None:
    """The book or journal of a page that has no row for it, out of the page's path: "Books >Mires of Europe >Chapter
    4"; not one that the site cut short."""
    trails = [(at, found) for at, line in enumerate(page.lines) if (found := TRAIL.fullmatch(line.text))]
    for at, found in trails[:1] if not find(page, "container_title") and not find(page, "event_duration") else ():
        page.use(at, "container_title", "path", *found.span(1))


TRAIL = regex(r"(?:Books|Journals & Magazines|Magazines|Journals) ?> ?([^>]{3,150}?[^>.… ]) ?>.{3,60}")


def _use_kind(page: Page) -> None:
    """By the container: days or place of a conference, the numbers of an issue, or its name."""
    container = find(page, "container_title") or find(page, "event_duration") or _published(page) or _chapter(page)
    if container is None:
        return
    kind = _kind(page, container.text)
    at = next(at for at, mark in enumerate(page.marks) if mark and container.name in mark.fields)
    use_kind(page, at, kind, container.rule)
    if kind == "paper-conference":  # "Publication Date: 13-18 April 2008" of the old layout
        rename(page, "issued", "event_duration", unless="event_duration")
    else:  # a journal whose issues have no date, and early access
        rename(page, "available_date", "issued", unless="issued")


def _published(page: Page) -> Field | None:
    """The date of publication, which only a journal's articles have."""
    date = find(page, "available_date")
    return date if date and date.rule == "row: Date of Publication" else None


def _chapter(page: Page) -> Field | None:
    """The pages in a book, which a chapter's page does not name."""
    return find(page, "page") if find(page, "isbn", "isbn_print", "isbn_electronic") else None


def _kind(page: Page, container: str) -> str:
    serial = any(find(page, name) for name in ("volume", "issue", "text:status"))
    if find(page, "event_duration") or find(page, "text:event_place"):
        return "paper-conference"
    if STANDARD.match(container) or any(line.lower.startswith("ics code:") for line in page.lines):
        return "standard"
    book = find(page, "isbn", "isbn_print", "isbn_electronic")
    if CONFERENCE.search(container) and (book or not serial):  # old proceedings in several volumes
        return "paper-conference"
    return "chapter" if book and not serial else "article-journal"
