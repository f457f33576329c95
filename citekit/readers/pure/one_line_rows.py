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
OTHERS = "Journal|Publisher|Editors?|Event|Qualification|Sponsors|Supervisors?|Name|City|IPC"
TABBED = "|".join(re.escape(row.text) for row in ROWS if " " not in row.text)
# "Original language English Pages 1-8 Publication status Published - 21 Aug 2019"
LABEL = regex(
    rf"(?:^|(?<=\s))(?:(?P<sure>{SURE}|(?:{TABBED})(?=\t))|(?P<number>{NUMBERED})(?=\s[\w.-]{{0,6}}\d|\s[IVXLC]+\s)"
    r"|(?P<told>DOIs?(?=\s(?:https?://|10\.))|(?:State|Status)(?=\s(?:Published|E-pub|Accepted|Submitted|In pre|Unpub))"
    r"|Period(?=\s\d)|(?:Print |Electronic )?IS[SB]Ns?(?=\s\d))"
    rf"|(?P<other>(?:{OTHERS})(?=\s(?:[A-Z\d“‘\"]|arXiv|(?:bio|med)Rxiv))|Size(?=\s\d)))(?=\s\S)"
)
HOSTED = "Title of host publication"


def row_starts(text: str) -> Iterator[int]:
    """Where rows begin behind the first; a word that may stand in a value is a label once, and not where it is the
    beginning of a value ("Journal Journal of River Weather"), nor "Journal" beside the title of a host."""
    seen = {"Journal"} if HOSTED in text else set()
    end = 0
    for found in LABEL.finditer(text):
        label = found[0]
        if label in seen or (found.start() and not text[end : found.start()].strip()):
            continue
        end = found.end()
        if not found["sure"]:
            seen.add(label)
        if found.start():
            yield found.start()
