"""The form in which Oxford University Press and ScienceDirect print a citation: nothing but commas, and the numbers
behind their words.

"Karin Lind, M B Ito, Rain in harbours, Mire Times, Volume 48, Issue 3, 2 July 2020, Pages 494–501, https://doi.org/…",
"Karin Lind, Rain in harbours, Mire Times, Volume 612, Part A, 2022, 128123, ISSN 0022-1694, https://doi.org/…"
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.dates import DATE
from citekit.readers.citations.parts.imprint import RANGES, take_numbers
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.parts.pieces import cut_pieces
from citekit.readers.citations.parts.quoted_people import CAPITAL, NAME, SMALL
from citekit.readers.citations.stretch import Stretch

if TYPE_CHECKING:
    from citekit.readers.citations.parts.pieces import Piece

# ", Volume 48, Issue W1, 02 July 2020, Pages W494–W501", ", Volume 612, Part A, 2022, 128123"
NUMBERS = regex(
    r",\sVolumes?\s(?P<volume>[\w/–-]{1,16})"
    r"(?:,\sIssues?\s(?P<issue>[\w /–-]{1,24})|,\s(?P<part>(?:Part|Supplement|Suppl)\s[\w ]{1,12}))?"
    rf"(?:,\s(?P<issued>{DATE}))?(?:,\sPages?\s(?P<page>{RANGES})|,\s(?P<number>(?=\S*\d)[\w.-]{{1,20}}))?[\s.,]*$"
)
INITIALS = rf"{CAPITAL}\.?(?:[ -]?{CAPITAL}\.?){{0,3}}"
# "Karin B Lind", "K B van der Laan"
PERSON = regex(rf"(?=.{{3,80}}$)(?:{NAME}|{INITIALS})(?:(?:\s|(?<=\.)-)(?:{NAME}|{INITIALS}|{SMALL})){{0,4}}\s{NAME}")
GOES_ON = regex(r"[a-zß-öø-ÿ]")


def read_worded(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in this form; None for any other text."""
    cut = Stretch(text, hints=hints)
    cut_links(cut)
    numbers = NUMBERS.search(cut.text, cut.start, cut.end)
    if numbers is None or not (numbers["issued"] or numbers["page"]):
        return None
    pieces = cut_pieces(cut, cut.start, numbers.start())
    people = _count_people(text, pieces)
    if not people or len(pieces) < people + 2:
        return None
    for piece in pieces[:people]:
        cut.take("author", *piece)
    journal = _journal(text, pieces)
    cut.take("title", pieces[people][0], pieces[journal - 1][1])
    cut.take("container_title", pieces[journal][0], pieces[-1][1])
    take_numbers(cut, numbers, {"part": "issue", "number": "page"})  # a part of a volume stands for the issue
    return cut


def _count_people(text: str, pieces: list[Piece]) -> int:
    """How many pieces are people: title and journal are none, nor is what a small letter goes on behind."""
    count = 0
    while count < len(pieces) - 2 and PERSON.fullmatch(text, *pieces[count]):
        count += 1
    while count and GOES_ON.match(text, pieces[count][0]):
        count -= 1
    return count


def _journal(text: str, pieces: list[Piece]) -> int:
    """Which piece the journal's name begins with: the last that no small letter begins ("Rain, Fog, and Snow")."""
    at = len(pieces) - 1
    while at and GOES_ON.match(text, pieces[at][0]):
        at -= 1
    return at
