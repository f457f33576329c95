"""Harvard as Pure prints it: "Wang, X & Tian, C 2023, 'Title', Journal, vol. 12, no. 3, pp. 1-10. https://doi.org/…".

Others have "Wang, X. and Tian, C. (2023) 'Title', Journal, 12(3), pp. 1-10." (Cite Them Right).
"""

from __future__ import annotations

import re

from citekit.normalize.coded import date_name
from citekit.normalize.dates import is_date, parse_date
from citekit.patterns import regex
from citekit.readers.citations.harvard.hosts import read_event, read_host, read_imprint
from citekit.readers.citations.parts.by_commas import read_commas
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.events import cut_event
from citekit.readers.citations.parts.imprint import STATUS_TAIL
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.parts.patents import read_harvard_patent
from citekit.readers.citations.parts.people import EITHER, read_initialed
from citekit.readers.citations.parts.pieces import (
    ARTICLE_PIECE,
    BOTH_PIECE,
    DAYS_PIECE,
    NUMBER_PIECE,
    NUMBERED_PIECE,
    PAGE_PIECE,
    VOLUME_PIECE,
    Piece,
    cut_pieces,
)
from citekit.readers.citations.stretch import Part, Stretch, find_hint, sentences, skip_marks
from citekit.readers.citations.words import (
    BEFORE_JOURNAL,
    NEWSPAPER,
    NUMBER,
    PAGES,
    STATUS,
    UNDATED,
    VOLUME,
    alternatives,
    before_host,
)

# " 2020, '", " 2024, LLMCompass", " (Accepted/In press), '", " (2019) '"
YEAR_AT = regex(
    rf"\s+(?:\(?(?P<issued>{YEAR})[a-z]?\)?,?|\(?(?:(?P<status>(?i:{alternatives(STATUS)}))|{alternatives(UNDATED)})(?:\),?|,))"
    r"\s+(?=[^\W_]|['‘’\"“”«¿(€$£#@])"
)
QUOTE = {"'": "'’", "‘": "’'", "”": "”", "’": "’'", '"': '"”', "“": '”"'}
AVAILABLE = ". Available at: http"  # behind the title of a page
HOST = regex(rf"(?:^|(?<=[.,?!]\s)){before_host()}\s+(?=\S)")  # "Inference. in Proceedings …"
DEGREE = regex(
    r"\b(?:Doctor|Master|Bachelor|PhD|Ph\.D|Licentiate|MPhil|DPhil|EngD|Degree"
    r"|(?:Doctoral|Masters?|Undergraduate) (?:[Tt]hesis|[Dd]issertation))\b"
)  # "Doctor of Philosophy", "Doctoral Thesis"


