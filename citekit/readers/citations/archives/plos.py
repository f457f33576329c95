"""What the archive of Thuwal prints under "Citation": "Lind K, Ito MS (2017) Rain in mires. Mires 12: 2-9. Available:
http://dx.doi.org/10.5555/1.", whose title is known from the page's head."""

from __future__ import annotations

from citekit.patterns import regex
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.imprint import RANGES
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.parts.people import read_short
from citekit.readers.citations.stretch import Stretch, find_title

YEAR_AT = regex(rf"\s\((?P<issued>{YEAR})\)\s+")
AVAILABLE = regex(r"[\s.]*Available:\s*$")
JOURNAL = regex(
    r"(?P<container_title>[^\W\d_].{1,200}?)(?:\s(?P<volume>(?!(?:19|20)\d\d\b)\d[\w-]{0,9})(?:\s?\((?P<issue>[^()]{1,20})\))?"
    rf"(?::\s?(?P<page>{RANGES}))?)?[\s.]*$"
)


def read_plos(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in this form, whose title is among the hints; None for any other text."""
    year = YEAR_AT.search(text)
    if year is None:
        return None
    cut = Stretch(text, year.end(), hints=hints)
    cut_links(cut)
    cut.tail(AVAILABLE)
    title = find_title(cut)
    if title is None or not read_short(cut, 0, year.start()):
        return None
    cut.groups(year)
    cut.rest("title", end=title)
    found = JOURNAL.match(text, title, cut.end)
    if found:
        cut.groups(found)
    return cut
