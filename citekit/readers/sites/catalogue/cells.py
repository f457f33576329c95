"""The values of a record's rows that are not one value as it stands: imprints, sources, extents, numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.coded import date_name
from citekit.normalize.dates import is_date, parse_date
from citekit.normalize.names import looks_like_organization
from citekit.patterns import regex
from citekit.readers.cuts import pieces
from citekit.readers.sites.catalogue.people import use_role
from citekit.readers.sites.catalogue.words import GENRES, KINDS
from citekit.readers.sites.events import use_event
from citekit.readers.sites.facts import read_facts, use_facts
from citekit.readers.sites.head import use_title
from citekit.readers.sites.site import LINK, drop, find, use_kind
from citekit.readers.sites.sources import DAY, LINES, SOURCES, use_found

if TYPE_CHECKING:
    from citekit.readers.page import Page
    from citekit.readers.sites.site import Cell

SEMICOLON = regex(r"(?<!\s)\s*;\s*")
COLON = regex(r"\s:\s|\s+View all editions.*")  # "Print book : English : 2nd ed"
IMPRINT = regex(
    r"(?:(?P<publisher_place>[^:;]{2,60}?)\s?: (?:[^:]{2,80} : )??)?"
    r"(?P<publisher>[^:]{2,120}?(?:\b(?:Inc|Ltd|Co|Corp|B\.V|N\.V|S\.A)\.)?)"
    r"(?:,\s*\[?[©c]?(?P<issued>\d{4})\]?)?[.,]*"
)  # "Oslo : Ice Press, 1998.", "Ice Press, 2009"
PRESS = regex(
    r"(?P<publisher>[^,:]{0,60}\b(?:Press|Verlag|Publish\w+|Books)\b[^,:]{0,30}), (?P<publisher_place>[^:\d]{2,60}),"
    r" \[?(?P<issued>\d{4})\]?\.?"
)  # "Ice Press, Oslo, Norway, 1998"
SERIES = regex(
    r"(?P<collection_title>.{2,150}?)(?:\s*[;,]\s*(?:(?:vol(?:ume|\.)?|no\.?|number|bd\.|band) ?)?|\s+(?:no\.|nr\.?) ?)"
    r"(?P<collection_number>[\w-]{0,6}\d[\w/-]{0,8})\.?",
    re.IGNORECASE,
)  # "Coastal studies ; volume 57"
EXTENT = regex(r"(?:.{0,30}\D)?(?P<number_of_pages>\d{1,5}) (?:p\b|pp\b|pages|leaves|Seiten|S\.|páginas|s\.).*")
# "xii, 312 pages : illustrations ; 24 cm."
NUMBERS = {"isbn": regex(r"(?:97[89][-\s]?)?\d(?:[-\s]?\d){8}[-\s]?[\dXx]\b"), "issn": regex(r"\d{4}-?\d{3}[\dXx]\b")}
EPRINT = regex(r"(?:arXiv:)?(?P<arxiv>\d{4}\.\d{4,5}|[a-z-]+/\d{7})")  # "2005.01234 [hep-ex]"


def _editor(page: Page, at: int, start: int, rule: str) -> None:
    """People; in some languages the same word stands over the publisher."""
    if looks_like_organization(page.lines[at].text[start:]):
        _imprint(page, at, start, rule)
    else:
        use_role("editor")(page, at, start, rule)


def use_source(page: Page, at: int, start: int, rule: str) -> None:
    """A journal, or a host, with its numbers or without; a date under "Published in" is one."""
    text = page.lines[at].text
    if text.startswith(("http://", "https://"), start):
        page.ignore(at, rule)
        return
    while start < len(text) and text[start] in " .,;?!\"”’'":
        start += 1
    if any(use_found(page, at, pattern.fullmatch(text, start), rule) for pattern in (*SOURCES, *LINES)):
        return
    facts = read_facts(text, start)
    if text.startswith("In: ", start):
        page.ignore(at, rule)  # a host with its editors
    elif {name for name, _, _ in facts.parts} & {"volume", "page", "issue"}:
        use_facts(page, at, start, labelled=True)
    elif rule != "citation" and not find(page, "container_title"):
        page.use(at, "container_title", rule, start)


# "01 Mar 2017 Journal: Cold Region Energy, volume 5, pages 33-47 (issn: 2398-5550)" (OpenAIRE)
DATED = regex(
    rf"(?P<issued>{DAY}) Journal: (?P<container_title>[^,]{{3,150}})(?:, volume (?P<volume>\w+))?"
    r"(?:, issue (?P<issue>[\w-]+))?(?:, pages? (?P<page>[\w-]+))?"
    r"(?: \(issn: (?P<issn>\d{4}-\d{3}[\dXx])[^()]{0,80}\))?"
)


def _imprint(page: Page, at: int, start: int, rule: str) -> None:
    """A publisher with its place and a year; "Published:" may stand over a day as well."""
    text = page.lines[at].text
    if found := DATED.fullmatch(text, start):
        drop(page, "issued")
        use_found(page, at, found, rule)
        return
    day = text.find(", Last Modified:", start)
    end = day if day > 0 else len(text)
    if is_date(text[start:end]):
        if not find(page, "issued"):
            page.use(at, "issued", rule, start, end)
        page.ignore(at, rule)
    elif not use_found(page, at, PRESS.fullmatch(text, start) or IMPRINT.fullmatch(text, start), rule):
        page.use(at, "publisher", rule, start)


def _facts(page: Page, at: int, start: int, rule: str) -> None:
    use_facts(page, at, start, labelled=True)
    page.ignore(at, rule)


def _series(page: Page, at: int, start: int, rule: str) -> None:
    text = page.lines[at].text
    if not use_found(page, at, SERIES.fullmatch(text, start), rule):
        page.use(at, "collection_title", rule, start, len(text.rstrip(" .;")))


def _extent(page: Page, at: int, start: int, rule: str) -> None:
    use_found(page, at, EXTENT.fullmatch(page.lines[at].text, start), rule)
    page.ignore(at, rule)


def _description(page: Page, at: int, start: int, rule: str) -> None:
    """An extent, or what stands in the place of an abstract."""
    text = page.lines[at].text
    if start or EXTENT.fullmatch(text):
        _extent(page, at, start, rule)
    elif not find(page, "abstract"):
        page.use(at, "abstract", rule)


def _format(page: Page, at: int, start: int, rule: str) -> None:
    """ "Print book : English : 2nd ed", "Book", "xiv, 266 pages"."""
    text = page.lines[at].text
    parts = pieces(text, start, len(text), COLON)
    if len(parts) > 1 and use_type(page, at, parts[0][0], rule, parts[0][1]):
        for name, span in zip(("language", "edition"), parts[1:], strict=False):
            page.use(at, name, rule, *span)
    elif not use_type(page, at, start, rule):
        _extent(page, at, start, rule)


def _volume(page: Page, at: int, start: int, rule: str) -> None:
    """Proceedings have their name there."""
    text = page.lines[at].text
    page.use(at, "volume" if len(text) - start < LONGEST_VOLUME else "container_title", rule, start)


LONGEST_VOLUME = 16


def _numbers(kind: str) -> Cell:
    def use(page: Page, at: int, start: int, rule: str) -> None:
        text = page.lines[at].text
        for found in NUMBERS[kind].finditer(text, start):
            behind = text[found.end() : found.end() + 13].lower()
            electronic = rule.lower().startswith(("row: e", "row: online")) or behind.startswith((" (e", " (online"))
            printed = rule.lower().startswith("row: print") or behind.startswith(" (print")
            page.use(at, f"{kind}{'_electronic' if electronic else '_print' if printed else ''}", rule, *found.span())
        page.ignore(at, rule)

    return use


def _identifier(page: Page, at: int, start: int, rule: str) -> None:
    lower = page.lines[at].lower
    for kind in NUMBERS:
        if kind in lower[start:]:
            _numbers(kind)(page, at, start, rule)
            return
    use_doi_in(page, at, start, rule)


def use_doi_in(page: Page, at: int, start: int, rule: str) -> None:
    """The first DOI from a place on."""
    if not find(page, "doi") and (link := LINK.search(page.lines[at].text, start)):
        corpus = page.lines[at].text.find("Corpus ID: ", link.start(1))  # Semantic Scholar's number, glued
        end = corpus if corpus > 0 else link.end() - (link[1][-1] in "⟩>.,;)") if "(" not in link[1] else link.end()
        page.use(at, "doi", rule, link.start(1), end)
    page.ignore(at, rule)


OPEN = "info:eu-repo/semantics/"
"""What repositories print before a kind, as harvesters want it."""


def use_type(page: Page, at: int, start: int, rule: str, end: int | None = None) -> bool:
    """The kind, by the first of its words that is one; whether any is."""
    text = page.lines[at].text
    for first, last in pieces(text, start, len(text) if end is None else end, SEMICOLON):
        word = text[first:last].lower().rstrip(" .").removeprefix(OPEN)
        if word in KINDS and not any(field.name.startswith("csl_type") for field in page.draft.fields):
            use_kind(page, at, KINDS[word], rule, (first, last))
            if word in GENRES:
                page.use(at, "genre", rule, first, last)
    page.ignore(at, rule)
    mark = page.marks[at]
    return mark is not None and mark.state == "used"


def _type(page: Page, at: int, start: int, rule: str) -> None:
    use_type(page, at, start, rule)


def _university(page: Page, at: int, start: int, rule: str) -> None:
    """A degree's university makes a thesis, too."""
    if not find(page, "csl_type:thesis"):
        use_kind(page, at, "thesis", rule, (start, None))
    _put("publisher")(page, at, start, rule)


