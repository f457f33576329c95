"""APA as Pure prints it: "Wang, X., & Tian, C. (2023). Title. Journal, 12(3), 1-10. https://doi.org/10.5555/1"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.work_types import parse_work_type
from citekit.patterns import regex
from citekit.readers.citations.imprint import (
    RANGES,
    STATUS_HEAD,
    STATUS_TAIL,
    cut_article,
    cut_event,
    cut_links,
    cut_series_head,
    known_publisher,
    looks_like_publisher,
    take_publisher,
    take_series,
)
from citekit.readers.citations.people import DOTTED, read_initialed, read_natural
from citekit.readers.citations.stretch import Stretch, closing, find_hint, sentences
from citekit.readers.citations.words import (
    ARTICLE,
    EDITION,
    EDITORS,
    IN,
    JOURNAL_WORDS,
    NUMBER,
    PAGES,
    STATUS,
    VOLUME,
    alternatives,
)

if TYPE_CHECKING:
    import re

# "(2023). ", "(2024, Mar 5). ", "(13 Feb 2025). ", "(Accepted/In press). ", "(in press). ", "(n.d.). "
YEAR = regex(
    r"\((?:(?P<issued>(?:\d{1,2} \w{3,12} |\w{3,12} )?(?:1[4-9]|20)\d\d(?:,? \w{3,12}(?: \d{1,2})?)?)[a-z]?"
    rf"|(?P<status>(?i:{alternatives(STATUS)}))|n\.d\.)\)\.\s+"
)
VOLUME_TEXT = r"(?=[^,()]*\d)[^\s,()]{0,20}[^\s,().](?:\s[^\s,()]{0,11}[^\s,().])?|[IVXLCDM]{1,8}"
# ", 12(3), 1-10", ", 144, 106-120", " , 36(7), 8181-8192", ", (3), 211-215", ", 161", ", 34(2)"
NUMBERS = regex(
    rf"\s*,\s+(?:(?P<volume>{VOLUME_TEXT})\s?(?:\((?P<issue>[^()]{{1,40}})\))?|\((?P<only>[^()]{{1,20}})\))"
    rf"(?:,\s+(?P<page>{RANGES}))?[\s.]*$"
)
SPAN = regex(r"\d{1,5}\s?[-‐‑–—]\s?\d{1,5}")  # "211-215"
HOST = regex(
    rf"(?:^|(?:(?<=[.?!])|(?<=[.?!][)\]”’\"']))\s+){alternatives(IN)}\s+(?=\S)"
)  # "Shadow Branches. In ASPLOS 2025 …"
EDITORS_END = regex(rf"\s\({alternatives(EDITORS)}\),?\s+")  # "In A. Ed, & B. Ed (Eds.), Host"
EDITORS_REACH = 4000
# "(pp. 1091-1106)", "(2nd ed., Vol. 1, pp. 3-20)", "(Vol. 12)", "(2 ed.)"
DETAILS = regex(
    rf"\((?=[^()]*(?:{alternatives(PAGES)}|{alternatives(VOLUME)}|{alternatives(EDITION)}))"
    rf"(?:(?P<edition>[^(),]{{1,20}}?)\s?{alternatives(EDITION)}(?:,\s*|(?=\))))?"
    rf"(?:{alternatives(VOLUME)}\s?(?P<volume>[^(),]{{1,30}})(?:,\s*|(?=\))))?"
    rf"(?:{alternatives(NUMBER)}\s?(?P<issue>[^(),]{{1,30}})(?:,\s*|(?=\))))?"
    rf"(?:{alternatives(PAGES)}\s?(?P<page>[^()]{{1,60}}))?\)"
)
ARTICLE_AT = regex(rf"(?<!\S){alternatives(ARTICLE)}\s+(?P<article_number>(?=\S*\d)[^\s,;]{{1,40}}?)[.,]?(?=\s|$)")
ARTICLE_BRACKET = regex(r"[\s.,]*\[(?P<article_number>[^\s\[\]]{1,40})\]")  # "(pp. 1-6). [9294694] (Series)"
KIND = regex(r"\s*\[(?P<work_type>[^\[\]]{3,120})\]\s*(?:\.|$)\s*")  # " [Doctoral Thesis, Aalborg University]. "
SERIES_NUMBER = regex(
    rf"\.\s+(?P<collection_title>[^.]{{4,200}}?),?\s+(?:{alternatives(NUMBER)}|{alternatives(VOLUME)})\s?"
    r"(?P<collection_number>[\w./-]{1,20}?)[\s.]*$"
)  # "DTU Management. PhD thesis No. 8.2010"
# "Moths (Technical Report No. 12). Publisher"
NUMBERED = regex(
    rf"(?<![.?!\s])\s\((?P<name>[^();]{{3,80}}?),?\s{alternatives(NUMBER)}\s?(?P<number>[\w./-]{{1,20}})\)(?=\.\s|\.?$)"
)
PATENT = regex(r"\s*\((?P<work_type>Patent) No\. (?P<number>[^()]{2,40})\)[\s.]*$")  # "(Patent No. EP1234567)."
IMPRINT_MARK = regex(r"[.?!]\s+\((?=[^()]{2,200}[;)])")


def read_apa(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in APA; None for any other text."""
    year = YEAR.search(text)
    if year is None:
        return None
    cut = Stretch(text, year.end(), hints=hints)
    if not read_initialed(cut, 0, year.start(), DOTTED):
        return None
    cut.groups(year)
    cut_links(cut)
    cut.tail(STATUS_TAIL)
    cut.head(STATUS_HEAD)
    _read_body(cut)
    return cut if any(part.field == "title" for part in cut.parts) else None


