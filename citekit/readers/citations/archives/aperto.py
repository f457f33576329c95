"""What Turin's archive prints: "[Lind, Karin; Ito, Mei S., Rain, MIRES, vol. 33 (6), 2017, pagg.2-9, DOI:10.5555/1]",
and in its older form "Lind K;Ito MS. Rain in mires. MIRES. 33(6) pp: 2-9."."""

from __future__ import annotations

from citekit.patterns import regex
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.imprint import RANGES
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.stretch import Stretch
from citekit.readers.cuts import spans

PERSON = regex(r";\s?")
COMMAS = regex(
    r"\[?(?P<people>(?:[^;,]{2,60},\s[^;,]{1,60};\s?+){0,500}[^;,]{2,60},\s[^;,]{1,60}),\s(?P<title>.{3,600}?),\s"
    r"(?P<container_title>[^,]{2,200}),\svol\.\s(?P<volume>[\w/-]{1,15})(?:\s?\((?P<issue>[^()]{1,20})\))?,\s"
    rf"(?P<issued>{YEAR})(?:,\spagg?\.\s?(?P<page>{RANGES}))?(?:,\sDOI:.{{4,120}})?[\s.,]*$"
)
STOPS = regex(
    r"(?P<people>(?:[^;.,]{2,60};){0,500}[^;.,]{2,60})\.\s(?P<title>.{3,600}?)\.{1,2}\s"
    r"(?P<container_title>[A-Z][A-Z0-9 &:,'-]{3,200})\.\s"
    r"(?:None|(?P<volume>[\w/-]{1,15})(?:\s?\((?P<issue>[^()]{1,20})\))?)"
    rf"\s?pp:\s?(?:-{{2,3}}|(?P<page>{RANGES}))[\s.]*$"
)


def read_aperto(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in these forms; None for any other text."""
    cut = Stretch(text, hints=hints)
    cut.tail(CLOSED)
    cut_links(cut)
    found = COMMAS.match(text, 0, cut.end) or STOPS.match(text, 0, cut.end)
    if found is None:
        return None
    for place in spans(text, *found.span("people"), PERSON):
        cut.take("author", *place)
    cut.groups(found, {"people": ""})
    return cut


# ", DOI:10.1002/qre. 2186]": a blank in it is the PDF's
CLOSED = regex(r",\sDOI:\s?(?P<doi>10\.\d{4,9}/[^\s\]]{2,100}(?<!\.))\]?[\s.]*$|\]\s*$")
