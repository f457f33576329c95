"""A thesis among citations without quotes: its kind behind the title, in brackets or a sentence of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.work_types import known_type
from citekit.patterns import regex
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.imprint import cut_numbered_series
from citekit.readers.citations.parts.numbers import cut_year
from citekit.readers.citations.parts.pieces import cut_pieces
from citekit.readers.citations.parts.theses import PLACES, SCHOOL, THESIS, with_campus

if TYPE_CHECKING:
    import re

    from citekit.readers.citations.stretch import Stretch

# ". PhD thesis, ", ". Ph.D. Dissertation. ", " [dissertation]. ", " (Doctoral dissertation, University of Oslo)"
KIND = regex(
    rf"(?:[.?!,]\s+|:\s(?={THESIS.pattern.replace('?P<qualification>', '?:')}\.))"
    rf"(?P<sentence>{THESIS.pattern}|Diss|[^\W\d_][^.,:()\[\]]{{4,40}})(?=[.,]\s)"
    r"|\.?\s[\[(](?P<bracket>[^()\[\],]{4,40})(?:,\s(?P<school>[^()\[\]]{4,120}))?[\])]"
)


# ". 2000. 156 f. Tese (Doutorado em Chuva) – Instituto do Pântano, Universidade de Oslo, Oslo, 2000." (ABNT, of Brazil)
BRAZIL = regex(
    rf"[.?!]\s(?:{YEAR}\.\s)?(?:(?P<number_of_pages>\d{{1,4}})\s(?:f|p)\.\s)?"
    r"(?P<genre>(?:Tese|Dissertação|Monografia|Trabalho de Conclusão de Curso|TCC)\s\([^()]{4,80}\))\s?[–—-]\s"
    rf"(?P<school>[^–—]{{4,200}}?),\s(?P<issued>{YEAR})[\s.]*$"
)
UNIVERSITY = regex(r"\b(?:Univ|Facul|Pontif|Instituto|Centro|Escola)")


def _read_brazilian(cut: Stretch) -> bool:
    found = BRAZIL.search(cut.text, cut.start, cut.end)
    if found is None:
        return False
    cut.groups(found, {"school": ""})
    cut.take("csl_type:thesis", *found.span("genre"))
    cut.rest("title", end=found.start() + 1)
    pieces = cut_pieces(cut, *found.span("school"))
    names = [at for at, piece in enumerate(pieces) if UNIVERSITY.match(cut.text, *piece)]
    last = len(pieces) - (len(pieces) > 1)
    cut.take("awarding_institution", pieces[names[-1] if names else 0][0], pieces[last - 1][1])
    if len(pieces) > 1:
        cut.take("publisher_place", *pieces[-1])
    return True


def read_thesis(cut: Stretch) -> bool:
    """ "Rain. PhD thesis, University of Oslo, 2019": whether there is the kind of one; then all is taken."""
    if _read_brazilian(cut):
        return True
    found = next((found for found in KIND.finditer(cut.text, cut.start, cut.end) if _is_thesis(found)), None)
    if found is None:
        return False
    cut.rest("title", end=found.start() + (found["sentence"] is not None and cut.text[found.start()] not in ",:"))
    _take_kind(cut, found)
    cut.start = found.end()
    cut_numbered_series(cut)
    cut_year(cut)
    if found["school"]:
        cut.take("awarding_institution", *found.span("school"))
    else:
        _take_school(cut)
    return True


PEOPLE = frozenset({"Masters", "Master", "Doctors", "Doctor", "Bachelors", "Bachelor"})
"""Kinds of theses, and what titles list."""


def _is_thesis(found: re.Match[str]) -> bool:
    text = found["sentence"] or found["bracket"]
    if text in PEOPLE and found.string[found.start()] == ",":
        return False  # "Slaves, Masters, and the Fen"
    return text == "Diss" or THESIS.fullmatch(text) is not None or known_type(text) == "thesis"


def _take_kind(cut: Stretch, found: re.Match[str]) -> None:
    span = found.span("sentence") if found["sentence"] else found.span("bracket")
    degree = THESIS.fullmatch(cut.text, *span)
    if degree and degree["qualification"][:1] in "DBM" and known_type(cut.text[slice(*span)]) == "thesis":
        cut.take("work_type", *span)  # "Doctoral dissertation" is one name, against "PhD"
        return
    if degree:
        cut.groups(degree)
    cut.take("csl_type:thesis" if degree or cut.text[slice(*span)] == "Diss" else "work_type", *span)


def _take_school(cut: Stretch) -> None:
    """ "University of Oslo, Oslo, Norway", "Oslo: University of Oslo"."""
    place = PLACE.match(cut.text, cut.start, cut.end)
    if place:
        cut.take("publisher_place", *place.span("place"))
        cut.start = place.end()
    pieces = cut_pieces(cut, len(cut.text[: cut.start]) + len(cut.left) - len(cut.left.lstrip(" .,")))
    school = next((piece for piece in pieces if SCHOOL.search(cut.text, *piece)), pieces[0] if pieces else None)
    if school:
        behind = pieces[pieces.index(school) + 1 :]
        school, behind = with_campus(cut.text, school, behind)
        cut.take("awarding_institution", *school)
        if behind and len(behind) <= PLACES and not place:
            cut.take("publisher_place", behind[0][0], behind[-1][1])


PLACE = regex(r"[.,]?\s\[?(?P<place>[^\W\d_][^.,:\d\[\]]{1,40}(?:,\s[A-Z]{2})?)\]?:\s")
