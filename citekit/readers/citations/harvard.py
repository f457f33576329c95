"""Harvard as Pure prints it: "Wang, X & Tian, C 2023, 'Title', Journal, vol. 12, no. 3, pp. 1-10. https://doi.org/…".

Others have "Wang, X. and Tian, C. (2023) 'Title', Journal, 12(3), pp. 1-10." (Cite Them Right), or, with APA's order
behind the year, "Wang, X. and Tian, C., 2023. Title. Journal, 12(3), pp.1-10." (Google Scholar).
"""

from __future__ import annotations

import re

from citekit.patterns import regex
from citekit.readers.citations.imprint import (
    RANGES,
    STATUS_TAIL,
    cut_event,
    cut_links,
    looks_like_publisher,
    take_event,
)
from citekit.readers.citations.people import EITHER, read_initialed, read_natural
from citekit.readers.citations.stretch import Stretch, find_hint, keeps_stop, sentences
from citekit.readers.citations.words import EDITION, EDITORS, IN, NUMBER, PAGES, STATUS, VOLUME, alternatives

# " 2020, '", " 2024, LLMCompass", " (Accepted/In press), '", " (2019) '"
YEAR = regex(
    rf"\s+(?:\(?(?P<issued>(?:1[4-9]|20)\d\d)[a-z]?\)?,?|\(?(?P<status>{alternatives(STATUS)})\)?,)\s+(?=[^\W_]|['‘’\"“«¿(])"
)
QUOTE = {"'": "'’", "‘": "’'", "’": "’'", '"': '"”', "“": '”"'}
HOST = regex(rf"(?:^|(?<=[.,?!]\s)){alternatives(IN)}\s+(?=\S)")  # "Inference. in Proceedings …"
EDITORS_END = regex(rf"\s\({alternatives(EDITORS)}\),?\s+")  # "in A Ed & B Ed (eds), Host"
PIECE = regex(r",\s+")
VOLUME_PIECE = regex(rf"{alternatives(VOLUME)}\s?(?P<volume>.{{1,40}})")  # "vol. 14"
NUMBER_PIECE = regex(rf"{alternatives(NUMBER)}\s?(?P<issue>.{{1,40}})")  # "no. 1"
PAGE_PIECE = regex(rf"{alternatives(PAGES)}\s?(?P<page>{RANGES})")  # "pp. 25-38"
BOTH_PIECE = regex(r"(?P<volume>\d[\w/-]{0,9})\s?\((?P<issue>[^()]{1,20})\)")  # "31(4)"
ARTICLE_PIECE = regex(r"(?P<article_number>(?=\S*\d)\S{1,40})")  # "101721"
ISSUE_PIECES = (PAGE_PIECE, VOLUME_PIECE, NUMBER_PIECE, BOTH_PIECE, ARTICLE_PIECE)
PAGES_AT = regex(rf",\s{alternatives(PAGES)}\s?\S")  # ", pp. 25-38, Conference, …"
EDITION_PIECE = regex(rf"(?P<edition>\d{{1,2}}\w{{0,3}}\.?)\s{alternatives(EDITION)}")  # "2nd edn"
# "29/06/24", "1/01/20 - 5/01/20", "6/29/24"
DAYS_PIECE = regex(r"(?P<event_duration>\d{1,2}[/.]\d{1,2}[/.]\d{2,4}(?:\s?[-–]\s?\d{1,2}[/.]\d{1,2}[/.]\d{2,4})?)")
DEGREE = regex(r"\b(?:Doctor|Master|Bachelor|PhD|Ph\.D|Licentiate|MPhil|DPhil|EngD|Degree)\b")  # "Doctor of Philosophy"
REACH = 4000

Piece = tuple[int, int]