def _read_body(cut: Stretch) -> None:
    if cut_event(cut) is not None:
        cut.rest("title")
    elif (host := _host(cut)) is not None:
        cut.rest("title", end=host.start())
        cut.start = host.end()
        _read_host(cut)
        if not any(part.field == "container_title" for part in cut.parts):  # "In (pp. 27-30). Article 10734954 IEEE"
            cut.take("csl_type:chapter", host.start(), host.end())
    elif not _read_thesis(cut):
        _read_journal(cut)


def _host(cut: Stretch) -> re.Match[str] | None:
    """Where " In Host" begins, if a host is what follows: the last such place that shows a host's marks."""
    if NUMBERS.search(cut.text, max(cut.start, cut.end - 120), cut.end) and not find_details(cut):
        return None
    places = [found for found in HOST.finditer(cut.text, cut.start, cut.end) if found.start() > cut.start]
    return places[-1] if places else None


def find_details(cut: Stretch) -> re.Match[str] | None:
    """The brackets with edition, volume and pages of a host."""
    return next((found for found in DETAILS.finditer(cut.text, cut.start, cut.end) if any(found.groups())), None)


def _read_host(cut: Stretch) -> None:
    """ "A. Ed (Ed.), Host (pp. 1-10). Article 5 (Series; Vol. 2). Publisher", any of it missing."""
    cut.hosted = True
    editors = EDITORS_END.search(cut.text, cut.start, min(cut.end, cut.start + EDITORS_REACH))
    if editors and read_natural(cut, cut.start, editors.start()):
        cut.start = editors.end()
    details = find_details(cut)
    if details:
        cut.groups(details)
        cut.rest("container_title", end=details.start())
        cut.start = details.end()
        _read_after_host(cut)
    elif hint := find_hint(cut, cut.start, cut.end):
        cut.take("container_title", *hint)
        cut.start = hint[1]
        _read_after_host(cut)
    else:
        _read_bare_host(cut)


def _read_after_host(cut: Stretch) -> None:
    """Article number, series, publisher."""
    if (article := ARTICLE_AT.match(cut.text, _skip(cut), cut.end)) or (
        article := ARTICLE_BRACKET.match(cut.text, cut.start, cut.end)
    ):
        cut.groups(article)
        cut.start = article.end()
    cut_series_head(cut)
    _cut_series_number(cut)
    if cut.start < cut.end:
        take_publisher(cut, cut.start, cut.end)


