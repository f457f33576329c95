"""The line of a venue on a home page: host, year and numbers, in one of the forms that such pages have."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.archives.deposited import MEETING
from citekit.readers.citations.joined import Joined
from citekit.readers.citations.parts.venues import cut_venue
from citekit.readers.citations.words import PREPRINT_SERVERS
from citekit.readers.cuts import named
from citekit.readers.sites.genres import PROCEEDINGS
from citekit.readers.sites.home.words import ARXIV, JOURNAL, LINKS, PRIZE, SENTENCE, STRONG
from citekit.readers.sites.people import whole
from citekit.readers.sites.scholar.parts import PREPRINT
from citekit.readers.sites.site import find, use_kind

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.page import Page

RULE = "venue"
MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?"
INTRO = (
    r"(?:In|To appear (?:in|at)|Accepted (?:to|at|by)|(?:Published|Presented|Appeared|Appears) (?:in|at)):?\s+"
    r"(?:the\s+)?"
)
SMALL = r"(?:bio|med|chem)Rxiv\b|eLife\b|npj [A-Z]|iScience\b|mBio\b|eNeuro\b"
"""Hosts that a small letter begins."""
# "In 2025 Symposium on Rain (SR), Oslo, Norway, Mar 2025", "Published in Mires , 2019. Best Paper Award", "RAIN, 2020"
VENUE = regex(
    rf"(?P<intro>{INTRO})?(?P<host>(?:[^\W_a-z]|(?<=\s)(?:proce|arXiv)|(?={SMALL})[a-z])[^|]{{1,300}}?)\s?,\s?(?P<issued>(?:{MONTH}\s)?(?:19|20)\d\d)\.?"
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


def tells_venue(text: str) -> bool:
    """Whether a venue is surely one: by a word, or by volume and pages."""
    return STRONG.search(text) is not None or _match_numbered(text) is not None


def _match_numbered(text: str) -> re.Match[str] | None:
    return NUMBERED.fullmatch(text) or BRACKETED_LAST.fullmatch(text) if text[-1] in ").0123456789" else None


def venue_end(lines: list[Line], at: int) -> int:
    """Behind a venue of one line or two; 0 where none is."""
    if match_venue(lines[at].text):
        return at + 1
    broken = at + 1 < len(lines) and not lines[at + 1].gap and BEGUN.fullmatch(lines[at].text)
    return at + 2 if broken and match_venue(f"{lines[at].text} {lines[at + 1].text}") else 0


def match_venue(text: str) -> re.Match[str] | None:
    """The parts of a venue; None for any other text."""
    found = VENUE.fullmatch(text) or BRACKETED.fullmatch(text) or _match_numbered(text)
    if found is None or SENTENCE.search(found["host"]):
        return None
    return found if not found["rest"] or is_aside(found["rest"]) else None


def is_aside(text: str) -> bool:
    """Whether a text says nothing of where a work stands: links, prizes, what is in brackets."""
    return bool(LINKS.fullmatch(text) or PRIZE.fullmatch(text) or (text[0] in "[(" and text[-1] in "])"))


def use_venue(page: Page, at: int, end: int) -> None:
    """The host of a work with its year and numbers, or its number at arXiv."""
    joined = Joined(page, [whole(page, line) for line in range(at, end)])
    found = match_venue(joined.text)
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


ARXIV_TWICE = regex(r"(?:arXiv )?arXiv:(?P<arxiv>\d{4}\.\d{4,5})$", re.IGNORECASE)
