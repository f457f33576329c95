"""The head of a page of IEEE Xplore: title and people, which stand over its rows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.cuts import pieces
from citekit.readers.sites.head import leave_affiliations, use_title, use_titles
from citekit.readers.sites.people import is_people, use_byline, whole, wide_names
from citekit.readers.sites.site import find

if TYPE_CHECKING:
    from citekit.readers.page import Page

PUBLISHED = frozenset({"published", "publication", "publication details", "paper details", "details"})
"""Headings that people put over the rows."""
AGAIN = "people again"
NUMBERED = regex(r"Volume: |On page\(s\): ")  # "Volume: 2,  On page(s): 639- 642 vol.2"


def use_people(page: Page, head: list[int]) -> None:
    """The title stands above the people, though the publisher may stand between them."""
    head = _without_headings(page, head)
    if len(head) == 1 and _use_citation(page, head[0]):
        return
    first = next((at for at in head[1:] if _is_byline(page.lines[at].text)), len(page.lines))
    use_titles(page, _over_rows(page, [at for at in head if at < first]))
    for at in [at for at in head if at >= first]:
        if at == first or is_people(page.lines[at].text):
            _use_byline(page, *_without_button(page, at))
    _use_container(page, [at for at in head if at > first])
    leave_affiliations(page, [at for at in head if at > first])
    if first == len(page.lines):
        _use_list(page)


def _without_button(page: Page, at: int) -> tuple[int, int, int]:
    """A line of people without the button behind them: "Jane Doe; John Roe All Authors"."""
    at, start, end = whole(page, at)
    button = BUTTON.search(page.lines[at].text, start, end)
    return at, start, button.start() if button else end


def _use_byline(page: Page, at: int, start: int, end: int) -> None:
    """People; in the old layout the place of each may stand behind: "Lind, K. ; Dept. of Rain, Lund ; Roe, B."."""
    text = page.lines[at].text
    parts = pieces(text, start, end, SEMICOLON)
    names = [span for span in parts if not PLACE.search(text, *span)]
    if not 0 < len(names) < len(parts):
        use_byline(page, [(at, start, end)], "byline")
        return
    for first, last in names:
        use_byline(page, [(at, first, last)], "byline")


SEMICOLON = regex(r"(?<!\s)\s*;\s*")
PLACE = regex(
    r"(?:\b(?:Dept|Univ|Inst|Lab|Sch|Fac|Coll|Corp|Res|Nat|Dipt|Fak)\.|\b(?:Department|Universit[a-zéà]{1,2}|Institute"
    r"|School|Faculty|College|Laborator(?:y|ies)) ).*,"
)  # "Dept. of Electr. Eng., Univ. of Nairobi, Kenya"
BUTTON = regex(r"[\s;]+(?:View )?All Authors$", re.IGNORECASE)


def _is_byline(text: str) -> bool:
    return ";" in text or is_people(text) or bool(wide_names(text))


def _without_headings(page: Page, head: list[int]) -> list[int]:
    over = [at for at in head if page.lines[at].lower.rstrip(" :") in PUBLISHED]
    for at in over:
        page.ignore(at, "heading")
    return [at for at in head if at not in over]


def _over_rows(page: Page, head: list[int]) -> list[int]:
    """The lines over the first row, where the title stands; behind the rows none does that has one above."""
    row = next((at for at, mark in enumerate(page.marks) if mark and mark.rule[:5] == "row: "), len(page.lines))
    return [at for at in head if at < row] or head


def _use_container(page: Page, below: list[int]) -> None:
    """In the old layout the container may stand without a label, over its volume or pages."""
    row = next((at for at, mark in enumerate(page.marks) if mark and mark.rule[:5] == "row: "), 0)
    if row - 1 in below and NUMBERED.match(page.lines[row].text) and not find(page, "container_title"):
        page.use(row - 1, "container_title", "container")


def _use_citation(page: Page, at: int) -> bool:
    """ "Jane Doe ; John Roe: Rain on kettles", on one line."""
    text = page.lines[at].text
    colon = text.find(": ")
    if ";" not in text[: max(colon, 0)] or not is_people(text[:colon]):
        return False
    use_byline(page, [(at, 0, colon)], "byline")
    use_title(page, at, start=colon + 2)
    return True


def _use_list(page: Page) -> None:
    """Without a byline, the people that stand under a heading of their own."""
    for at, mark in enumerate(page.marks):
        text = page.lines[at].text
        start = text.startswith("@")  # an account of that name
        if mark and mark.rule == AGAIN and is_people(text[start:]) and not find(page, "incomplete:author"):
            use_byline(page, [(at, int(start), len(text))], "byline")
