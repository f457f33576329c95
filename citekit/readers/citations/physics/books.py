"""Books and papers of proceedings as the Institute of Physics prints them, without a mark behind the year.

"Lind K M, Ito J-H and Ray A 2005 Rain in fens (Oslo: Fen Press)", "Lind K 2012 Rain in fens Proceedings of the Rain
Days (Springer) pp 3–9". Where a title runs into the name of a journal or a host, nothing is read.
"""

from __future__ import annotations

from citekit.patterns import regex
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.imprint import RANGES
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.parts.quoted_people import CAPITAL
from citekit.readers.citations.stretch import Stretch
from citekit.readers.citations.unquoted.people import FAMILY

_PERSON = rf"(?>{FAMILY}\s{CAPITAL}(?:[ -]{CAPITAL}){{0,3}}(?=,|\s|$))"  # which is read in one way
PEOPLE = regex(
    rf"(?P<names>{_PERSON}(?:,\s{_PERSON})*(?:\sand\s{_PERSON})?)(?P<short>\set\sal)?\s(?P<issued>{YEAR})[a-z]?\s(?=[^\W_])"
)
PERSON = regex(_PERSON)
BOOK = regex(
    r"(?P<title>(?!.*\sed(?:ited)?s?\s(?:by\s)?[^\W\d_a-z])[^()]{3,300}?)\s\((?P<publisher_place>[^():\d]{2,40}):\s(?P<publisher>[^():\d]{2,80})\)[\s.]*$"
)
PAPER = regex(
    r"(?P<title>[^()]{3,300}?)\s(?P<container_title>Proceedings\sof\s[^()]{4,200}?)\s\((?P<publisher>[^():\d]{2,80})\)"
    rf"\spp?\s(?P<page>{RANGES})[\s.]*$"
)


def read_physics_book(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in this form; None for any other text."""
    people = PEOPLE.match(text)
    if people is None:
        return None
    cut = Stretch(text, people.end(), hints=hints)
    cut_links(cut)
    paper = PAPER.match(cut.text, cut.start, cut.end)
    found = paper or BOOK.match(cut.text, cut.start, cut.end)
    if found is None:
        return None
    cut.hosted = paper is not None
    cut.each(PERSON, "author", *people.span("names"))
    cut.groups(people, {"names": "", "short": "incomplete:author"})
    cut.groups(found)
    return cut
