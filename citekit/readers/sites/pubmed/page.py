"""The page of one record on PubMed's site: journal and numbers, title, people with affiliation numbers, identifiers."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.joined import Joined
from citekit.readers.cuts import pieces
from citekit.readers.page import Page
from citekit.readers.sites.head import leave_affiliations, use_titles
from citekit.readers.sites.nlm import DATE, find_place, use_place
from citekit.readers.sites.pubmed.blocks import IDS, LANGUAGE, use_ids
from citekit.readers.sites.pubmed.book import use_source
from citekit.readers.sites.pubmed.people import (
    EXPAND,
    SOURCES,
    find_button,
    people_without_journal,
    use_found,
    use_numbered,
    use_people,
)
from citekit.readers.sites.site import Site, Walk, find, use_groups
from citekit.readers.sites.terms import COMMAS

if TYPE_CHECKING:
    from citekit.readers.lines import Line

IDS_LINE = regex(
    r"(?:(?:PMID|PMCID|NIHMSID|Bookshelf ID|DOI|PMC(?!ID)):?\s*[^\s:]\S*(?!\S)\s*(?:\[[^\]]*\]\s*)?)+", re.IGNORECASE
)
# "PMID: 19965390 PMCID: PMC3039060 DOI: 10.1126/science.1176827"
GENRES = frozenset(
    {"review", "editorial", "letter", "comment", "case reports", "meta-analysis", "randomized controlled trial", "news",
     "systematic review", "clinical trial", "comparative study", "multicenter study", "observational study",
     "practice guideline", "historical article", "biography", "guideline", "introductory journal article"}
)  # fmt: skip
ROWS = {
    "abstract": "abstract", "keywords": "keywords", "key words": "keywords", "doi": "doi", "pmid": "pmid",
    "pmcid": "pmcid", "editor": "", "subject terms": "@subjects",
}  # fmt: skip
HEADINGS = {
    "abstract": "abstract", "excerpt": "abstract",
    "keywords": "keywords", "similar articles": "end", "figures": "end", "references": "end",
    "comment in": "end", "comment on": "end", "cited by": "end", "publication types": "end", "mesh terms": "end",
    "erratum in": "end", "pubmed disclaimer": "end", "substances": "end", "linkout - more resources": "end",
    "conflict of interest statement": "end", "full text links": "links", "actions": "links",
    "supplementary concepts": "end", "grants and funding": "end", "affiliations": "affiliation",
    "affiliation": "affiliation", "affiliations expand": "affiliation", "affiliation expand": "affiliation",
    "affiliations collapse": "affiliation", "affiliation collapse": "affiliation",
    "collaborators, affiliations expand": "affiliation", "collaborators expand": "affiliation",
    "author information": "affiliation", "related information": "end", "no abstract available": "no abstract",
    "update in": "end", "update of": "end", "collaborators": "end", "plain language summary": "other abstract",
    "trial registration": "end", "associated data": "end", "introduction": "end", "1. introduction": "end",
    "1 introduction": "end", "competing interest statement": "end", "competing interests": "end",
}  # fmt: skip
FURNITURE = frozenset(
    {"search in pubmed", "search in nlm catalog", "add to search", "free article", "free pmc article", "pubmed",
     "free books & documents", "authors",
     "display options", "save", "email", "send to", "cite", "share", "permalink", "copy", "favorites",
     "my bibliography", "format", "item in clipboard", "show account info",
     "an official website of the united states government", "log in", "national library of medicine", "search results",
     "page navigation", "title & authors", "expand", "collapse"}
)  # fmt: skip
MENU = frozenset({"actions", "search in pubmed", "search in nlm catalog", "add to search"})
"""What the site puts between the name of a journal and its numbers."""
NAVIGATION = frozenset({"page navigation", "title & authors", "similar articles"})
"""Links down the page, over the record."""
CHOSEN = regex(r"subject: 1 selected item: (\d{1,9}) - pubmed", re.IGNORECASE)  # in a form over the record
FINAL = "Published in final edited form as: "  # over a manuscript in PubMed Central
MANUSCRIPTS = (". Author manuscript; available in PMC", "The publisher's version of this article is available at ")
LOGO = " logoLink to "  # "Acta Lapidaria logoLink to Acta Lapidaria"
LINKED = "Link to "  # the same on two lines
COLLECTION = regex(r".* (?:Collection|Author Manuscripts|Open Select|Open Choice)|SAGE Choice")
# "Fen Press - PMC COVID-19 Collection": what a publisher gave, where the journal's logo would be
COPYRIGHT = regex(r"(?:©|Copyright|\(c\)).*", re.IGNORECASE)  # "© 2019 Elsevier Ltd."
ONLINE = regex(rf"Published online (?P<available_date>{DATE})\.(?: doi: (?P<doi>10\.\d{{4,9}}/\S+))?", re.IGNORECASE)
# "Published online 2021 Dec 20. doi: 10.5555/jocn.1", of PubMed Central until 2024
LANGUAGES = regex(r"in [A-Z][a-z]+(?:, [A-Z][a-z]+)+")  # "in English, French": of which an abstract is shown
JOURNAL = regex(r"© (?:19|20)\d\d The Authors?\. (?P<container>[A-Z][^.,;]{3,90}?) published by [A-Z].*")
# "© 2021 The Authors. Fen Case Reports published by Mire Ltd": where the button with the journal's name was not copied


def _citation(page: Page, at: int) -> bool:
    text = page.lines[at].text
    joined = Joined(page, [(at, len(FINAL) if text.startswith(FINAL) else 0, len(text))])
    place = find_place(joined.text)
    if (
        place is None
        or place.start
        or place.sign == "."
        or any(mark and mark.rule == "citation" for mark in page.marks)
    ):
        return False
    use_place(joined, place)
    return True


def _ids(page: Page, at: int) -> bool:
    if _has_ids(page.lines[at]):
        use_ids(page, at)
        return True
    return False


def _others(page: Page, at: int) -> bool:
    text = page.lines[at].text
    if text.lower() in GENRES:
        page.use(at, "genre", "kind")
    elif online := ONLINE.fullmatch(text):
        use_groups(page, at, online, "history", {})
    elif COPYRIGHT.fullmatch(text) or text.startswith(MANUSCRIPTS):
        page.ignore(at, "copyright")
    else:
        return False
    return True


def _subjects(page: Page, at: int, start: int, _: str) -> None:
    """ "Subject terms: Environmental impact, Biodiversity": the journal's own classes."""
    for first, last in pieces(page.lines[at].text, start, len(page.lines[at].text), COMMAS):
        page.use(at, "subject_areas", "row: Subject terms", first, last)


