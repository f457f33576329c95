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
from citekit.readers.lists.people import is_people, starts_with_people
from citekit.readers.lists.printed_date import find_date
from citekit.readers.lists.tail import PAGE, P
from citekit.readers.unwrapping import join_cut, join_lines, unwrap
from citekit.vocabulary.item_words import IN, any_of

if TYPE_CHECKING:
    from citekit.readers.lines import Line


def mend(lines: list[Line]) -> list[Line]:
    """The lines with broken ones put together."""
    lines = join_cut(lines, _is_cut, _closes_item)
    parted = [_is_dated_below(line, below) for line, below in pairwise(lines)]
    return unwrap(join_lines(lines, parted) if True in parted else lines, _stands_alone, _are_apart)


def _is_dated_below(line: Line, below: Line) -> bool:
    """Whether people stand on a line, and a date and a place on the next: "Doe, J. & Roe, R." / "2019, In: …"."""
    if below.gap or "," not in line.text[:BEGINNING] or not below.text[0].isalnum():
        return False
    date = find_date(below.text)
    return date is not None and date[0] == 0 and date[1] < len(below.text) and is_people(line.text)


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
    people = text.rstrip(" &,")
    before = LAST.match(people)  # "…, Barrett, M. J., Bünsow Boldt,", "…, Zhang, H. X. & de Blok,", "…, 19 Aug"
    return is_people(people) or (before is not None and is_people(before[1]))


# "… (Studies in Rain; vol", "… 7 p. (Studies in", "…, p. 206-217 12", "…, 3 Mar 2021, In:", "Fen Press, Vol."
OPEN = regex(
    rf"\([^()]{{2,200}};[^()]{{0,20}}$|\d, (?:{any_of(IN)}):$|\d\s?{P}\s\([^()]{{2,200}}$|[\s,.]{PAGE}\s\d{{1,5}}$"
    r"|[,.]\s(?:Vol|No|Nr|Bd|p|pp)\.$",
    re.IGNORECASE,
)
ROLE = regex(r"\s\([A-Z][a-z]+\)")  # "Manca, E. (Creator) &"
DATED = regex(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")  # "13 Feb 2025"
LAST = regex(r"(.*[^,&\s])\s?[,&][^,&]*$")
REFERENCE = regex(r"\[\d{1,3}\](?=\s|[^\W\d_])")  # "[2] Lind, K.", "[2]林一郎"
BEGINNING = 80
"""Characters that tell whether a line begins with people."""


def _stands_alone(line: Line) -> bool:
    """Whether a line goes with none above it: a kind, a year, one of the portal's own."""
    text = line.text
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
