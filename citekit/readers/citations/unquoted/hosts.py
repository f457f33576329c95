"""What stands behind an unquoted title that is in no journal: the host of a part, a publisher."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from citekit.normalize.work_types import known_type
from citekit.patterns import regex
from citekit.readers.citations.apa_hosts import SERIES_BETWEEN
from citekit.readers.citations.apa_imprints import read_detailed, read_numbered
from citekit.readers.citations.dates import YEAR
from citekit.readers.citations.editors import SPELT, cut_editors
from citekit.readers.citations.harvard_hosts import read_imprint
from citekit.readers.citations.imprint import (
    ONLINE,
    PLACE,
    RANGES,
    cut_numbered_series,
    looks_like_publisher,
    take_publisher,
)
from citekit.readers.citations.numbers import cut_year
from citekit.readers.citations.pieces import EDITION_PIECE, EDITION_TAIL, cut_pieces
from citekit.readers.citations.quoted_people import GROUP, WORD, read_spoken
from citekit.readers.citations.reports import read_package, read_report
from citekit.readers.citations.stretch import sentences, skip_marks
from citekit.readers.citations.unquoted.pieces import read_commas, read_in_brackets, read_semicolons
from citekit.readers.citations.words import JOURNAL_WORDS

if TYPE_CHECKING:
    import re

    from citekit.readers.citations.stretch import Stretch

# ". In Proceedings of …", ", in: Mires", ", in Mires of Europe"
HOST = regex(
    r"[.?!,]\s+(?:(?:[Ii]n|En|Em|Dans)\s?:\s+(?=\S)|In\s+(?=[^\W\d_a-z]))|,\s+in\s+(?=[^\W\d_a-z]|\d{1,2}(?:st|nd"
    r"|rd|th)\s)"
)
PAGES_IN = regex(rf"[.?!]\s+(?:Pages|Pp\.)\s(?P<page>{RANGES})\s[Ii]n:?\s+(?=\S)")  # ". Pages 33–57 in J. Ray, editor."
EDITED_BY = regex(r",\s[Ee]dited\sby\s+")  # "Mires of Europe, edited by Jo Ray, 33–57"
# ", pages 33–57", " (pp. 33–57)", ", 33–57", where it stands in a host
PAGES = regex(
    rf"[.,]?\s\(?(?:(?:pp?\.?|S\.|[Pp]ages)\s?(?P<page>{RANGES})|(?P<span>\d{{1,5}}[-–]\d{{1,5}}))\)?(?=[,.:]|\s*$)"
)
PAGES_OF_HOST = regex(rf",?\s\(?(?:[Pp]ages|pp?\.)\s(?P<page>{RANGES})\)?[\s.]*$")
MARKED = regex(rf"[.,]?\s\(?(?:pp?\.?|S\.|[Pp]ages)\s?(?P<page>{RANGES})\)?(?=[,.:]|\s*$)")
YEAR_AND_PAGES = regex(rf"\.\s\((?P<issued>{YEAR})\)\s(?P<page>{RANGES})[\s.]*$")  # ". (2017) 5769–5779"
# ", 2021. 424 p."
# ", Springer, Oslo, 1985, 96–127"
PAGES_BEHIND = regex(rf",\s(?P<issued>{YEAR}),\s(?P<page>\d{{1,5}}[-–]\d{{1,5}})[\s.]*$")
COUNT_TAIL = regex(
    r"(?<=\d)[.,]\s(?:[–—-]\s)?(?P<number_of_pages>\d{1,4})\s(?:p|pp|S|s|с|С|стр|str|f)\b\.?(?:\s?\("
    r"(?P<collection_title>[^()]{3,80})\))?[\s.]*$"
)
PAGES_TAIL = regex(rf"[,.]\s(?:pp?|S)\.\s?(?P<page>{RANGES})[\s.]*$")  # ", pp. 3-9" behind a year
# ", 1999, ch. 3, pp. 44–60": the chapter of a book that is quoted
CHAPTER_OF = regex(rf"(?<=\d),\s(?:ch|chap)\.\s\d{{1,3}}(?:,\ssec\.\s[\d.]{{1,6}})?(?:,\spp?\.\s{RANGES})?[\s.]*$")
VOLUME_BEHIND = regex(r",\s[Vv]ol\.\s(?P<volume>\d{1,3})[\s.]*$")  # "Rain for Programmers, vol. 2. Oslo: Fen Press"
QUOTED = regex(r"(?<=\d),\s(?:p|S|s)\.\s\d{1,5}[\s.]*$")  # ", 1998, p. 129": the page of a book that is quoted
# "LNCS, vol. 11111", before pages and publisher
SERIES = regex(r"[\s.]*(?P<collection_title>[^.,]{2,120}\.?),\s[Vv]ol\.?\s(?P<collection_number>[\w/-]{1,12})(?=[,.])")
# ", 199–262, Mire Soc. Stud. 15, Springer, Oslo", as the American Mathematical Society has it
MATHEMATICS = regex(
    r",\s(?P<page>\d{1,5}[-–]{1,2}\d{1,5}),\s(?:(?P<collection_title>[^\W\d_a-z][^,\d]{3,80}?)\s(?P<collection_number>\d{1,4}),\s)?"
    r"(?P<publisher>[^,\d]{3,60}),\s(?P<publisher_place>[^,\d]{2,40}(?:,\s[A-Z][\w.]{1,8})?)[\s.]*$"
)
SERIES_IN = regex(
    r",\s(?P<collection_title>[A-Z]{3,6}|[^,]{0,60}\b(?:Notes|Series|Ser\.)[^,]{0,60}),\s[Vv]ol\.?\s(?P<collection_number>[\w/-]{1,12})$"
)  # ", Oslo, Norway, 4-6 June 2007" (SAGE)
EVENT_IN = regex(
    r",\s(?P<place>[^\d,]{2,40}(?:,\s[^\d,]{2,40}){0,2}),\s(?P<event_duration>\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s[A-Z][a-z]{2,8}\s\d{4}"
    r"|[A-Z][a-z]{2,8}\s\d{1,2}(?:\s?[-–]\s?(?:[A-Z][a-z]{2,8}\s)?\d{1,2})?,\s\d{4})$"
)
# ", LNCS, vol. 12"
# ". 2 Bde."
# ", volume 69 of Wet Books"
VOLUME_OF = regex(
    r",\s(?:volume|vol\.)\s(?P<collection_number>[\w-]{1,12})\sof\s(?P<collection_title>[^.]{3,120}?)[\s.]*$"
)
VOLUMES = regex(r"[.,]\s(?P<number_of_volumes>\d{1,2})\s(?:Bde|Bände|vols?|volumes|tomes|tomos)\b\.?[\s.]*$")
# "; 2001 Sep 13-15; Leeds, UK", as the National Library of Medicine has it
MEETING = regex(r";\s(?P<event_duration>(?:19|20)\d\d [A-Z][a-z]{2,8} \d[^;]{0,20});\s[^;]{2,60}?[\s.]*$")
KIND = regex(r"\s\[(?P<kind>[^\[\]]{4,60})\][\s.]*$")  # "Rain counts [Data set]"
EDITED = regex(rf",\s{EDITION_PIECE.pattern},\s")  # ", 3. Auflage, Oslo"
# ". Translated by Jo Ray", ". Tradução de Jo Ray"
TRANSLATED = regex(
    r"[.,]\s+(?:[Tt]ranslated\sby|[Tt]radução\s(?:de|por)|[Tt]raducción\sde|[Tt]raduit\spar|[Tt]raduction\sde|[Tt]raduzione\sdi"
    r"|[ÜüUu]bersetzt\svon|[Vv]ertaald\sdoor|[Oo]versat\saf|[Öö]versättning(?:\sav)?)\s+(?P<names>(?:[^.]|(?<=\s[^\W\d_a-z])\.){4,80})[\s.]*$"
)
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
    paged = cut.tail(YEAR_AND_PAGES) or cut.tail(PAGES_BEHIND) or cut.tail(PAGES_TAIL)
    cut_year(cut)
    cut_editors(cut, SPELT)
    if cut.tail(SERIES_BETWEEN):
        if not paged:
            cut.tail(PAGES_OF_HOST)
        cut.rest("container_title")
        return
    if cut.tail(MATHEMATICS):
        cut.rest("container_title")
        return
    if not sentences(cut.text, cut.start, cut.end) and read_commas(cut, "container_title"):
        return
    pages = None if paged else MARKED.search(cut.text, cut.start, cut.end) or PAGES.search(cut.text, cut.start, cut.end)
    ends = [place for place in _ends(cut) if not pages or place != pages.end()]
    host_end = min([place for place in (pages.start() if pages else None, *ends[:1]) if place is not None] or [cut.end])
    _take_name(cut, cut.start, host_end)
    if pages:
        cut.take("page", *pages.span(pages.lastgroup or 0))
    _read_behind(cut, host_end, pages)


def _ends(cut: Stretch) -> list[int]:
    """Where sentences begin behind a host's name; short words in one ("Proc. Int. Conf. Robot. Appl. (ICRA)") end
    none."""
    places = sentences(cut.text, cut.start, cut.end)
    if not SHORTENED.match(cut.text, cut.start, cut.end):
        return places
    while len(places) > 1 and SHORT_WORD.fullmatch(cut.text, places[0], places[1]):
        places.pop(0)
    return places[1:] if places and cut.text[places[0]] in "([" else places


SHORTENED = regex(r"Proc\.\s(?:[^\W\d_]{2,9}\.\s)")
SHORT_WORD = regex(r"[^\W\d_]{1,9}\.\s+")


def _read_behind(cut: Stretch, start: int, pages: re.Match[str] | None) -> None:
    """The place of an event, a publisher and where it is."""
    start = _cut_series(cut, start)
    if pages and pages.start() >= start and cut.text[pages.end() : cut.end].strip(" ."):
        start = _cut_series(cut, pages.end())
    places = sentences(cut.text, start, cut.end)
    _take_imprint(cut, places[0] if places and pages else start, pages)
    if places and pages and places[0] > start + 2:
        cut.rest("text:event_place", start, places[0])


def _cut_series(cut: Stretch, start: int) -> int:
    """Behind a series and its number, if one stands there."""
    known = cut.has("collection_title")
    series = None if known else SERIES.match(cut.text, start, cut.end)
    if series:
        cut.groups(series)
    return series.end() if series else start


def _take_name(cut: Stretch, start: int, end: int) -> None:
    """A host's name, and the editors whom it names itself."""
    edited = EDITED_BY.search(cut.text, start, end)
    if edited and read_spoken(cut, edited.end(), end, "editor"):
        end = edited.start()
    event = EVENT_IN.search(cut.text, start, end)
    if event:
        cut.groups(event, {"place": "text:event_place"})
        end = event.start()
    edition = EDITION_TAIL.search(cut.text, max(start, end - 40), end)
    if edition and edition.start() > start:
        cut.groups(edition)
        end = edition.start()
    series = SERIES_IN.search(cut.text, start, end)
    if series:
        cut.groups(series)
        end = series.start()
    cut.rest("container_title", start, end)