SITE = Site("PubMed", ROWS, HEADINGS, FURNITURE, (_citation, _others), {"@subjects": _subjects})


def read_pubmed_page(lines: list[Line]) -> list[Page] | None:
    """The page of one record, or of several; or the heads of several records, each up to its identifiers."""
    people = [at for at, line in enumerate(lines) if EXPAND.fullmatch(line.text)]
    ends = [_begin(lines, *pair) or _behind_ids(lines, *pair) for pair in pairwise(people)]
    pages = [_read_one(lines[start:end]) for start, end in pairwise([0, *ends, len(lines)])]
    return [page for page in pages if page] if all(pages) else None


def _begin(lines: list[Line], before: int, button: int) -> int:
    """Where the page begins whose people stand over a button: with its journal over the numbers, or the kind or a
    heading over that; 0 where no numbers stand between the two buttons."""
    at = next((at for at in range(button - 1, before + 1, -1) if NUMBERS.match(lines[at].text)), 0)
    return at and at - 1 - (lines[at - 2].lower in GENRES or lines[at - 2].heading > 0)


def _behind_ids(lines: list[Line], before: int, button: int) -> int:
    return next((at + 1 for at in range(before, button) if _has_ids(lines[at])), button)


NUMBERS = regex(r"\.\s?(?:19|20)\d\d\b")  # ". 2010 Jan 8;327(5962):217-20. doi: 10.5555/science.118."


def _has_ids(line: Line) -> bool:
    return IDS_LINE.fullmatch(line.text) is not None and IDS.match(line.text) is not None


def _parts(line: Line) -> list[Line]:
    """A line; the heading of an abstract and its languages are two: "Abstract in English, French"."""
    heading = "Abstract "
    if line.text.startswith(heading) and LANGUAGES.fullmatch(line.text, len(heading)):
        return [line.part(0, len(heading) - 1), line.part(len(heading), len(line.text))]
    return [line]


class Record(Walk):
    """The walk over a record, whose affiliations end at its identifiers."""

    def _take(self, at: int) -> None:
        above = self.page.marks[at - 1] if at else None
        if self.section == "affiliation" and above and "pmid" in above.fields:
            self._leave()
        super()._take(at)


def _read_one(lines: list[Line]) -> Page | None:
    """One record; None where no line tells journal and numbers, or that people stand above it."""
    lines = [part for line in lines for part in _parts(line)]
    page = Page(lines)
    for at in range(_end_of_record(lines)):
        _ids(page, at)
        _source(page, at)
        if LANGUAGES.fullmatch(lines[at].text):
            page.ignore(at, "furniture")
    people = use_found(page)
    _leave_menus(page)
    walk = Record(page, SITE)
    walk.run()
    cited = next((at for at, mark in enumerate(page.marks) if mark and mark.rule in SOURCES), None)
    head = walk.head if cited is None else _without_journal(page, walk.head, cited)
    if people is None and cited is None:
        people = people_without_journal(page, head)
    elif people is None and cited is not None:
        people = use_numbered(page, [at for at in head if at > cited], find_button(page))
        people = people or next((at for at in head if use_people(page, at)), len(lines))
    if people is None:
        return None
    _use_titles(page, [at for at in head if at < people])
    leave_affiliations(page, [at for at in head if at > people])
    _use_journal(page)
    _leave_repeated(page)
    return page


