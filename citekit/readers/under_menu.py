"""Whole pages of sites with large menus: the page's own citation tells which line is the title, and where the menu
above it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.leads import LEAD, OVER_CITATIONS
from citekit.readers.letters import to_letters

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.page import Page

MENU, ENTRY, NUMBERED = 8, 200, 12
"""Lines that a menu has at least, characters that one of its entries has at most, and of how many one has a number."""
TITLE = 10
"""Letters of a title that two places tell."""
NEAR = 3
"""Lines below such a heading among which the citation is."""
COPY = frozenset({"copy citation", "cite this article as", "cite as", "cite this document", "citer ce document"})
DOI = regex(r"\b10\.\d{4,9}/\S")
DIGIT = regex(r"\d")
DATED = regex(r"(?:^|\s)(?:1[4-9]|20)\d\d$")  # "Article Dans Une Revue Mires Année : 1955"


def find_head(lines: list[Line], pages: list[Page]) -> int:
    """Where a page begins below a large menu, if what was read as its title is none in its own citation; else 0."""
    if not (first := next((page for page in pages if page.draft.fields), None)):
        return 0
    at, title = _own_title(lines)
    if not title or title in _titles(first) or any(_stands(page, title) for page in pages):
        return 0
    head = next((place for place in range(at) if to_letters(lines[place].text) == title), 0)
    return _with_kind(lines, head) if _is_menu(lines[:head]) else 0


def _own_title(lines: list[Line]) -> tuple[int, str]:
    """The line of the first citation below a heading that says so, and its title in letters."""
    for at, line in enumerate(lines):
        words = line.lower.rstrip(" :")
        if words in OVER_CITATIONS or words in COPY:
            for below in range(at + 1, min(at + 1 + NEAR, len(lines))):
                if title := _title(lines[below].text):
                    return below, title
        elif (lead := LEAD.match(line.text)) and (title := _title(line.text[lead.end() :])):
            return at, title
    return 0, ""


def _title(text: str) -> str:
    """The title of a citation in letters, if it is long enough."""
    from citekit.readers.citation_form import may_be_citation
    from citekit.readers.citations import read_citation

    citation = read_citation(text) if may_be_citation(text, SHORTEST) else None
    told = "".join(text[part.start : part.end] for part in citation.parts if part.field == "title") if citation else ""
    letters = to_letters(told)
    return letters if len(letters) >= TITLE else ""


SHORTEST = 40


def _titles(page: Page) -> set[str]:
    """The titles of a page's own lines, in letters; a citation there is another witness."""
    return {to_letters(one.text) for one in page.draft.fields if one.name == "title" and one.witness == "page"}


def _stands(page: Page, title: str) -> bool:
    """Whether a title was found on a line of its own: then the page above is another."""
    own = (at for at, mark in enumerate(page.marks) if mark and mark.fields == ("title",))
    return title in _titles(page) and any(to_letters(page.lines[at].text) == title for at in own)


def _is_menu(above: list[Line]) -> bool:
    """Whether so many lines are short, without a DOI, and few have a number, as the entries of a menu are."""
    if len(above) < MENU or any(len(line.text) > ENTRY or DOI.search(line.text) for line in above):
        return False
    return sum(DIGIT.search(line.text) is not None for line in above) * NUMBERED <= len(above) + NUMBERED


def _with_kind(lines: list[Line], head: int) -> int:
    """The head with the line above it, if that tells the kind or the journal with the year."""
    return head - 1 if DATED.search(lines[head - 1].text) else head