# "Vol. 7 No. 2 (2019): Light", as journals' own sites have it under "Issue"
NUMBERED = regex(
    r"Vol\.?(?:ume)? ?(?P<volume>\w+),? (?:No|Núm|N|Nr|n)\.?º? ?(?P<issue>[\w/-]+)(?: \((?P<issued>\d{4})\))?(?::.*)?",
    re.IGNORECASE,
)


def _issue(page: Page, at: int, start: int, rule: str) -> None:
    if not use_found(page, at, NUMBERED.fullmatch(page.lines[at].text, start), rule):
        _put("issue")(page, at, start, rule)


def _degree(page: Page, at: int, start: int, rule: str) -> None:
    """A degree makes a thesis."""
    if not find(page, "csl_type:thesis"):
        use_kind(page, at, "thesis", rule, (start, None))
    if not find(page, "genre"):
        page.use(at, "genre", rule, start)


def _eprint(page: Page, at: int, start: int, rule: str) -> None:
    use_found(page, at, EPRINT.match(page.lines[at].text, start), rule)
    page.ignore(at, rule)


def _pages(page: Page, at: int, start: int, rule: str) -> None:
    """First and last, or how many."""
    text = page.lines[at].text
    counted = text[start:].isdecimal() or EXTENT.fullmatch(text, start)
    if counted and not text[start:].isdecimal():
        _extent(page, at, start, rule)
    else:
        page.use(at, "number_of_pages" if counted else "page", rule, start)


