"""Articles as lawyers cite them: the volume before the journal, the first page behind it.

"Karin Lind & Mei B. Ito, The New Rain, 73 Fen L.J. 733, 740 (1964)." (Bluebook; the second page is the one quoted),
"Karin Lind, ‘The New Rain’ (2009) 72 FLR 554", "Karin Lind, ‘The New Rain’ [2005] FL 440" (OSCOLA).
"""

from __future__ import annotations

from citekit.patterns import regex
from citekit.readers.citations.law.books import read_law_book
from citekit.readers.citations.law.people import PEOPLE, take_people
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.parts.quoted_people import CAPITAL
from citekit.readers.citations.stretch import Stretch

# "73 Yale L.J. 733", "133 HARV. L. REV. 1", "12 Fen J. Int'l L. & Pol'y 3"; a law journal has one of these words
LAWFUL = r"(?=[^\d]{0,60}\b(?:L\.|L\b|J\.|Rev\.|REV\.|Law|Q\.))"
JOURNAL = rf"{LAWFUL}(?P<container_title>{CAPITAL}[\w.'’]*(?:\s(?:{CAPITAL}[\w.'’]*|&|of|the|on)){{0,7}})"
BLUEBOOK = regex(
    rf"{PEOPLE},\s(?:(?:Note|Comment|Book Review|Essay),\s)?(?P<title>[^\"“”]{{3,300}}?),\s"
    rf"(?P<volume>\d{{1,4}})\s{JOURNAL}(?:\s(?P<page>\d{{1,5}})(?:,\s\d{{1,5}}(?:[-–]\d{{1,5}})?)?|(?<=\bRev\.))\s\((?:[A-Z][a-z]{{2,8}}\.?\s)?(?P<issued>{YEAR})\)[\s.,]*"
)
REPORTER = rf"(?P<container_title>{CAPITAL}[\w.'’&]*(?:\s(?:{CAPITAL}[\w.'’&]*|of|the|on|and)){{0,7}})"
OSCOLA = regex(
    rf"{PEOPLE},\s[‘'](?P<title>.{{3,300}}?)[’']\s(?:\[(?P<issued>{YEAR})\](?:\s(?P<volume>\d{{1,4}}))?|\((?P<year>{YEAR})\)\s(?P<number>\d{{1,4}})(?:\((?P<issue>\d{{1,3}})\))?)"
    rf"\s{REPORTER}\s(?P<page>\d{{1,5}})(?:,\s\d{{1,5}}(?:[-–]\d{{1,5}})?)?[\s.]*"
)
NAMES = {"people": "", "year": "issued", "number": "volume"}


def read_law(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation in one of these forms; None for any other text."""
    cut = Stretch(text, hints=hints)
    cut_links(cut)
    found = BLUEBOOK.fullmatch(cut.text, 0, cut.end) or OSCOLA.fullmatch(cut.text, 0, cut.end)
    if found is None:
        return cut if read_law_book(cut) else None
    take_people(cut, found, "author")
    cut.groups(found, NAMES)
    cut.take("csl_type:article-journal", *found.span("container_title"))
    return cut
