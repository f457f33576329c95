"""Lists of works whose items have one form, which a site's words do not tell: a title over a month and people, over
people with numbers or with a month, "Title By People", an item of DSpace on one line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.dates import is_date
from citekit.normalize.names import looks_like_person
from citekit.patterns import regex
from citekit.readers.cuts import pieces
from citekit.readers.page import Page
from citekit.readers.sites.head import use_title
from citekit.readers.sites.lists.glued import GLUED_ITEMS, use_turned
from citekit.readers.sites.lists.several import read_listed
from citekit.readers.sites.people import is_people, use_byline
from citekit.readers.sites.site import use_groups, use_kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.readers.lines import Line

    Form = tuple[Callable[[list[Line]], list[int]], Callable[[list[Line]], Page]]

FEWEST = 2
"""So many items make a list; one alone may be anything."""
LONGEST = 600


def read_item_forms(lines: list[Line]) -> list[Page] | None:
    """The works of such a list; None for any other text."""
    return _read(lines, FORMS)


def read_sure_items(lines: list[Line]) -> list[Page] | None:
    """The same by those forms of which one item is enough."""
    return _read(lines, SURE)


def _read(lines: list[Line], forms: tuple[Form, ...]) -> list[Page] | None:
    for find, read in forms:
        starts = find(lines)
        if len(starts) >= FEWEST or (starts and (find, read) in SURE):
            return read_listed(lines, starts, read)
    return None


BAR = regex(r"(?<!\s)\s*\|\s*")


def _dated(lines: list[Line]) -> list[int]:
    """Titles over a month over people: "Rain on bogs" / "January 2016" / "Karin Lind | Mei Ito", below a line that
    says they are articles."""
    days = [at for at in range(1, len(lines) - 1) if MONTHLY.fullmatch(lines[at].text) and is_date(lines[at].text)]
    found = [at - 1 for at in days if _are_people(lines[at + 1].text) and not looks_like_person(lines[at - 1].text)]
    return found if found and any(ARTICLES.search(line.lower) for line in lines[: found[0]]) else []


ARTICLES = regex(r"\b(?:articles|papers|publications|journal)\b")
MONTHLY = regex(r"[^\W\d_]{3,12} (?:19|20)\d\d")  # "January 2016"


def _are_people(text: str) -> bool:
    if len(text) > LONGEST:
        return False
    spans = pieces(text, 0, len(text), BAR)
    return all(is_people(text[first:last]) for first, last in spans)


def _read_dated(lines: list[Line]) -> Page:
    page = Page(lines)
    use_title(page, 0)
    use_kind(page, 0, "article-journal", "title over a month")
    page.use(1, "issued", "month")
    for first, last in pieces(lines[2].text, 0, len(lines[2].text), BAR):
        use_byline(page, [(2, first, last)], "byline")
    page.ignore_rest("beginning of the abstract", 3)
    return page


# "Rain and prices in the north By Lind, Karin; Ito, Mei"
BY = regex(r"(?:\d{1,3}\. )?(?P<title>\S.{8,400}?) By (?P<people>[^\W\d_][^?!:]{3,600})")


def _by(lines: list[Line]) -> list[int]:
    """Titles with people behind "By", where most lines are such (NEP)."""
    found = [at for at, line in enumerate(lines) if " By " in line.text and _match_by(line.text)]
    several = any(";" in lines[at].text.rpartition(" By ")[2] for at in found)  # which no list of news has
    return found if several and 2 * len(found) >= len(lines) - found[0] else []


def _match_by(text: str) -> re.Match[str] | None:
    found = BY.fullmatch(text) if len(text) < LONGEST else None
    return found if found and is_people(found["people"].replace(",;", ";")) else None


def _read_by(lines: list[Line]) -> Page:
    page = Page(lines)
    if found := _match_by(lines[0].text):
        use_title(page, 0, start=found.start("title"), end=found.end("title"))
        use_byline(page, [(0, *found.span("people"))], "byline")
        use_kind(page, 0, "report", "title and people")
    page.ignore_rest("beginning of the abstract", 1)
    return page


MONTH = regex(r"(?P<said>\S.{8,500}?) (?P<issued>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (?:19|20)\d\d)")


def _monthly(lines: list[Line]) -> list[int]:
    """Titles with people and a month that stand again without the month (Digital Commons)."""
    said = [(at, MONTH.fullmatch(lines[at].text)) for at in range(len(lines) - 1) if ", " in lines[at].text]
    return [at for at, found in said if found and lines[at + 1].text == found["said"]]


def _read_monthly(lines: list[Line]) -> Page:
    page = Page(lines)
    found = MONTH.fullmatch(lines[0].text)
    if found:
        title = _title_end(found["said"])
        use_title(page, 0, end=title)
        use_byline(page, [(0, title + 2, found.end("said"))], "byline")
        page.use(0, "issued", "month", *found.span("issued"))
        use_kind(page, 0, "article-journal", "title and people")
    page.ignore(1, "title again")
    for at in range(2, len(lines)):
        if at == 2 or lines[at].lower == "no abstract provided.":
            page.ignore(at, "no abstract" if at > 2 else "series")
        else:
            page.use(at, "abstract", "abstract")
    return page


def _title_end(said: str) -> int:
    """Where a title ends before its people: at the first comma behind which everything names people, else at the
    last."""
    commas = [found.start() for found in re.finditer(", ", said)]
    return next((at for at in commas if is_people(said[at + 2 :])), commas[-1])


# "Mei Ito | Karin Lind | 2015, 49(3) | pp.15~36 | number of Cited : 4" (the Korea Citation Index)
COUNTED = regex(
    r"(?P<people>[^\d]{3,300}?) \| (?P<issued>(?:19|20)\d\d), (?P<volume>\d{1,4})(?:\((?P<issue>\w{1,9})\))?"
    r" \| pp\.(?P<page>\d{1,5}(?:[~-]\d{1,5})?)(?: \|.*)?"
)


def _counted(lines: list[Line]) -> list[int]:
    """Titles over people with numbers between bars."""
    return [at - 1 for at in range(1, len(lines)) if " | pp." in lines[at].text and COUNTED.fullmatch(lines[at].text)]


def _read_counted(lines: list[Line]) -> Page:
    page = Page(lines)
    use_title(page, 0)
    if found := COUNTED.fullmatch(lines[1].text):
        use_kind(page, 1, "article-journal", "numbers")
        for first, last in pieces(lines[1].text, *found.span("people"), BAR):
            use_byline(page, [(1, first, last)], "byline")
        use_groups(page, 1, found, "numbers", {"people": ""})
    _leave_below(page, 2)
    return page


def _leave_below(page: Page, start: int) -> None:
    """The abstract below a work, without buttons and the next one's number."""
    for at in range(start, len(page.lines)):
        if len(page.lines[at].text) > BUTTON:
            page.use(at, "abstract", "abstract")
    page.ignore_rest("furniture", start)


BUTTON = 60
# "Lind, Karin January 2016 (has links)" (the Networked Digital Library of Theses)
LINKED = regex(
    r"(?P<people>\D{3,300}?) (?P<issued>(?:[A-Z][a-z]{2,8} |\d{1,2} [A-Z][a-z]+ )?(?:19|20)\d\d) \(has links\)"
)


def _linked(lines: list[Line]) -> list[int]:
    """Titles over people with a day and links."""
    return [at - 1 for at in range(1, len(lines)) if LINKED.fullmatch(lines[at].text)]


def _read_linked(lines: list[Line]) -> Page:
    page = Page(lines)
    use_title(page, 0)
    if found := LINKED.fullmatch(lines[1].text):
        use_kind(page, 1, "thesis", "links")
        use_turned(page, 1, *found.span("people"))
        page.use(1, "issued", "day", *found.span("issued"))
    _leave_below(page, 2)
    return page


SURE: tuple[Form, ...] = (*GLUED_ITEMS, (_counted, _read_counted), (_linked, _read_linked))
"""Forms of which one item is enough."""
FORMS: tuple[Form, ...] = (*SURE, (_monthly, _read_monthly), (_by, _read_by), (_dated, _read_dated))
"""What finds the items of a form, and what reads one."""
