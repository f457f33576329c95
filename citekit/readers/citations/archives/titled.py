"""Chicago's author and date without numbers, where the page has the title: "Lind, Karin, and Mei Ito. 2014. Rain. Fen
Institute Technical Report 12."."""

from __future__ import annotations

from citekit.patterns import regex
from citekit.readers.citations.parts.dates import YEAR
from citekit.readers.citations.parts.imprint import take_publisher
from citekit.readers.citations.parts.links import cut_links
from citekit.readers.citations.parts.quoted_people import read_turned_first
from citekit.readers.citations.stretch import Stretch, find_title

YEAR_AT = regex(rf"\.?\s(?P<issued>{YEAR})\.\s+")
# "Fen Institute Technical Report TR-01-01", "Fen Institute working paper"
REPORT = regex(
    r"(?P<publisher>[^\"“]{3,250}?),?\s(?P<kind>(?i:(?:technical|research)\sreport|(?:working|discussion)\spaper))"
    r"(?:,?\s(?:[Nn]o\.\s)?(?P<number>(?=\S*\d)[\w./-]{1,20}?))?[\s.]*$"
)
DIGIT = regex(r"\d")


def read_titled(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """People, year, a title that is known, and one more sentence; None for any other text."""
    year = YEAR_AT.search(text)
    if year is None:
        return None
    cut = Stretch(text, year.end(), hints=hints)
    end = find_title(cut)
    if end is None or not read_turned_first(cut, 0, year.start() + (text[year.start() - 2 : year.start() - 1] in " .")):
        return None
    cut.groups(year)
    cut.rest("title", end=end)
    cut.start = end
    cut_links(cut)
    return cut if _read_imprint(cut) else None


def _read_imprint(cut: Stretch) -> bool:
    """A report with its institute and number, or a publisher; whether it is one of these, or nothing."""
    report = REPORT.match(cut.text, cut.start, cut.end)
    if report:
        cut.take("publisher", *report.span("publisher"))
        cut.take("csl_type:report", *report.span("kind"))
        if report["number"]:
            cut.take("number", *report.span("number"))
    elif cut.left.strip(" .") and not DIGIT.search(cut.left):
        take_publisher(cut, cut.start, cut.end)
    elif cut.left.strip(" ."):
        return False
    return True
