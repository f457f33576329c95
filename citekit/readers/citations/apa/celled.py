"""Books and their parts as Cell prints them, otherwise like APA: place and publisher in brackets behind the title.

"Lind, K.M. (2003). Motors of rain. In Wet Motors, M. Ray, ed. (Oslo, Norway: Fen Press), pp. 45–78.", "Lind, K., and
Ito, M. (1997). Ponds (Oslo: Fen Press)."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.imprint import RANGES
from citekit.readers.citations.parts.quoted_people import read_spoken

if TYPE_CHECKING:
    from citekit.readers.citations.stretch import Stretch

IMPRINT = r"\s\((?P<publisher_place>[^():;\d]{2,40}):\s(?P<publisher>[^():;]{2,80})\)"
PART = regex(
    rf"[.?!]\sIn\s(?P<container_title>[^()]{{3,200}}?),\s(?P<editors>[^()]{{4,200}}?),\seds?\.{IMPRINT},\spp\.\s(?P<page>{RANGES})[\s.]*$"
)
BOOK = regex(rf"(?<![.?!]){IMPRINT}[\s.]*$")


def read_celled(cut: Stretch) -> bool:
    """A book or a part of one in this form, of which people and year were read; False for any other text."""
    part = PART.search(cut.text, cut.start, cut.end)
    if part:
        cut.hosted = True
        read_spoken(cut, *part.span("editors"), "editor")
        for name in ("container_title", "publisher_place", "publisher", "page"):
            cut.take(name, *part.span(name))
        cut.rest("title", end=part.start() + 1)
        return True
    if cut.tail(BOOK) is None:
        return False
    cut.rest("title")
    return True
