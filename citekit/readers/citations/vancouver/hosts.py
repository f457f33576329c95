"""Books and hosts of a citation in Vancouver: "In Ed A, editor, Host. 2nd ed. Place: Publisher. 2020. p. 1-9"."""

from __future__ import annotations

from citekit.normalize.work_types import known_type
from citekit.patterns import regex
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.imprint import (
    RANGES,
    cut_article,
    cut_series_tail,
    looks_like_publisher,
    take_publisher,
)
from citekit.readers.citations.parts.people import SHORT, read_short
from citekit.readers.citations.parts.pieces import EDITION_TAIL
from citekit.readers.citations.stretch import Stretch, find_hint, sentences
from citekit.readers.citations.vancouver.people import REACH
from citekit.readers.citations.words import EDITED_BY, EDITORS, IN, PAGES, VOLUME, alternatives
from citekit.vocabulary.publishing_places import is_city

VISIT = (
    rf"(?:(?:[Cc]ited|[Cc]itado|[Cc]ité)\s(?P<accessed>{YEAR}[^\[\]]{{0,20}})|[^\[\]]{{4,60}})"  # "[cited 2016 May 3]"
)
HOST = regex(
    rf"(?!(?<=\s[A-Z]\.)\sin\s)(?:(?<=[.?!])|(?<=[.?!][)\]”’\"']))\s+(?:{alternatives(IN)}:?\s+(?=\S)|In(?=Proceedings|Advances|International|(?:19|20)\d\d))"
)  # "Inference. In Proceedings …"
# "In Editor A, Editor B, editors, Host.", "in Herausgeber A, Hrsg., Buch.", "In: Editor A (eds) Host"
EDITORS_END = regex(
    rf",\s+(?:editors?|eds?\.?|{alternatives(EDITORS)}|{alternatives(EDITED_BY)})[,.]\s+|\s\(eds?\.?\)[.,:]?\s+"
)
# "Proceedings of …; 2017 May 3-5; Oslo, Norway", as the National Library of Medicine has it
EVENT = regex(r";\s(?P<event_duration>(?:19|20)\d\d [A-Z][a-z]{2,8} \d[^;]{0,20});\s(?P<place>[^;]{2,60})$")
KIND = regex(r"\s\[(?P<kind>[^\[\]]{4,60})\][\s.]*$")  # "Rain [dissertation]"
# ". 2024. p. 1080-1096", "; 2024, p. 1080-96", ". 2020. 240 p", ", 2019. 240 p"
PAGES_TAIL = regex(rf"[\s.,]+{alternatives(PAGES)}\s?(?P<page>{RANGES})[\s.]*$")
COUNT_TAIL = regex(rf"[\s.,]+(?P<number_of_pages>\d{{1,5}})\s?(?:{alternatives(PAGES)}|p)[\s.]*$")  # "Oslo. 240 p."
IMPRINT_YEAR = regex(
    rf"(?:[.,;]\s+|(?<=[?!])\s|^)(?:\[date unknown\]|c?(?P<issued>{YEAR}(?:\s[A-Z][a-z]{{2}}(?:\s\d{{1,2}})?)?))"
    rf"(?::\s?(?P<page>{RANGES})|:chap(?:ter)?\.?\s(?P<chapter_number>\d{{1,3}}))?"
    rf"(?:\.?\s\[{VISIT}\])?[\s.]*$"
)  # ". 2024", ", 2019", "; 2013:chap 8", ", 2013: 3–9"
# "Oslo: Fen Press 2019", "ACM 2019:3–9", as the BMJ has it
BLANK_YEAR = regex(rf"(?<=[^\W\d_])\s(?P<issued>{YEAR})(?::\s?(?P<page>{RANGES}))?[\s.]*$")
PLACED = regex(r"[^\W\d_a-z][^.:;\d]{1,40}:\s[^:;]{2,80}")  # "Oslo: Fen Press"
# "Proceedings of the Rain Days", behind a title, without "In"
PROCEEDINGS = regex(r"Proceedings\s(?:of|from)\s|Proc\.?\s[^\W\d_a-z]")
VOLUME_TAIL = regex(rf"[.,]\s+{alternatives(VOLUME)}\s?(?P<volume>(?=\S*\d)\S{{1,20}}?)\.?\s*$")  # ". Vol. 1."
# "InAdvances in rain systems 2017 Dec 4 (pp. 5998-6008).", as Google Scholar has it
DATED_HOST = regex(rf"\s(?P<issued>{YEAR}(?:\s[A-Z][a-z]{{2}}(?:\s\d{{1,2}})?)?)\s\(pp?\.\s(?P<page>{RANGES})\)[\s.]*$")


def _cut_extent(cut: Stretch) -> None:
    """Article number, series, pages and year, in whatever order they close the citation."""
    for _ in range(2):
        cut_article(cut)
        _cut_bare_article(cut)
        cut_series_tail(cut)
        cut.tail(PAGES_TAIL) or cut.tail(COUNT_TAIL)
    if not cut.tail(IMPRINT_YEAR):
        _cut_blank_year(cut)


def _cut_blank_year(cut: Stretch) -> None:
    """The year behind a publisher and no mark."""
    found = BLANK_YEAR.search(cut.text, max(cut.start, cut.end - 40), cut.end)
    places = sentences(cut.text, cut.start, found.start()) if found else []
    if found is None or not places:
        return
    known = found["page"] and looks_like_publisher(cut.text[places[-1] : found.start()])
    if known or PLACED.fullmatch(cut.text, places[-1], found.start()):
        cut.groups(found)
        cut.end = found.start()


