"""Values of rows as they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.pure.cells import PLACEHOLDERS
from citekit.readers.sites.site import find

if TYPE_CHECKING:
    from citekit.readers.page import Page
    from citekit.readers.sites.site import Cell


ORDINAL = regex(r"(\d{1,3})\.\s+(?=[^\W\d_])")  # "1. Program of Shanxi Province", "10. Hiroshi Ito"
UNFILLED = PLACEHOLDERS | {"none", "not applicable"}


def use_funding(page: Page, at: int, start: int, rule: str) -> None:
    """A funder or a grant, without its number in a list; a form that was not filled in says nothing."""
    text = page.lines[at].text
    if text[start:].strip().lower() in UNFILLED:
        page.ignore(at, rule)
        return
    number = ORDINAL.match(text, start)
    page.use(at, "funding", rule, number.end() if number else start)


VERSION = r"[vV]?\d[\w.+-]{0,20}"  # "1.2.0", not "Accepted manuscript"
NUMBERED = regex(VERSION)


def use_version(page: Page, at: int, start: int, rule: str) -> None:
    """The number of a version; words say which one of an article a file is."""
    if NUMBERED.fullmatch(page.lines[at].text, start) and not find(page, "version"):
        page.use(at, "version", rule, start)
    else:
        page.ignore(at, rule)


def first_value(name: str) -> Cell:
    """A value as it stands, where it is the first."""

    def use(page: Page, at: int, start: int, rule: str) -> None:
        if find(page, name):
            page.ignore(at, rule)
        else:
            page.use(at, name, rule, start)

    return use
