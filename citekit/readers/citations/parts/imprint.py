"""What every style has at its end: pages, series, publishers with their places."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.stretch import closing, opening, skip_marks
from citekit.readers.citations.words import (
    ARTICLE,
    EDITION,
    KNOWN_PUBLISHERS,
    NAMED_PUBLISHERS,
    NUMBER,
    PREPRINT_SERVERS,
    PUBLISHER_WORDS,
    STATUS,
    VOLUME,
    alternatives,
)
from citekit.readers.cuts import named
from citekit.vocabulary.publishing_places import is_city

if TYPE_CHECKING:
    from collections.abc import Mapping

    from citekit.readers.citations.stretch import Stretch

# ". Advance online publication.", ". Forthcoming 2021.", whose year is a hope
STATUS_TAIL = regex(rf"(?:^|[\s.,(]+)(?P<status>{alternatives(STATUS)})\)?(?:\s(?:20)\d\d)?[\s.]*$")
STATUS_HEAD = regex(rf"\s*\(?(?P<status>{alternatives(STATUS)})\)?[.,]?\s+")  # "(Accepted/In press) In: …"
PAGE = r"[A-Za-z]{0,6}[-.]?\d(?:[\w:/]|\.(?=\w)){0,12}\+?|[ivxlcdmIVXLCDM]{1,8}"
DASH = r"\s?[-‐‑–—−]{1,2}+\s?"  # both of "1--9": a page may begin with one, too
# "7444 - 7458", "1-4, 7-9", "15-25+32"
RANGES = rf"(?:{PAGE})(?:{DASH}(?:{PAGE}|\+))?(?:\+\d{{1,5}})?(?:[,;]\s(?:{PAGE}){DASH}(?:{PAGE}))*"
WHERE = regex(rf"(?:{PAGE})\s?[-‐‑–—−]\s?(?:{PAGE})(?:,\s.*)?|[A-Z]?\d{{1,4}}|[ivxlc]{{1,8}}")  # "1-10", "17", "S12"
ARTICLE_TAIL = regex(
    rf"[\s.,]*(?:\b{alternatives(ARTICLE)}\s+(?P<article_number>[^\s,;]{{1,40}}?)|\[(?P<article>(?=\S*\d)[^\s\[\]]{{1,40}})\s?\])[\s.]*$"
)  # ", Article JCAP07(2023)006", ". [9294694]"


def take_where(cut: Stretch, start: int, end: int) -> None:
    """What stands for the pages: an article's number where it cannot be a page ("e0213456", "023512")."""
    cut.take("page" if WHERE.fullmatch(cut.text, start, end) else "article_number", start, end)


def take_numbers(cut: Stretch, found: re.Match[str], names: Mapping[str, str] | None = None) -> None:
    """The named groups of a match, under the names that they have here if any; `page` as what it can be."""
    for name, start, end in named(found, names):
        if name == "page":
            take_where(cut, start, end)
        else:
            cut.take(name, start, end)


def cut_article(cut: Stretch) -> bool:
    """ "Article 9294694" or "[9294694]" from the end."""
    found = ARTICLE_TAIL.search(cut.text, max(cut.start, cut.end - 80), cut.end)
    if found:
        group = "article" if found["article"] else "article_number"
        cut.take("article_number", *found.span(group))
        cut.end = found.start()
    return found is not None


# ". arXiv preprint arXiv:1706.03762 (2017).", " arXiv:hep-th/9901001 [hep-th], 1999": Google Scholar, arXiv;
# ". CoRR abs/1706.03762 (2017)": DBLP
PREPRINT = regex(
    r"(?:^|[\s.,]+)(?:arXiv(?:\s(?:e-)?preprint)?(?:,?\sarXiv)?:?\s?|CoRR,?\sabs/)(?P<arxiv>\d{4}\.\d{4,5}(?:v\d+)?|[a-z.-]{2,18}/\d{7})"
    r"(?:\s\[[^\]]{2,20}\])?(?:,?\s\(?(?P<issued>(?:[A-Z][a-z]{2,8}\.?\s)?(?:19|20)\d\d)\)?)?[\s.,]*$"
)


def cut_preprint(cut: Stretch) -> bool:
    """arXiv and its number, from the end, where others have a journal."""
    found = cut.tail(PREPRINT)
    if found:
        cut.take("csl_type:article", *found.span("arxiv"))
    return found is not None


