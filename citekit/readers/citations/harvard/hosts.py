"""What stands in no journal in Harvard: editors, host, edition, series, publisher with its place, pages, event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.editors import cut_editors
from citekit.readers.citations.parts.events import take_event
from citekit.readers.citations.parts.imprint import looks_like_publisher, take_publisher
from citekit.readers.citations.parts.pieces import (
    ARTICLE_PIECE,
    DAYS_PIECE,
    EDITION_PIECE,
    EDITION_TAIL,
    NUMBER_PIECE,
    PAGE_PIECE,
    VOLUME_PIECE,
    Piece,
    cut_pieces,
)
from citekit.readers.citations.parts.venues import is_region
from citekit.readers.citations.stretch import find_hint, sentences, skip_marks
from citekit.readers.citations.words import PAGES, alternatives
from citekit.vocabulary.publishing_places import is_city

if TYPE_CHECKING:
    from citekit.readers.citations.stretch import Stretch

PAGES_AT = regex(rf",\s{alternatives(PAGES)}\s?\S")  # ", pp. 25-38, Conference, …"


CLOSED = regex(r"(?<=[^\W_]{2})\.,\s(?=\S*\d)")  # "Host, OCEANS 2019., 8962534, Publisher"


def read_host(cut: Stretch) -> None:
    """ "A Ed & B Ed (eds), Host. 2nd edn, vol. 1, Series, vol. 12, Publisher, pp. 1-10, Event, City, 1/01/20"."""
    cut.hosted = True
    cut_editors(cut)
    if closed := CLOSED.search(cut.text, cut.start, cut.end):
        cut.take("container_title", cut.start, closed.start())
        cut.start = closed.end()
        read_imprint(cut, cut_pieces(cut, cut.start))
        return
    if not _cut_name(cut):
        _read_host_by_commas(cut)
        return
    cut.start = skip_marks(cut.text, cut.start, cut.end)
    read_imprint(cut, cut_pieces(cut, cut.start))


def _cut_name(cut: Stretch) -> bool:
    """Cut off the host's name that is known or ends with a full stop; whether it is one of these."""
    hint = find_hint(cut, cut.start, cut.end)
    pages = PAGES_AT.search(cut.text, cut.start, cut.end)
    places = sentences(cut.text, cut.start, pages.start() if pages else cut.end)
    if hint:
        cut.take("container_title", *hint)
        cut.start = hint[1]
    elif places:
        edition = EDITION_TAIL.search(cut.text, cut.start, places[-1]) if len(places) > 1 else None
        if edition:
            cut.groups(edition)
        cut.rest("container_title", end=edition.start() if edition else places[-1])
        cut.start = places[-1]
    return bool(hint or places)


def _read_host_by_commas(cut: Stretch) -> None:
    """A host that only commas part from what follows: it goes up to the edition or volume, or is the first piece."""
    pieces = cut_pieces(cut, cut.start)
    marks = [at for at, piece in enumerate(pieces) if _is_mark(cut.text, piece)]
    first = marks[0] if marks else len(pieces)
    size = first if marks and not PAGE_PIECE.fullmatch(cut.text, *pieces[first]) else 1
    cut.take("container_title", pieces[0][0], pieces[max(size, 1) - 1][1])
    read_imprint(cut, pieces[max(size, 1) :])


def _is_mark(text: str, piece: Piece) -> bool:
    patterns = (PAGE_PIECE, VOLUME_PIECE, NUMBER_PIECE, EDITION_PIECE)
    return any(pattern.fullmatch(text, *piece) for pattern in patterns)


def read_imprint(cut: Stretch, pieces: list[Piece]) -> None:
    """Edition, volume, series with its numbers, publisher, place; then pages; then the event with its days."""
    at = next((place for place, piece in enumerate(pieces) if PAGE_PIECE.fullmatch(cut.text, *piece)), None)
    if at is not None:
        cut.groups(PAGE_PIECE.fullmatch(cut.text, *pieces[at]))  # type: ignore[arg-type]
        read_event(cut, pieces[at + 1 :])
        pieces = pieces[:at]
    elif pieces and (days := DAYS_PIECE.fullmatch(cut.text, *pieces[-1])):
        cut.groups(days)
        pieces = _event_from_end(cut, pieces[:-1])
    _read_series_publisher(cut, pieces)


