"""Where the date of an item stands: behind the people, before what the work appeared in."""

from __future__ import annotations

import re

from citekit.patterns import regex
from citekit.readers.lists.words import MONTHS

STEMS = "|".join(sorted({re.escape(stem) for row in MONTHS for stem in row.text.split()}, key=len, reverse=True))
DAY, YEAR = r"\d{1,2}(?:st|nd|rd|th)?\.?", r"(?:1[5-9]|20)\d\d"
MONTH = rf"(?:(?:{STEMS})[^\W\d_]{{0,9}}\.?|\d{{1,2}}[月월])"
DATE = (
    rf"(?:{DAY}\s(?:de\s)?{MONTH}\s(?:de\s)?{YEAR}"  # "21 Mar 2024", "1 de maig 2016"
    rf"|{MONTH}\s(?:{DAY},?\s)?{YEAR}"  # "May 1 2016", "nov 2016"
    rf"|{YEAR}\s{MONTH}(?:\s{DAY})?"  # "2016 maj 1"
    rf"|{YEAR}年(?:\d{{1,2}}月(?:\d{{1,2}}日)?)?"  # "2016年5月1日"
    rf"|{YEAR}-\d\d(?:-\d\d)?|\d{{1,2}}[./]\d{{1,2}}[./](?:\d\d)?\d\d"  # "2016-05-01", "17.04.2026"
    rf"|{YEAR})"
)
FOUND = regex(rf"(?:^|(?<=,\s)|(?<=[)]\s)|(?<=[)],\s))({DATE})(?=\s?[,.]|\s*$|\s?\()", re.IGNORECASE)  # ", 2024, "
WHOLE = regex(DATE, re.IGNORECASE)  # "17.04.2026"


def find_date(text: str, start: int = 0) -> tuple[int, int] | None:
    """The place of the first date that stands between commas."""
    found = FOUND.search(text, start)
    return found.span(1) if found else None


def is_whole_date(text: str) -> bool:
    """Whether a text is a date and nothing else."""
    return WHOLE.fullmatch(text) is not None
