"""APA as Pure prints it: "Wang, X., & Tian, C. (2023). Title. Journal, 12(3), 1-10. https://doi.org/10.5555/1"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.statuses import is_status
from citekit.patterns import regex
from citekit.readers.citations.apa_hosts import HOST, cut_series_number, find_details, read_host
from citekit.readers.citations.apa_imprints import read_bracketed, read_detailed, read_numbered, read_translated
from citekit.readers.citations.apa_theses import read_thesis
from citekit.readers.citations.celled import read_celled
from citekit.readers.citations.dates import YEAR
from citekit.readers.citations.events import EVENT_AT, cut_event
from citekit.readers.citations.imprint import (
    RANGES,
    STATUS_HEAD,
    STATUS_TAIL,
    cut_article,
    cut_preprint,
    looks_like_publisher,
    take_publisher,
)
from citekit.readers.citations.links import cut_links
from citekit.readers.citations.people import DOTTED, read_initialed
from citekit.readers.citations.pieces import EDITION_TAIL
from citekit.readers.citations.reports import read_package, read_report
from citekit.readers.citations.stretch import Part, Stretch, find_hint, find_title, sentences
from citekit.readers.citations.words import JOURNAL_WORDS, KNOWN_PUBLISHERS, NEWSPAPER, STATUS, UNDATED, alternatives

if TYPE_CHECKING:
    import re

# "(2023). ", "(2024, Mar 5). ", "(13 Feb 2025). ", "(Accepted/In press). ", "(in press). ", "(n.d.). "
YEAR_AT = regex(
    rf"\((?:(?P<issued>(?:\d{{1,2}} \w{{3,12}} |\w{{3,12}} )?{YEAR}(?:,? \w{{3,12}}(?: \d{{1,2}}"
    r"(?:[-–]\d{1,2})?)?)?)[a-z]?"
    rf"|(?P<status>(?i:{alternatives(STATUS)}))|{alternatives(UNDATED)})\)\.\s+"
)
VOLUME_TEXT = r"(?=[^,()]*\d)[^\s,()]{0,20}[^\s,().](?:\s[^\s,()]{0,11}[^\s,().])?|[IVXLCDM]{1,8}"
REISSUED = regex(r"\s\((?P<note>Original work published (?:ca\. )?\d{3,4})\)\.?$")
# ", 12(3), 1-10", ", 144, 106-120", " , 36(7), 8181-8192", ", (3), 211-215", ", 161", ", 34(2),", ",90,39-46"
NUMBERS = regex(
    rf"\s*,(?:\s+|(?=\d))(?:(?P<volume>{VOLUME_TEXT})\s?(?:\((?P<issue>[^()]{{1,40}})\))?|\((?P<only>[^()]{{1,20}})\))"
    rf"(?:,(?:\s+|(?=\d{{1,6}}[-–]\d))(?:pp?\.\s?)?(?P<page>{RANGES}))?[\s.,]*$"
)
NO_JOURNAL = regex(r"[.?!](?:\s*,)+\s*$")  # "Rain. , , 211-215": the journal's name is empty
# "Rain. Article FEN 2022-1395 (Fen Forum 2022). Fen Institute": a host without a name
ARTICLE_OF_SERIES = regex(
    r"(?<=[.?!])\s+Article\s+(?P<article_number>(?:[A-Z]{2,6}\s)?(?=\S*\d)\S{1,40})\s\((?P<collection_title>[^()]{3,200})\)\.?"
    r"(?:\s+(?P<publisher>[^()\d]{3,120}?))?[\s.]*$"
)
NO_NAME = regex(r"[.?!]$")  # "Rain. , 211-215"
# "Renewable Energy 163, 288-299": no comma before the volume
VOLUME_BEHIND = regex(
    r"(?<=[^\W\d_])\s(?P<volume>(?!(?:19|20)\d\d)\d{1,4})(?:\s?\((?P<issue>\d{1,3}(?:[-–/]\d{1,3})?|[A-Z][a-z]{2,8})\))?\s?$"
)
SPAN = regex(r"\d{1,5}\s?[-‐‑–—]\s?\d{1,5}")  # "211-215"
ALONE = regex(rf"{SPAN.pattern}|\d{{1,5}}")  # "211-215", "489"
PATENT = regex(r"\s*\((?P<work_type>Patent) No\. (?P<number>[^()]{2,40})\)[\s.]*$")  # "(Patent No. EP1234567)."


def read_apa(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in APA; None for any other text."""
    year = YEAR_AT.search(text) or _foreign_status(text)
    if year is None:
        return None
    cut = Stretch(text, year.end(), hints=hints)
    end = len(text[: year.start()].rstrip())
    end -= text[:end].endswith("..")  # "& de Vries, T.. (2021)", of PMLR
    if not read_initialed(cut, 0, end, DOTTED):
        return None
    cut.groups(year)
    cut.tail(REISSUED)
    cut_links(cut)
    cut.tail(STATUS_TAIL)
    cut.head(STATUS_HEAD)
    _read_body(cut)
    return cut if cut.has("title") else None


