"""Where an article of APA's appeared: a journal, its volume, issue and pages, or the number of the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.imprint import RANGES, cut_article
from citekit.readers.citations.stretch import find_hint, sentences
from citekit.readers.citations.words import NEWSPAPER

if TYPE_CHECKING:
    import re

    from citekit.readers.citations.stretch import Part, Stretch

VOLUME_TEXT = (
    r"(?=[^,()]*\d)[^\s,()]{0,20}[^\s,().](?:\s[^\s,()]{0,11}[^\s,().])?|[IVXLCDM]{1,8}|[ivxl]{1,7}[-–][ivxl]{1,7}"
)
# ", 12(3), 1-10", ", 144, 106-120", " , 36(7), 8181-8192", ", (3), 211-215", ", 161", ", 34(2),", ",90,39-46"
NUMBERS = regex(
    rf"\s*,(?:\s+|(?=\d))(?:(?P<volume>(?!\d+\spp?\b)(?:{VOLUME_TEXT}))\s?(?:\((?P<issue>[^()]{{1,40}})\))?|\((?P<only>[^()]{{1,20}})\))"
    rf"(?:,(?:\s+|(?=\d{{1,6}}[-–]\d))(?:pp?\.\s?)?(?P<page>(?=[^,]*[-–]){RANGES}(?:,\s\d{{1,5}})?|{RANGES}))?[\s.,]*$"
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
# "Ekev Dergisi(13), 771-784": the issue of a journal without volumes (DergiPark)
ISSUE_BEHIND = regex(r"(?<=[^\W\d_])\((?P<issue>\d{1,4}(?:[-–/]\d{1,4})?)\)$")
# "211-215", "e101-e110", "12.1-12.9", "i-xii"
SPAN = regex(
    r"(?P<letters>[A-Za-z]{0,2})\d{1,5}(?:\.\d{1,2})?(?P<last>[A-Z]?)\s?[-‐‑–—]\s?(?P=letters)\d{1,5}(?:\.\d{1,2})?(?P=last)"
    r"|[ivxl]{1,7}[-–][ivxl]{1,7}"
)
ALONE = regex(r"\d{1,5}(?:\s?[-‐‑–—]\s?\d{1,5})?")  # "211-215", "489"


def read_journal(cut: Stretch) -> bool:
    """ "Title. Journal, 12(3), 1-10. Article 5"; whether there are such numbers."""
    if cut.tail(ARTICLE_OF_SERIES):
        cut.rest("title")
        return True
    end = cut.end
    article = cut_article(cut)
    numbers = NUMBERS.search(cut.text, max(cut.start, cut.end - 140), cut.end)
    if numbers and (empty := _find_empty(cut, numbers.start())):
        _take_numbers(cut, numbers)
        cut.rest("title", end=empty.start() + 1)
    elif numbers and container_start(cut, numbers.start()) is not None:
        _cut_numbers(cut, numbers)
        _split_container(cut)
    elif article:
        _split_container(cut)
    else:
        cut.end = end
        return False
    return True


def _cut_numbers(cut: Stretch, numbers: re.Match[str]) -> None:
    """Cut off the numbers, and the volume before a lone number, which is the page."""
    _take_numbers(cut, numbers)
    cut.end = numbers.start()
    alone = not (numbers["page"] or numbers["issue"]) and ALONE.fullmatch(numbers["volume"] or "")
    if alone and cut.tail(VOLUME_BEHIND):
        cut.parts[:] = [_as_page(cut, part) for part in cut.parts]
        _shorten(cut)
    elif not any(part.field in ("volume", "issue") for part in cut.parts):
        cut.tail(ISSUE_BEHIND)


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
    if _is_more(numbers):
        cut.take("page", numbers.start("volume"), numbers.end("page"))
        return
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
    paged = paged or (alone and _is_sheet(cut, numbers.start()))
    cut.groups(numbers, {"only": "issue", **({"volume": "page"} if paged else {})})


def _is_more(numbers: re.Match[str]) -> bool:
    """Whether pages stand where a volume does, and one page behind them: "100-109, 120", not "450-451, 12"."""
    span = PAGES.fullmatch(numbers["volume"] or "")
    page = numbers["page"] or ""
    return bool(span and not numbers["issue"] and page.isdecimal() and int(span[1]) < int(page))


PAGES = regex(r"\d{1,5}[-–](\d{1,5})")


def _is_sheet(cut: Stretch, end: int) -> bool:
    """Whether a newspaper's name ends at a place in what is dated by its day: "The Fen Post, 12.", of 4 November."""
    day = any(part.field == "issued" and DAY.search(cut.text, part.start, part.end) for part in cut.parts)
    return day and NEWSPAPER.search(cut.text, max(cut.start, end - 80), end) is not None


DAY = regex(r"[A-Z][a-z]{2,8}\.? \d{1,2}$|^\d{1,2} [A-Z][a-z]{2,8}")


WITH_NUMBER = ", Article "
"""What stands behind a volume, also of two numbers: "450-451, Article 112233"; behind pages it is ". Article"."""
# "12:345-360" is volume and pages; what the second number of "12:3" is nothing tells
COLON = regex(r"(?P<volume>\d{1,4}):(?:(?P<page>\d{1,6}[-–]\d{1,6}|\d{4,8})|\d{1,3})")


def container_start(cut: Stretch, end: int) -> int | None:
    """Where the last sentence begins, or what a hint knows for a container's name."""
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
    at = container_start(cut, cut.end)
    if at is None:
        cut.rest("title")
        return
    cut.rest("title", end=at)
    cut.rest("container_title", at)
