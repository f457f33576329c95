"""The people in the head of a cover: as many of its lines as make one list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.normalize.names import role_of
from citekit.patterns import regex
from citekit.readers.citations import Joined
from citekit.readers.covers.listed import find_names, is_list
from citekit.readers.covers.title_places import text_of
from citekit.readers.covers.words import PORTAL

if TYPE_CHECKING:
    from citekit.readers.citations import Piece
    from citekit.readers.page import Page

PEOPLE_LINES = 20
"""No head has more lines of people."""


class Cited(NamedTuple):
    """How many authors a citation names, and whether those who stand where authors do are editors."""

    authors: int = 0
    edited: bool = False


def find_people(page: Page, pieces: list[Piece], *, from_end: bool = False) -> list[tuple[Joined, int, int]]:
    """The names that stand in some pieces: as many of these as make one list, from the front or from the end."""
    kept = [piece for piece in pieces if not PORTAL.fullmatch(text_of(page, piece))]
    kept = kept[-PEOPLE_LINES:] if from_end else kept[:PEOPLE_LINES]
    for size in range(len(kept), 0, -1):
        chosen = kept[-size:] if from_end else kept[:size]
        joined = Joined(page, chosen)
        if names := find_names(joined.text):
            if not from_end and size > 1 and _stands_apart(page, chosen):
                if page.marks[chosen[-1][0]] is None:
                    page.unread(chosen[-1][0])  # the journal, perhaps, whose label was lost
                continue
            return [(joined, start, end) for start, end in names]
    return _people_behind_prose(page, kept[-1]) if kept and from_end else []


def _stands_apart(page: Page, pieces: list[Piece]) -> bool:
    """Whether a blank line parts the last piece from a list that is whole without it, and it is none."""
    above, last = (text_of(page, piece) for piece in pieces[-2:])
    return page.lines[pieces[-1][0]].gap and above[-1] not in ",;" and not is_list(last)


def _people_behind_prose(page: Page, piece: Piece) -> list[tuple[Joined, int, int]]:
    """The names behind the last sentence of a line: "This is a reprint … detail. Fam, Amin; Salo, Petteri"."""
    at, start, end = piece
    stop = page.lines[at].text.rfind(". ", start, page.lines[at].text.find(";", start, end) + 1)
    if stop < 0:
        return []
    joined = Joined(page, [(at, stop + 2, end)])
    return [(joined, begin, last) for begin, last in find_names(joined.text) or ()]


EDITORS = regex(
    r"\s\((?:Editors|eds?\.?|Eds?\.?)\)$"
)  # behind the last of them: "Strand, Nanna; Okoro, Blessing (Editors)"


def use_names(people: list[tuple[Joined, int, int]], cited: Cited) -> None:
    """Take the names as authors or editors; fewer than the citation has are told as an incomplete list."""
    authors = 0
    every = cited.edited or (people and EDITORS.search(people[-1][0].text, *people[-1][1:]) is not None)
    for joined, start, end in people:
        name, role = role_of(joined.text[start:end])
        role = "editor" if every else role
        stop = start + len(name) if joined.text.startswith(name, start) else end
        joined.use(role, "cover: people", start, stop, "cover")
        authors += role == "author"
    if people and 0 < authors < cited.authors:  # "Nott, Alexi; … Wu, Yin": Groningen shows the first ten
        joined, _, end = people[-1]
        joined.use("incomplete:author", "cover: people", end - 1, end, "cover")
