"""Where the citation's title stands in the head of a cover, letter by letter, whatever breaks and marks are between."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.readers.citations import Piece
    from citekit.readers.page import Page

BLANK = " \t#|*"  # what may stand around a piece: also the mark of a heading that lost its line, or of an emphasis
TIMES = 4  # a site that shows a cover has the title over it, too


def without_end_marks(page: Page, pieces: list[Piece]) -> list[Piece]:
    """The pieces without blanks at their ends."""
    bare = []
    for at, start, end in pieces:
        text = page.lines[at].text[start:end]
        if text.strip(BLANK):
            bare.append((at, start + len(text) - len(text.lstrip(BLANK)), start + len(text.rstrip(BLANK))))
    return bare


Letter = tuple[int, int]
"""A letter's place: index of its piece, offset in the line."""


def _letters(page: Page, pieces: list[Piece]) -> tuple[str, list[Letter]]:
    """The letters and digits of some pieces in lower case, and where each stands."""
    letters, places = [], []
    for index, (at, start, end) in enumerate(pieces):
        text = page.lines[at].text
        for place in range(start, end):
            if text[place].isalnum():
                letters.append(text[place].lower()[:1])
                places.append((index, place))
    return "".join(letters), places


def _sought(text: str) -> str:
    """The letters and digits of a text, as `_letters` has those of a head."""
    return "".join(char.lower()[:1] for char in text if char.isalnum())


def find_places(page: Page, pieces: list[Piece], title: str) -> list[Parted]:
    """The first places where the citation's title stands in the head, whatever breaks and marks are between its
    letters, with what is before and behind it. A title without its subtitle is found as well."""
    heard, places = _letters(page, pieces)
    for wanted in (title, title.partition(":")[0]):
        sought = _sought(wanted)
        found = list(islice(_indexes(page, pieces, heard, sought, places), TIMES))
        if found:
            return [_around(page, pieces, places[at], places[at + len(sought) - 1], wanted) for at in found]
    return []


def find_pieces(page: Page, pieces: list[Piece], title: str) -> list[Piece]:
    """The pieces of a head that are a title, all of it; none where it does not stand there."""
    pieces = without_end_marks(page, pieces)
    heard, places = _letters(page, pieces)
    sought = _sought(title)
    at = next(_indexes(page, pieces, heard, sought, places), None)
    return _around(page, pieces, places[at], places[at + len(sought) - 1], title)[0] if at is not None else []


def find_others(page: Page, pieces: list[Piece], title: str) -> list[Piece]:
    """The pieces of a head without the title in them."""
    places = find_places(page, without_end_marks(page, pieces), title)
    return [*places[0][1], *places[0][2]] if places else pieces


def _indexes(page: Page, pieces: list[Piece], heard: str, sought: str, places: list[Letter]) -> Iterator[int]:
    """Where the letters begin, at the beginning of a word and not within one."""
    at = heard.find(sought) if len(sought) > 2 else -1
    while at >= 0:
        index, place = places[at]
        text = page.lines[pieces[index][0]].text
        if place == pieces[index][1] or not text[place - 1].isalnum():
            yield at
        at = heard.find(sought, at + 1)


def printed_title(page: Page, pieces: list[Piece], title: str, family: str) -> str | None:
    """As much of a citation's title as a head has before the first of the people; None where that is all of it."""
    heard, _ = _letters(page, pieces)
    sought, name = _sought(title), _sought(family)
    start = heard.find(sought[:BEGINNING])
    end = heard.find(name, start + BEGINNING)
    if not name or start < 0 or end < 0 or end - start == len(sought) or not sought.startswith(heard[start:end]):
        return None
    ends = [at + 1 for at, char in enumerate(title) if char.isalnum()]
    return title[: ends[end - start - 1]]


BEGINNING = 12
"""Letters by which a title is found."""

Parted = tuple["list[Piece]", "list[Piece]", "list[Piece]"]
"""The title's pieces, those before it, those behind it."""


def _around(page: Page, pieces: list[Piece], first: Letter, last: Letter, title: str) -> Parted:
    """The title between two letters, with marks around them that a title may have, or that the citation's has."""
    opening, closing = _affixes(title)
    before = [
        *pieces[: first[0]],
        (pieces[first[0]][0], pieces[first[0]][1], _mark_start(page, pieces[first[0]], first[1], opening)),
    ]
    line = page.lines[pieces[last[0]][0]].text
    end = _mark_end(line, last[1] + 1, pieces[last[0]][2], closing)
    after = [(pieces[last[0]][0], end, pieces[last[0]][2]), *pieces[last[0] + 1 :]]
    named = []
    for index in range(first[0], last[0] + 1):
        at, start, stop = pieces[index]
        named.append((at, before[-1][2] if index == first[0] else start, end if index == last[0] else stop))
    return named, without_end_marks(page, before), without_end_marks(page, after)


def _affixes(title: str) -> tuple[str, str]:
    """The marks before the first letter of a title, and those behind the last: "(+)-Catechin in C#"."""
    places = [at for at, char in enumerate(title) if char.isalnum()]
    return (title[: places[0]], title[places[-1] + 1 :].rstrip(" .,")) if places else ("", "")


def _mark_start(page: Page, piece: Piece, at: int, marks: str) -> int:
    """Quotes and brackets before the first word belong to the title."""
    text = page.lines[piece[0]].text
    while at > piece[1] and text[at - 1] in "\"'“‘«¿¡([" + marks:
        at -= 1
    return at


def _mark_end(text: str, at: int, end: int, marks: str) -> int:
    while at < end and text[at] in "\"'”’»?!)]" + marks:
        at += 1
    return at


def text_of(page: Page, piece: Piece) -> str:
    """The text of a piece."""
    return page.lines[piece[0]].text[piece[1] : piece[2]]
