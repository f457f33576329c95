"""What stands behind an unquoted title that is in no journal: the host of a part, a publisher."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.editors import SPELT, cut_editors
from citekit.readers.citations.harvard_hosts import read_imprint
from citekit.readers.citations.imprint import ONLINE, PLACE, RANGES, take_publisher
from citekit.readers.citations.pieces import EDITION_TAIL, cut_pieces
from citekit.readers.citations.quoted import THESIS
from citekit.readers.citations.quoted_people import GROUP, WORD, read_spoken
from citekit.readers.citations.stretch import sentences
from citekit.readers.citations.unquoted_numbers import DATE
from citekit.readers.citations.unquoted_pieces import read_bracketed, read_commas, read_semicolons

if TYPE_CHECKING:
    import re

    from citekit.readers.citations.stretch import Stretch

HOST = regex(r"[.?!,]\s+(?:[Ii]n:\s+(?=\S)|In\s+(?=[^\W\d_a-z]))")  # ". In Proceedings of …", ", in: Mires"
PAGES_IN = regex(rf"[.?!]\s+(?:Pages|Pp\.)\s(?P<page>{RANGES})\s[Ii]n:?\s+(?=\S)")  # ". Pages 33–57 in J. Ray, editor."
THESIS_AT = regex(rf"[.,?!]\s+\[?(?={THESIS.pattern})")  # ". PhD thesis, University of Oslo"
EDITED_BY = regex(r",\s[Ee]dited\sby\s+")  # "Mires of Europe, edited by Jo Ray, 33–57"
# ", pages 33–57", " (pp. 33–57)", ", 33–57", where it stands in a host
PAGES = regex(
    rf"[.,]?\s\(?(?:(?:pp?\.?|S\.|[Pp]ages)\s?(?P<page>{RANGES})|(?P<span>\d{{1,5}}[-–]\d{{1,5}}))\)?(?=[,.:]|\s*$)"
)
YEAR_TAIL = regex(rf"(?:^|[\s,.]\s?)(?P<issued>{DATE})[\s.]*$")  # ", 2020", ", May 2020"
PAGES_TAIL = regex(rf"[,.]\s(?:pp?|S)\.\s?(?P<page>{RANGES})[\s.]*$")  # ", pp. 3-9" behind a year
TRANSLATED = regex(r"[.,]\s+[Tt]ranslated\sby\s+(?P<names>[^.]{4,80})[\s.]*$")
# "Oslo, Norway: Fen Press", "Fen Press, Oslo", "Verso"; no sentence
IMPRINT = regex(rf"{ONLINE.pattern}|{PLACE.pattern}|(?:{GROUP.pattern}|{WORD})(?:,|[\s.]*$)")


def cut_host(cut: Stretch, host: re.Match[str]) -> None:
    """The title before a host."""
    cut.groups(host)
    cut.rest("title", end=host.start() + (cut.text[host.start()] != ","))
    cut.start = host.end()
    cut.hosted = True


def read_host(cut: Stretch) -> None:
    """ "J. Ray, editor, Mires of Europe, pages 33–57. Fen Press, Oslo, 2018", any of it missing."""
    if read_semicolons(cut, "container_title"):
        return
    paged = cut.tail(PAGES_TAIL)
    _cut_year(cut)
    cut_editors(cut, SPELT)
    if not sentences(cut.text, cut.start, cut.end) and read_commas(cut, "container_title"):
        return
    pages = None if paged else PAGES.search(cut.text, cut.start, cut.end)
    ends = [place for place in sentences(cut.text, cut.start, cut.end) if not pages or place != pages.end()]
    host_end = min([place for place in (pages.start() if pages else None, *ends[:1]) if place is not None] or [cut.end])
    _take_name(cut, cut.start, host_end)
    if pages:
        cut.take("page", *pages.span(pages.lastgroup or 0))
    _read_behind(cut, host_end, pages)


def _read_behind(cut: Stretch, start: int, pages: re.Match[str] | None) -> None:
    """The place of an event, a publisher and where it is."""
    if pages and pages.start() == start:
        start = pages.end()
    places = sentences(cut.text, start, cut.end)
    _take_imprint(cut, places[0] if places and pages else start, pages)
    if places and pages and places[0] > start + 2:
        cut.rest("text:event_place", start, places[0])


def _take_name(cut: Stretch, start: int, end: int) -> None:
    """A host's name, and the editors whom it names itself."""
    edited = EDITED_BY.search(cut.text, start, end)
    if edited and read_spoken(cut, edited.end(), end, "editor"):
        end = edited.start()
    cut.rest("container_title", start, end)


def _take_imprint(cut: Stretch, start: int, pages: re.Match[str] | None) -> None:
    """ "Oslo: Fen Press", "Fen Press, Oslo", with the pages behind it cut off."""
    end = pages.start() if pages and pages.start() > start else cut.end
    while start < end and cut.text[start] in " .,:":
        start += 1
    if ONLINE.match(cut.text, start, end) or PLACE.match(cut.text, start, end):
        take_publisher(cut, start, end)
    elif start < end:
        read_imprint(cut, cut_pieces(cut, start, end))


def read_book(cut: Stretch, mark: str) -> None:
    """ "Ponds. 2nd ed. Translated by Jo Ray. Oslo: Fen Press, 2020", any of it missing; `mark` ends the people."""
    if read_bracketed(cut) or read_semicolons(cut, "title"):
        return
    cut.tail(PAGES_TAIL)
    _cut_year(cut)
    places = sentences(cut.text, cut.start, cut.end)
    if mark == "," and not places:
        read_commas(cut, "title")
        return
    if not places or not IMPRINT.match(cut.text, places[-1], cut.end):
        return
    _take_imprint(cut, places[-1], None)
    cut.end = places[-1]
    if translated := TRANSLATED.search(cut.text, cut.start, cut.end):
        read_spoken(cut, *translated.span("names"), "translator")
        cut.end = translated.start() + 1
    cut.tail(EDITION_TAIL)
    cut.rest("title")


def _cut_year(cut: Stretch) -> None:
    """The year at the end, where none stood behind the people."""
    if not any(part.field == "issued" for part in cut.parts):
        cut.tail(YEAR_TAIL)
