"""The head of a repository's cover: the title as it is printed there, and people whom the citation abbreviates."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_person
from citekit.normalize.names.listed import split_listed
from citekit.patterns import regex
from citekit.readers.citations import Joined
from citekit.readers.citations.quoted_people import NATURAL
from citekit.readers.citations.words import PUBLISHER_WORDS
from citekit.readers.covers.deposits.values import SEMICOLON, TURNED
from citekit.readers.covers.head import find_pieces
from citekit.readers.cuts import pieces, spans
from citekit.readers.page import shorten

if TYPE_CHECKING:
    from citekit.readers.citations import Piece
    from citekit.readers.page import Page

PARTED = regex(r"\s*(?:[,;]|\band\b|&)\s*")
INITIALS = regex(r"(?:[^\W\d_a-zß-öø-ÿ]\.?[\s-]?){1,5}")  # "P.", "J.-P.", "KM"
# "4-15-2021", "9-2013", "Spring 2019", "2018"
DATE = regex(r"(?:\d{1,2}-\d{1,2}-|\d{1,2}-|(?:[A-Z][a-z]{2,8}\s)(?:\d{1,2},\s)?)?(?:19|20)\d\d")
MONTH_FIRST = regex(r"(?:(?P<month>\d{1,2})-)(?:(?P<day>\d{1,2})-)?(?P<year>\d{4})")
# "ETH Library", the kind of a work under its title
LIBRARY = regex(r"ETH\sLibrary\s*")
ETH_KIND = regex(
    r"\s*(?P<kind>(?:Doctoral|Master|Bachelor|Student|Semester)\s(?:Thesis|Paper)|Habilitation|(?:Journal|Review)\sArticle|Other\sJournal\sItem"
    r"|(?:Other\s)?Conference\s(?:Paper|Item|Poster|Proceedings)|Book\sChapter|Working\sPaper|Report|Monograph|Book|Edited\sVolume|Presentation"
    r"|Preprint|Dataset|Software|Other\sPublication|Educational\sMaterial)$"
)
ETH_TYPES = (
    ("Thesis", "thesis"), ("Habilitation", "thesis"), ("Conference", "paper-conference"), ("Working", "report"),
    ("Report", "report"), ("Chapter", "chapter"), ("Presentation", "speech"), ("Preprint", "article"),
    ("Dataset", "dataset"), ("Software", "software"), ("Monograph", "book"), ("Book", "book"), ("Volume", "book"),
    ("Journal", "article-journal"), ("Article", "article-journal"),
)  # fmt: skip


def use_printed_title(page: Page, pieces: list[Piece], title: str, *, spaced: bool = False) -> None:
    """The title as the head prints it, where it has all its letters; not if it may have more blanks and has them."""
    if named := find_pieces(page, pieces, title):
        joined = Joined(page, named)
        if spaced and len(joined.text.split()) > len(title.split()):
            return  # "Rain in Mi res"
        joined.use("title", "cover: title", 0, len(joined.text), "cover")


def use_listed_names(page: Page, pieces: list[Piece], authors: list[str]) -> bool:
    """The people with their given names, if a list of them on some lines has them all; whether it does."""
    joined = Joined(page, pieces)
    tokens = spans(joined.text, 0, len(joined.text), PARTED)
    found: list[tuple[int, int]] = []
    for author in authors if all(_is_short(author) for author in authors) else []:
        family, _, given = (part.strip() for part in author.partition(","))
        match = next((token for token in tokens if _is_called(joined.text[slice(*token)], family, given)), None)
        if match is None:
            return False
        found.append(match)
    for start, end in found:
        joined.use("author", "cover: people", start, end, "cover")
    return bool(found)


def use_full_names(page: Page, pieces: list[Piece], authors: list[str]) -> bool:
    """The people with their given names, if the head has them all and the citation has initials; whether it does."""
    if not authors or not all(_is_short(author) for author in authors):
        return False
    tokens = [token for piece in pieces for token in _tokens(page, piece)]
    found: list[Piece] = []
    for author in authors:
        family, _, given = author.partition(",") if "," in author else author.rpartition(" ")  # "Doe, J.", "Doe JB"
        match = next((token for token in tokens if _is_same(page, token, family.strip(), given.strip())), None)
        if match is None:
            return False
        found.append(match)
    for at, start, end in found:
        page.use(at, "author", "cover: people", start, end, "cover")
    return True


COMMA = regex(r"\s*,\s*")


def use_whole_list(page: Page, pieces: list[Piece], authors: list[str]) -> bool:
    """The people of a head that goes on where a citation's list ends with "et al."; whether it does."""
    joined = Joined(page, pieces)
    if authors and all("," in author for author in authors):
        return _use_turned_list(joined, authors)
    known = regex(r"\s*,\s*".join(r"\s+".join(map(re.escape, author.split())) for author in authors))
    first = known.search(joined.text)
    end = len(joined.text.rstrip(" *_#►"))
    if first is None or not authors:
        return False
    names = spans(joined.text, first.start(), end, COMMA)
    return len(names) > len(authors) and _use_all(joined, names, NATURAL)