def _take_imprint(cut: Stretch, start: int, pages: re.Match[str] | None) -> None:
    """ "Oslo: Fen Press", "Fen Press, Oslo", with the pages behind it cut off."""
    end = pages.start() if pages and pages.start() >= start else cut.end
    start = skip_marks(cut.text, start, end, " .,:")
    if ONLINE.match(cut.text, start, end) or PLACE.match(cut.text, start, end):
        take_publisher(cut, start, end)
    elif start < end:
        read_imprint(cut, cut_pieces(cut, start, end))


def read_book(cut: Stretch, mark: str) -> None:
    """ "Ponds. 2nd ed. Translated by Jo Ray. Oslo: Fen Press, 2020", any of it missing; `mark` ends the people."""
    cut.tail(CHAPTER_OF)
    cut_numbered_series(cut)
    counted = cut.tail(COUNT_TAIL)
    if read_in_brackets(cut):
        return
    if not counted and cut.tail(QUOTED) is None:
        cut.tail(PAGES_TAIL)
    if any(read(cut) for read in WAYS):
        return
    cut_year(cut)
    if _read_modern(cut) or _read_posted(cut):
        return
    places = sentences(cut.text, cut.start, cut.end)
    if (mark == "," or EDITED.search(cut.text, cut.start, cut.end)) and read_commas(cut, "title"):
        return
    if mark == "," and not places:
        return
    if places and known_type(cut.text[places[-1] : cut.end].strip(" .")):  # "figshare. Dataset."
        cut.rest("work_type", places[-1])
        cut.end = places.pop()
    if places and _is_imprint(cut, places[-1]):
        _read_imprinted(cut, places[-1])


