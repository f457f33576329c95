"""Results of a search on SpringerLink: a title, words of its text, people "in" a journal or a book, kind and day."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.normalize.dates import is_date
from citekit.patterns import regex
from citekit.readers.page import Page
from citekit.readers.sites.head import use_title
from citekit.readers.sites.lists.several import read_listed
from citekit.readers.sites.people import is_people, use_byline
from citekit.readers.sites.site import use_kind

if TYPE_CHECKING:
    from citekit.readers.lines import Line

KINDS = {
    "article": "article-journal", "chapter": "chapter", "conference paper": "paper-conference", "book": "book",
    "reference work entry": "entry-encyclopedia", "protocol": "chapter", "conference proceedings": "book",
}  # fmt: skip
"""How SpringerLink calls a work, in lower case -> CSL type."""
# "Article Open access 12 March 2023", "Chapter 2021", "Conference paper", over its day
KIND = regex(
    rf"(?P<kind>{'|'.join(KINDS)})(?: (?:open|full|free) access)?(?: (?P<issued>(?:\d{{1,2}} [a-z]{{3,9}} )?\d{{4}}))?"
)
ACCESS = frozenset({"open access", "full access", "free access"})
# "Pages: 12 - 34", "Showing 1-20 of 12,345 results"
PAGES = regex(r"Pages: (?P<page>\w{1,9}(?: ?[-–] ?\w{1,9})?)")
COUNT = regex(r"showing \d[\d,]*\s?[-–]\s?\d[\d,]* of \d[\d,]* results?")
SORTED = frozenset({"sort by", "sort by:", "sort by relevance", "relevance", "newest first", "oldest first"})
WITHIN = regex(r"\sin\s(?=\S)")
ALONE = "in "  # "in Mire Letters", under an editorial without people
ELLIPSIS = regex(r"\s?(?:\.\.\.|…)\s?")
LONGEST = 600
EXCERPT = 60
"""No title of the first result is looked for over a line that is shorter, and no sentence."""


class Found(NamedTuple):
    """The lines of a result: its people, where they end and the container begins behind them, its kind, its day."""

    people: int
    end: int
    container: int | None
    kind: int
    dated: int


def read_springer_results(lines: list[Line]) -> list[Page] | None:
    """The records of such a list; None for any other text."""
    found = [result for at in range(2, len(lines)) if (result := _find(lines, at))]
    counted = any(COUNT.fullmatch(line.lower) for line in lines) if found else False
    if not (counted or len(found) > 1) or all(result.container is None for result in found):
        return None
    starts = [_first_title(lines, found[0].people)]
    starts += [_title(lines, _behind(lines, before.dated), result.people) for before, result in pairwise(found)]
    whole = all(start < result.people for start, result in zip(starts, found, strict=True))
    return read_listed(lines, starts, _read_result) if whole else None


def _find(lines: list[Line], at: int) -> Found | None:
    """The result of which a line is the kind, if one is."""
    found = KIND.fullmatch(lines[at].lower)
    people = found and _people(lines[at - 1].text, found["kind"])
    if not found or not people:
        return None
    dated = at if found["issued"] else _dated(lines, at + 1)
    return Found(at - 1, *people, at, dated) if dated else None


def _dated(lines: list[Line], at: int) -> int:
    """The day below a kind, or below words of access; 0 for none."""
    at += at < len(lines) and lines[at].lower in ACCESS
    return at if at < len(lines) and is_date(lines[at].text) else 0


def _people(text: str, kind: str) -> tuple[int, int | None] | None:
    """Where the people of a line end, and where what they are in begins; a book is in nothing."""
    if len(text) > LONGEST:
        return None
    if text.startswith(ALONE):
        return 0, len(ALONE)
    for within in WITHIN.finditer(text):
        if is_people(ELLIPSIS.sub(", ", text[: within.start()])):
            return within.start(), within.end()
    alone = KINDS[kind] == "book" and is_people(ELLIPSIS.sub(", ", text))
    return (len(text), None) if alone else None


def _first_title(lines: list[Line], people: int) -> int:
    """The title of the first result, under the head of the list, or over the words that stand over the people."""
    heads = [at for at in range(people) if COUNT.fullmatch(lines[at].lower) or lines[at].lower in SORTED]
    first = heads[-1] + 1 if heads else 0
    if people - first in (1, 2):
        return first
    above = lines[people - 1].text
    return people - 1 - (people > 1 and (len(above) > EXCERPT or above.endswith((".", "…"))))


def _behind(lines: list[Line], dated: int) -> int:
    """The line behind a result."""
    paged = dated + 1 < len(lines) and PAGES.fullmatch(lines[dated + 1].text)
    return dated + 1 + bool(paged)


def _title(lines: list[Line], first: int, people: int) -> int:
    """Where a result begins that is read: behind another, or behind one that was not understood."""
    kinds = [at for at in range(first, people) if KIND.fullmatch(lines[at].lower)]
    return max(first, _dated(lines, kinds[-1] + 1), kinds[-1]) + 1 if kinds else first


def _read_result(lines: list[Line]) -> Page:
    page = Page(lines)
    result = next(found for at in range(2, len(lines)) if (found := _find(lines, at)))
    use_title(page, 0)
    for at in range(1, result.people):
        page.ignore(at, "excerpt")
    _use_people(page, result)
    _use_kind(page, result)
    if result.dated + 1 < len(lines) and (pages := PAGES.fullmatch(lines[result.dated + 1].text)):
        page.use(result.dated + 1, "page", "numbers", *pages.span("page"))
    return page


def _use_people(page: Page, result: Found) -> None:
    if result.end:
        use_byline(page, [(result.people, 0, result.end)], "byline")
    if result.container is not None:
        page.use(result.people, "container_title", "container", result.container)


def _use_kind(page: Page, result: Found) -> None:
    found = KIND.fullmatch(page.lines[result.kind].lower)
    if found:
        use_kind(page, result.kind, KINDS[found["kind"]], "kind", found.span("kind"))
        start, end = found.span("issued") if found["issued"] else (0, len(page.lines[result.dated].text))
        page.use(result.dated, "issued", "date", start, end)
    for at in range(result.kind + 1, result.dated):
        page.ignore(at, "access")
