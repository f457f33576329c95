"""Russia's GOST R 7.0.100 and its like in other countries: people behind a slash, dashes between the parts.

"Линд, К. И. Дождь / К. И. Линд, М. П. Ито // Вестник болот. – 2018. – Т. 88, № 8. – С. 723–730.", "Линд, К. И. Дождь /
К. И. Линд. – М. : Наука, 1996. – 846 с."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.parts.numbers import find_numbers, take_all
from citekit.readers.citations.stretch import Stretch

if TYPE_CHECKING:
    import re

CAPITAL = r"[^\W\d_a-zß-öø-ÿа-яёіїєґ]"
INITIALS = rf"{CAPITAL}[^\W\d_A-ZА-Я]?\.(?:\s?{CAPITAL}[^\W\d_A-ZА-Я]?\.){{0,2}}"
FAMILY = rf"{CAPITAL}[\w’'-]{{1,60}}+"
SPOKEN = rf"{INITIALS}\s?{FAMILY}"
DASH = r"\s?[–—-]\s"
CITED = regex(
    rf"(?:(?P<head>{FAMILY},?\s{INITIALS})\s+)?(?P<title>[^/]{{3,400}}?)\s/\s(?P<people>{SPOKEN}(?:,\s{SPOKEN}){{0,20}})"
    rf"(?P<short>\s(?:и\sдр\.|\[и\sдр\.?\]|et\sal\.))?(?:\s?;\s[^/]{{3,160}}?)?(?P<mark>\.?\s?//\s|\.{DASH})"
)
# "М. : Наука, 1996. – 846 с.", "СПб. ; М. : Наука, 1996"
IMPRINT = regex(
    rf"(?:(?P<edition>\d{{1,2}}-е\s[^–—]{{2,40}}?)\.{DASH})?(?P<publisher_place>[^:–—]{{1,60}}?)\s?:\s(?P<publisher>[^,–—]{{2,80}}),\s(?P<issued>{YEAR})"
    rf"(?:\.{DASH}(?P<number_of_pages>\d{{1,5}})\s[сcpPС]\b\.?)?(?:[\s.–—-].{{0,120}})?$"
)
# " : автореф. дис. ... канд. ист. наук : 07.00.02"
THESIS = regex(r"\s:\s(?P<kind>(?:автореф\.\s)?дис+\.\s(?:\.\.\.|…)\s[^:]{4,60}(?:\s?:\s[\d.]{5,12})?)$")
# "М., 2002. – 215 с."
PLACED = regex(
    rf"(?P<publisher_place>[^:,–—]{{1,40}}),\s(?P<issued>{YEAR})(?:\.{DASH}(?P<number_of_pages>\d{{1,5}})\s[сcpPСл]\b\.?)?[\s.]*$"
)
NAME = regex(SPOKEN)


def read_gost(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in this form; None for any other text."""
    found = CITED.match(text)
    if found is None:
        return None
    cut = Stretch(text, found.end(), hints=hints)
    cut_links(cut)
    _take_head(cut, found)
    if "//" in found["mark"]:
        numbers = find_numbers(cut)
        if numbers is None:
            return None
        take_all(cut, numbers)
        cut.rest("container_title", end=numbers.start())
        return cut
    return cut if cut.head(IMPRINT) or cut.head(PLACED) else None


def _take_head(cut: Stretch, found: re.Match[str]) -> None:
    """The title and the people, of whom the first may stand before the title too."""
    start, end = found.span("title")
    if thesis := THESIS.search(cut.text, start, end):
        cut.take("csl_type:thesis", thesis.start("kind"), end)
        end = thesis.start()
    cut.take("title", start, end)
    head = found["head"].partition(" ")[0].rstrip(",") if found["head"] else ""
    if head and head not in found["people"]:
        cut.take("author", *found.span("head"))
    cut.each(NAME, "author", *found.span("people"))
    cut.take("incomplete:author", *found.span("short"))
