"""The end of a host's or publisher's notation: "Vol. 36. p. 307-313 7 p. 8614187. (Series; vol. 3)."."""

from __future__ import annotations

import re

from citekit.frozen import NamedTuple
from citekit.patterns import regex
from citekit.readers.citations.stretch import opening
from citekit.readers.lists.parts import Part
from citekit.vocabulary.item_words import EDITORS, ISSUES, PAGES, VOLUMES, any_of, any_whole

LONGEST = 3000
"""No notation is longer; a longer text is no tail."""

P = rf"(?:{any_whole(PAGES)})"
NUMERAL = (  # "S12", "1:15", "xiv", "P-12"
    r"(?:[A-Z]-)?[\w+*:/‑]{0,12}(?:\d|(?<![^\W\d])[ivxlcIVXLC]{1,7})[\w+*:/‑]{0,12}(?:\.[\w]{1,6}){0,2}"
)
RANGE = rf"{NUMERAL}(?:\s?[-–—‐‑−]{{1,2}}\s?{NUMERAL})?"  # "44-51", "206 - 217"
PAGE = rf"{P}\s?(?P<page>{RANGE}(?:\s?[,&]\s?(?!\d{{1,5}}\s{P}){RANGE}){{0,4}})"  # "p. 44-51", "p. 1-4, 7-9"
COUNT = rf"(?P<count>\d{{1,5}})\s?{P}"  # "8 p."
NUMBERED = (
    r"(?=[^,().]{0,40}\d|[ivxlc]{1,8}(?!\w)|[a-z](?!\w))"  # "Vol. Part F137", "Vol. XLII"; not "Band of Brothers"
)
VOLUME = (
    rf"(?:{any_whole(VOLUMES)})\s?{NUMBERED}"
    r"(?P<volume>[^\s,()]{1,40}(?:\s[^\s,().]{1,20}){0,2}?)"  # "Vol. abs/2507.04906"
)
NUMBER = r"(?P<article>[^\s,()]{0,30}\d[^\s,()]{0,30})"  # "8614187"
# " (Lecture Notes in Computer Science; vol. 11)."; not " (eds.)."
SERIES = rf"(?P<series>(?:\s?\((?!(?:{any_of(EDITORS)})\))(?:[^()]|\([^()]*\))*\)[.,]?){{1,4}})"
GAP = r"(?:\s?[.,]?\s|\s?[.,]?$|\s?[.,](?=\())"
TAIL = regex(
    rf"(?:{VOLUME}{GAP})?(?:{PAGE}{GAP})?(?:{COUNT}{GAP})?(?:{NUMBER}{GAP})?(?:{SERIES})?\s?", re.IGNORECASE
)  # "Vol. 36. p. 307-313 7 p. (European Robotics Forum)."
BEGIN = regex(
    rf"(?:^|(?<=[.,]\s)|(?<=\d\s)|(?<=[.,]))(?=\(|[^\s,]*\d|(?:{any_whole(VOLUMES)})\s|{P}\s)"
    rf"|(?<=[^\W\d_]\s)(?={P}\s?\d{{1,6}}\s?[-–]\s?\d)",  # "Fen Press p. 210-228. 19 p."
    re.IGNORECASE,
)
# "blz. 44-51 8 blz." where the words are not known: a range tells pages, and what follows it their number
MONTHS = r"(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?\s)"
ANY_WORD = r"[^\W\d_]{1,12}\.?"
ANY_PAGE = (
    rf"(?:{P}\s?|{MONTHS}(?!(?:{any_whole((*VOLUMES, *ISSUES))})\s){ANY_WORD}\s)"
    r"(?P<page>[A-Za-z]?\d{1,6}[-–][A-Za-z]?\d{1,6})"
)
ANY_COUNT = rf"(?P<count>\d{{1,5}})\s?(?:{P}|(?:(?-i:[^\W\d_A-ZÀ-Þ])[^\W\d_]{{0,11}}|[^\W\d_]{{1,2}})\.?)"
ANY_TAIL = regex(
    rf"(?:{VOLUME}{GAP})?(?:{ANY_PAGE}{GAP})?(?:{ANY_COUNT}{GAP})?(?:{NUMBER}{GAP})?(?:{SERIES})?\s?", re.IGNORECASE
)
ANY_BEGIN = regex(
    rf"(?<=[.,]\s)(?={ANY_WORD}\s\d|\d{{2,4}}\s?(?-i:[^\W\d_A-ZÀ-Þ])|(?:{any_whole(VOLUMES)})\s)", re.IGNORECASE
)
YEAR = regex(r"(?:1[5-9]|20)\d\d\.?")  # "2019"
NUMBERING = rf"(?:{any_whole((*VOLUMES, *ISSUES))})\s?"
# "; vol. 895", "; no. 12"; ", Vol. 895", but not ", volume and time"
IN_SERIES = regex(rf"\s?;\s?{NUMBERING}(?=\S)|,\s{NUMBERING}(?=[\dIVXLC]+\b)", re.IGNORECASE)
BRACKET = regex(r"\(((?:[^()]|\([^()]*\))*)\)")  # "(European Robotics Forum)"
WORD_BEFORE = regex(r"[^\W\d_]\s?$")  # "Association for Computational Linguistics " before "(ACL)"


