"""What stands behind the title of a part in APA: its host, with editors, pages, series and publisher."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.work_types import known_type
from citekit.patterns import regex
from citekit.readers.citations.parts.editors import SPELT, cut_editors
from citekit.readers.citations.parts.events import EVENT_AT, take_event
from citekit.readers.citations.parts.imprint import (
    RANGES,
    cut_series_head,
    cut_series_tail,
    known_publisher,
    take_publisher,
)
from citekit.readers.citations.parts.venues import cut_venue
from citekit.readers.citations.stretch import closing, find_hint, sentences, skip_marks
from citekit.readers.citations.words import ARTICLE, EDITION, NUMBER, PAGES, VOLUME, alternatives, before_host

if TYPE_CHECKING:
    import re

    from citekit.readers.citations.stretch import Stretch

HOST = regex(
    rf"(?:^|(?:(?<=[.?!])|(?<=[.?!][)\]”’\"']))\s+){before_host()}:?\s+(?=\S)"
)  # "Shadow Branches. In ASPLOS 2025 …", "Ice. In: Proceedings …"
# "(pp. 1091-1106)", "(2nd ed., Vol. 1, pp. 3-20)", "(Vol. 12)", "(2 ed.)", "(10., erw. Auflage)"
DETAILS = regex(
    rf"\((?=[^()]*(?:{alternatives(PAGES)}|{alternatives(VOLUME)}|{alternatives(EDITION)}))"
    rf"(?:(?P<edition>(?:\d{{1,2}}\.,\s)?[^(),]{{1,20}}?)\s?{alternatives(EDITION)}(?:,\s*|(?=\))))?"
    rf"(?:{alternatives(VOLUME)}\s?(?P<volume>[^(),]{{1,30}}(?:\([^(),]{{1,12}}\))?)(?:,\s*|(?=\))))?"
    rf"(?:{alternatives(NUMBER)}\s?(?P<issue>[^(),]{{1,30}})(?:,\s*|(?=\))))?"
    rf"(?:{alternatives(PAGES)}\s?(?P<page>[^()]{{1,60}}))?\)"
)
# "(25-50). Fen Press", "(1-9)" at the end, where no years stand: "(1914-1918)"
SPANNED = regex(r"\((?P<page>\d{1,4}[-–]\d{1,4})\)(?:(?=\.\s)|(?<![-–]1\d{3}\))(?<![-–]20\d\d\))(?=[.\s]*$))")
EMPTY = regex(r"\(pp?\.?\s*\)")  # "(pp )": pages that a copy lost
# "Article 103836", "Article AIAA 2022-1395"
ARTICLE_AT = regex(
    rf"(?<!\S)\(?{alternatives(ARTICLE)}\s+(?P<article_number>(?:[A-Z]{{2,6}}\s)?(?=\S*\d)[^\s,;]{{1,40}}?)(?:\)\.?|[.,]?)(?=\s|$)"
)
ARTICLE_BRACKET = regex(r"[\s.,]*\[(?P<article_number>[^\s\[\]]{1,40})\s?\]")  # "(pp. 1-6). [9294694] (Series)"
CHAPTER = regex(
    r"[\s.,]*(?:Chapter|Kapitel)\s+(?P<chapter_number>\d{1,4})[\s.]"
)  # "(pp. 5-15). Chapter 2. Quiet Press"
# "Quiet Press. (Wet Books, Vol. 5)."
SERIES_BEHIND = regex(
    rf"\.\s+\([^()]{{3,200}}[,;]\s*(?:{alternatives(VOLUME)}|{alternatives(NUMBER)})[^()]{{1,40}}\)[\s.]*$"
)
SERIES_NUMBER = regex(
    rf"\.\s+(?P<collection_title>[^.]{{3,200}}?),?\s+(?:{alternatives(VOLUME)}\s?(?P<volume>[\w/-]{{1,12}}),?\s)?"
    rf"(?:{alternatives(NUMBER)}|{alternatives(VOLUME)})\.?\s?(?P<collection_number>[\w./:-]{{1,20}}?(?:\([A-Z]{{2}}\))?)[\s.]*$"
)  # "DTU Management. PhD thesis No. 8.2010", "Quiet Press. Wet Books Vol. 5 No. 3", "Wet Books, Vol.. 5", "No. 4(EN)"


def find_details(cut: Stretch) -> re.Match[str] | None:
    """The brackets with edition, volume and pages of a host."""
    return next((found for found in DETAILS.finditer(cut.text, cut.start, cut.end) if any(found.groups())), None)


def read_host(cut: Stretch) -> None:
    """ "A. Ed (Ed.), Host (pp. 1-10). Article 5 (Series; Vol. 2). Publisher", any of it missing."""
    cut.hosted = True
    cut_editors(cut, SPELT)
    event = EVENT_AT.search(cut.text, cut.start, cut.end)
    details = (
        find_details(cut) or SPANNED.search(cut.text, cut.start, cut.end) or EMPTY.search(cut.text, cut.start, cut.end)
    )
    if details:
        cut.groups(details)
        cut.rest("container_title", end=_cut_event(cut, event, details.start()))
        cut.start = details.end()
        _read_after_host(cut)
    elif hint := find_hint(cut, cut.start, cut.end):
        cut.take("container_title", *hint)
        cut.start = hint[1]
        _read_after_host(cut)
    elif event:
        cut.rest("container_title", end=_cut_event(cut, event, cut.end))
    else:
        _read_bare_host(cut)


def _cut_event(cut: Stretch, event: re.Match[str] | None, end: int) -> int:
    """ "Host: . Paper presented at 2nd Meeting, Oslo, Norway, 4 May 2023": where the host ends that has an event."""
    if event is None or event.end() > end:
        return end
    take_event(cut, event.end(), end)
    return len(cut.text[: event.start()].rstrip(" .:"))


def _read_after_host(cut: Stretch) -> None:
    """Chapter or article number, series, publisher."""
    cut.head(CHAPTER)
    if (article := ARTICLE_AT.match(cut.text, skip_marks(cut.text, cut.start, cut.end), cut.end)) or (
        article := ARTICLE_BRACKET.match(cut.text, cut.start, cut.end)
    ):
        cut.groups(article)
        cut.start = article.end()
    cut_series_head(cut)
    if SERIES_BEHIND.search(cut.text, cut.start, cut.end):
        cut_series_tail(cut)
    cut_series_number(cut)
    if cut.start < cut.end:
        take_publisher(cut, cut.start, cut.end)


# "Mires of Europe. MIRE 2019. Lecture Notes in Rain, vol 27. Springer, Berlin, Heidelberg", as SpringerLink has it
SERIES_BETWEEN = regex(
    r"(?:\.\s+(?P<event_title>[A-Z][^.,]{1,30}\s(?:19|20)\d\d))?[.,]\s+(?P<collection_title>[^.,]{4,150}?)(?:\(\))?,\s[Vv]ol\.?\s"
    r"(?P<collection_number>[\w/-]{1,12})\.\s+(?P<publisher>[^.,]{3,60})(?:,\s(?P<publisher_place>[^.]{2,60}))?[\s.]*$"
)


def _read_bare_host(cut: Stretch) -> None:
    """A host without brackets of its own: its end shows in the article number, the series, or the publisher."""
    if cut.tail(SERIES_BETWEEN):
        cut.rest("container_title")
        return
    if paged := PAGED.search(cut.text, cut.start, cut.end):
        _read_paged(cut, paged)
        return
    if article := ARTICLE_AT.search(cut.text, cut.start, cut.end):
        cut.groups(article)
        cut.rest("container_title", end=article.start())
        cut.start = article.end()
        _read_after_host(cut)
        return
    if (series := _series_at(cut)) is not None:
        cut.rest("container_title", end=series)
        cut.start = series
        _read_after_host(cut)
        return
    _read_published(cut)


def _read_published(cut: Stretch) -> None:
    """A host and its publisher, which is known or the last sentence."""
    at = known_publisher(cut.text, cut.start, cut.end)
    if at is None:
        at = next((place for place in reversed(sentences(cut.text, cut.start, cut.end))), None)
    take_venue(cut, cut.start, cut.end if at is None else at)
    if at is not None:
        take_publisher(cut, at, cut.end)


# ", pp. 3-9. Fen Press", ", Vol. 7, pp. 3-9, Oslo. Fen Press", ", pp. 3-9 Oslo", as older styles have them
PAGED = regex(
    rf"(?:,\s{alternatives(VOLUME)}\s?(?P<volume>\w{{1,8}})\.?)?,\s(?:pp?\.|pages)\s?(?P<page>{RANGES})"
    r"(?:,?\s(?P<place>[^\W\d_a-z][^.\d]{2,50}))?(?:\.\s+(?P<rest>[^\W\d_a-z][^\d]{2,120}?))?[\s.]*$"
)


def _read_paged(cut: Stretch, paged: re.Match[str]) -> None:
    """A host before its pages; behind them the town of a meeting, and the publisher."""
    where = "text:event_place" if MEETING.search(cut.text, cut.start, paged.start()) else "publisher_place"
    cut.groups(paged, {"place": where, "rest": ""})
    if paged["rest"]:
        _take_behind(cut, *paged.span("rest"), where)
    take_venue(cut, cut.start, paged.start())


def _take_behind(cut: Stretch, start: int, end: int, where: str) -> None:
    """ "Fen Press", "San Jose, CA. Fen Press"."""
    places = sentences(cut.text, start, end)
    if places:
        cut.rest(where, start, places[-1])
    take_publisher(cut, places[-1] if places else start, end)


def take_venue(cut: Stretch, start: int, end: int) -> None:
    """A host's name, and behind that of a meeting where it was: "14th Conference on Rain, Oslo, Norway"."""
    name = cut.text[start:end].rstrip(" .,")
    if not MEETING.search(name):
        cut.rest("container_title", start, end)
        return
    for field in cut_venue(cut.text, start, start + len(name)):
        cut.take(*field)


