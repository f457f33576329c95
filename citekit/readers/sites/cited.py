"""What IEEE Xplore's "Cite This" gives as plain text: a citation, the abstract, the site's index terms, an address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.dates import is_date
from citekit.patterns import regex
from citekit.readers.cuts import pieces
from citekit.readers.page import Page
from citekit.readers.sites.ieee import CONFERENCE
from citekit.readers.sites.lists.several import read_listed
from citekit.readers.sites.people import use_byline
from citekit.readers.sites.site import find, use_groups, use_kind

if TYPE_CHECKING:
    import re

    from citekit.readers.lines import Line

CITED = regex(
    r"(?:(?P<people>[^\"“”]{3,3000}), )?[\"“](?P<title>[^\"“”]{3,600}?),?[\"”] (?P<rest>[^\"“”]{3,700}?), doi: ?"
    r"(?P<doi>10\.\d{4,9}/\S+?)\.?(?:\s+Abstract: (?P<abstract>.+?))?(?:\s+keywords: \{[^{}]*\},?)?(?:\s+URL: \S+)?"
)  # "J. Quist and B. Falk, "Kettles," in Kettle Letters, vol. 7, no. 2, pp. 34-40, May 2009, doi: 10.1109/KL.2009.1."
TERMS = regex(r"keywords: \{.*\},?")  # "keywords: {Kettles;Lids},": the site's, not the authors'
ADDRESS = regex(r"URL: \S+")
ABSTRACT = regex(r"Abstract: (?=\S)")
COMMA = regex(r",\s+(?![^()]*\))")  # not the one of "(Cat. No. 1, 1998)"
MARKS = {"vol.": "volume", "no.": "issue", "pp.": "page", "p.": "page"}
STATE = regex(r"[A-Z]{2}")
IN = "in "


def read_cited(lines: list[Line]) -> list[Page] | None:
    """The record of each citation."""
    starts = [at for at, line in enumerate(lines) if CITED.fullmatch(line.text)]
    return read_listed(lines, starts, _read_page) if starts else None


def _read_page(lines: list[Line]) -> Page:
    page = Page(lines)
    cited = CITED.fullmatch(lines[0].text)
    if cited:
        _use_cited(page, cited)
    for at in range(1, len(lines)):
        text = lines[at].text
        if (abstract := ABSTRACT.match(text)) and not find(page, "abstract"):
            page.use(at, "abstract", "row: Abstract", abstract.end())
        elif TERMS.fullmatch(text):
            page.ignore(at, "index terms of the site")
        elif ADDRESS.fullmatch(text):
            page.ignore(at, "row: URL")
    return page


def _use_cited(page: Page, cited: re.Match[str]) -> None:
    if cited["people"]:
        use_byline(page, [(0, *cited.span("people"))], "citation")
    use_groups(page, 0, cited, "citation", {"people": "", "rest": ""})
    _use_host(page, pieces(cited.string, *cited.span("rest"), COMMA))


def _use_host(page: Page, parts: list[tuple[int, int]]) -> None:
    """Journal with numbers and date, or meeting with place and year; what has a mark of its own, first."""
    text = page.lines[0].text
    bare = [part for part in parts if not _use_number(page, *part)]
    dates = [part for part in bare if is_date(text[slice(*part)])]
    if dates:
        page.use(0, "issued", "citation", *dates[-1])
    names = [part for part in bare if part not in dates]
    serial = find(page, "volume", "issue") is not None
    host = len(names) if serial or not dates else _host_size(text, names)
    if names[:host]:
        start = names[0][0] + (len(IN) if text.startswith(IN, names[0][0]) else 0)
        page.use(0, "container_title", "citation", start, names[host - 1][1])
    if names[host:]:
        page.use(0, "text:event_place", "citation", names[host][0], names[-1][1])
    container = find(page, "container_title")
    meeting = names[host:] or (container and not serial and CONFERENCE.search(container.text))
    use_kind(page, 0, "paper-conference" if meeting else "article-journal", "citation")


def _use_number(page: Page, start: int, end: int) -> bool:
    mark, blank, _ = page.lines[0].text[start:end].partition(" ")
    if blank and mark in MARKS:
        page.use(0, MARKS[mark], "citation", start + len(mark) + 1, end)
    return bool(blank) and mark in MARKS


def _host_size(text: str, names: list[tuple[int, int]]) -> int:
    """How many parts are the meeting's name: its short name in brackets closes it; else city, state and country stand
    behind it."""
    closed = [at + 1 for at, part in enumerate(names[:-1]) if text[part[1] - 1] == ")"]
    if closed:
        return closed[0]
    states = len(names) > 3 and STATE.fullmatch(text, *names[-2]) is not None
    return max(len(names) - 2 - states, 1)
