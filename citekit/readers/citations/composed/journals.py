"""Articles: a name before numbers in any punctuation, or a name alone before a DOI."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.composed.titles import is_name, take_title
from citekit.readers.citations.parts.dates import DATE, MONTH, YEAR
from citekit.readers.citations.parts.imprint import RANGES, take_numbers
from citekit.readers.citations.parts.numbers import is_told
from citekit.readers.citations.parts.venues import is_region
from citekit.readers.citations.stretch import sentences
from citekit.readers.citations.words import NEWSPAPER

if TYPE_CHECKING:
    import re

    from citekit.readers.citations.stretch import Stretch

VOLUME = r"(?:[Vv]ol(?:ume)?\.?|[Vv]\.|[Tt]\.|Bd\.?|Band|T\.|Т\.)\s?"
ISSUE = r"(?:[Nn]os?\.?|[Nn]r\.?|[Nn]\.?[°º]|fasc\.|[Ii]ssue|№)\s?"
NUMBER = r"(?:[A-Z]?\d{1,4}(?:[–/-]\d{1,4})?|S\d{1,2}|Suppl\.?\s?\d{0,2})"
PAGE = r"(?:(?:[Pp]p?\.|[SСs]\.|[Pp]ages?)\s?)?"
DATED = rf"(?:\({DATE}\)|{DATE})"
# " 2014, vol. 113, no 12, p. 955", " 27/13 (1982), 6851–80", " 93, 1, S6–9", " 73: 69–92", " 45(5)", ", 2010;3(2):4–9"
NUMBERS = regex(
    rf"(?:[,.]?\s\(?(?P<before>{DATE})\)?[,;.]?)?(?P<stop>[,.]?\s|;)"
    rf"(?P<named>{VOLUME})?(?P<volume>\d{{1,4}}|[ivxlcd]{{1,9}})"
    rf"(?:[./:](?P<behind_dot>\d{{1,3}}(?:[–-]\d{{1,3}})?)(?=\s|,)|\s?\((?!{YEAR})(?P<issue>{NUMBER})\)|,?\s{ISSUE}(?P<marked>{NUMBER})"
    rf"|,\s(?P<number>\d{{1,3}})(?=,\s|\s\())?"
    rf"(?:,?\s\(?(?P<between>{DATE})\)?)?"
    rf"(?:(?:\s?[,:;]\s?|\.?\s){PAGE}(?P<page>{RANGES}))?(?:,?\s\(?(?P<behind>{DATE})\)?)?[\s.,]*$"
)
YEARS = ("before", "between", "behind")
NAMES = {
    **dict.fromkeys(("behind_dot", "marked", "number"), "issue"), **dict.fromkeys(YEARS, "issued"),
    "named": "", "stop": "",
}  # fmt: skip
REACH = 120
INTO = regex(r"\s?(?:[Ii]n|[Ee]n|[Dd]ans):?\s|\s?[–—]\s|\s")


def read_journal(cut: Stretch, mark: str) -> bool:
    """Numbers, a name before them, and a title before that."""
    found = NUMBERS.search(cut.text, max(cut.start, cut.end - REACH), cut.end)
    if found is None or not _fit(cut, found):
        return _read_unnumbered(cut)
    at = _name_start(cut, found.start(), mark)
    if at is None or not _is_journal(cut.text[at : found.start()].strip(" .,")):
        return False
    years = {} if not cut.has("issued") else dict.fromkeys(YEARS, "")
    take_numbers(cut, found, NAMES | years)
    (cut.take if "." in cut.text[at : found.start() - 1] else cut.rest)("container_title", at, found.start())
    return take_title(cut, _title_end(cut, at))


def _fit(cut: Stretch, found: re.Match[str]) -> bool:
    """Whether these are the numbers of an article: several, or one with its word, and a year that is told once."""
    told = [found[name] for name in YEARS if found[name]]
    if cut.has("issued") and not all(is_told(cut, year[-4:]) for year in told):
        return False
    if not cut.has("issued") and len(told) != 1:
        return False
    issue = any(found[name] for name in ("behind_dot", "issue", "marked", "number"))
    if not found["volume"].isdigit() and not (found["page"] and issue):
        return False
    return bool(found["page"] or issue or found["named"] or cut.has("doi"))


def _name_start(cut: Stretch, end: int, mark: str) -> int | None:
    """Where the journal's name begins: behind the quote, or at the last sentence or piece."""
    if cut.has("title"):
        into = INTO.match(cut.text, cut.start, end)
        return into.end() if into else cut.start
    places = sentences(cut.text, cut.start, end)
    while len(places) > 1 and SHORT.fullmatch(cut.text, places[-2], places[-1]):
        places.pop()
    comma = cut.text.rfind(", ", cut.start, end)
    if places and not (cut.text[places[-1] - 2] in "?!" and comma > places[-1]):
        into = INTO.match(cut.text, places[-1] - 1, end)
        return into.end() if into else places[-1]
    return comma + 2 if comma > 0 and mark in (",", ":", "") else None


SHORT = regex(r"(?:[^\W\d_]{1,9}\.\s+){1,3}|(?:[^\W\d_a-z][\w&]{1,12}\s){1,2}[^\W\d_]{1,9}\.\s+")
IN_TAIL = regex(r"[.,]?\s(?:[–—-]\s)?(?:[Ii]n:?\s)?$")


def _title_end(cut: Stretch, at: int) -> int:
    into = IN_TAIL.search(cut.text, max(cut.start, at - 8), at)
    return into.start() + (cut.text[into.start()] in "?!") if into else at


def _is_journal(name: str) -> bool:
    """Whether a name is no imprint, no list and no day: "Oslo: Fen Press", "Mires, Fens", "The Times, May"."""
    first = name.partition(" ")[0].strip(",")
    listed = ", " in name and not LISTED.search(name)
    return is_name(name) and not listed and not OTHER.search(name) and not is_region(first)


LISTED = regex(r",\s\S+\s(?:and|&)\s")  # "Water, Air and Soil"
OTHER = regex(rf"\b{MONTH}$|:\s.*\b(?:Press|Publish\w+|Universit\w+)\b|:\s\S+(?:\s\S+)?$|\bPreprint\b|\bed(?:s|n)?\b")


# "Rain counts. The Mire Times", ", March 3", before a day or an address
DAY = regex(
    rf"[,.]?\s\(?(?P<issued>(?:\d{{1,2}}\.?\s[^\W\d_]{{3,9}}\.?|[A-Z][a-z]{{2,8}}\.?\s\d{{1,2}},?)\s{YEAR})\)?"
    rf"(?:[,:;]?\s(?:pp?\.\s)?(?P<page>[A-Z]?\d{{1,3}}(?:[–-]\d{{1,3}})?))?[\s.]*$"
)


def _read_unnumbered(cut: Stretch) -> bool:
    """A newspaper's article, of a day."""
    found = None if cut.has("issued") else DAY.search(cut.text, max(cut.start, cut.end - REACH), cut.end)
    at = _name_start(cut, found.start(), ",") if found else None
    if found is None or at is None or not is_name(cut.text[at : found.start()]):
        return False
    if not NEWSPAPER.search(cut.text, at, found.start()):
        return False
    cut.groups(found)
    cut.take("csl_type:article-newspaper", at, found.start())
    cut.rest("container_title", at, found.start())
    return take_title(cut, _title_end(cut, at))
