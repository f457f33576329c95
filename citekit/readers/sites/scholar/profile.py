"""A profile in Google Scholar: works, each a title, people, a line of host, numbers and year, and a count of citations.

"Rain on raised bogs", "K Lind, M Ito, ...", "Journal of Rain 27 (3), 379-391, 2019", "123	2019"; the rows alone, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.imprint import RANGES, looks_like_publisher
from citekit.readers.page import Page
from citekit.readers.sites.head import use_title
from citekit.readers.sites.lists.several import cut_at
from citekit.readers.sites.scholar.parts import PERSON, use_host, use_people
from citekit.readers.sites.site import use_groups, use_kind

if TYPE_CHECKING:
    import re

    from citekit.readers.lines import Line

YEAR = r"(?:1[89]|20)\d\d"
COUNT = regex(rf"(?:\d{{1,6}}\*?\s*)?{YEAR}")  # "123	2019", "1232019", "2019"
PEOPLE = regex(rf"{PERSON}(?:, ?{PERSON}){{0,30}}(?P<cut>,? ?(?:\.\.\.|…))?")
# "Journal of Rain 27 (3), 379-391, 2019", "Mires of Europe, 33-57, 2018", "Fen Press, 2020"; "Fens 2, 2019	123	2019"
IN = (
    r"(?P<host>\S[^\t]{1,200}?)(?: (?P<volume>\d[\w/-]{0,7})(?: \((?P<issue>[^()]{1,12})\))?)?"
    rf"(?:,\s(?P<page>{RANGES}))?"
)
PLACE = regex(rf"{IN},\s(?P<year>{YEAR})(?P<counted>\s+(?:\d{{1,6}}\*?\s+)?(?P=year))?")
# "Journal of Rain 27 (3), 379-391	123	2019", as the page of a wide window has it, whose hosts have no year
COUNTED_PLACE = regex(rf"{IN}(?P<counted>(?:\s+\d{{1,6}}\*?)?\t\s*(?P<year>{YEAR}))")


def read_profile(lines: list[Line]) -> list[Page] | None:
    """The works of a profile, or of some of its rows; None for anything else."""
    starts = list[int]()
    for at in range(len(lines) - 2):
        if _is_work(lines, at) and (not starts or at >= starts[-1] + LEAST):
            starts.append(at)
    if not starts:
        return None
    head = Page(lines[: starts[0]])
    head.ignore_rest("profile")
    return [head, *map(_read_work, cut_at(lines, starts))]


LEAST = 3
"""Lines of a work: its title, its people, its place."""


def _is_work(lines: list[Line], at: int) -> bool:
    """Whether a title stands on a line: people and place below it, and then their count and the place's year again, on
    lines of their own or on the place's."""
    people, place, *counts = (line.text for line in lines[at + 1 : at + 5])
    found = _place(place) if PEOPLE.fullmatch(people) else None
    if found is None or found["counted"]:
        return found is not None
    years = counts[:1] if not _is_count(counts) else counts
    return any(COUNT.fullmatch(year) is not None and year.endswith(found["year"]) for year in years)


def _place(text: str) -> re.Match[str] | None:
    return PLACE.fullmatch(text) or (COUNTED_PLACE.fullmatch(text) if "\t" in text else None)


def _is_count(counts: list[str]) -> bool:
    """Whether citations stand on a line of their own, over the year."""
    return bool(counts) and counts[0].rstrip("*").isdecimal()


def _read_work(lines: list[Line]) -> Page:
    page = Page(lines)
    use_title(page, 0)
    people = PEOPLE.fullmatch(page.lines[1].text)
    if people:
        use_people(page, 1, 0, people.start("cut") if people["cut"] else people.end())
    if people and people["cut"]:
        page.use(1, "incomplete:author", "list cut short", *people.span("cut"))
    if place := _place(page.lines[2].text):
        _use_place(page, place)
    for at, line in enumerate(page.lines):
        if at > 2 and (line.text.isdecimal() or COUNT.fullmatch(line.text)):
            page.ignore(at, "citations and year")
    return page


def _is_number(place: re.Match[str]) -> bool:
    """Whether one number of five digits stands where the pages would: an article's."""
    return (place["page"] or "").isdecimal() and len(place["page"]) > LAST_PAGE


LAST_PAGE = 4
"""Digits of a page, at most."""


def _use_place(page: Page, place: re.Match[str]) -> None:
    names = {"host": "", "counted": "", "year": "issued", "page": "article_number" if _is_number(place) else "page"}
    use_groups(page, 2, place, "profile", names)
    if not place["volume"] and not place["page"] and looks_like_publisher(place["host"]):
        page.use(2, "publisher", "profile", *place.span("host"))
        return
    kind = use_host(page, 2, place, "host")
    if place["volume"] or kind != "article-journal":  # else it may be a part of a book
        use_kind(page, 2, kind, "profile")
