"""Who published a work, where and when: the rows of imprints, series, extents and formats."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.coded import date_name
from citekit.normalize.dates import is_date, parse_date
from citekit.normalize.names import looks_like_organization
from citekit.patterns import regex
from citekit.readers.cuts import pieces
from citekit.readers.sites.catalogue.genres import use_type
from citekit.readers.sites.catalogue.people import use_role
from citekit.readers.sites.site import drop, find
from citekit.readers.sites.sources import DAY, use_found

if TYPE_CHECKING:
    from citekit.readers.page import Page

COLON = regex(r"\s:\s|\s+View all editions.*")  # "Print book : English : 2nd ed"
IMPRINT = regex(
    r"(?:(?P<publisher_place>[^:;]{2,60}?)\s?: (?:[^:]{2,80} : )??)?"
    r"(?P<publisher>[^:]{2,120}?(?:\b(?:Inc|Ltd|Co|Corp|B\.V|N\.V|S\.A)\.)?)"
    r"(?:,\s*\[?[©c]?(?P<issued>\d{4})\]?)?[.,]*"
)  # "Oslo : Ice Press, 1998.", "Ice Press, 2009"
# "Newcastle, N.S.W. : Hunter Press, 2008", over "xii, 214 p. : ill. ; 25 cm.", as cards have it
PRINTED = regex(
    r"(?P<publisher_place>[^:;.\d]{2,40}(?:, (?:[A-Z]\.){2,5})?) : (?P<publisher>[^:]{2,120}),"
    r" \[?[©c]?(?P<issued>\d{4})\]?\.?"
)
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


def use_editor(page: Page, at: int, start: int, rule: str) -> None:
    """People; in some languages the same word stands over the publisher."""
    if looks_like_organization(page.lines[at].text[start:]):
        use_imprint(page, at, start, rule)
    else:
        use_role("editor")(page, at, start, rule)


# "01 Mar 2017 Journal: Cold Region Energy, volume 5, pages 33-47 (issn: 2398-5550)" (OpenAIRE)
DATED = regex(
    rf"(?P<issued>{DAY}) Journal: (?P<container_title>[^,]{{3,150}})(?:, volume (?P<volume>\w+))?"
    r"(?:, issue (?P<issue>[\w-]+))?(?:, pages? (?P<page>[\w-]+))?"
    r"(?: \(issn: (?P<issn>\d{4}-\d{3}[\dXx])[^()]{0,80}\))?"
)


def use_imprint(page: Page, at: int, start: int, rule: str) -> None:
    """A publisher with its place and a year; "Published:" may stand over a day as well."""
    text = page.lines[at].text
    if found := DATED.fullmatch(text, start):
        drop(page, "issued")
        use_found(page, at, found, rule)
        return
    behind = BEHIND.search(text, start)
    end = behind.start() if behind else len(text)
    if is_date(text[start:end]):
        if not find(page, "issued"):
            page.use(at, "issued", rule, start, end)
        page.ignore(at, rule)
    elif not use_found(page, at, PRESS.fullmatch(text, start) or IMPRINT.fullmatch(text, start), rule):
        page.use(at, "publisher", rule, start, end)


BEHIND = regex(r", Last Modified:|\. The [Jj]ournal's web site is ")


def use_series(page: Page, at: int, start: int, rule: str) -> None:
    """A series with its number, or its name alone."""
    text = page.lines[at].text
    if not use_found(page, at, SERIES.fullmatch(text, start), rule):
        page.use(at, "collection_title", rule, start, len(text.rstrip(" .;")))


def use_extent(page: Page, at: int, start: int, rule: str) -> None:
    """How many pages a book has."""
    use_found(page, at, EXTENT.fullmatch(page.lines[at].text, start), rule)
    page.ignore(at, rule)


def use_description(page: Page, at: int, start: int, rule: str) -> None:
    """An extent, or what stands in the place of an abstract."""
    text = page.lines[at].text
    if not start and (imprint := PRINTED.fullmatch(text)):
        use_found(page, at, imprint, rule)
        if at + 1 < len(page.lines) and EXTENT.fullmatch(page.lines[at + 1].text):
            use_extent(page, at + 1, 0, rule)
    elif start or EXTENT.fullmatch(text):
        use_extent(page, at, start, rule)
    elif not find(page, "abstract"):
        page.use(at, "abstract", rule)


def use_format(page: Page, at: int, start: int, rule: str) -> None:
    """ "Print book : English : 2nd ed", "Book", "xiv, 266 pages"."""
    text = page.lines[at].text
    parts = pieces(text, start, len(text), COLON)
    if len(parts) > 1 and use_type(page, at, parts[0][0], rule, parts[0][1]):
        for name, span in zip(("language", "edition"), parts[1:], strict=False):
            page.use(at, name, rule, *span)
    elif not use_type(page, at, start, rule):
        use_extent(page, at, start, rule)


def use_pages(page: Page, at: int, start: int, rule: str) -> None:
    """First and last, or how many."""
    text = page.lines[at].text
    counted = text[start:].isdecimal() or EXTENT.fullmatch(text, start)
    if counted and not text[start:].isdecimal():
        use_extent(page, at, start, rule)
    else:
        page.use(at, "number_of_pages" if counted else "page", rule, start)


YEAR = regex(r"(?:Erscheinungsdatum: )?\[?[c©]?(?P<issued>(?:1[4-9]|20)\d\d)\]?\.?")  # "[2019]", "c2019"


# "Tue Feb 04 00:00:00 EST 2020"
STAMP = regex(r"[A-Z][a-z]{2} (?P<month>[A-Z][a-z]{2}) (?P<day>\d\d) [\d:]{8} [A-Z]{3,4} (?P<year>\d{4})")


def use_issued(page: Page, at: int, start: int, rule: str) -> None:
    """A date in whatever order, or a year in brackets."""
    text = page.lines[at].text
    if is_date(text[start:]) and not find(page, "issued"):
        page.use(at, "issued", rule, start)
    elif (day := STAMP.fullmatch(text, start)) and not find(page, "issued"):
        date = parse_date(f"{day['day']} {day['month']} {day['year']}")
        page.use(at, date_name("issued", date) if date else "issued", rule, start)
    elif found := YEAR.fullmatch(text, start):
        use_found(page, at, found, rule)
    elif not find(page, "issued") and (date := parse_date(" ".join(reversed(text[start:].split("-"))))):
        page.use(at, date_name("issued", date), rule, start)  # "2018-Jul"
    elif not find(page, "issued") and (date := parse_date(text[start:].replace("-", " "))):
        page.use(at, date_name("issued", date), rule, start)  # "14-Nov-2018"
    page.ignore(at, rule)
