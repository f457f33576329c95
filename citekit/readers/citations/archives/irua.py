"""What the archive of Antwerp's university (IRUA) prints: "Lind Karin, De Smet Jan. - Rain in fens Mires / Fen Press -
ISSN 0000-0019 - 12:3(2019), p. 2-9": families first, without commas; nothing parts the title from the journal."""

from __future__ import annotations

from citekit.normalize.coded import person_name
from citekit.normalize.names.particles import CAPITAL, LOWER
from citekit.patterns import regex
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.imprint import RANGES
from citekit.readers.citations.stretch import Stretch, find_title
from citekit.readers.cuts import spans

HEAD = regex(r"(?P<people>[^\W\d_a-z][^\d;()]{3,8000}?)\s?\.\s?-\s")
# " - ISSN 0000-0019 - 12:3(2019), p. 2-9", " - 104(2023), 102014", " - 38:4(2019), e12051";
# dashes on lines of their own are lost
TAIL = regex(
    r"(?:(?:\s-)?\sISSN\s(?P<issn>\d{4}-\d{3}[\dXx])(?:\s-)?|\s-)\s(?P<volume>[\w./-]{1,15})(?::(?P<issue>[\w./-]{1,15}))?"
    rf"\((?P<issued>{YEAR})\)(?:,\s(?:p\.\s(?P<page>{RANGES})|(?P<article_number>[\w.-]{{3,20}})))?[\s.]*$"
)
COMMA = regex(r"\s?,\s")
PUBLISHER = regex(r"\s/\s(?P<publisher>[^/\[\]]{2,120}?)(?:\s\[(?P<publisher_place>[^\[\]]{2,60})\])?$")
PARTICLES = LOWER | {word.lower() for word in CAPITAL}


def read_irua(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in this form; None for any other text, or where the title's end does not show."""
    head = HEAD.match(text)
    if head is None:
        return None
    cut = Stretch(text, head.end(), hints=hints)
    at = find_title(cut) if cut.tail(TAIL) else None
    people = [(start, end) for start, end in spans(text, *head.span("people"), COMMA) if " " in text[start:end]]
    if at is None or at >= cut.end or len(people) <= text.count(",", 0, head.end("people")):
        return None
    for start, end in people:
        cut.take(person_name("author", *split_turned(text[start:end])), start, end)
    cut.rest("title", end=at)
    cut.start = at
    cut.tail(PUBLISHER)
    cut.rest("container_title")
    return cut


def split_turned(name: str) -> tuple[str, str]:
    """ "De Smet Jan" in family and given name: the family is one word, with its particles."""
    words = name.split()
    led = next((at for at, word in enumerate(words[:-2]) if word.lower() not in PARTICLES), len(words) - 2)
    return " ".join(words[: led + 1]), " ".join(words[led + 1 :])
