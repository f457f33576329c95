"""The head of a cover that a copy put on one line: degree, title and people, where words or letters part them."""

from __future__ import annotations

from citekit.frozen import NamedTuple
from citekit.patterns import regex
from citekit.readers.covers.listed import find_names, is_list
from citekit.readers.covers.words import PORTAL

Place = tuple[int, int]


class Head(NamedTuple):
    """Where title, people and degree stand; without a title nothing tells where one of them ends."""

    title: Place | None = None
    people: Place | None = None
    degree: Place | None = None


# "Author: Tregenza, Loveday Title: Granite walls"
LABELLED = regex(r"Author:\s*(?P<people>\S.{3,300}?)\s+Title:\s*(?P<title>\S.*)")
DEGREE = regex(
    r"(?:(?P<portal>[^.:;,]{3,60}) )?(?P<degree>PHD|PhD|MASTER|BACHELOR|DOCTOR|DOCTORAL|MPHIL|MSC|EngD) (?=[^\W\d_a-z])"
)
# "… in old dams|Pemberton, Hollis": behind a word that no name and no place follows ("made in Bergen, Norway")
BORDER = regex(r"(?<=[a-zß-öø-ÿ]{5}) (?=[^\W\d_a-z][^,;:]{1,40}, [^\W\d_a-z])")
LONGEST = 4
"""No given names have more words."""


def part_line(text: str) -> Head | None:
    """The parts of a head that holds more than a title; None for a title, or people, alone."""
    if labelled := LABELLED.fullmatch(text):
        return Head(labelled.span("title"), labelled.span("people"))
    if is_list(text):
        return None if _are_people(text) else Head()
    degree = DEGREE.match(text)
    if degree and degree["portal"] and not PORTAL.fullmatch(degree["portal"]):
        degree = None
    start = degree.end() if degree else 0
    border = next((found for found in BORDER.finditer(text, start) if is_list(text[found.end() :])), None)
    if border is None and degree is None:
        return None
    people = (border.end(), len(text)) if border else None
    return Head((start, border.start() if border else len(text)), people, degree.span("degree") if degree else None)


def _are_people(text: str) -> bool:
    """Whether a list holds names alone, and not the portal before the first of them or the title behind the last."""
    names = [text[start:end] for start, end in find_names(text) or ()]
    givens = [name.partition(",")[2] for name in names]
    return not PORTAL.fullmatch(names[0].partition(",")[0]) and all(len(given.split()) <= LONGEST for given in givens)
