"""Which line over the rows is the title, where something else on the page tells it: its citation, or the line again."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_byline, looks_like_person
from citekit.patterns import regex
from citekit.readers.sites.catalogue.people import is_byline
from citekit.readers.sites.site import find

if TYPE_CHECKING:
    from citekit.readers.page import Page

STATED = frozenset({"issued", "available_date", "doi"})
"""What may stand over a title."""
SHORTEST = 6
LONGER = 25
"""Characters that a citation has beside the title, at least."""
CITES = regex(r"\b(?:1[5-9]|20)\d\d\b")
BEFORE = regex(
    r"(?:^|[\"“«„'‘(\[.,:;]|\b(?:1[5-9]|20)\d\d[a-z]?)[\"“«„'‘\s]*$"
)  # "Doe, Jane, 2018. \"", "(2018). ", "Doe. ", "(2018) '"
BEHIND = regex(r"[.?!]?\s*(?:$|[\"”»'’,.;:\[]|\((?![a-z]))")  # "On ice (May 1, 2017)", "On ice. Ocean Notes"
DATED = regex(r"[.,]?[\"”»]|\s*\([A-Z][a-z]+ (?:\d{1,2}, )?(?:1[5-9]|20)\d\d")  # a name has a bare year behind it


def find_title(page: Page, head: list[int]) -> int | None:
    """The line of the head that is told to be the title; None where none is."""
    cited = _in_citations(page, sorted({*head, *_passed(page)}))
    told = _said_twice(page, head) if cited is None else cited
    told = _signed(page, head) if told is None else told
    return _over_people(page, head) if told is None else told


def _passed(page: Page) -> list[int]:
    """Lines over the first field that were passed over, by a menu's word or under a label."""
    used = next(
        (
            at
            for at, mark in enumerate(page.marks)
            if mark and mark.state == "used" and not STATED.issuperset(mark.fields)
        ),
        0,
    )
    return [
        at for at, mark in enumerate(page.marks[:used]) if mark and (mark.rule == "menu" or mark.rule[:5] == "row: ")
    ]


def _in_citations(page: Page, head: list[int]) -> int | None:
    """The first title in a citation of the record; names stand before it, and a container behind it."""
    for citation in [at for at, mark in enumerate(page.marks) if mark and mark.rule == "citation"]:
        text = page.lines[citation].text
        if CITES.search(text):
            places = [(place, at) for at in head if (place := _place(page.lines[at].text, text)) >= 0]
            above = [found for found in places if found[1] < citation]  # below, the text of the article may repeat it
            if places:
                return min(above or places, key=lambda found: (found[0], -found[1]))[1]
    return None


def _place(title: str, citation: str) -> int:
    """Where a line stands in a citation as a title does; -1 where it does not."""
    title = title.rstrip(" .")
    if len(title) < SHORTEST or len(citation) < len(title) + LONGER:
        return -1
    place = citation.casefold().find(title.casefold())
    end = place + len(title)
    if place < 0 or not BEFORE.search(citation, 0, place) or not BEHIND.match(citation, end):
        return -1
    if (looks_like_person(title) or looks_like_byline(title)) and not DATED.match(citation, end):
        return -1
    return place


def _said_twice(page: Page, head: list[int]) -> int | None:
    """A line right below itself: the last step of a trail, and the title."""
    pairs = pairwise(head)
    return next(
        (below for at, below in pairs if page.lines[at].lower == page.lines[below].lower and _is_long(page, at)), None
    )


def _over_people(page: Page, head: list[int]) -> int | None:
    """The line passed over for its words alone right above those who stand first: "Privacy" over "Lind, Karin"."""
    at = head[0] - 1 if head else -1
    above = page.marks[at] if at >= 0 else None
    if above is None or above.state == "used" or above.rule not in WORDS:
        return None
    return at if first_people(page, head) else None


def first_people(page: Page, head: list[int]) -> list[int]:
    """The lines of people who stand first in a head, if none of them may be a title."""
    people = [*takewhile(lambda at: is_byline(page, at), head)]
    return people if all(LISTED.fullmatch(page.lines[at].text) for at in people) else []


WORDS = frozenset({"menu", "button", "furniture"})
"""Rules by which a line is passed over for its words alone."""
LISTED = regex(r"[^\W\d_][^,;:]{0,40},\s[^\W\d_][^,;:]{0,40}(?:;\s?[^\W\d_][^,;:]{0,40},\s[^\W\d_][^,;:]{0,40})*")
# "Lind, Karin", "Lind, Karin; Ito, Mei"; a title has more commas: "Oars, Ropes, Ledgers"


def _signed(page: Page, head: list[int]) -> int | None:
    """The line that names behind it who a row says wrote the work, "On ice / Jane Doe", or that over "by Jane Doe"."""
    author = find(page, "author", "inverted:author", "editor")
    name = author.text.partition(",")[0].casefold() if author else ""
    signed = (at for at in head if name and name in page.lines[at].lower.partition(" / ")[2])
    titles = [at for at in head if not EDITION.fullmatch(page.lines[at].text)]
    by = (at for at, below in pairwise(titles) if page.lines[below].lower.startswith("by ") and is_byline(page, below))
    return next(signed, None) if author else next(by, None)


EDITION = regex(r"(?:\d{1,2}\w\w|[A-Z][a-z]+) ed(?:ition|n|\.)", re.IGNORECASE)


def _is_long(page: Page, at: int) -> bool:
    return page.lines[at].text.count(" ") > 1
