"""ACM's reference format: "Karin Lind and Mei Ito. 2019. Rain. In Proceedings of X (X '19). ACM, New York, 12–18."."""

from __future__ import annotations

from citekit.patterns import regex
from citekit.readers.citations.parts.imprint import RANGES, take_numbers
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.parts.quoted_people import read_spoken
from citekit.readers.citations.stretch import Stretch, sentences

YEAR = regex(r"\.\s(?P<issued>(?:1[6-9]|20)\d\d)\.\s(?=\S)")
# " 12, 3, Article 45 (July 2019), 20 pages.", " 62, 1 (2019), 54–60.", " 22 (2017), 14–57.", " 9(2013), 1–5."
NUMBERS = regex(
    r"\s(?P<volume>\d{1,4})(?:,\s(?P<issue>[\w–-]{1,9}))?(?:,\sArticle\s(?P<article_number>\S{1,20}))?"
    rf",?\s?\((?P<issued>[^()]{{0,30}}\d{{4}})\)(?:,\s(?P<page>{RANGES})(?!\spages))?(?:,\s(?P<number_of_pages>\d{{1,4}})\spages)?[\s.]*$"
)
HOST = regex(r"\sIn\s(?=[^\W_a-z])")  # "In Proceedings of …", "In 32nd MIRE"
SERIES = regex(
    r"\s\((?P<collection_title>[^(),]{2,80}),\sVol\.\s(?P<collection_number>[\w/-]{1,12})\)"
)  # " (LNCS, Vol. 12)"
EDITORS = regex(r"\s?,\s(?P<names>[^()]{4,400})\s\([Ee]ds?\.\)")  # ", Jo Ray and Lars Ek (Eds.)"
EDITED = regex(r"\s\([Ee]ds?\.\)")
# "(MIRE '19), June 3–5, 2019, Oslo, Norway"
EVENT = regex(
    r"(?<=\)),\s(?P<event_duration>[A-Z][a-z]{2,8}\s\d{1,2}[^,]{0,20},\s\d{4}),\s(?P<place>[^\d]{2,80}?)[.\s]*$"
)
# ", Paper 62, 1–14.", ", Article 304, 18 pages.", ". 1–12."
EXTENT = regex(
    r"(?:,\s(?:Article|Paper)\s(?P<article_number>\w{1,12}))?"
    rf"(?:,\s(?P<number_of_pages>\d{{1,4}})\spages|[.,]\s(?P<page>{RANGES}))[\s.]*$"
)
# "In Proceedings of X, pages 12–18, Oslo, Norway.", "In X, ed. J Ray. 12–18. Oslo: Fen Press", which are not ACM's
INSIDE = regex(r",\spages\s\d|,\seds?\.?\s[^\W\d_a-z](?:-?[^\W\d_a-z]){0,2}\s[^\W\d_]")


def read_acm(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in ACM's reference format; None for any other text."""
    year = YEAR.search(text)
    if year is None:
        return None
    cut = Stretch(text, year.end(), hints=hints)
    if not read_spoken(cut, 0, year.start(), "author"):
        return None
    cut_links(cut)
    if not (_read_journal(cut) or _read_host(cut)):
        return None
    if not cut.has("issued"):
        cut.groups(year)
    return cut


def _read_journal(cut: Stretch) -> bool:
    numbers = NUMBERS.search(cut.text, cut.start, cut.end)
    places = sentences(cut.text, cut.start, numbers.start()) if numbers else []
    if numbers is None or not places:
        return False
    take_numbers(cut, numbers)
    more = len(places) > 1 and GOES_ON.search(cut.text, places[0] - 2, places[1])
    journal = places[1] if more else places[0]
    cut.rest("title", end=journal)
    cut.take("container_title", journal, numbers.start())
    return True


GOES_ON = regex(r"[?!]\s[^.]*\s[a-z]{3,40}\.\s$")  # "Why rain? Evidence from fens. "


def _read_host(cut: Stretch) -> bool:
    """ "Rain. In Proceedings of X (X '19), June 3–5, 2019, Oslo, Norway. ACM, New York, NY, USA, 12–18"."""
    host = HOST.search(cut.text, cut.start, cut.end)
    if host is None or cut.text[host.start() - 1] not in ".?!" or INSIDE.search(cut.text, host.end(), cut.end):
        return False
    extent = cut.tail(EXTENT)
    named = EDITED.search(cut.text, host.end(), cut.end)  # "Mires, Jo G. Ray (ed.). Springer": no sentence ends at "G."
    places = [at for at in sentences(cut.text, host.end(), cut.end) if named is None or at > named.start()]
    if not places and not extent:
        return False
    end = places[0] if places else cut.end
    cut.hosted = True
    cut.rest("title", end=host.start())
    event = EVENT.search(cut.text, host.end(), end)
    if event:
        cut.take("event_duration", *event.span("event_duration"))
        cut.rest("text:event_place", *event.span("place"))
    _take_name(cut, host.end(), event.start() if event else end)
    if places:
        name, _, place = cut.text[places[-1] : cut.end].partition(", ")
        cut.take("publisher", places[-1], places[-1] + len(name))
        cut.take("publisher_place", cut.end - len(place), cut.end)
    return True


def _take_name(cut: Stretch, start: int, end: int) -> None:
    """ "MIRE 19 (LNCS, Vol. 12), Jo Ray (Ed.)": a host, its series and its editors."""
    editors = EDITORS.search(cut.text, start, end)
    if editors and read_spoken(cut, *editors.span("names"), "editor"):
        end = editors.start()
    series = SERIES.search(cut.text, start, end)
    if series:
        cut.groups(series)
        end = series.start()
    cut.rest("container_title", start, end)