# "Ponds. Translated by Jo Ray and Mei Ito, Fen Press", "Ponds. 3rd ed., Fen Press", as MLA has it
MODERN = regex(
    r"(?<=[.?!])\s(?:[Tt]ranslated\sby\s(?P<names>[^.,]{4,120}(?:,\s[^.,]{4,60},\sand\s[^.,]{4,60})?)|(?P<edition>\d{1,2}(?:st|nd|rd|th))\sed\.),\s(?P<publisher>[^\W\d_a-z][^,:]{1,60}?)[\s.]*$"
)


POSTED = regex(r"(?<=[.?!])\s(?:Published|Updated|Reviewed|Last\s(?:updated|modified|reviewed))(?:\son)?[\s.,]*$")


def _read_posted(cut: Stretch) -> bool:
    """ "Rain in harbours. Published March 2018. https://…", a page of a site (AMA)."""
    found = POSTED.search(cut.text, cut.start, cut.end)
    if found is None or not cut.has("url"):
        return False
    cut.take("csl_type:webpage", *found.span())
    cut.rest("title", end=found.start())
    return True


def _read_modern(cut: Stretch) -> bool:
    """Translators or an edition, and a publisher behind a comma."""
    found = MODERN.search(cut.text, cut.start, cut.end)
    if found is None or (found["names"] and not read_spoken(cut, *found.span("names"), "translator")):
        return False
    cut.groups(found, {"names": ""})
    cut.rest("title", end=found.start())
    return True