def _source(page: Page, at: int) -> None:
    """ "In: StatFens [Internet]. Place: Publisher; 2024 Jan.", over the day of the chapter, "2023 Jun 5."."""
    text = page.lines[at].text
    if not text.startswith("In: ") and "[Internet]. " not in text:
        return
    day = DAY.fullmatch(page.lines[at + 1].text) if at + 1 < len(page.lines) else None
    if use_source(page, [at]) and day:
        page.draft.fields[:] = [field for field in page.draft.fields if field.name != "issued"]
        page.use(at + 1, "issued", "source", *day.span(1))


DAY = regex(rf"({DATE})\.")


def _end_of_record(lines: list[Line]) -> int:
    """Where other works are listed below the record's own identifiers, each with its own."""
    own = next((at for at, line in enumerate(lines) if _has_ids(line)), len(lines))
    return next((at for at in range(own, len(lines)) if HEADINGS.get(lines[at].lower) == "end"), len(lines))


def _use_titles(page: Page, head: list[int]) -> None:
    """The title; one that was translated stands in square brackets, over the language of the article."""
    for at in head:
        if language := LANGUAGE.fullmatch(page.lines[at].text):
            page.use(at, "language", "language", *language.span(1))
    rest = [at for at in head if page.marks[at] is None]
    if rest and TRANSLATED.fullmatch(page.lines[rest[-1]].text):
        page.use(rest.pop(), "title", "title")
        for at in rest:
            page.ignore(at, "above the title")
    else:
        use_titles(page, rest)


TRANSLATED = regex(r"\[[^\[\]]+\]\.?")  # "[Rain and health in the north]"


def _use_journal(page: Page) -> None:
    """The journal by the notice of copyright, where the button with its name was not copied."""
    for at, line in enumerate(page.lines) if not find(page, "container_title") else ():
        if journal := JOURNAL.match(line.text):
            page.use(at, "container_title", "copyright", *journal.span("container"))


def _leave_repeated(page: Page) -> None:
    """Pass over what the site shows a second time, over the page as it is scrolled: title, people, journal, numbers."""
    used = {line.text for line, mark in zip(page.lines, page.marks, strict=True) if mark and mark.fields}
    for at, line in enumerate(page.lines):
        if page.marks[at] is None and (line.text in used or SHORTENED.fullmatch(line.text) or line.lower == "authors"):
            page.ignore(at, "repeated")


SHORTENED = regex(
    r"[^\d;.]{3,80} et al\. [^\d;]{2,80}\. (?:19|20)\d\d\b[^;]{0,12}"
)  # "Jane Doe et al. Mire Lett. 2016."


def _leave_menus(page: Page) -> None:
    """Pass over the site's buttons under the journal's name and, where a whole page was copied, all that stands over
    it, but for the number of the record in the form that mails it."""
    texts = [line.lower for line in page.lines]
    numbers = next((at for at, line in enumerate(page.lines) if NUMBERS.match(line.text)), 0)
    journal = numbers - 1
    while journal > 0 and texts[journal] in MENU:
        page.ignore(journal, "furniture")
        journal -= 1
    if journal == -1 or (journal == numbers - 1 and NAVIGATION.isdisjoint(texts[:journal])):
        return
    first = next((at for at in range(journal) if texts[at].endswith(" - pubmed") or texts[at] in FURNITURE), journal)
    for at in range(first, journal - (texts[journal - 1] in GENRES)):
        number = CHOSEN.fullmatch(texts[at])
        if number and not find(page, "pmid"):
            page.use(at, "pmid", "chosen record", *number.span(1))
        elif page.marks[at] is None:
            page.ignore(at, "furniture")


def _without_journal(page: Page, head: list[int], at: int) -> list[int]:
    """ "Science" over ". 2010 Jan 8;327(5962):217-20."."""
    above = [other for other in head if other < at]
    if not above or not page.lines[at].text.startswith("."):
        return head
    name, logo, _ = page.lines[above[-1]].text.partition(LOGO)
    kind = KIND.match(name)
    if kind:
        page.use(above[-1], "genre", "kind", *kind.span(1))
    if logo and COLLECTION.fullmatch(name):
        page.ignore(above[-1], "collection")
    else:
        start = kind.end() if kind else len(LINKED) if name.startswith(LINKED) else 0
        page.use(above[-1], "container_title", "citation", start, len(name))
    return [other for other in head if other != above[-1]]


# "Review Expert Rev Fens", of a copy that lost a line's end; no journal's short name begins so
KIND = regex(
    r"(Review|Editorial|Letter|Case Reports|Meta-Analysis|Randomized Controlled Trial|Systematic Review|Clinical Trial"
    r"|Comparative Study|Multicenter Study|Observational Study|Comment|Practice Guideline|Historical Article) (?=[A-Z])"
)
