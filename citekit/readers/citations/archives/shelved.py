"""Digital Commons at Singapore Management University: "LIND, Karin; and ITO, Mei B.. Rain. (2019). Mires. 22, (4), 2-9.

Available at: https://ink.library.smu.edu.sg/sis_research/1"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.archives.bepress import PARTED, TWO
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.full_names import INITIAL
from citekit.readers.citations.parts.imprint import RANGES
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.stretch import Stretch
from citekit.readers.cuts import spans

if TYPE_CHECKING:
    import re

YEAR_AT = regex(rf"(?P<mark>[.?!])\s\((?P<issued>{YEAR})\)\.\s+")
ENDS = regex(r"\.\s+(?=\S)")
TURNED = regex(r"[^\W\d_][^\d,;:()\[\]]{0,60},\s[^\d,;:()\[\]]{1,60}")
# "Mires. 22, (4), 2-9.", "Mires. 22, 2-9."
JOURNAL = regex(
    rf"(?P<container_title>[^\W\d_].{{2,250}}?)\.\s(?P<volume>\d[\w/]{{0,8}})(?:,\s\((?P<issue>[^()]{{1,20}})\))?"
    rf"(?:,\s(?P<page>{RANGES}|[\w.:-]{{1,20}}))?[\s.,]*$"
)
# "Proceedings of the Meeting on Rain, Oslo, 2-4 May. 2-9."
HOST = regex(r"(?P<container_title>[^\W\d_].{2,300}?)\.\s(?P<page>\d{1,5}[-–]\d{1,5})[\s.,]*$")
MEETING = regex(r"\b(?:Proceedings|Conference|Symposium|Workshop|Congress)\b")
PEOPLE = 4000


def read_shelved(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """Such a citation; None for any other text."""
    year = YEAR_AT.search(text)
    if year is None:
        return None
    cut = Stretch(text, hints=hints)
    cut_links(cut)
    where = next(filter(None, (pattern.match(text, year.end(), cut.end) for pattern in (HOST, JOURNAL))), None)
    if where is None or not _read_people(cut, year):
        return None
    cut.groups(year, {"mark": ""})
    cut.take("title", cut.start, year.start() + (year["mark"] in "?!"))
    cut.groups(where)
    cut.hosted = where.re is HOST and MEETING.search(where["container_title"]) is not None
    return cut


def _read_people(cut: Stretch, year: re.Match[str]) -> bool:
    """Turned names up to the first full stop behind whole ones; one with an initial at its end has two."""
    for found in ENDS.finditer(cut.text, 0, min(year.start(), PEOPLE)):
        end = found.start()
        names = spans(cut.text, 0, end, PARTED)
        if len(names) == 1:
            names = spans(cut.text, 0, end, TWO)
        if not INITIAL.search(cut.text, 0, end + 1) and all(TURNED.fullmatch(cut.text, *span) for span in names):
            for span in names:
                cut.take("author", *span)
            cut.start = found.end()
            return True
    return False
