"""A citation in the form of the National Library of Medicine: "Science. 2010 Jan 8;327(5962):217-20. doi: …. Epub …."

Form: NLM, "Citing Medicine", and PubMed Help, "Display formats".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.normalize.coded import person_name
from citekit.patterns import regex
from citekit.readers.sites.site import use_kind

if TYPE_CHECKING:
    from citekit.readers.citations.joined import Joined

MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Fall|Autumn|Winter)"
DATE = rf"(?:1[89]|20)\d\d(?: {MONTH}(?: \d{{1,2}})?(?:[-–/](?:\d{{4}} )?(?:{MONTH}(?: \d{{1,2}})?|\d{{1,2}}))?)?"
# "2010 Jan 8", "2010 Jan-Feb", "2010 Dec 15-21", "2010 Dec-2011 Jan", "2010"
PREPRINT = "[Preprint]"
DATED = regex(rf"(?P<point>[.,])\s{{0,4}}(?P<issued>{DATE})(?P<sign>[;:.])")
# ". 2010 Jan 8;", ". 2021 Mar 3:", ", 2019 Jun 14;"
BEFORE = regex(r"[.;:?!\[\]]")  # what no name of a journal has in it: "bioRxiv [Preprint]" but at its end
LONGEST_NAME = 160
NUMBERS = regex(
    r"\s?(?P<volume>[^\s():;.]{1,15}(?: [A-Z][a-z]{2}(?=\())?)?"
    r"(?:\s*(?P<part>(?:Suppl|Pt|Spec No)[^():;.]{0,12}))?(?:\((?P<issue>[^()]{1,40})\))?"
    r"(?::\s*(?P<page>[^.;]{1,60}(?:\.e?\d[^.;]{0,20}){0,4}))?(?:;\s*(?:discussion|quiz|author reply|passim"
    r"|e\d)[^.]{0,60})?\."
)  # "1-4 Nov(2009):308-13.", "327(5962):217-20.", "12 Suppl 1:S3-5.", "5(1):e8549.", "36(3):201-209.e4.",
# "26(3):1-4; discussion 5."
BEHIND_COLON = regex(r"[^\s:.;]{1,15}:\w")  # "2025 Oct 3:389:118600.": a volume without issues
LOCATOR = regex(r"(?:\d{4}\.\d\d\.\d\d\.\d+|[a-z]+\d\w*|\d+[a-z]+\d*|[A-Z]{2,}\w*\d\w*|\d{7,})")
# "e8549", "eabc1234", "2021.03.01.433333", "bcr2020123456": places of articles without pages
TAILS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "doi",
        regex(
            # "doi: 10.1126/science.1176827."
            r"\bdoi:\s*(10\.\d{4,9}/\S+?)(?=[.;]?(?:\s|$)|\.(?:Epub|eColl|Online|Print|PMID|pii))",
            re.IGNORECASE,
        ),
    ),
    ("available_date", regex(rf"\bEpub ({DATE})\.")),  # "Epub 2009 Nov 19."
    ("text:status", regex(r"\b((?:Online|Epub) ahead of print)\b")),  # "Online ahead of print."
    ("pmid", regex(r"\bPMID:\s*(\d{1,9})\b")),  # "PMID: 19965390"
    ("pmcid", regex(r"\bPMCID:\s*(PMC\d{1,9})\b")),  # "PMCID: PMC2885837"
)
PII = regex(r"\bpii:\s*([a-z]\d{2,9})\b")  # "pii: e20091234": the article's number where no page is
# "Rosengren AH(1)(2)", "van der Berg J-P", "Smith JA Jr", "Jokubka R1"
SHORT = regex(
    r"(?P<particle>(?:(?:[a-z]{1,4}|[a-z]')\s+){0,3})(?P<family>[^\W\d_][^\d,;()]*?)\s+(?P<given>[A-ZÀ-ÞŁŠŽ]{1,4}"
    r"(?:-[A-Z]{1,2})?)"
    r"(?:\s+(?P<suffix>Jr|Sr|II|III|IV|2nd|3rd|4th|5th))?(?P<marks>(?:\s*\([\d#*]{1,2}\)|\s*#|\s*\d+(?!\d)|\s*\*)*)"
)


class Place(NamedTuple):
    """Where a citation has journal and date: start and end of the journal (equal: none), the date, the sign."""

    start: int
    name_end: int
    issued: tuple[int, int]
    sign: str
    end: int


def find_place(text: str, start: int = 0) -> Place | None:
    """The first date behind the full stop of a journal's name, or at the very beginning."""
    for dated in DATED.finditer(text, start):
        first = _name_start(text, start, dated.start())
        if dated["point"] == "," and (dated["sign"] != ";" or first == dated.start()):
            continue
        if text[first : first + 4].isdigit() and text[first + 4 : first + 5] == " ":
            continue  # a date over the citation: "v.14(2); 2017 Apr"
        if first < dated.start() or dated.start() == start:
            return Place(first, dated.start(), dated.span("issued"), dated["sign"], dated.end())
    return None


