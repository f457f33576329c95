"""The head of a cover of Digital Commons: a library's name, a journal's numbers, date, title, people, universities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_person
from citekit.patterns import regex
from citekit.readers.citations.words import PUBLISHER_WORDS
from citekit.readers.covers.deposits.fuller import tokens_of
from citekit.readers.covers.deposits.heads import use_title
from citekit.readers.page import shorten

if TYPE_CHECKING:
    from citekit.readers.citations import Piece
    from citekit.readers.page import Page

# "4-15-2021", "9-2013", "Spring 2019", "2018"
DATE = regex(r"(?:\d{1,2}-\d{1,2}-|\d{1,2}-|(?:[A-Z][a-z]{2,8}\s)(?:\d{1,2},\s)?)?(?:19|20)\d\d")
MONTH_FIRST = regex(r"(?:(?P<month>0?[1-9]|1[0-2])-)(?:(?P<day>0?[1-9]|[12]\d|3[01])-)?(?P<year>\d{4})")
CAMPUS = regex(r"(?P<name>.{3,60}?)(?:\s(?P=name))?\sElectronic Theses and Dissertations\s*")


def read_campus(page: Page, pieces: list[Piece]) -> None:
    """ "UC Fenton Electronic Theses and Dissertations": where a thesis was written."""
    for at, start, end in pieces:
        if found := CAMPUS.fullmatch(page.lines[at].text, start, end):
            page.use(at, "publisher", "cover: publisher", *found.span("name"), "cover")


def read_dated_head(page: Page, pieces: list[Piece]) -> None:
    """Date, title and people in lines of their own, as Digital Commons has them: what stands over the date is the
    library's."""
    pieces = [(at, start, len(page.lines[at].text[:end].rstrip())) for at, start, end in pieces]
    below = _below_date(page, pieces)
    known = _universities(page, pieces)
    size = next((size for size in range(1, len(below)) if _is_person(page, below[size], known)), 0)
    if not size:
        return
    use_title(page, below[:size], "")
    for piece in below[size:]:
        if _is_person(page, piece, known):
            _use_person(page, piece, known)
        elif ADDRESSED.search(page.lines[piece[0]].text, *piece[1:]):
            page.doubt("unread-line", piece[0], text=shorten(page.lines[piece[0]].text))  # someone may stand there


def _below_date(page: Page, pieces: list[Piece]) -> list[Piece]:
    """What stands below a date, which is used, as are the numbers over it; without one all, if it is a title over
    people."""
    texts = ((page.lines[at].text, start, end) for at, start, end in pieces)
    date = next((index for index, text in enumerate(texts) if DATE.fullmatch(*text)), None)
    if date is None:
        return pieces if len(pieces) > 1 and _is_person(page, pieces[1]) else []
    _use_date(page, pieces[date])
    for number, piece in enumerate(pieces[:date]):
        if _use_numbers(page, piece) and number == 1:
            _use_journal(page, pieces[0])
    return pieces[date + 1 :]


def _use_journal(page: Page, piece: Piece) -> None:
    """The journal over its numbers, which the page names again."""
    at, start, end = piece
    name = page.lines[at].text[start:end]
    if any(name in line.text for line in page.lines[at + 1 :]):
        page.use(at, "container_title", "cover: numbers", start, end, "cover")


def _use_person(page: Page, piece: Piece, known: tuple[str, ...]) -> None:
    line, start, _ = token = tokens_of(page, piece)[0]
    text = page.lines[line].text
    page.use(line, "author", "cover: people", start, len(text[: _name_end(text, token, known)].rstrip()), "cover")


# "Volume 8 | Issue 2", "Volume 28 Number 1 Special Section: Rain", "Article 5"
VOLUME = regex(r"Volume\s(?P<volume>\w{1,10})\s?\|?\s?(?:Issue|Number)\s(?P<issue>\w{1,10})\b.*")
ARTICLE = regex(r"(?:.*\s)?Article\s(?P<article_number>\d{1,5})\s*")


