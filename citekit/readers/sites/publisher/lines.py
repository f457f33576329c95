"""Lines of a publisher's page of an article: what each says by its own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.dates import is_date
from citekit.normalize.names import looks_like_byline
from citekit.patterns import regex
from citekit.readers.citation_form import may_be_citation
from citekit.readers.citations.joined import Joined
from citekit.readers.sites.bylines import use_people
from citekit.readers.sites.days import use_day_row
from citekit.readers.sites.facts import read_facts, use_facts
from citekit.readers.sites.head import is_place
from citekit.readers.sites.numbered import use_issue_of_year, use_numbered, use_pages_alone
from citekit.readers.sites.people import use_byline
from citekit.readers.sites.publisher import words
from citekit.readers.sites.site import LINK, Site, doi_line, find, use_missing
from citekit.readers.sites.sources import use_found, use_line
from citekit.readers.sites.terms import use_terms
from citekit.vocabulary.day_words import DAYS

if TYPE_CHECKING:
    from citekit.readers.page import Page


def read_kind(page: Page, at: int) -> bool:
    """The kind over a title; a status that a journal prints there is none."""
    text = page.lines[at].text
    found = words.KIND.fullmatch(text) if len(text) < 60 else None
    kind = found["kind"].lower() if found else ""
    more = words.KINDS.get(kind, words.KINDS.get(kind.removesuffix(" article")))
    if more is None or not found or find(page, "abstract"):
        return False
    _use_genre(page, at, found, more)
    page.ignore(at, "kind")
    return True


def _use_genre(page: Page, at: int, found: re.Match[str], more: bool) -> None:
    """The kind, where it says more than the type and none was said before."""
    if more and not find(page, "genre"):
        page.use(at, "genre", "kind", *found.span("kind"))


def _dated_kind(page: Page, at: int) -> bool:
    """The kind and the day: "Research Article Jan 14, 2020", "Research Article| February 11 2020"."""
    found = words.DATED_KIND.fullmatch(page.lines[at].text)
    kind = found["kind"].lower() if found else ""
    if found is None or kind not in words.KINDS or not is_date(found["published"]) or find(page, "abstract"):
        return False
    _use_genre(page, at, found, words.KINDS[kind])
    page.use(at, "published", "kind", *found.span("published"))
    return True


def _day_below(page: Page, at: int) -> bool:
    """What happened, over the day alone: "Accepted", "02 May 2019"."""
    field = DAYS.get(page.lines[at].lower.rstrip(" :"))
    if field is None or at + 1 >= len(page.lines) or not is_date(page.lines[at + 1].text):
        return False
    page.ignore(at, f"row: {page.lines[at].text}")
    if field and not find(page, field):
        page.use(at + 1, field, f"row: {page.lines[at].text}")
    page.ignore(at + 1, f"row: {page.lines[at].text}")
    return True


def _part_of(page: Page, at: int) -> bool:
    """What a paper is part of: "Part of: Volume: 32nd Symposium on Drops (SD 2024)" (Dagstuhl's DROPS)."""
    found = words.PART_OF.fullmatch(page.lines[at].text)
    if found and not find(page, words.PARTS_OF[found["part"]]):
        page.use(at, words.PARTS_OF[found["part"]], f"row: {found['part']}", found.start("name"))
    return found is not None


def _day_alone(page: Page, at: int) -> bool:
    """The day under the kind, alone or behind a section: "April 6, 2021", "Surfaces and InterfacesMay 10, 2020"."""
    above = page.marks[at - 1] if at else None
    if above and at > 1 and page.lines[at - 1].lower == "open access":
        above = page.marks[at - 2]
    if above is None or above.rule != "kind" or find(page, "published"):
        return False
    glued = words.SECTION_AND_DAY.fullmatch(page.lines[at].text)
    start = glued.start("published") if glued else 0
    if not is_date(page.lines[at].text[start:]) or (not glued and _is_over_people(page, at)):
        return False
    page.use(at, "published", "facts", start)
    return True


def _is_over_people(page: Page, at: int) -> bool:
    """Whether the line below names several people: over them stands the title, "May 1968"."""
    if at + 1 == len(page.lines):
        return False
    below = page.lines[at + 1].text
    return any(map(below.__contains__, (",", ";", " and ", "&"))) and looks_like_byline(below)


def _goes_on(page: Page, at: int) -> bool:
    """Under numbers their date may stand alone, or an article number: "September 2021", "e22622"."""
    above = page.marks[at - 1] if at else None
    facts = read_facts(page.lines[at].text) if above and above.rule == "facts" else None
    if facts is None or facts.journal or facts.others:
        return False
    return use_facts(page, at, labelled=True)


def _labelled_facts(page: Page, at: int, start: int, _: str) -> None:
    if not use_line(page, at, start) and not use_numbered(page, at):
        use_facts(page, at, start, labelled=True)


def _submitted(page: Page, at: int, start: int, rule: str) -> None:
    """The day a work was submitted; behind it other days may stand: "Submitted: 2 May 2019  Accepted: 3 June 2019"."""
    if not start or not use_facts(page, at):
        page.use(at, "submitted", rule, start)


def _doi(page: Page, at: int, start: int, rule: str) -> None:
    text = page.lines[at].text
    if link := LINK.match(text, start):
        page.use(at, "doi", rule, *link.span(1))
    page.ignore(at, rule)


def _citation(page: Page, at: int, start: int, rule: str) -> None:
    """What the page's own citation of the work says that stands nowhere else: the journal, volume, article number."""
    from citekit.readers.citations import read_citation, use_citation  # for such lines only

    citation = read_citation(page.lines[at].text[start:]) if may_be_citation(page.lines[at].text[start:], 0) else None
    wanted = tuple(name for name in HOST if not find(page, name))
    if citation and wanted and any(part.field == "container_title" for part in citation.parts):
        joined = Joined(page, [(at, start, len(page.lines[at].text))])
        use_citation(joined, citation, "page", wanted)
        use_citation(joined, citation, "", NAMED)
        return
    for line, first in ((at, start), (at + 1, 0))[: len(page.lines) - at]:  # a window may have broken it
        if found := words.CITATION.search(page.lines[line].text, first):
            use_missing(page, line, found, rule, NAMES)
            break
    if not find(page, "doi") and (link := DOI_LAST.search(page.lines[at].text, start)):
        page.use(at, "doi", rule, *link.span(1))
    page.ignore(at, rule)


DOI_LAST = regex(r"https?://(?:dx\.)?doi\.org/(10\.\d{4,9}/\S{1,90}?)\.?$")  # of a citation that is not understood
HOST = ("container_title", "volume", "issue", "page", "article_number", "doi")
"""What the citation of a work says of where it stands."""
NAMED = ("author", "group:author", "incomplete:author", "title")
"""What it says as a witness beside the page."""


def _cite_article(page: Page, at: int) -> bool:
    """ "Cite article:- Lind Karin (2023). Rain. doi: 10.5555/1." (ARCC): of it only the DOI stands nowhere else."""
    text = page.lines[at].text
    if not text.startswith("Cite article:-"):
        return False
    if (found := TAIL.search(text)) and not find(page, "doi"):
        page.use(at, "doi", "citation", *found.span("doi"))
    page.ignore(at, "citation")
    return True


TAIL = regex(r"\bdoi: (?P<doi>10\.\d{4,9}/\S+?)\.?$")
NAMES = {
    "people": "", "issued2": "issued", "page2": "page", "volume2": "volume", "article_number2": "article_number",
    "container_title2": "container_title", "issued3": "issued", "volume3": "volume",
    "article_number3": "article_number",
}  # fmt: skip
"""Groups of patterns with several forms -> raw fields."""


def _numbered_people(page: Page, at: int) -> bool:
    """People with the numbers of their affiliations, between semicolons, below the abstract."""
    text = page.lines[at].text
    if find(page, "author") or not find(page, "abstract") or not words.NUMBERED_PEOPLE.fullmatch(text[:LONGEST]):
        return False
    use_people(page, [at])
    for below in range(at + 1, len(page.lines)):
        if not words.NUMBERED_PLACE.match(page.lines[below].text) or not is_place(page, below):
            break
        page.ignore(below, "affiliation")
    return True


def _short(page: Page, at: int) -> bool:
    """The short citation that a journal prints over its abstracts."""
    found = words.SHORT.fullmatch(page.lines[at].text)
    if found:
        use_missing(page, at, found, "citation", NAMES)
        page.ignore(at, "citation")
    return found is not None


def _serial_numbers(page: Page, at: int) -> bool:
    """ "Print version ISSN 0864-0009On-line version ISSN 1561-0006"."""
    line = page.lines[at]
    if line.text[-1] in "0123456789Xx)" and (alone := words.ISSN.fullmatch(line.text)):
        use_missing(page, at, alone, "row: ISSN")
        page.ignore(at, "row: ISSN")
        return True
    if line.text[0] in "012" and (foot := words.FOOT_ISSN.fullmatch(line.text)):
        use_missing(page, at, foot, "row: ISSN")
        return True
    if not line.lower.startswith(words.ISSN_BELOW):
        return False
    for found in words.SERIAL.finditer(line.text):
        kind = "electronic" if "on-line" in found[0].lower() else "print"
        page.use(at, f"issn_{kind}", "row: ISSN", *found.span("issn"))
    page.ignore(at, "row: ISSN")
    return True


def _issn(page: Page, at: int, start: int, rule: str) -> None:
    """The serial numbers of a row: "1916-9710", "1916-9710; e-ISSN: 1916-9728"."""
    for found in NUMBERS.finditer(page.lines[at].text, start):
        kind = "issn_electronic" if found["electronic"] else "issn"
        page.use(at, kind, rule, *found.span("issn"))
    page.ignore(at, rule)


def _both(page: Page, at: int) -> bool:
    """ "ISSN 1916-9710 E-ISSN 1916-9728", without colons."""
    both = page.lines[at].lower.startswith("issn ") and NUMBERS.search(page.lines[at].text) is not None
    if both:
        _issn(page, at, 0, "row: ISSN")
    return both


NUMBERS = regex(
    r"(?P<electronic>\be-?ISSN:? |\bonline ISSN:? )?(?<!\d)(?P<issn>\d{4}-\d{3}[\dX])(?![\w-])", re.IGNORECASE
)


def _press_below(page: Page, at: int) -> bool:
    """The publisher between a journal with its numbers and its ISSN."""
    above, below = page.marks[at - 1] if at else None, page.lines[at + 1 : at + 2]
    if above is None or above.rule != "source" or not below or not words.ISSN.fullmatch(below[0].text):
        return False
    page.use(at, "publisher", "publisher")
    return True


def _published_by(page: Page, at: int) -> bool:
    """ "Published by Fen Center of Science and Education", over a title."""
    text = page.lines[at].text
    if not text.startswith(PUBLISHED) or len(text) > WIDEST or find(page, "publisher", "abstract"):
        return False
    page.use(at, "publisher", "publisher", len(PUBLISHED))
    return True


PUBLISHED, WIDEST = "Published by ", 90


def _identifiers(page: Page, at: int) -> bool:
    """ "DOI: 10.1016/j.ice.2018.01.011 PMID: 29453012"."""
    found = words.IDENTIFIERS.fullmatch(page.lines[at].text)
    return use_found(page, at, found, "identifiers")


def _people_and_source(page: Page, at: int) -> bool:
    """ "Jane Doe, Ann Lee; 24(112):1-38, 2023."."""
    found = words.PEOPLE_AND_SOURCE.fullmatch(page.lines[at].text) if len(page.lines[at].text) < LONGEST else None
    if found is None:
        return False
    use_byline(page, [(at, *found.span("people"))], "byline")
    use_missing(page, at, found, "source", NAMES)
    return True


LONGEST = 2000
HOMEPAGE = ("journal homepage:", "journal home page:")
NAME = regex(r"[A-Z][^\d.:;,()]{3,80}")  # "British Journal of Nutrition"
OVER = ("vol ", "volume ", "vol. ")


def _date_over_volume(page: Page, at: int) -> bool:
    """ "12 Feb 2021", over "Vol 371, Issue 6530"."""
    below = page.lines[at + 1] if at + 1 < len(page.lines) else None
    if below is None or not (below.lower.startswith(OVER) or words.SHORTEST.match(below.text)):
        return False
    if not is_date(page.lines[at].text):
        return False
    page.use(at, "issued", "facts")
    return True


def _words(page: Page, at: int) -> bool:
    """Keywords behind their heading, without a colon."""
    found = words.WORDS.match(page.lines[at].text)
    if found is None or find(page, "keywords"):
        return False
    use_terms(page, at, found.end(), "keywords")
    return True


def _type(page: Page, at: int, start: int, rule: str) -> None:
    if words.KINDS.get(page.lines[at].text[start:].lower()) is not False and not find(page, "genre"):
        page.use(at, "genre", rule, start)
    page.ignore(at, rule)


def _over_homepage(page: Page, at: int) -> bool:
    """The journal over "journal homepage: www.example.org", or over the footer, on the first page of a PDF."""
    line, below = page.lines[at], page.lines[at + 1] if at + 1 < len(page.lines) else None
    if below is None or line.lower.startswith(words.BEGINNINGS) or not line.text[0].isalpha():
        return False
    footer = below.text.startswith("http") and words.FOOTER.fullmatch(below.text) and NAME.fullmatch(line.text)
    if not below.lower.startswith(HOMEPAGE) and not footer:
        return False
    if find(page, "container_title"):
        page.ignore(at, "journal again")
    else:
        page.use(at, "container_title", "journal")
    return True


def _footer(page: Page, at: int) -> bool:
    """ "https://doi.org/10.1017/… Published online by Cambridge University Press"."""
    text = page.lines[at].text
    return text.startswith("http") and use_found(page, at, words.FOOTER.fullmatch(text), "link")


def _press(page: Page, at: int, start: int, rule: str) -> None:
    """The publisher of a book, whose ISBN stands above."""
    if find(page, "isbn_print", "isbn_electronic"):
        page.use(at, "publisher", rule, start)
    else:
        page.unread(at)


def _sponsored(page: Page, at: int, start: int, rule: str) -> None:
    """The publisher, without who sponsors the journal: "Fen Press. Sponsor: The Society for Rain" (JSTOR)."""
    sponsor = page.lines[at].text.find(". Sponsor: ", start)
    page.use(at, "publisher", rule, start, sponsor if sponsor > start else None)


def _cited(page: Page, at: int, start: int, rule: str) -> None:
    """The year of a manuscript that its cover tells how to cite, on as many lines as nothing parts."""
    for below in range(at, len(page.lines)):
        if below > at and page.lines[below].gap:
            break
        if found := words.CITED.search(page.lines[below].text, start if below == at else 0):
            use_missing(page, below, found, rule, NAMES)
        page.ignore(below, rule)


SITE = Site(
    "publisher", words.ROWS, words.HEADINGS, words.FURNITURE,
    (_over_homepage, _footer, read_kind, _dated_kind, use_day_row, _part_of, _day_below, _day_alone, doi_line,
     use_issue_of_year, use_line, use_facts, use_numbered,
     use_pages_alone, _goes_on, _people_and_source, _numbered_people, _short,
     _identifiers, _press_below,
     _published_by, _cite_article, _serial_numbers, _both, _date_over_volume, _words),
    {"@facts": _labelled_facts, "@doi": _doi, "@citation": _citation, "@kind": _type, "@cited": _cited,
     "@submitted": _submitted, "@press": _press, "@sponsored": _sponsored, "@issn": _issn}, words.ENDS,
)  # fmt: skip
