"""Abstract and keywords of a first page, and where they end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.dates import is_date
from citekit.patterns import regex
from citekit.readers.citations.joined import Joined
from citekit.readers.cuts import pieces
from citekit.readers.sites.firstpage import words
from citekit.readers.sites.menus import LINKS

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.page import Page

SEMICOLON = regex(r"\s*[;·•ㆍ|Æ]\s*|\s+Á(?:\s+|$)|\s+[–—-]\s+")  # "Á" is what some PDFs give for a dot
COMMA = regex(r",\s+")
GOES_ON = (",", ";", "-", "·", "•")
SHORT = 60
LAST = 0.7  # the last line of keywords is so much shorter than a full one


def is_furniture(line: Line) -> bool:
    """Whether a line is none of the work by its words, or a day, or the number of a report or a page."""
    lower = line.lower
    if lower.startswith(words.BEGINNINGS) or lower in words.FURNITURE or any(word in lower for word in words.INSIDE):
        return True
    return words.NUMBERS.fullmatch(line.text) is not None or is_date(line.text.strip("() "))


def use_abstract(page: Page, at: int, start: int) -> None:
    """The abstract behind its heading, until another part of the page begins."""
    first = at if start < len(page.lines[at].text) else at + 1
    while first < len(page.lines) and (mark := page.marks[first]) and mark.rule == LINKS:
        first += 1
    parted = first > at and _opens_part(page, first)
    last = first + parted
    while last < len(page.lines) and not _ends(page, last) and not (last > first and _is_apart(page, last, parted)):
        last += 1
    if first < last:
        joined = Joined(page, _stretch(page, first, last, at, start), hyphenated=True)
        joined.use("abstract", "abstract", 0, len(joined.text), "page")
    page.ignore(at, "heading: abstract")


def _opens_part(page: Page, at: int) -> bool:
    """Whether a line is the heading of an abstract's first part, "Background:", over prose."""
    if at + 1 >= len(page.lines) or page.marks[at] is not None or not words.ENDS.fullmatch(page.lines[at].text):
        return False
    return page.lines[at].text.endswith(":") and len(page.lines[at + 1].text) > SHORT


def use_keywords(page: Page, at: int, start: int) -> None:
    """Keywords behind their heading, on as many lines as end in a separator or go on in small letters."""
    first = at if start < len(page.lines[at].text) else at + 1
    if first > at and first < len(page.lines) and words.ENDS.fullmatch(page.lines[first].text):
        page.ignore(at, "heading: keywords")
        return  # a heading without any
    last = first + 1
    while last < len(page.lines) and not _ends_keywords(page, last):
        last += 1
    if first < len(page.lines) and page.marks[first] is None:
        joined = Joined(page, _stretch(page, first, last, at, start))
        cut = SEMICOLON if SEMICOLON.search(joined.text) else COMMA
        for begin, end in pieces(joined.text, 0, len(joined.text.rstrip(" .")), cut):
            joined.use("keywords", "keywords", begin, end, "page")
    page.ignore(at, "heading: keywords")


def _stretch(page: Page, first: int, last: int, at: int, start: int) -> list[tuple[int, int, int]]:
    return [(line, start if line == at else 0, len(page.lines[line].text)) for line in range(first, last)]


def _ends(page: Page, at: int) -> bool:
    """Whether an abstract ends over a line."""
    line = page.lines[at]
    if page.marks[at] is not None or line.heading or is_furniture(line):
        return True
    return any(pattern.match(line.text) for pattern in (words.KEYWORDS, words.CITED)) or bool(
        words.ENDS.fullmatch(line.text)
    )


def _ends_keywords(page: Page, at: int) -> bool:
    above, line = page.lines[at - 1].text, page.lines[at]
    if _ends(page, at) or _is_apart(page, at) or words.ABSTRACT.match(line.text):
        return True
    if line.text.endswith(".") and ", " in line.text and len(line.text) < len(above) * LAST:
        return False  # "…, Model Optimization, Software", over "Quality, Defect Detection."
    if LABEL.match(line.text):
        return True
    if ";" in above and line.text.count(";") > 1:
        return False  # "…; coastal", over "erosion; mud; sand"
    return not (above.endswith(GOES_ON) or (line.text[0].islower() and len(line.text) < SHORT))


LABEL = regex(
    r"(?:article (?:history|info\w*|doi)|received|revised|accepted|published|doi|correspond\w+)\s?:", re.IGNORECASE
)


def _is_apart(page: Page, at: int, parted: bool = False) -> bool:
    """Whether a gap stands over a line of a page that has gaps between its parts only; an abstract may be `parted` by
    headings: "Objectives:"."""
    if parted and any(line.text.endswith(":") and len(line.text) < SHORT for line in page.lines[at - 1 : at + 1]):
        return False
    return page.lines[at].gap and not all(line.gap for line in page.lines[1:])