SERIES_NUMBER = regex(
    rf"[;,]\s*(?:(?:{alternatives(VOLUME)}|{alternatives(NUMBER)})\s*)?(?P<number>[^;]{{1,40}}?)"
    rf"(?:,\s(?:{alternatives(VOLUME)}|{alternatives(NUMBER)})\s?(?P<other>[^;,]{{1,40}}))?$"
)  # "; Vol. 2023 June", "; No. 3", "; Nr. 3, Bind 5"
# ", Vol. 5"
NUMBER_WORD = regex(rf",\s*(?:{alternatives(VOLUME)}|{alternatives(NUMBER)})\s*(?P<number>[^;,]{{1,40}})$")


def take_series(cut: Stretch, start: int, end: int) -> None:
    """The inside of a series' brackets: "Lecture Notes in Computer Science; Vol. 123 LNCS"."""
    semicolon = cut.text.rfind(";", start, end)
    if semicolon < 0:
        numbered = NUMBER_WORD.search(cut.text, start, end)  # "Wet Books, Vol. 5"
        cut.take("collection_title", start, numbered.start() if numbered else end)
        if numbered:
            cut.take("collection_number", *numbered.span("number"))
        return
    found = SERIES_NUMBER.search(cut.text, semicolon, end)
    cut.take("collection_title", start, semicolon)
    if found:
        cut.take("collection_number", *found.span("number"))
        if found["other"]:
            cut.take("collection_number", *found.span("other"))


def cut_series_head(cut: Stretch) -> bool:
    """A series in brackets at the front: "(Proceedings - ISCA; Vol. 2). Publisher"."""
    at = skip_marks(cut.text, cut.start, cut.end)
    if cut.text[at : at + 1] != "(":
        return False
    end = closing(cut.text, at, cut.end)
    if end is None:
        return False
    take_series(cut, at + 1, end - 1)
    cut.start = end
    return True


def cut_series_tail(cut: Stretch) -> bool:
    """A series in brackets at the end: "p. 1-10 (Series; Vol. 2)."."""
    end = cut.start + len(cut.left.rstrip(" ."))
    if cut.text[end - 1 : end] != ")":
        return False
    at = opening(cut.text, cut.start, end)
    if at is None:
        return False
    take_series(cut, at + 1, end - 1)
    cut.end = at
    return True


# "Oslo: Fen University. (Wet Books, 267)."
SERIES_ROUND = regex(
    r"\.?\s\((?P<collection_title>[^\W\d_a-z][^(),;\d]{3,120}?)\s?[,;]\s(?:No\.\s|Nr\.\s)?(?P<collection_number>(?!(?:1[4-9]|20)\d\d\))\d{1,4})\)[\s.]*$"
)


# "Köln : Moor, 1987 (Schriften zum Regen 12)", of DIN 1505: a blank alone before the number
SERIES_YEARED = regex(
    r"(?<=\s(?:1[4-9]|20)\d\d)\s\((?P<collection_title>(?!Vol\b|Band\b|No\b)[^\W\d_a-z][^(),;\d]{5,120})\s(?:;\s)?"
    r"(?P<collection_number>(?!(?:1[4-9]|20)\d\d\))\d{1,4})\)[\s.]*$"
)


def cut_numbered_series(cut: Stretch) -> bool:
    """A series and its number, in brackets at the end, without a word for the number."""
    return (cut.tail(SERIES_ROUND) or cut.tail(SERIES_YEARED)) is not None


ONLINE = regex(r"\[[Oo]nline\]\.?\s*")  # "[online] Mire Times"
# "Piscataway, NJ : IEEE", "Fen Hill, Minn.: Fen Press", "Place: Publisher", "Fen Hill (MI): Mire Press"; never "The
# Fen Guide: A Resource"
PLACE = regex(
    r"(?!(?:The|An?)\s(?!Hague))(?:[^.:;()\d]{2,60}?(?:,\s(?:[A-Z][a-z]{2,5}\.|(?:[A-Z]\.\s?){2,3}))?"
    r"(?:\s\([A-Z][\w. ]{1,20}\))?|[^\W\d_a-z]\w?\.)(?:\s?:\s+|：)(?=\S)"
)