def _range(page: Page, at: int, start: int, rule: str) -> None:
    """First and last, or the number of an article: "451 to 463", "Article No. 7"."""
    if not use_found(page, at, ARTICLE.fullmatch(page.lines[at].text, start), rule):
        _put("page")(page, at, start, rule)


def _last_page(page: Page, at: int, start: int, rule: str) -> None:
    """The last page, behind the first in a row of its own."""
    first, last = find(page, "page", "number_of_pages"), page.lines[at].text[start:]
    if first and first.text.isdecimal() and last.isdecimal():
        drop(page, first.name)
        page.draft.fields.append(first._replace(name=f"said:page:{first.text}-{last}"))
    page.ignore(at, rule)


ARTICLE = regex(r"(?:Article )?(?:No\.?|Art\.?:?|Article:?) ?(?P<article_number>\w{1,12})", re.IGNORECASE)


def _citation(page: Page, at: int, _start: int, _rule: str) -> None:
    """What it says is told by the title, which is known at the end."""
    page.ignore(at, "citation")


HOLDER = regex(r"\([\w .&]{2,40}\)")  # "Abstract: (Elsevier)"


def _abstract(page: Page, at: int, start: int, rule: str) -> None:
    if HOLDER.fullmatch(page.lines[at].text, start):
        page.ignore(at, rule)
    else:
        page.use(at, "abstract", rule, start)


def _title(page: Page, at: int, start: int, rule: str) -> None:
    use_title(page, at, rule, start)


def _put(name: str) -> Cell:
    """A value as it stands, where it is the first."""

    def use(page: Page, at: int, start: int, rule: str) -> None:
        if find(page, name):
            page.ignore(at, rule)
        else:
            page.use(at, name, rule, start)

    return use


YEAR = regex(r"(?:Erscheinungsdatum: )?\[?[c©]?(?P<issued>(?:1[4-9]|20)\d\d)\]?\.?")  # "[2019]", "c2019"


def _issued(page: Page, at: int, start: int, rule: str) -> None:
    text = page.lines[at].text
    if is_date(text[start:]) and not find(page, "issued"):
        page.use(at, "issued", rule, start)
    elif found := YEAR.fullmatch(text, start):
        use_found(page, at, found, rule)
    elif not find(page, "issued") and (date := parse_date(" ".join(reversed(text[start:].split("-"))))):
        page.use(at, date_name("issued", date), rule, start)  # "2018-Jul"
    elif not find(page, "issued") and (date := parse_date(text[start:].replace("-", " "))):
        page.use(at, date_name("issued", date), rule, start)  # "14-Nov-2018"
    page.ignore(at, rule)


def _preprint(page: Page, at: int, start: int, rule: str) -> None:
    use_doi_in(page, at, start, rule)
    use_kind(page, at, "article", rule)


CELLS: dict[str, Cell] = {
    "@author": use_role("author"), "@editor": _editor, "@preprint": _preprint, "@facts": _facts,
    "@contributor": use_role("contributor"),
    "@source": use_source, "@journal": _put("container_title"), "@host": _put("container_title"), "@event": use_event,
    "@citation": _citation, "@series": _series, "@volume": _volume, "@pages": _pages, "@extent": _extent,
    "@description": _description, "@format": _format, "@imprint": _imprint, "@degree": _degree,
    "@university": _university, "@last_page": _last_page, "@issue": _issue,
    "@doi": use_doi_in, "@identifier": _identifier, "@isbn": _numbers("isbn"), "@issn": _numbers("issn"),
    "@eprint": _eprint, "@type": _type, "issued": _issued, "@month": _put("month"), "title": _title,
    "abstract": _abstract, "publisher": _put("publisher"), "language": _put("language"), "page": _range,
}  # fmt: skip
