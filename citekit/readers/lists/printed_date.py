"""Where the date of an item stands: behind the people, before what the work appeared in."""

from __future__ import annotations

import re

from citekit.normalize.dates import is_date
from citekit.patterns import regex

DAY, YEAR = r"\d{1,2}(?:st|nd|rd|th|er|º)?\.?", r"(?:1[5-9]|20)\d\d"
MONTH = r"(?:[^\W\d_]{2,12}[.׳]?|\d{1,2}[月월])"  # "okt.", "5月"; which words are months the normaliser knows
OF = r"(?:d(?:e|el)\s|d['’])?"  # "1 de maig del 2016", "1 d’abril"
DATE = (
    rf"(?:{DAY}\s{OF}{MONTH}\s{OF}{YEAR}(?:\s(?:[гr]\.|года|roku))?"  # "21 Mar 2024", "1 de maig 2016", "1 мая 2016 г."
    rf"|{OF}{MONTH}\s(?:{DAY},?\s|{OF}){YEAR}"  # "May 1 2016", "nov 2016", "de juny 2021"
    rf"|(?:\d{{1,2}}-)?[^\W\d_]{{3,12}}\.?-{YEAR}"  # "14-Jun-2019", "Mar-2018" (Groningen)
    rf"|{YEAR}\s{MONTH}(?:\s{DAY})?"  # "2016 maj 1"
    rf"|{YEAR}[年년](?:\s?\d{{1,2}}[月월](?:\s?\d{{1,2}}[日일])?)?"  # "2016年5月1日"
    rf"|{YEAR}-\d\d(?:-\d\d)?|\d{{1,2}}[./]\d{{1,2}}[./](?:\d\d)?\d\d"  # "2016-05-01", "17.04.2026"
    rf"|(?:0?[1-9]|1[0-2])[/.]{YEAR}"  # "11/2013"
    rf"|{YEAR})"
)
FOUND = regex(rf"(?:^|(?<=,\s)|(?<=[)]\s)|(?<=[)],\s))({DATE})(?=\s?[,.]|\s*$|\s\()", re.IGNORECASE)  # ", 2024, "
WHOLE = regex(DATE, re.IGNORECASE)  # "17.04.2026"
REACH = 100_000  # characters, with thousands of people


def find_date(text: str, start: int = 0) -> tuple[int, int] | None:
    """The place of the first date that stands between commas, behind no more people than a paper has."""
    return next((found.span(1) for found in FOUND.finditer(text, start, start + REACH) if is_date(found[1])), None)


def is_whole_date(text: str) -> bool:
    """Whether a text is a date and nothing else."""
    return WHOLE.fullmatch(text) is not None and is_date(text)
