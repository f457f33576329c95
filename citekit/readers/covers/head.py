"""The head of a cover: title and people, between the portal's own lines; the citation's title shows which is which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations import Joined
from citekit.readers.covers.head_people import PEOPLE_LINES, find_people, use_names
from citekit.readers.covers.listed import find_names, is_list
from citekit.readers.covers.one_line import part_line
from citekit.readers.covers.title_places import find_places, text_of, without_end_marks
from citekit.readers.covers.words import DEGREE, PORTAL
from citekit.readers.pure.cells import use_people
from citekit.readers.pure.rows import match_row

if TYPE_CHECKING:
    from citekit.readers.citations import Piece
    from citekit.readers.covers.head_people import Cited
    from citekit.readers.covers.title_places import Parted
    from citekit.readers.page import Page

WORD = regex(r"\w{3,}")


def read_head(page: Page, pieces: list[Piece], title: str | None, cited: Cited, *, named_all: bool = False) -> None:
    """Take title and people of a head; `title` is the work's in the citation, which names the people that are `cited`;
    with `named_all` the people are known."""
    pieces = without_end_marks(page, pieces)
    places = find_places(page, pieces, title) if title else []
    if places:
        named, before, after = next((place for place in places if find_people(page, place[2])), places[0])
    else:
        named, before, after = _by_lines(page, pieces)
        if title and not _alike(" ".join(text_of(page, piece) for piece in named), title):
            named, after = [], after or [*before, *named]
    joined = Joined(page, named) if named else None
    if joined and title is None and CITED.search(joined.text):
        for at, _, _ in named:
            page.unread(at)  # a citation that no style reads
    elif joined and not (title and _is_broken(joined.text, title)):
        joined.use("title", "cover: title", 0, len(joined.text), "cover")
    if not named_all:
        use_names(find_people(page, after) or find_people(page, before, from_end=True), cited)
    for at, start, _ in pieces:
        if not start:
            _use_row(page, at)
        page.ignore(at, "portal's head")


# "Lind, K., & Ito, M. (2023). ", "Lind, K., & SHIP-2 investigators (2023). "
CITED = regex(r"(?:[^\W\d_a-z]\.,?|\.,\s&\s[^.,()]{2,60})\s\((?:1[4-9]|20)\d\d[a-z]?\)\.\s")


def _use_row(page: Page, at: int) -> None:
    """A row that a thesis has over its citation: "Author: Karin Lind", "Date of Award: 14 June 2018"."""
    row = match_row(page.lines[at]) if page.marks[at] is None and ": " in page.lines[at].text else None
    if row is None or row.value >= len(page.lines[at].text):
        return
    rule, field = f"row: {row.label.text}", row.label.field
    if row.label.kind == "people" and field in THESIS:
        use_people(page, at, rule, field, row.value)
    elif field in THESIS:
        page.use(at, field, rule, row.value)


THESIS = frozenset({"author", "supervisor", "award_date", "awarding_institution", "qualification"})
"""Fields of those rows; labels of others are read where the cover's own begin."""


def _is_broken(printed: str, title: str) -> bool:
    """Whether a blank behind a hyphen is all that a head has more: "the Mann- Whitney test" """
    return "- " in printed and printed.replace("- ", "-") == title.replace("- ", "-") and "- " not in title


def _by_lines(page: Page, pieces: list[Piece]) -> Parted:
    """Without a citation: the people's line parts the title from nothing (Aalto has them first)."""
    rest = [piece for piece in pieces if not PORTAL.fullmatch(text_of(page, piece))]
    if rest and DEGREE.fullmatch(text_of(page, rest[0])):
        page.use(rest[0][0], "qualification", "cover: degree", *rest[0][1:], "cover")
        rest = rest[1:]
    return (_part_line(page, rest[0]) if len(rest) == 1 else None) or _part(page, rest)


def _part_line(page: Page, piece: Piece) -> Parted | None:
    """The same of a head on one line; None where nothing says that it is one."""
    at, start, end = piece
    parts = part_line(page.lines[at].text[start:end])
    if parts is None:
        return None
    if not parts.title:
        page.unread(at)
        return [], [], []
    if parts.degree:
        first, last = parts.degree
        page.use(at, "qualification", "cover: degree", start + first, start + last, "cover")
    title, people = (start + parts.title[0], start + parts.title[1]), parts.people
    return [(at, *title)], [], [(at, start + people[0], start + people[1])] if people else []


def _part(page: Page, rest: list[Piece]) -> Parted:
    first = next((index for index, piece in enumerate(rest) if is_list(text_of(page, piece))), None)
    if first is None:
        return rest, [], []
    if first > 0:
        return rest[:first], [], rest[first:]
    size = _size_of_list(page, rest)
    return rest[size:], rest[:size], []


def find_title(page: Page, pieces: list[Piece]) -> str:
    """What stands in a head where the title does, without a citation to show it; "" for nothing short enough."""
    bare = [(piece, text_of(page, piece)) for piece in without_end_marks(page, pieces)]
    rest = [piece for piece, text in bare if not PORTAL.fullmatch(text) and not DEGREE.fullmatch(text)]
    named, _, _ = _part(page, rest)
    text = Joined(page, named).text if named else ""
    return text if len(text) <= LONGEST else ""


LONGEST = 400


def _size_of_list(page: Page, pieces: list[Piece]) -> int:
    """How many lines the people take who stand over the title: as few as make a whole list."""
    for size in range(1, min(len(pieces), PEOPLE_LINES)):
        below = [text_of(page, piece) for piece in pieces[size:]]
        ends = not text_of(page, pieces[size - 1]).endswith((";", ",")) and not is_list(below[0])
        if ends and ";" not in "".join(below) and find_names(Joined(page, pieces[:size]).text):
            return size
    return len(pieces)


def _alike(text: str, title: str) -> bool:
    """Whether the head's line is the title that the citation has, though a copy damaged one of them."""
    words, others = set(WORD.findall(text.lower())), set(WORD.findall(title.lower()))
    return 2 * len(words & others) >= max(len(words), len(others))