MEETING = regex(r"\b(?:Proc\b|Proceedings|Conference|Symposium|Workshop|Congress|Meeting|Colloquium)")


def _series_at(cut: Stretch) -> int | None:
    """Where a series in brackets stands: with a number, or followed by ". Publisher"; "(ICML 2020)" is the host's."""
    at = cut.text.find(" (", cut.start, cut.end)
    while at >= 0:
        end = closing(cut.text, at + 1, cut.end)
        if end is None:
            return None
        inside = cut.text[at + 2 : end - 1]
        if ";" in inside or (cut.text.startswith(". ", end) and end + 2 < cut.end and inside.count(" ") > 1):
            return at
        at = cut.text.find(" (", end, cut.end)
    return None


def cut_series_number(cut: Stretch) -> None:
    """A series behind the publisher, without brackets: ". Studier i Byens Lyd No. 6"."""
    series = SERIES_NUMBER.search(cut.text, max(cut.start, cut.end - 260), cut.end)
    if series and (cut.hosted or sentences(cut.text, cut.start, series.start())):
        for name, value in series.groupdict().items():
            if value:
                cut.take("collection_number" if name == "volume" else name, *series.span(name))
        _take_kind(cut, series)
        cut.end = series.start()


def _take_kind(cut: Stretch, series: re.Match[str]) -> None:
    """A series that is named for a kind of work: "PhD thesis No. 8.2010"."""
    if known_type(series["collection_title"]) == "thesis":
        cut.take("work_type", *series.span("collection_title"))