WAYS = (partial(read_semicolons, field="title"), read_package, read_numbered, read_detailed, read_report)
"""How a book is read whose imprint shows itself by its marks."""


def _read_imprinted(cut: Stretch, at: int) -> None:
    """A title before a journal without numbers, or before an imprint."""
    if _is_journal(cut.text[at : cut.end]):
        cut.rest("container_title", at)
        cut.rest("title", end=at)
        return
    _take_imprint(cut, at, None)
    cut.end = at
    if meeting := cut.tail(MEETING):
        cut.take(
            "text:event_place", meeting.end("event_duration") + 1, len(meeting.string[: meeting.end()].rstrip(" ."))
        )
    cut.tail(VOLUMES)
    if translated := TRANSLATED.search(cut.text, cut.start, cut.end):
        read_spoken(cut, *translated.span("names"), "translator")
        cut.end = translated.start() + 1
    cut.tail(EDITION_TAIL)
    cut.tail(VOLUMES)
    cut.tail(VOLUME_OF)
    cut.tail(VOLUME_BEHIND)
    _cut_kind(cut)
    cut.rest("title")


def _cut_kind(cut: Stretch) -> None:
    """ "Rain counts [Data set]": a kind that is known."""
    kind = KIND.search(cut.text, cut.start, cut.end)
    if kind and known_type(kind["kind"].strip(" .")):
        cut.take("work_type", *kind.span("kind"))
        cut.end = kind.start()


def _is_journal(name: str) -> bool:
    """Whether a name without numbers is a journal's by its words: "IEEE Transactions on Rain (2022)"."""
    return ": " not in name and JOURNAL_WORDS.search(name) is not None and not looks_like_publisher(name)


def _is_imprint(cut: Stretch, at: int) -> bool:
    return IMPRINT.match(cut.text, at, cut.end) is not None or looks_like_publisher(cut.text[at : cut.end])
