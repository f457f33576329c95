"""Behind the date: a host with editors and publisher, or a publisher alone."""

from __future__ import annotations

import re

from citekit.normalize.names import field_of
from citekit.patterns import regex
from citekit.readers.citations.parts.imprint import looks_like_publisher
from citekit.readers.lists.parts import Part
from citekit.readers.lists.people import LEADING, PAIRS, use_people
from citekit.readers.lists.tail import COUNT, Tail, find_tail
from citekit.vocabulary.item_words import EDITIONS, EDITORS, PATENTS, any_of, any_whole

STOP = regex(r"\s?\.\s+")  # between host, editors and publisher
EDITED = regex(rf"\s?\((?:{any_of(EDITORS)})\)[.,]?(?=\s|$)", re.IGNORECASE)  # " (eds.)."
ORDINAL = r"\d{1,3}(?:st|nd|rd|th|\.?ª|-?[eеaя]|-?ое)?"
EDITION = regex(rf"({ORDINAL})\.?\s(?:{any_whole(EDITIONS)})[.,]?\s*", re.IGNORECASE)  # "2nd ed. ", "2. Aufl. "
EDITION_AT = regex(rf"\.\s+(?={ORDINAL}\.?\s(?:{any_whole(EDITIONS)})[.,]?\s)")  # "Host. 2nd ed. Publisher"
PLACE = regex(r"([^:]{1,80}?)\s?:\s+(?=\S)")  # "Abingdon, U. K.: "
PLACED = regex(r"[^\W\d_]{3}[^:.]{0,60}:\s")  # "Vienna: Springer"
# "Vienna, AT"; no company has one of these behind its name
COUNTRY = regex(
    r"[^\W\d_][\w .'’-]{1,40},\s(?!AB\b|AG\b|BV\b|SL\b|SA\b|AS\b|NV\b|KG\b|OY\b|SE\b|LLC|INC|LTD|PLC|CRC|MIT\b)"
    r"(?:[A-Z]{2,3}|U\.\s?[KS]\.(?:\s?A\.)?)"
)
# "U. K", "Elsevier Inc", "John A": the full stop behind is no end
OPEN = regex(r"(?:(?:^|[\s.])(?:[A-ZÀ-Þ]|St|Univ|Dr|Mt|Vol|No|vs|Nat|Int|Proc|Conf|Rev|Inst|Dept|Acad))$")
DOTTED = regex(r"\.\s?[^\W\d_]$")  # "S.L"
COMPANY = regex(r"(?:(?:^|\s)(?:Inc|Ltd|Co|Corp|Pvt|Pty|Bros|Cie)|\.[A-Z])\.?$", re.IGNORECASE)  # "Wiley & Sons Inc"
AFTER = regex(r" (?!\()")  # "Ltd. 127 p.", but not "Inc. (Notes on Rain)"
# "Paper presented at MuseWeb 2019", "Abstract from Lists 2019", "Poster session presented at Lists 2019"
PRESENTED = regex(r"(?:(?:Paper|Poster(?: session)?|Session|Abstract) presented at|Abstract from)\s+", re.IGNORECASE)
PATENT = regex(rf"(?:{any_of(PATENTS)})\s+(?=\S)", re.IGNORECASE)  # "Patent No. US1234567"


def read_host(text: str, start: int, end: int) -> list[Part]:
    """Host, editors, edition, place, publisher, then what a tail has."""
    tail = find_tail(text, start, end)
    head_end = min(tail.start, end)
    edited = _editors(text, start, head_end)
    if edited:
        host_end, people_end, rest = edited
        host = [Part("container_title", start, _close(text, start, host_end), "host")]
        editors, _ = use_people(text, host_end, people_end, "editor")
        return [*host, *_trim_first(text, editors), *read_publisher(text, rest, head_end), *tail.parts]
    stop = _publisher_start(text, start, head_end, _is_parted(tail))
    if edition := EDITION_AT.search(text, start, head_end):
        return _with_edition(text, start, head_end, edition, tail.parts)
    host = [Part("container_title", start, _close(text, start, stop or head_end), "host")]
    return [*host, *(read_publisher(text, stop, head_end) if stop else []), *tail.parts]


def _with_edition(text: str, start: int, end: int, edition: re.Match[str], tail: list[Part]) -> list[Part]:
    host = Part("container_title", start, edition.start(), "host")
    return [host, *read_publisher(text, edition.end(), end), *tail]


def read_book(text: str, start: int, end: int) -> list[Part]:
    """Edition, place, publisher, then what a tail has: a work that stands in no other."""
    tail = find_tail(text, start, end)
    return [*read_publisher(text, start, min(tail.start, end)), *tail.parts]


def read_publisher(text: str, start: int, end: int) -> list[Part]:
    """ "2nd ed. Abingdon, U. K.: Routledge": edition, place, publisher."""
    parts: list[Part] = []
    start, end = _trim(text, start, end)
    if edition := EDITION.match(text, start, end):
        parts.append(Part("edition", *edition.span(1), "edition"))
        start = edition.end()
    if count := COUNTED.match(text, start, end):
        parts.append(Part("number_of_pages", *count.span("count"), "count"))
        start = count.end()
    if start >= end:
        return parts
    if version := VERSION.match(text, start, end):
        rest, last = _trim(text, version.end(), end)
        told = [*parts, Part("version", *version.span(1), "version")]
        return [*told, *read_publisher(text, rest, end)] if rest < last else told
    if text[start] == "(" and (series := SERIES.fullmatch(text, start, end)):
        named = Part("collection_title", *series.span(1), "series")
        return [*parts, named, Part("collection_number", *series.span(2), "series")]
    if COUNTRY.fullmatch(text, start, end):
        return [*parts, Part("publisher_place", start, end, "place")]
    if place := PLACE.match(text, start, end):
        parts.append(Part("publisher_place", start, place.end(1), "place"))
        start = place.end()
    return [*parts, Part("publisher", start, _close(text, start, end), "publisher")]


