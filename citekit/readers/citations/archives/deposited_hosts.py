"""What stands behind "In: " in a citation of EPrints: host, meeting, series, publisher, pages."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.dates import MONTH
from citekit.readers.citations.parts.editors import cut_editors
from citekit.readers.citations.parts.imprint import RANGES, looks_like_publisher, take_publisher
from citekit.readers.citations.parts.venues import place_start
from citekit.readers.citations.stretch import sentences

if TYPE_CHECKING:
    from citekit.readers.citations.stretch import Stretch

    Piece = tuple[int, int]

DAY = rf"\d{{1,2}}(?:\s{MONTH})?(?:\s\d{{4}})?"
ISO = r"\d{4}-\d\d-\d\d"  # "2014-05-12 - 2014-05-14" (Strathclyde)
DAYS = rf"(?:{DAY}\s?[-–]\s?)?\d{{1,2}}\s{MONTH}\s\d{{4}}|{MONTH}\s\d{{4}}|{ISO}(?:\s[-–]\s{ISO})?"
DAY_AT = regex(DAYS)
# "RAIN 2014, 12-14 May 2014, Oslo, Norway"
DATED = regex(rf",\s(?P<event_duration>{DAYS})(?:,\s(?P<place>[^.\d]{{2,80}}))?$")
# "RAIN 2014, 12-14 May 2014 Fen Press, Oslo"
SOLD = regex(
    rf",\s(?P<event_duration>{DAYS})\s(?P<publisher>[^\W\d_a-z][^,.\d]{{1,60}}?)\s?,\s(?P<publisher_place>[^,.\d]{{2,40}})$"
)
# "RAIN 2014, Oslo, 12 May 2014 - 14 May 2014, Fen Press, 1-9" (Zurich)
PLACED = regex(
    rf",\s(?P<place>[^,.\d]{{2,40}}(?:,\s[^,.\d]{{2,40}})?),\s(?P<event_duration>{DAYS})(?:,\s(?P<publisher>[^,\d][^,]{{1,80}}))?"
    rf"(?:,\s(?P<page>{RANGES}))?$"
)
DAYED = (DATED, PLACED, SOLD)
UNDATED = regex(
    r"\b(?:19|20)\d\d(?P<place>,\s[^\W\d_a-z][^,.\d]{2,40}(?:,\s[^\W\d_a-z][^,.\d]{2,40})?)$"
)  # "RAIN 2014, Oslo"
PAGES = regex(rf"[.,]\s?\(?pp?\.\s?(?P<page>{RANGES})\)?[\s.]*$")
# "Fen Press, 59-67.", but not "Oslo, 1990-2000."
BARE = regex(r",\s(?!(?:1[5-9]|20)\d\d[-–](?:1[5-9]|20)\d\d)(?P<page>\d{1,5}[-–]\d{1,5})[\s.]*$")
WITHIN = regex(rf"\(pp?\.\s?(?P<page>{RANGES})\)")  # "(pp. 2-9)"
NUMBERED = regex(
    r"(?P<collection_title>.{3,120}?)(?:,\s|\s)\(?(?P<collection_number>\d{1,6})\)?$"
)  # "Notes on Rain, 12"
# "Meeting on Rain, Oslo, Norway, 17-18 Jul 2001. Published in: Proceedings of the Meeting" (Warwick)
PUBLISHED = regex(r"\.\s+Published\sin:\s+(?=\S)")
PLACE = regex(r",\s(?P<publisher_place>[^\d]{2,80})$")  # "Fen Press, Oslo, Norway"


def read_host(cut: Stretch) -> bool:
    """Take all of what stands behind "In: "; False where no name is."""
    cut.hosted = True
    if published := PUBLISHED.search(cut.text, cut.start, cut.end):
        cut.take("container_title", published.end(), len(cut.text[: cut.end].rstrip(" .")))
        cut.end = published.start() + 1
    if not cut.tail(PAGES):
        days = [found.end() for found in DAY_AT.finditer(cut.text, cut.start, cut.end)]
        if not days or ". " in cut.text[days[-1] : cut.end]:  # "…, 14 July 2012. Fen Press, 2-9."
            cut.tail(BARE)
    cut_editors(cut)
    places = [cut.start, *sentences(cut.text, cut.start, cut.end), cut.end]
    pieces = [_bare(cut, *pair) for pair in pairwise(places)]
    if len(pieces) == 1 and _take_undated(cut, pieces[0]):
        return True
    for number, piece in enumerate(pieces):
        if not _take_meeting(cut, piece):
            _take_piece(cut, piece, first=number == 0, last=number == len(pieces) - 1)
    return cut.has("container_title", "event_title")


def _bare(cut: Stretch, start: int, end: int) -> Piece:
    return start, start + len(cut.text[start:end].rstrip(" .,"))


def _take_meeting(cut: Stretch, piece: Piece) -> bool:
    """ "RAIN 2014, 12-14 May 2014, Oslo, Norway": a piece with days in it."""
    all_found = [found for pattern in DAYED if (found := pattern.search(cut.text, *piece))]
    sold = [found for found in all_found if not looks_like_publisher(found.groupdict().get("place") or "")]
    found = next(iter(sold or all_found), None)
    if found is None:
        return False
    place = None if found.groupdict().get("place") else _find_place(cut.text, piece[0], found.start())
    cut.take("event_title", piece[0], len(cut.text[:place].rstrip(" ,")) if place else found.start())
    if place:
        cut.take("text:event_place", place, found.start())
    cut.groups(found, {"place": "text:event_place"})
    cut.take("csl_type:paper-conference", *piece)
    return True


def _take_undated(cut: Stretch, piece: Piece) -> bool:
    """ "RAIN 2014, Oslo, Norway", alone: a meeting, with its year and place."""
    found = UNDATED.search(cut.text, *piece)
    if found is None or cut.has("page", "editor") or DAY_AT.search(cut.text, *piece):
        return False
    cut.take("event_title", piece[0], found.start("place"))
    cut.take("text:event_place", *found.span("place"))
    return True


YEARED = regex(r"\b(?:19|20)\d\d,\s(?P<place>[^\W\d_a-z][^,.\d]{2,40})$")  # "RAIN 2012, Vienna"


def _find_place(text: str, start: int, end: int) -> int | None:
    """Where a place begins between the name of a meeting and its days."""
    behind_year = YEARED.search(text, start, end)
    return behind_year.start("place") if behind_year else place_start(text, start, end)


def _take_piece(cut: Stretch, piece: Piece, *, first: bool, last: bool) -> None:
    if first:
        cut.take("container_title", *piece)
    elif within := WITHIN.fullmatch(cut.text, *piece):
        cut.groups(within)
    elif last and ": " in cut.text[slice(*piece)]:
        _take_imprint(cut, piece)
    elif (series := NUMBERED.fullmatch(cut.text, *piece)) and not looks_like_publisher(cut.text[slice(*piece)]):
        cut.groups(series)
    elif last or looks_like_publisher(cut.text[slice(*piece)]):
        place = PLACE.search(cut.text, *piece)
        cut.take("publisher", piece[0], place.start() if place else piece[1])
        if place:
            cut.take("publisher_place", *place.span("publisher_place"))
    else:
        cut.take("collection_title", *piece)


def read_whole(cut: Stretch) -> bool:
    """A book or a report: "Rain in fens. Mire Studies (3). Fen Press, Oslo.", "Rain. Working Paper. Fen, Oslo."."""
    places = [*sentences(cut.text, cut.start, cut.end), cut.end]
    if len(places) < 2 or len(places) > 3:
        return False
    pieces = [_bare(cut, *pair) for pair in pairwise(places)]
    report = REPORT.fullmatch(cut.text, *pieces[0]) if len(pieces) > 1 else None
    if report is None and not cut.has("isbn"):
        return False
    if report:
        cut.take("work_type", *pieces.pop(0))
    cut.rest("title", end=places[0])
    for number, piece in enumerate(pieces):
        _take_piece(cut, piece, first=False, last=number == len(pieces) - 1)
    return True


REPORT = regex(r"(?:Working|Discussion) Paper|(?:Project|Technical|Other) Report|Documentation|Manual")


def _take_imprint(cut: Stretch, piece: Piece) -> None:
    """ "Oslo: Fen Press"; behind pages in brackets "Fen Press: London, UK" (University College London)."""
    press, _, place = cut.text[slice(*piece)].partition(": ")
    if WITHIN.search(cut.text, cut.start, piece[0]) and ("," in place or looks_like_publisher(press)):
        cut.take("publisher", piece[0], piece[0] + len(press))
        cut.take("publisher_place", piece[1] - len(place), piece[1])
    else:
        take_publisher(cut, *piece)
