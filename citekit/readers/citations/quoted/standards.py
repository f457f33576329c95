"""Standards as IEEE's style has them: "Rain Gauges for Mires, ISO 9060:2018.", "Letters for Rain, ANSI Y10.5-1968"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.stretch import Stretch

if TYPE_CHECKING:
    import re

BODIES = (
    "AASHTO", "ANSI", "API", "AS", "ASME", "ASTM", "BS", "CSA", "DIN", "EN", "ETSI", "GB", "IEC", "IEEE", "ISA", "ISO",
    "ITU-T", "JIS", "NF", "NFPA", "NISO", "NIST", "NZS", "OASIS", "SAE", "UNE", "UNI",
)  # fmt: skip
"""Who issues standards, as their numbers begin."""
ANY = "|".join(BODIES)
# "IEEE Std 802.11-2016", "ISO/IEC 27001:2013", "ASTM E112-13"
NUMBER = (
    rf"(?:{ANY})(?:[/ ](?:{ANY}|TS|TR|Std\.?|Standard|SP|T))*\s"
    r"(?:[A-Z]{1,3}[ -]?)?\d(?:[\w:/-]|\.(?=\w))*"
)
MONTH = r"(?:[A-Z][a-z]{2,8}\.?\s(?:\d{1,2},\s)?)?"
STANDARD = regex(
    rf"(?P<title>[^\W\d_][^“”\"]{{8,300}}?),\s(?P<number>{NUMBER})(?:\s\([^()]{{3,60}}\))?"
    rf"(?:,\s(?P<issued>{MONTH}{YEAR}))?[\s.]*$"
)
PERSON = regex(r"[^\W\d_]\.|[^\W\d_][\w’'-]{1,30},\s[^\W\d_a-z]\.")
NUMBERED_YEAR = regex(r"[:-](?P<issued>(?:19|20)\d\d)$")  # "Y10.5-1968"


def read_named(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A standard behind its name; None for any other text."""
    found = STANDARD.fullmatch(text)
    if found is None or not _may_be_name(found["title"]):
        return None
    cut = Stretch(text, hints=hints)
    for name in ("title", "number"):
        cut.take(name, *found.span(name))
    cut.take("csl_type:standard", *found.span("number"))
    cut.take("issued", *_dated(found))
    return cut


def _may_be_name(title: str) -> bool:
    """Whether a name has words, and begins with nobody's: "J. Ray, Rain gauges", "Ray, J. Rain gauges" are books."""
    return " " in title and not PERSON.match(title)


def _dated(found: re.Match[str]) -> tuple[int, int]:
    """Where the year stands: behind the number, or at its end."""
    within = NUMBERED_YEAR.search(found.string, *found.span("number"))
    return found.span("issued") if found["issued"] else within.span("issued") if within else (0, 0)