COUNTED = regex(rf"{COUNT}\s+(?=[^\W\d_])", re.IGNORECASE)  # "88 p. Tàrrega : Edicions", "12 blz. Van Gorcum"
VERSION = regex(r"[Vv](?:er(?:sion|sión|sie|são|sione)|\.)\s?(\d[\w.-]{0,20}?)\.?(?=,|$)")  # "Version 2.1", of software
SERIES = regex(r"\(([^();]{2,200});[^();\d]{1,12}\s(\w{1,12})\)\.?")  # "(Wall Studies; vol. 4).", before the pages


def looks_like_host(text: str, start: int, end: int) -> bool:
    """Whether a work without a type line stands in a host: editors, pages, or two sentences say so."""
    tail = find_tail(text, start, end)
    if _editors(text, start, min(tail.start, end)) or any(part.name == "page" for part in tail.parts):
        return True
    return _publisher_start(text, start, min(tail.start, end), _is_parted(tail)) is not None


def _is_parted(tail: Tail) -> bool:
    """Whether a comma or full stop parts the tail from what is before: none parts a series, "Wiley (LNCS; vol. 3)"."""
    return any(not part.name.startswith("collection") for part in tail.parts)


def _editors(text: str, start: int, end: int) -> tuple[int, int, int] | None:
    """Where the editors' names begin and end, and where the rest begins; None without editors."""
    found = EDITED.search(text, start, end)
    if not found:
        return _unknown_editors(text, start, end)
    last = found
    for stop in STOP.finditer(text, start, found.start()):
        if PAIRS.fullmatch(text, stop.end(), found.start()) and not BEGUN.search(text, start, stop.start()):
            while (more := EDITED.search(text, last.end(), end)) and PAIRS.fullmatch(text, stop.end(), more.start()):
                last = more  # "Doe, J. (ed.) & Roe, R. (ed.)."
            return stop.start(), last.start(), last.end()
    before = _stops(text, start, found.start())
    named = (stop for stop in before[:-1] if LEADING.match(text, stop.end(), found.start()))
    first = next(named, before[-1] if before else None)  # of names with one that no form fits: "Roe, J. & McD. Lee, H."
    return (first.start(), found.start(), found.end()) if first else None


BEGUN = regex(r"[&;]\s[A-Z][A-Za-z]{0,4}$")  # "Roe, J. & McD", before ". Lee, H. (eds.)"


def _unknown_editors(text: str, start: int, end: int) -> tuple[int, int, int] | None:
    """The same where the word in brackets behind the names is not known: "Host. Huber, P. & Roth, A. (Πη.). Fen"."""
    for found in BRACKETED.finditer(text, start, end):
        if field_of(found[1]) not in (None, "editor"):
            continue
        for stop in STOP.finditer(text, start, found.start()):
            if PAIRS.fullmatch(text, stop.end(), found.start()):
                return stop.start(), found.start(), found.end()
    return None


BRACKETED = regex(r"(?<=\.)\s?\(([^()\d]{2,20})\)[.,]?(?=\s|$)")


def _publisher_start(text: str, start: int, end: int, tail: bool) -> int | None:
    """Where the publisher begins: behind the host's last full stop that ends anything; None without one.

    A host that stands alone is closed by a full stop itself, a publisher is not: "Report from Dagstuhl Seminar 24261.".
    """
    head = text[start:end].rstrip()
    bare = head.rstrip(".,")
    stops = _stops(text, start, start + len(bare))
    if not stops:
        return None
    last = text[stops[-1].end() : start + len(bare)]
    closed = head.endswith(".") and not COMPANY.search(bare) and not re.search(r"[A-Z]\.\s?[A-Z]$", bare)
    if closed and ": " not in last and not looks_like_publisher(last):
        return None
    if tail and not head.endswith((",", ".")) and not PLACED.match(last):
        return None
    return stops[-1].end()


def _stops(text: str, start: int, end: int) -> list[re.Match[str]]:
    """The full stops that can end a sentence: not those of initials and abbreviations, unless a place follows."""
    return [
        stop
        for stop in STOP.finditer(text, start, end)
        if not OPEN.search(text[max(start, stop.start() - 12) : stop.start()]) or PLACED.match(text, stop.end(), end)
    ]


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip(" .,"))
    return start, start + len(text[start:end].rstrip(" ,"))


def _close(text: str, start: int, end: int) -> int:
    """The end without the full stop that only closes or parts: it stays in "S.L." and in "Inc., p. 1"."""
    piece = text[start:end].rstrip(" ,")
    bare = piece.removesuffix(".").rstrip()
    if not piece.endswith("."):
        return start + len(bare)
    parts = AFTER.match(text, start + len(piece)) is not None
    keeps = DOTTED.search(bare) or (COMPANY.search(bare) and not parts)
    return start + len(piece if keeps else bare)


def _trim_first(text: str, editors: list[Part]) -> list[Part]:
    """Without the full stop and blank that stand before the first editor."""
    if not editors:
        return []
    start, _ = _trim(text, editors[0].start, editors[0].end)
    return [editors[0]._replace(start=start), *editors[1:]]
