"""The works on the page of a person or a group: title, people and venue with its year, each on lines of their own.

"Rain on roofs", "Karin Lind, Mei Ito, and J. Ray", "In Proceedings of the 3rd Conference on Rain, Oslo, Norway, Mar
2019", "DOI PDF", as the themes of such pages print it. A short name of the venue may stand over the title, prizes,
links and an abstract under the venue.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.normalize.names import looks_like_byline
from citekit.patterns import regex
from citekit.readers.citations.deposited import MEETING
from citekit.readers.citations.joined import Joined
from citekit.readers.citations.venues import cut_venue
from citekit.readers.citations.words import PREPRINT_SERVERS
from citekit.readers.cuts import named
from citekit.readers.linked_doi import use_linked_doi
from citekit.readers.page import Page
from citekit.readers.sites.genres import PROCEEDINGS
from citekit.readers.sites.head import use_title
from citekit.readers.sites.home_words import (
    ABSTRACT,
    ARXIV,
    BADGE,
    FOOT,
    HEADING,
    JOURNAL,
    LINKS,
    OVER,
    PRIZE,
    SENTENCE,
    STRONG,
)
from citekit.readers.sites.people import is_people, use_byline, whole
from citekit.readers.sites.scholar import PREPRINT
from citekit.readers.sites.several import cut_at
from citekit.readers.sites.site import find, use_kind

if TYPE_CHECKING:
    from citekit.readers.lines import Line

RULE = "venue"
MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?"
INTRO = (
    r"(?:In|To appear (?:in|at)|Accepted (?:to|at|by)|(?:Published|Presented|Appeared|Appears) (?:in|at)):?\s+"
    r"(?:the\s+)?"
)
# "In 2025 Symposium on Rain (SR), Oslo, Norway, Mar 2025", "Published in Mires , 2019. Best Paper Award", "RAIN, 2020"
VENUE = regex(
    rf"(?P<intro>{INTRO})?(?P<host>(?:[^\W_a-z]|(?<=\s)(?:proce|arXiv))[^|]{{1,300}}?)\s?,\s?(?P<issued>(?:{MONTH}\s)?(?:19|20)\d\d)\.?"
    r"(?:\s+(?P<rest>\S.{1,150}))?"
)
# "Mire Lett. D (2025)", under people as BibTeX has them
BRACKETED = regex(r"(?P<intro>(?!))?(?P<host>[^\W_a-z][^|()\d]{1,80}?)\s\((?P<issued>(?:19|20)\d\d)\)(?P<rest>(?!))?")
# "Mire Lett. 12(3): 45–67 (2025)"
BRACKETED_LAST = regex(
    r"(?P<intro>(?!))?(?P<host>[^\W_a-z][^|()]{1,80}?\s\d{1,4}(?:\s?\([\w/–-]{1,9}\))?[:,]\s?(?:pp?\.\s?)?\d{1,6}[-–]\d{1,6})"
    r"\s\((?P<issued>(?:19|20)\d\d)\)\.?(?P<rest>(?!))?"
)
# "Mire Letters, 2025, 12(3): 45–67", "Mire Letters (2025) 12: 45-67."
NUMBERED = regex(
    rf"(?P<intro>(?!))?(?P<host>[^\W_a-z][^|()]{{1,100}}?),?\s\(?(?P<issued>(?:{MONTH}\s)?(?:19|20)\d\d)\)?[,;]?\s"
    r"(?:[Vv]ol(?:ume|\.)\s)?(?P<volume>\d{1,4})(?:\s?\((?P<issue>[\w/–-]{1,9})\)|,\s(?:[Nn]o\.|[Ii]ssue)\s(?P<number>\d{1,4}))?"
    r"[:,]\s?(?:pp?\.\s?)?(?P<page>[A-Za-z]?\d{1,6}\s?[-–]\s?[A-Za-z]?\d{1,6})\.?(?P<rest>(?!))?"
)
NUMBERS = {"intro": "", "host": "", "issued": "", "rest": "", "number": "issue"}
BEGUN = regex(rf"{INTRO}\S.{{8,150}}(?<![.,\d])")  # "Published in the 3rd Conference on", broken off there
SHORT = 80
"""Lines above the list that are no longer than this are its page's head."""
PROSE = 60
"""An abstract is longer."""
BROKEN = 30
"""The first line of a title that was broken is no shorter."""


