"""Patents in Pure's styles, which have neither journal nor publisher: their number and their day.

Author and Standard: "Lind, Karin (Inventor). / Rain gauge. Patent No.: WO2017098765. Jun 15, 2017."
Harvard: "Lind, K Jun. 15 2017, Rain gauge, Patent No. WO2017098765."
Vancouver: "Lind K, inventor. Rain gauge. WO2017098765. 2017 Jun 15."
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.people import EITHER, read_initialed, read_short
from citekit.readers.citations.stretch import Stretch

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

NO = r"Patent\s?(?:No|number|nr|nummer)\.?\s?:?\s"
NUMBER = r"(?P<number>(?=[^.,]*\d)[A-Z\d](?:[^.,]|,(?=\d{3})){3,40}?)"  # "WO2017098765", "US 10,123,456 B2"
MONTH = r"[^\W\d_]{3,9}\.?"
YEAR = r"(?:19|20)\d\d"
# "Patent No.: WO2017098765. Jun 15, 2017."
TAIL = regex(
    rf"(?:^|(?<=[\s.?!]))\s*{NO}{NUMBER}(?:[.,]\s(?P<issued>{MONTH}\s(?:\d{{1,2}},?\s)?{YEAR}|\d{{1,2}}\.?\s{MONTH}\s{YEAR}"
    rf"|{YEAR}))?[\s.]*$"
)
# " Jun. 15 2017, Rain gauge, Patent No. WO2017098765."
HARVARD = regex(
    rf"\s(?P<issued>(?:{MONTH}\s(?:\d{{1,2}}\s)?|\d{{1,2}}\s{MONTH}\s)?{YEAR}),?\s['‘]?(?P<title>[^\s'‘].{{2,400}}?)['’]?,\s{NO}{NUMBER}[\s.]*$"
)
# ", inventors. Rain gauge. WO2017098765. 2017 Jun 15."
VANCOUVER = regex(
    rf",\sinventors?\.\s(?P<title>[^\s].{{2,400}}?)(?:\.|(?<=[?!]))\s(?:{NO})?"
    r"(?P<number>[A-Z]{2}\s?\d(?:[\w/ -]|,(?=\d{3})){3,20})\."
    rf"\s(?P<issued>{YEAR}(?:\s{MONTH}(?:\s\d{{1,2}})?)?)[\s.]*$"
)


def cut_patent(cut: Stretch) -> bool:
    """Number and day at the end, behind the title; whether there are any."""
    found = cut.tail(TAIL) if "Patent" in cut.text else None
    if found:
        cut.take("csl_type:patent", *found.span("number"))
    return found is not None


def read_harvard_patent(text: str) -> Stretch | None:
    """A patent in Harvard; None for any other text."""
    return _read_behind(text, HARVARD, partial(read_initialed, initials=EITHER))


def read_inventors(text: str) -> Stretch | None:
    """A patent in Vancouver; None for any other text."""
    return _read_behind(text, VANCOUVER, read_short)


def _read_behind(
    text: str, pattern: re.Pattern[str], read_people: Callable[[Stretch, int, int], bool]
) -> Stretch | None:
    """A patent whose people stand before all else."""
    found = pattern.search(text)
    cut = Stretch(text)
    if found is None or not read_people(cut, 0, found.start()):
        return None
    cut.groups(found)
    cut.take("csl_type:patent", *found.span("number"))
    return cut
