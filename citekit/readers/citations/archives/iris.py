"""What Italian universities' archives (IRIS) print: "Rain / Lind, Karin; Ito, Mei. - In: MIRES. - ISSN 0000-0019. -
ELETTRONICO. - 12:3(2019), pp. 2-9. [10.5555/1]"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.imprint import RANGES
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.stretch import Stretch
from citekit.readers.cuts import spans

if TYPE_CHECKING:
    import re

HEAD = regex(r"(?P<title>.{3,600}?)\s/\s(?P<people>[^\W\d_][^/]{2,8000}?)\.\s-\s")
PART = regex(r"(?<=\.)\s[-–—]\s|\.\s(?=\(Intervento)")  # ". - ELETTRONICO. - "
PERSON = regex(r";\s*")
PIECES: tuple[re.Pattern[str], ...] = (
    regex(r"In:\s(?P<container_title>.{2,300}?)\.?"),  # "In: MIRES."
    regex(r"ISSN\s(?P<issn>\d{4}-?\d{3}[\dXx])\.?"),
    regex(r"ISBN\s(?P<isbn>[\d-]{10,17}[\dXx]?)\.?"),
    regex(r"(?:ELETTRONICO|STAMPA|CD-ROM|DVD)\.?"),
    # "12:3(2019), pp. 2-9.", "7:(2019), pp. 2-9.", "(2019)."
    regex(
        rf"(?:(?P<volume>[\w./-]{{1,15}}):?(?P<issue>(?<=:)[\w./-]{{1,15}})?)?\((?P<issued>{YEAR})\)"
        rf"(?:,\spp?\.\s?(?P<page>{RANGES})(?:-(?P=page))?)?\.?"
    ),
    # "(Intervento presentato al convegno RAIN 2019 tenutosi a Oslo nel 3-5 June 2019)."
    regex(
        r"\(Intervento presentato al convegno (?P<event_title>.{3,250}?)(?: tenutosi a (?P<place>.{2,80}?))?"
        r"(?: nel (?P<event_duration>.{4,60}?))?\)\.?"
    ),
    regex(
        rf"(?P<publisher_place>[^:\d]{{2,40}})\s?:\s(?P<publisher>[^,\d]{{2,100}}),\s(?P<issued>{YEAR})"
        r"(?:,\sISBN:?\s(?P<isbn>[\d-]{10,17}[\dXx]?))?\.?"
    ),
)
"""What may stand between the dashes."""


def read_iris(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in this form; None for any other text."""
    cut = Stretch(text, hints=hints)
    cut_links(cut)
    head = HEAD.match(text, 0, cut.end)
    if head is None:
        return None
    pieces = spans(text, head.end(), cut.end, PART)
    found = [_piece(text, *piece) for piece in pieces if text[slice(*piece)].strip(" .")]
    if not found or any(match is None for match in found):
        return None
    cut.take("title", *head.span("title"))
    for place in spans(text, *head.span("people"), PERSON):
        cut.take("author", *place)
    for match in filter(None, found):
        cut.groups(match, {"place": "text:event_place"})
    cut.hosted = cut.has("event_title", "isbn")
    return cut if cut.has("issued") else None


def _piece(text: str, start: int, end: int) -> re.Match[str] | None:
    end = start + len(text[start:end].rstrip())
    return next((found for pattern in PIECES if (found := pattern.fullmatch(text, start, end))), None)
