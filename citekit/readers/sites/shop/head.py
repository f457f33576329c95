"""The head of a page that offers a book: the title, which may have a subtitle below it, over the people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.dates import is_date
from citekit.normalize.names import looks_like_organization
from citekit.patterns import regex
from citekit.readers.cuts import pieces
from citekit.readers.letters import to_letters
from citekit.readers.sites.above import is_button
from citekit.readers.sites.people import is_people, use_byline
from citekit.readers.sites.shop import words
from citekit.readers.sites.site import find

if TYPE_CHECKING:
    from citekit.readers.page import Page

LONGEST, TITLE = 200, 160
MOST = 3
"""A title has not so many lines, with its subtitle."""
FARTHEST = 40
"""Lines from the top in which a title stands over its people."""
STEPS = (" > ", " › ", " / ")
"""What parts the steps of a trail of pages."""


def find_head(page: Page) -> tuple[list[int], int] | None:
    """The lines of the title and that of the people below it; None where none or more than one may be these."""
    named = [at for at in range(1, min(FARTHEST, len(page.lines))) if _names(page, at)]
    told = [at for at in named if words.BY.match(page.lines[at].text)]
    for at in told[:1] or named:
        block = _block(page, at)
        if 0 < len(block) < MOST and (told or page.lines[block[0]].gap or not block[0]):
            return block, at
    return None


def _block(page: Page, people: int) -> list[int]:
    """The lines right above the people that may be their book's title."""
    if words.BOUND.search(page.lines[people - 1].text):
        return [people - 1]
    block = _above(page, people)
    told = [at for at in block if _is_said(page, at)]
    return block[block.index(told[0]) :] if told else block


def _above(page: Page, people: int) -> list[int]:
    """The lines above the people, from a gap on, or from what is no title."""
    block: list[int] = []
    for at in range(people - 1, -1, -1):
        text = page.lines[at].text
        if _is_aside(text) or len(text) > TITLE or is_button(page.lines[at]) or page.lines[at].lower in words.MENU:
            break
        block.insert(0, at)
        if page.lines[at].gap or len(block) == MOST:
            break
    return block


def _is_said(page: Page, at: int) -> bool:
    """Whether another line above ends with a line, as a trail of pages with its last step."""
    letters = to_letters(page.lines[at].text)
    return len(letters) > TITLED and any(to_letters(line.text).endswith(letters) for line in page.lines[:at])


TITLED = 5
ASIDE = (words.EDITION, words.SERIES, words.PRICE, words.BUTTON, words.ISBN, words.DATED)


def _is_aside(text: str) -> bool:
    """Whether a line over the people is an edition, a series, a price, a button or a trail."""
    return any(pattern.fullmatch(text) for pattern in ASIDE) or any(step in text for step in STEPS)


def _names(page: Page, at: int) -> tuple[str, list[tuple[int, int]]] | None:
    """The role of the people that a line names, and where they stand; None where it names nobody."""
    text = page.lines[at].text
    by = words.BY.match(text)
    if len(text) > LONGEST or (not by and _is_aside(text)):
        return None
    start = by.end() if by else 0
    spans = _apart(text, start) if by else _by_roles(text, start)
    if not spans or not all(is_people(text[first:last].strip(" ,;&")) for first, last in spans):
        return None
    return "editor" if (by and by["editor"]) or text.lower().endswith("(editor)") else "author", spans


def _apart(text: str, start: int) -> list[tuple[int, int]]:
    """The people behind a label, each of whom may have a place of work: "Ada Lind, Fen University and Bo Ray, Oslo"."""
    spans = _by_roles(text, start)
    comma = text.find(", ", start)
    if len(spans) > 1 or comma < 0 or not looks_like_organization(text[comma + 2 :]):
        return spans
    people = pieces(text, start, len(text), AND)
    return [(first, text.find(", ", first, last) if ", " in text[first:last] else last) for first, last in people]


AND = regex(r"(?:;|,? and)\s(?=[A-Z][\w.'’-]+ (?:[A-Z][\w.'’-]* ?){1,3}(?:,|$))")


def _by_roles(text: str, start: int) -> list[tuple[int, int]]:
    """The stretches before roles in brackets, if there are such: "by Karin Lind (Author), Mei Ito (Author)"."""
    spans = pieces(text, start, len(text), words.ROLE)
    return [(first, last) for first, last in spans if text[first:last].strip(" ,;&")]


def use_head(page: Page, title: list[int], people: int) -> None:
    """Take title and people, and the edition above them; what else stands above is the site's."""
    for at, name in zip(title, ("title", "subtitle"), strict=False):
        bound = words.BOUND.search(page.lines[at].text)
        page.use(at, name, "title", 0, bound.start() if bound else None)
        if bound and bound["issued"] and is_date(bound["issued"]):
            page.use(at, "issued", "title", *bound.span("issued"))
    for at in range(title[0]):
        if (found := words.EDITION.fullmatch(page.lines[at].text)) and not find(page, "edition"):
            page.use(at, "edition", "line", *found.span("edition"))
        page.ignore(at, "above the title")
    _use_people(page, people)


def _use_people(page: Page, at: int) -> None:
    role, spans = _names(page, at) or ("author", [])
    for first, last in spans:
        use_byline(page, [(at, first, last)], "byline", role)
