"""EconStor: "Lind, Karin; Ito, Mei (2017) : Rain, Fen Discussion Papers, No. 11/2017, Fen University, Oslo", and with a
journal "…, Mires, ISSN 0000-0019, Fen Press, Oslo, Vol. 12, Iss. 3, pp. 2-9, https://doi.org/10.5555/1"."""

from __future__ import annotations

from citekit.patterns import regex
from citekit.readers.citations.archives.deposited import read_pairs
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.imprint import RANGES
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.stretch import Stretch, find_title

YEAR_AT = regex(rf"\s\((?P<issued>{YEAR})\)\s?:\s+")
IMPRINT = r"(?:,\s(?P<publisher>.{2,200}?)(?:,\s(?P<publisher_place>[^,\d]{2,60}))?)?"
SERIES = regex(
    rf",?\s?(?P<collection_title>[^\s,].{{2,200}}?),\s(?:No\.|Nr\.)\s(?P<collection_number>[\w./-]{{1,20}}){IMPRINT}[\s.,]*$"
)
JOURNAL = regex(
    rf",?\s?(?P<container_title>[^\s,].{{2,200}}?),\sISSN\s(?P<issn>\d{{4}}-?\d{{3}}[\dXx]){IMPRINT}"
    rf"(?:,\sVol\.\s(?P<volume>[\w/-]{{1,12}}))?(?:,\sIss\.\s(?P<issue>[\w/-]{{1,12}}))?(?:,\spp\.\s(?P<page>{RANGES}))?[\s.,]*$"
)
LAST = regex(r".*,\s")


def read_econstor(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation of EconStor's; None for any other text."""
    year = YEAR_AT.search(text)
    if year is None:
        return None
    cut = Stretch(text, year.end(), hints=hints)
    if not read_pairs(cut, year.start()):
        return None
    cut.groups(year)
    cut_links(cut)
    for start in filter(None, (find_title(cut), _series_start(cut))):
        for pattern in (JOURNAL, SERIES):
            if found := pattern.match(text, start, cut.end):
                cut.rest("title", end=found.start())
                cut.groups(found)
                if pattern is SERIES:
                    cut.take("csl_type:report", *found.span("collection_title"))
                return cut
    return None


NUMBER = regex(r",\s(?:No\.|Nr\.|ISSN)\s")


def _series_start(cut: Stretch) -> int:
    """Where the last name before a series' number or a journal's begins."""
    number = NUMBER.search(cut.text, cut.start, cut.end)
    last = LAST.match(cut.text, cut.start, number.start()) if number else None
    return last.end() if last else cut.end
