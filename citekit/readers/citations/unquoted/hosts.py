"""What stands behind the unquoted title of a part: its host, with editors, pages, series and publisher."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.apa.hosts import MEETING, SERIES_BETWEEN, take_venue
from citekit.readers.citations.harvard.hosts import read_imprint
from citekit.readers.citations.parts.by_commas import read_commas, read_semicolons
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.editors import SPELT, cut_editors
from citekit.readers.citations.parts.imprint import (
    EDITION_HEAD,
    ONLINE,
    PLACE,
    RANGES,
    looks_like_publisher,
    take_publisher,
)
from citekit.readers.citations.parts.numbers import cut_year
from citekit.readers.citations.parts.pieces import EDITION_TAIL, cut_pieces
from citekit.readers.citations.parts.quoted_people import read_spoken
from citekit.readers.citations.parts.venues import is_region
from citekit.readers.citations.stretch import sentences, skip_marks
from citekit.vocabulary.publishing_places import is_city

if TYPE_CHECKING:
    import re

    from citekit.readers.citations.parts.pieces import Piece
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
    rf"[.,]?\s\(?(?:(?:pp?\.?|S\.|(?<=,\s)S|[Pp]ages)\s?(?P<page>{RANGES})|(?P<span>\d{{1,5}}[-–]\d{{1,5}}))\)?(?=[,.:]|\s*$)"
)
PAGES_OF_HOST = regex(rf",?\s\(?(?:[Pp]ages|pp?\.)\s(?P<page>{RANGES})\)?[\s.]*$")
MARKED = regex(rf"[.,]?\s\(?(?:pp?\.?|S\.|(?<=,\s)S|[Pp]ages)\s?(?P<page>{RANGES})\)?(?=[,.:]|\s*$)")
YEAR_AND_PAGES = regex(rf"\.\s\((?P<issued>{YEAR})\)\s(?P<page>{RANGES})[\s.]*$")  # ". (2017) 5769–5779"
# ", Springer, Oslo, 1985, 96–127"
PAGES_BEHIND = regex(rf",\s(?P<issued>{YEAR}),\s(?P<page>\d{{1,5}}[-–]\d{{1,5}})[\s.]*$")
PAGES_LAST = regex(r"(?<=[^\W\d_]{3})\.\s(?P<page>\d{1,5}[-–]\d{1,5})[\s.]*$")  # "Oslo: Fen Press. 47-73."
PAGES_TAIL = regex(rf"[,.:]\s(?:pp?|S)\.\s?(?P<page>{RANGES})[\s.]*$")  # ", pp. 3-9", ": pp. 3-9" behind a year
# "LNCS, vol. 11111", before pages and publisher
SERIES = regex(r"[\s.]*(?P<collection_title>[^.,]{2,120}\.?),\s[Vv]ol\.?\s(?P<collection_number>[\w/-]{1,12})(?=[,.])")
# ", 199–262, Mire Soc. Stud. 15, Springer, Oslo", as the American Mathematical Society has it
MATHEMATICS = regex(
    r",\s(?P<page>\d{1,5}[-–]{1,2}\d{1,5}),\s(?:(?P<collection_title>[^\W\d_a-z][^,\d]{3,80}?)\s(?P<collection_number>\d{1,4}),\s)?"
    r"(?P<publisher>[^,\d]{3,60}),\s(?P<publisher_place>[^,\d]{2,40}(?:,\s[A-Z][\w.]{1,8})?)[\s.]*$"
)
# ", LNCS, vol. 12"
SERIES_IN = regex(
    r",\s(?P<collection_title>[A-Z]{3,6}|[^,]{0,60}\b(?:Notes|Series|Ser\.)[^,]{0,60}),\s[Vv]ol\.?\s(?P<collection_number>[\w/-]{1,12})$"
)
# ", volume 989 of Lecture Notes in Rain", as BibTeX has it
VOLUME_OF = regex(r",\s(?:volume|vol\.)\s(?P<collection_number>[\w-]{1,12}),?\sof\s(?P<collection_title>[^.,]{3,120})$")
VOLUME_IN = regex(r",\s(?:[Vv]olume|[Vv]ol\.)\s(?P<volume>\w{1,8})$")
# ", Oslo, Norway, 4-6 June 2007" (SAGE)
EVENT_IN = regex(
    r",\s(?P<place>[^\d,]{2,40}(?:,\s[^\d,]{2,40}){0,2}),\s(?P<event_duration>\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s[A-Z][a-z]{2,8}\s\d{4}"
    r"|[A-Z][a-z]{2,8}\s\d{1,2}(?:\s?[-–]\s?(?:[A-Z][a-z]{2,8}\s)?\d{1,2})?,\s\d{4})$"
)


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
    cut.head(CONGRESS)
    if _read_edited(cut):
        return
    if found := PUBLISHER_BEHIND.search(cut.text, cut.start, cut.end):
        _cut_publisher(cut, found)
    paged = cut.tail(YEAR_AND_PAGES) or cut.tail(PAGES_BEHIND) or cut.tail(PAGES_TAIL) or cut.tail(PAGES_LAST)
    cut_year(cut)
    cut_editors(cut, SPELT)
    if not paged:
        _cut_meeting_place(cut)
    if _cut_imprint(cut, paged=paged is not None):
        cut.rest("container_title")
        return
    marked = None if paged else MARKED.search(cut.text, cut.start, cut.end)
    if not marked and not sentences(cut.text, cut.start, cut.end) and read_commas(cut, "container_title"):
        return
    pages = None if paged else marked or PAGES.search(cut.text, cut.start, cut.end)
    ends = [place for place in _ends(cut) if not pages or place != pages.end()]
    host_end = min([place for place in (pages.start() if pages else None, *ends[:1]) if place is not None] or [cut.end])
    _take_name(cut, cut.start, host_end)
    if pages:
        cut.take("page", *pages.span(pages.lastgroup or 0))
    _read_behind(cut, host_end, pages)


# "CONGRESSO DA CHUVA, 5., 2017, Manaus. Anais [...]. Manaus: Fen, 2017", of ABNT
CONGRESS = regex(
    r"\s*(?P<event_title>[^\W\d_a-zß-öø-ÿ]{3,20}\s[^a-zß-öø-ÿ.;:\d]{5,200}?)(?:,\s\d{1,3}\.º?)?,\s(?:19|20)\d\d,\s"
    r"(?P<event_city>[^\d.:;,]{2,40})\.\s(?=(?:Anais|Atas|Actas|Proceedings|Resumos|Trabalhos|Memorias)\b)"
)


_TURNED = r"\b(?!and\s)[^\W\d_][^,.:\d]{1,40},\s(?:[^\W\d_a-z]\.[ -]?){1,4}"
# "Mires of Europe, edited by: Ray, J. and Ek, L., Fen Press, Oslo, 33–57, 2012", as Copernicus has it
EDITED_TURNED = regex(
    rf"(?P<container_title>[^:]{{4,200}}?),\sedited\sby:\s(?P<turned>{_TURNED}(?:,?\s(?:and\s)?{_TURNED})*),\s(?P<imprint>[^\d:]{{2,80}})"
    rf"(?:,\s(?P<page>\d{{1,5}}[-–]\d{{1,5}}))?(?:,\s(?P<issued>{YEAR}))?[\s.]*$"
)
TURNED = regex(_TURNED)
_SHORT = r"(?:[^\W\d_a-z]{1,3}|[^\W\d_a-z]-[^\W\d_a-z]{1,2})\s[^\W\d_][^.,:\d]{1,40}"
# "Mires of Europe, ed. J Ray, L Ek. 33–57. Oslo: Fen Press", of Annual Reviews
EDITED_SHORT = regex(
    rf"(?P<container_title>[^:.]{{4,200}}?),\seds?\.?\s(?P<short>{_SHORT}(?:,\s{_SHORT})*)(?:,\set\sal)?\.\s"
    r"(?:pp?\.\s)?(?P<page>\d{1,5}[-–]\d{1,5})\.\s(?P<imprint>[^.:]{2,40}:\s[^.:]{2,80})[\s.]*$"
)
SHORT = regex(_SHORT)


def _read_edited(cut: Stretch) -> bool:
    """A host with its editors behind it, turned or with bare initials, then pages and imprint."""
    for form, group, name in ((EDITED_TURNED, "turned", TURNED), (EDITED_SHORT, "short", SHORT)):
        found = form.match(cut.text, cut.start, cut.end)
        if found and not (cut.has("issued") and found.groupdict().get("issued")):
            cut.groups(found, {group: "", "imprint": ""})
            cut.each(name, "editor", *found.span(group))
            take_publisher(cut, *found.span("imprint"))
            return True
    return False


def _cut_imprint(cut: Stretch, *, paged: bool) -> bool:
    """Cut off a town, a series or what mathematicians print behind a host's name; whether one stands there."""
    if _cut_town(cut):
        return True
    if cut.tail(SERIES_BETWEEN):
        if not paged:
            cut.tail(PAGES_OF_HOST)
        return True
    return cut.tail(MATHEMATICS) is not None


