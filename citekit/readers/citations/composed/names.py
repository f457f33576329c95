"""A group, or a person of one name, before a year or a title in quotes: "UNESCO. (2019)", "Rain Watch, “Fens,”"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.dates import YEAR

if TYPE_CHECKING:
    from citekit.readers.citations.stretch import Stretch

_WORD = r"[^\W\d_a-zß-öø-ÿ][\w'’&-]{1,30}"
_SMALL = r"(?:of|for|the|and|in|on|&|de|des|du|la|für)"
QUOTE = r"[“\"‘«„]"
# "Rain Watch, 2019. ", "UNESCO (2019) ", "Plato. “", "International Rain Agency: Fens"
HEAD = regex(
    rf"(?P<group>{_WORD}(?:\s(?:{_SMALL}\s){{0,2}}{_WORD}){{0,9}})"
    rf"(?:(?P<mark>[.,:])?\s(?:\((?P<issued>{YEAR})\)[.,:]?|(?P<year>{YEAR})(?:[.,:]|(?=\s{QUOTE})))\s"
    rf"|[.,:]\s(?={QUOTE}))"
)
LETTERS = regex(
    r"(?P<group>[A-Z]{3,8}|(?:[A-Z]\w*\s)+Team)(?P<mark>[.,:])\s"
)  # "UNESCO. Rain counts", "R Core Team. R"


def read_group(cut: Stretch) -> str | None:
    """Take a group off the front and the year behind it; the mark that ends it, None where none stands there."""
    found = HEAD.match(cut.text, 0, cut.end) or LETTERS.match(cut.text, 0, cut.end)
    if found is None:
        return None
    single = " " not in found["group"] and not found["group"].isupper()
    cut.take("author" if single else "group:author", *found.span("group"))
    told = found.groupdict()
    year = "issued" if told.get("issued") else "year"
    if told.get(year):
        cut.take("issued", *found.span(year))
    cut.start = found.end()
    return "" if told.get(year) else told.get("mark") or "."