def _cut_bare_article(cut: Stretch) -> None:
    """ "p. 7-12. 63": a number behind the pages, which is the article's."""
    found = BARE_ARTICLE.search(cut.text, max(cut.start, cut.end - 60), cut.end)
    if found:
        cut.take("article_number", *found.span("article_number"))
        cut.end = found.start("rest")


BARE_ARTICLE = regex(r"\bp\.\s\w{1,9}(?:[-–]\w{1,9})?(?P<rest>\.\s(?P<article_number>[A-Za-z]?\d[\w.-]{0,14}?)[\s.]*)$")


def read_host(cut: Stretch) -> None:
    """A part of a whole: "Title. In Ed A, Ed B, editors, Host. 2nd ed. Vol. 1. Place: Publisher. 2020"."""
    dated = cut.tail(DATED_HOST)
    _cut_extent(cut)
    host = cut.last(HOST)
    if host is None:
        _read_names(cut)
        return
    cut.rest("title", end=host.start())
    cut.start = host.end()
    editors = EDITORS_END.search(cut.text, cut.start, min(cut.end, cut.start + REACH))
    if editors and read_short(cut, cut.start, editors.start(), "editor"):
        cut.start = editors.end()
    if dated and not sentences(cut.text, cut.start, cut.end):
        cut.hosted = True
        cut.rest("container_title")
        return
    _read_container(cut)


def _read_container(cut: Stretch) -> None:
    cut.hosted = True
    hint = find_hint(cut, cut.start, cut.end)
    places = sentences(cut.text, cut.start, cut.end)
    at = hint[1] if hint else (places[-1] if places else _comma_before_imprint(cut))
    if at is not None:
        take_publisher(cut, at, cut.end)
        cut.end = at
    _cut_event(cut)
    _cut_numbers(cut)
    cut.rest("container_title")


# ", Oslo: Fen Press", ", Washington, DC: Fen Press"
IMPRINT = regex(r",\s(?P<place>[^.,:;\d]{2,40})(?:,\s[A-Z]{2})?:\s[^:;]{2,80}$")


def _comma_before_imprint(cut: Stretch, start: int | None = None) -> int | None:
    """Where a publisher begins that only a comma parts from its host: ", Oslo: Fen Press", ", Springer"."""
    start = cut.start if start is None else start
    end = start + len(cut.text[start : cut.end].rstrip(" .;,"))
    found = IMPRINT.search(cut.text, start, end)
    if found and is_city(found["place"]):
        return found.start("place")
    comma = cut.text.rfind(", ", start, end) + 2
    return comma if comma > start + 2 and looks_like_publisher(cut.text[comma:end]) else None


def _cut_event(cut: Stretch) -> None:
    found = EVENT.search(cut.text, cut.start, len(cut.left.rstrip(" .")) + cut.start)
    if found:
        cut.groups(found, {"place": "text:event_place"})
        cut.end = found.start()


# ". Ray DL, technical editor."
EDITORS_BEHIND = regex(
    rf"\.\s(?P<names>{SHORT.pattern}(?:,\s{SHORT.pattern}){{0,5}}),\s(?:technical\s)?editors?[\s.]*$"
)


def _cut_numbers(cut: Stretch) -> None:
    """Editors, volume and edition behind a name."""
    editors = EDITORS_BEHIND.search(cut.text, max(cut.start, cut.end - 200), cut.end)
    if editors and read_short(cut, *editors.span("names"), "editor"):
        cut.end = editors.start() + 1
    for pattern in (VOLUME_TAIL, EDITION_TAIL):
        while cut.end > cut.start and cut.text[cut.end - 1] == " ":
            cut.end -= 1
        found = pattern.search(cut.text, max(cut.start, cut.end - 40), cut.end)
        if found:
            cut.groups(found)
            cut.end = found.start() + (cut.text[found.start()] == ".")


def read_book(cut: Stretch) -> None:
    """A whole: "Title. 2nd ed. Place: Publisher, 2019. 240 p. (Series)."."""
    cut.tail(REPORT)
    _cut_extent(cut)
    _read_names(cut)


# ". Report No.: AF-02. Contract No.: F49."
REPORT = regex(r"\.\sReport\sNo\.:\s(?P<number>[\w/.-]{1,40}?)(?:\.\s(?:Contract|Grant)\sNo\.:\s[^.]{1,40})?[\s.]*$")
INTERNET = regex(r"\s\[(?i:internet|online)\][\s.]*$")  # "Rain [Internet]. Oslo: Fen Institute"


def _read_proceedings(cut: Stretch, places: list[int]) -> bool:
    """Proceedings in a sentence of their own: "Rain. Proceedings of the Rain Days. ACM", "… of the Rain Days, ACM"."""
    at = next((at for at in places[-2:] if PROCEEDINGS.match(cut.text, at, cut.end)), None)
    imprint = places[-1] if at is not None and at < places[-1] else None
    if at is None or (imprint is None and not cut.has("page")):
        return False
    imprint = imprint or _comma_before_imprint(cut, at)
    if imprint:
        take_publisher(cut, imprint, cut.end)
    cut.hosted = True
    cut.rest("container_title", at, imprint)
    cut.rest("title", end=at)
    return True


def _read_names(cut: Stretch) -> None:
    _cut_event(cut)
    places = sentences(cut.text, cut.start, cut.end)
    if _read_proceedings(cut, places):
        return
    if places:
        take_publisher(cut, places[-1], cut.end)
        cut.end = places[-1]
        _cut_numbers(cut)
    online = INTERNET.search(cut.text, cut.start, cut.end)
    if online:
        cut.take("csl_type:webpage", *online.span())
        cut.end = online.start()
    kind = KIND.search(cut.text, cut.start, cut.end)
    if kind and known_type(kind["kind"]):
        cut.take("work_type", *kind.span("kind"))
        cut.end = kind.start()
    cut.rest("title")