# ", Oslo, Norway, June 2019. ACM", ", pages 3–9, 2019. Fen Press", as BibTeX's own styles have it
PUBLISHER_BEHIND = regex(r"(?<=\s(?:19|20)\d\d)\.\s(?P<publisher>[^\W\d_a-z][^.:;\d]{1,80})[\s.]*$")
LETTERS = regex(r"[A-Z]{2,8}")  # "SIAM"


def _cut_publisher(cut: Stretch, found: re.Match[str]) -> None:
    """The publisher behind the date; what says no more than that it is a sentence ("Best paper") is none."""
    name = found["publisher"].strip()
    if not cut.has("issued") and (looks_like_publisher(name) or LETTERS.fullmatch(name)):
        cut.rest("publisher", *found.span("publisher"))
        cut.end = found.start()


SUBTITLE = 2  # so many blanks has a title, and the name of a publisher seldom


def _cut_town(cut: Stretch) -> bool:
    """The town alone behind a host, as German historians have it: ", in: Ray, Jo (Hg.): Mires. A History, Oslo"."""
    comma = cut.text.rfind(", ", cut.start, cut.end)
    town = cut.text[comma + 2 : cut.end].strip(" .,")
    if comma < 0 or not cut.has("editor") or ", in: " not in cut.text or not is_city(town):
        return False
    last = [cut.start, *sentences(cut.text, cut.start, comma)][-1]
    before = cut.text[slice(*cut_pieces(cut, last, comma)[-1])]
    if looks_like_publisher(before) or before.count(" ") < SUBTITLE or PLACE.search(cut.text, cut.start, comma):
        return False
    cut.take("publisher_place", comma + 2, cut.end)
    cut.end = comma
    return True


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
    start = _cut_series(cut, _cut_volume(cut, start))
    if pages and pages.start() >= start and cut.text[pages.end() : cut.end].strip(" ."):
        start = _cut_series(cut, pages.end())
    elif edition := EDITION_HEAD.match(cut.text, skip_marks(cut.text, start, cut.end, " .,"), cut.end):
        cut.groups(edition)  # "Mires of Europe. 2. Aufl. Springer, Berlin, S 77–94"
        start = edition.end()
    places = sentences(cut.text, start, cut.end)
    if pages and not places and _take_town(cut, pages.end()):
        return
    take_imprint(cut, places[0] if places and pages else start, pages)
    if places and pages and places[0] > start + 2:
        cut.rest("text:event_place", start, places[0])


