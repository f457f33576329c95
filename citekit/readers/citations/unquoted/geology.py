"""The style of geologists: the year between commas, a colon before the journal or the series.

"Lind, K.W., Ito, J., and Ray, P.J., 1999, Rain in fens: Mire Society Bulletin, v. 111, no. 3, p. 331–349." (Geological
Society of America), "Lind, K.W., 1999, Maps of rain: Fen Survey Open-File Report 97-470-F, 16 p." (its Survey)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.imprint import RANGES
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.stretch import Stretch
from citekit.readers.citations.unquoted.people import TURNED

if TYPE_CHECKING:
    import re

# "Ryder, R.T", a full stop forgotten
NAME = rf"(?>[^\W\d_a-z][\w’'-]{{1,30}},\s[^\W\d_a-z]\.[^\W\d_a-z](?![\w.])|{TURNED})"  # read in one way
PEOPLE = regex(
    rf"(?P<people>{NAME}(?:,\s(?:and\s)?{NAME})*(?:,?\s(?:and|&)\s{NAME})?)(?P<short>,?\set\sal\.)?,\s"
    rf"(?P<issued>{YEAR})[a-z]?,\s"
)
JOURNAL = regex(
    rf":\s(?P<container_title>[^\W\d_a-z][^:]{{2,120}}?),\sv\.\s(?P<volume>[\w–-]{{1,12}})(?:,\sno\.\s(?P<issue>[\w–-]{{1,12}}))?"
    rf"(?:,\sp\.\s(?P<page>{RANGES}))?[\s.,]*$"
)
REPORT = regex(
    r":\s(?P<collection_title>[^\W\d_a-z][^:,]{3,120}?)\s(?P<collection_number>(?=[\w–-]*\d)[\w–-]{1,20})(?:,\s(?P<number_of_pages>\d{1,5})\sp\.?)?[\s.,]*$"
)
PERSON = regex(NAME)


def read_geology(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in this style; None for any other text."""
    people = PEOPLE.match(text)
    if people is None:
        return None
    cut = Stretch(text, people.end(), hints=hints)
    cut_links(cut)
    found = JOURNAL.search(cut.text, cut.start, cut.end) or REPORT.search(cut.text, cut.start, cut.end)
    if found is None or found.start() <= cut.start:
        return None
    _take_people(cut, people)
    cut.rest("title", end=found.start())
    cut.groups(found)
    cut.take("csl_type:article-journal" if found.re.groupindex.get("volume") else "csl_type:report", *found.span(1))
    return cut


def _take_people(cut: Stretch, people: re.Match[str]) -> None:
    cut.each(PERSON, "author", *people.span("people"))
    cut.groups(people, {"people": "", "short": "incomplete:author"})
