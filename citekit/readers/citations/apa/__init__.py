"""APA as Pure prints it: "Wang, X., & Tian, C. (2023). Title. Journal, 12(3), 1-10. https://doi.org/10.5555/1"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.statuses import is_status
from citekit.patterns import regex
from citekit.readers.citations.apa.celled import read_celled
from citekit.readers.citations.apa.hosts import HOST, cut_series_number, find_details, read_host
from citekit.readers.citations.apa.imprints import read_bracketed, read_detailed, read_numbered, read_translated
from citekit.readers.citations.apa.journals import DAY, NUMBERS, container_start, read_journal
from citekit.readers.citations.apa.theses import read_thesis
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.events import EVENT_AT, cut_event
from citekit.readers.citations.parts.imprint import (
    RANGES,
    STATUS_HEAD,
    STATUS_TAIL,
    cut_preprint,
    looks_like_publisher,
    take_publisher,
)
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.parts.people import DOTTED, read_initialed
from citekit.readers.citations.parts.pieces import EDITION_TAIL
from citekit.readers.citations.parts.reports import read_package, read_report
from citekit.readers.citations.stretch import Stretch, find_hint, find_title, sentences
from citekit.readers.citations.words import JOURNAL_WORDS, KNOWN_PUBLISHERS, NEWSPAPER, STATUS, UNDATED, alternatives

if TYPE_CHECKING:
    import re

# "(2023). ", "(2024, Mar 5). ", "(2024, 5. maj). ", "(13 Feb 2025). ",
# "(Accepted/In press). ", "(in press). ", "(n.d.). "
YEAR_AT = regex(
    rf"\((?:(?P<issued>(?:\d{{1,2}} \w{{3,12}} |\w{{3,12}} )?{YEAR}(?:,? (?:\d{{1,2}}\.? )?\w{{3,12}}(?: \d{{1,2}}"
    r"(?:[-–]\d{1,2})?)?)?)[a-z]?"
    rf"|(?P<status>(?i:{alternatives(STATUS)}))|{alternatives(UNDATED)})\)\.\s+"
)
REISSUED = regex(r"\s\((?P<note>Original work published (?:ca\. )?\d{3,4})\)\.?$")
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
    elif not read_thesis(cut) and not read_journal(cut):
        _read_unnumbered(cut)


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
    at = titled or container_start(cut, cut.end)
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
# "Technische Universiteit Eindhoven", "Fen University Press"; never "Library Trends", "Group Analysis"
PRESS = regex(
    r"\b(?:\w*[Uu]niversit\w*|Yliopisto|Hochschule|Publish(?:ers|ing)|Verlag|Forlag|Förlag|GmbH|Ltd|Inc)\b|\bPress\W*$"
)


def _is_journal(cut: Stretch, at: int) -> bool:
    """Whether a name without numbers is a journal: by the paste's own row, by its words, or as an article has a DOI (a
    book in a series may have one, too)."""
    if find_hint(cut, at, cut.end):
        return True
    name = cut.text[at : cut.end]
    if cut.has("status"):  # in press, as few books are said to be
        return JOURNAL_WORDS.search(name) is not None or not (
            PRESS.search(name) or name.rstrip(". ") in KNOWN_PUBLISHERS
        )
    if looks_like_publisher(name):
        return False
    return JOURNAL_WORDS.search(name) is not None or (cut.has("doi") and not cut.has("collection_number"))
