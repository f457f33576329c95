"""Books and chapters as lawyers cite them: edition, publisher and year in brackets, often without a comma.

"Karin Lind, The New Rain (2nd edn, OUP 2018)", "Karin Lind, ‘Old Rain’ in Mei Ito (ed), Law of Fens (Hart 2019) 12"
(OSCOLA), "Karin Lind, The New Rain (Federation Press, 2nd ed, 2018)" (AGLC).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.law.people import PEOPLE, take_people
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.imprint import looks_like_publisher

if TYPE_CHECKING:
    import re

    from citekit.readers.citations.stretch import Stretch

NUMBER = r"\d{1,2}(?:st|nd|rd|th)"
IMPRINT = (
    rf"\((?:(?P<edition>{NUMBER})\sedn,\s)?(?P<publisher>[^\W\d_a-z][^(),\d]{{1,60}}?)(?:,\s(?P<later>{NUMBER})\sed)?"
    rf"(?P<comma>,)?\s(?P<issued>{YEAR})\)"
)
PAGE = r"(?:\s(?P<page>\d{1,5})(?:,\s\d{1,5}(?:[-–]\d{1,5})?)?)?"
CHAPTER = regex(
    rf"{PEOPLE},\s[‘'](?P<title>.{{3,300}}?)[’'],?\s(?i:in)\s{PEOPLE.replace('people', 'editors')}\s\(eds?\),\s"
    rf"(?P<container_title>[^()]{{3,300}}?)\s{IMPRINT}{PAGE}[\s.]*"
)
BOOK = regex(
    rf"{PEOPLE}(?P<edited>\s\(eds?\))?,\s(?P<title>[^\W\d_a-z][^()‘’\"“”]{{3,300}}?(?:’s?\s[^()‘’\"“”]{{1,200}}?)?)\s{IMPRINT}[\s.]*"
)
# "Karin Lind, ‘Old Rain’ Proceedings of the Rain Days (Hart 2019)", "Karin Lind, ‘Old Rain’ (PhD thesis, UCL 2010)"
PROCEEDINGS = regex(
    rf"{PEOPLE},\s[‘'](?P<title>.{{3,300}}?)[’']\s(?P<container_title>Proceedings\s[^()]{{3,300}}?)\s{IMPRINT}[\s.]*"
)
THESIS = regex(
    rf"{PEOPLE},\s[‘'](?P<title>.{{3,300}}?)[’']\s\((?P<qualification>[A-Z][\w.]{{1,6}}|[Dd]octoral|[Mm]aster[’']s)\s(?P<kind>thesis|dissertation),"
    rf"\s(?P<awarding_institution>[^(),\d]{{3,80}}?),?\s(?P<issued>{YEAR})\)[\s.]*"
)
NAMES = {"kind": "", "people": "", "editors": "", "edited": "", "later": "edition", "comma": "", "page": ""}
NAMED_ALONE = frozenset({"OUP", "CUP", "Hart", "UCL Press", "MUP", "Clarendon"})
"""Publishers as they are named in no other style."""


def read_law_book(cut: Stretch) -> bool:
    """A chapter, or a book whose publisher or edition shows itself; False for any other text."""
    if _read_named(cut):
        return True
    found = CHAPTER.fullmatch(cut.text, 0, cut.end)
    if found:
        cut.hosted = True
        take_people(cut, found, "author")
        take_people(cut, found, "editor", "editors")
        cut.take("csl_type:chapter", *found.span("container_title"))
        if found["page"] and found["comma"]:  # of OSCOLA the page that is quoted
            cut.take("page", *found.span("page"))
    else:
        found = BOOK.fullmatch(cut.text, 0, cut.end)
        if found is None or not _is_imprint(found):
            return False
        take_people(cut, found, "editor" if found["edited"] else "author")
        cut.take("csl_type:book", *found.span("title"))
    cut.groups(found, NAMES)
    return True


def _read_named(cut: Stretch) -> bool:
    """A paper of proceedings, or a thesis."""
    part = PROCEEDINGS.fullmatch(cut.text, 0, cut.end)
    found = part or THESIS.fullmatch(cut.text, 0, cut.end)
    if found is None:
        return False
    take_people(cut, found, "author")
    cut.groups(found, NAMES)
    cut.hosted = part is not None
    if part is None:
        cut.take("csl_type:thesis", *found.span("kind"))
    return True


def _is_imprint(found: re.Match[str]) -> bool:
    """Whether the brackets behind a title without quotes are surely an imprint of these styles; "(Fen Press, 2018)",
    as notes have it, too, is left to them."""
    if found["edition"] or found["later"]:
        return True
    return not found["comma"] and (found["publisher"] in NAMED_ALONE or looks_like_publisher(found["publisher"]))
