"""The cover of a working paper of the National Bureau of Economic Research: title in capitals, people, number, date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations import Joined
from citekit.readers.covers.deposits.printed import INITIAL, MARKS, MONTHS, PARTED, parted
from citekit.readers.cuts import spans
from citekit.readers.page import Page

if TYPE_CHECKING:
    import re

    from citekit.readers.lines import Line

PLACE = r"(?P<publisher_place>Cambridge,\sMA)\s\d{5}"
COVER = regex(
    r"[#*\s]*(?P<collection_title>NBER\sWORKING\sPAPER\sSERIES)[#*\s]+(?P<head>.{8,1500}?)\s+Working\sPaper\s"
    r"(?P<collection_number>\d{3,6})\s+(?:https?://www\.nber\.org/papers/\w+\s+)?(?P<publisher>NATIONAL\sBUREAU\sOF\sECONOMIC\sRESEARCH)"
    rf"\s+1050\sMassachusetts\sAvenue\s+{PLACE}\s+(?P<issued>(?:{MONTHS})\s\d{{4}})(?:,?\s+Revised\s(?:{MONTHS})\s\d{{4}})?"
)
WORD = regex(r"\S+")
PARTICLE = r"(?:(?:van|von|de|der|den|du|da|di|la|le|De|Van|Von|Di)\s)*"
FULL = r"(?!(?:De|Van|Von|Di)\s)[^\W\d_a-z][\w’'-]*[^\W\d_A-Z][\w’'-]*"
# "Lara Loewenstein Hugh G. Montag Paul De Grauwe": a given name, initials, one family name each
NAME = regex(rf"{FULL}(?:\s{INITIAL.pattern})*\s{PARTICLE}{FULL}(?=\s|$)")
HELD = regex(r"©\s?\d{4}\sby\s(?P<people>[^.]{3,600}?(?:\s[A-Z]\.[^.]{1,200})*)\.\sAll\srights")
LINES = 40
"""A cover has no more lines before its date."""


def read_nber(lines: list[Line]) -> Page | None:
    """The page of such a cover; None for any other text."""
    page = Page(lines)
    joined = Joined(page, [(at, 0, len(line.text)) for at, line in enumerate(lines[:LINES])])
    found = COVER.search(joined.text, 0, 4000)
    if found is None:
        return None
    end = _title_end(joined.text, *found.span("head"))
    title = joined.text[found.start("head") : end].strip(MARKS)
    if not title:
        return None
    start = joined.text.index(title, found.start("head"))
    joined.use("title", "cover: title", start, start + len(title), "cover")
    _use_people(page, joined, end, found.end("head"))
    for name in ("collection_title", "collection_number", "publisher", "publisher_place", "issued"):
        joined.use(name, "cover: NBER", *found.span(name), "cover")
    joined.use("csl_type:report", "cover: NBER", *found.span("collection_number"), "cover")
    for at in range(len(lines)):
        page.ignore(at, "repository's notice")
    return page


def _title_end(text: str, start: int, end: int) -> int:
    """Where the words in capitals end; an initial before a name is of that."""
    last = start
    for word in WORD.finditer(text, start, end):
        if any(map(str.islower, word[0])):
            break
        last = last if INITIAL.fullmatch(word[0]) else word.end()
    return last


def _use_people(page: Page, joined: Joined, start: int, end: int) -> None:
    """People on a line each, between commas, or one behind the other, if each has two names in full; else the holders
    of the copyright, if these are they."""
    names = _names(joined, start, end)
    for first, last in names:
        joined.use("author", "cover: people", first, last, "cover")
    if not names and joined.text[start:end].strip(MARKS):
        _use_holders(page, joined, start, end)


def _names(joined: Joined, start: int, end: int) -> list[tuple[int, int]]:
    text = joined.text
    people, places = parted(joined, start, end)
    if people:
        return places
    names: list[tuple[int, int]] = []
    for span in places:
        found = list(NAME.finditer(text, *span))
        if not found or " ".join(name[0] for name in found) != " ".join(text[slice(*span)].split()):
            return []
        names += [name.span() for name in found]
    return names


def _use_holders(page: Page, joined: Joined, start: int, end: int) -> None:
    """The people as the line of copyright parts them; without one they are told."""
    held = next(filter(None, (HELD.search(line.text) for line in page.lines)), None)
    words = joined.text[start:end].replace("*", " ").split()
    if held is None or _said(held).split() != words:
        page.doubt("unread-line", joined.pieces[0][0], text=" ".join(words))
        return
    at = next(at for at, line in enumerate(page.lines) if line.text == held.string)
    for first, last in spans(held.string, *held.span("people"), PARTED):
        page.use(at, "author", "cover: copyright", first, last, "cover")


def _said(held: re.Match[str]) -> str:
    return " ".join(held.string[first:last] for first, last in spans(held.string, *held.span("people"), PARTED))