def _name_start(text: str, start: int, end: int) -> int:
    """Where the name of a journal that ends at a full stop begins; `end` where it is none."""
    name = text[max(start, end - LONGEST_NAME) : end]
    bare = name.removesuffix(f" {PREPRINT}")
    stops = [found.end() for found in BEFORE.finditer(bare)]
    first = end - len(name) + (stops[-1] if stops else 0)
    while first < end and text[first] == " ":
        first += 1
    too_long = not stops and len(name) == LONGEST_NAME
    return (
        end
        if too_long or first >= end or text[end - 1] == " " or not (text[first].isalnum() or text[first] == "(")
        else first
    )


def use_place(joined: Joined, place: Place) -> None:
    """Take journal, date, numbers and what follows them; and the kind, by whether the journal is a preprint's."""
    if place.start < place.name_end:
        joined.use("container_title", "citation", place.start, place.name_end, "page")
    joined.use("issued", "citation", *place.issued, "page")
    text = joined.text
    at = place.end - (place.sign == ":" and not BEHIND_COLON.match(text, place.end))
    numbers = NUMBERS.match(text, at) if place.sign != "." else None
    if numbers:
        _use_numbers(joined, numbers)
    for name, pattern in TAILS:
        if found := pattern.search(text, place.end):
            joined.use(name, "citation", *found.span(1), "page")
    if (pii := PII.search(text, place.end)) and not (numbers and numbers["page"]):
        joined.use("article_number", "citation", *pii.span(1), "page")
    kind = "article" if PREPRINT in text[: place.name_end] else "article-journal"
    use_kind(joined.page, joined.pieces[0][0], kind, "citation")


def _use_numbers(joined: Joined, numbers: re.Match[str]) -> None:
    if numbers["volume"]:
        joined.use("volume", "citation", *numbers.span("volume"), "page")
    if issue := "issue" if numbers["issue"] else "part" if numbers["part"] else "":
        joined.use("issue", "citation", *numbers.span(issue), "page")
    if numbers["page"]:
        name = "article_number" if LOCATOR.fullmatch(numbers["page"].strip()) else "page"
        joined.use(name, "citation", *numbers.span("page"), "page")


def read_short_names(text: str, start: int, end: int, role: str = "author") -> list[tuple[str, int, int]] | None:
    """Raw fields of the people between two places of a text; None if most of it is no such list."""
    found: list[tuple[str, int, int]] = []
    good = 0
    for first, last, after in _names(text, start, end):
        name = SHORT.fullmatch(text, first, last)
        good += name is not None
        if name:
            parts = (name["family"], name["given"], name["particle"].strip(), None, name["suffix"])
            found.append((person_name(role, *parts), first, last))
        elif text[first:last] == "et al":
            found.append((f"incomplete:{role}", first, last))
        elif after == ";" or " " in text[first:last]:
            found.append((f"group:{role}", first, last))
    return found if good * 2 > len(found) or (good and len(found) < 3) else None


def _names(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """Start and end of what stands between commas and semicolons, and the sign before it."""
    found = []
    sign = ""
    for piece in re.finditer(r"(?:\([^()]*\)|[^,;()])+", text[start:end]):
        first, last = start + piece.start(), start + piece.end()
        bare = text[first:last].strip(" .")
        first += text[first:last].find(bare)
        if bare and not bare.isdecimal():
            found.append((first, first + len(bare), sign))
        sign = text[last : last + 1]
    return found
