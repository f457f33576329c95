"""What is certain of a printed date that cannot be kept whole: the year that both readings share, the start."""

from __future__ import annotations

import re

from citekit.normalize.date_order import is_numeric, read_numeric
from citekit.normalize.date_shapes import find_shape
from citekit.normalize.dates import parse_date
from citekit.patterns import regex
from citekit.values import PartialDate

ABOUT = regex(r"(?:c|ca|circa|approx|about)\.? ?(?=[0-9])|\[(?=[0-9]{4}\]$)", re.IGNORECASE)  # "c. 2016", "ca. 2016"
QUARTER = regex(r"(?:Q[1-4]|[1-4]Q|[1-4](?:st|nd|rd|th) quarter)(?: of)?[ /,]+(?=[0-9]{4}$)", re.IGNORECASE)
"""Before a year: "Q1 2016"."""
ASIDE = regex(r" ?\([^\W\d_][^()0-9]{1,40}\)$")  # "1 May 2016 (online)"
OPEN = regex(r"\s*(?:→|⟶|-->?|–|—|-|to)\s*(?:…|\.\.\.|\?|present|now|ongoing)?$", re.IGNORECASE)  # "1 Jan 2020 → …"
WINTER = regex(r"winter ([0-9]{4})(?:/|-|–)(?:[0-9]{2})?([0-9]{2})$", re.IGNORECASE)  # "Winter 2015/2016"

LONE_YEAR = regex(
    r"(?:[0-9]{1,2}\.? )?[^\W\d_]{3,12}\.?,? (?P<last>[12][0-9]{3})"
    r"|[0-9]{1,2}[-/.][0-9]{1,2}[-/.](?P<third>[12][0-9]{3})"
    r"|(?P<first>[12][0-9]{3})(?: ?\?|[a-h]|-[0-9]{2}|[-/.][0-9]{1,2}[-/.][0-9]{1,2}/?)"
)
"""A year beside a day or month that is none: "31 Feb 2016", "1 Mayy 2016", "2001/13/45", "1850?", "2010a"."""


def certain_part(text: str) -> PartialDate | None:
    """The part of a date that holds in every reading; None where nothing does, or where the text is none."""
    text = text.strip()
    if shared := _shared_years(text):
        return shared
    if winter := WINTER.fullmatch(text):
        year = int(winter[1])
        return PartialDate(year, season=4) if (year + 1) % 100 == int(winter[2]) else None
    for pattern in (ABOUT, QUARTER, ASIDE, OPEN):
        rest = pattern.sub("", text, count=1)
        if rest != text and (date := parse_date(rest) or _shared_years(rest)):
            return date
    alone = LONE_YEAR.fullmatch(text)
    return PartialDate(int(alone["last"] or alone["third"] or alone["first"])) if alone else None


def _shared_years(text: str) -> PartialDate | None:
    """The years of a numeric date or range, if day-first and month-first agree on them; year-first, which a portal
    prints with four digits, is left aside as everywhere ("01/02/16")."""
    shape = find_shape(text)
    if shape is None or not is_numeric(shape.letters):
        return None
    likely = [date for order, date in read_numeric(shape).items() if order != "ymd"]
    spans = {(date.year, date.end.year if date.end else date.year) for date in likely}
    if len(likely) < 2 or len(spans) != 1:
        return None
    first, last = spans.pop()
    return PartialDate(first) if first == last else None
