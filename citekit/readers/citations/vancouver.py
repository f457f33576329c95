"""Vancouver as Pure prints it: "Wang X, Tian C. Title. Journal. 2023 Mar;12(3):1-10. Epub 2022 Dec 1. doi: …"."""

from __future__ import annotations

import re

from citekit.normalize.work_types import known_type
from citekit.patterns import regex
from citekit.readers.citations.dates import YEAR
from citekit.readers.citations.events import cut_event
from citekit.readers.citations.imprint import (
    RANGES,
    STATUS_TAIL,
    cut_article,
    cut_series_tail,
    take_numbers,
    take_publisher,
)
from citekit.readers.citations.links import cut_links
from citekit.readers.citations.patents import read_inventors
from citekit.readers.citations.people import GROUP, SHORT, read_short
from citekit.readers.citations.pieces import EDITION_TAIL
from citekit.readers.citations.quoted_people import NAME, ONE
from citekit.readers.citations.stretch import Stretch, find_hint, sentences
from citekit.readers.citations.words import EDITORS, IN, PAGES, PREPRINT_SERVERS, VOLUME, alternatives

# "Huang FP. ", "Zhao M et al. ", "ATLAS Collaboration. "
PEOPLE = regex(r"[^.:;()\[\]/]{3,20000}?(?=\.\s)")
VISIT = (
    rf"(?:(?:[Cc]ited|[Cc]itado|[Cc]ité)\s(?P<accessed>{YEAR}[^\[\]]{{0,20}})|[^\[\]]{{4,60}})"  # "[cited 2016 May 3]"
)
VOLUME_TEXT = r"[^\s:;()]{0,19}[^\s:;().](?:\s[^\s:;()]{0,11}[^\s:;().])?"  # "9", "12 Suppl", never the full stop
# ". 2023 Mar 5;12(3):1-10", ". 2016 May;9(3)", ". 2024", ". 2023 Jan-Feb;4:e12", " 2016 Jun 7;88(11):5670-9" (PubMed)
ISSUE = regex(
    rf"(?:\s\[(?i:internet|online)\])?(?:\.\s+|\s(?=[^;]{{4,14}};))(?:\[date unknown\]"
    rf"|(?P<issued>{YEAR}(?:\s(?:[A-Z][a-z]{{2,8}}(?:[-/][A-Z][a-z]{{2,8}})?|[^\W\d_]{{3,9}}\.?)(?:\s\d{{1,2}}\.?)?)?))"
    rf"(?:\s\[{VISIT}\])?(?:\s?;\s?(?P<volume>{VOLUME_TEXT})?(?:\((?P<issue>[^()]{{1,30}})\))?(?::\s?(?P<where>[^\s].{{0,60}}?))?)?[\s.]*$"
)
EPUB = regex(
    rf"[\s.]*\b(?:Epub|Published(?:\sonline)?)\s+(?P<available_date>{YEAR}(?:\s[A-Z][a-z]{{2,8}}(?:\s\d{{1,2}})?)?"
    rf"|[A-Z][a-z]{{2,8}}\.?\s\d{{1,2}},\s{YEAR})[\s.]*$"
)  # "Epub 2022 Dec 1.", "Published 2022 Dec 1.", "Published online May 11, 2012." (AMA)
HOST = regex(
    rf"(?:(?<=[.?!])|(?<=[.?!][)\]”’\"']))\s+(?:{alternatives(IN)}:?\s+(?=\S)|In(?=Proceedings|Advances|International|(?:19|20)\d\d))"
)  # "Inference. In Proceedings …"
EDITORS_END = regex(r",\s+(?:editors?|eds?\.?)[,.]\s+")  # "In Editor A, Editor B, editors, Host."
# "Proceedings of …; 2017 May 3-5; Oslo, Norway", as the National Library of Medicine has it
EVENT = regex(r";\s(?P<event_duration>(?:19|20)\d\d [A-Z][a-z]{2,8} \d[^;]{0,20});\s(?P<place>[^;]{2,60})$")
REACH = 4000
KIND = regex(r"\s\[(?P<kind>[^\[\]]{4,60})\][\s.]*$")  # "Rain [dissertation]"
# ". 2024. p. 1080-1096", ". 2020. 240 p", ", 2019. 240 p"
PAGES_TAIL = regex(rf"[\s.]+{alternatives(PAGES)}\s?(?P<page>{RANGES})[\s.]*$")
COUNT_TAIL = regex(rf"[\s.,]+(?P<number_of_pages>\d{{1,5}})\s?(?:{alternatives(PAGES)}|p)[\s.]*$")  # "Oslo. 240 p."
IMPRINT_YEAR = regex(
    rf"(?:[.,;]\s+|^)(?:\[date unknown\]|c?(?P<issued>{YEAR}(?:\s[A-Z][a-z]{{2}}(?:\s\d{{1,2}})?)?))"
    rf"(?::(?P<page>{RANGES})|:chap(?:ter)?\.?\s(?P<chapter_number>\d{{1,3}}))?"
    rf"(?:\.?\s\[{VISIT}\])?[\s.]*$"
)  # ". 2024", ", 2019", "; 2013:chap 8"
VOLUME_TAIL = regex(rf"[.,]\s+{alternatives(VOLUME)}\s?(?P<volume>(?=\S*\d)\S{{1,20}}?)\.?\s*$")  # ". Vol. 1."


