"""The first page of a work as the text of its PDF has it, or the cover that a publisher puts before one.

What tells the work are its own citation, a running head and a DOI; title and people stand below one another, and are
taken only where marks, initials or the citation show which is which. A page that does not show it gives no record.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.dates import is_date
from citekit.normalize.names import looks_like_person
from citekit.patterns import regex
from citekit.readers.leads import heads_references
from citekit.readers.letters import to_letters
from citekit.readers.page import Page
from citekit.readers.sites.firstpage import words
from citekit.readers.sites.firstpage.events import use_event
from citekit.readers.sites.firstpage.head import drop_people, use_head, use_titled
from citekit.readers.sites.firstpage.lines import use_foot, use_line
from citekit.readers.sites.firstpage.margin import leave_margin
from citekit.readers.sites.firstpage.parts import use_abstract, use_keywords
from citekit.readers.sites.firstpage.running_heads import MEETING
from citekit.readers.sites.firstpage.stated import use_stated
from citekit.readers.sites.firstpage.statements import RULE, use_statement
from citekit.readers.sites.head import is_place, tell_numbers
from citekit.readers.sites.menus import leave_button, leave_links
from citekit.readers.sites.own_citation import use_own_citation
from citekit.readers.sites.publisher.words import FURNITURE
from citekit.readers.sites.site import find, rename, use_kind
from citekit.readers.sites.unheaded import use_abstract_above

if TYPE_CHECKING:
    from citekit.readers.lines import Line

BUTTONS = (words.BUTTONS | FURNITURE) - words.KINDS.keys() - words.FURNITURE - {"elsevier", ":", "."}
WEB = 2
"""So many buttons of a site are a page of it, and no first page."""


SOURCES = ("container_title", "doi", "arxiv")
BACK = "[back]"
"""What stands over the journal at Tech Science Press."""


def read_firstpage(lines: list[Line]) -> list[Page] | None:
    """The record of a first page; None where title and source are not certain."""
    if not is_first_page(lines):
        return None
    page = Page(lines)
    for at in range(_viewers(lines)):
        page.ignore(at, "furniture" if _is_button(lines[at]) else "repeated")
    leave_links(page)
    leave_margin(page)
    if len(lines) > 1 and lines[0].lower == BACK:
        page.use(1, "container_title", "running head")
    told = use_statement(page) or use_stated(page) is not None
    end = _cut_page(page)
    use_event(page, end)
    if find(page, "keywords") and not find(page, "abstract"):
        use_abstract_above(page, end)
    if find(page, *SOURCES, "abstract") is None:
        return None  # nor does the head tell a source
    head = [at for at in range(end) if page.marks[at] is None]
    title = find(page, "title")
    if not (use_titled(page, head, title.text) if title else use_head(page, head)) and not title:
        return None
    if not _is_enough(page):
        return None
    drop_people(page)
    leave_button(page)
    if not told and find(page, "page", "issued") is None:
        use_own_citation(page)
    _leave(page, end)
    _use_kind(page, told)
    rename(page, "published", "available_date" if find(page, "issued") else "issued", unless="")
    tell_numbers(page)
    return [page]


def is_first_page(lines: list[Line]) -> bool:
    """Whether lines may be a first page: no page of a site, and none of those that another reader knows."""
    below = lines[_viewers(lines) :]
    return sum(map(_is_button, below)) < WEB and not any(map(_is_others, lines))


def _viewers(lines: list[Line]) -> int:
    """How many of the first lines are a viewer's: buttons, and the title of its window, which the page has below."""
    count = 0
    while count < len(lines) and (_is_button(lines[count]) or (count == 0 and _is_window(lines))):
        count += 1
    return count


def _is_window(lines: list[Line]) -> bool:
    """Whether the first line is the title that stands on lines below, over a button."""
    wanted = to_letters(lines[0].text)
    if len(wanted) < TITLE or len(lines) < LINES or not _is_button(lines[1]):
        return False
    return any(
        to_letters("".join(line.text for line in lines[at : at + size])) == wanted
        for at in range(2, min(LINES * 3, len(lines)))
        for size in range(1, LINES)
    )


TITLE, LINES = 25, 5
"""Letters of a window's title; lines of the same on the page."""


def _is_button(line: Line) -> bool:
    return line.lower in BUTTONS


def _is_enough(page: Page) -> bool:
    """Whether a source is known, or else an abstract stands under the people."""
    if find(page, *SOURCES):
        return True
    return find(page, "abstract") is not None and find(page, "author") is not None


def _is_others(line: Line) -> bool:
    """Whether a first page is one of those that the reader of publishers' pages knows: Elsevier's, Cambridge's."""
    return line.lower.startswith(words.OTHERS) or line.lower.endswith("published online by cambridge university press")