def _skip(cut: Stretch) -> int:
    at = cut.start
    while at < cut.end and cut.text[at] in " .,":
        at += 1
    return at


def _read_bare_host(cut: Stretch) -> None:
    """A host without brackets of its own: its end shows in the article number, the series, or the publisher."""
    if article := ARTICLE_AT.search(cut.text, cut.start, cut.end):
        cut.groups(article)
        cut.rest("container_title", end=article.start())
        cut.start = article.end()
        _read_after_host(cut)
        return
    series = _series_at(cut)
    if series is not None:
        cut.rest("container_title", end=series)
        cut.start = series
        _read_after_host(cut)
        return
    at = known_publisher(cut.text, cut.start, cut.end)
    if at is None:
        at = next((place for place in reversed(sentences(cut.text, cut.start, cut.end))), None)
    cut.rest("container_title", end=cut.end if at is None else at)
    if at is not None:
        take_publisher(cut, at, cut.end)


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


def _read_thesis(cut: Stretch) -> bool:
    """ "Title. [Doctoral Thesis, University]. Publisher"."""
    for found in KIND.finditer(cut.text, cut.start, cut.end):
        kind, comma, _ = found["work_type"].partition(", ")
        known = parse_work_type(kind)
        if known is None or not known.known:
            continue
        start = found.start("work_type")
        cut.take("work_type", start, start + len(kind))
        if comma:
            field = "awarding_institution" if known.type == "thesis" else "publisher"
            cut.take(field, start + len(kind) + 2, found.end("work_type"))
        cut.rest("title", end=found.start())
        cut.start = found.end()
        cut_series_head(cut)
        if cut.start < cut.end:
            take_publisher(cut, cut.start, cut.end)
        return True
    return False


def _read_journal(cut: Stretch) -> None:
    """ "Title. Journal, 12(3), 1-10. Article 5", or a publisher instead of the journal."""
    end = cut.end
    article = cut_article(cut)
    numbers = NUMBERS.search(cut.text, max(cut.start, cut.end - 140), cut.end)
    if numbers and _container_start(cut, numbers.start()) is not None:
        for name, value in numbers.groupdict().items():
            if value:
                cut.take(_numbered(name, numbers), *numbers.span(name))
        cut.end = numbers.start()
        _split_container(cut, "container_title")
    elif article:
        _split_container(cut, "container_title")
    else:
        cut.end = end
        _read_unnumbered(cut)


def _numbered(name: str, numbers: re.Match[str]) -> str:
    """What a number behind a journal is: "(3)" alone its issue, "211-215" alone its pages."""
    if name == "volume" and not (numbers["issue"] or numbers["page"]) and SPAN.fullmatch(numbers["volume"]):
        return "page"
    return "issue" if name == "only" else name


def _container_start(cut: Stretch, end: int) -> int | None:
    hint = find_hint(cut, cut.start, end)
    if hint and not cut.text[hint[1] : end].strip(" .,") and hint[0] > cut.start:
        return hint[0]
    places = sentences(cut.text, cut.start, end, must=True)
    return _whole_name(cut.text, places) if places else None


SECTION = regex(r"(?:Series|Section|Part|Serie|Sect\.|Ser\.|Biological Sciences|Physical Sciences)\b")


def _whole_name(text: str, places: list[int]) -> int:
    """The last sentence; with the one before if it only goes on: "Journal of Combinatorial Theory. Series B"."""
    if len(places) > 1 and SECTION.match(text, places[-1]):
        return places[-2]
    return places[-1]


def _split_container(cut: Stretch, field: str) -> None:
    at = _container_start(cut, cut.end)
    if at is None:
        cut.rest("title")
        return
    cut.rest("title", end=at)
    cut.rest(field, at)


