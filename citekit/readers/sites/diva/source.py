"""What a work of DiVA appeared in, as one line says it with the work's kind: host or journal, numbers, publisher."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.sites.diva.words import KINDS
from citekit.readers.sites.people import use_byline
from citekit.readers.sites.site import find, use_kind

if TYPE_CHECKING:
    from citekit.readers.page import Page

KIND = regex("|".join(re.escape(kind.text) for kind in sorted(KINDS, key=lambda kind: -len(kind.text))))
MORE = {kind.text: kind for kind in KINDS}
CREDITS = regex(
    r",? \d+(?:[.,]\d+)? (?:credits|hp|poäng|HE|studiepoeng)|\s*\((?:Other academic|Refereed|Other \(|Övrig"
    r"|Refereegranskat|Annet vit|Fagfellevurdert)|Student thesis|Studentuppsats"
)
NUMBERS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("issn", regex(r"(?<!E-)ISSN (\d{4}-\d{3}[\dX])")),
    ("issn_electronic", regex(r"E-ISSN (\d{4}-\d{3}[\dX])")),
    ("volume", regex(r"\bVol\. ([\w–-]{1,10})")),
    ("issue", regex(r"\bn[or] ([\w–/-]{1,10})")),
    ("page", regex(r"\b[ps]\. ((?:[A-Za-z]?\d+)\s?[-–]\s?[A-Za-z]?\d+)")),
    ("number_of_pages", regex(r"\b[ps]\. (?:[ivxlc]+, )?(\d{1,4})(?![\d–-])")),
    ("number_of_pages", regex(r"(?<=[.,] )(\d{1,4}) [ps]\.?$")),
    ("article_number", regex(r"\barticle id (\w+)")),
    ("edition", regex(r"\b(?:Edition|Upplaga|Opplag): ([^\s.]{1,10})")),
)  # fmt: skip
ALTERNATIVE = regex(r"Alternativ(?:e title| titel)$")  # "Doctoral thesis (Other academic)Alternative title"
OTHER_TITLE = regex(r"(\S.*?)(?: \([A-ZÅÄÖ][a-zåäö]+\))?$")  # "Sten och vatten (Swedish)"
HOST_END = regex(
    r"(?<!\s)\s?, (?=(?:(?:1[5-9]|20)\d\d(?:, |\s*$))?(?:\d{1,2}, )?(?:E?-?ISSN|Vol\.|n[or] \d|[ps]\. |article id|$))"
)  # "Ice, Oslo, 2005, Ice Press , 2005, p. 1-6" ends behind "Press"
SOURCES = ("In: ", "I: ", "Ingår i: ", "Inngår i: ")
COMMA = regex(", ")
EDITORS = " / [ed] "
IMPRINT = regex(r", (?P<place>[^,:\d]{2,40}): ")  # ", Oslo: "
STATUS = regex(r"(?:Published|Epub ahead of print|In press|Accepted|Submitted)$")  # "Epub ahead of print"


def use_source(page: Page, at: int, start: int) -> None:
    """ "In: Journal of Ice, ISSN …, Vol. 12Article in journal (Refereed) Published"."""
    text = page.lines[at].text
    kind = use_kind_words(page, at, start)
    end = kind if kind is not None else len(text)
    if text[start:].startswith(SOURCES):
        name = text.find(": ", start) + 2
        stop = HOST_END.search(text, name, end)
        last = stop.start() if stop else end
        page.use(at, "container_title", "record line", name, _without_imprint(page, at, name, last))
        use_numbers(page, at, name, end, "record line")
    _use_alternative(page, at)
    if status := STATUS.search(text):
        page.use(at, "text:status", "record line", *status.span())


def _use_alternative(page: Page, at: int) -> None:
    """The title in another language, below its label, which stands at the end of a line or on the next one."""
    lines = page.lines[at : at + 3]
    label = next((index for index, line in enumerate(lines[:2]) if ALTERNATIVE.search(line.text)), len(lines))
    if label and label < len(lines):
        page.ignore(at + label, "row: Alternative title")
    if label + 1 < len(lines) and (title := OTHER_TITLE.match(lines[label + 1].text)):
        page.use(at + label + 1, "translated_title", "row: Alternative title", *title.span(1))


def _without_imprint(page: Page, at: int, start: int, end: int) -> int:
    """ "Proceedings of …, Oslo: Ice Press" ends before the place and the publisher, as the imprint row has them, and
    "Proceedings of …, Ice Press , 2018" before the publisher."""
    text = page.lines[at].text
    if editors := text.find(EDITORS, start, end) + 1:
        _use_editors(page, at, editors - 1 + len(EDITORS), end)
        return editors - 1
    comma = text.rfind(", ", start, end)
    if comma > 0 and text.startswith(" ,", end):
        page.use(at, "publisher", "record line", comma + 2, end)
        return comma
    places = [found.start() for found in COMMA.finditer(text, start, end)][-3:]  # "…, Piscataway, NJ: IEEE"
    return next((place for place in places if _is_imprint(page, at, text[place + 2 : end])), end)


def _is_imprint(page: Page, at: int, imprint: str) -> bool:
    """Whether the imprint row below has a text, or a line above ends with it."""
    if any(line.text.startswith(imprint) or f": {imprint}" in line.text for line in page.lines[at + 1 :]):
        return True
    return any(line.text.endswith(imprint) for line in page.lines[:at])


def _use_editors(page: Page, at: int, start: int, end: int) -> None:
    """ "Host / [ed] A. Ek, B. Holm, Oslo: Ice Press": the editors, then place and publisher."""
    imprint = IMPRINT.search(page.lines[at].text, start, end)
    use_byline(page, [(at, start, imprint.start() if imprint else end)], "record line", "editor")
    if imprint:
        page.use(at, "publisher_place", "record line", *imprint.span("place"))
        page.use(at, "publisher", "record line", imprint.end(), end)


def use_kind_words(page: Page, at: int, start: int) -> int | None:
    """The kind on a line, its printed words where they say more; where it begins."""
    text = page.lines[at].text
    found = KIND.search(text, start)
    if found is None:
        return None
    kind = MORE[found[0]]
    credit = CREDITS.search(text, found.end())
    end = credit.start() if credit else len(text)
    use_kind(page, at, kind.type, "kind", (found.start(), end))
    if kind.more:
        page.use(at, "genre", "kind", found.start(), end)
    return found.start()


def use_numbers(page: Page, at: int, start: int, end: int, rule: str) -> None:
    """Volume, issue, pages and the like, wherever they stand."""
    for name, pattern in NUMBERS:
        found = pattern.search(page.lines[at].text, start, end)
        if found and not find(page, name) and not (name == "number_of_pages" and find(page, "page")):
            page.use(at, name, rule, *found.span(1))