def _foreign_status(text: str) -> re.Match[str] | None:
    """The first bracket that is a status in another language, where no year stands."""
    found = FOREIGN.search(text)
    return found if found and is_status(found["status"]) else None


FOREIGN = regex(r"\((?P<status>[^()\d]{4,60})\)\.\s+")  # "(Angenommen/Im Druck). "


def _read_body(cut: Stretch) -> None:
    if read_celled(cut):
        return
    if cut.tail(LEARNING):
        cut.hosted = True
        cut.rest("title")
        return
    host = _host(cut)
    if host and KINDS.search(cut.text, cut.start, host.start()) and read_thesis(cut):
        return
    if cut_preprint(cut) or (not _is_hosted_event(cut, host) and cut_event(cut) is not None):
        cut.rest("title")
    elif host is not None:
        cut.rest("title", end=host.start())
        cut.start = host.end()
        read_host(cut)
        if not cut.has("container_title"):  # "In (pp. 27-30). Article 10734954 IEEE"
            cut.take("csl_type:chapter", host.start(), host.end())
    elif not read_thesis(cut):
        _read_journal(cut)


# "Rain. Proceedings of the 38th Rain Meeting, in Proceedings of Machine Learning Research 139:12-24 Available from …"
LEARNING = regex(
    r"(?<=[.?!])\s(?P<container_title>[^.]{5,200}),\sin\s(?P<collection_title>Proceedings\sof\sMachine\sLearning\sResearch)"
    r"\s(?P<collection_number>\d{1,4}):(?P<page>\d{1,6}[-–]\d{1,6})(?:\sAvailable\sfrom:?)?[\s.]*$"
)
KINDS = regex(r"\[[^\[\]]{3,60}\]\.$")  # "Rain [Audio podcast episode]. In Wet Hour."


def _is_hosted_event(cut: Stretch, host: re.Match[str] | None) -> bool:
    """ "In: Host: . Paper presented at 2nd Meeting, Oslo": the event of a host."""
    return host is not None and EVENT_AT.search(cut.text, host.end(), cut.end) is not None


def _host(cut: Stretch) -> re.Match[str] | None:
    """Where " In Host" begins, if a host is what follows: the last such place that shows a host's marks."""
    if NUMBERS.search(cut.text, max(cut.start, cut.end - 120), cut.end) and not find_details(cut):
        return None
    places = [found for found in HOST.finditer(cut.text, cut.start, cut.end) if found.start() > cut.start]
    return places[-1] if places else None


