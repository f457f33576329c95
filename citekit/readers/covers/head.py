"""The head of a cover: title and people, between the portal's own lines; the citation's title shows which is which."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.normalize.names import role_of
from citekit.patterns import regex
from citekit.readers.citations import Joined
from citekit.readers.covers.listed import find_names, is_list
from citekit.readers.covers.one_line import part_line
from citekit.readers.covers.words import DEGREE, PORTAL
from citekit.readers.pure.cells import use_people
from citekit.readers.pure.rows import match_row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.readers.citations import Piece
    from citekit.readers.page import Page

BLANK = " \t#|*"  # what may stand around a piece: also the mark of a heading that lost its line, or of an emphasis
WORD = regex(r"\w{3,}")
PEOPLE_LINES = 20


class Cited(NamedTuple):
    """How many authors a citation names, and whether those who stand where authors do are editors."""

    authors: int = 0
    edited: bool = False


TIMES = 4  # a site that shows a cover has the title over it, too


def read_head(page: Page, pieces: list[Piece], title: str | None, cited: Cited, *, named_all: bool = False) -> None:
    """Take title and people of a head; `title` is the work's in the citation, which names the people that are `cited`;
    with `named_all` the people are known."""
    pieces = _without_end_marks(page, pieces)
    places = _find(page, pieces, title) if title else []
    if places:
        named, before, after = next((place for place in places if _people(page, place[2])), places[0])
    else:
        named, before, after = _by_lines(page, pieces)
        if title and not _alike(" ".join(_text(page, piece) for piece in named), title):
            named, after = [], after or [*before, *named]
    joined = Joined(page, named) if named else None
    if joined and title is None and CITED.search(joined.text):
        for at, _, _ in named:
            page.unread(at)  # a citation that no style reads
    elif joined and not (title and _is_broken(joined.text, title)):
        joined.use("title", "cover: title", 0, len(joined.text), "cover")
    if not named_all:
        _use_people(_people(page, after) or _people(page, before, from_end=True), cited)
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


def _without_end_marks(page: Page, pieces: list[Piece]) -> list[Piece]:
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


def _find(page: Page, pieces: list[Piece], title: str) -> list[Parted]:
    """The first places where the citation's title stands in the head, whatever breaks and marks are between its
    letters, with what is before and behind it. A title without its subtitle is found as well."""
    heard, places = _letters(page, pieces)
    for wanted in (title, title.partition(":")[0]):
        sought = "".join(char.lower()[:1] for char in wanted if char.isalnum())
        found = list(islice(_indexes(page, pieces, heard, sought, places), TIMES))
        if found:
            return [_around(page, pieces, places[at], places[at + len(sought) - 1], wanted) for at in found]
    return []


def find_pieces(page: Page, pieces: list[Piece], title: str) -> list[Piece]:
    """The pieces of a head that are a title, all of it; none where it does not stand there."""
    pieces = _without_end_marks(page, pieces)
    heard, places = _letters(page, pieces)
    sought = "".join(char.lower()[:1] for char in title if char.isalnum())
    at = next(_indexes(page, pieces, heard, sought, places), None)
    return _around(page, pieces, places[at], places[at + len(sought) - 1], title)[0] if at is not None else []


def find_others(page: Page, pieces: list[Piece], title: str) -> list[Piece]:
    """The pieces of a head without the title in them."""
    places = _find(page, _without_end_marks(page, pieces), title)
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
    sought, name = (("".join(char.lower()[:1] for char in text if char.isalnum())) for text in (title, family))
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
    return named, _without_end_marks(page, before), _without_end_marks(page, after)


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


def _by_lines(page: Page, pieces: list[Piece]) -> Parted:
    """Without a citation: the people's line parts the title from nothing (Aalto has them first)."""
    rest = [piece for piece in pieces if not PORTAL.fullmatch(_text(page, piece))]
    if rest and DEGREE.fullmatch(_text(page, rest[0])):
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
    first = next((index for index, piece in enumerate(rest) if is_list(_text(page, piece))), None)
    if first is None:
        return rest, [], []
    if first > 0:
        return rest[:first], [], rest[first:]
    size = _size_of_list(page, rest)
    return rest[size:], rest[:size], []


def find_title(page: Page, pieces: list[Piece]) -> str:
    """What stands in a head where the title does, without a citation to show it; "" for nothing short enough."""
    bare = [(piece, _text(page, piece)) for piece in _without_end_marks(page, pieces)]
    rest = [piece for piece, text in bare if not PORTAL.fullmatch(text) and not DEGREE.fullmatch(text)]
    named, _, _ = _part(page, rest)
    text = Joined(page, named).text if named else ""
    return text if len(text) <= LONGEST else ""


LONGEST = 400


def _size_of_list(page: Page, pieces: list[Piece]) -> int:
    """How many lines the people take who stand over the title: as few as make a whole list."""
    for size in range(1, min(len(pieces), PEOPLE_LINES)):
        below = [_text(page, piece) for piece in pieces[size:]]
        ends = not _text(page, pieces[size - 1]).endswith((";", ",")) and not is_list(below[0])
        if ends and ";" not in "".join(below) and find_names(Joined(page, pieces[:size]).text):
            return size
    return len(pieces)


def _alike(text: str, title: str) -> bool:
    """Whether the head's line is the title that the citation has, though a copy damaged one of them."""
    words, others = set(WORD.findall(text.lower())), set(WORD.findall(title.lower()))
    return 2 * len(words & others) >= max(len(words), len(others))


def _text(page: Page, piece: Piece) -> str:
    return page.lines[piece[0]].text[piece[1] : piece[2]]


def _people(page: Page, pieces: list[Piece], *, from_end: bool = False) -> list[tuple[Joined, int, int]]:
    """The names that stand in some pieces: as many of these as make one list, from the front or from the end."""
    kept = [piece for piece in pieces if not PORTAL.fullmatch(_text(page, piece))]
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
    above, last = (_text(page, piece) for piece in pieces[-2:])
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


def _use_people(people: list[tuple[Joined, int, int]], cited: Cited) -> None:
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