# "InAdvances in rain systems 2017 Dec 4 (pp. 5998-6008).", as Google Scholar has it
DATED_HOST = regex(rf"\s(?P<issued>{YEAR}(?:\s[A-Z][a-z]{{2}}(?:\s\d{{1,2}})?)?)\s\(pp?\.\s(?P<page>{RANGES})\)[\s.]*$")
# "arXiv preprint arXiv:1412.6980. 2014 Dec 22.", the same
PREPRINT = regex(
    rf"\sarXiv preprint arXiv:(?P<arxiv>\d{{4}}\.\d{{4,5}}(?:v\d+)?)\.\s(?P<issued>{YEAR}(?:\s[A-Z][a-z]{{2}}"
    rf"(?:\s\d{{1,2}})?)?)[\s.]*$"
)


def read_vancouver(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in Vancouver; None for any other text."""
    if ", inventor" in text and (patent := read_inventors(text)):
        return patent
    cut = _read_editors(text, hints) or _read_people(text, hints)
    if cut is None:
        return None
    cut_links(cut)
    cut.undated = cut.undated or UNKNOWN in text
    cut.tail(STATUS_TAIL)
    cut.tail(EPUB)
    cut_links(cut)
    _read_body(cut)
    fields = {part.field for part in cut.parts}
    if "arxiv" in fields and "title" in fields:
        return cut
    served = any(
        part.field == "collection_title" and text[part.start : part.end] in PREPRINT_SERVERS for part in cut.parts
    )
    told = fields & EVIDENCE or served
    dated = cut.undated or fields & {"issued", "status", "available_date"}
    return cut if "title" in fields and dated and told else None


UNKNOWN = "[date unknown]"


def _read_people(text: str, hints: tuple[str, ...]) -> Stretch | None:
    people = PEOPLE.match(text)
    if people is None or not _is_people(text, people.end()):
        return _read_group(text, hints)
    cut = Stretch(text, people.end() + 1, hints=hints)
    return cut if read_short(cut, 0, people.end()) else None


def _read_group(text: str, hints: tuple[str, ...]) -> Stretch | None:
    """A group before the title of its own site: "Fen Watch. Rain counts [Internet]. Oslo: Fen Watch; 2019"."""
    site = SITE.match(text) if "nternet]" in text else None
    if site is None or not GROUP.fullmatch(text, *site.span("group")):
        return None
    cut = Stretch(text, site.end(), hints=hints)
    cut.take("group:author", *site.span("group"))
    return cut


SITE = regex(r"(?P<group>[^\W\d_a-z][^.:;\[\]/]{2,100})\.\s(?=[^\[\]]{4,300}\s\[[Ii]nternet\]\.\s)")


def _read_editors(text: str, hints: tuple[str, ...]) -> Stretch | None:
    """Editors of a whole, each said to be one."""
    found = EDITED.match(text) if "(" in text[:REACH] else None
    if found is None:
        return None
    cut = Stretch(text, found.end(), hints=hints)
    for name in EDITOR.finditer(text, 0, found.end()):
        cut.take("editor", *name.span(1))
    return cut


EDITOR = regex(rf"({SHORT.pattern}),?\s\({alternatives(EDITORS)}\)(?:,\s|\.\s)")
EDITED = regex(rf"(?>{EDITOR.pattern.replace('(', '(?:', 1)})+")  # "Lind K, (ed.), Ito M, (ed.). Rain"

EVIDENCE = frozenset({"container_title", "publisher", "event_title"})


def _is_people(text: str, end: int) -> bool:
    """At least one "Wang X", so that a sentence is not taken for a group; an initial may cut "Karin Lind, Mei B"."""
    short = [SHORT.fullmatch(name.strip()) is not None for name in re.split(r",|\set\sal", text[:end])]
    if not any(short) or not (short[0] or not GOES_ON.match(text, end)):
        return False
    return NUMBERED.search(text, end) is not None or not (_is_spoken(text, end) or TURNED.match(text))


def _is_spoken(text: str, end: int) -> bool:
    """Whether an initial stands inside a name: "Karin T. Lind and Mei Ito.", "Karin T. Lind. Rain. Mires"."""
    if SPOKEN.match(text):
        return True
    return (
        "," not in text[:end] and CLOSED.match(text, end) is not None and len(sentences(text, end + 2, len(text))) > 1
    )


NUMBERED = regex(rf"{YEAR}(?:\s[A-Z][a-z]{{2,8}}(?:\s\d{{1,2}})?)?;\s?\d")  # "2019;27", which only this style has
CLOSED = regex(rf"\.\s{NAME}\.\s(?=[^\W\d])(?!In\b)")
# "Karin T. Lind and Mei Ito.", "Karin T. Lind, Mei Ito, and Jo Ray": names as they are spoken
SPOKEN = regex(rf"{NAME}(?:\s{ONE})+\s{NAME}(?:,?\s(?:and|&)\s|,\s)(?:{NAME}|{ONE})(?:\s(?:{NAME}|{ONE}))*\s{NAME}[.,]")
TURNED = regex(rf"{NAME},\s{NAME}(?:\s{ONE})+(?!,)")  # "Lind, Karin J. Rain", "LIND, Karin J. (ed.)"
GOES_ON = regex(rf"\.\s{NAME}(?:\.|(?:,|,?\s(?:and|&))\s{NAME}|\s\()")  # "Karin Lind, Mei B. Ito, and Jo Ray."


def _read_body(cut: Stretch) -> None:
    if cut.tail(PREPRINT):
        cut.rest("title")
        return
    issue = ISSUE.search(cut.text, max(cut.start, cut.end - 160), cut.end)
    host = HOST.search(cut.text, cut.start, cut.end)
    numbered = issue and (issue["volume"] or issue["issue"])
    if issue and (numbered or not host) and sentences(cut.text, cut.start, issue.start(), must=True):
        _read_journal(cut, issue)
    elif cut_event(cut) is not None:
        cut.tail(IMPRINT_YEAR)
        cut.rest("title")
    elif host:
        _read_host(cut)
    elif any(part.field == "available_date" for part in cut.parts):
        _split_journal(cut)
    else:
        _read_book(cut)


def _read_journal(cut: Stretch, issue: re.Match[str]) -> None:
    take_numbers(cut, issue, {"where": "page"})
    cut.end = issue.start()
    _split_journal(cut)


def _split_journal(cut: Stretch) -> None:
    """The title, and in the last sentence its journal."""
    hint = find_hint(cut, cut.start, cut.end)
    places = sentences(cut.text, cut.start, cut.end, must=True)
    at = hint[0] if hint and hint[0] > cut.start else max(places, default=cut.end)
    cut.rest("title", end=at)
    cut.rest("container_title", at)


def _cut_extent(cut: Stretch) -> None:
    """Article number, series, pages and year, in whatever order they close the citation."""
    for _ in range(2):
        cut_article(cut)
        _cut_bare_article(cut)
        cut_series_tail(cut)
        cut.tail(PAGES_TAIL) or cut.tail(COUNT_TAIL)
    cut.tail(IMPRINT_YEAR)


def _cut_bare_article(cut: Stretch) -> None:
    """ "p. 7-12. 63": a number behind the pages, which is the article's."""
    found = BARE_ARTICLE.search(cut.text, max(cut.start, cut.end - 60), cut.end)
    if found:
        cut.take("article_number", *found.span("article_number"))
        cut.end = found.start("rest")


BARE_ARTICLE = regex(r"\bp\.\s\w{1,9}(?:[-–]\w{1,9})?(?P<rest>\.\s(?P<article_number>[A-Za-z]?\d[\w.-]{0,14}?)[\s.]*)$")


def _read_host(cut: Stretch) -> None:
    """ "Title. In Ed A, Ed B, editors, Host. 2nd ed. Vol. 1. Place: Publisher. 2020"."""
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
    at = hint[1] if hint else (places[-1] if places else None)
    if at is not None:
        take_publisher(cut, at, cut.end)
        cut.end = at
    _cut_event(cut)
    _cut_numbers(cut)
    cut.rest("container_title")


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


def _read_book(cut: Stretch) -> None:
    """ "Title. 2nd ed. Place: Publisher, 2019. 240 p. (Series)."."""
    cut.tail(REPORT)
    _cut_extent(cut)
    _read_names(cut)


# ". Report No.: AF-02. Contract No.: F49."
REPORT = regex(r"\.\sReport\sNo\.:\s(?P<number>[\w/.-]{1,40}?)(?:\.\s(?:Contract|Grant)\sNo\.:\s[^.]{1,40})?[\s.]*$")
INTERNET = regex(r"\s\[(?i:internet|online)\][\s.]*$")  # "Rain [Internet]. Oslo: Fen Institute"


def _read_names(cut: Stretch) -> None:
    _cut_event(cut)
    places = sentences(cut.text, cut.start, cut.end)
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