def _use_numbers(page: Page, piece: Piece) -> bool:
    """The numbers of a journal over the date; whether a volume is among them."""
    line, start, end = piece
    volume, article = (pattern.fullmatch(page.lines[line].text, start, end) for pattern in (VOLUME, ARTICLE))
    if volume:
        page.use(line, "csl_type:article-journal", "cover: numbers", *volume.span("volume"), "cover")
    for found in filter(None, (volume, article)):
        for name in found.groupdict():
            page.use(line, name, "cover: numbers", *found.span(name), "cover")
    return volume is not None


# "Fen University", "Fen University Scholar Commons", "Fen Institute of Rain ARROW@FIR"
UNIVERSITY = regex(
    r"[#*_\s]*(?P<name>(?=[^\d]*\b(?:University|College|Institute|School)\b)[^\W\d_a-z][\w.'’&-]*(?:\s[\w.'’&-]+){1,7}?)"
    r"(?:\s(?:(?:Digital|Scholar(?:ly)?)\s?Commons|Scholar\s?Works|Research\s(?:Showcase|Online|Repository))\b.*|\s\S+@\S+)?[*_\s]*"
)
TWICE = regex(r"[#*_\s]*(?P<name>.{5,80}?)\s?(?P=name)[*_\s]*")


def use_university(page: Page, pieces: list[Piece], authors: list[str]) -> None:
    """Where a thesis was written: the first line of the head, or what stands behind the writer's name or below it."""
    below = False
    for number, (line, start, end) in enumerate(pieces):
        text = page.lines[line].text
        behind = next((at for name in authors if (at := _behind_name(text, start, end, name)) is not None), None)
        begin = start if number == 0 or below else behind if behind is not None else end
        twice = TWICE.fullmatch(text, begin, end)
        found = UNIVERSITY.fullmatch(text, *(twice.span("name") if twice else (begin, end)))
        if found:
            page.use(line, "awarding_institution", "cover: publisher", *found.span("name"), "cover")
            return
        below = behind is not None


def _behind_name(text: str, start: int, end: int, author: str) -> int | None:
    """Where "Karin Lind" ends, at the beginning of a line, for "Lind, Karin"."""
    family, _, given = author.partition(",")
    name = f"{given.strip()} {family.strip()}"
    bare = end - len(text[start:end].lstrip("#*_- \t"))
    return bare + len(name) if given and text.startswith(name, bare, end) else None


def _use_date(page: Page, piece: Piece) -> None:
    line, start, end = piece
    found = MONTH_FIRST.fullmatch(page.lines[line].text, start, end)
    if found is None:
        page.use(line, "issued", "cover: date", start, end, "cover")
        return
    day = f"-{int(found['day']):02d}" if found["day"] else ""
    page.use(line, f"date:issued:{found['year']}-{int(found['month']):02d}{day}", "cover: date", start, end, "cover")


CAPITALS = regex(r"[^\W\d_a-z][^\d\s]*(?:\s[^\W\d_a-z][^\d\s]*){1,3}")  # "Fergle D' Aubeterre", with an address
# "Karin Lind Fen University, lind@example.org"; "Fen University, lind@example.org" is where the one above works
ADDRESSED = regex(r"^\W*[^\W\d_a-z]\w+(?:\s\w+){3,},\s\S+@\S+$")


def _universities(page: Page, pieces: list[Piece]) -> tuple[str, ...]:
    """Those that have a line by themselves."""
    found = (UNIVERSITY.fullmatch(page.lines[at].text, start, end) for at, start, end in pieces)
    return tuple(match["name"] for match in found if match)


def _name_end(text: str, token: Piece, known: tuple[str, ...]) -> int:
    """Where a name ends before a university that stands on the page elsewhere, too: "Karin Lind Fen University"."""
    _, start, end = token
    said = text[start:end].rstrip(" *_")
    name = next((name for name in known if said.endswith(f" {name}") and len(said) > len(name) + 3), "")
    return start + len(said) - len(name) if name else end


def _is_person(page: Page, piece: Piece, known: tuple[str, ...] = ()) -> bool:
    tokens = tokens_of(page, piece)
    if not tokens:
        return False
    text = page.lines[piece[0]].text
    name = text[tokens[0][1] : _name_end(text, tokens[0], known)].strip(" *_")
    return looks_like_person(name) or (
        "@" in text[tokens[0][2] : piece[2]]
        and CAPITALS.fullmatch(name) is not None
        and not PUBLISHER_WORDS.search(name)
    )
