"""Chicago with every name turned, as MIT's covers have it: "Lind, Karin and Ito, Mei. “Rain.” Mires 110, 5 (May 2014):
1-9"."""

from __future__ import annotations

from citekit.patterns import regex
from citekit.readers.citations.archives.deposited import read_pairs
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.imprint import RANGES
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.stretch import Stretch

# "Lind, Karin. “", "Lind, Karin. 2014. "", the title, and ".” " behind it
HEAD = regex(
    rf"(?P<people>[^\"“”]{{5,4000}}?)\.?\s(?:(?P<issued>{YEAR})\.\s)?[\"“](?P<title>[^\"“”]{{3,600}}?)(?:(?<=[?!])|[.,])[\"”]\s"
)
# "Mires 110, 5 (May 2014): 1-9", "Mires 29.3 (2010): 25–36", "132 (7)", "229"
NUMBERS = regex(
    r"(?:(?P<container_title>[^\W\d_][^\"“”]{1,200}?),?\s)?(?P<volume>\d[\w/-]{0,9})(?:(?:\.|,\s(?:no\.\s)?)(?P<issue>[\w/–-]{1,12}))?"
    rf"(?:\s\((?P<bracket>[^()]{{1,30}})\))?(?::\s(?P<page>{RANGES}))?[\s.,]*$"
)
DATED = regex(r".*\d{4}")  # "(May 2014)"; else it is an issue


def read_paired(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation whose names are all turned, the title in quotes; None for any other text."""
    head = HEAD.match(text)
    if head is None:
        return None
    cut = Stretch(text, head.end(), hints=hints)
    if not read_pairs(cut, head.end("people")):
        return None
    cut.groups(head, {"people": ""})
    cut_links(cut)
    numbers = NUMBERS.match(text, cut.start, cut.end)
    if numbers is None:
        return None
    cut.groups(numbers, {"bracket": ""})
    if not numbers["container_title"]:
        cut.take("csl_type:article-journal", *numbers.span("volume"))  # MIT's covers are of articles
    if numbers["bracket"]:
        cut.take("issued" if DATED.fullmatch(numbers["bracket"]) else "issue", *numbers.span("bracket"))
    return cut