# ". Bd. 2. Wien : Fen Verlag", of DIN 1505
VOLUME_BEHIND = regex(r"[.,]?\s*(?:Bd\.|Band|Vol\.|Tome|T\.)\s(?P<volume>\w{1,8})\.\s+(?=[^\W\d_a-z])")


def _cut_volume(cut: Stretch, start: int) -> int:
    """Behind the volume of a host that is a sentence of its own."""
    found = VOLUME_BEHIND.match(cut.text, start, cut.end)
    if found:
        cut.groups(found)
    return found.end() if found else start


def _take_town(cut: Stretch, start: int) -> bool:
    """Town and country behind pages, where BibTeX has a place without a publisher: ", pages 3–9, Tartu, Estonia"."""
    parts = cut_pieces(cut, skip_marks(cut.text, start, cut.end, " .,"))
    if not parts or _count_place(cut, parts) != len(parts):
        return False
    cut.take("publisher_place", parts[0][0], parts[-1][1])
    return True


def _cut_meeting_place(cut: Stretch) -> None:
    """Town and country right behind the name of a meeting: "Proceedings of the Rain Days, Oslo, Norway"."""
    parts = cut_pieces(cut, cut.start)
    at = len(parts) - _count_place(cut, parts)
    if not 0 < at < len(parts) or not MEETING.search(cut.text, cut.start, parts[at - 1][1]):
        return
    before = cut.text[slice(*parts[at - 1])]
    if PAGED.match(before) or looks_like_publisher(before) or sentences(cut.text, cut.start, parts[at][0]):
        return
    cut.take("text:event_place", parts[at][0], parts[-1][1])
    cut.end = parts[at - 1][1]


def _count_place(cut: Stretch, parts: list[Piece]) -> int:
    """How many of the last pieces are a town with its country or state: "Oslo, Norway", "San Diego, CA, USA"."""
    names = [cut.text[slice(*part)] for part in parts[-MOST:]]
    regions = next((count for count, name in enumerate(reversed(names)) if not is_region(name)), len(names))
    for count in range(min(regions, len(names) - 1), 0, -1):  # "New York" is a state, too
        town = names[-count - 1]
        if TOWN.fullmatch(town) and not looks_like_publisher(town):
            return count + 1
    return 0


PAGED = regex(r"[Pp]ages\s|pp?\.\s?\d|\d[\d–-]*$")  # "pages 3–9", of a host
MOST = 3  # "San Diego", "CA", "USA"
TOWN = regex(r"[^\W\d_a-z][^\W\d_A-Z]+(?:[ -][^\W\d_a-z][^\W\d_A-Z]+){0,2}")  # "Tartu", "Salt Lake City"; no "SIAM"


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
    for numbered in (SERIES_IN, VOLUME_OF, VOLUME_IN):
        if found := numbered.search(cut.text, start, end):
            cut.groups(found)
            end = found.start()
    take_venue(cut, start, end)


def take_imprint(cut: Stretch, start: int, pages: re.Match[str] | None) -> None:
    """ "Oslo: Fen Press", "Fen Press, Oslo", with the pages behind it cut off."""
    end = pages.start() if pages and pages.start() >= start else cut.end
    start = skip_marks(cut.text, start, end, " .,:")
    if ONLINE.match(cut.text, start, end) or PLACE.match(cut.text, start, end):
        take_publisher(cut, start, end)
    elif start < end:
        read_imprint(cut, cut_pieces(cut, start, end))
