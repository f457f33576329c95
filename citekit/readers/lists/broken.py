"""A list whose lines a window broke: titles and citations put together again."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.normalize.work_type_translation import is_foreign_type_line
from citekit.normalize.work_types import is_type_line
from citekit.patterns import regex
from citekit.readers.lists.citation import looks_like_citation
from citekit.readers.lists.noise import OTHER_KINDS, YEAR, noise_rule
from citekit.readers.lists.people import CUT, INITIALS, is_people, starts_with_people
from citekit.readers.lists.printed_date import find_date
from citekit.readers.lists.tail import PAGE, P
from citekit.readers.unwrapping import join_cut, join_lines, unwrap
from citekit.vocabulary.item_words import IN, OTHERS, any_of

if TYPE_CHECKING:
    from citekit.readers.lines import Line


def mend(lines: list[Line]) -> list[Line]:
    """The lines with broken ones put together."""
    count = len(lines)
    lines = join_cut(lines, _is_cut, _closes_item)
    parted = [_is_dated_below(line, below) or _is_named_below(line, below) for line, below in pairwise(lines)]
    lines = join_lines(lines, parted) if True in parted else lines
    return unwrap(lines, _stands_alone, _are_apart, known=count - len(lines))


def _is_dated_below(line: Line, below: Line) -> bool:
    """Whether people stand on a line, and a date and a place on the next: "Doe, J. & Roe, R." / "2019, In: …"."""
    if below.gap or "," not in line.text[:BEGINNING] or not below.text[0].isalnum():
        return False
    date = find_date(below.text)
    if date is None or date[0] > 0 or date[1] >= len(below.text):
        return False
    return is_people(line.text) or NAMED.search(line.text) is not None


def _is_named_below(line: Line, below: Line) -> bool:
    """Whether a list of people is open at the end of a line, and goes on below: "…, Holt," / "M. & Wit, C., 2019"."""
    if below.gap or not OPEN_PEOPLE.search(line.text):
        return False
    return GIVEN.match(below.text) is not None or OTHER.match(below.text) is not None or starts_with_people(below.text)


# "Rain on gates Ferrari, G. & Holt, M.,", "… Holt, M., 3 Jul"
NAMED = regex(rf",\s{INITIALS},(?:\s\d{{1,2}}\.?)?(?:\s[^\W\d_]{{3,12}}\.?)?$")
GIVEN = regex(rf"{INITIALS}(?=,| &)")
OTHER = regex(rf"(?:\d{{1,4}}\s)?(?:{any_of(OTHERS)})(?=,)")  # "41 others, Ng, X."
# "… Ek, W. &", "… Holt, M. & de", "… Ferrari, G., Holt,", "… Ek, W. & 41"
OPEN_PEOPLE = regex(rf",\s{INITIALS}(?:,|\s&)(?:\s\d{{1,4}}|(?:\s[^\W\d_][\w'’-]{{0,30}}){{1,4}},?)?$")


def _closes_item(line: Line) -> bool:
    """Whether a line closes an item, of a work or of something else: a kind, the days of a project."""
    text = line.text
    if OTHER_KINDS.match(text) or " → " in text or is_type_line(text):
        return True
    return "›" in text and is_foreign_type_line(text)


def _is_cut(line: Line) -> bool:
    """Whether a line has the people of an item and not yet the year, or not all of the brackets behind the date: with
    so much that is missing no width has to show that it is broken."""
    text = line.text
    if OPEN.search(text):
        return True
    if "," not in text[:BEGINNING] or not starts_with_people(text[:BEGINNING]):
        return False
    if text.count("(") > text.count(")"):  # "3 Jan 2024, (E-pub ahead of"
        return looks_like_citation(text)
    dated = DATED.search(text) is not None
    if ROLE.search(text) or (dated and text[-1] != ","):  # "…, Doe, J. (Creator), Fen University", "24 Nov 2025"
        return not dated
    if dated and looks_like_citation(text):  # "…, 2 May 2019, In: Shore. 9, 3, p. 211-225 15 p.,"
        return True
    people = CUT.sub(", ", COUNT.sub("", text)).rstrip(" &,")
    before = LAST.match(people)  # "…, Barrett, M. J., Bünsow Boldt,", "…, Zhang, H. X. & de Blok,", "…, 19 Aug"
    return is_people(people) or (before is not None and is_people(before[1]))


# "… (Studies in Rain; vol", "… 7 p. (Studies in", "…, p. 206-217 12", "…, p. 20 -", "…, 2021, In:", "Fen Press, Vol.",
# "…, 3 Mar 2021, In: Journal of"
OPEN = regex(
    rf"\([^()]{{2,200}};[^()]{{0,20}}$|\d, (?:{any_of(IN)}):$|\d\s?{P}\s\([^()]{{2,200}}$|[\s,.]{PAGE}\s\d{{1,5}}$"
    rf"|[,.]\s(?:Vol|No|Nr|Bd|p|pp)\.$|[,.]\s{P}\s?\d{{1,5}}\s?[-–]$"
    rf"|\d, (?:{any_of(IN)}): [^.:]{{2,120}}\s(?:of|and|for|the|on|in|&|de|für|und|et)$",
    re.IGNORECASE,
)
COUNT = regex(r"\s&\s\d{1,4}$")  # "… & 41", and "others," below
ROLE = regex(r"\s\([A-Z][a-z]+\)")  # "Manca, E. (Creator) &"
DATED = regex(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")  # "13 Feb 2025"
LAST = regex(r"(.*[^,&\s])\s?[,&][^,&]*$")
DOI = regex(r"(?:DOI|doi)s?:?\s(?:https?://(?:dx\.)?doi\.org/)?10\.\d{4,9}/")  # "DOI: 10.5281/zenodo.17699259"
REFERENCE = regex(r"\[\d{1,3}\](?=\s|[^\W\d_])")  # "[2] Lind, K.", "[2]林一郎"
BEGINNING = 80
"""Characters that tell whether a line begins with people."""


def _stands_alone(line: Line) -> bool:
    """Whether a line goes with none above it: a kind, a year, a DOI, one of the portal's own."""
    text = line.text
    if text[:3] in ("DOI", "doi") and DOI.match(text):
        return True
    if line.printed[:1] == "[" and REFERENCE.match(line.printed):
        return True
    if is_type_line(text) or ("›" in text and is_foreign_type_line(text)):
        return True
    return YEAR.fullmatch(text) is not None or noise_rule(text) is not None


def _are_apart(line: Line, below: Line) -> bool:
    """Whether a title ends over its people, or an item over the next title; people go on below other people. What goes
    on is not less far to the right than a line that has gone on."""
    if line.printed[:1].isspace() and below.printed and not below.printed[:1].isspace():
        return True
    if starts_with_people(below.text):
        return not (line.text[-1] in ",&" or is_people(line.text.rstrip(" ,&")))
    return _stands_alone(line)