class Work(NamedTuple):
    """Where title, people and venue of a work begin, and where the venue ends; turned, people stand over the title."""

    title: int
    people: int
    venue: int
    end: int
    is_turned: bool = False


def read_home_page(lines: list[Line]) -> list[Page] | None:
    """The works of such a page, or a few of them; None for any other text."""
    works = [work for at in range(2, len(lines)) if (work := _find(lines, at))]
    if not _is_list(lines, works):
        return None
    starts = [_start(lines, work) for work in works]
    pages = [*map(_read_work, cut_at(lines, starts), works, starts)]
    tell_kinds(pages)
    return [read_head(lines[: starts[0]]), *pages]


def _is_list(lines: list[Line], works: list[Work]) -> bool:
    """One work alone, or several; a word of one venue at least tells it, or that there are many."""
    strong = any(_tells(lines[at].text) for work in works for at in range(work.venue, work.end))
    strong = strong or any(_are_turned(lines[work.title].text) for work in works if work.is_turned)
    strong = strong or any(HELPED.fullmatch(lines[work.people].text) for work in works)
    return len(works) > FEW or (strong and (len(works) > 1 or (bool(works) and len(lines) <= ALONE)))


FEW = 2
ALONE = 10
"""So many lines may one work have."""


def _find(lines: list[Line], at: int) -> Work | None:
    """The work whose venue begins on a line."""
    end = _venue_end(lines, at)
    if not end:
        return None
    if HELPED.fullmatch(lines[at - 1].text):
        return Work(at - 2, at - 1, at, end) if _is_title(lines[at - 2].text) else None
    if not is_people(lines[at - 1].text) or _are_turned(lines[at - 2].text):
        return _find_turned(lines, Work(at - 2, at - 1, at, end, is_turned=True))
    people = at - 1
    while people > 1 and lines[people - 1].text.endswith(",") and is_people(lines[people - 1].text):
        people -= 1
    title = people - 1
    if title > 0 and lines[title].text[0].islower() and len(lines[title - 1].text) >= BROKEN:
        title -= 1
    work = Work(title, people, at, end)
    return work if _is_title(lines[title].text) and _is_named(lines, work) else None


def _find_turned(lines: list[Line], work: Work) -> Work | None:
    """A work whose people stand over its title: "Karin Lind, Mei Ito", "Rain on roofs,", "In the 3rd Conference …"."""
    people, title, venue = (lines[at].text for at in work[:3])
    if _are_turned(people):
        return work if _is_title(title) else None
    named = people.count(",") > 0 or " and " in people
    is_one = title.endswith(",") and venue.startswith(WITHIN) and named and is_people(people)
    return work if is_one and _is_title(title) and STRONG.search(venue) else None


# "(with Jo Ray and Mei Ito)", of a person's own list
HELPED = regex(r"\((?:joint(?:ly)? )?with (?P<names>[^()]{3,300})\)")


def _are_turned(text: str) -> bool:
    """Whether a line is people as BibTeX has them: "Lind, Karin and Ito, Mei"."""
    names = text.split(" and ")
    return len(names) > 1 and all(TURNED.fullmatch(name) for name in names)


TURNED = regex(r"[^\W\d_][^,;:()\d]{1,40}, [^\W\d_][^,;:()\d]{0,40}")


def _is_named(lines: list[Line], work: Work) -> bool:
    """Whether people stand over a venue: one person alone over one that a word tells."""
    several = looks_like_byline(lines[work.venue - 1].text) or work.people < work.venue - 1
    return several or _tells(lines[work.venue].text)


def _tells(text: str) -> bool:
    """Whether a venue is surely one: by a word, or by volume and pages."""
    return STRONG.search(text) is not None or _match_numbered(text) is not None


def _match_numbered(text: str) -> re.Match[str] | None:
    return NUMBERED.fullmatch(text) or BRACKETED_LAST.fullmatch(text) if text[-1] in ").0123456789" else None


def _venue_end(lines: list[Line], at: int) -> int:
    """Behind a venue of one line or two; 0 where none is."""
    if _match(lines[at].text):
        return at + 1
    broken = at + 1 < len(lines) and not lines[at + 1].gap and BEGUN.fullmatch(lines[at].text)
    return at + 2 if broken and _match(f"{lines[at].text} {lines[at + 1].text}") else 0