def read_harvard(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in Harvard; None for any other text."""
    year = YEAR.search(text)
    if year is None or text[: year.start()][-1:] in ("", ","):  # a portal's list has "Dixen, L., 2026, …"
        from citekit.readers.citations.apa import read_dated

        return read_dated(text, hints)
    cut = Stretch(text, year.end(), hints=hints)
    if not read_initialed(cut, 0, year.start(), EITHER) or not _comma_or_quote(cut, year):
        return None
    cut.groups(year)
    cut_links(cut)
    cut.tail(STATUS_TAIL)
    quoted = _read_title(cut)
    if not any(part.field == "title" for part in cut.parts):
        return None
    _read_body(cut, quoted)
    if "(" in year[0]:
        _call_volume(cut)
    return cut if {part.field for part in cut.parts} & EVIDENCE else None


EVIDENCE = frozenset({"container_title", "publisher", "event_title", "awarding_institution", "doi"})


def _call_volume(cut: Stretch) -> None:
    """The number before the pages is the volume behind a year in brackets: "(2019) 'Rain', Mire, 31, pp. 1-9"."""
    fields = {part.field for part in cut.parts}
    if "page" in fields and "volume" not in fields:
        cut.parts[:] = [part._replace(field="volume") if part.field == "article_number" else part for part in cut.parts]


def _comma_or_quote(cut: Stretch, year: re.Match[str]) -> bool:
    """Prose has years too: a comma or an opening quote must follow."""
    return "," in year[0] or cut.text[cut.start] in QUOTE


def _read_title(cut: Stretch) -> bool:
    """The title, in quotes or up to its full stop; whether it was in quotes."""
    close = QUOTE.get(cut.text[cut.start : cut.start + 1])
    if close:
        left = cut.text[cut.start : cut.end]
        ends = list(re.finditer(rf"(?<=\S)[{close}](?=[,.]\s|[,.]?$)", left)) or [
            *re.finditer(rf"(?<=\S)[{close}](?=\s[^\W\d_a-zß-öø-ÿ])", left)  # "'Rain' Journal of Rain, vol. 4"
        ]
        marked = [found for found in ends if found.start() > 1]
        if marked:
            end = cut.start + _quote_end(cut, marked)
            cut.take("title", cut.start + 1, end)
            cut.start = end + 1
            _skip(cut)
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


def _skip(cut: Stretch) -> None:
    while cut.start < cut.end and cut.text[cut.start] in " .,":
        cut.start += 1


def _read_body(cut: Stretch, quoted: bool) -> None:
    host = HOST.match(cut.text, cut.start, cut.end)
    if host is None and cut_event_dated(cut):
        return
    if host:
        cut.start = host.end()
        _read_host(cut)
    elif quoted:
        _read_journal_or_thesis(cut)
    else:
        _read_imprint(cut, _pieces(cut, cut.start), series_first=True)


def cut_event_dated(cut: Stretch) -> bool:
    """ "Paper presented at MuseWeb 2019, Boston, United States, 2/04/19 - 6/04/19"."""
    pieces = _pieces(cut, cut.start)
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


def _pieces(cut: Stretch, begin: int) -> list[Piece]:
    """What stands between commas, without the full stop at the end."""
    pieces, end = [], cut.end
    while end > begin and cut.text[end - 1] in " ,":
        end -= 1
    if cut.text[end - 1 : end] == "." and not keeps_stop(cut.text[begin:end]):
        end -= 1
    for found in PIECE.finditer(cut.text, begin, end):
        pieces.append((begin, found.start()))
        begin = found.end()
    return [*pieces, (begin, end)] if begin < end else pieces


def _read_journal_or_thesis(cut: Stretch) -> None:
    """ "Journal, vol. 12, no. 3, 1049, pp. 1-10" or "Doctor of Philosophy, University"."""
    pieces = _pieces(cut, cut.start)
    if not pieces:
        return
    if DEGREE.search(cut.text, *pieces[0]):
        cut.take("qualification", *pieces[0])
        if len(pieces) > 1:
            cut.take("awarding_institution", *pieces[1])
        if len(pieces) > 2:
            cut.take("publisher_place", pieces[2][0], pieces[-1][1])
        return
    if len(pieces) > 1 and DAYS_PIECE.fullmatch(cut.text, *pieces[-1]):
        _read_event(cut, pieces)
        return
    while len(pieces) > 1 and _take(
        cut, pieces[-1], (PAGE_PIECE, VOLUME_PIECE, NUMBER_PIECE, BOTH_PIECE, ARTICLE_PIECE)
    ):
        pieces.pop()
    cut.take("container_title", pieces[0][0], pieces[-1][1])


def _take(cut: Stretch, piece: Piece, patterns: tuple[re.Pattern[str], ...]) -> bool:
    for pattern in patterns:
        if found := pattern.fullmatch(cut.text, *piece):
            cut.groups(found)
            return True
    return False


def _read_host(cut: Stretch) -> None:
    """ "A Ed & B Ed (eds), Host. 2nd edn, vol. 1, Series, vol. 12, Publisher, pp. 1-10, Event, City, 1/01/20"."""
    cut.hosted = True
    editors = EDITORS_END.search(cut.text, cut.start, min(cut.end, cut.start + REACH))
    if editors and read_natural(cut, cut.start, editors.start()):
        cut.start = editors.end()
    hint = find_hint(cut, cut.start, cut.end)
    pages = PAGES_AT.search(cut.text, cut.start, cut.end)
    places = sentences(cut.text, cut.start, pages.start() if pages else cut.end)
    if hint:
        cut.take("container_title", *hint)
        cut.start = hint[1]
    elif places:
        cut.rest("container_title", end=places[-1])
        cut.start = places[-1]
    else:
        _read_host_by_commas(cut)
        return
    _skip(cut)
    _read_imprint(cut, _pieces(cut, cut.start), series_first=True)


def _read_host_by_commas(cut: Stretch) -> None:
    """A host that only commas part from what follows: it goes up to the edition or volume, or is the first piece."""
    pieces = _pieces(cut, cut.start)
    marks = [at for at, piece in enumerate(pieces) if _is_mark(cut.text, piece)]
    first = marks[0] if marks else len(pieces)
    size = first if marks and not PAGE_PIECE.fullmatch(cut.text, *pieces[first]) else 1
    cut.take("container_title", pieces[0][0], pieces[max(size, 1) - 1][1])
    _read_imprint(cut, pieces[max(size, 1) :], series_first=True)


def _is_mark(text: str, piece: Piece) -> bool:
    patterns = (PAGE_PIECE, VOLUME_PIECE, NUMBER_PIECE, EDITION_PIECE)
    return any(pattern.fullmatch(text, *piece) for pattern in patterns)


def _read_imprint(cut: Stretch, pieces: list[Piece], *, series_first: bool) -> None:
    """Edition, volume, series with its numbers, publisher, place; then pages; then the event with its days."""
    at = next((place for place, piece in enumerate(pieces) if PAGE_PIECE.fullmatch(cut.text, *piece)), None)
    if at is not None:
        cut.groups(PAGE_PIECE.fullmatch(cut.text, *pieces[at]))  # type: ignore[arg-type]
        _read_event(cut, pieces[at + 1 :])
        pieces = pieces[:at]
    elif pieces and (days := DAYS_PIECE.fullmatch(cut.text, *pieces[-1])):
        cut.groups(days)
        pieces = _event_from_end(cut, pieces[:-1])
    _read_series_publisher(cut, pieces, series_first)


def _event_from_end(cut: Stretch, pieces: list[Piece]) -> list[Piece]:
    """Without pages between them, the event begins behind the publisher, where that is known by its words."""
    at = next(
        (place for place in reversed(range(len(pieces))) if looks_like_publisher(cut.text[slice(*pieces[place])])), None
    )
    if at is None or at + 1 == len(pieces):
        return pieces
    take_event(cut, pieces[at + 1][0], pieces[-1][1])
    return pieces[: at + 1]


def _read_event(cut: Stretch, pieces: list[Piece]) -> None:
    if pieces and (days := DAYS_PIECE.fullmatch(cut.text, *pieces[-1])):
        cut.groups(days)
        pieces = pieces[:-1]
    if pieces:
        take_event(cut, pieces[0][0], pieces[-1][1])


def _read_series_publisher(cut: Stretch, pieces: list[Piece], series_first: bool) -> None:
    """Pieces with a mark before any name are the host's; behind a name they number the series."""
    names: list[Piece] = []
    series: list[Piece] = []
    for piece in pieces:
        if EDITION_PIECE.fullmatch(cut.text, *piece):
            cut.groups(EDITION_PIECE.fullmatch(cut.text, *piece))  # type: ignore[arg-type]
        elif found := VOLUME_PIECE.fullmatch(cut.text, *piece) or NUMBER_PIECE.fullmatch(cut.text, *piece):
            if names and series_first and not series:
                series = names
                names = []
            field = "collection_number" if series else found.lastgroup or "volume"
            cut.take(field, *found.span(found.lastgroup or 0))
        elif not series and not names and ARTICLE_PIECE.fullmatch(cut.text, *piece):
            cut.take("article_number", *piece)
        else:
            names.append(piece)
    _read_names(cut, series, names)


def _read_names(cut: Stretch, series: list[Piece], names: list[Piece]) -> None:
    """What is series, publisher and place among the names: the publisher shows by its words, else by its position."""
    known = [at for at, piece in enumerate(names) if looks_like_publisher(cut.text[slice(*piece)])]
    if known and not series and known[-1] > 0:
        series, names = names[: known[-1]], names[known[-1] :]
    elif len(names) > 2 and not series and not known:
        series, names = names[:-2], names[-2:]
    if series:
        cut.take("collection_title", series[0][0], series[-1][1])
    if names:
        cut.take("publisher", *names[0])
    if len(names) > 1:
        cut.take("publisher_place", names[1][0], names[-1][1])
