"""The numbers of a journal or a host behind a title in quotes, as MLA, Chicago, PubMed and biblatex have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_organization
from citekit.patterns import regex
from citekit.readers.citations.parts.dates import MONTH, YEAR
from citekit.readers.citations.parts.imprint import RANGES, take_numbers
from citekit.readers.citations.parts.marked import PAGES
from citekit.readers.citations.parts.numbers import find_numbers, take_all

if TYPE_CHECKING:
    import re

    from citekit.readers.citations.stretch import Part, Stretch

TAIL = 120
# " 27, no. 3 (1948): 379-423", " 27.3 (1948): 379", " 27 (3): 379-423", " 27, no. 3 (Fall 1948): 379", " 30 (2017)"
NUMBERS = regex(
    r",?\s(?P<volume>\d[\w/-]{0,9})(?:\.(?P<part>\d[\w/-]{0,9})|,\s(?:no\.|iss\.|pt\.|part|[Nn]\.?[°º])\s?(?P<issue>[\w/–-]{1,12})|(?:,\s|:)(?P<bare>\d{1,3})(?=\s\()"
    rf"|\s?\((?!{YEAR}\))(?P<only>\d[\w/–-]{{0,9}})\))?(?:\s\((?P<issued>[^():]{{0,20}}\d{{4}})\))?"
    rf"(?::\s?(?P<page>{RANGES}))?[\s.,]*$"
)
# ", Vol. XXIII, No. 5 (December, 1968), pp. 3-9"
WORDED = regex(
    r",\s[Vv]ol\.\s(?P<volume>\w{1,8}),\s[Nn]o\.\s(?P<issue>[\w/–-]{1,12})\s\((?P<issued>[^():]{0,20}\d{4})\)"
    rf"(?:[,:]\s(?:pp?\.\s?)?(?P<page>{RANGES}))?[\s.,]*$"
)
# " Vol. 74, No. 2, 2013: 213-236", " Volume 2, Number 1 (2010)", behind a journal's name
TOLD = regex(
    r"(?:,|(?<=[^\W\d_]))\s[Vv]ol(?:ume|\.)\s(?P<volume>\d{1,4}),\s(?:[Nn]o\.|[Nn]umber|[Ii]ssue)\s(?P<issue>\d[\w/–-]{0,11})"
    rf"(?:,\s(?P<between>{YEAR})|\s\((?P<issued>(?:[^\W\d_]{{3,9}}\s)?{YEAR})\))(?::\s(?P<page>{RANGES}))?[\s.,]*$"
)
# "Mire Forum (February 2016)", which has no more
MONTHLY = regex(rf"(?<=[^\W\d_])\s\((?P<issued>{MONTH}\s{YEAR})\)[\s.]*$")
NO_JOURNAL = regex(
    r"\b(?:Workshop|Conference|Symposium|Proc|Meeting|Congress|Press|Publish|Universit|Thesis|thesis|Report|Talk|[Pp]resent)"
)
# ", 74:3, 739-750"
PAIRED = regex(
    rf",?\s(?P<volume>\d{{1,4}}):\s?(?P<issue>\d{{1,3}}),\s(?:pp?\.\s?)?(?P<page>\d{{1,5}}[-–]\d{{1,5}})(?:\s\((?P<issued>{YEAR})\)|,\s(?P<between>{YEAR}))?[\s.,]*$"
)
# " pp. 169–190", of a journal whose volume is not told
UNVOLUMED = regex(rf"(?<=[^\W\d_])\spp\.\s(?P<page>{RANGES})[\s.]*$")
# " vol. 6,10 (2014): 367-71", " vol. 6,10 a016295. 4 Sep. 2014", as PubMed's button has it for MLA
PUBMED = regex(
    r"\s[Vv]ol\.\s(?P<volume>\d\w{0,6})(?:,(?P<issue>[\w/-]{1,9}))?\s(?:\((?P<between>[^():]{0,16}\d{4})\):\s"
    rf"(?P<page>{RANGES})|(?P<where>(?=\S*\d)[\w-]{{1,20}})\.\s(?P<issued>(?:\d{{1,2}}\s)?[A-Z][a-z]{{2,8}}\.?\s\d{{4}}))[\s.,]*$"
)
# "In: Mires in Medicine 80 (2017), pp. 11–28", "In: Mire 5.3 (2017), S. 1–2", as biblatex has it
BIBLATEX = regex(
    rf"\s(?P<volume>\d[\w/–-]{{0,9}})(?:\.(?P<part>\d[\w/–-]{{0,9}}))?\s\((?P<issued>(?:[^\W\d_]{{3,9}}\.?\s)?{YEAR})\)"
    rf"(?:,\s(?:pp?|S)\.\s?(?P<page>{RANGES}))?[\s.,]*$"
)


def read_numbered(cut: Stretch) -> bool:
    """A journal, or a host, with its numbers in one of the forms of MLA and Chicago; False where it has none."""
    numbers = _find_numbers(cut, max(cut.start, cut.end - TAIL))
    if numbers:
        take_numbers(cut, numbers, NAMES)
        cut.rest("container_title", end=numbers.start())
        return True
    behind = None if cut.hosted else find_numbers(cut)  # ". J Mires 64(1), 96-106, 2011."
    if behind:
        take_all(cut, behind)
        keep = cut.take if behind[0].startswith(",") else cut.rest  # "Mire Lett., vol. 27", "Mire Lett. 27(3): 1-9"
        keep("container_title", cut.start, behind.start())
    return behind is not None


def _find_numbers(cut: Stretch, start: int) -> re.Match[str] | None:
    """The numbers in the form that fits best; what biblatex prints behind "In:" is a journal's, too."""
    told = PUBMED.search(cut.text, start, cut.end) or TOLD.search(cut.text, start, cut.end)
    numbers = told or _find_own(cut, start)
    if not cut.hosted and (paired := PAIRED.search(cut.text, start, cut.end)):
        numbers = paired
    if not cut.hosted and numbers is None:
        numbers = (UNVOLUMED if cut.has("issued") else WORDED).search(cut.text, start, cut.end)
    if not (cut.hosted or numbers or cut.has("issued") or NO_JOURNAL.search(cut.text, cut.start, cut.end)):
        numbers = MONTHLY.search(cut.text, start, cut.end)
    if cut.hosted and (numbered := BIBLATEX.search(cut.text, start, cut.end)):
        cut.hosted, numbers = False, numbered
        cut.parts[:] = [_as_spoken(part, cut.text[part.start : part.end]) for part in cut.parts]
    return numbers


NAMES = {"part": "issue", "only": "issue", "bare": "issue", "between": "issued", "where": "page"}


def _as_spoken(part: Part, text: str) -> Part:
    """A name before a quoted title, which biblatex has as it is spoken, is a person's: "Karin Lind. “Rain”. In: …"."""
    group = part.field == "group:author" and not looks_like_organization(text)
    return part._replace(field="author") if group else part


def _find_own(cut: Stretch, start: int) -> re.Match[str] | None:
    """ " 27, no. 3 (1948): 379-423", where no pages stand before."""
    numbers = NUMBERS.search(cut.text, start, cut.end)
    if numbers and WORD_BEFORE.search(cut.text, start, numbers.start() + 1):
        return None  # ", No. 111, pp. 713-735 (1970)": no "713-735" is a volume
    if numbers is None or numbers.lastgroup == "volume" or PAGES.search(cut.text, cut.start, numbers.start()):
        return None
    return numbers


WORD_BEFORE = regex(r"\b(?:pp?|[Nn]os?|[Vv]ol)\.\s$")
