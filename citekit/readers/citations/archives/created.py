"""Data sets in Pure's styles, which tell the role of everybody: "(Creator)".

Harvard: "Lind, K (Creator) & Ito, M (Creator) 9 Oct 2015, Rain counts, Fenbase. DOI: 10.5555/1"
Standard: "Rain counts. Lind, Karin (Creator); Ito, Mei (Creator). Fenbase. 9 Oct 2015."
Vancouver: "Lind K (Creator), Ito M (Creator). Rain counts. Fenbase. 9 Oct 2015. doi: 10.5555/1"
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.parts.full_names import read_full
from citekit.readers.citations.parts.people import EITHER, put, read_initialed
from citekit.readers.citations.stretch import Stretch

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    People = Callable[[Stretch, int, int], bool]

MONTH = r"[^\W\d_]{3,9}\.?"
DATE = rf"(?P<issued>(?:{MONTH}\s\d{{1,2}},?\s|\d{{1,2}}\.?\s{MONTH}\s|{MONTH}\s)?(?:19|20)\d\d)"
DOI = r"(?:[\s.]+(?:doi|DOI):\s?(?P<doi>10\.\d{4,9}/\S{1,100}?))?"
ROLE = r"\([^\W\d_a-z][^()\d]{3,30}\)"
LIST = r"(?:[^.]|(?<=Jr)\.|(?<=Sr)\.){3,4000}"
PUBLISHER = r"(?P<publisher>[^.;/]{2,120}?)"
HARVARD = regex(
    rf"(?P<people>{LIST}{ROLE})\s{DATE},\s(?P<title>[^\s].{{2,600}}),\s(?P<publisher>[^,;/]{{2,120}}?)\.?{DOI}[\s.]*"
)
STANDARD = regex(rf"(?P<title>[^/]{{3,600}}?[.?!])\s(?P<people>[^.].{{3,4000}}{ROLE})\.\s{PUBLISHER}\.\s{DATE}[\s.]*")
VANCOUVER = regex(rf"(?P<people>{LIST}{ROLE})\.\s(?P<title>.{{3,600}}[.?!])\s{PUBLISHER}\.\s{DATE}\.?{DOI}[\s.]*")


def read_harvard(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation of data in Harvard; None for any other text."""
    return _read(text, hints, HARVARD, partial(read_initialed, initials=EITHER))


def read_standard(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation of data in Standard; None for any other text."""
    return _read(text, hints, STANDARD, read_full)


def read_vancouver(text: str, hints: tuple[str, ...] = ()) -> Stretch | None:
    """A citation of data in Vancouver; None for any other text."""
    return _read(text, hints, VANCOUVER, _read_short)


def _read(text: str, hints: tuple[str, ...], pattern: re.Pattern[str], read_people: People) -> Stretch | None:
    found = pattern.fullmatch(text)
    cut = Stretch(text, hints=hints)
    if found is None or not read_people(cut, *found.span("people")):
        return None
    cut.groups(found, {"people": "", "title": ""})
    cut.rest("title", *found.span("title"))
    cut.take("csl_type:dataset", *found.span("publisher"))
    return cut


# "Lind K (Creator)", "van der Laan MB (Creator)"
SHORT = regex(
    rf"(?P<name>[^\W_][^,()\d]{{0,60}}\s[^\W\d_a-z](?:-?[^\W\d_a-z]){{0,3}}(?:\s(?:Jr|Sr|II|III)\.?)?)\s{ROLE}"
)
PARTED = regex(r"(?<=\)),\s")


def _read_short(cut: Stretch, start: int, end: int) -> bool:
    """ "Lind K (Creator), Ito M (Creator)"."""
    begin = start
    for found in [*PARTED.finditer(cut.text, start, end), None]:
        stop = found.start() if found else end
        if not SHORT.fullmatch(cut.text, begin, stop):
            return False
        put(cut, "author", begin, stop, 1)
        begin = found.end() if found else end
    return True
