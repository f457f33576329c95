"""A thesis behind a title in quotes: "PhD diss., University of Oslo, 1948"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.marked import take_piece
from citekit.readers.citations.parts.pieces import cut_pieces

if TYPE_CHECKING:
    from citekit.readers.citations.parts.pieces import Piece
    from citekit.readers.citations.stretch import Stretch


THESIS = regex(
    r"(?P<qualification>Ph\.?\s?D\.?|[Dd]octoral|[Mm]aster['’]?s|M\.?\s?(?:Sc|A|S)\.?|Bachelor['’]?s)\s(?i:dis-?s(?:er-?tation|\.)?|the-?sis)"
)  # "PhD diss.", "M.S. thesis"
NOTED = regex(
    rf"\((?P<inner>{THESIS.pattern.replace('qualification', 'noted')}, [^()]{{6,120}})\)(?:, [\d–-]{{1,11}})?[\s.]*$"
)
# "(PhD diss., University of Oslo, 1948), 12", as notes have it
ARCHIVED = regex(r"\.\s(?:ProQuest|UMI)\b[^.]{0,60}[\s.]*$")  # ". ProQuest (AAT 9999999)", where it lies
SCHOOL = regex(r"\b(?:Univ\w*|Universit\w+|Institut\w*|College|School|Academy|Hochschule)\b|\b(?:ETH|MIT)\b")


def take_thesis(cut: Stretch) -> bool:
    """ "PhD diss., University of Oslo, 1948", "Ph.D. dissertation, Dept. Elect. Eng., Univ. Oslo, Norway, 1948"."""
    if noted := NOTED.match(cut.text, cut.start, cut.end):
        cut.start, cut.end = noted.span("inner")
    if THESIS.match(cut.text, cut.start, cut.end):
        cut.tail(ARCHIVED)
    pieces = cut_pieces(cut, cut.start)
    degree = THESIS.match(cut.text, *pieces[0]) if pieces else None
    if degree is None:
        return False
    cut.groups(degree)
    cut.take("csl_type:thesis", *degree.span())
    kept = [piece for piece in pieces[1:] if not take_piece(cut, piece)]
    school = next((piece for piece in kept if SCHOOL.search(cut.text, *piece)), kept[0] if kept else None)
    if school:
        school, behind = with_campus(cut.text, school, kept[kept.index(school) + 1 :])
        cut.take("awarding_institution", *school)
        if behind and len(behind) <= PLACES:
            cut.take("publisher_place", behind[0][0], behind[-1][1])
    return True


def with_campus(text: str, school: Piece, behind: list[Piece]) -> tuple[Piece, list[Piece]]:
    """A school with the town that its name has ("University of California, Berkeley"), and what stands behind."""
    if behind and MANY.fullmatch(text, *school):
        return (school[0], behind[0][1]), behind[1:]
    return school, behind


MANY = regex(
    r"(?:The\s)?(?:University\sof\s(?:California|Texas|Illinois|North\sCarolina|Wisconsin|Massachusetts|Maryland|Michigan"
    r"|Minnesota|Missouri|Nebraska|Colorado|Hawaii|Tennessee)(?:\sat)?|(?:California|Texas)\sState\sUniversity"
    r"|State\sUniversity\sof\sNew\sYork|Indiana\sUniversity|Indian\sInstitute\sof\sTechnology)"
)
"""Schools that are in several towns and say which."""
PLACES = 3  # "Stanford, CA, USA"