def _read_journal(cut: Stretch) -> None:
    """ "Title. Journal, 12(3), 1-10. Article 5", or a publisher instead of the journal."""
    if cut.tail(ARTICLE_OF_SERIES):
        cut.rest("title")
        return
    end = cut.end
    article = cut_article(cut)
    numbers = NUMBERS.search(cut.text, max(cut.start, cut.end - 140), cut.end)
    if numbers and (empty := _find_empty(cut, numbers.start())):
        _take_numbers(cut, numbers)
        cut.rest("title", end=empty.start() + 1)
    elif numbers and _container_start(cut, numbers.start()) is not None:
        _cut_numbers(cut, numbers)
        _split_container(cut)
    elif article:
        _split_container(cut)
    else:
        cut.end = end
        _read_unnumbered(cut)


def _cut_numbers(cut: Stretch, numbers: re.Match[str]) -> None:
    """Cut off the numbers, and the volume before a lone number, which is the page."""
    _take_numbers(cut, numbers)
    cut.end = numbers.start()
    alone = not (numbers["page"] or numbers["issue"]) and ALONE.fullmatch(numbers["volume"] or "")
    if alone and cut.tail(VOLUME_BEHIND):
        cut.parts[:] = [_as_page(cut, part) for part in cut.parts]
        _shorten(cut)


def _as_page(cut: Stretch, part: Part) -> Part:
    """What was taken for the volume is the page where the volume stands before it: "Mire Health 9, 489"."""
    first = part.field == "volume" and part.start > cut.end + 1 and cut.text[part.start - 2] == ","
    return part._replace(field="page") if first else part


def _shorten(cut: Stretch) -> None:
    """Know a shortened name before a volume for one name: "in yeast. Mol. Cell 5", as Cell has it."""
    found = SHORTENED.search(cut.text, max(cut.start, cut.end - 80), cut.end)
    if found:
        cut.hints = (*cut.hints, found["name"])


SHORTENED = regex(
    r"[^\W\d_A-Z][.?!]\s(?P<name>(?:[^\W\d_a-z][^\W\d_]{0,8}\.\s){1,4}[^\W\d_a-z][\w]{0,20}\.?)\s?$"
)  # a small letter, and short words that full stops end


def _find_empty(cut: Stretch, end: int) -> re.Match[str] | None:
    """Where a title ends that no journal's name follows, though its commas do."""
    bare = cut.text[end] == " " and not sentences(cut.text, cut.start, end)
    return NO_JOURNAL.search(cut.text, cut.start, end) or (NO_NAME.search(cut.text, cut.start, end) if bare else None)


def _take_numbers(cut: Stretch, numbers: re.Match[str]) -> None:
    """ "(3)" alone behind a journal is its issue, "211-215" alone its pages."""
    alone = not (numbers["issue"] or numbers["page"])
    if alone and (colon := COLON.fullmatch(numbers["volume"] or "")):
        start = numbers.start("volume")
        cut.take("volume", start, start + colon.end("volume"))
        if colon["page"]:
            cut.take("page", start + colon.start("page"), numbers.end("volume"))
        return
    paged = (
        alone
        and SPAN.fullmatch(numbers["volume"] or "")
        and not cut.text.startswith(WITH_NUMBER, numbers.end("volume"))
    )
    cut.groups(numbers, {"only": "issue", **({"volume": "page"} if paged else {})})


WITH_NUMBER = ", Article "
"""What stands behind a volume, also of two numbers: "450-451, Article 112233"; behind pages it is ". Article"."""
# "12:345-360" is volume and pages; what the second number of "12:3" is nothing tells
COLON = regex(r"(?P<volume>\d{1,4}):(?:(?P<page>\d{1,6}[-–]\d{1,6}|\d{4,8})|\d{1,3})")


def _container_start(cut: Stretch, end: int) -> int | None:
    hint = find_hint(cut, cut.start, end)
    if hint and not cut.text[hint[1] : end].strip(" .,") and hint[0] > cut.start:
        return hint[0]
    places = sentences(cut.text, cut.start, end, must=True)
    return _whole_name(cut.text, places) if places else None


