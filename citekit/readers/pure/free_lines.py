"""The lines of a head that may be title, people or organisations, and where they stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.languages import parse_language
from citekit.normalize.names import looks_like_byline
from citekit.patterns import regex
from citekit.readers.citation_form import may_be_citation, opens_slashed
from citekit.readers.leads import number_end
from citekit.readers.letters import to_letters
from citekit.readers.pure.abstracts import PARAGRAPH
from citekit.readers.pure.head_ends import NOT_HEAD
from citekit.readers.pure.head_lines import is_place, names_site
from citekit.readers.pure.titles import ADDRESS
from citekit.readers.style_names import BUTTONS, are_buttons

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.readers.page import Page

LINK = regex(r"(?:https?://|www\.|doi:\s?|10\.\d{4,9}/)\S+", re.IGNORECASE)  # "www.example.org", "doi: 10.5555/rain"
SITE_ALONE = regex(r"[a-z0-9-]{1,30}(?:\.[a-z0-9-]{2,30}){1,3}\.[a-z]{2,7}")  # "research.fen.example", over the title
DOI = regex(r"\b(?:doi\.org/)?10\.\d{4,9}/", re.IGNORECASE)  # "doi.org/10.5555/"


def _behind_menu(page: Page, above: list[int]) -> list[int]:
    """The lines behind the last entry of a portal's menu: others between its entries are entries too."""
    title = next((at for at in above if page.lines[at].heading == 1), above[-1])
    entries = [at for at in range(title) if page.kinds[at] == "skip" or page.names[at] == "navigation"]
    if len(entries) < MENU:
        return above
    people = next((at for at in above if looks_like_byline(page.lines[at].text)), title)
    last = max((at for at in entries if at < people), default=-1)  # "Organisations" below the people is none
    return [at for at in above if at > last]


MENU = 3
"""A menu has so many entries."""


def pass_addresses(page: Page, head: range) -> Iterator[int]:
    """The lines that may be title, people or places. The page's address is passed over; a DOI waits for the walk."""
    for at in head:
        if page.marks[at] is None and page.kinds[at] not in NOT_HEAD and not page.lines[at].joined:
            text = page.lines[at].text
            if at and opens_slashed(text) and _is_below_styles(page, at):
                return  # a citation in the style "Standard", and what it goes on in
            if _is_reference(text):
                continue
            if _heads_styles(page, at):
                page.ignore(at, "heading")
                continue
            if not LINK.fullmatch(text) and (" " in text or not SITE_ALONE.fullmatch(text)):
                yield at
            elif not DOI.search(text):
                page.ignore(at, ADDRESS)


def _is_below_styles(page: Page, at: int) -> bool:
    """Whether the name of a style stands right over a line, or "Cite this" and such names over all citations."""
    if page.lines[at - 1].lower in BUTTONS:
        return True
    return any(page.names[above] == "cite-this" or are_buttons(page.lines[above].lower) for above in range(at))


def _heads_styles(page: Page, at: int) -> bool:
    """Whether a line stands over the names of styles and is no title, which the citations below would say again."""
    lines = page.lines
    if at + 1 == len(lines) or not are_buttons(lines[at + 1].lower) or len(lines[at].text) > LONGEST_HEADING:
        return False
    said = to_letters(lines[at].text)
    below = (letters for line in lines[at + 2 :] if (letters := to_letters(line.text)) != said)
    return len(lines) > at + FEW and not any(said in letters for letters in below)


LONGEST_HEADING = 30
FEW = 4
"""So many lines at least are the names of styles and a citation."""


def is_cited(page: Page, head: range, at: int) -> bool:
    """Whether a line is a citation below "Cite this" or a style's name, over the title; in Standard it is two lines."""
    text = page.lines[at].text
    slashed = opens_slashed(text) or (at > head.start and opens_slashed(page.lines[at - 1].text))
    if not slashed and not may_be_citation(text, SHORTEST):
        return False
    heads = ("cite-this", "citation-style") if slashed else ("cite-this",)
    return any(page.names[above] in heads for above in range(head.start, at))


def _is_reference(text: str) -> bool:
    """Whether a line is a citation behind its number, of a list above the page."""
    number = number_end(text)
    if not number or not may_be_citation(text[number:], SHORTEST):
        return False
    from citekit.readers.citations import read_citation  # for such pastes only

    return read_citation(text[number:]) is not None


SHORTEST = 30


def lines_above(page: Page, free: list[int], type_at: int) -> list[int]:
    """The lines over the type line; none if they only name the site."""
    above = [at for at in free if at < type_at]
    if len(above) > 1 and _is_over_switch(page, above[0]):
        page.ignore(above[0], "above the title")
        above = above[1:]
    if not all(names_site(page.lines[at].text) for at in above):
        return _behind_menu(page, above)
    for at in above:
        page.ignore(at, "above the title")
    return []


def _is_over_switch(page: Page, at: int) -> bool:
    """Whether the name of another language stands right below a line, to read the portal in: it is the portal's."""
    return page.names[at + 1 : at + 2] == ("navigation",) and parse_language(page.lines[at + 1].text) is not None


def right_over(page: Page, above: list[int]) -> list[int]:
    """The lines right over the type line: the title, where the people are named below; a gap parts others from it."""
    start = next((place for place in range(len(above) - 1, 0, -1) if page.lines[above[place]].gap), 0)
    return above if not above or is_place(page.lines[above[-1]].text) else above[start:]


def lines_below(page: Page, free: list[int], type_at: int) -> list[int]:
    """Lines under the type line that may be title or people."""
    lines = page.lines
    headed = any(at < type_at for at in free)  # else "What is rain? / Was ist Regen?" is the title
    below = (at for at in free if at > type_at and not (headed and opens_slashed(lines[at].text)))
    return [at for at in below if len(lines[at].text) < PARAGRAPH or looks_like_byline(lines[at].text)]
