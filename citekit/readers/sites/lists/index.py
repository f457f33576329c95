"""Results of a search in an index: Scopus, the Web of Science, JSTOR, Dimensions. Each has its title over its people
over one line with container, year and numbers; the kind may stand over the title, an event over that line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.dois import DOI
from citekit.patterns import regex
from citekit.readers.page import Page
from citekit.readers.sites.genres import GENRES
from citekit.readers.sites.head import use_title
from citekit.readers.sites.lists.several import cut_at
from citekit.readers.sites.people import is_people, use_byline
from citekit.readers.sites.site import use_genre, use_groups, use_kind

if TYPE_CHECKING:
    from citekit.readers.lines import Line

NAME = r"(?P<container_title>[A-Z0-9][^|]{2,200}?)"
MONTH = r"[A-Z][a-z]{2}"
PAGE = r"(?P<page>[\w.]{1,12}(?:[-–][\w.]{1,12})?)"
FORMS = (
    # "Journal of Roofs, 2015, 12(3), pp. 101–110", "Lecture Notes in Roofing, 2019, 7, 45", as Scopus has it
    regex(
        rf"{NAME}, (?P<issued>\d{{4}})(?:, (?P<volume>[\w-]{{1,12}})(?:\((?P<issue>[\w /–-]{{1,12}})\))?)?"
        rf"(?:, pp?\. {PAGE}(?:, \w{{1,12}})?|, (?P<article_number>(?(volume)\w{{1,12}}|[a-z]?\d{{5,12}})))"
    ),
    # "May 2015 | JOURNAL OF ROOFS 12 (3) , pp.101-110", "Jun 1 2021 | Jun 2021 (Early Access) | ROOF ECOLOGY", as the
    # Web of Science has it
    regex(
        rf"(?P<issued>(?:{MONTH}(?:-{MONTH})?(?: \d{{1,2}})? )?\d{{4}})"
        rf" ?\| ?(?:(?P<available_date>(?:{MONTH} )?\d{{4}}) \(Early Access\) ?\| ?)?{NAME}"
        r"(?: (?P<volume>(?!\d{4}(?! ?\())\d[\w-]{0,9}))?(?: ?\((?P<issue>[\w /-]{1,12})\))?"
        rf"(?: ?, ?pp?\. ?{PAGE})?"
    ),
    # "Journal of Roofs, Vol. 12, No. 3 (May, 2015), pp. 101-110", as JSTOR has it
    regex(
        rf"{NAME}, Vol\. (?P<volume>[\w/-]{{1,9}})(?:, No\. (?P<issue>[\w/-]{{1,9}}))? "
        rf"\((?P<issued>[^()]{{0,20}}\d{{4}})\), pp?\. {PAGE}"
    ),
    # "2015, Journal of Roofs - Article", as Dimensions has it
    regex(rf"(?P<issued>\d{{4}}), {NAME} - (?P<kind>Article|Chapter|Proceeding|Preprint)"),
)
KINDS = {
    "conference paper": "paper-conference", "proceedings paper": "paper-conference", "proceeding": "paper-conference",
    "book chapter": "chapter", "chapter": "chapter", "preprint": "article",
}  # fmt: skip
"""Kind in lower case -> CSL type, where it is no article in a journal."""
PLAIN = frozenset({"journal article", *KINDS})
OPEN = regex(r"\s*[•·|]\s*(?:open|full|early|free) access$", re.IGNORECASE)  # "Article • Open access"
ALONE = regex(r"[^\W\d_][\w'’ -]{1,40}, (?:[A-Z]\.?-?){1,4}")  # "Lind, A."
REVIEWER = regex(r"Review by: (?=[^\W\d_])")


def read_index(lines: list[Line]) -> list[Page] | None:
    """The records of such a list; None for any other text."""
    anchors = [at for at in range(2, len(lines)) if _match(lines[at]) and _people(lines, at)]
    if not any(_tells(lines, at) for at in anchors):
        return None
    starts = sorted({_start(lines, at) for at in anchors})
    if _is_page(lines, starts[0]):
        return None
    above = Page(lines[: starts[0]])
    _pass_over(above, "above the list")
    return [above, *map(_read_result, cut_at(lines, starts))]


def _tells(lines: list[Line], at: int) -> bool:
    """Whether a source has numbers, or its kind with it: "May 2019 | Oslo" is that of a talk."""
    found = _match(lines[at])
    groups = found.groupdict() if found else {}
    return any(groups.get(name) for name in TELLING) or _is_kind(lines[_start(lines, at)])


TELLING = ("volume", "issue", "page", "article_number", "available_date", "kind")


def _is_page(lines: list[Line], first: int) -> bool:
    """Whether this is the page of one work, with others below it: it has an abstract, or a DOI over the others."""
    if any(DOI.search(line.text) for line in lines[:first]):
        return True
    return any(line.lower in PARTS and not (at and _is_number(lines[at - 1])) for at, line in enumerate(lines))


def _is_number(line: Line) -> bool:
    """A count over what it counts: "44" over "References"."""
    return line.text.replace(",", "").isdecimal()


PARTS = frozenset({"abstract", "references", "summary"})


def _pass_over(page: Page, rule: str) -> None:
    """Ignore what is left of a page but for three lines that may be another record: people over a year."""
    named = [at for at in range(1, len(page.lines) - 1) if page.marks[at] is None and _is_named(page.lines[at].text)]
    records = [at for at in named if YEAR.search(page.lines[at + 1].text)]
    untold = {at + step for at in records for step in (-1, 0, 1)}
    for at in range(len(page.lines)):
        if page.marks[at] is None and at not in untold:
            page.ignore(at, rule)


YEAR = regex(r"\b(?:19|20)\d\d\b")


def _match(line: Line) -> re.Match[str] | None:
    return next(filter(None, (form.fullmatch(line.text) for form in FORMS)), None)


def _people(lines: list[Line], at: int) -> int:
    """Where the people stand over a source, an event perhaps between them; 0 where they do not."""
    places = (at - 1, at - 2) if EVENT.search(lines[at - 1].text) is None else (at - 2,)
    return next((above for above in places if above > 0 and _is_named(lines[above].text)), 0)


EVENT = regex(
    r"\b(?:conference|meeting|symposium|workshop|congress|colloquium|seminar|convention|forum|summit|conf|symp|days"
    r"|\d{1,3}(?:st|nd|rd|th))\b",
    re.IGNORECASE,
)


def _is_named(text: str) -> bool:
    return is_people(REVIEWER.sub("", text)) or ALONE.fullmatch(text) is not None


def _start(lines: list[Line], at: int) -> int:
    """Where a result begins: with its title, or with the kind over that."""
    title = _people(lines, at) - 1
    if title > 0 and lines[title].text[0].islower() and len(lines[title - 1].text) > BROKEN:
        title -= 1
    return title - (title > 0 and _is_kind(lines[title - 1]))


BROKEN = 40
"""The first line of a title that was broken is no shorter."""


def _is_kind(line: Line) -> bool:
    kind = _kind(line)
    return kind in GENRES or kind in PLAIN


def _kind(line: Line) -> str:
    return OPEN.sub("", line.lower)


def _read_result(lines: list[Line]) -> Page:
    page = Page(lines)
    title = int(_is_kind(lines[0]))
    at, found = next((at, found) for at in range(title + 2, len(lines)) if (found := _match(lines[at])))
    people = _people(lines, at)
    for place in range(title, people):
        use_title(page, place)
    reviewer = REVIEWER.match(lines[people].text)
    use_byline(page, [(people, reviewer.end() if reviewer else 0, len(lines[people].text))], "byline")
    kind = _kind(lines[0]) if title else ""
    if people == at - 2 and EVENT.search(lines[at - 1].text):
        page.use(at - 1, "event", "event")
        kind = kind or "proceedings paper"
    elif people == at - 2:
        page.unread(at - 1)
    _use_source(page, at, found, kind)
    _use_doi(page, at)
    _pass_over(page, "furniture")
    return page


def _use_doi(page: Page, source: int) -> None:
    dois = ((at, DOI.search(page.lines[at].text)) for at in range(source + 1, len(page.lines)))
    at, found = next(((at, found) for at, found in dois if found), (source, None))
    if found:
        page.use(at, "doi", "doi", *found.span())


def _use_source(page: Page, at: int, found: re.Match[str], kind: str) -> None:
    use_groups(page, at, found, "source", {"kind": ""})
    kind = kind or found.groupdict().get("kind", "").lower()
    use_kind(page, at, KINDS.get(kind, "article-journal"), "source")
    if page.marks[0] is None:
        use_genre(page, 0, GENRES.get(kind, False))
