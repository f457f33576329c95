"""Titles in quotes and no mark inside them, as Science and PNAS print what is in no journal.

"K. Lind, M. Ito, “Rain” in Mires of Europe, J. Ray, Ed. (Fen Press, Oslo, 2005), pp. 3–9.", "K. Lind, “Rain”, thesis,
University of Oslo (1994).", "K. Lind, “Rain” (Technical report 12, Fen Institute, Oslo, 2006)."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.work_types import known_type
from citekit.patterns import regex
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.imprint import RANGES, take_publisher
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.physics.untitled import CAPITAL, NAME, SPOKEN
from citekit.readers.citations.stretch import Stretch

if TYPE_CHECKING:
    import re

PEOPLE = regex(rf"(?P<names>{SPOKEN}(?:,\s(?:and\s)?{SPOKEN})*)(?P<short>,?\set\sal\.)?,\s(?=[“\"])")
TITLE = r"[“\"](?P<title>[^\s](?:.{2,400}?)[^\s,.])[”\"]"
IMPRINT = (
    r"(?P<imprint>(?!Ph|[Dd]octoral|[Mm]aster|M\.)[^()]{2,120}?)(?:,\sed\.\s(?P<edition>\d{1,2}))?,"
    rf"\s(?P<issued>{YEAR})"
)
PART = regex(
    rf"{TITLE}\s[Ii]n\s(?P<container_title>{CAPITAL}[^()]{{3,200}}?)(?:,\s(?P<editors>{SPOKEN}(?:,\s{SPOKEN})*),\sEds?\.)?,?"
    rf"\s\({IMPRINT}\)(?:,\svol\.\s(?P<volume>\w{{1,5}}))?(?:,\spp?\.\s(?P<page>{RANGES}))?[\s.]*$"
)
THESIS = regex(
    rf"{TITLE},\s(?:(?P<qualification>Ph\.?\s?D\.?|M\.?\s?(?:Sc|A|S)\.?|[Dd]octoral|[Mm]aster['’]s)\s)?(?P<kind>[Tt]hesis|[Dd]issertation),\s"
    rf"(?P<awarding_institution>{CAPITAL}[^()]{{3,120}}?)(?:,\s\d{{4}})?\s\((?P<issued>{YEAR})\)[\s.]*$"
)
REPORT = regex(
    rf"{TITLE}\s\((?:(?P<kind>(?:[A-Z][a-z]+\s)?(?:[Rr]eport|[Rr]ep\.))(?:\s(?:[Nn]o\.\s)?(?P<number>(?=\S*\d)[\w/.-]{{1,20}}))?,\s)?{IMPRINT}\)[\s.]*$"
)
OWN = {"imprint": "", "editors": "", "kind": ""}


def read_science(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in this style; None for any other text."""
    people = PEOPLE.match(text)
    if people is None:
        return None
    cut = Stretch(text, people.end(), hints=hints)
    cut_links(cut)
    found = next((found for form in FORMS if (found := form.match(text, cut.start, cut.end))), None)
    if found is None:
        return None
    cut.each(NAME, "author", *people.span("names"))
    cut.take("incomplete:author", *people.span("short"))
    cut.groups(found, OWN)
    _take_kind(cut, found)
    return cut


FORMS = (PART, THESIS, REPORT)


def _take_kind(cut: Stretch, found: re.Match[str]) -> None:
    """What a part, a thesis or a report has of its own."""
    groups = found.groupdict()
    if "awarding_institution" in groups:
        cut.take("csl_type:thesis", *found.span("kind"))
        return
    take_publisher(cut, *found.span("imprint"))
    if "container_title" in groups:
        cut.hosted = True
        cut.each(NAME, "editor", *found.span("editors"))
    elif found["kind"]:
        cut.take("work_type" if known_type(found["kind"]) else "csl_type:report", *found.span("kind"))