def _read_unnumbered(cut: Stretch) -> None:
    """Neither volume nor article number: a journal ahead of print, or a publisher, its series in brackets before it."""
    _cut_series_number(cut)
    if cut.tail(PATENT):
        cut.rest("title")
        return
    if _read_numbered(cut) or _read_bracketed(cut):
        return
    at = _container_start(cut, cut.end)
    if at is None:
        cut.rest("title")
    elif _is_journal(cut, at):
        _split_container(cut, "container_title")
    else:
        cut.rest("title", end=at)
        take_publisher(cut, at, cut.end)


def _cut_series_number(cut: Stretch) -> None:
    """A series behind the publisher, without brackets: ". Studier i Byens Lyd No. 6"."""
    series = SERIES_NUMBER.search(cut.text, max(cut.start, cut.end - 260), cut.end)
    if series and (cut.hosted or sentences(cut.text, cut.start, series.start())):
        cut.groups(series)
        _take_kind(cut, series)
        cut.end = series.start()


def _read_numbered(cut: Stretch) -> bool:
    """A report's kind and number, or a series, in brackets behind the title: "(Technical Report No. 12). Publisher"."""
    found = NUMBERED.search(cut.text, cut.start, cut.end)
    if found is None or found.start() == cut.start:
        return False
    kind = parse_work_type(found["name"])
    named = kind is not None and kind.known
    cut.take("work_type" if named else "collection_title", *found.span("name"))
    cut.take("number" if named else "collection_number", *found.span("number"))
    cut.rest("title", end=found.start())
    if found.end() < cut.end:
        take_publisher(cut, found.end(), cut.end)
    return True


def _read_bracketed(cut: Stretch) -> bool:
    """ "Title. (2 ed.) (Series; Vol. 2). Publisher", or the publisher before them: "Publisher. (Series; No. 2)."."""
    bracket = _bracket_after_title(cut)
    if bracket is None:
        return False
    begin, cut.start = cut.start, bracket
    while _bracket(cut):
        pass
    if cut.start < cut.end and cut.text[cut.start : cut.end].strip(" ."):
        cut.rest("title", begin, bracket)
        take_publisher(cut, cut.start, cut.end)
        return True
    places = sentences(cut.text, begin, bracket)
    if places and looks_like_publisher(cut.text[places[-1] : bracket]):
        cut.rest("title", begin, places[-1])
        take_publisher(cut, places[-1], bracket)
    else:
        cut.rest("title", begin, bracket)
    return True


def _take_kind(cut: Stretch, series: re.Match[str]) -> None:
    """A series that is named for a kind of work: "PhD thesis No. 8.2010"."""
    known = parse_work_type(series["collection_title"])
    if known and known.known and known.type == "thesis":
        cut.take("work_type", *series.span("collection_title"))


def _bracket_after_title(cut: Stretch) -> int | None:
    """Where ". (2 ed.)" or ". (Series; Vol. 2). " begins behind the title."""
    found = IMPRINT_MARK.search(cut.text, cut.start, cut.end)
    return found.start() + 1 if found else None


def _bracket(cut: Stretch) -> bool:
    """One bracket behind a title: edition, volume, pages, or the series."""
    at = _skip(cut)
    details = DETAILS.match(cut.text, at, cut.end)
    if details and any(details.groups()):
        cut.groups(details)
        cut.start = details.end()
        return True
    end = closing(cut.text, at, cut.end) if cut.text[at : at + 1] == "(" else None
    if end is None:
        return False
    take_series(cut, at + 1, end - 1)
    cut.start = end
    return True


def _is_journal(cut: Stretch, at: int) -> bool:
    """Whether a name without numbers is a journal: by the paste's own row, by its words, or as an article has a DOI."""
    if any(part.field == "status" for part in cut.parts) or find_hint(cut, at, cut.end):
        return True
    name = cut.text[at : cut.end]
    if looks_like_publisher(name):
        return False
    return JOURNAL_WORDS.search(name) is not None or any(part.field == "doi" for part in cut.parts)