# "Wet Film Studies 3. Oslo: Fen Press", of Chicago
SERIES_HEAD = regex(
    r"(?P<collection_title>[^\W\d_a-z][^.:;,\d]{2,80}\s[^.:;,\d]{2,40})\s(?P<collection_number>\d{1,4})\.\s+"
    r"(?=[^\W\d_a-z][^.:\d]{1,40}:\s)"
)
# "2. Aufl. Berlin: Springer", "2nd ed. Oslo: Fen Press"
EDITION_HEAD = regex(rf"(?P<edition>\d{{1,2}}(?:st|nd|rd|th)?\.?)\s(?:{alternatives(EDITION)}|ed)\.?\s+(?=\S)")
# "Springer, Cham", "IEEE, New York, NY"
KNOWN_WITH_PLACE = regex(
    rf"(?P<publisher>{'|'.join(map(re.escape, KNOWN_PUBLISHERS))}),\s(?!(?:Inc|Ltd|LLC|Limited)\b)"
    r"(?=(?:[^\W\d_a-z][\w.-]+(?:,?\s|[\s.]*$)){1,4}$)"
)


NAMELESS = regex(r"\[?s\.\s?[ln]\.?\]?[\s.]*", re.IGNORECASE)  # "s.n.", where no publisher is known


def _take_heads(cut: Stretch, start: int, end: int) -> int:
    """What stands before an imprint: an edition, "[Internet]"; where the imprint begins."""
    if series := SERIES_HEAD.match(cut.text, start, end):
        cut.groups(series)
        start = series.end()
    if edition := EDITION_HEAD.match(cut.text, start, end):
        cut.groups(edition)
        start = edition.end()
    if online := ONLINE.match(cut.text, start, end):
        cut.take("csl_type:webpage", *online.span())
        start = online.end()
    return start


def take_publisher(cut: Stretch, start: int, end: int) -> None:
    """ "Place : Publisher", or the publisher alone."""
    start = skip_marks(cut.text, start, end)
    if NAMELESS.fullmatch(cut.text, start, end):
        if not cut.hosted and not cut.has("work_type"):
            cut.take("csl_type:book", start, end)
        return
    start = _take_heads(cut, start, end)
    place = PLACE.match(cut.text, start, end)
    if place:
        cut.take("publisher_place", start, place.end() - len(place[0]) + len(place[0].rstrip(" :：")))
        start = place.end()
    elif parted := part_place(cut.text, start, end):
        cut.rest("publisher_place", *parted[1])
        start, end = parted[0]
    elif known := KNOWN_WITH_PLACE.match(cut.text, start, end):
        cut.rest("publisher_place", known.end(), end)
        end = known.end("publisher")
    cut.rest("publisher", start, end)
    if cut.text[start:end].strip(" .") in PREPRINT_SERVERS:
        cut.take("csl_type:article", start, end)


PLACED = 2  # so many commas has a publisher with city and country: "Fen Foundation, Vienna, Austria"


def part_place(text: str, start: int, end: int) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Publisher and place where only a comma parts them and a city shows which is which: "Fen Press, New York", "Paris,
    Éditions du Marais"; None where none or both are."""
    comma, commas = text.find(", ", start, end), text.count(", ", start, end)
    if comma < 0 or commas > PLACED:
        return None
    first, last = (start, comma), (comma + 2, start + len(text[start:end].rstrip(" .")))
    cities = [is_city(text[slice(*piece)].partition(", ")[0]) for piece in (first, last)]
    if commas == PLACED and not cities[1]:
        return None
    if cities[0] == cities[1]:
        return None
    return (last, first) if cities[0] else (first, last)


def known_publisher(text: str, start: int, end: int) -> int | None:
    """Where a publisher that is known by name stands at the end, behind a host and a blank; behind a host that ends
    with a bracket its words tell, too: "(SLOW '19) Aalborg Universitetsforlag"."""
    stop = end
    for name in KNOWN_PUBLISHERS:
        for close in (name, f"{name}."):
            at = stop - len(close)
            if at > start and text.startswith(close, at, stop) and text[at - 1] in " .":
                return at
    at = text.rfind(") ", start, end) + 2
    named = at > start + 2 and text[at : at + 1].isupper() and ". " not in text[at:end]
    return at if named and looks_like_publisher(text[at:end]) else None


def looks_like_publisher(text: str) -> bool:
    """Whether a text says by its words that it is a publisher's name."""
    name = text.rstrip(". ")
    return name in KNOWN_PUBLISHERS or name in NAMED_PUBLISHERS or PUBLISHER_WORDS.search(text) is not None
