"""The works on the page of a person or a group: title, people and venue with its year, each on lines of their own.

"Rain on roofs", "Karin Lind, Mei Ito, and J. Ray", "In Proceedings of the 3rd Conference on Rain, Oslo, Norway, Mar
2019", "DOI PDF", as the themes of such pages print it. A short name of the venue may stand over the title, prizes,
links and an abstract under the venue.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.leads import without_lead
from citekit.readers.linked_doi import use_linked_doi
from citekit.readers.page import Page
from citekit.readers.sites.head import use_title
from citekit.readers.sites.home.venues import RULE, tell_kinds, tells_venue, use_venue
from citekit.readers.sites.home.words import ABSTRACT, FOOT, HEADING, LINKS, PRIZE
from citekit.readers.sites.home.works import HELPED, Work, are_turned, find_work, start_of
from citekit.readers.sites.lists.several import cut_at
from citekit.readers.sites.people import use_byline, whole

if TYPE_CHECKING:
    from citekit.readers.lines import Line

SHORT = 80
"""Lines above the list that are no longer than this are its page's head."""
PROSE = 60
"""An abstract is longer."""


def read_home_page(lines: list[Line]) -> list[Page] | None:
    """The works of such a page, or a few of them; None for any other text."""
    lines = [*map(_without_label, lines)]
    works = [work for at in range(2, len(lines)) if (work := find_work(lines, at))]
    if not _is_list(lines, works):
        return None
    starts = [start_of(lines, work) for work in works]
    pages = [*map(_read_work, cut_at(lines, starts), works, starts)]
    tell_kinds(pages)
    return [read_head(lines[: starts[0]]), *pages]


def _without_label(line: Line) -> Line:
    """The line without a label, which begins a work: "[C12] Karin Lind, Mei Ito"."""
    bare = without_lead(line)
    bare.gap = bare.gap or bare is not line
    return bare


def _is_list(lines: list[Line], works: list[Work]) -> bool:
    """One work alone, or several; a word of one venue at least tells it, or that there are many."""
    strong = any(tells_venue(lines[at].text) for work in works for at in range(work.venue, work.end))
    strong = strong or any(are_turned(lines[work.title].text) for work in works if work.is_turned)
    strong = strong or any(HELPED.fullmatch(lines[work.people].text) for work in works)
    return len(works) > FEW or (strong and (len(works) > 1 or (bool(works) and len(lines) <= ALONE)))


FEW = 2
ALONE = 10
"""So many lines may one work have."""


def read_head(lines: list[Line]) -> Page:
    """What stands above the list: short lines are the page's, longer ones stay unread."""
    page = Page(lines)
    for at, line in enumerate(lines):
        if len(line.text) <= SHORT:
            page.ignore(at, "above the list")
    return page


def _read_work(lines: list[Line], work: Work, start: int) -> Page:
    page = Page(lines)
    title, people, venue, end = (at - start for at in work[:4])
    for at in range(title):
        page.ignore(at, "short name of the venue")
    if work.is_turned:
        use_byline(page, [whole(page, title)], "byline")
        use_title(page, people, end=len(page.lines[people].text.rstrip(" ,")))
    else:
        for at in range(title, people):
            use_title(page, at, end=len(BUTTONED.sub("", page.lines[at].text)))
        if helped := HELPED.fullmatch(page.lines[people].text):
            use_byline(page, [(people, *helped.span("names"))], "byline", "contributor")
        else:
            use_byline(page, [whole(page, at) for at in range(people, venue)], "byline")
    use_venue(page, venue, end)
    ignore_aside(page, end)
    use_linked_doi(page)
    return page


BUTTONED = regex(r"(?:\s*\[(?i:pdf|link|web ?page|doi|arxiv|preprint|slides)\])+$")  # "Rain on roofs [pdf]"


def ignore_aside(page: Page, start: int) -> None:
    """Links, prizes and headings under the venue are passed over; an abstract is read where words say that one is."""
    is_open = False
    for at in range(start, len(page.lines)):
        text = page.lines[at].text
        if is_open and len(text) > PROSE:
            page.use(at, "abstract", "abstract")
            is_open = False
        elif arxiv := ARXIV_ALONE.fullmatch(text):
            page.use(at, "arxiv", RULE, *arxiv.span("arxiv"))
        elif rule := _rule(text):
            page.ignore(at, rule)
            is_open = is_open or ABSTRACT.match(text) is not None


ARXIV_ALONE = regex(r"arXiv:(?P<arxiv>\d{4}\.\d{4,5})")


def _rule(text: str) -> str | None:
    """By which rule a line under a venue is passed over."""
    if HEADING.fullmatch(text):
        return "heading"
    if LINKS.fullmatch(text):
        return "links"
    if FOOT.fullmatch(text):
        return "furniture"
    return "prize" if len(text) < LONGEST and PRIZE.fullmatch(text) else None


LONGEST = 150