def read_harvard(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in Harvard; None for any other text."""
    patent = read_harvard_patent(text) if ", Patent " in text else None
    return patent or _read_harvard(text, hints)


def _read_harvard(text: str, hints: tuple[str, ...]) -> Stretch | None:
    year = YEAR_AT.search(text)
    cut = _read_head(text, year, hints) if year and not _is_listed(text, year) else None
    if year is None or cut is None:
        return None
    if not _comma_or_quote(cut, year) and sentences(cut.text, cut.start, cut.end):
        return None
    quoted = _read_title(cut)
    if not cut.has("title") and _read_bare(cut):
        return cut
    if not cut.has("title") or not (quoted or _names_person(cut)):
        return None
    _read_body(cut, quoted)
    if "(" in year[0]:
        _call_volume(cut)
    told = any(part.field in EVIDENCE and not _is_number(cut, part) for part in cut.parts)
    return cut if told or (cut.undated and quoted) else None


def _read_head(text: str, year: re.Match[str], hints: tuple[str, ...]) -> Stretch | None:
    """The people and the year, and what closes the citation; None where these are none of this style."""
    cut = Stretch(text, year.end(), hints=hints)
    if not read_initialed(cut, 0, year.start(), EITHER) or not (_comma_or_quote(cut, year) or AVAILABLE in text):
        return None
    cut.groups(year)
    cut.undated = not (year["issued"] or year["status"])
    cut_links(cut)
    cut.tail(STATUS_TAIL)
    if cut.online:
        cut.tail(ONLINE)
    return cut


def _is_listed(text: str, year: re.Match[str]) -> bool:
    """Whether the date stands as in a portal's list: "Dixen, L., 2026, …", "Dixen, L., Aug 2026, …", "2026, In: …"."""
    before = text[: year.start()].rpartition(", ")[2]
    if before[-1:] in ("", ",") or LISTED.match(text, year.end()):
        return True
    return text[year.end()] not in QUOTE and is_date(f"{before} {year['issued']}")


LISTED = regex(rf"{alternatives(BEFORE_JOURNAL)}\s?:\s")  # "In: Journal of Lists. 12, 3"


def _is_number(cut: Stretch, part: Part) -> bool:
    """What is no name: "Lind, K. 2019, J. Mires, 27, 379" has no title."""
    return cut.text[part.start : part.end].isdecimal()


def _names_person(cut: Stretch) -> bool:
    """A group alone is followed by a title in quotes: "Copyright 1999, Karin Lind. All rights reserved." is none."""
    people = [cut.text[part.start : part.end] for part in cut.parts if part.field in ("author", "editor")]
    return any("," in person for person in people)


EVIDENCE = frozenset({"container_title", "publisher", "event_title", "awarding_institution", "doi"})


def _call_volume(cut: Stretch) -> None:
    """The number before the pages is the volume behind a year in brackets: "(2019) 'Rain', Mire, 31, pp. 1-9"."""
    fields = {part.field for part in cut.parts}
    if "page" in fields and "volume" not in fields:
        cut.parts[:] = [part._replace(field="volume") if part.field == "article_number" else part for part in cut.parts]


def _comma_or_quote(cut: Stretch, year: re.Match[str]) -> bool:
    """Prose has years too: a comma or an opening quote must follow."""
    return "," in year[0] or cut.text[cut.start] in QUOTE


def _read_bare(cut: Stretch) -> bool:
    """ "Castles of Rain. Available at: …", a page of a site; "A tale of two fens, Fen Press, Oslo", a book."""
    if cut.online and cut.has("url"):
        cut.take("csl_type:webpage", cut.start, cut.end)
        cut.rest("title")
        return True
    return _names_person(cut) and read_commas(cut, "title")


ONLINE = regex(r"\.?\s\[[Oo]nline\][\s.]*$")


def _read_title(cut: Stretch) -> bool:
    """The title, in quotes or up to its full stop; whether it was in quotes."""
    close = QUOTE.get(cut.text[cut.start : cut.start + 1])
    if close:
        left = cut.text[cut.start : cut.end]
        ends = list(re.finditer(rf"(?:(?<=\S)|(?<=\w\s)(?=.,))[{close}](?=[,.]\s|[,.]?$)", left)) or [
            *re.finditer(
                rf"(?<=\S)[{close}](?=\s(?:[^\W\d_a-zß-öø-ÿ]|\w+Xiv))", left
            )  # "'Rain' Journal of Rain, vol. 4"
        ]
        marked = [found for found in ends if found.start() > 1]
        if marked:
            end = cut.start + _quote_end(cut, marked)
            cut.take("title", cut.start + 1, end)
            cut.start = end + 1
            cut.start = skip_marks(cut.text, cut.start, cut.end)
            return True
    return _read_plain_title(cut)


def _quote_end(cut: Stretch, ends: list[re.Match[str]]) -> int:
    """The last closing quote before the first piece with a number ("vol. 12"), since quotes may stand in titles."""
    number = re.search(rf",\s(?:{alternatives(VOLUME)}|{alternatives(NUMBER)}|{alternatives(PAGES)})\s?\S", cut.left)
    limit = number.start() if number else len(cut.left)
    before = [found.start() for found in ends if found.start() < limit]
    return before[-1] if before else ends[0].start()


def _read_plain_title(cut: Stretch) -> bool:
    host = next((found for found in HOST.finditer(cut.text, cut.start, cut.end) if found.start() > cut.start), None)
    places = sentences(cut.text, cut.start, cut.end)
    at = host.start() if host else (places[0] if places else None)
    if at is None:
        return False
    cut.rest("title", end=at)
    cut.start = at
    return False


def _read_body(cut: Stretch, quoted: bool) -> None:
    host = HOST.match(cut.text, cut.start, cut.end)
    if host is None and cut_event_dated(cut):
        return
    if host:
        cut.start = host.end()
        read_host(cut)
    elif quoted:
        _read_journal_or_thesis(cut)
    else:
        read_imprint(cut, cut_pieces(cut, cut.start))


def cut_event_dated(cut: Stretch) -> bool:
    """ "Paper presented at MuseWeb 2019, Boston, United States, 2/04/19 - 6/04/19"."""
    pieces = cut_pieces(cut, cut.start)
    days = DAYS_PIECE.fullmatch(cut.text, *pieces[-1]) if pieces else None
    end = cut.end
    if days:
        cut.end = pieces[-1][0]
    if cut_event(cut) is None:
        cut.end = end
        return False
    if days:
        cut.groups(days)
    return True


def _read_journal_or_thesis(cut: Stretch) -> None:
    """ "Journal, vol. 12, no. 3, 1049, pp. 1-10" or "Doctor of Philosophy, University"."""
    pieces = _with_name(cut, cut_pieces(cut, cut.start))
    if not pieces:
        return
    if DEGREE.search(cut.text, *pieces[0]):
        _take_degree(cut, pieces)
        return
    if len(pieces) > 1 and DAYS_PIECE.fullmatch(cut.text, *pieces[-1]):
        read_event(cut, pieces)
        return
    pieces = _join_pages(cut, _take_paper(cut, pieces))
    while len(pieces) > 1 and _take(cut, pieces[-1], NUMBER_PIECES):
        pieces.pop()
    if len(pieces) > 1 and _take_day(cut, pieces[-1]):
        pieces.pop()
        if NEWSPAPER.search(cut.text, *pieces[0]):
            cut.take("csl_type:article-newspaper", *pieces[0])
    cut.take("container_title", pieces[0][0], pieces[-1][1])


def _with_name(cut: Stretch, pieces: list[Piece]) -> list[Piece]:
    """The pieces with a journal's known name for one, though it has commas or is like a number: "Mires, 1990-"."""
    hint = find_hint(cut, cut.start, cut.end)
    if hint is None or hint[0] != cut.start:
        return pieces
    return [hint, *(piece for piece in pieces if piece[0] >= hint[1])]


def _take_degree(cut: Stretch, pieces: list[Piece]) -> None:
    """A degree, the university, and its town."""
    cut.take("qualification", *pieces[0])
    if len(pieces) > 1 and not NOBODY.fullmatch(cut.text, *pieces[1]):
        cut.take("awarding_institution", *pieces[1])
    if len(pieces) > 2:
        cut.take("publisher_place", pieces[2][0], pieces[-1][1])


PAPERS = regex(r"\b(?:Working|Discussion|Occasional|Staff|Technical|Research)\s(?:Papers?|Notes?)(?:\sSeries)?")


def _take_paper(cut: Stretch, pieces: list[Piece]) -> list[Piece]:
    """The pieces of a series of papers without the publisher, and its place, behind the number: "Fen Discussion Paper,
    no. 14, Fen Institute, Oslo"."""
    numbers = [at for at, piece in enumerate(pieces) if NUMBER_PIECE.fullmatch(cut.text, *piece)]
    if not PAPERS.search(cut.text, *pieces[0]) or not numbers or numbers[-1] == len(pieces) - 1:
        return pieces
    behind = pieces[numbers[-1] + 1 :]
    cut.take("publisher", *behind[0])
    if len(behind) > 1:
        cut.take("publisher_place", behind[1][0], behind[-1][1])
    return pieces[: numbers[-1] + 1]


def _join_pages(cut: Stretch, pieces: list[Piece]) -> list[Piece]:
    """The pieces with one for the pages, of which there are more: "pp. 100-109, 120"."""
    if len(pieces) < 3 or not MORE_PAGES.fullmatch(cut.text, *pieces[-1]):
        return pieces
    found = PAGE_PIECE.fullmatch(cut.text, *pieces[-2])
    if found is None or "-" not in found[0]:
        return pieces
    cut.take("page", found.start("page"), pieces[-1][1])
    return pieces[:-2]


MORE_PAGES = regex(r"\d{1,5}(?:[-–]\d{1,5})?")
DAY_PIECE = regex(r"\d{1,2}\s[A-Z][a-z]{2,8}\.?|[A-Z][a-z]{2,8}\.?\s\d{1,2}|[A-Z][a-z]{2,8}")  # "4 May", "May"


def _take_day(cut: Stretch, piece: Piece) -> bool:
    """The day or the month of the year before the title: "2013, 'Who paid?', The Fen Times, 4 May"."""
    at = next((at for at, part in enumerate(cut.parts) if part.field == "issued"), -1)
    if at < 0 or not DAY_PIECE.fullmatch(cut.text, *piece):
        return False
    date = parse_date(f"{cut.text[slice(*piece)]} {cut.text[slice(*cut.parts[at][1:])]}")
    if date is None or date.month is None:
        return False
    cut.parts.pop(at)
    cut.take(date_name("issued", date), *piece)
    return True


NOBODY = regex(r"\[?s\.\s?[ln]\.?\]?")  # "s.l.", where no publisher is known
ARTICLE_WORD = regex(
    r"(?:[Aa]rt\.|[Aa]rticle(?:\sno\.)?|e-article)\s(?P<article_number>(?=\S*\d)\S{1,40})"
)  # "art. 60"
SPAN_PIECE = regex(r"(?P<page>\d{1,5}\s?[-–]\s?\d{1,5})")  # "271-296"


def _take(cut: Stretch, piece: Piece, patterns: tuple[re.Pattern[str], ...]) -> bool:
    for pattern in patterns:
        if found := pattern.fullmatch(cut.text, *piece):
            cut.groups(found)
            return True
    return False


NUMBER_PIECES = (
    PAGE_PIECE, SPAN_PIECE, NUMBERED_PIECE, VOLUME_PIECE, NUMBER_PIECE, BOTH_PIECE, ARTICLE_WORD, ARTICLE_PIECE,
)  # fmt: skip
"""What may stand behind a journal's name, from the end."""