class Tail(NamedTuple):
    """Where the tail begins (the end of the text if there is none) and its pieces."""

    start: int
    parts: list[Part]


def find_tail(text: str, start: int, end: int) -> Tail:
    """The tail of `text[start:end]`: the leftmost place from where everything is of one."""
    rest = text[start:end].rstrip()
    if len(rest) > LONGEST:
        return Tail(end, [])
    for begin in BEGIN.finditer(rest):
        found = TAIL.fullmatch(rest, begin.start())
        if found and _is_tail(found, rest, begin.start()):
            tail = Tail(start + begin.start(), _parts(found, start))
            longer = None if found["page"] else _find_any(rest, start)
            return longer if longer and longer.start < tail.start else tail
    series = _bare_series(text, start, end)
    return series if series.parts else _find_any(rest, start) or series


def _find_any(rest: str, start: int) -> Tail | None:
    """The tail where its words are not known: pages by their range, or their number at the end."""
    for begin in ANY_BEGIN.finditer(rest):
        found = ANY_TAIL.fullmatch(rest, begin.start())
        if found and (found["page"] or found["count"]):
            return Tail(start + begin.start(), _parts(found, start))
    return None


def _is_tail(found: re.Match[str], rest: str, begin: int) -> bool:
    """Whether the pieces are enough to be sure: a number alone may be of a title, a bracket an acronym."""
    if found["page"] or found["count"] or found["volume"]:
        return True
    number = found["article"]
    if number is not None:
        closed = rest.endswith(".") or found["series"] is not None or LONG.fullmatch(number) is not None
        return begin > 0 and closed and len(number.rstrip(".")) > 3 and not YEAR.fullmatch(number)
    return found["series"] is not None and not WORD_BEFORE.search(rest[:begin])


LONG = regex(r"\d{6,9}")  # "Fen Press, 9781234", which is no part of a name, even at the end of a line


def _bare_series(text: str, start: int, end: int) -> Tail:
    """A series in brackets behind a word: with "; vol. 3", or in three words: "Springer Verlag (Notes on Rain)."."""
    rest = text[start:end].rstrip().rstrip(".")
    at = opening(rest, 0, len(rest)) if rest.endswith(")") else None
    begin = at - 1 if at and rest[at - 1] == " " else -1
    if begin >= 0 and (IN_SERIES.search(rest, begin) or _is_titled(rest, begin)):
        return Tail(start + begin + 1, series_parts(text, start + begin + 1, start + len(rest)))
    return Tail(end, [])


def _is_titled(rest: str, begin: int) -> bool:
    """Whether a bracket says more than the name before it: no "(United States)", no "IEEE (Institute of …)"."""
    before, bracket = rest[:begin].split()[-1:], rest[begin + 2 : -1].split()
    spelt_out = bool(before) and before[0].isupper() and before[0][0] == bracket[0][:1]
    return len(bracket) > 2 and not spelt_out


def _parts(found: re.Match[str], start: int) -> list[Part]:
    places = {name: found.span(name) for name in ("volume", "page", "count", "article") if found[name] is not None}
    if "page" in places and "article" in places and _bare(found["page"]) == _bare(found["article"]):
        del places["page"]
    parts = [Part(FIELDS[name], start + a, start + _end(found, b), name) for name, (a, b) in places.items()]
    if found["series"]:
        parts += series_parts(found.string, *found.span("series"), start)
    return parts


FIELDS = {"volume": "volume", "page": "page", "count": "number_of_pages", "article": "article_number"}


def _end(found: re.Match[str], end: int) -> int:
    return end - 1 if found.string[end - 1] in ".," else end


def _bare(text: str) -> str:
    return text.strip(" .,")


def series_parts(text: str, start: int, end: int, shift: int = 0) -> list[Part]:
    """Title and number of each series in brackets."""
    parts = []
    for bracket in BRACKET.finditer(text, start, end):
        begin, stop = bracket.span(1)
        numbers = list(IN_SERIES.finditer(text, begin, stop))
        title_end = numbers[0].start() if numbers else stop
        parts.append(Part("collection_title", shift + begin, shift + title_end, "series"))
        if numbers:
            parts.append(Part("collection_number", shift + numbers[0].end(), shift + stop, "series"))
    return parts
