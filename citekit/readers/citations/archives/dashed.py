"""A dash before the journal: "Lind, K. A., Ito, M. (2021): Rain in fens. - Mire Journal, 224, 3, 19-25." (GFZ)."""

from __future__ import annotations

from citekit.patterns import regex
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.parts.people import DOTTED, read_initialed
from citekit.readers.citations.stretch import Stretch

PEOPLE = regex(rf"(?P<people>[^()]{{5,4000}}?)\s\((?P<issued>{YEAR})[a-z]?\):\s")
JOURNAL = regex(
    r"[.?!]\s[-–—]\s(?P<container_title>[^\W\d_a-z][^,:]{2,150}),\s(?P<volume>[\w–-]{1,12})"
    r"(?:,\s(?P<issue>[\w–/-]{1,12}))?,\s(?:(?P<page>\d{1,6}\s?[-–]\s?\d{1,6})|(?P<article_number>\w{1,4}\d\w{0,12}))[\s.]*$"
)


def read_dashed(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in this style; None for any other text."""
    people = PEOPLE.match(text)
    if people is None:
        return None
    cut = Stretch(text, people.end(), hints=hints)
    cut_links(cut)
    journal = JOURNAL.search(cut.text, cut.start, cut.end)
    if journal is None or not read_initialed(cut, 0, people.end("people"), DOTTED):
        return None
    cut.groups(people, {"people": ""})
    cut.rest("title", end=journal.start() + 1)
    cut.groups(journal)
    return cut