# "Series B", "Biological Sciences"
SECTION = regex(r"(?:Series|Section|Part|Serie|Sect\.|Ser\.|Biological Sciences|Physical Sciences)\b")


def _whole_name(text: str, places: list[int]) -> int:
    """The last sentence; with the one before if it only goes on: "Journal of Combinatorial Theory. Series B"."""
    if len(places) > 1 and SECTION.match(text, places[-1]):
        return places[-2]
    return places[-1]


def _split_container(cut: Stretch) -> None:
    at = _container_start(cut, cut.end)
    if at is None:
        cut.rest("title")
        return
    cut.rest("title", end=at)
    cut.rest("container_title", at)


WAYS = (read_translated, read_package, read_numbered, read_detailed, read_bracketed, read_report)
"""How a whole is read whose imprint shows itself by its marks."""


def _read_unnumbered(cut: Stretch) -> None:
    """Neither volume nor article number: a journal ahead of print, or a publisher, its series in brackets before it."""
    cut_series_number(cut)
    if cut.tail(PATENT):
        cut.rest("title")
        return
    if any(read(cut) for read in WAYS):
        return
    titled = find_title(cut)
    at = titled or _container_start(cut, cut.end)
    if at is None:
        cut.rest("title")
    elif _is_dated(cut) and not titled:
        _read_dated(cut, at)
    elif _is_journal(cut, at):
        cut.rest("title", end=at)
        cut.rest("container_title", at)
    else:
        _take_imprint(cut, at, sentences(cut.text, at, cut.end) if titled else [])
        cut.end = at
        cut.tail(EDITION_TAIL)
        cut.rest("title")


def _take_imprint(cut: Stretch, at: int, series: list[int]) -> None:
    """A publisher, and a series in the sentence behind it: "Aalborg Universitetsforlag. Ph.d.-serien for …"."""
    end = series[0] if series else cut.end
    take_publisher(cut, at, end)
    if series:
        cut.rest("collection_title", end)


def _is_dated(cut: Stretch) -> bool:
    """Whether the work has a day: "(2018, May 3). Rain. The Mire Times."; no book has one."""
    return any(part.field == "issued" and DAY.search(cut.text, part.start, part.end) for part in cut.parts)


def _read_dated(cut: Stretch, at: int) -> None:
    """What is dated by its day is in a newspaper, by its name, or on a site."""
    newspaper = NEWSPAPER.search(cut.text, at, cut.end)
    cut.tail(SHEET)
    cut.rest("title", end=at)
    cut.rest("container_title", at)
    if newspaper or cut.has("url"):
        cut.take("csl_type:article-newspaper" if newspaper else "csl_type:webpage", at, cut.end)


SHEET = regex(rf",\s+pp?\.\s?(?P<page>{RANGES})[\s.]*$")  # ", p. 14", behind a newspaper
DAY = regex(r"[A-Z][a-z]{2,8}\.? \d{1,2}$|^\d{1,2} [A-Z][a-z]{2,8}")


# "Technische Universiteit Eindhoven", "Fen University Press"; never "Library Trends", "Group Analysis"
PRESS = regex(
    r"\b(?:\w*[Uu]niversit\w*|Yliopisto|Hochschule|Publish(?:ers|ing)|Verlag|Forlag|Förlag|GmbH|Ltd|Inc)\b|\bPress\W*$"
)


def _is_journal(cut: Stretch, at: int) -> bool:
    """Whether a name without numbers is a journal: by the paste's own row, by its words, or as an article has a DOI."""
    if find_hint(cut, at, cut.end):
        return True
    name = cut.text[at : cut.end]
    if cut.has("status"):  # in press, as few books are said to be
        return JOURNAL_WORDS.search(name) is not None or not (
            PRESS.search(name) or name.rstrip(". ") in KNOWN_PUBLISHERS
        )
    if looks_like_publisher(name):
        return False
    return JOURNAL_WORDS.search(name) is not None or cut.has("doi")
