"""What is cut off the end of a part or a whole, piece by piece: year, pages, imprint, series, edition, volume."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.composed.imprints import parse_imprint, take_imprint
from citekit.readers.citations.composed.titles import is_name
from citekit.readers.citations.parts.dates import DATE, YEAR
from citekit.readers.citations.parts.imprint import RANGES
from citekit.readers.citations.parts.numbers import is_told
from citekit.readers.citations.parts.pieces import EDITION_TAIL
from citekit.readers.citations.stretch import sentences

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.readers.citations.stretch import Stretch

YEAR_TAIL = regex(rf"(?P<stop>[,.;:]?\s|,)\(?(?P<issued>{DATE})\)?[\s.,]*$")
PAGES = regex(rf"[,.:;]?\s\(?(?:[Pp]p?\.?|[SСs]\.|[Pp]ages?)\s?(?P<page>{RANGES})\)?[\s.,]*$")
SPAN = regex(rf"[,.]\s?(?!{YEAR}[–-]{YEAR})(?P<page>[A-Z]?\d{{1,5}}[–-][A-Z]?\d{{1,5}})[\s.,]*$")
COUNT = regex(r"[,.]\s(?P<number_of_pages>\d{2,4})\s(?:pp?|S|s)\b[\s.]*$")
VOLUME = regex(r"[.,]\s(?:[Vv]ol(?:ume|\.)|Bd\.|Band)\s(?P<volume>\d{1,3}|[IVX]{1,5})[\s.,]*$")
REVISED = regex(r"[.,]\s(?P<edition>Revised|\d{1,2}(?:st|nd|rd|th))[\s.,]*$")
SERIES_WORD = r"\b(?:Series|Studies|Monographs?|Texts|Notes|Methods|Introductions|Handbooks|Library|Lectures?|Papers)\b"
SERIES = regex(
    r"[.,]\s(?P<collection_title>[^\W\d_a-z][^.,;:()\d]{5,90}?)(?:,?\s(?:[Nn]o\.\s|[Vv]ol\.\s|n°\s)?(?P<collection_number>\d{1,4}))?[\s.,]*$"
)
SERIES_ROUND = regex(
    r"\s\((?P<collection_title>[^\W\d_a-z][^.;:()\d]{5,90}?)(?:[,;]?\s(?:[Nn]o\.\s|[Vv]ol\.\s)?(?P<collection_number>\d{1,4}))?\)[\s.,]*$"
)
WORDED = regex(SERIES_WORD)
ROUND = regex(rf"\s\((?P<inner>[^()]{{2,120}}?)(?:[,;]?\s(?P<issued>{YEAR}))?\)[\s.,]*$")
ONLINE = regex(r"[.,]?\s\[(?i:online|en ligne|en línea|internet)\][\s.,]*$")
REACH = 200


def _find(cut: Stretch, name: str) -> bool:
    return cut.tail(PATTERNS[name]) is not None


PATTERNS = {"volume": VOLUME, "edition": EDITION_TAIL, "revised": REVISED, "count": COUNT}


def cut_year(cut: Stretch) -> bool:
    """The year, unless another is told."""
    found = YEAR_TAIL.search(cut.text, max(cut.start, cut.end - 40), cut.end)
    if found is None or (cut.has("issued") and not is_told(cut, found["issued"][-4:])):
        return False
    if not cut.has("issued"):
        cut.take("issued", *found.span("issued"))
    cut.end = found.start()
    return True


def cut_pages(cut: Stretch) -> bool:
    """Pages with their word, or a range alone."""
    return not cut.has("page") and (cut.tail(PAGES) or cut.tail(SPAN)) is not None


def cut_series(cut: Stretch) -> bool:
    """A series, which its words show."""
    found = (
        None if cut.has("collection_title") else SERIES_ROUND.search(cut.text, max(cut.start, cut.end - REACH), cut.end)
    )
    found = found or (
        None if cut.has("collection_title") else SERIES.search(cut.text, max(cut.start, cut.end - REACH), cut.end)
    )
    if found is None or not WORDED.search(found["collection_title"]) or not is_name(found["collection_title"]):
        return False
    cut.groups(found)
    cut.end = found.start() + (cut.text[found.start()] == ".")
    return True


def cut_round(cut: Stretch) -> bool:
    """Brackets with an imprint, and perhaps the year: " (Oslo: Fen Press, 2016)"."""
    found = ROUND.search(cut.text, max(cut.start, cut.end - REACH), cut.end)
    if found is None or cut.has("publisher", "publisher_place") or (found["issued"] and cut.has("issued")):
        return False
    imprint = parse_imprint(cut.text, *found.span("inner"))
    if imprint is None and found["issued"] and is_name(found["inner"]) and "," not in found["inner"]:
        imprint = (found.span("inner"), None)
    if imprint is None:
        return False
    take_imprint(cut, imprint)
    if found["issued"]:
        cut.take("issued", *found.span("issued"))
    cut.end = found.start()
    return True


def cut_imprint(cut: Stretch) -> bool:
    """Publisher and place as the last sentence, or as the last pieces between commas."""
    if cut.has("publisher", "publisher_place"):
        return False
    best = None
    for at in _starts(cut):
        imprint = parse_imprint(cut.text, at, cut.end)
        if imprint and (best is None or (all(imprint) and not all(best[1]))):
            best = (at, imprint)
    if best is None:
        return False
    take_imprint(cut, best[1])
    cut.end = cut.start + len(cut.text[cut.start : best[0]].rstrip(" ,;"))
    return True


def _starts(cut: Stretch) -> list[int]:
    """Where an imprint may begin: at the last sentence, at one of the last commas behind it, and behind a question."""
    places = sentences(cut.text, cut.start, cut.end)
    first = places[-1] if places else cut.start
    starts = [places[-1]] if places else []
    at = cut.end
    for _ in range(4):
        at = cut.text.rfind(", ", first, at)
        if at < 0:
            break
        starts.append(at + 2)
    return starts


TAILS: tuple[Callable[[Stretch], bool], ...] = (
    cut_year, cut_pages, cut_round, cut_imprint, cut_series, lambda cut: _find(cut, "edition"),
    lambda cut: _find(cut, "volume"), lambda cut: _find(cut, "revised"), lambda cut: _find(cut, "count"),
    lambda cut: cut.tail(ONLINE) is not None,
)  # fmt: skip


def cut_tails(cut: Stretch) -> None:
    """All that is known, as often as it stands there, from the end."""
    for _ in range(10):
        if not any(tail(cut) for tail in TAILS):
            return
