"""Rows of a property table with nothing but a blank between label and value, and between two rows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import longest_first, regex
from citekit.readers.pure.labels import ROWS

if TYPE_CHECKING:
    from collections.abc import Iterator

SURE = "|".join(re.escape(text) for text in longest_first(row.text for row in ROWS if re.search(r"[ (/]", row.text)))
"""Labels of several words, which no value has."""
NUMBERED = "Volume|Pages|Chapter|Edition|Issue|Number|Version|No\\."
OF_EVENT = "Place|Country|Location"
"""Labels of an event's block, which are words of titles elsewhere."""
OTHERS = "Journal|Publisher|Edition|Editors?|Event|Qualification|Sponsors|Supervisors?|Name|City|IPC"
TABBED = "|".join(re.escape(row.text) for row in ROWS if " " not in row.text)


TOLD = (
    r"DOIs?(?=\s(?:https?://|10\.))|(?:State|Status)(?=\s(?:Published|E-pub|Accepted|Submitted|In pre|Unpub))"
    r"|Period(?=\s\d)|(?:Print |Electronic )?IS[SB]Ns?(?=\s\d)"
)
"""Labels that their values tell."""


def _labels(others: str) -> re.Pattern[str]:
    """Labels as they stand on a line: "Original language English Pages 1-8 Publication status Published - 2019"."""
    return regex(
        rf"(?:^|(?<=\s))(?:(?P<sure>{SURE}|(?:{TABBED})(?=\t))"
        rf"|(?P<number>{NUMBERED})(?=\s[\w.-]{{0,6}}\d|\s[IVXLC]+\s|\s[ivxlc]+[-–])|(?P<told>{TOLD})"
        rf"|(?P<other>(?:{others})(?=\s(?:[^\W_a-zß-öø-ÿ]|[“‘\"]|arXiv|(?:bio|med)Rxiv))|Size(?=\s\d)))(?=\s\S)"
    )


LABEL, IN_EVENT = _labels(OTHERS), _labels(f"{OTHERS}|{OF_EVENT}")
HOSTED = "Title of host publication"


def row_starts(text: str, *, event: bool = False) -> Iterator[int]:
    """Where rows begin behind the first, in a table or in the block of an `event`; a word that may stand in a value is
    a label once, and not where it is the beginning of a value ("Journal Journal of River Weather"), nor "Journal"
    beside the title of a host."""
    seen = {"Journal"} if HOSTED in text else set()
    end = 0
    for found in (IN_EVENT if event else LABEL).finditer(text):
        label = found[0]
        if label in seen or (found.start() and not text[end : found.start()].strip()):
            continue
        end = found.end()
        if not found["sure"]:
            seen.add(label)
        if found.start():
            yield found.start()