def _event_from_end(cut: Stretch, pieces: list[Piece]) -> list[Piece]:
    """Without pages between them, the event begins behind the publisher, where that is known by its words."""
    at = next(
        (place for place in reversed(range(len(pieces))) if looks_like_publisher(cut.text[slice(*pieces[place])])), None
    )
    if at is None or at + 1 == len(pieces):
        return pieces
    take_event(cut, pieces[at + 1][0], pieces[-1][1])
    return pieces[: at + 1]


def read_event(cut: Stretch, pieces: list[Piece]) -> None:
    """ "MuseWeb 2019, Boston, United States, 2/04/19 - 6/04/19"."""
    if pieces and (days := DAYS_PIECE.fullmatch(cut.text, *pieces[-1])):
        cut.groups(days)
        pieces = pieces[:-1]
    if pieces:
        take_event(cut, pieces[0][0], pieces[-1][1])


def _read_series_publisher(cut: Stretch, pieces: list[Piece]) -> None:
    """Pieces with a mark before any name are the host's; behind a name they number the series."""
    names: list[Piece] = []
    series: list[Piece] = []
    for piece in pieces:
        if EDITION_PIECE.fullmatch(cut.text, *piece):
            cut.groups(EDITION_PIECE.fullmatch(cut.text, *piece))  # type: ignore[arg-type]
        elif found := VOLUME_PIECE.fullmatch(cut.text, *piece) or NUMBER_PIECE.fullmatch(cut.text, *piece):
            if names and not series:
                series = names
                names = []
            field = "collection_number" if series else found.lastgroup or "volume"
            cut.take(field, *found.span(found.lastgroup or 0))
        elif not series and not names and ARTICLE_PIECE.fullmatch(cut.text, *piece):
            cut.take("article_number", *piece)
        else:
            names.append(piece)
    _read_names(cut, series, names)


def _part_publisher(cut: Stretch, names: list[Piece]) -> tuple[list[Piece], list[Piece]]:
    """Series and imprint where the publisher stands first: "Fen Press, Oslo, Wet Books, no. 3", as Pure had it once;
    a city behind it tells, too: "Makadam, Göteborg, Wet Books, no. 3"."""
    placed = len(names) > 2 and is_city(cut.text[slice(*names[1])])
    if not placed and (len(names) < 2 or not looks_like_publisher(cut.text[slice(*names[0])])):
        return names, []
    placed = placed or len(names) == LONGEST
    return names[1 + placed :], names[: 1 + placed]


LONGEST = 3
"""So many names are a publisher, its place and a series."""


def _read_names(cut: Stretch, series: list[Piece], names: list[Piece]) -> None:
    """What is series, publisher and place among the names: the publisher shows by its words, else by its position."""
    known = [at for at, piece in enumerate(names) if looks_like_publisher(cut.text[slice(*piece)])]
    if not known and not series and len(names) > 1 and is_region(cut.text[slice(*names[-1])]):
        _take_placed(cut, names)
        return
    if known and not series and known[-1] > 0:
        series, names = names[: known[-1]], names[known[-1] :]
    elif len(names) > 2 and not series and not known:
        series, names = names[:-2], names[-2:]
    if series and not names:
        series, names = _part_publisher(cut, series)
    if series:
        cut.take("collection_title", series[0][0], series[-1][1])
    if len(names) == 1:
        take_publisher(cut, *names[0])  # "Oslo: Fen Press", of Cite Them Right
    elif names:
        cut.take("publisher", *names[0])
        cut.take("publisher_place", names[1][0], names[-1][1])


def _take_placed(cut: Stretch, names: list[Piece]) -> None:
    """A publisher before a town and its country or state, "Fen Books, Fen Hill, CA", or these alone."""
    town = max(len(names) - TOWNED, 0)
    if town:
        cut.take("publisher", names[0][0], names[town - 1][1])
    cut.take("publisher_place", names[town][0], names[-1][1])


TOWNED = 2
"""So many names are a town with its state."""
