"""A report or a program named in a sentence of its own: "Rain. Technical Report No. 467, Institute of Rain, Oslo.",
"rain: Counting Drops. R package version 1.2."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.work_types import known_type
from citekit.patterns import regex
from citekit.readers.citations.parts.dates import DATE

if TYPE_CHECKING:
    from citekit.readers.citations.stretch import Stretch

# ". Technical Report no. TR-95-012, Mire Institute, Oslo", ". Working Paper 12, Fen Bank, 2005"
REPORT = regex(
    r"(?:(?<=[.?!)\]\"”»“'][ ])|(?<=,[ ])(?=(?:Technical|Research)\s))"
    r"(?P<kind>(?:[A-Z][\w-]+\s){0,3}(?:[Rr]eport|[Mm]emo(?:randum)?|[Pp]aper|[Nn]ote|[Bb]ulletin))\s(?:[Nn]o\.?\s|[Nn]umber\s|\#)?(?P<number>(?=\S*\d)[\w/-][\w/.-]{0,24}?)[,.]\s(?:(?P<publisher_place>[^\d.,:()]{2,40}(?:,\s[A-Z]{2})?):\s)?(?P<publisher>[^\d()]{4,200}?)"
    rf"(?:,?\s\(?(?P<issued>{DATE})\)?)?[\s.]*$"
)


def read_report(cut: Stretch) -> bool:
    """Kind, number, publisher and date of a report, and the title before them; False where none is named."""
    found = REPORT.search(cut.text, cut.start, cut.end)
    dated = cut.has("issued")
    if found is None or (dated and found["issued"]) or (found.start() <= cut.start and not cut.has("title")):
        return False
    cut.take("work_type" if known_type(found["kind"]) else "csl_type:report", *found.span("kind"))
    cut.groups(found, {"kind": ""})
    if found.start() > cut.start:
        cut.rest("title", end=found.start())
    return True


# "Fen Discussion Series 2023-045. Oslo: Fen Bank", "Mire Working Papers No. 12, Oslo: Fen Bank, 2019"
SERIES = regex(
    r"(?P<collection_title>[^\d.,:“”\"]{3,120}\b(?:Discussion|Working|Occasional|Research|Staff)\s(?:Papers?|Series|Paper\sSeries))"
    r"\s(?:[Nn]o\.?\s)?(?P<collection_number>\d[\w/-]{0,11})[.,]\s(?P<publisher_place>[^\d.,:]{2,40}):\s"
    rf"(?P<publisher>[^\d()]{{3,200}}?)(?:,\s\(?(?P<issued>{DATE})\)?)?[\s.]*$"
)


def read_series(cut: Stretch) -> bool:
    """A paper of a series with its number, place and publisher; False where none stands at the front."""
    found = SERIES.match(cut.text, cut.start, cut.end)
    if found is None or (cut.has("issued") and found["issued"]):
        return False
    cut.groups(found)
    cut.take("csl_type:report", *found.span("collection_title"))
    return True


# ". R package version 5.2.3", ". Python library, v. 1.2", ". R package ver. 1.3-5"
PACKAGE = regex(
    r"(?<=[.?!)\]\"”][ ])(?P<genre>(?:R|Python|Julia|MATLAB|Matlab|Stata|Perl|Ruby|JavaScript|Java)\s(?:package"
    r"|library|module|toolbox))"
    r"(?:,?\s(?:[Vv]ersions?|ver\.?|v\.?)\s?(?P<version>\d[\w.-]{0,20}?))?[\s.]*$"
)


def read_package(cut: Stretch) -> bool:
    """A package of a programming language with its version, and the title before it; False where none is named."""
    found = PACKAGE.search(cut.text, cut.start, cut.end)
    if found is None or found.start() <= cut.start:
        return False
    cut.groups(found)
    cut.take("csl_type:software", *found.span("genre"))
    cut.rest("title", end=found.start())
    return True
