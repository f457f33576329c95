"""EPrints: "Lind, Karin and Ito, M. (2014) Title. Journal, Volume 48 (Number 6). pp. 1377-1395. ISSN 0000-0019"."""

from __future__ import annotations

from citekit.patterns import regex
from citekit.readers.citations.archives.deposited import read_pairs
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.imprint import RANGES
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.stretch import Stretch, sentences

YEAR_AT = regex(rf"\s\((?P<issued>{YEAR})\)\s+(?=[^\W_a-z]|[\"'‘“«(\[¿¡])")  # " (2014) Rain"
PEOPLE = 4000
# ", Volume 48 (Number 6). pp. 1377-1395. ISSN 0000-0019", ", 7 . Article number 1234."
NUMBERS = regex(
    r",\s(?:Volume\s|Vol\.?\s)?(?P<volume>\d[\w/-]{0,12})(?:\s?\((?:Number\s|No\.?\s|Issue\s)?(?P<issue>[^()]{1,20})\))?"
    rf"\s?\.?(?:\s?pp?\.\s?(?P<page>{RANGES})\.?)?(?:\s?Article(?:\s[Nn]umber|\s?ID|\s[Nn]o\.?)?:?\s(?P<article_number>\S{{1,30}}?)\.?)?"
    r"(?:\s?ISSN:?\s(?P<issn>\d{4}-?\d{3}[\dXx])(?:\s\([^()]{1,20}\))?)?[\s.]*$"
)
ENDS_IN_NUMBER = regex(r",\s\d+$")
"""A journal that ends so has its volume there, and pages behind it: "(2024) Rain. Mires, 22, 206-219."."""
TAIL = 200


def read_eprints(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """An article's citation as EPrints prints it; None for any other text."""
    year = YEAR_AT.search(text)
    if year is None or year.start() > PEOPLE:
        return None
    cut = Stretch(text, year.end(), hints=hints)
    if not read_pairs(cut, year.start()):
        return None
    cut.groups(year)
    cut_links(cut)
    numbers = NUMBERS.search(text, max(cut.start, cut.end - TAIL), cut.end)
    places = sentences(text, cut.start, numbers.start()) if numbers else []
    if numbers is None or not places or ENDS_IN_NUMBER.search(text, places[-1], numbers.start()):
        return None
    cut.groups(numbers)
    cut.rest("title", end=places[-1])
    cut.rest("container_title", places[-1], numbers.start())
    return cut