def _match(text: str) -> re.Match[str] | None:
    found = VENUE.fullmatch(text) or BRACKETED.fullmatch(text) or _match_numbered(text)
    if found is None or SENTENCE.search(found["host"]):
        return None
    return found if not found["rest"] or _is_aside(found["rest"]) else None


def _is_aside(text: str) -> bool:
    """Whether a text says nothing of where a work stands: links, prizes, what is in brackets."""
    return bool(LINKS.fullmatch(text) or PRIZE.fullmatch(text) or (text[0] in "[(" and text[-1] in "])"))


def _is_title(text: str) -> bool:
    return (
        " " in text
        and len(text) > TITLE
        and not CITED.match(text)
        and not (HEADING.fullmatch(text) or _is_aside(text) or _match(text))
    )


TITLE = 9
CITED = regex(r"[^\W\d_][\w'’-]+, (?:[^\W\d_]\.[ -]?){1,3}[,;&]")  # "Lind, K., Ito, M. Rain on roofs": a citation


def _start(lines: list[Line], work: Work) -> int:
    """Where a work begins: with its title, or with the short name of its venue over that."""
    above = work.title - 1
    if work.is_turned:
        return above if above >= 0 and OVER.fullmatch(lines[above].text) else work.title
    badge = BADGE.fullmatch(lines[above].text) if above >= 0 else None
    is_over = badge and (not lines[work.title].gap or badge["year"])
    return above if is_over and not _is_aside(lines[above].text) else work.title


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
    _use_venue(page, venue, end)
    ignore_aside(page, end)
    use_linked_doi(page)
    return page


BUTTONED = regex(r"(?:\s*\[(?i:pdf|link|web ?page|doi|arxiv|preprint|slides)\])+$")  # "Rain on roofs [pdf]"


def _use_venue(page: Page, at: int, end: int) -> None:
    joined = Joined(page, [whole(page, line) for line in range(at, end)])
    found = _match(joined.text)
    if found is None:
        return
    joined.use("issued", RULE, *found.span("issued"), "page")
    start, stop = found.span("host")
    if preprint := PREPRINT.match(joined.text, start, stop) or ARXIV_TWICE.match(joined.text, start, stop):
        joined.use("arxiv", RULE, *preprint.span("arxiv"), "page")
        joined.use("csl_type:article", RULE, *preprint.span(), "page")
        return
    for name, first, last in [*cut_venue(joined.text, start, stop), *named(found, NUMBERS)]:
        joined.use(name, RULE, first, last, "page")
    if (found["intro"] or "").startswith(WITHIN) or MEETING.search(joined.text[start:stop]):
        joined.use("csl_type:paper-conference", RULE, start, stop, "page")


WITHIN = "In "
"""Stands before the host of a paper, and in the same list before no journal."""


def tell_kinds(pages: list[Page]) -> None:
    """A venue whose words do not tell the kind is a journal where others have an "In"; else it may be either."""
    hosts = [(page, at) for page in pages if (at := _host(page)) is not None]
    parted = any(page.lines[at].text.startswith(WITHIN) for page, at in hosts)
    for page, at in hosts:
        host = find(page, "container_title")
        if host and not any(field.name[:8] == "csl_type" for field in page.draft.fields):
            if host.text in PREPRINT_SERVERS or ARXIV.fullmatch(host.text):
                use_kind(page, at, "article", RULE)
            elif parted or JOURNAL.search(host.text) or find(page, "volume", "issue"):
                use_kind(page, at, "article-journal", RULE)
            elif not PROCEEDINGS.search(host.text):
                use_kind(page, at, "document", RULE)
                page.doubt("type-inferred", at, type="document", reason="a venue that may be a journal or a meeting")


def _host(page: Page) -> int | None:
    """The line on which a work's venue begins."""
    return next((at for at, mark in enumerate(page.marks) if mark and "container_title" in mark.fields), None)


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


ARXIV_TWICE = regex(r"(?:arXiv )?arXiv:(?P<arxiv>\d{4}\.\d{4,5})$", re.IGNORECASE)
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
