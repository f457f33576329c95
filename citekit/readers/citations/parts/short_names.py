"""People whose initials stand behind their family names, in parts: "Young OH", "Price JR Jr", "Santos J dos".

One of them alone may be read in two ways ("Karin LAM"): a whole list, or the style, shows what it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.coded import person_name
from citekit.normalize.names import looks_like_organization, split_name, surnames
from citekit.patterns import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

PARTICLE = (
    r"(?:v[ao]n(?:\s(?:de[rn]?|het|'t))?|von\sder|de(?:\sl(?:a|os?|as)|[nr])?|d[aio]s?|del(?:la)?|dal|ten?|ter|zu[rm]?"
    r"|a[fvl]|el|la|le)"
)
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_WORD = rf"(?:{_CAPITAL}['’])?{_CAPITAL}[\w'’-]*[a-zß-öø-ÿ][\w'’-]*|St\."  # "Lind", "O'Brien", "McDonald"
FAMILY = rf"(?:{_WORD})(?:\s(?:(?:(?:[yei]|{PARTICLE})\s)?(?:{_WORD}))){{0,3}}"
SUFFIX = r"(?:Jr|Sr|II|III|IV|jun|sen|2nd|3rd)\b\.?"
_LETTER = rf"{_CAPITAL}(?![a-zß-öø-ÿ])"
INITIALS = rf"{_LETTER}(?:\.?(?:-|\s(?!{SUFFIX}))?{_LETTER}){{0,3}}\.?"
SHORT = regex(
    rf"(?:(?P<particle>{PARTICLE})\s)?(?P<family>{FAMILY})\s(?P<given>(?!I{{2,3}}\b){INITIALS})(?:\s(?P<behind>{PARTICLE}))?"
    rf"(?:,?\s(?P<suffix>{SUFFIX}))?"
)
ONE_LETTER = regex(rf"\s{_CAPITAL}(?:$|[\s.-])")
"""A single letter, which is no family name."""


def name_short(role: str, people: Sequence[str], style: str) -> dict[str, str]:
    """The raw fields of these people of one role, by their texts; none where it is not sure that the family names stand
    first."""
    people = [text for text in people if not text.startswith("The ") and not looks_like_organization(text)]
    found = {text: SHORT.fullmatch(text) for text in people}
    if not people or not all(found.values()) or not (style == "vancouver" or _are_sure(people)):
        return {}
    return {text: raw for text, short in found.items() if short and (raw := _raw(role, text, short))}


def _are_sure(people: Sequence[str]) -> bool:
    """Whether one of them has a single letter, or begins with no given name that is known: no "Karin LAM, Mei ITO"."""
    given = [name.partition(" ")[0] in surnames.GIVEN for name in people]
    return not all(given) or any(map(ONE_LETTER.search, people))


def _raw(role: str, text: str, short: re.Match[str]) -> str | None:
    """The raw field of a name in parts; None where it is read in the same parts without."""
    parts = (short["family"], short["given"], short["particle"] or short["behind"], None, short["suffix"])
    split = split_name(text)
    known = tuple(getattr(split.name, part, None) for part in PARTS) if split else ()
    return None if parts == known else person_name(role, *parts)


PARTS = ("family", "given", "particle", "dropping_particle", "suffix")
