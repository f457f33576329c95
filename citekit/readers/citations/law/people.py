"""People as lawyers' citations name them: in natural order, or turned with bare initials, the last behind "and"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.quoted_people import CAPITAL, NAME, SMALL

if TYPE_CHECKING:
    import re

    from citekit.readers.citations.stretch import Stretch

GIVEN = rf"(?:{NAME}|{CAPITAL}\.(?:\s?{CAPITAL}\.){{0,2}}|{CAPITAL}(?=\s))"
PERSON = rf"(?>{GIVEN}(?:\s(?:{GIVEN}|{SMALL})){{0,3}}\s(?:St\.\s)?{NAME}(?:,?\s(?:Jr|Sr)\.|\sI{{2,3}}\b)?)"
# "Lind KM", "van der Lind J-P", as OSCOLA's bibliographies have them
TURNED = rf"(?:{SMALL}\s){{0,3}}{NAME}(?:\s{NAME})?\s{CAPITAL}{{1,3}}(?:-{CAPITAL}{{1,2}})?(?=,|\s(?:and|et)\s|$)"
OTHERS = r"\s(?:et\sal\.|and\sothers)"
PEOPLE = (
    rf"(?P<people>{TURNED}(?:(?:,\s{TURNED})*\sand\s{TURNED}|{OTHERS})?(?=,)"
    rf"|{PERSON}(?:(?:,\s{PERSON})*,?\s(?:&|and)\s{PERSON}|{OTHERS})?)"
)
TOKEN = regex(rf"{TURNED}|{PERSON}")
SHORT = regex(rf"{OTHERS}$")


def take_people(cut: Stretch, found: re.Match[str], role: str, group: str = "people") -> None:
    """Take the people in a group of a match, and that there are more where it says so."""
    cut.each(TOKEN, role, *found.span(group))
    if short := SHORT.search(cut.text, *found.span(group)):
        cut.take(f"incomplete:{role}", *short.span())