def _use_turned_list(joined: Joined, authors: list[str]) -> bool:
    """The same with families first: "LIND, Karin et al." below "Lind, Karin; Ito, Mei"."""
    known = regex(r"\s*;\s*".join(r"\s+".join(map(re.escape, author.split())) for author in authors), re.IGNORECASE)
    first = known.search(joined.text)
    names = spans(joined.text, first.start(), len(joined.text.rstrip(" *_")), SEMICOLON) if first else []
    return len(names) > len(authors) and _use_all(joined, names, TURNED)


def _use_all(joined: Joined, names: list[tuple[int, int]], shape: re.Pattern[str]) -> bool:
    """Use names that all have one shape; whether they have."""
    if not all(shape.fullmatch(joined.text, *span) for span in names):
        return False
    for start, stop in names:
        joined.use("author", "cover: people", start, stop, "cover")
    return True


def _is_short(author: str) -> bool:
    given = author.partition(",")[2].strip() or author.rpartition(" ")[2]
    return INITIALS.fullmatch(given) is not None


def _tokens(page: Page, piece: Piece) -> list[Piece]:
    at, start, end = piece
    return [(at, *span) for span in pieces(page.lines[at].text, start, end, PARTED)]


def _is_same(page: Page, token: Piece, family: str, given: str) -> bool:
    at, start, end = token
    return _is_called(page.lines[at].text[start:end].strip(" *_"), family, given)


def _is_called(words: str, family: str, given: str) -> bool:
    return (
        words.endswith(f" {family}")
        and words[:1] == given[:1]
        and not INITIALS.fullmatch(words[: -len(family)].strip())
    )


def read_eth_head(page: Page, pieces: list[Piece]) -> None:
    """ "ETH Library" / title / "Journal Article"."""
    kept = [piece for piece in pieces if not LIBRARY.fullmatch(page.lines[piece[0]].text, *piece[1:])]
    if not kept:
        return
    first, last = kept[0], kept[-1]
    if library := LIBRARY.match(page.lines[first[0]].text, *first[1:]):
        kept[0] = (first[0], library.end(), first[2])
        last = kept[-1]
    text = page.lines[last[0]].text[: last[2]].rstrip()
    kind = ETH_KIND.search(text, last[1])
    if kind:
        csl = next(csl for word, csl in ETH_TYPES if word in kind["kind"])
        page.use(last[0], f"csl_type:{csl}", "cover: kind", *kind.span("kind"), "cover")
        kept[-1] = (last[0], last[1], kind.start())
    named = [piece for piece in kept if piece[1] < piece[2]]
    if named:
        joined = Joined(page, named)
        joined.use("title", "cover: title", 0, len(joined.text.rstrip()), "cover")


CAMPUS = regex(r"(?P<name>.{3,60}?)(?:\s(?P=name))?\sElectronic Theses and Dissertations\s*")


def read_campus(page: Page, pieces: list[Piece]) -> None:
    """ "UC Fenton Electronic Theses and Dissertations": where a thesis was written."""
    for at, start, end in pieces:
        if found := CAMPUS.fullmatch(page.lines[at].text, start, end):
            page.use(at, "publisher", "cover: publisher", *found.span("name"), "cover")


ADDRESS = regex(r"https?://\S+\s*")
LONE = regex(r"[^\W\d_a-z][^\d,;]{0,40},\s(?:[^\W\d_a-z]\.[\s-]?){1,4}")  # "Lind, K. M."


def read_initialed_head(page: Page, pieces: list[Piece]) -> None:
    """Title, and under it "Lind, K., Ray, J. and Ito, M.", below an address."""
    kept = [piece for piece in pieces if not ADDRESS.fullmatch(page.lines[piece[0]].text, *piece[1:])]
    at = next((at for at in range(1, len(kept)) if _initialed(page, kept[at:])), 0)
    if not at:
        return
    joined = Joined(page, kept[:at])
    joined.use("title", "cover: title", 0, len(joined.text.rstrip(" *_.")), "cover")
    names = Joined(page, kept[at:])
    for start, end in _initialed(page, kept[at:]):
        names.use("author", "cover: people", start, end, "cover")


def _initialed(page: Page, pieces: list[Piece]) -> tuple[tuple[int, int], ...]:
    """The places of names "Lind, K." in some lines; none if there is anything else in them."""
    text = Joined(page, pieces).text.rstrip()
    return ((0, len(text)),) if LONE.fullmatch(text) else split_listed(text) or ()