def read_strange_page(lines: list[Line]) -> list[Page] | None:
    """The same of a page that no word tells: only with a running head, arXiv's stamp or its own citation."""
    pages = read_firstpage(lines) or []
    rules = {field.rule for page in pages for field in page.draft.fields}
    shown = rules >= SHOWN and not any(map(_is_button, lines[_viewers(lines) :]))
    if not pages or (rules.isdisjoint(TELLING) and not shown) or not _is_placed(pages[0]):
        return None
    return pages


def _is_placed(page: Page) -> bool:
    """Whether an abstract, a DOI or a place of work stands on a page: a list of references has none below people."""
    return find(page, "abstract", "doi", "arxiv") is not None or any(
        is_place(page, at) for at in range(len(page.lines))
    )


TELLING = frozenset({"running head", "arXiv", "citation", RULE})
SHOWN = {"byline", "abstract"}
"""Rules of which one, or all of these, show a first page."""


def _cut_page(page: Page) -> int:
    """Take what each line says by its own words; where the abstract, the keywords or the text begin."""
    end, foot = len(page.lines), len(page.lines)
    for at, line in enumerate(page.lines):
        if page.marks[at] is not None:
            continue
        if heads_references(line.lower):
            _pass_references(page, at)
            break
        if line.lower in words.COLUMNS:
            _leave_columns(page, at)
            end, foot = min(end, at), min(foot, at)
        elif opens := words.ABSTRACT.match(line.text):
            if not find(page, "abstract"):
                use_abstract(page, at, opens.end())
            end, foot = min(end, at), min(foot, at)
        elif (opens := words.KEYWORDS.match(line.text)) and not find(page, "keywords"):
            use_keywords(page, at, opens.end())
            end = min(end, at)
        elif words.ENDS.fullmatch(line.text):
            page.ignore(at, "article body")
            end, foot = min(end, at), min(foot, at)
        elif at < foot:
            use_line(page, at)
    use_foot(page, foot)
    return end


def _leave_columns(page: Page, at: int) -> None:
    """Two headings on a line stand over two columns, whose lines the copy has in turns: what is whose, nobody knows."""
    page.ignore(at, "heading")
    for below in range(at + 1, len(page.lines)):
        if words.ENDS.fullmatch(page.lines[below].text):
            break
        page.unread(below)


def _pass_references(page: Page, start: int) -> None:
    page.ignore_rest("references", start)


def _leave(page: Page, end: int) -> None:
    """Pass over places of work below title and people, and the article's text behind the abstract."""
    named = [at for at, mark in enumerate(page.marks) if mark and mark.rule in ("title", "byline")]
    cited = {field.text for field in page.draft.fields if field.name == "author"}
    for at in range(max(named, default=end) + 1, len(page.lines)):
        name = page.lines[at].text.strip(" ,*†‡0123456789")
        if page.marks[at] is not None:
            continue
        if at < end and (
            (name not in cited and looks_like_person(name) and not is_place(page, at))
            or words.CITED.match(page.lines[at].text)
            or PROSE.search(page.lines[at].text)
        ):
            page.unread(at)  # it may be another author, how to cite the work, or an abstract without its heading
        else:
            page.ignore(at, "affiliation" if at < end else "article body")


PROSE = regex(r"(?:\b[a-z]{1,20}[ ,;]\s?){5}")  # words in small letters, as no place of work has them


def _is_answered(line: Line) -> bool:
    """Whether a line says who answers for an article."""
    return line.lower.lstrip("*† ").startswith("corresponding author")


def _date_report(page: Page, title: int) -> None:
    """A working paper's day: that of "this version", or a month alone on a line beside its title."""
    lines = [(at, VERSION.match(page.lines[at].text)) for at in range(min(title + BESIDE, len(page.lines)))]
    told = [(at, found.end()) for at, found in lines if found] or [(at, 0) for at, _ in lines]
    dates = [(at, start) for at, start in told if is_date(page.lines[at].text[start:])]
    if dates and not find(page, "issued"):
        page.use(dates[0][0], "issued", "history", dates[0][1])


VERSION = regex(r"this (?:version|draft):? ", re.IGNORECASE)  # "THIS VERSION: APRIL 2015"
BESIDE = 20


def _use_kind(page: Page, cited: bool) -> None:
    """By what the work stands in."""
    if cited and any(field.name.startswith(("csl_type", "work_type")) for field in page.draft.fields):
        return
    at = next(at for at, mark in enumerate(page.marks) if mark and "title" in mark.fields)
    container = find(page, "container_title")
    if container is None and find(page, "arxiv"):
        use_kind(page, at, "article", "arXiv")
    elif container is None and find(page, "event_title"):
        use_kind(page, at, "paper-conference", "event")
    elif container is None and find(page, "collection_number"):
        use_kind(page, at, "report", "series")
        _date_report(page, at)
    elif (
        container is None
        and not find(page, "doi", "submitted", "accepted", "genre")
        and not any(map(_is_answered, page.lines))
    ):
        return
    elif not cited or container is None:
        meeting = container is not None and MEETING.fullmatch(container.text)
        use_kind(page, at, "paper-conference" if meeting else "article-journal", "site: first page")