def read_title_head(page: Page, pieces: list[Piece]) -> None:
    """The title alone, where a DOI stands below and no citation; that it is an article is said at the end."""
    joined = Joined(page, pieces)
    if not pieces or CITED.search(joined.text):
        return
    joined.use("title", "cover: title", 0, len(joined.text.rstrip(" *_.")), "cover")
    for at, line in enumerate(page.lines):
        if found := BEGINS.fullmatch(line.text):
            page.use(at, "csl_type:article-journal", "cover: kind", *found.span(1), "cover")


BEGINS = regex(r"\((Article) begins on next page\)")
CITED = regex(r"\s/\s|\.\s-\s|\b(?:1[89]|20)\d\d\b|;|\[")  # "Rain / Lind, Karin. - In: MIRES", no title

PAIRS = regex(r"[^\W\d_][^\d,;]{0,40},\s[^\d,;]{1,40}?(?:\sand\s[^\d,;]{1,40}?,\s[^\d,;]{1,40}?)*")
PAIR = regex(r"\sand\s")
WORDED = regex(r"(?:\d{1,2}\s)?(?:[A-Z][a-z]{2,8}\s)?(?:19|20)\d\d")  # "19 July 2020", "November 2019"


def read_paper_head(page: Page, pieces: list[Piece]) -> None:
    """Title, "Lind, Karin and Ito, Mei", where they work, date: the head of a working paper at Munich."""
    people = (PAIRS.fullmatch(page.lines[line].text, start, end) for line, start, end in pieces[1:])
    at = next((at for at, found in enumerate(people, 1) if found), 0)
    if not at or not WORDED.fullmatch(page.lines[pieces[-1][0]].text, *pieces[-1][1:]):
        return
    joined = Joined(page, pieces[:at])
    joined.use("title", "cover: title", 0, len(joined.text.rstrip(" *_")), "cover")
    line, start, end = pieces[at]
    for span in spans(page.lines[line].text, start, end, PAIR):
        page.use(line, "author", "cover: people", *span, "cover")
    last, start, end = pieces[-1]
    page.use(last, "issued", "cover: date", start, end, "cover")


def read_dated_head(page: Page, pieces: list[Piece]) -> None:
    """Date, title and people in lines of their own, as Digital Commons has them: what stands over the date is the
    library's."""
    pieces = [(at, start, len(page.lines[at].text[:end].rstrip())) for at, start, end in pieces]
    at = next(
        (index for index, piece in enumerate(pieces) if DATE.fullmatch(page.lines[piece[0]].text, *piece[1:])), None
    )
    if at is None:
        if len(pieces) < 2 or not _is_person(page, pieces[1]):
            return
        below = pieces  # a title over people, and nothing else
    else:
        below = pieces[at + 1 :]
        _use_date(page, pieces[at])
        for piece in pieces[:at]:
            _use_numbers(page, piece)
    known = _universities(page, pieces)
    size = next((size for size in range(1, len(below)) if _is_person(page, below[size], known)), 0)
    if not size:
        return
    joined = Joined(page, below[:size])
    joined.use("title", "cover: title", 0, len(joined.text.rstrip()), "cover")
    for piece in below[size:]:
        if _is_person(page, piece, known):
            _use_person(page, piece, known)
        elif ADDRESSED.search(page.lines[piece[0]].text, *piece[1:]):
            page.doubt("unread-line", piece[0], text=shorten(page.lines[piece[0]].text))  # someone may stand there


def _use_person(page: Page, piece: Piece, known: tuple[str, ...]) -> None:
    line, start, _ = token = _tokens(page, piece)[0]
    text = page.lines[line].text
    page.use(line, "author", "cover: people", start, len(text[: _name_end(text, token, known)].rstrip()), "cover")


# "Volume 8 | Issue 2", "Volume 28 Number 1 Special Section: Rain", "Article 5"
VOLUME = regex(r"Volume\s(?P<volume>\w{1,10})\s?\|?\s?(?:Issue|Number)\s(?P<issue>\w{1,10})\b.*")
ARTICLE = regex(r"(?:.*\s)?Article\s(?P<article_number>\d{1,5})\s*")


def _use_numbers(page: Page, piece: Piece) -> None:
    """The numbers of a journal over the date."""
    line, start, end = piece
    volume, article = (pattern.fullmatch(page.lines[line].text, start, end) for pattern in (VOLUME, ARTICLE))
    if volume:
        page.use(line, "csl_type:article-journal", "cover: numbers", *volume.span("volume"), "cover")
    for found in filter(None, (volume, article)):
        for name in found.groupdict():
            page.use(line, name, "cover: numbers", *found.span(name), "cover")


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
    tokens = _tokens(page, piece)
    if not tokens:
        return False
    text = page.lines[piece[0]].text
    name = text[tokens[0][1] : _name_end(text, tokens[0], known)].strip(" *_")
    return looks_like_person(name) or (
        "@" in text[tokens[0][2] : piece[2]]
        and CAPITALS.fullmatch(name) is not None
        and not PUBLISHER_WORDS.search(name)
    )
